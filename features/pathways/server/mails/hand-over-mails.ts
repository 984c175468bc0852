import type { Mail } from '#features/mail/server/public.ts'

interface Correspondent {
  readonly id: string
  readonly name: string
  readonly email: string
}

interface HandOver {
  readonly former: Correspondent | undefined
  readonly next: Correspondent | undefined
  readonly byName: string
  readonly count: number
  /** Page of the caseload. */
  readonly address: string
}

const files = (count: number): string => (count === 1 ? 'un dossier' : `${count} dossiers`)

/** To the new and to the former référent. No name of a person followed leaves by mail. */
export const handOverMails = (change: HandOver): (Mail & { readonly memberId: string })[] => {
  const { former, next, byName, count, address } = change
  const mails: (Mail & { memberId: string })[] = []
  if (next)
    mails.push({
      memberId: next.id,
      template: 'pathways.hand-over-received',
      to: next.email,
      subject: 'Des dossiers vous sont confiés',
      body: [
        `Bonjour ${next.name},`,
        '',
        `${byName} vous confie ${files(count)}.`,
        '',
        `Votre file active : ${address}`,
      ].join('\n'),
    })
  if (former)
    mails.push({
      memberId: former.id,
      template: 'pathways.hand-over-given',
      to: former.email,
      subject: 'Des dossiers changent de mains',
      body: [
        `Bonjour ${former.name},`,
        '',
        `${byName} a confié ${files(count)} de votre file active${next ? ` à ${next.name}` : ''}.`,
        '',
        `Votre file active : ${address}`,
      ].join('\n'),
    })
  return mails
}
