import type { Served } from '#platform/server/http/serve.ts'
import { applicationsServed } from './applications/routes.ts'
import { caseloadServed } from './caseload/routes.ts'
import { coversServed } from './cover/routes.ts'
import { diagnosisServed } from './diagnosis/routes.ts'
import { engagementServed } from './engagement/routes.ts'
import { exitsServed } from './exits/routes.ts'
import { exportsServed } from './exports/routes.ts'
import { fileServed } from './file/routes.ts'
import { lettersServed } from './letters/routes.ts'
import type { EntriesElsewhere } from './meetings/read-calendar.ts'
import { meetingsServedWith } from './meetings/routes.ts'
import { entrustedServed } from './operator/routes.ts'
import { papersServed } from './papers/routes.ts'
import { stepsServed } from './steps/routes.ts'

/** One line a part; each part binds its routes in its own folder. */
export const routesWith = (entriesElsewhere: EntriesElsewhere): readonly Served[] => [
  ...applicationsServed,
  ...engagementServed,
  ...diagnosisServed,
  ...meetingsServedWith(entriesElsewhere),
  ...caseloadServed,
  ...coversServed,
  ...stepsServed,
  ...entrustedServed,
  ...exitsServed,
  ...exportsServed,
  ...fileServed,
  ...lettersServed,
  ...papersServed,
]
