import { useRight } from '#platform/web/api/territory.tsx'
import { useLoad } from '#platform/web/api/use-load.ts'
import { LinkButton } from '#platform/web/design/link-button.tsx'
import { PageHeader } from '#platform/web/design/page-header.tsx'
import { Panel } from '#platform/web/design/panel.tsx'
import { Timeline } from '#platform/web/design/timeline.tsx'
import { dayIn, formatDate } from '#platform/web/i18n/dates.ts'
import { t } from '#platform/web/i18n/t.ts'
import { usePageParam } from '#platform/web/pages/page-state.ts'
import { EmptyState } from '#platform/web/states/empty-state.tsx'
import { Loaded } from '#platform/web/states/loaded.tsx'
import { readFollowUp } from '../contract.ts'
import { Source } from './beside-figure.tsx'
import { ContestationsPanel } from './contestations-panel.tsx'
import { amount, valueWords } from './figure-words.ts'
import type { FollowUp } from './follow-up.ts'
import { JudgementsPanel } from './judgements-panel.tsx'
import { allCrumb } from './life/agreement-frame.tsx'
import { paths } from './life/paths.ts'
import { aimWords, breakWords, kindWord } from './objective-words.ts'
import { ValuesPanel } from './values-panel.tsx'

/** Everything that was said of an objective since the beginning, by whom and why. */
export function FollowUpPage() {
  const objectiveId = usePageParam('objectiveId')
  const followUp = useLoad(readFollowUp, { params: { objectiveId } })
  return <Loaded from={followUp}>{(reply) => <FollowUpView followUp={reply} />}</Loaded>
}

function FollowUpView({ followUp }: { readonly followUp: FollowUp }) {
  const { row, agreement, mayPilot, mayContest } = followUp
  const { objective } = row
  const seesFigures = useRight('figures.read') !== undefined
  return (
    <>
      <PageHeader
        title={objective.label}
        detail={[agreement.label, objective.article, kindWord(objective.kind), figureWords(followUp)]
          .filter(Boolean)
          .join(', ')}
        crumbs={
          seesFigures
            ? [{ label: t({ id: 'agreements.title', message: 'Objectifs' }), to: 'objectifs' }]
            : [allCrumb(), { label: agreement.label, to: paths.one(agreement.id) }]
        }
        actions={
          <>
            {mayContest && (
              <LinkButton to={`objectifs/${objective.id}/contester`}>
                {t({ id: 'agreements.contest', message: 'Proposer une autre valeur' })}
              </LinkButton>
            )}
            {mayPilot && objective.kind !== 'qualitative' && (
              <LinkButton to={`objectifs/${objective.id}/reference`}>
                {t({ id: 'agreements.rebase', message: 'Changer la référence' })}
              </LinkButton>
            )}
            {mayPilot && (
              <LinkButton to={`objectifs/${objective.id}/modifier`}>
                {t({ id: 'agreements.objective.edit', message: 'Modifier' })}
              </LinkButton>
            )}
          </>
        }
      />
      <div className="grid items-start gap-3 side:grid-cols-2">
        <div className="grid gap-3">
          {objective.kind !== 'qualitative' && <ValuesPanel followUp={followUp} />}
          {objective.kind !== 'qualitative' && <ContestationsPanel followUp={followUp} />}
          {objective.aim && (
            <Panel title={t({ id: 'agreements.aim.title', message: 'Ce qui est visé' })} padded>
              <p>{objective.aim}</p>
            </Panel>
          )}
        </div>
        <div className="grid gap-3">
          <JudgementsPanel followUp={followUp} />
          {objective.kind !== 'qualitative' && <HistoryPanel followUp={followUp} />}
        </div>
      </div>
    </>
  )
}

const figureWords = ({ row }: FollowUp): string => {
  const { objective, figure, definition } = row
  if (objective.kind === 'qualitative') return ''
  return t({
    id: 'agreements.follow-up.figure',
    message: '{value} pour {target}',
    values: { value: valueWords(figure, definition), target: aimWords(objective, definition) },
  })
}

/** Targets and baselines, breaks and frozen figures, by date. */
function HistoryPanel({ followUp }: { readonly followUp: FollowUp }) {
  const items = historyOf(followUp)
  return (
    <Panel title={t({ id: 'agreements.history', message: 'Cibles, ruptures et chiffres figés' })}>
      {items.length > 0 ? (
        <Timeline items={items} style="short" />
      ) : (
        <EmptyState title={t({ id: 'agreements.history.none', message: 'Rien n’a encore changé' })} />
      )}
    </Panel>
  )
}

const historyOf = ({ row, targets, breaks, frozen }: FollowUp) => {
  const { objective, definition } = row
  return [
    ...targets.map((one) => ({
      key: `target ${one.at}`,
      at: one.at,
      day: dayIn(one.at),
      kind: one.isRebase
        ? t({ id: 'agreements.history.rebased', message: 'Nouvelle référence.' })
        : t({ id: 'agreements.history.target', message: 'Cible.' }),
      text: [
        aimWords({ direction: objective.direction, target: one.target }, definition),
        one.baseline &&
          t({
            id: 'agreements.history.from',
            message: 'depuis {value} le {on}',
            values: {
              value: amount(one.baseline.value, definition),
              on: formatDate(one.baseline.on, 'numeric'),
            },
          }),
      ]
        .filter(Boolean)
        .join(', '),
      detail: [
        one.reason,
        one.amendmentNumber !== null &&
          t({
            id: 'agreements.history.amendment',
            message: 'avenant n° {number}',
            values: { number: one.amendmentNumber },
          }),
        one.by,
      ]
        .filter(Boolean)
        .join(', '),
    })),
    ...breaks.map((one) => ({
      key: `break ${one.on} ${one.why}`,
      at: one.on,
      day: one.on,
      kind: t({ id: 'agreements.history.break', message: 'Rupture de série.' }),
      text: breakWords(one),
      detail: <Source source={one.source} />,
    })),
    ...frozen.map((one) => ({
      key: `frozen ${one.at}`,
      at: one.at,
      day: dayIn(one.at),
      kind: t({ id: 'agreements.history.frozen', message: 'Chiffre figé.' }),
      text: one.isHidden
        ? t({ id: 'agreements.figure.hidden', message: 'non publié (moins de 5)' })
        : one.value === null
          ? t({ id: 'agreements.figure.none', message: 'pas de donnée' })
          : amount(one.value, definition),
      detail: one.reason,
    })),
  ].toSorted((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0))
}
