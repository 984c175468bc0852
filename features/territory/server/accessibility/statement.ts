import { localDate } from '#kernel/dates.ts'
import { parseEmail } from '#kernel/email.ts'
import { done, refuse, refuseField } from '#kernel/result.ts'
import { audit } from '#platform/server/audit.ts'
import type { OpenHandler, TerritoryHandler } from '#platform/server/http/serve.ts'
import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'
import type {
  AccessibilityStatement,
  readAccessibilityStatement,
  readOpenAccessibilityStatement,
  recordAccessibilityAudit,
} from '../../contract/accessibility.ts'
import { auditMethodOf, conformityRate, restsUntil, statusAfter } from '../../rules/accessibility-audit.ts'
import { declareStatus, insertAudit, loadAudits, loadDeclarant, territoryNamed } from './audit-store.ts'

const statementOf = async (
  tx: TerritoryTransaction,
  now: Date,
): Promise<AccessibilityStatement | undefined> => {
  const declarant = await loadDeclarant(tx)
  if (!declarant) return undefined
  const [latest, ...earlier] = await loadAudits(tx)
  return {
    territoryName: declarant.name,
    slug: declarant.slug,
    status: statusAfter(latest),
    audit: latest
      ? {
          ...latest,
          defects: [...latest.defects],
          burdens: [...latest.burdens],
          exemptions: [...latest.exemptions],
          rate: conformityRate(latest),
          restsUntil: restsUntil(latest),
          isOver: restsUntil(latest) < localDate(now, declarant.timeZone),
        }
      : null,
    earlier: earlier.map((one) => ({
      auditedOn: one.auditedOn,
      auditedBy: one.auditedBy,
      rate: conformityRate(one),
    })),
  }
}

export const showStatement: TerritoryHandler<typeof readAccessibilityStatement> = async ({ tx, now }) => {
  const statement = await statementOf(tx, now)
  return statement ? done(statement) : refuse('not-found')
}

export const showOpenStatement: OpenHandler<typeof readOpenAccessibilityStatement> = async (
  { services, now },
  { params },
) => {
  const { database } = services
  const territoryId = await territoryNamed((text, values) => database.pool.query(text, values), params.slug)
  if (!territoryId) return refuse('not-found')
  const statement = await database.withTerritory(territoryId, (tx) => statementOf(tx, now))
  return statement ? done(statement) : refuse('not-found')
}

/** The counts must be those of the whole reference: a criterion forgotten would raise the rate. */
export const recordAudit: TerritoryHandler<typeof recordAccessibilityAudit> = async (context, { body }) => {
  const { tx, today, now } = context
  if (body.auditedOn > today) return refuseField('/auditedOn', 'audit-in-future')
  if (!parseEmail(body.contact) && !/^https?:\/\/\S+\.\S+$/i.test(body.contact))
    return refuseField('/contact', 'contact-nowhere')
  const method = auditMethodOf(body.methodCode)
  const counted = body.criteriaMet + body.criteriaFailed + body.criteriaNotApplicable
  if (counted !== method?.criteria)
    return refuseField('/criteriaNotApplicable', 'criteria-do-not-add-up', {
      counted,
      expected: method?.criteria ?? 0,
    })
  if (body.criteriaFailed > 0 && body.defects.length + body.burdens.length === 0)
    return refuseField('/defects', 'defects-missing')
  if (await insertAudit(context, body)) {
    const [latest] = await loadAudits(tx)
    await declareStatus(tx, statusAfter(latest), now)
    await audit(context, {
      action: 'territory.accessibility-audited',
      subjectKind: 'territory',
      subjectId: tx.territoryId,
    })
  }
  const statement = await statementOf(tx, now)
  return statement ? done(statement) : refuse('not-found')
}
