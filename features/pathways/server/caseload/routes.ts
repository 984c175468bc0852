import { type Served, serve } from '#platform/server/http/serve.ts'
import * as contract from '../../contract/caseload.ts'
import { readCaseloadSummary } from '../../contract/caseload-summary.ts'
import { showActs } from './bulk-acts.ts'
import { sendCaseload } from './export-caseload.ts'
import { handOverPathways } from './hand-over.ts'
import { handOverOwed } from './hand-over-follow-ups.ts'
import { showCaseload } from './list-caseload.ts'
import { showNews } from './list-news.ts'
import { planAppointments } from './propose-appointments.ts'
import { showSummary } from './read-summary.ts'
import { dropView, keepView, showSavedViews } from './saved-views.ts'
import { findInCaseload } from './search-caseload.ts'
import { takeBack } from './undo-act.ts'

export const caseloadServed: readonly Served[] = [
  serve(contract.listCaseload, showCaseload),
  serve(contract.searchCaseload, findInCaseload),
  serve(readCaseloadSummary, showSummary),
  serve(contract.listNews, showNews),
  serve(contract.listSavedViews, showSavedViews),
  serve(contract.saveView, keepView),
  serve(contract.forgetView, dropView),
  serve(contract.exportCaseload, sendCaseload),
  serve(contract.listActs, showActs),
  serve(contract.proposeAppointments, planAppointments),
  serve(contract.handOver, handOverPathways),
  serve(contract.handOverFollowUps, handOverOwed),
  serve(contract.undoAct, takeBack),
]
