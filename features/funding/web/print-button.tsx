import { useState } from 'react'
import { download } from '#platform/web/api/call.ts'
import { asProblem } from '#platform/web/api/problem.ts'
import { wordsOf } from '#platform/web/api/problem-sentences.ts'
import { Button } from '#platform/web/design/button.tsx'
import { t } from '#platform/web/i18n/t.ts'
import { printOperation } from '../contract.ts'
import type { ShownPeriod } from './indicator-columns.tsx'

/** The state of the operation on paper, over the days on screen. */
export function PrintButton({
  operationId,
  period,
}: {
  readonly operationId: string
  readonly period: ShownPeriod
}) {
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string>()
  const print = async (): Promise<void> => {
    setBusy(true)
    setProblem(undefined)
    await download(printOperation, { params: { operationId }, body: period }).catch((thrown: unknown) =>
      setProblem(wordsOf(asProblem(thrown))),
    )
    setBusy(false)
  }
  return (
    <>
      <Button icon="print" busy={busy} onClick={() => void print()}>
        {t({ id: 'funding.print', message: 'Imprimer l’état' })}
      </Button>
      {problem && <p role="alert">{problem}</p>}
    </>
  )
}
