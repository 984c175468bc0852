import { afterAll, beforeAll, expect, test } from 'vitest'
import { aDiagnosis, aTheme, diagnosed } from '#features/pathways/testing/diagnosis-builders.ts'
import { aPathway } from '#features/pathways/testing/pathway-builders.ts'
import { codeIn } from '#features/pathways/testing/step-builders.ts'
import { serviceRow, structureRow } from '#features/services/testing/list-builders.ts'
import { orientationToken } from '#features/services/testing/orientation-builders.ts'
import { type FreshTerritory, freshTerritory } from './fresh-territory.ts'
import { press, said } from './gestures.ts'
import { settled, shapeFaults, violationsOf } from './page-checks.ts'
import type { SignedIn } from './visitors.ts'

/** From a brake to a local service: its list, its search, what is sent, what comes back. */
let world: FreshTerritory
let referent: SignedIn
let service: SignedIn

beforeAll(async () => {
  world = await freshTerritory()
  referent = await world.enter('referent')
  service = await world.signedOut('phone')
})
afterAll(async () => {
  await referent?.context.close()
  await service?.context.close()
})

const isClean = async (page: SignedIn['page']) => {
  await settled(page)
  expect([...(await shapeFaults(page)), ...(await violationsOf(page))]).toEqual([])
}

test('the project manager compares a list, reads what is refused, then writes it', async () => {
  const manager = await world.enter('projectManager')
  const page = await manager.open('services/listes')
  const bring = async (name: string, rows: readonly object[], summary: RegExp) => {
    await page.getByLabel('Fichier', { exact: true }).setInputFiles({
      ...{ name, mimeType: 'application/json' },
      buffer: Buffer.from(JSON.stringify(rows, null, 1)),
    })
    await press(page, 'Comparer, sans rien écrire')
    await page.getByText(summary).waitFor()
  }
  await bring('structures.json', [structureRow()], /Structures\s: 1 à ajouter/)
  await press(page, 'Enregistrer cette liste')
  await said(page, '1 ajoutée, 0 modifiée, 0 fermée.')
  const rows = [serviceRow(), serviceRow({ id: 'essai--2', nom: '' })]
  await bring('services.json', rows, /Services\s: 1 à ajouter.*1 ligne refusée/)
  await page.getByText(/nom.*Cette information manque/).waitFor()
  await isClean(page)
  await press(page, 'Enregistrer cette liste')
  await said(page, '1 ajouté, 0 modifié, 0 fermé.')
  await manager.context.close()
})

test('from a brake, a référent finds the service that covers the commune, and writes to it', async () => {
  const { id, personId } = await aPathway(world, { givenName: 'Samira', familyName: 'Haddad' })
  await diagnosed(world, id, aDiagnosis([[aTheme.licence, 'strong']]))
  const page = await referent.open(`personnes/${personId}/diagnostic`)
  await page.getByRole('link', { name: /^Trouver un service/ }).click()
  await page.getByText(/Thème\s: Préparer un permis · Couvre toute la France/).waitFor()
  await isClean(page)
  await page.getByRole('link', { name: /^Orienter\s: Préparer son permis/ }).click()
  await page.getByLabel('Ce que la personne attend du service').fill('Un poste l’attend dès qu’elle conduit.')
  await press(page, 'Envoyer l’orientation')
  await said(page, 'Informez d’abord la personne de ce qui est envoyé, et à qui.')
  await page.getByLabel('La personne est informée de ce qui est envoyé, et à qui').check()
  await isClean(page)
  await press(page, 'Envoyer l’orientation')
  await page.getByText('Envoyée, en attente').first().waitFor()
  await isClean(page)
})

test('on a phone, the service opens it with a code and refuses with a reason, which comes back', async () => {
  const [mail] = await world.mailsTo('accueil@relais.example', 'services.orientation-link')
  const { page } = service
  await page.goto(`${world.origin}/orientation/${orientationToken(mail?.body ?? '')}`)
  await press(page, 'Recevoir le code')
  await said(page, 'Code envoyé à a•••@relais.example')
  const [code] = await world.mailsTo('accueil@relais.example', 'accounts.link-code')
  await page.getByLabel('Code à six chiffres').fill(codeIn(code?.body ?? ''))
  await press(page, 'Ouvrir la demande')
  await page.getByRole('heading', { name: 'Samira Haddad' }).waitFor()
  await page.getByText('Un poste l’attend dès qu’elle conduit.').waitFor()
  await press(page, 'Refuser, avec une raison')
  await page
    .getByLabel('Raison, transmise à la personne')
    .selectOption({ label: 'Plus de place pour le moment' })
  await isClean(page)
  await press(page, 'Envoyer le refus')
  await said(page, 'Merci. Votre réponse et sa raison sont transmises.')

  const today = await referent.open('aujourdhui')
  await today.getByText('Réponse d’un service local à lire').waitFor()
  await today.getByRole('link', { name: 'Lire la réponse' }).click()
  await today.getByText(/Le service, par son lien · Plus de place pour le moment/).waitFor()
  await press(today, 'Noter la réponse comme lue')
  await today.getByRole('button', { name: 'Noter la réponse comme lue' }).waitFor({ state: 'detached' })
  await today.getByRole('link', { name: 'Dossier' }).click()
  const thread = today.getByRole('region', { name: /^Fil du parcours/ })
  await thread.getByText(/Préparer son permis\s: Refusée/).waitFor()
  await isClean(today)
})

test('an answered link opens nothing any more, and says so', async () => {
  const [mail] = await world.mailsTo('accueil@relais.example', 'services.orientation-link')
  const { page } = service
  await page.goto(`${world.origin}/orientation/${orientationToken(mail?.body ?? '')}`)
  await press(page, 'Recevoir le code')
  await said(page, 'Ce lien n’ouvre plus rien.')
})

test('a link sent again and an orientation taken back are read in the thread, with who and why', async () => {
  const { id, personId } = await aPathway(world, { givenName: 'Aïcha', familyName: 'Benali' })
  await diagnosed(world, id, aDiagnosis([[aTheme.licence, 'strong']]))
  const page = await referent.open(`personnes/${personId}/services`)
  await page.getByRole('link', { name: /^Orienter\s: Préparer son permis/ }).click()
  await page.getByLabel('Ce que la personne attend du service').fill('Passer le code.')
  await page.getByLabel('La personne est informée de ce qui est envoyé, et à qui').check()
  await press(page, 'Envoyer l’orientation')
  await press(page, 'Renvoyer le lien')
  await page.getByText('Lien renvoyé').waitFor()
  await press(page, 'Retirer l’orientation')
  await page.getByLabel('Pourquoi').fill('Elle a trouvé autrement.')
  await isClean(page)
  await press(page, 'Retirer pour de bon')
  await page.getByText(/· Elle a trouvé autrement\./).waitFor()
  await page.getByRole('link', { name: 'Dossier' }).click()
  const thread = page.getByRole('region', { name: /^Fil du parcours/ })
  await thread.getByText(/Préparer son permis\s: Lien renvoyé/).waitFor()
  await thread.getByText(/Préparer son permis\s: Retirée/).waitFor()
})
