import { describe, expect, it } from 'vitest'
import { aTerritory, callerWith, type World } from '#apps/testing/world.ts'
import { listDeadlines } from '#features/deadlines/contract.ts'
import { noteAbsence } from '#features/organisations/contract.ts'
import { aMeeting } from '#features/pathways/testing/meeting-builders.ts'
import { aPathway } from '#features/pathways/testing/pathway-builders.ts'
import { aStep } from '#features/pathways/testing/step-builders.ts'
import { readPerson } from '#features/people/contract.ts'
import { listRequests } from '#features/privacy/contract.ts'
import { newId } from '#kernel/id.ts'
import * as contract from '../contract.ts'
import { anAccess, aVisit, otherThan } from '../testing/page-builders.ts'
import { aDocumentOf, anAsk } from '../testing/route-examples.ts'

const enter = (world: World, token: string, code: string) =>
  world.nobody.refused(contract.enterPage, { body: { token, code } })
const nextAppointment = async (world: World) => {
  const pathway = await aPathway(world, { email: 'samira@personne.example' })
  const { id } = await aMeeting(world, {
    ...{ pathway, presence: 'planned', at: '2026-11-27T09:00:00Z', place: 'bureau 4' },
  })
  return { pathway, meetingId: id }
}
const lines = async (world: World) => {
  const { mine } = await world.as('referent').done(listDeadlines, { params: {}, query: {} })
  return mine.filter((line) => line.ruleCode === 'participant-ask').length
}

describe('her page while her référent is away', () => {
  it('says until when, and is answered by the colleague who covers', async () => {
    const world = await aTerritory()
    const [referent, cover] = [world.members.referent, world.members.secondReferent]
    const { page, personId } = await aVisit(world)
    await world.as('referent').done(noteAbsence, {
      params: { memberId: referent?.memberId ?? '' },
      body: {
        ...{ id: newId(), fromOn: '2026-11-24', untilOn: '2026-11-27', reasonCode: 'other' },
        coverId: cover?.memberId ?? '',
      },
    })
    expect((await page.done(contract.readPlan, {})).referent).toMatchObject({ away: null })
    world.at('2026-11-24T08:00:00Z')
    const later = await aVisit(world, { personId })
    expect((await later.page.done(contract.readPlan, {})).referent).toEqual({
      ...{ name: 'Membre referent', phone: null, email: cover?.email },
      away: { untilOn: '2026-11-27', coverName: 'Membre secondReferent' },
    })
    const { text } = await later.page.call(contract.takeData, { params: { format: 'json' } })
    expect(JSON.parse(text).plan.referent).toEqual({
      name: 'Membre referent',
      away: {
        ...{ untilOn: '2026-11-27', coverName: 'Membre secondReferent' },
        ...{ phone: null, email: cover?.email },
      },
    })
  })
})

describe('the link and the code of a person', () => {
  it('answer the same when the code is wrong, the link unknown, closed, or past its day', async () => {
    const world = await aTerritory()
    const { personId, token, code } = await anAccess(world)
    const said = [
      await enter(world, token, otherThan(code)),
      await enter(world, `${token.slice(0, -2)}zz`, code),
    ]
    world.at('2027-02-22T08:00:00Z')
    said.push(await enter(world, token, code))
    world.at('2026-11-24T08:00:00Z')
    await world.as('referent').done(contract.revokeAccess, { params: { personId } })
    said.push(await enter(world, token, code))
    expect(said).toEqual(Array.from({ length: 4 }, () => 'link-or-code-wrong'))
  })

  it('are slowed after wrong codes, the right one included', async () => {
    const world = await aTerritory()
    const { token, code } = await anAccess(world)
    for (let tries = 0; tries < 3; tries += 1) await enter(world, token, otherThan(code))
    expect(await enter(world, token, code)).toBe('too-many-attempts')
  })

  it('made again open nothing of before, the open page included', async () => {
    const world = await aTerritory()
    const { page, personId, token, code } = await aVisit(world)
    await page.done(contract.readPlan, {})
    await anAccess(world, { personId })
    expect(await page.refused(contract.readPlan, {})).toBe('not-signed-in')
    expect(await enter(world, token, code)).toBe('link-or-code-wrong')
  })

  it('open one page at a time, for less than an hour', async () => {
    const world = await aTerritory()
    const first = await aVisit(world)
    const body = { token: first.token, code: first.code }
    await world.nobody.done(contract.enterPage, { body })
    expect(await first.page.refused(contract.readPlan, {})).toBe('not-signed-in')
    const second = await aVisit(world)
    world.at('2026-11-23T09:00:00Z')
    expect(await second.page.refused(contract.readPlan, {})).toBe('not-signed-in')
  })

  it('are mailed without the code, under a subject that says nothing', async () => {
    const world = await aTerritory()
    const { pathway } = await nextAppointment(world)
    const params = { personId: pathway.personId }
    const { code } = await world.as('referent').done(contract.giveAccess, { params, body: { mail: true } })
    const [mail] = await world.rows((tx) =>
      tx.query<{ subject: string; body: string }>(
        `select subject, body from mail.message where territory_id = $1 and template = 'participant.access'`,
        [tx.territoryId],
      ),
    )
    expect(mail?.subject).toBe('Votre page personnelle')
    expect(mail?.body).toContain('/ma-page/')
    expect(mail?.body).not.toContain(code)
    expect(mail?.body).not.toMatch(/PLIE|insertion|emploi/i)
  })

  it('are given by who follows her, and nobody else', async () => {
    const world = await aTerritory()
    const { personId } = await aPathway(world, { referent: null })
    const call = { params: { personId }, body: { mail: false } }
    expect((await world.as('referent').call(contract.giveAccess, call)).status).toBe(404)
    expect((await world.as('projectManager').call(contract.giveAccess, call)).status).toBe(200)
  })
})

describe('the page of a person', () => {
  it('R8: says a step by its public word, and one word for all that lifts a brake', async () => {
    const world = await aTerritory()
    const { id: pathwayId, personId } = await aPathway(world)
    for (const [typeCode, label] of [
      ['health', 'Bilan addictologie'],
      ['training-french', 'FLE niveau A1'],
    ] as const)
      await aStep(world, { pathwayId, typeCode, label, isPrescribed: true })
    const { page } = await aVisit(world, { personId })
    const answer = await page.call(contract.readPlan, {})
    expect(answer.body.steps.map((step) => step.typeCode).toSorted()).toEqual(['lifting', 'training-french'])
    expect(answer.text).not.toMatch(/addict|health|Santé|A1/)
  })

  it('gives her next appointment to her calendar, without why', async () => {
    const world = await aTerritory()
    const { pathway, meetingId } = await nextAppointment(world)
    const { page } = await aVisit(world, { personId: pathway.personId })
    expect((await page.done(contract.readPlan, {})).appointment).toMatchObject({ place: 'bureau 4' })
    const { text } = await page.call(contract.takeAppointment, { params: { meetingId } })
    expect(text).toContain('SUMMARY:Rendez-vous')
    expect(text).not.toMatch(/Haddad|PLIE|entretien/i)
  })

  it('asks to move it: a line for the référent, and the appointment stays', async () => {
    const world = await aTerritory()
    const { personId, askId } = await anAsk(world)
    expect(await lines(world)).toBe(1)
    const { page } = await aVisit(world, { personId })
    const plan = await page.done(contract.readPlan, {})
    expect(plan.appointment).toMatchObject({ at: '2026-11-27T09:00:00.000Z', isAsked: true })
    const settled = { params: { personId, askId }, body: { outcome: 'done' as const } }
    await world.as('referent').done(contract.settleAsk, settled)
    expect(await lines(world)).toBe(0)
    expect(await world.as('referent').refused(contract.settleAsk, settled)).toBe('ask-settled')
  })

  it('proposes a telephone, which enters the file once the référent confirms it', async () => {
    const world = await aTerritory()
    const { page, personId } = await aVisit(world)
    await page.done(contract.askContact, { body: { phone: '06 99 88 77 66' } })
    const phoneKept = async () =>
      (await world.as('referent').done(readPerson, { params: { personId } })).phone
    expect(await phoneKept()).not.toBe('+33699887766')
    const { asks } = await world.as('referent').done(contract.readAccess, { params: { personId } })
    const params = { personId, askId: asks[0]?.id ?? '' }
    await world.as('referent').done(contract.settleAsk, { params, body: { outcome: 'done' } })
    expect(await phoneKept()).toBe('+33699887766')
  })

  it('asks for a correction: a request of the register, with its month to answer', async () => {
    const world = await aTerritory()
    const { page } = await aVisit(world)
    const body = { kind: 'rectification' as const, words: 'Mon nom de naissance est faux.' }
    expect(await page.done(contract.askCorrection, { body })).toEqual({ dueOn: '2026-12-23' })
    const { items } = await world.as('territoryAdmin').done(listRequests, { params: {} })
    expect(items).toMatchObject([{ channel: 'own-page', kind: 'rectification', createdByName: null }])
  })

  it('asks once for what was asked twice the same day, and twice for two things', async () => {
    const world = await aTerritory()
    const { page } = await aVisit(world)
    const asked = ['Mon nom de naissance est faux.', 'Mon nom de naissance est faux.', 'Ma rue est fausse.']
    for (const words of asked)
      await page.done(contract.askCorrection, { body: { kind: 'rectification', words } })
    const { items } = await world.as('territoryAdmin').done(listRequests, { params: {} })
    expect(items).toHaveLength(2)
  })

  it('R10: says who opened her file by organisation and role, without a name', async () => {
    const world = await aTerritory()
    const { page, personId } = await aVisit(world)
    await world.as('referent').done(readPerson, { params: { personId } })
    const answer = await page.call(contract.readOpenings, {})
    expect(answer.body.items.some((day) => day.roleLabel === 'Référence de parcours')).toBe(true)
    expect(answer.text).not.toContain('Membre')
  })

  it('gives a document once somebody chose to show it, and no other', async () => {
    const world = await aTerritory()
    const { page, personId } = await aVisit(world)
    const documentId = await aDocumentOf(world, personId)
    const take = () => page.call(contract.takeDocument, { params: { documentId } })
    expect((await take()).status).toBe(404)
    const shown = { params: { personId, documentId }, body: { isShown: true } }
    await world.as('referent').done(contract.showDocument, shown)
    expect((await page.done(contract.listShown, {})).items).toMatchObject([{ name: 'attestation.txt' }])
    expect((await take()).text).toBe('Reçu.')
  })

  it.for(['json', 'html'] as const)('exports her data as %s, and the trail says so', async (format) => {
    const world = await aTerritory()
    const { page, personId } = await aVisit(world)
    const { text } = await page.call(contract.takeData, { params: { format } })
    expect(text).toContain('Haddad')
    // A field without a French word would show its name in the code.
    expect(text).not.toMatch(/<dt>[a-z]/)
    const told = await world.rows((tx) =>
      tx.query(
        `select member_id from audit.line where territory_id = $1 and subject_id = $2 and action = 'participant.data-exported'`,
        [tx.territoryId, personId],
      ),
    )
    expect(told).toEqual([{ member_id: null }])
  })

  it('leaves nothing on a shared phone once it is closed', async () => {
    const world = await aTerritory()
    const { page, cookies } = await aVisit(world)
    await page.done(contract.leavePage, {})
    const again = callerWith(world.server, world.territoryId, cookies)
    expect(await again.refused(contract.readPlan, {})).toBe('not-signed-in')
  })
})
