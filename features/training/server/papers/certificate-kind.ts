import { everyWord, type PaperKind } from '#features/templates/server/public.ts'

/** That somebody came to a session that is closed, by its public name (R8), with the hours that she stayed. */
export const presenceCertificateKind: PaperKind = {
  code: 'attestation-presence',
  label: { fr: 'Attestation de présence à un atelier', en: 'Certificate of attendance at a workshop' },
  source: 'Texte de Bassin, à relire par le territoire',
  verifiedOn: null,
  shipped: [
    {
      validFrom: '2026-11-29',
      text: `# Attestation de présence

{{organisme}} atteste que {{personne}} était présente, ou présent, à la séance suivante.

{{seance}}

Cette attestation est remise à la personne, à sa demande, pour faire valoir ce que de droit.

Fait le {{jour}}.
{{signature}}`,
    },
  ],
  words: [
    {
      name: 'personne',
      label: { fr: 'Nom et prénom', en: 'Family and given name' },
      example: 'Haddad Samira',
    },
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
      name: 'duree',
      label: { fr: 'Durée de sa présence', en: 'How long the person stayed' },
      example: '6 h',
    },
    { name: 'lieu', label: { fr: 'Lieu', en: 'Place' }, example: 'Salle des ateliers' },
    {
      name: 'organisme',
      label: { fr: 'Structure qui tient l’atelier', en: 'Organisation that holds the workshop' },
      example: 'Maison de l’emploi',
    },
    ...everyWord,
  ],
  parts: [
    {
      name: 'seance',
      label: {
        fr: 'Atelier, jour, demi-journées suivies, durée, lieu',
        en: 'Workshop, day, half-days, hours, place',
      },
      isRequired: true,
      example: [
        {
          kind: 'facts',
          facts: [
            { label: 'Atelier', value: 'Écrire et lire au quotidien' },
            { label: 'Jour', value: '24 novembre 2026' },
            { label: 'Présence', value: 'matin, de 9 h à 12 h\naprès-midi, de 13 h 30 à 16 h 30' },
            { label: 'Durée', value: '6 h' },
            { label: 'Lieu', value: 'Salle des ateliers' },
          ],
        },
      ],
    },
    {
      name: 'signature',
      label: { fr: 'Place pour signer', en: 'Room to sign' },
      isRequired: false,
      example: [{ kind: 'signatures', places: [{ who: 'Pour la structure', signed: 'Nom et signature :' }] }],
    },
  ],
}
