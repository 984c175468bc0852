import { useState } from 'react'
import { useTerritory } from '#platform/web/api/territory.tsx'
import { useAct } from '#platform/web/api/use-act.ts'
import { useLoad } from '#platform/web/api/use-load.ts'
import { PageHeader } from '#platform/web/design/page-header.tsx'
import { Panel } from '#platform/web/design/panel.tsx'
import { say } from '#platform/web/design/toast.tsx'
import { Form } from '#platform/web/form/form.tsx'
import { nest } from '#platform/web/form/form-values.ts'
import { TextField } from '#platform/web/form/text-field.tsx'
import { DateField } from '#platform/web/form/typed-fields.tsx'
import { useNewId } from '#platform/web/form/use-new-id.ts'
import { formatDate, today } from '#platform/web/i18n/dates.ts'
import { t } from '#platform/web/i18n/t.ts'
import { go } from '#platform/web/pages/navigate.ts'
import { Loaded } from '#platform/web/states/loaded.tsx'
import { type FileMapping, readFileMapping, writeFileMapping } from '../contract.ts'
import { ColumnsEditor } from './columns-editor.tsx'
import { columnsToEdit, keptColumns } from './edited-columns.ts'
import { paths } from './paths.ts'

/** A new version of the columns, which starts from the one in force: which, in which order, under which words. */
export function MappingPage() {
  const title = t({ id: 'funding.mapping.change', message: 'Modifier les colonnes' })
  return (
    <>
      <PageHeader
        title={title}
        detail={t({
          id: 'funding.mapping.detail',
          message: 'Une version ne change jamais : la suivante commence à son premier jour.',
        })}
        crumbs={[
          { label: t({ id: 'funding.operations', message: 'Opérations FSE+' }), to: paths.operations },
        ]}
      />
      <Panel label={title} padded>
        <Loaded from={useLoad(readFileMapping)}>{({ inForce }) => <VersionForm inForce={inForce} />}</Loaded>
      </Panel>
    </>
  )
}

function VersionForm({ inForce }: { readonly inForce: FileMapping }) {
  const { timeZone } = useTerritory()
  const [id] = useNewId()
  const [columns, setColumns] = useState(() => columnsToEdit(inForce.columns))
  const write = useAct(writeFileMapping, {
    refresh: [readFileMapping],
    onDone: ({ validFrom }) => {
      say(writtenWords(validFrom, { today: today(timeZone), inForceFrom: inForce.validFrom }))
      go(paths.operations)
    },
  })
  const kept = keptColumns(columns)
  return (
    <Form
      schema={writeFileMapping.body}
      initial={{ validFrom: today(timeZone) }}
      toBody={(values) => ({ ...nest(values), id, columns: kept })}
      submit={t({ id: 'funding.mapping.submit', message: 'Enregistrer cette version' })}
      cancelTo={paths.operations}
      disabledReason={
        kept.length === 0
          ? t({ id: 'funding.mapping.none', message: 'Gardez au moins une colonne.' })
          : undefined
      }
      onSubmit={(body) => write.run({ body })}
    >
      <DateField name="validFrom" label={t({ id: 'funding.mapping.from', message: 'À partir du' })} />
      <TextField
        name="source"
        label={t({ id: 'funding.mapping.source', message: 'D’où vient cette liste' })}
        help={t({
          id: 'funding.mapping.source-help',
          message: 'Par exemple « Courrier du service gestionnaire, 12 novembre 2026 ».',
        })}
        maxLength={200}
      />
      <ColumnsEditor columns={columns} onChange={setColumns} />
    </Form>
  )
}

/** From when the version serves: today, a day to come, or never while a later one is in force. */
const writtenWords = (
  validFrom: string,
  known: { readonly today: string; readonly inForceFrom: string },
): string => {
  if (validFrom > known.today)
    return t({
      id: 'funding.mapping.written-later',
      message: 'Colonnes enregistrées : elles serviront à partir du {day}.',
      values: { day: formatDate(validFrom) },
    })
  return validFrom < known.inForceFrom
    ? t({
        id: 'funding.mapping.written-before',
        message: 'Colonnes enregistrées, mais celles du {day} restent en vigueur.',
        values: { day: formatDate(known.inForceFrom) },
      })
    : t({ id: 'funding.mapping.written', message: 'Colonnes enregistrées.' })
}
