import type { Option } from '#platform/web/form/select.tsx'
import { today } from '#platform/web/i18n/dates.ts'
import { currentLanguage } from '#platform/web/i18n/t.ts'
import { type ListedCode, lineOf, linesOn } from '../rules/dated-list.ts'

const wordOf = (line: ListedCode): string => (currentLanguage() === 'en' ? line.english : line.label)

/** The name of a code of a dated list, in the language of the page. */
export const nameOf = (list: readonly ListedCode[], code: string | null): string => {
  const line = code === null ? undefined : lineOf(list, code)
  return line ? wordOf(line) : (code ?? '')
}

/** The choices in force on a day. */
export const optionsOn = (list: readonly ListedCode[], day: string = today()): Option[] =>
  linesOn(list, day).map((line) => ({ value: line.code, label: wordOf(line) }))
