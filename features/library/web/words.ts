import { formatDate } from '#platform/web/i18n/dates.ts'
import { formatNumber, percentSign } from '#platform/web/i18n/formats.ts'
import { sourceText } from '#platform/web/i18n/source-text.ts'
import { currentLanguage, t } from '#platform/web/i18n/t.ts'
import { type BlockKind, type Figure, type ToolKind, unverifiedMark } from '../contract.ts'
import { audiences } from '../rules/audiences.ts'
import { type Evidence, evidenceCodes, evidenceLevels } from '../rules/evidence.ts'
import { coverageWords, isChange, isLowerBound } from '../rules/figure-reading.ts'
import { remarkWords } from '../rules/figure-remarks.ts'
import { unitWords } from '../rules/figure-units.ts'
import { themes } from '../rules/themes.ts'

export const inLanguage = (words: { readonly fr: string; readonly en: string }): string =>
  words[currentLanguage()]

export const themeOptions = () => themes.map(({ code, label }) => ({ value: code, label: inLanguage(label) }))
export const audienceOptions = () =>
  audiences.map(({ code, label }) => ({ value: code, label: inLanguage(label) }))
export const evidenceOptions = () => evidenceCodes.map((code) => ({ value: code, label: evidenceWord(code) }))

const labelIn = (options: readonly { value: string; label: string }[], code: string): string =>
  options.find(({ value }) => value === code)?.label ?? code

export const themeWord = (code: string): string => labelIn(themeOptions(), code)
export const audienceWords = (codes: readonly string[]): string =>
  codes.map((code) => labelIn(audienceOptions(), code)).join(', ')

/** « Niveau 3 : comparée dans le temps à un groupe proche », « Non évaluée » */
export const evidenceWord = (code: Evidence): string => {
  const { isVerified, ...words } = evidenceLevels[code]
  if (code === 'none') return inLanguage(words)
  const level = t({
    id: 'library.evidence.level',
    message: 'Niveau {level} : {words}',
    values: { level: code.slice(-1), words: inLanguage(words) },
  })
  return isVerified ? level : `${level} ${notVerified()}`
}

/** Said wherever a rule or a source was not read again. */
export const notVerified = (): string => t({ id: 'library.not-verified', message: '(non vérifié)' })

/** Where a block comes from, in the language of the page, its mark too. */
export const blockSource = (source: string): string =>
  source.endsWith(unverifiedMark)
    ? `${sourceText(source.slice(0, -unverifiedMark.length))} ${notVerified()}`
    : sourceText(source)

export const toolKindWords = (): Readonly<Record<ToolKind, string>> => ({
  section: t({ id: 'library.kind.section', message: 'Texte de section' }),
  objective: t({ id: 'library.kind.objective', message: 'Objectif' }),
  indicator: t({ id: 'library.kind.indicator', message: 'Indicateur' }),
  action: t({ id: 'library.kind.action', message: 'Action' }),
})

export const blockKindWords = (): Readonly<Record<BlockKind, string>> => ({
  text: t({ id: 'library.block.text', message: 'Texte' }),
  figure: t({ id: 'library.block.figure', message: 'Chiffre' }),
  objective: t({ id: 'library.kind.objective', message: 'Objectif' }),
  action: t({ id: 'library.kind.action', message: 'Action' }),
  practice: t({ id: 'library.block.practice', message: 'Pratique' }),
})

export const figureLabel = ({ label, english }: Figure): string =>
  (currentLanguage() === 'en' ? english : null) ?? label

/** A value with its unit; what is not known is said so, and is never zero. */
export const figureValue = ({ code, value, unit, state, remarks }: Figure): string => {
  if (state === 'hidden') return t({ id: 'library.figure.hidden', message: 'non publié (moins de 5)' })
  if (state === 'gone') return t({ id: 'library.figure.gone', message: 'source disparue' })
  if (value === null) return t({ id: 'library.figure.missing', message: 'non disponible' })
  const sign = isChange(code) && value > 0 ? '+' : ''
  // A tenth, as in the documents made of it.
  const words = inLanguage(unitWords(unit, value))
  const number = `${sign}${formatNumber(Math.round(value * 10) / 10)}`
  const told = words === '%' ? `${number}${percentSign()}` : [number, words].filter(Boolean).join('\u00a0')
  return isLowerBound(remarks)
    ? t({ id: 'library.figure.at-least', message: 'au moins {value}', values: { value: told } })
    : told
}

const dayWord = (at: string): string =>
  /^\d{4}-\d{2}-\d{2}$/.test(at)
    ? formatDate(at)
    : /^\d{4}-\d{2}$/.test(at)
      ? formatDate(`${at}-01`, 'month')
      : at

/** Date, source, licence, and how to read it. */
export const figureOrigin = ({ at, sourceName, licence, coverage, remarks }: Figure): string => {
  const covered = coverageWords(coverage)
  return [
    at && dayWord(at),
    sourceName && sourceText(sourceName),
    licence && t({ id: 'library.figure.licence', message: 'licence : {licence}', values: { licence } }),
    covered && inLanguage(covered),
    ...remarks.map((code) => inLanguage(remarkWords(code))),
  ]
    .filter(Boolean)
    .join(' · ')
}
