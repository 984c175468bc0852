import type { Sensitivity } from '#apps/testing/rights/sensitivity.ts'
import type { planRoutes } from '../contract.ts'

/** Plans speak of what partners do, never of a person followed. */
export const planSensitivity: Sensitivity<typeof planRoutes> = {
  columns: {},
  aboutNobody: [
    ...(['listPlans', 'createPlan', 'changePlan', 'readPlan', 'exportPlan', 'printPlan'] as const),
    ...(['listPlanChoices', 'createAction', 'createSubAction', 'changeAction', 'readAction'] as const),
    ...(['moveActions', 'placeAction', 'unplaceAction', 'createAxis', 'changeAxis', 'removeAxis'] as const),
    ...(['arrangePlan', 'arrangeSubActions', 'addBudgetLine', 'changeBudgetLine'] as const),
    ...(['removeBudgetLine', 'exportBudget'] as const),
  ],
  fields: {},
}
