import * as z from 'zod/mini'
import { route } from '#platform/contract/route.ts'
import { exportSettings } from './exports.ts'

const base = '/api/territories/:territoryId/settings'
const date = z.iso.date()

/** A sentence of the settings, which are data of the server and not texts of a page. */
export const words = z.object({ fr: z.string(), en: z.string() })
export type Words = z.infer<typeof words>

const option = z.object({ value: z.string(), label: words })
const bounds = { min: z.int(), max: z.int() }
const part = z.object({
  /** JSON pointer inside the value, without its first slash: `reminderDays`, `due/days`. */
  key: z.string(),
  label: words,
  unit: z.enum(['days', 'months']),
  ...bounds,
  optional: z.boolean(),
})
const column = z.object({
  key: z.string(),
  label: words,
  kind: z.enum(['text', 'months']),
  /** An empty `months` is `null`: no limit. */
  optional: z.boolean(),
})

/** How a setting is edited, and what each part of its value may hold. */
const settingEditor = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('choice'), options: z.array(option) }),
  z.object({ kind: z.literal('days'), ...bounds }),
  /** A whole number of something: persons, months. */
  z.object({ kind: z.literal('count'), unit: words, ...bounds }),
  /** Stored as a share (0.1), typed in whole percents (10). */
  z.object({ kind: z.literal('percentage'), ...bounds }),
  z.object({ kind: z.literal('delays'), parts: z.array(part) }),
  z.object({ kind: z.literal('kinds'), options: z.array(option) }),
  /** A list of lines with a stable code that begins with `prefix`. */
  z.object({
    kind: z.literal('labelled-codes'),
    prefix: z.string(),
    columns: z.array(column),
    most: z.int(),
    /** The lines that ship, by their code: what a territory wrote otherwise has its own words alone. */
    shipped: z.record(z.string(), words),
  }),
])
export type SettingEditor = z.infer<typeof settingEditor>
export type SettingPart = z.infer<typeof part>
export type SettingOption = z.infer<typeof option>

const datedValue = z.object({ value: z.unknown(), validFrom: date })

const shownSetting = z.object({
  code: z.string(),
  group: words,
  label: words,
  help: words,
  editor: settingEditor,
  source: z.string(),
  /** Null: nobody checked the source yet. */
  verifiedOn: z.nullable(date),
  /** What holds when the territory chose nothing. */
  initial: z.unknown(),
  /** The value in force today. */
  value: z.unknown(),
  /** Since when; null while the territory chose nothing. */
  since: z.nullable(date),
  next: z.nullable(datedValue),
  /** The latest first. */
  history: z.array(
    z.extend(datedValue, {
      setAt: z.iso.datetime({ offset: true }),
      /** Null when the product wrote it. */
      setBy: z.nullable(z.string()),
    }),
  ),
})
export type ShownSetting = z.infer<typeof shownSetting>

export const listSettings = route({
  method: 'GET',
  path: base,
  summary: 'The dated settings of the territory: value in force, next value, source and history',
  access: { right: 'territory.read' },
  params: z.object({ territoryId: z.uuid() }),
  reply: z.object({ today: date, items: z.array(shownSetting) }),
  rows: { exportedBy: exportSettings },
})

export const changeSetting = route({
  method: 'POST',
  path: `${base}/:code`,
  summary: 'A new value from a day on; what held before stays for the acts before that day',
  access: { right: 'territory.administer' },
  params: z.object({ territoryId: z.uuid(), code: z.string().check(z.maxLength(80)) }),
  body: z.object({ value: z.unknown(), validFrom: date }),
  reply: shownSetting,
})

export const settingRoutes = { listSettings, changeSetting }
