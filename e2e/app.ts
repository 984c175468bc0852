import type { Browser, BrowserContext, Page } from 'playwright-core'
import { builtWeb } from '#apps/cli/web-build.ts'
import { assembleServer, assembleServices, jobs } from '#apps/server/assemble.ts'
import { answerPage, serveWeb } from '#apps/server/serve-web.ts'
import { makeDemo } from '#demo/make-demo.ts'
import { cookieNames, sealToken } from '#features/accounts/server/public.ts'
import { newId } from '#kernel/id.ts'
import { loadConfig } from '#platform/server/config.ts'
import { withClient } from '#platform/server/database/with-client.ts'
import type { Services } from '#platform/server/http/context.ts'
import { runWaitingJobs } from '#platform/server/jobs.ts'
import { connectDatabase } from '#platform/server/sql/database.ts'
import { launchBrowser } from '#platform/testing/browser.ts'
import { testDatabase } from '#platform/testing/database.ts'

/** The demo's day: a Monday, so that every run of the browser tests sees the same week. */
export const demoDay = '2026-11-23'
const secret = 'a browser test secret of forty characters.'
/** The windows in which pages are seen. */
export const windows = {
  phone: { width: 360, height: 740 },
  desktop: { width: 1366, height: 900 },
} as const
export type Screen = keyof typeof windows

export interface App {
  readonly origin: string
  readonly slug: string
  readonly services: Services
  readonly browser: Browser
  readonly clock: { instant: Date; now(): Date }
  /** A page signed in as the demo member of that address, with what the browser complained about. */
  signIn(email: string, screen?: Screen): Promise<SignedIn>
  signedOut(screen?: Screen): Promise<SignedIn>
  runJobs(): Promise<void>
}

export interface SignedIn {
  readonly page: Page
  readonly context: BrowserContext
  readonly complaints: readonly string[]
  /** Opens a page of the demo territory and waits for its title. */
  open(path: string): Promise<Page>
}

let opened: Promise<App> | undefined

/** The whole product on the demo territory, once for all the browser tests. */
export const openApp = (): Promise<App> => {
  opened ??= start()
  return opened
}

const start = async (): Promise<App> => {
  const { appUrl, ownerUrl } = await testDatabase()
  const database = connectDatabase(appUrl, 6)
  const config = {
    ...loadConfig({ BASSIN_LOG_LEVEL: 'error', BASSIN_SECRET: secret }),
    secret,
    demoDate: demoDay,
  }
  const clock = { instant: new Date(`${demoDay}T08:12:00Z`), now: () => clock.instant }
  const demo = await makeDemo(database, config, clock.now())
  if (!demo) throw new Error('the database of the browser tests already holds a territory')
  await withClient(ownerUrl, (client) => client.query('analyze'))
  const services = assembleServices({ database, clock, config })
  const webFolder = builtWeb(() => {})
  const server = await assembleServer(services, {
    extend: (fastify) => serveWeb(fastify, webFolder),
    notFound: answerPage,
  })
  const origin = await server.listen({ port: 0, host: '127.0.0.1' })
  const browser = await launchBrowser()
  const openContext = async (screen: Screen) => {
    const context = await browser.newContext({
      viewport: windows[screen],
      locale: 'fr-FR',
      timezoneId: 'Europe/Paris',
      reducedMotion: 'reduce',
    })
    context.setDefaultTimeout(15_000)
    await context.clock.setFixedTime(clock.instant)
    return context
  }
  const inContext = async (context: BrowserContext): Promise<SignedIn> => {
    const page = await context.newPage()
    const complaints: string[] = []
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
    page.on('pageerror', (error) => complaints.push(error.message))
    return {
      page,
      context,
      complaints,
      open: async (path) => {
        await page.goto(`${origin}/${demo.slug}/${path}`)
        await page.getByRole('heading', { level: 1 }).first().waitFor()
        return page
      },
    }
  }
  return {
    origin,
    slug: demo.slug,
    services,
    browser,
    clock,
    runJobs: () => runWaitingJobs(jobs, services),
    signedOut: async (screen = 'desktop') => inContext(await openContext(screen)),
    signIn: async (email, screen = 'desktop') => {
      const context = await openContext(screen)
      const token = await openSession(services, email)
      await context.addCookies([
        { name: cookieNames[1], value: sealToken(token, secret), url: origin, httpOnly: true },
      ])
      return inContext(context)
    },
  }
}

const openSession = (services: Services, email: string): Promise<string> =>
  services.database.withAccounts(async (tx) => {
    const token = newId().replaceAll('-', '')
    const now = services.clock.now()
    const written = await tx.query(
      `insert into accounts.session (id, token, user_id, expires_at, created_at, updated_at)
       select $1, $2, id, $3::timestamptz + interval '12 hours', $3, $3 from accounts."user" where email = $4 returning id`,
      [newId(), token, now, email],
    )
    if (written.length === 0) throw new Error(`nobody at ${email}`)
    return token
  })
