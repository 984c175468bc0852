import { useLoad } from '#platform/web/api/use-load.ts'
import { LinkButton } from '#platform/web/design/link-button.tsx'
import { PageHeader } from '#platform/web/design/page-header.tsx'
import { Panel } from '#platform/web/design/panel.tsx'
import { formatDate } from '#platform/web/i18n/dates.ts'
import { formatNumber } from '#platform/web/i18n/formats.ts'
import { listed } from '#platform/web/i18n/punctuation.ts'
import { t } from '#platform/web/i18n/t.ts'
import { PageLink } from '#platform/web/pages/page-link.tsx'
import { useSearchState } from '#platform/web/pages/page-state.ts'
import { EmptyState } from '#platform/web/states/empty-state.tsx'
import { Loaded } from '#platform/web/states/loaded.tsx'
import type { Column } from '#platform/web/table/column.ts'
import { Table } from '#platform/web/table/table.tsx'
import { type LookAlike, type LookAlikePair, listLookAlikes } from '../contract.ts'
import { DoneMerges } from './done-merges.tsx'
import { evidenceLabels } from './labels.ts'
import { paths } from './paths.ts'

/** Files that may be of one person, and those made one lately. */
export function LookAlikesPage() {
  const [personId] = useSearchState('personne')
  const title = t({ id: 'people.look-alikes.page', message: 'Doublons' })
  const found = useLoad(listLookAlikes, { query: personId ? { personId } : {} }, { onFocus: 'keep' })
  return (
    <>
      <PageHeader
        title={title}
        crumbs={[{ label: t({ id: 'people.title', message: 'Personnes' }), to: paths.people }]}
        detail={t({
          id: 'people.look-alikes.detail',
          message:
            'Deux dossiers se ressemblent par le nom et la naissance, le téléphone ou le courriel. Une personne compare et décide.',
        })}
      />
      <div className="grid gap-3">
        <Loaded from={found}>
          {({ pairs, total, merges }) => (
            <>
              <Panel
                title={t({ id: 'people.look-alikes.pairs', message: 'Peut-être la même personne' })}
                detail={formatNumber(total)}
              >
                <Table
                  caption={title}
                  rows={pairs}
                  rowKey={({ one, other }) => `${one.id} ${other.id}`}
                  rowName={({ one }) => `${one.familyName} ${one.givenName}`}
                  columns={columns()}
                  empty={
                    <EmptyState title={t({ id: 'people.look-alikes.none', message: 'Aucun doublon en vue' })}>
                      {t({
                        id: 'people.look-alikes.none-why',
                        message:
                          'Les dossiers ouverts ou importés sont comparés chaque fois que cette page s’ouvre.',
                      })}
                    </EmptyState>
                  }
                />
                {total > pairs.length && (
                  <p className="p-4 text-13 text-ink-2">
                    {t({
                      id: 'people.look-alikes.more',
                      message: 'Les {shown} plus sûrs. Les suivants viendront quand ceux-ci seront réglés.',
                      values: { shown: formatNumber(pairs.length) },
                    })}
                  </p>
                )}
              </Panel>
              {merges.length > 0 && <DoneMerges merges={merges} />}
            </>
          )}
        </Loaded>
      </div>
    </>
  )
}

const columns = (): readonly Column<LookAlikePair>[] => [
  {
    key: 'ancien',
    header: t({ id: 'people.look-alikes.older', message: 'Dossier le plus ancien' }),
    main: true,
    cell: ({ one }) => <FileLink file={one} />,
  },
  {
    key: 'autre',
    header: t({ id: 'people.look-alikes.other', message: 'L’autre dossier' }),
    main: true,
    cell: ({ other }) => <FileLink file={other} />,
  },
  {
    key: 'pourquoi',
    header: t({ id: 'people.look-alikes.why', message: 'Ce qui les rapproche' }),
    cell: ({ evidence }) => listed(evidence.map((one) => evidenceLabels()[one])),
  },
  {
    key: 'comparer',
    header: t({ id: 'people.look-alikes.do', message: 'À faire' }),
    hideHeader: true,
    main: true,
    cell: ({ one, other }) => (
      <LinkButton to={paths.merge(one.id, other.id)} size="small">
        {t({ id: 'people.look-alikes.compare', message: 'Comparer' })}
        <span className="sr-only">{` ${one.familyName} ${one.givenName}, ${other.familyName} ${other.givenName}`}</span>
      </LinkButton>
    ),
  },
]

function FileLink({ file }: { readonly file: LookAlike }) {
  return (
    <>
      <PageLink to={paths.person(file.id)}>
        {file.familyName} {file.givenName}
      </PageLink>
      <span className="block text-13 font-normal text-ink-2">
        {[
          file.birthDate && formatDate(file.birthDate, 'numeric'),
          file.communeName,
          t({
            id: 'people.look-alikes.opened',
            message: 'ouvert le {day}',
            values: { day: formatDate(file.openedOn, 'numeric') },
          }),
        ]
          .filter(Boolean)
          .join(' · ')}
      </span>
    </>
  )
}
