/** SQL: the absence `a` of the member `member` on the day `day`, and `c` who answers. `$1` is the territory. */
export const joinedAway = (member: string, day: string): string =>
  `join organisations.published_absence a on a.territory_id = $1 and a.member_id = ${member}
     and a.from_on <= ${day} and a.until_on >= ${day}
   join organisations.published_member c on c.territory_id = $1 and c.id = a.cover_id`

/** SQL: whom to call while somebody is away, as `Away` names it. */
export const awayJson = (absence: string, cover: string): string =>
  `json_build_object('untilOn', ${absence}.until_on, 'coverName', ${cover}.name, 'coverPhone', ${cover}.phone,
     'coverEmail', ${cover}.email)`
