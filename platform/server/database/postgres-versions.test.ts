import { describe, expect, it } from 'vitest'
import { embeddedMajor } from './embedded-binaries.ts'
import { postgresVersions, supportOf } from './postgres-versions.ts'

const today = '2026-11-28'

describe('the versions of PostgreSQL', () => {
  it('refuse a server older than the tables ask for', () => {
    expect(supportOf(14, today)).toMatchObject({
      kind: 'refused',
      reason: expect.stringContaining('15 à 18'),
    })
  })

  it('doubt one that did not exist when this version was written, and one that was never tried', () => {
    expect(supportOf(19, today).kind).toBe('doubtful')
    const untried = { major: 17, maintainedUntil: '2029-11-08', triedOn: null }
    expect(supportOf(17, today, [untried])).toMatchObject({
      kind: 'doubtful',
      reason: expect.stringContaining('17'),
    })
  })

  it('support one that was tried until the day after which nobody mends it', () => {
    expect(supportOf(15, '2027-11-11').kind).toBe('supported')
    expect(supportOf(15, '2027-11-12')).toMatchObject({
      kind: 'doubtful',
      reason: expect.stringContaining('2027-11-11'),
    })
  })

  it('hold the embedded one, follow each other, and carry their source', () => {
    const majors = postgresVersions.versions.map(({ major }) => major)
    expect(majors).toContain(Number(embeddedMajor))
    expect(majors).toEqual(majors.map((_, index) => (majors[0] ?? 0) + index))
    expect(postgresVersions.source).toMatch(/^https:/)
  })
})
