import { describe, expect, it } from 'vitest'
import { aTerritory, type World } from '#apps/testing/world.ts'
import { readQuestionnaire } from '#features/funding/contract.ts'
import * as contract from '../contract.ts'
import { aSignedForm, otherThan } from '../testing/page-builders.ts'

const captured = (world: World, participationId: string) =>
  world.as('referent').done(readQuestionnaire, { params: { participationId, moment: 'entry' } })
const countSensitive = (world: World, table: string) =>
  world.rows(async (tx) => {
    await tx.revealSensitive()
    const [row] = await tx.query<{ count: number }>(
      `select count(*)::int as count from ${table} where territory_id = $1`,
      [tx.territoryId],
    )
    return row?.count
  })

describe('a questionnaire that the person fills', () => {
  it('waits until who follows her takes it over, then is « filled by the person »', async () => {
    const world = await aTerritory()
    const { participation, personId, formId } = await aSignedForm(world)
    expect((await captured(world, participation.id)).version).toBe(0)
    const taken = { params: { personId, formId } }
    await world.as('referent').done(contract.takeForm, taken)
    expect(await captured(world, participation.id)).toMatchObject({
      ...{ missing: [], filledByPersonOn: '2026-11-23', collectedOn: '2026-11-23' },
    })
    expect(await world.as('referent').refused(contract.takeForm, taken)).toBe('form-taken')
  })

  it('keeps « I wish not to answer » apart from an empty answer', async () => {
    const world = await aTerritory()
    const { participation, page, personId, body } = await aSignedForm(world)
    const [first = '', second = ''] = Object.keys(body.answers)
    const answers = { [second]: { state: 'declined' as const } }
    await page.done(contract.signForm, { body: { ...body, answers } })
    const { items } = await world.as('referent').done(contract.readForms, { params: { personId } })
    expect(items).toHaveLength(1)
    await world.as('referent').done(contract.takeForm, { params: { personId, formId: items[0]?.id ?? '' } })
    const read = await captured(world, participation.id)
    expect(read.answers).toEqual([{ itemCode: second, state: 'declined', value: null }])
    expect(read.missing).toContain(first)
  })

  it('shows no sensitive answer to who takes it over, and passes them to the table that keeps them', async () => {
    const world = await aTerritory()
    const { personId, formId } = await aSignedForm(world)
    const answer = await world.as('referent').call(contract.readForms, { params: { personId } })
    expect(answer.body.items[0]?.reserved).toBe(4)
    expect(answer.text).not.toMatch(/handicap|domicile|Union européenne/i)
    expect(await countSensitive(world, 'participant.filled_sensitive')).toBe(4)
    await world.as('referent').done(contract.takeForm, { params: { personId, formId } })
    expect(await countSensitive(world, 'participant.filled_sensitive')).toBe(0)
    expect(await countSensitive(world, 'funding.sensitive_answer')).toBe(4)
  })

  it.each([
    ['the name', `update participant.filled_form set signed_name = 'Marc Castaing'`],
    [
      'an answer',
      `update participant.filled_form set answers = answers || '{"status":{"state":"declined"}}'`,
    ],
    [
      'a sensitive answer',
      `delete from participant.filled_sensitive where item_code = (select max(item_code) from participant.filled_sensitive)`,
    ],
  ])('is not taken over once %s is no longer what she signed', async (_, change) => {
    const world = await aTerritory()
    const { participation, personId, formId } = await aSignedForm(world)
    const changed = await world.rows(async (tx) => {
      await tx.revealSensitive()
      return tx.query(
        `${change} ${change.includes('where') ? 'and' : 'where'} territory_id = $1 returning 1`,
        [tx.territoryId],
      )
    })
    expect(changed).toHaveLength(1)
    expect(await world.as('referent').refused(contract.takeForm, { params: { personId, formId } })).toBe(
      'form-altered',
    )
    expect((await captured(world, participation.id)).version).toBe(0)
    expect(await countSensitive(world, 'participant.filled_sensitive')).toBeGreaterThan(2)
  })

  it('is signed with her code again; wrong ones are slowed', async () => {
    const world = await aTerritory()
    const { page, body, code } = await aSignedForm(world)
    const sign = (typed: string) => page.refused(contract.signForm, { body: { ...body, code: typed } })
    const said: string[] = []
    for (const typed of [otherThan(code), otherThan(code), otherThan(code), code])
      said.push(await sign(typed))
    expect(said).toEqual(['code-wrong', 'code-wrong', 'code-wrong', 'too-many-attempts'])
  })

  it('refuses a question that the form does not ask, and a form that nobody asks of her', async () => {
    const world = await aTerritory()
    const { page, body } = await aSignedForm(world)
    const sign = (more: object) => page.refused(contract.signForm, { body: { ...body, ...more } })
    expect(await sign({ answers: { invented: { state: 'declined' } } })).toBe('invalid')
    expect(await sign({ moment: 'exit' })).toBe('form-not-due')
  })

  it('is not signed without one answer: there is nothing to sign', async () => {
    const world = await aTerritory()
    const { page, body } = await aSignedForm(world)
    expect(await page.refused(contract.signForm, { body: { ...body, answers: {} } })).toBe('nothing-answered')
  })
})
