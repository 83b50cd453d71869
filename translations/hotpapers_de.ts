<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Import &amp;Files…</source>
        <translation>&amp;Dateien importieren…</translation>
    </message>
    <message>
        <source>&amp;Import Folder…</source>
        <translation>&amp;Ordner importieren…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy as Plain &amp;Text</source>
        <translation>Als reinen &amp;Text kopieren</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>&amp;Best Match First</source>
        <translation>&amp;Beste Treffer zuerst</translation>
    </message>
    <message>
        <source>&amp;Hide What One Account Announced</source>
        <translation>&amp;Von nur einem Konto Angekündigtes ausblenden</translation>
    </message>
    <message>
        <source>Colors of the &amp;System</source>
        <translation>Farben des &amp;Systems</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;High Contrast</source>
        <translation>Hoher &amp;Kontrast</translation>
    </message>
    <message>
        <source>&amp;Heat</source>
        <translation>&amp;Resonanz</translation>
    </message>
    <message>
        <source>&amp;Papers</source>
        <translation>&amp;Artikel</translation>
    </message>
    <message>
        <source>&amp;Unread Papers</source>
        <translation>&amp;Ungelesene Artikel</translation>
    </message>
    <message>
        <source>R&amp;eset Layout</source>
        <translation>Anordnung &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>St&amp;atistics</source>
        <translation>Stat&amp;istik</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>&amp;Handbook</source>
        <translation>&amp;Handbuch</translation>
    </message>
    <message>
        <source>How to &amp;Search</source>
        <translation>Hilfe zur &amp;Suche</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;Change Keys…</source>
        <translation>Tastenkürzel än&amp;dern…</translation>
    </message>
    <message>
        <source>&amp;About Hot Papers</source>
        <translation>Ü&amp;ber Hot Papers</translation>
    </message>
    <message>
        <source>&amp;Larger Text</source>
        <translation>&amp;Größerer Text</translation>
    </message>
    <message>
        <source>&amp;Smaller Text</source>
        <translation>&amp;Kleinerer Text</translation>
    </message>
    <message>
        <source>&amp;Usual Text Size</source>
        <translation>&amp;Normale Textgröße</translation>
    </message>
    <message>
        <source>&amp;Three Panes</source>
        <translation>&amp;Drei Bereiche</translation>
    </message>
    <message>
        <source>&amp;Wide: Reader Below</source>
        <translation>&amp;Breit: Lesebereich unten</translation>
    </message>
    <message>
        <source>&amp;Reading Alone</source>
        <translation>&amp;Nur Lesebereich</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Vorwärts</translation>
    </message>
    <message>
        <source>&amp;Previous Digest</source>
        <translation>V&amp;orheriger Digest</translation>
    </message>
    <message>
        <source>&amp;Next Digest</source>
        <translation>&amp;Nächster Digest</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>&amp;Heute</translation>
    </message>
    <message>
        <source>&amp;Latest Digest</source>
        <translation>N&amp;euester Digest</translation>
    </message>
    <message>
        <source>Go to &amp;Day…</source>
        <translation>Gehe zu &amp;Tag…</translation>
    </message>
    <message>
        <source>&amp;Starred</source>
        <translation>Mit &amp;Stern</translation>
    </message>
    <message>
        <source>&amp;Unread</source>
        <translation>&amp;Ungelesen</translation>
    </message>
    <message>
        <source>L&amp;ists</source>
        <translation>&amp;Listen</translation>
    </message>
    <message>
        <source>&amp;Catch Up…</source>
        <translation>Verpasstes n&amp;achlesen…</translation>
    </message>
    <message>
        <source>Open &amp;Abstract</source>
        <translation>&amp;Abstract öffnen</translation>
    </message>
    <message>
        <source>Open &amp;PDF</source>
        <translation>&amp;PDF öffnen</translation>
    </message>
    <message>
        <source>Open &amp;Tweets</source>
        <translation>&amp;Tweets öffnen</translation>
    </message>
    <message>
        <source>&amp;Star</source>
        <translation>&amp;Stern</translation>
    </message>
    <message>
        <source>Read &amp;or Unread</source>
        <translation>&amp;Gelesen oder ungelesen</translation>
    </message>
    <message>
        <source>Mark &amp;Unread</source>
        <translation>Als &amp;ungelesen markieren</translation>
    </message>
    <message>
        <source>Mark R&amp;eading</source>
        <translation>Als &amp;begonnen markieren</translation>
    </message>
    <message>
        <source>Mark &amp;Read</source>
        <translation>Als ge&amp;lesen markieren</translation>
    </message>
    <message>
        <source>S&amp;kip</source>
        <translation>&amp;Überspringen</translation>
    </message>
    <message>
        <source>Mark All as Rea&amp;d</source>
        <translation>Alle als gelesen &amp;markieren</translation>
    </message>
    <message>
        <source>Mark A&amp;bove as Read</source>
        <translation>Alles &amp;darüber als gelesen markieren</translation>
    </message>
    <message>
        <source>Mark Belo&amp;w as Read</source>
        <translation>Alles daru&amp;nter als gelesen markieren</translation>
    </message>
    <message>
        <source>Mark the &amp;Rest as Read</source>
        <translation>&amp;Rest als gelesen markieren</translation>
    </message>
    <message>
        <source>Write a &amp;Note</source>
        <translation>N&amp;otiz schreiben</translation>
    </message>
    <message>
        <source>Copy arXiv &amp;Id</source>
        <translation>ar&amp;Xiv-ID kopieren</translation>
    </message>
    <message>
        <source>Cop&amp;y Title</source>
        <translation>T&amp;itel kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;Link</source>
        <translation>Lin&amp;k kopieren</translation>
    </message>
    <message>
        <source>Ne&amp;xt Paper</source>
        <translation>Nä&amp;chster Artikel</translation>
    </message>
    <message>
        <source>Previous Paper</source>
        <translation>Vorheriger Artikel</translation>
    </message>
    <message>
        <source>Next Unread Paper</source>
        <translation>Nächster ungelesener Artikel</translation>
    </message>
    <message>
        <source>Previous Unread Paper</source>
        <translation>Vorheriger ungelesener Artikel</translation>
    </message>
    <message>
        <source>Read On</source>
        <translation>Weiterlesen</translation>
    </message>
    <message>
        <source>Read Back</source>
        <translation>Zurückblättern</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>A&amp;rtikel</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Layout</source>
        <translation>&amp;Anordnung</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Design</translation>
    </message>
    <message>
        <source>Text &amp;Size</source>
        <translation>&amp;Textgröße</translation>
    </message>
    <message>
        <source>Sha&amp;de Days by</source>
        <translation>Tage &amp;einfärben nach</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>S&amp;prache</translation>
    </message>
    <message>
        <source>Note Pre&amp;view</source>
        <translation>&amp;Notizvorschau</translation>
    </message>
    <message>
        <source>Whole &amp;Week</source>
        <translation>Ganze &amp;Woche</translation>
    </message>
    <message>
        <source>Whole &amp;Month</source>
        <translation>Ganzer &amp;Monat</translation>
    </message>
    <message>
        <source>Ta&amp;gs…</source>
        <translation>Schlagw&amp;örter…</translation>
    </message>
    <message>
        <source>Import &amp;Reading List…</source>
        <translation>&amp;Leseliste importieren…</translation>
    </message>
    <message>
        <source>Paste as Reading &amp;List</source>
        <translation>Als &amp;Leseliste einfügen</translation>
    </message>
    <message>
        <source>Export My &amp;Data…</source>
        <translation>&amp;Meine Daten exportieren…</translation>
    </message>
    <message>
        <source>&amp;Merge My Data…</source>
        <translation>Meine Daten &amp;zusammenführen…</translation>
    </message>
    <message>
        <source>&amp;Backups…</source>
        <translation>&amp;Sicherungen…</translation>
    </message>
    <message>
        <source>Select Text by &amp;Keys</source>
        <translation>Text mit der Tastatur aus&amp;wählen</translation>
    </message>
    <message>
        <source>Copy &amp;Citation</source>
        <translation>Lite&amp;raturangabe kopieren</translation>
    </message>
    <message>
        <source>&amp;BibTeX</source>
        <translation>&amp;BibTeX</translation>
    </message>
    <message>
        <source>&amp;Markdown Link</source>
        <translation>&amp;Markdown-Link</translation>
    </message>
    <message>
        <source>&amp;Plain Text</source>
        <translation>&amp;Reiner Text</translation>
    </message>
    <message>
        <source>Add to List…</source>
        <translation>Zu Liste hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Order of the List</source>
        <translation>&amp;Reihenfolge der Liste</translation>
    </message>
    <message>
        <source>New &amp;List…</source>
        <translation>&amp;Neue Liste…</translation>
    </message>
    <message>
        <source>Sa&amp;ve Search…</source>
        <translation>Suche &amp;speichern…</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>Um&amp;benennen</translation>
    </message>
    <message>
        <source>&amp;Merge Into…</source>
        <translation>&amp;Zusammenführen mit…</translation>
    </message>
    <message>
        <source>Move &amp;Up</source>
        <translation>Nach &amp;oben verschieben</translation>
    </message>
    <message>
        <source>Move &amp;Down</source>
        <translation>Nach &amp;unten verschieben</translation>
    </message>
    <message>
        <source>D&amp;elete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>&amp;No Priority</source>
        <translation>&amp;Keine Priorität</translation>
    </message>
    <message>
        <source>&amp;Low Priority</source>
        <translation>&amp;Niedrige Priorität</translation>
    </message>
    <message>
        <source>&amp;Medium Priority</source>
        <translation>&amp;Mittlere Priorität</translation>
    </message>
    <message>
        <source>&amp;High Priority</source>
        <translation>&amp;Hohe Priorität</translation>
    </message>
    <message>
        <source>No Rating</source>
        <translation>Keine Bewertung</translation>
    </message>
    <message numerus="yes">
        <source>%Ln Stars</source>
        <comment>a rating</comment>
        <translation>
            <numerusform>%Ln Stern</numerusform>
            <numerusform>%Ln Sterne</numerusform>
        </translation>
    </message>
    <message>
        <source>Tag %1</source>
        <translation>Schlagwort %1</translation>
    </message>
    <message>
        <source>&amp;Lists</source>
        <translation>&amp;Listen</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>A Step Further</source>
        <translation>Einen Schritt weiter</translation>
    </message>
    <message>
        <source>Quote in the Note</source>
        <translation>In der Notiz zitieren</translation>
    </message>
    <message>
        <source>Highlight in the Abstract</source>
        <translation>Im Abstract hervorheben</translation>
    </message>
    <message>
        <source>Earlier Versions of the Note…</source>
        <translation>Frühere Versionen der Notiz…</translation>
    </message>
    <message>
        <source>Take from This List</source>
        <translation>Aus dieser Liste entfernen</translation>
    </message>
    <message>
        <source>Move Up in List</source>
        <translation>In der Liste aufwärts</translation>
    </message>
    <message>
        <source>Move Down in List</source>
        <translation>In der Liste abwärts</translation>
    </message>
    <message>
        <source>Copy Citation in Format</source>
        <translation>Literaturangabe im Format kopieren</translation>
    </message>
    <message>
        <source>Quick Tags</source>
        <translation>Schlagwörter 1 bis 9</translation>
    </message>
    <message>
        <source>Papers That Look the Sa&amp;me…</source>
        <translation>&amp;Mögliche Dubletten…</translation>
    </message>
    <message>
        <source>Ne&amp;xt Misspelling in the Note</source>
        <translation>Nächster Rechtschreib&amp;fehler in der Notiz</translation>
    </message>
    <message>
        <source>For &amp;You</source>
        <translation>&amp;Für Sie</translation>
    </message>
    <message>
        <source>R&amp;elated Papers</source>
        <translation>Verwan&amp;dte Artikel</translation>
    </message>
    <message>
        <source>Link as the Same Paper</source>
        <translation>Als denselben Artikel verknüpfen</translation>
    </message>
    <message>
        <source>Separate from Linked Papers</source>
        <translation>Von verknüpften Artikeln trennen</translation>
    </message>
</context>
<context>
    <name>BackupDialog</name>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>A backup is made each day on which you changed something. Ten are kept, and never is the fullest of them given up for an emptier one.</source>
        <translation>An jedem Tag, an dem Sie etwas geändert haben, wird eine Sicherung erstellt. Zehn werden aufbewahrt, und nie wird die vollste zugunsten einer leereren aufgegeben.</translation>
    </message>
    <message>
        <source>Backups, the newest first</source>
        <translation>Sicherungen, die neueste zuerst</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>Sterne</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listen</translation>
    </message>
    <message>
        <source>Searches</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>Hervorhebungen</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>&amp;Back Up Now</source>
        <translation>&amp;Jetzt sichern</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>&amp;Wiederherstellen…</translation>
    </message>
    <message>
        <source>Choose &amp;File…</source>
        <translation>&amp;Datei auswählen…</translation>
    </message>
    <message>
        <source>A backup that stands elsewhere</source>
        <translation>Eine Sicherung an einem anderen Ort</translation>
    </message>
</context>
<context>
    <name>CalendarPane</name>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Previous month (Page Up)</source>
        <translation>Vorheriger Monat (Bild auf)</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Vorheriger Monat</translation>
    </message>
    <message>
        <source>The month that is shown</source>
        <translation>Der angezeigte Monat</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>The year that is shown (Shift+Page Up, Shift+Page Down)</source>
        <translation>Das angezeigte Jahr (Umschalt+Bild auf, Umschalt+Bild ab)</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Next month (Page Down)</source>
        <translation>Nächster Monat (Bild ab)</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Nächster Monat</translation>
    </message>
    <message>
        <source>Days of the month</source>
        <translation>Tage des Monats</translation>
    </message>
    <message>
        <source>Arrows move by day and week, Page Up and Page Down by month, Enter chooses; with Shift, a run of days is chosen.</source>
        <translation>Die Pfeiltasten springen um einen Tag oder eine Woche, Bild auf und Bild ab um einen Monat, die Eingabetaste wählt aus; mit der Umschalttaste werden aufeinanderfolgende Tage ausgewählt.</translation>
    </message>
    <message>
        <source>Previous digest, across days without one</source>
        <translation>Vorheriger Digest, über Tage ohne Digest hinweg</translation>
    </message>
    <message>
        <source>Previous digest</source>
        <translation>Vorheriger Digest</translation>
    </message>
    <message>
        <source>Next digest, across days without one</source>
        <translation>Nächster Digest, über Tage ohne Digest hinweg</translation>
    </message>
    <message>
        <source>Next digest</source>
        <translation>Nächster Digest</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>The latest digest</source>
        <translation>Der neueste Digest</translation>
    </message>
    <message>
        <source>Latest digest</source>
        <translation>Neuester Digest</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>Neuester</translation>
    </message>
    <message>
        <source>The whole week of the current day</source>
        <translation>Die ganze Woche des aktuellen Tages</translation>
    </message>
    <message>
        <source>Choose the week</source>
        <translation>Woche wählen</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>The whole month that is shown</source>
        <translation>Der ganze angezeigte Monat</translation>
    </message>
    <message>
        <source>Choose the month</source>
        <translation>Monat wählen</translation>
    </message>
    <message>
        <source>Days of the year</source>
        <translation>Tage des Jahres</translation>
    </message>
    <message>
        <source>A row is a month. Arrows move by day and month, Page Up and Page Down by year, Enter chooses.</source>
        <translation>Jede Zeile ist ein Monat. Die Pfeiltasten springen um einen Tag oder einen Monat, Bild auf und Bild ab um ein Jahr, die Eingabetaste wählt aus.</translation>
    </message>
    <message>
        <source>What days are shaded by</source>
        <translation>Wonach die Tage eingefärbt werden</translation>
    </message>
    <message>
        <source>Shade days by</source>
        <translation>Tage einfärben nach</translation>
    </message>
</context>
<context>
    <name>CatchUpDialog</name>
    <message>
        <source>Catch Up</source>
        <translation>Verpasstes nachlesen</translation>
    </message>
    <message>
        <source>Shows the unread papers with the highest heat of the days when you were away. The same question gives the same papers.</source>
        <translation>Zeigt die ungelesenen Artikel mit der höchsten Resonanz aus der Zeit Ihrer Abwesenheit. Gleiche Angaben ergeben die gleichen Artikel.</translation>
    </message>
    <message>
        <source>&amp;Away since:</source>
        <translation>Abwesend &amp;seit:</translation>
    </message>
    <message>
        <source>The first day whose digest counts</source>
        <translation>Der erste Tag, dessen Digest berücksichtigt wird</translation>
    </message>
    <message>
        <source>&amp;Show:</source>
        <translation>An&amp;zeigen:</translation>
    </message>
    <message>
        <source>How many papers are shown</source>
        <translation>Wie viele Artikel angezeigt werden</translation>
    </message>
    <message>
        <source> papers</source>
        <translation> Artikel</translation>
    </message>
    <message>
        <source>How large a part of the papers may have the same first category, as long as there are others</source>
        <translation>Wie groß der Anteil der Artikel mit derselben Hauptkategorie sein darf, solange es andere gibt</translation>
    </message>
    <message>
        <source>at most </source>
        <translation>höchstens </translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Of one cate&amp;gory:</source>
        <translation>Aus einer &amp;Kategorie:</translation>
    </message>
</context>
<context>
    <name>DayPrompt</name>
    <message>
        <source>Go to Day</source>
        <translation>Gehe zu Tag</translation>
    </message>
    <message>
        <source>&amp;Day:</source>
        <translation>&amp;Tag:</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
</context>
<context>
    <name>DayText</name>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>a day of a month, as QLocale reads it</comment>
        <translation>d. MMMM</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>a month, as QLocale writes and reads it</comment>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>a day, as QLocale reads it</comment>
        <translation>d. MMMM yyyy</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Import digests</source>
        <translation>Digests importieren</translation>
    </message>
    <message>
        <source>Digests (*.md *.markdown *.txt)</source>
        <translation>Digests (*.md *.markdown *.txt)</translation>
    </message>
    <message>
        <source>Import a folder of digests</source>
        <translation>Ordner mit Digests importieren</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Import reading lists</source>
        <translation>Leselisten importieren</translation>
    </message>
    <message>
        <source>Lists of papers (*.bib *.bibtex *.ris *.json *.jsonl *.csv *.tsv *.txt *.md)</source>
        <translation>Artikellisten (*.bib *.bibtex *.ris *.json *.jsonl *.csv *.tsv *.txt *.md)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>ErrorDetail</name>
    <message>
        <source>neither front matter nor an entry</source>
        <translation>weder Kopfdaten noch ein Eintrag</translation>
    </message>
    <message>
        <source>the front matter does not end</source>
        <translation>die Kopfdaten enden nicht</translation>
    </message>
    <message>
        <source>no entry</source>
        <translation>kein Eintrag</translation>
    </message>
    <message>
        <source>it names no day</source>
        <translation>es ist kein Tag angegeben</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>broken UTF-16</source>
        <translation>fehlerhaftes UTF-16</translation>
    </message>
    <message>
        <source>binary data</source>
        <translation>Binärdaten</translation>
    </message>
    <message>
        <source>a digest about no day</source>
        <translation>ein Digest ohne Tag</translation>
    </message>
    <message>
        <source>a database of another program</source>
        <translation>eine Datenbank eines anderen Programms</translation>
    </message>
    <message>
        <source>a folder</source>
        <translation>ein Ordner</translation>
    </message>
    <message>
        <source>more than 64 MB</source>
        <translation>mehr als 64 MB</translation>
    </message>
    <message>
        <source>no reference and no arXiv id</source>
        <translation>keine Literaturangabe und keine arXiv-ID</translation>
    </message>
</context>
<context>
    <name>ExportChoice</name>
    <message>
        <source>Hot papers: %1</source>
        <translation>Hot Papers: %1</translation>
    </message>
    <message>
        <source>Hot papers: starred</source>
        <translation>Hot Papers: mit Stern</translation>
    </message>
    <message>
        <source>Hot papers</source>
        <translation>Hot Papers</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>&amp;Format:</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Fortschritt des Exports</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>&amp;Papers:</source>
        <translation>&amp;Artikel:</translation>
    </message>
    <message>
        <source>&amp;List:</source>
        <translation>&amp;Liste:</translation>
    </message>
    <message>
        <source>Ta&amp;g:</source>
        <translation>Schla&amp;gwort:</translation>
    </message>
    <message>
        <source>&amp;Search:</source>
        <translation>&amp;Suche:</translation>
    </message>
    <message>
        <source>As in the search field of the window</source>
        <translation>Wie im Suchfeld des Fensters</translation>
    </message>
    <message>
        <source>&amp;Order:</source>
        <translation>&amp;Reihenfolge:</translation>
    </message>
    <message>
        <source>With &amp;abstracts</source>
        <translation>Mit A&amp;bstracts</translation>
    </message>
    <message>
        <source>With your &amp;notes</source>
        <translation>Mit Ihren &amp;Notizen</translation>
    </message>
    <message>
        <source>With your &amp;tags</source>
        <translation>Mit Ihren Schlag&amp;wörtern</translation>
    </message>
    <message>
        <source>&amp;Key pattern:</source>
        <translation>Schlüssel&amp;muster:</translation>
    </message>
    <message>
        <source>&amp;Reference type:</source>
        <translation>Referenz&amp;typ:</translation>
    </message>
    <message>
        <source>Pre&amp;view:</source>
        <translation>&amp;Vorschau:</translation>
    </message>
    <message>
        <source>Drag from Here</source>
        <translation>Von hier ziehen</translation>
    </message>
    <message>
        <source>Drag this into another program, as text and as a file</source>
        <translation>Als Text und als Datei in ein anderes Programm ziehen</translation>
    </message>
    <message>
        <source>For the mouse alone: by keys, copy or export</source>
        <translation>Nur mit der Maus möglich: Mit der Tastatur kopieren oder exportieren Sie stattdessen</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Put this on the clipboard</source>
        <translation>In die Zwischenablage kopieren</translation>
    </message>
    <message>
        <source>With what you &amp;made of the papers</source>
        <translation>Mit Ihren &amp;Daten zu den Artikeln</translation>
    </message>
    <message>
        <source>Stars, states, tags, lists and notes, in a comment behind each digest: importing it brings them back</source>
        <translation>Sterne, Status, Schlagwörter, Listen und Notizen, in einem Kommentar hinter jedem Digest: Ein Import stellt sie wieder her</translation>
    </message>
</context>
<context>
    <name>FacetPane</name>
    <message>
        <source>Categories</source>
        <translation>Kategorien</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Tweeters</source>
        <translation>Twitter-Konten</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Jahre</translation>
    </message>
</context>
<context>
    <name>FitChart</name>
    <message>
        <source>quiet ones that fit</source>
        <translation>wenig beachtet, aber passend</translation>
    </message>
    <message>
        <source>Heat</source>
        <translation>Resonanz</translation>
    </message>
    <message>
        <source>Fit (%)</source>
        <translation>Passung (%)</translation>
    </message>
</context>
<context>
    <name>FitPlot</name>
    <message>
        <source>%1: fits you %2 %, heat %3; a quiet one that fits</source>
        <comment>a title</comment>
        <translation>%1: Passung %2 %, Resonanz %3; wenig beachtet, aber passend</translation>
    </message>
    <message>
        <source>%1: fits you %2 %, heat %3</source>
        <comment>a title</comment>
        <translation>%1: Passung %2 %, Resonanz %3</translation>
    </message>
    <message>
        <source>Fit and heat of unread papers</source>
        <translation>Passung und Resonanz ungelesener Artikel</translation>
    </message>
    <message numerus="yes">
        <source>The %Ln unread paper(s) that fit you best, by what you starred, rated and skipped. Few talked about those in the marked quarter, but they fit.</source>
        <translation>
            <numerusform>Der ungelesene Artikel, der am besten zu Ihnen passt, nach dem, was Sie mit einem Stern versehen, bewertet und übersprungen haben. Über die Artikel im markierten Viertel haben nur wenige gesprochen, aber sie passen.</numerusform>
            <numerusform>Die %Ln ungelesenen Artikel, die am besten zu Ihnen passen, nach dem, was Sie mit einem Stern versehen, bewertet und übersprungen haben. Über die Artikel im markierten Viertel haben nur wenige gesprochen, aber sie passen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Handbook</name>
    <message>
        <source>Keys</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>Wirkung</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>to find</source>
        <translation>Gefunden wird</translation>
    </message>
</context>
<context>
    <name>ImportReportDialog</name>
    <message>
        <source>Rejected: nothing of these files was taken in</source>
        <translation>Abgelehnt: Aus diesen Dateien wurde nichts übernommen</translation>
    </message>
    <message>
        <source>Not taken: the library has an equally good or better digest of the same days</source>
        <translation>Nicht übernommen: In der Bibliothek ist ein gleich guter oder besserer Digest derselben Tage</translation>
    </message>
    <message>
        <source>Not digests</source>
        <translation>Keine Digests</translation>
    </message>
    <message>
        <source>Repaired and imported</source>
        <translation>Repariert und importiert</translation>
    </message>
    <message>
        <source>Imported, with something to note</source>
        <translation>Importiert, mit Anmerkungen</translation>
    </message>
    <message>
        <source>In the library already</source>
        <translation>Bereits in der Bibliothek</translation>
    </message>
    <message numerus="yes">
        <source>%Ln imported</source>
        <translation>
            <numerusform>%Ln importiert</numerusform>
            <numerusform>%Ln importiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them repaired</source>
        <translation>
            <numerusform>davon %Ln repariert</numerusform>
            <numerusform>davon %Ln repariert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in the library already</source>
        <translation>
            <numerusform>%Ln bereits in der Bibliothek</numerusform>
            <numerusform>%Ln bereits in der Bibliothek</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln superseded</source>
        <translation>
            <numerusform>%Ln überholt</numerusform>
            <numerusform>%Ln überholt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rejected</source>
        <translation>
            <numerusform>%Ln abgelehnt</numerusform>
            <numerusform>%Ln abgelehnt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln skipped</source>
        <translation>
            <numerusform>%Ln ausgelassen</numerusform>
            <numerusform>%Ln ausgelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>The import was stopped.</source>
        <translation>Der Import wurde abgebrochen.</translation>
    </message>
    <message>
        <source>No digests were found.</source>
        <translation>Es wurden keine Digests gefunden.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files: %1.</source>
        <translation>
            <numerusform>%Ln Datei: %1.</numerusform>
            <numerusform>%Ln Dateien: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>New: %1, %2.</source>
        <translation>Neu: %1, %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln papers</source>
        <translation>
            <numerusform>%Ln Artikel</numerusform>
            <numerusform>%Ln Artikel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tweets</source>
        <translation>
            <numerusform>%Ln Tweet</numerusform>
            <numerusform>%Ln Tweets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more file(s) have something to note: “hotpapers import” in a terminal tells all.</source>
        <translation>
            <numerusform>Zu %Ln weiteren Datei gibt es Anmerkungen: „hotpapers import“ in einem Terminal zeigt sie.</numerusform>
            <numerusform>Zu %Ln weiteren Dateien gibt es Anmerkungen: „hotpapers import“ in einem Terminal zeigt sie alle.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>What there is to say about the files</source>
        <translation>Anmerkungen zu den Dateien</translation>
    </message>
    <message>
        <source>A file that was rejected can be corrected and imported again. What was taken in stays as it is.</source>
        <translation>Abgelehnte Dateien können Sie korrigieren und erneut importieren. Was übernommen wurde, bleibt unverändert.</translation>
    </message>
    <message>
        <source>&amp;Copy All</source>
        <translation>Alles &amp;kopieren</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>S&amp;chließen</translation>
    </message>
</context>
<context>
    <name>ImportStatus</name>
    <message>
        <source>Progress of the import</source>
        <translation>Fortschritt des Imports</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Stop the import. Digests that are stored by now stay.</source>
        <translation>Den Import abbrechen. Bereits gespeicherte Digests bleiben erhalten.</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Search for keys</source>
        <translation>Tastenkürzel suchen</translation>
    </message>
    <message>
        <source>Search for a key, or for what it does</source>
        <translation>Nach einer Taste oder ihrer Wirkung suchen</translation>
    </message>
    <message>
        <source>Letters and Space work while the table or the reader has the focus. Keys with a comma are pressed one after the other.</source>
        <translation>Buchstaben und die Leertaste wirken, solange die Tabelle oder der Lesebereich den Fokus hat. Tasten mit Komma dazwischen drückt man nacheinander.</translation>
    </message>
    <message>
        <source>No key does this. Look for it in the menus, or give it one by “Change Keys”.</source>
        <translation>Dafür gibt es kein Tastenkürzel. Suchen Sie in den Menüs danach, oder legen Sie mit „Tastenkürzel ändern“ eines fest.</translation>
    </message>
    <message>
        <source>C&amp;hange Keys…</source>
        <translation>Tastenkürzel än&amp;dern…</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>S&amp;chließen</translation>
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
        <translation>Werkzeugleiste</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listen</translation>
    </message>
    <message>
        <source>Narrow down</source>
        <translation>Eingrenzen</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Lesebereich</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Spalten</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
</context>
<context>
    <name>NoteVersionsDialog</name>
    <message>
        <source>Earlier Versions of the Note</source>
        <translation>Frühere Versionen der Notiz</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>Version, compared with the note as it is now</source>
        <translation>Version, verglichen mit der jetzigen Notiz</translation>
    </message>
    <message>
        <source>Struck out: what has gone since. Underlined: what has come since.</source>
        <translation>Durchgestrichen: was seither weggefallen ist. Unterstrichen: was seither hinzugekommen ist.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy the whole version</source>
        <translation>Die ganze Version kopieren</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>Make the note this version again; what it is now becomes a version</source>
        <translation>Die Notiz wieder durch diese Version ersetzen; ihr jetziger Text wird selbst zu einer Version</translation>
    </message>
</context>
<context>
    <name>PaperPage</name>
    <message numerus="yes">
        <source>%Ln retweets</source>
        <translation>
            <numerusform>%Ln Retweet</numerusform>
            <numerusform>%Ln Retweets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln favorites</source>
        <translation>
            <numerusform>%Ln Favorit</numerusform>
            <numerusform>%Ln Favoriten</numerusform>
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
        <translation>%1, %2, gezählt am %3</translation>
    </message>
    <message>
        <source>#%1 on %2</source>
        <translation>Rang %1 (%2)</translation>
    </message>
    <message>
        <source>The digest gives no abstract.</source>
        <translation>Der Digest enthält kein Abstract.</translation>
    </message>
    <message>
        <source>It goes on: only the beginning is shown.</source>
        <translation>Der Text geht weiter: Nur der Anfang wird angezeigt.</translation>
    </message>
    <message>
        <source>Shown shortened: the source has more of it, the digest&apos;s file all.</source>
        <translation>Gekürzt angezeigt: Der Quelltext enthält mehr davon, die Datei des Digests alles.</translation>
    </message>
    <message>
        <source>Open tweet</source>
        <translation>Tweet öffnen</translation>
    </message>
    <message>
        <source>author</source>
        <comment>badge of a tweet: it is by one of the paper&apos;s authors</comment>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Announced by %1</source>
        <translation>Angekündigt von %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>last in a list of names</comment>
        <translation>
            <numerusform>%Ln weiteren</numerusform>
            <numerusform>%Ln weiteren</numerusform>
        </translation>
    </message>
    <message>
        <source>On other days</source>
        <translation>An anderen Tagen</translation>
    </message>
    <message>
        <source>%1 · %2 % the same</source>
        <comment>day, per cent</comment>
        <translation>%1 · %2 % Übereinstimmung</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between words</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 · %2 % the same: %3</source>
        <comment>day, per cent, words that both papers have</comment>
        <translation>%1 · %2 % Übereinstimmung: %3</translation>
    </message>
    <message>
        <source>Your notes on these papers mention this one</source>
        <translation>Ihre Notizen zu diesen Artikeln erwähnen diesen</translation>
    </message>
    <message>
        <source>Related papers</source>
        <translation>Verwandte Artikel</translation>
    </message>
</context>
<context>
    <name>PaperPane</name>
    <message>
        <source>Papers</source>
        <translation>Artikel</translation>
    </message>
</context>
<context>
    <name>PickDialog</name>
    <message>
        <source>Enter takes what is marked in the list. Up and Down choose.</source>
        <translation>Die Eingabetaste übernimmt, was in der Liste markiert ist. Die Pfeiltasten wählen aus.</translation>
    </message>
</context>
<context>
    <name>Place</name>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>All papers</source>
        <translation>Alle Artikel</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Mit Stern</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Ungelesen</translation>
    </message>
    <message>
        <source>With notes</source>
        <translation>Mit Notizen</translation>
    </message>
    <message>
        <source>Catching up since %1</source>
        <translation>Verpasstes seit %1</translation>
    </message>
    <message>
        <source>Nothing matches %1.</source>
        <translation>Keine Treffer für %1.</translation>
    </message>
    <message>
        <source>No digest is about %1.</source>
        <translation>Es gibt keinen Digest für %1.</translation>
    </message>
    <message>
        <source>The library holds no papers.</source>
        <translation>Die Bibliothek enthält keine Artikel.</translation>
    </message>
    <message>
        <source>No paper is starred yet.</source>
        <translation>Noch kein Artikel hat einen Stern.</translation>
    </message>
    <message>
        <source>No paper is unread: all done.</source>
        <translation>Kein Artikel ist ungelesen: alles erledigt.</translation>
    </message>
    <message>
        <source>No paper has a note yet.</source>
        <translation>Noch kein Artikel hat eine Notiz.</translation>
    </message>
    <message>
        <source>The papers that were chosen to catch up with are not in this library.</source>
        <translation>Die zum Nachlesen ausgewählten Artikel sind nicht in dieser Bibliothek.</translation>
    </message>
    <message>
        <source>Fewer or shorter words find more. A word alone is looked for everywhere: in titles, authors, abstracts, tweets and your notes.</source>
        <translation>Weniger oder kürzere Wörter finden mehr. Ein Wort allein wird überall gesucht: in Titeln, Autoren, Abstracts, Tweets und Ihren Notizen.</translation>
    </message>
    <message>
        <source>The days that have one are colored in the calendar.</source>
        <translation>Tage mit einem Digest sind im Kalender eingefärbt.</translation>
    </message>
    <message>
        <source>A star marks what you want to find again: click the one before its title.</source>
        <translation>Ein Stern kennzeichnet, was Sie wiederfinden möchten: Klicken Sie auf den Stern vor dem Titel.</translation>
    </message>
    <message>
        <source>Notes are written below the paper in the reader, and found by searching.</source>
        <translation>Notizen schreiben Sie im Lesebereich unter dem Artikel; die Suche findet sie.</translation>
    </message>
    <message>
        <source>“Catch Up” in the Go menu chooses anew.</source>
        <translation>„Verpasstes nachlesen“ im Menü „Gehe zu“ stellt eine neue Auswahl zusammen.</translation>
    </message>
    <message>
        <source>“%1” holds no paper of the library yet.</source>
        <translation>„%1“ enthält noch keinen Artikel der Bibliothek.</translation>
    </message>
    <message>
        <source>Drag papers onto the list, or choose “Add to List” in the Paper menu.</source>
        <translation>Ziehen Sie Artikel auf die Liste, oder wählen Sie „Zu Liste hinzufügen“ im Menü „Artikel“.</translation>
    </message>
    <message>
        <source>New in %1</source>
        <translation>Neu in %1</translation>
    </message>
    <message>
        <source>For you</source>
        <translation>Für Sie</translation>
    </message>
    <message>
        <source>The new papers are not in this library.</source>
        <translation>Die neuen Artikel sind nicht in dieser Bibliothek.</translation>
    </message>
    <message>
        <source>No paper is unread: there is nothing to choose from.</source>
        <translation>Kein Artikel ist ungelesen: Es gibt nichts auszuwählen.</translation>
    </message>
    <message>
        <source>All new papers</source>
        <translation>Alle neuen Artikel</translation>
    </message>
</context>
<context>
    <name>Plot</name>
    <message>
        <source>%1: the library has no digest of this time</source>
        <translation>%1: Die Bibliothek enthält keinen Digest aus dieser Zeit</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2: %Ln paper(s)</source>
        <translation>
            <numerusform>%1, %2: %Ln Artikel</numerusform>
            <numerusform>%1, %2: %Ln Artikel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln paper(s)</source>
        <translation>
            <numerusform>%1: %Ln Artikel</numerusform>
            <numerusform>%1: %Ln Artikel</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a day on an axis, as QLocale writes it</comment>
        <translation>d. MMM</translation>
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
        <translation>Tag</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>The library has digests of each of these times.</source>
        <translation>Die Bibliothek enthält Digests aus allen diesen Zeiträumen.</translation>
    </message>
    <message numerus="yes">
        <source>Hatched: %Ln time(s) of which the library has no digest. How many papers there were then is not known.</source>
        <translation>
            <numerusform>Schraffiert: %Ln Zeitraum, aus dem die Bibliothek keinen Digest enthält. Wie viele Artikel es damals gab, ist nicht bekannt.</numerusform>
            <numerusform>Schraffiert: %Ln Zeiträume, aus denen die Bibliothek keinen Digest enthält. Wie viele Artikel es damals gab, ist nicht bekannt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Papers over time</source>
        <translation>Artikel im Zeitverlauf</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>What is still unread</source>
        <translation>Was noch ungelesen ist</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Ungelesen</translation>
    </message>
    <message>
        <source>Begun or done</source>
        <translation>Begonnen oder erledigt</translation>
    </message>
    <message>
        <source>Categories over time</source>
        <translation>Kategorien im Zeitverlauf</translation>
    </message>
    <message>
        <source>Each paper counts for its first category, which its authors chose. %1</source>
        <translation>Jeder Artikel zählt für seine Hauptkategorie, die seine Autoren gewählt haben. %1</translation>
    </message>
    <message>
        <source>All others</source>
        <translation>Alle anderen</translation>
    </message>
    <message>
        <source>Who tweeted about most papers</source>
        <translation>Wer über die meisten Artikel getwittert hat</translation>
    </message>
    <message>
        <source>A paper counts once for each who tweeted about it, however often.</source>
        <translation>Ein Artikel zählt für jedes Konto, das über ihn getwittert hat, genau einmal, gleich wie oft es das tat.</translation>
    </message>
    <message>
        <source>Tweeter</source>
        <translation>Twitter-Konto</translation>
    </message>
    <message>
        <source>What you read</source>
        <translation>Was Sie gelesen haben</translation>
    </message>
    <message>
        <source>By the day on which you marked a paper as what it is now.</source>
        <translation>Nach dem Tag, an dem Sie einem Artikel seinen jetzigen Status gegeben haben.</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Mit Stern</translation>
    </message>
    <message>
        <source>Who wrote most papers</source>
        <translation>Wer die meisten Artikel geschrieben hat</translation>
    </message>
    <message>
        <source>Names are taken as they are written: several people may share one, and one person’s may be written in several ways.</source>
        <translation>Namen werden so gezählt, wie sie geschrieben sind: Mehrere Personen können denselben Namen haben, und der Name einer Person kann verschieden geschrieben sein.</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
</context>
<context>
    <name>PlotChart</name>
    <message>
        <source>No digest</source>
        <translation>Kein Digest</translation>
    </message>
</context>
<context>
    <name>ReaderPane</name>
    <message>
        <source>Reader</source>
        <translation>Lesebereich</translation>
    </message>
    <message>
        <source>Abstract</source>
        <translation>Abstract</translation>
    </message>
    <message>
        <source>Open the paper&apos;s page on arXiv in the browser</source>
        <translation>Die Seite des Artikels auf arXiv im Browser öffnen</translation>
    </message>
    <message>
        <source>Open the abstract page</source>
        <translation>Abstract-Seite öffnen</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Open the paper&apos;s PDF in the browser</source>
        <translation>Das PDF des Artikels im Browser öffnen</translation>
    </message>
    <message>
        <source>Open the PDF</source>
        <translation>PDF öffnen</translation>
    </message>
    <message>
        <source>Tweets</source>
        <translation>Tweets</translation>
    </message>
    <message>
        <source>Open the first tweet in the browser; the arrow lists all</source>
        <translation>Den ersten Tweet im Browser öffnen; der Pfeil zeigt alle</translation>
    </message>
    <message>
        <source>Open the tweets</source>
        <translation>Tweets öffnen</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Stern</translation>
    </message>
    <message>
        <source>How far you are with this paper</source>
        <translation>Wie weit Sie mit diesem Artikel sind</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Paper and source</source>
        <translation>Artikel und Quelltext</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Choose a paper to read it here.</source>
        <translation>Wählen Sie einen Artikel aus, um ihn hier zu lesen.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelltext</translation>
    </message>
    <message>
        <source>The paper as its digest has it, word for word</source>
        <translation>Der Artikel wörtlich, wie er im Digest steht</translation>
    </message>
</context>
<context>
    <name>SameDialog</name>
    <message>
        <source>Papers That Look the Same</source>
        <translation>Mögliche Dubletten</translation>
    </message>
    <message>
        <source>These have nearly the same title and an author in common. Those that you link share stars, states, ratings, tags and notes from then on. Take the check mark from what does not belong to a group.</source>
        <translation>Diese Artikel haben fast denselben Titel und einen Autor gemeinsam. Die Artikel, die Sie verknüpfen, teilen sich von da an Sterne, Status, Bewertungen, Schlagwörter und Notizen. Entfernen Sie das Häkchen bei Artikeln, die nicht zu einer Gruppe gehören.</translation>
    </message>
    <message>
        <source>Groups of papers that look the same</source>
        <translation>Gruppen möglicher Dubletten</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>arXiv</source>
        <translation>arXiv</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Autoren</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation>&amp;Verknüpfen</translation>
    </message>
    <message>
        <source>Links what is checked in each chosen group</source>
        <translation>Was in den ausgewählten Gruppen ein Häkchen hat, ist jeweils derselbe Artikel</translation>
    </message>
    <message>
        <source>&amp;Open Abstract</source>
        <translation>&amp;Abstract öffnen</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Erscheinungsbild</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation>&amp;Design:</translation>
    </message>
    <message>
        <source>&amp;Layout:</source>
        <translation>&amp;Anordnung:</translation>
    </message>
    <message>
        <source>Text &amp;size:</source>
        <translation>&amp;Textgröße:</translation>
    </message>
    <message>
        <source>Of all text in the window. Ctrl and the mouse wheel change it as well.</source>
        <translation>Gilt für den gesamten Text im Fenster. Auch mit Strg und dem Mausrad lässt sie sich ändern.</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>L&amp;anguage:</source>
        <translation>S&amp;prache:</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>&amp;Font of its own:</source>
        <translation>Eigene &amp;Schriftart:</translation>
    </message>
    <message>
        <source>Set abstracts in another font than the rest of the window</source>
        <translation>Abstracts in einer anderen Schriftart als der des Fensters anzeigen</translation>
    </message>
    <message>
        <source>Reading font</source>
        <translation>Schriftart zum Lesen</translation>
    </message>
    <message>
        <source>&amp;Width of the text:</source>
        <translation>&amp;Textbreite:</translation>
    </message>
    <message>
        <source>How many characters of usual width a line has at most; lines of 60 to 90 are read best</source>
        <translation>Wie viele Zeichen normaler Breite eine Zeile höchstens hat; am besten liest man Zeilen mit 60 bis 90 Zeichen</translation>
    </message>
    <message>
        <source>As wide as the pane</source>
        <translation>So breit wie der Bereich</translation>
    </message>
    <message>
        <source> characters</source>
        <translation> Zeichen</translation>
    </message>
    <message>
        <source>&amp;Mark as read after:</source>
        <translation>Als &amp;gelesen markieren nach:</translation>
    </message>
    <message>
        <source>How long a paper is shown before it counts as read</source>
        <translation>Wie lange ein Artikel angezeigt wird, bis er als gelesen gilt</translation>
    </message>
    <message>
        <source>Never by itself</source>
        <translation>Nie automatisch</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Mark as read what is s&amp;crolled past</source>
        <translation>Überb&amp;lättertes als gelesen markieren</translation>
    </message>
    <message>
        <source>Calendar and Catch-up</source>
        <translation>Kalender und Nachlesen</translation>
    </message>
    <message>
        <source>&amp;Shade days by:</source>
        <translation>Tage &amp;einfärben nach:</translation>
    </message>
    <message>
        <source>Catch &amp;up on:</source>
        <translation>Beim &amp;Nachlesen:</translation>
    </message>
    <message>
        <source>How many papers are shown after days away</source>
        <translation>Wie viele Artikel nach einer Abwesenheit angezeigt werden</translation>
    </message>
    <message>
        <source> papers</source>
        <translation> Artikel</translation>
    </message>
    <message>
        <source>Of this page alone</source>
        <translation>Nur auf dieser Seite</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Mark as read when it is o&amp;pened in the browser</source>
        <translation>Beim Öffnen im &amp;Browser als gelesen markieren</translation>
    </message>
    <message>
        <source>Of one cate&amp;gory, at most:</source>
        <translation>&amp;Aus einer Kategorie höchstens:</translation>
    </message>
    <message>
        <source>Restore &amp;Defaults</source>
        <translation>&amp;Voreinstellungen wiederherstellen</translation>
    </message>
    <message>
        <source>Lear&amp;n from what I star, rate and skip</source>
        <translation>Aus meinen Sternen, Bewertungen und übersprungenen Artikeln ler&amp;nen</translation>
    </message>
    <message>
        <source>How well papers fit you, the list For You and the plot of fit and heat come from it</source>
        <translation>Daraus ergeben sich die Passung der Artikel, die Liste „Für Sie“ und das Diagramm „Passung und Resonanz“</translation>
    </message>
    <message>
        <source>What is learned stays on this computer.</source>
        <translation>Was gelernt wird, bleibt auf diesem Rechner.</translation>
    </message>
</context>
<context>
    <name>Shelf</name>
    <message>
        <source>All papers</source>
        <translation>Alle Artikel</translation>
    </message>
    <message>
        <source>Latest digest</source>
        <translation>Neuester Digest</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Mit Stern</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Ungelesen</translation>
    </message>
    <message>
        <source>With notes</source>
        <translation>Mit Notizen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of its papers are in no digest yet</source>
        <translation>
            <numerusform>%Ln ihrer Artikel ist noch in keinem Digest</numerusform>
            <numerusform>%Ln ihrer Artikel sind noch in keinem Digest</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln papers</source>
        <translation>
            <numerusform>%1, %Ln Artikel</numerusform>
            <numerusform>%1, %Ln Artikel</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Reading lists</source>
        <translation>Leselisten</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Gespeicherte Suchen</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>For you</source>
        <translation>Für Sie</translation>
    </message>
</context>
<context>
    <name>ShortcutEditor</name>
    <message>
        <source>Keys</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Search for actions and keys</source>
        <translation>Aktionen und Tastenkürzel suchen</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Aktionen und ihre Tastenkürzel</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>&amp;Keys:</source>
        <translation>&amp;Tastenkürzel:</translation>
    </message>
    <message>
        <source>Press the keys that the action is to have, up to four one after the other; Backspace removes them</source>
        <translation>Drücken Sie die Tasten, mit denen die Aktion ausgelöst werden soll, bis zu vier nacheinander; die Rücktaste entfernt sie</translation>
    </message>
    <message>
        <source>Other keys</source>
        <translation>Anderes Tastenkürzel</translation>
    </message>
    <message>
        <source>Keys that do the same; Backspace removes them</source>
        <translation>Tasten mit derselben Wirkung; die Rücktaste entfernt sie</translation>
    </message>
    <message>
        <source>&amp;Take Them</source>
        <translation>Neu &amp;zuweisen</translation>
    </message>
    <message>
        <source>Give these keys to this action, and take them from the other</source>
        <translation>Diese Tasten dieser Aktion zuweisen und der anderen wegnehmen</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>E&amp;ntfernen</translation>
    </message>
    <message>
        <source>Leave this action without keys</source>
        <translation>Dieser Aktion kein Tastenkürzel lassen</translation>
    </message>
    <message>
        <source>Give this action the keys that it had from the beginning</source>
        <translation>Dieser Aktion ihr ursprüngliches Tastenkürzel geben</translation>
    </message>
    <message>
        <source>Reset &amp;All</source>
        <translation>&amp;Alle zurücksetzen</translation>
    </message>
    <message>
        <source>Give all actions the keys that they had from the beginning</source>
        <translation>Allen Aktionen ihre ursprünglichen Tastenkürzel geben</translation>
    </message>
    <message>
        <source>O&amp;r:</source>
        <translation>&amp;Oder:</translation>
    </message>
    <message>
        <source>R&amp;eset</source>
        <translation>Zu&amp;rücksetzen</translation>
    </message>
</context>
<context>
    <name>TagColors</name>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Gelb</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Light blue</source>
        <translation>Hellblau</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>Braun</translation>
    </message>
    <message>
        <source>Gray</source>
        <translation>Grau</translation>
    </message>
</context>
<context>
    <name>TagDialog</name>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>&amp;Find or add a tag:</source>
        <translation>Schlagwort &amp;suchen oder hinzufügen:</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Enter gives or takes the tag that is marked in the list; in an empty field it ends the dialog. Up and Down choose.</source>
        <translation>Die Eingabetaste vergibt oder entzieht das in der Liste markierte Schlagwort; bei leerem Feld schließt sie den Dialog. Die Pfeiltasten wählen aus.</translation>
    </message>
</context>
<context>
    <name>UndoActions</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation>&amp;Rückgängig: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>&amp;Wiederherstellen: %1</translation>
    </message>
</context>
<context>
    <name>WaitingDialog</name>
    <message>
        <source>Papers in no digest yet</source>
        <translation>Artikel, die noch in keinem Digest sind</translation>
    </message>
    <message>
        <source>The list has these papers, but no digest of the library does. They appear by themselves as soon as one is imported that has them.</source>
        <translation>Diese Artikel stehen in der Liste, aber in keinem Digest der Bibliothek. Sie erscheinen von selbst, sobald ein Digest importiert wird, der sie enthält.</translation>
    </message>
    <message>
        <source>arXiv id</source>
        <translation>arXiv-ID</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Autoren</translation>
    </message>
    <message>
        <source>&amp;Open on arXiv</source>
        <translation>Auf ar&amp;Xiv öffnen</translation>
    </message>
    <message>
        <source>&amp;Take from This List</source>
        <translation>Aus dieser Liste &amp;entfernen</translation>
    </message>
</context>
<context>
    <name>hotpapers::cli</name>
    <message>
        <source>hotpapers: the output could not be written: %1</source>
        <translation>hotpapers: Die Ausgabe konnte nicht geschrieben werden: %1</translation>
    </message>
    <message>
        <source>“%1” is no day; they are written 2021-07-27.</source>
        <translation>„%1“ ist kein Tag; Tage werden so geschrieben: 2021-07-27.</translation>
    </message>
    <message>
        <source>Hot papers of %1</source>
        <translation>Hot Papers vom %1</translation>
    </message>
    <message>
        <source>Starred papers</source>
        <translation>Artikel mit Stern</translation>
    </message>
    <message>
        <source>Hot papers</source>
        <translation>Hot Papers</translation>
    </message>
    <message>
        <source>“%1” is no arXiv identifier; they are written 2107.11817 or hep-th/9901001.</source>
        <translation>„%1“ ist keine arXiv-Kennung; Kennungen werden so geschrieben: 2107.11817 oder hep-th/9901001.</translation>
    </message>
    <message>
        <source>Usage: hotpapers %1 %2</source>
        <translation>Aufruf: hotpapers %1 %2</translation>
    </message>
    <message>
        <source>Usage: hotpapers [--library FILE] [PATH…]     open the window, and import the paths
       hotpapers [--library FILE] COMMAND …   do without a window</source>
        <translation>Aufruf: hotpapers [--library FILE] [PATH…]     das Fenster öffnen und die Pfade importieren
        hotpapers [--library FILE] COMMAND …   ohne Fenster arbeiten</translation>
    </message>
    <message>
        <source>There is no command “%1”. See hotpapers help.</source>
        <translation>Den Befehl „%1“ gibt es nicht. Siehe hotpapers help.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln Datei</numerusform>
            <numerusform>%Ln Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln imported</source>
        <translation>
            <numerusform>%Ln importiert</numerusform>
            <numerusform>%Ln importiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unchanged</source>
        <translation>
            <numerusform>%Ln unverändert</numerusform>
            <numerusform>%Ln unverändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln repaired</source>
        <translation>
            <numerusform>%Ln repariert</numerusform>
            <numerusform>%Ln repariert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln older than what is stored</source>
        <translation>
            <numerusform>%Ln älter als der gespeicherte Stand</numerusform>
            <numerusform>%Ln älter als der gespeicherte Stand</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rejected</source>
        <translation>
            <numerusform>%Ln abgelehnt</numerusform>
            <numerusform>%Ln abgelehnt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out</source>
        <translation>
            <numerusform>%Ln ausgelassen</numerusform>
            <numerusform>%Ln ausgelassen</numerusform>
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
        <translation>%1 zu %2, mit %3, in %4 s</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln Eintrag</numerusform>
            <numerusform>%Ln Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln papers</source>
        <translation>
            <numerusform>%Ln Artikel</numerusform>
            <numerusform>%Ln Artikeln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tweets</source>
        <translation>
            <numerusform>%Ln Tweet</numerusform>
            <numerusform>%Ln Tweets</numerusform>
        </translation>
    </message>
    <message>
        <source>hotpapers: stopped; what is counted is stored, the rest is not.</source>
        <translation>hotpapers: abgebrochen; was gezählt wurde, ist gespeichert, der Rest nicht.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Digests</source>
        <translation>Digests</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Tweets</source>
        <translation>Tweets</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Mit Stern</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Ungelesen</translation>
    </message>
    <message>
        <source>The library is in order.</source>
        <translation>Die Bibliothek ist in Ordnung.</translation>
    </message>
    <message>
        <source>See hotpapers help %1.</source>
        <translation>Siehe hotpapers help %1.</translation>
    </message>
    <message>
        <source>See hotpapers help.</source>
        <translation>Siehe hotpapers help.</translation>
    </message>
    <message>
        <source>%1 takes no value.</source>
        <translation>%1 wird ohne Wert angegeben.</translation>
    </message>
    <message>
        <source>%1 wants a value: %1 %2.</source>
        <translation>%1 verlangt einen Wert: %1 %2.</translation>
    </message>
    <message>
        <source>There is no option %1 here; there are %2. What is no option, though it begins with a dash, goes after “--”.</source>
        <translation>Die Option %1 gibt es hier nicht; möglich sind %2. Was keine Option ist, aber mit einem Strich beginnt, steht hinter „--“.</translation>
    </message>
    <message>
        <source>There is no command “%1”; there are %2.</source>
        <translation>Den Befehl „%1“ gibt es nicht; möglich sind %2.</translation>
    </message>
    <message>
        <source>No command is given.</source>
        <translation>Es ist kein Befehl angegeben.</translation>
    </message>
    <message>
        <source>A note of more than 1 MiB</source>
        <translation>Eine Notiz von mehr als 1 MiB</translation>
    </message>
    <message>
        <source>A note that is not UTF-8</source>
        <translation>Eine Notiz, die kein UTF-8 ist</translation>
    </message>
    <message>
        <source>“%1” is no state; there are unread, reading, read, skipped.</source>
        <translation>„%1“ ist kein Status; möglich sind unread, reading, read, skipped.</translation>
    </message>
    <message>
        <source>--limit wants a number from 1.</source>
        <translation>--limit verlangt eine Zahl ab 1.</translation>
    </message>
    <message>
        <source>Note:</source>
        <translation>Notiz:</translation>
    </message>
    <message>
        <source>Of --json, --html and --text only one can be given.</source>
        <translation>Von --json, --html und --text ist nur eines möglich.</translation>
    </message>
    <message>
        <source>work on this library instead of the default one</source>
        <translation>mit dieser Bibliothek arbeiten statt mit der voreingestellten</translation>
    </message>
    <message>
        <source>show the help</source>
        <translation>die Hilfe anzeigen</translation>
    </message>
    <message>
        <source>show the version</source>
        <translation>die Version anzeigen</translation>
    </message>
    <message>
        <source>show the names of the commands, one a line</source>
        <translation>die Namen der Befehle anzeigen, einen je Zeile</translation>
    </message>
    <message>
        <source>write the counts of this run as a JSON object</source>
        <translation>die Zahlen dieses Imports als JSON-Objekt ausgeben</translation>
    </message>
    <message>
        <source>write a JSON array</source>
        <translation>ein JSON-Array ausgeben</translation>
    </message>
    <message>
        <source>the order; without it the latest digest comes first</source>
        <translation>die Reihenfolge; ohne diese Angabe kommt der neueste Digest zuerst</translation>
    </message>
    <message>
        <source>at most so many papers</source>
        <translation>höchstens so viele Artikel</translation>
    </message>
    <message>
        <source>as a JSON object</source>
        <translation>als JSON-Objekt</translation>
    </message>
    <message>
        <source>as the page that the window&apos;s reader shows</source>
        <translation>als die Seite, die der Lesebereich des Fensters zeigt</translation>
    </message>
    <message>
        <source>as text; so it is without an option too</source>
        <translation>als Text, wie auch ohne Option</translation>
    </message>
    <message>
        <source>what to write; digest gives back the files, byte for byte</source>
        <translation>was ausgegeben wird; digest gibt die Dateien Byte für Byte zurück</translation>
    </message>
    <message>
        <source>write to this file, not to standard output</source>
        <translation>in diese Datei schreiben, nicht auf die Standardausgabe</translation>
    </message>
    <message>
        <source>everything in the library</source>
        <translation>alles in der Bibliothek</translation>
    </message>
    <message>
        <source>the digest about this day, written 2021-07-27</source>
        <translation>der Digest dieses Tages; der Tag wird so geschrieben: 2021-07-27</translation>
    </message>
    <message>
        <source>the papers with a star</source>
        <translation>die Artikel mit Stern</translation>
    </message>
    <message>
        <source>the papers that match: see hotpapers help search</source>
        <translation>die Treffer dieser Suche: siehe hotpapers help search</translation>
    </message>
    <message>
        <source>write a JSON object</source>
        <translation>ein JSON-Objekt ausgeben</translation>
    </message>
    <message>
        <source>take in digest files, and folders with all below them</source>
        <translation>Digest-Dateien importieren, ebenso Ordner mit allem darunter</translation>
    </message>
    <message>
        <source>list the papers that match: id, digest, rank, retweets, favorites, title</source>
        <translation>die Treffer der Suche auflisten: Kennung, Digest, Rang, Retweets, Favoriten, Titel</translation>
    </message>
    <message>
        <source>show a paper</source>
        <translation>einen Artikel anzeigen</translation>
    </message>
    <message>
        <source>write papers or digests</source>
        <translation>Artikel oder Digests ausgeben</translation>
    </message>
    <message>
        <source>give a paper a star</source>
        <translation>einem Artikel einen Stern geben</translation>
    </message>
    <message>
        <source>take a paper&apos;s star away</source>
        <translation>einem Artikel den Stern nehmen</translation>
    </message>
    <message>
        <source>set how far you have come with a paper</source>
        <translation>festlegen, wie weit Sie mit einem Artikel sind</translation>
    </message>
    <message>
        <source>set a paper&apos;s note, in Markdown; “-” reads it from standard input, an empty one is none</source>
        <translation>die Notiz zu einem Artikel festlegen, in Markdown; „-“ liest sie von der Standardeingabe, eine leere entfernt sie</translation>
    </message>
    <message>
        <source>tell what the library holds</source>
        <translation>anzeigen, was die Bibliothek enthält</translation>
    </message>
    <message>
        <source>check the library file; what is wrong is told, one a line</source>
        <translation>die Bibliotheksdatei prüfen; Fehler werden gemeldet, einer je Zeile</translation>
    </message>
    <message>
        <source>show the help, or that of a command</source>
        <translation>die Hilfe anzeigen, oder die zu einem Befehl</translation>
    </message>
    <message>
        <source>%1:</source>
        <comment>a heading</comment>
        <translation>%1:</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Schema</translation>
    </message>
    <message>
        <source>%1, starred</source>
        <comment>how far one is with a paper</comment>
        <translation>%1, mit Stern</translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <translation>Schlagwörter: %1</translation>
    </message>
    <message>
        <source>with digests: what you made of their papers, in a comment that an import brings back</source>
        <translation>bei Digests: Ihre Daten zu den Artikeln, in einem Kommentar, aus dem ein Import sie wiederherstellt</translation>
    </message>
    <message>
        <source>the papers with this tag</source>
        <translation>die Artikel mit diesem Schlagwort</translation>
    </message>
    <message>
        <source>the papers of this reading list</source>
        <translation>die Artikel dieser Leseliste</translation>
    </message>
    <message>
        <source>leave abstracts out</source>
        <translation>Abstracts weglassen</translation>
    </message>
    <message>
        <source>leave your notes out</source>
        <translation>Ihre Notizen weglassen</translation>
    </message>
    <message>
        <source>leave your tags out</source>
        <translation>Ihre Schlagwörter weglassen</translation>
    </message>
    <message>
        <source>how citation keys are made, of [auth], [Auth], [year], [word], [title] and [arxiv]; without it [auth][year][word]</source>
        <translation>wie Zitierschlüssel gebildet werden, aus [auth], [Auth], [year], [word], [title] und [arxiv]; ohne diese Angabe [auth][year][word]</translation>
    </message>
    <message>
        <source>the type that RIS says; without it unpb</source>
        <translation>der Typ, den RIS nennt; ohne diese Angabe unpb</translation>
    </message>
    <message>
        <source>rate a paper; 0 is no rating</source>
        <translation>einen Artikel bewerten; 0 heißt keine Bewertung</translation>
    </message>
    <message>
        <source>set how soon you mean to read a paper</source>
        <translation>festlegen, wie bald Sie einen Artikel lesen möchten</translation>
    </message>
    <message>
        <source>give papers a tag</source>
        <translation>Artikeln ein Schlagwort geben</translation>
    </message>
    <message>
        <source>take a tag away from papers</source>
        <translation>Artikeln ein Schlagwort nehmen</translation>
    </message>
    <message>
        <source>make and change reading lists; “order” puts these papers first, “show” tells all lists, or the papers of one; “import” makes a list of BibTeX, RIS, CSL-JSON, CSV, or any text with arXiv ids or links</source>
        <translation>Leselisten anlegen und ändern; „order“ stellt diese Artikel an den Anfang, „show“ zeigt alle Listen oder die Artikel einer Liste an; „import“ macht eine Liste aus BibTeX, RIS, CSL-JSON, CSV oder beliebigem Text mit arXiv-IDs oder -Links</translation>
    </message>
    <message>
        <source>copy the whole library to a file, checked when it is written</source>
        <translation>die ganze Bibliothek in eine Datei kopieren, die nach dem Schreiben geprüft wird</translation>
    </message>
    <message>
        <source>--format is one of these: %1.</source>
        <translation>--format ist eines von diesen: %1.</translation>
    </message>
    <message>
        <source>--ris-type is unpb or gen.</source>
        <translation>--ris-type ist unpb oder gen.</translation>
    </message>
    <message>
        <source>--%1 means nothing to the format %2.</source>
        <translation>--%1 hat beim Format %2 keine Bedeutung.</translation>
    </message>
    <message>
        <source>--tag wants a name.</source>
        <translation>--tag verlangt einen Namen.</translation>
    </message>
    <message>
        <source>--list wants a name.</source>
        <translation>--list verlangt einen Namen.</translation>
    </message>
    <message>
        <source>Exactly one of --all, --digest, --starred, --query, --tag and --list says what to export.</source>
        <translation>Was exportiert wird, bestimmt genau eine der Optionen --all, --digest, --starred, --query, --tag und --list.</translation>
    </message>
    <message>
        <source>--with-marks is for --format digest.</source>
        <translation>--with-marks gehört zu --format digest.</translation>
    </message>
    <message>
        <source>Imported list</source>
        <translation>Importierte Liste</translation>
    </message>
    <message>
        <source>“%1” is no name for a tag.</source>
        <translation>„%1“ ist kein Name für ein Schlagwort.</translation>
    </message>
    <message>
        <source>“%1” is no rating; they go from 1 to 5, and 0 is none.</source>
        <translation>„%1“ ist keine Bewertung; möglich sind 1 bis 5, und 0 heißt keine.</translation>
    </message>
    <message>
        <source>“%1” is no priority; there are none, low, medium, high.</source>
        <translation>„%1“ ist keine Priorität; möglich sind none, low, medium, high.</translation>
    </message>
    <message>
        <source>Standard input</source>
        <translation>Standardeingabe</translation>
    </message>
    <message>
        <source>Nothing was new: all of it is here already.</source>
        <translation>Nichts Neues: Alles ist bereits vorhanden.</translation>
    </message>
    <message>
        <source>Merged. Nothing of yours was lost.</source>
        <translation>Zusammengeführt. Von Ihren Daten ging nichts verloren.</translation>
    </message>
    <message>
        <source>Written and checked: %1</source>
        <translation>Geschrieben und geprüft: %1</translation>
    </message>
    <message>
        <source>What was there before is kept in %1</source>
        <translation>Der vorherige Stand ist gesichert in %1</translation>
    </message>
    <message>
        <source>“%1” is nothing to do with user data; there are export and merge.</source>
        <translation>„%1“ ist mit user-data nicht möglich; möglich sind export und merge.</translation>
    </message>
    <message>
        <source>Rating: %1</source>
        <translation>Bewertung: %1</translation>
    </message>
    <message>
        <source>Priority: %1</source>
        <translation>Priorität: %1</translation>
    </message>
    <message>
        <source>Lists: %1</source>
        <translation>Listen: %1</translation>
    </message>
    <message>
        <source>how the list that is imported is to be called; without it as the file is called</source>
        <translation>wie die importierte Liste heißen soll; ohne diese Angabe wie die Datei</translation>
    </message>
    <message>
        <source>link papers that are the same under several ids: they share state, tags and notes then; “show” tells those that a paper is linked with, and those that look the same</source>
        <translation>Artikel verknüpfen, die unter mehreren Kennungen derselbe sind: Sie teilen sich dann Status, Schlagwörter und Notizen; „show“ nennt die Artikel, mit denen ein Artikel verknüpft ist, und mögliche Dubletten</translation>
    </message>
    <message>
        <source>bring back your data as it was in a backup; what is there now is backed up before</source>
        <translation>Ihre Daten auf den Stand einer Sicherung zurücksetzen; der jetzige Stand wird vorher gesichert</translation>
    </message>
    <message>
        <source>write your data as JSON, or merge such a file into it: nothing is lost</source>
        <translation>Ihre Daten als JSON ausgeben oder eine solche Datei mit ihnen zusammenführen: nichts geht verloren</translation>
    </message>
    <message>
        <source>“%1” is no order; there are heat, date, retweets, favorites, title, rank, rating, priority, relevance, fit.</source>
        <translation>„%1“ ist keine Reihenfolge; möglich sind heat, date, retweets, favorites, title, rank, rating, priority, relevance, fit.</translation>
    </message>
</context>
<context>
    <name>hotpapers::models::CalendarModel</name>
    <message>
        <source>Week of %1</source>
        <translation>Woche ab %1</translation>
    </message>
</context>
<context>
    <name>hotpapers::models::DayTally</name>
    <message>
        <source>%1: no digest</source>
        <comment>%1 is a day</comment>
        <translation>%1: kein Digest</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln paper(s), %2 unread, mean heat %3</source>
        <comment>%1 is a day</comment>
        <translation>
            <numerusform>%1: %Ln Artikel, %2 ungelesen, mittlere Resonanz %3</numerusform>
            <numerusform>%1: %Ln Artikel, %2 ungelesen, mittlere Resonanz %3</numerusform>
        </translation>
    </message>
    <message>
        <source>Shaded by the mean heat of a day’s papers: pale up to %1, full from %2 on. A dot is a day without a digest.</source>
        <translation>Eingefärbt nach der mittleren Resonanz der Artikel eines Tages: blass bis %1, kräftig ab %2. Ein Punkt ist ein Tag ohne Digest.</translation>
    </message>
    <message>
        <source>Shaded by the papers of a day: pale is none, full is %1. A dot is a day without a digest.</source>
        <translation>Eingefärbt nach der Zahl der Artikel eines Tages: blass heißt keiner, kräftig %1. Ein Punkt ist ein Tag ohne Digest.</translation>
    </message>
    <message>
        <source>Shaded by the unread papers of a day: pale is none, full is %1. A dot is a day without a digest.</source>
        <translation>Eingefärbt nach der Zahl der ungelesenen Artikel eines Tages: blass heißt keiner, kräftig %1. Ein Punkt ist ein Tag ohne Digest.</translation>
    </message>
</context>
<context>
    <name>hotpapers::models::FitPlotModel</name>
    <message>
        <source>%1 %</source>
        <comment>how well a paper fits</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1. Press Enter to show it.</source>
        <translation>%1. Die Eingabetaste zeigt den Artikel.</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Passung</translation>
    </message>
    <message>
        <source>Heat</source>
        <translation>Resonanz</translation>
    </message>
</context>
<context>
    <name>hotpapers::models::PaperTableModel</name>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Stern</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Autoren</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Retweets</source>
        <translation>Retweets</translation>
    </message>
    <message>
        <source>Favorites</source>
        <translation>Favoriten</translation>
    </message>
    <message>
        <source>Heat</source>
        <translation>Resonanz</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>%1, with a note</source>
        <translation>%1, mit Notiz</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Mit Stern</translation>
    </message>
    <message>
        <source>Not starred</source>
        <translation>Ohne Stern</translation>
    </message>
    <message numerus="yes">
        <source>%Ln retweets</source>
        <translation>
            <numerusform>%Ln Retweet</numerusform>
            <numerusform>%Ln Retweets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln favorites</source>
        <translation>
            <numerusform>%Ln Favorit</numerusform>
            <numerusform>%Ln Favoriten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Heat %1: as hot as or hotter than %1 % of the papers of %Ln day(s) before and after</source>
        <translation>
            <numerusform>Resonanz %1: mindestens so hoch wie bei %1 % der Artikel vom Tag davor und danach</numerusform>
            <numerusform>Resonanz %1: mindestens so hoch wie bei %1 % der Artikel aus den %Ln Tagen davor und danach</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Heat: how a paper’s retweets and favorites compare with those of the papers of %Ln day(s) before and after. Digests before %1 and since are compared apart, for their counts mean different things.</source>
        <translation>
            <numerusform>Resonanz: Retweets und Favoriten eines Artikels im Vergleich zu denen der Artikel vom Tag davor und danach. Digests vor dem %1 und seither werden getrennt verglichen, denn ihre Zahlen bedeuten Verschiedenes.</numerusform>
            <numerusform>Resonanz: Retweets und Favoriten eines Artikels im Vergleich zu denen der Artikel aus den %Ln Tagen davor und danach. Digests vor dem %1 und seither werden getrennt verglichen, denn ihre Zahlen bedeuten Verschiedenes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cat.</source>
        <comment>short for category</comment>
        <translation>Kat.</translation>
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
        <translation>%1, mit Stern und Notiz</translation>
    </message>
    <message>
        <source>%1, starred</source>
        <translation>%1, mit Stern</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>two authors</comment>
        <translation>%1 und %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln others</source>
        <comment>authors</comment>
        <translation>
            <numerusform>%1 und %Ln weiteren Person</numerusform>
            <numerusform>%1 und %Ln weiteren</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2; rank %3, heat %4, %5</source>
        <comment>state, title, rank, heat, retweets</comment>
        <translation>%1: %2; Rang %3, Resonanz %4, %5</translation>
    </message>
    <message>
        <source>%1: %2, by %3; rank %4, heat %5, %6</source>
        <comment>state, title, authors, rank, heat, retweets</comment>
        <translation>%1: %2, von %3; Rang %4, Resonanz %5, %6</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a column, and what stands in it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation>Nicht bewertet</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stars</source>
        <comment>a rating</comment>
        <translation>
            <numerusform>%Ln Stern</numerusform>
            <numerusform>%Ln Sterne</numerusform>
        </translation>
    </message>
    <message>
        <source>No priority</source>
        <translation>Keine Priorität</translation>
    </message>
    <message>
        <source>No tags</source>
        <translation>Keine Schlagwörter</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>what is said of a paper, and more</comment>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>%1; priority %2</source>
        <comment>what is said of a paper, and more</comment>
        <translation>%1; Priorität %2</translation>
    </message>
    <message>
        <source>%1; tags %2</source>
        <comment>what is said of a paper, and more</comment>
        <translation>%1; Schlagwörter %2</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Passung</translation>
    </message>
    <message>
        <source>Fit is not known</source>
        <translation>Passung nicht bekannt</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>how well a paper fits</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Fits you: %1 %</source>
        <translation>Passt zu Ihnen: %1 %</translation>
    </message>
    <message>
        <source>Fit: how well a paper fits what you star, rate and skip. It is learned on this computer, and stays here.</source>
        <translation>Passung: wie gut ein Artikel zu dem passt, was Sie mit einem Stern versehen, bewerten und überspringen. Gelernt wird auf diesem Rechner, und alles bleibt hier.</translation>
    </message>
</context>
<context>
    <name>hotpapers::models::PlotModel</name>
    <message>
        <source>%1. Press Enter to show them.</source>
        <translation>%1. Die Eingabetaste zeigt die Artikel.</translation>
    </message>
</context>
<context>
    <name>hotpapers::models::YearModel</name>
    <message>
        <source>No such day</source>
        <translation>Diesen Tag gibt es nicht</translation>
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
        <translation>Weitere</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::BackupDialog</name>
    <message>
        <source>There is no backup yet. One is made each day on which you changed something.</source>
        <translation>Es gibt noch keine Sicherung. An jedem Tag, an dem Sie etwas geändert haben, wird eine erstellt.</translation>
    </message>
    <message>
        <source>It holds no star and no note.</source>
        <translation>Sie enthält weder Sterne noch Notizen.</translation>
    </message>
    <message>
        <source>Being written and checked…</source>
        <translation>Wird geschrieben und geprüft…</translation>
    </message>
    <message>
        <source>Written and checked.</source>
        <translation>Geschrieben und geprüft.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>Being restored…</source>
        <translation>Wird wiederhergestellt…</translation>
    </message>
    <message>
        <source>Restored.</source>
        <translation>Wiederhergestellt.</translation>
    </message>
    <message>
        <source>The backup is restored.</source>
        <translation>Die Sicherung ist wiederhergestellt.</translation>
    </message>
    <message>
        <source>Backups of Hot Papers (*.sqlite);;All files (*)</source>
        <translation>Sicherungen von Hot Papers (*.sqlite);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Some of the papers in it: %1</source>
        <translation>Einige der Artikel darin: %1</translation>
    </message>
    <message>
        <source>In the file %1</source>
        <translation>In der Datei %1</translation>
    </message>
    <message>
        <source>All stars, states, notes, tags, lists and saved searches become what they were when this backup was made: %1.

Papers stay. What you have now is backed up before, and stands in this list then.</source>
        <translation>Alle Sterne, Status, Notizen, Schlagwörter, Listen und gespeicherten Suchen werden wieder so, wie sie waren, als diese Sicherung erstellt wurde: %1.

Artikel bleiben erhalten. Ihr jetziger Stand wird vorher gesichert und steht dann in dieser Liste.</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::CalendarPane</name>
    <message>
        <source>Heat</source>
        <translation>Resonanz</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Ungelesen</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::CatchUp</name>
    <message numerus="yes">
        <source>%Ln other paper(s) since %1 are unread.</source>
        <translation>
            <numerusform>Seit dem %1 ist noch %Ln weiterer Artikel ungelesen.</numerusform>
            <numerusform>Seit dem %1 sind noch %Ln weitere Artikel ungelesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>No other paper since %1 is unread.</source>
        <translation>Seit dem %1 ist kein weiterer Artikel ungelesen.</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::CatchUpDialog</name>
    <message>
        <source>&amp;Catch Up</source>
        <translation>&amp;Nachlesen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) since then are unread.</source>
        <translation>
            <numerusform>%Ln Artikel seit diesem Tag ist ungelesen.</numerusform>
            <numerusform>%Ln Artikel seit diesem Tag sind ungelesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>No paper since then is unread. Choose an earlier day.</source>
        <translation>Seit diesem Tag ist kein Artikel ungelesen. Wählen Sie einen früheren Tag.</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::DayPrompt</name>
    <message>
        <source>&amp;Go</source>
        <translation>An&amp;zeigen</translation>
    </message>
    <message>
        <source>For example %1, %2, %3, a weekday, or a month like %4.</source>
        <translation>Zum Beispiel %1, %2, %3, ein Wochentag oder ein Monat wie %4.</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
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
            <numerusform>Der ausgewählte Artikel (%Ln)</numerusform>
            <numerusform>Die %Ln ausgewählten Artikel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All that are shown: %1 (%Ln)</source>
        <translation>
            <numerusform>Alle angezeigten: %1 (%Ln)</numerusform>
            <numerusform>Alle angezeigten: %1 (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>The digest of %1</source>
        <translation>Der Digest vom %1</translation>
    </message>
    <message>
        <source>The digest</source>
        <translation>Der Digest</translation>
    </message>
    <message>
        <source>All starred papers</source>
        <translation>Alle Artikel mit Stern</translation>
    </message>
    <message>
        <source>A reading list</source>
        <translation>Eine Leseliste</translation>
    </message>
    <message>
        <source>Papers with a tag</source>
        <translation>Artikel mit einem Schlagwort</translation>
    </message>
    <message>
        <source>What a search finds</source>
        <translation>Treffer einer Suche</translation>
    </message>
    <message>
        <source>All papers</source>
        <translation>Alle Artikel</translation>
    </message>
    <message>
        <source>Fields: %1</source>
        <translation>Felder: %1</translation>
    </message>
    <message>
        <source>Unpublished (UNPB): for Zotero and EndNote</source>
        <translation>Unveröffentlicht (UNPB): für Zotero und EndNote</translation>
    </message>
    <message>
        <source>Generic (GEN)</source>
        <translation>Allgemein (GEN)</translation>
    </message>
    <message>
        <source>It took a moment, and is ready now: drag it once more.</source>
        <translation>Das hat einen Moment gedauert und ist jetzt bereit: Ziehen Sie noch einmal.</translation>
    </message>
    <message numerus="yes">
        <source>the first %1 of %Ln digests</source>
        <translation>
            <numerusform>Anfang: %1 von %Ln Digest</numerusform>
            <numerusform>Anfang: %1 von %Ln Digests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln digest(s)</source>
        <translation>
            <numerusform>%Ln Digest</numerusform>
            <numerusform>%Ln Digests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the first %1 of %Ln papers</source>
        <translation>
            <numerusform>Anfang: %1 von %Ln Artikel</numerusform>
            <numerusform>Anfang: %1 von %Ln Artikeln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s)</source>
        <translation>
            <numerusform>%Ln Artikel</numerusform>
            <numerusform>%Ln Artikel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln digest(s) written to %1</source>
        <translation>
            <numerusform>%Ln Digest in %1 geschrieben</numerusform>
            <numerusform>%Ln Digests in %1 geschrieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) written to %1</source>
        <translation>
            <numerusform>%Ln Artikel in %1 geschrieben</numerusform>
            <numerusform>%Ln Artikel in %1 geschrieben</numerusform>
        </translation>
    </message>
    <message>
        <source>This is too much for the clipboard. You can export it to a file instead.</source>
        <translation>Das ist zu viel für die Zwischenablage. Sie können es stattdessen in eine Datei exportieren.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln digest(s) copied</source>
        <translation>
            <numerusform>%Ln Digest kopiert</numerusform>
            <numerusform>%Ln Digests kopiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) copied</source>
        <translation>
            <numerusform>%Ln Artikel kopiert</numerusform>
            <numerusform>%Ln Artikel kopiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Whole digests</source>
        <translation>Ganze Digests</translation>
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
        <translation>CSV-Tabelle</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Reiner Text</translation>
    </message>
    <message>
        <source>Atom feed</source>
        <translation>Atom-Feed</translation>
    </message>
    <message>
        <source>As in the list</source>
        <translation>Wie in der Liste</translation>
    </message>
    <message>
        <source>As in the table</source>
        <translation>Wie in der Tabelle</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Älteste zuerst</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>Nach Titel</translation>
    </message>
    <message>
        <source>By authors</source>
        <translation>Nach Autoren</translation>
    </message>
    <message>
        <source>Hottest first</source>
        <translation>Höchste Resonanz zuerst</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::FacetPane</name>
    <message numerus="yes">
        <source>%1, %Ln papers</source>
        <translation>
            <numerusform>%1, %Ln Artikel</numerusform>
            <numerusform>%1, %Ln Artikel</numerusform>
        </translation>
    </message>
    <message>
        <source>Click: these alone. Ctrl+click: all but these.</source>
        <translation>Klick: nur diese. Strg+Klick: alle außer diesen.</translation>
    </message>
    <message>
        <source>Narrow down</source>
        <translation>Eingrenzen</translation>
    </message>
    <message>
        <source>Enter: these papers alone. Shift+Enter: all but these.</source>
        <translation>Eingabetaste: nur diese Artikel. Umschalt+Eingabetaste: alle außer diesen.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Show more (%1)</source>
        <translation>Mehr anzeigen (%1)</translation>
    </message>
    <message>
        <source>&amp;These alone</source>
        <translation>&amp;Nur diese</translation>
    </message>
    <message>
        <source>&amp;All but these</source>
        <translation>&amp;Alle außer diesen</translation>
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
        <translation>Passt zu Ihnen: %1 %</translation>
    </message>
    <message>
        <source>+ %1</source>
        <comment>words that speak for a paper</comment>
        <translation>+ %1</translation>
    </message>
    <message>
        <source>− %1</source>
        <comment>words that speak against a paper</comment>
        <translation>− %1</translation>
    </message>
    <message>
        <source>What speaks for it: %1</source>
        <translation>Was dafür spricht: %1</translation>
    </message>
    <message>
        <source>What speaks against it: %1</source>
        <translation>Was dagegen spricht: %1</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Passung</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::FitPage</name>
    <message>
        <source>Press Enter on a paper to show it.</source>
        <translation>Die Eingabetaste zeigt den ausgewählten Artikel.</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::FitView</name>
    <message>
        <source>%1. Click to show it.</source>
        <translation>%1. Ein Klick zeigt den Artikel.</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::HandbookDialog</name>
    <message>
        <source>Handbook</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Find in the handbook</source>
        <translation>Im Handbuch suchen</translation>
    </message>
    <message>
        <source>Pages of the handbook</source>
        <translation>Seiten des Handbuchs</translation>
    </message>
    <message>
        <source>Page of the handbook</source>
        <translation>Seite des Handbuchs</translation>
    </message>
    <message>
        <source>Nothing in the handbook holds all of these words. Try fewer.</source>
        <translation>Keine Seite des Handbuchs enthält alle diese Wörter. Versuchen Sie es mit weniger.</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::HistoryPlot</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>%1: rank %2, retweets %3, favorites %4, heat %5</source>
        <comment>%1 is a day</comment>
        <translation>%1: Rang %2, Retweets %3, Favoriten %4, Resonanz %5</translation>
    </message>
    <message numerus="yes">
        <source>In %Ln digest(s): rank, and retweets with favorites</source>
        <translation>
            <numerusform>In %Ln Digest: Rang sowie Retweets und Favoriten</numerusform>
            <numerusform>In %Ln Digests: Rang sowie Retweets und Favoriten</numerusform>
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
        <translation>Wird abgebrochen…</translation>
    </message>
    <message>
        <source>Importing %1 of %2</source>
        <translation>Importieren: %1 von %2</translation>
    </message>
    <message>
        <source>Looking for digests…</source>
        <translation>Digests werden gesucht…</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::Keeping</name>
    <message>
        <source>States</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Mark as “%1”</source>
        <translation>Als „%1“ markieren</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::KeysDialog</name>
    <message>
        <source>%1 or %2</source>
        <translation>%1 oder %2</translation>
    </message>
    <message>
        <source>In the table</source>
        <translation>In der Tabelle</translation>
    </message>
    <message>
        <source>Open the abstract</source>
        <translation>Abstract öffnen</translation>
    </message>
    <message>
        <source>First paper</source>
        <translation>Erster Artikel</translation>
    </message>
    <message>
        <source>Last paper</source>
        <translation>Letzter Artikel</translation>
    </message>
    <message>
        <source>Select more papers</source>
        <translation>Weitere Artikel auswählen</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::LanguageChooser</name>
    <message>
        <source>Language of the &amp;System</source>
        <translation>Sprache des &amp;Systems</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::Learning</name>
    <message>
        <source>Learning from what you star, rate and skip is switched off. “Learn from what I star, rate and skip” in the settings, on the page Reading, switches it on. What is learned stays on this computer.</source>
        <translation>Das Lernen aus Ihren Sternen, Bewertungen und übersprungenen Artikeln ist ausgeschaltet. „Aus meinen Sternen, Bewertungen und übersprungenen Artikeln lernen“ in den Einstellungen, Seite „Lesen“, schaltet es ein. Was gelernt wird, bleibt auf diesem Rechner.</translation>
    </message>
    <message>
        <source>It is not known yet what you like.</source>
        <translation>Was Ihnen gefällt, ist noch nicht bekannt.</translation>
    </message>
    <message>
        <source>Hot Papers does not learn what you like.</source>
        <translation>Was Ihnen gefällt, wird nicht gelernt.</translation>
    </message>
    <message>
        <source>It is learned from the papers that you star, or rate with four or five stars. %1 %2 What you skip, or rate with one or two, says what you do not like. What is learned stays on this computer.</source>
        <comment>%1 and %2 are sentences: how many are needed, how many are there</comment>
        <translation>Gelernt wird aus den Artikeln, denen Sie einen Stern geben oder die Sie mit vier oder fünf Sternen bewerten. %1 %2 Was Sie überspringen oder mit einem oder zwei Sternen bewerten, sagt, was Ihnen nicht gefällt. Was gelernt wird, bleibt auf diesem Rechner.</translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln of them are needed.</source>
        <translation>
            <numerusform>Mindestens %Ln davon ist nötig.</numerusform>
            <numerusform>Mindestens %Ln davon sind nötig.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln papers like that are there.</source>
        <translation>
            <numerusform>%Ln solcher Artikel ist bisher da.</numerusform>
            <numerusform>%Ln solche Artikel sind bisher da.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::LinkCompleter</name>
    <message>
        <source>Papers to link to</source>
        <translation>Artikel zum Verlinken</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>arXiv id, title</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln proposals</source>
        <translation>
            <numerusform>%Ln Vorschlag</numerusform>
            <numerusform>%Ln Vorschläge</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::ListImporter</name>
    <message>
        <source>Pasted list</source>
        <translation>Eingefügte Liste</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more files were read.</source>
        <translation>
            <numerusform>%Ln weitere Datei wurde gelesen.</numerusform>
            <numerusform>%Ln weitere Dateien wurden gelesen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::ListPlace</name>
    <message numerus="yes">
        <source>%Ln papers of this list are in no digest yet</source>
        <translation>
            <numerusform>%Ln Artikel dieser Liste ist noch in keinem Digest</numerusform>
            <numerusform>%Ln Artikel dieser Liste sind noch in keinem Digest</numerusform>
        </translation>
    </message>
    <message>
        <source>Show Them</source>
        <translation>Anzeigen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln papers taken from “%1”</source>
        <translation>
            <numerusform>%Ln Artikel aus „%1“ entfernt</numerusform>
            <numerusform>%Ln Artikel aus „%1“ entfernt</numerusform>
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
            <numerusform>%Ln Artikel</numerusform>
            <numerusform>%Ln Artikel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unread</source>
        <translation>
            <numerusform>%Ln ungelesen</numerusform>
            <numerusform>%Ln ungelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>without what one account announced</source>
        <translation>ohne Artikel, die nur ein Konto angekündigt hat</translation>
    </message>
    <message>
        <source>Close Hot Papers</source>
        <translation>Hot Papers schließen</translation>
    </message>
    <message>
        <source>A note could not be saved; beside it you see why. If you close the window now, what you typed since is lost. You can copy it first, or try again.</source>
        <translation>Eine Notiz konnte nicht gespeichert werden; der Grund steht daneben. Wenn Sie das Fenster jetzt schließen, geht verloren, was Sie seitdem eingegeben haben. Sie können es vorher kopieren oder es noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Close and Lose It</source>
        <translation>Schließen und verwerfen</translation>
    </message>
    <message>
        <source>The language stays as it is: a note could not be saved; beside it you see why.</source>
        <translation>Die Sprache bleibt, wie sie ist: Eine Notiz konnte nicht gespeichert werden; der Grund steht daneben.</translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln papers</source>
        <translation>
            <numerusform>%Ln Artikel kopiert</numerusform>
            <numerusform>%Ln Artikel kopiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln papers are selected: too many for the clipboard, which takes up to %1 here. You can write them to a file instead.</source>
        <translation>
            <numerusform>%Ln Artikel ist ausgewählt: zu viel für die Zwischenablage, die hier bis zu %1 aufnimmt. Sie können ihn stattdessen in eine Datei schreiben.</numerusform>
            <numerusform>%Ln Artikel sind ausgewählt: zu viele für die Zwischenablage, die hier bis zu %1 aufnimmt. Sie können sie stattdessen in eine Datei schreiben.</numerusform>
        </translation>
    </message>
    <message>
        <source>About Hot Papers</source>
        <translation>Über Hot Papers</translation>
    </message>
    <message>
        <source>Hot Papers %1

Reads research by daily digest.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Hot Papers %1

Zum Lesen von Forschungsartikeln in täglichen Digests.

Freie Software unter der GNU General Public License, Version 3 oder neuer.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a state of reading, and how many papers are in it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>These are samples. Import digests of your own first; lists can follow.</source>
        <translation>Dies sind Beispiele. Importieren Sie zuerst eigene Digests; Listen können folgen.</translation>
    </message>
    <message>
        <source>There is no text to paste.</source>
        <translation>Es gibt keinen Text zum Einfügen.</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Bereiche</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::MarkHistory</name>
    <message numerus="yes">
        <source>Mark %Ln papers as unread</source>
        <translation>
            <numerusform>%Ln Artikel als ungelesen markieren</numerusform>
            <numerusform>%Ln Artikel als ungelesen markieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %Ln papers as being read</source>
        <translation>
            <numerusform>%Ln Artikel als begonnen markieren</numerusform>
            <numerusform>%Ln Artikel als begonnen markieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %Ln papers as read</source>
        <translation>
            <numerusform>%Ln Artikel als gelesen markieren</numerusform>
            <numerusform>%Ln Artikel als gelesen markieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Skip %Ln papers</source>
        <translation>
            <numerusform>%Ln Artikel überspringen</numerusform>
            <numerusform>%Ln Artikel überspringen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Star %Ln papers</source>
        <translation>
            <numerusform>%Ln Artikel einen Stern geben</numerusform>
            <numerusform>%Ln Artikeln einen Stern geben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take the star from %Ln papers</source>
        <translation>
            <numerusform>%Ln Artikel den Stern nehmen</numerusform>
            <numerusform>%Ln Artikeln den Stern nehmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change the tags of %Ln papers</source>
        <translation>
            <numerusform>Schlagwörter von %Ln Artikel ändern</numerusform>
            <numerusform>Schlagwörter von %Ln Artikeln ändern</numerusform>
        </translation>
    </message>
    <message>
        <source>Make a list</source>
        <translation>Liste anlegen</translation>
    </message>
    <message>
        <source>Rename a list</source>
        <translation>Liste umbenennen</translation>
    </message>
    <message>
        <source>Delete a list</source>
        <translation>Liste löschen</translation>
    </message>
    <message>
        <source>Put lists in order</source>
        <translation>Listen ordnen</translation>
    </message>
    <message>
        <source>Add to a list</source>
        <translation>Zu einer Liste hinzufügen</translation>
    </message>
    <message>
        <source>Take from a list</source>
        <translation>Aus einer Liste entfernen</translation>
    </message>
    <message>
        <source>Put a list in order</source>
        <translation>Artikel einer Liste ordnen</translation>
    </message>
    <message>
        <source>Rename a tag</source>
        <translation>Schlagwort umbenennen</translation>
    </message>
    <message>
        <source>Delete a tag</source>
        <translation>Schlagwort löschen</translation>
    </message>
    <message>
        <source>Color a tag</source>
        <translation>Farbe eines Schlagworts ändern</translation>
    </message>
    <message>
        <source>Put tags in order</source>
        <translation>Schlagwörter ordnen</translation>
    </message>
    <message>
        <source>Keep a search</source>
        <translation>Suche speichern</translation>
    </message>
    <message>
        <source>Delete a saved search</source>
        <translation>Gespeicherte Suche löschen</translation>
    </message>
    <message>
        <source>Put searches in order</source>
        <translation>Gespeicherte Suchen ordnen</translation>
    </message>
    <message>
        <source>Name a state</source>
        <translation>Status benennen</translation>
    </message>
    <message>
        <source>Import a reading list</source>
        <translation>Leseliste importieren</translation>
    </message>
    <message>
        <source>Merge your data</source>
        <translation>Ihre Daten zusammenführen</translation>
    </message>
    <message>
        <source>Highlight a passage</source>
        <translation>Textstelle hervorheben</translation>
    </message>
    <message>
        <source>Color a highlight</source>
        <translation>Farbe einer Hervorhebung ändern</translation>
    </message>
    <message>
        <source>Remove a highlight</source>
        <translation>Hervorhebung entfernen</translation>
    </message>
    <message numerus="yes">
        <source>Take %Ln papers a step further</source>
        <translation>
            <numerusform>%Ln Artikel einen Schritt weiterbringen</numerusform>
            <numerusform>%Ln Artikel einen Schritt weiterbringen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %Ln papers as “%1”</source>
        <translation>
            <numerusform>%Ln Artikel als „%1“ markieren</numerusform>
            <numerusform>%Ln Artikel als „%1“ markieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rate %Ln papers</source>
        <translation>
            <numerusform>%Ln Artikel bewerten</numerusform>
            <numerusform>%Ln Artikel bewerten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change the priority of %Ln papers</source>
        <translation>
            <numerusform>Priorität von %Ln Artikel ändern</numerusform>
            <numerusform>Priorität von %Ln Artikeln ändern</numerusform>
        </translation>
    </message>
    <message>
        <source>Link papers as the same</source>
        <translation>Als denselben Artikel verknüpfen</translation>
    </message>
    <message>
        <source>Separate papers</source>
        <translation>Verknüpfte Artikel trennen</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::MarkRow</name>
    <message>
        <source>Rating</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Your rating; a click on its last star takes it away</source>
        <translation>Ihre Bewertung; ein Klick auf ihren letzten Stern entfernt sie</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>How soon you mean to read this paper</source>
        <translation>Wie bald Sie diesen Artikel lesen möchten</translation>
    </message>
    <message>
        <source>No priority</source>
        <translation>Keine Priorität</translation>
    </message>
    <message>
        <source>Low priority</source>
        <translation>Niedrige Priorität</translation>
    </message>
    <message>
        <source>Medium priority</source>
        <translation>Mittlere Priorität</translation>
    </message>
    <message>
        <source>High priority</source>
        <translation>Hohe Priorität</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::Navigator</name>
    <message>
        <source>Nothing is left of %1 without what only one account announced. Choose “Hide What One Account Announced” in the View menu again to see that, too.</source>
        <translation>%1: Ohne Artikel, die nur ein Konto angekündigt hat, bleibt nichts übrig. Wählen Sie „Von nur einem Konto Angekündigtes ausblenden“ im Menü „Ansicht“ noch einmal, um auch diese zu sehen.</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::NoteEditor</name>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Markdown, saved as you type</source>
        <translation>Markdown, wird während der Eingabe gespeichert</translation>
    </message>
    <message>
        <source>Your note on this paper, in Markdown. It is saved as you type.</source>
        <translation>Ihre Notiz zu diesem Artikel, in Markdown. Sie wird während der Eingabe gespeichert.</translation>
    </message>
    <message>
        <source>The note on %1 is not saved. %2</source>
        <translation>Die Notiz zu %1 ist nicht gespeichert. %2</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::NotePane</name>
    <message>
        <source>Note as it reads</source>
        <translation>Vorschau der Notiz</translation>
    </message>
    <message>
        <source>No note on this paper yet.</source>
        <translation>Noch keine Notiz zu diesem Artikel.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Show the note as it reads, with headings, links and mathematics</source>
        <translation>Die Notiz formatiert anzeigen, mit Überschriften, Links und Formeln</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::NoteVersionsDialog</name>
    <message>
        <source>This note has no earlier versions.</source>
        <translation>Von dieser Notiz gibt es keine früheren Versionen.</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::Notices</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::PaperBrowser</name>
    <message>
        <source>Copy as Plain &amp;Text</source>
        <translation>Als reinen &amp;Text kopieren</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::PaperCommands</name>
    <message numerus="yes">
        <source>Took the rating from %Ln papers</source>
        <translation>
            <numerusform>Bewertung von %Ln Artikel entfernt</numerusform>
            <numerusform>Bewertung von %Ln Artikeln entfernt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rated %1 of %2; %Ln papers</source>
        <translation>
            <numerusform>Mit %1 von %2 Sternen bewertet: %Ln Artikel</numerusform>
            <numerusform>Mit %1 von %2 Sternen bewertet: %Ln Artikel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took the priority from %Ln papers</source>
        <translation>
            <numerusform>Priorität von %Ln Artikel entfernt</numerusform>
            <numerusform>Priorität von %Ln Artikeln entfernt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Priority %1; %Ln papers</source>
        <translation>
            <numerusform>Priorität „%1“: %Ln Artikel</numerusform>
            <numerusform>Priorität „%1“: %Ln Artikel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tagged “%1”; %Ln papers</source>
        <translation>
            <numerusform>Schlagwort „%1“ vergeben: %Ln Artikel</numerusform>
            <numerusform>Schlagwort „%1“ vergeben: %Ln Artikel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took the tag “%1”; %Ln papers</source>
        <translation>
            <numerusform>Schlagwort „%1“ entzogen: %Ln Artikel</numerusform>
            <numerusform>Schlagwort „%1“ entzogen: %Ln Artikel</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::PaperPane</name>
    <message>
        <source>Import Folder…</source>
        <translation>Ordner importieren…</translation>
    </message>
    <message>
        <source>Look at the Report</source>
        <translation>Bericht ansehen</translation>
    </message>
    <message>
        <source>Nothing could be taken in yet</source>
        <translation>Noch konnte nichts übernommen werden</translation>
    </message>
    <message>
        <source>Begin with a folder of digests</source>
        <translation>Beginnen Sie mit einem Ordner voller Digests</translation>
    </message>
    <message>
        <source>A digest is a text file (.md, .markdown or .txt) with the papers that were talked about most on a day: title, authors, abstract, links, retweets and favorites. Import a folder of them, or drop files and folders here. Your files are only read; the papers go into one library on this computer.</source>
        <translation>Ein Digest ist eine Textdatei (.md, .markdown oder .txt) mit den Artikeln, über die an einem Tag am meisten gesprochen wurde: Titel, Autoren, Abstract, Links, Retweets und Favoriten. Importieren Sie einen Ordner damit, oder ziehen Sie Dateien und Ordner hierher. Ihre Dateien werden nur gelesen; die Artikel kommen in eine Bibliothek auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Clear the Search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>Latest Digest</source>
        <translation>Neuester Digest</translation>
    </message>
    <message>
        <source>Show All Papers</source>
        <translation>Alle Artikel anzeigen</translation>
    </message>
    <message>
        <source>The library could not be opened</source>
        <translation>Die Bibliothek konnte nicht geöffnet werden</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>These are sample digests, made up to look around in.</source>
        <translation>Dies sind Beispiel-Digests, zum Umsehen erfunden.</translation>
    </message>
    <message>
        <source>Import a folder of your own…</source>
        <translation>Eigenen Ordner importieren…</translation>
    </message>
    <message>
        <source>Learn What I Like</source>
        <translation>Lernen, was mir gefällt</translation>
    </message>
    <message>
        <source>Show Unread Papers</source>
        <translation>Ungelesene Artikel anzeigen</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::PaperSignal</name>
    <message>
        <source>Odd counts: retweets %1, favorites %2</source>
        <translation>Auffällige Zahlen: Retweets %1, Favoriten %2</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::PlotFrame</name>
    <message>
        <source>A plot. The table beside it has the same numbers. %1</source>
        <translation>Ein Diagramm. Die Tabelle daneben enthält dieselben Zahlen. %1</translation>
    </message>
    <message>
        <source>Numbers: %1</source>
        <translation>Zahlen: %1</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::PlotPage</name>
    <message>
        <source>Press Enter on a number to show its papers.</source>
        <translation>Die Eingabetaste zeigt die Artikel zu einer Zahl.</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::PlotView</name>
    <message>
        <source>%1. Click to show them.</source>
        <translation>%1. Ein Klick zeigt die Artikel.</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::ReaderNotes</name>
    <message>
        <source>&amp;Yellow</source>
        <translation>&amp;Gelb</translation>
    </message>
    <message>
        <source>&amp;Green</source>
        <translation>Grü&amp;n</translation>
    </message>
    <message>
        <source>&amp;Blue</source>
        <translation>&amp;Blau</translation>
    </message>
    <message>
        <source>&amp;Red</source>
        <translation>&amp;Rot</translation>
    </message>
    <message>
        <source>abstract, sentence %1</source>
        <translation>Abstract, Satz %1</translation>
    </message>
    <message>
        <source>Select what is to be quoted on the paper&apos;s page first.</source>
        <translation>Wählen Sie zuerst auf der Seite des Artikels aus, was zitiert werden soll.</translation>
    </message>
    <message>
        <source>Quoted in the note.</source>
        <translation>In der Notiz zitiert.</translation>
    </message>
    <message>
        <source>Select what is to be highlighted in the abstract first.</source>
        <translation>Wählen Sie zuerst im Abstract aus, was hervorgehoben werden soll.</translation>
    </message>
    <message>
        <source>&amp;Highlight</source>
        <translation>&amp;Hervorheben</translation>
    </message>
    <message>
        <source>H&amp;ighlights</source>
        <translation>Her&amp;vorhebungen</translation>
    </message>
    <message>
        <source>Re&amp;move Highlight</source>
        <translation>Hervorhebung &amp;entfernen</translation>
    </message>
    <message>
        <source>&amp;Copy All to the Note</source>
        <translation>Alle in die Notiz &amp;kopieren</translation>
    </message>
    <message>
        <source>No longer found: %1</source>
        <translation>Nicht mehr gefunden: %1</translation>
    </message>
    <message>
        <source>&amp;Copy to the Note</source>
        <translation>In die Notiz &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Quote in the Note</source>
        <translation>In der Notiz zitieren</translation>
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
        <translation>Dies ist keine Adresse einer Webseite und wurde nicht geöffnet: %1</translation>
    </message>
    <message>
        <source>The browser could not be started for %1</source>
        <translation>Der Browser konnte nicht gestartet werden, um %1 zu öffnen</translation>
    </message>
    <message>
        <source>No paper is known that is related to this one.</source>
        <translation>Zu diesem Artikel ist kein verwandter bekannt.</translation>
    </message>
    <message>
        <source>No word of the note is misspelled.</source>
        <translation>Die Notiz enthält keine Rechtschreibfehler.</translation>
    </message>
    <message>
        <source>The spelling of notes is not checked: the settings say how it can be.</source>
        <translation>Die Rechtschreibung der Notizen wird nicht geprüft: Die Einstellungen zeigen, wie sich das ändern lässt.</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::ReadingHeader</name>
    <message>
        <source>Previous paper</source>
        <translation>Vorheriger Artikel</translation>
    </message>
    <message>
        <source>Next paper</source>
        <translation>Nächster Artikel</translation>
    </message>
    <message>
        <source>Back to the window</source>
        <translation>Zurück zum Fenster</translation>
    </message>
    <message>
        <source>Back to the Window</source>
        <translation>Zurück zum Fenster</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>which paper of how many</comment>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::SafeKeeping</name>
    <message>
        <source>Data of Hot Papers (*.json)</source>
        <translation>Daten von Hot Papers (*.json)</translation>
    </message>
    <message>
        <source>%1 is merged. Nothing of yours was lost; Undo takes it back.</source>
        <translation>%1 wurde mit Ihren Daten zusammengeführt. Nichts davon ging verloren; „Rückgängig“ nimmt es zurück.</translation>
    </message>
    <message>
        <source>Your data is written to %1</source>
        <translation>Ihre Daten wurden in %1 geschrieben</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::SameCommands</name>
    <message>
        <source>Select two papers or more that are the same.</source>
        <translation>Wählen Sie mindestens zwei Artikel aus, die eigentlich derselbe sind.</translation>
    </message>
    <message numerus="yes">
        <source>No more than %Ln papers can be the same.</source>
        <translation>
            <numerusform>Mehr als %Ln Artikel lässt sich nicht als derselbe verknüpfen.</numerusform>
            <numerusform>Mehr als %Ln Artikel lassen sich nicht als derselbe verknüpfen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln papers are the same now: they share state, tags and notes</source>
        <translation>
            <numerusform>%Ln Artikel ist jetzt verknüpft: gemeinsam sind Status, Schlagwörter und Notizen</numerusform>
            <numerusform>%Ln Artikel sind jetzt verknüpft: Sie teilen sich Status, Schlagwörter und Notizen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Select %Ln papers at most.</source>
        <translation>
            <numerusform>Wählen Sie höchstens %Ln Artikel aus.</numerusform>
            <numerusform>Wählen Sie höchstens %Ln Artikel aus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing that is selected is linked with another paper.</source>
        <translation>Keiner der ausgewählten Artikel ist mit einem anderen verknüpft.</translation>
    </message>
    <message numerus="yes">
        <source>Separated %Ln papers</source>
        <translation>
            <numerusform>%Ln Artikel getrennt</numerusform>
            <numerusform>%Ln Artikel getrennt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Linked %Ln groups of papers that are the same</source>
        <translation>
            <numerusform>%Ln Gruppe von Dubletten verknüpft</numerusform>
            <numerusform>%Ln Gruppen von Dubletten verknüpft</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::SameDialog</name>
    <message>
        <source>Looking through all titles…</source>
        <translation>Alle Titel werden durchsucht…</translation>
    </message>
    <message>
        <source>No other papers look the same.</source>
        <translation>Es gibt keine möglichen Dubletten, die noch nicht verknüpft sind.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln groups look the same</source>
        <translation>
            <numerusform>%Ln Gruppe möglicher Dubletten</numerusform>
            <numerusform>%Ln Gruppen möglicher Dubletten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Linked %Ln groups</source>
        <translation>
            <numerusform>%Ln Gruppe verknüpft</numerusform>
            <numerusform>%Ln Gruppen verknüpft</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::SamePapersLine</name>
    <message>
        <source>Also as %1. %2</source>
        <comment>%1 links to papers, %2 a link: Separate</comment>
        <translation>Auch als %1. %2</translation>
    </message>
    <message>
        <source>Separate</source>
        <translation>Trennen</translation>
    </message>
    <message>
        <source>The same paper? %1: %2 %3</source>
        <comment>%1 a link to a paper, %2 its title, %3 a link: Link</comment>
        <translation>Derselbe Artikel? %1: %2 %3</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Verknüpfen</translation>
    </message>
    <message>
        <source>Separated. Each keeps what was shared; Undo links them again.</source>
        <translation>Getrennt. Jeder behält, was gemeinsam war; „Rückgängig“ verknüpft sie wieder.</translation>
    </message>
    <message>
        <source>Linked: state, tags and notes are shared now. Undo separates them again.</source>
        <translation>Verknüpft: Status, Schlagwörter und Notizen sind jetzt gemeinsam. „Rückgängig“ trennt sie wieder.</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::SavedSearches</name>
    <message numerus="yes">
        <source>%Ln new papers match “%1”</source>
        <translation>
            <numerusform>%Ln neuer Artikel passt zu „%1“</numerusform>
            <numerusform>%Ln neue Artikel passen zu „%1“</numerusform>
        </translation>
    </message>
    <message>
        <source>Show Them</source>
        <translation>Anzeigen</translation>
    </message>
    <message numerus="yes">
        <source>New papers match %Ln of your saved searches:</source>
        <translation>
            <numerusform>Neue Artikel passen zu %Ln Ihrer gespeicherten Suchen:</numerusform>
            <numerusform>Neue Artikel passen zu %Ln Ihrer gespeicherten Suchen:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1”: %Ln papers</source>
        <translation>
            <numerusform>„%1“: %Ln Artikel</numerusform>
            <numerusform>„%1“: %Ln Artikel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more searches</source>
        <translation>
            <numerusform>und %Ln weitere Suche</numerusform>
            <numerusform>und %Ln weitere Suchen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>the end of a list of saved searches</comment>
        <translation>
            <numerusform>%Ln weitere</numerusform>
            <numerusform>%Ln weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::SearchCompleter</name>
    <message>
        <source>Proposals</source>
        <translation>Vorschläge</translation>
    </message>
    <message numerus="yes">
        <source>%Ln proposals</source>
        <translation>
            <numerusform>%Ln Vorschlag</numerusform>
            <numerusform>%Ln Vorschläge</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::SearchField</name>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search everything: words, &quot;a phrase&quot;, author:ada, cat:cs.LG, rt:&gt;100, is:unread, -not</source>
        <translation>Alles durchsuchen: Wörter, &quot;eine Wortfolge&quot;, author:ada, cat:cs.LG, rt:&gt;100, is:unread, -nicht</translation>
    </message>
    <message>
        <source>How to search</source>
        <translation>Hilfe zur Suche</translation>
    </message>
    <message>
        <source>What can be searched for, and how</source>
        <translation>Wonach und wie gesucht werden kann</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Clear the search (Escape)</source>
        <translation>Die Suche leeren (Esc)</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::SettingsDialog</name>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Three panes</source>
        <translation>Drei Bereiche</translation>
    </message>
    <message>
        <source>Wide: the reader below the table</source>
        <translation>Breit: Lesebereich unter der Tabelle</translation>
    </message>
    <message>
        <source>Reading alone</source>
        <translation>Nur Lesebereich</translation>
    </message>
    <message>
        <source>Heat</source>
        <translation>Resonanz</translation>
    </message>
    <message>
        <source>Number of papers</source>
        <translation>Zahl der Artikel</translation>
    </message>
    <message>
        <source>Unread papers</source>
        <translation>Ungelesene Artikel</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::ShadeLegend</name>
    <message>
        <source>Legend</source>
        <translation>Legende</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::ShelfCommands</name>
    <message>
        <source>Another list is called “%1” already.</source>
        <translation>Eine andere Liste heißt bereits „%1“.</translation>
    </message>
    <message>
        <source>Another saved search is called “%1” already.</source>
        <translation>Eine andere gespeicherte Suche heißt bereits „%1“.</translation>
    </message>
    <message>
        <source>Merge Tags</source>
        <translation>Schlagwörter zusammenführen</translation>
    </message>
    <message>
        <source>There is a tag “%1” already. The papers of “%2” get it instead, and so with those below.</source>
        <translation>Das Schlagwort „%1“ gibt es bereits. Die Artikel mit „%2“ bekommen es stattdessen; für die Schlagwörter darunter gilt das Gleiche.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>The list “%1” is deleted. Its papers stay in the library.</source>
        <translation>Die Liste „%1“ ist gelöscht. Ihre Artikel bleiben in der Bibliothek.</translation>
    </message>
    <message>
        <source>The saved search “%1” is deleted.</source>
        <translation>Die gespeicherte Suche „%1“ ist gelöscht.</translation>
    </message>
    <message>
        <source>The tag “%1” is deleted, and those below it.</source>
        <translation>Das Schlagwort „%1“ ist gelöscht, ebenso die darunter.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln papers tagged “%1”</source>
        <translation>
            <numerusform>%Ln Artikel mit dem Schlagwort „%1“ versehen</numerusform>
            <numerusform>%Ln Artikel mit dem Schlagwort „%1“ versehen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln papers added to “%1”</source>
        <translation>
            <numerusform>%Ln Artikel zu „%1“ hinzugefügt</numerusform>
            <numerusform>%Ln Artikel zu „%1“ hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln papers to a list</source>
        <translation>
            <numerusform>%Ln Artikel zu einer Liste hinzufügen</numerusform>
            <numerusform>%Ln Artikel zu einer Liste hinzufügen</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Find or make a list:</source>
        <translation>Liste &amp;suchen oder anlegen:</translation>
    </message>
    <message>
        <source>Reading lists</source>
        <translation>Leselisten</translation>
    </message>
    <message>
        <source>New list “%1”</source>
        <translation>Neue Liste „%1“</translation>
    </message>
    <message>
        <source>New List</source>
        <translation>Neue Liste</translation>
    </message>
    <message>
        <source>Another list has this name.</source>
        <translation>Eine andere Liste hat diesen Namen.</translation>
    </message>
    <message>
        <source>Save Search</source>
        <translation>Suche speichern</translation>
    </message>
    <message>
        <source>Another saved search has this name.</source>
        <translation>Eine andere gespeicherte Suche hat diesen Namen.</translation>
    </message>
    <message>
        <source>&amp;Tell me of new papers after an import</source>
        <translation>Neue Artikel nach einem Import &amp;melden</translation>
    </message>
    <message>
        <source>Merge “%1” Into</source>
        <translation>„%1“ zusammenführen mit</translation>
    </message>
    <message>
        <source>&amp;Find the tag that its papers get instead:</source>
        <translation>&amp;Schlagwort suchen, das die Artikel stattdessen bekommen:</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>“%1” is merged into “%2”.</source>
        <translation>„%1“ ist in „%2“ aufgegangen.</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::ShelfDelegate</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::ShelfMenu</name>
    <message>
        <source>&amp;Color</source>
        <translation>&amp;Farbe</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>&amp;Tell Me of New Papers</source>
        <translation>Neue Artikel &amp;melden</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::ShelfPane</name>
    <message>
        <source>Find a list, search or tag</source>
        <translation>Liste, Suche oder Schlagwort finden</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::ShelfView</name>
    <message>
        <source>Lists, searches and tags</source>
        <translation>Listen, Suchen und Schlagwörter</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::ShortcutEditor</name>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>no keys</source>
        <translation>kein Tastenkürzel</translation>
    </message>
    <message>
        <source>%1 is needed in tables, texts and menus. Choose other keys.</source>
        <translation>%1 wird in Tabellen, Texten und Menüs gebraucht. Wählen Sie andere Tasten.</translation>
    </message>
    <message>
        <source>%1 clashes with the keys of %2.</source>
        <translation>%1 steht in Konflikt mit dem Tastenkürzel von %2.</translation>
    </message>
    <message>
        <source>Change Keys</source>
        <translation>Tastenkürzel ändern</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::SpellingChoice</name>
    <message>
        <source>Spelling</source>
        <translation>Rechtschreibung</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::SpellingMenu</name>
    <message>
        <source>Add to &amp;Dictionary</source>
        <translation>Zum &amp;Wörterbuch hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Ignore in This Session</source>
        <translation>In dieser Sitzung &amp;ignorieren</translation>
    </message>
    <message>
        <source>No Suggestions</source>
        <translation>Keine Vorschläge</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::SpellingPage</name>
    <message>
        <source>Check the &amp;spelling of notes</source>
        <translation>&amp;Rechtschreibung der Notizen prüfen</translation>
    </message>
    <message>
        <source>&amp;Language of notes:</source>
        <translation>&amp;Sprache der Notizen:</translation>
    </message>
    <message>
        <source>No dictionary is installed. As soon as your system has one, such as Hunspell&apos;s, it is used.</source>
        <translation>Es ist kein Wörterbuch installiert. Sobald Ihr System eines hat, etwa eines von Hunspell, wird es benutzt.</translation>
    </message>
    <message>
        <source>The system’s language</source>
        <translation>Die des Systems</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::StateNames</name>
    <message>
        <source>How far you are with a paper, in your own words. An empty name is the usual one.</source>
        <translation>Wie weit Sie mit einem Artikel sind, in Ihren eigenen Worten. Ein leerer Name steht für den üblichen.</translation>
    </message>
    <message>
        <source>%1:</source>
        <comment>a state of reading</comment>
        <translation>%1:</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::StatisticsBar</name>
    <message>
        <source>Pa&amp;pers:</source>
        <translation>&amp;Artikel:</translation>
    </message>
    <message>
        <source>Papers that are counted</source>
        <translation>Artikel, die gezählt werden</translation>
    </message>
    <message>
        <source>&amp;Time:</source>
        <translation>&amp;Zeitraum:</translation>
    </message>
    <message>
        <source>Time that is looked at</source>
        <translation>Zeitraum, der betrachtet wird</translation>
    </message>
    <message>
        <source>Of digests the days up to the latest one; of what you read those up to today</source>
        <translation>Bei Digests die Tage bis zum neuesten; bei Ihrer Lektüre die Tage bis heute</translation>
    </message>
    <message>
        <source>&amp;Save Plot</source>
        <translation>Diagramm &amp;speichern</translation>
    </message>
    <message>
        <source>Saves the plot that is shown to a file</source>
        <translation>Speichert das angezeigte Diagramm in einer Datei</translation>
    </message>
    <message>
        <source>As &amp;PNG Picture…</source>
        <translation>Als &amp;PNG-Bild…</translation>
    </message>
    <message>
        <source>As &amp;SVG Drawing…</source>
        <translation>Als &amp;SVG-Zeichnung…</translation>
    </message>
    <message>
        <source>The whole library</source>
        <translation>Die ganze Bibliothek</translation>
    </message>
    <message>
        <source>What was shown: %1</source>
        <translation>Zuletzt angezeigt: %1</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Gesamter Zeitraum</translation>
    </message>
    <message numerus="yes">
        <source>The last %Ln day(s)</source>
        <translation>
            <numerusform>Der letzte Tag</numerusform>
            <numerusform>Die letzten %Ln Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>The last 12 months</source>
        <translation>Die letzten 12 Monate</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::StatisticsWindow</name>
    <message>
        <source>Counting…</source>
        <translation>Wird gezählt…</translation>
    </message>
    <message>
        <source>Statistics – Hot Papers</source>
        <translation>Statistik – Hot Papers</translation>
    </message>
    <message>
        <source>Plots</source>
        <translation>Diagramme</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Kategorien</translation>
    </message>
    <message>
        <source>Tweeters</source>
        <translation>Twitter-Konten</translation>
    </message>
    <message>
        <source>What You Read</source>
        <translation>Ihre Lektüre</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Ungelesen</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Autoren</translation>
    </message>
    <message>
        <source>The library is empty. Import a folder of digests: then there is something to count.</source>
        <translation>Die Bibliothek ist leer. Importieren Sie einen Ordner mit Digests: Dann gibt es etwas zu zählen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s), digests of %1</source>
        <translation>
            <numerusform>%Ln Artikel, Digests vom %1</numerusform>
            <numerusform>%Ln Artikel, Digests vom %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Counting authors…</source>
        <translation>Autoren werden gezählt…</translation>
    </message>
    <message>
        <source>No tweets are known of these papers. Choose a longer time, or the whole library.</source>
        <translation>Zu diesen Artikeln sind keine Tweets bekannt. Wählen Sie einen längeren Zeitraum oder die ganze Bibliothek.</translation>
    </message>
    <message>
        <source>You marked none of these papers in this time. Mark a paper as read, skip it or star it, and it is counted here.</source>
        <translation>In diesem Zeitraum haben Sie keinen dieser Artikel markiert. Markieren Sie einen Artikel als gelesen, überspringen Sie ihn oder geben Sie ihm einen Stern, und er wird hier gezählt.</translation>
    </message>
    <message>
        <source>There are no such papers in this time. Choose a longer time, or the whole library.</source>
        <translation>In diesem Zeitraum gibt es keine solchen Artikel. Wählen Sie einen längeren Zeitraum oder die ganze Bibliothek.</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>PNG-Bilder (*.png)</translation>
    </message>
    <message>
        <source>SVG drawings (*.svg)</source>
        <translation>SVG-Zeichnungen (*.svg)</translation>
    </message>
    <message>
        <source>The plot was written to %1</source>
        <translation>Das Diagramm wurde in %1 geschrieben</translation>
    </message>
    <message>
        <source>The plot was not saved</source>
        <translation>Das Diagramm wurde nicht gespeichert</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>papers and time; what one must know</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Fit and Heat</source>
        <translation>Passung und Resonanz</translation>
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
        <translation>Keiner dieser Artikel ist ungelesen. Wählen Sie einen längeren Zeitraum oder die ganze Bibliothek.</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::TagDialog</name>
    <message numerus="yes">
        <source>Tags of %Ln papers</source>
        <translation>
            <numerusform>Schlagwörter von %Ln Artikel</numerusform>
            <numerusform>Schlagwörter von %Ln Artikeln</numerusform>
        </translation>
    </message>
    <message>
        <source>No paper has a tag yet. Type one and press Enter.</source>
        <translation>Noch hat kein Artikel ein Schlagwort. Geben Sie eines ein und drücken Sie die Eingabetaste.</translation>
    </message>
    <message>
        <source>Add “%1”</source>
        <translation>„%1“ hinzufügen</translation>
    </message>
    <message>
        <source>%1, given</source>
        <translation>%1, vergeben</translation>
    </message>
    <message>
        <source>%1, not given</source>
        <translation>%1, nicht vergeben</translation>
    </message>
    <message>
        <source>The key %1 gives it, or takes it</source>
        <translation>Die Taste %1 vergibt oder entzieht es</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::Triage</name>
    <message>
        <source>No more unread papers below this one.</source>
        <translation>Keine weiteren ungelesenen Artikel unter diesem.</translation>
    </message>
    <message>
        <source>No more unread papers above this one.</source>
        <translation>Keine weiteren ungelesenen Artikel über diesem.</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::WaitingDialog</name>
    <message>
        <source>not known yet</source>
        <translation>noch nicht bekannt</translation>
    </message>
</context>
<context>
    <name>hotpapers::words</name>
    <message>
        <source>%1 wants a word or a “phrase” right behind it: %2.</source>
        <translation>Auf %1 muss unmittelbar ein Wort oder eine „Wortfolge“ folgen: %2.</translation>
    </message>
    <message>
        <source>%1 wants a name right behind it: %2.</source>
        <translation>Auf %1 muss unmittelbar ein Name folgen: %2.</translation>
    </message>
    <message>
        <source>%1 wants a number: 100, &gt;100 or 10..20.</source>
        <translation>%1 verlangt eine Zahl: 100, &gt;100 oder 10..20.</translation>
    </message>
    <message>
        <source>%1 wants a day: 2021, 2021-03, 2021-03-05, &gt;2021-06 or 2021-03..2021-05; or the last days: 7d, 2w, 1m, 1y.</source>
        <translation>%1 verlangt einen Tag: 2021, 2021-03, 2021-03-05, &gt;2021-06 oder 2021-03..2021-05; oder die letzten Tage: 7d, 2w, 1m, 1y.</translation>
    </message>
    <message>
        <source>%1 wants one of these: %2.</source>
        <translation>%1 verlangt einen dieser Werte: %2.</translation>
    </message>
    <message>
        <source>%1 wants an arXiv identifier: 2107.11817 or hep-th/9901001.</source>
        <translation>%1 verlangt eine arXiv-Kennung: 2107.11817 oder hep-th/9901001.</translation>
    </message>
    <message>
        <source>both words, in titles, abstracts, authors, tweets or notes; case and accents do not count</source>
        <translation>beide Wörter, in Titeln, Abstracts, Autoren, Tweets oder Notizen; Groß-/Kleinschreibung und Akzente spielen keine Rolle</translation>
    </message>
    <message>
        <source>the words next to each other; a quote in them is doubled</source>
        <translation>die Wörter nebeneinander; ein Anführungszeichen darin wird verdoppelt</translation>
    </message>
    <message>
        <source>words that begin so</source>
        <translation>Wörter, die so beginnen</translation>
    </message>
    <message>
        <source>one of them, or both</source>
        <translation>eines von beiden oder beide</translation>
    </message>
    <message>
        <source>the first without the second; NOT tree is the same</source>
        <translation>das erste ohne das zweite; NOT tree bedeutet dasselbe</translation>
    </message>
    <message>
        <source>parentheses put together; without them NOT binds most, then AND, which may be left out, then OR</source>
        <translation>Klammern fassen zusammen; ohne sie bindet NOT am stärksten, dann AND, das entfallen kann, dann OR</translation>
    </message>
    <message>
        <source>the paper with this arXiv identifier; its address will do as well</source>
        <translation>der Artikel mit dieser arXiv-Kennung; seine Adresse geht auch</translation>
    </message>
    <message>
        <source>just this many</source>
        <translation>genau so viele</translation>
    </message>
    <message>
        <source>more, as many or more, fewer, as many or fewer</source>
        <translation>mehr; so viele oder mehr; weniger; so viele oder weniger</translation>
    </message>
    <message>
        <source>from and to, ends included; an end may be open</source>
        <translation>von und bis, beide Enden eingeschlossen; ein Ende darf offen bleiben</translation>
    </message>
    <message>
        <source>a year, a month, a day; with &gt; and &lt; and .. as well</source>
        <translation>ein Jahr, ein Monat, ein Tag; auch mit &gt; und &lt; und ..</translation>
    </message>
    <message>
        <source>the last days, today included; weeks, months and years are 7, 30 and 365 days</source>
        <translation>die letzten Tage bis heute; Wochen, Monate und Jahre sind 7, 30 und 365 Tage</translation>
    </message>
    <message>
        <source>There is no such field. Fields are %1. In quotes it is looked for as it stands.</source>
        <translation>Dieses Feld gibt es nicht. Felder sind %1. In Anführungszeichen wird der Text so gesucht, wie er dasteht.</translation>
    </message>
    <message>
        <source>Something to look for is missing beside AND, OR, NOT or -.</source>
        <translation>Neben AND, OR, NOT oder - fehlt etwas, wonach gesucht werden soll.</translation>
    </message>
    <message>
        <source>This quote is not closed.</source>
        <translation>Dieses Anführungszeichen wird nicht geschlossen.</translation>
    </message>
    <message>
        <source>This parenthesis is not closed.</source>
        <translation>Diese Klammer wird nicht geschlossen.</translation>
    </message>
    <message>
        <source>This parenthesis was not opened.</source>
        <translation>Diese Klammer wurde nicht geöffnet.</translation>
    </message>
    <message>
        <source>From here on it is too much: a search has at most %1 conditions, %2 levels deep.</source>
        <translation>Ab hier ist es zu viel: Eine Suche hat höchstens %1 Bedingungen, %2 Ebenen tief.</translation>
    </message>
    <message>
        <source>A search has at most %1 characters.</source>
        <translation>Eine Suche hat höchstens %1 Zeichen.</translation>
    </message>
    <message>
        <source>words of the title</source>
        <translation>Wörter des Titels</translation>
    </message>
    <message>
        <source>words of the abstract</source>
        <translation>Wörter des Abstracts</translation>
    </message>
    <message>
        <source>words of an author’s name</source>
        <translation>Wörter eines Autorennamens</translation>
    </message>
    <message>
        <source>words of the first author’s name</source>
        <translation>Wörter des Namens des ersten Autors</translation>
    </message>
    <message>
        <source>words of a tweet, or of who wrote it</source>
        <translation>Wörter eines Tweets oder aus dem Namen seines Verfassers</translation>
    </message>
    <message>
        <source>words of your note</source>
        <translation>Wörter Ihrer Notiz</translation>
    </message>
    <message>
        <source>the category; cs.* is all that begin so</source>
        <translation>die Kategorie; cs.* sind alle, die so beginnen</translation>
    </message>
    <message>
        <source>the first category, which the authors chose for it</source>
        <translation>die Hauptkategorie, die die Autoren gewählt haben</translation>
    </message>
    <message>
        <source>who tweeted about it, in any of its digests</source>
        <translation>wer über den Artikel getwittert hat, in irgendeinem seiner Digests</translation>
    </message>
    <message>
        <source>a list of yours that it is in</source>
        <translation>eine Ihrer Listen, in der der Artikel steht</translation>
    </message>
    <message>
        <source>the arXiv identifier</source>
        <translation>die arXiv-Kennung</translation>
    </message>
    <message>
        <source>retweets</source>
        <translation>Retweets</translation>
    </message>
    <message>
        <source>favorites</source>
        <translation>Favoriten</translation>
    </message>
    <message>
        <source>heat, from 0 to 100</source>
        <translation>Resonanz, von 0 bis 100</translation>
    </message>
    <message>
        <source>the place in its digest, from 1</source>
        <translation>der Rang im Digest, ab 1</translation>
    </message>
    <message>
        <source>how many accounts tweeted about it, in all its digests</source>
        <translation>wie viele Konten über den Artikel getwittert haben, in allen seinen Digests</translation>
    </message>
    <message>
        <source>your rating, from 1 to 5; 0 is none</source>
        <translation>Ihre Bewertung, von 1 bis 5; 0 heißt keine</translation>
    </message>
    <message>
        <source>the day of its latest digest</source>
        <translation>der Tag des neuesten Digests mit dem Artikel</translation>
    </message>
    <message>
        <source>the day on which it came into the library</source>
        <translation>der Tag, an dem der Artikel in die Bibliothek kam</translation>
    </message>
    <message>
        <source>the day on which you marked it as read, begun or skipped</source>
        <translation>der Tag, an dem Sie ihn als gelesen, begonnen oder übersprungen markiert haben</translation>
    </message>
    <message>
        <source>the day on which you starred it</source>
        <translation>der Tag, an dem Sie ihm einen Stern gegeben haben</translation>
    </message>
    <message>
        <source>how far you have come with it, and odd counts: %1</source>
        <translation>wie weit Sie damit sind, und auffällige Zahlen: %1</translation>
    </message>
    <message>
        <source>what there is of it: %1</source>
        <translation>was es dazu gibt: %1</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>noch nicht gelesen</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>begonnen</translation>
    </message>
    <message>
        <source>read</source>
        <translation>gelesen</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>übersprungen</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>mit Stern</translation>
    </message>
    <message>
        <source>with retweets and favorites that do not fit each other</source>
        <translation>mit Retweets und Favoriten, die nicht zueinander passen</translation>
    </message>
    <message>
        <source>with a note of yours</source>
        <translation>mit einer Notiz von Ihnen</translation>
    </message>
    <message>
        <source>with a link to its PDF</source>
        <translation>mit einem Link zum PDF</translation>
    </message>
    <message>
        <source>with a link to code or a model</source>
        <translation>mit einem Link zu Code oder einem Modell</translation>
    </message>
    <message>
        <source>with a tweet</source>
        <translation>mit einem Tweet</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>Numbers and days</source>
        <translation>Zahlen und Tage</translation>
    </message>
    <message>
        <source>Ranges</source>
        <translation>Wertebereiche</translation>
    </message>
    <message>
        <source>States</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>%1 could not be read. Check that it exists and that you may read it.</source>
        <translation>%1 konnte nicht gelesen werden. Prüfen Sie, ob es vorhanden ist und ob Sie es lesen dürfen.</translation>
    </message>
    <message>
        <source>%1 could not be written; what was there before is unchanged. Check the folder&apos;s rights and the free space, or choose another place.</source>
        <translation>%1 konnte nicht geschrieben werden; was vorher da war, ist unverändert. Prüfen Sie die Rechte des Ordners und den freien Speicherplatz, oder wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>%1 is too large to be a digest and was left out.</source>
        <translation>%1 ist zu groß für einen Digest und wurde ausgelassen.</translation>
    </message>
    <message>
        <source>%1 is not a digest and was left out. A digest is a text file with front matter and entries.</source>
        <translation>%1 ist kein Digest und wurde ausgelassen. Ein Digest ist eine Textdatei mit Kopfdaten und Einträgen.</translation>
    </message>
    <message>
        <source>There is no library %1 yet. Import digests to make one: hotpapers import FOLDER.</source>
        <translation>Die Bibliothek %1 gibt es noch nicht. Importieren Sie Digests, um sie anzulegen: hotpapers import FOLDER.</translation>
    </message>
    <message>
        <source>%1 could not be opened as a library. Choose another file; this one was not changed.</source>
        <translation>%1 konnte nicht als Bibliothek geöffnet werden. Wählen Sie eine andere Datei; diese wurde nicht verändert.</translation>
    </message>
    <message>
        <source>The library %1 was written by a newer version of Hot Papers. Install that version to open it; the file was not changed.</source>
        <translation>Die Bibliothek %1 wurde von einer neueren Version von Hot Papers geschrieben. Installieren Sie diese Version, um sie zu öffnen; die Datei wurde nicht verändert.</translation>
    </message>
    <message>
        <source>The library %1 is damaged. Make a copy of it before anything else, then run “hotpapers check”.</source>
        <translation>Die Bibliothek %1 ist beschädigt. Machen Sie zuallererst eine Kopie davon, und rufen Sie dann „hotpapers check“ auf.</translation>
    </message>
    <message>
        <source>The library %1 is in use by another program. Nothing was changed; try again when that has finished.</source>
        <translation>Die Bibliothek %1 wird von einem anderen Programm benutzt. Es wurde nichts verändert; versuchen Sie es erneut, wenn dieses fertig ist.</translation>
    </message>
    <message>
        <source>There is no space left for the library %1. Nothing of this change was stored; free some space and try again.</source>
        <translation>Für die Bibliothek %1 ist kein Speicherplatz mehr frei. Von dieser Änderung wurde nichts gespeichert; schaffen Sie Platz, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The library %1 reported an error. Nothing of this change was stored.</source>
        <translation>Die Bibliothek %1 hat einen Fehler gemeldet. Von dieser Änderung wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>%1 is not in the library. Import the digest that it stands in first.</source>
        <translation>%1 ist nicht in der Bibliothek. Importieren Sie zuerst den Digest, in dem der Artikel steht.</translation>
    </message>
    <message>
        <source>%1 is not understood here.</source>
        <translation>%1 ist hier nicht möglich.</translation>
    </message>
    <message>
        <source>Stopped. What was finished before is kept.</source>
        <translation>Abgebrochen. Was vorher fertig war, bleibt erhalten.</translation>
    </message>
    <message>
        <source>repaired: text that had been read as Windows-1252 and saved again (places: %1)</source>
        <translation>repariert: Text, der als Windows-1252 gelesen und so wieder gespeichert worden war (Stellen: %1)</translation>
    </message>
    <message>
        <source>repaired: text that had been read as Mac OS Roman and saved again (places: %1)</source>
        <translation>repariert: Text, der als Mac OS Roman gelesen und so wieder gespeichert worden war (Stellen: %1)</translation>
    </message>
    <message>
        <source>the front matter has an unknown key, kept as it is: %1</source>
        <translation>die Kopfdaten enthalten einen unbekannten Schlüssel, unverändert übernommen: %1</translation>
    </message>
    <message>
        <source>the front matter could not be read and is kept as it is: %1</source>
        <translation>die Kopfdaten konnten nicht gelesen werden, unverändert übernommen: %1</translation>
    </message>
    <message>
        <source>there is no front matter</source>
        <translation>es gibt keine Kopfdaten</translation>
    </message>
    <message>
        <source>neither title nor slug names the day; it was taken from a date in the file</source>
        <translation>weder Titel noch Slug nennen den Tag; er wurde einem Datum in der Datei entnommen</translation>
    </message>
    <message>
        <source>the date of generation could not be read: %1</source>
        <translation>das Datum der Erzeugung konnte nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>the entry names no authors</source>
        <translation>der Eintrag nennt keine Autoren</translation>
    </message>
    <message>
        <source>the entry has no counts; they are taken as 0</source>
        <translation>der Eintrag enthält keine Zahlen; sie gelten als 0</translation>
    </message>
    <message>
        <source>the counts could not be read: %1</source>
        <translation>die Zahlen konnten nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>the entry has no line of links</source>
        <translation>der Eintrag hat keine Zeile mit Links</translation>
    </message>
    <message>
        <source>the entry names no arXiv paper; its text is kept, but it is not listed: %1</source>
        <translation>der Eintrag nennt keinen arXiv-Artikel; sein Text wird übernommen, aber nicht aufgelistet: %1</translation>
    </message>
    <message>
        <source>the entry names no categories</source>
        <translation>der Eintrag nennt keine Kategorien</translation>
    </message>
    <message>
        <source>the digest has this paper twice; the first place counts: %1</source>
        <translation>der Digest enthält diesen Artikel zweimal; die erste Stelle zählt: %1</translation>
    </message>
    <message>
        <source>not understood, kept as it is: %1</source>
        <translation>nicht verstanden, unverändert übernommen: %1</translation>
    </message>
    <message>
        <source>a tweet could not be read, kept as it is: %1</source>
        <translation>ein Tweet konnte nicht gelesen werden, unverändert übernommen: %1</translation>
    </message>
    <message>
        <source>bytes that are not UTF-8: %1</source>
        <translation>Bytes, die kein UTF-8 sind: %1</translation>
    </message>
    <message>
        <source>control characters: %1</source>
        <translation>Steuerzeichen: %1</translation>
    </message>
    <message>
        <source>the file ends in the middle of an entry</source>
        <translation>die Datei endet mitten in einem Eintrag</translation>
    </message>
    <message>
        <source>more than is read, the rest is kept as it is: %1</source>
        <translation>mehr, als gelesen wird; der Rest unverändert übernommen: %1</translation>
    </message>
    <message>
        <source>not taken: a digest of the same days that is as new or newer is in the library, from %1</source>
        <translation>nicht übernommen: Ein ebenso neuer oder neuerer Digest derselben Tage ist in der Bibliothek, aus %1</translation>
    </message>
    <message>
        <source>not taken: it is cut off, and a complete digest of the same days is in the library, from %1</source>
        <translation>nicht übernommen: Er ist abgeschnitten, und ein vollständiger Digest derselben Tage ist in der Bibliothek, aus %1</translation>
    </message>
    <message>
        <source>not taken: digests are .md, .markdown and .txt files</source>
        <translation>nicht übernommen: Digests sind Dateien mit der Endung .md, .markdown oder .txt</translation>
    </message>
    <message>
        <source>It</source>
        <translation>Das</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>These counts do not fit each other: retweets %1, favorites %2. One of them may have been measured wrongly, or mean something else here; rank and heat go by them.</source>
        <translation>Diese Zahlen passen nicht zueinander: Retweets %1, Favoriten %2. Eine davon kann falsch gemessen sein oder hier etwas anderes bedeuten; Rang und Resonanz richten sich nach ihnen.</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Ungelesen</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a sentence, and the next</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>A pattern of citation keys has at most %Ln characters.</source>
        <translation>
            <numerusform>Ein Muster für Zitierschlüssel hat höchstens %Ln Zeichen.</numerusform>
            <numerusform>Ein Muster für Zitierschlüssel hat höchstens %Ln Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>In brackets stands one of these: %1.</source>
        <translation>In eckigen Klammern steht eines dieser Felder: %1.</translation>
    </message>
    <message>
        <source>Citation keys have letters without accents, digits and - _ . : / + alone.</source>
        <translation>Zitierschlüssel bestehen nur aus Buchstaben ohne Umlaute und Akzente, Ziffern und - _ . : / +.</translation>
    </message>
    <message>
        <source>%1: the first author&apos;s family name</source>
        <translation>%1: der Familienname des ersten Autors</translation>
    </message>
    <message>
        <source>%1: the first author&apos;s family name, with its capitals</source>
        <translation>%1: der Familienname des ersten Autors, mit seinen Großbuchstaben</translation>
    </message>
    <message>
        <source>%1: the year of the arXiv id</source>
        <translation>%1: das Jahr aus der arXiv-ID</translation>
    </message>
    <message>
        <source>%1: the first word of the title that says something</source>
        <translation>%1: das erste aussagekräftige Wort des Titels</translation>
    </message>
    <message>
        <source>%1: the first four words of the title that say something</source>
        <translation>%1: die ersten vier aussagekräftigen Wörter des Titels</translation>
    </message>
    <message>
        <source>%1: the arXiv id</source>
        <translation>%1: die arXiv-ID</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is a new reading list of %Ln papers.</source>
        <translation>
            <numerusform>„%1“ ist eine neue Leseliste mit %Ln Artikel.</numerusform>
            <numerusform>„%1“ ist eine neue Leseliste mit %Ln Artikeln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are not in the library yet: they are to be completed, and will be when a digest brings them.</source>
        <translation>
            <numerusform>%Ln davon ist noch nicht in der Bibliothek: Er ist noch zu ergänzen; das geschieht, sobald ein Digest ihn bringt.</numerusform>
            <numerusform>%Ln davon sind noch nicht in der Bibliothek: Sie sind noch zu ergänzen; das geschieht, sobald ein Digest sie bringt.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 wants one of these: %2; also &gt;low, or medium..high.</source>
        <translation>%1 verlangt einen dieser Werte: %2; auch &gt;low oder medium..high.</translation>
    </message>
    <message>
        <source>a tag that you gave it, or one below that</source>
        <translation>ein Schlagwort, das Sie ihm gegeben haben, oder eines darunter</translation>
    </message>
    <message>
        <source>how soon you mean to read it: %1</source>
        <translation>wie bald Sie ihn lesen möchten: %1</translation>
    </message>
    <message>
        <source>%1 holds no list of papers. Lists come as BibTeX, RIS, CSL-JSON or CSV files, or as any text with arXiv ids or links.</source>
        <translation>%1 enthält keine Liste von Artikeln. Listen sind BibTeX-, RIS-, CSL-JSON- oder CSV-Dateien oder beliebiger Text mit arXiv-IDs oder -Links.</translation>
    </message>
    <message>
        <source>There is “%1” already. Choose another name.</source>
        <translation>„%1“ gibt es bereits. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>There is no “%1” any more, or there never was. Look at its name, or make it first.</source>
        <translation>„%1“ gibt es nicht mehr oder gab es nie. Prüfen Sie den Namen, oder legen Sie es zuerst an.</translation>
    </message>
    <message>
        <source>%1 holds no data of Hot Papers, or it was changed by hand. Nothing of it was taken; choose a file that “Export My Data” wrote.</source>
        <translation>%1 enthält keine Daten von Hot Papers oder wurde von Hand geändert. Daraus wurde nichts übernommen; wählen Sie eine Datei, die mit „Meine Daten exportieren“ geschrieben wurde.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Hot Papers. Install that version to take it in; nothing was changed.</source>
        <translation>%1 wurde von einer neueren Version von Hot Papers geschrieben. Installieren Sie diese Version, um die Datei zu übernehmen; es wurde nichts verändert.</translation>
    </message>
    <message>
        <source>%1 is no backup of a library. Choose another file; nothing was changed.</source>
        <translation>%1 ist keine Sicherung einer Bibliothek. Wählen Sie eine andere Datei; es wurde nichts verändert.</translation>
    </message>
    <message>
        <source>%1 is there already, and holds more than the library does, or something else. It was not replaced; choose another name.</source>
        <translation>%1 ist bereits vorhanden und enthält mehr als die Bibliothek oder etwas anderes. Die Datei wurde nicht ersetzt; wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>not UTF-8, and read as Windows-1252 (bytes: %1)</source>
        <translation>kein UTF-8, als Windows-1252 gelesen (Bytes: %1)</translation>
    </message>
    <message>
        <source>could not be read to its end: %1</source>
        <translation>konnte nicht bis zum Ende gelesen werden: %1</translation>
    </message>
    <message>
        <source>not taken: it names no arXiv paper: %1</source>
        <translation>nicht übernommen: kein arXiv-Artikel angegeben: %1</translation>
    </message>
    <message>
        <source>the list has this paper twice; the first place counts: %1</source>
        <translation>die Liste enthält diesen Artikel zweimal; die erste Stelle zählt: %1</translation>
    </message>
    <message>
        <source>more than is read, the rest was left out: %1</source>
        <translation>mehr, als gelesen wird; der Rest wurde ausgelassen: %1</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no priority</comment>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Low</source>
        <comment>priority</comment>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>Medium</source>
        <comment>priority</comment>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>High</source>
        <comment>priority</comment>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Type a pattern for citation keys, for instance %1.</source>
        <translation>Geben Sie ein Muster für Zitierschlüssel ein, zum Beispiel %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 was not linked: no more than %Ln papers can be the same.</source>
        <translation>
            <numerusform>%1 wurde nicht verknüpft: Mehr als %Ln Artikel kann nicht derselbe sein.</numerusform>
            <numerusform>%1 wurde nicht verknüpft: Mehr als %Ln Artikel können nicht derselbe sein.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is one paper alone. Name two or more that are the same.</source>
        <translation>%1 ist nur ein einziger Artikel. Nennen Sie zwei oder mehr, die derselbe sind.</translation>
    </message>
    <message>
        <source>%1 is not linked with another paper.</source>
        <translation>%1 ist mit keinem anderen Artikel verknüpft.</translation>
    </message>
    <message>
        <source>%1 is open, or was not closed, and was not replaced. Close it, or choose another name.</source>
        <translation>%1 ist geöffnet oder wurde nicht richtig geschlossen und wurde deshalb nicht ersetzt. Schließen Sie die Datei, oder wählen Sie einen anderen Namen.</translation>
    </message>
    <message numerus="yes">
        <source>What was made of %Ln paper(s) was taken over from the files.</source>
        <translation>
            <numerusform>Was zu %Ln Artikel vermerkt war, wurde aus den Dateien übernommen.</numerusform>
            <numerusform>Was zu %Ln Artikeln vermerkt war, wurde aus den Dateien übernommen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Hot Papers is running on this library already, but does not answer. End it and start again.</source>
        <translation>Hot Papers läuft mit dieser Bibliothek bereits, antwortet aber nicht. Beenden Sie es, und starten Sie es neu.</translation>
    </message>
    <message>
        <source>there is no display to open a window on (DISPLAY is not set). The commands work without one: see hotpapers --help.</source>
        <translation>es gibt keine Anzeige, auf der ein Fenster geöffnet werden könnte (DISPLAY ist nicht gesetzt). Die Befehle kommen ohne sie aus: siehe hotpapers --help.</translation>
    </message>
</context>
</TS>
