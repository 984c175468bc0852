import { t } from '#platform/web/i18n/t.ts'
import type { NavEntry, PageDefinition, PaletteAction, SlotPart } from '#platform/web/pages/feature.ts'
import { LazyInspiredAction } from './lazy-inspired-action.tsx'
import { paths } from './paths.ts'

export { problems } from './problems.ts'

export const pages: readonly PageDefinition[] = [
  {
    path: paths.plans,
    right: 'agreements.read',
    load: () => import('./plans-page.tsx').then((module) => module.PlansPage),
  },
  {
    path: paths.newPlan,
    right: 'agreements.write',
    load: () => import('./plan-form-pages.tsx').then((module) => module.NewPlanPage),
  },
  {
    path: paths.plan('$planId'),
    right: 'agreements.read',
    load: () => import('./plan-page.tsx').then((module) => module.PlanPage),
  },
  {
    path: paths.changePlan('$planId'),
    right: 'agreements.write',
    load: () => import('./plan-form-pages.tsx').then((module) => module.ChangePlanPage),
  },
  {
    path: paths.arrange('$planId'),
    right: 'agreements.write',
    load: () => import('./order-page.tsx').then((module) => module.OrderPage),
  },
  {
    path: paths.newAction('$planId'),
    right: 'agreements.write',
    load: () => import('./action-form-pages.tsx').then((module) => module.NewActionPage),
  },
  {
    path: paths.action('$actionId'),
    right: 'agreements.read',
    load: () => import('./action-page.tsx').then((module) => module.ActionPage),
  },
  {
    path: paths.changeAction('$actionId'),
    right: 'agreements.write',
    load: () => import('./action-form-pages.tsx').then((module) => module.ChangeActionPage),
  },
  {
    path: paths.newSubAction('$actionId'),
    right: 'agreements.write',
    load: () => import('./action-form-pages.tsx').then((module) => module.NewSubActionPage),
  },
]

/** On the sheet of a practice: where to write an action that it inspires. */
export const slots: Readonly<Record<string, readonly SlotPart[]>> = {
  'practice.reuse': [LazyInspiredAction],
}

export const navigation: readonly NavEntry[] = [
  {
    group: 'steering',
    label: () => t({ id: 'plans.title', message: 'Plans d’action' }),
    path: paths.plans,
    // One line of the rail for the agreements and what follows from them.
    beside: 'conventions',
    right: 'agreements.read',
    order: 30,
  },
]

export const actions: readonly PaletteAction[] = [
  {
    label: () => t({ id: 'plans.palette.open', message: 'Voir les plans d’action' }),
    path: paths.plans,
    right: 'agreements.read',
  },
]
