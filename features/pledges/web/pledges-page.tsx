import { download } from '#platform/web/api/call.ts'
import { useRight } from '#platform/web/api/territory.tsx'
import { useLoad } from '#platform/web/api/use-load.ts'
import { LinkButton } from '#platform/web/design/link-button.tsx'
import { Note } from '#platform/web/design/note.tsx'
import { PageHeader } from '#platform/web/design/page-header.tsx'
import { Panel } from '#platform/web/design/panel.tsx'
import { t } from '#platform/web/i18n/t.ts'
import { go } from '#platform/web/pages/navigate.ts'
import { PageLink } from '#platform/web/pages/page-link.tsx'
import { EmptyState } from '#platform/web/states/empty-state.tsx'
import { Loaded } from '#platform/web/states/loaded.tsx'
import { ExportButton } from '#platform/web/table/export-button.tsx'
import { Table } from '#platform/web/table/table.tsx'
import { exportPledges, listPledges } from '../contract.ts'
import { NoPledge } from './no-pledge.tsx'
import { paths } from './paths.ts'
import { pledgeColumns } from './pledge-columns.tsx'
import { PledgeFilters, usePledgeFilters } from './pledge-filters.tsx'
import { PledgeTabs } from './pledge-tabs.tsx'

/** Who promised what, and what came of it. */
export function PledgesPage() {
  const mayWrite = useRight('agreements.write') !== undefined
  const { filters, set } = usePledgeFilters()
  const loaded = useLoad(listPledges, { query: filters })
  const isFiltered = Object.keys(filters).length > 0
  const title = t({ id: 'pledges.title', message: 'Engagements des signataires' })
  return (
    <>
      <PageHeader
        title={title}
        detail={loaded.data && countsSentence(loaded.data.counts)}
        actions={
          <>
            <ExportButton
              nominative={false}
              send={({ format }) => download(exportPledges, { body: { format, filters } })}
            />
            {mayWrite && (
              <LinkButton to={paths.newPledge} kind="primary" icon="add">
                {t({ id: 'pledges.new', message: 'Écrire un engagement' })}
              </LinkButton>
            )}
          </>
        }
      />
      <PledgeTabs />
      {loaded.data?.own && <OwnPledges own={loaded.data.own} />}
      <Panel label={title}>
        <Loaded from={loaded}>
          {(known) => (
            <>
              <PledgeFilters known={known} filters={filters} set={set} />
              <Table
                caption={title}
                columns={pledgeColumns()}
                rows={known.items}
                rowKey={(one) => one.id}
                rowName={(one) => one.label}
                onOpen={(one) => go(paths.pledge(one.id))}
                empty={isFiltered ? <NoneHere /> : <NoPledge mayWrite={mayWrite} />}
              />
            </>
          )}
        </Loaded>
      </Panel>
    </>
  )
}

const countsSentence = (counts: Readonly<Partial<Record<string, number>>>): string =>
  t({
    id: 'pledges.counts',
    message:
      '{late, plural, =0 {Aucun engagement en retard} one {# engagement en retard} other {# engagements en retard}}, {delivered, plural, =0 {aucun réalisé} one {# réalisé} other {# réalisés}}, {missed, plural, =0 {aucun manqué} one {# non réalisé} other {# non réalisés}}, {partly, plural, =0 {aucun en partie} one {# en partie} other {# en partie}}, {upcoming, plural, =0 {aucun à venir} one {# à venir} other {# à venir}}.',
    values: {
      ...{ late: counts.late ?? 0, delivered: counts.delivered ?? 0 },
      missed: counts['not-delivered'] ?? 0,
      ...{ partly: counts.partly ?? 0, upcoming: counts.upcoming ?? 0 },
    },
  })

/** What the reader's own organisation owes soon, or has not delivered in time. */
function OwnPledges({ own }: { readonly own: { key: string; name: string; toDo: number } }) {
  return (
    <div className="mb-3">
      <Note kind={own.toDo > 0 ? 'warn' : 'plain'}>
        {t({
          id: 'pledges.own',
          message:
            '{toDo, plural, =0 {Votre structure n’a rien à réaliser d’ici trente jours.} one {Votre structure a # engagement en retard ou à réaliser d’ici trente jours.} other {Votre structure a # engagements en retard ou à réaliser d’ici trente jours.}}',
          values: { toDo: own.toDo },
        })}{' '}
        <PageLink to={`${paths.pledges}?signataire=${own.key}`}>
          {t({ id: 'pledges.own.see', message: 'Voir ses engagements' })}
        </PageLink>
      </Note>
    </div>
  )
}

function NoneHere() {
  return (
    <EmptyState title={t({ id: 'pledges.none-here', message: 'Aucun engagement ainsi filtré' })}>
      {t({ id: 'pledges.none-here-how', message: 'Retirez un filtre pour en voir d’autres.' })}
    </EmptyState>
  )
}
