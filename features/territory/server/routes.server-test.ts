import { describe, expect, it } from 'vitest'
import { aTerritory, type World } from '#apps/testing/world.ts'
import {
  changePerimeter,
  changeTerritory,
  importQpv,
  listQpv,
  listSources,
  listZones,
  readTerritory,
} from '../contract.ts'
import { someSettings } from '../testing/route-examples.ts'
import { loadTerritory } from './territory-store.ts'

describe('the territory', () => {
  it('shows its perimeter of the day and the zones that touch it', async () => {
    const world = await aTerritory()
    await world.services.database.withAccounts(async (tx) => {
      await tx.query(
        `insert into territory.zone (kind, code, label, version) values ('crte', 'crte-lille', 'CRTE', 'test'), ('crte', 'crte-loin', 'Ailleurs', 'test') on conflict do nothing`,
      )
      await tx.query(
        `insert into territory.zone_commune (kind, zone_code, commune_code) values ('crte', 'crte-lille', '59350') on conflict do nothing`,
      )
    })
    const { perimeter } = await world.as('electedOfficial').done(readTerritory, { params: {} })
    expect(perimeter).toMatchObject({
      validFrom: '2020-01-01',
      communes: [{ name: 'Lille' }, { name: 'Roubaix' }],
    })
    const { items } = await world.as('referent').done(listZones, { params: {} })
    expect(items).toEqual([
      { kind: 'crte', code: 'crte-lille', label: 'CRTE', isProgramme: true, communeCodes: ['59350'] },
    ])
  })

  it('says where its lists come from', async () => {
    const world = await aTerritory()
    await world.services.database.withAccounts((tx) =>
      tx.query(
        `insert into territory.source (code, label, version, licence, imported_at, rows_read, rows_kept)
         values ('essai', 'Liste d’essai', '2026-01', 'Licence Ouverte 2.0', $1, 12, 10) on conflict do nothing`,
        [new Date('2026-11-01T08:00:00Z')],
      ),
    )
    const { items } = await world.as('referent').done(listSources, { params: {} })
    expect(items.find(({ code }) => code === 'essai')).toMatchObject({
      version: '2026-01',
      licence: 'Licence Ouverte 2.0',
      importedAt: '2026-11-01T08:00:00.000Z',
      rowsKept: 10,
    })
  })

  it('is changed by its administrator, and a stale change gets the current row', async () => {
    const world = await aTerritory()
    const change = () => world.as('territoryAdmin').call(changeTerritory, { params: {}, body: someSettings })
    expect(await change()).toMatchObject({ status: 200, body: { version: 2, colorAction: '#1b4d6b' } })
    expect(await change()).toMatchObject({
      status: 409,
      problem: { code: 'stale-version', current: { version: 2 } },
    })
  })

  it.for([
    [{ timeZone: 'Europe/Nowhere' }, { pointer: '/timeZone', code: 'unknown-time-zone' }],
    [
      { colorBand: '#1f3a93', colorAction: '#e1000f' },
      { pointer: '/colorAction', code: 'tricolour' },
    ],
  ] as const)('refuses %o at its field', async ([change, field]) => {
    const world = await aTerritory()
    const body = { ...someSettings, ...change }
    const { problem } = await world.as('territoryAdmin').call(changeTerritory, { params: {}, body })
    expect(problem).toMatchObject({ code: 'invalid', fields: [field] })
  })
})

describe('a perimeter', () => {
  const move = (world: World, body: object) =>
    world.as('territoryAdmin').call(changePerimeter, {
      params: {},
      body: { label: 'Essai', validFrom: '2027-01-01', ...body },
    })

  it('changes on its day, and the earlier one keeps the days before', async () => {
    const world = await aTerritory()
    const answer = await move(world, { communeCodes: ['59350'] })
    expect(answer).toMatchObject({ status: 200, body: { perimeter: { communes: { length: 2 } } } })
    const later = await world.rows((tx) => loadTerritory(tx, '2027-01-01'))
    expect(later?.perimeter).toMatchObject({ source: 'chosen-by-hand', communes: { length: 1 } })
    const before = await world.rows((tx) => loadTerritory(tx, '2026-12-31'))
    expect(before?.perimeter?.communes).toHaveLength(2)
  })

  it.for([
    [{ validFrom: '2020-01-01', communeCodes: ['59350'] }, '/validFrom'],
    [{ siren: '123456789' }, '/siren'],
    [{ communeCodes: ['99999'] }, '/communeCodes'],
    [{}, '/communeCodes'],
  ] as const)('%o is refused at %s', async ([body, pointer]) => {
    const answer = await move(await aTerritory(), body)
    expect(answer).toMatchObject({ status: 422, problem: { fields: [{ pointer }] } })
  })
})

describe('the list of priority neighbourhoods', () => {
  const csv = [
    'code;nom;commune',
    'QN05901M;Quartier haut;59350',
    'QN05902M;Quartier bas;roubaix',
    'QN05903M;Perdu;59999',
    'X;Mal écrit;59350',
    'QN05901M;Encore;59350',
  ].join('\r\n')
  const send = (world: World, rehearse: boolean, text = csv) =>
    world.as('territoryAdmin').call(importQpv, { params: {}, body: { csv: text, rehearse } })
  const list = async (world: World) => (await world.as('referent').done(listQpv, { params: {} })).items

  it('rehearses without writing, then writes the good lines and returns the others with their reason', async () => {
    const world = await aTerritory()
    const rehearsal = await send(world, true)
    expect(rehearsal).toMatchObject({
      status: 200,
      body: { added: [{ line: 2 }, { line: 3, communeCode: '59512' }], changed: [], unchanged: 0 },
    })
    expect(rehearsal.body.rejected).toEqual([
      { line: 4, code: 'unknown-commune', value: '59999' },
      { line: 5, code: 'qpv-code-invalid', value: 'X' },
      { line: 6, code: 'duplicate', value: 'QN05901M' },
    ])
    expect(await list(world)).toEqual([])
    expect((await send(world, false)).body).toEqual(rehearsal.body)
    expect(await list(world)).toMatchObject([
      { code: 'QN05901M' },
      { code: 'QN05902M', communeName: 'Roubaix' },
    ])
  })

  it('changes what differs and leaves the neighbourhoods that the file does not name', async () => {
    const world = await aTerritory()
    await send(world, false)
    const again = await send(world, false, '\uFEFFcode,nom,commune\nQN05901M,Quartier haut et centre,59350\n')
    expect(again.body).toMatchObject({ added: [], changed: [{ code: 'QN05901M' }], rejected: [] })
    expect(await list(world)).toHaveLength(2)
  })

  it.for(['"x', 'code;nom;commune\nQN05901M;"haut;59350\n', 'code;nom;commune\nQN05901M;"ha"ut;59350\n'])(
    'with a quotation mark out of place is refused: %s',
    async (text) => {
      const answer = await send(await aTerritory(), false, text)
      expect(answer).toMatchObject({
        status: 422,
        problem: { fields: [{ pointer: '/csv', code: 'table-unreadable' }] },
      })
    },
  )

  it('asks for the missing column', async () => {
    const answer = await send(await aTerritory(), true, 'code;nom\nQN05901M;x\n')
    expect(answer).toMatchObject({
      status: 422,
      problem: { fields: [{ pointer: '/csv', params: { column: 'commune' } }] },
    })
  })
})
