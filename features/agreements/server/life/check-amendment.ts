import type { CalendarDate } from '#kernel/dates.ts'
import { type Refusal, refuse, refuseField } from '#kernel/result.ts'
import type { Amendment, Changes } from '../../contract.ts'
import { type AmendmentKind, closedField, missingField } from '../../rules/life/amendment-kinds.ts'
import { type AgreementText, type SignedAmendment, textAt } from '../../rules/life/replay-text.ts'
import { termAt } from '../../rules/life/term.ts'
import { checkParty } from './write-party.ts'

interface Given {
  readonly kind: AmendmentKind
  readonly number: number
  readonly effectiveOn: CalendarDate
  readonly changes: Changes
}

/** What was signed: the text, and the amendments that change it, whether their day has come or not. */
export interface Signed {
  readonly text: AgreementText
  readonly amendments: readonly SignedAmendment[]
}

/** What an amendment may not say; its changes are tried on the text of its day, and of each day that changes it again. */
export const wrongAmendment = (one: Given, signed: Signed): Refusal | undefined => {
  const closed = closedField(one.kind, one.changes)
  if (closed)
    return refuse('field-closed', { fields: [{ pointer: `/changes/${closed}`, code: 'field-closed' }] })
  const missing = missingField(one.kind, one.changes)
  if (missing)
    return refuse('nothing-changed', { fields: [{ pointer: `/changes/${missing}`, code: 'required' }] })
  if (one.effectiveOn < signed.text.startsOn) return refuseField('/effectiveOn', 'before-agreement')
  const all = [...signed.amendments, { ...one, changes: changesOf(one) }]
  const text = textAt(signed.text, all, one.effectiveOn)
  if (text.endsOn < text.startsOn) return refuseField('/changes/endsOn', 'ends-before-start')
  if (termAt(text, one.effectiveOn).endsOn < one.effectiveOn && one.kind !== 'free')
    return refuseField('/effectiveOn', 'after-agreement')
  if (text.renewal === 'tacit' && text.renewalMonths === null)
    return refuseField('/changes/renewalMonths', 'renewal-length-missing')
  const wrong = wrongLists(text)
  if (wrong) return refuseField(wrong.pointer, wrong.code)
  return wrongLater(one, signed, all) ?? wrongSiret(one.changes)
}

const wrongLists = ({ articles, annexes, parties }: AgreementText) => {
  const numbers = articles.map(({ number }) => number)
  if (new Set(numbers).size < numbers.length) return { pointer: '/changes/articles', code: 'number-taken' }
  const lines = annexes.map(({ year, funder }) => `${year} ${funder}`)
  if (new Set(lines).size < lines.length) return { pointer: '/changes/annexes', code: 'annex-known' }
  if (parties.length < 2) return { pointer: '/changes/parties', code: 'parties-missing' }
  return undefined
}

/** Two amendments that each hold, and not together: said while this one can still be written. */
const wrongLater = (one: Given, signed: Signed, all: readonly SignedAmendment[]): Refusal | undefined => {
  const later = signed.amendments
    .filter(({ effectiveOn }) => effectiveOn > one.effectiveOn)
    .toSorted((a, b) => (a.effectiveOn < b.effectiveOn ? -1 : 1))
  for (const { number, effectiveOn: day } of later) {
    const wrong = wrongLists(textAt(signed.text, all, day))
    if (wrong) return refuseField(wrong.pointer, `${wrong.code}-then`, { number, day })
  }
  return undefined
}

const wrongSiret = ({ parties }: Changes): Refusal | undefined => {
  for (const [index, party] of (parties?.put ?? []).entries()) {
    const checked = checkParty(party, `/changes/parties/put/${index}/siret`)
    if ('refused' in checked) return checked.refused
  }
  return undefined
}

/** SIRETs without their spaces, and no field that was not given. */
export const changesOf = ({ changes }: Pick<Amendment, 'changes'>): SignedAmendment['changes'] => {
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
