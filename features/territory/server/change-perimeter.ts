import { done, refuse, refuseField } from '#kernel/result.ts'
import { audit } from '#platform/server/audit.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import type { changePerimeter } from '../contract.ts'
import { choosePerimeter } from './choose-perimeter.ts'
import { insertPerimeter, lastPerimeterStart } from './perimeter-store.ts'
import { loadTerritory } from './territory-store.ts'

/** Perimeters follow one another: a new one starts after the start of the last. */
export const movePerimeter: TerritoryHandler<typeof changePerimeter> = async (context, { body }) => {
  const { tx, now, today } = context
  const { label, validFrom, siren, communeCodes = [] } = body
  const last = await lastPerimeterStart(tx)
  if (last !== null && validFrom <= last) return refuseField('/validFrom', 'before-last-perimeter', { last })
  const chosen = await choosePerimeter(tx, siren === undefined ? { communeCodes } : { siren })
  if (!chosen.ok) {
    const pointer = chosen.code === 'unknown-epci' ? '/siren' : '/communeCodes'
    return refuseField(pointer, chosen.code, chosen.params)
  }
  const codes = chosen.value.communes.map((commune) => commune.code)
  if (codes.length === 0) return refuseField('/communeCodes', 'empty-perimeter')
  const id = await insertPerimeter(
    tx,
    { label, source: chosen.value.source, validFrom, communeCodes: codes },
    now,
  )
  await audit(context, {
    action: 'territory.perimeter-changed',
    subjectKind: 'perimeter',
    subjectId: id,
    details: { validFrom, communes: codes.length },
  })
  const territory = await loadTerritory(tx, today)
  return territory ? done(territory) : refuse('not-found')
}
