import { type Served, serve } from '#platform/server/http/serve.ts'
import * as contract from '../contract.ts'
import { convene } from './convene.ts'
import { correct, rewrite, writeDecision } from './decide.ts'
import { sendDecisions, showDecisions } from './list-decisions.ts'
import { move } from './move-decision.ts'
import { sendMinutes } from './papers/minutes-paper.ts'
import { sendNote, sendPack, sendSheet, sendSlides } from './papers/send-pack.ts'
import { propose } from './propose-agenda.ts'
import { showBody } from './read-body.ts'
import { showMeeting } from './read-meeting.ts'
import { noteWhoIsThere } from './record-presence.ts'
import { addPoints, changePoint, removePoint } from './write-agenda.ts'
import { rewriteBody, setUpBody, showBodies } from './write-bodies.ts'
import { cancel, change, plan } from './write-meetings.ts'
import { showMinutes, sign, writeText } from './write-minutes.ts'
import { changeTerm, seatSomebody } from './write-seats.ts'

export const routes: readonly Served[] = [
  serve(contract.listBodies, showBodies),
  serve(contract.createBody, setUpBody),
  serve(contract.changeBody, rewriteBody),
  serve(contract.readBody, showBody),
  serve(contract.addSeat, seatSomebody),
  serve(contract.changeSeat, changeTerm),
  serve(contract.planMeeting, plan),
  serve(contract.changeMeeting, change),
  serve(contract.cancelMeeting, cancel),
  serve(contract.conveneMeeting, convene),
  serve(contract.readMeeting, showMeeting),
  serve(contract.recordPresence, noteWhoIsThere),
  serve(contract.proposeAgenda, propose),
  serve(contract.addToAgenda, addPoints),
  serve(contract.changeAgendaItem, changePoint),
  serve(contract.removeAgendaItem, removePoint),
  serve(contract.decide, writeDecision),
  serve(contract.changeDecision, rewrite),
  serve(contract.correctDecision, correct),
  serve(contract.moveDecision, move),
  serve(contract.listDecisions, showDecisions),
  serve(contract.exportDecisions, sendDecisions),
  serve(contract.readMinutes, showMinutes),
  serve(contract.writeDraft, writeText),
  serve(contract.signMinutes, sign),
  serve(contract.printMinutes, sendMinutes),
  serve(contract.printNote, sendNote),
  serve(contract.takeSlides, sendSlides),
  serve(contract.takeSheet, sendSheet),
  serve(contract.takePack, sendPack),
]
