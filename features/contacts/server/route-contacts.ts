import { memberNames } from '#features/organisations/server/public.ts'
import {
  changeSetting,
  perimeterCommunes,
  settingAt,
  settingHistory,
} from '#features/territory/server/public.ts'
import { done, type FieldProblem, type Result, refuse, refuseField } from '#kernel/result.ts'
import { audit } from '#platform/server/audit.ts'
import type { Context } from '#platform/server/http/context.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import type { previewRouting, Routing, readRouting, saveRouting } from '../contract.ts'
import { routeContact } from '../rules/route-contact.ts'
import { loadCommunes, loadPartners } from './choices-store.ts'
import { routingSetting } from './routing-setting.ts'

/** Versions shown, the latest first. */
const MOST = 20

export const showRouting: TerritoryHandler<typeof readRouting> = async ({ tx, today }) => {
  const saved = (await settingHistory(tx, routingSetting.code)).get(routingSetting.code) ?? []
  const names = await memberNames(
    tx,
    saved.flatMap(({ setBy }) => setBy ?? []),
  )
  return done({
    routing: await settingAt(tx, routingSetting, today),
    validFrom: saved.find(({ validFrom }) => validFrom <= today)?.validFrom ?? null,
    organisations: await loadPartners(tx, today),
    communes: await loadCommunes(tx, today),
    history: saved.slice(0, MOST).map(({ validFrom, setAt, setBy, value }) => ({
      ...{ validFrom, setAt: setAt.toISOString(), setByName: (setBy && names.get(setBy)) ?? null },
      rules: routingSetting.parse(value)?.rules.length ?? 0,
    })),
  })
}

/** From a day on, today at the earliest: what a contact was routed by does not change behind it. */
export const keepRouting: TerritoryHandler<typeof saveRouting> = async (context, { body }) => {
  const { tx, actor, now, today } = context
  if (body.validFrom < today) return refuseField('/validFrom', 'in-the-past')
  const checked = await checkRouting(context, body.routing)
  if (!checked.ok) return checked
  const { routing: value, validFrom } = body
  await changeSetting(tx, routingSetting, { value, validFrom, setBy: actor.memberId, now })
  await audit(context, {
    action: 'contacts.routing-changed',
    subjectKind: 'setting',
    details: { validFrom, rules: value.rules.length },
  })
  return done(undefined)
}

export const preview: TerritoryHandler<typeof previewRouting> = async (context, { body }) => {
  const checked = await checkRouting(context, body.routing)
  if (!checked.ok) return checked
  const { organisationId, rule } = routeContact(body.routing, body)
  const partners = await loadPartners(context.tx, context.today)
  return done({
    organisationName: partners.find(({ id }) => id === organisationId)?.name ?? null,
    ruleNumber: rule === undefined ? null : rule + 1,
  })
}

/** An organisation of the directory with somebody to answer, a commune of the territory. */
const checkRouting = async (
  { tx, today }: Context,
  { rules, otherwiseId }: Routing,
): Promise<Result<undefined, 'invalid'>> => {
  const partners = new Set((await loadPartners(tx, today)).map(({ id }) => id))
  const communes = await perimeterCommunes(tx, today)
  const fields: FieldProblem[] = rules.flatMap(({ organisationId, communeCode }, at) => [
    ...(partners.has(organisationId)
      ? []
      : [{ pointer: `/routing/rules/${at}/organisationId`, code: 'unknown' }]),
    ...(communeCode === null || communes.has(communeCode)
      ? []
      : [{ pointer: `/routing/rules/${at}/communeCode`, code: 'unknown-commune' }]),
  ])
  if (otherwiseId !== null && !partners.has(otherwiseId))
    fields.push({ pointer: '/routing/otherwiseId', code: 'unknown' })
  return fields.length > 0 ? refuse('invalid', { fields }) : done(undefined)
}
