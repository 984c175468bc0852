import { useSyncExternalStore } from 'react'
import { activate, currentLanguage, type Language } from './t.ts'

const storageKey = 'bassin.language'
const listeners = new Set<() => void>()
let loadEnglish: () => Promise<Readonly<Record<string, string>>> = async () => ({})

/** Kept on the device so that the next visit opens in the same language; it says nothing of the person. */
const keptLanguage = (): Language => (localStorage.getItem(storageKey) === 'en' ? 'en' : 'fr')

/** Called once by the application with the loader of the English catalogues. */
export const startLanguage = async (english: typeof loadEnglish): Promise<void> => {
  loadEnglish = english
  await speak(keptLanguage())
}

/** As somebody chose: who never chose leaves nothing in the browser. */
export const changeLanguage = async (language: Language): Promise<void> => {
  localStorage.setItem(storageKey, language)
  await speak(language)
}

const speak = async (language: Language): Promise<void> => {
  activate(language, language === 'en' ? await loadEnglish() : {})
  document.documentElement.lang = language
  for (const tell of listeners) tell()
}

const subscribe = (tell: () => void): (() => void) => {
  listeners.add(tell)
  return () => listeners.delete(tell)
}

/** The language of the page; a component that reads it is drawn again when it changes. */
export const useLanguage = (): Language => useSyncExternalStore(subscribe, currentLanguage)
