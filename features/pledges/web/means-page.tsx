import { download } from '#platform/web/api/call.ts'
import { useRight } from '#platform/web/api/territory.tsx'
import { useLoad } from '#platform/web/api/use-load.ts'
import { LinkButton } from '#platform/web/design/link-button.tsx'
import { PageHeader } from '#platform/web/design/page-header.tsx'
import { Panel } from '#platform/web/design/panel.tsx'
import { StateMark } from '#platform/web/design/state-mark.tsx'
import { formatDate } from '#platform/web/i18n/dates.ts'
import { percentSign } from '#platform/web/i18n/formats.ts'
import { t } from '#platform/web/i18n/t.ts'
import { PageLink } from '#platform/web/pages/page-link.tsx'
import { EmptyState } from '#platform/web/states/empty-state.tsx'
import { Loaded } from '#platform/web/states/loaded.tsx'
import type { Column } from '#platform/web/table/column.ts'
import { ExportButton } from '#platform/web/table/export-button.tsx'
import { Table } from '#platform/web/table/table.tsx'
import { exportMeans, listMeans, type SharedMean } from '../contract.ts'
import { paths } from './paths.ts'
import { PledgeTabs } from './pledge-tabs.tsx'
import { meanWords } from './words.ts'

/** Tools, rooms and posts that partners share: who lends, who uses, until when. */
export function MeansPage() {
  const mayWrite = useRight('agreements.write') !== undefined
  const title = t({ id: 'pledges.means', message: 'Moyens partagés' })
  return (
    <>
      <PageHeader
        title={title}
        detail={t({
          id: 'pledges.means.detail',
          message: 'Ce qu’un partenaire prête aux autres : un outil, un local, un poste.',
        })}
        crumbs={[{ label: t({ id: 'pledges.nav', message: 'Engagements' }), to: paths.pledges }]}
        actions={
          <>
            <ExportButton
              nominative={false}
              send={({ format }) => download(exportMeans, { body: { format, filters: {} } })}
            />
            {mayWrite && (
              <LinkButton to={paths.newMean} kind="primary" icon="add">
                {t({ id: 'pledges.means.new', message: 'Écrire un moyen partagé' })}
              </LinkButton>
            )}
          </>
        }
      />
      <PledgeTabs />
      <Panel label={title}>
        <Loaded from={useLoad(listMeans)}>
          {({ items }) => (
            <Table
              caption={title}
              columns={columnsFor(mayWrite)}
              rows={items}
              rowKey={(one) => one.id}
              rowName={(one) => one.label}
              empty={
                <EmptyState title={t({ id: 'pledges.means.none', message: 'Aucun moyen partagé' })}>
                  {t({
                    id: 'pledges.means.none-how',
                    message: 'Une salle, un logiciel, un poste à mi-temps : dites qui prête et qui utilise.',
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

const columnsFor = (mayWrite: boolean): readonly Column<SharedMean>[] => [
  {
    key: 'moyen',
    header: t({ id: 'pledges.column.mean', message: 'Moyen' }),
    main: true,
    sortBy: (one) => one.label,
    cell: (one) => (
      <>
        {mayWrite ? <PageLink to={paths.editMean(one.id)}>{one.label}</PageLink> : one.label}
        <span className="block text-13 font-normal text-ink-2">{meanWords()[one.kind]}</span>
      </>
    ),
  },
  {
    key: 'pret',
    header: t({ id: 'pledges.column.lender', message: 'Prêté par' }),
    main: true,
    sortBy: (one) => one.lenderName,
    cell: (one) => one.lenderName,
  },
  {
    key: 'usage',
    header: t({ id: 'pledges.column.users', message: 'Utilisé par' }),
    main: true,
    cell: (one) => (
      <ul>
        {one.users.map(({ organisationId, name, sharePercent }) => (
          <li key={organisationId}>
            {sharePercent === null ? name : `${name}, ${sharePercent}${percentSign()}`}
          </li>
        ))}
      </ul>
    ),
  },
  {
    key: 'dates',
    header: t({ id: 'pledges.column.days', message: 'Du, au' }),
    sortBy: (one) => one.fromOn,
    cell: ({ fromOn, toOn }) =>
      toOn
        ? t({
            id: 'pledges.when.period',
            message: 'du {from} au {due}',
            values: { from: formatDate(fromOn), due: formatDate(toOn) },
          })
        : t({ id: 'pledges.since', message: 'depuis le {from}', values: { from: formatDate(fromOn) } }),
  },
  {
    key: 'cours',
    header: t({ id: 'pledges.column.state', message: 'État' }),
    sortBy: (one) => Number(one.isCurrent),
    cell: (one) =>
      one.isCurrent ? (
        <StateMark state="ok">{t({ id: 'pledges.mean.current', message: 'en cours' })}</StateMark>
      ) : (
        <StateMark state="todo">{t({ id: 'pledges.mean.not-current', message: 'hors période' })}</StateMark>
      ),
  },
]
