import { parseArgs } from 'node:util'
import { cookieNames, sealToken } from '#features/accounts/server/public.ts'
import { type ChildServer, startChild } from './child-server.ts'
import { sizes } from './data/sizes.ts'
import { type Draw, readDraws } from './draws.ts'
import { type Call, load, type Measure, measureOf, type Stretch } from './load.ts'
import { beside, marks, mostMb } from './marks.ts'
import { type Operation, operations, type SignedCall } from './operations.ts'
import { prepareDatabase } from './prepare.ts'
import { spentBy } from './processor.ts'
import { benchSecret } from './secret.ts'
import { runWorks, works } from './works.ts'

const { values } = parseArgs({
  options: {
    list: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    only: { type: 'string' },
    size: { type: 'string', default: 'small' },
    seconds: { type: 'string', default: '4' },
  },
})

if (values.list) {
  for (const one of [...operations, ...works]) console.log(`${one.name}  ${one.title}`)
  process.exit(0)
}
const size = sizes.find((one) => one.name === values.size)
if (!size) throw new Error(`unknown size ${values.size}: ${sizes.map((one) => one.name).join(', ')}`)
const isChosen = ({ name }: { readonly name: string }) =>
  !values.only || name === values.only || name.startsWith(`${values.only}-`)
const chosen = operations.filter(isChosen)
const chosenWorks = works.filter(isChosen)
if (chosen.length + chosenWorks.length === 0) throw new Error(`unknown operation ${values.only}: see --list`)

const say = (message: string) => console.error(message)
const seconds = Number(values.seconds)
/** V8 goes on compiling what an operation alone runs for some thousands of calls, and a server runs for months. */
const warmSeconds = 6
const now = new Date()
const database = await prepareDatabase(size, now.toISOString().slice(0, 10), say)
const children: ChildServer[] = []
try {
  await runWorks(chosenWorks, database)
  if (chosen.length > 0) await runOperations()
} finally {
  for (const child of children) child.stop()
  await database.stop()
}

async function runOperations() {
  const draws = await readDraws(database.ownerUrl)
  const product = await startChild('product-server.ts', database.appUrl)
  const floor = await startChild('floor-server.ts', database.ownerUrl)
  children.push(product, floor)
  for (const operation of chosen) {
    const ofProduct: Side = {
      server: product,
      next: cycle(draws, (draw) =>
        [operation.product(draw, new Date())].flat().map((call) => signed(call, draw)),
      ),
    }
    const ofFloor: Side = {
      server: floor,
      next: cycle(draws, (draw) => [operation.floor(draw, now)].flat()),
    }
    for (const { server, next } of [ofProduct, ofFloor]) await load(server.port, next, 16, warmSeconds)
    for (const concurrency of [1, 16]) await run(operation.name, concurrency, ofProduct, ofFloor)
  }
}

/** A server and what it is asked, call after call. */
interface Side {
  readonly server: ChildServer
  readonly next: () => readonly Call[]
}

/**
 * Floor and product in turn, a second at a time, each floor in two halves around its product: on a machine whose speed
 * changes by the second both meet the same hours. Their stretches are counted as one.
 */
async function run(name: Operation['name'], concurrency: number, ofProduct: Side, ofFloor: Side) {
  for (const { server, next } of [ofProduct, ofFloor]) await load(server.port, next, concurrency, 1)
  const product = weigher(ofProduct, concurrency)
  const floor = weigher(ofFloor, concurrency)
  const turns = Math.max(1, Math.round(seconds))
  for (let turn = 0; turn < turns; turn += 1) {
    await floor.weigh(seconds / turns / 2)
    await product.weigh(seconds / turns)
    await floor.weigh(seconds / turns / 2)
  }
  print(name, concurrency, product.weighed(), floor.weighed(), ofProduct.server.peakMb())
}

interface Weighed extends Measure {
  /** Milliseconds of processor a request, of the server and of PostgreSQL. */
  readonly serverMs: number | undefined
  readonly databaseMs: number | undefined
}

/** Loads a server stretch after stretch, and says what all of them were together. */
function weigher({ server, next }: Side, concurrency: number) {
  const stretches: Stretch[] = []
  const spent: { readonly serverMs: number; readonly databaseMs: number }[] = []
  const soFar = () => spentBy(server.pid, database.postmasterPid?.())
  return {
    weigh: async (duration: number) => {
      const from = soFar()
      stretches.push(await load(server.port, next, concurrency, duration))
      const to = soFar()
      if (from && to)
        spent.push({ serverMs: to.serverMs - from.serverMs, databaseMs: to.databaseMs - from.databaseMs })
    },
    weighed: (): Weighed => {
      const measured = measureOf(stretches)
      const each = (what: 'serverMs' | 'databaseMs') =>
        spent.length === stretches.length
          ? Math.round((spent.reduce((sum, one) => sum + one[what], 0) / measured.requests) * 1000) / 1000
          : undefined
      return { ...measured, serverMs: each('serverMs'), databaseMs: each('databaseMs') }
    },
  }
}

function signed({ as, ...call }: SignedCall, draw: Draw): Call {
  // A person holds the session of her link, which opens her page alone.
  if (as === 'person') return { ...call, cookie: `bassin.link=${draw.pageToken}` }
  const token = as === 'referent' ? draw.referentToken : draw.managerToken
  return { ...call, cookie: `${cookieNames[1]}=${sealToken(token, benchSecret)}` }
}

function cycle<T>(draws: readonly Draw[], make: (draw: Draw) => T): () => T {
  let next = 0
  return () => {
    const draw = draws[next % draws.length]
    if (!draw) throw new Error('no draw: the data set is empty')
    next += 1
    return make(draw)
  }
}

function print(
  operation: Operation['name'],
  concurrency: number,
  measured: Weighed,
  bare: Weighed,
  rssMb: number | undefined,
) {
  const ratio = Math.round((measured.requestsPerSecond / bare.requestsPerSecond) * 1000) / 1000
  const row = {
    operation,
    size: values.size,
    concurrency,
    ...measured,
    floorRequestsPerSecond: bare.requestsPerSecond,
    floorServerMs: bare.serverMs,
    floorDatabaseMs: bare.databaseMs,
    ratio,
    rssMb: rssMb ?? null,
  }
  if (values.json) return console.log(JSON.stringify(row))
  const mark = marks[operation]
  const least = mark.ratio[concurrency === 1 ? 1 : 16]
  const times = measured.p95Ms / bare.p95Ms
  console.log(
    `${operation} c=${String(concurrency).padEnd(3)}${measured.requestsPerSecond.toFixed(0).padStart(7)}/s, floor ${bare.requestsPerSecond.toFixed(0)}/s  ratio ${beside(ratio, least, ratio >= least)}`,
  )
  console.log(
    `        p50 ${measured.p50Ms} ms  p95 ${measured.p95Ms} ms, × floor ${beside(times, mark.p95, times <= mark.p95)}  p99 ${measured.p99Ms} ms  ${rssMb === undefined ? 'memory unknown' : `MiB ${beside(rssMb, mostMb, rssMb <= mostMb)}`}`,
  )
  console.log(
    `        processor, server + PostgreSQL: ${measured.serverMs} + ${measured.databaseMs} ms, floor ${bare.serverMs} + ${bare.databaseMs} ms`,
  )
}
