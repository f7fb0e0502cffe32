// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "types/field.h"

#include <QList>
#include <QString>

#include <span>
#include <vector>

namespace Bantin
{

/** A syllable or number of a text: the unit in which Vietnamese is written. */
struct Syllable {
    QString key;   ///< lower case, marks kept: what an exact search compares
    TextSpan span; ///< in the text that was given
    /** False after punctuation: no word of the language goes on across it. */
    bool joinsPrevious = false;

    bool operator==(const Syllable &) const = default;
};

/** The syllables of @p text (NFC), in reading order. */
[[nodiscard]] QList<Syllable> syllables(QStringView text);

/** The same, with keys that are views: a string each takes more time than all else that is done with whole texts. */
class SyllableText
{
public:
    struct Word {
        QStringView key; ///< as long as the SyllableText lives
        TextSpan span;
        bool joinsPrevious = false;
    };

    explicit SyllableText(QStringView text);
    Q_DISABLE_COPY_MOVE(SyllableText)

    [[nodiscard]] const std::vector<Word> &words() const { return m_words; }
    /** The fold() of each word's key, as long as the SyllableText lives. */
    [[nodiscard]] std::vector<QStringView> folded();

private:
    QString m_letters; ///< the text in lower case, nothing where no word is
    QString m_folded;
    QStringList m_odd; ///< keys, and their folded forms, that are not as long as their words
    std::vector<Word> m_words;
};

/** The number under which two syllables side by side are known, `đo lường` as one word: the same on every machine and
 *  in every version. Two pairs rarely share one; what is counted by it bears that. */
[[nodiscard]] quint32 pairKey(QStringView first, QStringView second);
/** The number of a longer run of syllables, in the same way. */
[[nodiscard]] quint32 runKey(std::span<const QStringView> words);

} // namespace Bantin
