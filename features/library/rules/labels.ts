import { type Audience, audiences } from './audiences.ts'
import { type Theme, themes } from './themes.ts'

/** In French, for what leaves as a file. */
export const themeLabel = (code: Theme): string => themes.find((one) => one.code === code)?.label.fr ?? code

export const audienceLabels = (codes: readonly Audience[]): string =>
  audiences
    .filter(({ code }) => codes.includes(code))
    .map(({ label }) => label.fr)
    .join(', ')
