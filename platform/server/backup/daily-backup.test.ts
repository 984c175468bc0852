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

describe('on the nights when the clocks change', () => {
  test.each(['2026-10-25', '2027-03-28', '2027-10-31'])(
    '%s has one backup a day, at each hour of the night',
    (night) => {
      for (const hour of [0, 1, 2, 3, 4]) {
        const first = new Date(`${night}T00:00:00+02:00`).getTime() - 24 * 3_600_000
        let last = new Date(first - 60_000)
        const made: string[] = []
        for (let minute = 0; minute < 3 * 24 * 60; minute += 1) {
          const now = new Date(first + minute * 60_000)
          if (!isDue(runs({ lastSuccess: last, lastAttempt: last }), now, hour)) continue
          last = now
          made.push(now.toLocaleDateString('fr-FR', { timeZone: 'Europe/Paris' }))
        }
        expect(made).toHaveLength(3)
        expect(new Set(made).size).toBe(3)
      }
    },
  )
})
