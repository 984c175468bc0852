import type { SubjectsOf } from '#features/people/server/public.ts'
import type { ServerFeature } from '#platform/server/feature.ts'
import { serve, serveOpen } from '#platform/server/http/serve.ts'
import * as contract from '../contract.ts'
import { enter, leave } from './enter-page.ts'
import { give, revoke, showAccess } from './give-access.ts'
import { askAnother, giveAppointment } from './own-appointment.ts'
import { showOwnAsks } from './own-asks.ts'
import { proposeContact, requestOnData, showContact } from './own-contact.ts'
import { showContract, sign as signOwnContract } from './own-contract.ts'
import { giveDocument, showDocuments } from './own-documents.ts'
import { showForms, sign } from './own-forms.ts'
import { showOpenings } from './own-openings.ts'
import { showPlan } from './read-plan.ts'
import { participantRetention } from './retention-part.ts'
import { answerAsk } from './settle-ask.ts'
import { show } from './show-document.ts'
import { giveData } from './take-data.ts'
import { showFilled, take } from './take-form.ts'

export { participantSettings } from './access-setting.ts'
export { openDemoPage } from './demo-page.ts'
export { participantPersonRows } from './person-rows.ts'

/** `subjectsOf`: what the other features hold about a person, gathered by the application. */
export const participantFeature = (subjectsOf: SubjectsOf): ServerFeature => ({
  name: 'participant',
  retention: participantRetention,
  routes: [
    serve(contract.readAccess, showAccess),
    serve(contract.giveAccess, give),
    serve(contract.revokeAccess, revoke),
    serve(contract.showDocument, show),
    serve(contract.settleAsk, answerAsk),
    serve(contract.readForms, showFilled),
    serve(contract.takeForm, take),
    serveOpen(contract.enterPage, enter),
    serveOpen(contract.leavePage, leave),
    serveOpen(contract.readPlan, showPlan),
    serveOpen(contract.readContract, showContract),
    serveOpen(contract.signContract, signOwnContract),
    serveOpen(contract.takeAppointment, giveAppointment),
    serveOpen(contract.askToMove, askAnother),
    serveOpen(contract.readOpenings, showOpenings(subjectsOf)),
    serveOpen(contract.readContact, showContact),
    serveOpen(contract.askContact, proposeContact),
    serveOpen(contract.askCorrection, requestOnData),
    serveOpen(contract.readOwnAsks, showOwnAsks),
    serveOpen(contract.listForms, showForms),
    serveOpen(contract.signForm, sign),
    serveOpen(contract.listShown, showDocuments),
    serveOpen(contract.takeDocument, giveDocument),
    serveOpen(contract.takeData, giveData(subjectsOf)),
  ],
})
