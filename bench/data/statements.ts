import { indicatorCodes } from '#features/agreements/contract.ts'
import {
  meetingsPerPathway,
  objectivesPerAgreement,
  referentsPerTerritory,
  stepsPerPathway,
} from './sizes.ts'

/**
 * The standard data set, made by the database itself from row numbers: the same rows each time for the same anchor.
 * `:t` is the number of the territory, `:people` how many persons it has, `:anchor` the last day of the data.
 */
export const uuid = (text: string): string =>
  `overlay(overlay(md5(${text}) placing '7' from 13) placing '8' from 17)::uuid`
export const id = (kind: string, n: string): string => uuid(`'${kind}' || :t || '-' || ${n}`)
export const territory: string = uuid(`'territory' || :t`)
/** Ids that grow with time, as those of the product do. */
const timeId = (at: string, n: string) =>
  `(lpad(to_hex((extract(epoch from ${at}) * 1000)::bigint), 12, '0') || '7' || lpad(to_hex((${n}) % 4096), 3, '0') || '8' || lpad(to_hex(:t % 4096), 3, '0') || lpad(to_hex((${n})::bigint), 12, '0'))::uuid`

/** SQL of the session that a person holds before her own page. */
export const pageToken = (person: string): string => `md5('page' || ${person})`

/** 7 to 78 open files a referent, about a third of the persons. */
const caseloads = `select r, 7 + round(71 * (r / 39.0) ^ 3)::int * :people / 3000 as size from generate_series(0, ${referentsPerTerritory - 1}) r`

export const territoryStatements: readonly string[] = [
  `insert into territory.directory (territory_id, slug, name, created_at)
   values (${territory}, 'banc-' || :t, 'Territoire ' || :t, ':anchor'::date - 2000)`,
  `insert into territory.territory (territory_id, name, time_zone, updated_at) values (${territory}, 'Territoire ' || :t, 'Europe/Paris', ':anchor')`,
  `insert into organisations.organisation (territory_id, id, kind, name, name_key, created_at)
   values (${territory}, ${id('organisation', '1')}, 'plie', 'PLIE', 'plie', ':anchor')`,
  `insert into organisations.scheme (territory_id, id, kind, label, managing_organisation_id, opened_on)
   values (${territory}, ${id('scheme', '1')}, 'plie', 'PLIE', ${id('organisation', '1')}, '2020-01-01')`,
  `insert into organisations.member (territory_id, id, organisation_id, name, email, created_at)
   select ${territory}, ${id('member', 'r')}, ${id('organisation', '1')}, 'Membre ' || r, 'm' || r || '.' || :t || '@banc.example', ':anchor'
   from generate_series(0, ${referentsPerTerritory}) r`,
  `insert into organisations.member_role (territory_id, member_id, role_code, granted_at)
   select ${territory}, ${id('member', 'r')}, case r when ${referentsPerTerritory} then 'projectManager' else 'referent' end, ':anchor'
   from generate_series(0, ${referentsPerTerritory}) r`,
  `insert into accounts."user" (id, name, email, created_at, updated_at)
   select ${id('user', 'r')}, 'Membre ' || r, 'm' || r || '.' || :t || '@banc.example', ':anchor', ':anchor' from generate_series(0, ${referentsPerTerritory}) r`,
  `insert into accounts.seat (user_id, territory_id, member_id, created_at)
   select ${id('user', 'r')}, ${territory}, ${id('member', 'r')}, ':anchor' from generate_series(0, ${referentsPerTerritory}) r`,
  `insert into accounts.session (id, token, user_id, expires_at, factor, factor_at, created_at, updated_at)
   select ${id('session', 'r')}, md5('token' || :t || '-' || r), ${id('user', 'r')}, ':anchor'::date + 3650, 'totp', ':anchor', ':anchor', ':anchor'
   from generate_series(0, ${referentsPerTerritory}) r`,
  `insert into people.person (territory_id, id, given_name, family_name, name_key, birth_date, sex, is_in_qpv, created_at, updated_at)
   select ${territory}, ${id('person', 'n')}, given, family, lower(family || ' ' || given), date '1965-01-01' + (n % 14000 * 7919 % 14000), case when n % 2 = 0 then 'F' else 'M' end,
     n % 4 = 0, ':anchor', ':anchor'
   from (select n, (:given)[1 + (n * 31 + :t) % :givenCount] as given, (:family)[1 + (n * 17 + :t * 3) % :familyCount] || ' ' || (:family)[1 + (n * 13) % :familyCount] as family
     from generate_series(1, :people) n) named`,
  `create temp table placed on commit drop as
   with bounds as (select r, sum(size) over (order by r) - size as low, sum(size) over (order by r) as high from (${caseloads}) c)
   select n, ${id('person', 'n')} as person_id, ${id('pathway', 'n')} as pathway_id, b.r is not null as is_open,
     coalesce(b.r, n % ${referentsPerTerritory}) as r,
     (':anchor'::date - (case when b.r is null then 200 + n * 37 % 900 else n * 29 % 62 end))::date as last_on
   from generate_series(1, :people) n left join bounds b on n > b.low and n <= b.high`,
  `insert into pathways.pathway (territory_id, id, person_id, scheme_id, state, is_open, referent_id, admitted_on, contract_signed_on, entered_on,
     exited_on, exit_class, exit_reason_code, last_meeting_on, last_contact_on, entry_sex, entry_is_in_qpv, created_at, updated_at)
   select ${territory}, pathway_id, person_id, ${id('scheme', '1')}, case when is_open then 'active' else 'exited' end, is_open, ${id('member', 'r')},
     last_on - 365, last_on - 350, last_on - 350, case when not is_open then last_on + 10 end,
     case when not is_open then (array['positive-employment','positive-training','neutral','negative'])[1 + n % 4] end,
     case when not is_open then 'bench' end, last_on, last_on, case when n % 2 = 0 then 'F' else 'M' end, n % 4 = 0, ':anchor', ':anchor' from placed`,
  `insert into people.follower (territory_id, id, person_id, member_id, organisation_id, role, starts_on, granted_at)
   select ${territory}, ${id('follower', 'n')}, person_id, ${id('member', 'r')}, ${id('organisation', '1')}, 'referent', last_on - 365, ':anchor' from placed`,
  `insert into participant.access (territory_id, id, person_id, given_at, given_by, expires_at)
   select ${territory}, ${id('access', 'n')}, person_id, ':anchor', ${id('member', 'r')}, ':anchor'::date + 3650 from placed where is_open`,
  `insert into accounts.link (token_hash, territory_id, purpose, subject_id, created_at, expires_at, session_hash, session_expires_at)
   select sha256(convert_to('link' || person_id, 'UTF8')), ${territory}, 'participant', ${id('access', 'n')}, ':anchor', ':anchor'::date + 3650,
     sha256(convert_to(${pageToken('person_id')}, 'UTF8')), ':anchor'::date + 3650 from placed where is_open`,
  // As the hourly sweep keeps it.
  `insert into deadlines.deadline (territory_id, id, rule_code, subject_kind, subject_id, person_id, pathway_id, owner_id, scheme_id,
     shows_from, due_on, escalates_on, basis_on, created_at, updated_at)
   select ${territory}, ${id('month', 'n')}, 'monthly-meeting', 'pathway', pathway_id, person_id, pathway_id, ${id('member', 'r')}, ${id('scheme', '1')},
     last_on + 25, last_on + 31, last_on + 45, last_on, ':anchor', ':anchor' from placed where is_open`,
  `insert into pathways.meeting (territory_id, id, person_id, pathway_id, member_id, kind, counts_for_month, at, on_date, minutes, presence, note, created_at, updated_at)
   select ${territory}, ${timeId('held', 'row_number() over (order by held, n)')}, person_id, pathway_id, ${id('member', 'r')}, 'interview', true, held, held::date, 45, 'honoured',
     'Point sur les démarches du mois et préparation du prochain rendez-vous.', held, held
   from (select *, (last_on - 30 * k)::timestamptz + interval '10 hours' as held from placed, generate_series(0, ${meetingsPerPathway - 1}) k) m order by m.held, m.n`,
  `insert into pathways.step (territory_id, id, pathway_id, type_code, label, state, proposed_on, starts_on, ends_on, started_on, ended_on, created_at, updated_at)
   select ${territory}, ${timeId('starts::timestamptz', 'row_number() over (order by starts, n)')}, pathway_id, 'training-qualifying', 'Étape ' || k,
     case when k = 0 and is_open then 'ongoing' else 'done' end, starts - 10, starts, starts + 25, starts,
     case when k = 0 and is_open then null else starts + 25 end, starts, starts
   from (select *, last_on - 30 * k as starts from placed, generate_series(0, ${stepsPerPathway - 1}) k) s order by s.starts, s.n`,
  `update pathways.pathway w set current_step_id = s.id from pathways.step s
   where w.territory_id = ${territory} and s.territory_id = w.territory_id and s.pathway_id = w.id and s.state = 'ongoing'`,
  `insert into agreements.agreement (territory_id, id, kind, label, scheme_id, starts_on, ends_on, signed_on, created_at)
   values (${territory}, ${id('agreement', '1')}, 'protocole', 'Protocole', ${id('scheme', '1')}, date_trunc('year', ':anchor'::date) - interval '2 years',
     date_trunc('year', ':anchor'::date) + interval '3 years', ':anchor'::date - 700, ':anchor')`,
  // Every indicator over the year, then again in priority neighbourhoods, then of women: forty in all.
  `insert into agreements.objective (territory_id, id, agreement_id, position, label, indicator_code, indicator_version, nature, direction, period_from,
     period_to, baseline_value, baseline_on, target_min, filters, created_at)
   select ${territory}, ${id('agreed', 'k')}, ${id('agreement', '1')}, k + 1, 'Objectif ' || k, (array[${indicatorCodes.map((code) => `'${code}'`).join(',')}])[1 + k % ${indicatorCodes.length}],
     '1', 'level', 'up', date_trunc('year', ':anchor'::date), date_trunc('year', ':anchor'::date) + interval '1 year' - interval '1 day', 10,
     ':anchor'::date - 700, 40, (array['{}', '{"qpv":"yes"}', '{"sex":"F"}'])[1 + k / ${indicatorCodes.length}]::jsonb, ':anchor'::date - 700
   from generate_series(0, ${objectivesPerAgreement - 1}) k`,
]

export const given = [
  'Aïcha',
  'Samira',
  'Karim',
  'Nadège',
  'Bakary',
  'Rosa',
  'Yassine',
  'Thi Lan',
  'Denis',
  'Océane',
  'Jordan',
  'Carla',
  'Mehdi',
  'Selam',
  'Hélène',
  'Lucie',
  'Paul',
  'Inès',
  'Kevin',
  'Awa',
  'Joana',
  'Moussa',
  'Sandrine',
  'Rémi',
  'Olga',
  'Ibrahim',
  'Irina',
  'Marc',
  'Sylvie',
  'Brice',
  'Alain',
  'Leïla',
  'Fatou',
  'Bruno',
  'Ewa',
  'Hugo',
  'Zoé',
  'Anna',
  'Omar',
  'Chloé',
]
export const family = [
  'Lacroix',
  'Sissoko',
  'Haddad',
  'Tesfay',
  'Louis',
  'Aubry',
  'Pham',
  'Tissier',
  'Ferreira',
  'Petit',
  'Da Silva',
  'Marchetti',
  'Castaing',
  'Riviere',
  'Masson',
  'Kone',
  'Mokrani',
  'Vasseur',
  'Pires',
  'Diarra',
  'Leroux',
  'Traore',
  'Petrov',
  'Nguyen',
  'Hamon',
  'Gauthier',
  'Cordier',
  'Bensaid',
  'Delattre',
  'Lemoine',
  'Carpentier',
  'Dufour',
  'Benali',
  'Kowalski',
  'Rousseau',
  'Vidal',
  'Garnier',
  'Boyer',
  'Lambert',
  'Fontaine',
  'Chevalier',
  'Robin',
  'Morin',
  'Blanchard',
  'Guerin',
  'Perrin',
  'Barbier',
  'Renard',
  'Marechal',
  'Jacquet',
  'Brun',
  'Colin',
  'Picard',
  'Aubert',
  'Roger',
  'Caron',
  'Poirier',
  'Noel',
  'Bertin',
  'Adam',
  'Gillet',
]
