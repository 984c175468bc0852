import { commonRoots } from './common-passwords.ts'
import { isLongEnough, passwordRuleAt } from './password-rule.ts'

type PasswordProblem = 'password-too-weak' | 'password-common' | 'password-repeats' | 'password-too-long'

/** Longer ones would only cost the server its time. */
export const maxPasswordLength = 200

/** Letters alone, with the usual substitutions undone: `M0tdep@sse!` is `motdepasse`. */
const substitutes: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '@': 'a',
  $: 's',
  '5': 's',
}
const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
const lettersOf = (text: string): string => plain(text).replace(/[^a-z]/g, '')
const undisguised = (text: string): string =>
  lettersOf(
    plain(text)
      .replace(/^[^a-z]+|[^a-z@$]+$/g, '')
      .replace(/[0134@$5]/g, (sign) => substitutes[sign] ?? sign),
  )

/** Why a password is refused, or nothing. `own`: the person's e-mail and name, which it must not be made of. */
export const passwordProblem = (
  password: string,
  date: string,
  own: readonly string[] = [],
): PasswordProblem | undefined => {
  if (password.length > maxPasswordLength) return 'password-too-long'
  if (!isLongEnough(password, passwordRuleAt(date))) return 'password-too-weak'
  if (new Set(password).size < 6) return 'password-repeats'
  if ([lettersOf(password), undisguised(password)].some(isGuessable(own))) return 'password-common'
  return undefined
}

const isGuessable =
  (own: readonly string[]) =>
  (letters: string): boolean =>
    commonRoots.has(letters) ||
    own
      .flatMap((text) => text.split('@').slice(0, 1))
      .map(lettersOf)
      .some((text) => text.length >= 4 && letters === text)
