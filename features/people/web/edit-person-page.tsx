import { useState } from 'react'
import { useAct } from '#platform/web/api/use-act.ts'
import { useLoad } from '#platform/web/api/use-load.ts'
import { PageHeader } from '#platform/web/design/page-header.tsx'
import { Panel } from '#platform/web/design/panel.tsx'
import { say } from '#platform/web/design/toast.tsx'
import { Form } from '#platform/web/form/form.tsx'
import type { FormValues } from '#platform/web/form/form-values.ts'
import { t } from '#platform/web/i18n/t.ts'
import { go } from '#platform/web/pages/navigate.ts'
import { usePageParam } from '#platform/web/pages/page-state.ts'
import { ConflictPanel } from '#platform/web/states/conflict-panel.tsx'
import { Loaded } from '#platform/web/states/loaded.tsx'
import { NoRight } from '#platform/web/states/no-right.tsx'
import { changePerson, type PersonFile, type PersonRow, readPerson } from '../contract.ts'
import { differencesOf } from './differences.ts'
import { paths } from './paths.ts'
import { PersonFields } from './person-fields.tsx'
import { formValuesOf, personBodyOf } from './person-form-values.ts'

export function EditPersonPage() {
  const personId = usePageParam('personId')
  const file = useLoad(readPerson, { params: { personId } }, { onFocus: 'keep', onMount: 'ask' })
  return (
    <Loaded from={file}>
      {(person) =>
        person.mayEdit ? (
          <EditForm key={person.id} person={person} />
        ) : (
          <NoRight
            reason={t({
              id: 'people.edit.no-right',
              message: 'Vous pouvez lire ce dossier, pas le modifier.',
            })}
          />
        )
      }
    </Loaded>
  )
}

/** Two people at work on one file: the second sees only what differs, and chooses. */
function EditForm({ person }: { readonly person: PersonFile }) {
  const [base, setBase] = useState({ person: person as PersonRow, initial: formValuesOf(person), round: 0 })
  const [mine, setMine] = useState<FormValues>({})
  const save = useAct(changePerson, {
    refresh: [readPerson],
    onDone: () => {
      say(t({ id: 'people.saved', message: 'Le dossier est à jour.' }))
      go(paths.identity(person.id))
    },
  })
  const restart = (version: PersonRow, initial: FormValues): void =>
    setBase((former) => ({ person: version, initial, round: former.round + 1 }))
  const title = t({ id: 'people.edit', message: 'Modifier l’identité et la situation' })
  return (
    <>
      <PageHeader
        title={title}
        crumbs={[
          { label: t({ id: 'people.title', message: 'Personnes' }), to: paths.people },
          { label: `${person.givenName} ${person.familyName}`, to: paths.identity(person.id) },
        ]}
      />
      <Panel label={title} padded>
        <Form
          key={base.round}
          initial={base.initial}
          submit={t({ id: 'people.save', message: 'Enregistrer' })}
          cancelTo={paths.identity(person.id)}
          schema={changePerson.body}
          toBody={(values) => ({ ...personBodyOf(values), version: base.person.version })}
          onSubmit={(body, values) => {
            setMine(values)
            return save.run({ params: { personId: person.id }, body })
          }}
          conflict={(current) => {
            const theirs = current as PersonRow
            return (
              <ConflictPanel
                who={t({
                  id: 'people.conflict.who',
                  message: 'Quelqu’un a modifié ce dossier pendant que vous l’aviez ouvert.',
                })}
                differences={differencesOf(mine, formValuesOf(theirs), [base.person, theirs])}
                onKeepMine={() => restart({ ...base.person, version: theirs.version }, mine)}
                onKeepTheirs={() => restart(theirs, formValuesOf(theirs))}
              />
            )
          }}
        >
          <PersonFields communeName={base.person.communeName} />
        </Form>
      </Panel>
    </>
  )
}
