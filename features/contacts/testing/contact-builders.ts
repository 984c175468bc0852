import { requestOf } from '#apps/testing/request-of.ts'
import type { World } from '#apps/testing/world.ts'
import { localDate } from '#kernel/dates.ts'
import { newId } from '#kernel/id.ts'
import type { CallInput, CallReply } from '#platform/contract/route.ts'
import {
  type ContactDetail,
  listContacts,
  type Routing,
  readContact,
  saveRouting,
  sendFirstContact,
} from '../contract.ts'

type Asked = CallInput<typeof sendFirstContact>['body']

/** A young person who looks for a training course and will come back with her code. */
export const someRequest = (more: Partial<Asked> = {}): Asked => ({
  ageBand: '16-25',
  topic: 'training',
  communeCode: '59350',
  words: 'Je voudrais apprendre un métier.',
  firstName: 'Lina',
  answerBy: 'code',
  ...more,
})

let networks = 0

/** Sent from the public page, without a session, each time from another network: one alone sends few in an hour. */
export const aRequest = async (
  world: World,
  more: Partial<Asked> = {},
): Promise<CallReply<typeof sendFirstContact>> => {
  networks += 1
  const answer = await world.server.inject({
    ...requestOf(sendFirstContact, { params: { slug: world.slug }, body: someRequest(more) }, ''),
    remoteAddress: `10.${networks >> 16}.${(networks >> 8) % 256}.${networks % 256}`,
  })
  if (answer.statusCode >= 300) throw new Error(`the request was refused: ${answer.body}`)
  return answer.json()
}

/** The day at which the clock of the world stands. */
export const todayOf = (world: World): string => localDate(world.services.clock.now(), 'Europe/Paris')

/** The young go to the mission locale, the others where `otherwiseId` says; from today on. */
export const aRouting = (world: World, more: Partial<Routing> = {}) =>
  world.as('territoryAdmin').done(saveRouting, {
    params: {},
    body: {
      validFrom: todayOf(world),
      routing: {
        rules: [
          {
            ...{ ageBand: '16-25', topic: null, communeCode: null },
            organisationId: world.organisations.franceTravail,
          },
        ],
        otherwiseId: null,
        ...more,
      },
    },
  })

/** A request that was received, as who answers reads it; at the entry desk unless a rule says otherwise. */
export const aContact = async (
  world: World,
  more: Partial<Asked> = {},
  role = 'entryDesk',
): Promise<ContactDetail & { code: string }> => {
  const known = new Set(await idsSeenBy(world, role))
  const { code } = await aRequest(world, more)
  const id = (await idsSeenBy(world, role)).find((one) => !known.has(one))
  if (!id) throw new Error(`${role} does not see the contact`)
  return { ...(await world.as(role).done(readContact, { params: { contactId: id } })), code }
}

const idsSeenBy = async (world: World, role: string): Promise<string[]> =>
  (await world.as(role).done(listContacts, { params: {}, query: {} })).items.map(({ id }) => id)

/** What a file needs, with the agreement of the person. */
export const anAgreement = (world: World, version: number) => ({
  ...{ version, referralId: newId(), schemeId: world.schemeId, familyName: 'Benali', givenName: 'Lina' },
  ...{
    birthDate: '2006-05-04',
    phone: '06 39 98 12 34',
    agreedOn: todayOf(world),
    agreedBy: 'phone' as const,
  },
  wordsFollow: false,
})
