import type { DB } from '#platform/server/sql/tables.generated.ts'
import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'
import { insertRows, type Row } from './insert-rows.ts'

type Table = keyof DB & string

/** Tables in the order in which their rows may be written. */
const order: readonly Table[] = [
  'organisations.organisation',
  'organisations.scheme',
  'organisations.team',
  'organisations.member',
  'organisations.absence',
  'organisations.written_agreement',
  'exchanges.agreement',
  'territory.qpv',
  'people.person',
  'people.criterion',
  'people.criterion_proof',
  'people.criterion_proof_check',
  'people.notice',
  'people.follower',
  'referrals.referral',
  'referrals.transition',
  'pathways.application',
  'pathways.pathway',
  'pathways.transition',
  'pathways.referent_assignment',
  'pathways.contract',
  'pathways.objective',
  'pathways.signature',
  'pathways.diagnosis',
  'pathways.diagnosis_line',
  'pathways.brake_spell',
  'pathways.step',
  'pathways.attendance',
  'pathways.meeting',
  'pathways.convening',
  'pathways.suspension',
  'pathways.job',
  'pathways.exit',
  'pathways.proof',
  'pathways.watch',
  'committee.session',
  'committee.attendance',
  'committee.agenda_item',
  'committee.decision',
  'contacts.contact',
  'contacts.message',
  'contacts.move',
  'deadlines.deadline',
  'funding.operation',
  'funding.participation',
  'funding.stay',
  'funding.piece_mark',
  'funding.questionnaire',
  'funding.answer',
  'funding.sensitive_answer',
  'training.activity',
  'training.session',
  'training.session_move',
  'training.enrolment',
  'training.enrolment_move',
  'training.presence',
  'services.list',
  'services.structure',
  'services.service',
  'services.orientation',
  'services.orientation_move',
  'controls.sample',
  'controls.sampled_person',
  'controls.population_person',
  'agreements.agreement',
  'agreements.objective',
  'library.practice',
  'library.practice_result',
  'plans.plan',
  'plans.axis',
  'plans.action',
  'plans.placement',
  'plans.pilot',
  'plans.partner',
  'plans.served_objective',
  'plans.budget_line',
  'plans.move',
  'library.tool',
  'library.draft',
  'library.block',
  'library.draft_version',
  'agreements.party',
  'agreements.article',
  'agreements.annex',
  'agreements.framework_link',
  'agreements.amendment',
  'agreements.move',
  'agreements.signed_text',
  'agreements.target_set',
  'agreements.objective_value',
  'agreements.judgement',
  'agreements.contestation',
  'steering.body',
  'steering.body_agreement',
  'steering.seat',
  'steering.meeting',
  'steering.agenda_item',
  'steering.attendance',
  'steering.decision',
  'steering.decision_move',
  'steering.minutes_draft',
  'pledges.pledge',
  'pledges.pledge_move',
  'pledges.delivery',
  'pledges.shared_mean',
  'pledges.mean_user',
  'pledges.operator_funding',
  'network.publication',
]

/** The rows of a territory in the making. */
export class DemoRows {
  readonly #rows = new Map<Table, Row[]>()

  add(table: Table, row: Row): void {
    const rows = this.#rows.get(table)
    if (rows) rows.push(row)
    else this.#rows.set(table, [row])
  }

  /** Rewrites columns of a row that a later one made old. */
  change(table: Table, id: string, more: Row): void {
    const rows = this.#rows.get(table) ?? []
    this.#rows.set(
      table,
      rows.map((row) => (row.id === id ? { ...row, ...more } : row)),
    )
  }

  of(table: Table): readonly Row[] {
    return this.#rows.get(table) ?? []
  }

  async write(tx: TerritoryTransaction): Promise<void> {
    for (const table of this.#rows.keys())
      if (!order.includes(table)) throw new Error(`${table} has no place in the order`)
    for (const table of order) await insertRows(tx, table, this.of(table))
  }
}
