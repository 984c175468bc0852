import type { Page } from 'playwright-core'
import { afterEach, beforeAll, expect, test } from 'vitest'
import { aPerson } from '#features/people/testing/person-builders.ts'
import { type FreshTerritory, freshTerritory } from './fresh-territory.ts'
import { holds, pick, press } from './gestures.ts'
import { settled } from './page-checks.ts'
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
const jobSearch = /\/reference\/rome\?/
const answerJobs = (page: Page, items: readonly object[] = lines) =>
  page.route(jobSearch, (route) => route.fulfill({ json: { items, isListRead: true } }))

const aimAt = async (page: Page, label: string) => {
  await pick(jobField(page), label.slice(0, 4), label)
  await save(page)
}
const save = async (page: Page) => {
  await press(page, 'Enregistrer')
  await page.getByRole('link', { name: 'Modifier' }).waitFor()
}
const jobField = (page: Page) => page.getByRole('combobox', { name: 'Métier visé' })
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
  await holds(jobField(page), 'Soudeur / Soudeuse')
  await jobField(page).fill('')
  await save(page)
  expect(await jobOf(personId)).toEqual({ code: null, words: null })
})

test('letters erased and typed again end with a closed list once one of its choices is taken', async () => {
  const personId = await aPerson(world, { followedBy: ['referent'] })
  referent = await world.enter('referent')
  const page = await referent.open(`personnes/${personId}/modifier`)
  await answerJobs(page)
  const field = jobField(page)
  for (const [letters, label] of [
    ['so', 'Soudeur / Soudeuse'],
    ['co', 'Commis / Commise de cuisine'],
  ] as const) {
    await field.click()
    await field.press('ControlOrMeta+A')
    await field.pressSequentially(letters)
    await page.getByRole('option', { name: label }).waitFor()
    await field.press('Backspace')
    await page.getByRole('listbox').waitFor({ state: 'detached' })
    await field.pressSequentially(letters.slice(1))
    await page.getByRole('option', { name: label }).click()
    await page.getByRole('listbox').waitFor({ state: 'detached' })
    await holds(field, label)
    expect(await field.getAttribute('aria-expanded')).toBe('false')
  }
})

test('a job already chosen stays as it was read for who only goes through its field', async () => {
  const personId = await aPerson(world, { followedBy: ['referent'] })
  referent = await world.enter('referent')
  const page = await referent.open(`personnes/${personId}/identite`)
  await answerJobs(page)
  await page.getByRole('link', { name: 'Modifier' }).click()
  await aimAt(page, 'Soudeur / Soudeuse')
  await page.unroute(jobSearch)
  for (const answer of [[], [{ ...lines[1], label: 'Soudeur assembleur' }]]) {
    await answerJobs(page, answer)
    await page.getByRole('link', { name: 'Modifier' }).click()
    await jobField(page).click()
    await settled(page)
    await jobField(page).press('Tab')
    await holds(jobField(page), 'Soudeur / Soudeuse')
    await save(page)
    expect(await jobOf(personId)).toEqual({ code: 'H2913', words: 'Soudeur / Soudeuse' })
    await page.unroute(jobSearch)
  }
})

test('a list stays while the page scrolls; Escape closes it and keeps what is typed, which is no choice', async () => {
  const personId = await aPerson(world, { followedBy: ['referent'] })
  referent = await world.enter('referent')
  const page = await referent.open(`personnes/${personId}/modifier`)
  await answerJobs(page)
  const field = jobField(page)
  const told = page.getByRole('alert').getByText('Choisissez une proposition de la liste.')
  const typeAndLeave = async () => {
    await field.click()
    await field.fill('soud')
    await page.getByRole('option', { name: 'Soudeur / Soudeuse' }).waitFor()
    await page.mouse.wheel(0, -40)
    await settled(page)
    await page.getByRole('option', { name: 'Soudeur / Soudeuse' }).waitFor()
    await field.press('Escape')
    await page.getByRole('listbox').waitFor({ state: 'detached' })
    expect(await field.getAttribute('aria-expanded')).toBe('false')
    await holds(field, 'soud')
    await press(page, 'Enregistrer')
    await told.waitFor()
  }
  await typeAndLeave()
  await pick(field, 'comm', 'Commis / Commise de cuisine')
  await typeAndLeave()
  await pick(field, 'soud', 'Soudeur / Soudeuse')
  await save(page)
  expect(await jobOf(personId)).toEqual({ code: 'H2913', words: 'Soudeur / Soudeuse' })
})

test('who types before the list is there goes on in the same field', async () => {
  const personId = await aPerson(world, { followedBy: ['referent'] })
  referent = await world.enter('referent')
  const late = Promise.withResolvers<void>()
  await referent.page.route(/combo-box-control[^/]*\.js/, async (route) => {
    await late.promise
    await route.continue()
  })
  const page = await referent.open(`personnes/${personId}/modifier`)
  await answerJobs(page)
  const early = page.getByLabel('Métier visé')
  await early.click()
  await early.pressSequentially('soud')
  late.resolve()
  await page.getByRole('option', { name: 'Soudeur / Soudeuse' }).click()
  await holds(jobField(page), 'Soudeur / Soudeuse')
  await save(page)
  expect(await jobOf(personId)).toEqual({ code: 'H2913', words: 'Soudeur / Soudeuse' })
})

test('letters that go back to what was chosen are that choice again, with no complaint left', async () => {
  const personId = await aPerson(world, { followedBy: ['referent'] })
  referent = await world.enter('referent')
  const page = await referent.open(`personnes/${personId}/modifier`)
  await answerJobs(page)
  const field = jobField(page)
  const complaint = page.getByText('Choisissez une proposition de la liste.')
  await pick(field, 'soud', 'Soudeur / Soudeuse')
  await field.press('End')
  await field.pressSequentially('s')
  await field.press('Tab')
  await complaint.waitFor()
  await field.press('End')
  await field.press('Backspace')
  await complaint.waitFor({ state: 'detached' })
  await save(page)
  expect(await jobOf(personId)).toEqual({ code: 'H2913', words: 'Soudeur / Soudeuse' })
})

test('the same job chosen again by other words takes these words', async () => {
  const personId = await aPerson(world, { followedBy: ['referent'] })
  referent = await world.enter('referent')
  const page = await referent.open(`personnes/${personId}/modifier`)
  await answerJobs(page)
  await aimAt(page, 'Soudeur / Soudeuse')
  await page.unroute(jobSearch)
  await answerJobs(page, [{ ...lines[1], label: 'Soudeur-assembleur / Soudeuse-assembleuse' }])
  await page.getByRole('link', { name: 'Modifier' }).click()
  await aimAt(page, 'Soudeur-assembleur / Soudeuse-assembleuse')
  expect(await jobOf(personId)).toEqual({
    code: 'H2913',
    words: 'Soudeur-assembleur / Soudeuse-assembleuse',
  })
})

test('a list of choices that names one of them several times does not hold the page', async () => {
  const personId = await aPerson(world, { followedBy: ['referent'] })
  referent = await world.enter('referent')
  const page = await referent.open(`personnes/${personId}/modifier`)
  await answerJobs(page)
  const field = jobField(page)
  await field.click()
  await field.fill('comm')
  await page.getByRole('option').nth(1).waitFor()
  const codes = ['H2913', 'H2917', 'H2913', 'H3201', 'H2916', 'H2913', 'H2909', 'H2917', 'H2906', 'H2913']
  const named = codes.map((romeCode, at) => ({ romeCode, romeLabel: romeCode, label: `Soudeur ${at}` }))
  await page.unroute(jobSearch)
  await answerJobs(page, named)
  await field.fill('soud')
  await page.getByRole('option', { name: 'Soudeur 8' }).waitFor()
  expect(await page.getByRole('option').allTextContents()).toHaveLength(new Set(codes).size)
})
