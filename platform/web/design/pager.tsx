import { useEffect } from 'react'
import { t } from '../i18n/t.ts'
import { Button } from './button.tsx'
import { useKeptFocus } from './use-kept-focus.ts'

/** Lines that the server gives at once. */
export const pageLength = 50

/**
 * From one page of a long list to the next, and back; nothing while the whole list is shown. Comes back to the last page
 * of a list that became shorter, and leaves the focus on a button when the pressed one goes.
 */
export function Pager({
  offset,
  total,
  onChange,
}: {
  readonly offset: number
  readonly total: number
  readonly onChange: (offset: number) => void
}) {
  const left = total - offset - pageLength
  const isPast = offset > 0 && offset >= total
  const { buttons, pressed } = useKeptFocus(offset)
  useEffect(() => {
    if (isPast) onChange(Math.max(0, Math.ceil(total / pageLength) - 1) * pageLength)
  })
  const turnTo = (next: number): void => {
    pressed()
    onChange(next)
  }
  return (
    <span ref={buttons} className="contents">
      {offset > 0 && (
        <Button size="small" onClick={() => turnTo(Math.max(0, offset - pageLength))}>
          {t({ id: 'platform.pager.previous', message: 'Page précédente' })}
        </Button>
      )}
      {left > 0 && (
        <Button size="small" onClick={() => turnTo(offset + pageLength)}>
          {t({
            id: 'platform.pager.next',
            message: 'Page suivante ({left, plural, one {encore # ligne} other {encore # lignes}})',
            values: { left },
          })}
        </Button>
      )}
    </span>
  )
}
