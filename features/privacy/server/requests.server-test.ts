import { beforeEach, describe, expect, it } from 'vitest'
import { aTerritory, type World } from '#apps/testing/world.ts'
import { newId } from '#kernel/id.ts'
import type { CallInput } from '#platform/contract/route.ts'
import { exportRequests, listRequests, openRequest, readRegister, recordRequestStep } from '../contract.ts'
import { aRequest, aRequestBody } from '../testing/request-builders.ts'

type Step = CallInput<typeof recordRequestStep>['body']

describe('the requests on personal data', () => {
  let world: World
  beforeEach(async () => {
    world = await aTerritory()
  })
  const list = async () => (await world.as('territoryAdmin').done(listRequests, { params: {} })).items
  const record = (requestId: string, more: Partial<Step> = {}) =>
    world.as('territoryAdmin').call(recordRequestStep, {
      params: { requestId },
      body: { id: newId(), kind: 'identity', onDate: '2026-11-23', words: 'Carte vue au guichet', ...more },
    })

  it('are to be answered in a month from the day they were received, and say when they are late', async () => {
    await aRequest(world, { receivedOn: '2026-10-23' })
    expect((await list()).map((one) => [one.dueOn, one.isLate])).toEqual([['2026-11-23', false]])
    world.at('2026-11-24T08:00:00Z')
    expect((await list()).map((one) => one.isLate)).toEqual([true])
  })

  it('get two months more when extended with a reason in the first month', async () => {
    const id = await aRequest(world, { receivedOn: '2026-10-23' })
    const { body } = await record(id, { kind: 'extended', words: 'Dossier sur trois structures' })
    expect(body.dueOn).toBe('2027-01-23')
    const late = await aRequest(world, { receivedOn: '2026-10-22' })
    expect((await record(late, { kind: 'extended' })).problem.code).toBe('extension-too-late')
  })

  it('may be to take one’s data elsewhere, were it to be refused with its reason', async () => {
    const id = await aRequest(world, { kind: 'portability' })
    await record(id)
    const words = 'Mission d’intérêt public : l’article 20 ne s’applique pas, une copie a été remise'
    expect((await record(id, { kind: 'answered', outcome: 'refused', words })).status).toBe(200)
    expect(await list()).toMatchObject([{ kind: 'portability', steps: [{}, { outcome: 'refused' }] }])
  })

  it('are not answered before it is known who asks, and are answered once', async () => {
    const id = await aRequest(world)
    const answer = { kind: 'answered', outcome: 'done', words: 'Copie remise en main propre' } as const
    expect((await record(id, answer)).problem.code).toBe('identity-not-checked')
    await record(id)
    expect((await record(id, answer)).status).toBe(200)
    expect((await record(id, answer)).problem.code).toBe('request-answered')
    const [request] = await list()
    expect(request?.steps.map((one) => [one.kind, one.outcome, one.words])).toEqual([
      ['identity', null, 'Carte vue au guichet'],
      ['answered', 'done', 'Copie remise en main propre'],
    ])
  })

  it('say what was answered: an answer has an outcome, nothing else has one', async () => {
    const id = await aRequest(world)
    expect((await record(id, { outcome: 'done' })).problem.fields).toEqual([
      { pointer: '/outcome', code: 'required' },
    ])
  })

  it.for([
    ['2026-11-24', 'date-in-the-future'],
    ['2026-11-15', 'before-the-request'],
  ])('are not dealt with on %s, which cannot be', async ([onDate, code]) => {
    const id = await aRequest(world, { receivedOn: '2026-11-16' })
    expect((await record(id, { onDate: onDate ?? '' })).problem.fields).toEqual([
      { pointer: '/onDate', code },
    ])
  })

  it('are not received before the articles that they rest on applied', async () => {
    const { problem } = await world.as('territoryAdmin').call(openRequest, {
      params: {},
      body: { ...aRequestBody(), receivedOn: '1926-11-16' },
    })
    expect(problem.fields).toEqual([{ pointer: '/receivedOn', code: 'before-the-regulation' }])
  })

  it('that wait come first, the oldest first', async () => {
    const [answered, recent, old] = [
      await aRequest(world, { receivedOn: '2026-11-01' }),
      await aRequest(world, { receivedOn: '2026-11-20' }),
      await aRequest(world, { receivedOn: '2026-11-10' }),
    ]
    await record(answered)
    await record(answered, { kind: 'answered', outcome: 'refused', words: 'Demande abusive, motif écrit' })
    expect((await list()).map((one) => one.id)).toEqual([old, recent, answered])
  })

  it('count a double click once', async () => {
    const body = aRequestBody()
    await world.as('territoryAdmin').done(openRequest, { params: {}, body })
    expect(await world.as('territoryAdmin').refused(openRequest, { params: {}, body })).toBe('already-exists')
  })

  it('are in the register once there is one, and in the trail without who asks', async () => {
    const inUse = async () =>
      (await world.as('territoryAdmin').done(readRegister, { params: {} })).activities.find(
        (one) => one.code === 'requests',
      )?.inUse
    expect(await inUse()).toBe(false)
    await aRequest(world, { requester: 'Introuvable Dupont' })
    expect(await inUse()).toBe(true)
    const lines = await world.rows((tx) =>
      tx.query<{ action: string; text: string }>(
        `select action, l::text as text from audit.line l where territory_id = $1 and action like 'privacy.request%'`,
        [world.territoryId],
      ),
    )
    expect(lines.map((one) => one.action)).toEqual(['privacy.request-received'])
    expect(lines[0]?.text).not.toContain('Introuvable')
  })

  it('leave as a list with the reason why', async () => {
    await aRequest(world)
    const answer = await world.as('territoryAdmin').call(exportRequests, {
      params: {},
      body: { format: 'csv', reason: 'Bilan annuel', filters: {} },
    })
    expect(answer.text).toContain('16/11/2026;Accès;Nadia Lambert;16/12/2026')
  })
})
