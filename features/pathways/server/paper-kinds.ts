import type { PaperKind } from '#features/templates/server/public.ts'
import { contractKind } from './engagement/document/contract-kind.ts'
import { appointmentKind, changedAppointmentKind, newReferentKind } from './letters/letter-kinds.ts'
import { certificateKind } from './papers/certificate-kind.ts'
import { reportKind } from './papers/report-kind.ts'

/** The documents of a pathway. */
export const pathwayPaperKinds: readonly PaperKind[] = [
  contractKind,
  appointmentKind,
  changedAppointmentKind,
  newReferentKind,
  certificateKind,
  reportKind,
]
