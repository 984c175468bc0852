import { type DataClass, dataClassCodes } from './data-classes.ts'
import { declared } from './declared.ts'
import { birthMark, emailMark, marksIn, numberOf, phoneMark, textMark } from './marks.ts'
import { ownerPool } from './owner-pool.ts'
import { ownerOf, type Snapshot, takeSnapshot } from './world-snapshot.ts'

interface Marked {
  readonly table: string
  readonly column: string
  readonly dataClass: DataClass
  readonly part: number
}

const marked: readonly Marked[] = Object.entries(declared).flatMap(([schema, { columns }]) =>
  Object.entries(columns).flatMap(([table, classes]) =>
    dataClassCodes.flatMap((dataClass) =>
      (classes[dataClass] ?? []).map((column, part) => ({
        table: `${schema}.${table}`,
        column,
        dataClass,
        part,
      })),
    ),
  ),
)

/** Birth dates are dates: their marks are days that nobody else has. */
const birthDates = [
  { table: 'people.person', column: 'birth_date' },
  { table: 'referrals.referral', column: 'birth_date' },
]

/**
 * Writes in each declared text of each row the mark of its class and person; answers the rows as they then stand.
 * A text that is empty stays so where its table asks that it be.
 */
export const plantMarks = async (territoryId: string): Promise<Snapshot> => {
  const before = await takeSnapshot(territoryId)
  const pool = await ownerPool()
  let changed = 0
  for (const { name, rows } of before.tables) {
    const columns = marked.filter(({ table }) => table === name)
    const dates = birthDates.filter(({ table }) => table === name).map(({ column }) => column)
    for (const row of rows) {
      const owner = ownerOf(before.owners, row)
      if (!owner || columns.length === 0) continue
      const person = numberOf(owner)
      const values = new Map<string, string>()
      for (const one of columns)
        if (row[one.column] !== null || mayFill(one)) values.set(one.column, markedValue(one, person))
      for (const column of dates) if (row[column] !== null) values.set(column, birthMark(person))
      if ([...values].every(([column, value]) => row[column] === value)) continue
      const set = [...values.keys()].map((column, index) => `${column} = $${index + 3}`)
      await pool.query(`update ${name} set ${set.join(', ')} where territory_id = $1 and ctid = $2::tid`, [
        territoryId,
        row.ctid,
        ...values.values(),
      ])
      changed += 1
    }
  }
  return changed > 0 ? takeSnapshot(territoryId) : before
}

/** Classes of the marks that these rows hold. */
export const plantedIn = ({ tables }: Snapshot): ReadonlySet<DataClass> =>
  new Set(
    tables.flatMap(({ rows }) =>
      rows.flatMap((row) => marksIn(JSON.stringify(row)).map(({ dataClass }) => dataClass)),
    ),
  )

const markedValue = ({ column, dataClass, part }: Marked, person: number): string => {
  if (column === 'email') return emailMark(person)
  if (column === 'phone') return phoneMark(person)
  const mark = textMark(dataClass, person, part)
  return column === 'name_key' ? mark.toLowerCase() : mark
}

/** Empty texts that say something by being empty: nothing was decided, refused, revoked or corrected. */
const meaningful =
  /revoke_reason|refused_reason|refusal_text|decision_text|redirection|reason_text|legal_referent_name/
const mayFill = ({ column }: Marked): boolean => !meaningful.test(column)
