import { afterEach, beforeAll, expect, test } from 'vitest'
import { aPathway } from '#features/pathways/testing/pathway-builders.ts'
import { type FreshTerritory, freshTerritory } from './fresh-territory.ts'
import { choose, holds, holdsFocus, pick, press, said } from './gestures.ts'
import { settled } from './page-checks.ts'
import type { SignedIn } from './visitors.ts'

/** What a tired hand does: nothing of it is lost, nor done twice, nor done in silence. */
let world: FreshTerritory
const opened: SignedIn[] = []

beforeAll(async () => {
  world = await freshTerritory()
})
afterEach(() => Promise.all(opened.splice(0).map(({ context }) => context.close())))

const enter = async (role: string): Promise<SignedIn> => {
  const signedIn = await world.enter(role)
  opened.push(signedIn)
  return signedIn
}

test('a session that ends hides the page and gives it back with what was typed', async () => {
  const sessionUntil = (day: string) =>
    world.services.database.withAccounts((tx) =>
      tx.query('update accounts.session set expires_at = $2 where token = $1', [
        world.members.referent?.token,
        day,
      ]),
    )
  const { open, page } = await enter('referent')
  await open('personnes/nouvelle')
  await choose(page, 'Motif du dossier', 'Accompagnement')
  await page.getByLabel('Nom', { exact: true }).fill('Quintard')
  await page.getByLabel('Prénom').fill('Maëlle')
  await sessionUntil('2026-11-22')
  await page.locator('main').getByRole('button', { name: 'Ouvrir le dossier' }).click()
  await page.getByRole('heading', { name: 'Votre session est terminée' }).waitFor()
  expect(await page.getByLabel('Nom', { exact: true }).isVisible()).toBe(false)
  const elsewhere = page.getByRole('link', { name: 'Se connecter dans un autre onglet' })
  expect(await elsewhere.getAttribute('href')).toBe(`/connexion?retour=%2F${world.slug}`)
  await sessionUntil('2030-01-01')
  await press(page, 'Reprendre cette page')
  await page.getByLabel('Nom', { exact: true }).waitFor()
  await holds(page.getByLabel('Nom', { exact: true }), 'Quintard')
  await page.locator('main').getByRole('button', { name: 'Ouvrir le dossier' }).click()
  await said(page, 'Le dossier est ouvert.')
})

test('a text that is pasted too long is cut nowhere, and the form waits until it is shorter', async () => {
  const { open, page } = await enter('prescriber')
  await open('prescriptions/nouvelle')
  const situation = page.getByLabel('Pourquoi cette prescription')
  const pasted = 'Cherche un emploi de nuit. '.repeat(200)
  await situation.fill(pasted)
  await holds(situation, pasted)
  await said(page, /caractères de trop\s: raccourcissez ce texte, rien n’en a été coupé/)
  expect(await situation.getAttribute('aria-invalid')).toBe('true')
})

test('what is to correct is listed in the order of the fields', async () => {
  const { open, page } = await enter('territoryAdmin')
  await open('acces/nouveau')
  await page.locator('main').getByRole('button', { name: 'Envoyer l’invitation' }).click()
  const summary = page.getByRole('alert').getByRole('link')
  await expect
    .poll(() => summary.allTextContents())
    .toEqual([/Adresse/, /Prénom/, /Organisation/, /Rôles/].map((label) => expect.stringMatching(label)))
})

test('a second press beside « Envoyer » never erases the prescription that leaves', async () => {
  const { open, page } = await enter('prescriber')
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.method()))
  const { promise: pressedTwice, resolve: letItLeave } = Promise.withResolvers<void>()
  await page.route(/\/sendings$/, async (route) => {
    await pressedTwice
    await route.continue()
  })
  await open('prescriptions/nouvelle')
  await page.getByLabel('Nom', { exact: true }).fill('Double')
  await page.getByLabel('Prénom').fill('Clic')
  await page.getByLabel('Date de naissance').fill('14/03/1990')
  await page.getByLabel('Téléphone').fill('06 39 98 12 34')
  await page.getByLabel('Pourquoi cette prescription').fill('Reprendre un emploi.')
  await page.getByLabel('La personne a été informée le').fill('23/11/2026')
  const send = page.getByRole('button', { name: 'Envoyer la prescription' })
  await send.scrollIntoViewIfNeeded()
  const place = await send.boundingBox()
  await send.click()
  await page.getByRole('button', { name: 'Effacer ce brouillon' }).waitFor()
  await page.mouse.click((place?.x ?? 0) + 10, (place?.y ?? 0) + 10)
  letItLeave()
  await said(page, /Prescription \S+ envoyée/)
  expect(asked).not.toContain('DELETE')
})

test('a next appointment on a day that does not exist is not dropped in silence', async () => {
  const { id } = await aPathway(world, { familyName: 'Roussel' })
  const { open, page } = await enter('referent')
  await open(`noter?parcours=${id}`)
  const next = page.getByRole('textbox', { name: 'Prochain rendez-vous' })
  await next.fill('30/02/2027')
  await next.press('Enter')
  await said(page, 'Le 30/02/2027 n’existe pas.')
  await next.fill('28/02/2027')
  await next.press('Enter')
  await said(page, 'Échange avec Roussel Samira enregistré.')
  await open('agenda?semaine=2027-02-22')
  await page.getByRole('link', { name: 'Samira Roussel', exact: true }).waitFor()
})

test('a filter chosen on the second page of a list starts at its first line', async () => {
  for (let at = 0; at < 50; at += 1) await aPathway(world, { familyName: `Personne ${at}` })
  await aPathway(world, { familyName: 'Roubaisienne', communeCode: '59512' })
  const { open, page } = await enter('referent')
  await open('file-active')
  await press(page, /^Page suivante/)
  await page.getByRole('button', { name: 'Page précédente' }).waitFor()
  await choose(page, 'Commune', 'Roubaix')
  await page.getByRole('link', { name: /Roubaisienne/ }).waitFor()
})

test('the page of a list is in its address: Back comes to it, and who turned it keeps the focus', async () => {
  for (let at = 0; at < 51; at += 1)
    await aPathway(world, { familyName: `Rang ${at}`, admittedOn: '2025-01-13' })
  const { open, page } = await enter('referent')
  await open('file-active')
  const rows = page.getByRole('table', { name: 'Ma file active' }).locator('tbody tr')
  const next = page.getByRole('button', { name: /^Page suivante/ })
  const previous = page.getByRole('button', { name: 'Page précédente' })
  await next.press('Enter')
  await previous.waitFor()
  for (; (await next.count()) > 0; await settled(page)) await next.press('Enter')
  await holdsFocus(previous)
  const last = new URL(page.url()).searchParams.get('page')
  expect(Number(last)).toBeGreaterThan(1)
  const name = (await rows.first().getByRole('link').first().textContent()) ?? ''
  await rows.first().getByRole('link').first().click()
  await page
    .getByRole('heading', { level: 1 })
    .filter({ hasText: name.split(' ')[0] ?? name })
    .waitFor()
  await page.goBack()
  await rows.first().getByRole('link', { name }).waitFor()
  expect(new URL(page.url()).searchParams.get('page')).toBe(last)
  await open('file-active?page=400')
  await previous.waitFor()
  await rows.first().getByRole('link', { name }).waitFor()
  expect(new URL(page.url()).searchParams.get('page')).toBe(last)
})

test('an exchange opened by its address names the person, whichever page of the caseload holds her', async () => {
  const pathways = [
    await aPathway(world, { familyName: 'Aabel' }),
    await aPathway(world, { familyName: 'Zyed', admittedOn: '2026-01-12' }),
  ]
  for (let at = 0; at < 50; at += 1) await aPathway(world, { familyName: `Moyenne ${at}` })
  const { open, page } = await enter('referent')
  const person = page.getByRole('combobox', { name: 'Personne' })
  for (const [at, name] of ['Aabel Samira', 'Zyed Samira'].entries()) {
    await open(`noter?parcours=${pathways[at]?.id}`)
    await holds(person, name)
  }
})

test('letters that name nobody leave nobody to note an exchange for', async () => {
  const pathway = await aPathway(world, { familyName: 'Castelin' })
  const { open, page } = await enter('referent')
  await open(`noter?parcours=${pathway.id}`)
  const person = page.getByRole('combobox', { name: 'Personne' })
  const record = page.getByRole('button', { name: 'Enregistrer' })
  await holds(person, 'Castelin Samira')
  await record.waitFor()
  await person.click()
  await person.press('ControlOrMeta+A')
  await person.pressSequentially('sanch')
  await person.press('Escape')
  await person.press('Tab')
  await said(page, 'Choisissez une proposition de la liste.')
  await record.waitFor({ state: 'detached' })
  await pick(person, 'cast', 'Castelin Samira')
  await record.waitFor()
})

test('a menu left open on a narrow window hides nothing once it is wide, and Escape closes it', async () => {
  const { open, page } = await enter('referent')
  const wide = page.viewportSize() ?? { width: 1366, height: 900 }
  await page.setViewportSize({ width: 390, height: 844 })
  await open('file-active')
  const title = page.getByRole('heading', { level: 1 })
  const menu = page.getByRole('button', { name: 'Menu', exact: true })
  await menu.click()
  await title.waitFor({ state: 'hidden' })
  await page.setViewportSize(wide)
  await title.waitFor()
  await page.setViewportSize({ width: 390, height: 844 })
  await title.waitFor({ state: 'hidden' })
  await page.keyboard.press('Escape')
  await title.waitFor()
  await holdsFocus(menu)
})

test('a name typed without choosing it from the list is said so, and chosen is taken', async () => {
  const { open, page } = await enter('entryDesk')
  await open('echanges/nouvel-import')
  const partner = page.getByRole('combobox', { name: 'Partenaire qui envoie la liste' })
  const send = () => press(page, 'Lire et comparer, sans rien écrire')
  const told = page.getByRole('alert').getByText('Choisissez une proposition de la liste.')
  await partner.click()
  await partner.fill('Organisme franceT')
  await page.getByRole('option', { name: 'Organisme franceTravail' }).waitFor()
  await partner.press('Tab')
  await send()
  await told.waitFor()
  // Another kind of file words the field otherwise: what was not chosen is still not chosen.
  await page.getByRole('radio', { name: /Dossiers/ }).check()
  await send()
  await told.waitFor()
  await page.getByRole('radio', { name: /Liste de prescriptions/ }).check()
  await pick(partner, 'Organisme franceTr', 'Organisme franceTravail')
  await send()
  await page.getByRole('alert').waitFor()
  await told.waitFor({ state: 'detached' })
})
