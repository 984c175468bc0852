import type { ApplicationState } from '#features/pathways/contract.ts'

/** What a sitting may decide; each is a move of the application. */
export const committeeMoves = ['admit', 'defer', 'refuse'] as const

/** The state in which an application awaits the committee. */
export const awaitsCommittee: ApplicationState = 'eligibility-checked'
