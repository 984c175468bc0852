import type { Objective, ObjectiveFigure } from '../contract.ts'
import type { Indicator } from './indicator.ts'

type Definition = ObjectiveFigure['definition']

/** How the figure of an objective is made, in words: its indicator's, or those of who gives its values. */
export const definitionOf = (objective: Objective, indicator: Indicator | undefined): Definition => {
  if (indicator) {
    const {
      code: _code,
      nature: _nature,
      direction: _direction,
      family: _family,
      measure: _measure,
      ...definition
    } = indicator
    return { ...definition, unitLabel: null }
  }
  const { measured, label } = objective
  const unit = measured?.unit ?? ''
  return {
    label,
    english: label,
    version: objective.indicatorVersion ?? '1',
    unit: measured?.isRate ? 'share' : 'amount',
    unitLabel: measured?.isRate ? null : unit,
    formula: measured?.formula ?? gone,
    formulaEnglish: measured?.formula ?? goneEnglish,
    numeratorLabel: unit,
    numeratorEnglish: unit,
    denominatorLabel: null,
    denominatorEnglish: null,
    source: measured?.source ?? objective.indicatorCode ?? '',
    verifiedOn: null,
  }
}

const gone = 'Cet indicateur n’est plus compté par Bassin : choisissez-en un autre, ou donnez les valeurs.'
const goneEnglish = 'Bassin does not count this indicator any more: choose another one, or give its values.'
