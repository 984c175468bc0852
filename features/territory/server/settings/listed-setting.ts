import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'
import type { SettingEditor, Words } from '../../contract/settings.ts'
import type { Setting } from '../setting-store.ts'

/** A setting with what its screen needs; each feature lists its own, `apps/server/settings.ts` gathers them. */
export interface ListedSetting<Value = unknown> extends Setting<Value> {
  /** The heading under which it stands. */
  readonly group: Words
  readonly label: Words
  /** What changes with it, in one sentence. */
  readonly help: Words
  readonly editor: SettingEditor
  /** The other end of a range, when this value is one: no day turns the range round. */
  readonly end?: { readonly is: 'least' | 'most'; readonly other: Setting<number> }
}

/** What the screen of the settings needs from the features that stand above this one. */
export interface SettingsScreen {
  readonly settings: readonly ListedSetting[]
  /** Names of members by their ids. */
  readonly memberNames: (
    tx: TerritoryTransaction,
    ids: readonly string[],
  ) => Promise<ReadonlyMap<string, string>>
}
