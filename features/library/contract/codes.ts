import * as z from 'zod/mini'
import { audiences } from '../rules/audiences.ts'
import { evidenceCodes } from '../rules/evidence.ts'
import { themes } from '../rules/themes.ts'

export const base = '/api/territories/:territoryId/library'
export const inTerritory = z.object({ territoryId: z.uuid() })
/** Every member of the territory reads; the project manager writes. */
export const reads = { access: { right: 'agreements.read' } } as const
export const writes = { access: { right: 'agreements.write' } } as const

export const instant = z.iso.datetime({ offset: true })
export const day = z.iso.date()
export const theme = z.enum(themes.map(({ code }) => code))
export const audience = z.enum(audiences.map(({ code }) => code))
export const evidence = z.enum(evidenceCodes)

/** A text that must say something. */
export const said = (most: number) => z.string().check(z.trim(), z.minLength(1), z.maxLength(most))
/** A text that may stay empty. */
export const mayBeSaid = (most: number) => z._default(z.string().check(z.trim(), z.maxLength(most)), '')

export const toolKinds = ['section', 'objective', 'indicator', 'action'] as const
export type ToolKind = (typeof toolKinds)[number]

export const blockKinds = ['text', 'figure', 'objective', 'action', 'practice'] as const
export type BlockKind = (typeof blockKinds)[number]

export const words = z.object({ fr: z.string(), en: z.string() })
export type Words = z.infer<typeof words>
