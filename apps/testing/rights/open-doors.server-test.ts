import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { LinkPurpose } from '#features/accounts/server/public.ts'
import { newId } from '#kernel/id.ts'
import type { Route } from '#platform/contract/route.ts'
import { aTerritory, type Caller, testNow } from '../world.ts'
import { nameOf } from './class-of.ts'
import { dataOf } from './judge-reply.ts'
import {
  closeLinks,
  doorOf,
  forgetTrials,
  type Held,
  linksOf,
  openDoors,
  openRoutes,
  tokenFor,
} from './open-doors.ts'
import { openDoorMatrix } from './rights-matrix.ts'
import { aMarkedTerritory, type Peopled } from './walk-territory.ts'

const titled = openRoutes.map((route) => ({ route, title: nameOf(route)?.name ?? route.path }))
const withLink = titled.flatMap(({ route, title }) => {
  const purpose = doorOf(route)?.opensWith
  return purpose ? [{ route, title, purpose }] : []
})
const purposes: readonly LinkPurpose[] = [
  ...(['step-operator', 'calendar', 'sign-in', 'password-reset', 'invitation', 'participant'] as const),
  'service-orientation',
]

describe('a door that opens without a seat', () => {
  let peopled: Peopled
  beforeAll(async () => {
    peopled = await aMarkedTerritory()
  })
  afterEach(() => forgetTrials(peopled.world))

  /** What the answer of a door says that it must not, and the answer without the reference of its call. */
  const tried = async (
    route: Route,
    { caller, input, of = [] }: { caller: Caller; input: object; of?: readonly string[] },
  ) => {
    const reply = await caller.call(route, input)
    const name = nameOf(route)?.name ?? ''
    const faults = new Set<string>()
    const data = await dataOf({ route, reply, input: {}, snapshot: peopled.snapshot }, faults)
    for (const { dataClass, person, at } of data)
      if (!openDoorMatrix[name]?.includes(dataClass) || !of.includes(person))
        faults.add(`${name} says ${dataClass} of ${of.includes(person) ? 'the' : 'another'} person at ${at}`)
    const { reference: _, ...said } = { ...(reply.body as object) } as { reference?: unknown }
    return { faults: [...faults], said: { status: reply.status, ...said }, read: data.length }
  }

  it('has its calls here, and says of persons what the matrix lists', () => {
    const names = titled.map(({ title }) => title)
    expect(names.filter((name) => !openDoors[name])).toEqual([])
    expect(Object.keys(openDoors).filter((name) => !names.includes(name))).toEqual([])
    expect(
      Object.keys(openDoorMatrix).filter((name) => !openDoors[name]?.opensWith && !openDoors[name]?.visitor),
    ).toEqual([])
    expect(names.length).toBeGreaterThan(30)
  })

  it.for(titled.filter(({ route }) => !doorOf(route)?.opensWith))(
    '$title says nothing of anybody followed, to anybody',
    async ({ route }) => {
      const world = doorOf(route)?.isLast ? peopled.scratch : peopled.world
      const callers = [world.nobody, ...Object.keys(world.members).map((name) => world.as(name))]
      const inputs = (await doorOf(route)?.calls(peopled, '')) ?? []
      const faults: string[] = []
      for (const caller of callers)
        for (const input of inputs) faults.push(...(await tried(route, { caller, input })).faults)
      expect(faults).toEqual([])
    },
  )

  it.for(['signIn', 'askSignInLink', 'askPasswordReset', 'findProviders'])(
    '%s answers the same to the address of a person followed and to one that nobody has',
    async (name) => {
      const route = openRoutes.find((one) => nameOf(one)?.name === name)
      if (!route) throw new Error(name)
      const inputs = (await doorOf(route)?.calls(peopled, '')) ?? []
      const answers: unknown[] = []
      for (const input of [inputs[0], inputs.at(-1)])
        answers.push((await tried(route, { caller: (await aTerritory()).nobody, input: input ?? {} })).said)
      expect(answers[0]).toEqual(answers[1])
    },
  )

  it.for(withLink)('$title says by each link what that link declares, of its own persons', async (one) => {
    const faults: string[] = []
    let read = 0
    for (const { token, of } of await linksOf(peopled, one.purpose)) {
      const [input = {}] = (await doorOf(one.route)?.calls(peopled, token)) ?? []
      const answer = await tried(one.route, { caller: peopled.world.nobody, input, of })
      faults.push(...answer.faults)
      read += answer.read
    }
    expect(faults).toEqual([])
    if (openDoorMatrix[one.title]) expect(read).toBeGreaterThan(0)
    else expect(read).toBe(0)
  })

  it.for(withLink)('$title says the same to a link made up, revoked or of another purpose', async (one) => {
    const links = await linksOf(peopled, one.purpose)
    const [first, last] = [links[0], links.at(-1)] as [Held, Held]
    const others = purposes.filter((purpose) => purpose !== one.purpose)
    const tokens = [
      `${newId()}${newId()}`.replaceAll('-', ''),
      `${first.token.slice(0, -1)}${first.token.endsWith('A') ? 'B' : 'A'}`,
      ...(await Promise.all(others.map((purpose) => tokenFor(peopled.world, { ...first, purpose })))),
      first.token,
      last.token,
    ]
    await closeLinks(peopled.world, first)
    await closeLinks(peopled.world, last)
    const answers = await answersTo(one.route, tokens)
    expect(answers).toEqual(tokens.map(() => ({ faults: [], said: answers[0]?.said })))
    expect(answers[0]?.said).toMatchObject({ status: 404, code: 'link-unknown' })
  })

  it.for(withLink)('$title says of a link past its date that it is, and nothing else', async (one) => {
    const links = await linksOf(peopled, one.purpose)
    const [first, last] = [links[0], links.at(-1)] as [Held, Held]
    peopled.world.at('2026-12-24T08:00:00Z')
    const answers = await answersTo(one.route, [first.token, last.token])
    peopled.world.at(testNow)
    expect(answers).toEqual([first, last].map(() => ({ faults: [], said: answers[0]?.said })))
    expect(answers[0]?.said).toMatchObject({ status: 410, code: 'link-expired' })
  })

  const answersTo = async (route: Route, tokens: readonly string[]) => {
    const answers: { faults: string[]; said: object }[] = []
    for (const token of tokens) {
      const [input = {}] = (await doorOf(route)?.calls(peopled, token)) ?? []
      const { faults, said } = await tried(route, { caller: peopled.world.nobody, input })
      answers.push({ faults, said })
    }
    return answers
  }

  it('lets no pass serve with the link of another', async () => {
    const [one, other] = (await linksOf(peopled, 'step-operator')) as [Held, Held]
    const moved = openRoutes.find((route) => nameOf(route)?.name === 'recordLinkedAttendance') as Route
    const [mine] = ((await doorOf(moved)?.calls(peopled, one.token)) ?? []) as { body: object }[]
    const input = { body: { ...mine?.body, token: other.token } }
    const { faults, said } = await tried(moved, { caller: peopled.world.nobody, input })
    expect(faults).toEqual([])
    expect(said).toMatchObject({ code: 'code-expired' })
  })
})
