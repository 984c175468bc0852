import { betterAuth } from 'better-auth'
import { Kysely, PostgresDialect } from 'kysely'
import { newId } from '#kernel/id.ts'
import type { Services } from '#platform/server/http/context.ts'
import { publicAddress } from '#platform/server/public-address.ts'
import { maxPasswordLength } from '../rules/check-password.ts'
import { authFields } from './auth-fields.ts'
import { hashPassword, verifyPassword } from './password-hash.ts'

const makeAuth = ({ database, config }: Pick<Services, 'database' | 'config'>) =>
  betterAuth({
    secret: config.secret,
    baseURL: publicAddress(config, ''),
    telemetry: { enabled: false },
    logger: { disabled: true },
    database: {
      db: new Kysely({ dialect: new PostgresDialect({ pool: database.pool }) }),
      type: 'postgres',
      schemaName: 'accounts',
    },
    ...authFields,
    // Accounts come from invitations; strength and throttling are ours (rules/).
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: 1,
      maxPasswordLength,
      password: { hash: hashPassword, verify: verifyPassword },
    },
    advanced: { cookiePrefix: 'bassin', database: { generateId: () => newId() } },
  })

type Auth = ReturnType<typeof makeAuth>
const made = new WeakMap<Services['database'], Auth>()

/** The library that checks passwords, issues sessions and revokes them; one per process. Used inside our own routes. */
export const authOf = (services: Pick<Services, 'database' | 'config'>): Auth => {
  const known = made.get(services.database) ?? makeAuth(services)
  made.set(services.database, known)
  return known
}
