// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "types/field.h"

#include <QRegularExpression>
#include <QString>

namespace Bantin
{

/** A line that is a name and nothing else: what is written otherwise is no name there. */
inline constexpr double NameAlone = 0.92;

/** A name as printed; its span counts in the text that was searched. */
struct Author {
    TextSpan span;
    double confidence = 0.0;
    QString rule;
};

/** What stands between two names. */
[[nodiscard]] const QRegularExpression &nameSeparator();

/** "Hải Nam", "Hải Nam - Lê Minh", "Vũ Hải Nam & Lê Minh". */
[[nodiscard]] bool areNames(QStringView text);

/** "Mai Phương - Thu Hà", "Lan, Minh và Hoa": each for itself. */
void addNames(QList<Author> &found, QStringView text, TextSpan span, double confidence, const QString &rule);

} // namespace Bantin
