import * as z from 'zod/mini'
import { directions, units } from '#features/agreements/contract.ts'
import { rowsStay } from '#platform/contract/list-export.ts'
import { route } from '#platform/contract/route.ts'
import { date } from './publication.ts'

const base = '/api/public-agreements/:slug/:agreementId'
const params = z.object({ slug: z.string().check(z.minLength(1), z.maxLength(80)), agreementId: z.uuid() })
const amount = z.nullable(z.number())

/** `hidden`: so few persons that it could name someone. `missing`: nothing was counted yet, which is not zero. */
export const shownFigure = z.object({
  state: z.enum(['shown', 'hidden', 'missing']),
  value: amount,
  numerator: amount,
  denominator: amount,
})
export type ShownFigure = z.infer<typeof shownFigure>

const publicObjective = z.object({
  label: z.string(),
  article: z.nullable(z.string()),
  definition: z.object({
    label: z.string(),
    english: z.string(),
    formula: z.string(),
    formulaEnglish: z.string(),
  }),
  unit: z.enum(units),
  /** Of an `amount`: « heures ». */
  unitLabel: z.nullable(z.string()),
  direction: z.enum(directions),
  target: z.object({ min: amount, max: amount }),
  from: date,
  to: date,
  figure: shownFigure,
  /** Persons are told to the nearest five; hours as they were given. */
  isRounded: z.boolean(),
  /** Counted by Bassin, or given by somebody. */
  origin: z.enum(['counted', 'declared']),
  /** The day of a given value and its source, as its author wrote it; null while nothing was given. */
  declared: z.nullable(z.object({ on: date, source: z.string() })),
  /** A party of the agreement proposed another value and waits for an answer. */
  isContested: z.boolean(),
})
export type PublicObjective = z.infer<typeof publicObjective>

/** Promised in words, without a figure: who judges it, and how, stays with the signatories. */
const toldObjective = z.object({ label: z.string(), article: z.nullable(z.string()), from: date, to: date })
export type ToldObjective = z.infer<typeof toldObjective>

const publicPage = z.object({
  territory: z.string(),
  label: z.string(),
  startsOn: date,
  endsOn: date,
  signedOn: z.nullable(date),
  parties: z.array(z.object({ name: z.string(), role: z.string() })),
  articles: z.array(z.object({ number: z.string(), title: z.string() })),
  /** Figures count what happened up to this day. */
  countedTo: date,
  objectives: z.array(publicObjective),
  told: z.array(toldObjective),
  protection: z.object({ smallest: z.int(), roundedTo: z.int(), source: z.string() }),
  licence: z.string(),
})
export type PublicPage = z.infer<typeof publicPage>

export const readPublicAgreement = route({
  method: 'GET',
  path: base,
  summary:
    'What anybody may read of an agreement that was made public; an unknown one and a closed one say the same',
  access: 'public',
  params,
  reply: publicPage,
  rows: rowsStay.oneRecord,
})

export const takeOpenData = route({
  method: 'GET',
  path: `${base}/open-data/:part`,
  summary:
    'The same figures as open data (`figures`), and what each of their columns means (`columns`), in CSV',
  access: 'public',
  params: z.extend(params, { part: z.enum(['figures', 'columns']) }),
  produces: 'text/csv',
})

export const publicPageRoutes = { readPublicAgreement, takeOpenData }
