import { perimeterCommunes } from '#features/territory/server/public.ts'
import { parseEmail } from '#kernel/email.ts'
import { parseFranceTravailId } from '#kernel/france-travail-id.ts'
import { parsePhone } from '#kernel/phone.ts'
import { done, type FieldProblem, type Result, refuse } from '#kernel/result.ts'
import type { Context } from '#platform/server/http/context.ts'
import type { PersonValues } from '../contract.ts'
import { checkBirthDate } from '../rules/birth-date.ts'
import { findCommune, knowsQpv } from './reference-reads.ts'

interface CheckedPerson {
  /** The values as they are kept: phone in E.164, addresses in lower case, the commune of today. */
  readonly values: PersonValues
  readonly warnings: readonly string[]
}

type Where = Pick<Context, 'tx' | 'today'>

/** What the checks read of communes, each asked once: give the same to all the persons of a list. */
interface Places {
  readonly commune: (code: string) => ReturnType<typeof findCommune>
  readonly perimeter: () => ReturnType<typeof perimeterCommunes>
}

export const placesOf = ({ tx, today }: Where): Places => {
  const communes = new Map<string, ReturnType<typeof findCommune>>()
  let perimeter: ReturnType<typeof perimeterCommunes> | undefined
  return {
    commune: (code) => {
      const found = communes.get(code) ?? findCommune(tx, code)
      communes.set(code, found)
      return found
    },
    perimeter: () => {
      perimeter ??= perimeterCommunes(tx, today)
      return perimeter
    },
  }
}

/** Reads what was typed: contact details normalised, V1, V18 and the neighbourhood checked, each field with its reason. */
export const checkPerson = async (
  where: Where,
  given: PersonValues,
  places = placesOf(where),
): Promise<Result<CheckedPerson, 'invalid'>> => {
  const { values, problems } = normalise(given)
  const warnings: string[] = []
  if (given.birthDate) {
    const verdict = checkBirthDate(given.birthDate, where.today)
    if (verdict === 'warned') warnings.push('age-over-67')
    else if (verdict !== 'accepted') problems.push({ pointer: '/birthDate', code: `birth-date-${verdict}` })
  }
  if (given.joblessSince && given.joblessSince > where.today)
    problems.push({ pointer: '/joblessSince', code: 'date-in-the-future' })
  const commune = await checkCommune(places, values)
  problems.push(...commune.problems, ...(await checkQpv(where, values)))
  warnings.push(...commune.warnings)
  if (problems.length > 0) return refuse('invalid', { fields: problems })
  return done({ values: { ...values, communeCode: commune.code }, warnings })
}

const normalise = (given: PersonValues): { values: PersonValues; problems: FieldProblem[] } => {
  const problems: FieldProblem[] = []
  const read = (
    pointer: string,
    code: string,
    text: string | null,
    parse: (text: string) => string | undefined,
  ) => {
    if (text === null) return null
    const parsed = parse(text)
    if (parsed === undefined) problems.push({ pointer, code })
    return parsed ?? null
  }
  const values = {
    ...given,
    email: read('/email', 'email-unreadable', given.email, parseEmail),
    phone: read('/phone', 'phone-unreadable', given.phone, parsePhone),
    franceTravailId: read(
      '/franceTravailId',
      'france-travail-id-unreadable',
      given.franceTravailId,
      parseFranceTravailId,
    ),
  }
  return { values, problems }
}

/** V18: outside the perimeter, a reason is asked for (moved during the pathway…), never a refusal to follow. */
const checkCommune = async (places: Places, { communeCode, outsideReason }: PersonValues) => {
  const nothing = { problems: [] as FieldProblem[], warnings: [] as string[], code: communeCode }
  if (communeCode === null) return nothing
  const commune = await places.commune(communeCode)
  if (!commune) return { ...nothing, problems: [{ pointer: '/communeCode', code: 'unknown-commune' }] }
  const perimeter = await places.perimeter()
  if (perimeter.size === 0 || perimeter.has(commune.code)) return { ...nothing, code: commune.code }
  if (!outsideReason)
    return { ...nothing, problems: [{ pointer: '/outsideReason', code: 'outside-reason-required' }] }
  return { ...nothing, code: commune.code, warnings: ['outside-perimeter'] }
}

/** A neighbourhood is chosen by hand in the territory's list, with what shows that the person lives there. */
const checkQpv = async ({ tx }: Where, values: PersonValues): Promise<FieldProblem[]> => {
  const { isInQpv, qpvCode, qpvProof } = values
  if (isInQpv !== true) return qpvCode ? [{ pointer: '/qpvCode', code: 'qpv-without-residence' }] : []
  if (!qpvProof) return [{ pointer: '/qpvProof', code: 'qpv-proof-required' }]
  if (qpvCode && !(await knowsQpv(tx, qpvCode))) return [{ pointer: '/qpvCode', code: 'unknown-qpv' }]
  return []
}
