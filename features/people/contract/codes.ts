/** Why a file was opened; each reason has its information notice (R14). */
export const fileReasons = ['participant', 'candidate', 'graduate', 'employee', 'visitor'] as const
export type FileReason = (typeof fileReasons)[number]

export const sexes = ['F', 'M', 'X'] as const
export const contactPreferences = ['phone', 'sms', 'email', 'letter', 'referent'] as const

/** Situation towards work; `unknown` is an answer, empty means that nobody asked. */
export const situationCodes = [
  'jobseeker',
  'inactive',
  'in-training',
  'in-school',
  'employed',
  'part-time-employed',
  'self-employed',
  'inclusion-job',
  'unknown',
] as const

/** Level of the last diploma or class, from 1 (no diploma) to 8, as the French framework counts them since 2019. */
export const educationLevels = ['none', '3', '4', '5', '6', '7', '8', 'unknown'] as const

/** Benefits and income. AAH is a sensitive fact: it has no place in this list. */
export const resourceCodes = ['rsa', 'ass', 'are', 'prime-activite', 'salary', 'other', 'none'] as const

export const households = [
  'alone',
  'single-parent',
  'couple',
  'couple-with-children',
  'with-relatives',
] as const

export const qpvProofs = ['address-proof', 'official-map', 'social-worker', 'declared'] as const

export const noticeChannels = ['in-person', 'email', 'letter', 'phone', 'on-line', 'prescriber'] as const
export const situationSources = ['declared', 'document', 'france-travail', 'referral', 'import'] as const

/** Why two identities look alike (V16), the strongest first. */
export const evidenceCodes = [
  'same-france-travail-id',
  'same-name-and-birth-date',
  'same-phone-and-given-name',
  'same-email-and-given-name',
  'swapped-name-and-birth-date',
  'same-name-no-birth-date',
] as const
export type Evidence = (typeof evidenceCodes)[number]
