import { StateMark } from '#platform/web/design/state-mark.tsx'
import { t } from '#platform/web/i18n/t.ts'
import type { Progress } from '../rules/progress.ts'
import { shownStates } from '../rules/reading.ts'
import { stateMarks, stateWord } from './words.ts'

/** How many actions say each state, after its word so that one word fits every count; then the share of those kept that are done, as a fraction. */
export function ProgressLine({ progress }: { readonly progress: Progress }) {
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
      <span className="font-title">{progressWords(progress)}</span>
      <ul className="flex flex-wrap gap-x-4 gap-y-1 text-13">
        {shownStates
          .filter((state) => progress.counts[state] > 0)
          .map((state) => (
            <li key={state}>
              <StateMark state={stateMarks[state]}>
                {stateWord(state)} <span className="tabular-nums">{progress.counts[state]}</span>
              </StateMark>
            </li>
          ))}
      </ul>
    </div>
  )
}

export const progressWords = ({ done, kept, share, total }: Progress): string =>
  share === null
    ? total === 0
      ? t({ id: 'plans.progress.none', message: 'Aucune action' })
      : t({ id: 'plans.progress.dropped', message: 'Toutes les actions sont abandonnées' })
    : t({
        id: 'plans.progress',
        message: '{done, plural, one {# réalisée} other {# réalisées}} sur {kept} ({share} %)',
        values: { done, kept, share },
      })
