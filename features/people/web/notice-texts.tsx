import { useLoad } from '#platform/web/api/use-load.ts'
import { Loaded } from '#platform/web/states/loaded.tsx'
import { type FileReason, listNoticeTexts, type NoticeText } from '../contract.ts'
import { notices } from '../rules/notices.ts'
import { reasonLabels } from './labels.ts'
import { NoticeSource, NoticeWords } from './notice-words.tsx'

/** What persons are given today in this territory: every notice, or the one of a reason. */
export function NoticesInForce({ only }: { readonly only?: FileReason }) {
  return (
    <Loaded from={useLoad(listNoticeTexts)}>
      {({ items }) => (
        <NoticeTexts texts={items.filter((one) => one.isInForce && (only ?? one.reason) === one.reason)} />
      )}
    </Loaded>
  )
}

/** What ships, for who has no territory yet. */
export function ShippedNotices() {
  return <NoticeTexts texts={notices} />
}

function NoticeTexts({ texts }: { readonly texts: readonly NoticeText[] }) {
  return texts.map((notice) => (
    <details key={notice.reason} className="border-b border-line pb-2">
      <summary>{reasonLabels()[notice.reason]}</summary>
      <div className="mt-2 grid gap-2">
        <NoticeWords notice={notice} />
        <NoticeSource notice={notice} />
      </div>
    </details>
  ))
}
