// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "extract/articletext.h"

#include "recognise/stamp.h"

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

/** "Tiếp đoàn chuyên gia (28/02/2023)": where the title ends. */
qsizetype endWithoutDate(QStringView title)
{
    static const QRegularExpression form(u"\\s*[(\\[][^()\\[\\]]*\\d[^()\\[\\]]*[)\\]]\\s*$"_s);
    const QRegularExpressionMatch match = form.matchView(title);
    if (!match.hasMatch() || match.capturedStart() == 0)
        return title.size();
    const QList<Stamp> stamps = findStamps(match.capturedView());
    return stamps.size() == 1 ? match.capturedStart() : title.size();
}

} // namespace

void extractTitle(const Reading &reading, Bulletin &bulletin)
{
    const Article &article = reading.article;
    const auto passage = std::ranges::find(article.passages, Zone::Title, &Passage::zone);
    if (passage == article.passages.end())
        return;
    const TextSpan words{.begin = 0, .end = endWithoutDate(passage->text())};
    bulletin.title = Field<QString>{.value = passage->text().first(words.end),
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
