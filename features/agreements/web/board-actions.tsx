import { useState } from 'react'
import { download } from '#platform/web/api/call.ts'
import { asProblem, type Problem } from '#platform/web/api/problem.ts'
import { useRight } from '#platform/web/api/territory.tsx'
import { Button } from '#platform/web/design/button.tsx'
import { LinkButton } from '#platform/web/design/link-button.tsx'
import { t } from '#platform/web/i18n/t.ts'
import { ErrorState } from '#platform/web/states/error-state.tsx'
import { ExportButton } from '#platform/web/table/export-button.tsx'
import { type Board, exportFigures, printStatement } from '../contract.ts'
import { useFilters } from './board-state.ts'

/** What is done with the whole board: print it, take its figures away, change it. */
export function BoardActions({ board }: { readonly board: Board }) {
  const mayWrite = useRight('agreements.write') !== undefined
  const reads = useRight('agreements.read') !== undefined
  const [filters] = useFilters()
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<Problem | null>(null)
  if (!board.agreement) return null
  const chosen = { agreement: board.agreement.id, period: board.period }
  const print = async () => {
    setBusy(true)
    setProblem(null)
    await download(printStatement, { body: chosen }).catch((thrown: unknown) => setProblem(asProblem(thrown)))
    setBusy(false)
  }
  return (
    <>
      <Button icon="print" busy={busy} onClick={() => void print()}>
        {t({ id: 'agreements.print', message: 'Note de deux pages' })}
      </Button>
      <ExportButton
        nominative={false}
        send={({ format }) =>
          download(exportFigures, { body: { format, filters: { ...filters, ...chosen } } })
        }
      />
      {reads && (
        <LinkButton to={`objectifs/protocole/${board.agreement.id}/figes`}>
          {t({ id: 'agreements.freezes', message: 'Chiffres figés' })}
        </LinkButton>
      )}
      {mayWrite && (
        <LinkButton to={`objectifs/protocole/${board.agreement.id}`}>
          {t({ id: 'agreements.edit', message: 'Modifier la convention' })}
        </LinkButton>
      )}
      {problem && <ErrorState problem={problem} />}
    </>
  )
}
