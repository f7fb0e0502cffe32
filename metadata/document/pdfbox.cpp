// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "document/pdfbox.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Bantin
{

PdfBox boxOf(const PdfLine &line)
{
    PdfBox box;
    QList<double> heights;
    for (const PdfWord &word : line) {
        box.rect = box.rect.united(word.rect);
        box.area = box.area.united(word.area);
        heights << word.rect.height();
        box.letters += word.text.size() + 1;
    }
    const auto middle = heights.begin() + heights.size() / 2;
    std::nth_element(heights.begin(), middle, heights.end());
    box.height = *middle;
    box.firstWord = line.constFirst().rect.width();
    box.firstLetters = line.constFirst().text.size();
    --box.letters;
    const QChar first = line.constFirst().text.front(), last = line.constLast().text.back();
    const bool isSign = QStringView(u",-–—:/").contains(last);
    box.endsOpen = last.isLetterOrNumber() || isSign;
    static const QSet<QString> links{u"of"_s, u"and"_s, u"the"_s, u"for"_s, u"và"_s, u"của"_s, u"với"_s, u"cho"_s};
    box.needsMore = isSign || links.contains(line.constLast().text);
    box.endsBroken = last == u'-' || line.size() == 1;
    box.beginsSmall = first.isLower();
    box.beginsAnew = !first.isLower() && !first.isDigit();
    return box;
}

} // namespace Bantin
