import { features } from '#apps/server/features.ts'
import { type LinkPurpose, makeLink, revokeLinks } from '#features/accounts/server/public.ts'
import { someRequest } from '#features/contacts/testing/contact-builders.ts'
import { askOperatorCode, moveLinkedStep, openOperatorLink } from '#features/pathways/contract.ts'
import { codeIn, lastMail } from '#features/pathways/testing/step-builders.ts'
import { askOrientationCode, openOrientation } from '#features/services/contract.ts'
import { newId } from '#kernel/id.ts'
import type { Route } from '#platform/contract/route.ts'
import type { World } from '../world.ts'
import { nameOf } from './class-of.ts'
import { emailMark, numberOf } from './marks.ts'
import type { Peopled } from './walk-territory.ts'
import { ownerOf, rowsOf } from './world-snapshot.ts'

/** A link and whom it is about: one step's person, or all those whom a member meets. */
export interface Held {
  readonly token: string
  readonly purpose: LinkPurpose
  readonly subjectId: string
  /** Keys of the persons. */
  readonly of: readonly string[]
}

interface Door {
  /** The link that it opens with; absent for a door without any. */
  readonly opensWith?: LinkPurpose
  /** What is sent, given the token when there is one; several when the answer may depend on what one types. */
  readonly calls: (peopled: Peopled, token: string) => Promise<object[]> | object[]
  /** Opens by the session of the person herself (`participants.server-test.ts`). */
  readonly visitor?: true
  /** Ends the session that calls it. */
  readonly isLast?: true
}

/** Every route that no territory's address holds. */
export const openRoutes: readonly Route[] = features
  .flatMap((feature) => feature.routes.map(({ route }) => route))
  .filter(({ path }) => !path.includes(':territoryId'))

const typed = (peopled: Peopled): string[] => [
  ...rowsOf(peopled.snapshot.tables, 'people.person').map(({ id }) => emailMark(numberOf(String(id)))),
  ...Object.values(peopled.world.members).map(({ email }) => email),
  'nobody@nulle-part.example',
]
const addresses = (rest: object = {}): Pick<Door, 'calls'> => ({
  calls: (peopled) => typed(peopled).map((email) => ({ body: { email, ...rest } })),
})
const nothingSent: Pick<Door, 'calls'> = { calls: () => [{}] }
const sent = (body: object): Pick<Door, 'calls'> => ({ calls: () => [{ body }] })
const code = { code: '123456' }
const bySlug: Pick<Door, 'calls'> = { calls: ({ world }) => [{ params: { slug: world.slug } }] }
/** A code that nobody was given. */
const byContactCode = (body: object): Pick<Door, 'calls'> => ({
  calls: ({ world }) => [{ params: { slug: world.slug }, body: { code: 'BCDF-GHJK-LMNP', ...body } }],
})
const inAddress = (opensWith: LinkPurpose, body?: object): Door => ({
  opensWith,
  calls: (_, token) => [{ params: { token }, ...(body && { body }) }],
})
const operator = (body: (peopled: Peopled, token: string) => Promise<object> | object): Door => ({
  opensWith: 'step-operator',
  calls: async (peopled, token) => [{ body: { token, ...(await body(peopled, token)) } }],
})

const byOrientation = (body: (peopled: Peopled, token: string) => Promise<object> | object): Door => ({
  opensWith: 'service-orientation',
  calls: async (peopled, token) => [{ body: { token, ...(await body(peopled, token)) } }],
})

const ownPage: Door = { visitor: true, calls: () => [{}] }
/** One call for each row of the territory: hers, and those of the others. */
const ofEach =
  (table: string, key: string, body?: object): Door['calls'] =>
  ({ snapshot }) =>
    rowsOf(snapshot.tables, table).map((row) => ({
      params: { [key]: String(row.id) },
      ...(body && { body }),
    }))

/** The code mailed to the holder of this link; a wrong one for a link that nobody mailed. */
const mailedCode = async (
  { world }: Peopled,
  token: string,
  route: Route = askOperatorCode,
): Promise<string> => {
  await world.rows((tx) => tx.query('delete from mail.message where territory_id = $1', [tx.territoryId]))
  const { status } = await world.nobody.call(route, { body: { token } })
  return status < 300 ? codeIn(await lastMail(world, 'accounts.link-code')) : code.code
}
const passOf = async (peopled: Peopled, token: string): Promise<string> => {
  const body = { token, code: await mailedCode(peopled, token) }
  const { body: opened, status } = await peopled.world.nobody.call(openOperatorLink, { body })
  return status < 300 ? opened.pass : 'no-pass'
}
const orientationPass = async (peopled: Peopled, token: string): Promise<string> => {
  const body = { token, code: await mailedCode(peopled, token, askOrientationCode) }
  const { body: opened, status } = await peopled.world.nobody.call(openOrientation, { body })
  return status < 300 ? opened.pass : 'no-pass'
}
/** Its step accepted and begun, so that presences may be noted; nothing for a link that opens none. */
const begun = async (peopled: Peopled, token: string): Promise<string> => {
  const pass = await passOf(peopled, token)
  for (const [move, version] of [['accept', 2] as const, ['start', 3] as const])
    await peopled.world.nobody.call(moveLinkedStep, { body: { token, pass, move, version } })
  return pass
}
const presence = { day: '2026-11-23', half: 'morning', presence: 'present', minutes: 180 }

/** Every agreement of the territory, opened to all or not. */
const ofEachAgreement = (more: object): Pick<Door, 'calls'> => ({
  calls: ({ world, snapshot }) =>
    rowsOf(snapshot.tables, 'agreements.agreement').map((row) => ({
      params: { slug: world.slug, agreementId: String(row.id), ...more },
    })),
})

/** How each door is tried, by the name of its route. */
export const openDoors: Readonly<Record<string, Door>> = {
  me: nothingSent,
  signIn: addresses({ password: 'never the right one', remember: false }),
  signOut: { ...nothingSent, isLast: true },
  listSessions: nothingSent,
  revokeSession: { calls: () => [{ params: { sessionId: newId() } }] },
  revokeOtherSessions: { ...nothingSent, isLast: true },
  forgetBrowser: { calls: () => [{ params: { browserId: newId() } }] },
  readFactor: nothingSent,
  checkFactor: sent({ ...code, trustBrowser: false }),
  spendRecoveryCode: sent(code),
  startEnrolment: sent({}),
  confirmEnrolment: sent({ ...code, trustBrowser: false }),
  ownFactor: nothingSent,
  renewRecoveryCodes: sent(code),
  signInOptions: { calls: ({ world }) => [{ query: {} }, { query: { territory: world.slug } }] },
  demoSignIn: sent({ role: 'referent' }),
  askSignInLink: addresses(),
  readSignInLink: inAddress('sign-in'),
  takeSignInLink: inAddress('sign-in', { remember: false }),
  askPasswordReset: addresses(),
  resetPassword: inAddress('password-reset', { password: 'une phrase de passe assez longue' }),
  changePassword: sent({ current: 'never the right one', next: 'une phrase de passe assez longue' }),
  findProviders: addresses(),
  startProviderSignIn: { calls: ({ world }) => [{ body: { territoryId: world.territoryId, back: null } }] },
  finishProviderSignIn: sent({ answer: '?code=invented&state=invented' }),
  readInvitation: inAddress('invitation'),
  acceptInvitation: inAddress('invitation', { password: 'une phrase de passe assez longue' }),
  askOperatorCode: operator(() => ({})),
  openOperatorLink: operator(async (peopled, token) => ({ code: await mailedCode(peopled, token) })),
  moveLinkedStep: operator(async (peopled, token) => ({
    ...{ pass: await passOf(peopled, token), move: 'accept', version: 2 },
  })),
  recordLinkedAttendance: operator(async (peopled, token) => ({
    ...{ pass: await begun(peopled, token), rows: [presence] },
  })),
  askOrientationCode: byOrientation(() => ({})),
  openOrientation: byOrientation(async (peopled, token) => ({
    code: await mailedCode(peopled, token, askOrientationCode),
  })),
  answerOrientation: byOrientation(async (peopled, token) => ({
    ...{ pass: await orientationPass(peopled, token), answer: 'accept' },
  })),
  readCalendar: inAddress('calendar'),
  openPhotoLink: inAddress('proof-photo'),
  sendPhoto: inAddress('proof-photo'),
  enterPage: sent({ token: 'invented', code: '123456' }),
  leavePage: { ...nothingSent, isLast: true },
  readPlan: ownPage,
  takeAppointment: { visitor: true, calls: ofEach('pathways.meeting', 'meetingId') },
  askToMove: { visitor: true, calls: ofEach('pathways.meeting', 'meetingId', { words: null }) },
  readContract: ownPage,
  signContract: { visitor: true, calls: () => [{ body: { version: 2, ...code } }] },
  readOpenings: ownPage,
  readOwnAsks: ownPage,
  readContact: ownPage,
  askContact: { visitor: true, calls: () => [{ body: { phone: '06 12 34 56 78' } }] },
  askCorrection: { visitor: true, calls: () => [{ body: { kind: 'access' } }] },
  listForms: ownPage,
  signForm: {
    visitor: true,
    calls: ({ snapshot }) =>
      rowsOf(snapshot.tables, 'funding.participation').map(({ id }) => ({
        body: {
          ...{ participationId: String(id), moment: 'entry', formVersion: 'entry-2021', answers: {} },
          ...{ name: 'Samira', ...code },
        },
      })),
  },
  listShown: ownPage,
  takeDocument: { visitor: true, calls: ofEach('documents.file', 'documentId') },
  takeData: {
    visitor: true,
    calls: () => [{ params: { format: 'json' } }, { params: { format: 'html' } }],
  },
  readOpenAccessibilityStatement: bySlug,
  readResidentFacts: bySlug,
  readFirstContactPage: bySlug,
  readPublicAgreement: ofEachAgreement({}),
  takeOpenData: ofEachAgreement({ part: 'figures' }),
  sendFirstContact: { calls: ({ world }) => [{ params: { slug: world.slug }, body: someRequest() }] },
  readFollowUp: byContactCode({}),
  addWords: byContactCode({ id: newId(), body: 'Encore un mot' }),
  takeBackContact: byContactCode({}),
}

export const doorOf = (route: Route): Door | undefined => openDoors[nameOf(route)?.name ?? '']

/** A link of each purpose for each row that it may be about. */
export const linksOf = async (
  { world, snapshot }: Pick<Peopled, 'world' | 'snapshot'>,
  purpose: LinkPurpose,
): Promise<Held[]> => {
  const held = (subjectId: string, of: readonly string[]) => ({ purpose, subjectId, of })
  const met = (memberId: string) => [
    ...new Set(
      rowsOf(snapshot.tables, 'pathways.meeting')
        .filter((row) => row.member_id === memberId)
        .flatMap((row) => ownerOf(snapshot.owners, row) ?? []),
    ),
  ]
  const members = Object.values(world.members)
  const subjects =
    purpose === 'step-operator'
      ? rowsOf(snapshot.tables, 'pathways.step').map((row) =>
          held(String(row.id), [ownerOf(snapshot.owners, row) ?? '']),
        )
      : purpose === 'service-orientation'
        ? rowsOf(snapshot.tables, 'services.orientation').map((row) =>
            held(String(row.id), [ownerOf(snapshot.owners, row) ?? '']),
          )
        : purpose === 'calendar'
          ? members.map(({ memberId }) => held(memberId, met(memberId)))
          : members.map(({ memberId, userId }) => held(purpose === 'invitation' ? memberId : userId, []))
  return Promise.all(subjects.map(async (one) => ({ ...one, token: await tokenFor(world, one) })))
}

/** A fresh link about the same row. */
export const tokenFor = (
  world: World,
  { purpose, subjectId }: Pick<Held, 'purpose' | 'subjectId'>,
): Promise<string> =>
  world.rows((tx) =>
    makeLink(
      { tx, now: world.services.clock.now() },
      { purpose, subjectId, recipient: 'atelier@essai.example', days: 30 },
    ),
  )

/** Trials slow the next ones from the same place: neither the next door nor another test is to be slowed. */
export const forgetTrials = ({ services }: World): Promise<unknown> =>
  services.database.withAccounts((tx) => tx.query('delete from accounts.attempt'))

export const closeLinks = (world: World, { purpose, subjectId }: Held): Promise<void> =>
  world.rows((tx) => revokeLinks({ tx, now: world.services.clock.now() }, subjectId, purpose))
