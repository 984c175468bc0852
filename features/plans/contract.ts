import { actionRoutes } from './contract/actions.ts'
import { budgetRoutes } from './contract/budget.ts'
import { orderRoutes } from './contract/order.ts'
import { planRoutesOfPlans } from './contract/plans.ts'

export * from './contract/actions.ts'
export * from './contract/budget.ts'
export * from './contract/order.ts'
export type { ActionRow, BudgetLine, PilotRow, SubActionRow } from './contract/parts.ts'
export * from './contract/plans.ts'
export type { ActionMove, ActionState } from './rules/action-lifecycle.ts'

/** All routes of the feature; each part of the contract brings its own. */
export const planRoutes = { ...planRoutesOfPlans, ...actionRoutes, ...orderRoutes, ...budgetRoutes }
