import { publishedCounts, publishedObjectives } from '#features/agreements/server/public.ts'
import type { Context } from '#platform/server/http/context.ts'
import type { Figure, FigureReference } from '../../contract.ts'
import type { FigureSource } from '../../rules/figure-state.ts'
import { cockpitCounts } from './cockpit-counts.ts'
import type { ReadPortrait } from './portrait-port.ts'

/** Reads the figures that a text may cite, with their value of now; all protected, whoever asks. */
type FigureReader = (context: Context) => Promise<Figure[]>

const noLicence = { licence: null, remarks: [] as string[] }

const ofObjectives: FigureReader = async (context) =>
  (await publishedObjectives(context)).map(
    ({ objective, agreementLabel, unit, value, hidden, countedTo }) => ({
      ...{ source: 'objective', code: objective.id, value, at: countedTo, ...noLicence },
      label: `${objective.label} (${objective.period.from.slice(0, 4)})`,
      english: null,
      unit: unit === 'persons' ? 'persons-per-etp' : unit,
      sourceName: `${agreementLabel}, compté dans les parcours`,
      state: hidden ? 'hidden' : value === null ? 'missing' : 'known',
    }),
  )

const ofCockpit: FigureReader = async (context) => {
  const counts = await publishedCounts(context)
  return cockpitCounts.map(({ code, label, english, unit, mayBeNothing }) => ({
    ...{ source: 'cockpit', code, label, english, unit, at: context.today, ...noLicence },
    value: counts[code],
    sourceName: 'Parcours du territoire, comptés par Bassin',
    state: counts[code] === null ? (mayBeNothing ? 'missing' : 'hidden') : 'known',
  }))
}

const ofPortrait =
  (readPortrait: ReadPortrait): FigureReader =>
  async ({ tx, today }) =>
    (await readPortrait(tx, today)).map((fact) => ({
      ...{ source: 'portrait', code: `${fact.code} ${fact.scope.kind} ${fact.scope.code}`, english: null },
      label: fact.scope.kind === 'perimeter' ? fact.label : `${fact.label}, ${fact.scope.label}`,
      ...{ value: fact.value, unit: fact.unit, at: fact.at, licence: fact.licence },
      sourceName: fact.source.label,
      remarks: [...fact.remarks, ...(fact.comparability.length > 0 ? ['series-break'] : [])],
      state: fact.value === null ? 'missing' : 'known',
    }))

/** One reader a source; without portrait, what cites it is gone, never zero. */
export const figureReaders = (
  readPortrait: ReadPortrait | undefined,
): Readonly<Partial<Record<FigureSource, FigureReader>>> => ({
  ...(readPortrait && { portrait: ofPortrait(readPortrait) }),
  objective: ofObjectives,
  cockpit: ofCockpit,
})
export type FigureReaders = ReturnType<typeof figureReaders>

/** The figures of the sources asked for; each source is read once. */
export const readFigures = async (
  readers: FigureReaders,
  context: Context,
  sources: ReadonlySet<FigureSource> = new Set(['portrait', 'objective', 'cockpit']),
): Promise<Figure[]> => {
  const figures: Figure[] = []
  for (const source of sources) figures.push(...((await readers[source]?.(context)) ?? []))
  return figures
}

/** The figure of a reference among those read; what its source holds no more is said gone. */
export const figureOf = (figures: readonly Figure[], { source, code }: FigureReference): Figure =>
  figures.find((one) => one.source === source && one.code === code) ?? {
    ...{ source, code, label: '', english: null, value: null, unit: 'count', at: null, sourceName: '' },
    ...{ licence: null, remarks: [], state: 'gone' },
  }
