import type { FormValues } from '#platform/web/form/form-values.ts'
import { today } from '#platform/web/i18n/dates.ts'
import type { Diagnosis } from '../../contract.ts'
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
        liftedOn: rating === 'lifted' ? values[liftedName(code)] : null,
        isShared: values[sharedName(code)] === true,
      },
    ]
  }),
})
