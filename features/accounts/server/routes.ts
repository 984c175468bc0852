import { type Served, serve, serveOpen } from '#platform/server/http/serve.ts'
import { routes } from '../contract.ts'
import { changePreferences } from './change-preferences.ts'
import { demoSignIn } from './demo/demo-sign-in.ts'
import { signInOptions } from './demo/sign-in-options.ts'
import { checkFactor, readFactor, spendRecoveryCode } from './factor/check-factor.ts'
import { confirmEnrolment, startEnrolment } from './factor/enrol-factor.ts'
import { ownFactor, renewRecoveryCodes } from './factor/own-factor.ts'
import { resetFactor } from './factor/reset-factor.ts'
import { acceptInvitation, readInvitation } from './invitations/accept-invitation.ts'
import { changeAccess, closeAccess } from './invitations/change-access.ts'
import { closeMemberSessions } from './invitations/close-member-sessions.ts'
import { sendAccess } from './invitations/export-access.ts'
import { invite, inviteAgain } from './invitations/invite.ts'
import { listAccess } from './invitations/list-access.ts'
import { askByMail } from './links/ask-by-mail.ts'
import { changePassword } from './passwords/change-password.ts'
import { resetPassword } from './passwords/reset-password.ts'
import { changeProvider, checkProvider, readProvider } from './providers/change-provider.ts'
import { finishProviderSignIn } from './providers/finish-provider-sign-in.ts'
import { findProviders, startProviderSignIn } from './providers/start-provider-sign-in.ts'
import { readMe } from './read-me.ts'
import {
  forgetBrowser,
  listSessions,
  revokeOtherSessions,
  revokeSession,
  signOut,
} from './sessions/manage-sessions.ts'
import { signIn } from './sessions/sign-in.ts'
import { readSignInLink, takeSignInLink } from './sign-in-links/take-sign-in-link.ts'

export const accountRoutes: readonly Served[] = [
  serveOpen(routes.me, readMe),
  serveOpen(routes.signIn, signIn),
  serveOpen(routes.signOut, signOut),
  serveOpen(routes.listSessions, listSessions),
  serveOpen(routes.revokeSession, revokeSession),
  serveOpen(routes.revokeOtherSessions, revokeOtherSessions),
  serveOpen(routes.forgetBrowser, forgetBrowser),
  serveOpen(routes.readFactor, readFactor),
  serveOpen(routes.checkFactor, checkFactor),
  serveOpen(routes.spendRecoveryCode, spendRecoveryCode),
  serveOpen(routes.startEnrolment, startEnrolment),
  serveOpen(routes.confirmEnrolment, confirmEnrolment),
  serveOpen(routes.ownFactor, ownFactor),
  serveOpen(routes.renewRecoveryCodes, renewRecoveryCodes),
  serveOpen(routes.signInOptions, signInOptions),
  serveOpen(routes.demoSignIn, demoSignIn),
  serveOpen(routes.askSignInLink, askByMail('sign-in-link')),
  serveOpen(routes.readSignInLink, readSignInLink),
  serveOpen(routes.takeSignInLink, takeSignInLink),
  serveOpen(routes.findProviders, findProviders),
  serveOpen(routes.startProviderSignIn, startProviderSignIn),
  serveOpen(routes.finishProviderSignIn, finishProviderSignIn),
  serveOpen(routes.askPasswordReset, askByMail('password-reset')),
  serveOpen(routes.resetPassword, resetPassword),
  serveOpen(routes.changePassword, changePassword),
  serveOpen(routes.readInvitation, readInvitation),
  serveOpen(routes.acceptInvitation, acceptInvitation),
  serve(routes.listAccess, listAccess),
  serve(routes.exportAccess, sendAccess),
  serve(routes.invite, invite),
  serve(routes.inviteAgain, inviteAgain),
  serve(routes.changeAccess, changeAccess),
  serve(routes.closeAccess, closeAccess),
  serve(routes.resetFactor, resetFactor),
  serve(routes.closeMemberSessions, closeMemberSessions),
  serve(routes.readProvider, readProvider),
  serve(routes.changeProvider, changeProvider),
  serve(routes.checkProvider, checkProvider),
  serve(routes.changePreferences, changePreferences),
]
