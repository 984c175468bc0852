import { t } from '#platform/web/i18n/t.ts'

/** Apart from the list of guides, which only the help loads. */
export const helpTitle = () => t({ id: 'platform.help', message: 'Aide' })
