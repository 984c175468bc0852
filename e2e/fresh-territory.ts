import { assembleServices, jobs } from '#apps/server/assemble.ts'
import { testNow, testSecret, type World, worldOn } from '#apps/testing/world.ts'
import { insertWorld } from '#apps/testing/world-rows.ts'
import { loadConfig } from '#platform/server/config.ts'
import { runWaitingJobs } from '#platform/server/jobs.ts'
import { connectDatabase } from '#platform/server/sql/database.ts'
import { anotherTestDatabase } from '#platform/testing/database.ts'
import { type Screen, type SignedIn, serveProduct, visitorsOf } from './visitors.ts'

/** A territory with one member a role and nobody followed yet, whose time the test decides. */
export interface FreshTerritory extends World {
  readonly origin: string
  /** A page signed in as the member of that role. */
  enter(role: string, screen?: Screen): Promise<SignedIn>
  signedOut(screen?: Screen): Promise<SignedIn>
  /** Moves the clock of the server and of every open browser, then lets the recurring jobs run. */
  moveTo(instant: string): Promise<void>
  /** What was written to an address with that template, the latest last. */
  mailsTo(recipient: string, template: string): Promise<readonly Mail[]>
}

interface Mail {
  readonly subject: string
  readonly body: string
}

const start = async () => {
  const { appUrl } = await anotherTestDatabase()
  const clock = { instant: testNow, now: () => clock.instant }
  const database = connectDatabase(appUrl, 4)
  const config = {
    ...loadConfig({ BASSIN_LOG_LEVEL: 'error', BASSIN_SECRET: testSecret }),
    secret: testSecret,
  }
  const services = assembleServices({ database, clock, config })
  return { services, clock, ...(await serveProduct(services)) }
}

let started: ReturnType<typeof start> | undefined

/** Apart from the demo, on a database of its own: an hour that passes here moves nothing there. */
export const freshTerritory = async (): Promise<FreshTerritory> => {
  started ??= start()
  const product = await started
  const { services, clock, origin } = product
  clock.instant = testNow
  const world = worldOn(product, await insertWorld(services.database, new Date('2024-01-01T08:00:00Z')))
  const visitors = visitorsOf({ origin, slug: world.slug, now: clock.now })
  return {
    ...world,
    origin,
    enter: (role, screen) => {
      const member = world.members[role]
      if (!member) throw new Error(`nobody holds ${role}`)
      return visitors.withSession(member.token, testSecret, screen)
    },
    signedOut: visitors.signedOut,
    moveTo: async (instant) => {
      world.at(instant)
      await visitors.moveClocks()
      for (const job of jobs) if (job.cron) await job.run(services, {})
      await runWaitingJobs(jobs, services)
    },
    mailsTo: (recipient, template) =>
      world.rows((tx) =>
        tx.query<Mail>(
          `select subject, body from mail.message where territory_id = $1 and recipient = $2 and template = $3 order by id`,
          [tx.territoryId, recipient, template],
        ),
      ),
  }
}
