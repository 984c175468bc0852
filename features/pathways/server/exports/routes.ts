import { type Served, serve } from '#platform/server/http/serve.ts'
import * as contract from '../../contract/exports.ts'
import { sendAgenda } from './export-agenda.ts'
import { sendApplications } from './export-applications.ts'
import { sendEntrustedSteps } from './export-entrusted-steps.ts'
import { sendReferents } from './export-referents.ts'

export const exportsServed: readonly Served[] = [
  serve(contract.exportApplications, sendApplications),
  serve(contract.exportReferents, sendReferents),
  serve(contract.exportEntrustedSteps, sendEntrustedSteps),
  serve(contract.exportAgenda, sendAgenda),
]
