<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="fr_FR">
<context>
    <name>AnswerTree</name>
    <message>
        <source>Sans nom</source>
        <translation>Unnamed</translation>
    </message>
    <message>
        <source>Élément</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Réponse</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Liens</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Informations complémentaires</source>
        <translation>Further information</translation>
    </message>
</context>
<context>
    <name>AtomicFile</name>
    <message>
        <source>Le fichier «&#xa0;%1&#xa0;» existe déjà&#xa0;: il n’a pas été remplacé.</source>
        <translation>The file “%1” already exists: it has not been replaced.</translation>
    </message>
    <message>
        <source>Choisissez un autre nom ou un autre dossier.</source>
        <translation>Choose another name or another folder.</translation>
    </message>
    <message>
        <source>Le disque est plein&#xa0;: «&#xa0;%1&#xa0;» n’a pas été écrit.</source>
        <translation>The disk is full: “%1” has not been written.</translation>
    </message>
    <message>
        <source>Libérez de la place ou choisissez un autre dossier, puis enregistrez à nouveau.</source>
        <translation>Free some space or choose another folder, then save again.</translation>
    </message>
    <message>
        <source>Le dossier «&#xa0;%1&#xa0;» n’accepte pas d’écriture.</source>
        <translation>The folder “%1” does not accept writing.</translation>
    </message>
    <message>
        <source>Choisissez un dossier où vous pouvez enregistrer.</source>
        <translation>Choose a folder where you are allowed to save.</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» n’a pas pu être écrit.</source>
        <translation>“%1” could not be written.</translation>
    </message>
    <message>
        <source>Choisissez un autre dossier, puis enregistrez à nouveau.</source>
        <translation>Choose another folder, then save again.</translation>
    </message>
</context>
<context>
    <name>CatalogueBrowser</name>
    <message>
        <source>%1 (facultatif)</source>
        <translation>%1 (optional)</translation>
    </message>
    <message>
        <source>Ouverte à toutes les habilitations.</source>
        <translation>Open to every habilitation.</translation>
    </message>
    <message>
        <source>Votre habilitation l’ouvre (%1).</source>
        <translation>Your habilitation opens it (%1).</translation>
    </message>
    <message>
        <source>la personne qui a demandé l’habilitation</source>
        <translation>the person who applied for the habilitation</translation>
    </message>
    <message>
        <source>Votre habilitation ne l’ouvre pas (%1). Le droit se demande sur DataPass, avec %2.</source>
        <translation>Your habilitation does not open it (%1). This right is requested on DataPass, with %2.</translation>
    </message>
    <message>
        <source>Fournisseur</source>
        <translation>Provider</translation>
    </message>
    <message>
        <source>Thème</source>
        <translation>Theme</translation>
    </message>
    <message>
        <source>Ce que c’est</source>
        <translation>What it is</translation>
    </message>
    <message>
        <source>Un document PDF, avec ses données.</source>
        <translation>A PDF document, with its data.</translation>
    </message>
    <message>
        <source>Des données.</source>
        <translation>Data.</translation>
    </message>
    <message>
        <source>Qui s’y trouve</source>
        <translation>Who is in it</translation>
    </message>
    <message>
        <source>Fraîcheur</source>
        <translation>Freshness</translation>
    </message>
    <message>
        <source>Réponse gardée par le service</source>
        <translation>Answer kept by the service</translation>
    </message>
    <message>
        <source>Droit nécessaire</source>
        <translation>Right needed</translation>
    </message>
    <message>
        <source>Ce qu’il faut donner</source>
        <translation>What must be given</translation>
    </message>
    <message>
        <source>Champs</source>
        <translation>Fields</translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation>Documentation</translation>
    </message>
</context>
<context>
    <name>Chorus</name>
    <message>
        <source>Cet accès n’a pas d’adresse de jetons.</source>
        <translation>This access has no address for tokens.</translation>
    </message>
    <message>
        <source>Indiquez celle que donne le relais.</source>
        <translation>Give the one of the relay.</translation>
    </message>
    <message>
        <source>L’identifiant de l’application ou son secret manque.</source>
        <translation>The application’s identifier or its secret is missing.</translation>
    </message>
    <message>
        <source>Copiez la paire «&#xa0;OAuth credentials&#xa0;» de l’application sur PISTE.</source>
        <translation>Copy the application’s “OAuth credentials” pair on PISTE.</translation>
    </message>
    <message>
        <source>PISTE ne reconnaît pas l’application&#xa0;: son identifiant ou son secret est faux (PISTE ne dit pas lequel).</source>
        <translation>PISTE does not recognise the application: its identifier or its secret is wrong (PISTE does not say which).</translation>
    </message>
    <message>
        <source>Sur PISTE, copiez de nouveau la paire «&#xa0;OAuth credentials&#xa0;» de l’application de cet environnement, pas la clé d’API.</source>
        <translation>On PISTE, copy again the “OAuth credentials” pair of this environment’s application, not the API key.</translation>
    </message>
    <message>
        <source>Le jeton de PISTE n’est plus accepté.</source>
        <translation>PISTE’s token is no longer accepted.</translation>
    </message>
    <message>
        <source>Recommencez&#xa0;: Agrafe en demande un autre.</source>
        <translation>Try again: Agrafe asks for another one.</translation>
    </message>
    <message>
        <source>Chorus Pro refuse le compte technique ou son mot de passe.</source>
        <translation>Chorus Pro refuses the technical account or its password.</translation>
    </message>
    <message>
        <source>Le gestionnaire principal de votre structure réinitialise le mot de passe dans Chorus Pro&#xa0;; saisissez ici le nouveau et le jour du changement.</source>
        <translation>The main manager of your structure resets the password in Chorus Pro; enter here the new one and the day of the change.</translation>
    </message>
    <message>
        <source>L’appel est refusé sans explication (réponse 403), avec un jeton pourtant bon&#xa0;: il manque une étape sur PISTE ou dans Chorus Pro.</source>
        <translation>The call is refused without a reason (answer 403), though the token is good: a step is missing on PISTE or in Chorus Pro.</translation>
    </message>
    <message>
        <source>Dans l’ordre&#xa0;: sur PISTE, acceptez les conditions de chaque API pour cet environnement, puis cochez-la dans l’application&#xa0;; dans Chorus Pro, déclarez le raccordement API au nom de l’application.</source>
        <translation>In order: on PISTE, accept the terms of each API for this environment, then tick it in the application; in Chorus Pro, declare the API connection under the application’s name.</translation>
    </message>
    <message>
        <source>Chorus Pro refuse l’appel sans dire si c’est le jeton ou le compte technique (réponse 401).</source>
        <translation>Chorus Pro refuses the call without saying whether it is the token or the technical account (answer 401).</translation>
    </message>
    <message>
        <source>Le jeton vient d’être donné&#xa0;: vérifiez d’abord le compte technique et la date de son mot de passe.</source>
        <translation>The token has just been given: first check the technical account and the date of its password.</translation>
    </message>
    <message>
        <source>Trop d’appels à PISTE pour le moment.</source>
        <translation>Too many calls to PISTE for now.</translation>
    </message>
    <message>
        <source>Chorus Pro ou PISTE est en panne (réponse %1).</source>
        <translation>Chorus Pro or PISTE is down (answer %1).</translation>
    </message>
    <message>
        <source>Chorus Pro ou PISTE ne répond pas comme prévu (réponse %1).</source>
        <translation>Chorus Pro or PISTE does not answer as expected (answer %1).</translation>
    </message>
    <message>
        <source>Chorus Pro ou PISTE n’a pas pu être joint.</source>
        <translation>Chorus Pro or PISTE could not be reached.</translation>
    </message>
    <message>
        <source>Le texte dépasse 2000 caractères.</source>
        <translation>The text is longer than 2000 characters.</translation>
    </message>
    <message>
        <source>Raccourcissez-le.</source>
        <translation>Shorten it.</translation>
    </message>
    <message>
        <source>Une pièce jointe va jusqu’à 10 Mo.</source>
        <translation>An attachment may be up to 10 MB.</translation>
    </message>
    <message>
        <source>Renommez le fichier, son extension comprise.</source>
        <translation>Rename the file, its extension included.</translation>
    </message>
    <message>
        <source>Joignez par exemple un PDF.</source>
        <translation>Attach a PDF, for instance.</translation>
    </message>
    <message>
        <source>Un rejet ne se reprend pas.</source>
        <translation>A rejection cannot be taken back.</translation>
    </message>
    <message>
        <source>Vous ne pourrez plus agir sur elle.</source>
        <translation>You will no longer be able to act on it.</translation>
    </message>
    <message>
        <source>Le fournisseur verra que le paiement est lancé.</source>
        <translation>The supplier will see that the payment is under way.</translation>
    </message>
    <message>
        <source>C’est le dernier statut d’une facture.</source>
        <translation>It is the last status of an invoice.</translation>
    </message>
    <message>
        <source>Le motif manque.</source>
        <translation>The reason is missing.</translation>
    </message>
    <message>
        <source>Écrivez ce que le fournisseur doit savoir.</source>
        <translation>Write what the supplier has to know.</translation>
    </message>
    <message>
        <source>Rien n’est ajouté à la facture.</source>
        <translation>Nothing is added to the invoice.</translation>
    </message>
    <message>
        <source>Joignez une pièce ou écrivez un commentaire.</source>
        <translation>Attach a document or write a comment.</translation>
    </message>
    <message>
        <source>Donnez-leur des noms différents.</source>
        <translation>Give them different names.</translation>
    </message>
    <message>
        <source>Le nouveau destinataire manque.</source>
        <translation>The new recipient is missing.</translation>
    </message>
    <message>
        <source>Donnez son SIRET.</source>
        <translation>Give its SIRET.</translation>
    </message>
    <message>
        <source>La facture n’a pas pu être relue non plus.</source>
        <translation>The invoice could not be read again either.</translation>
    </message>
    <message>
        <source>Rien n’est renvoyé. Cherchez d’abord ce qu’il en est, puis recommencez si rien n’a été fait.</source>
        <translation>Nothing is sent again. First look for what became of it, then start again if nothing was done.</translation>
    </message>
    <message>
        <source>Compte PISTE</source>
        <translation>PISTE account</translation>
    </message>
    <message>
        <source>Application PISTE</source>
        <translation>PISTE application</translation>
    </message>
    <message>
        <source>CGU des API</source>
        <translation>Terms of use of the APIs</translation>
    </message>
    <message>
        <source>Couple OAuth</source>
        <translation>OAuth pair</translation>
    </message>
    <message>
        <source>Raccordement déclaré</source>
        <translation>Connection declared</translation>
    </message>
    <message>
        <source>Compte technique</source>
        <translation>Technical account</translation>
    </message>
    <message>
        <source>Mot de passe technique</source>
        <translation>Technical password</translation>
    </message>
    <message>
        <source>Matelas de données</source>
        <translation>Test data set</translation>
    </message>
    <message>
        <source>Déclaré par vous.</source>
        <translation>Declared by you.</translation>
    </message>
    <message>
        <source>PISTE donne un jeton.</source>
        <translation>PISTE gives a token.</translation>
    </message>
    <message>
        <source>Identifiant et secret acceptés.</source>
        <translation>Identifier and secret accepted.</translation>
    </message>
    <message>
        <source>L’API répond.</source>
        <translation>The API answers.</translation>
    </message>
    <message>
        <source>Sur PISTE, acceptez les CGU sur la ligne de cet environnement (il y en a deux par API), puis cochez l’API dans l’application.</source>
        <translation>On PISTE, accept the terms of use on the line of this environment (there are two per API), then tick the API in the application.</translation>
    </message>
    <message>
        <source>CGU, API %1</source>
        <translation>Terms of use, %1 API</translation>
    </message>
    <message>
        <source>Chorus Pro répond à l’application.</source>
        <translation>Chorus Pro answers the application.</translation>
    </message>
    <message>
        <source>Sur le portail, dans Raccordements EDI et API, déclarez un raccordement API au nom exact de l’application PISTE. S’il l’est déjà, vérifiez les CGU de chaque API.</source>
        <translation>On the portal, in Raccordements EDI et API, declare an API connection with the exact name of the PISTE application. If there is one already, check the terms of use of each API.</translation>
    </message>
    <message>
        <source>Accepté par Chorus Pro.</source>
        <translation>Accepted by Chorus Pro.</translation>
    </message>
    <message>
        <source>À changer avant le %1.</source>
        <translation>To be changed before %1.</translation>
    </message>
    <message>
        <source>Il a pris fin le %1.</source>
        <translation>It ended on %1.</translation>
    </message>
    <message>
        <source>Transverses</source>
        <translation>Transverses</translation>
    </message>
    <message>
        <source>Structures</source>
        <translation>Structures</translation>
    </message>
    <message>
        <source>Factures</source>
        <translation>Invoices</translation>
    </message>
    <message>
        <source>Utilisateurs</source>
        <translation>Users</translation>
    </message>
    <message>
        <source>Engagements</source>
        <translation>Commitments</translation>
    </message>
    <message>
        <source>Factures de travaux</source>
        <translation>Works invoices</translation>
    </message>
    <message>
        <source>%1 (%2). %3</source>
        <translation>%1 (%2). %3</translation>
    </message>
    <message>
        <source>Libérez de la place ou faites rétablir les droits de ce dossier, puis recommencez.</source>
        <translation>Free some space or have the rights of this folder restored, then start again.</translation>
    </message>
    <message>
        <source>le %1</source>
        <translation>on %1</translation>
    </message>
    <message>
        <source>Ce PDF ne porte pas de facture lisible par une machine.</source>
        <translation>This PDF does not carry an invoice that a machine can read.</translation>
    </message>
    <message>
        <source>Déposez-le comme PDF, puis soumettez la facture.</source>
        <translation>Deposit it as a PDF, then submit the invoice.</translation>
    </message>
    <message>
        <source>Le fichier reçu de Chorus Pro n’est pas entier.</source>
        <translation>The file received from Chorus Pro is not whole.</translation>
    </message>
    <message>
        <source>Téléchargez de nouveau.</source>
        <translation>Download it again.</translation>
    </message>
    <message>
        <source>Facture %1</source>
        <translation>Invoice %1</translation>
    </message>
    <message>
        <source>l’archive mêle plusieurs syntaxes.</source>
        <translation>the archive mixes several syntaxes.</translation>
    </message>
    <message>
        <source>Une facture n’a pas de numéro.</source>
        <translation>An invoice has no number.</translation>
    </message>
    <message>
        <source>Le numéro a d’autres signes que lettres, chiffres et - _ / + : Chorus Pro le rejette.</source>
        <translation>The number has signs other than letters, digits and - _ / +: Chorus Pro rejects it.</translation>
    </message>
    <message>
        <source>Le fournisseur n’a pas d’identifiant.</source>
        <translation>The supplier has no identifier.</translation>
    </message>
    <message>
        <source>Le total TTC n’est pas la somme du HT et de la TVA.</source>
        <translation>The total with VAT is not the sum of the net amount and the VAT.</translation>
    </message>
    <message>
        <source>Inconnu</source>
        <translation>Unknown</translation>
    </message>
    <message>
        <source>ce n’est ni du PDF, ni de l’UBL, ni du CII.</source>
        <translation>it is neither PDF, nor UBL, nor CII.</translation>
    </message>
    <message>
        <source>Vérifiez qu’il est toujours à sa place, puis recommencez.</source>
        <translation>Check that it is still in its place, then start again.</translation>
    </message>
    <message>
        <source>Le fichier est trop grand pour Chorus Pro.</source>
        <translation>The file is too large for Chorus Pro.</translation>
    </message>
    <message>
        <source>Un fichier va jusqu’à 10 Mo, une archive jusqu’à 30 Mo.</source>
        <translation>A file may be up to 10 MB, an archive up to 30 MB.</translation>
    </message>
    <message>
        <source>Le nom du fichier dépasse 200 caractères.</source>
        <translation>The name of the file is longer than 200 characters.</translation>
    </message>
    <message>
        <source>Le nom du fichier doit finir par .%1.</source>
        <translation>The name of the file must end with .%1.</translation>
    </message>
    <message>
        <source>Le fournisseur n’est pas connu de Chorus Pro sous cet identifiant.</source>
        <translation>Chorus Pro does not know the supplier by this identifier.</translation>
    </message>
    <message>
        <source>Mettez le SIRET (14 chiffres) de l’établissement qui facture, pas le SIREN.</source>
        <translation>Put the SIRET (14 digits) of the establishment that invoices, not the SIREN.</translation>
    </message>
    <message>
        <source>Le destinataire n’est pas connu de Chorus Pro, ou n’y est plus actif.</source>
        <translation>Chorus Pro does not know the recipient, or it is no longer active there.</translation>
    </message>
    <message>
        <source>Cherchez sa structure dans Agrafe pour trouver le bon SIRET.</source>
        <translation>Look for its structure in Agrafe to find the right SIRET.</translation>
    </message>
    <message>
        <source>La fiche de la structure dans Agrafe donne ses services actifs.</source>
        <translation>The card of the structure in Agrafe gives its active services.</translation>
    </message>
    <message>
        <source>Demandez-les au service qui a passé la commande.</source>
        <translation>Ask the service that placed the order for them.</translation>
    </message>
    <message>
        <source>Le code service du destinataire manque.</source>
        <translation>The service code of the recipient is missing.</translation>
    </message>
    <message>
        <source>Le numéro d’engagement manque.</source>
        <translation>The commitment number is missing.</translation>
    </message>
    <message>
        <source>Le code du moyen de paiement (BT-81) manque.</source>
        <translation>The code of the means of payment (BT-81) is missing.</translation>
    </message>
    <message>
        <source>Par exemple 30 pour un virement.</source>
        <translation>For instance 30 for a transfer.</translation>
    </message>
    <message>
        <source>Mettez A1 dans l’identifiant de processus (BT-23) pour une facture ordinaire.</source>
        <translation>Put A1 in the business process identifier (BT-23) for an ordinary invoice.</translation>
    </message>
    <message>
        <source>Le numéro de facture dépasse 20 caractères.</source>
        <translation>The invoice number is longer than 20 characters.</translation>
    </message>
    <message>
        <source>Donnez un numéro plus court, et unique pour ce fournisseur.</source>
        <translation>Give a shorter number, unique for this supplier.</translation>
    </message>
    <message>
        <source>Une facture de ce numéro existe déjà pour ce fournisseur.</source>
        <translation>An invoice of this number already exists for this supplier.</translation>
    </message>
    <message>
        <source>Le fichier ne respecte pas sa syntaxe.</source>
        <translation>The file does not follow its syntax.</translation>
    </message>
    <message>
        <source>Faites compléter le fichier par l’outil qui l’écrit.</source>
        <translation>Have the file completed by the tool that writes it.</translation>
    </message>
    <message>
        <source>Le dépôt est bloqué chez Chorus Pro, qui doit le relancer.</source>
        <translation>The deposit is blocked at Chorus Pro, which has to start it again.</translation>
    </message>
    <message>
        <source>Toutes les factures du dépôt sont créées dans Chorus Pro.</source>
        <translation>All invoices of the deposit are created in Chorus Pro.</translation>
    </message>
    <message>
        <source>Attendez le verdict avant de tenir la facture pour déposée.</source>
        <translation>Wait for the verdict before you count the invoice as deposited.</translation>
    </message>
    <message>
        <source>S’il reste ainsi, préparez une sollicitation avec son numéro.</source>
        <translation>If it stays so, prepare a request for help with its number.</translation>
    </message>
    <message>
        <source>Corrigez le fichier d’après les erreurs, puis déposez-le.</source>
        <translation>Correct the file according to the errors, then deposit it.</translation>
    </message>
    <message>
        <source>Déposez de nouveau le fichier entier, sur votre décision.</source>
        <translation>Deposit the whole file again, on your decision.</translation>
    </message>
    <message>
        <source>Vérifiez sur le portail de Chorus Pro ce qu’il en est.</source>
        <translation>Check on the portal of Chorus Pro what became of it.</translation>
    </message>
    <message>
        <source>Date de la facture</source>
        <translation>Date of the invoice</translation>
    </message>
    <message>
        <source>Déposée le</source>
        <translation>Deposited on</translation>
    </message>
    <message>
        <source>Échéance</source>
        <translation>Due date</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Pièce de marché de travaux</source>
        <translation>Works contract document</translation>
    </message>
    <message>
        <source>Numéro d’engagement</source>
        <translation>Commitment number</translation>
    </message>
    <message>
        <source>Numéro de marché</source>
        <translation>Contract number</translation>
    </message>
    <message>
        <source>Facture d’origine</source>
        <translation>Original invoice</translation>
    </message>
    <message>
        <source>Devise</source>
        <translation>Currency</translation>
    </message>
    <message>
        <source>TVA</source>
        <translation>VAT</translation>
    </message>
    <message>
        <source>Motif d’exonération</source>
        <translation>Reason for exemption</translation>
    </message>
    <message>
        <source>Moyen de paiement</source>
        <translation>Means of payment</translation>
    </message>
    <message>
        <source>Numéro de mandat</source>
        <translation>Payment order number</translation>
    </message>
    <message>
        <source>Cadre de facturation</source>
        <translation>Billing framework</translation>
    </message>
    <message>
        <source>Mode de dépôt</source>
        <translation>Way of depositing</translation>
    </message>
    <message>
        <source>Pièce précédente</source>
        <translation>Previous document</translation>
    </message>
    <message>
        <source>Pièce suivante</source>
        <translation>Next document</translation>
    </message>
    <message>
        <source>Facture</source>
        <translation>Invoice</translation>
    </message>
    <message>
        <source>Identifiant du fournisseur</source>
        <translation>Identifier of the supplier</translation>
    </message>
    <message>
        <source>Fournisseur</source>
        <translation>Supplier</translation>
    </message>
    <message>
        <source>SIRET du destinataire</source>
        <translation>SIRET of the recipient</translation>
    </message>
    <message>
        <source>Destinataire</source>
        <translation>Recipient</translation>
    </message>
    <message>
        <source>Code service</source>
        <translation>Service code</translation>
    </message>
    <message>
        <source>HT</source>
        <translation>Net</translation>
    </message>
    <message>
        <source>TTC</source>
        <translation>With VAT</translation>
    </message>
    <message>
        <source>À payer</source>
        <translation>To be paid</translation>
    </message>
    <message>
        <source>Statut</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Code du statut</source>
        <translation>Status code</translation>
    </message>
    <message>
        <source>Statut depuis le</source>
        <translation>Status since</translation>
    </message>
    <message>
        <source>Motif</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Flux</source>
        <translation>Flow</translation>
    </message>
    <message>
        <source>Identifiant technique</source>
        <translation>Technical identifier</translation>
    </message>
    <message>
        <source>numéro</source>
        <translation>number</translation>
    </message>
    <message>
        <source>dépôt</source>
        <translation>deposit</translation>
    </message>
    <message>
        <source>date</source>
        <translation>date</translation>
    </message>
    <message>
        <source>changement de statut</source>
        <translation>change of status</translation>
    </message>
    <message>
        <source>statut</source>
        <translation>status</translation>
    </message>
    <message>
        <source>type</source>
        <translation>type</translation>
    </message>
    <message>
        <source>type de travaux</source>
        <translation>type of works</translation>
    </message>
    <message>
        <source>cadre de facturation</source>
        <translation>billing framework</translation>
    </message>
    <message>
        <source>montant HT</source>
        <translation>net amount</translation>
    </message>
    <message>
        <source>montant TTC</source>
        <translation>amount with VAT</translation>
    </message>
    <message>
        <source>montant à payer</source>
        <translation>amount to be paid</translation>
    </message>
    <message>
        <source>numéro de marché</source>
        <translation>contract number</translation>
    </message>
    <message>
        <source>numéro d’engagement</source>
        <translation>commitment number</translation>
    </message>
    <message>
        <source>facture d’origine</source>
        <translation>original invoice</translation>
    </message>
    <message>
        <source>numéro de flux</source>
        <translation>flow number</translation>
    </message>
    <message>
        <source>mode de dépôt</source>
        <translation>way of depositing</translation>
    </message>
    <message>
        <source>téléchargement</source>
        <translation>download</translation>
    </message>
    <message>
        <source>rejet traité</source>
        <translation>rejection dealt with</translation>
    </message>
    <message>
        <source>fournisseur ou destinataire</source>
        <translation>supplier or recipient</translation>
    </message>
    <message>
        <source>établissements du même SIREN</source>
        <translation>establishments of the same SIREN</translation>
    </message>
    <message>
        <source>structure</source>
        <translation>structure</translation>
    </message>
    <message>
        <source>service</source>
        <translation>service</translation>
    </message>
    <message>
        <source>Une fin de période ou un maximum vient avant son début.</source>
        <translation>An end of period or a maximum comes before its beginning.</translation>
    </message>
    <message>
        <source>Inversez-les, puis relancez la recherche.</source>
        <translation>Swap them, then search again.</translation>
    </message>
    <message>
        <source>Les recherches gardées ne se lisent pas.</source>
        <translation>The saved searches cannot be read.</translation>
    </message>
    <message>
        <source>La recherche n’a pas de nom.</source>
        <translation>The search has no name.</translation>
    </message>
    <message>
        <source>Donnez-lui un nom pour la retrouver.</source>
        <translation>Give it a name to find it again.</translation>
    </message>
    <message>
        <source>Chorus Pro ne connaît pas cette facture.</source>
        <translation>Chorus Pro does not know this invoice.</translation>
    </message>
    <message>
        <source>Le compte technique n’a pas de droit sur cette facture.</source>
        <translation>The technical account has no right to this invoice.</translation>
    </message>
    <message>
        <source>Le gestionnaire principal de la structure peut rattacher le compte technique au service concerné.</source>
        <translation>The main manager of the structure can attach the technical account to the service concerned.</translation>
    </message>
    <message>
        <source>Rechargez la facture pour voir son statut du moment.</source>
        <translation>Load the invoice again to see its present status.</translation>
    </message>
    <message>
        <source>Le statut de la facture ne permet pas cette action.</source>
        <translation>The status of the invoice does not allow this action.</translation>
    </message>
    <message>
        <source>La pièce jointe est trop grande pour Chorus Pro.</source>
        <translation>The attachment is too large for Chorus Pro.</translation>
    </message>
    <message>
        <source>Chorus Pro ne connaît pas ce numéro de flux.</source>
        <translation>Chorus Pro does not know this flow number.</translation>
    </message>
    <message>
        <source>Chorus Pro refuse, avec le code %1.</source>
        <translation>Chorus Pro refuses, with the code %1.</translation>
    </message>
    <message>
        <source>Choisissez l’organisation Universelle, sauf si votre administration a la sienne.</source>
        <translation>Choose the organisation Universelle, unless your administration has its own.</translation>
    </message>
    <message>
        <source>Créez une application pour la production, d’un nom que personne d’autre n’a, avec son responsable et le SIRET de votre structure.</source>
        <translation>Create an application for production, with a name that nobody else has, its responsible person and the SIRET of your structure.</translation>
    </message>
    <message>
        <source>Une application de qualification est refusée en production.</source>
        <translation>A qualification application is refused in production.</translation>
    </message>
    <message>
        <source>Puis cochez ces API dans l’application et enregistrez.</source>
        <translation>Then tick these APIs in the application and save.</translation>
    </message>
    <message>
        <source>Ce compte appelle les API et ne se connecte pas au portail. Rattachez-le aux services dont il lira les factures.</source>
        <translation>This account calls the APIs and does not log in to the portal. Attach it to the services whose invoices it will read.</translation>
    </message>
    <message>
        <source>Ce mot de passe vit 424 jours. Agrafe vous prévient avant sa fin.</source>
        <translation>This password lives 424 days. Agrafe warns you before its end.</translation>
    </message>
    <message>
        <source>Ouvrir PISTE</source>
        <translation>Open PISTE</translation>
    </message>
    <message>
        <source>Ouvrir Chorus Pro</source>
        <translation>Open Chorus Pro</translation>
    </message>
    <message>
        <source>Donnez le SIRET de l’établissement (14 chiffres), ou son nom.</source>
        <translation>Give the SIRET of the establishment (14 digits), or its name.</translation>
    </message>
    <message>
        <source>Rien n’est donné à chercher.</source>
        <translation>Nothing is given to search for.</translation>
    </message>
    <message>
        <source>Ni numéro d’engagement ni code service ne sont obligatoires.</source>
        <translation>Neither a commitment number nor a service code is mandatory.</translation>
    </message>
    <message>
        <source>Le numéro d’engagement est obligatoire.</source>
        <translation>The commitment number is mandatory.</translation>
    </message>
    <message>
        <source>Le code service est obligatoire.</source>
        <translation>The service code is mandatory.</translation>
    </message>
    <message>
        <source>Le code service et le numéro d’engagement sont obligatoires.</source>
        <translation>The service code and the commitment number are mandatory.</translation>
    </message>
    <message>
        <source>Le code service ou le numéro d’engagement est obligatoire.</source>
        <translation>The service code or the commitment number is mandatory.</translation>
    </message>
    <message>
        <source>La structure ne dit pas ce qu’elle exige.</source>
        <translation>The structure does not say what it requires.</translation>
    </message>
    <message>
        <source>SIRET</source>
        <translation>SIRET</translation>
    </message>
    <message>
        <source>celui du service qui a commandé</source>
        <translation>that of the service that placed the order</translation>
    </message>
    <message>
        <source>celui de la commande (obligatoire)</source>
        <translation>that of the order (mandatory)</translation>
    </message>
    <message>
        <source>Le code service ou le numéro d’engagement de la commande.</source>
        <translation>The service code or the commitment number of the order.</translation>
    </message>
    <message>
        <source>La facture %1 est déposée dans Chorus Pro.</source>
        <translation>The invoice %1 is deposited in Chorus Pro.</translation>
    </message>
    <message>
        <source>La date de la facture manque.</source>
        <translation>The date of the invoice is missing.</translation>
    </message>
    <message>
        <source>Le SIRET du destinataire manque ou n’a pas 14 chiffres.</source>
        <translation>The SIRET of the recipient is missing or does not have 14 digits.</translation>
    </message>
    <message>
        <source>La structure qui facture ou le PDF déposé manque.</source>
        <translation>The structure that invoices or the deposited PDF is missing.</translation>
    </message>
    <message>
        <source>Le motif d’exonération de TVA manque.</source>
        <translation>The reason for the VAT exemption is missing.</translation>
    </message>
    <message>
        <source>Le montant TTC manque.</source>
        <translation>The amount with VAT is missing.</translation>
    </message>
    <message>
        <source>L’archive que Chorus Pro a donnée est abîmée.</source>
        <translation>The archive that Chorus Pro gave is damaged.</translation>
    </message>
    <message>
        <source>Téléchargez de nouveau, moins de factures à la fois.</source>
        <translation>Download again, fewer invoices at a time.</translation>
    </message>
    <message>
        <source>L’archive que Chorus Pro a donnée est trop grande une fois ouverte.</source>
        <translation>The archive that Chorus Pro gave is too large once opened.</translation>
    </message>
    <message>
        <source>Téléchargez moins de factures à la fois.</source>
        <translation>Download fewer invoices at a time.</translation>
    </message>
    <message>
        <source>Brouillon</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>PDF lu, à soumettre</source>
        <translation>PDF read, to be submitted</translation>
    </message>
    <message>
        <source>Déposée</source>
        <translation>Deposited</translation>
    </message>
    <message>
        <source>En cours d’acheminement</source>
        <translation>Being routed</translation>
    </message>
    <message>
        <source>Mise à disposition</source>
        <translation>Made available</translation>
    </message>
    <message>
        <source>Prise en compte par le destinataire</source>
        <translation>Acknowledged by the recipient</translation>
    </message>
    <message>
        <source>Suspendue</source>
        <translation>Suspended</translation>
    </message>
    <message>
        <source>Complétée</source>
        <translation>Completed</translation>
    </message>
    <message>
        <source>À compléter</source>
        <translation>To be completed</translation>
    </message>
    <message>
        <source>À recycler</source>
        <translation>To be rerouted</translation>
    </message>
    <message>
        <source>Rejetée</source>
        <translation>Rejected</translation>
    </message>
    <message>
        <source>Service fait</source>
        <translation>Delivery acknowledged</translation>
    </message>
    <message>
        <source>Mandatée</source>
        <translation>Payment ordered</translation>
    </message>
    <message>
        <source>Mise à disposition du comptable</source>
        <translation>Made available to the accountant</translation>
    </message>
    <message>
        <source>Comptabilisée</source>
        <translation>Booked</translation>
    </message>
    <message>
        <source>Mise en paiement</source>
        <translation>Payment under way</translation>
    </message>
    <message>
        <source>Abandonnée</source>
        <translation>Abandoned</translation>
    </message>
    <message>
        <source>Supprimée</source>
        <translation>Deleted</translation>
    </message>
    <message>
        <source>À valider (1er valideur)</source>
        <translation>To be validated (1st validator)</translation>
    </message>
    <message>
        <source>Validée (1er valideur)</source>
        <translation>Validated (1st validator)</translation>
    </message>
    <message>
        <source>Refusée (1er valideur)</source>
        <translation>Refused (1st validator)</translation>
    </message>
    <message>
        <source>Non validée dans le délai (1er valideur)</source>
        <translation>Not validated in time (1st validator)</translation>
    </message>
    <message>
        <source>Valideur à corriger par le fournisseur</source>
        <translation>Validator to be corrected by the supplier</translation>
    </message>
    <message>
        <source>À valider (2e valideur)</source>
        <translation>To be validated (2nd validator)</translation>
    </message>
    <message>
        <source>Validée (2e valideur)</source>
        <translation>Validated (2nd validator)</translation>
    </message>
    <message>
        <source>Refusée (2e valideur)</source>
        <translation>Refused (2nd validator)</translation>
    </message>
    <message>
        <source>Non validée dans le délai (2e valideur)</source>
        <translation>Not validated in time (2nd validator)</translation>
    </message>
    <message>
        <source>Valideur à corriger par le cotraitant</source>
        <translation>Validator to be corrected by the co-contractor</translation>
    </message>
    <message>
        <source>À associer par le maître d’œuvre</source>
        <translation>To be linked by the project manager</translation>
    </message>
    <message>
        <source>À associer par le maître d’ouvrage</source>
        <translation>To be linked by the contracting authority</translation>
    </message>
    <message>
        <source>À associer par le fournisseur</source>
        <translation>To be linked by the supplier</translation>
    </message>
    <message>
        <source>Associée</source>
        <translation>Linked</translation>
    </message>
    <message>
        <source>À valider par le maître d’œuvre</source>
        <translation>To be validated by the project manager</translation>
    </message>
    <message>
        <source>Refusée par le maître d’œuvre</source>
        <translation>Refused by the project manager</translation>
    </message>
    <message>
        <source>Refusée par le maître d’ouvrage</source>
        <translation>Refused by the contracting authority</translation>
    </message>
    <message>
        <source>Refusée par le fournisseur</source>
        <translation>Refused by the supplier</translation>
    </message>
    <message>
        <source>Mise à disposition du maître d’œuvre</source>
        <translation>Made available to the project manager</translation>
    </message>
    <message>
        <source>Mise à disposition du maître d’ouvrage</source>
        <translation>Made available to the contracting authority</translation>
    </message>
    <message>
        <source>Prise en compte par le maître d’œuvre</source>
        <translation>Acknowledged by the project manager</translation>
    </message>
    <message>
        <source>Prise en compte par le maître d’ouvrage</source>
        <translation>Acknowledged by the contracting authority</translation>
    </message>
    <message>
        <source>Transmise au maître d’ouvrage</source>
        <translation>Passed on to the contracting authority</translation>
    </message>
    <message>
        <source>En attente de recyclage par le fournisseur</source>
        <translation>Waiting for the supplier to reroute it</translation>
    </message>
    <message>
        <source>Maître d’œuvre à corriger par le fournisseur</source>
        <translation>Project manager to be corrected by the supplier</translation>
    </message>
    <message>
        <source>Maître d’ouvrage à corriger par le fournisseur</source>
        <translation>Contracting authority to be corrected by the supplier</translation>
    </message>
    <message>
        <source>Fournisseur à corriger par le maître d’œuvre</source>
        <translation>Supplier to be corrected by the project manager</translation>
    </message>
    <message>
        <source>Fournisseur à corriger par le maître d’ouvrage</source>
        <translation>Supplier to be corrected by the contracting authority</translation>
    </message>
    <message>
        <source>Maître d’ouvrage à corriger par le maître d’œuvre</source>
        <translation>Contracting authority to be corrected by the project manager</translation>
    </message>
    <message>
        <source>Erreur de maître d’œuvre</source>
        <translation>Wrong project manager</translation>
    </message>
    <message>
        <source>Erreur de maître d’ouvrage</source>
        <translation>Wrong contracting authority</translation>
    </message>
    <message>
        <source>Non validée par le maître d’œuvre dans le délai réglementaire</source>
        <translation>Not validated by the project manager within the statutory time</translation>
    </message>
    <message>
        <source>Non conforme</source>
        <translation>Not compliant</translation>
    </message>
    <message>
        <source>Remplacée par un projet en procédure tacite</source>
        <translation>Replaced by a draft under the tacit procedure</translation>
    </message>
    <message>
        <source>Dupliquée après un refus</source>
        <translation>Duplicated after a refusal</translation>
    </message>
    <message>
        <source>En cours de traitement technique</source>
        <translation>Being processed technically</translation>
    </message>
    <message>
        <source>Erreur de destinataire (étape PD)</source>
        <translation>Recipient error (stage PD)</translation>
    </message>
    <message>
        <source>Erreur de destinataire (étape EA)</source>
        <translation>Recipient error (stage EA)</translation>
    </message>
    <message>
        <source>Statut technique inconnu de Chorus Pro</source>
        <translation>Technical status unknown to Chorus Pro</translation>
    </message>
    <message>
        <source>A1, facture d’un fournisseur</source>
        <translation>A1, invoice of a supplier</translation>
    </message>
    <message>
        <source>A2, facture déjà payée</source>
        <translation>A2, invoice already paid</translation>
    </message>
    <message>
        <source>A3, mémoire de frais de justice</source>
        <translation>A3, statement of legal costs</translation>
    </message>
    <message>
        <source>A4, projet de décompte mensuel</source>
        <translation>A4, draft monthly account</translation>
    </message>
    <message>
        <source>A5, état d’acompte</source>
        <translation>A5, progress statement</translation>
    </message>
    <message>
        <source>A6, état d’acompte validé</source>
        <translation>A6, validated progress statement</translation>
    </message>
    <message>
        <source>A7, projet de décompte final</source>
        <translation>A7, draft final account</translation>
    </message>
    <message>
        <source>A8, décompte général et définitif</source>
        <translation>A8, final general account</translation>
    </message>
    <message>
        <source>A9, facture d’un sous-traitant</source>
        <translation>A9, invoice of a subcontractor</translation>
    </message>
    <message>
        <source>A10, projet de décompte mensuel d’un sous-traitant</source>
        <translation>A10, draft monthly account of a subcontractor</translation>
    </message>
    <message>
        <source>A11, projet de décompte final d’un sous-traitant</source>
        <translation>A11, draft final account of a subcontractor</translation>
    </message>
    <message>
        <source>A12, facture d’un cotraitant</source>
        <translation>A12, invoice of a co-contractor</translation>
    </message>
    <message>
        <source>A13, projet de décompte mensuel d’un cotraitant</source>
        <translation>A13, draft monthly account of a co-contractor</translation>
    </message>
    <message>
        <source>A14, projet de décompte final d’un cotraitant</source>
        <translation>A14, draft final account of a co-contractor</translation>
    </message>
    <message>
        <source>A15, état d’acompte du maître d’œuvre</source>
        <translation>A15, progress statement of the project manager</translation>
    </message>
    <message>
        <source>A16, état d’acompte validé du maître d’œuvre</source>
        <translation>A16, validated progress statement of the project manager</translation>
    </message>
    <message>
        <source>A17, projet de décompte général du maître d’œuvre</source>
        <translation>A17, draft general account of the project manager</translation>
    </message>
    <message>
        <source>A18, décompte général du maître d’œuvre</source>
        <translation>A18, general account of the project manager</translation>
    </message>
    <message>
        <source>A19, état d’acompte validé du maître d’ouvrage</source>
        <translation>A19, validated progress statement of the contracting authority</translation>
    </message>
    <message>
        <source>A20, décompte général du maître d’ouvrage</source>
        <translation>A20, general account of the contracting authority</translation>
    </message>
    <message>
        <source>A21, demande de remboursement de taxe</source>
        <translation>A21, tax refund request</translation>
    </message>
    <message>
        <source>A22, projet de décompte général en procédure tacite</source>
        <translation>A22, draft general account under the tacit procedure</translation>
    </message>
    <message>
        <source>A23, décompte général et définitif tacite</source>
        <translation>A23, tacit final general account</translation>
    </message>
    <message>
        <source>A24, décompte général et définitif tacite, maître d’œuvre</source>
        <translation>A24, tacit final general account, project manager</translation>
    </message>
    <message>
        <source>A25, décompte général et définitif du maître d’œuvre en procédure tacite</source>
        <translation>A25, final general account of the project manager under the tacit procedure</translation>
    </message>
    <message>
        <source>Sans cadre de facturation</source>
        <translation>No billing framework</translation>
    </message>
    <message>
        <source>Saisie sur le portail</source>
        <translation>Typed on the portal</translation>
    </message>
    <message>
        <source>Saisie par API</source>
        <translation>Typed through the API</translation>
    </message>
    <message>
        <source>PDF déposé sur le portail</source>
        <translation>PDF deposited on the portal</translation>
    </message>
    <message>
        <source>PDF signé déposé sur le portail</source>
        <translation>Signed PDF deposited on the portal</translation>
    </message>
    <message>
        <source>PDF déposé par API</source>
        <translation>PDF deposited through the API</translation>
    </message>
    <message>
        <source>PDF signé déposé par API</source>
        <translation>Signed PDF deposited through the API</translation>
    </message>
    <message>
        <source>Flux déposé sur le portail</source>
        <translation>Flow deposited on the portal</translation>
    </message>
    <message>
        <source>Flux déposé par API</source>
        <translation>Flow deposited through the API</translation>
    </message>
    <message>
        <source>Flux EDI</source>
        <translation>EDI flow</translation>
    </message>
    <message>
        <source>Flux EDI structuré</source>
        <translation>Structured EDI flow</translation>
    </message>
    <message>
        <source>Flux EDI mixte</source>
        <translation>Mixed EDI flow</translation>
    </message>
    <message>
        <source>Flux EDI, PDF archivé</source>
        <translation>EDI flow, archived PDF</translation>
    </message>
    <message>
        <source>Flux EDI, numérisation</source>
        <translation>EDI flow, scanned</translation>
    </message>
    <message>
        <source>Avoir</source>
        <translation>Credit note</translation>
    </message>
    <message>
        <source>Acompte</source>
        <translation>Advance</translation>
    </message>
    <message>
        <source>Facture de travaux</source>
        <translation>Works invoice</translation>
    </message>
    <message>
        <source>Mémoire de frais de justice</source>
        <translation>Statement of legal costs</translation>
    </message>
    <message>
        <source>Demande de remboursement</source>
        <translation>Refund request</translation>
    </message>
    <message>
        <source>Demande de paiement d’un sous-traitant</source>
        <translation>Payment request of a subcontractor</translation>
    </message>
    <message>
        <source>Projet de décompte mensuel</source>
        <translation>Draft monthly account</translation>
    </message>
    <message>
        <source>État d’acompte</source>
        <translation>Progress statement</translation>
    </message>
    <message>
        <source>État d’acompte validé</source>
        <translation>Validated progress statement</translation>
    </message>
    <message>
        <source>Projet de décompte final</source>
        <translation>Draft final account</translation>
    </message>
    <message>
        <source>Projet de décompte général</source>
        <translation>Draft general account</translation>
    </message>
    <message>
        <source>Projet de décompte général (procédure tacite)</source>
        <translation>Draft general account (tacit procedure)</translation>
    </message>
    <message>
        <source>Décompte général</source>
        <translation>General account</translation>
    </message>
    <message>
        <source>Décompte général signé</source>
        <translation>Signed general account</translation>
    </message>
    <message>
        <source>Décompte général et définitif tacite</source>
        <translation>Tacit final general account</translation>
    </message>
    <message>
        <source>Décompte général et définitif (procédure tacite)</source>
        <translation>Final general account (tacit procedure)</translation>
    </message>
    <message>
        <source>Numéro de TVA (Union européenne)</source>
        <translation>VAT number (European Union)</translation>
    </message>
    <message>
        <source>Hors Union européenne</source>
        <translation>Outside the European Union</translation>
    </message>
    <message>
        <source>RIDET (Nouvelle-Calédonie)</source>
        <translation>RIDET (New Caledonia)</translation>
    </message>
    <message>
        <source>Numéro Tahiti (Polynésie française)</source>
        <translation>Tahiti number (French Polynesia)</translation>
    </message>
    <message>
        <source>Autre identifiant</source>
        <translation>Other identifier</translation>
    </message>
    <message>
        <source>Particulier</source>
        <translation>Private person</translation>
    </message>
    <message>
        <source>TVA sur les débits</source>
        <translation>VAT on invoicing</translation>
    </message>
    <message>
        <source>TVA sur les encaissements</source>
        <translation>VAT on receipts</translation>
    </message>
    <message>
        <source>Exonérée</source>
        <translation>Exempt</translation>
    </message>
    <message>
        <source>Sans TVA</source>
        <translation>Without VAT</translation>
    </message>
    <message>
        <source>Chèque</source>
        <translation>Cheque</translation>
    </message>
    <message>
        <source>Prélèvement</source>
        <translation>Direct debit</translation>
    </message>
    <message>
        <source>Virement</source>
        <translation>Transfer</translation>
    </message>
    <message>
        <source>Espèces</source>
        <translation>Cash</translation>
    </message>
    <message>
        <source>Autre moyen</source>
        <translation>Other means</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Carried over</translation>
    </message>
    <message>
        <source>Déposé, en attente</source>
        <translation>Deposited, waiting</translation>
    </message>
    <message>
        <source>Reçu</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>Arrivé dans le système d’échange</source>
        <translation>Arrived in the exchange system</translation>
    </message>
    <message>
        <source>En attente de traitement</source>
        <translation>Waiting to be processed</translation>
    </message>
    <message>
        <source>En cours de traitement</source>
        <translation>Being processed</translation>
    </message>
    <message>
        <source>Bloqué, en attente de relance par Chorus Pro</source>
        <translation>Blocked, waiting for Chorus Pro to start it again</translation>
    </message>
    <message>
        <source>Intégré</source>
        <translation>Taken in</translation>
    </message>
    <message>
        <source>Intégré en partie</source>
        <translation>Taken in partly</translation>
    </message>
    <message>
        <source>Rejeté</source>
        <translation>Rejected</translation>
    </message>
    <message>
        <source>Non traité (incident)</source>
        <translation>Not processed (incident)</translation>
    </message>
    <message>
        <source>À relancer</source>
        <translation>To be started again</translation>
    </message>
    <message>
        <source>Erreur interne de Chorus Pro</source>
        <translation>Internal error of Chorus Pro</translation>
    </message>
    <message>
        <source>Téléchargement de la facture</source>
        <translation>Download of the invoice</translation>
    </message>
    <message>
        <source>Rejet acquitté</source>
        <translation>Rejection acknowledged</translation>
    </message>
    <message>
        <source>Suspension acquittée</source>
        <translation>Suspension acknowledged</translation>
    </message>
    <message>
        <source>Rejet traité</source>
        <translation>Rejection dealt with</translation>
    </message>
    <message>
        <source>Commande</source>
        <translation>Ordered</translation>
    </message>
    <message>
        <source>À traiter</source>
        <translation>To be dealt with</translation>
    </message>
    <message>
        <source>Code %1</source>
        <translation>Code %1</translation>
    </message>
    <message>
        <source>Chorus Pro a la main.</source>
        <translation>Chorus Pro has to act.</translation>
    </message>
    <message>
        <source>Le fournisseur a la main.</source>
        <translation>The supplier has to act.</translation>
    </message>
    <message>
        <source>Le destinataire a la main.</source>
        <translation>The recipient has to act.</translation>
    </message>
    <message>
        <source>Un valideur ou une partie au marché a la main.</source>
        <translation>A validator or a party to the contract has to act.</translation>
    </message>
    <message>
        <source>Le comptable public a la main.</source>
        <translation>The public accountant has to act.</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» est vide ou dépasse 10 Mo.</source>
        <translation>“%1” is empty or larger than 10 MB.</translation>
    </message>
    <message>
        <source>Le nom «&#xa0;%1&#xa0;» dépasse 50 caractères.</source>
        <translation>The name “%1” is longer than 50 characters.</translation>
    </message>
    <message>
        <source>Chorus Pro ne prend pas «&#xa0;%1&#xa0;»&#xa0;: cette extension n’est pas admise.</source>
        <translation>Chorus Pro does not take “%1”: this extension is not accepted.</translation>
    </message>
    <message>
        <source>La facture sera refusée au fournisseur avec votre motif&#xa0;; il devra en émettre une autre, sous un autre numéro.</source>
        <translation>The invoice will be refused to the supplier with your reason; they will have to issue another one, under another number.</translation>
    </message>
    <message>
        <source>Le fournisseur verra votre motif et devra compléter la facture&#xa0;; le délai de paiement est suspendu jusque-là.</source>
        <translation>The supplier will see your reason and will have to complete the invoice; the payment period is suspended until then.</translation>
    </message>
    <message>
        <source>Le fournisseur verra le statut «&#xa0;%1&#xa0;».</source>
        <translation>The supplier will see the status “%1”.</translation>
    </message>
    <message>
        <source>Deux pièces s’appellent «&#xa0;%1&#xa0;».</source>
        <translation>Two documents are called “%1”.</translation>
    </message>
    <message>
        <source>Relue à l’instant, la facture est au statut «&#xa0;%1&#xa0;».</source>
        <translation>Read again just now, the invoice is in the status “%1”.</translation>
    </message>
    <message>
        <source>La réponse de Chorus Pro s’est perdue&#xa0;: il a peut-être fait ce qui était demandé.</source>
        <translation>The answer of Chorus Pro was lost: it may have done what was asked.</translation>
    </message>
    <message>
        <source>Cette API refuse (403) alors que d’autres répondent&#xa0;: ses CGU ne sont sans doute pas acceptées pour cet environnement, ou elle n’est pas cochée dans l’application.</source>
        <translation>This API refuses (403) while others answer: its terms of use are probably not accepted for this environment, or it is not ticked in the application.</translation>
    </message>
    <message>
        <source>Toutes les API refusent (403) avec un jeton pourtant bon&#xa0;: le raccordement n’est sans doute pas déclaré, ou pas au nom de cette application.</source>
        <translation>All APIs refuse (403) with a token that is good all the same: the connection is probably not declared, or not in the name of this application.</translation>
    </message>
    <message>
        <source>Il vit 424 jours&#xa0;; le jour de son dernier changement n’est pas connu.</source>
        <translation>It lives 424 days; the day it was last changed is not known.</translation>
    </message>
    <message>
        <source>Le gestionnaire principal de la structure le réinitialise sur le portail&#xa0;; saisissez ensuite le nouveau ici.</source>
        <translation>The main manager of the structure resets it on the portal; then enter the new one here.</translation>
    </message>
    <message>
        <source>L’historique des dépôts «&#xa0;%1&#xa0;» ne s’écrit ou ne se lit pas.</source>
        <translation>The history of deposits “%1” cannot be written or read.</translation>
    </message>
    <message>
        <source>Reçu n’est pas accepté&#xa0;: suivez le flux jusqu’à son verdict.</source>
        <translation>Received is not accepted: follow the flow to its verdict.</translation>
    </message>
    <message>
        <source>Chorus Pro a reçu «&#xa0;%1&#xa0;» sous le numéro de flux %2.</source>
        <translation>Chorus Pro received “%1” under the flow number %2.</translation>
    </message>
    <message>
        <source>La facture %1 est dans Chorus Pro&#xa0;: rien n’a été renvoyé.</source>
        <translation>The invoice %1 is in Chorus Pro: nothing was sent again.</translation>
    </message>
    <message>
        <source>Ces factures sont dans Chorus Pro, par le flux %1&#xa0;: rien n’a été renvoyé.</source>
        <translation>These invoices are in Chorus Pro, by the flow %1: nothing was sent again.</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» est parti %2 et sa réponse s’est perdue&#xa0;; ses factures ne sont pas (encore) visibles dans Chorus Pro.</source>
        <translation>“%1” left %2 and its answer was lost; its invoices are not (yet) visible in Chorus Pro.</translation>
    </message>
    <message>
        <source>Cherchez de nouveau dans une heure&#xa0;: un dépôt s’intègre en quelques minutes. Ne déposez qu’ensuite.</source>
        <translation>Look again in an hour: a deposit is taken in within a few minutes. Only then deposit again.</translation>
    </message>
    <message>
        <source>Corrigez le fichier&#xa0;: rien n’a été envoyé.</source>
        <translation>Correct the file: nothing was sent.</translation>
    </message>
    <message>
        <source>%1&#xa0;: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>L’engagement %1 n’est pas visible&#xa0;: Chorus Pro ne montre que ceux de l’État adressés à votre structure. Il peut exister ailleurs.</source>
        <translation>The commitment %1 is not visible: Chorus Pro only shows those of the State addressed to your structure. It may exist elsewhere.</translation>
    </message>
    <message>
        <source>L’engagement %1 existe&#xa0;: %2, %3, état «&#xa0;%4&#xa0;».</source>
        <translation>The commitment %1 exists: %2, %3, state “%4”.</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» n’est pas un fichier à déposer&#xa0;: %2</source>
        <translation>“%1” is not a file to deposit: %2</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» dans l’archive n’est pas une facture lisible.</source>
        <translation>“%1” in the archive is not a readable invoice.</translation>
    </message>
    <message>
        <source>Le numéro dépasse 20 caractères&#xa0;: Chorus Pro rejette la facture.</source>
        <translation>The number is longer than 20 characters: Chorus Pro rejects the invoice.</translation>
    </message>
    <message>
        <source>Le cadre de facturation «&#xa0;%1&#xa0;» n’est pas l’un de A1 à A25&#xa0;: Chorus Pro rejette la facture.</source>
        <translation>The billing framework “%1” is not one of A1 to A25: Chorus Pro rejects the invoice.</translation>
    </message>
    <message>
        <source>Le destinataire «&#xa0;%1&#xa0;» n’est pas un SIRET de 14 chiffres.</source>
        <translation>The recipient “%1” is not a SIRET of 14 digits.</translation>
    </message>
    <message>
        <source>Le moyen de paiement (BT-81) manque&#xa0;: Chorus Pro rejette la facture.</source>
        <translation>The means of payment (BT-81) is missing: Chorus Pro rejects the invoice.</translation>
    </message>
    <message>
        <source>Le fichier «&#xa0;%1&#xa0;» ne se lit pas.</source>
        <translation>The file “%1” cannot be read.</translation>
    </message>
    <message>
        <source>Le fichier est trop grand&#xa0;: 10 Mo au plus, 30 Mo pour une archive.</source>
        <translation>The file is too large: 10 MB at most, 30 MB for an archive.</translation>
    </message>
    <message>
        <source>Le code service «&#xa0;%1&#xa0;» n’existe pas chez le destinataire, ou n’y est plus actif.</source>
        <translation>The service code “%1” does not exist at the recipient’s, or is no longer active there.</translation>
    </message>
    <message>
        <source>Il manque le code service ou le numéro d’engagement&#xa0;: l’un des deux est obligatoire.</source>
        <translation>The service code or the commitment number is missing: one of the two is mandatory.</translation>
    </message>
    <message>
        <source>Il figure sur le bon de commande&#xa0;; sinon, demandez-le au service acheteur.</source>
        <translation>It is on the purchase order; otherwise, ask the purchasing service for it.</translation>
    </message>
    <message>
        <source>Le cadre de facturation «&#xa0;%1&#xa0;» n’est pas admis.</source>
        <translation>The billing framework “%1” is not accepted.</translation>
    </message>
    <message>
        <source>Cherchez-la avant de déposer de nouveau&#xa0;: elle a peut-être été intégrée.</source>
        <translation>Look for it before depositing again: it may have been taken in.</translation>
    </message>
    <message>
        <source>Faites corriger l’outil qui l’écrit&#xa0;: le texte d’origine donne l’endroit.</source>
        <translation>Have the tool that writes it corrected: the original text gives the place.</translation>
    </message>
    <message>
        <source>L’élément «&#xa0;%1&#xa0;» est obligatoire et manque.</source>
        <translation>The element “%1” is mandatory and missing.</translation>
    </message>
    <message>
        <source>Chorus Pro écrit&#xa0;: «&#xa0;%1&#xa0;»</source>
        <translation>Chorus Pro writes: “%1”</translation>
    </message>
    <message>
        <source>Reçu par Chorus Pro, pas encore accepté&#xa0;: %1.</source>
        <translation>Received by Chorus Pro, not accepted yet: %1.</translation>
    </message>
    <message>
        <source>Le dépôt est rejeté&#xa0;: aucune facture n’est créée.</source>
        <translation>The deposit is rejected: no invoice is created.</translation>
    </message>
    <message>
        <source>Chorus Pro n’a pas traité le dépôt&#xa0;: aucune facture n’est créée.</source>
        <translation>Chorus Pro did not process the deposit: no invoice is created.</translation>
    </message>
    <message>
        <source>Chorus Pro donne un état qu’Agrafe ne connaît pas&#xa0;: «&#xa0;%1&#xa0;».</source>
        <translation>Chorus Pro gives a state that Agrafe does not know: “%1”.</translation>
    </message>
    <message>
        <source>Corrigez les factures rejetées, puis déposez-les seules&#xa0;: les autres sont déjà là.</source>
        <translation>Correct the rejected invoices, then deposit them alone: the others are already there.</translation>
    </message>
    <message>
        <source>Relancez la recherche&#xa0;: elle a pu changer de main.</source>
        <translation>Search again: it may have changed hands.</translation>
    </message>
    <message>
        <source>Cette facture n’est pas suspendue&#xa0;: rien à compléter.</source>
        <translation>This invoice is not suspended: there is nothing to complete.</translation>
    </message>
    <message>
        <source>Vérifiez le numéro et l’environnement&#xa0;: qualification et production ne se voient pas l’une l’autre.</source>
        <translation>Check the number and the environment: qualification and production do not see each other.</translation>
    </message>
    <message>
        <source>Chorus Pro refuse&#xa0;: «&#xa0;%1&#xa0;» (code %2).</source>
        <translation>Chorus Pro refuses: “%1” (code %2).</translation>
    </message>
    <message>
        <source>Si le message ne suffit pas, préparez une sollicitation&#xa0;: elle reprend ce code.</source>
        <translation>If the message is not enough, prepare a request for help: it holds this code.</translation>
    </message>
    <message>
        <source>Ouvrez un compte sur PISTE, avec une adresse de votre service plutôt que la vôtre&#xa0;: le compte lui survivra.</source>
        <translation>Open an account on PISTE, with an address of your service rather than your own: the account will outlive it.</translation>
    </message>
    <message>
        <source>L’application de qualification existe déjà&#xa0;: elle s’appelle APP_SANDBOX_ suivi de votre adresse.</source>
        <translation>The qualification application already exists: it is called APP_SANDBOX_ followed by your address.</translation>
    </message>
    <message>
        <source>Acceptez les conditions d’utilisation de chaque API de Chorus Pro&#xa0;: Factures, Structures, Transverses, Utilisateurs, et selon vos besoins Engagements et Factures de travaux.</source>
        <translation>Accept the terms of use of each API of Chorus Pro: Factures, Structures, Transverses, Utilisateurs, and as you need them Engagements and Factures de travaux.</translation>
    </message>
    <message>
        <source>Chacune a deux lignes, une par environnement&#xa0;: l’une ne vaut pas pour l’autre.</source>
        <translation>Each has two lines, one per environment: one does not count for the other.</translation>
    </message>
    <message>
        <source>Dans l’application, copiez la paire «&#xa0;OAuth credentials&#xa0;»&#xa0;: identifiant et secret. La clé d’API qui est à côté ne sert pas.</source>
        <translation>In the application, copy the “OAuth credentials” pair: identifier and secret. The API key beside it is of no use.</translation>
    </message>
    <message>
        <source>Sur le portail, dans Raccordements EDI et API, déclarez un raccordement API&#xa0;: structure, nom exact de l’application PISTE, type d’utilisation, contact technique.</source>
        <translation>On the portal, in Raccordements EDI et API, declare an API connection: structure, exact name of the PISTE application, type of use, technical contact.</translation>
    </message>
    <message>
        <source>Si cet espace n’est pas dans le menu, abonnez-y la structure&#xa0;: en qualification, vous le pouvez vous-même.</source>
        <translation>If this space is not in the menu, subscribe the structure to it: in qualification, you can do it yourself.</translation>
    </message>
    <message>
        <source>Si cet espace n’est pas dans le menu, il vous manque le droit&#xa0;: demandez-le au gestionnaire principal de la structure.</source>
        <translation>If this space is not in the menu, you lack the right: ask the main manager of the structure for it.</translation>
    </message>
    <message>
        <source>Le gestionnaire principal crée le compte technique du raccordement&#xa0;; son mot de passe n’est montré qu’une fois.</source>
        <translation>The main manager creates the technical account of the connection; its password is shown only once.</translation>
    </message>
    <message>
        <source>En qualification, demandez un matelas de données&#xa0;: un fournisseur fictif, ses destinataires et quelques engagements.</source>
        <translation>In qualification, ask for a test data set: a fictitious supplier, its recipients and a few commitments.</translation>
    </message>
    <message>
        <source>Chorus Pro ne publie pas d’API pour ouvrir une sollicitation&#xa0;: Agrafe en prépare le texte, à coller sur le portail.</source>
        <translation>Chorus Pro does not publish an API to open a request for help: Agrafe prepares its text, to paste on the portal.</translation>
    </message>
    <message>
        <source>Chorus Pro ne trouve pas une structure française par «&#xa0;%1&#xa0;».</source>
        <translation>Chorus Pro does not find a French structure by “%1”.</translation>
    </message>
    <message>
        <source>À porter sur vos factures déposées dans Chorus Pro&#xa0;:</source>
        <translation>To be written on your invoices deposited in Chorus Pro:</translation>
    </message>
    <message>
        <source>Attention&#xa0;: cette structure est inactive dans Chorus Pro, n’y envoyez rien.</source>
        <translation>Careful: this structure is inactive in Chorus Pro, send nothing to it.</translation>
    </message>
    <message>
        <source>Complétez la facture&#xa0;: rien n’a été envoyé.</source>
        <translation>Complete the invoice: nothing was sent.</translation>
    </message>
    <message>
        <source>La facture repart vers le destinataire, avec ce qui lui est ajouté.</source>
        <translation>The invoice goes back to the recipient, with what is added to it.</translation>
    </message>
    <message>
        <source>Ce qui est envoyé ne se retire pas.</source>
        <translation>What is sent cannot be taken back.</translation>
    </message>
    <message>
        <source>La facture repart avec ces références&#xa0;; ses montants ne changent pas.</source>
        <translation>The invoice leaves again with these references; its amounts do not change.</translation>
    </message>
    <message>
        <source>Une fois partie, seul le destinataire peut la renvoyer.</source>
        <translation>Once it has left, only the recipient can send it back.</translation>
    </message>
    <message>
        <source>La facture quitte celles qui sont à traiter. Elle reste rejetée&#xa0;: une nouvelle facture porte un autre numéro.</source>
        <translation>The invoice leaves those to be dealt with. It stays rejected: a new invoice has another number.</translation>
    </message>
    <message>
        <source>Cette marque ne se retire pas.</source>
        <translation>This mark cannot be taken back.</translation>
    </message>
    <message>
        <source>Le PDF est déposé et lu par Chorus Pro, puis la facture part au destinataire.</source>
        <translation>The PDF is deposited and read by Chorus Pro, then the invoice goes to the recipient.</translation>
    </message>
    <message>
        <source>Une facture soumise ne se retire pas.</source>
        <translation>A submitted invoice cannot be taken back.</translation>
    </message>
    <message>
        <source>Aucune facture rejetée n’est donnée.</source>
        <translation>No rejected invoice is given.</translation>
    </message>
    <message>
        <source>Donnez une facture UBL, CII, Factur-X ou PDF, ou une archive ZIP ou TAR.GZ de factures d’une même syntaxe.</source>
        <translation>Give a UBL, CII, Factur-X or PDF invoice, or a ZIP or TAR.GZ archive of invoices of one syntax.</translation>
    </message>
    <message>
        <source>l’archive est trop grande une fois ouverte.</source>
        <translation>the archive is too large once opened.</translation>
    </message>
    <message>
        <source>l’archive est abîmée, ou contient autre chose que des fichiers ordinaires.</source>
        <translation>the archive is damaged, or holds something else than plain files.</translation>
    </message>
    <message>
        <source>l’archive est vide.</source>
        <translation>the archive is empty.</translation>
    </message>
    <message>
        <source>Source supposée</source>
        <translation>Assumed source</translation>
    </message>
    <message>
        <source>lue comme une facture reçue&#xa0;: Chorus Pro ne documente pas le détail des factures de travaux</source>
        <translation>read as a received invoice: Chorus Pro does not document the detail of works invoices</translation>
    </message>
    <message>
        <source>Le cadre «&#xa0;%1&#xa0;» ne se soumet pas&#xa0;: A1, A2, A9 et A12 seuls le peuvent.</source>
        <translation>Type “%1” cannot be submitted: only A1, A2, A9 and A12 can.</translation>
    </message>
    <message>
        <source>Une facture de sous-traitant ou de cotraitant passe d’abord par le titulaire du marché&#xa0;: son SIRET manque.</source>
        <translation>The invoice of a subcontractor or co-contractor goes to the main contractor first: their SIRET is missing.</translation>
    </message>
    <message>
        <source>Un numéro d’engagement ou de marché ne dépasse pas 50 caractères.</source>
        <translation>A commitment or contract number has at most 50 characters.</translation>
    </message>
    <message>
        <source>Un code service ne dépasse pas 100 caractères.</source>
        <translation>A department code has at most 100 characters.</translation>
    </message>
    <message>
        <source>Le commentaire dépasse 2000 caractères.</source>
        <translation>The comment is longer than 2000 characters.</translation>
    </message>
    <message>
        <source>Une facture et ses pièces ne dépassent pas 120 Mo.</source>
        <translation>An invoice and its attachments do not exceed 120 MB.</translation>
    </message>
    <message>
        <source>Joignez moins de pièces, ou de plus petites.</source>
        <translation>Attach fewer files, or smaller ones.</translation>
    </message>
    <message>
        <source>Un avoir ne porte pas de moyen de paiement (BT-81)&#xa0;: Chorus Pro le rejette.</source>
        <translation>A credit note carries no means of payment (BT-81): Chorus Pro rejects it.</translation>
    </message>
    <message>
        <source>Un avoir ne porte pas de moyen de paiement (BT-81).</source>
        <translation>A credit note carries no means of payment (BT-81).</translation>
    </message>
    <message>
        <source>Ôtez-le de l’avoir, puis déposez-le de nouveau.</source>
        <translation>Remove it from the credit note, then deposit that again.</translation>
    </message>
    <message>
        <source>France</source>
        <translation>France</translation>
    </message>
    <message>
        <source>Euro</source>
        <translation>Euro</translation>
    </message>
    <message>
        <source>Pour «&#xa0;%1&#xa0;»&#xa0;: %2</source>
        <translation>For “%1”: %2</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» n’est plus active dans Chorus Pro.</source>
        <translation>“%1” is no longer active in Chorus Pro.</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» n’a pas de service «&#xa0;%2&#xa0;».</source>
        <translation>“%1” has no department “%2”.</translation>
    </message>
    <message>
        <source>Le service «&#xa0;%1&#xa0;» n’est plus actif chez «&#xa0;%2&#xa0;».</source>
        <translation>The department “%1” is no longer active at “%2”.</translation>
    </message>
    <message>
        <source>Chorus Pro ne connaît pas le destinataire %1.</source>
        <translation>Chorus Pro does not know the recipient %1.</translation>
    </message>
    <message>
        <source>Réessayez après le %1&#xa0;: PISTE le demande.</source>
        <translation>Try again after %1: PISTE asks for it.</translation>
    </message>
    <message>
        <source>Une partie des factures est créée&#xa0;; celles dont une erreur suit sont rejetées et n’existent pas.</source>
        <translation>Some of the invoices are created; those with an error below are rejected and do not exist.</translation>
    </message>
    <message>
        <source>Donnez le SIRET de l’établissement (14 chiffres, qui commencent par son SIREN %1), ou son nom.</source>
        <translation>Give the SIRET of the establishment (14 digits, which begin with its SIREN %1), or its name.</translation>
    </message>
    <message>
        <source>Donnez un SIRET, un nom ou un numéro de TVA hors de France.</source>
        <translation>Give a SIRET, a name or a VAT number from outside France.</translation>
    </message>
    <message>
        <source>Chorus Pro ne connaît pas «&#xa0;%1&#xa0;».</source>
        <translation>Chorus Pro does not know “%1”.</translation>
    </message>
    <message>
        <source>Vérifiez le SIRET, ou ôtez ce critère.</source>
        <translation>Check the SIRET, or remove this criterion.</translation>
    </message>
    <message>
        <source>Chorus Pro connaît %1 structures sous «&#xa0;%2&#xa0;».</source>
        <translation>Chorus Pro knows %1 structures by “%2”.</translation>
    </message>
    <message>
        <source>Donnez le SIRET de celle que vous cherchez.</source>
        <translation>Give the SIRET of the one that you look for.</translation>
    </message>
    <message>
        <source>valideur</source>
        <translation>validator</translation>
    </message>
    <message>
        <source>Le numéro de facture manque.</source>
        <translation>The invoice number is missing.</translation>
    </message>
    <message>
        <source>Le numéro de facture dépasse 20 caractères, ou a d’autres signes que lettres, chiffres et - _ / +.</source>
        <translation>The invoice number is longer than 20 characters, or has other signs than letters, digits and - _ / +.</translation>
    </message>
    <message>
        <source>La facture quittera votre espace&#xa0;: le fournisseur devra l’adresser au bon destinataire&#xa0;; un motif l’y aide.</source>
        <translation>The invoice will leave your space: the supplier will have to address it to the right recipient; a reason helps.</translation>
    </message>
    <message>
        <source>La réponse s’est perdue, mais «&#xa0;%1&#xa0;» est bien arrivé dans Chorus Pro.</source>
        <translation>The answer was lost, but “%1” did arrive in Chorus Pro.</translation>
    </message>
    <message>
        <source>Rien n’a été renvoyé.</source>
        <translation>Nothing was sent again.</translation>
    </message>
    <message>
        <source>Un autre Agrafe de ce poste envoie «&#xa0;%1&#xa0;» en ce moment.</source>
        <translation>Another Agrafe of this workstation is sending “%1” at this moment.</translation>
    </message>
    <message>
        <source>Attendez sa réponse&#xa0;: elle paraîtra dans les dépôts de ce poste. Rien n’est parti d’ici.</source>
        <translation>Wait for its answer: it will appear among the deposits of this workstation. Nothing left from here.</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» est déjà parti le %2, et sa réponse s’est perdue.</source>
        <translation>“%1” left already on %2, and its answer was lost.</translation>
    </message>
    <message>
        <source>La facture %1 a déjà été déposée le %2.</source>
        <translation>Invoice %1 was already deposited on %2.</translation>
    </message>
    <message>
        <source>Ce fichier ou une facture de même numéro a déjà été déposé le %1, sous le flux %2</source>
        <translation>This file or an invoice of the same number was already deposited on %1, under flow %2</translation>
    </message>
    <message>
        <source>%1&#xa0;: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» est vide.</source>
        <translation>“%1” is empty.</translation>
    </message>
    <message>
        <source>Exportez la facture de nouveau, puis choisissez ce fichier.</source>
        <translation>Export the invoice again, then choose that file.</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» est un fichier XML incomplet ou abîmé, à la ligne %2.</source>
        <translation>“%1” is an incomplete or damaged XML file, at line %2.</translation>
    </message>
    <message>
        <source>Le fournisseur «&#xa0;%1&#xa0;» n’est pas un SIRET de 14 chiffres&#xa0;: Chorus Pro rejette la facture.</source>
        <translation>The supplier “%1” is not a SIRET of 14 digits: Chorus Pro rejects the invoice.</translation>
    </message>
    <message>
        <source>Réessayez plus tard&#xa0;; le diagnostic dit si le réseau est en cause.</source>
        <translation>Try again later; the diagnosis tells whether the network is the cause.</translation>
    </message>
    <message>
        <source>Une API l’accepte et une autre le refuse&#xa0;: Chorus Pro ne dit pas pourquoi.</source>
        <translation>One API accepts it and another refuses it: Chorus Pro does not say why.</translation>
    </message>
    <message>
        <source>Vérifiez de nouveau. Si cela reste, signalez-le au support de Chorus Pro.</source>
        <translation>Check again. If it stays so, tell the support of Chorus Pro.</translation>
    </message>
    <message>
        <source>Chorus Pro l’accepte, mais sa fin était le %1.</source>
        <translation>Chorus Pro accepts it, but its end was %1.</translation>
    </message>
    <message>
        <source>D’après le jour saisi ici, il a pris fin le %1.</source>
        <translation>By the day entered here, it ended on %1.</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Active</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Inactive</translation>
    </message>
    <message>
        <source>État inconnu</source>
        <translation>State unknown</translation>
    </message>
</context>
<context>
    <name>ChorusAct</name>
    <message>
        <source>Changer le statut…</source>
        <translation>Change the status…</translation>
    </message>
    <message>
        <source>Compléter…</source>
        <translation>Complete…</translation>
    </message>
    <message>
        <source>Recycler…</source>
        <translation>Redirect…</translation>
    </message>
    <message>
        <source>Rejet traité…</source>
        <translation>Rejection dealt with…</translation>
    </message>
    <message>
        <source>Une facture de travaux se valide, s’associe et se complète sur le portail&#xa0;: l’API de Chorus Pro ne l’ouvre pas à Agrafe.</source>
        <translation>A works invoice is validated, associated and completed on the portal: the API of Chorus Pro does not open this to Agrafe.</translation>
    </message>
    <message>
        <source>Ce statut se traite sur le portail de Chorus Pro&#xa0;: son API n’ouvre que compléter, recycler et traiter un rejet.</source>
        <translation>This status is dealt with on the portal of Chorus Pro: its API only opens completing, recycling and dealing with a rejection.</translation>
    </message>
    <message>
        <source>Ce rejet est déjà marqué comme traité&#xa0;: plus rien n’est attendu ici.</source>
        <translation>This rejection is already marked as dealt with: nothing more is expected here.</translation>
    </message>
</context>
<context>
    <name>ChorusConnection</name>
    <message>
        <source>identifiant et secret acceptés à %1</source>
        <translation>identifier and secret accepted at %1</translation>
    </message>
    <message>
        <source>observé</source>
        <translation>observed</translation>
    </message>
    <message>
        <source>déclaré par vous</source>
        <translation>declared by you</translation>
    </message>
    <message>
        <source>manquant</source>
        <translation>missing</translation>
    </message>
    <message>
        <source>sans doute manquant</source>
        <translation>probably missing</translation>
    </message>
    <message>
        <source>rappel</source>
        <translation>reminder</translation>
    </message>
    <message>
        <source>ne se voit pas encore</source>
        <translation>cannot be seen yet</translation>
    </message>
    <message>
        <source>production</source>
        <translation>production</translation>
    </message>
    <message>
        <source>qualification</source>
        <translation>qualification</translation>
    </message>
    <message>
        <source>Chorus Pro, %1, vérifié le %2</source>
        <translation>Chorus Pro, %1, checked on %2</translation>
    </message>
    <message>
        <source>Chorus Pro, %1, pas encore vérifié</source>
        <translation>Chorus Pro, %1, not checked yet</translation>
    </message>
    <message>
        <source>Enregistrez ensuite cet accès ici.</source>
        <translation>Then record this access here.</translation>
    </message>
</context>
<context>
    <name>ChorusInvoice</name>
    <message>
        <source>Service&#xa0;: %1</source>
        <translation>Department: %1</translation>
    </message>
    <message>
        <source>Lignes</source>
        <translation>Lines</translation>
    </message>
    <message>
        <source>N°</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Désignation</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Quantité</source>
        <translation>Quantity</translation>
    </message>
    <message>
        <source>Prix unitaire</source>
        <translation>Unit price</translation>
    </message>
    <message>
        <source>TVA</source>
        <translation>VAT</translation>
    </message>
    <message>
        <source>HT</source>
        <translation>Net</translation>
    </message>
    <message>
        <source>Taux</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>Base HT</source>
        <translation>Net base</translation>
    </message>
    <message>
        <source>Montant de TVA</source>
        <translation>VAT amount</translation>
    </message>
    <message>
        <source>Totaux</source>
        <translation>Totals</translation>
    </message>
    <message>
        <source>Total HT</source>
        <translation>Net total</translation>
    </message>
    <message>
        <source>TTC avant remise</source>
        <translation>Gross before discount</translation>
    </message>
    <message>
        <source>Remise</source>
        <translation>Discount</translation>
    </message>
    <message>
        <source>Motif de la remise</source>
        <translation>Reason of the discount</translation>
    </message>
    <message>
        <source>Total TTC</source>
        <translation>Gross total</translation>
    </message>
    <message>
        <source>À payer</source>
        <translation>To pay</translation>
    </message>
    <message>
        <source>Compte bancaire</source>
        <translation>Bank account</translation>
    </message>
    <message>
        <source>Pièces jointes</source>
        <translation>Attachments</translation>
    </message>
    <message>
        <source>Historique</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Quand</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Quoi</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Qui</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Pourquoi</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Chorus Pro annonce d’autres passages, qui ne sont pas venus.</source>
        <translation>Chorus Pro announces other steps, which did not come.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Fournisseur</source>
        <translation>Supplier</translation>
    </message>
    <message>
        <source>Destinataire</source>
        <translation>Recipient</translation>
    </message>
    <message>
        <source>Commentaire</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Une partie des lignes, des taux ou des pièces jointes n’est pas venue.</source>
        <translation>Some lines, rates or attachments did not come.</translation>
    </message>
</context>
<context>
    <name>ChorusStatus</name>
    <message>
        <source>à Chorus Pro</source>
        <translation>by Chorus Pro</translation>
    </message>
    <message>
        <source>au fournisseur</source>
        <translation>by the supplier</translation>
    </message>
    <message>
        <source>au destinataire</source>
        <translation>by the recipient</translation>
    </message>
    <message>
        <source>au valideur</source>
        <translation>by the validator</translation>
    </message>
    <message>
        <source>au comptable</source>
        <translation>by the accountant</translation>
    </message>
    <message>
        <source>%1 par %2</source>
        <translation>%1 by %2</translation>
    </message>
    <message>
        <source>après le fournisseur</source>
        <translation>after the supplier</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>L’option «&#xa0;--%1&#xa0;» n’existe pas ici.</source>
        <translation>The option “--%1” does not exist here.</translation>
    </message>
    <message>
        <source>Ajoutez --aide pour voir celles qui existent.</source>
        <translation>Add --aide to see the ones that exist.</translation>
    </message>
    <message>
        <source>L’option «&#xa0;--%1&#xa0;» attend une valeur (%2).</source>
        <translation>The option “--%1” needs a value (%2).</translation>
    </message>
    <message>
        <source>L’option «&#xa0;--%1&#xa0;» est donnée deux fois.</source>
        <translation>The option “--%1” is given twice.</translation>
    </message>
    <message>
        <source>Après «&#xa0;catalogue&#xa0;», écrivez «&#xa0;lister&#xa0;».</source>
        <translation>After “catalogue”, write “lister”.</translation>
    </message>
    <message>
        <source>ce qui peut être demandé</source>
        <translation>what can be asked for</translation>
    </message>
    <message>
        <source>forme de la réponse</source>
        <translation>form of the answer</translation>
    </message>
    <message>
        <source>montre cette aide</source>
        <translation>shows this help</translation>
    </message>
    <message>
        <source>agrafe-cli COMMANDE …, en français et sans accents&#xa0;; --aide après une commande en dit plus.</source>
        <translation>agrafe-cli COMMAND …, in French and without accents; --aide after a command says more.</translation>
    </message>
    <message>
        <source>Le format «&#xa0;%1&#xa0;» n’existe pas.</source>
        <translation>The format “%1” does not exist.</translation>
    </message>
    <message>
        <source>Choisissez texte ou json.</source>
        <translation>Choose texte or json.</translation>
    </message>
    <message>
        <source>agrafe-cli catalogue lister les donne toutes.</source>
        <translation>agrafe-cli catalogue lister lists them all.</translation>
    </message>
    <message>
        <source>Une version est un nombre, par exemple 4.</source>
        <translation>A version is a number, for example 4.</translation>
    </message>
    <message>
        <source>--version demande des pièces nommées.</source>
        <translation>--version needs named items.</translation>
    </message>
    <message>
        <source>Ajoutez --pieces avec leurs identifiants.</source>
        <translation>Add --pieces with their identifiers.</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» n’est pas de la forme nom=valeur.</source>
        <translation>“%1” is not of the form name=value.</translation>
    </message>
    <message>
        <source>Par exemple --parametre year=2024.</source>
        <translation>For example --parametre year=2024.</translation>
    </message>
    <message>
        <source>Donnez un SIRET, un SIREN ou un numéro RNA, et un seul.</source>
        <translation>Give a SIRET, a SIREN or an RNA number, and only one.</translation>
    </message>
    <message>
        <source>%1 pièces reçues sur %2</source>
        <translation>%1 of %2 items received</translation>
    </message>
    <message>
        <source>pièces voulues (sinon toutes celles que les droits ouvrent)</source>
        <translation>items wanted (otherwise all those that the rights open)</translation>
    </message>
    <message>
        <source>version voulue des pièces nommées</source>
        <translation>version wanted of the named items</translation>
    </message>
    <message>
        <source>nom=valeur</source>
        <translation>name=value</translation>
    </message>
    <message>
        <source>paramètre de plus (year=2024, month=03)</source>
        <translation>one more parameter (year=2024, month=03)</translation>
    </message>
    <message>
        <source>dossier</source>
        <translation>folder</translation>
    </message>
    <message>
        <source>enregistre là les documents, leurs preuves et la synthèse</source>
        <translation>saves the documents, their proofs and the summary there</translation>
    </message>
    <message>
        <source>redemande au fournisseur plutôt qu’au cache du service</source>
        <translation>asks the provider again rather than the service’s cache</translation>
    </message>
    <message>
        <source>SIRET|SIREN|RNA</source>
        <translation>SIRET|SIREN|RNA</translation>
    </message>
    <message>
        <source>rassemble le dossier d’une entreprise</source>
        <translation>gathers the file of a company</translation>
    </message>
    <message>
        <source>Non couvert</source>
        <translation>Not covered</translation>
    </message>
    <message>
        <source>Non demandé</source>
        <translation>Not requested</translation>
    </message>
    <message>
        <source>Prouvé</source>
        <translation>Proved</translation>
    </message>
    <message>
        <source>Refus explicite</source>
        <translation>Explicit refusal</translation>
    </message>
    <message>
        <source>Inconnu</source>
        <translation>Unknown</translation>
    </message>
    <message>
        <source>, valable jusqu’au %1</source>
        <translation>, valid until %1</translation>
    </message>
    <message>
        <source>Données fictives.</source>
        <translation>Fictitious data.</translation>
    </message>
    <message>
        <source>Fichiers enregistrés dans «&#xa0;%1&#xa0;»&#xa0;:</source>
        <translation>Files saved in “%1”:</translation>
    </message>
    <message>
        <source>L’environnement «&#xa0;%1&#xa0;» n’existe pas.</source>
        <translation>The environment “%1” does not exist.</translation>
    </message>
    <message>
        <source>Habilitation «&#xa0;%1&#xa0;» ajoutée.</source>
        <translation>Habilitation “%1” added.</translation>
    </message>
    <message>
        <source>Donnez maintenant son jeton&#xa0;: agrafe-cli habilitation jeton %1</source>
        <translation>Now give its token: agrafe-cli habilitation jeton %1</translation>
    </message>
    <message>
        <source>Aucune habilitation ne s’appelle «&#xa0;%1&#xa0;».</source>
        <translation>No habilitation is called “%1”.</translation>
    </message>
    <message>
        <source>agrafe-cli habilitation lister donne leurs noms.</source>
        <translation>agrafe-cli habilitation lister gives their names.</translation>
    </message>
    <message numerus="yes">
        <source>Le jeton est accepté&#xa0;: il ouvre %n pièce(s).</source>
        <translation>
            <numerusform>The token is accepted: it opens %n item.</numerusform>
            <numerusform>The token is accepted: it opens %n items.</numerusform>
        </translation>
    </message>
    <message>
        <source>Habilitation «&#xa0;%1&#xa0;» et son jeton supprimés.</source>
        <translation>Habilitation “%1” and its token deleted.</translation>
    </message>
    <message>
        <source>les habilitations de ce poste et leurs jetons</source>
        <translation>the habilitations of this workstation and their tokens</translation>
    </message>
    <message>
        <source>nom</source>
        <translation>name</translation>
    </message>
    <message>
        <source>nom de l’habilitation à ajouter</source>
        <translation>name of the habilitation to add</translation>
    </message>
    <message>
        <source>service de l’habilitation</source>
        <translation>service of the habilitation</translation>
    </message>
    <message>
        <source>où vont les appels</source>
        <translation>where the calls go</translation>
    </message>
    <message>
        <source>administration destinataire des données</source>
        <translation>public body that receives the data</translation>
    </message>
    <message>
        <source>texte</source>
        <translation>text</translation>
    </message>
    <message>
        <source>cadre permis&#xa0;; le premier est proposé d’office</source>
        <translation>context allowed; the first one is offered by default</translation>
    </message>
    <message>
        <source>adresse</source>
        <translation>address</translation>
    </message>
    <message>
        <source>adresse du service ou du relais de l’organisme</source>
        <translation>address of the service or of the organisation’s relay</translation>
    </message>
    <message>
        <source>réglages, journal et données sous ce dossier</source>
        <translation>settings, journal and data under this folder</translation>
    </message>
    <message>
        <source>La commande «&#xa0;%1&#xa0;» n’existe pas.</source>
        <translation>The command “%1” does not exist.</translation>
    </message>
    <message>
        <source>agrafe-cli --aide donne leur liste.</source>
        <translation>agrafe-cli --aide lists them.</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» n’est pas un nombre possible pour --%2.</source>
        <translation>“%1” is not a possible number for --%2.</translation>
    </message>
    <message>
        <source>le service fictif, sur ce poste seul, jusqu’à Ctrl+C</source>
        <translation>the fictitious service, on this workstation only, until Ctrl+C</translation>
    </message>
    <message>
        <source>port du service (sinon le premier libre)</source>
        <translation>port of the service (otherwise the first free one)</translation>
    </message>
    <message>
        <source>fichier</source>
        <translation>file</translation>
    </message>
    <message>
        <source>cas en plus, un objet JSON par ligne</source>
        <translation>more cases, one JSON object per line</translation>
    </message>
    <message>
        <source>même graine, mêmes réponses</source>
        <translation>same seed, same answers</translation>
    </message>
    <message>
        <source>délai moyen des réponses&#xa0;; 0&#xa0;: aucun</source>
        <translation>average delay of the answers; 0: none</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» n’est pas une adresse de service.</source>
        <translation>“%1” is not the address of a service.</translation>
    </message>
    <message>
        <source>Donnez une adresse https (http est admis pour ce poste seul).</source>
        <translation>Give an https address (http is allowed for this workstation only).</translation>
    </message>
    <message>
        <source>Aucune habilitation n’est enregistrée sur ce poste.</source>
        <translation>No habilitation is recorded on this workstation.</translation>
    </message>
    <message>
        <source>Ajoutez-en une (agrafe-cli habilitation ajouter), ou donnez --url, --beneficiaire et --jeton-stdin.</source>
        <translation>Add one (agrafe-cli habilitation ajouter), or give --url, --beneficiaire and --jeton-stdin.</translation>
    </message>
    <message>
        <source>Essai</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Jeton donné pour cet appel</source>
        <translation>Token given for this call</translation>
    </message>
    <message>
        <source>Aucun jeton n’est donné pour cette adresse.</source>
        <translation>No token is given for this address.</translation>
    </message>
    <message>
        <source>Ajoutez --jeton-stdin et envoyez le jeton par un tube, ou nommez une --habilitation.</source>
        <translation>Add --jeton-stdin and send the token through a pipe, or name a --habilitation.</translation>
    </message>
    <message>
        <source>%1 manque.</source>
        <translation>%1 is missing.</translation>
    </message>
    <message>
        <source>Ajoutez --%1.</source>
        <translation>Add --%1.</translation>
    </message>
    <message>
        <source>habilitation à utiliser (sinon celle par défaut)</source>
        <translation>habilitation to use (otherwise the default one)</translation>
    </message>
    <message>
        <source>adresse du service (https, ou http sur ce poste)</source>
        <translation>address of the service (https, or http on this workstation)</translation>
    </message>
    <message>
        <source>cadre de l’appel</source>
        <translation>context of the call</translation>
    </message>
    <message>
        <source>numéro du dossier, moins de 50 caractères</source>
        <translation>case number, fewer than 50 characters</translation>
    </message>
    <message>
        <source>lit sur l’entrée standard un jeton pour cet appel seul</source>
        <translation>reads a token from standard input, for this call only</translation>
    </message>
    <message>
        <source>Le dossier des réglages</source>
        <translation>The settings folder</translation>
    </message>
    <message>
        <source>Aucun secret n’est arrivé par l’entrée standard.</source>
        <translation>No secret arrived on standard input.</translation>
    </message>
    <message>
        <source>Envoyez-le par un tube ou un fichier, jamais en argument.</source>
        <translation>Send it through a pipe or a file, never as an argument.</translation>
    </message>
    <message>
        <source>Le SIRET du bénéficiaire de l’appel</source>
        <translation>The recipient’s SIRET</translation>
    </message>
    <message>
        <source>Le cadre de l’appel</source>
        <translation>The context of the call</translation>
    </message>
    <message>
        <source>L’objet (le numéro du dossier)</source>
        <translation>The purpose (the case number)</translation>
    </message>
    <message>
        <source>L’option «&#xa0;--%1&#xa0;» n’attend pas de valeur.</source>
        <translation>The option “--%1” takes no value.</translation>
    </message>
    <message>
        <source>--pieces ne nomme aucune pièce.</source>
        <translation>--pieces names no item.</translation>
    </message>
    <message>
        <source>%1 documents enregistrés sur %2</source>
        <translation>%1 of %2 documents saved</translation>
    </message>
    <message numerus="yes">
        <source>La fin de %n accès n’a pas pu être écrite au journal.</source>
        <translation>
            <numerusform>The end of %n access could not be written to the journal.</numerusform>
            <numerusform>The end of %n accesses could not be written to the journal.</numerusform>
        </translation>
    </message>
    <message>
        <source>Vérifiez la place et les droits du dossier du journal.</source>
        <translation>Check the free space and the permissions of the journal’s folder.</translation>
    </message>
    <message>
        <source>Sans objet</source>
        <translation>Not applicable</translation>
    </message>
    <message>
        <source>%1 prouvées, %2 refus, %3 inconnues, %4 non couvertes, %5 sans objet</source>
        <translation>%1 proved, %2 refused, %3 unknown, %4 not covered, %5 not applicable</translation>
    </message>
    <message>
        <source>Interrompu avant la fin&#xa0;: ce qui n’était pas arrivé reste inconnu.</source>
        <translation>Interrupted before the end: what had not arrived remains unknown.</translation>
    </message>
    <message>
        <source>Aucune pièce demandée n’a de paramètre «&#xa0;%1&#xa0;».</source>
        <translation>No requested item has a parameter “%1”.</translation>
    </message>
    <message>
        <source>agrafe-cli catalogue lister donne ceux de chaque pièce.</source>
        <translation>agrafe-cli catalogue lister gives those of each item.</translation>
    </message>
    <message>
        <source>Relancez la commande plus tard.</source>
        <translation>Run the command again later.</translation>
    </message>
    <message>
        <source>Relancez la commande après %1.</source>
        <translation>Run the command again after %1.</translation>
    </message>
    <message>
        <source>La sortie n’a pas pu être écrite en entier.</source>
        <translation>The output could not be written in full.</translation>
    </message>
    <message>
        <source>Vérifiez la place sur le disque, puis recommencez.</source>
        <translation>Check the disk space, then try again.</translation>
    </message>
    <message>
        <source>Plusieurs lignes sont arrivées par l’entrée standard.</source>
        <translation>Several lines arrived on standard input.</translation>
    </message>
    <message>
        <source>Envoyez le secret seul, sur une ligne.</source>
        <translation>Send the secret alone, on one line.</translation>
    </message>
    <message>
        <source>Le dossier où écrire le fichier manque.</source>
        <translation>The folder to write the file to is missing.</translation>
    </message>
    <message>
        <source>Ajoutez --sortie DOSSIER.</source>
        <translation>Add --sortie FOLDER.</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» est écrit.</source>
        <translation>“%1” is written.</translation>
    </message>
    <message>
        <source>Rien n’est écrit&#xa0;: corrigez ces lignes, ou ajoutez --lignes-conformes.</source>
        <translation>Nothing is written: correct these rows, or add --lignes-conformes.</translation>
    </message>
    <message>
        <source>matrice&#xa0;: son nom ou son fichier (sinon celle des réglages)</source>
        <translation>matrice: its name or its file (else the one of the settings)</translation>
    </message>
    <message>
        <source>import, phase1, phase2, phase2-sans-creation ou phase3</source>
        <translation>import, phase1, phase2, phase2-sans-creation or phase3</translation>
    </message>
    <message>
        <source>nom|N</source>
        <translation>name|N</translation>
    </message>
    <message>
        <source>feuille à lire (sinon la première visible)</source>
        <translation>sheet to read (else the first visible one)</translation>
    </message>
    <message>
        <source>fichier où écrire le compte rendu</source>
        <translation>file to write the report to</translation>
    </message>
    <message>
        <source>dossier où écrire le fichier converti</source>
        <translation>folder to write the converted file to</translation>
    </message>
    <message>
        <source>identifiant qui termine le nom du fichier</source>
        <translation>identifier that ends the file’s name</translation>
    </message>
    <message>
        <source>date de l’export (sinon aujourd’hui)</source>
        <translation>day of the export (else today)</translation>
    </message>
    <message>
        <source>fichier envoyé dont vient le rapport (sinon le dernier reçu)</source>
        <translation>file sent that the report is about (else the last one received)</translation>
    </message>
    <message>
        <source>n’écrit que les lignes qu’E#L prendrait</source>
        <translation>writes only the rows that E#L would take</translation>
    </message>
    <message>
        <source>vérifie, convertit et envoie les fichiers d’E#L</source>
        <translation>checks, converts and sends the files of E#L</translation>
    </message>
    <message>
        <source>Ligne %1, %2&#xa0;: %3</source>
        <translation>Row %1, %2: %3</translation>
    </message>
    <message>
        <source>… et %1 autres&#xa0;; --rapport les donne tous.</source>
        <translation>… and %1 more; --rapport gives them all.</translation>
    </message>
    <message>
        <source>Lignes&#xa0;: %1&#xa0;; conformes&#xa0;: %2&#xa0;; refusées&#xa0;: %3.</source>
        <translation>Rows: %1; conforming: %2; rejected: %3.</translation>
    </message>
    <message>
        <source>Le classeur n’a pas de feuille %1.</source>
        <translation>The workbook has no sheet %1.</translation>
    </message>
    <message>
        <source>Ses feuilles&#xa0;: %1.</source>
        <translation>Its sheets: %1.</translation>
    </message>
    <message>
        <source>Donnez un fichier, et un seul.</source>
        <translation>Give one file, and only one.</translation>
    </message>
    <message>
        <source>Le fichier «&#xa0;%1&#xa0;» n’existe pas.</source>
        <translation>The file “%1” does not exist.</translation>
    </message>
    <message>
        <source>Vérifiez son nom et son dossier.</source>
        <translation>Check its name and its folder.</translation>
    </message>
    <message>
        <source>La phase «&#xa0;%1&#xa0;» n’existe pas.</source>
        <translation>The phase “%1” does not exist.</translation>
    </message>
    <message>
        <source>Choisissez&#xa0;: %1.</source>
        <translation>Choose: %1.</translation>
    </message>
    <message>
        <source>Aucun envoi reçu n’est dans l’historique.</source>
        <translation>No received file is in the history.</translation>
    </message>
    <message>
        <source>Donnez le fichier envoyé&#xa0;: --envoi FICHIER.</source>
        <translation>Give the file that was sent: --envoi FILE.</translation>
    </message>
    <message>
        <source>%1 (introuvable dans l’envoi)&#xa0;: %2</source>
        <translation>%1 (not found in the file sent): %2</translation>
    </message>
    <message>
        <source>Lignes refusées&#xa0;: %1&#xa0;; retrouvées&#xa0;: %2&#xa0;; introuvables&#xa0;: %3.</source>
        <translation>Rejected rows: %1; found again: %2; not found: %3.</translation>
    </message>
    <message>
        <source>Donnez le numéro du dossier, puis les numéros déjà connus.</source>
        <translation>Give the dossier’s number, then the numbers already known.</translation>
    </message>
    <message>
        <source>Rien n’est envoyé&#xa0;: corrigez ces lignes, ou ajoutez --lignes-conformes.</source>
        <translation>Nothing is sent: correct these rows, or add --lignes-conformes.</translation>
    </message>
    <message>
        <source>Envoi&#xa0;: %1 %</source>
        <translation>Sending: %1 %</translation>
    </message>
    <message>
        <source>ce qui empêche ce poste d’appeler, et que faire</source>
        <translation>what keeps this workstation from calling, and what to do</translation>
    </message>
    <message>
        <source>Le service «&#xa0;%1&#xa0;» n’existe pas.</source>
        <translation>There is no service “%1”.</translation>
    </message>
    <message>
        <source>Choisissez entreprise, particulier, el ou chorus.</source>
        <translation>Choose entreprise, particulier, el or chorus.</translation>
    </message>
    <message>
        <source>Choisissez production, staging, qualification, bac-a-sable ou relais.</source>
        <translation>Choose production, staging, qualification, bac-a-sable or relais.</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» n’est pas un nombre de mois.</source>
        <translation>“%1” is not a number of months.</translation>
    </message>
    <message>
        <source>%1 ne permet pas de vérifier un jeton sans rien envoyer.</source>
        <translation>%1 gives no way to check a token without sending anything.</translation>
    </message>
    <message>
        <source>agrafe-cli diagnostic vérifie le réseau jusqu’à lui.</source>
        <translation>agrafe-cli diagnostic checks the network up to it.</translation>
    </message>
    <message>
        <source>Après «&#xa0;habilitation&#xa0;», écrivez lister, ajouter, jeton, verifier, supprimer, exporter, importer ou rappels.</source>
        <translation>After “habilitation”, write lister, ajouter, jeton, verifier, supprimer, exporter, importer or rappels.</translation>
    </message>
    <message>
        <source>lister | ajouter | jeton NOM | verifier NOM | supprimer NOM | exporter FICHIER | importer FICHIER | rappels</source>
        <translation>lister | ajouter | jeton NAME | verifier NAME | supprimer NAME | exporter FILE | importer FILE | rappels</translation>
    </message>
    <message>
        <source>organisme qui détient l’habilitation</source>
        <translation>organisation that holds the habilitation</translation>
    </message>
    <message>
        <source>à quoi ressemble un objet</source>
        <translation>what an object looks like</translation>
    </message>
    <message>
        <source>expression</source>
        <translation>expression</translation>
    </message>
    <message>
        <source>expression rationnelle que tout l’objet doit suivre</source>
        <translation>regular expression that the whole object must follow</translation>
    </message>
    <message>
        <source>mois</source>
        <translation>months</translation>
    </message>
    <message>
        <source>durée de conservation des données téléchargées</source>
        <translation>how long downloaded data may be kept</translation>
    </message>
    <message>
        <source>à qui demander un droit qui manque</source>
        <translation>whom to ask for a missing right</translation>
    </message>
    <message>
        <source>E#L&#xa0;: identifiant de partenaire</source>
        <translation>E#L: partner identifier</translation>
    </message>
    <message>
        <source>identifiant</source>
        <translation>identifier</translation>
    </message>
    <message>
        <source>Chorus Pro&#xa0;: identifiant de l’application PISTE</source>
        <translation>Chorus Pro: identifier of the PISTE application</translation>
    </message>
    <message>
        <source>compte</source>
        <translation>account</translation>
    </message>
    <message>
        <source>Chorus Pro&#xa0;: TECH_…@cpro.fr</source>
        <translation>Chorus Pro: TECH_…@cpro.fr</translation>
    </message>
    <message>
        <source>Chorus Pro&#xa0;: où PISTE donne ses jetons, si ce n’est là</source>
        <translation>Chorus Pro: where PISTE gives its tokens, if elsewhere</translation>
    </message>
    <message>
        <source>jeton&#xa0;: lequel des secrets est donné</source>
        <translation>jeton: which of the secrets is given</translation>
    </message>
    <message>
        <source>jeton&#xa0;: sa fin, si le compte en montre une autre</source>
        <translation>jeton: its end, if the account shows another one</translation>
    </message>
    <message>
        <source>jeton&#xa0;: jour où le mot de passe technique a changé</source>
        <translation>jeton: day on which the technical password changed</translation>
    </message>
    <message>
        <source>jeton&#xa0;: remplace sans l’essayer d’abord</source>
        <translation>jeton: replaces without trying it first</translation>
    </message>
    <message>
        <source>importer&#xa0;: remplace aussi ce qui diffère</source>
        <translation>importer: also replaces what differs</translation>
    </message>
    <message>
        <source>rappels&#xa0;: écrit les échéances en .ics</source>
        <translation>rappels: writes the deadlines as .ics</translation>
    </message>
    <message>
        <source>Le nom du fichier manque.</source>
        <translation>The name of the file is missing.</translation>
    </message>
    <message>
        <source>Écrivez-le à la fin de la commande.</source>
        <translation>Write it at the end of the command.</translation>
    </message>
    <message>
        <source>Le fichier «&#xa0;%1&#xa0;» ne se lit pas.</source>
        <translation>The file “%1” cannot be read.</translation>
    </message>
    <message>
        <source>Vérifiez son nom et ses droits.</source>
        <translation>Check its name and its permissions.</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;»&#xa0;: ajoutée.</source>
        <translation>“%1”: added.</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;»&#xa0;: déjà là, sans changement.</source>
        <translation>“%1”: already here, unchanged.</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;»&#xa0;: remplacée.</source>
        <translation>“%1”: replaced.</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;»&#xa0;: différente, laissée (ajoutez --remplacer).</source>
        <translation>“%1”: different, left alone (add --remplacer).</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;»&#xa0;: une autre habilitation porte ce nom, laissée.</source>
        <translation>“%1”: another habilitation bears this name, left alone.</translation>
    </message>
    <message numerus="yes">
        <source>%n habilitation(s) exportée(s), sans aucun secret.</source>
        <translation>
            <numerusform>%n habilitation exported, without any secret.</numerusform>
            <numerusform>%n habilitations exported, without any secret.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 n’a pas de secret «&#xa0;%2&#xa0;».</source>
        <translation>%1 has no secret “%2”.</translation>
    </message>
    <message>
        <source>Choisissez parmi&#xa0;: %1.</source>
        <translation>Choose among: %1.</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» n’est pas une date.</source>
        <translation>“%1” is not a date.</translation>
    </message>
    <message>
        <source>Écrivez-la AAAA-MM-JJ.</source>
        <translation>Write it YYYY-MM-DD.</translation>
    </message>
    <message>
        <source>Jeton de «&#xa0;%1&#xa0;» remplacé.</source>
        <translation>Token of “%1” replaced.</translation>
    </message>
    <message>
        <source>Secret de «&#xa0;%1&#xa0;» gardé par le trousseau&#xa0;: %2.</source>
        <translation>Secret of “%1” kept by the keychain: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n habilitation(s) importée(s)&#xa0;; leurs jetons se donnent à part.</source>
        <translation>
            <numerusform>%n habilitation imported; its token is given apart.</numerusform>
            <numerusform>%n habilitations imported; their tokens are given apart.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n échéance(s) dans les 90 jours.</source>
        <translation>
            <numerusform>%n deadline within 90 days.</numerusform>
            <numerusform>%n deadlines within 90 days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Le jeton est accepté&#xa0;: il ouvre %n donnée(s).</source>
        <translation>
            <numerusform>The token is accepted: it opens %n item of data.</numerusform>
            <numerusform>The token is accepted: it opens %n items of data.</numerusform>
        </translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» existe déjà, et rien n’est écrit.</source>
        <translation>“%1” already exists, and nothing is written.</translation>
    </message>
    <message>
        <source>Donnez un autre nom ou un autre dossier, ou ajoutez --remplacer.</source>
        <translation>Give another name or another folder, or add --remplacer.</translation>
    </message>
    <message>
        <source>Après «&#xa0;el&#xa0;», écrivez verifier, convertir, envoyer, rapport, numero, historique ou matrice.</source>
        <translation>After “el”, write verifier, convertir, envoyer, rapport, numero, historique or matrice.</translation>
    </message>
    <message>
        <source>convertit la feuille telle quelle, sans matrice</source>
        <translation>converts the sheet as it stands, without a matrice</translation>
    </message>
    <message>
        <source>liste des corrections certaines</source>
        <translation>list of the certain corrections</translation>
    </message>
    <message>
        <source>copie du classeur où elles sont faites</source>
        <translation>copy of the workbook where they are made</translation>
    </message>
    <message>
        <source>titre</source>
        <translation>title</translation>
    </message>
    <message>
        <source>titre de la matrice importée</source>
        <translation>title of the imported matrice</translation>
    </message>
    <message>
        <source>version de la matrice importée (sinon 1)</source>
        <translation>version of the imported matrice (else 1)</translation>
    </message>
    <message>
        <source>quoi=n</source>
        <translation>what=n</translation>
    </message>
    <message>
        <source>colonne de la matrice importée qui dit quoi</source>
        <translation>column of the imported matrice that tells what</translation>
    </message>
    <message>
        <source>écrase un fichier de même nom</source>
        <translation>overwrites a file of the same name</translation>
    </message>
    <message>
        <source>verifier FICHIER | convertir FICHIER | envoyer FICHIER | rapport FICHIER | numero NUMÉRO… | historique | matrice lister|importer|comparer|verifier</source>
        <translation>verifier FILE | convertir FILE | envoyer FILE | rapport FILE | numero NUMBER… | historique | matrice lister|importer|comparer|verifier</translation>
    </message>
    <message>
        <source>Cellules corrigées dans «&#xa0;%2&#xa0;»&#xa0;: %1.</source>
        <translation>Cells corrected in “%2”: %1.</translation>
    </message>
    <message>
        <source>Laissées telles quelles, car ce sont des formules&#xa0;: %1.</source>
        <translation>Left as they are, since they are formulas: %1.</translation>
    </message>
    <message>
        <source>Les trois feuilles de ce classeur ne se corrigent pas en une fois.</source>
        <translation>The three sheets of this workbook cannot be corrected at once.</translation>
    </message>
    <message>
        <source>Nommez-en une avec --feuille, ou demandez la liste avec --corrections.</source>
        <translation>Name one of them with --feuille, or ask for the list with --corrections.</translation>
    </message>
    <message>
        <source>Le fichier d’origine n’est jamais modifié.</source>
        <translation>The original file is never changed.</translation>
    </message>
    <message>
        <source>Donnez un autre nom à la copie.</source>
        <translation>Give the copy another name.</translation>
    </message>
    <message>
        <source>Corrections certaines dans «&#xa0;%2&#xa0;»&#xa0;: %1.</source>
        <translation>Certain corrections in “%2”: %1.</translation>
    </message>
    <message>
        <source>La copie corrigée n’existe que pour un classeur .xlsx ou .xlsm.</source>
        <translation>A corrected copy can only be made of an .xlsx or .xlsm workbook.</translation>
    </message>
    <message>
        <source>Demandez la liste des corrections avec --corrections.</source>
        <translation>Ask for the list of corrections with --corrections.</translation>
    </message>
    <message>
        <source>Feuille «&#xa0;%1&#xa0;», ligne %2, %3&#xa0;: %4</source>
        <translation>Sheet “%1”, row %2, %3: %4</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» ne se lit pas comme une matrice.</source>
        <translation>“%1” cannot be read as a matrice.</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» ne désigne pas une colonne.</source>
        <translation>“%1” does not name a column.</translation>
    </message>
    <message>
        <source>Écrivez QUOI=N, N de 1 à %1, QUOI parmi&#xa0;: %2.</source>
        <translation>Write WHAT=N, N from 1 to %1, WHAT among: %2.</translation>
    </message>
    <message>
        <source>Matrice «&#xa0;%1&#xa0;», version %2&#xa0;; champs&#xa0;: %3.</source>
        <translation>Matrice “%1”, version %2; fields: %3.</translation>
    </message>
    <message>
        <source>Donnez deux matrices à comparer.</source>
        <translation>Give two matrices to compare.</translation>
    </message>
    <message>
        <source>Ces deux matrices disent la même chose.</source>
        <translation>These two matrices say the same.</translation>
    </message>
    <message>
        <source>Donnez une matrice, et une seule.</source>
        <translation>Give one matrice, and only one.</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;», version %2&#xa0;; champs&#xa0;: %3. Elle peut servir.</source>
        <translation>“%1”, version %2; fields: %3. It can be used.</translation>
    </message>
    <message>
        <source>Après «&#xa0;el matrice&#xa0;», écrivez lister, importer, comparer ou verifier.</source>
        <translation>After “el matrice”, write lister, importer, comparer or verifier.</translation>
    </message>
    <message>
        <source>Donnez maintenant ses secrets, l’un après l’autre&#xa0;:</source>
        <translation>Now give its secrets, one after the other:</translation>
    </message>
    <message>
        <source>Habilitation «&#xa0;%1&#xa0;» et ses secrets supprimés.</source>
        <translation>Habilitation “%1” and its secrets deleted.</translation>
    </message>
    <message>
        <source>Rien n’est remplacé.</source>
        <translation>Nothing is replaced.</translation>
    </message>
    <message>
        <source>Pour le remplacer sans l’essayer, ajoutez --sans-essai.</source>
        <translation>To replace it without trying it, add --sans-essai.</translation>
    </message>
    <message>
        <source>Il n’a pas été essayé&#xa0;: E#L dira au premier envoi s’il est bon.</source>
        <translation>It was not tried: E#L will say at the first send whether it is right.</translation>
    </message>
    <message>
        <source>Il n’a pas été essayé&#xa0;; pour le faire&#xa0;: agrafe-cli %1 %2</source>
        <translation>It was not tried; to do so: agrafe-cli %1 %2</translation>
    </message>
    <message>
        <source>Le statut «&#xa0;%1&#xa0;» n’est pas au catalogue.</source>
        <translation>Status “%1” is not in the catalogue.</translation>
    </message>
    <message>
        <source>agrafe-cli catalogue lister les donne tous.</source>
        <translation>agrafe-cli catalogue lister lists them all.</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» ne se demande pas par «&#xa0;%2&#xa0;».</source>
        <translation>“%1” cannot be asked by “%2”.</translation>
    </message>
    <message>
        <source>agrafe-cli catalogue lister donne les façons de chacun.</source>
        <translation>agrafe-cli catalogue lister lists the ways of each.</translation>
    </message>
    <message>
        <source>Donnez un statut, et un seul.</source>
        <translation>Give one status, and one only.</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» n’a pas de version %2.</source>
        <translation>“%1” has no version %2.</translation>
    </message>
    <message>
        <source>Ce statut n’a pas de champ «&#xa0;%1&#xa0;».</source>
        <translation>This status has no field “%1”.</translation>
    </message>
    <message>
        <source>agrafe-cli catalogue lister --format json donne ceux de chacun.</source>
        <translation>agrafe-cli catalogue lister --format json lists those of each.</translation>
    </message>
    <message>
        <source>L’objet (le numéro du dossier) manque.</source>
        <translation>The purpose (the file number) is missing.</translation>
    </message>
    <message>
        <source>Ajoutez --objet&#xa0;: le journal le garde, le service ne le reçoit pas.</source>
        <translation>Add --objet: the journal keeps it, the service does not receive it.</translation>
    </message>
    <message>
        <source>façon de nommer la personne (sinon celle de ses champs)</source>
        <translation>way of naming the person (otherwise that of its fields)</translation>
    </message>
    <message>
        <source>un champ, nommé comme le service (prenoms=Jeanne,Marie)</source>
        <translation>a field, named as the service names it (prenoms=Jeanne,Marie)</translation>
    </message>
    <message>
        <source>lit les champs sur l’entrée standard, une ligne nom=valeur chacun</source>
        <translation>reads the fields from standard input, one line name=value each</translation>
    </message>
    <message>
        <source>version voulue (sinon la plus récente)</source>
        <translation>version wanted (otherwise the newest)</translation>
    </message>
    <message>
        <source>STATUT</source>
        <translation>STATUS</translation>
    </message>
    <message>
        <source>vérifie un statut d’une personne</source>
        <translation>checks one status of a person</translation>
    </message>
    <message>
        <source>Un --champ n’est pas de la forme nom=valeur.</source>
        <translation>A --champ is not of the form name=value.</translation>
    </message>
    <message>
        <source>La ligne %1 n’est pas de la forme nom=valeur.</source>
        <translation>Line %1 is not of the form name=value.</translation>
    </message>
    <message>
        <source>Par exemple nomNaissance=Dupont.</source>
        <translation>For example nomNaissance=Dupont.</translation>
    </message>
    <message>
        <source>Le champ «&#xa0;%1&#xa0;» est donné deux fois.</source>
        <translation>Field “%1” is given twice.</translation>
    </message>
    <message>
        <source>--champs ne lit que l’entrée standard.</source>
        <translation>--champs reads standard input only.</translation>
    </message>
    <message>
        <source>Écrivez --champs - et envoyez une ligne nom=valeur par champ.</source>
        <translation>Write --champs - and send one line name=value per field.</translation>
    </message>
    <message>
        <source>Oui</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>Non</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Réponse</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>%1&#xa0;: votre habilitation ne couvre pas cette information.</source>
        <translation>%1: your habilitation does not cover this information.</translation>
    </message>
    <message>
        <source>liste les entreprises et les personnes inventées, puis s’arrête</source>
        <translation>lists the invented companies and persons, then stops</translation>
    </message>
    <message numerus="yes">
        <source>%n accès fait(s) sans trousseau ne peut (peuvent) plus être comparé(s).</source>
        <translation>
            <numerusform>%n access made without a keychain can no longer be compared.</numerusform>
            <numerusform>%n accesses made without a keychain can no longer be compared.</numerusform>
        </translation>
    </message>
    <message>
        <source>Le trousseau de ce poste n’est pas disponible&#xa0;: rien ne peut être comparé.</source>
        <translation>The keychain of this workstation is not available: nothing can be compared.</translation>
    </message>
    <message>
        <source>Donnez l’identité, ou un numéro de la personne.</source>
        <translation>Give the identity, or a number of the person.</translation>
    </message>
    <message>
        <source>Cette action du journal n’existe pas.</source>
        <translation>There is no such action of the journal.</translation>
    </message>
    <message>
        <source>Choisissez personne, cle exporter ou cle importer.</source>
        <translation>Choose personne, cle exporter or cle importer.</translation>
    </message>
    <message>
        <source>Avec cette clé, on reconnaît une personne dans le journal&#xa0;: donnez-la aux seuls postes du service, puis effacez-la.</source>
        <translation>With this key a person can be recognised in the journal: give it to the workstations of the service only, then delete it.</translation>
    </message>
    <message>
        <source>Clé enregistrée&#xa0;: les empreintes faites avant sur ce poste ne se comparent plus.</source>
        <translation>Key kept: fingerprints made before on this workstation no longer compare.</translation>
    </message>
    <message>
        <source>qui a consulté cette personne&#xa0;?</source>
        <translation>who looked at this person?</translation>
    </message>
    <message>
        <source>personne&#xa0;: depuis ce jour</source>
        <translation>personne: since this day</translation>
    </message>
    <message>
        <source>Relancez la commande pour recommencer.</source>
        <translation>Run the command again to start over.</translation>
    </message>
    <message>
        <source>Aucun statut n’a de champ «&#xa0;%1&#xa0;».</source>
        <translation>No status has a field “%1”.</translation>
    </message>
    <message>
        <source>lit 03/04/2024 comme le 3 avril, là où rien ne le dit</source>
        <translation>reads 03/04/2024 as 3 April, where nothing tells</translation>
    </message>
    <message>
        <source>factures reçues (par défaut)</source>
        <translation>invoices received (by default)</translation>
    </message>
    <message>
        <source>factures émises</source>
        <translation>invoices issued</translation>
    </message>
    <message>
        <source>factures de travaux</source>
        <translation>works invoices</translation>
    </message>
    <message>
        <source>celles qui attendent une action</source>
        <translation>those that wait for an action</translation>
    </message>
    <message>
        <source>déposées à partir de ce jour</source>
        <translation>deposited from this day on</translation>
    </message>
    <message>
        <source>déposées jusqu’à ce jour</source>
        <translation>deposited up to this day</translation>
    </message>
    <message>
        <source>statut, par exemple SUSPENDUE</source>
        <translation>status, for instance SUSPENDUE</translation>
    </message>
    <message>
        <source>numéro de facture</source>
        <translation>invoice number</translation>
    </message>
    <message>
        <source>numéro d’engagement</source>
        <translation>commitment number</translation>
    </message>
    <message>
        <source>numéro de marché</source>
        <translation>contract number</translation>
    </message>
    <message>
        <source>numéro de flux</source>
        <translation>flow number</translation>
    </message>
    <message>
        <source>montant TTC, au moins</source>
        <translation>amount with VAT, at least</translation>
    </message>
    <message>
        <source>montant TTC, au plus</source>
        <translation>amount with VAT, at most</translation>
    </message>
    <message>
        <source>celles qui n’ont pas été téléchargées</source>
        <translation>those that have not been downloaded</translation>
    </message>
    <message>
        <source>écrit aussi la liste pour un tableur</source>
        <translation>also writes the list for a spreadsheet</translation>
    </message>
    <message>
        <source>dossier où enregistrer</source>
        <translation>folder to save in</translation>
    </message>
    <message>
        <source>avec les pièces jointes</source>
        <translation>with the attachments</translation>
    </message>
    <message>
        <source>en un fichier XML au lieu de PDF</source>
        <translation>as one XML file instead of PDF</translation>
    </message>
    <message>
        <source>motif du changement de statut</source>
        <translation>reason for the change of status</translation>
    </message>
    <message>
        <source>numéro de mandat</source>
        <translation>payment order number</translation>
    </message>
    <message>
        <source>dépose même ce qui l’a déjà été</source>
        <translation>deposits even what was deposited already</translation>
    </message>
    <message>
        <source>attend le verdict du dépôt</source>
        <translation>waits for the verdict of the deposit</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutes</translation>
    </message>
    <message>
        <source>combien de temps suivre (30 par défaut&#xa0;; 0&#xa0;: une seule lecture)</source>
        <translation>how long to follow (30 by default; 0: one reading)</translation>
    </message>
    <message>
        <source>Donnez %1, et rien d’autre.</source>
        <translation>Give %1, and nothing else.</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» n’est pas l’identifiant technique d’une facture.</source>
        <translation>“%1” is not the technical identifier of an invoice.</translation>
    </message>
    <message>
        <source>C’est un nombre&#xa0;: agrafe-cli chorus factures le donne.</source>
        <translation>It is a number: agrafe-cli chorus factures gives it.</translation>
    </message>
    <message>
        <source>structures, factures et dépôts de Chorus Pro</source>
        <translation>structures, invoices and deposits of Chorus Pro</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» n’est pas un nombre de minutes.</source>
        <translation>“%1” is not a number of minutes.</translation>
    </message>
    <message>
        <source>Donnez l’identifiant d’une facture, puis le code du nouveau statut.</source>
        <translation>Give the identifier of an invoice, then the code of the new status.</translation>
    </message>
    <message>
        <source>La facture ne peut pas passer au statut «&#xa0;%1&#xa0;».</source>
        <translation>The invoice cannot pass to the status “%1”.</translation>
    </message>
    <message>
        <source>Aucun changement n’est possible de «&#xa0;%1&#xa0;».</source>
        <translation>No change is possible from “%1”.</translation>
    </message>
    <message>
        <source>Possibles&#xa0;: %1.</source>
        <translation>Possible: %1.</translation>
    </message>
    <message>
        <source>La facture %1 est au statut «&#xa0;%2&#xa0;».</source>
        <translation>The invoice %1 is in the status “%2”.</translation>
    </message>
    <message>
        <source>un fichier</source>
        <translation>a file</translation>
    </message>
    <message>
        <source>un numéro de flux</source>
        <translation>a flow number</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» n’est pas un montant, pour --%2.</source>
        <translation>“%1” is not an amount, for --%2.</translation>
    </message>
    <message>
        <source>Chorus Pro ne connaît pas «&#xa0;%1&#xa0;».</source>
        <translation>Chorus Pro does not know “%1”.</translation>
    </message>
    <message>
        <source>Chorus Pro ne sait pas chercher là par %1.</source>
        <translation>Chorus Pro cannot search there by %1.</translation>
    </message>
    <message>
        <source>Ôtez ce critère&#xa0;: la liste entière se filtre ensuite.</source>
        <translation>Remove this criterion: the whole list can be filtered afterwards.</translation>
    </message>
    <message>
        <source>Chorus Pro compte %1 factures et n’en a donné que %2.</source>
        <translation>Chorus Pro counts %1 invoices and gave only %2.</translation>
    </message>
    <message>
        <source>Donnez des identifiants de factures et un dossier (--sortie).</source>
        <translation>Give identifiers of invoices and a folder (--sortie).</translation>
    </message>
    <message>
        <source>%1 factures sur %2</source>
        <translation>%1 invoices of %2</translation>
    </message>
    <message>
        <source>l’identifiant d’une facture</source>
        <translation>the identifier of an invoice</translation>
    </message>
    <message>
        <source>Écrivez qualification ou production.</source>
        <translation>Write qualification or production.</translation>
    </message>
    <message>
        <source>Aucun accès à Chorus Pro n’est enregistré pour «&#xa0;%1&#xa0;».</source>
        <translation>No access to Chorus Pro is recorded for “%1”.</translation>
    </message>
    <message>
        <source>Ajoutez-en un (agrafe-cli habilitation ajouter --service chorus), ou nommez une --habilitation.</source>
        <translation>Add one (agrafe-cli habilitation ajouter --service chorus), or name a --habilitation.</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» n’est pas de cet environnement.</source>
        <translation>“%1” is not of this environment.</translation>
    </message>
    <message>
        <source>Ôtez --environnement, ou nommez une autre habilitation.</source>
        <translation>Remove --environnement, or name another habilitation.</translation>
    </message>
    <message>
        <source>Deux secrets sont attendus sur l’entrée standard, un par ligne.</source>
        <translation>Two secrets are expected on standard input, one a line.</translation>
    </message>
    <message>
        <source>D’abord le secret de l’application, puis le mot de passe du compte technique.</source>
        <translation>First the secret of the application, then the password of the technical account.</translation>
    </message>
    <message>
        <source>accès à utiliser (sinon celui par défaut)</source>
        <translation>access to use (otherwise the default one)</translation>
    </message>
    <message>
        <source>avec --secrets-stdin, où PISTE donne ses jetons</source>
        <translation>with --secrets-stdin, where PISTE gives its tokens</translation>
    </message>
    <message>
        <source>avec --secrets-stdin, identifiant de l’application</source>
        <translation>with --secrets-stdin, identifier of the application</translation>
    </message>
    <message>
        <source>avec --secrets-stdin, compte technique</source>
        <translation>with --secrets-stdin, technical account</translation>
    </message>
    <message>
        <source>avec --secrets-stdin, SIRET de la structure</source>
        <translation>with --secrets-stdin, SIRET of the structure</translation>
    </message>
    <message>
        <source>lit le secret de l’application et le mot de passe technique, un par ligne, pour cet appel seul</source>
        <translation>reads the secret of the application and the technical password, one a line, for this call alone</translation>
    </message>
    <message>
        <source>Aucun secret n’est donné pour cette adresse.</source>
        <translation>No secret is given for this address.</translation>
    </message>
    <message>
        <source>Ajoutez --secrets-stdin et envoyez-les par un tube, ou nommez une --habilitation.</source>
        <translation>Add --secrets-stdin and send them through a pipe, or name a --habilitation.</translation>
    </message>
    <message>
        <source>Vérifiez le SIRET et l’environnement&#xa0;: qualification et production ne se voient pas.</source>
        <translation>Check the SIRET and the environment: qualification and production do not see each other.</translation>
    </message>
    <message>
        <source>actif</source>
        <translation>active</translation>
    </message>
    <message>
        <source>inactif</source>
        <translation>inactive</translation>
    </message>
    <message>
        <source>engagement obligatoire</source>
        <translation>commitment mandatory</translation>
    </message>
    <message>
        <source>un SIRET</source>
        <translation>a SIRET</translation>
    </message>
    <message>
        <source>un numéro d’engagement</source>
        <translation>a commitment number</translation>
    </message>
    <message>
        <source>Arrêté avant la fin&#xa0;: ce qui était en cours n’est pas écrit.</source>
        <translation>Stopped before the end: what was under way is not written.</translation>
    </message>
    <message numerus="yes">
        <source>%n accès à cette personne.</source>
        <translation>
            <numerusform>%n access to this person.</numerusform>
            <numerusform>%n accesses to this person.</numerusform>
        </translation>
    </message>
    <message>
        <source>Facture %1 de %2 à %3, %4, au statut «&#xa0;%5&#xa0;».</source>
        <translation>Invoice %1 from %2 to %3, %4, with status “%5”.</translation>
    </message>
    <message>
        <source>La facture %1 est au statut «&#xa0;%2&#xa0;»&#xa0;: il faudrait «&#xa0;%3&#xa0;».</source>
        <translation>Invoice %1 has status “%2”: it should have “%3”.</translation>
    </message>
    <message>
        <source>Rien n’est envoyé.</source>
        <translation>Nothing is sent.</translation>
    </message>
    <message>
        <source>l’identifiant d’une facture émise</source>
        <translation>the identifier of an issued invoice</translation>
    </message>
    <message>
        <source>C’est fait&#xa0;: %1.</source>
        <translation>Done: %1.</translation>
    </message>
    <message>
        <source>Sans pièce jointe, avec un commentaire.</source>
        <translation>Without attachment, with a comment.</translation>
    </message>
    <message>
        <source>Pièces jointes&#xa0;: %1.</source>
        <translation>Attachments: %1.</translation>
    </message>
    <message>
        <source>Nouveau destinataire&#xa0;: %1</source>
        <translation>New recipient: %1</translation>
    </message>
    <message>
        <source>service «&#xa0;%1&#xa0;»</source>
        <translation>department “%1”</translation>
    </message>
    <message>
        <source>engagement «&#xa0;%1&#xa0;»</source>
        <translation>commitment “%1”</translation>
    </message>
    <message>
        <source>Rien n’est envoyé. Ajoutez --confirmer pour que cela soit fait.</source>
        <translation>Nothing is sent. Add --confirmer for it to be done.</translation>
    </message>
    <message>
        <source>Après «&#xa0;chorus&#xa0;», écrivez diagnostic, structure, services, engagement, factures, facture, telecharger, statut, deposer, suivre, soumettre, completer, recycler, traiter-rejet, referentiel ou sollicitation.</source>
        <translation>After “chorus”, write diagnostic, structure, services, engagement, factures, facture, telecharger, statut, deposer, suivre, soumettre, completer, recycler, traiter-rejet, referentiel or sollicitation.</translation>
    </message>
    <message>
        <source>diagnostic | structure SIRET|NOM | services SIRET | engagement N | factures | facture ID | telecharger ID… | statut ID CODE | deposer FICHIER | suivre FLUX | soumettre PDF | completer ID | recycler ID | traiter-rejet ID… | referentiel NOM | sollicitation</source>
        <translation>diagnostic | structure SIRET|NAME | services SIRET | engagement N | factures | facture ID | telecharger ID… | statut ID CODE | deposer FILE | suivre FLUX | soumettre PDF | completer ID | recycler ID | traiter-rejet ID… | referentiel NAME | sollicitation</translation>
    </message>
    <message>
        <source>Le rôle «&#xa0;%1&#xa0;» n’existe pas.</source>
        <translation>There is no role “%1”.</translation>
    </message>
    <message>
        <source>à quel titre chercher celles de travaux</source>
        <translation>in which role to look for works invoices</translation>
    </message>
    <message>
        <source>reçues de ce fournisseur&#xa0;; qui soumet</source>
        <translation>received from this supplier; who submits</translation>
    </message>
    <message>
        <source>émises vers ce destinataire&#xa0;; à qui soumettre ou recycler</source>
        <translation>issued to this recipient; to whom to submit or recycle</translation>
    </message>
    <message>
        <source>fait ce que statut, soumettre, completer, recycler et traiter-rejet annoncent sans lui</source>
        <translation>does what statut, soumettre, completer, recycler and traiter-rejet announce without it</translation>
    </message>
    <message>
        <source>commentaire de completer, recycler ou soumettre</source>
        <translation>comment of completer, recycler or soumettre</translation>
    </message>
    <message>
        <source>pièce que completer ajoute à la facture</source>
        <translation>file that completer adds to the invoice</translation>
    </message>
    <message>
        <source>type de ces pièces (referentiel types-pieces)</source>
        <translation>type of these files (referentiel types-pieces)</translation>
    </message>
    <message>
        <source>date de la facture à soumettre</source>
        <translation>date of the invoice to submit</translation>
    </message>
    <message>
        <source>montant HT</source>
        <translation>net amount</translation>
    </message>
    <message>
        <source>montant de la TVA</source>
        <translation>VAT amount</translation>
    </message>
    <message>
        <source>montant TTC</source>
        <translation>gross amount</translation>
    </message>
    <message>
        <source>montant à payer (sinon le TTC)</source>
        <translation>amount due (else the gross amount)</translation>
    </message>
    <message>
        <source>taux:base:tva</source>
        <translation>rate:base:vat</translation>
    </message>
    <message>
        <source>une ligne de TVA, par exemple 20:100,00:20,00</source>
        <translation>one VAT line, for example 20:100,00:20,00</translation>
    </message>
    <message>
        <source>titulaire qui valide, pour les cadres A9 et A12</source>
        <translation>main contractor who validates, for types A9 and A12</translation>
    </message>
    <message>
        <source>facture que l’avoir corrige</source>
        <translation>invoice that the credit note corrects</translation>
    </message>
    <message>
        <source>régime de TVA (TVA_SUR_DEBIT par défaut)</source>
        <translation>VAT scheme (TVA_SUR_DEBIT by default)</translation>
    </message>
    <message>
        <source>motif d’exonération</source>
        <translation>reason of exemption</translation>
    </message>
    <message>
        <source>mode de paiement (VIREMENT par défaut)</source>
        <translation>means of payment (VIREMENT by default)</translation>
    </message>
    <message>
        <source>devise (EUR par défaut)</source>
        <translation>currency (EUR by default)</translation>
    </message>
    <message>
        <source>coordonnées bancaires, par leur identifiant</source>
        <translation>bank account, by its identifier</translation>
    </message>
    <message>
        <source>le PDF est signé (PAdES)</source>
        <translation>the PDF is signed (PAdES)</translation>
    </message>
    <message>
        <source>redemande le référentiel au lieu de la copie gardée 30 jours</source>
        <translation>asks for the list anew instead of the copy kept for 30 days</translation>
    </message>
    <message>
        <source>catégorie de la sollicitation à préparer</source>
        <translation>category of the request for help to prepare</translation>
    </message>
    <message>
        <source>sa sous-catégorie</source>
        <translation>its subcategory</translation>
    </message>
    <message>
        <source>facture dont parle la sollicitation</source>
        <translation>invoice that the request is about</translation>
    </message>
    <message>
        <source>structure dont elle parle</source>
        <translation>organisation that it is about</translation>
    </message>
    <message>
        <source>Donnez le nom d’un référentiel, et un seul.</source>
        <translation>Give the name of one reference list, and one only.</translation>
    </message>
    <message>
        <source>Chorus Pro n’a pas de catégorie «&#xa0;%1&#xa0;» à cette place.</source>
        <translation>Chorus Pro has no category “%1” in that place.</translation>
    </message>
    <message>
        <source>agrafe-cli chorus sollicitation, sans option, les donne.</source>
        <translation>agrafe-cli chorus sollicitation, without options, gives them.</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» n’est pas un PDF à soumettre.</source>
        <translation>“%1” is no PDF to submit.</translation>
    </message>
    <message>
        <source>Un fichier UBL, CII ou une archive se dépose&#xa0;: agrafe-cli chorus deposer.</source>
        <translation>A UBL or CII file or an archive is deposited: agrafe-cli chorus deposer.</translation>
    </message>
    <message>
        <source>un PDF</source>
        <translation>a PDF</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» n’est pas une ligne de TVA.</source>
        <translation>“%1” is no VAT line.</translation>
    </message>
    <message>
        <source>Écrivez TAUX:BASE:TVA, par exemple 20:100,00:20,00.</source>
        <translation>Write RATE:BASE:VAT, for example 20:100,00:20,00.</translation>
    </message>
    <message>
        <source>La structure qui facture n’est pas connue.</source>
        <translation>The organisation that invoices is not known.</translation>
    </message>
    <message>
        <source>Donnez --fournisseur SIRET, parmi&#xa0;: %1.</source>
        <translation>Give --fournisseur SIRET, one of: %1.</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;»&#xa0;: facture %2 de %3 à %4, %5.</source>
        <translation>“%1”: invoice %2 from %3 to %4, %5.</translation>
    </message>
    <message>
        <source>%1&#xa0;: Chorus Pro lit «&#xa0;%2&#xa0;», vous donnez «&#xa0;%3&#xa0;».</source>
        <translation>%1: Chorus Pro reads “%2”, you give “%3”.</translation>
    </message>
    <message>
        <source>Numéro</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Destinataire</source>
        <translation>Recipient</translation>
    </message>
    <message>
        <source>Montant TTC</source>
        <translation>Gross amount</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Choisissez --recues, --emises ou --travaux.</source>
        <translation>Choose --recues, --emises or --travaux.</translation>
    </message>
    <message>
        <source>Lu chez Chorus Pro le %1&#xa0;; --frais le redemande.</source>
        <translation>Read from Chorus Pro on %1; --frais asks for it anew.</translation>
    </message>
    <message>
        <source>Aucun accès à Chorus Pro n’est enregistré sur ce poste.</source>
        <translation>No access to Chorus Pro is kept on this workstation.</translation>
    </message>
    <message>
        <source>Ajoutez-en un (agrafe-cli habilitation ajouter --service chorus), ou donnez --url, --url-jetons, --application, --compte, --beneficiaire et --secrets-stdin.</source>
        <translation>Add one (agrafe-cli habilitation ajouter --service chorus), or give --url, --url-jetons, --application, --compte, --beneficiaire and --secrets-stdin.</translation>
    </message>
    <message>
        <source>Arrêté avant la fin. Factures qui restent&#xa0;: %1.</source>
        <translation>Stopped before the end. Invoices that are left: %1.</translation>
    </message>
    <message>
        <source>Rien ne peut être enregistré dans «&#xa0;%1&#xa0;».</source>
        <translation>Nothing can be saved in “%1”.</translation>
    </message>
    <message>
        <source>Rien n’est demandé à Chorus Pro&#xa0;: donnez un autre dossier.</source>
        <translation>Nothing is asked of Chorus Pro: give another folder.</translation>
    </message>
    <message>
        <source>L’application et le compte technique sont acceptés. L’état de chaque API&#xa0;: agrafe-cli chorus diagnostic.</source>
        <translation>The application and the technical account are accepted. The state of each API: agrafe-cli chorus diagnostic.</translation>
    </message>
    <message>
        <source>La ligne %1 n’est pas en UTF-8.</source>
        <translation>Line %1 is not in UTF-8.</translation>
    </message>
    <message>
        <source>Un accent perdu nommerait une autre personne&#xa0;: convertissez-la.</source>
        <translation>A lost accent would name another person: convert it.</translation>
    </message>
    <message>
        <source>La première ligne est un champ, non un jeton.</source>
        <translation>The first line is a field, not a token.</translation>
    </message>
    <message>
        <source>Avec --jeton-stdin, le jeton vient d’abord, puis les champs.</source>
        <translation>With --jeton-stdin, the token comes first, then the fields.</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» n’a pas de service actif «&#xa0;%2&#xa0;».</source>
        <translation>“%1” has no active department “%2”.</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» n’est plus active dans Chorus Pro.</source>
        <translation>“%1” is no longer active in Chorus Pro.</translation>
    </message>
    <message>
        <source>Le destinataire la rejettera sans doute&#xa0;: %1</source>
        <translation>The recipient will probably reject it: %1</translation>
    </message>
    <message>
        <source>Reçu par E#L</source>
        <translation>Received by E#L</translation>
    </message>
    <message>
        <source>Refusé par E#L</source>
        <translation>Refused by E#L</translation>
    </message>
    <message>
        <source>Rien n’est parti</source>
        <translation>Nothing left</translation>
    </message>
    <message>
        <source>Résultat inconnu</source>
        <translation>Result unknown</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» n’a pas de service «&#xa0;%2&#xa0;».</source>
        <translation>“%1” has no department “%2”.</translation>
    </message>
    <message>
        <source>Une recherche porte sur une structure à vous, et un seul de ses services.</source>
        <translation>A search is about one structure of yours, and one of its departments.</translation>
    </message>
    <message>
        <source>Donnez son SIRET, par --%1.</source>
        <translation>Give its SIRET, with --%1.</translation>
    </message>
    <message>
        <source>tous les établissements de ces fournisseurs ou destinataires</source>
        <translation>all establishments of these suppliers or recipients</translation>
    </message>
    <message>
        <source>celles qui ont déjà été téléchargées</source>
        <translation>those that were downloaded already</translation>
    </message>
    <message>
        <source>factures datées de ce jour ou d’après</source>
        <translation>invoices dated this day or later</translation>
    </message>
    <message>
        <source>factures datées de ce jour ou d’avant</source>
        <translation>invoices dated this day or earlier</translation>
    </message>
    <message>
        <source>dans leur statut depuis ce jour ou après</source>
        <translation>in their status since this day or later</translation>
    </message>
    <message>
        <source>dans leur statut depuis ce jour ou avant</source>
        <translation>in their status since this day or earlier</translation>
    </message>
    <message>
        <source>montant HT, au moins</source>
        <translation>amount without VAT, at least</translation>
    </message>
    <message>
        <source>montant HT, au plus</source>
        <translation>amount without VAT, at most</translation>
    </message>
    <message>
        <source>montant à payer, au moins</source>
        <translation>amount due, at least</translation>
    </message>
    <message>
        <source>montant à payer, au plus</source>
        <translation>amount due, at most</translation>
    </message>
    <message>
        <source>mode de dépôt (referentiel modes-depot)</source>
        <translation>deposit mode (referentiel modes-depot)</translation>
    </message>
    <message>
        <source>celles dont le rejet est traité</source>
        <translation>those whose rejection has been dealt with</translation>
    </message>
    <message>
        <source>celles dont le rejet reste à traiter</source>
        <translation>those whose rejection is still to be dealt with</translation>
    </message>
    <message>
        <source>service du destinataire, pour recycler ou soumettre&#xa0;; de votre structure, pour chercher</source>
        <translation>department of the recipient, to recycle or submit; of your structure, to search</translation>
    </message>
    <message>
        <source>cadre de facturation (A1_FACTURE_FOURNISSEUR par défaut pour soumettre)</source>
        <translation>invoicing framework (A1_FACTURE_FOURNISSEUR by default to submit)</translation>
    </message>
    <message>
        <source>facture (par défaut pour soumettre) ou avoir&#xa0;; type de travaux</source>
        <translation>invoice (by default to submit) or credit note; type of works</translation>
    </message>
    <message>
        <source>Rien n’est envoyé. Ajoutez ce qu’il demande (--service, --engagement).</source>
        <translation>Nothing is sent. Add what it demands (--service, --engagement).</translation>
    </message>
    <message>
        <source>Chorus Pro demande d’attendre&#xa0;: nouvel essai dans %1 s.</source>
        <translation>Chorus Pro asks to wait: next try in %1 s.</translation>
    </message>
    <message>
        <source>Il faudra alors ajouter --encore&#xa0;: sans lui rien ne repart.</source>
        <translation>You will then have to add --encore: without it nothing leaves again.</translation>
    </message>
    <message>
        <source>Le statut «&#xa0;%1&#xa0;» n’est pas connu. Possibles&#xa0;: %2.</source>
        <translation>The status “%1” is not known. Possible: %2.</translation>
    </message>
    <message>
        <source>Aucune facture pour ces critères.</source>
        <translation>No invoice for these criteria.</translation>
    </message>
    <message>
        <source>entre les valeurs d’une cellule de la matrice (sinon trouvé)</source>
        <translation>between the values of one cell of the matrix (else found)</translation>
    </message>
    <message>
        <source>ce que structure cherche quand ce n’est ni un SIRET, ni un nom, ni une TVA&#xa0;: HORS_UE, RIDET, TAHITI, AUTRE, PARTICULIER</source>
        <translation>what structure looks for when it is neither a SIRET, nor a name, nor a VAT number: HORS_UE, RIDET, TAHITI, AUTRE, PARTICULIER</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» est inactive&#xa0;: ne lui adressez pas de facture.</source>
        <translation>“%1” is inactive: do not send it an invoice.</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» n’a pas de service à indiquer.</source>
        <translation>“%1” has no department to name.</translation>
    </message>
</context>
<context>
    <name>Communes</name>
    <message>
        <source>Le code Insee %1 désigne %2. Si c’est un code postal, tapez plutôt le nom de la commune.</source>
        <translation>Insee code %1 means %2. If this is a postal code, type the name of the commune instead.</translation>
    </message>
    <message>
        <source>%1 n’est pas un code Insee de 2025. Un code postal n’en est pas un&#xa0;: tapez le nom de la commune. Un code lu sur un acte ancien peut être gardé tel quel.</source>
        <translation>%1 is not an Insee code of 2025. A postal code is not one: type the name of the commune. A code read on an old certificate can be kept as it is.</translation>
    </message>
    <message>
        <source>fusionnée avec %1 (commune déléguée)</source>
        <translation>merged with %1 (delegated commune)</translation>
    </message>
    <message>
        <source>fusionnée avec %1 (commune associée)</source>
        <translation>merged with %1 (associated commune)</translation>
    </message>
    <message>
        <source>arrondissement de %1</source>
        <translation>arrondissement of %1</translation>
    </message>
    <message>
        <source>Code Insee %1 à cette date, %2 aujourd’hui.</source>
        <translation>Insee code %1 at that date, %2 today.</translation>
    </message>
    <message>
        <source>Code Insee %1 (ce n’est pas le code postal).</source>
        <translation>Insee code %1 (not the postal code).</translation>
    </message>
    <message>
        <source>Code Insee %1 aujourd’hui&#xa0;; département %2 à cette date.</source>
        <translation>Insee code %1 today; département %2 at that date.</translation>
    </message>
    <message>
        <source>Code Insee %1 aujourd’hui&#xa0;; département %2 ou %3 à cette date.</source>
        <translation>Insee code %1 today; département %2 or %3 at that date.</translation>
    </message>
    <message>
        <source>L’acte de naissance porte l’arrondissement&#xa0;: choisissez-le s’il est connu.</source>
        <translation>The birth certificate gives the arrondissement: choose it if you know it.</translation>
    </message>
    <message>
        <source>%1 n’était pas une commune à cette date&#xa0;: choisissez celle de l’acte de naissance.</source>
        <translation>%1 was not a commune at that date: choose the one on the birth certificate.</translation>
    </message>
    <message>
        <source>%1 a fusionné avec d’autres vers cette date&#xa0;: suivez l’acte de naissance.</source>
        <translation>%1 merged with others around that date: follow the birth certificate.</translation>
    </message>
    <message>
        <source>Aucune commune de ce nom. Née à l’étranger, la personne n’a pas de commune&#xa0;: choisissez le pays. Pour une ancienne commune ou une collectivité d’outre-mer, tapez le code Insee de l’acte.</source>
        <translation>No commune has this name. A person born abroad has no commune: choose the country. For a former commune or an overseas collectivity, type the Insee code of the certificate.</translation>
    </message>
    <message>
        <source>%1 a ce code depuis %2. Née là avant, la personne garde ce pays, sans commune.</source>
        <translation>%1 has had this code since %2. A person born there before that keeps this country, without a commune.</translation>
    </message>
    <message>
        <source>Née à l’étranger&#xa0;: le pays suffit, sans commune.</source>
        <translation>Born abroad: the country is enough, without a commune.</translation>
    </message>
    <message>
        <source>%1 est un code postal&#xa0;: l’état civil emploie le code Insee. Choisissez la commune de naissance&#xa0;; les plus proches suivent.</source>
        <translation>%1 is a postal code: civil records use the Insee code. Choose the commune of birth; the nearest ones follow.</translation>
    </message>
    <message>
        <source>%1 n’est ni un code Insee de 2025 ni le code postal d’une commune&#xa0;: voici les plus proches. Un code lu sur un acte ancien peut être gardé tel quel.</source>
        <translation>%1 is neither an Insee code of 2025 nor the postal code of a commune: here are the nearest ones. A code read on an old certificate can be kept as it is.</translation>
    </message>
</context>
<context>
    <name>DataView</name>
    <message>
        <source>Cliquez pour copier</source>
        <translation>Click to copy</translation>
    </message>
    <message>
        <source>protégé </source>
        <translation>protected </translation>
    </message>
    <message>
        <source>%1 sur %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>… et %1 autres lignes&#xa0;: «&#xa0;Tout copier&#xa0;» les donne toutes.</source>
        <translation>… and %1 more lines: “Copy everything” gives them all.</translation>
    </message>
    <message>
        <source>Voir le document</source>
        <translation>See the document</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
</context>
<context>
    <name>Day</name>
    <message>
        <source>dd/MM/yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>minuit</source>
        <translation>midnight</translation>
    </message>
    <message>
        <source>%1&#xa0;h</source>
        <translation>%1:00</translation>
    </message>
    <message>
        <source>%1&#xa0;h&#xa0;%2</source>
        <translation>%1:%2</translation>
    </message>
    <message>
        <source>%1 à %2</source>
        <translation>%1 at %2</translation>
    </message>
    <message>
        <source>dd/MM</source>
        <translation>d MMM</translation>
    </message>
</context>
<context>
    <name>Diagnostic</name>
    <message>
        <source>Adresse de ce poste</source>
        <translation>Address of this workstation</translation>
    </message>
    <message>
        <source>Jeton</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Droits</source>
        <translation>Rights</translation>
    </message>
    <message>
        <source>Le service n’a pas pu le dire.</source>
        <translation>The service could not tell.</translation>
    </message>
    <message>
        <source>Ce jeton n’ouvre aucune pièce.</source>
        <translation>This token opens no item.</translation>
    </message>
    <message>
        <source>Vérifiez l’habilitation sur DataPass.</source>
        <translation>Check the habilitation on DataPass.</translation>
    </message>
    <message numerus="yes">
        <source>Ce jeton ouvre %n pièce(s).</source>
        <translation>
            <numerusform>This token opens %n item.</numerusform>
            <numerusform>This token opens %n items.</numerusform>
        </translation>
    </message>
    <message>
        <source>Le service n’accepte pas les appels venus de cette adresse.</source>
        <translation>The service does not accept calls from this address.</translation>
    </message>
    <message>
        <source>Demandez au support du service d’ajouter l’adresse publique de votre réseau.</source>
        <translation>Ask the service’s support to add your network’s public address.</translation>
    </message>
    <message>
        <source>Le service lui répond.</source>
        <translation>The service answers it.</translation>
    </message>
    <message>
        <source>Le service l’accepte.</source>
        <translation>The service accepts it.</translation>
    </message>
    <message>
        <source>Rien n’a pu être demandé.</source>
        <translation>Nothing could be asked.</translation>
    </message>
    <message>
        <source>En ordre</source>
        <translation>In order</translation>
    </message>
    <message>
        <source>À regarder</source>
        <translation>To look at</translation>
    </message>
    <message>
        <source>À corriger</source>
        <translation>To correct</translation>
    </message>
    <message>
        <source>Inconnu</source>
        <translation>Unknown</translation>
    </message>
    <message>
        <source>Sans objet</source>
        <translation>Not concerned</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Il répond, mais pas comme d’habitude (réponse %1).</source>
        <translation>It answers, but not as usual (answer %1).</translation>
    </message>
    <message>
        <source>Réessayez plus tard.</source>
        <translation>Try again later.</translation>
    </message>
    <message>
        <source>Il répond.</source>
        <translation>It answers.</translation>
    </message>
    <message>
        <source>Liaison chiffrée</source>
        <translation>Encrypted connection</translation>
    </message>
    <message>
        <source>Le service est sur ce poste.</source>
        <translation>The service is on this workstation.</translation>
    </message>
    <message>
        <source>Collez-le à nouveau dans les réglages, Habilitations.</source>
        <translation>Paste it again in the settings, Habilitations.</translation>
    </message>
    <message>
        <source>Trousseau</source>
        <translation>Keychain</translation>
    </message>
    <message>
        <source>Les jetons ne sont gardés que pour cette session.</source>
        <translation>Tokens are kept for this session only.</translation>
    </message>
    <message>
        <source>Ils seront à coller à nouveau la prochaine fois.</source>
        <translation>They will have to be pasted again next time.</translation>
    </message>
    <message>
        <source>Il écrit, lit et efface&#xa0;; aucun secret ne manque.</source>
        <translation>It writes, reads and deletes; no secret is missing.</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Prêt&#xa0;; aucun accès n’y est encore tracé.</source>
        <translation>Ready; no access is traced in it yet.</translation>
    </message>
    <message>
        <source>Prêt&#xa0;; dernier accès tracé le %1.</source>
        <translation>Ready; last access traced on %1.</translation>
    </message>
    <message>
        <source>Le dossier «&#xa0;%1&#xa0;» n’existe pas et ne se crée pas.</source>
        <translation>The folder “%1” does not exist and cannot be made.</translation>
    </message>
    <message>
        <source>Vérifiez les droits du dossier qui le contient.</source>
        <translation>Check the permissions of the folder that holds it.</translation>
    </message>
    <message>
        <source>Rien ne s’écrit dans «&#xa0;%1&#xa0;».</source>
        <translation>Nothing can be written in “%1”.</translation>
    </message>
    <message>
        <source>Vérifiez ses droits et la place du disque.</source>
        <translation>Check its permissions and the room on the disk.</translation>
    </message>
    <message>
        <source>Il ne reste que %1 dans «&#xa0;%2&#xa0;».</source>
        <translation>Only %1 are left in “%2”.</translation>
    </message>
    <message>
        <source>Libérez de la place.</source>
        <translation>Make room.</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;», %2 libres.</source>
        <translation>“%1”, %2 free.</translation>
    </message>
    <message>
        <source>Dossier des réglages</source>
        <translation>Folder of the settings</translation>
    </message>
    <message>
        <source>Dossier du journal</source>
        <translation>Folder of the journal</translation>
    </message>
    <message>
        <source>Dossier des documents</source>
        <translation>Folder of the documents</translation>
    </message>
    <message>
        <source>Réglages</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Ce poste ne connaît pas l’autorité «&#xa0;%1&#xa0;» qui a signé la réponse du service.</source>
        <translation>This workstation does not know the authority “%1” that signed the service’s answer.</translation>
    </message>
    <message>
        <source>Si c’est celle de votre organisme, demandez son certificat à votre service informatique et indiquez-le dans les réglages, Réseau.</source>
        <translation>If it is your organisation’s own, ask your IT department for its certificate and name it in the settings, Network.</translation>
    </message>
    <message>
        <source>Le certificat du service n’est pas valable à l’heure de ce poste.</source>
        <translation>The service’s certificate is not valid at this workstation’s hour.</translation>
    </message>
    <message>
        <source>Vérifiez la date et l’heure du poste.</source>
        <translation>Check the date and time of the workstation.</translation>
    </message>
    <message>
        <source>Le certificat reçu (signé par «&#xa0;%1&#xa0;») n’est pas celui du service.</source>
        <translation>The certificate received (signed by “%1”) is not the service’s own.</translation>
    </message>
    <message>
        <source>Vérifiez l’adresse de l’habilitation&#xa0;; sinon voyez votre service informatique.</source>
        <translation>Check the habilitation’s address; otherwise see your IT department.</translation>
    </message>
    <message>
        <source>Montrez cette ligne à votre service informatique.</source>
        <translation>Show this line to your IT department.</translation>
    </message>
    <message>
        <source>Le serveur mandataire demande un compte et un mot de passe.</source>
        <translation>The proxy asks for an account and a password.</translation>
    </message>
    <message>
        <source>Renseignez-les dans les réglages, Réseau.</source>
        <translation>Enter them in the settings, Network.</translation>
    </message>
    <message>
        <source>Le serveur mandataire ne laisse pas passer, ou ne répond pas.</source>
        <translation>The proxy lets nothing through, or does not answer.</translation>
    </message>
    <message>
        <source>Vérifiez son adresse dans les réglages, Réseau.</source>
        <translation>Check its address in the settings, Network.</translation>
    </message>
    <message>
        <source>Le service, ou un pare-feu, refuse la connexion.</source>
        <translation>The service, or a firewall, refuses the connection.</translation>
    </message>
    <message>
        <source>Rien ne répond à cette adresse&#xa0;: un pare-feu peut l’arrêter.</source>
        <translation>Nothing answers at this address: a firewall may stop it.</translation>
    </message>
    <message>
        <source>La liaison chiffrée avec le service n’a pas pu se faire.</source>
        <translation>The encrypted connection with the service could not be made.</translation>
    </message>
    <message>
        <source>Serveur mandataire</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Un mandataire est demandé, et son adresse manque.</source>
        <translation>A proxy is asked for, and its address is missing.</translation>
    </message>
    <message>
        <source>Indiquez-la dans les réglages, Réseau.</source>
        <translation>Enter it in the settings, Network.</translation>
    </message>
    <message>
        <source>Aucun, comme les réglages le veulent.</source>
        <translation>None, as the settings want.</translation>
    </message>
    <message>
        <source>Aucun sur le chemin de cette adresse.</source>
        <translation>None on the way to this address.</translation>
    </message>
    <message>
        <source>Celui des réglages (%1), sans son mot de passe.</source>
        <translation>The one of the settings (%1), without its password.</translation>
    </message>
    <message>
        <source>Entrez son mot de passe dans les réglages, Réseau.</source>
        <translation>Enter its password in the settings, Network.</translation>
    </message>
    <message>
        <source>Celui des réglages&#xa0;: %1.</source>
        <translation>The one of the settings: %1.</translation>
    </message>
    <message>
        <source>Celui du système&#xa0;: %1.</source>
        <translation>The system’s own: %1.</translation>
    </message>
    <message>
        <source>Nom du service</source>
        <translation>Name of the service</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» est connu de ce réseau.</source>
        <translation>“%1” is known to this network.</translation>
    </message>
    <message>
        <source>Ce poste ne connaît pas «&#xa0;%1&#xa0;»&#xa0;; le mandataire le cherche pour lui.</source>
        <translation>This workstation does not know “%1”; the proxy looks it up for it.</translation>
    </message>
    <message>
        <source>Ce poste ne trouve pas l’adresse de «&#xa0;%1&#xa0;».</source>
        <translation>This workstation does not find the address of “%1”.</translation>
    </message>
    <message>
        <source>Vérifiez que le poste est relié au réseau, et l’adresse de l’habilitation.</source>
        <translation>Check that the workstation is on the network, and the habilitation’s address.</translation>
    </message>
    <message>
        <source>Chiffrée&#xa0;; l’autorité privée «&#xa0;%1&#xa0;» des réglages la garantit.</source>
        <translation>Encrypted; the private authority “%1” of the settings vouches for it.</translation>
    </message>
    <message>
        <source>Chiffrée, garantie par «&#xa0;%1&#xa0;».</source>
        <translation>Encrypted, “%1” vouches for it.</translation>
    </message>
    <message>
        <source>Heure du poste</source>
        <translation>Hour of the workstation</translation>
    </message>
    <message>
        <source>Le service n’a pas donné la sienne.</source>
        <translation>The service did not give its own.</translation>
    </message>
    <message>
        <source>Juste, à deux minutes près.</source>
        <translation>Right, within two minutes.</translation>
    </message>
    <message numerus="yes">
        <source>Le poste avance de %n minute(s).</source>
        <translation>
            <numerusform>The workstation is %n minute ahead.</numerusform>
            <numerusform>The workstation is %n minutes ahead.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Le poste retarde de %n minute(s).</source>
        <translation>
            <numerusform>The workstation is %n minute behind.</numerusform>
            <numerusform>The workstation is %n minutes behind.</numerusform>
        </translation>
    </message>
    <message>
        <source>Réglez l’heure du poste&#xa0;: les traces et les jetons en dépendent.</source>
        <translation>Set the workstation’s clock: traces and tokens depend on it.</translation>
    </message>
    <message>
        <source>L’identifiant de l’application manque.</source>
        <translation>The application’s identifier is missing.</translation>
    </message>
    <message>
        <source>Copiez la paire «&#xa0;OAuth credentials&#xa0;» de l’application sur PISTE, pas la clé d’API.</source>
        <translation>Copy the application’s “OAuth credentials” pair from PISTE, not the API key.</translation>
    </message>
    <message>
        <source>Son identifiant est connu, son secret est au trousseau.</source>
        <translation>Its identifier is known, its secret is in the keychain.</translation>
    </message>
    <message>
        <source>Le compte technique manque.</source>
        <translation>The technical account is missing.</translation>
    </message>
    <message>
        <source>Le gestionnaire principal de votre structure le crée dans Chorus Pro.</source>
        <translation>Your structure’s main manager creates it in Chorus Pro.</translation>
    </message>
    <message>
        <source>Gardé par le trousseau&#xa0;; sa fin n’est pas connue.</source>
        <translation>Kept in the keychain; its end is not known.</translation>
    </message>
    <message>
        <source>Gardé par le trousseau, jusqu’au %1.</source>
        <translation>Kept in the keychain, until %1.</translation>
    </message>
    <message>
        <source>Application PISTE</source>
        <translation>PISTE application</translation>
    </message>
    <message>
        <source>Compte technique</source>
        <translation>Technical account</translation>
    </message>
    <message>
        <source>Pas essayé&#xa0;: ce qui précède ne marche pas encore.</source>
        <translation>Not tried: what comes before does not work yet.</translation>
    </message>
    <message>
        <source>Le bac à sable apporte le sien.</source>
        <translation>The sandbox brings its own.</translation>
    </message>
    <message>
        <source>Le jour de son dernier changement n’est pas connu ici.</source>
        <translation>The day of its last change is not known here.</translation>
    </message>
    <message numerus="yes">
        <source>Son mot de passe a %n jour(s)&#xa0;; il en vit %1.</source>
        <translation>
            <numerusform>Its password is %n day old; it lives %1.</numerusform>
            <numerusform>Its password is %n days old; it lives %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Chorus Pro l’accepte. %1</source>
        <translation>Chorus Pro accepts it. %1</translation>
    </message>
    <message>
        <source>Chorus Pro répond à l’application. Chaque API se coche à part&#xa0;: un refus dans un onglet désigne la sienne.</source>
        <translation>Chorus Pro answers the application. Each API is ticked apart: a refusal in a tab points to its own.</translation>
    </message>
    <message>
        <source>Le compte technique est refusé d’abord&#xa0;: la suite ne se voit pas.</source>
        <translation>The technical account is refused first: what comes after cannot be seen.</translation>
    </message>
    <message>
        <source>PISTE lui donne un jeton.</source>
        <translation>PISTE gives it a token.</translation>
    </message>
    <message>
        <source>L’appel est refusé avant qu’il soit lu. %1</source>
        <translation>The call is refused before it is read. %1</translation>
    </message>
    <message numerus="yes">
        <source>Ce jeton ouvre %n information(s) sur les personnes.</source>
        <translation>
            <numerusform>This token opens %n piece of information on persons.</numerusform>
            <numerusform>This token opens %n pieces of information on persons.</numerusform>
        </translation>
    </message>
    <message>
        <source>CGU, API et raccordement</source>
        <translation>Terms of use, APIs and connection</translation>
    </message>
    <message>
        <source>L’appel est refusé avant&#xa0;: la suite ne se voit pas.</source>
        <translation>The call is refused before: what follows cannot be seen.</translation>
    </message>
</context>
<context>
    <name>Dossier</name>
    <message>
        <source>Demandez les autres au fournisseur ou à l’entreprise.</source>
        <translation>Ask the provider or the company for the others.</translation>
    </message>
    <message>
        <source>Le document reçu auparavant est gardé.</source>
        <translation>The document received earlier is kept.</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) sur %1 manque(nt).</source>
        <translation>
            <numerusform>%n document out of %1 is missing.</numerusform>
            <numerusform>%n documents out of %1 are missing.</numerusform>
        </translation>
    </message>
    <message>
        <source>Le téléchargement a été arrêté.</source>
        <translation>The download was stopped.</translation>
    </message>
    <message>
        <source>Redemandez la pièce.</source>
        <translation>Ask for the item again.</translation>
    </message>
    <message>
        <source>Le service propose %1 documents pour cette pièce&#xa0;: les %2 premiers ont été demandés.</source>
        <translation>The service offers %1 documents for this item: the first %2 were requested.</translation>
    </message>
    <message>
        <source>Le droit est arrivé après l’ouverture du dossier&#xa0;: demandez la pièce.</source>
        <translation>The right came after the file was opened: ask for the piece.</translation>
    </message>
</context>
<context>
    <name>DossierNumber</name>
    <message>
        <source>Le numéro de dossier est vide.</source>
        <translation>The case number is empty.</translation>
    </message>
    <message>
        <source>Une sous-version s’écrit avec trois chiffres et un tiret&#xa0;: «&#xa0;001-&#xa0;».</source>
        <translation>A sub-version is written with three digits and a hyphen: “001-”.</translation>
    </message>
    <message>
        <source>Le code de l’opérateur compte exactement 4 lettres ou chiffres, sans accent ni espace.</source>
        <translation>The operator’s code has exactly 4 letters or digits, without accents or spaces.</translation>
    </message>
    <message>
        <source>Rien ne suit le code de l’opérateur&#xa0;: l’index du dossier manque.</source>
        <translation>Nothing follows the operator’s code: the case index is missing.</translation>
    </message>
    <message>
        <source>L’index du dossier ne contient que des lettres sans accent, des chiffres, «&#xa0;-&#xa0;», «&#xa0;+&#xa0;» et «&#xa0;_&#xa0;».</source>
        <translation>The case index contains only letters without accents, digits, “-”, “+” and “_”.</translation>
    </message>
    <message>
        <source>Forme attendue&#xa0;: OPER100876-AHG-4U ou 001-OPER100876-AHG-4U.</source>
        <translation>Expected form: OPER100876-AHG-4U or 001-OPER100876-AHG-4U.</translation>
    </message>
    <message>
        <source>La dernière sous-version possible, 999, est déjà prise.</source>
        <translation>The last possible sub-version, 999, is already taken.</translation>
    </message>
    <message>
        <source>Demandez à l’administrateur d’E#L ce qu’il faut faire.</source>
        <translation>Ask the E#L administrator what to do.</translation>
    </message>
    <message>
        <source>%1 n’est dans aucun fichier connu de ce poste. Cherchez-le d’abord dans la recherche de dossiers d’E#L&#xa0;: si une sous-version plus haute existe, prenez la suivante. Sinon, le numéro est %2.</source>
        <translation>%1 is in no file known to this workstation. Look for it first in E#L’s case search: if a higher sub-version exists, take the next one. Otherwise, the number is %2.</translation>
    </message>
    <message>
        <source>Numéros connus&#xa0;: %1. La plus haute sous-version est %2&#xa0;: la suivante est %3. Pour mettre à jour une sous-version qui existe, gardez son numéro.</source>
        <translation>Known numbers: %1. The highest sub-version is %2: the next one is %3. To update a sub-version that exists, keep its number.</translation>
    </message>
    <message>
        <source>Numéro connu&#xa0;: %1, sans sous-version. La première est %2. Pour mettre à jour ce dossier lui-même, gardez son numéro.</source>
        <translation>Known number: %1, without a sub-version. The first one is %2. To update this case itself, keep its number.</translation>
    </message>
</context>
<context>
    <name>El</name>
    <message>
        <source>La date de l’export n’existe pas.</source>
        <translation>The export date does not exist.</translation>
    </message>
    <message>
        <source>Écrivez-la AAAAMMJJ, par exemple 20261120.</source>
        <translation>Write it as YYYYMMDD, for example 20261120.</translation>
    </message>
    <message>
        <source>L’identifiant de partenaire manque&#xa0;: il termine le nom du fichier.</source>
        <translation>The partner identifier is missing: it ends the file name.</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» ne peut pas être un identifiant de partenaire.</source>
        <translation>“%1” cannot be a partner identifier.</translation>
    </message>
    <message>
        <source>Indiquez celui que l’administrateur d’E#L vous a donné (lettres, chiffres, - et _).</source>
        <translation>Enter the one that the administrator of E#L gave you (letters, digits, - and _).</translation>
    </message>
    <message>
        <source>Le fichier «&#xa0;%1&#xa0;» ne se lit pas.</source>
        <translation>The file “%1” cannot be read.</translation>
    </message>
    <message>
        <source>Vérifiez qu’il est toujours à sa place, puis recommencez.</source>
        <translation>Check that it is still in its place, then try again.</translation>
    </message>
    <message>
        <source>L’historique des envois «&#xa0;%1&#xa0;» ne s’écrit pas&#xa0;: rien n’a été envoyé.</source>
        <translation>The sending history “%1” cannot be written: nothing was sent.</translation>
    </message>
    <message>
        <source>Libérez de la place ou faites rétablir les droits de ce dossier, puis recommencez.</source>
        <translation>Free some space or have this folder’s access rights restored, then try again.</translation>
    </message>
    <message>
        <source>Un second envoi du même nom sera sans doute refusé (409).</source>
        <translation>A second sending under the same name will probably be refused (409).</translation>
    </message>
    <message>
        <source>Chaque nuit E#L n’importe que le fichier le plus récent&#xa0;: l’autre serait ignoré.</source>
        <translation>Each night E#L imports only the most recent file: the other would be ignored.</translation>
    </message>
    <message>
        <source>Les deux fichiers sont identiques.</source>
        <translation>The two files are identical.</translation>
    </message>
    <message>
        <source>Lignes que l’autre n’a pas&#xa0;: %1&#xa0;; lignes de l’autre qui manquent ici&#xa0;: %2.</source>
        <translation>Rows that the other does not have: %1; rows of the other missing here: %2.</translation>
    </message>
    <message>
        <source>E#L a reçu «&#xa0;%1&#xa0;» (réponse %2). Il sera traité à la prochaine heure d’import.</source>
        <translation>E#L has received “%1” (answer %2). It will be processed at the next import time.</translation>
    </message>
    <message>
        <source>Rien à faire&#xa0;: le rapport d’erreurs arrive ensuite par courriel.</source>
        <translation>Nothing to do: the error report then arrives by e-mail.</translation>
    </message>
    <message>
        <source>E#L ne reconnaît pas le jeton (réponse %2)&#xa0;: «&#xa0;%1&#xa0;» n’a pas été pris.</source>
        <translation>E#L does not recognise the token (answer %2): “%1” was not taken.</translation>
    </message>
    <message>
        <source>Demandez un nouveau jeton à l’administrateur d’E#L, puis enregistrez-le dans l’accès E#L.</source>
        <translation>Ask the E#L administrator for a new token, then save it in the E#L access.</translation>
    </message>
    <message>
        <source>Le dossier de dépôt n’existe pas chez E#L (réponse %2)&#xa0;: «&#xa0;%1&#xa0;» n’a pas été pris.</source>
        <translation>The drop folder does not exist at E#L (answer %2): “%1” was not taken.</translation>
    </message>
    <message>
        <source>Vérifiez l’adresse d’envoi de l’accès E#L avec l’administrateur d’E#L.</source>
        <translation>Check the sending address of the E#L access with the E#L administrator.</translation>
    </message>
    <message>
        <source>E#L a déjà un fichier nommé «&#xa0;%1&#xa0;» (réponse %2)&#xa0;: celui-ci n’a pas été pris.</source>
        <translation>E#L already has a file named “%1” (answer %2): this one was not taken.</translation>
    </message>
    <message>
        <source>Le nom n’a pas d’heure&#xa0;: envoyez vos corrections demain, ou demandez à l’administrateur d’E#L de retirer le premier fichier.</source>
        <translation>The name carries no time: send your corrections tomorrow, or ask the E#L administrator to remove the first file.</translation>
    </message>
    <message>
        <source>E#L n’accepte pas ce type de contenu (réponse %2)&#xa0;: «&#xa0;%1&#xa0;» n’a pas été pris.</source>
        <translation>E#L does not accept this content type (answer %2): “%1” was not taken.</translation>
    </message>
    <message>
        <source>Signalez-le à l’administrateur d’E#L&#xa0;: Agrafe envoie le type documenté, application/octet-stream.</source>
        <translation>Report it to the E#L administrator: Agrafe sends the documented type, application/octet-stream.</translation>
    </message>
    <message>
        <source>E#L n’accepte pas le nom «&#xa0;%1&#xa0;» (réponse %2)&#xa0;: le fichier n’a pas été pris.</source>
        <translation>E#L does not accept the name “%1” (answer %2): the file was not taken.</translation>
    </message>
    <message>
        <source>Vérifiez l’identifiant de partenaire avec l’administrateur d’E#L.</source>
        <translation>Check the partner identifier with the E#L administrator.</translation>
    </message>
    <message>
        <source>Un relais n’a pas su joindre E#L jusqu’au bout (réponse %2)&#xa0;: «&#xa0;%1&#xa0;» est peut-être arrivé.</source>
        <translation>A relay could not reach E#L to the end (answer %2): “%1” may have arrived.</translation>
    </message>
    <message>
        <source>Renvoyez le même fichier dans une heure&#xa0;: une réponse 409 voudra dire que le premier envoi est arrivé.</source>
        <translation>Send the same file again in one hour: an answer 409 will mean that the first sending arrived.</translation>
    </message>
    <message>
        <source>E#L a mis trop de temps à répondre à un relais (réponse %2)&#xa0;: «&#xa0;%1&#xa0;» est peut-être arrivé.</source>
        <translation>E#L took too long to answer a relay (answer %2): “%1” may have arrived.</translation>
    </message>
    <message>
        <source>Le serveur d’E#L est en panne (réponse %2). Rien ne dit que «&#xa0;%1&#xa0;» a été pris.</source>
        <translation>E#L’s server is down (answer %2). Nothing says that “%1” was taken.</translation>
    </message>
    <message>
        <source>Renvoyez le même fichier dans une heure&#xa0;; s’il était arrivé, la réponse sera 409.</source>
        <translation>Send the same file again in one hour; if it had arrived, the answer will be 409.</translation>
    </message>
    <message>
        <source>E#L a donné une réponse que sa notice ne prévoit pas (%2). Rien ne dit que «&#xa0;%1&#xa0;» a été pris.</source>
        <translation>E#L gave an answer that its documentation does not foresee (%2). Nothing says that “%1” was taken.</translation>
    </message>
    <message>
        <source>Vérifiez l’adresse d’envoi et le réseau, puis renvoyez le même fichier.</source>
        <translation>Check the sending address and the network, then send the same file again.</translation>
    </message>
    <message>
        <source>Une page web a répondu à la place d’E#L&#xa0;: rien ne dit que «&#xa0;%1&#xa0;» a été pris.</source>
        <translation>A web page answered in place of E#L: nothing says that “%1” was taken.</translation>
    </message>
    <message>
        <source>Ouvrez une session sur le portail de votre réseau ou vérifiez l’adresse d’envoi, puis renvoyez le même fichier.</source>
        <translation>Sign in on your network’s portal or check the sending address, then send the same file again.</translation>
    </message>
    <message>
        <source>E#L a déjà «&#xa0;%1&#xa0;»&#xa0;: l’envoi du %2, dont la réponse s’était perdue, était donc arrivé.</source>
        <translation>E#L already has “%1”: the sending of %2, whose answer was lost, had therefore arrived.</translation>
    </message>
    <message>
        <source>Rien à refaire&#xa0;: le contenu est le même.</source>
        <translation>Nothing to redo: the content is the same.</translation>
    </message>
    <message>
        <source>E#L a déjà «&#xa0;%1&#xa0;»&#xa0;: l’envoi du %2, dont la réponse s’était perdue, était donc arrivé. Le nouveau contenu n’a pas été pris.</source>
        <translation>E#L already has “%1”: the sending of %2, whose answer was lost, had therefore arrived. The new content was not taken.</translation>
    </message>
    <message>
        <source>Envoyez vos corrections demain&#xa0;: le fichier du jour est celui de ce premier envoi.</source>
        <translation>Send your corrections tomorrow: today’s file is the one of this first sending.</translation>
    </message>
    <message>
        <source>E#L annonce %1 octets pour %2 envoyés&#xa0;: demandez à l’administrateur d’E#L de vérifier le fichier.</source>
        <translation>E#L announces %1 bytes for %2 sent: ask the E#L administrator to check the file.</translation>
    </message>
    <message>
        <source>Renvoyez le même fichier&#xa0;: si la réponse est 409, c’est que cet envoi est arrivé.</source>
        <translation>Send the same file again: if the answer is 409, this sending arrived.</translation>
    </message>
    <message>
        <source>L’envoi de «&#xa0;%1&#xa0;» a été arrêté en route&#xa0;: on ne sait pas si E#L l’a reçu.</source>
        <translation>The sending of “%1” was stopped on its way: it is not known whether E#L received it.</translation>
    </message>
    <message>
        <source>E#L n’a pas répondu à temps à l’envoi de «&#xa0;%1&#xa0;»&#xa0;: on ne sait pas s’il l’a reçu.</source>
        <translation>E#L did not answer the sending of “%1” in time: it is not known whether it received it.</translation>
    </message>
    <message>
        <source>La connexion a été coupée pendant l’envoi de «&#xa0;%1&#xa0;»&#xa0;: on ne sait pas si E#L l’a reçu.</source>
        <translation>The connection was cut while “%1” was being sent: it is not known whether E#L received it.</translation>
    </message>
    <message>
        <source>Vérifiez le réseau et l’adresse d’envoi de l’accès E#L, puis recommencez.</source>
        <translation>Check the network and the sending address of the E#L access, then try again.</translation>
    </message>
    <message>
        <source>Le serveur d’E#L est introuvable sur le réseau&#xa0;: rien n’a été envoyé.</source>
        <translation>E#L’s server cannot be found on the network: nothing was sent.</translation>
    </message>
    <message>
        <source>Le serveur d’E#L ne répond pas&#xa0;: rien n’a été envoyé.</source>
        <translation>E#L’s server does not answer: nothing was sent.</translation>
    </message>
    <message>
        <source>La connexion à E#L n’est pas sûre (certificat)&#xa0;: rien n’a été envoyé.</source>
        <translation>The connection to E#L is not secure (certificate): nothing was sent.</translation>
    </message>
    <message>
        <source>Montrez ce message à votre service informatique&#xa0;: l’autorité du certificat manque peut-être dans les réglages.</source>
        <translation>Show this message to your IT department: the certificate’s authority may be missing from the settings.</translation>
    </message>
    <message>
        <source>Le serveur mandataire ne laisse pas passer vers E#L&#xa0;: rien n’a été envoyé.</source>
        <translation>The proxy server lets nothing through to E#L: nothing was sent.</translation>
    </message>
    <message>
        <source>Vérifiez le serveur mandataire dans les réglages.</source>
        <translation>Check the proxy server in the settings.</translation>
    </message>
    <message>
        <source>L’envoi a été arrêté&#xa0;: rien n’a été envoyé.</source>
        <translation>The sending was stopped: nothing was sent.</translation>
    </message>
    <message>
        <source>L’accès E#L n’a pas d’adresse d’envoi.</source>
        <translation>The E#L access has no sending address.</translation>
    </message>
    <message>
        <source>Indiquez celle que l’administrateur d’E#L vous a donnée.</source>
        <translation>Enter the one that the administrator of E#L gave you.</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» n’est pas un nom qu’E#L accepte.</source>
        <translation>“%1” is not a name that E#L accepts.</translation>
    </message>
    <message>
        <source>Il s’écrit AAAAMMJJ-IDENTIFIANT.csv, par exemple 20210429-franceactive.csv.</source>
        <translation>It is written YYYYMMDD-IDENTIFIER.csv, for example 20210429-franceactive.csv.</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» a déjà été reçu par E#L %3 (lignes&#xa0;: %2).</source>
        <translation>“%1” was already received by E#L %3 (rows: %2).</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» a déjà été envoyé %3 (lignes&#xa0;: %2), et sa réponse s’est perdue.</source>
        <translation>“%1” was already sent %3 (rows: %2), and its answer was lost.</translation>
    </message>
    <message>
        <source>le %1</source>
        <translation>on %1</translation>
    </message>
    <message>
        <source>Rien à refaire&#xa0;: E#L a déjà ce fichier.</source>
        <translation>Nothing to do again: E#L already has this file.</translation>
    </message>
    <message>
        <source>Ce nom était déjà pris&#xa0;: rien ne dit que l’envoi du %1, dont la réponse s’était perdue, est arrivé. Demandez à l’administrateur d’E#L quel fichier il garde, ou renvoyez vos lignes demain.</source>
        <translation>This name was already taken: nothing tells that the file sent on %1, whose answer was lost, arrived. Ask the administrator of E#L which file it keeps, or send your rows tomorrow.</translation>
    </message>
    <message>
        <source>E#L a déjà «&#xa0;%1&#xa0;»&#xa0;: l’un de vos envois dont la réponse s’était perdue (%2) est arrivé, on ne sait pas lequel.</source>
        <translation>E#L already has “%1”: one of your files whose answer was lost (%2) arrived, nobody knows which.</translation>
    </message>
    <message>
        <source>Demandez à l’administrateur d’E#L quel fichier il garde&#xa0;; envoyez vos corrections demain.</source>
        <translation>Ask the administrator of E#L which file it keeps; send your corrections tomorrow.</translation>
    </message>
    <message>
        <source>Ce nom était déjà pris chez E#L&#xa0;: une réponse 409 ne dirait rien de cet envoi. Demandez à l’administrateur d’E#L quel fichier il garde, ou renvoyez vos lignes demain.</source>
        <translation>This name was already taken at E#L: a 409 answer would tell nothing of this file. Ask the administrator of E#L which file it keeps, or send your rows tomorrow.</translation>
    </message>
    <message>
        <source>E#L a déjà «&#xa0;%1&#xa0;», reçu le %2 avec ce même contenu (réponse %3).</source>
        <translation>E#L already has “%1”, received on %2 with this very content (answer %3).</translation>
    </message>
    <message>
        <source>E#L a un fichier nommé «&#xa0;%1&#xa0;», peut-être incomplet&#xa0;: l’envoi du %2 a été coupé avant la fin.</source>
        <translation>E#L has a file named “%1”, perhaps incomplete: the upload of %2 was cut before its end.</translation>
    </message>
    <message>
        <source>Demandez à l’administrateur d’E#L de vérifier ce fichier ou de le retirer, puis renvoyez le vôtre.</source>
        <translation>Ask the administrator of E#L to check this file or to remove it, then send yours again.</translation>
    </message>
    <message>
        <source>Renvoyez le même fichier&#xa0;: il n’était pas parti en entier.</source>
        <translation>Send the same file again: not all of it had left.</translation>
    </message>
    <message>
        <source>Un envoi de «&#xa0;%1&#xa0;» est déjà en cours sur ce poste&#xa0;: rien de plus n’a été envoyé.</source>
        <translation>“%1” is already being sent from this workstation: nothing more was sent.</translation>
    </message>
    <message>
        <source>Attendez qu’il finisse&#xa0;: son résultat dit s’il faut renvoyer.</source>
        <translation>Wait for its end: its outcome tells whether to send again.</translation>
    </message>
</context>
<context>
    <name>ElCheck</name>
    <message>
        <source>Aucune colonne de ce fichier n’est dans la matrice «&#xa0;%1&#xa0;».</source>
        <translation>No column of this file is in the matrice “%1”.</translation>
    </message>
    <message>
        <source>Vérifiez le fichier, la feuille et la matrice choisie.</source>
        <translation>Check the file, the sheet and the chosen matrice.</translation>
    </message>
</context>
<context>
    <name>ElConvert</name>
    <message>
        <source>Cette feuille occupe trop de cellules vides pour être convertie.</source>
        <translation>This sheet spans too many empty cells to be converted.</translation>
    </message>
    <message>
        <source>Supprimez, dans le tableur, les lignes et colonnes vides loin des données.</source>
        <translation>In the spreadsheet, delete the empty rows and columns far from the data.</translation>
    </message>
</context>
<context>
    <name>ElExpansion</name>
    <message>
        <source>La feuille «&#xa0;%1&#xa0;» n’a pas de colonne «&#xa0;%2&#xa0;».</source>
        <translation>The sheet “%1” has no column “%2”.</translation>
    </message>
    <message>
        <source>Ajoutez-y le numéro de dossier&#xa0;: c’est lui qui relie les trois feuilles.</source>
        <translation>Add the dossier number to it: it is what joins the three sheets.</translation>
    </message>
    <message>
        <source>Feuille «&#xa0;%1&#xa0;», ligne %2&#xa0;: le numéro de dossier manque.</source>
        <translation>Sheet “%1”, row %2: the dossier number is missing.</translation>
    </message>
    <message>
        <source>Feuille «&#xa0;%1&#xa0;», ligne %2&#xa0;: le dossier «&#xa0;%3&#xa0;» n’est pas dans la première feuille.</source>
        <translation>Sheet “%1”, row %2: the dossier “%3” is not in the first sheet.</translation>
    </message>
    <message>
        <source>Feuille «&#xa0;%1&#xa0;», ligne %2&#xa0;: le dossier «&#xa0;%3&#xa0;» y est déjà plus haut.</source>
        <translation>Sheet “%1”, row %2: the dossier “%3” already stands above.</translation>
    </message>
</context>
<context>
    <name>ElExport</name>
    <message>
        <source>certain</source>
        <translation>certain</translation>
    </message>
    <message>
        <source>probable</source>
        <translation>likely</translation>
    </message>
    <message>
        <source>Ligne</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Case</translation>
    </message>
    <message>
        <source>Colonne</source>
        <translation>Column</translation>
    </message>
    <message>
        <source>Valeur</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Explication</source>
        <translation>Explanation</translation>
    </message>
    <message>
        <source>Problème</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Forme attendue</source>
        <translation>Expected form</translation>
    </message>
    <message>
        <source>Exemple</source>
        <translation>Example</translation>
    </message>
    <message>
        <source>Réparation sûre</source>
        <translation>Safe repair</translation>
    </message>
    <message>
        <source>Message d’E#L</source>
        <translation>E#L’s message</translation>
    </message>
    <message>
        <source>Ce message est</source>
        <translation>This message is</translation>
    </message>
    <message>
        <source>Avant</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>Après</source>
        <translation>After</translation>
    </message>
    <message>
        <source>%1 lignes conformes, %2 lignes qu’E#L refuserait.</source>
        <translation>%1 compliant rows, %2 rows that E#L would refuse.</translation>
    </message>
    <message numerus="yes">
        <source>Et %n autre(s).</source>
        <translation>
            <numerusform>And %n other.</numerusform>
            <numerusform>And %n others.</numerusform>
        </translation>
    </message>
    <message>
        <source>Valeur sûre&#xa0;: %1.</source>
        <translation>Certain value: %1.</translation>
    </message>
    <message>
        <source>Contrôle du %1 pour «&#xa0;%2&#xa0;», matrice %3 %4.</source>
        <translation>Checked on %1 for “%2”, matrice %3 %4.</translation>
    </message>
</context>
<context>
    <name>ElForm</name>
    <message>
        <source>«&#xa0;%1&#xa0;»</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>%1… (%2 valeurs en tout)</source>
        <translation>%1… (%2 values in all)</translation>
    </message>
    <message>
        <source>le code de l’opérateur (4 caractères) puis l’index du dossier, précédés d’une sous-version («&#xa0;001-&#xa0;») s’il y en a une</source>
        <translation>the operator’s code (4 characters) then the case index, preceded by a sub-version (“001-”) if there is one</translation>
    </message>
    <message>
        <source>14 chiffres</source>
        <translation>14 digits</translation>
    </message>
    <message>
        <source>9 chiffres</source>
        <translation>9 digits</translation>
    </message>
    <message>
        <source>5 chiffres</source>
        <translation>5 digits</translation>
    </message>
    <message>
        <source>une adresse complète, avec «&#xa0;@&#xa0;» et son domaine</source>
        <translation>a complete address, with “@” and its domain</translation>
    </message>
    <message>
        <source>10 chiffres sans espace, ou «&#xa0;+&#xa0;» et l’indicatif du pays</source>
        <translation>10 digits without spaces, or “+” and the country code</translation>
    </message>
    <message>
        <source>%1, au moins %2</source>
        <translation>%1, at least %2</translation>
    </message>
    <message>
        <source>%1, au plus %2</source>
        <translation>%1, at most %2</translation>
    </message>
    <message>
        <source>%1, de %2 à %3</source>
        <translation>%1, from %2 to %3</translation>
    </message>
    <message>
        <source>un nombre entier, sans espace</source>
        <translation>a whole number, without spaces</translation>
    </message>
    <message>
        <source>un nombre, sans espace, les décimales après «&#xa0;%1&#xa0;»</source>
        <translation>a number, without spaces, the decimals after “%1”</translation>
    </message>
    <message>
        <source>un texte de la forme %1</source>
        <translation>a text of the form %1</translation>
    </message>
    <message>
        <source>un texte en majuscules</source>
        <translation>a text in upper case</translation>
    </message>
    <message>
        <source>un texte en minuscules</source>
        <translation>a text in lower case</translation>
    </message>
    <message>
        <source>Forme attendue&#xa0;: %1.</source>
        <translation>Expected form: %1.</translation>
    </message>
    <message>
        <source>Forme attendue&#xa0;: %1, par exemple %2.</source>
        <translation>Expected form: %1, for example %2.</translation>
    </message>
    <message numerus="yes">
        <source>un texte d’au moins %n caractère(s)</source>
        <translation>
            <numerusform>a text of at least %n character</numerusform>
            <numerusform>a text of at least %n characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>un texte de %n caractère(s)</source>
        <translation>
            <numerusform>a text of %n character</numerusform>
            <numerusform>a text of %n characters</numerusform>
        </translation>
    </message>
    <message>
        <source>un texte de %1 à %2 caractères</source>
        <translation>a text of %1 to %2 characters</translation>
    </message>
    <message numerus="yes">
        <source>un texte de %n caractère(s) au plus</source>
        <translation>
            <numerusform>a text of at most %n character</numerusform>
            <numerusform>a text of at most %n characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chiffre(s)</source>
        <translation>
            <numerusform>%n digit</numerusform>
            <numerusform>%n digits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n majuscule(s) sans accent</source>
        <translation>
            <numerusform>%n capital without accent</numerusform>
            <numerusform>%n capitals without accents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n majuscule(s) (sans accent) ou chiffre(s)</source>
        <translation>
            <numerusform>%n capital (without accent) or digit</numerusform>
            <numerusform>%n capitals (without accents) or digits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lettre(s) sans accent</source>
        <translation>
            <numerusform>%n letter without accent</numerusform>
            <numerusform>%n letters without accents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lettre(s) (sans accent) ou chiffre(s)</source>
        <translation>
            <numerusform>%n letter (without accent) or digit</numerusform>
            <numerusform>%n letters (without accents) or digits</numerusform>
        </translation>
    </message>
    <message>
        <source>un texte comme «&#xa0;%1&#xa0;»</source>
        <translation>a text like “%1”</translation>
    </message>
    <message>
        <source>%1 (en détail&#xa0;: %2)</source>
        <translation>%1 (in detail: %2)</translation>
    </message>
</context>
<context>
    <name>ElPhase</name>
    <message>
        <source>Import initial</source>
        <translation>Initial import</translation>
    </message>
    <message>
        <source>Clôture de la phase 1</source>
        <translation>Closing of phase 1</translation>
    </message>
    <message>
        <source>Clôture de la phase 2</source>
        <translation>Closing of phase 2</translation>
    </message>
    <message>
        <source>Clôture de la phase 2 sans création</source>
        <translation>Closing of phase 2 without creation</translation>
    </message>
    <message>
        <source>Clôture de la phase 3</source>
        <translation>Closing of phase 3</translation>
    </message>
</context>
<context>
    <name>ElProblem</name>
    <message>
        <source>La colonne %1 n’est pas dans le fichier&#xa0;: sans elle, E#L n’acceptera aucune ligne.</source>
        <translation>The column %1 is not in the file: without it, E#L will accept no row.</translation>
    </message>
    <message>
        <source>La colonne %1 n’est pas dans le fichier&#xa0;: le CSV la portera, vide.</source>
        <translation>The column %1 is not in the file: the CSV will carry it, empty.</translation>
    </message>
    <message>
        <source>La matrice ne connaît pas la colonne «&#xa0;%1&#xa0;»&#xa0;: elle ne sera pas envoyée.</source>
        <translation>The matrice does not know the column “%1”: it will not be sent.</translation>
    </message>
    <message>
        <source>Deux colonnes donnent %1&#xa0;: rien ne dit laquelle est la bonne.</source>
        <translation>Two columns give %1: nothing says which one is right.</translation>
    </message>
    <message>
        <source>Les colonnes ne sont pas dans l’ordre de la matrice&#xa0;: le CSV les y remettra.</source>
        <translation>The columns are not in the matrice’s order: the CSV will put them back in it.</translation>
    </message>
    <message>
        <source>L’en-tête «&#xa0;%1&#xa0;» est lu comme %2, que le CSV portera.</source>
        <translation>The header “%1” is read as %2, which the CSV will carry.</translation>
    </message>
    <message>
        <source>%1 est obligatoire et n’est pas rempli.</source>
        <translation>%1 is required and is not filled in.</translation>
    </message>
    <message>
        <source>%1 est vide, alors que la valeur de %2 le rend obligatoire.</source>
        <translation>%1 is empty, while the value of %2 makes it required.</translation>
    </message>
    <message>
        <source>%1 est rempli, alors que la valeur de %2 demande qu’il soit vide.</source>
        <translation>%1 is filled in, while the value of %2 requires it to be empty.</translation>
    </message>
    <message>
        <source>Le SIRET compte %1 chiffres au lieu de 14.</source>
        <translation>The SIRET has %1 digits instead of 14.</translation>
    </message>
    <message>
        <source>Le SIREN compte %1 chiffres au lieu de 9.</source>
        <translation>The SIREN has %1 digits instead of 9.</translation>
    </message>
    <message>
        <source>La clé de ce SIRET est fausse&#xa0;: un chiffre est erroné ou deux sont inversés. Comparez avec un document.</source>
        <translation>The check digit of this SIRET is wrong: one digit is wrong or two are swapped. Compare with a document.</translation>
    </message>
    <message>
        <source>La clé de ce SIREN est fausse&#xa0;: un chiffre est erroné ou deux sont inversés. Comparez avec un document.</source>
        <translation>The check digit of this SIREN is wrong: one digit is wrong or two are swapped. Compare with a document.</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» n’est pas un code postal.</source>
        <translation>“%1” is not a postcode.</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» n’est pas une adresse électronique complète.</source>
        <translation>“%1” is not a complete e-mail address.</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» n’est pas un numéro de téléphone.</source>
        <translation>“%1” is not a telephone number.</translation>
    </message>
    <message>
        <source>Le tableur n’a pas pu calculer cette cellule&#xa0;: %1. Corrigez sa formule.</source>
        <translation>The spreadsheet could not calculate this cell: %1. Correct its formula.</translation>
    </message>
    <message>
        <source>Cette formule n’a pas de valeur enregistrée&#xa0;: ouvrez le classeur dans Excel, enregistrez-le, puis déposez-le à nouveau.</source>
        <translation>This formula has no saved value: open the workbook in Excel, save it, then drop it again.</translation>
    </message>
    <message>
        <source>Un caractère de «&#xa0;%1&#xa0;» a été perdu lors d’une conversion&#xa0;: retapez le mot.</source>
        <translation>A character of “%1” was lost in a conversion: type the word again.</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» réunit plusieurs valeurs&#xa0;: répétez la ligne du dossier, une valeur par ligne.</source>
        <translation>“%1” holds several values: repeat the case’s row, one value per row.</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» n’est pas ce que %2 attend.</source>
        <translation>“%1” is not what %2 expects.</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» sort des bornes de %2.</source>
        <translation>“%1” is outside the limits of %2.</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» est trop court.</source>
        <translation>“%1” is too short.</translation>
    </message>
    <message>
        <source>Ce texte compte %1 caractères&#xa0;: c’est trop.</source>
        <translation>This text has %1 characters: that is too many.</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» n’a pas la forme attendue.</source>
        <translation>“%1” does not have the expected form.</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» mêle majuscules et minuscules autrement que prévu.</source>
        <translation>“%1” mixes upper and lower case otherwise than expected.</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» n’est pas dans la liste des valeurs de %2.</source>
        <translation>“%1” is not in the list of values of %2.</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» n’est pas une date écrite comme il faut.</source>
        <translation>“%1” is not a correctly written date.</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» n’existe dans aucun calendrier.</source>
        <translation>“%1” exists in no calendar.</translation>
    </message>
    <message>
        <source>Le %1 n’est pas encore passé.</source>
        <translation>%1 has not passed yet.</translation>
    </message>
    <message>
        <source>Le %1 vient avant la date de %2&#xa0;: l’une des deux est fausse.</source>
        <translation>%1 comes before the date of %2: one of the two is wrong.</translation>
    </message>
    <message>
        <source>Le SIRET compte %1 chiffres au lieu de 14&#xa0;: Excel a retiré les zéros du début.</source>
        <translation>The SIRET has %1 digits instead of 14: Excel removed the zeros at the start.</translation>
    </message>
    <message>
        <source>Le SIREN compte %1 chiffres au lieu de 9&#xa0;: Excel a retiré les zéros du début.</source>
        <translation>The SIREN has %1 digits instead of 9: Excel removed the zeros at the start.</translation>
    </message>
    <message>
        <source>Excel a retiré le zéro au début du code postal.</source>
        <translation>Excel removed the zero at the start of the postcode.</translation>
    </message>
    <message>
        <source>Excel a écrit ce nombre en puissance de dix.</source>
        <translation>Excel wrote this number as a power of ten.</translation>
    </message>
    <message>
        <source>Un logiciel a ajouté des décimales à un nombre entier.</source>
        <translation>A program added decimals to a whole number.</translation>
    </message>
    <message>
        <source>Les décimales suivent un autre signe que celui d’E#L.</source>
        <translation>The decimals follow another sign than E#L’s.</translation>
    </message>
    <message>
        <source>Cette date est écrite comme Excel la compte, en jours.</source>
        <translation>This date is written as Excel counts it, in days.</translation>
    </message>
    <message>
        <source>Cette date existe, mais elle est écrite autrement qu’E#L la lit.</source>
        <translation>This date exists, but it is written otherwise than E#L reads it.</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» est une autre écriture d’une valeur de la liste.</source>
        <translation>“%1” is another spelling of a value of the list.</translation>
    </message>
    <message>
        <source>Ce texte porte des espaces en trop ou insécables&#xa0;: E#L le prend, mais une recherche ne le trouvera pas.</source>
        <translation>This text carries extra or no-break spaces: E#L takes it, but a search will not find it.</translation>
    </message>
    <message>
        <source>Des espaces empêchent E#L de lire «&#xa0;%1&#xa0;».</source>
        <translation>Spaces prevent E#L from reading “%1”.</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» est déjà à la ligne %2.</source>
        <translation>“%1” is already on row %2.</translation>
    </message>
    <message>
        <source>La ligne %1 porte déjà ce dossier avec le même rendez-vous et le même événement.</source>
        <translation>Row %1 already carries this case with the same appointment and the same event.</translation>
    </message>
    <message>
        <source>Le même dossier a une autre valeur de %1 à la ligne %2.</source>
        <translation>The same case has another value of %1 on row %2.</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» n’est pas un SIRET, qui n’est fait que de chiffres.</source>
        <translation>“%1” is not a SIRET, which has only digits.</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» n’est pas un SIREN, qui n’est fait que de chiffres.</source>
        <translation>“%1” is not a SIREN, which has only digits.</translation>
    </message>
    <message>
        <source>Réparation sûre</source>
        <translation>Safe repair</translation>
    </message>
    <message>
        <source>Avertissement</source>
        <translation>Warning</translation>
    </message>
    <message>
        <source>À corriger par vous</source>
        <translation>For you to correct</translation>
    </message>
    <message>
        <source>E#L a refusé cette ligne.</source>
        <translation>E#L refused this row.</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;»&#xa0;: il n’y a pas de mois %2, le jour et le mois sont sans doute inversés.</source>
        <translation>“%1”: there is no month %2, the day and the month are probably swapped.</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» peut être le %2 ou le %3&#xa0;: rien ne dit lequel, Agrafe n’y touche pas.</source>
        <translation>“%1” may be %2 or %3: nothing tells which, Agrafe leaves it alone.</translation>
    </message>
</context>
<context>
    <name>ElReceipt</name>
    <message>
        <source>Empreinte SHA-256&#xa0;: %1</source>
        <translation>SHA-256 digest: %1</translation>
    </message>
    <message>
        <source>Réponse d’E#L&#xa0;: %1</source>
        <translation>Answer of E#L: %1</translation>
    </message>
    <message>
        <source>E#L n’a pas répondu.</source>
        <translation>E#L did not answer.</translation>
    </message>
    <message>
        <source>Taille reçue par E#L&#xa0;: %1</source>
        <translation>Size received by E#L: %1</translation>
    </message>
    <message>
        <source>Date de réception selon E#L&#xa0;: %1</source>
        <translation>Date of receipt according to E#L: %1</translation>
    </message>
    <message>
        <source>%1 lignes</source>
        <translation>%1 rows</translation>
    </message>
    <message>
        <source>%1 ligne</source>
        <translation>%1 row</translation>
    </message>
    <message>
        <source>Envoyé le %1&#xa0;: %2, %3, %4.</source>
        <translation>Sent on %1: %2, %3, %4.</translation>
    </message>
</context>
<context>
    <name>ElRemarks</name>
    <message>
        <source>%1 lignes retrouvées dans ce fichier</source>
        <translation>%1 rows found in this file</translation>
    </message>
    <message>
        <source>%1 ligne retrouvée dans ce fichier</source>
        <translation>%1 row found in this file</translation>
    </message>
    <message>
        <source>%1. F8 va de l’une à l’autre.</source>
        <translation>%1. F8 goes from one to the next.</translation>
    </message>
    <message>
        <source>%1, %2 introuvables.</source>
        <translation>%1, %2 not found.</translation>
    </message>
    <message>
        <source>%1, %2 introuvable.</source>
        <translation>%1, %2 not found.</translation>
    </message>
    <message>
        <source>E#L a refusé %1 lignes de l’envoi du %2.</source>
        <translation>E#L refused %1 rows of the file sent on %2.</translation>
    </message>
    <message>
        <source>E#L a refusé %1 ligne de l’envoi du %2.</source>
        <translation>E#L refused %1 row of the file sent on %2.</translation>
    </message>
    <message>
        <source>Voir les introuvables</source>
        <translation>See those not found</translation>
    </message>
    <message>
        <source>Voir les %1 remarques</source>
        <translation>See the %1 remarks</translation>
    </message>
</context>
<context>
    <name>ElRepair</name>
    <message>
        <source>Ces espaces ne portent aucun sens.</source>
        <translation>These spaces carry no meaning.</translation>
    </message>
    <message>
        <source>Avec ses zéros, la clé est juste.</source>
        <translation>With its zeros, the check digit is right.</translation>
    </message>
    <message>
        <source>Tous les chiffres sont encore là.</source>
        <translation>All the digits are still there.</translation>
    </message>
    <message>
        <source>Rien ne suit la virgule que des zéros.</source>
        <translation>Only zeros follow the decimal comma.</translation>
    </message>
    <message>
        <source>La virgule ne peut séparer ici que des décimales.</source>
        <translation>Here the comma can only separate decimals.</translation>
    </message>
    <message>
        <source>Avec un zéro, le département est l’un des 01 à 09.</source>
        <translation>With a zero, the département is one of 01 to 09.</translation>
    </message>
    <message>
        <source>C’est le numéro qu’Excel donne à ce jour.</source>
        <translation>It is the number that Excel gives to this day.</translation>
    </message>
    <message>
        <source>Une seule valeur de la liste peut être voulue.</source>
        <translation>Only one value of the list can be meant.</translation>
    </message>
    <message>
        <source>Le jour et le mois ne peuvent pas être confondus, ou vous avez dit lequel vient d’abord.</source>
        <translation>The day and the month cannot be mistaken for each other, or you said which comes first.</translation>
    </message>
</context>
<context>
    <name>ElReport</name>
    <message>
        <source>Ce fichier n’a pas de colonne de plus que le fichier envoyé&#xa0;: ce n’est pas un rapport d’erreurs d’E#L.</source>
        <translation>This file has no column more than the file sent: it is no error report of E#L.</translation>
    </message>
    <message>
        <source>Prenez le fichier joint au courriel d’E#L, et l’envoi de la veille.</source>
        <translation>Take the file attached to E#L’s e-mail, and the file sent the day before.</translation>
    </message>
    <message>
        <source>E#L refuse «&#xa0;%2&#xa0;» dans %1&#xa0;: le contrôle «&#xa0;%3&#xa0;» n’est pas passé.</source>
        <translation>E#L rejects “%2” in %1: the check “%3” failed.</translation>
    </message>
    <message>
        <source>E#L attend un nombre dans %1, et a lu «&#xa0;%2&#xa0;»&#xa0;: gardez-y les chiffres seuls, sans espace ni lettre.</source>
        <translation>E#L expects a number in %1, and read “%2”: keep the digits alone, without spaces or letters.</translation>
    </message>
    <message>
        <source>E#L attend le type %3 dans %1, et a lu «&#xa0;%2&#xa0;».</source>
        <translation>E#L expects the type %3 in %1, and read “%2”.</translation>
    </message>
    <message>
        <source>E#L attend une valeur dans %1, et n’y a rien lu&#xa0;: remplissez ce champ.</source>
        <translation>E#L expects a value in %1, and read none: fill in this field.</translation>
    </message>
</context>
<context>
    <name>ElRule</name>
    <message>
        <source>Colonne obligatoire absente</source>
        <translation>Required column missing</translation>
    </message>
    <message>
        <source>Colonne facultative absente</source>
        <translation>Optional column missing</translation>
    </message>
    <message>
        <source>Colonne inconnue de la matrice</source>
        <translation>Column unknown to the matrice</translation>
    </message>
    <message>
        <source>Colonne en double</source>
        <translation>Duplicate column</translation>
    </message>
    <message>
        <source>Colonnes dans un autre ordre</source>
        <translation>Columns in another order</translation>
    </message>
    <message>
        <source>En-tête écrit autrement</source>
        <translation>Header written otherwise</translation>
    </message>
    <message>
        <source>Cellule en erreur</source>
        <translation>Cell in error</translation>
    </message>
    <message>
        <source>Formule sans valeur</source>
        <translation>Formula without a value</translation>
    </message>
    <message>
        <source>Caractère perdu</source>
        <translation>Lost character</translation>
    </message>
    <message>
        <source>Champ obligatoire vide</source>
        <translation>Required field empty</translation>
    </message>
    <message>
        <source>Champ vide alors qu’un autre le demande</source>
        <translation>Field empty while another one requires it</translation>
    </message>
    <message>
        <source>Champ rempli alors qu’un autre l’exclut</source>
        <translation>Field filled in while another one excludes it</translation>
    </message>
    <message>
        <source>Plusieurs valeurs dans la cellule</source>
        <translation>Several values in the cell</translation>
    </message>
    <message>
        <source>Valeur d’un autre type</source>
        <translation>Value of another type</translation>
    </message>
    <message>
        <source>Date mal écrite</source>
        <translation>Badly written date</translation>
    </message>
    <message>
        <source>Date qui n’existe pas</source>
        <translation>Date that does not exist</translation>
    </message>
    <message>
        <source>Valeur hors des bornes</source>
        <translation>Value outside the limits</translation>
    </message>
    <message>
        <source>Texte trop court</source>
        <translation>Text too short</translation>
    </message>
    <message>
        <source>Texte trop long</source>
        <translation>Text too long</translation>
    </message>
    <message>
        <source>Forme inattendue</source>
        <translation>Unexpected form</translation>
    </message>
    <message>
        <source>Majuscules ou minuscules</source>
        <translation>Upper or lower case</translation>
    </message>
    <message>
        <source>Valeur hors de la liste</source>
        <translation>Value not in the list</translation>
    </message>
    <message>
        <source>SIRET mal écrit</source>
        <translation>Badly written SIRET</translation>
    </message>
    <message>
        <source>SIRET dont la clé est fausse</source>
        <translation>SIRET with a wrong check digit</translation>
    </message>
    <message>
        <source>SIREN mal écrit</source>
        <translation>Badly written SIREN</translation>
    </message>
    <message>
        <source>SIREN dont la clé est fausse</source>
        <translation>SIREN with a wrong check digit</translation>
    </message>
    <message>
        <source>Numéro de dossier mal formé</source>
        <translation>Malformed case number</translation>
    </message>
    <message>
        <source>Code postal mal écrit</source>
        <translation>Badly written postcode</translation>
    </message>
    <message>
        <source>Adresse électronique mal écrite</source>
        <translation>Badly written e-mail address</translation>
    </message>
    <message>
        <source>Numéro de téléphone mal écrit</source>
        <translation>Badly written telephone number</translation>
    </message>
    <message>
        <source>Espaces au début ou à la fin</source>
        <translation>Spaces at the start or at the end</translation>
    </message>
    <message>
        <source>Espaces dans une valeur</source>
        <translation>Spaces within a value</translation>
    </message>
    <message>
        <source>SIRET sans ses zéros</source>
        <translation>SIRET without its zeros</translation>
    </message>
    <message>
        <source>SIREN sans ses zéros</source>
        <translation>SIREN without its zeros</translation>
    </message>
    <message>
        <source>Nombre en notation E+13</source>
        <translation>Number in E+13 notation</translation>
    </message>
    <message>
        <source>«&#xa0;.0&#xa0;» ajouté à la fin</source>
        <translation>“.0” added at the end</translation>
    </message>
    <message>
        <source>Virgule décimale</source>
        <translation>Decimal comma</translation>
    </message>
    <message>
        <source>Code postal sans son zéro</source>
        <translation>Postcode without its zero</translation>
    </message>
    <message>
        <source>Date au format d’Excel</source>
        <translation>Date in Excel’s format</translation>
    </message>
    <message>
        <source>Date dans une autre forme</source>
        <translation>Date in another form</translation>
    </message>
    <message>
        <source>Autre écriture d’une valeur de la liste</source>
        <translation>Another spelling of a value of the list</translation>
    </message>
    <message>
        <source>Espaces en trop ou insécables</source>
        <translation>Extra or no-break spaces</translation>
    </message>
    <message>
        <source>Date dans l’avenir</source>
        <translation>Date in the future</translation>
    </message>
    <message>
        <source>Dates dans le désordre</source>
        <translation>Dates out of order</translation>
    </message>
    <message>
        <source>Valeur en double</source>
        <translation>Duplicate value</translation>
    </message>
    <message>
        <source>Ligne en double</source>
        <translation>Duplicate row</translation>
    </message>
    <message>
        <source>Valeurs contradictoires d’un même dossier</source>
        <translation>Contradictory values for one case</translation>
    </message>
    <message>
        <source>Refusé par E#L</source>
        <translation>Refused by E#L</translation>
    </message>
</context>
<context>
    <name>EtatAnswer</name>
    <message>
        <source>Signalez-le à l’entreprise&#xa0;: elle peut régulariser ou s’expliquer auprès de l’organisme.</source>
        <translation>Tell the company: it can put things right or explain itself to the body concerned.</translation>
    </message>
    <message>
        <source>Redemandez la pièce plus tard, ou demandez le justificatif à l’entreprise.</source>
        <translation>Ask for the item again later, or ask the company for the supporting document.</translation>
    </message>
    <message>
        <source>Le lien du document n’est plus valable.</source>
        <translation>The document’s link is no longer valid.</translation>
    </message>
    <message>
        <source>Redemandez la pièce pour un nouveau lien.</source>
        <translation>Ask for the item again to get a new link.</translation>
    </message>
    <message>
        <source>Le serveur du document n’a pas pu l’envoyer (réponse %1).</source>
        <translation>The document server could not send it (response %1).</translation>
    </message>
    <message>
        <source>Redemandez la pièce plus tard.</source>
        <translation>Ask for the item again later.</translation>
    </message>
    <message>
        <source>Le document n’a pas été envoyé&#xa0;: la réponse est vide.</source>
        <translation>The document was not sent: the answer is empty.</translation>
    </message>
    <message>
        <source>Le lien du document a donné autre chose qu’un document.</source>
        <translation>The document’s link gave something other than a document.</translation>
    </message>
    <message>
        <source>Le document reçu est incomplet ou n’est pas un PDF&#xa0;: il n’a pas été gardé.</source>
        <translation>The document received is incomplete or is not a PDF: it has not been kept.</translation>
    </message>
    <message>
        <source>Une page web (réponse %1) est arrivée à la place de la réponse du service. Rien ne s’en déduit.</source>
        <translation>A web page (answer %1) came instead of the service’s answer. Nothing follows from it.</translation>
    </message>
    <message>
        <source>Le service a répondu sans aucune donnée. Rien ne s’en déduit.</source>
        <translation>The service answered without any data. Nothing follows from it.</translation>
    </message>
    <message>
        <source>Le service a répondu sans contenu. Rien ne s’en déduit.</source>
        <translation>The service answered without content. Nothing follows from it.</translation>
    </message>
    <message>
        <source>Une page web est arrivée à la place de la réponse du service. Rien ne s’en déduit.</source>
        <translation>A web page came instead of the service’s answer. Nothing follows from it.</translation>
    </message>
    <message>
        <source>La réponse du service est incomplète ou illisible. Rien ne s’en déduit.</source>
        <translation>The service’s answer is incomplete or unreadable. Nothing follows from it.</translation>
    </message>
</context>
<context>
    <name>EtatClient</name>
    <message>
        <source>Le service a donné un lien de document qu’Agrafe n’ouvre pas&#xa0;: rien n’y a été demandé.</source>
        <translation>The service gave a document link that Agrafe does not open: nothing was requested from it.</translation>
    </message>
    <message>
        <source>Redemandez la pièce&#xa0;; si cela dure, copiez les détails pour le support.</source>
        <translation>Ask for the item again; if this lasts, copy the details for support.</translation>
    </message>
</context>
<context>
    <name>EtatParameters</name>
    <message>
        <source>«&#xa0;%1&#xa0;» n’est pas une valeur possible pour «&#xa0;%2&#xa0;».</source>
        <translation>“%1” is not a possible value for “%2”.</translation>
    </message>
    <message>
        <source>Valeurs possibles&#xa0;: %1.</source>
        <translation>Possible values: %1.</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» attend un nombre entier.</source>
        <translation>“%1” needs a whole number.</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» doit être au moins %2.</source>
        <translation>“%1” must be at least %2.</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» doit être au plus %2.</source>
        <translation>“%1” must be at most %2.</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» attend au moins %2 caractères.</source>
        <translation>“%1” needs at least %2 characters.</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» attend au plus %2 caractères.</source>
        <translation>“%1” takes at most %2 characters.</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» attend une année en quatre chiffres.</source>
        <translation>“%1” needs a four-digit year.</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» attend un mois de 01 à 12.</source>
        <translation>“%1” needs a month from 01 to 12.</translation>
    </message>
    <message>
        <source>Le renseignement «&#xa0;%1&#xa0;» manque.</source>
        <translation>“%1” is missing.</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» attend une date de la forme AAAA-MM-JJ.</source>
        <translation>“%1” needs a date of the form YYYY-MM-DD.</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» en accepte %2 au plus.</source>
        <translation>“%1” takes %2 at most.</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» n’a pas la bonne forme.</source>
        <translation>“%1” does not have the right form.</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» s’écrit sans espace, en trois signes au moins.</source>
        <translation>“%1” is written without a space, in three characters at least.</translation>
    </message>
</context>
<context>
    <name>EtatRequest</name>
    <message>
        <source>La pièce «&#xa0;%1&#xa0;» n’est pas au catalogue.</source>
        <translation>The item “%1” is not in the catalogue.</translation>
    </message>
    <message>
        <source>Choisissez une pièce du catalogue.</source>
        <translation>Choose an item from the catalogue.</translation>
    </message>
    <message>
        <source>La pièce «&#xa0;%1&#xa0;» n’a pas de version %2.</source>
        <translation>The item “%1” has no version %2.</translation>
    </message>
    <message>
        <source>Choisissez une version du catalogue.</source>
        <translation>Choose a version from the catalogue.</translation>
    </message>
    <message>
        <source>Le SIRET de votre organisme (bénéficiaire) manque.</source>
        <translation>The SIRET of your organisation (recipient) is missing.</translation>
    </message>
    <message>
        <source>Complétez l’habilitation dans les réglages.</source>
        <translation>Complete the habilitation in the settings.</translation>
    </message>
    <message>
        <source>Le bénéficiaire n’est pas un SIRET valable. %1</source>
        <translation>The recipient is not a valid SIRET. %1</translation>
    </message>
    <message>
        <source>Corrigez le SIRET de votre organisme dans les réglages de l’habilitation.</source>
        <translation>Correct your organisation’s SIRET in the settings of the habilitation.</translation>
    </message>
    <message>
        <source>Le cadre de la demande (contexte) manque.</source>
        <translation>The context of the request is missing.</translation>
    </message>
    <message>
        <source>Choisissez un contexte de l’habilitation.</source>
        <translation>Choose a context of the habilitation.</translation>
    </message>
    <message>
        <source>L’objet de la demande manque.</source>
        <translation>The purpose of the request is missing.</translation>
    </message>
    <message>
        <source>Indiquez le numéro du dossier.</source>
        <translation>Give the case number.</translation>
    </message>
    <message>
        <source>L’objet a %1 caractères&#xa0;: il en faut moins de 50.</source>
        <translation>The purpose has %1 characters: it must have fewer than 50.</translation>
    </message>
    <message>
        <source>Raccourcissez l’objet, par exemple au numéro du dossier.</source>
        <translation>Shorten the purpose, for example to the case number.</translation>
    </message>
    <message>
        <source>Ce numéro est celui de votre propre organisme&#xa0;: le service n’accepte pas qu’un organisme demande ses propres données. Rien n’a été envoyé.</source>
        <translation>This number is that of your own organisation: the service does not let an organisation ask for its own data. Nothing has been sent.</translation>
    </message>
    <message>
        <source>Indiquez le numéro d’une autre entité.</source>
        <translation>Give the number of another body.</translation>
    </message>
    <message>
        <source>L’objet contient un saut de ligne ou un caractère invisible.</source>
        <translation>The purpose contains a line break or an invisible character.</translation>
    </message>
    <message>
        <source>Retapez-le sur une seule ligne.</source>
        <translation>Type it again on a single line.</translation>
    </message>
    <message>
        <source>La demande est incomplète.</source>
        <translation>The request is incomplete.</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>Ce fichier n’est pas un export d’habilitations.</source>
        <translation>This file is not an export of habilitations.</translation>
    </message>
    <message>
        <source>Demandez à votre administrateur le fichier .json qu’Agrafe a exporté.</source>
        <translation>Ask your administrator for the .json file that Agrafe exported.</translation>
    </message>
    <message>
        <source>Ce fichier vient d’une version plus récente d’Agrafe.</source>
        <translation>This file comes from a newer version of Agrafe.</translation>
    </message>
    <message>
        <source>Mettez Agrafe à jour, puis importez-le à nouveau.</source>
        <translation>Update Agrafe, then import it again.</translation>
    </message>
    <message>
        <source>Ce fichier contient un jeton ou un mot de passe&#xa0;: rien n’a été importé.</source>
        <translation>This file holds a token or a password: nothing was imported.</translation>
    </message>
    <message>
        <source>Supprimez ce fichier et prévenez qui vous l’a donné&#xa0;: un jeton ne circule pas ainsi.</source>
        <translation>Delete this file and tell whoever gave it to you: a token does not travel this way.</translation>
    </message>
    <message>
        <source>L’entrée %1 du fichier («&#xa0;%2&#xa0;») n’est pas comprise.</source>
        <translation>Entry %1 of the file (“%2”) is not understood.</translation>
    </message>
    <message>
        <source>Demandez un nouvel export à votre administrateur.</source>
        <translation>Ask your administrator for a new export.</translation>
    </message>
    <message>
        <source>Habilitation «&#xa0;%1&#xa0;» du fichier&#xa0;: %2</source>
        <translation>Habilitation “%1” of the file: %2</translation>
    </message>
    <message>
        <source>Oui</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>Non</source>
        <translation>No</translation>
    </message>
    <message numerus="yes">
        <source>%n mois</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message>
        <source>Nom</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Environnement</source>
        <translation>Environment</translation>
    </message>
    <message>
        <source>Adresse</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Adresse des jetons PISTE</source>
        <translation>Address of the PISTE tokens</translation>
    </message>
    <message>
        <source>Organisme</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>SIRET bénéficiaire</source>
        <translation>Recipient SIRET</translation>
    </message>
    <message>
        <source>Cadres permis</source>
        <translation>Allowed contexts</translation>
    </message>
    <message>
        <source>Exemple d’objet</source>
        <translation>Example of an object</translation>
    </message>
    <message>
        <source>Forme de l’objet</source>
        <translation>Form of the object</translation>
    </message>
    <message>
        <source>Conservation des données</source>
        <translation>Retention of the data</translation>
    </message>
    <message>
        <source>Fin de validité</source>
        <translation>End of validity</translation>
    </message>
    <message>
        <source>Usager informé à confirmer</source>
        <translation>User informed, to be confirmed</translation>
    </message>
    <message>
        <source>Consentement à confirmer</source>
        <translation>Consent to be confirmed</translation>
    </message>
    <message>
        <source>À qui demander un droit</source>
        <translation>Whom to ask for a right</translation>
    </message>
    <message>
        <source>Identifiant de partenaire</source>
        <translation>Partner identifier</translation>
    </message>
    <message>
        <source>Application PISTE</source>
        <translation>PISTE application</translation>
    </message>
    <message>
        <source>Compte technique</source>
        <translation>Technical account</translation>
    </message>
    <message>
        <source>Mot de passe technique changé le</source>
        <translation>Technical password changed on</translation>
    </message>
    <message>
        <source>L’habilitation «&#xa0;%1&#xa0;» figure deux fois dans le fichier.</source>
        <translation>The habilitation “%1” stands twice in the file.</translation>
    </message>
</context>
<context>
    <name>Habilitation</name>
    <message>
        <source>Le fichier des habilitations «&#xa0;%1&#xa0;» est abîmé.</source>
        <translation>The habilitations file “%1” is damaged.</translation>
    </message>
    <message>
        <source>Faites rétablir ce fichier depuis une sauvegarde.</source>
        <translation>Have this file restored from a backup.</translation>
    </message>
    <message>
        <source>Le fichier des habilitations était abîmé&#xa0;: il a été mis de côté sous «&#xa0;%1&#xa0;».</source>
        <translation>The habilitations file was damaged: it has been set aside as “%1”.</translation>
    </message>
    <message>
        <source>Faites-le rétablir depuis une sauvegarde, ou créez à nouveau vos habilitations.</source>
        <translation>Have it restored from a backup, or create your habilitations again.</translation>
    </message>
    <message>
        <source>Le fichier des habilitations «&#xa0;%1&#xa0;» ne se lit pas.</source>
        <translation>The habilitations file “%1” cannot be read.</translation>
    </message>
    <message>
        <source>Demandez à votre service informatique d’en rétablir les droits.</source>
        <translation>Ask your IT department to restore its access rights.</translation>
    </message>
    <message>
        <source>Cette habilitation n’existe plus.</source>
        <translation>This habilitation no longer exists.</translation>
    </message>
    <message>
        <source>Choisissez-en une autre.</source>
        <translation>Choose another one.</translation>
    </message>
    <message>
        <source>Le fichier des habilitations «&#xa0;%1&#xa0;» est occupé par un autre programme.</source>
        <translation>The habilitations file “%1” is in use by another program.</translation>
    </message>
    <message>
        <source>Réessayez dans un instant.</source>
        <translation>Try again in a moment.</translation>
    </message>
    <message>
        <source>Copiez le jeton depuis votre espace API, puis collez-le.</source>
        <translation>Copy the token from your API account, then paste it.</translation>
    </message>
    <message>
        <source>Créez une autre habilitation.</source>
        <translation>Create another habilitation.</translation>
    </message>
    <message>
        <source>Ce texte n’est pas un jeton.</source>
        <translation>This text is not a token.</translation>
    </message>
    <message>
        <source>Données fictives</source>
        <translation>Fictitious data</translation>
    </message>
    <message>
        <source>Ville de Valorne (fictive)</source>
        <translation>Town of Valorne (fictitious)</translation>
    </message>
    <message>
        <source>Marchés publics</source>
        <translation>Public procurement</translation>
    </message>
    <message>
        <source>Aides publiques</source>
        <translation>Public aid</translation>
    </message>
    <message>
        <source>L’habilitation n’a pas de nom.</source>
        <translation>The habilitation has no name.</translation>
    </message>
    <message>
        <source>Donnez-lui un nom court, par exemple «&#xa0;Marchés publics&#xa0;».</source>
        <translation>Give it a short name, for example “Public procurement”.</translation>
    </message>
    <message>
        <source>Une autre habilitation s’appelle déjà «&#xa0;%1&#xa0;».</source>
        <translation>Another habilitation is already called “%1”.</translation>
    </message>
    <message>
        <source>Choisissez un autre nom.</source>
        <translation>Choose another name.</translation>
    </message>
    <message>
        <source>Le SIRET bénéficiaire manque.</source>
        <translation>The recipient’s SIRET is missing.</translation>
    </message>
    <message>
        <source>Indiquez le SIRET de l’organisme qui détient l’habilitation.</source>
        <translation>Give the SIRET of the organisation that holds the habilitation.</translation>
    </message>
    <message>
        <source>L’adresse du relais manque.</source>
        <translation>The relay’s address is missing.</translation>
    </message>
    <message>
        <source>Indiquez l’adresse donnée par votre service informatique.</source>
        <translation>Give the address that your IT department gave you.</translation>
    </message>
    <message>
        <source>L’adresse du service n’est pas sûre ou pas complète.</source>
        <translation>The service’s address is not secure or not complete.</translation>
    </message>
    <message>
        <source>Indiquez une adresse qui commence par https://.</source>
        <translation>Give an address that starts with https://.</translation>
    </message>
    <message>
        <source>L’adresse du service porte un compte, un jeton ou une question.</source>
        <translation>The service’s address carries an account, a token or a query.</translation>
    </message>
    <message>
        <source>Gardez seulement le serveur et le chemin&#xa0;; le jeton se colle à part.</source>
        <translation>Keep only the server and the path; the token is pasted separately.</translation>
    </message>
    <message>
        <source>Indiquez le cadre de vos demandes, par exemple «&#xa0;Marchés publics&#xa0;».</source>
        <translation>Give the context of your requests, for example “Public procurement”.</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Production</translation>
    </message>
    <message>
        <source>Qualification</source>
        <translation>Qualification</translation>
    </message>
    <message>
        <source>Préproduction (données fictives)</source>
        <translation>Staging (fictitious data)</translation>
    </message>
    <message>
        <source>Bac à sable de ce poste</source>
        <translation>Sandbox of this workstation</translation>
    </message>
    <message>
        <source>Relais de l’organisme</source>
        <translation>The organisation’s relay</translation>
    </message>
    <message>
        <source>le jeton</source>
        <translation>the token</translation>
    </message>
    <message>
        <source>le secret de l’application PISTE</source>
        <translation>the PISTE application’s secret</translation>
    </message>
    <message>
        <source>le mot de passe du compte technique</source>
        <translation>the technical account’s password</translation>
    </message>
    <message>
        <source>Copiez le secret de l’application depuis PISTE, puis collez-le.</source>
        <translation>Copy the application’s secret from PISTE, then paste it.</translation>
    </message>
    <message>
        <source>Demandez-le au gestionnaire principal de votre structure dans Chorus Pro.</source>
        <translation>Ask the main manager of your structure in Chorus Pro for it.</translation>
    </message>
    <message>
        <source>Le trousseau n’a plus %1 de l’habilitation «&#xa0;%2&#xa0;».</source>
        <translation>The keychain no longer has %1 of the habilitation “%2”.</translation>
    </message>
    <message>
        <source>Il manque %1 de l’habilitation «&#xa0;%2&#xa0;».</source>
        <translation>%1 of the habilitation “%2” is missing.</translation>
    </message>
    <message>
        <source>Il n’y a rien à garder.</source>
        <translation>There is nothing to keep.</translation>
    </message>
    <message>
        <source>L’adresse d’envoi d’E#L manque.</source>
        <translation>The upload address of E#L is missing.</translation>
    </message>
    <message>
        <source>Indiquez celle que l’administrateur d’E#L vous a donnée.</source>
        <translation>Enter the one that the administrator of E#L gave you.</translation>
    </message>
    <message>
        <source>La forme de l’objet ne se comprend pas («&#xa0;%1&#xa0;»).</source>
        <translation>The form of the object is not understood (“%1”).</translation>
    </message>
    <message>
        <source>Corrigez l’expression rationnelle, ou laissez ce champ vide.</source>
        <translation>Correct the regular expression, or leave this field empty.</translation>
    </message>
    <message>
        <source>L’exemple d’objet «&#xa0;%1&#xa0;» n’a pas la forme que vous demandez.</source>
        <translation>The example “%1” does not have the form that you ask for.</translation>
    </message>
    <message>
        <source>Accordez l’exemple et la forme.</source>
        <translation>Make the example and the form agree.</translation>
    </message>
    <message>
        <source>La durée de conservation va de 0 (non déclarée) à %1 mois.</source>
        <translation>The retention goes from 0 (not declared) to %1 months.</translation>
    </message>
    <message>
        <source>Reprenez la durée déclarée dans l’habilitation.</source>
        <translation>Take the one declared in the habilitation.</translation>
    </message>
    <message>
        <source>L’identifiant de partenaire manque.</source>
        <translation>The partner identifier is missing.</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» ne peut pas être un identifiant de partenaire.</source>
        <translation>“%1” cannot be a partner identifier.</translation>
    </message>
    <message>
        <source>Indiquez celui que l’administrateur d’E#L vous a donné (lettres, chiffres, - et _).</source>
        <translation>Enter the one that the administrator of E#L gave you (letters, digits, - and _).</translation>
    </message>
    <message>
        <source>L’identifiant de l’application PISTE manque ou est mal copié.</source>
        <translation>The identifier of the PISTE application is missing or badly copied.</translation>
    </message>
    <message>
        <source>Copiez le «&#xa0;client id&#xa0;» des identifiants OAuth de l’application, dans PISTE.</source>
        <translation>Copy the “client id” of the application’s OAuth credentials, in PISTE.</translation>
    </message>
    <message>
        <source>Le compte technique manque ou est mal copié.</source>
        <translation>The technical account is missing or badly copied.</translation>
    </message>
    <message>
        <source>Il a la forme TECH_1_21990001900013@cpro.fr, donnée par Chorus Pro.</source>
        <translation>It has the form TECH_1_21990001900013@cpro.fr, given by Chorus Pro.</translation>
    </message>
    <message>
        <source>Indiquez le numéro ou le nom du dossier.</source>
        <translation>Enter the number or the name of the file.</translation>
    </message>
    <message>
        <source>Écrivez-le comme «&#xa0;%1&#xa0;».</source>
        <translation>Write it like “%1”.</translation>
    </message>
    <message>
        <source>L’objet de la demande manque.</source>
        <translation>The object of the request is missing.</translation>
    </message>
    <message>
        <source>L’objet de la demande dépasse %1 caractères.</source>
        <translation>The object of the request is longer than %1 characters.</translation>
    </message>
    <message>
        <source>L’objet «&#xa0;%1&#xa0;» n’a pas la forme demandée par l’habilitation.</source>
        <translation>The object “%1” does not have the form that the habilitation asks for.</translation>
    </message>
    <message>
        <source>L’objet contient un saut de ligne ou un caractère invisible.</source>
        <translation>The purpose contains a line break or an invisible character.</translation>
    </message>
    <message>
        <source>Retapez-le sur une seule ligne.</source>
        <translation>Type it again on a single line.</translation>
    </message>
    <message>
        <source>L’adresse d’envoi d’E#L commence deux fois par https://.</source>
        <translation>E#L’s sending address begins with https:// twice.</translation>
    </message>
    <message>
        <source>L’adresse d’envoi d’E#L s’arrête au serveur&#xa0;: le dossier manque.</source>
        <translation>E#L’s sending address stops at the server: the folder is missing.</translation>
    </message>
    <message>
        <source>L’adresse d’envoi d’E#L finit par un nom de fichier&#xa0;: Agrafe l’ajoute lui-même.</source>
        <translation>E#L’s sending address ends with a file name: Agrafe adds it by itself.</translation>
    </message>
    <message>
        <source>L’adresse d’envoi d’E#L porte une espace ou un mot resté à remplacer.</source>
        <translation>E#L’s sending address holds a space or a word left to be replaced.</translation>
    </message>
    <message>
        <source>Recopiez-la telle que l’administrateur d’E#L vous l’a donnée, du serveur jusqu’à votre dossier.</source>
        <translation>Copy it again as the administrator of E#L gave it to you, from the server to your folder.</translation>
    </message>
    <message>
        <source>Le service et l’environnement d’une habilitation qui a son secret ne se changent pas.</source>
        <translation>The service and the environment of a habilitation that has its secret cannot be changed.</translation>
    </message>
    <message>
        <source>Il faut au moins un cadre (contexte) autorisé.</source>
        <translation>At least one authorised context (cadre) is needed.</translation>
    </message>
    <message>
        <source>Collez de nouveau, dans l’accès, le jeton donné par l’administrateur d’E#L.</source>
        <translation>Paste again, in the access, the token given by the administrator of E#L.</translation>
    </message>
</context>
<context>
    <name>Http</name>
    <message>
        <source>Vérifiez l’adresse du service dans l’habilitation.</source>
        <translation>Check the service’s address in the habilitation.</translation>
    </message>
    <message>
        <source>L’adresse du service n’est pas valable.</source>
        <translation>The service’s address is not valid.</translation>
    </message>
    <message>
        <source>L’adresse du service ne doit contenir ni identifiant ni mot de passe.</source>
        <translation>The service’s address must contain neither user name nor password.</translation>
    </message>
    <message>
        <source>Agrafe n’appelle que des adresses sécurisées, qui commencent par https://.</source>
        <translation>Agrafe only calls secure addresses, which start with https://.</translation>
    </message>
    <message>
        <source>Le jeton contient un caractère qu’un jeton ne peut pas contenir.</source>
        <translation>The token contains a character that a token cannot contain.</translation>
    </message>
    <message>
        <source>Collez le jeton à nouveau, en entier et sans retour à la ligne.</source>
        <translation>Paste the token again, in full and without a line break.</translation>
    </message>
    <message>
        <source>Le fichier «&#xa0;%1&#xa0;» ne se lit pas, ou il est vide.</source>
        <translation>The file “%1” cannot be read, or it is empty.</translation>
    </message>
    <message>
        <source>Vérifiez qu’il est toujours à sa place, puis recommencez.</source>
        <translation>Check that it is still in its place, then try again.</translation>
    </message>
</context>
<context>
    <name>Identifiers</name>
    <message>
        <source>Un numéro EORI est fait des deux lettres d’un pays, puis de 15 lettres ou chiffres au plus.</source>
        <translation>An EORI number is made of the two letters of a country, then at most 15 letters or digits.</translation>
    </message>
    <message>
        <source>En France, c’est «&#xa0;FR&#xa0;» suivi du SIRET.</source>
        <translation>In France, it is “FR” followed by the SIRET.</translation>
    </message>
    <message>
        <source>Un %1 ne contient que des chiffres&#xa0;: «&#xa0;%2&#xa0;» n’en est pas un.</source>
        <translation>A %1 contains only digits: “%2” is not one.</translation>
    </message>
    <message>
        <source>Vérifiez la saisie&#xa0;: %1 chiffres sont attendus.</source>
        <translation>Check what was typed: %1 digits are expected.</translation>
    </message>
    <message>
        <source>Ce %1 ne peut pas être lu.</source>
        <translation>This %1 cannot be read.</translation>
    </message>
    <message>
        <source>Un %1 a %2 chiffres&#xa0;: il y en a %3 ici.</source>
        <translation>A %1 has %2 digits: there are %3 here.</translation>
    </message>
    <message>
        <source>Un tableur a peut-être effacé des zéros au début&#xa0;: comparez avec le document d’origine.</source>
        <translation>A spreadsheet may have removed zeros at the start: compare with the original document.</translation>
    </message>
    <message>
        <source>Vérifiez la saisie.</source>
        <translation>Check what was typed.</translation>
    </message>
    <message>
        <source>Un tableur a arrondi ce numéro («&#xa0;%1&#xa0;»)&#xa0;: ses derniers chiffres sont perdus.</source>
        <translation>A spreadsheet has rounded this number (“%1”): its last digits are lost.</translation>
    </message>
    <message>
        <source>Dans le tableur, mettez la colonne au format Texte, puis copiez le %1 d’origine.</source>
        <translation>In the spreadsheet, set the column to Text, then copy the original %1.</translation>
    </message>
    <message>
        <source>Indiquez un %1.</source>
        <translation>Give a %1.</translation>
    </message>
    <message>
        <source>%1 chiffres sont attendus.</source>
        <translation>%1 digits are expected.</translation>
    </message>
    <message>
        <source>Un numéro RNA est un W suivi de 9 caractères, par exemple W751234567.</source>
        <translation>An RNA number is a W followed by 9 characters, for example W751234567.</translation>
    </message>
    <message>
        <source>Un numéro RNA commence par la lettre W.</source>
        <translation>An RNA number starts with the letter W.</translation>
    </message>
    <message>
        <source>Après le W, un numéro RNA a 9 caractères&#xa0;: il y en a %1 ici.</source>
        <translation>After the W, an RNA number has 9 characters: there are %1 here.</translation>
    </message>
    <message>
        <source>Ce numéro RNA contient un caractère qui ne peut pas y être.</source>
        <translation>This RNA number contains a character that cannot be in it.</translation>
    </message>
    <message>
        <source>La clé de ce SIREN est fausse&#xa0;: un chiffre est erroné ou deux sont inversés.</source>
        <translation>The check digit of this SIREN is wrong: a digit is wrong or two are swapped.</translation>
    </message>
    <message>
        <source>Vérifiez les chiffres un à un.</source>
        <translation>Check the digits one by one.</translation>
    </message>
    <message>
        <source>Aucune entreprise n’a un SIREN fait de zéros.</source>
        <translation>No company has a SIREN made of zeros.</translation>
    </message>
    <message>
        <source>La clé du SIREN (les 9 premiers chiffres) est fausse&#xa0;: un chiffre est erroné ou deux sont inversés.</source>
        <translation>The check digit of the SIREN (the first 9 digits) is wrong: a digit is wrong or two are swapped.</translation>
    </message>
    <message>
        <source>Vérifiez les 9 premiers chiffres un à un.</source>
        <translation>Check the first 9 digits one by one.</translation>
    </message>
    <message>
        <source>La clé de ce SIRET est fausse&#xa0;: le SIREN est juste, l’erreur est dans les 5 derniers chiffres.</source>
        <translation>The check digit of this SIRET is wrong: the SIREN is right, the mistake is in the last 5 digits.</translation>
    </message>
    <message>
        <source>Vérifiez les 5 derniers chiffres.</source>
        <translation>Check the last 5 digits.</translation>
    </message>
    <message>
        <source>Il y a %1 chiffres ici&#xa0;: un SIREN en a 9, un SIRET 14.</source>
        <translation>There are %1 digits here: a SIREN has 9, a SIRET 14.</translation>
    </message>
    <message>
        <source>Ce n’est ni un SIRET, ni un SIREN, ni un numéro RNA.</source>
        <translation>This is neither a SIRET, nor a SIREN, nor an RNA number.</translation>
    </message>
    <message>
        <source>Tapez 14 chiffres (SIRET), 9 chiffres (SIREN) ou un W suivi de 9 caractères (RNA).</source>
        <translation>Type 14 digits (SIRET), 9 digits (SIREN) or a W followed by 9 characters (RNA).</translation>
    </message>
    <message>
        <source>Indiquez un SIRET, un SIREN ou un numéro RNA.</source>
        <translation>Give a SIRET, a SIREN or an RNA number.</translation>
    </message>
    <message>
        <source>Un numéro de TVA français est «&#xa0;FR&#xa0;», une clé de 2 caractères, puis le SIREN.</source>
        <translation>A French VAT number is “FR”, a key of 2 characters, then the SIREN.</translation>
    </message>
    <message>
        <source>Vérifiez la saisie&#xa0;: 13 caractères sont attendus.</source>
        <translation>Check what was typed: 13 characters are expected.</translation>
    </message>
    <message>
        <source>La clé de ce numéro de TVA ne correspond pas à son SIREN&#xa0;: %1 est attendu.</source>
        <translation>The key of this VAT number does not match its SIREN: %1 is expected.</translation>
    </message>
</context>
<context>
    <name>Identity</name>
    <message numerus="yes">
        <source>%1 et %n autre(s)</source>
        <translation>
            <numerusform>%1 and %n other</numerusform>
            <numerusform>%1 and %n others</numerusform>
        </translation>
    </message>
    <message>
        <source>Le nom de naissance est demandé, en lettres&#xa0;: celui de l’acte.</source>
        <translation>The birth name is needed, in letters: the one on the certificate.</translation>
    </message>
    <message>
        <source>Le nom d’usage est le nom de naissance&#xa0;: laissez-le vide.</source>
        <translation>The usage name is the birth name: leave it empty.</translation>
    </message>
    <message>
        <source>Un prénom au moins est demandé, en lettres.</source>
        <translation>At least one first name is needed, in letters.</translation>
    </message>
    <message>
        <source>Les services prennent trois prénoms au plus&#xa0;: gardez les premiers.</source>
        <translation>The services take three first names at most: keep the first ones.</translation>
    </message>
    <message>
        <source>Cette date n’est pas possible. Un jour se donne avec son mois, un mois avec son année.</source>
        <translation>This date is not possible. A day is given with its month, a month with its year.</translation>
    </message>
    <message>
        <source>Née en France, la personne a une commune de naissance&#xa0;: choisissez-la, ou donnez son nom, son département et l’année.</source>
        <translation>A person born in France has a commune of birth: choose it, or give its name, its département and the year.</translation>
    </message>
</context>
<context>
    <name>IdentityBlock</name>
    <message>
        <source>Établissement fermé</source>
        <translation>Closed establishment</translation>
    </message>
    <message>
        <source>Établissement fermé le %1</source>
        <translation>Establishment closed on %1</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>Le dossier du journal «&#xa0;%1&#xa0;» n’accepte pas d’écriture&#xa0;: sans trace, rien n’est demandé.</source>
        <translation>The journal’s folder “%1” does not accept writing: without a trace, nothing is requested.</translation>
    </message>
    <message>
        <source>Demandez à votre service informatique d’en rétablir les droits, puis réessayez.</source>
        <translation>Ask your IT department to restore its access rights, then try again.</translation>
    </message>
    <message>
        <source>Le journal «&#xa0;%1&#xa0;» est en lecture seule&#xa0;: sans trace, rien n’est demandé.</source>
        <translation>The journal “%1” is read-only: without a trace, nothing is requested.</translation>
    </message>
    <message>
        <source>Rendez ce fichier modifiable, puis réessayez.</source>
        <translation>Make this file writable, then try again.</translation>
    </message>
    <message>
        <source>Le disque est plein&#xa0;: le journal «&#xa0;%1&#xa0;» ne peut rien ajouter, et sans trace, rien n’est demandé.</source>
        <translation>The disk is full: nothing can be added to the journal “%1”, and without a trace, nothing is requested.</translation>
    </message>
    <message>
        <source>Libérez de la place, puis réessayez.</source>
        <translation>Free some space, then try again.</translation>
    </message>
    <message>
        <source>Le fichier «&#xa0;%1&#xa0;» n’est pas un journal d’Agrafe, ou il est abîmé&#xa0;: sans trace, rien n’est demandé.</source>
        <translation>The file “%1” is not an Agrafe journal, or it is damaged: without a trace, nothing is requested.</translation>
    </message>
    <message>
        <source>Déplacez ce fichier sans le supprimer et prévenez votre service informatique, puis réessayez&#xa0;: Agrafe en commencera un autre.</source>
        <translation>Move this file without deleting it and tell your IT department, then try again: Agrafe will start another one.</translation>
    </message>
    <message>
        <source>Le journal «&#xa0;%1&#xa0;» a été écrit par une version plus récente d’Agrafe&#xa0;: celle-ci n’y touche pas.</source>
        <translation>The journal “%1” was written by a newer version of Agrafe: this one leaves it alone.</translation>
    </message>
    <message>
        <source>Utilisez la version la plus récente d’Agrafe.</source>
        <translation>Use the newest version of Agrafe.</translation>
    </message>
    <message>
        <source>Le journal «&#xa0;%1&#xa0;» est occupé par un autre programme&#xa0;: sans trace, rien n’est demandé.</source>
        <translation>The journal “%1” is in use by another program: without a trace, nothing is requested.</translation>
    </message>
    <message>
        <source>Réessayez dans un instant&#xa0;; fermez l’autre programme si cela dure.</source>
        <translation>Try again in a moment; close the other program if this lasts.</translation>
    </message>
    <message>
        <source>Cet accès est inconnu du journal «&#xa0;%1&#xa0;» ou déjà clos.</source>
        <translation>This access is unknown to the journal “%1” or already closed.</translation>
    </message>
    <message>
        <source>Transmettez ce message à l’assistance.</source>
        <translation>Pass this message on to support.</translation>
    </message>
    <message>
        <source>Le journal «&#xa0;%1&#xa0;» ne peut pas être utilisé&#xa0;: sans trace, rien n’est demandé.</source>
        <translation>The journal “%1” cannot be used: without a trace, nothing is requested.</translation>
    </message>
    <message>
        <source>Réessayez&#xa0;; si cela dure, prévenez votre service informatique.</source>
        <translation>Try again; if this lasts, tell your IT department.</translation>
    </message>
</context>
<context>
    <name>Maintenance</name>
    <message>
        <source>%1&#xa0;: le dimanche de %2 à %3</source>
        <translation>%1: on Sundays from %2 to %3</translation>
    </message>
    <message>
        <source>%1&#xa0;: chaque jour de %2 à %3</source>
        <translation>%1: every day from %2 to %3</translation>
    </message>
</context>
<context>
    <name>MatriceColumn</name>
    <message>
        <source>En-tête du CSV</source>
        <translation>CSV header</translation>
    </message>
    <message>
        <source>Nom affiché</source>
        <translation>Displayed name</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Valeurs admises</source>
        <translation>Accepted values</translation>
    </message>
    <message>
        <source>Correspondances</source>
        <translation>Equivalents</translation>
    </message>
    <message>
        <source>Exemple</source>
        <translation>Example</translation>
    </message>
    <message>
        <source>Longueur minimale</source>
        <translation>Minimum length</translation>
    </message>
    <message>
        <source>Longueur maximale</source>
        <translation>Maximum length</translation>
    </message>
    <message>
        <source>Valeur minimale</source>
        <translation>Minimum value</translation>
    </message>
    <message>
        <source>Valeur maximale</source>
        <translation>Maximum value</translation>
    </message>
    <message>
        <source>Expression régulière</source>
        <translation>Regular expression</translation>
    </message>
    <message>
        <source>Valeur unique</source>
        <translation>Unique value</translation>
    </message>
    <message>
        <source>Obligatoire à l’import</source>
        <translation>Required at import</translation>
    </message>
    <message>
        <source>Obligatoire en phase 1</source>
        <translation>Required in phase 1</translation>
    </message>
    <message>
        <source>Obligatoire en phase 2 sans création</source>
        <translation>Required in phase 2 without creation</translation>
    </message>
    <message>
        <source>Obligatoire en phase 2</source>
        <translation>Required in phase 2</translation>
    </message>
    <message>
        <source>Obligatoire en phase 3</source>
        <translation>Required in phase 3</translation>
    </message>
</context>
<context>
    <name>MatriceDiff</name>
    <message>
        <source>oui</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>non</source>
        <translation>no</translation>
    </message>
    <message>
        <source>texte</source>
        <translation>text</translation>
    </message>
    <message>
        <source>nombre entier</source>
        <translation>whole number</translation>
    </message>
    <message>
        <source>nombre</source>
        <translation>number</translation>
    </message>
    <message>
        <source>oui ou non</source>
        <translation>yes or no</translation>
    </message>
    <message>
        <source>date</source>
        <translation>date</translation>
    </message>
    <message>
        <source>date et heure</source>
        <translation>date and time</translation>
    </message>
    <message>
        <source>obligatoire si %1 = %2</source>
        <translation>required if %1 = %2</translation>
    </message>
    <message>
        <source>vide si %1 = %2</source>
        <translation>empty if %1 = %2</translation>
    </message>
    <message>
        <source>Intitulé</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Type chez E#L</source>
        <translation>Type at E#L</translation>
    </message>
    <message>
        <source>Forme attendue</source>
        <translation>Expected form</translation>
    </message>
    <message>
        <source>Obligatoire</source>
        <translation>Required</translation>
    </message>
    <message>
        <source>Valeurs</source>
        <translation>Values</translation>
    </message>
    <message>
        <source>Correspondances</source>
        <translation>Equivalents</translation>
    </message>
    <message>
        <source>Longueur minimale</source>
        <translation>Minimum length</translation>
    </message>
    <message>
        <source>Longueur maximale</source>
        <translation>Maximum length</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>Expression</translation>
    </message>
    <message>
        <source>Unique</source>
        <translation>Unique</translation>
    </message>
    <message>
        <source>Une seule valeur</source>
        <translation>A single value</translation>
    </message>
    <message>
        <source>Jamais dans l’avenir</source>
        <translation>Never in the future</translation>
    </message>
    <message>
        <source>Après</source>
        <translation>After</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <source>Autres réglages</source>
        <translation>Other settings</translation>
    </message>
    <message>
        <source>rien</source>
        <translation>nothing</translation>
    </message>
    <message>
        <source>%1 est un champ nouveau.</source>
        <translation>%1 is a new field.</translation>
    </message>
    <message>
        <source>%1 n’existe plus.</source>
        <translation>%1 no longer exists.</translation>
    </message>
    <message>
        <source>%1 passe de la place %2 à la place %3.</source>
        <translation>%1 moves from place %2 to place %3.</translation>
    </message>
    <message>
        <source>%1, %2&#xa0;: %3 devient %4.</source>
        <translation>%1, %2: %3 becomes %4.</translation>
    </message>
</context>
<context>
    <name>MatriceFile</name>
    <message>
        <source>«&#xa0;%1&#xa0;» ne peut pas être un en-tête d’E#L&#xa0;: seulement des lettres sans accent, des chiffres, «&#xa0;_&#xa0;» et «&#xa0;-&#xa0;».</source>
        <translation>“%1” cannot be an E#L header: only letters without accents, digits, “_” and “-”.</translation>
    </message>
    <message>
        <source>Champ %1&#xa0;: la forme de date «&#xa0;%2&#xa0;» n’est pas connue.</source>
        <translation>Field %1: the date form “%2” is not known.</translation>
    </message>
    <message>
        <source>Champ %1&#xa0;: «&#xa0;notBefore&#xa0;» ne vaut que pour une date.</source>
        <translation>Field %1: “notBefore” applies only to a date.</translation>
    </message>
    <message>
        <source>Champ %1&#xa0;: le signe décimal est un point ou une virgule.</source>
        <translation>Field %1: the decimal sign is a point or a comma.</translation>
    </message>
    <message>
        <source>Champ %1&#xa0;: l’expression «&#xa0;%2&#xa0;» ne se lit pas.</source>
        <translation>Field %1: the expression “%2” cannot be read.</translation>
    </message>
    <message>
        <source>Champ %1&#xa0;: la plus petite borne dépasse la plus grande.</source>
        <translation>Field %1: the lower limit exceeds the upper one.</translation>
    </message>
    <message>
        <source>Champ %1&#xa0;: «&#xa0;%2&#xa0;» n’est pas dans sa liste de valeurs.</source>
        <translation>Field %1: “%2” is not in its list of values.</translation>
    </message>
    <message>
        <source>Champ %1&#xa0;: le champ «&#xa0;%2&#xa0;» auquel il renvoie n’existe pas.</source>
        <translation>Field %1: the field “%2” that it refers to does not exist.</translation>
    </message>
    <message>
        <source>Champ %1&#xa0;: «&#xa0;%2&#xa0;» n’est pas une date.</source>
        <translation>Field %1: “%2” is not a date.</translation>
    </message>
    <message>
        <source>«&#xa0;primaryKey&#xa0;»&#xa0;: le champ «&#xa0;%1&#xa0;» n’existe pas.</source>
        <translation>“primaryKey”: the field “%1” does not exist.</translation>
    </message>
    <message>
        <source>Un seul champ peut être le numéro de dossier.</source>
        <translation>Only one field can be the case number.</translation>
    </message>
    <message>
        <source>La matrice n’a aucun champ («&#xa0;fields&#xa0;»).</source>
        <translation>The matrice has no field (“fields”).</translation>
    </message>
    <message>
        <source>La matrice a plus de %1 champs.</source>
        <translation>The matrice has more than %1 fields.</translation>
    </message>
    <message>
        <source>Deux champs s’appellent %1.</source>
        <translation>Two fields are called %1.</translation>
    </message>
    <message>
        <source>%1&#xa0;: un objet «&#xa0;{ … }&#xa0;» est attendu.</source>
        <translation>%1: an object “{ … }” is expected.</translation>
    </message>
    <message>
        <source>%1, «&#xa0;%2&#xa0;»&#xa0;: %3</source>
        <translation>%1, “%2”: %3</translation>
    </message>
    <message>
        <source>un texte entre guillemets est attendu.</source>
        <translation>a text in quotation marks is expected.</translation>
    </message>
    <message>
        <source>true ou false est attendu.</source>
        <translation>true or false is expected.</translation>
    </message>
    <message>
        <source>un nombre entier est attendu.</source>
        <translation>a whole number is expected.</translation>
    </message>
    <message>
        <source>une liste de textes est attendue.</source>
        <translation>a list of texts is expected.</translation>
    </message>
    <message>
        <source>une table «&#xa0;&quot;mot&quot;: &quot;valeur&quot;&#xa0;» est attendue.</source>
        <translation>a table “&quot;word&quot;: &quot;value&quot;” is expected.</translation>
    </message>
    <message>
        <source>%1, «&#xa0;%2&#xa0;»</source>
        <translation>%1, “%2”</translation>
    </message>
    <message>
        <source>%1&#xa0;: la clé «&#xa0;%2&#xa0;» est inconnue.</source>
        <translation>%1: the key “%2” is unknown.</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» n’est pas l’un de %2.</source>
        <translation>“%1” is not one of %2.</translation>
    </message>
    <message>
        <source>une date AAAA-MM-JJ est attendue.</source>
        <translation>a date YYYY-MM-DD is expected.</translation>
    </message>
    <message>
        <source>un nombre est attendu.</source>
        <translation>a number is expected.</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» n’est pas une phase.</source>
        <translation>“%1” is not a phase.</translation>
    </message>
    <message>
        <source>une liste est attendue.</source>
        <translation>a list is expected.</translation>
    </message>
    <message>
        <source>%1, «&#xa0;conditions&#xa0;»</source>
        <translation>%1, “conditions”</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;»&#xa0;: «&#xa0;%2&#xa0;» n’est pas connu.</source>
        <translation>“%1”: “%2” is not known.</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» n’est pas un format connu ici.</source>
        <translation>“%1” is not a format known here.</translation>
    </message>
    <message>
        <source>Champ n° %1</source>
        <translation>Field no. %1</translation>
    </message>
    <message>
        <source>Champ %1</source>
        <translation>Field %1</translation>
    </message>
    <message>
        <source>Corrigez le fichier de la matrice, ou demandez-le à nouveau à la personne qui l’a préparé.</source>
        <translation>Correct the matrice file, or ask the person who prepared it for it again.</translation>
    </message>
    <message>
        <source>Ce fichier est bien trop gros pour être une matrice.</source>
        <translation>This file is far too big to be a matrice.</translation>
    </message>
    <message>
        <source>Ce fichier n’est pas du JSON lisible (ligne %1).</source>
        <translation>This file is not readable JSON (line %1).</translation>
    </message>
    <message>
        <source>Matrice</source>
        <translation>Matrice</translation>
    </message>
</context>
<context>
    <name>MatriceImport</name>
    <message>
        <source>«&#xa0;%1&#xa0;» ne peut pas être un en-tête d’E#L&#xa0;: lu %2.</source>
        <translation>“%1” cannot be an E#L header: read as %2.</translation>
    </message>
    <message>
        <source>Le type «&#xa0;%1&#xa0;» n’est pas compris&#xa0;: %2 est lu comme un texte.</source>
        <translation>The type “%1” is not understood: %2 is read as text.</translation>
    </message>
    <message>
        <source>La forme de date «&#xa0;%1&#xa0;» n’est pas comprise&#xa0;: %2 attend AAAA-MM-JJ.</source>
        <translation>The date form “%1” is not understood: %2 expects YYYY-MM-DD.</translation>
    </message>
    <message>
        <source>La correspondance «&#xa0;%1&#xa0;» n’est pas comprise.</source>
        <translation>The equivalent “%1” is not understood.</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» n’est pas un nombre&#xa0;: la borne de %2 est laissée.</source>
        <translation>“%1” is not a number: the limit of %2 is left out.</translation>
    </message>
    <message>
        <source>L’expression «&#xa0;%1&#xa0;» ne se lit pas&#xa0;: elle est laissée.</source>
        <translation>The expression “%1” cannot be read: it is left out.</translation>
    </message>
    <message>
        <source>Revoyez le choix des colonnes, ou corrigez le fichier.</source>
        <translation>Review the choice of columns, or correct the file.</translation>
    </message>
    <message>
        <source>Ce fichier a plus de %1 lignes&#xa0;: ce n’est pas une matrice.</source>
        <translation>This file has more than %1 rows: it is not a matrice.</translation>
    </message>
    <message>
        <source>Ce fichier n’a aucune ligne sous son en-tête.</source>
        <translation>This file has no row below its header.</translation>
    </message>
    <message>
        <source>Aucune colonne ne donne l’en-tête des champs.</source>
        <translation>No column gives the fields’ header.</translation>
    </message>
    <message>
        <source>Indiquez quels champs nomment une ligne (numéro, rendez-vous, événement)&#xa0;: sans eux, les lignes en double ne sont pas vues.</source>
        <translation>Say which fields name a row (number, appointment, event): without them, duplicate rows are not seen.</translation>
    </message>
    <message>
        <source>Ligne %1&#xa0;: %2</source>
        <translation>Line %1: %2</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» n’est pas une liste de valeurs&#xa0;: %2 acceptera tout texte.</source>
        <translation>“%1” is not a list of values: %2 will accept any text.</translation>
    </message>
    <message>
        <source>Les valeurs de %1 sont séparées par «&#xa0;%2&#xa0;»&#xa0;: vérifiez-les.</source>
        <translation>The values of %1 are separated by “%2”: check them.</translation>
    </message>
    <message>
        <source>Point-virgule ( ; )</source>
        <translation>Semicolon ( ; )</translation>
    </message>
    <message>
        <source>Barre verticale ( | )</source>
        <translation>Vertical bar ( | )</translation>
    </message>
    <message>
        <source>Retour à la ligne</source>
        <translation>Line break</translation>
    </message>
    <message>
        <source>Barre oblique entre espaces ( / )</source>
        <translation>Slash between spaces ( / )</translation>
    </message>
    <message>
        <source>Virgule ( , )</source>
        <translation>Comma ( , )</translation>
    </message>
    <message>
        <source>Barre oblique ( / )</source>
        <translation>Slash ( / )</translation>
    </message>
</context>
<context>
    <name>MatriceLibrary</name>
    <message>
        <source>Le fichier «&#xa0;%1&#xa0;» ne s’ouvre pas.</source>
        <translation>The file “%1” cannot be opened.</translation>
    </message>
    <message>
        <source>Aucune matrice ne s’appelle «&#xa0;%1&#xa0;».</source>
        <translation>No matrice is called “%1”.</translation>
    </message>
    <message>
        <source>Choisissez parmi&#xa0;: %1.</source>
        <translation>Choose among: %1.</translation>
    </message>
    <message>
        <source>La version %1 de «&#xa0;%2&#xa0;» est déjà sur ce poste.</source>
        <translation>Version %1 of “%2” is already on this workstation.</translation>
    </message>
    <message>
        <source>Donnez un autre numéro de version à celle-ci.</source>
        <translation>Give this one another version number.</translation>
    </message>
    <message>
        <source>La matrice d’exemple accompagne le programme&#xa0;: elle reste.</source>
        <translation>The example matrice comes with the program: it stays.</translation>
    </message>
    <message>
        <source>Le fichier «&#xa0;%1&#xa0;» ne peut pas être supprimé.</source>
        <translation>The file “%1” cannot be deleted.</translation>
    </message>
</context>
<context>
    <name>Particulier</name>
    <message>
        <source>Ce texte n’est pas une clé d’empreintes.</source>
        <translation>This text is not a fingerprint key.</translation>
    </message>
    <message>
        <source>Copiez-la entière depuis le poste qui l’a exportée.</source>
        <translation>Copy it whole from the workstation that exported it.</translation>
    </message>
    <message>
        <source>Le statut «&#xa0;%1&#xa0;» n’est pas au catalogue.</source>
        <translation>Status “%1” is not in the catalogue.</translation>
    </message>
    <message>
        <source>Choisissez un statut du catalogue.</source>
        <translation>Choose a status of the catalogue.</translation>
    </message>
    <message>
        <source>Aucun statut n’est demandé.</source>
        <translation>No status is asked for.</translation>
    </message>
    <message>
        <source>Cochez au moins un statut.</source>
        <translation>Tick at least one status.</translation>
    </message>
    <message>
        <source>Le numéro du dossier manque.</source>
        <translation>The file number is missing.</translation>
    </message>
    <message>
        <source>Indiquez pourquoi vous demandez&#xa0;: le journal le garde, le service ne le reçoit pas.</source>
        <translation>Say why you ask: the journal keeps it, the service does not receive it.</translation>
    </message>
    <message>
        <source>Choisissez une autre façon de demander.</source>
        <translation>Choose another way of asking.</translation>
    </message>
    <message>
        <source>Demandez ce droit à la personne qui gère l’habilitation (nouvelle demande sur DataPass), ou le justificatif à la personne concernée.</source>
        <translation>Ask the person who manages the habilitation for this right (new request on DataPass), or the person concerned for the supporting document.</translation>
    </message>
    <message>
        <source>Le fournisseur n’a pas donné cette information. Ce n’est pas un non.</source>
        <translation>The provider did not give this information. This is not a no.</translation>
    </message>
    <message>
        <source>Demandez le justificatif à la personne.</source>
        <translation>Ask the person for the supporting document.</translation>
    </message>
    <message>
        <source>Votre habilitation ne couvre pas cette information.</source>
        <translation>Your habilitation does not cover this information.</translation>
    </message>
    <message>
        <source>Le service a répondu «&#xa0;%1&#xa0;», qu’Agrafe ne sait pas lire. Ce n’est pas un non.</source>
        <translation>The service answered “%1”, which Agrafe cannot read. This is not a no.</translation>
    </message>
    <message>
        <source>Lisez le détail de la réponse.</source>
        <translation>Read the details of the answer.</translation>
    </message>
    <message>
        <source>Nom d’usage comme nom de naissance</source>
        <translation>Name in use as birth name</translation>
    </message>
    <message>
        <source>Premier prénom seul</source>
        <translation>First of the first names only</translation>
    </message>
    <message>
        <source>Nom avec une espace</source>
        <translation>Name with a space</translation>
    </message>
    <message>
        <source>Nom avec un trait d’union</source>
        <translation>Name with a hyphen</translation>
    </message>
    <message>
        <source>Nom avec une apostrophe</source>
        <translation>Name with an apostrophe</translation>
    </message>
    <message>
        <source>Sans accents</source>
        <translation>Without accents</translation>
    </message>
    <message>
        <source>Commune d’après la fusion</source>
        <translation>Commune after the merger</translation>
    </message>
    <message>
        <source>Le jeton est le même&#xa0;; il ne s’écrit plus dans l’adresse, seulement dans l’en-tête.</source>
        <translation>The token is the same; it is no longer written in the address, only in the header.</translation>
    </message>
    <message>
        <source>Chaque appel donne le SIRET de l’organisme qui a l’habilitation.</source>
        <translation>Every call gives the SIRET of the body that holds the habilitation.</translation>
    </message>
    <message>
        <source>Chaque façon de nommer la personne a son adresse&#xa0;: identité, identifiant, INE.</source>
        <translation>Each way of naming the person has its own address: identity, identifier, INE.</translation>
    </message>
    <message>
        <source>Une erreur porte un code, et le fournisseur qui n’a pas répondu.</source>
        <translation>An error carries a code, and the provider that did not answer.</translation>
    </message>
    <message>
        <source>Les dates de fin, que le service calculait, ne sont plus données.</source>
        <translation>The end dates, which the service worked out, are no longer given.</translation>
    </message>
    <message>
        <source>Par FranceConnect, l’identité n’est plus répétée dans la réponse, sauf les allocataires et les enfants du quotient familial.</source>
        <translation>By FranceConnect, the identity is no longer repeated in the answer, except the recipients and children of the family quotient.</translation>
    </message>
    <message>
        <source>Tous les droits du statut d’étudiant et la formation de l’élève sont nouveaux&#xa0;: une habilitation d’avant doit être modifiée.</source>
        <translation>All rights of the student status and the pupil’s course of study are new: an earlier habilitation must be changed.</translation>
    </message>
    <message>
        <source>Ce droit n’existait pas en version 2&#xa0;: faites modifier l’habilitation par une nouvelle demande sur DataPass.</source>
        <translation>This right did not exist in version 2: have the habilitation changed by a new request on DataPass.</translation>
    </message>
    <message>
        <source>Date de naissance</source>
        <translation>Date of birth</translation>
    </message>
    <message>
        <source>Variante</source>
        <translation>Variant</translation>
    </message>
    <message>
        <source>date de naissance</source>
        <translation>date of birth</translation>
    </message>
    <message>
        <source>Il manque&#xa0;: %1. Complétez, puis redemandez.</source>
        <translation>Missing: %1. Complete it, then request again.</translation>
    </message>
    <message>
        <source>Vérifiez&#xa0;: %1. Puis redemandez.</source>
        <translation>Check: %1. Then request again.</translation>
    </message>
    <message>
        <source>Le service n’accepte pas «&#xa0;%1&#xa0;». Ce n’est pas une réponse sur la personne.</source>
        <translation>The service does not accept “%1”. This is no answer about the person.</translation>
    </message>
    <message>
        <source>Corrigez ce champ, puis redemandez.</source>
        <translation>Correct this field, then request again.</translation>
    </message>
    <message>
        <source>Sans trousseau ouvert, les accès de cette session sont tracés sous une empreinte qui ne vaut que pour elle&#xa0;: ensuite, «&#xa0;qui a consulté cette personne&#xa0;?&#xa0;» ne les retrouvera pas.</source>
        <translation>Without an open keychain, the accesses of this session are traced under a fingerprint that holds for it alone: afterwards, “who looked at this person?” will not find them.</translation>
    </message>
</context>
<context>
    <name>PersonAnswers</name>
    <message>
        <source>Oui</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>Non</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Connu</source>
        <translation>Known</translation>
    </message>
    <message>
        <source>Inconnu</source>
        <translation>Unknown</translation>
    </message>
    <message>
        <source>Non demandé</source>
        <translation>Not requested</translation>
    </message>
    <message>
        <source>La réponse s’affichera ici.</source>
        <translation>The answer will appear here.</translation>
    </message>
    <message>
        <source>Nouvel essai à %1, sans rien faire.</source>
        <translation>It will be asked again at %1, without you doing anything.</translation>
    </message>
    <message>
        <source>Redemandez après %1.</source>
        <translation>Ask again after %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n oui</source>
        <translation>
            <numerusform>%n yes</numerusform>
            <numerusform>%n yes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connue(s)</source>
        <translation>
            <numerusform>%n known</numerusform>
            <numerusform>%n known</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n non</source>
        <translation>
            <numerusform>%n no</numerusform>
            <numerusform>%n no</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n inconnue(s)</source>
        <translation>
            <numerusform>%n unknown</numerusform>
            <numerusform>%n unknown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n réponse(s)&#xa0;: %1</source>
        <translation>
            <numerusform>%n answer: %1</numerusform>
            <numerusform>%n answers: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PieceActions</name>
    <message>
        <source>Enregistrer…</source>
        <translation>Save…</translation>
    </message>
    <message>
        <source>Ouvrir avec le programme du poste</source>
        <translation>Open with the system’s program</translation>
    </message>
    <message>
        <source>Réessayer maintenant</source>
        <translation>Try again now</translation>
    </message>
    <message>
        <source>Redemander au fournisseur</source>
        <translation>Ask the provider again</translation>
    </message>
    <message>
        <source>Ne plus réessayer</source>
        <translation>Stop trying again</translation>
    </message>
    <message>
        <source>Copier pour le support</source>
        <translation>Copy for support</translation>
    </message>
    <message>
        <source>Enregistrer les données…</source>
        <translation>Save the data…</translation>
    </message>
</context>
<context>
    <name>PiecePlan</name>
    <message>
        <source>la personne qui gère l’habilitation «&#xa0;%1&#xa0;»</source>
        <translation>the person who manages the habilitation “%1”</translation>
    </message>
    <message>
        <source>Cette habilitation n’ouvre pas cette pièce&#xa0;: elle n’est pas demandée. Le droit se demande à %1.</source>
        <translation>This habilitation does not open this item: it is not requested. The right is requested from %1.</translation>
    </message>
    <message>
        <source>La pièce «&#xa0;%1&#xa0;» n’a pas de version %2.</source>
        <translation>The item “%1” has no version %2.</translation>
    </message>
    <message>
        <source>Choisissez une version du catalogue.</source>
        <translation>Choose a version from the catalogue.</translation>
    </message>
    <message>
        <source>La pièce «&#xa0;%1&#xa0;» n’est pas au catalogue.</source>
        <translation>The item “%1” is not in the catalogue.</translation>
    </message>
    <message>
        <source>Choisissez une pièce du catalogue.</source>
        <translation>Choose an item from the catalogue.</translation>
    </message>
    <message>
        <source>Cette pièce ne concerne que les associations&#xa0;: elle n’a pas été demandée.</source>
        <translation>This item only concerns associations: it has not been requested.</translation>
    </message>
    <message>
        <source>Il faut un SIRET, et celui du siège n’a pas pu être trouvé&#xa0;: la pièce n’a pas été demandée. Saisissez le SIRET, puis recommencez.</source>
        <translation>A SIRET is needed, and that of the head office could not be found: the item has not been requested. Type the SIRET, then start again.</translation>
    </message>
    <message>
        <source>Il faut un SIREN, et celui de l’association n’a pas pu être trouvé&#xa0;: la pièce n’a pas été demandée. Saisissez le SIREN, puis recommencez.</source>
        <translation>A SIREN is needed, and that of the association could not be found: the item has not been requested. Type the SIREN, then start again.</translation>
    </message>
</context>
<context>
    <name>PieceRow</name>
    <message>
        <source>En cours</source>
        <translation>In progress</translation>
    </message>
    <message>
        <source>En cours, %1&#xa0;s</source>
        <translation>In progress, %1 s</translation>
    </message>
    <message>
        <source>non</source>
        <translation>no</translation>
    </message>
    <message>
        <source>jusqu’au %1</source>
        <translation>until %1</translation>
    </message>
    <message>
        <source>jusqu’à %1</source>
        <translation>until %1</translation>
    </message>
    <message>
        <source>Document à %1&#xa0;%.</source>
        <translation>Document at %1%.</translation>
    </message>
    <message>
        <source>Document en chemin.</source>
        <translation>Document on its way.</translation>
    </message>
    <message>
        <source>Le lien avait expiré&#xa0;: redemandé. %1</source>
        <translation>The link had expired: asked for again. %1</translation>
    </message>
    <message>
        <source>Réessayer maintenant</source>
        <translation>Try again now</translation>
    </message>
    <message>
        <source>Que faire&#xa0;?</source>
        <translation>What to do?</translation>
    </message>
    <message>
        <source>Le document n’a pas pu être téléchargé.</source>
        <translation>The document could not be downloaded.</translation>
    </message>
    <message>
        <source>Document non téléchargé&#xa0;: %1</source>
        <translation>Document not downloaded: %1</translation>
    </message>
    <message>
        <source>%1 Réessai à %2.</source>
        <translation>%1 Next try at %2.</translation>
    </message>
    <message>
        <source>Votre habilitation n’ouvre pas cette pièce.</source>
        <translation>Your habilitation does not open this item.</translation>
    </message>
    <message>
        <source>Qui peut demander ce droit&#xa0;?</source>
        <translation>Who can request this right?</translation>
    </message>
    <message>
        <source>valable jusqu’au %1</source>
        <translation>valid until %1</translation>
    </message>
</context>
<context>
    <name>PrintJob</name>
    <message>
        <source>L’imprimante ne répond pas.</source>
        <translation>The printer is not responding.</translation>
    </message>
    <message>
        <source>Impression arrêtée</source>
        <translation>Printing stopped</translation>
    </message>
</context>
<context>
    <name>PublicSheet</name>
    <message>
        <source>Cette entité n’est pas diffusible&#xa0;: rien ne peut être montré au public.</source>
        <translation>This entity may not be made public: nothing can be shown to the public.</translation>
    </message>
    <message>
        <source>Diffusion partielle&#xa0;: le nom, l’adresse et les autres champs protégés sont laissés de côté.</source>
        <translation>Partial diffusion: the name, the address and the other protected fields are left out.</translation>
    </message>
    <message>
        <source>%1&#xa0;: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Rubrique</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>Champ</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>Valeur</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Données fictives</source>
        <translation>Fictitious data</translation>
    </message>
    <message>
        <source>L’Insee n’a pas dit si cette entité accepte la diffusion&#xa0;: le nom, l’adresse et les autres champs protégés sont laissés de côté.</source>
        <translation>Insee did not say whether this entity accepts diffusion: the name, the address and the other protected fields are left out.</translation>
    </message>
</context>
<context>
    <name>Reminders</name>
    <message>
        <source>Fin du mot de passe technique de «&#xa0;%1&#xa0;»</source>
        <translation>End of the technical password of “%1”</translation>
    </message>
    <message>
        <source>Fin du jeton de «&#xa0;%1&#xa0;»</source>
        <translation>End of the token of “%1”</translation>
    </message>
    <message numerus="yes">
        <source>Le mot de passe du compte technique de «&#xa0;%1&#xa0;» prend fin dans %n jour(s), le %2.</source>
        <translation>
            <numerusform>The technical account’s password of “%1” ends in %n day, on %2.</numerusform>
            <numerusform>The technical account’s password of “%1” ends in %n days, on %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Le jeton de «&#xa0;%1&#xa0;» prend fin dans %n jour(s), le %2.</source>
        <translation>
            <numerusform>The token of “%1” ends in %n day, on %2.</numerusform>
            <numerusform>The token of “%1” ends in %n days, on %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Le mot de passe du compte technique de «&#xa0;%1&#xa0;» prend fin aujourd’hui.</source>
        <translation>The technical account’s password of “%1” ends today.</translation>
    </message>
    <message>
        <source>Le jeton de «&#xa0;%1&#xa0;» prend fin aujourd’hui.</source>
        <translation>The token of “%1” ends today.</translation>
    </message>
    <message>
        <source>Le mot de passe du compte technique de «&#xa0;%1&#xa0;» a pris fin le %2, sauf s’il a été changé.</source>
        <translation>The technical account’s password of “%1” ended on %2, unless it was changed.</translation>
    </message>
    <message>
        <source>Le jeton de «&#xa0;%1&#xa0;» dit avoir pris fin le %2&#xa0;; s’il a été prolongé, il sert encore.</source>
        <translation>The token of “%1” says that it ended on %2; if it was prolonged, it still works.</translation>
    </message>
    <message>
        <source>Demandez-en un nouveau au gestionnaire principal de votre structure dans Chorus Pro.</source>
        <translation>Ask the main manager of your structure in Chorus Pro for a new one.</translation>
    </message>
    <message>
        <source>Demandez un nouveau jeton à l’administrateur d’E#L.</source>
        <translation>Ask the administrator of E#L for a new token.</translation>
    </message>
    <message>
        <source>Renouvelez-le&#xa0;: Agrafe vous guide pas à pas.</source>
        <translation>Renew it: Agrafe guides you step by step.</translation>
    </message>
    <message>
        <source>Aucune échéance n’est connue&#xa0;: il n’y a rien à rappeler. Notez la fin du jeton dans l’habilitation.</source>
        <translation>No end is known: there is nothing to remind of. Write down the end of the token in the habilitation.</translation>
    </message>
</context>
<context>
    <name>Renewal</name>
    <message>
        <source>Ce jeton n’a pas été accepté&#xa0;: l’ancien reste en place.</source>
        <translation>This token was not accepted: the old one stays in place.</translation>
    </message>
    <message>
        <source>Essayez le nouveau jeton, puis remplacez l’ancien.</source>
        <translation>Try the new token, then replace the old one.</translation>
    </message>
    <message>
        <source>Le jeton d’avant n’est plus en mémoire.</source>
        <translation>The token of before is no longer in memory.</translation>
    </message>
    <message>
        <source>Copiez-le à nouveau depuis votre espace API.</source>
        <translation>Copy it again from your API account.</translation>
    </message>
    <message>
        <source>Le trousseau n’a pas gardé le nouveau jeton&#xa0;: l’ancien reste en place.</source>
        <translation>The keychain did not keep the new token: the old one stays in place.</translation>
    </message>
    <message>
        <source>Vérifiez le trousseau, puis recommencez.</source>
        <translation>Check the keychain, then start again.</translation>
    </message>
    <message>
        <source>L’ancien jeton reste en place.</source>
        <translation>The old token stays in place.</translation>
    </message>
    <message>
        <source>Le jeton est accepté, mais il ouvre moins que l’ancien.</source>
        <translation>The token is accepted, but it opens less than the old one.</translation>
    </message>
    <message>
        <source>Vérifiez les droits perdus avant de remplacer.</source>
        <translation>Check the lost rights before replacing.</translation>
    </message>
    <message>
        <source>C’est le même jeton, et le service l’accepte&#xa0;: il a été prolongé.</source>
        <translation>It is the same token, and the service accepts it: it was prolonged.</translation>
    </message>
    <message>
        <source>Le service accepte ce jeton.</source>
        <translation>The service accepts this token.</translation>
    </message>
    <message>
        <source>Ce service ne permet pas d’essayer un jeton sans rien envoyer.</source>
        <translation>This service gives no way to try a token without sending anything.</translation>
    </message>
</context>
<context>
    <name>Saver</name>
    <message>
        <source>%1&#xa0;: aucun document proposé.</source>
        <translation>%1: no document offered.</translation>
    </message>
    <message>
        <source>%1&#xa0;: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Secrets</name>
    <message>
        <source>Le trousseau de votre session est verrouillé&#xa0;: il ne s’est pas ouvert à Agrafe.</source>
        <translation>Your session’s keychain is locked: it did not open for Agrafe.</translation>
    </message>
    <message>
        <source>Déverrouillez le trousseau puis réessayez, ou gardez le jeton pour cette session seulement.</source>
        <translation>Unlock the keychain and try again, or keep the token for this session only.</translation>
    </message>
    <message>
        <source>Le trousseau de votre session ne répond pas&#xa0;: il attend peut-être votre mot de passe.</source>
        <translation>Your session’s keychain is not responding: it may be waiting for your password.</translation>
    </message>
    <message>
        <source>Aucun trousseau n’est utilisable dans votre session&#xa0;: Agrafe ne peut pas y garder de jeton.</source>
        <translation>No keychain can be used in your session: Agrafe cannot keep a token in it.</translation>
    </message>
    <message>
        <source>Gardez le jeton pour cette session seulement, ou demandez à votre service informatique d’installer un trousseau (GNOME Keyring, KWallet).</source>
        <translation>Keep the token for this session only, or ask your IT department to install a keychain (GNOME Keyring, KWallet).</translation>
    </message>
</context>
<context>
    <name>SettingCheck</name>
    <message>
        <source>Ce fichier ne se lit pas.</source>
        <translation>This file cannot be read.</translation>
    </message>
    <message>
        <source>Ce fichier ne contient aucun certificat PEM.</source>
        <translation>This file holds no PEM certificate.</translation>
    </message>
    <message>
        <source>Donnez le nom ou l’adresse seuls, par exemple mandataire.valorne.fr.</source>
        <translation>Give the name or the address alone, for example proxy.valorne.fr.</translation>
    </message>
    <message>
        <source>Agrafe se sert déjà de ces touches.</source>
        <translation>Agrafe already uses these keys.</translation>
    </message>
    <message>
        <source>Ces touches servent déjà à&#xa0;: %1.</source>
        <translation>These keys are already used for: %1.</translation>
    </message>
    <message>
        <source>Exemple&#xa0;: %1</source>
        <translation>Example: %1</translation>
    </message>
</context>
<context>
    <name>SettingField</name>
    <message>
        <source>Celui du système</source>
        <translation>The system’s</translation>
    </message>
    <message>
        <source>Celui de votre session</source>
        <translation>That of your session</translation>
    </message>
    <message>
        <source>Clair</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Sombre</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Celui indiqué ci-dessous</source>
        <translation>The one given below</translation>
    </message>
    <message>
        <source>Aucun</source>
        <translation>None</translation>
    </message>
    <message>
        <source>Parcourir…</source>
        <translation>Browse…</translation>
    </message>
    <message>
        <source>Parcourir&#xa0;: %1</source>
        <translation>Browse: %1</translation>
    </message>
    <message>
        <source>LF (le plus courant)</source>
        <translation>LF (the most common)</translation>
    </message>
    <message>
        <source>CRLF</source>
        <translation>CRLF</translation>
    </message>
    <message>
        <source>%1, verrouillé</source>
        <translation>%1, locked</translation>
    </message>
    <message>
        <source>Touches d’origine</source>
        <translation>Original keys</translation>
    </message>
    <message>
        <source>Touches d’origine&#xa0;: %1</source>
        <translation>Original keys: %1</translation>
    </message>
    <message>
        <source>Celle de votre session</source>
        <translation>That of your session</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Le fichier des réglages «&#xa0;%1&#xa0;» n’est pas lisible&#xa0;: les réglages d’origine servent.</source>
        <translation>The settings file “%1” cannot be read: the original settings are used.</translation>
    </message>
    <message>
        <source>Demandez à votre service informatique d’en rétablir les droits.</source>
        <translation>Ask your IT department to restore its access rights.</translation>
    </message>
    <message>
        <source>Le fichier des réglages était abîmé&#xa0;: il a été mis de côté sous «&#xa0;%1&#xa0;» et les réglages d’origine servent.</source>
        <translation>The settings file was damaged: it has been set aside as “%1” and the original settings are used.</translation>
    </message>
    <message>
        <source>Vérifiez vos réglages.</source>
        <translation>Check your settings.</translation>
    </message>
    <message>
        <source>Le fichier des réglages «&#xa0;%1&#xa0;» ne s’écrit pas&#xa0;: vos changements valent jusqu’à la fermeture d’Agrafe.</source>
        <translation>The settings file “%1” cannot be written: your changes hold until Agrafe is closed.</translation>
    </message>
    <message>
        <source>Vérifiez la place du disque et les droits du dossier.</source>
        <translation>Check the disk space and the folder’s access rights.</translation>
    </message>
    <message>
        <source>Thème</source>
        <translation>Theme</translation>
    </message>
    <message>
        <source>Clair, sombre, ou celui de votre session.</source>
        <translation>Light, dark, or that of your session.</translation>
    </message>
    <message>
        <source>Taille du texte (%)</source>
        <translation>Text size (%)</translation>
    </message>
    <message>
        <source>Langue</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Serveur mandataire</source>
        <translation>Proxy server</translation>
    </message>
    <message>
        <source>Celui du système, un autre que vous indiquez, ou aucun.</source>
        <translation>The system’s, another one that you give, or none.</translation>
    </message>
    <message>
        <source>Adresse du mandataire</source>
        <translation>Proxy address</translation>
    </message>
    <message>
        <source>Le nom ou l’adresse seuls, sans http://.</source>
        <translation>Only the name or the address, without http://.</translation>
    </message>
    <message>
        <source>Port du mandataire</source>
        <translation>Proxy port</translation>
    </message>
    <message>
        <source>De 1 à 65535. Souvent 3128 ou 8080.</source>
        <translation>From 1 to 65535. Often 3128 or 8080.</translation>
    </message>
    <message>
        <source>Compte du mandataire</source>
        <translation>Proxy account</translation>
    </message>
    <message>
        <source>Seulement si le mandataire le demande. Le mot de passe reste dans le trousseau.</source>
        <translation>Only if the proxy asks for it. The password stays in the keychain.</translation>
    </message>
    <message>
        <source>Autorités de certification de votre organisme</source>
        <translation>Certificate authorities of your organisation</translation>
    </message>
    <message>
        <source>Un fichier PEM, ajouté aux autorités du système.</source>
        <translation>A PEM file, added to the system’s authorities.</translation>
    </message>
    <message>
        <source>Dossier des documents</source>
        <translation>Documents folder</translation>
    </message>
    <message>
        <source>Où les justificatifs sont enregistrés. Vide&#xa0;: Agrafe vous le demande.</source>
        <translation>Where the supporting documents are saved. Empty: Agrafe asks you.</translation>
    </message>
    <message>
        <source>Nom des fichiers</source>
        <translation>File names</translation>
    </message>
    <message>
        <source>Mots remplacés&#xa0;: {date}, {siren}, {siret}, {nom}, {piece}, {objet}.</source>
        <translation>Words replaced: {date}, {siren}, {siret}, {nom}, {piece}, {objet}.</translation>
    </message>
    <message>
        <source>Conservation des traces (mois)</source>
        <translation>Keeping of traces (months)</translation>
    </message>
    <message>
        <source>Fixée par votre service informatique&#xa0;; 36 mois sinon.</source>
        <translation>Set by your IT department; 36 months otherwise.</translation>
    </message>
    <message>
        <source>Messages techniques</source>
        <translation>Technical messages</translation>
    </message>
    <message>
        <source>Matrice E#L</source>
        <translation>E#L matrice</translation>
    </message>
    <message>
        <source>Celle de votre organisme. Vide&#xa0;: la matrice d’exemple d’Agrafe.</source>
        <translation>That of your organisation. Empty: Agrafe’s example matrice.</translation>
    </message>
    <message>
        <source>Marque d’encodage au début du fichier (BOM)</source>
        <translation>Encoding mark at the start of the file (BOM)</translation>
    </message>
    <message>
        <source>À cocher seulement si l’administrateur E#L le demande.</source>
        <translation>Tick only if the E#L administrator asks for it.</translation>
    </message>
    <message>
        <source>Fins de ligne du fichier E#L</source>
        <translation>Line endings of the E#L file</translation>
    </message>
    <message>
        <source>LF, ou CRLF si l’administrateur E#L le demande.</source>
        <translation>LF, or CRLF if the E#L administrator asks for it.</translation>
    </message>
    <message>
        <source>Fixé par Agrafe&#xa0;; le fichier de votre administrateur peut en décider autrement.</source>
        <translation>Set by Agrafe; your administrator’s file may decide otherwise.</translation>
    </message>
    <message>
        <source>Fixé par votre administrateur (fichier %1).</source>
        <translation>Set by your administrator (file %1).</translation>
    </message>
    <message>
        <source>Fixé par «&#xa0;%1&#xa0;» (fichier %2).</source>
        <translation>Set by “%1” (file %2).</translation>
    </message>
    <message>
        <source>De 100 à 200&#xa0;% de la taille de votre session.</source>
        <translation>From 100 to 200% of your session’s size.</translation>
    </message>
    <message>
        <source>Mot de passe du mandataire</source>
        <translation>Proxy password</translation>
    </message>
    <message>
        <source>Gardé par le trousseau de votre session, jamais dans un fichier.</source>
        <translation>Kept by your session’s keychain, never in a file.</translation>
    </message>
    <message>
        <source>Attendre une réponse (secondes)</source>
        <translation>Wait for an answer (seconds)</translation>
    </message>
    <message>
        <source>Au plus, sans rien recevoir. 0&#xa0;: la durée conseillée par le service.</source>
        <translation>At most, without receiving anything. 0: the time that the service advises.</translation>
    </message>
    <message>
        <source>Durée d’un appel (secondes)</source>
        <translation>Duration of a call (seconds)</translation>
    </message>
    <message>
        <source>Au plus, du début à la fin. 0&#xa0;: la durée conseillée par le service.</source>
        <translation>At most, from start to end. 0: the time that the service advises.</translation>
    </message>
    <message>
        <source>Supprimer sans demander les documents dont la durée est passée</source>
        <translation>Delete without asking the documents whose time is over</translation>
    </message>
    <message>
        <source>Décidé par votre service informatique. Les traces restent.</source>
        <translation>Decided by your IT department. The traces stay.</translation>
    </message>
    <message>
        <source>Nom de l’organisme</source>
        <translation>Name of the organisation</translation>
    </message>
    <message>
        <source>Prêt à copier dans les demandes d’habilitation.</source>
        <translation>Ready to copy into requests for habilitations.</translation>
    </message>
    <message>
        <source>Qui installe Agrafe chez vous</source>
        <translation>Who installs Agrafe for you</translation>
    </message>
    <message>
        <source>L’éditeur ou l’intégrateur que la demande veut connaître.</source>
        <translation>The editor or integrator that the request wants to know.</translation>
    </message>
    <message>
        <source>Responsable de traitement</source>
        <translation>Data controller</translation>
    </message>
    <message>
        <source>Nom, fonction, adresse électronique et téléphone.</source>
        <translation>Name, role, e-mail address and telephone.</translation>
    </message>
    <message>
        <source>Délégué à la protection des données</source>
        <translation>Data protection officer</translation>
    </message>
    <message>
        <source>Contact technique</source>
        <translation>Technical contact</translation>
    </message>
    <message>
        <source>Reçoit une copie des messages sur le jeton.</source>
        <translation>Receives a copy of the messages about the token.</translation>
    </message>
    <message>
        <source>Contact métier</source>
        <translation>Business contact</translation>
    </message>
    <message>
        <source>Toutes les commandes</source>
        <translation>All commands</translation>
    </message>
    <message>
        <source>Ouvre la liste où tout se cherche.</source>
        <translation>Opens the list where everything is searched.</translation>
    </message>
    <message>
        <source>Réglages</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Ouvre cette fenêtre.</source>
        <translation>Opens this window.</translation>
    </message>
    <message>
        <source>Aide</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Montre les touches et l’aide du panneau.</source>
        <translation>Shows the keys and the panel’s help.</translation>
    </message>
    <message>
        <source>Masquer tout l’écran</source>
        <translation>Hide the whole screen</translation>
    </message>
    <message>
        <source>Cache les données quand quelqu’un s’approche.</source>
        <translation>Hides the data when somebody comes near.</translation>
    </message>
    <message>
        <source>Partie suivante de la fenêtre</source>
        <translation>Next part of the window</translation>
    </message>
    <message>
        <source>Avec Maj&#xa0;: la partie précédente.</source>
        <translation>With Shift: the previous part.</translation>
    </message>
    <message>
        <source>Pour l’assistance, par exemple agrafe.http.debug=true&#xa0;; plusieurs se séparent par «&#xa0;;&#xa0;». Vide&#xa0;: les avertissements seuls.</source>
        <translation>For the support, for instance agrafe.http.debug=true; several are separated by “;”. Empty: warnings only.</translation>
    </message>
    <message>
        <source>Organisme</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>E#L</source>
        <translation>E#L</translation>
    </message>
    <message>
        <source>Réseau</source>
        <translation>Network</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Apparence</source>
        <translation>Appearance</translation>
    </message>
    <message>
        <source>Clavier</source>
        <translation>Keyboard</translation>
    </message>
    <message>
        <source>Avancé</source>
        <translation>Advanced</translation>
    </message>
    <message>
        <source>E#L&#xa0;: problème suivant</source>
        <translation>E#L: next problem</translation>
    </message>
    <message>
        <source>Avec Maj&#xa0;: le problème précédent.</source>
        <translation>With Shift: the previous problem.</translation>
    </message>
    <message>
        <source>E#L&#xa0;: réparer la cellule</source>
        <translation>E#L: repair the cell</translation>
    </message>
    <message>
        <source>Fait la réparation sûre de la cellule et va au problème suivant.</source>
        <translation>Makes the cell’s certain repair and goes to the next problem.</translation>
    </message>
    <message>
        <source>E#L&#xa0;: écrire le CSV</source>
        <translation>E#L: write the CSV</translation>
    </message>
    <message>
        <source>Demande où écrire le fichier.</source>
        <translation>Asks where to write the file.</translation>
    </message>
    <message>
        <source>E#L&#xa0;: envoyer</source>
        <translation>E#L: send</translation>
    </message>
    <message>
        <source>Montre ce qui va partir&#xa0;; rien ne part avant votre accord.</source>
        <translation>Shows what will leave; nothing leaves before you agree.</translation>
    </message>
    <message>
        <source>E#L&#xa0;: envois et reçus</source>
        <translation>E#L: sends and receipts</translation>
    </message>
    <message>
        <source>Ouvre la liste des envois de ce poste.</source>
        <translation>Opens the list of this workstation’s sends.</translation>
    </message>
    <message>
        <source>La fenêtre est refaite aussitôt&#xa0;; ce qui est ouvert le reste.</source>
        <translation>The window is made again at once; what is open stays open.</translation>
    </message>
    <message>
        <source>Vider le formulaire d’une personne (minutes)</source>
        <translation>Empty the form of a person (minutes)</translation>
    </message>
    <message>
        <source>Après ce temps sans activité, identité et réponses quittent l’écran et la mémoire.</source>
        <translation>After this time without activity, identity and answers leave the screen and the memory.</translation>
    </message>
    <message>
        <source>Particulier&#xa0;: interroger</source>
        <translation>Person: look up</translation>
    </message>
    <message>
        <source>Demande les statuts cochés pour la personne du formulaire.</source>
        <translation>Asks the ticked statuses for the person in the form.</translation>
    </message>
    <message>
        <source>Particulier&#xa0;: coller une identité</source>
        <translation>Person: paste an identity</translation>
    </message>
    <message>
        <source>Range un texte copié dans les champs, que vous vérifiez.</source>
        <translation>Lays a copied text out in the fields, for you to check.</translation>
    </message>
    <message>
        <source>Particulier&#xa0;: tout effacer</source>
        <translation>Person: empty everything</translation>
    </message>
    <message>
        <source>Vide le formulaire et les réponses.</source>
        <translation>Empties the form and the answers.</translation>
    </message>
    <message>
        <source>Particulier</source>
        <translation>Person</translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>un document PDF</source>
        <translation>a PDF document</translation>
    </message>
    <message>
        <source>un texte mis en forme (RTF)</source>
        <translation>a formatted text (RTF)</translation>
    </message>
    <message>
        <source>une image</source>
        <translation>a picture</translation>
    </message>
    <message>
        <source>un fichier compressé</source>
        <translation>a compressed file</translation>
    </message>
    <message>
        <source>une base de données</source>
        <translation>a database</translation>
    </message>
    <message>
        <source>un programme</source>
        <translation>a program</translation>
    </message>
    <message>
        <source>un classeur Excel d’une version ancienne</source>
        <translation>an Excel workbook of an old version</translation>
    </message>
    <message>
        <source>une feuille au format SYLK</source>
        <translation>a sheet in the SYLK format</translation>
    </message>
    <message>
        <source>un classeur Excel 97-2003 (.xls)</source>
        <translation>an Excel 97-2003 workbook (.xls)</translation>
    </message>
    <message>
        <source>un document Office d’un ancien format</source>
        <translation>an Office document of an old format</translation>
    </message>
    <message>
        <source>une feuille de calcul XML 2003</source>
        <translation>an XML 2003 spreadsheet</translation>
    </message>
    <message>
        <source>un classeur OpenDocument en un seul fichier (.fods)</source>
        <translation>an OpenDocument workbook in a single file (.fods)</translation>
    </message>
    <message>
        <source>une page web</source>
        <translation>a web page</translation>
    </message>
    <message>
        <source>un document XML</source>
        <translation>an XML document</translation>
    </message>
    <message>
        <source>un document JSON</source>
        <translation>a JSON document</translation>
    </message>
    <message>
        <source>Ouvrez-le dans le tableur, choisissez «&#xa0;Enregistrer sous&#xa0;» et le format «&#xa0;Classeur Excel (.xlsx)&#xa0;», puis déposez ce nouveau fichier.</source>
        <translation>Open it in the spreadsheet program, choose “Save as” and the format “Excel workbook (.xlsx)”, then drop this new file.</translation>
    </message>
    <message>
        <source>Le fichier est vide.</source>
        <translation>The file is empty.</translation>
    </message>
    <message>
        <source>Vérifiez que c’est le bon fichier.</source>
        <translation>Check that it is the right file.</translation>
    </message>
    <message>
        <source>Ce fichier est %1&#xa0;: Agrafe ne lit pas ce format.</source>
        <translation>This file is %1: Agrafe does not read this format.</translation>
    </message>
    <message>
        <source>Ce fichier est %1&#xa0;: ce n’est pas une feuille de calcul.</source>
        <translation>This file is %1: it is not a spreadsheet.</translation>
    </message>
    <message>
        <source>Déposez un classeur (.xlsx, .ods) ou un fichier CSV.</source>
        <translation>Drop a workbook (.xlsx, .ods) or a CSV file.</translation>
    </message>
    <message>
        <source>Ce classeur est protégé par un mot de passe.</source>
        <translation>This workbook is protected by a password.</translation>
    </message>
    <message>
        <source>Ouvrez-le dans le tableur, retirez le mot de passe d’ouverture (Fichier, Informations, Protéger le classeur), enregistrez, puis déposez-le de nouveau.</source>
        <translation>Open it in the spreadsheet program, remove the opening password (File, Info, Protect Workbook), save, then drop it again.</translation>
    </message>
    <message>
        <source>Ce fichier n’est ni un classeur ni un fichier de texte.</source>
        <translation>This file is neither a workbook nor a text file.</translation>
    </message>
    <message>
        <source>Dans le tableur, choisissez «&#xa0;Enregistrer sous&#xa0;» et le format «&#xa0;Classeur Excel (.xlsx)&#xa0;», puis déposez ce nouveau fichier.</source>
        <translation>In the spreadsheet program, choose “Save as” and the format “Excel workbook (.xlsx)”, then drop this new file.</translation>
    </message>
    <message>
        <source>La ligne %1 contient une valeur démesurée&#xa0;: un guillemet y est sans doute ouvert et jamais fermé.</source>
        <translation>Row %1 holds an enormous value: a quote is probably opened there and never closed.</translation>
    </message>
    <message>
        <source>Corrigez cette ligne, ou enregistrez de nouveau le fichier depuis le tableur.</source>
        <translation>Correct this row, or save the file again from the spreadsheet program.</translation>
    </message>
    <message>
        <source>Le fichier ne peut pas être lu.</source>
        <translation>The file cannot be read.</translation>
    </message>
    <message>
        <source>Vérifiez qu’il existe encore, que le disque répond et que vous avez le droit de le lire.</source>
        <translation>Check that it still exists, that the disk answers and that you may read it.</translation>
    </message>
    <message>
        <source>Le fichier est endommagé ou n’a pas été écrit jusqu’au bout.</source>
        <translation>The file is damaged or was not written to its end.</translation>
    </message>
    <message>
        <source>Le fichier est bien plus gros que ce qu’un tableur écrit.</source>
        <translation>The file is far larger than what a spreadsheet program writes.</translation>
    </message>
    <message>
        <source>N’ouvrez pas ce fichier s’il vient d’un inconnu&#xa0;; sinon, partagez-le en plusieurs fichiers.</source>
        <translation>Do not open this file if it comes from a stranger; otherwise split it into several files.</translation>
    </message>
    <message numerus="yes">
        <source>%n ligne(s) au-dessus de l’en-tête&#xa0;: elles ne sont pas lues.</source>
        <translation>
            <numerusform>%n row above the header: it is not read.</numerusform>
            <numerusform>%n rows above the header: they are not read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Le classeur contient %n autre(s) feuille(s), non lue(s)&#xa0;: %1.</source>
        <translation>
            <numerusform>The workbook contains %n other sheet, not read: %1.</numerusform>
            <numerusform>The workbook contains %n other sheets, not read: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Le classeur contient %n feuille(s) masquée(s)&#xa0;: %1.</source>
        <translation>
            <numerusform>The workbook contains %n hidden sheet: %1.</numerusform>
            <numerusform>The workbook contains %n hidden sheets: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>La feuille lue, «&#xa0;%1&#xa0;», est masquée.</source>
        <translation>The sheet that was read, “%1”, is hidden.</translation>
    </message>
    <message numerus="yes">
        <source>%n ligne(s) masquée(s), lue(s) comme les autres&#xa0;; première&#xa0;: %1.</source>
        <translation>
            <numerusform>%n hidden row, read like the others: %1.</numerusform>
            <numerusform>%n hidden rows, read like the others; first: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n colonne(s) masquée(s), lue(s) comme les autres&#xa0;; première&#xa0;: %1.</source>
        <translation>
            <numerusform>%n hidden column, read like the others: %1.</numerusform>
            <numerusform>%n hidden columns, read like the others; first: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Un filtre est posé sur %1&#xa0;: les lignes qu’il masque sont lues aussi.</source>
        <translation>There is a filter on %1: the rows that it hides are read too.</translation>
    </message>
    <message numerus="yes">
        <source>%n plage(s) de cellules fusionnées, dont %1&#xa0;: seule la première cellule a une valeur.</source>
        <translation>
            <numerusform>%n range of merged cells, %1: only its first cell has a value.</numerusform>
            <numerusform>%n ranges of merged cells, among them %1: only the first cell of each has a value.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tableau(x) Excel&#xa0;: %1. Le modèle n’en veut pas.</source>
        <translation>
            <numerusform>%n Excel table: %1. The template wants none.</numerusform>
            <numerusform>%n Excel tables: %1. The template wants none.</numerusform>
        </translation>
    </message>
    <message>
        <source>La feuille «&#xa0;%1&#xa0;» est vide.</source>
        <translation>The sheet “%1” is empty.</translation>
    </message>
    <message numerus="yes">
        <source>%n formule(s), dont %1&#xa0;: la valeur calculée par le tableur est lue.</source>
        <translation>
            <numerusform>%n formula, in %1: the value that the spreadsheet program calculated is read.</numerusform>
            <numerusform>%n formulas, among them %1: the values that the spreadsheet program calculated are read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n formule(s) sans valeur, dont %1&#xa0;: ouvrez le classeur dans le tableur, enregistrez-le, puis déposez-le de nouveau.</source>
        <translation>
            <numerusform>%n formula without a value, in %1: open the workbook in the spreadsheet program, save it, then drop it again.</numerusform>
            <numerusform>%n formulas without a value, among them %1: open the workbook in the spreadsheet program, save it, then drop it again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cellule(s) en erreur, dont %1.</source>
        <translation>
            <numerusform>%n cell with an error: %1.</numerusform>
            <numerusform>%n cells with an error, among them %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n caractère(s) illisible(s), remplacé(s) par «&#xa0;�&#xa0;»&#xa0;; premier à la ligne %1.</source>
        <translation>
            <numerusform>%n unreadable character, replaced by “�”, on row %1.</numerusform>
            <numerusform>%n unreadable characters, replaced by “�”; first on row %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Un guillemet ouvert à la ligne %1 n’est jamais fermé.</source>
        <translation>A quote opened on row %1 is never closed.</translation>
    </message>
    <message numerus="yes">
        <source>%n ligne(s) ont plus de valeurs que l’en-tête n’a de colonnes&#xa0;; première&#xa0;: %1.</source>
        <translation>
            <numerusform>%n row has more values than the header has columns: %1.</numerusform>
            <numerusform>%n rows have more values than the header has columns; first: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Le classeur fait référence à %n autre(s) fichier(s).</source>
        <translation>
            <numerusform>The workbook refers to %n other file.</numerusform>
            <numerusform>The workbook refers to %n other files.</numerusform>
        </translation>
    </message>
    <message>
        <source>Le classeur contient des macros&#xa0;: elles ne sont ni lues ni exécutées.</source>
        <translation>The workbook contains macros: they are neither read nor run.</translation>
    </message>
    <message>
        <source>Le classeur compte ses dates depuis 1904&#xa0;: elles sont lues ainsi.</source>
        <translation>The workbook counts its dates from 1904: they are read so.</translation>
    </message>
    <message>
        <source>Le nom du fichier annonce autre chose que son contenu, qui est&#xa0;: %1.</source>
        <translation>The name of the file announces something other than its content, which is: %1.</translation>
    </message>
    <message>
        <source>Le fichier n’est pas en UTF-8&#xa0;: il est lu en Windows-1252&#xa0;; vérifiez les accents.</source>
        <translation>The file is not in UTF-8: it is read as Windows-1252; check the accents.</translation>
    </message>
    <message>
        <source>Le classeur n’a pas de feuille «&#xa0;%1&#xa0;».</source>
        <translation>The workbook has no sheet “%1”.</translation>
    </message>
    <message>
        <source>Choisissez l’une de ses feuilles&#xa0;: %1.</source>
        <translation>Choose one of its sheets: %1.</translation>
    </message>
    <message>
        <source>un document Word</source>
        <translation>a Word document</translation>
    </message>
    <message>
        <source>une présentation</source>
        <translation>a presentation</translation>
    </message>
    <message>
        <source>un document d’Apple Numbers</source>
        <translation>an Apple Numbers document</translation>
    </message>
    <message>
        <source>un document OpenDocument qui n’est pas un classeur</source>
        <translation>an OpenDocument document that is no workbook</translation>
    </message>
    <message>
        <source>Ce fichier est une archive compressée, pas un classeur.</source>
        <translation>This file is a compressed archive, not a workbook.</translation>
    </message>
    <message>
        <source>Extrayez le classeur qu’elle contient, puis déposez-le.</source>
        <translation>Extract the workbook that it contains, then drop it.</translation>
    </message>
    <message>
        <source>un classeur Excel binaire (.xlsb)</source>
        <translation>a binary Excel workbook (.xlsb)</translation>
    </message>
    <message>
        <source>Ce classeur est compressé par un procédé que les tableurs n’emploient pas.</source>
        <translation>This workbook is compressed by a method that spreadsheets do not use.</translation>
    </message>
    <message>
        <source>Ce classeur contient deux fois une même partie, avec des contenus différents.</source>
        <translation>This workbook holds one of its parts twice, with different contents.</translation>
    </message>
    <message>
        <source>Les lignes de ce classeur ne sont plus dans l’ordre après la ligne %1.</source>
        <translation>The rows of this workbook are no longer in order after row %1.</translation>
    </message>
    <message>
        <source>Ouvrez-le dans le tableur, enregistrez-le sous un autre nom au format «&#xa0;Classeur Excel (.xlsx)&#xa0;», puis déposez ce nouveau fichier.</source>
        <translation>Open it in the spreadsheet program, save it under another name in the format “Excel workbook (.xlsx)”, then drop this new file.</translation>
    </message>
    <message numerus="yes">
        <source>%n ligne(s) ne sont pas à leur place dans le fichier, dont la ligne %1&#xa0;: elles sont lues dans l’ordre de leurs numéros.</source>
        <translation>
            <numerusform>%n row is not in its place in the file (row %1): rows are read in the order of their numbers.</numerusform>
            <numerusform>%n rows are not in their place in the file, row %1 among them: rows are read in the order of their numbers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ligne(s) sont écrites en plusieurs morceaux, dont la ligne %1&#xa0;: leurs cellules sont réunies.</source>
        <translation>
            <numerusform>%n row is written in several pieces (row %1): its cells are joined.</numerusform>
            <numerusform>%n rows are written in several pieces, row %1 among them: their cells are joined.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cellule(s) sont écrites plusieurs fois, dont %1&#xa0;: la dernière valeur est lue&#xa0;; vérifiez-la.</source>
        <translation>
            <numerusform>%n cell is written several times (%1): the last value is read; check it.</numerusform>
            <numerusform>%n cells are written several times, %1 among them: the last value is read; check it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cellule(s) contiennent plusieurs valeurs, dont %1&#xa0;: la première est lue&#xa0;; vérifiez-la.</source>
        <translation>
            <numerusform>%n cell holds several values (%1): the first one is read; check it.</numerusform>
            <numerusform>%n cells hold several values, %1 among them: the first one is read; check it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n texte(s) du classeur sont écrits en plusieurs morceaux&#xa0;: ils sont réunis.</source>
        <translation>
            <numerusform>%n text of the workbook is written in several pieces: they are joined.</numerusform>
            <numerusform>%n texts of the workbook are written in several pieces: they are joined.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ce classeur contient une déclaration (DOCTYPE) que les tableurs n’écrivent pas et qui peut être dangereuse&#xa0;: il n’est pas lu.</source>
        <translation>This workbook holds a declaration (DOCTYPE) that spreadsheet programs do not write and that can be dangerous: it is not read.</translation>
    </message>
    <message>
        <source>Ce classeur n’a aucune feuille de cellules.</source>
        <translation>This workbook has no sheet of cells.</translation>
    </message>
    <message>
        <source>un classeur d’un ancien OpenOffice.org (.sxc)</source>
        <translation>a workbook of an old OpenOffice.org (.sxc)</translation>
    </message>
    <message>
        <source>Le fichier a changé pendant sa lecture.</source>
        <translation>The file changed while it was being read.</translation>
    </message>
    <message>
        <source>Attendez que son enregistrement ou sa copie soit terminé, puis déposez-le de nouveau.</source>
        <translation>Wait until it has been saved or copied, then drop it again.</translation>
    </message>
    <message>
        <source>Le fichier a disparu pendant sa lecture.</source>
        <translation>The file disappeared while it was being read.</translation>
    </message>
    <message>
        <source>Retrouvez-le, ou copiez-le sur ce poste, puis déposez-le de nouveau.</source>
        <translation>Find it again, or copy it to this computer, then drop it again.</translation>
    </message>
    <message>
        <source>Le fichier ne contient aucune valeur.</source>
        <translation>The file holds no value.</translation>
    </message>
</context>
<context>
    <name>SupportText</name>
    <message>
        <source>%1&#xa0;: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Échec</source>
        <translation>Failure</translation>
    </message>
    <message>
        <source>Détail</source>
        <translation>Detail</translation>
    </message>
    <message>
        <source>Essai du %1</source>
        <translation>Attempt of %1</translation>
    </message>
    <message>
        <source>réponse %1, %2 ms %3</source>
        <translation>response %1, %2 ms %3</translation>
    </message>
    <message>
        <source>Pièce</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Route</translation>
    </message>
    <message>
        <source>Environnement</source>
        <translation>Environment</translation>
    </message>
    <message>
        <source>Identifiant de la demande</source>
        <translation>Request identifier</translation>
    </message>
    <message>
        <source>Réponse</source>
        <translation>Response</translation>
    </message>
    <message>
        <source>Demandée le</source>
        <translation>Requested on</translation>
    </message>
    <message>
        <source>Durée</source>
        <translation>Duration</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
</context>
<context>
    <name>Synthesis</name>
    <message>
        <source>En activité</source>
        <translation>Active</translation>
    </message>
    <message>
        <source>Cessée</source>
        <translation>Ceased</translation>
    </message>
    <message>
        <source>En activité depuis le %1</source>
        <translation>Active since %1</translation>
    </message>
    <message>
        <source>Cessée depuis le %1</source>
        <translation>Ceased since %1</translation>
    </message>
    <message>
        <source>Diffusion partielle</source>
        <translation>Partial diffusion</translation>
    </message>
    <message>
        <source>Non diffusible</source>
        <translation>May not be made public</translation>
    </message>
    <message>
        <source>Valable jusqu’au %1</source>
        <translation>Valid until %1</translation>
    </message>
    <message>
        <source>Valable du %1 au %2</source>
        <translation>Valid from %1 to %2</translation>
    </message>
    <message>
        <source>Réponse reçue, mais sans son document. %1</source>
        <translation>Answer received, but without its document. %1</translation>
    </message>
    <message>
        <source>SIREN</source>
        <translation>SIREN</translation>
    </message>
    <message>
        <source>SIRET du siège</source>
        <translation>SIRET of the head office</translation>
    </message>
    <message>
        <source>RNA</source>
        <translation>RNA</translation>
    </message>
    <message>
        <source>État</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Siège</source>
        <translation>Head office</translation>
    </message>
    <message>
        <source>Activité</source>
        <translation>Activity</translation>
    </message>
    <message>
        <source>Forme juridique</source>
        <translation>Legal form</translation>
    </message>
    <message>
        <source>Effectif</source>
        <translation>Workforce</translation>
    </message>
    <message>
        <source>Dirigeants</source>
        <translation>Directors</translation>
    </message>
    <message>
        <source>Diffusion</source>
        <translation>Diffusion</translation>
    </message>
    <message>
        <source>Fermé</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Fermé depuis le %1</source>
        <translation>Closed since %1</translation>
    </message>
    <message>
        <source>Établissement demandé</source>
        <translation>Establishment requested</translation>
    </message>
</context>
<context>
    <name>TableLoading</name>
    <message>
        <source>Ce fichier est trop gros pour être ouvert.</source>
        <translation>This file is too big to be opened.</translation>
    </message>
    <message>
        <source>Partagez-le en plusieurs fichiers.</source>
        <translation>Split it into several files.</translation>
    </message>
</context>
<context>
    <name>TimeLine</name>
    <message>
        <source>aujourd’hui</source>
        <translation>today</translation>
    </message>
    <message numerus="yes">
        <source>il y a %n jour(s)</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>dans %n jour(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>dans %n mois</source>
        <translation>
            <numerusform>in %n month</numerusform>
            <numerusform>in %n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Token</name>
    <message>
        <source>Copiez le jeton en entier depuis votre espace API, puis collez-le.</source>
        <translation>Copy the whole token from your API account, then paste it.</translation>
    </message>
    <message>
        <source>Il n’y a pas de jeton dans ce texte.</source>
        <translation>There is no token in this text.</translation>
    </message>
    <message>
        <source>Ce texte n’est pas un jeton.</source>
        <translation>This text is not a token.</translation>
    </message>
    <message>
        <source>Ce jeton dit avoir pris fin le %1. S’il a été prolongé, il sert encore&#xa0;: Agrafe le demande au service.</source>
        <translation>This token says that it ended on %1. If it has been extended, it still works: Agrafe asks the service.</translation>
    </message>
    <message>
        <source>Ce jeton prend fin le %1. Faites-le prolonger depuis votre espace API.</source>
        <translation>This token ends on %1. Have it extended from your API account.</translation>
    </message>
    <message>
        <source>Il manque le début de ce jeton.</source>
        <translation>The beginning of this token is missing.</translation>
    </message>
    <message>
        <source>Ce texte contient plusieurs jetons.</source>
        <translation>This text holds several tokens.</translation>
    </message>
    <message>
        <source>Il manque la fin de ce jeton.</source>
        <translation>The end of this token is missing.</translation>
    </message>
    <message>
        <source>Ce jeton est abîmé en son milieu.</source>
        <translation>This token is damaged in its middle.</translation>
    </message>
    <message>
        <source>Intitulé</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Délivré le</source>
        <translation>Issued on</translation>
    </message>
    <message>
        <source>Prend fin le</source>
        <translation>Ends on</translation>
    </message>
    <message>
        <source>Ouvre</source>
        <translation>Opens</translation>
    </message>
    <message>
        <source>Droits qu’Agrafe ne connaît pas</source>
        <translation>Rights that Agrafe does not know</translation>
    </message>
    <message>
        <source>Numéro pour le support</source>
        <translation>Number for the support</translation>
    </message>
    <message>
        <source>Ce jeton est fait pour %1, et l’habilitation est de %2.</source>
        <translation>This token is made for %1, and the habilitation is of %2.</translation>
    </message>
    <message>
        <source>Copiez le jeton depuis votre espace %1.</source>
        <translation>Copy the token from your %1 account.</translation>
    </message>
    <message>
        <source>Ce jeton est fait pour «&#xa0;%1&#xa0;», et l’habilitation est de «&#xa0;%2&#xa0;».</source>
        <translation>This token is made for “%1”, and the habilitation is of “%2”.</translation>
    </message>
    <message>
        <source>Copiez le jeton de cet environnement, ou choisissez une autre habilitation.</source>
        <translation>Copy this environment’s token, or choose another habilitation.</translation>
    </message>
</context>
<context>
    <name>TrialView</name>
    <message>
        <source>C’est le jeton qui est refusé</source>
        <translation>It is the token that is refused</translation>
    </message>
    <message>
        <source>C’est un droit qui manque</source>
        <translation>It is a right that is missing</translation>
    </message>
    <message>
        <source>C’est l’adresse de ce poste qui est refusée</source>
        <translation>It is this workstation’s address that is refused</translation>
    </message>
    <message>
        <source>C’est le réseau qui n’a pas laissé passer l’essai</source>
        <translation>It is the network that did not let the test through</translation>
    </message>
    <message>
        <source>C’est le service qui n’a pas su répondre</source>
        <translation>It is the service that could not answer</translation>
    </message>
    <message>
        <source>Jeton accepté</source>
        <translation>Token accepted</translation>
    </message>
    <message>
        <source>le service le connaît</source>
        <translation>the service knows it</translation>
    </message>
    <message>
        <source>Pas d’essai possible</source>
        <translation>No test possible</translation>
    </message>
    <message>
        <source>Le même jeton que l’ancien</source>
        <translation>The same token as the old one</translation>
    </message>
    <message>
        <source>prolongé sans changer&#xa0;: c’est normal</source>
        <translation>prolonged without changing: that is fine</translation>
    </message>
    <message>
        <source>L’ancien jeton ne répond plus</source>
        <translation>The old token no longer answers</translation>
    </message>
    <message>
        <source>comparé avec ce qu’il annonçait</source>
        <translation>compared with what it claimed</translation>
    </message>
    <message numerus="yes">
        <source>%n droit(s) perdu(s)</source>
        <translation>
            <numerusform>%n right lost</numerusform>
            <numerusform>%n rights lost</numerusform>
        </translation>
    </message>
    <message>
        <source>lisez les droits avant de remplacer</source>
        <translation>read the rights before you replace</translation>
    </message>
    <message>
        <source>Date inscrite dans le jeton</source>
        <translation>Date written in the token</translation>
    </message>
    <message>
        <source>Même démarche que l’ancien</source>
        <translation>Same procedure as the old one</translation>
    </message>
    <message>
        <source>Une autre démarche</source>
        <translation>Another procedure</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;»&#xa0;; l’ancien jeton est celui de «&#xa0;%2&#xa0;». Un jeton ne sert qu’à sa démarche.</source>
        <translation>“%1”; the old token is that of “%2”. A token only serves its own procedure.</translation>
    </message>
    <message>
        <source>Même démarche que l’ancien&#xa0;: inconnu</source>
        <translation>Same procedure as the old one: unknown</translation>
    </message>
    <message>
        <source>ni le service ni le jeton ne la nomment</source>
        <translation>neither the service nor the token names it</translation>
    </message>
    <message>
        <source>SIRET destinataire admis&#xa0;: inconnu</source>
        <translation>Recipient SIRET accepted: unknown</translation>
    </message>
    <message>
        <source>%1&#xa0;: le service le dira au premier appel</source>
        <translation>%1: the service will say so at the first call</translation>
    </message>
</context>
<context>
    <name>ValueText</name>
    <message>
        <source>1er</source>
        <translation>1</translation>
    </message>
    <message>
        <source>%1 (valeur non répertoriée)</source>
        <translation>%1 (value not listed)</translation>
    </message>
    <message>
        <source>Oui</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>Non</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Aucun</source>
        <translation>None</translation>
    </message>
    <message>
        <source>%1&#xa0;jour</source>
        <translation>%1 day</translation>
    </message>
    <message>
        <source>%1&#xa0;jours</source>
        <translation>%1 days</translation>
    </message>
    <message>
        <source>%1&#xa0;heure</source>
        <translation>%1 hour</translation>
    </message>
    <message>
        <source>%1&#xa0;heures</source>
        <translation>%1 hours</translation>
    </message>
    <message>
        <source>%1&#xa0;minute</source>
        <translation>%1 minute</translation>
    </message>
    <message>
        <source>%1&#xa0;minutes</source>
        <translation>%1 minutes</translation>
    </message>
    <message>
        <source>%1&#xa0;seconde</source>
        <translation>%1 second</translation>
    </message>
    <message>
        <source>%1&#xa0;secondes</source>
        <translation>%1 seconds</translation>
    </message>
    <message>
        <source>%1 et %2</source>
        <translation>%1 and %2</translation>
    </message>
    <message>
        <source>Non communiqué</source>
        <translation>Not disclosed</translation>
    </message>
</context>
<context>
    <name>agrafe::ui::AccessDialog</name>
    <message>
        <source>Modifier «&#xa0;%1&#xa0;»</source>
        <translation>Edit “%1”</translation>
    </message>
    <message>
        <source>Accès à %1</source>
        <translation>Access to %1</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Enregistrer</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>&amp;Nom de l’accès</source>
        <translation>&amp;Name of the access</translation>
    </message>
    <message>
        <source>Déjà au trousseau&#xa0;; laissez vide pour le garder.</source>
        <translation>Already in the keychain; leave empty to keep it.</translation>
    </message>
    <message>
        <source>Gardé par le trousseau, jamais affiché.</source>
        <translation>Kept in the keychain, never shown.</translation>
    </message>
    <message>
        <source>A&amp;dresse du dépôt</source>
        <translation>Upload a&amp;ddress</translation>
    </message>
    <message>
        <source>Donnée par l’administrateur E#L.</source>
        <translation>Given by the E#L administrator.</translation>
    </message>
    <message>
        <source>&amp;Identifiant partenaire</source>
        <translation>Partner &amp;identifier</translation>
    </message>
    <message>
        <source>Il finit le nom des fichiers&#xa0;: 20261120-identifiant.csv.</source>
        <translation>It ends the names of files: 20261120-identifier.csv.</translation>
    </message>
    <message>
        <source>&amp;Jeton</source>
        <translation>&amp;Token</translation>
    </message>
    <message>
        <source>&amp;Fin du jeton</source>
        <translation>&amp;End of the token</translation>
    </message>
    <message>
        <source>&amp;Environnement</source>
        <translation>&amp;Environment</translation>
    </message>
    <message>
        <source>&amp;Identifiant de l’application</source>
        <translation>Application &amp;identifier</translation>
    </message>
    <message>
        <source>&amp;Secret de l’application</source>
        <translation>Application &amp;secret</translation>
    </message>
    <message>
        <source>&amp;Compte technique</source>
        <translation>Technical &amp;account</translation>
    </message>
    <message>
        <source>Mot de &amp;passe du compte technique</source>
        <translation>&amp;Password of the technical account</translation>
    </message>
    <message>
        <source>Mot de passe chan&amp;gé le</source>
        <translation>Password chan&amp;ged on</translation>
    </message>
    <message>
        <source>Sur PISTE, la paire «&#xa0;OAuth credentials&#xa0;», pas la clé d’API.</source>
        <translation>On PISTE, the “OAuth credentials” pair, not the API key.</translation>
    </message>
    <message>
        <source>Cette session seulement</source>
        <translation>This session only</translation>
    </message>
    <message>
        <source>Telle que l’administrateur E#L l’a donnée, pour le rappel. Vide&#xa0;: non connue.</source>
        <translation>As the E#L administrator gave it, for the reminder. Empty: not known.</translation>
    </message>
    <message>
        <source>Il prend fin %1 jours plus tard. Vide&#xa0;: non connu.</source>
        <translation>It ends %1 days later. Empty: not known.</translation>
    </message>
    <message>
        <source>Collez-le&#xa0;: Ctrl+V</source>
        <translation>Paste it: Ctrl+V</translation>
    </message>
    <message>
        <source>Essai en cours.</source>
        <translation>Being tested.</translation>
    </message>
    <message>
        <source>Rien n’est encore enregistré.</source>
        <translation>Nothing is saved yet.</translation>
    </message>
    <message>
        <source>Rien n’est enregistré.</source>
        <translation>Nothing is saved.</translation>
    </message>
    <message>
        <source>Enregistrer sans essai</source>
        <translation>Save without a test</translation>
    </message>
    <message>
        <source>Collez-le ou tapez-le</source>
        <translation>Paste it or type it</translation>
    </message>
</context>
<context>
    <name>agrafe::ui::AccessesPart</name>
    <message>
        <source>&amp;Modifier…</source>
        <translation>&amp;Edit…</translation>
    </message>
    <message>
        <source>Accès à %1</source>
        <translation>Access to %1</translation>
    </message>
    <message>
        <source>&amp;Ajouter un accès…</source>
        <translation>&amp;Add an access…</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>L’adresse du dépôt, l’identifiant partenaire et le jeton.</source>
        <translation>The upload address, the partner identifier and the token.</translation>
    </message>
    <message>
        <source>L’application PISTE, le compte technique et leurs secrets.</source>
        <translation>The PISTE application, the technical account and their secrets.</translation>
    </message>
    <message>
        <source>Aucun accès pour l’instant</source>
        <translation>No access yet</translation>
    </message>
    <message>
        <source>%1 · sans jeton</source>
        <translation>%1 · no token</translation>
    </message>
    <message>
        <source>%1 · secret manquant</source>
        <translation>%1 · secret missing</translation>
    </message>
</context>
<context>
    <name>agrafe::ui::ActDialog</name>
    <message>
        <source>Facture %1, %2, statut actuel&#xa0;: %3</source>
        <translation>Invoice %1, %2, present status: %3</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>C’est fait&#xa0;: la réponse s’était perdue, Agrafe l’a vérifié.</source>
        <translation>Done: the answer had been lost, Agrafe checked it.</translation>
    </message>
    <message>
        <source>C’est fait.</source>
        <translation>Done.</translation>
    </message>
    <message>
        <source>Statut&#xa0;: %1.</source>
        <translation>Status: %1.</translation>
    </message>
    <message>
        <source>Rechercher</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>L’état de la facture n’est toujours pas connu.</source>
        <translation>The state of the invoice is still not known.</translation>
    </message>
    <message>
        <source>Rien n’a changé&#xa0;: la facture est toujours «&#xa0;%1&#xa0;».</source>
        <translation>Nothing changed: the invoice is still “%1”.</translation>
    </message>
    <message>
        <source>La demande est en cours.</source>
        <translation>The request is under way.</translation>
    </message>
    <message>
        <source>Sa réponse dira ce qu’il en est.</source>
        <translation>Its answer will say what became of it.</translation>
    </message>
    <message>
        <source>La facture est relue dans Chorus Pro…</source>
        <translation>The invoice is being read again in Chorus Pro…</translation>
    </message>
    <message>
        <source>Si la demande est récente, attendez quelques minutes et recherchez encore. Sinon, vous pouvez recommencer.</source>
        <translation>If the request is recent, wait a few minutes and search again. Otherwise, you can start again.</translation>
    </message>
    <message>
        <source>Rechercher encore</source>
        <translation>Search again</translation>
    </message>
    <message>
        <source>Facture %1, %2</source>
        <translation>Invoice %1, %2</translation>
    </message>
    <message>
        <source>La demande est en cours…</source>
        <translation>The request is under way…</translation>
    </message>
    <message>
        <source>La réponse de Chorus Pro dira ce qu’il en est.</source>
        <translation>Chorus Pro’s answer will tell what became of it.</translation>
    </message>
</context>
<context>
    <name>agrafe::ui::AnswerCard</name>
    <message>
        <source>Compléter l’identité</source>
        <translation>Complete the identity</translation>
    </message>
    <message>
        <source>Voir le détail</source>
        <translation>Show the details</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Compléter&#xa0;: %1</source>
        <translation>Complete: %1</translation>
    </message>
    <message>
        <source>Redemander&#xa0;: %1</source>
        <translation>Ask again: %1</translation>
    </message>
    <message>
        <source>Redemander «&#xa0;%1&#xa0;»</source>
        <translation>Ask “%1” again</translation>
    </message>
    <message>
        <source>Voir le détail&#xa0;: %1</source>
        <translation>Show the details: %1</translation>
    </message>
    <message>
        <source>%1&#xa0;: votre habilitation ne couvre pas ces informations.</source>
        <translation>%1: your habilitation does not cover this information.</translation>
    </message>
    <message>
        <source>%1&#xa0;: votre habilitation ne couvre pas cette information.</source>
        <translation>%1: your habilitation does not cover this information.</translation>
    </message>
    <message>
        <source>Redemande ainsi ce statut&#xa0;: un nouvel accès, tracé.</source>
        <translation>Asks this status again in that way: a new access, traced.</translation>
    </message>
    <message>
        <source>Masquer le détail</source>
        <translation>Hide the details</translation>
    </message>
    <message>
        <source>À essayer&#xa0;:</source>
        <translation>To try:</translation>
    </message>
</context>
<context>
    <name>agrafe::ui::AnswersSide</name>
    <message>
        <source>Réponses</source>
        <translation>Answers</translation>
    </message>
</context>
<context>
    <name>agrafe::ui::AttachmentList</name>
    <message>
        <source>Joindre des fichiers…</source>
        <translation>Join files…</translation>
    </message>
    <message>
        <source>Retirer</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Type de la pièce</source>
        <translation>Type of the attachment</translation>
    </message>
    <message>
        <source>Fichiers joints</source>
        <translation>Files joined</translation>
    </message>
    <message>
        <source>Fichier</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Taille</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Type non précisé</source>
        <translation>Type not given</translation>
    </message>
    <message>
        <source>Fichiers à joindre</source>
        <translation>Files to join</translation>
    </message>
</context>
<context>
    <name>agrafe::ui::BirthDateEdit</name>
    <message>
        <source>JJ</source>
        <translation>DD</translation>
    </message>
    <message>
        <source>MM</source>
        <translation>MM</translation>
    </message>
    <message>
        <source>AAAA</source>
        <translation>YYYY</translation>
    </message>
    <message>
        <source>Jour</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Mois</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Année</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Écrivez la date en chiffres, par exemple 14 03 1994.</source>
        <translation>Write the date in figures, for example 14 03 1994.</translation>
    </message>
    <message>
        <source>Indiquez aussi l’année.</source>
        <translation>Give the year too.</translation>
    </message>
    <message>
        <source>Écrivez l’année avec quatre chiffres.</source>
        <translation>Write the year with four digits.</translation>
    </message>
    <message>
        <source>Indiquez aussi le mois, ou retirez le jour.</source>
        <translation>Give the month too, or take the day away.</translation>
    </message>
    <message>
        <source>Cette date n’est pas encore passée.</source>
        <translation>This date has not come yet.</translation>
    </message>
    <message>
        <source>Cette date n’existe pas au calendrier.</source>
        <translation>This date is not in the calendar.</translation>
    </message>
</context>
<context>
    <name>agrafe::ui::CatalogueBrowser</name>
    <message>
        <source>Tout ce qui peut être demandé</source>
        <translation>Everything that can be requested</translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Demander</source>
        <translation>Request</translation>
    </message>
    <message>
        <source>Ajoute la pièce au dossier ouvert</source>
        <translation>Adds the item to the open file</translation>
    </message>
    <message>
        <source>Chercher une pièce, un fournisseur, un champ</source>
        <translation>Search for an item, a provider, a field</translation>
    </message>
    <message>
        <source>Pièces</source>
        <translation>Items</translation>
    </message>
    <message>
        <source>Description de la pièce</source>
        <translation>Description of the item</translation>
    </message>
    <message>
        <source>%1, non couvert</source>
        <translation>%1, not covered</translation>
    </message>
    <message>
        <source>%1 pièces</source>
        <translation>%1 items</translation>
    </message>
    <message>
        <source>%1 pièce</source>
        <translation>%1 item</translation>
    </message>
    <message>
        <source>&lt;p&gt;Aucune pièce pour cette recherche.&lt;/p&gt;</source>
        <translation>&lt;p&gt;No item for this search.&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>agrafe::ui::CategoryList</name>
    <message>
        <source>Catégories</source>
        <translation>Categories</translation>
    </message>
</context>
<context>
    <name>agrafe::ui::CheckList</name>
    <message>
        <source>En attente</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>%1&#xa0;: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Points vérifiés</source>
        <translation>Points checked</translation>
    </message>
</context>
<context>
    <name>agrafe::ui::ChipsEdit</name>
    <message>
        <source>%1, Suppr pour retirer</source>
        <translation>%1, Del to remove</translation>
    </message>
</context>
<context>
    <name>agrafe::ui::ChorusDesk</name>
    <message>
        <source>%1, production</source>
        <translation>%1, production</translation>
    </message>
    <message>
        <source>Factures reçues de Chorus Pro</source>
        <translation>Invoices received in Chorus Pro</translation>
    </message>
    <message>
        <source>Chorus Pro</source>
        <translation>Chorus Pro</translation>
    </message>
    <message>
        <source>facture fournisseur</source>
        <translation>invoice supplier</translation>
    </message>
    <message>
        <source>Chercher cette entreprise dans Chorus Pro</source>
        <translation>Look for this company in Chorus Pro</translation>
    </message>
    <message>
        <source>structure facture</source>
        <translation>structure invoice</translation>
    </message>
    <message>
        <source>Connexion incomplète</source>
        <translation>Connection incomplete</translation>
    </message>
</context>
<context>
    <name>agrafe::ui::ChorusGuide</name>
    <message>
        <source>C’est fait</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Les étapes, en production</source>
        <translation>The steps, in production</translation>
    </message>
    <message>
        <source>Les étapes, en qualification</source>
        <translation>The steps, in qualification</translation>
    </message>
</context>
<context>
    <name>agrafe::ui::ChorusPanel</name>
    <message>
        <source>Factures reçues</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>À traiter</source>
        <translation>To deal with</translation>
    </message>
    <message>
        <source>Factures émises</source>
        <translation>Issued</translation>
    </message>
    <message>
        <source>Factures de travaux</source>
        <translation>Works invoices</translation>
    </message>
    <message>
        <source>Structures</source>
        <translation>Structures</translation>
    </message>
    <message>
        <source>Chorus Pro</source>
        <translation>Chorus Pro</translation>
    </message>
    <message>
        <source>%1, bloqué par une étape manquante</source>
        <translation>%1, blocked by a missing step</translation>
    </message>
    <message>
        <source>onglet</source>
        <translation>tab</translation>
    </message>
    <message>
        <source>Vérifier toute la connexion</source>
        <translation>Check the whole connection</translation>
    </message>
    <message>
        <source>étapes raccordement CGU diagnostic</source>
        <translation>steps link terms diagnostic</translation>
    </message>
    <message>
        <source>Copier l’état de la connexion pour le support</source>
        <translation>Copy the state of the connection for the support</translation>
    </message>
    <message>
        <source>Passer en production</source>
        <translation>Switch to production</translation>
    </message>
    <message>
        <source>Passer en qualification</source>
        <translation>Switch to qualification</translation>
    </message>
    <message>
        <source>environnement</source>
        <translation>environment</translation>
    </message>
    <message>
        <source>Reçues</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>Émises</source>
        <translation>Issued</translation>
    </message>
    <message>
        <source>Travaux</source>
        <translation>Works</translation>
    </message>
    <message>
        <source>Connexion</source>
        <translation>Connection</translation>
    </message>
    <message>
        <source>Les étapes de la connexion</source>
        <translation>The steps of the connection</translation>
    </message>
    <message>
        <source>Une étape de la connexion manque&#xa0;: ouvrez la connexion.</source>
        <translation>A step of the connection is missing: open the connection.</translation>
    </message>
    <message>
        <source>Connexion incomplète</source>
        <translation>Connection incomplete</translation>
    </message>
    <message>
        <source>L’API Structures refuse l’application&#xa0;: l’étape qui manque est ouverte dans la connexion.</source>
        <translation>The Structures API refuses the application: the missing step is open in the connection.</translation>
    </message>
    <message>
        <source>Chorus Pro demande d’attendre&#xa0;: nouvel essai dans %1 s.</source>
        <translation>Chorus Pro asks to wait: next try in %1 s.</translation>
    </message>
    <message>
        <source>%1, un dépôt n’est pas passé</source>
        <translation>%1, a deposit did not pass</translation>
    </message>
</context>
<context>
    <name>agrafe::ui::ChorusSecretsPage</name>
    <message>
        <source>&amp;Mot de passe du compte technique</source>
        <translation>&amp;Password of the technical account</translation>
    </message>
    <message>
        <source>S&amp;ecret de l’application PISTE</source>
        <translation>S&amp;ecret of the PISTE application</translation>
    </message>
    <message>
        <source>Collez le mot de passe&#xa0;: Ctrl+V</source>
        <translation>Paste the password: Ctrl+V</translation>
    </message>
    <message>
        <source>Il vit %1 jours. Laissez vide pour garder celui d’avant.</source>
        <translation>It lives %1 days. Leave empty to keep the present one.</translation>
    </message>
    <message>
        <source>Collez le secret&#xa0;: Ctrl+V</source>
        <translation>Paste the secret: Ctrl+V</translation>
    </message>
    <message>
        <source>Celui des identifiants OAuth, pas la clé d’API. Laissez vide pour garder l’ancien.</source>
        <translation>The one of the OAuth credentials, not the API key. Leave empty to keep the present one.</translation>
    </message>
    <message>
        <source>Mot de passe &amp;changé le</source>
        <translation>Password &amp;changed on</translation>
    </message>
    <message>
        <source>Agrafe compte sa fin à partir de ce jour.</source>
        <translation>Agrafe counts its end from that day.</translation>
    </message>
    <message>
        <source>Cette habilitation n’existe plus.</source>
        <translation>This habilitation no longer exists.</translation>
    </message>
</context>
<context>
    <name>agrafe::ui::CommandPalette</name>
    <message>
        <source>Rien ne porte ce nom. Essayez un autre mot, ou un SIRET.</source>
        <translation>Nothing has this name. Try another word, or a SIRET.</translation>
    </message>
    <message>
        <source>Rechercher, aller à…</source>
        <translation>Search, go to…</translation>
    </message>
    <message>
        <source>Une action, une pièce, une entreprise…</source>
        <translation>An action, an item, a company…</translation>
    </message>
    <message>
        <source>Résultats</source>
        <translation>Results</translation>
    </message>
</context>
<context>
    <name>agrafe::ui::CompleteDialog</name>
    <message>
        <source>Compléter la facture</source>
        <translation>Complete the invoice</translation>
    </message>
    <message>
        <source>Envoyer le complément</source>
        <translation>Send what was missing</translation>
    </message>
    <message>
        <source>Commentaire</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Fichiers</source>
        <translation>Files</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» n’a pas pu être lu.</source>
        <translation>“%1” could not be read.</translation>
    </message>
</context>
<context>
    <name>agrafe::ui::ConnectionPane</name>
    <message>
        <source>Environnement</source>
        <translation>Environment</translation>
    </message>
    <message>
        <source>Qualification</source>
        <translation>Qualification</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Production</translation>
    </message>
    <message>
        <source>Tout vérifier</source>
        <translation>Check all</translation>
    </message>
    <message>
        <source>Copier pour le support</source>
        <translation>Copy for the support</translation>
    </message>
    <message>
        <source>Connexion à Chorus Pro</source>
        <translation>Connection to Chorus Pro</translation>
    </message>
    <message>
        <source>Connexion</source>
        <translation>Connection</translation>
    </message>
    <message>
        <source>Vérification en cours…</source>
        <translation>Checking…</translation>
    </message>
    <message>
        <source>Connexion à Chorus Pro&#xa0;: %1, %2.</source>
        <translation>Connection to Chorus Pro: %1, %2.</translation>
    </message>
    <message>
        <source>Connexion à Chorus Pro vérifiée.</source>
        <translation>Connection to Chorus Pro checked.</translation>
    </message>
    <message>
        <source>Vérifié à %1</source>
        <translation>Checked at %1</translation>
    </message>
    <message>
        <source>Rapport de connexion copié, sans aucun secret.</source>
        <translation>Connection report copied, without any secret.</translation>
    </message>
</context>
<context>
    <name>agrafe::ui::ConsultationsDialog</name>
    <message>
        <source>Qui a consulté cette personne&#xa0;?</source>
        <translation>Who looked at this person?</translation>
    </message>
    <message>
        <source>Recherche dans le journal…</source>
        <translation>Searching the journal…</translation>
    </message>
    <message>
        <source>Accès à cette personne</source>
        <translation>Accesses to this person</translation>
    </message>
    <message>
        <source>Quand</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Qui</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Statut</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Pourquoi</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>&amp;Copier la liste</source>
        <translation>&amp;Copy the list</translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Aucun accès à cette personne, telle qu’elle est écrite dans le formulaire, n’est au journal.</source>
        <translation>The journal holds no access to this person as she is written in the form.</translation>
    </message>
    <message numerus="yes">
        <source>%n accès à cette personne au journal.</source>
        <translation>
            <numerusform>%n access to this person in the journal.</numerusform>
            <numerusform>%n accesses to this person in the journal.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n autre(s) accès ne peuvent pas être comparés&#xa0;: ils datent d’une session sans trousseau.</source>
        <translation>
            <numerusform>%n other access cannot be compared: it dates from a session without keychain.</numerusform>
            <numerusform>%n other accesses cannot be compared: they date from a session without keychain.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>agrafe::ui::CriteriaDialog</name>
    <message>
        <source>Critères de la recherche</source>
        <translation>Search criteria</translation>
    </message>
    <message>
        <source>Tous les types</source>
        <translation>All types</translation>
    </message>
    <message>
        <source>Tous les cadres</source>
        <translation>All billing frames</translation>
    </message>
    <message>
        <source>Téléchargées ou non</source>
        <translation>Downloaded or not</translation>
    </message>
    <message>
        <source>Déjà téléchargées</source>
        <translation>Already downloaded</translation>
    </message>
    <message>
        <source>Pas encore téléchargées</source>
        <translation>Not downloaded yet</translation>
    </message>
    <message>
        <source>à</source>
        <translation>to</translation>
    </message>
    <message>
        <source>%1, à partir de</source>
        <translation>%1, from</translation>
    </message>
    <message>
        <source>%1, jusqu’à</source>
        <translation>%1, up to</translation>
    </message>
    <message>
        <source>Numéro de facture</source>
        <translation>Invoice number</translation>
    </message>
    <message>
        <source>Engagement</source>
        <translation>Commitment</translation>
    </message>
    <message>
        <source>Marché</source>
        <translation>Contract</translation>
    </message>
    <message>
        <source>Déposée</source>
        <translation>Deposited</translation>
    </message>
    <message>
        <source>Datée</source>
        <translation>Dated</translation>
    </message>
    <message>
        <source>Statut depuis</source>
        <translation>Status since</translation>
    </message>
    <message>
        <source>Montant TTC</source>
        <translation>Gross amount</translation>
    </message>
    <message>
        <source>Reste à payer</source>
        <translation>Left to pay</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Cadre</source>
        <translation>Billing frame</translation>
    </message>
    <message>
        <source>Téléchargement</source>
        <translation>Download</translation>
    </message>
    <message>
        <source>Numéro de flux</source>
        <translation>Flow number</translation>
    </message>
    <message>
        <source>Tout effacer</source>
        <translation>Clear all</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Rechercher</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» n’est pas un jour. Écrivez-le comme 14/01/2027.</source>
        <translation>“%1” is not a day. Write it as 14/01/2027.</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» n’est pas un montant. Écrivez-le comme 1236,60.</source>
        <translation>“%1” is not an amount. Write it as 1236.60.</translation>
    </message>
    <message>
        <source>Tous les statuts</source>
        <translation>All statuses</translation>
    </message>
    <message>
        <source>Tous les modes de dépôt</source>
        <translation>All ways of depositing</translation>
    </message>
    <message>
        <source>Rejets traités ou non</source>
        <translation>Rejections dealt with or not</translation>
    </message>
    <message>
        <source>Rejets déjà traités</source>
        <translation>Rejections already dealt with</translation>
    </message>
    <message>
        <source>Rejets à traiter</source>
        <translation>Rejections to deal with</translation>
    </message>
    <message>
        <source>Statut</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Montant HT</source>
        <translation>Amount without VAT</translation>
    </message>
    <message>
        <source>Facture d’origine</source>
        <translation>Original invoice</translation>
    </message>
    <message>
        <source>Mode de dépôt</source>
        <translation>Way of depositing</translation>
    </message>
    <message>
        <source>Rejets</source>
        <translation>Rejections</translation>
    </message>
    <message>
        <source>Ces structures sont cherchées dans Chorus Pro…</source>
        <translation>These structures are looked up in Chorus Pro…</translation>
    </message>
</context>
<context>
    <name>agrafe::ui::CsvDialog</name>
    <message>
        <source>Écrire le CSV</source>
        <translation>Write the CSV</translation>
    </message>
    <message>
        <source>Fichier</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Parcourir…</source>
        <translation>Browse…</translation>
    </message>
    <message>
        <source>UTF-8, points-virgules, en-tête de la matrice. Un fichier déjà là n’est jamais remplacé.</source>
        <translation>UTF-8, semicolons, header of the matrice. A file that is already there is never replaced.</translation>
    </message>
    <message>
        <source>Écriture</source>
        <translation>Writing</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Écrire</source>
        <translation>Write</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>%1 lignes écrites.</source>
        <translation>%1 rows written.</translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>agrafe::ui::Curtain</name>
    <message>
        <source>Tout est masqué</source>
        <translation>Everything is hidden</translation>
    </message>
    <message>
        <source>Les demandes en cours continuent.</source>
        <translation>Requests in progress carry on.</translation>
    </message>
    <message>
        <source>Tout afficher</source>
        <translation>Show everything</translation>
    </message>
</context>
<context>
    <name>agrafe::ui::DataView</name>
    <message>
        <source>Données de la pièce</source>
        <translation>Data of the item</translation>
    </message>
    <message>
        <source>Réponse JSON</source>
        <translation>JSON answer</translation>
    </message>
    <message>
        <source>Données copiées.</source>
        <translation>Data copied.</translation>
    </message>
    <message>
        <source>Chercher dans les données</source>
        <translation>Search in the data</translation>
    </message>
    <message>
        <source>Tout copier</source>
        <translation>Copy everything</translation>
    </message>
    <message>
        <source>Copier toutes les données (Ctrl+Maj+C)</source>
        <translation>Copy all the data (Ctrl+Shift+C)</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>La réponse telle que reçue (Ctrl+J)</source>
        <translation>The answer as received (Ctrl+J)</translation>
    </message>
    <message>
        <source>Les données s’affichent ici dès qu’elles arrivent.</source>
        <translation>The data appear here as soon as they arrive.</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» copié.</source>
        <translation>“%1” copied.</translation>
    </message>
    <message>
        <source>introuvable</source>
        <translation>not found</translation>
    </message>
</context>
<context>
    <name>agrafe::ui::DateEdit</name>
    <message>
        <source>jj/mm/aaaa</source>
        <translation>dd/mm/yyyy</translation>
    </message>
    <message>
        <source>Une date s’écrit ainsi&#xa0;: 14/01/2027.</source>
        <translation>A date is written like this: 14/01/2027.</translation>
    </message>
    <message>
        <source>Ce jour est à venir&#xa0;: écrivez celui où c’est arrivé.</source>
        <translation>This day is still to come: write the one when it happened.</translation>
    </message>
    <message>
        <source>Ce jour n’existe pas au calendrier.</source>
        <translation>This day does not exist in the calendar.</translation>
    </message>
</context>
<context>
    <name>agrafe::ui::DepositDialog</name>
    <message>
        <source>Déposer des factures</source>
        <translation>Deposit invoices</translation>
    </message>
    <message>
        <source>Choisir un fichier…</source>
        <translation>Choose a file…</translation>
    </message>
    <message>
        <source>Factures du fichier</source>
        <translation>Invoices of the file</translation>
    </message>
    <message>
        <source>Facture</source>
        <translation>Invoice</translation>
    </message>
    <message>
        <source>Fournisseur</source>
        <translation>Supplier</translation>
    </message>
    <message>
        <source>Destinataire</source>
        <translation>Recipient</translation>
    </message>
    <message>
        <source>TTC</source>
        <translation>Gross</translation>
    </message>
    <message>
        <source>Le fichier part chez Chorus Pro, qui crée les factures quand il l’a contrôlé. Un dépôt ne se retire pas&#xa0;: une facture créée à tort demande un avoir.</source>
        <translation>The file leaves for Chorus Pro, which makes the invoices once it has checked it. A deposit cannot be taken back: an invoice made by mistake needs a credit note.</translation>
    </message>
    <message>
        <source>Déposer</source>
        <translation>Deposit</translation>
    </message>
    <message>
        <source>Choisir un fichier</source>
        <translation>Choose a file</translation>
    </message>
    <message>
        <source>Factures (%1)</source>
        <translation>Invoices (%1)</translation>
    </message>
    <message>
        <source>Tous les fichiers (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>%1&#xa0;: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Rien à redire avant le dépôt.</source>
        <translation>Nothing to say against it before the deposit.</translation>
    </message>
    <message>
        <source>Chorus Pro ne prendrait pas ce fichier.</source>
        <translation>Chorus Pro would not take this file.</translation>
    </message>
    <message>
        <source>À regarder avant le dépôt.</source>
        <translation>To be looked at before the deposit.</translation>
    </message>
    <message>
        <source>Suivre ce flux</source>
        <translation>Follow this flow</translation>
    </message>
    <message>
        <source>Ce PDF porte une signature électronique (PAdES)</source>
        <translation>This PDF has an electronic signature (PAdES)</translation>
    </message>
    <message>
        <source>Une facture UBL, CII, Factur-X ou PDF, ou une archive de factures de la même forme. Choisissez le fichier, ou glissez-le ici.</source>
        <translation>An invoice in UBL, CII, Factur-X or PDF, or an archive of invoices of one form. Choose the file, or drop it here.</translation>
    </message>
    <message>
        <source>Chorus Pro lit d’abord le PDF&#xa0;: vous vérifiez et complétez ce qu’il y a lu, et la facture ne part qu’ensuite, sur votre accord.</source>
        <translation>Chorus Pro reads the PDF first: you check and complete what it read in it, and the invoice only leaves then, when you agree.</translation>
    </message>
    <message>
        <source>Faire lire le PDF</source>
        <translation>Have the PDF read</translation>
    </message>
    <message>
        <source>Ce que les destinataires exigent n’a pas pu être demandé&#xa0;: %1</source>
        <translation>What the recipients demand could not be asked: %1</translation>
    </message>
    <message>
        <source>Vérification…</source>
        <translation>Checking…</translation>
    </message>
    <message>
        <source>Agrafe demande à Chorus Pro ce que les destinataires exigent.</source>
        <translation>Agrafe is asking Chorus Pro what the recipients demand.</translation>
    </message>
    <message>
        <source>Un flux qui n’a pas été déposé de ce poste.</source>
        <translation>A flow that was not deposited from this workstation.</translation>
    </message>
    <message>
        <source>%1, déposé le %2.</source>
        <translation>%1, deposited on %2.</translation>
    </message>
</context>
<context>
    <name>agrafe::ui::DepositWatch</name>
    <message>
        <source>Dépôt «&#xa0;%1&#xa0;»&#xa0;: %2</source>
        <translation>Deposit “%1”: %2</translation>
    </message>
</context>
<context>
    <name>agrafe::ui::DepositsDialog</name>
    <message>
        <source>Reçu, verdict attendu</source>
        <translation>Received, verdict expected</translation>
    </message>
    <message>
        <source>Facture déposée</source>
        <translation>Invoice deposited</translation>
    </message>
    <message>
        <source>Refusé</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>Rien n’est parti</source>
        <translation>Nothing left</translation>
    </message>
    <message>
        <source>Résultat inconnu</source>
        <translation>Outcome unknown</translation>
    </message>
    <message>
        <source>Dépôts de ce poste</source>
        <translation>Deposits from this workstation</translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Fichier</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Factures</source>
        <translation>Invoices</translation>
    </message>
    <message>
        <source>Résultat</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>Dépôts, le plus récent d’abord</source>
        <translation>Deposits, the newest first</translation>
    </message>
    <message>
        <source>Aucune facture n’a encore été déposée de ce poste.</source>
        <translation>No invoice has been deposited from this workstation yet.</translation>
    </message>
    <message>
        <source>Rechercher…</source>
        <translation>Search…</translation>
    </message>
    <message>
        <source>Voir la facture</source>
        <translation>Show the invoice</translation>
    </message>
    <message>
        <source>Suivre…</source>
        <translation>Follow…</translation>
    </message>
    <message>
        <source>Voir le verdict…</source>
        <translation>Show the verdict…</translation>
    </message>
    <message>
        <source>Flux %1.</source>
        <translation>Flow %1.</translation>
    </message>
    <message>
        <source>État relevé le %1.</source>
        <translation>State read on %1.</translation>
    </message>
    <message>
        <source>Sa réponse s’est perdue&#xa0;: recherchez-le avant de déposer de nouveau.</source>
        <translation>Its answer was lost: search for it before depositing again.</translation>
    </message>
    <message>
        <source>Il n’a pas été fait dans l’environnement choisi&#xa0;: passez-y pour le suivre.</source>
        <translation>It was not made in the chosen environment: switch to it to follow it.</translation>
    </message>
</context>
<context>
    <name>agrafe::ui::Desktop</name>
    <message>
        <source>Entreprise</source>
        <translation>Company</translation>
    </message>
    <message>
        <source>Bienvenue</source>
        <translation>Welcome</translation>
    </message>
    <message>
        <source>Aucune habilitation</source>
        <translation>No habilitation</translation>
    </message>
    <message>
        <source>Configurer une habilitation…</source>
        <translation>Set up a habilitation…</translation>
    </message>
    <message>
        <source>jeton</source>
        <translation>token</translation>
    </message>
    <message>
        <source>Habilitation · %1</source>
        <translation>Habilitation · %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Habilitation</source>
        <translation>Habilitation</translation>
    </message>
    <message>
        <source>E#L, sans accès configuré</source>
        <translation>E#L, no access configured</translation>
    </message>
    <message>
        <source>Bac à sable sur ce poste&#xa0;: aucune administration n’est interrogée.</source>
        <translation>Sandbox on this workstation: no public body is queried.</translation>
    </message>
    <message>
        <source>Préproduction&#xa0;: les réponses sont inventées.</source>
        <translation>Staging: the answers are invented.</translation>
    </message>
    <message>
        <source>Essayer avec des données fictives</source>
        <translation>Try with fictitious data</translation>
    </message>
    <message>
        <source>bac à sable démonstration</source>
        <translation>sandbox demonstration</translation>
    </message>
    <message>
        <source>Particulier</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>API Particulier, sans habilitation</source>
        <translation>API Particulier, without habilitation</translation>
    </message>
    <message>
        <source>Chorus Pro</source>
        <translation>Chorus Pro</translation>
    </message>
    <message>
        <source>Chorus Pro, sans accès configuré</source>
        <translation>Chorus Pro, no access set up</translation>
    </message>
    <message>
        <source>Qualification de Chorus Pro&#xa0;: des données de test.</source>
        <translation>Chorus Pro qualification: test data.</translation>
    </message>
</context>
<context>
    <name>agrafe::ui::DetailPane</name>
    <message>
        <source>demandée à %1</source>
        <translation>requested at %1</translation>
    </message>
    <message>
        <source>valable jusqu’au %1</source>
        <translation>valid until %1</translation>
    </message>
    <message>
        <source>aucune réponse</source>
        <translation>no answer</translation>
    </message>
    <message>
        <source>statut %1</source>
        <translation>status %1</translation>
    </message>
    <message>
        <source>, code %1</source>
        <translation>, code %1</translation>
    </message>
    <message>
        <source>Essai %1, %2</source>
        <translation>Attempt %1, %2</translation>
    </message>
    <message>
        <source>%1, en %2&#xa0;ms</source>
        <translation>%1, in %2 ms</translation>
    </message>
    <message>
        <source>Essais</source>
        <translation>Attempts</translation>
    </message>
    <message>
        <source>Preuve</source>
        <translation>Proof</translation>
    </message>
    <message>
        <source>Actions de la pièce</source>
        <translation>Actions on the item</translation>
    </message>
    <message>
        <source>Actions de la pièce (touche Menu dans la liste)</source>
        <translation>Actions on the item (Menu key in the list)</translation>
    </message>
    <message>
        <source>Pages de la pièce</source>
        <translation>Pages of the item</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Données</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Ce qui se passe</source>
        <translation>What is happening</translation>
    </message>
    <message>
        <source>Essais %1</source>
        <translation>Attempts %1</translation>
    </message>
    <message>
        <source>Le document n’est pas arrivé</source>
        <translation>The document has not arrived</translation>
    </message>
    <message>
        <source>Pas de document</source>
        <translation>No document</translation>
    </message>
    <message>
        <source>Cette pièce n’a pas donné de document.</source>
        <translation>This item gave no document.</translation>
    </message>
    <message>
        <source>Le document arrive</source>
        <translation>The document is arriving</translation>
    </message>
    <message>
        <source>Il s’affiche ici dès qu’il est reçu.</source>
        <translation>It appears here as soon as it is received.</translation>
    </message>
    <message>
        <source>Retour à la liste</source>
        <translation>Back to the list</translation>
    </message>
    <message>
        <source>Retour à la liste (Alt+←)</source>
        <translation>Back to the list (Alt+←)</translation>
    </message>
</context>
<context>
    <name>agrafe::ui::DetailsTable</name>
    <message>
        <source>Champ</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>Valeur</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Détail de la réponse</source>
        <translation>Details of the answer</translation>
    </message>
    <message>
        <source>Numéro de la demande</source>
        <translation>Request number</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>En version 2 de l’API&#xa0;: %1</source>
        <translation>In version 2 of the API: %1</translation>
    </message>
    <message>
        <source>Code du service</source>
        <translation>Code of the service</translation>
    </message>
    <message>
        <source>Message du service</source>
        <translation>Message of the service</translation>
    </message>
    <message>
        <source>Explication du service</source>
        <translation>Explanation of the service</translation>
    </message>
    <message>
        <source>Paramètre en cause</source>
        <translation>Parameter in question</translation>
    </message>
    <message>
        <source>Fournisseur</source>
        <translation>Provider</translation>
    </message>
</context>
<context>
    <name>agrafe::ui::DiagnosticDialog</name>
    <message numerus="yes">
        <source>%n point(s) à corriger</source>
        <translation>
            <numerusform>%n point to correct</numerusform>
            <numerusform>%n points to correct</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tout fonctionne, %n point(s) à regarder</source>
        <translation>
            <numerusform>Everything works, %n point to look at</numerusform>
            <numerusform>Everything works, %n points to look at</numerusform>
        </translation>
    </message>
    <message>
        <source>Tout est en ordre</source>
        <translation>Everything is in order</translation>
    </message>
    <message>
        <source>Diagnostic</source>
        <translation>Diagnosis</translation>
    </message>
    <message>
        <source>&amp;Revérifier</source>
        <translation>&amp;Check again</translation>
    </message>
    <message>
        <source>&amp;Copier le rapport</source>
        <translation>&amp;Copy the report</translation>
    </message>
    <message>
        <source>Ré&amp;glages…</source>
        <translation>&amp;Settings…</translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>&amp;Vérifier l’accès de</source>
        <translation>Check the &amp;access of</translation>
    </message>
    <message>
        <source>%1 (%2, %3)</source>
        <translation>%1 (%2, %3)</translation>
    </message>
    <message>
        <source>Ce poste seulement</source>
        <translation>This workstation alone</translation>
    </message>
    <message>
        <source>Un seul appel au service pour les droits du jeton, tracé au journal.</source>
        <translation>A single call to the service for the token’s rights, recorded in the journal.</translation>
    </message>
    <message>
        <source>Vérification en cours…</source>
        <translation>Checking…</translation>
    </message>
    <message>
        <source>Vérification en cours, %1 sur %2…</source>
        <translation>Checking, %1 of %2…</translation>
    </message>
    <message>
        <source>Rapport copié&#xa0;: il ne contient ni jeton ni mot de passe.</source>
        <translation>Report copied: it holds no token and no password.</translation>
    </message>
</context>
<context>
    <name>agrafe::ui::DownloadDialog</name>
    <message>
        <source>Télécharger des factures</source>
        <translation>Download invoices</translation>
    </message>
    <message>
        <source>Avec les pièces jointes</source>
        <translation>With the attachments</translation>
    </message>
    <message>
        <source>Parcourir…</source>
        <translation>Browse…</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Pivot&#xa0;: un XML avec tout</source>
        <translation>Pivot: one XML with everything</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Factures téléchargées</source>
        <translation>Invoices downloaded</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Télécharger</source>
        <translation>Download</translation>
    </message>
    <message>
        <source>Dossier où enregistrer</source>
        <translation>Folder to save in</translation>
    </message>
    <message>
        <source>Choisissez un dossier par son chemin entier.</source>
        <translation>Choose a folder by its whole path.</translation>
    </message>
    <message>
        <source>Téléchargement…</source>
        <translation>Downloading…</translation>
    </message>
    <message>
        <source>Enregistré&#xa0;: %1</source>
        <translation>Saved: %1</translation>
    </message>
    <message>
        <source>%1 fichiers enregistrés.</source>
        <translation>%1 files saved.</translation>
    </message>
    <message>
        <source>Rien n’a été enregistré.</source>
        <translation>Nothing was saved.</translation>
    </message>
    <message>
        <source>La facture %1 sera enregistrée avec sa preuve. Chorus Pro notera le téléchargement.</source>
        <translation>Invoice %1 will be saved with its proof. Chorus Pro will record the download.</translation>
    </message>
    <message>
        <source>%1 factures seront enregistrées, chacune avec sa preuve. Chorus Pro notera les téléchargements.</source>
        <translation>%1 invoices will be saved, each with its proof. Chorus Pro will record the downloads.</translation>
    </message>
    <message>
        <source>%1 factures seront enregistrées en un fichier, avec sa preuve. Chorus Pro notera les téléchargements.</source>
        <translation>%1 invoices will be saved in one file, with its proof. Chorus Pro will note the downloads.</translation>
    </message>
    <message>
        <source>%1 factures seront enregistrées en fichiers de 10 au plus, chacun avec sa preuve. Chorus Pro notera les téléchargements.</source>
        <translation>%1 invoices will be saved in files of 10 at most, each with its proof. Chorus Pro will note the downloads.</translation>
    </message>
    <message>
        <source>Ouvrir le dossier</source>
        <translation>Open the folder</translation>
    </message>
    <message>
        <source>Arrêté après %1 factures sur %2.</source>
        <translation>Stopped after %1 invoices of %2.</translation>
    </message>
    <message>
        <source>Arrêt après les factures en cours…</source>
        <translation>Stopping after the invoices under way…</translation>
    </message>
    <message>
        <source>Celles qui sont venues sont enregistrées.</source>
        <translation>Those that came are saved.</translation>
    </message>
    <message>
        <source>Arrêter</source>
        <translation>Stop</translation>
    </message>
</context>
<context>
    <name>agrafe::ui::DropPage</name>
    <message>
        <source>Ouverts récemment</source>
        <translation>Opened recently</translation>
    </message>
    <message>
        <source>Déposez le classeur ici</source>
        <translation>Drop the workbook here</translation>
    </message>
    <message>
        <source>Ouvrir un fichier…</source>
        <translation>Open a file…</translation>
    </message>
    <message>
        <source>Pour essayer</source>
        <translation>To try</translation>
    </message>
    <message>
        <source>Ouvrir le classeur d’exemple, rempli et fictif</source>
        <translation>Open the sample workbook, filled and fictitious</translation>
    </message>
    <message>
        <source>Enregistrer le modèle vide…</source>
        <translation>Save the empty template…</translation>
    </message>
    <message>
        <source>Un fichier Excel, OpenDocument ou CSV rempli d’après le modèle. Il est seulement lu&#xa0;: le classeur d’origine n’est jamais modifié. Le rapport d’erreurs reçu d’E#L se dépose ici aussi.</source>
        <translation>An Excel, OpenDocument or CSV file filled from the template. It is only read: the original workbook is never changed. The error report mailed by E#L can be dropped here too.</translation>
    </message>
    <message>
        <source>Matrices et envois</source>
        <translation>Matrices and sends</translation>
    </message>
    <message>
        <source>Importer une matrice…</source>
        <translation>Import a matrice…</translation>
    </message>
    <message>
        <source>Envois et reçus…</source>
        <translation>Sends and receipts…</translation>
    </message>
    <message>
        <source>Comparer ou supprimer des matrices…</source>
        <translation>Compare or remove matrices…</translation>
    </message>
    <message>
        <source>Prochaine sous-version d’un dossier…</source>
        <translation>Next sub-version of a case…</translation>
    </message>
</context>
<context>
    <name>agrafe::ui::ElDesk</name>
    <message>
        <source>Bac à sable&#xa0;: rien ne part vers la Région.</source>
        <translation>Sandbox: nothing leaves for the Region.</translation>
    </message>
</context>
<context>
    <name>agrafe::ui::ElPanel</name>
    <message>
        <source>Ouvrir un fichier</source>
        <translation>Open a file</translation>
    </message>
    <message>
        <source>Classeurs et CSV (%1)</source>
        <translation>Workbooks and CSV (%1)</translation>
    </message>
    <message>
        <source>Tous les fichiers (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>Vos corrections</source>
        <translation>Your corrections</translation>
    </message>
    <message>
        <source>Les corrections de ce fichier ne sont pas encore écrites.</source>
        <translation>The corrections of this file are not written yet.</translation>
    </message>
    <message>
        <source>Ouvrir autre chose les perd. «&#xa0;Écrire le CSV…&#xa0;» les garde dans un nouveau fichier.</source>
        <translation>Opening something else loses them. “Write the CSV…” keeps them in a new file.</translation>
    </message>
    <message>
        <source>Les perdre et continuer</source>
        <translation>Lose them and go on</translation>
    </message>
    <message>
        <source>Rester</source>
        <translation>Stay</translation>
    </message>
    <message>
        <source>%1 cellules réparées</source>
        <translation>%1 cells repaired</translation>
    </message>
    <message>
        <source>Cellule réparée</source>
        <translation>Cell repaired</translation>
    </message>
    <message>
        <source>Lecture arrêtée.</source>
        <translation>Reading stopped.</translation>
    </message>
    <message>
        <source>Ce fichier n’a pas pu être ouvert.</source>
        <translation>This file could not be opened.</translation>
    </message>
    <message>
        <source>Voir l’habilitation</source>
        <translation>See the habilitation</translation>
    </message>
    <message>
        <source>%1 lignes</source>
        <translation>%1 rows</translation>
    </message>
    <message>
        <source>%1 ligne</source>
        <translation>%1 row</translation>
    </message>
    <message>
        <source>%1 lues…</source>
        <translation>%1 read…</translation>
    </message>
    <message>
        <source>%1, %2 colonnes, lu en %3 s. Le classeur d’origine n’est jamais modifié</source>
        <translation>%1, %2 columns, read in %3 s. The original workbook is never changed</translation>
    </message>
    <message>
        <source>Un envoi d’aujourd’hui, à %1 (%2 lignes), est resté sans réponse.</source>
        <translation>A send of today, at %1 (%2 rows), was left without an answer.</translation>
    </message>
    <message>
        <source>Déjà envoyé aujourd’hui à %1 (%2 lignes).</source>
        <translation>Already sent today at %1 (%2 rows).</translation>
    </message>
    <message>
        <source>Réparer «&#xa0;%1&#xa0;»</source>
        <translation>Repair “%1”</translation>
    </message>
    <message>
        <source>Réparer tout ce qui est sûr</source>
        <translation>Repair all that is safe</translation>
    </message>
    <message>
        <source>Enregistrer le modèle</source>
        <translation>Save the template</translation>
    </message>
    <message>
        <source>Modèle enregistré&#xa0;: %1</source>
        <translation>Template saved: %1</translation>
    </message>
    <message>
        <source>Liste écrite&#xa0;: %1</source>
        <translation>List written: %1</translation>
    </message>
    <message>
        <source>Exporter les problèmes</source>
        <translation>Export the problems</translation>
    </message>
    <message>
        <source>problemes</source>
        <translation>problems</translation>
    </message>
    <message>
        <source>Exporter mes corrections</source>
        <translation>Export my corrections</translation>
    </message>
    <message>
        <source>corrections</source>
        <translation>corrections</translation>
    </message>
    <message>
        <source>IDENTIFIANT</source>
        <translation>IDENTIFIER</translation>
    </message>
    <message>
        <source>CSV écrit&#xa0;: %1</source>
        <translation>CSV written: %1</translation>
    </message>
    <message>
        <source>Aucun accès à E#L n’est configuré.</source>
        <translation>No access to E#L is configured.</translation>
    </message>
    <message>
        <source>Rien n’a été envoyé. «&#xa0;Écrire le CSV…&#xa0;» fonctionne sans lui.</source>
        <translation>Nothing was sent. “Write the CSV…” works without it.</translation>
    </message>
    <message>
        <source>Configurer un accès</source>
        <translation>Configure an access</translation>
    </message>
    <message>
        <source>E#L refuse un second envoi du même jour.</source>
        <translation>E#L refuses a second send on the same day.</translation>
    </message>
    <message>
        <source>Importer une matrice</source>
        <translation>Import a matrice</translation>
    </message>
    <message>
        <source>Matrices (%1)</source>
        <translation>Matrices (%1)</translation>
    </message>
    <message>
        <source>Matrice importée&#xa0;: %1.</source>
        <translation>Matrice imported: %1.</translation>
    </message>
    <message>
        <source>Ouvrir un fichier…</source>
        <translation>Open a file…</translation>
    </message>
    <message>
        <source>classeur Excel CSV rapport contrôler</source>
        <translation>workbook Excel CSV report check</translation>
    </message>
    <message>
        <source>Ouvrir le classeur d’exemple</source>
        <translation>Open the sample workbook</translation>
    </message>
    <message>
        <source>fictif essayer</source>
        <translation>fictitious try</translation>
    </message>
    <message>
        <source>Enregistrer le modèle vide…</source>
        <translation>Save the empty template…</translation>
    </message>
    <message>
        <source>classeur template</source>
        <translation>workbook template</translation>
    </message>
    <message>
        <source>Importer une matrice…</source>
        <translation>Import a matrice…</translation>
    </message>
    <message>
        <source>champs règles</source>
        <translation>fields rules</translation>
    </message>
    <message>
        <source>Matrices…</source>
        <translation>Matrices…</translation>
    </message>
    <message>
        <source>comparer différences supprimer version</source>
        <translation>compare differences remove version</translation>
    </message>
    <message>
        <source>Prochaine sous-version d’un dossier…</source>
        <translation>Next sub-version of a case…</translation>
    </message>
    <message>
        <source>numéro NNN version</source>
        <translation>number NNN version</translation>
    </message>
    <message>
        <source>Envois et reçus…</source>
        <translation>Sends and receipts…</translation>
    </message>
    <message>
        <source>historique accusé copie</source>
        <translation>history receipt copy</translation>
    </message>
    <message>
        <source>Problème suivant</source>
        <translation>Next problem</translation>
    </message>
    <message>
        <source>Problème précédent</source>
        <translation>Previous problem</translation>
    </message>
    <message>
        <source>Réparer la cellule</source>
        <translation>Repair the cell</translation>
    </message>
    <message>
        <source>Réparer tout ce qui est sûr…</source>
        <translation>Make every certain repair…</translation>
    </message>
    <message>
        <source>corriger</source>
        <translation>correct</translation>
    </message>
    <message>
        <source>Annuler «&#xa0;%1&#xa0;»</source>
        <translation>Undo “%1”</translation>
    </message>
    <message>
        <source>Rétablir «&#xa0;%1&#xa0;»</source>
        <translation>Redo “%1”</translation>
    </message>
    <message>
        <source>Chercher dans le fichier</source>
        <translation>Search in the file</translation>
    </message>
    <message>
        <source>Montrer toutes les lignes</source>
        <translation>Show all rows</translation>
    </message>
    <message>
        <source>Montrer les lignes à problème</source>
        <translation>Show rows with a problem</translation>
    </message>
    <message>
        <source>filtrer</source>
        <translation>filter</translation>
    </message>
    <message>
        <source>Exporter les problèmes (CSV)…</source>
        <translation>Export the problems (CSV)…</translation>
    </message>
    <message>
        <source>liste collègue Excel</source>
        <translation>list colleague Excel</translation>
    </message>
    <message>
        <source>Enregistrer la page des problèmes (PDF)…</source>
        <translation>Save the page of problems (PDF)…</translation>
    </message>
    <message>
        <source>collègue</source>
        <translation>colleague</translation>
    </message>
    <message>
        <source>Imprimer les problèmes…</source>
        <translation>Print the problems…</translation>
    </message>
    <message>
        <source>page collègue</source>
        <translation>page colleague</translation>
    </message>
    <message>
        <source>Enregistrer la copie corrigée du classeur…</source>
        <translation>Save the corrected copy of the workbook…</translation>
    </message>
    <message>
        <source>Excel</source>
        <translation>Excel</translation>
    </message>
    <message>
        <source>Exporter mes corrections (CSV)…</source>
        <translation>Export my corrections (CSV)…</translation>
    </message>
    <message>
        <source>liste</source>
        <translation>list</translation>
    </message>
    <message>
        <source>Écrire le CSV…</source>
        <translation>Write the CSV…</translation>
    </message>
    <message>
        <source>Envoyer à E#L…</source>
        <translation>Send to E#L…</translation>
    </message>
    <message>
        <source>Contrôler pour&#xa0;: %1</source>
        <translation>Check for: %1</translation>
    </message>
    <message>
        <source>phase</source>
        <translation>phase</translation>
    </message>
    <message>
        <source>Contrôler avec la matrice %1</source>
        <translation>Check with matrice %1</translation>
    </message>
    <message>
        <source>Le fichier d’origine n’est jamais modifié.</source>
        <translation>The original file is never changed.</translation>
    </message>
    <message>
        <source>Choisissez un autre nom.</source>
        <translation>Choose another name.</translation>
    </message>
    <message>
        <source>Copie corrigée enregistrée&#xa0;: %1. Cellules corrigées&#xa0;: %2.</source>
        <translation>Corrected copy saved: %1. Cells corrected: %2.</translation>
    </message>
    <message>
        <source>Laissées telles quelles&#xa0;: %1 (formules, ou colonnes que le classeur n’a pas).</source>
        <translation>Left as they are: %1 (formulas, or columns that the workbook does not have).</translation>
    </message>
    <message>
        <source>Écriture arrêtée&#xa0;: aucun fichier n’est resté.</source>
        <translation>Writing stopped: no file was left.</translation>
    </message>
    <message>
        <source>Enregistrer la copie corrigée</source>
        <translation>Save the corrected copy</translation>
    </message>
    <message>
        <source>corrige</source>
        <translation>corrected</translation>
    </message>
    <message>
        <source>Enregistrer la page des problèmes</source>
        <translation>Save the page of problems</translation>
    </message>
    <message>
        <source>Page écrite&#xa0;: %1</source>
        <translation>Page written: %1</translation>
    </message>
    <message>
        <source>Problèmes imprimés.</source>
        <translation>Problems printed.</translation>
    </message>
    <message>
        <source>Matrice supprimée&#xa0;: %1.</source>
        <translation>Matrice removed: %1.</translation>
    </message>
    <message>
        <source>Renvoyez le même fichier&#xa0;: une réponse 409 dira qu’il était arrivé.</source>
        <translation>Send the same file again: an answer 409 will tell that it had arrived.</translation>
    </message>
    <message>
        <source>Ce fichier est cherché parmi les envois gardés&#xa0;: serait-ce un rapport d’E#L&#xa0;?</source>
        <translation>This file is looked for among the sends that were kept: could it be a report of E#L?</translation>
    </message>
    <message>
        <source>règle</source>
        <translation>rule</translation>
    </message>
    <message>
        <source>Ne plus lire le jour d’abord dans les dates douteuses</source>
        <translation>No longer read the day first in doubtful dates</translation>
    </message>
    <message>
        <source>Fermer Agrafe les perd. «&#xa0;Écrire le CSV…&#xa0;» les garde dans un nouveau fichier.</source>
        <translation>Closing Agrafe loses them. “Write the CSV…” keeps them in a new file.</translation>
    </message>
    <message>
        <source>Le fichier «&#xa0;%1&#xa0;» n’est plus à sa place, ou ne peut plus être lu.</source>
        <translation>The file “%1” is no longer in its place, or can no longer be read.</translation>
    </message>
    <message>
        <source>Ses lignes et vos corrections restent ouvertes, avec la matrice d’avant. Remettez-le à sa place pour le contrôler avec une autre.</source>
        <translation>Its rows and your corrections stay open, with the matrice they had. Put it back in its place to check it with another one.</translation>
    </message>
    <message>
        <source>La copie corrigée part de lui. Remettez-le à sa place, écrivez le CSV, ou exportez la liste de vos corrections.</source>
        <translation>The corrected copy is made from it. Put it back in its place, write the CSV, or export the list of your corrections.</translation>
    </message>
    <message>
        <source>Contrôlé avec la matrice «&#xa0;%1 %2&#xa0;».</source>
        <translation>Checked with the matrice “%1 %2”.</translation>
    </message>
    <message>
        <source>Le jour vient d’abord dans les dates douteuses (03/04/2024&#xa0;: 3 avril)</source>
        <translation>The day comes first in doubtful dates (03/04/2024: 3 April)</translation>
    </message>
    <message>
        <source>lire JJ/MM/AAAA mois</source>
        <translation>read DD/MM/YYYY month</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» n’a pas pu être ouvert.</source>
        <translation>“%1” could not be opened.</translation>
    </message>
    <message>
        <source>Ce nom était déjà pris&#xa0;: demandez à l’administrateur d’E#L quel fichier il garde.</source>
        <translation>This name was already taken: ask the administrator of E#L which file it keeps.</translation>
    </message>
    <message>
        <source>Choisir la matrice</source>
        <translation>Choose the matrice</translation>
    </message>
    <message>
        <source>Ses lignes et vos corrections restent ouvertes. Remettez-le à sa place pour lire une autre feuille.</source>
        <translation>Its rows and your corrections stay open. Put it back in its place to read another sheet.</translation>
    </message>
    <message>
        <source>Lire la feuille «&#xa0;%1&#xa0;»</source>
        <translation>Read the sheet “%1”</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» est un dossier.</source>
        <translation>“%1” is a folder.</translation>
    </message>
    <message>
        <source>Déposez le fichier lui-même.</source>
        <translation>Drop the file itself.</translation>
    </message>
    <message>
        <source>Un fichier à la fois.</source>
        <translation>One file at a time.</translation>
    </message>
    <message>
        <source>Déposez celui que vous voulez contrôler.</source>
        <translation>Drop the one that you want to check.</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» est un rapport d’erreurs d’E#L, mais l’envoi dont il vient n’est pas gardé sur ce poste.</source>
        <translation>“%1” is an error report of E#L, but the send that it comes from is not kept on this workstation.</translation>
    </message>
    <message>
        <source>Déposez-le sur le poste qui a fait l’envoi, ou lisez-le dans le tableur&#xa0;: sa dernière colonne dit ce qu’E#L refuse de chaque ligne.</source>
        <translation>Drop it on the workstation that made the send, or read it in the spreadsheet: its last column says what E#L rejects of each row.</translation>
    </message>
</context>
<context>
    <name>agrafe::ui::EntreprisePanel</name>
    <message>
        <source>Entreprises inventées, pour essayer</source>
        <translation>Invented companies, to try things out</translation>
    </message>
    <message>
        <source>Demandées récemment</source>
        <translation>Recently requested</translation>
    </message>
    <message>
        <source>Aucune habilitation n’est choisie.</source>
        <translation>No habilitation is chosen.</translation>
    </message>
    <message>
        <source>Rien n’a été envoyé.</source>
        <translation>Nothing has been sent.</translation>
    </message>
    <message>
        <source>Choisir une habilitation</source>
        <translation>Choose a habilitation</translation>
    </message>
    <message>
        <source>Rien n’a pu être demandé.</source>
        <translation>Nothing could be requested.</translation>
    </message>
    <message>
        <source>Voir l’habilitation</source>
        <translation>See the habilitation</translation>
    </message>
    <message>
        <source>%1 reçues</source>
        <translation>%1 received</translation>
    </message>
    <message>
        <source>%1 reçue</source>
        <translation>%1 received</translation>
    </message>
    <message>
        <source>%1 en cours</source>
        <translation>%1 in progress</translation>
    </message>
    <message>
        <source>%1 en attente</source>
        <translation>%1 waiting</translation>
    </message>
    <message>
        <source>%1 non couvertes</source>
        <translation>%1 not covered</translation>
    </message>
    <message>
        <source>%1 non couverte</source>
        <translation>%1 not covered</translation>
    </message>
    <message>
        <source>%1 pièces&#xa0;: %2</source>
        <translation>%1 items: %2</translation>
    </message>
    <message>
        <source>%1 pièce&#xa0;: %2</source>
        <translation>%1 item: %2</translation>
    </message>
    <message>
        <source>%1 sans objet</source>
        <translation>%1 not applicable</translation>
    </message>
    <message>
        <source>%1 Agrafe attend le journal et le trousseau&#xa0;: réessayez dans un instant.</source>
        <translation>%1 Agrafe is waiting for the journal and the keychain: try again in a moment.</translation>
    </message>
    <message>
        <source>Saisir le jeton…</source>
        <translation>Enter the token…</translation>
    </message>
    <message>
        <source>Des pièces n’ont pas été demandées&#xa0;: le journal des accès ne s’écrit pas.</source>
        <translation>Some documents were not asked for: the journal of accesses cannot be written.</translation>
    </message>
    <message>
        <source>Agrafe les redemande dès qu’il s’écrit. %1</source>
        <translation>Agrafe asks again as soon as it can be written. %1</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» n’est pas encore prête.</source>
        <translation>“%1” is not ready yet.</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» n’a pas pu être ouverte.</source>
        <translation>“%1” could not be opened.</translation>
    </message>
    <message>
        <source>Fiche publique</source>
        <translation>Public sheet</translation>
    </message>
    <message>
        <source>préremplir formulaire CSV JSON exporter</source>
        <translation>prefill form CSV JSON export</translation>
    </message>
    <message>
        <source>Tout enregistrer…</source>
        <translation>Save everything…</translation>
    </message>
    <message>
        <source>Ctrl Maj S</source>
        <translation>Ctrl Shift S</translation>
    </message>
    <message>
        <source>dossier documents synthèse PDF</source>
        <translation>file documents summary PDF</translation>
    </message>
    <message>
        <source>Catalogue…</source>
        <translation>Catalogue…</translation>
    </message>
    <message>
        <source>Tout ce qui peut être demandé</source>
        <translation>Everything that can be requested</translation>
    </message>
    <message>
        <source>pièce</source>
        <translation>item</translation>
    </message>
    <message>
        <source>Récent</source>
        <translation>Recent</translation>
    </message>
    <message>
        <source>pièce catalogue</source>
        <translation>item catalogue</translation>
    </message>
    <message>
        <source>%1 prouvées</source>
        <translation>%1 proved</translation>
    </message>
    <message>
        <source>%1 prouvée</source>
        <translation>%1 proved</translation>
    </message>
    <message>
        <source>%1 refus</source>
        <translation>%1 refused</translation>
    </message>
    <message>
        <source>%1 inconnues</source>
        <translation>%1 unknown</translation>
    </message>
    <message>
        <source>%1 inconnue</source>
        <translation>%1 unknown</translation>
    </message>
</context>
<context>
    <name>agrafe::ui::Environment</name>
    <message>
        <source>Production</source>
        <translation>Production</translation>
    </message>
    <message>
        <source>Préproduction</source>
        <translation>Staging</translation>
    </message>
    <message>
        <source>Relais</source>
        <translation>Relay</translation>
    </message>
    <message>
        <source>Bac à sable</source>
        <translation>Sandbox</translation>
    </message>
    <message>
        <source>Qualification</source>
        <translation>Qualification</translation>
    </message>
</context>
<context>
    <name>agrafe::ui::ExtraFields</name>
    <message>
        <source>Sans précision</source>
        <translation>Not specified</translation>
    </message>
    <message>
        <source>Séparez-les par des virgules.</source>
        <translation>Separate them with commas.</translation>
    </message>
    <message>
        <source>facultatif</source>
        <translation>optional</translation>
    </message>
    <message>
        <source>Établissement</source>
        <translation>School</translation>
    </message>
    <message>
        <source>Départements</source>
        <translation>Départements</translation>
    </message>
    <message>
        <source>Régions</source>
        <translation>Regions</translation>
    </message>
    <message>
        <source>Périmètre de la recherche</source>
        <translation>Where to look</translation>
    </message>
</context>
<context>
    <name>agrafe::ui::FactLabel</name>
    <message>
        <source>Champ protégé par la diffusion partielle&#xa0;: ne pas rediffuser.</source>
        <translation>Field protected by partial diffusion: do not pass on.</translation>
    </message>
    <message>
        <source>%1, champ protégé</source>
        <translation>%1, protected field</translation>
    </message>
</context>
<context>
    <name>agrafe::ui::FileBar</name>
    <message>
        <source>Matrice</source>
        <translation>Matrice</translation>
    </message>
    <message>
        <source>Contrôle</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>Ouvrir un autre fichier…</source>
        <translation>Open another file…</translation>
    </message>
    <message>
        <source>Arrêter</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Avancement</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>feuille «&#xa0;%1&#xa0;»</source>
        <translation>sheet “%1”</translation>
    </message>
    <message>
        <source>%1 lignes conformes</source>
        <translation>%1 rows conform</translation>
    </message>
    <message>
        <source>%1 ligne conforme</source>
        <translation>%1 row conforms</translation>
    </message>
    <message>
        <source>%1 lignes refusées par E#L</source>
        <translation>%1 rows refused by E#L</translation>
    </message>
    <message>
        <source>%1 ligne refusée par E#L</source>
        <translation>%1 row refused by E#L</translation>
    </message>
    <message>
        <source>Réparer les %1 sûres…</source>
        <translation>Repair the %1 safe ones…</translation>
    </message>
    <message>
        <source>Réparer la seule sûre…</source>
        <translation>Repair the safe one…</translation>
    </message>
    <message>
        <source>Ouvrir…</source>
        <translation>Open…</translation>
    </message>
    <message>
        <source>Importer une matrice…</source>
        <translation>Import a matrice…</translation>
    </message>
    <message>
        <source>%1 conformes</source>
        <translation>%1 conforming</translation>
    </message>
    <message>
        <source>%1 conforme</source>
        <translation>%1 conforming</translation>
    </message>
    <message>
        <source>%1 refusées</source>
        <translation>%1 refused</translation>
    </message>
    <message>
        <source>%1 refusée</source>
        <translation>%1 refused</translation>
    </message>
    <message>
        <source>Réparer…</source>
        <translation>Repair…</translation>
    </message>
    <message>
        <source>Remarques sur ce fichier</source>
        <translation>Remarks on this file</translation>
    </message>
    <message>
        <source>Fichier, matrice, contrôle</source>
        <translation>File, matrice, check</translation>
    </message>
    <message>
        <source>Comparer, supprimer…</source>
        <translation>Compare, remove…</translation>
    </message>
    <message>
        <source>Déjà envoyé aujourd’hui</source>
        <translation>Already sent today</translation>
    </message>
    <message>
        <source>feuilles «&#xa0;%1&#xa0;»</source>
        <translation>sheets “%1”</translation>
    </message>
    <message>
        <source>Feuille</source>
        <translation>Sheet</translation>
    </message>
    <message>
        <source>Phase 1</source>
        <translation>Phase 1</translation>
    </message>
    <message>
        <source>Phase 2</source>
        <translation>Phase 2</translation>
    </message>
    <message>
        <source>Phase 2 sans création</source>
        <translation>Phase 2 without creation</translation>
    </message>
    <message>
        <source>Phase 3</source>
        <translation>Phase 3</translation>
    </message>
    <message>
        <source>Lignes conformes&#xa0;: %1</source>
        <translation>Valid rows: %1</translation>
    </message>
    <message>
        <source>Lignes refusées&#xa0;: %1</source>
        <translation>Rejected rows: %1</translation>
    </message>
    <message>
        <source>%1 lignes à corriger</source>
        <translation>%1 rows to correct</translation>
    </message>
    <message>
        <source>%1 ligne à corriger</source>
        <translation>%1 row to correct</translation>
    </message>
</context>
<context>
    <name>agrafe::ui::FileDialogs</name>
    <message>
        <source>Dossier enregistré dans %1</source>
        <translation>File saved in %1</translation>
    </message>
</context>
<context>
    <name>agrafe::ui::FileView</name>
    <message>
        <source>Choisissez d’abord une pièce dans la liste.</source>
        <translation>Choose an item in the list first.</translation>
    </message>
</context>
<context>
    <name>agrafe::ui::FileWork</name>
    <message>
        <source>Modifier %1</source>
        <translation>Change %1</translation>
    </message>
    <message>
        <source>Réparer %1</source>
        <translation>Repair %1</translation>
    </message>
    <message>
        <source>%1, ligne %2</source>
        <translation>%1, row %2</translation>
    </message>
</context>
<context>
    <name>agrafe::ui::FilterButton</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Toutes les gravités</source>
        <translation>All severities</translation>
    </message>
    <message>
        <source>Toutes les colonnes</source>
        <translation>All columns</translation>
    </message>
    <message>
        <source>Colonne %1</source>
        <translation>Column %1</translation>
    </message>
    <message>
        <source>Filtrer</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filtre&#xa0;: %1</source>
        <translation>Filter: %1</translation>
    </message>
    <message>
        <source>Filtrer par gravité, par règle ou par colonne (Ctrl+Maj+F)</source>
        <translation>Filter by severity, rule or column (Ctrl+Shift+F)</translation>
    </message>
    <message>
        <source>Par règle</source>
        <translation>By rule</translation>
    </message>
    <message>
        <source>Par colonne</source>
        <translation>By column</translation>
    </message>
</context>
<context>
    <name>agrafe::ui::FluxView</name>
    <message>
        <source>Que faire</source>
        <translation>What to do</translation>
    </message>
    <message>
        <source>Flux %1</source>
        <translation>Flow %1</translation>
    </message>
    <message>
        <source>Son état est demandé à Chorus Pro…</source>
        <translation>Chorus Pro is asked for its state…</translation>
    </message>
    <message>
        <source>Flux %1&#xa0;: %2.</source>
        <translation>Flow %1: %2.</translation>
    </message>
    <message>
        <source>Suivre encore</source>
        <translation>Follow on</translation>
    </message>
    <message>
        <source>Fichier</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Technique</source>
        <translation>Technical</translation>
    </message>
    <message>
        <source>%1 (coupé par Chorus Pro)</source>
        <translation>%1 (cut by Chorus Pro)</translation>
    </message>
    <message>
        <source>Factures et erreurs du flux</source>
        <translation>Invoices and errors of the flow</translation>
    </message>
    <message>
        <source>Facture</source>
        <translation>Invoice</translation>
    </message>
    <message>
        <source>Facture %1&#xa0;: %2</source>
        <translation>Invoice %1: %2</translation>
    </message>
    <message>
        <source>Chercher la facture %1</source>
        <translation>Search for invoice %1</translation>
    </message>
    <message>
        <source>Déposer le fichier corrigé…</source>
        <translation>Deposit the corrected file…</translation>
    </message>
    <message>
        <source>Facture %1&#xa0;: rejetée par ce dépôt</source>
        <translation>Invoice %1: rejected by this deposit</translation>
    </message>
    <message>
        <source>Flux %1.</source>
        <translation>Flow %1.</translation>
    </message>
</context>
<context>
    <name>agrafe::ui::FormField</name>
    <message>
        <source>verrouillé</source>
        <translation>locked</translation>
    </message>
    <message>
        <source>Ce champ est obligatoire.</source>
        <translation>This field is required.</translation>
    </message>
    <message>
        <source>Réglé par l’administrateur du poste.</source>
        <translation>Set by the administrator of this workstation.</translation>
    </message>
    <message>
        <source>obligatoire</source>
        <translation>required</translation>
    </message>
</context>
<context>
    <name>agrafe::ui::FormSide</name>
    <message>
        <source>Identité</source>
        <translation>Identity</translation>
    </message>
    <message>
        <source>Coller une identité</source>
        <translation>Paste an identity</translation>
    </message>
    <message>
        <source>Tout effacer</source>
        <translation>Clear all</translation>
    </message>
    <message>
        <source>Vider le formulaire et les réponses</source>
        <translation>Empty the form and the answers</translation>
    </message>
    <message numerus="yes">
        <source>Le formulaire se videra de lui-même dans %n&#xa0;min.</source>
        <translation>
            <numerusform>The form will empty itself in %n min.</numerusform>
            <numerusform>The form will empty itself in %n min.</numerusform>
        </translation>
    </message>
    <message>
        <source>Le formulaire se vide de lui-même quand il reste sans activité.</source>
        <translation>The form empties itself when it is left without activity.</translation>
    </message>
</context>
<context>
    <name>agrafe::ui::GridModel</name>
    <message>
        <source>vide</source>
        <translation>empty</translation>
    </message>
    <message>
        <source>Ligne %1, %2&#xa0;: %3</source>
        <translation>Row %1, %2: %3</translation>
    </message>
</context>
<context>
    <name>agrafe::ui::GridTools</name>
    <message>
        <source>Problème précédent</source>
        <translation>Previous problem</translation>
    </message>
    <message>
        <source>Problème suivant</source>
        <translation>Next problem</translation>
    </message>
    <message>
        <source>Lignes montrées</source>
        <translation>Rows shown</translation>
    </message>
    <message>
        <source>Toutes les lignes</source>
        <translation>All rows</translation>
    </message>
    <message>
        <source>À problème</source>
        <translation>With problems</translation>
    </message>
    <message>
        <source>Chercher dans le fichier</source>
        <translation>Search the file</translation>
    </message>
    <message>
        <source>Aucun problème</source>
        <translation>No problem</translation>
    </message>
    <message>
        <source>%1 problèmes</source>
        <translation>%1 problems</translation>
    </message>
    <message>
        <source>1 problème</source>
        <translation>1 problem</translation>
    </message>
    <message>
        <source>Problème %1 sur %2</source>
        <translation>Problem %1 of %2</translation>
    </message>
    <message>
        <source>À problème %1</source>
        <translation>With problems %1</translation>
    </message>
    <message>
        <source>introuvable</source>
        <translation>not found</translation>
    </message>
    <message>
        <source>Ctrl+F, puis Entrée pour le suivant, Maj+Entrée pour le précédent, Échap pour finir</source>
        <translation>Ctrl+F, then Enter for the next, Shift+Enter for the previous, Esc to finish</translation>
    </message>
</context>
<context>
    <name>agrafe::ui::GridView</name>
    <message>
        <source>Lignes du fichier</source>
        <translation>Rows of the file</translation>
    </message>
</context>
<context>
    <name>agrafe::ui::GuideView</name>
    <message>
        <source>Copier toute la liste</source>
        <translation>Copy the whole list</translation>
    </message>
    <message>
        <source>Toute la liste</source>
        <translation>The whole list</translation>
    </message>
    <message>
        <source>Copier</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Copier&#xa0;: %1</source>
        <translation>Copy: %1</translation>
    </message>
    <message>
        <source>À écrire vous-même&#xa0;: Agrafe ne le sait pas.</source>
        <translation>For you to write: Agrafe does not know it.</translation>
    </message>
    <message>
        <source>%1, texte à adapter</source>
        <translation>%1, text to adapt</translation>
    </message>
    <message>
        <source>%1&#xa0;: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>agrafe::ui::HabilitationButton</name>
    <message>
        <source>Changer d’habilitation</source>
        <translation>Change habilitation</translation>
    </message>
    <message>
        <source>Habilitation&#xa0;: %1</source>
        <translation>Habilitation: %1</translation>
    </message>
</context>
<context>
    <name>agrafe::ui::HabilitationDialog</name>
    <message>
        <source>Configurer une habilitation</source>
        <translation>Set up a habilitation</translation>
    </message>
    <message>
        <source>Modifier «&#xa0;%1&#xa0;»</source>
        <translation>Edit “%1”</translation>
    </message>
    <message>
        <source>Remplacer le jeton de «&#xa0;%1&#xa0;»</source>
        <translation>Replace the token of “%1”</translation>
    </message>
    <message>
        <source>Précédent</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Suivant</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Organisme</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Jeton</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Essai</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Enregistrer</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Cette session seulement</source>
        <translation>This session only</translation>
    </message>
</context>
<context>
    <name>agrafe::ui::HabilitationsPage</name>
    <message>
        <source>&amp;Modifier…</source>
        <translation>&amp;Edit…</translation>
    </message>
    <message>
        <source>&amp;Supprimer…</source>
        <translation>&amp;Delete…</translation>
    </message>
    <message>
        <source>Habilitations de ce poste</source>
        <translation>Habilitations of this workstation</translation>
    </message>
    <message>
        <source>&amp;Ajouter…</source>
        <translation>&amp;Add…</translation>
    </message>
    <message>
        <source>Supprimer l’habilitation</source>
        <translation>Delete the habilitation</translation>
    </message>
    <message>
        <source>Supprimer «&#xa0;%1&#xa0;» et son jeton de ce poste&#xa0;?</source>
        <translation>Delete “%1” and its token from this workstation?</translation>
    </message>
    <message>
        <source>Supprimer</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>&amp;Renouveler…</source>
        <translation>&amp;Renew…</translation>
    </message>
    <message>
        <source>&amp;Jeton divulgué…</source>
        <translation>&amp;Leaked token…</translation>
    </message>
    <message>
        <source>Remettre l’a&amp;ncien jeton</source>
        <translation>&amp;Put the old token back</translation>
    </message>
    <message>
        <source>Nom</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Environnement</source>
        <translation>Environment</translation>
    </message>
    <message>
        <source>Échéance</source>
        <translation>Ends</translation>
    </message>
    <message>
        <source>Enregistrer les &amp;rappels (.ics)…</source>
        <translation>Save the &amp;reminders (.ics)…</translation>
    </message>
    <message>
        <source>Au&amp;tres</source>
        <translation>&amp;More</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Secret perdu par le trousseau</source>
        <translation>Secret lost by the keychain</translation>
    </message>
    <message>
        <source>Sans échéance</source>
        <translation>Without end</translation>
    </message>
    <message>
        <source>Non connue</source>
        <translation>Not known</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Cette session seulement.</source>
        <translation>This session only.</translation>
    </message>
    <message>
        <source>Les jetons restent en mémoire&#xa0;: ils seront à coller de nouveau au prochain démarrage.</source>
        <translation>Tokens stay in memory: they will have to be pasted again at the next start.</translation>
    </message>
    <message>
        <source>Réessayer</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Cette session seulement</source>
        <translation>This session only</translation>
    </message>
    <message>
        <source>Choisissez l’habilitation, puis «&#xa0;Renouveler…&#xa0;» pour le coller de nouveau.</source>
        <translation>Choose the habilitation, then “Renew…” to paste it again.</translation>
    </message>
    <message>
        <source>Le journal des accès est conservé. Les secrets restent valables auprès du service.</source>
        <translation>The journal of accesses is kept. The secrets stay valid at the service.</translation>
    </message>
</context>
<context>
    <name>agrafe::ui::HappensPage</name>
    <message>
        <source>Le document n’a pas pu être téléchargé.</source>
        <translation>The document could not be downloaded.</translation>
    </message>
    <message>
        <source>%1 n’a rien répondu.</source>
        <translation>%1 gave no answer.</translation>
    </message>
    <message>
        <source>Réessayer maintenant</source>
        <translation>Try again now</translation>
    </message>
    <message>
        <source>Ne plus réessayer</source>
        <translation>Stop trying again</translation>
    </message>
    <message>
        <source>Copier le message type</source>
        <translation>Copy the template message</translation>
    </message>
    <message>
        <source>Ce qui se passe</source>
        <translation>What is happening</translation>
    </message>
    <message>
        <source>Attente avant le prochain essai</source>
        <translation>Wait before the next attempt</translation>
    </message>
    <message>
        <source>Copier pour le support</source>
        <translation>Copy for support</translation>
    </message>
    <message>
        <source>État des services</source>
        <translation>Service status</translation>
    </message>
    <message>
        <source>Requête, route, statut, code, heures&#xa0;: aucune donnée, aucun jeton</source>
        <translation>Request, route, status, code, times: no data, no token</translation>
    </message>
    <message>
        <source>En attendant</source>
        <translation>Meanwhile</translation>
    </message>
    <message>
        <source>Ou demandez la pièce à l’entreprise&#xa0;: elle peut la donner autrement.</source>
        <translation>Or ask the company for the item: it can provide it by other means.</translation>
    </message>
    <message>
        <source>C’est un refus explicite de %1.</source>
        <translation>It is an explicit refusal by %1.</translation>
    </message>
    <message>
        <source>La pièce n’a pas été demandée.</source>
        <translation>The item has not been requested.</translation>
    </message>
    <message>
        <source>La réponse est là, le document manque.</source>
        <translation>The answer is here, the document is missing.</translation>
    </message>
    <message>
        <source>Prochain essai à %1</source>
        <translation>Next attempt at %1</translation>
    </message>
    <message>
        <source>Que faire</source>
        <translation>What to do</translation>
    </message>
    <message>
        <source>Ce droit se demande sur DataPass, avec la personne qui a demandé l’habilitation.</source>
        <translation>This right is requested on DataPass, with the person who applied for the habilitation.</translation>
    </message>
    <message>
        <source>Ce droit se demande sur DataPass. Adressez-vous à %1.</source>
        <translation>This right is requested on DataPass. Contact %1.</translation>
    </message>
    <message>
        <source>Continuez le dossier&#xa0;: les autres pièces arrivent et s’enregistrent sans elle.</source>
        <translation>Carry on with the file: the other items arrive and are saved without it.</translation>
    </message>
    <message>
        <source>Demandez à l’entreprise de régulariser auprès de %1, ou de donner une pièce à jour.</source>
        <translation>Ask the company to put things right with %1, or to give an up-to-date document.</translation>
    </message>
    <message>
        <source>Qui s’y trouve&#xa0;: %1</source>
        <translation>Who is in it: %1</translation>
    </message>
    <message>
        <source>Rien ne manque au dossier.</source>
        <translation>Nothing is missing from the file.</translation>
    </message>
    <message>
        <source>L’entreprise est peut-être en règle&#xa0;: une pièce absente ne justifie pas un rejet.</source>
        <translation>The company may well be in order: a missing item is no ground for a rejection.</translation>
    </message>
</context>
<context>
    <name>agrafe::ui::Header</name>
    <message>
        <source>Tout masquer</source>
        <translation>Hide everything</translation>
    </message>
    <message>
        <source>Bienvenue</source>
        <translation>Welcome</translation>
    </message>
    <message>
        <source>Habilitations</source>
        <translation>Habilitations</translation>
    </message>
    <message>
        <source>Configurer une habilitation…</source>
        <translation>Set up a habilitation…</translation>
    </message>
    <message>
        <source>Gérer les habilitations…</source>
        <translation>Manage habilitations…</translation>
    </message>
    <message>
        <source>Diagnostic…</source>
        <translation>Diagnosis…</translation>
    </message>
    <message>
        <source>Tout masquer (%1)</source>
        <translation>Hide everything (%1)</translation>
    </message>
</context>
<context>
    <name>agrafe::ui::HelpDialog</name>
    <message>
        <source>Aide</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Aide d’Agrafe</source>
        <translation>Agrafe help</translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Réunir le dossier d’une entreprise</source>
        <translation>Gather the file of a company</translation>
    </message>
    <message>
        <source>Tapez un SIRET, un SIREN ou un numéro RNA, choisissez le cadre, écrivez l’objet (le numéro du dossier), puis Entrée. L’identité vient d’abord, les pièces suivent une à une. Une pièce qui manque dit pourquoi et quoi faire.</source>
        <translation>Type a SIRET, a SIREN or an RNA number, choose the context, write the purpose (the case number), then press Enter. The identity comes first, the items follow one by one. An item that is missing says why and what to do.</translation>
    </message>
    <message>
        <source>Trois résultats, jamais deux&#xa0;: prouvé, refus explicite du fournisseur, inconnu. Une panne ou une absence de réponse n’est pas un refus&#xa0;: elle ne justifie pas un rejet.</source>
        <translation>Three outcomes, never two: proved, explicit refusal by the provider, unknown. A breakdown or a lack of answer is not a refusal: it does not justify a rejection.</translation>
    </message>
    <message>
        <source>Obtenir un jeton</source>
        <translation>Obtain a token</translation>
    </message>
    <message>
        <source>Le jeton se demande dans DataPass, au nom de l’organisme&#xa0;: le plus souvent par le service qui porte la démarche, avec l’accord du délégué à la protection des données. Une fois l’habilitation accordée, le contact technique copie le jeton depuis son espace.</source>
        <translation>The token is requested on DataPass, on behalf of the organisation: most often by the department in charge of the procedure, with the agreement of the data protection officer. Once the habilitation is granted, the technical contact copies the token from their account.</translation>
    </message>
    <message>
        <source>Au clavier</source>
        <translation>With the keyboard</translation>
    </message>
    <message>
        <source>Rechercher, aller à…</source>
        <translation>Search, go to…</translation>
    </message>
    <message>
        <source>Panneau Entreprise</source>
        <translation>Company panel</translation>
    </message>
    <message>
        <source>Passer d’une zone de la fenêtre à la suivante</source>
        <translation>Move to the next area of the window</translation>
    </message>
    <message>
        <source>Tout masquer, tout afficher</source>
        <translation>Hide everything, show everything</translation>
    </message>
    <message>
        <source>Réglages</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Cette aide</source>
        <translation>This help</translation>
    </message>
    <message>
        <source>Quitter</source>
        <translation>Quit</translation>
    </message>
    <message>
        <source>Traces</source>
        <translation>Traces</translation>
    </message>
    <message>
        <source>Chaque accès est inscrit au journal de ce poste, avant et après, et gardé 36 mois. Les jetons restent dans le trousseau&#xa0;; aucun fichier n’en contient.</source>
        <translation>Every access is written in this workstation’s journal, before and after, and kept for 36 months. Tokens stay in the keychain; no file contains any.</translation>
    </message>
    <message>
        <source>Espace</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>Ouvrir le document de la pièce choisie</source>
        <translation>Open the document of the chosen item</translation>
    </message>
    <message>
        <source>Enregistrer la pièce choisie</source>
        <translation>Save the chosen item</translation>
    </message>
    <message>
        <source>Tout enregistrer</source>
        <translation>Save everything</translation>
    </message>
    <message>
        <source>Redemander la pièce choisie</source>
        <translation>Ask for the chosen item again</translation>
    </message>
    <message>
        <source>&amp;Diagnostic…</source>
        <translation>&amp;Diagnosis…</translation>
    </message>
    <message>
        <source>Panneau E#L</source>
        <translation>E#L panel</translation>
    </message>
    <message>
        <source>E#L&#xa0;: problème suivant&#xa0;; avec Maj, le précédent</source>
        <translation>E#L: next problem; with Shift, the previous one</translation>
    </message>
    <message>
        <source>E#L&#xa0;: modifier la cellule</source>
        <translation>E#L: change the cell</translation>
    </message>
    <message>
        <source>Ctrl+Entrée</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>E#L&#xa0;: réparer la cellule</source>
        <translation>E#L: repair the cell</translation>
    </message>
    <message>
        <source>E#L&#xa0;: annuler la dernière correction</source>
        <translation>E#L: undo the last correction</translation>
    </message>
    <message>
        <source>E#L&#xa0;: chercher dans le fichier</source>
        <translation>E#L: search in the file</translation>
    </message>
    <message>
        <source>Vérifier les statuts d’une personne</source>
        <translation>Checking a person’s statuses</translation>
    </message>
    <message>
        <source>Indiquez le numéro du dossier, cochez les statuts, remplissez l’identité de naissance, puis F5. Oui, non et inconnu sont trois réponses&#xa0;: une personne non trouvée, une panne ou un droit qui manque ne veulent jamais dire non.</source>
        <translation>Give the case number, tick the statuses, fill in the identity of birth, then press F5. Yes, no and unknown are three answers: a person not found, an outage or a missing right never mean no.</translation>
    </message>
    <message>
        <source>L’identité ne quitte l’écran que pour le service. Le formulaire se vide seul après le délai réglé, et quand vous masquez l’écran&#xa0;; le journal ne garde qu’une empreinte.</source>
        <translation>The identity leaves the screen for the service only. The form empties itself after the delay in the settings, and when you hide the screen; the journal keeps a fingerprint only.</translation>
    </message>
    <message>
        <source>Panneau Particulier</source>
        <translation>Person panel</translation>
    </message>
    <message>
        <source>Particulier&#xa0;: interroger les statuts cochés</source>
        <translation>Person: ask the ticked statuses</translation>
    </message>
    <message>
        <source>Particulier&#xa0;: coller une identité</source>
        <translation>Person: paste an identity</translation>
    </message>
    <message>
        <source>Particulier&#xa0;: tout effacer</source>
        <translation>Person: empty everything</translation>
    </message>
    <message>
        <source>Panneau Chorus Pro</source>
        <translation>Chorus Pro panel</translation>
    </message>
    <message>
        <source>Chorus Pro&#xa0;: relever à nouveau les factures</source>
        <translation>Chorus Pro: read the invoices again</translation>
    </message>
    <message>
        <source>Entrée</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Chorus Pro&#xa0;: ouvrir la facture choisie</source>
        <translation>Chorus Pro: open the chosen invoice</translation>
    </message>
    <message>
        <source>Préparer et envoyer un classeur à E#L</source>
        <translation>Prepare a workbook and send it to E#L</translation>
    </message>
    <message>
        <source>Déposez le classeur ou le CSV rempli&#xa0;: chaque cellule qu’E#L refuserait est montrée, avec la raison. Ce qui est sûr (les zéros d’un SIRET, une date d’Excel…) se répare d’un bouton, le reste se corrige dans la cellule. Le fichier d’origine n’est jamais modifié.</source>
        <translation>Drop the filled workbook or CSV: each cell that E#L would refuse is shown, with the reason. What is certain (the zeros of a SIRET, a date of Excel…) is repaired by a button, the rest is corrected in the cell. The original file is never changed.</translation>
    </message>
    <message>
        <source>Le lendemain, déposez le rapport d’erreurs reçu par courriel&#xa0;: ses lignes apparaissent sur le fichier envoyé. «&#xa0;Listes et reçus&#xa0;» garde ce qui est parti, et donne la copie corrigée, la liste et la page des problèmes pour un collègue.</source>
        <translation>The next day, drop the error report received by e-mail: its rows appear on the file that was sent. “Lists and receipts” keeps what left, and gives the corrected copy, the list and the page of problems for a colleague.</translation>
    </message>
    <message>
        <source>Un classeur à trois feuilles (Dossiers, RDV, Événements) est joint sur le numéro. La première page du panneau donne la prochaine sous-version d’un dossier et compare deux matrices.</source>
        <translation>A workbook of three sheets (Dossiers, RDV, Événements) is joined on the number. The first page of the panel gives the next sub-version of a dossier and compares two matrices.</translation>
    </message>
    <message>
        <source>Suivre les factures dans Chorus Pro</source>
        <translation>Follow invoices in Chorus Pro</translation>
    </message>
    <message>
        <source>À gauche, les étapes de la connexion, en qualification et en production&#xa0;: celle qui manque dit ce qu’il faut faire. À droite, les factures reçues, à traiter, émises ou de travaux, et qui a la main sur chacune.</source>
        <translation>On the left, the steps of the connection, in qualification and in production: the missing one says what to do. On the right, the invoices received, to be treated, issued or of works, and who has to act on each.</translation>
    </message>
    <message>
        <source>Un changement de statut ou un dépôt dit d’abord ce qu’il fera et ne part qu’une fois. Un dépôt reçu n’est pas encore accepté&#xa0;: son verdict vient ensuite, et Agrafe le suit.</source>
        <translation>A change of status or a deposit first says what it will do, and leaves only once. A deposit that was received is not accepted yet: its verdict comes later, and Agrafe follows it.</translation>
    </message>
    <message>
        <source>«&#xa0;Envoyer…&#xa0;» écrit le CSV exact et l’envoie une fois. E#L prend un fichier par jour&#xa0;: un second envoi est annoncé avant de partir. Si la réponse se perd, Agrafe dit s’il faut renvoyer le même fichier.</source>
        <translation>“Send…” writes the exact CSV and sends it once. E#L takes one file a day: a second one is announced before it leaves. If the answer is lost, Agrafe says whether the same file is to be sent again.</translation>
    </message>
    <message>
        <source>E#L&#xa0;: écrire le CSV</source>
        <translation>E#L: write the CSV</translation>
    </message>
    <message>
        <source>E#L&#xa0;: envoyer</source>
        <translation>E#L: send</translation>
    </message>
    <message>
        <source>E#L&#xa0;: envois et reçus</source>
        <translation>E#L: uploads and receipts</translation>
    </message>
</context>
<context>
    <name>agrafe::ui::HistoryDialog</name>
    <message>
        <source>Reçu par E#L</source>
        <translation>Received by E#L</translation>
    </message>
    <message>
        <source>Refusé par E#L (%1)</source>
        <translation>Refused by E#L (%1)</translation>
    </message>
    <message>
        <source>Rien n’est parti</source>
        <translation>Nothing left</translation>
    </message>
    <message>
        <source>Résultat inconnu</source>
        <translation>Outcome unknown</translation>
    </message>
    <message>
        <source>Envois et reçus</source>
        <translation>Sends and receipts</translation>
    </message>
    <message>
        <source>Enregistrer la copie…</source>
        <translation>Save the copy…</translation>
    </message>
    <message>
        <source>Revoir dans la grille</source>
        <translation>See in the grid</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Fichier</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Lignes</source>
        <translation>Rows</translation>
    </message>
    <message>
        <source>Résultat</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>Envois à E#L, le plus récent d’abord</source>
        <translation>Sends to E#L, the newest first</translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Aucun fichier n’a encore été envoyé de ce poste.</source>
        <translation>No file has been sent from this workstation yet.</translation>
    </message>
    <message>
        <source>Sa copie n’est plus gardée sur ce poste.</source>
        <translation>Its copy is no longer kept on this workstation.</translation>
    </message>
    <message>
        <source>Enregistrer la copie</source>
        <translation>Save the copy</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Copie enregistrée&#xa0;: %1</source>
        <translation>Copy saved: %1</translation>
    </message>
</context>
<context>
    <name>agrafe::ui::IdentityBlock</name>
    <message>
        <source>Fiche &amp;publique</source>
        <translation>&amp;Public sheet</translation>
    </message>
    <message>
        <source>&amp;Tout enregistrer…</source>
        <translation>Save &amp;everything…</translation>
    </message>
    <message>
        <source>SIRET du siège</source>
        <translation>SIRET of the head office</translation>
    </message>
    <message>
        <source>Siège</source>
        <translation>Head office</translation>
    </message>
    <message>
        <source>Activité</source>
        <translation>Activity</translation>
    </message>
    <message>
        <source>Forme et effectif</source>
        <translation>Form and workforce</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Management</translation>
    </message>
    <message>
        <source>RNA</source>
        <translation>RNA</translation>
    </message>
    <message>
        <source>Ce qui peut être montré au public, pour préremplir un formulaire</source>
        <translation>What can be shown to the public, to pre-fill a form</translation>
    </message>
    <message>
        <source>Les documents, leurs preuves et la synthèse, dans un dossier (Ctrl+Maj+S)</source>
        <translation>The documents, their proofs and the summary, in a folder (Ctrl+Shift+S)</translation>
    </message>
    <message>
        <source>Non publiée</source>
        <translation>Not published</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Active</translation>
    </message>
    <message>
        <source>Active depuis le %1</source>
        <translation>Active since %1</translation>
    </message>
    <message>
        <source>Cessée</source>
        <translation>Ceased</translation>
    </message>
    <message>
        <source>Cessée le %1</source>
        <translation>Ceased on %1</translation>
    </message>
    <message>
        <source>Diffusion totale</source>
        <translation>Full diffusion</translation>
    </message>
    <message>
        <source>Diffusion partielle&#xa0;: ne pas rediffuser</source>
        <translation>Partial diffusion: do not pass on</translation>
    </message>
    <message>
        <source>Non diffusible</source>
        <translation>May not be made public</translation>
    </message>
    <message>
        <source>Fiche publique</source>
        <translation>Public sheet</translation>
    </message>
    <message>
        <source>Tout enregistrer…</source>
        <translation>Save everything…</translation>
    </message>
    <message>
        <source>Identité complète</source>
        <translation>Whole identity</translation>
    </message>
    <message>
        <source>Montrer ou cacher l’identité complète</source>
        <translation>Show or hide the whole identity</translation>
    </message>
    <message>
        <source>Voir dans Chorus Pro</source>
        <translation>See in Chorus Pro</translation>
    </message>
    <message>
        <source>La structure de cette entreprise et ce que ses factures doivent porter</source>
        <translation>The structure of this company and what its invoices must carry</translation>
    </message>
    <message>
        <source>Voir dans &amp;Chorus Pro</source>
        <translation>See in &amp;Chorus Pro</translation>
    </message>
</context>
<context>
    <name>agrafe::ui::ImportDialog</name>
    <message>
        <source>Nouvelle</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Déjà là, sans changement</source>
        <translation>Already here, unchanged</translation>
    </message>
    <message>
        <source>Remplace celle d’ici</source>
        <translation>Replaces the one here</translation>
    </message>
    <message>
        <source>Une autre porte ce nom&#xa0;: renommez-la d’abord</source>
        <translation>Another one has this name: rename it first</translation>
    </message>
    <message>
        <source>%1&#xa0;: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>Importer des habilitations</source>
        <translation>Import habilitations</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Importer</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Le fichier ne contient aucun secret&#xa0;: les jetons se donnent ensuite, un par habilitation.</source>
        <translation>The file holds no secret: tokens are given afterwards, one for each habilitation.</translation>
    </message>
    <message>
        <source>Habilitations du fichier</source>
        <translation>Habilitations in the file</translation>
    </message>
    <message>
        <source>Habilitation</source>
        <translation>Habilitation</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Ce qu’elle devient</source>
        <translation>What becomes of it</translation>
    </message>
</context>
<context>
    <name>agrafe::ui::InvoiceBar</name>
    <message>
        <source>Déposer…</source>
        <translation>Deposit…</translation>
    </message>
    <message>
        <source>Fournisseur, facture, engagement</source>
        <translation>Supplier, invoice, commitment</translation>
    </message>
    <message>
        <source>Destinataire, facture, marché</source>
        <translation>Recipient, invoice, contract</translation>
    </message>
    <message>
        <source>Chercher dans la liste</source>
        <translation>Search in the list</translation>
    </message>
    <message>
        <source>Période de dépôt</source>
        <translation>Period of deposit</translation>
    </message>
    <message>
        <source>Statut</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Télécharger…</source>
        <translation>Download…</translation>
    </message>
    <message>
        <source>Autres commandes de la liste</source>
        <translation>Other commands of the list</translation>
    </message>
    <message>
        <source>Exporter, recherches enregistrées</source>
        <translation>Export, saved searches</translation>
    </message>
    <message>
        <source>Depuis 30 jours</source>
        <translation>Last 30 days</translation>
    </message>
    <message>
        <source>Depuis 90 jours</source>
        <translation>Last 90 days</translation>
    </message>
    <message>
        <source>Depuis un an</source>
        <translation>Last year</translation>
    </message>
    <message>
        <source>Toutes les dates</source>
        <translation>All dates</translation>
    </message>
    <message>
        <source>En tant que</source>
        <translation>As</translation>
    </message>
    <message>
        <source>Reçues</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>Émises</source>
        <translation>Issued</translation>
    </message>
    <message>
        <source>Destinataire</source>
        <translation>Recipient</translation>
    </message>
    <message>
        <source>Maître d’ouvrage</source>
        <translation>Contracting authority</translation>
    </message>
    <message>
        <source>Maître d’œuvre</source>
        <translation>Project manager</translation>
    </message>
    <message>
        <source>Fournisseur</source>
        <translation>Supplier</translation>
    </message>
    <message>
        <source>Valideur</source>
        <translation>Validator</translation>
    </message>
    <message>
        <source>Dates choisies</source>
        <translation>Chosen dates</translation>
    </message>
    <message>
        <source>Autres critères…</source>
        <translation>Other criteria…</translation>
    </message>
    <message>
        <source>Autres critères&#xa0;: %1</source>
        <translation>Other criteria: %1</translation>
    </message>
    <message>
        <source>Tous les statuts</source>
        <translation>All statuses</translation>
    </message>
    <message>
        <source>Autre critère&#xa0;: votre structure</source>
        <translation>Other criterion: your structure</translation>
    </message>
    <message>
        <source>Autres critères&#xa0;: numéro, dates, montants, structures…</source>
        <translation>Other criteria: number, dates, amounts, structures…</translation>
    </message>
</context>
<context>
    <name>agrafe::ui::InvoiceDialog</name>
    <message>
        <source>Facture %1</source>
        <translation>Invoice %1</translation>
    </message>
    <message>
        <source>Lecture de la facture…</source>
        <translation>Reading the invoice…</translation>
    </message>
    <message>
        <source>Voir l’entreprise</source>
        <translation>See the company</translation>
    </message>
    <message>
        <source>Copier le texte</source>
        <translation>Copy the text</translation>
    </message>
    <message>
        <source>Texte de la facture copié.</source>
        <translation>Text of the invoice copied.</translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>La facture n’a pas pu être lue.</source>
        <translation>The invoice could not be read.</translation>
    </message>
    <message>
        <source>L’historique n’est pas venu.</source>
        <translation>The history did not come.</translation>
    </message>
    <message>
        <source>Réessayer</source>
        <translation>Try again</translation>
    </message>
</context>
<context>
    <name>agrafe::ui::InvoiceFoot</name>
    <message>
        <source>engagement %1</source>
        <translation>commitment %1</translation>
    </message>
    <message>
        <source>marché %1</source>
        <translation>contract %1</translation>
    </message>
    <message>
        <source>service %1</source>
        <translation>department %1</translation>
    </message>
    <message>
        <source>Ouvrir la facture</source>
        <translation>Open the invoice</translation>
    </message>
    <message>
        <source>Réessayer</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Facture sélectionnée</source>
        <translation>Selected invoice</translation>
    </message>
    <message>
        <source>Facture %1</source>
        <translation>Invoice %1</translation>
    </message>
    <message>
        <source>Ouvrir la facture %1</source>
        <translation>Open invoice %1</translation>
    </message>
    <message>
        <source>L’historique n’est pas venu.</source>
        <translation>The history did not come.</translation>
    </message>
</context>
<context>
    <name>agrafe::ui::InvoiceList</name>
    <message>
        <source>Factures</source>
        <translation>Invoices</translation>
    </message>
</context>
<context>
    <name>agrafe::ui::InvoiceModel</name>
    <message>
        <source>Facture %1, %2, déposée le %3, %4, %5</source>
        <translation>Invoice %1, %2, deposited on %3, %4, %5</translation>
    </message>
    <message>
        <source>Facture</source>
        <translation>Invoice</translation>
    </message>
    <message>
        <source>Destinataire</source>
        <translation>Recipient</translation>
    </message>
    <message>
        <source>Fournisseur</source>
        <translation>Supplier</translation>
    </message>
    <message>
        <source>Déposée le</source>
        <translation>Deposited on</translation>
    </message>
    <message>
        <source>Datée du</source>
        <translation>Dated</translation>
    </message>
    <message>
        <source>TTC</source>
        <translation>Gross</translation>
    </message>
    <message>
        <source>Statut</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>agrafe::ui::InvoiceTab</name>
    <message>
        <source>Lecture des factures…</source>
        <translation>Reading the invoices…</translation>
    </message>
    <message>
        <source>Lecture des factures&#xa0;: %1 sur %2</source>
        <translation>Reading the invoices: %1 of %2</translation>
    </message>
    <message>
        <source>Cette recherche ne sait pas filtrer par&#xa0;: %1.</source>
        <translation>This search cannot filter by: %1.</translation>
    </message>
    <message>
        <source>%1 factures</source>
        <translation>%1 invoices</translation>
    </message>
    <message>
        <source>%1 facture</source>
        <translation>%1 invoice</translation>
    </message>
    <message>
        <source>toutes les pages lues</source>
        <translation>all pages read</translation>
    </message>
    <message>
        <source>sur %1 annoncées</source>
        <translation>of %1 announced</translation>
    </message>
    <message>
        <source>%1, %2 · Relevé à %3</source>
        <translation>%1, %2 · Read at %3</translation>
    </message>
    <message>
        <source>La liste n’a pas pu être lue.</source>
        <translation>The list could not be read.</translation>
    </message>
    <message>
        <source>Réessayer</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Pas encore d’accès à Chorus Pro</source>
        <translation>No access to Chorus Pro yet</translation>
    </message>
    <message>
        <source>Lecture en cours</source>
        <translation>Reading</translation>
    </message>
    <message>
        <source>Toutes les pages sont lues avant d’être montrées.</source>
        <translation>All pages are read before they are shown.</translation>
    </message>
    <message>
        <source>Rien n’a été lu</source>
        <translation>Nothing was read</translation>
    </message>
    <message>
        <source>La raison est dite au-dessus de la liste.</source>
        <translation>The reason is said above the list.</translation>
    </message>
    <message>
        <source>Aucune facture pour ces mots ou ce statut</source>
        <translation>No invoice for these words or this status</translation>
    </message>
    <message>
        <source>Effacez-les pour revoir toute la liste.</source>
        <translation>Clear them to see the whole list again.</translation>
    </message>
    <message>
        <source>Aucune facture</source>
        <translation>No invoice</translation>
    </message>
    <message>
        <source>Chorus Pro n’en a pas pour cette recherche.</source>
        <translation>Chorus Pro has none for this search.</translation>
    </message>
    <message>
        <source>Relever à nouveau</source>
        <translation>Read again</translation>
    </message>
    <message>
        <source>Exporter la liste…</source>
        <translation>Export the list…</translation>
    </message>
    <message>
        <source>Suivre un flux…</source>
        <translation>Follow a flow…</translation>
    </message>
    <message>
        <source>Préparer une demande au support…</source>
        <translation>Prepare a request to the support…</translation>
    </message>
    <message>
        <source>Enregistrer cette recherche…</source>
        <translation>Save this search…</translation>
    </message>
    <message>
        <source>Oublier une recherche</source>
        <translation>Forget a search</translation>
    </message>
    <message>
        <source>Recherche «&#xa0;%1&#xa0;» oubliée.</source>
        <translation>Search “%1” forgotten.</translation>
    </message>
    <message>
        <source>Enregistrer cette recherche</source>
        <translation>Save this search</translation>
    </message>
    <message>
        <source>Son nom dans le menu&#xa0;:</source>
        <translation>Its name in the menu:</translation>
    </message>
    <message>
        <source>Recherche «&#xa0;%1&#xa0;» enregistrée.</source>
        <translation>Search “%1” saved.</translation>
    </message>
    <message>
        <source>Il n’y a rien à exporter.</source>
        <translation>There is nothing to export.</translation>
    </message>
    <message>
        <source>Exporter la liste</source>
        <translation>Export the list</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>factures-%1.csv</source>
        <translation>invoices-%1.csv</translation>
    </message>
    <message>
        <source>Liste exportée&#xa0;: %1</source>
        <translation>List exported: %1</translation>
    </message>
    <message>
        <source>Choisissez d’abord les factures à télécharger dans la liste.</source>
        <translation>First choose the invoices to download in the list.</translation>
    </message>
    <message>
        <source>Suivre un flux</source>
        <translation>Follow a flow</translation>
    </message>
    <message>
        <source>Son numéro, comme CPP0011110000000000001557&#xa0;:</source>
        <translation>Its number, as CPP0011110000000000001557:</translation>
    </message>
    <message>
        <source>Chorus Pro</source>
        <translation>Chorus Pro</translation>
    </message>
    <message>
        <source>Relever à nouveau les factures</source>
        <translation>Read the invoices again</translation>
    </message>
    <message>
        <source>Ouvrir la facture %1</source>
        <translation>Open invoice %1</translation>
    </message>
    <message>
        <source>document lignes</source>
        <translation>document lines</translation>
    </message>
    <message>
        <source>Télécharger les factures choisies…</source>
        <translation>Download the chosen invoices…</translation>
    </message>
    <message>
        <source>Exporter la liste des factures…</source>
        <translation>Export the list of invoices…</translation>
    </message>
    <message>
        <source>Déposer des factures…</source>
        <translation>Deposit invoices…</translation>
    </message>
    <message>
        <source>verdict dépôt</source>
        <translation>verdict deposit</translation>
    </message>
    <message>
        <source>Autres critères de recherche…</source>
        <translation>Other search criteria…</translation>
    </message>
    <message>
        <source>Dépôts de ce poste…</source>
        <translation>Deposits from this workstation…</translation>
    </message>
    <message>
        <source>Le dépôt de «&#xa0;%1&#xa0;» est resté sans réponse.</source>
        <translation>The deposit of “%1” got no answer.</translation>
    </message>
    <message>
        <source>Recherchez-le avant de déposer de nouveau.</source>
        <translation>Search for it before depositing again.</translation>
    </message>
    <message>
        <source>Voir les dépôts</source>
        <translation>Show the deposits</translation>
    </message>
    <message>
        <source>flux Factur-X UBL CII PDF</source>
        <translation>flow Factur-X UBL CII PDF</translation>
    </message>
    <message>
        <source>historique flux</source>
        <translation>history flow</translation>
    </message>
    <message>
        <source>Facture %1&#xa0;: %2</source>
        <translation>Invoice %1: %2</translation>
    </message>
    <message>
        <source>statut action</source>
        <translation>status action</translation>
    </message>
    <message>
        <source>Configurer un accès…</source>
        <translation>Configure an access…</translation>
    </message>
    <message>
        <source>Les étapes de la connexion disent ce qu’il manque.</source>
        <translation>The steps of the connection say what is missing.</translation>
    </message>
    <message>
        <source>Chorus Pro demande d’attendre.</source>
        <translation>Chorus Pro asks to wait.</translation>
    </message>
    <message>
        <source>Nouvel essai dans %1 s, sans rien refaire.</source>
        <translation>Next try in %1 s, with nothing to do again.</translation>
    </message>
    <message>
        <source>Arrêter</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>La lecture est arrêtée.</source>
        <translation>The reading is stopped.</translation>
    </message>
    <message>
        <source>Chorus Pro demandait d’attendre.</source>
        <translation>Chorus Pro asked to wait.</translation>
    </message>
    <message>
        <source>Dépôt «&#xa0;%1&#xa0;»&#xa0;: %2.</source>
        <translation>Deposit “%1”: %2.</translation>
    </message>
    <message>
        <source>Ses factures ne sont pas toutes dans Chorus Pro&#xa0;: lisez le verdict.</source>
        <translation>Not all of its invoices are in Chorus Pro: read the verdict.</translation>
    </message>
</context>
<context>
    <name>agrafe::ui::LeakDialog</name>
    <message>
        <source>Secret divulgué&#xa0;: «&#xa0;%1&#xa0;»</source>
        <translation>Leaked secret: “%1”</translation>
    </message>
    <message>
        <source>Jeton divulgué&#xa0;: «&#xa0;%1&#xa0;»</source>
        <translation>Leaked token: “%1”</translation>
    </message>
    <message>
        <source>&amp;Retirer de ce poste…</source>
        <translation>&amp;Remove from here…</translation>
    </message>
    <message>
        <source>&amp;Coller le nouveau…</source>
        <translation>&amp;Paste the new one…</translation>
    </message>
    <message>
        <source>Faites ces trois choses dans l’ordre.</source>
        <translation>Do these three things in this order.</translation>
    </message>
    <message>
        <source>Un jeton divulgué sert à n’importe qui jusqu’à son retrait par le service.</source>
        <translation>A leaked token serves anyone until the service withdraws it.</translation>
    </message>
    <message>
        <source>%1&#xa0;: copié.</source>
        <translation>%1: copied.</translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Retirer de ce poste</source>
        <translation>Remove from this workstation</translation>
    </message>
    <message>
        <source>Retirer du trousseau ce que «&#xa0;%1&#xa0;» y garde&#xa0;?</source>
        <translation>Remove from the keychain what “%1” keeps there?</translation>
    </message>
    <message>
        <source>L’habilitation reste, sans pouvoir appeler, jusqu’à ce que vous colliez un nouveau jeton.</source>
        <translation>The habilitation stays, unable to call, until you paste a new token.</translation>
    </message>
    <message>
        <source>Retirer</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Retiré de ce poste.</source>
        <translation>Removed from this workstation.</translation>
    </message>
    <message>
        <source>Reste à prévenir&#xa0;: le service seul peut empêcher d’autres de s’en servir.</source>
        <translation>Now tell them: only the service can keep others from using it.</translation>
    </message>
    <message>
        <source>Numéro du jeton</source>
        <translation>Number of the token</translation>
    </message>
    <message>
        <source>Ce que le support veut savoir&#xa0;; il n’ouvre rien.</source>
        <translation>What the support wants to know; it opens nothing.</translation>
    </message>
</context>
<context>
    <name>agrafe::ui::MainWindow</name>
    <message>
        <source>État des services</source>
        <translation>Service status</translation>
    </message>
    <message>
        <source>Réglages</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Aide</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Panneau</source>
        <translation>Panel</translation>
    </message>
    <message>
        <source>pannes fournisseurs</source>
        <translation>provider breakdowns</translation>
    </message>
    <message>
        <source>apparence thème réseau mandataire documents langue</source>
        <translation>appearance theme network proxy documents language</translation>
    </message>
    <message>
        <source>Tout masquer</source>
        <translation>Hide everything</translation>
    </message>
    <message>
        <source>cacher écran</source>
        <translation>hide screen</translation>
    </message>
    <message>
        <source>Quitter</source>
        <translation>Quit</translation>
    </message>
</context>
<context>
    <name>agrafe::ui::Mark</name>
    <message>
        <source>Prouvé</source>
        <translation>Proved</translation>
    </message>
    <message>
        <source>Refus explicite</source>
        <translation>Explicit refusal</translation>
    </message>
    <message>
        <source>Inconnu</source>
        <translation>Unknown</translation>
    </message>
    <message>
        <source>En cours</source>
        <translation>In progress</translation>
    </message>
    <message>
        <source>En attente</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>Non couvert</source>
        <translation>Not covered</translation>
    </message>
    <message>
        <source>Sans objet</source>
        <translation>Not applicable</translation>
    </message>
</context>
<context>
    <name>agrafe::ui::MatriceDialog</name>
    <message>
        <source>Importer une matrice</source>
        <translation>Import a matrice</translation>
    </message>
    <message>
        <source>%1, version %2.</source>
        <translation>%1, version %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n champ(s).</source>
        <translation>
            <numerusform>%n field.</numerusform>
            <numerusform>%n fields.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ce qui change</source>
        <translation>What changes</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Importer</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Titre</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>2026-2</source>
        <translation>2026-2</translation>
    </message>
    <message>
        <source>Quelle colonne de ce fichier dit quoi des champs&#xa0;? Seul le nom est indispensable.</source>
        <translation>Which column of this file says what about the fields? Only the name is required.</translation>
    </message>
    <message>
        <source>Ce qui n’est pas compris</source>
        <translation>What is not understood</translation>
    </message>
    <message>
        <source>Correspondance des colonnes</source>
        <translation>Mapping of the columns</translation>
    </message>
    <message>
        <source>(aucune)</source>
        <translation>(none)</translation>
    </message>
    <message>
        <source>Colonne %1</source>
        <translation>Column %1</translation>
    </message>
    <message numerus="yes">
        <source>%n champ(s) compris.</source>
        <translation>
            <numerusform>%n field understood.</numerusform>
            <numerusform>%n fields understood.</numerusform>
        </translation>
    </message>
    <message>
        <source>Donnez un titre et une version.</source>
        <translation>Give a title and a version.</translation>
    </message>
    <message>
        <source>Matrice importée&#xa0;: %1.</source>
        <translation>Matrice imported: %1.</translation>
    </message>
    <message>
        <source>C’est la première de ce nom.</source>
        <translation>It is the first of this name.</translation>
    </message>
    <message>
        <source>Rien ne change depuis la version %1.</source>
        <translation>Nothing changes since version %1.</translation>
    </message>
    <message>
        <source>Ce qui change depuis la version %1&#xa0;:</source>
        <translation>What changes since version %1:</translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Cette matrice sera utilisée pour les prochains fichiers. Pour une autre&#xa0;: «&#xa0;Matrice&#xa0;» au-dessus du fichier, ou Réglages, E#L.</source>
        <translation>This matrice will be used for the next files. For another one: “Matrice” above the file, or Settings, E#L.</translation>
    </message>
    <message>
        <source>Les réglages de votre service informatique gardent leur matrice. Celle-ci se choisit au-dessus de chaque fichier.</source>
        <translation>The settings of your IT department keep their matrice. This one can be chosen above each file.</translation>
    </message>
    <message>
        <source>Séparateur des valeurs admises</source>
        <translation>Separator of the allowed values</translation>
    </message>
    <message>
        <source>Séparateur des valeurs</source>
        <translation>Separator of values</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;»</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>%1&#xa0;: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>et %n autre(s)</source>
        <translation>
            <numerusform>and %n other</numerusform>
            <numerusform>and %n others</numerusform>
        </translation>
    </message>
    <message>
        <source>Listes de valeurs lues&#xa0;:</source>
        <translation>Lists of values as read:</translation>
    </message>
</context>
<context>
    <name>agrafe::ui::MatricesDialog</name>
    <message>
        <source>Matrices</source>
        <translation>Matrices</translation>
    </message>
    <message>
        <source>Matrices de ce poste</source>
        <translation>Matrices of this workstation</translation>
    </message>
    <message>
        <source>Importer…</source>
        <translation>Import…</translation>
    </message>
    <message>
        <source>Supprimer…</source>
        <translation>Remove…</translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Comparer</source>
        <translation>Compare</translation>
    </message>
    <message>
        <source>avec</source>
        <translation>with</translation>
    </message>
    <message>
        <source>Ce qui change de l’une à l’autre</source>
        <translation>What changes from one to the other</translation>
    </message>
    <message>
        <source>%1, celle du fichier ouvert</source>
        <translation>%1, the open file’s own</translation>
    </message>
    <message>
        <source>%1, livrée avec Agrafe</source>
        <translation>%1, comes with Agrafe</translation>
    </message>
    <message>
        <source>La matrice d’exemple est livrée avec Agrafe&#xa0;: elle reste.</source>
        <translation>The sample matrice comes with Agrafe: it stays.</translation>
    </message>
    <message>
        <source>Cette matrice sert au fichier ouvert&#xa0;: choisissez-en une autre pour lui avant de la supprimer.</source>
        <translation>The open file is checked by this matrice: choose another one for it before removing this one.</translation>
    </message>
    <message>
        <source>Supprimer la matrice</source>
        <translation>Remove the matrice</translation>
    </message>
    <message>
        <source>Supprimer la matrice «&#xa0;%1&#xa0;» de ce poste&#xa0;?</source>
        <translation>Remove the matrice “%1” from this workstation?</translation>
    </message>
    <message>
        <source>Aucun classeur ni envoi n’est touché. Son fichier d’origine pourra être importé de nouveau.</source>
        <translation>No workbook and no send is touched. Its original file can be imported again.</translation>
    </message>
    <message>
        <source>Supprimer</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Garder</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>Une seule matrice sur ce poste&#xa0;: rien à comparer.</source>
        <translation>Only one matrice on this workstation: nothing to compare.</translation>
    </message>
    <message>
        <source>Choisissez deux matrices différentes.</source>
        <translation>Choose two different matrices.</translation>
    </message>
    <message>
        <source>Aucune différence.</source>
        <translation>No difference.</translation>
    </message>
    <message numerus="yes">
        <source>%n différence(s)&#xa0;:</source>
        <translation>
            <numerusform>%n difference:</numerusform>
            <numerusform>%n differences:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>agrafe::ui::NamesDialog</name>
    <message>
        <source>Statut</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Nom en version 2</source>
        <translation>Name in version 2</translation>
    </message>
    <message>
        <source>Nom en version 3</source>
        <translation>Name in version 3</translation>
    </message>
    <message>
        <source>Ce que c’est</source>
        <translation>What it is</translation>
    </message>
    <message>
        <source>Anciens noms des champs</source>
        <translation>Former names of fields</translation>
    </message>
    <message>
        <source>Ancien nom, nouveau nom ou statut</source>
        <translation>Former name, new name or status</translation>
    </message>
    <message>
        <source>Chercher un champ</source>
        <translation>Search for a field</translation>
    </message>
    <message>
        <source>Noms des champs en version 2 et en version 3</source>
        <translation>Names of fields in version 2 and in version 3</translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation>Close</translation>
    </message>
    <message numerus="yes">
        <source>%n champ(s)</source>
        <translation>
            <numerusform>%n field</numerusform>
            <numerusform>%n fields</numerusform>
        </translation>
    </message>
    <message>
        <source>retiré</source>
        <translation>removed</translation>
    </message>
    <message>
        <source>n’est plus répondu</source>
        <translation>no longer answered</translation>
    </message>
</context>
<context>
    <name>agrafe::ui::NewTokenPage</name>
    <message>
        <source>&amp;Nouveau jeton</source>
        <translation>&amp;New token</translation>
    </message>
    <message>
        <source>Collez le jeton&#xa0;: Ctrl+V</source>
        <translation>Paste the token: Ctrl+V</translation>
    </message>
    <message>
        <source>Copiez-le depuis votre espace. Il n’est jamais affiché&#xa0;; le presse-papiers est vidé.</source>
        <translation>Copy it from your account. It is never shown; the clipboard is emptied.</translation>
    </message>
    <message>
        <source>Comme votre espace l’affiche&#xa0;: un jeton prolongé garde en lui l’ancienne date.</source>
        <translation>As your account shows it: a prolonged token keeps the old date inside.</translation>
    </message>
    <message>
        <source>Copier un jeton d’&amp;essai</source>
        <translation>Copy a practice &amp;token</translation>
    </message>
    <message>
        <source>Bac à sable&#xa0;: un jeton fictif, pour apprendre le geste.</source>
        <translation>Sandbox: a fictitious token, to learn how it is done.</translation>
    </message>
    <message>
        <source>L’ancien jeton reste en place</source>
        <translation>The old token stays in place</translation>
    </message>
    <message>
        <source>jusqu’à ce que vous le remplaciez&#xa0;; ensuite, vous pourrez y revenir jusqu’à la fermeture d’Agrafe.</source>
        <translation>until you replace it; after that you can come back to it until Agrafe closes.</translation>
    </message>
    <message>
        <source>%1&#xa0;: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Ce que dit le jeton</source>
        <translation>What the token says</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Contenu</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>rien de lisible ici&#xa0;: le service seul le connaît</source>
        <translation>nothing readable here: only the service knows it</translation>
    </message>
    <message>
        <source>à %1</source>
        <translation>at %1</translation>
    </message>
    <message>
        <source>H &apos;h&apos; mm</source>
        <translation>HH:mm</translation>
    </message>
    <message>
        <source>Prend &amp;fin le</source>
        <translation>&amp;Ends on</translation>
    </message>
</context>
<context>
    <name>agrafe::ui::NumberDialog</name>
    <message>
        <source>Prochaine sous-version d’un dossier</source>
        <translation>Next sub-version of a case</translation>
    </message>
    <message>
        <source>Numéro du dossier</source>
        <translation>Case number</translation>
    </message>
    <message>
        <source>Avec ou sans sa sous-version&#xa0;: ENVO1-400-DU ou 002-ENVO1-400-DU.</source>
        <translation>With or without its sub-version: ENVO1-400-DU or 002-ENVO1-400-DU.</translation>
    </message>
    <message>
        <source>Recherche</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Numéro à prendre</source>
        <translation>Number to take</translation>
    </message>
    <message>
        <source>Chercher aussi dans…</source>
        <translation>Search also in…</translation>
    </message>
    <message>
        <source>Copier le numéro</source>
        <translation>Copy the number</translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Chercher</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Aucun fichier où chercher encore&#xa0;: ajoutez vos classeurs ou exports passés.</source>
        <translation>No file to search yet: add your past workbooks or exports.</translation>
    </message>
    <message numerus="yes">
        <source>Les numéros connus sont cherchés dans %n fichier(s)&#xa0;: le fichier ouvert, les envois gardés sur ce poste et ceux que vous ajoutez.</source>
        <translation>
            <numerusform>Known numbers are searched for in %n file: the open file, the sends kept on this workstation and those that you add.</numerusform>
            <numerusform>Known numbers are searched for in %n files: the open file, the sends kept on this workstation and those that you add.</numerusform>
        </translation>
    </message>
    <message>
        <source>Chercher aussi dans</source>
        <translation>Search also in</translation>
    </message>
    <message>
        <source>Classeurs et CSV (%1)</source>
        <translation>Workbooks and CSV (%1)</translation>
    </message>
</context>
<context>
    <name>agrafe::ui::OrganismPage</name>
    <message>
        <source>Confirmer «&#xa0;usager informé&#xa0;» une fois par dossier</source>
        <translation>Confirm “user informed” once per file</translation>
    </message>
    <message>
        <source>&amp;SIRET de votre organisme</source>
        <translation>&amp;SIRET of your organisation</translation>
    </message>
    <message>
        <source>&amp;Organisme</source>
        <translation>&amp;Organisation</translation>
    </message>
    <message>
        <source>&amp;Nom de l’habilitation</source>
        <translation>&amp;Name of the habilitation</translation>
    </message>
    <message>
        <source>Adresse du &amp;relais</source>
        <translation>&amp;Relay address</translation>
    </message>
    <message>
        <source>&amp;Cadres autorisés</source>
        <translation>&amp;Contexts allowed</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Production</translation>
    </message>
    <message>
        <source>Préproduction, données fictives</source>
        <translation>Staging, fictitious data</translation>
    </message>
    <message>
        <source>Relais de votre service</source>
        <translation>Your department’s relay</translation>
    </message>
    <message>
        <source>&amp;Environnement</source>
        <translation>&amp;Environment</translation>
    </message>
    <message>
        <source>Forme de l’o&amp;bjet</source>
        <translation>Form of the &amp;purpose</translation>
    </message>
    <message>
        <source>&amp;Qui contacter pour un droit manquant</source>
        <translation>&amp;Whom to contact for a missing right</translation>
    </message>
    <message>
        <source>Ce que vous lirez en haut de la fenêtre&#xa0;: «&#xa0;Marchés publics&#xa0;».</source>
        <translation>What you will read at the top of the window: “Public procurement”.</translation>
    </message>
    <message>
        <source>un par ligne, le plus courant d’abord</source>
        <translation>one per line, the most common first</translation>
    </message>
    <message>
        <source>exemple</source>
        <translation>example</translation>
    </message>
    <message>
        <source>adresse ou service</source>
        <translation>address or department</translation>
    </message>
    <message>
        <source>clé vérifiée</source>
        <translation>key checked</translation>
    </message>
    <message>
        <source>Règle de l’obje&amp;t</source>
        <translation>Objec&amp;t rule</translation>
    </message>
    <message>
        <source>Non déclarée</source>
        <translation>Not declared</translation>
    </message>
    <message>
        <source>expression régulière</source>
        <translation>regular expression</translation>
    </message>
    <message>
        <source>&amp;API</source>
        <translation>&amp;API</translation>
    </message>
    <message>
        <source>Garder les &amp;documents (mois)</source>
        <translation>Keep &amp;documents (months)</translation>
    </message>
    <message>
        <source>Telle que votre habilitation la déclare&#xa0;; au-delà, ils sont à supprimer.</source>
        <translation>As your habilitation declares it; beyond, they are to be deleted.</translation>
    </message>
    <message>
        <source>&amp;Fin du jeton</source>
        <translation>Token&apos;s e&amp;nd</translation>
    </message>
    <message>
        <source>Comme votre espace l’affiche, pour les rappels. Vide&#xa0;: non connue.</source>
        <translation>As your account shows it, for the reminders. Empty: not known.</translation>
    </message>
</context>
<context>
    <name>agrafe::ui::PasteDialog</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Coller une identité</source>
        <translation>Paste an identity</translation>
    </message>
    <message>
        <source>Collez une ligne de tableur, un formulaire ou une phrase. Vérifiez ensuite champ par champ&#xa0;: rien n’est demandé avant.</source>
        <translation>Paste a row of a spreadsheet, a form or a sentence. Then check field by field: nothing is asked before.</translation>
    </message>
    <message>
        <source>Texte collé</source>
        <translation>Pasted text</translation>
    </message>
    <message>
        <source>Champs reconnus</source>
        <translation>Recognised fields</translation>
    </message>
    <message>
        <source>Champ</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>Valeur</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Remplir le formulaire</source>
        <translation>Fill in the form</translation>
    </message>
    <message>
        <source>%1 (à vérifier)</source>
        <translation>%1 (to be checked)</translation>
    </message>
    <message>
        <source>Nom de naissance</source>
        <translation>Birth name</translation>
    </message>
    <message>
        <source>Nom d’usage</source>
        <translation>Usage name</translation>
    </message>
    <message>
        <source>Prénoms</source>
        <translation>First names</translation>
    </message>
    <message>
        <source>Sexe à l’état civil</source>
        <translation>Sex on the civil record</translation>
    </message>
    <message>
        <source>Féminin</source>
        <translation>Female</translation>
    </message>
    <message>
        <source>Masculin</source>
        <translation>Male</translation>
    </message>
    <message>
        <source>Date de naissance</source>
        <translation>Date of birth</translation>
    </message>
    <message>
        <source>Pays de naissance</source>
        <translation>Country of birth</translation>
    </message>
    <message>
        <source>Commune de naissance</source>
        <translation>Commune of birth</translation>
    </message>
    <message>
        <source>Laissé de côté&#xa0;: %1</source>
        <translation>Left aside: %1</translation>
    </message>
</context>
<context>
    <name>agrafe::ui::PastedSecretField</name>
    <message>
        <source>C&amp;oller</source>
        <translation>&amp;Paste</translation>
    </message>
    <message>
        <source>&amp;Effacer</source>
        <translation>&amp;Clear</translation>
    </message>
    <message>
        <source>Coller&#xa0;: %1</source>
        <translation>Paste: %1</translation>
    </message>
    <message>
        <source>Effacer&#xa0;: %1</source>
        <translation>Clear: %1</translation>
    </message>
    <message>
        <source>Jamais affiché. Ce qui l’entourait est retiré, le presse-papiers est vidé.</source>
        <translation>Never shown. What surrounded it was removed, the clipboard was emptied.</translation>
    </message>
    <message>
        <source>Le presse-papiers ne contient rien à coller.</source>
        <translation>The clipboard holds nothing to paste.</translation>
    </message>
    <message>
        <source>Copiez le secret, puis collez-le ici.</source>
        <translation>Copy the secret, then paste it here.</translation>
    </message>
    <message>
        <source>Ce texte n’est pas un secret d’un seul mot.</source>
        <translation>This text is not a secret of one word.</translation>
    </message>
    <message>
        <source>Copiez le secret seul, sans le texte qui l’entoure.</source>
        <translation>Copy the secret alone, without the text around it.</translation>
    </message>
    <message>
        <source>Un secret ne se tape pas&#xa0;: copiez-le, puis collez-le ici (Ctrl+V).</source>
        <translation>A secret is not typed: copy it, then paste it here (Ctrl+V).</translation>
    </message>
</context>
<context>
    <name>agrafe::ui::PdfCanvas</name>
    <message>
        <source>Pages du document</source>
        <translation>Pages of the document</translation>
    </message>
</context>
<context>
    <name>agrafe::ui::PdfView</name>
    <message>
        <source>Enregistrer…</source>
        <translation>Save…</translation>
    </message>
    <message>
        <source>%1&#xa0;%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Document de la pièce</source>
        <translation>Document of the item</translation>
    </message>
    <message>
        <source>Imprimer…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>Ouvrir avec le programme du poste</source>
        <translation>Open with the system’s program</translation>
    </message>
    <message>
        <source>Redemander au fournisseur</source>
        <translation>Ask the provider again</translation>
    </message>
    <message>
        <source>Chercher dans le document</source>
        <translation>Search in the document</translation>
    </message>
    <message>
        <source>Réduire</source>
        <translation>Zoom out</translation>
    </message>
    <message>
        <source>Agrandir</source>
        <translation>Zoom in</translation>
    </message>
    <message>
        <source>Liste des pages</source>
        <translation>List of pages</translation>
    </message>
    <message>
        <source>Précédent</source>
        <translation>Previous</translation>
    </message>
    <message>
        <source>Suivant</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Fermer la recherche</source>
        <translation>Close the search</translation>
    </message>
    <message>
        <source>page %1</source>
        <translation>page %1</translation>
    </message>
    <message>
        <source>page %1 / %2</source>
        <translation>page %1 / %2</translation>
    </message>
    <message>
        <source>introuvable</source>
        <translation>not found</translation>
    </message>
    <message>
        <source>%1 sur %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Enregistrer ce document (Ctrl+S)</source>
        <translation>Save this document (Ctrl+S)</translation>
    </message>
</context>
<context>
    <name>agrafe::ui::PersonExports</name>
    <message>
        <source>Il n’y a pas encore de réponse à prouver.</source>
        <translation>There is no answer to prove yet.</translation>
    </message>
    <message>
        <source>Cette preuve n’en est pas une.</source>
        <translation>This proof proves nothing.</translation>
    </message>
    <message>
        <source>Preuve enregistrée&#xa0;: %1</source>
        <translation>Proof saved: %1</translation>
    </message>
    <message>
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
    <message>
        <source>Aucune réponse n’existait en version 2</source>
        <translation>No answer existed in version 2</translation>
    </message>
    <message>
        <source>Tableau comme en version 2</source>
        <translation>Table as in version 2</translation>
    </message>
    <message numerus="yes">
        <source>Le fichier contiendra la réponse entière (%n ligne(s)), en clair.</source>
        <translation>
            <numerusform>The file will hold the whole answer (%n row), in clear.</numerusform>
            <numerusform>The file will hold the whole answer (%n rows), in clear.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choisir où…</source>
        <translation>Choose where…</translation>
    </message>
    <message>
        <source>Tableaux CSV (*.csv)</source>
        <translation>CSV tables (*.csv)</translation>
    </message>
    <message>
        <source>Tableau enregistré&#xa0;: %1</source>
        <translation>Table saved: %1</translation>
    </message>
    <message>
        <source>À garder jusqu’au %1 au plus&#xa0;: passé ce jour, Agrafe le compte parmi les documents à supprimer.</source>
        <translation>To be kept until %1 at most: after that day, Agrafe counts it among the documents to delete.</translation>
    </message>
    <message>
        <source>L’habilitation ne déclare aucune durée&#xa0;: supprimez-le dès qu’il n’est plus utile.</source>
        <translation>The habilitation declares no period: delete it as soon as it is no longer needed.</translation>
    </message>
</context>
<context>
    <name>agrafe::ui::PersonForm</name>
    <message>
        <source>%1&#xa0;: demandé pour «&#xa0;%2&#xa0;».</source>
        <translation>%1: wanted for “%2”.</translation>
    </message>
    <message>
        <source>Féminin</source>
        <translation>Female</translation>
    </message>
    <message>
        <source>Masculin</source>
        <translation>Male</translation>
    </message>
    <message>
        <source>Objet</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>Nom de naissance</source>
        <translation>Birth name</translation>
    </message>
    <message>
        <source>Nom d’usage</source>
        <translation>Usage name</translation>
    </message>
    <message>
        <source>Prénoms</source>
        <translation>First names</translation>
    </message>
    <message>
        <source>Sexe à l’état civil</source>
        <translation>Sex on the civil record</translation>
    </message>
    <message>
        <source>Date de naissance</source>
        <translation>Date of birth</translation>
    </message>
    <message>
        <source>Pays de naissance</source>
        <translation>Country of birth</translation>
    </message>
    <message>
        <source>Commune de naissance</source>
        <translation>Commune of birth</translation>
    </message>
    <message>
        <source>n° du dossier</source>
        <translation>case number</translation>
    </message>
    <message>
        <source>1 à 3, dans l’ordre de l’état civil</source>
        <translation>1 to 3, in the order of the civil record</translation>
    </message>
    <message>
        <source>Prénoms, 1 à 3, dans l’ordre de l’état civil, obligatoire</source>
        <translation>First names, 1 to 3, in the order of the civil record, required</translation>
    </message>
    <message>
        <source>date de naissance</source>
        <translation>date of birth</translation>
    </message>
    <message>
        <source>Féminin, sexe à l’état civil</source>
        <translation>Female, sex on the civil record</translation>
    </message>
    <message>
        <source>Masculin, sexe à l’état civil</source>
        <translation>Male, sex on the civil record</translation>
    </message>
    <message>
        <source>Nom du pays</source>
        <translation>Name of the country</translation>
    </message>
    <message>
        <source>Nom, et département si vous l’avez</source>
        <translation>Name, and département if you have it</translation>
    </message>
    <message>
        <source>Choisissez le pays dans la liste.</source>
        <translation>Choose the country in the list.</translation>
    </message>
    <message>
        <source>Plusieurs communes, ou aucune, s’écrivent ainsi&#xa0;: choisissez-la dans la liste.</source>
        <translation>Several communes, or none, are written so: choose it in the list.</translation>
    </message>
    <message>
        <source>par exemple %1</source>
        <translation>for example %1</translation>
    </message>
    <message>
        <source>Aucun pays de ce nom. Essayez son nom français.</source>
        <translation>No country of this name. Try its French name.</translation>
    </message>
    <message>
        <source>Jeton FranceConnect</source>
        <translation>FranceConnect token</translation>
    </message>
    <message>
        <source>Pour l’assistance seulement, sur données fictives.</source>
        <translation>For support only, on fictitious data.</translation>
    </message>
    <message>
        <source>code Insee lu sur un acte ancien</source>
        <translation>Insee code read on an old certificate</translation>
    </message>
</context>
<context>
    <name>agrafe::ui::PersonPanel</name>
    <message>
        <source>Le formulaire s’est vidé&#xa0;: personne n’y avait touché.</source>
        <translation>The form has emptied itself: nobody had touched it.</translation>
    </message>
    <message>
        <source>Cochez au moins un statut</source>
        <translation>Tick at least one status</translation>
    </message>
    <message>
        <source>Chaque réponse dira oui, non ou inconnu, et ce que vous pouvez faire.</source>
        <translation>Each answer will say yes, no or unknown, and what you can do.</translation>
    </message>
    <message>
        <source>Remplissez l’identité, puis interrogez</source>
        <translation>Fill in the identity, then look up</translation>
    </message>
    <message>
        <source>Rien n’est écrit sur ce poste&#xa0;: le journal ne garde qu’une empreinte de la personne.</source>
        <translation>Nothing is written on this workstation: the journal keeps only a fingerprint of the person.</translation>
    </message>
    <message>
        <source>Rien n’est demandé à une administration.</source>
        <translation>No administration is asked.</translation>
    </message>
    <message>
        <source>Le formulaire est rempli&#xa0;: vérifiez-le avant d’interroger.</source>
        <translation>The form is filled in: check it before you look up.</translation>
    </message>
    <message>
        <source>Interroger les statuts cochés</source>
        <translation>Ask the ticked statuses</translation>
    </message>
    <message>
        <source>Coller une identité</source>
        <translation>Paste an identity</translation>
    </message>
    <message>
        <source>presse-papiers tableur</source>
        <translation>clipboard spreadsheet</translation>
    </message>
    <message>
        <source>Vider le formulaire et les réponses</source>
        <translation>Empty the form and the answers</translation>
    </message>
    <message>
        <source>effacer</source>
        <translation>clear delete</translation>
    </message>
    <message>
        <source>Anciens noms des champs (version 2 de l’API)</source>
        <translation>Former names of fields (version 2 of the API)</translation>
    </message>
    <message>
        <source>v2 v3 renommé</source>
        <translation>v2 v3 renamed</translation>
    </message>
    <message>
        <source>Aucune habilitation à API Particulier sur ce poste&#xa0;: ajoutez-la dans les réglages.</source>
        <translation>No habilitation for API Particulier on this workstation: add it in the settings.</translation>
    </message>
    <message>
        <source>L’habilitation s’ouvre…</source>
        <translation>The habilitation is being opened…</translation>
    </message>
    <message>
        <source>Indiquez le numéro du dossier&#xa0;: le journal le garde, le service ne le reçoit pas.</source>
        <translation>Give the case number: the journal keeps it, the service does not receive it.</translation>
    </message>
    <message>
        <source>Cochez au moins un statut.</source>
        <translation>Tick at least one status.</translation>
    </message>
    <message>
        <source>Réponses de %1.</source>
        <translation>Answers of %1.</translation>
    </message>
    <message>
        <source>L’identité a changé depuis.</source>
        <translation>The identity has changed since.</translation>
    </message>
    <message>
        <source>Exporter une preuve…</source>
        <translation>Export a proof…</translation>
    </message>
    <message>
        <source>Autres commandes</source>
        <translation>Other commands</translation>
    </message>
    <message>
        <source>Tableau comme en version 2 de l’API</source>
        <translation>Table as in version 2 of the API</translation>
    </message>
    <message>
        <source>Qui a consulté cette personne&#xa0;?</source>
        <translation>Who looked at this person?</translation>
    </message>
    <message>
        <source>Anciens noms des champs…</source>
        <translation>Former names of fields…</translation>
    </message>
    <message>
        <source>Personnes inventées du bac à sable</source>
        <translation>Invented persons of the sandbox</translation>
    </message>
    <message>
        <source>%1&#xa0;: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Remplissez d’abord l’identité de la personne, ou un de ses identifiants.</source>
        <translation>First fill in the person’s identity, or one of her identifiers.</translation>
    </message>
    <message>
        <source>PDF réponse</source>
        <translation>PDF answer</translation>
    </message>
    <message>
        <source>droit d’accès traces</source>
        <translation>right of access traces</translation>
    </message>
</context>
<context>
    <name>agrafe::ui::PieceCommands</name>
    <message>
        <source>Copié pour le support&#xa0;: ni donnée, ni jeton.</source>
        <translation>Copied for support: neither data nor token.</translation>
    </message>
    <message>
        <source>Message type copié.</source>
        <translation>Template message copied.</translation>
    </message>
    <message>
        <source>Enregistrer le document</source>
        <translation>Save the document</translation>
    </message>
    <message>
        <source>Documents PDF (*.pdf)</source>
        <translation>PDF documents (*.pdf)</translation>
    </message>
    <message>
        <source>Enregistré&#xa0;: %1</source>
        <translation>Saved: %1</translation>
    </message>
    <message>
        <source>Aucun programme de ce poste n’ouvre les PDF.</source>
        <translation>No program on this workstation opens PDFs.</translation>
    </message>
    <message>
        <source>Images JPEG (*.jpg *.jpeg)</source>
        <translation>JPEG images (*.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Images PNG (*.png)</source>
        <translation>PNG images (*.png)</translation>
    </message>
    <message>
        <source>Données JSON (*.json)</source>
        <translation>JSON data (*.json)</translation>
    </message>
    <message>
        <source>Rien à enregistrer&#xa0;: cette pièce n’a donné ni document ni donnée.</source>
        <translation>Nothing to save: this item gave neither a document nor data.</translation>
    </message>
    <message>
        <source>Enregistrer les données</source>
        <translation>Save the data</translation>
    </message>
    <message>
        <source>Pièce non enregistrée</source>
        <translation>Item not saved</translation>
    </message>
</context>
<context>
    <name>agrafe::ui::PiecesModel</name>
    <message>
        <source>%1, %2 pièces</source>
        <translation>%1, %2 items</translation>
    </message>
    <message>
        <source>%1, 1 pièce</source>
        <translation>%1, 1 item</translation>
    </message>
    <message>
        <source>Pièce</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Fournisseur</source>
        <translation>Provider</translation>
    </message>
    <message>
        <source>Résultat</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>Validité</source>
        <translation>Validity</translation>
    </message>
    <message>
        <source>En cache</source>
        <translation>Cached</translation>
    </message>
</context>
<context>
    <name>agrafe::ui::PiecesSide</name>
    <message>
        <source>Pièces à montrer</source>
        <translation>Items to show</translation>
    </message>
    <message>
        <source>Toutes</source>
        <translation>All</translation>
    </message>
    <message>
        <source>À traiter</source>
        <translation>To deal with</translation>
    </message>
    <message>
        <source>prouvées</source>
        <translation>proved</translation>
    </message>
    <message>
        <source>prouvée</source>
        <translation>proved</translation>
    </message>
    <message>
        <source>refus</source>
        <translation>refused</translation>
    </message>
    <message>
        <source>inconnues</source>
        <translation>unknown</translation>
    </message>
    <message>
        <source>inconnue</source>
        <translation>unknown</translation>
    </message>
    <message>
        <source>à venir</source>
        <translation>to come</translation>
    </message>
    <message>
        <source>en cours</source>
        <translation>in progress</translation>
    </message>
    <message>
        <source>À traiter %1</source>
        <translation>To deal with %1</translation>
    </message>
</context>
<context>
    <name>agrafe::ui::PiecesView</name>
    <message>
        <source>Pièces du dossier</source>
        <translation>Items of the file</translation>
    </message>
</context>
<context>
    <name>agrafe::ui::ProblemPane</name>
    <message>
        <source>Réparer</source>
        <translation>Repair</translation>
    </message>
    <message>
        <source>Modifier</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Laisser</source>
        <translation>Leave</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Rétablir</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Avant</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>Après</source>
        <translation>After</translation>
    </message>
    <message>
        <source>Modifier la cellule (F2)</source>
        <translation>Change the cell (F2)</translation>
    </message>
    <message>
        <source>Annuler (Ctrl+Z)</source>
        <translation>Undo (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Annuler «&#xa0;%1&#xa0;» (Ctrl+Z)</source>
        <translation>Undo “%1” (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Choisissez une cellule, ou F8 pour le premier problème.</source>
        <translation>Choose a cell, or F8 for the first problem.</translation>
    </message>
    <message>
        <source>Choisissez une cellule.</source>
        <translation>Choose a cell.</translation>
    </message>
    <message>
        <source>Ligne %1, %2</source>
        <translation>Row %1, %2</translation>
    </message>
    <message>
        <source>E#L dira&#xa0;:</source>
        <translation>E#L will say:</translation>
    </message>
    <message>
        <source>E#L dira sans doute&#xa0;:</source>
        <translation>E#L will probably say:</translation>
    </message>
    <message>
        <source>Les %1 pareilles</source>
        <translation>All %1 alike</translation>
    </message>
    <message>
        <source>E#L a dit&#xa0;:</source>
        <translation>E#L said:</translation>
    </message>
    <message>
        <source>Passer au problème suivant</source>
        <translation>Go to the next problem</translation>
    </message>
    <message>
        <source>%1&#xa0;: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Le jour vient d’abord</source>
        <translation>The day comes first</translation>
    </message>
    <message>
        <source>Dans tout ce fichier&#xa0;: ses dates pourront être réparées</source>
        <translation>In all of this file: its dates can then be repaired</translation>
    </message>
    <message>
        <source>Explication de la cellule</source>
        <translation>Explanation of the cell</translation>
    </message>
</context>
<context>
    <name>agrafe::ui::ProofDialog</name>
    <message>
        <source>Exporter une preuve</source>
        <translation>Export a proof</translation>
    </message>
    <message>
        <source>&amp;Dans le dossier</source>
        <translation>&amp;In the folder</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Exporter</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Champs à ajouter, si le dossier en a besoin</source>
        <translation>Fields to add, if the case needs them</translation>
    </message>
    <message>
        <source>Ce que la preuve contiendra</source>
        <translation>What the proof will hold</translation>
    </message>
    <message>
        <source>Champ</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>Valeur</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>&amp;Parcourir…</source>
        <translation>&amp;Browse…</translation>
    </message>
    <message>
        <source>Le nom du fichier ne dit pas celui de la personne.</source>
        <translation>The name of the file does not tell the person’s.</translation>
    </message>
    <message>
        <source>&amp;Réponse</source>
        <translation>&amp;Answer</translation>
    </message>
    <message>
        <source>Statut</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Réponse</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>En une phrase</source>
        <translation>In one sentence</translation>
    </message>
    <message>
        <source>Demandé le</source>
        <translation>Asked on</translation>
    </message>
    <message>
        <source>Numéro de la demande</source>
        <translation>Request number</translation>
    </message>
    <message>
        <source>Objet</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>Organisme</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>À garder jusqu’au %1 au plus&#xa0;: Agrafe proposera ensuite de la supprimer.</source>
        <translation>To be kept until %1 at most: Agrafe will then offer to delete it.</translation>
    </message>
    <message>
        <source>Votre habilitation ne dit pas combien de temps garder les données&#xa0;: supprimez la preuve quand le dossier n’en a plus besoin.</source>
        <translation>Your habilitation does not say how long to keep the data: delete the proof when the case no longer needs it.</translation>
    </message>
    <message>
        <source>Dossier de la preuve</source>
        <translation>Folder of the proof</translation>
    </message>
    <message>
        <source>Ce dossier n’existe pas.</source>
        <translation>This folder does not exist.</translation>
    </message>
</context>
<context>
    <name>agrafe::ui::PublicSheetDialog</name>
    <message>
        <source>Fiche publique</source>
        <translation>Public sheet</translation>
    </message>
    <message>
        <source>Champs publics</source>
        <translation>Public fields</translation>
    </message>
    <message>
        <source>Champ</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>Valeur</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Copier le champ</source>
        <translation>Copy the field</translation>
    </message>
    <message>
        <source>&amp;Tout copier</source>
        <translation>Copy &amp;everything</translation>
    </message>
    <message>
        <source>Exporter en &amp;CSV…</source>
        <translation>Export as &amp;CSV…</translation>
    </message>
    <message>
        <source>Exporter en &amp;JSON…</source>
        <translation>Export as &amp;JSON…</translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Fiche publique copiée.</source>
        <translation>Public sheet copied.</translation>
    </message>
    <message>
        <source>Issues des seules routes publiques. L’usager doit pouvoir corriger chaque champ prérempli.</source>
        <translation>From public routes only. The user must be able to correct every pre-filled field.</translation>
    </message>
    <message>
        <source>Les données publiques arrivent…</source>
        <translation>The public data are arriving…</translation>
    </message>
    <message>
        <source>Aucune donnée publique n’a été trouvée.</source>
        <translation>No public data were found.</translation>
    </message>
    <message>
        <source>Données fictives&#xa0;: sans valeur.</source>
        <translation>Fictitious data: no legal value.</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» copié.</source>
        <translation>“%1” copied.</translation>
    </message>
    <message>
        <source>Exporter la fiche publique</source>
        <translation>Export the public sheet</translation>
    </message>
    <message>
        <source>Fiche publique enregistrée&#xa0;: %1</source>
        <translation>Public sheet saved: %1</translation>
    </message>
</context>
<context>
    <name>agrafe::ui::RecycleDialog</name>
    <message>
        <source>Recycler la facture</source>
        <translation>Redirect the invoice</translation>
    </message>
    <message>
        <source>Envoyer au bon destinataire</source>
        <translation>Send to the right recipient</translation>
    </message>
    <message>
        <source>Commentaire</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Le destinataire n’accepterait pas la facture ainsi.</source>
        <translation>The recipient would not accept the invoice like this.</translation>
    </message>
    <message>
        <source>Corrigez ce qui est signalé&#xa0;: rien n’est parti.</source>
        <translation>Correct what is pointed out: nothing has left.</translation>
    </message>
</context>
<context>
    <name>agrafe::ui::ReferenceBox</name>
    <message>
        <source>Liste de Chorus Pro, lue le %1.</source>
        <translation>List of Chorus Pro, read on %1.</translation>
    </message>
    <message>
        <source>La liste de Chorus Pro n’a pas pu être lue.</source>
        <translation>The list of Chorus Pro could not be read.</translation>
    </message>
    <message>
        <source>La liste de Chorus Pro n’a pas pu être lue&#xa0;: celle d’Agrafe.</source>
        <translation>The list of Chorus Pro could not be read: Agrafe’s own.</translation>
    </message>
</context>
<context>
    <name>agrafe::ui::RejectionDialog</name>
    <message>
        <source>Rejet traité</source>
        <translation>Rejection dealt with</translation>
    </message>
    <message>
        <source>Marquer comme traité</source>
        <translation>Mark as dealt with</translation>
    </message>
</context>
<context>
    <name>agrafe::ui::RemarksDialog</name>
    <message>
        <source>Remarques sur ce fichier</source>
        <translation>Remarks on this file</translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>agrafe::ui::RenewalDialog</name>
    <message>
        <source>Renouveler les secrets de «&#xa0;%1&#xa0;»</source>
        <translation>Renew the secrets of “%1”</translation>
    </message>
    <message>
        <source>Renouveler le jeton de «&#xa0;%1&#xa0;»</source>
        <translation>Renew the token of “%1”</translation>
    </message>
    <message>
        <source>Nouveaux secrets</source>
        <translation>New secrets</translation>
    </message>
    <message>
        <source>Nouveau jeton</source>
        <translation>New token</translation>
    </message>
    <message>
        <source>Échéance</source>
        <translation>Deadline</translation>
    </message>
    <message>
        <source>Demande</source>
        <translation>Request</translation>
    </message>
    <message>
        <source>Remplacement</source>
        <translation>Replacement</translation>
    </message>
    <message>
        <source>&amp;Précédent</source>
        <translation>&amp;Back</translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>&amp;Suivant</source>
        <translation>&amp;Next</translation>
    </message>
    <message>
        <source>Mot de passe actuel</source>
        <translation>Present password</translation>
    </message>
    <message>
        <source>Nouveau mot de passe</source>
        <translation>New password</translation>
    </message>
    <message>
        <source>%1&#xa0;: copié.</source>
        <translation>%1: copied.</translation>
    </message>
    <message>
        <source>&amp;Garder l’ancien</source>
        <translation>&amp;Keep the old one</translation>
    </message>
    <message>
        <source>&amp;Terminer</source>
        <translation>&amp;Finish</translation>
    </message>
    <message>
        <source>&amp;Remplacer</source>
        <translation>&amp;Replace</translation>
    </message>
    <message>
        <source>&amp;Remplacer le jeton</source>
        <translation>&amp;Replace the token</translation>
    </message>
    <message>
        <source>Les dossiers ouverts se servent du nouveau jeton dès leur prochain appel.</source>
        <translation>Open files use the new token from their next call on.</translation>
    </message>
    <message>
        <source>E#L dira au premier envoi si ce jeton est bon.</source>
        <translation>E#L will say at the first upload whether this token is good.</translation>
    </message>
    <message>
        <source>Les secrets sont remplacés.</source>
        <translation>The secrets are replaced.</translation>
    </message>
    <message>
        <source>Le jeton est remplacé.</source>
        <translation>The token is replaced.</translation>
    </message>
    <message>
        <source>L’ancien jeton est de nouveau en place.</source>
        <translation>The old token is back in place.</translation>
    </message>
    <message>
        <source>Garder pour cette session seulement</source>
        <translation>Keep for this session only</translation>
    </message>
    <message>
        <source>Essai en cours.</source>
        <translation>Being tested.</translation>
    </message>
    <message>
        <source>Rien n’est encore remplacé.</source>
        <translation>Nothing has been replaced yet.</translation>
    </message>
    <message>
        <source>Rien n’est remplacé.</source>
        <translation>Nothing is replaced.</translation>
    </message>
    <message>
        <source>Remplacer sans essai</source>
        <translation>Replace without a test</translation>
    </message>
    <message>
        <source>Ils n’ont pas été essayés&#xa0;: voyez le diagnostic.</source>
        <translation>They were not tested: see the diagnostic.</translation>
    </message>
    <message>
        <source>PISTE et Chorus Pro les acceptent.</source>
        <translation>PISTE and Chorus Pro accept them.</translation>
    </message>
</context>
<context>
    <name>agrafe::ui::RenewalFlow</name>
    <message>
        <source>Renouveler…</source>
        <translation>Renew…</translation>
    </message>
    <message>
        <source>Plus tard</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Agrafe&#xa0;: une échéance approche</source>
        <translation>Agrafe: a deadline is near</translation>
    </message>
    <message>
        <source>L’ancien jeton est de nouveau en place.</source>
        <translation>The old token is back in place.</translation>
    </message>
    <message>
        <source>Enregistrer les rappels</source>
        <translation>Save the reminders</translation>
    </message>
    <message>
        <source>Calendrier (*.ics)</source>
        <translation>Calendar (*.ics)</translation>
    </message>
    <message>
        <source>Rappels enregistrés&#xa0;: ouvrez le fichier avec votre calendrier.</source>
        <translation>Reminders saved: open the file with your calendar.</translation>
    </message>
    <message>
        <source>Renouveler «&#xa0;%1&#xa0;»…</source>
        <translation>Renew “%1”…</translation>
    </message>
    <message>
        <source>renouveler jeton secret échéance prolonger</source>
        <translation>renew token secret deadline prolong</translation>
    </message>
    <message>
        <source>Jeton divulgué&#xa0;: «&#xa0;%1&#xa0;»…</source>
        <translation>Leaked token: “%1”…</translation>
    </message>
    <message>
        <source>fuite jeton secret</source>
        <translation>leak token secret</translation>
    </message>
    <message>
        <source>Remettre l’ancien jeton de «&#xa0;%1&#xa0;»</source>
        <translation>Put back the old token of “%1”</translation>
    </message>
    <message>
        <source>rétablir</source>
        <translation>restore</translation>
    </message>
    <message>
        <source>Relire les droits du jeton</source>
        <translation>Read the token’s rights again</translation>
    </message>
    <message>
        <source>droits jeton habilitation</source>
        <translation>rights token habilitation</translation>
    </message>
    <message>
        <source>Enregistrer les rappels d’échéance…</source>
        <translation>Save the deadline reminders…</translation>
    </message>
    <message>
        <source>calendrier jeton</source>
        <translation>calendar token</translation>
    </message>
    <message>
        <source>Rappels</source>
        <translation>Reminders</translation>
    </message>
</context>
<context>
    <name>agrafe::ui::RepairDialog</name>
    <message>
        <source>Réparations sûres</source>
        <translation>Safe repairs</translation>
    </message>
    <message>
        <source>Agrafe ne change que ce dont la bonne valeur est certaine. Tout s’annule d’un seul Ctrl+Z, et le classeur d’origine n’est jamais modifié.</source>
        <translation>Agrafe changes only what has a certain right value. One Ctrl+Z takes it all back, and the original workbook is never changed.</translation>
    </message>
    <message>
        <source>Réparations par règle</source>
        <translation>Repairs by rule</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Réparer les %1</source>
        <translation>Repair the %1</translation>
    </message>
    <message>
        <source>Réparer</source>
        <translation>Repair</translation>
    </message>
    <message>
        <source>%1&#xa0;: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Ligne %1&#xa0;: «&#xa0;%2&#xa0;» devient «&#xa0;%3&#xa0;».</source>
        <translation>Row %1: “%2” becomes “%3”.</translation>
    </message>
</context>
<context>
    <name>agrafe::ui::ReplacedPage</name>
    <message>
        <source>&amp;Remettre l’ancien jeton</source>
        <translation>&amp;Put the old token back</translation>
    </message>
    <message>
        <source>&amp;Ajouter les rappels à mon calendrier…</source>
        <translation>&amp;Add the reminders to my calendar…</translation>
    </message>
    <message>
        <source>Prochaine échéance&#xa0;: %1. Agrafe vous préviendra 90 jours avant.</source>
        <translation>Next deadline: %1. Agrafe will tell you 90 days before.</translation>
    </message>
    <message>
        <source>L’ancien jeton reste en mémoire</source>
        <translation>The old token stays in memory</translation>
    </message>
    <message>
        <source>jusqu’à la fermeture d’Agrafe. S’il y a un doute, remettez-le.</source>
        <translation>until Agrafe closes. If in doubt, put it back.</translation>
    </message>
    <message>
        <source>L’ancien jeton est de nouveau en place.</source>
        <translation>The old token is back in place.</translation>
    </message>
    <message>
        <source>Le nouveau n’est plus sur ce poste&#xa0;: collez-le encore quand vous voudrez.</source>
        <translation>The new one is no longer on this workstation: paste it again whenever you want.</translation>
    </message>
</context>
<context>
    <name>agrafe::ui::ResultBar</name>
    <message>
        <source>%1 lignes conformes, %2 refusées</source>
        <translation>%1 rows conform, %2 refused</translation>
    </message>
</context>
<context>
    <name>agrafe::ui::RetentionDialog</name>
    <message>
        <source>%1 (modifié depuis)</source>
        <translation>%1 (changed since)</translation>
    </message>
    <message>
        <source>Documents à supprimer</source>
        <translation>Documents to delete</translation>
    </message>
    <message>
        <source>&amp;Supprimer…</source>
        <translation>&amp;Delete…</translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Documents dont la durée est passée</source>
        <translation>Documents whose time is over</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Habilitation</source>
        <translation>Habilitation</translation>
    </message>
    <message>
        <source>Gardé jusqu’au</source>
        <translation>Kept until</translation>
    </message>
    <message>
        <source>Taille</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>Recherche en cours…</source>
        <translation>Searching…</translation>
    </message>
    <message>
        <source>Rien à supprimer</source>
        <translation>Nothing to delete</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) ont dépassé leur durée</source>
        <translation>
            <numerusform>%n document is past its time</numerusform>
            <numerusform>%n documents are past their time</numerusform>
        </translation>
    </message>
    <message>
        <source>La durée est celle de chaque habilitation. Les traces du journal restent.</source>
        <translation>The time is that of each habilitation. The journal’s records stay.</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) supprimé(s).</source>
        <translation>
            <numerusform>%n document deleted.</numerusform>
            <numerusform>%n documents deleted.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restés sur le disque&#xa0;: %1. Vérifiez les droits de leur dossier.</source>
        <translation>Still on the disk: %1. Check the permissions of their folder.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Supprimer %n document(s)…</source>
        <translation>
            <numerusform>&amp;Delete %n document…</numerusform>
            <numerusform>&amp;Delete %n documents…</numerusform>
        </translation>
    </message>
    <message>
        <source>Supprimer les documents</source>
        <translation>Delete documents</translation>
    </message>
    <message numerus="yes">
        <source>Supprimer %n document(s) et leurs preuves de ce poste&#xa0;?</source>
        <translation>
            <numerusform>Delete %n document and its proof from this workstation?</numerusform>
            <numerusform>Delete %n documents and their proofs from this workstation?</numerusform>
        </translation>
    </message>
    <message>
        <source>Ils ne pourront pas être rétablis&#xa0;; ils peuvent être demandés de nouveau au service.</source>
        <translation>They cannot be restored; they can be asked from the service again.</translation>
    </message>
    <message>
        <source>Supprimer</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>agrafe::ui::RetentionFlow</name>
    <message numerus="yes">
        <source>%n document(s) ont dépassé leur durée&#xa0;: voyez les réglages, Documents.</source>
        <translation>
            <numerusform>%n document is past its time: see the settings, Documents.</numerusform>
            <numerusform>%n documents are past their time: see the settings, Documents.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) dont la durée est passée ont été supprimés.</source>
        <translation>
            <numerusform>%n document past its time was deleted.</numerusform>
            <numerusform>%n documents past their time were deleted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>agrafe::ui::Ribbon</name>
    <message>
        <source>Données fictives.</source>
        <translation>Fictitious data.</translation>
    </message>
</context>
<context>
    <name>agrafe::ui::RightsCard</name>
    <message>
        <source>Droits, avant et après</source>
        <translation>Rights, before and after</translation>
    </message>
    <message>
        <source>%1 avant, %2 après</source>
        <translation>%1 before, %2 after</translation>
    </message>
    <message>
        <source>Rien ne change.</source>
        <translation>Nothing changes.</translation>
    </message>
    <message>
        <source>Un droit oublié se redemande dans DataPass.</source>
        <translation>A forgotten right is asked for again in DataPass.</translation>
    </message>
    <message>
        <source>Un droit oublié se redemande dans DataPass&#xa0;; voyez avec %1.</source>
        <translation>A forgotten right is asked for again in DataPass; see with %1.</translation>
    </message>
    <message>
        <source>Ce que le jeton dit ouvrir</source>
        <translation>What the token says it opens</translation>
    </message>
    <message numerus="yes">
        <source>%n droit(s)</source>
        <translation>
            <numerusform>%n right</numerusform>
            <numerusform>%n rights</numerusform>
        </translation>
    </message>
    <message>
        <source>Le service n’a encore rien confirmé.</source>
        <translation>The service has confirmed nothing yet.</translation>
    </message>
    <message>
        <source>Inchangés, %1</source>
        <translation>Unchanged, %1</translation>
    </message>
    <message numerus="yes">
        <source>%n droit(s) gagné(s)</source>
        <translation>
            <numerusform>%n right gained</numerusform>
            <numerusform>%n rights gained</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n droit(s) perdu(s)</source>
        <translation>
            <numerusform>%n right lost</numerusform>
            <numerusform>%n rights lost</numerusform>
        </translation>
    </message>
    <message>
        <source>gagné&#xa0;: %1</source>
        <translation>gained: %1</translation>
    </message>
    <message>
        <source>perdu&#xa0;: %1</source>
        <translation>lost: %1</translation>
    </message>
    <message>
        <source>et %1 autres</source>
        <translation>and %1 more</translation>
    </message>
    <message>
        <source>Voir la liste</source>
        <translation>Show the list</translation>
    </message>
    <message>
        <source>Voir la liste&#xa0;: %1</source>
        <translation>Show the list: %1</translation>
    </message>
    <message>
        <source>Replier</source>
        <translation>Hide the list</translation>
    </message>
</context>
<context>
    <name>agrafe::ui::RoutingFields</name>
    <message>
        <source>SIRET du destinataire</source>
        <translation>SIRET of the recipient</translation>
    </message>
    <message>
        <source>Code du service</source>
        <translation>Service code</translation>
    </message>
    <message>
        <source>Numéro d’engagement</source>
        <translation>Commitment number</translation>
    </message>
    <message>
        <source>Un SIRET a 14 chiffres.</source>
        <translation>A SIRET has 14 digits.</translation>
    </message>
    <message>
        <source>Chorus Pro n’a pas de structure sous ce SIRET.</source>
        <translation>Chorus Pro has no structure under this SIRET.</translation>
    </message>
    <message>
        <source>Ce que cette structure demande est lu dans Chorus Pro…</source>
        <translation>What this structure demands is being read in Chorus Pro…</translation>
    </message>
    <message>
        <source>Ce que cette structure demande n’a pas pu être lu&#xa0;: %1</source>
        <translation>What this structure demands could not be read: %1</translation>
    </message>
    <message>
        <source>Service&#xa0;: %1.</source>
        <translation>Department: %1.</translation>
    </message>
</context>
<context>
    <name>agrafe::ui::RowsChoice</name>
    <message>
        <source>Toutes les lignes (%1), aucune n’est refusée.</source>
        <translation>All rows (%1), none is refused.</translation>
    </message>
    <message>
        <source>Toutes les lignes (%1)&#xa0;: E#L en ignorera %2</source>
        <translation>All rows (%1): E#L will ignore %2 of them</translation>
    </message>
    <message>
        <source>Seulement les lignes conformes (%1)</source>
        <translation>Only the rows that conform (%1)</translation>
    </message>
</context>
<context>
    <name>agrafe::ui::RulesModel</name>
    <message numerus="yes">
        <source>%1, %2, %n problème(s)</source>
        <translation>
            <numerusform>%1, %2, %n problem</numerusform>
            <numerusform>%1, %2, %n problems</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>agrafe::ui::RulesSide</name>
    <message>
        <source>par règle</source>
        <translation>by rule</translation>
    </message>
    <message>
        <source>%1 problèmes</source>
        <translation>%1 problems</translation>
    </message>
    <message>
        <source>1 problème</source>
        <translation>1 problem</translation>
    </message>
    <message>
        <source>Aucun problème</source>
        <translation>No problem</translation>
    </message>
</context>
<context>
    <name>agrafe::ui::RulesView</name>
    <message>
        <source>Problèmes par règle</source>
        <translation>Problems by rule</translation>
    </message>
    <message>
        <source>Espace limite la grille à la règle choisie, Échap montre tout.</source>
        <translation>Space limits the grid to the chosen rule, Escape shows everything.</translation>
    </message>
</context>
<context>
    <name>agrafe::ui::SaveDialog</name>
    <message>
        <source>Tout enregistrer</source>
        <translation>Save everything</translation>
    </message>
    <message>
        <source>&amp;Parcourir…</source>
        <translation>&amp;Browse…</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Enregistrer</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>&amp;Dans le dossier</source>
        <translation>&amp;In the folder</translation>
    </message>
    <message>
        <source>Un sous-dossier au nom de l’objet y est créé. Rien n’est remplacé.</source>
        <translation>A subfolder named after the purpose is created there. Nothing is replaced.</translation>
    </message>
    <message>
        <source>Pièces arrivées</source>
        <translation>Items received</translation>
    </message>
    <message>
        <source>Ce qui manque et ce qui est enregistré</source>
        <translation>What is missing and what is saved</translation>
    </message>
    <message>
        <source>Dossier où enregistrer</source>
        <translation>Folder to save in</translation>
    </message>
    <message>
        <source>&lt;p&gt;Rien ne manque.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Nothing is missing.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Ce qui manque</source>
        <translation>What is missing</translation>
    </message>
    <message>
        <source>Les documents reçus, une preuve à côté de chacun, et la synthèse seront enregistrés.</source>
        <translation>The documents received, a proof beside each one, and the summary will be saved.</translation>
    </message>
    <message>
        <source>En attente de %1 pièces&#xa0;: l’enregistrement part dès qu’elles sont là.</source>
        <translation>Waiting for %1 items: saving starts as soon as they are here.</translation>
    </message>
    <message>
        <source>%1 Il reste %2 pièces en chemin.</source>
        <translation>%1 %2 items are still on their way.</translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Ouvrir le dossier</source>
        <translation>Open the folder</translation>
    </message>
    <message>
        <source>Enregistrer sans attendre</source>
        <translation>Save without waiting</translation>
    </message>
    <message>
        <source>Ce qui n’a pas pu être écrit</source>
        <translation>What could not be written</translation>
    </message>
    <message>
        <source>Ce qui est enregistré</source>
        <translation>What is saved</translation>
    </message>
    <message>
        <source>%1 fichiers enregistrés dans %2</source>
        <translation>%1 files saved in %2</translation>
    </message>
    <message>
        <source>Arrêt après le document en cours…</source>
        <translation>Stopping after the present document…</translation>
    </message>
    <message>
        <source>Documents écrits</source>
        <translation>Documents written</translation>
    </message>
    <message>
        <source>Arrêter</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Enregistrement dans %1…</source>
        <translation>Saving to %1…</translation>
    </message>
    <message>
        <source>Enregistrement arrêté&#xa0;: %1 fichiers écrits, la synthèse ne l’est pas.</source>
        <translation>Saving stopped: %1 files written, the summary is not.</translation>
    </message>
    <message>
        <source>%1, %2&#xa0;: %3.</source>
        <translation>%1, %2: %3.</translation>
    </message>
    <message>
        <source>%1, %2&#xa0;: %3. %4</source>
        <translation>%1, %2: %3. %4</translation>
    </message>
    <message>
        <source>%1 (%2 documents sont dans ce cas.)</source>
        <translation>%1 (This is the case of %2 documents.)</translation>
    </message>
    <message>
        <source>Choisissez un dossier.</source>
        <translation>Choose a folder.</translation>
    </message>
    <message>
        <source>Donnez le chemin entier du dossier, par exemple %1.</source>
        <translation>Give the whole path of the folder, for example %1.</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Réessayer</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Rien n’a pu être enregistré. Choisissez un autre dossier, ou réessayez.</source>
        <translation>Nothing could be saved. Choose another folder, or try again.</translation>
    </message>
    <message>
        <source>%1 fichiers enregistrés, %2 n’ont pas pu l’être. Réessayez, ou choisissez un autre dossier.</source>
        <translation>%1 files saved, %2 could not be. Try again, or choose another folder.</translation>
    </message>
</context>
<context>
    <name>agrafe::ui::SearchButton</name>
    <message>
        <source>Rechercher, aller à…</source>
        <translation>Search, go to…</translation>
    </message>
    <message>
        <source>Rechercher, aller à… (%1)</source>
        <translation>Search, go to… (%1)</translation>
    </message>
</context>
<context>
    <name>agrafe::ui::SearchField</name>
    <message>
        <source>Effacer la recherche</source>
        <translation>Clear the search</translation>
    </message>
</context>
<context>
    <name>agrafe::ui::SecretField</name>
    <message>
        <source>Garder</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>Effacer</source>
        <translation>Clear</translation>
    </message>
    <message>
        <source>Garder&#xa0;: %1</source>
        <translation>Keep: %1</translation>
    </message>
    <message>
        <source>Effacer&#xa0;: %1</source>
        <translation>Clear: %1</translation>
    </message>
    <message>
        <source>Le trousseau est interrogé…</source>
        <translation>Asking the keychain…</translation>
    </message>
    <message>
        <source>Cette session seulement</source>
        <translation>This session only</translation>
    </message>
    <message>
        <source>Effacé.</source>
        <translation>Removed.</translation>
    </message>
    <message>
        <source>Gardé.</source>
        <translation>Kept.</translation>
    </message>
</context>
<context>
    <name>agrafe::ui::SendBar</name>
    <message>
        <source>Écrire le CSV…</source>
        <translation>Write the CSV…</translation>
    </message>
    <message>
        <source>Envoyer…</source>
        <translation>Send…</translation>
    </message>
    <message>
        <source>Exporter les problèmes (CSV)…</source>
        <translation>Export the problems (CSV)…</translation>
    </message>
    <message>
        <source>Imprimer les problèmes…</source>
        <translation>Print the problems…</translation>
    </message>
    <message>
        <source>Exporter mes corrections (CSV)…</source>
        <translation>Export my corrections (CSV)…</translation>
    </message>
    <message>
        <source>Envois et reçus…</source>
        <translation>Sends and receipts…</translation>
    </message>
    <message>
        <source>Listes et reçus</source>
        <translation>Lists and receipts</translation>
    </message>
    <message>
        <source>Listes pour un collègue, envois et reçus</source>
        <translation>Lists for a colleague, sends and receipts</translation>
    </message>
    <message>
        <source>Enregistrer la page des problèmes (PDF)…</source>
        <translation>Save the page of problems (PDF)…</translation>
    </message>
    <message>
        <source>Enregistrer la copie corrigée du classeur…</source>
        <translation>Save the corrected copy of the workbook…</translation>
    </message>
</context>
<context>
    <name>agrafe::ui::SendDialog</name>
    <message>
        <source>Envoyer à E#L</source>
        <translation>Send to E#L</translation>
    </message>
    <message>
        <source>Fichier</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Destination</translation>
    </message>
    <message>
        <source>Au nom de</source>
        <translation>On behalf of</translation>
    </message>
    <message>
        <source>Contenu</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>%1, partenaire «&#xa0;%2&#xa0;»</source>
        <translation>%1, partner “%2”</translation>
    </message>
    <message>
        <source>Avancement</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Envoyer</source>
        <translation>Send</translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Arrêter</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>%1 lignes, %2</source>
        <translation>%1 rows, %2</translation>
    </message>
    <message>
        <source>Envoi arrêté&#xa0;: rien n’est parti.</source>
        <translation>Send stopped: nothing left.</translation>
    </message>
    <message>
        <source>L’envoi n’a pas pu se faire.</source>
        <translation>The send could not be made.</translation>
    </message>
    <message>
        <source>Voir l’habilitation</source>
        <translation>See the habilitation</translation>
    </message>
    <message>
        <source>Envoyer quand même</source>
        <translation>Send anyway</translation>
    </message>
    <message numerus="yes">
        <source>%n réparation(s) sûre(s) ne sont pas faites.</source>
        <translation>
            <numerusform>%n sure repair is not made.</numerusform>
            <numerusform>%n sure repairs are not made.</numerusform>
        </translation>
    </message>
    <message>
        <source>Réparer d’abord</source>
        <translation>Repair first</translation>
    </message>
    <message>
        <source>Ouvrir l’accès à E#L…</source>
        <translation>Open the E#L access…</translation>
    </message>
    <message>
        <source>Aucune ligne n’est conforme.</source>
        <translation>No row conforms.</translation>
    </message>
    <message>
        <source>E#L n’importerait rien, et ne prend qu’un fichier par jour.</source>
        <translation>E#L would import nothing, and takes only one file a day.</translation>
    </message>
    <message>
        <source>E#L ignorerait les lignes concernées.</source>
        <translation>E#L would ignore the rows concerned.</translation>
    </message>
</context>
<context>
    <name>agrafe::ui::SendingDialog</name>
    <message>
        <source>Fermer</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>L’envoi est en cours.</source>
        <translation>The sending is under way.</translation>
    </message>
    <message>
        <source>Sa réponse dira ce qu’il en est.</source>
        <translation>Its answer will say what became of it.</translation>
    </message>
    <message>
        <source>Recherche dans Chorus Pro…</source>
        <translation>Searching in Chorus Pro…</translation>
    </message>
    <message>
        <source>Rechercher</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Déposer quand même</source>
        <translation>Deposit all the same</translation>
    </message>
    <message>
        <source>L’envoi est en cours…</source>
        <translation>The sending is under way…</translation>
    </message>
    <message>
        <source>La réponse de Chorus Pro dira ce qu’il en est.</source>
        <translation>Chorus Pro’s answer will tell what became of it.</translation>
    </message>
</context>
<context>
    <name>agrafe::ui::ServicesButton</name>
    <message>
        <source>État des services&#xa0;: %1</source>
        <translation>Service status: %1</translation>
    </message>
    <message>
        <source>%1. Ouvrir l’état des services.</source>
        <translation>%1. Open the service status.</translation>
    </message>
    <message>
        <source>%1. Ouvrir les étapes.</source>
        <translation>%1. Open the steps.</translation>
    </message>
</context>
<context>
    <name>agrafe::ui::ServicesDialog</name>
    <message>
        <source>Disponible</source>
        <translation>Available</translation>
    </message>
    <message>
        <source>En panne</source>
        <translation>Down</translation>
    </message>
    <message>
        <source>En maintenance</source>
        <translation>Under maintenance</translation>
    </message>
    <message>
        <source>État inconnu</source>
        <translation>Status unknown</translation>
    </message>
    <message>
        <source>1 service en panne</source>
        <translation>1 service down</translation>
    </message>
    <message>
        <source>%1 services en panne</source>
        <translation>%1 services down</translation>
    </message>
    <message>
        <source>Services disponibles</source>
        <translation>Services available</translation>
    </message>
    <message>
        <source>État des services inconnu</source>
        <translation>Service status unknown</translation>
    </message>
    <message>
        <source>État des services</source>
        <translation>Service status</translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Fournisseurs</source>
        <translation>Providers</translation>
    </message>
    <message>
        <source>Fournisseur</source>
        <translation>Provider</translation>
    </message>
    <message>
        <source>État</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Dernière réponse</source>
        <translation>Last answer</translation>
    </message>
    <message>
        <source>Demande en cours…</source>
        <translation>Request in progress…</translation>
    </message>
    <message>
        <source>%1 à %2</source>
        <translation>%1 at %2</translation>
    </message>
    <message>
        <source>1 service en maintenance</source>
        <translation>1 service under maintenance</translation>
    </message>
    <message>
        <source>%1 services en maintenance</source>
        <translation>%1 services under maintenance</translation>
    </message>
    <message>
        <source>dd/MM/yyyy, H &apos;h&apos; mm</source>
        <translation>d MMM yyyy, HH:mm</translation>
    </message>
    <message>
        <source>H &apos;h&apos; mm</source>
        <translation>HH:mm</translation>
    </message>
    <message>
        <source>Maintenances annoncées, heure de Paris</source>
        <translation>Announced maintenance, Paris time</translation>
    </message>
    <message>
        <source>%1, en cours</source>
        <translation>%1, now</translation>
    </message>
    <message>
        <source>&amp;Actualiser</source>
        <translation>&amp;Refresh</translation>
    </message>
    <message>
        <source>&amp;Diagnostic…</source>
        <translation>&amp;Diagnosis…</translation>
    </message>
    <message>
        <source>Jusqu’à</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Au plus une demande par minute.</source>
        <translation>At most one request a minute.</translation>
    </message>
    <message>
        <source>Tous les fournisseurs</source>
        <translation>All providers</translation>
    </message>
    <message>
        <source>%1&#xa0;: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>agrafe::ui::ServicesFlow</name>
    <message>
        <source>État des services demandé…</source>
        <translation>Asking for the state of services…</translation>
    </message>
    <message>
        <source>État des services inconnu</source>
        <translation>State of services unknown</translation>
    </message>
</context>
<context>
    <name>agrafe::ui::SettingsDesk</name>
    <message>
        <source>&amp;Documents dont la durée est passée…</source>
        <translation>&amp;Documents whose time is over…</translation>
    </message>
    <message>
        <source>Importer des habilitations</source>
        <translation>Import habilitations</translation>
    </message>
    <message>
        <source>Habilitations (*.json)</source>
        <translation>Habilitations (*.json)</translation>
    </message>
    <message>
        <source>Le fichier «&#xa0;%1&#xa0;» ne se lit pas.</source>
        <translation>The file “%1” cannot be read.</translation>
    </message>
    <message>
        <source>Vérifiez son nom et ses droits.</source>
        <translation>Check its name and its permissions.</translation>
    </message>
    <message>
        <source>Exporter les habilitations, sans aucun secret</source>
        <translation>Export habilitations, without any secret</translation>
    </message>
    <message>
        <source>habilitations.json</source>
        <translation>habilitations.json</translation>
    </message>
    <message>
        <source>Habilitations</source>
        <translation>Habilitations</translation>
    </message>
    <message numerus="yes">
        <source>%n habilitation(s) importée(s)&#xa0;: donnez à chacune son jeton.</source>
        <translation>
            <numerusform>%n habilitation imported: give it its token.</numerusform>
            <numerusform>%n habilitations imported: give each its token.</numerusform>
        </translation>
    </message>
    <message>
        <source>Habilitations exportées, sans aucun secret&#xa0;: %1</source>
        <translation>Habilitations exported, without any secret: %1</translation>
    </message>
</context>
<context>
    <name>agrafe::ui::SettingsDialog</name>
    <message>
        <source>Réglages</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Habilitations</source>
        <translation>Habilitations</translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Chorus Pro</source>
        <translation>Chorus Pro</translation>
    </message>
    <message>
        <source>&amp;Importer…</source>
        <translation>&amp;Import…</translation>
    </message>
    <message>
        <source>&amp;Exporter…</source>
        <translation>&amp;Export…</translation>
    </message>
    <message>
        <source>&amp;Diagnostic…</source>
        <translation>&amp;Diagnosis…</translation>
    </message>
    <message>
        <source>Chercher un réglage</source>
        <translation>Search settings</translation>
    </message>
    <message>
        <source>Un cadenas marque ce que votre administrateur a fixé.</source>
        <translation>A padlock marks what your administrator decided.</translation>
    </message>
    <message>
        <source>%1, avec des réglages verrouillés</source>
        <translation>%1, with locked settings</translation>
    </message>
    <message>
        <source>Réglages trouvés</source>
        <translation>Settings found</translation>
    </message>
    <message>
        <source>Aucun réglage ne correspond.</source>
        <translation>No setting matches.</translation>
    </message>
</context>
<context>
    <name>agrafe::ui::SideBar</name>
    <message>
        <source>Panneaux</source>
        <translation>Panels</translation>
    </message>
</context>
<context>
    <name>agrafe::ui::SolicitationDialog</name>
    <message>
        <source>Demande au support de Chorus Pro</source>
        <translation>Request to the support of Chorus Pro</translation>
    </message>
    <message>
        <source>Texte de la demande</source>
        <translation>Text of the request</translation>
    </message>
    <message>
        <source>Catégorie</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Sous-catégorie</source>
        <translation>Sub-category</translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Copier ce texte</source>
        <translation>Copy this text</translation>
    </message>
    <message>
        <source>Catégories demandées à Chorus Pro…</source>
        <translation>Chorus Pro is asked for the categories…</translation>
    </message>
    <message>
        <source>Les catégories ne sont pas venues&#xa0;: choisissez-les sur le portail. %1</source>
        <translation>The categories did not come: choose them on the portal. %1</translation>
    </message>
    <message>
        <source>Texte copié&#xa0;: collez-le dans une demande, sur le portail.</source>
        <translation>Text copied: paste it into a request, on the portal.</translation>
    </message>
    <message>
        <source>Votre texte reste comme vous l’avez écrit&#xa0;: changez-y la catégorie.</source>
        <translation>Your text stays as you wrote it: change the category in it.</translation>
    </message>
    <message>
        <source>Ce texte reste en français, la langue du portail.</source>
        <translation>This text stays in French, the language of the portal.</translation>
    </message>
</context>
<context>
    <name>agrafe::ui::StartPage</name>
    <message>
        <source>Tapez ou déposez un SIRET</source>
        <translation>Type or drop a SIRET</translation>
    </message>
    <message>
        <source>Un SIREN ou un numéro RNA conviennent aussi. Entrée interroge.</source>
        <translation>A SIREN or an RNA number will do too. Press Enter to look it up.</translation>
    </message>
</context>
<context>
    <name>agrafe::ui::StatusDesk</name>
    <message>
        <source>dddd d MMMM yyyy, H &apos;h&apos; mm</source>
        <translation>dddd d MMMM yyyy, HH:mm</translation>
    </message>
    <message>
        <source>Quota de la minute&#xa0;: %1 appels libres sur %2</source>
        <translation>Quota for this minute: %1 calls free out of %2</translation>
    </message>
    <message>
        <source>Rien n’est écrit sur ce poste tant que vous n’exportez pas de preuve</source>
        <translation>Nothing is written on this workstation as long as you export no proof</translation>
    </message>
</context>
<context>
    <name>agrafe::ui::StatusLine</name>
    <message>
        <source>passé</source>
        <translation>past</translation>
    </message>
    <message>
        <source>statut actuel</source>
        <translation>present status</translation>
    </message>
    <message>
        <source>à venir</source>
        <translation>to come</translation>
    </message>
    <message>
        <source>Vie de la facture</source>
        <translation>Life of the invoice</translation>
    </message>
</context>
<context>
    <name>agrafe::ui::StatusStrip</name>
    <message>
        <source>Barre d’état</source>
        <translation>Status bar</translation>
    </message>
    <message>
        <source>Accès tracés</source>
        <translation>Traced accesses</translation>
    </message>
    <message>
        <source>Chaque accès est inscrit au journal de ce poste et gardé 36 mois.</source>
        <translation>Every access is written in this workstation’s journal and kept for 36 months.</translation>
    </message>
    <message>
        <source>Agent&#xa0;: %1</source>
        <translation>Agent: %1</translation>
    </message>
    <message>
        <source>Journal indisponible</source>
        <translation>Journal unavailable</translation>
    </message>
    <message>
        <source>Le journal de ce poste ne s’écrit pas&#xa0;: rien n’est demandé sans trace.</source>
        <translation>The journal of this workstation cannot be written: nothing is asked without a trace.</translation>
    </message>
</context>
<context>
    <name>agrafe::ui::StatusesModel</name>
    <message>
        <source>habilitation à faire modifier</source>
        <translation>habilitation to be modified</translation>
    </message>
    <message>
        <source>non couvert par l’habilitation</source>
        <translation>not covered by the habilitation</translation>
    </message>
    <message>
        <source>par FranceConnect seulement</source>
        <translation>by FranceConnect only</translation>
    </message>
    <message>
        <source>%1, par l’INE</source>
        <translation>%1, by INE</translation>
    </message>
    <message>
        <source>%1, identité ou INE</source>
        <translation>%1, identity or INE</translation>
    </message>
    <message>
        <source>%1, demande un identifiant</source>
        <translation>%1, wants an identifier</translation>
    </message>
    <message>
        <source>Votre habilitation ne couvre pas ce statut. Ses droits ont changé avec la version 3 de l’API&#xa0;: faites modifier l’habilitation sur DataPass, même si elle couvrait ce statut avant.</source>
        <translation>Your habilitation does not cover this status. Its rights changed with version 3 of the API: have the habilitation modified on DataPass, even if it covered this status before.</translation>
    </message>
    <message>
        <source>Votre habilitation ne couvre pas ce statut. Demandez ce droit sur DataPass à la personne qui la gère, ou le justificatif à la personne.</source>
        <translation>Your habilitation does not cover this status. Ask whoever manages it for this right on DataPass, or the person for the document.</translation>
    </message>
    <message>
        <source>%1, par FranceConnect (assistance)</source>
        <translation>%1, by FranceConnect (support)</translation>
    </message>
</context>
<context>
    <name>agrafe::ui::StatusesSide</name>
    <message>
        <source>Façon de demander</source>
        <translation>Way of asking</translation>
    </message>
    <message>
        <source>Statuts</source>
        <translation>Statuses</translation>
    </message>
    <message numerus="yes">
        <source>%n coché(s)</source>
        <translation>
            <numerusform>%n ticked</numerusform>
            <numerusform>%n ticked</numerusform>
        </translation>
    </message>
    <message>
        <source>Arrêter</source>
        <translation>Stop</translation>
    </message>
    <message numerus="yes">
        <source>Interroger %n statut(s)</source>
        <translation>
            <numerusform>Look up %n status</numerusform>
            <numerusform>Look up %n statuses</numerusform>
        </translation>
    </message>
    <message>
        <source>Interroger</source>
        <translation>Look up</translation>
    </message>
</context>
<context>
    <name>agrafe::ui::StatusesView</name>
    <message>
        <source>Statuts à demander</source>
        <translation>Statuses to ask</translation>
    </message>
    <message>
        <source>Espace coche ou décoche, Entrée interroge.</source>
        <translation>Space ticks or unticks, Enter looks up.</translation>
    </message>
</context>
<context>
    <name>agrafe::ui::StepCard</name>
    <message>
        <source>C’est fait, vérifier</source>
        <translation>Done, check</translation>
    </message>
    <message>
        <source>Étape manquante</source>
        <translation>Missing step</translation>
    </message>
    <message>
        <source>Étape sans doute manquante</source>
        <translation>Step probably missing</translation>
    </message>
    <message>
        <source>Ce qu’il faut faire</source>
        <translation>What has to be done</translation>
    </message>
    <message>
        <source>Configurer un accès…</source>
        <translation>Configure an access…</translation>
    </message>
</context>
<context>
    <name>agrafe::ui::StepLine</name>
    <message>
        <source>Montre ou cache ce qu’il y a à faire.</source>
        <translation>Shows or hides what has to be done.</translation>
    </message>
    <message>
        <source>%1&#xa0;: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>agrafe::ui::StepList</name>
    <message>
        <source>Étapes de la connexion</source>
        <translation>Steps of the connection</translation>
    </message>
</context>
<context>
    <name>agrafe::ui::StepRow</name>
    <message>
        <source>Étape %1 sur %2&#xa0;: %3</source>
        <translation>Step %1 of %2: %3</translation>
    </message>
</context>
<context>
    <name>agrafe::ui::StructureCard</name>
    <message>
        <source>État inconnu</source>
        <translation>State unknown</translation>
    </message>
    <message>
        <source>Actif</source>
        <translation>Active</translation>
    </message>
    <message>
        <source>Inactif</source>
        <translation>Inactive</translation>
    </message>
    <message>
        <source>Engagement demandé</source>
        <translation>Commitment wanted</translation>
    </message>
    <message>
        <source>Rien de plus</source>
        <translation>Nothing more</translation>
    </message>
    <message>
        <source>publique</source>
        <translation>public</translation>
    </message>
    <message>
        <source>privée</source>
        <translation>private</translation>
    </message>
    <message>
        <source>TVA %1</source>
        <translation>VAT %1</translation>
    </message>
    <message>
        <source>Cette structure n’annonce jamais la mise en paiement.</source>
        <translation>This structure never announces the payment.</translation>
    </message>
    <message>
        <source>Elle ne reçoit que des factures de travaux.</source>
        <translation>It receives works invoices only.</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Departments</translation>
    </message>
    <message>
        <source>Quoi écrire sur votre facture</source>
        <translation>What to write on your invoice</translation>
    </message>
    <message>
        <source>Copier ce texte</source>
        <translation>Copy this text</translation>
    </message>
    <message>
        <source>Voir l’entreprise</source>
        <translation>See the company</translation>
    </message>
    <message>
        <source>Services de la structure</source>
        <translation>Departments of the structure</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Nom</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>État</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Demande</source>
        <translation>Wants</translation>
    </message>
    <message>
        <source>Lecture de la structure…</source>
        <translation>Reading the structure…</translation>
    </message>
    <message>
        <source>Texte copié&#xa0;: collez-le dans votre message au fournisseur.</source>
        <translation>Text copied: paste it into your message to the supplier.</translation>
    </message>
    <message>
        <source>pas encore demandé à Chorus Pro</source>
        <translation>not yet asked from Chorus Pro</translation>
    </message>
    <message>
        <source>À voir</source>
        <translation>To be seen</translation>
    </message>
    <message>
        <source>Choisissez le service&#xa0;: Chorus Pro dira ce qu’il demande.</source>
        <translation>Choose the service: Chorus Pro will say what it requires.</translation>
    </message>
    <message>
        <source>Il ne le dit pas</source>
        <translation>It does not say</translation>
    </message>
</context>
<context>
    <name>agrafe::ui::StructureCriteria</name>
    <message>
        <source>Tous les établissements du même SIREN</source>
        <translation>All establishments of the same SIREN</translation>
    </message>
    <message>
        <source>Toutes les structures du compte</source>
        <translation>All structures of the account</translation>
    </message>
    <message>
        <source>Tous les services</source>
        <translation>All departments</translation>
    </message>
    <message>
        <source>SIRET, ou plusieurs séparés par des virgules</source>
        <translation>SIRET, or several separated by commas</translation>
    </message>
    <message>
        <source>SIRET du titulaire ou du mandataire</source>
        <translation>SIRET of the contract holder or its agent</translation>
    </message>
    <message>
        <source>Votre structure</source>
        <translation>Your structure</translation>
    </message>
    <message>
        <source>Son service</source>
        <translation>Its department</translation>
    </message>
    <message>
        <source>Fournisseur</source>
        <translation>Supplier</translation>
    </message>
    <message>
        <source>Destinataire</source>
        <translation>Recipient</translation>
    </message>
    <message>
        <source>Valideur</source>
        <translation>Validator</translation>
    </message>
    <message>
        <source>Structure %1</source>
        <translation>Structure %1</translation>
    </message>
    <message>
        <source>Service %1</source>
        <translation>Department %1</translation>
    </message>
    <message>
        <source>Vos structures n’ont pas pu être lues&#xa0;: %1</source>
        <translation>Your structures could not be read: %1</translation>
    </message>
    <message>
        <source>Ses services n’ont pas pu être lus&#xa0;: %1</source>
        <translation>Its departments could not be read: %1</translation>
    </message>
</context>
<context>
    <name>agrafe::ui::StructuresTab</name>
    <message>
        <source>Chercher</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Structures</source>
        <translation>Structures</translation>
    </message>
    <message>
        <source>Engagements</source>
        <translation>Commitments</translation>
    </message>
    <message>
        <source>Rechercher</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Numéro d’engagement</source>
        <translation>Commitment number</translation>
    </message>
    <message>
        <source>Structure à chercher</source>
        <translation>Structure to look for</translation>
    </message>
    <message>
        <source>Engagement à vérifier</source>
        <translation>Commitment to check</translation>
    </message>
    <message>
        <source>Les structures publiques, et les privées que Chorus Pro laisse voir.</source>
        <translation>Public structures, and the private ones that Chorus Pro shows.</translation>
    </message>
    <message>
        <source>Seuls les engagements de l’État adressés à votre structure se voient ici. Sans numéro&#xa0;: tous.</source>
        <translation>Only the State’s commitments addressed to your structure can be seen here. Without a number: all.</translation>
    </message>
    <message>
        <source>Structures trouvées</source>
        <translation>Structures found</translation>
    </message>
    <message>
        <source>Engagements trouvés</source>
        <translation>Commitments found</translation>
    </message>
    <message>
        <source>Nom</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Identifiant</source>
        <translation>Identifier</translation>
    </message>
    <message>
        <source>État</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Numéro</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Destinataire</source>
        <translation>Recipient</translation>
    </message>
    <message>
        <source>Notifié le</source>
        <translation>Notified on</translation>
    </message>
    <message>
        <source>TTC</source>
        <translation>Gross</translation>
    </message>
    <message>
        <source>Recherche de structures…</source>
        <translation>Looking for structures…</translation>
    </message>
    <message>
        <source>%1 structures</source>
        <translation>%1 structures</translation>
    </message>
    <message>
        <source>%1 structure</source>
        <translation>%1 structure</translation>
    </message>
    <message>
        <source>Chorus Pro ne connaît pas de structure ainsi.</source>
        <translation>Chorus Pro knows no such structure.</translation>
    </message>
    <message>
        <source>Vérifiez l’identifiant, ou cherchez par un autre mot du nom.</source>
        <translation>Check the identifier, or search by another word of the name.</translation>
    </message>
    <message>
        <source>Recherche d’engagements…</source>
        <translation>Looking for commitments…</translation>
    </message>
    <message>
        <source>%1 engagements</source>
        <translation>%1 commitments</translation>
    </message>
    <message>
        <source>%1 engagement</source>
        <translation>%1 commitment</translation>
    </message>
    <message>
        <source>La recherche n’a pas pu être faite.</source>
        <translation>The search could not be made.</translation>
    </message>
    <message>
        <source>Réessayer</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Cherchez une structure</source>
        <translation>Look for a structure</translation>
    </message>
    <message>
        <source>Cherchez un engagement</source>
        <translation>Look for an engagement</translation>
    </message>
    <message>
        <source>Sa fiche dit ce que ses factures doivent porter.</source>
        <translation>Its card says what its invoices must carry.</translation>
    </message>
    <message>
        <source>Vérifiez un numéro avant de le mettre sur une facture.</source>
        <translation>Check a number before it goes on an invoice.</translation>
    </message>
    <message>
        <source>SIRET, nom, numéro de TVA hors de France</source>
        <translation>SIRET, name, VAT number from outside France</translation>
    </message>
    <message>
        <source>Chercher par</source>
        <translation>Search by</translation>
    </message>
    <message>
        <source>SIRET, nom ou TVA</source>
        <translation>SIRET, name or VAT</translation>
    </message>
</context>
<context>
    <name>agrafe::ui::SubjectBar</name>
    <message>
        <source>&amp;Entreprise</source>
        <translation>&amp;Company</translation>
    </message>
    <message>
        <source>&amp;Cadre</source>
        <translation>Conte&amp;xt</translation>
    </message>
    <message>
        <source>&amp;Objet</source>
        <translation>&amp;Purpose</translation>
    </message>
    <message>
        <source>SIRET, SIREN ou RNA</source>
        <translation>SIRET, SIREN or RNA</translation>
    </message>
    <message>
        <source>n° du dossier</source>
        <translation>case number</translation>
    </message>
    <message>
        <source>Catalogue…</source>
        <translation>Catalogue…</translation>
    </message>
    <message>
        <source>Tout ce qui peut être demandé</source>
        <translation>Everything that can be requested</translation>
    </message>
    <message>
        <source>Arrêter</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Interroger</source>
        <translation>Look up</translation>
    </message>
    <message>
        <source>Arrêter&#xa0;: les pièces reçues restent (Échap)</source>
        <translation>Stop: the items received stay (Esc)</translation>
    </message>
    <message>
        <source>Interroger (Entrée)</source>
        <translation>Look up (Enter)</translation>
    </message>
    <message>
        <source>C’est votre propre administration&#xa0;: le service refuse cet appel (00211). Rien n’a été envoyé.</source>
        <translation>This is your own public body: the service refuses this call (00211). Nothing has been sent.</translation>
    </message>
    <message>
        <source>Donnez le numéro du dossier&#xa0;: il justifie chaque accès.</source>
        <translation>Give the case number: it justifies every access.</translation>
    </message>
    <message>
        <source>clé vérifiée</source>
        <translation>key checked</translation>
    </message>
    <message>
        <source>numéro RNA</source>
        <translation>RNA number</translation>
    </message>
    <message>
        <source>Entreprises récentes</source>
        <translation>Recent companies</translation>
    </message>
    <message>
        <source>Ce numéro est bien formé. La réponse dira s’il existe.</source>
        <translation>This number is well formed. The answer will say whether it exists.</translation>
    </message>
    <message>
        <source>clé inexacte</source>
        <translation>wrong check digit</translation>
    </message>
    <message>
        <source>La clé de ce numéro est inexacte&#xa0;: seules les données fictives l’acceptent.</source>
        <translation>The check digit of this number is wrong: only the fictitious data accept it.</translation>
    </message>
</context>
<context>
    <name>agrafe::ui::SubmissionDialog</name>
    <message>
        <source>Déposer une facture en PDF</source>
        <translation>Deposit an invoice in PDF</translation>
    </message>
    <message>
        <source>Revenir à la saisie</source>
        <translation>Back to the form</translation>
    </message>
    <message>
        <source>Vérifier</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>Déposer la facture</source>
        <translation>Deposit the invoice</translation>
    </message>
    <message>
        <source>%1&#xa0;: vérifiez ce que Chorus Pro y a lu, complétez le reste. Rien n’est encore déposé.</source>
        <translation>%1: check what Chorus Pro read in it, complete the rest. Nothing is deposited yet.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Chorus Pro lit «&#xa0;%1&#xa0;»… Cela ne dépose encore rien.</source>
        <translation>Chorus Pro is reading “%1”… This does not deposit anything yet.</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» n’a pas été lu. Aucune facture n’est déposée.</source>
        <translation>“%1” was not read. No invoice is deposited.</translation>
    </message>
    <message>
        <source>La réponse de Chorus Pro s’est perdue.</source>
        <translation>The answer of Chorus Pro was lost.</translation>
    </message>
    <message>
        <source>Une lecture ne dépose rien&#xa0;: elle peut être redemandée.</source>
        <translation>Reading deposits nothing: it can be asked again.</translation>
    </message>
    <message>
        <source>Relire le PDF</source>
        <translation>Read the PDF again</translation>
    </message>
    <message>
        <source>La facture n’est pas complète.</source>
        <translation>The invoice is not complete.</translation>
    </message>
    <message>
        <source>Corrigez ce qui est signalé&#xa0;: rien n’est parti.</source>
        <translation>Correct what is pointed out: nothing has left.</translation>
    </message>
    <message>
        <source>Corrigez le détail de la TVA&#xa0;: rien n’est parti.</source>
        <translation>Correct the breakdown of the VAT: nothing has left.</translation>
    </message>
    <message>
        <source>À regarder avant le dépôt.</source>
        <translation>To be looked at before the deposit.</translation>
    </message>
    <message>
        <source>%1 %2 du %3, %4 TTC</source>
        <translation>%1 %2 of %3, %4 including VAT</translation>
    </message>
    <message>
        <source>De&#xa0;: %1</source>
        <translation>From: %1</translation>
    </message>
    <message>
        <source>À&#xa0;: %1 (%2)</source>
        <translation>To: %1 (%2)</translation>
    </message>
    <message>
        <source>Service&#xa0;: %1</source>
        <translation>Department: %1</translation>
    </message>
    <message>
        <source>Engagement&#xa0;: %1</source>
        <translation>Commitment: %1</translation>
    </message>
    <message>
        <source>Marché&#xa0;: %1</source>
        <translation>Contract: %1</translation>
    </message>
    <message>
        <source>Cadre&#xa0;: %1</source>
        <translation>Framework: %1</translation>
    </message>
    <message>
        <source>La facture est créée dans Chorus Pro et part chez ce destinataire.</source>
        <translation>The invoice is created in Chorus Pro and goes to this recipient.</translation>
    </message>
    <message>
        <source>Une facture créée à tort demande un avoir.</source>
        <translation>An invoice created by mistake needs a credit note.</translation>
    </message>
    <message>
        <source>Voir la facture dans la liste</source>
        <translation>Show the invoice in the list</translation>
    </message>
</context>
<context>
    <name>agrafe::ui::SubmissionForm</name>
    <message>
        <source>Numéro de facture</source>
        <translation>Invoice number</translation>
    </message>
    <message>
        <source>Date de la facture</source>
        <translation>Date of the invoice</translation>
    </message>
    <message>
        <source>Facture d’origine</source>
        <translation>Original invoice</translation>
    </message>
    <message>
        <source>Numéro de marché</source>
        <translation>Contract number</translation>
    </message>
    <message>
        <source>Motif d’exonération</source>
        <translation>Reason for exemption</translation>
    </message>
    <message>
        <source>SIRET du valideur</source>
        <translation>SIRET of the validator</translation>
    </message>
    <message>
        <source>Total HT</source>
        <translation>Net total</translation>
    </message>
    <message>
        <source>Total TVA</source>
        <translation>Total VAT</translation>
    </message>
    <message>
        <source>Total TTC</source>
        <translation>Gross total</translation>
    </message>
    <message>
        <source>Reste à payer</source>
        <translation>Left to pay</translation>
    </message>
    <message>
        <source>Commentaire</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Structure qui facture</source>
        <translation>Invoicing structure</translation>
    </message>
    <message>
        <source>Coordonnées bancaires</source>
        <translation>Bank details</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Cadre de facturation</source>
        <translation>Billing framework</translation>
    </message>
    <message>
        <source>Devise</source>
        <translation>Currency</translation>
    </message>
    <message>
        <source>Régime de TVA</source>
        <translation>VAT scheme</translation>
    </message>
    <message>
        <source>Mode de règlement</source>
        <translation>Means of payment</translation>
    </message>
    <message>
        <source>Le titulaire ou le mandataire du marché&#xa0;: il valide la facture avant le destinataire.</source>
        <translation>The holder or the agent of the contract: they validate the invoice before the recipient.</translation>
    </message>
    <message>
        <source>Un montant s’écrit ainsi&#xa0;: 1236,60.</source>
        <translation>An amount is written like this: 1236,60.</translation>
    </message>
    <message>
        <source>Vos structures n’ont pas pu être lues&#xa0;: %1</source>
        <translation>Your structures could not be read: %1</translation>
    </message>
    <message>
        <source>Ce compte technique ne facture pour aucune structure.</source>
        <translation>This technical account invoices for no structure.</translation>
    </message>
    <message>
        <source>Aucune</source>
        <translation>None</translation>
    </message>
    <message>
        <source>Elles n’ont pas pu être lues&#xa0;: %1</source>
        <translation>They could not be read: %1</translation>
    </message>
    <message>
        <source>pas lu dans le PDF</source>
        <translation>not read in the PDF</translation>
    </message>
    <message>
        <source>lu dans le PDF</source>
        <translation>read in the PDF</translation>
    </message>
    <message>
        <source>corrigé, lu&#xa0;: %1</source>
        <translation>corrected, read: %1</translation>
    </message>
    <message>
        <source>Le total TTC n’est pas la somme du HT et de la TVA.</source>
        <translation>The total with VAT is not the sum of the net amount and the VAT.</translation>
    </message>
    <message>
        <source>Le détail de la TVA ne fait pas les totaux.</source>
        <translation>The breakdown of the VAT does not add up to the totals.</translation>
    </message>
    <message>
        <source>Aucune coordonnée bancaire n’est jointe.</source>
        <translation>No bank details are attached.</translation>
    </message>
    <message>
        <source>20 signes au plus&#xa0;: celui-ci en a %1.</source>
        <translation>20 characters at most: this one has %1.</translation>
    </message>
    <message>
        <source>Des lettres sans accent, des chiffres et - _ / + seulement.</source>
        <translation>Letters without accents, digits and - _ / + only.</translation>
    </message>
</context>
<context>
    <name>agrafe::ui::SupportDesk</name>
    <message>
        <source>Diagnostic…</source>
        <translation>Diagnosis…</translation>
    </message>
    <message>
        <source>vérifier connexion panne réseau jeton trousseau support rapport</source>
        <translation>check connection outage network token keychain support report</translation>
    </message>
    <message>
        <source>Documents à supprimer…</source>
        <translation>Documents to delete…</translation>
    </message>
    <message>
        <source>conservation durée rétention effacer</source>
        <translation>keep time retention erase</translation>
    </message>
    <message>
        <source>Importer des habilitations…</source>
        <translation>Import habilitations…</translation>
    </message>
    <message>
        <source>réglages administrateur fichier</source>
        <translation>settings administrator file</translation>
    </message>
</context>
<context>
    <name>agrafe::ui::TimeLine</name>
    <message>
        <source>Jeton actuel</source>
        <translation>Present token</translation>
    </message>
    <message>
        <source>Nouveau jeton</source>
        <translation>New token</translation>
    </message>
    <message>
        <source>%1&#xa0;: la fin n’est pas connue.</source>
        <translation>%1: the end is not known.</translation>
    </message>
    <message>
        <source>%1&#xa0;: fin le %2, %3. Rappels 90, 60, 30, 15, 7 et 1 jours avant, et le jour même.</source>
        <translation>%1: ends on %2, %3. Reminders 90, 60, 30, 15, 7 and 1 days before, and on the day itself.</translation>
    </message>
    <message>
        <source>%1&#xa0;: fin le %2, %3.</source>
        <translation>%1: ends on %2, %3.</translation>
    </message>
    <message>
        <source>%1&#xa0;: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Aujourd’hui</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>rappels à 90, 60, 30, 15 jours</source>
        <translation>reminders at 90, 60, 30, 15 days</translation>
    </message>
</context>
<context>
    <name>agrafe::ui::TokenPage</name>
    <message>
        <source>&amp;Jeton</source>
        <translation>&amp;Token</translation>
    </message>
    <message>
        <source>Collez le jeton&#xa0;: Ctrl+V</source>
        <translation>Paste the token: Ctrl+V</translation>
    </message>
    <message>
        <source>Copiez-le depuis votre espace DataPass. Il n’est jamais affiché&#xa0;; le presse-papiers est vidé.</source>
        <translation>Copy it from your DataPass account. It is never displayed; the clipboard is cleared.</translation>
    </message>
    <message>
        <source>Gardé par le trousseau de votre session.</source>
        <translation>Kept by your session’s keychain.</translation>
    </message>
    <message>
        <source>Agrafe ne l’écrit nulle part ailleurs.</source>
        <translation>Agrafe writes it nowhere else.</translation>
    </message>
    <message>
        <source>Cette session seulement.</source>
        <translation>This session only.</translation>
    </message>
    <message>
        <source>Délivré le %1.</source>
        <translation>Issued on %1.</translation>
    </message>
    <message>
        <source>Expire le %1.</source>
        <translation>Expires on %1.</translation>
    </message>
    <message>
        <source>Collez le jeton.</source>
        <translation>Paste the token.</translation>
    </message>
    <message>
        <source>Le jeton restera en mémoire&#xa0;: il faudra le coller de nouveau au prochain démarrage.</source>
        <translation>The token will stay in memory: it will have to be pasted again at the next start.</translation>
    </message>
    <message>
        <source>Le trousseau ne répond pas.</source>
        <translation>The keychain does not answer.</translation>
    </message>
    <message>
        <source>Réessayer</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Cette session seulement</source>
        <translation>This session only</translation>
    </message>
    <message>
        <source>Laissez vide si le relais ajoute le jeton lui-même.</source>
        <translation>Leave it empty if the relay adds the token itself.</translation>
    </message>
</context>
<context>
    <name>agrafe::ui::TreatDialog</name>
    <message>
        <source>Changer le statut</source>
        <translation>Change the status</translation>
    </message>
    <message>
        <source>Nouveau statut</source>
        <translation>New status</translation>
    </message>
    <message>
        <source>Motif</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>N° de mandat</source>
        <translation>Payment order no.</translation>
    </message>
    <message>
        <source>Statuts possibles demandés à Chorus Pro…</source>
        <translation>Chorus Pro is asked for the possible statuses…</translation>
    </message>
    <message>
        <source>Les statuts possibles ne sont pas venus.</source>
        <translation>The possible statuses did not come.</translation>
    </message>
    <message>
        <source>Réessayer</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Aucun changement n’est possible depuis ce statut.</source>
        <translation>No change is possible from this status.</translation>
    </message>
    <message>
        <source>Chorus Pro n’en propose pas.</source>
        <translation>Chorus Pro offers none.</translation>
    </message>
    <message>
        <source>Obligatoire&#xa0;: le fournisseur le lira.</source>
        <translation>Required: the supplier will read it.</translation>
    </message>
    <message>
        <source>Facultatif</source>
        <translation>Optional</translation>
    </message>
    <message>
        <source>Choisissez un statut…</source>
        <translation>Choose a status…</translation>
    </message>
    <message>
        <source>Aucun</source>
        <translation>None</translation>
    </message>
</context>
<context>
    <name>agrafe::ui::TrialPage</name>
    <message>
        <source>&amp;Refaire l’essai</source>
        <translation>&amp;Test again</translation>
    </message>
    <message>
        <source>Essai en cours…</source>
        <translation>Testing…</translation>
    </message>
    <message>
        <source>Agrafe demande à %1 ce que le jeton ouvre. Rien n’est encore enregistré.</source>
        <translation>Agrafe is asking %1 what the token opens. Nothing is saved yet.</translation>
    </message>
    <message>
        <source>Jeton accepté</source>
        <translation>Token accepted</translation>
    </message>
    <message>
        <source>Jeton refusé</source>
        <translation>Token refused</translation>
    </message>
    <message>
        <source>L’essai n’a pas abouti</source>
        <translation>The test did not succeed</translation>
    </message>
    <message>
        <source>Le service le connaît. Vous pouvez enregistrer. Il ouvre&#xa0;: %1.</source>
        <translation>The service knows it. You can save. It opens: %1.</translation>
    </message>
    <message>
        <source>rien que cette version connaisse</source>
        <translation>nothing that this version knows</translation>
    </message>
</context>
<context>
    <name>agrafe::ui::TrialView</name>
    <message>
        <source>Essai auprès du service</source>
        <translation>Test at the service</translation>
    </message>
    <message>
        <source>Essai en cours</source>
        <translation>Testing</translation>
    </message>
    <message>
        <source>Agrafe demande à %1 ce que le jeton ouvre. Rien n’est encore remplacé.</source>
        <translation>Agrafe asks %1 what the token opens. Nothing has been replaced yet.</translation>
    </message>
    <message>
        <source>Rien n’a été demandé</source>
        <translation>Nothing was asked</translation>
    </message>
    <message>
        <source>%1&#xa0;: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Refaire l’ess&amp;ai</source>
        <translation>Test a&amp;gain</translation>
    </message>
</context>
<context>
    <name>agrafe::ui::UnmatchedDialog</name>
    <message>
        <source>Lignes introuvables</source>
        <translation>Rows not found</translation>
    </message>
    <message>
        <source>Le rapport d’E#L en parle, mais le fichier envoyé de ce poste ne les contient pas&#xa0;: elles viennent sans doute d’un autre envoi.</source>
        <translation>The report of E#L mentions them, but the file sent from this workstation does not hold them: they probably come from another send.</translation>
    </message>
    <message>
        <source>Numéro de dossier</source>
        <translation>Dossier number</translation>
    </message>
    <message>
        <source>Mots d’E#L</source>
        <translation>Words of E#L</translation>
    </message>
    <message>
        <source>(sans numéro)</source>
        <translation>(no number)</translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Et %1 autres, dans le rapport lui-même.</source>
        <translation>And %1 more, in the report itself.</translation>
    </message>
</context>
<context>
    <name>agrafe::ui::UsagerDialog</name>
    <message>
        <source>Avant d’interroger</source>
        <translation>Before looking up</translation>
    </message>
    <message>
        <source>Votre habilitation demande de confirmer ceci une fois pour le dossier %1, entreprise %2. La confirmation est tracée.</source>
        <translation>Your habilitation asks you to confirm this once for file %1, company %2. The confirmation is traced.</translation>
    </message>
    <message>
        <source>L’&amp;usager est informé que ses données sont demandées.</source>
        <translation>The &amp;user has been informed that their data are requested.</translation>
    </message>
    <message>
        <source>Il &amp;consent à ce que ses données soient utilisées pour ce dossier.</source>
        <translation>They &amp;consent to their data being used for this file.</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Interroger</source>
        <translation>Look up</translation>
    </message>
</context>
<context>
    <name>agrafe::ui::VatTable</name>
    <message>
        <source>Ajouter un taux</source>
        <translation>Add a rate</translation>
    </message>
    <message>
        <source>Taux de TVA</source>
        <translation>VAT rate</translation>
    </message>
    <message>
        <source>Base HT</source>
        <translation>Net base</translation>
    </message>
    <message>
        <source>TVA</source>
        <translation>VAT</translation>
    </message>
    <message>
        <source>Taux de Chorus Pro, lus le %1.</source>
        <translation>Rates of Chorus Pro, read on %1.</translation>
    </message>
    <message>
        <source>Les taux de Chorus Pro n’ont pas pu être lus&#xa0;: ceux de la loi.</source>
        <translation>The rates of Chorus Pro could not be read: those of the law.</translation>
    </message>
    <message>
        <source>Taux à choisir</source>
        <translation>Rate to choose</translation>
    </message>
    <message>
        <source>Taux de TVA, ligne %1</source>
        <translation>VAT rate, line %1</translation>
    </message>
    <message>
        <source>Base HT, ligne %1</source>
        <translation>Net base, line %1</translation>
    </message>
    <message>
        <source>TVA, ligne %1</source>
        <translation>VAT, line %1</translation>
    </message>
    <message>
        <source>Une base ou une TVA manque, ou n’est pas un montant.</source>
        <translation>A base or a VAT amount is missing, or is not an amount.</translation>
    </message>
    <message>
        <source>Le taux d’une ligne de TVA n’est pas choisi.</source>
        <translation>The rate of a VAT line is not chosen.</translation>
    </message>
</context>
<context>
    <name>agrafe::ui::WarningDesk</name>
    <message>
        <source>La fin d’un accès n’a pas pu être écrite au journal.</source>
        <translation>The end of an access could not be written to the journal.</translation>
    </message>
    <message>
        <source>Vérifiez la place et les droits du dossier du journal.</source>
        <translation>Check the space and the access rights of the journal’s folder.</translation>
    </message>
    <message>
        <source>Réessayer</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Saisir le jeton…</source>
        <translation>Enter the token…</translation>
    </message>
    <message>
        <source>C’est lu</source>
        <translation>Got it</translation>
    </message>
</context>
<context>
    <name>agrafe::ui::WelcomePage</name>
    <message>
        <source>Bienvenue</source>
        <translation>Welcome</translation>
    </message>
    <message>
        <source>Par quoi commencer&#xa0;?</source>
        <translation>Where to start?</translation>
    </message>
    <message>
        <source>Agrafe réunit ce que l’administration sait déjà d’une entreprise.
Les deux choix restent ouverts plus tard.</source>
        <translation>Agrafe gathers what the administration already knows about a company.
Both choices stay open later.</translation>
    </message>
    <message>
        <source>Essayer avec des données fictives</source>
        <translation>Try with fictitious data</translation>
    </message>
    <message>
        <source>Un bac à sable sur ce poste, sans jeton ni réseau.</source>
        <translation>A sandbox on this workstation, without token or network.</translation>
    </message>
    <message>
        <source>%1 entreprises et associations inventées, avec tous les cas</source>
        <translation>%1 invented companies and associations, covering every case</translation>
    </message>
    <message>
        <source>des justificatifs PDF à lire et à enregistrer</source>
        <translation>PDF supporting documents to read and save</translation>
    </message>
    <message>
        <source>Un ruban «&#xa0;Données fictives&#xa0;» reste visible.</source>
        <translation>A “Fictitious data” ribbon stays visible.</translation>
    </message>
    <message>
        <source>Essayer</source>
        <translation>Try</translation>
    </message>
    <message>
        <source>Configurer une habilitation</source>
        <translation>Set up a habilitation</translation>
    </message>
    <message>
        <source>Trois étapes, cinq minutes, si vous avez le jeton.</source>
        <translation>Three steps, five minutes, if you have the token.</translation>
    </message>
    <message>
        <source>Votre organisme&#xa0;: son SIRET et l’usage autorisé</source>
        <translation>Your organisation: its SIRET and the authorised use</translation>
    </message>
    <message>
        <source>Le jeton, collé depuis votre espace DataPass</source>
        <translation>The token, pasted from your DataPass account</translation>
    </message>
    <message>
        <source>Un essai, avant tout enregistrement</source>
        <translation>A test, before anything is saved</translation>
    </message>
    <message>
        <source>Jeton gardé par le trousseau, jamais affiché.</source>
        <translation>Token kept by the keychain, never displayed.</translation>
    </message>
    <message>
        <source>Configurer</source>
        <translation>Set up</translation>
    </message>
    <message>
        <source>Ce poste</source>
        <translation>This workstation</translation>
    </message>
    <message>
        <source>Trousseau&#xa0;: recherche en cours…</source>
        <translation>Keychain: searching…</translation>
    </message>
    <message>
        <source>Journal&#xa0;: ouverture en cours…</source>
        <translation>Journal: opening…</translation>
    </message>
    <message>
        <source>Pas encore de jeton&#xa0;?</source>
        <translation>No token yet?</translation>
    </message>
    <message>
        <source>Qui peut le demander et comment</source>
        <translation>Who can request it and how</translation>
    </message>
    <message>
        <source>Trousseau trouvé et déverrouillé.</source>
        <translation>Keychain found and unlocked.</translation>
    </message>
    <message>
        <source>Aucun trousseau ne répond&#xa0;: un jeton ne serait gardé que cette session seulement.</source>
        <translation>No keychain is responding: a token would be kept for this session only.</translation>
    </message>
    <message>
        <source>Journal prêt&#xa0;: chaque accès sera tracé et gardé 36 mois.</source>
        <translation>Journal ready: every access will be traced and kept for 36 months.</translation>
    </message>
    <message>
        <source>Importer les réglages…</source>
        <translation>Import settings…</translation>
    </message>
    <message>
        <source>Un fichier de votre administrateur, sans aucun secret.</source>
        <translation>A file of your administrator, without any secret.</translation>
    </message>
    <message>
        <source>Trousseau trouvé&#xa0;: il s’ouvrira quand vous enregistrerez un jeton.</source>
        <translation>Keychain found: it will open when you save a token.</translation>
    </message>
    <message>
        <source>Vous n’envoyez que des classeurs à E#L&#xa0;?</source>
        <translation>Do you only send workbooks to E#L?</translation>
    </message>
    <message>
        <source>Ouvrir E#L</source>
        <translation>Open E#L</translation>
    </message>
    <message>
        <source>Vous ne suivez que des factures&#xa0;?</source>
        <translation>Do you only follow invoices?</translation>
    </message>
    <message>
        <source>Ouvrir Chorus Pro</source>
        <translation>Open Chorus Pro</translation>
    </message>
</context>
<context>
    <name>agrafe::ui::WorkPage</name>
    <message>
        <source>%1 lignes, %2 problèmes</source>
        <translation>%1 rows, %2 problems</translation>
    </message>
    <message>
        <source>La grille montre les lignes de la règle «&#xa0;%1&#xa0;».</source>
        <translation>The grid shows the rows of the rule “%1”.</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» n’est nulle part dans ce fichier.</source>
        <translation>“%1” is nowhere in this file.</translation>
    </message>
</context>
<context>
    <name>etat</name>
    <message>
        <source>La même demande est déjà en cours avec ce jeton&#xa0;: il faut attendre sa fin.</source>
        <translation>The same request is already in progress with this token: wait for it to end.</translation>
    </message>
    <message>
        <source>Rien à faire&#xa0;: Agrafe redemande la pièce dans une minute.</source>
        <translation>Nothing to do: Agrafe asks for the item again in one minute.</translation>
    </message>
    <message>
        <source>Cette habilitation n’ouvre pas cette pièce. Ce n’est pas une réponse sur l’entreprise.</source>
        <translation>This habilitation does not open this item. It is not an answer about the company.</translation>
    </message>
    <message>
        <source>Demandez ce droit à la personne qui gère l’habilitation (nouvelle demande sur DataPass).</source>
        <translation>Ask the person who manages the habilitation for this right (new request on DataPass).</translation>
    </message>
    <message>
        <source>Le service ne reconnaît pas le jeton, ou il n’a pas été transmis.</source>
        <translation>The service does not recognise the token, or it was not sent.</translation>
    </message>
    <message>
        <source>Vérifiez le jeton de l’habilitation dans les réglages.</source>
        <translation>Check the token of the habilitation in the settings.</translation>
    </message>
    <message>
        <source>Le jeton de l’habilitation a expiré. Ce n’est pas une réponse sur l’entreprise.</source>
        <translation>The token of the habilitation has expired. It is not an answer about the company.</translation>
    </message>
    <message>
        <source>Faites prolonger le jeton dans le compte API Entreprise, puis redemandez la pièce.</source>
        <translation>Have the token extended in the API Entreprise account, then ask for the item again.</translation>
    </message>
    <message>
        <source>Le service a mis ce jeton sur liste noire&#xa0;: il a pu être divulgué.</source>
        <translation>The service has blacklisted this token: it may have been disclosed.</translation>
    </message>
    <message>
        <source>Prenez le nouveau jeton dans le compte API Entreprise et enregistrez-le dans les réglages.</source>
        <translation>Take the new token from the API Entreprise account and save it in the settings.</translation>
    </message>
    <message>
        <source>Le service ne connaît pas ce jeton.</source>
        <translation>The service does not know this token.</translation>
    </message>
    <message>
        <source>Vérifiez que le jeton est celui de cet environnement, puis enregistrez-le à nouveau.</source>
        <translation>Check that the token is the one for this environment, then save it again.</translation>
    </message>
    <message>
        <source>L’adresse réseau de ce poste n’est pas autorisée par le service.</source>
        <translation>The service does not allow this workstation’s network address.</translation>
    </message>
    <message>
        <source>Demandez à votre service informatique de faire autoriser l’adresse de sortie du réseau.</source>
        <translation>Ask your IT department to have the network’s outgoing address authorised.</translation>
    </message>
    <message>
        <source>Le cadre de la demande (contexte) manque.</source>
        <translation>The context of the request is missing.</translation>
    </message>
    <message>
        <source>Choisissez un contexte de l’habilitation, puis redemandez la pièce.</source>
        <translation>Choose a context of the habilitation, then ask for the item again.</translation>
    </message>
    <message>
        <source>L’objet de la demande manque.</source>
        <translation>The purpose of the request is missing.</translation>
    </message>
    <message>
        <source>Indiquez le numéro du dossier, puis redemandez la pièce.</source>
        <translation>Give the case number, then ask for the item again.</translation>
    </message>
    <message>
        <source>Le SIRET de votre organisme (bénéficiaire) manque.</source>
        <translation>The SIRET of your organisation (recipient) is missing.</translation>
    </message>
    <message>
        <source>Complétez l’habilitation dans les réglages.</source>
        <translation>Complete the habilitation in the settings.</translation>
    </message>
    <message>
        <source>Le bénéficiaire de la demande n’est pas un SIRET valable.</source>
        <translation>The recipient of the request is not a valid SIRET.</translation>
    </message>
    <message>
        <source>Corrigez le SIRET de votre organisme dans les réglages de l’habilitation.</source>
        <translation>Correct your organisation’s SIRET in the settings of the habilitation.</translation>
    </message>
    <message>
        <source>Le service n’accepte pas qu’un organisme demande ses propres données.</source>
        <translation>The service does not let an organisation ask for its own data.</translation>
    </message>
    <message>
        <source>Indiquez le numéro d’une autre entité que votre organisme.</source>
        <translation>Give the number of a body other than your own organisation.</translation>
    </message>
    <message>
        <source>Le service n’accepte pas ce numéro SIREN.</source>
        <translation>The service does not accept this SIREN number.</translation>
    </message>
    <message>
        <source>Vérifiez les neuf chiffres du SIREN.</source>
        <translation>Check the nine digits of the SIREN.</translation>
    </message>
    <message>
        <source>Le service n’accepte pas ce numéro SIRET.</source>
        <translation>The service does not accept this SIRET number.</translation>
    </message>
    <message>
        <source>Vérifiez les quatorze chiffres du SIRET.</source>
        <translation>Check the fourteen digits of the SIRET.</translation>
    </message>
    <message>
        <source>Le nombre de demandes autorisé est atteint pour cette minute.</source>
        <translation>The number of requests allowed for this minute has been reached.</translation>
    </message>
    <message>
        <source>Rien à faire&#xa0;: Agrafe attend, puis redemande la pièce.</source>
        <translation>Nothing to do: Agrafe waits, then asks for the item again.</translation>
    </message>
    <message>
        <source>Le service n’a pas pu joindre le fournisseur «&#xa0;%1&#xa0;»&#xa0;: incident de réseau entre eux, souvent bref.</source>
        <translation>The service could not reach the provider “%1”: network incident between them, often brief.</translation>
    </message>
    <message>
        <source>Rien à faire&#xa0;: Agrafe redemande la pièce.</source>
        <translation>Nothing to do: Agrafe asks for the item again.</translation>
    </message>
    <message>
        <source>Cette entreprise est hors du périmètre d’Infogreffe pour cette pièce. Ce n’est pas un refus.</source>
        <translation>This company is outside Infogreffe’s perimeter for this item. It is not a refusal.</translation>
    </message>
    <message>
        <source>Demandez le justificatif à l’entreprise si le dossier l’exige.</source>
        <translation>Ask the company for the supporting document if the case requires it.</translation>
    </message>
    <message>
        <source>La DGFiP ne donne pas d’attestation&#xa0;: l’entreprise est inconnue d’elle, hors du périmètre de la pièce, ou sa situation n’est pas réglée. Elle ne dit pas lequel&#xa0;: ce n’est pas un refus.</source>
        <translation>The DGFiP gives no certificate: the company is unknown to it, outside the item’s perimeter, or its tax affairs are not settled. It does not say which: it is not a refusal.</translation>
    </message>
    <message>
        <source>Demandez à l’entreprise son attestation fiscale (compte professionnel d’impots.gouv.fr).</source>
        <translation>Ask the company for its tax certificate (professional account on impots.gouv.fr).</translation>
    </message>
    <message>
        <source>L’Urssaf examine le compte à la main avant de répondre. Ce n’est pas un refus, ni une panne.</source>
        <translation>Urssaf is examining the account by hand before answering. It is not a refusal, nor a breakdown.</translation>
    </message>
    <message>
        <source>Redemandez la pièce à la date indiquée, ou demandez l’attestation à l’entreprise.</source>
        <translation>Ask for the item again on the date given, or ask the company for the certificate.</translation>
    </message>
    <message>
        <source>L’Urssaf retraite cette demande après un incident informatique. Ce n’est pas un refus.</source>
        <translation>Urssaf is processing this request again after an IT incident. It is not a refusal.</translation>
    </message>
    <message>
        <source>Redemandez la pièce dans la journée.</source>
        <translation>Ask for the item again during the day.</translation>
    </message>
    <message>
        <source>L’Urssaf ne peut pas délivrer l’attestation dans la situation actuelle du compte, sans dire pourquoi. Ce n’est pas un refus explicite.</source>
        <translation>Urssaf cannot issue the certificate in the account’s present situation, without saying why. It is not an explicit refusal.</translation>
    </message>
    <message>
        <source>Demandez à l’entreprise son attestation ou un échange avec son Urssaf.</source>
        <translation>Ask the company for its certificate, or for an exchange with its Urssaf office.</translation>
    </message>
    <message>
        <source>La Banque de France n’a pas pu fournir de bilans pour cette entreprise. Ce n’est pas un refus.</source>
        <translation>The Banque de France could not supply balance sheets for this company. It is not a refusal.</translation>
    </message>
    <message>
        <source>Demandez les bilans à l’entreprise.</source>
        <translation>Ask the company for the balance sheets.</translation>
    </message>
    <message>
        <source>La Banque de France a donné des bilans que le service ne peut pas lire. Ce n’est pas un refus.</source>
        <translation>The Banque de France gave balance sheets that the service cannot read. It is not a refusal.</translation>
    </message>
    <message>
        <source>Aucun quotient familial n’est connu pour ce mois. Ce n’est pas un non.</source>
        <translation>No family quotient is known for this month. It does not mean no.</translation>
    </message>
    <message>
        <source>Demandez l’attestation à la personne.</source>
        <translation>Ask the person for the certificate.</translation>
    </message>
    <message>
        <source>Le GIP-MDS n’a pas d’effectif à donner pour cette période. Ce n’est pas un refus.</source>
        <translation>GIP-MDS has no workforce figure to give for this period. It is not a refusal.</translation>
    </message>
    <message>
        <source>Essayez une période plus ancienne.</source>
        <translation>Try an earlier period.</translation>
    </message>
    <message>
        <source>Le GIP-MDS n’a pas pu calculer l’effectif de cette période. Ce n’est pas un refus.</source>
        <translation>GIP-MDS could not work out the workforce for this period. It is not a refusal.</translation>
    </message>
    <message>
        <source>Le GIP-MDS n’a pas encore traité cette période. Ce n’est pas un refus.</source>
        <translation>GIP-MDS has not processed this period yet. It is not a refusal.</translation>
    </message>
    <message>
        <source>La caisse des congés payés (CIBTP) refuse l’attestation&#xa0;: l’entreprise n’est pas à jour.</source>
        <translation>The paid leave fund (CIBTP) refuses the certificate: the company is not up to date.</translation>
    </message>
    <message>
        <source>Signalez-le à l’entreprise&#xa0;: elle peut régulariser ou s’expliquer auprès de sa caisse.</source>
        <translation>Tell the company: it can put things right or explain itself to its fund.</translation>
    </message>
    <message>
        <source>La personne n’a pas entre 16 et 25 ans&#xa0;: cette vérification ne la concerne pas.</source>
        <translation>The person is not between 16 and 25 years old: this check does not concern them.</translation>
    </message>
    <message>
        <source>Demandez un autre justificatif.</source>
        <translation>Ask for another supporting document.</translation>
    </message>
    <message>
        <source>Le fournisseur «&#xa0;%1&#xa0;» a une erreur interne. Ce n’est pas un refus.</source>
        <translation>The provider “%1” has an internal error. It is not a refusal.</translation>
    </message>
    <message>
        <source>Redemandez la pièce plus tard.</source>
        <translation>Ask for the item again later.</translation>
    </message>
    <message>
        <source>Le fournisseur «&#xa0;%1&#xa0;» est indisponible. Ce n’est pas un refus.</source>
        <translation>The provider “%1” is unavailable. It is not a refusal.</translation>
    </message>
    <message>
        <source>Rien à faire&#xa0;: Agrafe redemande la pièce&#xa0;; le dossier peut avancer sans elle.</source>
        <translation>Nothing to do: Agrafe asks for the item again; the case can go ahead without it.</translation>
    </message>
    <message>
        <source>Le fournisseur «&#xa0;%1&#xa0;» a mis trop de temps à répondre. Ce n’est pas un refus.</source>
        <translation>The provider “%1” took too long to answer. It is not a refusal.</translation>
    </message>
    <message>
        <source>L’adresse du fournisseur «&#xa0;%1&#xa0;» est introuvable pour le moment. Ce n’est pas un refus.</source>
        <translation>The address of the provider “%1” cannot be found for now. It is not a refusal.</translation>
    </message>
    <message>
        <source>Le fournisseur «&#xa0;%1&#xa0;» n’a pas reconnu le service de l’État. Votre jeton n’est pas en cause.</source>
        <translation>The provider “%1” did not recognise the State’s service. Your token is not at fault.</translation>
    </message>
    <message>
        <source>Redemandez la pièce plus tard&#xa0;; si cela dure, prévenez le support du service.</source>
        <translation>Ask for the item again later; if this lasts, tell the service’s support team.</translation>
    </message>
    <message>
        <source>Le fournisseur «&#xa0;%1&#xa0;» a reçu trop de demandes, tous organismes confondus.</source>
        <translation>The provider “%1” has received too many requests, from all organisations together.</translation>
    </message>
    <message>
        <source>La liaison chiffrée avec le fournisseur «&#xa0;%1&#xa0;» a échoué. Ce n’est pas un refus.</source>
        <translation>The encrypted connection with the provider “%1” failed. It is not a refusal.</translation>
    </message>
    <message>
        <source>Le fournisseur «&#xa0;%1&#xa0;» n’a donné qu’une partie de la réponse&#xa0;: elle n’est pas utilisable.</source>
        <translation>The provider “%1” gave only part of the answer: it cannot be used.</translation>
    </message>
    <message>
        <source>Le fournisseur «&#xa0;%1&#xa0;» a une erreur passagère. Ce n’est pas un refus.</source>
        <translation>The provider “%1” has a passing error. It is not a refusal.</translation>
    </message>
    <message>
        <source>Le fournisseur «&#xa0;%1&#xa0;» est en maintenance. Ce n’est pas un refus.</source>
        <translation>The provider “%1” is under maintenance. It is not a refusal.</translation>
    </message>
    <message>
        <source>Rien à faire&#xa0;: la pièce pourra être redemandée à l’heure indiquée.</source>
        <translation>Nothing to do: the item can be requested again at the time given.</translation>
    </message>
    <message>
        <source>Le document envoyé par le fournisseur «&#xa0;%1&#xa0;» est illisible. Ce n’est pas un refus.</source>
        <translation>The document sent by the provider “%1” is unreadable. It is not a refusal.</translation>
    </message>
    <message>
        <source>Redemandez la pièce plus tard ou demandez-la à l’entreprise.</source>
        <translation>Ask for the item again later or ask the company for it.</translation>
    </message>
    <message>
        <source>Le document du fournisseur «&#xa0;%1&#xa0;» n’a pas pu être téléchargé à temps. Ce n’est pas un refus.</source>
        <translation>The document of the provider “%1” could not be downloaded in time. It is not a refusal.</translation>
    </message>
    <message>
        <source>Le serveur de documents du fournisseur «&#xa0;%1&#xa0;» n’a pas pu être joint. Ce n’est pas un refus.</source>
        <translation>The document server of the provider “%1” could not be reached. It is not a refusal.</translation>
    </message>
    <message>
        <source>Le fournisseur «&#xa0;%1&#xa0;» a donné un lien de document inutilisable. Ce n’est pas un refus.</source>
        <translation>The provider “%1” gave a document link that cannot be used. It is not a refusal.</translation>
    </message>
    <message>
        <source>Le document du fournisseur «&#xa0;%1&#xa0;» n’est pas dans la forme attendue. Ce n’est pas un refus.</source>
        <translation>The document of the provider “%1” is not in the expected form. It is not a refusal.</translation>
    </message>
    <message>
        <source>Le document envoyé par le fournisseur «&#xa0;%1&#xa0;» est vide. Ce n’est pas un refus.</source>
        <translation>The document sent by the provider “%1” is empty. It is not a refusal.</translation>
    </message>
    <message>
        <source>Le fournisseur «&#xa0;%1&#xa0;» a répondu quelque chose que le service ne comprend pas. Ce n’est pas un refus.</source>
        <translation>The provider “%1” answered something that the service does not understand. It is not a refusal.</translation>
    </message>
    <message>
        <source>Rien à faire&#xa0;: Agrafe redemande la pièce&#xa0;; si cela dure, demandez-la à l’entreprise.</source>
        <translation>Nothing to do: Agrafe asks for the item again; if this lasts, ask the company for it.</translation>
    </message>
    <message>
        <source>Le service n’a pas compris la demande. Ce n’est pas une réponse sur l’entreprise.</source>
        <translation>The service did not understand the request. It is not an answer about the company.</translation>
    </message>
    <message>
        <source>Copiez les détails pour le support.</source>
        <translation>Copy the details for support.</translation>
    </message>
    <message>
        <source>Le service n’accepte pas le jeton de l’habilitation. Ce n’est pas une réponse sur l’entreprise.</source>
        <translation>The service does not accept the token of the habilitation. It is not an answer about the company.</translation>
    </message>
    <message>
        <source>Vérifiez le jeton dans les réglages&#xa0;; il a pu expirer.</source>
        <translation>Check the token in the settings; it may have expired.</translation>
    </message>
    <message>
        <source>Le service ferme l’accès à cette pièce. Ce n’est pas une réponse sur l’entreprise.</source>
        <translation>The service closes access to this item. It is not an answer about the company.</translation>
    </message>
    <message>
        <source>Vérifiez les droits de l’habilitation, ou demandez-les à la personne qui la gère.</source>
        <translation>Check the rights of the habilitation, or ask the person who manages it for them.</translation>
    </message>
    <message>
        <source>Le fournisseur «&#xa0;%1&#xa0;» ne trouve rien&#xa0;: numéro inconnu, ou hors du périmètre de cette pièce. Ce n’est pas un refus.</source>
        <translation>The provider “%1” finds nothing: number unknown, or outside this item’s perimeter. It is not a refusal.</translation>
    </message>
    <message>
        <source>Vérifiez le numéro et le périmètre de la pièce&#xa0;; sinon demandez le justificatif à l’entreprise.</source>
        <translation>Check the number and the item’s perimeter; otherwise ask the company for the supporting document.</translation>
    </message>
    <message>
        <source>Le serveur mandataire (proxy) du réseau demande un mot de passe.</source>
        <translation>The network’s proxy server asks for a password.</translation>
    </message>
    <message>
        <source>Renseignez le proxy dans les réglages, ou voyez votre service informatique.</source>
        <translation>Fill in the proxy in the settings, or see your IT department.</translation>
    </message>
    <message>
        <source>Le service a retiré cette pièce sous cette forme. Ce n’est pas une réponse sur l’entreprise.</source>
        <translation>The service has withdrawn this item in this form. It is not an answer about the company.</translation>
    </message>
    <message>
        <source>Choisissez une version plus récente de la pièce, ou mettez Agrafe à jour.</source>
        <translation>Choose a newer version of the item, or update Agrafe.</translation>
    </message>
    <message>
        <source>Le service n’accepte pas un des renseignements de la demande. Ce n’est pas une réponse sur l’entreprise.</source>
        <translation>The service does not accept part of the information in the request. It is not an answer about the company.</translation>
    </message>
    <message>
        <source>Corrigez le renseignement indiqué dans les détails, puis redemandez la pièce.</source>
        <translation>Correct the information named in the details, then ask for the item again.</translation>
    </message>
    <message>
        <source>Cette entreprise n’est pas diffusible&#xa0;: ses données ne sont jamais communiquées par ce service.</source>
        <translation>This company may not be made public: this service never discloses its data.</translation>
    </message>
    <message>
        <source>Demandez le justificatif à l’entreprise elle-même.</source>
        <translation>Ask the company itself for the supporting document.</translation>
    </message>
    <message>
        <source>Le service a une erreur interne. Ce n’est pas un refus.</source>
        <translation>The service has an internal error. It is not a refusal.</translation>
    </message>
    <message>
        <source>Redemandez la pièce plus tard&#xa0;; si cela dure, copiez les détails pour le support.</source>
        <translation>Ask for the item again later; if this lasts, copy the details for support.</translation>
    </message>
    <message>
        <source>Le fournisseur «&#xa0;%1&#xa0;» n’a pas pu répondre correctement. Ce n’est pas un refus.</source>
        <translation>The provider “%1” could not answer correctly. It is not a refusal.</translation>
    </message>
    <message>
        <source>Le service est momentanément fermé. Ce n’est pas un refus.</source>
        <translation>The service is closed for the moment. It is not a refusal.</translation>
    </message>
    <message>
        <source>Le fournisseur «&#xa0;%1&#xa0;» n’a pas répondu à temps. Ce n’est pas un refus.</source>
        <translation>The provider “%1” did not answer in time. It is not a refusal.</translation>
    </message>
    <message>
        <source>Le service n’a pas accepté la demande (réponse %2, code «&#xa0;%3&#xa0;»). Ce n’est pas une réponse sur l’entreprise.</source>
        <translation>The service did not accept the request (response %2, code “%3”). It is not an answer about the company.</translation>
    </message>
    <message>
        <source>Le service n’a pas pu répondre (réponse %2, code «&#xa0;%3&#xa0;»). Ce n’est pas un refus.</source>
        <translation>The service could not answer (response %2, code “%3”). It is not a refusal.</translation>
    </message>
    <message>
        <source>La réponse du service n’est pas de celles que l’on connaît (réponse %2, code «&#xa0;%3&#xa0;»).</source>
        <translation>The service’s answer is not one of the known ones (response %2, code “%3”).</translation>
    </message>
    <message>
        <source>La demande ne peut pas être envoyée telle quelle.</source>
        <translation>The request cannot be sent as it is.</translation>
    </message>
    <message>
        <source>Vérifiez ce qui est saisi.</source>
        <translation>Check what was entered.</translation>
    </message>
    <message>
        <source>La demande a été arrêtée avant sa réponse.</source>
        <translation>The request was stopped before its answer.</translation>
    </message>
    <message>
        <source>Redemandez la pièce si elle est utile.</source>
        <translation>Ask for the item again if it is useful.</translation>
    </message>
    <message>
        <source>L’adresse du service est introuvable depuis ce poste. Ce n’est pas un refus.</source>
        <translation>The service’s address cannot be found from this workstation. It is not a refusal.</translation>
    </message>
    <message>
        <source>Vérifiez que le poste est relié au réseau&#xa0;; Agrafe redemande la pièce.</source>
        <translation>Check that the workstation is connected to the network; Agrafe asks for the item again.</translation>
    </message>
    <message>
        <source>Le service n’accepte pas la connexion. Ce n’est pas un refus de pièce.</source>
        <translation>The service does not accept the connection. It is not a refusal of the item.</translation>
    </message>
    <message>
        <source>Vérifiez l’adresse du service ou le pare-feu&#xa0;; Agrafe redemande la pièce.</source>
        <translation>Check the service’s address or the firewall; Agrafe asks for the item again.</translation>
    </message>
    <message>
        <source>La liaison avec le service a été coupée. Ce n’est pas un refus.</source>
        <translation>The connection with the service was cut. It is not a refusal.</translation>
    </message>
    <message>
        <source>L’identité du service n’a pas pu être vérifiée&#xa0;: son certificat n’est pas valable pour ce poste. Rien n’a été transmis.</source>
        <translation>The service’s identity could not be checked: its certificate is not valid for this workstation. Nothing has been sent.</translation>
    </message>
    <message>
        <source>Voyez votre service informatique&#xa0;: autorité de certification à installer, ou date du poste à régler.</source>
        <translation>See your IT department: certificate authority to install, or workstation date to set.</translation>
    </message>
    <message>
        <source>Le serveur mandataire (proxy) du réseau bloque la demande ou attend un mot de passe.</source>
        <translation>The network’s proxy server blocks the request or expects a password.</translation>
    </message>
    <message>
        <source>Le service n’a pas répondu dans le temps prévu. Ce n’est pas un refus.</source>
        <translation>The service did not answer in the time allowed. It is not a refusal.</translation>
    </message>
    <message>
        <source>Le service a voulu renvoyer vers une autre adresse&#xa0;: Agrafe ne l’a pas suivie, pour protéger le jeton.</source>
        <translation>The service tried to send the request on to another address: Agrafe did not follow, to protect the token.</translation>
    </message>
    <message>
        <source>Vérifiez l’adresse du service dans les réglages.</source>
        <translation>Check the service’s address in the settings.</translation>
    </message>
    <message>
        <source>La réponse reçue est incomplète ou n’est pas celle du service. Ce n’est pas un refus.</source>
        <translation>The answer received is incomplete or is not the service’s. It is not a refusal.</translation>
    </message>
    <message>
        <source>Redemandez la pièce&#xa0;; si cela dure, un équipement du réseau répond peut-être à sa place.</source>
        <translation>Ask for the item again; if this lasts, a network device may be answering in its place.</translation>
    </message>
    <message>
        <source>La réponse est plus volumineuse que ce qu’Agrafe accepte&#xa0;: elle n’a pas été lue.</source>
        <translation>The answer is larger than Agrafe accepts: it has not been read.</translation>
    </message>
    <message>
        <source>La demande est partie mais sa réponse s’est perdue&#xa0;: elle a pu être traitée.</source>
        <translation>The request was sent but its answer was lost: it may have been processed.</translation>
    </message>
    <message>
        <source>Vérifiez avant de recommencer.</source>
        <translation>Check before starting again.</translation>
    </message>
    <message>
        <source>Cette habilitation n’ouvre pas cette pièce&#xa0;: elle n’a pas été demandée.</source>
        <translation>This habilitation does not open this item: it has not been requested.</translation>
    </message>
    <message>
        <source>Le jeton n’a pas pu être lu dans le trousseau du poste. Rien n’a été envoyé.</source>
        <translation>The token could not be read from the workstation’s keychain. Nothing has been sent.</translation>
    </message>
    <message>
        <source>Déverrouillez le trousseau ou enregistrez à nouveau le jeton.</source>
        <translation>Unlock the keychain or save the token again.</translation>
    </message>
    <message>
        <source>Le journal des accès n’a pas pu être écrit&#xa0;: rien n’a été envoyé.</source>
        <translation>The access journal could not be written: nothing has been sent.</translation>
    </message>
    <message>
        <source>Vérifiez la place et les droits du dossier du journal.</source>
        <translation>Check the space and the access rights of the journal’s folder.</translation>
    </message>
    <message>
        <source>Le disque n’a pas accepté l’écriture.</source>
        <translation>The disk did not accept the writing.</translation>
    </message>
    <message>
        <source>Libérez de la place ou choisissez un autre dossier.</source>
        <translation>Free some space or choose another folder.</translation>
    </message>
    <message>
        <source>Agrafe a rencontré une erreur interne. Ce n’est pas un refus.</source>
        <translation>Agrafe met an internal error. It is not a refusal.</translation>
    </message>
    <message>
        <source>aucun</source>
        <comment>service code</comment>
        <translation>none</translation>
    </message>
    <message>
        <source>non précisé</source>
        <comment>provider</comment>
        <translation>not stated</translation>
    </message>
    <message>
        <source>L’identité donnée est incomplète ou mal formée pour ce service, qui n’a cherché personne. Ce n’est pas un non.</source>
        <translation>The identity given is incomplete or malformed for this service, which looked for nobody. This is not a no.</translation>
    </message>
    <message>
        <source>Complétez l’identité (date, commune ou pays de naissance, sexe), puis redemandez.</source>
        <translation>Complete the identity (date, commune or country of birth, sex), then ask again.</translation>
    </message>
    <message>
        <source>Plusieurs personnes correspondent à cette identité&#xa0;: le service ne peut pas dire laquelle. Ce n’est pas un non.</source>
        <translation>Several persons match this identity: the service cannot tell which. This is not a no.</translation>
    </message>
    <message>
        <source>Ajoutez ce qui les distingue (les autres prénoms, le lieu de naissance)&#xa0;; sinon demandez le justificatif à la personne.</source>
        <translation>Add what tells them apart (the other first names, the place of birth); otherwise ask the person for the supporting document.</translation>
    </message>
    <message>
        <source>Rien à faire&#xa0;: Agrafe redemande le statut dans une minute.</source>
        <translation>Nothing to do: Agrafe asks for the status again in a minute.</translation>
    </message>
    <message>
        <source>Cette habilitation n’ouvre pas ce statut. Ce n’est pas une réponse sur la personne.</source>
        <translation>This habilitation does not open this status. This is not an answer about the person.</translation>
    </message>
    <message>
        <source>Le jeton de l’habilitation a expiré. Ce n’est pas une réponse sur la personne.</source>
        <translation>The habilitation’s token has expired. This is not an answer about the person.</translation>
    </message>
    <message>
        <source>Faites prolonger le jeton dans le compte API Particulier, puis redemandez le statut.</source>
        <translation>Have the token extended in the API Particulier account, then ask for the status again.</translation>
    </message>
    <message>
        <source>Prenez le nouveau jeton dans le compte API Particulier et enregistrez-le dans les réglages.</source>
        <translation>Take the new token from the API Particulier account and save it in the settings.</translation>
    </message>
    <message>
        <source>Le nombre de demandes autorisé est atteint pour le moment.</source>
        <translation>The number of requests allowed is reached for the moment.</translation>
    </message>
    <message>
        <source>Rien à faire&#xa0;: Agrafe attend, puis redemande le statut.</source>
        <translation>Nothing to do: Agrafe waits, then asks for the status again.</translation>
    </message>
    <message>
        <source>Rien à faire&#xa0;: Agrafe redemande le statut.</source>
        <translation>Nothing to do: Agrafe asks for the status again.</translation>
    </message>
    <message>
        <source>Le fournisseur «&#xa0;%1&#xa0;» a une erreur interne. Ce n’est pas un non.</source>
        <translation>Provider “%1” has an internal error. This is not a no.</translation>
    </message>
    <message>
        <source>Redemandez le statut plus tard.</source>
        <translation>Ask for the status again later.</translation>
    </message>
    <message>
        <source>Le fournisseur «&#xa0;%1&#xa0;» est indisponible. Ce n’est pas un non.</source>
        <translation>Provider “%1” is unavailable. This is not a no.</translation>
    </message>
    <message>
        <source>Redemandez le statut à l’heure indiquée, ou demandez le justificatif à la personne.</source>
        <translation>Ask for the status again at the time shown, or ask the person for the supporting document.</translation>
    </message>
    <message>
        <source>Le fournisseur «&#xa0;%1&#xa0;» a mis trop de temps à répondre. Ce n’est pas un non.</source>
        <translation>Provider “%1” took too long to answer. This is not a no.</translation>
    </message>
    <message>
        <source>L’adresse du fournisseur «&#xa0;%1&#xa0;» est introuvable pour le moment. Ce n’est pas un non.</source>
        <translation>The address of provider “%1” cannot be found at the moment. This is not a no.</translation>
    </message>
    <message>
        <source>Redemandez le statut à l’heure indiquée.</source>
        <translation>Ask for the status again at the time shown.</translation>
    </message>
    <message>
        <source>Redemandez le statut plus tard&#xa0;; si cela dure, prévenez le support du service.</source>
        <translation>Ask for the status again later; if it goes on, tell the support of the service.</translation>
    </message>
    <message>
        <source>La liaison chiffrée avec le fournisseur «&#xa0;%1&#xa0;» a échoué. Ce n’est pas un non.</source>
        <translation>The encrypted link with provider “%1” failed. This is not a no.</translation>
    </message>
    <message>
        <source>Le fournisseur «&#xa0;%1&#xa0;» a une erreur passagère. Ce n’est pas un non.</source>
        <translation>Provider “%1” has a passing error. This is not a no.</translation>
    </message>
    <message>
        <source>Le fournisseur «&#xa0;%1&#xa0;» est en maintenance. Ce n’est pas un non.</source>
        <translation>Provider “%1” is under maintenance. This is not a no.</translation>
    </message>
    <message>
        <source>Le fournisseur «&#xa0;%1&#xa0;» a répondu quelque chose que le service ne comprend pas. Ce n’est pas un non.</source>
        <translation>Provider “%1” answered something that the service does not understand. This is not a no.</translation>
    </message>
    <message>
        <source>Redemandez le statut plus tard&#xa0;; si cela dure, demandez le justificatif à la personne.</source>
        <translation>Ask for the status again later; if it goes on, ask the person for the supporting document.</translation>
    </message>
    <message>
        <source>Le service n’a pas compris la demande. Ce n’est pas une réponse sur la personne.</source>
        <translation>The service did not understand the request. This is not an answer about the person.</translation>
    </message>
    <message>
        <source>Le service n’accepte pas le jeton de l’habilitation. Ce n’est pas une réponse sur la personne.</source>
        <translation>The service does not accept the habilitation’s token. This is not an answer about the person.</translation>
    </message>
    <message>
        <source>Le service ferme l’accès à ce statut. Ce n’est pas une réponse sur la personne.</source>
        <translation>The service closes access to this status. This is not an answer about the person.</translation>
    </message>
    <message>
        <source>Le fournisseur «&#xa0;%1&#xa0;» ne trouve personne&#xa0;: identité inconnue, ou hors du périmètre de ce statut. Ce n’est pas un non.</source>
        <translation>Provider “%1” finds nobody: unknown identity, or outside the scope of this status. This is not a no.</translation>
    </message>
    <message>
        <source>Le service a retiré ce statut sous cette forme. Ce n’est pas une réponse sur la personne.</source>
        <translation>The service has withdrawn this status in this form. This is not an answer about the person.</translation>
    </message>
    <message>
        <source>Choisissez une version plus récente, ou mettez Agrafe à jour.</source>
        <translation>Choose a newer version, or update Agrafe.</translation>
    </message>
    <message>
        <source>Le service n’accepte pas un des renseignements de la demande. Ce n’est pas une réponse sur la personne.</source>
        <translation>The service does not accept one of the details of the request. This is not an answer about the person.</translation>
    </message>
    <message>
        <source>Corrigez le renseignement indiqué dans les détails, puis redemandez le statut.</source>
        <translation>Correct the detail named below, then ask for the status again.</translation>
    </message>
    <message>
        <source>Ces données ne sont jamais communiquées par ce service.</source>
        <translation>These data are never communicated by this service.</translation>
    </message>
    <message>
        <source>Demandez le justificatif à la personne.</source>
        <translation>Ask the person for the supporting document.</translation>
    </message>
    <message>
        <source>Le service a une erreur interne. Ce n’est pas un non.</source>
        <translation>The service has an internal error. This is not a no.</translation>
    </message>
    <message>
        <source>Redemandez le statut plus tard&#xa0;; si cela dure, copiez les détails pour le support.</source>
        <translation>Ask for the status again later; if it goes on, copy the details for support.</translation>
    </message>
    <message>
        <source>Le fournisseur «&#xa0;%1&#xa0;» n’a pas pu répondre correctement. Ce n’est pas un non.</source>
        <translation>Provider “%1” could not answer correctly. This is not a no.</translation>
    </message>
    <message>
        <source>Le service est momentanément fermé. Ce n’est pas un non.</source>
        <translation>The service is closed for the moment. This is not a no.</translation>
    </message>
    <message>
        <source>Le fournisseur «&#xa0;%1&#xa0;» n’a pas répondu à temps. Ce n’est pas un non.</source>
        <translation>Provider “%1” did not answer in time. This is not a no.</translation>
    </message>
    <message>
        <source>Le service n’a pas accepté la demande (réponse %2, code «&#xa0;%3&#xa0;»). Ce n’est pas une réponse sur la personne.</source>
        <translation>The service did not accept the request (answer %2, code “%3”). This is not an answer about the person.</translation>
    </message>
    <message>
        <source>Le service n’a pas pu répondre (réponse %2, code «&#xa0;%3&#xa0;»). Ce n’est pas un non.</source>
        <translation>The service could not answer (answer %2, code “%3”). This is not a no.</translation>
    </message>
    <message>
        <source>Redemandez le statut s’il est utile.</source>
        <translation>Ask for the status again if it is useful.</translation>
    </message>
    <message>
        <source>L’adresse du service est introuvable depuis ce poste. Ce n’est pas un non.</source>
        <translation>The address of the service cannot be found from this workstation. This is not a no.</translation>
    </message>
    <message>
        <source>Vérifiez que le poste est relié au réseau, puis redemandez le statut.</source>
        <translation>Check that the workstation is connected to the network, then ask for the status again.</translation>
    </message>
    <message>
        <source>Le service n’accepte pas la connexion. Ce n’est pas un non.</source>
        <translation>The service does not accept the connection. This is not a no.</translation>
    </message>
    <message>
        <source>Vérifiez l’adresse du service ou le pare-feu, puis redemandez le statut.</source>
        <translation>Check the address of the service or the firewall, then ask for the status again.</translation>
    </message>
    <message>
        <source>La liaison avec le service a été coupée. Ce n’est pas un non.</source>
        <translation>The link with the service was cut. This is not a no.</translation>
    </message>
    <message>
        <source>Le service n’a pas répondu dans le temps prévu. Ce n’est pas un non.</source>
        <translation>The service did not answer in the time allowed. This is not a no.</translation>
    </message>
    <message>
        <source>La réponse reçue est incomplète ou n’est pas celle du service. Ce n’est pas un non.</source>
        <translation>The answer received is incomplete or is not the service’s. This is not a no.</translation>
    </message>
    <message>
        <source>Redemandez le statut&#xa0;; si cela dure, un équipement du réseau répond peut-être à sa place.</source>
        <translation>Ask for the status again; if it goes on, some network equipment may be answering in its place.</translation>
    </message>
    <message>
        <source>Cette habilitation n’ouvre pas ce statut&#xa0;: il n’a pas été demandé.</source>
        <translation>This habilitation does not open this status: it was not asked.</translation>
    </message>
    <message>
        <source>Agrafe a rencontré une erreur interne. Ce n’est pas un non.</source>
        <translation>Agrafe met an internal error. This is not a no.</translation>
    </message>
    <message>
        <source>Vérifiez ce que vous avez saisi, ou demandez le justificatif à la personne.</source>
        <translation>Check what you typed, or ask the person for the supporting document.</translation>
    </message>
</context>
<context>
    <name>french</name>
    <message>
        <source>le %1</source>
        <translation>on %1</translation>
    </message>
    <message>
        <source>%1&#xa0;octets</source>
        <translation>%1 bytes</translation>
    </message>
    <message>
        <source>%1&#xa0;ko</source>
        <translation>%1 kB</translation>
    </message>
    <message>
        <source>%1&#xa0;Mo</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>dans moins d’une minute</source>
        <translation>in less than a minute</translation>
    </message>
    <message>
        <source>dans %1&#xa0;min</source>
        <translation>in %1 min</translation>
    </message>
    <message>
        <source>dans %1&#xa0;h</source>
        <translation>in %1 h</translation>
    </message>
    <message>
        <source>dans %1&#xa0;jours</source>
        <translation>in %1 days</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Réunit ce que l’administration sait d’une entreprise, à partir de son SIRET.</source>
        <translation>Gathers what the administration knows about a company, from its SIRET.</translation>
    </message>
    <message>
        <source>Commence sur des données fictives, sans réseau.</source>
        <translation>Starts on fictitious data, without network.</translation>
    </message>
    <message>
        <source>Garde réglages et journal sous ce dossier.</source>
        <translation>Keeps settings and journal under this folder.</translation>
    </message>
    <message>
        <source>dossier</source>
        <translation>folder</translation>
    </message>
</context>
<context>
    <name>outcome</name>
    <message>
        <source>Prouvé</source>
        <translation>Proved</translation>
    </message>
    <message>
        <source>Refus explicite</source>
        <translation>Explicit refusal</translation>
    </message>
    <message>
        <source>Non couvert</source>
        <translation>Not covered</translation>
    </message>
    <message>
        <source>En attente</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>Inconnu</source>
        <translation>Unknown</translation>
    </message>
    <message>
        <source>Sans objet</source>
        <translation>Not applicable</translation>
    </message>
    <message>
        <source>Oui</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>Non</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Répondu</source>
        <translation>Answered</translation>
    </message>
</context>
<context>
    <name>pdf</name>
    <message>
        <source>Redemandez le document au fournisseur.</source>
        <translation>Ask the provider for the document again.</translation>
    </message>
    <message>
        <source>Ce document n’est pas un PDF complet.</source>
        <translation>This document is not a complete PDF.</translation>
    </message>
    <message>
        <source>Ce PDF est trop gros pour être affiché ici.</source>
        <translation>This PDF is too large to be displayed here.</translation>
    </message>
    <message>
        <source>Enregistrez&#xa0;le document pour le garder&#xa0;; redemandez-le au fournisseur s’il est abîmé.</source>
        <translation>Save the document to keep it; ask the provider for it again if it is damaged.</translation>
    </message>
    <message>
        <source>Ce PDF ne peut pas être affiché&#xa0;: il est abîmé ou mal formé.</source>
        <translation>This PDF cannot be displayed: it is damaged or malformed.</translation>
    </message>
    <message>
        <source>Ce PDF demande trop de mémoire pour être affiché ici.</source>
        <translation>This PDF needs too much memory to be displayed here.</translation>
    </message>
    <message>
        <source>Ce PDF met trop de temps à s’afficher&#xa0;: l’affichage a été arrêté.</source>
        <translation>This PDF takes too long to display: displaying it was stopped.</translation>
    </message>
    <message>
        <source>Ce PDF est protégé par un mot de passe&#xa0;: il ne peut pas être affiché ici.</source>
        <translation>This PDF is protected by a password: it cannot be displayed here.</translation>
    </message>
    <message>
        <source>Enregistrez-le et ouvrez-le avec un autre programme.</source>
        <translation>Save it and open it with another program.</translation>
    </message>
    <message>
        <source>L’afficheur de PDF d’Agrafe est introuvable.</source>
        <translation>Agrafe’s PDF viewer cannot be found.</translation>
    </message>
    <message>
        <source>Ouvrez le document avec le programme du poste&#xa0;; réinstallez Agrafe.</source>
        <translation>Open the document with the system’s program; reinstall Agrafe.</translation>
    </message>
</context>
<context>
    <name>proof</name>
    <message>
        <source>jusqu’au %1</source>
        <translation>until %1</translation>
    </message>
    <message>
        <source>Demandée le</source>
        <translation>Requested on</translation>
    </message>
    <message>
        <source>Identifiant de la requête</source>
        <translation>Request identifier</translation>
    </message>
    <message>
        <source>Code de sécurité</source>
        <translation>Security code</translation>
    </message>
    <message>
        <source>Valable du</source>
        <translation>Valid from</translation>
    </message>
    <message>
        <source>Valable jusqu’au</source>
        <translation>Valid until</translation>
    </message>
    <message>
        <source>Statut de la réponse</source>
        <translation>Response status</translation>
    </message>
    <message>
        <source>Code du service</source>
        <translation>Service code</translation>
    </message>
    <message>
        <source>Réponse gardée par le service</source>
        <translation>Answer kept by the service</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Route</translation>
    </message>
    <message>
        <source>Document reçu le</source>
        <translation>Document received on</translation>
    </message>
    <message>
        <source>Taille</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>Empreinte SHA-256</source>
        <translation>SHA-256 fingerprint</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>dossier</source>
        <translation>folder</translation>
    </message>
    <message>
        <source>Le mot {%1} n’existe pas.</source>
        <translation>There is no word {%1}.</translation>
    </message>
    <message>
        <source>Choisissez parmi {date}, {siren}, {siret}, {nom}, {piece} et {objet}.</source>
        <translation>Choose among {date}, {siren}, {siret}, {nom}, {piece} and {objet}.</translation>
    </message>
    <message>
        <source>Une accolade n’est pas fermée.</source>
        <translation>A brace is not closed.</translation>
    </message>
    <message>
        <source>Le nom doit contenir {piece}.</source>
        <translation>The name must contain {piece}.</translation>
    </message>
    <message>
        <source>Sans lui, tous les documents auraient le même nom.</source>
        <translation>Without it all documents would have the same name.</translation>
    </message>
    <message>
        <source>document</source>
        <translation>document</translation>
    </message>
    <message>
        <source>Menuiserie Valorne</source>
        <translation>Menuiserie Valorne</translation>
    </message>
    <message>
        <source>Attestation de vigilance</source>
        <translation>Attestation de vigilance</translation>
    </message>
</context>
<context>
    <name>sandbox</name>
    <message>
        <source>Le fichier de cas «&#xa0;%1&#xa0;» ne peut pas être lu&#xa0;: %2.</source>
        <translation>The case file “%1” cannot be read: %2.</translation>
    </message>
    <message>
        <source>Vérifiez son chemin et vos droits de lecture.</source>
        <translation>Check its path and your reading rights.</translation>
    </message>
    <message>
        <source>Le fichier de cas «&#xa0;%1&#xa0;» n’est pas valable, ligne %2&#xa0;: %3.</source>
        <translation>The case file “%1” is not valid, line %2: %3.</translation>
    </message>
    <message>
        <source>Corrigez cette ligne&#xa0;: un objet JSON par ligne, avec «&#xa0;path&#xa0;», «&#xa0;params&#xa0;», «&#xa0;status&#xa0;» et «&#xa0;payload&#xa0;».</source>
        <translation>Correct this line: one JSON object per line, with “path”, “params”, “status” and “payload”.</translation>
    </message>
</context>
<context>
    <name>statusProof</name>
    <message>
        <source>Preuve d’une interrogation</source>
        <translation>Proof of a query</translation>
    </message>
    <message>
        <source>Demandé le %1 par %2.</source>
        <translation>Requested on %1 by %2.</translation>
    </message>
    <message>
        <source>Ce qui a été répondu</source>
        <translation>What was answered</translation>
    </message>
    <message>
        <source>«&#xa0;Inconnu&#xa0;» n’est pas «&#xa0;non&#xa0;»&#xa0;: l’absence de réponse ne justifie pas un rejet.</source>
        <translation>“Unknown” is not “no”: a missing answer does not justify a rejection.</translation>
    </message>
    <message>
        <source>%1, puis à détruire</source>
        <translation>%1, then to be destroyed</translation>
    </message>
    <message>
        <source>aucune durée n’est déclarée pour cette habilitation</source>
        <translation>no retention is declared for this habilitation</translation>
    </message>
    <message>
        <source>L’accès</source>
        <translation>The access</translation>
    </message>
    <message>
        <source>Fournisseur</source>
        <translation>Provider</translation>
    </message>
    <message>
        <source>Numéro de requête</source>
        <translation>Request number</translation>
    </message>
    <message>
        <source>Réponse répétée par le service jusqu’au</source>
        <translation>Answer repeated by the service until</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Case</translation>
    </message>
    <message>
        <source>Demandé par</source>
        <translation>Requested by</translation>
    </message>
    <message>
        <source>Habilitation</source>
        <translation>Habilitation</translation>
    </message>
    <message>
        <source>À conserver jusqu’au</source>
        <translation>To be kept until</translation>
    </message>
    <message>
        <source>Dossier %1. Données réservées aux agents habilités, accès tracé.</source>
        <translation>Case %1. Data for authorised agents only, traced access.</translation>
    </message>
    <message>
        <source>Ce qui a été demandé</source>
        <translation>What was requested</translation>
    </message>
</context>
<context>
    <name>support</name>
    <message>
        <source>Bonjour,

Dans le cadre du dossier %1, nous n’avons pas pu obtenir la pièce «&#xa0;%2&#xa0;» auprès de %3. Ce n’est pas un refus. Pouvez-vous nous la transmettre&#xa0;?

Merci d’avance.</source>
        <translation>Hello,

For case %1, we could not obtain the item “%2” from %3. It is not a refusal. Could you send it to us?

Thank you in advance.</translation>
    </message>
</context>
<context>
    <name>synthesis</name>
    <message>
        <source>DONNÉES FICTIVES. Document sans valeur&#xa0;: aucune administration n’a été interrogée.</source>
        <translation>FICTITIOUS DATA. Document without legal value: no public body was queried.</translation>
    </message>
    <message>
        <source>%1, dossier %2. Données réservées aux agents habilités, accès tracé.</source>
        <translation>%1, case %2. Data reserved for authorised agents, access traced.</translation>
    </message>
    <message>
        <source>page %1</source>
        <translation>page %1</translation>
    </message>
    <message>
        <source>Synthèse du dossier</source>
        <translation>Summary of the file</translation>
    </message>
    <message>
        <source>Établie le %1 par %2.</source>
        <translation>Drawn up on %1 by %2.</translation>
    </message>
    <message>
        <source>Demandé par</source>
        <translation>Requested by</translation>
    </message>
    <message>
        <source>%1 (SIRET %2)</source>
        <translation>%1 (SIRET %2)</translation>
    </message>
    <message>
        <source>Habilitation</source>
        <translation>Habilitation</translation>
    </message>
    <message>
        <source>Cadre</source>
        <translation>Context</translation>
    </message>
    <message>
        <source>Objet</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>«&#xa0;Inconnu&#xa0;» n’est pas un refus&#xa0;: une pièce absente ne justifie pas un rejet.</source>
        <translation>“Unknown” is not a refusal: a missing item does not justify a rejection.</translation>
    </message>
    <message>
        <source>fichier %1</source>
        <translation>file %1</translation>
    </message>
    <message>
        <source>demandée le %1</source>
        <translation>requested on %1</translation>
    </message>
    <message>
        <source>requête %1</source>
        <translation>request %1</translation>
    </message>
    <message>
        <source>Synthèse du dossier de %1</source>
        <translation>Summary of the file of %1</translation>
    </message>
    <message>
        <source>Diffusion partielle&#xa0;: l’entreprise s’oppose à la publication de son identité et de son adresse. Les champs protégés ne figurent pas dans cette synthèse&#xa0;; ne les rediffusez pas.</source>
        <translation>Partial diffusion: the company objects to the publication of its identity and address. The protected fields do not appear in this summary; do not pass them on.</translation>
    </message>
    <message>
        <source>Statut de diffusion inconnu&#xa0;: aucune réponse n’a dit si l’entreprise s’oppose à la publication de son identité. Par précaution, son nom, son adresse et ses dirigeants ne figurent pas dans cette synthèse.</source>
        <translation>Diffusion status unknown: no answer said whether the company objects to the publication of its identity. As a precaution, its name, its address and its directors are left out of this summary.</translation>
    </message>
    <message>
        <source>Sans objet pour cette entreprise</source>
        <translation>Not applicable to this company</translation>
    </message>
    <message>
        <source>%1, %2&#xa0;: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
</context>
</TS>
