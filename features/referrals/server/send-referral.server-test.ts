import { beforeEach, describe, expect, it } from 'vitest'
import { withFile } from '#apps/testing/request-of.ts'
import { aTerritory, type World } from '#apps/testing/world.ts'
import { aPerson } from '#features/people/testing/person-builders.ts'
import { newId } from '#kernel/id.ts'
import {
  attachToReferral,
  discardDraft,
  examineReferral,
  listIncomingReferrals,
  listReferralChoices,
  listSentReferrals,
  readSentReferral,
  saveDraft,
  sendReferral,
  startReferral,
  withdrawReferral,
} from '../contract.ts'
import { aDraft, aSentReferral, referralValuesOf } from '../testing/referral-builders.ts'

const mailsOf = (world: World) =>
  world.rows((tx) =>
    tx.query<{ template: string; recipient: string; subject: string; body: string }>(
      'select template, recipient, subject, body from mail.message where territory_id = $1 order by created_at, id',
      [tx.territoryId],
    ),
  )

describe('a prescription', () => {
  let world: World
  beforeEach(async () => {
    world = await aTerritory()
  })
  const send = (referralId: string, version = 1) =>
    world.as('prescriber').call(sendReferral, { params: { referralId }, body: { version } })
  const read = (referralId: string) =>
    world.as('prescriber').done(readSentReferral, { params: { referralId } })

  it('is kept as a draft with what is not yet filled, and is told which fields lack when it is sent', async () => {
    const id = newId()
    const body = { id, schemeId: world.schemeId, familyName: 'Lambert', phone: '06 12' }
    await world.as('prescriber').done(startReferral, { params: {}, body })
    const answer = await send(id)
    expect(answer.problem.fields?.map((field) => `${field.pointer} ${field.code}`)).toEqual([
      '/givenName required',
      '/birthDate required',
      '/reason required',
      '/personInformedOn person-not-informed',
      '/phone phone-unreadable',
    ])
    expect((await read(id)).values.phone).toBe('06 12')
  })

  it('V1, R15: is not sent for a person under 16', async () => {
    const answer = await send(await aDraft(world, { birthDate: '2012-01-01' }))
    expect(answer.problem.fields).toEqual([{ pointer: '/birthDate', code: 'birth-date-too-young' }])
  })

  it('is not sent by an organisation that the territory does not let prescribe; its draft stays', async () => {
    const id = await aDraft(world)
    await world.rows((tx) =>
      tx.query(
        'update organisations.organisation set may_prescribe = false where territory_id = $1 and id = $2',
        [tx.territoryId, world.organisations.franceTravail],
      ),
    )
    expect((await send(id)).problem).toMatchObject({ status: 403, code: 'organisation-does-not-prescribe' })
    expect((await read(id)).state).toBe('draft')
    const choices = await world.as('prescriber').done(listReferralChoices, { params: {} })
    expect(choices.mayPrescribe).toBe(false)
  })

  it('needs a way to reach the person', async () => {
    const answer = await send(await aDraft(world, { phone: null }))
    expect(answer.problem.fields).toEqual([{ pointer: '/phone', code: 'contact-required' }])
  })

  it('is autosaved by version: the second of two tabs is told', async () => {
    const id = await aDraft(world)
    const body = { ...referralValuesOf(world, { reason: 'Autre' }), version: 1 }
    await world.as('prescriber').done(saveDraft, { params: { referralId: id }, body })
    const second = await world.as('prescriber').call(saveDraft, { params: { referralId: id }, body })
    expect([second.status, (second.problem.current as { version: number }).version]).toEqual([409, 2])
  })

  it('once sent is due in 10 days, expires in 30, and starts one deadline of the entry desk', async () => {
    const id = await aSentReferral(world)
    const sent = await read(id)
    expect([sent.state, sent.answerDueOn, sent.expiresOn]).toEqual(['sent', '2026-12-03', '2026-12-23'])
    const lines = await world.rows((tx) =>
      tx.query(
        `select rule_code as rule, desk, due_on as due from deadlines.deadline
         where territory_id = $1 and subject_id = $2 and settled_at is null`,
        [tx.territoryId, id],
      ),
    )
    expect(lines).toEqual([{ rule: 'referral-answer', desk: 'entry-desk', due: '2026-12-03' }])
  })

  it('tells the sender and the person by mail, without a name in a subject', async () => {
    await aSentReferral(world, { email: 'nadia@essai.example' })
    const mails = await mailsOf(world)
    expect(mails.map((mail) => mail.template)).toEqual(['referrals.received', 'referrals.person-sent'])
    expect(mails.map((mail) => mail.recipient)).toEqual([
      world.members.prescriber?.email,
      'nadia@essai.example',
    ])
    for (const mail of mails) expect(mail.subject).not.toMatch(/Nadia|Lambert|PLIE/)
  })

  it('R7: does not tell the person by mail which discreet organisation sent her', async () => {
    await world.rows((tx) =>
      tx.query(
        'update organisations.organisation set is_discreet = true where territory_id = $1 and id = $2',
        [tx.territoryId, world.organisations.franceTravail],
      ),
    )
    const id = await aSentReferral(world, { email: 'nadia@essai.example' })
    const mail = (await mailsOf(world)).find((one) => one.template === 'referrals.person-sent')
    expect(mail?.body).not.toContain('Organisme franceTravail')
    const published = await world.rows((tx) =>
      tx.query(
        `select sender_name as name, sender_kind as kind from referrals.published_referral where territory_id = $1 and id = $2`,
        [tx.territoryId, id],
      ),
    )
    expect(published).toEqual([{ name: null, kind: 'other' }])
  })

  it('is seen by its sender alone among senders, and by the entry desk only once sent', async () => {
    const [draft, sent] = [await aDraft(world), await aSentReferral(world)]
    const desk = (referralId: string) =>
      world.as('entryDesk').call(examineReferral, { params: { referralId } })
    expect([(await desk(draft)).status, (await desk(sent)).status]).toEqual([404, 200])
    const other = await world.as('entryDesk').call(readSentReferral, { params: { referralId: draft } })
    expect(other.status).toBe(404)
    const incoming = await world.as('entryDesk').done(listIncomingReferrals, { params: {}, query: {} })
    expect(incoming.items.map((line) => line.id)).toEqual([sent])
    const mine = await world.as('prescriber').done(listSentReferrals, { params: {}, query: {} })
    expect(mine.items.map((line) => line.id).sort()).toEqual([draft, sent].sort())
  })

  it('never tells its sender that the person is already known', async () => {
    const personId = await aPerson(world, { phone: '+33612345678' })
    const id = await aSentReferral(world)
    const answer = await world.as('prescriber').call(readSentReferral, { params: { referralId: id } })
    expect(answer.text).not.toContain(personId)
    expect(answer.text).not.toMatch(/known|candidate|verdict/)
  })

  it('is withdrawn while it waits; a draft is erased; a withdrawn one is not moved any more', async () => {
    const [draft, sent] = [await aDraft(world), await aSentReferral(world)]
    await world.as('prescriber').done(discardDraft, { params: { referralId: draft } })
    const gone = await world.as('prescriber').call(readSentReferral, { params: { referralId: draft } })
    expect(gone.status).toBe(404)
    const withdrawal = { params: { referralId: sent }, body: { version: 2 } }
    await world.as('prescriber').done(withdrawReferral, withdrawal)
    const again = { ...withdrawal, body: { version: 3 } }
    expect(await world.as('prescriber').refused(withdrawReferral, again)).toBe('move-refused')
  })

  it('keeps what it carries when its erasing comes at the instant of its sending', async () => {
    const id = await aDraft(world, { sensitive: [{ code: 'rqth', validUntil: null }] })
    let erasing: Promise<string> | undefined
    await world.rows(async (tx) => {
      await tx.query(`update referrals.referral set state = 'sent' where territory_id = $1 and id = $2`, [
        tx.territoryId,
        id,
      ])
      erasing = world.as('prescriber').refused(discardDraft, { params: { referralId: id } })
      const waits = 'select from pg_locks where not granted and pg_backend_pid() = any(pg_blocking_pids(pid))'
      while ((await tx.query(waits)).length === 0);
    })
    expect(await erasing).toBe('move-refused')
    const kept = await world.rows(async (tx) => {
      await tx.query(`select set_config('bassin.reads_sensitive', 'on', true)`)
      return tx.query(
        'select code from referrals.sensitive_criterion where territory_id = $1 and referral_id = $2',
        [tx.territoryId, id],
      )
    })
    expect(kept).toEqual([{ code: 'rqth' }])
  })

  it('takes an attachment while it waits, and none once it is closed', async () => {
    const referralId = await aSentReferral(world)
    const file = { name: 'cv.pdf', content: '%PDF-1.4\n%%EOF\n' }
    const attach = () =>
      world
        .as('prescriber')
        .call(attachToReferral, withFile({ params: { referralId, documentId: newId() } }, file))
    expect((await attach()).status).toBe(200)
    await world.as('prescriber').done(withdrawReferral, { params: { referralId }, body: { version: 2 } })
    expect((await attach()).problem.code).toBe('move-refused')
  })

  it('refuses a sensitive criterion among the ordinary ones', async () => {
    const body = { ...referralValuesOf(world, { criteria: ['RSA', 'AAH'] }), id: newId() }
    const answer = await world.as('prescriber').call(startReferral, { params: {}, body })
    expect(answer.problem.fields).toEqual([{ pointer: '/criteria', code: 'unknown-criterion' }])
  })

  it('is told of a text that is too long how many characters it may have', async () => {
    const body = { ...referralValuesOf(world, { franceTravailId: '1'.repeat(21) }), id: newId() }
    const answer = await world.as('prescriber').call(startReferral, { params: {}, body })
    expect(answer.problem.fields).toMatchObject([
      { pointer: '/franceTravailId', code: 'too_long', params: { maximum: 20 } },
    ])
  })
})
