import type { ListedSetting } from '#features/territory/server/public.ts'
import { usualQuorum } from '../rules/quorum.ts'

/** Which share of the expected members makes the quorum; it is said, and holds nobody back. */
export const quorumSetting: ListedSetting<number> = {
  code: 'committee.quorum',
  initial: usualQuorum.share,
  source: usualQuorum.source,
  verifiedOn: usualQuorum.verifiedOn,
  parse: (value) => (typeof value === 'number' && value > 0 && value <= 1 ? value : undefined),
  group: { fr: 'Commission d’entrée', en: 'Entry committee' },
  label: {
    fr: 'Quorum, en part des membres attendus',
    en: 'Quorum, as a share of the members expected',
  },
  help: {
    fr: 'Le procès-verbal dit s’il est atteint. Une séance déjà convoquée garde la part en vigueur ce jour-là.',
    en: 'The minutes say whether it is reached. A sitting already called keeps the share in force that day.',
  },
  editor: { kind: 'percentage', min: 1, max: 100 },
}

export const committeeSettings: readonly ListedSetting[] = [quorumSetting]
