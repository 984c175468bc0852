import { describe, expect, it } from 'vitest'
import { holdRoles } from '#apps/testing/standing.ts'
import { aTerritory } from '#apps/testing/world.ts'
import { newId } from '#kernel/id.ts'
import { suspendPathway } from '../../contract/exits.ts'
import { openFile } from '../../contract/file.ts'
import { recordMeeting } from '../../contract/meetings.ts'
import { assignReferent, setLegalReferent } from '../../contract/referents.ts'
import { aPathway } from '../../testing/pathway-builders.ts'

const withOrganisation = async () => {
  const world = await aTerritory()
  const pathway = await aPathway(world)
  await world.rows((tx) =>
    tx.query(
      `update pathways.pathway set legal_referent_kind = 'france-travail', legal_referent_organisation_id = $3,
         orientation_notified_on = '2026-08-01' where territory_id = $1 and id = $2`,
      [tx.territoryId, pathway.id, world.organisations.franceTravail],
    ),
  )
  const stored = async () => {
    const [row] = await world.rows((tx) =>
      tx.query(
        `select legal_referent_kind as kind, legal_referent_organisation_id as organisation, legal_referent_name as name,
           orientation_notified_on as notified from pathways.pathway where territory_id = $1 and id = $2`,
        [tx.territoryId, pathway.id],
      ),
    )
    return row
  }
  return { world, pathway, stored }
}

describe('the référent by law', () => {
  it('gets a name from the file without losing the organisation nor the day of orientation', async () => {
    const { world, pathway, stored } = await withOrganisation()
    await world.as('referent').done(setLegalReferent, {
      params: { pathwayId: pathway.id },
      body: { version: 1, legalReferent: { kind: 'france-travail', name: 'Agence du centre' } },
    })
    expect(await stored()).toEqual({
      kind: 'france-travail',
      organisation: world.organisations.franceTravail,
      name: 'Agence du centre',
      notified: '2026-08-01',
    })
  })

  it('holds its contract and the day of the orientation, told in the file, until they are taken back', async () => {
    const { world, pathway } = await withOrganisation()
    const params = { pathwayId: pathway.id }
    const legalReferent = { kind: 'france-travail' as const }
    const contract = { kind: 'contrat-engagement' as const, signedOn: '2026-11-20', endsOn: '2027-11-19' }
    await world.as('referent').done(setLegalReferent, {
      params,
      body: { version: 1, legalReferent, orientationNotifiedOn: '2026-11-02', contract },
    })
    const { episodes } = await world.as('referent').done(openFile, { params: { personId: pathway.personId } })
    expect(episodes[0]).toMatchObject({
      orientationNotifiedOn: '2026-11-02',
      legalContractKind: 'contrat-engagement',
      legalContractSignedOn: '2026-11-20',
      legalContractEndsOn: '2027-11-19',
    })
    const body = { version: 2, legalReferent }
    await world.as('referent').done(setLegalReferent, { params, body })
    const kept = await world.as('referent').done(openFile, { params: { personId: pathway.personId } })
    expect(kept.episodes[0]).toMatchObject({ legalContractSignedOn: '2026-11-20' })
    await world
      .as('referent')
      .done(setLegalReferent, { params, body: { ...body, version: 3, contract: null } })
    const gone = await world.as('referent').done(openFile, { params: { personId: pathway.personId } })
    expect(gone.episodes[0]).toMatchObject({ legalContractKind: null, legalContractSignedOn: null })
  })

  it('refuses a contract signed tomorrow, or that ends before it is signed', async () => {
    const { world, pathway } = await withOrganisation()
    const refused = (contract: object) =>
      world.as('referent').call(setLegalReferent, {
        params: { pathwayId: pathway.id },
        body: { version: 1, legalReferent: null, contract: { kind: 'cer', ...contract } as never },
      })
    expect(await refused({ signedOn: '2026-11-24' })).toMatchObject({ status: 422 })
    expect(await refused({ signedOn: '2026-11-20', endsOn: '2026-11-19' })).toMatchObject({ status: 422 })
  })

  it('refuses an orientation or a contract of before the person was born', async () => {
    const { world, pathway } = await withOrganisation()
    const fields = async (more: object) =>
      (
        await world.as('referent').call(setLegalReferent, {
          params: { pathwayId: pathway.id },
          body: { version: 1, legalReferent: null, ...more },
        })
      ).problem.fields
    expect(await fields({ orientationNotifiedOn: '1950-01-01' })).toEqual([
      { pointer: '/orientationNotifiedOn', code: 'before-birth' },
    ])
    expect(await fields({ contract: { kind: 'cer', signedOn: '1950-01-01' } })).toEqual([
      { pointer: '/contract/signedOn', code: 'before-birth' },
    ])
  })

  it('forgets the organisation when the kind changes', async () => {
    const { world, pathway, stored } = await withOrganisation()
    await world.as('referent').done(setLegalReferent, {
      params: { pathwayId: pathway.id },
      body: { version: 1, legalReferent: { kind: 'departement' } },
    })
    expect(await stored()).toMatchObject({ kind: 'departement', organisation: null, name: null })
  })

  it('is written even though an interview, another référent or a suspension came meanwhile: those are other matters', async () => {
    const { world, pathway, stored } = await withOrganisation()
    const params = { pathwayId: pathway.id }
    await world.as('referent').done(recordMeeting, {
      params,
      body: { id: newId(), kind: 'interview', at: '2026-11-23T07:00:00Z', presence: 'honoured' },
    })
    await world.as('entryDesk').done(assignReferent, {
      params,
      body: {
        assignmentId: newId(),
        memberId: world.members.secondReferent?.memberId ?? '',
        startsOn: '2026-11-23',
        reason: 'Congé',
      },
    })
    const suspended = { reasonCode: 'illness', startsOn: '2026-11-23', plannedReturnOn: '2027-03-01' }
    await world.as('secondReferent').done(suspendPathway, {
      params,
      body: { id: newId(), version: 2, ...suspended },
    })
    await world.as('projectManager').done(setLegalReferent, {
      params,
      body: { version: 1, legalReferent: { kind: 'departement' } },
    })
    expect(await stored()).toMatchObject({ kind: 'departement' })
  })

  it('does not stand in the way of who suspends the pathway meanwhile', async () => {
    const { world, pathway } = await withOrganisation()
    const params = { pathwayId: pathway.id }
    await world.as('projectManager').done(setLegalReferent, {
      params,
      body: { version: 1, legalReferent: { kind: 'departement' } },
    })
    const suspended = { reasonCode: 'illness', startsOn: '2026-11-23', plannedReturnOn: '2027-03-01' }
    const answer = await world.as('referent').call(suspendPathway, {
      params,
      body: { id: newId(), version: 1, ...suspended },
    })
    expect(answer.status).toBe(200)
  })

  it('is not overwritten by who had an older one on screen: the current one comes back', async () => {
    const { world, pathway } = await withOrganisation()
    const params = { pathwayId: pathway.id }
    const body = { version: 1, legalReferent: { kind: 'cap-emploi' as const } }
    await world.as('referent').done(setLegalReferent, { params, body })
    const answer = await world.as('projectManager').call(setLegalReferent, {
      params,
      body: { version: 1, legalReferent: { kind: 'mission-locale' } },
    })
    expect(answer.problem).toMatchObject({
      code: 'stale-version',
      current: { legalReferentKind: 'cap-emploi', legalReferentName: null, legalReferentVersion: 2 },
    })
  })
})

describe('a change of référent from the file', () => {
  it('moves the pathway to the team of the new one, so that the figures of each structure follow', async () => {
    const world = await aTerritory()
    const pathway = await aPathway(world)
    const memberId = world.members.secondReferent?.memberId ?? ''
    const otherTeam = newId()
    await world.rows(async (tx) => {
      await tx.query(
        `insert into organisations.team (territory_id, id, scheme_id, organisation_id, label) values ($1, $2, $3, $4, 'Antenne')`,
        [tx.territoryId, otherTeam, world.schemeId, world.organisations.missionLocale],
      )
      await holdRoles(tx, memberId, [{ code: 'referent', teamId: otherTeam }])
    })
    await world.as('entryDesk').done(assignReferent, {
      params: { pathwayId: pathway.id },
      body: { assignmentId: newId(), memberId, startsOn: '2026-11-23', reason: 'Antenne' },
    })
    const rows = await world.rows((tx) =>
      tx.query('select team_id from pathways.pathway where territory_id = $1 and id = $2', [
        tx.territoryId,
        pathway.id,
      ]),
    )
    expect(rows).toEqual([{ team_id: otherTeam }])
  })

  const change = async (email: string | null) => {
    const world = await aTerritory()
    const pathway = await aPathway(world, { email })
    const reply = await world.as('entryDesk').done(assignReferent, {
      params: { pathwayId: pathway.id },
      body: {
        assignmentId: newId(),
        memberId: world.members.secondReferent?.memberId ?? '',
        startsOn: '2026-11-23',
        reason: 'Rapprochement du domicile',
      },
    })
    const mails = await world.rows((tx) =>
      tx.query(
        `select recipient from mail.message where territory_id = $1 and template = 'pathways.new-referent'`,
        [tx.territoryId],
      ),
    )
    return { world, pathway, reply, mails }
  }

  it('tells the person by mail', async () => {
    const { reply, mails } = await change('samira@exemple.fr')
    expect(reply.letterNeeded).toBe(false)
    expect(mails).toEqual([{ recipient: 'samira@exemple.fr' }])
  })

  it('asks for a letter when she has no address', async () => {
    const { world, pathway, reply, mails } = await change(null)
    expect([reply.letterNeeded, mails]).toEqual([true, []])
    const file = await world.as('secondReferent').done(openFile, { params: { personId: pathway.personId } })
    expect(file.episodes[0]?.referentId).toBe(world.members.secondReferent?.memberId)
  })
})
