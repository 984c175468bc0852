-- The age at the entry, written when the file is made anonymous: the birth date goes, the indicators by age stay true.
alter table funding.participation add column age_at_entry smallint;
