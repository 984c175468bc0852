import { useState } from 'react'
import { download } from '#platform/web/api/call.ts'
import { useRight, useTerritory } from '#platform/web/api/territory.tsx'
import { useLoad } from '#platform/web/api/use-load.ts'
import { PageHeader } from '#platform/web/design/page-header.tsx'
import { PaperButtons } from '#platform/web/design/paper-buttons.tsx'
import { today } from '#platform/web/i18n/dates.ts'
import { t } from '#platform/web/i18n/t.ts'
import { usePageParam } from '#platform/web/pages/page-state.ts'
import { Loaded } from '#platform/web/states/loaded.tsx'
import { printMinutes, readMinutes } from '../contract.ts'
import { bodiesCrumb } from './body-form-pages.tsx'
import { DraftPanel } from './draft-panel.tsx'
import { MinutesSheet } from './minutes-sheet.tsx'
import { NoMinutes } from './no-minutes.tsx'
import { paths } from './paths.ts'
import { SignPanel } from './sign-panel.tsx'
import { whenTitle } from './words.ts'

/** The minutes as they go on paper, then the gestures: write their text, sign them. */
export function MinutesPage() {
  const [bodyId, meetingId] = [usePageParam('bodyId'), usePageParam('meetingId')]
  const mayWrite = useRight('agreements.write') !== undefined
  const { timeZone } = useTerritory()
  const [isUnsaved, setUnsaved] = useState(false)
  const read = useLoad(readMinutes, { params: { meetingId } }, { onMount: 'ask', onFocus: 'keep' })
  return (
    <Loaded from={read}>
      {(reply) => {
        const { minutes } = reply
        const mayChange = mayWrite && (reply.state === 'planned' || reply.state === 'convened')
        const isCancelled = reply.state === 'cancelled'
        return (
          <>
            <PageHeader
              title={t({ id: 'steering.minutes', message: 'Procès-verbal' })}
              crumbs={[
                bodiesCrumb(),
                { label: minutes.committee, to: paths.body(bodyId) },
                { label: whenTitle(minutes), to: paths.meeting(bodyId, meetingId) },
              ]}
              actions={
                !isCancelled && (
                  <PaperButtons
                    print={t({ id: 'steering.minutes.print', message: 'Procès-verbal à imprimer (PDF)' })}
                    edit={t({ id: 'steering.minutes.edit', message: 'Procès-verbal à modifier (DOCX)' })}
                    send={(format) => download(printMinutes, { params: { meetingId }, query: { format } })}
                  />
                )
              }
            />
            {isCancelled ? (
              <NoMinutes bodyId={bodyId} meetingId={meetingId} draft={reply.draft} />
            ) : (
              <div className="grid items-start gap-x-5 gap-y-3 side:grid-cols-[1fr_360px]">
                <MinutesSheet reply={reply} />
                {mayChange && (
                  <div data-screen-only className="grid gap-3">
                    <DraftPanel meetingId={meetingId} draft={reply.draft} onTyped={setUnsaved} />
                    <SignPanel
                      reply={reply}
                      isToCome={minutes.heldOn > today(timeZone)}
                      isUnsaved={isUnsaved}
                    />
                  </div>
                )}
              </div>
            )}
          </>
        )
      }}
    </Loaded>
  )
}
