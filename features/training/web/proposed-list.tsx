import type { ClientReply } from '#platform/web/api/client-input.ts'
import { RowList } from '#platform/web/design/row-list.tsx'
import { type State, StateMark } from '#platform/web/design/state-mark.tsx'
import { t } from '#platform/web/i18n/t.ts'
import { PageLink } from '#platform/web/pages/page-link.tsx'
import type { EnrolOutcome, enrol } from '../contract.ts'
import { lettersLink } from './letters-link.ts'
import { paths } from './paths.ts'
import type { Chosen } from './propose-dialog.tsx'

/** What became of each person chosen, who was kept out included, with what is left to do. */
export function ProposedList({
  chosen,
  sessionId,
  done,
}: {
  readonly chosen: readonly Chosen[]
  readonly sessionId: string
  readonly done: ClientReply<typeof enrol>
}) {
  const letters = lettersLink(sessionId, done.toTell)
  return (
    <div role="status">
      <RowList
        label={t({ id: 'training.proposed', message: 'Ce qui est fait' })}
        rows={chosen.map(({ pathwayId, name }) => {
          const outcome = done.outcomes[pathwayId] ?? 'pathway-not-open'
          return {
            key: pathwayId,
            title: name,
            end: <StateMark state={marks[outcome]}>{outcomeWord(outcome)}</StateMark>,
          }
        })}
      />
      <p className="mt-2 flex flex-wrap gap-x-4">
        <PageLink to={paths.session(sessionId)}>
          {t({ id: 'training.proposed.open', message: 'Ouvrir la séance' })}
        </PageLink>
        {letters && <PageLink to={letters.to}>{letters.label}</PageLink>}
      </p>
    </div>
  )
}

const marks: Readonly<Record<EnrolOutcome, State>> = {
  enrolled: 'ok',
  waiting: 'todo',
  'already-listed': 'info',
  'pathway-not-open': 'bad',
  'session-began-full': 'bad',
}

const outcomeWord = (outcome: EnrolOutcome): string =>
  ({
    enrolled: t({ id: 'training.place.enrolled', message: 'place prise' }),
    waiting: t({ id: 'training.place.waiting', message: 'liste d’attente' }),
    'already-listed': t({ id: 'training.outcome.already', message: 'déjà sur les listes' }),
    'pathway-not-open': t({
      id: 'training.outcome.pathway',
      message: 'refusée : parcours clos, ou que vous ne suivez pas',
    }),
    'session-began-full': t({
      id: 'training.outcome.began',
      message: 'refusée : la séance a commencé et n’a plus de place',
    }),
  })[outcome]
