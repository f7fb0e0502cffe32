// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "models/plaintext.h"

using namespace Qt::StringLiterals;

namespace Bantin
{

namespace
{
/** Longer than any title or lead; a hostile file may name itself with megabytes. */
constexpr qsizetype MaxShown = 2000;
} // namespace

QString shownText(const QString &text)
{
    QString shown = text.left(MaxShown + 1);
    if (shown.size() > MaxShown)
        shown.replace(MaxShown, 1, u'…');
    for (QChar &character : shown) {
        const QChar::Category category = character.category();
        const bool isJoiner = character == QChar(0x200c) || character == QChar(0x200d);
        if (category == QChar::Other_Control || (category == QChar::Other_Format && !isJoiner))
            character = u' ';
    }
    return shown.simplified();
}

QString toolTip(const QStringList &lines)
{
    QStringList escaped;
    for (const QString &line : lines)
        if (const QString shown = shownText(line); !shown.isEmpty())
            escaped << shown.toHtmlEscaped();
    return u"<qt>"_s + escaped.join(u"<br/>"_s) + u"</qt>"_s;
}

} // namespace Bantin
