import type { CalendarDate } from '#kernel/dates.ts'
import type { Context } from '#platform/server/http/context.ts'
import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'
import type { AccessibilityStatus } from '../../rules/accessibility-audit.ts'

interface StoredAudit {
  readonly auditedOn: CalendarDate
  readonly auditedBy: string
  readonly methodCode: string
  readonly criteriaMet: number
  readonly criteriaFailed: number
  readonly criteriaNotApplicable: number
  readonly defects: readonly string[]
  readonly burdens: readonly string[]
  readonly exemptions: readonly string[]
  readonly contact: string
}

/** Audits that a statement recalls besides the latest. */
const mostRecalled = 20

const linesOf = (column: string) => `array_remove(string_to_array(${column}, E'\\n'), '')`

/** The latest first; of two of the same day, the last recorded. */
export const loadAudits = (tx: TerritoryTransaction): Promise<StoredAudit[]> =>
  tx.query<StoredAudit>(
    `select audited_on as "auditedOn", audited_by as "auditedBy", method_code as "methodCode",
       criteria_met as "criteriaMet", criteria_failed as "criteriaFailed",
       criteria_not_applicable as "criteriaNotApplicable", ${linesOf('defects')} as defects,
       ${linesOf('burdens')} as burdens, ${linesOf('exemptions')} as exemptions, contact
     from territory.accessibility_audit where territory_id = $1
     order by audited_on desc, recorded_at desc limit $2`,
    [tx.territoryId, mostRecalled + 1],
  )

/** False when that audit was recorded already: a second press. */
export const insertAudit = async (
  { tx, actor, now }: Pick<Context, 'tx' | 'actor' | 'now'>,
  audit: StoredAudit & { readonly id: string },
): Promise<boolean> => {
  const inserted = await tx.query(
    `insert into territory.accessibility_audit (territory_id, id, audited_on, audited_by, method_code, criteria_met,
       criteria_failed, criteria_not_applicable, defects, burdens, exemptions, contact, recorded_by, recorded_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)
     on conflict do nothing returning id`,
    [
      ...[tx.territoryId, audit.id, audit.auditedOn, audit.auditedBy, audit.methodCode],
      ...[audit.criteriaMet, audit.criteriaFailed, audit.criteriaNotApplicable],
      ...[audit.defects, audit.burdens, audit.exemptions].map((lines) => lines.join('\n')),
      ...[audit.contact, actor.memberId, now],
    ],
  )
  return inserted.length > 0
}

/** Keeps beside the name of the territory what every page recalls at its foot. */
export const declareStatus = async (
  tx: TerritoryTransaction,
  status: AccessibilityStatus,
  now: Date,
): Promise<void> => {
  await tx.query(
    `update territory.territory set accessibility_status = $2, version = version + 1, updated_at = $3
     where territory_id = $1`,
    [tx.territoryId, status, now],
  )
}

/** Who declares: the name of the territory, its word in addresses and its clock. */
export const loadDeclarant = async (
  tx: TerritoryTransaction,
): Promise<{ name: string; slug: string; timeZone: string } | undefined> => {
  const [row] = await tx.query<{ name: string; slug: string; timeZone: string }>(
    `select t.name, d.slug, t.time_zone as "timeZone" from territory.territory t
     join territory.directory d on d.territory_id = t.territory_id where t.territory_id = $1`,
    [tx.territoryId],
  )
  return row
}

/** The territory that bears that word in addresses. */
export const territoryNamed = async (
  query: (text: string, values: unknown[]) => Promise<{ rows: { territoryId: string }[] }>,
  slug: string,
): Promise<string | undefined> => {
  const { rows } = await query(
    'select territory_id as "territoryId" from territory.directory where slug = $1',
    [slug],
  )
  return rows[0]?.territoryId
}
