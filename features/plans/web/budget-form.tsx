import { nameKey } from '#kernel/names.ts'
import { useAct } from '#platform/web/api/use-act.ts'
import { useLoad } from '#platform/web/api/use-load.ts'
import { Button } from '#platform/web/design/button.tsx'
import { say } from '#platform/web/design/toast.tsx'
import { RadioGroup } from '#platform/web/form/choices.tsx'
import { ComboBox } from '#platform/web/form/combo-box.tsx'
import { FieldRow } from '#platform/web/form/field-row.tsx'
import { Form } from '#platform/web/form/form.tsx'
import type { FormValues } from '#platform/web/form/form-values.ts'
import { Select } from '#platform/web/form/select.tsx'
import { TextField } from '#platform/web/form/text-field.tsx'
import { NumberField, YearField } from '#platform/web/form/typed-fields.tsx'
import { useNewId } from '#platform/web/form/use-new-id.ts'
import { today } from '#platform/web/i18n/dates.ts'
import { t } from '#platform/web/i18n/t.ts'
import {
  addBudgetLine,
  type BudgetLine,
  changeBudgetLine,
  listPlanChoices,
  readAction,
  readPlan,
} from '../contract.ts'
import { budgetKinds, budgetStages } from '../rules/budget.ts'
import { kindWord, stageWord } from './words.ts'

/** What an amount may pay. */
export interface Owner {
  readonly id: string
  readonly kind: 'axis' | 'action'
  readonly label: string
}

const kept = (onClose: () => void) => () => {
  say(t({ id: 'plans.line.kept', message: 'Montant enregistré.' }))
  onClose()
}
const refresh = [readPlan, readAction]
const save = () => t({ id: 'plans.line.save', message: 'Enregistrer le montant' })

/** An amount: of what, which year, from whom, planned or spent. */
export function NewLineForm({
  owners,
  onClose,
}: {
  readonly owners: readonly Owner[]
  readonly onClose: () => void
}) {
  const [id] = useNewId()
  const add = useAct(addBudgetLine, { refresh, onDone: kept(onClose) })
  const [first, ...others] = owners
  return (
    <Form
      initial={{
        ...{ year: Number(today().slice(0, 4)), stage: 'planned', kind: 'operation' },
        owner: others.length === 0 ? first?.id : undefined,
      }}
      schema={addBudgetLine.body}
      toBody={(values) => ({ id, ...ownerOf(values, owners), ...fieldsOf(values) })}
      submit={save()}
      onSubmit={(body) => add.run({ body })}
    >
      {others.length > 0 && (
        <Select
          name="owner"
          label={t({ id: 'plans.column.pays-for', message: 'Axe ou action' })}
          options={owners.map((one) => ({ value: one.id, label: one.label }))}
        />
      )}
      <LineFields onClose={onClose} />
    </Form>
  )
}

/** Corrects an amount; what it pays stays. */
export function ChangeLineForm({
  line,
  onClose,
}: {
  readonly line: BudgetLine
  readonly onClose: () => void
}) {
  const change = useAct(changeBudgetLine, { refresh, onDone: kept(onClose) })
  return (
    <Form
      initial={valuesOf(line)}
      schema={changeBudgetLine.body}
      toBody={(values) => ({ version: line.version, ...fieldsOf(values) })}
      submit={save()}
      onSubmit={(body) => change.run({ params: { lineId: line.id }, body })}
    >
      <LineFields onClose={onClose} {...(line.funderId && { known: line.funderName })} />
    </Form>
  )
}

function LineFields({ known, onClose }: { readonly known?: string; readonly onClose: () => void }) {
  return (
    <>
      <FieldRow>
        <RadioGroup
          name="stage"
          layout="row"
          label={t({ id: 'plans.column.stage', message: 'Prévu ou dépensé' })}
          options={budgetStages.map((stage) => ({ value: stage, label: stageWord(stage) }))}
        />
        <RadioGroup
          name="kind"
          layout="row"
          label={t({ id: 'plans.column.kind', message: 'Nature' })}
          options={budgetKinds.map((kind) => ({ value: kind, label: kindWord(kind) }))}
        />
      </FieldRow>
      <FieldRow>
        <YearField name="year" label={t({ id: 'plans.months.year', message: 'Année' })} />
        <NumberField
          name="amountCents"
          label={t({ id: 'plans.column.amount', message: 'Montant' })}
          decimals={2}
          min={0.01}
          max={1_000_000_000}
          unit="€"
        />
      </FieldRow>
      <FunderFields {...(known && { known })} />
      <Button kind="quiet" className="self-start" onClick={onClose}>
        {t({ id: 'plans.line.close', message: 'Fermer sans enregistrer' })}
      </Button>
    </>
  )
}

function FunderFields({ known }: { readonly known?: string }) {
  const organisations = useLoad(listPlanChoices).data?.organisations ?? []
  return (
    <>
      <ComboBox
        name="funderId"
        optional
        label={t({ id: 'plans.field.funder', message: 'Financeur de l’annuaire' })}
        {...(known && { initialLabel: known })}
        from={1}
        load={async (text) =>
          organisations
            .filter(({ label }) => nameKey(label).includes(nameKey(text)))
            .slice(0, 30)
            .map(({ id, label }) => ({ value: id, label }))
        }
      />
      <TextField
        name="funderName"
        optional
        label={t({ id: 'plans.field.funder-name', message: 'Sinon, son nom' })}
        help={t({ id: 'plans.field.funder-help', message: 'Par exemple : Région, FSE+, État.' })}
        maxLength={120}
      />
    </>
  )
}

const valuesOf = (line: BudgetLine): FormValues => ({
  ...{ kind: line.kind, stage: line.stage, year: line.year, amountCents: line.amountCents / 100 },
  ...(line.funderId ? { funderId: line.funderId } : { funderName: line.funderName }),
})

const fieldsOf = ({ kind, stage, year, amountCents, funderId, funderName }: FormValues) => ({
  ...{ kind, stage, year },
  funderId: funderId ?? null,
  funderName: funderName || null,
  // Typed in euros, kept in cents.
  amountCents: typeof amountCents === 'number' ? Math.round(amountCents * 100) : amountCents,
})

const ownerOf = ({ owner }: FormValues, owners: readonly Owner[]) => {
  const known = owners.find(({ id }) => id === owner)
  return known?.kind === 'axis' ? { axisId: known.id } : { actionId: known?.id }
}
