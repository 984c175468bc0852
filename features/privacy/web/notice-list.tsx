import { currentLanguage } from '#platform/web/i18n/t.ts'
import type { ResidentFacts } from '../contract.ts'

/** The notices in force, each behind its title. */
export function NoticeList({ notices }: { readonly notices: ResidentFacts['notices'] }) {
  const language = currentLanguage()
  return notices.map((notice) => (
    <details key={notice.reason} className="border-b border-line py-2">
      <summary className="min-h-8">{notice.title[language]}</summary>
      <div className="mt-1 grid gap-2">
        {notice.body[language].map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </div>
    </details>
  ))
}
