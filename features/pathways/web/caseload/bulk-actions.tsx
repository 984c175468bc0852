import { Suspense, useState } from 'react'
import { useRight } from '#platform/web/api/territory.tsx'
import { Button } from '#platform/web/design/button.tsx'
import { t } from '#platform/web/i18n/t.ts'
import { Slot } from '#platform/web/pages/slot.tsx'
import type { CaseloadRow } from '../../contract/caseload.ts'
import { AppointmentsDialog } from './appointments-dialog.tsx'
import { HandOverDialog } from './hand-over-dialog.tsx'

/** What may be done to several persons at once; each act says how many and can be undone. */
export function BulkActions({
  of,
  chosen,
  onDone,
}: {
  /** Whose caseload it is: nobody is handed over to herself. */
  readonly of: string | undefined
  readonly chosen: readonly CaseloadRow[]
  readonly onDone: () => void
}) {
  const [open, setOpen] = useState<'appointments' | 'hand-over'>()
  const mayAssign = useRight('pathways.assign') !== undefined
  const mayFollow = useRight('pathways.follow') !== undefined
  const close = () => setOpen(undefined)
  const done = () => {
    close()
    onDone()
  }
  return (
    <>
      {mayFollow && (
        <Button size="small" onClick={() => setOpen('appointments')}>
          {t({ id: 'pathways.bulk.appointments', message: 'Proposer un rendez-vous' })}
        </Button>
      )}
      {mayFollow && (
        // What comes late must not hide the list that is being ticked.
        <Suspense>
          <Slot name="caseload.bulk" props={{ chosen, onDone }} />
        </Suspense>
      )}
      {mayAssign && (
        <Button size="small" onClick={() => setOpen('hand-over')}>
          {t({ id: 'pathways.bulk.hand-over', message: 'Confier à un autre référent' })}
        </Button>
      )}
      {open === 'appointments' && <AppointmentsDialog chosen={chosen} onClose={close} onDone={done} />}
      {open === 'hand-over' && <HandOverDialog from={of} chosen={chosen} onClose={close} onDone={done} />}
    </>
  )
}
