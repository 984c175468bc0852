import { me } from '#platform/contract/me.ts'
import * as access from './contract/access.ts'
import * as factor from './contract/factor.ts'
import * as password from './contract/password.ts'
import * as provider from './contract/provider.ts'
import * as session from './contract/session.ts'
import * as signInLink from './contract/sign-in-link.ts'

export { type AccessRow, identityChecks } from './contract/access.ts'
export {
  linkCode,
  linkCodeRefusals,
  linkCodeSent,
  linkPass,
  linkRefusals,
  linkToken,
} from './contract/link.ts'
export { type ShownProvider, signingAlgs } from './contract/provider.ts'
export type { Session, TrustedBrowser } from './contract/session.ts'

export const routes = {
  me,
  signIn: session.signIn,
  signOut: session.signOut,
  listSessions: session.listSessions,
  revokeSession: session.revokeSession,
  revokeOtherSessions: session.revokeOtherSessions,
  forgetBrowser: session.forgetBrowser,
  readFactor: factor.readFactor,
  checkFactor: factor.checkFactor,
  spendRecoveryCode: factor.spendRecoveryCode,
  startEnrolment: factor.startEnrolment,
  confirmEnrolment: factor.confirmEnrolment,
  ownFactor: factor.ownFactor,
  renewRecoveryCodes: factor.renewRecoveryCodes,
  signInOptions: session.signInOptions,
  demoSignIn: session.demoSignIn,
  askSignInLink: signInLink.askSignInLink,
  readSignInLink: signInLink.readSignInLink,
  takeSignInLink: signInLink.takeSignInLink,
  askPasswordReset: password.askPasswordReset,
  resetPassword: password.resetPassword,
  changePassword: password.changePassword,
  listAccess: access.listAccess,
  exportAccess: access.exportAccess,
  invite: access.invite,
  inviteAgain: access.inviteAgain,
  changeAccess: access.changeAccess,
  closeAccess: access.closeAccess,
  resetFactor: access.resetFactor,
  closeMemberSessions: access.closeMemberSessions,
  readProvider: provider.readProvider,
  changeProvider: provider.changeProvider,
  checkProvider: provider.checkProvider,
  findProviders: provider.findProviders,
  startProviderSignIn: provider.startProviderSignIn,
  finishProviderSignIn: provider.finishProviderSignIn,
  changePreferences: access.changePreferences,
  readInvitation: access.readInvitation,
  acceptInvitation: access.acceptInvitation,
}
