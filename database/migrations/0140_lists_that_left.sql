-- The trail alone says which lists left, whichever page they left from: a second copy held those of one page only.
drop table exchanges.list_export;
create index line_lists on audit.line (territory_id, at desc) where action = 'exchanges.list-exported';
