import { loadCriteriaInUse } from '#features/people/server/public.ts'
import { isActDay } from '#kernel/dates.ts'
import { done, refuse, refuseField } from '#kernel/result.ts'
import { audit } from '#platform/server/audit.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import type { Condition, listRuleSets, Needs, writeRuleSet } from '../contract.ts'
import { needsRefused } from '../rules/refuse-needs.ts'
import { insertSet } from './rule-set-store.ts'
import { listedSets } from './rule-sets-in-use.ts'

export const showRuleSets: TerritoryHandler<typeof listRuleSets> = async (context) =>
  done({ items: [...(await listedSets(context))] })

/** A version may begin in the past: the protocole was signed before it was typed. Sent twice, it counts once. */
export const saveRuleSet: TerritoryHandler<typeof writeRuleSet> = async (context, { body }) => {
  const { tx } = context
  if (!isActDay(body.validFrom)) return refuseField('/validFrom', 'date-out-of-reach')
  const known = await loadCriteriaInUse(context)
  const unknown = codesOf(body.needs).find((code) => !known.some(({ criterion }) => criterion.code === code))
  if (unknown) return refuseField('/needs', 'unknown-criterion', { code: unknown })
  const refused = needsRefused(body.needs)
  if (refused) return refuseField('/needs', refused)
  if (!asksForWhatItHolds(body.needs)) return refuse('group-asks-too-much')
  const [scheme] = await tx.query(
    'select from organisations.published_scheme where territory_id = $1 and id = $2',
    [tx.territoryId, body.schemeId],
  )
  if (!scheme) return refuse('unknown-scheme')
  const isNew = await insertSet(context, body)
  const written = (await listedSets(context)).find((set) => set.id === body.id)
  if (!written) return refuse('version-that-day')
  if (isNew)
    await audit(context, {
      action: 'eligibility.rules-written',
      subjectKind: 'rule-set',
      subjectId: body.id,
      details: { validFrom: body.validFrom },
    })
  return done(written)
}

const codesOf = (condition: Condition): readonly string[] =>
  condition.kind === 'group'
    ? condition.of.flatMap(codesOf)
    : condition.kind === 'criterion'
      ? [condition.code]
      : []

const asksForWhatItHolds = ({ atLeast, of }: Needs): boolean =>
  atLeast <= of.length && of.every((one) => one.kind !== 'group' || one.atLeast <= one.of.length)
