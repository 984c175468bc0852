/** What the FSE+ asks of a référent and of the fund manager; part of the calendar. */
export const fundingRules = {
  'funding-entry': {
    code: 'funding-entry',
    owner: 'member',
    due: { days: 30 },
    shows: { days: 7 },
    escalates: { days: 20 },
    source: 'Questionnaire d’entrée le jour même, complet sous 30 jours (pratique constatée en 2026)',
    verifiedOn: null,
  },
  'funding-pieces': {
    code: 'funding-pieces',
    owner: 'member',
    due: { days: 0 },
    shows: { days: -30 },
    escalates: { days: 15 },
    source:
      'Dernier jour de la première pièce attendue par la participation (liste des pièces FSE+, à vérifier)',
    verifiedOn: null,
  },
  'funding-exit': {
    code: 'funding-exit',
    owner: 'member',
    due: { days: 28 },
    shows: { days: 10 },
    escalates: { days: 25 },
    source: 'Règlement (UE) 2021/1057, annexe I : résultats immédiats dans les quatre semaines de la sortie',
    verifiedOn: null,
  },
  'funding-exit-desk': {
    code: 'funding-exit-desk',
    owner: 'fund-manager',
    due: { months: 1 },
    shows: { days: 15 },
    escalates: { days: 25 },
    source: 'Sortie saisie dans le mois, sinon le bilan est bloqué (pratique constatée en 2026)',
    verifiedOn: null,
  },
  'funding-month-6': {
    code: 'funding-month-6',
    owner: 'fund-manager',
    due: { months: 6 },
    shows: { months: 5 },
    escalates: { months: 7 },
    source:
      'Règlement (UE) 2021/1057, annexe I : situation six mois après la sortie, à un mois près (proposition)',
    verifiedOn: null,
  },
  'funding-report': {
    code: 'funding-report',
    owner: 'fund-manager',
    due: { months: 6 },
    shows: { months: 4 },
    escalates: { months: 6 },
    source:
      'Bilan d’exécution dans les six mois de la fin de la période (source secondaire, à vérifier avec le service gestionnaire)',
    verifiedOn: null,
  },
} as const
