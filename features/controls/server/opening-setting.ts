import type { ListedSetting } from '#features/territory/server/public.ts'
import { opening } from '../rules/sample-state.ts'

/** For how long a sample opens its files when its drawing says nothing else. */
export const openingSetting: ListedSetting<{ readonly months: number }> = {
  code: 'controls.opening',
  initial: { months: opening.months },
  source: opening.source,
  verifiedOn: opening.verifiedOn,
  parse: (value) => {
    const { months } = (value ?? {}) as { months?: unknown }
    return typeof months === 'number' &&
      Number.isInteger(months) &&
      months >= 1 &&
      months <= opening.mostMonths
      ? { months }
      : undefined
  },
  group: { fr: 'Contrôles', en: 'Controls' },
  label: { fr: 'Ouverture d’un échantillon', en: 'Opening of a sample' },
  help: {
    fr: 'Durée proposée au moment du tirage. Les échantillons déjà tirés gardent leur dernier jour.',
    en: 'Duration proposed when a sample is drawn. Samples already drawn keep their last day.',
  },
  editor: {
    kind: 'delays',
    parts: [
      {
        key: 'months',
        label: { fr: 'Dossiers ouverts pendant', en: 'Files open for' },
        unit: 'months',
        min: 1,
        max: opening.mostMonths,
        optional: false,
      },
    ],
  },
}

export const controlSettings: readonly ListedSetting[] = [openingSetting]
