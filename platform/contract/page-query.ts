import * as z from 'zod/mini'

/** More lines than any list of ours has. */
export const mostSkipped = 1_000_000

/** Lines of a list to skip, in a query string: the first page when absent. */
export const linesToSkip = z._default(
  z.coerce.number().check(z.int(), z.minimum(0), z.maximum(mostSkipped)),
  0,
)
