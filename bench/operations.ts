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
  readonly name: 'R1' | 'R2' | 'R3' | 'R4' | 'W1' | 'A1' | 'A2' | 'A2-kept' | 'A2-moved'
  readonly title: string
  /** The requests to the product, and those to the floor, for the same draw: one, but where a write comes first. */
  readonly product: Calls<SignedCall>
  readonly floor: Calls<Call>
}

type Calls<Kind> = (draw: Draw, now: Date) => Kind | readonly Kind[]
export type SignedCall = Call & { readonly as: 'referent' | 'manager' | 'person' }

const query = (path: string, values: Record<string, string>): string =>
  `${path}?${new URLSearchParams(values)}`
const day = (date: Date) => date.toISOString().slice(0, 10)

const recording = (draw: Draw, now: Date): SignedCall => ({
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
})
const recordingBare = (draw: Draw, now: Date): Call => ({
  method: 'POST',
  path: '/w1',
  body: JSON.stringify({
    territory: draw.territoryId,
    person: draw.personId,
    pathway: draw.pathwayId,
    member: draw.referentId,
    at: now.toISOString(),
  }),
})
const board = (draw: Draw, more = ''): SignedCall => ({
  as: 'manager',
  method: 'GET',
  path: `${boardRoute(draw)}${more}`,
})
const boardBare = (draw: Draw, now: Date): Call => ({
  method: 'GET',
  path: query('/a2', {
    territory: draw.territoryId,
    from: `${day(now).slice(0, 4)}-01-01`,
    today: day(now),
  }),
})

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
    product: (draw) => board(draw, '?recount=yes'),
    floor: boardBare,
  },
  {
    name: 'A2-kept',
    title: 'board: opened again, no fact having moved',
    product: (draw) => board(draw),
    floor: boardBare,
  },
  {
    name: 'A2-moved',
    title: 'board: opened again once an interview was recorded',
    product: (draw, now) => [recording(draw, now), board(draw)],
    floor: (draw, now) => [recordingBare(draw, now), boardBare(draw, now)],
  },
  { name: 'W1', title: 'record: she records a contact', product: recording, floor: recordingBare },
]
