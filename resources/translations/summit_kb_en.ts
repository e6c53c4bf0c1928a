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
    <name>ReportDialog</name>
    <message numerus="yes">
        <source>%Ln could not be added</source>
        <translation>
            <numerusform>%Ln could not be added</numerusform>
            <numerusform>%Ln could not be added</numerusform>
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
    <name>TopicCard</name>
    <message numerus="yes">
        <source>Topic %1, %Ln documents</source>
        <translation>
            <numerusform>Topic %1, %Ln document</numerusform>
            <numerusform>Topic %1, %Ln documents</numerusform>
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
</context>
</TS>
