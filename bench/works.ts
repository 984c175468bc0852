import pg from 'pg'
import { cookieNames, sealToken } from '#features/accounts/server/public.ts'
import { readAgenda } from '#features/committee/contract.ts'
import { takeParticipantFile } from '#features/funding/contract.ts'
import { openFramework } from '#features/network/contract.ts'
import { printEngagement } from '#features/pathways/contract.ts'
import { readRetention } from '#features/privacy/contract.ts'
import type { Route } from '#platform/contract/route.ts'
import { startChild } from './child-server.ts'
import { worker } from './data/work-statements.ts'
import { beside, mostMb, workMarks } from './marks.ts'
import { fill } from './routes.ts'
import { benchSecret } from './secret.ts'

/** What the works are about in the first territory. */
interface Subject {
  readonly territoryId: string
  readonly sessionId: string
  readonly operationId: string
  readonly contractId: string
  readonly frameworkId: string
  readonly token: string
}

interface Work {
  readonly name: string
  readonly title: string
  readonly route: Pick<Route, 'path' | 'method'>
  readonly body?: object
  /** The same SQL through bare `pg`, given the subject: its value is the id of the framework. */
  readonly bare?: string
  /** What moves before each time, given the framework: nothing that was kept serves then. */
  readonly moves?: string
  /** Times it is done before it counts. */
  readonly warm: number
  readonly judge: (measured: Measured) => string
}

interface Measured {
  /** Median of three. */
  readonly ms: number
  readonly firstByteMs: number
  readonly bytes: number
  readonly lines: number
  readonly rssMb: number
  readonly bareMs: number
}

const reason = 'Mesure du banc'
const seconds = (ms: number) => `${(ms / 1000).toFixed(2)} s`

/** The works that issue a territory whole; each in a server of its own, so that its peak of memory is its own. */
export const works: readonly Work[] = [
  {
    name: 'C1',
    title: 'a sitting of the committee, its candidates and their conditions, in one request',
    ...{ route: readAgenda, warm: 3 },
    judge: ({ ms, bytes }) => `${ms.toFixed(0)} ms, ${bytes} bytes, one request`,
  },
  {
    name: 'F1',
    title: 'the FSE+ file of the participants of an operation',
    ...{ route: takeParticipantFile, warm: 0, body: { reason } },
    judge: ({ ms, firstByteMs, lines, rssMb }) =>
      `${lines - 1} participants in ${seconds(ms)}, first byte after ${seconds(firstByteMs)}, MiB ${beside(rssMb, mostMb, rssMb <= mostMb)}`,
  },
  {
    name: 'P1',
    title: 'what the retention would do today, counted',
    ...{ route: readRetention, warm: 0 },
    judge: ({ ms }) =>
      `seconds ${beside(ms / 1000, workMarks.retentionSeconds, ms / 1000 <= workMarks.retentionSeconds)}`,
  },
  {
    name: 'D1',
    title: 'a contract of one page as tagged PDF, once warm',
    ...{ route: printEngagement, warm: 3 },
    judge: ({ ms, bytes }) =>
      `ms ${beside(ms, workMarks.documentMs, ms <= workMarks.documentMs)}, ${bytes} bytes`,
  },
  {
    name: 'N1',
    title: 'a framework declined by 150 territories, opened by its owner, protected over all',
    ...{ route: openFramework, warm: 2 },
    bare: 'select * from network.contributions($1)',
    judge: ({ ms, bareMs }) =>
      `ms ${beside(ms, workMarks.frameworkMs, ms <= workMarks.frameworkMs)}, ${(ms / bareMs).toFixed(1)} times the same SQL bare (${bareMs.toFixed(1)} ms)`,
  },
  {
    name: 'N2',
    title: 'the same just after a fact moved one of its counts: nothing kept serves',
    ...{ route: openFramework, warm: 2 },
    moves: `update network.contribution set numerator = numerator + 1, value = value + 1
      where denominator is null and declension_id = (select id from network.declension where framework_id = $1 limit 1)`,
    judge: ({ ms }) => `ms ${beside(ms, workMarks.frameworkMs, ms <= workMarks.frameworkMs)}`,
  },
]

/** Runs the chosen works on a data set, one after the other. */
export const runWorks = async (
  chosen: readonly Work[],
  database: { readonly ownerUrl: string; readonly appUrl: string },
): Promise<void> => {
  const subject = await readSubject(database.ownerUrl)
  for (const work of chosen) {
    const server = await startChild('product-server.ts', database.appUrl)
    try {
      const once = async () => {
        if (work.moves) await move(work.moves, subject, database.ownerUrl)
        return send(server.port, work, subject)
      }
      for (let time = 0; time < work.warm; time += 1) await once()
      const times = [await once(), await once(), await once()].toSorted((a, b) => a.ms - b.ms)
      const median = times[1]
      if (median)
        console.log(
          `${work.name}  ${work.title}\n    ${work.judge({ ...median, rssMb: server.peakMb() ?? 0, bareMs: await bareTime(work, subject, database.ownerUrl) })}`,
        )
    } finally {
      server.stop()
    }
  }
}

const move = async (statement: string, subject: Subject, ownerUrl: string): Promise<void> => {
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    const { rowCount } = await client.query(statement, [subject.frameworkId])
    if (!rowCount) throw new Error('nothing moved before the measure')
  } finally {
    await client.end()
  }
}

/** Median of three, once warm. */
const bareTime = async ({ bare }: Work, subject: Subject, ownerUrl: string): Promise<number> => {
  if (!bare) return 0
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    await client.query(`select set_config('bassin.territory_id', $1, false)`, [subject.territoryId])
    const once = async () => {
      const startedAt = performance.now()
      await client.query(bare, [subject.frameworkId])
      return performance.now() - startedAt
    }
    await once()
    return [await once(), await once(), await once()].toSorted((a, b) => a - b)[1] ?? 0
  } finally {
    await client.end()
  }
}

const readSubject = async (ownerUrl: string): Promise<Subject> => {
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    const { rows } = await client.query<Subject>(
      `select d.territory_id as "territoryId", s.id as "sessionId", o.id as "operationId", c.id as "contractId", f.id as "frameworkId", ${worker.token} as token
       from territory.directory d
       join committee.session s on s.territory_id = d.territory_id
       join funding.operation o on o.territory_id = d.territory_id
       join network.framework f on f.territory_id = d.territory_id
       join pathways.contract c on c.territory_id = d.territory_id
       where d.slug = 'banc-1'`,
    )
    if (!rows[0]) throw new Error('the data set holds no work')
    return rows[0]
  } finally {
    await client.end()
  }
}

const send = async (
  port: number,
  { route, body }: Work,
  subject: Subject,
): Promise<Omit<Measured, 'rssMb' | 'bareMs'>> => {
  const startedAt = performance.now()
  const reply = await fetch(`http://127.0.0.1:${port}${fill(route, subject)}`, {
    method: route.method,
    headers: {
      'x-bassin-csrf': '1',
      cookie: `${cookieNames[1]}=${sealToken(subject.token, benchSecret)}`,
      ...(body && { 'content-type': 'application/json' }),
    },
    ...(body && { body: JSON.stringify(body) }),
  })
  const firstByteMs = performance.now() - startedAt
  let [bytes, lines] = [0, 0]
  for await (const chunk of reply.body ?? []) {
    bytes += chunk.length
    for (const byte of chunk as Uint8Array) if (byte === 10) lines += 1
    if (!reply.ok)
      throw new Error(
        `${route.path} answered ${reply.status}: ${Buffer.from(chunk).toString().slice(0, 300)}`,
      )
  }
  return { ms: performance.now() - startedAt, firstByteMs, bytes, lines }
}
