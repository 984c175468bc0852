import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { assembleServer } from '#apps/server/assemble.ts'
import { serveHealth } from '#apps/server/health.ts'
import { answerPage, serveWeb } from '#apps/server/serve-web.ts'
import { filesAMinute } from '#platform/server/http/limit-bare-routes.ts'
import { requestsAMinute } from '#platform/server/http/request-limit.ts'
import { aTerritory, type World } from './world.ts'

const mostAMinute = 3
const doors = [
  '/health/live',
  '/health/ready',
  '/api/openapi.json',
  '/assets/part-0.js',
  '/connexion',
  '/api/no-such-route',
]

let folder: string
let world: World
const serve = (more: { readonly mostAMinute?: number } = {}) =>
  assembleServer(world.services, {
    extend: async (server) => {
      const storage = { isFull: () => false, stop: () => {} }
      serveHealth(server, { ...world.services, storage, jobsAreAlive: () => true })
      await serveWeb(server, folder)
    },
    notFound: answerPage,
    ...more,
  })
let network = 0
/** A server, and who asks it from a network of its own. */
const asker = (server: World['server']) => {
  network += 1
  const remoteAddress = `192.0.2.${network}`
  return async (url: string, headers: Record<string, string> = {}) =>
    (await server.inject({ method: 'GET', url, remoteAddress, headers })).statusCode
}

let limited: World['server']
let usual: World['server']
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bassin-web-'))
  await mkdir(join(folder, 'assets'))
  for (const page of ['index.html', 'ma-page.html']) await writeFile(join(folder, page), '<!doctype html>')
  for (let part = 0; part < 100; part += 1) await writeFile(join(folder, `assets/part-${part}.js`), '')
  world = await aTerritory()
  limited = await serve({ mostAMinute })
  usual = await serve()
})
afterAll(async () => {
  await Promise.all([limited.close(), usual.close()])
  await rm(folder, { recursive: true })
})

describe('what is served outside the contracts', () => {
  it.for(doors)('%s is refused until later above its number of a minute', async (url) => {
    const ask = asker(limited)
    for (let sent = 0; sent < mostAMinute; sent += 1) expect(await ask(url)).not.toBe(429)
    expect(await ask(url)).toBe(429)
    expect(await asker(limited)(url), 'from elsewhere').not.toBe(429)
  })

  it('counts all files and pages together, so that none is asked without end under many names', async () => {
    const ask = asker(limited)
    for (let part = 0; part < mostAMinute; part += 1) await ask(`/assets/part-${part}.js`)
    expect(await ask('/assets/part-99.js')).toBe(429)
  })

  it('lets an office open its first pages, each with all its files', async () => {
    const ask = asker(usual)
    for (let person = 0; person < 10; person += 1)
      for (let part = 0; part < 100; part += 1) expect(await ask(`/assets/part-${part}.js`)).toBe(200)
    expect(filesAMinute).toBeGreaterThan(10_000)
  })

  it('says its API 120 times a minute, and answers a probe each second besides', async () => {
    const ask = asker(usual)
    for (let sent = 0; sent < requestsAMinute; sent += 1) expect(await ask('/api/openapi.json')).toBe(200)
    expect(await ask('/api/openapi.json')).toBe(429)
    for (let second = 0; second < 60; second += 1) expect(await ask('/health/live')).toBe(200)
  })

  it('never refuses a supervisor for what strangers ask through a proxy of the same machine', async () => {
    const ask = asker(limited)
    const throughProxy = { 'x-forwarded-for': '198.51.100.7' }
    for (let sent = 0; sent <= mostAMinute; sent += 1) await ask('/health/ready', throughProxy)
    expect(await ask('/health/ready', throughProxy)).toBe(429)
    expect(await ask('/health/ready')).not.toBe(429)
  })

  it.for(['/', '/connexion', '/health/live'])(
    'says to HEAD what GET would say of %s, without its body',
    async (url) => {
      const headed = await usual.inject({ method: 'HEAD', url })
      expect(headed.statusCode).toBe((await usual.inject({ method: 'GET', url })).statusCode)
      expect(headed.statusCode).toBe(200)
      expect(headed.body).toBe('')
    },
  )

  it.for(['/api/no-such-route', '/no-such-file.js'])('has no page at %s, for HEAD either', async (url) => {
    expect((await usual.inject({ method: 'HEAD', url })).statusCode).toBe(404)
  })
})
