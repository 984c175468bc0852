import type { Page } from 'playwright-core'
import { afterEach, beforeAll, expect, test } from 'vitest'
import { setPassword } from '#features/accounts/server/public.ts'
import { goodPassword, mailedTokenOf } from '#features/accounts/testing/account-builders.ts'
import { codeOf } from '#features/accounts/testing/factor-builders.ts'
import { type App, openApp, type SignedIn } from './app.ts'
import { settled, shapeFaults, violationsOf } from './page-checks.ts'

let app: App
let start: Date
const opened: SignedIn[] = []

beforeAll(async () => {
  app = await openApp()
  start = app.clock.instant
})
afterEach(async () => {
  app.clock.instant = start
  await Promise.all(opened.splice(0).map(({ context }) => context.close()))
})

const enter = async (screen: 'desktop' | 'phone' = 'desktop'): Promise<Page> => {
  const signedOut = await app.signedOut(screen)
  opened.push(signedOut)
  return signedOut.page
}

/** Gives one of the demo's people a password, as if they were real. */
const aPassword = async (email: string): Promise<void> => {
  const [user] = await app.services.database.withAccounts((tx) =>
    tx.query<{ id: string }>('select id from accounts."user" where email = $1', [email]),
  )
  await setPassword(app.services, user?.id ?? '', goodPassword)
}

const signIn = async (page: Page, email: string): Promise<void> => {
  await page.goto(`${app.origin}/connexion`)
  await page.getByRole('textbox', { name: 'Adresse électronique' }).fill(email)
  await page.getByRole('textbox', { name: 'Mot de passe' }).fill(goodPassword)
  await page.getByRole('button', { name: 'Se connecter', exact: true }).click()
}

const later = (seconds: number): void => {
  app.clock.instant = new Date(app.clock.instant.getTime() + seconds * 1000)
}

const typeCode = async (page: Page, key: string, button: string): Promise<void> => {
  await page.getByRole('textbox', { name: /Code de l’application/ }).fill(codeOf(key, app.clock.instant))
  await page.getByRole('button', { name: button }).click()
}

/** Links an authenticator from the page that asks for one; gives its key and the recovery codes. */
const enrol = async (page: Page): Promise<{ key: string; codes: readonly string[] }> => {
  await page.getByRole('heading', { level: 1, name: 'Relier une application' }).waitFor()
  await page.getByRole('button', { name: 'Relier mon application' }).click()
  await page.getByRole('img', { name: /Carré à lire/ }).waitFor()
  expect([await shapeFaults(page), await violationsOf(page)]).toEqual([[], []])
  const key = (await page.locator('code').first().textContent()) ?? ''
  await typeCode(page, key, 'Vérifier le premier code')
  await page.getByRole('heading', { name: 'Vos dix codes de secours' }).waitFor()
  expect([await shapeFaults(page), await violationsOf(page)]).toEqual([[], []])
  const codes = await page.locator('li code').allTextContents()
  await page.getByRole('button', { name: /J’ai gardé ces codes/ }).click()
  return { key, codes }
}

const inside = async (page: Page): Promise<void> => {
  await page.waitForURL(`**/${app.slug}/**`)
  await page.getByRole('heading', { level: 1 }).first().waitFor()
}

const signOut = async (page: Page): Promise<void> => {
  await page.getByRole('banner').getByRole('button').last().click()
  await page.getByRole('menuitem', { name: 'Se déconnecter' }).click()
  await page.getByRole('heading', { level: 1, name: 'Se connecter' }).waitFor()
}

test.each(['desktop', 'phone'] as const)(
  'on a %s, one links an application at the first sign-in, then shows its code, or a recovery code',
  async (screen) => {
    const email = screen === 'desktop' ? 'controller@demo.example' : 'forecaster@demo.example'
    await aPassword(email)
    const page = await enter(screen)
    await signIn(page, email)
    const { key, codes } = await enrol(page)
    expect(codes).toHaveLength(10)
    await inside(page)
    later(60)
    await signOut(page)
    await signIn(page, email)
    await page.getByRole('heading', { level: 1, name: 'Second facteur' }).waitFor()
    await settled(page)
    expect([await shapeFaults(page), await violationsOf(page)]).toEqual([[], []])
    await typeCode(page, key, 'Vérifier le code')
    await inside(page)
    await signOut(page)
    await signIn(page, email)
    await page.getByRole('button', { name: 'Utiliser un code de secours' }).click()
    await page.getByRole('textbox', { name: 'Code de secours' }).fill(codes[0] ?? '')
    await page.getByRole('button', { name: 'Entrer avec ce code de secours' }).click()
    await inside(page)
  },
)

test('a waiting session opens no page, whatever its address', async () => {
  await aPassword('committeemember@demo.example')
  const page = await enter()
  await signIn(page, 'committeemember@demo.example')
  await page.getByRole('heading', { level: 1, name: 'Relier une application' }).waitFor()
  await page.goto(`${app.origin}/${app.slug}/objectifs`)
  await page.getByRole('heading', { level: 1, name: 'Relier une application' }).waitFor()
  expect(new URL(page.url()).searchParams.get('retour')).toBe(`/${app.slug}/objectifs`)
  await enrol(page)
  await page.waitForURL(`**/${app.slug}/objectifs`)
})

test('one enters by a link received by mail, which the page alone spends', async () => {
  const email = 'prescriber@demo.example'
  const page = await enter()
  await page.goto(`${app.origin}/connexion`)
  await page.getByRole('link', { name: 'Recevoir un lien de connexion par courriel' }).click()
  await page.getByRole('textbox', { name: 'Adresse électronique' }).fill(email)
  await page.getByRole('button', { name: 'Recevoir un lien de connexion' }).click()
  await page.getByText('Son lien sert une fois, pendant 15 minutes.').waitFor()
  await app.runJobs()
  const token = await mailedTokenOf(app.services, email)
  for (let opening = 0; opening < 2; opening += 1) {
    await page.goto(`${app.origin}/connexion/lien/${token}`)
    await page.getByText(email).waitFor()
  }
  expect([await shapeFaults(page), await violationsOf(page)]).toEqual([[], []])
  await page.getByRole('button', { name: 'Entrer', exact: true }).click()
  await inside(page)
})
