import * as z from 'zod/mini'
import { rowsStay } from '#platform/contract/list-export.ts'
import { route } from '#platform/contract/route.ts'
import { directions, figureFilters, indicatorCodes, natures, units } from './codes.ts'
import { followUpFields, followUpOfObjective } from './follow-up.ts'

export const base = '/api/territories/:territoryId'
export const params = z.object({ territoryId: z.uuid() })
export const date = z.iso.date()
export const reading = { access: { right: 'figures.read' } } as const
export const writing = { access: { right: 'agreements.write' } } as const

const label = z.string().check(z.trim(), z.minLength(1), z.maxLength(200))

const period = z.object({ from: date, to: date })
export const baseline = z.nullable(z.object({ value: z.number(), on: date }))
const bound = z.nullable(z.number().check(z.minimum(0)))
/** `up` needs `min`, `down` needs `max`, `range` both: checked with the dates by `rules/check-objective.ts`. */
export const target = z.object({ min: bound, max: bound })

const objectiveFields = {
  label,
  article: z.nullable(z.string().check(z.trim(), z.maxLength(40))),
  /** Null: followed by values that somebody gives (`measured`), or told in words (`aim`). */
  indicatorCode: z.nullable(z.enum(indicatorCodes)),
  direction: z.enum(directions),
  period,
  baseline,
  target,
  filters: figureFilters,
  ...followUpFields,
}
const objectiveBody = z.object({ id: z.uuid(), ...objectiveFields })
export type ObjectiveBody = z.infer<typeof objectiveBody>

export const objective = z.object({
  id: z.uuid(),
  agreementId: z.uuid(),
  position: z.int(),
  label: z.string(),
  article: z.nullable(z.string()),
  /** As it was written: one that is not known any more stays, and its line says so. */
  indicatorCode: z.nullable(z.string()),
  indicatorVersion: z.nullable(z.string()),
  nature: z.enum(natures),
  direction: z.enum(directions),
  period: z.object({ from: date, to: date }),
  baseline,
  target: z.object({ min: z.nullable(z.number()), max: z.nullable(z.number()) }),
  filters: figureFilters,
  ...followUpOfObjective,
  version: z.int(),
})
export type Objective = z.infer<typeof objective>

export const agreement = z.object({
  id: z.uuid(),
  label: z.string(),
  schemeId: z.nullable(z.uuid()),
  startsOn: date,
  endsOn: date,
  signedOn: z.nullable(date),
  version: z.int(),
})
export type Agreement = z.infer<typeof agreement>

const agreementFields = {
  label,
  schemeId: z.nullable(z.uuid()),
  startsOn: date,
  endsOn: date,
  signedOn: z.nullable(date),
}
const refusals = { 'unknown-scheme': 422, 'unknown-agreement': 422 } as const

export const listAgreements = route({
  method: 'GET',
  path: `${base}/agreements`,
  summary: 'The protocols of the territory, the running one first, and the schemes one may sign for',
  ...reading,
  params,
  reply: z.object({
    agreements: z.array(agreement),
    schemes: z.array(z.object({ id: z.uuid(), label: z.string() })),
  }),
  rows: rowsStay.choices,
})

export const createAgreement = route({
  method: 'POST',
  path: `${base}/agreements`,
  summary: 'Writes a protocol down, with its first objectives when they are given',
  ...writing,
  params,
  body: z.object({
    id: z.uuid(),
    ...agreementFields,
    objectives: z.array(objectiveBody).check(z.maxLength(40)),
  }),
  reply: agreement,
  refusals,
})

export const changeAgreement = route({
  method: 'PATCH',
  path: `${base}/agreements/:agreementId`,
  summary: 'Changes the name, the dates or the scheme of a protocol',
  ...writing,
  params: z.extend(params, { agreementId: z.uuid() }),
  body: z.object({ version: z.int(), ...agreementFields }),
  reply: agreement,
  refusals: { ...refusals, 'text-frozen': 409 },
})

export const listIndicators = route({
  method: 'GET',
  path: `${base}/indicators`,
  summary: 'The indicators an objective may count, with their formula and source, and a ready set for a PLIE',
  // Definitions are about nobody: a network, which reads no figure of persons, chooses among them.
  access: { right: 'agreements.read' },
  params,
  reply: z.object({
    indicators: z.array(
      z.object({
        code: z.enum(indicatorCodes),
        version: z.string(),
        label: z.string(),
        english: z.string(),
        nature: z.enum(natures),
        unit: z.enum(units),
        direction: z.enum(directions),
        formula: z.string(),
        formulaEnglish: z.string(),
        source: z.string(),
        verifiedOn: z.nullable(date),
      }),
    ),
    startingSet: z.array(
      z.object({
        indicatorCode: z.enum(indicatorCodes),
        target: z.object({ min: z.nullable(z.number()), max: z.nullable(z.number()) }),
      }),
    ),
  }),
  rows: rowsStay.choices,
})

export const listOwners = route({
  method: 'GET',
  path: `${base}/objective-owners`,
  summary: 'The members who may answer for the figure of an objective',
  ...writing,
  params,
  reply: z.object({
    members: z.array(z.object({ id: z.uuid(), name: z.string(), organisation: z.string() })),
  }),
  rows: rowsStay.choices,
})

export const createObjective = route({
  method: 'POST',
  path: `${base}/agreements/:agreementId/objectives`,
  summary: 'Adds an objective to a protocol',
  ...writing,
  params: z.extend(params, { agreementId: z.uuid() }),
  body: objectiveBody,
  reply: objective,
  refusals: { 'text-frozen': 409 },
})

export const objectiveParams = z.extend(params, { objectiveId: z.uuid() })

export const changeObjective = route({
  method: 'PATCH',
  path: `${base}/objectives/:objectiveId`,
  summary: 'Changes an objective; what is counted follows at once',
  ...writing,
  params: objectiveParams,
  body: z.object({ version: z.int(), ...objectiveFields }),
  reply: objective,
  refusals: { 'text-frozen': 409 },
})

export const removeObjective = route({
  method: 'DELETE',
  path: `${base}/objectives/:objectiveId`,
  summary: 'Takes an objective out of its protocol',
  ...writing,
  params: objectiveParams,
  query: z.object({ version: z.coerce.number() }),
  refusals: { 'text-frozen': 409 },
})

export const agreementRoutesOfProtocol = {
  listAgreements,
  createAgreement,
  changeAgreement,
  listIndicators,
  listOwners,
  createObjective,
  changeObjective,
  removeObjective,
}
