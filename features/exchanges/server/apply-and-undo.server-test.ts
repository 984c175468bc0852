import { describe, expect, it } from 'vitest'
import { aTerritory } from '#apps/testing/world.ts'
import { newId } from '#kernel/id.ts'
import { applyImport, readImport, undoImport } from '../contract.ts'
import { aRehearsal } from '../testing/import-builders.ts'
import { aFile, aKnownPerson, apply, lines, nadia, stored } from '../testing/people-file-builders.ts'

describe('an application', () => {
  it('asked twice writes once', async () => {
    const world = await aTerritory()
    const { id } = await aRehearsal(world, { content: aFile(nadia) })
    const ask = () =>
      world
        .as('projectManager')
        .call(applyImport, { params: { importId: id }, body: { mode: 'line-by-line' } })
    const answers = await Promise.all([ask(), ask()])
    await world.runJobs()
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409])
    expect(await stored(world)).toHaveLength(1)
  })

  const withOneFailing = async (mode: 'line-by-line' | 'all-or-nothing') => {
    const world = await aTerritory()
    const { id } = await aRehearsal(world, {
      content: aFile(
        { ...nadia, 'Identifiant Pôle emploi': '1234567A' },
        { ...nadia, 'Prénom*': 'Léa', 'Identifiant Pôle emploi': '7654321B' },
      ),
    })
    await world.rows((tx) =>
      tx.query(
        `insert into people.person (territory_id, id, given_name, family_name, name_key, france_travail_id, created_at, updated_at)
         values ($1, $2, 'Paul', 'Autre', 'autre paul', '7654321B', $3, $3)`,
        [tx.territoryId, newId(), new Date()],
      ),
    )
    return { world, after: await apply(world, id, mode) }
  }

  it('line by line reports the line that fails and writes the others', async () => {
    const { world, after } = await withOneFailing('line-by-line')
    expect(after).toMatchObject({ state: 'applied', outcomes: { applied: 1, failed: 1 } })
    expect((await lines(world, after.id)).items[1]).toMatchObject({ outcomeCode: 'france-travail-id-taken' })
  })

  it('all or nothing writes nothing when one line fails, and says which', async () => {
    const { world, after } = await withOneFailing('all-or-nothing')
    expect(after).toMatchObject({
      state: 'rehearsed',
      failure: 'line-failed:3:france-travail-id-taken',
      outcomes: {},
    })
    expect(await stored(world)).toHaveLength(1)
  })
})

describe('undoing', () => {
  const anApplied = async () => {
    const world = await aTerritory()
    await aKnownPerson(world)
    const content = aFile(
      { ...nadia, Email: 'nadia@exemple.fr' },
      { ...nadia, 'Prénom*': 'Léa' },
      { ...nadia, 'Prénom*': 'Eva' },
    )
    const { id } = await aRehearsal(world, { content })
    await apply(world, id)
    const undo = async () => {
      await world.as('projectManager').done(undoImport, { params: { importId: id } })
      await world.runJobs()
      return lines(world, id)
    }
    return { world, id, undo }
  }

  it('restores what was changed and removes what was created', async () => {
    const { world, undo } = await anApplied()
    await undo()
    expect(await stored(world)).toMatchObject([{ given: 'Nadia', email: null }])
  })

  it('keeps what was touched since, and says which line and why', async () => {
    const { world, undo } = await anApplied()
    await world.rows((tx) =>
      tx.query(
        `update people.person set version = version + 1 where territory_id = $1 and given_name = 'Léa'`,
        [tx.territoryId],
      ),
    )
    const { items } = await undo()
    expect(items.map((line) => [line.outcome, line.outcomeCode])).toEqual([
      ['undone', null],
      ['kept', 'touched-since'],
      ['undone', null],
    ])
    expect((await stored(world)).map((row) => row.given)).toEqual(['Léa', 'Nadia'])
  })

  it('is possible for 30 days', async () => {
    const { world, id } = await anApplied()
    world.at('2026-12-23T20:00:00Z')
    const last = await world.as('projectManager').done(readImport, { params: { importId: id } })
    expect([last.undoUntil, last.moves.undo]).toEqual(['2026-12-23', { allowed: true }])
    world.at('2026-12-24T08:00:00Z')
    expect(await world.as('projectManager').refused(undoImport, { params: { importId: id } })).toBe(
      'move-refused',
    )
  })
})
