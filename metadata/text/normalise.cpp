// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "text/normalise.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Bantin
{

namespace
{

constexpr char16_t Lost = QChar::ReplacementCharacter;

/** What stands for @p c; 0 where nothing does. */
char16_t plain(char16_t c)
{
    switch (c) {
    case u'\t':
    case u'\n':
    case u'\f':
        return c;
    case u'\r':
    case u'\v':
    case 0x85:
    case 0x2028:
    case 0x2029:
        return u'\n';
    case 0xad:   // soft hyphen
    case 0x34f:  // combining grapheme joiner
    case 0x61c:  // direction mark
    case 0x180e: // Mongolian vowel separator
    case 0xfeff: // byte order mark inside the text
        return 0;
    case 0xfffe:
    case 0xffff:
        return Lost;
    default:
        break;
    }
    if (c < 0x20 || (c >= 0x7f && c < 0xa0))
        return Lost;
    if ((c >= 0x200b && c <= 0x200f) || (c >= 0x202a && c <= 0x202e) || (c >= 0x2060 && c <= 0x206f))
        return 0;
    if (c > 0x7f && QChar(c).isSpace())
        return u' ';
    return c;
}

/** @p text with plain() characters only; "\r\n" is one line end. */
QString plainText(const QString &text)
{
    QString result(text.size(), Qt::Uninitialized);
    QChar *out = result.data();
    char16_t before = 0;
    for (const QChar c : text) {
        if (const char16_t kept = plain(c.unicode()); kept != 0 && !(c == u'\n' && before == u'\r'))
            *out++ = QChar(kept);
        before = c.unicode();
    }
    result.truncate(out - result.constData());
    return result;
}

bool isVietnamese(QStringView text)
{
    // Letters with hook, horn, dot below or two marks: no other language of the Latin script uses them.
    constexpr qsizetype Enough = 3;
    return std::ranges::count_if(text, [](QChar c) {
               return (c >= QChar(0x1ea0) && c <= QChar(0x1ef9)) || c == QChar(0x01b0) || c == QChar(0x01a1);
           }) >= Enough;
}

} // namespace

QString normalisedForm(const QString &text)
{
    return plainText(text).normalized(QString::NormalizationForm_C);
}

void mendEth(QString &text)
{
    constexpr char16_t UpperEth = 0xd0, LowerEth = 0xf0, AfricanD = 0x189, LowerAfricanD = 0x256;
    const bool any = std::ranges::any_of(text, [](QChar c) {
        return c == QChar(UpperEth) || c == QChar(LowerEth) || c == QChar(AfricanD) || c == QChar(LowerAfricanD);
    });
    if (!any || !isVietnamese(text))
        return;
    text.replace(QChar(UpperEth), u'Đ').replace(QChar(LowerEth), u'đ');
    text.replace(QChar(AfricanD), u'Đ').replace(QChar(LowerAfricanD), u'đ');
}

QStringList lossNotices(QStringView text)
{
    const qsizetype lost = text.count(QChar(Lost));
    if (lost == 0)
        return {};
    return {u"%1 characters of the text are lost (shown as U+FFFD)"_s.arg(lost)};
}

} // namespace Bantin
