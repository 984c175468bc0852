import { criterionName, loadCriteriaInUse } from '#features/people/server/public.ts'
import { movesFrom } from '#kernel/lifecycle.ts'
import { done, refuse } from '#kernel/result.ts'
import { audit } from '#platform/server/audit.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import type { readApplication } from '../../contract/applications.ts'
import { applicationLifecycle } from '../../rules/application-lifecycle.ts'
import { loadApplication } from './application-store.ts'

type Reply = {
  criteria: {
    code: string
    declaredOn: string
    validUntil: string | null
    proofReceivedOn: string | null
    proofAwaitsCheck: boolean
  }
  episode: { pathwayId: string; episode: number; admittedOn: string; exitedOn: string | null }
  move: {
    move: string
    toState: string
    at: string
    byName: string | null
    reasonCode: string | null
    reasonText: string | null
  }
}

/** Everything that the person who decides must see on one page; opening it is opening a file, so it is written. */
export const showApplication: TerritoryHandler<typeof readApplication> = async (context, { params }) => {
  const { tx } = context
  const application = await loadApplication(tx, params.applicationId)
  if (!application) return refuse('not-found')
  await audit(context, {
    action: 'people.file-opened',
    subjectKind: 'person',
    subjectId: application.personId,
    details: { part: 'application' },
  })
  const criteria = await tx.query<Reply['criteria']>(
    `select code, declared_on as "declaredOn", valid_until as "validUntil", proof_received_on as "proofReceivedOn",
       proof_awaits_check as "proofAwaitsCheck"
     from people.published_criterion where territory_id = $1 and person_id = $2 order by declared_on desc, code limit 50`,
    [tx.territoryId, application.personId],
  )
  const formerEpisodes = await tx.query<Reply['episode']>(
    `select id as "pathwayId", episode, admitted_on as "admittedOn", exited_on as "exitedOn" from pathways.pathway
     where territory_id = $1 and person_id = $2 and application_id is distinct from $3 order by admitted_on desc limit 20`,
    [tx.territoryId, application.personId, application.id],
  )
  const history = await tx.query<Reply['move']>(
    `select t.move, t.to_state as "toState", to_char(t.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as at,
       m.name as "byName", t.reason_code as "reasonCode", t.reason_text as "reasonText"
     from pathways.transition t
     left join organisations.published_member m on m.territory_id = $1 and m.id = t.by_member_id
     where t.territory_id = $1 and t.subject_id = $2 and t.revoked_at is null order by t.at limit 100`,
    [tx.territoryId, application.id],
  )
  const moves = movesFrom(applicationLifecycle, application.state, {
    dateGiven: true,
    decidedByPerson: true,
    reasonGiven: true,
    explanationGiven: true,
  })
  const known = await loadCriteriaInUse(context)
  const labelled = criteria.map((held) => ({
    ...held,
    ...criterionName(known, held.code),
  }))
  return done({ application, criteria: labelled, formerEpisodes, history, moves })
}
