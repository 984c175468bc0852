import * as z from 'zod/mini'
import { rowsStay } from '#platform/contract/list-export.ts'
import { route } from '#platform/contract/route.ts'
import { conveningMargins } from '../rules/double-convening.ts'
import { base, instant, inTerritory, ofPathway } from './parts.ts'
import { legalReferentKinds } from './referents.ts'

const follow = { access: { right: 'pathways.follow' } } as const

const convening = z.object({
  id: z.uuid(),
  byKind: z.enum(legalReferentKinds),
  at: instant,
  notedBy: z.nullable(z.string()),
})
export type Convening = z.infer<typeof convening>

export const noteConvening = route({
  method: 'POST',
  path: `${base}/pathways/:pathwayId/convenings`,
  summary: 'Notes that the référent by law called the person in: by which body and when, nothing else',
  ...follow,
  params: ofPathway,
  body: z.object({ id: z.uuid(), byKind: z.enum(legalReferentKinds), at: instant }),
})

export const withdrawConvening = route({
  method: 'POST',
  path: `${base}/convenings/:conveningId/withdraw`,
  summary: 'Withdraws a convening that was moved, cancelled or noted by mistake',
  ...follow,
  params: z.object({ territoryId: z.uuid(), conveningId: z.uuid() }),
})

export const listConvenings = route({
  method: 'GET',
  path: `${base}/pathways/:pathwayId/convenings`,
  summary: 'When the référent by law calls the person in, from today on, and how near an appointment warns',
  ...follow,
  params: ofPathway,
  reply: z.object({ margin: z.enum(conveningMargins), items: z.array(convening) }),
  rows: rowsStay.oneRecord,
})

export const listDoubleConvenings = route({
  method: 'GET',
  path: `${base}/double-convenings`,
  summary: 'One’s own appointments to come that are too near a convening by the référent by law',
  ...follow,
  params: inTerritory,
  reply: z.object({
    items: z.array(
      z.object({
        meetingId: z.uuid(),
        personId: z.uuid(),
        personName: z.string(),
        meetingAt: instant,
        byKind: z.enum(legalReferentKinds),
        convenedAt: instant,
      }),
    ),
  }),
  rows: { stay: 'warnings beside the agenda, which leaves as a list by itself' },
})

export const conveningRoutes = { noteConvening, withdrawConvening, listConvenings, listDoubleConvenings }
