import { ageAt, daysBetween } from '#kernel/dates.ts'
import { StateMark } from '#platform/web/design/state-mark.tsx'
import { formatDate, formatDateTime } from '#platform/web/i18n/dates.ts'
import { formatNumber } from '#platform/web/i18n/formats.ts'
import { t } from '#platform/web/i18n/t.ts'
import { PageLink } from '#platform/web/pages/page-link.tsx'
import type { Column } from '#platform/web/table/column.ts'
import type { CaseloadRow } from '../../contract/caseload.ts'
import { ToWriteLink } from '../agenda/agenda-item.tsx'
import { paths } from '../paths.ts'
import { stateWord } from '../words.ts'

/** Columns that may be hidden, in their order. */
export const columnChoices = [
  'age',
  'commune',
  'etape',
  'sans-etape',
  'dernier',
  'depuis',
  'prochain',
  'contrat',
]

const days = (from: string | null, today: string) => (from === null ? null : daysBetween(from, today))
const inDays = (value: number | null) =>
  value === null ? '' : t({ id: 'pathways.days', message: '{days} j', values: { days: formatNumber(value) } })

export const columnWord = (key: string): string =>
  ({
    nom: t({ id: 'pathways.column.person', message: 'Personne' }),
    age: t({ id: 'pathways.column.age', message: 'Âge' }),
    commune: t({ id: 'pathways.column.commune', message: 'Commune' }),
    etape: t({ id: 'pathways.column.step', message: 'Étape en cours' }),
    'sans-etape': t({ id: 'pathways.column.no-step', message: 'Sans étape' }),
    dernier: t({ id: 'pathways.column.last', message: 'Dernier entretien' }),
    depuis: t({ id: 'pathways.column.since', message: 'Il y a' }),
    prochain: t({ id: 'pathways.column.next', message: 'Prochain' }),
    contrat: t({ id: 'pathways.column.contract', message: 'Fin du contrat' }),
    savoir: t({ id: 'pathways.column.know', message: 'À savoir' }),
  })[key] ?? key

export const caseloadColumns = (today: string, timeZone: string): readonly Column<CaseloadRow>[] => {
  const column = (key: string, more: Omit<Column<CaseloadRow>, 'key' | 'header'>): Column<CaseloadRow> => ({
    key,
    header: columnWord(key),
    ...more,
  })
  return [
    column('nom', {
      main: true,
      sortBy: (row) => row.name,
      cell: (row) => <PageLink to={paths.person(row.personId)}>{row.name}</PageLink>,
    }),
    column('age', {
      numeric: true,
      sortBy: (row) => row.birthDate,
      cell: (row) => row.birthDate && ageAt(row.birthDate, today),
    }),
    column('commune', { sortBy: (row) => row.communeName, cell: (row) => row.communeName }),
    column('etape', { sortBy: (row) => row.currentStep?.label, cell: (row) => row.currentStep?.label }),
    column('sans-etape', {
      numeric: true,
      sortBy: (row) => days(row.withoutStepSince, today),
      cell: (row) => inDays(days(row.withoutStepSince, today)),
    }),
    column('dernier', {
      sortBy: (row) => row.lastMeetingOn,
      cell: (row) => row.lastMeetingOn && formatDate(row.lastMeetingOn, 'day'),
    }),
    column('depuis', {
      numeric: true,
      sortBy: (row) => days(row.lastMeetingOn, today),
      cell: (row) => inDays(days(row.lastMeetingOn, today)),
    }),
    column('prochain', {
      sortBy: (row) => row.nextMeetingAt,
      cell: (row) => <Next row={row} timeZone={timeZone} />,
    }),
    column('contrat', {
      sortBy: (row) => row.contractEndsOn,
      cell: (row) =>
        row.contractEndsOn && (
          <PageLink to={paths.contract(row.pathwayId)}>{formatDate(row.contractEndsOn, 'day')}</PageLink>
        ),
    }),
    column('savoir', { main: true, cell: (row) => <ToKnow row={row} today={today} /> }),
  ]
}

/** The one fact about the follow-up that asks for an act; nothing when all is in order. */
function ToKnow({ row, today }: { readonly row: CaseloadRow; readonly today: string }) {
  if (row.state === 'validated')
    return (
      <StateMark state="warn">
        <PageLink to={paths.contract(row.pathwayId)}>{stateWord(row.state)}</PageLink>
      </StateMark>
    )
  if (row.state !== 'active') return <StateMark state="todo">{stateWord(row.state)}</StateMark>
  if (row.lastMeetingOn === null)
    return (
      <StateMark state="warn">
        {t({ id: 'pathways.never-seen', message: 'pas encore d’entretien' })}
      </StateMark>
    )
  const due = row.meetingDueOn
  if (due === null) return null
  if (due < today)
    return (
      <StateMark state="bad">{t({ id: 'pathways.meeting-late', message: 'entretien en retard' })}</StateMark>
    )
  if (daysBetween(today, due) <= 6)
    return (
      <StateMark state="warn">
        {t({
          id: 'pathways.see-before',
          message: 'à voir avant le {day}',
          values: { day: formatDate(due, 'day') },
        })}
      </StateMark>
    )
  return null
}

/** The appointment that comes, or the past one whose presence nobody noted yet. */
function Next({ row, timeZone }: { readonly row: CaseloadRow; readonly timeZone: string }) {
  if (!row.nextMeetingAt)
    return (
      <PageLink to={`${paths.note}?parcours=${row.pathwayId}&prevu=1`}>
        {t({ id: 'pathways.to-fix', message: 'à fixer' })}
      </PageLink>
    )
  const when = formatDateTime(row.nextMeetingAt, timeZone, 'day')
  return Date.parse(row.nextMeetingAt) < Date.now() ? <ToWriteLink at={row.nextMeetingAt} /> : when
}
