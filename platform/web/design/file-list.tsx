import { dayIn, formatDate } from '../i18n/dates.ts'
import { formatBytes } from '../i18n/formats.ts'
import { t } from '../i18n/t.ts'
import { Button } from './button.tsx'
import { RowList } from './row-list.tsx'

interface KeptFile {
  readonly id: string
  readonly name: string
  readonly createdAt: string
  readonly sizeBytes?: number
}

/** Files that were attached, each with its day and the button that downloads it. */
export function FileList({
  label,
  files,
  onOpen,
}: {
  readonly label: string
  readonly files: readonly KeptFile[]
  readonly onOpen: (id: string) => void
}) {
  return (
    <RowList
      label={label}
      rows={files.map(({ id, name, createdAt, sizeBytes }) => ({
        key: id,
        title: name,
        detail: [sizeBytes !== undefined && formatBytes(sizeBytes), formatDate(dayIn(createdAt))]
          .filter(Boolean)
          .join(' · '),
        end: (
          <Button size="small" onClick={() => onOpen(id)}>
            {t({ id: 'platform.file.download', message: 'Télécharger' })}
            <span className="sr-only"> {name}</span>
          </Button>
        ),
      }))}
    />
  )
}
