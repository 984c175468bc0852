import { useState } from 'react'
import { listDeadlines } from '#features/deadlines/contract.ts'
import type { Problem } from '#platform/web/api/problem.ts'
import { fieldSentence, wordsOf } from '#platform/web/api/problem-sentences.ts'
import { useTerritory } from '#platform/web/api/territory.tsx'
import { useAct } from '#platform/web/api/use-act.ts'
import { Button } from '#platform/web/design/button.tsx'
import { Dialog } from '#platform/web/design/dialog.tsx'
import { say } from '#platform/web/design/toast.tsx'
import { DateField } from '#platform/web/form/typed-fields.tsx'
import { today } from '#platform/web/i18n/dates.ts'
import { t } from '#platform/web/i18n/t.ts'
import {
  leaveOperation,
  listOperations,
  listParticipations,
  listPieces,
  readOperation,
  readParticipation,
  readPieces,
} from '../contract.ts'

/** The operation ends for the persons chosen; their accompaniment goes on. */
export function LeaveDialog({
  operationId,
  participationIds,
  onClose,
  onDone,
}: {
  readonly operationId: string
  readonly participationIds: readonly string[]
  readonly onClose: () => void
  readonly onDone: () => void
}) {
  const { timeZone } = useTerritory()
  const [exitedOn, setExitedOn] = useState<string | undefined>(today(timeZone))
  const leave = useAct(leaveOperation, {
    refresh: [
      ...[listParticipations, listOperations, readOperation, readParticipation],
      ...[readPieces, listPieces, listDeadlines],
    ],
    onDone: ({ exited }) => {
      say(
        t({
          id: 'funding.left',
          message: '{count, plural, one {# sortie notée.} other {# sorties notées.}}',
          values: { count: exited },
        }),
      )
      onDone()
      onClose()
    },
  })
  return (
    <Dialog
      title={t({
        id: 'funding.leave.title',
        message: 'Sortir {count, plural, one {# personne} other {# personnes}} de l’opération',
        values: { count: participationIds.length },
      })}
      open
      onClose={onClose}
      actions={
        <Button
          kind="primary"
          busy={leave.running}
          disabledReason={
            exitedOn
              ? undefined
              : t({ id: 'funding.leave.day-first', message: 'Donnez le jour de la sortie.' })
          }
          onClick={() =>
            exitedOn &&
            leave.start({
              params: { operationId },
              body: { participationIds: [...participationIds], exitedOn },
            })
          }
        >
          {t({ id: 'funding.leave.submit', message: 'Noter la sortie' })}
        </Button>
      }
    >
      <div className="grid gap-3">
        <p>
          {t({
            id: 'funding.leave.what',
            message:
              'Le parcours continue ; la participation à cette opération s’arrête. Le questionnaire de sortie sera à compléter dans le mois.',
          })}
        </p>
        <DateField
          label={t({ id: 'funding.leave.day', message: 'Dernier jour dans l’opération' })}
          value={exitedOn}
          onChange={setExitedOn}
          error={leave.problem ? whyNot(leave.problem) : undefined}
        />
      </div>
    </Dialog>
  )
}

/** The day is all that is typed here: what is wrong is said under it. */
const whyNot = (problem: Problem): string => {
  const [first] = problem.fields
  return first ? fieldSentence(first.code, first.params) : wordsOf(problem)
}
