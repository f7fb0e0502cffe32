// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "extract/sourcefinder.h"

#include "recognise/shape.h"
#include "text/fold.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Bantin
{

namespace
{

constexpr qsizetype MaxOpening = 90;
constexpr qsizetype MaxEnding = 40;
constexpr qsizetype MaxTold = 90;

} // namespace

std::optional<SourceMention> sourceOfEnding(QStringView text)
{
    // "... in legal metrology. — VNS", "... của Việt Nam./. (TTXVN)"; not "(VNPI)" within a sentence
    static const QRegularExpression form(
        u"[.!?”\"/]\\s*(?:[-–—]\\s*(?=\\())?(?<m>[-–—]{1,2}\\s?(?<x>[\\p{L}\\d.+/]{3,20})|\\((?<y>[\\p{L}\\d.+/ ]{3,24})\\))\\W*$"_s);
    // "... vào quý II năm sau. (Theo Phòng Kế hoạch)"
    static const QRegularExpression told(
        u"[.!?”\"/]\\s*(?<m>\\((?:theo|nguon(?: tin)?)(?:\\s*:\\s*|\\s)(?<x>[^()]{2,60})\\))\\W*$"_s);
    if (text.endsWith(u')')) {
        const qsizetype from = std::max<qsizetype>(0, text.size() - MaxTold);
        const QString tail = fold(text.sliced(from));
        if (const auto match = told.match(tail); match.hasMatch())
            return SourceMention{.name = {from + match.capturedStart(u"x"), from + match.capturedEnd(u"x")},
                                 .marker = {from + match.capturedStart(u"m"), from + match.capturedEnd(u"m")},
                                 .rule = u"source behind the text"_s};
    }
    const qsizetype begin = std::max<qsizetype>(0, text.size() - MaxEnding);
    const QRegularExpressionMatch match = form.matchView(text.sliced(begin));
    if (!match.hasMatch())
        return {};
    const QString group = match.hasCaptured(u"x"_s) ? u"x"_s : u"y"_s;
    const QString folded = fold(match.captured(group));
    // "... of 2026.- (VLLF)": initials that only stand behind the last stop name no body of the text.
    const QString words = match.captured(group);
    static const QRegularExpression initials(u"^\\p{Lu}{3,8}$"_s);
    const bool signs = group == u"y"_s && initials.match(words).hasMatch() && text.count(words) == 1;
    if (!signs && cueAt(Cue::Agency, folded) != folded.size() && !Shape::areMedia(folded) && !Shape::isSiteName(folded))
        return {};
    const auto spanOf = [&](const QString &name) {
        return TextSpan{.begin = begin + match.capturedStart(name), .end = begin + match.capturedEnd(name)};
    };
    return SourceMention{.name = spanOf(group), .marker = spanOf(u"m"_s), .rule = u"agency behind the text"_s};
}

std::optional<SourceMention> sourceOfOpening(QStringView text)
{
    if (const TextSpan tag = Shape::agencyTag(text); !tag.isEmpty()) {
        const bool bracketed = tag.begin > 0 && text[tag.begin - 1] == u'(';
        return SourceMention{
            .name = tag, .marker = bracketed ? TextSpan{tag.begin - 1, tag.end + 1} : tag, .rule = u"agency tag"_s};
    }
    const QString folded = fold(text.left(MaxOpening));
    // "Sputnik đưa tin, ngày 5/6", "Hãng tin Kyodo đưa tin"; not "Báo chí nước ngoài đưa tin"
    static const QRegularExpression reports(
        u"^\\W*(?<m>(?:theo )?(?:(?:hang tin|hang thong tan|kenh|dai|bao|trang) )?(?<x>[a-z][a-z\\d.+]{2,20}(?: [a-z][a-z\\d.+]{1,20}){0,3}) dua tin)\\b"_s);
    if (const QRegularExpressionMatch match = reports.match(folded); match.hasMatch()) {
        const auto isCapital = [&](const QStringView word) { return word.front().isUpper(); };
        const TextSpan name{.begin = match.capturedStart(u"x"), .end = match.capturedEnd(u"x")};
        if (std::ranges::all_of(text.sliced(name.begin, name.length()).split(u' '), isCapital))
            return SourceMention{.name = name,
                                 .marker = {match.capturedStart(u"m"), match.capturedEnd(u"m")},
                                 .rule = u"agency that reports"_s};
    }
    // "Theo đặc phái viên TTXVN, chiều 21/4", "Theo TTXVN, ngày"; not "Theo Chủ tịch APLMF Stephen O'Brien, "
    static const QRegularExpression theo(
        u"^\\W*theo\\s+(?:(?:dac phai vien|phong vien|pv|tin tu|tin cua|thong tin tu|hang tin|hang thong tan|bao|trang)\\s+)?"_s);
    const QRegularExpressionMatch match = theo.match(folded);
    if (!match.hasMatch())
        return {};
    const qsizetype length = cueAt(Cue::Agency, folded, match.capturedEnd());
    const qsizetype end = match.capturedEnd() + length;
    if (length == 0 || end >= folded.size() ||
        (folded[end] != u',' && !QStringView(folded).sliced(end).startsWith(" tai "_L1)))
        return {};
    // "Theo Báo Nhân Dân" names the paper in full.
    constexpr QLatin1StringView Paper = "bao "_L1;
    const bool paper = QStringView(folded).first(match.capturedEnd()).endsWith(Paper);
    const qsizetype nameBegin = match.capturedEnd() - (paper ? Paper.size() : 0);
    qsizetype begin = 0;
    while (!text[begin].isLetter())
        ++begin;
    return SourceMention{.name = {nameBegin, end}, .marker = {begin, end}, .rule = u"agency in the first sentence"_s};
}

} // namespace Bantin
