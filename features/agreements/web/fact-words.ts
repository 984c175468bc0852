import { formatNumber } from '#platform/web/i18n/formats.ts'
import { t } from '#platform/web/i18n/t.ts'

const rounded = (value: number): string => formatNumber(Math.round(value * 10) / 10)

const sentences: Readonly<Record<string, (n: string) => string>> = {
  renewed: (n) => t({ id: 'agreements.fact.renewed', message: 'dont {n} après une sortie', values: { n } }),
  suspended: (n) => t({ id: 'agreements.fact.suspended', message: 'dont {n} suspendus', values: { n } }),
  consolidating: (n) =>
    t({ id: 'agreements.fact.consolidating', message: 'dont {n} en consolidation', values: { n } }),
  employment: (n) => t({ id: 'agreements.fact.employment', message: '{n} en emploi', values: { n } }),
  training: (n) => t({ id: 'agreements.fact.training', message: '{n} en formation', values: { n } }),
  'other-dynamic': (n) =>
    t({ id: 'agreements.fact.dynamic', message: '{n} autres sorties dynamiques', values: { n } }),
  negative: (n) => t({ id: 'agreements.fact.negative', message: '{n} sans solution', values: { n } }),
  reorientation: (n) =>
    t({ id: 'agreements.fact.reorientation', message: '{n} réorientations', values: { n } }),
  'awaiting-proof': (n) =>
    t({ id: 'agreements.fact.proof', message: '{n} à preuve attendue', values: { n } }),
  'rate-all-exits': (n) =>
    t({ id: 'agreements.fact.all-rate', message: 'Toutes sorties comptées : {n} %', values: { n } }),
  unknown: (n) =>
    t({ id: 'agreements.fact.unknown', message: '{n} situations inconnues, à part', values: { n } }),
  p90: (n) => t({ id: 'agreements.fact.p90', message: 'neuf sur dix en {n} jours ou moins', values: { n } }),
}

/** A side figure in words; nothing for those that the fraction already writes. */
export const factWords = (code: string, value: number): string | undefined =>
  sentences[code]?.(rounded(value))
