import { everyWord, type PaperKind } from '#features/templates/server/public.ts'
import { draftParts } from './draft-parts.ts'

const example = draftParts(
  {
    signed: null,
    agreement: { id: '', label: 'CRTE du Val-d’Ambre' },
    blocks: [
      {
        ...{ id: '', kind: 'text', title: 'Pourquoi ce volet', source: '', version: 1, practice: null },
        ...{ content: 'Le territoire relie ses projets à ses emplois.', figure: null },
      },
      {
        ...{ id: '', kind: 'figure', title: '', content: '', source: '', version: 1, practice: null },
        figure: {
          ...{ source: 'cockpit', code: 'active', label: 'File active', english: null, value: 412 },
          ...{ unit: 'persons', at: '2026-11-29', sourceName: 'Parcours du territoire', licence: null },
          ...{ coverage: null, remarks: [], state: 'known' },
        },
      },
    ],
  },
  '29 novembre 2026',
)

/** The employment volet of a CRTE: what is written in it and its figures, live until they are signed. */
export const draftKind: PaperKind = {
  code: 'volet-crte',
  label: { fr: 'Volet emploi-formation de CRTE', en: 'Employment chapter of a CRTE' },
  source: 'Mise en page de Bassin, à relire par le territoire',
  verifiedOn: null,
  shipped: [
    {
      validFrom: '2026-11-29',
      text: `# {{intitule}}
{{etat}}
{{contenu}}
## Signatures
{{signatures}}`,
    },
  ],
  words: [
    { name: 'intitule', label: { fr: 'Titre du volet', en: 'Title' }, example: 'Volet emploi-formation' },
    ...everyWord,
  ],
  parts: [
    {
      name: 'etat',
      label: { fr: 'Projet ou signé, et date des chiffres', en: 'Draft or signed, and day of the figures' },
      isRequired: true,
      example: example.etat,
    },
    {
      name: 'contenu',
      label: { fr: 'Les blocs dans leur ordre', en: 'The blocks in their order' },
      isRequired: true,
      example: example.contenu,
    },
    {
      name: 'signatures',
      label: { fr: 'Place des signatures', en: 'Room for the signatures' },
      isRequired: false,
      example: example.signatures,
    },
  ],
}
