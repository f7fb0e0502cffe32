// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "recognise/splitday.h"

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

constexpr qsizetype MaxPart = 28;
/** Marks around the parts of a day. */
constexpr qsizetype MostBeside = 4;

/** "13", "Tháng 11", "Th11, 2023", "Thứ Hai, ngày 13", "Nov"; not "13 học viên". */
bool isPart(QStringView text)
{
    static const QRegularExpression form(
        u"^\\W*(?:(?:thu (?:hai|ba|tu|nam|sau|bay|[2-7])|chu nhat|t[2-7]|cn|(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}|(?:ngay|thang|nam|th|thg)|(?:mot|hai|ba|tu|nam|sau|bay|tam|chin|muoi)|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}|th\\d{1,2}|\\d{1,4}|\\d{1,2}[:h]\\d{2})\\b[\\s,./|-]*){1,7}\\W*$"_s);
    return text.size() <= MaxPart && matches(form, fold(text));
}

bool isTime(QStringView text)
{
    static const QRegularExpression form(u"^\\W*\\d{1,2}\\s?[:h]\\s?\\d{2}(?::\\d{2})?\\W*$"_s);
    return matches(form, text);
}

} // namespace

QString dayOnOneLine(QStringView lines)
{
    QString line = lines.toString();
    for (QChar &c : line)
        if (c.isSpace())
            c = u' ';
    if (!findStamps(line).isEmpty())
        return line;
    for (qsizetype i = 1; i + 1 < line.size(); ++i)
        if (lines[i] == u'\n' && lines[i - 1].isDigit())
            line[i] = u'/';
    return line;
}

qsizetype dayLines(const QList<QStringView> &lines)
{
    if (lines.size() < 2 || !isPart(lines.first()))
        return 1;
    const QList<Stamp> first = findStamps(lines.first());
    // A whole day takes nothing but the time below it.
    const qsizetype most = first.isEmpty() && !isTime(lines.first()) ? std::min(lines.size(), MostDayLines) : 2;
    if (!first.isEmpty() && (first.first().moment.time || !isTime(lines[1])))
        return 1;
    QString joined = lines.first().toString();
    for (qsizetype n = 2; n <= most && isPart(lines[n - 1]); ++n) {
        joined += u'\n' + lines[n - 1].toString();
        const QList<Stamp> stamps = findStamps(dayOnOneLine(joined));
        if (stamps.size() == 1 && !stamps.first().impossible &&
            stamps.first().span.length() + MostBeside >= joined.size())
            return n;
    }
    return 1;
}

} // namespace Bantin
