import { committeePersonRows } from '#features/committee/server/public.ts'
import { controlledPersonRows } from '#features/controls/server/public.ts'
import { deadlinePersonRows } from '#features/deadlines/server/public.ts'
import { eligibilityPersonRows } from '#features/eligibility/server/public.ts'
import { fundingPersonRows } from '#features/funding/server/public.ts'
import { participantPersonRows } from '#features/participant/server/public.ts'
import { pathwayPersonRows } from '#features/pathways/server/public.ts'
import type { PersonRows } from '#features/people/server/public.ts'
import { privacyPersonRows } from '#features/privacy/server/public.ts'
import { referralPersonRows } from '#features/referrals/server/public.ts'
import { servicePersonRows } from '#features/services/server/public.ts'
import { trainingPersonRows } from '#features/training/server/public.ts'
import { transferPersonRows } from '#features/transfers/server/public.ts'

/** Tables of the other features whose rows hang on a person: what others hang on comes first. */
export const rowsOfPersons: readonly PersonRows[] = [
  ...referralPersonRows,
  ...pathwayPersonRows,
  ...deadlinePersonRows,
  ...eligibilityPersonRows,
  ...committeePersonRows,
  ...controlledPersonRows,
  ...fundingPersonRows,
  ...transferPersonRows,
  ...trainingPersonRows,
  ...servicePersonRows,
  ...privacyPersonRows,
  ...participantPersonRows,
]
