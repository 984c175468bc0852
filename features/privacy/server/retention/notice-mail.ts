import type { Mail } from '#features/mail/server/public.ts'
import type { CalendarDate } from '#kernel/dates.ts'

const frenchDay = (day: CalendarDate): string => day.split('-').reverse().join('/')

/** Thirty days before the archive. The subject says nothing of why: it is read on locked screens. */
export const noticeMail = (
  { givenName, email }: { readonly givenName: string; readonly email: string },
  { territoryName, archiveOn }: { readonly territoryName: string; readonly archiveOn: CalendarDate },
): Mail => ({
  template: 'privacy.retention-notice',
  to: email,
  toPerson: true,
  subject: 'Vos informations chez nous',
  body: [
    `Bonjour ${givenName},`,
    '',
    'Nous ne nous sommes pas parlé depuis longtemps.',
    `À partir du ${frenchDay(archiveOn)}, vos informations seront rangées dans des archives fermées : la personne qui vous suivait ne les verra plus. Elles seront ensuite rendues anonymes.`,
    '',
    'Vous souhaitez continuer ? Appelez-nous ou répondez-nous avant cette date : votre dossier restera ouvert.',
    'Vous n’avez rien à faire sinon.',
    '',
    territoryName,
  ].join('\n'),
})
