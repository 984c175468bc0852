import type { ListedSetting } from '#features/territory/server/public.ts'
import { shippedLocalLabels } from '../rules/local-criteria.ts'
import { localCriteriaSetting } from './local-criteria-setting.ts'

/** What the screen of the settings says of the criteria that the territory writes itself. */
export const criteriaSettings: readonly ListedSetting[] = [
  {
    ...localCriteriaSetting,
    group: { fr: 'Prescriptions et critères', en: 'Referrals and criteria' },
    label: { fr: 'Critères du protocole', en: 'Criteria of the protocol' },
    help: {
      fr: 'Proposés aux prescripteurs et dans les dossiers, à côté de la liste nationale de l’IAE.',
      en: 'Offered to prescribers and in the files, beside the national IAE list.',
    },
    editor: {
      kind: 'labelled-codes',
      prefix: 'plie-',
      most: 40,
      shipped: shippedLocalLabels,
      columns: [
        { key: 'label', label: { fr: 'Critère', en: 'Criterion' }, kind: 'text', optional: false },
        { key: 'proof', label: { fr: 'Justificatif', en: 'Proof' }, kind: 'text', optional: false },
        {
          key: 'proofMonths',
          label: { fr: 'Mois de validité', en: 'Valid for (months)' },
          kind: 'months',
          optional: true,
        },
      ],
    },
  },
]
