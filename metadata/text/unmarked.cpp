// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "text/unmarked.h"

#include <array>

namespace Bantin
{

namespace
{

constexpr char16_t dropped = 0;

/** Line ends stay apart from blanks: a date may cross one, a time before a date may not. */
char16_t unmarkedForm(char16_t unit)
{
    const QChar c(unit);
    if (c.isMark() || c.category() == QChar::Other_Format)
        return dropped;
    if (c.isSpace())
        return unit == u'\n' || unit == u'\f' ? u'\n' : u' ';
    if (c.category() == QChar::Punctuation_Dash || unit == 0x2212)
        return u'-';
    if (unit == u'đ' || unit == u'Đ' || unit == u'Ð' || unit == u'ð')
        return u'd';
    if (unit == u'’' || unit == u'‘' || unit == u'′')
        return u'\'';
    QChar base = c;
    // Twice: `ế` decomposes into `ê` and a tone, `ê` into `e` and a roof.
    for (int step = 0; step < 2 && base.decompositionTag() == QChar::Canonical; ++step)
        base = base.decomposition().at(0);
    return base.toLower().unicode();
}

/** Nearly all text lies below U+2100; looking letters up there once keeps long texts cheap. */
const std::array<char16_t, 0x2100> &commonForms()
{
    static const auto table = [] {
        std::array<char16_t, 0x2100> forms{};
        for (char16_t unit = 0; unit < forms.size(); ++unit)
            forms[unit] = unmarkedForm(unit);
        return forms;
    }();
    return table;
}

} // namespace

Unmarked::Unmarked(QStringView original)
{
    const auto &common = commonForms();
    m_text.resize(original.size());
    m_origin.resize(original.size() + 1);
    QChar *text = m_text.data();
    qsizetype *origin = m_origin.data();
    for (qsizetype i = 0; i < original.size(); ++i) {
        const char16_t unit = original[i].unicode();
        const char16_t form = unit < common.size() ? common[unit] : unmarkedForm(unit);
        if (form == dropped)
            continue;
        *text++ = QChar(form);
        *origin++ = i;
    }
    *origin++ = original.size();
    m_text.truncate(text - m_text.constData());
    m_origin.resize(origin - m_origin.constData());
}

TextSpan Unmarked::toOriginal(TextSpan span) const
{
    if (span.isEmpty())
        return {.begin = m_origin[span.begin], .end = m_origin[span.begin]};
    // Marks that follow the last letter belong to it, blanks do not: the next kept character ends it.
    return {.begin = m_origin[span.begin], .end = m_origin[span.end]};
}

} // namespace Bantin
