import { t } from '#platform/web/i18n/t.ts'

/** Why a line of a list is refused, or a code of it set aside. */
export const issueWord = (code: string): string => {
  const words: Readonly<Record<string, string>> = {
    required: t({ id: 'services.issue.required', message: 'Cette information manque.' }),
    'line-unreadable': t({ id: 'services.issue.line', message: 'Cette ligne ne peut pas être lue.' }),
    'unknown-structure': t({
      id: 'services.issue.structure',
      message: 'Sa structure n’est pas connue : importez d’abord la liste des structures.',
    }),
    'unknown-code': t({
      id: 'services.issue.code',
      message: 'Ce code n’est pas dans la liste nationale.',
    }),
    twice: t({
      id: 'services.issue.twice',
      message: 'Cet identifiant est déjà plus haut dans le fichier.',
    }),
    'too-short': t({ id: 'services.issue.short', message: 'Ce texte est trop court.' }),
    'too-long': t({ id: 'services.issue.long', message: 'Ce texte est trop long.' }),
    'not-a-text': t({ id: 'services.issue.text', message: 'Un texte est attendu.' }),
    'not-a-list': t({ id: 'services.issue.list', message: 'Une liste de codes est attendue.' }),
    'not-a-date': t({ id: 'services.issue.date', message: 'Une date est attendue : AAAA-MM-JJ.' }),
    'not-a-number': t({ id: 'services.issue.number', message: 'Un nombre est attendu.' }),
    'not-an-email': t({ id: 'services.issue.email', message: 'Une adresse de courriel est attendue.' }),
    'not-a-link': t({ id: 'services.issue.link', message: 'Une adresse web est attendue.' }),
    'not-a-siret': t({ id: 'services.issue.siret', message: 'Un SIRET a 14 chiffres.' }),
    'not-a-commune': t({ id: 'services.issue.commune', message: 'Un code commune a 5 caractères.' }),
    'not-a-postal-code': t({ id: 'services.issue.postal', message: 'Un code postal a 5 chiffres.' }),
    'nir-refused': t({
      id: 'services.issue.nir',
      message: 'Un numéro de sécurité sociale n’a pas sa place ici.',
    }),
  }
  return words[code] ?? code
}
