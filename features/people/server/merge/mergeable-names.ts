import type { PersonValues } from '../../contract.ts'
import { valueNames } from '../person-store.ts'

/** Values that somebody chooses between. The current situation is not one: it follows from the history of both. */
export const mergeableNames = valueNames.filter(
  (name): name is Exclude<keyof PersonValues, 'situationCode'> => name !== 'situationCode',
)
