import type { ReactNode } from 'react'
import type { Problem } from '../api/problem.ts'
import { wordsOf } from '../api/problem-sentences.ts'
import { Button } from '../design/button.tsx'
import { Note } from '../design/note.tsx'
import { t } from '../i18n/t.ts'

/** What happened, what is kept, what to do, and what to tell the support; never a code alone. */
export function ErrorState({
  problem,
  kept,
  retry,
  children,
}: {
  readonly problem: Problem
  /** « Rien n'est perdu : … » */
  readonly kept?: string
  readonly retry?: () => void
  readonly children?: ReactNode
}) {
  return (
    <div className="rounded-panel border border-line bg-surface text-start">
      <Note kind="bad" alert>
        <strong>{wordsOf(problem)}</strong>
      </Note>
      <div className="flex flex-col items-start gap-2 p-4 empty:hidden">
        {kept && <p className="text-ink-2">{kept}</p>}
        {children}
        {retry && (
          <Button kind="primary" onClick={retry}>
            {t({ id: 'platform.error.retry', message: 'Réessayer' })}
          </Button>
        )}
        {problem.reference && (
          <p className="text-12 text-ink-2">
            {t({
              id: 'platform.reference',
              message: 'Référence à donner au support : {reference}',
              values: { reference: problem.reference },
            })}
          </p>
        )}
      </div>
    </div>
  )
}
