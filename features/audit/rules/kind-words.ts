import type { ActionKind } from '../contract.ts'

/** What kind of act, in files that leave. */
export const kindWords: Readonly<Record<ActionKind, string>> = {
  read: 'Lecture',
  search: 'Recherche',
  export: 'Export',
  share: 'Partage',
  right: 'Droits',
  change: 'Modification',
}
