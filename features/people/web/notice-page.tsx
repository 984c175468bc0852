import { useState } from 'react'
import { useRight } from '#platform/web/api/territory.tsx'
import { useLoad } from '#platform/web/api/use-load.ts'
import { Button } from '#platform/web/design/button.tsx'
import { PageHeader } from '#platform/web/design/page-header.tsx'
import { Panel } from '#platform/web/design/panel.tsx'
import { Tag } from '#platform/web/design/tag.tsx'
import { t } from '#platform/web/i18n/t.ts'
import { usePageParam } from '#platform/web/pages/page-state.ts'
import { Loaded } from '#platform/web/states/loaded.tsx'
import { NoRight } from '#platform/web/states/no-right.tsx'
import { type FileReason, fileReasons, listNoticeTexts, type ShownNotice } from '../contract.ts'
import { reasonLabels } from './labels.ts'
import { NoticeForm } from './notice-form.tsx'
import { NoticeSource, NoticeWords } from './notice-words.tsx'
import { givenWord } from './notices-page.tsx'
import { paths } from './paths.ts'
import { UninformedPanel } from './uninformed-panel.tsx'

/** One notice: the words in force, who was not told yet, the former versions as they were given. */
export function NoticePage() {
  const reason = usePageParam('reason')
  const found = useLoad(listNoticeTexts)
  if (!isReason(reason)) return <NoRight />
  return (
    <Loaded from={found}>
      {({ items, today }) => (
        <Notice reason={reason} versions={items.filter((one) => one.reason === reason)} today={today} />
      )}
    </Loaded>
  )
}

const isReason = (value: string): value is FileReason => (fileReasons as readonly string[]).includes(value)

function Notice({
  reason,
  versions,
  today,
}: {
  readonly reason: FileReason
  readonly versions: readonly ShownNotice[]
  readonly today: string
}) {
  const [writing, setWriting] = useState(false)
  const mayWrite = useRight('privacy.manage') !== undefined
  const readsFiles = useRight('people.read') !== undefined
  const inForce = versions.find((one) => one.isInForce)
  return (
    <>
      <PageHeader
        title={reasonLabels()[reason]}
        crumbs={[
          { label: t({ id: 'people.notices.title', message: 'Notices d’information' }), to: paths.notices },
        ]}
        actions={
          mayWrite &&
          !writing && (
            <Button kind="primary" onClick={() => setWriting(true)}>
              {t({ id: 'people.notice.write', message: 'Écrire une nouvelle version' })}
            </Button>
          )
        }
      />
      <div className="grid gap-3">
        {writing && inForce && <NoticeForm from={inForce} today={today} onDone={() => setWriting(false)} />}
        {versions.map((one) => (
          <Version key={one.version} notice={one} today={today} />
        ))}
        {readsFiles && <UninformedPanel reason={reason} />}
      </div>
    </>
  )
}

function Version({ notice, today }: { readonly notice: ShownNotice; readonly today: string }) {
  return (
    <Panel
      isItem
      padded
      title={stateWord(notice, today)}
      detail={notice.given !== null && givenWord(notice.given)}
      actions={
        notice.isInForce && <Tag state="ok">{t({ id: 'people.notice.now', message: 'à remettre' })}</Tag>
      }
    >
      <details open={notice.isInForce}>
        <summary>{t({ id: 'people.notice.open', message: 'Lire le texte' })}</summary>
        <div className="mt-2 grid max-w-[640px] gap-2">
          <NoticeWords notice={notice} />
          <NoticeSource notice={notice} />
          {notice.writtenByName && (
            <p className="text-13 text-ink-2">
              {t({
                id: 'people.notice.written-by',
                message: 'Écrite par {name}.',
                values: { name: notice.writtenByName },
              })}
            </p>
          )}
        </div>
      </details>
    </Panel>
  )
}

const stateWord = ({ isInForce, validFrom }: ShownNotice, today: string): string => {
  if (isInForce) return t({ id: 'people.notice.in-force', message: 'En vigueur' })
  return validFrom > today
    ? t({ id: 'people.notice.to-come', message: 'À venir' })
    : t({ id: 'people.notice.former', message: 'Version précédente' })
}
