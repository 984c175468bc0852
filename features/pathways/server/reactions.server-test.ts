import { describe, expect, it } from 'vitest'
import { aTerritory } from '#apps/testing/world.ts'
import { routes as accountRoutes } from '#features/accounts/contract.ts'
import { acceptReferral, readSentReferral } from '#features/referrals/contract.ts'
import { aSentReferral } from '#features/referrals/testing/referral-builders.ts'
import { newId } from '#kernel/id.ts'
import { signEngagement } from '../contract/agreements-of-engagement.ts'
import { admitApplication, listApplications, moveApplication } from '../contract/applications.ts'
import { handOver } from '../contract/caseload.ts'
import { closePathway } from '../contract/exits.ts'
import { aDraft } from '../testing/engagement-builders.ts'
import { aPathway } from '../testing/pathway-builders.ts'
import { aStep } from '../testing/step-builders.ts'

describe('an accepted prescription', () => {
  const accepted = async () => {
    const world = await aTerritory()
    const referralId = await aSentReferral(world)
    const desk = world.as('entryDesk')
    await desk.done(acceptReferral, {
      params: { referralId },
      body: { version: 2, schemeId: world.schemeId, newPersonId: newId() },
    })
    const [application] = (await desk.done(listApplications, { params: {}, query: {} })).items
    if (!application) throw new Error('no application was opened')
    const outcome = () =>
      world.rows(async (tx) => {
        const [row] = await tx.query(
          'select state, entered_on from referrals.outcome where territory_id = $1 and referral_id = $2',
          [tx.territoryId, referralId],
        )
        return row
      })
    return { world, desk, application, referralId, outcome }
  }

  it('opens the application in the same act, and its sender knows what is expected', async () => {
    const { application, referralId, outcome } = await accepted()
    expect(application).toMatchObject({ state: 'received', referralId, personName: 'Nadia Lambert' })
    expect(await outcome()).toEqual({ state: 'first-meeting-expected', entered_on: null })
  })

  it('tells its sender of the entry, and keeps who prescribed for the figures', async () => {
    const { world, desk, application, outcome } = await accepted()
    const params = { applicationId: application.id }
    const checked = await desk.done(moveApplication, {
      params,
      body: { move: 'checkEligibility', version: application.version, checkedOn: '2026-11-23' },
    })
    await desk.done(admitApplication, {
      params,
      body: {
        version: checked.version,
        pathwayId: newId(),
        assignmentId: newId(),
        admittedOn: '2026-11-23',
        referentId: world.members.referent?.memberId ?? '',
      },
    })
    expect(await outcome()).toEqual({ state: 'admitted', entered_on: '2026-11-23' })
    const [pathway] = await world.rows((tx) =>
      tx.query('select prescriber_organisation_id as id from pathways.pathway where territory_id = $1', [
        tx.territoryId,
      ]),
    )
    expect(pathway).toEqual({ id: world.organisations.franceTravail })
  })

  const followed = async () => {
    const { world, desk, application, referralId, outcome } = await accepted()
    const params = { applicationId: application.id }
    const move = { move: 'checkEligibility', version: application.version, checkedOn: '2026-11-23' } as const
    const { version } = await desk.done(moveApplication, { params, body: move })
    const pathwayId = newId()
    await desk.done(admitApplication, {
      params,
      body: {
        ...{ version, pathwayId, assignmentId: newId(), admittedOn: '2026-11-23' },
        referentId: world.members.referent?.memberId ?? '',
      },
    })
    const draft = await aDraft(world, { pathwayId })
    for (const party of ['participant', 'referent'] as const)
      await world.as('referent').done(signEngagement, {
        params: { contractId: draft.id },
        body: {
          ...{ id: newId(), version: draft.version, party, signerName: party },
          ...{ signedOn: '2026-11-23', method: 'paper' },
        },
      })
    const read = async () =>
      (await world.as('prescriber').done(readSentReferral, { params: { referralId } })).outcome
    const exit = () =>
      world.as('referent').done(closePathway, {
        params: { pathwayId },
        body: { id: newId(), version: 3, reasonCode: 'moved-away', exitedOn: '2026-11-23' },
      })
    return { world, pathwayId, outcome, read, exit }
  }

  it('tells its sender that the person is followed, from the signature of the contract', async () => {
    const { outcome } = await followed()
    expect(await outcome()).toEqual({ state: 'followed', entered_on: '2026-11-23' })
  })

  it('tells its sender the current step, then the last one with the entry and the exit: the whole story', async () => {
    const { world, pathwayId, read, exit } = await followed()
    const step = {
      pathwayId,
      typeCode: 'training-qualifying',
      label: 'Titre de cariste',
      startsOn: '2026-11-23',
    }
    await aStep(world, { ...step, moves: ['prescribe', 'accept', 'start'] })
    const told = { enteredOn: '2026-11-23', stepLabel: 'Formation qualifiante' }
    expect(await read()).toMatchObject({ ...told, state: 'followed', stepIsOver: false, exitedOn: null })
    await exit()
    expect(await read()).toEqual({
      ...{ ...told, state: 'exited', stepEnglish: 'Qualifying training', stepIsOver: true },
      ...{ exitedOn: '2026-11-23', exitClass: 'neutral' },
    })
  })

  it('R8: never tells its sender a step that would tell a difficulty, be it the last one', async () => {
    const { world, pathwayId, read, exit } = await followed()
    const step = { pathwayId, typeCode: 'health', label: 'Bilan de santé', startsOn: '2026-11-23' }
    await aStep(world, { ...step, moves: ['prescribe', 'accept', 'start', 'finish'] })
    expect(await read()).toMatchObject({ stepLabel: null, stepEnglish: null })
    await exit()
    expect(await read()).toMatchObject({ stepLabel: null, exitClass: 'neutral' })
  })

  it('refused at the entry gives its reason back to the sender, without the name of the person', async () => {
    const { world, desk, application, outcome } = await accepted()
    await desk.done(moveApplication, {
      params: { applicationId: application.id },
      body: {
        move: 'refuse',
        version: application.version,
        reasonCode: 'other-support-fits',
        redirection: 'Cap emploi',
      },
    })
    expect(await outcome()).toMatchObject({ state: 'not-admitted' })
    const [mail] = await world.rows((tx) =>
      tx.query<{ recipient: string; body: string }>(
        `select recipient, body from mail.message where territory_id = $1 and template = 'pathways.not-entered'`,
        [tx.territoryId],
      ),
    )
    expect(mail?.recipient).toBe(world.members.prescriber?.email)
    expect(mail?.body).toContain('Un autre accompagnement convient mieux')
    expect(mail?.body).not.toMatch(/Nadia|Lambert/)
  })
})

describe('V20: a member who holds open pathways', () => {
  it('does not leave before they are handed over', async () => {
    const world = await aTerritory()
    const { id } = await aPathway(world)
    const params = { memberId: world.members.referent?.memberId ?? '' }
    const leave = () => world.as('territoryAdmin').call(accountRoutes.closeAccess, { params })
    expect((await leave()).problem).toMatchObject({ code: 'member-holds-pathways', params: { count: 1 } })
    await world.as('projectManager').done(handOver, {
      params: {},
      body: {
        id: newId(),
        memberId: world.members.secondReferent?.memberId ?? '',
        startsOn: '2026-11-23',
        reason: 'Départ',
        pathwayIds: [id],
      },
    })
    expect((await leave()).status).toBeLessThan(300)
  })
})
