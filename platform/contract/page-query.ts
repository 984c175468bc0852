import * as z from 'zod/mini'

/** Lines of a list to skip, in a query string: the first page when absent. The limit is what a list of ours may hold. */
export const linesToSkip = z._default(z.coerce.number().check(z.int(), z.minimum(0), z.maximum(1_000_000)), 0)
