import Fastify from 'fastify'
import pg from 'pg'
import { newId } from '#kernel/id.ts'
import { floorStatements } from './floor-statements.ts'

/**
 * The floor of each operation: its plain live query over the product's own tables, prepared, through bare `pg` in a
 * bare Fastify. No session, no right, no transaction, no audit, no schema. Frozen: it never follows the product.
 */
pg.types.setTypeParser(1082, (text) => text)
const pool = new pg.Pool({ connectionString: process.argv[2], max: 8 })
const server = Fastify()

const rows = async (name: keyof typeof floorStatements, values: unknown[]) =>
  (await pool.query({ name, text: floorStatements[name], values })).rows

type Query = { territory: string; referent: string; person: string; pathway: string; fragment: string }
server.get<{ Querystring: Query }>('/r1', ({ query }) => rows('r1', [query.territory, query.referent]))
server.get<{ Querystring: Query }>(
  '/r2',
  async ({ query }) => (await rows('r2', [query.territory, query.person]))[0],
)
server.get<{ Querystring: Query }>('/r3', ({ query }) => rows('r3', [query.territory, `%${query.fragment}%`]))
server.get<{ Querystring: Query & { today: string } }>(
  '/r4',
  async ({ query }) => (await rows('r4', [query.territory, query.person, query.today]))[0],
)
server.get<{ Querystring: Query & { from: string; today: string } }>(
  '/a1',
  async ({ query }) => (await rows('a1', [query.territory, query.from, query.today]))[0],
)
server.get<{ Querystring: Query & { from: string; today: string } }>('/a2', ({ query }) =>
  rows('a2', [query.territory, query.from, query.today]),
)
server.post<{ Body: { territory: string; person: string; pathway: string; member: string; at: string } }>(
  '/w1',
  async ({ body }) =>
    (
      await rows('w1', [
        body.territory,
        newId(),
        body.person,
        body.pathway,
        body.member,
        body.at,
        body.at.slice(0, 10),
        'Entretien du mois.',
      ])
    )[0],
)

await server.listen({ port: 0, host: '127.0.0.1' })
const address = server.server.address()
process.send?.({ port: typeof address === 'object' ? address?.port : 0 })
