<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="fr_FR">
<context>
    <name>AnswerTree</name>
    <message>
        <source>Sans nom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Élément</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Réponse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Liens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Informations complémentaires</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AtomicFile</name>
    <message>
        <source>Le fichier «&#xa0;%1&#xa0;» existe déjà&#xa0;: il n’a pas été remplacé.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choisissez un autre nom ou un autre dossier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le disque est plein&#xa0;: «&#xa0;%1&#xa0;» n’a pas été écrit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Libérez de la place ou choisissez un autre dossier, puis enregistrez à nouveau.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le dossier «&#xa0;%1&#xa0;» n’accepte pas d’écriture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choisissez un dossier où vous pouvez enregistrer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» n’a pas pu être écrit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choisissez un autre dossier, puis enregistrez à nouveau.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CatalogueBrowser</name>
    <message>
        <source>%1 (facultatif)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ouverte à toutes les habilitations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Votre habilitation l’ouvre (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>la personne qui a demandé l’habilitation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Votre habilitation ne l’ouvre pas (%1). Le droit se demande sur DataPass, avec %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fournisseur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thème</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce que c’est</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Un document PDF, avec ses données.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Des données.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qui s’y trouve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fraîcheur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Réponse gardée par le service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Droit nécessaire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce qu’il faut donner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Champs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Chorus</name>
    <message>
        <source>Cet accès n’a pas d’adresse de jetons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indiquez celle que donne le relais.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L’identifiant de l’application ou son secret manque.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copiez la paire «&#xa0;OAuth credentials&#xa0;» de l’application sur PISTE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PISTE ne reconnaît pas l’application&#xa0;: son identifiant ou son secret est faux (PISTE ne dit pas lequel).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sur PISTE, copiez de nouveau la paire «&#xa0;OAuth credentials&#xa0;» de l’application de cet environnement, pas la clé d’API.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le jeton de PISTE n’est plus accepté.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommencez&#xa0;: Agrafe en demande un autre.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chorus Pro refuse le compte technique ou son mot de passe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le gestionnaire principal de votre structure réinitialise le mot de passe dans Chorus Pro&#xa0;; saisissez ici le nouveau et le jour du changement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L’appel est refusé sans explication (réponse 403), avec un jeton pourtant bon&#xa0;: il manque une étape sur PISTE ou dans Chorus Pro.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dans l’ordre&#xa0;: sur PISTE, acceptez les conditions de chaque API pour cet environnement, puis cochez-la dans l’application&#xa0;; dans Chorus Pro, déclarez le raccordement API au nom de l’application.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chorus Pro refuse l’appel sans dire si c’est le jeton ou le compte technique (réponse 401).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le jeton vient d’être donné&#xa0;: vérifiez d’abord le compte technique et la date de son mot de passe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trop d’appels à PISTE pour le moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chorus Pro ou PISTE est en panne (réponse %1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chorus Pro ou PISTE ne répond pas comme prévu (réponse %1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chorus Pro ou PISTE n’a pas pu être joint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le texte dépasse 2000 caractères.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raccourcissez-le.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Une pièce jointe va jusqu’à 10 Mo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renommez le fichier, son extension comprise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joignez par exemple un PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Un rejet ne se reprend pas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vous ne pourrez plus agir sur elle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le fournisseur verra que le paiement est lancé.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C’est le dernier statut d’une facture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le motif manque.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Écrivez ce que le fournisseur doit savoir.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rien n’est ajouté à la facture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joignez une pièce ou écrivez un commentaire.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Donnez-leur des noms différents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le nouveau destinataire manque.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Donnez son SIRET.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La facture n’a pas pu être relue non plus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rien n’est renvoyé. Cherchez d’abord ce qu’il en est, puis recommencez si rien n’a été fait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compte PISTE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Application PISTE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CGU des API</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Couple OAuth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raccordement déclaré</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compte technique</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mot de passe technique</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matelas de données</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Déclaré par vous.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PISTE donne un jeton.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identifiant et secret acceptés.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L’API répond.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sur PISTE, acceptez les CGU sur la ligne de cet environnement (il y en a deux par API), puis cochez l’API dans l’application.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CGU, API %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chorus Pro répond à l’application.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sur le portail, dans Raccordements EDI et API, déclarez un raccordement API au nom exact de l’application PISTE. S’il l’est déjà, vérifiez les CGU de chaque API.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepté par Chorus Pro.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>À changer avant le %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Il a pris fin le %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transverses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Structures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Factures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Utilisateurs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engagements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Factures de travaux</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2). %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Libérez de la place ou faites rétablir les droits de ce dossier, puis recommencez.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>le %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce PDF ne porte pas de facture lisible par une machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Déposez-le comme PDF, puis soumettez la facture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le fichier reçu de Chorus Pro n’est pas entier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Téléchargez de nouveau.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facture %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>l’archive mêle plusieurs syntaxes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Une facture n’a pas de numéro.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le numéro a d’autres signes que lettres, chiffres et - _ / + : Chorus Pro le rejette.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le fournisseur n’a pas d’identifiant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le total TTC n’est pas la somme du HT et de la TVA.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inconnu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ce n’est ni du PDF, ni de l’UBL, ni du CII.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vérifiez qu’il est toujours à sa place, puis recommencez.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le fichier est trop grand pour Chorus Pro.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Un fichier va jusqu’à 10 Mo, une archive jusqu’à 30 Mo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le nom du fichier dépasse 200 caractères.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le nom du fichier doit finir par .%1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le fournisseur n’est pas connu de Chorus Pro sous cet identifiant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mettez le SIRET (14 chiffres) de l’établissement qui facture, pas le SIREN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le destinataire n’est pas connu de Chorus Pro, ou n’y est plus actif.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cherchez sa structure dans Agrafe pour trouver le bon SIRET.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La fiche de la structure dans Agrafe donne ses services actifs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demandez-les au service qui a passé la commande.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le code service du destinataire manque.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le numéro d’engagement manque.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le code du moyen de paiement (BT-81) manque.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Par exemple 30 pour un virement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mettez A1 dans l’identifiant de processus (BT-23) pour une facture ordinaire.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le numéro de facture dépasse 20 caractères.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Donnez un numéro plus court, et unique pour ce fournisseur.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Une facture de ce numéro existe déjà pour ce fournisseur.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le fichier ne respecte pas sa syntaxe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faites compléter le fichier par l’outil qui l’écrit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le dépôt est bloqué chez Chorus Pro, qui doit le relancer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toutes les factures du dépôt sont créées dans Chorus Pro.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attendez le verdict avant de tenir la facture pour déposée.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S’il reste ainsi, préparez une sollicitation avec son numéro.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrigez le fichier d’après les erreurs, puis déposez-le.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Déposez de nouveau le fichier entier, sur votre décision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vérifiez sur le portail de Chorus Pro ce qu’il en est.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date de la facture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Déposée le</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Échéance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pièce de marché de travaux</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numéro d’engagement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numéro de marché</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facture d’origine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Devise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TVA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Motif d’exonération</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moyen de paiement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numéro de mandat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cadre de facturation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mode de dépôt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pièce précédente</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pièce suivante</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identifiant du fournisseur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fournisseur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SIRET du destinataire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Destinataire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>À payer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code du statut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statut depuis le</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Motif</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flux</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identifiant technique</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>numéro</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dépôt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changement de statut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>statut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>type de travaux</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cadre de facturation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>montant HT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>montant TTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>montant à payer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>numéro de marché</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>numéro d’engagement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>facture d’origine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>numéro de flux</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mode de dépôt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>téléchargement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rejet traité</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fournisseur ou destinataire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>établissements du même SIREN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>structure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Une fin de période ou un maximum vient avant son début.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inversez-les, puis relancez la recherche.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Les recherches gardées ne se lisent pas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La recherche n’a pas de nom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Donnez-lui un nom pour la retrouver.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chorus Pro ne connaît pas cette facture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le compte technique n’a pas de droit sur cette facture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le gestionnaire principal de la structure peut rattacher le compte technique au service concerné.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rechargez la facture pour voir son statut du moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le statut de la facture ne permet pas cette action.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La pièce jointe est trop grande pour Chorus Pro.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chorus Pro ne connaît pas ce numéro de flux.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chorus Pro refuse, avec le code %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choisissez l’organisation Universelle, sauf si votre administration a la sienne.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Créez une application pour la production, d’un nom que personne d’autre n’a, avec son responsable et le SIRET de votre structure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Une application de qualification est refusée en production.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puis cochez ces API dans l’application et enregistrez.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce compte appelle les API et ne se connecte pas au portail. Rattachez-le aux services dont il lira les factures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce mot de passe vit 424 jours. Agrafe vous prévient avant sa fin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ouvrir PISTE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ouvrir Chorus Pro</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Donnez le SIRET de l’établissement (14 chiffres), ou son nom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rien n’est donné à chercher.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ni numéro d’engagement ni code service ne sont obligatoires.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le numéro d’engagement est obligatoire.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le code service est obligatoire.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le code service et le numéro d’engagement sont obligatoires.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le code service ou le numéro d’engagement est obligatoire.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La structure ne dit pas ce qu’elle exige.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SIRET</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>celui du service qui a commandé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>celui de la commande (obligatoire)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le code service ou le numéro d’engagement de la commande.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La facture %1 est déposée dans Chorus Pro.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La date de la facture manque.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le SIRET du destinataire manque ou n’a pas 14 chiffres.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La structure qui facture ou le PDF déposé manque.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le motif d’exonération de TVA manque.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le montant TTC manque.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L’archive que Chorus Pro a donnée est abîmée.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Téléchargez de nouveau, moins de factures à la fois.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L’archive que Chorus Pro a donnée est trop grande une fois ouverte.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Téléchargez moins de factures à la fois.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brouillon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF lu, à soumettre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Déposée</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En cours d’acheminement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mise à disposition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prise en compte par le destinataire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspendue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complétée</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>À compléter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>À recycler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejetée</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service fait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mandatée</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mise à disposition du comptable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comptabilisée</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mise en paiement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abandonnée</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supprimée</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>À valider (1er valideur)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validée (1er valideur)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refusée (1er valideur)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Non validée dans le délai (1er valideur)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valideur à corriger par le fournisseur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>À valider (2e valideur)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validée (2e valideur)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refusée (2e valideur)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Non validée dans le délai (2e valideur)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valideur à corriger par le cotraitant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>À associer par le maître d’œuvre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>À associer par le maître d’ouvrage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>À associer par le fournisseur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Associée</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>À valider par le maître d’œuvre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refusée par le maître d’œuvre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refusée par le maître d’ouvrage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refusée par le fournisseur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mise à disposition du maître d’œuvre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mise à disposition du maître d’ouvrage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prise en compte par le maître d’œuvre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prise en compte par le maître d’ouvrage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transmise au maître d’ouvrage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En attente de recyclage par le fournisseur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maître d’œuvre à corriger par le fournisseur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maître d’ouvrage à corriger par le fournisseur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fournisseur à corriger par le maître d’œuvre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fournisseur à corriger par le maître d’ouvrage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maître d’ouvrage à corriger par le maître d’œuvre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erreur de maître d’œuvre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erreur de maître d’ouvrage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Non validée par le maître d’œuvre dans le délai réglementaire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Non conforme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remplacée par un projet en procédure tacite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dupliquée après un refus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En cours de traitement technique</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erreur de destinataire (étape PD)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erreur de destinataire (étape EA)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statut technique inconnu de Chorus Pro</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A1, facture d’un fournisseur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A2, facture déjà payée</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A3, mémoire de frais de justice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A4, projet de décompte mensuel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A5, état d’acompte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A6, état d’acompte validé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A7, projet de décompte final</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A8, décompte général et définitif</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A9, facture d’un sous-traitant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A10, projet de décompte mensuel d’un sous-traitant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A11, projet de décompte final d’un sous-traitant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A12, facture d’un cotraitant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A13, projet de décompte mensuel d’un cotraitant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A14, projet de décompte final d’un cotraitant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A15, état d’acompte du maître d’œuvre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A16, état d’acompte validé du maître d’œuvre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A17, projet de décompte général du maître d’œuvre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A18, décompte général du maître d’œuvre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A19, état d’acompte validé du maître d’ouvrage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A20, décompte général du maître d’ouvrage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A21, demande de remboursement de taxe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A22, projet de décompte général en procédure tacite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A23, décompte général et définitif tacite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A24, décompte général et définitif tacite, maître d’œuvre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A25, décompte général et définitif du maître d’œuvre en procédure tacite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sans cadre de facturation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saisie sur le portail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saisie par API</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF déposé sur le portail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF signé déposé sur le portail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF déposé par API</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF signé déposé par API</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flux déposé sur le portail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flux déposé par API</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flux EDI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flux EDI structuré</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flux EDI mixte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flux EDI, PDF archivé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flux EDI, numérisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avoir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acompte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facture de travaux</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mémoire de frais de justice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demande de remboursement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demande de paiement d’un sous-traitant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projet de décompte mensuel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>État d’acompte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>État d’acompte validé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projet de décompte final</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projet de décompte général</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projet de décompte général (procédure tacite)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Décompte général</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Décompte général signé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Décompte général et définitif tacite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Décompte général et définitif (procédure tacite)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numéro de TVA (Union européenne)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hors Union européenne</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RIDET (Nouvelle-Calédonie)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numéro Tahiti (Polynésie française)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Autre identifiant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Particulier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TVA sur les débits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TVA sur les encaissements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exonérée</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sans TVA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chèque</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prélèvement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Virement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Espèces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Autre moyen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Déposé, en attente</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reçu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrivé dans le système d’échange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En attente de traitement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En cours de traitement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bloqué, en attente de relance par Chorus Pro</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intégré</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intégré en partie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejeté</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Non traité (incident)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>À relancer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erreur interne de Chorus Pro</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Téléchargement de la facture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejet acquitté</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspension acquittée</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejet traité</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commande</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>À traiter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chorus Pro a la main.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le fournisseur a la main.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le destinataire a la main.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Un valideur ou une partie au marché a la main.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le comptable public a la main.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» est vide ou dépasse 10 Mo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le nom «&#xa0;%1&#xa0;» dépasse 50 caractères.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chorus Pro ne prend pas «&#xa0;%1&#xa0;»&#xa0;: cette extension n’est pas admise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La facture sera refusée au fournisseur avec votre motif&#xa0;; il devra en émettre une autre, sous un autre numéro.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le fournisseur verra votre motif et devra compléter la facture&#xa0;; le délai de paiement est suspendu jusque-là.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le fournisseur verra le statut «&#xa0;%1&#xa0;».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deux pièces s’appellent «&#xa0;%1&#xa0;».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relue à l’instant, la facture est au statut «&#xa0;%1&#xa0;».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La réponse de Chorus Pro s’est perdue&#xa0;: il a peut-être fait ce qui était demandé.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cette API refuse (403) alors que d’autres répondent&#xa0;: ses CGU ne sont sans doute pas acceptées pour cet environnement, ou elle n’est pas cochée dans l’application.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toutes les API refusent (403) avec un jeton pourtant bon&#xa0;: le raccordement n’est sans doute pas déclaré, ou pas au nom de cette application.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Il vit 424 jours&#xa0;; le jour de son dernier changement n’est pas connu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le gestionnaire principal de la structure le réinitialise sur le portail&#xa0;; saisissez ensuite le nouveau ici.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L’historique des dépôts «&#xa0;%1&#xa0;» ne s’écrit ou ne se lit pas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reçu n’est pas accepté&#xa0;: suivez le flux jusqu’à son verdict.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chorus Pro a reçu «&#xa0;%1&#xa0;» sous le numéro de flux %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La facture %1 est dans Chorus Pro&#xa0;: rien n’a été renvoyé.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ces factures sont dans Chorus Pro, par le flux %1&#xa0;: rien n’a été renvoyé.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» est parti %2 et sa réponse s’est perdue&#xa0;; ses factures ne sont pas (encore) visibles dans Chorus Pro.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cherchez de nouveau dans une heure&#xa0;: un dépôt s’intègre en quelques minutes. Ne déposez qu’ensuite.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrigez le fichier&#xa0;: rien n’a été envoyé.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1&#xa0;: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L’engagement %1 n’est pas visible&#xa0;: Chorus Pro ne montre que ceux de l’État adressés à votre structure. Il peut exister ailleurs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L’engagement %1 existe&#xa0;: %2, %3, état «&#xa0;%4&#xa0;».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» n’est pas un fichier à déposer&#xa0;: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» dans l’archive n’est pas une facture lisible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le numéro dépasse 20 caractères&#xa0;: Chorus Pro rejette la facture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le cadre de facturation «&#xa0;%1&#xa0;» n’est pas l’un de A1 à A25&#xa0;: Chorus Pro rejette la facture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le destinataire «&#xa0;%1&#xa0;» n’est pas un SIRET de 14 chiffres.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le moyen de paiement (BT-81) manque&#xa0;: Chorus Pro rejette la facture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le fichier «&#xa0;%1&#xa0;» ne se lit pas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le fichier est trop grand&#xa0;: 10 Mo au plus, 30 Mo pour une archive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le code service «&#xa0;%1&#xa0;» n’existe pas chez le destinataire, ou n’y est plus actif.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Il manque le code service ou le numéro d’engagement&#xa0;: l’un des deux est obligatoire.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Il figure sur le bon de commande&#xa0;; sinon, demandez-le au service acheteur.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le cadre de facturation «&#xa0;%1&#xa0;» n’est pas admis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cherchez-la avant de déposer de nouveau&#xa0;: elle a peut-être été intégrée.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faites corriger l’outil qui l’écrit&#xa0;: le texte d’origine donne l’endroit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L’élément «&#xa0;%1&#xa0;» est obligatoire et manque.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chorus Pro écrit&#xa0;: «&#xa0;%1&#xa0;»</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reçu par Chorus Pro, pas encore accepté&#xa0;: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le dépôt est rejeté&#xa0;: aucune facture n’est créée.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chorus Pro n’a pas traité le dépôt&#xa0;: aucune facture n’est créée.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chorus Pro donne un état qu’Agrafe ne connaît pas&#xa0;: «&#xa0;%1&#xa0;».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrigez les factures rejetées, puis déposez-les seules&#xa0;: les autres sont déjà là.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relancez la recherche&#xa0;: elle a pu changer de main.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cette facture n’est pas suspendue&#xa0;: rien à compléter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vérifiez le numéro et l’environnement&#xa0;: qualification et production ne se voient pas l’une l’autre.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chorus Pro refuse&#xa0;: «&#xa0;%1&#xa0;» (code %2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Si le message ne suffit pas, préparez une sollicitation&#xa0;: elle reprend ce code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ouvrez un compte sur PISTE, avec une adresse de votre service plutôt que la vôtre&#xa0;: le compte lui survivra.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L’application de qualification existe déjà&#xa0;: elle s’appelle APP_SANDBOX_ suivi de votre adresse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acceptez les conditions d’utilisation de chaque API de Chorus Pro&#xa0;: Factures, Structures, Transverses, Utilisateurs, et selon vos besoins Engagements et Factures de travaux.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chacune a deux lignes, une par environnement&#xa0;: l’une ne vaut pas pour l’autre.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dans l’application, copiez la paire «&#xa0;OAuth credentials&#xa0;»&#xa0;: identifiant et secret. La clé d’API qui est à côté ne sert pas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sur le portail, dans Raccordements EDI et API, déclarez un raccordement API&#xa0;: structure, nom exact de l’application PISTE, type d’utilisation, contact technique.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Si cet espace n’est pas dans le menu, abonnez-y la structure&#xa0;: en qualification, vous le pouvez vous-même.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Si cet espace n’est pas dans le menu, il vous manque le droit&#xa0;: demandez-le au gestionnaire principal de la structure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le gestionnaire principal crée le compte technique du raccordement&#xa0;; son mot de passe n’est montré qu’une fois.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En qualification, demandez un matelas de données&#xa0;: un fournisseur fictif, ses destinataires et quelques engagements.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chorus Pro ne publie pas d’API pour ouvrir une sollicitation&#xa0;: Agrafe en prépare le texte, à coller sur le portail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chorus Pro ne trouve pas une structure française par «&#xa0;%1&#xa0;».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>À porter sur vos factures déposées dans Chorus Pro&#xa0;:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attention&#xa0;: cette structure est inactive dans Chorus Pro, n’y envoyez rien.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complétez la facture&#xa0;: rien n’a été envoyé.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La facture repart vers le destinataire, avec ce qui lui est ajouté.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce qui est envoyé ne se retire pas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La facture repart avec ces références&#xa0;; ses montants ne changent pas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Une fois partie, seul le destinataire peut la renvoyer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La facture quitte celles qui sont à traiter. Elle reste rejetée&#xa0;: une nouvelle facture porte un autre numéro.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cette marque ne se retire pas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le PDF est déposé et lu par Chorus Pro, puis la facture part au destinataire.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Une facture soumise ne se retire pas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aucune facture rejetée n’est donnée.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Donnez une facture UBL, CII, Factur-X ou PDF, ou une archive ZIP ou TAR.GZ de factures d’une même syntaxe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>l’archive est trop grande une fois ouverte.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>l’archive est abîmée, ou contient autre chose que des fichiers ordinaires.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>l’archive est vide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source supposée</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lue comme une facture reçue&#xa0;: Chorus Pro ne documente pas le détail des factures de travaux</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le cadre «&#xa0;%1&#xa0;» ne se soumet pas&#xa0;: A1, A2, A9 et A12 seuls le peuvent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Une facture de sous-traitant ou de cotraitant passe d’abord par le titulaire du marché&#xa0;: son SIRET manque.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Un numéro d’engagement ou de marché ne dépasse pas 50 caractères.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Un code service ne dépasse pas 100 caractères.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le commentaire dépasse 2000 caractères.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Une facture et ses pièces ne dépassent pas 120 Mo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joignez moins de pièces, ou de plus petites.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Un avoir ne porte pas de moyen de paiement (BT-81)&#xa0;: Chorus Pro le rejette.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Un avoir ne porte pas de moyen de paiement (BT-81).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ôtez-le de l’avoir, puis déposez-le de nouveau.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>France</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Euro</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pour «&#xa0;%1&#xa0;»&#xa0;: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» n’est plus active dans Chorus Pro.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» n’a pas de service «&#xa0;%2&#xa0;».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le service «&#xa0;%1&#xa0;» n’est plus actif chez «&#xa0;%2&#xa0;».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chorus Pro ne connaît pas le destinataire %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Réessayez après le %1&#xa0;: PISTE le demande.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Une partie des factures est créée&#xa0;; celles dont une erreur suit sont rejetées et n’existent pas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Donnez le SIRET de l’établissement (14 chiffres, qui commencent par son SIREN %1), ou son nom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Donnez un SIRET, un nom ou un numéro de TVA hors de France.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chorus Pro ne connaît pas «&#xa0;%1&#xa0;».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vérifiez le SIRET, ou ôtez ce critère.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chorus Pro connaît %1 structures sous «&#xa0;%2&#xa0;».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Donnez le SIRET de celle que vous cherchez.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>valideur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le numéro de facture manque.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le numéro de facture dépasse 20 caractères, ou a d’autres signes que lettres, chiffres et - _ / +.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La facture quittera votre espace&#xa0;: le fournisseur devra l’adresser au bon destinataire&#xa0;; un motif l’y aide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La réponse s’est perdue, mais «&#xa0;%1&#xa0;» est bien arrivé dans Chorus Pro.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rien n’a été renvoyé.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Un autre Agrafe de ce poste envoie «&#xa0;%1&#xa0;» en ce moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attendez sa réponse&#xa0;: elle paraîtra dans les dépôts de ce poste. Rien n’est parti d’ici.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» est déjà parti le %2, et sa réponse s’est perdue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La facture %1 a déjà été déposée le %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce fichier ou une facture de même numéro a déjà été déposé le %1, sous le flux %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1&#xa0;: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» est vide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exportez la facture de nouveau, puis choisissez ce fichier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» est un fichier XML incomplet ou abîmé, à la ligne %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le fournisseur «&#xa0;%1&#xa0;» n’est pas un SIRET de 14 chiffres&#xa0;: Chorus Pro rejette la facture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Réessayez plus tard&#xa0;; le diagnostic dit si le réseau est en cause.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Une API l’accepte et une autre le refuse&#xa0;: Chorus Pro ne dit pas pourquoi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vérifiez de nouveau. Si cela reste, signalez-le au support de Chorus Pro.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chorus Pro l’accepte, mais sa fin était le %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D’après le jour saisi ici, il a pris fin le %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>État inconnu</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChorusAct</name>
    <message>
        <source>Changer le statut…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compléter…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recycler…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejet traité…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Une facture de travaux se valide, s’associe et se complète sur le portail&#xa0;: l’API de Chorus Pro ne l’ouvre pas à Agrafe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce statut se traite sur le portail de Chorus Pro&#xa0;: son API n’ouvre que compléter, recycler et traiter un rejet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce rejet est déjà marqué comme traité&#xa0;: plus rien n’est attendu ici.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChorusConnection</name>
    <message>
        <source>identifiant et secret acceptés à %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>observé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>déclaré par vous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>manquant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sans doute manquant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rappel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ne se voit pas encore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>production</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>qualification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chorus Pro, %1, vérifié le %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chorus Pro, %1, pas encore vérifié</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enregistrez ensuite cet accès ici.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChorusInvoice</name>
    <message>
        <source>Service&#xa0;: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lignes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N°</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Désignation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantité</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prix unitaire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TVA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taux</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Base HT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Montant de TVA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Totaux</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total HT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TTC avant remise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Motif de la remise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total TTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>À payer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compte bancaire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pièces jointes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Historique</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quoi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qui</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pourquoi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chorus Pro annonce d’autres passages, qui ne sont pas venus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fournisseur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Destinataire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commentaire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Une partie des lignes, des taux ou des pièces jointes n’est pas venue.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChorusStatus</name>
    <message>
        <source>à Chorus Pro</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>au fournisseur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>au destinataire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>au valideur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>au comptable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 par %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>après le fournisseur</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>L’option «&#xa0;--%1&#xa0;» n’existe pas ici.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ajoutez --aide pour voir celles qui existent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L’option «&#xa0;--%1&#xa0;» attend une valeur (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L’option «&#xa0;--%1&#xa0;» est donnée deux fois.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Après «&#xa0;catalogue&#xa0;», écrivez «&#xa0;lister&#xa0;».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ce qui peut être demandé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>forme de la réponse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>montre cette aide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agrafe-cli COMMANDE …, en français et sans accents&#xa0;; --aide après une commande en dit plus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le format «&#xa0;%1&#xa0;» n’existe pas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choisissez texte ou json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agrafe-cli catalogue lister les donne toutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Une version est un nombre, par exemple 4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--version demande des pièces nommées.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ajoutez --pieces avec leurs identifiants.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» n’est pas de la forme nom=valeur.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Par exemple --parametre year=2024.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Donnez un SIRET, un SIREN ou un numéro RNA, et un seul.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 pièces reçues sur %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pièces voulues (sinon toutes celles que les droits ouvrent)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version voulue des pièces nommées</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nom=valeur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paramètre de plus (year=2024, month=03)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>enregistre là les documents, leurs preuves et la synthèse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>redemande au fournisseur plutôt qu’au cache du service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SIRET|SIREN|RNA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rassemble le dossier d’une entreprise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Non couvert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Non demandé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prouvé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refus explicite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inconnu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, valable jusqu’au %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Données fictives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fichiers enregistrés dans «&#xa0;%1&#xa0;»&#xa0;:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L’environnement «&#xa0;%1&#xa0;» n’existe pas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Habilitation «&#xa0;%1&#xa0;» ajoutée.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Donnez maintenant son jeton&#xa0;: agrafe-cli habilitation jeton %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aucune habilitation ne s’appelle «&#xa0;%1&#xa0;».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agrafe-cli habilitation lister donne leurs noms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Le jeton est accepté&#xa0;: il ouvre %n pièce(s).</source>
        <translation>
            <numerusform>Le jeton est accepté&#xa0;: il ouvre %n pièce.</numerusform>
            <numerusform>Le jeton est accepté&#xa0;: il ouvre %n pièces.</numerusform>
        </translation>
    </message>
    <message>
        <source>Habilitation «&#xa0;%1&#xa0;» et son jeton supprimés.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>les habilitations de ce poste et leurs jetons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nom de l’habilitation à ajouter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>service de l’habilitation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>où vont les appels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>administration destinataire des données</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>texte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cadre permis&#xa0;; le premier est proposé d’office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>adresse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>adresse du service ou du relais de l’organisme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>réglages, journal et données sous ce dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La commande «&#xa0;%1&#xa0;» n’existe pas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agrafe-cli --aide donne leur liste.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» n’est pas un nombre possible pour --%2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>le service fictif, sur ce poste seul, jusqu’à Ctrl+C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>port du service (sinon le premier libre)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fichier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cas en plus, un objet JSON par ligne</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>même graine, mêmes réponses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>délai moyen des réponses&#xa0;; 0&#xa0;: aucun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» n’est pas une adresse de service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Donnez une adresse https (http est admis pour ce poste seul).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aucune habilitation n’est enregistrée sur ce poste.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ajoutez-en une (agrafe-cli habilitation ajouter), ou donnez --url, --beneficiaire et --jeton-stdin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Essai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jeton donné pour cet appel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aucun jeton n’est donné pour cette adresse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ajoutez --jeton-stdin et envoyez le jeton par un tube, ou nommez une --habilitation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 manque.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ajoutez --%1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>habilitation à utiliser (sinon celle par défaut)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>adresse du service (https, ou http sur ce poste)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cadre de l’appel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>numéro du dossier, moins de 50 caractères</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lit sur l’entrée standard un jeton pour cet appel seul</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le dossier des réglages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aucun secret n’est arrivé par l’entrée standard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Envoyez-le par un tube ou un fichier, jamais en argument.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le SIRET du bénéficiaire de l’appel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le cadre de l’appel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L’objet (le numéro du dossier)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L’option «&#xa0;--%1&#xa0;» n’attend pas de valeur.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--pieces ne nomme aucune pièce.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 documents enregistrés sur %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>La fin de %n accès n’a pas pu être écrite au journal.</source>
        <translation>
            <numerusform>La fin de %n accès n’a pas pu être écrite au journal.</numerusform>
            <numerusform>La fin de %n accès n’a pas pu être écrite au journal.</numerusform>
        </translation>
    </message>
    <message>
        <source>Vérifiez la place et les droits du dossier du journal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sans objet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 prouvées, %2 refus, %3 inconnues, %4 non couvertes, %5 sans objet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interrompu avant la fin&#xa0;: ce qui n’était pas arrivé reste inconnu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aucune pièce demandée n’a de paramètre «&#xa0;%1&#xa0;».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agrafe-cli catalogue lister donne ceux de chaque pièce.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relancez la commande plus tard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relancez la commande après %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La sortie n’a pas pu être écrite en entier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vérifiez la place sur le disque, puis recommencez.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plusieurs lignes sont arrivées par l’entrée standard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Envoyez le secret seul, sur une ligne.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le dossier où écrire le fichier manque.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ajoutez --sortie DOSSIER.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» est écrit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rien n’est écrit&#xa0;: corrigez ces lignes, ou ajoutez --lignes-conformes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>matrice&#xa0;: son nom ou son fichier (sinon celle des réglages)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>import, phase1, phase2, phase2-sans-creation ou phase3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nom|N</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>feuille à lire (sinon la première visible)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fichier où écrire le compte rendu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dossier où écrire le fichier converti</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>identifiant qui termine le nom du fichier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date de l’export (sinon aujourd’hui)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fichier envoyé dont vient le rapport (sinon le dernier reçu)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>n’écrit que les lignes qu’E#L prendrait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vérifie, convertit et envoie les fichiers d’E#L</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ligne %1, %2&#xa0;: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… et %1 autres&#xa0;; --rapport les donne tous.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lignes&#xa0;: %1&#xa0;; conformes&#xa0;: %2&#xa0;; refusées&#xa0;: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le classeur n’a pas de feuille %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ses feuilles&#xa0;: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Donnez un fichier, et un seul.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le fichier «&#xa0;%1&#xa0;» n’existe pas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vérifiez son nom et son dossier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La phase «&#xa0;%1&#xa0;» n’existe pas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choisissez&#xa0;: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aucun envoi reçu n’est dans l’historique.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Donnez le fichier envoyé&#xa0;: --envoi FICHIER.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (introuvable dans l’envoi)&#xa0;: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lignes refusées&#xa0;: %1&#xa0;; retrouvées&#xa0;: %2&#xa0;; introuvables&#xa0;: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Donnez le numéro du dossier, puis les numéros déjà connus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rien n’est envoyé&#xa0;: corrigez ces lignes, ou ajoutez --lignes-conformes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Envoi&#xa0;: %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ce qui empêche ce poste d’appeler, et que faire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le service «&#xa0;%1&#xa0;» n’existe pas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choisissez entreprise, particulier, el ou chorus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choisissez production, staging, qualification, bac-a-sable ou relais.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» n’est pas un nombre de mois.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ne permet pas de vérifier un jeton sans rien envoyer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agrafe-cli diagnostic vérifie le réseau jusqu’à lui.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Après «&#xa0;habilitation&#xa0;», écrivez lister, ajouter, jeton, verifier, supprimer, exporter, importer ou rappels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lister | ajouter | jeton NOM | verifier NOM | supprimer NOM | exporter FICHIER | importer FICHIER | rappels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>organisme qui détient l’habilitation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>à quoi ressemble un objet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expression rationnelle que tout l’objet doit suivre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mois</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>durée de conservation des données téléchargées</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>à qui demander un droit qui manque</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E#L&#xa0;: identifiant de partenaire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>identifiant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chorus Pro&#xa0;: identifiant de l’application PISTE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>compte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chorus Pro&#xa0;: TECH_…@cpro.fr</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chorus Pro&#xa0;: où PISTE donne ses jetons, si ce n’est là</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>jeton&#xa0;: lequel des secrets est donné</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>jeton&#xa0;: sa fin, si le compte en montre une autre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>jeton&#xa0;: jour où le mot de passe technique a changé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>jeton&#xa0;: remplace sans l’essayer d’abord</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>importer&#xa0;: remplace aussi ce qui diffère</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rappels&#xa0;: écrit les échéances en .ics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le nom du fichier manque.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Écrivez-le à la fin de la commande.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le fichier «&#xa0;%1&#xa0;» ne se lit pas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vérifiez son nom et ses droits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;»&#xa0;: ajoutée.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;»&#xa0;: déjà là, sans changement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;»&#xa0;: remplacée.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;»&#xa0;: différente, laissée (ajoutez --remplacer).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;»&#xa0;: une autre habilitation porte ce nom, laissée.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n habilitation(s) exportée(s), sans aucun secret.</source>
        <translation>
            <numerusform>%n habilitation exportée, sans aucun secret.</numerusform>
            <numerusform>%n habilitations exportées, sans aucun secret.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 n’a pas de secret «&#xa0;%2&#xa0;».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choisissez parmi&#xa0;: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» n’est pas une date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Écrivez-la AAAA-MM-JJ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jeton de «&#xa0;%1&#xa0;» remplacé.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret de «&#xa0;%1&#xa0;» gardé par le trousseau&#xa0;: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n habilitation(s) importée(s)&#xa0;; leurs jetons se donnent à part.</source>
        <translation>
            <numerusform>%n habilitation importée&#xa0;; son jeton se donne à part.</numerusform>
            <numerusform>%n habilitations importées&#xa0;; leurs jetons se donnent à part.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n échéance(s) dans les 90 jours.</source>
        <translation>
            <numerusform>%n échéance dans les 90 jours.</numerusform>
            <numerusform>%n échéances dans les 90 jours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Le jeton est accepté&#xa0;: il ouvre %n donnée(s).</source>
        <translation>
            <numerusform>Le jeton est accepté&#xa0;: il ouvre&#xa0;%n donnée.</numerusform>
            <numerusform>Le jeton est accepté&#xa0;: il ouvre&#xa0;%n données.</numerusform>
        </translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» existe déjà, et rien n’est écrit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Donnez un autre nom ou un autre dossier, ou ajoutez --remplacer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Après «&#xa0;el&#xa0;», écrivez verifier, convertir, envoyer, rapport, numero, historique ou matrice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>convertit la feuille telle quelle, sans matrice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>liste des corrections certaines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copie du classeur où elles sont faites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>titre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>titre de la matrice importée</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version de la matrice importée (sinon 1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quoi=n</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>colonne de la matrice importée qui dit quoi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>écrase un fichier de même nom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>verifier FICHIER | convertir FICHIER | envoyer FICHIER | rapport FICHIER | numero NUMÉRO… | historique | matrice lister|importer|comparer|verifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cellules corrigées dans «&#xa0;%2&#xa0;»&#xa0;: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laissées telles quelles, car ce sont des formules&#xa0;: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Les trois feuilles de ce classeur ne se corrigent pas en une fois.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nommez-en une avec --feuille, ou demandez la liste avec --corrections.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le fichier d’origine n’est jamais modifié.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Donnez un autre nom à la copie.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrections certaines dans «&#xa0;%2&#xa0;»&#xa0;: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La copie corrigée n’existe que pour un classeur .xlsx ou .xlsm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demandez la liste des corrections avec --corrections.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feuille «&#xa0;%1&#xa0;», ligne %2, %3&#xa0;: %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» ne se lit pas comme une matrice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» ne désigne pas une colonne.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Écrivez QUOI=N, N de 1 à %1, QUOI parmi&#xa0;: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matrice «&#xa0;%1&#xa0;», version %2&#xa0;; champs&#xa0;: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Donnez deux matrices à comparer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ces deux matrices disent la même chose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Donnez une matrice, et une seule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;», version %2&#xa0;; champs&#xa0;: %3. Elle peut servir.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Après «&#xa0;el matrice&#xa0;», écrivez lister, importer, comparer ou verifier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Donnez maintenant ses secrets, l’un après l’autre&#xa0;:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Habilitation «&#xa0;%1&#xa0;» et ses secrets supprimés.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rien n’est remplacé.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pour le remplacer sans l’essayer, ajoutez --sans-essai.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Il n’a pas été essayé&#xa0;: E#L dira au premier envoi s’il est bon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Il n’a pas été essayé&#xa0;; pour le faire&#xa0;: agrafe-cli %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le statut «&#xa0;%1&#xa0;» n’est pas au catalogue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agrafe-cli catalogue lister les donne tous.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» ne se demande pas par «&#xa0;%2&#xa0;».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agrafe-cli catalogue lister donne les façons de chacun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Donnez un statut, et un seul.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» n’a pas de version %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce statut n’a pas de champ «&#xa0;%1&#xa0;».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agrafe-cli catalogue lister --format json donne ceux de chacun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L’objet (le numéro du dossier) manque.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ajoutez --objet&#xa0;: le journal le garde, le service ne le reçoit pas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>façon de nommer la personne (sinon celle de ses champs)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>un champ, nommé comme le service (prenoms=Jeanne,Marie)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lit les champs sur l’entrée standard, une ligne nom=valeur chacun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version voulue (sinon la plus récente)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>STATUT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vérifie un statut d’une personne</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Un --champ n’est pas de la forme nom=valeur.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La ligne %1 n’est pas de la forme nom=valeur.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Par exemple nomNaissance=Dupont.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le champ «&#xa0;%1&#xa0;» est donné deux fois.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--champs ne lit que l’entrée standard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Écrivez --champs - et envoyez une ligne nom=valeur par champ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oui</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Non</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Réponse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1&#xa0;: votre habilitation ne couvre pas cette information.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>liste les entreprises et les personnes inventées, puis s’arrête</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n accès fait(s) sans trousseau ne peut (peuvent) plus être comparé(s).</source>
        <translation>
            <numerusform>%n accès fait sans trousseau ne peut plus être comparé.</numerusform>
            <numerusform>%n accès faits sans trousseau ne peuvent plus être comparés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Le trousseau de ce poste n’est pas disponible&#xa0;: rien ne peut être comparé.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Donnez l’identité, ou un numéro de la personne.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cette action du journal n’existe pas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choisissez personne, cle exporter ou cle importer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avec cette clé, on reconnaît une personne dans le journal&#xa0;: donnez-la aux seuls postes du service, puis effacez-la.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clé enregistrée&#xa0;: les empreintes faites avant sur ce poste ne se comparent plus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>qui a consulté cette personne&#xa0;?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>personne&#xa0;: depuis ce jour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relancez la commande pour recommencer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aucun statut n’a de champ «&#xa0;%1&#xa0;».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lit 03/04/2024 comme le 3 avril, là où rien ne le dit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>factures reçues (par défaut)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>factures émises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>factures de travaux</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>celles qui attendent une action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>déposées à partir de ce jour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>déposées jusqu’à ce jour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>statut, par exemple SUSPENDUE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>numéro de facture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>numéro d’engagement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>numéro de marché</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>numéro de flux</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>montant TTC, au moins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>montant TTC, au plus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>celles qui n’ont pas été téléchargées</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>écrit aussi la liste pour un tableur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dossier où enregistrer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>avec les pièces jointes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>en un fichier XML au lieu de PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>motif du changement de statut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>numéro de mandat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dépose même ce qui l’a déjà été</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attend le verdict du dépôt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>combien de temps suivre (30 par défaut&#xa0;; 0&#xa0;: une seule lecture)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Donnez %1, et rien d’autre.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» n’est pas l’identifiant technique d’une facture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C’est un nombre&#xa0;: agrafe-cli chorus factures le donne.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>structures, factures et dépôts de Chorus Pro</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» n’est pas un nombre de minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Donnez l’identifiant d’une facture, puis le code du nouveau statut.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La facture ne peut pas passer au statut «&#xa0;%1&#xa0;».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aucun changement n’est possible de «&#xa0;%1&#xa0;».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Possibles&#xa0;: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La facture %1 est au statut «&#xa0;%2&#xa0;».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>un fichier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>un numéro de flux</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» n’est pas un montant, pour --%2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chorus Pro ne connaît pas «&#xa0;%1&#xa0;».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chorus Pro ne sait pas chercher là par %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ôtez ce critère&#xa0;: la liste entière se filtre ensuite.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chorus Pro compte %1 factures et n’en a donné que %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Donnez des identifiants de factures et un dossier (--sortie).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 factures sur %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>l’identifiant d’une facture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Écrivez qualification ou production.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aucun accès à Chorus Pro n’est enregistré pour «&#xa0;%1&#xa0;».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ajoutez-en un (agrafe-cli habilitation ajouter --service chorus), ou nommez une --habilitation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» n’est pas de cet environnement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ôtez --environnement, ou nommez une autre habilitation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deux secrets sont attendus sur l’entrée standard, un par ligne.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D’abord le secret de l’application, puis le mot de passe du compte technique.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accès à utiliser (sinon celui par défaut)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>avec --secrets-stdin, où PISTE donne ses jetons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>avec --secrets-stdin, identifiant de l’application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>avec --secrets-stdin, compte technique</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>avec --secrets-stdin, SIRET de la structure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lit le secret de l’application et le mot de passe technique, un par ligne, pour cet appel seul</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aucun secret n’est donné pour cette adresse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ajoutez --secrets-stdin et envoyez-les par un tube, ou nommez une --habilitation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vérifiez le SIRET et l’environnement&#xa0;: qualification et production ne se voient pas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>actif</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inactif</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>engagement obligatoire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>un SIRET</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>un numéro d’engagement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrêté avant la fin&#xa0;: ce qui était en cours n’est pas écrit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n accès à cette personne.</source>
        <translation>
            <numerusform>%n accès à cette personne.</numerusform>
            <numerusform>%n accès à cette personne.</numerusform>
        </translation>
    </message>
    <message>
        <source>Facture %1 de %2 à %3, %4, au statut «&#xa0;%5&#xa0;».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La facture %1 est au statut «&#xa0;%2&#xa0;»&#xa0;: il faudrait «&#xa0;%3&#xa0;».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rien n’est envoyé.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>l’identifiant d’une facture émise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C’est fait&#xa0;: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sans pièce jointe, avec un commentaire.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pièces jointes&#xa0;: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nouveau destinataire&#xa0;: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>service «&#xa0;%1&#xa0;»</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>engagement «&#xa0;%1&#xa0;»</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rien n’est envoyé. Ajoutez --confirmer pour que cela soit fait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Après «&#xa0;chorus&#xa0;», écrivez diagnostic, structure, services, engagement, factures, facture, telecharger, statut, deposer, suivre, soumettre, completer, recycler, traiter-rejet, referentiel ou sollicitation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>diagnostic | structure SIRET|NOM | services SIRET | engagement N | factures | facture ID | telecharger ID… | statut ID CODE | deposer FICHIER | suivre FLUX | soumettre PDF | completer ID | recycler ID | traiter-rejet ID… | referentiel NOM | sollicitation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le rôle «&#xa0;%1&#xa0;» n’existe pas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>à quel titre chercher celles de travaux</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reçues de ce fournisseur&#xa0;; qui soumet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>émises vers ce destinataire&#xa0;; à qui soumettre ou recycler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fait ce que statut, soumettre, completer, recycler et traiter-rejet annoncent sans lui</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>commentaire de completer, recycler ou soumettre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pièce que completer ajoute à la facture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>type de ces pièces (referentiel types-pieces)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date de la facture à soumettre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>montant HT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>montant de la TVA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>montant TTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>montant à payer (sinon le TTC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taux:base:tva</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>une ligne de TVA, par exemple 20:100,00:20,00</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>titulaire qui valide, pour les cadres A9 et A12</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>facture que l’avoir corrige</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>régime de TVA (TVA_SUR_DEBIT par défaut)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>motif d’exonération</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mode de paiement (VIREMENT par défaut)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>devise (EUR par défaut)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>coordonnées bancaires, par leur identifiant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>le PDF est signé (PAdES)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>redemande le référentiel au lieu de la copie gardée 30 jours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>catégorie de la sollicitation à préparer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sa sous-catégorie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>facture dont parle la sollicitation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>structure dont elle parle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Donnez le nom d’un référentiel, et un seul.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chorus Pro n’a pas de catégorie «&#xa0;%1&#xa0;» à cette place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agrafe-cli chorus sollicitation, sans option, les donne.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» n’est pas un PDF à soumettre.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Un fichier UBL, CII ou une archive se dépose&#xa0;: agrafe-cli chorus deposer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>un PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» n’est pas une ligne de TVA.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Écrivez TAUX:BASE:TVA, par exemple 20:100,00:20,00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La structure qui facture n’est pas connue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Donnez --fournisseur SIRET, parmi&#xa0;: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;»&#xa0;: facture %2 de %3 à %4, %5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1&#xa0;: Chorus Pro lit «&#xa0;%2&#xa0;», vous donnez «&#xa0;%3&#xa0;».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numéro</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Destinataire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Montant TTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choisissez --recues, --emises ou --travaux.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lu chez Chorus Pro le %1&#xa0;; --frais le redemande.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aucun accès à Chorus Pro n’est enregistré sur ce poste.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ajoutez-en un (agrafe-cli habilitation ajouter --service chorus), ou donnez --url, --url-jetons, --application, --compte, --beneficiaire et --secrets-stdin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrêté avant la fin. Factures qui restent&#xa0;: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rien ne peut être enregistré dans «&#xa0;%1&#xa0;».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rien n’est demandé à Chorus Pro&#xa0;: donnez un autre dossier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L’application et le compte technique sont acceptés. L’état de chaque API&#xa0;: agrafe-cli chorus diagnostic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La ligne %1 n’est pas en UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Un accent perdu nommerait une autre personne&#xa0;: convertissez-la.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La première ligne est un champ, non un jeton.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avec --jeton-stdin, le jeton vient d’abord, puis les champs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» n’a pas de service actif «&#xa0;%2&#xa0;».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» n’est plus active dans Chorus Pro.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le destinataire la rejettera sans doute&#xa0;: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reçu par E#L</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refusé par E#L</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rien n’est parti</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Résultat inconnu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» n’a pas de service «&#xa0;%2&#xa0;».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Une recherche porte sur une structure à vous, et un seul de ses services.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Donnez son SIRET, par --%1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tous les établissements de ces fournisseurs ou destinataires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>celles qui ont déjà été téléchargées</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>factures datées de ce jour ou d’après</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>factures datées de ce jour ou d’avant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dans leur statut depuis ce jour ou après</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dans leur statut depuis ce jour ou avant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>montant HT, au moins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>montant HT, au plus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>montant à payer, au moins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>montant à payer, au plus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mode de dépôt (referentiel modes-depot)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>celles dont le rejet est traité</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>celles dont le rejet reste à traiter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>service du destinataire, pour recycler ou soumettre&#xa0;; de votre structure, pour chercher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cadre de facturation (A1_FACTURE_FOURNISSEUR par défaut pour soumettre)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>facture (par défaut pour soumettre) ou avoir&#xa0;; type de travaux</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rien n’est envoyé. Ajoutez ce qu’il demande (--service, --engagement).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chorus Pro demande d’attendre&#xa0;: nouvel essai dans %1 s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Il faudra alors ajouter --encore&#xa0;: sans lui rien ne repart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le statut «&#xa0;%1&#xa0;» n’est pas connu. Possibles&#xa0;: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aucune facture pour ces critères.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entre les valeurs d’une cellule de la matrice (sinon trouvé)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ce que structure cherche quand ce n’est ni un SIRET, ni un nom, ni une TVA&#xa0;: HORS_UE, RIDET, TAHITI, AUTRE, PARTICULIER</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» est inactive&#xa0;: ne lui adressez pas de facture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» n’a pas de service à indiquer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Communes</name>
    <message>
        <source>Le code Insee %1 désigne %2. Si c’est un code postal, tapez plutôt le nom de la commune.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 n’est pas un code Insee de 2025. Un code postal n’en est pas un&#xa0;: tapez le nom de la commune. Un code lu sur un acte ancien peut être gardé tel quel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fusionnée avec %1 (commune déléguée)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fusionnée avec %1 (commune associée)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>arrondissement de %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code Insee %1 à cette date, %2 aujourd’hui.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code Insee %1 (ce n’est pas le code postal).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code Insee %1 aujourd’hui&#xa0;; département %2 à cette date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code Insee %1 aujourd’hui&#xa0;; département %2 ou %3 à cette date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L’acte de naissance porte l’arrondissement&#xa0;: choisissez-le s’il est connu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 n’était pas une commune à cette date&#xa0;: choisissez celle de l’acte de naissance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 a fusionné avec d’autres vers cette date&#xa0;: suivez l’acte de naissance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aucune commune de ce nom. Née à l’étranger, la personne n’a pas de commune&#xa0;: choisissez le pays. Pour une ancienne commune ou une collectivité d’outre-mer, tapez le code Insee de l’acte.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 a ce code depuis %2. Née là avant, la personne garde ce pays, sans commune.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Née à l’étranger&#xa0;: le pays suffit, sans commune.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 est un code postal&#xa0;: l’état civil emploie le code Insee. Choisissez la commune de naissance&#xa0;; les plus proches suivent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 n’est ni un code Insee de 2025 ni le code postal d’une commune&#xa0;: voici les plus proches. Un code lu sur un acte ancien peut être gardé tel quel.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DataView</name>
    <message>
        <source>Cliquez pour copier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>protégé </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sur %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… et %1 autres lignes&#xa0;: «&#xa0;Tout copier&#xa0;» les donne toutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voir le document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Day</name>
    <message>
        <source>dd/MM/yyyy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minuit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1&#xa0;h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1&#xa0;h&#xa0;%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 à %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dd/MM</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Diagnostic</name>
    <message>
        <source>Adresse de ce poste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jeton</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Droits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le service n’a pas pu le dire.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce jeton n’ouvre aucune pièce.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vérifiez l’habilitation sur DataPass.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Ce jeton ouvre %n pièce(s).</source>
        <translation>
            <numerusform>Ce jeton ouvre&#xa0;%n pièce.</numerusform>
            <numerusform>Ce jeton ouvre&#xa0;%n pièces.</numerusform>
        </translation>
    </message>
    <message>
        <source>Le service n’accepte pas les appels venus de cette adresse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demandez au support du service d’ajouter l’adresse publique de votre réseau.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le service lui répond.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le service l’accepte.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rien n’a pu être demandé.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En ordre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>À regarder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>À corriger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inconnu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sans objet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Il répond, mais pas comme d’habitude (réponse %1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Réessayez plus tard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Il répond.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Liaison chiffrée</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le service est sur ce poste.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collez-le à nouveau dans les réglages, Habilitations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trousseau</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Les jetons ne sont gardés que pour cette session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ils seront à coller à nouveau la prochaine fois.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Il écrit, lit et efface&#xa0;; aucun secret ne manque.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prêt&#xa0;; aucun accès n’y est encore tracé.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prêt&#xa0;; dernier accès tracé le %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le dossier «&#xa0;%1&#xa0;» n’existe pas et ne se crée pas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vérifiez les droits du dossier qui le contient.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rien ne s’écrit dans «&#xa0;%1&#xa0;».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vérifiez ses droits et la place du disque.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Il ne reste que %1 dans «&#xa0;%2&#xa0;».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Libérez de la place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;», %2 libres.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dossier des réglages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dossier du journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dossier des documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Réglages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce poste ne connaît pas l’autorité «&#xa0;%1&#xa0;» qui a signé la réponse du service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Si c’est celle de votre organisme, demandez son certificat à votre service informatique et indiquez-le dans les réglages, Réseau.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le certificat du service n’est pas valable à l’heure de ce poste.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vérifiez la date et l’heure du poste.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le certificat reçu (signé par «&#xa0;%1&#xa0;») n’est pas celui du service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vérifiez l’adresse de l’habilitation&#xa0;; sinon voyez votre service informatique.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Montrez cette ligne à votre service informatique.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le serveur mandataire demande un compte et un mot de passe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renseignez-les dans les réglages, Réseau.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le serveur mandataire ne laisse pas passer, ou ne répond pas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vérifiez son adresse dans les réglages, Réseau.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le service, ou un pare-feu, refuse la connexion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rien ne répond à cette adresse&#xa0;: un pare-feu peut l’arrêter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La liaison chiffrée avec le service n’a pas pu se faire.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serveur mandataire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Un mandataire est demandé, et son adresse manque.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indiquez-la dans les réglages, Réseau.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aucun, comme les réglages le veulent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aucun sur le chemin de cette adresse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Celui des réglages (%1), sans son mot de passe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entrez son mot de passe dans les réglages, Réseau.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Celui des réglages&#xa0;: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Celui du système&#xa0;: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nom du service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» est connu de ce réseau.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce poste ne connaît pas «&#xa0;%1&#xa0;»&#xa0;; le mandataire le cherche pour lui.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce poste ne trouve pas l’adresse de «&#xa0;%1&#xa0;».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vérifiez que le poste est relié au réseau, et l’adresse de l’habilitation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chiffrée&#xa0;; l’autorité privée «&#xa0;%1&#xa0;» des réglages la garantit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chiffrée, garantie par «&#xa0;%1&#xa0;».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heure du poste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le service n’a pas donné la sienne.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Juste, à deux minutes près.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Le poste avance de %n minute(s).</source>
        <translation>
            <numerusform>Le poste avance de&#xa0;%n minute.</numerusform>
            <numerusform>Le poste avance de&#xa0;%n minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Le poste retarde de %n minute(s).</source>
        <translation>
            <numerusform>Le poste retarde de&#xa0;%n minute.</numerusform>
            <numerusform>Le poste retarde de&#xa0;%n minutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Réglez l’heure du poste&#xa0;: les traces et les jetons en dépendent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L’identifiant de l’application manque.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copiez la paire «&#xa0;OAuth credentials&#xa0;» de l’application sur PISTE, pas la clé d’API.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Son identifiant est connu, son secret est au trousseau.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le compte technique manque.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le gestionnaire principal de votre structure le crée dans Chorus Pro.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gardé par le trousseau&#xa0;; sa fin n’est pas connue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gardé par le trousseau, jusqu’au %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Application PISTE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compte technique</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pas essayé&#xa0;: ce qui précède ne marche pas encore.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le bac à sable apporte le sien.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le jour de son dernier changement n’est pas connu ici.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Son mot de passe a %n jour(s)&#xa0;; il en vit %1.</source>
        <translation>
            <numerusform>Son mot de passe a %n jour&#xa0;; il en vit %1.</numerusform>
            <numerusform>Son mot de passe a %n jours&#xa0;; il en vit %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Chorus Pro l’accepte. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chorus Pro répond à l’application. Chaque API se coche à part&#xa0;: un refus dans un onglet désigne la sienne.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le compte technique est refusé d’abord&#xa0;: la suite ne se voit pas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PISTE lui donne un jeton.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L’appel est refusé avant qu’il soit lu. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Ce jeton ouvre %n information(s) sur les personnes.</source>
        <translation>
            <numerusform>Ce jeton ouvre %n information sur les personnes.</numerusform>
            <numerusform>Ce jeton ouvre %n informations sur les personnes.</numerusform>
        </translation>
    </message>
    <message>
        <source>CGU, API et raccordement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L’appel est refusé avant&#xa0;: la suite ne se voit pas.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dossier</name>
    <message>
        <source>Demandez les autres au fournisseur ou à l’entreprise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le document reçu auparavant est gardé.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) sur %1 manque(nt).</source>
        <translation>
            <numerusform>%n document sur %1 manque.</numerusform>
            <numerusform>%n documents sur %1 manquent.</numerusform>
        </translation>
    </message>
    <message>
        <source>Le téléchargement a été arrêté.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redemandez la pièce.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le service propose %1 documents pour cette pièce&#xa0;: les %2 premiers ont été demandés.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le droit est arrivé après l’ouverture du dossier&#xa0;: demandez la pièce.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DossierNumber</name>
    <message>
        <source>Le numéro de dossier est vide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Une sous-version s’écrit avec trois chiffres et un tiret&#xa0;: «&#xa0;001-&#xa0;».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le code de l’opérateur compte exactement 4 lettres ou chiffres, sans accent ni espace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rien ne suit le code de l’opérateur&#xa0;: l’index du dossier manque.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L’index du dossier ne contient que des lettres sans accent, des chiffres, «&#xa0;-&#xa0;», «&#xa0;+&#xa0;» et «&#xa0;_&#xa0;».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forme attendue&#xa0;: OPER100876-AHG-4U ou 001-OPER100876-AHG-4U.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La dernière sous-version possible, 999, est déjà prise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demandez à l’administrateur d’E#L ce qu’il faut faire.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 n’est dans aucun fichier connu de ce poste. Cherchez-le d’abord dans la recherche de dossiers d’E#L&#xa0;: si une sous-version plus haute existe, prenez la suivante. Sinon, le numéro est %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numéros connus&#xa0;: %1. La plus haute sous-version est %2&#xa0;: la suivante est %3. Pour mettre à jour une sous-version qui existe, gardez son numéro.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numéro connu&#xa0;: %1, sans sous-version. La première est %2. Pour mettre à jour ce dossier lui-même, gardez son numéro.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>El</name>
    <message>
        <source>La date de l’export n’existe pas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Écrivez-la AAAAMMJJ, par exemple 20261120.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L’identifiant de partenaire manque&#xa0;: il termine le nom du fichier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» ne peut pas être un identifiant de partenaire.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indiquez celui que l’administrateur d’E#L vous a donné (lettres, chiffres, - et _).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le fichier «&#xa0;%1&#xa0;» ne se lit pas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vérifiez qu’il est toujours à sa place, puis recommencez.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L’historique des envois «&#xa0;%1&#xa0;» ne s’écrit pas&#xa0;: rien n’a été envoyé.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Libérez de la place ou faites rétablir les droits de ce dossier, puis recommencez.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Un second envoi du même nom sera sans doute refusé (409).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chaque nuit E#L n’importe que le fichier le plus récent&#xa0;: l’autre serait ignoré.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Les deux fichiers sont identiques.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lignes que l’autre n’a pas&#xa0;: %1&#xa0;; lignes de l’autre qui manquent ici&#xa0;: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E#L a reçu «&#xa0;%1&#xa0;» (réponse %2). Il sera traité à la prochaine heure d’import.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rien à faire&#xa0;: le rapport d’erreurs arrive ensuite par courriel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E#L ne reconnaît pas le jeton (réponse %2)&#xa0;: «&#xa0;%1&#xa0;» n’a pas été pris.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demandez un nouveau jeton à l’administrateur d’E#L, puis enregistrez-le dans l’accès E#L.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le dossier de dépôt n’existe pas chez E#L (réponse %2)&#xa0;: «&#xa0;%1&#xa0;» n’a pas été pris.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vérifiez l’adresse d’envoi de l’accès E#L avec l’administrateur d’E#L.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E#L a déjà un fichier nommé «&#xa0;%1&#xa0;» (réponse %2)&#xa0;: celui-ci n’a pas été pris.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le nom n’a pas d’heure&#xa0;: envoyez vos corrections demain, ou demandez à l’administrateur d’E#L de retirer le premier fichier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E#L n’accepte pas ce type de contenu (réponse %2)&#xa0;: «&#xa0;%1&#xa0;» n’a pas été pris.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signalez-le à l’administrateur d’E#L&#xa0;: Agrafe envoie le type documenté, application/octet-stream.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E#L n’accepte pas le nom «&#xa0;%1&#xa0;» (réponse %2)&#xa0;: le fichier n’a pas été pris.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vérifiez l’identifiant de partenaire avec l’administrateur d’E#L.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Un relais n’a pas su joindre E#L jusqu’au bout (réponse %2)&#xa0;: «&#xa0;%1&#xa0;» est peut-être arrivé.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renvoyez le même fichier dans une heure&#xa0;: une réponse 409 voudra dire que le premier envoi est arrivé.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E#L a mis trop de temps à répondre à un relais (réponse %2)&#xa0;: «&#xa0;%1&#xa0;» est peut-être arrivé.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le serveur d’E#L est en panne (réponse %2). Rien ne dit que «&#xa0;%1&#xa0;» a été pris.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renvoyez le même fichier dans une heure&#xa0;; s’il était arrivé, la réponse sera 409.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E#L a donné une réponse que sa notice ne prévoit pas (%2). Rien ne dit que «&#xa0;%1&#xa0;» a été pris.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vérifiez l’adresse d’envoi et le réseau, puis renvoyez le même fichier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Une page web a répondu à la place d’E#L&#xa0;: rien ne dit que «&#xa0;%1&#xa0;» a été pris.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ouvrez une session sur le portail de votre réseau ou vérifiez l’adresse d’envoi, puis renvoyez le même fichier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E#L a déjà «&#xa0;%1&#xa0;»&#xa0;: l’envoi du %2, dont la réponse s’était perdue, était donc arrivé.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rien à refaire&#xa0;: le contenu est le même.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E#L a déjà «&#xa0;%1&#xa0;»&#xa0;: l’envoi du %2, dont la réponse s’était perdue, était donc arrivé. Le nouveau contenu n’a pas été pris.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Envoyez vos corrections demain&#xa0;: le fichier du jour est celui de ce premier envoi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E#L annonce %1 octets pour %2 envoyés&#xa0;: demandez à l’administrateur d’E#L de vérifier le fichier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renvoyez le même fichier&#xa0;: si la réponse est 409, c’est que cet envoi est arrivé.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L’envoi de «&#xa0;%1&#xa0;» a été arrêté en route&#xa0;: on ne sait pas si E#L l’a reçu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E#L n’a pas répondu à temps à l’envoi de «&#xa0;%1&#xa0;»&#xa0;: on ne sait pas s’il l’a reçu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La connexion a été coupée pendant l’envoi de «&#xa0;%1&#xa0;»&#xa0;: on ne sait pas si E#L l’a reçu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vérifiez le réseau et l’adresse d’envoi de l’accès E#L, puis recommencez.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le serveur d’E#L est introuvable sur le réseau&#xa0;: rien n’a été envoyé.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le serveur d’E#L ne répond pas&#xa0;: rien n’a été envoyé.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La connexion à E#L n’est pas sûre (certificat)&#xa0;: rien n’a été envoyé.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Montrez ce message à votre service informatique&#xa0;: l’autorité du certificat manque peut-être dans les réglages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le serveur mandataire ne laisse pas passer vers E#L&#xa0;: rien n’a été envoyé.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vérifiez le serveur mandataire dans les réglages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L’envoi a été arrêté&#xa0;: rien n’a été envoyé.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L’accès E#L n’a pas d’adresse d’envoi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indiquez celle que l’administrateur d’E#L vous a donnée.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» n’est pas un nom qu’E#L accepte.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Il s’écrit AAAAMMJJ-IDENTIFIANT.csv, par exemple 20210429-franceactive.csv.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» a déjà été reçu par E#L %3 (lignes&#xa0;: %2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» a déjà été envoyé %3 (lignes&#xa0;: %2), et sa réponse s’est perdue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>le %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rien à refaire&#xa0;: E#L a déjà ce fichier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce nom était déjà pris&#xa0;: rien ne dit que l’envoi du %1, dont la réponse s’était perdue, est arrivé. Demandez à l’administrateur d’E#L quel fichier il garde, ou renvoyez vos lignes demain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E#L a déjà «&#xa0;%1&#xa0;»&#xa0;: l’un de vos envois dont la réponse s’était perdue (%2) est arrivé, on ne sait pas lequel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demandez à l’administrateur d’E#L quel fichier il garde&#xa0;; envoyez vos corrections demain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce nom était déjà pris chez E#L&#xa0;: une réponse 409 ne dirait rien de cet envoi. Demandez à l’administrateur d’E#L quel fichier il garde, ou renvoyez vos lignes demain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E#L a déjà «&#xa0;%1&#xa0;», reçu le %2 avec ce même contenu (réponse %3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E#L a un fichier nommé «&#xa0;%1&#xa0;», peut-être incomplet&#xa0;: l’envoi du %2 a été coupé avant la fin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demandez à l’administrateur d’E#L de vérifier ce fichier ou de le retirer, puis renvoyez le vôtre.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renvoyez le même fichier&#xa0;: il n’était pas parti en entier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Un envoi de «&#xa0;%1&#xa0;» est déjà en cours sur ce poste&#xa0;: rien de plus n’a été envoyé.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attendez qu’il finisse&#xa0;: son résultat dit s’il faut renvoyer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ElCheck</name>
    <message>
        <source>Aucune colonne de ce fichier n’est dans la matrice «&#xa0;%1&#xa0;».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vérifiez le fichier, la feuille et la matrice choisie.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ElConvert</name>
    <message>
        <source>Cette feuille occupe trop de cellules vides pour être convertie.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supprimez, dans le tableur, les lignes et colonnes vides loin des données.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ElExpansion</name>
    <message>
        <source>La feuille «&#xa0;%1&#xa0;» n’a pas de colonne «&#xa0;%2&#xa0;».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ajoutez-y le numéro de dossier&#xa0;: c’est lui qui relie les trois feuilles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feuille «&#xa0;%1&#xa0;», ligne %2&#xa0;: le numéro de dossier manque.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feuille «&#xa0;%1&#xa0;», ligne %2&#xa0;: le dossier «&#xa0;%3&#xa0;» n’est pas dans la première feuille.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feuille «&#xa0;%1&#xa0;», ligne %2&#xa0;: le dossier «&#xa0;%3&#xa0;» y est déjà plus haut.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ElExport</name>
    <message>
        <source>certain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>probable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ligne</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colonne</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valeur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problème</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forme attendue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exemple</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Réparation sûre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message d’E#L</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce message est</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Après</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lignes conformes, %2 lignes qu’E#L refuserait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Et %n autre(s).</source>
        <translation>
            <numerusform>Et %n autre.</numerusform>
            <numerusform>Et %n autres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Valeur sûre&#xa0;: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contrôle du %1 pour «&#xa0;%2&#xa0;», matrice %3 %4.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ElForm</name>
    <message>
        <source>«&#xa0;%1&#xa0;»</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1… (%2 valeurs en tout)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>le code de l’opérateur (4 caractères) puis l’index du dossier, précédés d’une sous-version («&#xa0;001-&#xa0;») s’il y en a une</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>14 chiffres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>9 chiffres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5 chiffres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>une adresse complète, avec «&#xa0;@&#xa0;» et son domaine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10 chiffres sans espace, ou «&#xa0;+&#xa0;» et l’indicatif du pays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, au moins %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, au plus %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, de %2 à %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>un nombre entier, sans espace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>un nombre, sans espace, les décimales après «&#xa0;%1&#xa0;»</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>un texte de la forme %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>un texte en majuscules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>un texte en minuscules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forme attendue&#xa0;: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forme attendue&#xa0;: %1, par exemple %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>un texte d’au moins %n caractère(s)</source>
        <translation>
            <numerusform>un texte d’au moins %n caractère</numerusform>
            <numerusform>un texte d’au moins %n caractères</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>un texte de %n caractère(s)</source>
        <translation>
            <numerusform>un texte de %n caractère</numerusform>
            <numerusform>un texte de %n caractères</numerusform>
        </translation>
    </message>
    <message>
        <source>un texte de %1 à %2 caractères</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>un texte de %n caractère(s) au plus</source>
        <translation>
            <numerusform>un texte de %n caractère au plus</numerusform>
            <numerusform>un texte de %n caractères au plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chiffre(s)</source>
        <translation>
            <numerusform>%n chiffre</numerusform>
            <numerusform>%n chiffres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n majuscule(s) sans accent</source>
        <translation>
            <numerusform>%n majuscule sans accent</numerusform>
            <numerusform>%n majuscules sans accent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n majuscule(s) (sans accent) ou chiffre(s)</source>
        <translation>
            <numerusform>%n majuscule (sans accent) ou chiffre</numerusform>
            <numerusform>%n majuscules (sans accent) ou chiffres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lettre(s) sans accent</source>
        <translation>
            <numerusform>%n lettre sans accent</numerusform>
            <numerusform>%n lettres sans accent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lettre(s) (sans accent) ou chiffre(s)</source>
        <translation>
            <numerusform>%n lettre (sans accent) ou chiffre</numerusform>
            <numerusform>%n lettres (sans accent) ou chiffres</numerusform>
        </translation>
    </message>
    <message>
        <source>un texte comme «&#xa0;%1&#xa0;»</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (en détail&#xa0;: %2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ElPhase</name>
    <message>
        <source>Import initial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clôture de la phase 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clôture de la phase 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clôture de la phase 2 sans création</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clôture de la phase 3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ElProblem</name>
    <message>
        <source>La colonne %1 n’est pas dans le fichier&#xa0;: sans elle, E#L n’acceptera aucune ligne.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La colonne %1 n’est pas dans le fichier&#xa0;: le CSV la portera, vide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La matrice ne connaît pas la colonne «&#xa0;%1&#xa0;»&#xa0;: elle ne sera pas envoyée.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deux colonnes donnent %1&#xa0;: rien ne dit laquelle est la bonne.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Les colonnes ne sont pas dans l’ordre de la matrice&#xa0;: le CSV les y remettra.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L’en-tête «&#xa0;%1&#xa0;» est lu comme %2, que le CSV portera.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 est obligatoire et n’est pas rempli.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 est vide, alors que la valeur de %2 le rend obligatoire.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 est rempli, alors que la valeur de %2 demande qu’il soit vide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le SIRET compte %1 chiffres au lieu de 14.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le SIREN compte %1 chiffres au lieu de 9.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La clé de ce SIRET est fausse&#xa0;: un chiffre est erroné ou deux sont inversés. Comparez avec un document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La clé de ce SIREN est fausse&#xa0;: un chiffre est erroné ou deux sont inversés. Comparez avec un document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» n’est pas un code postal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» n’est pas une adresse électronique complète.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» n’est pas un numéro de téléphone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le tableur n’a pas pu calculer cette cellule&#xa0;: %1. Corrigez sa formule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cette formule n’a pas de valeur enregistrée&#xa0;: ouvrez le classeur dans Excel, enregistrez-le, puis déposez-le à nouveau.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Un caractère de «&#xa0;%1&#xa0;» a été perdu lors d’une conversion&#xa0;: retapez le mot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» réunit plusieurs valeurs&#xa0;: répétez la ligne du dossier, une valeur par ligne.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» n’est pas ce que %2 attend.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» sort des bornes de %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» est trop court.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce texte compte %1 caractères&#xa0;: c’est trop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» n’a pas la forme attendue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» mêle majuscules et minuscules autrement que prévu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» n’est pas dans la liste des valeurs de %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» n’est pas une date écrite comme il faut.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» n’existe dans aucun calendrier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le %1 n’est pas encore passé.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le %1 vient avant la date de %2&#xa0;: l’une des deux est fausse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le SIRET compte %1 chiffres au lieu de 14&#xa0;: Excel a retiré les zéros du début.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le SIREN compte %1 chiffres au lieu de 9&#xa0;: Excel a retiré les zéros du début.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel a retiré le zéro au début du code postal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel a écrit ce nombre en puissance de dix.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Un logiciel a ajouté des décimales à un nombre entier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Les décimales suivent un autre signe que celui d’E#L.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cette date est écrite comme Excel la compte, en jours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cette date existe, mais elle est écrite autrement qu’E#L la lit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» est une autre écriture d’une valeur de la liste.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce texte porte des espaces en trop ou insécables&#xa0;: E#L le prend, mais une recherche ne le trouvera pas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Des espaces empêchent E#L de lire «&#xa0;%1&#xa0;».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» est déjà à la ligne %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La ligne %1 porte déjà ce dossier avec le même rendez-vous et le même événement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le même dossier a une autre valeur de %1 à la ligne %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» n’est pas un SIRET, qui n’est fait que de chiffres.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» n’est pas un SIREN, qui n’est fait que de chiffres.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Réparation sûre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avertissement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>À corriger par vous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E#L a refusé cette ligne.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;»&#xa0;: il n’y a pas de mois %2, le jour et le mois sont sans doute inversés.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» peut être le %2 ou le %3&#xa0;: rien ne dit lequel, Agrafe n’y touche pas.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ElReceipt</name>
    <message>
        <source>Empreinte SHA-256&#xa0;: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Réponse d’E#L&#xa0;: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E#L n’a pas répondu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taille reçue par E#L&#xa0;: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date de réception selon E#L&#xa0;: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lignes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ligne</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Envoyé le %1&#xa0;: %2, %3, %4.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ElRemarks</name>
    <message>
        <source>%1 lignes retrouvées dans ce fichier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ligne retrouvée dans ce fichier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. F8 va de l’une à l’autre.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 introuvables.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 introuvable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E#L a refusé %1 lignes de l’envoi du %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E#L a refusé %1 ligne de l’envoi du %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voir les introuvables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voir les %1 remarques</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ElRepair</name>
    <message>
        <source>Ces espaces ne portent aucun sens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avec ses zéros, la clé est juste.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tous les chiffres sont encore là.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rien ne suit la virgule que des zéros.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La virgule ne peut séparer ici que des décimales.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avec un zéro, le département est l’un des 01 à 09.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C’est le numéro qu’Excel donne à ce jour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Une seule valeur de la liste peut être voulue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le jour et le mois ne peuvent pas être confondus, ou vous avez dit lequel vient d’abord.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ElReport</name>
    <message>
        <source>Ce fichier n’a pas de colonne de plus que le fichier envoyé&#xa0;: ce n’est pas un rapport d’erreurs d’E#L.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prenez le fichier joint au courriel d’E#L, et l’envoi de la veille.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E#L refuse «&#xa0;%2&#xa0;» dans %1&#xa0;: le contrôle «&#xa0;%3&#xa0;» n’est pas passé.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E#L attend un nombre dans %1, et a lu «&#xa0;%2&#xa0;»&#xa0;: gardez-y les chiffres seuls, sans espace ni lettre.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E#L attend le type %3 dans %1, et a lu «&#xa0;%2&#xa0;».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E#L attend une valeur dans %1, et n’y a rien lu&#xa0;: remplissez ce champ.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ElRule</name>
    <message>
        <source>Colonne obligatoire absente</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colonne facultative absente</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colonne inconnue de la matrice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colonne en double</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colonnes dans un autre ordre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En-tête écrit autrement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cellule en erreur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formule sans valeur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caractère perdu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Champ obligatoire vide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Champ vide alors qu’un autre le demande</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Champ rempli alors qu’un autre l’exclut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plusieurs valeurs dans la cellule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valeur d’un autre type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date mal écrite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date qui n’existe pas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valeur hors des bornes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texte trop court</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texte trop long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forme inattendue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Majuscules ou minuscules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valeur hors de la liste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SIRET mal écrit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SIRET dont la clé est fausse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SIREN mal écrit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SIREN dont la clé est fausse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numéro de dossier mal formé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code postal mal écrit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adresse électronique mal écrite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numéro de téléphone mal écrit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Espaces au début ou à la fin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Espaces dans une valeur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SIRET sans ses zéros</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SIREN sans ses zéros</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nombre en notation E+13</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«&#xa0;.0&#xa0;» ajouté à la fin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Virgule décimale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code postal sans son zéro</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date au format d’Excel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date dans une autre forme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Autre écriture d’une valeur de la liste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Espaces en trop ou insécables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date dans l’avenir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates dans le désordre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valeur en double</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ligne en double</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valeurs contradictoires d’un même dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refusé par E#L</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EtatAnswer</name>
    <message>
        <source>Signalez-le à l’entreprise&#xa0;: elle peut régulariser ou s’expliquer auprès de l’organisme.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redemandez la pièce plus tard, ou demandez le justificatif à l’entreprise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le lien du document n’est plus valable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redemandez la pièce pour un nouveau lien.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le serveur du document n’a pas pu l’envoyer (réponse %1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redemandez la pièce plus tard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le document n’a pas été envoyé&#xa0;: la réponse est vide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le lien du document a donné autre chose qu’un document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le document reçu est incomplet ou n’est pas un PDF&#xa0;: il n’a pas été gardé.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Une page web (réponse %1) est arrivée à la place de la réponse du service. Rien ne s’en déduit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le service a répondu sans aucune donnée. Rien ne s’en déduit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le service a répondu sans contenu. Rien ne s’en déduit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Une page web est arrivée à la place de la réponse du service. Rien ne s’en déduit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La réponse du service est incomplète ou illisible. Rien ne s’en déduit.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EtatClient</name>
    <message>
        <source>Le service a donné un lien de document qu’Agrafe n’ouvre pas&#xa0;: rien n’y a été demandé.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redemandez la pièce&#xa0;; si cela dure, copiez les détails pour le support.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EtatParameters</name>
    <message>
        <source>«&#xa0;%1&#xa0;» n’est pas une valeur possible pour «&#xa0;%2&#xa0;».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valeurs possibles&#xa0;: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» attend un nombre entier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» doit être au moins %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» doit être au plus %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» attend au moins %2 caractères.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» attend au plus %2 caractères.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» attend une année en quatre chiffres.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» attend un mois de 01 à 12.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le renseignement «&#xa0;%1&#xa0;» manque.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» attend une date de la forme AAAA-MM-JJ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» en accepte %2 au plus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» n’a pas la bonne forme.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» s’écrit sans espace, en trois signes au moins.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EtatRequest</name>
    <message>
        <source>La pièce «&#xa0;%1&#xa0;» n’est pas au catalogue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choisissez une pièce du catalogue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La pièce «&#xa0;%1&#xa0;» n’a pas de version %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choisissez une version du catalogue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le SIRET de votre organisme (bénéficiaire) manque.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complétez l’habilitation dans les réglages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le bénéficiaire n’est pas un SIRET valable. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrigez le SIRET de votre organisme dans les réglages de l’habilitation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le cadre de la demande (contexte) manque.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choisissez un contexte de l’habilitation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L’objet de la demande manque.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indiquez le numéro du dossier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L’objet a %1 caractères&#xa0;: il en faut moins de 50.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raccourcissez l’objet, par exemple au numéro du dossier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce numéro est celui de votre propre organisme&#xa0;: le service n’accepte pas qu’un organisme demande ses propres données. Rien n’a été envoyé.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indiquez le numéro d’une autre entité.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L’objet contient un saut de ligne ou un caractère invisible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retapez-le sur une seule ligne.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La demande est incomplète.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>Ce fichier n’est pas un export d’habilitations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demandez à votre administrateur le fichier .json qu’Agrafe a exporté.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce fichier vient d’une version plus récente d’Agrafe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mettez Agrafe à jour, puis importez-le à nouveau.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce fichier contient un jeton ou un mot de passe&#xa0;: rien n’a été importé.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supprimez ce fichier et prévenez qui vous l’a donné&#xa0;: un jeton ne circule pas ainsi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L’entrée %1 du fichier («&#xa0;%2&#xa0;») n’est pas comprise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demandez un nouvel export à votre administrateur.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Habilitation «&#xa0;%1&#xa0;» du fichier&#xa0;: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oui</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Non</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n mois</source>
        <translation>
            <numerusform>%n mois</numerusform>
            <numerusform>%n mois</numerusform>
        </translation>
    </message>
    <message>
        <source>Nom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environnement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adresse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adresse des jetons PISTE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SIRET bénéficiaire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cadres permis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exemple d’objet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forme de l’objet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conservation des données</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fin de validité</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usager informé à confirmer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consentement à confirmer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>À qui demander un droit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identifiant de partenaire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Application PISTE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compte technique</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mot de passe technique changé le</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L’habilitation «&#xa0;%1&#xa0;» figure deux fois dans le fichier.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Habilitation</name>
    <message>
        <source>Le fichier des habilitations «&#xa0;%1&#xa0;» est abîmé.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faites rétablir ce fichier depuis une sauvegarde.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le fichier des habilitations était abîmé&#xa0;: il a été mis de côté sous «&#xa0;%1&#xa0;».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faites-le rétablir depuis une sauvegarde, ou créez à nouveau vos habilitations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le fichier des habilitations «&#xa0;%1&#xa0;» ne se lit pas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demandez à votre service informatique d’en rétablir les droits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cette habilitation n’existe plus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choisissez-en une autre.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le fichier des habilitations «&#xa0;%1&#xa0;» est occupé par un autre programme.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Réessayez dans un instant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copiez le jeton depuis votre espace API, puis collez-le.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Créez une autre habilitation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce texte n’est pas un jeton.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Données fictives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ville de Valorne (fictive)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marchés publics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aides publiques</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L’habilitation n’a pas de nom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Donnez-lui un nom court, par exemple «&#xa0;Marchés publics&#xa0;».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Une autre habilitation s’appelle déjà «&#xa0;%1&#xa0;».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choisissez un autre nom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le SIRET bénéficiaire manque.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indiquez le SIRET de l’organisme qui détient l’habilitation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L’adresse du relais manque.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indiquez l’adresse donnée par votre service informatique.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L’adresse du service n’est pas sûre ou pas complète.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indiquez une adresse qui commence par https://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L’adresse du service porte un compte, un jeton ou une question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gardez seulement le serveur et le chemin&#xa0;; le jeton se colle à part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indiquez le cadre de vos demandes, par exemple «&#xa0;Marchés publics&#xa0;».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Production</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qualification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Préproduction (données fictives)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bac à sable de ce poste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relais de l’organisme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>le jeton</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>le secret de l’application PISTE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>le mot de passe du compte technique</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copiez le secret de l’application depuis PISTE, puis collez-le.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demandez-le au gestionnaire principal de votre structure dans Chorus Pro.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le trousseau n’a plus %1 de l’habilitation «&#xa0;%2&#xa0;».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Il manque %1 de l’habilitation «&#xa0;%2&#xa0;».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Il n’y a rien à garder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L’adresse d’envoi d’E#L manque.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indiquez celle que l’administrateur d’E#L vous a donnée.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La forme de l’objet ne se comprend pas («&#xa0;%1&#xa0;»).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrigez l’expression rationnelle, ou laissez ce champ vide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L’exemple d’objet «&#xa0;%1&#xa0;» n’a pas la forme que vous demandez.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accordez l’exemple et la forme.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La durée de conservation va de 0 (non déclarée) à %1 mois.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reprenez la durée déclarée dans l’habilitation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L’identifiant de partenaire manque.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» ne peut pas être un identifiant de partenaire.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indiquez celui que l’administrateur d’E#L vous a donné (lettres, chiffres, - et _).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L’identifiant de l’application PISTE manque ou est mal copié.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copiez le «&#xa0;client id&#xa0;» des identifiants OAuth de l’application, dans PISTE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le compte technique manque ou est mal copié.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Il a la forme TECH_1_21990001900013@cpro.fr, donnée par Chorus Pro.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indiquez le numéro ou le nom du dossier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Écrivez-le comme «&#xa0;%1&#xa0;».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L’objet de la demande manque.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L’objet de la demande dépasse %1 caractères.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L’objet «&#xa0;%1&#xa0;» n’a pas la forme demandée par l’habilitation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L’objet contient un saut de ligne ou un caractère invisible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retapez-le sur une seule ligne.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L’adresse d’envoi d’E#L commence deux fois par https://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L’adresse d’envoi d’E#L s’arrête au serveur&#xa0;: le dossier manque.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L’adresse d’envoi d’E#L finit par un nom de fichier&#xa0;: Agrafe l’ajoute lui-même.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L’adresse d’envoi d’E#L porte une espace ou un mot resté à remplacer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recopiez-la telle que l’administrateur d’E#L vous l’a donnée, du serveur jusqu’à votre dossier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le service et l’environnement d’une habilitation qui a son secret ne se changent pas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Il faut au moins un cadre (contexte) autorisé.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collez de nouveau, dans l’accès, le jeton donné par l’administrateur d’E#L.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Http</name>
    <message>
        <source>Vérifiez l’adresse du service dans l’habilitation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L’adresse du service n’est pas valable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L’adresse du service ne doit contenir ni identifiant ni mot de passe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agrafe n’appelle que des adresses sécurisées, qui commencent par https://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le jeton contient un caractère qu’un jeton ne peut pas contenir.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collez le jeton à nouveau, en entier et sans retour à la ligne.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le fichier «&#xa0;%1&#xa0;» ne se lit pas, ou il est vide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vérifiez qu’il est toujours à sa place, puis recommencez.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Identifiers</name>
    <message>
        <source>Un numéro EORI est fait des deux lettres d’un pays, puis de 15 lettres ou chiffres au plus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En France, c’est «&#xa0;FR&#xa0;» suivi du SIRET.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Un %1 ne contient que des chiffres&#xa0;: «&#xa0;%2&#xa0;» n’en est pas un.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vérifiez la saisie&#xa0;: %1 chiffres sont attendus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce %1 ne peut pas être lu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Un %1 a %2 chiffres&#xa0;: il y en a %3 ici.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Un tableur a peut-être effacé des zéros au début&#xa0;: comparez avec le document d’origine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vérifiez la saisie.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Un tableur a arrondi ce numéro («&#xa0;%1&#xa0;»)&#xa0;: ses derniers chiffres sont perdus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dans le tableur, mettez la colonne au format Texte, puis copiez le %1 d’origine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indiquez un %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 chiffres sont attendus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Un numéro RNA est un W suivi de 9 caractères, par exemple W751234567.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Un numéro RNA commence par la lettre W.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Après le W, un numéro RNA a 9 caractères&#xa0;: il y en a %1 ici.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce numéro RNA contient un caractère qui ne peut pas y être.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La clé de ce SIREN est fausse&#xa0;: un chiffre est erroné ou deux sont inversés.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vérifiez les chiffres un à un.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aucune entreprise n’a un SIREN fait de zéros.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La clé du SIREN (les 9 premiers chiffres) est fausse&#xa0;: un chiffre est erroné ou deux sont inversés.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vérifiez les 9 premiers chiffres un à un.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La clé de ce SIRET est fausse&#xa0;: le SIREN est juste, l’erreur est dans les 5 derniers chiffres.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vérifiez les 5 derniers chiffres.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Il y a %1 chiffres ici&#xa0;: un SIREN en a 9, un SIRET 14.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce n’est ni un SIRET, ni un SIREN, ni un numéro RNA.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tapez 14 chiffres (SIRET), 9 chiffres (SIREN) ou un W suivi de 9 caractères (RNA).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indiquez un SIRET, un SIREN ou un numéro RNA.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Un numéro de TVA français est «&#xa0;FR&#xa0;», une clé de 2 caractères, puis le SIREN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vérifiez la saisie&#xa0;: 13 caractères sont attendus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La clé de ce numéro de TVA ne correspond pas à son SIREN&#xa0;: %1 est attendu.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Identity</name>
    <message numerus="yes">
        <source>%1 et %n autre(s)</source>
        <translation>
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Le nom de naissance est demandé, en lettres&#xa0;: celui de l’acte.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le nom d’usage est le nom de naissance&#xa0;: laissez-le vide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Un prénom au moins est demandé, en lettres.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Les services prennent trois prénoms au plus&#xa0;: gardez les premiers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cette date n’est pas possible. Un jour se donne avec son mois, un mois avec son année.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Née en France, la personne a une commune de naissance&#xa0;: choisissez-la, ou donnez son nom, son département et l’année.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IdentityBlock</name>
    <message>
        <source>Établissement fermé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Établissement fermé le %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>Le dossier du journal «&#xa0;%1&#xa0;» n’accepte pas d’écriture&#xa0;: sans trace, rien n’est demandé.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demandez à votre service informatique d’en rétablir les droits, puis réessayez.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le journal «&#xa0;%1&#xa0;» est en lecture seule&#xa0;: sans trace, rien n’est demandé.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rendez ce fichier modifiable, puis réessayez.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le disque est plein&#xa0;: le journal «&#xa0;%1&#xa0;» ne peut rien ajouter, et sans trace, rien n’est demandé.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Libérez de la place, puis réessayez.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le fichier «&#xa0;%1&#xa0;» n’est pas un journal d’Agrafe, ou il est abîmé&#xa0;: sans trace, rien n’est demandé.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Déplacez ce fichier sans le supprimer et prévenez votre service informatique, puis réessayez&#xa0;: Agrafe en commencera un autre.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le journal «&#xa0;%1&#xa0;» a été écrit par une version plus récente d’Agrafe&#xa0;: celle-ci n’y touche pas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Utilisez la version la plus récente d’Agrafe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le journal «&#xa0;%1&#xa0;» est occupé par un autre programme&#xa0;: sans trace, rien n’est demandé.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Réessayez dans un instant&#xa0;; fermez l’autre programme si cela dure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cet accès est inconnu du journal «&#xa0;%1&#xa0;» ou déjà clos.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transmettez ce message à l’assistance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le journal «&#xa0;%1&#xa0;» ne peut pas être utilisé&#xa0;: sans trace, rien n’est demandé.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Réessayez&#xa0;; si cela dure, prévenez votre service informatique.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Maintenance</name>
    <message>
        <source>%1&#xa0;: le dimanche de %2 à %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1&#xa0;: chaque jour de %2 à %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MatriceColumn</name>
    <message>
        <source>En-tête du CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nom affiché</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valeurs admises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correspondances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exemple</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longueur minimale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longueur maximale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valeur minimale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valeur maximale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expression régulière</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valeur unique</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Obligatoire à l’import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Obligatoire en phase 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Obligatoire en phase 2 sans création</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Obligatoire en phase 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Obligatoire en phase 3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MatriceDiff</name>
    <message>
        <source>oui</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>non</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>texte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nombre entier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nombre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>oui ou non</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date et heure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>obligatoire si %1 = %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vide si %1 = %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intitulé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type chez E#L</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forme attendue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Obligatoire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valeurs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correspondances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longueur minimale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longueur maximale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unique</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Une seule valeur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jamais dans l’avenir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Après</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Autres réglages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rien</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 est un champ nouveau.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 n’existe plus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 passe de la place %2 à la place %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2&#xa0;: %3 devient %4.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MatriceFile</name>
    <message>
        <source>«&#xa0;%1&#xa0;» ne peut pas être un en-tête d’E#L&#xa0;: seulement des lettres sans accent, des chiffres, «&#xa0;_&#xa0;» et «&#xa0;-&#xa0;».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Champ %1&#xa0;: la forme de date «&#xa0;%2&#xa0;» n’est pas connue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Champ %1&#xa0;: «&#xa0;notBefore&#xa0;» ne vaut que pour une date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Champ %1&#xa0;: le signe décimal est un point ou une virgule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Champ %1&#xa0;: l’expression «&#xa0;%2&#xa0;» ne se lit pas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Champ %1&#xa0;: la plus petite borne dépasse la plus grande.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Champ %1&#xa0;: «&#xa0;%2&#xa0;» n’est pas dans sa liste de valeurs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Champ %1&#xa0;: le champ «&#xa0;%2&#xa0;» auquel il renvoie n’existe pas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Champ %1&#xa0;: «&#xa0;%2&#xa0;» n’est pas une date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«&#xa0;primaryKey&#xa0;»&#xa0;: le champ «&#xa0;%1&#xa0;» n’existe pas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Un seul champ peut être le numéro de dossier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La matrice n’a aucun champ («&#xa0;fields&#xa0;»).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La matrice a plus de %1 champs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deux champs s’appellent %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1&#xa0;: un objet «&#xa0;{ … }&#xa0;» est attendu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, «&#xa0;%2&#xa0;»&#xa0;: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>un texte entre guillemets est attendu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true ou false est attendu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>un nombre entier est attendu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>une liste de textes est attendue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>une table «&#xa0;&quot;mot&quot;: &quot;valeur&quot;&#xa0;» est attendue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, «&#xa0;%2&#xa0;»</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1&#xa0;: la clé «&#xa0;%2&#xa0;» est inconnue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» n’est pas l’un de %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>une date AAAA-MM-JJ est attendue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>un nombre est attendu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» n’est pas une phase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>une liste est attendue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, «&#xa0;conditions&#xa0;»</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;»&#xa0;: «&#xa0;%2&#xa0;» n’est pas connu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» n’est pas un format connu ici.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Champ n° %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Champ %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrigez le fichier de la matrice, ou demandez-le à nouveau à la personne qui l’a préparé.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce fichier est bien trop gros pour être une matrice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce fichier n’est pas du JSON lisible (ligne %1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matrice</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MatriceImport</name>
    <message>
        <source>«&#xa0;%1&#xa0;» ne peut pas être un en-tête d’E#L&#xa0;: lu %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le type «&#xa0;%1&#xa0;» n’est pas compris&#xa0;: %2 est lu comme un texte.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La forme de date «&#xa0;%1&#xa0;» n’est pas comprise&#xa0;: %2 attend AAAA-MM-JJ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La correspondance «&#xa0;%1&#xa0;» n’est pas comprise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» n’est pas un nombre&#xa0;: la borne de %2 est laissée.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L’expression «&#xa0;%1&#xa0;» ne se lit pas&#xa0;: elle est laissée.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoyez le choix des colonnes, ou corrigez le fichier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce fichier a plus de %1 lignes&#xa0;: ce n’est pas une matrice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce fichier n’a aucune ligne sous son en-tête.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aucune colonne ne donne l’en-tête des champs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indiquez quels champs nomment une ligne (numéro, rendez-vous, événement)&#xa0;: sans eux, les lignes en double ne sont pas vues.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ligne %1&#xa0;: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» n’est pas une liste de valeurs&#xa0;: %2 acceptera tout texte.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Les valeurs de %1 sont séparées par «&#xa0;%2&#xa0;»&#xa0;: vérifiez-les.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point-virgule ( ; )</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Barre verticale ( | )</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retour à la ligne</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Barre oblique entre espaces ( / )</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Virgule ( , )</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Barre oblique ( / )</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MatriceLibrary</name>
    <message>
        <source>Le fichier «&#xa0;%1&#xa0;» ne s’ouvre pas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aucune matrice ne s’appelle «&#xa0;%1&#xa0;».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choisissez parmi&#xa0;: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La version %1 de «&#xa0;%2&#xa0;» est déjà sur ce poste.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Donnez un autre numéro de version à celle-ci.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La matrice d’exemple accompagne le programme&#xa0;: elle reste.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le fichier «&#xa0;%1&#xa0;» ne peut pas être supprimé.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Particulier</name>
    <message>
        <source>Ce texte n’est pas une clé d’empreintes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copiez-la entière depuis le poste qui l’a exportée.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le statut «&#xa0;%1&#xa0;» n’est pas au catalogue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choisissez un statut du catalogue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aucun statut n’est demandé.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cochez au moins un statut.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le numéro du dossier manque.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indiquez pourquoi vous demandez&#xa0;: le journal le garde, le service ne le reçoit pas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choisissez une autre façon de demander.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demandez ce droit à la personne qui gère l’habilitation (nouvelle demande sur DataPass), ou le justificatif à la personne concernée.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le fournisseur n’a pas donné cette information. Ce n’est pas un non.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demandez le justificatif à la personne.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Votre habilitation ne couvre pas cette information.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le service a répondu «&#xa0;%1&#xa0;», qu’Agrafe ne sait pas lire. Ce n’est pas un non.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lisez le détail de la réponse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nom d’usage comme nom de naissance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Premier prénom seul</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nom avec une espace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nom avec un trait d’union</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nom avec une apostrophe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sans accents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commune d’après la fusion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le jeton est le même&#xa0;; il ne s’écrit plus dans l’adresse, seulement dans l’en-tête.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chaque appel donne le SIRET de l’organisme qui a l’habilitation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chaque façon de nommer la personne a son adresse&#xa0;: identité, identifiant, INE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Une erreur porte un code, et le fournisseur qui n’a pas répondu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Les dates de fin, que le service calculait, ne sont plus données.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Par FranceConnect, l’identité n’est plus répétée dans la réponse, sauf les allocataires et les enfants du quotient familial.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tous les droits du statut d’étudiant et la formation de l’élève sont nouveaux&#xa0;: une habilitation d’avant doit être modifiée.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce droit n’existait pas en version 2&#xa0;: faites modifier l’habilitation par une nouvelle demande sur DataPass.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date de naissance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variante</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date de naissance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Il manque&#xa0;: %1. Complétez, puis redemandez.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vérifiez&#xa0;: %1. Puis redemandez.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le service n’accepte pas «&#xa0;%1&#xa0;». Ce n’est pas une réponse sur la personne.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrigez ce champ, puis redemandez.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sans trousseau ouvert, les accès de cette session sont tracés sous une empreinte qui ne vaut que pour elle&#xa0;: ensuite, «&#xa0;qui a consulté cette personne&#xa0;?&#xa0;» ne les retrouvera pas.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonAnswers</name>
    <message>
        <source>Oui</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Non</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inconnu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Non demandé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La réponse s’affichera ici.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nouvel essai à %1, sans rien faire.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redemandez après %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n oui</source>
        <translation>
            <numerusform>%n oui</numerusform>
            <numerusform>%n oui</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connue(s)</source>
        <translation>
            <numerusform>%n connue</numerusform>
            <numerusform>%n connues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n non</source>
        <translation>
            <numerusform>%n non</numerusform>
            <numerusform>%n non</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n inconnue(s)</source>
        <translation>
            <numerusform>%n inconnue</numerusform>
            <numerusform>%n inconnues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n réponse(s)&#xa0;: %1</source>
        <translation>
            <numerusform>%n réponse&#xa0;: %1</numerusform>
            <numerusform>%n réponses&#xa0;: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PieceActions</name>
    <message>
        <source>Enregistrer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ouvrir avec le programme du poste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Réessayer maintenant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redemander au fournisseur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ne plus réessayer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copier pour le support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enregistrer les données…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PiecePlan</name>
    <message>
        <source>la personne qui gère l’habilitation «&#xa0;%1&#xa0;»</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cette habilitation n’ouvre pas cette pièce&#xa0;: elle n’est pas demandée. Le droit se demande à %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La pièce «&#xa0;%1&#xa0;» n’a pas de version %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choisissez une version du catalogue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La pièce «&#xa0;%1&#xa0;» n’est pas au catalogue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choisissez une pièce du catalogue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cette pièce ne concerne que les associations&#xa0;: elle n’a pas été demandée.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Il faut un SIRET, et celui du siège n’a pas pu être trouvé&#xa0;: la pièce n’a pas été demandée. Saisissez le SIRET, puis recommencez.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Il faut un SIREN, et celui de l’association n’a pas pu être trouvé&#xa0;: la pièce n’a pas été demandée. Saisissez le SIREN, puis recommencez.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PieceRow</name>
    <message>
        <source>En cours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En cours, %1&#xa0;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>non</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>jusqu’au %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>jusqu’à %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document à %1&#xa0;%.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document en chemin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le lien avait expiré&#xa0;: redemandé. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Réessayer maintenant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Que faire&#xa0;?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le document n’a pas pu être téléchargé.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document non téléchargé&#xa0;: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Réessai à %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Votre habilitation n’ouvre pas cette pièce.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qui peut demander ce droit&#xa0;?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>valable jusqu’au %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrintJob</name>
    <message>
        <source>L’imprimante ne répond pas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Impression arrêtée</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PublicSheet</name>
    <message>
        <source>Cette entité n’est pas diffusible&#xa0;: rien ne peut être montré au public.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diffusion partielle&#xa0;: le nom, l’adresse et les autres champs protégés sont laissés de côté.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1&#xa0;: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rubrique</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Champ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valeur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Données fictives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L’Insee n’a pas dit si cette entité accepte la diffusion&#xa0;: le nom, l’adresse et les autres champs protégés sont laissés de côté.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reminders</name>
    <message>
        <source>Fin du mot de passe technique de «&#xa0;%1&#xa0;»</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fin du jeton de «&#xa0;%1&#xa0;»</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Le mot de passe du compte technique de «&#xa0;%1&#xa0;» prend fin dans %n jour(s), le %2.</source>
        <translation>
            <numerusform>Le mot de passe du compte technique de «&#xa0;%1&#xa0;» prend fin dans %n jour, le %2.</numerusform>
            <numerusform>Le mot de passe du compte technique de «&#xa0;%1&#xa0;» prend fin dans %n jours, le %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Le jeton de «&#xa0;%1&#xa0;» prend fin dans %n jour(s), le %2.</source>
        <translation>
            <numerusform>Le jeton de «&#xa0;%1&#xa0;» prend fin dans %n jour, le %2.</numerusform>
            <numerusform>Le jeton de «&#xa0;%1&#xa0;» prend fin dans %n jours, le %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Le mot de passe du compte technique de «&#xa0;%1&#xa0;» prend fin aujourd’hui.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le jeton de «&#xa0;%1&#xa0;» prend fin aujourd’hui.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le mot de passe du compte technique de «&#xa0;%1&#xa0;» a pris fin le %2, sauf s’il a été changé.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le jeton de «&#xa0;%1&#xa0;» dit avoir pris fin le %2&#xa0;; s’il a été prolongé, il sert encore.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demandez-en un nouveau au gestionnaire principal de votre structure dans Chorus Pro.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demandez un nouveau jeton à l’administrateur d’E#L.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renouvelez-le&#xa0;: Agrafe vous guide pas à pas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aucune échéance n’est connue&#xa0;: il n’y a rien à rappeler. Notez la fin du jeton dans l’habilitation.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Renewal</name>
    <message>
        <source>Ce jeton n’a pas été accepté&#xa0;: l’ancien reste en place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Essayez le nouveau jeton, puis remplacez l’ancien.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le jeton d’avant n’est plus en mémoire.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copiez-le à nouveau depuis votre espace API.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le trousseau n’a pas gardé le nouveau jeton&#xa0;: l’ancien reste en place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vérifiez le trousseau, puis recommencez.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L’ancien jeton reste en place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le jeton est accepté, mais il ouvre moins que l’ancien.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vérifiez les droits perdus avant de remplacer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C’est le même jeton, et le service l’accepte&#xa0;: il a été prolongé.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le service accepte ce jeton.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce service ne permet pas d’essayer un jeton sans rien envoyer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Saver</name>
    <message>
        <source>%1&#xa0;: aucun document proposé.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1&#xa0;: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Secrets</name>
    <message>
        <source>Le trousseau de votre session est verrouillé&#xa0;: il ne s’est pas ouvert à Agrafe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Déverrouillez le trousseau puis réessayez, ou gardez le jeton pour cette session seulement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le trousseau de votre session ne répond pas&#xa0;: il attend peut-être votre mot de passe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aucun trousseau n’est utilisable dans votre session&#xa0;: Agrafe ne peut pas y garder de jeton.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gardez le jeton pour cette session seulement, ou demandez à votre service informatique d’installer un trousseau (GNOME Keyring, KWallet).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingCheck</name>
    <message>
        <source>Ce fichier ne se lit pas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce fichier ne contient aucun certificat PEM.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Donnez le nom ou l’adresse seuls, par exemple mandataire.valorne.fr.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agrafe se sert déjà de ces touches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ces touches servent déjà à&#xa0;: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exemple&#xa0;: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingField</name>
    <message>
        <source>Celui du système</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Celui de votre session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sombre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Celui indiqué ci-dessous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aucun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parcourir…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parcourir&#xa0;: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LF (le plus courant)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CRLF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, verrouillé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touches d’origine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touches d’origine&#xa0;: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Celle de votre session</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Le fichier des réglages «&#xa0;%1&#xa0;» n’est pas lisible&#xa0;: les réglages d’origine servent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demandez à votre service informatique d’en rétablir les droits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le fichier des réglages était abîmé&#xa0;: il a été mis de côté sous «&#xa0;%1&#xa0;» et les réglages d’origine servent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vérifiez vos réglages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le fichier des réglages «&#xa0;%1&#xa0;» ne s’écrit pas&#xa0;: vos changements valent jusqu’à la fermeture d’Agrafe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vérifiez la place du disque et les droits du dossier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thème</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clair, sombre, ou celui de votre session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taille du texte (%)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Langue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serveur mandataire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Celui du système, un autre que vous indiquez, ou aucun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adresse du mandataire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le nom ou l’adresse seuls, sans http://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port du mandataire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De 1 à 65535. Souvent 3128 ou 8080.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compte du mandataire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seulement si le mandataire le demande. Le mot de passe reste dans le trousseau.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Autorités de certification de votre organisme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Un fichier PEM, ajouté aux autorités du système.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dossier des documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Où les justificatifs sont enregistrés. Vide&#xa0;: Agrafe vous le demande.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nom des fichiers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mots remplacés&#xa0;: {date}, {siren}, {siret}, {nom}, {piece}, {objet}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conservation des traces (mois)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fixée par votre service informatique&#xa0;; 36 mois sinon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages techniques</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matrice E#L</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Celle de votre organisme. Vide&#xa0;: la matrice d’exemple d’Agrafe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marque d’encodage au début du fichier (BOM)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>À cocher seulement si l’administrateur E#L le demande.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fins de ligne du fichier E#L</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LF, ou CRLF si l’administrateur E#L le demande.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fixé par Agrafe&#xa0;; le fichier de votre administrateur peut en décider autrement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fixé par votre administrateur (fichier %1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fixé par «&#xa0;%1&#xa0;» (fichier %2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De 100 à 200&#xa0;% de la taille de votre session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mot de passe du mandataire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gardé par le trousseau de votre session, jamais dans un fichier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attendre une réponse (secondes)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Au plus, sans rien recevoir. 0&#xa0;: la durée conseillée par le service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Durée d’un appel (secondes)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Au plus, du début à la fin. 0&#xa0;: la durée conseillée par le service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supprimer sans demander les documents dont la durée est passée</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Décidé par votre service informatique. Les traces restent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nom de l’organisme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prêt à copier dans les demandes d’habilitation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qui installe Agrafe chez vous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L’éditeur ou l’intégrateur que la demande veut connaître.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Responsable de traitement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nom, fonction, adresse électronique et téléphone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Délégué à la protection des données</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact technique</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reçoit une copie des messages sur le jeton.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact métier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toutes les commandes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ouvre la liste où tout se cherche.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Réglages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ouvre cette fenêtre.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Montre les touches et l’aide du panneau.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Masquer tout l’écran</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cache les données quand quelqu’un s’approche.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partie suivante de la fenêtre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avec Maj&#xa0;: la partie précédente.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pour l’assistance, par exemple agrafe.http.debug=true&#xa0;; plusieurs se séparent par «&#xa0;;&#xa0;». Vide&#xa0;: les avertissements seuls.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E#L</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Réseau</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apparence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clavier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avancé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E#L&#xa0;: problème suivant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avec Maj&#xa0;: le problème précédent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E#L&#xa0;: réparer la cellule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fait la réparation sûre de la cellule et va au problème suivant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E#L&#xa0;: écrire le CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demande où écrire le fichier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E#L&#xa0;: envoyer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Montre ce qui va partir&#xa0;; rien ne part avant votre accord.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E#L&#xa0;: envois et reçus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ouvre la liste des envois de ce poste.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La fenêtre est refaite aussitôt&#xa0;; ce qui est ouvert le reste.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vider le formulaire d’une personne (minutes)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Après ce temps sans activité, identité et réponses quittent l’écran et la mémoire.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Particulier&#xa0;: interroger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demande les statuts cochés pour la personne du formulaire.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Particulier&#xa0;: coller une identité</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Range un texte copié dans les champs, que vous vérifiez.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Particulier&#xa0;: tout effacer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vide le formulaire et les réponses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Particulier</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>un document PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>un texte mis en forme (RTF)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>une image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>un fichier compressé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>une base de données</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>un programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>un classeur Excel d’une version ancienne</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>une feuille au format SYLK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>un classeur Excel 97-2003 (.xls)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>un document Office d’un ancien format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>une feuille de calcul XML 2003</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>un classeur OpenDocument en un seul fichier (.fods)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>une page web</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>un document XML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>un document JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ouvrez-le dans le tableur, choisissez «&#xa0;Enregistrer sous&#xa0;» et le format «&#xa0;Classeur Excel (.xlsx)&#xa0;», puis déposez ce nouveau fichier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le fichier est vide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vérifiez que c’est le bon fichier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce fichier est %1&#xa0;: Agrafe ne lit pas ce format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce fichier est %1&#xa0;: ce n’est pas une feuille de calcul.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Déposez un classeur (.xlsx, .ods) ou un fichier CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce classeur est protégé par un mot de passe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ouvrez-le dans le tableur, retirez le mot de passe d’ouverture (Fichier, Informations, Protéger le classeur), enregistrez, puis déposez-le de nouveau.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce fichier n’est ni un classeur ni un fichier de texte.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dans le tableur, choisissez «&#xa0;Enregistrer sous&#xa0;» et le format «&#xa0;Classeur Excel (.xlsx)&#xa0;», puis déposez ce nouveau fichier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La ligne %1 contient une valeur démesurée&#xa0;: un guillemet y est sans doute ouvert et jamais fermé.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrigez cette ligne, ou enregistrez de nouveau le fichier depuis le tableur.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le fichier ne peut pas être lu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vérifiez qu’il existe encore, que le disque répond et que vous avez le droit de le lire.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le fichier est endommagé ou n’a pas été écrit jusqu’au bout.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le fichier est bien plus gros que ce qu’un tableur écrit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N’ouvrez pas ce fichier s’il vient d’un inconnu&#xa0;; sinon, partagez-le en plusieurs fichiers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n ligne(s) au-dessus de l’en-tête&#xa0;: elles ne sont pas lues.</source>
        <translation>
            <numerusform>%n ligne au-dessus de l’en-tête&#xa0;: elle n’est pas lue.</numerusform>
            <numerusform>%n lignes au-dessus de l’en-tête&#xa0;: elles ne sont pas lues.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Le classeur contient %n autre(s) feuille(s), non lue(s)&#xa0;: %1.</source>
        <translation>
            <numerusform>Le classeur contient %n autre feuille, non lue&#xa0;: %1.</numerusform>
            <numerusform>Le classeur contient %n autres feuilles, non lues&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Le classeur contient %n feuille(s) masquée(s)&#xa0;: %1.</source>
        <translation>
            <numerusform>Le classeur contient %n feuille masquée&#xa0;: %1.</numerusform>
            <numerusform>Le classeur contient %n feuilles masquées&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>La feuille lue, «&#xa0;%1&#xa0;», est masquée.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n ligne(s) masquée(s), lue(s) comme les autres&#xa0;; première&#xa0;: %1.</source>
        <translation>
            <numerusform>%n ligne masquée, lue comme les autres&#xa0;: %1.</numerusform>
            <numerusform>%n lignes masquées, lues comme les autres&#xa0;; première&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n colonne(s) masquée(s), lue(s) comme les autres&#xa0;; première&#xa0;: %1.</source>
        <translation>
            <numerusform>%n colonne masquée, lue comme les autres&#xa0;: %1.</numerusform>
            <numerusform>%n colonnes masquées, lues comme les autres&#xa0;; première&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Un filtre est posé sur %1&#xa0;: les lignes qu’il masque sont lues aussi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n plage(s) de cellules fusionnées, dont %1&#xa0;: seule la première cellule a une valeur.</source>
        <translation>
            <numerusform>%n plage de cellules fusionnées, %1&#xa0;: seule sa première cellule a une valeur.</numerusform>
            <numerusform>%n plages de cellules fusionnées, dont %1&#xa0;: seule la première cellule de chacune a une valeur.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tableau(x) Excel&#xa0;: %1. Le modèle n’en veut pas.</source>
        <translation>
            <numerusform>%n tableau Excel&#xa0;: %1. Le modèle n’en veut pas.</numerusform>
            <numerusform>%n tableaux Excel&#xa0;: %1. Le modèle n’en veut pas.</numerusform>
        </translation>
    </message>
    <message>
        <source>La feuille «&#xa0;%1&#xa0;» est vide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n formule(s), dont %1&#xa0;: la valeur calculée par le tableur est lue.</source>
        <translation>
            <numerusform>%n formule, en %1&#xa0;: la valeur calculée par le tableur est lue.</numerusform>
            <numerusform>%n formules, dont %1&#xa0;: la valeur calculée par le tableur est lue.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n formule(s) sans valeur, dont %1&#xa0;: ouvrez le classeur dans le tableur, enregistrez-le, puis déposez-le de nouveau.</source>
        <translation>
            <numerusform>%n formule sans valeur, en %1&#xa0;: ouvrez le classeur dans le tableur, enregistrez-le, puis déposez-le de nouveau.</numerusform>
            <numerusform>%n formules sans valeur, dont %1&#xa0;: ouvrez le classeur dans le tableur, enregistrez-le, puis déposez-le de nouveau.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cellule(s) en erreur, dont %1.</source>
        <translation>
            <numerusform>%n cellule en erreur&#xa0;: %1.</numerusform>
            <numerusform>%n cellules en erreur, dont %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n caractère(s) illisible(s), remplacé(s) par «&#xa0;�&#xa0;»&#xa0;; premier à la ligne %1.</source>
        <translation>
            <numerusform>%n caractère illisible, remplacé par «&#xa0;�&#xa0;», à la ligne %1.</numerusform>
            <numerusform>%n caractères illisibles, remplacés par «&#xa0;�&#xa0;»&#xa0;; premier à la ligne %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Un guillemet ouvert à la ligne %1 n’est jamais fermé.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n ligne(s) ont plus de valeurs que l’en-tête n’a de colonnes&#xa0;; première&#xa0;: %1.</source>
        <translation>
            <numerusform>%n ligne a plus de valeurs que l’en-tête n’a de colonnes&#xa0;: %1.</numerusform>
            <numerusform>%n lignes ont plus de valeurs que l’en-tête n’a de colonnes&#xa0;; première&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Le classeur fait référence à %n autre(s) fichier(s).</source>
        <translation>
            <numerusform>Le classeur fait référence à %n autre fichier.</numerusform>
            <numerusform>Le classeur fait référence à %n autres fichiers.</numerusform>
        </translation>
    </message>
    <message>
        <source>Le classeur contient des macros&#xa0;: elles ne sont ni lues ni exécutées.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le classeur compte ses dates depuis 1904&#xa0;: elles sont lues ainsi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le nom du fichier annonce autre chose que son contenu, qui est&#xa0;: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le fichier n’est pas en UTF-8&#xa0;: il est lu en Windows-1252&#xa0;; vérifiez les accents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le classeur n’a pas de feuille «&#xa0;%1&#xa0;».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choisissez l’une de ses feuilles&#xa0;: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>un document Word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>une présentation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>un document d’Apple Numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>un document OpenDocument qui n’est pas un classeur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce fichier est une archive compressée, pas un classeur.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extrayez le classeur qu’elle contient, puis déposez-le.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>un classeur Excel binaire (.xlsb)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce classeur est compressé par un procédé que les tableurs n’emploient pas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce classeur contient deux fois une même partie, avec des contenus différents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Les lignes de ce classeur ne sont plus dans l’ordre après la ligne %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ouvrez-le dans le tableur, enregistrez-le sous un autre nom au format «&#xa0;Classeur Excel (.xlsx)&#xa0;», puis déposez ce nouveau fichier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n ligne(s) ne sont pas à leur place dans le fichier, dont la ligne %1&#xa0;: elles sont lues dans l’ordre de leurs numéros.</source>
        <translation>
            <numerusform>%n ligne n’est pas à sa place dans le fichier, la ligne&#xa0;%1&#xa0;: les lignes sont lues dans l’ordre de leurs numéros.</numerusform>
            <numerusform>%n lignes ne sont pas à leur place dans le fichier, dont la ligne&#xa0;%1&#xa0;: elles sont lues dans l’ordre de leurs numéros.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ligne(s) sont écrites en plusieurs morceaux, dont la ligne %1&#xa0;: leurs cellules sont réunies.</source>
        <translation>
            <numerusform>%n ligne est écrite en plusieurs morceaux, la ligne&#xa0;%1&#xa0;: ses cellules sont réunies.</numerusform>
            <numerusform>%n lignes sont écrites en plusieurs morceaux, dont la ligne&#xa0;%1&#xa0;: leurs cellules sont réunies.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cellule(s) sont écrites plusieurs fois, dont %1&#xa0;: la dernière valeur est lue&#xa0;; vérifiez-la.</source>
        <translation>
            <numerusform>%n cellule est écrite plusieurs fois,&#xa0;%1&#xa0;: la dernière valeur est lue&#xa0;; vérifiez-la.</numerusform>
            <numerusform>%n cellules sont écrites plusieurs fois, dont&#xa0;%1&#xa0;: la dernière valeur est lue&#xa0;; vérifiez-les.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cellule(s) contiennent plusieurs valeurs, dont %1&#xa0;: la première est lue&#xa0;; vérifiez-la.</source>
        <translation>
            <numerusform>%n cellule contient plusieurs valeurs,&#xa0;%1&#xa0;: la première est lue&#xa0;; vérifiez-la.</numerusform>
            <numerusform>%n cellules contiennent plusieurs valeurs, dont&#xa0;%1&#xa0;: la première est lue&#xa0;; vérifiez-les.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n texte(s) du classeur sont écrits en plusieurs morceaux&#xa0;: ils sont réunis.</source>
        <translation>
            <numerusform>%n texte du classeur est écrit en plusieurs morceaux&#xa0;: ils sont réunis.</numerusform>
            <numerusform>%n textes du classeur sont écrits en plusieurs morceaux&#xa0;: ils sont réunis.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ce classeur contient une déclaration (DOCTYPE) que les tableurs n’écrivent pas et qui peut être dangereuse&#xa0;: il n’est pas lu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce classeur n’a aucune feuille de cellules.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>un classeur d’un ancien OpenOffice.org (.sxc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le fichier a changé pendant sa lecture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attendez que son enregistrement ou sa copie soit terminé, puis déposez-le de nouveau.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le fichier a disparu pendant sa lecture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retrouvez-le, ou copiez-le sur ce poste, puis déposez-le de nouveau.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le fichier ne contient aucune valeur.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SupportText</name>
    <message>
        <source>%1&#xa0;: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Échec</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Détail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Essai du %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>réponse %1, %2 ms %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pièce</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Route</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environnement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identifiant de la demande</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Réponse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demandée le</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Durée</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Synthesis</name>
    <message>
        <source>En activité</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cessée</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En activité depuis le %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cessée depuis le %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diffusion partielle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Non diffusible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valable jusqu’au %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valable du %1 au %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Réponse reçue, mais sans son document. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SIREN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SIRET du siège</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RNA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>État</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Siège</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activité</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forme juridique</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effectif</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dirigeants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diffusion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fermé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fermé depuis le %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Établissement demandé</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TableLoading</name>
    <message>
        <source>Ce fichier est trop gros pour être ouvert.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partagez-le en plusieurs fichiers.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimeLine</name>
    <message>
        <source>aujourd’hui</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>il y a %n jour(s)</source>
        <translation>
            <numerusform>il y a %n jour</numerusform>
            <numerusform>il y a %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>dans %n jour(s)</source>
        <translation>
            <numerusform>dans %n jour</numerusform>
            <numerusform>dans %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>dans %n mois</source>
        <translation>
            <numerusform>dans&#xa0;%n mois</numerusform>
            <numerusform>dans&#xa0;%n mois</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Token</name>
    <message>
        <source>Copiez le jeton en entier depuis votre espace API, puis collez-le.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Il n’y a pas de jeton dans ce texte.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce texte n’est pas un jeton.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce jeton dit avoir pris fin le %1. S’il a été prolongé, il sert encore&#xa0;: Agrafe le demande au service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce jeton prend fin le %1. Faites-le prolonger depuis votre espace API.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Il manque le début de ce jeton.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce texte contient plusieurs jetons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Il manque la fin de ce jeton.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce jeton est abîmé en son milieu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intitulé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Délivré le</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prend fin le</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ouvre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Droits qu’Agrafe ne connaît pas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numéro pour le support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce jeton est fait pour %1, et l’habilitation est de %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copiez le jeton depuis votre espace %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce jeton est fait pour «&#xa0;%1&#xa0;», et l’habilitation est de «&#xa0;%2&#xa0;».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copiez le jeton de cet environnement, ou choisissez une autre habilitation.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrialView</name>
    <message>
        <source>C’est le jeton qui est refusé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C’est un droit qui manque</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C’est l’adresse de ce poste qui est refusée</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C’est le réseau qui n’a pas laissé passer l’essai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C’est le service qui n’a pas su répondre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jeton accepté</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>le service le connaît</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pas d’essai possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le même jeton que l’ancien</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prolongé sans changer&#xa0;: c’est normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L’ancien jeton ne répond plus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comparé avec ce qu’il annonçait</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n droit(s) perdu(s)</source>
        <translation>
            <numerusform>%n droit perdu</numerusform>
            <numerusform>%n droits perdus</numerusform>
        </translation>
    </message>
    <message>
        <source>lisez les droits avant de remplacer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date inscrite dans le jeton</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Même démarche que l’ancien</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Une autre démarche</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;»&#xa0;; l’ancien jeton est celui de «&#xa0;%2&#xa0;». Un jeton ne sert qu’à sa démarche.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Même démarche que l’ancien&#xa0;: inconnu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ni le service ni le jeton ne la nomment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SIRET destinataire admis&#xa0;: inconnu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1&#xa0;: le service le dira au premier appel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ValueText</name>
    <message>
        <source>1er</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (valeur non répertoriée)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oui</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Non</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aucun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1&#xa0;jour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1&#xa0;jours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1&#xa0;heure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1&#xa0;heures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1&#xa0;minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1&#xa0;minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1&#xa0;seconde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1&#xa0;secondes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 et %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Non communiqué</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>agrafe::ui::AccessDialog</name>
    <message>
        <source>Modifier «&#xa0;%1&#xa0;»</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accès à %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enregistrer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Nom de l’accès</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Déjà au trousseau&#xa0;; laissez vide pour le garder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gardé par le trousseau, jamais affiché.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;dresse du dépôt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Donnée par l’administrateur E#L.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Identifiant partenaire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Il finit le nom des fichiers&#xa0;: 20261120-identifiant.csv.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Jeton</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fin du jeton</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Environnement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Identifiant de l’application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Secret de l’application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Compte technique</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mot de &amp;passe du compte technique</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mot de passe chan&amp;gé le</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sur PISTE, la paire «&#xa0;OAuth credentials&#xa0;», pas la clé d’API.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cette session seulement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telle que l’administrateur E#L l’a donnée, pour le rappel. Vide&#xa0;: non connue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Il prend fin %1 jours plus tard. Vide&#xa0;: non connu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collez-le&#xa0;: Ctrl+V</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Essai en cours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rien n’est encore enregistré.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rien n’est enregistré.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enregistrer sans essai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collez-le ou tapez-le</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>agrafe::ui::AccessesPart</name>
    <message>
        <source>&amp;Modifier…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accès à %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Ajouter un accès…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L’adresse du dépôt, l’identifiant partenaire et le jeton.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L’application PISTE, le compte technique et leurs secrets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aucun accès pour l’instant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · sans jeton</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · secret manquant</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>agrafe::ui::ActDialog</name>
    <message>
        <source>Facture %1, %2, statut actuel&#xa0;: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C’est fait&#xa0;: la réponse s’était perdue, Agrafe l’a vérifié.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C’est fait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statut&#xa0;: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rechercher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L’état de la facture n’est toujours pas connu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rien n’a changé&#xa0;: la facture est toujours «&#xa0;%1&#xa0;».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La demande est en cours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sa réponse dira ce qu’il en est.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La facture est relue dans Chorus Pro…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Si la demande est récente, attendez quelques minutes et recherchez encore. Sinon, vous pouvez recommencer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rechercher encore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facture %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La demande est en cours…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La réponse de Chorus Pro dira ce qu’il en est.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>agrafe::ui::AnswerCard</name>
    <message>
        <source>Compléter l’identité</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voir le détail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compléter&#xa0;: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redemander&#xa0;: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redemander «&#xa0;%1&#xa0;»</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voir le détail&#xa0;: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1&#xa0;: votre habilitation ne couvre pas ces informations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1&#xa0;: votre habilitation ne couvre pas cette information.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redemande ainsi ce statut&#xa0;: un nouvel accès, tracé.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Masquer le détail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>À essayer&#xa0;:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>agrafe::ui::AnswersSide</name>
    <message>
        <source>Réponses</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>agrafe::ui::AttachmentList</name>
    <message>
        <source>Joindre des fichiers…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retirer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type de la pièce</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fichiers joints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fichier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taille</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type non précisé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fichiers à joindre</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>agrafe::ui::BirthDateEdit</name>
    <message>
        <source>JJ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AAAA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mois</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Année</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Écrivez la date en chiffres, par exemple 14 03 1994.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indiquez aussi l’année.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Écrivez l’année avec quatre chiffres.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indiquez aussi le mois, ou retirez le jour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cette date n’est pas encore passée.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cette date n’existe pas au calendrier.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>agrafe::ui::CatalogueBrowser</name>
    <message>
        <source>Tout ce qui peut être demandé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demander</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ajoute la pièce au dossier ouvert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chercher une pièce, un fournisseur, un champ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pièces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description de la pièce</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, non couvert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 pièces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 pièce</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;p&gt;Aucune pièce pour cette recherche.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>agrafe::ui::CategoryList</name>
    <message>
        <source>Catégories</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>agrafe::ui::CheckList</name>
    <message>
        <source>En attente</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1&#xa0;: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points vérifiés</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>agrafe::ui::ChipsEdit</name>
    <message>
        <source>%1, Suppr pour retirer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>agrafe::ui::ChorusDesk</name>
    <message>
        <source>%1, production</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Factures reçues de Chorus Pro</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chorus Pro</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>facture fournisseur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chercher cette entreprise dans Chorus Pro</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>structure facture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connexion incomplète</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>agrafe::ui::ChorusGuide</name>
    <message>
        <source>C’est fait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Les étapes, en production</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Les étapes, en qualification</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>agrafe::ui::ChorusPanel</name>
    <message>
        <source>Factures reçues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>À traiter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Factures émises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Factures de travaux</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Structures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chorus Pro</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, bloqué par une étape manquante</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>onglet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vérifier toute la connexion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>étapes raccordement CGU diagnostic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copier l’état de la connexion pour le support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passer en production</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passer en qualification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>environnement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reçues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Émises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Travaux</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connexion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Les étapes de la connexion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Une étape de la connexion manque&#xa0;: ouvrez la connexion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connexion incomplète</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L’API Structures refuse l’application&#xa0;: l’étape qui manque est ouverte dans la connexion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chorus Pro demande d’attendre&#xa0;: nouvel essai dans %1 s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, un dépôt n’est pas passé</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>agrafe::ui::ChorusSecretsPage</name>
    <message>
        <source>&amp;Mot de passe du compte technique</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;ecret de l’application PISTE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collez le mot de passe&#xa0;: Ctrl+V</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Il vit %1 jours. Laissez vide pour garder celui d’avant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collez le secret&#xa0;: Ctrl+V</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Celui des identifiants OAuth, pas la clé d’API. Laissez vide pour garder l’ancien.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mot de passe &amp;changé le</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agrafe compte sa fin à partir de ce jour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cette habilitation n’existe plus.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>agrafe::ui::CommandPalette</name>
    <message>
        <source>Rien ne porte ce nom. Essayez un autre mot, ou un SIRET.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rechercher, aller à…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Une action, une pièce, une entreprise…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Résultats</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>agrafe::ui::CompleteDialog</name>
    <message>
        <source>Compléter la facture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Envoyer le complément</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commentaire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fichiers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» n’a pas pu être lu.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>agrafe::ui::ConnectionPane</name>
    <message>
        <source>Environnement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qualification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Production</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tout vérifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copier pour le support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connexion à Chorus Pro</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connexion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vérification en cours…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connexion à Chorus Pro&#xa0;: %1, %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connexion à Chorus Pro vérifiée.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vérifié à %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rapport de connexion copié, sans aucun secret.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>agrafe::ui::ConsultationsDialog</name>
    <message>
        <source>Qui a consulté cette personne&#xa0;?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recherche dans le journal…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accès à cette personne</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qui</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pourquoi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copier la liste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aucun accès à cette personne, telle qu’elle est écrite dans le formulaire, n’est au journal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n accès à cette personne au journal.</source>
        <translation>
            <numerusform>%n accès à cette personne au journal.</numerusform>
            <numerusform>%n accès à cette personne au journal.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n autre(s) accès ne peuvent pas être comparés&#xa0;: ils datent d’une session sans trousseau.</source>
        <translation>
            <numerusform>%n autre accès ne peuvent pas être comparés&#xa0;: ils datent d’une session sans trousseau.</numerusform>
            <numerusform>%n autres accès ne peuvent pas être comparés&#xa0;: ils datent d’une session sans trousseau.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>agrafe::ui::CriteriaDialog</name>
    <message>
        <source>Critères de la recherche</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tous les types</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tous les cadres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Téléchargées ou non</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Déjà téléchargées</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pas encore téléchargées</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>à</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, à partir de</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, jusqu’à</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numéro de facture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engagement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marché</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Déposée</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Datée</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statut depuis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Montant TTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reste à payer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cadre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Téléchargement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numéro de flux</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tout effacer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rechercher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» n’est pas un jour. Écrivez-le comme 14/01/2027.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» n’est pas un montant. Écrivez-le comme 1236,60.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tous les statuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tous les modes de dépôt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejets traités ou non</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejets déjà traités</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejets à traiter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Montant HT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facture d’origine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mode de dépôt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ces structures sont cherchées dans Chorus Pro…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>agrafe::ui::CsvDialog</name>
    <message>
        <source>Écrire le CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fichier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parcourir…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UTF-8, points-virgules, en-tête de la matrice. Un fichier déjà là n’est jamais remplacé.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Écriture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Écrire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lignes écrites.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>agrafe::ui::Curtain</name>
    <message>
        <source>Tout est masqué</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Les demandes en cours continuent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tout afficher</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>agrafe::ui::DataView</name>
    <message>
        <source>Données de la pièce</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Réponse JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Données copiées.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chercher dans les données</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tout copier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copier toutes les données (Ctrl+Maj+C)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La réponse telle que reçue (Ctrl+J)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Les données s’affichent ici dès qu’elles arrivent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» copié.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>introuvable</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>agrafe::ui::DateEdit</name>
    <message>
        <source>jj/mm/aaaa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Une date s’écrit ainsi&#xa0;: 14/01/2027.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce jour est à venir&#xa0;: écrivez celui où c’est arrivé.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce jour n’existe pas au calendrier.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>agrafe::ui::DepositDialog</name>
    <message>
        <source>Déposer des factures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choisir un fichier…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Factures du fichier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fournisseur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Destinataire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le fichier part chez Chorus Pro, qui crée les factures quand il l’a contrôlé. Un dépôt ne se retire pas&#xa0;: une facture créée à tort demande un avoir.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Déposer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choisir un fichier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Factures (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tous les fichiers (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1&#xa0;: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rien à redire avant le dépôt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chorus Pro ne prendrait pas ce fichier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>À regarder avant le dépôt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suivre ce flux</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce PDF porte une signature électronique (PAdES)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Une facture UBL, CII, Factur-X ou PDF, ou une archive de factures de la même forme. Choisissez le fichier, ou glissez-le ici.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chorus Pro lit d’abord le PDF&#xa0;: vous vérifiez et complétez ce qu’il y a lu, et la facture ne part qu’ensuite, sur votre accord.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faire lire le PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce que les destinataires exigent n’a pas pu être demandé&#xa0;: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vérification…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agrafe demande à Chorus Pro ce que les destinataires exigent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Un flux qui n’a pas été déposé de ce poste.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, déposé le %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>agrafe::ui::DepositWatch</name>
    <message>
        <source>Dépôt «&#xa0;%1&#xa0;»&#xa0;: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>agrafe::ui::DepositsDialog</name>
    <message>
        <source>Reçu, verdict attendu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facture déposée</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refusé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rien n’est parti</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Résultat inconnu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dépôts de ce poste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fichier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Factures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Résultat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dépôts, le plus récent d’abord</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aucune facture n’a encore été déposée de ce poste.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rechercher…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voir la facture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suivre…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voir le verdict…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flux %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>État relevé le %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sa réponse s’est perdue&#xa0;: recherchez-le avant de déposer de nouveau.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Il n’a pas été fait dans l’environnement choisi&#xa0;: passez-y pour le suivre.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>agrafe::ui::Desktop</name>
    <message>
        <source>Entreprise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bienvenue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aucune habilitation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Configurer une habilitation…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>jeton</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Habilitation · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Habilitation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E#L, sans accès configuré</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bac à sable sur ce poste&#xa0;: aucune administration n’est interrogée.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Préproduction&#xa0;: les réponses sont inventées.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Essayer avec des données fictives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bac à sable démonstration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Particulier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API Particulier, sans habilitation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chorus Pro</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chorus Pro, sans accès configuré</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qualification de Chorus Pro&#xa0;: des données de test.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>agrafe::ui::DetailPane</name>
    <message>
        <source>demandée à %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>valable jusqu’au %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>aucune réponse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>statut %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, code %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Essai %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, en %2&#xa0;ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Essais</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preuve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions de la pièce</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions de la pièce (touche Menu dans la liste)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages de la pièce</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Données</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce qui se passe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Essais %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le document n’est pas arrivé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pas de document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cette pièce n’a pas donné de document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le document arrive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Il s’affiche ici dès qu’il est reçu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retour à la liste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retour à la liste (Alt+←)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>agrafe::ui::DetailsTable</name>
    <message>
        <source>Champ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valeur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Détail de la réponse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numéro de la demande</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En version 2 de l’API&#xa0;: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code du service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message du service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explication du service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paramètre en cause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fournisseur</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>agrafe::ui::DiagnosticDialog</name>
    <message numerus="yes">
        <source>%n point(s) à corriger</source>
        <translation>
            <numerusform>%n point à corriger</numerusform>
            <numerusform>%n points à corriger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tout fonctionne, %n point(s) à regarder</source>
        <translation>
            <numerusform>Tout fonctionne, %n point à regarder</numerusform>
            <numerusform>Tout fonctionne, %n points à regarder</numerusform>
        </translation>
    </message>
    <message>
        <source>Tout est en ordre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diagnostic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Revérifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copier le rapport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ré&amp;glages…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Vérifier l’accès de</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2, %3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce poste seulement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Un seul appel au service pour les droits du jeton, tracé au journal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vérification en cours…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vérification en cours, %1 sur %2…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rapport copié&#xa0;: il ne contient ni jeton ni mot de passe.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>agrafe::ui::DownloadDialog</name>
    <message>
        <source>Télécharger des factures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avec les pièces jointes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parcourir…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pivot&#xa0;: un XML avec tout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Factures téléchargées</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Télécharger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dossier où enregistrer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choisissez un dossier par son chemin entier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Téléchargement…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enregistré&#xa0;: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 fichiers enregistrés.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rien n’a été enregistré.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La facture %1 sera enregistrée avec sa preuve. Chorus Pro notera le téléchargement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 factures seront enregistrées, chacune avec sa preuve. Chorus Pro notera les téléchargements.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 factures seront enregistrées en un fichier, avec sa preuve. Chorus Pro notera les téléchargements.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 factures seront enregistrées en fichiers de 10 au plus, chacun avec sa preuve. Chorus Pro notera les téléchargements.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ouvrir le dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrêté après %1 factures sur %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrêt après les factures en cours…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Celles qui sont venues sont enregistrées.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrêter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>agrafe::ui::DropPage</name>
    <message>
        <source>Ouverts récemment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Déposez le classeur ici</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ouvrir un fichier…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pour essayer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ouvrir le classeur d’exemple, rempli et fictif</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enregistrer le modèle vide…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Un fichier Excel, OpenDocument ou CSV rempli d’après le modèle. Il est seulement lu&#xa0;: le classeur d’origine n’est jamais modifié. Le rapport d’erreurs reçu d’E#L se dépose ici aussi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matrices et envois</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importer une matrice…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Envois et reçus…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparer ou supprimer des matrices…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prochaine sous-version d’un dossier…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>agrafe::ui::ElDesk</name>
    <message>
        <source>Bac à sable&#xa0;: rien ne part vers la Région.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>agrafe::ui::ElPanel</name>
    <message>
        <source>Ouvrir un fichier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classeurs et CSV (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tous les fichiers (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vos corrections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Les corrections de ce fichier ne sont pas encore écrites.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ouvrir autre chose les perd. «&#xa0;Écrire le CSV…&#xa0;» les garde dans un nouveau fichier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Les perdre et continuer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rester</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cellules réparées</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cellule réparée</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lecture arrêtée.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce fichier n’a pas pu être ouvert.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voir l’habilitation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lignes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ligne</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lues…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 colonnes, lu en %3 s. Le classeur d’origine n’est jamais modifié</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Un envoi d’aujourd’hui, à %1 (%2 lignes), est resté sans réponse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Déjà envoyé aujourd’hui à %1 (%2 lignes).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Réparer «&#xa0;%1&#xa0;»</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Réparer tout ce qui est sûr</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enregistrer le modèle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Modèle enregistré&#xa0;: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Liste écrite&#xa0;: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporter les problèmes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>problemes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporter mes corrections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>corrections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IDENTIFIANT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV écrit&#xa0;: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aucun accès à E#L n’est configuré.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rien n’a été envoyé. «&#xa0;Écrire le CSV…&#xa0;» fonctionne sans lui.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Configurer un accès</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E#L refuse un second envoi du même jour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importer une matrice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matrices (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matrice importée&#xa0;: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ouvrir un fichier…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>classeur Excel CSV rapport contrôler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ouvrir le classeur d’exemple</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fictif essayer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enregistrer le modèle vide…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>classeur template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importer une matrice…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>champs règles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matrices…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comparer différences supprimer version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prochaine sous-version d’un dossier…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>numéro NNN version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Envois et reçus…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>historique accusé copie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problème suivant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problème précédent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Réparer la cellule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Réparer tout ce qui est sûr…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>corriger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annuler «&#xa0;%1&#xa0;»</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rétablir «&#xa0;%1&#xa0;»</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chercher dans le fichier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Montrer toutes les lignes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Montrer les lignes à problème</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>filtrer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporter les problèmes (CSV)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>liste collègue Excel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enregistrer la page des problèmes (PDF)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>collègue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imprimer les problèmes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page collègue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enregistrer la copie corrigée du classeur…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporter mes corrections (CSV)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>liste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Écrire le CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Envoyer à E#L…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contrôler pour&#xa0;: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contrôler avec la matrice %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le fichier d’origine n’est jamais modifié.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choisissez un autre nom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copie corrigée enregistrée&#xa0;: %1. Cellules corrigées&#xa0;: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laissées telles quelles&#xa0;: %1 (formules, ou colonnes que le classeur n’a pas).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Écriture arrêtée&#xa0;: aucun fichier n’est resté.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enregistrer la copie corrigée</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>corrige</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enregistrer la page des problèmes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page écrite&#xa0;: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problèmes imprimés.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matrice supprimée&#xa0;: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renvoyez le même fichier&#xa0;: une réponse 409 dira qu’il était arrivé.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce fichier est cherché parmi les envois gardés&#xa0;: serait-ce un rapport d’E#L&#xa0;?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>règle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ne plus lire le jour d’abord dans les dates douteuses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fermer Agrafe les perd. «&#xa0;Écrire le CSV…&#xa0;» les garde dans un nouveau fichier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le fichier «&#xa0;%1&#xa0;» n’est plus à sa place, ou ne peut plus être lu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ses lignes et vos corrections restent ouvertes, avec la matrice d’avant. Remettez-le à sa place pour le contrôler avec une autre.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La copie corrigée part de lui. Remettez-le à sa place, écrivez le CSV, ou exportez la liste de vos corrections.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contrôlé avec la matrice «&#xa0;%1 %2&#xa0;».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le jour vient d’abord dans les dates douteuses (03/04/2024&#xa0;: 3 avril)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lire JJ/MM/AAAA mois</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» n’a pas pu être ouvert.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce nom était déjà pris&#xa0;: demandez à l’administrateur d’E#L quel fichier il garde.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choisir la matrice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ses lignes et vos corrections restent ouvertes. Remettez-le à sa place pour lire une autre feuille.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lire la feuille «&#xa0;%1&#xa0;»</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» est un dossier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Déposez le fichier lui-même.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Un fichier à la fois.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Déposez celui que vous voulez contrôler.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» est un rapport d’erreurs d’E#L, mais l’envoi dont il vient n’est pas gardé sur ce poste.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Déposez-le sur le poste qui a fait l’envoi, ou lisez-le dans le tableur&#xa0;: sa dernière colonne dit ce qu’E#L refuse de chaque ligne.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>agrafe::ui::EntreprisePanel</name>
    <message>
        <source>Entreprises inventées, pour essayer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demandées récemment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aucune habilitation n’est choisie.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rien n’a été envoyé.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choisir une habilitation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rien n’a pu être demandé.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voir l’habilitation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 reçues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 reçue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 en cours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 en attente</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 non couvertes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 non couverte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 pièces&#xa0;: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 pièce&#xa0;: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sans objet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Agrafe attend le journal et le trousseau&#xa0;: réessayez dans un instant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saisir le jeton…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Des pièces n’ont pas été demandées&#xa0;: le journal des accès ne s’écrit pas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agrafe les redemande dès qu’il s’écrit. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» n’est pas encore prête.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» n’a pas pu être ouverte.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fiche publique</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>préremplir formulaire CSV JSON exporter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tout enregistrer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl Maj S</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dossier documents synthèse PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catalogue…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tout ce qui peut être demandé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pièce</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Récent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pièce catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 prouvées</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 prouvée</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 refus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 inconnues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 inconnue</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>agrafe::ui::Environment</name>
    <message>
        <source>Production</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Préproduction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relais</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bac à sable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qualification</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>agrafe::ui::ExtraFields</name>
    <message>
        <source>Sans précision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Séparez-les par des virgules.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>facultatif</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Établissement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Départements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Régions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Périmètre de la recherche</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>agrafe::ui::FactLabel</name>
    <message>
        <source>Champ protégé par la diffusion partielle&#xa0;: ne pas rediffuser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, champ protégé</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>agrafe::ui::FileBar</name>
    <message>
        <source>Matrice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contrôle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ouvrir un autre fichier…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrêter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avancement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>feuille «&#xa0;%1&#xa0;»</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lignes conformes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ligne conforme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lignes refusées par E#L</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ligne refusée par E#L</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Réparer les %1 sûres…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Réparer la seule sûre…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ouvrir…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importer une matrice…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 conformes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 conforme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 refusées</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 refusée</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Réparer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remarques sur ce fichier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fichier, matrice, contrôle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparer, supprimer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Déjà envoyé aujourd’hui</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>feuilles «&#xa0;%1&#xa0;»</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feuille</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phase 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phase 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phase 2 sans création</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phase 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lignes conformes&#xa0;: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lignes refusées&#xa0;: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lignes à corriger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ligne à corriger</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>agrafe::ui::FileDialogs</name>
    <message>
        <source>Dossier enregistré dans %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>agrafe::ui::FileView</name>
    <message>
        <source>Choisissez d’abord une pièce dans la liste.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>agrafe::ui::FileWork</name>
    <message>
        <source>Modifier %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Réparer %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, ligne %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>agrafe::ui::FilterButton</name>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toutes les gravités</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toutes les colonnes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colonne %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filtrer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filtre&#xa0;: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filtrer par gravité, par règle ou par colonne (Ctrl+Maj+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Par règle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Par colonne</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>agrafe::ui::FluxView</name>
    <message>
        <source>Que faire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flux %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Son état est demandé à Chorus Pro…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flux %1&#xa0;: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suivre encore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fichier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Technique</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (coupé par Chorus Pro)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Factures et erreurs du flux</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facture %1&#xa0;: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chercher la facture %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Déposer le fichier corrigé…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facture %1&#xa0;: rejetée par ce dépôt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flux %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>agrafe::ui::FormField</name>
    <message>
        <source>verrouillé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce champ est obligatoire.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Réglé par l’administrateur du poste.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>obligatoire</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>agrafe::ui::FormSide</name>
    <message>
        <source>Identité</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coller une identité</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tout effacer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vider le formulaire et les réponses</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Le formulaire se videra de lui-même dans %n&#xa0;min.</source>
        <translation>
            <numerusform>Le formulaire se videra de lui-même dans %n min.</numerusform>
            <numerusform>Le formulaire se videra de lui-même dans %n min.</numerusform>
        </translation>
    </message>
    <message>
        <source>Le formulaire se vide de lui-même quand il reste sans activité.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>agrafe::ui::GridModel</name>
    <message>
        <source>vide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ligne %1, %2&#xa0;: %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>agrafe::ui::GridTools</name>
    <message>
        <source>Problème précédent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problème suivant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lignes montrées</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toutes les lignes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>À problème</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chercher dans le fichier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aucun problème</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 problèmes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 problème</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problème %1 sur %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>À problème %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>introuvable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+F, puis Entrée pour le suivant, Maj+Entrée pour le précédent, Échap pour finir</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>agrafe::ui::GridView</name>
    <message>
        <source>Lignes du fichier</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>agrafe::ui::GuideView</name>
    <message>
        <source>Copier toute la liste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toute la liste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copier&#xa0;: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>À écrire vous-même&#xa0;: Agrafe ne le sait pas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, texte à adapter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1&#xa0;: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>agrafe::ui::HabilitationButton</name>
    <message>
        <source>Changer d’habilitation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Habilitation&#xa0;: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>agrafe::ui::HabilitationDialog</name>
    <message>
        <source>Configurer une habilitation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Modifier «&#xa0;%1&#xa0;»</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remplacer le jeton de «&#xa0;%1&#xa0;»</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Précédent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suivant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jeton</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Essai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enregistrer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cette session seulement</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>agrafe::ui::HabilitationsPage</name>
    <message>
        <source>&amp;Modifier…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Supprimer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Habilitations de ce poste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Ajouter…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supprimer l’habilitation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supprimer «&#xa0;%1&#xa0;» et son jeton de ce poste&#xa0;?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supprimer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Renouveler…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Jeton divulgué…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remettre l’a&amp;ncien jeton</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environnement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Échéance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enregistrer les &amp;rappels (.ics)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Au&amp;tres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret perdu par le trousseau</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sans échéance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Non connue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cette session seulement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Les jetons restent en mémoire&#xa0;: ils seront à coller de nouveau au prochain démarrage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Réessayer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cette session seulement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choisissez l’habilitation, puis «&#xa0;Renouveler…&#xa0;» pour le coller de nouveau.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le journal des accès est conservé. Les secrets restent valables auprès du service.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>agrafe::ui::HappensPage</name>
    <message>
        <source>Le document n’a pas pu être téléchargé.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 n’a rien répondu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Réessayer maintenant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ne plus réessayer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copier le message type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce qui se passe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attente avant le prochain essai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copier pour le support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>État des services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requête, route, statut, code, heures&#xa0;: aucune donnée, aucun jeton</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En attendant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ou demandez la pièce à l’entreprise&#xa0;: elle peut la donner autrement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C’est un refus explicite de %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La pièce n’a pas été demandée.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La réponse est là, le document manque.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prochain essai à %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Que faire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce droit se demande sur DataPass, avec la personne qui a demandé l’habilitation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce droit se demande sur DataPass. Adressez-vous à %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continuez le dossier&#xa0;: les autres pièces arrivent et s’enregistrent sans elle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demandez à l’entreprise de régulariser auprès de %1, ou de donner une pièce à jour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qui s’y trouve&#xa0;: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rien ne manque au dossier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L’entreprise est peut-être en règle&#xa0;: une pièce absente ne justifie pas un rejet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>agrafe::ui::Header</name>
    <message>
        <source>Tout masquer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bienvenue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Habilitations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Configurer une habilitation…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gérer les habilitations…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diagnostic…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tout masquer (%1)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>agrafe::ui::HelpDialog</name>
    <message>
        <source>Aide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aide d’Agrafe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Réunir le dossier d’une entreprise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tapez un SIRET, un SIREN ou un numéro RNA, choisissez le cadre, écrivez l’objet (le numéro du dossier), puis Entrée. L’identité vient d’abord, les pièces suivent une à une. Une pièce qui manque dit pourquoi et quoi faire.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trois résultats, jamais deux&#xa0;: prouvé, refus explicite du fournisseur, inconnu. Une panne ou une absence de réponse n’est pas un refus&#xa0;: elle ne justifie pas un rejet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Obtenir un jeton</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le jeton se demande dans DataPass, au nom de l’organisme&#xa0;: le plus souvent par le service qui porte la démarche, avec l’accord du délégué à la protection des données. Une fois l’habilitation accordée, le contact technique copie le jeton depuis son espace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Au clavier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rechercher, aller à…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Panneau Entreprise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passer d’une zone de la fenêtre à la suivante</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tout masquer, tout afficher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Réglages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cette aide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quitter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chaque accès est inscrit au journal de ce poste, avant et après, et gardé 36 mois. Les jetons restent dans le trousseau&#xa0;; aucun fichier n’en contient.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Espace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ouvrir le document de la pièce choisie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enregistrer la pièce choisie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tout enregistrer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redemander la pièce choisie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Diagnostic…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Panneau E#L</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E#L&#xa0;: problème suivant&#xa0;; avec Maj, le précédent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E#L&#xa0;: modifier la cellule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Entrée</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E#L&#xa0;: réparer la cellule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E#L&#xa0;: annuler la dernière correction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E#L&#xa0;: chercher dans le fichier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vérifier les statuts d’une personne</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indiquez le numéro du dossier, cochez les statuts, remplissez l’identité de naissance, puis F5. Oui, non et inconnu sont trois réponses&#xa0;: une personne non trouvée, une panne ou un droit qui manque ne veulent jamais dire non.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L’identité ne quitte l’écran que pour le service. Le formulaire se vide seul après le délai réglé, et quand vous masquez l’écran&#xa0;; le journal ne garde qu’une empreinte.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Panneau Particulier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Particulier&#xa0;: interroger les statuts cochés</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Particulier&#xa0;: coller une identité</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Particulier&#xa0;: tout effacer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Panneau Chorus Pro</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chorus Pro&#xa0;: relever à nouveau les factures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entrée</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chorus Pro&#xa0;: ouvrir la facture choisie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Préparer et envoyer un classeur à E#L</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Déposez le classeur ou le CSV rempli&#xa0;: chaque cellule qu’E#L refuserait est montrée, avec la raison. Ce qui est sûr (les zéros d’un SIRET, une date d’Excel…) se répare d’un bouton, le reste se corrige dans la cellule. Le fichier d’origine n’est jamais modifié.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le lendemain, déposez le rapport d’erreurs reçu par courriel&#xa0;: ses lignes apparaissent sur le fichier envoyé. «&#xa0;Listes et reçus&#xa0;» garde ce qui est parti, et donne la copie corrigée, la liste et la page des problèmes pour un collègue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Un classeur à trois feuilles (Dossiers, RDV, Événements) est joint sur le numéro. La première page du panneau donne la prochaine sous-version d’un dossier et compare deux matrices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suivre les factures dans Chorus Pro</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>À gauche, les étapes de la connexion, en qualification et en production&#xa0;: celle qui manque dit ce qu’il faut faire. À droite, les factures reçues, à traiter, émises ou de travaux, et qui a la main sur chacune.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Un changement de statut ou un dépôt dit d’abord ce qu’il fera et ne part qu’une fois. Un dépôt reçu n’est pas encore accepté&#xa0;: son verdict vient ensuite, et Agrafe le suit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«&#xa0;Envoyer…&#xa0;» écrit le CSV exact et l’envoie une fois. E#L prend un fichier par jour&#xa0;: un second envoi est annoncé avant de partir. Si la réponse se perd, Agrafe dit s’il faut renvoyer le même fichier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E#L&#xa0;: écrire le CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E#L&#xa0;: envoyer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E#L&#xa0;: envois et reçus</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>agrafe::ui::HistoryDialog</name>
    <message>
        <source>Reçu par E#L</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refusé par E#L (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rien n’est parti</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Résultat inconnu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Envois et reçus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enregistrer la copie…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoir dans la grille</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fichier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lignes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Résultat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Envois à E#L, le plus récent d’abord</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aucun fichier n’a encore été envoyé de ce poste.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sa copie n’est plus gardée sur ce poste.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enregistrer la copie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copie enregistrée&#xa0;: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>agrafe::ui::IdentityBlock</name>
    <message>
        <source>Fiche &amp;publique</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tout enregistrer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SIRET du siège</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Siège</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activité</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forme et effectif</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RNA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce qui peut être montré au public, pour préremplir un formulaire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Les documents, leurs preuves et la synthèse, dans un dossier (Ctrl+Maj+S)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Non publiée</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active depuis le %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cessée</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cessée le %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diffusion totale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diffusion partielle&#xa0;: ne pas rediffuser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Non diffusible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fiche publique</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tout enregistrer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identité complète</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Montrer ou cacher l’identité complète</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voir dans Chorus Pro</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La structure de cette entreprise et ce que ses factures doivent porter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voir dans &amp;Chorus Pro</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>agrafe::ui::ImportDialog</name>
    <message>
        <source>Nouvelle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Déjà là, sans changement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remplace celle d’ici</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Une autre porte ce nom&#xa0;: renommez-la d’abord</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1&#xa0;: %2 → %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importer des habilitations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le fichier ne contient aucun secret&#xa0;: les jetons se donnent ensuite, un par habilitation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Habilitations du fichier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Habilitation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce qu’elle devient</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>agrafe::ui::InvoiceBar</name>
    <message>
        <source>Déposer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fournisseur, facture, engagement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Destinataire, facture, marché</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chercher dans la liste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Période de dépôt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Télécharger…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Autres commandes de la liste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporter, recherches enregistrées</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Depuis 30 jours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Depuis 90 jours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Depuis un an</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toutes les dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En tant que</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reçues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Émises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Destinataire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maître d’ouvrage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maître d’œuvre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fournisseur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valideur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates choisies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Autres critères…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Autres critères&#xa0;: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tous les statuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Autre critère&#xa0;: votre structure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Autres critères&#xa0;: numéro, dates, montants, structures…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>agrafe::ui::InvoiceDialog</name>
    <message>
        <source>Facture %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lecture de la facture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voir l’entreprise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copier le texte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texte de la facture copié.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La facture n’a pas pu être lue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L’historique n’est pas venu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Réessayer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>agrafe::ui::InvoiceFoot</name>
    <message>
        <source>engagement %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>marché %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>service %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ouvrir la facture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Réessayer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facture sélectionnée</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facture %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ouvrir la facture %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L’historique n’est pas venu.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>agrafe::ui::InvoiceList</name>
    <message>
        <source>Factures</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>agrafe::ui::InvoiceModel</name>
    <message>
        <source>Facture %1, %2, déposée le %3, %4, %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Destinataire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fournisseur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Déposée le</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Datée du</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statut</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>agrafe::ui::InvoiceTab</name>
    <message>
        <source>Lecture des factures…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lecture des factures&#xa0;: %1 sur %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cette recherche ne sait pas filtrer par&#xa0;: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 factures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 facture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>toutes les pages lues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sur %1 annoncées</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 · Relevé à %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La liste n’a pas pu être lue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Réessayer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pas encore d’accès à Chorus Pro</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lecture en cours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toutes les pages sont lues avant d’être montrées.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rien n’a été lu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La raison est dite au-dessus de la liste.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aucune facture pour ces mots ou ce statut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effacez-les pour revoir toute la liste.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aucune facture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chorus Pro n’en a pas pour cette recherche.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relever à nouveau</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporter la liste…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suivre un flux…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Préparer une demande au support…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enregistrer cette recherche…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oublier une recherche</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recherche «&#xa0;%1&#xa0;» oubliée.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enregistrer cette recherche</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Son nom dans le menu&#xa0;:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recherche «&#xa0;%1&#xa0;» enregistrée.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Il n’y a rien à exporter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporter la liste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>factures-%1.csv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Liste exportée&#xa0;: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choisissez d’abord les factures à télécharger dans la liste.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suivre un flux</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Son numéro, comme CPP0011110000000000001557&#xa0;:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chorus Pro</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relever à nouveau les factures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ouvrir la facture %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>document lignes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Télécharger les factures choisies…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporter la liste des factures…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Déposer des factures…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>verdict dépôt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Autres critères de recherche…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dépôts de ce poste…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le dépôt de «&#xa0;%1&#xa0;» est resté sans réponse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recherchez-le avant de déposer de nouveau.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voir les dépôts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>flux Factur-X UBL CII PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>historique flux</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facture %1&#xa0;: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>statut action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Configurer un accès…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Les étapes de la connexion disent ce qu’il manque.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chorus Pro demande d’attendre.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nouvel essai dans %1 s, sans rien refaire.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrêter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La lecture est arrêtée.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chorus Pro demandait d’attendre.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dépôt «&#xa0;%1&#xa0;»&#xa0;: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ses factures ne sont pas toutes dans Chorus Pro&#xa0;: lisez le verdict.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>agrafe::ui::LeakDialog</name>
    <message>
        <source>Secret divulgué&#xa0;: «&#xa0;%1&#xa0;»</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jeton divulgué&#xa0;: «&#xa0;%1&#xa0;»</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Retirer de ce poste…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Coller le nouveau…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faites ces trois choses dans l’ordre.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Un jeton divulgué sert à n’importe qui jusqu’à son retrait par le service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1&#xa0;: copié.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retirer de ce poste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retirer du trousseau ce que «&#xa0;%1&#xa0;» y garde&#xa0;?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L’habilitation reste, sans pouvoir appeler, jusqu’à ce que vous colliez un nouveau jeton.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retirer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retiré de ce poste.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reste à prévenir&#xa0;: le service seul peut empêcher d’autres de s’en servir.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numéro du jeton</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce que le support veut savoir&#xa0;; il n’ouvre rien.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>agrafe::ui::MainWindow</name>
    <message>
        <source>État des services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Réglages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Panneau</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pannes fournisseurs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>apparence thème réseau mandataire documents langue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tout masquer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cacher écran</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quitter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>agrafe::ui::Mark</name>
    <message>
        <source>Prouvé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refus explicite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inconnu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En cours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En attente</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Non couvert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sans objet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>agrafe::ui::MatriceDialog</name>
    <message>
        <source>Importer une matrice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, version %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n champ(s).</source>
        <translation>
            <numerusform>%n champ.</numerusform>
            <numerusform>%n champs.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ce qui change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Titre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2026-2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quelle colonne de ce fichier dit quoi des champs&#xa0;? Seul le nom est indispensable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce qui n’est pas compris</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correspondance des colonnes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(aucune)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colonne %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n champ(s) compris.</source>
        <translation>
            <numerusform>%n champ compris.</numerusform>
            <numerusform>%n champs compris.</numerusform>
        </translation>
    </message>
    <message>
        <source>Donnez un titre et une version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matrice importée&#xa0;: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C’est la première de ce nom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rien ne change depuis la version %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce qui change depuis la version %1&#xa0;:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cette matrice sera utilisée pour les prochains fichiers. Pour une autre&#xa0;: «&#xa0;Matrice&#xa0;» au-dessus du fichier, ou Réglages, E#L.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Les réglages de votre service informatique gardent leur matrice. Celle-ci se choisit au-dessus de chaque fichier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Séparateur des valeurs admises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Séparateur des valeurs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;»</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1&#xa0;: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>et %n autre(s)</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Listes de valeurs lues&#xa0;:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>agrafe::ui::MatricesDialog</name>
    <message>
        <source>Matrices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matrices de ce poste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supprimer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>avec</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce qui change de l’une à l’autre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, celle du fichier ouvert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, livrée avec Agrafe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La matrice d’exemple est livrée avec Agrafe&#xa0;: elle reste.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cette matrice sert au fichier ouvert&#xa0;: choisissez-en une autre pour lui avant de la supprimer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supprimer la matrice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supprimer la matrice «&#xa0;%1&#xa0;» de ce poste&#xa0;?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aucun classeur ni envoi n’est touché. Son fichier d’origine pourra être importé de nouveau.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supprimer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Garder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Une seule matrice sur ce poste&#xa0;: rien à comparer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choisissez deux matrices différentes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aucune différence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n différence(s)&#xa0;:</source>
        <translation>
            <numerusform>%n différence&#xa0;:</numerusform>
            <numerusform>%n différences&#xa0;:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>agrafe::ui::NamesDialog</name>
    <message>
        <source>Statut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nom en version 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nom en version 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce que c’est</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anciens noms des champs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ancien nom, nouveau nom ou statut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chercher un champ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noms des champs en version 2 et en version 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n champ(s)</source>
        <translation>
            <numerusform>%n champ</numerusform>
            <numerusform>%n champs</numerusform>
        </translation>
    </message>
    <message>
        <source>retiré</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>n’est plus répondu</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>agrafe::ui::NewTokenPage</name>
    <message>
        <source>&amp;Nouveau jeton</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collez le jeton&#xa0;: Ctrl+V</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copiez-le depuis votre espace. Il n’est jamais affiché&#xa0;; le presse-papiers est vidé.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comme votre espace l’affiche&#xa0;: un jeton prolongé garde en lui l’ancienne date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copier un jeton d’&amp;essai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bac à sable&#xa0;: un jeton fictif, pour apprendre le geste.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L’ancien jeton reste en place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>jusqu’à ce que vous le remplaciez&#xa0;; ensuite, vous pourrez y revenir jusqu’à la fermeture d’Agrafe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1&#xa0;: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce que dit le jeton</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contenu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rien de lisible ici&#xa0;: le service seul le connaît</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>à %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>H &apos;h&apos; mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prend &amp;fin le</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>agrafe::ui::NumberDialog</name>
    <message>
        <source>Prochaine sous-version d’un dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numéro du dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avec ou sans sa sous-version&#xa0;: ENVO1-400-DU ou 002-ENVO1-400-DU.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recherche</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numéro à prendre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chercher aussi dans…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copier le numéro</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chercher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aucun fichier où chercher encore&#xa0;: ajoutez vos classeurs ou exports passés.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Les numéros connus sont cherchés dans %n fichier(s)&#xa0;: le fichier ouvert, les envois gardés sur ce poste et ceux que vous ajoutez.</source>
        <translation>
            <numerusform>Les numéros connus sont cherchés dans %n fichier&#xa0;: le fichier ouvert, les envois gardés sur ce poste et ceux que vous ajoutez.</numerusform>
            <numerusform>Les numéros connus sont cherchés dans %n fichiers&#xa0;: le fichier ouvert, les envois gardés sur ce poste et ceux que vous ajoutez.</numerusform>
        </translation>
    </message>
    <message>
        <source>Chercher aussi dans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classeurs et CSV (%1)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>agrafe::ui::OrganismPage</name>
    <message>
        <source>Confirmer «&#xa0;usager informé&#xa0;» une fois par dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;SIRET de votre organisme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Organisme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Nom de l’habilitation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adresse du &amp;relais</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cadres autorisés</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Production</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Préproduction, données fictives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relais de votre service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Environnement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forme de l’o&amp;bjet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Qui contacter pour un droit manquant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce que vous lirez en haut de la fenêtre&#xa0;: «&#xa0;Marchés publics&#xa0;».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>un par ligne, le plus courant d’abord</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exemple</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>adresse ou service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clé vérifiée</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Règle de l’obje&amp;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Non déclarée</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expression régulière</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;API</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Garder les &amp;documents (mois)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telle que votre habilitation la déclare&#xa0;; au-delà, ils sont à supprimer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fin du jeton</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comme votre espace l’affiche, pour les rappels. Vide&#xa0;: non connue.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>agrafe::ui::PasteDialog</name>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coller une identité</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collez une ligne de tableur, un formulaire ou une phrase. Vérifiez ensuite champ par champ&#xa0;: rien n’est demandé avant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texte collé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Champs reconnus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Champ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valeur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remplir le formulaire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (à vérifier)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nom de naissance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nom d’usage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prénoms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sexe à l’état civil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Féminin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Masculin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date de naissance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pays de naissance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commune de naissance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laissé de côté&#xa0;: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>agrafe::ui::PastedSecretField</name>
    <message>
        <source>C&amp;oller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Effacer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coller&#xa0;: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effacer&#xa0;: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jamais affiché. Ce qui l’entourait est retiré, le presse-papiers est vidé.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le presse-papiers ne contient rien à coller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copiez le secret, puis collez-le ici.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce texte n’est pas un secret d’un seul mot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copiez le secret seul, sans le texte qui l’entoure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Un secret ne se tape pas&#xa0;: copiez-le, puis collez-le ici (Ctrl+V).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>agrafe::ui::PdfCanvas</name>
    <message>
        <source>Pages du document</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>agrafe::ui::PdfView</name>
    <message>
        <source>Enregistrer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1&#xa0;%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document de la pièce</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imprimer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ouvrir avec le programme du poste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redemander au fournisseur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chercher dans le document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Réduire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agrandir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Liste des pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Précédent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suivant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fermer la recherche</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page %1 / %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>introuvable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sur %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enregistrer ce document (Ctrl+S)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>agrafe::ui::PersonExports</name>
    <message>
        <source>Il n’y a pas encore de réponse à prouver.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cette preuve n’en est pas une.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preuve enregistrée&#xa0;: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aucune réponse n’existait en version 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tableau comme en version 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Le fichier contiendra la réponse entière (%n ligne(s)), en clair.</source>
        <translation>
            <numerusform>Le fichier contiendra la réponse entière (%n ligne), en clair.</numerusform>
            <numerusform>Le fichier contiendra la réponse entière (%n lignes), en clair.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choisir où…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tableaux CSV (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tableau enregistré&#xa0;: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>À garder jusqu’au %1 au plus&#xa0;: passé ce jour, Agrafe le compte parmi les documents à supprimer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L’habilitation ne déclare aucune durée&#xa0;: supprimez-le dès qu’il n’est plus utile.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>agrafe::ui::PersonForm</name>
    <message>
        <source>%1&#xa0;: demandé pour «&#xa0;%2&#xa0;».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Féminin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Masculin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nom de naissance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nom d’usage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prénoms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sexe à l’état civil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date de naissance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pays de naissance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commune de naissance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>n° du dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 à 3, dans l’ordre de l’état civil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prénoms, 1 à 3, dans l’ordre de l’état civil, obligatoire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date de naissance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Féminin, sexe à l’état civil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Masculin, sexe à l’état civil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nom du pays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nom, et département si vous l’avez</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choisissez le pays dans la liste.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plusieurs communes, ou aucune, s’écrivent ainsi&#xa0;: choisissez-la dans la liste.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>par exemple %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aucun pays de ce nom. Essayez son nom français.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jeton FranceConnect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pour l’assistance seulement, sur données fictives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>code Insee lu sur un acte ancien</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>agrafe::ui::PersonPanel</name>
    <message>
        <source>Le formulaire s’est vidé&#xa0;: personne n’y avait touché.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cochez au moins un statut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chaque réponse dira oui, non ou inconnu, et ce que vous pouvez faire.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remplissez l’identité, puis interrogez</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rien n’est écrit sur ce poste&#xa0;: le journal ne garde qu’une empreinte de la personne.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rien n’est demandé à une administration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le formulaire est rempli&#xa0;: vérifiez-le avant d’interroger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interroger les statuts cochés</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coller une identité</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>presse-papiers tableur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vider le formulaire et les réponses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>effacer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anciens noms des champs (version 2 de l’API)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>v2 v3 renommé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aucune habilitation à API Particulier sur ce poste&#xa0;: ajoutez-la dans les réglages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L’habilitation s’ouvre…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indiquez le numéro du dossier&#xa0;: le journal le garde, le service ne le reçoit pas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cochez au moins un statut.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Réponses de %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L’identité a changé depuis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporter une preuve…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Autres commandes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tableau comme en version 2 de l’API</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qui a consulté cette personne&#xa0;?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anciens noms des champs…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personnes inventées du bac à sable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1&#xa0;: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remplissez d’abord l’identité de la personne, ou un de ses identifiants.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF réponse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>droit d’accès traces</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>agrafe::ui::PieceCommands</name>
    <message>
        <source>Copié pour le support&#xa0;: ni donnée, ni jeton.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message type copié.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enregistrer le document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enregistré&#xa0;: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aucun programme de ce poste n’ouvre les PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images JPEG (*.jpg *.jpeg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images PNG (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Données JSON (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rien à enregistrer&#xa0;: cette pièce n’a donné ni document ni donnée.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enregistrer les données</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pièce non enregistrée</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>agrafe::ui::PiecesModel</name>
    <message>
        <source>%1, %2 pièces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, 1 pièce</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pièce</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fournisseur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Résultat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validité</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En cache</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>agrafe::ui::PiecesSide</name>
    <message>
        <source>Pièces à montrer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>À traiter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prouvées</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prouvée</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inconnues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inconnue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>à venir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>en cours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>À traiter %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>agrafe::ui::PiecesView</name>
    <message>
        <source>Pièces du dossier</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>agrafe::ui::ProblemPane</name>
    <message>
        <source>Réparer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Modifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laisser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rétablir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Après</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Modifier la cellule (F2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annuler (Ctrl+Z)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annuler «&#xa0;%1&#xa0;» (Ctrl+Z)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choisissez une cellule, ou F8 pour le premier problème.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choisissez une cellule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ligne %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E#L dira&#xa0;:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E#L dira sans doute&#xa0;:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Les %1 pareilles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E#L a dit&#xa0;:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passer au problème suivant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1&#xa0;: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le jour vient d’abord</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dans tout ce fichier&#xa0;: ses dates pourront être réparées</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explication de la cellule</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>agrafe::ui::ProofDialog</name>
    <message>
        <source>Exporter une preuve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dans le dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Champs à ajouter, si le dossier en a besoin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce que la preuve contiendra</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Champ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valeur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Parcourir…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le nom du fichier ne dit pas celui de la personne.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Réponse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Réponse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En une phrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demandé le</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numéro de la demande</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>À garder jusqu’au %1 au plus&#xa0;: Agrafe proposera ensuite de la supprimer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Votre habilitation ne dit pas combien de temps garder les données&#xa0;: supprimez la preuve quand le dossier n’en a plus besoin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dossier de la preuve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce dossier n’existe pas.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>agrafe::ui::PublicSheetDialog</name>
    <message>
        <source>Fiche publique</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Champs publics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Champ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valeur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copier le champ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tout copier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporter en &amp;CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporter en &amp;JSON…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fiche publique copiée.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issues des seules routes publiques. L’usager doit pouvoir corriger chaque champ prérempli.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Les données publiques arrivent…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aucune donnée publique n’a été trouvée.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Données fictives&#xa0;: sans valeur.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» copié.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporter la fiche publique</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fiche publique enregistrée&#xa0;: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>agrafe::ui::RecycleDialog</name>
    <message>
        <source>Recycler la facture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Envoyer au bon destinataire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commentaire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le destinataire n’accepterait pas la facture ainsi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrigez ce qui est signalé&#xa0;: rien n’est parti.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>agrafe::ui::ReferenceBox</name>
    <message>
        <source>Liste de Chorus Pro, lue le %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La liste de Chorus Pro n’a pas pu être lue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La liste de Chorus Pro n’a pas pu être lue&#xa0;: celle d’Agrafe.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>agrafe::ui::RejectionDialog</name>
    <message>
        <source>Rejet traité</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marquer comme traité</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>agrafe::ui::RemarksDialog</name>
    <message>
        <source>Remarques sur ce fichier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>agrafe::ui::RenewalDialog</name>
    <message>
        <source>Renouveler les secrets de «&#xa0;%1&#xa0;»</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renouveler le jeton de «&#xa0;%1&#xa0;»</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nouveaux secrets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nouveau jeton</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Échéance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demande</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remplacement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Précédent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Suivant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mot de passe actuel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nouveau mot de passe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1&#xa0;: copié.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Garder l’ancien</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Terminer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remplacer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remplacer le jeton</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Les dossiers ouverts se servent du nouveau jeton dès leur prochain appel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E#L dira au premier envoi si ce jeton est bon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Les secrets sont remplacés.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le jeton est remplacé.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L’ancien jeton est de nouveau en place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Garder pour cette session seulement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Essai en cours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rien n’est encore remplacé.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rien n’est remplacé.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remplacer sans essai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ils n’ont pas été essayés&#xa0;: voyez le diagnostic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PISTE et Chorus Pro les acceptent.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>agrafe::ui::RenewalFlow</name>
    <message>
        <source>Renouveler…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plus tard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agrafe&#xa0;: une échéance approche</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L’ancien jeton est de nouveau en place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enregistrer les rappels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendrier (*.ics)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rappels enregistrés&#xa0;: ouvrez le fichier avec votre calendrier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renouveler «&#xa0;%1&#xa0;»…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>renouveler jeton secret échéance prolonger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jeton divulgué&#xa0;: «&#xa0;%1&#xa0;»…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fuite jeton secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remettre l’ancien jeton de «&#xa0;%1&#xa0;»</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rétablir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relire les droits du jeton</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>droits jeton habilitation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enregistrer les rappels d’échéance…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>calendrier jeton</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rappels</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>agrafe::ui::RepairDialog</name>
    <message>
        <source>Réparations sûres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agrafe ne change que ce dont la bonne valeur est certaine. Tout s’annule d’un seul Ctrl+Z, et le classeur d’origine n’est jamais modifié.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Réparations par règle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Réparer les %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Réparer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1&#xa0;: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ligne %1&#xa0;: «&#xa0;%2&#xa0;» devient «&#xa0;%3&#xa0;».</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>agrafe::ui::ReplacedPage</name>
    <message>
        <source>&amp;Remettre l’ancien jeton</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Ajouter les rappels à mon calendrier…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prochaine échéance&#xa0;: %1. Agrafe vous préviendra 90 jours avant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L’ancien jeton reste en mémoire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>jusqu’à la fermeture d’Agrafe. S’il y a un doute, remettez-le.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L’ancien jeton est de nouveau en place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le nouveau n’est plus sur ce poste&#xa0;: collez-le encore quand vous voudrez.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>agrafe::ui::ResultBar</name>
    <message>
        <source>%1 lignes conformes, %2 refusées</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>agrafe::ui::RetentionDialog</name>
    <message>
        <source>%1 (modifié depuis)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents à supprimer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Supprimer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents dont la durée est passée</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Habilitation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gardé jusqu’au</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taille</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recherche en cours…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rien à supprimer</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) ont dépassé leur durée</source>
        <translation>
            <numerusform>%n document a dépassé sa durée</numerusform>
            <numerusform>%n documents ont dépassé leur durée</numerusform>
        </translation>
    </message>
    <message>
        <source>La durée est celle de chaque habilitation. Les traces du journal restent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) supprimé(s).</source>
        <translation>
            <numerusform>%n document supprimé.</numerusform>
            <numerusform>%n documents supprimés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restés sur le disque&#xa0;: %1. Vérifiez les droits de leur dossier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>&amp;Supprimer %n document(s)…</source>
        <translation>
            <numerusform>&amp;Supprimer %n document…</numerusform>
            <numerusform>&amp;Supprimer %n documents…</numerusform>
        </translation>
    </message>
    <message>
        <source>Supprimer les documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Supprimer %n document(s) et leurs preuves de ce poste&#xa0;?</source>
        <translation>
            <numerusform>Supprimer&#xa0;%n document et sa preuve de ce poste&#xa0;?</numerusform>
            <numerusform>Supprimer&#xa0;%n documents et leurs preuves de ce poste&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Ils ne pourront pas être rétablis&#xa0;; ils peuvent être demandés de nouveau au service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supprimer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>agrafe::ui::RetentionFlow</name>
    <message numerus="yes">
        <source>%n document(s) ont dépassé leur durée&#xa0;: voyez les réglages, Documents.</source>
        <translation>
            <numerusform>%n document a dépassé sa durée&#xa0;: voyez les réglages, Documents.</numerusform>
            <numerusform>%n documents ont dépassé leur durée&#xa0;: voyez les réglages, Documents.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) dont la durée est passée ont été supprimés.</source>
        <translation>
            <numerusform>%n document dont la durée est passée a été supprimé.</numerusform>
            <numerusform>%n documents dont la durée est passée ont été supprimés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>agrafe::ui::Ribbon</name>
    <message>
        <source>Données fictives.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>agrafe::ui::RightsCard</name>
    <message>
        <source>Droits, avant et après</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 avant, %2 après</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rien ne change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Un droit oublié se redemande dans DataPass.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Un droit oublié se redemande dans DataPass&#xa0;; voyez avec %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce que le jeton dit ouvrir</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n droit(s)</source>
        <translation>
            <numerusform>%n droit</numerusform>
            <numerusform>%n droits</numerusform>
        </translation>
    </message>
    <message>
        <source>Le service n’a encore rien confirmé.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inchangés, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n droit(s) gagné(s)</source>
        <translation>
            <numerusform>%n droit gagné</numerusform>
            <numerusform>%n droits gagnés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n droit(s) perdu(s)</source>
        <translation>
            <numerusform>%n droit perdu</numerusform>
            <numerusform>%n droits perdus</numerusform>
        </translation>
    </message>
    <message>
        <source>gagné&#xa0;: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>perdu&#xa0;: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>et %1 autres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voir la liste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voir la liste&#xa0;: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replier</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>agrafe::ui::RoutingFields</name>
    <message>
        <source>SIRET du destinataire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code du service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numéro d’engagement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Un SIRET a 14 chiffres.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chorus Pro n’a pas de structure sous ce SIRET.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce que cette structure demande est lu dans Chorus Pro…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce que cette structure demande n’a pas pu être lu&#xa0;: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service&#xa0;: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>agrafe::ui::RowsChoice</name>
    <message>
        <source>Toutes les lignes (%1), aucune n’est refusée.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toutes les lignes (%1)&#xa0;: E#L en ignorera %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seulement les lignes conformes (%1)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>agrafe::ui::RulesModel</name>
    <message numerus="yes">
        <source>%1, %2, %n problème(s)</source>
        <translation>
            <numerusform>%1, %2, %n problème</numerusform>
            <numerusform>%1, %2, %n problèmes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>agrafe::ui::RulesSide</name>
    <message>
        <source>par règle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 problèmes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 problème</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aucun problème</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>agrafe::ui::RulesView</name>
    <message>
        <source>Problèmes par règle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Espace limite la grille à la règle choisie, Échap montre tout.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>agrafe::ui::SaveDialog</name>
    <message>
        <source>Tout enregistrer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Parcourir…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enregistrer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dans le dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Un sous-dossier au nom de l’objet y est créé. Rien n’est remplacé.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pièces arrivées</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce qui manque et ce qui est enregistré</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dossier où enregistrer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;p&gt;Rien ne manque.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce qui manque</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Les documents reçus, une preuve à côté de chacun, et la synthèse seront enregistrés.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En attente de %1 pièces&#xa0;: l’enregistrement part dès qu’elles sont là.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Il reste %2 pièces en chemin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ouvrir le dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enregistrer sans attendre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce qui n’a pas pu être écrit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce qui est enregistré</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 fichiers enregistrés dans %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrêt après le document en cours…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents écrits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrêter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enregistrement dans %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enregistrement arrêté&#xa0;: %1 fichiers écrits, la synthèse ne l’est pas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2&#xa0;: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2&#xa0;: %3. %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2 documents sont dans ce cas.)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choisissez un dossier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Donnez le chemin entier du dossier, par exemple %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Réessayer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rien n’a pu être enregistré. Choisissez un autre dossier, ou réessayez.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 fichiers enregistrés, %2 n’ont pas pu l’être. Réessayez, ou choisissez un autre dossier.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>agrafe::ui::SearchButton</name>
    <message>
        <source>Rechercher, aller à…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rechercher, aller à… (%1)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>agrafe::ui::SearchField</name>
    <message>
        <source>Effacer la recherche</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>agrafe::ui::SecretField</name>
    <message>
        <source>Garder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effacer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Garder&#xa0;: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effacer&#xa0;: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le trousseau est interrogé…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cette session seulement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effacé.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gardé.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>agrafe::ui::SendBar</name>
    <message>
        <source>Écrire le CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Envoyer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporter les problèmes (CSV)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imprimer les problèmes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporter mes corrections (CSV)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Envois et reçus…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listes et reçus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listes pour un collègue, envois et reçus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enregistrer la page des problèmes (PDF)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enregistrer la copie corrigée du classeur…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>agrafe::ui::SendDialog</name>
    <message>
        <source>Envoyer à E#L</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fichier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Destination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Au nom de</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contenu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, partenaire «&#xa0;%2&#xa0;»</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avancement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Envoyer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrêter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lignes, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Envoi arrêté&#xa0;: rien n’est parti.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L’envoi n’a pas pu se faire.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voir l’habilitation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Envoyer quand même</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n réparation(s) sûre(s) ne sont pas faites.</source>
        <translation>
            <numerusform>%n réparation sûre n’est pas faite.</numerusform>
            <numerusform>%n réparations sûres ne sont pas faites.</numerusform>
        </translation>
    </message>
    <message>
        <source>Réparer d’abord</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ouvrir l’accès à E#L…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aucune ligne n’est conforme.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E#L n’importerait rien, et ne prend qu’un fichier par jour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E#L ignorerait les lignes concernées.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>agrafe::ui::SendingDialog</name>
    <message>
        <source>Fermer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L’envoi est en cours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sa réponse dira ce qu’il en est.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recherche dans Chorus Pro…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rechercher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Déposer quand même</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L’envoi est en cours…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La réponse de Chorus Pro dira ce qu’il en est.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>agrafe::ui::ServicesButton</name>
    <message>
        <source>État des services&#xa0;: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Ouvrir l’état des services.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Ouvrir les étapes.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>agrafe::ui::ServicesDialog</name>
    <message>
        <source>Disponible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En panne</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En maintenance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>État inconnu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 service en panne</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 services en panne</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Services disponibles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>État des services inconnu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>État des services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fournisseurs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fournisseur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>État</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dernière réponse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demande en cours…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 à %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 service en maintenance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 services en maintenance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dd/MM/yyyy, H &apos;h&apos; mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>H &apos;h&apos; mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maintenances annoncées, heure de Paris</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, en cours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Actualiser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Diagnostic…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jusqu’à</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Au plus une demande par minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tous les fournisseurs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1&#xa0;: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>agrafe::ui::ServicesFlow</name>
    <message>
        <source>État des services demandé…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>État des services inconnu</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>agrafe::ui::SettingsDesk</name>
    <message>
        <source>&amp;Documents dont la durée est passée…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importer des habilitations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Habilitations (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le fichier «&#xa0;%1&#xa0;» ne se lit pas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vérifiez son nom et ses droits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporter les habilitations, sans aucun secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>habilitations.json</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Habilitations</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n habilitation(s) importée(s)&#xa0;: donnez à chacune son jeton.</source>
        <translation>
            <numerusform>%n habilitation importée&#xa0;: donnez à chacune son jeton.</numerusform>
            <numerusform>%n habilitations importées&#xa0;: donnez à chacune son jeton.</numerusform>
        </translation>
    </message>
    <message>
        <source>Habilitations exportées, sans aucun secret&#xa0;: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>agrafe::ui::SettingsDialog</name>
    <message>
        <source>Réglages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Habilitations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chorus Pro</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Importer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Exporter…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Diagnostic…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chercher un réglage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Un cadenas marque ce que votre administrateur a fixé.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, avec des réglages verrouillés</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Réglages trouvés</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aucun réglage ne correspond.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>agrafe::ui::SideBar</name>
    <message>
        <source>Panneaux</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>agrafe::ui::SolicitationDialog</name>
    <message>
        <source>Demande au support de Chorus Pro</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texte de la demande</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catégorie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sous-catégorie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copier ce texte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catégories demandées à Chorus Pro…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Les catégories ne sont pas venues&#xa0;: choisissez-les sur le portail. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texte copié&#xa0;: collez-le dans une demande, sur le portail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Votre texte reste comme vous l’avez écrit&#xa0;: changez-y la catégorie.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce texte reste en français, la langue du portail.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>agrafe::ui::StartPage</name>
    <message>
        <source>Tapez ou déposez un SIRET</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Un SIREN ou un numéro RNA conviennent aussi. Entrée interroge.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>agrafe::ui::StatusDesk</name>
    <message>
        <source>dddd d MMMM yyyy, H &apos;h&apos; mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quota de la minute&#xa0;: %1 appels libres sur %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rien n’est écrit sur ce poste tant que vous n’exportez pas de preuve</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>agrafe::ui::StatusLine</name>
    <message>
        <source>passé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>statut actuel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>à venir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vie de la facture</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>agrafe::ui::StatusStrip</name>
    <message>
        <source>Barre d’état</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accès tracés</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chaque accès est inscrit au journal de ce poste et gardé 36 mois.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agent&#xa0;: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journal indisponible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le journal de ce poste ne s’écrit pas&#xa0;: rien n’est demandé sans trace.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>agrafe::ui::StatusesModel</name>
    <message>
        <source>habilitation à faire modifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>non couvert par l’habilitation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>par FranceConnect seulement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, par l’INE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, identité ou INE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, demande un identifiant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Votre habilitation ne couvre pas ce statut. Ses droits ont changé avec la version 3 de l’API&#xa0;: faites modifier l’habilitation sur DataPass, même si elle couvrait ce statut avant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Votre habilitation ne couvre pas ce statut. Demandez ce droit sur DataPass à la personne qui la gère, ou le justificatif à la personne.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, par FranceConnect (assistance)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>agrafe::ui::StatusesSide</name>
    <message>
        <source>Façon de demander</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n coché(s)</source>
        <translation>
            <numerusform>%n coché</numerusform>
            <numerusform>%n cochés</numerusform>
        </translation>
    </message>
    <message>
        <source>Arrêter</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Interroger %n statut(s)</source>
        <translation>
            <numerusform>Interroger %n statut</numerusform>
            <numerusform>Interroger %n statuts</numerusform>
        </translation>
    </message>
    <message>
        <source>Interroger</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>agrafe::ui::StatusesView</name>
    <message>
        <source>Statuts à demander</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Espace coche ou décoche, Entrée interroge.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>agrafe::ui::StepCard</name>
    <message>
        <source>C’est fait, vérifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Étape manquante</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Étape sans doute manquante</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce qu’il faut faire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Configurer un accès…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>agrafe::ui::StepLine</name>
    <message>
        <source>Montre ou cache ce qu’il y a à faire.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1&#xa0;: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>agrafe::ui::StepList</name>
    <message>
        <source>Étapes de la connexion</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>agrafe::ui::StepRow</name>
    <message>
        <source>Étape %1 sur %2&#xa0;: %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>agrafe::ui::StructureCard</name>
    <message>
        <source>État inconnu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actif</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inactif</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engagement demandé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rien de plus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>publique</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>privée</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TVA %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cette structure n’annonce jamais la mise en paiement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elle ne reçoit que des factures de travaux.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quoi écrire sur votre facture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copier ce texte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voir l’entreprise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Services de la structure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>État</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demande</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lecture de la structure…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texte copié&#xa0;: collez-le dans votre message au fournisseur.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pas encore demandé à Chorus Pro</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>À voir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choisissez le service&#xa0;: Chorus Pro dira ce qu’il demande.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Il ne le dit pas</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>agrafe::ui::StructureCriteria</name>
    <message>
        <source>Tous les établissements du même SIREN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toutes les structures du compte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tous les services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SIRET, ou plusieurs séparés par des virgules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SIRET du titulaire ou du mandataire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Votre structure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Son service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fournisseur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Destinataire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valideur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Structure %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vos structures n’ont pas pu être lues&#xa0;: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ses services n’ont pas pu être lus&#xa0;: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>agrafe::ui::StructuresTab</name>
    <message>
        <source>Chercher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Structures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engagements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rechercher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numéro d’engagement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Structure à chercher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engagement à vérifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Les structures publiques, et les privées que Chorus Pro laisse voir.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seuls les engagements de l’État adressés à votre structure se voient ici. Sans numéro&#xa0;: tous.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Structures trouvées</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engagements trouvés</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identifiant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>État</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numéro</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Destinataire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notifié le</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recherche de structures…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 structures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 structure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chorus Pro ne connaît pas de structure ainsi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vérifiez l’identifiant, ou cherchez par un autre mot du nom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recherche d’engagements…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 engagements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 engagement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La recherche n’a pas pu être faite.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Réessayer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cherchez une structure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cherchez un engagement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sa fiche dit ce que ses factures doivent porter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vérifiez un numéro avant de le mettre sur une facture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SIRET, nom, numéro de TVA hors de France</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chercher par</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SIRET, nom ou TVA</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>agrafe::ui::SubjectBar</name>
    <message>
        <source>&amp;Entreprise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cadre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Objet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SIRET, SIREN ou RNA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>n° du dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catalogue…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tout ce qui peut être demandé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrêter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interroger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrêter&#xa0;: les pièces reçues restent (Échap)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interroger (Entrée)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C’est votre propre administration&#xa0;: le service refuse cet appel (00211). Rien n’a été envoyé.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Donnez le numéro du dossier&#xa0;: il justifie chaque accès.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clé vérifiée</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>numéro RNA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entreprises récentes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce numéro est bien formé. La réponse dira s’il existe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clé inexacte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La clé de ce numéro est inexacte&#xa0;: seules les données fictives l’acceptent.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>agrafe::ui::SubmissionDialog</name>
    <message>
        <source>Déposer une facture en PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revenir à la saisie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vérifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Déposer la facture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1&#xa0;: vérifiez ce que Chorus Pro y a lu, complétez le reste. Rien n’est encore déposé.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chorus Pro lit «&#xa0;%1&#xa0;»… Cela ne dépose encore rien.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» n’a pas été lu. Aucune facture n’est déposée.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La réponse de Chorus Pro s’est perdue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Une lecture ne dépose rien&#xa0;: elle peut être redemandée.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relire le PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La facture n’est pas complète.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrigez ce qui est signalé&#xa0;: rien n’est parti.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrigez le détail de la TVA&#xa0;: rien n’est parti.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>À regarder avant le dépôt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 du %3, %4 TTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De&#xa0;: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>À&#xa0;: %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service&#xa0;: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engagement&#xa0;: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marché&#xa0;: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cadre&#xa0;: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La facture est créée dans Chorus Pro et part chez ce destinataire.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Une facture créée à tort demande un avoir.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voir la facture dans la liste</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>agrafe::ui::SubmissionForm</name>
    <message>
        <source>Numéro de facture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date de la facture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facture d’origine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numéro de marché</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Motif d’exonération</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SIRET du valideur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total HT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total TVA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total TTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reste à payer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commentaire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Structure qui facture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coordonnées bancaires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cadre de facturation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Devise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Régime de TVA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mode de règlement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le titulaire ou le mandataire du marché&#xa0;: il valide la facture avant le destinataire.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Un montant s’écrit ainsi&#xa0;: 1236,60.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vos structures n’ont pas pu être lues&#xa0;: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce compte technique ne facture pour aucune structure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aucune</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elles n’ont pas pu être lues&#xa0;: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pas lu dans le PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lu dans le PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>corrigé, lu&#xa0;: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le total TTC n’est pas la somme du HT et de la TVA.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le détail de la TVA ne fait pas les totaux.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aucune coordonnée bancaire n’est jointe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>20 signes au plus&#xa0;: celui-ci en a %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Des lettres sans accent, des chiffres et - _ / + seulement.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>agrafe::ui::SupportDesk</name>
    <message>
        <source>Diagnostic…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vérifier connexion panne réseau jeton trousseau support rapport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents à supprimer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>conservation durée rétention effacer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importer des habilitations…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>réglages administrateur fichier</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>agrafe::ui::TimeLine</name>
    <message>
        <source>Jeton actuel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nouveau jeton</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1&#xa0;: la fin n’est pas connue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1&#xa0;: fin le %2, %3. Rappels 90, 60, 30, 15, 7 et 1 jours avant, et le jour même.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1&#xa0;: fin le %2, %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1&#xa0;: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aujourd’hui</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rappels à 90, 60, 30, 15 jours</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>agrafe::ui::TokenPage</name>
    <message>
        <source>&amp;Jeton</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collez le jeton&#xa0;: Ctrl+V</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copiez-le depuis votre espace DataPass. Il n’est jamais affiché&#xa0;; le presse-papiers est vidé.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gardé par le trousseau de votre session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agrafe ne l’écrit nulle part ailleurs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cette session seulement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Délivré le %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expire le %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collez le jeton.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le jeton restera en mémoire&#xa0;: il faudra le coller de nouveau au prochain démarrage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le trousseau ne répond pas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Réessayer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cette session seulement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laissez vide si le relais ajoute le jeton lui-même.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>agrafe::ui::TreatDialog</name>
    <message>
        <source>Changer le statut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nouveau statut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Motif</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N° de mandat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statuts possibles demandés à Chorus Pro…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Les statuts possibles ne sont pas venus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Réessayer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aucun changement n’est possible depuis ce statut.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chorus Pro n’en propose pas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Obligatoire&#xa0;: le fournisseur le lira.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facultatif</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choisissez un statut…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aucun</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>agrafe::ui::TrialPage</name>
    <message>
        <source>&amp;Refaire l’essai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Essai en cours…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agrafe demande à %1 ce que le jeton ouvre. Rien n’est encore enregistré.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jeton accepté</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jeton refusé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L’essai n’a pas abouti</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le service le connaît. Vous pouvez enregistrer. Il ouvre&#xa0;: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rien que cette version connaisse</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>agrafe::ui::TrialView</name>
    <message>
        <source>Essai auprès du service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Essai en cours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agrafe demande à %1 ce que le jeton ouvre. Rien n’est encore remplacé.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rien n’a été demandé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1&#xa0;: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refaire l’ess&amp;ai</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>agrafe::ui::UnmatchedDialog</name>
    <message>
        <source>Lignes introuvables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le rapport d’E#L en parle, mais le fichier envoyé de ce poste ne les contient pas&#xa0;: elles viennent sans doute d’un autre envoi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numéro de dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mots d’E#L</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(sans numéro)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Et %1 autres, dans le rapport lui-même.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>agrafe::ui::UsagerDialog</name>
    <message>
        <source>Avant d’interroger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Votre habilitation demande de confirmer ceci une fois pour le dossier %1, entreprise %2. La confirmation est tracée.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L’&amp;usager est informé que ses données sont demandées.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Il &amp;consent à ce que ses données soient utilisées pour ce dossier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interroger</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>agrafe::ui::VatTable</name>
    <message>
        <source>Ajouter un taux</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taux de TVA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Base HT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TVA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taux de Chorus Pro, lus le %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Les taux de Chorus Pro n’ont pas pu être lus&#xa0;: ceux de la loi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taux à choisir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taux de TVA, ligne %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Base HT, ligne %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TVA, ligne %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Une base ou une TVA manque, ou n’est pas un montant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le taux d’une ligne de TVA n’est pas choisi.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>agrafe::ui::WarningDesk</name>
    <message>
        <source>La fin d’un accès n’a pas pu être écrite au journal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vérifiez la place et les droits du dossier du journal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Réessayer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saisir le jeton…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C’est lu</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>agrafe::ui::WelcomePage</name>
    <message>
        <source>Bienvenue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Par quoi commencer&#xa0;?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agrafe réunit ce que l’administration sait déjà d’une entreprise.
Les deux choix restent ouverts plus tard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Essayer avec des données fictives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Un bac à sable sur ce poste, sans jeton ni réseau.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 entreprises et associations inventées, avec tous les cas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>des justificatifs PDF à lire et à enregistrer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Un ruban «&#xa0;Données fictives&#xa0;» reste visible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Essayer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Configurer une habilitation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trois étapes, cinq minutes, si vous avez le jeton.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Votre organisme&#xa0;: son SIRET et l’usage autorisé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le jeton, collé depuis votre espace DataPass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Un essai, avant tout enregistrement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jeton gardé par le trousseau, jamais affiché.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Configurer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce poste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trousseau&#xa0;: recherche en cours…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journal&#xa0;: ouverture en cours…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pas encore de jeton&#xa0;?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qui peut le demander et comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trousseau trouvé et déverrouillé.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aucun trousseau ne répond&#xa0;: un jeton ne serait gardé que cette session seulement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journal prêt&#xa0;: chaque accès sera tracé et gardé 36 mois.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importer les réglages…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Un fichier de votre administrateur, sans aucun secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trousseau trouvé&#xa0;: il s’ouvrira quand vous enregistrerez un jeton.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vous n’envoyez que des classeurs à E#L&#xa0;?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ouvrir E#L</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vous ne suivez que des factures&#xa0;?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ouvrir Chorus Pro</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>agrafe::ui::WorkPage</name>
    <message>
        <source>%1 lignes, %2 problèmes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La grille montre les lignes de la règle «&#xa0;%1&#xa0;».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» n’est nulle part dans ce fichier.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>etat</name>
    <message>
        <source>La même demande est déjà en cours avec ce jeton&#xa0;: il faut attendre sa fin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rien à faire&#xa0;: Agrafe redemande la pièce dans une minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cette habilitation n’ouvre pas cette pièce. Ce n’est pas une réponse sur l’entreprise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demandez ce droit à la personne qui gère l’habilitation (nouvelle demande sur DataPass).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le service ne reconnaît pas le jeton, ou il n’a pas été transmis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vérifiez le jeton de l’habilitation dans les réglages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le jeton de l’habilitation a expiré. Ce n’est pas une réponse sur l’entreprise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faites prolonger le jeton dans le compte API Entreprise, puis redemandez la pièce.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le service a mis ce jeton sur liste noire&#xa0;: il a pu être divulgué.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prenez le nouveau jeton dans le compte API Entreprise et enregistrez-le dans les réglages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le service ne connaît pas ce jeton.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vérifiez que le jeton est celui de cet environnement, puis enregistrez-le à nouveau.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L’adresse réseau de ce poste n’est pas autorisée par le service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demandez à votre service informatique de faire autoriser l’adresse de sortie du réseau.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le cadre de la demande (contexte) manque.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choisissez un contexte de l’habilitation, puis redemandez la pièce.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L’objet de la demande manque.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indiquez le numéro du dossier, puis redemandez la pièce.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le SIRET de votre organisme (bénéficiaire) manque.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complétez l’habilitation dans les réglages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le bénéficiaire de la demande n’est pas un SIRET valable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrigez le SIRET de votre organisme dans les réglages de l’habilitation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le service n’accepte pas qu’un organisme demande ses propres données.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indiquez le numéro d’une autre entité que votre organisme.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le service n’accepte pas ce numéro SIREN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vérifiez les neuf chiffres du SIREN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le service n’accepte pas ce numéro SIRET.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vérifiez les quatorze chiffres du SIRET.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le nombre de demandes autorisé est atteint pour cette minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rien à faire&#xa0;: Agrafe attend, puis redemande la pièce.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le service n’a pas pu joindre le fournisseur «&#xa0;%1&#xa0;»&#xa0;: incident de réseau entre eux, souvent bref.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rien à faire&#xa0;: Agrafe redemande la pièce.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cette entreprise est hors du périmètre d’Infogreffe pour cette pièce. Ce n’est pas un refus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demandez le justificatif à l’entreprise si le dossier l’exige.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La DGFiP ne donne pas d’attestation&#xa0;: l’entreprise est inconnue d’elle, hors du périmètre de la pièce, ou sa situation n’est pas réglée. Elle ne dit pas lequel&#xa0;: ce n’est pas un refus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demandez à l’entreprise son attestation fiscale (compte professionnel d’impots.gouv.fr).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L’Urssaf examine le compte à la main avant de répondre. Ce n’est pas un refus, ni une panne.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redemandez la pièce à la date indiquée, ou demandez l’attestation à l’entreprise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L’Urssaf retraite cette demande après un incident informatique. Ce n’est pas un refus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redemandez la pièce dans la journée.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L’Urssaf ne peut pas délivrer l’attestation dans la situation actuelle du compte, sans dire pourquoi. Ce n’est pas un refus explicite.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demandez à l’entreprise son attestation ou un échange avec son Urssaf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La Banque de France n’a pas pu fournir de bilans pour cette entreprise. Ce n’est pas un refus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demandez les bilans à l’entreprise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La Banque de France a donné des bilans que le service ne peut pas lire. Ce n’est pas un refus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aucun quotient familial n’est connu pour ce mois. Ce n’est pas un non.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demandez l’attestation à la personne.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le GIP-MDS n’a pas d’effectif à donner pour cette période. Ce n’est pas un refus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Essayez une période plus ancienne.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le GIP-MDS n’a pas pu calculer l’effectif de cette période. Ce n’est pas un refus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le GIP-MDS n’a pas encore traité cette période. Ce n’est pas un refus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La caisse des congés payés (CIBTP) refuse l’attestation&#xa0;: l’entreprise n’est pas à jour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signalez-le à l’entreprise&#xa0;: elle peut régulariser ou s’expliquer auprès de sa caisse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La personne n’a pas entre 16 et 25 ans&#xa0;: cette vérification ne la concerne pas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demandez un autre justificatif.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le fournisseur «&#xa0;%1&#xa0;» a une erreur interne. Ce n’est pas un refus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redemandez la pièce plus tard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le fournisseur «&#xa0;%1&#xa0;» est indisponible. Ce n’est pas un refus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rien à faire&#xa0;: Agrafe redemande la pièce&#xa0;; le dossier peut avancer sans elle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le fournisseur «&#xa0;%1&#xa0;» a mis trop de temps à répondre. Ce n’est pas un refus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L’adresse du fournisseur «&#xa0;%1&#xa0;» est introuvable pour le moment. Ce n’est pas un refus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le fournisseur «&#xa0;%1&#xa0;» n’a pas reconnu le service de l’État. Votre jeton n’est pas en cause.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redemandez la pièce plus tard&#xa0;; si cela dure, prévenez le support du service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le fournisseur «&#xa0;%1&#xa0;» a reçu trop de demandes, tous organismes confondus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La liaison chiffrée avec le fournisseur «&#xa0;%1&#xa0;» a échoué. Ce n’est pas un refus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le fournisseur «&#xa0;%1&#xa0;» n’a donné qu’une partie de la réponse&#xa0;: elle n’est pas utilisable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le fournisseur «&#xa0;%1&#xa0;» a une erreur passagère. Ce n’est pas un refus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le fournisseur «&#xa0;%1&#xa0;» est en maintenance. Ce n’est pas un refus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rien à faire&#xa0;: la pièce pourra être redemandée à l’heure indiquée.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le document envoyé par le fournisseur «&#xa0;%1&#xa0;» est illisible. Ce n’est pas un refus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redemandez la pièce plus tard ou demandez-la à l’entreprise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le document du fournisseur «&#xa0;%1&#xa0;» n’a pas pu être téléchargé à temps. Ce n’est pas un refus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le serveur de documents du fournisseur «&#xa0;%1&#xa0;» n’a pas pu être joint. Ce n’est pas un refus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le fournisseur «&#xa0;%1&#xa0;» a donné un lien de document inutilisable. Ce n’est pas un refus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le document du fournisseur «&#xa0;%1&#xa0;» n’est pas dans la forme attendue. Ce n’est pas un refus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le document envoyé par le fournisseur «&#xa0;%1&#xa0;» est vide. Ce n’est pas un refus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le fournisseur «&#xa0;%1&#xa0;» a répondu quelque chose que le service ne comprend pas. Ce n’est pas un refus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rien à faire&#xa0;: Agrafe redemande la pièce&#xa0;; si cela dure, demandez-la à l’entreprise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le service n’a pas compris la demande. Ce n’est pas une réponse sur l’entreprise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copiez les détails pour le support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le service n’accepte pas le jeton de l’habilitation. Ce n’est pas une réponse sur l’entreprise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vérifiez le jeton dans les réglages&#xa0;; il a pu expirer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le service ferme l’accès à cette pièce. Ce n’est pas une réponse sur l’entreprise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vérifiez les droits de l’habilitation, ou demandez-les à la personne qui la gère.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le fournisseur «&#xa0;%1&#xa0;» ne trouve rien&#xa0;: numéro inconnu, ou hors du périmètre de cette pièce. Ce n’est pas un refus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vérifiez le numéro et le périmètre de la pièce&#xa0;; sinon demandez le justificatif à l’entreprise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le serveur mandataire (proxy) du réseau demande un mot de passe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renseignez le proxy dans les réglages, ou voyez votre service informatique.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le service a retiré cette pièce sous cette forme. Ce n’est pas une réponse sur l’entreprise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choisissez une version plus récente de la pièce, ou mettez Agrafe à jour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le service n’accepte pas un des renseignements de la demande. Ce n’est pas une réponse sur l’entreprise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrigez le renseignement indiqué dans les détails, puis redemandez la pièce.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cette entreprise n’est pas diffusible&#xa0;: ses données ne sont jamais communiquées par ce service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demandez le justificatif à l’entreprise elle-même.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le service a une erreur interne. Ce n’est pas un refus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redemandez la pièce plus tard&#xa0;; si cela dure, copiez les détails pour le support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le fournisseur «&#xa0;%1&#xa0;» n’a pas pu répondre correctement. Ce n’est pas un refus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le service est momentanément fermé. Ce n’est pas un refus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le fournisseur «&#xa0;%1&#xa0;» n’a pas répondu à temps. Ce n’est pas un refus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le service n’a pas accepté la demande (réponse %2, code «&#xa0;%3&#xa0;»). Ce n’est pas une réponse sur l’entreprise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le service n’a pas pu répondre (réponse %2, code «&#xa0;%3&#xa0;»). Ce n’est pas un refus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La réponse du service n’est pas de celles que l’on connaît (réponse %2, code «&#xa0;%3&#xa0;»).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La demande ne peut pas être envoyée telle quelle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vérifiez ce qui est saisi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La demande a été arrêtée avant sa réponse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redemandez la pièce si elle est utile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L’adresse du service est introuvable depuis ce poste. Ce n’est pas un refus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vérifiez que le poste est relié au réseau&#xa0;; Agrafe redemande la pièce.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le service n’accepte pas la connexion. Ce n’est pas un refus de pièce.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vérifiez l’adresse du service ou le pare-feu&#xa0;; Agrafe redemande la pièce.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La liaison avec le service a été coupée. Ce n’est pas un refus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L’identité du service n’a pas pu être vérifiée&#xa0;: son certificat n’est pas valable pour ce poste. Rien n’a été transmis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voyez votre service informatique&#xa0;: autorité de certification à installer, ou date du poste à régler.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le serveur mandataire (proxy) du réseau bloque la demande ou attend un mot de passe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le service n’a pas répondu dans le temps prévu. Ce n’est pas un refus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le service a voulu renvoyer vers une autre adresse&#xa0;: Agrafe ne l’a pas suivie, pour protéger le jeton.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vérifiez l’adresse du service dans les réglages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La réponse reçue est incomplète ou n’est pas celle du service. Ce n’est pas un refus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redemandez la pièce&#xa0;; si cela dure, un équipement du réseau répond peut-être à sa place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La réponse est plus volumineuse que ce qu’Agrafe accepte&#xa0;: elle n’a pas été lue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La demande est partie mais sa réponse s’est perdue&#xa0;: elle a pu être traitée.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vérifiez avant de recommencer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cette habilitation n’ouvre pas cette pièce&#xa0;: elle n’a pas été demandée.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le jeton n’a pas pu être lu dans le trousseau du poste. Rien n’a été envoyé.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Déverrouillez le trousseau ou enregistrez à nouveau le jeton.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le journal des accès n’a pas pu être écrit&#xa0;: rien n’a été envoyé.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vérifiez la place et les droits du dossier du journal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le disque n’a pas accepté l’écriture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Libérez de la place ou choisissez un autre dossier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agrafe a rencontré une erreur interne. Ce n’est pas un refus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>aucun</source>
        <comment>service code</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>non précisé</source>
        <comment>provider</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L’identité donnée est incomplète ou mal formée pour ce service, qui n’a cherché personne. Ce n’est pas un non.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complétez l’identité (date, commune ou pays de naissance, sexe), puis redemandez.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plusieurs personnes correspondent à cette identité&#xa0;: le service ne peut pas dire laquelle. Ce n’est pas un non.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ajoutez ce qui les distingue (les autres prénoms, le lieu de naissance)&#xa0;; sinon demandez le justificatif à la personne.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rien à faire&#xa0;: Agrafe redemande le statut dans une minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cette habilitation n’ouvre pas ce statut. Ce n’est pas une réponse sur la personne.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le jeton de l’habilitation a expiré. Ce n’est pas une réponse sur la personne.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faites prolonger le jeton dans le compte API Particulier, puis redemandez le statut.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prenez le nouveau jeton dans le compte API Particulier et enregistrez-le dans les réglages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le nombre de demandes autorisé est atteint pour le moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rien à faire&#xa0;: Agrafe attend, puis redemande le statut.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rien à faire&#xa0;: Agrafe redemande le statut.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le fournisseur «&#xa0;%1&#xa0;» a une erreur interne. Ce n’est pas un non.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redemandez le statut plus tard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le fournisseur «&#xa0;%1&#xa0;» est indisponible. Ce n’est pas un non.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redemandez le statut à l’heure indiquée, ou demandez le justificatif à la personne.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le fournisseur «&#xa0;%1&#xa0;» a mis trop de temps à répondre. Ce n’est pas un non.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L’adresse du fournisseur «&#xa0;%1&#xa0;» est introuvable pour le moment. Ce n’est pas un non.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redemandez le statut à l’heure indiquée.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redemandez le statut plus tard&#xa0;; si cela dure, prévenez le support du service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La liaison chiffrée avec le fournisseur «&#xa0;%1&#xa0;» a échoué. Ce n’est pas un non.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le fournisseur «&#xa0;%1&#xa0;» a une erreur passagère. Ce n’est pas un non.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le fournisseur «&#xa0;%1&#xa0;» est en maintenance. Ce n’est pas un non.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le fournisseur «&#xa0;%1&#xa0;» a répondu quelque chose que le service ne comprend pas. Ce n’est pas un non.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redemandez le statut plus tard&#xa0;; si cela dure, demandez le justificatif à la personne.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le service n’a pas compris la demande. Ce n’est pas une réponse sur la personne.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le service n’accepte pas le jeton de l’habilitation. Ce n’est pas une réponse sur la personne.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le service ferme l’accès à ce statut. Ce n’est pas une réponse sur la personne.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le fournisseur «&#xa0;%1&#xa0;» ne trouve personne&#xa0;: identité inconnue, ou hors du périmètre de ce statut. Ce n’est pas un non.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le service a retiré ce statut sous cette forme. Ce n’est pas une réponse sur la personne.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choisissez une version plus récente, ou mettez Agrafe à jour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le service n’accepte pas un des renseignements de la demande. Ce n’est pas une réponse sur la personne.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrigez le renseignement indiqué dans les détails, puis redemandez le statut.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ces données ne sont jamais communiquées par ce service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demandez le justificatif à la personne.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le service a une erreur interne. Ce n’est pas un non.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redemandez le statut plus tard&#xa0;; si cela dure, copiez les détails pour le support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le fournisseur «&#xa0;%1&#xa0;» n’a pas pu répondre correctement. Ce n’est pas un non.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le service est momentanément fermé. Ce n’est pas un non.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le fournisseur «&#xa0;%1&#xa0;» n’a pas répondu à temps. Ce n’est pas un non.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le service n’a pas accepté la demande (réponse %2, code «&#xa0;%3&#xa0;»). Ce n’est pas une réponse sur la personne.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le service n’a pas pu répondre (réponse %2, code «&#xa0;%3&#xa0;»). Ce n’est pas un non.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redemandez le statut s’il est utile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L’adresse du service est introuvable depuis ce poste. Ce n’est pas un non.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vérifiez que le poste est relié au réseau, puis redemandez le statut.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le service n’accepte pas la connexion. Ce n’est pas un non.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vérifiez l’adresse du service ou le pare-feu, puis redemandez le statut.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La liaison avec le service a été coupée. Ce n’est pas un non.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le service n’a pas répondu dans le temps prévu. Ce n’est pas un non.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La réponse reçue est incomplète ou n’est pas celle du service. Ce n’est pas un non.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redemandez le statut&#xa0;; si cela dure, un équipement du réseau répond peut-être à sa place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cette habilitation n’ouvre pas ce statut&#xa0;: il n’a pas été demandé.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agrafe a rencontré une erreur interne. Ce n’est pas un non.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vérifiez ce que vous avez saisi, ou demandez le justificatif à la personne.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>french</name>
    <message>
        <source>le %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1&#xa0;octets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1&#xa0;ko</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1&#xa0;Mo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dans moins d’une minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dans %1&#xa0;min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dans %1&#xa0;h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dans %1&#xa0;jours</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Réunit ce que l’administration sait d’une entreprise, à partir de son SIRET.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commence sur des données fictives, sans réseau.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Garde réglages et journal sous ce dossier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dossier</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>outcome</name>
    <message>
        <source>Prouvé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refus explicite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Non couvert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En attente</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inconnu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sans objet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oui</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Non</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Répondu</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pdf</name>
    <message>
        <source>Redemandez le document au fournisseur.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce document n’est pas un PDF complet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce PDF est trop gros pour être affiché ici.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enregistrez&#xa0;le document pour le garder&#xa0;; redemandez-le au fournisseur s’il est abîmé.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce PDF ne peut pas être affiché&#xa0;: il est abîmé ou mal formé.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce PDF demande trop de mémoire pour être affiché ici.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce PDF met trop de temps à s’afficher&#xa0;: l’affichage a été arrêté.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce PDF est protégé par un mot de passe&#xa0;: il ne peut pas être affiché ici.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enregistrez-le et ouvrez-le avec un autre programme.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L’afficheur de PDF d’Agrafe est introuvable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ouvrez le document avec le programme du poste&#xa0;; réinstallez Agrafe.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>proof</name>
    <message>
        <source>jusqu’au %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demandée le</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identifiant de la requête</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code de sécurité</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valable du</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valable jusqu’au</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statut de la réponse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code du service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Réponse gardée par le service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Route</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document reçu le</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taille</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empreinte SHA-256</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le mot {%1} n’existe pas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choisissez parmi {date}, {siren}, {siret}, {nom}, {piece} et {objet}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Une accolade n’est pas fermée.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le nom doit contenir {piece}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sans lui, tous les documents auraient le même nom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menuiserie Valorne</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attestation de vigilance</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sandbox</name>
    <message>
        <source>Le fichier de cas «&#xa0;%1&#xa0;» ne peut pas être lu&#xa0;: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vérifiez son chemin et vos droits de lecture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le fichier de cas «&#xa0;%1&#xa0;» n’est pas valable, ligne %2&#xa0;: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrigez cette ligne&#xa0;: un objet JSON par ligne, avec «&#xa0;path&#xa0;», «&#xa0;params&#xa0;», «&#xa0;status&#xa0;» et «&#xa0;payload&#xa0;».</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>statusProof</name>
    <message>
        <source>Preuve d’une interrogation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demandé le %1 par %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce qui a été répondu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«&#xa0;Inconnu&#xa0;» n’est pas «&#xa0;non&#xa0;»&#xa0;: l’absence de réponse ne justifie pas un rejet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, puis à détruire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>aucune durée n’est déclarée pour cette habilitation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L’accès</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fournisseur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numéro de requête</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Réponse répétée par le service jusqu’au</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demandé par</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Habilitation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>À conserver jusqu’au</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dossier %1. Données réservées aux agents habilités, accès tracé.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce qui a été demandé</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>support</name>
    <message>
        <source>Bonjour,

Dans le cadre du dossier %1, nous n’avons pas pu obtenir la pièce «&#xa0;%2&#xa0;» auprès de %3. Ce n’est pas un refus. Pouvez-vous nous la transmettre&#xa0;?

Merci d’avance.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>synthesis</name>
    <message>
        <source>DONNÉES FICTIVES. Document sans valeur&#xa0;: aucune administration n’a été interrogée.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, dossier %2. Données réservées aux agents habilités, accès tracé.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Synthèse du dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Établie le %1 par %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demandé par</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (SIRET %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Habilitation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cadre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«&#xa0;Inconnu&#xa0;» n’est pas un refus&#xa0;: une pièce absente ne justifie pas un rejet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fichier %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>demandée le %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>requête %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Synthèse du dossier de %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diffusion partielle&#xa0;: l’entreprise s’oppose à la publication de son identité et de son adresse. Les champs protégés ne figurent pas dans cette synthèse&#xa0;; ne les rediffusez pas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statut de diffusion inconnu&#xa0;: aucune réponse n’a dit si l’entreprise s’oppose à la publication de son identité. Par précaution, son nom, son adresse et ses dirigeants ne figurent pas dans cette synthèse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sans objet pour cette entreprise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2&#xa0;: %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
