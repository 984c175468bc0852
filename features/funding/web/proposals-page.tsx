import { listDeadlines } from '#features/deadlines/contract.ts'
import { paths as people } from '#features/people/web/public.ts'
import { wordsOf } from '#platform/web/api/problem-sentences.ts'
import { useAct } from '#platform/web/api/use-act.ts'
import { useLoad } from '#platform/web/api/use-load.ts'
import { Button } from '#platform/web/design/button.tsx'
import { Note } from '#platform/web/design/note.tsx'
import { PageHeader } from '#platform/web/design/page-header.tsx'
import { Panel } from '#platform/web/design/panel.tsx'
import { say } from '#platform/web/design/toast.tsx'
import { formatDate } from '#platform/web/i18n/dates.ts'
import { t } from '#platform/web/i18n/t.ts'
import { PageLink } from '#platform/web/pages/page-link.tsx'
import { usePageParam } from '#platform/web/pages/page-state.ts'
import { EmptyState } from '#platform/web/states/empty-state.tsx'
import { Loaded } from '#platform/web/states/loaded.tsx'
import type { Column } from '#platform/web/table/column.ts'
import { useSelection } from '#platform/web/table/selection.ts'
import { Table } from '#platform/web/table/table.tsx'
import {
  enrol,
  listOfPerson,
  listOperations,
  listParticipations,
  listProposals,
  type Proposal,
  readOperation,
} from '../contract.ts'
import { OperationTabs } from './operation-tabs.tsx'
import { paths } from './paths.ts'

/** Entries that the operation could count: each is chosen by somebody, none enters by itself. */
export function ProposalsPage() {
  const operationId = usePageParam('operationId')
  const params = { operationId }
  const selection = useSelection()
  const operation = useLoad(readOperation, { params })
  const proposals = useLoad(listProposals, { params })
  const take = useAct(enrol, {
    refresh: [listProposals, listParticipations, listOperations, readOperation, listOfPerson, listDeadlines],
    onDone: ({ entered, returned }) => {
      selection.clear()
      say(
        t({
          id: 'funding.enrolled',
          message:
            '{entered, plural, =0 {Aucune nouvelle participation.} one {# nouvelle participation.} other {# nouvelles participations.}} {returned, plural, =0 {} one {# retour dans la même participation.} other {# retours dans la même participation.}}',
          values: { entered, returned },
        }),
      )
    },
  })
  const title = t({ id: 'funding.proposals', message: 'Entrées proposées' })
  return (
    <>
      <PageHeader
        title={title}
        detail={t({
          id: 'funding.proposals.detail',
          message:
            'Les parcours du dispositif en cours pendant l’opération, et qui n’y sont pas. Qui était là avant y entre le premier jour.',
        })}
        crumbs={[
          { label: t({ id: 'funding.operations', message: 'Opérations FSE+' }), to: paths.operations },
          { label: operation.data?.label ?? '', to: paths.operation(operationId) },
        ]}
      />
      <OperationTabs operationId={operationId} />
      {take.problem && (
        <Note kind="bad" alert>
          {wordsOf(take.problem)}
        </Note>
      )}
      <Panel label={title}>
        <Loaded from={proposals}>
          {({ items, total }) => (
            <Table
              caption={title}
              columns={columns()}
              rows={items}
              rowKey={(one) => one.pathwayId}
              rowName={(one) => one.personName}
              total={total}
              selection={selection}
              bulk={(chosen) => (
                <Button
                  size="small"
                  kind="primary"
                  busy={take.running}
                  onClick={() =>
                    take.start({ params, body: { pathwayIds: chosen.map((one) => one.pathwayId) } })
                  }
                >
                  {t({ id: 'funding.enrol.submit', message: 'Inscrire dans l’opération' })}
                </Button>
              )}
              empty={
                <EmptyState title={t({ id: 'funding.proposals.none', message: 'Aucune entrée à proposer' })}>
                  {t({
                    id: 'funding.proposals.none-why',
                    message: 'Toutes les entrées du dispositif pendant l’opération y sont inscrites.',
                  })}
                </EmptyState>
              }
            />
          )}
        </Loaded>
      </Panel>
    </>
  )
}

const columns = (): readonly Column<Proposal>[] => [
  {
    key: 'personne',
    header: t({ id: 'funding.column.person', message: 'Personne' }),
    main: true,
    sortBy: (one) => one.personName,
    cell: (one) => <PageLink to={people.person(one.personId)}>{one.personName}</PageLink>,
  },
  {
    key: 'entree',
    header: t({ id: 'funding.column.would-enter', message: 'Entrerait le' }),
    main: true,
    sortBy: (one) => one.enteredOn,
    cell: (one) => formatDate(one.enteredOn, 'numeric'),
  },
  {
    key: 'sortie',
    header: t({ id: 'funding.column.exited', message: 'Sortie' }),
    sortBy: (one) => one.exitedOn,
    cell: (one) => one.exitedOn && formatDate(one.exitedOn, 'numeric'),
  },
  {
    key: 'commune',
    header: t({ id: 'funding.column.commune', message: 'Commune' }),
    sortBy: (one) => one.communeName,
    cell: (one) => one.communeName,
  },
  {
    key: 'referent',
    header: t({ id: 'funding.column.referent', message: 'Référent' }),
    sortBy: (one) => one.referentName,
    cell: (one) => one.referentName,
  },
  {
    key: 'retour',
    header: t({ id: 'funding.column.kind', message: 'Participation' }),
    main: true,
    sortBy: (one) => Number(one.isReturn),
    cell: (one) =>
      one.isReturn
        ? t({ id: 'funding.kind.return', message: 'retour : la même continue' })
        : t({ id: 'funding.kind.new', message: 'nouvelle' }),
  },
]
