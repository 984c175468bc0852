import { everyWord, type PaperKind } from '#features/templates/server/public.ts'
import { emblemBlock } from '../emblem-block.ts'

/** A questionnaire of one moment, filled or to be filled by hand: what has no answer shows its choices. */
export const questionnaireKind: PaperKind = {
  code: 'questionnaire-fse',
  label: { fr: 'Questionnaire FSE+', en: 'ESF+ questionnaire' },
  source: 'Mise en page de Bassin ; questions : règlement (UE) 2021/1057, annexe I (libellés à vérifier)',
  verifiedOn: null,
  shipped: [
    {
      validFrom: '2026-11-29',
      text: `# Questionnaire FSE+ {{moment}}
{{renseignements}}

Chaque réponse est libre : vous pouvez refuser de répondre à une question.
{{reponses}}
{{signatures}}`,
    },
  ],
  words: [
    {
      name: 'moment',
      label: { fr: 'À l’entrée, à la sortie, à six mois', en: 'At the entry, at the exit, at six months' },
      example: 'à l’entrée',
    },
    {
      name: 'personne',
      label: { fr: 'Nom et prénom', en: 'Family and given name' },
      example: 'Haddad Samira',
    },
    {
      name: 'operation',
      label: { fr: 'Opération', en: 'Operation' },
      example: 'Accompagnement renforcé 2026',
    },
    ...everyWord,
  ],
  parts: [
    {
      name: 'renseignements',
      label: { fr: 'Personne, opération, jour du relevé', en: 'Person, operation, day of the answers' },
      isRequired: true,
      example: [
        emblemBlock({ code: '2026001', label: 'Accompagnement renforcé 2026' }),
        { kind: 'facts', facts: [{ label: 'Personne', value: 'Haddad Samira' }] },
      ],
    },
    {
      name: 'reponses',
      label: { fr: 'Questions et réponses', en: 'Questions and answers' },
      isRequired: true,
      example: [
        {
          ...{ kind: 'table', header: ['Question', 'Réponse'], widths: ['wide', 'wide'] },
          rows: [['Situation avant l’entrée', 'Demandeur d’emploi inscrit']],
        },
      ],
    },
    {
      name: 'signatures',
      label: { fr: 'Places pour signer', en: 'Room to sign' },
      isRequired: false,
      example: [{ kind: 'signatures', places: [{ who: 'La personne', signed: 'Nom, date et signature :' }] }],
    },
  ],
}
