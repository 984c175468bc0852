-- What was sent is read by its recipient alone: links and codes are erased with the text once it has left. A demo shows
-- its mails.
update mail.message m set body = '', attachments = '[]'
where m.sent_at is not null and m.body <> ''
  and not exists (select from territory.directory d where d.territory_id = m.territory_id and d.is_demo);
