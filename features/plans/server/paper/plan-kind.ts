import { everyWord, type PaperKind } from '#features/templates/server/public.ts'

/** A plan on paper: its axes and actions in their order, then its budget by funder and year. */
export const planPaperKind: PaperKind = {
  code: 'plan-actions',
  label: { fr: 'Plan d’action', en: 'Action plan' },
  source: 'Texte de Bassin, à relire par le territoire',
  verifiedOn: null,
  shipped: [
    {
      validFrom: '2026-11-29',
      text: `# {{plan}}

{{presentation}}

## Avancement

{{avancement}}

## Actions

{{actions}}

## Budget

{{budget}}`,
    },
  ],
  words: [
    {
      name: 'plan',
      label: { fr: 'Nom du plan', en: 'Name of the plan' },
      example: 'Plan pour l’emploi 2024-2027',
    },
    ...everyWord,
  ],
  parts: [
    {
      name: 'presentation',
      label: { fr: 'Dates, convention, pilotes, texte', en: 'Dates, agreement, leads, text' },
      isRequired: false,
      example: [
        {
          kind: 'facts',
          facts: [
            { label: 'Dates', value: 'du 1er janvier 2024 au 31 décembre 2027' },
            { label: 'Pilotes', value: 'Intercommunalité, Le Linge en commun' },
          ],
        },
      ],
    },
    {
      name: 'avancement',
      label: { fr: 'Combien d’actions dans chaque état', en: 'How many actions say each state' },
      isRequired: false,
      example: [{ kind: 'paragraph', text: '3 actions réalisées sur 12 retenues (25 %).' }],
    },
    {
      name: 'actions',
      label: {
        fr: 'Axes, actions et sous-actions, dans l’ordre',
        en: 'Axes, actions, sub-actions, in order',
      },
      isRequired: true,
      example: [
        { kind: 'paragraph', text: 'Axe 1. Lever les freins' },
        {
          kind: 'table',
          header: ['Action', 'État', 'Dates', 'Pilotes'],
          widths: ['wide', 'narrow', 'narrow', 'wide'],
          rows: [['Permis solidaire', 'en cours', 'jusqu’au 30 juin 2026', 'Auto-école solidaire']],
        },
      ],
    },
    {
      name: 'budget',
      label: {
        fr: 'Prévu et dépensé, par financeur et par année',
        en: 'Planned and spent, by funder and year',
      },
      isRequired: false,
      example: [
        {
          kind: 'table',
          header: ['Financeur', '2026 prévu', '2026 dépensé'],
          widths: ['wide', 'narrow', 'narrow'],
          rows: [['Région', '20 000 €', '5 000 €']],
        },
      ],
    },
  ],
}
