import { download } from '#platform/web/api/call.ts'
import { useLoad } from '#platform/web/api/use-load.ts'
import { LinkButton } from '#platform/web/design/link-button.tsx'
import { Panel } from '#platform/web/design/panel.tsx'
import { Select } from '#platform/web/form/select.tsx'
import { t } from '#platform/web/i18n/t.ts'
import { PageLink } from '#platform/web/pages/page-link.tsx'
import { EmptyState } from '#platform/web/states/empty-state.tsx'
import { Loaded } from '#platform/web/states/loaded.tsx'
import type { Column } from '#platform/web/table/column.ts'
import { ExportButton } from '#platform/web/table/export-button.tsx'
import { Table } from '#platform/web/table/table.tsx'
import { exportPractices, listPractices, type PracticeRow } from '../../contract.ts'
import { type Audience, audiences } from '../../rules/audiences.ts'
import { strengthOf } from '../../rules/evidence.ts'
import { useCode, useListFilters } from '../list-filters.tsx'
import { paths } from '../paths.ts'
import { audienceOptions, audienceWords, evidenceWord, themeWord } from '../words.ts'

/** What was done here, best proved first, then most reused. */
export function PracticesPanel({ mayWrite }: { readonly mayWrite: boolean }) {
  const { query: filters, fields } = useListFilters()
  const [audience, setAudience] = useCode<Audience>(
    'public',
    audiences.map(({ code }) => code),
  )
  const query = { ...filters, ...(audience && { audience }) }
  const practices = useLoad(listPractices, { query }, { keepWhileLoading: true })
  const title = t({ id: 'library.tab.practices', message: 'Fiches pratiques' })
  return (
    <Panel
      title={title}
      detail={t({
        id: 'library.practices.order',
        message: 'les mieux prouvées d’abord, puis les plus reprises',
      })}
      actions={
        <ExportButton
          nominative={false}
          list={title}
          send={({ format }) => download(exportPractices, { body: { format, filters: query } })}
        />
      }
    >
      <div className="flex flex-wrap gap-3 border-b border-line px-4 py-2">
        {fields}
        <Select
          label={t({ id: 'library.filter.audience', message: 'Public' })}
          empty={t({ id: 'library.filter.all', message: 'Tous' })}
          value={audience}
          onChange={setAudience}
          options={audienceOptions()}
        />
      </div>
      <Loaded from={practices}>
        {({ items }) => (
          <Table
            caption={title}
            columns={columns()}
            rows={items}
            rowKey={(one) => one.id}
            rowName={(one) => one.title}
            empty={<NoPractice mayWrite={mayWrite} filtered={Object.keys(query).length > 0} />}
          />
        )}
      </Loaded>
    </Panel>
  )
}

function NoPractice({ mayWrite, filtered }: { readonly mayWrite: boolean; readonly filtered: boolean }) {
  if (filtered)
    return (
      <EmptyState title={t({ id: 'library.practices.none-found', message: 'Aucune fiche ne répond' })}>
        {t({ id: 'library.tools.none-why', message: 'Retirez un filtre, ou cherchez un autre mot.' })}
      </EmptyState>
    )
  return (
    <EmptyState
      title={t({ id: 'library.practices.none', message: 'Aucune fiche pratique pour le moment' })}
      actions={
        mayWrite && (
          <LinkButton to={paths.newPractice}>
            {t({ id: 'library.practice.new', message: 'Écrire une fiche pratique' })}
          </LinkButton>
        )
      }
    >
      {t({
        id: 'library.practices.none-why',
        message:
          'Une fiche dit le problème, les étapes, les moyens et ce que cela a donné, avec la source de chaque chiffre. Un autre peut alors la reprendre.',
      })}
    </EmptyState>
  )
}

const columns = (): readonly Column<PracticeRow>[] => [
  {
    key: 'titre',
    header: t({ id: 'library.column.practice', message: 'Pratique' }),
    main: true,
    sortBy: (one) => one.title,
    cell: (one) => <PageLink to={paths.practice(one.id)}>{one.title}</PageLink>,
  },
  {
    key: 'preuve',
    header: t({ id: 'library.filter.evidence', message: 'Niveau de preuve' }),
    main: true,
    sortBy: (one) => strengthOf(one.evidence),
    cell: (one) => evidenceWord(one.evidence),
  },
  {
    key: 'theme',
    header: t({ id: 'library.filter.theme', message: 'Thème' }),
    sortBy: (one) => themeWord(one.theme),
    cell: (one) => themeWord(one.theme),
  },
  {
    key: 'public',
    header: t({ id: 'library.filter.audience', message: 'Public' }),
    cell: (one) => audienceWords(one.audiences),
  },
  {
    key: 'resultats',
    header: t({ id: 'library.column.results', message: 'Résultats chiffrés' }),
    numeric: true,
    sortBy: (one) => one.resultCount,
    cell: (one) => one.resultCount,
  },
  {
    key: 'reprises',
    header: t({ id: 'library.column.reuses', message: 'Reprises' }),
    numeric: true,
    sortBy: (one) => one.reuses,
    cell: (one) => one.reuses,
  },
]
