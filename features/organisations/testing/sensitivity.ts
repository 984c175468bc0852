import type { Sensitivity } from '#apps/testing/rights/sensitivity.ts'
import type { organisationsRoutes } from '../contract.ts'

export const organisationsSensitivity: Sensitivity<typeof organisationsRoutes> = {
  columns: {},
  aboutNobody: [
    ...([
      'listOrganisations',
      'readOrganisation',
      'createOrganisation',
      'changeOrganisation',
      'addContact',
      'noteAgreement',
    ] as const),
    ...(['changeContact', 'listProposals', 'organisationOptions', 'memberOptions', 'schemeOptions'] as const),
    ...(['listSchemes', 'createScheme', 'changeScheme', 'createTeam', 'changeTeam', 'listRoles'] as const),
    ...(['composeRole', 'changeRole'] as const),
    ...(['readWorkingTime', 'changeEtp', 'noteAbsence', 'endAbsence', 'readOwnAbsences'] as const),
  ],
  fields: {},
}
