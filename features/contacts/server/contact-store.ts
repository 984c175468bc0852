import type { CalendarDate } from '#kernel/dates.ts'
import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'
import type {
  AgeBand,
  AnswerWay,
  Channel,
  ContactLine,
  ContactState,
  OutcomeCode,
  Topic,
} from '../contract.ts'

/** A contact as it is stored, with the names that its screens show. */
export interface StoredContact extends ContactLine {
  readonly organisationId: string | null
  readonly organisationPhone: string | null
  readonly isPassage: boolean
  readonly communeCode: string | null
  readonly words: string | null
  readonly answerBy: AnswerWay | null
  readonly phone: string | null
  readonly email: string | null
  readonly firstAnsweredOn: CalendarDate | null
  readonly closedOn: CalendarDate | null
  readonly erasedOn: CalendarDate | null
  readonly agreedOn: CalendarDate | null
  readonly noticeVersion: string | null
  readonly referralId: string | null
  readonly version: number
}

const lineColumns = `c.id, c.channel, c.age_band as "ageBand", c.topic, m.name as "communeName", c.first_name as "firstName",
  o.name as "organisationName", c.state, c.received_on as "receivedOn", c.answer_due_on as "answerDueOn",
  t.name as "takenByName", c.outcome_code as "outcomeCode"`
const from = `contacts.contact c
  left join territory.commune m on m.code = c.commune_code
  left join organisations.published_organisation o on o.territory_id = $1 and o.id = c.organisation_id
  left join organisations.published_member t on t.territory_id = $1 and t.id = c.taken_by`
const select = `
  select ${lineColumns}, c.organisation_id as "organisationId", c.is_passage as "isPassage", c.commune_code as "communeCode",
    c.words, c.answer_by as "answerBy", c.phone, c.email, c.first_answered_on as "firstAnsweredOn", c.closed_on as "closedOn",
    c.erased_on as "erasedOn", c.agreed_on as "agreedOn", c.notice_version as "noticeVersion",
    c.referral_id as "referralId", c.version, o.phone as "organisationPhone"
  from ${from} where c.territory_id = $1`

export const loadContact = async (
  tx: TerritoryTransaction,
  id: string,
): Promise<StoredContact | undefined> => {
  const [row] = await tx.query<StoredContact>(`${select} and c.id = $2`, [tx.territoryId, id])
  return row
}

/** The same, held until the end of the transaction: two colleagues do not both send it on. */
export const lockContact = async (
  tx: TerritoryTransaction,
  id: string,
): Promise<StoredContact | undefined> => {
  await tx.query('select from contacts.contact where territory_id = $1 and id = $2 for update', [
    tx.territoryId,
    id,
  ])
  return loadContact(tx, id)
}

/** Whose code has this hash, held until the end of the transaction. */
export const lockContactByCode = async (
  tx: TerritoryTransaction,
  codeHash: Buffer,
): Promise<StoredContact | undefined> => {
  const [found] = await tx.query<{ id: string }>(
    'select id from contacts.contact where territory_id = $1 and code_hash = $2 for update',
    [tx.territoryId, codeHash],
  )
  return found && loadContact(tx, found.id)
}

/** The one that became this prescription. */
export const contactOfReferral = async (
  tx: TerritoryTransaction,
  referralId: string,
): Promise<StoredContact | undefined> => {
  const [row] = await tx.query<StoredContact>(`${select} and c.referral_id = $2`, [
    tx.territoryId,
    referralId,
  ])
  return row
}

interface NewContact {
  readonly id: string
  readonly channel: Channel
  readonly isPassage: boolean
  readonly ageBand: AgeBand
  readonly topic: Topic
  readonly communeCode: string | null
  readonly words: string | null
  readonly firstName: string | null
  readonly answerBy: AnswerWay | null
  readonly phone: string | null
  readonly email: string | null
  readonly codeHash: Buffer | null
  readonly organisationId: string | null
  readonly state: ContactState
  readonly receivedAt: Date
  readonly receivedOn: CalendarDate
  readonly answerDueOn: CalendarDate | null
  readonly closedOn: CalendarDate | null
  readonly createdBy: string | null
}

/** Says whether it is new: the same one sent twice counts once. */
export const insertContact = async (tx: TerritoryTransaction, contact: NewContact): Promise<boolean> => {
  const rows = await tx.query(
    `insert into contacts.contact (territory_id, id, channel, is_passage, age_band, topic, commune_code, words, first_name,
       answer_by, phone, email, code_hash, organisation_id, state, received_at, received_on, answer_due_on, closed_on,
       created_by)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20)
     on conflict (territory_id, id) do nothing returning id`,
    [
      ...[tx.territoryId, contact.id, contact.channel, contact.isPassage, contact.ageBand, contact.topic],
      ...[
        contact.communeCode,
        contact.words,
        contact.firstName,
        contact.answerBy,
        contact.phone,
        contact.email,
      ],
      ...[contact.codeHash, contact.organisationId, contact.state, contact.receivedAt, contact.receivedOn],
      ...[contact.answerDueOn, contact.closedOn, contact.createdBy],
    ],
  )
  return rows.length > 0
}

interface Changes {
  readonly state: ContactState
  readonly organisationId: string | null
  readonly takenBy: string | null
  readonly answerDueOn: CalendarDate | null
  readonly firstAnsweredOn: CalendarDate | null
  readonly closedOn: CalendarDate | null
  readonly outcomeCode: OutcomeCode | null
}

const columnOf: Readonly<Record<keyof Changes, string>> = {
  state: 'state',
  organisationId: 'organisation_id',
  takenBy: 'taken_by',
  answerDueOn: 'answer_due_on',
  firstAnsweredOn: 'first_answered_on',
  closedOn: 'closed_on',
  outcomeCode: 'outcome_code',
}

export const updateContact = async (
  tx: TerritoryTransaction,
  id: string,
  changes: Partial<Changes>,
): Promise<void> => {
  const kept = Object.entries(changes) as [keyof Changes, unknown][]
  const sets = kept.map(([key], at) => `${columnOf[key]} = $${at + 3}`)
  await tx.query(
    `update contacts.contact set ${[...sets, 'version = version + 1'].join(', ')} where territory_id = $1 and id = $2`,
    [tx.territoryId, id, ...kept.map(([, value]) => value)],
  )
}

interface Agreement {
  readonly agreedOn: CalendarDate
  readonly agreedBy: string
  /** Null when no notice was in force. */
  readonly noticeVersion: string | null
  readonly wordsFollow: boolean
  readonly referralId: string
}

export const noteAgreement = async (
  tx: TerritoryTransaction,
  id: string,
  { agreedOn, agreedBy, noticeVersion, wordsFollow, referralId }: Agreement,
): Promise<void> => {
  await tx.query(
    `update contacts.contact set agreed_on = $3, agreed_by = $4, notice_version = $5, words_follow = $6, referral_id = $7
     where territory_id = $1 and id = $2`,
    [tx.territoryId, id, agreedOn, agreedBy, noticeVersion, wordsFollow, referralId],
  )
}

const viewStates = {
  open: ['received', 'taken'],
  answered: ['answered'],
  over: ['closed', 'withdrawn'],
} as const

/** `organisationId`: of one organisation alone; null: of the whole territory. */
export const searchContacts = async (
  tx: TerritoryTransaction,
  search: {
    readonly organisationId: string | null
    readonly view: keyof typeof viewStates
    readonly offset: number
  },
): Promise<{ items: ContactLine[]; total: number }> => {
  const rows = await tx.query<ContactLine & { total: number }>(
    `select ${lineColumns}, count(*) over () as total from ${from}
     where c.territory_id = $1 and not c.is_passage and c.state = any($2)
       and ($3::uuid is null or c.organisation_id = $3)
     order by case when $4 then null else c.answer_due_on end, c.received_at desc, c.id limit 50 offset $5`,
    [tx.territoryId, viewStates[search.view], search.organisationId, search.view === 'over', search.offset],
  )
  return { items: rows.map(({ total: _, ...row }) => row), total: rows[0]?.total ?? 0 }
}
