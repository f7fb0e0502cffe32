// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "document/layout.h"

namespace Bantin
{

namespace
{

void addLines(Document &document, TextSpan page)
{
    const int number = int(document.pages.size());
    qsizetype begin = page.begin;
    while (begin < page.end) {
        const QStringView rest = QStringView(document.text).sliced(begin, page.end - begin);
        const qsizetype length = rest.indexOf(u'\n');
        const qsizetype end = length < 0 ? page.end : begin + length;
        document.lines << Line{.span = {.begin = begin, .end = end}, .page = number};
        begin = end + 1;
    }
}

} // namespace

void layOut(Document &document)
{
    const qsizetype size = document.text.size();
    qsizetype begin = 0;
    do {
        qsizetype end = document.text.indexOf(u'\f', begin);
        if (end < 0)
            end = size;
        document.pages << TextSpan{.begin = begin, .end = end};
        addLines(document, document.pages.constLast());
        begin = end + 1;
    } while (begin < size);
}

} // namespace Bantin
