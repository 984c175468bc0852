import { use } from 'react'
import { channelLabels, optionsOf } from '#features/people/web/public.ts'
import { Tag } from '#platform/web/design/tag.tsx'
import { Checkbox, CheckboxGroup } from '#platform/web/form/choices.tsx'
import { FieldRow } from '#platform/web/form/field-row.tsx'
import { FormContext } from '#platform/web/form/form-context.ts'
import { type FormValues, nest } from '#platform/web/form/form-values.ts'
import { Select } from '#platform/web/form/select.tsx'
import { TextField } from '#platform/web/form/text-field.tsx'
import { DateField } from '#platform/web/form/typed-fields.tsx'
import { today } from '#platform/web/i18n/dates.ts'
import { sourceText } from '#platform/web/i18n/source-text.ts'
import { currentLanguage, t } from '#platform/web/i18n/t.ts'
import type { TransferDraft } from '../contract.ts'
import { codesOf, transferMotives } from '../rules/lists.ts'
import { objectiveWords, stepWords } from './plan-parts.tsx'
import { motiveWord } from './words.ts'

/** The choice that stands for a territory without Bassin. */
export const elsewhere = 'elsewhere'

/** The body of what was typed: one field chooses a territory of this installation, or a file for another one. */
export const toSend = (id: string, values: FormValues): Record<string, unknown> => {
  const { destination, isInformed, ...typed } = values
  const { informed, destinationName, ...rest } = nest(typed)
  return {
    ...rest,
    id,
    ...(destination === elsewhere ? { destinationName } : { destinationId: destination }),
    informed: isInformed ? informed : null,
  }
}

/** Without a choice, the contract would ask for the name of a territory that the form does not show. */
export const refusedWhere = ({ destination }: FormValues) =>
  destination ? [] : [{ pointer: '/destination', code: 'required' }]

/** Line by line, what the référent lets go; all of it unless she takes something out. */
export function LeavingFields({ draft }: { readonly draft: TransferDraft }) {
  return (
    <>
      {draft.objectives.length > 0 && (
        <CheckboxGroup
          name="objectiveIds"
          optional
          label={t({ id: 'transfers.plan.objectives', message: 'Objectifs du dernier contrat' })}
          options={draft.objectives.map((one) => ({ value: one.id, label: objectiveWords(one) }))}
        />
      )}
      {draft.steps.length > 0 && (
        <CheckboxGroup
          name="stepIds"
          optional
          label={t({ id: 'transfers.plan.steps', message: 'Étapes en cours au départ' })}
          help={t({
            id: 'transfers.plan.steps-help',
            message: 'Celles qui lèvent un frein ne sont pas proposées.',
          })}
          options={draft.steps.map((one) => ({ value: one.id, label: stepWords(one) }))}
        />
      )}
      {draft.criteria.length > 0 && (
        <CheckboxGroup
          name="criterionCodes"
          optional
          label={t({ id: 'transfers.plan.criteria', message: 'Conditions d’entrée, à vérifier' })}
          help={t({
            id: 'transfers.plan.criteria-help',
            message: 'Sans leurs justificatifs : le nouveau territoire les vérifie.',
          })}
          options={draft.criteria.map((one) => ({ value: one.code, label: one.label }))}
        />
      )}
    </>
  )
}

/** Where, by its name: nothing of what a territory holds is shown. */
export function WhereFields({ draft }: { readonly draft: TransferDraft }) {
  const isElsewhere = use(FormContext)?.values.destination === elsewhere
  return (
    <>
      <Select
        name="destination"
        label={t({ id: 'transfers.field.destination', message: 'Nouveau territoire' })}
        options={[
          ...draft.destinations.map((one) => ({ value: one.id, label: one.name })),
          {
            value: elsewhere,
            label: t({ id: 'transfers.field.elsewhere', message: 'Territoire sans Bassin : fichier signé' }),
          },
        ]}
      />
      {isElsewhere && (
        <TextField
          name="destinationName"
          label={t({ id: 'transfers.field.destination-name', message: 'Nom du nouveau territoire' })}
          maxLength={200}
        />
      )}
      <Select
        name="motiveCode"
        label={t({ id: 'transfers.field.motive', message: 'Motif' })}
        options={codesOf(transferMotives).map((value) => ({ value, label: motiveWord(value) }))}
      />
    </>
  )
}

/** R17: what is told to her, that she was told, when and how. */
export function InformedFields({ draft: { notice } }: { readonly draft: TransferDraft }) {
  const language = currentLanguage()
  const isInformed = use(FormContext)?.values.isInformed === true
  return (
    <>
      <section
        aria-label={notice.title[language]}
        className="grid gap-1.5 border-s-3 border-line-strong ps-3 text-13"
      >
        <p className="font-semibold">{notice.title[language]}</p>
        {notice.body[language].map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
        <p className="text-ink-2">
          {t({
            id: 'transfers.notice.source',
            message: 'Version {version}. Source : {source}.',
            values: { version: notice.version, source: sourceText(notice.source) },
          })}{' '}
          {notice.verifiedOn === null && (
            <Tag>{t({ id: 'transfers.notice.unread', message: 'à faire valider' })}</Tag>
          )}
        </p>
      </section>
      <Checkbox
        name="isInformed"
        label={t({ id: 'transfers.field.informed', message: 'La personne a reçu cette information' })}
        help={t({
          id: 'transfers.field.informed-help',
          message: 'Sans cela, rien ne part.',
        })}
      />
      {isInformed && (
        <FieldRow>
          <DateField
            name="informed/on"
            label={t({ id: 'transfers.field.informed-on', message: 'Informée le' })}
            max={today()}
          />
          <Select
            name="informed/channel"
            label={t({ id: 'transfers.field.channel', message: 'Comment' })}
            options={optionsOf(channelLabels())}
          />
        </FieldRow>
      )}
    </>
  )
}
