import { useAct } from '#platform/web/api/use-act.ts'
import { Panel } from '#platform/web/design/panel.tsx'
import { Tag } from '#platform/web/design/tag.tsx'
import { say } from '#platform/web/design/toast.tsx'
import { Form } from '#platform/web/form/form.tsx'
import { useNewId } from '#platform/web/form/use-new-id.ts'
import { DateText } from '#platform/web/i18n/date-text.tsx'
import { formatDate } from '#platform/web/i18n/dates.ts'
import { formatLabelled, formatNumber } from '#platform/web/i18n/formats.ts'
import { t } from '#platform/web/i18n/t.ts'
import { EmptyState } from '#platform/web/states/empty-state.tsx'
import { Table } from '#platform/web/table/table.tsx'
import { type ObjectiveValue, writeValue } from '../contract.ts'
import { amount, type Said } from './figure-words.ts'
import { type FollowUp, refreshed } from './follow-up.ts'
import { GivenFields } from './given-fields.tsx'
import { givenOf } from './given-value.ts'

/** Every value that was given, each with who gave it and where it comes from; the last one of a day is read. */
export function ValuesPanel({ followUp }: { readonly followUp: FollowUp }) {
  const { values, row, mayWrite } = followUp
  const isCounted = row.objective.kind === 'computed'
  return (
    <Panel title={t({ id: 'agreements.values.title', message: 'Valeurs données' })}>
      {values.length === 0 ? (
        <EmptyState title={t({ id: 'agreements.values.none', message: 'Aucune valeur donnée' })}>
          {isCounted
            ? t({
                id: 'agreements.values.counted',
                message:
                  'Bassin compte cet objectif lui-même. Une valeur admise après contestation serait gardée ici, à côté du compte.',
              })
            : t({
                id: 'agreements.values.first',
                message: 'La première valeur donne l’avancement ; les suivantes ne l’effacent pas.',
              })}
        </EmptyState>
      ) : (
        <Table
          caption={t({ id: 'agreements.values.title', message: 'Valeurs données' })}
          rows={values}
          rowKey={(one) => one.id}
          rowName={(one) => formatDate(one.on)}
          columns={columns(row.definition, isCounted)}
          hideFooter
        />
      )}
      {mayWrite && <NewValue followUp={followUp} />}
    </Panel>
  )
}

const columns = (said: Said, isCounted: boolean) => [
  {
    key: 'jour',
    header: t({ id: 'agreements.value.on', message: 'Valeur au' }),
    main: true,
    cell: ({ on, isRead }: ObjectiveValue) => (
      <>
        <DateText day={on} style="numeric" />
        {!isRead && (
          <>
            {' '}
            <Tag>{t({ id: 'agreements.value.former', message: 'remplacée' })}</Tag>
          </>
        )}
        {isRead && isCounted && (
          <>
            {' '}
            <Tag>{t({ id: 'agreements.value.beside', message: 'à côté du compte' })}</Tag>
          </>
        )}
      </>
    ),
  },
  {
    key: 'valeur',
    header: t({ id: 'agreements.value', message: 'Valeur' }),
    numeric: true,
    main: true,
    cell: ({ value, numerator, denominator }: ObjectiveValue) =>
      value === null ? (
        t({ id: 'agreements.figure.hidden', message: 'non publié (moins de 5)' })
      ) : (
        <>
          {amount(value, said)}
          {numerator !== null && denominator !== null && (
            <span className="block text-13 text-ink-2">
              {formatNumber(numerator)} / {formatNumber(denominator)}
            </span>
          )}
        </>
      ),
  },
  {
    key: 'source',
    header: t({ id: 'agreements.value.source', message: 'Source' }),
    main: true,
    cell: ({ source, method, origin, parts }: ObjectiveValue) => (
      <>
        {source}
        <span className="block text-13 text-ink-2">
          {[
            originWord(origin),
            method,
            ...parts.map(({ label, value }) => formatLabelled(label, formatNumber(value))),
          ]
            .filter(Boolean)
            .join(', ')}
        </span>
      </>
    ),
  },
  {
    key: 'auteur',
    header: t({ id: 'agreements.value.by', message: 'Donnée par' }),
    cell: ({ by, at }: ObjectiveValue) => `${by}, ${formatDate(at.slice(0, 10), 'numeric')}`,
  },
]

const originWord = (origin: ObjectiveValue['origin']): string =>
  ({
    typed: '',
    imported: t({ id: 'agreements.origin.imported', message: 'importée d’un fichier' }),
    contested: t({ id: 'agreements.origin.contested', message: 'proposée par une partie et acceptée' }),
  })[origin]

function NewValue({ followUp: { row } }: { readonly followUp: FollowUp }) {
  const [id, renew] = useNewId()
  const write = useAct(writeValue, {
    refresh: refreshed,
    onDone: () => {
      renew()
      say(t({ id: 'agreements.value.written', message: 'La valeur est enregistrée.' }))
    },
  })
  return (
    <details className="border-t border-line px-4 py-2">
      <summary className="cursor-pointer py-1 font-title">
        {t({ id: 'agreements.value.add', message: 'Donner une valeur' })}
      </summary>
      <div className="py-2">
        <Form
          schema={writeValue.body}
          toBody={(values) => ({ id, ...givenOf(values, row.definition.unit) })}
          submit={t({ id: 'agreements.value.save', message: 'Enregistrer la valeur' })}
          emptyWhenDone
          onSubmit={(body) => write.run({ params: { objectiveId: row.objective.id }, body })}
        >
          <GivenFields row={row} />
        </Form>
      </div>
    </details>
  )
}
