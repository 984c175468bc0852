import type { Block } from '#platform/server/paper/paper.ts'
import { paperDay } from '#platform/server/paper/paper-words.ts'
import type { Aims, AmendedTarget } from '../../../contract.ts'
import { numberOf, unitSuffixes } from '../../statement/statement-words.ts'

/**
 * The parties sign the targets themselves: each one that moves, as it was and as it becomes. A signed amendment without
 * any may have been copied from its paper: nothing here says that it moves none.
 */
export const targetBlocks = (targets: readonly AmendedTarget[], isSigned: boolean): Block[] =>
  targets.length === 0
    ? [{ kind: 'paragraph', text: isSigned ? noneNoted : 'Aucune cible ne change.' }]
    : [
        { kind: 'heading', text: 'Cibles des objectifs' },
        {
          kind: 'table',
          header: ['Objectif', 'Avant', 'Après'],
          widths: ['wide', 'wide', 'wide'],
          rows: targets.map((one) => [
            [one.label, one.article].filter(Boolean).join(', '),
            one.before ? aimWords(one.before, suffixOf(one)) : 'nouvel objectif',
            one.after ? aimWords(one.after, suffixOf(one)) : 'objectif retiré',
          ]),
        },
      ]

const noneNoted =
  'Aucune cible n’est notée dans Bassin sous cet avenant : ce qu’il change des cibles se lit dans son texte signé.'

const suffixOf = ({ unit, unitLabel }: AmendedTarget): string =>
  unitLabel ? `\u00a0${unitLabel}` : unitSuffixes[unit]

/** `au plus 2 000 inscrits, depuis 2 400 inscrits le 31 mars 2026`. */
const aimWords = ({ min, max, baseline, baselineOn }: Aims, suffix: string): string =>
  [
    targetWords(min, max, suffix),
    baseline === null ? '' : `depuis ${numberOf(baseline, 2)}${suffix}`,
    baseline === null || baselineOn === null ? '' : `le ${paperDay(baselineOn)}`,
  ]
    .filter(Boolean)
    .join(' ')

const targetWords = (min: number | null, max: number | null, suffix: string): string => {
  if (min !== null && max !== null) return `de ${numberOf(min, 2)} à ${numberOf(max, 2)}${suffix}`
  if (min !== null) return `au moins ${numberOf(min, 2)}${suffix}`
  return max === null ? 'sans cible' : `au plus ${numberOf(max, 2)}${suffix}`
}
