import { keepFile } from '#features/documents/server/public.ts'
import { type Served, serve } from '#platform/server/http/serve.ts'
import * as contract from '../contract.ts'
import { answer, showOfPerson } from './answer-enrolment.ts'
import { close } from './close-session.ts'
import { enrolPersons, showCandidates } from './enrol.ts'
import { sendPresence } from './papers/print-certificate.ts'
import { sendSheet } from './papers/print-sheet.ts'
import { sendHours, showHours } from './read-hours.ts'
import { showSession, showSessions } from './read-sessions.ts'
import { correct, notePresence } from './record-presence.ts'
import { receiveScan, sendScan, showScans } from './scans.ts'
import { showSheet, sign } from './sign-sheet.ts'
import * as activities from './write-activity.ts'
import { showLetters } from './write-letters.ts'
import * as sessions from './write-session.ts'

export const routes: readonly Served[] = [
  serve(contract.listActivities, activities.showActivities),
  serve(contract.createActivity, activities.create),
  serve(contract.changeActivity, activities.change),
  serve(contract.operationOptions, activities.showOperations),
  serve(contract.listSessions, showSessions),
  serve(contract.createSessions, sessions.makeSessions),
  serve(contract.changeSession, sessions.change),
  serve(contract.openSession, sessions.open),
  serve(contract.cancelSession, sessions.cancel),
  serve(contract.closeSession, close),
  serve(contract.readSession, showSession),
  serve(contract.listCandidates, showCandidates),
  serve(contract.enrol, enrolPersons),
  serve(contract.answerEnrolment, answer),
  serve(contract.listOfPerson, showOfPerson),
  serve(contract.readSessionLetters, showLetters),
  serve(contract.recordPresence, notePresence),
  serve(contract.correctPresence, correct),
  serve(contract.readHours, showHours),
  serve(contract.exportHours, sendHours),
  serve(contract.printPresence, sendPresence),
  serve(contract.printSheet, sendSheet),
  serve(contract.signSheet, sign),
  serve(contract.readSheet, showSheet),
  serve(contract.listScans, showScans),
  serve(contract.addScan, receiveScan, { keep: keepFile }),
  serve(contract.downloadScan, sendScan),
]
