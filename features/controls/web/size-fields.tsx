import { use } from 'react'
import { RadioGroup } from '#platform/web/form/choices.tsx'
import { FormContext } from '#platform/web/form/form-context.ts'
import type { FormValues } from '#platform/web/form/form-values.ts'
import { NumberField } from '#platform/web/form/typed-fields.tsx'
import { t } from '#platform/web/i18n/t.ts'
import { mostSampled } from '../contract.ts'

/** The body of a draw: the size as it was asked for, in files or as a share in hundredths of a percent. */
export const sizeAsked = ({ sizeIn, size, percentHundredths, ...others }: FormValues) =>
  sizeIn === 'share'
    ? {
        ...others,
        percentHundredths:
          typeof percentHundredths === 'number' ? Math.round(percentHundredths * 100) : undefined,
      }
    : { ...others, size }

/** How many files, or which share of the population; what is typed is what is kept. */
export function SizeFields() {
  const values = use(FormContext)?.values ?? {}
  const inShare = values.sizeIn === 'share'
  return (
    <>
      <RadioGroup
        name="sizeIn"
        layout="row"
        label={t({ id: 'controls.field.size-in', message: 'Taille demandée' })}
        options={[
          { value: 'files', label: t({ id: 'controls.field.in-files', message: 'En dossiers' }) },
          { value: 'share', label: t({ id: 'controls.field.in-share', message: 'En % des dossiers' }) },
        ]}
      />
      {inShare ? (
        <NumberField
          name="percentHundredths"
          decimals={2}
          min={0.01}
          max={100}
          unit="%"
          label={t({ id: 'controls.field.share', message: 'Part des dossiers, en %' })}
          help={t({
            id: 'controls.field.share-help',
            message: 'Arrondie au dossier supérieur, {most} au plus.',
            values: { most: mostSampled },
          })}
        />
      ) : (
        <NumberField
          name="size"
          label={t({ id: 'controls.field.size', message: 'Dossiers à tirer' })}
          help={t({
            id: 'controls.field.size-help',
            message: '{most} au plus.',
            values: { most: mostSampled },
          })}
        />
      )}
    </>
  )
}
