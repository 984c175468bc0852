import { Level } from '#platform/web/design/figures/level.tsx'
import { StateMark } from '#platform/web/design/state-mark.tsx'
import { formatDate } from '#platform/web/i18n/dates.ts'
import { t } from '#platform/web/i18n/t.ts'
import { PageLink } from '#platform/web/pages/page-link.tsx'
import type { Column } from '#platform/web/table/column.ts'
import type { PledgeRow } from '../contract.ts'
import { paths } from './paths.ts'
import { amountWords, articleWords, stateShapes, stateWords } from './words.ts'

export const pledgeColumns = (): readonly Column<PledgeRow>[] => [
  {
    key: 'engagement',
    header: t({ id: 'pledges.column.pledge', message: 'Engagement' }),
    main: true,
    sortBy: (one) => one.label,
    cell: (one) => (
      <>
        <PageLink to={paths.pledge(one.id)}>{one.label}</PageLink>
        <span className="block text-13 font-normal text-ink-2">
          {[articleWords(one.article), one.agreementLabel].filter(Boolean).join(' · ')}
        </span>
      </>
    ),
  },
  {
    key: 'signataire',
    header: t({ id: 'pledges.column.signatory', message: 'Signataire' }),
    main: true,
    sortBy: (one) => one.signatoryName,
    cell: (one) => one.signatoryName,
  },
  {
    key: 'realise',
    header: t({ id: 'pledges.column.delivered', message: 'Réalisé sur promis' }),
    sortBy: (one) => one.delivered / one.pledged,
    cell: (one) => <DeliveredLevel one={one} />,
  },
  {
    key: 'echeance',
    header: t({ id: 'pledges.column.next', message: 'Prochaine échéance' }),
    sortBy: (one) => one.nextDueOn,
    cell: (one) => (one.nextDueOn ? formatDate(one.nextDueOn) : '–'),
  },
  {
    key: 'etat',
    header: t({ id: 'pledges.column.state', message: 'État' }),
    main: true,
    sortBy: (one) => one.state,
    cell: (one) => <StateMark state={stateShapes[one.state]}>{stateWords()[one.state]}</StateMark>,
  },
]

/** What came against what was promised, drawn and said. */
export function DeliveredLevel({
  one,
}: {
  readonly one: Pick<PledgeRow, 'kind' | 'unit' | 'pledged' | 'delivered' | 'waiting'>
}) {
  const sentence = t({
    id: 'pledges.level',
    message: '{delivered} sur {pledged}',
    values: { delivered: amountWords(one, one.delivered), pledged: amountWords(one, one.pledged) },
  })
  return (
    <div className="min-w-36">
      <Level sentence={sentence} done={one.delivered} awaiting={one.waiting} target={one.pledged} />
      <span aria-hidden="true" className="text-13 text-ink-2">
        {sentence}
      </span>
      {one.waiting > 0 && (
        <span className="block text-13 font-normal text-ink-2">
          {t({
            id: 'pledges.waiting',
            message: '{amount} à confirmer',
            values: { amount: amountWords(one, one.waiting) },
          })}
        </span>
      )}
    </div>
  )
}
