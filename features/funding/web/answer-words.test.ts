import { expect, it } from 'vitest'
import type { StoredAnswer } from '../contract.ts'
import { entryItems } from '../rules/form-items.ts'
import { changedAnswers, outOfReach, refusal } from './answer-words.ts'

const items = entryItems.filter(({ code }) => ['status', 'jobless', 'education', 'housing'].includes(code))
const known = new Map<string, StoredAnswer>([
  ['status', { itemCode: 'status', state: 'value', value: 'employed' }],
  ['jobless', { itemCode: 'jobless', state: 'declined', value: null }],
])
const changed = (chosen: Readonly<Record<string, string | undefined>>) =>
  changedAnswers(items, known, ({ code }) => chosen[code])

it('sends nothing of what was opened and left as it was', () => {
  expect(changed({ status: 'employed', jobless: refusal, education: '' })).toEqual({})
})

it('sends a new answer, a refusal, somebody out of reach, and what was emptied', () => {
  expect(changed({ status: '', jobless: outOfReach, education: 'isced-0-2', housing: refusal })).toEqual({
    status: null,
    jobless: { state: 'unreachable' },
    education: { state: 'value', value: 'isced-0-2' },
    housing: { state: 'declined' },
  })
})
