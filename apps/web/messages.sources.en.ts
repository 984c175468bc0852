/**
 * Where a rule, a delay or a list comes from, keyed by the sentence that its dated data keeps.
 * The title of a text of law stays in French, as it must be found again; what it is, and the rest, is said in English.
 */
export const messages: Record<string, string> = {
  'Arrêté du 4 septembre 2025, annexe (critères d’éligibilité à l’IAE)':
    'Arrêté du 4 septembre 2025 (ministerial order), annex: criteria of eligibility for the IAE',
  'Arrêté du 4 septembre 2025, annexe : un critère de niveau 1, ou plusieurs de niveau 2':
    'Arrêté du 4 septembre 2025 (ministerial order), annex: one criterion of level 1, or several of level 2',
  'Attributs d’import de rdv-insertion (code public, db/schema.rb)':
    'Import attributes of rdv-insertion (public code, db/schema.rb)',
  'Autorité de la statistique publique, label suspendu depuis le 1er janvier 2025':
    'Autorité de la statistique publique (statistics authority), label suspended since 1 January 2025',
  'Bilan d’exécution dans les six mois de la fin de la période (source secondaire, à vérifier avec le service gestionnaire)':
    'Implementation report within six months of the end of the period (secondary source, to be checked with the managing service)',
  'Bilan national des PLIE 2014 : 11 197 sur 14 446, soit 77,5 %':
    'National report of the PLIEs, 2014: 11,197 of 14,446, that is 77.5%',
  'Bilan national des PLIE 2014 : 27,6 mois': 'National report of the PLIEs, 2014: 27.6 months',
  'CASF L263-4-1 (loi 2023-1196) ; RGPD, article 6-1-e ; accord de la personne pour un partage facultatif':
    'CASF (social action code) L263-4-1 (loi 2023-1196); GDPR, article 6-1-e; agreement of the person for an optional sharing',
  'CNIL, analyse d’impact relative à la protection des données : les modèles (2018) ; RGPD, article 35':
    'CNIL, data protection impact assessment: the templates (2018); GDPR, article 35',
  'CNIL, délibération 2023-095 : dernier contact émanant de la personne ; définition écrite proposée au responsable de traitement':
    'CNIL, délibération 2023-095: last contact that comes from the person; written definition proposed to the controller',
  'CNIL, délibération 2023-095 (deux ans après le dernier contact, puis archives intermédiaires limitées au besoin légal) ; préavis de trente jours : les-emplois. Archives : prescription de quatre ans des créances publiques, loi 68-1250, article 1':
    'CNIL, délibération 2023-095 (two years after the last contact, then intermediate archive limited to the legal need); notice of thirty days: les-emplois. Archive: four-year time bar of public debts, loi 68-1250, article 1',
  'CNIL, délibération 2023-095 (deux ans après le dernier contact, puis archives intermédiaires limitées au besoin légal) ; préavis de trente jours : les-emplois. Archives : un an, proposition à confirmer':
    'CNIL, délibération 2023-095 (two years after the last contact, then intermediate archive limited to the legal need); notice of thirty days: les-emplois. Archive: one year, proposal to be confirmed',
  'CNIL, délibération n° 2022-100 : plus d’une minute après 5 échecs, 25 échecs au plus par 24 heures':
    'CNIL, délibération n° 2022-100: over a minute after 5 failures, 25 failures at most in 24 hours',
  'CNIL, délibération n° 2022-100 du 21 juillet 2022 (recommandation sur les mots de passe)':
    'CNIL, délibération n° 2022-100 of 21 July 2022 (recommendation on passwords)',
  'CNIL, recommandation relative aux mesures de journalisation, délibération 2021-122 du 14 octobre 2021 : six mois à un an':
    'CNIL, recommendation on logging, délibération 2021-122 of 14 October 2021: six months to a year',
  'CNIL, recommandation relative à l’authentification multifacteur, délibération n° 2025-019 du 20 mars 2025':
    'CNIL, recommendation on multi-factor authentication, délibération n° 2025-019 of 20 March 2025',
  'Cahiers des charges de PLIE : 70 personnes par ETP en moyenne, 80 au plus':
    'Specifications of PLIEs: 70 persons per full-time equivalent on average, 80 at most',
  'Champ rejection_reasons de DORA et des emplois de l’inclusion ; intitulés proposés':
    'Field rejection_reasons of DORA and of les emplois de l’inclusion; proposed wording',
  'Choix de Bassin, après les recommandations de l’ANSSI et de la CNIL sur les secrets des API ; durée à vérifier':
    'Choice of Bassin, after the recommendations of ANSSI and CNIL on the secrets of APIs; duration to be checked',
  'Choix de Bassin, à vérifier : au-delà d’un an, les dossiers sont confiés à un autre référent':
    'Choice of Bassin, to be checked: beyond a year, the files are handed over to another referent',
  'Choix de Bassin, à vérifier : deux référents ne convoquent pas sur une même demi-journée':
    'Choice of Bassin, to be checked: two referents do not call in on the same half-day',
  'Choix de Bassin, à vérifier : durée du code qui signe un contrat':
    'Choice of Bassin, to be checked: life of the code that signs a contract',
  'Choix du produit': 'Choice of Bassin',
  'Choix du produit : 10 % de la cible': 'Choice of Bassin: 10% of the target',
  'Choix du produit : le jour promis à la personne, en jours ouvrés (réglage « Premiers contacts »)':
    'Choice of Bassin: the day promised to the person, in working days (setting “First contacts”)',
  'Choix du produit : un an, le temps de négocier la suite':
    'Choice of Bassin: one year, the time to negotiate what follows',
  'Choix du produit ; usage des données de la Cnaf : 1 à 5 masqués (à vérifier)':
    'Choice of Bassin; usage of the Cnaf data: 1 to 5 masked (to be checked)',
  'Choix du produit, à régler par le territoire': 'Choice of Bassin, to be set by the territory',
  'Choix du responsable de traitement, après lecture de la page « Conservation »':
    'Choice of the controller, after reading the page “Retention”',
  'Choix du territoire': 'Choice of the territory',
  'Code de l’action sociale et des familles, L262-35 et L262-36':
    'Code de l’action sociale et des familles (social action code), L262-35 and L262-36',
  'Code de l’éducation, article L. 313-1 (à vérifier)':
    'Code de l’éducation (education code), article L. 313-1 (to be checked)',
  'Code de rédaction interinstitutionnel, annexe A1 : construction de l’emblème européen':
    'Interinstitutional style guide, annex A1: construction of the European emblem',
  'Code des relations entre le public et l’administration, articles R. 133-9 et R. 133-10 : un mandat au plus, compté dans le quorum (à vérifier pour votre comité)':
    'Code des relations entre le public et l’administration, articles R. 133-9 and R. 133-10: one proxy at most, counted in the quorum (to be checked for your committee)',
  'Code du travail, L5131-4': 'Code du travail (labour code), L5131-4',
  'Code du travail, L5131-6': 'Code du travail (labour code), L5131-6',
  'Code du travail, L5411-6-1 dans sa version antérieure à 2025':
    'Code du travail (labour code), L5411-6-1 in its version before 2025',
  'Code du travail, article L. 3133-1': 'Code du travail (labour code), article L. 3133-1',
  'Code du travail, article L. 3134-13': 'Code du travail (labour code), article L. 3134-13',
  'Code du travail, article L. 3422-2': 'Code du travail (labour code), article L. 3422-2',
  'Code du travail, article L. 5314-1 (à vérifier)':
    'Code du travail (labour code), article L. 5314-1 (to be checked)',
  'Code du travail, article R. 5132-1-7': 'Code du travail (labour code), article R. 5132-1-7',
  'Colonnes demandées par une gestion FSE+ départementale en 2026 (source secondaire)':
    'Columns asked for by the ESF+ management of a département in 2026 (secondary source)',
  'Contrat renouvelé au terme ou à chaque changement (source secondaire)':
    'Contract renewed at its term or at each change (secondary source)',
  'Contrats d’échange par défaut de la coordination, après la loi 2023-1196 et les décrets du 30/12/2024':
    'Default exchange agreements of the coordination, after loi 2023-1196 and the décrets of 30/12/2024',
  'Copie numérisée d’un contrat signé sur papier : proposition, à régler par le protocole':
    'Scan of a contract signed on paper: proposal, to be set by the protocol',
  'Cotation « fort, moyen, sans impact » des critères d’orientation, loi 2023-1196 et décrets du 30 décembre 2024 ; « force » et « levé » sont notre choix':
    'Rating “strong, moderate, no impact” of the orientation criteria, loi 2023-1196 and décrets of 30 December 2024; “strength” and “lifted” are our choice',
  'Critères récurrents des protocoles de PLIE (Dijon, Grenoble), à remplacer par ceux du territoire':
    'Criteria that recur in the protocols of PLIEs (Dijon, Grenoble), to be replaced by those of the territory',
  'Critères récurrents des protocoles de PLIE, à remplacer par ceux du territoire':
    'Criteria that recur in the protocols of PLIEs, to be replaced by those of the territory',
  'DORA : orientation rendue anonyme 730 jours après sa clôture':
    'DORA: orientation made anonymous 730 days after its closing',
  'Dares, familles professionnelles 2021': 'Dares, professional families 2021',
  'Dernier jour de la première pièce attendue par la participation (liste des pièces FSE+, à vérifier)':
    'Last day of the first document that the participation awaits (list of ESF+ documents, to be checked)',
  'Dernier jour du transfert, fixé par le territoire qui l’envoie (réglage « Transferts ») : ensuite il expire':
    'Last day of the transfer, set by the territory that sends it (setting “Transfers”): then it expires',
  'Dossier : CNIL, délibération 2023-095 (deux ans après le dernier contact). Pièces FSE+ : règlement (UE) 2021/1060, article 82 (cinq ans à partir du 31 décembre de l’année du dernier versement)':
    'File: CNIL, délibération 2023-095 (two years after the last contact). ESF+ documents: Regulation (EU) 2021/1060, article 82 (five years from 31 December of the year of the last payment)',
  'Durée de référence de plusieurs protocoles de PLIE (27,6 mois en moyenne nationale en 2014)':
    'Reference duration of several protocols of PLIEs (27.6 months on national average in 2014)',
  'Durées de validité des justificatifs (arrêté du 4 septembre 2025, liste IAE)':
    'How long proofs are valid (arrêté du 4 septembre 2025, IAE list)',
  'Durées de validité des justificatifs (arrêté du 4 septembre 2025, liste IAE), avant la commission':
    'How long proofs are valid (arrêté du 4 septembre 2025, IAE list), before the committee',
  'Découpage des chiffres du produit : moins de 26 ans, 26 à 49 ans, 50 ans et plus':
    'Bands of the figures of Bassin: under 26, 26 to 49, 50 and over',
  'Décret 2024-1244 : contrat d’engagement avant le 1er janvier 2027 pour qui était suivi au 1er janvier 2025 (2028 outre-mer)':
    'Décret 2024-1244: contrat d’engagement before 1 January 2027 for who was followed on 1 January 2025 (2028 overseas)',
  'Décret 2024-1244 : contrat d’engagement signé dans le mois qui suit la notification de l’orientation':
    'Décret 2024-1244: contrat d’engagement signed in the month that follows the notice of orientation',
  'Décret n° 2023-1314 du 28 décembre 2023, liste des QPV en métropole':
    'Décret n° 2023-1314 of 28 December 2023, list of the QPV in mainland France',
  'Délai constaté dans DORA (expiration à 30 jours)': 'Delay seen in DORA (expiry at 30 days)',
  'Délai de DORA pour les pièces jointes, repris ici': 'Delay of DORA for attachments, taken up here',
  'Délai proposé par Bassin, comme pour une prescription (à vérifier)':
    'Delay proposed by Bassin, as for a referral (to be checked)',
  'Délais constatés dans DORA : lien de 8 jours, relance tous les 10 jours, expiration à 30 jours':
    'Delays seen in DORA: link good for 8 days, reminder every 10 days, expiry at 30 days',
  'Délais de réponse constatés dans les outils publics d’orientation (réglage du territoire)':
    'Delays of answer seen in the public orientation tools (setting of the territory)',
  'Emploi durable : six mois attestés (guide des PLIE)':
    'Lasting job: six months attested (guide of the PLIEs)',
  'En-tête d’un fichier d’essai public de carnet de bord (actions.csv)':
    'Header of a public test file of carnet de bord (actions.csv)',
  'En-tête d’un fichier d’essai public de carnet de bord (principal.csv)':
    'Header of a public test file of carnet de bord (principal.csv)',
  'Envoi des rendez-vous à France Travail, rdv-insertion':
    'Sending of appointments to France Travail, rdv-insertion',
  'Fin de l’offre, d’après le réglage « Place libérée, offerte à la liste d’attente » : ensuite la place passe à la personne suivante':
    'End of the offer, by the setting “A freed place, offered to who waits”: the place then goes to the next person',
  'Guide des PLIE (classement des sorties) ; bilan national 2014, 39 % retrouvés en ôtant les sorties neutres':
    'Guide of the PLIEs (classes of exits); national report of 2014, 39% found again without the neutral exits',
  'Guide des PLIE : intérim de six mois sans interruption':
    'Guide of the PLIEs: six months of temporary work without a break',
  'Guide des PLIE du 20/04/2010 tel qu’un PLIE l’applique (Caen, 01/2013) ; grille IAE des sorties dynamiques. Classes neutres, ESAT et service civique : à confirmer par le protocole':
    'Guide of the PLIEs of 20/04/2010 as one PLIE applies it (Caen, 01/2013); IAE grid of dynamic exits. Neutral classes, ESAT and civic service: to be confirmed by the protocol',
  'Information publique, source à citer ; licence du jeu d’origine non relue':
    'Public information, source to be named; licence of the original file not read',
  'Insee, manuel de protection des tableaux : 11 pour les personnes ; arrondi à 5, choix du produit (à vérifier)':
    'Insee, handbook on the protection of tables: 11 for persons; rounding to 5, choice of Bassin (to be checked)',
  'Insee, réutilisation libre avec mention de la source': 'Insee, free reuse if the source is named',
  'Insee, zones d’emploi 2020': 'Insee, employment zones 2020',
  'Jour fixé par le comité ; le rappel quinze jours avant est une proposition':
    'Day set by the committee; the reminder a fortnight before is a proposal',
  'Licence Ouverte 2.0': 'Licence Ouverte 2.0 (open licence)',
  'Loi 2023-1196 : quinze heures d’activité par semaine au moins, sauf situation particulière':
    'Loi 2023-1196: fifteen hours of activity a week at least, but for particular situations',
  'Loi 2023-1196 du 18 décembre 2023 et décret 2024-1244 du 30 décembre 2024':
    'Loi 2023-1196 of 18 December 2023 and décret 2024-1244 of 30 December 2024',
  'Loi 2023-1196 du 18 décembre 2023 pour le plein emploi ; décret 2024-560 (comités territoriaux pour l’emploi)':
    'Loi 2023-1196 of 18 December 2023 (full employment act); décret 2024-560 (territorial committees for jobs)',
  'Loi n° 2023-1196 du 18 décembre 2023 ; Dares et France Travail, séries depuis janvier 2025':
    'Loi n° 2023-1196 of 18 December 2023; Dares and France Travail, series since January 2025',
  'Loi n° 2023-1196 du 18 décembre 2023 pour le plein emploi':
    'Loi n° 2023-1196 of 18 December 2023 (full employment act)',
  'Mise en page de Bassin ; contenu : Code du travail, L5411-6 et suivants':
    'Layout of Bassin; content: Code du travail (labour code), L5411-6 and following',
  'Mise en page de Bassin ; contenu attendu d’un bilan de PLIE, à relire par le territoire':
    'Layout of Bassin; content expected of a PLIE report, to be read again by the territory',
  'Mise en page de Bassin ; questions : règlement (UE) 2021/1057, annexe I (libellés à vérifier)':
    'Layout of Bassin; questions: Regulation (EU) 2021/1057, annex I (wording to be checked)',
  'Mise en page de Bassin ; une feuille par demi-journée, signée des participants et de qui anime':
    'Layout of Bassin; one sheet a half-day, signed by the participants and by who leads',
  'Mise en page de Bassin, à relire par le territoire': 'Layout of Bassin, to be read again by the territory',
  'Modèle de Bassin pour qui quitte un autre outil (aucun éditeur ne publie le sien)':
    'Model of Bassin for who leaves another tool (no publisher makes its own public)',
  'Modèle de fichier public de carnet de bord (app/static/fichiers)':
    'Public file model of carnet de bord (app/static/fichiers)',
  'Motifs de suspension relevés dans les parcours de PLIE, à confirmer par le protocole local':
    'Reasons for suspension found in the pathways of PLIEs, to be confirmed by the local protocol',
  'Notes de terrain ; seuils propres à chaque protocole': 'Field notes; each protocol has its own thresholds',
  'Notre choix : au-delà, un courriel dit ce qui n’est plus vrai':
    'Our choice: beyond it, a mail says what is no longer true',
  'PLIE de Dijon 2021 : 60 %': 'PLIE of Dijon, 2021: 60%',
  'PLIE de Dijon : un entretien individuel par mois': 'PLIE of Dijon: one individual interview a month',
  'Parcours du territoire, comptés par Bassin': 'Pathways of the territory, counted by Bassin',
  'Partenaires d’un PLIE et d’une Maison de l’emploi ; SIAE : code du travail, art. L5132-4 ; kinds kept secret: rule R7 of the field':
    'Partners of a PLIE and of a Maison de l’emploi; SIAE: code du travail (labour code), art. L5132-4; kinds kept secret: rule R7 of the field',
  'Pièces demandées en contrôle de service fait dans plusieurs PLIE ; délais : règlement (UE) 2021/1057, annexe I, décret 2024-1244 et pratique constatée en 2026':
    'Documents asked for at payment controls in several PLIEs; delays: Regulation (EU) 2021/1057, annex I, décret 2024-1244 and practice seen in 2026',
  'ProConnect, documentation des fournisseurs de service (niveaux ACR, claim amr) ; RFC 8176 pour « mfa »':
    'ProConnect, documentation for service providers (ACR levels, amr claim); RFC 8176 for “mfa”',
  'Proposition : une place libérée reste offerte 48 heures, à régler par le protocole':
    'Proposal: a freed place stays on offer for 48 hours, to be set by the protocol',
  'Proposition de Bassin, d’après les demandes des utilisateurs du carnet de bord (à vérifier)':
    'Proposal of Bassin, after what users of carnet de bord asked for (to be checked)',
  'Proposition, à accorder avec la commission : au-delà, les justificatifs d’entrée sont périmés':
    'Proposal, to be agreed with the committee: beyond it, the proofs of entry are out of date',
  'Proposition, à accorder avec l’autorité de contrôle': 'Proposal, to be agreed with the control authority',
  'Proposition, à régler par le protocole': 'Proposal, to be set by the protocol',
  'Proposition, à régler par le protocole : à vérifier': 'Proposal, to be set by the protocol: to be checked',
  'Proposition, à régler par le responsable de traitement': 'Proposal, to be set by the controller',
  'Proposition, à régler par le territoire': 'Proposal, to be set by the territory',
  'Protocole : date qui compte comme entrée': 'Protocol: date that counts as the entry',
  'Protocole : entretiens individuels qui comptent pour le suivi mensuel':
    'Protocol: individual interviews that count for the monthly follow-up',
  'Protocole : garder la copie numérisée d’un contrat signé sur papier, à vérifier':
    'Protocol: keep the scan of a contract signed on paper, to be checked',
  'Protocole : jours tolérés entre les dates d’une étape et celles du parcours':
    'Protocol: days tolerated between the dates of a step and those of the pathway',
  'Protocole : une embauche compte dès sa signature, ou au sixième mois de l’emploi':
    'Protocol: a hire counts from its signature, or at the sixth month of the job',
  'Protocole du PLIE': 'Protocol of the PLIE',
  'Protocole du PLIE (réglage du territoire)': 'Protocol of the PLIE (setting of the territory)',
  'Protocole du PLIE ; FSE+, situation six mois après la sortie':
    'Protocol of the PLIE; ESF+, situation six months after the exit',
  'Préavis de trente jours avant les archives (les-emplois) ; CNIL, délibération 2023-095':
    'Notice of thirty days before the archive (les-emplois); CNIL, délibération 2023-095',
  'Préavis écrit dans chaque convention ; trois mois pour décider de la suite : proposition, à régler par le territoire':
    'Notice written in each agreement; three months to decide what follows: proposal, to be set by the territory',
  'Présences closes sous trois jours : proposition, à régler par le protocole':
    'Attendance closed within three days: proposal, to be set by the protocol',
  'Questionnaire d’entrée le jour même, complet sous 30 jours (pratique constatée en 2026)':
    'Entry questionnaire on the very day, complete within 30 days (practice seen in 2026)',
  'RGPD, article 12, 3 : un mois à partir de la réception, prolongé de deux mois si la demande est complexe, en le disant dans le premier mois':
    'GDPR, article 12, 3: one month from reception, two more if the request is complex, said within the first month',
  'RGPD, article 6, 1, c ; règlement (UE) 2021/1060, articles 72 à 82 ; règlement (UE) 2021/1057, annexe I':
    'GDPR, article 6, 1, c; Regulation (EU) 2021/1060, articles 72 to 82; Regulation (EU) 2021/1057, annex I',
  'RGPD, article 6, 1, e ; CASF, article L. 263-4-1 (loi 2023-1196)':
    'GDPR, article 6, 1, e; CASF (social action code), article L. 263-4-1 (loi 2023-1196)',
  'RGPD, articles 13 et 14 ; CASF, article L. 263-4-1':
    'GDPR, articles 13 and 14; CASF (social action code), article L. 263-4-1',
  'RGPD, articles 13, 14 et 21': 'GDPR, articles 13, 14 and 21',
  'RGPD, articles 26 et 28 ; usage de rdv-insertion (accord signé avant la première utilisation)':
    'GDPR, articles 26 and 28; practice of rdv-insertion (agreement signed before the first use)',
  'RGPD, articles 6, 1, c et 12 à 22': 'GDPR, articles 6, 1, c and 12 to 22',
  'RGPD, articles 6, 1, e et 9, 2 ; CASF, article R. 263-3, II':
    'GDPR, articles 6, 1, e and 9, 2; CASF (social action code), article R. 263-3, II',
  'Rythme proposé, à régler par le protocole': 'Proposed rhythm, to be set by the protocol',
  'Règlement (UE) 2021/1057, annexe I (quatre semaines, six mois) ; entrée sous 30 jours, sortie sous un mois et fenêtre d’un mois autour des six mois : pratique constatée en 2026':
    'Regulation (EU) 2021/1057, annex I (four weeks, six months); entry within 30 days, exit within a month and one month around the six: practice seen in 2026',
  'Règlement (UE) 2021/1057, annexe I : résultats immédiats dans les quatre semaines de la sortie':
    'Regulation (EU) 2021/1057, annex I: immediate results within four weeks of the exit',
  'Règlement (UE) 2021/1057, annexe I : situation six mois après la sortie':
    'Regulation (EU) 2021/1057, annex I: situation six months after the exit',
  'Règlement (UE) 2021/1057, annexe I : situation six mois après la sortie, à un mois près (proposition)':
    'Regulation (EU) 2021/1057, annex I: situation six months after the exit, give or take a month (proposal)',
  'Règlement (UE) 2021/1057, annexe I ; codes EECO et EECR de SFC2021 à confirmer, chômage de longue durée : douze mois à tout âge (à confirmer)':
    'Regulation (EU) 2021/1057, annex I; codes EECO and EECR of SFC2021 to be confirmed, long-term unemployment: twelve months at any age (to be confirmed)',
  'Règlement (UE) 2021/1057, annexe I ; codes EECR à confirmer dans la nomenclature SFC2021':
    'Regulation (EU) 2021/1057, annex I; codes EECR to be confirmed in the SFC2021 nomenclature',
  'Règlement (UE) 2021/1057, annexe I ; données de l’arrêté du 19 décembre 2014 (ETSD1431235A, article 2). Libellés proposés : à remplacer par ceux de la plateforme FSE+':
    'Regulation (EU) 2021/1057, annex I; data of the arrêté du 19 décembre 2014 (ETSD1431235A, article 2). Proposed wording: to be replaced by that of the ESF+ platform',
  'Règlement (UE) 2021/1060, article 82 : cinq ans à compter du 31 décembre de l’année du dernier paiement ; la date est notifiée par le service gestionnaire':
    'Regulation (EU) 2021/1060, article 82: five years from 31 December of the year of the last payment; the managing service notifies the date',
  'Référentiel des thématiques de data·inclusion, schéma v1 (Plateforme de l’inclusion)':
    'Reference list of the themes of data·inclusion, schema v1 (Plateforme de l’inclusion)',
  'Référentiels de data·inclusion, schéma v1 (Plateforme de l’inclusion), avril 2026':
    'Reference lists of data·inclusion, schema v1 (Plateforme de l’inclusion), April 2026',
  'Situations observées à la sortie et six mois après (FSE+), rythme M1, M3, M6 de la consolidation':
    'Situations observed at the exit and six months after (ESF+), rhythm M1, M3, M6 of the consolidation',
  'Sortie saisie dans le mois, sinon le bilan est bloqué (pratique constatée en 2026)':
    'Exit captured within the month, or the report is blocked (practice seen in 2026)',
  'Suspension de plus de six mois revue avec la responsable : proposition, à régler par le protocole':
    'Suspension of over six months reviewed with the manager: proposal, to be set by the protocol',
  'Texte de Bassin, à relire par le territoire': 'Text of Bassin, to be read again by the territory',
  'Texte de Bassin, à relire par le territoire ; rien n’y dit pourquoi la personne est suivie':
    'Text of Bassin, to be read again by the territory; nothing in it says why the person is followed',
  'Tirage aléatoire simple sans remise, dans l’ordre des empreintes SHA-256 de la graine suivie de l’identifiant du dossier : proposition, à accorder avec l’autorité de contrôle':
    'Simple random draw without replacement, in the order of the SHA-256 hashes of the seed followed by the id of the file: proposal, to be agreed with the control authority',
  'Types d’étapes d’un appel à projets de PLIE (Dijon, 2021), complétés : SIAE, mobilité, logement, FLE, clauses':
    'Types of steps of a PLIE call for projects (Dijon, 2021), completed: SIAE, mobility, housing, French lessons, clauses',
  'Un entretien individuel par mois (pratique des PLIE, protocole)':
    'One individual interview a month (practice of the PLIEs, protocol)',
  'Usage : comité de pilotage une à deux fois par an, comité technique quatre à six fois (à régler par votre convention)':
    'Usage: steering committee once or twice a year, technical committee four to six times (to be set by your agreement)',
  'Usage des PLIE : 70 à 80 personnes par ETP':
    'Usage of the PLIEs: 70 to 80 persons per full-time equivalent',
  'Usage des comités : la moitié des membres qui votent ; votre convention peut dire autre chose':
    'Usage of committees: half of the members who vote; your agreement may say otherwise',
  'Usage des commissions : la moitié des membres attendus ; votre protocole peut dire autre chose':
    'Usage of entry committees: half of the members expected; your protocol may say otherwise',
  'Échéance écrite dans la convention ; préavis proposé, à régler par le territoire':
    'Due date written in the agreement; proposed notice, to be set by the territory',
}
