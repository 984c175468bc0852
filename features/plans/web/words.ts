import type { State } from '#platform/web/design/state-mark.tsx'
import { formatDate } from '#platform/web/i18n/dates.ts'
import { t } from '#platform/web/i18n/t.ts'
import type { PilotRow } from '../contract.ts'
import type { ActionMove } from '../rules/action-lifecycle.ts'
import type { BudgetKind, BudgetStage } from '../rules/budget.ts'
import type { ShownState } from '../rules/reading.ts'

export const stateWord = (state: ShownState): string =>
  ({
    planned: t({ id: 'plans.state.planned', message: 'à venir' }),
    ongoing: t({ id: 'plans.state.ongoing', message: 'en cours' }),
    late: t({ id: 'plans.state.late', message: 'en retard' }),
    blocked: t({ id: 'plans.state.blocked', message: 'bloqué' }),
    paused: t({ id: 'plans.state.paused', message: 'en pause' }),
    'to-discuss': t({ id: 'plans.state.to-discuss', message: 'à discuter' }),
    done: t({ id: 'plans.state.done', message: 'réalisé' }),
    dropped: t({ id: 'plans.state.dropped', message: 'abandonné' }),
  })[state]

export const stateMarks: Readonly<Record<ShownState, State>> = {
  planned: 'todo',
  ongoing: 'doing',
  late: 'bad',
  blocked: 'bad',
  paused: 'warn',
  'to-discuss': 'warn',
  done: 'ok',
  dropped: 'todo',
}

/** Past its end while something else stops it: said beside the state. */
export const delayWord = ({
  shown,
  isOnTime,
}: {
  readonly shown: ShownState
  readonly isOnTime: boolean
}): string => (isOnTime || shown === 'late' ? '' : t({ id: 'plans.past-end', message: 'échéance passée' }))

export const moveWord = (move: ActionMove): string =>
  ({
    start: t({ id: 'plans.move.start', message: 'Commencer' }),
    resume: t({ id: 'plans.move.resume', message: 'Reprendre' }),
    finish: t({ id: 'plans.move.finish', message: 'Noter réalisé' }),
    pause: t({ id: 'plans.move.pause', message: 'Mettre en pause' }),
    block: t({ id: 'plans.move.block', message: 'Signaler un blocage' }),
    discuss: t({ id: 'plans.move.discuss', message: 'Mettre à discuter' }),
    keep: t({ id: 'plans.move.keep', message: 'Garder, à venir' }),
    drop: t({ id: 'plans.move.drop', message: 'Abandonner' }),
    reopen: t({ id: 'plans.move.reopen', message: 'Rouvrir' }),
  })[move]

export const kindWord = (kind: BudgetKind): string =>
  kind === 'investment'
    ? t({ id: 'plans.kind.investment', message: 'Investissement' })
    : t({ id: 'plans.kind.operation', message: 'Fonctionnement' })

export const stageWord = (stage: BudgetStage): string =>
  stage === 'planned'
    ? t({ id: 'plans.stage.planned', message: 'Prévu' })
    : t({ id: 'plans.stage.spent', message: 'Dépensé' })

interface Dated {
  readonly startsOn: string | null
  readonly endsOn: string | null
}

export const datesWord = ({ startsOn, endsOn }: Dated): string => {
  if (startsOn && endsOn)
    return t({
      id: 'plans.dates.both',
      message: 'du {from} au {to}',
      values: { from: formatDate(startsOn, 'short'), to: formatDate(endsOn, 'short') },
    })
  if (endsOn)
    return t({
      id: 'plans.dates.until',
      message: 'jusqu’au {to}',
      values: { to: formatDate(endsOn, 'short') },
    })
  if (startsOn)
    return t({
      id: 'plans.dates.from',
      message: 'à partir du {from}',
      values: { from: formatDate(startsOn, 'short') },
    })
  return t({ id: 'plans.dates.none', message: 'sans dates' })
}

/** Who says where an action stands: the members named among its pilots, and who writes the plan. */
export const moversOf = (pilots: readonly PilotRow[]): string => {
  const members = pilots.filter(({ memberId }) => memberId !== null)
  return members.length === 0
    ? t({ id: 'plans.movers.writers', message: 'qui écrit le plan' })
    : t({
        id: 'plans.movers.named',
        message: '{names}, et qui écrit le plan',
        values: { names: namesOf(members) },
      })
}

export const namesOf = (pilots: readonly PilotRow[]): string =>
  pilots.map(({ name }) => name).join(', ') || '–'
