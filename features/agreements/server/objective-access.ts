import { type Actor, may } from '#platform/server/actor.ts'
import type { Context } from '#platform/server/http/context.ts'
import type { Objective } from '../contract.ts'

/** Who answers for the figure of an objective: its owner, or who writes the agreements. */
export const answersFor = (actor: Actor, { owner }: Objective): boolean =>
  owner?.id === actor.memberId || may(actor, 'agreements.write')

/** Whether the organisation of who acts is a party of the agreement; who writes agreements acts for its carrier. */
export const actsForParty = async ({ tx, actor }: Context, agreementId: string): Promise<boolean> => {
  if (may(actor, 'agreements.write')) return true
  const parties = await tx.query(
    'select 1 from agreements.party where territory_id = $1 and agreement_id = $2 and organisation_id = $3 limit 1',
    [tx.territoryId, agreementId, actor.organisationId],
  )
  return parties.length > 0
}
