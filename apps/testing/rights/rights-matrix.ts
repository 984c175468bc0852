import type { DataClass } from './data-classes.ts'

/**
 * How a reader stands to a person. `any`: everybody of the territory. Each is read in the rows themselves, never in
 * the code that the test examines (`standings.ts`).
 */
export type Standing = 'any' | 'held' | 'sent' | 'agreed' | 'entrusted' | 'sampled' | 'author'

export const standings: Readonly<Record<Standing, string>> = {
  any: 'toute personne du territoire',
  held: 'les personnes suivies',
  sent: 'celles que l’on a prescrites',
  agreed: 'celles que son organisme a prescrites, selon sa convention d’échange en vigueur',
  entrusted: 'celles dont une étape est confiée à son organisme',
  sampled: 'celles d’un échantillon ouvert',
  author: 'ce que l’on a écrit soi-même',
}

type Line = Readonly<Partial<Record<string, readonly Standing[]>>>

const team: Line = { entryDesk: ['any'], referent: ['held'], projectManager: ['any'] }
/** Of files in the archive, by a route that asks why (R4, R5). */
const archives: Line = { archives: ['any'] }
const teamAndControl: Line = { ...team, fundManager: ['any'], controller: ['sampled'] }

/**
 * Which role may read which class, and of whom; what is not written is refused. Where our choice is narrower than the
 * field notes (a step operator reads a name, no phone), the narrower one stands.
 */
export const rightsMatrix = {
  source:
    'notes de terrain 1.9 et 6 (R1, R3, R4, R5, R9, R10, R11), décisions « Roles » et « Prescriber’s privacy »',
  validFrom: '2026-11-28',
  verifiedOn: null,
  lines: {
    identity: { ...teamAndControl, ...archives, prescriber: ['sent', 'agreed'], stepOperator: ['entrusted'] },
    contact: { ...teamAndControl, prescriber: ['sent'] },
    situation: { ...teamAndControl, ...archives, prescriber: ['sent'] },
    sensitive: { prescriber: ['sent'], sensitiveFacts: ['held'] },
    privateNote: { referent: ['author'], projectManager: ['author'] },
    note: team,
    pathway: { ...teamAndControl, ...archives },
    step: { ...teamAndControl, ...archives, stepOperator: ['entrusted'] },
    theme: team,
    needToKnow: { ...team, stepOperator: ['entrusted'] },
    appointment: { ...teamAndControl, prescriber: ['agreed'], stepOperator: ['entrusted'] },
    document: { ...teamAndControl, ...archives, prescriber: ['sent'] },
    referral: { entryDesk: ['any'], projectManager: ['any'], prescriber: ['sent'] },
    answer: { ...teamAndControl, prescriber: ['sent', 'agreed'] },
    trail: { referent: ['held'], projectManager: ['any'], controller: ['sampled'] },
    request: { territoryAdmin: ['any'] },
    nir: {},
  } satisfies Readonly<Record<DataClass, Line>>,
} as const

/**
 * What a mail may say, whoever opens it: nobody signs in to read one. The person reads her own name and appointment;
 * a member or an operator reads the answer given to a prescription, and no name. A subject names nobody (R8).
 */
export const mailMatrix: Readonly<Record<'person' | 'professional' | 'subject', readonly DataClass[]>> = {
  person: ['identity', 'appointment', 'answer'],
  professional: ['answer'],
  subject: [],
}

/**
 * What opens without the seat of a member, and what it says of persons followed; any other door says nothing of
 * anybody. The operator of a step reads by his link what he would read with a seat; a calendar, one's own appointments.
 */
export const openDoorMatrix: Readonly<Record<string, readonly DataClass[]>> = {
  openOperatorLink: ['identity', 'step', 'needToKnow'],
  moveLinkedStep: ['identity', 'step', 'needToKnow'],
  recordLinkedAttendance: ['identity', 'step', 'needToKnow'],
  // A service reads by its link whom it is asked to take in, and what it has to know.
  openOrientation: ['identity', 'contact', 'needToKnow'],
  answerOrientation: ['identity', 'contact', 'needToKnow'],
  readCalendar: ['appointment'],
  // The page of the person herself, by her own session.
  readPlan: ['identity', 'step', 'pathway', 'appointment'],
  takeAppointment: ['appointment'],
  readOpenings: ['trail'],
  readOwnAsks: ['contact', 'appointment'],
  readContact: ['contact'],
  listForms: ['situation'],
  listShown: ['document'],
  takeDocument: ['document'],
  takeData: ['identity', 'contact', 'situation', 'step', 'pathway', 'appointment', 'document', 'trail'],
}

/**
 * What the key of a partner reads, of those whom its organisation sent and of nobody else: what the agreement in force
 * says, in its own route alone.
 */
export const partnerKeyMatrix: readonly DataClass[] = ['identity', 'answer', 'appointment']

/** Whether someone who holds these roles and stands so to the person may read the class. */
export const mayRead = (
  dataClass: DataClass,
  roles: readonly string[],
  stands: ReadonlySet<Standing>,
): boolean => {
  const line: Line = rightsMatrix.lines[dataClass]
  return roles.some((role) => line[role]?.some((standing) => standing === 'any' || stands.has(standing)))
}
