import * as z from 'zod/mini'
import { actionKinds } from '#features/audit/contract.ts'
import { exportedWith, givesList, noFilters, nominativeExport } from '#platform/contract/list-export.ts'
import { route } from '#platform/contract/route.ts'
import { evidenceCodes } from './codes.ts'
import { base, inTerritory, ofPerson } from './person.ts'

const date = z.iso.date()
const text = (most: number) => z.string().check(z.trim(), z.minLength(1), z.maxLength(most))
const optional = (most: number) => z._default(z.nullable(text(most)), null)

const foundPerson = z.object({
  id: z.uuid(),
  givenName: z.string(),
  familyName: z.string(),
  birthDate: z.nullable(date),
  communeName: z.nullable(z.string()),
  reason: z.string(),
})
export type FoundPerson = z.infer<typeof foundPerson>

/** A POST, so that no name is ever in an address or a log. */
export const searchPeople = route({
  method: 'POST',
  path: `${base}/searches`,
  summary: 'The first 20 persons, by name, whose name holds the fragment, among those one may open',
  access: { right: 'people.read' },
  params: inTerritory,
  body: z.object({ fragment: text(80) }),
  reply: z.object({ items: z.array(foundPerson) }),
  rows: {
    stay: 'the first files found by a name; a list of persons leaves from « Exports », with its reason',
  },
})

export const identity = z.object({
  givenName: text(80),
  familyName: text(80),
  birthName: optional(80),
  birthDate: z._default(z.nullable(date), null),
  email: optional(254),
  phone: optional(30),
  franceTravailId: optional(20),
})

export const candidate = z.extend(foundPerson, { evidence: z.array(z.enum(evidenceCodes)) })
export type Candidate = z.infer<typeof candidate>

export const comparePeople = route({
  method: 'POST',
  path: `${base}/comparisons`,
  summary:
    'Files that look like this identity: shown when one may open them, else only counted with whom to ask',
  access: { right: 'people.create' },
  params: inTerritory,
  body: identity,
  reply: z.object({
    verdict: z.enum(['known', 'possible', 'unknown']),
    candidates: z.array(candidate),
    /** Files that one may not open: no name, only the organisation to ask. */
    hidden: z.array(z.object({ askOrganisation: z.string() })),
  }),
})

export const exportOpenings = route({
  method: 'POST',
  path: `${base}/:personId/openings/exports`,
  summary: 'Who opened this file, whole, for who reads the trail and may export',
  ...exportedWith('audit.read'),
  params: ofPerson,
  body: nominativeExport(noFilters),
  ...givesList,
})

export const listOpenings = route({
  method: 'GET',
  path: `${base}/:personId/openings`,
  summary:
    'Who opened this file: day, kind of act, organisation, role; the member for who may read names; the latest first',
  access: { right: 'audit.read' },
  params: ofPerson,
  query: z.object({ before: z.optional(z.uuid()) }),
  reply: z.object({
    items: z.array(
      z.object({
        id: z.uuid(),
        at: z.iso.datetime({ offset: true }),
        /** The same instant, as a day of the territory. */
        on: date,
        action: z.string(),
        kind: z.enum(actionKinds),
        organisationName: z.nullable(z.string()),
        roleCode: z.nullable(z.string()),
        roleLabel: z.nullable(z.string()),
        /** Null for who may not read names (`audit.read-names`), and for the holder of a link. */
        memberName: z.nullable(z.string()),
      }),
    ),
    next: z.nullable(z.uuid()),
  }),
  rows: { exportedBy: exportOpenings },
})

export const readOpeningDays = route({
  method: 'GET',
  path: `${base}/:personId/openings/days`,
  summary:
    'The same in short, over the last twelve months: by day, organisation and role, how many acts of each kind',
  access: { right: 'audit.read' },
  params: ofPerson,
  reply: z.object({
    items: z.array(
      z.object({
        on: date,
        organisationName: z.nullable(z.string()),
        roleLabel: z.nullable(z.string()),
        acts: z.array(z.object({ kind: z.enum(actionKinds), count: z.int() })),
      }),
    ),
  }),
  rows: { exportedBy: exportOpenings },
})
