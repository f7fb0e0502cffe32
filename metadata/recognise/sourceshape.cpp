// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "recognise/shape.h"

#include "text/fold.h"
#include "text/pattern.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Bantin::Shape
{

namespace
{

constexpr qsizetype MaxName = 40;
constexpr qsizetype MaxBareSource = 90;

/** "VNA", "VOV5" */
bool isInitials(QStringView text)
{
    return text.size() >= 3 && std::ranges::all_of(text, [](QChar c) { return c.isUpper() || c.isDigit(); });
}

/** "VNA", "— VNS", "/VNA/", "- TTXVN -": an agency's initials and the marks that set them off. */
bool isSignedAgency(QStringView text, QStringView folded)
{
    const auto isEdge = [](QChar c) { return u" -–—/|*_.()[]\"“”"_s.contains(c); };
    qsizetype begin = 0;
    qsizetype end = text.size();
    while (begin < end && isEdge(text[begin]))
        ++begin;
    while (begin < end && isEdge(text[end - 1]))
        --end;
    const QStringView name = folded.sliced(begin, end - begin);
    return isInitials(text.sliced(begin, end - begin)) && cueAt(Cue::Agency, name) == name.size();
}

} // namespace

bool isBracketedAgency(QStringView text, QStringView folded)
{
    if (text.size() < 4 || text.size() > MaxName || !u"(["_s.contains(text.front()) || !u")]"_s.contains(text.back()))
        return false;
    const QStringView inside = folded.sliced(1, folded.size() - 2).trimmed();
    // "(ABCD/Bản tin+)" names an agency that no list knows; "(T.H)", "(PV)" are people.
    static const QRegularExpression initials(u"^[(\\[]\\s*\\p{Lu}{4,8}(?:/[^()\\[\\]:]{2,20})?\\s*[)\\]]$"_s);
    return cueAt(Cue::Agency, inside) > 0 || isSiteName(inside) || matches(initials, text);
}

bool areMedia(QStringView folded)
{
    const auto parts = folded.split(u'/');
    return parts.size() > 1 && std::ranges::all_of(parts, [](QStringView part) {
               const QStringView name = part.trimmed();
               return name.size() > 1 && (cueAt(Cue::Agency, name) == name.size() || name.startsWith("bao "_L1) ||
                                          name.startsWith("tap chi "_L1) || name == "vietnam+"_L1 || isSiteName(name));
           });
}

bool isSourceLine(QStringView text, QStringView folded)
{
    if (folded.isEmpty())
        return false;
    if (labelLength(Cue::SourceLabel, folded) > 0 || isBracketedAgency(text, folded) || isSiteName(folded))
        return true;
    const QStringView bare = withoutMarks(folded);
    if (bare.size() > MaxBareSource)
        return false;
    // "ictnews": a paper alone, as in its address
    if (text.size() == bare.size() && isSpokenSite(text, bare))
        return true;
    // "VNA" alone; but "Lao động" is a word, too
    if (areMedia(bare) || isSignedAgency(text, folded))
        return true;
    // "Lan Anh (theo VietQ)", "BT (Theo A, B)", "BBT tổng hợp", "Lược dịch theo iso.org"
    static const QRegularExpression within(
        u"^[^.]{0,40}\\((?:theo|nguon)[\\s_][^)]+\\)\\W*$|^(?:[^.]{2,40}|[a-z0-9-]+(?:\\.[a-z0-9-]+)+)\\s(?:tong hop|suu tam|luoc dich|bien dich)(?:\\s(?:theo|tu)\\s\\S.*|\\s\\((?:theo|nguon)[^)]*\\))?\\W*$"_s);
    // "Minh Nhật - Theo khoahocphattrien.vn"
    static const QRegularExpression behind(
        u"^(?<who>[^.():]{2,40}?)(?:\\s[-–—]|,|)\\s(?:[Tt]heo|[Nn]guồn)\\s(?=\\p{Lu}|[\\w-]+\\.)[^.]+(?:\\.[\\w-]+)*$"_s);
    if (bare.contains(u" theo "_s) || bare.contains(u" nguon "_s))
        if (const auto match = matchIn(behind, text); match.hasMatch() && isNameLike(match.capturedView(u"who")))
            return true;
    const bool mayBeWithin =
        bare.contains(u'(') || bare.contains(u"tong hop") || bare.contains(u"suu tam") || bare.contains(u"dich");
    if (mayBeWithin && matches(within, bare))
        return true;
    static const QRegularExpression bareLabel(
        u"^(?:theo|nguon tin|nguon|trich(?: tu| dan(?: tu)?| nguon)?|dan (?:theo|nguon|tu|lai tu)|dang lai (?:tu|theo)|source|according to|(?:adapted|republished|excerpted) from|courtesy of|(?:tong hop|luoc dich|bien dich|suu tam|dich)\\s(?:tu|theo))(?:\\s*[-–;=]\\s+|\\s+)(?<x>\\S.*)$"_s);
    const QRegularExpressionMatch match = matchIn(bareLabel, bare);
    if (!match.hasMatch() || cueAt(Cue::NotASource, bare) > 0)
        return false;
    // "Theo tdctiengiang (Thanh Thảo)"
    static const QRegularExpression posted(u"^[a-z\\d]{4,24}\\s\\((?<who>[^()]{2,40})\\)\\W*$"_s);
    if (const auto who = matchIn(posted, match.capturedView(u"x"));
        who.hasMatch() &&
        isNameLike(text.sliced(text.size() - bare.size() + match.capturedStart(u"x") + who.capturedStart(u"who"),
                               who.capturedLength(u"who"))))
        return true;
    const QChar first = text[text.size() - bare.size() + match.capturedStart(u"x")];
    if (isSiteName(match.capturedView(u"x")))
        return true;
    const bool named = first.isUpper() || cueAt(Cue::Publisher, match.capturedView(u"x")) > 0 ||
                       cueAt(Cue::Agency, match.capturedView(u"x")) > 0;
    return named && sentences(text) <= 1 &&
           !hasAction(text.sliced(text.size() - bare.size() + match.capturedStart(u"x")));
}

} // namespace Bantin::Shape
