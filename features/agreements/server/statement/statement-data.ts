import { paperMoment } from '#platform/server/paper/paper-words.ts'
import type { Board, ObjectiveFigure } from '../../contract.ts'
import { gapWords, numberOf, targetWords, valueWords } from './statement-words.ts'

/** What the template prints: words and places in percent, nothing left to compute. */
export const statementData = (board: Board, territory: string, timeZone: string) => {
  const label = board.agreement?.label ?? ''
  const period = board.period === 'whole' ? 'toute la durée du protocole' : `année ${board.period}`
  const counted = paperMoment(board.asOf, timeZone)
  return {
    title: `Objectifs : ${label}`,
    territory,
    subtitle: `${territory}, ${period}`,
    counted: `Chiffres comptés le ${counted} à partir des parcours enregistrés${board.reach === 'territory' ? '' : ', pour les seuls parcours que vous suivez'}.`,
    footer: `${label}, ${period}. Compté le ${counted}.`,
    pageWord: 'Page ',
    words: {
      objectives: 'Où en sont les objectifs',
      header: ['Objectif', 'Réalisé', 'Cible', 'Niveau', 'Écart'],
      legend:
        'Hachuré : réalisé. Triangle et trait plein : cible. Pointillé : attendu ce jour. ✓ atteint ou tenu, ◆ sous l’attendu, ▲ écart d’au moins un dixième de la cible.',
      definitions: 'Ce que compte chaque chiffre',
      method: 'Méthode',
    },
    progress: progressWords(board),
    rows: board.objectives.map(rowOf),
    method:
      'Un objectif en flux s’ajoute au fil de la période : son écart est le réalisé moins l’attendu ce jour, en ligne droite depuis zéro. Un objectif en niveau se lit à une date : son écart est le réalisé moins la cible. Les proportions sont données avec leurs deux termes ; entre crochets, l’intervalle de Wilson à 95 %.',
  }
}

const rowOf = (row: ObjectiveFigure) => {
  const { objective, figure, definition, expected } = row
  const posts = [objective.target.min, objective.target.max].filter((bound) => bound !== null)
  const end = Math.max(figure.value ?? 0, expected ?? 0, ...posts, 1e-9) * 1.1
  const place = (value: number): number => Math.round((1000 * value) / end) / 10
  const [value, target, gap] = [valueWords(row), targetWords(row), gapWords(row)]
  return {
    label: objective.label,
    article: objective.article,
    value,
    target,
    gap,
    done: place(figure.value ?? 0),
    expected: expected === null ? null : place(expected),
    posts: posts.map(place),
    sentence: `${objective.label} : ${value} réalisé, cible ${target}${expected === null ? '' : `, ${numberOf(expected, 0)} attendu ce jour`}.`,
    fraction: fractionWords(row),
    formula: `${definition.formula} Définition ${definition.version}.`,
    source: `Source : ${definition.source}${definition.verifiedOn ? '' : ' (non vérifiée)'}.`,
  }
}

const fractionWords = ({ figure, definition }: ObjectiveFigure): string => {
  const { numerator, denominator, interval } = figure
  if (numerator === null) return 'non publié (moins de 5)'
  if (denominator === null) return `${numberOf(numerator)} ${definition.numeratorLabel}`
  const range = interval ? ` [${numberOf(interval.low)} à ${numberOf(interval.high)} %]` : ''
  return `${numberOf(numerator)} ${definition.numeratorLabel} / ${numberOf(denominator)} ${definition.denominatorLabel}${range}`
}

const progressWords = ({ progress }: Board): string | null => {
  if (progress.expected === 0) return null
  const received = `${progress.received} comptés sur ${progress.expected}`
  return progress.value === null
    ? `Avancement moyen des objectifs qui ont une valeur de départ : non calculé (${received}).`
    : `Avancement moyen des objectifs qui ont une valeur de départ : ${numberOf(progress.value, 0)} % (${received}).`
}
