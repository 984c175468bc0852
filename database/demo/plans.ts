import type { ActionMove, ActionState } from '#features/plans/contract.ts'
import { addDays, addMonths } from '#kernel/dates.ts'
import { earlier } from './calendar.ts'
import type { DemoMember } from './members.ts'
import { type DemoAction, demoAxes } from './plan-actions.ts'
import { demoId, type Random } from './random.ts'
import type { DemoSetting } from './setting.ts'

/** The moves that lead to each state. */
const wayTo: Readonly<Record<ActionState, readonly (readonly [ActionMove, ActionState])[]>> = {
  planned: [],
  ongoing: [['start', 'ongoing']],
  done: [
    ['start', 'ongoing'],
    ['finish', 'done'],
  ],
  paused: [
    ['start', 'ongoing'],
    ['pause', 'paused'],
  ],
  blocked: [
    ['start', 'ongoing'],
    ['block', 'blocked'],
  ],
  dropped: [['drop', 'dropped']],
  'to-discuss': [['discuss', 'to-discuss']],
}

interface Making {
  readonly setting: DemoSetting
  readonly random: Random
  readonly members: readonly DemoMember[]
  readonly agreementId: string
  readonly startYear: number
}

/** The action plan of the PLIE, three axes at every state, and a plan led with an employer that shares some actions. */
export const addPlans = (setting: DemoSetting, random: Random, members: readonly DemoMember[]): void => {
  const { rows } = setting
  const [agreement] = rows.of('agreements.agreement')
  if (!agreement) return
  const startYear = Number(String(agreement.starts_on).slice(0, 4))
  const making: Making = { setting, random, members, agreementId: String(agreement.id), startYear }
  const planId = addPlan(making, 'Plan d’action du PLIE', agreement, ['projectManager', 'epci'])
  const placed: string[] = []
  demoAxes.forEach(({ label, actions }, rank) => {
    const axisId = idIn(making)
    rows.add('plans.axis', { id: axisId, plan_id: planId, position: rank + 1, label })
    for (const action of actions) {
      const id = addAction(making, action, null, placed.length + 1)
      placed.push(id)
      rows.add('plans.placement', {
        ...{ plan_id: planId, action_id: id, action_level: 1, axis_id: axisId, position: placed.length },
      })
      action.under?.forEach((sub, at) => {
        addAction(making, sub, id, at + 1)
      })
    }
    if (rank === 0) addMoney(making, { action_id: null, axis_id: axisId }, [[2, 5_000, 1_200, 'epci']])
  })
  const industry = addPlan(making, 'Territoire d’industrie, volet compétences', null, ['epci', 'logistique'])
  placed.slice(7, 10).forEach((id, at) => {
    rows.add('plans.placement', {
      ...{ plan_id: industry, action_id: id, action_level: 1, axis_id: null, position: at + 1 },
    })
  })
}

const idIn = ({ setting, random }: Making): string =>
  demoId(random, Date.parse(addMonths(setting.today, -18)))

const addPlan = (
  making: Making,
  label: string,
  agreement: { readonly [column: string]: unknown } | null,
  leads: readonly string[],
): string => {
  const { setting, startYear } = making
  const id = idIn(making)
  setting.rows.add('plans.plan', {
    ...{ id, label, agreement_id: agreement ? making.agreementId : null },
    description: agreement
      ? 'Ce que le PLIE et ses partenaires font ensemble pour tenir les objectifs du protocole.'
      : 'Mené avec une entreprise : ce qui attire, accueille et qualifie dans l’industrie et la logistique.',
    ...{ starts_on: `${startYear}-01-01`, ends_on: `${startYear + 3}-12-31` },
    created_at: `${addMonths(setting.today, -24)}T09:00:00Z`,
    ...{ created_by: setting.managerId, version: 1 },
  })
  addPilots(making, { plan_id: id, action_id: null }, leads)
  return id
}

/** A role names the member who holds it, a key a partner; anything else is somebody's name. */
const addPilots = (
  making: Making,
  owner: { readonly plan_id: string | null; readonly action_id: string | null },
  pilots: readonly string[],
): void => {
  const { setting, members } = making
  pilots.forEach((pilot, position) => {
    const memberId = members.find(({ role }) => role === pilot)?.id ?? null
    const organisationId = memberId ? null : partnerOf(making, pilot)
    setting.rows.add('plans.pilot', {
      ...{ id: idIn(making), ...owner, position, member_id: memberId, organisation_id: organisationId },
      name: memberId || organisationId ? null : pilot,
    })
  })
}

const partnerOf = ({ setting }: Making, key: string): string | null =>
  setting.partners.all.find((one) => one.key === key)?.id ?? null

const addAction = (making: Making, one: DemoAction, parentId: string | null, position: number): string => {
  const { setting } = making
  const { rows, today, managerId } = setting
  const id = idIn(making)
  const dayOf = (days: number | null) => (days === null ? null : addDays(today, days))
  rows.add('plans.action', {
    ...{ id, level: parentId ? 2 : 1, parent_id: parentId, parent_level: parentId ? 1 : null, position },
    ...{ label: one.label, description: one.description ?? '', state: one.state },
    blocked_by: one.state === 'blocked' ? (one.reason ?? null) : null,
    ...{ starts_on: dayOf(one.starts), ends_on: dayOf(one.ends), inspired_by: one.inspiredBy ?? null },
    practice_id: rows.of('library.practice').find(({ title }) => title === one.practice)?.id ?? null,
    is_restricted: one.isRestricted ?? false,
    created_at: `${addMonths(today, -18)}T09:00:00Z`,
    ...{ created_by: managerId, version: 1 },
  })
  addPilots(making, { plan_id: null, action_id: id }, one.pilots)
  for (const key of one.partners ?? []) {
    const organisationId = partnerOf(making, key)
    if (organisationId) rows.add('plans.partner', { action_id: id, organisation_id: organisationId })
  }
  for (const article of one.serves ?? []) {
    const objective = rows.of('agreements.objective').findLast((row) => row.article === article)
    if (objective) rows.add('plans.served_objective', { action_id: id, objective_id: objective.id })
  }
  addMoney(making, { action_id: id, axis_id: null }, one.money ?? [])
  addMoves(making, id, one)
  return id
}

const addMoves = (making: Making, actionId: string, one: DemoAction): void => {
  const { rows, today, managerId } = making.setting
  let from: ActionState = 'planned'
  wayTo[one.state].forEach(([move, to], rank, way) => {
    const isLast = rank === way.length - 1
    const ended = one.ends ?? -15
    const on = earlier(
      addDays(today, isLast && rank > 0 ? Math.min(ended, -8) : (one.starts ?? -30)),
      addDays(today, -3),
    )
    rows.add('plans.move', {
      ...{ id: idIn(making), action_id: actionId, move, from_state: from, to_state: to },
      reason: isLast ? (one.reason ?? null) : null,
      ...{ moved_by: managerId, moved_at: `${on}T10:0${rank}:00Z` },
    })
    from = to
  })
}

const addMoney = (
  making: Making,
  owner: { readonly action_id: string | null; readonly axis_id: string | null },
  lines: NonNullable<DemoAction['money']>,
): void => {
  for (const [year, planned, spent, funder] of lines)
    for (const [stage, amount] of [
      ['planned', planned],
      ['spent', spent],
    ] as const) {
      const funderId = partnerOf(making, funder)
      if (amount === 0) continue
      making.setting.rows.add('plans.budget_line', {
        ...{ id: idIn(making), ...owner, kind: amount >= 80_000 ? 'investment' : 'operation', stage },
        ...{ year: making.startYear + year, funder_id: funderId, funder_name: funderId ? null : funder },
        ...{ amount_cents: amount * 100, version: 1 },
      })
    }
}
