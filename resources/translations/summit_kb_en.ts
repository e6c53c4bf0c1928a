<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AbsentNote</name>
    <message numerus="yes">
        <source>%1 is not in this library; %Ln documents here refer to it.</source>
        <translation>
            <numerusform>%1 is not in this library; %Ln document here refers to it.</numerusform>
            <numerusform>%1 is not in this library; %Ln documents here refer to it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AddBar</name>
    <message numerus="yes">
        <source>about %Ln minute(s) left</source>
        <translation>
            <numerusform>about %Ln minute left</numerusform>
            <numerusform>about %Ln minutes left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln documents added</source>
        <translation>
            <numerusform>%Ln document added</numerusform>
            <numerusform>%Ln documents added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were there already</source>
        <translation>
            <numerusform>%Ln was there already</numerusform>
            <numerusform>%Ln were there already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be added</source>
        <translation>
            <numerusform>%Ln could not be added</numerusform>
            <numerusform>%Ln could not be added</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AnsweringDialog</name>
    <message numerus="yes">
        <source>%Ln document(s) bear a secrecy mark</source>
        <translation>
            <numerusform>%Ln document bears a secrecy mark</numerusform>
            <numerusform>%Ln documents bear a secrecy mark</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) are in the library already</source>
        <translation>
            <numerusform>%Ln file is in the library already</numerusform>
            <numerusform>%Ln files are in the library already</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BellButton</name>
    <message numerus="yes">
        <source>%Ln documents are new for saved searches</source>
        <translation>
            <numerusform>%Ln document is new for saved searches</numerusform>
            <numerusform>%Ln documents are new for saved searches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BesidePage</name>
    <message numerus="yes">
        <source>%Ln paragraph(s) copied with reference</source>
        <translation>
            <numerusform>%Ln paragraph copied with reference</numerusform>
            <numerusform>%Ln paragraphs copied with reference</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BookBar</name>
    <message numerus="yes">
        <source>The book is made: %n page(s)</source>
        <translation>
            <numerusform>The book is made: %n page</numerusform>
            <numerusform>The book is made: %n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BookDialog</name>
    <message numerus="yes">
        <source>%n document(s) are not in this library and will be left out.</source>
        <translation>
            <numerusform>%n document is not in this library and will be left out.</numerusform>
            <numerusform>%n documents are not in this library and will be left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message numerus="yes">
        <source>Undone: %Ln documents changed</source>
        <translation>
            <numerusform>Undone: %Ln document changed</numerusform>
            <numerusform>Undone: %Ln documents changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done again: %Ln documents changed</source>
        <translation>
            <numerusform>Done again: %Ln document changed</numerusform>
            <numerusform>Done again: %Ln documents changed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangesStep</name>
    <message numerus="yes">
        <source>The first edition: %Ln document(s)</source>
        <translation>
            <numerusform>The first edition: %Ln document</numerusform>
            <numerusform>The first edition: %Ln documents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckStep</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) must be mended before publishing:</source>
        <translation>
            <numerusform>%Ln thing must be mended before publishing:</numerusform>
            <numerusform>%Ln things must be mended before publishing:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln warning(s), which do not stop publishing</source>
        <translation>
            <numerusform>%Ln warning, which does not stop publishing</numerusform>
            <numerusform>%Ln warnings, which do not stop publishing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln document(s) something is not confirmed yet</source>
        <translation>
            <numerusform>in %Ln document something is not confirmed yet</numerusform>
            <numerusform>in %Ln documents something is not confirmed yet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Chooser</name>
    <message numerus="yes">
        <source>of %n page(s)</source>
        <translation>
            <numerusform>of %n page</numerusform>
            <numerusform>of %n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CiteDialog</name>
    <message numerus="yes">
        <source>%n document(s) written to %1</source>
        <translation>
            <numerusform>%n document written to %1</numerusform>
            <numerusform>%n documents written to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CiteForm</name>
    <message numerus="yes">
        <source>%n document(s) mentioned so far</source>
        <translation>
            <numerusform>%n document mentioned so far</numerusform>
            <numerusform>%n documents mentioned so far</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Collecting</name>
    <message numerus="yes">
        <source>%n item(s) added to “%1”</source>
        <translation>
            <numerusform>%n item added to “%1”</numerusform>
            <numerusform>%n items added to “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n document(s) of the results that are shown</source>
        <translation>
            <numerusform>The %n document of the results that are shown</numerusform>
            <numerusform>All %n documents of the results that are shown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CollectionCounts</name>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s)</source>
        <translation>
            <numerusform>%n quote</numerusform>
            <numerusform>%n quotes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) set anew</source>
        <translation>
            <numerusform>%n text set anew</numerusform>
            <numerusform>%n texts set anew</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CollectionSide</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CollectionsPage</name>
    <message numerus="yes">
        <source>%n item(s) removed; Ctrl+Z brings them back.</source>
        <translation>
            <numerusform>%n item removed; Ctrl+Z brings it back.</numerusform>
            <numerusform>%n items removed; Ctrl+Z brings them back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConfirmingSection</name>
    <message numerus="yes">
        <source>%Ln document(s), the most doubtful first</source>
        <translation>
            <numerusform>%Ln document</numerusform>
            <numerusform>%Ln documents, the most doubtful first</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CountLine</name>
    <message numerus="yes">
        <source>%Ln documents</source>
        <translation>
            <numerusform>%Ln document</numerusform>
            <numerusform>%Ln documents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) away</source>
        <translation>
            <numerusform>%n step away</numerusform>
            <numerusform>%n steps away</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n neighbour(s)</source>
        <translation>
            <numerusform>%n neighbour</numerusform>
            <numerusform>%n neighbours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other relation(s) here</source>
        <translation>
            <numerusform>%n other relation here</numerusform>
            <numerusform>%n other relations here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) not looked into</source>
        <translation>
            <numerusform>%n text not looked into</numerusform>
            <numerusform>%n texts not looked into</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more not shown</source>
        <translation>
            <numerusform>%n more not shown</numerusform>
            <numerusform>%n more not shown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Deeds</name>
    <message numerus="yes">
        <source>%Ln documents are in the trash now</source>
        <translation>
            <numerusform>%Ln document is in the trash now</numerusform>
            <numerusform>%Ln documents are in the trash now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln documents: what was read is confirmed</source>
        <translation>
            <numerusform>%Ln document: what was read is confirmed</numerusform>
            <numerusform>%Ln documents: what was read is confirmed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeletingBox</name>
    <message numerus="yes">
        <source>Delete %Ln documents for good? They cannot be brought back.</source>
        <translation>
            <numerusform>Delete %Ln document for good? It cannot be brought back.</numerusform>
            <numerusform>Delete %Ln documents for good? They cannot be brought back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DescribingPage</name>
    <message numerus="yes">
        <source>%Ln left to decide</source>
        <translation>
            <numerusform>%Ln left to decide</numerusform>
            <numerusform>%Ln left to decide</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DifferenceView</name>
    <message numerus="yes">
        <source>%Ln paragraph(s) the same</source>
        <translation>
            <numerusform>%Ln paragraph the same</numerusform>
            <numerusform>%Ln paragraphs the same</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s) less</source>
        <translation>
            <numerusform>%Ln word less</numerusform>
            <numerusform>%Ln words less</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s) more</source>
        <translation>
            <numerusform>%Ln word more</numerusform>
            <numerusform>%Ln words more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DocumentChooser</name>
    <message numerus="yes">
        <source>%Ln more; type on</source>
        <translation>
            <numerusform>%Ln more; type on</numerusform>
            <numerusform>%Ln more; type on</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s)</source>
        <translation>
            <numerusform>%Ln document</numerusform>
            <numerusform>%Ln documents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Doing</name>
    <message numerus="yes">
        <source>%Ln note(s) deleted</source>
        <translation>
            <numerusform>%Ln note deleted</numerusform>
            <numerusform>%Ln notes deleted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s) recoloured</source>
        <translation>
            <numerusform>%Ln note recoloured</numerusform>
            <numerusform>%Ln notes recoloured</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s) written to {file}</source>
        <translation>
            <numerusform>%Ln note written to {file}</numerusform>
            <numerusform>%Ln notes written to {file}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EditPanel</name>
    <message numerus="yes">
        <source>Edit %Ln documents</source>
        <translation>
            <numerusform>Edit %Ln document</numerusform>
            <numerusform>Edit %Ln documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Confirm what was read (%Ln documents)</source>
        <translation>
            <numerusform>Confirm what was read (%Ln document)</numerusform>
            <numerusform>Confirm what was read (%Ln documents)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln faults are to be mended first.</source>
        <translation>
            <numerusform>%Ln fault is to be mended first.</numerusform>
            <numerusform>%Ln faults are to be mended first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changes %Ln documents</source>
        <translation>
            <numerusform>Changes %Ln document</numerusform>
            <numerusform>Changes %Ln documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln documents changed</source>
        <translation>
            <numerusform>%Ln document changed</numerusform>
            <numerusform>%Ln documents changed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EditionWords</name>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>%Ln day ago</numerusform>
            <numerusform>%Ln days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>older than the %Ln day(s) that are accepted</source>
        <translation>
            <numerusform>older than the %Ln day that is accepted</numerusform>
            <numerusform>older than the %Ln days that are accepted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s)</source>
        <translation>
            <numerusform>%Ln document</numerusform>
            <numerusform>%Ln documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln new</numerusform>
            <numerusform>%Ln new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln amended</source>
        <translation>
            <numerusform>%Ln amended</numerusform>
            <numerusform>%Ln amended</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln no longer in force</source>
        <translation>
            <numerusform>%Ln no longer in force</numerusform>
            <numerusform>%Ln no longer in force</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln taken out</source>
        <translation>
            <numerusform>%Ln taken out</numerusform>
            <numerusform>%Ln taken out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s) on amended documents</source>
        <translation>
            <numerusform>%Ln note on amended documents</numerusform>
            <numerusform>%Ln notes on amended documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s) on documents taken out</source>
        <translation>
            <numerusform>%Ln note on documents taken out</numerusform>
            <numerusform>%Ln notes on documents taken out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mark(s)</source>
        <translation>
            <numerusform>%Ln mark</numerusform>
            <numerusform>%Ln marks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln collection(s)</source>
        <translation>
            <numerusform>%Ln collection</numerusform>
            <numerusform>%Ln collections</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EventShelf</name>
    <message numerus="yes">
        <source>All events (%Ln more)</source>
        <translation>
            <numerusform>All events (%Ln more)</numerusform>
            <numerusform>All events (%Ln more)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln documents</source>
        <translation>
            <numerusform>%Ln document</numerusform>
            <numerusform>%Ln documents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message numerus="yes">
        <source>The table changed %Ln document(s)</source>
        <translation>
            <numerusform>The table changed %Ln document</numerusform>
            <numerusform>The table changed %Ln documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s) written to {path}</source>
        <translation>
            <numerusform>%Ln document written to {path}</numerusform>
            <numerusform>%Ln documents written to {path}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) written to {path}</source>
        <translation>
            <numerusform>%Ln file written to {path}</numerusform>
            <numerusform>%Ln files written to {path}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FacetRow</name>
    <message numerus="yes">
        <source>%1, %Ln documents</source>
        <translation>
            <numerusform>%1, %Ln document</numerusform>
            <numerusform>%1, %Ln documents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FacetRows</name>
    <message numerus="yes">
        <source>Show %Ln more</source>
        <translation>
            <numerusform>Show %Ln more</numerusform>
            <numerusform>Show %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FigureCard</name>
    <message numerus="yes">
        <source>Quoted in %Ln works</source>
        <translation>
            <numerusform>Quoted in %Ln work</numerusform>
            <numerusform>Quoted in %Ln works</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FigureShelf</name>
    <message numerus="yes">
        <source>All figures (%Ln more)</source>
        <translation>
            <numerusform>All figures (%Ln more)</numerusform>
            <numerusform>All figures (%Ln more)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterLine</name>
    <message numerus="yes">
        <source>%Ln documents chosen elsewhere</source>
        <translation>
            <numerusform>%Ln document chosen elsewhere</numerusform>
            <numerusform>%Ln documents chosen elsewhere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HeadLine</name>
    <message numerus="yes">
        <source>%Ln documents</source>
        <translation>
            <numerusform>%Ln document</numerusform>
            <numerusform>%Ln documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <translation>
            <numerusform>%Ln chosen</numerusform>
            <numerusform>%Ln chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ItemDialog</name>
    <message numerus="yes">
        <source>For example 2-4, 7. Empty: all %n page(s).</source>
        <translation>
            <numerusform>Empty: the whole of %n page.</numerusform>
            <numerusform>For example 2-4, 7. Empty: all %n pages.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MatchBar</name>
    <message numerus="yes">
        <source>%Ln match(es)</source>
        <translation>
            <numerusform>%Ln match</numerusform>
            <numerusform>%Ln matches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewsStrip</name>
    <message numerus="yes">
        <source>%Ln new documents</source>
        <translation>
            <numerusform>%Ln new document</numerusform>
            <numerusform>%Ln new documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln amended documents</source>
        <translation>
            <numerusform>%Ln amended document</numerusform>
            <numerusform>%Ln amended documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewsWords</name>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln new</numerusform>
            <numerusform>%Ln new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln amended</source>
        <translation>
            <numerusform>%Ln amended</numerusform>
            <numerusform>%Ln amended</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoMatchRows</name>
    <message numerus="yes">
        <source>%Ln documents</source>
        <translation>
            <numerusform>%Ln document</numerusform>
            <numerusform>%Ln documents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoteFilters</name>
    <message numerus="yes">
        <source>{name}, %Ln note(s)</source>
        <translation>
            <numerusform>{name}, %Ln note</numerusform>
            <numerusform>{name}, %Ln notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoteSheet</name>
    <message numerus="yes">
        <source>%Ln note(s) chosen</source>
        <translation>
            <numerusform>%Ln note chosen</numerusform>
            <numerusform>%Ln notes chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NotebookHead</name>
    <message numerus="yes">
        <source>%Ln note(s)</source>
        <translation>
            <numerusform>%Ln note</numerusform>
            <numerusform>%Ln notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export %Ln chosen note(s)</source>
        <translation>
            <numerusform>Export %Ln chosen note</numerusform>
            <numerusform>Export %Ln chosen notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OperationDialog</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OptionsPanel</name>
    <message numerus="yes">
        <source>%Ln topic(s)</source>
        <translation>
            <numerusform>%Ln topic</numerusform>
            <numerusform>%Ln topics</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message numerus="yes">
        <source>%Ln result(s)</source>
        <translation>
            <numerusform>%Ln result</numerusform>
            <numerusform>%Ln results</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PastSection</name>
    <message numerus="yes">
        <source>%Ln changes</source>
        <translation>
            <numerusform>%Ln change</numerusform>
            <numerusform>%Ln changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done again: %Ln documents changed</source>
        <translation>
            <numerusform>Done again: %Ln document changed</numerusform>
            <numerusform>Done again: %Ln documents changed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanDialog</name>
    <message numerus="yes">
        <source>Also change %Ln document(s) edited after the table was written</source>
        <translation>
            <numerusform>Also change %Ln document edited after the table was written</numerusform>
            <numerusform>Also change %Ln documents edited after the table was written</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Write %Ln change(s)</source>
        <translation>
            <numerusform>Write %Ln change</numerusform>
            <numerusform>Write %Ln changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) in the table are wrong</source>
        <translation>
            <numerusform>%Ln thing in the table is wrong</numerusform>
            <numerusform>%Ln things in the table are wrong</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) in {documents}</source>
        <translation>
            <numerusform>%Ln change in {documents}</numerusform>
            <numerusform>%Ln changes in {documents}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s)</source>
        <translation>
            <numerusform>%Ln document</numerusform>
            <numerusform>%Ln documents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanWords</name>
    <message numerus="yes">
        <source>%Ln documents get other topics.</source>
        <translation>
            <numerusform>%Ln document gets other topics.</numerusform>
            <numerusform>%Ln documents get other topics.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln documents get other proposals.</source>
        <translation>
            <numerusform>%Ln document gets other proposals.</numerusform>
            <numerusform>%Ln documents get other proposals.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Search takes in %Ln documents again.</source>
        <translation>
            <numerusform>Search takes in %Ln document again.</numerusform>
            <numerusform>Search takes in %Ln documents again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message numerus="yes">
        <source>%n sheet(s) saved.</source>
        <translation>
            <numerusform>%n sheet saved.</numerusform>
            <numerusform>%n sheets saved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) sent to the printer.</source>
        <translation>
            <numerusform>%n sheet sent to the printer.</numerusform>
            <numerusform>%n sheets sent to the printer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProblemsSection</name>
    <message numerus="yes">
        <source>%Ln errors</source>
        <translation>
            <numerusform>%Ln error</numerusform>
            <numerusform>%Ln errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln warnings</source>
        <translation>
            <numerusform>%Ln warning</numerusform>
            <numerusform>%Ln warnings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RelationsRow</name>
    <message numerus="yes">
        <source>%Ln relation(s) are kept with other documents</source>
        <translation>
            <numerusform>%Ln relation is kept with another document</numerusform>
            <numerusform>%Ln relations are kept with other documents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RowDetails</name>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln file</numerusform>
            <numerusform>%Ln files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RowWalk</name>
    <message numerus="yes">
        <source>%Ln pair(s) of paragraphs</source>
        <translation>
            <numerusform>%Ln pair of paragraphs</numerusform>
            <numerusform>%Ln pairs of paragraphs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln only on the left</source>
        <translation>
            <numerusform>%Ln only on the left</numerusform>
            <numerusform>%Ln only on the left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln only on the right</source>
        <translation>
            <numerusform>%Ln only on the right</numerusform>
            <numerusform>%Ln only on the right</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchHint</name>
    <message numerus="yes">
        <source>%Ln documents</source>
        <translation>
            <numerusform>%Ln document</numerusform>
            <numerusform>%Ln documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be read</source>
        <translation>
            <numerusform>%Ln could not be read</numerusform>
            <numerusform>%Ln could not be read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchesDialog</name>
    <message numerus="yes">
        <source>%Ln documents</source>
        <translation>
            <numerusform>%Ln document</numerusform>
            <numerusform>%Ln documents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelineStrip</name>
    <message numerus="yes">
        <source>%Ln documents</source>
        <translation>
            <numerusform>%Ln document</numerusform>
            <numerusform>%Ln documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more events</source>
        <translation>
            <numerusform>and %Ln more event</numerusform>
            <numerusform>and %Ln more events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln documents have no year</source>
        <translation>
            <numerusform>%Ln document has no year</numerusform>
            <numerusform>%Ln documents have no year</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TopicForm</name>
    <message numerus="yes">
        <source>Not saved. Search takes in %Ln documents again.</source>
        <translation>
            <numerusform>Not saved. Search takes in %Ln document again.</numerusform>
            <numerusform>Not saved. Search takes in %Ln documents again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln documents</source>
        <translation>
            <numerusform>%Ln document</numerusform>
            <numerusform>%Ln documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with the topics below</source>
        <translation>
            <numerusform>%Ln with the topics below</numerusform>
            <numerusform>%Ln with the topics below</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln proposals wait</source>
        <translation>
            <numerusform>%Ln proposal waits</numerusform>
            <numerusform>%Ln proposals wait</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TopicMap</name>
    <message numerus="yes">
        <source>Topic %1, %Ln documents</source>
        <translation>
            <numerusform>Topic %1, %Ln document</numerusform>
            <numerusform>Topic %1, %Ln documents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrashSection</name>
    <message numerus="yes">
        <source>%Ln documents</source>
        <translation>
            <numerusform>%Ln document</numerusform>
            <numerusform>%Ln documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln documents are back in the library</source>
        <translation>
            <numerusform>%Ln document is back in the library</numerusform>
            <numerusform>%Ln documents are back in the library</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln documents deleted for good</source>
        <translation>
            <numerusform>%Ln document deleted for good</numerusform>
            <numerusform>%Ln documents deleted for good</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ZeroHits</name>
    <message numerus="yes">
        <source>Searched: all %Ln documents of the library “%1”</source>
        <translation>
            <numerusform>Searched: the only document of the library “%1”</numerusform>
            <numerusform>Searched: all %Ln documents of the library “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln scans are not recognised yet (OCR): their words cannot be found.</source>
        <translation>
            <numerusform>%Ln scan is not recognised yet (OCR): its words cannot be found.</numerusform>
            <numerusform>%Ln scans are not recognised yet (OCR): their words cannot be found.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln documents no text could be read: only their titles are found.</source>
        <translation>
            <numerusform>Of %Ln document no text could be read: only its title is found.</numerusform>
            <numerusform>Of %Ln documents no text could be read: only their titles are found.</numerusform>
        </translation>
    </message>
</context>
</TS>
