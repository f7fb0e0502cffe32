// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "catalogue/catalogue.h"
#include "catalogue/indexer.h"

#include <QTemporaryDir>

/** Reads a file as the pipeline would: the first line is the title, `BAD` an error, `NO` no bulletin.
 *  Lines `@person: NAME`, `@source:`, `@body: NAME=NAME IN THE AUTHORITY DATA`, `@country: CODE` and `@published: DATE`
 *  are its fields. */
struct FakeAnalyser {
    QStringList read; ///< the files that were opened, in order

    [[nodiscard]] Bantin::Analysed analyse(const QString &path);
    [[nodiscard]] Bantin::AnalyseFiles all();
    /** What stands for the title of a bulletin among the keys. */
    [[nodiscard]] static quint32 keyOf(const QString &title);
};

/** A folder with two bulletins, `a.txt` and `b.txt`, and the place of a catalogue. */
class CatalogueFixture
{
public:
    CatalogueFixture();

    [[nodiscard]] QString docs() const { return m_dir.filePath(QStringLiteral("docs")); }
    [[nodiscard]] QString catalogue() const { return m_dir.filePath(QStringLiteral("catalogue")); }
    [[nodiscard]] QString path(const QString &name) const { return m_dir.filePath(name); }
    [[nodiscard]] QString file(const QString &name) const { return docs() + u'/' + name; }

    /** @return whether it was written. */
    bool write(const QString &name, const QByteArray &content) const;
    /** Indexes the folder; `indexed` is -1 where that fails. */
    Bantin::IndexCounts index(FakeAnalyser &analyser, const Bantin::IndexEvents &events = {}) const;
    /** `bulletins` is -1 where there is none. */
    [[nodiscard]] Bantin::CatalogueStatus status() const;

private:
    QTemporaryDir m_dir;
};
