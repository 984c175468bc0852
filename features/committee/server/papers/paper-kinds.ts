import type { PaperKind } from '#features/templates/server/public.ts'
import { minutesKind } from './minutes-kind.ts'
import { applicantSheetKind } from './sheet-kind.ts'

/** The documents of this feature, in the order of « Modèles de documents ». */
export const committeePaperKinds: readonly PaperKind[] = [applicantSheetKind, minutesKind]
