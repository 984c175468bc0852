import { everyWord, type PaperKind } from '#features/templates/server/public.ts'

/** That somebody is, or was, followed: for a landlord, a nursery, a bus pass. Nothing on it says why. */
export const certificateKind: PaperKind = {
  code: 'attestation-suivi',
  label: { fr: 'Attestation de suivi', en: 'Certificate of follow-up' },
  source: 'Texte de Bassin, à relire par le territoire',
  verifiedOn: null,
  shipped: [
    {
      validFrom: '2026-11-29',
      text: `# Attestation

{{territoire}} atteste que {{personne}}{{naissance}} {{periode}}.

Référent : {{referent}}

Cette attestation est remise à la personne, à sa demande, pour faire valoir ce que de droit.

Fait le {{jour}}.
{{signature}}`,
    },
  ],
  words: [
    {
      name: 'personne',
      label: { fr: 'Prénom et nom', en: 'Given and family name' },
      example: 'Samira Haddad',
    },
    {
      name: 'naissance',
      label: {
        fr: '« , dont la date de naissance est le …, », ou rien',
        en: '“, whose date of birth is …,”, or nothing',
      },
      example: ', dont la date de naissance est le 2 avril 1988,',
    },
    {
      name: 'periode',
      label: { fr: 'Depuis quand, ou d’un jour à l’autre', en: 'Since when, or from one day to another' },
      example: 'bénéficie d’un accompagnement depuis le 17 août 2026',
    },
    { name: 'debut', label: { fr: 'Premier jour', en: 'First day' }, example: '17 août 2026' },
    {
      name: 'fin',
      label: { fr: 'Dernier jour, ou rien', en: 'Last day, or nothing' },
      example: '20 novembre 2026',
    },
    {
      name: 'dispositif',
      label: { fr: 'Dispositif : le nommer dit pourquoi', en: 'Scheme: naming it says why' },
      example: 'PLIE',
    },
    {
      name: 'organisme',
      label: {
        fr: 'Organisme qui porte le dispositif : le nommer peut dire pourquoi',
        en: 'Organisation that runs the scheme: naming it may say why',
      },
      example: 'Maison de l’emploi',
    },
    {
      name: 'referent',
      label: { fr: 'Référent, ou rien', en: 'Referent, or nothing' },
      example: 'Claire Castaing',
    },
    ...everyWord,
  ],
  parts: [
    {
      name: 'signature',
      label: { fr: 'Place pour signer', en: 'Room to sign' },
      isRequired: false,
      example: [
        { kind: 'signatures', places: [{ who: 'Pour l’équipe', signed: 'Nom, qualité et signature :' }] },
      ],
    },
  ],
}
