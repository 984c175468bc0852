import type { CalendarDate } from '#kernel/dates.ts'
import { type Refusal, refuse, refuseField } from '#kernel/result.ts'
import type { Amendment, Changes } from '../../contract.ts'
import { type AmendmentKind, closedField, missingField } from '../../rules/life/amendment-kinds.ts'
import { type AgreementText, textAt } from '../../rules/life/replay-text.ts'
import { checkParty } from './write-party.ts'

interface Given {
  readonly kind: AmendmentKind
  readonly effectiveOn: CalendarDate
  readonly changes: Changes
}

/** What an amendment may not say; its changes are tried on the text that it changes. */
export const wrongAmendment = (one: Given, current: AgreementText): Refusal | undefined => {
  const closed = closedField(one.kind, one.changes)
  if (closed)
    return refuse('field-closed', { fields: [{ pointer: `/changes/${closed}`, code: 'field-closed' }] })
  const missing = missingField(one.kind, one.changes)
  if (missing)
    return refuse('nothing-changed', { fields: [{ pointer: `/changes/${missing}`, code: 'required' }] })
  if (one.effectiveOn < current.startsOn) return refuseField('/effectiveOn', 'before-agreement')
  const text = textAt(
    current,
    [{ number: 1, effectiveOn: one.effectiveOn, changes: changesOf(one) }],
    one.effectiveOn,
  )
  if (text.endsOn < text.startsOn) return refuseField('/changes/endsOn', 'ends-before-start')
  if (text.endsOn < one.effectiveOn && one.kind !== 'free')
    return refuseField('/effectiveOn', 'after-agreement')
  if (text.renewal === 'tacit' && text.renewalMonths === null)
    return refuseField('/changes/renewalMonths', 'renewal-length-missing')
  const numbers = text.articles.map(({ number }) => number)
  if (new Set(numbers).size < numbers.length) return refuseField('/changes/articles', 'number-taken')
  const lines = text.annexes.map(({ year, funder }) => `${year} ${funder}`)
  if (new Set(lines).size < lines.length) return refuseField('/changes/annexes', 'annex-known')
  if (text.parties.length < 2) return refuseField('/changes/parties', 'parties-missing')
  return wrongSiret(one.changes)
}

const wrongSiret = ({ parties }: Changes): Refusal | undefined => {
  for (const [index, party] of (parties?.put ?? []).entries()) {
    const checked = checkParty(party, `/changes/parties/put/${index}/siret`)
    if ('refused' in checked) return checked.refused
  }
  return undefined
}

/** SIRETs without their spaces, and no field that was not given. */
export const changesOf = ({
  changes,
}: Pick<Amendment, 'changes'>): Parameters<typeof textAt>[1][number]['changes'] => {
  const given = Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined))
  const { parties } = changes
  return {
    ...given,
    ...(parties && {
      parties: {
        ...parties,
        put: parties.put.map((party) => {
          const checked = checkParty(party)
          return 'party' in checked ? checked.party : party
        }),
      },
    }),
  }
}
