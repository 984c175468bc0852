import type { ServerFeature } from '#platform/server/feature.ts'
import { serve } from '#platform/server/http/serve.ts'
import * as contract from '../contract.ts'
import { answer } from './answer-questionnaire.ts'
import { enrol, propose } from './enrol.ts'
import { sendOperations, sendParticipations } from './export-participations.ts'
import { saveMapping, showMappings, withdrawMapping } from './file-mappings.ts'
import { leave, leaveWithPathway, remove, resume } from './leave-operation.ts'
import { mark, unmark } from './mark-piece.ts'
import { sendQuestionnaire } from './papers/print-questionnaire.ts'
import { fundingPersonRows, refuseTwoParticipations } from './person-rows.ts'
import { keepPieceLines, keepPieceLinesIn } from './piece-lines.ts'
import { print } from './print-operation.ts'
import { listBehind, listGaps, readAll, sendGaps, sendIndicators } from './read-indicators.ts'
import { list, listHers, read } from './read-participations.ts'
import * as pieces from './read-pieces.ts'
import { show } from './read-questionnaire.ts'
import { fundingRetention } from './retention-part.ts'
import { sendFile } from './send-file.ts'
import { findSealedAnswers } from './signing/find-sealed.ts'
import { sendCode, signWithCode } from './signing/sign-answers.ts'
import * as operations from './write-operation.ts'

export { checkAnswers } from '../rules/check-answers.ts'
export { askedOfPerson, findItem, formOf, forms } from '../rules/forms.ts'
export { captureAnswers } from './answer-questionnaire.ts'
export { bringStays, mayEnrol, removeBroughtStays } from './bring-stays.ts'
export { hasStays, operationsOfScheme } from './brought-stays-store.ts'
export { emblemBlock } from './emblem-block.ts'
export { capturedVersion, ownFormsDue } from './own-forms.ts'
export { questionnaireKind } from './papers/questionnaire-kind.ts'
export { fundingPersonRows, keepPieceLinesIn }

export const fundingFeature: ServerFeature = {
  name: 'funding',
  routes: [
    serve(contract.listOperations, operations.list),
    serve(contract.readOperation, operations.read),
    serve(contract.createOperation, operations.create),
    serve(contract.changeOperation, operations.change),
    serve(contract.exportOperations, sendOperations),
    serve(contract.listParticipations, list),
    serve(contract.exportParticipations, sendParticipations),
    serve(contract.listProposals, propose),
    serve(contract.enrol, enrol),
    serve(contract.leaveOperation, leave),
    serve(contract.removeParticipation, remove),
    serve(contract.resumeParticipation, resume),
    serve(contract.readParticipation, read),
    serve(contract.listOfPerson, listHers),
    serve(contract.readFileMapping, showMappings),
    serve(contract.writeFileMapping, saveMapping),
    serve(contract.withdrawFileMapping, withdrawMapping),
    serve(contract.takeParticipantFile, sendFile),
    serve(contract.readIndicators, readAll),
    serve(contract.exportIndicators, sendIndicators),
    serve(contract.listBehindIndicator, listBehind),
    serve(contract.listInconsistencies, listGaps),
    serve(contract.exportInconsistencies, sendGaps),
    serve(contract.listPieces, pieces.list),
    serve(contract.exportPieces, pieces.send),
    serve(contract.readPieces, pieces.read),
    serve(contract.markPiece, mark),
    serve(contract.unmarkPiece, unmark),
    serve(contract.printOperation, print),
    serve(contract.readQuestionnaire, show),
    serve(contract.printQuestionnaire, sendQuestionnaire),
    serve(contract.answerQuestionnaire, answer),
    serve(contract.sendAnswersCode, sendCode),
    serve(contract.signAnswers, signWithCode),
  ],
  jobs: [keepPieceLines],
  reactions: [leaveWithPathway, refuseTwoParticipations],
  retention: fundingRetention,
  seals: findSealedAnswers,
}
