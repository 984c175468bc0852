import type { ListedCode } from './dated-list.ts'

/** What an exit is for the PLIE's protocol. */
export const plieClasses = [
  { code: 'positive-employment', label: 'Sortie positive, emploi', english: 'Positive exit, job' },
  { code: 'positive-training', label: 'Sortie positive, formation', english: 'Positive exit, training' },
  { code: 'other-dynamic', label: 'Autre sortie dynamique', english: 'Other dynamic exit' },
  { code: 'neutral', label: 'Sortie neutre', english: 'Neutral exit' },
  { code: 'negative', label: 'Sortie sans solution', english: 'Exit without solution' },
  { code: 'reorientation', label: 'Réorientation', english: 'Reorientation' },
] as const satisfies readonly ListedCode[]

/** What it is for the integration by economic activity (IAE): another grid, never mixed with the first. */
export const iaeClasses = [
  { code: 'lasting-job', label: 'Emploi durable', english: 'Lasting job' },
  { code: 'transition-job', label: 'Emploi de transition', english: 'Transition job' },
  { code: 'positive-exit', label: 'Sortie positive', english: 'Positive exit' },
  { code: 'other-exit', label: 'Autre sortie', english: 'Other exit' },
  { code: 'removed', label: 'Retirée du décompte', english: 'Left out of the count' },
] as const satisfies readonly ListedCode[]

/**
 * Immediate results of FSE+ (Regulation (EU) 2021/1057, annex I). The codes come from memory of the monitoring
 * nomenclature and are still to be checked against it: `verifiedOn` stays null and the screen says so.
 */
export const fseClasses = [
  {
    code: 'EECR01',
    label: 'Inactif, désormais en recherche d’emploi',
    english: 'Inactive, now job-searching',
  },
  { code: 'EECR02', label: 'En études ou en formation', english: 'In education or training' },
  { code: 'EECR03', label: 'Qualification obtenue', english: 'Qualification gained' },
  { code: 'EECR04', label: 'En emploi', english: 'In employment' },
] as const satisfies readonly ListedCode[]
export const fseSource = {
  source: 'Règlement (UE) 2021/1057, annexe I ; codes EECR à confirmer dans la nomenclature SFC2021',
  verifiedOn: null,
} as const

export type PlieClass = (typeof plieClasses)[number]['code']
export type IaeClass = (typeof iaeClasses)[number]['code']
export type FseClass = (typeof fseClasses)[number]['code']
