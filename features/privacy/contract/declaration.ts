import * as z from 'zod/mini'
import { route } from '#platform/contract/route.ts'

export const base = '/api/territories/:territoryId/privacy'
export const inTerritory = z.object({ territoryId: z.uuid() })

const optional = <S extends z.core.$ZodType>(schema: S) => z._default(z.nullable(schema), null)
const text = (most: number) => optional(z.string().check(z.trim(), z.minLength(1), z.maxLength(most)))
const date = optional(z.iso.date())

const officer = { name: text(120), email: optional(z.email()), phone: text(30), address: text(300) }
const processor = z.object({ name: text(120), place: text(120), contractOn: date })
const noProcessor = { name: null, place: null, contractOn: null }

/** Who works on the data for the territory, by what she does. */
export const processorRoles = ['hosting', 'mail', 'backups', 'other'] as const
export type ProcessorRole = (typeof processorRoles)[number]

/** What no table of the product knows: the territory says it, or the register says that it is to be completed. */
export const declaration = z.object({
  controllerAddress: text(300),
  jointControl: optional(z.enum(['none', 'joint'])),
  /** Where the arrangement of article 26 is kept, and its date. */
  jointArrangement: text(500),
  dpo: z._default(z.object(officer), { name: null, email: null, phone: null, address: null }),
  processors: z._default(
    z.object({
      hosting: z._default(processor, noProcessor),
      mail: z._default(processor, noProcessor),
      backups: z._default(processor, noProcessor),
      other: z._default(processor, noProcessor),
    }),
    { hosting: noProcessor, mail: noProcessor, backups: noProcessor, other: noProcessor },
  ),
  /** The act that gives the task of public interest: deliberation, statutes, protocol. */
  basisReference: text(500),
  basisVerifiedOn: date,
  /** Which condition of article 9 lets sensitive facts be recorded. */
  sensitiveCondition: text(500),
  organisationalMeasures: text(3000),
  restoreDrillOn: date,
})
export type Declaration = z.infer<typeof declaration>
export const emptyDeclaration: Declaration = z.parse(declaration, {})

export const declarationVersion = z.object({
  /** 0 while the territory declared nothing. */
  number: z.int(),
  content: declaration,
  writtenAt: z.nullable(z.iso.datetime({ offset: true })),
  writtenByName: z.nullable(z.string()),
})
export type DeclarationVersion = z.infer<typeof declarationVersion>

export const saveDeclaration = route({
  method: 'POST',
  path: `${base}/declarations`,
  summary: 'Writes the next version of what the territory declares in its register; the former ones stay',
  access: { right: 'privacy.manage' },
  params: inTerritory,
  body: z.object({
    id: z.uuid(),
    /** The version that was on screen; 409 when another was written meanwhile. */
    after: z.int().check(z.minimum(0), z.maximum(1_000_000)),
    content: declaration,
  }),
  reply: z.object({ number: z.int() }),
})

export const listDeclarations = route({
  method: 'GET',
  path: `${base}/declarations`,
  summary: 'Every version of what the territory declared, the latest first',
  access: { right: 'privacy.manage' },
  params: inTerritory,
  reply: z.object({ items: z.array(declarationVersion) }),
  rows: { stay: 'versions of one text, read whole on their page' },
})
