import type { CoveredPart } from '#features/exchanges/contract.ts'
import { demoId, type Random } from './random.ts'
import type { DemoSetting } from './setting.ts'

const versions: readonly {
  readonly partner: string
  readonly yearsAgo: number
  readonly covers: readonly CoveredPart[]
}[] = [
  { partner: 'france-travail', yearsAgo: 3, covers: ['answer'] },
  { partner: 'france-travail', yearsAgo: 1, covers: ['answer', 'referents', 'steps', 'presence', 'exit'] },
  { partner: 'mission-locale', yearsAgo: 2, covers: ['answer', 'referents'] },
]

/** What France Travail and the mission locale may receive: the first signed twice, more the second time. */
export const addExchangeAgreements = (
  { rows, partners, managerId, today }: DemoSetting,
  random: Random,
): void => {
  const year = Number(today.slice(0, 4))
  for (const { partner, yearsAgo, covers } of versions) {
    const startsOn = `${year - yearsAgo}-01-01`
    const signedOn = `${year - yearsAgo - 1}-12-12`
    rows.add('exchanges.agreement', {
      id: demoId(random, Date.parse(signedOn)),
      organisation_id: partners.by(partner).id,
      starts_on: startsOn,
      covers: [...covers],
      legal_base: 'casf-263-4-1',
      signed_on: signedOn,
      signer_name: 'La direction',
      territory_signer_name: 'La présidence',
      noted_by: managerId,
      noted_at: `${signedOn}T09:00:00Z`,
    })
  }
}
