import { t } from '#platform/web/i18n/t.ts'
import type { ServiceLine } from '../contract.ts'
import { coverageWord, themeWord } from './words.ts'

/** Why a service fits what was asked: its theme, then its zone. */
export const whyWords = ({ theme, coverage }: ServiceLine, place: string): string =>
  [
    theme && t({ id: 'services.why.theme', message: 'Thème : {theme}', values: { theme: themeWord(theme) } }),
    coverage && coverageWord(coverage, place),
  ]
    .filter(Boolean)
    .join(' · ')
