import { describe, expect, it } from 'vitest'
import { aTerritory, type World } from '#apps/testing/world.ts'
import { newId } from '#kernel/id.ts'
import { exportWatches, listWatches, prepareCalls, recordAttempt, recordWatch } from '../../contract.ts'
import { aJob, anExit } from '../../testing/exit-builders.ts'

const due = async (world: World, role = 'referent', query: object = {}) =>
  (await world.as(role).done(listWatches, { params: {}, query })).items

describe('the situations to observe', () => {
  it('are those of the month that comes, the oldest due first; the others come later', async () => {
    const world = await aTerritory()
    await aJob(world)
    expect((await due(world)).map((one) => `${one.kind} ${one.dueOn}`)).toEqual(['job-month-1 2026-12-16'])
    const later = await due(world, 'referent', { when: 'later' })
    expect(later.map((one) => one.kind)).toEqual(['job-month-3', 'job-month-6'])
    expect(later[0]).toMatchObject({ since: '2026-11-16', personName: 'Haddad Samira' })
  })

  it('are shown to who follows the person and to who checks the whole territory, to no other référent', async () => {
    const world = await aTerritory()
    await aJob(world)
    expect(await due(world, 'secondReferent')).toEqual([])
    expect(await due(world, 'fundManager')).toHaveLength(1)
  })

  it('six months after an exit can be asked for alone', async () => {
    const world = await aTerritory()
    await aJob(world)
    await anExit(world)
    world.at('2027-05-10T08:00:00Z')
    const kinds = (await due(world, 'fundManager', { about: 'exit' })).map((one) => one.kind)
    expect(kinds).toEqual(['exit-month-6'])
  })

  it('leave the list once observed; « unreachable » only after three attempts by two means', async () => {
    const world = await aTerritory()
    await aJob(world)
    const [watch] = await due(world)
    const params = { watchId: watch?.id ?? '' }
    const unreachable = { params, body: { observedOn: '2026-11-23', situationCode: 'unreachable' } }
    expect(await world.as('referent').refused(recordWatch, unreachable)).toBe('attempts-missing')
    for (const channel of ['phone', 'phone', 'sms'])
      await world.as('referent').done(recordAttempt, { params, body: { id: newId(), channel } })
    expect((await due(world))[0]?.attempts).toHaveLength(3)
    await world.as('referent').done(recordWatch, unreachable)
    expect(await due(world)).toEqual([])
  })

  it('are answered, or tried in vain, by one call for several points of one person', async () => {
    const world = await aTerritory()
    await aJob(world)
    const [later, latest] = await due(world, 'referent', { when: 'later' })
    const [watch] = await due(world)
    const [params, others] = [{ watchId: watch?.id ?? '' }, [later?.id ?? '', latest?.id ?? '']]
    const tried = others.map((watchId) => ({ id: newId(), watchId }))
    const attempt = { id: newId(), channel: 'phone', alsoFor: tried }
    for (let sent = 0; sent < 2; sent += 1)
      await world.as('referent').done(recordAttempt, { params, body: attempt })
    const open = [...(await due(world)), ...(await due(world, 'referent', { when: 'later' }))]
    expect(open.map((one) => one.attempts.length)).toEqual([1, 1, 1])
    const body = { observedOn: '2026-11-23', situationCode: 'same-job', alsoFor: others }
    await world.as('referent').done(recordWatch, { params, body })
    expect(await due(world)).toEqual([])
    expect(await due(world, 'referent', { when: 'later' })).toEqual([])
  })

  it('of somebody else, or of nobody, take no answer with them', async () => {
    const world = await aTerritory()
    await aJob(world)
    const [watch] = await due(world)
    const other = await aTerritory()
    await aJob(other)
    const [foreign] = await due(other)
    const params = { watchId: watch?.id ?? '' }
    for (const id of [foreign?.id ?? '', newId()]) {
      const body = { observedOn: '2026-11-23', situationCode: 'same-job', alsoFor: [id] }
      expect(await world.as('referent').refused(recordWatch, { params, body })).toBe('not-found')
      const attempt = { id: newId(), channel: 'phone', alsoFor: [{ id: newId(), watchId: id }] }
      expect(await world.as('referent').refused(recordAttempt, { params, body: attempt })).toBe('not-found')
    }
    expect(await due(world)).toMatchObject([{ attempts: [] }])
  })

  it('go on paper for who calls, her own alone, and the trail says whose number left', async () => {
    const world = await aTerritory()
    await aJob(world)
    const [{ personId = '' } = {}] = await due(world)
    const call = (role: string) => world.as(role).done(prepareCalls, { params: {}, body: {} })
    expect((await call('secondReferent')).items).toEqual([])
    expect((await call('referent')).items.map((one) => one.personId)).toEqual([personId])
    const concerned = await world.rows((tx) =>
      tx.query(
        `select c.subject_id as "personId" from audit.line l
         join audit.concerned c on c.territory_id = $1 and c.line_id = l.id
         where l.territory_id = $1 and l.action = 'pathways.call-list-prepared'`,
        [tx.territoryId],
      ),
    )
    expect(concerned).toEqual([{ personId }])
  })

  it('leave as a file with a reason, which is written', async () => {
    const world = await aTerritory()
    await aJob(world)
    const file = await world
      .as('referent')
      .call(exportWatches, { params: {}, body: { format: 'csv', reason: 'Appels du mois', filters: {} } })
    expect(file.text).toContain('Haddad Samira')
    const [line] = await world.rows((tx) =>
      tx.query(
        `select reason from audit.line where territory_id = $1 and action = 'exchanges.list-exported'`,
        [tx.territoryId],
      ),
    )
    expect(line).toEqual({ reason: 'Appels du mois' })
  })
})
