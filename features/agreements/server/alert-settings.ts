import type { ListedSetting } from '#features/territory/server/public.ts'
import { radarMonthsSetting } from './life/radar-setting.ts'
import { alertShareSetting } from './settings.ts'

/** What the screen of the settings says of the objectives. */
export const alertSettings: readonly ListedSetting[] = [
  {
    ...alertShareSetting,
    group: { fr: 'Objectifs', en: 'Objectives' },
    label: {
      fr: 'Écart à partir duquel un objectif est en alerte',
      en: 'Gap from which an objective is in alert',
    },
    help: {
      fr: 'En part de la cible. Un écart plus petit est signalé « à surveiller ».',
      en: 'As a share of the target. A smaller gap is marked “to watch”.',
    },
    editor: { kind: 'percentage', min: 1, max: 100 },
  },
  radarMonthsSetting,
]
