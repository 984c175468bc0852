import { type ListedSetting, type Setting, settingAt } from '#features/territory/server/public.ts'
import type { CalendarDate } from '#kernel/dates.ts'
import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'
import type { Sourced } from '../contract.ts'

const bounds = {
  file: { min: 1, max: 36 },
  archive: { min: 1, max: 60 },
  fse: { min: 12, max: 180 },
} as const

interface Retention {
  readonly file: number
  readonly archive: number
  readonly fse: number
}

const isWithin = (
  value: unknown,
  { min, max }: { readonly min: number; readonly max: number },
): value is number => typeof value === 'number' && Number.isInteger(value) && value >= min && value <= max

/** In months: a file after the last contact, then its archive; the proofs of an FSE+ operation after its last payment. */
const retention: Setting<Retention> = {
  code: 'privacy.retention',
  initial: { file: 24, archive: 36, fse: 60 },
  source:
    'Dossier : CNIL, délibération 2023-095 (deux ans après le dernier contact). Pièces FSE+ : règlement (UE) 2021/1060, article 82 (cinq ans à partir du 31 décembre de l’année du dernier versement)',
  verifiedOn: null,
  parse: (value) => {
    // A value written before the archive had its own duration keeps the shipped one.
    const { file, archive = 36, fse } = (value ?? {}) as Readonly<Partial<Record<keyof Retention, unknown>>>
    return isWithin(file, bounds.file) && isWithin(archive, bounds.archive) && isWithin(fse, bounds.fse)
      ? { file, archive, fse }
      : undefined
  },
}

const purge: Setting<'off' | 'on'> = {
  code: 'privacy.purge',
  initial: 'off',
  source: 'Choix du responsable de traitement, après lecture de la page « Conservation »',
  verifiedOn: null,
  parse: (value) => (['off', 'on'] as const).find((known) => known === value),
}

/** Whether the work of the night acts: what it erases never comes back, so somebody decides first. */
export const isPurging = async (tx: TerritoryTransaction, date: CalendarDate): Promise<boolean> =>
  (await settingAt(tx, purge, date)) === 'on'

export const privacySettings: readonly ListedSetting[] = [
  {
    ...purge,
    group: { fr: 'Journal et données personnelles', en: 'Trail and personal data' },
    label: {
      fr: 'Travail de la nuit sur les dossiers sans contact',
      en: 'Work of the night on files without contact',
    },
    help: {
      fr: 'En marche, chaque nuit donne les préavis, archive et anonymise ce qui est échu. Lisez d’abord la page « Conservation ».',
      en: 'When on, each night gives notices, archives and makes anonymous what is due. Read the page “Retention” first.',
    },
    editor: {
      kind: 'choice',
      options: [
        { value: 'off', label: { fr: 'À l’arrêt : rien n’est touché', en: 'Off: nothing is touched' } },
        { value: 'on', label: { fr: 'En marche, chaque nuit', en: 'On, each night' } },
      ],
    },
  },
  {
    ...retention,
    group: { fr: 'Journal et données personnelles', en: 'Trail and personal data' },
    label: { fr: 'Durées annoncées aux personnes', en: 'Durations told to persons' },
    help: {
      fr: 'Le registre, la page des habitants et le travail de la nuit les suivent. La page « Conservation » montre ce que chaque durée change. Une notice remise dit la durée de son jour : écrivez-en une nouvelle version dans « Notices ».',
      en: 'The register, the page for residents and the work of the night follow them. The page “Retention” shows what each duration changes. A notice that was given says the duration of its day: write a new version in “Notices”.',
    },
    editor: {
      kind: 'delays',
      parts: [
        {
          key: 'file',
          label: { fr: 'Dossier, après le dernier contact', en: 'File, after the last contact' },
          unit: 'months',
          ...bounds.file,
          optional: false,
        },
        {
          key: 'archive',
          label: { fr: 'Archives, avant l’anonymisation', en: 'Archive, before it is made anonymous' },
          unit: 'months',
          ...bounds.archive,
          optional: false,
        },
        {
          key: 'fse',
          label: { fr: 'Pièces FSE+, après le dernier versement', en: 'ESF+ proofs, after the last payment' },
          unit: 'months',
          ...bounds.fse,
          optional: false,
        },
      ],
    },
  },
]

/** Months in the active base, and in the archive, on a day; whether they are those that ship. */
export const retentionMonths = async (
  tx: TerritoryTransaction,
  date: CalendarDate,
): Promise<Retention & { readonly isChosen: boolean }> => {
  const months = await settingAt(tx, retention, date)
  const { file, archive, fse } = retention.initial
  return { ...months, isChosen: months.file !== file || months.archive !== archive || months.fse !== fse }
}

/** A source speaks for the durations that ship; those that a territory chose are its own, and are said so. */
export const sourceOfDurations = (source: string, isChosen: boolean): string =>
  isChosen
    ? `Durées choisies par le territoire. Proposées au départ : ${retention.initial.file} mois, puis ${retention.initial.archive} d’archives, et ${retention.initial.fse} pour les pièces FSE+. ${source}`
    : source

/** The durations in force on a day, in words, with their source. */
export const retentionAt = async (
  tx: TerritoryTransaction,
  date: CalendarDate,
): Promise<Readonly<Record<'file' | 'fse', Sourced>>> => {
  const { file, archive, fse, isChosen } = await retentionMonths(tx, date)
  const { verifiedOn } = retention
  const source = sourceOfDurations(retention.source, isChosen)
  return {
    file: {
      words: {
        fr: `${file} mois après le dernier contact, puis ${archive} mois d’archives au plus, puis anonymisation`,
        en: `${file} months after the last contact, then ${archive} months of archive at most, then made anonymous`,
      },
      source,
      verifiedOn,
    },
    fse: {
      words: {
        fr: `Pièces d’une opération FSE+ : ${fse} mois après le 31 décembre de l’année du dernier versement`,
        en: `Proofs of an ESF+ operation: ${fse} months after 31 December of the year of the last payment`,
      },
      source,
      verifiedOn,
    },
  }
}
