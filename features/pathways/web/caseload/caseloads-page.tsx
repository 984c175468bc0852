import { download } from '#platform/web/api/call.ts'
import { useRight } from '#platform/web/api/territory.tsx'
import { useLoad } from '#platform/web/api/use-load.ts'
import { PageHeader } from '#platform/web/design/page-header.tsx'
import { Panel } from '#platform/web/design/panel.tsx'
import { StateMark } from '#platform/web/design/state-mark.tsx'
import { formatDate } from '#platform/web/i18n/dates.ts'
import { formatNumber, formatPercent } from '#platform/web/i18n/formats.ts'
import { sourceText } from '#platform/web/i18n/source-text.ts'
import { t } from '#platform/web/i18n/t.ts'
import { PageLink } from '#platform/web/pages/page-link.tsx'
import { EmptyState } from '#platform/web/states/empty-state.tsx'
import { Loaded } from '#platform/web/states/loaded.tsx'
import type { Column } from '#platform/web/table/column.ts'
import { ExportButton } from '#platform/web/table/export-button.tsx'
import { Table } from '#platform/web/table/table.tsx'
import { exportReferents } from '../../contract/exports.ts'
import { listReferents, type ReferentLoad } from '../../contract/referents.ts'
import type { CaseloadView } from '../../rules/caseload-views.ts'
import { paths } from '../paths.ts'
import { viewAddress } from './filters.ts'

/** Who holds how many, per full-time equivalent, against the mark of the protocol. */
export function CaseloadsPage() {
  const referents = useLoad(listReferents)
  const mayExport = useRight('exchanges.export') !== undefined
  const title = t({ id: 'pathways.caseloads.title', message: 'Files actives' })
  return (
    <Loaded from={referents}>
      {({ mark, long, referents: rows, unassigned }) => (
        <>
          <PageHeader
            title={title}
            detail={t({
              id: 'pathways.caseloads.detail',
              message:
                'Repère : {from} à {to} personnes par temps plein. {unassigned, plural, =0 {Aucun parcours sans référent.} one {# parcours sans référent.} other {# parcours sans référent.}}',
              values: { from: mark.from, to: mark.to, unassigned },
            })}
            actions={
              mayExport && (
                <ExportButton
                  nominative
                  send={(chosen) => download(exportReferents, { body: { ...chosen, filters: {} } })}
                />
              )
            }
          />
          <Panel label={title}>
            <Table
              caption={title}
              rows={rows}
              rowKey={(row) => row.memberId}
              rowName={(row) => row.name}
              columns={columns(long.months)}
              remark={`${markWords(mark)} ${longWords(long)}`}
              empty={
                <EmptyState
                  title={t({
                    id: 'pathways.caseloads.none',
                    message: 'Personne ne suit encore de parcours.',
                  })}
                />
              }
            />
          </Panel>
        </>
      )}
    </Loaded>
  )
}

interface Sourced {
  readonly source: string
  readonly verifiedOn: string | null
}

/** Where a mark comes from, and whether somebody checked it. */
const sourceWords = ({ source, verifiedOn }: Sourced): string =>
  verifiedOn === null
    ? t({
        id: 'pathways.caseloads.unchecked',
        message: '{source}, à vérifier',
        values: { source: sourceText(source) },
      })
    : t({
        id: 'pathways.caseloads.checked',
        message: '{source} (lu le {day})',
        values: { source: sourceText(source), day: formatDate(verifiedOn) },
      })

const markWords = (mark: Sourced): string =>
  t({
    id: 'pathways.caseloads.mark-source',
    message: 'Repère : {source}. Il se règle dans les règles et délais du territoire.',
    values: { source: sourceWords(mark) },
  })

const longWords = (long: Sourced & { readonly months: number }): string =>
  t({
    id: 'pathways.caseloads.long-source',
    message: 'Plus de {months} mois : {source}.',
    values: { months: long.months, source: sourceWords(long) },
  })

/** A figure that opens the persons whom it counts, in the caseload of the référent. */
const opened = (row: ReferentLoad, view: CaseloadView, count: number) =>
  count === 0 ? (
    formatNumber(0)
  ) : (
    <PageLink to={viewAddress(paths.caseload, { view, memberId: row.memberId })}>
      {formatNumber(count)}
    </PageLink>
  )

type CountedView = 'to-review' | 'without-step' | 'late' | 'very-late' | 'no-step' | 'long'

/** The view in few letters: the load stays in sight at once, the list says the whole. */
const shortWord = (of: CountedView, months: number): string =>
  ({
    'to-review': t({ id: 'pathways.caseloads.to-review', message: 'À revoir' }),
    'without-step': t({ id: 'pathways.caseloads.no-step', message: 'Sans étape' }),
    late: t({ id: 'pathways.caseloads.late', message: 'En retard' }),
    'very-late': t({ id: 'pathways.caseloads.very-late', message: 'Signalées' }),
    'no-step': t({ id: 'pathways.caseloads.to-chase', message: 'À relancer' }),
    long: t({ id: 'pathways.caseloads.long', message: '+ {months} mois', values: { months } }),
  })[of]

const view = (
  key: string,
  of: CountedView,
  months: number,
  count: (row: ReferentLoad) => number,
): Column<ReferentLoad> => ({
  ...{ key, header: shortWord(of, months), numeric: true, sortBy: count },
  cell: (row) => opened(row, of, count(row)),
})

/** `months`: beyond how many an accompaniment is long. */
const columns = (months: number): readonly Column<ReferentLoad>[] => [
  {
    key: 'nom',
    header: t({ id: 'pathways.caseloads.member', message: 'Référent' }),
    main: true,
    sortBy: (row) => row.name,
    cell: (row) => (
      <>
        <PageLink to={`${paths.caseload}?membre=${row.memberId}`}>{row.name}</PageLink>
        <div className="text-13 text-ink-2">{row.organisationName}</div>
      </>
    ),
  },
  {
    key: 'etp',
    header: t({ id: 'pathways.caseloads.etp', message: 'Quotité' }),
    numeric: true,
    sortBy: (row) => row.etpHundredths,
    cell: (row) => (
      <PageLink to={paths.workingTime(row.memberId)}>{formatPercent(row.etpHundredths / 100, 0)}</PageLink>
    ),
  },
  {
    key: 'personnes',
    header: t({ id: 'pathways.caseloads.open', message: 'Personnes' }),
    numeric: true,
    main: true,
    sortBy: (row) => row.open,
    cell: (row) => opened(row, 'all', row.open),
  },
  {
    key: 'charge',
    header: t({ id: 'pathways.caseloads.load', message: 'Par temps plein' }),
    main: true,
    sortBy: (row) => row.perEtp,
    cell: (row) =>
      row.perEtp === null ? (
        '–'
      ) : (
        <StateMark state={row.position === 'above' ? 'warn' : row.position === 'within' ? 'ok' : 'todo'}>
          {formatNumber(row.perEtp)}
        </StateMark>
      ),
  },
  {
    key: 'suspendues',
    header: t({ id: 'pathways.caseloads.suspended', message: 'Suspendues' }),
    numeric: true,
    sortBy: (row) => row.suspended,
    cell: (row) => opened(row, 'suspended', row.suspended),
  },
  view('a-revoir', 'to-review', months, (row) => row.toReview),
  {
    key: 'emploi',
    header: t({ id: 'pathways.caseloads.in-job', message: 'En emploi' }),
    numeric: true,
    sortBy: (row) => row.inJob,
    cell: (row) => opened(row, 'in-job', row.inJob),
  },
  {
    key: 'vues',
    header: t({ id: 'pathways.caseloads.seen', message: 'Vues à 31 j' }),
    numeric: true,
    sortBy: (row) => row.seenThisMonth,
    cell: (row) =>
      t({
        id: 'pathways.caseload.seen-of',
        message: '{seen} sur {active}',
        values: { seen: row.seenThisMonth, active: row.active },
      }),
  },
  view('sans-etape', 'without-step', months, (row) => row.withoutStep),
  view('en-retard', 'late', months, (row) => row.late),
  view('signalees', 'very-late', months, (row) => row.veryLate),
  view('etape-attendue', 'no-step', months, (row) => row.noStep),
  view('long', 'long', months, (row) => row.long),
]
