import { useState } from 'react'
import { useAct } from '#platform/web/api/use-act.ts'
import { Button } from '#platform/web/design/button.tsx'
import { Dialog } from '#platform/web/design/dialog.tsx'
import { say } from '#platform/web/design/toast.tsx'
import { RadioGroup } from '#platform/web/form/choices.tsx'
import { t } from '#platform/web/i18n/t.ts'
import { ErrorState } from '#platform/web/states/error-state.tsx'
import { answerEnrolment, listOfPerson, listSessions, type Participant, readSession } from '../contract.ts'
import { type LeavingReason, leavingReasons } from '../rules/enrolment-lifecycle.ts'
import { reasonWord } from './words.ts'

/** The answer of a person, given for her by who follows her. A place given up says why. */
export function AnswerMenu({ sessionId, row }: { readonly sessionId: string; readonly row: Participant }) {
  const [asking, setAsking] = useState(false)
  const [reason, setReason] = useState<LeavingReason>()
  const answer = useAct(answerEnrolment, {
    refresh: [readSession, listSessions, listOfPerson],
    onDone: ({ state, offered }) => {
      setAsking(false)
      say(
        doneWord(state === 'enrolled' ? 'taken' : row.state === 'waiting' ? 'off-list' : 'given-up', offered),
      )
    },
  })
  const isOffered = row.state === 'offered'
  const send = (given: 'accept' | 'decline' | 'leave', reasonCode: LeavingReason | null): void =>
    answer.start({
      params: { sessionId, enrolmentId: row.enrolmentId },
      body: { version: row.version, answer: given, reasonCode },
    })
  const verb = isOffered
    ? t({ id: 'training.act.decline', message: 'Refuser la place' })
    : row.state === 'waiting'
      ? t({ id: 'training.act.leave-list', message: 'Retirer de la liste' })
      : t({ id: 'training.act.leave', message: 'Rendre la place' })
  const name = <span className="sr-only"> {row.personName}</span>
  return (
    <>
      {isOffered && (
        <Button size="small" busy={answer.running} onClick={() => send('accept', null)}>
          {t({ id: 'training.act.accept', message: 'Accepter la place' })}
          {name}
        </Button>
      )}
      <Button size="small" kind="quiet" onClick={() => setAsking(true)}>
        {verb}
        {name}
      </Button>
      {!asking && answer.problem && <ErrorState problem={answer.problem} />}
      <Dialog
        title={`${verb}, ${row.personName}`}
        open={asking}
        onClose={() => setAsking(false)}
        actions={
          <Button
            kind="danger"
            busy={answer.running}
            disabledReason={
              reason
                ? undefined
                : t({ id: 'training.reason-first', message: 'Choisissez d’abord la raison.' })
            }
            onClick={() => reason && send(isOffered ? 'decline' : 'leave', reason)}
          >
            {verb}
          </Button>
        }
      >
        <RadioGroup
          label={t({ id: 'training.reason', message: 'Pourquoi' })}
          value={reason}
          onChange={setReason}
          options={leavingReasons.map((one) => ({ value: one, label: reasonWord(one) }))}
        />
        {answer.problem && <ErrorState problem={answer.problem} />}
      </Dialog>
    </>
  )
}

const doneWord = (done: 'taken' | 'off-list' | 'given-up', offered: number): string => {
  if (done === 'taken') return t({ id: 'training.answered.yes', message: 'Place prise.' })
  if (done === 'off-list')
    return t({ id: 'training.answered.off-list', message: 'Retirée de la liste d’attente.' })
  return offered > 0
    ? t({ id: 'training.answered.no', message: 'Place rendue : elle est offerte à qui attend.' })
    : t({ id: 'training.answered.free', message: 'Place rendue : personne n’attend, elle est libre.' })
}
