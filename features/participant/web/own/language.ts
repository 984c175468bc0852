import { words as french, type WordKey, type Words } from './words-fr.ts'

interface Language {
  /** Its name in its own words: nobody looks for her language in another one. */
  readonly name: string
  readonly dir: 'ltr' | 'rtl'
  /** For dates: figures stay those of the paper that she holds. */
  readonly locale: string
  /** A reading by a native speaker is still awaited. */
  readonly isUnread?: true
  readonly load: () => Promise<{ readonly words: Words }>
}

/** The languages of the page: one line and one file each. */
export const languages = {
  fr: { name: 'Français', dir: 'ltr', locale: 'fr-FR', load: async () => ({ words: french }) },
  en: { name: 'English', dir: 'ltr', locale: 'en-GB', load: () => import('./words-en.ts') },
  ar: {
    ...{ name: 'العربية', dir: 'rtl', locale: 'ar-u-nu-latn-ca-gregory', isUnread: true },
    load: () => import('./words-ar.ts'),
  },
  uk: {
    ...{ name: 'Українська', dir: 'ltr', locale: 'uk-UA', isUnread: true },
    load: () => import('./words-uk.ts'),
  },
} as const satisfies Readonly<Record<string, Language>>

export type LanguageCode = keyof typeof languages

const kept = 'bassin.page-language'
let code: LanguageCode = 'fr'
let words: Words = french

export const languageCode = (): LanguageCode => code

const isLanguage = (text: string | null): text is LanguageCode => text !== null && text in languages

/** The language chosen in this window; else that of the phone, when the page knows it; else French. */
export const startingLanguage = (): LanguageCode => {
  const chosen = sessionStorage.getItem(kept)
  if (isLanguage(chosen)) return chosen
  const spoken = navigator.language.slice(0, 2)
  return isLanguage(spoken) ? spoken : 'fr'
}

/** Speaks another language from now on; French when its file does not arrive. */
export const speak = async (asked: LanguageCode): Promise<void> => {
  try {
    words = (await languages[asked].load()).words
    code = asked
  } catch {
    words = french
    code = 'fr'
  }
  sessionStorage.setItem(kept, code)
  document.documentElement.lang = code
  document.documentElement.dir = languages[code].dir
}

/** One sentence of the page, `{name}` filled in. */
export const say = (key: WordKey, values: Readonly<Record<string, string | number>> = {}): string =>
  words[key].replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''))

/** Words one after the other; Arabic has a comma of its own. */
export const listed = (said: readonly string[]): string => said.join(code === 'ar' ? '، ' : ', ')

/** The public word of a type of step; one that this page does not know yet stays in French. */
export const stepWord = (typeCode: string, label: string): string =>
  words[`type.${typeCode}` as WordKey] ?? label

const inZone = (options: Intl.DateTimeFormatOptions, timeZone: string) =>
  new Intl.DateTimeFormat(languages[code].locale, { ...options, timeZone })

/**
 * What the browser does not write: « 1er décembre » in French; in Ukrainian the year as a whole word, since the dot of
 * its short form would meet that of the sentence.
 */
const inFullWords = (said: string): string => {
  if (code === 'fr') return said.replace(/(^|\s)1(?=\s)/, '$11er')
  return code === 'uk' ? said.replace(/р\.$/, 'року') : said
}

/** « lundi 23 novembre » of an instant, where the territory lives. */
export const dayOf = (instant: string, timeZone: string): string =>
  inFullWords(inZone({ weekday: 'long', day: 'numeric', month: 'long' }, timeZone).format(new Date(instant)))

/** « 10 h 30 » in French, as on her paper; the same twenty-four hours in the other languages: « 14:00 ». */
export const hourOf = (instant: string, timeZone: string): string => {
  const clock = inZone({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }, timeZone).format(
    new Date(instant),
  )
  const [hour = '', minute = ''] = clock.split(':')
  return code === 'fr' ? `${Number(hour)}\u00a0h${minute === '00' ? '' : `\u00a0${minute}`}` : clock
}

/** « 23 novembre 2026 » of a calendar date. */
export const dateOf = (date: string): string =>
  inFullWords(
    inZone({ day: 'numeric', month: 'long', year: 'numeric' }, 'UTC').format(new Date(`${date}T00:00:00Z`)),
  )
