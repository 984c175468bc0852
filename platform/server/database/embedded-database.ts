import { embeddedUrl } from './connection-url.ts'
import type { DataFolder } from './data-folder.ts'
import { folderInUse, openDataFolder } from './data-folder.ts'
import { DatabaseError } from './database-error.ts'
import type { DatabaseLog } from './database-log.ts'
import { superuser } from './embedded-init.ts'
import { readPostmaster, waitUntil } from './embedded-postmaster.ts'
import { startEmbeddedServer } from './embedded-server.ts'
import type { Listening } from './embedded-settings.ts'
import { lockFolder } from './folder-lock.ts'
import type { OpenDatabase } from './open-database.ts'
import { chooseOrdinaryUser } from './ordinary-user.ts'
import { appRole, ensureDatabase, ensureRole, ownerRole } from './roles.ts'
import type { Secrets } from './secrets.ts'
import { loadSecrets } from './secrets.ts'
import { withClient } from './with-client.ts'

const database = 'bassin'

interface Options {
  readonly dataFolder: string
  /** When another Bassin runs on this data folder: use its database, or say so and stop. */
  readonly whenRunning: 'join' | 'refuse'
  /** False for throwaway databases only: nothing is forced to the disk. */
  readonly durable: boolean
  readonly log: DatabaseLog
}

type Addresses = Required<Pick<OpenDatabase, 'ownerUrl' | 'appUrl' | 'adminUrl'>>

/** Starts (or joins) the PostgreSQL of a data folder, with its two roles and its database. */
export async function openEmbeddedDatabase(options: Options): Promise<OpenDatabase> {
  const { durable, log } = options
  const user = chooseOrdinaryUser()
  const folder = openDataFolder(options.dataFolder, user)
  const lock = await lockFolder(folder.run)
  const secrets = loadSecrets(folder.secrets)
  if (lock === null) return join(folder, secrets, options.whenRunning)
  try {
    const server = await startEmbeddedServer({
      folder,
      user,
      durable,
      log,
      password: secrets.superuserPassword,
    })
    const stop = async () => {
      await server.stop()
      await lock.release()
    }
    try {
      const addresses = addressesOf(server.listening, secrets)
      await prepare(addresses.adminUrl, secrets)
      return { ...addresses, postmasterPid: server.pid, stop }
    } catch (error) {
      await server.stop()
      throw error
    }
  } catch (error) {
    await lock.release()
    throw error
  }
}

async function join(
  folder: DataFolder,
  secrets: Secrets,
  whenRunning: 'join' | 'refuse',
): Promise<OpenDatabase> {
  if (whenRunning === 'refuse') throw folderInUse(folder.root)
  if (!(await waitUntil(() => readPostmaster(folder.cluster)?.ready === true, 30_000))) {
    throw new DatabaseError(`Le Bassin qui tourne sur ${folder.root} n'a pas fini de démarrer : réessayez.`)
  }
  const port = readPostmaster(folder.cluster)?.port ?? 0
  const listening = process.platform === 'win32' ? { port } : { folder: folder.run }
  return { ...addressesOf(listening, secrets), stop: async () => {} }
}

function addressesOf(listening: Listening, secrets: Secrets): Addresses {
  const address = (user: string, password: string) => embeddedUrl(listening, { user, password, database })
  return {
    adminUrl: embeddedUrl(listening, {
      user: superuser,
      password: secrets.superuserPassword,
      database: 'postgres',
    }),
    ownerUrl: address(ownerRole, secrets.ownerPassword),
    appUrl: address(appRole, secrets.appPassword),
  }
}

async function prepare(adminUrl: string, secrets: Secrets): Promise<void> {
  await withClient(adminUrl, async (client) => {
    await ensureRole(client, ownerRole, secrets.ownerPassword)
    await ensureRole(client, appRole, secrets.appPassword)
    await ensureDatabase(client, database)
  })
}
