import { everyWord, type PaperKind } from '#features/templates/server/public.ts'

/** What is signed at each half-day, on screen or by hand; names and nothing else of anybody (R8, R11). */
export const sheetKind: PaperKind = {
  code: 'feuille-emargement',
  label: { fr: 'Feuille d’émargement', en: 'Attendance sheet' },
  source: 'Mise en page de Bassin ; une feuille par demi-journée, signée des participants et de qui anime',
  verifiedOn: null,
  shipped: [
    {
      validFrom: '2026-11-29',
      text: `# {{atelier}}

{{date}}, {{demi-journee}}. {{lieu}}. Animation : {{animation}}

{{presences}}

{{signature}}
{{sceau}}`,
    },
  ],
  words: [
    {
      name: 'atelier',
      label: { fr: 'Nom public de l’atelier', en: 'Public name of the workshop' },
      example: 'Écrire et lire au quotidien',
    },
    {
      name: 'date',
      label: { fr: 'Jour de la séance', en: 'Day of the session' },
      example: '24 novembre 2026',
    },
    {
      name: 'demi-journee',
      label: { fr: 'Demi-journée et ses heures', en: 'Half-day and its hours' },
      example: 'matin, de 9 h à 12 h',
    },
    { name: 'lieu', label: { fr: 'Lieu', en: 'Place' }, example: 'Salle des ateliers' },
    { name: 'animation', label: { fr: 'Qui anime', en: 'Who trains' }, example: 'Inès Roux' },
    ...everyWord,
  ],
  parts: [
    {
      name: 'presences',
      label: { fr: 'Noms, présences et signatures', en: 'Names, attendance and signatures' },
      isRequired: true,
      example: [
        {
          ...{ kind: 'table', header: ['Nom et prénom', 'Présence', 'Signature'], isSigned: true },
          widths: ['wide', 'narrow', 'wide'],
          rows: [['Haddad Samira', 'présent', '']],
        },
      ],
    },
    {
      name: 'signature',
      label: { fr: 'Place pour qui anime', en: 'Room for who trains' },
      isRequired: true,
      example: [{ kind: 'signatures', places: [{ who: 'Qui anime', signed: 'Nom et signature :' }] }],
    },
    {
      name: 'sceau',
      label: { fr: 'Date et empreinte de la feuille close', en: 'Date and hash of the closed sheet' },
      isRequired: true,
      example: [{ kind: 'small', text: 'Feuille scellée le 24 novembre 2026. Empreinte : 3e91d58d.' }],
    },
  ],
}
