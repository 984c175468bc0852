import type { InjectOptions } from 'fastify'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { assembleServer } from '#apps/server/assemble.ts'
import { features } from '#apps/server/features.ts'
import type { Route } from '#platform/contract/route.ts'
import { nameOf } from './examples.ts'
import { requestOf } from './request-of.ts'
import { aTerritory, type World } from './world.ts'

const mostAMinute = 2
const here = '192.0.2.1'
const elsewhere = '192.0.2.2'

const doors = features
  .flatMap(({ routes }) => routes)
  .filter(({ route }) => route.access === 'public')
  .map(({ route, inTerritory }) => ({ name: nameOf(route), route, inTerritory }))

/** Whatever the route expects, nothing of it exists. */
const nothing = { token: 'nothing', slug: 'nothing', territoryId: 'nothing' }

let world: World
let limited: World['server']
beforeAll(async () => {
  world = await aTerritory()
  limited = await assembleServer(world.services, { mostAMinute })
})
afterAll(() => limited.close())

const ask = (route: Route, from: string, more: InjectOptions = {}) =>
  limited.inject({ ...requestOf(route, { params: nothing }, ''), remoteAddress: from, ...more })
const exhaust = async (route: Route, from: string) => {
  for (let sent = 0; sent < mostAMinute; sent += 1) await ask(route, from)
}

describe('a route that needs no session', () => {
  it('is one of some that there are, none of them in a territory', () => {
    expect(doors.length).toBeGreaterThan(20)
    expect(doors.filter(({ inTerritory }) => inTerritory)).toEqual([])
  })

  it.for(doors)('$name is refused until later above its number of a minute', async ({ route }) => {
    const before: number[] = []
    for (let sent = 0; sent < mostAMinute; sent += 1) before.push((await ask(route, here)).statusCode)
    expect(before).not.toContain(429)
    const refused = await ask(route, here)
    expect(refused.statusCode).toBe(429)
    expect(refused.headers['content-type']).toContain('application/problem+json')
    expect(refused.json()).toMatchObject({ code: 'too-many-requests', status: 429 })
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0)
    expect(Number(refused.headers['retry-after'])).toBeLessThanOrEqual(60)
    expect((await ask(route, elsewhere)).statusCode, 'from elsewhere').not.toBe(429)
  })

  it.for(doors)('$name then says the same of what exists and of what does not', async ({ route }) => {
    const from = '192.0.2.3'
    await exhaust(route, from)
    const { email } = world.members.referent ?? {}
    const real = requestOf(
      route,
      { params: { slug: world.slug }, query: { territory: world.slug } },
      world.territoryId,
    )
    const body = { email, territoryId: world.territoryId, password: 'wrong', remember: false, back: null }
    const said = [
      await ask(route, from),
      await ask(route, from, { ...real, ...(route.body && { payload: body }) }),
      await ask(route, from, { headers: { 'x-bassin-csrf': '1', cookie: world.cookieOf('referent') } }),
    ].map((answer) => {
      const { reference: _, params: __, ...rest } = answer.json()
      return { status: answer.statusCode, cookies: answer.cookies, rest }
    })
    const [unknown] = said
    expect(unknown?.status).toBe(429)
    expect(said).toEqual(said.map(() => unknown))
  })
})
