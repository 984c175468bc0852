/** Where the bytes of a file may be; `database` is its own row. */
export const placeNames = ['database', 'folder', 's3'] as const
export type PlaceName = (typeof placeNames)[number]
export type OutsideName = Exclude<PlaceName, 'database'>

/** What a place keeps under one key. */
export interface Held {
  readonly key: string
  readonly sizeBytes: number
  readonly at: Date
}

/** A place outside the database. What it cannot do throws `PlaceError`. */
export interface FilePlace {
  /** Durable once it returns; a key is written once. */
  put(key: string, bytes: Buffer): Promise<void>
  /** At most `mostBytes`; undefined when nothing is there, longer than asked for when there is more. */
  get(key: string, mostBytes: number): Promise<Buffer | undefined>
  stat(key: string): Promise<Held | undefined>
  /** Nothing there is no failure. */
  remove(key: string): Promise<void>
  /** Every key of Bassin's, in no order; what others put there is not looked at. */
  list(): AsyncIterable<Held>
  /** Takes away what a write cut short left before this instant. */
  removeUnfinished(before: Date): Promise<number>
  /** The installation that removes here what no row names. */
  readOwner(): Promise<string | undefined>
  writeOwner(id: string): Promise<void>
}

/** `full`: no room is left. `unreachable`: it does not answer, or refuses. `not-set`: its settings are missing. */
type PlaceFailure = 'full' | 'unreachable' | 'not-set'

export class PlaceError extends Error {
  override readonly name = 'PlaceError'
  readonly code: PlaceFailure

  /** `message` names no key and no secret. */
  constructor(code: PlaceFailure, message: string) {
    super(message)
    this.code = code
  }
}

const id = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}'
const keyPattern = new RegExp(`^(${id})/${id}$`)

/** A key under which nothing is yet: its territory, then chance. Never an id that somebody outside chose. */
export const newKey = (territoryId: string): string => checkedKey(`${territoryId}/${crypto.randomUUID()}`)

/** The key as it is; throws at anything else, which could lead elsewhere. */
export const checkedKey = (key: string): string => {
  if (!keyPattern.test(key)) throw new Error('not a key of a stored file')
  return key
}

/** The territory that a key belongs to; undefined for a name that Bassin did not give. */
export const territoryOf = (key: string): string | undefined => keyPattern.exec(key)?.[1]
