<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>hotpapers::cli</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hotpapers::models::PaperTableModel</name>
    <message numerus="yes">
        <source>%n retweets</source>
        <translation>
            <numerusform>%n retweet</numerusform>
            <numerusform>%n retweets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n favorites</source>
        <translation>
            <numerusform>%n favorite</numerusform>
            <numerusform>%n favorites</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::ExportDialog</name>
    <message numerus="yes">
        <source>The %n se&amp;lected papers</source>
        <translation>
            <numerusform>The %n se&amp;lected paper</numerusform>
            <numerusform>The %n se&amp;lected papers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All that are s&amp;hown: %1 (%n)</source>
        <translation>
            <numerusform>All that are s&amp;hown: %1 (%n)</numerusform>
            <numerusform>All that are s&amp;hown: %1 (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::MainWindow</name>
    <message numerus="yes">
        <source>%n papers written to %1</source>
        <translation>
            <numerusform>%n paper written to %1</numerusform>
            <numerusform>%n papers written to %1</numerusform>
        </translation>
    </message>
</context>
</TS>
