import { beforeAll, describe, expect, it } from 'vitest'
import { assembleServer } from '#apps/server/assemble.ts'
import { routes as accounts } from '#features/accounts/contract.ts'
import { givePassword, goodPassword } from '#features/accounts/testing/account-builders.ts'
import { aPerson } from '#features/people/testing/person-builders.ts'
import { openLog } from '#platform/server/log.ts'
import { featureExamples } from './examples.ts'
import { aTerritory, callerOf, type World } from './world.ts'

const lines: string[] = []
const typed = new Set<string>()
let answered = 0

/** Texts that somebody typed: not the codes, dates and ids that the routes' own templates may hold. */
const gather = (value: unknown): void => {
  if (typeof value === 'string' && /[ @+À-ÿ]|^[A-Z][a-zÀ-ÿ]{3,}$/.test(value)) typed.add(value)
  else if (value && typeof value === 'object') for (const part of Object.values(value)) gather(part)
}

const person = {
  givenName: 'Wassila',
  familyName: 'Quintrec',
  email: 'wassila.quintrec@exemple.example',
  phone: '+33612345678',
}

let world: World
beforeAll(async () => {
  world = await aTerritory()
  const config = { ...world.services.config, logLevel: 'trace' as const }
  const server = await assembleServer(
    { ...world.services, config, log: openLog('trace', { write: (line) => lines.push(line) }) },
    {
      extend: async (fastify) => {
        fastify.get('/api/broken', async () => {
          throw new Error(`no such person: ${person.familyName} ${person.email}`)
        })
      },
    },
  )
  for (const value of Object.values(person)) typed.add(value)
  for (const { routes, examples } of Object.values(featureExamples))
    for (const [name, example] of Object.entries(examples)) {
      const route = routes[name]
      if (!route) continue
      const input = await example.input(world).catch(() => undefined)
      if (!input) continue
      gather(input)
      const answer = await callerOf(server, world.territoryId, world.members[example.as]?.token).call(
        route,
        input,
      )
      if (answer.status < 300) answered += 1
    }
  const email = await givePassword(world, 'referent')
  const body = { email, password: goodPassword, remember: false }
  gather(body)
  await callerOf(server, world.territoryId, undefined).done(accounts.signIn, { body })
  await aPerson(world, person)
  await server.inject({ url: '/api/broken', headers: { 'x-name': person.familyName } })
  await server.inject({ url: `/personnes/${person.familyName}?q=${person.email}` })
  await server.close()
})

describe('the log of a whole journey', () => {
  it('has a line for each of many answers', () => {
    expect(answered).toBeGreaterThan(80)
    expect(lines.length).toBeGreaterThan(answered)
    expect(typed.size).toBeGreaterThan(50)
  })

  it('holds no name, e-mail, phone, note nor query that somebody typed, at its chattiest level', () => {
    const all = lines.join('')
    expect([...typed].filter((text) => all.includes(text) || all.includes(encodeURIComponent(text)))).toEqual(
      [],
    )
  })

  it('holds no token of a session nor of a link', () => {
    const all = lines.join('')
    expect(Object.values(world.members).filter(({ token }) => all.includes(token))).toEqual([])
  })

  it('says nothing in words but what its libraries always say', () => {
    const words = new Set(lines.flatMap((line) => JSON.parse(line).msg ?? []))
    expect(
      [...words].filter(
        (text) => !['Providing options to busboy', 'starting multipart parsing'].includes(text),
      ),
    ).toEqual([])
  })

  it('keeps of a request its method, template, status and duration, and nothing else', () => {
    const known = [
      'level',
      'time',
      'pid',
      'hostname',
      'reqId',
      'method',
      'route',
      'status',
      'ms',
      'error',
      'msg',
    ]
    const keys = new Set(lines.flatMap((line) => Object.keys(JSON.parse(line))))
    expect([...keys].filter((key) => !known.includes(key))).toEqual([])
  })

  it('says where a bug is, without its text', () => {
    const [bug] = lines
      .filter((line) => line.includes('/api/broken') && line.includes('error'))
      .map((line) => JSON.parse(line))
    expect(bug.error).toMatchObject({ name: 'Error' })
    expect(bug.error.at[0]).toContain('logs.server-test.ts')
  })
})
