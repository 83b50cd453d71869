<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ImportReportDialog</name>
    <message numerus="yes">
        <source>%Ln imported</source>
        <translation>
            <numerusform>%Ln imported</numerusform>
            <numerusform>%Ln imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them repaired</source>
        <translation>
            <numerusform>%Ln of them repaired</numerusform>
            <numerusform>%Ln of them repaired</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in the library already</source>
        <translation>
            <numerusform>%Ln in the library already</numerusform>
            <numerusform>%Ln in the library already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln superseded</source>
        <translation>
            <numerusform>%Ln superseded</numerusform>
            <numerusform>%Ln superseded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rejected</source>
        <translation>
            <numerusform>%Ln rejected</numerusform>
            <numerusform>%Ln rejected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln skipped</source>
        <translation>
            <numerusform>%Ln skipped</numerusform>
            <numerusform>%Ln skipped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files: %1.</source>
        <translation>
            <numerusform>%Ln file: %1.</numerusform>
            <numerusform>%Ln files: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln papers</source>
        <translation>
            <numerusform>%Ln paper</numerusform>
            <numerusform>%Ln papers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tweets</source>
        <translation>
            <numerusform>%Ln tweet</numerusform>
            <numerusform>%Ln tweets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hotpapers::cli</name>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln file</numerusform>
            <numerusform>%Ln files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln entry</numerusform>
            <numerusform>%Ln entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln papers</source>
        <translation>
            <numerusform>%Ln paper</numerusform>
            <numerusform>%Ln papers</numerusform>
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
        <source>%Ln imported</source>
        <translation>
            <numerusform>%Ln imported</numerusform>
            <numerusform>%Ln imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unchanged</source>
        <translation>
            <numerusform>%Ln unchanged</numerusform>
            <numerusform>%Ln unchanged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln repaired</source>
        <translation>
            <numerusform>%Ln repaired</numerusform>
            <numerusform>%Ln repaired</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln older than what is stored</source>
        <translation>
            <numerusform>%Ln older than what is stored</numerusform>
            <numerusform>%Ln older than what is stored</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rejected</source>
        <translation>
            <numerusform>%Ln rejected</numerusform>
            <numerusform>%Ln rejected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out</source>
        <translation>
            <numerusform>%Ln left out</numerusform>
            <numerusform>%Ln left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hotpapers::models::CalendarModel</name>
    <message numerus="yes">
        <source>%Ln papers</source>
        <translation>
            <numerusform>%Ln paper</numerusform>
            <numerusform>%Ln papers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unread</source>
        <translation>
            <numerusform>%Ln unread</numerusform>
            <numerusform>%Ln unread</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hotpapers::models::PaperTableModel</name>
    <message numerus="yes">
        <source>%1 and %Ln others</source>
        <comment>authors</comment>
        <translation>
            <numerusform>%1 and %Ln other</numerusform>
            <numerusform>%1 and %Ln others</numerusform>
        </translation>
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
            <numerusform>%Ln favorite</numerusform>
            <numerusform>%Ln favorites</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::ExportDialog</name>
    <message numerus="yes">
        <source>The %Ln se&amp;lected papers</source>
        <translation>
            <numerusform>The se&amp;lected paper</numerusform>
            <numerusform>The %Ln se&amp;lected papers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All that are s&amp;hown: %1 (%Ln)</source>
        <translation>
            <numerusform>All that are s&amp;hown: %1 (%Ln)</numerusform>
            <numerusform>All that are s&amp;hown: %1 (%Ln)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::FacetPane</name>
    <message numerus="yes">
        <source>%1, %Ln papers</source>
        <translation>
            <numerusform>%1, %Ln paper</numerusform>
            <numerusform>%1, %Ln papers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::MainWindow</name>
    <message numerus="yes">
        <source>%Ln papers written to %1</source>
        <translation>
            <numerusform>%Ln paper written to %1</numerusform>
            <numerusform>%Ln papers written to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln papers</source>
        <translation>
            <numerusform>%Ln paper</numerusform>
            <numerusform>%Ln papers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unread</source>
        <translation>
            <numerusform>%Ln unread</numerusform>
            <numerusform>%Ln unread</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln papers</source>
        <translation>
            <numerusform>Copied %Ln paper</numerusform>
            <numerusform>Copied %Ln papers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln papers are selected: too many for the clipboard, which takes up to %1 here. You can write them to a file instead.</source>
        <translation>
            <numerusform>%Ln papers are selected: too many for the clipboard, which takes up to %1 here. You can write them to a file instead.</numerusform>
            <numerusform>%Ln papers are selected: too many for the clipboard, which takes up to %1 here. You can write them to a file instead.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::MarkHistory</name>
    <message numerus="yes">
        <source>Mark %Ln papers as unread</source>
        <translation>
            <numerusform>Mark %Ln paper as unread</numerusform>
            <numerusform>Mark %Ln papers as unread</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %Ln papers as being read</source>
        <translation>
            <numerusform>Mark %Ln paper as being read</numerusform>
            <numerusform>Mark %Ln papers as being read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %Ln papers as read</source>
        <translation>
            <numerusform>Mark %Ln paper as read</numerusform>
            <numerusform>Mark %Ln papers as read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Skip %Ln papers</source>
        <translation>
            <numerusform>Skip %Ln paper</numerusform>
            <numerusform>Skip %Ln papers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Star %Ln papers</source>
        <translation>
            <numerusform>Star %Ln paper</numerusform>
            <numerusform>Star %Ln papers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take the star from %Ln papers</source>
        <translation>
            <numerusform>Take the star from %Ln paper</numerusform>
            <numerusform>Take the star from %Ln papers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::SearchCompleter</name>
    <message numerus="yes">
        <source>%Ln proposals</source>
        <translation>
            <numerusform>%Ln proposal</numerusform>
            <numerusform>%Ln proposals</numerusform>
        </translation>
    </message>
</context>
</TS>
