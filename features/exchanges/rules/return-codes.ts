/** Where a line that a partner sent stands. `not-covered`: the agreement does not share the answer. */
export const returnStates = [
  'waiting',
  'entered',
  'refused',
  'not-followed-up',
  'expired',
  'withdrawn',
  'not-covered',
] as const
export type ReturnState = (typeof returnStates)[number]

/** Where an appointment stands, in the words that France Travail receives appointments with. */
export const appointmentStatuses = ['PRIS', 'EFFECTUE', 'MODIFIE', 'ABSENT', 'ANNULE'] as const
export type AppointmentStatus = (typeof appointmentStatuses)[number]

/** The bodies that may be référent by law, by the same vocabulary; it has no code for a PLIE. */
export const bodyCodes = ['FT', 'CD', 'ML', 'CE', 'IND'] as const
export type BodyCode = (typeof bodyCodes)[number]

/** Read in `france_travail_payload.rb` of rdv-insertion (field notes 5); what an excuse becomes there is to be checked. */
export const returnVocabulary = {
  version: '2026-11',
  source: 'Envoi des rendez-vous à France Travail, rdv-insertion',
  verifiedOn: null,
} as const

export const bodyCodeOf: Readonly<Record<string, BodyCode>> = {
  'france-travail': 'FT',
  departement: 'CD',
  'mission-locale': 'ML',
  'cap-emploi': 'CE',
  other: 'IND',
}

/** What became of an appointment, as Bassin says it; who called it off is not told. */
export const toldPresences = ['planned', 'honoured', 'absent', 'excused', 'cancelled'] as const
export type ToldPresence = (typeof toldPresences)[number]

const told: Readonly<Record<string, ToldPresence>> = {
  planned: 'planned',
  honoured: 'honoured',
  absent: 'absent',
  excused: 'excused',
  'cancelled-by-team': 'cancelled',
  'cancelled-by-person': 'cancelled',
}

/** An excused absence has no word of its own there: it reads as cancelled, never as absent. */
const statuses: Readonly<Record<ToldPresence, AppointmentStatus>> = {
  planned: 'PRIS',
  honoured: 'EFFECTUE',
  absent: 'ABSENT',
  excused: 'ANNULE',
  cancelled: 'ANNULE',
}

/** Undefined for what is no appointment: a message left. */
export const toldAppointment = (
  presence: string,
  wasMoved: boolean,
): { readonly presence: ToldPresence; readonly status: AppointmentStatus } | undefined => {
  const said = told[presence]
  if (!said) return undefined
  return { presence: said, status: said === 'planned' && wasMoved ? 'MODIFIE' : statuses[said] }
}
