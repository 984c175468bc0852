import { everyWord, type PaperKind } from '#features/templates/server/public.ts'

const validFrom = '2026-11-29'
const source = 'Texte de Bassin, à relire par le territoire ; rien n’y dit pourquoi la personne est suivie'

const person = {
  name: 'personne',
  label: { fr: 'Prénom et nom', en: 'Given and family name' },
  example: 'Samira Haddad',
}
const referent = {
  name: 'referent',
  label: { fr: 'Qui écrit', en: 'Who writes' },
  example: 'Claire Castaing',
}
const reach = {
  name: 'joindre',
  label: { fr: 'Comment répondre', en: 'How to answer' },
  example: 'Appelez le 01 99 00 00 01 ou écrivez à claire@exemple.fr',
}
const absence = {
  name: 'absence',
  label: { fr: 'Si elle ou il s’absente : qui répond, ou rien', en: 'While away: who answers, or nothing' },
  example: 'Claire Castaing n’est pas là jusqu’au 4 décembre inclus. D’ici là, Karim Benali vous répond.',
}
const appointment = [
  {
    name: 'rendez-vous',
    label: { fr: 'Jour et heure', en: 'Day and hour' },
    example: 'jeudi 26 novembre à 14 h',
  },
  {
    name: 'lieu',
    label: { fr: '« , lieu », ou rien', en: '“, place”, or nothing' },
    example: ', Maison de l’emploi',
  },
]

/** The mail's words on paper: when, where, with whom, and how to ask for another date. */
export const appointmentKind: PaperKind = {
  ...{ code: 'convocation', source, verifiedOn: null, parts: [] },
  label: { fr: 'Lettre de rendez-vous (convocation)', en: 'Letter of an appointment' },
  shipped: [
    {
      validFrom,
      text: `# Votre prochain rendez-vous

Bonjour {{personne}},

{{referent}} vous propose un rendez-vous {{rendez-vous}}{{lieu}}.

Cette date ne vous convient pas ? {{joindre}} : nous en trouverons une autre.`,
    },
  ],
  words: [person, referent, ...appointment, reach, ...everyWord],
}

export const changedAppointmentKind: PaperKind = {
  ...{ code: 'rendez-vous-change', source, verifiedOn: null, parts: [] },
  label: {
    fr: 'Lettre d’un rendez-vous déplacé ou annulé',
    en: 'Letter of an appointment moved or cancelled',
  },
  shipped: [
    {
      validFrom,
      text: `# {{objet}}

Bonjour {{personne}},

{{changement}}

{{suite}}`,
    },
  ],
  words: [
    person,
    referent,
    {
      name: 'objet',
      label: { fr: 'Déplacé ou annulé', en: 'Moved or cancelled' },
      example: 'Votre rendez-vous est déplacé',
    },
    {
      name: 'changement',
      label: { fr: 'Ce qui change, avec l’ancienne date', en: 'What changes, with the former date' },
      example:
        'Votre rendez-vous du jeudi 26 novembre à 14 h avec Claire Castaing est déplacé. Il aura lieu mardi 1er décembre à 10 h.',
    },
    {
      name: 'suite',
      label: { fr: 'Comment demander une autre date', en: 'How to ask for another date' },
      example: 'Pour une autre date, écrivez à claire@exemple.fr.',
    },
    ...appointment,
    reach,
    ...everyWord,
  ],
}

export const newReferentKind: PaperKind = {
  ...{ code: 'nouveau-referent', source, verifiedOn: null, parts: [] },
  label: { fr: 'Lettre de changement de référent', en: 'Letter of a new referent' },
  shipped: [
    {
      validFrom,
      text: `# La personne qui vous accompagne change

Bonjour {{personne}},

{{referent}} vous accompagne désormais. Vos rendez-vous déjà fixés sont maintenus.

{{absence}}

Une question ? {{joindre}}.`,
    },
  ],
  words: [person, referent, absence, reach, ...everyWord],
}
