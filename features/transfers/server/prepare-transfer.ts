import { lastPlan } from '#features/pathways/server/public.ts'
import {
  criterionName,
  loadCriteriaInUse,
  loadPerson,
  mayOpenPerson,
} from '#features/people/server/public.ts'
import { otherTerritories, settingAt } from '#features/territory/server/public.ts'
import { addDays } from '#kernel/dates.ts'
import { done, type Result, refuse } from '#kernel/result.ts'
import { audit } from '#platform/server/audit.ts'
import type { Context } from '#platform/server/http/context.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import type { CarriedIdentity, CarriedPlan, readTransferDraft } from '../contract.ts'
import { transferNoticeOn } from '../rules/transfer-notice.ts'
import { heldCriteria } from './criterion-reads.ts'
import { isUnderWay } from './departure-store.ts'
import { expirySetting } from './expiry-setting.ts'

export interface Prepared {
  readonly hindrance: 'transfer-pathway-open' | 'transfer-under-way' | null
  readonly identity: CarriedIdentity
  readonly objectives: readonly (CarriedPlan['objectives'][number] & { readonly id: string })[]
  readonly steps: readonly (CarriedPlan['steps'][number] & { readonly id: string })[]
  readonly criteria: CarriedPlan['criteria']
}

/** All that may leave with a person, and why it may not yet. Nothing sensitive is read for it. */
export const prepare = async (context: Context, personId: string): Promise<Result<Prepared>> => {
  const { tx } = context
  if (!(await mayOpenPerson(context, personId, 'people.edit'))) return refuse('not-found')
  const person = await loadPerson(tx, personId)
  if (!person) return refuse('not-found')
  const plan = await lastPlan(tx, personId)
  const known = await loadCriteriaInUse(context)
  const { givenName, familyName, birthName, birthDate, sex } = person
  const { email, phone, contactPreference, franceTravailId } = person
  return done({
    hindrance: plan.isOpen
      ? 'transfer-pathway-open'
      : (await isUnderWay(tx, personId))
        ? 'transfer-under-way'
        : null,
    identity: {
      ...{ givenName, familyName, birthName, birthDate, sex },
      ...{ email, phone, contactPreference, franceTravailId },
    },
    objectives: plan.objectives,
    steps: plan.steps,
    criteria: (await heldCriteria(tx, personId, context.today)).map((code) => ({
      code,
      label: criterionName(known, code).label,
    })),
  })
}

export const showDraft: TerritoryHandler<typeof readTransferDraft> = async (context, { params }) => {
  const { tx, today } = context
  const prepared = await prepare(context, params.personId)
  if (!prepared.ok) return prepared
  await audit(context, {
    action: 'transfers.prepared',
    subjectKind: 'person',
    subjectId: params.personId,
  })
  const { validFrom: _, ...notice } = transferNoticeOn(today)
  const { hindrance, identity, objectives, steps, criteria } = prepared.value
  return done({
    personName: `${identity.givenName} ${identity.familyName}`,
    ...{ hindrance, identity, criteria },
    objectives: [...objectives],
    steps: [...steps],
    notice: { ...notice, body: { fr: [...notice.body.fr], en: [...notice.body.en] } },
    expiresOn: addDays(today, await settingAt(tx, expirySetting, today)),
    destinations: await otherTerritories(tx),
  })
}
