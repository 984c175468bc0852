import { type Served, serve } from '#platform/server/http/serve.ts'
import * as contract from '../../contract/applications.ts'
import * as referents from '../../contract/referents.ts'
import { admit } from './admit-application.ts'
import { changeLegalReferent, changeReferent } from './change-referent.ts'
import { addApplication } from './create-application.ts'
import { showApplications } from './list-applications.ts'
import { showReferents } from './list-referents.ts'
import { changeApplicationState } from './move-application.ts'
import { showApplication } from './read-application.ts'

export const applicationsServed: readonly Served[] = [
  serve(contract.listApplications, showApplications),
  serve(contract.readApplication, showApplication),
  serve(contract.createApplication, addApplication),
  serve(contract.moveApplication, changeApplicationState),
  serve(contract.admitApplication, admit),
  serve(referents.listReferents, showReferents),
  serve(referents.assignReferent, changeReferent),
  serve(referents.setLegalReferent, changeLegalReferent),
]
