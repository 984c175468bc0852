import { formatDate } from '#platform/web/i18n/dates.ts'
import { t } from '#platform/web/i18n/t.ts'
import type { ControlSample, Population } from '../contract.ts'
import type { SampleState } from '../rules/sample-state.ts'

export const populationWords = (): Record<Population, string> => ({
  ongoing: t({ id: 'controls.population.ongoing', message: 'Parcours en cours dans la période' }),
  entries: t({ id: 'controls.population.entries', message: 'Entrées de la période' }),
  exits: t({ id: 'controls.population.exits', message: 'Sorties de la période' }),
})

/** « Parcours en cours dans la période, du 1 janv. au 31 déc. 2026, PLIE du Bassin » */
export const drawnFromWords = (sample: ControlSample): string =>
  [
    populationWords()[sample.population],
    t({
      id: 'controls.period',
      message: 'du {from} au {to}',
      values: { from: formatDate(sample.fromOn), to: formatDate(sample.toOn) },
    }),
    sample.schemeLabel,
  ]
    .filter(Boolean)
    .join(', ')

export const stateWord = (sample: ControlSample): string =>
  ({
    open: t({
      id: 'controls.state.open',
      message: 'ouvert jusqu’au {day}',
      values: { day: formatDate(sample.opensUntil) },
    }),
    expired: t({
      id: 'controls.state.expired',
      message: 'terminé le {day}',
      values: { day: formatDate(sample.opensUntil) },
    }),
    closed: t({
      id: 'controls.state.closed',
      message: 'clos le {day}',
      values: { day: sample.closedOn ? formatDate(sample.closedOn) : '' },
    }),
  })[sample.state]

export const stateShapes = { open: 'doing', expired: 'todo', closed: 'todo' } as const satisfies Record<
  SampleState,
  string
>

export const openedWord = ({ opened, files }: ControlSample): string =>
  t({
    id: 'controls.opened',
    message: '{opened} sur {files}',
    values: { opened, files },
  })
