-- The référent by law has a version of its own: what moved in the rest of the episode is another matter.
alter table pathways.pathway add column legal_referent_version integer not null default 1;
