import type { CalendarDate } from '#kernel/dates.ts'

interface ListedReason {
  readonly code: string
  readonly label: string
  readonly english: string
}

/** What the two lists stand on; a territory that works otherwise asks for another version, never edits this one. */
export const listsSource: { readonly source: string; readonly verifiedOn: CalendarDate | null } = {
  source: 'Proposition de Bassin, d’après les demandes des utilisateurs du carnet de bord (à vérifier)',
  verifiedOn: null,
}

/** Why a person goes to another territory. */
export const transferMotives = [
  { code: 'moved', label: 'Déménagement', english: 'Moved' },
  { code: 'other-area', label: 'Adresse d’un autre territoire', english: 'Address in another territory' },
  { code: 'own-request', label: 'À la demande de la personne', english: 'At the person’s request' },
  { code: 'other', label: 'Autre motif', english: 'Other motive' },
] as const satisfies readonly ListedReason[]

/** Why a territory does not take somebody in. */
export const refusalReasons = [
  { code: 'not-our-area', label: 'N’habite pas notre territoire', english: 'Does not live in our territory' },
  { code: 'not-our-public', label: 'Hors de notre public', english: 'Outside our public' },
  { code: 'followed-here', label: 'A déjà un parcours ici', english: 'Already has a pathway here' },
  { code: 'no-place', label: 'Pas de place dans l’immédiat', english: 'No place for now' },
  { code: 'not-wished', label: 'La personne ne le souhaite pas', english: 'The person does not wish it' },
  { code: 'other', label: 'Autre motif', english: 'Other reason' },
] as const satisfies readonly ListedReason[]

export const codesOf = <Code extends string>(list: readonly { readonly code: Code }[]): [Code, ...Code[]] =>
  list.map(({ code }) => code) as [Code, ...Code[]]

/** What a code of a list is called, itself when no list knows it. */
export const reasonNamed = (list: readonly ListedReason[], code: string): ListedReason =>
  list.find((one) => one.code === code) ?? { code, label: code, english: code }
