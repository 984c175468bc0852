import { type Served, serve } from '#platform/server/http/serve.ts'
import * as contract from '../contract.ts'
import { sendList } from './exports/export-list.ts'
import { sendExports, showExports } from './exports/list-exports.ts'
import { decideLines } from './imports/decide-lines.ts'
import { sendImports } from './imports/export-imports.ts'
import { showImport, showImports } from './imports/follow-import.ts'
import { listLines } from './imports/list-lines.ts'
import { receiveImport } from './imports/receive-import.ts'
import { chooseColumns, startApplying, startUndoing } from './imports/steer-import.ts'
import { sendSentLists } from './outcomes/export-sent-lists.ts'
import { giveOutcome, giveSentList, showSentLists } from './outcomes/give-outcome.ts'
import { noteAgreement, showAgreements, stopAgreement } from './partners/exchange-agreements.ts'
import { dropKey, makeKey, showKeys } from './partners/partner-keys.ts'
import {
  sendOwnReturn,
  sendPartnerReturn,
  showOwnReturn,
  showPartnerReturn,
} from './partners/partner-returns.ts'

export const routes: readonly Served[] = [
  serve(contract.receiveImport, receiveImport),
  serve(contract.listImports, showImports),
  serve(contract.readImport, showImport),
  serve(contract.changeMapping, chooseColumns),
  serve(contract.listImportLines, listLines),
  serve(contract.decideLines, decideLines),
  serve(contract.applyImport, startApplying),
  serve(contract.undoImport, startUndoing),
  serve(contract.downloadOutcome, giveOutcome),
  serve(contract.listSentLists, showSentLists),
  serve(contract.downloadSentList, giveSentList),
  serve(contract.exportList, sendList),
  serve(contract.exportExports, sendExports),
  serve(contract.exportImports, sendImports),
  serve(contract.exportSentLists, sendSentLists),
  serve(contract.listExports, showExports),
  serve(contract.listExchangeAgreements, showAgreements),
  serve(contract.noteExchangeAgreement, noteAgreement),
  serve(contract.endExchangeAgreement, stopAgreement),
  serve(contract.readPartnerReturn, showPartnerReturn),
  serve(contract.exportPartnerReturn, sendPartnerReturn),
  serve(contract.readOwnReturn, showOwnReturn),
  serve(contract.exportOwnReturn, sendOwnReturn),
  serve(contract.listPartnerKeys, showKeys),
  serve(contract.makePartnerKey, makeKey),
  serve(contract.revokePartnerKey, dropKey),
]
