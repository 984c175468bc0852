import { t } from '#platform/web/i18n/t.ts'
import type { Choice } from '../contract.ts'

/** What one can decide on a line that may be a known person. */
export const choicesWords = (): readonly { choice: Choice; label: string }[] => [
  { choice: 'attach', label: t({ id: 'exchanges.decide.attach', message: 'C’est elle ou lui' }) },
  { choice: 'create', label: t({ id: 'exchanges.decide.create', message: 'Une autre personne' }) },
  { choice: 'skip', label: t({ id: 'exchanges.decide.skip', message: 'Laisser de côté' }) },
]
