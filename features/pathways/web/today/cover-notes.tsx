import { readOwnAbsences } from '#features/organisations/contract.ts'
import { useTerritory } from '#platform/web/api/territory.tsx'
import { useLoad } from '#platform/web/api/use-load.ts'
import { Note } from '#platform/web/design/note.tsx'
import { formatDate } from '#platform/web/i18n/dates.ts'
import { t } from '#platform/web/i18n/t.ts'
import { PageLink } from '#platform/web/pages/page-link.tsx'
import { viewAddress } from '../caseload/filters.ts'
import { paths } from '../paths.ts'

/** For whom one answers today, and who answers for oneself; nothing on an ordinary day. */
export function CoverNotes() {
  const { memberId } = useTerritory()
  const { data } = useLoad(readOwnAbsences)
  if (!data || (data.covered.length === 0 && !data.away)) return null
  return (
    <div className="mb-3 grid gap-2">
      {data.covered.map((one) => (
        <Note key={one.memberId} kind="info">
          {t({
            id: 'pathways.cover.note',
            message:
              'Vous remplacez {name} jusqu’au {day} : ce qui est à faire pour ses dossiers est ci-dessous.',
            values: { name: one.name, day: formatDate(one.untilOn) },
          })}{' '}
          <PageLink to={viewAddress(paths.caseload, { memberId: one.memberId })}>
            {t({ id: 'pathways.cover.open', message: 'Ouvrir sa file active' })}
          </PageLink>
        </Note>
      ))}
      {data.away && (
        <Note kind="info">
          {t({
            id: 'pathways.cover.away',
            message: '{name} vous remplace jusqu’au {day}.',
            values: { name: data.away.coverName, day: formatDate(data.away.untilOn) },
          })}{' '}
          <PageLink to={paths.workingTime(memberId)}>
            {t({ id: 'pathways.cover.mine', message: 'Voir mes absences' })}
          </PageLink>
        </Note>
      )}
    </div>
  )
}
