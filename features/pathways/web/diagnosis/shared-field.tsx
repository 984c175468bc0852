import { use } from 'react'
import { Checkbox } from '#platform/web/form/choices.tsx'
import { FormContext } from '#platform/web/form/form-context.ts'
import { t } from '#platform/web/i18n/t.ts'
import type { Rating } from '../../rules/diagnosis.ts'
import { isBrake } from '../../rules/diagnosis.ts'
import { themes } from '../../rules/themes.ts'
import { nameOf } from '../listed.ts'
import { ratingName, sharedName } from './diagnosis-values.ts'

/** Need to know: asked of a brake alone, once it is rated as one. */
export function SharedField({ themeCode }: { readonly themeCode: string }) {
  const rating = use(FormContext)?.values[ratingName(themeCode)] as Rating | undefined
  if (!rating || !isBrake({ rating })) return null
  return (
    <Checkbox
      name={sharedName(themeCode)}
      label={t({
        id: 'pathways.diagnosis.share',
        message: 'Montrer « {theme} » à l’opérateur d’une étape',
        values: { theme: nameOf(themes, themeCode) },
      })}
    />
  )
}
