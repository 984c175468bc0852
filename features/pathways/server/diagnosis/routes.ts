import { type Served, serve } from '#platform/server/http/serve.ts'
import * as figures from '../../contract/brake-figures.ts'
import * as contract from '../../contract/diagnosis.ts'
import { sendBrakeFigures, showBrakeFigures } from './brake-figures.ts'
import { showDiagnoses } from './list-diagnoses.ts'
import { recordOneDiagnosis } from './record-diagnosis.ts'

export const diagnosisServed: readonly Served[] = [
  serve(contract.listDiagnoses, showDiagnoses),
  serve(contract.recordDiagnosis, recordOneDiagnosis),
  serve(figures.readBrakeFigures, showBrakeFigures),
  serve(figures.exportBrakeFigures, sendBrakeFigures),
]
