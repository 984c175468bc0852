import { Tag } from '#platform/web/design/tag.tsx'
import { formatDate } from '#platform/web/i18n/dates.ts'
import { sourceText } from '#platform/web/i18n/source-text.ts'
import { currentLanguage, t } from '#platform/web/i18n/t.ts'
import type { NoticeText } from '../contract.ts'

/** What the person reads, in the language of the page. */
export function NoticeWords({ notice }: { readonly notice: NoticeText }) {
  const language = currentLanguage()
  return (
    <div className="grid gap-1.5">
      <p className="font-title">{notice.title[language]}</p>
      {notice.body[language].map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
    </div>
  )
}

/** Since when it holds, on what it rests, and whether the person in charge of data protection read it. */
export function NoticeSource({ notice }: { readonly notice: NoticeText }) {
  return (
    <p className="text-13 text-ink-2">
      {t({
        id: 'people.notice.source',
        message: 'Version {version}, depuis le {day}. Source : {source}.',
        values: {
          version: versionWord(notice.version),
          day: formatDate(notice.validFrom, 'long'),
          source: sourceText(notice.source),
        },
      })}{' '}
      {notice.verifiedOn === null ? (
        <Tag>{t({ id: 'people.notice.unread', message: 'à faire valider' })}</Tag>
      ) : (
        t({
          id: 'people.notice.read-on',
          message: 'Validée le {day}.',
          values: { day: formatDate(notice.verifiedOn, 'long') },
        })
      )}
    </p>
  )
}

/** « 2 du territoire » for what the territory wrote, the code for what ships. */
export const versionWord = (version: string): string => {
  const number = /^local-(\d+)$/.exec(version)?.[1]
  return number === undefined
    ? version
    : t({ id: 'people.notice.local', message: '{number} du territoire', values: { number } })
}
