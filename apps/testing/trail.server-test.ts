import { afterEach, describe, expect, it } from 'vitest'
import { subjectsOfPerson } from '#apps/server/person-subjects.ts'
import { withClient } from '#platform/server/database/with-client.ts'
import { testDatabase } from '#platform/testing/database.ts'
import { knownRoutes } from './examples.ts'
import { aTerritory, type World } from './world.ts'

const asOwner = async (sql: string): Promise<void> => {
  const { ownerUrl } = await testDatabase()
  await withClient(ownerUrl, (client) => client.query(sql))
}
const refuseLines = () => asOwner('revoke insert on audit.line from bassin_app')
const acceptLines = () => asOwner('grant insert on audit.line to bassin_app')

const givingFiles = knownRoutes.filter(({ route }) => route.produces !== undefined)

/** Names of the persons whom a territory knows: followed, or prescribed. */
const personNames = (world: World) =>
  world.rows(async (tx) => {
    const rows = await tx.query<{ name: string }>(
      `select family_name as name from people.person where territory_id = $1
       union select family_name from referrals.referral where territory_id = $1 and family_name is not null`,
      [tx.territoryId],
    )
    return rows.map((row) => row.name)
  })
const lines = (world: World) =>
  world.rows(async (tx) => {
    const rows = await tx.query('select id from audit.line where territory_id = $1', [tx.territoryId])
    return rows.length
  })

/** By name, whom a territory knows under it: persons followed, prescriptions. */
const byName = (world: World) =>
  world.rows(async (tx) => {
    const rows = await tx.query<{ id: string; name: string }>(
      `select id, family_name as name from people.person where territory_id = $1
       union all select id, family_name from referrals.referral where territory_id = $1 and family_name is not null`,
      [tx.territoryId],
    )
    return Map.groupBy(rows, (row) => row.name)
  })

/** Lines that are about one of these persons or prescriptions, alone or among others. */
const linesAbout = (world: World, ids: readonly string[]) =>
  world.rows(async (tx) => {
    const own = [...ids]
    for (const id of ids) own.push(...(await subjectsOfPerson(tx, id)))
    const rows = await tx.query<{ id: string }>(
      `select id from audit.line where territory_id = $1 and subject_id = any ($2)
       union all select line_id from audit.concerned where territory_id = $1 and subject_id = any ($2)`,
      [tx.territoryId, own],
    )
    return rows.length
  })

describe('a file that leaves', () => {
  afterEach(acceptLines)

  it.for(givingFiles)(
    '$name does so with its line alone, and is found again from each whom it names',
    async ({ route, example }) => {
      const world = await aTerritory()
      const input = await example.input(world)
      await refuseLines()
      const refused = await world.as(example.as).call(route, input)
      await acceptLines()
      expect(refused.status).toBe(500)
      expect(refused.problem.code).toBe('internal-error')
      expect(refused.headers['content-disposition']).toBeUndefined()
      expect(Object.keys(refused.body as object)).not.toContain('data')

      const known = [...(await byName(world)).entries()]
      const told = (rows: readonly { readonly id: string }[]) =>
        linesAbout(
          world,
          rows.map(({ id }) => id),
        )
      const before = await Promise.all(known.map(([, rows]) => told(rows)))
      const { text } = await world.as(example.as).call(route, input)
      const untold: string[] = []
      for (const [index, [name, rows]] of known.entries())
        if (text.includes(name) && (await told(rows)) === before[index]) untold.push(name)
      expect(untold).toEqual([])
    },
  )
})

/** What shows names and leaves no line, and why it opens nobody's file. */
const withoutLine: Readonly<Record<string, string>> = {
  'GET /api/territories/:territoryId/referrals':
    'the work list of the entry desk; opening one leaves its line',
  'GET /api/territories/:territoryId/referrals/sent': 'one’s own prescriptions; opening one leaves its line',
  'GET /api/territories/:territoryId/notices/:reason/uninformed':
    'the work list of who hands the notice over; opening a file leaves its line',
  'POST /api/territories/:territoryId/applications': 'answers the row that the caller has just written',
  'POST /api/territories/:territoryId/applications/:applicationId/moves': 'the same',
  'POST /api/territories/:territoryId/contracts/:contractId/signatures': 'the same',
  'POST /api/territories/:territoryId/entrusted-steps/:stepId/moves': 'the same',
  'PUT /api/territories/:territoryId/entrusted-steps/:stepId/attendance': 'the same',
}

describe('a route that names a person leaves a line', () => {
  /** Those that give files are held to more above: a line about each person whom they name. */
  const telling = knownRoutes.filter(
    ({ name, route }) => route.produces === undefined && !Object.hasOwn(withoutLine, name),
  )

  it.for(telling)('$name', async ({ route, example }) => {
    const world = await aTerritory()
    const input = await example.input(world)
    const names = await personNames(world)
    const before = await lines(world)
    const answer = await world.as(example.as).call(route, input)
    const isNamed = names.some((one) => answer.text.includes(one))
    expect({ isNamed, isTold: (await lines(world)) > before }).not.toEqual({ isNamed: true, isTold: false })
  })

  it('or is a work list, or a reply to who writes, each still there', () => {
    const unknown = Object.keys(withoutLine).filter((one) => !knownRoutes.some(({ name }) => name === one))
    expect(unknown).toEqual([])
  })
})
