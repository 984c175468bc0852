import type { FormValues } from '#platform/web/form/form-values.ts'
import { SectionTitle } from '#platform/web/form/section-title.tsx'
import { Select } from '#platform/web/form/select.tsx'
import { DateField } from '#platform/web/form/typed-fields.tsx'
import { today } from '#platform/web/i18n/dates.ts'
import { t } from '#platform/web/i18n/t.ts'
import type { Diagnosis } from '../../contract.ts'
import { brakesOf, type Rating, ratingCodes } from '../../rules/diagnosis.ts'
import { diagnosisFamilies, themesOfFamily } from '../../rules/diagnosis-themes.ts'
import { themes } from '../../rules/themes.ts'
import { nameOf } from '../listed.ts'
import { liftedName, ratingName } from './diagnosis-values.ts'
import { ratingWords } from './rating-words.ts'
import { SharedField } from './shared-field.tsx'

const optionsOf = (codes: readonly Rating[]) => {
  const words = ratingWords()
  return codes.map((value) => ({ value, label: words[value] }))
}

/** The brakes under way first, to rate again or lift; then every family of the national list, closed. */
export function RatingFields({
  latest,
  initial,
}: {
  readonly latest: Diagnosis | undefined
  /** What the form shows at first: a family that holds an answer is open. */
  readonly initial: FormValues
}) {
  const brakes = brakesOf(latest)
  const rated = new Set(latest?.lines.map(({ themeCode }) => themeCode))
  const under = new Set(brakes.map(({ themeCode }) => themeCode))
  return (
    <>
      {brakes.length > 0 && (
        <SectionTitle>{t({ id: 'pathways.diagnosis.open', message: 'Freins en cours' })}</SectionTitle>
      )}
      {brakes.map(({ themeCode }) => (
        <div key={themeCode} className="grid gap-4 list:grid-cols-2">
          <Select
            name={ratingName(themeCode)}
            label={nameOf(themes, themeCode)}
            options={optionsOf(['strong', 'moderate', 'lifted'])}
          />
          <DateField
            name={liftedName(themeCode)}
            label={t({
              id: 'pathways.diagnosis.lifted-on',
              message: '« {theme} » levé le',
              values: { theme: nameOf(themes, themeCode) },
            })}
            max={today()}
            optional
          />
          <SharedField themeCode={themeCode} />
        </div>
      ))}
      <SectionTitle>{t({ id: 'pathways.diagnosis.themes', message: 'Thèmes' })}</SectionTitle>
      {diagnosisFamilies.map((family) => {
        const lines = themesOfFamily(family.code, today()).filter(({ code }) => !under.has(code))
        return (
          <details
            key={family.code}
            open={lines.some(({ code }) => rated.has(code) || initial[ratingName(code)])}
          >
            <summary className="cursor-pointer py-1 font-title">{nameOf(themes, family.code)}</summary>
            <div className="grid gap-4 py-2 ps-4">
              {lines.map(({ code }) => (
                <div key={code} className="grid gap-1">
                  <Select
                    name={ratingName(code)}
                    label={nameOf(themes, code)}
                    optional
                    empty={t({ id: 'pathways.diagnosis.unrated', message: 'Non évalué' })}
                    options={optionsOf(ratingCodes.filter((rating) => rating !== 'lifted'))}
                  />
                  <SharedField themeCode={code} />
                </div>
              ))}
            </div>
          </details>
        )
      })}
    </>
  )
}
