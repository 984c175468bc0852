import { describe, expect, it } from 'vitest'
import { askedBy, checkAnswers, missingOf } from './check-answers.ts'
import { formOn, forms } from './forms.ts'

const form = formOn('entry', '2026-11-23')

describe('an answer', () => {
  it('to a question that the form does not ask is an error (V14)', () => {
    expect(checkAnswers(form, { statut: { state: 'value', value: 'employed' } })).toEqual({
      ...{ item: 'statut', code: 'unknown-question' },
    })
    expect(checkAnswers(form, { statut: null })?.code).toBe('unknown-question')
  })

  it('is one of those offered, a refusal, somebody out of reach, or empty', () => {
    expect(checkAnswers(form, { status: { state: 'value', value: 'retired' } })?.code).toBe('unknown-choice')
    for (const answer of [
      { state: 'value', value: 'employed' } as const,
      { state: 'declined' } as const,
      { state: 'unreachable' } as const,
      null,
    ])
      expect(checkAnswers(form, { status: answer })).toBeUndefined()
  })

  it('is missing until each required question has one', () => {
    const codes = form.items.filter((item) => item.required).map((item) => item.code)
    expect(missingOf(form, new Set())).toEqual(codes)
    expect(missingOf(form, new Set(codes.slice(1)))).toEqual(codes.slice(0, 1))
    expect(missingOf(form, new Set(codes))).toEqual([])
    expect(askedBy(form)).toBe(codes.length)
  })
})

it('each form asks each question once, with choices that differ', () => {
  for (const { items } of forms) {
    expect(new Set(items.map((item) => item.code)).size).toBe(items.length)
    for (const { choices } of items)
      expect(new Set(choices.map((choice) => choice.code)).size).toBe(choices.length)
  }
})
