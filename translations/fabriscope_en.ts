<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>Archive</name>
    <message numerus="yes">
        <source>The archive was damaged; %n test(s) could be recovered from it</source>
        <translation>
            <numerusform>The archive was damaged; %n test could be recovered from it</numerusform>
            <numerusform>The archive was damaged; %n tests could be recovered from it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier version(s) and result(s) cannot be read</source>
        <translation>
            <numerusform>%n earlier version or result cannot be read</numerusform>
            <numerusform>%n earlier versions and results cannot be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The archive %1 is damaged; %n test(s) can be read in it and are shown</source>
        <translation>
            <numerusform>The archive %1 is damaged; %n test can be read in it and is shown</numerusform>
            <numerusform>The archive %1 is damaged; %n tests can be read in it and are shown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message numerus="yes">
        <source>Standard input holds more than the %Ln line(s) of the secret</source>
        <translation>
            <numerusform>Standard input holds more than the %Ln line of the secret</numerusform>
            <numerusform>Standard input holds more than the %Ln lines of the secret</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Measurements</name>
    <message numerus="yes">
        <source>%Ln figure(s) without a known unit that fits</source>
        <translation>
            <numerusform>%Ln figure without a known unit that fits</numerusform>
            <numerusform>%Ln figures without a known unit that fits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln figure(s) of somebody who is no member of the test</source>
        <translation>
            <numerusform>%Ln figure of somebody who is no member of the test</numerusform>
            <numerusform>%Ln figures of somebody who is no member of the test</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln figure(s) of a member with itself</source>
        <translation>
            <numerusform>%Ln figure of a member with itself</numerusform>
            <numerusform>%Ln figures of a member with itself</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln figure(s) that cannot have been measured</source>
        <translation>
            <numerusform>%Ln figure that cannot have been measured</numerusform>
            <numerusform>%Ln figures that cannot have been measured</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln figure(s) that were set or expected, not measured</source>
        <translation>
            <numerusform>%Ln figure that was set or expected, not measured</numerusform>
            <numerusform>%Ln figures that were set or expected, not measured</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln figure(s) of which nothing says what they are</source>
        <translation>
            <numerusform>%Ln figure of which nothing says what it is</numerusform>
            <numerusform>%Ln figures of which nothing says what they are</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s) that may say passed or failed, but are not known</source>
        <translation>
            <numerusform>%Ln word that may say passed or failed, but is not known</numerusform>
            <numerusform>%Ln words that may say passed or failed, but are not known</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln broken text(s)</source>
        <translation>
            <numerusform>%Ln broken text</numerusform>
            <numerusform>%Ln broken texts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>News</name>
    <message numerus="yes">
        <source>%Ln test(s) ended</source>
        <translation>
            <numerusform>%Ln test ended</numerusform>
            <numerusform>%Ln tests ended</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them failed</source>
        <translation>
            <numerusform>%Ln of them failed</numerusform>
            <numerusform>%Ln of them failed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Retention</name>
    <message numerus="yes">
        <source>%Ln of the oldest test(s) were removed: the archive was larger than %1</source>
        <translation>
            <numerusform>%Ln of the oldest tests was removed: the archive was larger than %1</numerusform>
            <numerusform>%Ln of the oldest tests were removed: the archive was larger than %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln test(s) not seen for %1 were removed from the archive</source>
        <translation>
            <numerusform>%Ln test not seen for %1 was removed from the archive</numerusform>
            <numerusform>%Ln tests not seen for %1 were removed from the archive</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fabriscope::ArchiveCommand</name>
    <message numerus="yes">
        <source>%Ln test(s) written to %1.</source>
        <translation>
            <numerusform>%Ln test written to %1.</numerusform>
            <numerusform>%Ln tests written to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing was removed: no test meets every condition. The archive keeps %Ln test(s) in %1.</source>
        <translation>
            <numerusform>Nothing was removed: no test meets every condition. The archive keeps %Ln test in %1.</numerusform>
            <numerusform>Nothing was removed: no test meets every condition. The archive keeps %Ln tests in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln test(s) removed. The archive was %1 and is %2 now, with %3 tests.</source>
        <translation>
            <numerusform>%Ln test removed. The archive was %1 and is %2 now, with %3 tests.</numerusform>
            <numerusform>%Ln tests removed. The archive was %1 and is %2 now, with %3 tests.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fabriscope::ArchiveFactsBox</name>
    <message numerus="yes">
        <source>%Ln test(s)</source>
        <translation>
            <numerusform>%Ln test</numerusform>
            <numerusform>%Ln tests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln version(s)</source>
        <translation>
            <numerusform>%Ln version</numerusform>
            <numerusform>%Ln versions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with measured results</source>
        <translation>
            <numerusform>%Ln with measured results</numerusform>
            <numerusform>%Ln with measured results</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fabriscope::ArchivePage</name>
    <message numerus="yes">
        <source>The archive has %Ln fault(s), the first: %1. Start Fabriscope anew: what is damaged is set aside, and what can be read is recovered.</source>
        <translation>
            <numerusform>The archive has %Ln fault: %1. Start Fabriscope anew: what is damaged is set aside, and what can be read is recovered.</numerusform>
            <numerusform>The archive has %Ln faults, the first: %1. Start Fabriscope anew: what is damaged is set aside, and what can be read is recovered.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln test(s) written to %1.</source>
        <translation>
            <numerusform>%Ln test written to %1.</numerusform>
            <numerusform>%Ln tests written to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln test(s) of %1 were deleted.</source>
        <translation>
            <numerusform>%Ln test of %1 was deleted.</numerusform>
            <numerusform>%Ln tests of %1 were deleted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fabriscope::Chip</name>
    <message numerus="yes">
        <source>%1: %2, %n tests</source>
        <comment>read aloud: a field, its value</comment>
        <translation>
            <numerusform>%1: %2, %n test</numerusform>
            <numerusform>%1: %2, %n tests</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fabriscope::ChipRow</name>
    <message numerus="yes">
        <source>%n more: type them into the filter.</source>
        <translation>
            <numerusform>%n more: type it into the filter.</numerusform>
            <numerusform>%n more: type them into the filter.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fabriscope::ComparisonView</name>
    <message numerus="yes">
        <source>Copied %n lines of the comparison.</source>
        <translation>
            <numerusform>Copied %n line of the comparison.</numerusform>
            <numerusform>Copied %n lines of the comparison.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fabriscope::Configuration</name>
    <message numerus="yes">
        <source>%Ln connections</source>
        <translation>
            <numerusform>%Ln connection</numerusform>
            <numerusform>%Ln connections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hosts</source>
        <translation>
            <numerusform>%Ln host</numerusform>
            <numerusform>%Ln hosts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln members</source>
        <translation>
            <numerusform>%Ln member</numerusform>
            <numerusform>%Ln members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pairs</source>
        <translation>
            <numerusform>%Ln pair</numerusform>
            <numerusform>%Ln pairs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln GPUs</source>
        <translation>
            <numerusform>%Ln GPU</numerusform>
            <numerusform>%Ln GPUs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln a host</source>
        <comment>GPUs</comment>
        <translation>
            <numerusform>%Ln a host</numerusform>
            <numerusform>%Ln a host</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fabriscope::Direction</name>
    <message numerus="yes">
        <source>Who sends to whom is not known for this type or model; the record names %n members.</source>
        <translation>
            <numerusform>Who sends to whom is not known for this type or model; the record names %n member.</numerusform>
            <numerusform>Who sends to whom is not known for this type or model; the record names %n members.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fabriscope::Doctor</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first page holds %Ln test(s)</source>
        <translation>
            <numerusform>The first page holds %Ln test</numerusform>
            <numerusform>The first page holds %Ln tests</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fabriscope::DocumentModel</name>
    <message numerus="yes">
        <source>{ %Ln field(s) }</source>
        <translation>
            <numerusform>{ %Ln field }</numerusform>
            <numerusform>{ %Ln fields }</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>[ %Ln entry(s) ]</source>
        <translation>
            <numerusform>[ %Ln entry ]</numerusform>
            <numerusform>[ %Ln entries ]</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fabriscope::FiguresPage</name>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln cell(s)</source>
        <translation>
            <numerusform>Copied %Ln cell</numerusform>
            <numerusform>Copied %Ln cells</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fabriscope::FileOpening</name>
    <message numerus="yes">
        <source>%1: %Ln test(s) read…</source>
        <translation>
            <numerusform>%1: %Ln test read…</numerusform>
            <numerusform>%1: %Ln tests read…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With the %Ln test(s) of %1</source>
        <translation>
            <numerusform>With the %Ln test of %1</numerusform>
            <numerusform>With the %Ln tests of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln test(s) read, %1 of them new to the archive.</source>
        <translation>
            <numerusform>%Ln test read, %1 of them new to the archive.</numerusform>
            <numerusform>%Ln tests read, %1 of them new to the archive.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln test(s) read; they are shown, not kept.</source>
        <translation>
            <numerusform>%Ln test read; it is shown, not kept.</numerusform>
            <numerusform>%Ln tests read; they are shown, not kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped; %Ln test(s) had been read.</source>
        <translation>
            <numerusform>Stopped; %Ln test had been read.</numerusform>
            <numerusform>Stopped; %Ln tests had been read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the files could not be read, or not whole</source>
        <translation>
            <numerusform>%Ln file could not be read, or not whole</numerusform>
            <numerusform>%Ln of the files could not be read, or not whole</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fabriscope::FilterKeeping</name>
    <message numerus="yes">
        <source>Removed %Ln filter(s)</source>
        <translation>
            <numerusform>Removed %Ln filter</numerusform>
            <numerusform>Removed %Ln filters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln filter(s) imported.</source>
        <translation>
            <numerusform>%Ln filter imported.</numerusform>
            <numerusform>%Ln filters imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the file&apos;s filter(s) you had already.</source>
        <translation>
            <numerusform>%Ln of the file&apos;s filters you had already.</numerusform>
            <numerusform>%Ln of the file&apos;s filters you had already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln have the name of another filter of yours, and a number behind it: “%1”, …</source>
        <translation>
            <numerusform>%Ln has the name of another filter of yours, and a number behind it: “%1”, …</numerusform>
            <numerusform>%Ln have the name of another filter of yours, and a number behind it: “%1”, …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export %Ln filter(s)</source>
        <translation>
            <numerusform>Export %Ln filter</numerusform>
            <numerusform>Export %Ln filters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fabriscope::Grouping</name>
    <message numerus="yes">
        <source>%Ln tests</source>
        <comment>of a group</comment>
        <translation>
            <numerusform>%Ln test</numerusform>
            <numerusform>%Ln tests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed (%1 %)</source>
        <comment>of the tests of a group; %1 is their share</comment>
        <translation>
            <numerusform>%Ln failed (%1 %)</numerusform>
            <numerusform>%Ln failed (%1 %)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fabriscope::History</name>
    <message numerus="yes">
        <source>%n are running</source>
        <comment>tests</comment>
        <translation>
            <numerusform>%n is running</numerusform>
            <numerusform>%n are running</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n tests</source>
        <comment>a host took part</comment>
        <translation>
            <numerusform>In %n test</numerusform>
            <numerusform>In %n tests</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fabriscope::HistoryTable</name>
    <message numerus="yes">
        <source>Copied %Ln line(s)</source>
        <translation>
            <numerusform>Copied %Ln line</numerusform>
            <numerusform>Copied %Ln lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fabriscope::ImportCommand</name>
    <message numerus="yes">
        <source>%Ln record(s) of %1 were skipped</source>
        <translation>
            <numerusform>%Ln record of %1 was skipped</numerusform>
            <numerusform>%Ln records of %1 were skipped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln test(s)</source>
        <translation>
            <numerusform>%Ln test</numerusform>
            <numerusform>%Ln tests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) skipped</source>
        <translation>
            <numerusform>%Ln record skipped</numerusform>
            <numerusform>%Ln records skipped</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fabriscope::ImportList</name>
    <message numerus="yes">
        <source>Add %Ln profile(s)</source>
        <translation>
            <numerusform>Add %Ln profile</numerusform>
            <numerusform>Add %Ln profiles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fabriscope::ImportQueue</name>
    <message numerus="yes">
        <source>and %Ln more place(s)</source>
        <translation>
            <numerusform>and %Ln more place</numerusform>
            <numerusform>and %Ln more places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) of %1 could not be read and were skipped</source>
        <translation>
            <numerusform>%Ln record of %1 could not be read and was skipped</numerusform>
            <numerusform>%Ln records of %1 could not be read and were skipped</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fabriscope::ListCommand</name>
    <message numerus="yes">
        <source>%n element(s) of the answers were no records and were skipped</source>
        <translation>
            <numerusform>%n element of the answers were no records and were skipped</numerusform>
            <numerusform>%n elements of the answers were no records and were skipped</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fabriscope::MainWindow</name>
    <message numerus="yes">
        <source>%Ln element(s) of the answers were no records and were skipped</source>
        <translation>
            <numerusform>%Ln element of the answers was no record and was skipped</numerusform>
            <numerusform>%Ln elements of the answers were no records and were skipped</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fabriscope::Matrix</name>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln failed</numerusform>
            <numerusform>%Ln failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln bad</source>
        <translation>
            <numerusform>%Ln bad</numerusform>
            <numerusform>%Ln bad</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to be watched</source>
        <translation>
            <numerusform>%Ln to be watched</numerusform>
            <numerusform>%Ln to be watched</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s) measured in both tests</source>
        <translation>
            <numerusform>%Ln pair measured in both tests</numerusform>
            <numerusform>%Ln pairs measured in both tests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s) measured</source>
        <translation>
            <numerusform>%Ln pair measured</numerusform>
            <numerusform>%Ln pairs measured</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a figure</source>
        <translation>
            <numerusform>%Ln without a figure</numerusform>
            <numerusform>%Ln without a figure</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln within one host, left out of limits and scale</source>
        <translation>
            <numerusform>%Ln within one host, left out of limits and scale</numerusform>
            <numerusform>%Ln within one host, left out of limits and scale</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln repeated figure(s), the worst of each pair is drawn</source>
        <translation>
            <numerusform>%Ln repeated figure, the worst of each pair is drawn</numerusform>
            <numerusform>%Ln repeated figures, the worst of each pair is drawn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln figure(s) not drawn, of single members or other message sizes</source>
        <translation>
            <numerusform>%Ln figure not drawn, of a single member or another message size</numerusform>
            <numerusform>%Ln figures not drawn, of single members or other message sizes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fabriscope::MeasurementsCommand</name>
    <message numerus="yes">
        <source>%Ln figure(s) stayed unread</source>
        <translation>
            <numerusform>%Ln figure stayed unread</numerusform>
            <numerusform>%Ln figures stayed unread</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fabriscope::MembersPane</name>
    <message numerus="yes">
        <source>Copied %n members</source>
        <translation>
            <numerusform>Copied %n member</numerusform>
            <numerusform>Copied %n members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln members stand in the record more than once, with the same ResourceId and bond.</source>
        <translation>
            <numerusform>%Ln member stands in the record more than once, with the same ResourceId and bond.</numerusform>
            <numerusform>%Ln members stand in the record more than once, with the same ResourceId and bond.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln members</source>
        <translation>
            <numerusform>%Ln member</numerusform>
            <numerusform>%Ln members</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fabriscope::NameCheck</name>
    <message numerus="yes">
        <source>%1 has %Ln address(es)</source>
        <translation>
            <numerusform>%1 has %Ln address</numerusform>
            <numerusform>%1 has %Ln addresses</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fabriscope::OtherPane</name>
    <message numerus="yes">
        <source>%Ln more fields stand in Raw.</source>
        <translation>
            <numerusform>%Ln more field stands in Raw.</numerusform>
            <numerusform>%Ln more fields stand in Raw.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fabriscope::OverviewText</name>
    <message numerus="yes">
        <source>%Ln test(s) name no type.</source>
        <translation>
            <numerusform>%Ln test names no type.</numerusform>
            <numerusform>%Ln tests name no type.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln test(s) are of %1 further types.</source>
        <translation>
            <numerusform>%Ln test is of one of %1 further types.</numerusform>
            <numerusform>%Ln tests are of %1 further types.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln test(s) name no cluster.</source>
        <translation>
            <numerusform>%Ln test names no cluster.</numerusform>
            <numerusform>%Ln tests name no cluster.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln test(s) are of %1 further clusters.</source>
        <translation>
            <numerusform>%Ln test is of one of %1 further clusters.</numerusform>
            <numerusform>%Ln tests are of %1 further clusters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln failed test(s)</source>
        <comment>a member took part</comment>
        <translation>
            <numerusform>in %Ln failed test</numerusform>
            <numerusform>in %Ln failed tests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln further member(s) took part in failed tests.</source>
        <translation>
            <numerusform>%Ln further member took part in failed tests.</numerusform>
            <numerusform>%Ln further members took part in failed tests.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed test(s) name no member.</source>
        <translation>
            <numerusform>%Ln failed test names no member.</numerusform>
            <numerusform>%Ln failed tests name no member.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln test(s) have no readable time of creation.</source>
        <translation>
            <numerusform>%Ln test has no readable time of creation.</numerusform>
            <numerusform>%Ln tests have no readable time of creation.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln test(s) are older than what is drawn.</source>
        <translation>
            <numerusform>%Ln test is older than what is drawn.</numerusform>
            <numerusform>%Ln tests are older than what is drawn.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln test(s) are younger than what is drawn.</source>
        <translation>
            <numerusform>%Ln test is younger than what is drawn.</numerusform>
            <numerusform>%Ln tests are younger than what is drawn.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln test(s), half of them within %1 and %2, the median %3, all from %4 to %5</source>
        <comment>how long tests of a type took</comment>
        <translation>
            <numerusform>%Ln test, half of them within %1 and %2, the median %3, all from %4 to %5</numerusform>
            <numerusform>%Ln tests, half of them within %1 and %2, the median %3, all from %4 to %5</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln test(s) it is not known how long they took.</source>
        <translation>
            <numerusform>Of %Ln test it is not known how long it took.</numerusform>
            <numerusform>Of %Ln tests it is not known how long they took.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln test(s) are of further types, or of none.</source>
        <translation>
            <numerusform>%Ln test is of a further type, or of none.</numerusform>
            <numerusform>%Ln tests are of further types, or of none.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed test(s)</source>
        <translation>
            <numerusform>%Ln failed test</numerusform>
            <numerusform>%Ln failed tests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed test(s) have no readable time of creation.</source>
        <translation>
            <numerusform>%Ln failed test has no readable time of creation.</numerusform>
            <numerusform>%Ln failed tests have no readable time of creation.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln tests (%2 %)</source>
        <comment>how many of them, and their share</comment>
        <translation>
            <numerusform>%1 of %Ln test (%2 %)</numerusform>
            <numerusform>%1 of %Ln tests (%2 %)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <comment>the upper end of a colour scale</comment>
        <translation>
            <numerusform>%Ln failed</numerusform>
            <numerusform>%Ln failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The filter matches none of %Ln test(s).</source>
        <translation>
            <numerusform>The filter matches none of %Ln test.</numerusform>
            <numerusform>The filter matches none of %Ln tests.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fabriscope::ProfilesBox</name>
    <message numerus="yes">
        <source>%Ln test(s)</source>
        <translation>
            <numerusform>%Ln test</numerusform>
            <numerusform>%Ln tests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln test(s)</source>
        <translation>
            <numerusform>Delete %Ln test</numerusform>
            <numerusform>Delete %Ln tests</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fabriscope::ProfilesFile</name>
    <message numerus="yes">
        <source>%Ln profile(s) in %1 cannot be understood</source>
        <translation>
            <numerusform>%Ln profile in %1 cannot be understood</numerusform>
            <numerusform>%Ln profiles in %1 cannot be understood</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fabriscope::RangeBrush</name>
    <message numerus="yes">
        <source>%1: %Ln test(s) in all. Drag to choose a range, double click to clear it.</source>
        <translation>
            <numerusform>%1: %Ln test in all. Drag to choose a range, double click to clear it.</numerusform>
            <numerusform>%1: %Ln tests in all. Drag to choose a range, double click to clear it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fabriscope::RecipeBook</name>
    <message numerus="yes">
        <source>The profile “%1” stands on more than %Ln others</source>
        <translation>
            <numerusform>The profile “%1” stands on more than %Ln other</numerusform>
            <numerusform>The profile “%1” stands on more than %Ln others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fabriscope::Results</name>
    <message numerus="yes">
        <source>%Ln figure(s)</source>
        <translation>
            <numerusform>%Ln figure</numerusform>
            <numerusform>%Ln figures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln metric(s)</source>
        <translation>
            <numerusform>%Ln metric</numerusform>
            <numerusform>%Ln metrics</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s)</source>
        <translation>
            <numerusform>%Ln member</numerusform>
            <numerusform>%Ln members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln figure(s) stayed unread</source>
        <translation>
            <numerusform>%Ln figure stayed unread</numerusform>
            <numerusform>%Ln figures stayed unread</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) are read as you said</source>
        <translation>
            <numerusform>%Ln place is read as you said</numerusform>
            <numerusform>%Ln places are read as you said</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fabriscope::RetentionBox</name>
    <message numerus="yes">
        <source>Switch on, and remove %Ln test(s) now</source>
        <translation>
            <numerusform>Switch on, and remove %Ln test now</numerusform>
            <numerusform>Switch on, and remove %Ln tests now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %Ln test(s) would go now. Running tests stay, the newest go last.</source>
        <translation>
            <numerusform>About %Ln test would go now. Running tests stay, the newest go last.</numerusform>
            <numerusform>About %Ln tests would go now. Running tests stay, the newest go last.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln test(s) would go now. Running tests stay.</source>
        <translation>
            <numerusform>%Ln test would go now. Running tests stay.</numerusform>
            <numerusform>%Ln tests would go now. Running tests stay.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fabriscope::StatusLine</name>
    <message numerus="yes">
        <source>%1 of %Ln test(s)</source>
        <translation>
            <numerusform>%1 of %Ln test</numerusform>
            <numerusform>%1 of %Ln tests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln selected</numerusform>
            <numerusform>%Ln selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s) this minute</source>
        <translation>
            <numerusform>%Ln call this minute</numerusform>
            <numerusform>%Ln calls this minute</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln test(s) read, page %1…</source>
        <translation>
            <numerusform>%Ln test read, page %1…</numerusform>
            <numerusform>%Ln tests read, page %1…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fabriscope::TableExport</name>
    <message numerus="yes">
        <source>Saved %Ln test(s) as %1</source>
        <translation>
            <numerusform>Saved %Ln test as %1</numerusform>
            <numerusform>Saved %Ln tests as %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export the %Ln selected test(s)</source>
        <translation>
            <numerusform>Export the %Ln selected test</numerusform>
            <numerusform>Export the %Ln selected tests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export all %Ln test(s) shown</source>
        <translation>
            <numerusform>Export all %Ln test shown</numerusform>
            <numerusform>Export all %Ln tests shown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fabriscope::TestTableView</name>
    <message numerus="yes">
        <source>Copied %n tests.</source>
        <translation>
            <numerusform>Copied %n test.</numerusform>
            <numerusform>Copied %n tests.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %n tests with their headings.</source>
        <translation>
            <numerusform>Copied %n test with their headings.</numerusform>
            <numerusform>Copied %n tests with their headings.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %n test IDs.</source>
        <translation>
            <numerusform>Copied %n test ID.</numerusform>
            <numerusform>Copied %n test IDs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Two tests can be compared; %Ln are selected.</source>
        <translation>
            <numerusform>Two tests can be compared; %Ln is selected.</numerusform>
            <numerusform>Two tests can be compared; %Ln are selected.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fabriscope::TextRowsTable</name>
    <message numerus="yes">
        <source>Copied %Ln line(s)</source>
        <translation>
            <numerusform>Copied %Ln line</numerusform>
            <numerusform>Copied %Ln lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fabriscope::Topology</name>
    <message numerus="yes">
        <source>%1 sends to %n servers.</source>
        <translation>
            <numerusform>%1 sends to %n server.</numerusform>
            <numerusform>%1 sends to %n servers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 receives from %n clients.</source>
        <translation>
            <numerusform>%1 receives from %n client.</numerusform>
            <numerusform>%1 receives from %n clients.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 sends to %n members and receives from them.</source>
        <translation>
            <numerusform>%1 sends to %n member and receives from them.</numerusform>
            <numerusform>%1 sends to %n members and receives from them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln members of other kinds of test in this record are not drawn.</source>
        <translation>
            <numerusform>%Ln member of another kind of test in this record is not drawn.</numerusform>
            <numerusform>%Ln members of other kinds of test in this record are not drawn.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fabriscope::TopologyPane</name>
    <message numerus="yes">
        <source>%Ln pair(s)</source>
        <translation>
            <numerusform>%Ln pair</numerusform>
            <numerusform>%Ln pairs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The worst %Ln pair(s) of %1 are listed; choose a member to see its own.</source>
        <translation>
            <numerusform>The worst %Ln pair of %1 is listed; choose a member to see its own.</numerusform>
            <numerusform>The worst %Ln pairs of %1 are listed; choose a member to see its own.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln pair(s) of %1 are listed; choose a member to see its own.</source>
        <translation>
            <numerusform>The first %Ln pair of %1 is listed; choose a member to see its own.</numerusform>
            <numerusform>The first %Ln pairs of %1 are listed; choose a member to see its own.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fabriscope::WelcomeDesk</name>
    <message numerus="yes">
        <source>Added %Ln profile(s)</source>
        <translation>
            <numerusform>Added %Ln profile</numerusform>
            <numerusform>Added %Ln profiles</numerusform>
        </translation>
    </message>
</context>
</TS>
