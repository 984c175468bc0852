import { type Served, serve } from '#platform/server/http/serve.ts'
import * as contract from '../../contract/papers.ts'
import { sendCertificate, sendReport } from './print-papers.ts'

export const papersServed: readonly Served[] = [
  serve(contract.printCertificate, sendCertificate),
  serve(contract.printReport, sendReport),
]
