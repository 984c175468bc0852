import { useState } from 'react'
import { download } from '#platform/web/api/call.ts'
import { asProblem, type Problem } from '#platform/web/api/problem.ts'
import { useRight } from '#platform/web/api/territory.tsx'
import { Button } from '#platform/web/design/button.tsx'
import { LinkButton } from '#platform/web/design/link-button.tsx'
import { t } from '#platform/web/i18n/t.ts'
import { ErrorState } from '#platform/web/states/error-state.tsx'
import { type Board, exportFigures, printStatement } from '../contract.ts'

/** What is done with the whole board: print it, take its figures away, change it. */
export function BoardActions({ board }: { readonly board: Board }) {
  const mayWrite = useRight('agreements.write') !== undefined
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<Problem | null>(null)
  if (!board.agreement) return null
  const chosen = { agreement: board.agreement.id, period: board.period }
  const take = async (work: () => Promise<void>) => {
    setBusy(true)
    setProblem(null)
    await work().catch((thrown: unknown) => setProblem(asProblem(thrown)))
    setBusy(false)
  }
  return (
    <>
      <Button
        icon="print"
        busy={busy}
        onClick={() => void take(() => download(printStatement, { body: chosen }))}
      >
        {t({ id: 'agreements.print', message: 'Note de deux pages' })}
      </Button>
      <Button
        icon="export"
        busy={busy}
        onClick={() => void take(() => download(exportFigures, { body: { ...chosen, format: 'xlsx' } }))}
      >
        {t({ id: 'agreements.export', message: 'Tableur' })}
      </Button>
      {mayWrite && (
        <LinkButton to={`objectifs/protocole/${board.agreement.id}`}>
          {t({ id: 'agreements.edit', message: 'Modifier le protocole' })}
        </LinkButton>
      )}
      {problem && <ErrorState problem={problem} />}
    </>
  )
}
