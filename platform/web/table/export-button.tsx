import { useState } from 'react'
import type { ListFormat } from '#platform/contract/list-export.ts'
import { asProblem } from '../api/problem.ts'
import { wordsOf } from '../api/problem-sentences.ts'
import { Button } from '../design/button.tsx'
import { Dialog } from '../design/dialog.tsx'
import { say } from '../design/toast.tsx'
import { RadioGroup } from '../form/choices.tsx'
import { TextField } from '../form/text-field.tsx'
import { t } from '../i18n/t.ts'

/** What the dialog asked; `reason` is empty for a list where nobody is named. */
interface ChosenExport {
  readonly format: ListFormat
  readonly reason: string
}

const shortestReason = 5

/**
 * Takes the list on screen away as XLSX, ODS or CSV. `nominative`: people are named in it, so a reason is asked and kept.
 * `send` calls the route of the list with its filters: `({ format, reason }) => download(route, { body })`.
 * `list`: the name of the list, on a page that has several.
 */
export function ExportButton({
  nominative,
  send,
  list,
}: {
  readonly nominative: boolean
  readonly send: (chosen: ChosenExport) => Promise<void>
  readonly list?: string
}) {
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button icon="export" size={list === undefined ? 'normal' : 'small'} onClick={() => setOpen(true)}>
        {t({ id: 'platform.export', message: 'Exporter' })}
        {list !== undefined && <span className="sr-only"> : {list}</span>}
      </Button>
      {open && <ExportDialog nominative={nominative} send={send} onClose={() => setOpen(false)} />}
    </>
  )
}

function ExportDialog({
  nominative,
  send,
  onClose,
}: {
  readonly nominative: boolean
  readonly send: (chosen: ChosenExport) => Promise<void>
  readonly onClose: () => void
}) {
  const [format, setFormat] = useState<ListFormat>('xlsx')
  const [reason, setReason] = useState<string>()
  const [problem, setProblem] = useState<string>()
  const [busy, setBusy] = useState(false)
  const typed = reason?.trim() ?? ''
  const take = async (): Promise<void> => {
    setBusy(true)
    setProblem(undefined)
    try {
      await send({ format, reason: typed })
      say(
        nominative
          ? t({ id: 'platform.export.left-traced', message: 'Liste téléchargée ; le motif est noté.' })
          : t({ id: 'platform.export.left', message: 'Liste téléchargée.' }),
      )
      onClose()
    } catch (thrown) {
      setProblem(wordsOf(asProblem(thrown)))
      setBusy(false)
    }
  }
  return (
    <Dialog
      title={t({ id: 'platform.export.title', message: 'Exporter cette liste' })}
      open
      onClose={onClose}
      actions={
        <Button
          kind="primary"
          busy={busy}
          onClick={() => void take()}
          disabledReason={
            nominative && typed.length < shortestReason
              ? t({ id: 'platform.export.reason-first', message: 'Écrivez le motif, en quelques mots.' })
              : undefined
          }
        >
          {t({ id: 'platform.export.download', message: 'Télécharger' })}
        </Button>
      }
    >
      <div className="grid gap-3">
        {nominative && (
          <TextField
            label={t({ id: 'platform.export.reason', message: 'Pour qui et pour quoi' })}
            help={t({
              id: 'platform.export.reason-help',
              message: 'Ce motif est gardé avec la date et votre nom.',
            })}
            maxLength={300}
            value={reason}
            onChange={setReason}
          />
        )}
        <RadioGroup
          label={t({ id: 'platform.export.format', message: 'Format' })}
          options={[
            { value: 'xlsx', label: t({ id: 'platform.export.xlsx', message: 'Tableur (XLSX)' }) },
            {
              value: 'ods',
              label: t({ id: 'platform.export.ods', message: 'Tableur OpenDocument (ODS)' }),
            },
            { value: 'csv', label: t({ id: 'platform.export.csv', message: 'Texte (CSV)' }) },
          ]}
          value={format}
          onChange={(value) => value && setFormat(value)}
        />
        <p role="status" className="text-13 text-ink-2">
          {busy &&
            t({ id: 'platform.export.busy', message: 'Le fichier se prépare. Cela peut prendre un moment.' })}
        </p>
        {problem && <p role="alert">{problem}</p>}
      </div>
    </Dialog>
  )
}
