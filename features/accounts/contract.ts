import { me } from '#platform/contract/me.ts'
import * as access from './contract/access.ts'
import * as password from './contract/password.ts'
import * as session from './contract/session.ts'

export type { AccessRow } from './contract/access.ts'
export type { Session } from './contract/session.ts'

export const routes = {
  me,
  signIn: session.signIn,
  signOut: session.signOut,
  listSessions: session.listSessions,
  revokeSession: session.revokeSession,
  signInOptions: session.signInOptions,
  demoSignIn: session.demoSignIn,
  askPasswordReset: password.askPasswordReset,
  resetPassword: password.resetPassword,
  changePassword: password.changePassword,
  listAccess: access.listAccess,
  exportAccess: access.exportAccess,
  invite: access.invite,
  inviteAgain: access.inviteAgain,
  changeAccess: access.changeAccess,
  closeAccess: access.closeAccess,
  changePreferences: access.changePreferences,
  readInvitation: access.readInvitation,
  acceptInvitation: access.acceptInvitation,
}
