import { makePaper } from '#features/templates/server/public.ts'
import { done } from '#kernel/result.ts'
import { audit } from '#platform/server/audit.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import type { Block, Fact, TableBlock } from '#platform/server/paper/paper.ts'
import { paperFile } from '#platform/server/paper/paper-file.ts'
import { paperDay } from '#platform/server/paper/paper-words.ts'
import type { Moment, printQuestionnaire, Questionnaire } from '../../contract.ts'
import type { FormItem } from '../../rules/form-items.ts'
import { formOf, formOn } from '../../rules/forms.ts'
import { emblemBlock } from '../emblem-block.ts'
import { questionnaireReply } from '../read-questionnaire.ts'
import { questionnaireKind } from './questionnaire-kind.ts'

const moments: Readonly<Record<Moment, string>> = {
  entry: 'à l’entrée',
  exit: 'à la sortie',
  'month-6': 'six mois après la sortie',
}

/** On paper, under the emblem: answers that the reader may see, and the choices of what has none yet (R11). */
export const sendQuestionnaire: TerritoryHandler<typeof printQuestionnaire> = async (
  context,
  { params, query },
) => {
  const found = await questionnaireReply(context, params.participationId, params.moment)
  if (!found.ok) return found
  const { personId, operationCode, operationLabel, personName, signature } = found.value
  const { paper, template } = await makePaper(context, questionnaireKind, {
    words: { moment: moments[params.moment], personne: personName, operation: operationLabel },
    parts: {
      renseignements: [
        emblemBlock({ code: operationCode, label: operationLabel }),
        { kind: 'facts', facts: factsOf(found.value) },
      ],
      reponses: [answersOf(found.value, context.today)],
      signatures: signaturesOf(signature),
    },
    fingerprint: signature?.hash,
  })
  await audit(context, {
    action: 'funding.questionnaire-printed',
    subjectKind: 'person',
    subjectId: personId,
    details: { moment: params.moment, template, sensitive: found.value.sensitiveAnswers !== null },
  })
  return done(paperFile(paper, query.format, `questionnaire-fse-${fileNames[params.moment]}`, context))
}

const fileNames = { entry: 'entree', exit: 'sortie', 'month-6': 'six-mois' } as const

const factsOf = ({ personName, collectedOn, capturedByName, filledByPersonOn }: Questionnaire): Fact[] => [
  { label: 'Personne', value: personName },
  ...(collectedOn ? [{ label: 'Situation au', value: paperDay(collectedOn) }] : []),
  ...(filledByPersonOn
    ? [{ label: 'Rempli et signé par la personne le', value: paperDay(filledByPersonOn) }]
    : []),
  ...(capturedByName ? [{ label: 'Saisi par', value: capturedByName }] : []),
]

/** Her signature by a code, or the room to write it; answers corrected since are told. */
const signaturesOf = (signature: Questionnaire['signature']): Block[] => [
  ...(signature && !signature.isUnchanged
    ? [{ kind: 'notice' as const, text: 'Attention : les réponses ont changé depuis la signature.' }]
    : []),
  {
    kind: 'signatures',
    places: [
      {
        who: 'La personne',
        signed: signature ? `${signature.signerName}, le ${paperDay(signature.on)}, par un code` : toWrite,
      },
      { who: 'Qui a recueilli les réponses', signed: toWrite },
    ],
  },
  ...(signature
    ? [{ kind: 'small' as const, text: `Empreinte des réponses signées : ${signature.hash}.` }]
    : []),
]

const toWrite = 'Nom, date et signature :'

const answersOf = (known: Questionnaire, today: string): TableBlock => {
  const form = formOf(known.formVersion) ?? formOn(known.moment, today)
  return {
    ...{ kind: 'table', header: ['Question', 'Réponse'], widths: ['wide', 'wide'] },
    rows: form.items.map((item) => [item.label, answerTo(item, known)]),
  }
}

const answerTo = (item: FormItem, known: Questionnaire): string => {
  if (item.isSensitive && known.sensitiveAnswers === null && known.sensitiveAnswered.includes(item.code))
    return 'Répondu, lecture réservée'
  const given = [...known.answers, ...(known.sensitiveAnswers ?? [])].find(
    ({ itemCode }) => itemCode === item.code,
  )
  if (!given) return [...item.choices.map(({ label }) => label), 'Refuse de répondre'].map(box).join('\n')
  if (given.state === 'declined') return 'Refuse de répondre'
  if (given.state === 'unreachable') return 'Injoignable'
  return item.choices.find(({ code }) => code === given.value)?.label ?? given.value ?? ''
}

/** A box to tick by hand. */
const box = (label: string): string => `[   ] ${label}`
