import * as z from 'zod/mini'
import { givesList, noFilters, openExport } from '#platform/contract/list-export.ts'
import { route } from '#platform/contract/route.ts'
import { retentionPurposes } from '../rules/retention-rules.ts'
import { base, inTerritory } from './declaration.ts'

const path = `${base}/retention/runs` as const
const byManager = { access: { right: 'privacy.manage' } } as const

export const runActs = ['notice', 'archive', 'anonymise'] as const
export type RunAct = (typeof runActs)[number]

/**
 * `done`; or why not: something is under way (`open`), proofs are held (`held`), somebody worked on the file
 * (`busy`), it changed meanwhile (`changed`), an error kept it as it was (`failed`).
 */
const runOutcomes = ['done', 'open', 'held', 'busy', 'changed', 'failed'] as const
export type RunOutcome = (typeof runOutcomes)[number]

const runCount = z.object({
  act: z.enum(runActs),
  purpose: z.enum(retentionPurposes),
  outcome: z.enum(runOutcomes),
  /** What is under way, or the hold on the proofs. */
  cause: z.nullable(z.string()),
  count: z.int(),
})
export type RunCount = z.infer<typeof runCount>

export const exportRetentionRuns = route({
  method: 'POST',
  path: `${path}/exports`,
  summary: 'What each night of retention did and did not do, by purpose and cause',
  ...byManager,
  params: inTerritory,
  body: openExport(noFilters),
  ...givesList,
})

export const listRetentionRuns = route({
  method: 'GET',
  path,
  summary: 'The last nights of retention: what was done, what was not and why, by purpose',
  ...byManager,
  params: inTerritory,
  reply: z.object({
    /** Whether the work of the night acts today. */
    isOn: z.boolean(),
    items: z.array(
      z.object({
        id: z.uuid(),
        runOn: z.iso.date(),
        startedAt: z.iso.datetime({ offset: true }),
        /** Null: it goes on, or was stopped; the next night takes up what is left. */
        endedAt: z.nullable(z.iso.datetime({ offset: true })),
        counts: z.array(runCount),
      }),
    ),
  }),
  rows: { exportedBy: exportRetentionRuns },
})
