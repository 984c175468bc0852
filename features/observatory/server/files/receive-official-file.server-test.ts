import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import { beforeAll, describe, expect, it } from 'vitest'
import { aTerritoryIn, type World } from '#apps/testing/world.ts'
import { connectDatabase, type Database } from '#platform/server/sql/database.ts'
import { anotherTestDatabase } from '#platform/testing/database.ts'
import { readOfficialFiles, readPortrait, receiveOfficialFile } from '../../contract.ts'
import { officialFile, smallFiles } from '../../testing/official-builders.ts'

let database: Database
let world: World
beforeAll(async () => {
  database = connectDatabase((await anotherTestDatabase()).appUrl, 4)
  world = await aTerritoryIn(database)
  return () => database.close()
})

const admin = () => world.as('territoryAdmin')
const keptOf = async (code: string) =>
  (await admin().done(readOfficialFiles, { params: {} })).items.find((one) => one.code === code)?.kept
const rates = async () => {
  const { sections } = await world.as('electedOfficial').done(readPortrait, { params: {}, query: {} })
  return sections.find(({ code }) => code === 'unemployment')?.facts.map(({ value }) => value)
}
const refusal = (name: string, content: string | Buffer) =>
  admin().refused(receiveOfficialFile, officialFile(name, content, 'no'))

describe('an official file handed in by the administrator of the only territory of a server', () => {
  it('is first read without keeping anything, then written, and feeds the portrait', async () => {
    const content = smallFiles['chomage.csv']
    const read = await admin().done(receiveOfficialFile, officialFile('chomage.csv', content))
    expect(read).toMatchObject({
      isWritten: false,
      lists: [{ code: 'unemployment-rates', rowsRead: 2, rowsKept: 2, issues: 0, before: null }],
    })
    expect(await keptOf('unemployment-rates')).toBeNull()
    expect(await rates()).toEqual([])
    await admin().done(receiveOfficialFile, officialFile('chomage.csv', content, 'no'))
    expect(await keptOf('unemployment-rates')).toMatchObject({ version: 'chomage', rowsKept: 2 })
    expect(await rates()).toEqual([9.9])
  })

  it('that serves several lists is read as each of them', async () => {
    const zipped = gzipSync(`${smallFiles['densite.csv']}\n59999,Nulle part,1,x,50,0,0,0,1,x,1,x`)
    const read = await admin().done(receiveOfficialFile, officialFile('densite-2025.csv.gz', zipped, 'no'))
    expect(read.lists.map(({ code, rowsKept }) => [code, rowsKept])).toEqual([
      ['density-grid', 2],
      ['municipal-population', 2],
    ])
    for (const { issueLines } of read.lists)
      expect(issueLines).toEqual([
        { line: 4, code: 'unknown-commune', value: '59178' },
        { line: 5, code: 'unknown-commune', value: '59999' },
      ])
    const again = await admin().done(
      receiveOfficialFile,
      officialFile('moins.csv', smallFiles['densite.csv']),
    )
    expect(again.lists[0]?.before).toMatchObject({ version: 'densite-2025', issues: 2 })
  })

  it('is read from Windows-1252 as well', async () => {
    const content = Buffer.from(smallFiles['bassins.csv'].replaceAll('LILLE', 'LÎLE'), 'latin1')
    await admin().done(receiveOfficialFile, officialFile('bassins.csv', content, 'no'))
    const names = await database.withAccounts((tx) =>
      tx.query(`select label from territory.zone where kind = 'bmo-basin' order by label`),
    )
    expect(names.map((row) => row.label)).toEqual(['LÎLE'])
  })

  it.each([
    ['photo.csv', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16]), 'official-file-unknown'],
    ['liste.csv', 'nom;prenom\nDURAND;Zoé', 'official-file-unknown'],
    ['liste.csv', '\n\n', 'official-file-empty'],
    ['chomage.csv', 'codeDepartement;rentreeScolaire;tauxChomage\n', 'official-file-empty'],
    [
      'chomage.csv',
      'codeDepartement;rentreeScolaire;tauxChomage\n59;"2023;9,5\n',
      'official-file-unreadable',
    ],
    ['chomage.csv.gz', gzipSync(smallFiles['chomage.csv']).subarray(0, 40), 'official-file-unreadable'],
    ['chomage.csv.gz', smallFiles['chomage.csv'], 'official-file-unreadable'],
    ['chomage.csv.gz', gzipSync(Buffer.alloc(70_000_000, ' ')), 'official-file-unreadable'],
    ['rome.json', '[{"code": "A', 'official-file-unreadable'],
    ['rome.json', '{"code": 1}', 'official-file-empty'],
  ])('that is none (%s, case %#) is refused whole with why', async (name, content, code) => {
    const before = await keptOf('unemployment-rates')
    expect(await refusal(name, content)).toBe(code)
    expect(await keptOf('unemployment-rates')).toEqual(before)
  })

  it('that stops being a table says from which line', async () => {
    const content = 'codeDepartement;rentreeScolaire;tauxChomage\n59;2022;9,5\n59;"2023;9,5\n'
    const { problem } = await admin().call(receiveOfficialFile, officialFile('chomage.csv', content))
    expect(problem.params).toEqual({ line: 3 })
  })

  it('whose values no column holds is refused or told line by line, and never breaks the service', async () => {
    const rows = [
      ['chomage.csv', '059;NORD;2022;99999999999', '059;NORD;99999;1', `${'9'.repeat(40)};NORD;2023;9,5`],
      ['inscrits.csv', '59350,décembre_2023,99999999999999999', `${'x'.repeat(5000)},décembre_2023,1`],
      ['densite.csv', '59350,Lille,1,x,99999999999,0,0,0,1,x,1,x', '59350,\u0000,1,x,12,0,0,0,1,x,1,x'],
      ['bmo.csv', '99999,T4X60,x,V,x,32,x,59,x,3205,x,99999999999,1,1', 'x,y'],
      ['bassins.csv', `32,59,59350,${'9'.repeat(300)},\u0000`],
    ] as const
    for (const [name, ...lines] of rows)
      for (const line of lines) {
        const [header] = smallFiles[name].split('\n')
        const { status } = await admin().call(receiveOfficialFile, officialFile(name, `${header}\n${line}`))
        expect([name, line.slice(0, 40), [200, 422].includes(status)]).toEqual([
          name,
          line.slice(0, 40),
          true,
        ])
      }
  })

  it('leaves a line in the trail for each list that it wrote', async () => {
    const lines = await database.withTerritory(world.territoryId, (tx) =>
      tx.query(
        `select details->>'list' as list from audit.line where action = 'observatory.official-file-read' order by at, list`,
      ),
    )
    expect(lines.map((line) => line.list)).toContain('unemployment-rates')
  })

  it('is refused as soon as the server carries another territory: the lists are its own as well', async () => {
    await aTerritoryIn(database)
    expect((await admin().done(readOfficialFiles, { params: {} })).mayReceive).toBe(false)
    expect(await refusal('chomage.csv', smallFiles['chomage.csv'])).toBe('lists-shared')
  })
})

const folder = resolve(process.env.BASSIN_REFERENCE_DATA ?? '../shared/data')
const survey = resolve(folder, 'emploi/bmo-2024-bassins.csv.gz')
describe.skipIf(!existsSync(survey))('the real survey of recruitment projects', () => {
  it('is read whole from the page, the secret cells kept as such', { timeout: 120_000 }, async () => {
    const alone = connectDatabase((await anotherTestDatabase()).appUrl, 4)
    try {
      const here = await aTerritoryIn(alone)
      const sent = officialFile('bmo-2024-bassins.csv.gz', await readFile(survey))
      const read = await here.as('territoryAdmin').done(receiveOfficialFile, sent)
      expect(read.lists).toMatchObject([{ code: 'recruitment-projects', rowsKept: 53_443, issues: 0 }])
    } finally {
      await alone.close()
    }
  })
})
