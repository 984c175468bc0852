import { franceTravailActions, franceTravailPrincipal } from './france-travail.ts'
import { history, historySteps } from './history.ts'
import { carnetDeBord, rdvInsertion } from './partner-tools.ts'
import type { ReadyMapping } from './ready-mapping.ts'

export const readyMappings: readonly ReadyMapping[] = [
  franceTravailPrincipal,
  franceTravailActions,
  rdvInsertion,
  carnetDeBord,
  history,
  historySteps,
]
