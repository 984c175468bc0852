import type { Page } from 'playwright-core'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { routes as accounts } from '#features/accounts/contract.ts'
import {
  anInvitation,
  givePassword,
  goodPassword,
  mailedTokenOf,
} from '#features/accounts/testing/account-builders.ts'
import { codeOf } from '#features/accounts/testing/factor-builders.ts'
import { providerPeer } from '#features/accounts/testing/proconnect-like.ts'
import { aProvider } from '#features/accounts/testing/provider-builders.ts'
import { type FreshTerritory, freshTerritory } from './fresh-territory.ts'
import { settled, shapeFaults, violationsOf } from './page-checks.ts'
import type { Screen, SignedIn } from './visitors.ts'

let territory: FreshTerritory
const opened: SignedIn[] = []

beforeEach(async () => {
  territory = await freshTerritory()
})
afterEach(async () => {
  await Promise.all(opened.splice(0).map(({ context }) => context.close()))
})

const enter = async (screen: Screen = 'desktop'): Promise<Page> => {
  const signedOut = await territory.signedOut(screen)
  opened.push(signedOut)
  return signedOut.page
}

const signIn = async (page: Page, email: string): Promise<void> => {
  await page.goto(`${territory.origin}/connexion`)
  await page.getByRole('textbox', { name: 'Adresse électronique' }).fill(email)
  await page.getByRole('textbox', { name: 'Mot de passe' }).fill(goodPassword)
  await page.getByRole('button', { name: 'Se connecter', exact: true }).click()
}

const typeCode = async (page: Page, key: string, button: string): Promise<void> => {
  const code = codeOf(key, territory.services.clock.now())
  await page.getByRole('textbox', { name: /Code de l’application/ }).fill(code)
  await page.getByRole('button', { name: button }).click()
}

const isSound = async (page: Page): Promise<void> => {
  await settled(page)
  expect([await shapeFaults(page), await violationsOf(page)]).toEqual([[], []])
}

/** Links an authenticator from the page that asks for one; gives its key and the recovery codes. */
const enrol = async (page: Page): Promise<{ key: string; codes: readonly string[] }> => {
  await page.getByRole('heading', { level: 1, name: 'Relier une application' }).waitFor()
  await page.getByRole('button', { name: 'Relier mon application' }).click()
  await page.getByRole('img', { name: /Carré à lire/ }).waitFor()
  await isSound(page)
  const key = (await page.locator('code').first().textContent()) ?? ''
  await typeCode(page, key, 'Vérifier le premier code')
  await page.getByRole('heading', { name: 'Vos dix codes de secours' }).waitFor()
  await isSound(page)
  const codes = await page.locator('li code').allTextContents()
  await page.getByRole('button', { name: /J’ai gardé ces codes/ }).click()
  return { key, codes }
}

const inside = async (page: Page): Promise<void> => {
  await page.waitForURL(`**/${territory.slug}/**`)
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
    const email = await givePassword(territory, 'controller')
    const page = await enter(screen)
    await signIn(page, email)
    const { key, codes } = await enrol(page)
    expect(codes).toHaveLength(10)
    await inside(page)
    territory.at('2026-11-23T08:02:00Z')
    await signOut(page)
    await signIn(page, email)
    await page.getByRole('heading', { level: 1, name: 'Second facteur' }).waitFor()
    await isSound(page)
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

test('a session that waits for its factor opens no page, then the one asked for, with its search', async () => {
  const page = await enter()
  await signIn(page, await givePassword(territory, 'committeeMember'))
  await page.getByRole('heading', { level: 1, name: 'Relier une application' }).waitFor()
  const asked = `/${territory.slug}/objectifs?tri=nom`
  await page.goto(`${territory.origin}${asked}`)
  await page.getByRole('heading', { level: 1, name: 'Relier une application' }).waitFor()
  expect(new URL(page.url()).searchParams.get('retour')).toBe(asked)
  await enrol(page)
  await page.waitForURL(`${territory.origin}${asked}`)
})

test('a page kept of a territory whose access is closed says it, and whom to ask', async () => {
  const memberId = territory.members.committeeMember?.memberId ?? ''
  const email = await givePassword(territory, 'committeeMember')
  expect(
    (await territory.as('territoryAdmin').call(accounts.closeAccess, { params: { memberId } })).status,
  ).toBe(204)
  const page = await enter()
  await signIn(page, email)
  const closed = page.getByText(/ou votre accès y est fermé/)
  await closed.waitFor()
  await page.goto(`${territory.origin}/${territory.slug}/objectifs`)
  await closed.waitFor()
  await isSound(page)
})

test('one enters by a link received by mail, which only the button spends', async () => {
  const email = territory.members.prescriber?.email ?? ''
  const page = await enter()
  await page.goto(`${territory.origin}/connexion`)
  await page.getByRole('link', { name: 'Recevoir un lien de connexion par courriel' }).click()
  await page.getByRole('textbox', { name: 'Adresse électronique' }).fill(email)
  await page.getByRole('button', { name: 'Recevoir un lien de connexion' }).click()
  await page.getByText('Son lien sert une fois, pendant 15 minutes.').waitFor()
  await territory.runJobs()
  const token = await mailedTokenOf(territory.services, email)
  for (let opening = 0; opening < 2; opening += 1) {
    await page.goto(`${territory.origin}/connexion/lien/${token}`)
    await page.getByText(email).waitFor()
  }
  await isSound(page)
  await page.getByRole('button', { name: 'Entrer', exact: true }).click()
  await inside(page)
})

test('who is invited where a provider is required is led to it, and from its refusal back to its button', async () => {
  // The browser drops a cookie by its own clock: that of the sign-in under way lives ten minutes.
  territory.at(new Date().toISOString())
  const { token } = await anInvitation(territory)
  const { issuer } = await aProvider(territory, { domains: ['essai.example'] })
  const page = await enter()
  let asked = new URL(issuer)
  await page.route(`${issuer}/**`, (route) => {
    asked = new URL(route.request().url())
    return route.fulfill({ contentType: 'text/html', body: '<title>Fournisseur</title>' })
  })
  await page.goto(`${territory.origin}/invitation/${token}`)
  await page.getByText(/Votre territoire demande d’entrer avec ProConnect/).waitFor()
  expect(await page.getByLabel(/Mot de passe/).count()).toBe(0)
  await isSound(page)
  await page.getByRole('button', { name: 'Se connecter avec ProConnect' }).click()
  await page.waitForURL(`${issuer}/**`)
  const answer = new URLSearchParams({
    ...{ error: 'access_denied', state: asked.searchParams.get('state') ?? '', iss: issuer },
  })
  await page.goto(`${territory.origin}/connexion/retour?${answer}`)
  await page.getByText(/La connexion a été abandonnée chez le fournisseur/).waitFor()
  await page.getByRole('link', { name: 'Revenir à la connexion' }).click()
  await page.getByRole('button', { name: 'Se connecter avec ProConnect' }).waitFor()
  expect(new URL(page.url()).searchParams.get('retour')).toBe(`/${territory.slug}`)
})

test('what the check of a provider refuses is no more said once the setting is mended', async () => {
  const { issuer } = await providerPeer('ES256')
  await aProvider(territory, { issuer, signingAlg: 'RS256' })
  const administrator = await territory.enter('territoryAdmin')
  opened.push(administrator)
  const page = await administrator.open('fournisseur-identite')
  await page.getByRole('button', { name: 'Vérifier qu’il répond' }).click()
  const refused = page.getByText(/ne signe pas ses réponses en RS256/)
  await refused.waitFor()
  await isSound(page)
  await page.getByRole('radio', { name: 'ES256' }).check()
  await page.getByRole('button', { name: 'Enregistrer les réglages' }).click()
  await page.getByText('Réglages enregistrés.').waitFor()
  await refused.waitFor({ state: 'detached' })
})

test('an administrator sees who linked an application and resets it, saying why and how she was sure', async () => {
  const person = await enter()
  await signIn(person, await givePassword(territory, 'referent'))
  await enrol(person)
  await inside(person)
  const administrator = await territory.enter('territoryAdmin')
  opened.push(administrator)
  const page = await administrator.open(`acces/${territory.members.referent?.memberId}`)
  await page.getByText('Une application d’authentification est reliée à son compte.').waitFor()
  const reset = page.getByRole('button', { name: 'Remettre à zéro son second facteur' })
  await reset.click()
  await page.getByRole('button', { name: 'Annuler' }).click()
  await page.getByRole('textbox', { name: 'Raison' }).waitFor({ state: 'detached' })
  await reset.click()
  await page.getByRole('radio', { name: 'La personne est devant moi' }).check()
  await page.getByRole('textbox', { name: 'Raison' }).fill('Téléphone perdu')
  await reset.click()
  await page.getByText('Second facteur remis à zéro, sessions fermées.').waitFor()
  await isSound(page)
  await person.goto(`${territory.origin}/${territory.slug}`)
  await person.getByRole('heading', { level: 1, name: 'Se connecter' }).waitFor()
})
