import * as z from 'zod/mini'
import { route } from '#platform/contract/route.ts'

const scope = z.enum(['own', 'organisation', 'territory'])

export const meReply = z.object({
  user: z.object({ id: z.string(), name: z.string(), email: z.string() }),
  demo: z.boolean(),
  territories: z.array(
    z.object({
      id: z.string(),
      slug: z.string(),
      name: z.string(),
      subtitle: z.string(),
      timeZone: z.string(),
      memberId: z.string(),
      memberName: z.string(),
      organisationId: z.string(),
      organisationName: z.string(),
      density: z.enum(['compact', 'comfortable']),
      roleCodes: z.array(z.string()),
      roleLabels: z.array(z.string()),
      rights: z.record(z.string(), scope),
    }),
  ),
})

export const me = route({
  method: 'GET',
  path: '/api/me',
  summary: 'Who is signed in, where they have a seat and what they may do there',
  access: 'signed-in',
  reply: meReply,
})
