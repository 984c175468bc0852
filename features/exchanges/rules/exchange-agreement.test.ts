import { describe, expect, it } from 'vitest'
import { type AgreementVersion, isCovered, standingOf, versionOn } from './exchange-agreement.ts'

const version = (startsOn: string, more: Partial<AgreementVersion> = {}): AgreementVersion => ({
  ...{ startsOn, endsOn: null, endedOn: null, covers: ['answer'] },
  ...more,
})

describe('the agreement in force on a day', () => {
  it('is the last version to have begun', () => {
    const [second, first] = [version('2026-06-01'), version('2026-01-01')]
    expect(versionOn([second, first], '2026-05-31')).toBe(first)
    expect(versionOn([second, first], '2026-06-01')).toBe(second)
    expect(versionOn([second, first], '2025-12-31')).toBeUndefined()
  })

  it('is none once the last one ended, even when an older one had no end', () => {
    const all = [version('2026-06-01', { endsOn: '2026-08-31' }), version('2026-01-01')]
    expect(versionOn(all, '2026-08-31')).toBe(all[0])
    expect(versionOn(all, '2026-09-01')).toBeUndefined()
  })

  it('ends on the earlier of its own day and the day on which it was stopped', () => {
    const stopped = version('2026-01-01', { endsOn: '2026-12-31', endedOn: '2026-03-31' })
    expect(versionOn([stopped], '2026-03-31')).toBe(stopped)
    expect(versionOn([stopped], '2026-04-01')).toBeUndefined()
    const late = version('2026-01-01', { endsOn: '2026-03-31', endedOn: '2026-12-31' })
    expect(versionOn([late], '2026-04-01')).toBeUndefined()
  })
})

it('one taken back before its first day replaces nothing', () => {
  const [second, first] = [version('2026-12-01', { endedOn: '2026-11-23' }), version('2026-01-01')]
  expect(versionOn([second, first], '2026-12-02')).toBe(first)
})

it.for([
  [version('2026-12-01'), false, 'to-come'],
  [version('2026-12-01', { endedOn: '2026-11-23' }), false, 'taken-back'],
  [version('2026-01-01'), true, 'in-force'],
  [version('2025-01-01', { endsOn: '2025-12-31' }), false, 'over'],
  [version('2025-01-01'), false, 'replaced'],
] as const)('%j, in force or not (%s), is %s', ([one, isInForce, standing]) => {
  expect(standingOf({ ...one, isInForce }, '2026-11-23')).toBe(standing)
})

describe('a fact', () => {
  const versions = [
    version('2026-06-01', { covers: ['answer', 'exit'] }),
    version('2026-01-01', { covers: ['answer', 'steps'] }),
  ]

  it('leaves when the version of its day and that of today cover it', () => {
    expect(isCovered(versions, 'exit', { day: '2026-07-01', today: '2026-11-23' })).toBe(true)
    expect(isCovered(versions, 'answer', { day: '2026-02-01', today: '2026-11-23' })).toBe(true)
  })

  it('stays when its own day was not covered', () => {
    expect(isCovered(versions, 'exit', { day: '2026-02-01', today: '2026-11-23' })).toBe(false)
    expect(isCovered(versions, 'answer', { day: '2025-02-01', today: '2026-11-23' })).toBe(false)
  })

  it('stays when the parties no longer share it', () => {
    expect(isCovered(versions, 'steps', { day: '2026-02-01', today: '2026-11-23' })).toBe(false)
  })
})
