import { describe, expect, it } from 'vitest'
import { aTerritory } from '#apps/testing/world.ts'
import { listDeadlines } from '#features/deadlines/contract.ts'
import { newId } from '#kernel/id.ts'
import { checkProof, openFile, receiveProof, recordAttempt, recordWatch } from '../../contract.ts'
import { aJob, aPositiveExit, idOf, running } from '../../testing/exit-builders.ts'

describe('a proof refused', () => {
  it('stays with its reason, and another one is asked for', async () => {
    const world = await aTerritory()
    const { pathwayId } = await aPositiveExit(world)
    const params = { proofId: await idOf(world, 'proof', pathwayId, 'work-contract') }
    await world.as('referent').done(receiveProof, { params, body: { receivedOn: '2026-11-20' } })
    expect(await world.as('fundManager').refused(checkProof, { params, body: { isAccepted: false } })).toBe(
      'reason-missing',
    )
    const body = { isAccepted: false, refusedReason: 'Non signé' }
    const { proof, pathway } = await world.as('fundManager').done(checkProof, { params, body })
    expect(proof).toMatchObject({ state: 'refused', refusedReason: 'Non signé' })
    expect(pathway.exitProofState).toBe('expected')
    expect(await idOf(world, 'proof', pathwayId, 'work-contract')).not.toBe(params.proofId)
  })
})

describe('a proof still awaited when the file has left the référent', () => {
  it('is no line of hers any more, since it would lead nowhere, and stays one of the manager', async () => {
    const world = await aTerritory()
    const { personId } = await aPositiveExit(world)
    const linesOf = (role: string) => world.as(role).done(listDeadlines, { params: {}, query: {} })
    const ofProof = <Line extends { ruleCode: string }>(lines: readonly Line[]) =>
      lines.filter(({ ruleCode }) => ruleCode === 'exit-proof')
    world.at('2027-05-03T08:00:00Z')
    expect(ofProof((await linesOf('referent')).mine)).not.toEqual([])
    world.at('2027-09-01T08:00:00Z')
    expect((await world.as('referent').call(openFile, { params: { personId } })).status).toBe(404)
    expect(ofProof((await linesOf('referent')).mine)).toEqual([])
    expect(ofProof((await linesOf('projectManager')).escalated)).not.toEqual([])
  })
})

describe('a watch', () => {
  it('says « unreachable » after three traced attempts by two channels', async () => {
    const world = await aTerritory()
    const { pathwayId } = await aJob(world)
    const params = { watchId: await idOf(world, 'watch', pathwayId, 'job-month-1') }
    const say = { params, body: { observedOn: '2026-11-23', situationCode: 'unreachable' } }
    expect(await world.as('referent').refused(recordWatch, say)).toBe('attempts-missing')
    for (const channel of ['phone', 'phone', 'sms'])
      await world.as('referent').done(recordAttempt, { params, body: { id: newId(), channel } })
    const watch = await world.as('referent').done(recordWatch, say)
    expect(watch).toMatchObject({ situationCode: 'unreachable', observedOn: '2026-11-23' })
    expect(await running(world)).not.toHaveProperty('job-month-1')
  })

  it('is observed from a month before its day on; a refusal to answer is heard at any time', async () => {
    const world = await aTerritory()
    const { pathwayId } = await aJob(world)
    const say = async (kind: string, observedOn: string, situationCode = 'same-job') => ({
      params: { watchId: await idOf(world, 'watch', pathwayId, kind) },
      body: { observedOn, situationCode },
    })
    const referent = world.as('referent')
    // Due on 16/12/2026 and 16/05/2027: before the first day of the job, then months before the sixth.
    for (const sooner of [await say('job-month-1', '2026-11-15'), await say('job-month-6', '2026-11-23')])
      expect(await referent.call(recordWatch, sooner)).toMatchObject({
        status: 422,
        body: { fields: [{ pointer: '/observedOn', code: 'observed-too-soon' }] },
      })
    await referent.done(recordWatch, await say('job-month-1', '2026-11-16'))
    await referent.done(recordWatch, await say('job-month-3', '2026-11-23', 'declined'))
    world.at('2027-04-16T08:00:00Z')
    await referent.done(recordWatch, await say('job-month-6', '2027-04-16'))
  })

  it('that nobody made has no situation', async () => {
    const world = await aTerritory()
    const { pathwayId } = await aJob(world)
    const [row] = await world.rows((tx) =>
      tx.query(`select situation_code from pathways.watch where territory_id = $1 and pathway_id = $2`, [
        world.territoryId,
        pathwayId,
      ]),
    )
    expect(row).toEqual({ situation_code: null })
  })

  it('does not exist for a controller in whose sample the person is not', async () => {
    const world = await aTerritory()
    const params = { watchId: await idOf(world, 'watch', (await aJob(world)).pathwayId, 'job-month-1') }
    const call = { params, body: { observedOn: '2026-11-23', situationCode: 'same-job' } }
    expect(await world.as('controller').refused(recordWatch, call)).toBe('not-found')
  })
})
