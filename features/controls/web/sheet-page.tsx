import { LazySheet } from '#features/training/web/public.ts'
import { useLoad } from '#platform/web/api/use-load.ts'
import { LettersPage } from '#platform/web/design/letter-sheet.tsx'
import { t } from '#platform/web/i18n/t.ts'
import { usePageParam } from '#platform/web/pages/page-state.ts'
import { Loaded } from '#platform/web/states/loaded.tsx'
import { readControlSheet } from '../contract.ts'
import { paths } from './paths.ts'

/** One sealed attendance sheet of the operation, read and printed, never changed. */
export function ControlSheetPage() {
  const sampleId = usePageParam('sampleId')
  const sessionId = usePageParam('sessionId')
  const sheet = useLoad(
    readControlSheet,
    { params: { sampleId, sessionId } },
    { onFocus: 'keep', onMount: 'ask' },
  )
  return (
    <LettersPage
      title={t({ id: 'controls.sheet', message: 'Feuille d’émargement scellée' })}
      crumbs={[
        { label: t({ id: 'controls.title', message: 'Contrôles' }), to: paths.samples },
        { label: t({ id: 'controls.files', message: 'Dossiers' }), to: paths.sample(sampleId) },
      ]}
      printable={sheet.data !== undefined}
    >
      <Loaded from={sheet}>{(reply) => <LazySheet reply={reply} />}</Loaded>
    </LettersPage>
  )
}
