import type { Block as PaperBlock } from '#platform/server/paper/paper.ts'
import { paperDay } from '#platform/server/paper/paper-words.ts'
import type { Block, Draft } from '../../contract.ts'
import { figureOrigin, figureValue } from './figure-lines.ts'

/** What the paper of a volet is filled with; `day` is that of the live figures. */
export const draftParts = (
  { signed, agreement, blocks }: Pick<Draft, 'signed' | 'agreement' | 'blocks'>,
  day: string,
) =>
  ({
    etat: [
      {
        kind: 'notice',
        text: signed
          ? `Signé le ${paperDay(signed.on)}. Les chiffres sont ceux de la version ${signed.versionNumber}, figés ce jour-là.`
          : `Projet : les chiffres sont ceux du ${day} et suivront leurs sources jusqu’à la signature.`,
      },
      ...(agreement ? [{ kind: 'paragraph', text: `Convention : ${agreement.label}` } as const] : []),
    ],
    contenu: blocks.flatMap(blockParts),
    signatures: [
      {
        kind: 'signatures',
        places: [
          { who: 'Pour le territoire', signed: 'Nom, qualité, date :' },
          { who: 'Pour l’État', signed: 'Nom, qualité, date :' },
        ],
      },
    ],
  }) satisfies Readonly<Record<string, readonly PaperBlock[]>>

const headings = {
  text: '',
  figure: '',
  objective: 'Objectif : ',
  action: 'Action : ',
  practice: 'Pratique : ',
}

const blockParts = (block: Block): PaperBlock[] => {
  const { kind, content, figure, source, practice } = block
  const title = block.title || practice?.title || ''
  return [
    ...(title && kind !== 'figure' ? [{ kind: 'heading', text: `${headings[kind]}${title}` } as const] : []),
    ...content
      .split(/\n{2,}/)
      .filter(Boolean)
      .map((text) => ({ kind: 'paragraph', text }) as const),
    ...(figure
      ? ([
          {
            kind: 'facts',
            facts: [{ label: figure.label || block.title || 'Chiffre', value: figureValue(figure) }],
          },
          { kind: 'small', text: figureOrigin(figure) || 'La source de ce chiffre n’est plus lisible.' },
        ] as const)
      : []),
    ...(source ? [{ kind: 'small', text: `Repris de la boîte à outils. Source : ${source}` } as const] : []),
  ]
}
