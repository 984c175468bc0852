import { listDeadlines } from '#features/deadlines/contract.ts'
import type { AnyRoute } from '#platform/web/api/client-input.ts'
import { listCaseload, searchCaseload } from '../contract/caseload.ts'
import { readCaseloadSummary } from '../contract/caseload-summary.ts'
import { openFile } from '../contract/file.ts'
import { readFileTimeline } from '../contract/file-timeline.ts'
import { listMeetings, readAgenda } from '../contract/meetings.ts'

/** What stands on the page of a file. */
export const openedFile: readonly AnyRoute[] = [openFile, readFileTimeline]

/** What an exchange or an appointment changes on screen. */
export const refreshedByMeetings: readonly AnyRoute[] = [
  listDeadlines,
  readAgenda,
  listMeetings,
  listCaseload,
  searchCaseload,
  readCaseloadSummary,
  ...openedFile,
]
