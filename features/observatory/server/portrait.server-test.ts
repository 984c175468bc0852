import { beforeAll, describe, expect, it } from 'vitest'
import { aTerritoryIn, testNow, type World } from '#apps/testing/world.ts'
import { changePerimeter } from '#features/territory/contract.ts'
import { connectDatabase, type Database } from '#platform/server/sql/database.ts'
import { anotherTestDatabase } from '#platform/testing/database.ts'
import { exportPortrait, type Portrait, readPortrait, type SectionCode } from '../contract.ts'
import { importOfficial, smallFiles } from '../testing/official-builders.ts'

let database: Database
beforeAll(async () => {
  database = connectDatabase((await anotherTestDatabase()).appUrl, 4)
  return () => database.close()
})

const portraitOf = (world: World, on?: string): Promise<Portrait> =>
  world.as('electedOfficial').done(readPortrait, { params: {}, query: on ? { on } : {} })

const section = (portrait: Portrait, code: SectionCode) =>
  portrait.sections.find((one) => one.code === code) ?? expect.fail(code)

const valuesOf = (portrait: Portrait, code: SectionCode) =>
  section(portrait, code).facts.map(({ scope, value }) => [scope.kind, scope.code, value])

describe('before any file', () => {
  it('a portrait has no figure, and each part says which file would bring some', async () => {
    const portrait = await portraitOf(await aTerritoryIn(database))
    expect(portrait.sections.map((one) => [one.code, one.facts.length])).toEqual([
      ...[
        ['population', 0],
        ['jobseekers', 0],
        ['recruitment', 0],
        ['unemployment', 0],
        ['programmes', 0],
      ],
    ])
    for (const { sources } of portrait.sections) {
      expect(sources.length).toBeGreaterThan(0)
      expect(sources.every((one) => one.imported === null && one.label !== one.code)).toBe(true)
    }
  })
})

describe('once the files are imported', () => {
  let world: World
  beforeAll(async () => {
    world = await aTerritoryIn(database)
    await database.withAccounts((tx) =>
      tx.query(
        `insert into territory.commune (code, name, name_key, kind, departement_code, region_code)
         values ('59178', 'Douai', 'douai', 'commune', '59', '32') on conflict do nothing`,
      ),
    )
    await importOfficial(database, smallFiles, testNow)
  })

  it('inhabitants are the sum of the communes of the perimeter, beside the département and the country', async () => {
    expect(valuesOf(await portraitOf(world), 'population')).toEqual([
      ['perimeter', '', 334_000],
      ['departement', '59', 373_000],
      ['france', 'FR', 373_000],
    ])
  })

  it('jobseekers are a sum of rounded values, with what it covers and the change over the same communes', async () => {
    const { facts, breaks } = section(await portraitOf(world), 'jobseekers')
    expect(facts.slice(0, 3)).toMatchObject([
      { value: 33_000, at: '2024-12', coverage: { known: 2, of: 2 }, remarks: ['sum-of-rounded'] },
      { code: 'jobseekers.covered-inhabitants', value: 100 },
      { code: 'jobseekers.year-change', value: 5, coverage: { known: 1, of: 2 }, remarks: ['same-places'] },
    ])
    expect(facts.at(-2)).toMatchObject({
      scope: { kind: 'france' },
      value: 380_000,
      coverage: { known: 2, of: 101 },
    })
    expect(breaks.map((one) => one.code)).toContain('label-suspended')
    expect(facts[0]?.comparability).toContain('full-employment-act')
  })

  it('projects are told as of the basin, without its secret cells', async () => {
    const portrait = await portraitOf(world)
    expect(section(portrait, 'recruitment').facts.slice(0, 3)).toMatchObject([
      {
        ...{ scope: { kind: 'basin', label: 'LILLE' }, value: 500, coverage: { known: 2, of: 3 } },
        remarks: ['secret-left-out'],
      },
      { code: 'recruitment.difficult-share', value: 50 },
      { code: 'recruitment.seasonal-share', value: 10 },
    ])
    expect(portrait.jobs.map((job) => [job.jobLabel, job.projects, job.difficult])).toEqual([
      ['Agents d’entretien de locaux', 400, 200],
      ['Aides à domicile', 100, null],
      ['Soudeurs', null, null],
    ])
  })

  it('the rate of unemployment says that it is the département’s', async () => {
    expect(section(await portraitOf(world), 'unemployment').facts).toMatchObject([
      { value: 9.9, at: '2023', scope: { kind: 'departement', code: '59' }, remarks: ['departement-only'] },
    ])
  })

  it('the perimeter of a day decides: another one brings its own communes and basins', async () => {
    const moving = await aTerritoryIn(database)
    await moving.as('territoryAdmin').done(changePerimeter, {
      params: {},
      body: { label: 'Avec Douai', validFrom: '2027-01-01', communeCodes: ['59350', '59178'] },
    })
    const [before, after] = [await portraitOf(moving, '2026-12-31'), await portraitOf(moving, '2027-01-01')]
    expect([before, after].map((one) => valuesOf(one, 'population')[0])).toEqual([
      ['perimeter', '', 334_000],
      ['perimeter', '', 275_000],
    ])
    expect(new Set(after.jobs.map((job) => job.basinLabel))).toEqual(new Set(['LILLE', 'DOUAI']))
    expect(section(after, 'jobseekers').facts[0]).toMatchObject({
      ...{ value: 21_000, coverage: { known: 1, of: 2 }, remarks: ['rounded', 'some-missing'] },
    })
    expect(after.communes.find((one) => one.name === 'Douai')).toMatchObject({
      ...{ inhabitants: 39_000, registered: null, state: 'not-published' },
    })
    expect((await portraitOf(moving, '2019-01-01')).perimeter).toBeNull()
  })

  it('each line of an export says its source and its licence, and a secret is written as a word', async () => {
    const csv = async (part: 'figures' | 'jobs') => {
      const answer = await world
        .as('electedOfficial')
        .call(exportPortrait, { params: {}, body: { format: 'csv', filters: { part } } })
      return answer.text.trim().split('\r\n')
    }
    const [header, ...lines] = await csv('jobs')
    expect(header).toContain('Licence')
    expect(lines.every((line) => line.includes('licence du jeu d’origine non relue'))).toBe(true)
    expect(lines.find((line) => line.includes('Soudeurs'))).toContain('secret;secret;secret')
    expect((await csv('figures')).find((line) => line.includes('Taux de chômage'))).toContain('9,9')
  })

  it('nobody without a session reads it', async () => {
    expect(await world.nobody.refused(readPortrait, { params: {}, query: {} })).toBe('not-signed-in')
  })
})

describe('a file in trouble', () => {
  it('a commune with two values is set aside with its lines, and no month of it is believed', async () => {
    const world = await aTerritoryIn(database)
    const [report] = await importOfficial(
      database,
      {
        'inscrits.csv': [
          'codgeo,YEAR,Demandeurs_Emploi',
          ...['59350,novembre_2024,20000', '59350,décembre_2024,21000', '59350,décembre_2024,3000'],
          ...['59512,décembre_2024,12000', '59512,décembre_2024,12000', '59,décembre_2024,280000'],
          ...['59,brumaire_2024,1', '59512,octobre_2024,beaucoup'],
        ].join('\n'),
      },
      testNow,
    )
    expect(report).toMatchObject({ rowsRead: 8, rowsKept: 4, duplicates: 1 })
    expect(report?.issues.map((issue) => [issue.line, issue.code])).toEqual([
      [4, 'contradictory'],
      [8, 'not-a-month'],
      [9, 'not-a-count'],
    ])
    const portrait = await portraitOf(world)
    expect(section(portrait, 'jobseekers').facts[0]).toMatchObject({
      ...{ value: 12_000, remarks: ['rounded', 'some-missing', 'contradictory'] },
    })
    expect(portrait.communes.map((one) => one.state)).toEqual(['contradictory', 'published'])
    expect(portrait.months.map((one) => [one.month, one.registered])).toEqual([
      ['2023-12-01', 20_000],
      ['2024-11-01', null],
      ['2024-12-01', 12_000],
    ])
  })

  it('the same file twice gives the same rows', async () => {
    const count = () =>
      database.withAccounts((tx) =>
        tx.query(
          `select (select count(*) from observatory.recruitment) as lines,
             (select count(*) from observatory.recruitment_total) as totals,
             (select count(*) from observatory.population) as places`,
        ),
      )
    await importOfficial(database, smallFiles, testNow)
    const once = await count()
    await importOfficial(database, smallFiles, testNow)
    expect(await count()).toEqual(once)
  })
})
