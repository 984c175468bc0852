import type { Words } from '#features/territory/contract.ts'
import type { CalendarDate } from '#kernel/dates.ts'

/** Why files are kept: each purpose has its durations. */
export const retentionPurposes = ['accompaniment', 'counsel', 'referral'] as const
export type RetentionPurpose = (typeof retentionPurposes)[number]

interface RetentionRule {
  readonly purpose: RetentionPurpose
  readonly validFrom: CalendarDate
  readonly words: Words
  /** Reasons of the files (`people`) that this purpose covers. */
  readonly reasons: readonly string[]
  /** Days between the notice and the archive, at least. */
  readonly noticeDays: number
  /** Most months of intermediate archive: a territory may set less. */
  readonly mostArchiveMonths: number
  readonly source: string
  /** Null: nobody read the source yet, and the screen says so. */
  readonly verifiedOn: CalendarDate | null
}

/** Stands for the reason of what has no file. */
export const withoutFile = 'without-file'

/** How long a file lives, by its purpose. The months of the active base and of the archive are a setting. */
const retentionRules: readonly RetentionRule[] = [
  {
    purpose: 'accompaniment',
    validFrom: '2023-09-21',
    words: { fr: 'Accompagner vers l’emploi', en: 'Support towards a job' },
    reasons: ['participant'],
    noticeDays: 30,
    mostArchiveMonths: 60,
    source:
      'CNIL, délibération 2023-095 (deux ans après le dernier contact, puis archives intermédiaires limitées au besoin légal) ; préavis de trente jours : les-emplois. Archives : prescription de quatre ans des créances publiques, loi 68-1250, article 1',
    verifiedOn: null,
  },
  {
    purpose: 'counsel',
    validFrom: '2023-09-21',
    words: { fr: 'Renseigner, conseiller, mettre en relation', en: 'Inform, advise, put in touch' },
    reasons: ['candidate', 'graduate', 'employee', 'visitor'],
    noticeDays: 30,
    mostArchiveMonths: 12,
    source:
      'CNIL, délibération 2023-095 (deux ans après le dernier contact, puis archives intermédiaires limitées au besoin légal) ; préavis de trente jours : les-emplois. Archives : un an, proposition à confirmer',
    verifiedOn: null,
  },
  {
    purpose: 'referral',
    validFrom: '2023-09-21',
    words: { fr: 'Prescriptions sans dossier', en: 'Referrals without a file' },
    reasons: [withoutFile],
    noticeDays: 0,
    mostArchiveMonths: 0,
    source: 'DORA : orientation rendue anonyme 730 jours après sa clôture',
    verifiedOn: null,
  },
]

/** The rule of each purpose in force on a day. */
export const retentionRulesOn = (date: CalendarDate): RetentionRule[] =>
  retentionPurposes.flatMap(
    (purpose) =>
      retentionRules.findLast((one) => one.purpose === purpose && one.validFrom <= date) ??
      retentionRules.find((one) => one.purpose === purpose) ??
      [],
  )

/**
 * Where a file stands. `notice-unsent`: its notice is in a mail that has not left, and its days do not run. `open`,
 * `held`: due, and not done, with the cause.
 */
export const retentionStages = [
  'notice-due',
  'notice-unsent',
  'noticed',
  'archive-due',
  'open',
  'archived',
  'anonymise-due',
  'held',
  'active',
  'anonymised',
] as const
export type RetentionStage = (typeof retentionStages)[number]

/** Whom a notice reached: the person by mail, the référent alone by a line of « À faire », or nobody. */
export const noticeChannels = ['mail', 'referent', 'nobody'] as const
export type NoticeChannel = (typeof noticeChannels)[number]

/** How a file is named where nobody may be: the end of its id. */
export const fileNumber = (id: string): string => {
  const end = id.replaceAll('-', '').slice(-8).toUpperCase()
  return `${end.slice(0, 4)}-${end.slice(4)}`
}
