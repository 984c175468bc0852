/**
 * What became of a reference when it was read: `known`, `hidden` (fewer than five persons), `missing` (its source has
 * no value for it: never zero), `gone` (its source does not hold it any more).
 */
export const figureStates = ['known', 'hidden', 'missing', 'gone'] as const

export const figureSources = ['portrait', 'objective', 'cockpit'] as const
export type FigureSource = (typeof figureSources)[number]
