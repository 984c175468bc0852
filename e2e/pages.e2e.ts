import { beforeAll, describe, expect, test } from 'vitest'
import { type App, openApp, type SignedIn } from './app.ts'
import { settled, shapeFaults, violationsOf } from './page-checks.ts'
import { everyReader, type Reader } from './page-readers.ts'
import { type PageSample, pageSamples } from './page-samples.ts'
import { type Screen, windows } from './visitors.ts'

let app: App
let samples: readonly PageSample[]
const inTheDark = ['aujourdhui', 'file-active', 'personnes/$personId', 'objectifs', 'connexion']

beforeAll(async () => {
  app = await openApp()
  samples = await pageSamples(app)
})

const enter = (reader: Reader): Promise<SignedIn> =>
  reader === 'nobody' ? app.signedOut('phone') : app.signIn(reader, 'phone')

const addressOf = ({ reader, address }: PageSample): string =>
  `${app.origin}/${reader === 'nobody' ? '' : `${app.slug}/`}${address}`

/** Who is nobody yet is told so by the API, and the browser writes it down. */
const isExpected = (complaint: string, { reader }: PageSample): boolean =>
  reader === 'nobody' && /status of (401|404|410)/.test(complaint)

/** How a page is seen: in each window, and some of them in the dark. */
const viewsOf = ({ path }: PageSample) =>
  [
    { name: 'phone', screen: 'phone', colorScheme: 'light' },
    { name: 'desktop', screen: 'desktop', colorScheme: 'light' },
    ...(inTheDark.includes(path) ? [{ name: 'dark', screen: 'desktop', colorScheme: 'dark' } as const] : []),
  ] as const satisfies readonly { name: string; screen: Screen; colorScheme: 'light' | 'dark' }[]

/** Opens a page once, by its address, then looks at it in each of its views; gives what is wrong, by view. */
const faultsOf = async ({ page, complaints }: SignedIn, sample: PageSample) => {
  const faults: Record<string, readonly string[]> = {}
  const before = complaints.length
  for (const { name, screen, colorScheme } of viewsOf(sample)) {
    await page.setViewportSize(windows[screen])
    await page.emulateMedia({ colorScheme })
    if (name === 'phone') await page.goto(addressOf(sample))
    // A page that never ends loading is named, not only timed out.
    const found = await settled(page).then(
      async () => [...(await shapeFaults(page)), ...(await violationsOf(page))],
      () => ['still loading'],
    )
    if (found.length > 0) faults[`${sample.path}, ${name}`] = found
  }
  const told = complaints.slice(before).filter((one) => !isExpected(one, sample))
  if (told.length > 0) faults[`${sample.path}, browser`] = told
  return faults
}

// Two readers at once: while one's page is judged by its browser, the other's is served.
describe.concurrent('each page', () => {
  test.for(everyReader)(
    'of %s is accessible, fits a phone and a desktop, and the browser complains of nothing',
    // Some open forty pages, one after the other.
    { timeout: 600_000 },
    async (reader, { expect }) => {
      const signedIn = await enter(reader)
      const faults: Record<string, readonly string[]> = {}
      for (const sample of samples.filter((one) => one.reader === reader))
        Object.assign(faults, await faultsOf(signedIn, sample))
      await signedIn.context.close()
      expect(faults).toEqual({})
    },
  )
})

const isEverybodys = (right: string): boolean => ['territory.read', 'agreements.read'].includes(right)

/** Of what not everybody may do, the elected official only reads figures and counts. */
const strangerTo = ({ rights }: PageSample): Reader =>
  rights.includes('figures.read') || rights.includes('contacts.count')
    ? 'stepoperator@demo.example'
    : 'electedofficial@demo.example'

/** Opens a page as a link does: what the page left says is marked. */
const refusedOn = async ({ page }: SignedIn, { address }: PageSample): Promise<void> => {
  await page.evaluate((path) => {
    for (const element of document.querySelectorAll('main *')) element.setAttribute('data-left', '')
    history.pushState({}, '', path)
    dispatchEvent(new PopStateEvent('popstate'))
  }, `/${app.slug}/${address}`)
  await page
    .locator('h1:not([data-left])', { hasText: 'Cette page ne fait pas partie de votre rôle' })
    .waitFor()
  // A frame more: what the page would ask for is asked by then.
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(drawn)))
}

test('whoever lacks the right is told so on every page, and the page asks for nothing', async () => {
  const faults: Record<string, readonly string[]> = {}
  const closed = samples.filter((one) => one.rights.length > 0 && !one.rights.some(isEverybodys))
  for (const [reader, asked] of Map.groupBy(closed, strangerTo)) {
    const signedIn = await enter(reader)
    const { page } = signedIn
    const requests: string[] = []
    // Beside the first page, the rail counts what waits for whoever is there.
    await settled(await signedIn.open('aide'))
    page.on('request', (request) => requests.push(new URL(request.url()).pathname))
    for (const sample of asked) {
      await refusedOn(signedIn, sample)
      const calls = requests.filter((path) => path.startsWith('/api/') && path !== '/api/me')
      if (calls.length > 0) faults[sample.path] = [...calls]
      requests.length = 0
    }
    expect(signedIn.complaints).toEqual([])
    await signedIn.context.close()
  }
  expect(faults).toEqual({})
})
