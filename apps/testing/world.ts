import type { FastifyInstance } from 'fastify'
import { assembleServer, assembleServices, jobs } from '#apps/server/assemble.ts'
import { cookieNames, sealToken } from '#features/accounts/server/public.ts'
import type { CallInput, CallReply, Route } from '#platform/contract/route.ts'
import { loadConfig } from '#platform/server/config.ts'
import type { Services } from '#platform/server/http/context.ts'
import type { Problem } from '#platform/server/http/problem.ts'
import { runWaitingJobs } from '#platform/server/jobs.ts'
import { connectDatabase } from '#platform/server/sql/database.ts'
import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'
import { testDatabase } from '#platform/testing/database.ts'
import { requestOf } from './request-of.ts'
import { insertWorld, type WorldRows } from './world-rows.ts'

export const testSecret = 'a test secret of forty characters or more.'

/** The default instant of every test: a Monday morning, in winter time. */
export const testNow = new Date('2026-11-23T08:00:00Z')

export interface TestServer {
  readonly server: FastifyInstance
  readonly services: Services
  readonly clock: { instant: Date; now(): Date }
}

let started: Promise<TestServer> | undefined

/** One server per test worker, on the worker's own database; each test has its own territory in it. */
export const testServer = (): Promise<TestServer> => {
  started ??= start()
  return started
}

const start = async (): Promise<TestServer> => {
  const { appUrl } = await testDatabase()
  const clock = { instant: testNow, now: () => clock.instant }
  const database = connectDatabase(appUrl, 4)
  const config = {
    ...loadConfig({ BASSIN_LOG_LEVEL: 'silent', BASSIN_SECRET: testSecret }),
    secret: testSecret,
  }
  const services = assembleServices({ database, clock, config })
  // The walks of a test try every door at once, all from one address.
  const server = await assembleServer(services, { mostAMinute: Number.POSITIVE_INFINITY })
  await server.ready()
  return { server, services, clock }
}

export interface Answer<R extends Route> {
  readonly status: number
  readonly body: CallReply<R>
  readonly problem: Problem
  readonly text: string
  /** The body as it was sent: files. */
  readonly bytes: Buffer
  readonly headers: Readonly<Record<string, unknown>>
}

type Given<R extends Route> = {
  [Part in keyof CallInput<R> as undefined extends CallInput<R>[Part] ? never : Part]: Part extends 'params'
    ? Omit<CallInput<R>[Part], 'territoryId'> & { territoryId?: string }
    : CallInput<R>[Part]
}

/** One signed-in person of the world, in front of the API. */
export interface Caller {
  call<R extends Route>(route: R, input: Given<R>): Promise<Answer<R>>
  /** The reply of a call that must succeed; the problem is in the message when it does not. */
  done<R extends Route>(route: R, input: Given<R>): Promise<CallReply<R>>
  /** The code of a call that must be refused. */
  refused<R extends Route>(route: R, input: Given<R>): Promise<string>
}

export interface World extends WorldRows {
  as(role: string): Caller
  /** Nobody: no session at all. */
  readonly nobody: Caller
  /** The header that signs a role in, for a test that speaks HTTP itself. */
  cookieOf(role: string): string
  /** Reads or writes rows of this territory directly. */
  rows<T>(work: (tx: TerritoryTransaction) => Promise<T>): Promise<T>
  /** Moves the clock of the server; put back by `aTerritory`. */
  at(instant: Date | string): void
  runJobs(): Promise<void>
  readonly services: Services
  readonly server: FastifyInstance
}

/** A fresh territory: a PLIE, its partners, one member per role (`world.as('referent')`). */
export const aTerritory = async (): Promise<World> => {
  const test = await testServer()
  test.clock.instant = testNow
  return worldOn(test, await insertWorld(test.services.database, new Date('2024-01-01T08:00:00Z')))
}

/** The same in a database of its own, for what reads every territory at once: a backup, a move of files. */
export const aTerritoryIn = async (
  database: Services['database'],
  more: Partial<Services> = {},
): Promise<World> => {
  const { clock, services: usual } = await testServer()
  clock.instant = testNow
  const services = { ...usual, ...more, database }
  const rows = await insertWorld(database, new Date('2024-01-01T08:00:00Z'))
  return worldOn({ clock, services, server: await assembleServer(services) }, rows)
}

/** The world of these rows, in front of that server. */
export const worldOn = ({ server, services, clock }: TestServer, rows: WorldRows): World => {
  const caller = (token: string | undefined) => callerOf(server, rows.territoryId, token)
  return {
    ...rows,
    server,
    services,
    nobody: caller(undefined),
    as: (role) => {
      const member = rows.members[role]
      if (!member) throw new Error(`nobody holds ${role}`)
      return caller(member.token)
    },
    cookieOf: (role) => `${cookieNames[1]}=${sealToken(rows.members[role]?.token ?? '', testSecret)}`,
    rows: (work) => services.database.withTerritory(rows.territoryId, work),
    at: (instant) => {
      clock.instant = new Date(instant)
    },
    runJobs: () => runWaitingJobs(jobs, services),
  }
}

/** Somebody who calls a server about a territory, with a session's token or none. */
export const callerOf = (server: FastifyInstance, territoryId: string, token: string | undefined): Caller =>
  callerWith(
    server,
    territoryId,
    token ? { [cookieNames[1]]: decodeURIComponent(sealToken(token, testSecret)) } : {},
  )

/** The same with the cookies of a browser, whatever opened its session. */
export const callerWith = (
  server: FastifyInstance,
  territoryId: string,
  cookies: Readonly<Record<string, string>>,
): Caller => {
  const call = async <R extends Route>(route: R, input: Given<R>): Promise<Answer<R>> => {
    const response = await server.inject({
      ...requestOf(route, input, territoryId),
      cookies: { ...cookies },
    })
    const isJson = String(response.headers['content-type'] ?? '').includes('json')
    const body = isJson ? response.json() : undefined
    return {
      status: response.statusCode,
      body,
      problem: body,
      text: response.body,
      bytes: response.rawPayload,
      headers: response.headers,
    }
  }
  return {
    call,
    done: async (route, input) => {
      const answer = await call(route, input)
      if (answer.status >= 300)
        throw new Error(`${route.method} ${route.path}: ${answer.status} ${answer.text}`)
      return answer.body
    },
    refused: async (route, input) => {
      const answer = await call(route, input)
      if (answer.status < 300) throw new Error(`${route.method} ${route.path} was accepted`)
      return answer.problem.code
    },
  }
}
