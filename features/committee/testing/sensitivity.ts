import type { Sensitivity } from '#apps/testing/rights/sensitivity.ts'
import type { committeeRoutes } from '../contract.ts'

const decision = (at: string): readonly string[] =>
  ['move', 'reasonCode', 'reasonText', 'deferredUntil', 'redirection', 'referentName', 'decidedAt'].map(
    (field) => `${at}.${field}`,
  )

export const committeeSensitivity: Sensitivity<typeof committeeRoutes> = {
  columns: {
    session: { code: ['starts_at', 'place', 'cancel_reason'] },
    decision: {
      pathway: ['reason_text', 'redirection', 'correction_reason'],
      code: ['move', 'reason_code'],
    },
    // The decisions above as they were signed: JSON, whose hash is beside it.
    minutes: { code: ['content', 'hash'] },
  },
  aboutNobody: [
    ...(['listSessions', 'openSession', 'changeSession', 'cancelSession', 'recordPresence'] as const),
    ...(['fillAgenda', 'signMinutes', 'readNonEntries', 'exportNonEntries'] as const),
  ],
  fields: {
    identity: ['items.personName', 'names.personName', 'ageBand', 'sheets.personName', 'sheets.birthDate'],
    contact: ['communeName'],
    situation: [
      ...['items.outcome', 'awaited.label', 'awaited.english', 'readSheets#*', 'readNamedSheets#*'],
      ...['criteria.label', 'criteria.english', 'criteria.proofReceivedOn', 'sheets.joblessSince'],
      ...['sheets.educationLevel', 'sheets.targetJob'],
    ],
    referral: ['prescriberName'],
    pathway: [
      ...['receivedOn', 'items.applicationState', 'decision.correctionReason'],
      ...decision('decision'),
      ...['decideItem#*', 'correctDecision#*', 'readPassages#*'],
      ...decision('corrections'),
      ...['corrections.correctionReason', 'corrections.decidedByName', 'decisions.move'],
      ...['decisions.reasonCode', 'decisions.reasonText', 'decisions.deferredUntil', 'decisions.redirection'],
      'decisions.referent',
    ],
    neutral: [
      ...['session.schemeLabel', 'session.committeeName', 'session.heldOn', 'session.startsAt'],
      ...['session.place', 'session.state', 'session.cancelReason', 'session.onAgenda', 'session.decided'],
      ...['session.expected', 'session.present', 'session.quorum', 'attendance.name'],
      ...[
        'attendance.organisationName',
        'attendance.isPresent',
        'items.number',
        'sheets.number',
        'toAdd',
        'chairName',
      ],
      ...['signedOn', 'minutes.form', 'minutes.committee', 'minutes.scheme', 'minutes.heldOn'],
      ...['minutes.startsAt', 'minutes.place', 'minutes.chair', 'expected.name', 'expected.organisation'],
      ...['expected.isPresent', 'quorum.percent', 'quorum.needed', 'quorum.present', 'decisions.number'],
      ...['names.number', 'signature.on', 'signature.recordedByName', 'signature.hash'],
      ...['signature.isIntact', 'corrections.number', 'present.name'],
    ],
  },
}
