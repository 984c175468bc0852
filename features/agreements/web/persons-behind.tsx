import { paths as people } from '#features/people/web/public.ts'
import { download } from '#platform/web/api/call.ts'
import { useRight } from '#platform/web/api/territory.tsx'
import { useLoad } from '#platform/web/api/use-load.ts'
import { Icon } from '#platform/web/design/icon.tsx'
import { Pager } from '#platform/web/design/pager.tsx'
import { StateMark } from '#platform/web/design/state-mark.tsx'
import { DateText } from '#platform/web/i18n/date-text.tsx'
import { t } from '#platform/web/i18n/t.ts'
import { PageLink } from '#platform/web/pages/page-link.tsx'
import { EmptyState } from '#platform/web/states/empty-state.tsx'
import { Loaded } from '#platform/web/states/loaded.tsx'
import { ExportButton } from '#platform/web/table/export-button.tsx'
import { Table } from '#platform/web/table/table.tsx'
import { useOffset } from '#platform/web/table/use-offset.ts'
import {
  type BehindPerson,
  exportPersonsBehind,
  listPersonsBehind,
  type OpenedObjective,
  type Term,
} from '../contract.ts'
import { useFilters } from './board-state.ts'
import { wordsOfDefinition } from './figure-words.ts'

/** The persons whom the chosen term counts, fifty at a time; asking for them is traced. */
export function PersonsBehind({ opened, term }: { readonly opened: OpenedObjective; readonly term: Term }) {
  const mayExport = useRight('exchanges.export') !== undefined
  const [filters] = useFilters()
  const { objective } = opened.row
  const [offset, setOffset] = useOffset()
  const persons = useLoad(
    listPersonsBehind,
    { params: { objectiveId: objective.id }, query: { ...filters, term, offset } },
    { keepWhileLoading: true },
  )
  return (
    <div className="border-t border-line">
      <Loaded from={persons}>
        {(reply) => (
          <>
            <div className="flex flex-wrap items-center justify-between gap-2 px-4 pt-3 pb-1">
              <h3 className="text-14">
                {t({
                  id: 'agreements.persons.title',
                  message: '{total, plural, one {La personne} other {Les # personnes}} : {term}',
                  values: { total: reply.total, term: termWord(term, opened) },
                })}
              </h3>
              {mayExport && (
                <ExportButton
                  nominative
                  send={(chosen) =>
                    download(exportPersonsBehind, {
                      params: { objectiveId: objective.id },
                      body: { ...chosen, filters: { ...filters, term } },
                    })
                  }
                />
              )}
            </div>
            <Table
              caption={t({ id: 'agreements.persons.caption', message: 'Personnes derrière le chiffre' })}
              rows={reply.persons}
              rowKey={(row) => row.pathwayId}
              rowName={(row) => row.name}
              columns={columns()}
              total={reply.total}
              remark={
                <span className="inline-flex items-center gap-1.5">
                  <Icon name="eye" />
                  {t({
                    id: 'agreements.persons.traced',
                    message: 'Cette ouverture est tracée. Un dossier archivé est compté sans être nommé.',
                  })}
                </span>
              }
              empty={
                <EmptyState
                  title={t({ id: 'agreements.persons.none', message: 'Aucune personne derrière ce chiffre' })}
                />
              }
              actions={<Pager offset={offset} total={reply.total} onChange={setOffset} />}
            />
          </>
        )}
      </Loaded>
    </div>
  )
}

const columns = () => [
  {
    key: 'personne',
    header: t({ id: 'agreements.persons.name', message: 'Personne' }),
    main: true,
    cell: (row: BehindPerson) =>
      row.opens ? (
        <PageLink to={people.person(row.personId)}>{row.name}</PageLink>
      ) : (
        <>
          {row.name}
          <span className="block text-13 text-ink-2">
            {t({
              id: 'agreements.persons.closed',
              message: 'votre suivi est fini, son dossier ne s’ouvre plus',
            })}
          </span>
        </>
      ),
  },
  {
    key: 'date',
    header: t({ id: 'agreements.persons.date', message: 'Date' }),
    main: true,
    cell: (row: BehindPerson) => (row.on ? <DateText day={row.on} /> : '–'),
  },
  {
    key: 'motif',
    header: t({ id: 'agreements.persons.reason', message: 'Motif' }),
    cell: (row: BehindPerson) => row.reason ?? '–',
  },
  {
    key: 'preuve',
    header: t({ id: 'agreements.persons.proof', message: 'Preuve' }),
    main: true,
    cell: (row: BehindPerson) => <Proof state={row.proofState} />,
  },
]

function Proof({ state }: { readonly state: BehindPerson['proofState'] }) {
  if (state === null) return <>–</>
  if (state === 'expected')
    return <StateMark state="warn">{t({ id: 'agreements.proof.expected', message: 'attendue' })}</StateMark>
  return state === 'received' ? (
    <StateMark state="todo">
      {t({ id: 'agreements.proof.received', message: 'reçue, à contrôler' })}
    </StateMark>
  ) : (
    <StateMark state="ok">{t({ id: 'agreements.proof.checked', message: 'contrôlée' })}</StateMark>
  )
}

/** What the term counts, in the words of its definition. */
const termWord = (term: Term, { row }: OpenedObjective): string => {
  const words = wordsOfDefinition(row.definition)
  return {
    numerator: words.numerator,
    denominator: words.denominator ?? words.numerator,
    neutral: t({ id: 'agreements.term.word.neutral', message: 'sorties neutres' }),
    'awaiting-proof': t({ id: 'agreements.term.word.proof', message: 'preuves attendues' }),
    'all-exits': t({ id: 'agreements.term.word.exits', message: 'toutes les sorties' }),
    unknown: t({ id: 'agreements.term.word.unknown', message: 'situations inconnues' }),
  }[term]
}
