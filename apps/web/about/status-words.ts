import type { Membership } from '#platform/web/api/me.ts'
import { t } from '#platform/web/i18n/t.ts'

/** The three states that a public body may declare. */
export const statusWords: Readonly<Record<Membership['accessibilityStatus'], () => string>> = {
  'non-compliant': () => t({ id: 'platform.about.non-compliant', message: 'non conforme' }),
  'partially-compliant': () => t({ id: 'platform.about.partly', message: 'partiellement conforme' }),
  compliant: () => t({ id: 'platform.about.compliant', message: 'totalement conforme' }),
}
