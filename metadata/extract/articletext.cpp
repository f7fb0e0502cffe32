// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "extract/articletext.h"

#include "recognise/stamp.h"
#include "text/fold.h"
#include "text/pattern.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Bantin
{

namespace
{

constexpr double TitleConfidence = 0.95;
constexpr double LeadConfidence = 0.8;
constexpr double BodyConfidence = 0.95;

std::optional<Field<QString>> firstOf(const Article &article, Zone zone, double confidence, const QString &rule)
{
    const auto passage = std::ranges::find(article.passages, zone, &Passage::zone);
    if (passage == article.passages.end())
        return {};
    const TextSpan whole{.begin = 0, .end = passage->text().size()};
    return Field<QString>{
        .value = passage->text(), .confidence = confidence, .evidence = evidenceOf(article, *passage, whole, rule)};
}

/** "Hội thảo về xi măng  |  In  |  Email": where the controls behind a headline begin. */
qsizetype beforeControls(QStringView title)
{
    static const QRegularExpression controls(
        u"(?:\\s{1,9}\\|\\s{1,9}(?:in|print|e-?mail|pdf|(?:in|gui) (?:trang|bai(?: viet)?|e-?mail)|gui cho ban be|share|chia se))+[\\s|]*$"_s);
    if (!title.contains(u'|'))
        return title.size();
    const QString folded = fold(title);
    const QRegularExpressionMatch match = matchIn(controls, folded);
    return match.hasMatch() && match.capturedStart() > 0 ? match.capturedStart() : title.size();
}

} // namespace

void extractTitle(const Reading &reading, Bulletin &bulletin)
{
    const Article &article = reading.article;
    const auto passage = std::ranges::find(article.passages, Zone::Title, &Passage::zone);
    if (passage == article.passages.end())
        return;
    const std::optional<DatedTitle> dated = datedTitle(passage->text());
    const TextSpan words = dated ? dated->words : TextSpan{.begin = 0, .end = beforeControls(passage->text())};
    bulletin.title = Field<QString>{.value = passage->text().sliced(words.begin, words.length()),
                                    .confidence = TitleConfidence,
                                    .evidence = evidenceOf(article, *passage, words, u"title zone"_s)};
}

void extractLead(const Reading &reading, Bulletin &bulletin)
{
    bulletin.lead = firstOf(reading.article, Zone::Lead, LeadConfidence, u"lead zone"_s);
}

void extractBody(const Reading &reading, Bulletin &bulletin)
{
    const Article &article = reading.article;
    Field<QString> body{.value = {}, .confidence = BodyConfidence, .evidence = {}};
    for (const Passage &passage : article.passages) {
        if (passage.zone() == Zone::Title)
            continue;
        if (!body.value.isEmpty())
            body.value += u"\n\n";
        body.value += passage.text();
        body.evidence << evidenceOf(article, passage, {.begin = 0, .end = passage.text().size()}, u"body zones"_s);
    }
    if (!body.value.isEmpty())
        bulletin.body = body;
}

} // namespace Bantin
