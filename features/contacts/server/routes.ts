import { type Served, serve, serveOpen } from '#platform/server/http/serve.ts'
import * as contract from '../contract.ts'
import { answer, close, take } from './answer-contact.ts'
import { receiveAsked, tellPage } from './ask.ts'
import { sendActivity, showActivity } from './count-contacts.ts'
import { showFollowUp, takeBack, writeAgain } from './follow-up.ts'
import { countPassage, noteAsked } from './note-contact.ts'
import { openFile } from './open-file.ts'
import { keepRouting, preview, showRouting } from './route-contacts.ts'
import { sendOn } from './send-on.ts'
import { showContact, showContactChoices, showContactOfReferral, showContacts } from './show-contacts.ts'

export const routes: readonly Served[] = [
  serveOpen(contract.readFirstContactPage, tellPage),
  serveOpen(contract.sendFirstContact, receiveAsked),
  serveOpen(contract.readFollowUp, showFollowUp),
  serveOpen(contract.addWords, writeAgain),
  serveOpen(contract.takeBackContact, takeBack),
  serve(contract.listContacts, showContacts),
  serve(contract.readContactChoices, showContactChoices),
  serve(contract.noteContact, noteAsked),
  serve(contract.notePassage, countPassage),
  serve(contract.readContact, showContact),
  serve(contract.takeContact, take),
  serve(contract.answerContact, answer),
  serve(contract.sendOnContact, sendOn),
  serve(contract.closeContact, close),
  serve(contract.openFileOfContact, openFile),
  serve(contract.readContactOfReferral, showContactOfReferral),
  serve(contract.readRouting, showRouting),
  serve(contract.saveRouting, keepRouting),
  serve(contract.previewRouting, preview),
  serve(contract.readContactActivity, showActivity),
  serve(contract.exportContactActivity, sendActivity),
]
