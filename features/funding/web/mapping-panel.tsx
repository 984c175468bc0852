import { useRight, useTerritory } from '#platform/web/api/territory.tsx'
import { Note } from '#platform/web/design/note.tsx'
import { Panel } from '#platform/web/design/panel.tsx'
import { formatDate, today } from '#platform/web/i18n/dates.ts'
import { sourceText } from '#platform/web/i18n/source-text.ts'
import { t } from '#platform/web/i18n/t.ts'
import type { FileMapping } from '../contract.ts'
import { WithdrawMapping } from './withdraw-mapping.tsx'

/** The columns in force, in their order, with where they come from; then the versions of other days. */
export function MappingPanel({
  mapping,
  versions,
}: {
  readonly mapping: FileMapping
  readonly versions: readonly FileMapping[]
}) {
  const { columns, source, validFrom } = mapping
  return (
    <Panel
      title={t({ id: 'funding.mapping', message: 'Colonnes du fichier' })}
      detail={t({
        id: 'funding.mapping.count',
        message: '{count, plural, one {# colonne} other {# colonnes}}, depuis le {day}',
        values: { count: columns.length, day: formatDate(validFrom) },
      })}
    >
      <div className="grid gap-3 p-4">
        {mapping.id === null && mapping.verifiedOn === null && (
          <Note kind="warn">
            {t({
              id: 'funding.mapping.unverified',
              message: 'Liste à vérifier avec votre service gestionnaire : personne ne l’a confirmée.',
            })}{' '}
            {sourceText(source)}
          </Note>
        )}
        {mapping.id !== null && (
          <p className="text-13 text-ink-2">
            {[sourceText(source), mapping.writtenByName].filter(Boolean).join(', ')}
          </p>
        )}
        <ol className="list-decimal gap-x-6 ps-6 list:columns-2">
          {columns.map((column) => (
            <li key={column.key}>
              {column.label}{' '}
              {!column.required && (
                <span className="text-13 text-ink-2">
                  {t({ id: 'funding.mapping.optional', message: '(peut rester vide)' })}
                </span>
              )}
            </li>
          ))}
        </ol>
        <OtherVersions versions={versions.filter(({ id }) => id !== mapping.id)} />
      </div>
    </Panel>
  )
}

function OtherVersions({ versions }: { readonly versions: readonly FileMapping[] }) {
  const { timeZone } = useTerritory()
  const mayManage = useRight('funding.manage') !== undefined
  if (versions.length === 0) return null
  return (
    <details>
      <summary className="cursor-pointer text-13 underline">
        {t({ id: 'funding.mapping.others', message: 'Versions d’autres jours' })}
      </summary>
      <ul className="list-disc ps-6 pt-1.5">
        {versions.map(({ id, validFrom, columns, source, writtenByName, withdrawnOn, withdrawnByName }) => (
          <li key={id ?? 'shipped'}>
            {t({
              id: 'funding.mapping.other',
              message: 'À partir du {day} : {count, plural, one {# colonne} other {# colonnes}}.',
              values: { day: formatDate(validFrom), count: columns.length },
            })}{' '}
            <span className="text-13 text-ink-2">
              {[sourceText(source), writtenByName].filter(Boolean).join(', ')}
            </span>
            {withdrawnOn && (
              <div className="text-13 text-ink-2">
                {t({
                  id: 'funding.mapping.withdrawn-by',
                  message: 'Retirée avant son premier jour par {name} le {day}',
                  values: { name: withdrawnByName ?? '', day: formatDate(withdrawnOn) },
                })}
              </div>
            )}
            {mayManage && id && withdrawnOn === null && validFrom > today(timeZone) && (
              <div className="py-1.5">
                <WithdrawMapping id={id} validFrom={validFrom} />
              </div>
            )}
          </li>
        ))}
      </ul>
    </details>
  )
}
