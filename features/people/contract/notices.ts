import * as z from 'zod/mini'
import { route } from '#platform/contract/route.ts'
import { fileReasons, noticeChannels } from './codes.ts'
import { inTerritory } from './person.ts'

const base = '/api/territories/:territoryId/notices'
const date = z.iso.date()
const text = (most: number) => z.string().check(z.trim(), z.minLength(1), z.maxLength(most))

export const noticeText = z.object({
  reason: z.enum(fileReasons),
  /** `2026-1` ships with the product, `local-1` was written by the territory. */
  version: z.string(),
  validFrom: date,
  title: z.object({ fr: z.string(), en: z.string() }),
  /** Paragraphs. */
  body: z.object({ fr: z.array(z.string()), en: z.array(z.string()) }),
  source: z.string(),
  /** Null: the person in charge of data protection did not read it. */
  verifiedOn: z.nullable(date),
})
export type NoticeText = z.infer<typeof noticeText>

const shownNotice = z.extend(noticeText, {
  isShipped: z.boolean(),
  isInForce: z.boolean(),
  writtenByName: z.nullable(z.string()),
  /** To how many open files it was given; null for who sees no file of the whole territory and answers for no notice. */
  given: z.nullable(z.int()),
})
export type ShownNotice = z.infer<typeof shownNotice>

export const listNoticeTexts = route({
  method: 'GET',
  path: base,
  summary: 'Every version of the notices, those that ship and those of the territory, the latest first',
  access: { right: 'territory.read' },
  params: inTerritory,
  reply: z.object({ today: date, items: z.array(shownNotice) }),
  rows: { stay: 'texts to read, printed from their page' },
})

export const writeNoticeText = route({
  method: 'POST',
  path: base,
  summary: 'Writes the next version of a notice, from a day on; the former ones stay as they were given',
  access: { right: 'privacy.manage' },
  params: inTerritory,
  body: z.object({
    id: z.uuid(),
    reason: z.enum(fileReasons),
    validFrom: date,
    titleFr: text(200),
    /** An empty line between two paragraphs. */
    bodyFr: text(6000),
    titleEn: z._default(z.nullable(text(200)), null),
    bodyEn: z._default(z.nullable(text(6000)), null),
    source: text(300),
    verifiedOn: z._default(z.nullable(date), null),
  }),
  reply: z.object({ version: z.string() }),
  refusals: { 'notice-unchanged': 409 },
})

const uninformedPerson = z.object({
  personId: z.uuid(),
  name: z.string(),
  openedOn: date,
  /** The latest notice that she was given, whatever its version. */
  lastVersion: z.nullable(z.string()),
  lastGivenOn: z.nullable(date),
  lastChannel: z.nullable(z.enum(noticeChannels)),
})
export type UninformedPerson = z.infer<typeof uninformedPerson>

/** Shown at once: whoever works through the list finds the next ones when these are told. */
export const mostUninformed = 100

export const listUninformed = route({
  method: 'GET',
  path: `${base}/:reason/uninformed`,
  summary: 'Who was not given the notice in force, among the files that one may open: the oldest file first',
  access: { right: 'people.read' },
  params: z.extend(inTerritory, { reason: z.enum(fileReasons) }),
  reply: z.object({ total: z.int(), items: z.array(uninformedPerson) }),
  rows: { stay: 'persons to tell one by one, each leaves the list when she is told' },
})
