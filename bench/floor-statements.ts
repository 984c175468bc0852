export const floorStatements = {
  r1: `
    select p.id, p.given_name, p.family_name, w.id as pathway_id, w.state, seen.on_date as last_contact_on, step.label as current_step
    from pathways.pathway w
    join people.person p on p.territory_id = w.territory_id and p.id = w.person_id
    left join lateral (
      select m.on_date from pathways.meeting m where m.territory_id = w.territory_id and m.pathway_id = w.id order by m.at desc limit 1
    ) seen on true
    left join lateral (
      select s.label from pathways.step s where s.territory_id = w.territory_id and s.pathway_id = w.id and s.state = 'ongoing'
      order by s.starts_on desc limit 1
    ) step on true
    where w.territory_id = $1 and w.referent_id = $2 and w.is_open
    order by seen.on_date nulls first limit 50`,
  r2: `
    select p.*,
      (select json_agg(s order by s.starts_on) from pathways.step s join pathways.pathway w on w.territory_id = s.territory_id and w.id = s.pathway_id
        where w.territory_id = $1 and w.person_id = $2) as steps,
      (select json_agg(m order by m.at desc) from pathways.meeting m where m.territory_id = $1 and m.person_id = $2) as contacts
    from people.person p where p.territory_id = $1 and p.id = $2`,
  r3: `
    select p.id, p.given_name, p.family_name, p.birth_date from people.person p
    where p.territory_id = $1 and p.name_key like $2 order by p.name_key limit 20`,
  r4: `
    select p.given_name,
      (select json_build_object('at', m.at, 'place', m.place, 'name', k.name) from pathways.meeting m
        join organisations.member k on k.territory_id = $1 and k.id = m.member_id
        where m.territory_id = $1 and m.person_id = $2 and m.presence = 'planned' and m.at >= $3 order by m.at limit 1) as appointment,
      (select json_build_object('name', k.name, 'phone', k.phone, 'email', k.email) from pathways.pathway w
        join organisations.member k on k.territory_id = $1 and k.id = w.referent_id
        where w.territory_id = $1 and w.person_id = $2 and w.is_open) as referent,
      (select json_agg(json_build_object('type', s.type_code, 'state', s.state, 'from', s.starts_on, 'to', s.ends_on) order by s.starts_on)
        from pathways.step s join pathways.pathway w on w.territory_id = s.territory_id and w.id = s.pathway_id
        where w.territory_id = $1 and w.person_id = $2 and w.is_open) as steps,
      (select json_agg(json_build_object('label', o.label, 'due', o.due_on, 'state', o.state) order by o.position)
        from pathways.objective o
        join pathways.contract c on c.territory_id = o.territory_id and c.id = o.contract_id and c.state = 'signed'
        join pathways.pathway w on w.territory_id = c.territory_id and w.id = c.pathway_id
        where w.territory_id = $1 and w.person_id = $2 and w.is_open) as objectives
    from people.person p where p.territory_id = $1 and p.id = $2`,
  a1: `
    select count(*) filter (where w.is_open) as active,
      count(*) filter (where w.entered_on between $2 and $3) as entries,
      count(*) filter (where w.exited_on between $2 and $3 and w.exit_class = 'positive-employment') as employment,
      count(*) filter (where w.exited_on between $2 and $3 and w.exit_class = 'positive-training') as training,
      count(*) filter (where w.exited_on between $2 and $3 and w.exit_class = 'neutral') as neutral,
      count(*) filter (where w.exited_on between $2 and $3 and w.exit_class = 'negative') as negative,
      count(*) filter (where w.is_open and exists (
        select 1 from pathways.meeting m where m.territory_id = w.territory_id and m.pathway_id = w.id
          and m.at >= $3::date - 31 and m.presence = 'honoured')) as seen
    from pathways.pathway w where w.territory_id = $1`,
  a2: `
    select f.*, n.*
    from (values (null::boolean, null::text), (true, null), (null, 'F')) as f (qpv, sex)
    cross join lateral (
      select count(*) filter (where active) as active,
        count(*) filter (where active and exists (
          select 1 from pathways.suspension s where s.territory_id = $1 and s.pathway_id = w.id
            and s.starts_on <= $3::date and (s.ended_on is null or s.ended_on > $3::date))) as suspended,
        count(*) filter (where active and exists (
          select 1 from pathways.meeting m where m.territory_id = $1 and m.pathway_id = w.id and m.counts_for_month
            and m.on_date between $3::date - 31 and $3::date)) as seen,
        count(*) filter (where active and exists (
          select 1 from pathways.step s where s.territory_id = $1 and s.pathway_id = w.id
            and s.starts_on <= $3::date and (s.ends_on is null or s.ends_on > $3::date))) as stepped,
        count(*) filter (where w.entered_on between $2 and $3) as entries,
        count(*) filter (where w.entered_on between $2 and $3 and w.entry_sex = 'F') as women,
        count(*) filter (where w.entered_on between $2 and $3 and w.entry_is_in_qpv) as in_qpv,
        count(*) filter (where w.exited_on between $2 and $3) as exits,
        count(*) filter (where w.exited_on between $2 and $3 and w.exit_class = 'positive-employment') as employment,
        count(*) filter (where w.exited_on between $2 and $3 and w.exit_class = 'positive-training') as training,
        count(*) filter (where w.exited_on between $2 and $3 and w.exit_class = 'neutral') as neutral,
        sum(w.exited_on - w.contract_signed_on) filter (where w.exited_on between $2 and $3) as days,
        percentile_cont(0.5) within group (order by w.contract_signed_on - w.admitted_on)
          filter (where w.contract_signed_on between $2 and $3) as to_contract,
        percentile_cont(0.5) within group (order by (
          select min(s.starts_on) from pathways.step s where s.territory_id = $1 and s.pathway_id = w.id) - w.contract_signed_on)
          as to_step
      from (
        select w.*, w.contract_signed_on <= $3::date and (w.exited_on is null or w.exited_on > $3::date) as active
        from pathways.pathway w where w.territory_id = $1
      ) w
      where (f.qpv is null or w.entry_is_in_qpv = f.qpv) and (f.sex is null or w.entry_sex = f.sex)
    ) n`,
  w1: `
    insert into pathways.meeting (territory_id, id, person_id, pathway_id, member_id, kind, at, on_date, minutes, presence, note, created_at, updated_at)
    values ($1, $2, $3, $4, $5, 'interview', $6, $7, 45, 'honoured', $8, $6, $6) returning *`,
} as const
