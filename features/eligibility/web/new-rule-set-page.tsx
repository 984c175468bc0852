import { schemeOptions } from '#features/organisations/contract.ts'
import { listCriteria } from '#features/people/contract.ts'
import { actDays } from '#kernel/dates.ts'
import { useTerritory } from '#platform/web/api/territory.tsx'
import { useAct } from '#platform/web/api/use-act.ts'
import { useLoad } from '#platform/web/api/use-load.ts'
import { PageHeader } from '#platform/web/design/page-header.tsx'
import { Panel } from '#platform/web/design/panel.tsx'
import { say } from '#platform/web/design/toast.tsx'
import { Form } from '#platform/web/form/form.tsx'
import { nest } from '#platform/web/form/form-values.ts'
import { Select } from '#platform/web/form/select.tsx'
import { TextField } from '#platform/web/form/text-field.tsx'
import { DateField } from '#platform/web/form/typed-fields.tsx'
import { useNewId } from '#platform/web/form/use-new-id.ts'
import { today } from '#platform/web/i18n/dates.ts'
import { t } from '#platform/web/i18n/t.ts'
import { go } from '#platform/web/pages/navigate.ts'
import { Loaded } from '#platform/web/states/loaded.tsx'
import { evaluateApplication, type ListedSet, listRuleSets, writeRuleSet } from '../contract.ts'
import { type Blocks, blocksOf, needsOf } from './blocks.ts'
import { BlocksEditor } from './blocks-editor.tsx'
import { paths } from './paths.ts'

/** A new version, which starts from the one in force: its name, its first day, where it is written, its conditions. */
export function NewRuleSetPage() {
  const sets = useLoad(listRuleSets)
  const title = t({ id: 'eligibility.new.title', message: 'Nouvelle version des conditions' })
  return (
    <>
      <PageHeader
        title={title}
        crumbs={[{ label: t({ id: 'eligibility.nav', message: 'Conditions d’entrée' }), to: paths.ruleSets }]}
      />
      <Panel label={title} padded>
        <Loaded from={sets}>{({ items }) => <VersionForm sets={items} />}</Loaded>
      </Panel>
    </>
  )
}

function VersionForm({ sets }: { readonly sets: readonly ListedSet[] }) {
  const { timeZone } = useTerritory()
  const [id] = useNewId()
  const schemes = useLoad(schemeOptions)
  const criteria = useLoad(listCriteria)
  const [latest] = sets
  const write = useAct(writeRuleSet, {
    refresh: [listRuleSets, evaluateApplication],
    onDone: () => {
      say(t({ id: 'eligibility.written', message: 'Version écrite.' }))
      go(paths.ruleSets)
    },
  })
  const options = schemes.data?.items ?? []
  return (
    <Loaded from={schemes}>
      {() => (
        <Form
          schema={writeRuleSet.body}
          initial={{
            validFrom: today(timeZone),
            schemeId: options.length === 1 ? options[0]?.id : undefined,
            needs: latest && blocksOf(latest.needs),
          }}
          toBody={(values) => ({ id, ...nest(values), needs: needsOf(values.needs as Blocks) })}
          submit={t({ id: 'eligibility.write', message: 'Écrire cette version' })}
          cancelTo={paths.ruleSets}
          onSubmit={(body) => write.run({ body })}
        >
          <Select
            name="schemeId"
            label={t({ id: 'eligibility.scheme', message: 'Dispositif' })}
            options={options.map((one) => ({ value: one.id, label: one.label }))}
          />
          <TextField
            name="label"
            maxLength={120}
            label={t({ id: 'eligibility.label', message: 'Nom de la version' })}
            help={t({ id: 'eligibility.label-help', message: 'Par exemple : protocole 2026-2030' })}
          />
          <DateField
            name="validFrom"
            {...actDays}
            label={t({ id: 'eligibility.from', message: 'Premier jour' })}
          />
          <TextField
            name="source"
            maxLength={300}
            label={t({ id: 'eligibility.source', message: 'Où c’est écrit' })}
            help={t({
              id: 'eligibility.source-help',
              message: 'Article du protocole, délibération, avenant',
            })}
          />
          <BlocksEditor criteria={criteria.data?.items ?? []} />
        </Form>
      )}
    </Loaded>
  )
}
