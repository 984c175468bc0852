import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isId, newId } from './id.ts'

const UUID_V7 = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/

describe('newId', () => {
  it('is a UUID version 7 that carries its instant', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 ** 48 - 1 }), (now) => {
        const id = newId(now)
        expect(id).toMatch(UUID_V7)
        expect(Number.parseInt(id.replaceAll('-', '').slice(0, 12), 16)).toBe(now)
      }),
    )
  })

  it('keeps the order of creation within one millisecond', () => {
    const ids = Array.from({ length: 20_000 }, () => newId(1_795_000_000_000))
    expect(ids.toSorted()).toEqual(ids)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('differs between two calls at the same instant when another came between', () => {
    const first = newId(1000)
    newId(2000)
    expect(newId(1000)).not.toBe(first)
  })
})

describe('isId', () => {
  it('accepts what newId makes and nothing looser', () => {
    expect(isId(newId())).toBe(true)
    expect(isId(newId().toUpperCase())).toBe(false)
    expect(isId(`${newId()} `)).toBe(false)
    expect(isId('')).toBe(false)
  })
})
