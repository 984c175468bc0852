import { useRight } from '#platform/web/api/territory.tsx'
import { useLoad } from '#platform/web/api/use-load.ts'
import { Panel } from '#platform/web/design/panel.tsx'
import { RowList } from '#platform/web/design/row-list.tsx'
import { StateMark } from '#platform/web/design/state-mark.tsx'
import { formatDate } from '#platform/web/i18n/dates.ts'
import { formatDuration } from '#platform/web/i18n/formats.ts'
import { t } from '#platform/web/i18n/t.ts'
import { PageLink } from '#platform/web/pages/page-link.tsx'
import { listOfPerson } from '../contract.ts'
import { dayPresence } from '../rules/presence.ts'
import { paths } from './paths.ts'
import { enrolmentMarks, enrolmentWord, presenceMark, presenceWord } from './words.ts'

/** In the file of a person: her sessions, the latest first, and the hours that they count. */
export function PersonPanel({ personId }: { readonly personId: string }) {
  return useRight('training.read') === undefined ? null : <Sessions personId={personId} />
}

function Sessions({ personId }: { readonly personId: string }) {
  const { data } = useLoad(listOfPerson, { params: { personId } })
  if (!data || data.items.length === 0) return null
  const minutes = data.items.reduce((sum, one) => sum + one.minutes, 0)
  const title = t({ id: 'training.nav', message: 'Ateliers' })
  return (
    <Panel title={title} detail={minutes > 0 && formatDuration(minutes)}>
      <RowList
        label={title}
        rows={data.items.slice(0, 8).map((one) => {
          const presence = dayPresence(one.values)
          return {
            key: one.enrolmentId,
            title: <PageLink to={paths.session(one.sessionId)}>{one.publicLabel}</PageLink>,
            detail: (
              <>
                {formatDate(one.heldOn, 'weekday')}
                {one.isConvened && (
                  <StateMark state="warn">
                    {t({
                      id: 'training.convened',
                      message:
                        'Le référent légal convoque à ces heures : rendez la place, ou voyez avec lui.',
                    })}
                  </StateMark>
                )}
              </>
            ),
            end: (
              <StateMark state={presence ? presenceMark(presence) : enrolmentMarks[one.state]}>
                {presence ? presenceWord(presence) : enrolmentWord(one.state)}
              </StateMark>
            ),
          }
        })}
      />
    </Panel>
  )
}
