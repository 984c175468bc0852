import { settingAt } from '#features/territory/server/public.ts'
import { addDays } from '#kernel/dates.ts'
import { done, type Result, refuse } from '#kernel/result.ts'
import { audit } from '#platform/server/audit.ts'
import type { Context } from '#platform/server/http/context.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import type {
  ContactDetail,
  listContacts,
  readContact,
  readContactChoices,
  readContactOfReferral,
} from '../contract.ts'
import { outcomesAt } from '../rules/outcomes.ts'
import { loadCommunes, loadPartners, loadSchemes } from './choices-store.ts'
import { answersForTerritory, mayRead } from './contact-access.ts'
import {
  contactOfReferral,
  loadContact,
  lockContact,
  type StoredContact,
  searchContacts,
} from './contact-store.ts'
import { keptDaysSetting } from './settings.ts'
import { loadMoves, loadThread } from './thread-store.ts'

export const showContacts: TerritoryHandler<typeof listContacts> = async ({ tx, actor }, { query }) =>
  done(
    await searchContacts(tx, {
      ...query,
      organisationId: answersForTerritory(actor) ? null : actor.organisationId,
    }),
  )

/** An opening leaves its line in the trail, as that of a file does. */
export const showContact: TerritoryHandler<typeof readContact> = async (context, { params }) => {
  const contact = await loadContact(context.tx, params.contactId)
  if (!contact || !mayRead(context.actor, contact)) return refuse('not-found')
  await audit(context, {
    action: 'contacts.opened',
    subjectKind: 'first-contact',
    subjectId: contact.id,
  })
  return detailOf(context, contact.id)
}

/** The contact that one may answer, held until the end; a stale version gives the current row. */
export const holdContact = async (
  context: Context,
  contactId: string,
  version: number,
): Promise<Result<StoredContact>> => {
  const contact = await lockContact(context.tx, contactId)
  if (!contact || !mayRead(context.actor, contact)) return refuse('not-found')
  if (contact.version === version) return done(contact)
  const current = await detailOf(context, contactId)
  return refuse('stale-version', current.ok ? { details: current.value } : {})
}

export const detailOf = async (
  { tx, today }: Pick<Context, 'tx' | 'today'>,
  contactId: string,
): Promise<Result<ContactDetail>> => {
  const contact = await loadContact(tx, contactId)
  if (!contact) return refuse('not-found')
  const kept = await settingAt(tx, keptDaysSetting, contact.closedOn ?? today)
  return done({
    ...contact,
    erasedOn: contact.erasedOn ?? (contact.closedOn && addDays(contact.closedOn, kept)),
    isErased: contact.erasedOn !== null,
    messages: await loadThread(tx, contact.id),
    moves: await loadMoves(tx, contact.id),
  })
}

/** Nothing when it came of none, or when one does not read that contact. */
export const showContactOfReferral: TerritoryHandler<typeof readContactOfReferral> = async (
  { tx, actor },
  { params },
) => {
  const contact = await contactOfReferral(tx, params.referralId)
  if (!contact || !mayRead(actor, contact)) return done({ contact: null })
  const { id, receivedOn, agreedOn } = contact
  return done({ contact: { id, receivedOn, agreedOn } })
}

export const showContactChoices: TerritoryHandler<typeof readContactChoices> = async ({ tx, today }) =>
  done({
    communes: await loadCommunes(tx, today),
    organisations: await loadPartners(tx, today),
    schemes: await loadSchemes(tx, today),
    outcomes: outcomesAt(today),
  })
