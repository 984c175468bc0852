import { Problem } from '#platform/web/api/problem.ts'
import type { FormValues } from '#platform/web/form/form-values.ts'
import { today } from '#platform/web/i18n/dates.ts'
import type { Diagnosis } from '../../contract.ts'
import { brakesOf } from '../../rules/diagnosis.ts'
import { diagnosisThemes } from '../../rules/diagnosis-themes.ts'

export const ratingName = (themeCode: string): string => `rating:${themeCode}`
export const liftedName = (themeCode: string): string => `lifted:${themeCode}`
export const sharedName = (themeCode: string): string => `shared:${themeCode}`

/** What the latest version says, without the brakes that it lifted: the next one starts from there. */
export const valuesOf = (latest: Diagnosis | undefined): FormValues => ({
  heldOn: today(),
  ...Object.fromEntries(
    (latest?.lines ?? []).flatMap(({ themeCode, rating, isShared }) =>
      rating === 'lifted'
        ? []
        : [
            [ratingName(themeCode), rating],
            [sharedName(themeCode), isShared],
          ],
    ),
  ),
})

/**
 * What was typed from the `opened` version, over one that somebody else recorded meanwhile. A brake that they lifted is
 * not lifted again.
 */
export const typedOver = (
  theirs: Diagnosis,
  opened: Diagnosis | undefined,
  typed: FormValues,
): FormValues => {
  const from = valuesOf(opened)
  const brakes = new Set(brakesOf(theirs).map(({ themeCode }) => themeCode))
  const gone = new Set(
    diagnosisThemes
      .filter(({ code }) => typed[ratingName(code)] === 'lifted' && !brakes.has(code))
      .flatMap(({ code }) => [ratingName(code), liftedName(code), sharedName(code)]),
  )
  return {
    ...valuesOf(theirs),
    ...Object.fromEntries(
      Object.entries(typed).filter(
        ([name, value]) => !gone.has(name) && (value || undefined) !== (from[name] || undefined),
      ),
    ),
  }
}

export const bodyOf = (values: FormValues, id: string, after: number) => ({
  id,
  after,
  heldOn: values.heldOn,
  lines: diagnosisThemes.flatMap(({ code }) => {
    const rating = values[ratingName(code)]
    if (!rating) return []
    return [
      {
        themeCode: code,
        rating,
        liftedOn: values[liftedName(code)] || null,
        isShared: values[sharedName(code)] === true,
      },
    ]
  }),
})

/** A refusal of a line, said beside the field of its theme. */
export const besideThemes = (problem: Problem, lines: readonly { readonly themeCode: string }[]): Problem =>
  new Problem({
    code: problem.code,
    status: problem.status,
    params: problem.params,
    current: problem.current,
    fields: problem.fields.map((field) => ({ ...field, pointer: pointerOf(field, lines) })),
  })

const pointerOf = (
  { pointer, params }: Problem['fields'][number],
  lines: readonly { readonly themeCode: string }[],
): string => {
  if (params?.theme) return `/${ratingName(String(params.theme))}`
  const [, at, field] = /^\/lines\/(\d+)\/(rating|liftedOn)$/.exec(pointer) ?? []
  const line = at === undefined ? undefined : lines[Number(at)]
  if (!line) return pointer
  return `/${field === 'rating' ? ratingName(line.themeCode) : liftedName(line.themeCode)}`
}
