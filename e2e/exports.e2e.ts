import { readFile } from 'node:fs/promises'
import readXlsx from 'read-excel-file/node'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { aPathway } from '#features/pathways/testing/pathway-builders.ts'
import { type FreshTerritory, freshTerritory } from './fresh-territory.ts'
import { press, said } from './gestures.ts'
import type { SignedIn } from './visitors.ts'

/** A caseload taken away by its référent, and the trace that it leaves. */
const reason = 'Comité technique du 12 décembre'
const names = ['=Ravel', 'Sorel']

let world: FreshTerritory
let referent: SignedIn

beforeAll(async () => {
  world = await freshTerritory()
  for (const familyName of names) await aPathway(world, { familyName })
  await aPathway(world, { familyName: 'Autrui', referent: 'secondReferent' })
  referent = await world.enter('referent')
})
afterAll(() => referent?.context.close())

/** The file that the browser received. */
const taken = async (format: RegExp): Promise<{ name: string; bytes: Buffer }> => {
  const page = await referent.open('file-active')
  await press(page, 'Exporter')
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('textbox', { name: 'Pour qui et pour quoi' }).fill(reason)
  await dialog.getByRole('radio', { name: format }).check()
  const [download] = await Promise.all([page.waitForEvent('download'), press(page, 'Télécharger')])
  await said(page, 'Liste téléchargée ; le motif est noté.')
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) }
}

test('the CSV holds the lines of one’s own caseload, and no cell that a spreadsheet would run', async () => {
  const { name, bytes } = await taken(/CSV/)
  expect(name).toMatch(/\.csv$/)
  const [header, ...lines] = bytes.toString('utf8').trimEnd().split('\r\n')
  expect(header).toMatch(/^\uFEFFPersonne;Date de naissance;/)
  expect(lines).toHaveLength(2)
  expect(lines.join()).toContain('Sorel')
  expect(lines.join()).not.toMatch(/(^|[;"])=Ravel|Autrui/)
})

test('the XLSX holds the same lines', async () => {
  const { name, bytes } = await taken(/XLSX/)
  expect(name).toMatch(/\.xlsx$/)
  const [sheet] = await readXlsx(bytes)
  const [, ...lines] = sheet?.data ?? []
  expect(lines.map(([person]) => person)).toEqual(["'=Ravel Samira", 'Sorel Samira'])
})

test('each list that left is written with its reason, for its author and for who exports everything', async () => {
  const manager = await world.enter('projectManager')
  for (const { open } of [referent, manager]) {
    const page = await open('exports')
    const line = page
      .getByRole('table', { name: 'Listes parties' })
      .getByRole('row')
      .filter({ hasText: reason })
    await line.filter({ hasText: 'File active' }).filter({ hasText: 'Membre referent' }).nth(1).waitFor()
  }
  await manager.context.close()
})
