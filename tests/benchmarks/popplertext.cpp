// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

// What the text of PDF files costs with Poppler alone: `popplertext FILE...` takes the words of every page with their
// boxes, as Bantin does, and does nothing with them but count. One document stays open, because Poppler builds its
// global tables anew whenever none is.

#include <poppler-qt6.h>

#include <QFile>

#include <cstdio>

int main(int argc, char *argv[])
{
    Poppler::setDebugErrorFunction([](const QString &, const QVariant &) {}, {});
    const auto keptOpen =
        Poppler::Document::loadFromData(QByteArrayLiteral("%PDF-1.4\n"
                                                          "1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
                                                          "2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\n"
                                                          "trailer<</Root 1 0 R>>\n"));
    qsizetype letters = 0;
    for (int i = 1; i < argc; ++i) {
        const auto document = Poppler::Document::load(QFile::decodeName(argv[i]));
        if (!document) {
            std::fprintf(stderr, "popplertext: %s cannot be read\n", argv[i]);
            return 1;
        }
        for (int number = 0; number < document->numPages(); ++number)
            if (const auto page = document->page(number))
                for (const auto &box : page->textList())
                    letters += box->text().size();
    }
    std::printf("%lld\n", static_cast<long long>(letters));
    return 0;
}
