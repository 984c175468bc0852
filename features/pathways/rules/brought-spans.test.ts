import { expect, test } from 'vitest'
import { lastReferentFrom, spanProblem, suspensionReasonNamed } from './brought-spans.ts'

const within = { from: '2024-01-01', to: '2024-12-31' }
const span = (from: string, to: string) => ({ from, to })

test('V4: two periods of one episode never share a day', () => {
  expect(spanProblem([span('2024-02-01', '2024-03-01'), span('2024-03-01', '2024-04-01')], within)).toBe(
    'spans-overlap',
  )
  expect(
    spanProblem([span('2024-03-02', '2024-04-01'), span('2024-02-01', '2024-03-01')], within),
  ).toBeUndefined()
})

test('a period lies in its episode, its days in their order', () => {
  expect(spanProblem([span('2023-12-31', '2024-03-01')], within)).toBe('before-admission')
  expect(spanProblem([span('2024-12-01', '2025-01-01')], within)).toBe('after-exit')
  expect(spanProblem([span('2024-12-01', '2025-01-01')], { ...within, to: null })).toBeUndefined()
  expect(spanProblem([span('2024-05-01', '2024-04-01')], within)).toBe('dates-reversed')
})

test('V4: the last référent takes over the day after the former one', () => {
  expect(lastReferentFrom('2024-01-01', [])).toBe('2024-01-01')
  expect(
    lastReferentFrom('2024-01-01', [span('2024-01-01', '2024-02-29'), span('2024-03-01', '2024-03-31')]),
  ).toBe('2024-04-01')
})

test('a reason of suspension is named by its label, a word of it, or its code; never guessed', () => {
  expect(suspensionReasonNamed('maladie')).toBe('illness')
  expect(suspensionReasonNamed('Formation longue')).toBe('training')
  expect(suspensionReasonNamed('Autre')).toBeUndefined()
})
