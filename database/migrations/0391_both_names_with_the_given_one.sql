-- A person is searched by the name in use or by that of her birth, each followed by the given name: the key held
-- "family given birth", and now ends with the given name once more. The given name is read as the program reads it, as
-- far as SQL can; where it is not found again in the key, the key is left as it was until the file is next saved.
with given as (
  select territory_id, id, btrim(regexp_replace(
    translate(
      replace(replace(replace(lower(regexp_replace(normalize(given_name, NFD), '[\u0300-\u036f]', '', 'g')), 'œ', 'oe'), 'æ', 'ae'), 'ß', 'ss'),
      'øłđı', 'oldi'),
    '[-''’ʼ.,/()[:space:]]+', ' ', 'g')) as key
  from people.person where birth_name is not null and birth_name <> '' and birth_name <> family_name
)
update people.person p set name_key = p.name_key || ' ' || g.key
from given g
where g.territory_id = p.territory_id and g.id = p.id and g.key <> ''
  and strpos(p.name_key || ' ', ' ' || g.key || ' ') > 0
  and not p.name_key like '% ' || g.key;
