-- The implementation report of an operation is due within six months of its end, and asked for until it was handed in.
alter table funding.operation add column report_sent_on date;
