import * as deciding from './contract/deciding.ts'
import * as sending from './contract/sending.ts'

export * from './contract/codes.ts'
export * from './contract/deciding.ts'
export * from './contract/referral.ts'
export * from './contract/sending.ts'

export const referralRoutes = {
  startReferral: sending.startReferral,
  saveDraft: sending.saveDraft,
  discardDraft: sending.discardDraft,
  sendReferral: sending.sendReferral,
  withdrawReferral: sending.withdrawReferral,
  answerQuestion: sending.answerQuestion,
  attachToReferral: sending.attachToReferral,
  downloadAttachment: sending.downloadAttachment,
  readSentReferral: sending.readSentReferral,
  exportSentReferrals: sending.exportSentReferrals,
  listSentReferrals: sending.listSentReferrals,
  listReferralChoices: sending.listReferralChoices,
  exportIncomingReferrals: deciding.exportIncomingReferrals,
  listIncomingReferrals: deciding.listIncomingReferrals,
  examineReferral: deciding.examineReferral,
  askSender: deciding.askSender,
  acceptReferral: deciding.acceptReferral,
  refuseReferral: deciding.refuseReferral,
  readLetter: deciding.readLetter,
}
