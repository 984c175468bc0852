import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { rightsOf, shippedRoles } from '#features/organisations/server/public.ts'
import { holdRoles } from '../standing.ts'
import { marksIn } from './marks.ts'
import { fileText } from './reply-texts.ts'
import { known } from './walk-examples.ts'
import { aMarkedTerritory, callsOf, isReading, type Peopled } from './walk-territory.ts'

const titled = known
  .filter(({ route }) => isReading(route))
  .map((one) => ({ ...one, title: `${one.route.method} ${one.route.path}` }))

/** Holds files, leads pathways and wrote notes: what one reads of one's own is read as well. */
const holder = 'referent'
const composed = 'composed-union'
const roleCodes = shippedRoles.map(({ code }) => code)
const someRoles = fc.uniqueArray(fc.constantFrom(...roleCodes), { minLength: 1, maxLength: 3 })
const most = 4
/** Over a hundred routes, each with other roles at each run of the suite. */
const numRuns = 1

let peopled: Peopled
const seen = new Set<string>()
beforeAll(async () => {
  peopled = await aMarkedTerritory()
})

/** The holder holds these roles, and no other. */
const hold = ({ world }: Peopled, codes: readonly string[]): Promise<unknown> =>
  world.rows((tx) =>
    holdRoles(
      tx,
      world.members[holder]?.memberId,
      codes.map((code) => ({ code, teamId: code === 'referent' ? world.teamId : null })),
    ),
  )

/** One role of the territory with all the rights of these. */
const compose = ({ world }: Peopled, codes: readonly string[]): Promise<unknown> =>
  world.rows((tx) =>
    tx.query(
      `insert into organisations.role (territory_id, code, label, rights, created_at) values ($1, $2, $2, $3, '2026-01-01')
       on conflict (territory_id, code) do update set rights = excluded.rights`,
      [tx.territoryId, composed, JSON.stringify(Object.fromEntries(rightsOf(codes)))],
    ),
  )

interface Read {
  readonly isOpen: boolean
  /** The data of persons in the reply, by their marks. */
  readonly marks: ReadonlySet<string>
}

const readAs = async (
  codes: readonly string[],
  { route }: (typeof titled)[number],
  calls: readonly object[],
): Promise<Read[]> => {
  await hold(peopled, codes)
  const reads: Read[] = []
  for (const input of calls) {
    const reply = await peopled.world.as(holder).call(route, input)
    const isOpen = reply.status < 300
    const said = isOpen ? JSON.stringify(await fileText(reply)) : ''
    const marks = new Set(marksIn(said).map((mark) => JSON.stringify(mark)))
    for (const mark of marks) seen.add(mark)
    seen.add(isOpen ? 'open' : 'shut')
    reads.push({ isOpen, marks })
  }
  return reads
}

describe('who holds several roles', () => {
  it.for(titled)(
    'reads by all of them what each reads, and what one role of the same rights reads: $title',
    async (one) => {
      const calls = (await callsOf(peopled, one)).slice(0, most)
      await fc.assert(
        fc.asyncProperty(someRoles, someRoles, async (some, others) => {
          const both = [...new Set([...some, ...others])]
          const alone = [await readAs(some, one, calls), await readAs(others, one, calls)]
          const together = await readAs(both, one, calls)
          for (const [index, read] of together.entries()) {
            const parts = alone.flatMap((reads) => reads[index] ?? [])
            for (const part of parts) {
              expect(read.isOpen || !part.isOpen, 'shut out').toBe(true)
              expect(
                [...part.marks].filter((mark) => !read.marks.has(mark)),
                'shown less',
              ).toEqual([])
            }
          }
          await compose(peopled, both)
          expect(await readAs([composed], one, calls)).toEqual(together)
        }),
        { numRuns },
      )
    },
  )

  it('some of which are refused, and some give what they hold of persons', () => {
    expect([seen.has('open'), seen.has('shut'), seen.size > 20]).toEqual([true, true, true])
  })
})
