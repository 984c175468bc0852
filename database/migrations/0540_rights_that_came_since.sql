-- The rights that there were when a role was composed or last changed: an upgrade brings others, which are told to the
-- administrator and given to nobody. Roles composed before this column are taken to have known those of 0.1.0.
alter table organisations.role add column known_rights text[] not null default array[
  'territory.read', 'territory.administer', 'organisations.read', 'organisations.write', 'accounts.administer',
  'people.read', 'people.create', 'people.edit', 'people.read-sensitive', 'people.write-sensitive', 'referrals.send',
  'referrals.decide', 'pathways.read', 'pathways.follow', 'pathways.decide', 'pathways.assign', 'pathways.override',
  'pathways.check-proofs', 'steps.operate', 'figures.read', 'figures.persons', 'agreements.write',
  'exchanges.import', 'exchanges.export', 'audit.read', 'audit.read-names', 'audit.review', 'privacy.manage',
  'controls.draw', 'controls.read', 'controls.receive'
];
alter table organisations.role alter column known_rights set default '{}';
