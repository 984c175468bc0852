import { Panel } from '#platform/web/design/panel.tsx'
import { t } from '#platform/web/i18n/t.ts'
import { EmptyState } from '#platform/web/states/empty-state.tsx'
import { Table } from '#platform/web/table/table.tsx'
import type { OpenedFramework } from '../contract.ts'
import { definitionWords, nameAmong, periodText, targetWords } from './figure-words.ts'

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
        empty={<NothingCounted />}
        columns={[
          {
            key: 'indicateur',
            header: t({ id: 'network.column.indicator', message: 'Indicateur' }),
            main: true,
            cell: (one) => (
              <>
                <span className="font-medium">{nameAmong(one, indicators)}</span>
                <span className="block text-13 font-normal text-ink-2">{definitionWords(one)}</span>
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

/** A framework of words alone is one to read: there is no target to take. */
export function NothingCounted() {
  return (
    <EmptyState title={t({ id: 'network.definitions.none', message: 'Aucun indicateur' })}>
      {t({
        id: 'network.definitions.none-how',
        message: 'Cet accord-cadre ne compte rien : il n’y a aucune cible à y prendre.',
      })}
    </EmptyState>
  )
}
