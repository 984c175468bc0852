/** Where the texts and the levels of evidence of the toolbox come from, keyed as the sources of the rules are. */
export const messages: Record<string, string> = {
  'Bilan 2025': 'Report of 2025',
  'Accord ANCT–Apec du 31 mai 2021 : quartiers, Territoires d’industrie, Action cœur de ville, Petites villes de demain':
    'ANCT–Apec agreement of 31 May 2021: neighbourhoods, Territoires d’industrie, Action cœur de ville, Petites villes de demain',
  'Accord-cadre État–AdCF du 28 mai 2021 sur les volets emploi-formation ; programme Territoires d’industrie':
    'Framework agreement of 28 May 2021 between the State and AdCF on employment and training chapters; programme Territoires d’industrie',
  'Alliance Villes Emploi, chiffres 2014 : 39 % sans les sorties neutres (déduit des nombres publiés)':
    'Alliance Villes Emploi, figures of 2014: 39% without the neutral exits (worked out from the published numbers)',
  'Alliance Villes Emploi, consolidation 2021 : 25,1 millions d’heures':
    'Alliance Villes Emploi, consolidation of 2021: 25.1 million hours',
  'Autorité de la statistique publique : label suspendu sur les inscrits à France Travail depuis le 1er janvier 2025':
    'Autorité de la statistique publique (statistics authority): label suspended on the registered at France Travail since 1 January 2025',
  'CNFPT, règles de financement de l’apprentissage dans la fonction publique territoriale':
    'CNFPT, rules for the funding of apprenticeship in the local civil service',
  'Card, Kluve et Weber (2018), plus de 200 études : effet nul au début, positif après deux à trois ans':
    'Card, Kluve and Weber (2018), over 200 studies: no effect at first, a positive one after two to three years',
  'Code de la commande publique, L.2111-3 et D.2111-3 ; publication tous les deux ans non vérifiée':
    'Code de la commande publique (public procurement code), L.2111-3 and D.2111-3; publication every two years not checked',
  'Code de la commande publique, L.2112-2':
    'Code de la commande publique (public procurement code), L.2112-2',
  'Code de la commande publique, L.2112-2 ; loi Climat et résilience, art. 35':
    'Code de la commande publique (public procurement code), L.2112-2; loi Climat et résilience, art. 35',
  'Code de l’action sociale et des familles, R.263-3':
    'Code de l’action sociale et des familles (social action code), R.263-3',
  'Creative Commons': 'Creative Commons',
  'Direction interministérielle de la transformation publique, règle de pilotage (PIL-227)':
    'Direction interministérielle de la transformation publique, steering rule (PIL-227)',
  'France Travail, enquête Besoins en main-d’œuvre : intentions d’embauche':
    'France Travail, survey Besoins en main-d’œuvre: intentions to hire',
  'Guide d’action de la GPEC territoriale (2010) : comprendre, agir, évaluer':
    'Guide to territorial workforce planning (GPEC, 2010): understand, act, evaluate',
  'INJEP, suivi de « 1 jeune, 1 mentor » : des ruptures nombreuses avant six mois quand le suivi est faible':
    'INJEP, follow-up of “1 jeune, 1 mentor”: many break-offs before six months where follow-up is weak',
  'Immersion facilitée, règles publiées par le service (trente jours calendaires au plus)':
    'Immersion facilitée, rules that the service publishes (thirty calendar days at most)',
  'Insee, recensement de la population (exploitation N−3)': 'Insee, population census (year N−3)',
  'InserJeunes, seuil de publication lu dans Orion': 'InserJeunes, publication threshold read in Orion',
  'Licences d’État et CRPA, D.323-2-1': 'Licences of the State and CRPA, D.323-2-1',
  'Loi Climat et résilience, art. 35 : condition sociale obligatoire au-dessus des seuils depuis le 22 août 2026':
    'Loi Climat et résilience, art. 35: social condition compulsory above the thresholds since 22 August 2026',
  'Loi du 18 décembre 2023 pour le plein emploi ; décret 2024-560, en vigueur le 1er juillet 2024':
    'Loi du 18 décembre 2023 (full employment act); décret 2024-560, in force on 1 July 2024',
  'Mise en page de Bassin, d’après la trame de fiche-action de l’Alliance Villes Emploi':
    'Layout of Bassin, after the action sheet of the Alliance Villes Emploi',
  'Parcours du territoire': 'Pathways of the territory',
  'Plan « 1 jeune, 1 solution » (juillet 2020), texte à relire avec la mission locale':
    'Plan “1 jeune, 1 solution” (July 2020), text to be read again with the mission locale',
  'Proposition de Bassin ; trois fonctions du CRTE : projet de territoire, transition écologique, accompagnement des projets':
    'Proposal of Bassin; three functions of the CRTE: project of the territory, ecological transition, support to projects',
  'Proposition de Bassin, sans source publiée': 'Proposal of Bassin, without a published source',
  'Protocole d’accord de PLIE ; effet d’éviction documenté par le Sénat (r11-625)':
    'Protocol of a PLIE; crowding-out effect documented by the Sénat (r11-625)',
  'Sénat, rapport r11-625 (2012) ; Centre d’études de l’emploi n° 87 : un taux brut pousse à choisir les plus proches de l’emploi':
    'Sénat, report r11-625 (2012); Centre d’études de l’emploi n° 87: a raw rate leads to choosing those nearest to a job',
  'Échelle de Maryland (SMS), telle que l’emploie le What Works Centre for Local Economic Growth':
    'Maryland scale (SMS), as used by the What Works Centre for Local Economic Growth',
}
