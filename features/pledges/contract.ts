import * as deliveries from './contract/deliveries.ts'
import * as fundings from './contract/fundings.ts'
import * as means from './contract/means.ts'
import * as note from './contract/note.ts'
import * as pledges from './contract/pledges.ts'

export * from './contract/codes.ts'
export * from './contract/deliveries.ts'
export * from './contract/fundings.ts'
export * from './contract/means.ts'
export * from './contract/note.ts'
export * from './contract/pledges.ts'

export const pledgeRoutes = {
  listPledges: pledges.listPledges,
  exportPledges: pledges.exportPledges,
  pledgeChoices: pledges.pledgeChoices,
  readPledge: pledges.readPledge,
  createPledge: pledges.createPledge,
  changePledge: pledges.changePledge,
  removePledge: pledges.removePledge,
  noteDelivery: deliveries.noteDelivery,
  moveDelivery: deliveries.moveDelivery,
  movePledge: deliveries.movePledge,
  addEvidence: deliveries.addEvidence,
  downloadEvidence: deliveries.downloadEvidence,
  listMeans: means.listMeans,
  exportMeans: means.exportMeans,
  createMean: means.createMean,
  changeMean: means.changeMean,
  listFundings: fundings.listFundings,
  exportFundings: fundings.exportFundings,
  createFunding: fundings.createFunding,
  changeFunding: fundings.changeFunding,
  removeFunding: fundings.removeFunding,
  readNote: note.readNote,
  printNote: note.printNote,
}
