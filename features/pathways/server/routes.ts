import type { Served } from '#platform/server/http/serve.ts'
import { applicationsServed } from './applications/routes.ts'
import { caseloadServed } from './caseload/routes.ts'
import { engagementServed } from './engagement/routes.ts'
import { meetingsServed } from './meetings/routes.ts'

/** One line a part; each part binds its routes in its own folder. */
export const routes: readonly Served[] = [
  ...applicationsServed,
  ...engagementServed,
  ...meetingsServed,
  ...caseloadServed,
]
