import { download } from '#platform/web/api/call.ts'
import { useLoad } from '#platform/web/api/use-load.ts'
import { LettersPage } from '#platform/web/design/letter-sheet.tsx'
import { PaperButtons } from '#platform/web/design/paper-buttons.tsx'
import { t } from '#platform/web/i18n/t.ts'
import { usePageParam } from '#platform/web/pages/page-state.ts'
import { Loaded } from '#platform/web/states/loaded.tsx'
import { printSheet, readSheet } from '../contract.ts'
import { paths } from './paths.ts'
import { ScansPanel } from './scans-panel.tsx'
import { Sheet } from './sheet.tsx'

/** What the document of each half-day will hold, signed on screen or by hand; names and nothing else of anybody (R8). */
export function SheetPage() {
  const sessionId = usePageParam('sessionId')
  const sheet = useLoad(readSheet, { params: { sessionId } }, { onFocus: 'keep', onMount: 'ask' })
  const session = sheet.data?.session
  return (
    <LettersPage
      title={t({ id: 'training.sheet', message: 'Feuille d’émargement' })}
      crumbs={[
        { label: t({ id: 'training.nav', message: 'Ateliers' }), to: paths.sessions },
        ...(session ? [{ label: session.publicLabel, to: paths.session(sessionId) }] : []),
      ]}
      actions={
        session && (
          <PaperButtons
            print={t({ id: 'training.sheet.print', message: 'Imprimer la feuille (PDF)' })}
            edit={t({ id: 'training.sheet.edit', message: 'Modifier la feuille (DOCX)' })}
            send={(format) => download(printSheet, { params: { sessionId }, query: { format } })}
          />
        )
      }
    >
      <Loaded from={sheet}>{(reply) => <Sheet reply={reply} />}</Loaded>
      <div className="mt-3">
        <ScansPanel sessionId={sessionId} />
      </div>
    </LettersPage>
  )
}
