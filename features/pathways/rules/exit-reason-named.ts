import type { CalendarDate } from '#kernel/dates.ts'
import { nameKey } from '#kernel/names.ts'
import { linesOn } from './dated-list.ts'
import { type ExitReason, exitRulesOn } from './exit-reasons.ts'

/**
 * Words that other tools use for our reasons, after the list of France Travail and missions locales (field notes 1.7)
 * and the labels of the PLIE guide of 2010. What could be two of ours (« CDD », « Formation ») is in no list: whoever
 * imports chooses.
 */
const otherWords: Readonly<Record<string, readonly string[]>> = {
  'open-ended-job': ['contrat à durée indéterminée', 'emploi CDI', 'CDI temps plein', 'emploi durable CDI'],
  'fixed-term-job': ['CDD 6 mois et plus', 'CDD de plus de 6 mois', 'CDD > 6 mois', 'CDD/CTT 6 mois et plus'],
  'temporary-work': ['intérim 6 mois et plus', 'intérim de plus de 6 mois', 'CTT 6 mois et plus'],
  'seasonal-work': ['travail saisonnier', 'emploi saisonnier 8 mois'],
  'public-service': ['stage ou titularisation fonction publique', 'titularisation'],
  'business-creation': ['création d’entreprise', 'création entreprise', 'création ou reprise d’entreprise'],
  'assisted-job': ['contrat aidé', 'CIE', 'CUI-CIE'],
  'short-job': ['emploi court', 'emploi court de moins de 6 mois', 'CDD de moins de 6 mois', 'CDD < 6 mois'],
  'siae-job': ['embauche SIAE', 'emploi en SIAE', 'CDDI'],
  esat: ['ESAT'],
  qualification: ['formation qualifiante', 'diplôme obtenu', 'titre professionnel obtenu'],
  'long-training': ['formation longue', 'formation de plus de 9 mois'],
  'civic-service': ['service civique'],
  'moved-away': ['déménagement hors territoire', 'déménagement hors du territoire', 'a déménagé'],
  retirement: ['départ en retraite', 'départ à la retraite'],
  'long-illness': ['longue maladie', 'invalidité', 'maladie'],
  'parental-leave': ['maternité', 'congé maternité', 'congé parental'],
  duplicate: ['doublon'],
  'dropped-out': ['abandon du parcours', 'rupture', 'rupture du parcours'],
  unreachable: ['sans nouvelles', 'perdu de vue'],
  'commitments-not-kept': ['non-respect des engagements', 'exclusion', 'non respect du contrat'],
  'own-request': ['demande du bénéficiaire', 'à la demande du participant', 'demande de la personne'],
  'term-reached': ['fin de parcours sans solution', 'fin de contrat', 'contrat arrivé à échéance'],
  'to-france-travail': ['réorientation pôle emploi', 'réorientation France Travail'],
  'to-mission-locale': ['réorientation mission locale'],
  'to-cap-emploi': ['réorientation cap emploi'],
  'to-social-support': ['réorientation sociale', 'réorientation accompagnement social'],
}

const known = new Map(
  Object.entries(otherWords).flatMap(([code, words]) => words.map((one) => [nameKey(one), code] as const)),
)

/** The reason that these words name on the day of the exit, accents and case aside; nothing when they name none of ours. */
export const exitReasonNamed = (words: string, exitedOn: CalendarDate): ExitReason | undefined => {
  const wanted = nameKey(words)
  const reasons = linesOn(exitRulesOn(exitedOn).reasons, exitedOn)
  return (
    reasons.find(({ code, label, english }) =>
      [code, label, english].some((name) => nameKey(name) === wanted),
    ) ?? reasons.find(({ code }) => code === known.get(wanted))
  )
}
