import { beforeEach, describe, expect, it } from 'vitest'
import { aTerritory, type World } from '#apps/testing/world.ts'
import { exportList } from '#features/exchanges/contract.ts'
import { listMeetings, openFile, recordMeeting, recordWatch } from '#features/pathways/contract.ts'
import { aJob, idOf } from '#features/pathways/testing/exit-builders.ts'
import { aPathway, type BuiltPathway } from '#features/pathways/testing/pathway-builders.ts'
import {
  listOpenings,
  readPerson,
  readSensitiveFacts,
  recordSituation,
  searchPeople,
} from '#features/people/contract.ts'
import { grantRight } from '#features/people/testing/grant-right.ts'
import { changeSetting } from '#features/territory/contract.ts'
import { newId } from '#kernel/id.ts'
import {
  addToControlSample,
  closeControlSample,
  drawControlSample,
  listControlSamples,
  prepareControlSample,
  readControlSample,
} from '../contract.ts'
import { aDraw, aSample } from '../testing/sample-builders.ts'

const filesOf = async (world: World, sampleId: string, role = 'projectManager') =>
  (await world.as(role).done(readControlSample, { params: { sampleId } })).items.map((file) => file.personId)

describe('a control sample', () => {
  let world: World
  let followed: BuiltPathway[]
  beforeEach(async () => {
    world = await aTerritory()
    followed = []
    for (const familyName of ['Aubry', 'Bonnet', 'Caron', 'Delmas'])
      followed.push(await aPathway(world, { familyName }))
  })
  const others = (drawn: readonly string[]) =>
    followed.map(({ personId }) => personId).filter((id) => !drawn.includes(id))

  it('opens to the controller the files that were drawn, and no other', async () => {
    const sample = await aSample(world, { size: 2 })
    const drawn = await filesOf(world, sample.id, 'controller')
    expect([sample.populationSize, sample.files, drawn.length]).toEqual([4, 2, 2])
    const controller = world.as('controller')
    for (const personId of drawn) {
      expect((await controller.call(openFile, { params: { personId } })).status).toBe(200)
      expect((await controller.call(readPerson, { params: { personId } })).status).toBe(200)
    }
    for (const personId of others(drawn)) {
      expect(await controller.refused(openFile, { params: { personId } })).toBe('not-found')
      expect(await controller.refused(readPerson, { params: { personId } })).toBe('not-found')
      expect(await controller.refused(listOpenings, { params: { personId }, query: {} })).toBe('not-found')
    }
  })

  it('draws nobody whose file is in the archive, and says how many it leaves out', async () => {
    await world.rows((tx) =>
      tx.query('update people.person set archived_at = $3 where territory_id = $1 and id = $2', [
        ...[tx.territoryId, followed[0]?.personId, new Date('2026-11-20T08:00:00Z')],
      ]),
    )
    const { population, fromOn, toOn } = aDraw(world)
    const choices = await world
      .as('projectManager')
      .done(prepareControlSample, { params: {}, query: { population, fromOn, toOn } })
    expect(choices).toMatchObject({ populationSize: 3, archived: 1 })
    const sample = await aSample(world, { size: 4 })
    const drawn = await filesOf(world, sample.id)
    expect([sample.populationSize, sample.files, drawn.length]).toEqual([3, 3, 3])
  })

  it('lets him find by name whom it holds, and neither find nor count anybody else', async () => {
    const sample = await aSample(world, { size: 2 })
    const drawn = await filesOf(world, sample.id)
    const found: string[] = []
    for (const fragment of ['Aubry', 'Bonnet', 'Caron', 'Delmas']) {
      const { items } = await world.as('controller').done(searchPeople, { params: {}, body: { fragment } })
      found.push(...items.map((one) => one.id))
    }
    expect(found.toSorted()).toEqual(drawn.toSorted())
  })

  it('is read, never written: he notes nothing on a file that he opens', async () => {
    const [pathway] = followed
    const pathwayId = pathway?.id ?? ''
    await aSample(world, { size: 4 })
    const call = {
      params: { pathwayId },
      body: { id: newId(), kind: 'interview', at: '2026-11-23T07:00:00Z', presence: 'honoured' },
    } as const
    expect(await world.as('controller').refused(recordMeeting, call)).toBe('right-missing')
    const job = await aJob(world)
    await aSample(world, { size: 5 })
    const watch = { params: { watchId: await idOf(world, 'watch', job.pathwayId, 'job-month-1') } }
    const observed = { observedOn: '2026-11-23', situationCode: 'same-job' }
    expect(await world.as('controller').refused(recordWatch, { ...watch, body: observed })).toBe(
      'not-allowed',
    )
  })

  it('lets none of his other rights reach the file: neither a note, a change, a sensitive fact nor an export', async () => {
    const [pathway] = followed
    if (!pathway) throw new Error('nobody is followed')
    await aSample(world, { size: 4 })
    const { id: pathwayId, personId } = pathway
    for (const right of ['pathways.follow', 'people.edit', 'people.read-sensitive', 'exchanges.export'])
      await grantRight(world, 'controller', right)
    const controller = world.as('controller')
    const meeting = {
      id: newId(),
      kind: 'interview',
      at: '2026-11-23T07:00:00Z',
      presence: 'honoured',
    } as const
    expect(await controller.refused(recordMeeting, { params: { pathwayId }, body: meeting })).toBe(
      'not-found',
    )
    const situation = {
      id: newId(),
      observedOn: '2026-11-20',
      situationCode: 'employed',
      source: 'declared',
    } as const
    expect(await controller.refused(recordSituation, { params: { personId }, body: situation })).toBe(
      'not-found',
    )
    expect(await controller.refused(readSensitiveFacts, { params: { personId } })).toBe('not-found')
    const list = { list: 'people', format: 'csv', reason: 'Contrôle sur place' } as const
    expect(await controller.refused(exportList, { params: {}, body: list })).toBe('export-empty')
    expect((await controller.call(readPerson, { params: { personId } })).status).toBe(200)
  })

  it('gives him no word of an interview', async () => {
    const [pathway] = followed
    if (!pathway) throw new Error('nobody is followed')
    await world.as('referent').done(recordMeeting, {
      params: { pathwayId: pathway.id },
      body: {
        ...{ id: newId(), kind: 'interview', at: '2026-11-23T07:00:00Z', presence: 'honoured' },
        ...{ note: 'Accord pour la formation', noteIsPrivate: false },
      },
    })
    await aSample(world, { size: 4 })
    const { status, text } = await world
      .as('controller')
      .call(openFile, { params: { personId: pathway.personId } })
    expect(status).toBe(200)
    const list = await world
      .as('controller')
      .call(listMeetings, { params: { pathwayId: pathway.id }, query: {} })
    expect(list.body.items).toHaveLength(1)
    expect(text + list.text).not.toMatch(/Accord pour la formation/)
  })

  it('says who opened what: the file’s own trail names the sharing, and the sample counts the openings', async () => {
    const sample = await aSample(world, { size: 1 })
    const [personId = ''] = await filesOf(world, sample.id)
    await world.as('controller').done(openFile, { params: { personId } })
    const { items } = await world.as('projectManager').done(listOpenings, { params: { personId }, query: {} })
    expect(items.map((line) => line.action).toSorted()).toEqual([
      'controls.sample-opened',
      'people.file-opened',
      'people.file-shared',
    ])
    const read = await world.as('projectManager').done(readControlSample, { params: { sampleId: sample.id } })
    expect([read.opened, read.items[0]?.openedAt]).toEqual([1, '2026-11-23T08:00:00.000Z'])
  })

  it('shuts on the day after its last, names included', async () => {
    const sample = await aSample(world, { size: 1, opensUntil: '2026-11-30' })
    const [personId = ''] = await filesOf(world, sample.id)
    world.at('2026-11-30T20:00:00Z')
    expect((await world.as('controller').call(openFile, { params: { personId } })).status).toBe(200)
    world.at('2026-12-01T08:00:00Z')
    expect(await world.as('controller').refused(openFile, { params: { personId } })).toBe('not-found')
    expect(await filesOf(world, sample.id, 'controller')).toEqual([])
    expect(await filesOf(world, sample.id, 'projectManager')).toEqual([personId])
  })

  it('closed before its day shuts at once, and shuts no file that another sample opens', async () => {
    const [first, second] = [await aSample(world, { size: 4 }), await aSample(world, { size: 1 })]
    const [kept = ''] = await filesOf(world, second.id)
    const params = { sampleId: first.id }
    const body = { reason: 'La visite est terminée' }
    const closed = await world.as('fundManager').done(closeControlSample, { params, body })
    expect(closed).toMatchObject({ state: 'closed', closedOn: '2026-11-23', closeReason: body.reason })
    for (const { personId } of followed)
      expect((await world.as('controller').call(openFile, { params: { personId } })).status).toBe(
        personId === kept ? 200 : 404,
      )
    expect(await world.as('projectManager').refused(closeControlSample, { params, body })).toBe(
      'sample-not-open',
    )
  })

  it('takes in a file asked for by name, with its reason, once', async () => {
    const sample = await aSample(world, { size: 1 })
    const drawn = await filesOf(world, sample.id)
    const [personId = ''] = others(drawn)
    const params = { sampleId: sample.id }
    const body = { personId, reason: 'Paiement en doute' }
    const after = await world.as('projectManager').done(addToControlSample, { params, body })
    expect([after.files, after.added, after.populationSize]).toEqual([2, 1, 4])
    expect((await world.as('controller').call(openFile, { params: { personId } })).status).toBe(200)
    expect(await world.as('projectManager').refused(addToControlSample, { params, body })).toBe(
      'file-already-in-sample',
    )
  })

  it('counts each person of its population once, by scheme and period', async () => {
    await aPathway(world, { familyName: 'Parti', admittedOn: '2025-01-13', exitedOn: '2025-06-30' })
    const count = async (population: 'ongoing' | 'entries' | 'exits', fromOn: string, toOn: string) =>
      (
        await world
          .as('fundManager')
          .done(prepareControlSample, { params: {}, query: { population, fromOn, toOn } })
      ).populationSize
    expect(await count('ongoing', '2025-01-01', '2026-12-31')).toBe(5)
    expect(await count('ongoing', '2026-01-01', '2026-12-31')).toBe(4)
    expect(await count('exits', '2025-01-01', '2025-12-31')).toBe(1)
    expect(await count('entries', '2026-08-01', '2026-08-31')).toBe(4)
  })

  it('is drawn for who receives samples, from somebody, and for a year at most', async () => {
    const draw = (more: object) =>
      world.as('projectManager').call(drawControlSample, { params: {}, body: aDraw(world, more) })
    const referent = world.members.referent?.memberId
    expect((await draw({ memberId: referent })).problem.code).toBe('not-a-controller')
    expect((await draw({ fromOn: '2019-01-01', toOn: '2019-12-31' })).problem.code).toBe('population-empty')
    expect((await draw({ opensUntil: '2027-11-24' })).problem.fields).toMatchObject([
      { pointer: '/opensUntil', code: 'opens-until-too-far' },
    ])
    expect((await draw({ opensUntil: '2026-11-22' })).problem.fields).toMatchObject([
      { pointer: '/opensUntil', code: 'opens-until-past' },
    ])
  })

  it('is proposed to stay open for the months that the territory set, from the day it set them', async () => {
    const proposed = async () => {
      const query = { population: 'ongoing', fromOn: '2026-01-01', toOn: '2026-12-31' } as const
      return (await world.as('fundManager').done(prepareControlSample, { params: {}, query })).opensUntil
    }
    expect(await proposed()).toBe('2027-02-23')
    const set = {
      params: { code: 'controls.opening' },
      body: { value: { months: 6 }, validFrom: '2026-11-24' },
    }
    await world.as('territoryAdmin').done(changeSetting, set)
    expect(await proposed()).toBe('2027-02-23')
    world.at('2026-11-24T08:00:00Z')
    expect(await proposed()).toBe('2027-05-24')
    const endless = { ...set, body: { value: { months: 13 }, validFrom: '2026-11-24' } }
    expect((await world.as('territoryAdmin').call(changeSetting, endless)).status).toBe(422)
  })

  it('pressed twice is drawn once', async () => {
    const body = aDraw(world, { size: 2 })
    const press = () => world.as('projectManager').done(drawControlSample, { params: {}, body })
    expect(await press()).toEqual(await press())
    expect((await world.as('controller').done(listControlSamples, { params: {} })).items).toHaveLength(1)
  })

  it('of another controller does not exist', async () => {
    await grantRight(world, 'secondReferent', 'controls.receive')
    const memberId = world.members.secondReferent?.memberId ?? ''
    const sample = await aSample(world, { size: 1, memberId })
    const params = { sampleId: sample.id }
    expect(await world.as('controller').refused(readControlSample, { params })).toBe('not-found')
    expect((await world.as('controller').done(listControlSamples, { params: {} })).items).toEqual([])
  })
})
