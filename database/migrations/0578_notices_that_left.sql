-- A notice by mail counts from the day its mail left. The mail is named here until it is known to have left; once it is
-- known that it never will, the notice is that of the référent, or of nobody, given on the day this is known.
alter table privacy.retention_notice add column mail_id uuid;

create view mail.published_mail with (security_invoker = true) as
  select territory_id, id, sent_at from mail.message;
grant select on mail.published_mail to bassin_app;

-- Notices written before: their mail is the one to the same address on the same night.
update privacy.retention_notice n set mail_id = m.id
from people.person p, mail.message m
where n.channel = 'mail' and p.territory_id = n.territory_id and p.id = n.person_id and p.archived_at is null
  and m.territory_id = n.territory_id and m.template = 'privacy.retention-notice' and m.recipient = p.email
  and m.created_at >= n.given_on - 1 and m.created_at < n.given_on + 2;
