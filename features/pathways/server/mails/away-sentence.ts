import { formatPhone } from '#kernel/phone.ts'
import { formatFrenchDay } from './french-moment.ts'

/** A référent who is away, and who answers for her. */
export interface Away {
  readonly untilOn: string
  readonly coverName: string
  readonly coverPhone: string | null
  readonly coverEmail: string
}

/** Whom to call meanwhile, in a mail or a letter to a person; never why. */
export const awaySentence = (
  memberName: string,
  { untilOn, coverName, coverPhone, coverEmail }: Away,
): string =>
  `${memberName} n’est pas là jusqu’au ${formatFrenchDay(untilOn)} inclus. D’ici là, ${coverName} vous répond : ${
    coverPhone ? formatPhone(coverPhone) : coverEmail
  }.`
