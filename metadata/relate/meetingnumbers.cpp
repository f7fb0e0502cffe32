// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "relate/meetingnumbers.h"

#include "text/fold.h"
#include "text/pattern.h"

#include <array>

using namespace Qt::StringLiterals;

namespace Bantin
{

namespace
{

/** What is told behind the first sentences is background: earlier meetings, and those that are planned. */
constexpr qsizetype OpeningLength = 600;

/** `lần thứ hai`; none for what is no number. */
int numberOf(QStringView printed)
{
    static constexpr std::array Words{"nhat"_L1, "hai"_L1, "ba"_L1,  "tu"_L1,   "nam"_L1,
                                      "sau"_L1,  "bay"_L1, "tam"_L1, "chin"_L1, "muoi"_L1};
    for (std::size_t i = 0; i < Words.size(); ++i)
        if (printed == Words[i])
            return int(i) + 1;
    bool isDigits = false;
    if (const int number = printed.toInt(&isDigits); isDigits)
        return number;
    int number = 0;
    int greatest = 0;
    for (qsizetype i = printed.size() - 1; i >= 0; --i) {
        const int digit = printed[i] == u'x' ? 10 : printed[i] == u'v' ? 5 : 1;
        number += digit < greatest ? -digit : digit;
        greatest = std::max(greatest, digit);
    }
    return number;
}

} // namespace

QSet<int> meetingNumbers(const Bulletin &bulletin)
{
    // A revolution, a war and a plan have numbers as well; only what people sit together for counts.
    static const QRegularExpression vietnamese(
        u"\\b(?:hoi nghi|hoi thao|dai hoi|dai hoi dong|dien dan|ky hop|khoa hop|phien hop|cuoc "
        u"hop|phien)\\b[^.;:]{0,90}?"
        "\\blan(?: thu)? (\\d{1,3}|[xvi]+|nhat|hai|ba|tu|nam|sau|bay|tam|chin|muoi)\\b"_s);
    static const QRegularExpression english(
        u"\\b(\\d{1,3})(?:st|nd|rd|th) (?:[\\w'’-]+ ){0,6}?(?:meeting|session|conference|congress|assembly|forum)\\b"_s);
    QString opening = bulletin.title ? bulletin.title->value : QString();
    if (bulletin.lead)
        opening += u". "_s + bulletin.lead->value;
    if (bulletin.body)
        opening += u". "_s + bulletin.body->value.left(OpeningLength);
    const QString folded = fold(opening).replace(u'\n', u' ');
    QSet<int> numbers;
    for (const QRegularExpression &form : {vietnamese, english})
        for (const QRegularExpressionMatch &match : matchesIn(form, folded))
            numbers << numberOf(match.capturedView(1));
    return numbers;
}

} // namespace Bantin
