import * as z from 'zod/mini'
import { ageBands, answerWays, topics } from './codes.ts'

export const base = '/api/territories/:territoryId/first-contacts'
export const inTerritory = z.object({ territoryId: z.uuid() })
export const ofContact = z.object({ territoryId: z.uuid(), contactId: z.uuid() })
export const date = z.iso.date()
export const instant = z.iso.datetime({ offset: true })
export const text = (most: number) => z.string().check(z.trim(), z.minLength(1), z.maxLength(most))
export const optional = <S extends z.core.$ZodType>(schema: S) => z._default(z.nullable(schema), null)

/** Who answers the contacts of her organisation; at the entry desk, those of the territory. */
export const answers = { access: { right: 'contacts.answer' } } as const
export const administers = { access: { right: 'territory.administer' } } as const
export const counts = { access: { right: 'contacts.count' } } as const

/** What somebody asks, typed by herself or by who receives her. */
export const asked = {
  ageBand: z.enum(ageBands),
  topic: z.enum(topics),
  communeCode: optional(text(5)),
  words: optional(text(1000)),
  firstName: optional(text(80)),
  answerBy: z.enum(answerWays),
  phone: optional(text(30)),
  email: optional(text(254)),
}
