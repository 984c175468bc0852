import { describe, expect, it } from 'vitest'
import { aTerritory } from '#apps/testing/world.ts'
import { changeSetting } from '#features/territory/server/public.ts'
import { newId } from '#kernel/id.ts'
import {
  checkProof,
  closePathway,
  correctExit,
  endJob,
  openFile,
  receiveProof,
  recordJob,
  returnFromSuspension,
  reviewSuspension,
  simulateExit,
  suspendPathway,
} from '../../contract.ts'
import { pathwaySettings } from '../../rules/settings.ts'
import { aJob, anExit, aPositiveExit, idOf, idsOf, running } from '../../testing/exit-builders.ts'
import { aPathway } from '../../testing/pathway-builders.ts'
import { aStep } from '../../testing/step-builders.ts'

describe('V11: a suspension', () => {
  const body = { reasonCode: 'illness', startsOn: '2026-11-20', plannedReturnOn: '2027-01-15' }
  it('has a reason of the list and a return after its start', async () => {
    const world = await aTerritory()
    const params = { pathwayId: (await aPathway(world)).id }
    const suspend = (more: object) => ({ params, body: { id: newId(), version: 1, ...body, ...more } })
    expect(await world.as('referent').refused(suspendPathway, suspend({ reasonCode: 'x' }))).toBe(
      'unknown-reason',
    )
    const early = await world.as('referent').call(suspendPathway, suspend({ plannedReturnOn: '2026-11-20' }))
    expect(early.problem.fields).toMatchObject([{ pointer: '/plannedReturnOn', code: 'return-before-start' }])
    const { pathway, asksForReview } = await world.as('referent').done(suspendPathway, suspend({}))
    expect(pathway).toMatchObject({
      state: 'suspended',
      suspendedSince: '2026-11-20',
      plannedReturnOn: '2027-01-15',
    })
    expect(asksForReview).toBe(false)
    expect(await running(world)).toEqual({
      'suspension-return': '2027-01-15',
      'suspension-review': '2027-05-20',
    })
  })

  it('asks for a review beyond six months', async () => {
    const world = await aTerritory()
    const params = { pathwayId: (await aPathway(world)).id }
    const long = { id: newId(), version: 1, ...body, plannedReturnOn: '2027-05-21' }
    expect((await world.as('referent').done(suspendPathway, { params, body: long })).asksForReview).toBe(true)
  })

  it('that was reviewed goes on until a new return, and is reviewed again six months later', async () => {
    const world = await aTerritory()
    const params = { pathwayId: (await aPathway(world)).id }
    await world.as('referent').done(suspendPathway, { params, body: { id: newId(), version: 1, ...body } })
    world.at('2027-05-10T08:00:00Z')
    const reviewed = { version: 2, plannedReturnOn: '2027-09-01', reason: 'Congé parental prolongé' }
    const head = await world.as('referent').done(reviewSuspension, { params, body: reviewed })
    expect(head).toMatchObject({ state: 'suspended', plannedReturnOn: '2027-09-01' })
    expect(await running(world)).toEqual({
      'suspension-return': '2027-09-01',
      'suspension-review': '2027-11-10',
    })
  })

  it('written from an older page is answered with what the episode became, even when it cannot be done any more', async () => {
    const world = await aTerritory()
    const params = { pathwayId: (await aPathway(world)).id }
    const suspend = (plannedReturnOn: string) => ({
      params,
      body: { id: newId(), version: 1, ...body, plannedReturnOn },
    })
    await world.as('projectManager').done(suspendPathway, suspend('2027-03-01'))
    const late = await world.as('referent').call(suspendPathway, suspend('2027-01-15'))
    expect(late.problem).toMatchObject({
      code: 'stale-version',
      current: { state: 'suspended', plannedReturnOn: '2027-03-01', version: 2 },
    })
  })

  it('is reviewed only while it runs', async () => {
    const world = await aTerritory()
    const params = { pathwayId: (await aPathway(world)).id }
    const reviewed = { version: 1, plannedReturnOn: '2027-09-01', reason: 'Congé' }
    expect(await world.as('referent').refused(reviewSuspension, { params, body: reviewed })).toBe(
      'not-suspended',
    )
  })

  it('ends with the return, from which the month counts again', async () => {
    const world = await aTerritory()
    const params = { pathwayId: (await aPathway(world)).id }
    await world.as('referent').done(suspendPathway, { params, body: { id: newId(), version: 1, ...body } })
    const back = { params, body: { version: 2, on: '2026-11-23' } }
    expect(await world.as('referent').done(returnFromSuspension, back)).toMatchObject({
      state: 'active',
      suspendedSince: null,
    })
    expect(await running(world)).toMatchObject({ 'monthly-meeting': '2026-12-24' })
    expect(await running(world)).not.toHaveProperty('suspension-return')
    expect(await running(world)).not.toHaveProperty('suspension-review')
  })
})

describe('a hire', () => {
  it('opens consolidation, plans its watches and asks for its proofs', async () => {
    const world = await aTerritory()
    const { pathway, countsFrom, pathwayId } = await aJob(world)
    expect(pathway).toMatchObject({ state: 'consolidation', consolidationSince: '2026-11-16' })
    expect(countsFrom).toBe('2026-11-16')
    expect([...(await idsOf(world, 'watch', pathwayId)).keys()]).toEqual([
      'job-month-1',
      'job-month-3',
      'job-month-6',
    ])
    expect([...(await idsOf(world, 'proof', pathwayId)).keys()]).toEqual(['work-contract', 'month-6'])
    expect(await running(world)).toEqual({
      'job-month-1': '2026-12-16',
      'job-month-3': '2027-02-16',
      'job-month-6': '2027-05-16',
      'exit-proof': '2026-12-16',
    })
  })

  it('counts at month 6 when the protocol says so', async () => {
    const world = await aTerritory()
    await world.rows((tx) =>
      changeSetting(tx, pathwaySettings.exitCounts, {
        ...{ value: 'atMonth6', validFrom: '2026-01-01', setBy: null, now: new Date('2026-01-01T08:00:00Z') },
      }),
    )
    const { countsFrom, pathwayId, pathway, job } = await aJob(world)
    expect(countsFrom).toBe('2027-05-16')
    const exit = await anExit(world, {
      ...{ pathwayId, version: pathway.version, reasonCode: 'open-ended-job', jobId: job.id },
    })
    expect(exit.classification).toMatchObject({ plie: 'other-dynamic' })
  })

  it('without its end, when the contract has one, is refused with the field', async () => {
    const world = await aTerritory()
    const answer = await world.as('referent').call(recordJob, {
      params: { pathwayId: (await aPathway(world)).id },
      body: { id: newId(), version: 1, employerName: 'A', contractType: 'cdd', startsOn: '2026-11-16' },
    })
    expect(answer.problem.fields).toEqual([{ pointer: '/endsOn', code: 'end-missing' }])
  })

  it('that began before the entry is no job found', async () => {
    const world = await aTerritory()
    const answer = await world.as('referent').call(recordJob, {
      params: { pathwayId: (await aPathway(world, { admittedOn: '2026-10-05' })).id },
      body: { id: newId(), version: 1, employerName: 'A', contractType: 'cdi', startsOn: '2026-10-04' },
    })
    expect(answer.problem.fields).toEqual([
      { pointer: '/startsOn', code: 'job-before-entry', params: { date: '2026-10-05' } },
    ])
  })

  it('that stops too soon goes back to monthly follow-up, and is watched no more', async () => {
    const world = await aTerritory()
    const { job, pathwayId } = await aJob(world)
    const stop = { params: { jobId: job.id }, body: { version: 1, endedEarlyOn: '2026-11-20' } }
    const reply = await world.as('referent').done(endJob, stop)
    expect(reply.pathway).toMatchObject({ state: 'active', consolidationSince: null })
    expect([...(await idsOf(world, 'watch', pathwayId)).keys()]).toEqual([])
    expect(await running(world)).toMatchObject({ 'monthly-meeting': '2026-12-21' })
  })
})

describe('an exit', () => {
  it('is told before it is written, and the telling writes nothing', async () => {
    const world = await aTerritory()
    const { pathwayId, job } = await aJob(world)
    const body = { reasonCode: 'open-ended-job', exitedOn: '2026-11-23', jobId: job.id }
    const simulated = await world.as('referent').done(simulateExit, { params: { pathwayId }, body })
    const closed = await anExit(world, { pathwayId, version: 2, ...body })
    expect(closed.classification).toEqual(simulated)
    expect(simulated).toMatchObject({ plie: 'positive-employment', iae: 'lasting-job', fse: 'EECR04' })
  })

  it('V5: counts at its date while its proofs are awaited, then received, then checked', async () => {
    const world = await aTerritory()
    const { pathway, pathwayId } = await aPositiveExit(world)
    expect(pathway).toMatchObject({
      state: 'exited',
      exitClass: 'positive-employment',
      exitProofState: 'expected',
    })
    for (const kind of ['work-contract', 'month-6'])
      await world.as('referent').done(receiveProof, {
        params: { proofId: await idOf(world, 'proof', pathwayId, kind) },
        body: { receivedOn: '2026-11-23' },
      })
    let last = ''
    for (const kind of ['work-contract', 'month-6']) {
      const params = { proofId: await idOf(world, 'proof', pathwayId, kind) }
      const reply = await world.as('fundManager').done(checkProof, { params, body: { isAccepted: true } })
      last = reply.pathway.exitProofState ?? ''
    }
    expect(last).toBe('checked')
  })

  it('V2: is not before the contract nor in the future', async () => {
    const world = await aTerritory()
    const { id } = await aPathway(world)
    const close = (exitedOn: string) => ({
      params: { pathwayId: id },
      body: { id: newId(), version: 1, reasonCode: 'moved-away', exitedOn },
    })
    const early = await world.as('referent').call(closePathway, close('2026-08-23'))
    expect(early.problem).toMatchObject({ code: 'exit-before-contract', params: { date: '2026-08-24' } })
    const future = await world.as('referent').call(closePathway, close('2026-11-24'))
    expect(future.problem.fields).toEqual([{ pointer: '/exitedOn', code: 'date-in-future' }])
    expect((await world.as('referent').call(closePathway, close('2026-08-24'))).status).toBe(200)
  })

  it('ends what was planned and keeps what must be watched', async () => {
    const world = await aTerritory()
    const { id } = await aPathway(world)
    const step = await aStep(world, { pathwayId: id, isPrescribed: true })
    await anExit(world, { pathwayId: id, exitedOn: '2026-11-20' })
    expect(await running(world)).toEqual({ 'exit-month-6': '2027-05-20' })
    const [row] = await world.rows((tx) =>
      tx.query(`select state, reason_code as reason from pathways.step where territory_id = $1 and id = $2`, [
        world.territoryId,
        step.id,
      ]),
    )
    expect(row).toEqual({ state: 'cancelled-by-structure', reason: 'pathway-exited' })
  })

  it('leaves the file open to the référent until a month after the last watch', async () => {
    const world = await aTerritory()
    const built = await aPathway(world)
    await anExit(world, { pathwayId: built.id, exitedOn: '2026-11-20' })
    const open = () => world.as('referent').call(openFile, { params: { personId: built.personId } })
    world.at('2027-06-20T10:00:00Z')
    expect((await open()).status).toBe(200)
    world.at('2027-06-21T10:00:00Z')
    expect((await open()).status).toBe(404)
  })

  it('sent twice counts once, and another one is refused', async () => {
    const world = await aTerritory()
    const { id } = await aPathway(world)
    const body = { id: newId(), version: 1, reasonCode: 'moved-away', exitedOn: '2026-11-20' }
    const call = { params: { pathwayId: id }, body }
    await world.as('referent').done(closePathway, call)
    expect((await world.as('referent').call(closePathway, call)).status).toBe(200)
    const other = { ...call, body: { ...body, id: newId() } }
    expect(await world.as('referent').refused(closePathway, other)).toBe('pathway-already-closed')
  })

  it('is corrected by a new row: the former one stays, revoked with its reason', async () => {
    const world = await aTerritory()
    const { exitId, pathwayId } = await aPositiveExit(world)
    const body = { id: newId(), why: 'Embauche annulée', reasonCode: 'dropped-out', exitedOn: '2026-11-20' }
    const call = { params: { exitId }, body }
    expect(await world.as('referent').refused(correctExit, call)).toBe('right-missing')
    const reply = await world.as('projectManager').done(correctExit, call)
    expect(reply.pathway).toMatchObject({ exitClass: 'negative', exitReasonCode: 'dropped-out' })
    const rows = await world.rows((tx) =>
      tx.query(
        `select class_plie as class, revoke_reason as why from pathways.exit where territory_id = $1 and pathway_id = $2 order by id`,
        [world.territoryId, pathwayId],
      ),
    )
    expect(rows).toEqual([
      { class: 'positive-employment', why: 'Embauche annulée' },
      { class: 'negative', why: null },
    ])
    const again = { ...call, body: { ...body, id: newId() } }
    expect(await world.as('projectManager').refused(correctExit, again)).toBe('exit-already-revoked')
  })

  it('is not a colleague’s to write', async () => {
    const world = await aTerritory()
    const body = { id: newId(), version: 1, reasonCode: 'moved-away', exitedOn: '2026-11-20' }
    const params = { pathwayId: (await aPathway(world)).id }
    expect(await world.as('secondReferent').refused(closePathway, { params, body })).toBe('not-found')
  })
})

it('whoever comes back starts a new episode: nothing of the first is overwritten', async () => {
  const world = await aTerritory()
  const first = await aPositiveExit(world)
  await aPathway(world, { personId: first.personId, episode: 2, admittedOn: '2026-11-23', signedOn: null })
  const file = await world.as('projectManager').done(openFile, { params: { personId: first.personId } })
  expect(file.episodes.map((one) => [one.episode, one.state])).toEqual([
    [2, 'validated'],
    [1, 'exited'],
  ])
  expect(file.episodes[1]?.exits).toHaveLength(1)
})
