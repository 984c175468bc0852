import * as z from 'zod/mini'

export const base = '/api/territories/:territoryId/funding'
export const inTerritory = z.object({ territoryId: z.uuid() })
export const ofOperation = z.object({ territoryId: z.uuid(), operationId: z.uuid() })
export const ofParticipation = z.object({ territoryId: z.uuid(), participationId: z.uuid() })
export const date = z.iso.date()
export const text = (most: number) => z.string().check(z.trim(), z.minLength(1), z.maxLength(most))
export const reads = { access: { right: 'funding.read' } } as const
export const manages = { access: { right: 'funding.manage' } } as const
export const answers = { access: { right: 'funding.answer' } } as const

/** The three moments at which the FSE+ looks at a participant. */
export const moments = ['entry', 'exit', 'month-6'] as const
export type Moment = (typeof moments)[number]

/** Where a questionnaire stands; `not-due`: its moment has not come. */
export const questionnaireStates = ['not-due', 'missing', 'incomplete', 'complete'] as const
export type QuestionnaireState = (typeof questionnaireStates)[number]
