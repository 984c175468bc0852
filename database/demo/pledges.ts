import type { CalendarDate } from '#kernel/dates.ts'
import { addSharedMeans } from './pledges-means.ts'
import { demoId, type Random } from './random.ts'
import type { DemoSetting } from './setting.ts'

interface Delivered {
  /** Years before the current one: of the due date that it is for, and of its day. */
  readonly ago: number
  readonly on: string
  readonly quantity: number
  /** Noted by the signatory itself, not confirmed yet. */
  readonly isWaiting?: boolean
  readonly note?: string
}

interface Promised {
  readonly by: string
  readonly kind: string
  readonly label: string
  readonly quantity: number
  readonly unit?: string
  readonly serves?: string
  /** Due the first time so many years before the current one; below zero, later. */
  readonly firstAgo: number
  readonly due: string
  readonly from?: string
  readonly isYearly: boolean
  readonly delivered: readonly Delivered[]
  /** The due date of so many years ago, said on a day of the current year. */
  readonly givenUp?: { readonly ago: number; readonly on: string; readonly reason: string }
}

/** What five invented signatories could promise, in every state that a pledge may have. */
const promises: readonly Promised[] = [
  {
    ...{ by: 'france-travail', kind: 'days', label: 'Permanences dans les quartiers', quantity: 40 },
    ...{
      serves: 'Habitants des quartiers prioritaires',
      firstAgo: 2,
      due: '12-31',
      from: '01-01',
      isYearly: true,
    },
    delivered: [
      { ago: 2, on: '12-16', quantity: 40 },
      { ago: 1, on: '12-12', quantity: 44, note: 'Quatre journées de plus à la demande des maires' },
      { ago: 0, on: '07-03', quantity: 22 },
      { ago: 0, on: '10-30', quantity: 6, isWaiting: true, note: 'Permanences d’octobre' },
    ],
  },
  {
    ...{ by: 'france-travail', kind: 'data', label: 'Liste trimestrielle des offres du bassin', quantity: 4 },
    ...{ unit: 'fichiers', firstAgo: 1, due: '12-31', isYearly: true },
    delivered: [
      { ago: 1, on: '12-20', quantity: 3 },
      { ago: 0, on: '10-02', quantity: 3 },
    ],
    givenUp: { ago: 1, on: '02-10', reason: 'Changement d’outil : le fichier d’été n’a pas pu être produit' },
  },
  {
    ...{ by: 'france-travail', kind: 'staff', label: 'Conseil mis à disposition du PLIE', quantity: 0.5 },
    ...{ firstAgo: 2, due: '06-30', isYearly: true },
    delivered: [
      { ago: 2, on: '06-03', quantity: 0.5 },
      { ago: 1, on: '06-02', quantity: 0.5 },
      { ago: 0, on: '06-01', quantity: 0.5 },
    ],
  },
  {
    ...{
      by: 'mission-locale',
      kind: 'places',
      label: 'Places réservées aux moins de 26 ans du PLIE',
      quantity: 30,
    },
    ...{ serves: 'Jeunes de moins de 26 ans', firstAgo: 2, due: '12-31', isYearly: true },
    delivered: [
      { ago: 2, on: '12-18', quantity: 31 },
      { ago: 1, on: '12-19', quantity: 30 },
      { ago: 0, on: '09-11', quantity: 18 },
    ],
  },
  {
    ...{ by: 'mission-locale', kind: 'other', label: 'Ateliers numériques ouverts à tous', quantity: 20 },
    ...{ unit: 'demi-journées', firstAgo: 0, due: '09-30', isYearly: false },
    delivered: [{ ago: 0, on: '06-12', quantity: 8 }],
  },
  {
    ...{
      by: 'departement',
      kind: 'money',
      label: 'Participation au financement des étapes',
      quantity: 60_000,
    },
    ...{ firstAgo: 2, due: '12-31', isYearly: true },
    delivered: [
      { ago: 2, on: '11-20', quantity: 60_000 },
      { ago: 1, on: '11-18', quantity: 60_000 },
      { ago: 0, on: '05-15', quantity: 45_000, note: 'Premier versement' },
    ],
  },
  {
    ...{ by: 'departement', kind: 'tools', label: 'Accès au logiciel de prise de rendez-vous', quantity: 10 },
    ...{ unit: 'licences', firstAgo: 2, due: '06-30', isYearly: false },
    delivered: [{ ago: 2, on: '05-27', quantity: 10 }],
  },
  {
    ...{ by: 'epci', kind: 'money', label: 'Contribution au fonctionnement du PLIE', quantity: 25_000 },
    ...{ firstAgo: 2, due: '06-30', isYearly: true },
    delivered: [
      { ago: 2, on: '06-24', quantity: 25_000 },
      { ago: 1, on: '09-08', quantity: 25_000, note: 'Voté avec retard' },
      { ago: 0, on: '06-22', quantity: 12_500 },
    ],
  },
  {
    ...{ by: 'epci', kind: 'other', label: 'Étude des besoins de mobilité', quantity: 1, unit: 'étude' },
    ...{ firstAgo: 1, due: '12-31', isYearly: false, delivered: [] },
    givenUp: { ago: 1, on: '01-20', reason: 'Marché infructueux, étude reportée au prochain protocole' },
  },
  {
    ...{ by: 'afpa', kind: 'days', label: 'Journées de découverte des métiers', quantity: 6 },
    ...{ serves: 'Participants sans projet défini', firstAgo: 2, due: '11-15', isYearly: true },
    delivered: [
      { ago: 2, on: '10-08', quantity: 6 },
      { ago: 1, on: '10-14', quantity: 6 },
      { ago: 0, on: '10-13', quantity: 6 },
    ],
  },
  {
    ...{ by: 'afpa', kind: 'places', label: 'Places sur le plateau technique du bâtiment', quantity: 24 },
    ...{ firstAgo: -1, due: '06-30', isYearly: false, delivered: [] },
  },
]

/** What partners promised under the protocol of the demo, what they did of it, and what they share. */
export const addPledges = (setting: DemoSetting, random: Random): void => {
  const agreement = setting.rows.of('agreements.agreement').find((one) => one.kind === 'protocole')
  if (!agreement) return
  const { rows, today, partners, managerId, prescribers } = setting
  const year = Number(today.slice(0, 4))
  const dayOf = (ago: number, day: string): CalendarDate => `${year - ago}-${day}`
  const memberIn = (organisationId: string): string | null =>
    prescribers.find((one) => one.organisationId === organisationId)?.memberId ?? null
  for (const one of promises) {
    const signatory = partners.by(one.by)
    const id = demoId(random, Date.parse(dayOf(2, '01-20')))
    const contactId = memberIn(signatory.id)
    rows.add('pledges.pledge', {
      ...{ id, agreement_id: agreement.id, article: null, party_id: null, organisation_id: signatory.id },
      ...{ signatory_name: signatory.name, kind: one.kind, label: one.label, unit: one.unit ?? null },
      quantity: Math.round(one.quantity * 100),
      recurrence: one.isYearly ? 'yearly' : 'once',
      from_on: one.from ? dayOf(one.firstAgo, one.from) : null,
      due_on: dayOf(one.firstAgo, one.due),
      ...{ serves: one.serves ?? null, contact_id: one.by === 'france-travail' ? contactId : null },
      ...{ created_by: managerId, created_at: `${dayOf(2, '01-20')}T09:00:00Z`, version: 1 },
    })
    for (const came of one.delivered.filter(({ ago, on }) => dayOf(ago, on) <= today))
      rows.add('pledges.delivery', {
        id: demoId(random, Date.parse(dayOf(came.ago, came.on))),
        ...{ pledge_id: id, rank: one.firstAgo - came.ago + 1, delivered_on: dayOf(came.ago, came.on) },
        ...{ quantity: Math.round(came.quantity * 100), note: came.note ?? null },
        state: came.isWaiting ? 'waiting' : 'counted',
        noted_by: (came.isWaiting ? contactId : null) ?? managerId,
        noted_at: `${dayOf(came.ago, came.on)}T15:00:00Z`,
      })
    if (one.givenUp)
      rows.add('pledges.pledge_move', {
        id: demoId(random, Date.parse(dayOf(0, one.givenUp.on))),
        ...{ pledge_id: id, rank: one.firstAgo - one.givenUp.ago + 1, move: 'give-up' },
        ...{ reason: one.givenUp.reason, moved_by: managerId },
        moved_at: `${dayOf(0, one.givenUp.on)}T10:00:00Z`,
      })
  }
  addSharedMeans(setting, random, String(agreement.id))
}
