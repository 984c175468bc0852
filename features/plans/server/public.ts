import type { ServerFeature } from '#platform/server/feature.ts'
import { routes } from './routes.ts'

export { keepActionLines } from './keep-deadlines.ts'
export { planPaperKind } from './paper/plan-kind.ts'
export { keepPracticeReuses } from './practice-link.ts'

export const plansFeature: ServerFeature = { name: 'plans', routes }
