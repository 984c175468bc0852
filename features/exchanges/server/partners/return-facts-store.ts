import { appointmentKinds, publicStepType } from '#features/pathways/server/public.ts'
import type { SenderLine } from '#features/referrals/server/public.ts'
import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'
import type { ReturnFacts } from '../../rules/return-facts.ts'

type FactsRow = Omit<ReturnFacts, 'steps' | keyof SenderLine | 'referralState'> & {
  readonly referralId: string
  readonly steps: readonly {
    readonly typeCode: string
    readonly startedOn: string
    readonly endedOn: string | null
  }[]
}

/**
 * What became of these prescriptions, in one statement. Columns that never leave are not read: no theme, no title of a
 * step, no place, no note (R8, R11).
 */
export const returnFacts = async (
  tx: TerritoryTransaction,
  lines: readonly SenderLine[],
): Promise<ReadonlyMap<string, ReturnFacts>> => {
  const rows = await tx.query<FactsRow>(
    `select r.id as "referralId",
       case when a.id is not null then json_build_object('state', a.state, 'decidedOn', a.decided_on,
         'reasonCode', a.decision_reason_code) end as application,
       coalesce(w.entered_on, w.admitted_on) as "enteredOn", coalesce(w.is_open, false) as "isOpen",
       case when m.id is not null then json_build_object('name', m.name, 'email', m.email, 'phone', m.phone) end as referent,
       l.kind as "legalReferentKind", w.exited_on as "exitedOn", w.exit_class as "exitClass",
       coalesce((select json_agg(json_build_object('typeCode', s.type_code, 'startedOn', s.started_on, 'endedOn', s.ended_on)
           order by s.started_on, s.id)
         from pathways.published_step s
         where s.territory_id = $1 and s.pathway_id = w.id and s.started_on is not null), '[]') as steps,
       coalesce((select json_agg(json_build_object('on', g.on_date, 'presence', g.presence, 'wasMoved', g.was_moved,
           'isIndividual', g.is_individual) order by g.on_date, g.id)
         from pathways.published_appointment g
         where g.territory_id = $1 and g.pathway_id = w.id and g.kind = any($3)), '[]') as meetings
     from unnest($2::uuid[]) as r (id)
     left join lateral (select id, state, decided_on, decision_reason_code from pathways.published_application
       where territory_id = $1 and referral_id = r.id order by received_on desc, id desc limit 1) a on true
     left join pathways.published_pathway w on w.territory_id = $1 and w.application_id = a.id
     left join pathways.published_legal_referent l on l.territory_id = $1 and l.pathway_id = w.id
     left join organisations.published_member m on m.territory_id = $1 and m.id = w.referent_id`,
    [tx.territoryId, lines.map(({ id }) => id), appointmentKinds],
  )
  const found = new Map(rows.map((row) => [row.referralId, row]))
  return new Map(
    lines.flatMap((line) => {
      const row = found.get(line.id)
      return row ? [[line.id, factsOf(line, row)] as const] : []
    }),
  )
}

const factsOf = (line: SenderLine, { referralId: _, steps, ...row }: FactsRow): ReturnFacts => ({
  ...row,
  ...line,
  referralState: line.state,
  steps: steps.flatMap((step) => {
    const type = publicStepType(step.typeCode)
    return type ? [{ ...step, label: type.label, english: type.english }] : []
  }),
})
