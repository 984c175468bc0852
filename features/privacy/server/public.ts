import type { ServerFeature } from '#platform/server/feature.ts'
import { serve, serveOpen } from '#platform/server/http/serve.ts'
import * as contract from '../contract.ts'
import type { GatherFacts } from './gathered-facts.ts'
import { printOut, sendRegister, showRegister } from './give-register.ts'
import { receiveRequest, recordStep, sendRequests, showRequests } from './keep-requests.ts'
import { tellResidents } from './tell-residents.ts'
import { assess, showAssessments } from './write-assessment.ts'
import { declare, showDeclarations } from './write-declaration.ts'

export type { FactReading, GatherFacts } from './gathered-facts.ts'
export { privacySettings } from './retention-setting.ts'

/** `facts`: what the other features know, gathered by the application. */
export const privacyFeature = (facts: GatherFacts): ServerFeature => ({
  name: 'privacy',
  routes: [
    serve(contract.readRegister, showRegister(facts)),
    serve(contract.exportRegister, sendRegister(facts)),
    serve(contract.printRegister, printOut(facts)),
    serve(contract.saveDeclaration, declare),
    serve(contract.listDeclarations, showDeclarations),
    serve(contract.saveAssessment, assess),
    serve(contract.listAssessments, showAssessments),
    serve(contract.listRequests, showRequests),
    serve(contract.openRequest, receiveRequest),
    serve(contract.recordRequestStep, recordStep),
    serve(contract.exportRequests, sendRequests),
    serveOpen(contract.readResidentFacts, tellResidents(facts)),
  ],
})
