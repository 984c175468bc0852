import { useState } from 'react'
import { attachments } from '#features/documents/contract.ts'
import { downloadOrSay } from '#platform/web/api/download-or-say.ts'
import { useRight } from '#platform/web/api/territory.tsx'
import { useAct } from '#platform/web/api/use-act.ts'
import { useUpload } from '#platform/web/api/use-upload.ts'
import { Button } from '#platform/web/design/button.tsx'
import { Panel } from '#platform/web/design/panel.tsx'
import { RowList } from '#platform/web/design/row-list.tsx'
import { type State, StateMark } from '#platform/web/design/state-mark.tsx'
import { FileField } from '#platform/web/form/file-field.tsx'
import { Form } from '#platform/web/form/form.tsx'
import { TextArea } from '#platform/web/form/text-area.tsx'
import { useNewId } from '#platform/web/form/use-new-id.ts'
import { daysAgo, formatDate, today } from '#platform/web/i18n/dates.ts'
import { t } from '#platform/web/i18n/t.ts'
import { EmptyState } from '#platform/web/states/empty-state.tsx'
import { UploadProgress } from '#platform/web/states/upload-progress.tsx'
import {
  checkProof,
  downloadProof,
  type FileEpisode,
  type ProofRow,
  receiveProof,
  uploadProof,
} from '../../contract.ts'
import { proofKinds } from '../../rules/proof-kinds.ts'
import { nameOf } from '../listed.ts'
import { openedFile } from '../refreshed.ts'
import { ProofPhoto } from './proof-photo.tsx'

const marks: Readonly<Record<ProofRow['state'], State>> = {
  expected: 'todo',
  received: 'doing',
  checked: 'ok',
  refused: 'bad',
}
const words = (): Record<ProofRow['state'], string> => ({
  expected: t({ id: 'pathways.proof.expected', message: 'Attendue' }),
  received: t({ id: 'pathways.proof.received', message: 'Reçue, à vérifier' }),
  checked: t({ id: 'pathways.proof.checked', message: 'Vérifiée' }),
  refused: t({ id: 'pathways.proof.refused', message: 'Refusée' }),
})

/** Proofs asked for, received, checked: each with its next gesture, for who may make it. */
export function ProofsPanel({ episode }: { readonly episode: FileEpisode }) {
  return (
    <Panel title={t({ id: 'pathways.proofs.title', message: 'Preuves' })}>
      {episode.proofs.length === 0 ? (
        <EmptyState title={t({ id: 'pathways.proofs.none', message: 'Aucune preuve demandée' })}>
          {t({
            id: 'pathways.proofs.none.why',
            message: "Elles sont demandées quand l'embauche ou la sortie est notée.",
          })}
        </EmptyState>
      ) : (
        <RowList
          rows={episode.proofs.map((proof) => ({
            key: proof.id,
            title: nameOf(proofKinds, proof.proofKind),
            detail: (
              <>
                {detailOf(proof)}
                <ProofActs proof={proof} />
              </>
            ),
            end: <StateMark state={marks[proof.state]}>{words()[proof.state]}</StateMark>,
          }))}
        />
      )}
    </Panel>
  )
}

const detailOf = (proof: ProofRow): string =>
  proof.refusedReason ??
  (proof.receivedOn
    ? t({ id: 'pathways.proof.on', message: 'reçue le {day}', values: { day: formatDate(proof.receivedOn) } })
    : proof.dueOn
      ? t({
          ...(proof.dueOn >= today()
            ? { id: 'pathways.proof.due', message: 'à recevoir avant le {day} ({days})' }
            : { id: 'pathways.proof.overdue', message: 'attendue depuis le {day} ({days})' }),
          values: { day: formatDate(proof.dueOn), days: daysAgo(proof.dueOn) },
        })
      : '')

function ProofActs({ proof }: { readonly proof: ProofRow }) {
  const checks = useRight('pathways.check-proofs') !== undefined
  const follows = useRight('pathways.follow') !== undefined
  const [open, setOpen] = useState<'file' | 'refuse'>()
  const params = { proofId: proof.id }
  const options = { refresh: openedFile, onDone: () => setOpen(undefined) }
  const receive = useAct(receiveProof, options)
  const check = useAct(checkProof, options)
  const back = (
    <Button size="small" kind="quiet" onClick={() => setOpen(undefined)}>
      {t({ id: 'pathways.proof.back', message: 'Annuler' })}
    </Button>
  )
  if (open === 'file')
    return (
      <>
        <Upload proof={proof} onDone={() => setOpen(undefined)} />
        {back}
      </>
    )
  if (open === 'refuse')
    return (
      <>
        <Form
          submit={t({ id: 'pathways.proof.refuse', message: 'Refuser' })}
          onSubmit={(_, values) =>
            check.run({
              params,
              body: { isAccepted: false, refusedReason: String(values.refusedReason ?? '') || null },
            })
          }
        >
          <TextArea
            name="refusedReason"
            label={t({ id: 'pathways.proof.why', message: 'Pourquoi elle ne convient pas' })}
            rows={2}
            maxLength={500}
          />
        </Form>
        {back}
      </>
    )
  return (
    <div className="mt-1 flex flex-wrap gap-2">
      {proof.state === 'expected' && (follows || checks) && (
        <>
          <ProofPhoto proof={proof} />
          <Button size="small" onClick={() => setOpen('file')}>
            {t({ id: 'pathways.proof.attach', message: 'Joindre le document' })}
          </Button>
          <Button
            size="small"
            busy={receive.running}
            onClick={() => receive.start({ params, body: { receivedOn: today() } })}
          >
            {t({ id: 'pathways.proof.paper', message: 'Reçue sur papier' })}
          </Button>
        </>
      )}
      {proof.fileId && <Download proof={proof} fileId={proof.fileId} />}
      {proof.state === 'received' && checks && (
        <>
          <Button
            size="small"
            busy={check.running}
            onClick={() => check.start({ params, body: { isAccepted: true } })}
          >
            {t({ id: 'pathways.proof.accept', message: 'Vérifiée' })}
          </Button>
          <Button size="small" onClick={() => setOpen('refuse')}>
            {t({ id: 'pathways.proof.refuse', message: 'Refuser' })}
          </Button>
        </>
      )}
    </div>
  )
}

function Download({ proof, fileId }: { readonly proof: ProofRow; readonly fileId: string }) {
  return (
    <Button
      size="small"
      icon="document"
      onClick={() => downloadOrSay(downloadProof, { params: { proofId: proof.id, fileId } })}
    >
      {t({ id: 'pathways.proof.open', message: 'Ouvrir le document' })}
    </Button>
  )
}

function Upload({ proof, onDone }: { readonly proof: ProofRow; readonly onDone: () => void }) {
  const [fileId] = useNewId()
  const upload = useUpload(uploadProof, { refresh: openedFile, onDone })
  return (
    <Form
      submit={t({ id: 'pathways.proof.attach', message: 'Joindre le document' })}
      onSubmit={(_, values) => {
        const form = new FormData()
        if (values.file instanceof File) form.set('file', values.file)
        return upload.run({ params: { proofId: proof.id, fileId }, form })
      }}
    >
      <FileField
        name="file"
        label={t({ id: 'pathways.proof.file', message: 'Document' })}
        rules={attachments}
      />
      <UploadProgress sending={upload.sending} />
    </Form>
  )
}
