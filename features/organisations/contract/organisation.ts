import * as z from 'zod/mini'
import { givesList, openExport, rowsStay } from '#platform/contract/list-export.ts'
import { linesToSkip } from '#platform/contract/page-query.ts'
import { route } from '#platform/contract/route.ts'
import { agreementKinds } from '../rules/written-agreement.ts'
import { flag, inTerritory, line, ofOrganisation, optionalText, reads, writes } from './parts.ts'

const base = '/api/territories/:territoryId'

const contact = z.object({
  id: z.uuid(),
  name: z.string(),
  position: z.nullable(z.string()),
  email: z.nullable(z.string()),
  phone: z.nullable(z.string()),
  version: z.int(),
})

const summary = z.object({
  id: z.uuid(),
  name: z.string(),
  kind: z.string(),
  subKind: z.nullable(z.string()),
  siret: z.nullable(z.string()),
  communeName: z.nullable(z.string()),
  mayPrescribe: z.boolean(),
  mayOperateSteps: z.boolean(),
  closedOn: z.nullable(z.iso.date()),
})
export type OrganisationSummary = z.infer<typeof summary>

const organisation = z.extend(summary, {
  parent: z.nullable(z.object({ id: z.uuid(), name: z.string() })),
  communeCode: z.nullable(z.string()),
  address: z.nullable(z.string()),
  email: z.nullable(z.string()),
  phone: z.nullable(z.string()),
  isDiscreet: z.boolean(),
  memberCount: z.int(),
  contacts: z.array(contact),
  /** The latest written agreement about personal data (R13); null while none is noted. */
  agreement: z.nullable(
    z.object({
      kind: z.enum(agreementKinds),
      signedOn: z.iso.date(),
      signerName: z.string(),
      reference: z.nullable(z.string()),
    }),
  ),
  version: z.int(),
})
export type Organisation = z.infer<typeof organisation>

const written = {
  kind: z.string().check(z.minLength(1), z.maxLength(60)),
  subKind: z.nullable(z.string().check(z.maxLength(60))),
  name: line(200),
  siret: z.nullable(z.string().check(z.maxLength(30))),
  parentId: z.nullable(z.uuid()),
  communeCode: z.nullable(z.string().check(z.regex(/^[0-9AB]{5}$/))),
  address: optionalText(300),
  email: optionalText(254),
  phone: optionalText(30),
  mayPrescribe: z.boolean(),
  mayOperateSteps: z.boolean(),
  isDiscreet: z.boolean(),
}

const directoryFilters = {
  q: z.optional(z.string().check(z.maxLength(100))),
  kind: z.optional(z.string().check(z.maxLength(60))),
  closed: z.optional(flag),
}

export const exportOrganisations = route({
  method: 'POST',
  path: `${base}/organisations/exports`,
  summary: 'The directory as the screen shows it; nobody followed is in it, no reason is asked',
  ...reads,
  params: inTerritory,
  body: openExport(z.object(directoryFilters)),
  ...givesList,
})

export const listOrganisations = route({
  method: 'GET',
  path: `${base}/organisations`,
  summary: 'Directory of the partners: by words of the name or SIRET, by kind, 50 a page',
  ...reads,
  params: inTerritory,
  query: z.object({
    ...directoryFilters,
    offset: linesToSkip,
  }),
  reply: z.object({ items: z.array(summary), total: z.int() }),
  rows: { exportedBy: exportOrganisations },
})

export const readOrganisation = route({
  method: 'GET',
  path: `${base}/organisations/:organisationId`,
  summary: 'One partner with its contacts',
  ...reads,
  params: ofOrganisation,
  reply: organisation,
  rows: rowsStay.oneRecord,
})

export const createOrganisation = route({
  method: 'POST',
  path: `${base}/organisations`,
  summary: 'Adds a partner to the directory; a SIRET is there once',
  ...writes,
  params: inTerritory,
  body: z.object({ id: z.uuid(), ...written }),
  reply: organisation,
  refusals: { 'siret-known': 409 },
})

export const changeOrganisation = route({
  method: 'PUT',
  path: `${base}/organisations/:organisationId`,
  summary: 'Changes a partner, or closes it at a date: it stays readable in what it did',
  ...writes,
  params: ofOrganisation,
  body: z.object({ version: z.int(), closedOn: z.nullable(z.iso.date()), ...written }),
  reply: organisation,
  refusals: { 'siret-known': 409 },
})

export const noteAgreement = route({
  method: 'POST',
  path: `${base}/organisations/:organisationId/agreements`,
  summary: 'Notes the written agreement that lets the structure in: what it is, who signed, when',
  ...writes,
  params: ofOrganisation,
  body: z.object({
    id: z.uuid(),
    kind: z.enum(agreementKinds),
    signedOn: z.iso.date(),
    signerName: line(120),
    reference: optionalText(120),
  }),
  reply: organisation,
})

const ofContact = z.object({ territoryId: z.uuid(), organisationId: z.uuid(), contactId: z.uuid() })
const contactBody = {
  name: line(120),
  position: optionalText(120),
  email: optionalText(254),
  phone: optionalText(30),
}

export const addContact = route({
  method: 'POST',
  path: `${base}/organisations/:organisationId/contacts`,
  summary: 'Adds someone to reach at a partner',
  ...writes,
  params: ofOrganisation,
  body: z.object({ id: z.uuid(), ...contactBody }),
  reply: organisation,
})

export const changeContact = route({
  method: 'PUT',
  path: `${base}/organisations/:organisationId/contacts/:contactId`,
  summary: 'Changes a contact',
  ...writes,
  params: ofContact,
  body: z.object({ version: z.int(), ...contactBody }),
  reply: organisation,
})

export const removeContact = route({
  method: 'DELETE',
  path: `${base}/organisations/:organisationId/contacts/:contactId`,
  summary: 'Removes a contact',
  ...writes,
  params: ofContact,
})

export const listProposals = route({
  method: 'GET',
  path: `${base}/partner-proposals`,
  summary: 'France Travail sites and missions locales of the perimeter that are not in the directory yet',
  ...writes,
  params: inTerritory,
  reply: z.object({
    items: z.array(
      z.object({
        kind: z.string(),
        name: z.string(),
        communeCode: z.nullable(z.string()),
        communeName: z.nullable(z.string()),
        address: z.nullable(z.string()),
      }),
    ),
  }),
  rows: rowsStay.choices,
})
