import { t } from '#platform/web/i18n/t.ts'
import type { NavEntry, PageDefinition } from '#platform/web/pages/feature.ts'
import { paths } from './paths.ts'

export { problems } from './problems.ts'

const right = 'templates.write'

export const pages: readonly PageDefinition[] = [
  {
    path: paths.templates,
    right,
    load: () => import('./templates-page.tsx').then((module) => module.TemplatesPage),
  },
  {
    path: paths.template('$templateCode'),
    right,
    load: () => import('./template-page.tsx').then((module) => module.TemplatePage),
  },
]

export const navigation: readonly NavEntry[] = [
  {
    group: 'territory',
    label: () => t({ id: 'templates.nav', message: 'Modèles de documents' }),
    path: paths.templates,
    beside: 'territoire',
    right,
    order: 45,
  },
]
