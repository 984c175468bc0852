import { newId } from '#kernel/id.ts'
import type { Draw } from './draws.ts'
import type { Call } from './load.ts'
import {
  boardRoute,
  caseloadRoute,
  cockpitRoute,
  fileRoute,
  meetingRoute,
  planRoute,
  searchRoute,
} from './routes.ts'

export interface Operation {
  readonly name: 'R1' | 'R2' | 'R3' | 'R4' | 'W1' | 'A1' | 'A2'
  readonly title: string
  /** The request to the product, and the one to the floor, for the same draw. */
  readonly product: (draw: Draw, now: Date) => Call & { readonly as: 'referent' | 'manager' | 'person' }
  readonly floor: (draw: Draw, now: Date) => Call
}

const query = (path: string, values: Record<string, string>): string =>
  `${path}?${new URLSearchParams(values)}`
const day = (date: Date) => date.toISOString().slice(0, 10)

/** The five operations of the standard workload, the page of a person followed and the board of an agreement; the write comes last. */
export const operations: readonly Operation[] = [
  {
    name: 'R1',
    title: 'list: a referent opens her caseload',
    product: (draw) => ({ as: 'referent', method: 'GET', path: caseloadRoute(draw) }),
    floor: (draw) => ({
      method: 'GET',
      path: query('/r1', { territory: draw.territoryId, referent: draw.referentId }),
    }),
  },
  {
    name: 'R2',
    title: 'file: she opens a file',
    product: (draw) => ({ as: 'referent', method: 'GET', path: fileRoute(draw) }),
    floor: (draw) => ({
      method: 'GET',
      path: query('/r2', { territory: draw.territoryId, person: draw.personId }),
    }),
  },
  {
    name: 'R3',
    title: 'search: a fragment of a name',
    product: (draw) => ({
      as: 'manager',
      method: 'POST',
      path: searchRoute(draw),
      body: JSON.stringify({ fragment: draw.fragment }),
    }),
    floor: (draw) => ({
      method: 'GET',
      path: query('/r3', { territory: draw.territoryId, fragment: draw.fragment }),
    }),
  },
  {
    name: 'R4',
    title: 'her page: a person followed opens it on her phone',
    product: () => ({ as: 'person', method: 'GET', path: planRoute }),
    floor: (draw, now) => ({
      method: 'GET',
      path: query('/r4', { territory: draw.territoryId, person: draw.personId, today: now.toISOString() }),
    }),
  },
  {
    name: 'A1',
    title: 'cockpit: active, entries, exits by class, share seen',
    product: (draw) => ({ as: 'manager', method: 'GET', path: cockpitRoute(draw) }),
    floor: (draw, now) => ({
      method: 'GET',
      path: query('/a1', {
        territory: draw.territoryId,
        from: `${day(now).slice(0, 4)}-01-01`,
        today: day(now),
      }),
    }),
  },
  {
    name: 'A2',
    title: 'board: an agreement of 40 objectives counted anew',
    product: (draw) => ({ as: 'manager', method: 'GET', path: boardRoute(draw) }),
    floor: (draw, now) => ({
      method: 'GET',
      path: query('/a2', {
        territory: draw.territoryId,
        from: `${day(now).slice(0, 4)}-01-01`,
        today: day(now),
      }),
    }),
  },
  {
    name: 'W1',
    title: 'record: she records a contact',
    product: (draw, now) => ({
      as: 'referent',
      method: 'POST',
      path: meetingRoute(draw),
      body: JSON.stringify({
        id: newId(),
        kind: 'interview',
        at: now.toISOString(),
        minutes: 45,
        presence: 'honoured',
        note: 'Entretien du mois.',
      }),
    }),
    floor: (draw, now) => ({
      method: 'POST',
      path: '/w1',
      body: JSON.stringify({
        territory: draw.territoryId,
        person: draw.personId,
        pathway: draw.pathwayId,
        member: draw.referentId,
        at: now.toISOString(),
      }),
    }),
  },
]
