import { useState } from 'react'
import { wordsOf } from '#platform/web/api/problem-sentences.ts'
import { useAct } from '#platform/web/api/use-act.ts'
import { Button } from '#platform/web/design/button.tsx'
import { Dialog } from '#platform/web/design/dialog.tsx'
import { say } from '#platform/web/design/toast.tsx'
import { TextField } from '#platform/web/form/text-field.tsx'
import { useNewId } from '#platform/web/form/use-new-id.ts'
import { t } from '#platform/web/i18n/t.ts'
import { listSavedViews, saveView } from '../../contract/caseload.ts'
import type { CaseloadQuery } from './filters.ts'

/** Keeps the filters and columns on screen under a name; it becomes a tab. */
export function SaveView({
  filters,
  columns,
}: {
  readonly filters: CaseloadQuery
  readonly columns: readonly string[]
}) {
  const [open, setOpen] = useState(false)
  const [label, setLabel] = useState<string>()
  const [id, renew] = useNewId()
  const save = useAct(saveView, {
    refresh: [listSavedViews],
    onDone: () => {
      say(t({ id: 'pathways.caseload.saved', message: 'Vue enregistrée.' }))
      setOpen(false)
      setLabel(undefined)
      renew()
    },
  })
  const { view, communeCode, qpv } = filters
  return (
    <>
      <Button kind="quiet" icon="add" onClick={() => setOpen(true)}>
        {t({ id: 'pathways.caseload.save', message: 'Enregistrer une vue' })}
      </Button>
      <Dialog
        title={t({ id: 'pathways.caseload.save', message: 'Enregistrer une vue' })}
        open={open}
        onClose={() => setOpen(false)}
        actions={
          <Button
            kind="primary"
            busy={save.running}
            disabledReason={
              label?.trim()
                ? undefined
                : t({ id: 'pathways.caseload.name-first', message: "Donnez-lui d'abord un nom." })
            }
            onClick={() =>
              save.start({
                body: {
                  id,
                  label: label ?? '',
                  columns: [...columns],
                  filters: { view, ...(communeCode && { communeCode }), ...(qpv && { qpv }) },
                },
              })
            }
          >
            {t({ id: 'pathways.caseload.keep', message: 'Garder cette vue' })}
          </Button>
        }
      >
        <TextField
          label={t({ id: 'pathways.caseload.view-name', message: 'Nom de la vue' })}
          maxLength={60}
          value={label}
          onChange={setLabel}
        />
        {save.problem && <p role="alert">{wordsOf(save.problem)}</p>}
      </Dialog>
    </>
  )
}
