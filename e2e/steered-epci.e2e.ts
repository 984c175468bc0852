import { afterAll, beforeAll, expect, test } from 'vitest'
import { type FreshTerritory, freshTerritory } from './fresh-territory.ts'
import { allWords, choose, press, said } from './gestures.ts'
import { settled, shapeFaults, violationsOf } from './page-checks.ts'
import type { SignedIn } from './visitors.ts'

/** The director of an EPCI that follows nobody: a convention, what each partner promises, an amendment, the yearly note. */
let world: FreshTerritory
let director: SignedIn
let address = ''
const label = 'Volet emploi du CRTE'
const partners = ['Communauté de communes', 'Région', 'France Travail']
const promises = [
  { label: 'Permanences dans les communes', kind: 'Jours', quantity: '24' },
  { label: 'Un chargé de mission', kind: 'Personnel', quantity: '1' },
  { label: 'Fonds de mobilité', kind: 'Argent', quantity: '12000' },
] as const

beforeAll(async () => {
  world = await freshTerritory()
  director = await world.enter('director')
})
afterAll(() => director?.context.close())

const faults = async () => {
  const { page } = director
  await settled(page)
  return [...(await shapeFaults(page)), ...(await violationsOf(page))]
}

const step = async (move: string, under = address) => {
  const page = await director.open(under)
  await page.getByRole('radio', { name: move }).check()
  await press(page, 'Enregistrer cette étape')
  await page.getByRole('radio', { name: move }).waitFor({ state: 'detached' })
}

const writeObjective = async () => {
  const { page } = director
  await page.getByRole('radio', { name: 'Qualitatif, sans chiffre' }).check()
  await page.getByRole('textbox', { name: /Nom de l’objectif/ }).fill('Une porte d’entrée commune')
  await page.getByRole('textbox', { name: 'Ce qui est visé' }).fill('Une adresse unique.')
  await press(page, 'Ajouter l’objectif')
}

test('the first steps lead who steers to a first convention, without any scheme nor person', async () => {
  const page = await director.open('premiers-pas')
  await page.getByRole('link', { name: 'Écrire une convention' }).click()
  await page
    .getByRole('combobox', { name: 'Nature' })
    .selectOption({ label: 'Volet emploi-formation d’un CRTE' })
  await page.getByLabel('Nom de la convention').fill(label)
  await page.getByLabel('Prend effet le').fill('01/01/2026')
  await page.getByLabel('Prend fin le').fill('31/12/2028')
  await press(page, 'Enregistrer la convention')
  await page.waitForURL(/parties$/)
  address = new URL(page.url()).pathname.split('/').slice(2, 4).join('/')
  for (const name of partners) {
    await press(page, 'Ajouter une partie')
    await page.getByLabel('Nom dans le texte').fill(name)
    await page.getByLabel('Nom du signataire').fill(`Signataire de ${name}`)
    await press(page, 'Enregistrer la partie')
    await page.getByRole('rowheader', { name }).waitFor()
  }
  expect(await faults()).toEqual([])
})

test('its page says what comes next: articles, objectives, pledges, a committee', async () => {
  const page = await director.open(address)
  await said(page, 'Aucun objectif n’est écrit pour cette année')
  await said(page, 'Aucun engagement écrit')
  await said(page, 'Aucun comité ne la suit')
  expect(await faults()).toEqual([])
  await page.getByRole('link', { name: 'Écrire les articles' }).click()
  for (const title of ['Objet', 'Gouvernance']) {
    await press(page, 'Ajouter un article')
    await page.getByLabel('Titre').fill(title)
    await page.locator('textarea').fill('Les parties agissent ensemble pour l’emploi.')
    await press(page, 'Enregistrer l’article')
    await page.getByRole('heading', { name: new RegExp(title) }).waitFor()
  }
})

test('three pledges a partner are written one after the other, under the convention they began from', async () => {
  const page = await director.open(address)
  await page.getByRole('link', { name: 'Écrire un engagement' }).click()
  for (const [index, partner] of partners.entries())
    for (const [rank, pledge] of promises.entries()) {
      await choose(page, 'Signataire', partner)
      await page.getByRole('textbox', { name: 'Engagement' }).fill(`${pledge.label}, ${partner}`)
      await choose(page, 'Nature', pledge.kind)
      await page.getByLabel('Quantité à chaque échéance').fill(pledge.quantity)
      await page.getByLabel(/Chaque année/).check()
      await page.getByLabel('Au plus tard le').fill('31/12/2026')
      await press(page, 'Enregistrer l’engagement')
      await page.getByRole('heading', { level: 1, name: `${pledge.label}, ${partner}` }).waitFor()
      if (index + rank === 0) expect(await faults()).toEqual([])
      if (index < 2 || rank < 2) await page.getByRole('link', { name: 'Écrire un autre engagement' }).click()
    }
  await director.open(address)
  await page.getByRole('link', { name: 'Voir les 9 engagements' }).waitFor()
  expect(await faults()).toEqual([])
})

test('signed, its objectives say that the text is frozen before anything is typed, and refuse in plain words', async () => {
  for (const move of ['Envoyer en relecture', 'Valider pour signature', 'Noter la signature'])
    await step(move)
  const page = await director.open(address)
  await page.getByRole('link', { name: 'Écrire les objectifs' }).click()
  await said(page, /ne change de définition, de période ou de cible que par un avenant de nature/)
  expect(await page.getByRole('link', { name: 'Ajouter un objectif' }).count()).toBe(0)
  expect(await faults()).toEqual([])
  await director.open(`${address.replace('conventions/', 'objectifs/protocole/')}/nouveau`)
  await said(page, /Le texte est signé et figé/)
  await writeObjective()
  await said(page, 'Le texte est signé et figé. Préparez un avenant pour le changer.')
  expect(await page.getByRole('textbox', { name: /Nom de l’objectif/ }).inputValue()).toBe(
    'Une porte d’entrée commune',
  )
})

test('an amendment of another nature opens nothing of the targets; that of the targets does', async () => {
  const page = await director.open(`${address}/avenants/nouveau?nature=duration`)
  await page.getByLabel('Titre de l’avenant').waitFor()
  expect(await allWords(page)).not.toContain('Changer 1. Objet')
  await director.open(address.replace('conventions/', 'objectifs/protocole/'))
  await page.getByRole('link', { name: 'Préparer un avenant aux cibles' }).click()
  await page.getByLabel('Titre de l’avenant').fill('Un objectif de plus')
  await page.getByLabel('Prend effet le').fill('01/12/2026')
  await page.getByLabel('Texte de l’avenant').fill('Un objectif s’ajoute.')
  await press(page, 'Enregistrer le projet')
  await page.waitForURL(/avenants\/[0-9a-f-]{36}$/)
  expect(await faults()).toEqual([])
  await director.open(`${address.replace('conventions/', 'objectifs/protocole/')}/nouveau`)
  await said(page, 'entre dans l’avenant n° 1, en préparation')
  await writeObjective()
  await page.getByRole('link', { name: 'Une porte d’entrée commune' }).waitFor()
})

test('once that amendment is signed, the text and its targets are closed again', async () => {
  const page = await director.open(address)
  await page.getByRole('link', { name: 'n° 1, cibles' }).click()
  await page.waitForURL(/avenants\/[0-9a-f-]{36}$/)
  const amendment = new URL(page.url()).pathname.split('/').slice(2).join('/')
  for (const move of ['Envoyer en relecture', 'Valider pour signature']) await step(move, amendment)
  await page.getByRole('radio', { name: 'Noter la signature' }).check()
  await press(page, 'Enregistrer cette étape')
  await said(page, 'Signé')
  expect(await faults()).toEqual([])
  await director.open(address.replace('conventions/', 'objectifs/protocole/'))
  await said(page, /ne change de définition, de période ou de cible que par un avenant de nature/)
  await page.getByRole('link', { name: 'Une porte d’entrée commune' }).waitFor()
})

test('the note of the year is printed from what was promised and noted', async () => {
  const page = await director.open(address)
  await page.getByRole('link', { name: `${promises[0].label}, ${partners[0]}` }).click()
  await page.getByRole('textbox', { name: 'Réalisé le' }).fill('23/11/2026')
  await page.getByRole('textbox', { name: 'Quantité' }).fill('1')
  await press(page, 'Noter une réalisation')
  await page.getByText('1 jour sur 24 jours').first().waitFor()
  await director.open(address)
  await page.getByRole('link', { name: 'Note annuelle' }).click()
  await page.getByRole('heading', { level: 2, name: /Échéances réalisées sur promises/ }).waitFor()
  expect(await faults()).toEqual([])
  const [file] = await Promise.all([page.waitForEvent('download'), press(page, 'Note à imprimer (PDF)')])
  expect(file.suggestedFilename()).toBe('note-engagements-2026.pdf')
  // What the frozen text refused comes back as a conflict, which a browser says in its log.
  expect(director.complaints.filter((one) => !/40[39]/.test(one))).toEqual([])
})
