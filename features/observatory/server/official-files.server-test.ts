import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { aTerritoryIn, type World } from '#apps/testing/world.ts'
import { ensureReferenceData, type FileReport, importFolder } from '#features/territory/server/public.ts'
import { connectDatabase, type Database } from '#platform/server/sql/database.ts'
import { anotherTestDatabase } from '#platform/testing/database.ts'
import { readPortrait } from '../contract.ts'
import { observatoryFiles } from './files/observatory-files.ts'

const folder = resolve(process.env.BASSIN_REFERENCE_DATA ?? '../shared/data')
const isThere = existsSync(folder)
/** Three hundred thousand lines, on a machine that does something else as well. */
const patience = 300_000
if (!isThere)
  console.warn(`reference files absent (${folder}): their trials are skipped; set BASSIN_REFERENCE_DATA`)

/** Trials on the real national files, which the repository does not hold. */
describe.skipIf(!isThere)('the official files of the portrait', () => {
  const now = new Date('2026-11-23T08:00:00Z')
  let database: Database
  let reports: FileReport[]
  let world: World

  beforeAll(async () => {
    database = connectDatabase((await anotherTestDatabase()).appUrl, 4)
    await ensureReferenceData(database, now)
    reports = []
    // The jobs of the ROME are tried by the territory, and are the longest to read.
    for (const part of ['territoires', 'emploi', 'nomenclatures'])
      reports.push(...(await importFolder(database, resolve(folder, part), now, observatoryFiles)))
    world = await aTerritoryIn(database)
    return () => database.close()
  }, patience)

  const ours = () => reports.filter((report) => observatoryFiles.some(({ code }) => code === report.source))

  it('are all recognised, and lose no line', () => {
    expect(new Set(ours().map((report) => report.source))).toEqual(
      new Set(observatoryFiles.map(({ code }) => code)),
    )
    for (const { source, rowsRead, rowsKept, issues, duplicates } of ours())
      expect([source, rowsRead - rowsKept]).toEqual([source, issues.length + duplicates])
  })

  it('say what they contradict themselves about', () => {
    const issues = ours().find((report) => report.source === 'jobseekers')?.issues ?? []
    expect(new Set(issues.map((issue) => issue.code))).toEqual(new Set(['contradictory']))
  })

  it('keep every star of the survey as a secret', async () => {
    const [row] = await database.withAccounts((tx) =>
      tx.query(
        `select count(*)::int as lines, count(*) filter (where projects is null or difficult is null or seasonal is null)::int as secret,
           sum(projects)::int as projects from observatory.recruitment`,
      ),
    )
    expect(row).toEqual({ lines: 53_443, secret: 41_764, projects: 2_751_069 })
  })

  it('draw the portrait of a perimeter of two communes', async () => {
    const portrait = await world.as('electedOfficial').done(readPortrait, { params: {}, query: {} })
    for (const { code, facts } of portrait.sections) expect([code, facts.length > 0]).toEqual([code, true])
    expect(portrait.communes.map((one) => one.state)).toEqual(['published', 'published'])
    expect(portrait.months).toHaveLength(60)
  })
})
