import type { BudgetKind, BudgetStage } from '../rules/budget.ts'
import type { ShownState } from '../rules/reading.ts'

/** Words of a file that leaves; screens translate theirs. */
export const stateWords: Readonly<Record<ShownState, string>> = {
  planned: 'à venir',
  ongoing: 'en cours',
  late: 'en retard',
  blocked: 'bloqué',
  paused: 'en pause',
  'to-discuss': 'à discuter',
  done: 'réalisé',
  dropped: 'abandonné',
}

export const kindWords: Readonly<Record<BudgetKind, string>> = {
  investment: 'investissement',
  operation: 'fonctionnement',
}

export const stageWords: Readonly<Record<BudgetStage, string>> = { planned: 'prévu', spent: 'dépensé' }
