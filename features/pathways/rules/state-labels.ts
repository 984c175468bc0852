import type { PathwayState } from './pathway-lifecycle.ts'

/** Words of the states in files and mails; screens translate theirs. */
export const stateLabels: Readonly<Record<PathwayState, string>> = {
  validated: 'entrée validée',
  active: 'actif',
  suspended: 'suspendu',
  consolidation: 'en emploi ou formation',
  exited: 'terminé',
}
