import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { ClientReply } from '#platform/web/api/client-input.ts'
import { useAct } from '#platform/web/api/use-act.ts'
import { Button } from '#platform/web/design/button.tsx'
import { Panel } from '#platform/web/design/panel.tsx'
import { t } from '#platform/web/i18n/t.ts'
import { EmptyState } from '#platform/web/states/empty-state.tsx'
import { ErrorState } from '#platform/web/states/error-state.tsx'
import { readSession, recordPresence } from '../contract.ts'
import type { Part, PresenceValue } from '../rules/presence.ts'
import { PresenceCell } from './presence-cell.tsx'
import { SignButton } from './sign-button.tsx'
import { usePresenceKeys } from './use-presence-keys.ts'
import { partWord, presenceWord } from './words.ts'

type Reply = ClientReply<typeof readSession>
type Marks = Readonly<Record<string, PresenceValue | null>>

const keyOf = (enrolmentId: string, part: Part): string => `${enrolmentId} ${part}`

/** Who is there, in one pass of the keyboard: a letter notes and goes down, the arrows move. */
export function PresencePanel({
  reply,
  onNoted,
}: {
  readonly reply: Reply
  readonly onNoted: (saved: Promise<unknown>) => void
}) {
  const { session } = reply
  const rows = reply.participants.filter(({ state }) => state === 'enrolled')
  const kept: Marks = Object.fromEntries(
    rows.flatMap((row) => row.marks.map(({ part, value }) => [keyOf(row.enrolmentId, part), value])),
  )
  const [noted, setNoted] = useState<Marks>({})
  const client = useQueryClient()
  const note = useAct(recordPresence)
  const parts = session.halfDays.map(({ part }) => part)
  const keys = usePresenceKeys(rows.length, parts.length)
  const isClosed = session.state === 'closed'
  // Once closed, only a correction changes a presence: the reply alone tells it.
  const marks = isClosed ? kept : { ...kept, ...noted }
  const save = (
    changed: readonly { enrolmentId: string; part: Part; value: PresenceValue | null }[],
  ): void => {
    setNoted((before) => ({
      ...before,
      ...Object.fromEntries(changed.map((one) => [keyOf(one.enrolmentId, one.part), one.value])),
    }))
    const sent = changed.map((one) => ({ ...one, former: marks[keyOf(one.enrolmentId, one.part)] ?? null }))
    const saved = note.run({ params: { sessionId: session.id }, body: { marks: sent } })
    // A refusal stays in `note.problem`, shown below, and every cell says again what is kept, by whoever noted it.
    onNoted(
      saved.catch(() => {
        setNoted({})
        return client.invalidateQueries({ queryKey: [readSession.path] })
      }),
    )
  }
  const missing = rows.flatMap(({ enrolmentId }) =>
    parts
      .filter((part) => !marks[keyOf(enrolmentId, part)])
      .map((part) => ({ enrolmentId, part, value: 'present' as const })),
  )
  const title = t({ id: 'training.presence', message: 'Présence' })
  if (rows.length === 0)
    return (
      <Panel title={title}>
        <EmptyState title={t({ id: 'training.presence.nobody', message: 'Personne n’a de place' })} />
      </Panel>
    )
  return (
    <Panel
      title={title}
      detail={t({
        id: 'training.presence.missing',
        message:
          '{count, plural, =0 {tout est noté} one {# demi-journée à noter} other {# demi-journées à noter}}',
        values: { count: missing.length },
      })}
      actions={
        !isClosed &&
        missing.length > 0 && (
          <Button size="small" busy={note.running} onClick={() => save(missing)}>
            {t({ id: 'training.presence.all', message: 'Noter présent pour le reste' })}
          </Button>
        )
      }
    >
      {!isClosed && (
        <p className="border-b border-line px-4 py-2 text-13 text-ink-2" id="presence-keys">
          {t({
            id: 'training.presence.keys',
            message:
              'Au clavier : P présent, A absent, E excusé, N annulé par l’équipe ; les flèches déplacent.',
          })}
        </p>
      )}
      {note.problem && <ErrorState problem={note.problem} />}
      <div className="table-frame">
        <table className="table">
          <caption className="sr-only">{title}</caption>
          <thead>
            <tr>
              <th scope="col">{t({ id: 'training.column.person', message: 'Personne' })}</th>
              {parts.map((part) => (
                <th key={part} scope="col">
                  {partWord(part)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody ref={keys.ref}>
            {rows.map((row, index) => (
              <tr key={row.enrolmentId}>
                <th scope="row">{row.personName}</th>
                {parts.map((part, column) => {
                  const value = marks[keyOf(row.enrolmentId, part)] ?? null
                  const signedAt = row.marks.find((one) => one.part === part)?.signedAt ?? null
                  return (
                    <td key={part}>
                      {isClosed ? (
                        presenceWord(value)
                      ) : (
                        <PresenceCell
                          label={`${row.personName}, ${partWord(part)}`}
                          value={value}
                          onChange={(next) => save([{ enrolmentId: row.enrolmentId, part, value: next }])}
                          onMove={(down, right) => keys.focus(index + down, column + right)}
                        />
                      )}
                      <SignButton
                        sessionId={session.id}
                        row={row}
                        part={part}
                        signedAt={signedAt}
                        offered={!isClosed && value === 'present'}
                      />
                    </td>
                  )
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Panel>
  )
}
