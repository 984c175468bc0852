import { publishedCounts, publishedObjectives } from '#features/agreements/server/public.ts'
import type { Context } from '#platform/server/http/context.ts'
import type { Figure, FigureReference } from '../../contract.ts'
import { type FigureSource, figureSources } from '../../rules/figure-state.ts'
import { cockpitCounts } from './cockpit-counts.ts'
import type { PortraitFact, ReadPortrait } from './portrait-port.ts'

/** Reads the figures that a text may cite, or those of `only` these codes; all protected, whoever asks. */
type FigureReader = (context: Context, only?: ReadonlySet<string>) => Promise<Figure[]>

const bare = { licence: null, coverage: null, remarks: [] as string[] }

const ofObjectives: FigureReader = async (context, only) =>
  (await publishedObjectives(context, only)).map(
    ({ objective, agreementLabel, unit, value, hidden, countedTo }) => ({
      ...{ source: 'objective', code: objective.id, value, at: countedTo, ...bare },
      label: `${objective.label} (${objective.period.from.slice(0, 4)})`,
      english: null,
      unit: unit === 'persons' ? 'persons-per-etp' : unit,
      sourceName: agreementLabel,
      remarks: [objective.kind === 'manual' ? 'given-by-partner' : 'counted-in-pathways'],
      state: hidden ? 'hidden' : value === null ? 'missing' : 'known',
    }),
  )

const ofCockpit: FigureReader = async (context) => {
  const counts = await publishedCounts(context)
  return cockpitCounts.map(({ code, label, english, unit, mayBeNothing }) => ({
    ...{ source: 'cockpit', code, label, english, unit, at: context.today, ...bare },
    value: counts[code],
    sourceName: 'Parcours du territoire, comptés par Bassin',
    state: counts[code] === null ? (mayBeNothing ? 'missing' : 'hidden') : 'known',
  }))
}

/**
 * A fact by what it counts and of where; the zones that cross one territory are told apart by their names. The perimeter
 * has no code of its own: without the trim its facts would end with a space, which a request loses, and be unknown.
 */
const portraitCode = ({ code, scope, label }: PortraitFact): string =>
  [code, scope.kind, scope.code, ...(code.startsWith('zone.') ? [label] : [])].join(' ').trim()

const coverageOf = ({ coverage, code, scope }: PortraitFact): Figure['coverage'] =>
  coverage && {
    ...coverage,
    what: code === 'recruitment.projects' ? 'cells' : scope.kind === 'france' ? 'departements' : 'communes',
  }

const ofPortrait =
  (readPortrait: ReadPortrait): FigureReader =>
  async ({ tx, today }) =>
    (await readPortrait(tx, today)).map((fact) => ({
      ...{ source: 'portrait', code: portraitCode(fact), english: null, coverage: coverageOf(fact) },
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

/** Everything that a text may cite. */
export const allFigures = async (readers: FigureReaders, context: Context): Promise<Figure[]> => {
  const figures: Figure[] = []
  for (const source of figureSources) figures.push(...((await readers[source]?.(context)) ?? []))
  return figures
}

/** The figures of these references: each source is read once, for them alone. */
export const citedFigures = async (
  readers: FigureReaders,
  context: Context,
  references: readonly FigureReference[],
): Promise<Figure[]> => {
  const figures: Figure[] = []
  for (const [source, cited] of Map.groupBy(references, (one) => one.source))
    figures.push(...((await readers[source]?.(context, new Set(cited.map(({ code }) => code)))) ?? []))
  return figures
}

/** The figure of a reference among those read; what its source holds no more is said gone. */
export const figureOf = (figures: readonly Figure[], { source, code }: FigureReference): Figure =>
  figures.find((one) => one.source === source && one.code === code) ?? {
    ...{ source, code, label: '', english: null, value: null, unit: 'count', at: null, sourceName: '' },
    ...{ ...bare, state: 'gone' },
  }
