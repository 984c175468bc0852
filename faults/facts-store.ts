import type { Kind } from './ledger.ts'
import type { Product } from './product.ts'

/** How many times each fact of an act is there: all once when the act is kept, all zero when it is not. */
const facts: Readonly<Record<Kind, readonly string[]>> = {
  person: [
    'select count(*) from people.person p where p.id = a.id',
    `select count(*) from audit.line l where l.subject_id = a.id and l.action = 'people.file-created'`,
    'select count(*) from people.notice n where n.person_id = a.id',
  ],
  document: ['select count(*) from documents.file f where f.id = a.id and length(f.content) = f.size_bytes'],
  meeting: [`select count(*) from pathways.meeting m where m.note = 'panne ' || a.id`],
  draft: [
    `select count(*) from referrals.referral r where r.email = a.id || '@personne.example'`,
    'select count(*) from referrals.referral r where r.id = a.id',
  ],
  attachment: [
    'select count(*) from documents.file f where f.id = a.id and length(f.content) = f.size_bytes',
  ],
  sending: [
    `select count(*) from referrals.referral r where r.id = a.id and r.state <> 'draft' and r.sent_at is not null`,
    `select count(*) from referrals.transition t where t.referral_id = a.id and t.move = 'send'`,
    `select count(*) from audit.line l where l.subject_id = a.id and l.action = 'referrals.sent'`,
    `select count(*) from deadlines.deadline d where d.subject_id = a.id`,
    `select count(*) from mail.message m where m.recipient = a.id || '@personne.example'`,
    // Its mail left, or its job waits.
    `select count(*) from mail.message m where m.recipient = a.id || '@personne.example' and (m.sent_at is not null
       or exists (select 1 from graphile_worker.jobs j where j.key = 'mail:' || m.id))`,
  ],
}

/** The counts of each act's facts, by id. */
export async function countFacts(
  product: Product,
  kind: Kind,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly number[]>> {
  const counts = facts[kind].map((fact) => `(${fact})::int`).join(', ')
  const rows = await product.rows<{ id: string; counts: number[] }>(
    `select a.id, array[${counts}] as counts from unnest($1::uuid[]) as a (id)`,
    [ids],
  )
  return new Map(rows.map((row) => [row.id, row.counts]))
}

/** Mails to the invented persons of these tests that have not left. */
export const mailsWaiting = async (product: Product): Promise<number> => {
  const [row] = await product.rows<{ waiting: number }>(
    `select count(*)::int as waiting from mail.message where recipient like '%@personne.example' and sent_at is null
       and template = 'referrals.person-sent'`,
  )
  return row?.waiting ?? 0
}
