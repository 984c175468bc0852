import { download } from '#platform/web/api/call.ts'
import { useRight } from '#platform/web/api/territory.tsx'
import { useLoad } from '#platform/web/api/use-load.ts'
import { Note } from '#platform/web/design/note.tsx'
import { PageHeader } from '#platform/web/design/page-header.tsx'
import { PaperButtons } from '#platform/web/design/paper-buttons.tsx'
import { Tag } from '#platform/web/design/tag.tsx'
import { formatDate, formatDateTime } from '#platform/web/i18n/dates.ts'
import { t } from '#platform/web/i18n/t.ts'
import { usePageParam } from '#platform/web/pages/page-state.ts'
import { Loaded } from '#platform/web/states/loaded.tsx'
import { type Draft, printDraft, readDraft } from '../../contract.ts'
import { paths } from '../paths.ts'
import { AddBlock } from './add-block.tsx'
import { BlockList } from './block-list.tsx'
import { DraftSettings } from './draft-settings.tsx'
import { SignPanel } from './sign-panel.tsx'
import { VersionsPanel } from './versions-panel.tsx'

/** The text at left, block by block; at right what is added, kept, compared and signed. */
export function DraftPage() {
  const draftId = usePageParam('draftId')
  return (
    <Loaded from={useLoad(readDraft, { params: { draftId } })}>
      {(draft) => <Composer key={draft.id} draft={draft} />}
    </Loaded>
  )
}

function Composer({ draft }: { readonly draft: Draft }) {
  const writes = useRight('agreements.write') !== undefined
  const mayWrite = writes && draft.signed === null
  return (
    <>
      <PageHeader
        title={draft.label}
        mark={
          draft.signed ? (
            <Tag state="ok">
              {t({
                id: 'library.draft.signed-on',
                message: 'signé le {day}',
                values: { day: formatDate(draft.signed.on) },
              })}
            </Tag>
          ) : (
            <Tag state="doing">{t({ id: 'library.draft.writing', message: 'en cours' })}</Tag>
          )
        }
        {...(draft.agreement && { detail: draft.agreement.label })}
        crumbs={[{ label: t({ id: 'library.drafts', message: 'Volets de CRTE' }), to: paths.drafts }]}
        actions={
          <PaperButtons
            print={t({ id: 'library.draft.print', message: 'Volet à imprimer (PDF)' })}
            edit={t({ id: 'library.draft.edit-paper', message: 'Volet à modifier (DOCX)' })}
            send={(format) => download(printDraft, { params: { draftId: draft.id }, query: { format } })}
          />
        }
      />
      <div className="grid items-start gap-x-5 gap-y-3 side:grid-cols-[1fr_400px]">
        <div className="grid min-w-0 gap-3">
          <Note kind="info">{figuresSaid(draft)}</Note>
          <BlockList draft={draft} mayWrite={mayWrite} />
        </div>
        <div className="grid min-w-0 gap-3">
          {mayWrite && <AddBlock draft={draft} />}
          <VersionsPanel draft={draft} mayWrite={mayWrite} />
          {mayWrite && <SignPanel draft={draft} />}
          {mayWrite && <DraftSettings draft={draft} />}
        </div>
      </div>
    </>
  )
}

/** Of when the figures are, and whether they will still move. */
const figuresSaid = ({ signed, asOf }: Draft): string =>
  signed
    ? t({
        id: 'library.draft.frozen',
        message:
          'Chiffres figés à la version {number}, notée signée par {name} le {at}. Ils ne changent plus.',
        values: {
          number: signed.versionNumber,
          name: signed.recordedByName,
          at: formatDateTime(signed.recordedAt),
        },
      })
    : t({
        id: 'library.draft.live',
        message: 'Chiffres lus à leur source le {at}. Ils suivront jusqu’à la signature.',
        values: { at: formatDateTime(asOf) },
      })
