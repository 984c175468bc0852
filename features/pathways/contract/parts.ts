import * as z from 'zod/mini'

/** Pieces that every part of this contract uses. */
export const base = '/api/territories/:territoryId'
export const inTerritory = z.object({ territoryId: z.uuid() })
export const ofPathway = z.object({ territoryId: z.uuid(), pathwayId: z.uuid() })
export const date = z.iso.date()
export const instant = z.iso.datetime({ offset: true })
/** An instant as PostgreSQL writes it in JSON, with its offset. */
export const jsonInstant = z.string()
export const text = (most: number) => z.string().check(z.trim(), z.minLength(1), z.maxLength(most))
/** A code of a list; whether the list holds it is for the use case to say. */
export const listCode = z.string().check(z.maxLength(60))
/** Absent and null mean the same: not known. */
export const optional = <S extends z.core.$ZodType>(schema: S) => z._default(z.nullable(schema), null)
