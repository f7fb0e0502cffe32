// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "extract/nametokens.h"

#include "text/fold.h"
#include "text/syllable.h"

#include <algorithm>

namespace Bantin
{

namespace
{

NameToken::Gap gapOf(QStringView gap)
{
    const bool spaced = std::ranges::any_of(gap, [](QChar c) { return c.isSpace(); });
    NameToken::Gap result = spaced ? NameToken::Gap::Space : NameToken::Gap::Tight;
    for (const QChar c : gap) {
        if (c.isSpace() || c == u'&' || (!spaced && (c == u'-' || c == u'.' || c == u'–')))
            continue;
        if (c == u',' && result != NameToken::Gap::Dash)
            result = NameToken::Gap::Comma;
        else if ((c == u'-' || c == u'–' || c == u'—') && result != NameToken::Gap::Comma)
            result = NameToken::Gap::Dash;
        else
            return NameToken::Gap::Break;
    }
    return result;
}

NameToken tokenOf(QStringView word, TextSpan span)
{
    NameToken token{.span = span};
    const auto isLower = [](QChar c) { return c.isLower(); };
    const auto isDigit = [](QChar c) { return c.isDigit(); };
    token.capital = word[0].isUpper();
    token.allCaps = token.capital && word.size() > 1 && std::ranges::none_of(word, isLower);
    token.number = std::ranges::all_of(word, isDigit);
    token.foreign = !token.number && !isVietnameseSyllable(word);
    return token;
}

} // namespace

NameTokens nameTokens(QStringView text)
{
    NameTokens tokens{.lower = lowerText(text)};
    tokens.all.reserve(text.size() / 4);
    qsizetype end = 0;
    for (qsizetype i = 0; i < text.size();) {
        if (!text[i].isLetterOrNumber()) {
            ++i;
            continue;
        }
        const qsizetype begin = i;
        while (i < text.size() && (text[i].isLetterOrNumber() || text[i].isMark()))
            ++i;
        NameToken token = tokenOf(text.sliced(begin, i - begin), {.begin = begin, .end = i});
        token.lower = QStringView(tokens.lower).sliced(begin, i - begin);
        if (!tokens.all.isEmpty()) {
            const QStringView gap = text.sliced(end, begin - end);
            // `D.I. Mendeleev`
            const bool initial = gap == u". " && tokens.all.last().capital && tokens.all.last().span.length() == 1 &&
                                 tokens.all.last().gap == NameToken::Gap::Tight;
            token.gap = initial ? NameToken::Gap::Space : gapOf(gap);
        }
        end = i;
        tokens.all << std::move(token);
    }
    tokens.isCapitals = std::ranges::none_of(text, [](QChar c) { return c.isLower(); });
    return tokens;
}

QString pairOf(const NameToken &first, const NameToken &second)
{
    return first.lower.toString() + u' ' + second.lower.toString();
}

} // namespace Bantin
