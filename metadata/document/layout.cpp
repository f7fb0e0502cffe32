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
        qsizetype end = document.text.indexOf(u'\n', begin);
        if (end < 0 || end > page.end)
            end = page.end;
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
