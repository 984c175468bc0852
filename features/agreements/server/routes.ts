import { keepFile } from '#features/documents/server/public.ts'
import { type Served, serve } from '#platform/server/http/serve.ts'
import { agreementRoutes as route } from '../contract.ts'
import { answerProposal, proposeValue } from './contest-value.ts'
import { sendBreakdowns } from './export-breakdowns.ts'
import { sendFigures } from './export-figures.ts'
import { sendPersonsBehind } from './export-persons-behind.ts'
import { keepFigures, showFreeze, showFreezes } from './freeze-board.ts'
import { declareFrameworks } from './life/decline-frameworks.ts'
import { receiveAgreements } from './life/imports/import-agreements.ts'
import { showImports, undoImport } from './life/imports/undo-import.ts'
import { freezeCopy, moveLife } from './life/move-life.ts'
import { showAgreement } from './life/open-agreement.ts'
import { sendAgreementPaper, sendAmendmentPaper } from './life/papers/print-papers.ts'
import { showAmendedTargets } from './life/read-amended-targets.ts'
import { sendRadar, showRadar } from './life/read-radar.ts'
import { showTextAt } from './life/read-text.ts'
import { receiveAgreementScan, sendAgreementScan, showAgreementScans } from './life/scans.ts'
import { beginAmendment, correctAmendment, moveOneAmendment } from './life/write-amendment.ts'
import { beginAgreement, correctLife, followLife } from './life/write-life.ts'
import { writeParty } from './life/write-party.ts'
import { takeAnnexOut, takeArticleOut, takePartyOut, writeAnnex, writeArticle } from './life/write-text.ts'
import { showAgreements, showIndicators, showOwners } from './list-agreements.ts'
import { showFilterChoices } from './list-filter-choices.ts'
import { showPersonsBehind } from './list-persons-behind.ts'
import { showObjective } from './open-objective.ts'
import { sendStatement } from './print-statement.ts'
import { showAgreementBoard, showBoard } from './read-board.ts'
import { showCockpit } from './read-cockpit.ts'
import { showFollowUp } from './read-follow-up.ts'
import { giveNewBaseline, noteBreak } from './rebase-objective.ts'
import { takeValues } from './receive-values.ts'
import { correctAgreement, writeAgreement } from './write-agreement.ts'
import { addObjective, correctObjective, takeObjectiveOut } from './write-objective.ts'
import { giveValue, judgeObjective } from './write-value.ts'

export const routes: readonly Served[] = [
  serve(route.readCockpit, showCockpit),
  serve(route.listAgreements, showAgreements),
  serve(route.createAgreement, writeAgreement),
  serve(route.changeAgreement, correctAgreement),
  serve(route.listIndicators, showIndicators),
  serve(route.listOwners, showOwners),
  serve(route.createObjective, addObjective),
  serve(route.changeObjective, correctObjective),
  serve(route.removeObjective, takeObjectiveOut),
  serve(route.readBoard, showBoard),
  serve(route.listFilterChoices, showFilterChoices),
  serve(route.openObjective, showObjective),
  serve(route.listPersonsBehind, showPersonsBehind),
  serve(route.exportPersonsBehind, sendPersonsBehind),
  serve(route.printStatement, sendStatement),
  serve(route.exportFigures, sendFigures),
  serve(route.exportBreakdowns, sendBreakdowns),
  serve(route.readRadar, showRadar),
  serve(route.exportRadar, sendRadar),
  serve(route.importAgreements, receiveAgreements),
  serve(route.listAgreementImports, showImports),
  serve(route.undoAgreementImport, undoImport),
  serve(route.openAgreement, showAgreement),
  serve(route.draftAgreement, beginAgreement),
  serve(route.rewriteAgreement, correctLife),
  serve(route.followAgreement, followLife),
  serve(route.moveAgreement, moveLife),
  serve(route.declineFrameworks, declareFrameworks),
  serve(route.putArticle, writeArticle),
  serve(route.removeArticle, takeArticleOut),
  serve(route.putParty, writeParty),
  serve(route.removeParty, takePartyOut),
  serve(route.putAnnex, writeAnnex),
  serve(route.removeAnnex, takeAnnexOut),
  serve(route.freezeText, freezeCopy),
  serve(route.readTextAt, showTextAt),
  serve(route.draftAmendment, beginAmendment),
  serve(route.rewriteAmendment, correctAmendment),
  serve(route.moveAmendment, moveOneAmendment),
  serve(route.readAmendedTargets, showAmendedTargets),
  serve(route.listAgreementScans, showAgreementScans),
  serve(route.addAgreementScan, receiveAgreementScan, { keep: keepFile }),
  serve(route.downloadAgreementScan, sendAgreementScan),
  serve(route.printAgreement, sendAgreementPaper),
  serve(route.printAmendment, sendAmendmentPaper),
  serve(route.readFollowUp, showFollowUp),
  serve(route.writeValue, giveValue),
  serve(route.receiveValues, takeValues),
  serve(route.contestValue, proposeValue),
  serve(route.answerContestation, answerProposal),
  serve(route.writeJudgement, judgeObjective),
  serve(route.rebaseObjective, giveNewBaseline),
  serve(route.declareBreak, noteBreak),
  serve(route.freezeFigures, keepFigures),
  serve(route.listFreezes, showFreezes),
  serve(route.readFreeze, showFreeze),
  serve(route.readAgreementBoard, showAgreementBoard),
]
