import { download } from '#platform/web/api/call.ts'
import { useLoad } from '#platform/web/api/use-load.ts'
import { Panel } from '#platform/web/design/panel.tsx'
import { StateMark } from '#platform/web/design/state-mark.tsx'
import { formatDate } from '#platform/web/i18n/dates.ts'
import { formatNumber } from '#platform/web/i18n/formats.ts'
import { t } from '#platform/web/i18n/t.ts'
import { PageLink } from '#platform/web/pages/page-link.tsx'
import { EmptyState } from '#platform/web/states/empty-state.tsx'
import { Loaded } from '#platform/web/states/loaded.tsx'
import type { Column } from '#platform/web/table/column.ts'
import { ExportButton } from '#platform/web/table/export-button.tsx'
import { Table } from '#platform/web/table/table.tsx'
import { exportRetentionRuns, listRetentionRuns, type Retention, type RunCount } from '../contract.ts'
import { actWords, causeWords, outcomeWords } from '../rules/retention-words.ts'
import { inLanguage } from './words.tsx'

interface Line extends RunCount {
  readonly key: string
  readonly runOn: string
}

/** What the last nights did and did not do, and whether the next one acts. */
export function RetentionRuns({ retention }: { readonly retention: Retention }) {
  const found = useLoad(listRetentionRuns)
  const title = t({ id: 'privacy.runs', message: 'Travail des nuits' })
  return (
    <Panel
      title={title}
      actions={
        <ExportButton
          nominative={false}
          send={({ format }) => download(exportRetentionRuns, { body: { format, filters: {} } })}
        />
      }
    >
      <Loaded from={found}>
        {({ isOn, items }) => (
          <>
            <p className="flex flex-wrap items-center gap-x-3 gap-y-1 border-b border-line p-4">
              <StateMark state={isOn ? 'ok' : 'warn'}>
                {isOn
                  ? t({ id: 'privacy.runs.on', message: 'En marche : chaque nuit agit' })
                  : t({ id: 'privacy.runs.off', message: 'À l’arrêt : rien n’est touché' })}
              </StateMark>
              <PageLink to="reglages">
                {isOn
                  ? t({ id: 'privacy.runs.stop', message: 'L’arrêter dans « Règles et délais »' })
                  : t({ id: 'privacy.runs.start', message: 'Le mettre en marche dans « Règles et délais »' })}
              </PageLink>
            </p>
            <Table
              caption={title}
              columns={columns(retention)}
              rows={items.flatMap(({ id, runOn, counts }) =>
                counts.map((one): Line => ({ ...one, runOn, key: `${id}-${Object.values(one).join('-')}` })),
              )}
              rowKey={(line) => line.key}
              rowName={(line) => `${formatDate(line.runOn)}, ${inLanguage(actWords[line.act])}`}
              empty={
                <EmptyState
                  title={t({ id: 'privacy.runs.none', message: 'Aucune nuit n’a rien fait à ce jour.' })}
                />
              }
            />
          </>
        )}
      </Loaded>
    </Panel>
  )
}

const columns = ({ purposes, holds }: Retention): Column<Line>[] => [
  {
    key: 'nuit',
    header: t({ id: 'privacy.runs.night', message: 'Nuit du' }),
    main: true,
    cell: (line) => formatDate(line.runOn),
  },
  {
    key: 'acte',
    header: t({ id: 'privacy.runs.act', message: 'Acte' }),
    main: true,
    cell: (line) => inLanguage(actWords[line.act]),
  },
  {
    key: 'finalite',
    header: t({ id: 'privacy.fact.purpose', message: 'Finalité' }),
    cell: (line) => {
      const rule = purposes.find(({ purpose }) => purpose === line.purpose)
      return rule && inLanguage(rule.words)
    },
  },
  {
    key: 'resultat',
    header: t({ id: 'privacy.runs.outcome', message: 'Résultat' }),
    cell: (line) =>
      [inLanguage(outcomeWords[line.outcome]), line.cause && inLanguage(causeWords(holds, line.cause))]
        .filter(Boolean)
        .join(' · '),
  },
  {
    key: 'dossiers',
    header: t({ id: 'privacy.runs.files', message: 'Dossiers' }),
    numeric: true,
    main: true,
    cell: (line) => formatNumber(line.count),
  },
]
