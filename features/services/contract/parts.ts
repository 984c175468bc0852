import * as z from 'zod/mini'

export const base = '/api/territories/:territoryId'
export const inTerritory = z.object({ territoryId: z.uuid() })
export const ofService = z.object({ territoryId: z.uuid(), serviceId: z.uuid() })
export const ofPerson = z.object({ territoryId: z.uuid(), personId: z.uuid() })
export const ofOrientation = z.object({ territoryId: z.uuid(), orientationId: z.uuid() })
export const date = z.iso.date()
export const instant = z.iso.datetime({ offset: true })
export const text = (most: number) => z.string().check(z.trim(), z.minLength(1), z.maxLength(most))
export const optional = <S extends z.core.$ZodType>(schema: S) => z._default(z.nullable(schema), null)
export const offset = z._default(z.coerce.number().check(z.int(), z.minimum(0), z.maximum(100_000)), 0)

/** The directory of services says nothing of anybody followed: every member who reads partners reads it. */
export const reads = { access: { right: 'organisations.read' } } as const
/** Who keeps the local offer up to date. */
export const keeps = { access: { right: 'services.keep' } } as const
/** Who accompanies, for the persons whom she follows. */
export const follows = { access: { right: 'pathways.follow' } } as const
