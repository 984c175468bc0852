import * as indicators from './contract/indicators.ts'
import * as operations from './contract/operations.ts'
import * as file from './contract/participant-file.ts'
import * as participations from './contract/participations.ts'
import * as pieces from './contract/pieces.ts'
import * as questionnaires from './contract/questionnaires.ts'
import * as statement from './contract/statement.ts'

export * from './contract/indicators.ts'
export * from './contract/operations.ts'
export * from './contract/participant-file.ts'
export * from './contract/participations.ts'
export {
  type Moment,
  moments,
  type QuestionnaireState,
  questionnaireStates,
} from './contract/parts.ts'
export * from './contract/pieces.ts'
export * from './contract/questionnaires.ts'
export * from './contract/statement.ts'
export { emblemSvg } from './rules/emblem.ts'

export const fundingRoutes = {
  listOperations: operations.listOperations,
  readOperation: operations.readOperation,
  createOperation: operations.createOperation,
  changeOperation: operations.changeOperation,
  exportOperations: operations.exportOperations,
  listParticipations: participations.listParticipations,
  exportParticipations: participations.exportParticipations,
  listProposals: participations.listProposals,
  enrol: participations.enrol,
  leaveOperation: participations.leaveOperation,
  removeParticipation: participations.removeParticipation,
  resumeParticipation: participations.resumeParticipation,
  readParticipation: participations.readParticipation,
  listOfPerson: participations.listOfPerson,
  readFileMapping: file.readFileMapping,
  writeFileMapping: file.writeFileMapping,
  withdrawFileMapping: file.withdrawFileMapping,
  takeParticipantFile: file.takeParticipantFile,
  readIndicators: indicators.readIndicators,
  exportIndicators: indicators.exportIndicators,
  listBehindIndicator: indicators.listBehindIndicator,
  listInconsistencies: indicators.listInconsistencies,
  exportInconsistencies: indicators.exportInconsistencies,
  listPieces: pieces.listPieces,
  exportPieces: pieces.exportPieces,
  readPieces: pieces.readPieces,
  markPiece: pieces.markPiece,
  unmarkPiece: pieces.unmarkPiece,
  printOperation: statement.printOperation,
  readQuestionnaire: questionnaires.readQuestionnaire,
  printQuestionnaire: questionnaires.printQuestionnaire,
  answerQuestionnaire: questionnaires.answerQuestionnaire,
  sendAnswersCode: questionnaires.sendAnswersCode,
  signAnswers: questionnaires.signAnswers,
}
