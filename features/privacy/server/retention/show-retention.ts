import { done } from '#kernel/result.ts'
import type { Context } from '#platform/server/http/context.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import type { RetentionPart } from '#platform/server/retention.ts'
import { giveList, linesToRead } from '#platform/server/spreadsheet/give-list.ts'
import type { Column } from '#platform/server/spreadsheet/table.ts'
import type {
  exportRetentionFiles,
  listRetentionFiles,
  RetentionFile,
  readRetention,
} from '../../contract/retention.ts'
import { contactDefinition, contactKinds } from '../../rules/retention-contacts.ts'
import { fileNumber } from '../../rules/retention-rules.ts'
import { causeWords, channelWords, stageWords } from '../../rules/retention-words.ts'
import { countStages, type PlannedFile, type PlanReading, planFiles, purposesOn } from './plan-store.ts'

type Parts = readonly RetentionPart[]

const page = 50

const readingOf = ({ tx, today, timeZone }: Context, parts: Parts): PlanReading => ({
  ...{ tx, today, timeZone, parts },
})

/** What the retention would do today, and by which rules: nothing is changed by looking. */
export const showRetention =
  (parts: Parts): TerritoryHandler<typeof readRetention> =>
  async (context) => {
    const { tx, today } = context
    const purposes = await purposesOn(tx, today)
    const { words, never, source, verifiedOn } = contactDefinition
    return done({
      today,
      purposes: purposes.map(({ active, archive, ...one }) => ({
        ...one,
        activeMonths: active,
        archiveMonths: archive,
      })),
      contacts: {
        kinds: contactKinds.map((kind) => ({ kind, words: words[kind] })),
        ...{ never, source, verifiedOn },
      },
      holds: parts.flatMap((part) => part.holds ?? []),
      counts: await countStages(readingOf(context, parts)),
    })
  }

const fileOf = ({ personId, basisOn, noticeDays: _days, ...file }: PlannedFile): RetentionFile => ({
  ...file,
  fileNumber: fileNumber(personId),
  lastContactOn: basisOn,
  contactKind: contactKinds.find((kind) => kind === file.contactKind) ?? 'file-opened',
})

export const showFiles =
  (parts: Parts): TerritoryHandler<typeof listRetentionFiles> =>
  async (context, { query }) => {
    const { stage, purpose, offset } = query
    const stages = stage ? [stage] : []
    const rows = await planFiles(readingOf(context, parts), { stages, purpose, offset, limit: page })
    return done({ total: rows[0]?.total ?? 0, items: rows.map(fileOf) })
  }

const columns = [
  { key: 'fileNumber', label: 'Numéro de dossier', kind: 'text' },
  { key: 'purpose', label: 'Finalité', kind: 'text' },
  { key: 'stage', label: 'Étape de conservation', kind: 'text' },
  { key: 'lastContactOn', label: 'Dernier contact', kind: 'date' },
  { key: 'contact', label: 'Nature du contact', kind: 'text' },
  { key: 'dueOn', label: 'Échéance', kind: 'date' },
  { key: 'noticedOn', label: 'Préavis du', kind: 'date' },
  { key: 'noticedBy', label: 'Préavis reçu', kind: 'text' },
  { key: 'cause', label: 'Cause', kind: 'text' },
  { key: 'heldUntil', label: 'Pièces retenues jusqu’au', kind: 'date' },
] as const satisfies readonly Column[]

/** The same list with its reason; file numbers only. */
export const sendFiles =
  (parts: Parts): TerritoryHandler<typeof exportRetentionFiles> =>
  async (context, { body }) => {
    const { stage, purpose } = body.filters
    const purposes = await purposesOn(context.tx, context.today)
    const stages = stage ? [stage] : []
    const rows = await planFiles(readingOf(context, parts), { stages, purpose, limit: linesToRead })
    return giveList(context, {
      listCode: 'privacy.retention-files',
      name: 'conservation-des-dossiers',
      ...{ format: body.format, reason: body.reason, columns },
      rows: rows.map(fileOf).map((file) => ({
        ...file,
        purpose: purposes.find((one) => one.purpose === file.purpose)?.words.fr,
        stage: stageWords[file.stage].fr,
        noticedBy: file.noticedBy && channelWords[file.noticedBy].fr,
        contact: contactDefinition.words[file.contactKind].fr,
        cause:
          file.cause &&
          causeWords(
            parts.flatMap((part) => part.holds ?? []),
            file.cause,
          ).fr,
      })),
    })
  }
