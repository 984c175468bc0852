-- Who sent a transfer is told once what became of it. What ended before is known from the file: nobody is written to now.
alter table transfers.departure add column told_at timestamptz;
update transfers.departure d set told_at = coalesce(e.answered_at, e.sent_at)
from transfers.envelope e
where e.territory_id = d.territory_id and e.id = d.id and e.state not in ('sent', 'filed');
