import { toolsOf } from './shipped-tool.ts'

export const procurementTools = toolsOf('procurement', [
  {
    code: 'achats-section',
    kind: 'section',
    title: { fr: 'Des achats publics qui embauchent', en: 'Public purchases that hire' },
    content: {
      fr: 'Les acheteurs du territoire préparent ensemble leurs marchés. Le facilitateur calcule les heures d’insertion, propose des candidats et rend compte à chaque acheteur.\n\nUne clause ne peut pas exiger d’embaucher les habitants d’une commune.',
      en: 'The buyers of the territory prepare their contracts together. The facilitator works out the insertion hours, proposes candidates and reports to each buyer.\n\nA clause may not require hiring the residents of one commune.',
    },
    source: 'Code de la commande publique, L.2112-2 ; loi Climat et résilience, art. 35',
    verifiedOn: '2026-11-28',
    evidence: 'none',
  },
  {
    code: 'achats-agenda',
    kind: 'action',
    title: { fr: 'Tenir l’agenda commun des marchés', en: 'Keep one calendar of contracts' },
    content: {
      fr: 'Chaque acheteur annonce ses marchés un an à l’avance. Le facilitateur repère ceux qui peuvent porter une clause, et note pourquoi quand une dérogation est retenue.',
      en: 'Each buyer announces its contracts a year ahead. The facilitator finds those that may carry a clause and notes why when an exception is used.',
    },
    source:
      'Loi Climat et résilience, art. 35 : condition sociale obligatoire au-dessus des seuils depuis le 22 août 2026',
    verifiedOn: '2026-11-28',
    evidence: 'none',
  },
  {
    code: 'achats-heures',
    kind: 'indicator',
    title: { fr: 'Heures d’insertion réalisées', en: 'Insertion hours done' },
    content: {
      fr: 'Somme des heures de travail validées dans l’année, à côté des heures prévues aux marchés. Les heures du tuteur ne comptent pas.',
      en: 'Sum of the working hours checked in the year, beside those that contracts provide for. Hours of the tutor do not count.',
    },
    source: 'Alliance Villes Emploi, consolidation 2021 : 25,1 millions d’heures',
    verifiedOn: '2026-11-28',
    evidence: 'none',
  },
  {
    code: 'achats-spaser',
    kind: 'objective',
    title: { fr: 'Un schéma des achats partagé', en: 'A shared purchasing scheme' },
    content: {
      fr: 'Les acheteurs soumis au SPASER publient leurs indicateurs tous les deux ans. Ils invitent les plus petits à écrire le schéma avec eux, chacun gardant ses chiffres.',
      en: 'Buyers who must have a SPASER publish its indicators every two years. They invite smaller ones to write it with them, each keeping its own figures.',
    },
    source: 'Code de la commande publique, L.2111-3 et D.2111-3 ; publication tous les deux ans non vérifiée',
    verifiedOn: null,
    evidence: 'none',
  },
])
