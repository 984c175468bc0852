import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { beforeAll, expect, it } from 'vitest'
import { connectDatabase, type Database } from '#platform/server/sql/database.ts'
import { anotherTestDatabase } from '#platform/testing/database.ts'
import { ensureReferenceData } from './ensure-reference-data.ts'
import { importFolder } from './import-folder.ts'

const now = new Date('2026-11-23T08:00:00Z')
let database: Database

beforeAll(async () => {
  database = connectDatabase((await anotherTestDatabase()).appUrl)
  await ensureReferenceData(database, now)
  return () => database.close()
})

/** Imports files given by name and content. */
const importFiles = async (files: Readonly<Record<string, string | Buffer>>) => {
  const folder = await mkdtemp(join(tmpdir(), 'bassin-reference-'))
  try {
    for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content)
    return await importFolder(database, folder, now)
  } finally {
    await rm(folder, { recursive: true })
  }
}

const rows = (sql: string) => database.withAccounts((tx) => tx.query(sql))

it('reports an unknown code with its line and value, and keeps the report', async () => {
  const [report] = await importFiles({
    'zones.csv':
      'CODGEO,LIBGEO,ZE2020,LIBZE2020\n59178,Douai,3209,Douai\n59999,Nulle part,3209,Douai\n1034,Belley,51,Bourg\n',
  })
  expect(report).toMatchObject({
    source: 'employment-zones',
    rowsRead: 3,
    rowsKept: 2,
    merged: 0,
    duplicates: 0,
  })
  expect(report?.issues).toEqual([{ line: 3, code: 'unknown-commune', value: '59999' }])
  expect(await rows('select source_code, line, code, value from territory.import_issue')).toEqual([
    { source_code: 'employment-zones', line: 3, code: 'unknown-commune', value: '59999' },
  ])
  expect(await rows(`select zone_code from territory.zone_commune where commune_code = '01034'`)).toEqual([
    { zone_code: '0051' },
  ])
})

it('puts merged communes under their successor, reads BOM, semicolons and gzip, and counts duplicates', async () => {
  const passage =
    '\uFEFFAnnée;Niveau;Type;Ancien Code Officiel;Code Courant Officiel\r\n2025;COM;commune;59990;59178\r\n2025;DEP;département;59;59\r\n'
  const basins =
    '\uFEFFreg;dep;code_commune_insee;code_bassin_BMO;lib_bassin_BMO\n32;59;59990;3215;DOUAI\n32;59;59178;3215;DOUAI\n'
  const reports = await importFiles({ 'b-bassins.csv.gz': gzipSync(basins), 'passage.csv': passage })
  expect(reports.map((report) => report.source)).toEqual(['cog-passage', 'bmo-basins'])
  expect(reports[1]).toMatchObject({ rowsRead: 2, rowsKept: 2, merged: 1, duplicates: 1, issues: [] })
  expect(await rows(`select commune_code from territory.zone_commune where kind = 'bmo-basin'`)).toEqual([
    { commune_code: '59178' },
  ])
})

it('gives the same rows when the same files come twice', async () => {
  const files = {
    'rome.csv':
      'code_rome,code_fiche_metier,libelle_rome,emploi_reglemente\nK1304,1,Services domestiques,N\n',
    'appellations.csv':
      'code_ogr,libelle_appellation_long,code_rome\n1,Aide à domicile,K1304\n2,Perdu,Z9999\n',
  }
  await importFiles(files)
  const reports = await importFiles(files)
  expect(reports.map((report) => [report.source, report.rowsKept])).toEqual([
    ['rome-jobs', 1],
    ['rome-appellations', 1],
  ])
  expect(reports[1]?.issues).toEqual([{ line: 3, code: 'unknown-rome', value: 'Z9999' }])
  expect(await rows('select count(*)::int as n from territory.rome_appellation')).toEqual([{ n: 1 }])
})

it('names the files that it does not read', async () => {
  const reports = await importFiles({
    'autre.csv': 'a,b\n1,2\n',
    'vide.csv': '',
    'objet.json': '{"a":1}',
    'faux.json': '{',
  })
  expect(reports.filter((report) => report.isBroken).map((report) => report.file)).toEqual(['faux.json'])
  expect(reports.map((report) => [report.file, report.source])).toEqual([
    ['autre.csv', undefined],
    ['faux.json', undefined],
    ['objet.json', undefined],
    ['vide.csv', undefined],
  ])
})

it('a file cut in the middle, or with its header alone, gives nothing, is named, and the others are read', async () => {
  const zones = (code: string) => `CODGEO,LIBGEO,ZE2020,LIBZE2020\n${code},Douai,3209,Douai\n`
  await importFiles({ 'zones-0.csv': zones('59178') })
  const long = `${zones('59512')}${'59178,Douai,3209,Douai\n'.repeat(20_000)}`
  const reports = await importFiles({
    'zones-1.csv.gz': gzipSync(long).subarray(0, -40),
    'zones-2.csv': 'CODGEO,LIBGEO,ZE2020,LIBZE2020\n',
    'rome.csv':
      'code_rome,code_fiche_metier,libelle_rome,emploi_reglemente\nK1304,1,Services domestiques,N\n',
  })
  expect(reports.map(({ file, source, isBroken }) => [file, source, isBroken])).toEqual([
    ['zones-1.csv.gz', undefined, true],
    ['zones-2.csv', undefined, true],
    ['rome.csv', 'rome-jobs', undefined],
  ])
  const kept = await rows(`select version from territory.source where code = 'employment-zones'`)
  expect(kept).toEqual([{ version: 'zones-0' }])
})
