export { calendar, type DeadlineRuleCode, datesOf } from '../rules/calendar.ts'
export {
  type DeadlineStart,
  handOverDeadlines,
  settleDeadline,
  settlePathwayDeadlines,
  startDeadline,
} from './start-deadline.ts'
