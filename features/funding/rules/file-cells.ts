import { addMonths, type CalendarDate, daysBetween } from '#kernel/dates.ts'
import { askedBy } from './check-answers.ts'
import { type FileColumnKey, fileColumns } from './file-columns.ts'
import { formOn } from './forms.ts'
import { momentRulesOn } from './moments.ts'
import type { MappedColumn } from './shipped-mapping.ts'

interface FileMoment {
  readonly collectedOn: CalendarDate
  readonly firstCapturedOn: CalendarDate
  readonly missing: number
  readonly asked: number
}

type Answers = Readonly<Record<string, string>>

/** A participant as the file needs her. An answer is a code, `~declined` or `~unreachable`; none: nobody answered. */
export interface FileParticipant {
  readonly id: string
  readonly personId: string
  readonly familyName: string
  readonly givenName: string
  readonly birthDate: CalendarDate | null
  readonly sex: string | null
  readonly communeName: string | null
  readonly operationLabel: string
  readonly enteredOn: CalendarDate
  readonly exitedOn: CalendarDate | null
  readonly criteria: readonly string[]
  readonly legalKind: string | null
  readonly pathwayEnteredOn: CalendarDate | null
  readonly contractEndsOn: CalendarDate | null
  readonly entry: FileMoment | null
  readonly exit: FileMoment | null
  readonly later: FileMoment | null
  readonly entryAnswers: Answers
  readonly exitAnswers: Answers
  readonly laterAnswers: Answers
  /** Only for who may read the sensitive facts of this person; its having an answer is known to all. */
  readonly housing: string | null
  readonly answeredSensitive: readonly string[]
}

export interface FileGap {
  /** Of the file, its header aside. */
  readonly line: number
  readonly column: string
  readonly reason: 'empty' | 'questionnaire-missing'
  readonly participationId: string
}

const share = (answered: number, asked: number): string | null =>
  asked === 0 ? null : String(Math.round((100 * answered) / asked))

const hasPassedWindow = (exitedOn: CalendarDate, today: CalendarDate): boolean => {
  const { laterMonths, laterWindow } = momentRulesOn(exitedOn)
  return addMonths(exitedOn, laterMonths + laterWindow) < today
}

/** Answers given over answers due, questionnaires that are due and missing counted whole. */
const completeness = (one: FileParticipant, today: CalendarDate): string | null => {
  const due = [
    { stored: one.entry, form: formOn('entry', today), isDue: true },
    { stored: one.exit, form: formOn('exit', today), isDue: one.exitedOn !== null },
    {
      stored: one.later,
      form: formOn('month-6', today),
      isDue: one.exitedOn !== null && hasPassedWindow(one.exitedOn, today),
    },
  ].filter(({ stored, isDue }) => stored !== null || isDue)
  const asked = due.reduce((sum, { stored, form }) => sum + (stored?.asked ?? askedBy(form)), 0)
  const answered = due.reduce((sum, { stored }) => sum + (stored ? stored.asked - stored.missing : 0), 0)
  return share(answered, asked)
}

const rsaOf = (answer: string | undefined): string => {
  if (answer === undefined || answer.startsWith('~')) return 'unknown'
  return answer === 'rsa' ? 'yes' : 'no'
}

type Reading = (one: FileParticipant, today: CalendarDate) => string | null | undefined

/** What each column says of a participant, codes not yet in words; nothing for what is unknown, never 0. */
const readings: Readonly<Record<FileColumnKey, Reading>> = {
  'internal-id': (one) => one.id,
  'family-name': (one) => one.familyName,
  'given-name': (one) => one.givenName,
  'birth-date': (one) => one.birthDate,
  sex: (one) => one.sex,
  commune: (one) => one.communeName,
  operation: (one) => one.operationLabel,
  'entered-on': (one) => one.enteredOn,
  'project-left-on': (one) => one.exitedOn,
  criteria: (one) => one.criteria.join(', '),
  rsa: (one) => rsaOf(one.entryAnswers['minimum-income']),
  'france-travail': (one) => one.entryAnswers['france-travail'],
  'legal-referent': (one) => one.legalKind,
  'pathway-entered-on': (one) => one.pathwayEnteredOn,
  'contract-ends-on': (one) => one.contractEndsOn,
  status: (one) => one.entryAnswers.status,
  jobless: (one) => one.entryAnswers.jobless,
  education: (one) => one.entryAnswers.education,
  'single-parent': (one) => one.entryAnswers['single-parent'],
  housing: (one) => one.housing,
  'entry-collected-on': (one) => one.entry?.collectedOn,
  'entry-completeness': ({ entry }) => entry && share(entry.asked - entry.missing, entry.asked),
  'exited-on': (one) => one.exitedOn,
  'exit-status': (one) => one.exitAnswers.status,
  'exit-captured-on': (one) => one.exit?.firstCapturedOn,
  'exit-delay': ({ exit, exitedOn }) =>
    exit && exitedOn ? String(daysBetween(exitedOn, exit.firstCapturedOn)) : null,
  'later-status': (one) => one.laterAnswers.status,
  'later-collected-on': (one) => one.later?.collectedOn,
  completeness,
}

const wordOf = ({ key, words }: MappedColumn, code: string): string =>
  words[code] ?? fileColumns[key].words.find((word) => word.code === code)?.label ?? code

/** `2026-11-23` → `23/11/2026`: a date leaves as a text that no spreadsheet turns around. */
const frenchDate = (text: string): string => text.replace(/^(\d{4})-(\d{2})-(\d{2})$/, '$3/$2/$1')

/** The cells of one participant, in the order of the mapping; an empty text for what is unknown. */
export const cellsOf = (
  columns: readonly MappedColumn[],
  one: FileParticipant,
  today: CalendarDate,
): string[] =>
  columns.map((column) => {
    const value = readings[column.key](one, today)
    return value === null || value === undefined ? '' : frenchDate(wordOf(column, value))
  })

const momentOf = { entry: 'entry', exit: 'exit', later: 'later' } as const

/** What keeps a file from leaving: required cells that are due and empty. */
export const gapsOf = (
  columns: readonly MappedColumn[],
  one: FileParticipant,
  at: { readonly line: number; readonly today: CalendarDate },
): FileGap[] =>
  columns
    .filter(({ key, required }) => required && isDue(key, one, at.today) && !isFilled(key, one, at.today))
    .map(({ key, label }) => ({
      ...{ line: at.line, column: label, participationId: one.id },
      reason: one[momentOf[fileColumns[key].from]] === null ? 'questionnaire-missing' : 'empty',
    }))

/** An entry is due at once; what follows an exit, once its last day has passed. */
const isDue = (key: FileColumnKey, one: FileParticipant, today: CalendarDate): boolean => {
  const { from } = fileColumns[key]
  if (from === 'entry') return true
  const { exitedOn } = one
  if (exitedOn === null || one[momentOf[from]] !== null) return exitedOn !== null
  if (from === 'later') return hasPassedWindow(exitedOn, today)
  return addMonths(exitedOn, momentRulesOn(exitedOn).exitMonths) < today
}

/** A sensitive answer that the reader may not read is an answer all the same. */
const isFilled = (key: FileColumnKey, one: FileParticipant, today: CalendarDate): boolean =>
  key === 'housing' ? one.answeredSensitive.includes('housing') : Boolean(readings[key](one, today))
