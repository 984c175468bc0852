import { mkdir } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { launchBrowser } from '#platform/testing/browser.ts'

/**
 * Takes the pictures of the README on a running demo:
 * `npm start`, then `node apps/cli/run.mjs e2e/screenshots.ts` (`BASSIN_ORIGIN` when it runs elsewhere).
 */
const origin = process.env.BASSIN_ORIGIN ?? 'http://localhost:3000'
const folder = 'docs/images'

interface Followed {
  readonly personId: string
  readonly enteredOn: string | null
  readonly currentStep: object | null
}

/** Signs in with one click; gives the start of the addresses of the territory and of its API. */
const enter = async (page: Page, role: string) => {
  const headers = { 'x-bassin-csrf': '1' }
  await page.context().request.post(`${origin}/api/demo-session`, { headers, data: { role } })
  const me = await page.context().request.get(`${origin}/api/me`)
  const { territories } = (await me.json()) as { territories: { id: string; slug: string }[] }
  const [territory] = territories
  return { pages: `${origin}/${territory?.slug}`, api: `${origin}/api/territories/${territory?.id}` }
}

/** Of those with a step now, whoever entered last before this year: a story that fits a picture. */
const fileWithAStory = async (page: Page, api: string): Promise<string> => {
  const reply = await page.context().request.get(`${api}/caseload`)
  const { items } = (await reply.json()) as { items: Followed[] }
  const newYear = `${new Date().getFullYear()}-01-01`
  const [latest] = items
    .filter((one) => one.currentStep !== null && one.enteredOn !== null && one.enteredOn < newYear)
    .toSorted((a, b) => String(b.enteredOn).localeCompare(String(a.enteredOn)))
  if (!latest) throw new Error('the demo has nobody to show')
  return latest.personId
}

const take = async (page: Page, name: string): Promise<void> => {
  await page.waitForLoadState('networkidle')
  await page.waitForFunction(() => !document.querySelector('[aria-busy="true"]'))
  await page.screenshot({ path: `${folder}/${name}.png` })
}

await mkdir(folder, { recursive: true })
const browser = await launchBrowser()
try {
  const page = await browser.newPage({
    viewport: { width: 1366, height: 900 },
    locale: 'fr-FR',
    timezoneId: 'Europe/Paris',
    reducedMotion: 'reduce',
  })
  const managed = await enter(page, 'projectManager')
  await page.goto(`${managed.pages}/objectifs`)
  await page.getByRole('link', { name: 'Taux de sorties positives' }).click()
  await take(page, 'objectifs')
  const followed = await enter(page, 'referent')
  await page.goto(`${followed.pages}/aujourdhui`)
  await take(page, 'aujourdhui')
  await page.goto(`${followed.pages}/personnes/${await fileWithAStory(page, followed.api)}`)
  await page.getByRole('heading', { level: 1 }).waitFor()
  await take(page, 'dossier')
} finally {
  await browser.close()
}
