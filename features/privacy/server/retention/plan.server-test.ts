import { beforeEach, describe, expect, it } from 'vitest'
import { aTerritory, type World } from '#apps/testing/world.ts'
import { aPathway } from '#features/pathways/testing/pathway-builders.ts'
import { aPerson } from '#features/people/testing/person-builders.ts'
import { exportRetentionFiles, listRetentionFiles, readRetention } from '../../contract.ts'
import { metDaysAgo, openedDaysAgo, plannedFiles, stagesOf } from '../../testing/retention-builders.ts'

describe('the dry run of the retention', () => {
  let world: World
  beforeEach(async () => {
    world = await aTerritory()
  })
  const aFile = async (days: number, more: Parameters<typeof aPerson>[1] = {}) => {
    const personId = await aPerson(world, more)
    await openedDaysAgo(world, personId, days)
    return personId
  }

  it.for([
    [699, 'active'],
    [700, 'notice-due'],
    [760, 'notice-due'],
  ] as const)('says on day %i after the last contact: %s', async ([days, stage]) => {
    await aFile(days)
    expect(await stagesOf(world)).toEqual({ [stage]: 1 })
  })

  it.for([
    ['honoured', 'interview', 'meeting'],
    ['honoured', 'message', 'message'],
    ['absent', 'interview', 'file-opened'],
    ['message-left', 'message', 'file-opened'],
    ['cancelled-by-person', 'interview', 'file-opened'],
  ] as const)('counts from what the person did: %s, %s', async ([presence, kind, contact]) => {
    const personId = await aFile(800)
    await metDaysAgo(world, personId, 10, { presence, kind })
    const [file] = await plannedFiles(world)
    expect([file?.contactKind, file?.stage]).toEqual([
      contact,
      contact === 'file-opened' ? 'notice-due' : 'active',
    ])
  })

  it('touches nobody whose pathway is open, and says why', async () => {
    const { personId } = await aPathway(world)
    await openedDaysAgo(world, personId, 800)
    const [file] = await plannedFiles(world)
    expect([file?.stage, file?.cause]).toEqual(['open', 'pathway'])
  })

  it('counts by purpose: why the file was opened', async () => {
    await aFile(800)
    await aFile(800, { reason: 'visitor' })
    const { counts } = await world.as('territoryAdmin').done(readRetention, { params: {} })
    expect(counts.map(({ purpose, count }) => [purpose, count])).toEqual([
      ['accompaniment', 1],
      ['counsel', 1],
    ])
  })

  it('shows numbers and dates, and nobody’s name', async () => {
    await aFile(800, { familyName: 'Zyzzyva', givenName: 'Ondine', email: 'zyzzyva@essai.example' })
    const list = await world.as('territoryAdmin').call(listRetentionFiles, { params: {}, query: {} })
    expect(list.body.items[0]?.fileNumber).toMatch(/^[0-9A-F]{4}-[0-9A-F]{4}$/)
    const file = await world.as('territoryAdmin').call(exportRetentionFiles, {
      params: {},
      body: { format: 'csv', reason: 'Revue annuelle', filters: {} },
    })
    expect(file.text).toContain('Préavis à donner')
    expect(`${list.text}${file.text}`).not.toMatch(/Zyzzyva|Ondine/i)
  })

  it('gives the files fifty at a time, with how many there are', async () => {
    await aFile(800)
    await aFile(801)
    const read = (offset: number) =>
      world.as('territoryAdmin').done(listRetentionFiles, { params: {}, query: { offset } })
    expect((await read(0)).total).toBe(2)
    expect((await read(1)).items.map(({ lastContactOn }) => lastContactOn)).toEqual(['2024-09-14'])
  })

  it('is read by who keeps the register, and by nobody else', async () => {
    expect(await world.as('projectManager').refused(readRetention, { params: {} })).toBe('right-missing')
  })
})
