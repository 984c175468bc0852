import type { LetterKind } from '../contract/letters.ts'

/** Kinds of letters as the address bar says them. */
export const letterNames: Readonly<Record<LetterKind, string>> = {
  appointment: 'rendez-vous',
  'new-referent': 'referent',
}

/** Addresses of the pages of this feature, and of the ones it leads to. */
export const paths = {
  today: 'aujourdhui',
  caseload: 'file-active',
  caseloads: 'files-actives',
  /** The share of a full-time job of a référent, and her absences. */
  workingTime: (memberId: string) => `files-actives/temps/${memberId}`,
  agenda: 'agenda',
  agendaOf: (day: string) => `agenda?semaine=${day}`,
  note: 'noter',
  appointment: (meetingId: string) => `rendez-vous/${meetingId}`,
  appointmentLetter: (meetingId: string) => `rendez-vous/${meetingId}/lettre`,
  applications: 'candidatures',
  newApplication: 'candidatures/nouvelle',
  application: (id: string) => `candidatures/${id}`,
  /** Letters to print: for one person, or those of an act on several. */
  letter: (pathwayId: string, kind: LetterKind) => `parcours/${pathwayId}/lettres/${letterNames[kind]}`,
  letterPattern: 'parcours/$pathwayId/lettres/$kind',
  actLetters: (actId: string) => `file-active/lettres/${actId}`,
  watches: 'suites',
  calls: 'suites/appels',
  contract: (pathwayId: string) => `parcours/${pathwayId}/contrat`,
  person: (id: string) => `personnes/${id}`,
  /** Closing an episode, a reason proposed. */
  exitFor: (personId: string, reasonCode: string) => `personnes/${personId}/cloturer?motif=${reasonCode}`,
  agreement: (agreementId: string) => `conventions/${agreementId}`,
  trainingSession: (sessionId: string) => `ateliers/seances/${sessionId}`,
  objectiveValues: (objectiveId: string) => `objectifs/${objectiveId}/valeurs`,
  planAction: (actionId: string) => `conventions/actions/${actionId}`,
  steeringDecision: (decisionId: string) => `conventions/decisions?decision=${decisionId}`,
  pledge: (pledgeId: string) => `conventions/engagements/${pledgeId}`,
  /** Local services for a brake of a person. */
  servicesFor: (personId: string, themeCode: string) => `personnes/${personId}/services?theme=${themeCode}`,
  /** What became of what was asked of local services for her. */
  orientationsOf: (personId: string) => `personnes/${personId}/orientations`,
  operations: 'fse',
  participation: (participationId: string) => `fse/participations/${participationId}`,
  questionnaire: (participationId: string, moment: 'entree' | 'sortie') =>
    `fse/participations/${participationId}/${moment}`,
}
