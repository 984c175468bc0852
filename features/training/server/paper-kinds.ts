import type { PaperKind } from '#features/templates/server/public.ts'
import { presenceCertificateKind } from './papers/certificate-kind.ts'
import { sheetKind } from './papers/sheet-kind.ts'
import { sessionLetterKind } from './session-letter.ts'

/** The documents of a workshop. */
export const trainingPaperKinds: readonly PaperKind[] = [
  sheetKind,
  presenceCertificateKind,
  sessionLetterKind,
]
