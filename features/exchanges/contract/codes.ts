/**
 * What a file brings: a partner's list of prescriptions, files of persons, pathways that another tool held, steps of
 * pathways.
 */
export const importKinds = ['referrals', 'people', 'episodes', 'steps'] as const
export type ImportKind = (typeof importKinds)[number]

export const importStates = [
  'reading',
  'rehearsed',
  'applying',
  'applied',
  'undoing',
  'undone',
  'failed',
] as const
export type ImportState = (typeof importStates)[number]

/** Where a line stands before anything is written. */
export const verdicts = ['new', 'known', 'possible', 'unchanged', 'rejected'] as const
export type Verdict = (typeof verdicts)[number]

/** What someone decides on a line that may be a known person. */
export const choices = ['attach', 'create', 'skip'] as const
export type Choice = (typeof choices)[number]

/** What became of a line: `kept` could not be undone, because it was touched since. */
export const lineOutcomes = ['applied', 'skipped', 'failed', 'undone', 'kept'] as const
export type LineOutcome = (typeof lineOutcomes)[number]

/** `all-or-nothing`: one line that fails undoes them all. `line-by-line`: it is reported, the others go on. */
export const applyModes = ['line-by-line', 'all-or-nothing'] as const
export type ApplyMode = (typeof applyModes)[number]

/** Fields of a person; the address is one text made of up to five cells. */
const personFields = [
  'familyName',
  'givenName',
  'birthName',
  'birthDate',
  'sex',
  'email',
  'phone',
  'address1',
  'address2',
  'address3',
  'address4',
  'address5',
  'postalCode',
  'communeCode',
  'communeName',
  'outsideReason',
  'franceTravailId',
  'internalId',
  'educationLevel',
  'joblessSince',
  'receivesRsa',
  'receivesAss',
  'receivesAre',
  'receivesPrimeActivite',
  'targetRomeCode',
  'targetJob',
] as const

/** What a prescription says besides the person. */
const referralFields = ['referralReason', 'availability', 'referentName', 'referentEmail'] as const

/** Columns that go to the sensitive facts and nowhere else. */
export const sensitiveFields = ['rqth', 'aah'] as const
export type SensitiveField = (typeof sensitiveFields)[number]

/** What a line says of one episode besides the person. */
export const episodeFields = [
  'episodeAdmittedOn',
  'episodeSignedOn',
  'episodeReferent',
  'episodeFormerReferents',
  'episodeSuspensions',
  'episodeOperations',
  'episodeLastMeetingOn',
  'episodeExitedOn',
  'episodeExitReason',
] as const

const stepFields = [
  'franceTravailId',
  'internalId',
  'stepCode',
  'stepLabel',
  'stepType',
  'stepDetails',
  'stepProposedOn',
  'stepPlannedStartOn',
  'stepStartedOn',
  'stepEndedOn',
  'stepDoneOn',
  'stepPlace',
] as const

export type Field =
  | (typeof personFields)[number]
  | (typeof referralFields)[number]
  | (typeof stepFields)[number]
  | (typeof episodeFields)[number]
  | SensitiveField

export const fieldsOf: Readonly<Record<ImportKind, readonly Field[]>> = {
  people: [...personFields, ...sensitiveFields],
  referrals: [...personFields, ...referralFields, ...sensitiveFields],
  episodes: [...personFields, ...episodeFields, ...sensitiveFields],
  steps: stepFields,
}
export const allFields: readonly Field[] = [
  ...new Set<Field>([
    ...personFields,
    ...referralFields,
    ...episodeFields,
    ...stepFields,
    ...sensitiveFields,
  ]),
]

/** Fields without which no line of the kind can be used; each list needs one at least. */
export const neededFields: Readonly<Record<ImportKind, readonly (readonly Field[])[]>> = {
  people: [['familyName'], ['givenName']],
  referrals: [['familyName'], ['givenName']],
  episodes: [['familyName'], ['givenName'], ['episodeAdmittedOn']],
  steps: [
    ['franceTravailId', 'internalId'],
    ['stepLabel', 'stepCode'],
  ],
}

/** Why a column is not read, said on the page: `nir` is off, `health` may not be kept, `unmapped` has no field. */
export const ignoredReasons = ['nir', 'health', 'unmapped'] as const
export type IgnoredReason = (typeof ignoredReasons)[number]
