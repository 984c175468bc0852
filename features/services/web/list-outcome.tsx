import { beforeColon } from '#platform/web/i18n/punctuation.ts'
import { t } from '#platform/web/i18n/t.ts'
import type { ListIssue, ListReading } from '../contract.ts'
import { issueWord } from './issue-words.ts'
import { kindWord } from './kept-lists.tsx'

/** What the file would change, then each line that cannot be used with its column and why. */
export function ListOutcome({ read }: { readonly read: ListReading }) {
  const { added, changed, unchanged, closed, refused, setAside } = read
  return (
    <div className="grid gap-2 text-13">
      <p role="status">
        {t({
          id: 'services.list.summary',
          message:
            '{kind} : {added} à ajouter, {changed} à modifier, {unchanged} sans changement, {closed} à fermer, {refused, plural, one {# ligne refusée} other {# lignes refusées}}.',
          values: { kind: kindWord(read.kind), added, changed, unchanged, closed, refused },
        })}
      </p>
      <Issues
        title={t({ id: 'services.list.refused', message: 'Lignes refusées' })}
        issues={read.refusedLines}
        count={refused}
      />
      <Issues
        title={t({
          id: 'services.list.set-aside',
          message: 'Codes inconnus laissés de côté : la ligne reste, sans eux',
        })}
        issues={read.setAsideValues}
        count={setAside}
      />
    </div>
  )
}

function Issues({
  title,
  issues,
  count,
}: {
  readonly title: string
  readonly issues: readonly ListIssue[]
  readonly count: number
}) {
  if (count === 0) return null
  return (
    <details open={count <= 20}>
      <summary className="cursor-pointer py-1 font-title">
        {title} ({count})
      </summary>
      <ul className="grid gap-1 ps-4">
        {issues.map(({ line, column, code, value }) => (
          <li key={`${line}-${column}-${code}-${value}`}>
            {t({ id: 'services.list.line', message: 'Ligne {line}', values: { line } })}
            {column && `, ${column}`}
            {value && ` (${value})`}
            {beforeColon('')} {issueWord(code)}
          </li>
        ))}
      </ul>
    </details>
  )
}
