import { type Served, serve } from '#platform/server/http/serve.ts'
import { agreementRoutes as route } from '../contract.ts'
import { sendBreakdowns } from './export-breakdowns.ts'
import { sendFigures } from './export-figures.ts'
import { sendPersonsBehind } from './export-persons-behind.ts'
import { showAgreements, showIndicators } from './list-agreements.ts'
import { showFilterChoices } from './list-filter-choices.ts'
import { showPersonsBehind } from './list-persons-behind.ts'
import { showObjective } from './open-objective.ts'
import { sendStatement } from './print-statement.ts'
import { showBoard } from './read-board.ts'
import { showCockpit } from './read-cockpit.ts'
import { correctAgreement, writeAgreement } from './write-agreement.ts'
import { addObjective, correctObjective, takeObjectiveOut } from './write-objective.ts'

export const routes: readonly Served[] = [
  serve(route.readCockpit, showCockpit),
  serve(route.listAgreements, showAgreements),
  serve(route.createAgreement, writeAgreement),
  serve(route.changeAgreement, correctAgreement),
  serve(route.listIndicators, showIndicators),
  serve(route.createObjective, addObjective),
  serve(route.changeObjective, correctObjective),
  serve(route.removeObjective, takeObjectiveOut),
  serve(route.readBoard, showBoard),
  serve(route.listFilterChoices, showFilterChoices),
  serve(route.openObjective, showObjective),
  serve(route.listPersonsBehind, showPersonsBehind),
  serve(route.exportPersonsBehind, sendPersonsBehind),
  serve(route.printStatement, sendStatement),
  serve(route.exportFigures, sendFigures),
  serve(route.exportBreakdowns, sendBreakdowns),
]
