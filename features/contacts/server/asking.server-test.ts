import { beforeEach, describe, expect, it } from 'vitest'
import { forgetTrials } from '#apps/testing/rights/open-doors.ts'
import { aTerritory, type World } from '#apps/testing/world.ts'
import { newId } from '#kernel/id.ts'
import {
  addWords,
  answerContact,
  listContacts,
  readContact,
  readFirstContactPage,
  readFollowUp,
  sendFirstContact,
  takeBackContact,
} from '../contract.ts'
import { aContact, aRequest, aRouting, someRequest } from '../testing/contact-builders.ts'

describe('asking without an account', () => {
  let world: World
  beforeEach(async () => {
    world = await aTerritory()
    await forgetTrials(world)
  })
  const params = () => ({ slug: world.slug })
  const followed = (code: string) => world.nobody.done(readFollowUp, { params: params(), body: { code } })
  const open = (role: string) => world.as(role).done(listContacts, { params: {}, query: {} })

  it('says who asks nothing more: communes of the territory and the days promised, nobody’s data', async () => {
    const page = await world.nobody.done(readFirstContactPage, { params: params() })
    expect(page.communes.map(({ name }) => name)).toEqual(['Lille', 'Roubaix'])
    expect([page.youngDays, page.otherDays, page.keptDays]).toEqual([2, 5, 90])
    expect(await world.nobody.refused(readFirstContactPage, { params: { slug: 'nulle-part' } })).toBe(
      'not-found',
    )
  })

  it('promises the young an answer within two working days, the others within five', async () => {
    expect((await aRequest(world)).answerDueOn).toBe('2026-11-25')
    expect((await aRequest(world, { ageBand: '26-49' })).answerDueOn).toBe('2026-11-30')
  })

  it('counts no public holiday of the place: Good Friday where the perimeter is in Moselle', async () => {
    world.at('2027-03-25T09:00:00Z')
    const promised = async () => (await aRequest(world, { communeCode: null })).answerDueOn
    expect(await promised()).toBe('2027-03-30')
    await world.rows(async (tx) => {
      await tx.query(`insert into territory.commune (code, name, name_key, kind, departement_code, region_code)
        values ('57463', 'Metz', 'metz', 'commune', '57', '44') on conflict do nothing`)
      await tx.query(
        `delete from territory.perimeter_commune where territory_id = $1 and commune_code <> '59350'`,
        [tx.territoryId],
      )
      await tx.query(
        `update territory.perimeter_commune set commune_code = '57463' where territory_id = $1`,
        [tx.territoryId],
      )
    })
    expect(await promised()).toBe('2027-03-31')
  })

  it('goes to the organisation that the rules of the territory give, else to the entry desk', async () => {
    await aRouting(world)
    expect((await aRequest(world)).organisationName).toBe('Organisme franceTravail')
    expect((await aRequest(world, { ageBand: '50-plus' })).organisationName).toBeNull()
    expect((await open('prescriber')).items.map(({ ageBand }) => ageBand)).toEqual(['16-25'])
    expect((await open('entryDesk')).total).toBe(2)
  })

  it('under 16, nothing is received', async () => {
    const body = { ...someRequest(), ageBand: 'under-16' as never }
    expect(await world.nobody.refused(sendFirstContact, { params: params(), body })).toBe('invalid')
  })

  it('keeps only what the chosen way of answering needs', async () => {
    const { phone, email } = await aContact(world, {
      answerBy: 'code',
      phone: '06 39 98 00 00',
      email: 'a@b.example',
    })
    expect([phone, email]).toEqual([null, null])
  })

  it('a way of answering without its address is refused in its field', async () => {
    const { problem } = await world.nobody.call(sendFirstContact, {
      params: params(),
      body: someRequest({ answerBy: 'phone' }),
    })
    expect(problem.fields).toEqual([{ pointer: '/phone', code: 'required' }])
  })

  it('a social security number is refused wherever it is typed', async () => {
    const body = someRequest({ words: 'Mon numéro : 2 55 08 14 168 025 38' })
    expect(await world.nobody.refused(sendFirstContact, { params: params(), body })).toBe('nir-refused')
  })

  it('what fills the unseen field gets a code that opens nothing, and nothing of it is kept', async () => {
    const { code } = await aRequest(world, { website: 'https://spam.example' })
    expect(code).toMatch(/^[A-Z]{4}-[A-Z]{4}-[A-Z]{4}$/)
    expect((await open('entryDesk')).total).toBe(0)
    expect(await world.nobody.refused(readFollowUp, { params: params(), body: { code } })).toBe(
      'contact-code-unknown',
    )
  })

  it('only the hash of the code is kept', async () => {
    const { code } = await aRequest(world)
    const [row] = await world.rows((tx) =>
      tx.query<{ all: string }>(
        'select to_jsonb(c)::text as all from contacts.contact c where territory_id = $1',
        [tx.territoryId],
      ),
    )
    expect(row?.all).not.toContain(code)
    expect(row?.all).not.toContain(code.replaceAll('-', ''))
  })

  it('the code, however it is typed, gives the state, then the answer', async () => {
    const { id, version, code } = await aContact(world)
    expect((await followed(code.toLowerCase().replaceAll('-', ' '))).state).toBe('received')
    await world.as('entryDesk').done(answerContact, {
      params: { contactId: id },
      body: { version, id: newId(), body: 'Venez mardi à 9 h.' },
    })
    const { state, messages } = await followed(code)
    expect(state).toBe('answered')
    expect(messages.map(({ body, isMine }) => [body, isMine])).toEqual([['Venez mardi à 9 h.', false]])
  })

  it('a code of another territory, or one that never was, says the same', async () => {
    const { code } = await aRequest(world)
    const neighbour = await aTerritory()
    const elsewhere = { params: { slug: neighbour.slug }, body: { code } }
    const never = { params: params(), body: { code: 'BCDF-GHJK-LMNP' } }
    const told = [
      await world.nobody.call(readFollowUp, elsewhere),
      await world.nobody.call(readFollowUp, never),
    ].map(({ status, problem }) => [status, problem.code])
    expect(told).toEqual([
      [404, 'contact-code-unknown'],
      [404, 'contact-code-unknown'],
    ])
  })

  it('who writes again after the answer waits for the next one, with a day of its own', async () => {
    const { id, version, code } = await aContact(world)
    await world.as('entryDesk').done(answerContact, {
      params: { contactId: id },
      body: { version, id: newId(), body: 'Quel métier ?' },
    })
    world.at('2026-11-26T09:00:00Z')
    const words = { code, id: newId(), body: 'Mécanique' }
    for (let twice = 0; twice < 2; twice += 1)
      await world.nobody.done(addWords, { params: params(), body: words })
    const again = await followed(code)
    expect([again.state, again.answerDueOn, again.messages.length]).toEqual(['taken', '2026-11-30', 2])
    expect((await open('entryDesk')).items.map((one) => one.id)).toEqual([id])
  })

  it('taken back, all that was written is erased, and it is answered no more', async () => {
    const { id, code } = await aContact(world, { answerBy: 'email', email: 'lina@essai.example' })
    await world.nobody.done(addWords, { params: params(), body: { code, id: newId(), body: 'Vite' } })
    await world.nobody.done(takeBackContact, { params: params(), body: { code } })
    const kept = await world.as('entryDesk').done(readContact, { params: { contactId: id } })
    expect([kept.state, kept.words, kept.firstName, kept.email, kept.isErased]).toEqual([
      ...['withdrawn', null, null, null, true],
    ])
    expect(kept.messages.map(({ body }) => body)).toEqual([''])
    expect(await world.nobody.refused(readFollowUp, { params: params(), body: { code } })).toBe(
      'contact-code-unknown',
    )
    expect((await open('entryDesk')).total).toBe(0)
  })
})
