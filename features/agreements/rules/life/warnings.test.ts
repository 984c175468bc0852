import { expect, it } from 'vitest'
import { warningsOf } from './warnings.ts'

const signed: Parameters<typeof warningsOf>[0] = {
  ...{
    state: 'signed',
    startsOn: '2026-01-01',
    endsOn: '2028-12-31',
    signedOn: '2026-01-01',
    isFrozen: true,
  },
  ...{ noticeMonths: null, renewal: 'none', renewalMonths: null, renewalsMax: null },
  ...{ deliberatedOn: '2025-12-16', transmittedOn: '2025-12-20' },
}
const told = (more: Partial<typeof signed>) => warningsOf({ ...signed, ...more }, [], '2026-06-01')

it('nothing is said of dates that follow one another', () => {
  expect(told({})).toEqual([])
})

it('what was sent to the legality check before its deliberation is said', () => {
  expect(told({ transmittedOn: '2025-12-10' })).toEqual(['transmitted-too-early'])
  expect(told({ transmittedOn: '2025-12-16' })).toEqual([])
})
