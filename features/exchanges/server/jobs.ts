import type { Services } from '#platform/server/http/context.ts'
import type { Job } from '#platform/server/jobs.ts'
import type { ImportState } from '../contract.ts'
import { applyImport } from './imports/apply-import.ts'
import { forgetLines } from './imports/forget-lines.ts'
import { changeImport, loadImport } from './imports/import-store.ts'
import { readImport } from './imports/read-import.ts'
import { rehearseImport } from './imports/rehearse-import.ts'
import { undoImport } from './imports/undo-import.ts'
import {
  applyImportJob,
  forgetLinesJob,
  type ImportPayload,
  readImportJob,
  rehearseImportJob,
  undoImportJob,
} from './job-names.ts'

type Run = (services: Services, payload: unknown) => Promise<void>

/**
 * A bug must not leave an import "at work" for ever: it goes back to a state from which it can be taken up, the page
 * says so, and the failure is still reported to who runs the server.
 */
const fallingBackTo =
  (state: (mode: string | null) => ImportState, run: Run): Run =>
  async (services, payload) => {
    const { territoryId, importId } = payload as ImportPayload
    try {
      await run(services, payload)
    } catch (error) {
      await services.database.withTerritory(territoryId, async (tx) => {
        const one = await loadImport(tx, importId, 'lock')
        if (one) await changeImport(tx, importId, { state: state(one.mode), failure: 'unexpected' })
      })
      throw error
    }
  }

const failed = () => 'failed' as const
const applied = () => 'applied' as const
const afterApplying = (mode: string | null) => (mode === 'all-or-nothing' ? 'rehearsed' : 'applied')

export const jobs: readonly Job[] = [
  { name: readImportJob, run: fallingBackTo(failed, readImport) },
  { name: rehearseImportJob, run: fallingBackTo(failed, rehearseImport) },
  { name: applyImportJob, run: fallingBackTo(afterApplying, applyImport) },
  { name: undoImportJob, run: fallingBackTo(applied, undoImport) },
  { name: forgetLinesJob, cron: '40 2 * * *', run: forgetLines },
]
