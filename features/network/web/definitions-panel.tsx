import { Panel } from '#platform/web/design/panel.tsx'
import { t } from '#platform/web/i18n/t.ts'
import { Table } from '#platform/web/table/table.tsx'
import type { OpenedFramework } from '../contract.ts'
import { nameAmong, periodText, targetWords } from './figure-words.ts'

/** What the framework asks to count, as its owner defined it. */
export function DefinitionsPanel({ reply: { indicators } }: { readonly reply: OpenedFramework }) {
  const title = t({ id: 'network.definitions', message: 'Ce que compte l’accord-cadre' })
  return (
    <Panel title={title}>
      <Table
        caption={title}
        rows={indicators}
        rowKey={(one) => one.id}
        rowName={(one) => nameAmong(one, indicators)}
        hideFooter
        columns={[
          {
            key: 'indicateur',
            header: t({ id: 'network.column.indicator', message: 'Indicateur' }),
            main: true,
            cell: (one) => (
              <>
                <span className="font-medium">{nameAmong(one, indicators)}</span>
                <span className="block text-13 font-normal text-ink-2">{one.definition}</span>
              </>
            ),
          },
          {
            key: 'version',
            header: t({ id: 'network.column.version', message: 'Version' }),
            numeric: true,
            cell: (one) => one.version,
          },
          {
            key: 'periode',
            header: t({ id: 'network.column.period', message: 'Période' }),
            cell: (one) => periodText(one),
          },
          {
            key: 'cible',
            header: t({ id: 'network.column.national', message: 'Cible nationale' }),
            main: true,
            cell: (one) => targetWords(one.target, one.unit),
          },
        ]}
      />
    </Panel>
  )
}
