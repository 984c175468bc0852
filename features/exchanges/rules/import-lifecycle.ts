import { addDays, type CalendarDate } from '#kernel/dates.ts'
import { defineLifecycle } from '#kernel/lifecycle.ts'

/** Nothing is written before the rehearsal; an application may be asked again for lines decided since. */
export const importLifecycle = defineLifecycle({
  states: ['reading', 'rehearsed', 'applying', 'applied', 'undoing', 'undone', 'failed'],
  initial: 'reading',
  moves: {
    rehearse: { from: ['reading'], to: 'rehearsed' },
    'read-again': { from: ['rehearsed'], to: 'reading' },
    apply: { from: ['rehearsed', 'applied'], to: 'applying', needs: ['columnsComplete', 'linesReady'] },
    'finish-applying': { from: ['applying'], to: 'applied' },
    'give-up-applying': { from: ['applying'], to: 'rehearsed' },
    undo: { from: ['applied'], to: 'undoing', needs: ['withinUndoWindow'] },
    'finish-undoing': { from: ['undoing'], to: 'undone' },
    fail: { from: ['reading', 'applying', 'undoing'], to: 'failed' },
  },
})

/** Days during which an import can be undone (architecture of the project, section 5). */
const undoDays = 30

/** Last day on which an import applied on `appliedOn` can be undone. */
export const undoUntil = (appliedOn: CalendarDate): CalendarDate => addDays(appliedOn, undoDays)
