import { LineChart } from '#platform/web/design/figures/line-chart.tsx'
import { formatDate } from '#platform/web/i18n/dates.ts'
import { formatNumber } from '#platform/web/i18n/formats.ts'
import { t } from '#platform/web/i18n/t.ts'
import type { OpenedObjective } from '../contract.ts'
import { targetWords, unitWord, valueWords } from './figure-words.ts'

/** The figure at the end of each month with its interval and the target; the same in a table. */
export function Trajectory({ opened: { trajectory, row } }: { readonly opened: OpenedObjective }) {
  const { objective, definition, figure } = row
  const target = objective.direction === 'down' ? objective.target.max : objective.target.min
  const unit = unitWord(definition)
  return (
    <div className="border-t border-line px-2 py-2">
      <LineChart
        title={objective.label}
        {...(unit ? { unit } : {})}
        sentence={t({
          id: 'agreements.trajectory.sentence',
          message: '{label} : {value} au {date}, pour une cible de {target}.',
          values: {
            label: objective.label,
            value: valueWords(figure, definition),
            date: formatDate(row.countedTo),
            target: targetWords(row),
          },
        })}
        points={trajectory.map(({ on, figure: point }) => ({
          key: on,
          short: monthInitial(on),
          label: formatDate(on, 'long'),
          value: rounded(point.value),
          low: rounded(point.interval?.low ?? null),
          high: rounded(point.interval?.high ?? null),
        }))}
        {...(target === null
          ? {}
          : {
              target: {
                value: target,
                label: t({
                  id: 'agreements.trajectory.target',
                  message: 'Cible {target}',
                  // The margin has no room for « 42 000 heures »: the axis says the unit.
                  values: { target: definition.unitLabel ? formatNumber(target) : targetWords(row) },
                }),
                detail: formatDate(objective.period.to, 'day'),
              },
            })}
        {...(figure.interval
          ? {
              intervalLabel: t({
                id: 'agreements.interval.short',
                message: 'Intervalle à 95 % : {low} à {high}',
                values: {
                  low: formatNumber(rounded(figure.interval.low) ?? 0),
                  high: formatNumber(rounded(figure.interval.high) ?? 0),
                },
              }),
            }
          : {})}
      />
    </div>
  )
}

const rounded = (value: number | null): number | undefined =>
  value === null ? undefined : Math.round(value * 10) / 10

const monthInitial = (day: string): string => formatDate(day, 'month').slice(0, 1).toUpperCase()
