import * as z from 'zod/mini'

export const inTerritory = z.object({ territoryId: z.uuid() })
export const ofOrganisation = z.object({ territoryId: z.uuid(), organisationId: z.uuid() })

export const reads = { access: { right: 'organisations.read' } } as const
export const writes = { access: { right: 'organisations.write' } } as const
export const administers = { access: { right: 'accounts.administer' } } as const

/** A line of text that cannot be empty. */
export const line = (max: number) => z.string().check(z.trim(), z.minLength(1), z.maxLength(max))
export const optionalText = (max: number) => z.nullable(z.string().check(z.trim(), z.maxLength(max)))
export const flag = z.enum(['yes', 'no'])
