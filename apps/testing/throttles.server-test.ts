import { afterEach, describe, expect, it } from 'vitest'
import { routes as accounts } from '#features/accounts/contract.ts'
import { aBrowser, anInvitation, givePassword } from '#features/accounts/testing/account-builders.ts'
import { anEnrolled, signInWith } from '#features/accounts/testing/factor-builders.ts'
import { someRequest } from '#features/contacts/testing/contact-builders.ts'
import { enterPage } from '#features/participant/contract.ts'
import { anAccess, otherThan } from '#features/participant/testing/page-builders.ts'
import { askOperatorCode, openOperatorLink } from '#features/pathways/contract.ts'
import { aStep, codeIn, lastMail, tokenIn } from '#features/pathways/testing/step-builders.ts'
import { askOrientationCode, openOrientation } from '#features/services/contract.ts'
import {
  anOrientation,
  linkTemplate,
  orientationToken,
} from '#features/services/testing/orientation-builders.ts'
import { newId } from '#kernel/id.ts'
import type { Route } from '#platform/contract/route.ts'
import { nameOf } from './rights/class-of.ts'
import { forgetTrials, openRoutes } from './rights/open-doors.ts'
import { aTerritory, type World } from './world.ts'

const operatorEmail = 'atelier@essai.example'
const anOperatorLink = async (world: World): Promise<string> => {
  await aStep(world, { operatorEmail, isPrescribed: true, endsOn: '2026-12-18' })
  return tokenIn(await lastMail(world, 'pathways.operator-link'))
}

const wrong = 'never the right one'

/** A call that may be tried again and again, and after how many it is refused until later, whatever is sent. */
interface Slowed {
  readonly most: number
  readonly code: string
  readonly input: (world: World) => Promise<object> | object
}

/** Trials of a code before a session that the password opened. */
const aWaitingBrowser = async (world: World) => {
  const { email } = await anEnrolled(world)
  const browser = aBrowser(world, `${world.slug}-elsewhere`)
  await signInWith(browser, email)
  return browser
}
const tryFactor =
  (route: Route): Tried['from'] =>
  async (world) => {
    const browser = await aWaitingBrowser(world)
    return () => browser.call(route, { body: { code: '000000', trustBrowser: false } })
  }

/** The trials that are refused until later, made one after the other in a browser. */
interface Tried {
  readonly from: (world: World) => Promise<() => Promise<{ readonly code: string | undefined }>>
}

const ownPageDoors = [
  ...([
    'leavePage',
    'readContract',
    'readPlan',
    'takeAppointment',
    'askToMove',
    'readOpenings',
    'readContact',
  ] as const),
  ...([
    'askContact',
    'askCorrection',
    'readOwnAsks',
    'listForms',
    'signForm',
    'listShown',
    'takeDocument',
    'takeData',
  ] as const),
]

/** How each door that nobody guards is kept from being tried at leisure. */
const kept: Readonly<Record<string, Slowed | Tried | string>> = {
  signIn: {
    most: 3,
    code: 'too-many-attempts',
    input: ({ slug }) => ({ body: { email: `${slug}@essai.example`, password: wrong, remember: false } }),
  },
  askSignInLink: {
    most: 20,
    code: 'too-many-attempts',
    input: () => ({ body: { email: `${newId()}@essai.example` } }),
  },
  askPasswordReset: {
    most: 20,
    code: 'too-many-attempts',
    input: () => ({ body: { email: `${newId()}@essai.example` } }),
  },
  sendFirstContact: {
    most: 20,
    code: 'too-many-attempts',
    input: ({ slug }) => ({ params: { slug }, body: someRequest() }),
  },
  ...Object.fromEntries(
    ['readFollowUp', 'addWords', 'takeBackContact'].map((name) => [
      name,
      {
        most: 60,
        code: 'too-many-attempts',
        input: ({ slug }: World) => ({
          params: { slug },
          body: { code: 'BCDF-GHJK-LMNP', ...(name === 'addWords' && { id: newId(), body: 'Un mot' }) },
        }),
      },
    ]),
  ),
  acceptInvitation: {
    from: async (world) => {
      const email = await givePassword(await aTerritory(), 'entryDesk')
      const { token } = await anInvitation(world, { email })
      const browser = aBrowser(world, world.slug)
      return () => browser.call(accounts.acceptInvitation, { params: { token }, body: { password: wrong } })
    },
  },
  enterPage: {
    from: async (world) => {
      const { token, code } = await anAccess(world)
      const browser = aBrowser(world, world.slug)
      return () => browser.call(enterPage, { body: { token, code: otherThan(code) } })
    },
  },
  checkFactor: { from: tryFactor(accounts.checkFactor) },
  spendRecoveryCode: { from: tryFactor(accounts.spendRecoveryCode) },
  startEnrolment: {
    from: async (world) => {
      const { browser } = await anEnrolled(world)
      return () => browser.call(accounts.startEnrolment, { body: { code: '000000' } })
    },
  },
  confirmEnrolment: {
    from: async (world) => {
      const browser = aBrowser(world, world.slug)
      await signInWith(browser, await givePassword(world, 'referent'))
      await browser.call(accounts.startEnrolment, { body: {} })
      return () => browser.call(accounts.confirmEnrolment, { body: { code: '000000', trustBrowser: false } })
    },
  },
  moveLinkedStep: 'a token of 256 bits and a sealed pass',
  recordLinkedAttendance: 'a token of 256 bits and a sealed pass',
  answerOrientation: 'a token of 256 bits and a sealed pass',
  readInvitation: 'a token of 256 bits',
  readSignInLink: 'a token of 256 bits',
  takeSignInLink: 'a token of 256 bits',
  resetPassword: 'a token of 256 bits',
  readCalendar: 'a token of 256 bits',
  openPhotoLink: 'a token of 256 bits, for ten minutes',
  sendPhoto: 'a token of 256 bits, for ten minutes and one photograph',
  finishProviderSignIn: 'the state of a flow that the browser began, sealed in its cookie',
  startProviderSignIn: 'sends to the provider, which does the asking',
  findProviders: 'says the domains of a directory, which are no secret',
  signInOptions: 'a public page',
  demoSignIn: 'invented people, in a demo alone',
  readFactor: 'what one’s own session waits for',
  signOut: 'one’s own session',
  ...Object.fromEntries(ownPageDoors.map((name) => [name, 'the session of a link, a token of 256 bits'])),
  signContract: 'the session of a link; five trials of a code, five codes an hour',
  readOpenAccessibilityStatement: 'a public page',
  readResidentFacts: 'a public page',
  readFirstContactPage: 'a public page',
  readPublicAgreement: 'a public page',
  takeOpenData: 'a public page',
}
const codes = ['askOperatorCode', 'openOperatorLink', 'askOrientationCode', 'openOrientation']

const isPublic = ({ access }: Route) => access === 'public'
const nameIn = (route: Route) => nameOf(route)?.name ?? route.path
const slowed = Object.entries(kept).flatMap(([name, how]) =>
  typeof how === 'object' && 'most' in how ? [{ name, ...how }] : [],
)
const tried = Object.entries(kept).flatMap(([name, how]) =>
  typeof how === 'object' && 'from' in how ? [{ name, ...how }] : [],
)

describe('a door that nobody guards', () => {
  afterEach(async () => forgetTrials(await aTerritory()))

  it('says how it is kept from being tried at leisure', () => {
    const doors = openRoutes.filter(isPublic).map(nameIn)
    expect(doors.toSorted()).toEqual([...Object.keys(kept), ...codes].toSorted())
  })

  it.for(slowed)('$name is refused until later after $most tries', async ({ name, most, code, input }) => {
    const world = await aTerritory()
    await forgetTrials(world)
    const route = openRoutes.find((one) => nameIn(one) === name)
    if (!route) throw new Error(name)
    const answers: (string | undefined)[] = []
    for (let tries = 0; tries <= most; tries += 1) {
      const { status, problem } = await world.nobody.call(route, await input(world))
      answers.push(status < 300 ? undefined : problem.code)
    }
    expect(answers.indexOf(code)).toBe(most)
  })

  it.for(tried)('$name is refused until later after three wrong answers', async ({ from }) => {
    const world = await aTerritory()
    await forgetTrials(world)
    const attempt = await from(world)
    const said: (string | undefined)[] = []
    for (let tries = 0; tries <= 3; tries += 1) said.push((await attempt()).code)
    expect(said.indexOf('too-many-attempts')).toBe(3)
  })

  it('askOperatorCode is refused until later after five codes in an hour', async () => {
    const world = await aTerritory()
    const body = { token: await anOperatorLink(world) }
    for (let sent = 0; sent < 5; sent += 1) await world.nobody.done(askOperatorCode, { body })
    const { status, problem } = await world.nobody.call(askOperatorCode, { body })
    expect([status, problem.code]).toEqual([429, 'too-many-codes'])
  })

  it('askOrientationCode is refused until later after five codes in an hour', async () => {
    const world = await aTerritory()
    await anOrientation(world)
    const body = { token: orientationToken(await lastMail(world, linkTemplate)) }
    for (let sent = 0; sent < 5; sent += 1) await world.nobody.done(askOrientationCode, { body })
    expect(await world.nobody.refused(askOrientationCode, { body })).toBe('too-many-codes')
  })

  it('openOrientation is refused after five wrong codes, the right one included', async () => {
    const world = await aTerritory()
    await anOrientation(world)
    const token = orientationToken(await lastMail(world, linkTemplate))
    await world.nobody.done(askOrientationCode, { body: { token } })
    const code = codeIn(await lastMail(world, 'accounts.link-code'))
    const other = code === '000000' ? '000001' : '000000'
    const said: string[] = []
    for (const typed of [other, other, other, other, other, code])
      said.push(await world.nobody.refused(openOrientation, { body: { token, code: typed } }))
    expect(said).toEqual([...Array.from({ length: 5 }, () => 'code-wrong'), 'code-used-up'])
  })

  it('openOperatorLink is refused after five wrong codes, the right one included', async () => {
    const world = await aTerritory()
    const token = await anOperatorLink(world)
    await world.nobody.done(askOperatorCode, { body: { token } })
    const code = codeIn(await lastMail(world, 'accounts.link-code'))
    const open = (typed: string) => world.nobody.refused(openOperatorLink, { body: { token, code: typed } })
    const other = code === '000000' ? '000001' : '000000'
    const said: string[] = []
    for (const typed of [other, other, other, other, other, code]) said.push(await open(typed))
    expect(said).toEqual([...Array.from({ length: 5 }, () => 'code-wrong'), 'code-used-up'])
  })
})
