import * as z from 'zod/mini'
import { sheet } from '#features/training/contract.ts'
import {
  exportedWith,
  givesList,
  noFilters,
  nominativeExport,
  openExport,
} from '#platform/contract/list-export.ts'
import { route } from '#platform/contract/route.ts'
import { sampleStates } from './rules/sample-state.ts'

const base = '/api/territories/:territoryId/control-samples'
const inTerritory = z.object({ territoryId: z.uuid() })
const ofSample = z.object({ territoryId: z.uuid(), sampleId: z.uuid() })
const date = z.iso.date()
const text = (most: number) => z.string().check(z.trim(), z.minLength(5), z.maxLength(most))
const reads = { access: { right: 'controls.read' } } as const
const draws = { access: { right: 'controls.draw' } } as const

/** Which episodes a sample is drawn from: under way in the period, begun in it, or ended in it. */
export const populations = ['ongoing', 'entries', 'exits'] as const
export type Population = (typeof populations)[number]

/** Files of one sample at most: more is no longer a sample that somebody reads. */
export const mostSampled = 500

const drawnFrom = {
  population: z.enum(populations),
  fromOn: date,
  toOn: date,
  /** Absent: every scheme of the territory. */
  schemeId: z.optional(z.uuid()),
  /** Among the participants of one FSE+ operation, by the days of their participation. */
  operationId: z.optional(z.uuid()),
}

const controlSample = z.object({
  id: z.uuid(),
  purpose: z.string(),
  memberId: z.uuid(),
  memberName: z.string(),
  organisationName: z.string(),
  population: z.enum(populations),
  fromOn: date,
  toOn: date,
  schemeLabel: z.nullable(z.string()),
  operationId: z.nullable(z.uuid()),
  operationLabel: z.nullable(z.string()),
  populationSize: z.int(),
  askedSize: z.int(),
  /** When a share of the population was asked for rather than a number of files. */
  askedPercentHundredths: z.nullable(z.int()),
  /** Files of the sample, those added by hand included, and how many the controller opened. */
  files: z.int(),
  added: z.int(),
  opened: z.int(),
  methodCode: z.string(),
  seed: z.string(),
  drawnOn: date,
  drawnByName: z.string(),
  opensUntil: date,
  state: z.enum(sampleStates),
  closedOn: z.nullable(date),
  closedByName: z.nullable(z.string()),
  closeReason: z.nullable(z.string()),
})
export type ControlSample = z.infer<typeof controlSample>

const sampledFile = z.object({
  personId: z.uuid(),
  name: z.string(),
  birthDate: z.nullable(date),
  communeName: z.nullable(z.string()),
  admittedOn: z.nullable(date),
  exitedOn: z.nullable(date),
  referentName: z.nullable(z.string()),
  /** Why it was added by hand; null when it was drawn. */
  addedReason: z.nullable(z.string()),
  /** When the controller opened it last. */
  openedAt: z.nullable(z.iso.datetime({ offset: true })),
})
export type SampledFile = z.infer<typeof sampledFile>

const wholeSample = z.extend(controlSample, {
  /** Empty for the controller once the sample opens no file any more. */
  items: z.array(sampledFile),
  /** What the draw gives when it is made again from the list, the seed and the size that were kept. */
  replay: z.enum(['same', 'differs', 'not-kept']),
})

export const exportControlSample = route({
  method: 'POST',
  path: `${base}/:sampleId/exports`,
  summary: 'The files of a sample, with how they were chosen',
  ...exportedWith('controls.read'),
  params: ofSample,
  body: nominativeExport(noFilters),
  ...givesList,
})

export const exportControlSamples = route({
  method: 'POST',
  path: `${base}/exports`,
  summary: 'The samples that one may read, with how each was drawn; no file is named',
  ...exportedWith('controls.read'),
  params: inTerritory,
  body: openExport(noFilters),
  ...givesList,
})

export const listControlSamples = route({
  method: 'GET',
  path: base,
  summary: 'Control samples, the latest first: all for who draws them, his own for a controller',
  ...reads,
  params: inTerritory,
  reply: z.object({ items: z.array(controlSample) }),
  rows: { exportedBy: exportControlSamples },
})

export const prepareControlSample = route({
  method: 'GET',
  path: `${base}/choices`,
  summary: 'Who may be given a sample, and how many files the population holds',
  ...draws,
  params: inTerritory,
  query: z.object({ ...drawnFrom }),
  reply: z.object({
    populationSize: z.int(),
    /** Those who answer the same choices and whose file is in the archive or anonymous: a sample opens none of them. */
    archived: z.int(),
    /** The last day proposed, by the setting of the territory. */
    opensUntil: date,
    controllers: z.array(z.object({ memberId: z.uuid(), name: z.string(), organisationName: z.string() })),
    schemes: z.array(z.object({ id: z.uuid(), label: z.string() })),
    operations: z.array(z.object({ id: z.uuid(), label: z.string() })),
  }),
  rows: { stay: 'choices of a form, kept in lists of their own' },
})

export const drawControlSample = route({
  method: 'POST',
  path: base,
  summary: 'Draws files at random and opens them to one controller until a day',
  ...draws,
  params: inTerritory,
  body: z.object({
    id: z.uuid(),
    memberId: z.uuid(),
    purpose: text(200),
    ...drawnFrom,
    /** In files, or as a share of the population in hundredths of a percent: one of both. */
    size: z.optional(z.int().check(z.minimum(1), z.maximum(mostSampled))),
    percentHundredths: z.optional(z.int().check(z.minimum(1), z.maximum(10_000))),
    opensUntil: date,
  }),
  reply: controlSample,
  refusals: { 'not-a-controller': 409, 'population-empty': 409 },
})

export const readControlSample = route({
  method: 'GET',
  path: `${base}/:sampleId`,
  summary: 'One sample: how it was drawn, its files and which of them were opened',
  ...reads,
  params: ofSample,
  reply: wholeSample,
  rows: { exportedBy: exportControlSample },
})

export const addToControlSample = route({
  method: 'POST',
  path: `${base}/:sampleId/files`,
  summary: 'Adds one file that the controller asked for, with the reason',
  ...draws,
  params: ofSample,
  body: z.object({ personId: z.uuid(), reason: text(300) }),
  reply: controlSample,
  refusals: { 'sample-not-open': 409, 'file-already-in-sample': 409, 'sample-full': 409 },
})

export const closeControlSample = route({
  method: 'POST',
  path: `${base}/:sampleId/closure`,
  summary: 'Closes a sample before its day: its files are shut to the controller at once',
  ...draws,
  params: ofSample,
  body: z.object({ reason: text(300) }),
  reply: controlSample,
  refusals: { 'sample-not-open': 409 },
})

export const listControlSheets = route({
  method: 'GET',
  path: `${base}/:sampleId/sheets`,
  summary: 'The sealed attendance sheets of the operation of a sample, held in its period',
  ...reads,
  params: ofSample,
  reply: z.object({
    items: z.array(
      z.object({
        sessionId: z.uuid(),
        publicLabel: z.string(),
        heldOn: date,
        sealedAt: z.iso.datetime({ offset: true }),
        participants: z.int(),
      }),
    ),
  }),
  rows: { stay: 'sheets are paper: each is printed from its page' },
})

export const readControlSheet = route({
  method: 'GET',
  path: `${base}/:sampleId/sheets/:sessionId`,
  summary:
    'One sealed sheet: presence and signatures of all, the names of the sample alone; written in the trail',
  ...reads,
  params: z.extend(ofSample, { sessionId: z.uuid() }),
  reply: z.object(sheet),
  rows: { stay: 'a sheet is paper: it is printed' },
})

export const controlRoutes = {
  listControlSamples,
  prepareControlSample,
  drawControlSample,
  readControlSample,
  addToControlSample,
  closeControlSample,
  exportControlSample,
  exportControlSamples,
  listControlSheets,
  readControlSheet,
}
