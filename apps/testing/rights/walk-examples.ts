import type { Route } from '#platform/contract/route.ts'
import { featureExamples } from '../examples.ts'
import type { RouteExample } from '../route-examples.ts'
import { aTerritory, type Caller, type World } from '../world.ts'
import { judgeMails } from './judge-mails.ts'
import { judgeReply } from './judge-reply.ts'
import { plantMarks } from './plant-marks.ts'
import { type Reader, type Snapshot, takeSnapshot } from './world-snapshot.ts'

export interface Known {
  readonly name: string
  readonly route: Route
  readonly example: RouteExample<Route>
}

/** Every route of a territory with its one valid call. */
export const known: readonly Known[] = Object.values(featureExamples).flatMap(({ routes, examples }) =>
  Object.entries(examples).flatMap(([name, example]) => {
    const route = routes[name]
    return route ? [{ name, route, example }] : []
  }),
)

/** The members of a world with the roles that they hold in its rows, granted ones included. */
export const readersOf = async (world: World): Promise<Reader[]> => {
  const rows = await world.rows((tx) =>
    tx.query<{ memberId: string; role: string }>(
      `select r.member_id as "memberId", coalesce(c.rights::text, r.role_code) as role from organisations.member_role r
       left join organisations.role c on c.territory_id = r.territory_id and c.code = r.role_code where r.territory_id = $1`,
      [world.territoryId],
    ),
  )
  return Object.entries(world.members).map(([name, { memberId, organisationId }]) => ({
    name,
    memberId,
    organisationId,
    roles: rows.filter((row) => row.memberId === memberId).map(({ role }) => shipped(role)),
  }))
}

/** A role composed for a test gives one right more: that of the habilitation. */
const shipped = (role: string): string => (role.includes('people.read-sensitive') ? 'sensitiveFacts' : role)

export const stranger = (name: string): Reader => ({ name, roles: [] })

let neighbours: Promise<World> | undefined

/** A valid call over rows that hold the marks; what is sealed is signed again, over the marked words. */
const prepared = async (
  world: World,
  { input, afterMarks }: RouteExample<Route>,
): Promise<{ input: object; snapshot: Snapshot }> => {
  const made = await input(world)
  const snapshot = await plantMarks(world.territoryId)
  if (!afterMarks) return { input: made, snapshot }
  const signed = await afterMarks(world, made)
  return { input: signed, snapshot: await plantMarks(world.territoryId) }
}

/** Calls one route as everybody, with valid rows each time, and says every datum that the matrix does not allow. */
export const walkExample = async (
  { route, example }: Known,
  through: (world: World) => World = (world) => world,
): Promise<{ faults: string[]; replies: number }> => {
  const world = through(await aTerritory())
  neighbours ??= aTerritory()
  const neighbour = await neighbours
  let { input, snapshot } = await prepared(world, example)
  const faults = new Set<string>()
  let replies = 0
  const call = async (reader: Reader, caller: Caller, sent: object) => {
    const reply = await caller.call(route, sent)
    if (reply.status < 300) replies += 1
    const changed = reply.status < 300 && route.method !== 'GET'
    if (changed) snapshot = await takeSnapshot(world.territoryId)
    for (const fault of await judgeReply({ reader, route, reply, input: sent, snapshot })) faults.add(fault)
    return changed
  }
  const readers = await readersOf(world)
  await call(stranger('nobody'), world.nobody, input)
  for (const role of [example.as, 'projectManager']) {
    const params = { ...(input as { params: object }).params, territoryId: world.territoryId }
    await call(stranger(`the neighbour’s ${role}`), neighbour.as(role), { ...input, params })
    await call(stranger(`the neighbour’s ${role}`), neighbour.as(role), input)
  }
  for (const reader of [...readers].sort(
    (a, b) => Number(a.name === example.as) - Number(b.name === example.as),
  ))
    if (await call(reader, world.as(reader.name), input)) {
      for (const fault of await judgeMails(world, readers, snapshot)) faults.add(fault)
      ;({ input, snapshot } = await prepared(world, example))
    }
  return { faults: [...faults], replies }
}
