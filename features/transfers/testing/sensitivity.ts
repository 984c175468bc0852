import type { Sensitivity } from '#apps/testing/rights/sensitivity.ts'
import type { transferRoutes } from '../contract.ts'

const identity = (at: string): readonly string[] =>
  ['givenName', 'familyName', 'birthName', 'birthDate', 'sex', 'franceTravailId'].map(
    (field) => `${at}.${field}`,
  )
const contact = (at: string): readonly string[] =>
  ['email', 'phone', 'contactPreference'].map((field) => `${at}.${field}`)
const plan = (at: string): readonly string[] =>
  ['objectives.label', 'objectives.dueOn', 'objectives.state', 'steps.typeCode', 'steps.label'].map(
    (field) => `${at}${field}`,
  )

export const transferSensitivity: Sensitivity<typeof transferRoutes> = {
  columns: {
    envelope: {
      identity: ['given_name', 'family_name'],
      pathway: ['refusal_code', 'refusal_text'],
      code: ['origin_name', 'destination_name', 'sent_by_name', 'state', 'answered_by_name', 'key_mark'],
    },
    // JSON of identity, contact and plan: it leaves whole, by the routes below alone.
    content: { code: ['content'] },
    departure: { pathway: ['motive_code'], code: ['notice_version', 'informed_channel'] },
    arrival: { code: ['origin_name', 'sent_by_name', 'plan'] },
  },
  aboutNobody: [],
  fields: {
    identity: [
      ...['personName', ...identity('identity'), 'items.givenName', 'items.familyName', 'items.birthDate'],
      ...['transfer.givenName', 'transfer.familyName', 'transfer.birthDate'],
      ...['matches.givenName', 'matches.familyName', 'matches.birthDate', 'matches.evidence'],
    ],
    contact: [...contact('identity'), 'matches.communeName'],
    situation: ['criteria.code', 'criteria.label', 'plan.criteria.code', 'plan.criteria.label'],
    pathway: [
      ...[...plan(''), ...plan('plan.'), ...plan('items.plan.'), 'hindrance'],
      ...['items.motiveCode', 'items.refusalCode', 'items.refusalText', 'transfer.refusalCode'],
    ],
    neutral: [
      ...['notice.version', 'notice.title.fr', 'notice.title.en', 'notice.body.fr', 'notice.body.en'],
      ...['notice.source', 'notice.verifiedOn', 'destinations.name', 'mayTransfer', 'hasFile', 'mayWithdraw'],
      ...[
        'waiting',
        'keyMark',
        'originName',
        'destinationName',
        'sentByName',
        'sentAt',
        'sentOn',
        'expiresOn',
      ],
      ...['items.way', 'items.name', 'items.on', 'items.byName', 'items.state', 'transfer.state'],
      ...['answeredOn', 'answeredByName', 'informedOn', 'informedChannel', 'noticeVersion'],
    ],
  },
}
