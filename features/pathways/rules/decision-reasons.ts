/** Why an application does not lead to a pathway; the words go back to who prescribed, so they state facts. */
export const decisionReasons = [
  { code: 'criteria-not-met', move: 'refuse', label: 'Ne remplit pas les critères du protocole' },
  { code: 'other-support-fits', move: 'refuse', label: 'Un autre accompagnement convient mieux' },
  { code: 'already-supported', move: 'refuse', label: 'Déjà accompagnement équivalent en cours' },
  { code: 'outside-territory', move: 'refuse', label: 'N’habite pas le territoire' },
  { code: 'no-place', move: 'refuse', label: 'Plus de place, aucune attente possible' },
  { code: 'papers-missing', move: 'defer', label: 'Pièce attendue' },
  { code: 'project-to-clarify', move: 'defer', label: 'Projet à préciser' },
  { code: 'place-awaited', move: 'defer', label: 'Place attendue chez une référente ou un référent' },
  { code: 'did-not-come', move: 'drop', label: 'N’est pas venue ou venu' },
  { code: 'withdrew', move: 'drop', label: 'S’est désistée ou désisté' },
  { code: 'unreachable', move: 'drop', label: 'N’a pas pu être joint' },
  { code: 'found-a-job', move: 'drop', label: 'A trouvé un emploi ou une formation' },
  { code: 'moved-away', move: 'drop', label: 'A déménagé' },
  { code: 'other', move: 'any', label: 'Autre motif, à écrire' },
] as const

/** Months for which an application is put off at most: later, nobody would see it again. */
export const deferral = {
  mostMonths: 24,
  source: 'Proposition, à accorder avec la commission : au-delà, les justificatifs d’entrée sont périmés',
  verifiedOn: null,
} as const

export type DecisionReason = (typeof decisionReasons)[number]['code']
export const decisionReasonCodes = decisionReasons.map((reason) => reason.code) as [
  DecisionReason,
  ...DecisionReason[],
]

export const fitsMove = (code: DecisionReason, move: string): boolean =>
  decisionReasons.some((reason) => reason.code === code && (reason.move === 'any' || reason.move === move))
