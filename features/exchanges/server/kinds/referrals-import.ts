import { loadPerson } from '#features/people/server/public.ts'
import { referralValues } from '#features/referrals/contract.ts'
import { receiveReferral, takeBackReferral } from '#features/referrals/server/public.ts'
import { newId } from '#kernel/id.ts'
import { done, refuse } from '#kernel/result.ts'
import type { Context } from '#platform/server/http/context.ts'
import { mergeValues } from '../../rules/merge-values.ts'
import type { JudgedLine, LineValues } from '../imports/line-store.ts'
import { compareLines } from './compare-lines.ts'
import { earlierEntities } from './earlier-lines.ts'
import type { KindOfImport, LineToApply } from './kind-of-import.ts'
import { identityOf, type PersonLine, readPersons } from './read-persons.ts'

const textsOf = ({ line }: PersonLine): Readonly<Record<string, string>> => {
  const { referralReason, availability, referentName, referentEmail } = line.values
  return Object.fromEntries(
    Object.entries({ referralReason, availability, referentName, referentEmail }).filter(
      (pair): pair is [string, string] => typeof pair[1] === 'string',
    ),
  )
}

/** Whoever the file knows stays as she is: differences are shown to the desk, which decides after receipt. */
const differencesOf = async (context: Context, personId: string | undefined, values: LineValues) => {
  const stored = personId && (await loadPerson(context.tx, personId))
  if (!stored) return []
  const given = values.person as Parameters<typeof mergeValues>[1]
  return mergeValues(stored as unknown as Parameters<typeof mergeValues>[0], given).differences
}

const judge: KindOfImport['judge'] = async (context, lines, rehearsal) => {
  const persons = await readPersons(context, lines, rehearsal)
  const compared = await compareLines(
    context,
    persons.map(({ person }) => identityOf(person)),
  )
  const { id: importId, kind, organisationId } = rehearsal.one
  const keys = persons.flatMap(({ identityKey }) => (identityKey ? [identityKey] : []))
  const waiting = await stillOpen(
    context,
    await earlierEntities(context.tx, { importId, kind, organisationId, keys }),
  )
  const judged: JudgedLine[] = []
  for (const [index, one] of persons.entries()) {
    const { verdict: nearness = 'unknown', candidates = [] } = compared[index] ?? {}
    const { rejects } = one
    const values = { person: one.person, texts: textsOf(one) }
    const nearest = rejects.length === 0 ? candidates[0]?.id : undefined
    const sent = one.identityKey !== null && waiting.has(one.identityKey)
    judged.push({
      number: one.line.number,
      verdict:
        rejects.length > 0 ? 'rejected' : sent ? 'unchanged' : nearness === 'unknown' ? 'new' : nearness,
      values,
      differences: await differencesOf(context, nearest, values),
      rejects,
      candidates,
      targetId: nearness === 'known' ? (nearest ?? null) : null,
      targetVersion: null,
      identityKey: one.identityKey,
    })
  }
  return judged
}

/** A person whom the same sender already sent, and who still waits for an answer, is not sent twice. */
const stillOpen = async (
  { tx }: Context,
  earlier: ReadonlyMap<string, string>,
): Promise<ReadonlySet<string>> => {
  const rows = await tx.query<{ id: string }>(
    `select id from referrals.published_referral
     where territory_id = $1 and id = any($2::uuid[]) and state in ('sent', 'question-asked')`,
    [tx.territoryId, [...earlier.values()]],
  )
  const open = new Set(rows.map((row) => row.id))
  return new Set([...earlier].flatMap(([key, id]) => (open.has(id) ? [key] : [])))
}

const apply = async (context: Context, { one, line, sensitive }: LineToApply) => {
  if (one.organisationId === null || one.schemeId === null) return refuse('invalid')
  const { person = {}, texts = {} } = line.values
  const id = newId(context.now.getTime())
  const received = await receiveReferral(context, {
    id,
    values: referralValues.parse({
      ...person,
      schemeId: one.schemeId,
      reason: texts.referralReason ?? '',
      availability: texts.availability ?? null,
      sensitive: sensitive.map((code) => ({ code })),
    }),
    senderOrganisationId: one.organisationId,
    contact: { name: texts.referentName ?? null, email: texts.referentEmail ?? null, phone: null },
    importId: one.id,
    importLine: line.number,
  })
  if (!received.ok) return received
  // Written as a draft, then sent: the second version is the one the desk finds.
  return done({ entityKind: 'referral', entityId: id, entityVersion: 2, wasCreated: true, before: null })
}

/** A partner's list: each line becomes a prescription on the entry desk. */
export const referralsImport: KindOfImport = {
  judge,
  apply,
  undo: async (context, line) => {
    if (!line.entityId || line.entityVersion === null) return undefined
    const taken = await takeBackReferral(context, { id: line.entityId, version: line.entityVersion })
    return taken ? undefined : 'touched-since'
  },
}
