import { afterAll, beforeAll, expect, test } from 'vitest'
import { giveRole } from '#apps/testing/standing.ts'
import { aPositiveExit } from '#features/pathways/testing/exit-builders.ts'
import { aPathway } from '#features/pathways/testing/pathway-builders.ts'
import { type FreshTerritory, freshTerritory } from './fresh-territory.ts'
import { allWords, choose, press, said } from './gestures.ts'
import type { SignedIn } from './visitors.ts'

/** A référent leaves: the files first, what is owed to persons who exited next, the access after. */
const names = ['Ravel', 'Sorel']

let world: FreshTerritory
let administrator: SignedIn
let manager: SignedIn

beforeAll(async () => {
  world = await freshTerritory()
  for (const familyName of names) await aPathway(world, { familyName })
  await aPositiveExit(world, { familyName: 'Sylla' })
  await world.rows((tx) => giveRole(tx, world.members.projectManager?.memberId, 'territoryAdmin'))
  ;[administrator, manager] = await Promise.all([
    world.enter('territoryAdmin'),
    world.enter('projectManager'),
  ])
})
afterAll(() => Promise.all([administrator, manager].map((one) => one?.context.close())))

const close = async ({ open }: SignedIn) => {
  const page = await open('acces')
  await page.getByRole('link', { name: 'Membre referent', exact: true }).click()
  await press(page, 'Fermer cet accès')
  await page.getByRole('dialog').getByRole('button', { name: 'Fermer cet accès' }).click()
  return page
}

test('the access of a référent with open files stays, and the page says who hands them over', async () => {
  const page = await close(administrator)
  await said(page, /^2 parcours ouverts et 1 suite de sortie .* sont encore à cette personne/)
  await said(page, 'La personne qui pilote le dispositif les confie depuis « Files actives ».')
})

test('who may hand over goes there at once, and the files become those of the new référent', async () => {
  const page = await close(manager)
  await page.getByRole('link', { name: 'Confier ses dossiers' }).click()
  await page.getByRole('heading', { level: 1, name: 'File active de Membre referent' }).waitFor()
  await page.getByRole('checkbox', { name: /tout/i }).check()
  await press(page, 'Confier à un autre référent')
  const offered = page.getByRole('combobox', { name: 'Référente ou référent' })
  await offered.getByRole('option', { name: /^Membre secondReferent/ }).waitFor({ state: 'attached' })
  expect((await offered.getByRole('option').allTextContents()).join()).not.toMatch(/Membre referent/)
  await choose(page, 'Référente ou référent', 'Membre secondReferent')
  await page.getByRole('textbox', { name: 'Motif' }).fill('Départ en retraite')
  await press(page, /^Confier$/)
  await said(page, '2 dossiers confiés.')
  const second = await world.enter('secondReferent')
  const caseload = await second.open('file-active')
  for (const name of names) await caseload.getByRole('link', { name: new RegExp(name) }).waitFor()
  await second.context.close()
})

test('what she still owes to who exited keeps the access open, and goes to the new référent', async () => {
  const page = await close(manager)
  await said(page, /^1 suite de sortie est encore à cette personne/)
  await page.getByRole('link', { name: 'Confier ses dossiers' }).click()
  await press(page, 'Confier les suites de sortie (1)')
  await said(page, /^Ce qui reste à faire après la sortie de 1 personne passe à la personne choisie/)
  await choose(page, 'Référente ou référent', 'Membre secondReferent')
  await page.getByRole('textbox', { name: 'Motif' }).fill('Départ en retraite')
  await press(page, /^Confier$/)
  await said(page, '1 suite de sortie confiée.')
  await page.getByRole('button', { name: 'Confier les suites de sortie' }).waitFor({ state: 'detached' })
})

test('the access then closes, and opens nothing any more', async () => {
  const gone = await world.enter('referent')
  await gone.open('file-active')
  await said(await close(manager), 'Accès fermé.')
  await gone.page.reload()
  await gone.page.getByRole('heading', { level: 1, name: 'Se connecter' }).waitFor()
  expect(await allWords(gone.page)).not.toMatch(/Ravel|Sorel|Sylla/)
  await gone.context.close()
})
