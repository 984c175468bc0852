-- The day on which the act of a line is already planned: no line asks for what is in the agenda before its limit.
alter table deadlines.deadline add column planned_on date;
