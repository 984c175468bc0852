import { beforeEach, describe, expect, it } from 'vitest'
import { rowsOfPersons } from '#apps/server/person-rows.ts'
import { aMeeting } from '#features/pathways/testing/meeting-builders.ts'
import { aPathway } from '#features/pathways/testing/pathway-builders.ts'
import {
  addCriterion,
  changePerson,
  compareFiles,
  listHeldCriteria,
  listLookAlikes,
  listOpenings,
  mergeFiles,
  personValues,
  readPerson,
  recordSensitiveFact,
  searchPeople,
  setApart,
  undoMerge,
} from '#features/people/contract.ts'
import { ownRows } from '#features/people/server/merge/own-rows.ts'
import { settleMerges } from '#features/people/server/merge/settle-merges.ts'
import { aPerson } from '#features/people/testing/person-builders.ts'
import { newId } from '#kernel/id.ts'
import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'
import { aTerritory, type World } from './world.ts'

let world: World
beforeEach(async () => {
  world = await aTerritory()
})

const tables = () => [...ownRows, ...rowsOfPersons].filter((one) => !one.rehome)

/** Each row that hangs on one of these persons: its table, its key and whose it is. */
const hanging = (personIds: readonly string[]) =>
  world.rows(async (tx) => {
    await tx.revealSensitive()
    const found = await tx.query<{ row: string; personId: string }>(
      tables()
        .map(
          ({ table, key = 'id' }) =>
            `select '${table} ' || ${key} as row, person_id as "personId" from ${table}
             where territory_id = $1 and person_id = any ($2)`,
        )
        .join(' union all '),
      [tx.territoryId, personIds],
    )
    return found.map(({ row, personId }) => `${row} ${personIds.indexOf(personId)}`).sort()
  })

const joined = async (keptId: string, otherId: string, take: readonly string[] = []) => {
  const [kept, other] = await Promise.all(
    [keptId, otherId].map((personId) => world.as('entryDesk').done(readPerson, { params: { personId } })),
  )
  const id = newId()
  const body = {
    id,
    otherId,
    version: kept?.version ?? 0,
    otherVersion: other?.version ?? 0,
    take: [...take],
  }
  await world.as('entryDesk').done(mergeFiles, { params: { personId: keptId }, body })
  return id
}
const asAuthor = <T>(memberId: string, work: (tx: TerritoryTransaction) => Promise<T>): Promise<T> =>
  world.rows(async (tx) => {
    await tx.query(`select set_config('bassin.member_id', $1, true)`, [memberId])
    return work(tx)
  })
const part = (personId: string, mergeId: string) =>
  world.as('entryDesk').done(undoMerge, { params: { personId, mergeId } })

/** Two files of one person: an ended pathway with its meeting in one, an open one in the other. */
const twoFiles = async () => {
  const keptId = await aPerson(world, { givenName: 'Nadia', familyName: 'Ben Salah', phone: '+33639980001' })
  const otherId = await aPerson(world, {
    ...{
      givenName: 'Nadia',
      familyName: 'Bensalah',
      email: 'nadia@example.org',
      franceTravailId: '1234567A',
    },
    followedBy: ['secondReferent'],
  })
  await aPathway(world, { personId: keptId, admittedOn: '2026-09-01' })
  const former = await aPathway(world, {
    ...{ personId: otherId, admittedOn: '2024-02-01', exitedOn: '2025-03-01', referent: 'secondReferent' },
  })
  await aMeeting(world, { pathway: former, at: '2024-05-02T09:00:00Z' })
  return { keptId, otherId, formerPathwayId: former.id }
}

describe('two files of one person (V17)', () => {
  it('every table whose rows hang on a person has its place, so that nothing is left behind', async () => {
    const found = await world.rows((tx) =>
      tx.query<{ table: string }>(
        `select distinct c.conrelid::regclass::text as "table" from pg_constraint c
         where c.contype = 'f' and c.confrelid = 'people.person'::regclass and $1::uuid is not null`,
        [tx.territoryId],
      ),
    )
    const named = [...ownRows, ...rowsOfPersons].map(({ table }) => table as string)
    const left = found.map(({ table }) => table).filter((table) => !named.includes(table))
    expect(left.sort()).toEqual(['people.merge', 'people.set_apart'])
  })

  it('become one that holds all of both, episodes numbered in their order, and the other leaves every search', async () => {
    const { keptId, otherId } = await twoFiles()
    const before = await hanging([keptId, otherId])
    await joined(keptId, otherId, ['email', 'franceTravailId'])
    expect(await hanging([otherId])).toEqual([])
    expect(await hanging([keptId])).toHaveLength(before.length)
    const kept = await world.as('entryDesk').done(readPerson, { params: { personId: keptId } })
    expect(kept).toMatchObject({
      ...{ familyName: 'Ben Salah', phone: '+33639980001', email: 'nadia@example.org' },
      franceTravailId: '1234567A',
    })
    const episodes = await world.rows((tx) =>
      tx.query(
        `select episode, to_char(admitted_on, 'YYYY') as year from pathways.pathway
         where territory_id = $1 and person_id = $2 order by episode`,
        [tx.territoryId, keptId],
      ),
    )
    expect(episodes).toEqual([
      { episode: 1, year: '2024' },
      { episode: 2, year: '2026' },
    ])
    const found = await world.as('entryDesk').done(searchPeople, { params: {}, body: { fragment: 'salah' } })
    expect(found.items.map((one) => one.id)).toEqual([keptId])
    expect((await world.as('entryDesk').call(readPerson, { params: { personId: otherId } })).status).toBe(404)
  })

  it('part again as they were, to the last row', async () => {
    const { keptId, otherId } = await twoFiles()
    const [before, person] = [
      await hanging([keptId, otherId]),
      await world.as('entryDesk').done(readPerson, { params: { personId: otherId } }),
    ]
    const mergeId = await joined(keptId, otherId, ['email', 'franceTravailId'])
    expect(await part(keptId, mergeId)).toEqual({ otherId, stayed: [] })
    expect(await hanging([keptId, otherId])).toEqual(before)
    const kept = await world.as('entryDesk').done(readPerson, { params: { personId: keptId } })
    expect([kept.email, kept.franceTravailId]).toEqual([null, null])
    const other = await world.as('entryDesk').done(readPerson, { params: { personId: otherId } })
    expect({ ...other, version: 0, updatedAt: '' }).toEqual({ ...person, version: 0, updatedAt: '' })
  })

  it('what was written since goes with what it hangs on; what stands alone stays, and so does a value changed since', async () => {
    const { keptId, otherId, formerPathwayId } = await twoFiles()
    const mergeId = await joined(keptId, otherId, ['email'])
    const since = await aMeeting(world, { pathway: { id: formerPathwayId, personId: keptId } })
    await world
      .as('entryDesk')
      .done(addCriterion, { params: { personId: keptId }, body: { id: newId(), code: 'RSA' } })
    const kept = await world.as('entryDesk').done(readPerson, { params: { personId: keptId } })
    await world.as('entryDesk').done(changePerson, {
      params: { personId: keptId },
      body: { ...personValues.parse(kept), version: kept.version, email: 'autre@example.org' },
    })
    expect(await part(keptId, mergeId)).toEqual({ otherId, stayed: ['email'] })
    const rows = await hanging([keptId, otherId])
    expect(rows).toContain(`pathways.meeting ${since.id} 1`)
    const held = await world.as('entryDesk').done(listHeldCriteria, { params: { personId: keptId } })
    expect(held.items.map((one) => one.code)).toEqual(['RSA'])
  })

  it('stay two while each has an open pathway in the same scheme, and the comparison says so before', async () => {
    const [keptId, otherId] = [await aPerson(world), await aPerson(world)]
    for (const personId of [keptId, otherId]) await aPathway(world, { personId })
    const compared = await world.as('entryDesk').done(compareFiles, { params: { personId: keptId, otherId } })
    expect(compared.refusal).toBe('both-pathways-open')
    const body = { id: newId(), otherId, version: 1, otherVersion: 1 }
    expect(await world.as('entryDesk').refused(mergeFiles, { params: { personId: keptId }, body })).toBe(
      'both-pathways-open',
    )
    expect(await hanging([otherId])).not.toEqual([])
  })

  it('are not parted after the thirtieth day, when nothing is left of the second identity', async () => {
    const { keptId, otherId } = await twoFiles()
    const mergeId = await joined(keptId, otherId)
    world.at('2026-12-23T09:00:00Z')
    const offered = await world.as('entryDesk').done(listLookAlikes, { params: {}, query: {} })
    expect(offered.merges).toMatchObject([{ id: mergeId, undoUntil: '2026-12-23' }])
    world.at('2026-12-24T09:00:00Z')
    expect(await world.as('entryDesk').refused(undoMerge, { params: { personId: keptId, mergeId } })).toBe(
      'merge-settled',
    )
    await settleMerges.run(world.services, {})
    const [left] = await world.rows((tx) =>
      tx.query(
        `select p.family_name, p.email, p.birth_date, m.former_values, m.taken_values,
           (select count(*)::int from people.merged_row where territory_id = $1) as rows
         from people.merge m join people.person p on p.territory_id = $1 and p.id = m.absorbed_id
         where m.territory_id = $1`,
        [tx.territoryId],
      ),
    )
    expect(left).toEqual({
      ...{ family_name: '', email: null, birth_date: null, former_values: null, taken_values: null, rows: 0 },
    })
  })

  it('who opened the second one is told in the file that holds both (R10)', async () => {
    const { keptId, otherId } = await twoFiles()
    await world.as('projectManager').done(readPerson, { params: { personId: otherId } })
    await joined(keptId, otherId)
    const { items } = await world
      .as('projectManager')
      .done(listOpenings, { params: { personId: keptId }, query: {} })
    expect(items.filter((line) => line.action === 'people.file-opened').length).toBeGreaterThanOrEqual(3)
    expect(items.map((line) => line.action)).toContain('people.files-merged')
  })

  it('sensitive facts come along without being read, and private notes stay their author’s (R1, R9)', async () => {
    const { keptId, otherId } = await twoFiles()
    const note = { id: newId(), code: 'rqth' as const, source: 'declared' as const }
    await world.as('secondReferent').done(recordSensitiveFact, { params: { personId: otherId }, body: note })
    const author = world.members.secondReferent?.memberId ?? ''
    const noteId = newId()
    await asAuthor(author, (tx) =>
      tx.query(
        `insert into pathways.private_note (territory_id, id, person_id, author_id, body, at)
         values ($1, $2, $3, $4, 'Me rappeler son prénom', now())`,
        [tx.territoryId, noteId, otherId, author],
      ),
    )
    await joined(keptId, otherId)
    const rows = await hanging([keptId])
    expect(rows.some((row) => row.startsWith(`people.sensitive_fact ${note.id}`))).toBe(true)
    const notesOf = (memberId: string) =>
      asAuthor(memberId, (tx) =>
        tx.query('select id, person_id as "personId" from pathways.private_note where territory_id = $1', [
          tx.territoryId,
        ]),
      )
    expect(await notesOf(author)).toEqual([{ id: noteId, personId: keptId }])
    expect(await notesOf(world.members.referent?.memberId ?? '')).toEqual([])
  })
})

describe('files that look alike', () => {
  it('are shown as pairs, the surest first, once each; a pair set apart is not shown again', async () => {
    const one = await aPerson(world, { givenName: 'Nadia', familyName: 'Ben Salah' })
    const other = await aPerson(world, { givenName: 'Nadia', familyName: 'Bensalah' })
    const third = await aPerson(world, { givenName: 'Nadia', familyName: 'Ben Salah', phone: null })
    await aPerson(world, { givenName: 'Karim', familyName: 'Lefort' })
    const list = () => world.as('entryDesk').done(listLookAlikes, { params: {}, query: {} })
    const { pairs, total } = await list()
    expect(total).toBe(3)
    expect(pairs[0]?.evidence).toEqual(['same-name-and-birth-date'])
    expect([pairs[0]?.one.id, pairs[0]?.other.id].sort()).toEqual([one, third].sort())
    await world.as('entryDesk').done(setApart, { params: {}, body: { oneId: third, otherId: one } })
    const left = await list()
    expect(left.pairs.map((pair) => [pair.one.id, pair.other.id].sort())).toEqual(
      expect.arrayContaining([[one, other].sort(), [other, third].sort()]),
    )
    expect(left.total).toBe(2)
  })

  it('of another territory are never paired', async () => {
    const neighbour = await aTerritory()
    const phone = '+33639980009'
    await aPerson(neighbour, { phone })
    await aPerson(world, { phone })
    expect((await world.as('entryDesk').done(listLookAlikes, { params: {}, query: {} })).total).toBe(0)
  })
})
