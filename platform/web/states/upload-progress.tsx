import { useEffect, useState } from 'react'
import type { Sending } from '../api/use-upload.ts'
import { Button } from '../design/button.tsx'
import { formatBytes } from '../i18n/formats.ts'
import { t } from '../i18n/t.ts'
import { ProgressBar } from './progress-bar.tsx'

/** Nothing is shown of a file that goes at once. */
const patience = 400

/** How far a file has gone, and the way to stop it; the page may be left. */
export function UploadProgress({ sending }: { readonly sending: Sending | undefined }) {
  const isSending = sending !== undefined
  const [isLong, setLong] = useState(false)
  useEffect(() => {
    if (!isSending) return setLong(false)
    const timer = setTimeout(() => setLong(true), patience)
    return () => clearTimeout(timer)
  }, [isSending])
  if (!sending || !isLong) return null
  const { name, sent, total, stop } = sending
  return (
    <div className="grid w-full max-w-[640px] gap-2">
      <ProgressBar
        label={t({ id: 'platform.upload.sending', message: 'Envoi de « {name} »', values: { name } })}
        done={sent}
        total={total}
        format={formatBytes}
      />
      <p className="text-13 text-ink-2">
        {sent < total
          ? t({
              id: 'platform.upload.may-leave',
              message: 'Vous pouvez ouvrir une autre page : l’envoi continue. Gardez cet onglet ouvert.',
            })
          : t({ id: 'platform.upload.checking', message: 'Le fichier est parti ; le service le vérifie.' })}
      </p>
      {sent < total && (
        <div>
          <Button size="small" onClick={stop}>
            {t({ id: 'platform.upload.stop', message: 'Arrêter l’envoi' })}
          </Button>
        </div>
      )}
    </div>
  )
}
