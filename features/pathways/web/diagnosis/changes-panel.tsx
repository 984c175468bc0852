import { Panel } from '#platform/web/design/panel.tsx'
import { RowList } from '#platform/web/design/row-list.tsx'
import { StateMark } from '#platform/web/design/state-mark.tsx'
import { formatDate } from '#platform/web/i18n/dates.ts'
import { t } from '#platform/web/i18n/t.ts'
import { EmptyState } from '#platform/web/states/empty-state.tsx'
import type { Diagnosis } from '../../contract.ts'
import { changesBetween, type Rating } from '../../rules/diagnosis.ts'
import { themes } from '../../rules/themes.ts'
import { nameOf } from '../listed.ts'
import { markOf, ratingWords } from './rating-words.ts'

/** What moved between two versions, theme by theme: as it was, then as it is. */
export function ChangesPanel({ from, to }: { readonly from: Diagnosis; readonly to: Diagnosis }) {
  const title = t({
    id: 'pathways.diagnosis.changes',
    message: 'Ce qui a changé depuis le {day}',
    values: { day: formatDate(from.heldOn) },
  })
  const changes = changesBetween(from.lines, to.lines)
  return (
    <Panel title={title} detail={changes.length}>
      {changes.length === 0 ? (
        <EmptyState title={t({ id: 'pathways.diagnosis.same', message: 'Rien n’a changé' })} />
      ) : (
        <RowList
          label={title}
          rows={changes.map((theme) => ({
            key: theme.themeCode,
            title: nameOf(themes, theme.themeCode),
            detail: t({
              id: 'pathways.diagnosis.before',
              message: 'avant : {rating}',
              values: { rating: wordOf(theme.from) },
            }),
            end: theme.to ? <StateMark state={markOf[theme.to]}>{wordOf(theme.to)}</StateMark> : wordOf(null),
          }))}
        />
      )}
    </Panel>
  )
}

const wordOf = (rating: Rating | null): string =>
  rating ? ratingWords()[rating] : t({ id: 'pathways.diagnosis.unrated', message: 'Non évalué' })
