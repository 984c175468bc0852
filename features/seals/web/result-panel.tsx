import { Note } from '#platform/web/design/note.tsx'
import { Panel } from '#platform/web/design/panel.tsx'
import { RowList } from '#platform/web/design/row-list.tsx'
import { StateMark } from '#platform/web/design/state-mark.tsx'
import { formatDate } from '#platform/web/i18n/dates.ts'
import { currentLanguage, t } from '#platform/web/i18n/t.ts'
import { EmptyState } from '#platform/web/states/empty-state.tsx'
import type { Sealed, Verdict } from '../contract.ts'

const wordOf = (one: { readonly label: string; readonly english: string }): string =>
  currentLanguage() === 'en' ? one.english : one.label

/** Unchanged, changed, or unknown: with its kind and who signed, and nothing of what it says. */
export function ResultPanel({
  fingerprint,
  items,
  verdict,
}: {
  readonly fingerprint: string
  readonly items: readonly Sealed[]
  readonly verdict?: Verdict
}) {
  return (
    <Panel
      title={t({ id: 'seals.result', message: 'Résultat' })}
      detail={t({
        id: 'seals.asked',
        message: 'Empreinte {hash}',
        values: { hash: fingerprint.slice(0, 16) },
      })}
    >
      {items.length === 0 ? (
        <EmptyState title={t({ id: 'seals.unknown', message: 'Empreinte inconnue' })}>
          {t({
            id: 'seals.unknown-why',
            message:
              'Aucun document signé que vous pouvez lire ne la porte. C’est peut-être un brouillon que personne n’a signé, une faute de frappe, ou un document qui ne vous revient pas.',
          })}
        </EmptyState>
      ) : (
        <>
          {verdict && <FileVerdict verdict={verdict} />}
          <RowList
            rows={items.map((one, index) => ({
              key: String(index),
              title: `${wordOf(one)}, ${formatDate(one.on)}`,
              detail: one.signedBy
                .map((party) =>
                  t({
                    id: 'seals.party',
                    message: '{who}, le {day}',
                    values: { who: wordOf(party), day: formatDate(party.on) },
                  }),
                )
                .join(' · '),
              end: one.isUnchanged ? (
                <StateMark state="ok">
                  {verdict
                    ? t({ id: 'seals.unchanged-here', message: 'inchangé dans Bassin' })
                    : t({ id: 'seals.unchanged', message: 'inchangé' })}
                </StateMark>
              ) : (
                <StateMark state="bad">
                  {t({ id: 'seals.changed', message: 'changé depuis la signature' })}
                </StateMark>
              ),
            }))}
          />
        </>
      )}
    </Panel>
  )
}

/** Of the file itself: no more than what its bytes prove. */
function FileVerdict({ verdict }: { readonly verdict: Verdict }) {
  return (
    <div className="p-4">
      {verdict === 'issued' ? (
        <StateMark state="ok">
          {t({
            id: 'seals.file.issued',
            message: 'Ce fichier est, octet pour octet, un PDF que Bassin a donné sous cette empreinte.',
          })}
        </StateMark>
      ) : (
        <Note kind="warn">
          {verdict === 'altered'
            ? t({
                id: 'seals.file.altered',
                message:
                  'Ce fichier n’est plus celui que Bassin a donné : il a été modifié, ou enregistré de nouveau par un autre logiciel. Comparez son texte à celui que Bassin imprime.',
              })
            : t({
                id: 'seals.file.untold',
                message:
                  'Ce fichier dit venir de ce document, et rien ne le prouve : sa marque manque, ou vient d’un autre Bassin. Comparez son texte à celui que Bassin imprime.',
              })}
        </Note>
      )}
    </div>
  )
}
