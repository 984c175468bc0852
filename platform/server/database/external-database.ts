import type { Client } from 'pg'
import { withLogin } from './connection-url.ts'
import { DatabaseError } from './database-error.ts'
import type { DatabaseLog } from './database-log.ts'
import type { OpenDatabase } from './open-database.ts'
import { supportOf } from './postgres-versions.ts'
import { appRole, ensureRole, letIn, ownerRole } from './roles.ts'
import type { Secrets } from './secrets.ts'
import { withClient } from './with-client.ts'

interface Rights {
  readonly database: string
  readonly superuser: boolean
  readonly makesRoles: boolean
  readonly mayCreate: boolean
  readonly major: number
}

/**
 * A PostgreSQL server of one's own. The login of `url` owns the tables, except a superuser, which first makes
 * `bassin_owner` for that. The application's role is made when the login may; else its address is given apart.
 */
export async function openExternalDatabase(
  url: string,
  appUrl: string | undefined,
  secrets: Secrets,
  log: DatabaseLog,
): Promise<OpenDatabase> {
  const ownerUrl = await withClient(url, async (client) => {
    const rights = await readRights(client)
    const support = supportOf(rights.major, new Date().toISOString().slice(0, 10))
    if (support.kind === 'refused') throw new DatabaseError(support.reason)
    if (support.kind === 'doubtful') log.warn(support.reason)
    if (rights.superuser || rights.makesRoles) await makeAppRole(client, rights, secrets)
    if (rights.superuser) return makeOwner(client, url, rights, secrets)
    if (rights.mayCreate) return url
    throw new DatabaseError(
      `L'utilisateur de DATABASE_URL ne peut pas créer de schéma dans ${rights.database}.`,
    )
  })
  const application = appUrl ?? withLogin(url, { user: appRole, password: secrets.appPassword })
  await checkAppRole(application)
  return { ownerUrl, appUrl: application, stop: async () => {} }
}

async function readRights(client: Client): Promise<Rights> {
  const { rows } = await client.query<Rights>(`
    select current_database() as database, rolsuper as superuser, rolcreaterole as "makesRoles",
      has_database_privilege(current_database(), 'create') as "mayCreate",
      current_setting('server_version_num')::int / 10000 as major
    from pg_roles where rolname = current_user`)
  if (!rows[0]) throw new DatabaseError("L'utilisateur de DATABASE_URL est introuvable sur le serveur.")
  return rows[0]
}

async function makeAppRole(client: Client, rights: Rights, secrets: Secrets): Promise<void> {
  const made = await ensureRole(client, appRole, secrets.appPassword)
  if (made || rights.superuser) await letIn(client, rights.database)
}

async function makeOwner(client: Client, url: string, rights: Rights, secrets: Secrets): Promise<string> {
  await ensureRole(client, ownerRole, secrets.ownerPassword)
  const name = client.escapeIdentifier(rights.database)
  await client.query(`grant create, connect, temporary on database ${name} to ${ownerRole}`)
  return withLogin(url, { user: ownerRole, password: secrets.ownerPassword })
}

/** The wall between territories holds for a role that is neither privileged nor the owner: that is verified. */
async function checkAppRole(appUrl: string): Promise<void> {
  const role = await withClient(appUrl, async (client) => {
    const { rows } = await client.query<{ privileged: boolean; member: boolean }>(`
      select rolsuper or rolbypassrls or has_database_privilege(current_database(), 'create') as privileged,
        pg_has_role(current_user, (select oid from pg_roles where rolname = '${appRole}'), 'usage') as member
      from pg_roles where rolname = current_user`)
    return rows[0]
  }).catch((error: Error) => {
    throw new DatabaseError(
      `Le rôle de l'application (${appRole}) ne peut pas se connecter : ${error.message}. Un administrateur du serveur doit faire ` +
        `« create role ${appRole} login password '…' », puis donner son adresse par BASSIN_DATABASE_APP_URL.`,
    )
  })
  if (role?.privileged) {
    throw new DatabaseError(
      "Le rôle de l'application a trop de droits (superutilisateur, bypassrls ou create) : les territoires ne seraient plus séparés.",
    )
  }
  if (!role?.member) {
    throw new DatabaseError(
      `Le rôle de BASSIN_DATABASE_APP_URL doit être ${appRole}, ou en être membre (grant ${appRole} to …).`,
    )
  }
}
