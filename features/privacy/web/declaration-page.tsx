import { useAct } from '#platform/web/api/use-act.ts'
import { useLoad } from '#platform/web/api/use-load.ts'
import { PageHeader } from '#platform/web/design/page-header.tsx'
import { Panel } from '#platform/web/design/panel.tsx'
import { say } from '#platform/web/design/toast.tsx'
import { Form } from '#platform/web/form/form.tsx'
import { type FormValues, nest } from '#platform/web/form/form-values.ts'
import { useKeptVersion } from '#platform/web/form/kept-version.tsx'
import { useNewId } from '#platform/web/form/use-new-id.ts'
import { t } from '#platform/web/i18n/t.ts'
import { go } from '#platform/web/pages/navigate.ts'
import { Loaded } from '#platform/web/states/loaded.tsx'
import {
  type DeclarationVersion,
  listDeclarations,
  processorRoles,
  readRegister,
  saveDeclaration,
} from '../contract.ts'
import { BasisFields, ControllerFields, MeasureFields, ProcessorFields } from './declaration-fields.tsx'
import { FormerVersions } from './former-versions.tsx'
import { paths } from './paths.ts'

/** What the product cannot know of the register; an empty field stays « à compléter ». */
export function DeclarationPage() {
  const title = t({ id: 'privacy.complete', message: 'Compléter le registre' })
  return (
    <>
      <PageHeader
        title={title}
        crumbs={[
          {
            label: t({ id: 'privacy.register', message: 'Registre des traitements' }),
            to: paths.register,
          },
        ]}
        detail={t({
          id: 'privacy.complete.detail',
          message:
            'N’écrivez que ce qui est sûr : un champ vide reste « à compléter ». Chaque enregistrement est une version, avec votre nom.',
        })}
      />
      <div className="grid gap-3">
        <Panel label={title} padded>
          <Loaded from={useLoad(readRegister, {}, { onFocus: 'keep', onMount: 'ask' })}>
            {({ declaration }) => <DeclarationForm key={declaration.number} from={declaration} />}
          </Loaded>
        </Panel>
        <FormerVersions />
      </div>
    </>
  )
}

function DeclarationForm({ from }: { readonly from: DeclarationVersion }) {
  const [id] = useNewId()
  const { version, conflict } = useKeptVersion(from.number)
  const save = useAct(saveDeclaration, {
    refresh: [readRegister, listDeclarations],
    onDone: () => {
      say(t({ id: 'privacy.saved', message: 'Le registre est complété.' }))
      go(paths.register)
    },
  })
  return (
    <Form
      schema={saveDeclaration.body}
      initial={initialOf(from)}
      toBody={(values) => ({ content: {}, ...nest(values), id, after: version })}
      submit={t({ id: 'privacy.save', message: 'Enregistrer cette version' })}
      cancelTo={paths.register}
      conflict={conflict}
      onSubmit={(body) => save.run({ body })}
    >
      <ControllerFields />
      <BasisFields />
      <ProcessorFields />
      <MeasureFields />
    </Form>
  )
}

/** What is declared, by the name of its field; what is not stays out. */
const initialOf = ({ content }: DeclarationVersion): FormValues => {
  const { dpo, processors, ...plain } = content
  const groups: Record<string, object> = { 'content/': plain, 'content/dpo/': dpo }
  for (const role of processorRoles) groups[`content/processors/${role}/`] = processors[role]
  const fields = Object.entries(groups).flatMap(([prefix, group]) =>
    Object.entries(group).map(([name, value]) => [`${prefix}${name}`, value] as const),
  )
  return Object.fromEntries(fields.filter(([, value]) => value !== null))
}
