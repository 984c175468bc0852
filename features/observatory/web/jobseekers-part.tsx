import { LineChart } from '#platform/web/design/figures/line-chart.tsx'
import { formatDate } from '#platform/web/i18n/dates.ts'
import { formatNumber } from '#platform/web/i18n/formats.ts'
import { t } from '#platform/web/i18n/t.ts'
import type { Column } from '#platform/web/table/column.ts'
import { Table } from '#platform/web/table/table.tsx'
import type { JobseekerMonth, Portrait } from '../contract.ts'
import { comparableRuns } from '../rules/series-breaks.ts'
import { PartTitle } from './part-title.tsx'

const isEndOfQuarter = ({ month }: JobseekerMonth): boolean => Number(month.slice(5, 7)) % 3 === 0

/** What the perimeter became quarter by quarter, one drawing on each side of a break; then beside the rest. */
export function JobseekersPart({ portrait }: { readonly portrait: Portrait }) {
  const known = portrait.months.filter((one) => one.registered !== null)
  const runs = comparableRuns('jobseekers', known.filter(isEndOfQuarter), (one) => one.month)
  return (
    <>
      {runs
        .filter((run) => run.length > 1)
        .map((run) => (
          <Evolution key={run[0]?.month} run={run} />
        ))}
      <YearEnds portrait={portrait} />
    </>
  )
}

function Evolution({ run }: { readonly run: readonly JobseekerMonth[] }) {
  const [first, last] = [run[0], run.at(-1)]
  if (!first || !last) return null
  const title = t({
    id: 'observatory.evolution',
    message: 'Inscrits dans les communes publiées du périmètre, à la fin de chaque trimestre',
  })
  return (
    <>
      <PartTitle>{title}</PartTitle>
      <div className="px-2 pb-2">
        <LineChart
          title={title}
          sentence={t({
            id: 'observatory.evolution.sentence',
            message: 'De {from} en {start} à {to} en {end}, somme de valeurs arrondies.',
            values: {
              from: formatNumber(first.registered ?? 0),
              start: formatDate(first.month, 'month'),
              to: formatNumber(last.registered ?? 0),
              end: formatDate(last.month, 'month'),
            },
          })}
          points={run.map(({ month, registered }) => ({
            key: month,
            short: month.slice(5, 7) === '03' ? month.slice(0, 4) : '',
            label: formatDate(month, 'month'),
            value: registered ?? undefined,
          }))}
        />
      </div>
    </>
  )
}

const number = (value: number | null): string =>
  value === null ? t({ id: 'observatory.not-published', message: 'non publié' }) : formatNumber(value)

/** The last month of each year: the perimeter, its départements, France. */
function YearEnds({ portrait }: { readonly portrait: Portrait }) {
  const rows = [...Map.groupBy(portrait.months, (one) => one.month.slice(0, 4)).values()].flatMap(
    (year) => year.at(-1) ?? [],
  )
  const names = new Map(
    portrait.sections
      .flatMap((section) => section.facts)
      .filter((fact) => fact.scope.kind === 'departement')
      .map((fact) => [fact.scope.code, fact.scope.label]),
  )
  const columns: Column<JobseekerMonth>[] = [
    {
      key: 'mois',
      header: t({ id: 'observatory.column.month', message: 'Mois' }),
      main: true,
      cell: (one) => formatDate(one.month, 'month'),
    },
    {
      key: 'perimetre',
      header: t({ id: 'observatory.column.perimeter', message: 'Périmètre' }),
      numeric: true,
      main: true,
      cell: (one) => number(one.registered),
    },
    {
      key: 'communes',
      header: t({ id: 'observatory.column.added', message: 'Communes additionnées' }),
      numeric: true,
      cell: (one) => formatNumber(one.communes),
    },
    ...(rows[0]?.departements ?? []).map(({ code }) => ({
      key: `departement-${code}`,
      header: names.get(code) ?? code,
      numeric: true,
      main: true,
      cell: (one: JobseekerMonth) =>
        number(one.departements.find((each) => each.code === code)?.registered ?? null),
    })),
    {
      key: 'france',
      header: t({ id: 'observatory.column.france', message: 'France (départements du fichier)' }),
      numeric: true,
      cell: (one) => number(one.france),
    },
  ]
  const title = t({ id: 'observatory.year-ends', message: 'Au dernier mois publié de chaque année' })
  return (
    <>
      <PartTitle>{title}</PartTitle>
      <Table
        caption={title}
        columns={columns}
        rows={rows}
        rowKey={(one) => one.month}
        rowName={(one) => formatDate(one.month, 'month')}
      />
    </>
  )
}
