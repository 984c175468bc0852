import { useId, useState } from 'react'
import { buttonClass } from '../design/button-class.ts'
import { t } from '../i18n/t.ts'
import { smallerPhoto } from './smaller-photo.ts'

/** Opens the camera of a phone, or the pictures of a desk; what was taken leaves at once. */
export function PhotoButton({
  label,
  busy = false,
  onTaken,
}: {
  readonly label: string
  readonly busy?: boolean
  readonly onTaken: (photo: File) => void
}) {
  const id = useId()
  const [preparing, setPreparing] = useState(false)
  const isBusy = busy || preparing
  const take = async (file: File): Promise<void> => {
    setPreparing(true)
    try {
      onTaken(await smallerPhoto(file))
    } finally {
      setPreparing(false)
    }
  }
  return (
    <label htmlFor={id} className={`${buttonClass('primary', 'large')} relative`}>
      {isBusy ? t({ id: 'platform.photo.sending', message: 'Envoi en cours' }) : label}
      <input
        id={id}
        type="file"
        accept="image/jpeg,image/png"
        capture="environment"
        disabled={isBusy}
        className="absolute inset-0 cursor-pointer opacity-0"
        onChange={(event) => {
          const file = event.target.files?.[0]
          event.target.value = ''
          if (file) void take(file)
        }}
      />
    </label>
  )
}
