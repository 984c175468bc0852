import type * as z from 'zod/mini'
import { download } from '#platform/web/api/call.ts'
import { useRight } from '#platform/web/api/territory.tsx'
import { useLoad } from '#platform/web/api/use-load.ts'
import { LinkButton } from '#platform/web/design/link-button.tsx'
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
  exportSentReferrals,
  listSentReferrals,
  type ReferralState,
  referralStates,
  type sentLine,
} from '../contract.ts'
import { outcomeWords, refusalLabels, stateLabels, stateShapes } from './labels.ts'
import { paths } from './paths.ts'

type Line = z.infer<typeof sentLine>

/** Every prescription of the sender with what became of it. */
export function SentPage() {
  const mayExport = useRight('exchanges.export') !== undefined
  const [stateText, setState] = useSearchState('etat')
  const state = referralStates.find((one) => one === stateText)
  const [offset, setOffset] = useOffset()
  const sent = useLoad(listSentReferrals, { query: { state, offset } }, { keepWhileLoading: true })
  const title = t({ id: 'referrals.mine', message: 'Mes prescriptions' })
  return (
    <>
      <PageHeader
        title={title}
        actions={
          <>
            {mayExport && (
              <ExportButton
                nominative
                send={(chosen) => download(exportSentReferrals, { body: { ...chosen, filters: { state } } })}
              />
            )}
            <LinkButton to={paths.new} kind="primary" icon="add">
              {t({ id: 'referrals.new', message: 'Nouvelle prescription' })}
            </LinkButton>
          </>
        }
      />
      <div className="mb-3">
        <Select<ReferralState>
          label={t({ id: 'referrals.filter.state', message: 'État' })}
          empty={t({ id: 'referrals.filter.all', message: 'Toutes' })}
          value={state}
          onChange={setState}
          options={referralStates.map((value) => ({ value, label: stateLabels()[value] }))}
        />
      </div>
      <Panel label={title}>
        <Loaded from={sent}>
          {({ items, total }) => (
            <Table<Line>
              caption={title}
              rows={items}
              rowKey={(row) => row.id}
              rowName={nameOf}
              columns={columns()}
              onOpen={(row) => go(paths.sentOne(row.id))}
              total={total}
              actions={<Pager offset={offset} total={total} onChange={setOffset} />}
              empty={
                <EmptyState
                  title={t({ id: 'referrals.none', message: 'Aucune prescription ici' })}
                  actions={
                    <LinkButton to={paths.new}>
                      {t({ id: 'referrals.first', message: 'Prescrire pour une personne' })}
                    </LinkButton>
                  }
                />
              }
            />
          )}
        </Loaded>
      </Panel>
    </>
  )
}

const nameOf = (row: Line): string =>
  `${row.familyName} ${row.givenName}`.trim() || t({ id: 'referrals.unnamed', message: 'Sans nom encore' })

const columns = (): readonly Column<Line>[] => [
  {
    key: 'personne',
    header: t({ id: 'referrals.column.person', message: 'Personne' }),
    main: true,
    cell: (row) => <PageLink to={paths.sentOne(row.id)}>{nameOf(row)}</PageLink>,
  },
  {
    key: 'etat',
    header: t({ id: 'referrals.column.state', message: 'État' }),
    main: true,
    cell: (row) => <StateMark state={stateShapes[row.state]}>{stateLabels()[row.state]}</StateMark>,
  },
  {
    key: 'suite',
    header: t({ id: 'referrals.column.outcome', message: 'Suite' }),
    main: true,
    cell: (row) => followUp(row),
  },
  {
    key: 'envoi',
    header: t({ id: 'referrals.column.sent', message: 'Envoyée' }),
    cell: (row) => (row.sentAt ? formatDate(dayIn(row.sentAt)) : ''),
  },
  {
    key: 'accompagnement',
    header: t({ id: 'referrals.column.scheme', message: 'Accompagnement' }),
    cell: (row) => row.schemeLabel,
  },
  {
    key: 'reference',
    header: t({ id: 'referrals.column.reference', message: 'Référence' }),
    cell: (row) => row.reference,
  },
]

const followUp = (row: Line): string => {
  if (row.outcome) return outcomeWords(row.outcome)
  if (row.refusal) return refusalLabels()[row.refusal.code]
  if (row.state === 'question-asked')
    return t({ id: 'referrals.answer-now', message: 'Répondez à la question posée' })
  if (row.state === 'sent' && row.answerDueOn)
    return t({
      id: 'referrals.answer-due',
      message: 'Réponse due le {date}',
      values: { date: formatDate(row.answerDueOn) },
    })
  return ''
}
