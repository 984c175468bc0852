import { addDays } from '#kernel/dates.ts'
import type { DemoMember } from './members.ts'
import { demoId, type Random } from './random.ts'
import type { DemoSetting } from './setting.ts'

/** A colleague who follows nobody of her own: she answers for Karima Touré. */
export const coveringColleague = (random: Random, createdAt: Date): DemoMember => ({
  ...{ id: demoId(random, createdAt.getTime()), name: 'Léa Fontaine', email: 'lea.fontaine@demo.example' },
  ...{ role: 'referent', partner: 'ccas', etp: 50 },
})

/** A leave under way: the files of who is away are open to her colleague until its last day. */
export const addAbsence = (
  { rows, today, partners }: DemoSetting,
  random: Random,
  { away, cover }: { readonly away: DemoMember; readonly cover: DemoMember },
): void => {
  const [fromOn, untilOn] = [addDays(today, -3), addDays(today, 9)]
  const notedAt = `${addDays(fromOn, -10)}T09:00:00Z`
  const id = demoId(random, Date.parse(notedAt))
  rows.add('organisations.absence', {
    ...{ id, member_id: away.id, cover_id: cover.id, from_on: fromOn, until_on: untilOn },
    ...{ reason_code: 'leave', noted_by: away.id, noted_at: notedAt },
  })
  const held = rows.of('pathways.pathway').filter((row) => row.is_open && row.referent_id === away.id)
  for (const personId of new Set(held.map((row) => String(row.person_id))))
    rows.add('people.follower', {
      ...{ id: demoId(random, Date.parse(notedAt)), person_id: personId, member_id: cover.id },
      ...{ organisation_id: partners.by(cover.partner).id, role: `absence:${id}` },
      ...{ starts_on: fromOn, ends_on: untilOn, granted_by: away.id, granted_at: notedAt },
    })
}
