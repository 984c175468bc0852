import { type Served, serve } from '#platform/server/http/serve.ts'
import * as contract from '../contract.ts'
import { correct } from './correct-decision.ts'
import { sendNonEntries, showNonEntries } from './count-non-entries.ts'
import { decide } from './decide-item.ts'
import { fill, takeOff } from './fill-agenda.ts'
import { notePresence, showSessions } from './list-sessions.ts'
import { callSession, dropSession, moveSession } from './open-session.ts'
import { sendMinutes } from './papers/print-minutes.ts'
import { sendNamedSheets, sendSheets } from './papers/print-sheets.ts'
import { showAgenda } from './read-agenda.ts'
import { showPassages } from './read-passages.ts'
import { showNamedSheets, showSheets } from './read-sheets.ts'
import { showMinutes, sign } from './write-minutes.ts'

export const routes: readonly Served[] = [
  serve(contract.listSessions, showSessions),
  serve(contract.openSession, callSession),
  serve(contract.changeSession, moveSession),
  serve(contract.cancelSession, dropSession),
  serve(contract.recordPresence, notePresence),
  serve(contract.readAgenda, showAgenda),
  serve(contract.fillAgenda, fill),
  serve(contract.removeFromAgenda, takeOff),
  serve(contract.decideItem, decide),
  serve(contract.correctDecision, correct),
  serve(contract.readMinutes, showMinutes),
  serve(contract.signMinutes, sign),
  serve(contract.printMinutes, sendMinutes),
  serve(contract.readSheets, showSheets),
  serve(contract.readNamedSheets, showNamedSheets),
  serve(contract.printSheets, sendSheets),
  serve(contract.printNamedSheets, sendNamedSheets),
  serve(contract.readPassages, showPassages),
  serve(contract.readNonEntries, showNonEntries),
  serve(contract.exportNonEntries, sendNonEntries),
]
