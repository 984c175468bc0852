import type { Page } from 'playwright-core'
import { afterEach, beforeAll, expect, test } from 'vitest'
import { aPerson } from '#features/people/testing/person-builders.ts'
import { type FreshTerritory, freshTerritory } from './fresh-territory.ts'
import { press } from './gestures.ts'
import type { SignedIn } from './visitors.ts'

let world: FreshTerritory
let referent: SignedIn
beforeAll(async () => {
  world = await freshTerritory()
})
afterEach(() => referent.context.close())

/** The official list is not on a test's server: two of its jobs are answered. */
const lines = [
  { romeCode: 'G1602', romeLabel: 'Cuisine', appellationCode: '1', label: 'Commis / Commise de cuisine' },
  { romeCode: 'H2913', romeLabel: 'Soudage', appellationCode: '2', label: 'Soudeur / Soudeuse' },
]
const answerJobs = (page: Page, items: readonly object[] = lines) =>
  page.route(/\/reference\/rome\?/, (route) => route.fulfill({ json: { items, isListRead: true } }))

const aimAt = async (page: Page, label: string) => {
  const field = page.getByRole('combobox', { name: 'Métier visé' })
  await field.fill(label.slice(0, 4))
  await page.getByRole('option', { name: label }).click()
  await press(page, 'Enregistrer')
  await page.getByRole('link', { name: 'Modifier' }).waitFor()
}
const jobOf = async (personId: string) =>
  (
    await world.rows((tx) =>
      tx.query<{ code: string | null; words: string | null }>(
        'select target_rome_code as code, target_job as words from people.person where territory_id = $1 and id = $2',
        [tx.territoryId, personId],
      ),
    )
  )[0]

test('a job chosen anew is read by its words, and those of the former choice are gone', async () => {
  const personId = await aPerson(world, { followedBy: ['referent'] })
  referent = await world.enter('referent')
  const page = await referent.open(`personnes/${personId}/identite`)
  await answerJobs(page)
  for (const { romeCode, label } of lines) {
    await page.getByRole('link', { name: 'Modifier' }).click()
    await aimAt(page, label)
    await page.getByRole('definition').getByText(label).waitFor()
    expect(await jobOf(personId)).toEqual({ code: romeCode, words: label })
  }
  await page.getByRole('link', { name: 'Modifier' }).click()
  expect(await page.getByRole('combobox', { name: 'Métier visé' }).inputValue()).toBe('Soudeur / Soudeuse')
  await page.getByRole('combobox', { name: 'Métier visé' }).fill('')
  await press(page, 'Enregistrer')
  await page.getByRole('link', { name: 'Modifier' }).waitFor()
  expect(await jobOf(personId)).toEqual({ code: null, words: null })
})

test('a list of choices that names one of them several times does not hold the page', async () => {
  const personId = await aPerson(world, { followedBy: ['referent'] })
  referent = await world.enter('referent')
  const page = await referent.open(`personnes/${personId}/modifier`)
  await answerJobs(page)
  const field = page.getByRole('combobox', { name: 'Métier visé' })
  await field.fill('comm')
  await page.getByRole('option').nth(1).waitFor()
  const codes = ['H2913', 'H2917', 'H2913', 'H3201', 'H2916', 'H2913', 'H2909', 'H2917', 'H2906', 'H2913']
  const named = codes.map((romeCode, at) => ({ romeCode, romeLabel: romeCode, label: `Soudeur ${at}` }))
  await page.unroute(/\/reference\/rome\?/)
  await answerJobs(page, named)
  await field.fill('soud')
  await page.getByRole('option', { name: 'Soudeur 8' }).waitFor()
  expect(await page.getByRole('option').allTextContents()).toHaveLength(new Set(codes).size)
})
