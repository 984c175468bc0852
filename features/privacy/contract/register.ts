import * as z from 'zod/mini'
import { words } from '#features/territory/contract.ts'
import { givesList, noFilters, openExport } from '#platform/contract/list-export.ts'
import { route } from '#platform/contract/route.ts'
import { base, declarationVersion, inTerritory } from './declaration.ts'

const date = z.iso.date()

/** A statement with what it rests on; `verifiedOn` null: nobody read the source yet, and the screen says so. */
const sourced = z.object({ words, source: z.string(), verifiedOn: z.nullable(date) })
export type Sourced = z.infer<typeof sourced>

const dataClass = z.object({ code: z.string(), words, isSensitive: z.boolean() })

export const activity = z.object({
  code: z.string(),
  words,
  purpose: words,
  persons: words,
  basis: sourced,
  classes: z.array(dataClass),
  /** Roles whose rights reach these data, with how many members hold each today. */
  recipients: z.array(z.object({ label: z.string(), members: z.int() })),
  retention: z.array(sourced),
  /** Whether the territory holds such data today. */
  inUse: z.boolean(),
})
export type Activity = z.infer<typeof activity>

export const measure = z.object({
  code: z.string(),
  words,
  state: z.enum(['on', 'off', 'unknown']),
  detail: words,
})
export type Measure = z.infer<typeof measure>

export const controllerOrganisation = z.object({
  name: z.string(),
  siret: z.nullable(z.string()),
  email: z.nullable(z.string()),
  phone: z.nullable(z.string()),
  schemes: z.array(z.string()),
})

/** What the register lacks, in the order of its form. */
export const missingCodes = [
  'controller',
  'controllerAddress',
  'jointControl',
  'jointArrangement',
  'dpo',
  'hosting',
  'mail',
  'backups',
  'basis',
  'sensitiveCondition',
  'organisationalMeasures',
  'restoreDrill',
] as const
export type MissingCode = (typeof missingCodes)[number]

export const register = z.object({
  territoryName: z.string(),
  today: date,
  controllers: z.array(controllerOrganisation),
  declaration: declarationVersion,
  missing: z.array(z.enum(missingCodes)),
  activities: z.array(activity),
  measures: z.array(measure),
})
export type Register = z.infer<typeof register>

export const exportRegister = route({
  method: 'POST',
  path: `${base}/register/exports`,
  summary: 'The processing activities, one line each',
  access: { right: 'privacy.manage' },
  params: inTerritory,
  body: openExport(noFilters),
  ...givesList,
})

export const readRegister = route({
  method: 'GET',
  path: `${base}/register`,
  summary: 'The register of processing activities (article 30), filled from what the territory holds today',
  access: { right: 'privacy.manage' },
  params: inTerritory,
  reply: register,
  rows: { exportedBy: exportRegister },
})

export const printRegister = route({
  method: 'POST',
  path: `${base}/register/prints`,
  summary: 'The register on paper: a tagged PDF, in French, with what is to be completed',
  access: { right: 'privacy.manage' },
  params: inTerritory,
  produces: 'application/pdf',
})
