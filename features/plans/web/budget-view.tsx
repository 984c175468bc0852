import { download } from '#platform/web/api/call.ts'
import { Note } from '#platform/web/design/note.tsx'
import { Panel } from '#platform/web/design/panel.tsx'
import { FactList } from '#platform/web/design/row-list.tsx'
import { formatEuros } from '#platform/web/i18n/formats.ts'
import { t } from '#platform/web/i18n/t.ts'
import { EmptyState } from '#platform/web/states/empty-state.tsx'
import type { Column } from '#platform/web/table/column.ts'
import { ExportButton } from '#platform/web/table/export-button.tsx'
import { Table } from '#platform/web/table/table.tsx'
import { exportBudget } from '../contract.ts'
import { type Amounts, type BudgetTotals, budgetKinds, budgetTotals, yearsOutside } from '../rules/budget.ts'
import { BudgetLines } from './budget-lines.tsx'
import type { PlanReply } from './plan-page.tsx'
import { kindWord, stageWord } from './words.ts'

/** Planned and spent by funder and year; every total is added up from the lines below. */
export function BudgetView({ reply }: { readonly reply: PlanReply }) {
  const totals = budgetTotals(reply.budget)
  const outside = yearsOutside(reply.budget, reply.plan)
  return (
    <div className="grid gap-3">
      <Panel
        title={t({ id: 'plans.budget.by-funder', message: 'Par financeur et par année' })}
        detail={t({ id: 'plans.budget.added', message: 'totaux additionnés, jamais saisis' })}
      >
        {reply.budget.length === 0 ? (
          <EmptyState title={t({ id: 'plans.budget.none', message: 'Aucun montant noté' })}>
            {t({
              id: 'plans.budget.none-why',
              message: 'Notez ce qui est prévu, puis ce qui est dépensé, par financeur et par année.',
            })}
          </EmptyState>
        ) : (
          <>
            <FunderTable totals={totals} />
            <div className="border-t border-line p-4">
              <FactList
                facts={budgetKinds.map((kind) => ({
                  label: kindWord(kind),
                  value: bothWords(totals.byKind[kind]),
                }))}
              />
            </div>
          </>
        )}
      </Panel>
      {outside.length > 0 && (
        <Note kind="warn">
          {t({
            id: 'plans.budget.outside',
            message:
              'Des montants sont notés hors des dates du plan ({years}) : vérifiez leur année, ou les dates du plan. Ils comptent dans les totaux.',
            values: { years: outside.join(', ') },
          })}
        </Note>
      )}
      <BudgetLines
        lines={reply.budget}
        owners={[
          ...reply.axes.map(({ id, label }) => ({ id, kind: 'axis' as const, label })),
          ...reply.actions.flatMap((action) => [
            { id: action.id, kind: 'action' as const, label: action.label },
            ...action.subActions.map((sub) => ({ id: sub.id, kind: 'action' as const, label: sub.label })),
          ]),
        ]}
        mayWrite={reply.mayWrite}
        actions={
          <ExportButton
            nominative={false}
            send={({ format }) =>
              download(exportBudget, { params: { planId: reply.plan.id }, body: { format, filters: {} } })
            }
          />
        }
      />
    </div>
  )
}

const bothWords = ({ planned, spent }: Amounts): string =>
  t({
    id: 'plans.budget.both',
    message: '{planned} prévus, {spent} dépensés',
    values: { planned: formatEuros(planned), spent: formatEuros(spent) },
  })

type FunderRow = BudgetTotals['byFunder'][number]

/** One column a year: planned, then spent under it. */
function FunderTable({ totals }: { readonly totals: BudgetTotals }) {
  const total = t({ id: 'plans.budget.total', message: 'Total' })
  const columns: readonly Column<FunderRow>[] = [
    {
      key: 'financeur',
      header: t({ id: 'plans.column.funder', message: 'Financeur' }),
      main: true,
      sortBy: (row) => row.funderName,
      cell: (row) => row.funderName,
    },
    ...totals.years.map(
      (year, at): Column<FunderRow> => ({
        key: String(year),
        header: String(year),
        numeric: true,
        sortBy: (row) => row.years[at]?.planned,
        cell: (row) => <Both {...(row.years[at] ?? nothing)} />,
      }),
    ),
    {
      key: 'total',
      header: total,
      numeric: true,
      main: true,
      sortBy: (row) => row.total.planned,
      cell: (row) => <Both {...row.total} />,
    },
  ]
  return (
    <Table
      caption={t({ id: 'plans.budget.by-funder', message: 'Par financeur et par année' })}
      columns={columns}
      rows={totals.byFunder}
      rowKey={(row) => row.funderName}
      rowName={(row) => row.funderName}
      sortParam="tri-financeur"
      remark={t({
        id: 'plans.budget.lines-of-cell',
        message: 'Dans chaque case : prévu, puis dépensé.',
      })}
      summary={
        <tr className="font-title">
          <th scope="row" className="text-start">
            {total}
          </th>
          {totals.byYear.map((sum, at) => (
            <td key={totals.years[at]} data-numeric data-minor>
              <Both {...sum} />
            </td>
          ))}
          <td data-numeric>
            <Both {...totals.total} />
          </td>
        </tr>
      }
    />
  )
}

const nothing: Amounts = { planned: 0, spent: 0 }

function Both({ planned, spent }: Amounts) {
  if (planned === 0 && spent === 0) return '–'
  return (
    <>
      <span className="block">
        <span className="sr-only">{stageWord('planned')} </span>
        {formatEuros(planned)}
      </span>
      <span className="block text-13 font-normal text-ink-2">
        <span className="sr-only">{stageWord('spent')} </span>
        {formatEuros(spent)}
      </span>
    </>
  )
}
