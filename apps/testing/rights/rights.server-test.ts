import { beforeAll, describe, expect, it } from 'vitest'
import type { Route } from '#platform/contract/route.ts'
import { nameOf, saysNobody } from './class-of.ts'
import { dataClassCodes, unplanted } from './data-classes.ts'
import { plantedIn } from './plant-marks.ts'
import { known, walkExample } from './walk-examples.ts'
import { aMarkedTerritory, isReading, type Peopled, walkAct, walkTerritory } from './walk-territory.ts'

const titled = known.map((one) => ({ ...one, title: `${one.route.method} ${one.route.path}` }))

/** Acts of the features that keep nobody's file. */
const withoutFiles = ['accounts', 'agreements', 'mail', 'organisations', 'territory']
const isActAboutNobody = (route: Route): boolean =>
  !isReading(route) && saysNobody(route) && withoutFiles.includes(nameOf(route)?.feature ?? '')

describe('each role reads only what the matrix gives it, of whom it gives it', () => {
  let peopled: Peopled
  beforeAll(async () => {
    peopled = await aMarkedTerritory()
  })

  it('over rows that hold a mark of each class, but the few that no text says', () => {
    const planted = plantedIn(peopled.snapshot)
    expect(dataClassCodes.filter((one) => !planted.has(one)).toSorted()).toEqual(
      Object.keys(unplanted).toSorted(),
    )
  })

  it.for(titled.filter(({ route }) => isReading(route)))('$title', async (one) => {
    expect((await walkTerritory(peopled, one)).faults).toEqual([])
  })

  it.for(titled.filter(({ route }) => isActAboutNobody(route)))('$title', async (one) => {
    expect(await walkAct(peopled, one)).toEqual([])
  })

  it('so that each class was read by somebody, but the social security number', () => {
    expect(dataClassCodes.filter((dataClass) => !peopled.read.has(dataClass))).toEqual(['nir'])
  })
})

describe('and no more in the reply to an act, nor in the mails that it sends', () => {
  it.for(titled.filter(({ route }) => !isReading(route) && !isActAboutNobody(route)))(
    '$title',
    async (one) => {
      const { faults, replies } = await walkExample(one)
      expect(faults).toEqual([])
      expect(replies).toBeGreaterThan(0)
    },
  )
})
