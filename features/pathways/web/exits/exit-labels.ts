import { formatDate } from '#platform/web/i18n/dates.ts'
import { t } from '#platform/web/i18n/t.ts'
import type { Classification } from '../../contract.ts'
import { lineOf } from '../../rules/dated-list.ts'
import { exitRulesOn } from '../../rules/exit-reasons.ts'
import { nameOf } from '../listed.ts'

export const exitReasonName = (code: string, day = '9999-12-31'): string =>
  nameOf(exitRulesOn(day).reasons, code)

export const exitReasonOf = (code: string | undefined, day: string) =>
  code === undefined ? undefined : lineOf(exitRulesOn(day).reasons, code)

type Params = Readonly<Record<string, string | number>>
const day = (params: Params): string => formatDate(String(params.date))

const sentences: Readonly<Record<string, (params: Params) => string>> = {
  'lasting-job': () => t({ id: 'pathways.why.lasting', message: 'Emploi durable au sens du protocole.' }),
  'job-missing': () =>
    t({ id: 'pathways.why.job-missing', message: "Aucun emploi n'est décrit : notez d'abord l'embauche." }),
  'training-missing': () =>
    t({ id: 'pathways.why.training-missing', message: "Aucune formation n'est décrite." }),
  'looks-lasting': () =>
    t({ id: 'pathways.why.looks-lasting', message: 'Cet emploi dure six mois ou plus : vérifiez le motif.' }),
  'protocol-waits': (params) =>
    t({
      id: 'pathways.why.protocol-waits',
      message: 'Le protocole attend le sixième mois : à partir du {day}.',
      values: { day: day(params) },
    }),
  'part-time-not-chosen': () =>
    t({ id: 'pathways.why.part-time', message: "Le temps partiel n'est pas choisi." }),
  'part-time-below-half': () =>
    t({
      id: 'pathways.why.below-half',
      message: "Moins d'un mi-temps : notez s'il est choisi, et pourquoi.",
    }),
  'integration-job': () =>
    t({
      id: 'pathways.why.integration',
      message: "Un contrat en SIAE n'est pas une sortie positive du PLIE.",
    }),
  'seasonal-too-short': ({ days }) =>
    t({
      id: 'pathways.why.seasonal',
      message: '{days} jours travaillés sur douze mois, il en faut 243 (huit mois).',
      values: { days },
    }),
  'association-age': () =>
    t({ id: 'pathways.why.association-age', message: 'Association intermédiaire : à partir de 55 ans.' }),
  'association-years': () =>
    t({ id: 'pathways.why.association-years', message: 'Association intermédiaire : plus de deux ans.' }),
  'association-time': () =>
    t({
      id: 'pathways.why.association-time',
      message: 'Association intermédiaire : un tiers de temps au moins.',
    }),
  'training-too-short': () =>
    t({ id: 'pathways.why.training-short', message: 'Cette formation ne dépasse pas neuf mois.' }),
  'training-month-6': (params) =>
    t({
      id: 'pathways.why.training-month-6',
      message: 'Validée après six mois de formation : le {day}.',
      values: { day: day(params) },
    }),
  'not-validated': () =>
    t({ id: 'pathways.why.not-validated', message: "Le titre ou le diplôme n'est pas encore obtenu." }),
  'fse-too-late': () =>
    t({
      id: 'pathways.why.fse-late',
      message: "L'emploi commence plus de quatre semaines après la sortie : pas un résultat immédiat.",
    }),
  'proof-pending': () =>
    t({
      id: 'pathways.why.proof',
      message: "La sortie compte à sa date ; l'export au financeur attend la preuve.",
    }),
}
const tooShort = ({ months }: Params): string =>
  t({
    id: 'pathways.why.too-short',
    message: 'Moins de {months} mois sans interruption.',
    values: { months },
  })

/** Why the grids say what they say, in words. */
export const explanationOf = ({ code, params = {} }: Classification['explanation'][number]): string =>
  sentences[code]?.(params) ?? (code.endsWith('-too-short') ? tooShort(params) : code)
