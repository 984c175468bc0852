import * as z from 'zod/mini'
import { exportedWith, givesList, nominativeExport } from '#platform/contract/list-export.ts'
import { route } from '#platform/contract/route.ts'
import { calendar, type DeadlineRuleCode } from './rules/calendar.ts'

const date = z.iso.date()
const codes = Object.keys(calendar) as [DeadlineRuleCode, ...DeadlineRuleCode[]]

export const desks = ['entry-desk', 'project-manager', 'fund-manager', 'contact-desk'] as const

const deadlineRow = z.object({
  id: z.uuid(),
  ruleCode: z.enum(codes),
  subjectKind: z.string(),
  subjectId: z.uuid(),
  /** The name of what it is about, when nobody is followed. */
  subjectLabel: z.nullable(z.string()),
  pathwayId: z.nullable(z.uuid()),
  personId: z.nullable(z.uuid()),
  personName: z.nullable(z.string()),
  birthDate: z.nullable(date),
  communeName: z.nullable(z.string()),
  phone: z.nullable(z.string()),
  basisOn: z.nullable(date),
  dueOn: date,
  escalatesOn: z.nullable(date),
  /** Already in the agenda, after the limit. */
  plannedOn: z.nullable(date),
  ownerName: z.nullable(z.string()),
  /** Whose owner is away: the reader answers for her. */
  isCovered: z.boolean(),
})
export type DeadlineRow = z.infer<typeof deadlineRow>

/** Lines of a desk with nobody's name: how many acts of one rule are expected. */
const deskLine = z.object({
  desk: z.enum(desks),
  ruleCode: z.enum(codes),
  count: z.int(),
  oldestBasisOn: z.nullable(date),
  firstDueOn: date,
})
export type DeskLine = z.infer<typeof deskLine>

/** The rule behind a line, shown on demand: what it rests on and whether somebody checked it. */
const ruleSource = z.object({ source: z.string(), verifiedOn: z.nullable(date) })

/** Lines that show by this day; today when absent. */
const until = z.optional(date)

export const exportDeadlines = route({
  method: 'POST',
  path: '/api/territories/:territoryId/deadlines/exports',
  summary: 'What is to be done, line by line, for who may export; the desks are counted',
  ...exportedWith(),
  params: z.object({ territoryId: z.uuid() }),
  body: nominativeExport(z.object({ until })),
  ...givesList,
})

export const listDeadlines = route({
  method: 'GET',
  path: '/api/territories/:territoryId/deadlines',
  summary: 'What is to be done by me, by my desks, and what is so late that the project manager sees it',
  access: 'signed-in',
  params: z.object({ territoryId: z.uuid() }),
  query: z.object({ until }),
  reply: z.object({
    mine: z.array(deadlineRow),
    mineTotal: z.int(),
    desks: z.array(deskLine),
    escalated: z.array(deadlineRow),
    escalatedTotal: z.int(),
    sources: z.record(z.string(), ruleSource),
  }),
  rows: { exportedBy: exportDeadlines },
})

export const deadlineRoutes = { listDeadlines, exportDeadlines }
