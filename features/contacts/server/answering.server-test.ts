import { beforeEach, describe, expect, it } from 'vitest'
import { forgetTrials } from '#apps/testing/rights/open-doors.ts'
import { aTerritory, type World } from '#apps/testing/world.ts'
import { listDeadlines } from '#features/deadlines/contract.ts'
import { writeNoticeText } from '#features/people/contract.ts'
import { aNoticeText } from '#features/people/testing/notice-builders.ts'
import { examineReferral, listIncomingReferrals } from '#features/referrals/contract.ts'
import { newId } from '#kernel/id.ts'
import type { FieldProblem } from '#kernel/result.ts'
import {
  answerContact,
  type ContactDetail,
  closeContact,
  listContacts,
  noteContact,
  notePassage,
  openFileOfContact,
  previewRouting,
  readContact,
  readContactActivity,
  readFollowUp,
  readRouting,
  saveRouting,
  sendOnContact,
  takeContact,
} from '../contract.ts'
import { aContact, anAgreement, aRequest, aRouting, someRequest } from '../testing/contact-builders.ts'
import { eraseInTerritory } from './erase-contacts.ts'

describe('answering a first contact', () => {
  let world: World
  beforeEach(async () => {
    world = await aTerritory()
    await forgetTrials(world)
  })
  const of = ({ id }: Pick<ContactDetail, 'id'>) => ({ contactId: id })
  const counted = async (role: string) =>
    (await world.as(role).done(listDeadlines, { params: {}, query: {} })).desks
      .filter(({ ruleCode }) => ruleCode === 'contact-answer')
      .map(({ count, firstDueOn }) => [count, firstDueOn])
  const answered = (contact: ContactDetail, role = 'entryDesk') =>
    world.as(role).done(answerContact, {
      params: of(contact),
      body: { version: contact.version, id: newId(), body: 'Venez mardi.' },
    })

  it('nobody outside the organisation that it went to reads it, the entry desk aside', async () => {
    await aRouting(world)
    const contact = await aContact(world, {}, 'prescriber')
    expect(await world.as('referent').refused(readContact, { params: of(contact) })).toBe('not-found')
    expect((await world.as('referent').done(listContacts, { params: {}, query: {} })).total).toBe(0)
    expect((await world.as('entryDesk').done(readContact, { params: of(contact) })).words).toBe(contact.words)
  })

  it('is expected of its organisation alone until it is answered; what goes to none, of the entry desk', async () => {
    await aRouting(world)
    const contact = await aContact(world, {}, 'prescriber')
    expect([await counted('prescriber'), await counted('entryDesk'), await counted('referent')]).toEqual([
      [[1, '2026-11-25']],
      [],
      [],
    ])
    await answered(contact, 'prescriber')
    expect(await counted('prescriber')).toEqual([])
    await aRequest(world, { ageBand: '26-49' })
    expect(await counted('entryDesk')).toEqual([[1, '2026-11-30']])
  })

  it('an answer leaves by mail only to who left an address, with a subject that says nothing', async () => {
    await answered(await aContact(world))
    await answered(await aContact(world, { answerBy: 'email', email: 'Lina@Essai.example' }))
    const mails = await world.rows((tx) =>
      tx.query<{ recipient: string; subject: string; body: string }>(
        `select recipient, subject, body from mail.message where territory_id = $1 and template = 'contacts.answer'`,
        [tx.territoryId],
      ),
    )
    expect(mails.map(({ recipient, subject }) => [recipient, subject])).toEqual([
      ['lina@essai.example', 'Une réponse à votre message'],
    ])
    expect(mails[0]?.body).toContain(`/${world.slug}/premier-contact/suivi`)
  })

  it('sent on, it keeps its day and leaves those who sent it', async () => {
    await aRouting(world)
    const contact = await aContact(world, {}, 'prescriber')
    const { plie } = world.organisations
    const body = {
      version: contact.version,
      organisationId: plie,
      reason: 'Vit près de la Maison de l’emploi',
    }
    await world.as('prescriber').done(sendOnContact, { params: of(contact), body })
    expect(await world.as('prescriber').refused(readContact, { params: of(contact) })).toBe('not-found')
    const there = await world.as('referent').done(readContact, { params: of(contact) })
    expect([
      there.state,
      there.answerDueOn,
      there.moves.find(({ move }) => move === 'send-on')?.reason,
    ]).toEqual([...['received', '2026-11-25', body.reason]])
    expect([await counted('prescriber'), await counted('referent')]).toEqual([[], [[1, '2026-11-25']]])
  })

  it('is sent on only to an organisation that has somebody to answer', async () => {
    const contact = await aContact(world)
    const body = {
      version: contact.version,
      organisationId: world.organisations.missionLocale,
      reason: 'Jeune',
    }
    expect(await world.as('entryDesk').refused(sendOnContact, { params: of(contact), body })).toBe('invalid')
  })

  it('a colleague who was slower gets the current row', async () => {
    const contact = await aContact(world)
    await world.as('entryDesk').done(takeContact, { params: of(contact), body: { version: contact.version } })
    const { status, problem } = await world
      .as('entryDesk')
      .call(takeContact, { params: of(contact), body: { version: contact.version } })
    expect([status, problem.code]).toEqual([409, 'stale-version'])
  })

  it('closed for ninety days, its words are erased and it still counts', async () => {
    const contact = await aContact(world, { answerBy: 'phone', phone: '06 39 98 12 34' })
    await world.as('entryDesk').done(closeContact, {
      params: of(contact),
      body: { version: contact.version, outcomeCode: 'informed' },
    })
    const read = () => world.as('entryDesk').done(readContact, { params: of(contact) })
    const erase = () =>
      world.rows((tx) => eraseInTerritory({ tx, now: world.services.clock.now() }, 'Europe/Paris'))
    expect((await read()).erasedOn).toBe('2027-02-21')
    world.at('2027-02-21T03:00:00Z')
    await erase()
    expect((await read()).words).toBe(contact.words)
    world.at('2027-02-22T03:00:00Z')
    await erase()
    const { words, firstName, phone, topic, outcomeCode } = await read()
    expect([words, firstName, phone, topic, outcomeCode]).toEqual([null, null, null, 'training', 'informed'])
    expect(
      await world.nobody.refused(readFollowUp, {
        params: { slug: world.slug },
        body: { code: contact.code },
      }),
    ).toBe('contact-code-unknown')
  })

  it('answered and without a word for thirty days, it is closed by itself', async () => {
    const contact = await aContact(world)
    await answered(contact)
    const night = async (instant: string) => {
      world.at(instant)
      await world.rows((tx) => eraseInTerritory({ tx, now: world.services.clock.now() }, 'Europe/Paris'))
      return world.as('entryDesk').done(readContact, { params: of(contact) })
    }
    expect((await night('2026-12-23T03:00:00Z')).state).toBe('answered')
    const { state, closedOn, erasedOn } = await night('2026-12-24T03:00:00Z')
    expect([state, closedOn, erasedOn]).toEqual(['closed', '2026-12-24', '2027-03-24'])
  })

  it('noted at the desk, it is routed by the same rules and its code opens it', async () => {
    await aRouting(world)
    const { code, organisationName } = await world.as('entryDesk').done(noteContact, {
      params: {},
      body: { id: newId(), channel: 'desk', ...someRequest() },
    })
    expect(organisationName).toBe('Organisme franceTravail')
    const followed = await world.nobody.done(readFollowUp, { params: { slug: world.slug }, body: { code } })
    expect(followed.state).toBe('received')
  })

  it('a passage is counted, never read', async () => {
    const id = newId()
    const body = { id, channel: 'desk', ageBand: '26-49', topic: 'housing', communeCode: '59350' } as const
    for (let twice = 0; twice < 2; twice += 1)
      await world.as('entryDesk').done(notePassage, { params: {}, body })
    expect(await world.as('entryDesk').refused(readContact, { params: { contactId: id } })).toBe('not-found')
    const { total } = await world.as('entryDesk').done(readContactActivity, { params: {}, query: {} })
    expect([total.count, total.passages]).toEqual([1, 1])
  })

  describe('becomes a file', () => {
    const opened = async (more: object = {}, role = 'entryDesk') => {
      const contact = await aContact(world, {}, role)
      const body = { ...anAgreement(world, contact.version), ...more }
      return {
        contact,
        body,
        after: await world.as(role).call(openFileOfContact, { params: of(contact), body }),
      }
    }

    it('as a prescription to the entry desk, with the day of the agreement and the notice of participants', async () => {
      await world.as('territoryAdmin').done(writeNoticeText, { params: {}, body: aNoticeText() })
      const { body, after } = await opened()
      expect([
        after.body.referralId,
        after.body.agreedOn,
        after.body.noticeVersion,
        after.body.outcomeCode,
      ]).toEqual([...[body.referralId, '2026-11-23', 'local-1', 'file']])
      const { items } = await world.as('entryDesk').done(listIncomingReferrals, { params: {}, query: {} })
      expect(items.map(({ id }) => id)).toEqual([body.referralId])
    })

    it('without the words of the request, unless the person agreed', async () => {
      const { body } = await opened()
      const reason = async (referralId: string) =>
        JSON.stringify(await world.as('entryDesk').done(examineReferral, { params: { referralId } }))
      expect(await reason(body.referralId)).not.toContain('apprendre un métier')
      const agreed = await opened({ wordsFollow: true })
      expect(await reason(agreed.body.referralId)).toContain('apprendre un métier')
    })

    it('not before she asked, nor with an agreement to come', async () => {
      expect((await opened({ agreedOn: '2026-11-22' })).after.problem.code).toBe('invalid')
      expect((await opened({ agreedOn: '2026-11-24' })).after.problem.code).toBe('invalid')
    })

    it('not with what the entry desk could do nothing with', async () => {
      const wrongFields = async (more: object) =>
        (await opened(more)).after.problem.fields?.map(({ pointer, code }: FieldProblem) => [pointer, code])
      expect(await wrongFields({ phone: '-12' })).toEqual([['/phone', 'phone-unreadable']])
      expect(await wrongFields({ email: 'sans arobase' })).toEqual([['/email', 'email-unreadable']])
      expect(await wrongFields({ birthDate: '2020-01-01' })).toEqual([['/birthDate', 'birth-date-too-young']])
      expect(
        await world.as('entryDesk').done(listIncomingReferrals, { params: {}, query: {} }),
      ).toMatchObject({
        items: [],
      })
    })

    it('is followed by its sender among her prescriptions', async () => {
      await aRouting(world)
      const { after } = await opened({}, 'prescriber')
      expect(after.status).toBe(200)
      const [row] = await world.rows((tx) =>
        tx.query<{ by: string }>(
          'select sender_member_id as by from referrals.referral where territory_id = $1 and id = $2',
          [tx.territoryId, after.body.referralId],
        ),
      )
      expect(row?.by).toBe(world.members.prescriber?.memberId)
    })
  })

  describe('the rules', () => {
    it('hold from their day on, and say who changed them', async () => {
      await aRouting(world)
      const read = await world.as('territoryAdmin').done(readRouting, { params: {} })
      expect(read.history.map(({ setByName, rules }) => [setByName, rules])).toEqual([
        ['Membre territoryAdmin', 1],
      ])
      expect(read.validFrom).toBe('2026-11-23')
      const body = { validFrom: '2026-11-22', routing: { rules: [], otherwiseId: null } }
      expect(await world.as('territoryAdmin').refused(saveRouting, { params: {}, body })).toBe('invalid')
    })

    it('are tried before they are saved', async () => {
      const { plie } = world.organisations
      const young = { ageBand: '16-25', topic: 'training' } as const
      const rule = { ...young, communeCode: '59350', organisationId: plie }
      const body = { routing: { rules: [rule], otherwiseId: null }, ...young }
      const tried = (communeCode: string) =>
        world.as('territoryAdmin').done(previewRouting, { params: {}, body: { ...body, communeCode } })
      expect(await tried('59350')).toEqual({ organisationName: 'Organisme plie', ruleNumber: 1 })
      expect(await tried('59512')).toEqual({ organisationName: null, ruleNumber: null })
    })
  })

  it('small counts stay hidden from who may not read who they are', async () => {
    for (let asked = 0; asked < 6; asked += 1) await aRequest(world)
    await aRequest(world, { topic: 'housing' })
    const read = (role: string) =>
      world.as(role).done(readContactActivity, { params: {}, query: { by: 'topic' } })
    expect((await read('entryDesk')).items.map(({ key, count }) => [key, count])).toEqual([
      ['housing', 1],
      ['training', 6],
    ])
    expect((await read('electedOfficial')).items.map(({ count }) => count)).toEqual([null, null])
  })

  it('the delay of the first answer is the median of the days', async () => {
    const contacts = [await aContact(world), await aContact(world), await aContact(world)]
    for (const [at, contact] of contacts.entries()) {
      world.at(`2026-11-2${3 + at * 2}T09:00:00Z`)
      await answered(contact)
    }
    const { total } = await world.as('entryDesk').done(readContactActivity, { params: {}, query: {} })
    expect([total.answered, total.medianDays]).toEqual([3, 2])
  })
})
