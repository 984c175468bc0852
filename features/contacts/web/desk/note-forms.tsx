import type { ClientReply } from '#platform/web/api/client-input.ts'
import { useAct } from '#platform/web/api/use-act.ts'
import { say } from '#platform/web/design/toast.tsx'
import { RadioGroup } from '#platform/web/form/choices.tsx'
import { Form } from '#platform/web/form/form.tsx'
import { Select } from '#platform/web/form/select.tsx'
import { TextArea } from '#platform/web/form/text-area.tsx'
import { TextField } from '#platform/web/form/text-field.tsx'
import { useNewId } from '#platform/web/form/use-new-id.ts'
import { t } from '#platform/web/i18n/t.ts'
import {
  ageBands,
  answerWays,
  listContacts,
  noteContact,
  notePassage,
  readContactActivity,
  type readContactChoices,
  topics,
} from '../../contract.ts'
import { WhereToAnswer } from '../ask/ask-form.tsx'
import { paths } from '../paths.ts'
import { ageWord, answerWord, channelWord, topicLabel } from '../words.ts'

type Communes = ClientReply<typeof readContactChoices>['communes']

export function ContactForm({
  communes,
  onNoted,
}: {
  readonly communes: Communes
  readonly onNoted: (noted: ClientReply<typeof noteContact>) => void
}) {
  const [id] = useNewId()
  const note = useAct(noteContact, { refresh: [listContacts, readContactActivity] })
  return (
    <Form
      schema={noteContact.body}
      toBody={(values) => ({ ...values, id, communeCode: values.communeCode ?? null })}
      submit={t({ id: 'contacts.note', message: 'Noter et obtenir le code' })}
      cancelTo={paths.contacts}
      onSubmit={async (body) => onNoted(await note.run({ body }))}
    >
      <WhoAndWhat communes={communes} />
      <TextArea
        name="words"
        optional
        label={t({ id: 'contacts.note.words', message: 'Ce que la personne demande' })}
        help={t({
          id: 'contacts.note.words-help',
          message: 'Ses mots, relus avec elle. Rien sur sa santé, aucun numéro de sécurité sociale.',
        })}
        maxLength={1000}
      />
      <TextField
        name="firstName"
        optional
        label={t({ id: 'contacts.asked.name', message: 'Prénom' })}
        maxLength={80}
      />
      <RadioGroup
        name="answerBy"
        label={t({ id: 'contacts.note.answer', message: 'Comment lui répondre' })}
        options={answerWays.map((way) => ({
          value: way,
          label:
            way === 'code'
              ? t({ id: 'contacts.note.code', message: 'Elle reviendra avec son code' })
              : answerWord(way),
        }))}
      />
      <WhereToAnswer />
    </Form>
  )
}

/** Counted in the activity, and nothing else: no words, no name. */
export function PassageForm({ communes }: { readonly communes: Communes }) {
  const [id, renew] = useNewId()
  const note = useAct(notePassage, {
    refresh: [readContactActivity],
    onDone: () => {
      renew()
      say(t({ id: 'contacts.passage.done', message: 'Passage compté.' }))
    },
  })
  return (
    <Form
      schema={notePassage.body}
      emptyWhenDone
      toBody={(values) => ({ ...values, id, communeCode: values.communeCode ?? null })}
      submit={t({ id: 'contacts.passage.count', message: 'Compter ce passage' })}
      cancelTo={paths.contacts}
      onSubmit={(body) => note.run({ body })}
    >
      <WhoAndWhat communes={communes} />
    </Form>
  )
}

function WhoAndWhat({ communes }: { readonly communes: Communes }) {
  return (
    <>
      <RadioGroup
        name="channel"
        layout="row"
        label={t({ id: 'contacts.note.channel', message: 'La personne est' })}
        options={(['desk', 'phone'] as const).map((one) => ({ value: one, label: channelWord(one) }))}
      />
      <RadioGroup
        name="ageBand"
        layout="row"
        label={t({ id: 'contacts.asked.age', message: 'Âge' })}
        options={ageBands.map((band) => ({ value: band, label: ageWord(band) }))}
      />
      <RadioGroup
        name="topic"
        layout="two-columns"
        label={t({ id: 'contacts.asked.topic', message: 'Cherche' })}
        options={topics.map((topic) => ({ value: topic, label: topicLabel(topic) }))}
      />
      <Select
        name="communeCode"
        optional
        label={t({ id: 'contacts.column.commune', message: 'Commune' })}
        options={communes.map(({ code, name }) => ({ value: code, label: name }))}
      />
    </>
  )
}
