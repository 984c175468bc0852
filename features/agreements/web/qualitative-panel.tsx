import { Panel } from '#platform/web/design/panel.tsx'
import { RowList } from '#platform/web/design/row-list.tsx'
import { formatDate } from '#platform/web/i18n/dates.ts'
import { t } from '#platform/web/i18n/t.ts'
import { PageLink } from '#platform/web/pages/page-link.tsx'
import type { Board, QualitativeLine } from '../contract.ts'
import { JudgementMark } from './judgement-mark.tsx'

/** The objectives told in words, apart from the figures: each with what its owner thinks of it. */
export function QualitativePanel({ board }: { readonly board: Board }) {
  if (board.qualitative.length === 0) return null
  return (
    <Panel title={t({ id: 'agreements.qualitative.title', message: 'Objectifs qualitatifs' })}>
      <RowList
        label={t({ id: 'agreements.qualitative.title', message: 'Objectifs qualitatifs' })}
        rows={board.qualitative.map((line) => ({
          key: line.objective.id,
          title: <PageLink to={`objectifs/${line.objective.id}/valeurs`}>{line.objective.label}</PageLink>,
          detail: detailOf(line),
          end: <JudgementMark judgement={line.judgement} />,
        }))}
      />
    </Panel>
  )
}

const detailOf = ({ objective, judgement }: QualitativeLine) => (
  <>
    <p>{objective.aim}</p>
    <p>
      {[objective.article, objective.owner?.name, judgement && signedWords(judgement)]
        .filter(Boolean)
        .join(', ')}
    </p>
  </>
)

const signedWords = ({ by, on }: { readonly by: string; readonly on: string }) =>
  t({
    id: 'agreements.judgement.signed',
    message: 'jugé par {by} le {on}',
    values: { by, on: formatDate(on, 'numeric') },
  })
