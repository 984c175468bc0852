import { describe, expect, it } from 'vitest'
import { unreachableStates } from '#kernel/lifecycle.ts'
import type { Routing } from '../contract.ts'
import { codeFrom, codeLetters, tidyCode } from './contact-code.ts'
import { contactLifecycle } from './lifecycle.ts'
import { outcomesAt } from './outcomes.ts'
import { routeContact } from './route-contact.ts'

const [young, douai, any] = ['young-org', 'douai-org', 'any-org']
const routing: Routing = {
  rules: [
    { ageBand: '16-25', topic: 'training', communeCode: '59178', organisationId: douai },
    { ageBand: '16-25', topic: null, communeCode: null, organisationId: young },
  ],
  otherwiseId: any,
}
const ofDouai = { topic: 'training', communeCode: '59178' } as const

describe('who answers a first contact', () => {
  it('is given by the first rule that fits', () => {
    expect(routeContact(routing, { ageBand: '16-25', ...ofDouai })).toEqual({
      organisationId: douai,
      rule: 0,
    })
  })

  it('is given by the next rule when a part of the first does not fit', () => {
    expect(routeContact(routing, { ageBand: '16-25', ...ofDouai, topic: 'work' }).organisationId).toBe(young)
    expect(routeContact(routing, { ageBand: '16-25', ...ofDouai, communeCode: null }).rule).toBe(1)
  })

  it('is the last choice when no rule fits, else the entry desk', () => {
    const older = { ageBand: '26-49', ...ofDouai } as const
    expect(routeContact(routing, older)).toEqual({ organisationId: any, rule: undefined })
    expect(routeContact({ ...routing, otherwiseId: null }, older).organisationId).toBeNull()
  })
})

describe('the code of the follow-up', () => {
  it('is made of letters that are not taken for another, in three groups', () => {
    let at = 0
    expect(codeFrom(() => at++)).toBe('BCDF-GHJK-LMNP')
    expect(codeLetters).toMatch(/^[^AEIOUY]+$/)
    expect(new Set(codeLetters).size).toBe(20)
  })

  it('is read with or without its dashes, in small or capital letters', () => {
    expect(tidyCode(' bcdf ghjk-LMNP ')).toBe('BCDF-GHJK-LMNP')
  })
})

it('every state of a contact is reached', () => {
  expect(unreachableStates(contactLifecycle)).toEqual([])
})

it('a file is no outcome that one chooses: it is opened with the agreement', () => {
  expect(outcomesAt('2026-11-23')).not.toContain('file')
  expect(outcomesAt('2025-12-31')).toEqual([])
})
