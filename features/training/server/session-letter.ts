import { reach } from '#features/pathways/server/public.ts'
import { everyWord, type PaperKind } from '#features/templates/server/public.ts'
import { localTime } from '#kernel/dates.ts'
import type { ToWrite } from './letter-store.ts'
import { type Announced, day, hour, subjects, when } from './session-mail.ts'

/** The mail's words on paper, by the public name of the workshop alone (R8), with whom to call instead of a reply. */
export const sessionLetterKind: PaperKind = {
  code: 'lettre-atelier',
  label: { fr: 'Lettre d’une séance d’atelier', en: 'Letter of a workshop session' },
  source: 'Texte de Bassin, à relire par le territoire ; rien n’y dit pourquoi la personne est suivie',
  verifiedOn: null,
  shipped: [
    {
      validFrom: '2026-11-29',
      text: `# {{objet}}

Bonjour {{personne}},

{{annonce}}

{{lieu}}

{{suite}}`,
    },
  ],
  words: [
    {
      name: 'personne',
      label: { fr: 'Prénom et nom', en: 'Given and family name' },
      example: 'Samira Haddad',
    },
    {
      name: 'objet',
      label: { fr: 'Inscription, place proposée ou attente', en: 'Place given, offered or awaited' },
      example: 'Votre inscription à un atelier',
    },
    {
      name: 'annonce',
      label: { fr: 'Ce qui est proposé, avec la séance', en: 'What is proposed, with the session' },
      example: 'Vous êtes inscrit ou inscrite à la séance « Écrire et lire au quotidien ».',
    },
    {
      name: 'lieu',
      label: { fr: 'Lieu, ou rien', en: 'Place, or nothing' },
      example: 'Lieu : salle des ateliers.',
    },
    {
      name: 'suite',
      label: { fr: 'Comment répondre', en: 'How to answer' },
      example: 'Vous ne pouvez pas venir ? Dites-le : écrivez à claire@exemple.fr.',
    },
    ...everyWord,
  ],
  parts: [],
}

type Told = Pick<ToWrite, 'personName' | 'state' | 'offerEndsAt' | 'by'>

/** What fills it for one person. */
export const sessionLetterWords = (
  session: Announced,
  { personName, state, offerEndsAt, by }: Told,
  timeZone: string,
): Readonly<Record<string, string>> => {
  const what = when(session, timeZone)
  const until = offerEndsAt
    ? `${day(offerEndsAt.toISOString(), timeZone)} à ${hour(localTime(offerEndsAt, timeZone))}`
    : ''
  const lieu = `Lieu : ${session.place}.`
  const told = {
    enrolled: {
      annonce: `Vous êtes inscrit ou inscrite à la séance ${what}.`,
      ...{ lieu, suite: `Vous ne pouvez pas venir ? Dites-le : ${reach(by)}.` },
    },
    offered: {
      annonce: `Une place est libre dans la séance ${what}.`,
      ...{ lieu, suite: `Elle est gardée pour vous jusqu’au ${until}. Pour dire oui ou non, ${reach(by)}.` },
    },
    waiting: {
      annonce: `La séance ${what} est complète. Vous êtes sur la liste d’attente.`,
      lieu: '',
      suite: `Si une place se libère, nous vous la proposerons. Une question ? Pour en parler, ${reach(by)}.`,
    },
  }[state]
  return { personne: personName, objet: subjects[state], ...told }
}
