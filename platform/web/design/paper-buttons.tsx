import { useState } from 'react'
import type { PaperFormat } from '#platform/contract/paper.ts'
import { asProblem } from '../api/problem.ts'
import { wordsOf } from '../api/problem-sentences.ts'
import { Button } from './button.tsx'

/**
 * A document to print, and the same to finish in a word processor. `send` calls its route:
 * `(format) => download(route, { params, query: { format } })`. Both labels name the document: « Contrat à imprimer (PDF) »,
 * « Contrat à modifier (DOCX) ».
 */
export function PaperButtons({
  print,
  edit,
  send,
}: {
  readonly print: string
  readonly edit: string
  readonly send: (format: PaperFormat) => Promise<void>
}) {
  const [busy, setBusy] = useState<PaperFormat>()
  const [problem, setProblem] = useState<string>()
  const take = async (format: PaperFormat): Promise<void> => {
    setBusy(format)
    setProblem(undefined)
    await send(format).catch((thrown: unknown) => setProblem(wordsOf(asProblem(thrown))))
    setBusy(undefined)
  }
  return (
    <>
      <Button size="small" icon="print" busy={busy === 'pdf'} onClick={() => void take('pdf')}>
        {print}
      </Button>
      <Button size="small" kind="quiet" busy={busy === 'docx'} onClick={() => void take('docx')}>
        {edit}
      </Button>
      {problem && <p role="alert">{problem}</p>}
    </>
  )
}
