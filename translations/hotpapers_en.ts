<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message numerus="yes">
        <source>%Ln Stars</source>
        <comment>a rating</comment>
        <translation>
            <numerusform>%Ln Star</numerusform>
            <numerusform>%Ln Stars</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FitPlot</name>
    <message numerus="yes">
        <source>The %Ln unread paper(s) that fit you best, by what you starred, rated and skipped. Few talked about those in the marked quarter, but they fit.</source>
        <translation>
            <numerusform>The unread paper that fits you best, by what you starred, rated and skipped. Few talked about those in the marked quarter, but they fit.</numerusform>
            <numerusform>The %Ln unread papers that fit you best, by what you starred, rated and skipped. Few talked about those in the marked quarter, but they fit.</numerusform>
        </translation>
    </message>
</context>
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
    <message numerus="yes">
        <source>%Ln more file(s) have something to note: “hotpapers import” in a terminal tells all.</source>
        <translation>
            <numerusform>%Ln more file has something to note: “hotpapers import” in a terminal tells all.</numerusform>
            <numerusform>%Ln more files have something to note: “hotpapers import” in a terminal tells all.</numerusform>
        </translation>
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
            <numerusform>%Ln favorite</numerusform>
            <numerusform>%Ln favorites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>last in a list of names</comment>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Plot</name>
    <message numerus="yes">
        <source>%1, %2: %Ln paper(s)</source>
        <translation>
            <numerusform>%1, %2: %Ln paper</numerusform>
            <numerusform>%1, %2: %Ln papers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln paper(s)</source>
        <translation>
            <numerusform>%1: %Ln paper</numerusform>
            <numerusform>%1: %Ln papers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hatched: %Ln time(s) of which the library has no digest. How many papers there were then is not known.</source>
        <translation>
            <numerusform>Hatched: %Ln time of which the library has no digest. How many papers there were then is not known.</numerusform>
            <numerusform>Hatched: %Ln times of which the library has no digest. How many papers there were then is not known.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shelf</name>
    <message numerus="yes">
        <source>%Ln of its papers are in no digest yet</source>
        <translation>
            <numerusform>%Ln of its papers is in no digest yet</numerusform>
            <numerusform>%Ln of its papers are in no digest yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln papers</source>
        <translation>
            <numerusform>%1, %Ln paper</numerusform>
            <numerusform>%1, %Ln papers</numerusform>
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
    <name>hotpapers::models::DayTally</name>
    <message numerus="yes">
        <source>%1: %Ln paper(s), %2 unread, mean heat %3</source>
        <comment>%1 is a day</comment>
        <translation>
            <numerusform>%1: %Ln paper, %2 unread, mean heat %3</numerusform>
            <numerusform>%1: %Ln papers, %2 unread, mean heat %3</numerusform>
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
    <message numerus="yes">
        <source>Heat %1: as hot as or hotter than %1 % of the papers of %Ln day(s) before and after</source>
        <translation>
            <numerusform>Heat %1: as hot as or hotter than %1 % of the papers of %Ln day before and after</numerusform>
            <numerusform>Heat %1: as hot as or hotter than %1 % of the papers of %Ln days before and after</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Heat: how a paper’s retweets and favorites compare with those of the papers of %Ln day(s) before and after. Digests before %1 and since are compared apart, for their counts mean different things.</source>
        <translation>
            <numerusform>Heat: how a paper’s retweets and favorites compare with those of the papers of %Ln day before and after. Digests before %1 and since are compared apart, for their counts mean different things.</numerusform>
            <numerusform>Heat: how a paper’s retweets and favorites compare with those of the papers of %Ln days before and after. Digests before %1 and since are compared apart, for their counts mean different things.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stars</source>
        <comment>a rating</comment>
        <translation>
            <numerusform>%Ln star</numerusform>
            <numerusform>%Ln stars</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::CatchUp</name>
    <message numerus="yes">
        <source>%Ln other paper(s) since %1 are unread.</source>
        <translation>
            <numerusform>%Ln other paper since %1 is unread.</numerusform>
            <numerusform>%Ln other papers since %1 are unread.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::CatchUpDialog</name>
    <message numerus="yes">
        <source>%Ln paper(s) since then are unread.</source>
        <translation>
            <numerusform>%Ln paper since then is unread.</numerusform>
            <numerusform>%Ln papers since then are unread.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::ExportDialog</name>
    <message numerus="yes">
        <source>The %Ln selected paper(s)</source>
        <translation>
            <numerusform>The selected paper</numerusform>
            <numerusform>The %Ln selected papers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All that are shown: %1 (%Ln)</source>
        <translation>
            <numerusform>All that are shown: %1 (%Ln)</numerusform>
            <numerusform>All that are shown: %1 (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the first %1 of %Ln digests</source>
        <translation>
            <numerusform>the first %1 of %Ln digest</numerusform>
            <numerusform>the first %1 of %Ln digests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln digest(s)</source>
        <translation>
            <numerusform>%Ln digest</numerusform>
            <numerusform>%Ln digests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the first %1 of %Ln papers</source>
        <translation>
            <numerusform>the first %1 of %Ln paper</numerusform>
            <numerusform>the first %1 of %Ln papers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s)</source>
        <translation>
            <numerusform>%Ln paper</numerusform>
            <numerusform>%Ln papers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln digest(s) written to %1</source>
        <translation>
            <numerusform>%Ln digest written to %1</numerusform>
            <numerusform>%Ln digests written to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) written to %1</source>
        <translation>
            <numerusform>%Ln paper written to %1</numerusform>
            <numerusform>%Ln papers written to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln digest(s) copied</source>
        <translation>
            <numerusform>%Ln digest copied</numerusform>
            <numerusform>%Ln digests copied</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) copied</source>
        <translation>
            <numerusform>%Ln paper copied</numerusform>
            <numerusform>%Ln papers copied</numerusform>
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
    <name>hotpapers::ui::HistoryPlot</name>
    <message numerus="yes">
        <source>In %Ln digest(s): rank, and retweets with favorites</source>
        <translation>
            <numerusform>In %Ln digest: rank, and retweets with favorites</numerusform>
            <numerusform>In %Ln digests: rank, and retweets with favorites</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::Learning</name>
    <message numerus="yes">
        <source>At least %Ln of them are needed.</source>
        <translation>
            <numerusform>At least %Ln of them is needed.</numerusform>
            <numerusform>At least %Ln of them are needed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln papers like that are there.</source>
        <translation>
            <numerusform>%Ln paper like that is there.</numerusform>
            <numerusform>%Ln papers like that are there.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::LinkCompleter</name>
    <message numerus="yes">
        <source>%Ln proposals</source>
        <translation>
            <numerusform>%Ln proposal</numerusform>
            <numerusform>%Ln proposals</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::ListImporter</name>
    <message numerus="yes">
        <source>%Ln more files were read.</source>
        <translation>
            <numerusform>%Ln more file was read.</numerusform>
            <numerusform>%Ln more files were read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::ListPlace</name>
    <message numerus="yes">
        <source>%Ln papers of this list are in no digest yet</source>
        <translation>
            <numerusform>%Ln paper of this list is in no digest yet</numerusform>
            <numerusform>%Ln papers of this list are in no digest yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln papers taken from “%1”</source>
        <translation>
            <numerusform>%Ln paper taken from “%1”</numerusform>
            <numerusform>%Ln papers taken from “%1”</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::MainWindow</name>
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
    <message numerus="yes">
        <source>Change the tags of %Ln papers</source>
        <translation>
            <numerusform>Change the tags of %Ln paper</numerusform>
            <numerusform>Change the tags of %Ln papers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %Ln papers a step further</source>
        <translation>
            <numerusform>Take %Ln paper a step further</numerusform>
            <numerusform>Take %Ln papers a step further</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %Ln papers as “%1”</source>
        <translation>
            <numerusform>Mark %Ln paper as “%1”</numerusform>
            <numerusform>Mark %Ln papers as “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rate %Ln papers</source>
        <translation>
            <numerusform>Rate %Ln paper</numerusform>
            <numerusform>Rate %Ln papers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change the priority of %Ln papers</source>
        <translation>
            <numerusform>Change the priority of %Ln paper</numerusform>
            <numerusform>Change the priority of %Ln papers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::PaperCommands</name>
    <message numerus="yes">
        <source>Took the rating from %Ln papers</source>
        <translation>
            <numerusform>Took the rating from %Ln paper</numerusform>
            <numerusform>Took the rating from %Ln papers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rated %1 of %2; %Ln papers</source>
        <translation>
            <numerusform>Rated %1 of %2; %Ln paper</numerusform>
            <numerusform>Rated %1 of %2; %Ln papers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took the priority from %Ln papers</source>
        <translation>
            <numerusform>Took the priority from %Ln paper</numerusform>
            <numerusform>Took the priority from %Ln papers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Priority %1; %Ln papers</source>
        <translation>
            <numerusform>Priority %1; %Ln paper</numerusform>
            <numerusform>Priority %1; %Ln papers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tagged “%1”; %Ln papers</source>
        <translation>
            <numerusform>Tagged “%1”; %Ln paper</numerusform>
            <numerusform>Tagged “%1”; %Ln papers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took the tag “%1”; %Ln papers</source>
        <translation>
            <numerusform>Took the tag “%1”; %Ln paper</numerusform>
            <numerusform>Took the tag “%1”; %Ln papers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::SameCommands</name>
    <message numerus="yes">
        <source>No more than %Ln papers can be the same.</source>
        <translation>
            <numerusform>No more than %Ln paper can be the same.</numerusform>
            <numerusform>No more than %Ln papers can be the same.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln papers are the same now: they share state, tags and notes</source>
        <translation>
            <numerusform>%Ln paper is the same now: it shares state, tags and notes</numerusform>
            <numerusform>%Ln papers are the same now: they share state, tags and notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Select %Ln papers at most.</source>
        <translation>
            <numerusform>Select %Ln paper at most.</numerusform>
            <numerusform>Select %Ln papers at most.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Separated %Ln papers</source>
        <translation>
            <numerusform>Separated %Ln paper</numerusform>
            <numerusform>Separated %Ln papers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Linked %Ln groups of papers that are the same</source>
        <translation>
            <numerusform>Linked %Ln group of papers that are the same</numerusform>
            <numerusform>Linked %Ln groups of papers that are the same</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::SameDialog</name>
    <message numerus="yes">
        <source>%Ln groups look the same</source>
        <translation>
            <numerusform>%Ln group looks the same</numerusform>
            <numerusform>%Ln groups look the same</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Linked %Ln groups</source>
        <translation>
            <numerusform>Linked %Ln group</numerusform>
            <numerusform>Linked %Ln groups</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::SavedSearches</name>
    <message numerus="yes">
        <source>%Ln new papers match “%1”</source>
        <translation>
            <numerusform>%Ln new paper matches “%1”</numerusform>
            <numerusform>%Ln new papers match “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>New papers match %Ln of your saved searches:</source>
        <translation>
            <numerusform>New papers match %Ln of your saved searches:</numerusform>
            <numerusform>New papers match %Ln of your saved searches:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1”: %Ln papers</source>
        <translation>
            <numerusform>“%1”: %Ln paper</numerusform>
            <numerusform>“%1”: %Ln papers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more searches</source>
        <translation>
            <numerusform>and %Ln more search</numerusform>
            <numerusform>and %Ln more searches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>the end of a list of saved searches</comment>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
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
<context>
    <name>hotpapers::ui::ShelfCommands</name>
    <message numerus="yes">
        <source>%Ln papers tagged “%1”</source>
        <translation>
            <numerusform>%Ln paper tagged “%1”</numerusform>
            <numerusform>%Ln papers tagged “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln papers added to “%1”</source>
        <translation>
            <numerusform>%Ln paper added to “%1”</numerusform>
            <numerusform>%Ln papers added to “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln papers to a list</source>
        <translation>
            <numerusform>Add %Ln paper to a list</numerusform>
            <numerusform>Add %Ln papers to a list</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::StatisticsBar</name>
    <message numerus="yes">
        <source>The last %Ln day(s)</source>
        <translation>
            <numerusform>The last %Ln day</numerusform>
            <numerusform>The last %Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::StatisticsWindow</name>
    <message numerus="yes">
        <source>%Ln paper(s), digests of %1</source>
        <translation>
            <numerusform>%Ln paper, digests of %1</numerusform>
            <numerusform>%Ln papers, digests of %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::TagDialog</name>
    <message numerus="yes">
        <source>Tags of %Ln papers</source>
        <translation>
            <numerusform>Tags of %Ln paper</numerusform>
            <numerusform>Tags of %Ln papers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hotpapers::words</name>
    <message numerus="yes">
        <source>A pattern of citation keys has at most %Ln characters.</source>
        <translation>
            <numerusform>A pattern of citation keys has at most %Ln character.</numerusform>
            <numerusform>A pattern of citation keys has at most %Ln characters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” is a new reading list of %Ln papers.</source>
        <translation>
            <numerusform>“%1” is a new reading list of %Ln paper.</numerusform>
            <numerusform>“%1” is a new reading list of %Ln papers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are not in the library yet: they are to be completed, and will be when a digest brings them.</source>
        <translation>
            <numerusform>%Ln of them is not in the library yet: it is to be completed, and will be when a digest brings it.</numerusform>
            <numerusform>%Ln of them are not in the library yet: they are to be completed, and will be when a digest brings them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 was not linked: no more than %Ln papers can be the same.</source>
        <translation>
            <numerusform>%1 was not linked: no more than %Ln paper can be the same.</numerusform>
            <numerusform>%1 was not linked: no more than %Ln papers can be the same.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What was made of %Ln paper(s) was taken over from the files.</source>
        <translation>
            <numerusform>What was made of %Ln paper was taken over from the files.</numerusform>
            <numerusform>What was made of %Ln papers was taken over from the files.</numerusform>
        </translation>
    </message>
</context>
</TS>
