import { useAct } from '#platform/web/api/use-act.ts'
import { useLoad } from '#platform/web/api/use-load.ts'
import { Form } from '#platform/web/form/form.tsx'
import { nest } from '#platform/web/form/form-values.ts'
import { Select } from '#platform/web/form/select.tsx'
import { TextField } from '#platform/web/form/text-field.tsx'
import { DateField } from '#platform/web/form/typed-fields.tsx'
import { useNewId } from '#platform/web/form/use-new-id.ts'
import { today } from '#platform/web/i18n/dates.ts'
import { t } from '#platform/web/i18n/t.ts'
import { Loaded } from '#platform/web/states/loaded.tsx'
import {
  addCriterion,
  type HeldCriterion,
  type KnownCriterion,
  listCriteria,
  listDocuments,
  listHeldCriteria,
  proveCriterion,
} from '../contract.ts'
import { criterionWord } from './criterion-word.ts'

/** A new criterion, or the proof of one already declared. */
export function CriterionForm({
  personId,
  criterion,
  onDone,
}: {
  readonly personId: string
  readonly criterion: HeldCriterion | undefined
  readonly onDone: () => void
}) {
  const known = useLoad(listCriteria)
  return (
    <Loaded from={known}>
      {({ items }) =>
        criterion ? (
          <ProofForm
            personId={personId}
            criterion={criterion}
            known={items.find((one) => one.code === criterion.code)}
            onDone={onDone}
          />
        ) : (
          <NewCriterion personId={personId} known={items} onDone={onDone} />
        )
      }
    </Loaded>
  )
}

/** A list that nobody checked says so beside each of its lines. */
const wordsOf = (one: KnownCriterion): string =>
  one.verifiedOn
    ? criterionWord(one)
    : t({
        id: 'people.criteria.unverified',
        message: '{label} (source à vérifier)',
        values: { label: criterionWord(one) },
      })

function NewCriterion({
  personId,
  known,
  onDone,
}: {
  readonly personId: string
  readonly known: readonly KnownCriterion[]
  readonly onDone: () => void
}) {
  const [id] = useNewId()
  const add = useAct(addCriterion, { refresh: [listHeldCriteria], onDone })
  return (
    <Form
      schema={addCriterion.body}
      toBody={(values) => ({ ...nest(values), id })}
      submit={t({ id: 'people.criteria.save', message: 'Noter le critère' })}
      onSubmit={(body) => add.run({ params: { personId }, body })}
    >
      <Select
        name="code"
        label={t({ id: 'people.field.criterion', message: 'Critère' })}
        options={known
          .filter((one) => !one.isSensitive)
          .map((one) => ({ value: one.code, label: wordsOf(one) }))}
      />
      <DateField
        name="proofReceivedOn"
        label={t({ id: 'people.field.proof-date', message: 'Justificatif reçu ou daté du' })}
        optional
        max={today()}
      />
    </Form>
  )
}

function ProofForm({
  personId,
  criterion,
  known,
  onDone,
}: {
  readonly personId: string
  readonly criterion: HeldCriterion
  readonly known: KnownCriterion | undefined
  readonly onDone: () => void
}) {
  const prove = useAct(proveCriterion, { refresh: [listHeldCriteria], onDone })
  const documents = useLoad(listDocuments, { params: { personId } }).data?.items ?? []
  return (
    <Form
      schema={proveCriterion.body}
      initial={{ proofKind: known?.proof, proofReceivedOn: today() }}
      submit={t({ id: 'people.criteria.save-proof', message: 'Noter le justificatif' })}
      onSubmit={(body) => prove.run({ params: { personId, criterionId: criterion.id }, body })}
    >
      <p className="font-title">{criterionWord(criterion)}</p>
      <TextField
        name="proofKind"
        label={t({ id: 'people.field.proof-kind', message: 'Justificatif' })}
        maxLength={120}
      />
      <DateField
        name="proofReceivedOn"
        label={t({ id: 'people.field.proof-date', message: 'Justificatif reçu ou daté du' })}
        max={today()}
      />
      {documents.length > 0 && (
        <Select
          name="fileId"
          label={t({ id: 'people.proof.document', message: 'Pièce jointe au dossier' })}
          empty={t({ id: 'people.proof.no-document', message: 'Aucune : vue sur papier' })}
          options={documents.map((one) => ({ value: one.id, label: one.name }))}
          optional
        />
      )}
      {known?.hasOwnEnd && (
        <DateField
          name="validUntil"
          label={t({ id: 'people.field.valid-until', message: 'Valable jusqu’au' })}
          optional
        />
      )}
    </Form>
  )
}
