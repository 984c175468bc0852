import type { FastifyReply, FastifyRequest } from 'fastify'
import type { PoolClient } from 'pg'
import { localDate } from '#kernel/dates.ts'
import { done, type Refusal, type Result, refuse } from '#kernel/result.ts'
import type { UploadRules } from '#platform/contract/upload.ts'
import type { Actor } from '../actor.ts'
import type { Opening } from '../sql/opening.ts'
import { isUuid, TerritoryTransaction } from '../sql/transaction.ts'
import type { ByteBudget } from './byte-budget.ts'
import type { Context, OpenContext, Services } from './context.ts'
import { refusedInput } from './errors.ts'
import type { KeyReader } from './partner-key.ts'
import { Refused } from './problem.ts'
import { heldBytes, readUpload, type Upload } from './read-upload.ts'
import type { LimitRequests } from './request-limit.ts'
import type { Served } from './serve.ts'
import type { Presumed, SessionReader, TerritorySession } from './session.ts'

export interface RouteCall {
  readonly request: FastifyRequest
  readonly reply: FastifyReply
  readonly services: Services
  readonly sessions: SessionReader
  readonly keys: KeyReader
  readonly uploads: ByteBudget
  readonly limit: LimitRequests
}

/**
 * Who calls, then the use case. A file is received in between, without a connection: a sender takes minutes, and a
 * refused one sends for nothing (ADR 7).
 */
export const runInTerritory = async (served: Served, call: RouteCall): Promise<Result<unknown>> => {
  const { request, uploads } = call
  const { receives } = served.route
  const handle = (context: Context) => served.handle(context as never, inputOf(request))
  if (!receives) return inTerritory(served, call, handle)
  const settled = await inTerritory(served, call, async () => done(undefined))
  if (!settled.ok) return settled
  return uploads(heldBytes(request, receives), async () => {
    const received = await readUpload(request, receives)
    if (!received.ok) return received
    const upload = await keepFile(served, call, receives, received.value)
    return inTerritory(served, call, (context) => handle({ ...context, upload }))
  })
}

/** On a full disk the use case is refused, and nothing must be kept for it. */
const keepFile = async (
  { keep }: Served,
  { request, services }: RouteCall,
  rules: UploadRules,
  upload: Upload,
): Promise<Upload> => {
  if (!keep || !upload.file || services.storage?.isFull()) return upload
  const { territoryId = '' } = request.params as Record<string, string>
  return { ...upload, kept: await keep(services, territoryId, upload.file, rules) }
}

/**
 * Session, seat, right, then the work, all in one transaction that a refusal rolls back. Who called before is presumed to
 * be who she was, so that her work leaves at once; when she is not, all of it fails, and it begins again.
 */
const inTerritory = async (
  served: Served,
  call: RouteCall,
  work: (context: Context) => Promise<Result<unknown>>,
): Promise<Result<unknown>> => {
  const { services } = call
  const territoryId = (call.request.params as Record<string, string>).territoryId ?? ''
  const entry = entryOf(served, call)
  if ('ok' in entry) return entry
  if (!isUuid(territoryId)) return refuse('not-found')
  const now = services.clock.now()
  const client = await services.database.pool.connect()
  let broken: Error | undefined
  /** Nothing when the session that was presumed does not stand. */
  const attempt = async (open: () => Promise<TerritorySession>, opening?: Opening) => {
    const tx = new TerritoryTransaction(client, territoryId, opening)
    try {
      const result = await workOf(await open(), { served, call, tx, now }, work)
      if (!result.ok) throw new Refused(result)
      if (!(await tx.stands())) throw new Refused(refuse('not-signed-in'))
      if (tx.isOpen) await client.query('commit')
      return result
    } catch (error) {
      const stands = await tx.stands().catch(() => true)
      if (tx.isOpen)
        await client.query('rollback').catch((failure: Error) => {
          broken = failure
        })
      if (!stands) return undefined
      if (error instanceof Refused) return error.refusal
      throw error
    }
  }
  try {
    const presumed = entry.openAsBefore?.(client, territoryId, now)
    const settled = presumed && (await attempt(async () => presumed.session, presumed.opening))
    const sure = () => attempt(() => entry.open(client, territoryId, now))
    return settled ?? (await sure()) ?? refuse('not-signed-in')
  } finally {
    client.release(broken)
  }
}

interface Begun {
  readonly served: Served
  readonly call: RouteCall
  readonly tx: TerritoryTransaction
  readonly now: Date
}

/** What may be refused before the use case, then the use case. */
const workOf = async (
  session: TerritorySession,
  { served, call: { request, services }, tx, now }: Begun,
  work: (context: Context) => Promise<Result<unknown>>,
): Promise<Result<unknown>> => {
  if (session.state === 'no-key') return refuse('key-refused')
  if (session.state === 'no-session') return refuse('not-signed-in')
  if (session.state === 'factor-missing') return refuse('factor-missing')
  if (session.state === 'no-seat') return refuse('not-found')
  const refused = refusedRight(served, session.actor) ?? refusedInput(request)
  if (refused) return refused
  if (services.storage?.isFull() && writes(served)) return refuse('storage-full')
  return work({
    tx,
    actor: session.actor,
    now,
    today: localDate(now, session.timeZone),
    timeZone: session.timeZone,
    requestId: request.id,
    services,
    request,
  })
}

interface Entry {
  readonly open: (client: PoolClient, territoryId: string, now: Date) => Promise<TerritorySession>
  readonly openAsBefore?: (client: PoolClient, territoryId: string, now: Date) => Presumed | undefined
}

/**
 * By a session; by a key where the route takes one. Keys are counted by the network that tries them before any is looked
 * up, so that nobody finds one by trying, nor reads without end with his own.
 */
const entryOf = ({ route }: Served, { request, sessions, keys, limit }: RouteCall): Entry | Refusal => {
  const key = route.byKey ? keys.keyOf(request) : undefined
  if (key !== undefined)
    return (
      limit(`${route.method} ${route.path} by key`, request.ip) ?? {
        open: (client, territoryId, now) => keys.openTerritory(client, territoryId, key, now),
      }
    )
  const token = sessions.tokenOf(request)
  if (!token) return refuse('not-signed-in')
  return {
    open: (client, territoryId, now) => sessions.openTerritory(client, territoryId, token, now),
    openAsBefore: (client, territoryId, now) => sessions.openAsBefore(client, territoryId, token, now),
  }
}

/** A search is a POST that shows rows. */
const writes = ({ route }: Served): boolean => route.method !== 'GET' && route.rows === undefined

const refusedRight = (served: Served, actor: Actor): Refusal | undefined => {
  const { access } = served.route
  if (typeof access !== 'object') return undefined
  const missing = [access.right, access.besides].find((right) => right && !actor.rights.has(right))
  return missing ? refuse('right-missing', { params: { right: missing } }) : undefined
}

/** Routes without territory open their own transactions. */
export const runOpen = async (served: Served, call: RouteCall): Promise<Result<unknown>> => {
  const { request, reply, services, sessions, uploads, limit } = call
  const { access, method, path, receives } = served.route
  // Before anything is looked at: what is refused here says nothing of what exists.
  const slowed = access === 'public' ? limit(`${method} ${path}`, request.ip) : undefined
  if (slowed) return slowed
  const now = services.clock.now()
  const token = sessions.tokenOf(request)
  const found = token ? await sessions.userOf(services, token, now) : undefined
  const session = found?.lacksFactor ? undefined : found
  if (access !== 'public' && !session) return refuse(found ? 'factor-missing' : 'not-signed-in')
  const invalid = refusedInput(request)
  if (invalid) return invalid
  const context: OpenContext = {
    services,
    now,
    requestId: request.id,
    userId: session?.userId,
    sessionId: session?.sessionId,
    waiting: found?.lacksFactor ? found : undefined,
    confinedTo: session?.confinedTo,
    request,
    reply,
    ...(receives && {
      receive: () => uploads(heldBytes(request, receives), () => readUpload(request, receives)),
    }),
  }
  try {
    return await served.handle(context as never, inputOf(request))
  } catch (error) {
    if (error instanceof Refused) return error.refusal
    throw error
  }
}

const inputOf = (request: FastifyRequest) =>
  ({ params: request.params, query: request.query, body: request.body }) as never
