import type { CalendarDate } from '#kernel/dates.ts'
import type { ServiceCode } from './service-lists.ts'

export const refusalSource: { readonly source: string; readonly verifiedOn: CalendarDate | null } = {
  source: 'Champ rejection_reasons de DORA et des emplois de l’inclusion ; intitulés proposés',
  verifiedOn: null,
}

/** Why a service does not take somebody: always given back to who sent her, and to her. */
export const refusalReasons = [
  {
    code: 'not-eligible',
    label: 'Les conditions d’accès ne sont pas remplies',
    english: 'The conditions are not met',
  },
  { code: 'full', label: 'Plus de place pour le moment', english: 'No place for now' },
  {
    code: 'outside-zone',
    label: 'La commune n’est pas dans la zone du service',
    english: 'The commune is outside the zone',
  },
  {
    code: 'unreachable',
    label: 'La personne n’a pas pu être jointe',
    english: 'The person could not be reached',
  },
  { code: 'other-service', label: 'Un autre service convient mieux', english: 'Another service fits better' },
  { code: 'other', label: 'Autre raison, à préciser', english: 'Another reason, to be said' },
] as const satisfies readonly ServiceCode[]

export type RefusalReason = (typeof refusalReasons)[number]['code']
export const refusalCodes = refusalReasons.map(({ code }) => code) as [RefusalReason, ...RefusalReason[]]
