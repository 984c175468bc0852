import { useState } from 'react'
import { listDeadlines } from '#features/deadlines/contract.ts'
import { useAct } from '#platform/web/api/use-act.ts'
import { Button } from '#platform/web/design/button.tsx'
import { Dialog } from '#platform/web/design/dialog.tsx'
import { say } from '#platform/web/design/toast.tsx'
import { Select } from '#platform/web/form/select.tsx'
import { TextArea } from '#platform/web/form/text-area.tsx'
import { named } from '#platform/web/i18n/punctuation.ts'
import { t } from '#platform/web/i18n/t.ts'
import { ErrorState } from '#platform/web/states/error-state.tsx'
import { listPlans, moveActions, type RefusedAction, readAction, readPlan } from '../contract.ts'
import {
  type ActionMove,
  type ActionState,
  actionLifecycle,
  actionMoves,
  asksReason,
} from '../rules/action-lifecycle.ts'
import { moveWord } from './words.ts'

interface MoveProps {
  readonly ids: readonly string[]
  /** Where they stand: only the moves that one of them can make are offered. */
  readonly states: readonly ActionState[]
  readonly onDone?: () => void
  readonly size?: 'small' | 'normal'
}

/** Changes the state of one or several actions; what could not be moved is said, line by line. */
export function MoveButton(props: MoveProps) {
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button size={props.size ?? 'small'} onClick={() => setOpen(true)}>
        {t({ id: 'plans.move', message: 'Changer l’état' })}
      </Button>
      {open && <MoveDialog {...props} onClose={() => setOpen(false)} />}
    </>
  )
}

function MoveDialog({ ids, states, onDone, onClose }: MoveProps & { readonly onClose: () => void }) {
  const [move, setMove] = useState<ActionMove>()
  const [reason, setReason] = useState<string>()
  const [refused, setRefused] = useState<readonly RefusedAction[]>([])
  const act = useAct(moveActions, {
    refresh: [readPlan, listPlans, readAction, listDeadlines],
    onDone: ({ moved, refused: left }) => {
      say(
        t({
          id: 'plans.moved',
          message: '{count, plural, =0 {Aucun état changé.} one {# état changé.} other {# états changés.}}',
          values: { count: moved.length },
        }),
      )
      setRefused(left)
      if (left.length > 0) return
      onDone?.()
      onClose()
    },
  })
  const offered = actionMoves.filter((one) =>
    states.some((state) => actionLifecycle.moves[one].from.some((from) => from === state)),
  )
  const needsReason = move !== undefined && asksReason(move)
  const missing =
    move === undefined
      ? t({ id: 'plans.move.choose', message: 'Choisissez un état.' })
      : needsReason && !reason?.trim()
        ? move === 'block'
          ? t({ id: 'plans.move.condition-first', message: 'Écrivez ce qui débloquerait l’action.' })
          : t({ id: 'plans.move.reason-first', message: 'Écrivez pourquoi.' })
        : undefined
  if (refused.length > 0)
    return (
      <Dialog
        title={t({ id: 'plans.move.left', message: 'Restent comme elles étaient' })}
        open
        onClose={() => {
          onDone?.()
          onClose()
        }}
        close={t({ id: 'plans.move.close', message: 'Fermer' })}
      >
        <Refused refused={refused} />
      </Dialog>
    )
  return (
    <Dialog
      title={t({
        id: 'plans.move.title',
        message: '{count, plural, one {Changer l’état de l’action} other {Changer l’état de # actions}}',
        values: { count: ids.length },
      })}
      open
      onClose={onClose}
      actions={
        <Button
          kind="primary"
          busy={act.running}
          disabledReason={missing}
          onClick={() =>
            move &&
            act.start({
              body: { actionIds: [...ids], move, ...(reason?.trim() && { reason: reason.trim() }) },
            })
          }
        >
          {t({ id: 'plans.move.do', message: 'Changer l’état' })}
        </Button>
      }
    >
      <div className="grid gap-3">
        <Select
          label={t({ id: 'plans.move.to', message: 'Que se passe-t-il ?' })}
          value={move}
          onChange={setMove}
          options={offered.map((one) => ({ value: one, label: moveWord(one) }))}
        />
        {move && (
          <TextArea
            label={
              move === 'block'
                ? t({ id: 'plans.move.condition', message: 'Ce qui débloquerait l’action' })
                : t({ id: 'plans.move.reason', message: 'Pourquoi' })
            }
            optional={!needsReason}
            rows={2}
            maxLength={500}
            value={reason}
            onChange={setReason}
          />
        )}
        {act.problem && <ErrorState problem={act.problem} />}
      </div>
    </Dialog>
  )
}

/** Those that stay as they were, each with why. */
function Refused({ refused }: { readonly refused: readonly RefusedAction[] }) {
  return (
    <ul className="list-disc ps-5">
      {refused.map((one) => (
        <li key={one.actionId}>{named(one.label, whyRefused(one.reason))}</li>
      ))}
    </ul>
  )
}

const whyRefused = (reason: RefusedAction['reason']): string =>
  ({
    'not-allowed': t({ id: 'plans.move.not-yours', message: 'vous ne la pilotez pas' }),
    'wrong-state': t({ id: 'plans.move.wrong', message: 'son état ne le permet pas' }),
    reasonGiven: t({ id: 'plans.move.why', message: 'une raison est attendue' }),
  })[reason]
