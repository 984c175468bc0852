import { Button } from '#platform/web/design/button.tsx'
import { t } from '#platform/web/i18n/t.ts'

/** One place up or down, by a key press; at an end, the button says why it does nothing. */
export function ShiftButtons({
  name,
  isFirst,
  isLast,
  onShift,
}: {
  readonly name: string
  readonly isFirst: boolean
  readonly isLast: boolean
  readonly onShift: (by: -1 | 1) => void
}) {
  return (
    <span className="inline-flex gap-1">
      <Button
        size="small"
        icon="up"
        hideReason
        disabledReason={isFirst ? t({ id: 'plans.shift.first', message: 'Déjà en premier' }) : undefined}
        onClick={() => onShift(-1)}
      >
        <span className="sr-only">
          {t({ id: 'plans.shift.up', message: 'Monter {name}', values: { name } })}
        </span>
      </Button>
      <Button
        size="small"
        icon="down"
        hideReason
        disabledReason={isLast ? t({ id: 'plans.shift.last', message: 'Déjà en dernier' }) : undefined}
        onClick={() => onShift(1)}
      >
        <span className="sr-only">
          {t({ id: 'plans.shift.down', message: 'Descendre {name}', values: { name } })}
        </span>
      </Button>
    </span>
  )
}
