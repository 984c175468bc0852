-- The retention erases answers that are held no longer, and the words of a decision. A sensitive answer is reached by who may
-- read it alone, the work of the retention included.
grant delete on funding.sensitive_answer to bassin_app;
create policy sensitive_erase on funding.sensitive_answer for delete
  using (territory_id = (select bassin.territory_id()) and (select current_setting('bassin.reads_sensitive', true)) = 'on');
grant update (reason_text, redirection, correction_reason) on committee.decision to bassin_app;

-- Indicators count whoever took part, archived or not: sex, and an age on the day of the entry, without a name.
create or replace view people.published_profile with (security_invoker = true) as
  select territory_id, id, jobless_since, sex, birth_date from people.person;
