import { wordsOf } from '#platform/web/api/problem-sentences.ts'
import { useAct } from '#platform/web/api/use-act.ts'
import { Button } from '#platform/web/design/button.tsx'
import { Note } from '#platform/web/design/note.tsx'
import { Panel } from '#platform/web/design/panel.tsx'
import { say } from '#platform/web/design/toast.tsx'
import { Form } from '#platform/web/form/form.tsx'
import { TextArea } from '#platform/web/form/text-area.tsx'
import { useNewId } from '#platform/web/form/use-new-id.ts'
import { t } from '#platform/web/i18n/t.ts'
import { answerContact, type ContactDetail, listContacts, readContact, takeContact } from '../../contract.ts'

/** Takes it, then answers it: the words go to the page of the code, by mail, or are read out on the telephone. */
export function AnswerPanel({ contact }: { readonly contact: ContactDetail }) {
  const { id: contactId, version } = contact
  const refresh = [readContact, listContacts]
  const [id, renew] = useNewId()
  const take = useAct(takeContact, { refresh })
  const answer = useAct(answerContact, {
    refresh,
    onDone: () => {
      renew()
      say(t({ id: 'contacts.answered', message: 'Réponse enregistrée.' }))
    },
  })
  return (
    <Panel
      title={t({ id: 'contacts.answering', message: 'Répondre' })}
      padded
      actions={
        contact.state === 'received' && (
          <Button
            size="small"
            busy={take.running}
            onClick={() => take.start({ params: { contactId }, body: { version } })}
          >
            {t({ id: 'contacts.take', message: 'Prendre en charge' })}
          </Button>
        )
      }
    >
      {take.problem && (
        <Note kind="bad" alert>
          {wordsOf(take.problem)}
        </Note>
      )}
      <Form
        schema={answerContact.body}
        emptyWhenDone
        toBody={(values) => ({ ...values, id, version })}
        submit={t({ id: 'contacts.answer.send', message: 'Enregistrer la réponse' })}
        onSubmit={(body) => answer.run({ params: { contactId }, body })}
      >
        <TextArea
          name="body"
          label={t({ id: 'contacts.answer.words', message: 'Votre réponse' })}
          help={howItLeaves(contact)}
          maxLength={2000}
        />
      </Form>
    </Panel>
  )
}

const howItLeaves = ({ answerBy }: ContactDetail): string => {
  if (answerBy === 'email')
    return t({
      id: 'contacts.answer.by-email',
      message: 'La personne la reçoit par e-mail et la lit avec son code. Phrases courtes, sans sigle.',
    })
  return answerBy === 'phone'
    ? t({
        id: 'contacts.answer.by-phone',
        message:
          'Appelez, ou envoyez ces mots par SMS : rien ne part d’ici. La personne les lit aussi avec son code.',
      })
    : t({
        id: 'contacts.answer.by-code',
        message: 'La personne la lit en revenant avec son code. Phrases courtes, sans sigle.',
      })
}
