import type { State } from '#platform/web/design/state-mark.tsx'
import { dayIn, formatDate } from '#platform/web/i18n/dates.ts'
import { formatNumber } from '#platform/web/i18n/formats.ts'
import { currentLanguage, t } from '#platform/web/i18n/t.ts'
import type {
  Direction,
  JudgementCode,
  ObjectiveFigure,
  ObjectiveKind,
  Periodicity,
  SeriesBreak,
} from '../contract.ts'
import { amount, distance, type Said } from './figure-words.ts'

export const judgementWord = (code: JudgementCode): string =>
  ({
    secured: t({ id: 'agreements.judgement.secured', message: 'Objectif sécurisé' }),
    attainable: t({ id: 'agreements.judgement.attainable', message: 'Objectif atteignable' }),
    'support-needed': t({ id: 'agreements.judgement.support', message: 'Appuis nécessaires' }),
    compromised: t({ id: 'agreements.judgement.compromised', message: 'Objectif compromis' }),
  })[code]

export const judgementStates: Readonly<Record<JudgementCode, State>> = {
  secured: 'ok',
  attainable: 'doing',
  'support-needed': 'warn',
  compromised: 'bad',
}

export const kindWord = (kind: ObjectiveKind): string =>
  ({
    computed: t({ id: 'agreements.kind.computed', message: 'Compté par Bassin' }),
    manual: t({ id: 'agreements.kind.manual', message: 'Valeur donnée par un partenaire' }),
    qualitative: t({ id: 'agreements.kind.qualitative', message: 'Qualitatif, sans chiffre' }),
  })[kind]

export const periodicityWord = (periodicity: Periodicity): string =>
  ({
    monthly: t({ id: 'agreements.periodicity.monthly', message: 'Chaque mois' }),
    quarterly: t({ id: 'agreements.periodicity.quarterly', message: 'Chaque trimestre' }),
    'half-yearly': t({ id: 'agreements.periodicity.half-yearly', message: 'Chaque semestre' }),
    yearly: t({ id: 'agreements.periodicity.yearly', message: 'Chaque année' }),
  })[periodicity]

export const breakWords = ({ on, why, english }: SeriesBreak): string =>
  t({
    id: 'agreements.break.sentence',
    message: 'Non comparable avant le {on} : {why}',
    values: { on: formatDate(on, 'numeric'), why: currentLanguage() === 'en' ? english : why },
  })

/** « au moins 2 500 heures », « 70 à 80 ». */
export const aimWords = (
  { direction, target }: { direction: Direction; target: { min: number | null; max: number | null } },
  said: Said,
): string => {
  const { min, max } = target
  if (direction === 'range' && min !== null && max !== null)
    return t({
      id: 'agreements.aim.range',
      message: 'de {min} à {max}',
      values: { min: formatNumber(min), max: amount(max, said) },
    })
  return direction === 'down'
    ? t({
        id: 'agreements.aim.down',
        message: 'au plus {value}',
        values: { value: amount(max ?? min ?? 0, said) },
      })
    : t({
        id: 'agreements.aim.up',
        message: 'au moins {value}',
        values: { value: amount(min ?? max ?? 0, said) },
      })
}

/** What is said of a line besides its figure: another value proposed, a figure that is late. */
export const remarksOf = (row: ObjectiveFigure, today: string): string[] => {
  const { missing, contested, nextUpdateOn, seriesBreak } = row
  const words: string[] = []
  if (seriesBreak)
    words.push(
      t({
        id: 'agreements.break.before',
        message: 'non comparable avant le {on}',
        values: { on: formatDate(seriesBreak.on, 'numeric') },
      }),
    )
  if (missing === 'unknown-indicator')
    words.push(t({ id: 'agreements.missing.unknown', message: 'Indicateur qui n’est plus compté' }))
  if (missing === 'cannot-narrow')
    words.push(t({ id: 'agreements.missing.narrow', message: 'Valeur qui ne se filtre pas' }))
  if (contested > 0)
    words.push(
      t({
        id: 'agreements.contested',
        message: '{count, plural, one {une valeur contestée} other {# valeurs contestées}}',
        values: { count: contested },
      }),
    )
  if (nextUpdateOn && nextUpdateOn < today)
    words.push(
      t({
        id: 'agreements.update.late',
        message: 'valeur attendue depuis le {on}',
        values: { on: formatDate(nextUpdateOn, 'numeric') },
      }),
    )
  return words
}

/** « +2 depuis le comité de pilotage du 12 mars » */
export const changeWords = ({ frozen, definition }: ObjectiveFigure): string => {
  if (!frozen || frozen.value === null) return ''
  const on = formatDate(dayIn(frozen.at), 'numeric')
  const was = amount(frozen.value, definition)
  if (frozen.change === null)
    return t({
      id: 'agreements.frozen.was',
      message: '{was} quand les chiffres ont été figés, le {on}.',
      values: { was, on },
    })
  const change = distance(frozen.change, definition)
  return t({
    id: 'agreements.frozen.change',
    message: '{change} depuis les chiffres figés le {on} ({was}).',
    values: { change, on, was },
  })
}
