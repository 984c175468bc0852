import { t } from '../i18n/t.ts'
import { Button } from './button.tsx'

/** Lines that the server gives at once. */
const pageLength = 50

/** From one page of a long list to the next, and back; nothing while the whole list is shown. */
export function Pager({
  offset,
  total,
  onChange,
  length = pageLength,
}: {
  readonly offset: number
  readonly total: number
  readonly onChange: (offset: number) => void
  readonly length?: number
}) {
  const left = total - offset - length
  return (
    <>
      {offset > 0 && (
        <Button size="small" onClick={() => onChange(Math.max(0, offset - length))}>
          {t({ id: 'platform.pager.previous', message: 'Page précédente' })}
        </Button>
      )}
      {left > 0 && (
        <Button size="small" onClick={() => onChange(offset + length)}>
          {t({
            id: 'platform.pager.next',
            message: 'Page suivante ({left, plural, one {encore # ligne} other {encore # lignes}})',
            values: { left },
          })}
        </Button>
      )}
    </>
  )
}
