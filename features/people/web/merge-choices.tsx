import { useId } from 'react'
import { t } from '#platform/web/i18n/t.ts'
import type { FileToMerge } from '../contract.ts'
import { choiceLabel, choicesOf, choiceWords } from './merge-words.ts'

/** Line by line, which of the two values stays: a table, since one compares. */
export function MergeChoices({
  kept,
  other,
  differing,
  taken,
  onTake,
}: {
  readonly kept: FileToMerge
  readonly other: FileToMerge
  readonly differing: readonly string[]
  readonly taken: ReadonlySet<string>
  readonly onTake: (name: string, isTaken: boolean) => void
}) {
  const group = useId()
  return (
    <table className="w-full table-fixed text-start [overflow-wrap:anywhere]">
      <caption className="sr-only">
        {t({ id: 'people.merge.caption', message: 'Ce qui diffère : choisissez ce qui reste' })}
      </caption>
      <thead>
        <tr className="border-b border-line text-13 text-ink-2">
          <th scope="col" className="w-3/12 py-1.5 ps-4 pe-2 text-start font-normal">
            {t({ id: 'people.merge.field', message: 'Donnée' })}
          </th>
          <th scope="col" className="px-2 py-1.5 text-start font-normal">
            {t({ id: 'people.merge.kept', message: 'Dossier gardé' })}
          </th>
          <th scope="col" className="py-1.5 ps-2 pe-4 text-start font-normal">
            {t({ id: 'people.merge.other', message: 'Autre dossier' })}
          </th>
        </tr>
      </thead>
      <tbody>
        {choicesOf(differing).map((name) => (
          <tr key={name} className="border-b border-line align-top last:border-0">
            <th scope="row" className="py-1.5 ps-4 pe-2 text-start font-normal text-ink-2">
              {choiceLabel(name)}
            </th>
            {[kept, other].map((file, at) => (
              <td key={file.id} className={at === 0 ? 'px-2 py-1.5' : 'py-1.5 ps-2 pe-4'}>
                <label className="flex min-h-6 cursor-pointer items-start gap-2 break-words">
                  <input
                    type="radio"
                    name={`${group}-${name}`}
                    className="mt-0.5 size-4 shrink-0 accent-(--action)"
                    checked={taken.has(name) === (at === 1)}
                    onChange={() => onTake(name, at === 1)}
                    aria-label={t({
                      id: 'people.merge.choose',
                      message: '{field} : garder {value}',
                      values: { field: choiceLabel(name), value: choiceWords(file, name) },
                    })}
                  />
                  <span className="min-w-0 break-words">{choiceWords(file, name)}</span>
                </label>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
