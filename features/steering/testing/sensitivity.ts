import type { Sensitivity } from '#apps/testing/rights/sensitivity.ts'
import type { steeringRoutes } from '../contract.ts'

/** Committees speak of agreements, members and figures whose small cells are out; of nobody followed. */
export const steeringSensitivity: Sensitivity<typeof steeringRoutes> = {
  columns: {},
  aboutNobody: [
    ...(['listBodies', 'createBody', 'changeBody', 'readBody', 'addSeat', 'changeSeat'] as const),
    ...(['planMeeting', 'changeMeeting', 'cancelMeeting', 'conveneMeeting', 'readMeeting'] as const),
    ...(['recordPresence', 'proposeAgenda', 'addToAgenda', 'changeAgendaItem', 'removeAgendaItem'] as const),
    ...(['decide', 'changeDecision', 'correctDecision', 'moveDecision', 'listDecisions'] as const),
    ...(['exportDecisions', 'readMinutes', 'writeDraft', 'signMinutes', 'printMinutes'] as const),
    ...(['printNote', 'takeSlides', 'takeSheet', 'takePack'] as const),
  ],
  fields: {},
}
