<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Bantin::FieldsModel</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>also printed: %1</source>
        <translation>also printed: %1</translation>
    </message>
    <message>
        <source>published</source>
        <comment>what a date is</comment>
        <translation>published</translation>
    </message>
    <message>
        <source>updated</source>
        <comment>what a date is</comment>
        <translation>updated</translation>
    </message>
    <message>
        <source>event</source>
        <comment>what a date is</comment>
        <translation>event</translation>
    </message>
    <message>
        <source>page printed or saved</source>
        <comment>what a date is</comment>
        <translation>page printed or saved</translation>
    </message>
    <message>
        <source>views</source>
        <comment>how often a page was read</comment>
        <translation>views</translation>
    </message>
    <message>
        <source>Certainty: %1 %</source>
        <translation>Certainty: %1 %</translation>
    </message>
    <message numerus="yes">
        <source>%n passages; each click shows the next</source>
        <translation>
            <numerusform>%n passage</numerusform>
            <numerusform>%n passages; each click shows the next</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Bantin::FoldersController</name>
    <message>
        <source>Nothing is catalogued yet.</source>
        <translation>Nothing is catalogued yet.</translation>
    </message>
    <message>
        <source>The catalogue could not be read.</source>
        <translation>The catalogue could not be read.</translation>
    </message>
    <message>
        <source>%1 could not be looked through.</source>
        <translation>%1 could not be looked through.</translation>
    </message>
    <message>
        <source>%1 could not be removed.</source>
        <translation>%1 could not be removed.</translation>
    </message>
</context>
<context>
    <name>Bantin::FoldersDialog</name>
    <message>
        <source>Folders of Bulletins</source>
        <translation>Folders of Bulletins</translation>
    </message>
    <message>
        <source>Bantin searches these folders, with all that is below them, for related bulletins. The folder of an opened bulletin is added by itself.</source>
        <translation>Bantin searches these folders, with all that is below them, for related bulletins. The folder of an opened bulletin is added by itself.</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Folders</translation>
    </message>
    <message>
        <source>&amp;Add Folder…</source>
        <translation>&amp;Add Folder…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Remove</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n bulletin(s)</source>
        <comment>in the catalogue</comment>
        <translation>
            <numerusform>%n bulletin</numerusform>
            <numerusform>%n bulletins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other paper(s)</source>
        <translation>
            <numerusform>%n other paper</numerusform>
            <numerusform>%n other papers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) that cannot be read</source>
        <translation>
            <numerusform>%n file that cannot be read</numerusform>
            <numerusform>%n files that cannot be read</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a Folder of Bulletins</source>
        <translation>Add a Folder of Bulletins</translation>
    </message>
</context>
<context>
    <name>Bantin::LinksController</name>
    <message>
        <source>Relate to the open bulletin</source>
        <translation>Relate to the open bulletin</translation>
    </message>
    <message>
        <source>Why they belong together (may be left empty):</source>
        <translation>Why they belong together (may be left empty):</translation>
    </message>
    <message>
        <source>That could not be kept; see that the files can be read.</source>
        <translation>That could not be kept; see that the files can be read.</translation>
    </message>
</context>
<context>
    <name>Bantin::PanelController</name>
    <message>
        <source>The related bulletins could not be found out.</source>
        <translation>The related bulletins could not be found out.</translation>
    </message>
    <message>
        <source>Bulletins</source>
        <translation>Bulletins</translation>
    </message>
    <message>
        <source>The folder could not be looked through.</source>
        <translation>The folder could not be looked through.</translation>
    </message>
    <message>
        <source>A part of the shared catalogue cannot be reached; its bulletins are missing here.</source>
        <translation>A part of the shared catalogue cannot be reached; its bulletins are missing here.</translation>
    </message>
    <message>
        <source>Your own links could not be read.</source>
        <translation>Your own links could not be read.</translation>
    </message>
</context>
<context>
    <name>Bantin::Record</name>
    <message>
        <source>It holds no article: there are hardly any paragraphs of running text.</source>
        <translation>It holds no article: there are hardly any paragraphs of running text.</translation>
    </message>
    <message>
        <source>It has no headline.</source>
        <translation>It has no headline.</translation>
    </message>
    <message>
        <source>It tells nothing of standards, metrology, quality or science.</source>
        <translation>It tells nothing of standards, metrology, quality or science.</translation>
    </message>
    <message>
        <source>It tells nothing of cooperation with other countries or international bodies.</source>
        <translation>It tells nothing of cooperation with other countries or international bodies.</translation>
    </message>
    <message>
        <source>It reports no event.</source>
        <translation>It reports no event.</translation>
    </message>
    <message>
        <source>It is in neither Vietnamese nor English.</source>
        <translation>It is in neither Vietnamese nor English.</translation>
    </message>
    <message>
        <source>Too little of it speaks for a bulletin.</source>
        <translation>Too little of it speaks for a bulletin.</translation>
    </message>
    <message>
        <source>It is mostly figures or tables.</source>
        <translation>It is mostly figures or tables.</translation>
    </message>
    <message>
        <source>It is mostly a list.</source>
        <translation>It is mostly a list.</translation>
    </message>
    <message>
        <source>It is a legal or administrative document.</source>
        <translation>It is a legal or administrative document.</translation>
    </message>
    <message>
        <source>It is the minutes of a meeting.</source>
        <translation>It is the minutes of a meeting.</translation>
    </message>
    <message>
        <source>It is a tender or a call for offers.</source>
        <translation>It is a tender or a call for offers.</translation>
    </message>
    <message>
        <source>It is a vacancy or a call for applicants.</source>
        <translation>It is a vacancy or a call for applicants.</translation>
    </message>
    <message>
        <source>It is an agenda.</source>
        <translation>It is an agenda.</translation>
    </message>
    <message>
        <source>It is a table of contents or a catalogue.</source>
        <translation>It is a table of contents or a catalogue.</translation>
    </message>
    <message>
        <source>It is an invoice.</source>
        <translation>It is an invoice.</translation>
    </message>
    <message>
        <source>It is a scientific paper or its abstract.</source>
        <translation>It is a scientific paper or its abstract.</translation>
    </message>
    <message>
        <source>It is a recipe.</source>
        <translation>It is a recipe.</translation>
    </message>
    <message>
        <source>It is a curriculum vitae.</source>
        <translation>It is a curriculum vitae.</translation>
    </message>
    <message>
        <source>It describes a program.</source>
        <translation>It describes a program.</translation>
    </message>
    <message>
        <source>It is a manual.</source>
        <translation>It is a manual.</translation>
    </message>
    <message>
        <source>It is an advertisement.</source>
        <translation>It is an advertisement.</translation>
    </message>
    <message>
        <source>It is a list of lottery results.</source>
        <translation>It is a list of lottery results.</translation>
    </message>
    <message>
        <source>It is a weather report.</source>
        <translation>It is a weather report.</translation>
    </message>
    <message>
        <source>It is about sport.</source>
        <translation>It is about sport.</translation>
    </message>
    <message>
        <source>It is an article of an encyclopaedia.</source>
        <translation>It is an article of an encyclopaedia.</translation>
    </message>
    <message>
        <source>It introduces a body or explains a term.</source>
        <translation>It introduces a body or explains a term.</translation>
    </message>
    <message>
        <source>It is made of questions and answers.</source>
        <translation>It is made of questions and answers.</translation>
    </message>
    <message>
        <source>It is the text of a speech.</source>
        <translation>It is the text of a speech.</translation>
    </message>
    <message>
        <source>It is a form to fill in or a letter.</source>
        <translation>It is a form to fill in or a letter.</translation>
    </message>
    <message>
        <source>It tells of crime or accidents.</source>
        <translation>It tells of crime or accidents.</translation>
    </message>
    <message>
        <source>It tells of prices and markets.</source>
        <translation>It tells of prices and markets.</translation>
    </message>
    <message>
        <source>%1 characters of the text are lost (shown as U+FFFD)</source>
        <translation>Characters of the text that are lost (shown as U+FFFD): %1</translation>
    </message>
    <message>
        <source>only the first %1 of %2 pages were read</source>
        <translation>Only the first %1 of %2 pages were read</translation>
    </message>
    <message>
        <source>letters of %1 fonts were mended</source>
        <translation>Letters of %1 fonts were mended</translation>
    </message>
    <message>
        <source>letters of %1 were mended</source>
        <translation>Letters of %1 were mended</translation>
    </message>
    <message>
        <source>UTF-8 that was read as Windows-1252 was mended</source>
        <translation>UTF-8 that was read as Windows-1252 was mended</translation>
    </message>
    <message>
        <source>names, dates and agreements were looked for in a part of this long text only</source>
        <translation>Names, dates and agreements were looked for in a part of this long text only</translation>
    </message>
</context>
<context>
    <name>Bantin::RowView</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copy</translation>
    </message>
</context>
<context>
    <name>Bantin::SearchController</name>
    <message>
        <source>No folder is catalogued yet. The folder of an opened bulletin is catalogued by itself.</source>
        <translation>No folder is catalogued yet. The folder of an opened bulletin is catalogued by itself.</translation>
    </message>
    <message>
        <source>The catalogue could not be searched.</source>
        <translation>The catalogue could not be searched.</translation>
    </message>
</context>
<context>
    <name>Bantin::SearchPane</name>
    <message>
        <source>Newest first</source>
        <translation>Newest first</translation>
    </message>
    <message>
        <source>The newest bulletins first instead of those that fit best</source>
        <translation>The newest bulletins first instead of those that fit best</translation>
    </message>
    <message>
        <source>Bulletins found</source>
        <translation>Bulletins found</translation>
    </message>
    <message>
        <source>Nothing found in the folders that Bantin knows.</source>
        <translation>Nothing found in the folders that Bantin knows.</translation>
    </message>
    <message numerus="yes">
        <source>%n bulletin(s)</source>
        <comment>of a search</comment>
        <translation>
            <numerusform>%n bulletin</numerusform>
            <numerusform>%n bulletins</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Bantin::Sidebar</name>
    <message>
        <source>Bulletin</source>
        <translation>Bulletin</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Try again</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Description of the bulletin</source>
        <translation>Description of the bulletin</translation>
    </message>
    <message>
        <source>Related bulletins</source>
        <translation>Related bulletins</translation>
    </message>
    <message>
        <source>None found yet in the folders that Bantin knows.</source>
        <translation>None found yet in the folders that Bantin knows.</translation>
    </message>
    <message>
        <source>Search in all bulletins</source>
        <translation>Search in all bulletins</translation>
    </message>
    <message>
        <source>Search in all bulletins…</source>
        <translation>Search in all bulletins…</translation>
    </message>
    <message>
        <source>Folders of bulletins</source>
        <translation>Folders of bulletins</translation>
    </message>
    <message>
        <source>The folders in which Bantin looks for bulletins</source>
        <translation>The folders in which Bantin looks for bulletins</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Open</translation>
    </message>
    <message>
        <source>Change the &amp;note…</source>
        <translation>Change the &amp;note…</translation>
    </message>
    <message>
        <source>&amp;Remove my link</source>
        <translation>&amp;Remove my link</translation>
    </message>
    <message>
        <source>Keep as my own &amp;link…</source>
        <translation>Keep as my own &amp;link…</translation>
    </message>
    <message>
        <source>&amp;Not related</source>
        <translation>&amp;Not related</translation>
    </message>
    <message>
        <source>&amp;Take that back</source>
        <translation>&amp;Take that back</translation>
    </message>
    <message>
        <source>&amp;Relate to the open bulletin…</source>
        <translation>&amp;Relate to the open bulletin…</translation>
    </message>
    <message>
        <source>Show the &amp;passage for</source>
        <translation>Show the &amp;passage for</translation>
    </message>
</context>
<context>
    <name>Bantin::Wording</name>
    <message>
        <source>en</source>
        <comment>the language of this translation: vi in the Vietnamese one</comment>
        <translation>en</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Publisher</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Authors</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Bodies</source>
        <translation>Bodies</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Countries</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Agreements</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Looking through the folder… %1 of %2</source>
        <translation>Looking through the folder… %1 of %2</translation>
    </message>
    <message>
        <source>Looking through the folder…</source>
        <translation>Looking through the folder…</translation>
    </message>
    <message>
        <source>About this reading</source>
        <translation>About this reading</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>form of a date, see QLocale::toString</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>ministry</source>
        <translation>ministry</translation>
    </message>
    <message>
        <source>department</source>
        <translation>department</translation>
    </message>
    <message>
        <source>news agency</source>
        <translation>news agency</translation>
    </message>
    <message>
        <source>newspaper</source>
        <translation>newspaper</translation>
    </message>
    <message>
        <source>website</source>
        <translation>website</translation>
    </message>
    <message>
        <source>contributing unit</source>
        <translation>contributing unit</translation>
    </message>
    <message>
        <source>person</source>
        <translation>person</translation>
    </message>
    <message>
        <source>Memorandum of understanding</source>
        <translation>Memorandum of understanding</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Agreement</translation>
    </message>
    <message>
        <source>Treaty</source>
        <translation>Treaty</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Declaration</source>
        <translation>Declaration</translation>
    </message>
    <message>
        <source>not certain</source>
        <translation>not certain</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>doubtful</translation>
    </message>
    <message>
        <source>No document</source>
        <translation>No document</translation>
    </message>
    <message>
        <source>Open a bulletin to see its title, dates and sources here, and the bulletins related to it.</source>
        <translation>Open a bulletin to see its title, dates and sources here, and the bulletins related to it.</translation>
    </message>
    <message>
        <source>Reading the document…</source>
        <translation>Reading the document…</translation>
    </message>
    <message>
        <source>Not a bulletin</source>
        <translation>Not a bulletin</translation>
    </message>
    <message>
        <source>This document does not look like a bulletin on international cooperation.</source>
        <translation>This document does not look like a bulletin on international cooperation.</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>The file cannot be read</translation>
    </message>
    <message>
        <source>It may have been moved or removed, or you may not have permission to read it.</source>
        <translation>It may have been moved or removed, or you may not have permission to read it.</translation>
    </message>
    <message>
        <source>The file is damaged</source>
        <translation>The file is damaged</translation>
    </message>
    <message>
        <source>Its contents are not what its kind of file should hold. Fetch it again from where it came from.</source>
        <translation>Its contents are not what its kind of file should hold. Fetch it again from where it came from.</translation>
    </message>
    <message>
        <source>The file is protected by a password</source>
        <translation>The file is protected by a password</translation>
    </message>
    <message>
        <source>Save a copy without password to see its description here.</source>
        <translation>Save a copy without password to see its description here.</translation>
    </message>
    <message>
        <source>The letters cannot be read</source>
        <translation>The letters cannot be read</translation>
    </message>
    <message>
        <source>The file is in no known encoding. Save it as UTF-8 to see its description here.</source>
        <translation>The file is in no known encoding. Save it as UTF-8 to see its description here.</translation>
    </message>
    <message>
        <source>There is no text</source>
        <translation>There is no text</translation>
    </message>
    <message>
        <source>The file is empty, or a scan without a text layer. Text recognition (OCR) can add one.</source>
        <translation>The file is empty, or a scan without a text layer. Text recognition (OCR) can add one.</translation>
    </message>
    <message>
        <source>This kind of file is not read</source>
        <translation>This kind of file is not read</translation>
    </message>
    <message>
        <source>Bulletins are read from PDF and plain text files.</source>
        <translation>Bulletins are read from PDF and plain text files.</translation>
    </message>
    <message>
        <source>The file is too large</source>
        <translation>The file is too large</translation>
    </message>
    <message>
        <source>It goes beyond what is read of a bulletin.</source>
        <translation>It goes beyond what is read of a bulletin.</translation>
    </message>
    <message>
        <source>Reading was broken off</source>
        <translation>Reading was broken off</translation>
    </message>
    <message>
        <source>This file could not be analysed</source>
        <translation>This file could not be analysed</translation>
    </message>
    <message>
        <source>The analysis broke down over it. It is not tried again until the file changes.</source>
        <translation>The analysis broke down over it. It is not tried again until the file changes.</translation>
    </message>
    <message>
        <source>The analysis took too long. It is not tried again until the file changes.</source>
        <translation>The analysis took too long. It is not tried again until the file changes.</translation>
    </message>
    <message>
        <source>Bantin is not installed completely</source>
        <translation>Bantin is not installed completely</translation>
    </message>
    <message>
        <source>The program “bantin”, which analyses documents, was not found. Install it, then try again.</source>
        <translation>The program “bantin”, which analyses documents, was not found. Install it, then try again.</translation>
    </message>
    <message>
        <source>The analysis does not start</source>
        <translation>The analysis does not start</translation>
    </message>
    <message>
        <source>The program “bantin” ends as soon as it is started. It may belong to another version than this plugin.</source>
        <translation>The program “bantin” ends as soon as it is started. It may belong to another version than this plugin.</translation>
    </message>
    <message>
        <source>Your own links</source>
        <translation>Your own links</translation>
    </message>
    <message>
        <source>Found by Bantin</source>
        <translation>Found by Bantin</translation>
    </message>
    <message>
        <source>Not related, as you said</source>
        <translation>Not related, as you said</translation>
    </message>
    <message>
        <source>Title: here %1, there %2</source>
        <translation>Title: here %1, there %2</translation>
    </message>
    <message>
        <source>Date: here %1, there %2</source>
        <translation>Date: here %1, there %2</translation>
    </message>
    <message>
        <source>Name: here %1, there %2</source>
        <translation>Name: here %1, there %2</translation>
    </message>
    <message>
        <source>Number: here %1, there %2</source>
        <translation>Number: here %1, there %2</translation>
    </message>
    <message>
        <source>The file is not there any more.</source>
        <translation>The file is not there any more.</translation>
    </message>
</context>
</TS>
