import { describe, expect, it } from 'vitest'
import { describeVerification } from './audit-report.ts'

type Verified = Parameters<typeof describeVerification>[0]

const verified = (findings: Verified['findings']): Verified => ({
  ...{ territory: 'essai', name: 'Essai', lines: 121, waiting: 0, purgedTo: null },
  head: { seq: 121, hash: '9f2c', sealedAt: null },
  sealedLate: { count: 0, first: null },
  findings,
  found: findings.length,
  knownHead: 'held',
})

describe('the head noted elsewhere and found again', () => {
  it('proves that nothing changed before it when there is no finding', () => {
    expect(describeVerification(verified([]))).toContain('rien de ce qui la précède n’a changé')
  })

  it('is said to prove nothing beside a finding', () => {
    const text = describeVerification(verified([{ code: 'line-removed', seq: 12 }]))
    expect(text).toContain('ce qui ne prouve rien tant qu’un constat est fait')
    expect(text).not.toContain('n’a changé')
  })
})
