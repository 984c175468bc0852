import { gzipSync } from 'node:zlib'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchBrowser } from '#platform/testing/browser.ts'
import { type BuiltWeb, serveBuiltWeb } from './built-web.ts'
import { holds, holdsFocus, pick } from './gestures.ts'
import { violationsOf } from './page-checks.ts'

let browser: Browser
let web: BuiltWeb

beforeAll(async () => {
  web = await serveBuiltWeb()
  browser = await launchBrowser()
})

afterAll(async () => {
  await browser?.close()
  web?.close()
})

/** The page of components, with everything that the browser complained about. */
const openComponents = async (width: number, colorScheme: 'light' | 'dark' = 'light') => {
  const context = await browser.newContext({
    viewport: { width, height: 768 },
    colorScheme,
    reducedMotion: 'reduce',
  })
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(error.message))
  await page.goto(`${web.origin}/composants`)
  await page.getByRole('heading', { level: 1, name: 'Composants' }).waitFor()
  return { page, complaints, close: () => context.close() }
}

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [1366, 360]) {
    test(`no accessibility violation at ${width} px, ${colorScheme}, and none of the content policy`, async () => {
      const { page, complaints, close } = await openComponents(width, colorScheme)
      expect(await violationsOf(page)).toEqual([])
      expect(complaints).toEqual([])
      await close()
    })
  }
}

test('nothing scrolls sideways at 320 px, which is also 200 % of 640', async () => {
  const { page, close } = await openComponents(320)
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  expect(overflow).toBeLessThanOrEqual(0)
  await close()
})

test('a refused form says what to correct, links to the field and keeps what was typed', async () => {
  const { page, close } = await openComponents(1366)
  await page.getByLabel('Adresse électronique').fill('samira')
  await page.getByLabel('Début du contrat').fill('31/02/2026')
  await page.getByRole('button', { name: 'Ouvrir le dossier' }).click()
  const summary = page.getByRole('alert').filter({ hasText: 'champs sont à corriger' })
  await summary.getByRole('link', { name: /Nom de naissance/ }).click()
  await holdsFocus(page.getByLabel('Nom de naissance'))
  expect(await summary.textContent()).toContain('Le 31/02/2026 n’existe pas.')
  await holds(page.getByLabel('Adresse électronique'), 'samira')
  expect(await violationsOf(page)).toEqual([])
  await page.getByLabel('Nom de naissance').fill('Haddad')
  await page.getByLabel('Adresse électronique').fill('samira@exemple.fr')
  await page.getByLabel('Début du contrat').fill('23-11-2026')
  await page.getByRole('button', { name: 'Ouvrir le dossier' }).click()
  await page.getByText('B7F31C').first().waitFor()
  await holds(page.getByLabel('Début du contrat'), '23/11/2026')
  await close()
})

test('a table is sorted, chosen and opened by keyboard alone', async () => {
  const { page, close } = await openComponents(1366)
  await page.getByRole('button', { name: 'Sans étape' }).press('Enter')
  await page.getByRole('button', { name: 'Sans étape' }).press('Enter')
  expect(new URL(page.url()).searchParams.get('tri')).toBe('-jours')
  const rows = page.getByRole('table', { name: 'Ma file active' }).locator('tbody tr')
  expect(await rows.first().textContent()).toContain('Lacroix Mehdi')
  await rows.first().focus()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Space')
  await page.getByText('1 ligne sélectionnée').waitFor()
  await page.keyboard.press('Enter')
  await page.getByText('El Amrani Yassine s’ouvrirait.').waitFor()
  await close()
})

test('menu, choice by typing and confirmation give the focus back', async () => {
  const { page, complaints, close } = await openComponents(1366)
  const menu = page.getByRole('button', { name: 'Autres actions' })
  await menu.click()
  await page.getByRole('menuitem', { name: 'Copier le lien de cette vue' }).waitFor()
  await page.keyboard.press('Escape')
  await page.getByRole('menu').waitFor({ state: 'detached' })
  const commune = page.getByRole('combobox', { name: 'Commune' })
  await pick(commune, 'essa', /Les Essarts/)
  await holds(commune, 'Les Essarts')
  const erase = page.getByRole('button', { name: 'Effacer le dossier' })
  await erase.click()
  await page.getByRole('dialog', { name: /Effacer ce dossier/ }).waitFor()
  expect(await violationsOf(page)).toEqual([])
  await page.keyboard.press('Escape')
  await holdsFocus(erase)
  expect(complaints).toEqual([])
  await close()
})

test('a choice by typing says that it searches before it says that nothing matches', async () => {
  const { page, close } = await openComponents(1366)
  const commune = page.getByRole('combobox', { name: 'Commune' })
  await page.evaluate(() => {
    const seen: string[] = []
    Object.assign(window, { seen })
    new MutationObserver(() => {
      const words = /Recherche…|Rien ne correspond/.exec(document.body.textContent ?? '')?.[0]
      if (words && words !== seen.at(-1)) seen.push(words)
    }).observe(document.body, { childList: true, subtree: true, characterData: true })
  })
  await commune.fill('zzz')
  await page.getByText('Rien ne correspond à ces lettres.').waitFor()
  expect(await page.evaluate(() => Reflect.get(window, 'seen'))).toEqual(['Recherche…', 'Rien ne correspond'])
  await close()
})

test('every figure has its words one press away', async () => {
  const { page, close } = await openComponents(1366)
  await page
    .getByRole('region', { name: 'Parcours de Samira Haddad' })
    .getByRole('button', { name: 'Voir en liste' })
    .click()
  await page
    .getByRole('listitem')
    .filter({ hasText: 'Français A2 vers B1' })
    .getByText('Réalisée', { exact: true })
    .waitFor()
  await page.getByRole('button', { name: 'Voir en tableau' }).click()
  await page
    .getByRole('row', { name: /novembre 2026/ })
    .getByText('44,3')
    .waitFor()
  await close()
})

test('English replaces every word of the platform, and stays at the next visit', async () => {
  const { page, complaints, close } = await openComponents(1366)
  await page.getByRole('button', { name: /Hélène Castaing/ }).click()
  await page.getByRole('menuitem', { name: 'English' }).click()
  await page.getByRole('navigation', { name: 'Main navigation' }).waitFor()
  await page.reload()
  await page.getByText('Fictitious data: nobody on these pages exists.').waitFor()
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('en')
  expect(complaints).toEqual([])
  await close()
})

test('who is not signed in is sent to the sign-in page with the address to come back to', async () => {
  const { page, close } = await openComponents(1366)
  await page.goto(`${web.origin}/val-dambre/personnes`)
  await page.waitForURL(/\/connexion\?retour=%2Fval-dambre%2Fpersonnes$/)
  await close()
})

test('the first page asks for less than 180 kB of scripts', async () => {
  const { page, close } = await openComponents(360)
  await page.goto(`${web.origin}/connexion`)
  await page.getByRole('heading', { level: 1 }).waitFor()
  const scripts = await page.evaluate(() =>
    [
      ...document.querySelectorAll<HTMLScriptElement | HTMLLinkElement>(
        'script[src], link[rel=modulepreload]',
      ),
    ].map((element) => ('src' in element ? element.src : element.href)),
  )
  const bodies = await Promise.all(scripts.map(async (src) => (await page.request.get(src)).body()))
  const gzipped = bodies.reduce((sum, body) => sum + gzipSync(body).length, 0)
  expect(gzipped).toBeLessThan(180_000)
  await close()
})
