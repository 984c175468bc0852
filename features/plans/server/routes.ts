import { type Served, serve } from '#platform/server/http/serve.ts'
import * as contract from '../contract.ts'
import * as order from './arrange-plan.ts'
import { sendBudget, sendPlan } from './export-plan.ts'
import { move } from './move-actions.ts'
import { sendPaper } from './paper/print-plan.ts'
import { showAction } from './read-action.ts'
import { showChoices, showPlan, showPlans } from './read-plan.ts'
import * as actions from './write-action.ts'
import * as budget from './write-budget.ts'
import * as plans from './write-plan.ts'

export const routes: readonly Served[] = [
  serve(contract.listPlans, showPlans),
  serve(contract.createPlan, plans.create),
  serve(contract.changePlan, plans.change),
  serve(contract.readPlan, showPlan),
  serve(contract.exportPlan, sendPlan),
  serve(contract.printPlan, sendPaper),
  serve(contract.listPlanChoices, showChoices),
  serve(contract.createAction, actions.create),
  serve(contract.createSubAction, actions.createUnder),
  serve(contract.changeAction, actions.change),
  serve(contract.readAction, showAction),
  serve(contract.moveActions, move),
  serve(contract.placeAction, order.putInPlan),
  serve(contract.unplaceAction, order.takeOutOfPlan),
  serve(contract.createAxis, order.addAxis),
  serve(contract.changeAxis, order.rename),
  serve(contract.removeAxis, order.takeAxisAway),
  serve(contract.arrangePlan, order.arrange),
  serve(contract.arrangeSubActions, order.arrangeUnder),
  serve(contract.addBudgetLine, budget.add),
  serve(contract.changeBudgetLine, budget.correct),
  serve(contract.removeBudgetLine, budget.remove),
  serve(contract.exportBudget, sendBudget),
]
