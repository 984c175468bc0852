import { beforeEach, describe, expect, it } from 'vitest'
import { aTerritory, type World } from '#apps/testing/world.ts'
import { newId } from '#kernel/id.ts'
import type { CallInput } from '#platform/contract/route.ts'
import {
  changePerson,
  createPerson,
  listOpenings,
  readPerson,
  recordNotice,
  recordSituation,
} from '../contract.ts'
import { aPerson } from '../testing/person-builders.ts'

type Body = CallInput<typeof createPerson>['body']

const values = (more: Partial<Body> = {}): Body => ({
  id: newId(),
  reason: 'participant',
  givenName: 'Nadia',
  familyName: 'Lambert',
  birthDate: '1990-04-02',
  notice: { channel: 'in-person', givenOn: '2026-11-23' },
  ...more,
})

describe('a person’s file', () => {
  let world: World
  beforeEach(async () => {
    world = await aTerritory()
  })
  const create = (role: string, more: Partial<Body> = {}) =>
    world.as(role).call(createPerson, { params: {}, body: values(more) })
  const read = (role: string, personId: string) => world.as(role).call(readPerson, { params: { personId } })

  it.for([
    ['2010-11-24', 'birth-date-too-young'],
    ['1925-01-01', 'birth-date-too-old'],
    ['2027-01-01', 'birth-date-in-the-future'],
  ])('V1, R15: is not opened for a birth date of %s', async ([birthDate, code]) => {
    const answer = await create('entryDesk', { birthDate: birthDate ?? null })
    expect(answer.problem.fields).toEqual([{ pointer: '/birthDate', code }])
  })

  it('V1: is opened with a warning above 67', async () => {
    const { body } = await create('entryDesk', { birthDate: '1958-11-22' })
    expect(body.warnings).toEqual(['age-over-67'])
  })

  it('V18: outside the perimeter, is opened with a reason only, and says so', async () => {
    await world.services.database.withAccounts((tx) =>
      tx.query(`insert into territory.commune (code, name, name_key, kind, departement_code, region_code)
        values ('59599', 'Tourcoing', 'tourcoing', 'commune', '59', '32') on conflict do nothing`),
    )
    const refused = await create('entryDesk', { communeCode: '59599' })
    expect(refused.problem.fields).toEqual([{ pointer: '/outsideReason', code: 'outside-reason-required' }])
    const { body } = await create('entryDesk', { communeCode: '59599', outsideReason: 'Suite du parcours' })
    expect(body.warnings).toEqual(['outside-perimeter'])
  })

  it('keeps phone, e-mail and France Travail number in one form, and says which cannot be read', async () => {
    const { body } = await create('entryDesk', {
      phone: '06.12.34.56.78',
      email: ' Nadia@Essai.Example ',
      franceTravailId: '1234567 a',
    })
    const file = await read('entryDesk', body.id)
    expect([file.body.phone, file.body.email, file.body.franceTravailId]).toEqual([
      '+33612345678',
      'nadia@essai.example',
      '1234567A',
    ])
    const refused = await create('entryDesk', { phone: '12', email: 'x@', franceTravailId: '99' })
    expect(refused.problem.fields?.map((field) => field.pointer)).toEqual([
      '/email',
      '/phone',
      '/franceTravailId',
    ])
  })

  it('V16: is not opened twice under one France Travail number', async () => {
    await create('entryDesk', { franceTravailId: '12345678901' })
    const answer = await create('entryDesk', { franceTravailId: '12345678901' })
    expect(answer.problem.fields?.[0]?.code).toBe('france-travail-id-taken')
  })

  it('counts a double click once', async () => {
    const body = values()
    await world.as('entryDesk').done(createPerson, { params: {}, body })
    expect(await world.as('entryDesk').refused(createPerson, { params: {}, body })).toBe('already-exists')
  })

  it('refuses a neighbourhood without what shows the residence', async () => {
    const answer = await create('entryDesk', { isInQpv: true })
    expect(answer.problem.fields).toEqual([{ pointer: '/qpvProof', code: 'qpv-proof-required' }])
  })

  it('R14: keeps which notice was given, when and how', async () => {
    const { body } = await create('entryDesk')
    await world.as('entryDesk').done(recordNotice, {
      params: { personId: body.id },
      body: { id: newId(), channel: 'letter', givenOn: '2026-11-20' },
    })
    const { notices } = (await read('entryDesk', body.id)).body
    expect(notices.map((one) => [one.noticeCode, one.noticeVersion, one.channel, one.givenOn])).toEqual([
      ['participant', '2026-1', 'in-person', '2026-11-23'],
      ['participant', '2026-1', 'letter', '2026-11-20'],
    ])
  })

  it('R11: opens to the referent who follows it, to no other referent, and to the one who created it', async () => {
    const personId = await aPerson(world, { followedBy: ['referent'] })
    expect((await read('referent', personId)).status).toBe(200)
    expect((await read('secondReferent', personId)).status).toBe(404)
    const { body } = await create('secondReferent')
    expect((await read('secondReferent', body.id)).status).toBe(200)
    expect((await read('referent', body.id)).status).toBe(404)
  })

  it('R10: tells who opened it, in which role, and nothing to who may not open it', async () => {
    const personId = await aPerson(world, { followedBy: ['referent'] })
    await read('entryDesk', personId)
    const openings = await world.as('referent').done(listOpenings, { params: { personId }, query: {} })
    expect(openings.items.map((line) => [line.action, line.roleCode, line.organisationName])).toEqual([
      ['people.file-opened', 'entryDesk', 'Organisme plie'],
    ])
    expect(
      (await world.as('secondReferent').call(listOpenings, { params: { personId }, query: {} })).status,
    ).toBe(404)
  })

  it('keeps the second of two savers from overwriting the first, and gives her the current row', async () => {
    const personId = await aPerson(world)
    const { id: _id, notice: _notice, ...first } = values({ phone: '0612345678' })
    await world.as('entryDesk').done(changePerson, { params: { personId }, body: { ...first, version: 1 } })
    const second = await world.as('projectManager').call(changePerson, {
      params: { personId },
      body: { ...first, phone: null, version: 1 },
    })
    expect(second.status).toBe(409)
    expect(second.problem.current).toMatchObject({ version: 2, phone: '+33612345678', givenName: 'Nadia' })
  })

  it('keeps the history of the situation; the latest observed is the current one', async () => {
    const personId = await aPerson(world, { situationCode: null })
    const note = (observedOn: string, situationCode: 'employed' | 'jobseeker') =>
      world.as('entryDesk').done(recordSituation, {
        params: { personId },
        body: { id: newId(), observedOn, situationCode, source: 'declared' },
      })
    await note('2026-11-01', 'employed')
    await note('2026-03-01', 'jobseeker')
    const { body } = await read('entryDesk', personId)
    expect(body.situationCode).toBe('employed')
    expect(body.situations.map((one) => one.situationCode)).toEqual(['employed', 'jobseeker'])
  })

  it('R3: takes no social security number in any field', async () => {
    const answer = await create('entryDesk', { address: 'NIR 2 55 08 14 168 025 38' })
    expect(answer.problem.code).toBe('nir-refused')
  })
})
