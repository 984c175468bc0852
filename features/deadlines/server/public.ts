import type { ServerFeature } from '#platform/server/feature.ts'
import { serve } from '#platform/server/http/serve.ts'
import { exportDeadlines, listDeadlines } from '../contract.ts'
import { sendDeadlines } from './export-deadlines.ts'
import { showDeadlines } from './list-deadlines.ts'
import { deadlinesRetention } from './retention-part.ts'

export { calendar, type DeadlineRuleCode, datesOf } from '../rules/calendar.ts'
export { delaySettingOf, delaySettings } from './delay-settings.ts'
export { datesInForce } from './delays-in-force.ts'
export { forgetDeadlines } from './forget-deadlines.ts'
export { keepDeadlinesTrue } from './keep-deadlines-true.ts'
export { deadlinePersonRows } from './person-rows.ts'
export { type PlannedAct, planDeadlines } from './plan-deadlines.ts'
export {
  type DeadlineStart,
  handOverDeadlines,
  handOverOwnedDeadlines,
  settleDeadline,
  settlePathwayDeadlines,
  startDeadline,
} from './start-deadline.ts'

export const deadlinesFeature: ServerFeature = {
  name: 'deadlines',
  retention: deadlinesRetention,
  routes: [serve(listDeadlines, showDeadlines), serve(exportDeadlines, sendDeadlines)],
}
