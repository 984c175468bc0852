import { beforeAll, describe, expect, it } from 'vitest'
import { features } from '#apps/server/features.ts'
import { anonymiseFiles, archiveFiles } from '#features/privacy/server/public.ts'
import type { Route } from '#platform/contract/route.ts'
import type { RetentionPart } from '#platform/server/retention.ts'
import { marksIn, numberOf } from './rights/marks.ts'
import { known } from './rights/walk-examples.ts'
import { aMarkedTerritory, callsOf, isReading, type Peopled } from './rights/walk-territory.ts'
import { ownerOf, rowsOf, type Snapshot, takeSnapshot } from './rights/world-snapshot.ts'
import { aTerritory, type World } from './world.ts'

const parts: readonly RetentionPart[] = [...features.flatMap(({ retention }) => retention ?? [])]
const fates = Object.assign({}, ...parts.map(({ tables }) => tables)) as RetentionPart['tables']

/** Columns by which a row may belong to one person, directly or through what is hers. */
const personal = [
  ...['person_id', 'pathway_id', 'referral_id', 'step_id', 'contract_id', 'watch_id', 'application_id'],
  ...['family_name', 'birth_date', 'subject_id', 'entity_id', 'criterion_id', 'meeting_id', 'request_id'],
  ...['kept_id', 'one_id', 'merge_id'],
]

it('every table that holds a row of a person has its place in the retention plan', async () => {
  const world = await aTerritory()
  const found = await world.rows((tx) =>
    tx.query<{ name: string }>(
      `select distinct c.table_schema || '.' || c.table_name as name from information_schema.columns c
       join information_schema.tables t using (table_schema, table_name)
       where t.table_type = 'BASE TABLE' and c.column_name = any($1)
         and c.table_schema not in ('pg_catalog', 'information_schema', 'graphile_worker') order by 1`,
      [personal],
    ),
  )
  const names = found.map(({ name }) => name)
  expect(names.length).toBeGreaterThan(30)
  expect(names.filter((name) => !fates[name])).toEqual([])
})

const act = async (world: World, work: typeof archiveFiles, personIds: readonly string[]) => {
  const now = world.services.clock.now()
  await world.rows((tx) => work({ tx, now, today: '2026-11-23' }, parts, personIds))
}

/** Who left the ordinary follow-up, whose file is as full as any. */
const whoLeft = ({ snapshot }: Peopled): string => {
  const episode = rowsOf(snapshot.tables, 'pathways.pathway').find(({ state }) => state === 'exited')
  return String(episode?.person_id)
}

/** A line of the trail is sealed and says no name: the test alone planted a mark in a reason. */
const isApart = (table: string): boolean => fates[table]?.anonymisation === 'apart'

const marksOf = (snapshot: Snapshot, personId: string, classes?: readonly string[]): string[] =>
  snapshot.tables.flatMap(({ name, rows }) =>
    (isApart(name) ? [] : rows).flatMap((row) =>
      Object.entries(row).flatMap(([column, value]) =>
        marksIn(JSON.stringify(value ?? ''))
          .filter(({ person }) => person === numberOf(personId))
          .filter(({ dataClass }) => !classes || classes.includes(dataClass))
          .map(({ dataClass }) => `${name}.${column} says ${dataClass}`),
      ),
    ),
  )
const countsOf = ({ tables, owners }: Snapshot, personId: string) =>
  Object.fromEntries(
    tables.map(({ name, rows }) => [name, rows.filter((row) => ownerOf(owners, row) === personId).length]),
  )
/** Tables of a fate that hold rows of hers, though they should not, or lost some that they should keep. */
const unfaithful = (
  moment: 'archive' | 'anonymisation',
  before: Readonly<Record<string, number>>,
  after: Readonly<Record<string, number>>,
) =>
  Object.entries(fates).flatMap(([name, fate]) => {
    const [had, has] = [before[name] ?? 0, after[name] ?? 0]
    if (fate[moment] === 'erased') return has > 0 ? [`${name} still has ${has}`] : []
    return !['apart', 'in-part'].includes(fate[moment]) && has < had ? [`${name} lost rows`] : []
  })

interface Asked {
  readonly name: string
  readonly route: Route
  readonly inputs: readonly object[]
}

/** The calls of every reading route that may tell of this person; made once, since making one writes rows. */
const callsAbout = async (peopled: Peopled, personId: string): Promise<Asked[]> => {
  const { owners } = peopled.snapshot
  const asked: Asked[] = []
  for (const one of known.filter(({ route }) => isReading(route))) {
    const calls = (await callsOf(peopled, one)) as {
      params: Record<string, string>
      body?: { format?: string }
    }[]
    const hers = calls.filter(({ params }) => Object.values(params).some((id) => owners.get(id) === personId))
    const inputs = (hers.length > 0 ? hers : calls.slice(0, 12)).filter(
      ({ body }) => (body?.format ?? 'csv') === 'csv',
    )
    asked.push({ name: one.name, route: one.route, inputs })
  }
  return asked
}

/** What everybody is told of this person by these calls, as `route says class to reader`; `enough` ends the walk. */
const everythingTold = async (
  { world, readers }: Peopled,
  calls: readonly Asked[],
  personId: string,
  enough = Number.POSITIVE_INFINITY,
): Promise<string[]> => {
  const told = new Set<string>()
  for (const one of calls) {
    if (told.size >= enough) break
    for (const { name } of readers)
      for (const input of one.inputs) {
        const reply = await world.as(name).call(one.route, input as never)
        // Who lacks the right is refused before anything is looked at (ADR 0001): once is enough.
        if (reply.problem?.code === 'right-missing') break
        if (reply.status >= 300) continue
        for (const { person, dataClass } of marksIn(reply.text))
          if (person === numberOf(personId)) told.add(`${one.name} says ${dataClass} to ${name}`)
      }
  }
  return [...told]
}

/** A full file before and after its archive, and what everybody is told of her by every reading route. */
const archive = async () => {
  const peopled = await aMarkedTerritory()
  const personId = whoLeft(peopled)
  const calls = await callsAbout(peopled, personId)
  const toldBefore = await everythingTold(peopled, calls, personId, 40)
  await act(peopled.world, archiveFiles, [personId])
  const archived = await takeSnapshot(peopled.world.territoryId)
  const toldAfter = await everythingTold(peopled, calls, personId)
  return { peopled, personId, archived, toldBefore, toldAfter }
}
let archiving: ReturnType<typeof archive> | undefined
/** Made once: the second describe goes on from where the first one stops. */
const anArchivedFile = (): ReturnType<typeof archive> => {
  archiving ??= archive()
  return archiving
}

describe('a file that leaves the active base', () => {
  let peopled: Peopled
  let personId: string
  let archived: Snapshot
  let toldBefore: string[]
  let toldAfter: string[]
  beforeAll(async () => {
    ;({ peopled, personId, archived, toldBefore, toldAfter } = await anArchivedFile())
  }, 240_000)

  it('loses its private notes, its notes, its brakes and its sensitive facts', () => {
    const classes = ['privateNote', 'note', 'needToKnow', 'sensitive', 'referral']
    expect(marksOf(peopled.snapshot, personId, classes).length).toBeGreaterThan(3)
    // R5: what is controlled of an FSE+ operation stays in the archive, sensitive answers included.
    const left = marksOf(archived, personId, classes)
    expect(left.filter((mark) => !mark.startsWith('funding.sensitive_answer.'))).toEqual([])
    const steps = rowsOf(archived.tables, 'pathways.step').filter(
      (row) => ownerOf(archived.owners, row) === personId,
    )
    expect(steps.map(({ theme_code }) => theme_code)).toEqual(steps.map(() => null))
  })

  it('keeps the rows that the plan keeps, and no row that it erases', () => {
    const before = countsOf(peopled.snapshot, personId)
    expect(unfaithful('archive', before, countsOf(archived, personId))).toEqual([])
  })

  it('leaves the files of the others as they were', () => {
    const others = (snapshot: Snapshot) =>
      rowsOf(snapshot.tables, 'people.person')
        .filter(({ id }) => id !== personId)
        .flatMap(({ id }) => marksOf(snapshot, String(id)))
    expect(others(archived)).toEqual(others(peopled.snapshot))
  })

  it('is in no reply of any reading route, for nobody', () => {
    expect(toldBefore.length).toBeGreaterThan(30)
    expect(toldAfter).toEqual([])
  })
})

describe('a file that is made anonymous', () => {
  let peopled: Peopled
  let personId: string
  let archived: Snapshot
  let anonymised: Snapshot
  beforeAll(async () => {
    ;({ peopled, personId, archived } = await anArchivedFile())
    await act(peopled.world, anonymiseFiles, [personId])
    anonymised = await takeSnapshot(peopled.world.territoryId)
  }, 240_000)

  it('leaves nothing by which somebody is known, and the rows that are counted', () => {
    expect(marksOf(peopled.snapshot, personId).length).toBeGreaterThan(20)
    expect(marksOf(anonymised, personId)).toEqual([])
    const counts = [countsOf(archived, personId), countsOf(anonymised, personId)] as const
    expect(unfaithful('anonymisation', ...counts)).toEqual([])
    const [person] = rowsOf(anonymised.tables, 'people.person').filter(({ id }) => id === personId)
    expect([person?.sex, person?.commune_code]).toEqual(['F', peopled.world.communeCode])
    const files = rowsOf(anonymised.tables, 'documents.file').filter(
      (row) => ownerOf(anonymised.owners, row) === personId,
    )
    expect(files.map(({ name, deleted_at }) => [name, deleted_at === null])).toEqual(
      files.map(() => ['', false]),
    )
  })

  it('takes nothing from somebody else’s', () => {
    const other = rowsOf(peopled.snapshot.tables, 'people.person').find(({ id }) => id !== personId)
    expect(marksOf(anonymised, String(other?.id))).toEqual(marksOf(peopled.snapshot, String(other?.id)))
  })
})
