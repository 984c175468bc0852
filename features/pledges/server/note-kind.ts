import { everyWord, type PaperKind } from '#features/templates/server/public.ts'

/** What a signatory, or all of them, promised for a year and delivered. Nothing in it is typed. */
export const pledgeNoteKind: PaperKind = {
  code: 'note-engagements',
  label: { fr: 'Note annuelle des engagements', en: 'Yearly note of the pledges' },
  source: 'Texte de Bassin, à relire par le territoire',
  verifiedOn: null,
  shipped: [
    {
      validFrom: '2026-11-29',
      text: `# Engagements {{annee}}

{{convention}}

Cette note dit ce que {{signataire}} avait promis pour {{annee}} et ce qui a été réalisé au {{jour}}.

{{engagements}}

Les chiffres viennent des réalisations notées et confirmées, à leur date. Ce qui attend d’être confirmé n’est pas compté.`,
    },
  ],
  words: [
    {
      name: 'convention',
      label: { fr: 'Nom de la convention', en: 'Name of the agreement' },
      example: 'Protocole d’accord du PLIE 2024-2028',
    },
    { name: 'annee', label: { fr: 'Année', en: 'Year' }, example: '2026' },
    {
      name: 'signataire',
      label: { fr: 'Signataire, ou tous les signataires', en: 'Signatory, or all of them' },
      example: 'la mission locale',
    },
    ...everyWord,
  ],
  parts: [
    {
      name: 'engagements',
      label: {
        fr: 'Pour chaque signataire : promis et réalisé, totaux, moyens partagés',
        en: 'For each signatory: pledged and delivered, totals, shared means',
      },
      isRequired: true,
      example: [
        { kind: 'heading', text: 'Mission locale' },
        {
          kind: 'table',
          header: ['Engagement', 'Échéance', 'Promis', 'Réalisé', 'État'],
          widths: ['wide', 'narrow', 'narrow', 'narrow', 'narrow'],
          rows: [['Permanences dans les quartiers', '31 décembre 2026', '40 jours', '32 jours', 'en partie']],
        },
      ],
    },
  ],
}
