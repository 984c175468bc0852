import { download } from '#platform/web/api/call.ts'
import { useLoad } from '#platform/web/api/use-load.ts'
import { LettersPage } from '#platform/web/design/letter-sheet.tsx'
import { PaperButtons } from '#platform/web/design/paper-buttons.tsx'
import { t } from '#platform/web/i18n/t.ts'
import { usePageParam } from '#platform/web/pages/page-state.ts'
import { Loaded } from '#platform/web/states/loaded.tsx'
import { printMinutes, readMinutes } from '../contract.ts'
import { CorrectionsPanel } from './corrections-panel.tsx'
import { MinutesSheet } from './minutes-sheet.tsx'
import { paths } from './paths.ts'
import { SignPanel } from './sign-panel.tsx'
import { whenOf } from './words.ts'

/** The minutes with the names that their document leaves out, then the gesture: sign them, or correct a decision on signed ones. */
export function MinutesPage() {
  const sessionId = usePageParam('sessionId')
  const read = useLoad(readMinutes, { params: { sessionId } }, { onMount: 'ask', onFocus: 'keep' })
  const { data } = read
  return (
    <LettersPage
      title={t({ id: 'committee.minutes', message: 'Procès-verbal' })}
      crumbs={[
        { label: t({ id: 'committee.nav', message: 'Commissions' }), to: paths.sessions },
        ...(data ? [{ label: whenOf(data.session), to: paths.session(sessionId) }] : []),
      ]}
      actions={
        data && (
          <PaperButtons
            print={t({ id: 'committee.minutes.print', message: 'Procès-verbal à imprimer (PDF)' })}
            edit={t({ id: 'committee.minutes.edit', message: 'Procès-verbal à modifier (DOCX)' })}
            send={(format) => download(printMinutes, { params: { sessionId }, query: { format } })}
          />
        )
      }
    >
      <Loaded from={read}>
        {(reply) => (
          <div className="grid gap-3 print:block">
            <MinutesSheet reply={reply} />
            <div data-screen-only className="grid max-w-[760px] gap-3">
              {reply.session.state === 'planned' && <SignPanel reply={reply} />}
              {reply.session.state === 'signed' && <CorrectionsPanel sessionId={sessionId} />}
            </div>
          </div>
        )}
      </Loaded>
    </LettersPage>
  )
}
