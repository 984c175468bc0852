import type { Sensitivity } from '#apps/testing/rights/sensitivity.ts'
import type { participantRoutes } from '../contract.ts'

export const participantSensitivity: Sensitivity<typeof participantRoutes> = {
  columns: {
    filled_form: {
      identity: ['signed_name'],
      // The answers are codes of the form, as JSON.
      code: ['moment', 'form_version', 'seal', 'sensitive_items', 'answers'],
    },
    filled_sensitive: { code: ['item_code', 'state', 'value'] },
    ask: { contact: ['phone', 'email'], appointment: ['words'], code: ['kind', 'outcome'] },
  },
  aboutNobody: ['giveAccess', 'askCorrection'],
  fields: {
    identity: ['givenName'],
    contact: ['phone', 'email', 'asks.phone', 'asks.email', 'items.values'],
    trail: [
      'access.givenByName',
      'access.lastSeenAt',
      'access.givenOn',
      'access.expiresOn',
      'readOpenings#*',
    ],
    appointment: [
      ...['asks.words', 'asks.meetingAt', 'asks.askedAt', 'asks.settledAt', 'asks.outcome'],
      'asks.settledByName',
      ...['items.kind', 'items.words', 'items.askedOn', 'items.answeredOn', 'items.outcome'],
      'items.isLate',
      ...['asks.kind', 'appointment.at', 'appointment.place', 'appointment.withName'],
    ],
    situation: [
      'answers.answer',
      'answers.answerEnglish',
      'answers.state',
      'items.signedName',
      'reserved',
      'signedOn',
      'items.signedAt',
      'items.takenOn',
    ],
    document: ['documents.name', 'items.name', 'items.addedOn'],
    step: ['steps.typeCode', 'steps.typeLabel', 'steps.state', 'steps.startsOn', 'steps.endsOn'],
    pathway: [
      ...['contract.aim', 'contract.signedOn', 'contract.endsOn', 'objectives.label', 'objectives.dueOn'],
      'objectives.state',
      ...['contract.title', 'contract.jobLabel', 'contract.startsOn', 'contract.weeklyMinutes'],
      ...['contract.weeklyReason', 'objectives.details', 'objectives.carriedBy', 'toSign'],
    ],
    neutral: [
      ...['items.moment', 'items.formVersion', 'items.operationLabel', 'items.dueOn'],
      ...['questions.code', 'questions.label', 'questions.required'],
      ...['choices.code', 'choices.label'],
      // The question; what she answered is above.
      ...['answers.code', 'answers.label', 'answers.english'],
      ...['territoryName', 'timeZone', 'today', 'expiresOn', 'hasEmail', 'isAsked', 'isShown'],
      ...['referent.name', 'referent.phone', 'referent.email', 'away.untilOn', 'away.coverName'],
    ],
  },
}
