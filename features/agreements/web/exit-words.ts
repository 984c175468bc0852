import { t } from '#platform/web/i18n/t.ts'
import type { Cockpit } from '../contract.ts'

/** « dont 42 vers l’emploi, 12 en formation, 6 neutres »: the classes that count someone. */
export const exitWords = ({ all, ...classes }: Cockpit['exits']): string => {
  if (all === 0) return ''
  if (Object.values(classes).some((value) => value === null))
    return t({ id: 'agreements.counts.exits.hidden', message: 'classes non publiées (moins de 5)' })
  const words = order.flatMap((key) => (classes[key] ? [wordOf(key, classes[key])] : []))
  return t({
    id: 'agreements.counts.exits.of',
    message: 'dont {words}',
    values: { words: words.join(', ') },
  })
}

type Class = Exclude<keyof Cockpit['exits'], 'all'>

const order: readonly Class[] = [
  'positiveEmployment',
  'positiveTraining',
  'otherDynamic',
  'neutral',
  'negative',
  'reorientation',
]

const wordOf = (key: Class, count: number): string => {
  const values = { count }
  switch (key) {
    case 'positiveEmployment':
      return t({ id: 'agreements.counts.employment', message: '{count} vers l’emploi', values })
    case 'positiveTraining':
      return t({ id: 'agreements.counts.training', message: '{count} vers une formation', values })
    case 'otherDynamic':
      return t({
        id: 'agreements.counts.dynamic',
        message: '{count, plural, one {# autre dynamique} other {# autres dynamiques}}',
        values,
      })
    case 'neutral':
      return t({
        id: 'agreements.counts.neutral',
        message: '{count, plural, one {# neutre} other {# neutres}}',
        values,
      })
    case 'negative':
      return t({
        id: 'agreements.counts.negative',
        message: '{count, plural, one {# négative} other {# négatives}}',
        values,
      })
    case 'reorientation':
      return t({
        id: 'agreements.counts.reorientation',
        message: '{count, plural, one {# réorientation} other {# réorientations}}',
        values,
      })
  }
}
