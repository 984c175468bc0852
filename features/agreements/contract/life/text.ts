import * as z from 'zod/mini'
import { rowsStay } from '#platform/contract/list-export.ts'
import { route } from '#platform/contract/route.ts'
import { date, writing } from '../agreements.ts'
import * as part from './parts.ts'

const frozen = { 'text-frozen': 409 } as const
const version = z.object({ version: z.coerce.number() })

const ofArticle = z.extend(part.ofAgreement, { articleId: z.uuid() })
export const putArticle = route({
  method: 'PUT',
  path: `${part.onePath}/articles/:articleId`,
  summary: 'Writes an article while the text is not frozen',
  ...writing,
  params: ofArticle,
  body: part.bodies.article,
  reply: part.article,
  refusals: { ...frozen, 'number-taken': 409 },
})
export const removeArticle = route({
  method: 'DELETE',
  path: `${part.onePath}/articles/:articleId`,
  summary: 'Takes an article out while the text is not frozen',
  ...writing,
  params: ofArticle,
  query: version,
  refusals: frozen,
})

const ofParty = z.extend(part.ofAgreement, { partyId: z.uuid() })
export const putParty = route({
  method: 'PUT',
  path: `${part.onePath}/parties/:partyId`,
  summary: 'Writes a party and its signatory; once the text is frozen, only the day of its signature',
  ...writing,
  params: ofParty,
  body: part.bodies.party,
  reply: part.party,
  refusals: { ...frozen, 'unknown-organisation': 422 },
})
export const removeParty = route({
  method: 'DELETE',
  path: `${part.onePath}/parties/:partyId`,
  summary: 'Takes a party out while the text is not frozen',
  ...writing,
  params: ofParty,
  query: version,
  refusals: frozen,
})

const ofAnnex = z.extend(part.ofAgreement, { annexId: z.uuid() })
export const putAnnex = route({
  method: 'PUT',
  path: `${part.onePath}/annexes/:annexId`,
  summary: 'Writes what a funder planned and spent in a year; once the text is frozen, only what was spent',
  ...writing,
  params: ofAnnex,
  body: part.bodies.annex,
  reply: part.annex,
  refusals: { ...frozen, 'annex-known': 409 },
})
export const removeAnnex = route({
  method: 'DELETE',
  path: `${part.onePath}/annexes/:annexId`,
  summary: 'Takes a line of the annex out while the text is not frozen',
  ...writing,
  params: ofAnnex,
  query: version,
  refusals: frozen,
})

export const freezeText = route({
  method: 'POST',
  path: `${part.onePath}/text`,
  summary: 'Says that the text of an agreement signed elsewhere is complete: it changes by amendment only',
  ...writing,
  params: part.ofAgreement,
  body: z.object({ version: z.int() }),
  reply: z.object({ version: z.int() }),
  refusals: { ...frozen, 'not-signed': 409, 'text-missing': 409 },
})

export const readTextAt = route({
  method: 'GET',
  path: `${part.onePath}/text`,
  summary: 'The text that was in force on a day, read again from the signed one and its amendments',
  ...part.reads,
  params: part.ofAgreement,
  query: z.object({ on: date }),
  reply: z.object({
    on: date,
    startsOn: date,
    purpose: z.string(),
    ...part.termFields,
    parties: z.array(z.omit(part.party, { version: true })),
    articles: z.array(z.omit(part.article, { version: true })),
    annexes: z.array(z.omit(part.annex, { version: true, spentCents: true })),
    /** Numbers of the amendments in force on that day. */
    amendments: z.array(z.int()),
  }),
  rows: rowsStay.oneRecord,
  refusals: { 'not-in-force-yet': 409 },
})

export const textRoutes = {
  putArticle,
  removeArticle,
  putParty,
  removeParty,
  putAnnex,
  removeAnnex,
  freezeText,
  readTextAt,
}
