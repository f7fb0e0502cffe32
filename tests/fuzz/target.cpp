// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "target.h"

#include "pipeline.h"
#include "tools/samples.h"

using namespace Bantin;
using namespace Qt::StringLiterals;

namespace
{

void checkEvidence(const Document &document, const QJsonObject &evidence)
{
    const int page = evidence[u"page"_s].toInt();
    const int begin = evidence[u"start"_s].toInt();
    const int end = evidence[u"end"_s].toInt();
    check(page >= 1 && page <= document.pages.size(), "evidence on a page that is not there");
    const QStringView text = document.pageText(page);
    check(begin >= 0 && begin < end && end <= text.size(), "evidence outside its page");
    check(text.sliced(begin, end - begin) == evidence[u"quote"_s].toString(), "evidence that quotes nothing");
}

void checkPlaces(const Document &document)
{
    check(document.text.isValidUtf16(), "text that is no UTF-16");
    check(!document.pages.isEmpty() && !document.lines.isEmpty(), "a document without pages or lines");
    for (const Line &line : document.lines)
        check(line.span.begin <= line.span.end && line.span.end <= document.text.size(), "a line outside the text");
    for (const Word &word : document.words)
        check(word.span.begin < word.span.end && word.span.end <= document.text.size(), "a word outside the text");
}

} // namespace

void check(bool holds, const char *what)
{
    if (!holds)
        qFatal("%s", what);
}

bool isLoaded(const Result<Document> &document)
{
    if (document)
        checkPlaces(*document);
    else
        check(document.error().detail.contains(InputName), "an error that does not say which file it means");
    return document.has_value();
}

void readAll(const Document &document)
{
    Result<Record> record = analyse(document, Samples::authority());
    check(record.has_value(), "an error without cause");
    // Its fields are in the JSON of bulletins alone.
    record->recognition.isBulletin = record->recognition.isDescribed();
    for (const QJsonObject &evidence : Samples::evidence(*record))
        checkEvidence(document, evidence);
}
