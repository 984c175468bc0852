import { useTerritory } from '#platform/web/api/territory.tsx'
import { useLoad } from '#platform/web/api/use-load.ts'
import { LettersPage } from '#platform/web/design/letter-sheet.tsx'
import { formatDate, formatDateTime } from '#platform/web/i18n/dates.ts'
import { t } from '#platform/web/i18n/t.ts'
import { usePageParam } from '#platform/web/pages/page-state.ts'
import { Loaded } from '#platform/web/states/loaded.tsx'
import { readTransferSheet } from '../contract.ts'
import { paths } from './paths.ts'
import { IdentityFacts, PlanLists } from './plan-parts.tsx'

/** The content of the signed file on one sheet of paper, for a territory without Bassin and for the person. */
export function SheetPage() {
  const transferId = usePageParam('transferId')
  const { timeZone } = useTerritory()
  const read = useLoad(readTransferSheet, { params: { transferId } }, { onMount: 'ask', onFocus: 'keep' })
  const { data } = read
  return (
    <LettersPage
      title={t({ id: 'transfers.sheet', message: 'Fiche de transfert' })}
      crumbs={
        data
          ? [
              {
                label: `${data.identity.givenName} ${data.identity.familyName}`,
                to: paths.person(data.personId),
              },
            ]
          : []
      }
      printable={data !== undefined}
    >
      <Loaded from={read}>
        {(sheet) => (
          <article className="grid max-w-[720px] gap-3 rounded-panel border border-line bg-surface p-6 print:border-0 print:p-0">
            <h2 className="text-18">
              {t({
                id: 'transfers.sheet.title',
                message: 'De {origin} vers {destination}',
                values: { origin: sheet.originName, destination: sheet.destinationName },
              })}
            </h2>
            <p>
              {t({
                id: 'transfers.sheet.when',
                message: 'Préparée le {when} par {who}. À utiliser jusqu’au {day}.',
                values: {
                  when: formatDateTime(sheet.sentAt, timeZone),
                  who: sheet.sentByName,
                  day: formatDate(sheet.expiresOn, 'long'),
                },
              })}
            </p>
            <IdentityFacts identity={sheet.identity} />
            <PlanLists plan={sheet.plan} />
            <p className="text-13 text-ink-2">
              {t({
                id: 'transfers.sheet.mark',
                message: 'Empreinte de la clé qui signe le fichier : {mark}',
                values: { mark: sheet.keyMark },
              })}
            </p>
          </article>
        )}
      </Loaded>
    </LettersPage>
  )
}
