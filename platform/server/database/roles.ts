import type { Client } from 'pg'
import { withClient } from './with-client.ts'

/** Owns the database and its tables; not a superuser. Migrations and backups work as it. */
export const ownerRole = 'bassin_owner'

/** The application's role: owns nothing and cannot go round row-level security. Migrations grant to it by name. */
export const appRole = 'bassin_app'

/** Extensions the tables rely on: word search by trigrams, periods that must not overlap. Both are trusted. */
const extensions = ['pg_trgm', 'btree_gist']

const harmless = 'nosuperuser nocreatedb nocreaterole nobypassrls noreplication login'

/** Makes a login role that may do nothing by itself. True when it was made, false when it was there. */
export async function ensureRole(client: Client, role: string, password: string): Promise<boolean> {
  const known = await client.query('select 1 from pg_roles where rolname = $1', [role])
  if (known.rowCount) return false
  const name = client.escapeIdentifier(role)
  await client.query(`create role ${name} ${harmless} password ${client.escapeLiteral(password)}`)
  return true
}

/** Makes a database owned by the owner role, entered by the two roles only. True when it was made. */
export async function ensureDatabase(client: Client, database: string): Promise<boolean> {
  const known = await client.query('select 1 from pg_database where datname = $1', [database])
  if (known.rowCount) return false
  const name = client.escapeIdentifier(database)
  await client.query(`create database ${name} owner ${ownerRole} encoding 'UTF8' template template0`)
  await letIn(client, database)
  return true
}

/** Closes a database to all but the application's role (and its owner). */
export async function letIn(client: Client, database: string): Promise<void> {
  const name = client.escapeIdentifier(database)
  await client.query(`revoke all on database ${name} from public`)
  await client.query(`grant connect on database ${name} to ${appRole}`)
}

/** Installs the extensions as the login of `url`, which needs no more than the right to create in the database. */
export function ensureExtensions(url: string): Promise<void> {
  return withClient(url, async (client) => {
    const { rows } = await client.query<{ extname: string }>('select extname from pg_extension')
    const present = rows.map((row) => row.extname)
    for (const extension of extensions.filter((name) => !present.includes(name))) {
      await client.query(`create extension if not exists ${extension} with schema public`)
    }
  })
}
