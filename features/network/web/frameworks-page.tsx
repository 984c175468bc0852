import type { ClientReply } from '#platform/web/api/client-input.ts'
import { useRight } from '#platform/web/api/territory.tsx'
import { useLoad } from '#platform/web/api/use-load.ts'
import { LinkButton } from '#platform/web/design/link-button.tsx'
import { PageHeader } from '#platform/web/design/page-header.tsx'
import { Panel } from '#platform/web/design/panel.tsx'
import { StateMark } from '#platform/web/design/state-mark.tsx'
import { formatDate } from '#platform/web/i18n/dates.ts'
import { t } from '#platform/web/i18n/t.ts'
import { PageLink } from '#platform/web/pages/page-link.tsx'
import { EmptyState } from '#platform/web/states/empty-state.tsx'
import { Loaded } from '#platform/web/states/loaded.tsx'
import type { Column } from '#platform/web/table/column.ts'
import { Table } from '#platform/web/table/table.tsx'
import { type Framework, listFrameworks } from '../contract.ts'
import { paths } from './paths.ts'

type Row = ClientReply<typeof listFrameworks>['items'][number]

/** The frameworks that national organisations published, and which of one’s agreements decline them. */
export function FrameworksPage() {
  const frameworks = useLoad(listFrameworks)
  const mayWrite = useRight('agreements.write') !== undefined
  const title = t({ id: 'network.frameworks', message: 'Accords-cadres' })
  return (
    <>
      <PageHeader
        title={title}
        detail={t({
          id: 'network.frameworks.detail',
          message: 'Un réseau national les publie ; chaque territoire les décline avec ses propres cibles.',
        })}
        actions={
          mayWrite &&
          frameworks.data?.mayPublish && (
            <LinkButton to={paths.newFramework} kind="primary" icon="add">
              {t({ id: 'network.framework.new', message: 'Écrire un accord-cadre' })}
            </LinkButton>
          )
        }
      />
      <Panel label={title}>
        <Loaded from={frameworks}>
          {({ items }) => (
            <Table
              caption={title}
              columns={columns()}
              rows={items}
              rowKey={(one) => one.id}
              rowName={(one) => one.label}
              empty={
                <EmptyState title={t({ id: 'network.frameworks.none', message: 'Aucun accord-cadre' })}>
                  {t({
                    id: 'network.frameworks.none-how',
                    message:
                      'Quand un réseau national de cette installation publie un accord-cadre, il apparaît ici et vous pouvez le décliner.',
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

/** « brouillon », « en vigueur », « échu »: an expired one may still be declined. */
export function FrameworkState({ framework }: { readonly framework: Framework }) {
  if (!framework.isPublished)
    return <StateMark state="todo">{t({ id: 'network.state.draft', message: 'brouillon' })}</StateMark>
  if (framework.isExpired)
    return <StateMark state="warn">{t({ id: 'network.state.expired', message: 'échu' })}</StateMark>
  return <StateMark state="ok">{t({ id: 'network.state.running', message: 'en vigueur' })}</StateMark>
}

const columns = (): readonly Column<Row>[] => [
  {
    key: 'cadre',
    header: t({ id: 'network.column.framework', message: 'Accord-cadre' }),
    main: true,
    cell: (one) => <PageLink to={paths.framework(one.id)}>{one.label}</PageLink>,
  },
  {
    key: 'reseau',
    header: t({ id: 'network.column.owner', message: 'Publié par' }),
    cell: (one) => one.ownerName,
  },
  {
    key: 'fin',
    header: t({ id: 'network.column.until', message: 'Jusqu’au' }),
    sortBy: (one) => one.endsOn,
    cell: (one) => formatDate(one.endsOn),
  },
  {
    key: 'etat',
    header: t({ id: 'network.column.state', message: 'État' }),
    main: true,
    cell: (one) => <FrameworkState framework={one} />,
  },
  {
    key: 'decline',
    header: t({ id: 'network.column.declined', message: 'Décliné ici par' }),
    main: true,
    cell: (one) => one.declinedBy.join(', ') || '–',
  },
]
