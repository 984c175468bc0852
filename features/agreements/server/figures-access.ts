import type { CalendarDate } from '#kernel/dates.ts'
import { type Refusal, refuse } from '#kernel/result.ts'
import type { Scope } from '#platform/contract/route.ts'
import { type Actor, scopeOf } from '#platform/server/actor.ts'
import type { Context } from '#platform/server/http/context.ts'
import type { FigureFilters } from '../contract.ts'
import type { Counts } from '../rules/counts.ts'

/** What a board is counted with: the demo freezes one without any request. Without `keeping`, all is counted anew. */
export type Counting = Pick<Context, 'tx' | 'actor' | 'now' | 'today' | 'timeZone'> & {
  readonly keeping?: Keeping
}

/** What was kept from one opening of a board to the next, and what this one has to keep. */
export interface Keeping {
  /** Somebody asked to count all again: nothing kept is given. */
  readonly isForced: boolean
  /** When each objective that was not counted now was counted. */
  readonly countedAt: Map<string, string>
  readonly toKeep: Map<string, KeptCounts>
}

interface KeptCounts {
  readonly countedTo: CalendarDate
  /** What the facts came to that were counted. */
  readonly stamp: string
  readonly counts: Partial<Counts>
}

/**
 * Whose pathways a board counts: those that the actor's figures are about, or all those of the agreement, read by
 * everyone who reads agreements with nothing under five.
 */
export type View = 'actor' | 'agreement'

/** Whose pathways an actor's figures are about; the frame has checked that the right is held. */
export const reachOf = (actor: Actor, view: View = 'actor'): Scope =>
  view === 'agreement' ? 'territory' : (scopeOf(actor, 'figures.read') ?? 'own')

const breadth: Readonly<Record<Scope, number>> = { own: 1, organisation: 2, territory: 3 }

/** Whether every person behind the figures is the actor's to open; else she reads protected cells only. */
export const seesPersons = (actor: Actor, view: View = 'actor'): boolean => {
  const persons = scopeOf(actor, 'figures.persons')
  return persons !== undefined && breadth[persons] >= breadth[reachOf(actor, view)]
}

export const chosenFilters = (filters: FigureFilters): FigureFilters =>
  Object.fromEntries(
    filterNames.flatMap((name) => (filters[name] === undefined ? [] : [[name, filters[name]]])),
  ) as FigureFilters

const filterNames = ['commune', 'qpv', 'sex', 'age', 'prescriber', 'structure', 'team'] as const

export const countFilters = (filters: FigureFilters): number => Object.keys(chosenFilters(filters)).length

/** Crossing filters would single someone out: one at a time for who may not see the persons. */
export const refusedFilters = (actor: Actor, filters: FigureFilters): Refusal | undefined =>
  !seesPersons(actor) && countFilters(filters) > 1 ? refuse('one-filter-at-most') : undefined
