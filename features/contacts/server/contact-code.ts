import { createHmac, randomInt } from 'node:crypto'
import { codeFrom, codeLetters, tidyCode } from '../rules/contact-code.ts'

/** Shown once to the person: 20^12 possibilities, and few trials an hour. */
export const newContactCode = (): string => codeFrom(() => randomInt(codeLetters.length))

/** Keyed by the server's secret and tied to the territory: reading the table opens nothing. */
export const hashOfContactCode = (typed: string, territoryId: string, secret: string): Buffer =>
  createHmac('sha256', secret).update(`first-contact:${territoryId}:`).update(tidyCode(typed)).digest()
