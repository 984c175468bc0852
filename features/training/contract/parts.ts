import * as z from 'zod/mini'
import { parts } from '../rules/presence.ts'

export const base = '/api/territories/:territoryId/training'
export const sessionPath = `${base}/sessions/:sessionId` as const
export const inTerritory = z.object({ territoryId: z.uuid() })
export const ofActivity = z.object({ territoryId: z.uuid(), activityId: z.uuid() })
export const ofSession = z.object({ territoryId: z.uuid(), sessionId: z.uuid() })
export const ofEnrolment = z.object({ territoryId: z.uuid(), sessionId: z.uuid(), enrolmentId: z.uuid() })

export const date = z.iso.date()
export const instant = z.iso.datetime({ offset: true })
export const text = (most: number) => z.string().check(z.trim(), z.minLength(1), z.maxLength(most))
export const optional = <S extends z.core.$ZodType>(schema: S) => z._default(z.nullable(schema), null)
const time = z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'not-a-time'))
export const part = z.enum(parts)
export const halfDay = z.object({ part, from: time, to: time })

/** Who sees the sessions; whoever trains sees her own alone. */
export const reads = { access: { right: 'training.read' } } as const
/** Who makes the activities and their sessions, closes and cancels them. */
export const runs = { access: { right: 'training.run' } } as const
/** Who calls the names, notes who is there and has the sheet signed. */
export const attends = { access: { right: 'training.attend' } } as const
/** Who answers for a person that she follows. */
export const enrols = { access: { right: 'pathways.follow' } } as const

/** Codes of problems that every act on a session may meet. */
export const closedRefusals = {
  'move-refused': 409,
  'session-closed': 409,
  'session-cancelled': 409,
} as const
