import { useRight } from '#platform/web/api/territory.tsx'
import { Note } from '#platform/web/design/note.tsx'
import { formatDate } from '#platform/web/i18n/dates.ts'
import { sourceText } from '#platform/web/i18n/source-text.ts'
import { t } from '#platform/web/i18n/t.ts'
import { PageLink } from '#platform/web/pages/page-link.tsx'
import type { ObjectiveFigure } from '../contract.ts'
import { amount } from './figure-words.ts'
import { JudgementMark } from './judgement-mark.tsx'
import { aimWords, breakWords, changeWords } from './objective-words.ts'

/** What stands beside the figure of an opened objective: what breaks it, what is thought of it, what was frozen, who answers. */
export function BesideFigure({ row }: { readonly row: ObjectiveFigure }) {
  const { objective, judgement, seriesBreak } = row
  const reads = useRight('agreements.read') !== undefined
  return (
    <div className="grid gap-2 border-t border-line px-4 py-3 text-13">
      {seriesBreak && (
        <Note kind="warn">
          {breakWords(seriesBreak)} <Source source={seriesBreak.source} />
        </Note>
      )}
      <p>
        <JudgementMark judgement={judgement} />{' '}
        {judgement ? (
          <span className="text-ink-2">
            {t({
              id: 'agreements.judgement.comment',
              message: '« {comment} » {by}, le {on}',
              values: {
                comment: judgement.comment,
                by: judgement.by,
                on: formatDate(judgement.on, 'numeric'),
              },
            })}
          </span>
        ) : (
          <span className="text-ink-2">
            {t({ id: 'agreements.judgement.none', message: 'Personne ne s’est encore prononcé.' })}
          </span>
        )}
      </p>
      <Steps row={row} />
      <p className="text-ink-2">{[changeWords(row), ownerWords(row)].filter(Boolean).join(' ')}</p>
      {reads && (
        <p className="flex flex-wrap gap-x-4">
          <PageLink to={`objectifs/${objective.id}/valeurs`}>
            {t({ id: 'agreements.follow-up.open', message: 'Valeurs, jugements et historique' })}
          </PageLink>
          <PageLink to={`objectifs/${objective.id}/contester`}>
            {t({ id: 'agreements.contest', message: 'Proposer une autre valeur' })}
          </PageLink>
        </p>
      )}
    </div>
  )
}

export function Source({ source }: { readonly source: string }) {
  return (
    <>
      {t({ id: 'agreements.source', message: 'Source : {source}', values: { source: sourceText(source) } })}
    </>
  )
}

function Steps({ row: { objective, definition } }: { readonly row: ObjectiveFigure }) {
  const { steps, baseline, direction } = objective
  const sentences = [
    baseline &&
      t({
        id: 'agreements.baseline',
        message: 'Départ : {value} le {on}.',
        values: { value: amount(baseline.value, definition), on: formatDate(baseline.on, 'numeric') },
      }),
    steps.length > 0 &&
      t({
        id: 'agreements.steps',
        message: 'Cibles intermédiaires : {steps}.',
        values: {
          steps: steps
            .map(
              (step) =>
                `${aimWords({ direction, target: step }, definition)} (${formatDate(step.on, 'numeric')})`,
            )
            .join(', '),
        },
      }),
  ].filter(Boolean)
  return sentences.length > 0 ? <p>{sentences.join(' ')}</p> : null
}

const ownerWords = ({ objective, nextUpdateOn }: ObjectiveFigure): string =>
  [
    objective.owner &&
      t({ id: 'agreements.owner', message: 'Responsable : {name}.', values: { name: objective.owner.name } }),
    nextUpdateOn &&
      t({
        id: 'agreements.update.next',
        message: 'Prochaine valeur attendue le {on}.',
        values: { on: formatDate(nextUpdateOn, 'numeric') },
      }),
  ]
    .filter(Boolean)
    .join(' ')
