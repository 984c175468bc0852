import type { ServerFeature } from '#platform/server/feature.ts'
import { forgetOldRows } from './forget-old-rows.ts'
import { mailPasswordReset } from './passwords/mail-password-reset.ts'
import { accountRoutes } from './routes.ts'
import { mailSignInLink } from './sign-in-links/mail-sign-in-link.ts'

export { secondFactorRuleAt } from '../rules/second-factor.ts'
export { type FactorReset, resetFactorOf } from './factor/reset-factor-as-operator.ts'
export { squareOf } from './factor/square.ts'
export { makeCodedLink } from './links/coded-link.ts'
export { hasOpenLink } from './links/has-open-link.ts'
export type { LinkPurpose, OpenLink } from './links/link.ts'
export { checkLinkCode, sendLinkCode } from './links/link-code.ts'
export { openLinkWithPass } from './links/link-pass.ts'
export { enterByCode, isCodeOfSession, leaveLink, sessionOfLink } from './links/link-session.ts'
export { makeLink, revokeLinks } from './links/make-link.ts'
export { openLink, takeLink } from './links/open-link.ts'
export { makeSigningCode, takeSigningCode } from './links/signing-code.ts'
export { setPassword } from './passwords/set-password.ts'
export { cookieNames, sealToken } from './session-cookie.ts'
export { sessionReader } from './session-reader.ts'
export { countRequest } from './sessions/attempts.ts'
export { type SetUpNetwork, type SetUpNetworkGiven, setUpNetwork } from './set-up-network.ts'
export { type SetUp, type SetUpTerritory, setUpTerritory } from './set-up-territory.ts'

export const accountsFeature: ServerFeature = {
  name: 'accounts',
  retention: {
    tables: {
      'accounts.link': {
        ...{ archive: 'kept', anonymisation: 'apart' },
        why: 'the link of a step lives until 30 days after it, then goes',
      },
    },
  },
  routes: accountRoutes,
  jobs: [mailPasswordReset, mailSignInLink, forgetOldRows],
}
