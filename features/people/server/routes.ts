import { keepFile } from '#features/documents/server/public.ts'
import { type Served, serve } from '#platform/server/http/serve.ts'
import * as contract from '../contract.ts'
import { saveChanges, writeNotice, writeSituation } from './change-person.ts'
import { checkProof } from './check-criterion-proof.ts'
import { compareBeforeOpening } from './compare-person.ts'
import { openFile } from './create-person.ts'
import { sendOpenings } from './export-openings.ts'
import {
  showCriteriaInUse,
  showHeldCriteria,
  withdrawCriterion,
  writeCriterion,
  writeProof,
} from './hold-criteria.ts'
import { type SubjectsOf, showOpenings } from './list-openings.ts'
import { showBothFiles } from './merge/compare-files.ts'
import { noteTwoPersons, showLookAlikes } from './merge/look-alikes.ts'
import { joinFiles } from './merge/merge-files.ts'
import type { PersonRows } from './merge/person-rows.ts'
import { partFiles } from './merge/undo-merge.ts'
import { showNoticeTexts, showUninformed, writeText } from './notice-texts.ts'
import { showOpeningDays } from './opening-days.ts'
import { receiveDocument, sendDocument, showDocuments } from './person-documents.ts'
import { showPerson } from './read-person.ts'
import { findPeople } from './search-people.ts'
import { eraseSensitiveFact, showSensitiveFacts, writeSensitiveFact } from './sensitive-facts.ts'

export const routesWith = (subjectsOf: SubjectsOf, rows: readonly PersonRows[]): readonly Served[] => [
  serve(contract.createPerson, openFile),
  serve(contract.readPerson, showPerson),
  serve(contract.changePerson, saveChanges),
  serve(contract.recordSituation, writeSituation),
  serve(contract.recordNotice, writeNotice),
  serve(contract.listNoticeTexts, showNoticeTexts),
  serve(contract.writeNoticeText, writeText),
  serve(contract.listUninformed, showUninformed),
  serve(contract.listCriteria, showCriteriaInUse),
  serve(contract.listHeldCriteria, showHeldCriteria),
  serve(contract.addCriterion, writeCriterion),
  serve(contract.proveCriterion, writeProof),
  serve(contract.checkCriterionProof, checkProof),
  serve(contract.revokeCriterion, withdrawCriterion),
  serve(contract.readSensitiveFacts, showSensitiveFacts),
  serve(contract.recordSensitiveFact, writeSensitiveFact),
  serve(contract.withdrawSensitiveFact, eraseSensitiveFact),
  serve(contract.searchPeople, findPeople),
  serve(contract.comparePeople, compareBeforeOpening),
  serve(contract.listOpenings, showOpenings(subjectsOf)),
  serve(contract.readOpeningDays, showOpeningDays(subjectsOf)),
  serve(contract.exportOpenings, sendOpenings(subjectsOf)),
  serve(contract.listLookAlikes, showLookAlikes),
  serve(contract.setApart, noteTwoPersons),
  serve(contract.compareFiles, showBothFiles(rows)),
  serve(contract.mergeFiles, joinFiles(rows)),
  serve(contract.undoMerge, partFiles(rows)),
  serve(contract.listDocuments, showDocuments),
  serve(contract.addDocument, receiveDocument, { keep: keepFile }),
  serve(contract.downloadDocument, sendDocument),
]
