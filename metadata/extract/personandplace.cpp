// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "extract/personandplace.h"

#include "extract/headerlines.h"
#include "extract/sourcefinder.h"
#include "recognise/shape.h"
#include "text/fold.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Bantin
{

namespace
{

/** Where a person may belong: a site, an agency, a unit, an abbreviation in capitals. */
bool isPlace(QStringView text, bool shortName)
{
    const QString folded = fold(text);
    if (Shape::isSiteName(folded) || cueAt(Cue::Agency, folded) == folded.size() || Shape::areMedia(folded))
        return true;
    static const QRegularExpression abbreviation(u"^\\p{Lu}[\\p{Lu}\\d&]{2,9}$"_s);
    // "Thành Hữu (P/v TTXVN tại Nhật Bản)"
    if (folded.startsWith("p/v "_L1) || folded.startsWith("pv "_L1))
        return bool(findCue(Cue::Agency, folded));
    if (isShortUnit(text))
        return true;
    // "Báo Sức khỏe và Đời sống - P.V"
    if (shortName && text.count(u' ') > 2 && (folded.startsWith("bao "_L1) || folded.startsWith("tap chi "_L1)))
        return true;
    // "tdctiengiang (Thanh Thảo)": a site under the name of its address
    static const QRegularExpression address(u"^[a-z][a-z\\d]{3,23}$"_s);
    if (!shortName && address.matchView(text).hasMatch())
        return true;
    return !shortName && (Shape::startsAsBody(text) || cueInText(Cue::Unit, text) > 0 || text.endsWith(u" Media") ||
                          abbreviation.matchView(text).hasMatch());
}

bool isUnit(QStringView text)
{
    return Shape::startsAsBody(text) || cueInText(Cue::Unit, text) > 0;
}

} // namespace

std::optional<std::pair<TextSpan, TextSpan>> personAndPlace(QStringView text, TextSpan span, bool labelled)
{
    static const QRegularExpression form(
        u"^(?<a>[^/|()]{2,60}?)(?:\\s+[-–—|]\\s+|\\s*/\\s*|\\s*,\\s+(?=\\p{Lu})|\\s*\\((?=[^()]+\\)$))(?<b>[^/|()]{2,80}?|(?<=\\()[^|()]{2,80}?)\\)?$"_s);
    const QRegularExpressionMatch match = form.matchView(text.sliced(span.begin, span.length()));
    if (!match.hasMatch())
        return {};
    const QStringView a = match.capturedView(u"a");
    const QStringView b = match.capturedView(u"b");
    const auto spanOf = [&](QStringView group) {
        return TextSpan{.begin = span.begin + match.capturedStart(group), .end = span.begin + match.capturedEnd(group)};
    };
    const auto isPerson = [](QStringView part) {
        return Shape::isNameLike(part) && !isPlace(part, true) && cueInText(Cue::Unit, part) == 0;
    };
    // "Lê Lan, VMI", "Lê Minh Hà, Vụ Hợp tác quốc tế"; not "Minh Hà, Trần Tuấn"
    static const QRegularExpression abbreviation(u"^\\p{Lu}[\\p{Lu}\\d]{2,7}$"_s);
    const bool comma = text[span.begin + match.capturedEnd(u"a")] == u',';
    if (comma && !abbreviation.matchView(b).hasMatch() && (labelled || !isUnit(b) || Shape::isNameLike(b)))
        return {};
    // "LV (Phòng QLKH)", "LMH - Vụ HTQT"
    const bool bracketed = match.capturedEnd() > match.capturedEnd(u"b");
    constexpr qsizetype MostInitials = 3;
    const bool initials = (a.size() <= MostInitials || a.endsWith(u'.')) && isUnit(b);
    if (isPerson(a) && isPlace(b, !a.contains(u' ') && !bracketed && !initials))
        return std::pair(spanOf(u"a"), spanOf(u"b"));
    if (isPerson(b) && isPlace(a, !b.contains(u' ')))
        return std::pair(spanOf(u"b"), spanOf(u"a"));
    return {};
}

std::optional<std::pair<TextSpan, TextSpan>> personAndUnit(QStringView value)
{
    const qsizetype bracket = value.endsWith(u')') ? value.indexOf(u" (") : -1;
    const qsizetype comma = bracket > 0 ? bracket : value.indexOf(u',');
    if (comma < 0 || !Shape::isNameLike(value.first(comma)) || cueInText(Cue::Unit, value.first(comma)) > 0)
        return {};
    const TextSpan unit = trimmed(value, {comma, value.size()});
    if (cueInText(Cue::Unit, value.sliced(unit.begin, unit.length())) == 0)
        return {};
    return std::pair(TextSpan{.begin = 0, .end = comma}, unit);
}

} // namespace Bantin
