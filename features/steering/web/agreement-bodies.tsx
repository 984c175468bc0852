import { useRight } from '#platform/web/api/territory.tsx'
import { useLoad } from '#platform/web/api/use-load.ts'
import { LinkButton } from '#platform/web/design/link-button.tsx'
import { Panel } from '#platform/web/design/panel.tsx'
import { RowList } from '#platform/web/design/row-list.tsx'
import { t } from '#platform/web/i18n/t.ts'
import { PageLink } from '#platform/web/pages/page-link.tsx'
import { EmptyState } from '#platform/web/states/empty-state.tsx'
import { Loaded } from '#platform/web/states/loaded.tsx'
import { type Body, listBodies } from '../contract.ts'
import { paths } from './paths.ts'
import { whenOf } from './words.ts'

/** On the page of an agreement: the committees that steer it, and when each meets. */
export function AgreementBodies({ agreementId }: { readonly agreementId: string }) {
  const mayWrite = useRight('agreements.write') !== undefined
  const title = t({ id: 'steering.nav', message: 'Comités' })
  return (
    <Loaded from={useLoad(listBodies)}>
      {({ items }) => {
        const own = items.filter(
          ({ agreements, closedOn }) => closedOn === null && agreements.some(({ id }) => id === agreementId),
        )
        return (
          <Panel title={title} detail={own.length}>
            {own.length === 0 ? (
              <EmptyState title={t({ id: 'steering.agreement.none', message: 'Aucun comité ne la suit' })}>
                {t({
                  id: 'steering.agreement.none-why',
                  message: 'Un comité qui suit cette convention lit ses objectifs et décide de la suite.',
                })}
              </EmptyState>
            ) : (
              <RowList label={title} rows={own.map(rowOf)} />
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

const rowOf = (one: Body) => ({
  key: one.id,
  title: <PageLink to={paths.body(one.id)}>{one.label}</PageLink>,
  end: one.next ? (
    <PageLink to={paths.meeting(one.id, one.next.id)}>{whenOf(one.next)}</PageLink>
  ) : (
    t({ id: 'steering.agreement.no-meeting', message: 'aucune séance prévue' })
  ),
})
