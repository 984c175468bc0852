import { everyWord, type PaperKind } from '#features/templates/server/public.ts'
import { contractFilling } from './contract-parts.ts'

const example = contractFilling(
  {
    ...{ id: '', pathwayId: '', number: 1, kind: 'contrat-engagement', state: 'draft', version: 1 },
    ...{
      aim: 'Aide à domicile',
      aimRomeCode: null,
      aimRomeLabel: null,
      weeklyMinutes: 900,
      weeklyReason: null,
    },
    ...{ startsOn: '2026-11-23', endsOn: '2027-05-23', signedOn: null, signatures: [], withdrawn: [] },
    objectives: [
      {
        ...{ id: '', label: 'Obtenir le titre professionnel', details: null, dueOn: '2027-03-31' },
        ...{ state: 'planned', stateOn: null, carriedBy: 'person' },
      },
    ],
  },
  {
    ...{ personName: 'Samira Haddad', birthDate: '1988-04-02', schemeLabel: 'PLIE' },
    ...{ referentName: 'Claire Castaing', legalReferentName: 'Un conseiller de France Travail' },
  },
)

/** The commitment contract, or the plan of those who are not registered: which one, the law of its day says. */
export const contractKind: PaperKind = {
  code: 'contrat-engagement',
  label: { fr: 'Contrat d’engagement, PPAE', en: 'Engagement contract, PPAE' },
  source: 'Mise en page de Bassin ; contenu : Code du travail, L5411-6 et suivants',
  verifiedOn: null,
  shipped: [
    {
      validFrom: '2026-11-29',
      text: `# {{document}}, version {{version}}
! {{avis}}
{{renseignements}}
## Objectifs, et qui fait quoi
{{objectifs}}
## Signatures
{{signatures}}

Un exemplaire est remis à la personne.
{{empreinte}}`,
    },
  ],
  words: [
    {
      name: 'document',
      label: { fr: 'Nom du contrat à sa date', en: 'Name of the contract on its day' },
      example: example.words.document,
    },
    { name: 'version', label: { fr: 'Numéro de la version', en: 'Number of the version' }, example: '1' },
    {
      name: 'avis',
      label: { fr: 'Ce qui reste à signer, ou rien', en: 'What is still to be signed, or nothing' },
      example: example.words.avis,
    },
    {
      name: 'personne',
      label: { fr: 'Prénom et nom', en: 'Given and family name' },
      example: 'Samira Haddad',
    },
    { name: 'dispositif', label: { fr: 'Dispositif', en: 'Scheme' }, example: 'PLIE' },
    {
      name: 'referent',
      label: { fr: 'Référent du dispositif', en: 'Referent of the scheme' },
      example: 'Claire Castaing',
    },
    ...everyWord,
  ],
  parts: [
    {
      name: 'renseignements',
      label: {
        fr: 'Personne, référents, but, dates et activité',
        en: 'Person, referents, aim, dates and activity',
      },
      isRequired: true,
      example: example.parts.renseignements,
    },
    {
      name: 'objectifs',
      label: { fr: 'Tableau des objectifs', en: 'Table of the objectives' },
      isRequired: true,
      example: example.parts.objectifs,
    },
    {
      name: 'signatures',
      label: { fr: 'Signatures, ou la place pour les écrire', en: 'Signatures, or room to write them' },
      isRequired: true,
      example: example.parts.signatures,
    },
    {
      name: 'empreinte',
      label: { fr: 'Empreinte de ce qui est convenu', en: 'Hash of what is agreed' },
      isRequired: true,
      example: example.parts.empreinte,
    },
  ],
}
