import { type ListedSetting, type Setting, settingAt } from '#features/territory/server/public.ts'
import type { CalendarDate } from '#kernel/dates.ts'
import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'

const bounds = { min: 6, max: 12 }

/** For how many whole months a line of the trail is kept, at least. */
const retention: Setting<{ readonly months: number }> = {
  code: 'audit.retention',
  initial: { months: 12 },
  source:
    'CNIL, recommandation relative aux mesures de journalisation, délibération 2021-122 du 14 octobre 2021 : six mois à un an',
  verifiedOn: null,
  parse: (value) => {
    const { months } = (value ?? {}) as { readonly months?: unknown }
    return typeof months === 'number' &&
      Number.isInteger(months) &&
      months >= bounds.min &&
      months <= bounds.max
      ? { months }
      : undefined
  },
}

export const retentionMonths = async (tx: TerritoryTransaction, date: CalendarDate): Promise<number> =>
  (await settingAt(tx, retention, date)).months

/** How long the trail is kept, in words, for who answers for the data. */
export const trailRetention = async (tx: TerritoryTransaction, date: CalendarDate) => {
  const months = await retentionMonths(tx, date)
  return {
    words: {
      fr: `Journal : ${months} mois, puis effacement par mois entiers`,
      en: `Trail: ${months} months, then erased by whole months`,
    },
    source: retention.source,
    verifiedOn: retention.verifiedOn,
  }
}

/** What the screen of the settings says of the trail. */
export const auditSettings: readonly ListedSetting[] = [
  {
    ...retention,
    group: { fr: 'Journal et données personnelles', en: 'Trail and personal data' },
    label: { fr: 'Conservation du journal', en: 'How long the trail is kept' },
    help: {
      fr: 'Les lignes plus anciennes sont effacées par mois entiers ; l’empreinte de chaque mois reste.',
      en: 'Older lines are erased by whole months; the fingerprint of each month stays.',
    },
    editor: {
      kind: 'delays',
      parts: [
        {
          key: 'months',
          label: { fr: 'Garder les lignes au moins', en: 'Keep the lines for at least' },
          unit: 'months',
          ...bounds,
          optional: false,
        },
      ],
    },
  },
]
