import { expect, it } from 'vitest'
import { aTerritory } from '#apps/testing/world.ts'
import { newId } from '#kernel/id.ts'
import { signEngagement } from '../contract/agreements-of-engagement.ts'
import { admitApplication } from '../contract/applications.ts'
import { assignReferent } from '../contract/referents.ts'
import { anApplication } from '../testing/application-builders.ts'
import { aDraft } from '../testing/engagement-builders.ts'

it('state, contract, entry and référent of a pathway are those that its transitions, contracts and assignments give', async () => {
  const world = await aTerritory()
  const memberOf = (role: string) => world.members[role]?.memberId ?? ''
  const { id, version } = await anApplication(world, { eligible: true })
  const pathwayId = newId()
  await world.as('entryDesk').done(admitApplication, {
    params: { applicationId: id },
    body: {
      version,
      pathwayId,
      assignmentId: newId(),
      admittedOn: '2026-11-20',
      referentId: memberOf('referent'),
    },
  })
  world.at('2026-11-23T09:00:00Z')
  const draft = await aDraft(world, { pathwayId })
  for (const party of ['participant', 'referent'] as const)
    await world.as('referent').done(signEngagement, {
      params: { contractId: draft.id },
      body: {
        ...{ id: newId(), version: draft.version, party, signerName: 'Mehdi Lacroix' },
        ...{ signedOn: '2026-11-23', method: 'paper' },
      },
    })
  await world.as('entryDesk').done(assignReferent, {
    params: { pathwayId },
    body: {
      ...{ assignmentId: newId(), memberId: memberOf('secondReferent') },
      ...{ startsOn: '2026-11-23', reason: 'Congé' },
    },
  })
  const [kept, told] = await world.rows(async (tx) => {
    const values = [tx.territoryId, pathwayId]
    return [
      await tx.query(
        'select state, contract_signed_on, entered_on, referent_id from pathways.pathway where territory_id = $1 and id = $2',
        values,
      ),
      await tx.query(
        `select (select t.to_state from pathways.transition t where t.territory_id = $1 and t.subject_id = $2
             and t.revoked_at is null order by t.at desc, t.id desc limit 1) as state,
           (select min(c.signed_on) from pathways.contract c where c.territory_id = $1 and c.pathway_id = $2) as contract_signed_on,
           (select min(c.signed_on) from pathways.contract c where c.territory_id = $1 and c.pathway_id = $2) as entered_on,
           (select a.member_id from pathways.referent_assignment a where a.territory_id = $1 and a.pathway_id = $2
             and a.ends_on is null and a.revoked_at is null) as referent_id`,
        values,
      ),
    ]
  })
  expect(kept).toEqual(told)
})
