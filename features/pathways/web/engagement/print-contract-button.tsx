import { useState } from 'react'
import { download } from '#platform/web/api/call.ts'
import { asProblem, type Problem } from '#platform/web/api/problem.ts'
import { Button } from '#platform/web/design/button.tsx'
import { t } from '#platform/web/i18n/t.ts'
import { ErrorState } from '#platform/web/states/error-state.tsx'
import { printEngagement } from '../../contract/agreements-of-engagement.ts'

/** The version as it is stored, on paper: what is typed and not saved is not in it. */
export function PrintContractButton({ contractId }: { readonly contractId: string }) {
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<Problem | null>(null)
  const print = async () => {
    setBusy(true)
    setProblem(null)
    await download(printEngagement, { params: { contractId } }).catch((thrown: unknown) =>
      setProblem(asProblem(thrown)),
    )
    setBusy(false)
  }
  return (
    <>
      <Button size="small" icon="print" busy={busy} onClick={() => void print()}>
        {t({ id: 'pathways.contract.print', message: 'Contrat à imprimer (PDF)' })}
      </Button>
      {problem && <ErrorState problem={problem} />}
    </>
  )
}
