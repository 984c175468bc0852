import { keepFile } from '#features/documents/server/public.ts'
import { type Served, serve } from '#platform/server/http/serve.ts'
import * as contract from '../contract.ts'
import { accept } from './accept-referral.ts'
import { answer, askForMore } from './ask-and-answer.ts'
import { examine } from './examine-referral.ts'
import { sendIncoming, sendSent } from './export-referrals.ts'
import { eraseDraft, keepDraft, openDraft, showChoices } from './keep-draft.ts'
import { showIncoming } from './list-incoming.ts'
import { showSent, showSentReferral } from './list-sent.ts'
import { attach, sendAttachment } from './referral-documents.ts'
import { refuseWithReason } from './refuse-referral.ts'
import { sendDraft, withdraw } from './send-referral.ts'
import { writeLetter } from './write-letter.ts'

export const routes: readonly Served[] = [
  serve(contract.startReferral, openDraft),
  serve(contract.saveDraft, keepDraft),
  serve(contract.discardDraft, eraseDraft),
  serve(contract.sendReferral, sendDraft),
  serve(contract.withdrawReferral, withdraw),
  serve(contract.answerQuestion, answer),
  serve(contract.attachToReferral, attach, { keep: keepFile }),
  serve(contract.downloadAttachment, sendAttachment),
  serve(contract.readSentReferral, showSentReferral),
  serve(contract.exportSentReferrals, sendSent),
  serve(contract.listSentReferrals, showSent),
  serve(contract.listReferralChoices, showChoices),
  serve(contract.exportIncomingReferrals, sendIncoming),
  serve(contract.listIncomingReferrals, showIncoming),
  serve(contract.examineReferral, examine),
  serve(contract.askSender, askForMore),
  serve(contract.acceptReferral, accept),
  serve(contract.refuseReferral, refuseWithReason),
  serve(contract.readLetter, writeLetter),
]
