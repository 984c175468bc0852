import { describe, expect, it } from 'vitest'
import { aTerritory, type World } from '#apps/testing/world.ts'
import { newId } from '#kernel/id.ts'
import {
  listEngagements,
  sendSigningCode,
  signByCode,
  signEngagement,
  writeEngagement,
} from '../../contract/agreements-of-engagement.ts'
import { aDraft, aDraftOfSamira } from '../../testing/engagement-builders.ts'
import { codeIn, lastMail } from '../../testing/step-builders.ts'

const noted = (party: 'participant' | 'referent', version = 2) => ({
  ...{ id: newId(), version, party, signerName: 'Samira Haddad', signedOn: '2026-11-23' },
  method: 'paper' as const,
})
const read = async (world: World, pathwayId: string) => {
  const { items } = await world.as('referent').done(listEngagements, { params: { pathwayId } })
  return items[0]?.signatures.map(({ party, isUnchanged }) => [party, isUnchanged])
}
/** What nobody can do through the product. */
const alter = (world: World, contractId: string) =>
  world.rows((tx) =>
    tx.query(`update pathways.contract set aim = 'Autre chose' where territory_id = $1 and id = $2`, [
      tx.territoryId,
      contractId,
    ]),
  )

/** A code asked for, as its mail gives it. */
const aCode = async (world: World, contractId: string, version = 2) => {
  const params = { contractId }
  const { sentTo } = await world.as('referent').done(sendSigningCode, { params, body: { version } })
  const mail = await lastMail(world, 'pathways.signing-code')
  return { code: codeIn(mail), mail, sentTo }
}
const wrongFor = (code: string) => (code === '000000' ? '000001' : '000000')
const trying =
  (world: World, contractId: string, version = 2) =>
  async (code: string) => {
    const body = { id: newId(), version, code }
    const answer = await world.as('referent').call(signByCode, { params: { contractId }, body })
    return answer.status === 200 ? 'signed' : answer.problem.code
  }

describe('the seal of a contract', () => {
  it('is kept with each signature, and a contract that was altered says so to whoever opens it', async () => {
    const world = await aTerritory()
    const { id, pathwayId } = await aDraft(world)
    const params = { contractId: id }
    await world.as('referent').done(signEngagement, { params, body: noted('participant') })
    await world.as('referent').done(signEngagement, { params, body: noted('referent') })
    expect(await read(world, pathwayId)).toEqual([
      ['participant', true],
      ['referent', true],
    ])
    await alter(world, id)
    expect(await read(world, pathwayId)).toEqual([
      ['participant', false],
      ['referent', false],
    ])
  })

  it('refuses a second signature on what the first one did not sign', async () => {
    const world = await aTerritory()
    const { id } = await aDraft(world)
    const params = { contractId: id }
    await world.as('referent').done(signEngagement, { params, body: noted('referent') })
    await alter(world, id)
    const referent = world.as('referent')
    expect(await referent.refused(signEngagement, { params, body: noted('participant') })).toBe(
      'content-changed',
    )
  })

  it('is not told of a signature noted before it was kept', async () => {
    const world = await aTerritory()
    const { id, pathwayId } = await aDraft(world)
    await world
      .as('referent')
      .done(signEngagement, { params: { contractId: id }, body: noted('participant') })
    await world.rows((tx) =>
      tx.query('update pathways.signature set content_hash = null where territory_id = $1', [tx.territoryId]),
    )
    expect(await read(world, pathwayId)).toEqual([['participant', null]])
  })
})

describe('the code that signs a contract', () => {
  it('is mailed to the person under a subject that says nothing, and signs in her name on that day', async () => {
    const world = await aTerritory()
    const { id } = await aDraftOfSamira(world)
    const { code, mail, sentTo } = await aCode(world, id)
    expect(sentTo).toBe('samira@personne.example')
    expect(mail).toMatch(/Contrat d’engagement, version 1/)
    expect(mail).not.toMatch(/Aide à domicile|titre professionnel/)
    const body = { id: newId(), version: 2, code }
    const signed = await world.as('referent').done(signByCode, { params: { contractId: id }, body })
    expect(signed.signatures).toMatchObject([
      { party: 'participant', signerName: 'Samira Haddad', signedOn: '2026-11-23', method: 'code' },
    ])
    const subjects = await world.rows((tx) =>
      tx.query(
        `select subject from mail.message where territory_id = $1 and template = 'pathways.signing-code'`,
        [tx.territoryId],
      ),
    )
    expect(subjects).toEqual([{ subject: 'Votre code' }])
  })

  it('answers the same when it is wrong, over, replaced, never sent, or used up by five trials', async () => {
    const world = await aTerritory()
    const { id } = await aDraftOfSamira(world)
    const tryCode = trying(world, id)
    const said = [await tryCode('123456')]
    const first = await aCode(world, id)
    world.at('2026-11-23T08:05:00Z')
    const second = await aCode(world, id)
    if (first.code !== second.code) said.push(await tryCode(first.code))
    world.at('2026-11-23T09:00:00Z')
    said.push(await tryCode(second.code))
    const third = await aCode(world, id)
    for (let tries = 0; tries < 5; tries += 1) said.push(await tryCode(wrongFor(third.code)))
    said.push(await tryCode(third.code))
    expect(new Set(said)).toEqual(new Set(['signing-code-wrong']))
    world.at('2026-11-23T09:05:00Z')
    const last = await aCode(world, id)
    expect(await tryCode(last.code)).toBe('signed')
  })

  it('signs the text for which it was sent, and no other', async () => {
    const world = await aTerritory()
    const { id, objectiveId } = await aDraftOfSamira(world)
    const { code } = await aCode(world, id)
    const objectives = [{ id: objectiveId, label: 'Trouver un stage' }]
    const body = { version: 2, aim: 'Cuisinière', startsOn: '2026-11-23', weeklyMinutes: 900, objectives }
    await world.as('referent').done(writeEngagement, { params: { contractId: id }, body })
    expect(await trying(world, id, 3)(code)).toBe('signing-code-wrong')
  })

  it('is not sent to who has no mail address, nor more than five times an hour', async () => {
    const world = await aTerritory()
    const send = async (contractId: string) =>
      (await world.as('referent').call(sendSigningCode, { params: { contractId }, body: { version: 2 } }))
        .problem?.code
    expect(await send((await aDraft(world)).id)).toBe('signer-without-email')
    const { id } = await aDraftOfSamira(world)
    const sent = []
    for (let times = 0; times < 6; times += 1) sent.push(await send(id))
    expect(sent).toEqual([...Array(5).fill(undefined), 'too-many-signing-codes'])
  })
})
