import type pg from 'pg'
import { beforeAll, describe, expect, it } from 'vitest'
import { features } from '#apps/server/features.ts'
import type { Route } from '#platform/contract/route.ts'
import { withClient } from '#platform/server/database/with-client.ts'
import { testDatabase } from '#platform/testing/database.ts'
import { featureExamples } from './examples.ts'
import { freeTextsOf, schemaOf, withTexts } from './free-texts.ts'
import type { RouteExample } from './route-examples.ts'
import { aTerritory } from './world.ts'

// NUL, a bell, an escape, two marks of direction, a space without width, half a character, an accent apart, and
// what a spreadsheet, a page or a template would run.
const hostile = '=1+1 Zoe\u0301\0\u0007\u001b[31m\u202e\u2067\u200b\ud83d\r\n<b>&amp; {{x}} %s \u2028 $1 ’fin'
const nir = 'n° 2 55 08 14 168 025 38'
// R3: nothing of it is kept, however it is spaced.
const keptNir = '2\\W?55\\W?08\\W?14\\W?168'
const known = Object.values(featureExamples).flatMap(({ routes, examples }) =>
  Object.entries(examples).flatMap(([name, example]) => {
    const route: Route | undefined = routes[name]
    return route?.body && freeTextsOf(schemaOf(route.body)).length > 0
      ? [{ name: `${route.method} ${route.path}`, route, example: example as RouteExample<Route> }]
      : []
  }),
)
/** The texts of a body replaced, but those that a schema or a rule refused: they are what the example gave. */
const typed = (route: Route, body: unknown, text: string, refused: ReadonlySet<string>) => {
  // A code is chosen in a list, not typed.
  const leaves = (at: string) =>
    /code$/i.test(at) || [...refused].some((one) => at === one || at.startsWith(`${one}/`))
  return route.body ? withTexts(schemaOf(route.body), body, (at, given) => (leaves(at) ? given : text)) : body
}

/** The answer to a body whose texts are this one, but those that their schema refuses. */
const settled = async (route: Route, example: RouteExample<Route>, text: string) => {
  const world = await aTerritory()
  const input = (await example.input(world)) as { readonly body?: unknown }
  const refused = new Set<string>()
  for (;;) {
    const body = typed(route, input.body, text, refused)
    const answer = await world.as(example.as).call(route, { ...input, body })
    expect(answer.status, answer.text).toBeLessThan(500)
    if (answer.status < 300) return { answer, body }
    const pointers = (answer.problem.fields ?? []).map(({ pointer }) => pointer)
    const fresh = pointers.filter((pointer) => !refused.has(pointer))
    if (answer.problem.code === 'nir-refused' || fresh.length === 0) return { answer, body }
    for (const pointer of fresh) refused.add(pointer)
  }
}

/** With a reply, or nothing to reply. */
const taken = (status: number): boolean => status === 200 || status === 204

/** Territories that other tests wrote before in the same database, with rows that no route took. */
let others: readonly string[] = []

const inDatabase = async <Found>(work: (owner: pg.Client) => Promise<Found>): Promise<Found> => {
  const { ownerUrl } = await testDatabase()
  return withClient(ownerUrl, work)
}

beforeAll(async () => {
  const { rows } = await inDatabase((owner) => owner.query('select territory_id from territory.directory'))
  others = rows.map((row) => row.territory_id)
})

describe('a text that nobody types', () => {
  describe.for(known)('$name', ({ route, example }) => {
    it('is kept without what cannot be seen, or refused with its reason', async () => {
      const { answer } = await settled(route, example, hostile)
      // Else a rule that names no text: it was read, and nothing is kept.
      expect(answer.status < 300 || answer.problem.fields === undefined, answer.text).toBe(true)
    })

    it('R3: with a social security number is refused with its reason', async () => {
      const { answer, body } = await settled(route, example, nir)
      if (JSON.stringify(body).includes(nir)) expect(answer.problem.code, answer.text).toBe('nir-refused')
      else expect(taken(answer.status), answer.text).toBe(true)
    })

    it('of twenty thousand letters is refused with its reason', async () => {
      const world = await aTerritory()
      const input = (await example.input(world)) as { readonly body?: unknown }
      const body = typed(route, input.body, 'a'.repeat(20_000), new Set())
      const answer = await world.as(example.as).call(route, { ...input, body })
      // The case of the example may have no text of its own, where another case of the same route has one.
      const carries = JSON.stringify(body).length > 20_000
      if (carries) expect(answer.status, answer.text).toBe(422)
      else expect(taken(answer.status), answer.text).toBe(true)
    })
  })

  it('is nowhere in the database, nor is the social security number (R3)', async () => {
    const found: string[] = []
    const columns = await inDatabase(async (owner) => {
      const { rows } = await owner.query<{ at: string; name: string; own: string }>(
        `select format('%I.%I', table_schema, table_name) as at, format('%I', column_name) as name,
           case when exists (select from information_schema.columns t where t.table_schema = c.table_schema
             and t.table_name = c.table_name and t.column_name = 'territory_id')
             then '(territory_id is null or territory_id <> all($2))' else '$2::uuid[] is not null' end as own
         from information_schema.columns c join information_schema.tables using (table_schema, table_name)
         where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')
           and data_type in ('text', 'jsonb', 'ARRAY', 'character varying')`,
      )
      for (const { at, name, own } of rows) {
        const kept = await owner.query(`select from ${at} where ${own} and ${name}::text ~ $1 limit 1`, [
          `[\u0001-\u0008\u001b\u202a-\u202e\u2066-\u2069\u200b]|e\u0301|\\\\u00(0[0-8]|1b)|${keptNir}`,
          others,
        ])
        if (kept.rows.length > 0) found.push(`${at}.${name}`)
      }
      return rows
    })
    expect([columns.length > 100, found]).toEqual([true, []])
  })
})

it('every text that a request may carry has a longest length', () => {
  const endless = features.flatMap(({ routes }) =>
    routes.flatMap(({ route }) =>
      [route.body, route.query].flatMap((part) =>
        part
          ? freeTextsOf(schemaOf(part))
              .filter(({ schema }) => schema.maxLength === undefined)
              .map(({ at }) => `${route.method} ${route.path} ${at}`)
          : [],
      ),
    ),
  )
  expect(endless).toEqual([])
})
