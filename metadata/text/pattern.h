// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include <QRegularExpression>

namespace Bantin
{

/** @p pattern in which case counts for nothing, and `\\w`, `\\b` know the letters of Vietnamese. */
[[nodiscard]] inline QRegularExpression caselessPattern(const QString &pattern)
{
    return QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption |
                                           QRegularExpression::UseUnicodePropertiesOption);
}

/** The same for whole words: @p pattern is not met inside a longer one, nor behind `&`. */
[[nodiscard]] inline QRegularExpression wordPattern(const QString &pattern)
{
    return caselessPattern(QStringLiteral("(?<![\\w&])(?:") + pattern + QStringLiteral(")(?!\\w)"));
}

/** Options for matching @p text. PCRE makes sure before every match that surrogates stand in pairs, which takes longer
 *  than most matches; nearly all texts have none, and that is seen much faster. */
[[nodiscard]] inline QRegularExpression::MatchOptions matchOptionsFor(QStringView text)
{
    bool any = false;
    for (const QChar c : text)
        any |= c.isSurrogate();
    return any ? QRegularExpression::NoMatchOption : QRegularExpression::DontCheckSubjectStringMatchOption;
}

[[nodiscard]] inline QRegularExpressionMatch matchIn(const QRegularExpression &form, QStringView text)
{
    return form.matchView(text, 0, QRegularExpression::NormalMatch, matchOptionsFor(text));
}

[[nodiscard]] inline QRegularExpressionMatchIterator matchesIn(const QRegularExpression &form, QStringView text)
{
    return form.globalMatchView(text, 0, QRegularExpression::NormalMatch, matchOptionsFor(text));
}

[[nodiscard]] inline bool matches(const QRegularExpression &form, QStringView text)
{
    return matchIn(form, text).hasMatch();
}

} // namespace Bantin
