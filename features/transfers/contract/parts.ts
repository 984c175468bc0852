import * as z from 'zod/mini'

export const base = '/api/territories/:territoryId'
export const inTerritory = z.object({ territoryId: z.uuid() })
export const ofPerson = z.object({ territoryId: z.uuid(), personId: z.uuid() })
export const ofTransfer = z.object({ territoryId: z.uuid(), transferId: z.uuid() })

export const date = z.iso.date()
export const instant = z.iso.datetime({ offset: true })
export const text = (most: number) => z.string().check(z.trim(), z.minLength(1), z.maxLength(most))

/** Her référent, or who runs the scheme, prepares a transfer; who decides on entries answers one. */
export const follows = { access: { right: 'pathways.follow' } } as const
export const decides = { access: { right: 'pathways.decide' } } as const
