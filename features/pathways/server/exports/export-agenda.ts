import { localTime } from '#kernel/dates.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import { giveList } from '#platform/server/spreadsheet/give-list.ts'
import type { Column } from '#platform/server/spreadsheet/table.ts'
import type { exportAgenda } from '../../contract/exports.ts'
import { type MeetingKind, meetingKinds, type Presence } from '../../rules/meeting-kinds.ts'
import { appointmentsOf } from '../meetings/read-agenda.ts'

const columns = [
  { key: 'onDate', label: 'Jour', kind: 'date' },
  { key: 'hour', label: 'Heure', kind: 'text' },
  { key: 'minutes', label: 'Durée en heures', kind: 'minutes' },
  { key: 'personName', label: 'Personne', kind: 'text' },
  { key: 'kind', label: 'Nature', kind: 'text' },
  { key: 'place', label: 'Lieu', kind: 'text' },
  { key: 'presence', label: 'État', kind: 'text' },
] as const satisfies readonly Column[]

/** Words of a file that leaves; screens translate theirs. */
const kindLabels = new Map<MeetingKind, string>(meetingKinds.map(({ code, label }) => [code, label]))
const presenceLabels: Readonly<Record<Presence, string>> = {
  planned: 'prévu',
  honoured: 'tenu',
  absent: 'absence',
  excused: 'absence excusée',
  'cancelled-by-team': 'annulé par l’équipe',
  'cancelled-by-person': 'annulé par la personne',
  'message-left': 'message laissé',
}

/** The appointments on screen; what was written of them stays in the files. */
export const sendAgenda: TerritoryHandler<typeof exportAgenda> = async (context, { body }) => {
  const found = await appointmentsOf(context, body.filters)
  if (!found.ok) return found
  return giveList(context, {
    listCode: 'pathways.agenda',
    name: 'agenda',
    ...body,
    columns,
    concerned: found.value.map(({ personId }) => personId),
    rows: found.value.map(({ onDate, at, minutes, personName, kind, place, presence }) => ({
      ...{ onDate, minutes, personName, place },
      hour: localTime(new Date(at), context.timeZone),
      kind: kindLabels.get(kind),
      presence: presenceLabels[presence],
    })),
  })
}
