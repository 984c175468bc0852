import { withLogin } from '#platform/server/database/connection-url.ts'
import { silentLog } from '#platform/server/database/database-log.ts'
import { migrate } from '#platform/server/database/migrate.ts'
import { appRole, ensureExtensions, ensureRole, letIn, ownerRole } from '#platform/server/database/roles.ts'
import { openThrowawayDatabase } from '#platform/server/database/throwaway-database.ts'
import { withClient } from '#platform/server/database/with-client.ts'
import { migrateJobs } from '#platform/server/jobs.ts'

/** A running server and a migrated database in it, to be cloned. Plain data: it is handed to the test workers. */
export interface TestCluster {
  readonly adminUrl: string
  readonly ownerUrl: string
  readonly appUrl: string
  readonly template: string
}

interface RunningCluster extends TestCluster {
  stop(): Promise<void>
}

/** Starts the server of one test run, or uses that of `BASSIN_TEST_DATABASE_URL` (a superuser's address). */
export async function openTestCluster(
  externalUrl = process.env.BASSIN_TEST_DATABASE_URL,
): Promise<RunningCluster> {
  const template = `bassin_test_${process.pid}`
  const server = externalUrl ? await externalServer(externalUrl) : await openThrowawayDatabase()
  try {
    await makeDatabase(server.adminUrl, template)
    await ensureExtensions(withLogin(server.adminUrl, { database: template }))
    await migrate({
      url: withLogin(server.ownerUrl, { database: template }),
      now: () => new Date(),
      log: silentLog,
    })
    await migrateJobs(withLogin(server.ownerUrl, { database: template }))
  } catch (error) {
    await server.stop()
    throw error
  }
  const { adminUrl, ownerUrl, appUrl } = server
  return {
    ...{ adminUrl, ownerUrl, appUrl, template },
    stop: async () => {
      if (externalUrl) await dropDatabases(adminUrl, template)
      await server.stop()
    },
  }
}

/** A new database for one worker: a copy of the template, in some 40 ms. */
export async function cloneDatabase(cluster: TestCluster, name: string) {
  await makeDatabase(cluster.adminUrl, name, cluster.template)
  return {
    ownerUrl: withLogin(cluster.ownerUrl, { database: name }),
    appUrl: withLogin(cluster.appUrl, { database: name }),
  }
}

function makeDatabase(adminUrl: string, name: string, template = 'template0'): Promise<void> {
  return withClient(adminUrl, async (client) => {
    await client.query(`create database ${name} owner ${ownerRole} template ${template} encoding 'UTF8'`)
    await letIn(client, name)
  })
}

const serverPassword = 'test-only'

async function externalServer(adminUrl: string) {
  await withClient(adminUrl, async (client) => {
    for (const role of [ownerRole, appRole]) {
      await ensureRole(client, role, serverPassword)
      await client.query(`alter role ${role} password '${serverPassword}'`)
    }
  })
  const address = (user: string) => withLogin(adminUrl, { user, password: serverPassword })
  return { adminUrl, ownerUrl: address(ownerRole), appUrl: address(appRole), stop: async () => {} }
}

function dropDatabases(adminUrl: string, prefix: string): Promise<void> {
  return withClient(adminUrl, async (client) => {
    const { rows } = await client.query<{ datname: string }>(
      `select datname from pg_database where datname = $1 or starts_with(datname, $1 || '_')`,
      [prefix],
    )
    for (const { datname } of rows) await client.query(`drop database if exists ${datname} with (force)`)
  })
}
