import type { CommitteeFigure } from '../contract.ts'

const mostDecimals = 4

/** One, or as many as tell an objective that is missed from its target: « 51,97 % » for 52 %, never « 52 % » for 52 %. */
export const toldDecimals = ({ value, targetMin, targetMax, mark }: CommitteeFigure): number => {
  if (value === null || mark === null || mark === 'met') return 1
  const bounds = [targetMin, targetMax].filter((bound) => bound !== null)
  const isTold = (decimals: number): boolean =>
    bounds.every((bound) => bound === value || bound.toFixed(decimals) !== value.toFixed(decimals))
  let decimals = 1
  while (decimals < mostDecimals && !isTold(decimals)) decimals++
  return decimals
}
