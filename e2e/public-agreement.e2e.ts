import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { anAgreement, anObjective } from '#features/agreements/testing/agreement-builders.ts'
import { openToAll, signedParts } from '#features/network/testing/network-builders.ts'
import { type FreshTerritory, freshTerritory } from './fresh-territory.ts'
import { allWords, press, said } from './gestures.ts'
import { settled, shapeFaults, violationsOf } from './page-checks.ts'
import { type SignedIn, windows } from './visitors.ts'

/** A resident reads a convention that a writer opened: no account, no cookie, nobody named. */
let world: FreshTerritory
let visitor: SignedIn
let address = ''
let closed = ''

beforeAll(async () => {
  world = await freshTerritory()
  const objective = anObjective({
    label: 'Entrées',
    indicatorCode: 'entries',
    target: { min: 40, max: null },
  })
  const id = await anAgreement(world, objective)
  await signedParts(world, id)
  await openToAll(world, id)
  address = `convention/${id}`
  closed = `convention/${await anAgreement(world)}`
  visitor = await world.signedOut('phone')
})
afterAll(() => visitor?.context.close())

const faults = async ({ page }: SignedIn) => {
  const found: string[] = []
  for (const size of [windows.desktop, windows.phone]) {
    await page.setViewportSize(size)
    await settled(page)
    found.push(...(await shapeFaults(page)), ...(await violationsOf(page)))
  }
  return found
}

test('says in plain words who promised what and how it is counted, and names no signatory', async () => {
  const page = await visitor.open(address)
  await said(page, 'Une convention est un accord signé')
  await said(page, 'Association du Bassin (fictive)')
  await said(page, 'Promis : au moins 40.')
  await page.getByText('Comment on compte').first().click()
  const words = await allWords(page)
  expect(words).not.toContain('Quévreux')
  expect(words).toContain('moins de 11 personnes')
  expect(words).not.toMatch(/\b(FSE|TA|KPI|file active)\b/)
  expect(await faults(visitor)).toEqual([])
})

test('leaves no cookie and nothing in the browser, and opens no session', async () => {
  const { page, context } = visitor
  expect(await context.cookies()).toEqual([])
  expect(await page.evaluate(() => Object.keys({ ...localStorage, ...sessionStorage }))).toEqual([])
  expect(await page.getByRole('link', { name: /Se connecter/ }).count()).toBe(0)
})

test('gives its figures with their licence, and the sense of each column', async () => {
  const { page } = visitor
  const taken = async (name: RegExp) => {
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name }).click(),
    ])
    return readFile(await file.path(), 'utf8')
  }
  const [head, ...lines] = (await taken(/Télécharger les chiffres/)).trim().split(/\r?\n/)
  expect(head).toContain('licence')
  expect(lines.length).toBeGreaterThan(0)
  for (const line of lines) expect(line).toContain('Licence Ouverte')
  expect(await taken(/sens de chaque colonne/)).toContain('licence')
})

test('prints on paper without what only a screen can do', async () => {
  const { page } = visitor
  await page.emulateMedia({ media: 'print' })
  expect(await page.getByRole('button', { name: 'Imprimer' }).isVisible()).toBe(false)
  expect(await page.getByText('Promis : au moins 40.').first().isVisible()).toBe(true)
  await page.emulateMedia({ media: null })
})

test('is read in English whole', async () => {
  const { page } = visitor
  await press(page, 'English')
  await said(page, 'Promised:')
  expect(await allWords(page)).not.toMatch(/Promis :|Fait :|Comment on compte|Télécharger/)
  expect(await faults(visitor)).toEqual([])
})

test('closed or unknown, an address tells nothing', async () => {
  const page = await visitor.open(closed)
  await said(page, 'This agreement is not public')
  expect(await allWords(page)).not.toContain('Protocole 2024-2028')
  expect(await faults(visitor)).toEqual([])
})
