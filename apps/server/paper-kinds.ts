import { agreementPaperKinds } from '#features/agreements/server/public.ts'
import { committeePaperKinds } from '#features/committee/server/public.ts'
import { questionnaireKind } from '#features/funding/server/public.ts'
import { libraryPaperKinds } from '#features/library/server/public.ts'
import { pathwayPaperKinds } from '#features/pathways/server/public.ts'
import { planPaperKind } from '#features/plans/server/public.ts'
import { pledgeNoteKind } from '#features/pledges/server/public.ts'
import { steeringPaperKinds } from '#features/steering/server/public.ts'
import type { PaperKind } from '#features/templates/server/public.ts'
import { trainingPaperKinds } from '#features/training/server/public.ts'

/** Every kind of document that the features print, in the order of its page. */
export const paperKinds: readonly PaperKind[] = [
  ...pathwayPaperKinds,
  ...committeePaperKinds,
  ...trainingPaperKinds,
  questionnaireKind,
  planPaperKind,
  ...libraryPaperKinds,
  ...agreementPaperKinds,
  ...steeringPaperKinds,
  pledgeNoteKind,
]
