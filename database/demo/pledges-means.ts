import { demoId, type Random } from './random.ts'
import type { DemoSetting } from './setting.ts'

const means = [
  {
    ...{ kind: 'room', label: 'Salle de réunion de l’antenne du centre', by: 'mission-locale', ago: 1 },
    users: [
      ['plie', 40],
      ['ccas', 20],
    ],
  },
  {
    ...{ kind: 'post', label: 'Chargé des relations avec les entreprises', by: 'mde', ago: 2 },
    users: [
      ['mde', 50],
      ['plie', 50],
    ],
  },
  {
    kind: 'vehicle',
    label: 'Minibus des ateliers mobilité',
    by: 'epci',
    ago: 0,
    users: [['auto-ecole', null]],
  },
  {
    ...{ kind: 'tool', label: 'Plateforme de tests de langue', by: 'langues', ago: 2, endsAgo: 1 },
    users: [['passerelles', null]],
  },
] as const

/** Operator, source, and what was planned and paid each year, the current one last; thousands of euros. */
const fundings = [
  ['auto-ecole', 'Région', [18, 18], [18, 18], [20, 10]],
  ['auto-ecole', 'departement', [12, 12], [12, 12], [12, 6]],
  ['linge', 'FSE+ du PLIE', [45, 45], [48, 46], [48, 12]],
  ['linge', 'departement', [30, 30], [30, 30], [32, 24]],
  ['passerelles', 'epci', [22, 22], [22, 22], [24, 24]],
  ['passerelles', 'FSE+ du PLIE', [60, 60], [60, 54], [62, 0]],
] as const

/** What partners lend each other, and who pays the operators of the protocol. */
export const addSharedMeans = (setting: DemoSetting, random: Random, agreementId: string): void => {
  const { rows, today, partners, managerId } = setting
  const year = Number(today.slice(0, 4))
  const written = { created_by: managerId, created_at: `${year - 2}-02-03T09:00:00Z`, version: 1 }
  for (const one of means) {
    const id = demoId(random, Date.parse(`${year - one.ago}-02-01`))
    rows.add('pledges.shared_mean', {
      ...{
        id,
        agreement_id: agreementId,
        kind: one.kind,
        label: one.label,
        lender_id: partners.by(one.by).id,
      },
      from_on: `${year - one.ago}-02-01`,
      to_on: 'endsAgo' in one ? `${year - one.endsAgo}-12-31` : null,
      ...written,
    })
    one.users.forEach(([key, share], at) => {
      rows.add('pledges.mean_user', {
        ...{ mean_id: id, organisation_id: partners.by(key).id, position: at + 1, share_percent: share },
      })
    })
  }
  for (const [operator, source, ...years] of fundings)
    years.forEach(([planned, paid], at) => {
      const isPartner = source === 'departement' || source === 'epci'
      rows.add('pledges.operator_funding', {
        id: demoId(random, Date.parse(`${year - 2 + at}-02-03`)),
        ...{ operator_id: partners.by(operator).id, year: year - 2 + at, agreement_id: agreementId },
        funder_id: isPartner ? partners.by(source).id : null,
        funder_name: isPartner ? null : source,
        ...{ planned_cents: planned * 100_000, paid_cents: paid * 100_000, note: null },
        ...written,
      })
    })
}
