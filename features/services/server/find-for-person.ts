import { done, refuse } from '#kernel/result.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import type { findServicesFor } from '../contract.ts'
import { loadFollowed } from './followed-store.ts'
import { loadPlace } from './place-store.ts'
import { whyOf } from './search-services.ts'
import { countOpen, findServices } from './search-store.ts'

const PAGE = 50

/** Services for somebody followed, by her commune; without one, by theme alone. */
export const findFor: TerritoryHandler<typeof findServicesFor> = async (context, { params, query }) => {
  const { tx } = context
  const person = await loadFollowed(context, params.personId)
  if (!person) return refuse('not-found')
  if (!person.isOpen) return refuse('pathway-not-open')
  const place = person.communeCode ? await loadPlace(tx, person.communeCode) : undefined
  const { theme, audience, offset } = query
  const { items, total } = await findServices(tx, { theme, audience, place, offset, limit: PAGE })
  return done({
    ...{ communeName: place?.name ?? null, pathwayId: person.pathwayId },
    ...{ items: items.map(whyOf(place, theme)), total, kept: await countOpen(tx) },
  })
}
