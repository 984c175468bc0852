import type { Moment } from '#features/funding/contract.ts'
import { askedItems } from '#features/funding/testing/asked-items.ts'
import { id, territory } from './statements.ts'

/** Who does the work that is measured whole; its session. */
export const worker = { number: 41, token: `md5('token1-41')` } as const
export const participants = 20_000
export const candidates = 60

const me = id('member', String(worker.number))
const my = id('user', String(worker.number))
const operation = id('operation', '1')
const sitting = id('sitting', '1')

interface Filled {
  readonly code: Moment
  /** SQL, of a participation `p`: the day, and whether there is one. */
  readonly on: string
  readonly when: string
}

const moments: readonly Filled[] = [
  { code: 'entry', on: 'p.entered_on', when: 'true' },
  { code: 'exit', on: 'p.exited_on', when: 'p.exited_on is not null' },
  { code: 'month-6', on: 'p.exited_on + 183', when: `p.exited_on + 183 <= ':anchor'::date` },
]

const list = (words: readonly string[]) => `array[${words.map((word) => `'${word}'`).join(',')}]::text[]`
const questionnaire = (code: string) => id(code, 'p.id')
const ofOperation = `from funding.participation p where p.territory_id = ${territory} and p.operation_id = ${operation}`

const asked = ({ code, on, when }: Filled): string[] => {
  const items = askedItems(code)
  const answers = (sensitive: boolean) => items.filter((item) => Boolean(item.isSensitive) === sensitive)
  const pairs = (chosen: typeof items) =>
    `unnest(${list(chosen.map((item) => item.code))}, ${list(chosen.map((item) => item.choices[0]?.code ?? ''))}) as a (code, value)`
  return [
    `insert into funding.questionnaire (territory_id, id, participation_id, person_id, moment, form_version, collected_on,
       first_captured_at, captured_at, captured_by, missing_items, answered_sensitive, asked_items)
     select ${territory}, ${questionnaire(code)}, p.id, p.person_id, '${code}', '${code}-2021', ${on}, ${on} + 1, ${on} + 1, ${me}, '{}',
       ${list(answers(true).map((item) => item.code))}, ${items.length} ${ofOperation} and ${when}`,
    `insert into funding.answer (territory_id, questionnaire_id, item_code, state, value, first_captured_at, captured_at, captured_by)
     select ${territory}, ${questionnaire(code)}, a.code, 'value', a.value, ${on} + 1, ${on} + 1, ${me}
     from (select * ${ofOperation} and ${when}) p, ${pairs(answers(false))}`,
    ...(answers(true).length > 0
      ? [
          `insert into funding.sensitive_answer (territory_id, id, questionnaire_id, item_code, state, value, captured_at, captured_by)
           select ${territory}, ${id('sensitive', `p.id || a.code`)}, ${questionnaire(code)}, a.code, 'value', a.value, ${on} + 1, ${me}
           from (select * ${ofOperation} and ${when}) p, ${pairs(answers(true))}`,
        ]
      : []),
  ]
}

/** What the first territory holds besides: an operation of the FSE+, a sitting and its candidates, a contract. */
export const workStatements: readonly string[] = [
  `insert into organisations.member (territory_id, id, organisation_id, name, email, created_at)
   values (${territory}, ${me}, ${id('organisation', '1')}, 'Membre de banc', 'banc@banc.example', ':anchor')`,
  `insert into organisations.member_role (territory_id, member_id, role_code, granted_at)
   select ${territory}, ${me}, r, ':anchor' from unnest(array['fundManager', 'territoryAdmin', 'entryDesk']) r`,
  `insert into accounts."user" (id, name, email, created_at, updated_at)
   values (${my}, 'Membre de banc', 'banc@banc.example', ':anchor', ':anchor')`,
  `insert into accounts.seat (user_id, territory_id, member_id, created_at) values (${my}, ${territory}, ${me}, ':anchor')`,
  `insert into accounts.session (id, token, user_id, expires_at, factor, factor_at, created_at, updated_at)
   values (${id('session', String(worker.number))}, ${worker.token}, ${my}, ':anchor'::date + 3650, 'totp', ':anchor', ':anchor', ':anchor')`,
  `insert into territory.commune (code, name, name_key, kind, departement_code) values ('99001', 'Banc', 'banc', 'commune', '99')
   on conflict do nothing`,
  `update people.person p set commune_code = '99001' from placed l
   where p.territory_id = ${territory} and p.id = l.person_id and l.n <= ${participants}`,
  `insert into funding.operation (territory_id, id, code, label, programme, managing_service, starts_on, ends_on, scheme_id, created_by,
     created_at, updated_at)
   values (${territory}, ${operation}, 'BANC', 'Accompagnement', 'FSE+', 'Service', ':anchor'::date - 2000, ':anchor'::date + 400,
     ${id('scheme', '1')}, ${me}, ':anchor', ':anchor')`,
  `insert into funding.participation (territory_id, id, operation_id, person_id, entered_on, exited_on, created_by, created_at)
   select ${territory}, ${id('participation', 'l.n')}, ${operation}, l.person_id, l.last_on - 350, case when not l.is_open then l.last_on + 10 end,
     ${me}, ':anchor' from placed l where l.n <= ${participants}`,
  `insert into funding.stay (territory_id, id, participation_id, pathway_id, starts_on, ends_on, recorded_by, recorded_at)
   select ${territory}, ${id('stay', 'l.n')}, ${id('participation', 'l.n')}, l.pathway_id, l.last_on - 350,
     case when not l.is_open then l.last_on + 10 end, ${me}, ':anchor' from placed l where l.n <= ${participants}`,
  ...moments.flatMap(asked),
  `insert into pathways.application (territory_id, id, person_id, scheme_id, state, received_on, created_at)
   select ${territory}, ${id('application', 'l.n')}, l.person_id, ${id('scheme', '1')}, 'eligibility-checked', ':anchor'::date - 20, ':anchor'
   from placed l where not l.is_open order by l.n limit ${candidates}`,
  `insert into committee.session (territory_id, id, scheme_id, held_on, starts_at, place, quorum_percent, created_at, created_by)
   values (${territory}, ${sitting}, ${id('scheme', '1')}, ':anchor'::date + 10, '14:00', 'Salle', 50, ':anchor', ${me})`,
  `insert into committee.agenda_item (territory_id, id, session_id, number, application_id, person_id, added_at, added_by)
   select ${territory}, ${id('item', 'a.id')}, ${sitting}, row_number() over (order by a.id), a.id, a.person_id, ':anchor', ${me}
   from pathways.application a where a.territory_id = ${territory}`,
  `insert into pathways.contract (territory_id, id, pathway_id, number, kind, state, aim, starts_on, created_at)
   select ${territory}, ${id('contract', '1')}, l.pathway_id, 1, 'contrat-engagement', 'draft', 'Travailler en cuisine', ':anchor', ':anchor'
   from placed l where l.n = 1`,
  `insert into pathways.objective (territory_id, id, contract_id, position, label, state)
   select ${territory}, ${id('objective', 'k')}, ${id('contract', '1')}, k, 'Objectif ' || k, 'planned' from generate_series(0, 3) k`,
]
