import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { connectDatabase, type Database } from '#platform/server/sql/database.ts'
import { anotherTestDatabase } from '#platform/testing/database.ts'
import { ensureReferenceData } from './ensure-reference-data.ts'
import { importFolder } from './import-folder.ts'
import type { FileReport } from './read-official-file.ts'

const folder = resolve(process.env.BASSIN_REFERENCE_DATA ?? '../shared/data')
const isThere = existsSync(folder)
if (!isThere)
  console.warn(`reference files absent (${folder}): their trials are skipped; set BASSIN_REFERENCE_DATA`)

/** Trials on the real national files, which the repository does not hold. */
describe.skipIf(!isThere)('the official files', () => {
  const now = new Date('2026-11-23T08:00:00Z')
  let database: Database
  let reports: FileReport[]

  beforeAll(async () => {
    database = connectDatabase((await anotherTestDatabase()).appUrl)
    await ensureReferenceData(database, now)
    reports = await importFolder(database, folder, now)
    return () => database.close()
  })

  const reportOf = (source: string) => reports.find((report) => report.source === source)

  it('are all recognised', () => {
    expect(reports.flatMap((report) => report.source ?? [])).toEqual([
      ...['cog-passage', 'employment-zones', 'bmo-basins', 'density-grid', 'anct-programmes'],
      ...['rome-jobs', 'rome-domains', 'rome-appellations', 'rome-mobility'],
      ...['rome-skills', 'rome-knowledge', 'rome-work-contexts', 'rome-skill-links'],
      ...[
        'france-travail-sites',
        'missions-locales',
        'missions-locales-branches',
        'missions-locales-coverage',
      ],
    ])
  })

  it('lose no line: each is kept, a duplicate, or reported with its reason', () => {
    for (const report of reports) {
      if (!report.source || report.source === 'cog-passage') continue
      expect([
        report.source,
        report.rowsRead - report.rowsKept <= report.issues.length + report.duplicates,
      ]).toEqual([report.source, true])
    }
    for (const source of [
      'rome-jobs',
      'rome-appellations',
      'rome-domains',
      'rome-mobility',
      'rome-skill-links',
    ]) {
      expect([source, reportOf(source)?.issues]).toEqual([source, []])
    }
  })

  it('cover the country: nearly every commune has its employment zone, its basin and its density', async () => {
    const rows = await database.withAccounts((tx) =>
      tx.query<{ kind: string; communes: number }>(
        `select kind, count(distinct commune_code)::int as communes from territory.zone_commune
         where kind in ('employment-zone', 'bmo-basin', 'density') group by kind order by kind`,
      ),
    )
    for (const row of rows) expect([row.kind, row.communes > 34_700]).toEqual([row.kind, true])
    expect(rows).toHaveLength(3)
  })

  it('find a job by an appellation', async () => {
    const rows = await database.withAccounts((tx) =>
      tx.query(`select rome_code from territory.rome_appellation where name_key like 'aide a domicile%'`),
    )
    expect(rows.length).toBeGreaterThan(0)
    expect(reportOf('rome-jobs')).toMatchObject({ rowsRead: 1584, rowsKept: 1584 })
  })
})
