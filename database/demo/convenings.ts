import { demoId, type Random } from './random.ts'
import type { DemoSetting } from './setting.ts'

const HALF_AN_HOUR_MS = 30 * 60_000

/** France Travail calls in, at the same hour, whom the first référent is about to meet: what a warning looks like. */
export const addConvening = ({ rows, today }: DemoSetting, random: Random, memberId: string): void => {
  const [next] = rows
    .of('pathways.meeting')
    .filter((one) => one.member_id === memberId && one.presence === 'planned' && one.kind === 'interview')
    .filter((one) => String(one.on_date) > today)
    .toSorted((one, other) => Number(one.at) - Number(other.at))
  if (!next) return
  const at = new Date(Number(next.at) + HALF_AN_HOUR_MS)
  rows.add('pathways.convening', {
    id: demoId(random, at.getTime()),
    person_id: next.person_id,
    pathway_id: next.pathway_id,
    by_kind: 'france-travail',
    at,
    on_date: next.on_date,
    noted_by: memberId,
    noted_at: `${today}T08:00:00Z`,
  })
}
