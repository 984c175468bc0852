import { type Actor, scopeOf } from '#platform/server/actor.ts'
import type { AgeBand, FigureFilters } from '../contract.ts'

/** Which pathways are counted. Absent: all; an empty list: none. */
export interface Narrowing {
  readonly scheme: readonly string[] | null
  readonly communes: readonly string[] | null
  readonly qpv: readonly boolean[] | null
  readonly sexes: readonly string[] | null
  readonly ages: readonly AgeBand[] | null
  readonly prescribers: readonly string[] | null
  readonly structures: readonly string[] | null
  readonly teams: readonly string[] | null
  readonly referents: readonly string[] | null
}

const one = <Value>(value: Value | undefined | null): readonly Value[] | null =>
  value === undefined || value === null ? null : [value]

const ofFilters = (filters: FigureFilters): Narrowing => ({
  scheme: null,
  communes: one(filters.commune),
  qpv: filters.qpv ? [filters.qpv === 'yes'] : null,
  sexes: one(filters.sex),
  ages: one(filters.age),
  prescribers: one(filters.prescriber),
  structures: one(filters.structure),
  teams: one(filters.team),
  referents: null,
})

const everything = ofFilters({})

/** What the actor's right lets count: one's own pathways, those of one's organisation, or all. */
const ofReach = (actor: Actor, right: string): Narrowing => {
  const scope = scopeOf(actor, right)
  if (scope === 'territory') return everything
  if (scope === 'organisation') return { ...everything, structures: [actor.organisationId] }
  return { ...everything, referents: [actor.memberId] }
}

const both = <Value>(a: readonly Value[] | null, b: readonly Value[] | null): readonly Value[] | null =>
  a === null ? b : b === null ? a : a.filter((value) => b.includes(value))

const intersection = (a: Narrowing, b: Narrowing): Narrowing => ({
  scheme: both(a.scheme, b.scheme),
  communes: both(a.communes, b.communes),
  qpv: both(a.qpv, b.qpv),
  sexes: both(a.sexes, b.sexes),
  ages: both(a.ages, b.ages),
  prescribers: both(a.prescribers, b.prescribers),
  structures: both(a.structures, b.structures),
  teams: both(a.teams, b.teams),
  referents: both(a.referents, b.referents),
})

/**
 * What is counted: the scheme, what the objective is about, what was asked, never beyond the actor's right. Without a
 * right, all that the agreement is about: for who reads it with nothing under five.
 */
export const narrowingFor = (
  actor: Actor,
  right: 'figures.read' | 'figures.persons' | null,
  schemeId: string | null,
  ...filters: readonly FigureFilters[]
): Narrowing =>
  filters.map(ofFilters).reduce(intersection, {
    ...(right ? ofReach(actor, right) : everything),
    scheme: one(schemeId),
  })

/** The pathways of the territory that the filters keep, whoever asks. */
export const everyPathway = (schemeId: string | null, filters: FigureFilters): Narrowing => ({
  ...ofFilters(filters),
  scheme: one(schemeId),
})

/** The part of it whose names the actor may take away. */
export const exportable = (actor: Actor, narrowing: Narrowing): Narrowing =>
  intersection(narrowing, ofReach(actor, 'exchanges.export'))

/** The pathways `w` that a narrowing keeps; its values are `$1` (territory) to `$10`. */
export const narrowed = `w.territory_id = $1
  and ($2::uuid[] is null or w.scheme_id = any ($2))
  and ($3::text[] is null or w.entry_commune_code = any ($3))
  and ($4::boolean[] is null or w.entry_is_in_qpv = any ($4))
  and ($5::text[] is null or w.entry_sex = any ($5))
  and ($6::text[] is null or ${ageBandOf()} = any ($6))
  and ($7::uuid[] is null or w.prescriber_organisation_id = any ($7))
  and ($8::uuid[] is null or w.team_id in (
    select t.id from organisations.published_team t where t.territory_id = $1 and t.organisation_id = any ($8)))
  and ($9::uuid[] is null or w.team_id = any ($9))
  and ($10::uuid[] is null or w.referent_id = any ($10))`

/** The age band on entry, as its code; null when the age is unknown. */
export function ageBandOf(): string {
  return `case when w.entry_age < 26 then 'under-26' when w.entry_age < 50 then '26-49' when w.entry_age >= 50 then '50-plus' end`
}

export const narrowingValues = (territoryId: string, narrowing: Narrowing): unknown[] => [
  territoryId,
  narrowing.scheme,
  narrowing.communes,
  narrowing.qpv,
  narrowing.sexes,
  narrowing.ages,
  narrowing.prescribers,
  narrowing.structures,
  narrowing.teams,
  narrowing.referents,
]
