import { LineChart } from '#platform/web/design/figures/line-chart.tsx'
import { formatNumber } from '#platform/web/i18n/formats.ts'
import { t } from '#platform/web/i18n/t.ts'
import type { Portrait } from '../contract.ts'
import { PartTitle } from './part-title.tsx'

/** One drawing for each département: its rate year by year. */
export function UnemploymentPart({ rates }: { readonly rates: Portrait['rates'] }) {
  return [...Map.groupBy(rates, (rate) => rate.departementCode)].map(([code, of]) => {
    const [first, last] = [of[0], of.at(-1)]
    if (!first || !last || of.length < 2) return null
    const title = t({
      id: 'observatory.rates',
      message: 'Taux de chômage localisé, département {label}, rentrées scolaires',
      values: { label: last.label },
    })
    return (
      <div key={code}>
        <PartTitle>{title}</PartTitle>
        <div className="px-2 pb-2">
          <LineChart
            title={title}
            unit="%"
            sentence={t({
              id: 'observatory.rates.sentence',
              message: 'De {from} % en {start} à {to} % en {end}.',
              values: {
                from: formatNumber(first.tenths / 10, 1),
                start: String(first.year),
                to: formatNumber(last.tenths / 10, 1),
                end: String(last.year),
              },
            })}
            points={of.map(({ year, tenths }) => ({
              key: String(year),
              short: String(year),
              label: String(year),
              value: tenths / 10,
            }))}
          />
        </div>
      </div>
    )
  })
}
