import { useState } from 'react'
import type { ClientReply } from '#platform/web/api/client-input.ts'
import { useAct } from '#platform/web/api/use-act.ts'
import { Panel } from '#platform/web/design/panel.tsx'
import { RowList } from '#platform/web/design/row-list.tsx'
import { StateMark } from '#platform/web/design/state-mark.tsx'
import { Checkbox } from '#platform/web/form/choices.tsx'
import { t } from '#platform/web/i18n/t.ts'
import { ErrorState } from '#platform/web/states/error-state.tsx'
import { listSessions, readAgenda, recordPresence } from '../contract.ts'
import { presenceWord, quorumToCome, quorumWords } from './words.ts'

type Reply = ClientReply<typeof readAgenda>

/** Who is there, ticked by who runs the sitting; the quorum is said, and holds nobody back. */
export function PresencePanel({ reply, mayRun }: { readonly reply: Reply; readonly mayRun: boolean }) {
  const { session, attendance } = reply
  const mayNote = mayRun && session.state === 'planned'
  return (
    <Panel
      title={t({ id: 'committee.presence', message: 'Présence' })}
      detail={`${session.present} / ${session.expected}`}
    >
      <p className="border-b border-line px-4 py-2 text-13" role="status">
        {session.present === 0 && session.state === 'planned' ? (
          quorumToCome(session)
        ) : (
          <StateMark state={session.present >= session.quorum ? 'ok' : 'warn'}>
            {quorumWords(session)}
          </StateMark>
        )}
      </p>
      {mayNote ? (
        <div className="grid gap-1 px-4 py-2">
          {attendance.map((one) => (
            <Presence key={one.memberId} sessionId={session.id} member={one} />
          ))}
        </div>
      ) : (
        <RowList
          label={t({ id: 'committee.presence', message: 'Présence' })}
          rows={attendance.map((one) => ({
            key: one.memberId,
            title: one.name,
            detail: one.organisationName,
            end: <StateMark state={one.isPresent ? 'ok' : 'todo'}>{presenceWord(one.isPresent)}</StateMark>,
          }))}
        />
      )}
    </Panel>
  )
}

/** Ticked at once, whatever the line: the answer of one member holds no other back. */
function Presence({
  sessionId,
  member,
}: {
  readonly sessionId: string
  readonly member: Reply['attendance'][number]
}) {
  const { memberId, name, organisationName, isPresent } = member
  const [ticked, setTicked] = useState<boolean>()
  const note = useAct(recordPresence, { refresh: [readAgenda, listSessions] })
  const tick = (value: boolean): void => {
    setTicked(value)
    // A refusal stays in `note.problem`, shown below, and the box says again what is kept.
    note
      .run({ params: { sessionId }, body: { memberId, isPresent: value } })
      .catch(() => setTicked(undefined))
  }
  return (
    <div>
      <Checkbox
        label={name}
        help={organisationName}
        value={ticked ?? isPresent ?? false}
        onChange={(value) => tick(value ?? false)}
      />
      {note.problem && <ErrorState problem={note.problem} />}
    </div>
  )
}
