import { t } from '#platform/web/i18n/t.ts'
import { keptInBrowser } from '../rules/browser-storage.ts'
import { inLanguage } from './words.tsx'

/** Everything that Bassin leaves in a browser, from the one list that a test compares with a real browser. */
export function BrowserList() {
  return (
    <ul className="grid list-disc gap-1 ps-5">
      {keptInBrowser.map(({ kind, name, words, lasts }) => (
        <li key={name}>
          {inLanguage(words)}{' '}
          <span className="text-ink-2">
            (
            {kind === 'cookie'
              ? t({ id: 'privacy.browser.cookie', message: 'cookie' })
              : t({ id: 'privacy.browser.storage', message: 'préférence' })}{' '}
            <code className="break-all">{name}</code>, {inLanguage(lasts)})
          </span>
        </li>
      ))}
    </ul>
  )
}
