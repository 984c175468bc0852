import { assembleServices, jobs } from '#apps/server/assemble.ts'
import { makeDemo } from '#demo/make-demo.ts'
import { newId } from '#kernel/id.ts'
import { loadConfig } from '#platform/server/config.ts'
import { withClient } from '#platform/server/database/with-client.ts'
import type { Services } from '#platform/server/http/context.ts'
import { runWaitingJobs } from '#platform/server/jobs.ts'
import { connectDatabase } from '#platform/server/sql/database.ts'
import { testDatabase } from '#platform/testing/database.ts'
import { type Screen, type SignedIn, serveProduct, visitorsOf } from './visitors.ts'

export type { SignedIn } from './visitors.ts'

/** The demo's day: a Monday, so that every run of the browser tests sees the same week. */
const demoDay = '2026-11-23'
const secret = 'a browser test secret of forty characters.'

export interface App {
  readonly origin: string
  readonly slug: string
  readonly services: Services
  readonly clock: { instant: Date; now(): Date }
  /** A page signed in as the demo member of that address, with what the browser complained about. */
  signIn(email: string, screen?: Screen): Promise<SignedIn>
  signedOut(screen?: Screen): Promise<SignedIn>
  runJobs(): Promise<void>
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
  const { origin } = await serveProduct(services)
  const visitors = visitorsOf({ origin, slug: demo.slug, now: clock.now })
  return {
    origin,
    slug: demo.slug,
    services,
    clock,
    runJobs: () => runWaitingJobs(jobs, services),
    signedOut: visitors.signedOut,
    signIn: async (email, screen) => visitors.withSession(await openSession(services, email), secret, screen),
  }
}

const openSession = (services: Services, email: string): Promise<string> =>
  services.database.withAccounts(async (tx) => {
    const token = newId().replaceAll('-', '')
    const now = services.clock.now()
    const written = await tx.query(
      `insert into accounts.session (id, token, user_id, expires_at, factor, factor_at, created_at, updated_at)
       select $1, $2, id, $3::timestamptz + interval '12 hours', 'demo', $3, $3, $3 from accounts."user" where email = $4 returning id`,
      [newId(), token, now, email],
    )
    if (written.length === 0) throw new Error(`nobody at ${email}`)
    return token
  })
