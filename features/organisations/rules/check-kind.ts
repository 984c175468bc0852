import { kindsAt } from './organisation-kinds.ts'

interface KindChoice {
  readonly kind: string
  readonly subKind: string | null
}

/** Which field is wrong, or nothing: the kind is of the list in force, a SIAE says its type, the others say none. */
export const wrongKind = (
  choice: KindChoice,
  date: string,
): { pointer: string; code: string } | undefined => {
  const kind = kindsAt(date).find((one) => one.code === choice.kind)
  if (!kind) return { pointer: '/kind', code: 'unknown-kind' }
  if (!kind.subKinds)
    return choice.subKind === null ? undefined : { pointer: '/subKind', code: 'unknown-kind' }
  return kind.subKinds.some((sub) => sub.code === choice.subKind)
    ? undefined
    : { pointer: '/subKind', code: choice.subKind === null ? 'required' : 'unknown-kind' }
}

/** Discreet when its kind is, or when the territory says so; never less than its kind. */
export const isDiscreet = (kind: string, asked: boolean, date: string): boolean =>
  asked || kindsAt(date).some((one) => one.code === kind && one.isDiscreet === true)
