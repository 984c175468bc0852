import { useState } from 'react'
import { asProblem, type Problem } from '#platform/web/api/problem.ts'
import { wordsOf } from '#platform/web/api/problem-sentences.ts'
import { useLoad } from '#platform/web/api/use-load.ts'
import { useUpload } from '#platform/web/api/use-upload.ts'
import { Note } from '#platform/web/design/note.tsx'
import { PhotoButton } from '#platform/web/form/photo-button.tsx'
import { PlainFrame } from '#platform/web/frame/plain-frame.tsx'
import { formatTime } from '#platform/web/i18n/dates.ts'
import { t } from '#platform/web/i18n/t.ts'
import { usePageParam } from '#platform/web/pages/page-state.ts'
import { usePageTitle } from '#platform/web/pages/page-title.ts'
import { ErrorState } from '#platform/web/states/error-state.tsx'
import { UploadProgress } from '#platform/web/states/upload-progress.tsx'
import { openPhotoLink, sendPhoto } from '../../contract.ts'

/** Used from another phone, replaced or too old, before the page opened or while the photograph was taken. */
const isDead = (problem: Problem | null): boolean => problem?.status === 404 || problem?.status === 410

/** What a phone opens from the square: one photograph, nobody's name, nothing of what it proves. */
export function PhotoPage() {
  const token = usePageParam('token')
  const title = t({ id: 'pathways.photo.title', message: 'Envoyer une photographie' })
  usePageTitle(title)
  const link = useLoad(openPhotoLink, { params: { token } })
  const problem = link.error ? asProblem(link.error) : null
  const [isSent, setSent] = useState(false)
  const send = useUpload(sendPhoto, { onDone: () => setSent(true) })
  return (
    <PlainFrame title={title}>
      <h1 className="mb-3 text-22">{title}</h1>
      {isSent ? (
        <Note>
          <strong role="status">{t({ id: 'pathways.photo.sent', message: 'Photographie envoyée.' })}</strong>{' '}
          {t({
            id: 'pathways.photo.sent-why',
            message:
              'Elle est dans le dossier, à vérifier. Ce lien ne sert plus : vous pouvez fermer cette page.',
          })}
        </Note>
      ) : isDead(problem) || isDead(send.problem) ? (
        <Note kind="warn" alert>
          <strong>{t({ id: 'pathways.photo.dead', message: 'Ce lien ne sert plus.' })}</strong>{' '}
          {t({
            id: 'pathways.photo.dead-why',
            message:
              'Il vaut dix minutes, pour une seule photographie. Demandez-en un autre sur l’écran du dossier.',
          })}
        </Note>
      ) : problem ? (
        <ErrorState problem={problem} />
      ) : (
        link.data && (
          <div className="grid gap-4">
            <p>
              {t({
                id: 'pathways.photo.how',
                message:
                  'Posez le document à plat, bien éclairé, et cadrez-le seul. La photographie part aussitôt prise ; elle ne reste pas sur cette page. Jusqu’à {time}.',
                values: { time: formatTime(link.data.expiresAt) },
              })}
            </p>
            <div>
              <PhotoButton
                label={t({ id: 'pathways.proof.photo', message: 'Prendre en photo' })}
                busy={send.running}
                onTaken={(photo) => {
                  const form = new FormData()
                  form.set('file', photo)
                  send.start({ params: { token }, form })
                }}
              />
            </div>
            <UploadProgress sending={send.sending} />
            {send.problem && (
              <Note kind="bad" alert>
                {wordsOf(send.problem)}
              </Note>
            )}
          </div>
        )
      )}
    </PlainFrame>
  )
}
