import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { ownerPool } from '#apps/testing/rights/owner-pool.ts'
import { aTerritory, type World } from '#apps/testing/world.ts'
import { anApplication } from '#features/pathways/testing/application-builders.ts'
import { aPositiveExit } from '#features/pathways/testing/exit-builders.ts'
import { aMeeting } from '#features/pathways/testing/meeting-builders.ts'
import { aPathway } from '#features/pathways/testing/pathway-builders.ts'
import { newId } from '#kernel/id.ts'
import { countedPathways, exits } from '../testing/counted-pathways.ts'
import { aWideAgreement, keptAndAnew } from '../testing/kept-board.ts'

/** Every column that a figure is counted from, by its table. */
const counted: Readonly<Record<string, readonly string[]>> = {
  'pathways.pathway': [
    ...[
      'admitted_on',
      'contract_signed_on',
      'entered_on',
      'episode',
      'consolidation_since',
      'last_meeting_on',
    ],
    ...['exited_on', 'exit_class', 'exit_proof_state', 'application_id', 'scheme_id', 'team_id', 'entry_age'],
    ...['entry_commune_code', 'entry_is_in_qpv', 'entry_sex', 'prescriber_organisation_id'],
  ],
  'pathways.meeting': ['pathway_id', 'on_date', 'counts_for_month'],
  'pathways.step': ['pathway_id', 'started_on', 'ended_on'],
  'pathways.suspension': ['pathway_id', 'starts_on', 'ended_on'],
  'pathways.application': ['received_on', 'first_meeting_at'],
  'pathways.watch': ['pathway_id', 'kind', 'due_on', 'situation_code'],
  'organisations.member': ['etp_hundredths', 'left_on', 'organisation_id'],
  'organisations.member_role': ['member_id', 'role_code', 'team_id'],
  'organisations.team': ['organisation_id', 'scheme_id'],
}
/** A row is given the value of another one, or one of these, whatever the column means. */
const anyOf: Readonly<Record<string, readonly string[]>> = {
  date: [
    '2027-01-01',
    '2024-12-31',
    '2025-06-15',
    '2025-12-31',
    '2026-01-01',
    '2026-10-23',
    '2026-11-22',
    '2026-11-23',
  ],
  'timestamp with time zone': ['2025-06-15T22:30:00Z', '2026-11-22T23:30:00Z'],
  boolean: ['true', 'false'],
  integer: ['1', '2', '24', '38', '61'],
  text: [
    'F',
    'M',
    'positive-employment',
    'neutral',
    'expected',
    '59512',
    'training',
    'exit-month-6',
    'job-month-6',
  ],
  uuid: [],
}

interface Column extends Readonly<Record<'table' | 'column' | 'type', string>> {
  readonly takesNull: boolean
}

const columnsOf = async (world: World): Promise<Column[]> => {
  const names = Object.entries(counted).flatMap(([table, columns]) => columns.map((one) => `${table}.${one}`))
  return world.rows((tx) =>
    tx.query<Column & Record<string, unknown>>(
      `select table_schema || '.' || table_name as table, column_name as column, data_type as type,
         is_nullable = 'YES' as "takesNull"
       from information_schema.columns where table_schema || '.' || table_name || '.' || column_name = any ($1) order by 1, 2`,
      [names],
    ),
  )
}

interface Cell {
  readonly row: string
  readonly value: string | null
}
/** All rows but those of who reads the board, in one order. */
const cellsOf = (world: World, { table, column }: Pick<Column, 'table' | 'column'>): Promise<Cell[]> => {
  const reader = world.members.projectManager?.memberId
  const others = { 'organisations.member': 'id <> $2', 'organisations.member_role': 'member_id <> $2' }[table]
  return world.rows((tx) =>
    tx.query<Cell & Record<string, unknown>>(
      `select ctid::text as row, "${column}"::text as value from ${table}
       where territory_id = $1 and ${others ?? '$2::uuid is not null'} order by ctid`,
      [tx.territoryId, reader],
    ),
  )
}

/** As the application, or as the owner where the application has one door alone. */
const corrected = async ({ territoryId, rows }: World, table: string, text: string, values: unknown[]) => {
  const given = [territoryId, ...values]
  if (table !== 'organisations.member_role') return rows((tx) => tx.query<{ row: string }>(text, given))
  return (await (await ownerPool()).query<{ row: string }>(text, given)).rows
}

/** Gives a row another value, as a correction would; where it stands then. What the database refuses changes nothing. */
const write = async (
  world: World,
  { table, column, type }: Column,
  { row, value }: Cell,
): Promise<string> => {
  // A meeting keeps the day of its instant.
  const isDay = table === 'pathways.meeting' && column === 'on_date'
  const set = isDay ? `on_date = $3::date, at = $3::date + time '10:00'` : `"${column}" = $3::${type}`
  const text = `update ${table} set ${set} where territory_id = $1 and ctid = $2::tid returning ctid::text as row`
  const written = await corrected(world, table, text, [row, value]).catch(refused)
  return written?.[0]?.row ?? row
}

/** Some rows take a value that comes after theirs; gives what puts them back. */
const correct = async (
  world: World,
  column: Column,
  from: number,
  every: number,
  step = 1,
): Promise<Cell[]> => {
  const cells = await cellsOf(world, column)
  const nothing = column.takesNull ? [null] : []
  const known = [...new Set([...cells.map(({ value }) => value), ...(anyOf[column.type] ?? []), ...nothing])]
  const before: Cell[] = []
  for (const [index, { row, value }] of cells.entries())
    if (index % every === from % every) {
      const given = known[(known.indexOf(value) + step) % known.length] ?? null
      before.push({ row: await write(world, column, { row, value: given }), value })
    }
  return before
}
/**
 * From which row, every how many, and how far the value is: a swap of all rows leaves a total, a swap of some does not.
 * Where a row stands in its table is PostgreSQL's affair: both halves are tried, and no value that would be refused.
 */
const rounds = [
  [0, 2, 1],
  [1, 2, 1],
  [0, 1, 1],
  [0, 1, 3],
] as const

const takeOut = async (world: World, { table, column }: Column, from: number) => {
  const rows = await cellsOf(world, { table, column })
  const row = rows[from % Math.max(rows.length, 1)]
  const text = `delete from ${table} where territory_id = $1 and ctid = $2::tid`
  if (row) await corrected(world, table, text, [row.row]).catch(refused)
}
/** A constraint, a value that is not of the column, or rows that only come. */
const refused = (error: { code?: string }): undefined => {
  if (!/^(22|23|42501)/.test(error.code ?? '')) throw error
}

/** Some of each fact, of two schemes, this year and last. */
const aWorldOfFacts = async (): Promise<World> => {
  const world = await aTerritory()
  await countedPathways(world, [
    ...exits(2, 'positive-employment', { prescriberId: world.organisations.franceTravail }),
    ...exits(2, 'neutral', { exitedOn: '2025-05-15', signedOn: '2024-10-15' }),
    { signedOn: '2025-02-02', inQpv: true, lastMeetingOn: '2026-11-10' },
    { signedOn: '2026-03-02', lastMeetingOn: '2026-08-10' },
    { signedOn: '2026-03-02' },
    { signedOn: '2026-04-02' },
    { signedOn: '2026-03-02', sex: 'M', age: 24, name: 'Ailleurs' },
  ])
  await aPositiveExit(world)
  const pathway = await aPathway(world, { admittedOn: '2025-09-01' })
  for (const at of ['2026-11-16T09:00:00Z', '2025-12-15T09:00:00Z', '2026-11-20T23:30:00Z'])
    await aMeeting(world, { at, pathway })
  const application = await anApplication(world)
  const [schemeId, teamId] = [newId(), newId()]
  const rows: readonly (readonly [string, ...(string | undefined)[]])[] = [
    [
      `update pathways.application set received_on = '2025-07-01', first_meeting_at = '2025-07-10' where territory_id = $1 and id = $2`,
      application.id,
    ],
    [
      `update pathways.pathway set application_id = $2 where territory_id = $1 and id = $3`,
      application.id,
      pathway.id,
    ],
    [
      `insert into pathways.suspension (territory_id, id, pathway_id, reason_code, starts_on, planned_return_on, recorded_at)
       select $1, gen_random_uuid(), id, 'health', '2026-11-02', '2026-12-02', '2026-11-02' from pathways.pathway
       where territory_id = $1 and exited_on is null and last_meeting_on is null and id <> $2`,
      pathway.id,
    ],
    [
      `insert into pathways.step (territory_id, id, pathway_id, type_code, label, state, proposed_on, started_on, created_at, updated_at)
       select $1, gen_random_uuid(), id, 'workshop', 'Atelier', 'ongoing', '2026-03-02', '2026-03-09', '2026-03-02', '2026-03-02'
       from pathways.pathway where territory_id = $1 and contract_signed_on is not null`,
    ],
    [
      `insert into pathways.watch (territory_id, id, pathway_id, kind, due_on, situation_code, subject_id)
       select $1, gen_random_uuid(), id, 'exit-month-6', '2026-11-15', 'same-job', gen_random_uuid() from pathways.pathway
       where territory_id = $1 and exit_class is not null`,
    ],
    [
      `insert into organisations.scheme (territory_id, id, kind, label, managing_organisation_id, opened_on)
       values ($1, $2, 'plie', 'Autre', $3, '2020-01-01')`,
      ...[schemeId, world.organisations.missionLocale],
    ],
    [
      `insert into organisations.team (territory_id, id, label, scheme_id, organisation_id) values ($1, $2, 'Autre', $3, $4)`,
      ...[teamId, schemeId, world.organisations.missionLocale],
    ],
    [
      `update pathways.pathway w set scheme_id = $2, team_id = $3 from people.person p where w.territory_id = $1
         and p.territory_id = $1 and p.id = w.person_id and p.family_name = 'Ailleurs'`,
      ...[schemeId, teamId],
    ],
    [
      `update organisations.member set etp_hundredths = 50 where territory_id = $1 and id = $2`,
      world.members.referent?.memberId,
    ],
  ]
  for (const [text, ...values] of rows) await world.rows((tx) => tx.query(text, [tx.territoryId, ...values]))
  const ofTeam = `update organisations.member_role set team_id = case when member_id = $2 then $3::uuid end
    where territory_id = $1 and role_code = 'referent'`
  await corrected(world, 'organisations.member_role', ofTeam, [
    ...[world.members.referent?.memberId, world.teamId],
  ])
  return world
}

describe('whatever row changes, a figure kept is the figure counted anew', () => {
  let world: World
  let agreement: string
  let columns: Column[]
  beforeAll(async () => {
    world = await aWorldOfFacts()
    agreement = await aWideAgreement(world)
    columns = await columnsOf(world)
  }, 60_000)

  it('of the first opening, and of the second', async () => {
    for (let opening = 0; opening < 2; opening += 1) {
      const { kept, anew } = await keptAndAnew(world, agreement)
      expect(kept).toEqual(anew)
    }
  })

  it('each column that is counted, corrected by itself', async () => {
    const moving = new Set<string>()
    const names = columns.map(({ table, column }) => `${table}.${column}`)
    expect(names).toHaveLength(Object.values(counted).flat().length)
    const before = JSON.stringify((await keptAndAnew(world, agreement)).anew)
    for (const [index, column] of columns.entries())
      for (const [from, every, step] of rounds) {
        const cells = await correct(world, column, from, every, step)
        const { kept, anew } = await keptAndAnew(world, agreement)
        expect(kept, names[index]).toEqual(anew)
        if (JSON.stringify(anew) !== before) moving.add(names[index] ?? '')
        for (const cell of cells) await write(world, column, cell)
      }
    // One that moved no figure here would prove nothing.
    expect(names.filter((name) => !moving.has(name))).toEqual([])
  }, 120_000)

  it('a full-time job that becomes a part of one', async () => {
    await world.rows((tx) =>
      tx.query(
        `insert into organisations.member_etp (territory_id, member_id, from_on, etp_hundredths, set_by, set_at)
         select territory_id, member_id, '2026-11-02', 40, member_id, '2026-11-02' from organisations.member_role
         where territory_id = $1 and role_code = 'referent'`,
        [tx.territoryId],
      ),
    )
    const { kept, anew } = await keptAndAnew(world, agreement)
    expect(kept).toEqual(anew)
  })

  it('and any few of them, with rows that leave', async () => {
    const corrections = fc.array(fc.record({ column: fc.nat(), from: fc.nat(50), leaves: fc.nat(9) }), {
      minLength: 1,
      maxLength: 4,
    })
    await fc.assert(
      fc.asyncProperty(corrections, async (given) => {
        for (const { column, from, leaves } of given) {
          const chosen = columns[column % columns.length]
          if (!chosen) continue
          if (leaves === 0) await takeOut(world, chosen, from)
          else await correct(world, chosen, from, 4)
        }
        const { kept, anew } = await keptAndAnew(world, agreement)
        expect(kept).toEqual(anew)
      }),
      { numRuns: 25, endOnFailure: true },
    )
  }, 120_000)
})
