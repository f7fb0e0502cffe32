// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "target.h"

#include "pipeline.h"

using namespace Bantin;

namespace
{

const Authority &authority()
{
    static const Authority loaded = [] {
        Result<Authority> found = Authority::load(QStringLiteral(BANTIN_DATA));
        if (!found)
            qFatal("%ls", qUtf16Printable(found.error().detail));
        return *found;
    }();
    return loaded;
}

void check(bool holds, const char *what)
{
    if (!holds)
        qFatal("%s", what);
}

template <typename T>
void checkEvidence(const Document &document, const std::optional<Field<T>> &field)
{
    if (!field)
        return;
    for (const Evidence &evidence : field->evidence) {
        check(evidence.page >= 1 && evidence.page <= document.pages.size(), "evidence on a page that is not there");
        const QStringView page = document.pageText(evidence.page);
        check(evidence.span.begin >= 0 && evidence.span.end <= page.size(), "evidence outside its page");
        check(page.sliced(evidence.span.begin, evidence.span.length()) == evidence.quote,
              "evidence that quotes nothing");
    }
}

} // namespace

void readAll(const Document &document)
{
    check(document.text.isValidUtf16(), "text that is no UTF-16");
    check(!document.pages.isEmpty() && !document.lines.isEmpty(), "a document without pages or lines");
    for (const Line &line : document.lines)
        check(line.span.begin <= line.span.end && line.span.end <= document.text.size(), "a line outside the text");
    for (const Word &word : document.words)
        check(word.span.begin < word.span.end && word.span.end <= document.text.size(), "a word outside the text");
    const Result<Record> record = analyse(document, authority());
    check(record.has_value(), "an error without cause");
    checkEvidence(document, record->bulletin.title);
    checkEvidence(document, record->bulletin.lead);
    checkEvidence(document, record->bulletin.publisher);
    checkEvidence(document, record->bulletin.published);
}
