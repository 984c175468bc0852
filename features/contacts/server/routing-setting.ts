import type { Setting } from '#features/territory/server/public.ts'
import { type Routing, routing } from '../contract.ts'

/** Which organisation answers which contact; dated as every setting, edited on a page of its own. */
export const routingSetting: Setting<Routing> = {
  code: 'contacts.routing',
  initial: { rules: [], otherwiseId: null },
  source: 'Choix du territoire',
  verifiedOn: null,
  parse: (value) => {
    const read = routing.safeParse(value)
    return read.success ? read.data : undefined
  },
}
