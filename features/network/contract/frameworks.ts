import * as z from 'zod/mini'
import { directions, indicatorCodes, units } from '#features/agreements/contract.ts'
import { rowsStay } from '#platform/contract/list-export.ts'
import { route } from '#platform/contract/route.ts'
import { shownFigure } from './public-page.ts'
import { base, date, params, reading, writing } from './publication.ts'

const label = z.string().check(z.trim(), z.minLength(1), z.maxLength(200))
const bound = z.nullable(z.number().check(z.minimum(0)))
const target = z.object({ min: bound, max: bound })
const at = z.extend(params, { frameworkId: z.uuid() })

const definition = {
  label,
  indicatorCode: z.enum(indicatorCodes),
  direction: z.enum(directions),
  from: date,
  to: date,
  target,
}
/** Counted by Bassin from the pathways, or given by the territory with its source. */
const origins = ['counted', 'declared'] as const
const said = {
  origin: z.enum(origins),
  /** Of a declared value, as who gave it wrote it. */
  source: z.nullable(z.string()),
  /** A party of the agreement proposed another value and waits for an answer. */
  isContested: z.boolean(),
}

const newIndicator = z.object({ id: z.uuid(), ...definition })
export type NewIndicator = z.infer<typeof newIndicator>

const frameworkIndicator = z.object({
  id: z.uuid(),
  position: z.int(),
  version: z.int(),
  ...definition,
  target: z.object({ min: z.nullable(z.number()), max: z.nullable(z.number()) }),
  unit: z.enum(units),
  definition: z.string(),
  /** Null when the catalogue no longer defines it so: its French words are all there is. */
  definitionEnglish: z.nullable(z.string()),
})
export type FrameworkIndicator = z.infer<typeof frameworkIndicator>

const bounds = z.object({ min: z.nullable(z.number()), max: z.nullable(z.number()) })

/** What an agreement took from a framework: both targets side by side, and what is reached. */
const ownDeclension = z.object({
  id: z.uuid(),
  agreementId: z.uuid(),
  agreementLabel: z.string(),
  framework: z.object({
    id: z.uuid(),
    label: z.string(),
    ownerName: z.string(),
    isExpired: z.boolean(),
  }),
  indicators: z.array(
    z.object({
      indicatorId: z.uuid(),
      label: z.string(),
      unit: z.enum(units),
      from: date,
      to: date,
      baseline: z.nullable(z.number()),
      target: bounds,
      national: bounds,
      /** Small counts are hidden from who may not open figures on their persons. */
      figure: shownFigure,
      asOf: z.nullable(date),
      ...said,
      /** Objectives of the agreement that count the same thing over the same period, or whose values answer it. */
      objectives: z.array(z.object({ id: z.uuid(), label: z.string() })),
    }),
  ),
})
export type OwnDeclension = z.infer<typeof ownDeclension>

export const framework = z.object({
  id: z.uuid(),
  ownerName: z.string(),
  label: z.string(),
  startsOn: date,
  endsOn: date,
  isOwn: z.boolean(),
  isPublished: z.boolean(),
  /** Over: it may still be declined, with a warning. */
  isExpired: z.boolean(),
})
export type Framework = z.infer<typeof framework>

export const listFrameworks = route({
  method: 'GET',
  path: `${base}/frameworks`,
  summary: 'The frameworks that national organisations published, and one’s own; which ones one declines',
  ...reading,
  params,
  reply: z.object({
    mayPublish: z.boolean(),
    items: z.array(z.extend(framework, { declinedBy: z.array(z.string()) })),
  }),
  rows: rowsStay.choices,
})

const consolidated = z.object({
  indicatorId: z.uuid(),
  /** Recomputed from the terms of all; `none`: this unit does not add up. */
  total: z.nullable(shownFigure),
  /** What is declared, together, apart from what is counted; null when nothing is, or when it does not add up. */
  declaredTotal: z.nullable(shownFigure),
  received: z.int(),
  /** Of those received. */
  declared: z.int(),
  declined: z.int(),
  /** Inhabitants of the perimeters that answered; null when one is not known. */
  population: z.nullable(z.int()),
  territories: z.array(
    z.object({
      declensionId: z.uuid(),
      name: z.string(),
      baseline: z.nullable(z.number()),
      target: z.object({ min: z.nullable(z.number()), max: z.nullable(z.number()) }),
      figure: shownFigure,
      asOf: z.nullable(date),
      isComparable: z.nullable(z.boolean()),
      ...said,
    }),
  ),
})
export type Consolidated = z.infer<typeof consolidated>

const openedFramework = z.object({
  framework,
  indicators: z.array(frameworkIndicator),
  /** One’s own agreements that decline it. */
  declensions: z.array(ownDeclension),
  /** For its owner alone. */
  consolidation: z.nullable(z.array(consolidated)),
  /** For its owner alone: how many territories decline it, of those that this installation holds. */
  coverage: z.nullable(z.object({ declining: z.int(), known: z.int() })),
  protection: z.object({ smallest: z.int(), source: z.string() }),
  /** Those that run first; one that runs no more may decline as well, and is said to. */
  agreements: z.array(z.object({ id: z.uuid(), label: z.string(), isOver: z.boolean() })),
  /** Objectives of these agreements whose values may answer an indicator that Bassin cannot count here. */
  givenObjectives: z.array(
    z.object({ id: z.uuid(), agreementId: z.uuid(), label: z.string(), isRate: z.boolean() }),
  ),
})
export type OpenedFramework = z.infer<typeof openedFramework>

export const openFramework = route({
  method: 'GET',
  path: `${base}/frameworks/:frameworkId`,
  summary:
    'One framework: its definitions, one’s own declensions and, for its owner, protected figures of all',
  ...reading,
  params: at,
  reply: openedFramework,
  rows: rowsStay.oneRecord,
})

export const readDeclensions = route({
  method: 'GET',
  path: `${base}/agreements/:agreementId/declensions`,
  summary: 'The frameworks that an agreement declines: its targets beside theirs, and what is reached',
  ...reading,
  params: z.extend(params, { agreementId: z.uuid() }),
  reply: z.object({ items: z.array(ownDeclension) }),
  rows: rowsStay.oneRecord,
})

export const createFramework = route({
  method: 'POST',
  path: `${base}/frameworks`,
  summary: 'Writes a framework with its definitions; for a national organisation alone',
  ...writing,
  params,
  body: z.object({
    id: z.uuid(),
    label,
    startsOn: date,
    endsOn: date,
    indicators: z.array(newIndicator).check(z.maxLength(30)),
  }),
  refusals: { 'not-a-network': 403 },
})

export const publishFramework = route({
  method: 'POST',
  path: `${base}/frameworks/:frameworkId/publications`,
  summary: 'Publishes a framework: every territory of this Bassin reads it from then on',
  ...writing,
  params: at,
})

export const writeIndicator = route({
  method: 'POST',
  path: `${base}/frameworks/:frameworkId/indicators`,
  summary:
    'Adds a definition, or a new version of the one at `position`; what was declined keeps its version',
  ...writing,
  params: at,
  body: z.extend(newIndicator, { position: z.nullable(z.int().check(z.minimum(0), z.maximum(10_000))) }),
})

export const declineFramework = route({
  method: 'POST',
  path: `${base}/frameworks/:frameworkId/declensions`,
  summary: 'Says that an agreement of the territory declines a framework, with its own targets',
  ...writing,
  params: at,
  body: z.object({
    id: z.uuid(),
    agreementId: z.uuid(),
    /** Its declension until now, whose targets these take the place of; the former is kept, withdrawn. */
    replaces: z._default(z.nullable(z.uuid()), null),
    indicators: z
      .array(
        z.object({
          indicatorId: z.uuid(),
          baseline: z.nullable(z.number()),
          target,
          /** Null: Bassin counts it. Else the objective of the agreement whose given values answer it. */
          objectiveId: z._default(z.nullable(z.uuid()), null),
        }),
      )
      .check(z.minLength(1), z.maxLength(30)),
  }),
  refusals: {
    'declined-already': 409,
    'unknown-indicator': 422,
    'own-framework': 422,
    'unfit-objective': 422,
  },
})

export const withdrawDeclension = route({
  method: 'POST',
  path: `${base}/declensions/:declensionId/withdrawals`,
  summary: 'Takes a declension back: nothing of it reaches the framework any more',
  ...writing,
  params: z.extend(params, { declensionId: z.uuid() }),
})

export const frameworkRoutes = {
  listFrameworks,
  openFramework,
  readDeclensions,
  createFramework,
  publishFramework,
  writeIndicator,
  declineFramework,
  withdrawDeclension,
}
