import type { Sensitivity } from '#apps/testing/rights/sensitivity.ts'
import type { trainingRoutes } from '../contract.ts'

export const trainingSensitivity: Sensitivity<typeof trainingRoutes> = {
  columns: {
    activity: { code: ['label', 'public_label', 'kind'] },
    session: {
      code: [
        ...['state', 'morning_from', 'morning_to', 'afternoon_from', 'afternoon_to', 'place'],
        'trainer_name',
      ],
    },
    session_move: { code: ['move', 'reason'] },
    enrolment: { code: ['state'] },
    enrolment_move: { code: ['move', 'reason_code'] },
    presence: { code: ['part', 'value'], pathway: ['reason'] },
    // A drawing of moves, checked by its schema; the sheet is JSON of codes, whose hash is beside it.
    signature: { code: ['part', 'kind', 'drawing', 'hash'] },
    sheet: { code: ['content', 'hash'] },
  },
  aboutNobody: [
    ...(['listActivities', 'createActivity', 'changeActivity', 'operationOptions', 'listSessions'] as const),
    ...(['createSessions', 'changeSession', 'openSession', 'cancelSession', 'closeSession'] as const),
    ...(['signSheet'] as const),
  ],
  headers: {
    identity: ['Personne'],
    pathway: ['Séances', 'Heures suivies', 'Demi-journées présentes', 'Demi-journées présentes ou absentes'],
    neutral: ['Atelier'],
  },
  fields: {
    identity: ['personName', 'birthDate'],
    pathway: [
      ...['participants.state', 'rank', 'offerEndsAt', 'marks.part', 'marks.value', 'marks.signedAt'],
      ...[
        'overlaps',
        'outcomes.*',
        'enrolled',
        'waiting',
        'toldByMail',
        'toTell',
        'answerEnrolment#state',
        'answerEnrolment#offered',
        'listOfPerson#*',
        'items.sessions',
        'items.minutes',
      ],
      ...['items.seen', 'items.expected', 'readHours#minutes', 'values.part', 'values.value'],
      ...['values.correction.sealed', 'values.correction.reason', 'values.correction.byName'],
      'values.correction.at',
      ...['signatures.part', 'signatures.kind', 'signatures.drawing', 'signatures.signedAt'],
      ...['signatures.recordedByName', 'signatures.hash', 'signatures.isIntact'],
    ],
    composed: ['readSessionLetters#items.paragraphs', 'readSessionLetters#items.recipient'],
    document: ['listScans#*', 'addScan#*'],
    neutral: [
      ...['session.publicLabel', 'session.state', 'session.heldOn', 'halfDays.part', 'halfDays.from'],
      ...['halfDays.to', 'session.startsAt', 'session.endsAt', 'session.place', 'session.places'],
      ...['session.taken', 'session.waiting', 'session.trainerName', 'session.organisationName'],
      ...['session.isFunded', 'session.hasBegun', 'session.mayRun', 'session.mayAttend', 'activity.label'],
      ...['activity.publicLabel', 'activity.kind', 'activity.countsHours', 'activity.organisationName'],
      ...['activity.operationCode', 'activity.sessions', 'cancelReason', 'closedAt', 'items.publicLabel'],
      ...['mayAnswer', 'operation.code', 'operation.label', 'seal.at', 'seal.byName', 'seal.hash'],
      ...['seal.isIntact', 'items.territoryName', 'items.date', 'items.subject', 'items.signature'],
    ],
  },
}
