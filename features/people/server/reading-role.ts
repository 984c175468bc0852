/** The role under which an act opens files for reading alone: one role an act, so that closing one shuts no other. */
export const readingRole = (actId: string): string => `control-sample:${actId}`

/** SQL: the row `f` of `people.follower` follows the person, and does not merely read her file. */
export const followsWhole = `f.role not like '${readingRole('%')}'`
