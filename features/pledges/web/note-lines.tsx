import { Panel } from '#platform/web/design/panel.tsx'
import { StateMark } from '#platform/web/design/state-mark.tsx'
import { formatDate } from '#platform/web/i18n/dates.ts'
import { t } from '#platform/web/i18n/t.ts'
import { PageLink } from '#platform/web/pages/page-link.tsx'
import type { Column } from '#platform/web/table/column.ts'
import { Table } from '#platform/web/table/table.tsx'
import type { NoteLine, NoteSignatory } from '../contract.ts'
import { paths } from './paths.ts'
import { amountWords, articleWords, stateShapes, stateWords } from './words.ts'

/** The year of one signatory: each due date, totals by unit, what it lends and uses. */
export function NoteLines({ signatory }: { readonly signatory: NoteSignatory }) {
  const { name, lines, totals, lends, uses } = signatory
  return (
    <Panel title={name} detail={totals.map(totalWords).join(' · ')}>
      {lines.length > 0 && (
        <Table
          caption={name}
          columns={columns()}
          rows={lines}
          rowKey={(one) => `${one.pledgeId} ${one.dueOn}`}
          rowName={(one) => one.label}
          hideFooter
        />
      )}
      {lends.length + uses.length > 0 && (
        <ul className="px-4 py-2 text-13">
          {lends.map(({ label, to }) => (
            <li key={`${label} ${to}`}>
              {t({ id: 'pledges.lends', message: 'Prête : {label}, à {to}', values: { label, to } })}
            </li>
          ))}
          {uses.map(({ label, from }) => (
            <li key={`${label} ${from}`}>
              {t({ id: 'pledges.uses', message: 'Utilise : {label}, de {from}', values: { label, from } })}
            </li>
          ))}
        </ul>
      )}
    </Panel>
  )
}

const totalWords = (total: NoteSignatory['totals'][number]): string =>
  t({
    id: 'pledges.level',
    message: '{delivered} sur {pledged}',
    values: {
      ...{ delivered: amountWords(total, total.delivered), pledged: amountWords(total, total.pledged) },
    },
  })

const columns = (): readonly Column<NoteLine>[] => [
  {
    key: 'engagement',
    header: t({ id: 'pledges.column.pledge', message: 'Engagement' }),
    main: true,
    cell: (one) => (
      <>
        <PageLink to={paths.pledge(one.pledgeId)}>{one.label}</PageLink>
        {one.article && (
          <span className="block text-13 font-normal text-ink-2">{articleWords(one.article)}</span>
        )}
      </>
    ),
  },
  {
    key: 'echeance',
    header: t({ id: 'pledges.column.due', message: 'Échéance' }),
    cell: (one) => formatDate(one.dueOn),
  },
  {
    key: 'promis',
    header: t({ id: 'pledges.column.pledged', message: 'Promis' }),
    numeric: true,
    cell: (one) => amountWords(one, one.pledged),
  },
  {
    key: 'realise',
    header: t({ id: 'pledges.column.came', message: 'Réalisé' }),
    main: true,
    numeric: true,
    cell: (one) => amountWords(one, one.delivered),
  },
  {
    key: 'etat',
    header: t({ id: 'pledges.column.state', message: 'État' }),
    main: true,
    cell: (one) => (
      <>
        <StateMark state={stateShapes[one.state]}>{stateWords()[one.state]}</StateMark>
        {(one.reason ?? one.isLate) && (
          <span className="block text-13 font-normal text-ink-2">
            {one.reason ?? t({ id: 'pledges.came-late', message: 'après l’échéance' })}
          </span>
        )}
      </>
    ),
  },
]
