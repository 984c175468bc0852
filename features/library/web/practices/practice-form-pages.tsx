import { useAct } from '#platform/web/api/use-act.ts'
import { useLoad } from '#platform/web/api/use-load.ts'
import { PageHeader } from '#platform/web/design/page-header.tsx'
import { Panel } from '#platform/web/design/panel.tsx'
import { say } from '#platform/web/design/toast.tsx'
import { Form } from '#platform/web/form/form.tsx'
import { useNewId } from '#platform/web/form/use-new-id.ts'
import { t } from '#platform/web/i18n/t.ts'
import { go } from '#platform/web/pages/navigate.ts'
import { usePageParam } from '#platform/web/pages/page-state.ts'
import { Loaded } from '#platform/web/states/loaded.tsx'
import { changePractice, createPractice, listPractices, type Practice, readPractice } from '../../contract.ts'
import { Conflict, useEdited } from '../edited.tsx'
import { paths } from '../paths.ts'
import { PracticeFields, practiceLabels } from './practice-fields.tsx'
import { bodyOfPractice, valuesOfPractice } from './practice-values.ts'

const saved = (practice: Practice): void => {
  say(t({ id: 'library.practice.saved', message: 'Fiche enregistrée.' }))
  go(paths.practice(practice.id))
}
const crumbs = () => [{ label: t({ id: 'library.title', message: 'Boîte à outils' }), to: paths.practices }]
const verb = () => t({ id: 'library.practice.save', message: 'Enregistrer la fiche' })

export function NewPracticePage() {
  const [id] = useNewId()
  const create = useAct(createPractice, { refresh: [listPractices], onDone: saved })
  const title = t({ id: 'library.practice.new', message: 'Écrire une fiche pratique' })
  return (
    <>
      <PageHeader title={title} crumbs={crumbs()} />
      <Panel label={title} padded>
        <Form
          schema={createPractice.body}
          initial={{ evidence: 'none', licence: 'etalab-2.0' }}
          toBody={(values) => ({ id, ...bodyOfPractice(values) })}
          submit={verb()}
          cancelTo={paths.practices}
          onSubmit={(body) => create.run({ body })}
        >
          <PracticeFields results={1} />
        </Form>
      </Panel>
    </>
  )
}

export function EditPracticePage() {
  const practiceId = usePageParam('practiceId')
  const read = useLoad(readPractice, { params: { practiceId } }, { onFocus: 'keep', onMount: 'ask' })
  return <Loaded from={read}>{(practice) => <EditPractice key={practice.id} practice={practice} />}</Loaded>
}

function EditPractice({ practice }: { readonly practice: Practice }) {
  const edited = useEdited(practice.version, valuesOfPractice(practice))
  const change = useAct(changePractice, { refresh: [readPractice, listPractices], onDone: saved })
  const title = t({ id: 'library.practice.change', message: 'Modifier la fiche' })
  return (
    <>
      <PageHeader title={title} crumbs={[{ label: practice.title, to: paths.practice(practice.id) }]} />
      <Panel label={title} padded>
        <Form
          key={edited.round}
          schema={changePractice.body}
          initial={edited.values}
          toBody={(values) => ({ version: edited.version, ...bodyOfPractice(values) })}
          submit={verb()}
          cancelTo={paths.practice(practice.id)}
          onSubmit={(body, values) => {
            edited.sending(values)
            return change.run({ params: { practiceId: practice.id }, body })
          }}
          conflict={(current) => (
            <Conflict
              edited={edited}
              version={(current as Practice).version}
              theirs={valuesOfPractice(current as Practice)}
              labels={practiceLabels()}
            />
          )}
        >
          <PracticeFields results={practice.results.length + 1} own={practice.id} />
        </Form>
      </Panel>
    </>
  )
}
