import type { Sensitivity } from '#apps/testing/rights/sensitivity.ts'
import type { routes } from '../contract.ts'

export const accountsSensitivity: Sensitivity<typeof routes> = {
  columns: {},
  aboutNobody: [
    ...([
      'me',
      'signOut',
      'listSessions',
      'readFactor',
      'spendRecoveryCode',
      'startEnrolment',
      'confirmEnrolment',
    ] as const),
    ...([
      'ownFactor',
      'renewRecoveryCodes',
      'signInOptions',
      'readSignInLink',
      'listAccess',
      'invite',
      'inviteAgain',
    ] as const),
    ...(['changeAccess', 'closeMemberSessions', 'readProvider', 'changeProvider', 'findProviders'] as const),
    ...(['startProviderSignIn', 'finishProviderSignIn', 'readInvitation', 'acceptInvitation'] as const),
  ],
  fields: {},
}
