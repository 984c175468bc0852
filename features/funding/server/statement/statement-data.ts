import type { CalendarDate } from '#kernel/dates.ts'
import { paperDay } from '#platform/server/paper/paper-words.ts'
import type { IndicatorRow, Operation } from '../../contract.ts'
import { emblemSvg } from '../../rules/emblem.ts'
import { fundingIndicators } from '../../rules/indicators.ts'

interface Counted {
  readonly operation: Operation
  readonly rows: readonly IndicatorRow[]
  readonly territory: string
  readonly from: CalendarDate
  readonly to: CalendarDate
  readonly today: CalendarDate
}

/** Erased answers are told on the paper too: it leaves the house, and its figures are read alone. */
const erased = ({ anonymous }: Operation): string =>
  anonymous === 0
    ? ''
    : ` ${count(anonymous)} ${anonymous > 1 ? 'participations anonymes' : 'participation anonyme'} : les réponses aux questions sensibles, effacées, comptent « sans réponse ».`
const count = (value: number | null): string =>
  value === null ? '' : new Intl.NumberFormat('fr-FR').format(value)

/** What the template prints: words and figures, nothing left to compute. */
export const statementData = ({ operation, rows, territory, from, to, today }: Counted) => ({
  title: `État de l’opération ${operation.code}`,
  territory,
  subtitle: `${operation.label}, ${territory}`,
  emblem: emblemSvg(),
  emblemAlt: 'Emblème de l’Union européenne',
  cofunded: 'Cofinancé par l’Union européenne',
  counted: `Du ${paperDay(from)} au ${paperDay(to)}. Chiffres comptés le ${paperDay(today)} à partir des participations enregistrées.${erased(operation)}`,
  footer: `${operation.code}, ${operation.label}. Compté le ${paperDay(today)}.`,
  pageWord: 'Page ',
  words: {
    agreed: 'Ce qui est convenu',
    indicators: 'Indicateurs',
    header: ['Indicateur', 'Valeur', 'Sur', 'Femmes', 'Hommes', 'Non binaires', 'Sans réponse', 'Refus'],
  },
  facts: [
    { label: 'Programme', value: operation.programme },
    { label: 'Service gestionnaire', value: operation.managingService },
    { label: 'Dispositif', value: operation.schemeLabel },
    { label: 'Dates', value: `du ${paperDay(operation.startsOn)} au ${paperDay(operation.endsOn)}` },
    {
      label: 'Pièces gardées jusqu’au',
      value: operation.holdUntil
        ? paperDay(operation.holdUntil)
        : 'date pas encore notifiée : tout est gardé',
    },
  ],
  rows: rows.map((row, at) => ({
    code: row.code,
    label: fundingIndicators.items[at]?.label ?? row.code,
    formula: `${fundingIndicators.items[at]?.formula.fr ?? ''}${row.isWithheld ? ' · non compté ici' : ''}`,
    figures: [row.counted, row.among, row.women, row.men, row.others, row.missing, row.refused].map(count),
  })),
  method: `Source : ${fundingIndicators.source}${fundingIndicators.verifiedOn ? '' : ' (non vérifiée)'}. Une réponse refusée ou absente ne compte jamais comme un non.`,
})
