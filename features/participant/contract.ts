import * as access from './contract/access.ts'
import * as ownForms from './contract/own-forms.ts'
import * as page from './contract/page.ts'

export * from './contract/access.ts'
export * from './contract/own-forms.ts'
export * from './contract/page.ts'

export const participantRoutes = {
  readAccess: access.readAccess,
  giveAccess: access.giveAccess,
  revokeAccess: access.revokeAccess,
  showDocument: access.showDocument,
  settleAsk: access.settleAsk,
  readForms: access.readForms,
  takeForm: access.takeForm,
  enterPage: page.enterPage,
  leavePage: page.leavePage,
  readPlan: page.readPlan,
  readContract: page.readContract,
  signContract: page.signContract,
  takeAppointment: page.takeAppointment,
  askToMove: page.askToMove,
  readOpenings: page.readOpenings,
  readContact: page.readContact,
  askContact: page.askContact,
  askCorrection: page.askCorrection,
  readOwnAsks: page.readOwnAsks,
  listForms: ownForms.listForms,
  signForm: ownForms.signForm,
  listShown: page.listShown,
  takeDocument: page.takeDocument,
  takeData: page.takeData,
}
