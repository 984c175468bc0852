import { type ListedSetting, settingAt } from '#features/territory/server/public.ts'
import type { CalendarDate } from '#kernel/dates.ts'
import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'
import { type BodyKind, bodyKinds, lawRulesOn } from '../rules/body-kinds.ts'
import { usualProxies, usualQuorum } from '../rules/quorum.ts'
import { rhythmSource, usualRhythms } from '../rules/rhythm.ts'

const group = { fr: 'Comités des conventions', en: 'Committees of the agreements' }

const quorumSetting: ListedSetting<number> = {
  code: 'steering.quorum',
  initial: usualQuorum.share,
  source: usualQuorum.source,
  verifiedOn: usualQuorum.verifiedOn,
  parse: (value) => (typeof value === 'number' && value > 0 && value <= 1 ? value : undefined),
  group,
  label: {
    fr: 'Quorum d’un comité, en part des membres qui votent',
    en: 'Quorum of a committee, as a share of the members who vote',
  },
  help: {
    fr: 'Un comité local pour l’emploi garde celui de son décret. Une séance déjà prévue garde la part en vigueur ce jour-là.',
    en: 'A local committee for jobs keeps that of its decree. A meeting already planned keeps the share in force that day.',
  },
  editor: { kind: 'percentage', min: 1, max: 100 },
}

const proxiesSetting: ListedSetting<number> = {
  code: 'steering.proxies',
  initial: usualProxies.held,
  source: usualProxies.source,
  verifiedOn: usualProxies.verifiedOn,
  parse: (value) =>
    typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= 5 ? value : undefined,
  group,
  label: { fr: 'Mandats qu’un membre peut porter', en: 'Proxies that one member may hold' },
  help: {
    fr: 'Au-delà, le mandat est refusé. Un mandat compte dans le quorum quand son porteur est là.',
    en: 'Above it, the proxy is refused. A proxy counts for the quorum when whoever holds it is there.',
  },
  editor: { kind: 'count', unit: { fr: 'par membre', en: 'per member' }, min: 0, max: 5 },
}

type Rhythms = Readonly<Record<BodyKind, { readonly months: number }>>

const rhythmLabels: Readonly<Record<BodyKind, { fr: string; en: string }>> = {
  steering: { fr: 'Comité de pilotage', en: 'Steering committee' },
  technical: { fr: 'Comité technique', en: 'Technical committee' },
  thematic: { fr: 'Comité thématique', en: 'Thematic committee' },
  'local-employment': { fr: 'Comité local pour l’emploi', en: 'Local committee for jobs' },
}

const isMonths = (value: unknown): value is { months: number } => {
  const months = (value as { months?: unknown } | null)?.months
  return typeof months === 'number' && Number.isInteger(months) && months >= 1 && months <= 36
}

const rhythmSetting: ListedSetting<Rhythms> = {
  code: 'steering.rhythm',
  initial: {
    steering: { months: usualRhythms.steering },
    technical: { months: usualRhythms.technical },
    thematic: { months: usualRhythms.thematic },
    'local-employment': { months: usualRhythms['local-employment'] },
  },
  source: rhythmSource,
  verifiedOn: null,
  parse: (value) =>
    bodyKinds.every((kind) => isMonths((value as Partial<Rhythms> | null)?.[kind]))
      ? (value as Rhythms)
      : undefined,
  group,
  label: { fr: 'Temps entre deux séances d’un comité', en: 'Time between two meetings of a committee' },
  help: {
    fr: 'La page des comités dit de quand la prochaine séance est attendue.',
    en: 'The page of the committees says by when the next meeting is expected.',
  },
  editor: {
    kind: 'delays',
    parts: bodyKinds.map((kind) => ({
      ...{ key: `${kind}/months`, label: rhythmLabels[kind], unit: 'months' as const },
      ...{ min: 1, max: 36, optional: false },
    })),
  },
}

export const steeringSettings: readonly ListedSetting[] = [quorumSetting, proxiesSetting, rhythmSetting]

/** Months between two meetings of each kind of body, in force on a day. */
export const rhythmsOn = (tx: TerritoryTransaction, day: CalendarDate): Promise<Rhythms> =>
  settingAt(tx, rhythmSetting, day)

/** How many proxies one member may hold on a day. */
export const proxiesOn = (tx: TerritoryTransaction, day: CalendarDate): Promise<number> =>
  settingAt(tx, proxiesSetting, day)

/** The share of a body's quorum on a day, in percent: the law's, else the setting of the territory. */
export const quorumPercentOn = async (
  tx: TerritoryTransaction,
  kind: BodyKind,
  day: CalendarDate,
): Promise<number> =>
  Math.round((lawRulesOn(kind, day)?.quorumShare ?? (await settingAt(tx, quorumSetting, day))) * 100)

/** What says so, and whether somebody checked it. */
export const quorumSource = { source: quorumSetting.source, verifiedOn: quorumSetting.verifiedOn }
