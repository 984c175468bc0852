import { formatNumber } from '#platform/web/i18n/formats.ts'
import { t } from '#platform/web/i18n/t.ts'

const rounded = (value: number): number => Math.round(value * 10) / 10

const sentences: Readonly<Record<string, (n: string, value: number) => string>> = {
  renewed: (n) => t({ id: 'agreements.fact.renewed', message: 'dont {n} après une sortie', values: { n } }),
  suspended: (n) => t({ id: 'agreements.fact.suspended', message: 'dont {n} suspendus', values: { n } }),
  consolidating: (n) =>
    t({ id: 'agreements.fact.consolidating', message: 'dont {n} en consolidation', values: { n } }),
  employment: (n) => t({ id: 'agreements.fact.employment', message: '{n} en emploi', values: { n } }),
  training: (n) => t({ id: 'agreements.fact.training', message: '{n} en formation', values: { n } }),
  'other-dynamic': (n, value) =>
    t({
      id: 'agreements.fact.dynamic',
      message: '{value, plural, one {{n} autre sortie dynamique} other {{n} autres sorties dynamiques}}',
      values: { n, value },
    }),
  negative: (n) => t({ id: 'agreements.fact.negative', message: '{n} sans solution', values: { n } }),
  reorientation: (n, value) =>
    t({
      id: 'agreements.fact.reorientation',
      message: '{value, plural, one {{n} réorientation} other {{n} réorientations}}',
      values: { n, value },
    }),
  'awaiting-proof': (n) =>
    t({ id: 'agreements.fact.proof', message: '{n} à preuve attendue', values: { n } }),
  'rate-all-exits': (n) =>
    t({ id: 'agreements.fact.all-rate', message: 'Toutes sorties comptées : {n} %', values: { n } }),
  unknown: (n, value) =>
    t({
      id: 'agreements.fact.unknown',
      message: '{value, plural, one {{n} situation inconnue} other {{n} situations inconnues}}, à part',
      values: { n, value },
    }),
  p90: (n, value) =>
    t({
      id: 'agreements.fact.p90',
      message: 'neuf sur dix en {value, plural, one {{n} jour} other {{n} jours}} ou moins',
      values: { n, value },
    }),
}

/** A side figure in words; nothing for those that the fraction already writes. */
export const factWords = (code: string, value: number): string | undefined =>
  sentences[code]?.(formatNumber(rounded(value)), rounded(value))
