<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Import &amp;Files…</source>
        <translation>Importer des &amp;fichiers…</translation>
    </message>
    <message>
        <source>&amp;Import Folder…</source>
        <translation>&amp;Importer un dossier…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Copy as Plain &amp;Text</source>
        <translation>Copier en texte &amp;brut</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>&amp;Tout sélectionner</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>Rec&amp;hercher</translation>
    </message>
    <message>
        <source>&amp;Best Match First</source>
        <translation>Trier par &amp;pertinence</translation>
    </message>
    <message>
        <source>&amp;Hide What One Account Announced</source>
        <translation>M&amp;asquer ce qu’un seul compte a annoncé</translation>
    </message>
    <message>
        <source>Colors of the &amp;System</source>
        <translation>Couleurs du &amp;système</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>S&amp;ombre</translation>
    </message>
    <message>
        <source>&amp;High Contrast</source>
        <translation>Contraste é&amp;levé</translation>
    </message>
    <message>
        <source>&amp;Heat</source>
        <translation>&amp;Popularité</translation>
    </message>
    <message>
        <source>&amp;Papers</source>
        <translation>Nombre d’&amp;articles</translation>
    </message>
    <message>
        <source>&amp;Unread Papers</source>
        <translation>Articles &amp;non lus</translation>
    </message>
    <message>
        <source>R&amp;eset Layout</source>
        <translation>&amp;Réinitialiser la disposition</translation>
    </message>
    <message>
        <source>St&amp;atistics</source>
        <translation>&amp;Statistiques</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>&amp;Paramètres…</translation>
    </message>
    <message>
        <source>&amp;Handbook</source>
        <translation>&amp;Manuel</translation>
    </message>
    <message>
        <source>How to &amp;Search</source>
        <translation>&amp;Comment rechercher</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>&amp;Change Keys…</source>
        <translation>Mo&amp;difier les raccourcis…</translation>
    </message>
    <message>
        <source>&amp;About Hot Papers</source>
        <translation>À &amp;propos de Hot Papers</translation>
    </message>
    <message>
        <source>&amp;Larger Text</source>
        <translation>&amp;Agrandir le texte</translation>
    </message>
    <message>
        <source>&amp;Smaller Text</source>
        <translation>&amp;Réduire le texte</translation>
    </message>
    <message>
        <source>&amp;Usual Text Size</source>
        <translation>&amp;Taille normale du texte</translation>
    </message>
    <message>
        <source>&amp;Three Panes</source>
        <translation>&amp;Trois volets</translation>
    </message>
    <message>
        <source>&amp;Wide: Reader Below</source>
        <translation>&amp;Large : volet de lecture en dessous</translation>
    </message>
    <message>
        <source>&amp;Reading Alone</source>
        <translation>Volet de lecture &amp;seul</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Précédent</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>&amp;Previous Digest</source>
        <translation>&amp;Bulletin précédent</translation>
    </message>
    <message>
        <source>&amp;Next Digest</source>
        <translation>B&amp;ulletin suivant</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>&amp;Aujourd’hui</translation>
    </message>
    <message>
        <source>&amp;Latest Digest</source>
        <translation>&amp;Dernier bulletin</translation>
    </message>
    <message>
        <source>Go to &amp;Day…</source>
        <translation>Aller à la da&amp;te…</translation>
    </message>
    <message>
        <source>&amp;Starred</source>
        <translation>Avec ét&amp;oile</translation>
    </message>
    <message>
        <source>&amp;Unread</source>
        <translation>&amp;Non lus</translation>
    </message>
    <message>
        <source>L&amp;ists</source>
        <translation>&amp;Listes</translation>
    </message>
    <message>
        <source>&amp;Catch Up…</source>
        <translation>&amp;Rattraper le retard…</translation>
    </message>
    <message>
        <source>Open &amp;Abstract</source>
        <translation>Ouvrir le &amp;résumé</translation>
    </message>
    <message>
        <source>Open &amp;PDF</source>
        <translation>Ouvrir le &amp;PDF</translation>
    </message>
    <message>
        <source>Open &amp;Tweets</source>
        <translation>Ouvrir les t&amp;weets</translation>
    </message>
    <message>
        <source>&amp;Star</source>
        <translation>A&amp;jouter ou retirer l’étoile</translation>
    </message>
    <message>
        <source>Read &amp;or Unread</source>
        <translation>&amp;Lu ou non lu</translation>
    </message>
    <message>
        <source>Mark &amp;Unread</source>
        <translation>Marquer comme &amp;non lu</translation>
    </message>
    <message>
        <source>Mark R&amp;eading</source>
        <translation>Marquer comme &amp;en cours</translation>
    </message>
    <message>
        <source>Mark &amp;Read</source>
        <translation>&amp;Marquer comme lu</translation>
    </message>
    <message>
        <source>S&amp;kip</source>
        <translation>&amp;Écarter</translation>
    </message>
    <message>
        <source>Mark All as Rea&amp;d</source>
        <translation>Tout m&amp;arquer comme lu</translation>
    </message>
    <message>
        <source>Mark A&amp;bove as Read</source>
        <translation>Marquer comme lus ceux du &amp;dessus</translation>
    </message>
    <message>
        <source>Mark Belo&amp;w as Read</source>
        <translation>Marquer comme lus ceux du de&amp;ssous</translation>
    </message>
    <message>
        <source>Mark the &amp;Rest as Read</source>
        <translation>Marquer le reste &amp;comme lu</translation>
    </message>
    <message>
        <source>Write a &amp;Note</source>
        <translation>Écrire &amp;une note</translation>
    </message>
    <message>
        <source>Copy arXiv &amp;Id</source>
        <translation>Copier l’identifiant ar&amp;Xiv</translation>
    </message>
    <message>
        <source>Cop&amp;y Title</source>
        <translation>Copier le &amp;titre</translation>
    </message>
    <message>
        <source>Copy &amp;Link</source>
        <translation>Copier l’h&amp;yperlien</translation>
    </message>
    <message>
        <source>Ne&amp;xt Paper</source>
        <translation>Article su&amp;ivant</translation>
    </message>
    <message>
        <source>Previous Paper</source>
        <translation>Article précédent</translation>
    </message>
    <message>
        <source>Next Unread Paper</source>
        <translation>Article non lu suivant</translation>
    </message>
    <message>
        <source>Previous Unread Paper</source>
        <translation>Article non lu précédent</translation>
    </message>
    <message>
        <source>Read On</source>
        <translation>Avancer dans la lecture</translation>
    </message>
    <message>
        <source>Read Back</source>
        <translation>Reculer dans la lecture</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>A&amp;ller</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>A&amp;rticle</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>&amp;Layout</source>
        <translation>&amp;Disposition</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>Text &amp;Size</source>
        <translation>Ta&amp;ille du texte</translation>
    </message>
    <message>
        <source>Sha&amp;de Days by</source>
        <translation>Colorer les &amp;jours selon</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>Note Pre&amp;view</source>
        <translation>Aperçu de la &amp;note</translation>
    </message>
    <message>
        <source>Whole &amp;Week</source>
        <translation>Toute la s&amp;emaine</translation>
    </message>
    <message>
        <source>Whole &amp;Month</source>
        <translation>Tout le &amp;mois</translation>
    </message>
    <message>
        <source>Ta&amp;gs…</source>
        <translation>Éti&amp;quettes…</translation>
    </message>
    <message>
        <source>Import &amp;Reading List…</source>
        <translation>Importer une &amp;liste de lecture…</translation>
    </message>
    <message>
        <source>Paste as Reading &amp;List</source>
        <translation>Coller comme &amp;liste de lecture</translation>
    </message>
    <message>
        <source>Export My &amp;Data…</source>
        <translation>Exporter mes &amp;données…</translation>
    </message>
    <message>
        <source>&amp;Merge My Data…</source>
        <translation>F&amp;usionner mes données…</translation>
    </message>
    <message>
        <source>&amp;Backups…</source>
        <translation>&amp;Sauvegardes…</translation>
    </message>
    <message>
        <source>Select Text by &amp;Keys</source>
        <translation>Sélectionner du texte au cla&amp;vier</translation>
    </message>
    <message>
        <source>Copy &amp;Citation</source>
        <translation>C&amp;opier la citation</translation>
    </message>
    <message>
        <source>&amp;BibTeX</source>
        <translation>&amp;BibTeX</translation>
    </message>
    <message>
        <source>&amp;Markdown Link</source>
        <translation>Lien &amp;Markdown</translation>
    </message>
    <message>
        <source>&amp;Plain Text</source>
        <translation>&amp;Texte brut</translation>
    </message>
    <message>
        <source>Add to List…</source>
        <translation>Ajouter à une liste…</translation>
    </message>
    <message>
        <source>&amp;Order of the List</source>
        <translation>Trier dans l’&amp;ordre de la liste</translation>
    </message>
    <message>
        <source>New &amp;List…</source>
        <translation>Nouvelle &amp;liste…</translation>
    </message>
    <message>
        <source>Sa&amp;ve Search…</source>
        <translation>&amp;Enregistrer la recherche…</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Renommer</translation>
    </message>
    <message>
        <source>&amp;Merge Into…</source>
        <translation>&amp;Fusionner avec…</translation>
    </message>
    <message>
        <source>Move &amp;Up</source>
        <translation>Déplacer vers le &amp;haut</translation>
    </message>
    <message>
        <source>Move &amp;Down</source>
        <translation>Déplacer vers le &amp;bas</translation>
    </message>
    <message>
        <source>D&amp;elete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>&amp;No Priority</source>
        <translation>&amp;Aucune priorité</translation>
    </message>
    <message>
        <source>&amp;Low Priority</source>
        <translation>Priorité &amp;faible</translation>
    </message>
    <message>
        <source>&amp;Medium Priority</source>
        <translation>Priorité &amp;moyenne</translation>
    </message>
    <message>
        <source>&amp;High Priority</source>
        <translation>Priorité éle&amp;vée</translation>
    </message>
    <message>
        <source>No Rating</source>
        <translation>Sans évaluation</translation>
    </message>
    <message numerus="yes">
        <source>%Ln Stars</source>
        <comment>a rating</comment>
        <translation>
            <numerusform>%Ln étoile</numerusform>
            <numerusform>%Ln étoiles</numerusform>
        </translation>
    </message>
    <message>
        <source>Tag %1</source>
        <translation>Étiquette %1</translation>
    </message>
    <message>
        <source>&amp;Lists</source>
        <translation>Li&amp;stes</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Évaluation</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorité</translation>
    </message>
    <message>
        <source>A Step Further</source>
        <translation>Passer à l’étape suivante</translation>
    </message>
    <message>
        <source>Quote in the Note</source>
        <translation>Citer dans la note</translation>
    </message>
    <message>
        <source>Highlight in the Abstract</source>
        <translation>Surligner dans le résumé</translation>
    </message>
    <message>
        <source>Earlier Versions of the Note…</source>
        <translation>Versions antérieures de la note…</translation>
    </message>
    <message>
        <source>Take from This List</source>
        <translation>Retirer de cette liste</translation>
    </message>
    <message>
        <source>Move Up in List</source>
        <translation>Déplacer vers le haut dans la liste</translation>
    </message>
    <message>
        <source>Move Down in List</source>
        <translation>Déplacer vers le bas dans la liste</translation>
    </message>
    <message>
        <source>Copy Citation in Format</source>
        <translation>Copier la citation au format</translation>
    </message>
    <message>
        <source>Quick Tags</source>
        <translation>Étiquettes 1 à 9</translation>
    </message>
    <message>
        <source>Papers That Look the Sa&amp;me…</source>
        <translation>Articles qui se re&amp;ssemblent…</translation>
    </message>
    <message>
        <source>Ne&amp;xt Misspelling in the Note</source>
        <translation>&amp;Faute suivante dans la note</translation>
    </message>
    <message>
        <source>For &amp;You</source>
        <translation>Pour &amp;vous</translation>
    </message>
    <message>
        <source>R&amp;elated Papers</source>
        <translation>Articles conne&amp;xes</translation>
    </message>
    <message>
        <source>Link as the Same Paper</source>
        <translation>Lier comme un même article</translation>
    </message>
    <message>
        <source>Separate from Linked Papers</source>
        <translation>Séparer des articles liés</translation>
    </message>
</context>
<context>
    <name>BackupDialog</name>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>A backup is made each day on which you changed something. Ten are kept, and never is the fullest of them given up for an emptier one.</source>
        <translation>Une sauvegarde est faite chaque jour où vous avez modifié quelque chose. Dix sont conservées, et la plus complète d’entre elles n’est jamais abandonnée pour une autre qui le serait moins.</translation>
    </message>
    <message>
        <source>Backups, the newest first</source>
        <translation>Sauvegardes, de la plus récente à la plus ancienne</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>Étoiles</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listes</translation>
    </message>
    <message>
        <source>Searches</source>
        <translation>Recherches</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>Surlignages</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>&amp;Back Up Now</source>
        <translation>&amp;Sauvegarder maintenant</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>&amp;Restaurer…</translation>
    </message>
    <message>
        <source>Choose &amp;File…</source>
        <translation>&amp;Choisir un fichier…</translation>
    </message>
    <message>
        <source>A backup that stands elsewhere</source>
        <translation>Une sauvegarde qui se trouve ailleurs</translation>
    </message>
</context>
<context>
    <name>CalendarPane</name>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>Previous month (Page Up)</source>
        <translation>Mois précédent (Page préc.)</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Mois précédent</translation>
    </message>
    <message>
        <source>The month that is shown</source>
        <translation>Mois affiché</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>The year that is shown (Shift+Page Up, Shift+Page Down)</source>
        <translation>Année affichée (Maj+Page préc., Maj+Page suiv.)</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Next month (Page Down)</source>
        <translation>Mois suivant (Page suiv.)</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Mois suivant</translation>
    </message>
    <message>
        <source>Days of the month</source>
        <translation>Jours du mois</translation>
    </message>
    <message>
        <source>Arrows move by day and week, Page Up and Page Down by month, Enter chooses; with Shift, a run of days is chosen.</source>
        <translation>Les flèches déplacent d’un jour ou d’une semaine, Page précédente et Page suivante d’un mois, Entrée choisit ; avec Maj, on choisit une suite de jours.</translation>
    </message>
    <message>
        <source>Previous digest, across days without one</source>
        <translation>Bulletin précédent, en sautant les jours sans bulletin</translation>
    </message>
    <message>
        <source>Previous digest</source>
        <translation>Bulletin précédent</translation>
    </message>
    <message>
        <source>Next digest, across days without one</source>
        <translation>Bulletin suivant, en sautant les jours sans bulletin</translation>
    </message>
    <message>
        <source>Next digest</source>
        <translation>Bulletin suivant</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>The latest digest</source>
        <translation>Le dernier bulletin</translation>
    </message>
    <message>
        <source>Latest digest</source>
        <translation>Dernier bulletin</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>Dernier</translation>
    </message>
    <message>
        <source>The whole week of the current day</source>
        <translation>Toute la semaine du jour courant</translation>
    </message>
    <message>
        <source>Choose the week</source>
        <translation>Choisir la semaine</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semaine</translation>
    </message>
    <message>
        <source>The whole month that is shown</source>
        <translation>Tout le mois affiché</translation>
    </message>
    <message>
        <source>Choose the month</source>
        <translation>Choisir le mois</translation>
    </message>
    <message>
        <source>Days of the year</source>
        <translation>Jours de l’année</translation>
    </message>
    <message>
        <source>A row is a month. Arrows move by day and month, Page Up and Page Down by year, Enter chooses.</source>
        <translation>Une ligne est un mois. Les flèches déplacent d’un jour ou d’un mois, Page précédente et Page suivante d’un an, Entrée choisit.</translation>
    </message>
    <message>
        <source>What days are shaded by</source>
        <translation>Ce qui détermine la couleur des jours</translation>
    </message>
    <message>
        <source>Shade days by</source>
        <translation>Colorer les jours selon</translation>
    </message>
</context>
<context>
    <name>CatchUpDialog</name>
    <message>
        <source>Catch Up</source>
        <translation>Rattraper le retard</translation>
    </message>
    <message>
        <source>Shows the unread papers with the highest heat of the days when you were away. The same question gives the same papers.</source>
        <translation>Affiche les articles non lus les plus populaires des jours de votre absence. La même demande donne toujours les mêmes articles.</translation>
    </message>
    <message>
        <source>&amp;Away since:</source>
        <translation>Absence &amp;depuis le :</translation>
    </message>
    <message>
        <source>The first day whose digest counts</source>
        <translation>Premier jour dont le bulletin est pris en compte</translation>
    </message>
    <message>
        <source>&amp;Show:</source>
        <translation>A&amp;fficher :</translation>
    </message>
    <message>
        <source>How many papers are shown</source>
        <translation>Nombre d’articles affichés</translation>
    </message>
    <message>
        <source> papers</source>
        <translation> articles</translation>
    </message>
    <message>
        <source>How large a part of the papers may have the same first category, as long as there are others</source>
        <translation>Part maximale des articles ayant la même catégorie principale, tant qu’il y en a d’autres</translation>
    </message>
    <message>
        <source>at most </source>
        <translation>au plus </translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Of one cate&amp;gory:</source>
        <translation>D’une même &amp;catégorie :</translation>
    </message>
</context>
<context>
    <name>DayPrompt</name>
    <message>
        <source>Go to Day</source>
        <translation>Aller à la date</translation>
    </message>
    <message>
        <source>&amp;Day:</source>
        <translation>&amp;Date :</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Date</translation>
    </message>
</context>
<context>
    <name>DayText</name>
    <message>
        <source>today</source>
        <translation>aujourd&apos;hui</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>a day of a month, as QLocale reads it</comment>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>a month, as QLocale writes and reads it</comment>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>a day, as QLocale reads it</comment>
        <translation>d MMMM yyyy</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Import digests</source>
        <translation>Importer des bulletins</translation>
    </message>
    <message>
        <source>Digests (*.md *.markdown *.txt)</source>
        <translation>Bulletins (*.md *.markdown *.txt)</translation>
    </message>
    <message>
        <source>Import a folder of digests</source>
        <translation>Importer un dossier de bulletins</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Import reading lists</source>
        <translation>Importer des listes de lecture</translation>
    </message>
    <message>
        <source>Lists of papers (*.bib *.bibtex *.ris *.json *.jsonl *.csv *.tsv *.txt *.md)</source>
        <translation>Listes d’articles (*.bib *.bibtex *.ris *.json *.jsonl *.csv *.tsv *.txt *.md)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
</context>
<context>
    <name>ErrorDetail</name>
    <message>
        <source>neither front matter nor an entry</source>
        <translation>ni en-tête ni entrée</translation>
    </message>
    <message>
        <source>the front matter does not end</source>
        <translation>l’en-tête ne se termine pas</translation>
    </message>
    <message>
        <source>no entry</source>
        <translation>aucune entrée</translation>
    </message>
    <message>
        <source>it names no day</source>
        <translation>aucun jour indiqué</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>broken UTF-16</source>
        <translation>UTF-16 défectueux</translation>
    </message>
    <message>
        <source>binary data</source>
        <translation>données binaires</translation>
    </message>
    <message>
        <source>a digest about no day</source>
        <translation>un bulletin sans jour</translation>
    </message>
    <message>
        <source>a database of another program</source>
        <translation>une base de données d’un autre programme</translation>
    </message>
    <message>
        <source>a folder</source>
        <translation>un dossier</translation>
    </message>
    <message>
        <source>more than 64 MB</source>
        <translation>plus de 64 Mo</translation>
    </message>
    <message>
        <source>no reference and no arXiv id</source>
        <translation>ni référence ni identifiant arXiv</translation>
    </message>
</context>
<context>
    <name>ExportChoice</name>
    <message>
        <source>Hot papers: %1</source>
        <translation>Articles populaires : %1</translation>
    </message>
    <message>
        <source>Hot papers: starred</source>
        <translation>Articles populaires : avec étoile</translation>
    </message>
    <message>
        <source>Hot papers</source>
        <translation>Articles populaires</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>&amp;Format :</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Écriture du fichier</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>&amp;Papers:</source>
        <translation>&amp;Articles :</translation>
    </message>
    <message>
        <source>&amp;List:</source>
        <translation>&amp;Liste :</translation>
    </message>
    <message>
        <source>Ta&amp;g:</source>
        <translation>É&amp;tiquette :</translation>
    </message>
    <message>
        <source>&amp;Search:</source>
        <translation>&amp;Recherche :</translation>
    </message>
    <message>
        <source>As in the search field of the window</source>
        <translation>Comme dans le champ de recherche de la fenêtre</translation>
    </message>
    <message>
        <source>&amp;Order:</source>
        <translation>&amp;Ordre :</translation>
    </message>
    <message>
        <source>With &amp;abstracts</source>
        <translation>Avec les rés&amp;umés</translation>
    </message>
    <message>
        <source>With your &amp;notes</source>
        <translation>Avec vos &amp;notes</translation>
    </message>
    <message>
        <source>With your &amp;tags</source>
        <translation>Avec vos éti&amp;quettes</translation>
    </message>
    <message>
        <source>&amp;Key pattern:</source>
        <translation>&amp;Modèle de clé :</translation>
    </message>
    <message>
        <source>&amp;Reference type:</source>
        <translation>Type &amp;de référence :</translation>
    </message>
    <message>
        <source>Pre&amp;view:</source>
        <translation>A&amp;perçu :</translation>
    </message>
    <message>
        <source>Drag from Here</source>
        <translation>Faire glisser d’ici</translation>
    </message>
    <message>
        <source>Drag this into another program, as text and as a file</source>
        <translation>Faites glisser ceci vers un autre programme, sous forme de texte et de fichier</translation>
    </message>
    <message>
        <source>For the mouse alone: by keys, copy or export</source>
        <translation>À la souris uniquement ; au clavier, copiez ou exportez</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Put this on the clipboard</source>
        <translation>Mettre ceci dans le presse-papiers</translation>
    </message>
    <message>
        <source>With what you &amp;made of the papers</source>
        <translation>Avec ce que &amp;vous avez ajouté aux articles</translation>
    </message>
    <message>
        <source>Stars, states, tags, lists and notes, in a comment behind each digest: importing it brings them back</source>
        <translation>Étoiles, états, étiquettes, listes et notes, dans un commentaire à la suite de chaque bulletin : une importation les reprend</translation>
    </message>
</context>
<context>
    <name>FacetPane</name>
    <message>
        <source>Categories</source>
        <translation>Catégories</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Tweeters</source>
        <translation>Comptes Twitter</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Années</translation>
    </message>
</context>
<context>
    <name>FitChart</name>
    <message>
        <source>quiet ones that fit</source>
        <translation>discrets, mais faits pour vous</translation>
    </message>
    <message>
        <source>Heat</source>
        <translation>Popularité</translation>
    </message>
    <message>
        <source>Fit (%)</source>
        <translation>Affinité (%)</translation>
    </message>
</context>
<context>
    <name>FitPlot</name>
    <message>
        <source>%1: fits you %2 %, heat %3; a quiet one that fits</source>
        <comment>a title</comment>
        <translation>%1 : affinité %2 %, popularité %3 ; discret, mais fait pour vous</translation>
    </message>
    <message>
        <source>%1: fits you %2 %, heat %3</source>
        <comment>a title</comment>
        <translation>%1 : affinité %2 %, popularité %3</translation>
    </message>
    <message>
        <source>Fit and heat of unread papers</source>
        <translation>Affinité et popularité des articles non lus</translation>
    </message>
    <message numerus="yes">
        <source>The %Ln unread paper(s) that fit you best, by what you starred, rated and skipped. Few talked about those in the marked quarter, but they fit.</source>
        <translation>
            <numerusform>L’article non lu qui vous convient le mieux, d’après vos étoiles, vos évaluations et ce que vous avez écarté. S’il se trouve dans le quart mis en évidence, on en a peu parlé, mais il vous convient.</numerusform>
            <numerusform>Les %Ln articles non lus qui vous conviennent le mieux, d’après vos étoiles, vos évaluations et ce que vous avez écarté. On a peu parlé de ceux du quart mis en évidence, mais ils vous conviennent.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Handbook</name>
    <message>
        <source>Keys</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>Effet</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Saisissez</translation>
    </message>
    <message>
        <source>to find</source>
        <translation>pour trouver</translation>
    </message>
</context>
<context>
    <name>ImportReportDialog</name>
    <message>
        <source>Rejected: nothing of these files was taken in</source>
        <translation>Rejetés : rien n’a été importé de ces fichiers</translation>
    </message>
    <message>
        <source>Not taken: the library has an equally good or better digest of the same days</source>
        <translation>Non retenus : la bibliothèque contient un bulletin aussi bon ou meilleur pour les mêmes jours</translation>
    </message>
    <message>
        <source>Not digests</source>
        <translation>Ce ne sont pas des bulletins</translation>
    </message>
    <message>
        <source>Repaired and imported</source>
        <translation>Réparés et importés</translation>
    </message>
    <message>
        <source>Imported, with something to note</source>
        <translation>Importés, avec une remarque</translation>
    </message>
    <message>
        <source>In the library already</source>
        <translation>Déjà dans la bibliothèque</translation>
    </message>
    <message numerus="yes">
        <source>%Ln imported</source>
        <translation>
            <numerusform>%Ln importé</numerusform>
            <numerusform>%Ln importés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them repaired</source>
        <translation>
            <numerusform>dont %Ln réparé</numerusform>
            <numerusform>dont %Ln réparés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in the library already</source>
        <translation>
            <numerusform>%Ln déjà dans la bibliothèque</numerusform>
            <numerusform>%Ln déjà dans la bibliothèque</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln superseded</source>
        <translation>
            <numerusform>%Ln non retenu</numerusform>
            <numerusform>%Ln non retenus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rejected</source>
        <translation>
            <numerusform>%Ln rejeté</numerusform>
            <numerusform>%Ln rejetés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln skipped</source>
        <translation>
            <numerusform>%Ln ignoré</numerusform>
            <numerusform>%Ln ignorés</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>The import was stopped.</source>
        <translation>L’importation a été arrêtée.</translation>
    </message>
    <message>
        <source>No digests were found.</source>
        <translation>Aucun bulletin n’a été trouvé.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files: %1.</source>
        <translation>
            <numerusform>%Ln fichier : %1.</numerusform>
            <numerusform>%Ln fichiers : %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>New: %1, %2.</source>
        <translation>Nouveautés : %1, %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln papers</source>
        <translation>
            <numerusform>%Ln article</numerusform>
            <numerusform>%Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tweets</source>
        <translation>
            <numerusform>%Ln tweet</numerusform>
            <numerusform>%Ln tweets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more file(s) have something to note: “hotpapers import” in a terminal tells all.</source>
        <translation>
            <numerusform>%Ln autre fichier appelle une remarque : « hotpapers import » dans un terminal affiche tout.</numerusform>
            <numerusform>%Ln autres fichiers appellent une remarque : « hotpapers import » dans un terminal affiche tout.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importation</translation>
    </message>
    <message>
        <source>What there is to say about the files</source>
        <translation>Remarques sur les fichiers</translation>
    </message>
    <message>
        <source>A file that was rejected can be corrected and imported again. What was taken in stays as it is.</source>
        <translation>Un fichier rejeté peut être corrigé, puis importé de nouveau. Ce qui a été importé reste tel quel.</translation>
    </message>
    <message>
        <source>&amp;Copy All</source>
        <translation>Tout &amp;copier</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>&amp;Fermer</translation>
    </message>
</context>
<context>
    <name>ImportStatus</name>
    <message>
        <source>Progress of the import</source>
        <translation>Avancement de l’importation</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Stop the import. Digests that are stored by now stay.</source>
        <translation>Arrêter l’importation. Les bulletins déjà enregistrés sont conservés.</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Search for keys</source>
        <translation>Rechercher un raccourci</translation>
    </message>
    <message>
        <source>Search for a key, or for what it does</source>
        <translation>Rechercher un raccourci, ou ce qu’il fait</translation>
    </message>
    <message>
        <source>Letters and Space work while the table or the reader has the focus. Keys with a comma are pressed one after the other.</source>
        <translation>Les lettres et Espace agissent tant que le tableau ou le volet de lecture a le focus. Appuyez l’une après l’autre sur les touches séparées par une virgule.</translation>
    </message>
    <message>
        <source>No key does this. Look for it in the menus, or give it one by “Change Keys”.</source>
        <translation>Aucun raccourci ne fait cela. Cherchez dans les menus, ou attribuez-en un avec « Modifier les raccourcis ».</translation>
    </message>
    <message>
        <source>C&amp;hange Keys…</source>
        <translation>Mo&amp;difier les raccourcis…</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>&amp;Fermer</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Hot Papers</source>
        <translation>Hot Papers</translation>
    </message>
    <message>
        <source>Tool bar</source>
        <translation>Barre d’outils</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listes</translation>
    </message>
    <message>
        <source>Narrow down</source>
        <translation>Affiner</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Volet de lecture</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Colonnes</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nom :</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
</context>
<context>
    <name>NoteVersionsDialog</name>
    <message>
        <source>Earlier Versions of the Note</source>
        <translation>Versions antérieures de la note</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Version, compared with the note as it is now</source>
        <translation>Version, comparée à la note actuelle</translation>
    </message>
    <message>
        <source>Struck out: what has gone since. Underlined: what has come since.</source>
        <translation>Barré : ce qui a disparu depuis. Souligné : ce qui a été ajouté depuis.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Copy the whole version</source>
        <translation>Copier toute la version</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Restaurer</translation>
    </message>
    <message>
        <source>Make the note this version again; what it is now becomes a version</source>
        <translation>Redonner à la note le contenu de cette version ; son contenu actuel devient une version</translation>
    </message>
</context>
<context>
    <name>PaperPage</name>
    <message numerus="yes">
        <source>%Ln retweets</source>
        <translation>
            <numerusform>%Ln retweet</numerusform>
            <numerusform>%Ln retweets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln favorites</source>
        <translation>
            <numerusform>%Ln favori</numerusform>
            <numerusform>%Ln favoris</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>retweets, favorites</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2, counted %3</source>
        <comment>retweets, favorites, day and time</comment>
        <translation>%1, %2, décompte du %3</translation>
    </message>
    <message>
        <source>#%1 on %2</source>
        <translation>nº %1 (%2)</translation>
    </message>
    <message>
        <source>The digest gives no abstract.</source>
        <translation>Le bulletin ne donne pas de résumé.</translation>
    </message>
    <message>
        <source>It goes on: only the beginning is shown.</source>
        <translation>Le texte continue : seul le début est affiché.</translation>
    </message>
    <message>
        <source>Shown shortened: the source has more of it, the digest&apos;s file all.</source>
        <translation>Affiché en abrégé : la source en contient davantage, et le fichier du bulletin la totalité.</translation>
    </message>
    <message>
        <source>Open tweet</source>
        <translation>Ouvrir le tweet</translation>
    </message>
    <message>
        <source>author</source>
        <comment>badge of a tweet: it is by one of the paper&apos;s authors</comment>
        <translation>auteur</translation>
    </message>
    <message>
        <source>Announced by %1</source>
        <translation>Annoncé par %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>last in a list of names</comment>
        <translation>
            <numerusform>%Ln autre</numerusform>
            <numerusform>%Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>On other days</source>
        <translation>Les autres jours</translation>
    </message>
    <message>
        <source>%1 · %2 % the same</source>
        <comment>day, per cent</comment>
        <translation>%1 · %2 % en commun</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between words</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 · %2 % the same: %3</source>
        <comment>day, per cent, words that both papers have</comment>
        <translation>%1 · %2 % en commun : %3</translation>
    </message>
    <message>
        <source>Your notes on these papers mention this one</source>
        <translation>Vos notes sur ces articles mentionnent celui-ci</translation>
    </message>
    <message>
        <source>Related papers</source>
        <translation>Articles connexes</translation>
    </message>
</context>
<context>
    <name>PaperPane</name>
    <message>
        <source>Papers</source>
        <translation>Articles</translation>
    </message>
</context>
<context>
    <name>PickDialog</name>
    <message>
        <source>Enter takes what is marked in the list. Up and Down choose.</source>
        <translation>Entrée prend ce qui est sélectionné dans la liste. Haut et Bas choisissent.</translation>
    </message>
</context>
<context>
    <name>Place</name>
    <message>
        <source>“%1”</source>
        <translation>« %1 »</translation>
    </message>
    <message>
        <source>All papers</source>
        <translation>Tous les articles</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Avec étoile</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Non lus</translation>
    </message>
    <message>
        <source>With notes</source>
        <translation>Avec note</translation>
    </message>
    <message>
        <source>Catching up since %1</source>
        <translation>Rattrapage depuis le %1</translation>
    </message>
    <message>
        <source>Nothing matches %1.</source>
        <translation>Rien ne correspond à %1.</translation>
    </message>
    <message>
        <source>No digest is about %1.</source>
        <translation>%1 : aucun bulletin.</translation>
    </message>
    <message>
        <source>The library holds no papers.</source>
        <translation>La bibliothèque ne contient aucun article.</translation>
    </message>
    <message>
        <source>No paper is starred yet.</source>
        <translation>Aucun article n’a encore d’étoile.</translation>
    </message>
    <message>
        <source>No paper is unread: all done.</source>
        <translation>Aucun article non lu : vous êtes à jour.</translation>
    </message>
    <message>
        <source>No paper has a note yet.</source>
        <translation>Aucun article n’a encore de note.</translation>
    </message>
    <message>
        <source>The papers that were chosen to catch up with are not in this library.</source>
        <translation>Les articles choisis pour le rattrapage ne sont pas dans cette bibliothèque.</translation>
    </message>
    <message>
        <source>Fewer or shorter words find more. A word alone is looked for everywhere: in titles, authors, abstracts, tweets and your notes.</source>
        <translation>Avec des mots moins nombreux ou plus courts, vous trouverez davantage. Un mot seul est recherché partout : dans les titres, les auteurs, les résumés, les tweets et vos notes.</translation>
    </message>
    <message>
        <source>The days that have one are colored in the calendar.</source>
        <translation>Les jours qui ont un bulletin sont colorés dans le calendrier.</translation>
    </message>
    <message>
        <source>A star marks what you want to find again: click the one before its title.</source>
        <translation>Une étoile marque ce que vous voulez retrouver : cliquez sur celle qui précède le titre.</translation>
    </message>
    <message>
        <source>Notes are written below the paper in the reader, and found by searching.</source>
        <translation>Les notes s’écrivent sous l’article, dans le volet de lecture, et la recherche les trouve.</translation>
    </message>
    <message>
        <source>“Catch Up” in the Go menu chooses anew.</source>
        <translation>« Rattraper le retard », dans le menu Aller, fait un nouveau choix.</translation>
    </message>
    <message>
        <source>“%1” holds no paper of the library yet.</source>
        <translation>« %1 » ne contient encore aucun article de la bibliothèque.</translation>
    </message>
    <message>
        <source>Drag papers onto the list, or choose “Add to List” in the Paper menu.</source>
        <translation>Faites glisser des articles sur la liste, ou choisissez « Ajouter à une liste » dans le menu Article.</translation>
    </message>
    <message>
        <source>New in %1</source>
        <translation>Nouveaux articles : %1</translation>
    </message>
    <message>
        <source>For you</source>
        <translation>Pour vous</translation>
    </message>
    <message>
        <source>The new papers are not in this library.</source>
        <translation>Les nouveaux articles ne sont pas dans cette bibliothèque.</translation>
    </message>
    <message>
        <source>No paper is unread: there is nothing to choose from.</source>
        <translation>Aucun article non lu : il n’y a donc rien à choisir.</translation>
    </message>
    <message>
        <source>All new papers</source>
        <translation>Tous les nouveaux articles</translation>
    </message>
</context>
<context>
    <name>Plot</name>
    <message>
        <source>%1: the library has no digest of this time</source>
        <translation>%1 : la bibliothèque n’a aucun bulletin de cette période</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2: %Ln paper(s)</source>
        <translation>
            <numerusform>%1, %2 : %Ln article</numerusform>
            <numerusform>%1, %2 : %Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln paper(s)</source>
        <translation>
            <numerusform>%1 : %Ln article</numerusform>
            <numerusform>%1 : %Ln articles</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a day on an axis, as QLocale writes it</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <comment>a month on an axis, as QLocale writes it</comment>
        <translation>MMM yyyy</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>a month, as QLocale writes it</comment>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semaine</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>The library has digests of each of these times.</source>
        <translation>La bibliothèque a des bulletins de chacune de ces périodes.</translation>
    </message>
    <message numerus="yes">
        <source>Hatched: %Ln time(s) of which the library has no digest. How many papers there were then is not known.</source>
        <translation>
            <numerusform>Hachurée : %Ln période dont la bibliothèque n’a aucun bulletin. On ne sait pas combien d’articles il y avait alors.</numerusform>
            <numerusform>Hachurées : %Ln périodes dont la bibliothèque n’a aucun bulletin. On ne sait pas combien d’articles il y avait alors.</numerusform>
        </translation>
    </message>
    <message>
        <source>Papers over time</source>
        <translation>Articles au fil du temps</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>What is still unread</source>
        <translation>Ce qui reste non lu</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Non lus</translation>
    </message>
    <message>
        <source>Begun or done</source>
        <translation>Commencés ou traités</translation>
    </message>
    <message>
        <source>Categories over time</source>
        <translation>Catégories au fil du temps</translation>
    </message>
    <message>
        <source>Each paper counts for its first category, which its authors chose. %1</source>
        <translation>Chaque article compte pour sa catégorie principale, choisie par ses auteurs. %1</translation>
    </message>
    <message>
        <source>All others</source>
        <translation>Toutes les autres</translation>
    </message>
    <message>
        <source>Who tweeted about most papers</source>
        <translation>Comptes ayant tweeté sur le plus d’articles</translation>
    </message>
    <message>
        <source>A paper counts once for each who tweeted about it, however often.</source>
        <translation>Un article compte une fois pour chaque compte qui a tweeté à son sujet, quel que soit le nombre de ses tweets.</translation>
    </message>
    <message>
        <source>Tweeter</source>
        <translation>Compte Twitter</translation>
    </message>
    <message>
        <source>What you read</source>
        <translation>Vos lectures</translation>
    </message>
    <message>
        <source>By the day on which you marked a paper as what it is now.</source>
        <translation>Selon le jour où vous avez donné à l’article son état actuel.</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lus</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Écartés</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Avec étoile</translation>
    </message>
    <message>
        <source>Who wrote most papers</source>
        <translation>Auteurs ayant écrit le plus d’articles</translation>
    </message>
    <message>
        <source>Names are taken as they are written: several people may share one, and one person’s may be written in several ways.</source>
        <translation>Les noms sont pris tels qu’ils sont écrits : plusieurs personnes peuvent porter le même, et celui d’une même personne peut s’écrire de plusieurs façons.</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
</context>
<context>
    <name>PlotChart</name>
    <message>
        <source>No digest</source>
        <translation>Aucun bulletin</translation>
    </message>
</context>
<context>
    <name>ReaderPane</name>
    <message>
        <source>Reader</source>
        <translation>Volet de lecture</translation>
    </message>
    <message>
        <source>Abstract</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Open the paper&apos;s page on arXiv in the browser</source>
        <translation>Ouvrir dans le navigateur la page de l’article sur arXiv</translation>
    </message>
    <message>
        <source>Open the abstract page</source>
        <translation>Ouvrir la page du résumé</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Open the paper&apos;s PDF in the browser</source>
        <translation>Ouvrir dans le navigateur le PDF de l’article</translation>
    </message>
    <message>
        <source>Open the PDF</source>
        <translation>Ouvrir le PDF</translation>
    </message>
    <message>
        <source>Tweets</source>
        <translation>Tweets</translation>
    </message>
    <message>
        <source>Open the first tweet in the browser; the arrow lists all</source>
        <translation>Ouvrir le premier tweet dans le navigateur ; la flèche les énumère tous</translation>
    </message>
    <message>
        <source>Open the tweets</source>
        <translation>Ouvrir les tweets</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Étoile</translation>
    </message>
    <message>
        <source>How far you are with this paper</source>
        <translation>Où vous en êtes avec cet article</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Paper and source</source>
        <translation>Article et source</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Choose a paper to read it here.</source>
        <translation>Choisissez un article pour le lire ici.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>The paper as its digest has it, word for word</source>
        <translation>L’article tel qu’il figure dans son bulletin, mot pour mot</translation>
    </message>
</context>
<context>
    <name>SameDialog</name>
    <message>
        <source>Papers That Look the Same</source>
        <translation>Articles qui se ressemblent</translation>
    </message>
    <message>
        <source>These have nearly the same title and an author in common. Those that you link share stars, states, ratings, tags and notes from then on. Take the check mark from what does not belong to a group.</source>
        <translation>Ces articles ont presque le même titre et un auteur en commun. Ceux que vous liez partagent dès lors étoiles, états, évaluations, étiquettes et notes. Décochez ce qui n’appartient pas à un groupe.</translation>
    </message>
    <message>
        <source>Groups of papers that look the same</source>
        <translation>Groupes d’articles qui se ressemblent</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>arXiv</source>
        <translation>arXiv</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Auteurs</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation>&amp;Lier</translation>
    </message>
    <message>
        <source>Links what is checked in each chosen group</source>
        <translation>Les articles cochés dans les groupes choisis sont un seul et même article</translation>
    </message>
    <message>
        <source>&amp;Open Abstract</source>
        <translation>&amp;Ouvrir le résumé</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation>&amp;Thème :</translation>
    </message>
    <message>
        <source>&amp;Layout:</source>
        <translation>&amp;Disposition :</translation>
    </message>
    <message>
        <source>Text &amp;size:</source>
        <translation>Ta&amp;ille du texte :</translation>
    </message>
    <message>
        <source>Of all text in the window. Ctrl and the mouse wheel change it as well.</source>
        <translation>De tout le texte de la fenêtre. Ctrl et la molette de la souris la modifient aussi.</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>L&amp;anguage:</source>
        <translation>&amp;Langue :</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>&amp;Font of its own:</source>
        <translation>&amp;Police particulière :</translation>
    </message>
    <message>
        <source>Set abstracts in another font than the rest of the window</source>
        <translation>Afficher les résumés dans une autre police que le reste de la fenêtre</translation>
    </message>
    <message>
        <source>Reading font</source>
        <translation>Police de lecture</translation>
    </message>
    <message>
        <source>&amp;Width of the text:</source>
        <translation>&amp;Largeur du texte :</translation>
    </message>
    <message>
        <source>How many characters of usual width a line has at most; lines of 60 to 90 are read best</source>
        <translation>Nombre maximal de caractères de largeur moyenne par ligne ; les lignes de 60 à 90 caractères se lisent le mieux</translation>
    </message>
    <message>
        <source>As wide as the pane</source>
        <translation>Celle du volet</translation>
    </message>
    <message>
        <source> characters</source>
        <translation> caractères</translation>
    </message>
    <message>
        <source>&amp;Mark as read after:</source>
        <translation>&amp;Marquer comme lu après :</translation>
    </message>
    <message>
        <source>How long a paper is shown before it counts as read</source>
        <translation>Durée d’affichage après laquelle un article compte comme lu</translation>
    </message>
    <message>
        <source>Never by itself</source>
        <translation>Jamais automatiquement</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Mark as read what is s&amp;crolled past</source>
        <translation>Marquer comme lu ce qui est dépassé par le &amp;défilement</translation>
    </message>
    <message>
        <source>Calendar and Catch-up</source>
        <translation>Calendrier et rattrapage</translation>
    </message>
    <message>
        <source>&amp;Shade days by:</source>
        <translation>&amp;Colorer les jours selon :</translation>
    </message>
    <message>
        <source>Catch &amp;up on:</source>
        <translation>&amp;Rattraper :</translation>
    </message>
    <message>
        <source>How many papers are shown after days away</source>
        <translation>Nombre d’articles affichés après quelques jours d’absence</translation>
    </message>
    <message>
        <source> papers</source>
        <translation> articles</translation>
    </message>
    <message>
        <source>Of this page alone</source>
        <translation>De cette page uniquement</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Mark as read when it is o&amp;pened in the browser</source>
        <translation>Marquer comme lu ce qui est &amp;ouvert dans le navigateur</translation>
    </message>
    <message>
        <source>Of one cate&amp;gory, at most:</source>
        <translation>D’une même c&amp;atégorie, au plus :</translation>
    </message>
    <message>
        <source>Restore &amp;Defaults</source>
        <translation>&amp;Valeurs par défaut</translation>
    </message>
    <message>
        <source>Lear&amp;n from what I star, rate and skip</source>
        <translation>&amp;Apprendre de mes étoiles, évaluations et articles écartés</translation>
    </message>
    <message>
        <source>How well papers fit you, the list For You and the plot of fit and heat come from it</source>
        <translation>L’affinité des articles avec vos goûts, la liste « Pour vous » et le graphique d’affinité et de popularité en proviennent</translation>
    </message>
    <message>
        <source>What is learned stays on this computer.</source>
        <translation>Ce qui est appris reste sur cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>Shelf</name>
    <message>
        <source>All papers</source>
        <translation>Tous les articles</translation>
    </message>
    <message>
        <source>Latest digest</source>
        <translation>Dernier bulletin</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Avec étoile</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Non lus</translation>
    </message>
    <message>
        <source>With notes</source>
        <translation>Avec note</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of its papers are in no digest yet</source>
        <translation>
            <numerusform>%Ln de ses articles n’est encore dans aucun bulletin</numerusform>
            <numerusform>%Ln de ses articles ne sont encore dans aucun bulletin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln papers</source>
        <translation>
            <numerusform>%1, %Ln article</numerusform>
            <numerusform>%1, %Ln articles</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Reading lists</source>
        <translation>Listes de lecture</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Recherches enregistrées</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>For you</source>
        <translation>Pour vous</translation>
    </message>
</context>
<context>
    <name>ShortcutEditor</name>
    <message>
        <source>Keys</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Search for actions and keys</source>
        <translation>Rechercher des actions et des raccourcis</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Actions et leurs raccourcis</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>&amp;Keys:</source>
        <translation>&amp;Raccourci :</translation>
    </message>
    <message>
        <source>Press the keys that the action is to have, up to four one after the other; Backspace removes them</source>
        <translation>Appuyez sur les touches du raccourci voulu, jusqu’à quatre l’une après l’autre ; Retour arrière les enlève</translation>
    </message>
    <message>
        <source>Other keys</source>
        <translation>Autre raccourci</translation>
    </message>
    <message>
        <source>Keys that do the same; Backspace removes them</source>
        <translation>Raccourci qui fait la même chose ; Retour arrière l’enlève</translation>
    </message>
    <message>
        <source>&amp;Take Them</source>
        <translation>Réattri&amp;buer</translation>
    </message>
    <message>
        <source>Give these keys to this action, and take them from the other</source>
        <translation>Donner ce raccourci à cette action, et l’enlever à l’autre</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Leave this action without keys</source>
        <translation>Laisser cette action sans raccourci</translation>
    </message>
    <message>
        <source>Give this action the keys that it had from the beginning</source>
        <translation>Rendre à cette action son raccourci d’origine</translation>
    </message>
    <message>
        <source>Reset &amp;All</source>
        <translation>&amp;Tout réinitialiser</translation>
    </message>
    <message>
        <source>Give all actions the keys that they had from the beginning</source>
        <translation>Rendre à toutes les actions leurs raccourcis d’origine</translation>
    </message>
    <message>
        <source>O&amp;r:</source>
        <translation>&amp;Ou :</translation>
    </message>
    <message>
        <source>R&amp;eset</source>
        <translation>Réi&amp;nitialiser</translation>
    </message>
</context>
<context>
    <name>TagColors</name>
    <message>
        <source>Red</source>
        <translation>Rouge</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Jaune</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Vert</translation>
    </message>
    <message>
        <source>Light blue</source>
        <translation>Bleu clair</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Bleu</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rose</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>Marron</translation>
    </message>
    <message>
        <source>Gray</source>
        <translation>Gris</translation>
    </message>
</context>
<context>
    <name>TagDialog</name>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>&amp;Find or add a tag:</source>
        <translation>&amp;Chercher ou ajouter une étiquette :</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Enter gives or takes the tag that is marked in the list; in an empty field it ends the dialog. Up and Down choose.</source>
        <translation>Entrée attribue ou retire l’étiquette sélectionnée dans la liste ; dans un champ vide, elle ferme la boîte de dialogue. Haut et Bas choisissent.</translation>
    </message>
</context>
<context>
    <name>UndoActions</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation>&amp;Annuler : %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>&amp;Rétablir : %1</translation>
    </message>
</context>
<context>
    <name>WaitingDialog</name>
    <message>
        <source>Papers in no digest yet</source>
        <translation>Articles qui ne sont encore dans aucun bulletin</translation>
    </message>
    <message>
        <source>The list has these papers, but no digest of the library does. They appear by themselves as soon as one is imported that has them.</source>
        <translation>La liste contient ces articles, mais aucun bulletin de la bibliothèque ne les contient. Ils apparaîtront d’eux-mêmes dès qu’un bulletin qui les contient sera importé.</translation>
    </message>
    <message>
        <source>arXiv id</source>
        <translation>Identifiant arXiv</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Auteurs</translation>
    </message>
    <message>
        <source>&amp;Open on arXiv</source>
        <translation>&amp;Ouvrir sur arXiv</translation>
    </message>
    <message>
        <source>&amp;Take from This List</source>
        <translation>&amp;Retirer de cette liste</translation>
    </message>
</context>
<context>
    <name>hotpapers::cli</name>
    <message>
        <source>hotpapers: the output could not be written: %1</source>
        <translation>hotpapers: la sortie n’a pas pu être écrite : %1</translation>
    </message>
    <message>
        <source>“%1” is no day; they are written 2021-07-27.</source>
        <translation>« %1 » n’est pas une date ; les dates s’écrivent 2021-07-27.</translation>
    </message>
    <message>
        <source>Hot papers of %1</source>
        <translation>Articles populaires du %1</translation>
    </message>
    <message>
        <source>Starred papers</source>
        <translation>Articles avec étoile</translation>
    </message>
    <message>
        <source>Hot papers</source>
        <translation>Articles populaires</translation>
    </message>
    <message>
        <source>“%1” is no arXiv identifier; they are written 2107.11817 or hep-th/9901001.</source>
        <translation>« %1 » n’est pas un identifiant arXiv ; ils s’écrivent 2107.11817 ou hep-th/9901001.</translation>
    </message>
    <message>
        <source>Usage: hotpapers %1 %2</source>
        <translation>Usage : hotpapers %1 %2</translation>
    </message>
    <message>
        <source>Usage: hotpapers [--library FILE] [PATH…]     open the window, and import the paths
       hotpapers [--library FILE] COMMAND …   do without a window</source>
        <translation>Usage : hotpapers [--library FILE] [PATH…]     ouvrir la fenêtre et importer ces chemins
        hotpapers [--library FILE] COMMAND …   se passer de fenêtre</translation>
    </message>
    <message>
        <source>There is no command “%1”. See hotpapers help.</source>
        <translation>La commande « %1 » n’existe pas. Voir hotpapers help.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln fichier</numerusform>
            <numerusform>%Ln fichiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln imported</source>
        <translation>
            <numerusform>%Ln importé</numerusform>
            <numerusform>%Ln importés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unchanged</source>
        <translation>
            <numerusform>%Ln inchangé</numerusform>
            <numerusform>%Ln inchangés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln repaired</source>
        <translation>
            <numerusform>%Ln réparé</numerusform>
            <numerusform>%Ln réparés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln older than what is stored</source>
        <translation>
            <numerusform>%Ln plus ancien que ce qui est enregistré</numerusform>
            <numerusform>%Ln plus anciens que ce qui est enregistré</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rejected</source>
        <translation>
            <numerusform>%Ln rejeté</numerusform>
            <numerusform>%Ln rejetés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out</source>
        <translation>
            <numerusform>%Ln ignoré</numerusform>
            <numerusform>%Ln ignorés</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 of %2, with %3, in %4 s</source>
        <comment>entries, papers, tweets, seconds</comment>
        <translation>%1 sur %2, avec %3, en %4 s</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln entrée</numerusform>
            <numerusform>%Ln entrées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln papers</source>
        <translation>
            <numerusform>%Ln article</numerusform>
            <numerusform>%Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tweets</source>
        <translation>
            <numerusform>%Ln tweet</numerusform>
            <numerusform>%Ln tweets</numerusform>
        </translation>
    </message>
    <message>
        <source>hotpapers: stopped; what is counted is stored, the rest is not.</source>
        <translation>hotpapers: arrêté ; ce qui est compté est enregistré, le reste ne l’est pas.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Octets</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Digests</source>
        <translation>Bulletins</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entrées</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Tweets</source>
        <translation>Tweets</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Avec étoile</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Non lus</translation>
    </message>
    <message>
        <source>The library is in order.</source>
        <translation>La bibliothèque est en bon état.</translation>
    </message>
    <message>
        <source>See hotpapers help %1.</source>
        <translation>Voir hotpapers help %1.</translation>
    </message>
    <message>
        <source>See hotpapers help.</source>
        <translation>Voir hotpapers help.</translation>
    </message>
    <message>
        <source>%1 takes no value.</source>
        <translation>%1 ne prend pas de valeur.</translation>
    </message>
    <message>
        <source>%1 wants a value: %1 %2.</source>
        <translation>%1 demande une valeur : %1 %2.</translation>
    </message>
    <message>
        <source>There is no option %1 here; there are %2. What is no option, though it begins with a dash, goes after “--”.</source>
        <translation>L’option %1 n’existe pas ici ; les options sont %2. Ce qui commence par un tiret sans être une option se place après « -- ».</translation>
    </message>
    <message>
        <source>There is no command “%1”; there are %2.</source>
        <translation>La commande « %1 » n’existe pas ; les commandes sont %2.</translation>
    </message>
    <message>
        <source>No command is given.</source>
        <translation>Aucune commande n’est indiquée.</translation>
    </message>
    <message>
        <source>A note of more than 1 MiB</source>
        <translation>Une note de plus de 1 Mio</translation>
    </message>
    <message>
        <source>A note that is not UTF-8</source>
        <translation>Une note qui n’est pas en UTF-8</translation>
    </message>
    <message>
        <source>“%1” is no state; there are unread, reading, read, skipped.</source>
        <translation>« %1 » n’est pas un état ; les états sont unread, reading, read, skipped.</translation>
    </message>
    <message>
        <source>--limit wants a number from 1.</source>
        <translation>--limit demande un nombre à partir de 1.</translation>
    </message>
    <message>
        <source>Note:</source>
        <translation>Note :</translation>
    </message>
    <message>
        <source>Of --json, --html and --text only one can be given.</source>
        <translation>Une seule des options --json, --html et --text est permise.</translation>
    </message>
    <message>
        <source>work on this library instead of the default one</source>
        <translation>travailler sur cette bibliothèque au lieu de celle par défaut</translation>
    </message>
    <message>
        <source>show the help</source>
        <translation>afficher l’aide</translation>
    </message>
    <message>
        <source>show the version</source>
        <translation>afficher la version</translation>
    </message>
    <message>
        <source>show the names of the commands, one a line</source>
        <translation>afficher les noms des commandes, un par ligne</translation>
    </message>
    <message>
        <source>write the counts of this run as a JSON object</source>
        <translation>écrire le bilan chiffré de cette importation sous forme d’objet JSON</translation>
    </message>
    <message>
        <source>write a JSON array</source>
        <translation>écrire un tableau JSON</translation>
    </message>
    <message>
        <source>the order; without it the latest digest comes first</source>
        <translation>l’ordre de tri ; à défaut, le dernier bulletin vient en premier</translation>
    </message>
    <message>
        <source>at most so many papers</source>
        <translation>au plus ce nombre d’articles</translation>
    </message>
    <message>
        <source>as a JSON object</source>
        <translation>sous forme d’objet JSON</translation>
    </message>
    <message>
        <source>as the page that the window&apos;s reader shows</source>
        <translation>sous la forme de la page qu’affiche le volet de lecture de la fenêtre</translation>
    </message>
    <message>
        <source>as text; so it is without an option too</source>
        <translation>sous forme de texte, comme sans option</translation>
    </message>
    <message>
        <source>what to write; digest gives back the files, byte for byte</source>
        <translation>ce qu’il faut écrire ; digest restitue les fichiers, octet pour octet</translation>
    </message>
    <message>
        <source>write to this file, not to standard output</source>
        <translation>écrire dans ce fichier, et non sur la sortie standard</translation>
    </message>
    <message>
        <source>everything in the library</source>
        <translation>tout ce que contient la bibliothèque</translation>
    </message>
    <message>
        <source>the digest about this day, written 2021-07-27</source>
        <translation>le bulletin de ce jour ; la date s’écrit 2021-07-27</translation>
    </message>
    <message>
        <source>the papers with a star</source>
        <translation>les articles avec étoile</translation>
    </message>
    <message>
        <source>the papers that match: see hotpapers help search</source>
        <translation>les articles qui correspondent : voir hotpapers help search</translation>
    </message>
    <message>
        <source>write a JSON object</source>
        <translation>écrire un objet JSON</translation>
    </message>
    <message>
        <source>take in digest files, and folders with all below them</source>
        <translation>importer des fichiers de bulletins, et des dossiers avec tout ce qu’ils contiennent</translation>
    </message>
    <message>
        <source>list the papers that match: id, digest, rank, retweets, favorites, title</source>
        <translation>énumérer les articles qui correspondent : identifiant, bulletin, rang, retweets, favoris, titre</translation>
    </message>
    <message>
        <source>show a paper</source>
        <translation>afficher un article</translation>
    </message>
    <message>
        <source>write papers or digests</source>
        <translation>exporter des articles ou des bulletins</translation>
    </message>
    <message>
        <source>give a paper a star</source>
        <translation>mettre une étoile à un article</translation>
    </message>
    <message>
        <source>take a paper&apos;s star away</source>
        <translation>retirer l’étoile d’un article</translation>
    </message>
    <message>
        <source>set how far you have come with a paper</source>
        <translation>indiquer où vous en êtes avec un article</translation>
    </message>
    <message>
        <source>set a paper&apos;s note, in Markdown; “-” reads it from standard input, an empty one is none</source>
        <translation>définir la note d’un article, en Markdown ; « - » la lit sur l’entrée standard, une note vide la supprime</translation>
    </message>
    <message>
        <source>tell what the library holds</source>
        <translation>indiquer ce que contient la bibliothèque</translation>
    </message>
    <message>
        <source>check the library file; what is wrong is told, one a line</source>
        <translation>vérifier le fichier de la bibliothèque ; les défauts sont indiqués, un par ligne</translation>
    </message>
    <message>
        <source>show the help, or that of a command</source>
        <translation>afficher l’aide, ou celle d’une commande</translation>
    </message>
    <message>
        <source>%1:</source>
        <comment>a heading</comment>
        <translation>%1 :</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Schéma</translation>
    </message>
    <message>
        <source>%1, starred</source>
        <comment>how far one is with a paper</comment>
        <translation>%1, avec étoile</translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <translation>Étiquettes : %1</translation>
    </message>
    <message>
        <source>with digests: what you made of their papers, in a comment that an import brings back</source>
        <translation>avec les bulletins : ce que vous avez ajouté à leurs articles, dans un commentaire qu’une importation reprend</translation>
    </message>
    <message>
        <source>the papers with this tag</source>
        <translation>les articles qui portent cette étiquette</translation>
    </message>
    <message>
        <source>the papers of this reading list</source>
        <translation>les articles de cette liste de lecture</translation>
    </message>
    <message>
        <source>leave abstracts out</source>
        <translation>omettre les résumés</translation>
    </message>
    <message>
        <source>leave your notes out</source>
        <translation>omettre vos notes</translation>
    </message>
    <message>
        <source>leave your tags out</source>
        <translation>omettre vos étiquettes</translation>
    </message>
    <message>
        <source>how citation keys are made, of [auth], [Auth], [year], [word], [title] and [arxiv]; without it [auth][year][word]</source>
        <translation>la composition des clés de citation, avec [auth], [Auth], [year], [word], [title] et [arxiv] ; à défaut, [auth][year][word]</translation>
    </message>
    <message>
        <source>the type that RIS says; without it unpb</source>
        <translation>le type indiqué dans le RIS ; à défaut, unpb</translation>
    </message>
    <message>
        <source>rate a paper; 0 is no rating</source>
        <translation>évaluer un article ; 0 retire l’évaluation</translation>
    </message>
    <message>
        <source>set how soon you mean to read a paper</source>
        <translation>indiquer avec quelle priorité vous comptez lire un article</translation>
    </message>
    <message>
        <source>give papers a tag</source>
        <translation>attribuer une étiquette à des articles</translation>
    </message>
    <message>
        <source>take a tag away from papers</source>
        <translation>retirer une étiquette à des articles</translation>
    </message>
    <message>
        <source>make and change reading lists; “order” puts these papers first, “show” tells all lists, or the papers of one; “import” makes a list of BibTeX, RIS, CSL-JSON, CSV, or any text with arXiv ids or links</source>
        <translation>créer et modifier des listes de lecture ; « order » place ces articles en premier, « show » énumère toutes les listes, ou les articles de l’une d’elles ; « import » fait une liste à partir de BibTeX, RIS, CSL-JSON, CSV, ou de tout texte contenant des identifiants ou des liens arXiv</translation>
    </message>
    <message>
        <source>copy the whole library to a file, checked when it is written</source>
        <translation>copier toute la bibliothèque dans un fichier, vérifié une fois écrit</translation>
    </message>
    <message>
        <source>--format is one of these: %1.</source>
        <translation>--format doit être l’un de ceux-ci : %1.</translation>
    </message>
    <message>
        <source>--ris-type is unpb or gen.</source>
        <translation>--ris-type doit être unpb ou gen.</translation>
    </message>
    <message>
        <source>--%1 means nothing to the format %2.</source>
        <translation>--%1 n’a pas de sens avec le format %2.</translation>
    </message>
    <message>
        <source>--tag wants a name.</source>
        <translation>--tag demande un nom.</translation>
    </message>
    <message>
        <source>--list wants a name.</source>
        <translation>--list demande un nom.</translation>
    </message>
    <message>
        <source>Exactly one of --all, --digest, --starred, --query, --tag and --list says what to export.</source>
        <translation>Indiquez exactement une option parmi --all, --digest, --starred, --query, --tag et --list : elle dit ce qui est exporté.</translation>
    </message>
    <message>
        <source>--with-marks is for --format digest.</source>
        <translation>--with-marks s’emploie avec --format digest.</translation>
    </message>
    <message>
        <source>Imported list</source>
        <translation>Liste importée</translation>
    </message>
    <message>
        <source>“%1” is no name for a tag.</source>
        <translation>« %1 » ne peut pas être le nom d’une étiquette.</translation>
    </message>
    <message>
        <source>“%1” is no rating; they go from 1 to 5, and 0 is none.</source>
        <translation>« %1 » n’est pas une évaluation ; elles vont de 1 à 5, et 0 signifie aucune.</translation>
    </message>
    <message>
        <source>“%1” is no priority; there are none, low, medium, high.</source>
        <translation>« %1 » n’est pas une priorité ; les priorités sont none, low, medium, high.</translation>
    </message>
    <message>
        <source>Standard input</source>
        <translation>Entrée standard</translation>
    </message>
    <message>
        <source>Nothing was new: all of it is here already.</source>
        <translation>Rien de nouveau : tout cela est déjà ici.</translation>
    </message>
    <message>
        <source>Merged. Nothing of yours was lost.</source>
        <translation>Fusion effectuée. Aucune de vos données n’a été perdue.</translation>
    </message>
    <message>
        <source>Written and checked: %1</source>
        <translation>Écrit et vérifié : %1</translation>
    </message>
    <message>
        <source>What was there before is kept in %1</source>
        <translation>Ce qui s’y trouvait auparavant est conservé dans %1</translation>
    </message>
    <message>
        <source>“%1” is nothing to do with user data; there are export and merge.</source>
        <translation>« %1 » n’est pas une opération sur vos données ; les opérations sont export et merge.</translation>
    </message>
    <message>
        <source>Rating: %1</source>
        <translation>Évaluation : %1</translation>
    </message>
    <message>
        <source>Priority: %1</source>
        <translation>Priorité : %1</translation>
    </message>
    <message>
        <source>Lists: %1</source>
        <translation>Listes : %1</translation>
    </message>
    <message>
        <source>how the list that is imported is to be called; without it as the file is called</source>
        <translation>le nom à donner à la liste importée ; à défaut, celui du fichier</translation>
    </message>
    <message>
        <source>link papers that are the same under several ids: they share state, tags and notes then; “show” tells those that a paper is linked with, and those that look the same</source>
        <translation>lier les articles qui n’en font qu’un sous plusieurs identifiants : ils partagent dès lors état, étiquettes et notes ; « show » indique ceux auxquels un article est lié, et ceux qui lui ressemblent</translation>
    </message>
    <message>
        <source>bring back your data as it was in a backup; what is there now is backed up before</source>
        <translation>restaurer vos données telles qu’elles étaient dans une sauvegarde ; les données actuelles sont d’abord sauvegardées</translation>
    </message>
    <message>
        <source>write your data as JSON, or merge such a file into it: nothing is lost</source>
        <translation>écrire vos données en JSON, ou fusionner un tel fichier avec elles : rien n’est perdu</translation>
    </message>
    <message>
        <source>“%1” is no order; there are heat, date, retweets, favorites, title, rank, rating, priority, relevance, fit.</source>
        <translation>« %1 » n’est pas un ordre de tri ; les ordres sont heat, date, retweets, favorites, title, rank, rating, priority, relevance, fit.</translation>
    </message>
</context>
<context>
    <name>hotpapers::models::CalendarModel</name>
    <message>
        <source>Week of %1</source>
        <translation>Semaine du %1</translation>
    </message>
</context>
<context>
    <name>hotpapers::models::DayTally</name>
    <message>
        <source>%1: no digest</source>
        <comment>%1 is a day</comment>
        <translation>%1 : aucun bulletin</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln paper(s), %2 unread, mean heat %3</source>
        <comment>%1 is a day</comment>
        <translation>
            <numerusform>%1 : %Ln article, non lus : %2, popularité moyenne : %3</numerusform>
            <numerusform>%1 : %Ln articles, non lus : %2, popularité moyenne : %3</numerusform>
        </translation>
    </message>
    <message>
        <source>Shaded by the mean heat of a day’s papers: pale up to %1, full from %2 on. A dot is a day without a digest.</source>
        <translation>Teinte selon la popularité moyenne des articles du jour : pâle jusqu’à %1, pleine à partir de %2. Un point indique un jour sans bulletin.</translation>
    </message>
    <message>
        <source>Shaded by the papers of a day: pale is none, full is %1. A dot is a day without a digest.</source>
        <translation>Teinte selon le nombre d’articles du jour : pâle pour aucun, pleine pour %1. Un point indique un jour sans bulletin.</translation>
    </message>
    <message>
        <source>Shaded by the unread papers of a day: pale is none, full is %1. A dot is a day without a digest.</source>
        <translation>Teinte selon le nombre d’articles non lus du jour : pâle pour aucun, pleine pour %1. Un point indique un jour sans bulletin.</translation>
    </message>
</context>
<context>
    <name>hotpapers::models::FitPlotModel</name>
    <message>
        <source>%1 %</source>
        <comment>how well a paper fits</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1. Press Enter to show it.</source>
        <translation>%1. Appuyez sur Entrée pour l’afficher.</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Affinité</translation>
    </message>
    <message>
        <source>Heat</source>
        <translation>Popularité</translation>
    </message>
</context>
<context>
    <name>hotpapers::models::PaperTableModel</name>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Étoile</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Auteurs</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Retweets</source>
        <translation>Retweets</translation>
    </message>
    <message>
        <source>Favorites</source>
        <translation>Favoris</translation>
    </message>
    <message>
        <source>Heat</source>
        <translation>Popularité</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>%1, with a note</source>
        <translation>%1, avec note</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Avec étoile</translation>
    </message>
    <message>
        <source>Not starred</source>
        <translation>Sans étoile</translation>
    </message>
    <message numerus="yes">
        <source>%Ln retweets</source>
        <translation>
            <numerusform>%Ln retweet</numerusform>
            <numerusform>%Ln retweets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln favorites</source>
        <translation>
            <numerusform>%Ln favori</numerusform>
            <numerusform>%Ln favoris</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Heat %1: as hot as or hotter than %1 % of the papers of %Ln day(s) before and after</source>
        <translation>
            <numerusform>Popularité %1 : aussi populaire que %1 % des articles du jour précédent et du jour suivant, ou davantage</numerusform>
            <numerusform>Popularité %1 : aussi populaire que %1 % des articles des %Ln jours précédents et suivants, ou davantage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Heat: how a paper’s retweets and favorites compare with those of the papers of %Ln day(s) before and after. Digests before %1 and since are compared apart, for their counts mean different things.</source>
        <translation>
            <numerusform>Popularité : place des retweets et des favoris d’un article parmi ceux des articles du jour précédent et du jour suivant. Les bulletins d’avant le %1 et ceux parus depuis sont comparés séparément, car leurs décomptes n’ont pas le même sens.</numerusform>
            <numerusform>Popularité : place des retweets et des favoris d’un article parmi ceux des articles des %Ln jours précédents et suivants. Les bulletins d’avant le %1 et ceux parus depuis sont comparés séparément, car leurs décomptes n’ont pas le même sens.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cat.</source>
        <comment>short for category</comment>
        <translation>Cat.</translation>
    </message>
    <message>
        <source>RT</source>
        <comment>short for retweets</comment>
        <translation>RT</translation>
    </message>
    <message>
        <source>Fav.</source>
        <comment>short for favorites</comment>
        <translation>Fav.</translation>
    </message>
    <message>
        <source>%1, starred, with a note</source>
        <translation>%1, avec étoile et note</translation>
    </message>
    <message>
        <source>%1, starred</source>
        <translation>%1, avec étoile</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>two authors</comment>
        <translation>%1 et %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln others</source>
        <comment>authors</comment>
        <translation>
            <numerusform>%1 et %Ln autre</numerusform>
            <numerusform>%1 et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2; rank %3, heat %4, %5</source>
        <comment>state, title, rank, heat, retweets</comment>
        <translation>%1 : %2 ; rang %3, popularité %4, %5</translation>
    </message>
    <message>
        <source>%1: %2, by %3; rank %4, heat %5, %6</source>
        <comment>state, title, authors, rank, heat, retweets</comment>
        <translation>%1 : %2, par %3 ; rang %4, popularité %5, %6</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a column, and what stands in it</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Évaluation</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorité</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation>Sans évaluation</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stars</source>
        <comment>a rating</comment>
        <translation>
            <numerusform>%Ln étoile</numerusform>
            <numerusform>%Ln étoiles</numerusform>
        </translation>
    </message>
    <message>
        <source>No priority</source>
        <translation>Aucune priorité</translation>
    </message>
    <message>
        <source>No tags</source>
        <translation>Aucune étiquette</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>what is said of a paper, and more</comment>
        <translation>%1 ; %2</translation>
    </message>
    <message>
        <source>%1; priority %2</source>
        <comment>what is said of a paper, and more</comment>
        <translation>%1 ; priorité : %2</translation>
    </message>
    <message>
        <source>%1; tags %2</source>
        <comment>what is said of a paper, and more</comment>
        <translation>%1 ; étiquettes : %2</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Affinité</translation>
    </message>
    <message>
        <source>Fit is not known</source>
        <translation>Affinité inconnue</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>how well a paper fits</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Fits you: %1 %</source>
        <translation>Affinité : %1 %</translation>
    </message>
    <message>
        <source>Fit: how well a paper fits what you star, rate and skip. It is learned on this computer, and stays here.</source>
        <translation>Affinité : à quel point un article vous convient, d’après vos étoiles, vos évaluations et ce que vous écartez. Elle est apprise sur cet ordinateur, et y reste.</translation>
    </message>
</context>
<context>
    <name>hotpapers::models::PlotModel</name>
    <message>
        <source>%1. Press Enter to show them.</source>
        <translation>%1. Appuyez sur Entrée pour les afficher.</translation>
    </message>
</context>
<context>
    <name>hotpapers::models::YearModel</name>
    <message>
        <source>No such day</source>
        <translation>Ce jour n’existe pas</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::Actions</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Autres</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::BackupDialog</name>
    <message>
        <source>There is no backup yet. One is made each day on which you changed something.</source>
        <translation>Il n’y a pas encore de sauvegarde. Il en est fait une chaque jour où vous avez modifié quelque chose.</translation>
    </message>
    <message>
        <source>It holds no star and no note.</source>
        <translation>Elle ne contient ni étoile ni note.</translation>
    </message>
    <message>
        <source>Being written and checked…</source>
        <translation>Écriture et vérification…</translation>
    </message>
    <message>
        <source>Written and checked.</source>
        <translation>Écrite et vérifiée.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Restaurer</translation>
    </message>
    <message>
        <source>Being restored…</source>
        <translation>Restauration…</translation>
    </message>
    <message>
        <source>Restored.</source>
        <translation>Restaurée.</translation>
    </message>
    <message>
        <source>The backup is restored.</source>
        <translation>La sauvegarde est restaurée.</translation>
    </message>
    <message>
        <source>Backups of Hot Papers (*.sqlite);;All files (*)</source>
        <translation>Sauvegardes de Hot Papers (*.sqlite);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Some of the papers in it: %1</source>
        <translation>Quelques-uns de ses articles : %1</translation>
    </message>
    <message>
        <source>In the file %1</source>
        <translation>Dans le fichier %1</translation>
    </message>
    <message>
        <source>All stars, states, notes, tags, lists and saved searches become what they were when this backup was made: %1.

Papers stay. What you have now is backed up before, and stands in this list then.</source>
        <translation>L’ensemble des étoiles, états, notes, étiquettes, listes et recherches enregistrées redeviendra ce qu’il était à la date de cette sauvegarde : %1.

Les articles restent. Ce que vous avez maintenant est d’abord sauvegardé, et figurera ensuite dans cette liste.</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::CalendarPane</name>
    <message>
        <source>Heat</source>
        <translation>Popularité</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Non lus</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::CatchUp</name>
    <message numerus="yes">
        <source>%Ln other paper(s) since %1 are unread.</source>
        <translation>
            <numerusform>Il reste %Ln autre article non lu depuis le %1.</numerusform>
            <numerusform>Il reste %Ln autres articles non lus depuis le %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>No other paper since %1 is unread.</source>
        <translation>Il ne reste aucun autre article non lu depuis le %1.</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::CatchUpDialog</name>
    <message>
        <source>&amp;Catch Up</source>
        <translation>&amp;Rattraper</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) since then are unread.</source>
        <translation>
            <numerusform>%Ln article non lu depuis cette date.</numerusform>
            <numerusform>%Ln articles non lus depuis cette date.</numerusform>
        </translation>
    </message>
    <message>
        <source>No paper since then is unread. Choose an earlier day.</source>
        <translation>Aucun article non lu depuis cette date. Choisissez une date antérieure.</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::DayPrompt</name>
    <message>
        <source>&amp;Go</source>
        <translation>A&amp;ller</translation>
    </message>
    <message>
        <source>For example %1, %2, %3, a weekday, or a month like %4.</source>
        <translation>Par exemple %1, %2, %3, un jour de la semaine, ou un mois comme %4.</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::ExportDialog</name>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>BibTeX</source>
        <translation>BibTeX</translation>
    </message>
    <message>
        <source>JSON Lines</source>
        <translation>JSON Lines</translation>
    </message>
    <message>
        <source>%1 (*.%2)</source>
        <translation>%1 (*.%2)</translation>
    </message>
    <message numerus="yes">
        <source>The %Ln selected paper(s)</source>
        <translation>
            <numerusform>%Ln article sélectionné</numerusform>
            <numerusform>Les %Ln articles sélectionnés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All that are shown: %1 (%Ln)</source>
        <translation>
            <numerusform>Tout ce qui est affiché : %1 (%Ln)</numerusform>
            <numerusform>Tout ce qui est affiché : %1 (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>The digest of %1</source>
        <translation>Le bulletin du %1</translation>
    </message>
    <message>
        <source>The digest</source>
        <translation>Le bulletin</translation>
    </message>
    <message>
        <source>All starred papers</source>
        <translation>Tous les articles avec étoile</translation>
    </message>
    <message>
        <source>A reading list</source>
        <translation>Une liste de lecture</translation>
    </message>
    <message>
        <source>Papers with a tag</source>
        <translation>Les articles portant une étiquette</translation>
    </message>
    <message>
        <source>What a search finds</source>
        <translation>Le résultat d’une recherche</translation>
    </message>
    <message>
        <source>All papers</source>
        <translation>Tous les articles</translation>
    </message>
    <message>
        <source>Fields: %1</source>
        <translation>Champs : %1</translation>
    </message>
    <message>
        <source>Unpublished (UNPB): for Zotero and EndNote</source>
        <translation>Non publié (UNPB) : pour Zotero et EndNote</translation>
    </message>
    <message>
        <source>Generic (GEN)</source>
        <translation>Générique (GEN)</translation>
    </message>
    <message>
        <source>It took a moment, and is ready now: drag it once more.</source>
        <translation>Cela a pris un moment, et c’est prêt maintenant : faites glisser de nouveau.</translation>
    </message>
    <message numerus="yes">
        <source>the first %1 of %Ln digests</source>
        <translation>
            <numerusform>%1 premier bulletin sur %Ln</numerusform>
            <numerusform>%1 premiers bulletins sur %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln digest(s)</source>
        <translation>
            <numerusform>%Ln bulletin</numerusform>
            <numerusform>%Ln bulletins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the first %1 of %Ln papers</source>
        <translation>
            <numerusform>%1 premier article sur %Ln</numerusform>
            <numerusform>%1 premiers articles sur %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s)</source>
        <translation>
            <numerusform>%Ln article</numerusform>
            <numerusform>%Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln digest(s) written to %1</source>
        <translation>
            <numerusform>%Ln bulletin enregistré dans %1</numerusform>
            <numerusform>%Ln bulletins enregistrés dans %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) written to %1</source>
        <translation>
            <numerusform>%Ln article enregistré dans %1</numerusform>
            <numerusform>%Ln articles enregistrés dans %1</numerusform>
        </translation>
    </message>
    <message>
        <source>This is too much for the clipboard. You can export it to a file instead.</source>
        <translation>C’est trop pour le presse-papiers. Vous pouvez l’exporter dans un fichier.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln digest(s) copied</source>
        <translation>
            <numerusform>%Ln bulletin copié</numerusform>
            <numerusform>%Ln bulletins copiés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) copied</source>
        <translation>
            <numerusform>%Ln article copié</numerusform>
            <numerusform>%Ln articles copiés</numerusform>
        </translation>
    </message>
    <message>
        <source>Whole digests</source>
        <translation>Bulletins entiers</translation>
    </message>
    <message>
        <source>HTML</source>
        <translation>HTML</translation>
    </message>
    <message>
        <source>BibLaTeX</source>
        <translation>BibLaTeX</translation>
    </message>
    <message>
        <source>RIS</source>
        <translation>RIS</translation>
    </message>
    <message>
        <source>CSL-JSON</source>
        <translation>CSL-JSON</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>Tableau CSV</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Texte brut</translation>
    </message>
    <message>
        <source>Atom feed</source>
        <translation>Flux Atom</translation>
    </message>
    <message>
        <source>As in the list</source>
        <translation>Comme dans la liste</translation>
    </message>
    <message>
        <source>As in the table</source>
        <translation>Comme dans le tableau</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Les plus récents d’abord</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Les plus anciens d’abord</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>Par titre</translation>
    </message>
    <message>
        <source>By authors</source>
        <translation>Par auteurs</translation>
    </message>
    <message>
        <source>Hottest first</source>
        <translation>Les plus populaires d’abord</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::FacetPane</name>
    <message numerus="yes">
        <source>%1, %Ln papers</source>
        <translation>
            <numerusform>%1, %Ln article</numerusform>
            <numerusform>%1, %Ln articles</numerusform>
        </translation>
    </message>
    <message>
        <source>Click: these alone. Ctrl+click: all but these.</source>
        <translation>Clic : ceux-ci uniquement. Ctrl+clic : tous sauf ceux-ci.</translation>
    </message>
    <message>
        <source>Narrow down</source>
        <translation>Affiner</translation>
    </message>
    <message>
        <source>Enter: these papers alone. Shift+Enter: all but these.</source>
        <translation>Entrée : ces articles uniquement. Maj+Entrée : tous sauf ceux-ci.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Show more (%1)</source>
        <translation>En afficher plus (%1)</translation>
    </message>
    <message>
        <source>&amp;These alone</source>
        <translation>&amp;Ceux-ci uniquement</translation>
    </message>
    <message>
        <source>&amp;All but these</source>
        <translation>&amp;Tous sauf ceux-ci</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::FitLine</name>
    <message>
        <source>, </source>
        <comment>between the words of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Fits you: %1 %</source>
        <translation>Affinité : %1 %</translation>
    </message>
    <message>
        <source>+ %1</source>
        <comment>words that speak for a paper</comment>
        <translation>+ %1</translation>
    </message>
    <message>
        <source>− %1</source>
        <comment>words that speak against a paper</comment>
        <translation>− %1</translation>
    </message>
    <message>
        <source>What speaks for it: %1</source>
        <translation>En sa faveur : %1</translation>
    </message>
    <message>
        <source>What speaks against it: %1</source>
        <translation>En sa défaveur : %1</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Affinité</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::FitPage</name>
    <message>
        <source>Press Enter on a paper to show it.</source>
        <translation>Sur un article, appuyez sur Entrée pour l’afficher.</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::FitView</name>
    <message>
        <source>%1. Click to show it.</source>
        <translation>%1. Cliquez pour l’afficher.</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::HandbookDialog</name>
    <message>
        <source>Handbook</source>
        <translation>Manuel</translation>
    </message>
    <message>
        <source>Find in the handbook</source>
        <translation>Rechercher dans le manuel</translation>
    </message>
    <message>
        <source>Pages of the handbook</source>
        <translation>Pages du manuel</translation>
    </message>
    <message>
        <source>Page of the handbook</source>
        <translation>Page du manuel</translation>
    </message>
    <message>
        <source>Nothing in the handbook holds all of these words. Try fewer.</source>
        <translation>Aucune page du manuel ne contient tous ces mots. Essayez-en moins.</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::HistoryPlot</name>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>%1: rank %2, retweets %3, favorites %4, heat %5</source>
        <comment>%1 is a day</comment>
        <translation>%1 : rang %2, retweets %3, favoris %4, popularité %5</translation>
    </message>
    <message numerus="yes">
        <source>In %Ln digest(s): rank, and retweets with favorites</source>
        <translation>
            <numerusform>Dans %Ln bulletin : rang, puis retweets et favoris</numerusform>
            <numerusform>Dans %Ln bulletins : rang, puis retweets et favoris</numerusform>
        </translation>
    </message>
    <message>
        <source>#%1</source>
        <comment>a rank</comment>
        <translation>#%1</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::ImportStatus</name>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt…</translation>
    </message>
    <message>
        <source>Importing %1 of %2</source>
        <translation>Importation : %1 sur %2</translation>
    </message>
    <message>
        <source>Looking for digests…</source>
        <translation>Recherche de bulletins…</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::Keeping</name>
    <message>
        <source>States</source>
        <translation>États</translation>
    </message>
    <message>
        <source>Mark as “%1”</source>
        <translation>Marquer comme « %1 »</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::KeysDialog</name>
    <message>
        <source>%1 or %2</source>
        <translation>%1 ou %2</translation>
    </message>
    <message>
        <source>In the table</source>
        <translation>Dans le tableau</translation>
    </message>
    <message>
        <source>Open the abstract</source>
        <translation>Ouvrir le résumé</translation>
    </message>
    <message>
        <source>First paper</source>
        <translation>Premier article</translation>
    </message>
    <message>
        <source>Last paper</source>
        <translation>Dernier article</translation>
    </message>
    <message>
        <source>Select more papers</source>
        <translation>Sélectionner d’autres articles</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::LanguageChooser</name>
    <message>
        <source>Language of the &amp;System</source>
        <translation>Langue du &amp;système</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::Learning</name>
    <message>
        <source>Learning from what you star, rate and skip is switched off. “Learn from what I star, rate and skip” in the settings, on the page Reading, switches it on. What is learned stays on this computer.</source>
        <translation>L’apprentissage à partir de vos étoiles, évaluations et articles écartés est désactivé. « Apprendre de mes étoiles, évaluations et articles écartés », à la page Lecture des paramètres, l’active. Ce qui est appris reste sur cet ordinateur.</translation>
    </message>
    <message>
        <source>It is not known yet what you like.</source>
        <translation>Vos goûts ne sont pas encore connus.</translation>
    </message>
    <message>
        <source>Hot Papers does not learn what you like.</source>
        <translation>Hot Papers n’apprend pas vos goûts.</translation>
    </message>
    <message>
        <source>It is learned from the papers that you star, or rate with four or five stars. %1 %2 What you skip, or rate with one or two, says what you do not like. What is learned stays on this computer.</source>
        <comment>%1 and %2 are sentences: how many are needed, how many are there</comment>
        <translation>Ils s’apprennent à partir des articles auxquels vous mettez une étoile, ou que vous évaluez à quatre ou cinq étoiles. %1 %2 Ce que vous écartez, ou évaluez à une ou deux étoiles, indique ce que vous n’aimez pas. Ce qui est appris reste sur cet ordinateur.</translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln of them are needed.</source>
        <translation>
            <numerusform>Il en faut au moins %Ln.</numerusform>
            <numerusform>Il en faut au moins %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln papers like that are there.</source>
        <translation>
            <numerusform>Il y a %Ln article de ce genre.</numerusform>
            <numerusform>Il y a %Ln articles de ce genre.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::LinkCompleter</name>
    <message>
        <source>Papers to link to</source>
        <translation>Articles vers lesquels faire un lien</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>arXiv id, title</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln proposals</source>
        <translation>
            <numerusform>%Ln suggestion</numerusform>
            <numerusform>%Ln suggestions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::ListImporter</name>
    <message>
        <source>Pasted list</source>
        <translation>Liste collée</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more files were read.</source>
        <translation>
            <numerusform>%Ln autre fichier a été lu.</numerusform>
            <numerusform>%Ln autres fichiers ont été lus.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::ListPlace</name>
    <message numerus="yes">
        <source>%Ln papers of this list are in no digest yet</source>
        <translation>
            <numerusform>%Ln article de cette liste n’est encore dans aucun bulletin</numerusform>
            <numerusform>%Ln articles de cette liste ne sont encore dans aucun bulletin</numerusform>
        </translation>
    </message>
    <message>
        <source>Show Them</source>
        <translation>Les afficher</translation>
    </message>
    <message numerus="yes">
        <source>%Ln papers taken from “%1”</source>
        <translation>
            <numerusform>%Ln article retiré de « %1 »</numerusform>
            <numerusform>%Ln articles retirés de « %1 »</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::MainWindow</name>
    <message>
        <source>%1 – Hot Papers</source>
        <translation>%1 – Hot Papers</translation>
    </message>
    <message numerus="yes">
        <source>%Ln papers</source>
        <translation>
            <numerusform>%Ln article</numerusform>
            <numerusform>%Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unread</source>
        <translation>
            <numerusform>%Ln non lu</numerusform>
            <numerusform>%Ln non lus</numerusform>
        </translation>
    </message>
    <message>
        <source>without what one account announced</source>
        <translation>sans ce qu’un seul compte a annoncé</translation>
    </message>
    <message>
        <source>Close Hot Papers</source>
        <translation>Fermer Hot Papers</translation>
    </message>
    <message>
        <source>A note could not be saved; beside it you see why. If you close the window now, what you typed since is lost. You can copy it first, or try again.</source>
        <translation>Une note n’a pas pu être enregistrée ; la raison est indiquée à côté d’elle. Si vous fermez la fenêtre maintenant, ce que vous avez saisi depuis sera perdu. Vous pouvez d’abord le copier, ou réessayer.</translation>
    </message>
    <message>
        <source>Close and Lose It</source>
        <translation>Fermer sans enregistrer</translation>
    </message>
    <message>
        <source>The language stays as it is: a note could not be saved; beside it you see why.</source>
        <translation>La langue reste la même : une note n’a pas pu être enregistrée ; la raison est indiquée à côté d’elle.</translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln papers</source>
        <translation>
            <numerusform>%Ln article copié</numerusform>
            <numerusform>%Ln articles copiés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln papers are selected: too many for the clipboard, which takes up to %1 here. You can write them to a file instead.</source>
        <translation>
            <numerusform>%Ln article est sélectionné : c’est trop pour le presse-papiers, qui en accepte ici %1 au plus. Vous pouvez l’enregistrer dans un fichier.</numerusform>
            <numerusform>%Ln articles sont sélectionnés : c’est trop pour le presse-papiers, qui en accepte ici %1 au plus. Vous pouvez les enregistrer dans un fichier.</numerusform>
        </translation>
    </message>
    <message>
        <source>About Hot Papers</source>
        <translation>À propos de Hot Papers</translation>
    </message>
    <message>
        <source>Hot Papers %1

Reads research by daily digest.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Hot Papers %1

Pour lire la recherche au fil de bulletins quotidiens.

Logiciel libre sous licence publique générale GNU, version 3 ou ultérieure.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a state of reading, and how many papers are in it</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>These are samples. Import digests of your own first; lists can follow.</source>
        <translation>Ce sont des exemples. Importez d’abord vos propres bulletins ; les listes pourront suivre.</translation>
    </message>
    <message>
        <source>There is no text to paste.</source>
        <translation>Il n’y a pas de texte à coller.</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Panneaux</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::MarkHistory</name>
    <message numerus="yes">
        <source>Mark %Ln papers as unread</source>
        <translation>
            <numerusform>Marquer %Ln article comme non lu</numerusform>
            <numerusform>Marquer %Ln articles comme non lus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %Ln papers as being read</source>
        <translation>
            <numerusform>Marquer %Ln article comme en cours</numerusform>
            <numerusform>Marquer %Ln articles comme en cours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %Ln papers as read</source>
        <translation>
            <numerusform>Marquer %Ln article comme lu</numerusform>
            <numerusform>Marquer %Ln articles comme lus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Skip %Ln papers</source>
        <translation>
            <numerusform>Écarter %Ln article</numerusform>
            <numerusform>Écarter %Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Star %Ln papers</source>
        <translation>
            <numerusform>Mettre une étoile à %Ln article</numerusform>
            <numerusform>Mettre une étoile à %Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take the star from %Ln papers</source>
        <translation>
            <numerusform>Retirer l’étoile de %Ln article</numerusform>
            <numerusform>Retirer l’étoile de %Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change the tags of %Ln papers</source>
        <translation>
            <numerusform>Modifier les étiquettes de %Ln article</numerusform>
            <numerusform>Modifier les étiquettes de %Ln articles</numerusform>
        </translation>
    </message>
    <message>
        <source>Make a list</source>
        <translation>Créer une liste</translation>
    </message>
    <message>
        <source>Rename a list</source>
        <translation>Renommer une liste</translation>
    </message>
    <message>
        <source>Delete a list</source>
        <translation>Supprimer une liste</translation>
    </message>
    <message>
        <source>Put lists in order</source>
        <translation>Ordonner les listes</translation>
    </message>
    <message>
        <source>Add to a list</source>
        <translation>Ajouter à une liste</translation>
    </message>
    <message>
        <source>Take from a list</source>
        <translation>Retirer d’une liste</translation>
    </message>
    <message>
        <source>Put a list in order</source>
        <translation>Ordonner une liste</translation>
    </message>
    <message>
        <source>Rename a tag</source>
        <translation>Renommer une étiquette</translation>
    </message>
    <message>
        <source>Delete a tag</source>
        <translation>Supprimer une étiquette</translation>
    </message>
    <message>
        <source>Color a tag</source>
        <translation>Colorer une étiquette</translation>
    </message>
    <message>
        <source>Put tags in order</source>
        <translation>Ordonner les étiquettes</translation>
    </message>
    <message>
        <source>Keep a search</source>
        <translation>Enregistrer une recherche</translation>
    </message>
    <message>
        <source>Delete a saved search</source>
        <translation>Supprimer une recherche enregistrée</translation>
    </message>
    <message>
        <source>Put searches in order</source>
        <translation>Ordonner les recherches</translation>
    </message>
    <message>
        <source>Name a state</source>
        <translation>Nommer un état</translation>
    </message>
    <message>
        <source>Import a reading list</source>
        <translation>Importer une liste de lecture</translation>
    </message>
    <message>
        <source>Merge your data</source>
        <translation>Fusionner vos données</translation>
    </message>
    <message>
        <source>Highlight a passage</source>
        <translation>Surligner un passage</translation>
    </message>
    <message>
        <source>Color a highlight</source>
        <translation>Colorer un surlignage</translation>
    </message>
    <message>
        <source>Remove a highlight</source>
        <translation>Supprimer un surlignage</translation>
    </message>
    <message numerus="yes">
        <source>Take %Ln papers a step further</source>
        <translation>
            <numerusform>Faire passer %Ln article à l’étape suivante</numerusform>
            <numerusform>Faire passer %Ln articles à l’étape suivante</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %Ln papers as “%1”</source>
        <translation>
            <numerusform>Marquer %Ln article comme « %1 »</numerusform>
            <numerusform>Marquer %Ln articles comme « %1 »</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rate %Ln papers</source>
        <translation>
            <numerusform>Évaluer %Ln article</numerusform>
            <numerusform>Évaluer %Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change the priority of %Ln papers</source>
        <translation>
            <numerusform>Modifier la priorité de %Ln article</numerusform>
            <numerusform>Modifier la priorité de %Ln articles</numerusform>
        </translation>
    </message>
    <message>
        <source>Link papers as the same</source>
        <translation>Lier des articles comme un même article</translation>
    </message>
    <message>
        <source>Separate papers</source>
        <translation>Séparer des articles</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::MarkRow</name>
    <message>
        <source>Rating</source>
        <translation>Évaluation</translation>
    </message>
    <message>
        <source>Your rating; a click on its last star takes it away</source>
        <translation>Votre évaluation ; un clic sur sa dernière étoile la retire</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorité</translation>
    </message>
    <message>
        <source>How soon you mean to read this paper</source>
        <translation>Avec quelle priorité vous comptez lire cet article</translation>
    </message>
    <message>
        <source>No priority</source>
        <translation>Aucune priorité</translation>
    </message>
    <message>
        <source>Low priority</source>
        <translation>Priorité faible</translation>
    </message>
    <message>
        <source>Medium priority</source>
        <translation>Priorité moyenne</translation>
    </message>
    <message>
        <source>High priority</source>
        <translation>Priorité élevée</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::Navigator</name>
    <message>
        <source>Nothing is left of %1 without what only one account announced. Choose “Hide What One Account Announced” in the View menu again to see that, too.</source>
        <translation>%1 : il ne reste rien une fois masqué ce qu’un seul compte a annoncé. Choisissez de nouveau « Masquer ce qu’un seul compte a annoncé » dans le menu Affichage pour le voir aussi.</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::NoteEditor</name>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Markdown, saved as you type</source>
        <translation>Markdown, enregistrée pendant la saisie</translation>
    </message>
    <message>
        <source>Your note on this paper, in Markdown. It is saved as you type.</source>
        <translation>Votre note sur cet article, en Markdown. Elle s’enregistre pendant la saisie.</translation>
    </message>
    <message>
        <source>The note on %1 is not saved. %2</source>
        <translation>La note sur %1 n’est pas enregistrée. %2</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistrée</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::NotePane</name>
    <message>
        <source>Note as it reads</source>
        <translation>Aperçu de la note</translation>
    </message>
    <message>
        <source>No note on this paper yet.</source>
        <translation>Pas encore de note sur cet article.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Show the note as it reads, with headings, links and mathematics</source>
        <translation>Afficher la note mise en forme, avec titres, liens et formules mathématiques</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::NoteVersionsDialog</name>
    <message>
        <source>This note has no earlier versions.</source>
        <translation>Cette note n’a pas de versions antérieures.</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::Notices</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::PaperBrowser</name>
    <message>
        <source>Copy as Plain &amp;Text</source>
        <translation>Copier en texte &amp;brut</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::PaperCommands</name>
    <message numerus="yes">
        <source>Took the rating from %Ln papers</source>
        <translation>
            <numerusform>Évaluation retirée de %Ln article</numerusform>
            <numerusform>Évaluation retirée de %Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rated %1 of %2; %Ln papers</source>
        <translation>
            <numerusform>Évaluation : %1 sur %2 ; %Ln article</numerusform>
            <numerusform>Évaluation : %1 sur %2 ; %Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took the priority from %Ln papers</source>
        <translation>
            <numerusform>Priorité retirée de %Ln article</numerusform>
            <numerusform>Priorité retirée de %Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Priority %1; %Ln papers</source>
        <translation>
            <numerusform>Priorité : %1 ; %Ln article</numerusform>
            <numerusform>Priorité : %1 ; %Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tagged “%1”; %Ln papers</source>
        <translation>
            <numerusform>Étiquette « %1 » attribuée à %Ln article</numerusform>
            <numerusform>Étiquette « %1 » attribuée à %Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took the tag “%1”; %Ln papers</source>
        <translation>
            <numerusform>Étiquette « %1 » retirée de %Ln article</numerusform>
            <numerusform>Étiquette « %1 » retirée de %Ln articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::PaperPane</name>
    <message>
        <source>Import Folder…</source>
        <translation>Importer un dossier…</translation>
    </message>
    <message>
        <source>Look at the Report</source>
        <translation>Consulter le rapport</translation>
    </message>
    <message>
        <source>Nothing could be taken in yet</source>
        <translation>Rien n’a encore pu être importé</translation>
    </message>
    <message>
        <source>Begin with a folder of digests</source>
        <translation>Commencez par un dossier de bulletins</translation>
    </message>
    <message>
        <source>A digest is a text file (.md, .markdown or .txt) with the papers that were talked about most on a day: title, authors, abstract, links, retweets and favorites. Import a folder of them, or drop files and folders here. Your files are only read; the papers go into one library on this computer.</source>
        <translation>Un bulletin est un fichier texte (.md, .markdown ou .txt) qui contient les articles dont on a le plus parlé un jour donné : titre, auteurs, résumé, liens, retweets et favoris. Importez un dossier de bulletins, ou déposez ici des fichiers et des dossiers. Vos fichiers ne sont que lus ; les articles vont dans une seule bibliothèque, sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Clear the Search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>Latest Digest</source>
        <translation>Dernier bulletin</translation>
    </message>
    <message>
        <source>Show All Papers</source>
        <translation>Afficher tous les articles</translation>
    </message>
    <message>
        <source>The library could not be opened</source>
        <translation>La bibliothèque n’a pas pu être ouverte</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>These are sample digests, made up to look around in.</source>
        <translation>Ces bulletins sont des exemples, inventés pour découvrir le programme.</translation>
    </message>
    <message>
        <source>Import a folder of your own…</source>
        <translation>Importer votre propre dossier…</translation>
    </message>
    <message>
        <source>Learn What I Like</source>
        <translation>Apprendre mes goûts</translation>
    </message>
    <message>
        <source>Show Unread Papers</source>
        <translation>Afficher les articles non lus</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::PaperSignal</name>
    <message>
        <source>Odd counts: retweets %1, favorites %2</source>
        <translation>Décomptes discordants : retweets %1, favoris %2</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::PlotFrame</name>
    <message>
        <source>A plot. The table beside it has the same numbers. %1</source>
        <translation>Un graphique. Le tableau à côté contient les mêmes nombres. %1</translation>
    </message>
    <message>
        <source>Numbers: %1</source>
        <translation>Nombres : %1</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::PlotPage</name>
    <message>
        <source>Press Enter on a number to show its papers.</source>
        <translation>Sur un nombre, appuyez sur Entrée pour afficher ses articles.</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::PlotView</name>
    <message>
        <source>%1. Click to show them.</source>
        <translation>%1. Cliquez pour les afficher.</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::ReaderNotes</name>
    <message>
        <source>&amp;Yellow</source>
        <translation>&amp;Jaune</translation>
    </message>
    <message>
        <source>&amp;Green</source>
        <translation>&amp;Vert</translation>
    </message>
    <message>
        <source>&amp;Blue</source>
        <translation>&amp;Bleu</translation>
    </message>
    <message>
        <source>&amp;Red</source>
        <translation>&amp;Rouge</translation>
    </message>
    <message>
        <source>abstract, sentence %1</source>
        <translation>résumé, phrase %1</translation>
    </message>
    <message>
        <source>Select what is to be quoted on the paper&apos;s page first.</source>
        <translation>Sélectionnez d’abord, dans la page de l’article, ce qui doit être cité.</translation>
    </message>
    <message>
        <source>Quoted in the note.</source>
        <translation>Passage cité dans la note.</translation>
    </message>
    <message>
        <source>Select what is to be highlighted in the abstract first.</source>
        <translation>Sélectionnez d’abord, dans le résumé, ce qui doit être surligné.</translation>
    </message>
    <message>
        <source>&amp;Highlight</source>
        <translation>S&amp;urligner</translation>
    </message>
    <message>
        <source>H&amp;ighlights</source>
        <translation>Surli&amp;gnages</translation>
    </message>
    <message>
        <source>Re&amp;move Highlight</source>
        <translation>&amp;Supprimer le surlignage</translation>
    </message>
    <message>
        <source>&amp;Copy All to the Note</source>
        <translation>Tout &amp;copier dans la note</translation>
    </message>
    <message>
        <source>No longer found: %1</source>
        <translation>Introuvable désormais : %1</translation>
    </message>
    <message>
        <source>&amp;Copy to the Note</source>
        <translation>&amp;Copier dans la note</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Quote in the Note</source>
        <translation>Citer dans la note</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::ReaderPane</name>
    <message>
        <source>Tweets</source>
        <translation>Tweets</translation>
    </message>
    <message>
        <source>Tweets (%1)</source>
        <translation>Tweets (%1)</translation>
    </message>
    <message>
        <source>This is no address of a web page, and was not opened: %1</source>
        <translation>Ce n’est pas l’adresse d’une page web, et elle n’a pas été ouverte : %1</translation>
    </message>
    <message>
        <source>The browser could not be started for %1</source>
        <translation>Le navigateur n’a pas pu être lancé pour %1</translation>
    </message>
    <message>
        <source>No paper is known that is related to this one.</source>
        <translation>Aucun article connexe n’est connu.</translation>
    </message>
    <message>
        <source>No word of the note is misspelled.</source>
        <translation>Aucun mot de la note n’est mal orthographié.</translation>
    </message>
    <message>
        <source>The spelling of notes is not checked: the settings say how it can be.</source>
        <translation>L’orthographe des notes n’est pas vérifiée : les paramètres indiquent comment elle peut l’être.</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::ReadingHeader</name>
    <message>
        <source>Previous paper</source>
        <translation>Article précédent</translation>
    </message>
    <message>
        <source>Next paper</source>
        <translation>Article suivant</translation>
    </message>
    <message>
        <source>Back to the window</source>
        <translation>Revenir à la fenêtre</translation>
    </message>
    <message>
        <source>Back to the Window</source>
        <translation>Revenir à la fenêtre</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>which paper of how many</comment>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::SafeKeeping</name>
    <message>
        <source>Data of Hot Papers (*.json)</source>
        <translation>Données de Hot Papers (*.json)</translation>
    </message>
    <message>
        <source>%1 is merged. Nothing of yours was lost; Undo takes it back.</source>
        <translation>%1 : fusion effectuée. Aucune de vos données n’a été perdue ; « Annuler » défait la fusion.</translation>
    </message>
    <message>
        <source>Your data is written to %1</source>
        <translation>Vos données sont enregistrées dans %1</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::SameCommands</name>
    <message>
        <source>Select two papers or more that are the same.</source>
        <translation>Sélectionnez au moins deux articles qui n’en font qu’un.</translation>
    </message>
    <message numerus="yes">
        <source>No more than %Ln papers can be the same.</source>
        <translation>
            <numerusform>On ne peut pas lier plus de %Ln article comme un même article.</numerusform>
            <numerusform>On ne peut pas lier plus de %Ln articles comme un même article.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln papers are the same now: they share state, tags and notes</source>
        <translation>
            <numerusform>%Ln article est maintenant lié : état, étiquettes et notes sont partagés</numerusform>
            <numerusform>%Ln articles n’en font plus qu’un : ils partagent état, étiquettes et notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Select %Ln papers at most.</source>
        <translation>
            <numerusform>Sélectionnez au plus %Ln article.</numerusform>
            <numerusform>Sélectionnez au plus %Ln articles.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing that is selected is linked with another paper.</source>
        <translation>Rien de ce qui est sélectionné n’est lié à un autre article.</translation>
    </message>
    <message numerus="yes">
        <source>Separated %Ln papers</source>
        <translation>
            <numerusform>%Ln article séparé</numerusform>
            <numerusform>%Ln articles séparés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Linked %Ln groups of papers that are the same</source>
        <translation>
            <numerusform>%Ln groupe d’articles identiques lié</numerusform>
            <numerusform>%Ln groupes d’articles identiques liés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::SameDialog</name>
    <message>
        <source>Looking through all titles…</source>
        <translation>Examen de tous les titres…</translation>
    </message>
    <message>
        <source>No other papers look the same.</source>
        <translation>Il n’y a pas d’articles qui se ressemblent sans être déjà liés.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln groups look the same</source>
        <translation>
            <numerusform>%Ln groupe d’articles qui se ressemblent</numerusform>
            <numerusform>%Ln groupes d’articles qui se ressemblent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Linked %Ln groups</source>
        <translation>
            <numerusform>%Ln groupe lié</numerusform>
            <numerusform>%Ln groupes liés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::SamePapersLine</name>
    <message>
        <source>Also as %1. %2</source>
        <comment>%1 links to papers, %2 a link: Separate</comment>
        <translation>Aussi sous %1. %2</translation>
    </message>
    <message>
        <source>Separate</source>
        <translation>Séparer</translation>
    </message>
    <message>
        <source>The same paper? %1: %2 %3</source>
        <comment>%1 a link to a paper, %2 its title, %3 a link: Link</comment>
        <translation>Le même article ? %1 : %2 %3</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lier</translation>
    </message>
    <message>
        <source>Separated. Each keeps what was shared; Undo links them again.</source>
        <translation>Articles séparés. Chacun garde ce qui était partagé ; « Annuler » les lie de nouveau.</translation>
    </message>
    <message>
        <source>Linked: state, tags and notes are shared now. Undo separates them again.</source>
        <translation>Articles liés : état, étiquettes et notes sont maintenant partagés. « Annuler » les sépare de nouveau.</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::SavedSearches</name>
    <message numerus="yes">
        <source>%Ln new papers match “%1”</source>
        <translation>
            <numerusform>%Ln nouvel article correspond à « %1 »</numerusform>
            <numerusform>%Ln nouveaux articles correspondent à « %1 »</numerusform>
        </translation>
    </message>
    <message>
        <source>Show Them</source>
        <translation>Les afficher</translation>
    </message>
    <message numerus="yes">
        <source>New papers match %Ln of your saved searches:</source>
        <translation>
            <numerusform>De nouveaux articles correspondent à %Ln de vos recherches enregistrées :</numerusform>
            <numerusform>De nouveaux articles correspondent à %Ln de vos recherches enregistrées :</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1”: %Ln papers</source>
        <translation>
            <numerusform>« %1 » : %Ln article</numerusform>
            <numerusform>« %1 » : %Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more searches</source>
        <translation>
            <numerusform>et %Ln autre recherche</numerusform>
            <numerusform>et %Ln autres recherches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>the end of a list of saved searches</comment>
        <translation>
            <numerusform>%Ln autre</numerusform>
            <numerusform>%Ln autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::SearchCompleter</name>
    <message>
        <source>Proposals</source>
        <translation>Suggestions</translation>
    </message>
    <message numerus="yes">
        <source>%Ln proposals</source>
        <translation>
            <numerusform>%Ln suggestion</numerusform>
            <numerusform>%Ln suggestions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::SearchField</name>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Search everything: words, &quot;a phrase&quot;, author:ada, cat:cs.LG, rt:&gt;100, is:unread, -not</source>
        <translation>Rechercher partout : mots, &quot;une expression&quot;, author:ada, cat:cs.LG, rt:&gt;100, is:unread, -sauf</translation>
    </message>
    <message>
        <source>How to search</source>
        <translation>Comment rechercher</translation>
    </message>
    <message>
        <source>What can be searched for, and how</source>
        <translation>Ce que l’on peut rechercher, et comment</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Clear the search (Escape)</source>
        <translation>Effacer la recherche (Échap)</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::SettingsDialog</name>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Three panes</source>
        <translation>Trois volets</translation>
    </message>
    <message>
        <source>Wide: the reader below the table</source>
        <translation>Large : volet de lecture sous le tableau</translation>
    </message>
    <message>
        <source>Reading alone</source>
        <translation>Volet de lecture seul</translation>
    </message>
    <message>
        <source>Heat</source>
        <translation>Popularité</translation>
    </message>
    <message>
        <source>Number of papers</source>
        <translation>Nombre d’articles</translation>
    </message>
    <message>
        <source>Unread papers</source>
        <translation>Articles non lus</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::ShadeLegend</name>
    <message>
        <source>Legend</source>
        <translation>Légende</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::ShelfCommands</name>
    <message>
        <source>Another list is called “%1” already.</source>
        <translation>Une autre liste s’appelle déjà « %1 ».</translation>
    </message>
    <message>
        <source>Another saved search is called “%1” already.</source>
        <translation>Une autre recherche enregistrée s’appelle déjà « %1 ».</translation>
    </message>
    <message>
        <source>Merge Tags</source>
        <translation>Fusionner les étiquettes</translation>
    </message>
    <message>
        <source>There is a tag “%1” already. The papers of “%2” get it instead, and so with those below.</source>
        <translation>L’étiquette « %1 » existe déjà. Les articles de « %2 » la recevront à la place, et il en ira de même pour les sous-étiquettes.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>The list “%1” is deleted. Its papers stay in the library.</source>
        <translation>La liste « %1 » est supprimée. Ses articles restent dans la bibliothèque.</translation>
    </message>
    <message>
        <source>The saved search “%1” is deleted.</source>
        <translation>La recherche enregistrée « %1 » est supprimée.</translation>
    </message>
    <message>
        <source>The tag “%1” is deleted, and those below it.</source>
        <translation>L’étiquette « %1 » est supprimée, avec ses sous-étiquettes.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln papers tagged “%1”</source>
        <translation>
            <numerusform>Étiquette « %1 » attribuée à %Ln article</numerusform>
            <numerusform>Étiquette « %1 » attribuée à %Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln papers added to “%1”</source>
        <translation>
            <numerusform>%Ln article ajouté à « %1 »</numerusform>
            <numerusform>%Ln articles ajoutés à « %1 »</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln papers to a list</source>
        <translation>
            <numerusform>Ajouter %Ln article à une liste</numerusform>
            <numerusform>Ajouter %Ln articles à une liste</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Find or make a list:</source>
        <translation>&amp;Chercher ou créer une liste :</translation>
    </message>
    <message>
        <source>Reading lists</source>
        <translation>Listes de lecture</translation>
    </message>
    <message>
        <source>New list “%1”</source>
        <translation>Nouvelle liste « %1 »</translation>
    </message>
    <message>
        <source>New List</source>
        <translation>Nouvelle liste</translation>
    </message>
    <message>
        <source>Another list has this name.</source>
        <translation>Une autre liste porte ce nom.</translation>
    </message>
    <message>
        <source>Save Search</source>
        <translation>Enregistrer la recherche</translation>
    </message>
    <message>
        <source>Another saved search has this name.</source>
        <translation>Une autre recherche enregistrée porte ce nom.</translation>
    </message>
    <message>
        <source>&amp;Tell me of new papers after an import</source>
        <translation>M’a&amp;vertir des nouveaux articles après une importation</translation>
    </message>
    <message>
        <source>Merge “%1” Into</source>
        <translation>Fusionner « %1 » avec</translation>
    </message>
    <message>
        <source>&amp;Find the tag that its papers get instead:</source>
        <translation>&amp;Chercher l’étiquette que ses articles recevront à la place :</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>“%1” is merged into “%2”.</source>
        <translation>« %1 » est fusionnée avec « %2 ».</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::ShelfDelegate</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::ShelfMenu</name>
    <message>
        <source>&amp;Color</source>
        <translation>&amp;Couleur</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>&amp;Tell Me of New Papers</source>
        <translation>M’a&amp;vertir des nouveaux articles</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::ShelfPane</name>
    <message>
        <source>Find a list, search or tag</source>
        <translation>Trouver une liste, une recherche ou une étiquette</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::ShelfView</name>
    <message>
        <source>Lists, searches and tags</source>
        <translation>Listes, recherches et étiquettes</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::ShortcutEditor</name>
    <message>
        <source>“%1”</source>
        <translation>« %1 »</translation>
    </message>
    <message>
        <source>no keys</source>
        <translation>aucun raccourci</translation>
    </message>
    <message>
        <source>%1 is needed in tables, texts and menus. Choose other keys.</source>
        <translation>%1 sert dans les tableaux, les textes et les menus. Choisissez un autre raccourci.</translation>
    </message>
    <message>
        <source>%1 clashes with the keys of %2.</source>
        <translation>%1 est en conflit avec le raccourci de %2.</translation>
    </message>
    <message>
        <source>Change Keys</source>
        <translation>Modifier les raccourcis</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::SpellingChoice</name>
    <message>
        <source>Spelling</source>
        <translation>Orthographe</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::SpellingMenu</name>
    <message>
        <source>Add to &amp;Dictionary</source>
        <translation>Ajouter au &amp;dictionnaire</translation>
    </message>
    <message>
        <source>&amp;Ignore in This Session</source>
        <translation>&amp;Ignorer pendant cette session</translation>
    </message>
    <message>
        <source>No Suggestions</source>
        <translation>Aucune suggestion</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::SpellingPage</name>
    <message>
        <source>Check the &amp;spelling of notes</source>
        <translation>Vérifier l’&amp;orthographe des notes</translation>
    </message>
    <message>
        <source>&amp;Language of notes:</source>
        <translation>&amp;Langue des notes :</translation>
    </message>
    <message>
        <source>No dictionary is installed. As soon as your system has one, such as Hunspell&apos;s, it is used.</source>
        <translation>Aucun dictionnaire n’est installé. Dès que votre système en a un, comme ceux de Hunspell, il est utilisé.</translation>
    </message>
    <message>
        <source>The system’s language</source>
        <translation>Langue du système</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::StateNames</name>
    <message>
        <source>How far you are with a paper, in your own words. An empty name is the usual one.</source>
        <translation>Où vous en êtes avec un article, dans vos propres mots. Un nom vide redonne le nom habituel.</translation>
    </message>
    <message>
        <source>%1:</source>
        <comment>a state of reading</comment>
        <translation>%1 :</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::StatisticsBar</name>
    <message>
        <source>Pa&amp;pers:</source>
        <translation>&amp;Articles :</translation>
    </message>
    <message>
        <source>Papers that are counted</source>
        <translation>Articles comptés</translation>
    </message>
    <message>
        <source>&amp;Time:</source>
        <translation>&amp;Période :</translation>
    </message>
    <message>
        <source>Time that is looked at</source>
        <translation>Période examinée</translation>
    </message>
    <message>
        <source>Of digests the days up to the latest one; of what you read those up to today</source>
        <translation>Pour les bulletins, les jours jusqu’au dernier d’entre eux ; pour vos lectures, les jours jusqu’à aujourd’hui</translation>
    </message>
    <message>
        <source>&amp;Save Plot</source>
        <translation>&amp;Enregistrer le graphique</translation>
    </message>
    <message>
        <source>Saves the plot that is shown to a file</source>
        <translation>Enregistre dans un fichier le graphique affiché</translation>
    </message>
    <message>
        <source>As &amp;PNG Picture…</source>
        <translation>En image &amp;PNG…</translation>
    </message>
    <message>
        <source>As &amp;SVG Drawing…</source>
        <translation>En dessin &amp;SVG…</translation>
    </message>
    <message>
        <source>The whole library</source>
        <translation>Toute la bibliothèque</translation>
    </message>
    <message>
        <source>What was shown: %1</source>
        <translation>Ce qui était affiché : %1</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Depuis le début</translation>
    </message>
    <message numerus="yes">
        <source>The last %Ln day(s)</source>
        <translation>
            <numerusform>Le dernier jour</numerusform>
            <numerusform>Les %Ln derniers jours</numerusform>
        </translation>
    </message>
    <message>
        <source>The last 12 months</source>
        <translation>Les 12 derniers mois</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::StatisticsWindow</name>
    <message>
        <source>Counting…</source>
        <translation>Comptage…</translation>
    </message>
    <message>
        <source>Statistics – Hot Papers</source>
        <translation>Statistiques – Hot Papers</translation>
    </message>
    <message>
        <source>Plots</source>
        <translation>Graphiques</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Catégories</translation>
    </message>
    <message>
        <source>Tweeters</source>
        <translation>Comptes Twitter</translation>
    </message>
    <message>
        <source>What You Read</source>
        <translation>Vos lectures</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Non lus</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Auteurs</translation>
    </message>
    <message>
        <source>The library is empty. Import a folder of digests: then there is something to count.</source>
        <translation>La bibliothèque est vide. Importez un dossier de bulletins : il y aura alors quelque chose à compter.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s), digests of %1</source>
        <translation>
            <numerusform>%Ln article, période des bulletins : %1</numerusform>
            <numerusform>%Ln articles, période des bulletins : %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Counting authors…</source>
        <translation>Comptage des auteurs…</translation>
    </message>
    <message>
        <source>No tweets are known of these papers. Choose a longer time, or the whole library.</source>
        <translation>Aucun tweet n’est connu pour ces articles. Choisissez une période plus longue, ou toute la bibliothèque.</translation>
    </message>
    <message>
        <source>You marked none of these papers in this time. Mark a paper as read, skip it or star it, and it is counted here.</source>
        <translation>Vous n’avez marqué aucun de ces articles pendant cette période. Marquez un article comme lu, écartez-le ou mettez-lui une étoile, et il sera compté ici.</translation>
    </message>
    <message>
        <source>There are no such papers in this time. Choose a longer time, or the whole library.</source>
        <translation>Il n’y a pas de tels articles pendant cette période. Choisissez une période plus longue, ou toute la bibliothèque.</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>Images PNG (*.png)</translation>
    </message>
    <message>
        <source>SVG drawings (*.svg)</source>
        <translation>Dessins SVG (*.svg)</translation>
    </message>
    <message>
        <source>The plot was written to %1</source>
        <translation>Le graphique a été enregistré dans %1</translation>
    </message>
    <message>
        <source>The plot was not saved</source>
        <translation>Le graphique n’a pas été enregistré</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>papers and time; what one must know</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Fit and Heat</source>
        <translation>Affinité et popularité</translation>
    </message>
    <message>
        <source>%1

%2</source>
        <comment>a sentence, and what to do</comment>
        <translation>%1

%2</translation>
    </message>
    <message>
        <source>None of these papers is unread. Choose a longer time, or the whole library.</source>
        <translation>Il n’y a pas d’article non lu parmi ceux-ci. Choisissez une période plus longue, ou toute la bibliothèque.</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::TagDialog</name>
    <message numerus="yes">
        <source>Tags of %Ln papers</source>
        <translation>
            <numerusform>Étiquettes de %Ln article</numerusform>
            <numerusform>Étiquettes de %Ln articles</numerusform>
        </translation>
    </message>
    <message>
        <source>No paper has a tag yet. Type one and press Enter.</source>
        <translation>Aucun article n’a encore d’étiquette. Saisissez-en une et appuyez sur Entrée.</translation>
    </message>
    <message>
        <source>Add “%1”</source>
        <translation>Ajouter « %1 »</translation>
    </message>
    <message>
        <source>%1, given</source>
        <translation>%1, attribuée</translation>
    </message>
    <message>
        <source>%1, not given</source>
        <translation>%1, non attribuée</translation>
    </message>
    <message>
        <source>The key %1 gives it, or takes it</source>
        <translation>La touche %1 l’attribue ou la retire</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::Triage</name>
    <message>
        <source>No more unread papers below this one.</source>
        <translation>Plus aucun article non lu au-dessous de celui-ci.</translation>
    </message>
    <message>
        <source>No more unread papers above this one.</source>
        <translation>Plus aucun article non lu au-dessus de celui-ci.</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::WaitingDialog</name>
    <message>
        <source>not known yet</source>
        <translation>pas encore connu</translation>
    </message>
</context>
<context>
    <name>hotpapers::words</name>
    <message>
        <source>%1 wants a word or a “phrase” right behind it: %2.</source>
        <translation>%1 demande un mot ou une &quot;expression&quot; juste après : %2.</translation>
    </message>
    <message>
        <source>%1 wants a name right behind it: %2.</source>
        <translation>%1 demande un nom juste après : %2.</translation>
    </message>
    <message>
        <source>%1 wants a number: 100, &gt;100 or 10..20.</source>
        <translation>%1 demande un nombre : 100, &gt;100 ou 10..20.</translation>
    </message>
    <message>
        <source>%1 wants a day: 2021, 2021-03, 2021-03-05, &gt;2021-06 or 2021-03..2021-05; or the last days: 7d, 2w, 1m, 1y.</source>
        <translation>%1 demande une date : 2021, 2021-03, 2021-03-05, &gt;2021-06 ou 2021-03..2021-05 ; ou les derniers jours : 7d, 2w, 1m, 1y.</translation>
    </message>
    <message>
        <source>%1 wants one of these: %2.</source>
        <translation>%1 demande l’un de ces mots : %2.</translation>
    </message>
    <message>
        <source>%1 wants an arXiv identifier: 2107.11817 or hep-th/9901001.</source>
        <translation>%1 demande un identifiant arXiv : 2107.11817 ou hep-th/9901001.</translation>
    </message>
    <message>
        <source>both words, in titles, abstracts, authors, tweets or notes; case and accents do not count</source>
        <translation>les deux mots, dans les titres, les résumés, les auteurs, les tweets ou les notes ; majuscules et accents ne comptent pas</translation>
    </message>
    <message>
        <source>the words next to each other; a quote in them is doubled</source>
        <translation>les mots l’un à la suite de l’autre ; un guillemet parmi eux se double</translation>
    </message>
    <message>
        <source>words that begin so</source>
        <translation>les mots qui commencent ainsi</translation>
    </message>
    <message>
        <source>one of them, or both</source>
        <translation>l’un des deux, ou les deux</translation>
    </message>
    <message>
        <source>the first without the second; NOT tree is the same</source>
        <translation>le premier sans le second ; NOT tree revient au même</translation>
    </message>
    <message>
        <source>parentheses put together; without them NOT binds most, then AND, which may be left out, then OR</source>
        <translation>les parenthèses regroupent ; sans elles, NOT lie le plus fort, puis AND, que l’on peut omettre, puis OR</translation>
    </message>
    <message>
        <source>the paper with this arXiv identifier; its address will do as well</source>
        <translation>l’article portant cet identifiant arXiv ; son adresse convient aussi</translation>
    </message>
    <message>
        <source>just this many</source>
        <translation>exactement ce nombre</translation>
    </message>
    <message>
        <source>more, as many or more, fewer, as many or fewer</source>
        <translation>plus, autant ou plus, moins, autant ou moins</translation>
    </message>
    <message>
        <source>from and to, ends included; an end may be open</source>
        <translation>de tant à tant, bornes comprises ; une borne peut être omise</translation>
    </message>
    <message>
        <source>a year, a month, a day; with &gt; and &lt; and .. as well</source>
        <translation>une année, un mois, un jour ; avec &gt;, &lt; et .. également</translation>
    </message>
    <message>
        <source>the last days, today included; weeks, months and years are 7, 30 and 365 days</source>
        <translation>les derniers jours, y compris aujourd’hui ; semaines, mois et années font 7, 30 et 365 jours</translation>
    </message>
    <message>
        <source>There is no such field. Fields are %1. In quotes it is looked for as it stands.</source>
        <translation>Ce champ n’existe pas. Les champs sont %1. Entre guillemets, le texte est recherché tel quel.</translation>
    </message>
    <message>
        <source>Something to look for is missing beside AND, OR, NOT or -.</source>
        <translation>À côté de AND, OR, NOT ou -, il manque quelque chose à rechercher.</translation>
    </message>
    <message>
        <source>This quote is not closed.</source>
        <translation>Ce guillemet n’est pas fermé.</translation>
    </message>
    <message>
        <source>This parenthesis is not closed.</source>
        <translation>Cette parenthèse n’est pas fermée.</translation>
    </message>
    <message>
        <source>This parenthesis was not opened.</source>
        <translation>Cette parenthèse n’a pas été ouverte.</translation>
    </message>
    <message>
        <source>From here on it is too much: a search has at most %1 conditions, %2 levels deep.</source>
        <translation>À partir d’ici, c’est trop : une recherche a au plus %1 conditions, sur %2 niveaux.</translation>
    </message>
    <message>
        <source>A search has at most %1 characters.</source>
        <translation>Une recherche a au plus %1 caractères.</translation>
    </message>
    <message>
        <source>words of the title</source>
        <translation>des mots du titre</translation>
    </message>
    <message>
        <source>words of the abstract</source>
        <translation>des mots du résumé</translation>
    </message>
    <message>
        <source>words of an author’s name</source>
        <translation>des mots du nom d’un auteur</translation>
    </message>
    <message>
        <source>words of the first author’s name</source>
        <translation>des mots du nom du premier auteur</translation>
    </message>
    <message>
        <source>words of a tweet, or of who wrote it</source>
        <translation>des mots d’un tweet, ou du nom de qui l’a écrit</translation>
    </message>
    <message>
        <source>words of your note</source>
        <translation>des mots de votre note</translation>
    </message>
    <message>
        <source>the category; cs.* is all that begin so</source>
        <translation>la catégorie ; cs.* désigne toutes celles qui commencent ainsi</translation>
    </message>
    <message>
        <source>the first category, which the authors chose for it</source>
        <translation>la catégorie principale, choisie par les auteurs</translation>
    </message>
    <message>
        <source>who tweeted about it, in any of its digests</source>
        <translation>un compte qui a tweeté à son sujet, dans n’importe lequel de ses bulletins</translation>
    </message>
    <message>
        <source>a list of yours that it is in</source>
        <translation>l’une de vos listes où il figure</translation>
    </message>
    <message>
        <source>the arXiv identifier</source>
        <translation>l’identifiant arXiv</translation>
    </message>
    <message>
        <source>retweets</source>
        <translation>les retweets</translation>
    </message>
    <message>
        <source>favorites</source>
        <translation>les favoris</translation>
    </message>
    <message>
        <source>heat, from 0 to 100</source>
        <translation>la popularité, de 0 à 100</translation>
    </message>
    <message>
        <source>the place in its digest, from 1</source>
        <translation>le rang dans son bulletin, à partir de 1</translation>
    </message>
    <message>
        <source>how many accounts tweeted about it, in all its digests</source>
        <translation>le nombre de comptes qui ont tweeté à son sujet, dans tous ses bulletins</translation>
    </message>
    <message>
        <source>your rating, from 1 to 5; 0 is none</source>
        <translation>votre évaluation, de 1 à 5 ; 0 s’il n’y en a pas</translation>
    </message>
    <message>
        <source>the day of its latest digest</source>
        <translation>le jour de son dernier bulletin</translation>
    </message>
    <message>
        <source>the day on which it came into the library</source>
        <translation>le jour de son entrée dans la bibliothèque</translation>
    </message>
    <message>
        <source>the day on which you marked it as read, begun or skipped</source>
        <translation>le jour où vous l’avez marqué comme lu, en cours ou écarté</translation>
    </message>
    <message>
        <source>the day on which you starred it</source>
        <translation>le jour où vous lui avez mis une étoile</translation>
    </message>
    <message>
        <source>how far you have come with it, and odd counts: %1</source>
        <translation>où vous en êtes, et les décomptes discordants : %1</translation>
    </message>
    <message>
        <source>what there is of it: %1</source>
        <translation>ce qui l’accompagne : %1</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>pas encore lu</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>read</source>
        <translation>lu</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>écarté</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>avec étoile</translation>
    </message>
    <message>
        <source>with retweets and favorites that do not fit each other</source>
        <translation>avec des retweets et des favoris qui ne concordent pas</translation>
    </message>
    <message>
        <source>with a note of yours</source>
        <translation>avec une note de vous</translation>
    </message>
    <message>
        <source>with a link to its PDF</source>
        <translation>avec un lien vers son PDF</translation>
    </message>
    <message>
        <source>with a link to code or a model</source>
        <translation>avec un lien vers du code ou un modèle</translation>
    </message>
    <message>
        <source>with a tweet</source>
        <translation>avec un tweet</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Champs</translation>
    </message>
    <message>
        <source>Numbers and days</source>
        <translation>Nombres et jours</translation>
    </message>
    <message>
        <source>Ranges</source>
        <translation>Intervalles</translation>
    </message>
    <message>
        <source>States</source>
        <translation>États</translation>
    </message>
    <message>
        <source>%1 could not be read. Check that it exists and that you may read it.</source>
        <translation>%1 n’a pas pu être lu. Vérifiez qu’il existe et que vous avez le droit de le lire.</translation>
    </message>
    <message>
        <source>%1 could not be written; what was there before is unchanged. Check the folder&apos;s rights and the free space, or choose another place.</source>
        <translation>%1 n’a pas pu être écrit ; ce qui s’y trouvait auparavant est inchangé. Vérifiez les droits sur le dossier et l’espace libre, ou choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>%1 is too large to be a digest and was left out.</source>
        <translation>%1 est trop volumineux pour être un bulletin et a été ignoré.</translation>
    </message>
    <message>
        <source>%1 is not a digest and was left out. A digest is a text file with front matter and entries.</source>
        <translation>%1 n’est pas un bulletin et a été ignoré. Un bulletin est un fichier texte avec un en-tête et des entrées.</translation>
    </message>
    <message>
        <source>There is no library %1 yet. Import digests to make one: hotpapers import FOLDER.</source>
        <translation>La bibliothèque %1 n’existe pas encore. Importez des bulletins pour la créer : hotpapers import FOLDER.</translation>
    </message>
    <message>
        <source>%1 could not be opened as a library. Choose another file; this one was not changed.</source>
        <translation>%1 n’a pas pu être ouvert comme bibliothèque. Choisissez un autre fichier ; celui-ci n’a pas été modifié.</translation>
    </message>
    <message>
        <source>The library %1 was written by a newer version of Hot Papers. Install that version to open it; the file was not changed.</source>
        <translation>La bibliothèque %1 a été écrite par une version plus récente de Hot Papers. Installez cette version pour l’ouvrir ; le fichier n’a pas été modifié.</translation>
    </message>
    <message>
        <source>The library %1 is damaged. Make a copy of it before anything else, then run “hotpapers check”.</source>
        <translation>La bibliothèque %1 est endommagée. Faites-en une copie avant toute chose, puis lancez « hotpapers check ».</translation>
    </message>
    <message>
        <source>The library %1 is in use by another program. Nothing was changed; try again when that has finished.</source>
        <translation>La bibliothèque %1 est utilisée par un autre programme. Rien n’a été modifié ; réessayez quand celui-ci aura fini.</translation>
    </message>
    <message>
        <source>There is no space left for the library %1. Nothing of this change was stored; free some space and try again.</source>
        <translation>Il n’y a plus de place pour la bibliothèque %1. Rien de cette modification n’a été enregistré ; libérez de l’espace et réessayez.</translation>
    </message>
    <message>
        <source>The library %1 reported an error. Nothing of this change was stored.</source>
        <translation>La bibliothèque %1 a signalé une erreur. Rien de cette modification n’a été enregistré.</translation>
    </message>
    <message>
        <source>%1 is not in the library. Import the digest that it stands in first.</source>
        <translation>%1 n’est pas dans la bibliothèque. Importez d’abord le bulletin où il figure.</translation>
    </message>
    <message>
        <source>%1 is not understood here.</source>
        <translation>%1 : ce n’est pas accepté ici.</translation>
    </message>
    <message>
        <source>Stopped. What was finished before is kept.</source>
        <translation>Arrêté. Ce qui était terminé auparavant est conservé.</translation>
    </message>
    <message>
        <source>repaired: text that had been read as Windows-1252 and saved again (places: %1)</source>
        <translation>réparé : texte qui avait été lu comme du Windows-1252, puis réenregistré (endroits : %1)</translation>
    </message>
    <message>
        <source>repaired: text that had been read as Mac OS Roman and saved again (places: %1)</source>
        <translation>réparé : texte qui avait été lu comme du Mac OS Roman, puis réenregistré (endroits : %1)</translation>
    </message>
    <message>
        <source>the front matter has an unknown key, kept as it is: %1</source>
        <translation>l’en-tête a une clé inconnue, conservée telle quelle : %1</translation>
    </message>
    <message>
        <source>the front matter could not be read and is kept as it is: %1</source>
        <translation>l’en-tête n’a pas pu être lu et est conservé tel quel : %1</translation>
    </message>
    <message>
        <source>there is no front matter</source>
        <translation>il n’y a pas d’en-tête</translation>
    </message>
    <message>
        <source>neither title nor slug names the day; it was taken from a date in the file</source>
        <translation>ni le titre ni le slug n’indiquent le jour ; il a été tiré d’une date du fichier</translation>
    </message>
    <message>
        <source>the date of generation could not be read: %1</source>
        <translation>la date de génération n’a pas pu être lue : %1</translation>
    </message>
    <message>
        <source>the entry names no authors</source>
        <translation>l’entrée n’indique pas d’auteurs</translation>
    </message>
    <message>
        <source>the entry has no counts; they are taken as 0</source>
        <translation>l’entrée n’a pas de décomptes ; ils sont pris pour 0</translation>
    </message>
    <message>
        <source>the counts could not be read: %1</source>
        <translation>les décomptes n’ont pas pu être lus : %1</translation>
    </message>
    <message>
        <source>the entry has no line of links</source>
        <translation>l’entrée n’a pas de ligne de liens</translation>
    </message>
    <message>
        <source>the entry names no arXiv paper; its text is kept, but it is not listed: %1</source>
        <translation>l’entrée n’indique pas d’article arXiv ; son texte est conservé, mais elle n’est pas affichée : %1</translation>
    </message>
    <message>
        <source>the entry names no categories</source>
        <translation>l’entrée n’indique pas de catégories</translation>
    </message>
    <message>
        <source>the digest has this paper twice; the first place counts: %1</source>
        <translation>le bulletin contient deux fois cet article ; la première place compte : %1</translation>
    </message>
    <message>
        <source>not understood, kept as it is: %1</source>
        <translation>non compris, conservé tel quel : %1</translation>
    </message>
    <message>
        <source>a tweet could not be read, kept as it is: %1</source>
        <translation>un tweet n’a pas pu être lu, conservé tel quel : %1</translation>
    </message>
    <message>
        <source>bytes that are not UTF-8: %1</source>
        <translation>octets qui ne sont pas de l’UTF-8 : %1</translation>
    </message>
    <message>
        <source>control characters: %1</source>
        <translation>caractères de contrôle : %1</translation>
    </message>
    <message>
        <source>the file ends in the middle of an entry</source>
        <translation>le fichier se termine au milieu d’une entrée</translation>
    </message>
    <message>
        <source>more than is read, the rest is kept as it is: %1</source>
        <translation>il y en a plus qu’il n’en est lu ; le reste est conservé tel quel : %1</translation>
    </message>
    <message>
        <source>not taken: a digest of the same days that is as new or newer is in the library, from %1</source>
        <translation>non retenu : la bibliothèque contient pour les mêmes jours un bulletin aussi récent ou plus récent, issu de %1</translation>
    </message>
    <message>
        <source>not taken: it is cut off, and a complete digest of the same days is in the library, from %1</source>
        <translation>non retenu : il est tronqué, et la bibliothèque contient pour les mêmes jours un bulletin complet, issu de %1</translation>
    </message>
    <message>
        <source>not taken: digests are .md, .markdown and .txt files</source>
        <translation>ignoré : les bulletins sont des fichiers .md, .markdown et .txt</translation>
    </message>
    <message>
        <source>It</source>
        <translation>Cet élément</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>These counts do not fit each other: retweets %1, favorites %2. One of them may have been measured wrongly, or mean something else here; rank and heat go by them.</source>
        <translation>Ces décomptes ne concordent pas : retweets %1, favoris %2. L’un d’eux a pu être mal mesuré, ou avoir ici un autre sens ; le rang et la popularité en dépendent.</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Non lu</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lu</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Écarté</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a sentence, and the next</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>A pattern of citation keys has at most %Ln characters.</source>
        <translation>
            <numerusform>Un modèle de clé de citation a au plus %Ln caractère.</numerusform>
            <numerusform>Un modèle de clé de citation a au plus %Ln caractères.</numerusform>
        </translation>
    </message>
    <message>
        <source>In brackets stands one of these: %1.</source>
        <translation>Entre crochets se place l’un de ces mots : %1.</translation>
    </message>
    <message>
        <source>Citation keys have letters without accents, digits and - _ . : / + alone.</source>
        <translation>Les clés de citation n’ont que des lettres sans accent, des chiffres et - _ . : / +.</translation>
    </message>
    <message>
        <source>%1: the first author&apos;s family name</source>
        <translation>%1 : le nom de famille du premier auteur</translation>
    </message>
    <message>
        <source>%1: the first author&apos;s family name, with its capitals</source>
        <translation>%1 : le nom de famille du premier auteur, avec ses majuscules</translation>
    </message>
    <message>
        <source>%1: the year of the arXiv id</source>
        <translation>%1 : l’année de l’identifiant arXiv</translation>
    </message>
    <message>
        <source>%1: the first word of the title that says something</source>
        <translation>%1 : le premier mot significatif du titre</translation>
    </message>
    <message>
        <source>%1: the first four words of the title that say something</source>
        <translation>%1 : les quatre premiers mots significatifs du titre</translation>
    </message>
    <message>
        <source>%1: the arXiv id</source>
        <translation>%1 : l’identifiant arXiv</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is a new reading list of %Ln papers.</source>
        <translation>
            <numerusform>« %1 » est une nouvelle liste de lecture de %Ln article.</numerusform>
            <numerusform>« %1 » est une nouvelle liste de lecture de %Ln articles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are not in the library yet: they are to be completed, and will be when a digest brings them.</source>
        <translation>
            <numerusform>%Ln d’entre eux n’est pas encore dans la bibliothèque : il est à compléter, et le sera quand un bulletin l’apportera.</numerusform>
            <numerusform>%Ln d’entre eux ne sont pas encore dans la bibliothèque : ils sont à compléter, et le seront quand un bulletin les apportera.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 wants one of these: %2; also &gt;low, or medium..high.</source>
        <translation>%1 demande l’un de ces mots : %2 ; également &gt;low, ou medium..high.</translation>
    </message>
    <message>
        <source>a tag that you gave it, or one below that</source>
        <translation>une étiquette que vous lui avez attribuée, ou l’une de ses sous-étiquettes</translation>
    </message>
    <message>
        <source>how soon you mean to read it: %1</source>
        <translation>votre priorité de lecture : %1</translation>
    </message>
    <message>
        <source>%1 holds no list of papers. Lists come as BibTeX, RIS, CSL-JSON or CSV files, or as any text with arXiv ids or links.</source>
        <translation>%1 ne contient pas de liste d’articles. Les listes sont des fichiers BibTeX, RIS, CSL-JSON ou CSV, ou tout texte contenant des identifiants ou des liens arXiv.</translation>
    </message>
    <message>
        <source>There is “%1” already. Choose another name.</source>
        <translation>« %1 » existe déjà. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>There is no “%1” any more, or there never was. Look at its name, or make it first.</source>
        <translation>« %1 » n’existe plus, ou n’a jamais existé. Vérifiez ce nom, ou créez d’abord ce qu’il désigne.</translation>
    </message>
    <message>
        <source>%1 holds no data of Hot Papers, or it was changed by hand. Nothing of it was taken; choose a file that “Export My Data” wrote.</source>
        <translation>%1 ne contient pas de données de Hot Papers, ou a été modifié à la main. Rien n’en a été repris ; choisissez un fichier enregistré par « Exporter mes données ».</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Hot Papers. Install that version to take it in; nothing was changed.</source>
        <translation>%1 a été écrit par une version plus récente de Hot Papers. Installez cette version pour le reprendre ; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>%1 is no backup of a library. Choose another file; nothing was changed.</source>
        <translation>%1 n’est pas une sauvegarde de bibliothèque. Choisissez un autre fichier ; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>%1 is there already, and holds more than the library does, or something else. It was not replaced; choose another name.</source>
        <translation>%1 existe déjà, et contient plus que la bibliothèque, ou autre chose. Ce fichier n’a pas été remplacé ; choisissez un autre nom.</translation>
    </message>
    <message>
        <source>not UTF-8, and read as Windows-1252 (bytes: %1)</source>
        <translation>n’est pas en UTF-8, et a été lu comme du Windows-1252 (octets : %1)</translation>
    </message>
    <message>
        <source>could not be read to its end: %1</source>
        <translation>n’a pas pu être lu jusqu’au bout : %1</translation>
    </message>
    <message>
        <source>not taken: it names no arXiv paper: %1</source>
        <translation>non retenu, car aucun article arXiv n’est indiqué : %1</translation>
    </message>
    <message>
        <source>the list has this paper twice; the first place counts: %1</source>
        <translation>la liste contient deux fois cet article ; la première place compte : %1</translation>
    </message>
    <message>
        <source>more than is read, the rest was left out: %1</source>
        <translation>il y en a plus qu’il n’en est lu ; le reste a été ignoré : %1</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no priority</comment>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Low</source>
        <comment>priority</comment>
        <translation>Faible</translation>
    </message>
    <message>
        <source>Medium</source>
        <comment>priority</comment>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>High</source>
        <comment>priority</comment>
        <translation>Élevée</translation>
    </message>
    <message>
        <source>Type a pattern for citation keys, for instance %1.</source>
        <translation>Tapez un modèle de clé de citation, par exemple %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 was not linked: no more than %Ln papers can be the same.</source>
        <translation>
            <numerusform>%1 n’a pas été lié : pas plus de %Ln article ne peut être le même.</numerusform>
            <numerusform>%1 n’a pas été lié : pas plus de %Ln articles ne peuvent être le même.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is one paper alone. Name two or more that are the same.</source>
        <translation>%1 n’est qu’un seul article. Nommez-en deux ou plus qui sont le même.</translation>
    </message>
    <message>
        <source>%1 is not linked with another paper.</source>
        <translation>%1 n’est lié à aucun autre article.</translation>
    </message>
    <message>
        <source>%1 is open, or was not closed, and was not replaced. Close it, or choose another name.</source>
        <translation>%1 est ouvert, ou n’a pas été fermé, et n’a pas été remplacé. Fermez-le, ou choisissez un autre nom.</translation>
    </message>
    <message numerus="yes">
        <source>What was made of %Ln paper(s) was taken over from the files.</source>
        <translation>
            <numerusform>Ce qui était noté pour %Ln article a été repris des fichiers.</numerusform>
            <numerusform>Ce qui était noté pour %Ln articles a été repris des fichiers.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Hot Papers is running on this library already, but does not answer. End it and start again.</source>
        <translation>Hot Papers est déjà ouvert sur cette bibliothèque, mais ne répond pas. Terminez-le, puis relancez-le.</translation>
    </message>
    <message>
        <source>there is no display to open a window on (DISPLAY is not set). The commands work without one: see hotpapers --help.</source>
        <translation>il n’y a pas d’écran où ouvrir une fenêtre (DISPLAY n’est pas défini). Les commandes s’en passent : voir hotpapers --help.</translation>
    </message>
</context>
</TS>
