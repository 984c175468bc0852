import { beforeEach, describe, expect, it } from 'vitest'
import { aTerritory, type World } from '#apps/testing/world.ts'
import { newId } from '#kernel/id.ts'
import { listNoticeTexts, listUninformed, readPerson, recordNotice, writeNoticeText } from '../contract.ts'
import { aNoticeText } from '../testing/notice-builders.ts'
import { aPerson } from '../testing/person-builders.ts'

describe('the notices of a territory', () => {
  let world: World
  beforeEach(async () => {
    world = await aTerritory()
  })
  const write = (more: Parameters<typeof aNoticeText>[0] = {}) =>
    world.as('territoryAdmin').call(writeNoticeText, { params: {}, body: aNoticeText(more) })
  const give = (personId: string, givenOn = '2026-11-23') =>
    world.as('entryDesk').done(recordNotice, {
      params: { personId },
      body: { id: newId(), channel: 'letter', givenOn },
    })
  const uninformed = (role: string) =>
    world.as(role).done(listUninformed, { params: { reason: 'participant' } })
  const versions = async (role = 'referent') =>
    (await world.as(role).done(listNoticeTexts, { params: {} })).items.filter(
      (one) => one.reason === 'participant',
    )

  it('R14: the shipped one holds, unread by anyone, until the territory writes its own', async () => {
    expect(await versions()).toMatchObject([
      { version: '2026-1', isShipped: true, isInForce: true, verifiedOn: null },
    ])
    await write({ verifiedOn: '2026-11-20' })
    expect(await versions()).toMatchObject([
      { version: 'local-1', isInForce: true, writtenByName: expect.any(String), verifiedOn: '2026-11-20' },
      { version: '2026-1', isInForce: false },
    ])
    expect((await versions())[0]?.body.fr).toEqual(['Nous notons votre parcours.', 'Vous pouvez le relire.'])
  })

  it('R14: none was given before the regulation, nor tomorrow', async () => {
    const personId = await aPerson(world)
    for (const givenOn of ['2018-05-24', '2026-11-24']) {
      const body = { id: newId(), channel: 'letter' as const, givenOn }
      const { problem } = await world.as('entryDesk').call(recordNotice, { params: { personId }, body })
      expect(problem.fields?.[0]?.pointer).toBe('/givenOn')
    }
    await give(personId, '2018-05-25')
  })

  it('R14: a person is given the version in force on the day, and her file says by whom', async () => {
    const personId = await aPerson(world)
    await give(personId, '2026-11-22')
    await write()
    await give(personId)
    const { notices } = await world.as('entryDesk').done(readPerson, { params: { personId } })
    expect(notices.map((one) => [one.noticeVersion, one.givenOn])).toEqual([
      ['local-1', '2026-11-23'],
      ['2026-1', '2026-11-22'],
    ])
    expect(notices.every((one) => one.givenByName !== null)).toBe(true)
  })

  it('R14: a new version names who was not given it yet, with the last one that she had', async () => {
    const [told, former] = [
      await aPerson(world, { familyName: 'Avertie' }),
      await aPerson(world, { familyName: 'Ancienne' }),
    ]
    await give(former)
    await write()
    await give(told)
    expect(await uninformed('entryDesk')).toMatchObject({
      total: 1,
      items: [{ personId: former, lastVersion: '2026-1', lastChannel: 'letter' }],
    })
  })

  it('R11: who follows some files is told of those alone', async () => {
    const own = await aPerson(world, { followedBy: ['referent'] })
    await aPerson(world, { familyName: 'Autre' })
    const { total, items } = await uninformed('referent')
    expect([total, items.map((one) => one.personId)]).toEqual([1, [own]])
  })

  it('shows how many were given each version to who answers for it, to nobody else', async () => {
    await give(await aPerson(world))
    const given = async (role: string) => (await versions(role)).map((one) => one.given)
    expect([await given('territoryAdmin'), await given('entryDesk')]).toEqual([[1], [1]])
    expect([await given('referent'), await given('electedOfficial')]).toEqual([[null], [null]])
  })

  it('does not begin in the past: what was given keeps its words', async () => {
    const answer = await write({ validFrom: '2026-11-22' })
    expect(answer.problem.fields).toEqual([{ pointer: '/validFrom', code: 'notice-begins-in-the-past' }])
  })

  it('is refused when it says what the one in force says: nobody is to be told again of nothing', async () => {
    await write()
    expect((await write()).problem.code).toBe('notice-unchanged')
    expect((await write({ verifiedOn: '2026-11-23' })).status).toBe(200)
    expect((await write({ bodyFr: 'Nous notons votre parcours.' })).status).toBe(200)
  })

  it('has both its title and its text in English, or neither', async () => {
    const answer = await write({ titleEn: 'What we keep' })
    expect(answer.problem.fields).toEqual([{ pointer: '/bodyEn', code: 'required' }])
  })

  it('leaves a line of the trail without its words', async () => {
    await write()
    const rows = await world.rows((tx) =>
      tx.query<{ details: object }>(
        `select details from audit.line where territory_id = $1 and action = 'people.notice-written'`,
        [world.territoryId],
      ),
    )
    expect(rows).toEqual([
      { details: { reason: 'participant', version: 'local-1', validFrom: '2026-11-23' } },
    ])
  })
})
