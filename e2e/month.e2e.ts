import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { aPathway } from '#features/pathways/testing/pathway-builders.ts'
import { type FreshTerritory, freshTerritory } from './fresh-territory.ts'
import { allWords, choose, holdsFocus, press, said } from './gestures.ts'
import type { SignedIn } from './visitors.ts'

/** A month and a half of one person, told in order: each test goes on from where the one before stopped. */
const person = { givenName: 'Nawel', familyName: 'Brahimi', name: 'Nawel Brahimi', listed: 'Brahimi Nawel' }
const late = 'En retard'
const soon = 'Ensuite, à préparer'

let world: FreshTerritory
let referent: SignedIn
let manager: SignedIn

beforeAll(async () => {
  world = await freshTerritory()
  await aPathway(world, { ...person, admittedOn: '2026-11-12', at: new Date('2026-11-12T08:00:00Z') })
  await world.moveTo('2026-11-19T08:00:00Z')
  ;[referent, manager] = await Promise.all([world.enter('referent'), world.enter('projectManager')])
})
afterAll(() => Promise.all([referent, manager].map((one) => one?.context.close())))

/** The person's line in a group of the day. */
const lineIn = (page: Page, group: string) =>
  page
    .getByRole('region', { name: group, exact: true })
    .getByRole('listitem')
    .filter({ hasText: person.name })

const today = async (): Promise<Page> => {
  const page = await referent.open('aujourdhui')
  await page.getByRole('region', { name: late, exact: true }).waitFor()
  return page
}

const note = async (page: Page, outcome: string, kind: string) => {
  await press(page, 'Appeler, noter')
  const form = page.getByRole('form', { name: `Échange avec ${person.name}` })
  await choose(page, 'Nature de l’échange', kind)
  await form.getByText(outcome, { exact: true }).click()
  await form.getByRole('button', { name: 'Enregistrer' }).click()
  await said(page, `Échange avec ${person.name} enregistré.`)
}

test('day 0: from Aujourd’hui, an interview is noted by the keyboard alone in nine presses', async () => {
  const page = await today()
  let presses = 0
  const key = async (name: string) => {
    presses += 1
    await page.keyboard.press(name)
  }
  await key('n')
  await page.getByRole('combobox', { name: 'Personne' }).waitFor()
  await key('Tab')
  await key('Tab')
  for (const letter of 'bra') await key(letter)
  await page.getByRole('option', { name: person.listed }).waitFor()
  await key('ArrowDown')
  await key('Enter')
  await page.getByRole('form', { name: `Échange avec ${person.listed}` }).waitFor()
  await key('Enter')
  await said(page, `Échange avec ${person.listed} enregistré.`)
  expect(presses).toBe(9)
})

test('day 26, nothing planned: the person is to be seen, with the rule and the day', async () => {
  await world.moveTo('2026-12-15T08:00:00Z')
  const line = lineIn(await today(), soon)
  await line.getByText('Aucun entretien depuis 26 jours').waitFor()
  await line.getByText('reste 5 jours').waitFor()
})

test('an excused absence, a call and a message leave the person to be seen', async () => {
  for (const [outcome, kind] of [
    ['Excusé', 'Entretien'],
    ['Joint', 'Appel'],
    ['Joint', 'SMS ou courriel'],
  ] as const) {
    const page = await today()
    await note(page, outcome, kind)
    await holdsFocus(lineIn(page, soon).getByRole('button', { name: 'Appeler, noter' }))
    await lineIn(await today(), soon)
      .getByText('Aucun entretien depuis 26 jours')
      .waitFor()
  }
})

test('day 32: late, and nobody else is told yet', async () => {
  await world.moveTo('2026-12-21T08:00:00Z')
  await lineIn(await today(), late)
    .getByText('1 jour de retard')
    .waitFor()
  const page = await manager.open('aujourdhui')
  await page.getByRole('region', { name: late, exact: true }).waitFor()
  expect(await allWords(page)).not.toContain(person.familyName)
})

test('day 46: the project manager reads who is late, and whose file it is', async () => {
  await world.moveTo('2027-01-04T08:00:00Z')
  const line = lineIn(await manager.open('aujourdhui'), 'À suivre dans l’équipe')
  await line.getByText('Aucun entretien depuis 46 jours').waitFor()
  await line.getByText('Membre referent').waitFor()
})

test('an honoured interview clears the line for both', async () => {
  await note(await today(), 'Tenu', 'Entretien')
  await lineIn(referent.page, late).waitFor({ state: 'detached' })
  // The line had the keyboard: it is not thrown back to the top of the page.
  expect(await referent.page.evaluate(() => document.activeElement?.closest('main') != null)).toBe(true)
  const page = await manager.open('aujourdhui')
  await page.getByRole('region', { name: late, exact: true }).waitFor()
  expect(await allWords(page)).not.toContain(person.familyName)
})
