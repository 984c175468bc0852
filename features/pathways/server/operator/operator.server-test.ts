import { describe, expect, it } from 'vitest'
import { aTerritory, type World } from '#apps/testing/world.ts'
import {
  askOperatorCode,
  listEntrustedSteps,
  moveEntrustedStep,
  moveLinkedStep,
  openOperatorLink,
  readEntrustedStep,
  recordLinkedAttendance,
  revokeOperatorLink,
} from '../../contract.ts'
import { aStep, codeIn, lastMail, tokenIn } from '../../testing/step-builders.ts'

const operatorEmail = 'atelier@essai.example'
const anInvitedStep = (world: World) =>
  aStep(world, { operatorEmail, isPrescribed: true, needToKnow: 'Permis B en cours', endsOn: '2026-12-18' })

const opened = async (world: World) => {
  const step = await anInvitedStep(world)
  const token = tokenIn(await lastMail(world, 'pathways.operator-link'))
  await world.nobody.done(askOperatorCode, { body: { token } })
  const code = codeIn(await lastMail(world, 'accounts.link-code'))
  const reply = await world.nobody.done(openOperatorLink, { body: { token, code } })
  return { step, token, code, reply, pass: reply.pass }
}

describe('the operator’s link', () => {
  it('is mailed without the person nor the step, and opens with the code of each use', async () => {
    const world = await aTerritory()
    await anInvitedStep(world)
    const mail = await lastMail(world, 'pathways.operator-link')
    expect(mail).not.toMatch(/Haddad|Atelier mobilité|Permis/)
    const { recipient } = await world.nobody.done(askOperatorCode, { body: { token: tokenIn(mail) } })
    expect(recipient).toBe('a•••@essai.example')
    expect(
      await world.nobody.refused(openOperatorLink, { body: { token: tokenIn(mail), code: '000' } }),
    ).toBe('code-wrong')
  })

  it('V19: shows the name, the référent, the words meant for him and the step, nothing else', async () => {
    const { reply } = await opened(await aTerritory())
    expect(Object.keys(reply.step).toSorted()).toEqual(
      [
        ...[
          'id',
          'personName',
          'referentName',
          'referentEmail',
          'referentPhone',
          'needToKnow',
          'typeCode',
          'label',
        ],
        ...[
          'place',
          'state',
          'startsOn',
          'endsOn',
          'startedOn',
          'endedOn',
          'plannedMinutes',
          'weeklyMinutes',
        ],
        ...['doneMinutes', 'outcome', 'version', 'brakes'],
      ].toSorted(),
    )
    expect(reply.step).toMatchObject({ personName: 'Samira Haddad', needToKnow: 'Permis B en cours' })
  })

  it('accepts, starts, notes hours and ends; each act leaves who acted', async () => {
    const world = await aTerritory()
    const { token, pass, step } = await opened(world)
    let minute = 0
    const move = (name: 'accept' | 'start' | 'finish', version: number) => {
      minute += 1
      world.at(`2026-11-23T08:0${minute}:00Z`)
      return world.nobody.done(moveLinkedStep, {
        body: { token, pass, move: name, version, outcome: 'Très bien' },
      })
    }
    await move('accept', 2)
    await move('start', 3)
    const rows = [{ day: '2026-11-23', half: 'day' as const, presence: 'present' as const, minutes: 420 }]
    const noted = await world.nobody.done(recordLinkedAttendance, { body: { token, pass, rows } })
    expect(noted.step.doneMinutes).toBe(420)
    expect((await move('finish', 4)).step).toMatchObject({ state: 'done', outcome: 'Très bien' })
    const acts = await world.rows((tx) =>
      tx.query(
        `select move from pathways.transition where territory_id = $1 and subject_id = $2 and by_link = 'step-operator'
           and by_member_id is null order by at`,
        [world.territoryId, step.id],
      ),
    )
    expect(acts.map((act) => act.move)).toEqual(['accept', 'start', 'finish'])
  })

  it('declines with a reason', async () => {
    const world = await aTerritory()
    const { token, pass } = await opened(world)
    const decline = (reasonText: string | null) => ({
      body: { token, pass, move: 'decline' as const, version: 2, reasonText },
    })
    expect(await world.nobody.refused(moveLinkedStep, decline(null))).toBe('move-refused')
    expect((await world.nobody.done(moveLinkedStep, decline('Complet'))).step.state).toBe('declined')
  })

  it('V19: opens until 30 days after the end of the step, not one more', async () => {
    const world = await aTerritory()
    const { token } = await opened(world)
    world.at('2027-01-17T10:00:00Z')
    expect((await world.nobody.call(askOperatorCode, { body: { token } })).status).toBe(200)
    world.at('2027-01-18T10:00:00Z')
    expect(await world.nobody.refused(askOperatorCode, { body: { token } })).toBe('link-expired')
  })

  it('V19: opens nothing once the référent revoked it', async () => {
    const world = await aTerritory()
    const { token, pass, step } = await opened(world)
    await world.as('referent').done(revokeOperatorLink, { params: { stepId: step.id } })
    const call = { body: { token, pass, move: 'accept' as const, version: 2 } }
    expect(await world.nobody.refused(moveLinkedStep, call)).toBe('link-unknown')
  })

  it('does not let a pass open without its link', async () => {
    const world = await aTerritory()
    const { pass } = await opened(world)
    world.at('2026-11-23T08:01:00Z')
    await anInvitedStep(world)
    const token = tokenIn(await lastMail(world, 'pathways.operator-link'))
    const call = { body: { token, pass, move: 'accept' as const, version: 2 } }
    expect(await world.nobody.refused(moveLinkedStep, call)).toBe('code-expired')
  })
})

describe('an operator with an account', () => {
  it('lists the steps entrusted to his organisation once they are prescribed', async () => {
    const world = await aTerritory()
    await aStep(world, { isEntrusted: true })
    const prescribed = await aStep(world, { isEntrusted: true, isPrescribed: true })
    await aStep(world, { isPrescribed: true })
    const list = await world.as('stepOperator').done(listEntrustedSteps, { params: {}, query: {} })
    expect(list.items.map((step) => step.id)).toEqual([prescribed.id])
    expect(list.total).toBe(1)
  })

  it('does not see the step of another organisation, nor his own 31 days after its end', async () => {
    const world = await aTerritory()
    const other = await aStep(world, { isPrescribed: true })
    const own = await aStep(world, { isEntrusted: true, isPrescribed: true, endsOn: '2026-12-01' })
    const read = (stepId: string) => world.as('stepOperator').call(readEntrustedStep, { params: { stepId } })
    expect((await read(other.id)).status).toBe(404)
    expect((await read(own.id)).status).toBe(200)
    world.at('2027-01-01T10:00:00Z')
    expect((await read(own.id)).status).toBe(404)
  })

  it('answers, and cannot make a move of the référent’s', async () => {
    const world = await aTerritory()
    const { id } = await aStep(world, { isEntrusted: true, isPrescribed: true })
    const call = (move: string) => ({ params: { stepId: id }, body: { move, version: 2 } as never })
    expect(await world.as('stepOperator').refused(moveEntrustedStep, call('cancel-by-structure'))).toBe(
      'invalid',
    )
    expect((await world.as('stepOperator').done(moveEntrustedStep, call('accept'))).step.state).toBe(
      'accepted',
    )
  })
})
