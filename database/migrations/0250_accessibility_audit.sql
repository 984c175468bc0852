-- An audit of accessibility as its auditor gave it; the statement of the territory is read from the latest.
create table territory.accessibility_audit (
  territory_id uuid not null,
  id uuid not null,
  audited_on date not null,
  audited_by text not null,
  method_code text not null,
  criteria_met integer not null,
  criteria_failed integer not null,
  criteria_not_applicable integer not null,
  -- One line a defect, a burden or an exempted content.
  defects text not null,
  burdens text not null,
  exemptions text not null,
  contact text not null,
  recorded_by uuid not null,
  recorded_at timestamptz not null,
  primary key (territory_id, id)
);
create index accessibility_audit_latest on territory.accessibility_audit (territory_id, audited_on desc, recorded_at desc);
select bassin.protect('territory.accessibility_audit', 'select, insert');

-- A state that no audit stands behind is not declared any more.
update territory.territory set accessibility_status = 'non-compliant';
