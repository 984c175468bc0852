import { type Served, serve } from '#platform/server/http/serve.ts'
import * as contract from '../contract.ts'
import { accept, turnDown } from './answer-transfer.ts'
import { giveFile, showSheet, showTransfers, takeBack } from './follow-transfer.ts'
import { showDraft } from './prepare-transfer.ts'
import { showIncoming, showOneIncoming } from './read-incoming.ts'
import { receive } from './receive-file.ts'
import { send } from './send-transfer.ts'

export const routes: readonly Served[] = [
  serve(contract.readTransferDraft, showDraft),
  serve(contract.sendTransfer, send),
  serve(contract.listPersonTransfers, showTransfers),
  serve(contract.withdrawTransfer, takeBack),
  serve(contract.downloadTransfer, giveFile),
  serve(contract.readTransferSheet, showSheet),
  serve(contract.listIncomingTransfers, showIncoming),
  serve(contract.readIncomingTransfer, showOneIncoming),
  serve(contract.acceptTransfer, accept),
  serve(contract.refuseTransfer, turnDown),
  serve(contract.receiveTransferFile, receive),
]
