import { Panel } from '#platform/web/design/panel.tsx'
import { formatNumber } from '#platform/web/i18n/formats.ts'
import { t } from '#platform/web/i18n/t.ts'
import type { Column } from '#platform/web/table/column.ts'
import { Table } from '#platform/web/table/table.tsx'
import type { ImportFile } from '../contract.ts'
import { rejectReason } from './words.ts'

interface Entry {
  readonly label: string
  readonly count: number
}

/** What came in, what was written, what was refused and why: the sum of the parts is the file. */
export function BalancePanel({ one }: { readonly one: ImportFile }) {
  const title = t({ id: 'exchanges.balance.title', message: 'Bilan' })
  const entries = entriesOf(one)
  return (
    <Panel title={title}>
      <Table
        caption={t({ id: 'exchanges.balance.caption', message: 'Ce que chaque ligne est devenue' })}
        rows={entries}
        rowKey={(entry) => entry.label}
        rowName={(entry) => entry.label}
        columns={columns()}
      />
      {one.causes.length > 1 && (
        <p className="px-4 py-2 text-13 text-ink-2">
          {t({
            id: 'exchanges.balance.several',
            message: 'Une ligne refusée pour plusieurs causes est comptée sous chacune.',
          })}
        </p>
      )}
    </Panel>
  )
}

const entriesOf = ({ linesTotal, verdicts, outcomes, ready, undecided, causes }: ImportFile): Entry[] => {
  const { applied = 0, skipped = 0, failed = 0, undone = 0, kept = 0 } = outcomes
  const parts: Entry[] = [
    { label: t({ id: 'exchanges.balance.written', message: 'Écrites' }), count: applied },
    {
      label: t({ id: 'exchanges.balance.nothing', message: 'Rien à changer : déjà là' }),
      count: verdicts.unchanged ?? 0,
    },
    { label: t({ id: 'exchanges.balance.skipped', message: 'Laissées de côté par choix' }), count: skipped },
    {
      label: t({ id: 'exchanges.balance.waiting', message: 'Pas encore écrites' }),
      count: ready + undecided,
    },
    { label: t({ id: 'exchanges.balance.undone', message: 'Annulées' }), count: undone },
    { label: t({ id: 'exchanges.balance.kept', message: 'Gardées malgré l’annulation' }), count: kept },
    {
      label: t({ id: 'exchanges.balance.refused', message: 'Refusées' }),
      count: (verdicts.rejected ?? 0) + failed,
    },
  ]
  return [
    { label: t({ id: 'exchanges.balance.received', message: 'Reçues' }), count: linesTotal },
    ...parts.filter(({ count }) => count > 0),
    ...causes.map(({ code, count }) => ({
      label: t({
        id: 'exchanges.balance.cause',
        message: 'Refusées : {cause}',
        values: { cause: rejectReason(code) },
      }),
      count,
    })),
  ]
}

const columns = (): readonly Column<Entry>[] => [
  {
    key: 'lignes',
    header: t({ id: 'exchanges.balance.what', message: 'Lignes' }),
    main: true,
    cell: (entry) => entry.label,
  },
  {
    key: 'nombre',
    header: t({ id: 'exchanges.balance.count', message: 'Nombre' }),
    main: true,
    numeric: true,
    cell: (entry) => formatNumber(entry.count),
  },
]
