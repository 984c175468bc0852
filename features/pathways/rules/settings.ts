import { longAccompaniment } from './caseload-views.ts'
import { type ConveningMargin, conveningMargins } from './double-convening.ts'
import type { ExitProtocol } from './judge-job.ts'
import { countingKindsByDefault } from './meeting-kinds.ts'
import { loadMark } from './referent-load.ts'

/** Which act makes somebody count as entered: the decision, or the signature of the contract. */
const entryDates = ['admission', 'signature'] as const
type EntryDate = (typeof entryDates)[number]

/** How long a code that signs a contract may live, in minutes. */
const signingCodeMinutes: readonly string[] = ['10', '15', '30', '60']

const verifiedOn = null

const wholeBetween =
  (least: number, most: number) =>
  (value: unknown): number | undefined =>
    typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most
      ? value
      : undefined

/** How far a territory may set the marks of a caseload. */
export const markBounds = { load: { min: 1, max: 300 }, months: { min: 1, max: 120 } } as const

/** Choices of a territory for its pathways; the server reads the value in force at the date of the act. */
export const pathwaySettings = {
  countingKinds: {
    code: 'pathways.counting-kinds',
    initial: countingKindsByDefault as readonly string[],
    source: 'Protocole : entretiens individuels qui comptent pour le suivi mensuel',
    verifiedOn,
    parse: (value: unknown): readonly string[] | undefined =>
      Array.isArray(value) && value.every((kind) => typeof kind === 'string') ? value : undefined,
  },
  entryDate: {
    code: 'pathways.entry-date',
    initial: 'signature' as EntryDate,
    source: 'Protocole : date qui compte comme entrée',
    verifiedOn,
    parse: (value: unknown): EntryDate | undefined => entryDates.find((known) => known === value),
  },
  exitCounts: {
    code: 'pathways.exit-counts',
    initial: 'onHire' as ExitProtocol['counts'],
    source: 'Protocole : une embauche compte dès sa signature, ou au sixième mois de l’emploi',
    verifiedOn,
    parse: (value: unknown): ExitProtocol['counts'] | undefined =>
      (['onHire', 'atMonth6'] as const).find((known) => known === value),
  },
  temporaryGapDays: {
    code: 'pathways.temporary-gap-days',
    initial: 0,
    source: 'Guide des PLIE : intérim de six mois sans interruption',
    verifiedOn: '2026-11-22',
    parse: wholeBetween(0, 31),
  },
  stepToleranceDays: {
    code: 'pathways.step-tolerance-days',
    initial: 0,
    source: 'Protocole : jours tolérés entre les dates d’une étape et celles du parcours',
    verifiedOn,
    parse: wholeBetween(0, 365),
  },
  loadFrom: {
    code: 'pathways.load-from',
    initial: loadMark.from,
    source: loadMark.source,
    verifiedOn: loadMark.verifiedOn,
    parse: wholeBetween(markBounds.load.min, markBounds.load.max),
  },
  loadTo: {
    code: 'pathways.load-to',
    initial: loadMark.to,
    source: loadMark.source,
    verifiedOn: loadMark.verifiedOn,
    parse: wholeBetween(markBounds.load.min, markBounds.load.max),
  },
  longMonths: {
    code: 'pathways.long-months',
    initial: longAccompaniment.months,
    source: longAccompaniment.source,
    verifiedOn: longAccompaniment.verifiedOn,
    parse: wholeBetween(markBounds.months.min, markBounds.months.max),
  },
  conveningMargin: {
    code: 'pathways.convening-margin',
    initial: 'half-day' as ConveningMargin,
    source: 'Choix de Bassin, à vérifier : deux référents ne convoquent pas sur une même demi-journée',
    verifiedOn,
    parse: (value: unknown): ConveningMargin | undefined => conveningMargins.find((known) => known === value),
  },
  asksScan: {
    code: 'pathways.asks-scan',
    initial: 'no' as 'no' | 'yes',
    source: 'Protocole : garder la copie numérisée d’un contrat signé sur papier, à vérifier',
    verifiedOn,
    parse: (value: unknown): 'no' | 'yes' | undefined =>
      (['no', 'yes'] as const).find((known) => known === value),
  },
  signingCodeMinutes: {
    code: 'pathways.signing-code-minutes',
    initial: '15',
    source: 'Choix de Bassin, à vérifier : durée du code qui signe un contrat',
    verifiedOn,
    parse: (value: unknown): string | undefined => signingCodeMinutes.find((known) => known === value),
  },
} as const
