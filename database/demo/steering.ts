import { addDays, addMonths, type CalendarDate } from '#kernel/dates.ts'
import { workday } from './calendar.ts'
import { demoId, type Random } from './random.ts'
import type { DemoSetting } from './setting.ts'
import { type DemoDecision, meetingsOf } from './steering-meetings.ts'

interface Sitter {
  readonly name: string
  readonly quality: string
  readonly side: 'state' | 'local-authority' | 'other'
  readonly partner: string | null
  readonly memberId: string | null
  readonly presides?: true
  readonly isVoting?: false
}

/** A meeting that was held, with who presided it. */
export interface DemoSteering {
  readonly held: readonly {
    readonly meetingId: string
    readonly heldOn: CalendarDate
    readonly chair: string
  }[]
}

/** The steering and the technical committee of the protocol: three meetings held, one to come, decisions of each state. */
export const addSteering = (
  setting: DemoSetting,
  random: Random,
  members: readonly {
    readonly id: string
    readonly name: string
    readonly role: string
    readonly partner: string
  }[],
): DemoSteering => {
  const { rows, today } = setting
  const [protocol] = rows.of('agreements.agreement')
  const member = (role: string) => members.find((one) => one.role === role) ?? members[0]
  const known = (
    role: string,
    quality: string,
    side: Sitter['side'],
    more: Partial<Sitter> = {},
  ): Sitter => ({
    ...{ name: member(role)?.name ?? '', quality, side, partner: member(role)?.partner ?? null },
    ...{ memberId: member(role)?.id ?? null, ...more },
  })
  const prefect: Sitter = {
    ...{ name: 'Anne Lefort', quality: 'Sous-préfète', side: 'state', partner: null, memberId: null },
    presides: true,
  }
  const bodies = [
    {
      kind: 'steering',
      label: 'Comité de pilotage du PLIE',
      purpose: 'Décide des objectifs, des moyens et des avenants du protocole.',
      sitters: [
        prefect,
        known('electedOfficial', 'Vice-président à l’emploi', 'local-authority', { presides: true }),
        known('committeeMember', 'Cheffe du service insertion', 'local-authority'),
        known('prescriber', 'Directeur d’agence', 'other'),
        known('projectManager', 'Cheffe de projet du PLIE', 'other', { isVoting: false }),
      ],
    },
    {
      kind: 'technical',
      label: 'Comité technique du PLIE',
      purpose: 'Prépare le comité de pilotage et suit les actions.',
      sitters: [
        known('projectManager', 'Cheffe de projet du PLIE', 'other', { presides: true }),
        known('entryDesk', 'Cellule d’entrée', 'other'),
        known('partnerManager', 'Relations entreprises', 'other'),
        known('fundManager', 'Gestion FSE+', 'other'),
      ],
    },
  ] as const
  const owners = {
    ...{ manager: setting.managerId, desk: setting.entryDeskId },
    ...{ companies: member('partnerManager')?.id ?? '', funds: member('fundManager')?.id ?? '' },
  }
  const held: { meetingId: string; heldOn: CalendarDate; chair: string }[] = []
  for (const { kind, label, purpose, sitters } of bodies) {
    const openedOn = addMonths(today, -20)
    const bodyId = demoId(random, Date.parse(openedOn))
    const written = { created_at: `${openedOn}T09:00:00Z`, created_by: setting.managerId, version: 1 }
    rows.add('steering.body', {
      ...{ id: bodyId, kind, label, purpose, opened_on: openedOn, closed_on: null, ...written },
    })
    if (protocol) rows.add('steering.body_agreement', { body_id: bodyId, agreement_id: protocol.id })
    const seats = sitters.map((one: Sitter, rank) => {
      const id = demoId(random, Date.parse(openedOn))
      rows.add('steering.seat', {
        ...{ id, body_id: bodyId, member_id: one.memberId, name: one.name, quality: one.quality },
        organisation_id: one.partner === null ? null : setting.partners.by(one.partner).id,
        ...{ email: one.memberId === null ? 'prefecture@demo.example' : null, side: one.side },
        ...{ is_voting: one.isVoting ?? true, is_president: one.presides ?? false, from_on: openedOn },
        // The term of the last one ends soon: the next agenda says so.
        until_on: rank === sitters.length - 1 ? addMonths(today, 3) : addMonths(openedOn, 36),
        ...written,
      })
      return { id, presides: one.presides ?? false, name: one.name }
    })
    for (const meeting of meetingsOf(kind)) {
      const heldOn = workday(addDays(today, meeting.days))
      const meetingId = addMeeting(setting, random, { bodyId, heldOn, seats, points: meeting.points })
      if (heldOn > today) continue
      held.push({ meetingId, heldOn, chair: seats.find(({ presides }) => presides)?.name ?? '' })
      for (const [rank, decision] of meeting.decisions.entries())
        addDecision(setting, random, { meetingId, heldOn, number: rank + 1, decision, owners })
      rows.add('steering.minutes_draft', {
        ...{ meeting_id: meetingId, version: 1, content: meeting.text, written_by: setting.managerId },
        written_at: `${heldOn}T14:00:00Z`,
      })
    }
  }
  return { held: held.toSorted((a, b) => a.heldOn.localeCompare(b.heldOn)) }
}

const addMeeting = (
  { rows, today, managerId }: DemoSetting,
  random: Random,
  meeting: {
    readonly bodyId: string
    readonly heldOn: CalendarDate
    readonly seats: readonly { readonly id: string; readonly presides: boolean }[]
    readonly points: readonly string[]
  },
): string => {
  const { bodyId, heldOn, seats, points } = meeting
  const id = demoId(random, Date.parse(heldOn))
  const at = `${addDays(heldOn, -20) < today ? addDays(heldOn, -20) : today}T09:00:00Z`
  rows.add('steering.meeting', {
    ...{ id, body_id: bodyId, held_on: heldOn, starts_at: '09:30', place: 'Salle du conseil' },
    ...{ state: heldOn > today ? 'planned' : 'convened', quorum_percent: 50 },
    ...{ created_at: at, created_by: managerId, version: 1 },
  })
  for (const [rank, title] of points.entries())
    rows.add('steering.agenda_item', {
      ...{ id: demoId(random, Date.parse(heldOn)), meeting_id: id, position: rank + 1, title, detail: '' },
      ...{ source: 'typed', source_id: null, added_at: at, added_by: managerId },
    })
  if (heldOn <= today)
    for (const [rank, seat] of seats.entries()) {
      const isAway = rank === 2
      rows.add('steering.attendance', {
        ...{ meeting_id: id, seat_id: seat.id, presence: isAway ? 'proxy' : 'present' },
        proxy_seat_id: isAway ? (seats[1]?.id ?? null) : null,
      })
    }
  return id
}

const addDecision = (
  { rows, managerId }: DemoSetting,
  random: Random,
  made: {
    readonly meetingId: string
    readonly heldOn: CalendarDate
    readonly number: number
    readonly decision: DemoDecision
    readonly owners: Readonly<Record<string, string>>
  },
): void => {
  const { meetingId, heldOn, number, decision, owners } = made
  const id = demoId(random, Date.parse(heldOn))
  const ownerId = decision.owner === undefined ? null : (owners[decision.owner] ?? managerId)
  rows.add('steering.decision', {
    ...{ id, meeting_id: meetingId, agenda_item_id: null, number, label: decision.label, owner_id: ownerId },
    due_on: ownerId === null ? null : workday(addDays(heldOn, decision.within ?? 60)),
    ...{ votes_for: decision.votes?.[0] ?? null, votes_against: decision.votes?.[1] ?? null },
    ...{ votes_abstained: decision.votes?.[2] ?? null, state_vote: null, outcome: 'adopted' },
    ...{ state: decision.moves.at(-1)?.to ?? (ownerId === null ? 'recorded' : 'to-do') },
    ...{ corrects_id: null, correction_reason: null, created_at: `${heldOn}T10:00:00Z` },
    ...{ created_by: managerId, version: 1 + decision.moves.length },
  })
  const first = { move: 'write', to: ownerId === null ? 'recorded' : 'to-do', after: 0 }
  for (const [rank, move] of [first, ...decision.moves].entries())
    rows.add('steering.decision_move', {
      ...{ id: demoId(random, Date.parse(heldOn)), decision_id: id, move: move.move },
      from_state: rank === 0 ? null : [first, ...decision.moves][rank - 1]?.to,
      ...{
        to_state: move.to,
        comment: 'comment' in move ? move.comment : null,
        due_on: null,
        owner_id: null,
      },
      ...{ at: `${addDays(heldOn, move.after)}T10:00:00Z`, by_member_id: ownerId ?? managerId },
    })
}
