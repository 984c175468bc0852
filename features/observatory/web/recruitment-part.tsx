import { formatNumber } from '#platform/web/i18n/formats.ts'
import { t } from '#platform/web/i18n/t.ts'
import type { Column } from '#platform/web/table/column.ts'
import { Table } from '#platform/web/table/table.tsx'
import type { JobLine } from '../contract.ts'
import { sumPublished } from '../rules/published-cells.ts'
import { PartTitle } from './part-title.tsx'

const mostJobs = 15

const secret = (): string => t({ id: 'observatory.secret', message: 'secret' })
const cell = (value: number | null): string => (value === null ? secret() : formatNumber(value))

/** Families, then the jobs that employers ask for most; the whole list leaves by the export. */
export function RecruitmentPart({ jobs }: { readonly jobs: readonly JobLine[] }) {
  return [...Map.groupBy(jobs, (job) => job.basinCode)].map(([code, lines]) => (
    <BasinPart key={code} label={lines[0]?.basinLabel ?? code} lines={lines} />
  ))
}

interface Family {
  readonly label: string
  readonly lines: readonly JobLine[]
}

const familyColumns = (): Column<Family>[] => [
  {
    key: 'famille',
    header: t({ id: 'observatory.column.family', message: 'Famille de métiers' }),
    main: true,
    cell: (one) => one.label,
  },
  {
    key: 'projets',
    header: t({ id: 'observatory.column.projects', message: 'Projets publiés' }),
    numeric: true,
    main: true,
    cell: ({ lines }) => cell(sumPublished(lines.map((line) => line.projects)).value),
  },
  {
    key: 'secrets',
    header: t({ id: 'observatory.column.secret', message: 'Métiers secrets' }),
    numeric: true,
    main: true,
    cell: ({ lines }) => formatNumber(lines.filter((line) => line.projects === null).length),
  },
]

const jobColumns = (manyDepartements: boolean): Column<JobLine>[] => [
  {
    key: 'metier',
    header: t({ id: 'observatory.column.job', message: 'Métier' }),
    main: true,
    cell: (one) =>
      manyDepartements
        ? t({
            id: 'observatory.job.in-departement',
            message: '{job} (département {code})',
            values: { job: one.jobLabel, code: one.departementCode },
          })
        : one.jobLabel,
  },
  {
    key: 'domaine',
    header: t({ id: 'observatory.column.field', message: 'Domaine (FAP 2021)' }),
    cell: (one) => one.fieldLabel ?? one.familyLabel,
  },
  {
    key: 'projets',
    header: t({ id: 'observatory.column.projects-of', message: 'Projets' }),
    numeric: true,
    main: true,
    cell: (one) => cell(one.projects),
  },
  {
    key: 'difficiles',
    header: t({ id: 'observatory.column.difficult', message: 'Jugés difficiles' }),
    numeric: true,
    main: true,
    cell: (one) => cell(one.difficult),
  },
  {
    key: 'saisonniers',
    header: t({ id: 'observatory.column.seasonal', message: 'Saisonniers' }),
    numeric: true,
    cell: (one) => cell(one.seasonal),
  },
]

function BasinPart({ label, lines }: { readonly label: string; readonly lines: readonly JobLine[] }) {
  const families = [...Map.groupBy(lines, (line) => line.familyLabel)]
    .map(([family, of]) => ({ label: family, lines: of }))
    .toSorted((one, other) => one.label.localeCompare(other.label, 'fr'))
  const manyDepartements = new Set(lines.map((line) => line.departementCode)).size > 1
  const familiesTitle = t({
    id: 'observatory.families',
    message: 'Bassin {label} : projets par famille de métiers',
    values: { label },
  })
  const jobsTitle = t({
    id: 'observatory.jobs',
    message: 'Bassin {label} : les {count} métiers qui ont le plus de projets publiés',
    values: { label, count: Math.min(mostJobs, lines.length) },
  })
  return (
    <>
      <PartTitle>{familiesTitle}</PartTitle>
      <Table
        caption={familiesTitle}
        columns={familyColumns()}
        rows={families}
        rowKey={(one) => one.label}
        rowName={(one) => one.label}
        hideFooter
      />
      <PartTitle>{jobsTitle}</PartTitle>
      <Table
        caption={jobsTitle}
        columns={jobColumns(manyDepartements)}
        rows={lines.slice(0, mostJobs)}
        rowKey={(one) => `${one.jobCode} ${one.departementCode}`}
        rowName={(one) => one.jobLabel}
        total={lines.length}
        remark={t({ id: 'observatory.jobs.rest', message: 'Les autres sont dans l’export.' })}
      />
    </>
  )
}
