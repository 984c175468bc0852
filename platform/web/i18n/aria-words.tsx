import type { ReactNode } from 'react'
import { I18nProvider } from 'react-aria-components/I18nProvider'
import { currentLanguage } from './t.ts'

/** What React Aria says to who listens, in the language of the page: by itself it takes that of the browser. */
export function AriaWords({ children }: { readonly children: ReactNode }) {
  return <I18nProvider locale={currentLanguage() === 'fr' ? 'fr-FR' : 'en-GB'}>{children}</I18nProvider>
}
