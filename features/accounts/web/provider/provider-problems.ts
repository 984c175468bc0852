import type { ProblemSentences } from '#platform/web/api/problem-sentences.ts'
import { t } from '#platform/web/i18n/t.ts'

/** Each says what happened and whom to ask. */
export const providerProblems: ProblemSentences = {
  'provider-required': ({ provider }) =>
    t({
      id: 'accounts.problem.provider-required',
      message:
        'Votre territoire demande d’entrer avec {provider} : choisissez son bouton, ou « Utiliser le compte de mon organisation », sur la page de connexion.',
      values: { provider: provider ?? '' },
    }),
  'provider-absent': () =>
    t({
      id: 'accounts.problem.provider-absent',
      message: 'Ce territoire n’a plus de fournisseur d’identité. Entrez avec votre mot de passe.',
    }),
  'provider-unreachable': () =>
    t({
      id: 'accounts.problem.provider-unreachable',
      message:
        'Le fournisseur d’identité ne répond pas. En attendant, entrez avec votre mot de passe, ou par un lien reçu par courriel.',
    }),
  'issuer-unreachable': () =>
    t({
      id: 'accounts.problem.issuer-unreachable',
      message:
        'Le fournisseur n’a pas répondu, ou pas comme un fournisseur d’identité. Vérifiez l’adresse de l’émetteur : ce serveur doit pouvoir la joindre.',
    }),
  'provider-answer-refused': () =>
    t({
      id: 'accounts.problem.provider-answer',
      message:
        'Cette connexion n’a pas pu être vérifiée : elle a trop attendu, a déjà servi, ou a commencé ailleurs. Recommencez depuis la page de connexion. Si cela se répète, le réglage du fournisseur d’identité ne convient peut-être pas : dites-le à la personne qui administre votre territoire.',
    }),
  'provider-signature-other': ({ chosen, announced }) =>
    t({
      id: 'accounts.problem.provider-signature',
      message:
        'Le fournisseur répond, mais ne signe pas ses réponses en {chosen} : il annonce {announced}. Changez « Signature de ses réponses », enregistrez, puis vérifiez de nouveau.',
      values: { chosen: chosen ?? '', announced: announced ?? '' },
    }),
  'provider-declined': () =>
    t({
      id: 'accounts.problem.provider-declined',
      message:
        'La connexion a été abandonnée chez le fournisseur d’identité. Recommencez si vous le souhaitez.',
    }),
  'provider-email-unverified': ({ provider }) =>
    t({
      id: 'accounts.problem.provider-email',
      message: '{provider} ne dit pas que votre adresse est vérifiée. Demandez-le à qui tient cet annuaire.',
      values: { provider: provider ?? '' },
    }),
  'provider-person-unknown': ({ email, territory }) =>
    t({
      id: 'accounts.problem.provider-person',
      message:
        'L’adresse {email} n’a pas d’accès ni d’invitation en cours pour {territory}. Demandez une invitation à la personne qui administre ce territoire.',
      values: { email: email ?? '', territory: territory ?? '' },
    }),
  'provider-siret-missing': ({ provider }) =>
    t({
      id: 'accounts.problem.provider-siret',
      message:
        '{provider} n’a pas donné le SIRET de votre organisation. Demandez-le à qui tient votre compte.',
      values: { provider: provider ?? '' },
    }),
  'provider-siret-other': ({ siret, organisation, territory }) =>
    t({
      id: 'accounts.problem.provider-siret-other',
      message:
        'Vous venez pour l’établissement {siret}, qui n’est pas de {organisation}, votre organisation ici. Si vous en avez changé, demandez à la personne qui administre {territory} de modifier votre accès.',
      values: { siret: siret ?? '', organisation: organisation ?? '', territory: territory ?? '' },
    }),
  'organisation-siret-missing': ({ organisation, territory }) =>
    t({
      id: 'accounts.problem.organisation-siret',
      message:
        'Le SIRET de {organisation} n’est pas dans l’annuaire. Demandez à la personne qui administre {territory} de l’y écrire.',
      values: { organisation: organisation ?? '', territory: territory ?? '' },
    }),
  'issuer-address': () =>
    t({
      id: 'accounts.problem.issuer',
      message: 'Écrivez une adresse complète, sans mot de passe ni paramètre.',
    }),
  'issuer-insecure': () =>
    t({ id: 'accounts.problem.issuer-http', message: 'L’adresse d’un fournisseur commence par https.' }),
  domain: () =>
    t({
      id: 'accounts.problem.domain',
      message: 'Un de ces domaines n’en est pas un : écrivez agglo.fr, sans adresse.',
    }),
}
