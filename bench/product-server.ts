import { assembleServer, assembleServices } from '#apps/server/assemble.ts'
import { loadConfig } from '#platform/server/config.ts'
import { connectDatabase } from '#platform/server/sql/database.ts'
import { benchSecret } from './secret.ts'

/** The product's own server in a process of its own, with every duty on: session, wall, rights, audit, schemas. */
const config = {
  ...loadConfig({ BASSIN_LOG_LEVEL: 'error', BASSIN_SECRET: benchSecret }),
  secret: benchSecret,
}
const database = connectDatabase(process.argv[2] ?? '', 8)
const services = assembleServices({ database, clock: { now: () => new Date() }, config })
// One network asks for all: counted as elsewhere, never slowed.
const server = await assembleServer(services, { mostAMinute: Number.POSITIVE_INFINITY })
await server.listen({ port: 0, host: '127.0.0.1' })
const address = server.server.address()
process.send?.({ port: typeof address === 'object' ? address?.port : 0 })
