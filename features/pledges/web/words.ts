import type { State } from '#platform/web/design/state-mark.tsx'
import { formatEuros, formatNumber } from '#platform/web/i18n/formats.ts'
import { t } from '#platform/web/i18n/t.ts'
import type { Delivery, MeanKind, PledgeKind, PledgeState } from '../contract.ts'

export const kindWords = (): Readonly<Record<PledgeKind, string>> => ({
  days: t({ id: 'pledges.kind.days', message: 'Jours' }),
  staff: t({ id: 'pledges.kind.staff', message: 'Personnel' }),
  tools: t({ id: 'pledges.kind.tools', message: 'Outils' }),
  data: t({ id: 'pledges.kind.data', message: 'Données' }),
  money: t({ id: 'pledges.kind.money', message: 'Argent' }),
  places: t({ id: 'pledges.kind.places', message: 'Places' }),
  other: t({ id: 'pledges.kind.other', message: 'Autre' }),
})

export const meanWords = (): Readonly<Record<MeanKind, string>> => ({
  tool: t({ id: 'pledges.mean.tool', message: 'Outil' }),
  room: t({ id: 'pledges.mean.room', message: 'Local' }),
  post: t({ id: 'pledges.mean.post', message: 'Poste partagé' }),
  vehicle: t({ id: 'pledges.mean.vehicle', message: 'Véhicule' }),
  other: t({ id: 'pledges.kind.other', message: 'Autre' }),
})

export const stateWords = (): Readonly<Record<PledgeState, string>> => ({
  upcoming: t({ id: 'pledges.state.upcoming', message: 'à venir' }),
  partly: t({ id: 'pledges.state.partly', message: 'en partie' }),
  late: t({ id: 'pledges.state.late', message: 'en retard' }),
  delivered: t({ id: 'pledges.state.delivered', message: 'réalisé' }),
  'not-delivered': t({ id: 'pledges.state.not-delivered', message: 'non réalisé' }),
})

export const stateShapes: Readonly<Record<PledgeState, State>> = {
  upcoming: 'todo',
  partly: 'doing',
  late: 'bad',
  delivered: 'ok',
  'not-delivered': 'warn',
}

export const deliveryWords = (): Readonly<Record<Delivery['state'], string>> => ({
  waiting: t({ id: 'pledges.delivery.waiting', message: 'à confirmer' }),
  counted: t({ id: 'pledges.delivery.counted', message: 'comptée' }),
  refused: t({ id: 'pledges.delivery.refused', message: 'refusée' }),
  cancelled: t({ id: 'pledges.delivery.cancelled', message: 'retirée' }),
})

interface Counted {
  readonly kind: PledgeKind
  readonly unit: string | null
}

export const unitWord = ({ kind, unit }: Counted): string =>
  ({
    days: t({ id: 'pledges.unit.days', message: 'jours' }),
    staff: t({ id: 'pledges.unit.etp', message: 'ETP' }),
    money: '€',
    places: t({ id: 'pledges.unit.places', message: 'places' }),
    ...{ tools: unit ?? '', data: unit ?? '', other: unit ?? '' },
  })[kind]

/** 4000 hundredths of days → « 40 jours ». */
export const amountWords = (of: Counted, hundredths: number): string =>
  of.kind === 'money' ? formatEuros(hundredths) : countWords(of, hundredths)

const countWords = (of: Counted, hundredths: number): string =>
  `${formatNumber(hundredths / 100)}\u00a0${unitAfter(of, hundredths / 100)}`

/** The unit agrees with its number where it is an ordinary word. */
const unitAfter = (of: Counted, count: number): string => {
  if (of.kind === 'days')
    return t({
      id: 'pledges.unit.days-counted',
      message: '{count, plural, one {jour} other {jours}}',
      values: { count },
    })
  if (of.kind === 'places')
    return t({
      id: 'pledges.unit.places-counted',
      message: '{count, plural, one {place} other {places}}',
      values: { count },
    })
  return unitWord(of)
}

/** « article 4 » for a bare number; what the text already words stays as it is. */
export const articleWords = (article: string | null): string | null =>
  article !== null && /^\d/.test(article)
    ? t({ id: 'pledges.article', message: 'article {number}', values: { number: article } })
    : article

export const optionsOf = <Code extends string>(
  words: Readonly<Record<Code, string>>,
): { value: Code; label: string }[] =>
  (Object.entries(words) as [Code, string][]).map(([value, label]) => ({ value, label }))
