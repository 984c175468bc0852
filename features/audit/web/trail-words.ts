import { currentLanguage, t } from '#platform/web/i18n/t.ts'
import type { ActionKind } from '../contract.ts'
import { wordsOf } from '../rules/action-words.ts'

/** What one line of the trail says. */
export const actionLabel = (action: string): string => wordsOf(action)[currentLanguage()]

export const kindLabels = (): Readonly<Record<ActionKind, string>> => ({
  read: t({ id: 'audit.kind.read', message: 'Lecture' }),
  search: t({ id: 'audit.kind.search', message: 'Recherche' }),
  export: t({ id: 'audit.kind.export', message: 'Export' }),
  share: t({ id: 'audit.kind.share', message: 'Partage' }),
  right: t({ id: 'audit.kind.right', message: 'Droits' }),
  change: t({ id: 'audit.kind.change', message: 'Modification' }),
})

export const kindLabel = (kind: ActionKind): string => kindLabels()[kind]
