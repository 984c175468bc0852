import type { CalendarDate } from '#kernel/dates.ts'
import type { DemoCommune, Partners } from './partners.ts'
import type { QpvRow } from './people.ts'
import type { DemoRows } from './rows.ts'

/** Where and when the demo's life takes place. */
export interface DemoSetting {
  readonly rows: DemoRows
  readonly today: CalendarDate
  readonly timeZone: string
  readonly communes: readonly DemoCommune[]
  readonly quarters: readonly QpvRow[]
  readonly partners: Partners
  readonly employers: readonly { readonly id: string; readonly name: string }[]
  readonly schemeId: string
  readonly managerId: string
  readonly entryDeskId: string
  readonly prescribers: readonly {
    readonly organisationId: string
    readonly memberId: string | null
    readonly weight: number
  }[]
}
