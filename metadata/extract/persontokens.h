// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "authority/authority.h"
#include "authority/personwords.h"

namespace Bantin
{

/** A word as names and positions need it: hyphens, dots and apostrophes inside belong to it (`I.I.Su-va-lốp`,
 * `PGS.TS`). */
struct PersonToken {
    TextSpan span;
    QStringView word;
    QStringView lower;
    QString gap;              ///< punctuation between the word before and this one, blanks and markdown marks left out
    PersonWordSet begins = 0; ///< the sorts of phrases that may begin here
    bool capital = false;
    bool allCapitals = false; ///< more than one letter, none small
};

/** A passage, which must outlive it, cut for the search for persons. Indices are those of tokens; counts of 0 say "not
 *  here". */
class PersonText
{
public:
    /** @param bodies  the names of bodies in the text, also those that no authority file knows */
    PersonText(QStringView text, const KnownNames &names, const QList<TextSpan> &bodies, const Authority &authority);

    [[nodiscard]] qsizetype size() const { return m_tokens.size(); }
    [[nodiscard]] const PersonToken &at(qsizetype i) const { return m_tokens[i]; }
    [[nodiscard]] bool hasSmallLetters() const { return m_hasSmallLetters; }
    /** Whether nothing but a blank, or the stop of an abbreviated title, stands before token @p i. */
    [[nodiscard]] bool isJoined(qsizetype i) const;

    /** The tokens of the longest phrase of this sort that begins at @p i. */
    [[nodiscard]] qsizetype phrase(PersonWord sort, qsizetype i) const;
    [[nodiscard]] qsizetype titles(qsizetype i) const; ///< all titles in a row
    [[nodiscard]] qsizetype body(qsizetype i) const { return m_bodies[i]; }
    [[nodiscard]] qsizetype place(qsizetype i) const { return m_places[i]; }
    /** The tokens of a word at @p i that ends a role; 0 too where it is but a part of `Công nhận`, `sáng tạo`. */
    [[nodiscard]] qsizetype ends(qsizetype i) const;
    [[nodiscard]] bool isSurname(qsizetype i) const;
    [[nodiscard]] bool isBodyHead(qsizetype i) const { return phrase(PersonWord::BodyHead, i) > 0 && at(i).capital; }

    /** `đường Nguyễn Thái Học`, `số 37 Lê Đại Hành`.: what stands right before token @p i > 0 makes it a place's. */
    [[nodiscard]] bool followsAddress(qsizetype i) const;
    /** `Hiệp hội Hoa Đà Lạt`: whether token @p i is a crop, no surname. */
    [[nodiscard]] bool isFlowers(qsizetype i) const;
    /** `Đoàn Hữu Thiển`: a surname that is a body's first word, too, in front of two given names. */
    [[nodiscard]] bool isLikeBodyHead(qsizetype i) const;
    /** `van der Berg`: whether a word in capitals follows the particles of a name that begin at @p i. */
    [[nodiscard]] bool goesOnBehindParticles(qsizetype i) const;

    [[nodiscard]] TextSpan span(qsizetype first, qsizetype count) const;

private:
    void cut(QStringView text);
    void append(QStringView text, TextSpan span, qsizetype gapFrom);
    [[nodiscard]] bool beginsPosition(QStringView text, qsizetype dash) const;
    [[nodiscard]] bool isInnerDot(QStringView text, qsizetype begin, qsizetype dot) const;
    [[nodiscard]] QList<qsizetype> counts(const QList<TextSpan> &spans) const;

    const PersonWords &m_words;
    const QString m_lower; ///< of which the tokens have their parts
    QList<PersonToken> m_tokens;
    QList<qsizetype> m_bodies; ///< tokens of the body that begins there
    QList<qsizetype> m_places;
    bool m_hasSmallLetters = false;
    bool m_isUnmarked = false; ///< Vietnamese that has lost its marks: the words are looked up without them
};

/** Whether @p word could be Vietnamese, also with its marks lost: `Viet`, which no one writes so, stands for `Việt`. */
[[nodiscard]] bool looksVietnamese(QStringView word);

/** Whether @p word, in lower case, may stand right behind a position: `Vụ trưởng phụ trách …`, not `Vụ trưởng đã …`. */
[[nodiscard]] bool mayFollowPosition(QStringView word);

/** `van`, `de`, `bin`: small words inside names. */
[[nodiscard]] bool isNameParticle(QStringView word);

} // namespace Bantin
