import * as agreements from './exchange-agreements.ts'
import * as exports from './exports.ts'
import * as imports from './imports.ts'
import * as outcomes from './outcomes.ts'
import * as keys from './partner-keys.ts'
import * as returns from './partner-returns.ts'

export const exchangesRoutes = {
  receiveImport: imports.receiveImport,
  listImports: imports.listImports,
  readImport: imports.readImport,
  changeMapping: imports.changeMapping,
  listImportLines: imports.listImportLines,
  decideLines: imports.decideLines,
  applyImport: imports.applyImport,
  undoImport: imports.undoImport,
  downloadOutcome: outcomes.downloadOutcome,
  listSentLists: outcomes.listSentLists,
  downloadSentList: outcomes.downloadSentList,
  exportList: exports.exportList,
  exportExports: exports.exportExports,
  exportImports: exports.exportImports,
  exportSentLists: exports.exportSentLists,
  listExports: exports.listExports,
  listExchangeAgreements: agreements.listExchangeAgreements,
  noteExchangeAgreement: agreements.noteExchangeAgreement,
  endExchangeAgreement: agreements.endExchangeAgreement,
  readPartnerReturn: returns.readPartnerReturn,
  exportPartnerReturn: returns.exportPartnerReturn,
  readOwnReturn: returns.readOwnReturn,
  exportOwnReturn: returns.exportOwnReturn,
  listPartnerKeys: keys.listPartnerKeys,
  makePartnerKey: keys.makePartnerKey,
  revokePartnerKey: keys.revokePartnerKey,
}
