import type { State } from '#platform/web/design/state-mark.tsx'
import { t } from '#platform/web/i18n/t.ts'
import type {
  AgeBand,
  AgreementWay,
  AnswerWay,
  Channel,
  ContactState,
  MoveCode,
  OutcomeCode,
  Topic,
} from '../contract.ts'

export const ageWord = (band: AgeBand): string =>
  ({
    '16-25': t({ id: 'contacts.age.16', message: '16 à 25 ans' }),
    '26-49': t({ id: 'contacts.age.26', message: '26 à 49 ans' }),
    '50-plus': t({ id: 'contacts.age.50', message: '50 ans et plus' }),
  })[band]

export const topicWord = (topic: Topic): string =>
  ({
    work: t({ id: 'contacts.topic.work', message: 'Un travail' }),
    training: t({ id: 'contacts.topic.training', message: 'Une formation' }),
    unsure: t({ id: 'contacts.topic.unsure', message: 'Je ne sais pas encore' }),
    housing: t({ id: 'contacts.topic.housing', message: 'Un logement' }),
    mobility: t({ id: 'contacts.topic.mobility', message: 'Un moyen de me déplacer' }),
    papers: t({ id: 'contacts.topic.papers', message: 'De l’aide pour mes papiers' }),
    other: t({ id: 'contacts.topic.other', message: 'Autre chose' }),
  })[topic]

/** The same, as those who answer say it. */
export const topicLabel = (topic: Topic): string =>
  ({
    work: t({ id: 'contacts.topic-label.work', message: 'Travail' }),
    training: t({ id: 'contacts.topic-label.training', message: 'Formation' }),
    unsure: t({ id: 'contacts.topic-label.unsure', message: 'Ne sait pas encore' }),
    housing: t({ id: 'contacts.topic-label.housing', message: 'Logement' }),
    mobility: t({ id: 'contacts.topic-label.mobility', message: 'Mobilité' }),
    papers: t({ id: 'contacts.topic-label.papers', message: 'Papiers' }),
    other: t({ id: 'contacts.topic-label.other', message: 'Autre' }),
  })[topic]

export const answerWord = (way: AnswerWay): string =>
  ({
    phone: t({ id: 'contacts.answer.phone', message: 'Par téléphone' }),
    email: t({ id: 'contacts.answer.email', message: 'Par e-mail' }),
    code: t({ id: 'contacts.answer.code', message: 'Je reviendrai avec mon code' }),
  })[way]

export const channelWord = (channel: Channel): string =>
  ({
    web: t({ id: 'contacts.channel.web', message: 'Page publique' }),
    desk: t({ id: 'contacts.channel.desk', message: 'À l’accueil' }),
    phone: t({ id: 'contacts.channel.phone', message: 'Au téléphone' }),
  })[channel]

export const stateMarks: Readonly<Record<ContactState, State>> = {
  received: 'todo',
  taken: 'doing',
  answered: 'ok',
  closed: 'ok',
  withdrawn: 'todo',
}

export const stateWord = (state: ContactState): string =>
  ({
    received: t({ id: 'contacts.state.received', message: 'à répondre' }),
    taken: t({ id: 'contacts.state.taken', message: 'en cours' }),
    answered: t({ id: 'contacts.state.answered', message: 'répondu' }),
    closed: t({ id: 'contacts.state.closed', message: 'clos' }),
    withdrawn: t({ id: 'contacts.state.withdrawn', message: 'retiré par la personne' }),
  })[state]

export const outcomeWord = (code: OutcomeCode): string =>
  ({
    informed: t({ id: 'contacts.outcome.informed', message: 'Information donnée' }),
    appointment: t({ id: 'contacts.outcome.appointment', message: 'Rendez-vous fixé' }),
    guided: t({ id: 'contacts.outcome.guided', message: 'Autre structure conseillée' }),
    file: t({ id: 'contacts.outcome.file', message: 'Prescription, avec l’accord de la personne' }),
    unreachable: t({ id: 'contacts.outcome.unreachable', message: 'Injoignable' }),
    'without-follow-up': t({ id: 'contacts.outcome.without', message: 'Sans suite' }),
  })[code]

export const agreementWord = (way: AgreementWay): string =>
  ({
    'in-person': t({ id: 'contacts.agreed.in-person', message: 'De vive voix, sur place' }),
    phone: t({ id: 'contacts.agreed.phone', message: 'Au téléphone' }),
    written: t({ id: 'contacts.agreed.written', message: 'Par écrit' }),
  })[way]

export const moveWord = (move: MoveCode): string =>
  ({
    receive: t({ id: 'contacts.move.receive', message: 'Reçu' }),
    take: t({ id: 'contacts.move.take', message: 'Pris en charge' }),
    answer: t({ id: 'contacts.move.answer', message: 'Répondu' }),
    'write-again': t({ id: 'contacts.move.write-again', message: 'La personne a écrit de nouveau' }),
    'send-on': t({ id: 'contacts.move.send-on', message: 'Transmis' }),
    close: t({ id: 'contacts.move.close', message: 'Clos' }),
    'become-file': t({ id: 'contacts.move.become-file', message: 'Prescription envoyée' }),
    withdraw: t({ id: 'contacts.move.withdraw', message: 'Retiré par la personne' }),
    erase: t({ id: 'contacts.move.erase', message: 'Effacé' }),
  })[move]

export const deskWord = (): string => t({ id: 'contacts.desk', message: 'Cellule d’entrée' })
