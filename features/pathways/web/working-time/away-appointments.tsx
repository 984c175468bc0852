import type { Absence } from '#features/organisations/contract.ts'
import { useTerritory } from '#platform/web/api/territory.tsx'
import { useAct } from '#platform/web/api/use-act.ts'
import { useLoad } from '#platform/web/api/use-load.ts'
import { Button } from '#platform/web/design/button.tsx'
import { Panel } from '#platform/web/design/panel.tsx'
import { RowList } from '#platform/web/design/row-list.tsx'
import { say } from '#platform/web/design/toast.tsx'
import { formatDate, formatDateTime } from '#platform/web/i18n/dates.ts'
import { t } from '#platform/web/i18n/t.ts'
import { PageLink } from '#platform/web/pages/page-link.tsx'
import { ErrorState } from '#platform/web/states/error-state.tsx'
import { giveAwayAppointments, listAwayAppointments } from '../../contract/covers.ts'
import { personPaths } from '../person-paths.ts'

/** Appointments that fall in an absence; nothing when there is none. Each is given by itself, or all of them at once. */
export function AwayAppointments({ absence }: { readonly absence: Absence }) {
  const { timeZone } = useTerritory()
  const params = { absenceId: absence.id }
  const { data } = useLoad(listAwayAppointments, { params })
  const give = useAct(giveAwayAppointments, {
    refresh: [listAwayAppointments],
    onDone: ({ given, untold }) =>
      say(
        t({
          id: 'pathways.away.given',
          message:
            '{given, plural, one {# rendez-vous confié.} other {# rendez-vous confiés.}} {untold, plural, =0 {} one {# personne sans courriel : prévenez-la.} other {# personnes sans courriel : prévenez-les.}}',
          values: { given, untold },
        }).trim(),
      ),
  })
  if (!data || data.items.length === 0) return null
  const giveThese = (meetingIds: readonly string[]) =>
    give.start({ params, body: { meetingIds: [...meetingIds] } })
  return (
    <Panel
      title={t({
        id: 'pathways.away.title',
        message: 'Rendez-vous du {from} au {until}',
        values: { from: formatDate(absence.fromOn), until: formatDate(absence.untilOn) },
      })}
      detail={data.items.length}
      actions={
        <Button size="small" busy={give.running} onClick={() => giveThese(data.items.map(({ id }) => id))}>
          {t({
            id: 'pathways.away.give-all',
            message: 'Confier tous ces rendez-vous à {name}',
            values: { name: data.coverName },
          })}
        </Button>
      }
    >
      {give.problem && <ErrorState problem={give.problem} />}
      <RowList
        rows={data.items.map((one) => ({
          key: one.id,
          title: <PageLink to={personPaths.file(one.personId)}>{one.personName}</PageLink>,
          detail: [formatDateTime(one.at, timeZone), one.place].filter(Boolean).join(' · '),
          end: (
            <Button kind="quiet" size="small" onClick={() => giveThese([one.id])}>
              {t({
                id: 'pathways.away.give',
                message: 'Confier à {name}',
                values: { name: data.coverName },
              })}
            </Button>
          ),
        }))}
      />
    </Panel>
  )
}
