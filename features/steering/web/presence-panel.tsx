import type { ClientReply } from '#platform/web/api/client-input.ts'
import { useAct } from '#platform/web/api/use-act.ts'
import { Panel } from '#platform/web/design/panel.tsx'
import { RowList } from '#platform/web/design/row-list.tsx'
import { StateMark } from '#platform/web/design/state-mark.tsx'
import { Select } from '#platform/web/form/select.tsx'
import { t } from '#platform/web/i18n/t.ts'
import { EmptyState } from '#platform/web/states/empty-state.tsx'
import { ErrorState } from '#platform/web/states/error-state.tsx'
import { type Attendee, listBodies, readMeeting, readMinutes, recordPresence } from '../contract.ts'
import { presenceWord, quorumToCome, quorumWords } from './words.ts'

type Reply = ClientReply<typeof readMeeting>

/** Who is there, away, or gave a proxy; the quorum is said as it changes, and holds nobody back. */
export function PresencePanel({
  reply,
  mayNote,
  isToCome,
}: {
  readonly reply: Reply
  readonly mayNote: boolean
  readonly isToCome: boolean
}) {
  const { attendance, quorum, meeting, proxiesHeld } = reply
  const title = t({ id: 'steering.presence', message: 'Présence' })
  if (attendance.length === 0)
    return (
      <Panel title={title}>
        <EmptyState title={t({ id: 'steering.presence.nobody', message: 'Aucun membre ce jour-là' })}>
          {t({
            id: 'steering.presence.nobody-why',
            message: 'Ajoutez les membres sur la page du comité : ils seront convoqués et attendus ici.',
          })}
        </EmptyState>
      </Panel>
    )
  return (
    <Panel title={title} detail={`${quorum.counted} / ${quorum.voting}`}>
      <p className="border-b border-line px-4 py-2 text-13" role="status">
        {attendance.every(({ presence }) => presence === null) ? (
          quorumToCome(quorum)
        ) : (
          <StateMark state={quorum.isReached ? 'ok' : 'warn'}>{quorumWords(quorum)}</StateMark>
        )}
      </p>
      {mayNote ? (
        <div className="grid gap-2 px-4 py-3">
          {attendance.map((one) => (
            <Presence
              key={one.seatId}
              {...{ meetingId: meeting.id, member: one, others: attendance, mayGive: proxiesHeld > 0 }}
            />
          ))}
        </div>
      ) : (
        <RowList
          label={title}
          rows={attendance.map((one) => ({
            key: one.seatId,
            title: nameOf(one),
            detail: qualityOf(one),
            // Before the day, who has said nothing is not late.
            end: (one.presence !== null || !isToCome) && (
              <StateMark state={one.presence === 'present' ? 'ok' : 'todo'}>
                {presenceOf(one, attendance)}
              </StateMark>
            ),
          }))}
        />
      )}
    </Panel>
  )
}

const nameOf = ({ name, isPresident }: Attendee): string =>
  [name, isPresident && t({ id: 'steering.seat.presides', message: 'préside' })].filter(Boolean).join(', ')

const qualityOf = ({ quality, organisationName, isVoting }: Attendee): string =>
  [quality, organisationName, !isVoting && t({ id: 'steering.seat.no-vote', message: 'sans voix' })]
    .filter(Boolean)
    .join(' · ')

const proxyTo = (name: string): string =>
  t({ id: 'steering.presence.to', message: 'mandat à {name}', values: { name } })

const presenceOf = ({ presence, proxySeatId }: Attendee, attendance: readonly Attendee[]): string => {
  const holder = attendance.find(({ seatId }) => seatId === proxySeatId)
  return presence === 'proxy' && holder ? proxyTo(holder.name) : presenceWord(presence)
}

/** One choice says it all: there, away, or a proxy to one of the others. */
function Presence({
  meetingId,
  member,
  others,
  mayGive,
}: {
  readonly meetingId: string
  readonly member: Attendee
  readonly others: readonly Attendee[]
  readonly mayGive: boolean
}) {
  const note = useAct(recordPresence, { refresh: [readMeeting, readMinutes, listBodies] })
  const choose = (value: string | undefined): void => {
    const noted =
      value === undefined
        ? { presence: null }
        : value === 'present' || value === 'absent'
          ? { presence: value as 'present' | 'absent' }
          : { presence: 'proxy' as const, proxySeatId: value }
    note.start({ params: { meetingId }, body: { seatId: member.seatId, ...noted } })
  }
  return (
    <div>
      <Select
        label={nameOf(member)}
        help={qualityOf(member)}
        value={
          member.presence === 'proxy' ? (member.proxySeatId ?? undefined) : (member.presence ?? undefined)
        }
        onChange={choose}
        empty={presenceWord(null)}
        options={[
          { value: 'present', label: presenceWord('present') },
          { value: 'absent', label: presenceWord('absent') },
          ...others
            .filter(({ seatId }) => mayGive && seatId !== member.seatId)
            .map(({ seatId, name }) => ({
              value: seatId,
              label: proxyTo(name),
            })),
        ]}
      />
      {note.problem && <ErrorState problem={note.problem} />}
    </div>
  )
}
