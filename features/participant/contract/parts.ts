import * as z from 'zod/mini'

export const base = '/api/participant' as const
export const date = z.iso.date()
/** Each of these doors looks for the session of a link, and is closed without one. */
export const open = { access: 'public' } as const
export const text = (most: number) => z.string().check(z.trim(), z.minLength(1), z.maxLength(most))
