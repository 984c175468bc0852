import { existsSync, readFileSync } from 'node:fs'

export const emptyTotals = { passed: 0, failed: 0, skipped: 0 }

/** Adds the counts of a vitest JSON report; a missing report adds nothing. */
export function addReport(totals, file) {
  if (!existsSync(file)) return totals
  const report = JSON.parse(readFileSync(file, 'utf8'))
  return {
    passed: totals.passed + report.numPassedTests,
    failed: totals.failed + report.numFailedTests,
    skipped: totals.skipped + report.numPendingTests + (report.numTodoTests ?? 0),
  }
}

export const closingLine = ({ passed, failed, skipped }) =>
  `${passed} passed, ${failed} failed, ${skipped} skipped`
