import { afterAll, beforeAll, expect, test } from 'vitest'
import { anAgreement, anObjective } from '#features/agreements/testing/agreement-builders.ts'
import { aBody, aMeeting, threeSeats } from '#features/steering/testing/meeting-builders.ts'
import { type FreshTerritory, freshTerritory } from './fresh-territory.ts'
import { choose, holds, pick, press, said } from './gestures.ts'
import { settled, shapeFaults, violationsOf } from './page-checks.ts'
import type { SignedIn } from './visitors.ts'

/** A committee of an EPCI that follows nobody yet: agenda, calling, quorum, decision, two who write, signature, pack. */
let world: FreshTerritory
let president: SignedIn
let other: SignedIn
let elected: SignedIn
let meeting = ''

beforeAll(async () => {
  world = await freshTerritory()
  const objective = anObjective({
    indicatorCode: 'entries',
    label: 'Entrées',
    target: { min: 40, max: null },
  })
  const body = await aBody(world, { agreementIds: [await anAgreement(world, objective)] })
  await threeSeats(world, body.id)
  const { id } = await aMeeting(world, body.id)
  meeting = `conventions/comites/${body.id}/seances/${id}`
  ;[president, other, elected] = await Promise.all([
    world.enter('projectManager'),
    world.enter('projectManager'),
    world.enter('electedOfficial', 'phone'),
  ])
})
afterAll(() => Promise.all([president, other, elected].map((one) => one?.context.close())))

const faults = async ({ page }: SignedIn) => {
  await settled(page)
  return [...(await shapeFaults(page)), ...(await violationsOf(page))]
}

test('the agenda is made of what the alerts propose, and the members are called', async () => {
  const page = await president.open('conventions/comites')
  await page.getByRole('link', { name: 'Comité de pilotage' }).first().click()
  expect(await faults(president)).toEqual([])
  await president.open(meeting)
  await said(page, /Objectif sous sa cible\s: Entrées/)
  await page
    .getByRole('button', { name: /^Prendre/ })
    .first()
    .click()
  await said(page, '1 point ajouté à l’ordre du jour.')
  await press(page, 'Convoquer les membres')
  await page.getByRole('button', { name: 'Convoquer les membres' }).last().click()
  await said(page, /Sans adresse, à prévenir autrement\s: Anne Lefort/)
  expect(await faults(president)).toEqual([])
})

test('who reads the agreements finds the committees of the month on her day', async () => {
  const page = await elected.open('aujourdhui')
  const coming = page.getByRole('region', { name: 'Comités du mois' })
  await coming.getByRole('link', { name: 'Comité de pilotage' }).waitFor()
  expect(await faults(elected)).toEqual([])
})

test('presence makes the quorum, and a decision has its owner and its day', async () => {
  const { page } = president
  await page.getByRole('combobox', { name: 'Anne Lefort, préside' }).selectOption('present')
  await said(page, /1 sur 3/)
  await choose(page, 'Membre projectManager', 'mandat à Anne Lefort')
  await said(page, /Quorum atteint\s: 2 sur 3/)
  await press(page, 'Écrire une décision')
  await page.getByRole('textbox', { name: 'Décision' }).fill('Écrire aux employeurs du canal.')
  await pick(page.getByRole('combobox', { name: /Responsable/ }), 'Membre ref', /Membre referent/)
  await page.getByLabel('Pour le').fill('15/12/2026')
  await press(page, 'Écrire cette décision')
  await said(page, 'Membre referent, pour le 15 déc. 2026')
  expect(await faults(president)).toEqual([])
})

test('two who write the same minutes are shown both texts, and nothing is lost', async () => {
  const pages = await Promise.all([president, other].map((one) => one.open(`${meeting}/proces-verbal`)))
  const [mine, theirs] = pages
  if (!mine || !theirs) throw new Error('two pages')
  const write = async (page: typeof mine, words: string) => {
    await page.getByRole('textbox', { name: /Échanges et explications/ }).fill(words)
    await press(page, 'Enregistrer le texte')
  }
  await write(theirs, 'Le comité examine les entrées.')
  await said(theirs, 'Texte du procès-verbal enregistré.')
  await write(mine, 'Le comité demande un forum.')
  await said(mine, /a enregistré une autre version pendant que vous écriviez/)
  await said(mine, 'Le comité examine les entrées.')
  expect(await faults(president)).toEqual([])
  await press(mine, 'Garder les deux textes, à la suite')
  await press(mine, 'Enregistrer le texte')
  await said(mine, 'Texte du procès-verbal enregistré.')
  await mine
    .getByText(/Le comité examine les entrées\.\s+Le comité demande un forum\./)
    .first()
    .waitFor()
  // What is signed is the version on screen: the page must have read it again.
  await mine.getByText(/^Version 2,/).waitFor()
})

test('once signed the minutes are closed, with their fingerprint and the figures of the day', async () => {
  const { page } = president
  await page.getByRole('textbox', { name: /Échanges et explications/ }).fill('Le comité conclut.')
  await said(page, 'Enregistrez d’abord le texte que vous avez écrit')
  await press(page, 'Enregistrer le texte')
  await page.getByText(/^Version 3,/).waitFor()
  await press(page, 'Noter la signature')
  await said(page, 'Le texte est celui qui a été signé.')
  await said(page, 'Le comité conclut.')
  expect(await page.getByRole('button', { name: 'Enregistrer le texte' }).count()).toBe(0)
  expect(await faults(president)).toEqual([])
})

test('an elected official reads it all on a phone, takes the pack away, and writes nothing', async () => {
  const page = await elected.open(meeting)
  await said(page, 'Écrire aux employeurs du canal.')
  expect(
    await page.getByRole('button', { name: /Écrire une décision|Noter la suite|Corriger/ }).count(),
  ).toBe(0)
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Télécharger le dossier' }).click(),
  ])
  expect(file.suggestedFilename()).toBe('dossier-comite-2026-11-23.zip')
  expect(await faults(elected)).toEqual([])
})

test('a decision is followed from the list, by a row that says who', async () => {
  const page = await president.open('conventions/decisions')
  await press(page, /Noter la suite/)
  await page.getByRole('radio', { name: 'C’est commencé' }).check()
  await press(page, /^Noter$/)
  await said(page, '1 en cours')
  await press(page, /Historique/)
  await said(page, /commencée, Membre projectManager/)
  expect(await faults(president)).toEqual([])
  // A choice that another one hides is read again as it was made.
  await press(page, /Noter la suite/)
  const handOver = page.getByRole('radio', { name: 'Confier à quelqu’un d’autre' })
  const owner = page.getByRole('combobox', { name: 'Nouveau responsable' })
  await handOver.check()
  await pick(owner, 'Membre ref', /Membre referent/)
  const words = await owner.inputValue()
  await page.getByRole('radio', { name: 'Reporter l’échéance' }).check()
  await owner.waitFor({ state: 'detached' })
  await handOver.check()
  await holds(owner, words)
  expect(words).toContain('Membre referent')
  // The other text came as a conflict, which a browser says in its log.
  expect(president.complaints.filter((one) => !one.includes('409'))).toEqual([])
})
