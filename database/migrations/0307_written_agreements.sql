-- R13: before the first person of a structure opens the tool, a written agreement says who answers for what (RGPD, articles 26
-- and 28). Never changed: the latest holds.
create table organisations.written_agreement (
  territory_id uuid not null,
  id uuid not null,
  organisation_id uuid not null,
  kind text not null check (kind in ('processor', 'joint-controller', 'own-controller')),
  signed_on date not null,
  signer_name text not null,
  reference text,
  noted_by uuid not null,
  noted_at timestamptz not null,
  primary key (territory_id, id),
  foreign key (territory_id, organisation_id) references organisations.organisation (territory_id, id),
  foreign key (territory_id, noted_by) references organisations.member (territory_id, id)
);
create index written_agreement_organisation
  on organisations.written_agreement (territory_id, organisation_id, signed_on desc, id desc);
select bassin.protect('organisations.written_agreement', 'select, insert');
