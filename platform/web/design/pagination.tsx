import { t } from '../i18n/t.ts'
import { Button } from './button.tsx'

/** « Afficher la suite », with what is shown and what remains. */
export function Pagination({
  shown,
  total,
  onMore,
  busy,
}: {
  readonly shown: number
  readonly total: number
  readonly onMore: () => void
  readonly busy?: boolean
}) {
  if (shown >= total) return null
  return (
    <Button kind="quiet" onClick={onMore} busy={busy ?? false}>
      {t({
        id: 'platform.pagination.more',
        message: 'Afficher la suite ({left})',
        values: { left: total - shown },
      })}
    </Button>
  )
}
