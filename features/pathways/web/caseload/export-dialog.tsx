import { useState } from 'react'
import { download } from '#platform/web/api/call.ts'
import { asProblem } from '#platform/web/api/problem.ts'
import { wordsOf } from '#platform/web/api/problem-sentences.ts'
import { Button } from '#platform/web/design/button.tsx'
import { Dialog } from '#platform/web/design/dialog.tsx'
import { RadioGroup } from '#platform/web/form/choices.tsx'
import { TextField } from '#platform/web/form/text-field.tsx'
import { t } from '#platform/web/i18n/t.ts'
import { exportCaseload } from '../../contract/caseload.ts'
import type { CaseloadQuery } from './filters.ts'

type Format = 'csv' | 'xlsx'

/** A list of names leaves with its reason, which is written in the audit trail. */
export function ExportDialog({
  open,
  onClose,
  filters,
}: {
  readonly open: boolean
  readonly onClose: () => void
  readonly filters: CaseloadQuery
}) {
  const [format, setFormat] = useState<Format>('xlsx')
  const [reason, setReason] = useState<string>()
  const [problem, setProblem] = useState<string>()
  const [busy, setBusy] = useState(false)
  const send = async () => {
    setBusy(true)
    setProblem(undefined)
    try {
      await download(exportCaseload, { body: { ...filters, format, reason: reason ?? '' } })
      onClose()
    } catch (thrown) {
      setProblem(wordsOf(asProblem(thrown)))
    }
    setBusy(false)
  }
  return (
    <Dialog
      title={t({ id: 'pathways.export.title', message: 'Exporter cette liste' })}
      open={open}
      onClose={onClose}
      actions={
        <Button
          kind="primary"
          busy={busy}
          onClick={() => void send()}
          disabledReason={
            reason?.trim()
              ? undefined
              : t({ id: 'pathways.export.reason-first', message: 'Écrivez le motif.' })
          }
        >
          {t({ id: 'pathways.export.send', message: 'Exporter' })}
        </Button>
      }
    >
      <div className="grid gap-3">
        <TextField
          label={t({ id: 'pathways.export.reason', message: 'Pour quoi faire' })}
          help={t({ id: 'pathways.export.help', message: 'Ce motif est gardé avec la date et votre nom.' })}
          maxLength={300}
          value={reason}
          onChange={setReason}
        />
        <RadioGroup
          label={t({ id: 'pathways.export.format', message: 'Format' })}
          options={[
            { value: 'xlsx', label: t({ id: 'pathways.export.xlsx', message: 'Tableur (XLSX)' }) },
            { value: 'csv', label: t({ id: 'pathways.export.csv', message: 'Texte (CSV)' }) },
          ]}
          value={format}
          onChange={(value) => value && setFormat(value)}
        />
        {problem && <p role="alert">{problem}</p>}
      </div>
    </Dialog>
  )
}
