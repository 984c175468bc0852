import { use } from 'react'
import type { ClientReply } from '#platform/web/api/client-input.ts'
import { useAct } from '#platform/web/api/use-act.ts'
import { Form } from '#platform/web/form/form.tsx'
import { FormContext } from '#platform/web/form/form-context.ts'
import { Select } from '#platform/web/form/select.tsx'
import { TextArea } from '#platform/web/form/text-area.tsx'
import { TextField } from '#platform/web/form/text-field.tsx'
import { t } from '#platform/web/i18n/t.ts'
import { PageLink } from '#platform/web/pages/page-link.tsx'
import {
  type AgeBand,
  answerWays,
  type readFirstContactPage,
  sendFirstContact,
  topics,
} from '../../contract.ts'
import { BigChoices } from '../big-choices.tsx'
import { TopicIcon } from '../topic-icon.tsx'
import { answerWord, topicWord } from '../words.ts'

/** What is asked once the age is known; only the topic and how to answer are needed. */
export function AskForm({
  facts,
  ageBand,
  onSent,
}: {
  readonly facts: ClientReply<typeof readFirstContactPage>
  readonly ageBand: AgeBand
  readonly onSent: (sent: ClientReply<typeof sendFirstContact>) => void
}) {
  const send = useAct(sendFirstContact)
  const { slug } = facts
  return (
    <Form
      schema={sendFirstContact.body}
      toBody={(values) => ({ ...values, ageBand, communeCode: values.communeCode ?? null })}
      submit={t({ id: 'contacts.ask.send', message: 'Envoyer ma demande' })}
      onSubmit={async (body) => onSent(await send.run({ params: { slug }, body }))}
    >
      <BigChoices
        name="topic"
        twoColumns
        label={t({ id: 'contacts.ask.topic', message: 'Je cherche' })}
        options={topics.map((topic) => ({
          value: topic,
          label: topicWord(topic),
          picture: <TopicIcon topic={topic} />,
        }))}
      />
      <TextArea
        name="words"
        optional
        label={t({ id: 'contacts.ask.words', message: 'Avec vos mots' })}
        help={t({
          id: 'contacts.ask.words-help',
          message: 'Rien sur votre santé. Jamais votre numéro de sécurité sociale.',
        })}
        maxLength={1000}
      />
      <Select
        name="communeCode"
        optional
        label={t({ id: 'contacts.ask.commune', message: 'Votre commune' })}
        options={facts.communes.map(({ code, name }) => ({ value: code, label: name }))}
      />
      <TextField
        name="firstName"
        optional
        autoComplete="given-name"
        label={t({ id: 'contacts.ask.first-name', message: 'Votre prénom' })}
        maxLength={80}
      />
      <BigChoices
        name="answerBy"
        label={t({ id: 'contacts.ask.answer', message: 'Comment vous répondre ?' })}
        options={answerWays.map((way) => ({
          value: way,
          label: answerWord(way),
          ...(way === 'code' && {
            hint: t({
              id: 'contacts.ask.anonymous',
              message: 'Vous ne donnez ni téléphone ni e-mail.',
            }),
          }),
        }))}
      />
      <WhereToAnswer />
      <Unseen />
      <WhoReads facts={facts} />
    </Form>
  )
}

/** Only what the chosen way of answering needs. */
export function WhereToAnswer() {
  const way = use(FormContext)?.values.answerBy
  if (way === 'phone')
    return (
      <TextField
        name="phone"
        type="tel"
        inputMode="tel"
        autoComplete="tel"
        label={t({ id: 'contacts.ask.phone', message: 'Numéro de téléphone' })}
        maxLength={30}
      />
    )
  if (way !== 'email') return null
  return (
    <TextField
      name="email"
      type="email"
      inputMode="email"
      autoComplete="email"
      label={t({ id: 'contacts.ask.email', message: 'Adresse e-mail' })}
      maxLength={254}
    />
  )
}

/** Filled by robots alone: nobody sees it, no key reaches it, no screen reader reads it. */
function Unseen() {
  const form = use(FormContext)
  return (
    <div aria-hidden="true" className="absolute -start-[9999px] size-px overflow-hidden">
      <input
        type="text"
        name="website"
        tabIndex={-1}
        autoComplete="off"
        value={String(form?.values.website ?? '')}
        onChange={(event) => form?.set('website', event.target.value)}
      />
    </div>
  )
}

function WhoReads({ facts }: { readonly facts: ClientReply<typeof readFirstContactPage> }) {
  return (
    <div className="border-s-3 border-line-strong bg-sunken px-3 py-2 text-14 text-ink-2">
      <p>
        {t({
          id: 'contacts.ask.who',
          message:
            'Votre demande est lue par la structure qui vous répond et par la cellule d’entrée de {name}. Personne d’autre.',
          values: { name: facts.name },
        })}
      </p>
      <p>
        {t({
          id: 'contacts.ask.kept',
          message:
            'Tout est effacé {days} jours après la fin des échanges. Vous pouvez tout effacer avant, avec votre code.',
          values: { days: facts.keptDays },
        })}
      </p>
      <PageLink to={`/${facts.slug}/vos-donnees`} className="inline-block min-h-8">
        {t({ id: 'contacts.ask.rights', message: 'Lire vos droits' })}
      </PageLink>
    </div>
  )
}
