-- What a sender reads of the step: its name in both languages, and whether it is the one under way or the last one.
alter table referrals.outcome add column step_english text, add column step_is_over boolean not null default false;
