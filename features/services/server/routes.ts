import { type Served, serve, serveOpen } from '#platform/server/http/serve.ts'
import * as contract from '../contract.ts'
import { findFor } from './find-for-person.ts'
import { noteRead, renewLink, withdraw } from './follow-orientation.ts'
import { answer, askCode, openByCode } from './linked-orientation.ts'
import { receiveList, showLists } from './receive-list.ts'
import { sendServices, showService, showServices } from './search-services.ts'
import { send, showOrientations } from './send-orientation.ts'

export const routes: readonly Served[] = [
  serve(contract.receiveServiceList, receiveList),
  serve(contract.readServiceLists, showLists),
  serve(contract.searchServices, showServices),
  serve(contract.exportServices, sendServices),
  serve(contract.readService, showService),
  serve(contract.findServicesFor, findFor),
  serve(contract.sendOrientation, send),
  serve(contract.listOrientations, showOrientations),
  serve(contract.withdrawOrientation, withdraw),
  serve(contract.renewOrientationLink, renewLink),
  serve(contract.readAnswer, noteRead),
  serveOpen(contract.askOrientationCode, askCode),
  serveOpen(contract.openOrientation, openByCode),
  serveOpen(contract.answerOrientation, answer),
]
