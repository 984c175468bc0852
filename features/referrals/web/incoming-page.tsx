import { download } from '#platform/web/api/call.ts'
import { useRight } from '#platform/web/api/territory.tsx'
import { useLoad } from '#platform/web/api/use-load.ts'
import { PageHeader } from '#platform/web/design/page-header.tsx'
import { Pager } from '#platform/web/design/pager.tsx'
import { Panel } from '#platform/web/design/panel.tsx'
import { StateMark } from '#platform/web/design/state-mark.tsx'
import { Select } from '#platform/web/form/select.tsx'
import { dayIn, formatDate } from '#platform/web/i18n/dates.ts'
import { t } from '#platform/web/i18n/t.ts'
import { go } from '#platform/web/pages/navigate.ts'
import { PageLink } from '#platform/web/pages/page-link.tsx'
import { useSearchState } from '#platform/web/pages/page-state.ts'
import { EmptyState } from '#platform/web/states/empty-state.tsx'
import { Loaded } from '#platform/web/states/loaded.tsx'
import type { Column } from '#platform/web/table/column.ts'
import { ExportButton } from '#platform/web/table/export-button.tsx'
import { Table } from '#platform/web/table/table.tsx'
import { useOffset } from '#platform/web/table/use-offset.ts'
import {
  exportIncomingReferrals,
  type IncomingLine,
  listIncomingReferrals,
  type ReferralState,
  verdicts,
} from '../contract.ts'
import { stateLabels, stateShapes, verdictLabels } from './labels.ts'
import { paths } from './paths.ts'

const states = ['sent', 'question-asked', 'accepted', 'refused', 'expired', 'withdrawn'] as const

/** What the entry desk has received: the oldest first, sorted by what the territory already knows of the person. */
export function IncomingPage() {
  const [stateText, setState] = useSearchState('etat')
  const [senderOrganisationId, setSender] = useSearchState('prescripteur')
  const [schemeId, setScheme] = useSearchState('accompagnement')
  const state = states.find((one) => one === stateText)
  const [offset, setOffset] = useOffset()
  const mayExport = useRight('exchanges.export') === 'territory'
  const incoming = useLoad(
    listIncomingReferrals,
    { query: { state, senderOrganisationId, schemeId, offset } },
    { keepWhileLoading: true },
  )
  return (
    <>
      <PageHeader
        title={t({ id: 'referrals.incoming', message: 'Prescriptions reçues' })}
        detail={
          incoming.data &&
          t({
            id: 'referrals.waiting',
            message:
              '{count, plural, =0 {Aucune n’attend de réponse.} one {# attend une réponse.} other {# attendent une réponse.}}',
            values: { count: incoming.data.waiting },
          })
        }
        actions={
          mayExport && (
            <ExportButton
              nominative
              send={(chosen) =>
                download(exportIncomingReferrals, {
                  body: { ...chosen, filters: { state, senderOrganisationId, schemeId } },
                })
              }
            />
          )
        }
      />
      <div className="mb-3 flex flex-wrap gap-3">
        <Select<ReferralState>
          label={t({ id: 'referrals.filter.state', message: 'État' })}
          empty={t({ id: 'referrals.filter.waiting', message: 'À traiter' })}
          value={state}
          onChange={setState}
          options={states.map((value) => ({ value, label: stateLabels()[value] }))}
        />
        <Select
          label={t({ id: 'referrals.filter.sender', message: 'Prescripteur' })}
          empty={t({ id: 'referrals.filter.everybody', message: 'Tous' })}
          value={senderOrganisationId}
          onChange={setSender}
          options={(incoming.data?.senders ?? []).map((one) => ({ value: one.id, label: one.name }))}
        />
        <Select
          label={t({ id: 'referrals.filter.scheme', message: 'Accompagnement' })}
          empty={t({ id: 'referrals.filter.everybody', message: 'Tous' })}
          value={schemeId}
          onChange={setScheme}
          options={(incoming.data?.schemes ?? []).map((one) => ({ value: one.id, label: one.label }))}
        />
      </div>
      <Loaded from={incoming}>
        {({ items, total }) => (
          <div className="grid gap-3">
            {groupsOf(items).map((group) => (
              <Panel key={group.key} title={group.title} detail={String(group.lines.length)}>
                <Table<IncomingLine>
                  caption={group.title}
                  rows={group.lines}
                  rowKey={(row) => row.id}
                  rowName={(row) => `${row.familyName} ${row.givenName}`}
                  columns={columns()}
                  onOpen={(row) => go(paths.examine(row.id))}
                  hideFooter
                />
              </Panel>
            ))}
            {items.length === 0 && (
              <Panel label={t({ id: 'referrals.incoming', message: 'Prescriptions reçues' })}>
                <EmptyState title={t({ id: 'referrals.incoming.none', message: 'Rien à traiter ici' })}>
                  {t({
                    id: 'referrals.incoming.none-why',
                    message: 'Une prescription apparaît dès que son prescripteur l’envoie.',
                  })}
                </EmptyState>
              </Panel>
            )}
            <div className="flex gap-2">
              <Pager offset={offset} total={total} onChange={setOffset} />
            </div>
          </div>
        )}
      </Loaded>
    </>
  )
}

/** Known, possible, unknown; those already decided are one list. */
const groupsOf = (lines: readonly IncomingLine[]) =>
  [
    ...verdicts.map((verdict) => ({
      key: verdict as string,
      title: verdictLabels()[verdict],
      lines: lines.filter((line) => line.verdict === verdict),
    })),
    {
      key: 'decided',
      title: t({ id: 'referrals.decided', message: 'Prescriptions closes' }),
      lines: lines.filter((line) => line.verdict === null),
    },
  ].filter((group) => group.lines.length > 0)

const columns = (): readonly Column<IncomingLine>[] => [
  {
    key: 'personne',
    header: t({ id: 'referrals.column.person', message: 'Personne' }),
    main: true,
    sortBy: (row) => `${row.familyName} ${row.givenName}`,
    cell: (row) => (
      <PageLink to={paths.examine(row.id)}>
        {row.familyName} {row.givenName}
      </PageLink>
    ),
  },
  {
    key: 'delai',
    header: t({ id: 'referrals.column.delay', message: 'Délai' }),
    main: true,
    sortBy: (row) => row.ageDays,
    cell: (row) => <Delay line={row} />,
  },
  {
    key: 'prescripteur',
    header: t({ id: 'referrals.filter.sender', message: 'Prescripteur' }),
    sortBy: (row) => row.senderName,
    cell: (row) => row.senderName,
  },
  {
    key: 'commune',
    header: t({ id: 'referrals.column.commune', message: 'Commune' }),
    sortBy: (row) => row.communeName,
    cell: (row) => row.communeName ?? '',
  },
  {
    key: 'accompagnement',
    header: t({ id: 'referrals.column.scheme', message: 'Accompagnement' }),
    cell: (row) => row.schemeLabel,
  },
  {
    key: 'etat',
    header: t({ id: 'referrals.column.state', message: 'État' }),
    main: true,
    cell: (row) => <StateMark state={stateShapes[row.state]}>{stateLabels()[row.state]}</StateMark>,
  },
]

function Delay({ line }: { readonly line: IncomingLine }) {
  if (line.verdict === null) return formatDate(dayIn(line.sentAt))
  const age = t({
    id: 'referrals.age',
    message: '{days, plural, =0 {reçue aujourd’hui} one {depuis # jour} other {depuis # jours}}',
    values: { days: line.ageDays },
  })
  if (line.urgency === 'on-time')
    return t({
      id: 'referrals.delay.due',
      message: '{age}, réponse le {date}',
      values: { age, date: formatDate(line.answerDueOn, 'day') },
    })
  return (
    <StateMark state={line.urgency === 'late' ? 'bad' : 'warn'}>
      {t({
        id: 'referrals.delay.late',
        message: '{age}, expire le {date}',
        values: { age, date: formatDate(line.expiresOn, 'day') },
      })}
    </StateMark>
  )
}
