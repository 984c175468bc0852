-- A whole history comes from another tool: episodes, open or ended, beside files of persons and steps.
alter table exchanges.import drop constraint import_kind_check;
alter table exchanges.import add constraint import_kind_check check (kind in ('referrals', 'people', 'episodes', 'steps'));
