import { id, territory, uuid } from './statements.ts'
import { worker } from './work-statements.ts'

/** By how many territories the framework of the first one is declined. */
const decliners = 150

const framework = id('framework', '1')
const me = id('member', String(worker.number))
const decliner = uuid(`'decliner' || n`)
const own = (what: string, n = 'n') => uuid(`'${what}' || ${n}`)
const each = `from generate_series(1, ${decliners}) n`
const codes = `unnest(array['entries', 'women-entries', 'positive-exits', 'positive-rate', 'with-current-step'])
  with ordinality as c (code, k)`
const indicator = own('indicator', 'k')
const shares = `code in ('women-entries', 'positive-rate', 'with-current-step')`
/** Some of them small: what hides is what takes time. */
const count = `(n * 37 + k * 11) % 90`

/** A framework of five indicators and 150 territories that gave their counts. */
export const frameworkStatements: readonly string[] = [
  `insert into network.framework (territory_id, id, label, starts_on, ends_on, created_at, created_by, published_at, published_by)
   values (${territory}, ${framework}, 'Cadre', '2020-01-01', ':anchor'::date + 400, ':anchor', ${me}, ':anchor', ${me})`,
  `insert into network.framework_indicator (territory_id, id, framework_id, position, version, indicator_code, indicator_version,
     label, definition, direction, period_from, period_to, target_min)
   select ${territory}, ${indicator}, ${framework}, k, 1, code, '1', code, code, 'up', ':anchor'::date - 300, ':anchor'::date + 60, 40
   from ${codes}`,
  `insert into territory.directory (territory_id, slug, name, created_at)
   select ${decliner}, 'decline-' || n, 'Territoire qui décline ' || n, ':anchor' ${each}`,
  `insert into territory.territory (territory_id, name, time_zone, updated_at)
   select ${decliner}, 'Territoire qui décline ' || n, 'Europe/Paris', ':anchor' ${each}`,
  `insert into organisations.organisation (territory_id, id, kind, name, name_key, created_at)
   select ${decliner}, ${own('body')}, 'plie', 'PLIE', 'plie', ':anchor' ${each}`,
  `insert into organisations.member (territory_id, id, organisation_id, name, email, created_at)
   select ${decliner}, ${own('writer')}, ${own('body')}, 'Membre', 'd' || n || '@banc.example', ':anchor' ${each}`,
  `insert into agreements.agreement (territory_id, id, kind, label, starts_on, ends_on, created_at)
   select ${decliner}, ${own('agreement')}, 'protocole', 'Protocole', '2020-01-01', ':anchor'::date + 400, ':anchor' ${each}`,
  `insert into network.declension (territory_id, id, agreement_id, framework_territory_id, framework_id, population, declined_at, declined_by)
   select ${decliner}, ${own('declension')}, ${own('agreement')}, ${territory}, ${framework}, 50000, ':anchor', ${own('writer')} ${each}`,
  `insert into network.declined_indicator (territory_id, declension_id, indicator_id, target_min)
   select ${decliner}, ${own('declension')}, ${indicator}, 40 ${each} cross join ${codes}`,
  `insert into network.contribution (territory_id, declension_id, indicator_id, numerator, denominator, value, is_comparable, as_of)
   select ${decliner}, ${own('declension')}, ${indicator}, ${count}, case when ${shares} then ${count} + n % 50 end, ${count}, true, ':anchor'
   ${each} cross join ${codes}`,
]
