-- R17: a person who moves. What passes the wall between two territories is an envelope, and nothing else.
create schema transfers;
grant usage on schema transfers to bassin_app;

-- Who is announced, by whom to whom, and what came of it. Seen from both sides; written by its origin alone. The name is
-- emptied as soon as the envelope is closed. `destination_id` null: a file, for a territory without Bassin. An envelope that
-- came as a file is its receiver's own: both sides are the same territory.
create table transfers.envelope (
  territory_id uuid not null references territory.territory,
  id uuid not null,
  destination_id uuid references territory.directory,
  origin_name text not null,
  destination_name text not null,
  sent_by_name text not null,
  sent_at timestamptz not null,
  expires_on date not null,
  state text not null check (state in ('filed', 'sent', 'accepted', 'refused', 'withdrawn', 'expired')),
  given_name text,
  family_name text,
  birth_date date,
  answered_at timestamptz,
  answered_by_name text,
  refusal_code text,
  refusal_text text,
  -- The mark of the key that signed the file it came in.
  key_mark text,
  primary key (territory_id, id)
);
create index envelope_destination on transfers.envelope (destination_id, sent_at desc);
alter table transfers.envelope enable row level security;
create policy both_sides on transfers.envelope for select
  using (territory_id = (select bassin.territory_id()) or destination_id = (select bassin.territory_id()));
create policy origin_sends on transfers.envelope for insert with check (territory_id = (select bassin.territory_id()));
create policy origin_closes on transfers.envelope for update
  using (territory_id = (select bassin.territory_id())) with check (territory_id = (select bassin.territory_id()));
grant select, insert on transfers.envelope to bassin_app;
grant update (state, given_name, family_name, birth_date, refusal_text) on transfers.envelope to bassin_app;

-- Identity, contact and last plan, as they are told to the person. Its origin's alone, until the answer takes it away.
create table transfers.content (
  territory_id uuid not null,
  envelope_id uuid not null,
  content jsonb not null,
  primary key (territory_id, envelope_id),
  foreign key (territory_id, envelope_id) references transfers.envelope (territory_id, id)
);
select bassin.protect('transfers.content', 'select, insert, delete');

-- On the file that stays: that she was informed, why she goes, who prepared it. `id` is the envelope's.
create table transfers.departure (
  territory_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  motive_code text not null,
  notice_version text not null,
  informed_on date not null,
  informed_channel text not null,
  sent_by uuid not null,
  primary key (territory_id, id),
  foreign key (territory_id, id) references transfers.envelope (territory_id, id),
  foreign key (territory_id, person_id) references people.person (territory_id, id),
  foreign key (territory_id, sent_by) references organisations.member (territory_id, id)
);
create index departure_person on transfers.departure (territory_id, person_id);
select bassin.protect('transfers.departure', 'select, insert, update');

-- On the file that begins, or that was there: where she comes from, and the last plan. `id` is the envelope's.
create table transfers.arrival (
  territory_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  origin_name text not null,
  sent_by_name text not null,
  sent_on date not null,
  plan jsonb,
  accepted_at timestamptz not null,
  accepted_by uuid not null,
  primary key (territory_id, id),
  foreign key (territory_id, person_id) references people.person (territory_id, id),
  foreign key (territory_id, accepted_by) references organisations.member (territory_id, id)
);
create index arrival_person on transfers.arrival (territory_id, person_id);
select bassin.protect('transfers.arrival', 'select, insert, update');

-- The one door in the wall: the territory of the transaction answers an envelope addressed to it, once. Accepted, it gives
-- the content; either way the content and the name go at once, and the origin's trail tells the answer. The territory is
-- never an argument; `origin` only tells two envelopes of one id apart. Null: nothing awaits this answer.
create function transfers.answer(origin uuid, envelope uuid, verdict text, on_day date, at_instant timestamptz,
  by_name text, why_code text, why_text text, line uuid) returns jsonb
language plpgsql volatile security definer set search_path = pg_catalog, transfers as $$
declare
  here uuid := nullif(current_setting('bassin.territory_id', true), '')::uuid;
  given jsonb;
begin
  if verdict is null or verdict not in ('accepted', 'refused') then
    return null;
  end if;
  update transfers.envelope e set state = verdict, answered_at = at_instant, answered_by_name = by_name,
    refusal_code = why_code, refusal_text = why_text, given_name = null, family_name = null, birth_date = null
    where e.territory_id = origin and e.id = envelope and e.destination_id = here and e.state = 'sent'
      and e.expires_on >= on_day;
  if not found then
    return null;
  end if;
  delete from transfers.content c where c.territory_id = origin and c.envelope_id = envelope returning c.content into given;
  insert into audit.line (territory_id, id, at, action, subject_kind, subject_id, details)
    select d.territory_id, line, at_instant, 'transfers.answered', 'person', d.person_id, jsonb_build_object('answer', verdict)
    from transfers.departure d where d.territory_id = origin and d.id = envelope;
  return case when verdict = 'accepted' then coalesce(given, '{}'::jsonb) else '{}'::jsonb end;
end $$;
revoke all on function transfers.answer(uuid, uuid, text, date, timestamptz, text, text, text, uuid) from public;
grant execute on function transfers.answer(uuid, uuid, text, date, timestamptz, text, text, text, uuid) to bassin_app;
