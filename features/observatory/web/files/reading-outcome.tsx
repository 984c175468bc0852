import { Note } from '#platform/web/design/note.tsx'
import { dayIn, formatDate } from '#platform/web/i18n/dates.ts'
import { formatNumber } from '#platform/web/i18n/formats.ts'
import { t } from '#platform/web/i18n/t.ts'
import type { FileReading, ListReading } from '../../contract.ts'
import { issueWord } from './issue-words.ts'

/** What a file would bring, list by list, beside what is kept today; then each line that cannot be used, and why. */
export function ReadingOutcome({ read }: { readonly read: FileReading }) {
  return (
    <div className="grid gap-4 text-13" role="status">
      {read.lists.map((list) => (
        <section key={list.code} className="grid gap-1" aria-label={list.label}>
          <h3 className="font-title">{list.label}</h3>
          <p>{countsOf(list)}</p>
          {list.before && <p className="text-ink-2">{beforeWords(list.before)}</p>}
          {list.before && list.rowsKept < list.before.rowsKept && (
            <Note kind="warn">
              {t({
                id: 'observatory.files.fewer',
                message: 'Ce fichier garde moins de lignes que celui d’avant : vérifiez qu’il est entier.',
              })}
            </Note>
          )}
          <Issues list={list} />
        </section>
      ))}
    </div>
  )
}

const countsOf = ({ rowsRead, rowsKept, merged, duplicates, issues }: ListReading): string =>
  t({
    id: 'observatory.files.counts',
    message:
      '{read} lignes lues, {kept} gardées, {merged} sous un ancien code de commune, {duplicates} en double, {issues} à regarder.',
    values: {
      read: formatNumber(rowsRead),
      kept: formatNumber(rowsKept),
      merged: formatNumber(merged),
      duplicates: formatNumber(duplicates),
      issues: formatNumber(issues),
    },
  })

const beforeWords = ({ version, at, rowsKept }: NonNullable<ListReading['before']>): string =>
  t({
    id: 'observatory.files.before',
    message: 'Gardé aujourd’hui : « {version} », reçu le {day}, {rows} lignes.',
    values: { version, day: formatDate(dayIn(at)), rows: formatNumber(rowsKept) },
  })

function Issues({ list: { issues, issueLines } }: { readonly list: ListReading }) {
  if (issues === 0) return null
  return (
    <details open={issues <= 20}>
      <summary className="cursor-pointer py-1 font-title">
        {t({
          id: 'observatory.files.issues',
          message: '{count, plural, one {# ligne à regarder} other {# lignes à regarder}}',
          values: { count: issues },
        })}
      </summary>
      <ul className="grid gap-1 ps-4">
        {issueLines.map(({ line, code, value }) => (
          <li key={`${line}-${code}-${value}`} className="break-words">
            {t({ id: 'observatory.files.line', message: 'Ligne {line}', values: { line } })} :{' '}
            {issueWord(code)} {value && `(${value})`}
          </li>
        ))}
      </ul>
      {issues > issueLines.length && (
        <p className="ps-4 text-ink-2">
          {t({
            id: 'observatory.files.more-issues',
            message: 'Les {count} premières sont montrées.',
            values: { count: formatNumber(issueLines.length) },
          })}
        </p>
      )}
    </details>
  )
}
