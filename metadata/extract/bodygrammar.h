// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "authority/authority.h"
#include "extract/bodyheads.h"

#include <algorithm>

namespace Bantin
{

/** Of @p mentions, which are in the order of the text, the one that begins at @p begin, or nullptr. */
template <typename Mention>
[[nodiscard]] const Mention *mentionAt(const QList<Mention> &mentions, qsizetype begin)
{
    const auto found =
        std::ranges::lower_bound(mentions, begin, {}, [](const Mention &mention) { return mention.span.begin; });
    return found == mentions.end() || found->span.begin != begin ? nullptr : &*found;
}

/** Reads names of bodies that no authority file knows by how such names are built: a head noun (`Vụ`, `Trung tâm`),
 *  then words in capitals and terms of the trade, up to a word that no name has. One object a passage. */
class BodyGrammar
{
public:
    BodyGrammar(QStringView text, const KnownNames &names, const Authority &authority);

    [[nodiscard]] const NameTokens &tokens() const { return m_tokens; }

    /** The word behind the name that begins at word @p first; @p first where none begins there. */
    [[nodiscard]] qsizetype nameEnd(qsizetype first) const;

    /** The word behind the name whose words up to @p end are read already, as far as it goes on with a country or
     *  province: `Bộ Khoa học và Công nghệ` + `Lào`. */
    [[nodiscard]] qsizetype placeEnd(qsizetype end) const;

    /** The word behind the English or company's name that begins at word @p first; @p first where none does:
     *  `Bureau of Indian Standards`, `Acme Testing (Jiangsu) Co., Ltd`. */
    [[nodiscard]] qsizetype englishEnd(qsizetype first) const;

    /** The word behind the foreign name at word @p first that `của` ties to a position: `Phó Chủ tịch của Keysight`;
     *  @p first where none stands there. */
    [[nodiscard]] qsizetype ownerEnd(qsizetype first) const;

    /** Whether the words from @p first to @p end end with the name of another country. */
    [[nodiscard]] bool endsAbroad(qsizetype first, qsizetype end) const;

    /** The word behind `khu vực châu Á - Thái Bình Dương` and its like from word @p i on; @p i where none stands. */
    [[nodiscard]] qsizetype regionEnd(qsizetype i) const;

    /** Whether a person's name begins at word @p first. */
    [[nodiscard]] bool isPerson(qsizetype first) const;

private:
    struct State {
        const BodyHead *head = nullptr;
        qsizetype next = 0;
        qsizetype begin = 0;    ///< the word behind the head
        bool substance = false; ///< a word of its own stands behind the head
        bool hasCapital = false;
        bool place = false;   ///< ends with a country or province
        bool country = false; ///< ends with a country
        bool joint = false;   ///< `Ủy ban hỗn hợp`: of two parties
        bool known = false;   ///< begins with a name of the authority data
    };

    [[nodiscard]] const NameToken &token(qsizetype i) const { return m_tokens.all[i]; }
    [[nodiscard]] qsizetype size() const { return m_tokens.all.size(); }
    [[nodiscard]] bool isWord(qsizetype i, QStringView lower) const;
    [[nodiscard]] qsizetype placeAt(qsizetype i) const;
    [[nodiscard]] bool isCountryAt(qsizetype i) const;
    [[nodiscard]] bool isBodyAt(qsizetype i) const;
    [[nodiscard]] QStringView wordText(qsizetype i) const;
    [[nodiscard]] bool followsCompanyWord(qsizetype i) const;
    [[nodiscard]] bool isCompanyEndAt(qsizetype i) const;
    [[nodiscard]] bool isGenitiveAt(qsizetype i) const;
    [[nodiscard]] bool isHeadless(qsizetype i) const;
    [[nodiscard]] qsizetype foreignTongueEnd(qsizetype first) const;
    [[nodiscard]] bool headFollows(qsizetype i) const; ///< in the English name that goes on at word @p i
    [[nodiscard]] bool englishGap(qsizetype i) const;
    [[nodiscard]] bool isOfficeAt(qsizetype i) const;
    [[nodiscard]] bool beginsEnglishPerson(qsizetype i) const;
    [[nodiscard]] bool endsWithCountry(qsizetype first, qsizetype i) const;
    [[nodiscard]] bool englishListContinues(qsizetype i, bool head) const;
    [[nodiscard]] bool englishContinues(qsizetype i, bool head, bool noun) const;
    [[nodiscard]] qsizetype provincialEnd(qsizetype first) const;
    [[nodiscard]] qsizetype termEnd(qsizetype first, qsizetype atLeast) const;
    [[nodiscard]] bool beginsPart(qsizetype i) const;
    [[nodiscard]] bool andContinues(const State &state) const;
    [[nodiscard]] bool listContinues(const State &state) const;
    [[nodiscard]] bool dashContinues(const State &state) const;
    [[nodiscard]] bool step(State &state) const;
    [[nodiscard]] bool stepPlace(State &state) const;
    [[nodiscard]] qsizetype placeSortEnd(const State &state) const;
    [[nodiscard]] qsizetype unknownPlaceEnd(qsizetype i) const;
    [[nodiscard]] bool stepNamesake(State &state) const;
    [[nodiscard]] bool stepAbout(State &state) const;
    [[nodiscard]] qsizetype declaredFieldEnd(qsizetype i) const;
    [[nodiscard]] qsizetype properPartEnd(const State &state) const;
    [[nodiscard]] bool stepNumber(State &state) const;
    [[nodiscard]] bool stepAgreement(State &state) const;
    [[nodiscard]] bool isLedByPosition(const State &state) const;
    [[nodiscard]] bool stepCapital(State &state) const;
    [[nodiscard]] bool stepLower(State &state) const;
    [[nodiscard]] bool stepMany(State &state) const;
    [[nodiscard]] bool stepTerms(State &state) const;
    [[nodiscard]] bool stepFields(State &state) const;
    [[nodiscard]] bool isVerbAt(qsizetype i) const;
    [[nodiscard]] bool stepSeat(State &state) const;
    [[nodiscard]] bool endsNameAt(qsizetype i) const;
    [[nodiscard]] bool declaresAt(qsizetype i) const;
    [[nodiscard]] qsizetype bridgeEnd(qsizetype i) const;
    [[nodiscard]] bool followedByCapital(qsizetype i) const;
    [[nodiscard]] qsizetype partyCommitteeEnd(qsizetype first) const;
    [[nodiscard]] qsizetype legalFormEnd(qsizetype i) const;
    void noteJoint(State &state, qsizetype term) const;

    QStringView m_text;
    const Authority &m_authority;
    NameTokens m_tokens;
    const KnownNames &m_names;
    QList<BodyMention> m_bodies; ///< without those that end a longer English name
};

/** Whether a known name at @p span is but the tail of a longer English one: `Vinh University` of `Tra Vinh University`.
 */
[[nodiscard]] bool isEnglishTail(QStringView text, TextSpan span);

} // namespace Bantin
