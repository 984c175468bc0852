import { listFormats } from '#platform/contract/list-export.ts'
import type { Route } from '#platform/contract/route.ts'
import { aTerritory, type Caller, type World } from '../world.ts'
import { saysNobody } from './class-of.ts'
import type { DataClass } from './data-classes.ts'
import { judgeReply } from './judge-reply.ts'
import { aPeopledTerritory } from './known-people.ts'
import { plantMarks } from './plant-marks.ts'
import { type Known, readersOf, stranger } from './walk-examples.ts'
import { type Reader, rowsOf, type Snapshot } from './world-snapshot.ts'

export interface Peopled {
  readonly world: World
  readonly neighbour: World
  /** Where the examples make their own rows: what is called then are the rows of the people. */
  readonly scratch: World
  readonly snapshot: Snapshot
  readonly readers: readonly Reader[]
  /** What the walks gave to somebody so far. */
  readonly read: Set<DataClass>
}

/** A territory whose people stand in every way to everybody, their rows marked; and its neighbour. */
export const aMarkedTerritory = async (): Promise<Peopled> => {
  const world = await aPeopledTerritory()
  const [neighbour, scratch] = [await aTerritory(), await aTerritory()]
  const readers = await readersOf(world)
  return {
    world,
    neighbour,
    scratch,
    readers,
    read: new Set(),
    snapshot: await plantMarks(world.territoryId),
  }
}

/** A route that answers and changes nothing: it is called with the ids of everybody. */
export const isReading = ({ method, path }: Route): boolean =>
  method === 'GET' || /\/(?:exports|searches|search|comparisons|statements|exit-simulation)$/.test(path)

const tableOf: Readonly<Record<string, string>> = {
  ...{ personId: 'people.person', pathwayId: 'pathways.pathway', stepId: 'pathways.step' },
  ...{
    referralId: 'referrals.referral',
    applicationId: 'pathways.application',
    meetingId: 'pathways.meeting',
  },
  ...{ documentId: 'documents.file', fileId: 'documents.file', proofId: 'pathways.proof' },
  ...{ sampleId: 'controls.sample', organisationId: 'organisations.organisation' },
  ...{ operationId: 'funding.operation', participationId: 'funding.participation' },
}

/** The calls of one reading route: for each person the ids of her rows, in each format, by each word that finds her. */
export const callsOf = async (
  { scratch, snapshot }: Peopled,
  { name, example }: Known,
): Promise<object[]> => {
  const input = (await example.input(scratch)) as { params: Record<string, string>; body?: object }
  const keys = Object.keys(input.params).filter((key) => key !== 'territoryId' && tableOf[key])
  let params: Record<string, string>[] = [{}]
  for (const key of keys)
    params = params.flatMap((one) =>
      rowsOf(snapshot.tables, tableOf[key] ?? '')
        .map((row) => ({ ...one, [key]: String(row.id) }))
        .filter((all) => new Set(Object.values(all).map((id) => snapshot.owners.get(id))).size === 1),
    )
  const bodies = bodiesOf(name, input.body, snapshot)
  return params.flatMap((ids) =>
    bodies.map((body) => ({ ...input, params: { ...input.params, ...ids }, ...(body && { body }) })),
  )
}

const bodiesOf = (name: string, body: object | undefined, snapshot: Snapshot): (object | undefined)[] => {
  if (name === 'searchPeople') return [{ fragment: 'zqidn' }, { fragment: 'zq' }, { fragment: 'qidn' }]
  if (name === 'searchCaseload') return [{ name: 'zqidn' }]
  if (name === 'exportList')
    return ['people', 'pathways'].flatMap((list) => listFormats.map((format) => ({ ...body, list, format })))
  if (name === 'comparePeople')
    return rowsOf(snapshot.tables, 'people.person').map((row) => ({
      ...{ givenName: row.given_name, familyName: row.family_name, birthDate: row.birth_date },
      ...{ email: row.email, phone: row.phone },
    }))
  if (body && 'format' in body) return listFormats.map((format) => ({ ...body, format }))
  return [body]
}

/** Everybody calls one route about everybody; what the matrix does not allow, and how many replies had something. */
export const walkTerritory = async (
  peopled: Peopled,
  one: Known,
): Promise<{ faults: string[]; replies: number }> => {
  const { world, neighbour, readers, snapshot } = peopled
  const faults = new Set<string>()
  let replies = 0
  const call = async (reader: Reader, caller: Caller, input: object) => {
    const reply = await caller.call(one.route, input)
    if (reply.status < 300) replies += 1
    for (const fault of await judgeReply({ reader, route: one.route, reply, input, snapshot }, peopled.read))
      faults.add(fault)
    return reply.status < 300 ? undefined : reply.problem?.code
  }
  const all = await callsOf(peopled, one)
  const calls = saysNobody(one.route) ? all.slice(0, 1) : all
  // Who lacks the right is refused before anything is looked at (ADR 0001): once is enough.
  for (const reader of readers)
    for (const input of calls)
      if ((await call(reader, world.as(reader.name), input)) === 'right-missing') break
  for (const input of calls.slice(0, 8)) {
    await call(stranger('nobody'), world.nobody, input)
    const { params } = input as { params: object }
    const across = { ...input, params: { ...params, territoryId: world.territoryId } }
    for (const sent of [input, across])
      await call(stranger('the neighbour'), neighbour.as('projectManager'), sent)
  }
  return { faults: [...faults], replies }
}

/** Everybody makes an act about nobody, each with a valid call of her own: partners, members, settings, objectives. */
export const walkAct = async ({ world, readers, snapshot }: Peopled, { route, example }: Known) => {
  const faults = new Set<string>()
  for (const reader of readers) {
    const input = await example.input(world)
    const reply = await world.as(reader.name).call(route, input)
    for (const fault of await judgeReply({ reader, route, reply, input, snapshot })) faults.add(fault)
  }
  return [...faults]
}
