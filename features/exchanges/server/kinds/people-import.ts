import { type PersonValues, personValues } from '#features/people/contract.ts'
import {
  checkPerson,
  createPerson,
  loadPerson,
  loadPersons,
  noteSensitiveFact,
  placesOf,
  type StoredPerson,
  saveChanges,
  withdrawFile,
} from '#features/people/server/public.ts'
import { newId } from '#kernel/id.ts'
import { done, type Result, refuse } from '#kernel/result.ts'
import type { Context } from '#platform/server/http/context.ts'
import type { SensitiveField } from '../../contract.ts'
import { mergeValues } from '../../rules/merge-values.ts'
import type { GivenPerson } from '../../rules/person-values.ts'
import type { JudgedLine, StoredLine } from '../imports/line-store.ts'
import { type Compared, compareLines } from './compare-lines.ts'
import type { Applied, KindOfImport, LineToApply, Rehearsal } from './kind-of-import.ts'
import { identityOf, type PersonLine, readPersons } from './read-persons.ts'
import { rejectCell } from './reject-cell.ts'

/** A file of the territory as it may be written back: its values and nothing else. */
const valuesOf = (person: StoredPerson): PersonValues => personValues.parse(person)

/** A file to open, from what a line says. */
export const newValues = (given: GivenPerson): PersonValues =>
  personValues.parse({ reason: 'participant', ...given })

/** What the lines of a batch are judged by: the files that they look like, the communes already read. */
interface Known {
  readonly files: ReadonlyMap<string, StoredPerson>
  readonly places: ReturnType<typeof placesOf>
}

const judgeOne = async (
  context: Context,
  { line, person, identityKey, rejects }: PersonLine,
  compared: Compared,
  { columns }: Rehearsal,
  { files, places }: Known,
): Promise<JudgedLine> => {
  const judged = {
    number: line.number,
    values: { person },
    candidates: compared.candidates,
    identityKey,
    differences: [],
    rejects: [...rejects],
    targetId: null,
    targetVersion: null,
  }
  if (rejects.length > 0) return { ...judged, verdict: 'rejected' }
  const stored = files.get(compared.candidates[0]?.id ?? '')
  const { merged, differences } = stored
    ? mergeValues(valuesOf(stored), person as Parameters<typeof mergeValues>[1])
    : { merged: newValues(person), differences: [] }
  const checked =
    differences.length > 0 || !stored ? await checkPerson(context, merged, places) : done(undefined)
  if (!checked.ok) {
    const cells = checked.fields ?? []
    return {
      ...judged,
      verdict: 'rejected',
      rejects: cells.map((field) => rejectCell(columns, line.number, field, textOf(person, field.pointer))),
    }
  }
  if (!stored) return { ...judged, verdict: 'new' }
  const target = { targetId: stored.id, targetVersion: stored.version, differences }
  if (compared.verdict === 'possible') return { ...judged, ...target, verdict: 'possible' }
  const hasSensitive = line.sensitive.length > 0
  return { ...judged, ...target, verdict: differences.length > 0 || hasSensitive ? 'known' : 'unchanged' }
}

const textOf = (person: GivenPerson, pointer: string): string =>
  String((person as Readonly<Record<string, unknown>>)[pointer.slice(1)] ?? '')

const open = async (context: Context, given: GivenPerson): Promise<Result<Applied>> => {
  const id = newId(context.now.getTime())
  const opened = await createPerson(context, { id, values: newValues(given), source: 'import' })
  if (!opened.ok) return opened
  return done({ entityKind: 'person', entityId: id, entityVersion: 1, wasCreated: true, before: null })
}

/** Compared again with the file of this instant: what somebody wrote since the rehearsal is not overwritten by an empty cell. */
const complete = async (context: Context, personId: string, given: GivenPerson): Promise<Result<Applied>> => {
  const stored = await loadPerson(context.tx, personId)
  if (!stored) return refuse('not-found')
  const before = valuesOf(stored)
  const { merged, differences } = mergeValues(before, given as Parameters<typeof mergeValues>[1])
  const same = { entityKind: 'person', entityId: personId, wasCreated: false }
  if (differences.length === 0) return done({ ...same, entityVersion: stored.version, before: null })
  const saved = await saveChanges(context, {
    params: { territoryId: context.tx.territoryId, personId },
    query: undefined,
    body: { ...merged, version: stored.version },
  })
  if (!saved.ok) return saved
  return done({ ...same, entityVersion: stored.version + 1, before })
}

/** Sensitive columns go to the sensitive facts of the file, and nowhere else. */
export const noteFacts = async (context: Context, personId: string, facts: readonly SensitiveField[]) => {
  for (const code of facts)
    await noteSensitiveFact(context, {
      id: newId(context.now.getTime()),
      personId,
      code,
      source: 'document',
    })
}

const applyOne = async (context: Context, { line, sensitive }: LineToApply): Promise<Result<Applied>> => {
  const given = line.values.person ?? {}
  const target =
    line.verdict === 'possible' ? (line.choice === 'attach' ? line.choiceId : null) : line.targetId
  const applied = target ? await complete(context, target, given) : await open(context, given)
  if (applied.ok) await noteFacts(context, applied.value.entityId, sensitive)
  return applied
}

/** Values come back only when nobody wrote in the file since; a file is removed only when nothing hangs on it. */
const undoOne = async (context: Context, line: StoredLine): Promise<string | undefined> => {
  if (!line.entityId) return undefined
  const stored = await loadPerson(context.tx, line.entityId)
  if (!stored) return undefined
  if (line.before === null && !line.wasCreated) return undefined
  if (stored.version !== line.entityVersion) return 'touched-since'
  if (line.wasCreated) return (await withdrawFile(context, stored.id)) ? undefined : 'used-since'
  const restored = await saveChanges(context, {
    params: { territoryId: context.tx.territoryId, personId: stored.id },
    query: undefined,
    body: { ...personValues.parse(line.before), version: stored.version },
  })
  return restored.ok ? undefined : restored.code
}

/** Files of persons, opened or completed. */
export const peopleImport: KindOfImport = {
  judge: async (context, lines, rehearsal) => {
    const persons = await readPersons(context, lines, rehearsal)
    const compared = await compareLines(
      context,
      persons.map(({ person }) => identityOf(person)),
    )
    const nearest = compared.flatMap(({ candidates }) => candidates.slice(0, 1).map(({ id }) => id))
    const known = { files: await loadPersons(context.tx, nearest), places: placesOf(context) }
    const judged: JudgedLine[] = []
    for (const [index, person] of persons.entries()) {
      const found = compared[index] ?? { verdict: 'unknown', candidates: [] }
      judged.push(await judgeOne(context, person, found, rehearsal, known))
    }
    return judged
  },
  apply: applyOne,
  undo: undoOne,
}
