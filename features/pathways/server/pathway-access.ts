import { type Actor, may, scopeOf } from '#platform/server/actor.ts'

/** Rights that reach a pathway; `own` is the one that a member holds as référent, or whose person she follows. */
export type PathwayRight =
  | 'pathways.read'
  | 'pathways.follow'
  | 'pathways.diagnose'
  | 'pathways.assign'
  | 'pathways.decide'
  | 'pathways.override'
  | 'pathways.check-proofs'

/** How the stored row stands towards the actor; computed by the statement that loads it. */
export interface Standing {
  readonly isOwn: boolean
  readonly isOfOrganisation: boolean
  /** Her file is open to the actor, for a control: it is read, and nothing else. */
  readonly isRead: boolean
}

/** Whether the right reaches this row; when not, the row does not exist for the actor. */
export const mayReach = (actor: Actor, right: PathwayRight, row: Standing): boolean => {
  const scope = scopeOf(actor, right)
  if (scope === 'territory') return true
  if (scope !== undefined && right === 'pathways.read' && row.isRead) return true
  if (scope === 'organisation') return row.isOwn || row.isOfOrganisation
  return scope === 'own' && row.isOwn
}

/** What was said in an interview is not for who counts, checks or controls: the column is not read at all. */
export const readsNotes = (actor: Actor): boolean =>
  may(actor, 'pathways.follow') || may(actor, 'pathways.decide')

/** Of whom a reason of health, justice or family is read: nobody, the persons one follows, or everybody. */
export type SensitiveReach = 'none' | 'followed' | 'all'

/** By the right over sensitive facts alone; who noted the reason without it does not read it again. */
export const sensitiveReach = (actor: Actor): SensitiveReach => {
  const scope = scopeOf(actor, 'people.read-sensitive')
  return scope === undefined ? 'none' : scope === 'territory' ? 'all' : 'followed'
}
