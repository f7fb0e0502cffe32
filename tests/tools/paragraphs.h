// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "document/document.h"
#include "recognise/article.h"

#include <QStringList>

/** Articles of which only the running text counts. */
namespace Bantin
{

[[nodiscard]] inline Document documentOf(const QString &text)
{
    Document document;
    document.text = text;
    document.pages = {{.begin = 0, .end = text.size()}};
    return document;
}

/** The article that has each line of @p document, which outlives it, as a paragraph. */
[[nodiscard]] inline Article paragraphsOf(const Document &document)
{
    Article article{.document = &document, .zones = {}, .passages = {}};
    qsizetype begin = 0;
    const QStringList lines = document.text.split(u'\n');
    for (const QString &line : lines) {
        Passage passage(Zone::Paragraph);
        passage.append(document, {.begin = begin, .end = begin + line.size()});
        article.passages += passage;
        begin += line.size() + 1;
    }
    return article;
}

} // namespace Bantin
