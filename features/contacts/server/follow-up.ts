import { settleDeadline } from '#features/deadlines/server/public.ts'
import { movesFrom } from '#kernel/lifecycle.ts'
import { done, type Result, refuse } from '#kernel/result.ts'
import type { OpenContext } from '#platform/server/http/context.ts'
import type { OpenHandler } from '#platform/server/http/serve.ts'
import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'
import type { addWords, FollowUp, readFollowUp, takeBackContact } from '../contract.ts'
import { contactLifecycle } from '../rules/lifecycle.ts'
import { hashOfContactCode } from './contact-code.ts'
import { loadContact, lockContactByCode, type StoredContact, updateContact } from './contact-store.ts'
import { eraseContents } from './erase-store.ts'
import { inTerritoryOf, slowDown } from './open-territory.ts'
import { dueDay, expectAnswer } from './receive-contact.ts'
import { insertMessage, insertMove, loadThread } from './thread-store.ts'

type AtWork = Parameters<Parameters<typeof inTerritoryOf>[2]>[0]

/** A code that opens nothing says nothing: neither that it was, nor that it never was. */
const withContact = async <Value>(
  context: OpenContext,
  { slug, code }: { readonly slug: string; readonly code: string },
  work: (at: AtWork, contact: StoredContact) => Promise<Result<Value>>,
): Promise<Result<Value>> => {
  const refused = await slowDown(context, 'code')
  if (refused) return refused
  return inTerritoryOf(context, slug, async (at) => {
    const contact = await lockContactByCode(at.tx, hashOfContactCode(code, at.tx.territoryId, at.secret))
    return contact ? work(at, contact) : refuse('contact-code-unknown')
  })
}

export const showFollowUp: OpenHandler<typeof readFollowUp> = (context, { params: { slug }, body }) =>
  withContact(context, { slug, code: body.code }, ({ tx }, contact) => followUpOf(tx, contact))

/** After an answer, who writes again waits for the next one, with its own day. */
export const writeAgain: OpenHandler<typeof addWords> = (context, { params: { slug }, body }) =>
  withContact(context, { slug, code: body.code }, async (at, contact) => {
    const { tx } = at
    if (!mayWrite(contact)) return refuse('contact-closed')
    const isNew = await insertMessage(at, {
      ...{ id: body.id, contactId: contact.id, authorId: null, body: body.body },
    })
    if (isNew && contact.state === 'answered') {
      const answerDueOn = await dueDay(at, contact.ageBand)
      await updateContact(tx, contact.id, { state: 'taken', answerDueOn })
      await insertMove(at, {
        ...{ contactId: contact.id, move: 'write-again', memberId: null },
        organisationId: contact.organisationId,
      })
      await expectAnswer(at, { ...contact, answerDueOn })
    }
    return followUpOf(tx, (await loadContact(tx, contact.id)) ?? contact)
  })

/** All that was written goes at once; that somebody asked, and took it back, stays counted. */
export const takeBack: OpenHandler<typeof takeBackContact> = (context, { params: { slug }, body }) =>
  withContact(context, { slug, code: body.code }, async (at, contact) => {
    const { tx, today } = at
    if (!mayWithdraw(contact)) return refuse('contact-closed')
    await updateContact(tx, contact.id, { state: 'withdrawn', closedOn: today })
    await insertMove(at, {
      ...{ contactId: contact.id, move: 'withdraw', memberId: null },
      organisationId: contact.organisationId,
    })
    await settleDeadline(at, 'contact-answer', contact.id)
    await eraseContents(tx, [contact.id], today)
    return followUpOf(tx, (await loadContact(tx, contact.id)) ?? contact)
  })

const mayWrite = ({ state }: StoredContact): boolean => ['received', 'taken', 'answered'].includes(state)

/** What became a file is taken back from the file, by the rights that stand there. */
const mayWithdraw = ({ state, referralId }: StoredContact): boolean =>
  referralId === null && movesFrom(contactLifecycle, state).withdraw.allowed

const followUpOf = async (tx: TerritoryTransaction, contact: StoredContact): Promise<Result<FollowUp>> =>
  done({
    state: contact.state,
    receivedOn: contact.receivedOn,
    answerDueOn: contact.answerDueOn,
    organisationName: contact.organisationName,
    organisationPhone: contact.organisationPhone,
    topic: contact.topic,
    words: contact.words,
    messages: (await loadThread(tx, contact.id))
      .filter(({ body }) => body !== '')
      .map(({ at, authorName, body }) => ({ at, isMine: authorName === null, body })),
    mayWrite: mayWrite(contact),
    mayWithdraw: mayWithdraw(contact),
  })
