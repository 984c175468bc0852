import * as z from 'zod/mini'

export const base = '/api/territories/:territoryId/pledges'
export const inTerritory = z.object({ territoryId: z.uuid() })
export const date = z.iso.date()
export const line = (most: number) => z.string().check(z.trim(), z.minLength(1), z.maxLength(most))
/** Free words; empty is none. */
export const words = (most: number) =>
  z._default(z.nullable(z.string().check(z.trim(), z.minLength(1), z.maxLength(most))), null)
/** Hundredths of a unit, or cents of euro. */
export const hundredths = z.int().check(z.minimum(1), z.maximum(100_000_000_000))
export const cents = z.int().check(z.minimum(0), z.maximum(100_000_000_000))
export const yearOf = z.int().check(z.minimum(2000), z.maximum(2100))
/** The year of a query. */
export const askedYear = z.string().check(z.regex(/^20\d\d$/, 'not-a-year'))

/** Everybody who reads the agreements; what a signatory notes of its own is checked on the row. */
export const reads = { access: { right: 'agreements.read' } } as const
export const writes = { access: { right: 'agreements.write' } } as const
