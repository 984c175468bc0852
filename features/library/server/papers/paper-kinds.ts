import type { PaperKind } from '#features/templates/server/public.ts'
import { draftKind } from './draft-kind.ts'
import { practiceKind } from './practice-kind.ts'

/** The documents of this feature, in the order of « Modèles de documents ». */
export const libraryPaperKinds: readonly PaperKind[] = [draftKind, practiceKind]
