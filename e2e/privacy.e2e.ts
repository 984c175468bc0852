import type { BrowserContext, Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { isDeclared } from '#features/privacy/rules/browser-storage.ts'
import { type App, openApp, type SignedIn } from './app.ts'
import { settled, shapeFaults, violationsOf } from './page-checks.ts'
import type { Reader } from './page-readers.ts'
import { type PageSample, pageSamples } from './page-samples.ts'

let app: App
let everyPage: readonly PageSample[]
beforeAll(async () => {
  app = await openApp()
  everyPage = await pageSamples(app)
})

/** What the browser holds that the one list does not name. */
const undeclared = async (context: BrowserContext, page: Page): Promise<readonly string[]> => {
  const cookies = (await context.cookies())
    .map((one) => one.name)
    .filter((name) => !isDeclared('cookie', name))
  const stored = await page.evaluate(() => ({
    local: Object.keys(localStorage),
    session: Object.keys(sessionStorage),
  }))
  const databases = await page.evaluate(async () =>
    (await indexedDB.databases()).map((one) => String(one.name)),
  )
  return [
    ...cookies,
    ...stored.local.filter((name) => !isDeclared('storage', name)),
    ...stored.session.map((name) => `session ${name}`),
    ...databases.map((name) => `database ${name}`),
  ]
}

/** Requests that leave for another host than Bassin's. */
const strangersOf = (page: Page): string[] => {
  const found: string[] = []
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url())
    if (protocol.startsWith('http') && origin !== app.origin) found.push(request.url())
  })
  return found
}

const walk = async ({ page, context }: SignedIn, reader: Reader): Promise<void> => {
  const strangers = strangersOf(page)
  const samples = everyPage.filter((one) => one.reader === reader)
  expect(samples.length).toBeGreaterThan(5)
  const faults: Record<string, readonly string[]> = {}
  for (const { address } of samples) {
    await page.goto(`${app.origin}/${reader === 'nobody' ? '' : `${app.slug}/`}${address}`)
    await settled(page)
    const found = await undeclared(context, page)
    if (found.length > 0) faults[address] = found
  }
  expect([faults, strangers]).toEqual([{}, []])
}

describe('the browser', () => {
  test('keeps nothing before anyone signs in but their preferences, and asks nothing of a third party', async () => {
    const visitor = await app.signedOut('phone')
    await walk(visitor, 'nobody')
    expect(await visitor.context.cookies()).toEqual([])
    await visitor.context.close()
  })

  test('keeps of who works here the declared cookies and preferences, and asks nothing of a third party', async () => {
    const referent = await app.signedOut('desktop')
    await referent.page.goto(`${app.origin}/connexion`)
    await referent.page.getByRole('button', { name: /Hélène Castaing/ }).click()
    await referent.page.getByRole('heading', { level: 1, name: 'Lundi 23 novembre' }).waitFor()
    await walk(referent, 'referent@demo.example')
    const names = (await referent.context.cookies()).map((one) => one.name)
    expect(names).toContain('bassin.session_token')
    await referent.context.close()
  })
})

describe('the page for residents', () => {
  const open = async () => {
    const visitor = await app.signedOut('phone')
    await visitor.page.goto(`${app.origin}/${app.slug}/vos-donnees`)
    await visitor.page.getByRole('heading', { name: 'Vos données et vos droits' }).waitFor()
    return visitor
  }

  test('opens on a phone without sign-in, says what is kept and whom to write to, in French then in English', async () => {
    const { page, context } = await open()
    await page.getByRole('heading', { name: 'Accompagner vers l’emploi' }).waitFor()
    await page.getByText('Vous pouvez lire votre dossier.').waitFor()
    await page.getByRole('link', { name: 'cnil.fr/fr/plaintes' }).waitFor()
    await page.getByRole('button', { name: 'English' }).click()
    await page.getByRole('heading', { name: 'Support towards a job' }).waitFor()
    await page.getByText('You may read your file.').waitFor()
    expect([await shapeFaults(page), await violationsOf(page)]).toEqual([[], []])
    await context.close()
  })

  test('of an address that nobody has says so', async () => {
    const visitor = await app.signedOut('phone')
    await visitor.page.goto(`${app.origin}/nulle-part/vos-donnees`)
    await visitor.page.getByRole('alert').waitFor()
    expect(await visitor.page.locator('body').textContent()).not.toContain('Vous pouvez lire votre dossier.')
    await visitor.context.close()
  })
})
