import { useState } from 'react'
import { newId } from '#kernel/id.ts'
import { useAct } from '#platform/web/api/use-act.ts'
import { AskBefore } from '#platform/web/design/ask-before.tsx'
import { Button } from '#platform/web/design/button.tsx'
import { Panel } from '#platform/web/design/panel.tsx'
import { FieldRow } from '#platform/web/form/field-row.tsx'
import { Form } from '#platform/web/form/form.tsx'
import { TextField } from '#platform/web/form/text-field.tsx'
import { NumberField, YearField } from '#platform/web/form/typed-fields.tsx'
import { formatEuros } from '#platform/web/i18n/formats.ts'
import { t } from '#platform/web/i18n/t.ts'
import { EmptyState } from '#platform/web/states/empty-state.tsx'
import type { Column } from '#platform/web/table/column.ts'
import { Table } from '#platform/web/table/table.tsx'
import { type Annex, type OpenedAgreement, putAnnex, removeAnnex } from '../../contract.ts'
import { changedMeanwhile } from '../agreement-fields.tsx'
import { AgreementFrame, refresh } from './agreement-frame.tsx'
import { CloseUnsaved } from './close-unsaved.tsx'

/** What each funder planned and spent, year by year; the total is never typed. */
export function AnnexesPage() {
  return <AgreementFrame>{(one) => <Annexes one={one} />}</AgreementFrame>
}

function Annexes({ one }: { readonly one: OpenedAgreement }) {
  const [edited, setEdited] = useState<Annex>()
  const title = t({ id: 'agreements.life.annexes', message: 'Annexes financières' })
  const year = (one.annexes.at(-1)?.year ?? Number(one.startsOn.slice(0, 4))) as number
  const add = (): void =>
    setEdited({ ...{ id: newId(), version: 0, year, funder: '' }, plannedCents: 0, spentCents: null })
  return (
    <div className="grid gap-3">
      <Panel
        title={title}
        actions={
          one.mayWrite &&
          !one.isFrozen && (
            <Button size="small" icon="add" onClick={add}>
              {t({ id: 'agreements.life.annex.add', message: 'Ajouter un montant' })}
            </Button>
          )
        }
      >
        <Table
          caption={title}
          rows={one.annexes}
          rowKey={(row) => row.id}
          rowName={(row) => `${row.funder}, ${row.year}`}
          columns={columns(one, setEdited)}
          summary={one.annexes.length > 0 && <Total rows={one.annexes} hasGestures={one.mayWrite} />}
          empty={
            <EmptyState title={t({ id: 'agreements.life.annexes.none', message: 'Aucun montant' })}>
              {t({
                id: 'agreements.life.annexes.none-help',
                message: 'Notez ce que chaque financeur prévoit pour chaque année de la convention.',
              })}
            </EmptyState>
          }
        />
      </Panel>
      {edited && <AnnexForm key={edited.id} one={one} annex={edited} onClose={() => setEdited(undefined)} />}
    </div>
  )
}

const columns = (one: OpenedAgreement, edit: (annex: Annex) => void): readonly Column<Annex>[] => [
  {
    key: 'annee',
    header: t({ id: 'agreements.life.annex.year', message: 'Année' }),
    main: true,
    sortBy: (row) => row.year,
    cell: (row) => row.year,
  },
  {
    key: 'financeur',
    header: t({ id: 'agreements.life.annex.funder', message: 'Financeur' }),
    main: true,
    sortBy: (row) => row.funder,
    cell: (row) => row.funder,
  },
  {
    key: 'prevu',
    header: t({ id: 'agreements.life.annex.planned', message: 'Prévu' }),
    numeric: true,
    main: true,
    sortBy: (row) => row.plannedCents,
    cell: (row) => formatEuros(row.plannedCents),
  },
  {
    key: 'depense',
    header: t({ id: 'agreements.life.annex.spent', message: 'Dépensé' }),
    numeric: true,
    sortBy: (row) => row.spentCents ?? -1,
    cell: (row) => (row.spentCents === null ? '–' : formatEuros(row.spentCents)),
  },
  ...(one.mayWrite
    ? [
        {
          key: 'gestes',
          header: t({ id: 'agreements.life.party.gestures', message: 'Gestes' }),
          cell: (row: Annex) => (
            <span className="flex flex-wrap gap-2">
              <Button size="small" onClick={() => edit(row)}>
                {one.isFrozen
                  ? t({ id: 'agreements.life.annex.note-spent', message: 'Noter la dépense' })
                  : t({ id: 'agreements.life.party.edit', message: 'Modifier' })}
                <span className="sr-only">
                  {' '}
                  {row.funder}, {row.year}
                </span>
              </Button>
              {!one.isFrozen && <Remove one={one} annex={row} />}
            </span>
          ),
        },
      ]
    : []),
]

function Remove({ one, annex }: { readonly one: OpenedAgreement; readonly annex: Annex }) {
  const remove = useAct(removeAnnex, { refresh })
  const { funder, year } = annex
  return (
    <AskBefore
      verb={t({ id: 'agreements.life.party.remove', message: 'Retirer' })}
      title={t({
        id: 'agreements.life.annex.remove-title',
        message: 'Retirer le montant {year} de {funder} ?',
        values: { year: String(year), funder },
      })}
      kind="quiet"
      act={remove}
      onConfirm={() =>
        remove.run({ params: { agreementId: one.id, annexId: annex.id }, query: { version: annex.version } })
      }
    >
      <p>{formatEuros(annex.plannedCents)}</p>
    </AskBefore>
  )
}

function Total({ rows, hasGestures }: { readonly rows: readonly Annex[]; readonly hasGestures: boolean }) {
  const spent = rows.flatMap(({ spentCents }) => spentCents ?? [])
  const sum = (amounts: readonly number[]) => amounts.reduce((all, one) => all + one, 0)
  return (
    <tr>
      <th scope="row" colSpan={2} className="text-start">
        {t({ id: 'agreements.life.annex.total', message: 'Total' })}
      </th>
      <td className="text-end tabular-nums">
        {formatEuros(sum(rows.map(({ plannedCents }) => plannedCents)))}
      </td>
      <td data-minor className="text-end tabular-nums">
        {spent.length > 0 ? formatEuros(sum(spent)) : '–'}
      </td>
      {hasGestures && <td data-minor />}
    </tr>
  )
}

const cents = (amount: unknown): number => Math.round(Number(amount ?? 0) * 100)

function AnnexForm({
  one,
  annex,
  onClose,
}: {
  readonly one: OpenedAgreement
  readonly annex: Annex
  readonly onClose: () => void
}) {
  const put = useAct(putAnnex, { refresh, onDone: onClose })
  return (
    <Panel title={t({ id: 'agreements.life.annex.one', message: 'Un montant de l’annexe' })} padded>
      <Form
        schema={putAnnex.body}
        initial={{
          ...{ year: annex.year, funder: annex.funder, plannedCents: annex.plannedCents / 100 },
          ...(annex.spentCents !== null && { spentCents: annex.spentCents / 100 }),
        }}
        toBody={(values) => ({
          version: annex.version,
          year: values.year,
          funder: values.funder,
          plannedCents: values.plannedCents === undefined ? undefined : cents(values.plannedCents),
          spentCents: values.spentCents === undefined ? null : cents(values.spentCents),
        })}
        submit={t({ id: 'agreements.life.annex.save', message: 'Enregistrer le montant' })}
        onSubmit={(body) => put.run({ params: { agreementId: one.id, annexId: annex.id }, body })}
        conflict={changedMeanwhile}
      >
        {!one.isFrozen && (
          <>
            <FieldRow>
              <YearField
                name="year"
                min={1990}
                label={t({ id: 'agreements.life.annex.year', message: 'Année' })}
              />
              <TextField
                name="funder"
                maxLength={200}
                label={t({ id: 'agreements.life.annex.funder', message: 'Financeur' })}
              />
            </FieldRow>
            <NumberField
              name="plannedCents"
              min={0}
              decimals={2}
              unit="€"
              label={t({ id: 'agreements.life.annex.planned-euros', message: 'Prévu, en euros' })}
            />
          </>
        )}
        <NumberField
          name="spentCents"
          optional
          min={0}
          decimals={2}
          unit="€"
          label={t({ id: 'agreements.life.annex.spent-euros', message: 'Dépensé, en euros' })}
        />
      </Form>
      <CloseUnsaved onClose={onClose} />
    </Panel>
  )
}
