import { describe, expect, it } from 'vitest'
import { isDiscreet, wrongKind } from './check-kind.ts'
import { kindsAt } from './organisation-kinds.ts'

const today = '2026-11-23'

describe('the kind of an organisation', () => {
  it('comes from the list in force', () => {
    expect(wrongKind({ kind: 'mission-locale', subKind: null }, today)).toBeUndefined()
    expect(wrongKind({ kind: 'club-de-sport', subKind: null }, today)?.pointer).toBe('/kind')
  })

  it('says its type when it is a SIAE, and only then', () => {
    expect(wrongKind({ kind: 'siae', subKind: 'etti' }, today)).toBeUndefined()
    expect(wrongKind({ kind: 'siae', subKind: null }, today)).toEqual({
      pointer: '/subKind',
      code: 'required',
    })
    expect(wrongKind({ kind: 'commune', subKind: 'aci' }, today)?.pointer).toBe('/subKind')
  })

  it('cannot be made less discreet than the field says (R7)', () => {
    expect(isDiscreet('spip', false, today)).toBe(true)
    expect(isDiscreet('association', true, today)).toBe(true)
    expect(isDiscreet('association', false, today)).toBe(false)
  })

  it('is listed once', () => {
    const codes = kindsAt(today).map((kind) => kind.code)
    expect(new Set(codes).size).toBe(codes.length)
  })
})
