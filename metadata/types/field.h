// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include <QList>
#include <QRectF>
#include <QString>

namespace Bantin
{

/** A half-open range [begin, end) in UTF-16 code units. */
struct TextSpan {
    qsizetype begin = 0;
    qsizetype end = 0;

    [[nodiscard]] qsizetype length() const { return end - begin; }
    [[nodiscard]] bool isEmpty() const { return end <= begin; }
    bool operator==(const TextSpan &) const = default;
};

/** Where in a document a value was read. A passage that crosses a page break has one Evidence a page. */
struct Evidence {
    int page = 1;        ///< from 1; of a TXT the part between two form feeds
    TextSpan span;       ///< in the text of that page, as Document::page() gives it (NFC)
    QString quote;       ///< the words of the span, as they stand there
    QList<QRectF> rects; ///< PDF only: points from the top left of the unrotated page, one a line
    QString rule;        ///< the rule that read it, for reviewers and logs

    bool operator==(const Evidence &) const = default;
};

/** A value that was read from a document. Absent is std::nullopt or an empty list, never an empty value. */
template <typename T>
struct Field {
    T value{};
    double confidence = 0.0; ///< 0..1
    QList<Evidence> evidence;

    bool operator==(const Field &) const = default;
};

} // namespace Bantin
