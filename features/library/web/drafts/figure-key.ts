import type { FigureReference } from '../../contract.ts'
import { figureSources } from '../../rules/figure-state.ts'

/** A reference as one value of a list of choices. */
export const figureKey = ({ source, code }: FigureReference): string => `${source} ${code}`

/** The reference of a choice; null when none was made. */
export const referenceOf = (key: unknown): FigureReference | null => {
  const [name = '', ...code] = String(key ?? '').split(' ')
  const source = figureSources.find((one) => one === name)
  return source ? { source, code: code.join(' ') } : null
}
