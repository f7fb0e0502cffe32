<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Bantin::FieldsModel</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>also printed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>published</source>
        <comment>what a date is</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>updated</source>
        <comment>what a date is</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>event</source>
        <comment>what a date is</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page printed or saved</source>
        <comment>what a date is</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>views</source>
        <comment>how often a page was read</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certainty: %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n passages; each click shows the next</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Bantin::PanelController</name>
    <message>
        <source>Bulletin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking through the folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The related bulletins could not be found out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking through the folder… %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Bantin::RowView</name>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Bantin::Sidebar</name>
    <message>
        <source>Bulletin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description of the bulletin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Related bulletins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None found yet in the folders that Bantin knows.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Bantin::Wording</name>
    <message>
        <source>en</source>
        <comment>the language of this translation: vi in the Vietnamese one</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bodies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Countries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>form of a date, see QLocale::toString</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ministry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>news agency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>newspaper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>website</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contributing unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memorandum of understanding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Treaty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declaration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not certain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a bulletin to see its title, dates and sources here, and the bulletins related to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the document…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a bulletin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This document does not look like a bulletin on international cooperation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may have been moved or removed, or you may not have permission to read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its contents are not what its kind of file should hold. Fetch it again from where it came from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is protected by a password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy without password to see its description here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letters cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is in no known encoding. Save it as UTF-8 to see its description here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty, or a scan without a text layer. Text recognition (OCR) can add one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This kind of file is not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bulletins are read from PDF and plain text files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes beyond what is read of a bulletin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading was broken off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file could not be analysed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The analysis broke down over it. It is not tried again until the file changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The analysis took too long. It is not tried again until the file changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bantin is not installed completely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program “bantin”, which analyses documents, was not found. Install it, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The analysis does not start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program “bantin” ends as soon as it is started. It may belong to another version than this plugin.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
