/** Where somebody under 16 may turn; nothing of her is kept here. */
export const under16Places = [
  {
    words: {
      fr: 'Au collège, au lycée ou au CIO : on vous parle des métiers et des formations.',
      en: 'At your school or at the CIO: they tell you about jobs and training.',
    },
    phone: null,
    source: 'Code de l’éducation, article L. 313-1 (à vérifier)',
  },
  {
    words: {
      fr: 'À partir de 16 ans, la mission locale vous reçoit.',
      en: 'From 16 on, the mission locale sees you.',
    },
    phone: null,
    source: 'Code du travail, article L. 5314-1 (à vérifier)',
  },
] as const
