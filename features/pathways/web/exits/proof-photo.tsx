import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { wordsOf } from '#platform/web/api/problem-sentences.ts'
import { useAct } from '#platform/web/api/use-act.ts'
import { useUpload } from '#platform/web/api/use-upload.ts'
import { Button } from '#platform/web/design/button.tsx'
import { Dialog } from '#platform/web/design/dialog.tsx'
import { Note } from '#platform/web/design/note.tsx'
import { Square } from '#platform/web/design/square.tsx'
import { PhotoButton } from '#platform/web/form/photo-button.tsx'
import { useNewId } from '#platform/web/form/use-new-id.ts'
import { formatTime } from '#platform/web/i18n/dates.ts'
import { t } from '#platform/web/i18n/t.ts'
import { UploadProgress } from '#platform/web/states/upload-progress.tsx'
import { askPhoto, type ProofRow, uploadProof } from '../../contract.ts'
import { openedFile } from '../refreshed.ts'

/** On a phone, the camera; on a desk screen, a square that one's own phone reads to send the photograph. */
export function ProofPhoto({ proof }: { readonly proof: ProofRow }) {
  return (
    <>
      <div className="list:hidden">
        <TakenHere proof={proof} />
      </div>
      <ByAnotherPhone proof={proof} />
    </>
  )
}

function TakenHere({ proof }: { readonly proof: ProofRow }) {
  const [fileId, renew] = useNewId()
  const upload = useUpload(uploadProof, { refresh: openedFile, onDone: renew })
  return (
    <>
      <PhotoButton
        label={t({ id: 'pathways.proof.photo', message: 'Prendre en photo' })}
        busy={upload.running}
        onTaken={(photo) => {
          const form = new FormData()
          form.set('file', photo)
          upload.start({ params: { proofId: proof.id, fileId }, form })
        }}
      />
      <UploadProgress sending={upload.sending} />
      {upload.problem && <p role="alert">{wordsOf(upload.problem)}</p>}
    </>
  )
}

function ByAnotherPhone({ proof }: { readonly proof: ProofRow }) {
  const [id, renew] = useNewId()
  const [isOpen, setOpen] = useState(false)
  const client = useQueryClient()
  const ask = useAct(askPhoto)
  const [shown, setShown] = useState<Awaited<ReturnType<typeof ask.run>>>()
  const show = async () => {
    setOpen(true)
    setShown(await ask.run({ params: { proofId: proof.id }, body: { id } }).catch(() => undefined))
    renew()
  }
  // The photograph came from another screen: nothing told this one.
  const close = () => {
    setOpen(false)
    for (const { path } of openedFile) void client.invalidateQueries({ queryKey: [path] })
  }
  return (
    <>
      {/* The button alone: hidden with it, an open dialog would hold the page and show nothing. */}
      <div className="hidden list:block">
        <Button size="small" onClick={() => void show()}>
          {t({ id: 'pathways.proof.by-phone', message: 'Photographier avec un téléphone' })}
        </Button>
      </div>
      <Dialog
        title={t({ id: 'pathways.proof.by-phone.title', message: 'Photographier le document' })}
        open={isOpen}
        onClose={close}
        close={t({ id: 'pathways.proof.by-phone.close', message: 'Fermer' })}
      >
        {ask.problem && (
          <Note kind="bad" alert>
            {wordsOf(ask.problem)}
          </Note>
        )}
        {shown && (
          <>
            <p>
              {t({
                id: 'pathways.proof.by-phone.how',
                message:
                  'Visez ce carré avec votre téléphone : il ouvre une page qui prend une photographie, sans compte. Il sert une fois, jusqu’à {time}, et ne dit rien de la personne.',
                values: { time: formatTime(shown.expiresAt) },
              })}
            </p>
            <Square
              square={shown.square}
              label={t({
                id: 'pathways.proof.by-phone.square',
                message: 'Carré à lire avec un téléphone ; la même adresse suit en lettres.',
              })}
            />
            <p className="text-13 break-all text-ink-2 select-all">{shown.address}</p>
            <p className="mt-2">
              {t({
                id: 'pathways.proof.by-phone.after',
                message:
                  'Une fois la photographie envoyée, fermez cette fenêtre : le document est dans le dossier.',
              })}
            </p>
          </>
        )}
      </Dialog>
    </>
  )
}
