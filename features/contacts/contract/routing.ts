import * as z from 'zod/mini'
import { route } from '#platform/contract/route.ts'
import { ageBands, topics } from './codes.ts'
import { administers, date, instant, inTerritory, optional, text } from './parts.ts'

const base = '/api/territories/:territoryId/first-contact-routing'

/** Empty is « whichever »; the first rule that fits decides. */
const rule = z.object({
  ageBand: optional(z.enum(ageBands)),
  topic: optional(z.enum(topics)),
  communeCode: optional(text(5)),
  organisationId: z.uuid(),
})
export const routing = z.object({
  rules: z.array(rule).check(z.maxLength(50)),
  /** When no rule fits; null is the entry desk. */
  otherwiseId: optional(z.uuid()),
})
export type Routing = z.infer<typeof routing>
export type RoutingRule = Routing['rules'][number]

const choice = z.object({ id: z.uuid(), name: z.string() })

export const readRouting = route({
  method: 'GET',
  path: base,
  summary:
    'The rules that say which organisation answers a first contact, in force today, with their history',
  ...administers,
  params: inTerritory,
  reply: z.object({
    routing,
    validFrom: z.nullable(date),
    organisations: z.array(choice),
    communes: z.array(z.object({ code: z.string(), name: z.string() })),
    history: z.array(
      z.object({ validFrom: date, setAt: instant, setByName: z.nullable(z.string()), rules: z.int() }),
    ),
  }),
  rows: { stay: 'a handful of rules, edited where they are read' },
})

export const saveRouting = route({
  method: 'PUT',
  path: base,
  summary: 'Changes the rules from a day on; contacts already received stay where they are',
  ...administers,
  params: inTerritory,
  body: z.object({ routing, validFrom: date }),
})

export const previewRouting = route({
  method: 'POST',
  path: `${base}/previews`,
  summary: 'Which organisation these rules would give a contact, before they are saved',
  ...administers,
  params: inTerritory,
  body: z.object({
    routing,
    ageBand: z.enum(ageBands),
    topic: z.enum(topics),
    communeCode: optional(text(5)),
  }),
  reply: z.object({
    organisationName: z.nullable(z.string()),
    /** From 1; null when none fits. */
    ruleNumber: z.nullable(z.int()),
  }),
})

export const routingRoutes = { readRouting, saveRouting, previewRouting }
