import type { TableBlock } from '#platform/server/paper/paper.ts'
import { paperDay } from '#platform/server/paper/paper-words.ts'
import type { ConditionsJudged, JudgedLeaf } from '../contract.ts'

const outcomes: Readonly<Record<JudgedLeaf['outcome'], string>> = {
  met: 'remplie',
  'proof-to-check': 'pièce reçue, à vérifier',
  'proof-awaited': 'pièce attendue',
  'proof-expired': 'pièce ou droit échu',
  reserved: 'réservée, non lue',
  unknown: 'à renseigner',
  missing: 'non remplie',
}

type Fact = Extract<JudgedLeaf, { kind: 'fact' }>

const facts: Readonly<Record<Fact['fact'], (fact: Fact) => string>> = {
  age: ({ operator, threshold }) => `${threshold} ans${bound[operator]}`,
  // A criterion may say the same words and be proved by a paper: this one is read in the file.
  'jobless-months': ({ operator, threshold }) =>
    `Sans emploi depuis ${threshold} mois${bound[operator]}, d’après la date du dossier`,
  'education-level': ({ operator, threshold }) => `Niveau ${threshold}${bound[operator]}`,
  'lives-in-territory': ({ threshold }) =>
    threshold === 1 ? 'Habite le territoire' : 'Habite hors du territoire',
  'lives-in-qpv': ({ threshold }) =>
    threshold === 1 ? 'Habite un quartier prioritaire' : 'Habite hors d’un quartier prioritaire',
}
const bound: Readonly<Record<Fact['operator'], string>> = {
  'at-least': ' ou plus',
  'at-most': ' ou moins',
  is: '',
}

const leafRow = (leaf: JudgedLeaf, within = ''): readonly [string, string] => [
  `${within}${leaf.kind === 'criterion' ? leaf.label : facts[leaf.fact](leaf)}`,
  worth(leaf),
]

const worth = (leaf: JudgedLeaf): string => {
  if (leaf.outcome === 'proof-expired' && leaf.endedOn) return `échue depuis le ${paperDay(leaf.endedOn)}`
  if (leaf.kind === 'criterion' && leaf.refusedOn) return 'pièce refusée, à redemander'
  return outcomes[leaf.outcome]
}

const howMany = (atLeast: number, count: number): string =>
  atLeast >= count ? 'Toutes ces conditions' : `${atLeast} au moins de ces conditions`

/** What each condition is worth on the day, as a table; a group is followed by its own, set apart by a dash. */
export const conditionsTable = ({
  atLeast,
  judged,
}: Pick<ConditionsJudged, 'atLeast' | 'judged'>): TableBlock => ({
  ...{ kind: 'table', header: [howMany(atLeast, judged.length), 'Ce jour'], widths: ['wide', 'narrow'] },
  rows: judged.flatMap((one) =>
    one.kind === 'group'
      ? [
          [howMany(one.atLeast, one.of.length), outcomes[one.outcome]] as const,
          ...one.of.map((leaf) => leafRow(leaf, '– ')),
        ]
      : [leafRow(one)],
  ),
})
