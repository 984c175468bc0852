import * as z from 'zod/mini'

export const base = '/api/territories/:territoryId/committee-sessions'
export const inTerritory = z.object({ territoryId: z.uuid() })
export const ofSession = z.object({ territoryId: z.uuid(), sessionId: z.uuid() })
export const ofItem = z.object({ territoryId: z.uuid(), sessionId: z.uuid(), itemId: z.uuid() })

export const date = z.iso.date()
export const instant = z.iso.datetime({ offset: true })
export const text = (most: number) => z.string().check(z.trim(), z.minLength(1), z.maxLength(most))
export const optional = <S extends z.core.$ZodType>(schema: S) => z._default(z.nullable(schema), null)

/** Who runs the sittings; who sits reads the agenda and the sheets, without a name. */
export const runs = { access: { right: 'pathways.decide' } } as const
export const sits = { access: { right: 'committee.read' } } as const

/** Codes of problems that every act on a sitting may meet. */
export const closedRefusals = { 'session-signed': 409, 'session-cancelled': 409 } as const
