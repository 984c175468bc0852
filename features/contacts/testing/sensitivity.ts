import type { Sensitivity } from '#apps/testing/rights/sensitivity.ts'
import type { contactRoutes } from '../contract.ts'

export const contactSensitivity: Sensitivity<typeof contactRoutes> = {
  columns: {
    contact: {
      identity: ['first_name'],
      contact: ['phone', 'email'],
      referral: ['words'],
      code: [
        'channel',
        'age_band',
        'topic',
        'answer_by',
        'state',
        'outcome_code',
        'agreed_by',
        'notice_version',
        'commune_code',
      ],
    },
    message: { referral: ['body'] },
    move: { referral: ['reason'], code: ['move'] },
  },
  aboutNobody: [
    ...(['readFirstContactPage', 'sendFirstContact', 'noteContact', 'notePassage', 'sendOnContact'] as const),
    ...(['readContactChoices', 'readRouting', 'saveRouting', 'previewRouting'] as const),
    ...(['readContactActivity', 'exportContactActivity'] as const),
  ],
  fields: {
    identity: ['firstName', 'ageBand'],
    contact: ['phone', 'email', 'communeName', 'answerBy'],
    referral: [
      ...['topic', 'words', 'messages.body', 'moves.reason', 'state', 'outcomeCode', 'receivedOn'],
      ...['answerDueOn', 'closedOn', 'erasedOn', 'channel', 'moves.move', 'moves.at', 'messages.at'],
      ...['agreedOn', 'noticeVersion', 'isMine', 'isErased'],
    ],
    neutral: [
      ...['organisationName', 'organisationPhone', 'takenByName', 'authorName', 'memberName', 'total'],
      ...['mayWrite', 'mayWithdraw'],
    ],
  },
}
