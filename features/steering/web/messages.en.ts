import { bodiesAndDecisions } from './en/bodies-and-decisions.ts'
import { meetings } from './en/meetings.ts'

/** English catalogue of the committees of the agreements; each part keeps its own file. */
export const messages: Readonly<Record<string, string>> = { ...bodiesAndDecisions, ...meetings }
