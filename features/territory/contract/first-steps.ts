import * as z from 'zod/mini'
import { route } from '#platform/contract/route.ts'

/** What a young territory does before its first person is followed, in the order in which it helps. */
export const firstStepCodes = [
  'perimeter',
  'settings',
  'partners',
  'scheme',
  'members',
  'agreement',
  'objectives',
  'first-person',
] as const
export type FirstStepCode = (typeof firstStepCodes)[number]

export const readFirstSteps = route({
  method: 'GET',
  path: '/api/territories/:territoryId/first-steps',
  summary: 'The first gestures of a territory, done or not from what it holds: counts, nobody’s name',
  access: { right: 'territory.read' },
  params: z.object({ territoryId: z.uuid() }),
  reply: z.object({
    items: z.array(z.object({ code: z.enum(firstStepCodes), count: z.int(), done: z.boolean() })),
  }),
  rows: { stay: 'gestures to make, counted; not facts' },
})

export const firstStepRoutes = { readFirstSteps }
