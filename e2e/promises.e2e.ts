import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { afterEach, beforeAll, expect, test } from 'vitest'
import {
  franceTravailHeader,
  franceTravailLine,
  inventedPerson,
} from '#features/exchanges/testing/import-builders.ts'
import { newId } from '#kernel/id.ts'
import { type Api, apiOf } from './api.ts'
import { type App, openApp, type SignedIn } from './app.ts'
import { frenchOnly } from './french-words.ts'
import { allWords, choose, holds, holdsFocus, pick } from './gestures.ts'
import { settled } from './page-checks.ts'

let app: App
const opened: SignedIn[] = []

beforeAll(async () => {
  app = await openApp()
})
afterEach(async () => {
  await Promise.all(opened.splice(0).map(({ context }) => context.close()))
})

const enter = async (email?: string): Promise<SignedIn> => {
  const signedIn = await (email ? app.signIn(email) : app.signedOut())
  opened.push(signedIn)
  return signedIn
}

const firstFollowed = async (api: Api): Promise<string> => {
  const { items } = await api.get<{ items: { personId: string }[] }>('caseload')
  return items[0]?.personId ?? ''
}

test('a rejected field says which and why, and what was typed stays', async () => {
  const { open } = await enter('referent@demo.example')
  const page = await open('personnes/nouvelle')
  await page.getByRole('textbox', { name: 'Nom', exact: true }).fill('Quintard')
  await page.getByRole('textbox', { name: 'Date de naissance' }).fill('31/02/1990')
  await page.locator('main form').getByRole('button', { name: 'Ouvrir le dossier' }).click()
  const summary = page.getByRole('alert')
  await summary.getByText('Le 31/02/1990 n’existe pas.').waitFor()
  await summary.getByRole('link', { name: /Date de naissance/ }).click()
  const birth = page.getByRole('textbox', { name: 'Date de naissance' })
  await holdsFocus(birth)
  await holds(birth, '31/02/1990')
  await holds(page.getByRole('textbox', { name: 'Nom', exact: true }), 'Quintard')
})

test('of two who save the same file, the second sees the difference and loses nothing', async () => {
  const referent = await enter('referent@demo.example')
  const manager = await enter('projectmanager@demo.example')
  const personId = await firstFollowed(await apiOf(app, referent))
  const theirs = await manager.open(`personnes/${personId}/modifier`)
  const mine = await referent.open(`personnes/${personId}/modifier`)
  const save = (page: Page) => page.getByRole('button', { name: 'Enregistrer', exact: true }).click()
  await theirs.getByRole('textbox', { name: 'Courriel' }).fill('de-la-direction@exemple.fr')
  await mine.getByRole('textbox', { name: 'Courriel' }).fill('de-la-referente@exemple.fr')
  await save(theirs)
  await theirs.getByText('Le dossier est à jour.').waitFor()
  await save(mine)
  await mine.getByText('Quelqu’un a modifié ce dossier pendant que vous l’aviez ouvert.').waitFor()
  const words = await allWords(mine)
  expect(words).toContain('de-la-direction@exemple.fr')
  expect(words).toContain('de-la-referente@exemple.fr')
  await mine.getByRole('button', { name: 'Garder ma version' }).click()
  await save(mine)
  await mine.getByText('Le dossier est à jour.').waitFor()
  const saved = await (await apiOf(app, manager)).get<{ email: string }>(`people/${personId}`)
  expect(saved.email).toBe('de-la-referente@exemple.fr')
})

test('who signs a contract that a colleague rewrote reads it again first, and what was typed stays', async () => {
  const referent = await enter('referent@demo.example')
  const [api, colleague] = [
    await apiOf(app, referent),
    await apiOf(app, await enter('projectmanager@demo.example')),
  ]
  const { items } = await api.get<{ items: { pathwayId: string }[] }>('caseload')
  const contracts = `pathways/${items[1]?.pathwayId}/contracts`
  const draft = await api.post<{ id: string; version: number }>(contracts, {
    id: newId(),
    startsOn: '2026-11-23',
  })
  const rewrite = (aim: string, version: number) =>
    colleague.put<{ version: number }>(`contracts/${draft.id}`, {
      ...{ version, aim, startsOn: '2026-11-23', weeklyMinutes: 1200 },
      objectives: [{ id: draft.id, label: 'Obtenir le titre professionnel' }],
    })
  const { version } = await rewrite('Travailler en cuisine', draft.version)
  const page = await referent.open(`parcours/${items[1]?.pathwayId}/contrat`)
  await page.getByLabel('Nom', { exact: true }).fill('Signé par sa tutrice')
  await rewrite('Devenir cuisinière', version)
  const sign = () => page.getByRole('button', { name: 'Noter la signature' }).click()
  await sign()
  await page.getByText('Devenir cuisinière (avant : Travailler en cuisine)').waitFor()
  await page.getByRole('button', { name: 'Relire le contrat' }).click()
  await holds(page.getByRole('textbox', { name: 'But', exact: true }), 'Devenir cuisinière')
  await sign()
  await page.getByText('Signature notée.').waitFor()
  const after = await api.get<{ items: { signatures: { signerName: string }[] }[] }>(contracts)
  expect(after.items[0]?.signatures).toMatchObject([{ signerName: 'Signé par sa tutrice' }])
})

test('a double click counts once', async () => {
  const { open, page } = await enter('projectmanager@demo.example')
  const posts: string[] = []
  page.on('request', (request) => {
    if (request.method() === 'POST' && /\/organisations$/.test(request.url())) posts.push(request.url())
  })
  await open('partenaires/nouveau')
  await page.getByRole('textbox', { name: 'Nom', exact: true }).fill('Menuiserie du Double Clic')
  await choose(page, 'Type', 'Employeur')
  await page.locator('main form').locator('button[type=submit]').dblclick()
  await page.getByRole('heading', { level: 1, name: 'Menuiserie du Double Clic' }).waitFor()
  expect(posts).toHaveLength(1)
})

test('one signs in by the keyboard alone', async () => {
  const { page } = await enter()
  await page.goto(`${app.origin}/connexion`)
  await page.getByRole('heading', { level: 1 }).waitFor()
  const wanted = page.getByRole('button', { name: /Hélène Castaing/ })
  for (let press = 0; press < 30; press += 1) {
    await page.keyboard.press('Tab')
    if (await wanted.evaluate((button) => button === document.activeElement)) break
  }
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1, name: 'Lundi 23 novembre' }).waitFor()
})

test('a forgotten password has the same answer whether or not the account exists', async () => {
  const answerFor = async (email: string): Promise<string | undefined> => {
    const { page } = await enter()
    await page.goto(`${app.origin}/mot-de-passe`)
    await page.getByRole('textbox', { name: 'Adresse électronique' }).fill(email)
    await page.getByRole('button', { name: 'Recevoir un lien' }).click()
    await page.getByRole('button', { name: 'Recevoir un lien' }).waitFor({ state: 'detached' })
    return (await page.locator('body').textContent())?.replaceAll(email, 'adresse')
  }
  expect(await answerFor('referent@demo.example')).toBe(await answerFor('personne@nulle-part.example'))
})

/** French by nature: what référents called their steps, and the territory its objectives. */
const dataInFrench = async (): Promise<ReadonlySet<string>> => {
  const api = await apiOf(app, await enter('projectmanager@demo.example'))
  const referent = await apiOf(app, await enter('referent@demo.example'))
  const { items } = await referent.get<{ items: { currentStep: { label: string } | null }[] }>('caseload')
  const { objectives } = await api.get<{ objectives: { objective: { label: string } }[] }>('objectives')
  return new Set([
    ...items.flatMap((one) => one.currentStep?.label ?? []),
    ...objectives.map((one) => one.objective.label),
  ])
}

test('in English, no French word of the platform is left on the main pages', async () => {
  const left: Record<string, readonly string[]> = {}
  const data = await dataInFrench()
  for (const [email, paths] of [
    ['referent@demo.example', ['aujourdhui', 'file-active', 'agenda', 'personne', 'objectifs']],
    ['prescriber@demo.example', ['prescriptions/envoyees', 'prescriptions/nouvelle']],
    ['entrydesk@demo.example', ['prescriptions', 'candidatures']],
  ] as const) {
    const signedIn = await enter(email)
    const { page } = signedIn
    await page.goto(`${app.origin}/${app.slug}`)
    await settled(page)
    await page.getByRole('banner').getByRole('button').last().click()
    await page.getByRole('menuitem', { name: 'English' }).click()
    await page.getByRole('navigation', { name: 'Main navigation' }).waitFor()
    const personId = paths.includes('personne' as never)
      ? await firstFollowed(await apiOf(app, signedIn))
      : ''
    for (const path of paths) {
      await signedIn.open(path === 'personne' ? `personnes/${personId}` : path)
      await settled(page)
      const found = (await frenchOnly(page)).filter((words) => !data.has(words))
      if (found.length > 0) left[path] = found
    }
  }
  expect(left).toEqual({})
})

test('a list of 30 lines of France Travail is sorted, and the sender gets its 30 lines back', async () => {
  const { open, page } = await enter('projectmanager@demo.example')
  const list = [
    franceTravailHeader,
    ...Array.from({ length: 30 }, (_, at) => franceTravailLine(inventedPerson(at))),
  ]
  await open('echanges/nouvel-import')
  await page.getByRole('radio', { name: /Liste de prescriptions/ }).check()
  const partner = page.getByRole('combobox', { name: 'Partenaire qui envoie la liste' })
  await pick(partner, 'France Travail', /France Travail/)
  await choose(page, 'Dispositif', 'PLIE du Bassin')
  await page.locator('input[type=file]').setInputFiles({
    name: 'extraction.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(list.join('\n')),
  })
  await page.getByRole('button', { name: 'Lire et comparer, sans rien écrire' }).click()
  await page.waitForURL(/\/imports\//)
  await app.runJobs()
  await page.reload()
  await Promise.all([
    page.waitForResponse(/\/application$/),
    page.getByRole('button', { name: 'Écrire 30 lignes' }).click(),
  ])
  await app.runJobs()
  await page.reload()
  await page.getByText('Appliqué').first().waitFor()
  const sender = await enter('prescriber@demo.example')
  await sender.open('listes-envoyees')
  const [back] = await Promise.all([
    sender.page.waitForEvent('download'),
    sender.page.getByRole('button', { name: 'Télécharger le retour d’extraction.csv en CSV' }).click(),
  ])
  const lines = (await readFile(await back.path(), 'utf8')).trim().split(/\r?\n/)
  expect(lines).toHaveLength(31)
  for (let at = 0; at < 30; at += 1)
    expect(lines.some((line) => line.includes(inventedPerson(at).id))).toBe(true)
})
