import type { NavEntry, PageDefinition, SlotPart } from '#platform/web/pages/feature.ts'
import { LazyCalendarAddress } from './agenda/lazy-calendar-address.tsx'
import { HandOverFirst } from './caseload/hand-over-first.tsx'
import { LazyPersonHeader } from './file/lazy-header.tsx'
import { operatorNavigation, personPages, personProblems } from './pathway-pages.ts'
import { workActions, workNavigation, workPages } from './work-pages.ts'
import { workProblems } from './work-problems.ts'

/** One line a page. */
export const pages: readonly PageDefinition[] = [...workPages, ...personPages]

export const navigation: readonly NavEntry[] = [...workNavigation, ...operatorNavigation]

export const actions = [...workActions]
export const problems = { ...personProblems, ...workProblems }
export const slots: Readonly<Record<string, readonly SlotPart[]>> = {
  'person.header': [LazyPersonHeader],
  'access.pathways-held': [HandOverFirst],
}
export { decisionReasonCodes } from '../rules/decision-reasons.ts'
export { ReasonFields } from './applications/reason-fields.tsx'
export { exitReasonName } from './exits/exit-labels.ts'
export { paths } from './paths.ts'
export { ReferentField } from './referent-field.tsx'
export { CodeDesk, CodeField, codeSubmit, type SentCode } from './signing/code-desk.tsx'
export { stepTypeName } from './step-type-name.ts'
export { applicationWord, reasonWord } from './words.ts'
export { LazyCalendarAddress }
