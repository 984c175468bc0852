import { describe, expect, it } from 'vitest'
import { aTerritory, type World } from '#apps/testing/world.ts'
import { routes as accountRoutes } from '#features/accounts/contract.ts'
import { listReferents, readCaseloadSummary } from '#features/pathways/contract.ts'
import { aPathway } from '#features/pathways/testing/pathway-builders.ts'
import { newId } from '#kernel/id.ts'
import { changeEtp, endAbsence, noteAbsence, readOwnAbsences, readWorkingTime } from '../../contract.ts'

const idOf = (world: World, role: string) => world.members[role]?.memberId ?? ''
const ofReferent = (world: World) => ({ memberId: idOf(world, 'referent') })

describe('the share of a full-time job', () => {
  const setIn = (world: World, fromOn: string, etpHundredths: number) =>
    world.as('projectManager').done(changeEtp, { params: ofReferent(world), body: { fromOn, etpHundredths } })
  const loadOn = async (world: World, day: string) => {
    world.at(`${day}T10:00:00Z`)
    const { etpHundredths, perEtp } = await world
      .as('referent')
      .done(readCaseloadSummary, { params: {}, query: {} })
    return [etpHundredths, perEtp]
  }

  it('counts from its day on, and the days before keep theirs', async () => {
    const world = await aTerritory()
    await aPathway(world)
    await setIn(world, '2026-12-01', 50)
    expect([await loadOn(world, '2026-11-30'), await loadOn(world, '2026-12-01')]).toEqual([
      [100, 1],
      [50, 2],
    ])
  })

  it('set twice for one day is the last word, and both stay', async () => {
    const world = await aTerritory()
    await setIn(world, '2026-11-23', 50)
    world.at('2026-11-23T09:00:00Z')
    const time = await setIn(world, '2026-11-23', 80)
    expect(time).toMatchObject({ etpHundredths: 80, firstEtpHundredths: 100 })
    expect(time.changes).toEqual([
      { fromOn: '2026-11-23', etpHundredths: 80, setByName: 'Membre projectManager' },
    ])
    const kept = await world.rows((tx) =>
      tx.query('select etp_hundredths from organisations.member_etp where territory_id = $1', [
        tx.territoryId,
      ]),
    )
    expect(kept).toHaveLength(2)
  })

  it('changed with an access holds from that day, in the caseloads of the team too', async () => {
    const world = await aTerritory()
    const admin = world.as('territoryAdmin')
    const { items } = await admin.done(accountRoutes.listAccess, { params: {}, query: {} })
    const row = items.find((one) => one.memberId === idOf(world, 'referent'))
    if (!row) throw new Error('no référent')
    const { version, organisationId, name } = row
    await admin.done(accountRoutes.changeAccess, {
      params: ofReferent(world),
      body: {
        ...{ version, organisationId, name, etpHundredths: 60 },
        roles: row.roles.map(({ code, teamId }) => ({ code, teamId })),
      },
    })
    const { referents } = await world.as('projectManager').done(listReferents, { params: {} })
    expect(referents.find((one) => one.memberId === idOf(world, 'referent'))?.etpHundredths).toBe(60)
    const { changes } = await world.as('referent').done(readWorkingTime, { params: ofReferent(world) })
    expect(changes.map(({ fromOn }) => fromOn)).toEqual(['2026-11-23'])
  })

  it('begins neither ten years ago nor in more than a year: no screen takes a mistyped year back', async () => {
    const world = await aTerritory()
    const from = async (fromOn: string) => {
      const body = { fromOn, etpHundredths: 50 }
      const { status, problem } = await world
        .as('projectManager')
        .call(changeEtp, { params: ofReferent(world), body })
      return status < 300 ? 'done' : problem.fields?.[0]?.code
    }
    expect(await Promise.all(['2016-11-22', '2027-11-24'].map(from))).toEqual([
      'share-too-old',
      'share-too-far',
    ])
    expect(await from('2016-11-23')).toBe('done')
    expect(await from('2027-11-23')).toBe('done')
  })

  it('is changed by who names référents, read by her, and unknown to a colleague', async () => {
    const world = await aTerritory()
    const given = { params: ofReferent(world), body: { fromOn: '2026-12-01', etpHundredths: 50 } }
    expect(await world.as('referent').refused(changeEtp, given)).toBe('right-missing')
    const read = { params: ofReferent(world) }
    expect((await world.as('referent').done(readWorkingTime, read)).mayChangeEtp).toBe(false)
    expect(await world.as('secondReferent').refused(readWorkingTime, read)).toBe('not-found')
  })
})

describe('an absence', () => {
  const body = (world: World, more: object = {}) => ({
    ...{ id: newId(), fromOn: '2026-11-30', untilOn: '2026-12-04', reasonCode: 'leave' as const },
    ...{ coverId: idOf(world, 'secondReferent'), ...more },
  })
  const noted = (world: World, role: string, of: string, more: object = {}) =>
    world.as(role).call(noteAbsence, { params: { memberId: idOf(world, of) }, body: body(world, more) })
  const codeOf = async (answer: ReturnType<typeof noted>) => {
    const { status, problem } = await answer
    return status < 300 ? 'done' : problem.code === 'invalid' ? problem.fields?.[0]?.code : problem.code
  }

  it('is noted by who will be away or who names référents, and by nobody else', async () => {
    const world = await aTerritory()
    expect(await codeOf(noted(world, 'referent', 'referent'))).toBe('done')
    const later = { fromOn: '2027-01-04', untilOn: '2027-01-08' }
    expect(await codeOf(noted(world, 'projectManager', 'referent', later))).toBe('done')
    expect(
      await codeOf(noted(world, 'secondReferent', 'referent', { coverId: idOf(world, 'referent') })),
    ).toBe('not-found')
    expect(await codeOf(noted(world, 'prescriber', 'referent'))).toBe('right-missing')
  })

  it('is refused over another of hers, and over one of who would answer', async () => {
    const world = await aTerritory()
    await noted(world, 'referent', 'referent')
    const lastDay = { fromOn: '2026-12-04', untilOn: '2026-12-09' }
    expect(await codeOf(noted(world, 'referent', 'referent', lastDay))).toBe('absence-overlaps')
    const back = { coverId: idOf(world, 'referent'), fromOn: '2026-12-05', untilOn: '2026-12-09' }
    expect(await codeOf(noted(world, 'secondReferent', 'secondReferent', back))).toBe('done')
    const dayAfter = { fromOn: '2026-12-09', untilOn: '2026-12-10' }
    expect(await codeOf(noted(world, 'referent', 'referent', dayAfter))).toBe('cover-absent')
  })

  it('is refused while she answers for a colleague, whose files would be nobody’s', async () => {
    const world = await aTerritory()
    await noted(world, 'referent', 'referent')
    const own = { coverId: idOf(world, 'projectManager'), fromOn: '2026-12-02', untilOn: '2026-12-02' }
    expect(await codeOf(noted(world, 'secondReferent', 'secondReferent', own))).toBe('covers-somebody')
  })

  it('is answered for by a colleague of the same structure who follows people', async () => {
    const world = await aTerritory()
    const refused = 'not-of-the-structure'
    for (const role of ['stepOperator', 'controller', 'referent'])
      expect(await codeOf(noted(world, 'referent', 'referent', { coverId: idOf(world, role) }))).toBe(refused)
  })

  it('has its last day after its first, not over already, and no further than a year', async () => {
    const world = await aTerritory()
    const until = (untilOn: string, fromOn = '2026-11-20') =>
      codeOf(noted(world, 'referent', 'referent', { fromOn, untilOn }))
    expect(await until('2026-11-19')).toBe('ends-before-start')
    expect(await until('2026-11-22')).toBe('absence-past')
    expect(await until('2027-11-21')).toBe('absence-too-long')
    expect(await until('2026-11-23')).toBe('done')
  })

  it('says to both sides who answers for whom, on its days', async () => {
    const world = await aTerritory()
    await noted(world, 'referent', 'referent')
    const of = async (role: string) => world.as(role).done(readOwnAbsences, { params: {} })
    expect((await of('secondReferent')).covered).toEqual([])
    world.at('2026-12-01T10:00:00Z')
    expect((await of('secondReferent')).covered).toMatchObject([{ name: 'Membre referent' }])
    expect((await of('referent')).away).toEqual({
      coverName: 'Membre secondReferent',
      untilOn: '2026-12-04',
    })
  })

  it('keeps who answers from leaving or changing structure until another is named', async () => {
    const world = await aTerritory()
    const { body: time } = await noted(world, 'referent', 'referent')
    const admin = world.as('territoryAdmin')
    const params = { memberId: idOf(world, 'secondReferent') }
    expect(await admin.refused(accountRoutes.closeAccess, { params })).toBe('member-covers-absence')
    const absenceId = time.absences[0]?.id ?? ''
    await world.as('referent').done(endAbsence, { params: { absenceId } })
    expect((await admin.call(accountRoutes.closeAccess, { params })).status).toBeLessThan(300)
  })
})
