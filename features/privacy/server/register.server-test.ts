import { beforeEach, describe, expect, it } from 'vitest'
import { aTerritory, type World } from '#apps/testing/world.ts'
import { aPathway } from '#features/pathways/testing/pathway-builders.ts'
import { changeSetting } from '#features/territory/contract.ts'
import { newId } from '#kernel/id.ts'
import { pdfObjects } from '#platform/testing/pdf-objects.ts'
import {
  type Declaration,
  emptyDeclaration,
  exportRegister,
  listDeclarations,
  printRegister,
  readRegister,
  saveDeclaration,
} from '../contract.ts'
import { aDeclaration } from '../testing/declaration-builders.ts'

describe('the register of processing activities', () => {
  let world: World
  beforeEach(async () => {
    world = await aTerritory()
  })
  const read = () => world.as('territoryAdmin').done(readRegister, { params: {} })
  const activity = async (code: string) => (await read()).activities.find((one) => one.code === code)
  const save = (after: number, content: Partial<Declaration> = {}) =>
    world.as('territoryAdmin').call(saveDeclaration, {
      params: {},
      body: { id: newId(), after, content: { ...emptyDeclaration, ...content } },
    })

  it('names as controllers the organisations that carry an open scheme', async () => {
    const { controllers, missing } = await read()
    expect(controllers.map((one) => one.name)).toEqual(['Organisme plie'])
    expect(missing).not.toContain('controller')
  })

  it('says of each activity whether the territory holds such data today', async () => {
    expect((await activity('accompaniment'))?.inUse).toBe(false)
    await aPathway(world)
    expect((await activity('accompaniment'))?.inUse).toBe(true)
    expect((await activity('referrals'))?.inUse).toBe(false)
  })

  it('names as recipients the roles that the matrix lets read, those of the territory included', async () => {
    await world.rows((tx) =>
      tx.query(
        `insert into organisations.role (territory_id, code, label, rights, created_at) values
           ($1, 'local-dpo', 'Protection des données', '{"audit.read": "territory"}', $2)`,
        [world.territoryId, new Date('2026-01-05T09:00:00Z')],
      ),
    )
    const labels = (await activity('members'))?.recipients.map((one) => one.label)
    expect(labels).toContain('Protection des données')
    expect(labels).not.toContain('Prescription')
  })

  it('takes durations from the settings in force, and says that nobody checked their source', async () => {
    await world.as('territoryAdmin').done(changeSetting, {
      params: { code: 'privacy.retention' },
      body: { value: { file: 18, archive: 36, fse: 60 }, validFrom: '2026-11-23' },
    })
    const [kept] = (await activity('referrals'))?.retention ?? []
    expect(kept?.words.fr).toContain('18 mois après le dernier contact')
    expect(kept?.verifiedOn).toBeNull()
  })

  it('does not lend the source of the proposed durations to those that the territory chose', async () => {
    const sourceNow = async () => (await activity('referrals'))?.retention[0]?.source
    expect(await sourceNow()).toMatch(/^Dossier : CNIL/)
    await world.as('territoryAdmin').done(changeSetting, {
      params: { code: 'privacy.retention' },
      body: { value: { file: 30, archive: 12, fse: 60 }, validFrom: '2026-11-23' },
    })
    expect(await sourceNow()).toMatch(/^Durées choisies par le territoire/)
  })

  it('shows what is really switched on: no backup folder here, hence no backup', async () => {
    const states = Object.fromEntries((await read()).measures.map((one) => [one.code, one.state]))
    expect(states).toEqual({
      'second-factor': 'on',
      wall: 'on',
      trail: 'unknown',
      backups: 'off',
      transport: 'unknown',
    })
  })

  it('stops lacking what the territory declares, and keeps each version with who wrote it', async () => {
    await aDeclaration(world, { controllerAddress: '1 place de la Mairie' })
    await aDeclaration(world, { controllerAddress: '2 place de la Mairie', jointControl: 'none' }, 1)
    const { declaration, missing } = await read()
    expect([declaration.number, declaration.content.controllerAddress]).toEqual([2, '2 place de la Mairie'])
    expect(missing).not.toContain('controllerAddress')
    const { items } = await world.as('territoryAdmin').done(listDeclarations, { params: {} })
    expect(items.map((one) => [one.number, one.content.controllerAddress])).toEqual([
      [2, '2 place de la Mairie'],
      [1, '1 place de la Mairie'],
    ])
    expect(items.every((one) => one.writtenByName !== null && one.writtenAt !== null)).toBe(true)
  })

  it('keeps the second of two savers from overwriting the first', async () => {
    await save(0)
    expect((await save(0)).problem).toMatchObject({ code: 'stale-version', current: { version: 1 } })
    expect((await save(1)).status).toBe(200)
  })

  it('believes no check and no drill of a day to come', async () => {
    expect((await save(0, { restoreDrillOn: '2026-11-24' })).problem.fields).toEqual([
      { pointer: '/content/restoreDrillOn', code: 'date-in-the-future' },
    ])
  })

  it('leaves as one line an activity, with what is to be completed said so', async () => {
    const answer = await world
      .as('territoryAdmin')
      .call(exportRegister, { params: {}, body: { format: 'csv', filters: {} } })
    const lines = answer.text.trim().split('\r\n')
    expect(lines).toHaveLength(1 + (await read()).activities.length)
    expect(lines[1]).toContain('Accompagner vers l’emploi')
    expect(lines.find((line) => line.includes('annuaire des partenaires'))).toContain('à compléter')
  })

  it('prints as a tagged PDF, whatever was typed in it', async () => {
    await aDeclaration(world, { controllerAddress: '#panic("x") = $x^2$' })
    const answer = await world.as('territoryAdmin').call(printRegister, { params: {} })
    expect([answer.status, answer.headers['content-type']]).toEqual([200, 'application/pdf'])
    for (const mark of ['/StructTreeRoot', '/Lang', 'pdfuaid'])
      expect(pdfObjects(answer.bytes)).toContain(mark)
  })
})
