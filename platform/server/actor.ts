import type { Scope } from '#platform/contract/route.ts'

/** A member of a territory at work: who acts, for whom, with which rights. */
export interface Actor {
  readonly userId: string
  readonly memberId: string
  /** The key by which the machine of a partner enters; `memberId` is then this id, which no member has. */
  readonly keyId?: string
  readonly territoryId: string
  readonly organisationId: string
  readonly name: string
  readonly roleCodes: readonly string[]
  readonly teamIds: readonly string[]
  /** right → how far it reaches; absent: no right. */
  readonly rights: ReadonlyMap<string, Scope>
}

export const scopeOf = (actor: Actor, right: string): Scope | undefined => actor.rights.get(right)
export const may = (actor: Actor, right: string): boolean => actor.rights.has(right)

/** Whether what she may export is not the whole territory: a list that is nobody's own does not leave with her. */
export const exportsOwnOnly = (actor: Actor): boolean => scopeOf(actor, 'exchanges.export') !== 'territory'
