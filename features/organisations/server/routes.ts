import { type Served, serve } from '#platform/server/http/serve.ts'
import { organisationsRoutes as routes } from '../contract.ts'
import { sendDirectory, sendSchemes } from './export-directory.ts'
import { sendRoles } from './export-roles.ts'
import { memberOptions, organisationOptions, schemeOptions } from './list-options.ts'
import { listProposals } from './list-proposals.ts'
import { noteAgreement } from './note-agreement.ts'
import { listOrganisations, readOrganisation } from './read-organisations.ts'
import { changeShare } from './working-time/change-etp.ts'
import { end, note } from './working-time/note-absence.ts'
import { showOwnAbsences, showWorkingTime } from './working-time/read-working-time.ts'
import { addContact, changeContact, removeContact } from './write-contact.ts'
import { changeOrganisation, createOrganisation } from './write-organisation.ts'
import { changeRole, composeRole, listRoles, removeRole } from './write-role.ts'
import { changeScheme, changeTeam, createScheme, createTeam, listSchemes } from './write-scheme.ts'

export const organisationsServed: readonly Served[] = [
  serve(routes.listOrganisations, listOrganisations),
  serve(routes.exportOrganisations, sendDirectory),
  serve(routes.readOrganisation, readOrganisation),
  serve(routes.createOrganisation, createOrganisation),
  serve(routes.changeOrganisation, changeOrganisation),
  serve(routes.noteAgreement, noteAgreement),
  serve(routes.addContact, addContact),
  serve(routes.changeContact, changeContact),
  serve(routes.removeContact, removeContact),
  serve(routes.listProposals, listProposals),
  serve(routes.organisationOptions, organisationOptions),
  serve(routes.memberOptions, memberOptions),
  serve(routes.schemeOptions, schemeOptions),
  serve(routes.listSchemes, listSchemes),
  serve(routes.exportSchemes, sendSchemes),
  serve(routes.createScheme, createScheme),
  serve(routes.changeScheme, changeScheme),
  serve(routes.createTeam, createTeam),
  serve(routes.changeTeam, changeTeam),
  serve(routes.listRoles, listRoles),
  serve(routes.exportRoles, sendRoles),
  serve(routes.composeRole, composeRole),
  serve(routes.changeRole, changeRole),
  serve(routes.removeRole, removeRole),
  serve(routes.readWorkingTime, showWorkingTime),
  serve(routes.changeEtp, changeShare),
  serve(routes.noteAbsence, note),
  serve(routes.endAbsence, end),
  serve(routes.readOwnAbsences, showOwnAbsences),
]
