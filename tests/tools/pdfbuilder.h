// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include <QByteArray>
#include <QList>

#include <optional>

/** Writes PDF files of one font by hand, to the letter: what no printing program would write. */
class PdfBuilder
{
public:
    QByteArray fontName = "Helvetica";      ///< as the file names it
    QByteArray pageEntries;                 ///< of every page's dictionary, such as "/Rotate 90"
    QByteArray information;                 ///< of the file's information dictionary, such as "/Title(Tin)"
    std::optional<QByteArray> userPassword; ///< encrypts (RC4, 40 bits) where it is set, empty or not
    QByteArray catalogEntries;              ///< of the file's catalogue, such as "/Lang(vi)"
    QList<QByteArray> objects;  ///< further ones; their numbers begin behind those of the pages: firstObject()
    QList<QByteArray> contents; ///< one stream of page instructions a page

    /** Instructions that show @p text (in Windows-1252) at @p x, @p y points from the lower left. */
    [[nodiscard]] static QByteArray show(const QByteArray &text, double x, double y, double size = 12);

    [[nodiscard]] QByteArray build() const;

    /** The number of the first of the further objects of a file of @p pages. */
    [[nodiscard]] static int firstObject(qsizetype pages);

private:
    [[nodiscard]] QByteArray fileKey() const;
    [[nodiscard]] QByteArray encrypted(const QByteArray &bytes, int object) const;
};
