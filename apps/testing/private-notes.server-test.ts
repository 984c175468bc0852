import { expect, it } from 'vitest'
import { erasePrivateNotes, rehomePrivateNotes } from '#features/pathways/server/meetings/private-note.ts'
import { aPerson } from '#features/people/testing/person-builders.ts'
import { newId } from '#kernel/id.ts'
import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'
import { aTerritory } from './world.ts'

it('the functions that move and erase private notes reach no other territory, and nothing else opens them', async () => {
  const [world, neighbour] = [await aTerritory(), await aTerritory()]
  const personId = await aPerson(world)
  const [author, noteId] = [world.members.referent?.memberId ?? '', newId()]
  const asAuthor = <T>(work: (tx: TerritoryTransaction) => Promise<T>): Promise<T> =>
    world.rows(async (tx) => {
      await tx.query(`select set_config('bassin.member_id', $1, true)`, [author])
      return work(tx)
    })
  await asAuthor((tx) =>
    tx.query(
      `insert into pathways.private_note (territory_id, id, person_id, author_id, body, at)
       values ($1, $2, $3, $4, 'À moi', now())`,
      [tx.territoryId, noteId, personId, author],
    ),
  )
  const theirs = await aPerson(neighbour)
  const kept = () =>
    asAuthor((tx) =>
      tx.query('select id from pathways.private_note where territory_id = $1 and id = $2', [
        tx.territoryId,
        noteId,
      ]),
    )
  await neighbour.rows((tx) => erasePrivateNotes(tx, [personId]))
  expect(
    await neighbour.rows((tx) => rehomePrivateNotes(tx, { from: personId, to: theirs, among: null })),
  ).toEqual([])
  expect(await kept()).toHaveLength(1)
  await world.rows(async (tx) => {
    await tx.query(`set local bassin.erases_notes = 'on'`)
    expect(
      await tx.query('select from pathways.private_note where territory_id = $1', [tx.territoryId]),
    ).toEqual([])
    await erasePrivateNotes(tx, [personId])
  })
  expect(await kept()).toEqual([])
})
