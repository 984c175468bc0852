import * as z from 'zod/mini'
import { rowsStay } from '#platform/contract/list-export.ts'
import { route } from '#platform/contract/route.ts'
import { accessibilityStatuses, auditMethods } from '../rules/accessibility-audit.ts'

const base = '/api/territories/:territoryId'
const params = z.object({ territoryId: z.uuid() })
const date = z.iso.date()
const count = z.int().check(z.nonnegative(), z.maximum(500))
const lines = z.array(z.string().check(z.trim(), z.minLength(3), z.maxLength(300))).check(z.maxLength(100))
const methodCode = z.enum(auditMethods.map(({ code }) => code))

const audited = {
  auditedOn: date,
  /** Whoever audited: a name of an organisation, never of a person. */
  auditedBy: z.string().check(z.trim(), z.minLength(2), z.maxLength(160)),
  methodCode,
  criteriaMet: count,
  criteriaFailed: count,
  criteriaNotApplicable: count,
  /** What is not accessible yet, one line each; then what a disproportionate burden or the law leaves aside. */
  defects: lines,
  burdens: lines,
  exemptions: lines,
  /** Where a reader writes who is stopped by a page. */
  contact: z.string().check(z.trim(), z.minLength(5), z.maxLength(200)),
}

const accessibilityStatement = z.object({
  territoryName: z.string(),
  slug: z.string(),
  status: z.enum(accessibilityStatuses),
  audit: z.nullable(
    z.object({
      ...audited,
      methodCode: z.string(),
      /** Percent of the applicable criteria, cut to one decimal. */
      rate: z.nullable(z.number()),
      restsUntil: date,
      isOver: z.boolean(),
    }),
  ),
  /** The audits before, the latest first. */
  earlier: z.array(z.object({ auditedOn: date, auditedBy: z.string(), rate: z.nullable(z.number()) })),
})
export type AccessibilityStatement = z.infer<typeof accessibilityStatement>

export const readAccessibilityStatement = route({
  method: 'GET',
  path: `${base}/accessibility-statement`,
  summary: 'What the territory declares of accessibility, computed from its latest audit',
  access: { right: 'territory.read' },
  params,
  reply: accessibilityStatement,
  rows: rowsStay.oneRecord,
})

export const readOpenAccessibilityStatement = route({
  method: 'GET',
  path: '/api/accessibility-statements/:slug',
  summary: 'The same for anybody: a public body publishes its statement',
  access: 'public',
  params: z.object({ slug: z.string().check(z.maxLength(80)) }),
  reply: accessibilityStatement,
  rows: rowsStay.oneRecord,
})

export const recordAccessibilityAudit = route({
  method: 'POST',
  path: `${base}/accessibility-audits`,
  summary: 'Records an audit as its auditor gave it; the declared state follows from the latest',
  access: { right: 'territory.administer' },
  params,
  body: z.object({ id: z.uuid(), ...audited }),
  reply: accessibilityStatement,
})

export const accessibilityRoutes = {
  readAccessibilityStatement,
  readOpenAccessibilityStatement,
  recordAccessibilityAudit,
}
