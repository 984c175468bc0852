import { download } from '#platform/web/api/call.ts'
import { useLoad } from '#platform/web/api/use-load.ts'
import { Panel } from '#platform/web/design/panel.tsx'
import { Select } from '#platform/web/form/select.tsx'
import { formatDate } from '#platform/web/i18n/dates.ts'
import { sourceText } from '#platform/web/i18n/source-text.ts'
import { t } from '#platform/web/i18n/t.ts'
import { PageLink } from '#platform/web/pages/page-link.tsx'
import { EmptyState } from '#platform/web/states/empty-state.tsx'
import { Loaded } from '#platform/web/states/loaded.tsx'
import type { Column } from '#platform/web/table/column.ts'
import { ExportButton } from '#platform/web/table/export-button.tsx'
import { Table } from '#platform/web/table/table.tsx'
import { exportTools, listTools, type Tool, type ToolKind, toolKinds } from '../../contract.ts'
import { useCode, useListFilters } from '../list-filters.tsx'
import { paths } from '../paths.ts'
import { evidenceWord, inLanguage, notVerified, themeWord, toolKindWords } from '../words.ts'

/** Ready sections, objectives, indicators and actions; each opens on its text. */
export function ToolsPanel({ mayWrite }: { readonly mayWrite: boolean }) {
  const { query: filters, fields } = useListFilters()
  const [kind, setKind] = useCode<ToolKind>('sorte', toolKinds)
  const query = { ...filters, ...(kind && { kind }) }
  const tools = useLoad(listTools, { query }, { keepWhileLoading: true })
  const title = t({ id: 'library.tab.tools', message: 'Textes prêts à reprendre' })
  return (
    <Panel
      title={title}
      detail={
        tools.data &&
        t({
          id: 'library.tools.edition',
          message: 'édition {version} de Bassin, et ce que le territoire a ajouté',
          values: { version: tools.data.version },
        })
      }
      actions={
        <ExportButton
          nominative={false}
          list={title}
          send={({ format }) => download(exportTools, { body: { format, filters: query } })}
        />
      }
    >
      <div className="flex flex-wrap gap-3 border-b border-line px-4 py-2">
        {fields}
        <Select
          label={t({ id: 'library.filter.kind', message: 'Sorte' })}
          empty={t({ id: 'library.filter.all-kinds', message: 'Toutes' })}
          value={kind}
          onChange={setKind}
          options={toolKinds.map((value) => ({ value, label: toolKindWords()[value] }))}
        />
      </div>
      <Loaded from={tools}>
        {({ items }) => (
          <Table
            caption={title}
            columns={columns(mayWrite)}
            rows={items}
            rowKey={(tool) => tool.code}
            rowName={(tool) => inLanguage(tool.title)}
            empty={
              <EmptyState title={t({ id: 'library.tools.none', message: 'Aucun texte ne répond' })}>
                {t({ id: 'library.tools.none-why', message: 'Retirez un filtre, ou cherchez un autre mot.' })}
              </EmptyState>
            }
          />
        )}
      </Loaded>
    </Panel>
  )
}

const columns = (mayWrite: boolean): readonly Column<Tool>[] => [
  {
    key: 'titre',
    header: t({ id: 'library.column.title', message: 'Titre' }),
    main: true,
    sortBy: (tool) => inLanguage(tool.title),
    cell: (tool) => <ToolText tool={tool} />,
  },
  {
    key: 'sorte',
    header: t({ id: 'library.filter.kind', message: 'Sorte' }),
    main: true,
    sortBy: (tool) => toolKindWords()[tool.kind],
    cell: (tool) => toolKindWords()[tool.kind],
  },
  {
    key: 'theme',
    header: t({ id: 'library.filter.theme', message: 'Thème' }),
    sortBy: (tool) => themeWord(tool.theme),
    cell: (tool) => themeWord(tool.theme),
  },
  {
    key: 'preuve',
    header: t({ id: 'library.filter.evidence', message: 'Niveau de preuve' }),
    sortBy: (tool) => tool.evidence,
    cell: (tool) => evidenceWord(tool.evidence),
  },
  ...(mayWrite
    ? [
        {
          key: 'modifier',
          header: t({ id: 'library.column.change', message: 'Modifier' }),
          hideHeader: true,
          cell: (tool: Tool) =>
            tool.isOwn && (
              <PageLink to={paths.tool(tool.code)}>
                {t({ id: 'library.column.change', message: 'Modifier' })}
                <span className="sr-only"> {tool.title.fr}</span>
              </PageLink>
            ),
        },
      ]
    : []),
]

function ToolText({ tool }: { readonly tool: Tool }) {
  return (
    <details>
      <summary className="cursor-pointer font-semibold">{inLanguage(tool.title)}</summary>
      <p className="max-w-[75ch] py-1 font-normal whitespace-pre-line">{inLanguage(tool.content)}</p>
      <p className="max-w-[75ch] text-13 font-normal text-ink-2">{sourceWords(tool)}</p>
    </details>
  )
}

const sourceWords = ({ source, verifiedOn, isOwn }: Tool): string => {
  const said = t({
    id: 'library.tool.source',
    message: 'Source : {source}',
    values: { source: sourceText(source) },
  })
  if (isOwn) return `${said} · ${t({ id: 'library.tool.own', message: 'ajouté par le territoire' })}`
  if (verifiedOn === null) return `${said} ${notVerified()}`
  const day = formatDate(verifiedOn)
  return `${said} · ${t({ id: 'library.tool.verified', message: 'source lue le {day}', values: { day } })}`
}
