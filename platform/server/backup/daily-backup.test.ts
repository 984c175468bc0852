import { describe, expect, test } from 'vitest'
import type { BackupRuns } from './backup-runs.ts'
import { isDue } from './daily-backup.ts'

const at = (text: string) => new Date(`2026-11-${text}+01:00`)
const runs = (given: Partial<BackupRuns>): BackupRuns => ({
  ...{ lastSuccess: undefined, lastSizeBytes: undefined, lastFailure: undefined, lastAttempt: undefined },
  ...given,
})
const done = (text: string) => runs({ lastSuccess: at(text), lastAttempt: at(text) })

describe('the daily backup', () => {
  test('is due at its hour in the zone of the server, and once a day', () => {
    expect(isDue(done('22T02:00:30'), at('23T01:59:00'), 2)).toBe(false)
    expect(isDue(done('22T02:00:30'), at('23T02:00:10'), 2)).toBe(true)
    expect(isDue(done('23T02:00:30'), at('23T23:00:00'), 2)).toBe(false)
  })

  test('is due at once where none was made, or a day was missed', () => {
    expect(isDue(runs({}), at('23T15:00:00'), 2)).toBe(true)
    expect(isDue(done('20T02:00:30'), at('23T01:00:00'), 2)).toBe(true)
  })

  test('waits an hour after a failure', () => {
    const failed = runs({ lastSuccess: at('22T02:00:30'), lastAttempt: at('23T02:00:10') })
    expect(isDue(failed, at('23T02:30:00'), 2)).toBe(false)
    expect(isDue(failed, at('23T03:01:00'), 2)).toBe(true)
  })
})
