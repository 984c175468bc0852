import { beforeAll, describe, expect, it } from 'vitest'
import { connectDatabase, type Database } from '#platform/server/sql/database.ts'
import { anotherTestDatabase } from '#platform/testing/database.ts'
import { routeExamples } from '../testing/route-examples.ts'
import { aRealTerritory } from '../testing/territory-builders.ts'
import { territoryServer } from '../testing/territory-server.ts'
import { loadTerritory } from './territory-store.ts'

const now = new Date('2026-11-23T08:00:00Z')
let database: Database
let server: Awaited<ReturnType<typeof territoryServer>>
let territoryId: string

beforeAll(async () => {
  database = connectDatabase((await anotherTestDatabase()).appUrl)
  territoryId = (await aRealTerritory(database)).territoryId
  await database.withAccounts(async (tx) => {
    await tx.query(
      `insert into territory.rome (code, label, name_key, version) values ('K1304', 'Services domestiques', 'services domestiques', 'test')`,
    )
    await tx.query(`insert into territory.rome_appellation (code, rome_code, label, name_key) values
      ('1', 'K1304', 'Employé / Employée de ménage à domicile', 'employe employee de menage a domicile'),
      ('2', 'K1304', 'Aide ménager / Aide ménagère à domicile', 'aide menager aide menagere a domicile')`)
    await tx.query(
      `insert into territory.zone (kind, code, label, version) values ('crte', 'crte-1', 'CRTE (crte-1)', 'test'), ('crte', 'crte-2', 'Ailleurs', 'test')`,
    )
    await tx.query(
      `insert into territory.zone_commune (kind, zone_code, commune_code) values ('crte', 'crte-1', '59178'), ('crte', 'crte-2', '75056')`,
    )
  })
  server = await territoryServer(database, now)
  return async () => {
    await server.close()
    await database.close()
  }
})

const search = async (list: string, q: string) =>
  (await server.call(territoryId, { path: `/reference/${list}?q=${encodeURIComponent(q)}` })).body.items

describe('searching the reference lists', () => {
  it('finds a commune by name without accents, by postal code and by code, the perimeter first', async () => {
    expect((await search('communes', 'DOUAI'))[0]).toMatchObject({
      code: '59178',
      name: 'Douai',
      inPerimeter: true,
    })
    expect((await search('communes', 'evry cour'))[0]).toMatchObject({
      name: 'Évry-Courcouronnes',
      inPerimeter: false,
    })
    expect((await search('communes', '59500')).map((item: { name: string }) => item.name)).toContain('Douai')
    expect((await search('communes', '2a004'))[0]).toMatchObject({ name: 'Ajaccio' })
  })

  it('finds a merged commune under what it became', async () => {
    expect((await search('communes', 'lancrans'))[0]).toMatchObject({
      name: 'Valserhône',
      formerName: 'Lancrans',
    })
  })

  it('finds a job by words of an appellation, in any order, or by its code', async () => {
    expect(
      (await search('rome', 'domicile ménag'))
        .map((item: { appellationCode: string }) => item.appellationCode)
        .sort(),
    ).toEqual(['1', '2'])
    expect((await search('rome', 'aide'))[0]).toMatchObject({
      romeCode: 'K1304',
      label: 'Aide ménager / Aide ménagère à domicile',
    })
    expect(await search('rome', 'k1304')).toMatchObject([
      { romeLabel: 'Services domestiques', appellationCode: null },
    ])
    expect(await search('rome', '%')).toEqual([])
  })

  it('finds an activity by label or by code, with or without its dot', async () => {
    expect((await search('naf', 'boulangerie')).length).toBeGreaterThan(0)
    expect((await search('naf', '8810A'))[0]).toMatchObject({ code: '88.10A' })
    expect(await search('naf', '___')).toEqual([])
  })
})

describe('the territory', () => {
  it('shows its perimeter of the day and the zones that touch it', async () => {
    const shown = await server.call(territoryId)
    expect(shown).toMatchObject({
      status: 200,
      body: { epci: { siren: '200044618' }, perimeter: { validFrom: '2020-01-01' } },
    })
    expect(shown.body.perimeter.communes).toHaveLength(35)
    const zones = await server.call(territoryId, { path: '/zones' })
    expect(zones.body.items).toEqual([
      { kind: 'crte', code: 'crte-1', label: 'CRTE (crte-1)', isProgramme: true, communeCodes: ['59178'] },
    ])
  })

  it('is changed by its administrator, and a stale change gets the current row', async () => {
    const change = { method: 'PATCH', as: 'administrator', body: routeExamples.changeTerritory.body } as const
    expect(await server.call(territoryId, change)).toMatchObject({
      status: 200,
      body: { version: 2, colorAction: '#1b4d6b' },
    })
    expect(await server.call(territoryId, change)).toMatchObject({
      status: 409,
      body: { code: 'stale-version', current: { version: 2 } },
    })
    const zone = { ...change, body: { ...change.body, version: 2, timeZone: 'Europe/Nowhere' } }
    expect(await server.call(territoryId, zone)).toMatchObject({
      status: 422,
      body: { fields: [{ pointer: '/timeZone', code: 'unknown-time-zone' }] },
    })
  })

  it('is closed to a reader who would change it and to members of another territory', async () => {
    const change = { method: 'PATCH', body: routeExamples.changeTerritory.body } as const
    expect((await server.call(territoryId, change)).status).toBe(403)
    const neighbour = await aRealTerritory(database, { name: 'Voisin' })
    for (const path of ['', '/zones', '/qpv', '/reference/communes?q=douai']) {
      expect((await server.call(territoryId, { path, seatedIn: neighbour.territoryId })).status).toBe(404)
    }
  })
})

describe('a perimeter', () => {
  const move = async (body: object) => {
    const { territoryId: id } = await aRealTerritory(database, { name: 'Périmètre mobile' })
    const reply = await server.call(id, { method: 'POST', path: '/perimeters', as: 'administrator', body })
    return { id, reply }
  }

  it('changes on its day, and the earlier one keeps the days before', async () => {
    const { id, reply } = await move(routeExamples.changePerimeter.body)
    expect(reply).toMatchObject({
      status: 200,
      body: { perimeter: { validFrom: '2020-01-01', communes: { length: 35 } } },
    })
    const later = await database.withTerritory(id, (tx) => loadTerritory(tx, '2027-01-01'))
    expect(later?.perimeter).toMatchObject({
      label: 'Douai et Sin-le-Noble',
      source: 'chosen-by-hand',
      communes: { length: 2 },
    })
    const before = await database.withTerritory(id, (tx) => loadTerritory(tx, '2026-12-31'))
    expect(before?.perimeter?.communes).toHaveLength(35)
  })

  it('names the field at fault: the date, the EPCI, the commune', async () => {
    const label = 'Essai'
    const cases = [
      [{ label, validFrom: '2020-01-01', communeCodes: ['59178'] }, '/validFrom'],
      [{ label, validFrom: '2027-01-01', siren: '123456789' }, '/siren'],
      [{ label, validFrom: '2027-01-01', communeCodes: ['99999'] }, '/communeCodes'],
      [{ label, validFrom: '2027-01-01' }, '/communeCodes'],
    ] as const
    for (const [body, pointer] of cases) {
      expect((await move(body)).reply).toMatchObject({ status: 422, body: { fields: [{ pointer }] } })
    }
  })
})

describe('the list of priority neighbourhoods', () => {
  const csv = [
    'code;nom;commune',
    'QN05901M;Quartier haut;59178',
    'QN05902M;Quartier bas;douai',
    'QN05903M;Perdu;59999',
    'X;Mal écrit;59178',
    'QN05901M;Encore;59178',
  ].join('\r\n')
  const send = (rehearse: boolean, text = csv) =>
    server.call(territoryId, {
      method: 'POST',
      path: '/qpv/import',
      as: 'administrator',
      body: { csv: text, rehearse },
    })
  const list = async () => (await server.call(territoryId, { path: '/qpv' })).body.items

  it('rehearses without writing, then writes the good lines and returns the others with their reason', async () => {
    const rehearsal = await send(true)
    expect(rehearsal).toMatchObject({
      status: 200,
      body: { added: [{ line: 2 }, { line: 3, communeCode: '59178' }], changed: [], unchanged: 0 },
    })
    expect(rehearsal.body.rejected).toEqual([
      { line: 4, code: 'unknown-commune', value: '59999' },
      { line: 5, code: 'qpv-code-invalid', value: 'X' },
      { line: 6, code: 'duplicate', value: 'QN05901M' },
    ])
    expect(await list()).toEqual([])
    expect((await send(false)).body).toEqual(rehearsal.body)
    expect(await list()).toMatchObject([{ code: 'QN05902M', communeName: 'Douai' }, { code: 'QN05901M' }])
  })

  it('changes what differs and leaves the neighbourhoods that the file does not name', async () => {
    const again = await send(false, '\uFEFFcode,nom,commune\nQN05901M,Quartier haut et centre,59178\n')
    expect(again.body).toMatchObject({ added: [], changed: [{ code: 'QN05901M' }], rejected: [] })
    expect(await list()).toHaveLength(2)
  })

  it('asks for the missing column, and refuses a reader', async () => {
    expect(await send(true, 'code;nom\nQN05901M;x\n')).toMatchObject({
      status: 422,
      body: { fields: [{ pointer: '/csv', params: { column: 'commune' } }] },
    })
    const body = { csv, rehearse: true }
    expect((await server.call(territoryId, { method: 'POST', path: '/qpv/import', body })).status).toBe(403)
  })
})
