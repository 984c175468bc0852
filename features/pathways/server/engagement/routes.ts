import { keepFile } from '#features/documents/server/public.ts'
import { type Served, serve } from '#platform/server/http/serve.ts'
import * as contract from '../../contract/agreements-of-engagement.ts'
import * as scans from '../../contract/signed-scans.ts'
import { moveObjective } from './change-objective.ts'
import { sendContract } from './document/print-contract.ts'
import { startEngagement } from './draft-engagement.ts'
import { showEngagements } from './list-engagements.ts'
import { sendCode, signWithCode } from './sign-by-code.ts'
import { sign } from './sign-engagement.ts'
import { attach, download, remove } from './signed-scans.ts'
import { takeBackSignatures } from './withdraw-signatures.ts'
import { editEngagement } from './write-engagement.ts'

export const engagementServed: readonly Served[] = [
  serve(contract.listEngagements, showEngagements),
  serve(contract.draftEngagement, startEngagement),
  serve(contract.writeEngagement, editEngagement),
  serve(contract.withdrawSignatures, takeBackSignatures),
  serve(contract.signEngagement, sign),
  serve(contract.sendSigningCode, sendCode),
  serve(contract.signByCode, signWithCode),
  serve(scans.attachScan, attach, { keep: keepFile }),
  serve(scans.downloadSignedScan, download),
  serve(scans.removeScans, remove),
  serve(contract.changeObjective, moveObjective),
  serve(contract.printEngagement, sendContract),
]
