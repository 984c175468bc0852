import { t } from '../i18n/t.ts'
import { Button } from './button.tsx'
import { useKeptFocus } from './use-kept-focus.ts'

/** From the latest lines of a list that nobody counts to older ones, and back; nothing while the whole list is shown. */
export function CursorPager({
  cursor,
  next,
  onChange,
}: {
  readonly cursor: string | undefined
  /** Where the lines shown end, when others follow. */
  readonly next: string | null
  readonly onChange: (cursor: string | undefined) => void
}) {
  const { buttons, pressed } = useKeptFocus(next)
  const turnTo = (to: string | undefined): void => {
    pressed()
    onChange(to)
  }
  if (!cursor && !next) return null
  return (
    <span ref={buttons} className="contents">
      {cursor && (
        <Button size="small" onClick={() => turnTo(undefined)}>
          {t({ id: 'platform.pager.latest', message: 'Revenir aux plus récentes' })}
        </Button>
      )}
      {next && (
        <Button size="small" onClick={() => turnTo(next)}>
          {t({ id: 'platform.pager.older', message: 'Voir les plus anciennes' })}
        </Button>
      )}
    </span>
  )
}
