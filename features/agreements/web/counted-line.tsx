import { Button } from '#platform/web/design/button.tsx'
import { formatDateTime } from '#platform/web/i18n/dates.ts'
import { t } from '#platform/web/i18n/t.ts'
import type { Board } from '../contract.ts'

/** What was counted by this opening and what stands since an earlier one, with the way to count all again. */
export function CountedLine({
  board,
  busy,
  onRecount,
}: {
  readonly board: Board
  readonly busy: boolean
  readonly onRecount: () => void
}) {
  const words = countedWords(board)
  return words === null ? null : (
    <p className="flex flex-wrap items-center gap-x-3 border-t border-line px-4 py-1 text-13 text-ink-2">
      <span role="status">{words}</span>
      <Button kind="quiet" size="small" busy={busy} onClick={onRecount}>
        {t({ id: 'agreements.recount', message: 'Tout recompter' })}
      </Button>
    </p>
  )
}

const countedWords = ({ objectives, asOf }: Board): string | null => {
  const counts = objectives.flatMap(({ countedAt }) => countedAt ?? [])
  const [oldest] = counts.toSorted()
  if (!oldest) return null
  const now = counts.filter((at) => at === asOf).length
  const when = formatDateTime(oldest)
  if (now === counts.length)
    return t({ id: 'agreements.recount.all', message: 'Tous les chiffres viennent d’être comptés.' })
  if (now === 0)
    return t({
      id: 'agreements.recount.none',
      message: 'Vérifié à l’instant : rien de ce qui est compté n’a bougé depuis le {when}.',
      values: { when },
    })
  return t({
    id: 'agreements.recount.some',
    message:
      '{count, plural, one {# objectif recompté} other {# objectifs recomptés}} à l’instant ; les autres n’ont pas bougé depuis leur compte, le plus ancien du {when}.',
    values: { count: now, when },
  })
}
