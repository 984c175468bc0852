import type { Browser, BrowserContext, Page } from 'playwright-core'
import { builtWeb } from '#apps/cli/web-build.ts'
import { assembleServer } from '#apps/server/assemble.ts'
import { answerPage, serveWeb } from '#apps/server/serve-web.ts'
import { cookieNames, sealToken } from '#features/accounts/server/public.ts'
import type { Services } from '#platform/server/http/context.ts'
import { launchBrowser } from '#platform/testing/browser.ts'

/** The windows in which pages are seen. */
export const windows = {
  phone: { width: 360, height: 740 },
  desktop: { width: 1366, height: 900 },
} as const
export type Screen = keyof typeof windows

export interface SignedIn {
  readonly page: Page
  readonly context: BrowserContext
  readonly complaints: readonly string[]
  /** Opens a page of the territory and waits for its title. */
  open(path: string): Promise<Page>
}

let browser: Promise<Browser> | undefined

/** One browser for all the browser tests of the product. */
const openBrowser = (): Promise<Browser> => {
  browser ??= launchBrowser()
  return browser
}

/** The product as a process serves it, its pages with it, on an address of this machine. */
export const serveProduct = async (services: Services) => {
  const webFolder = builtWeb(() => {})
  const server = await assembleServer(services, {
    extend: (fastify) => serveWeb(fastify, webFolder),
    notFound: answerPage,
  })
  const origin = await server.listen({ port: 0, host: '127.0.0.1' })
  return { server, origin }
}

/** Who opens pages at that address: each in a browser of their own, whose clock is the server's. */
export const visitorsOf = ({ origin, slug, now }: { origin: string; slug: string; now: () => Date }) => {
  const opened = new Set<BrowserContext>()
  const enter = async (screen: Screen, cookie?: string): Promise<SignedIn> => {
    const context = await (await openBrowser()).newContext({
      viewport: windows[screen],
      locale: 'fr-FR',
      timezoneId: 'Europe/Paris',
      reducedMotion: 'reduce',
    })
    opened.add(context)
    context.on('close', () => opened.delete(context))
    context.setDefaultTimeout(15_000)
    await context.clock.setFixedTime(now())
    if (cookie)
      await context.addCookies([{ name: cookieNames[1], value: cookie, url: origin, httpOnly: true }])
    const page = await context.newPage()
    const complaints: string[] = []
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
    page.on('pageerror', (error) => complaints.push(error.message))
    return {
      page,
      context,
      complaints,
      open: async (path) => {
        await page.goto(`${origin}/${slug}/${path}`)
        await page.getByRole('heading', { level: 1 }).first().waitFor()
        return page
      },
    }
  }
  return {
    signedOut: (screen: Screen = 'desktop') => enter(screen),
    withSession: (token: string, secret: string, screen: Screen = 'desktop') =>
      enter(screen, sealToken(token, secret)),
    /** Gives the browsers already open the time that the server now has. */
    moveClocks: async (): Promise<void> => {
      await Promise.all([...opened].map((context) => context.clock.setFixedTime(now())))
    },
  }
}
