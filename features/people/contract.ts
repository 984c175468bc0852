import * as criteria from './contract/criteria.ts'
import * as files from './contract/files.ts'
import * as merge from './contract/merge.ts'
import * as notices from './contract/notices.ts'
import * as person from './contract/person.ts'
import * as search from './contract/search.ts'
import * as sensitive from './contract/sensitive.ts'

export * from './contract/codes.ts'
export * from './contract/criteria.ts'
export * from './contract/files.ts'
export * from './contract/merge.ts'
export * from './contract/notices.ts'
export * from './contract/person.ts'
export * from './contract/search.ts'
export * from './contract/sensitive.ts'

export const peopleRoutes = {
  createPerson: person.createPerson,
  readPerson: person.readPerson,
  changePerson: person.changePerson,
  recordSituation: person.recordSituation,
  recordNotice: person.recordNotice,
  listNoticeTexts: notices.listNoticeTexts,
  writeNoticeText: notices.writeNoticeText,
  listUninformed: notices.listUninformed,
  listCriteria: criteria.listCriteria,
  listHeldCriteria: criteria.listHeldCriteria,
  addCriterion: criteria.addCriterion,
  proveCriterion: criteria.proveCriterion,
  checkCriterionProof: criteria.checkCriterionProof,
  revokeCriterion: criteria.revokeCriterion,
  readSensitiveFacts: sensitive.readSensitiveFacts,
  recordSensitiveFact: sensitive.recordSensitiveFact,
  withdrawSensitiveFact: sensitive.withdrawSensitiveFact,
  searchPeople: search.searchPeople,
  comparePeople: search.comparePeople,
  listOpenings: search.listOpenings,
  readOpeningDays: search.readOpeningDays,
  exportOpenings: search.exportOpenings,
  listLookAlikes: merge.listLookAlikes,
  compareFiles: merge.compareFiles,
  mergeFiles: merge.mergeFiles,
  undoMerge: merge.undoMerge,
  setApart: merge.setApart,
  listDocuments: files.listDocuments,
  addDocument: files.addDocument,
  downloadDocument: files.downloadDocument,
}
