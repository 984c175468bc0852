import { useRight, useTerritory } from '#platform/web/api/territory.tsx'
import { useLoad } from '#platform/web/api/use-load.ts'
import { LinkButton } from '#platform/web/design/link-button.tsx'
import { Panel } from '#platform/web/design/panel.tsx'
import { RowList } from '#platform/web/design/row-list.tsx'
import { today } from '#platform/web/i18n/dates.ts'
import { t } from '#platform/web/i18n/t.ts'
import { PageLink } from '#platform/web/pages/page-link.tsx'
import { EmptyState } from '#platform/web/states/empty-state.tsx'
import { Loaded } from '#platform/web/states/loaded.tsx'
import { type Body, listBodies } from '../contract.ts'
import { steersIt } from './next-committee.tsx'
import { NextMeeting } from './next-meeting.tsx'
import { paths } from './paths.ts'
import { kindWord } from './words.ts'

/** On the page of an agreement: the committees that steer it, and when each meets. */
export function AgreementBodies({ agreementId }: { readonly agreementId: string }) {
  const mayWrite = useRight('agreements.write') !== undefined
  const day = today(useTerritory().timeZone)
  const title = t({ id: 'steering.nav', message: 'Comités' })
  return (
    <Loaded from={useLoad(listBodies)}>
      {({ items }) => {
        const own = items.filter(steersIt({ agreementId }))
        return (
          <Panel
            title={title}
            detail={own.length}
            actions={
              <PageLink to={paths.bodies}>
                {t({ id: 'steering.see-all', message: 'Tous les comités' })}
              </PageLink>
            }
          >
            {own.length === 0 ? (
              <EmptyState title={t({ id: 'steering.agreement.none', message: 'Aucun comité ne la suit' })}>
                {t({
                  id: 'steering.agreement.none-why',
                  message: 'Un comité qui suit cette convention lit ses objectifs et décide de la suite.',
                })}
              </EmptyState>
            ) : (
              <RowList label={title} rows={own.map((body) => rowOf(body, day))} />
            )}
            {mayWrite && own.length === 0 && (
              <div className="px-4 py-3">
                <LinkButton to={`${paths.newBody}?convention=${agreementId}`} size="small" icon="add">
                  {t({ id: 'steering.new', message: 'Créer un comité' })}
                </LinkButton>
              </div>
            )}
          </Panel>
        )
      }}
    </Loaded>
  )
}

const rowOf = (body: Body, day: string) => ({
  key: body.id,
  title: <PageLink to={paths.body(body.id)}>{body.label}</PageLink>,
  detail: kindWord(body.kind),
  end: <NextMeeting body={body} day={day} />,
})
