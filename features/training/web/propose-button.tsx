import { useState } from 'react'
import { useRight } from '#platform/web/api/territory.tsx'
import { Button } from '#platform/web/design/button.tsx'
import { t } from '#platform/web/i18n/t.ts'
import { type Chosen, ProposeDialog } from './propose-dialog.tsx'

/** In the caseload, for the persons chosen there. */
export function ProposeButton(props: { readonly chosen: readonly Chosen[]; readonly onDone: () => void }) {
  const [open, setOpen] = useState(false)
  if (useRight('training.read') === undefined) return null
  return (
    <>
      <Button size="small" onClick={() => setOpen(true)}>
        {t({ id: 'training.propose', message: 'Proposer un atelier' })}
      </Button>
      {open && <ProposeDialog {...props} onClose={() => setOpen(false)} />}
    </>
  )
}
