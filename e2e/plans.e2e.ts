import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { anAgreement, anObjective } from '#features/agreements/testing/agreement-builders.ts'
import { aPractice } from '#features/library/testing/library-builders.ts'
import { anAction } from '#features/plans/testing/plan-builders.ts'
import { type FreshTerritory, freshTerritory } from './fresh-territory.ts'
import { allWords, choose, holds, pick, press, said } from './gestures.ts'
import { settled, shapeFaults, violationsOf } from './page-checks.ts'
import { type SignedIn, windows } from './visitors.ts'

/** A « Territoires d'industrie » plan: written by who pilots, led with an employer who says on a phone where it stands. */
let world: FreshTerritory
let manager: SignedIn
let employer: SignedIn
let plan = ''
let practiceId = ''

beforeAll(async () => {
  world = await freshTerritory()
  await world.rows((tx) =>
    tx.query(
      `update organisations.organisation set name = 'Quai Nord Logistique', kind = 'employer'
       where territory_id = $1 and id = $2`,
      [tx.territoryId, world.organisations.operator],
    ),
  )
  await anAgreement(world, anObjective({ label: 'Entrées dans l’industrie' }))
  practiceId = (await aPractice(world, { title: 'Trois visites, puis une immersion' })).id
  ;[manager, employer] = await Promise.all([world.enter('projectManager'), world.enter('partner', 'phone')])
})
afterAll(() => Promise.all([manager, employer].map((one) => one?.context.close())))

/** At the two widths, then back to that of the reader. */
const faults = async ({ page }: SignedIn) => {
  const own = page.viewportSize() ?? windows.desktop
  const found: string[] = []
  for (const size of [windows.phone, windows.desktop].toSorted((one) => (one.width === own.width ? 1 : -1))) {
    await page.setViewportSize(size)
    await settled(page)
    found.push(...(await shapeFaults(page)), ...(await violationsOf(page)))
  }
  return found
}

/** Chosen in a field that takes several, by a few letters. */
const add = async (page: Page, field: string, words: string) => {
  const group = page.getByRole('group', { name: field })
  await pick(group.getByRole('combobox'), words, words)
  await group.getByRole('listitem').filter({ hasText: words }).waitFor()
}

test('who pilots writes the plan with its axes, led with an employer', async () => {
  const page = await manager.open('conventions/plans/nouveau')
  await page.getByLabel('Nom du plan').fill('Territoires d’industrie, volet compétences')
  await page.getByLabel('Premier jour').fill('01/01/2026')
  await page.getByLabel('Dernier jour').fill('31/12/2027')
  await page.getByLabel('Axes').fill('Attirer\nAccueillir')
  await add(page, 'Structures, entreprises', 'Organisme plie')
  await add(page, 'Structures, entreprises', 'Quai Nord Logistique')
  expect(await faults(manager)).toEqual([])
  await press(page, 'Créer le plan')
  await said(page, 'Plan enregistré : ajoutez ses actions.')
  await said(page, 'pilotes : Organisme plie, Quai Nord Logistique')
  plan = new URL(page.url()).pathname.split('/').slice(2).join('/')
  expect(await faults(manager)).toEqual([])
})

test('an action says who leads it, the objective that it serves and the practice that inspired it', async () => {
  const page = await manager.open(`conventions/pratiques/${practiceId}`)
  await page.getByRole('region', { name: 'S’en inspirer pour une action' }).getByRole('link').click()
  await choose(page, 'Axe', 'Accueillir')
  await page.getByLabel('Nom de l’action').fill('Immersions dans les ateliers')
  await page.getByRole('textbox', { name: 'Début' }).fill('05/01/2026')
  await page.getByRole('textbox', { name: 'Fin' }).fill('30/11/2026')
  await add(page, 'Membres de Bassin', 'Membre projectManager')
  await add(page, 'Membres de Bassin', 'Membre partner')
  await add(page, 'Objectifs servis', 'Entrées dans l’industrie')
  await holds(page.getByLabel('Inspirée de la fiche pratique'), practiceId)
  expect(await faults(manager)).toEqual([])
  await press(page, 'Enregistrer l’action')
  await said(page, 'Action enregistrée.')
  await page.getByRole('link', { name: 'Immersions dans les ateliers' }).click()
  await page.getByRole('link', { name: 'Ajouter une sous-action' }).click()
  await page.getByLabel('Nom de l’action').fill('Écrire la charte d’accueil')
  await page.getByRole('textbox', { name: 'Fin' }).fill('15/12/2026')
  await press(page, 'Enregistrer l’action')
  await page.getByRole('link', { name: 'Écrire la charte d’accueil' }).waitFor()
  expect(await faults(manager)).toEqual([])
})

test('its money is noted by year and funder, and totals are added up', async () => {
  const { page } = manager
  for (const [year, stage, amount] of [
    ['2026', 'Prévu', '20000'],
    ['2026', 'Dépensé', '7500,50'],
    ['2027', 'Prévu', '15000'],
  ] as const) {
    await press(page, 'Ajouter un montant')
    await choose(page, 'Axe ou action', 'Immersions')
    await page.getByRole('radio', { name: stage }).check()
    await page.getByRole('textbox', { name: 'Année' }).fill(year)
    await page.getByRole('textbox', { name: 'Montant' }).fill(amount)
    await page.getByRole('textbox', { name: 'Sinon, son nom' }).fill('Région')
    await press(page, 'Enregistrer le montant')
    await page.getByRole('textbox', { name: 'Montant' }).waitFor({ state: 'detached' })
  }
  await manager.open(`${plan}?vue=budget`)
  await said(page, /35[\s\u202f]000.*prévus/)
  expect(await faults(manager)).toEqual([])
})

test('the calendar draws the actions, and gives them as a list', async () => {
  const page = await manager.open(`${plan}?vue=calendrier`)
  await page.getByRole('link', { name: /^Immersions dans les ateliers, à venir/ }).waitFor()
  expect(await faults(manager)).toEqual([])
  await press(page, 'Voir en liste')
  await page.getByRole('rowheader', { name: /Écrire la charte/ }).waitFor()
  expect(await faults(manager)).toEqual([])
})

test('the employer finds on her phone what she leads, and says where it stands', async () => {
  await anAction(
    world,
    { planId: plan.split('/').at(-1) ?? '' },
    { label: 'Négociation du site', isRestricted: true },
  )
  const page = await employer.open('aujourdhui')
  await said(page, 'Action que vous copilotez, à terminer')
  await said(page, 'Immersions dans les ateliers')
  expect(await faults(employer)).toEqual([])
  await page.getByRole('link', { name: 'Ouvrir l’action' }).click()
  await press(page, 'Changer l’état')
  await page.getByLabel('Que se passe-t-il ?').selectOption({ label: 'Commencer' })
  expect(await faults(employer)).toEqual([])
  await page.getByRole('dialog').getByRole('button', { name: 'Changer l’état' }).click()
  await said(page, '1 état changé.')
  await said(page, 'en cours')
  expect(await faults(employer)).toEqual([])
})

test('she reads nothing of what is restricted, changes nothing else, and follows the link to the practice', async () => {
  const page = await employer.open(plan)
  await said(page, /1 action à lecture restreinte/)
  expect(await allWords(page)).not.toContain('Négociation du site')
  expect(await page.getByRole('link', { name: /Modifier le plan|Ajouter une action/ }).count()).toBe(0)
  for (const view of ['calendrier', 'budget']) {
    await employer.open(`${plan}?vue=${view}`)
    expect(await allWords(page)).not.toContain('Négociation du site')
    expect(await faults(employer)).toEqual([])
  }
  await employer.open(`${plan}/modifier`)
  await said(page, 'Cette page ne fait pas partie de votre rôle')
  await employer.open(`conventions/pratiques/${practiceId}`)
  await page.getByRole('link', { name: 'Immersions dans les ateliers' }).waitFor()
  expect(await faults(employer)).toEqual([])
  await employer.open('personnes')
  await said(page, 'Cette page ne fait pas partie de votre rôle')
})
