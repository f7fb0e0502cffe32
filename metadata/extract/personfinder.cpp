// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "extract/personfinder.h"

#include "extract/bodymentions.h"
#include "extract/persontokens.h"
#include "extract/rolefinder.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Bantin
{

namespace
{

constexpr qsizetype longestName = 6;           ///< words
constexpr qsizetype longestVietnameseName = 5; ///< words
constexpr qsizetype usualVietnameseName = 4;
constexpr qsizetype farthestName = 24;   ///< words between a position and the name behind it
constexpr qsizetype mostSmallWords = 10; ///< in a row inside the name of a body

struct Name {
    qsizetype first = 0;
    qsizetype count = 0;
    bool isVietnamese = false;
};

class PersonReader
{
public:
    explicit PersonReader(const PersonText &text) : m_text(text) {}

    [[nodiscard]] QList<PersonMention> read()
    {
        for (qsizetype i = 0; i < m_text.size();)
            i = readAt(i);
        return m_found;
    }

private:
    /** Reads what begins at @p i. @return the token to go on with. */
    qsizetype readAt(qsizetype i)
    {
        if (m_shared && m_lastEnd < i && !followsPerson(i) && m_text.at(i).lower != u"và")
            m_shared.reset();
        if (const qsizetype titles = m_text.titles(i))
            return readTitled(i, titles);
        if (const PositionPhrase position = positionAt(m_text, i); position.count > 0)
            return readPositioned(i, position);
        return m_text.hasSmallLetters() ? readBare(i) : i + 1;
    }

    qsizetype readTitled(qsizetype i, qsizetype titles)
    {
        const qsizetype first = i + titles;
        if (first >= m_text.size() || !m_text.isJoined(first))
            return first;
        if (positionAt(m_text, first).count > 0)
            return first; // đồng chí Thứ trưởng Lê Văn A
        const Name name = nameAt(first, true);
        // `kỹ sư CPC EMEC`: what follows a profession in capitals throughout is a company.
        const QStringView title = m_text.at(first - 1).lower;
        const bool isTrade = title == u"sư" || title == u"sĩ" || title == u"học";
        if (isTrade && name.count > 0 && !name.isVietnamese && m_text.hasSmallLetters() &&
            m_text.at(first).allCapitals && m_text.at(first + name.count - 1).allCapitals)
            return first;
        return name.count > 0 ? add(name, PersonCue::Title, followsPerson(i) ? m_shared : std::nullopt) : first;
    }

    /** `Thứ trưởng Bộ A Lê Văn B`, `Phó Vụ trưởng Vụ A, bà B`, `Phó Tổng cục trưởng phụ trách - ông A`. */
    qsizetype readPositioned(qsizetype i, const PositionPhrase &position)
    {
        const qsizetype behind = i + position.count;
        const Name name = nameBehindPosition(behind);
        if (name.count == 0)
            return behind;
        qsizetype end = name.first;
        while (end > behind && m_text.titles(end - 1) > 0)
            --end;
        while (end > i + 1 && m_text.phrase(PersonWord::Title, end - 1) > 0)
            --end;
        if (end > behind && m_text.at(end - 1).lower == u"là")
            --end;
        const qsizetype first = ownerOf(m_text, i, m_lastEnd);
        TextSpan role = m_text.span(first, end - first);
        if (end < m_text.size() && m_text.at(end).gap.startsWith(u')'))
            ++role.end; // Chủ tịch Ủy ban A (UBA) Lê Văn B
        const qsizetype next = add(name, PersonCue::Position, RoleMention{.span = role, .rank = position.rank});
        // `các Phó Tổng cục trưởng A và B`
        const QStringView before = first > 0 && m_text.isJoined(first) ? m_text.at(first - 1).lower : QStringView();
        if (before == u"các" || before == u"hai" || before == u"ba")
            m_shared = m_found.last().role;
        return next;
    }

    [[nodiscard]] Name nameBehindPosition(qsizetype behind) const
    {
        qsizetype small = 0;
        bool landmark = true; // a body, a place or the position itself stands right before
        for (qsizetype j = behind; j < m_text.size() && j - behind < farthestName;) {
            const PersonToken &token = m_text.at(j);
            if (const qsizetype titles = m_text.titles(j)) {
                const bool isNext = m_text.at(j - 1).lower == u"và" || m_text.at(j - 1).lower == u"and";
                const bool near = (m_text.isJoined(j) && !isNext) || token.gap == u"," || token.gap == u")," ||
                                  token.gap == u"-" || token.gap == u"–";
                const qsizetype first = j + titles;
                return near && first < m_text.size() && m_text.isJoined(first) ? nameAt(first) : Name{};
            }
            // `Hai giảng viên của IAEA là TS. A`
            if (token.lower == u"là" && j + 1 < m_text.size() && m_text.isJoined(j + 1) && m_text.titles(j + 1) > 0 &&
                j + 1 + m_text.titles(j + 1) < m_text.size())
                return nameAt(j + 1 + m_text.titles(j + 1));
            // `Giám đốc Trung tâm A tỉnh B - Lê Văn C`
            if (j > behind && (token.gap == u"-" || token.gap == u"–") && m_text.isSurname(j)) {
                const Name name = nameAt(j);
                return name.isVietnamese && name.count >= 3 ? name : Name{};
            }
            if (!goesOn(j, behind))
                return {};
            if (const qsizetype known = std::max(m_text.body(j), m_text.place(j)); known > 0 && !beginsName(j, known)) {
                j += known;
                landmark = true;
                small = 0;
                continue;
            }
            if (const Name name = nameInside(j, landmark); name.count > 0)
                return name;
            if (!m_text.hasSmallLetters() && m_text.isSurname(j))
                return {}; // a name whose end nothing tells
            if (!token.capital && (j == behind ? !mayFollowPosition(token.lower) : endsPosition(j)))
                return {};
            small = token.capital ? 0 : small + 1;
            if (small > mostSmallWords)
                return {};
            landmark = token.allCapitals;
            ++j;
        }
        return {};
    }

    /** A verb ends a position; but the `điều hành` of `Ban điều hành` is none. */
    [[nodiscard]] bool endsPosition(qsizetype j) const
    {
        const QStringView before = m_text.at(j - 1).lower;
        const bool ofBoard = before == u"ban" || before == u"hội" || before == u"giám" || before == u"đồng";
        const bool runs = m_text.at(j).lower == u"điều" || m_text.at(j).lower == u"chỉ" || m_text.at(j).lower == u"tổ";
        return m_text.ends(j) > 0 && !(ofBoard && runs);
    }

    /** Whether the words from @p j on may still belong to the position that ends at @p behind. */
    [[nodiscard]] bool goesOn(qsizetype j, qsizetype behind) const
    {
        const QString &gap = m_text.at(j).gap;
        if (m_text.isJoined(j) || gap == u"(" || gap == u")")
            return true;
        return gap == u"," && j > behind && m_text.at(j).capital && !m_text.isSurname(j) &&
               positionAt(m_text, j).count == 0;
    }

    /** A surname that is a place's or body's first word, too: `Hà Nội` is none, `Hà Minh Hiệp` is a name. */
    [[nodiscard]] bool beginsName(qsizetype j, qsizetype known) const
    {
        return m_text.isSurname(j) && known == 1 && j + 1 < m_text.size() && m_text.at(j + 1).capital &&
               m_text.isJoined(j + 1);
    }

    /** A name inside a position's words: a surname with its run, or a foreign name behind a body or place. */
    [[nodiscard]] Name nameInside(qsizetype j, bool landmark) const
    {
        // `mang tên D.I. Mendeleev`
        if (m_text.at(j - 1).word.contains(u'.') && m_text.at(j).gap == u".")
            return {};
        if (!m_text.at(j).capital || (m_text.isBodyHead(j) && !m_text.isLikeBodyHead(j)))
            return {};
        // `đại diện người Ca Dong`
        if (m_text.at(j - 1).lower == u"người")
            return {};
        if (m_text.isSurname(j)) {
            const Name name = nameAt(j);
            if (name.count >= 2 && name.isVietnamese)
                return narrowed(name);
        }
        const bool isForeign = !looksVietnamese(m_text.at(j).word);
        if (!isForeign && !landmark)
            return {};
        // Giám đốc Công ty Xyz Motor: the name of the company
        const bool university = m_text.at(j - 1).lower == u"học" && j > 1 && m_text.at(j - 2).lower == u"đại";
        const bool group = m_text.at(j - 1).lower == u"đoàn" && j > 1 && m_text.at(j - 2).lower == u"tập";
        if (university || group || m_text.at(j - 1).lower == u"ty" || m_text.at(j - 1).lower == u"hãng")
            return {};
        const Name name = nameAt(j);
        // `chuyên gia của KNA CERT`
        if (name.count == 2 && !name.isVietnamese && m_text.at(j).allCapitals && m_text.at(j + 1).allCapitals &&
            m_text.hasSmallLetters())
            return {};
        if (name.count < 2)
            return landmark && isForeign && name.count == 1 && !m_text.at(j).allCapitals ? name : Name{};
        // `APLMF Stephen O'Brien`: the abbreviation is the body's; `AKP Mochtan` are initials.
        if (m_text.at(j).allCapitals && name.count > 2)
            return {};
        return name;
    }

    /** `Hoàng Long Nguyễn Văn A`: of a long run the last surname begins the name. */
    [[nodiscard]] Name narrowed(const Name &name) const
    {
        if (name.count <= usualVietnameseName)
            return name;
        for (qsizetype first = name.first + name.count - 2; first > name.first; --first)
            if (m_text.isSurname(first) && name.first + name.count - first >= 3)
                return {.first = first, .count = name.first + name.count - first, .isVietnamese = true};
        return name;
    }

    [[nodiscard]] bool isNamePart(qsizetype j) const
    {
        const PersonToken &token = m_text.at(j);
        if (token.capital)
            return std::ranges::none_of(token.word, [](QChar c) { return c.isDigit() || c == u'&' || c == u'/'; });
        return isNameParticle(token.word) && m_text.goesOnBehindParticles(j);
    }

    [[nodiscard]] bool endsName(qsizetype first, qsizetype j) const
    {
        if (!m_text.isJoined(j) || !isNamePart(j) || positionAt(m_text, j).count > 0)
            return true;
        // `THỨ TRƯỞNG LÊ XUÂN ĐỊNH TIẾP …`: no small letter tells where the name ends, a verb does.
        if (!m_text.hasSmallLetters() && m_text.ends(j) > 0)
            return true;
        // `Huế`, `Nga` and `Đức` are given names, too.
        const bool isPlace = m_text.place(j) > 1 || (m_text.place(j) == 1 && !m_text.isSurname(first));
        // `Trần Anh Khoa, Chi cục trưởng`: what ends a name begins no body.
        // `Đinh Văn Khoa trân trọng cảm ơn`: nor does a small word follow a head noun of one word.
        const qsizetype head = m_text.isBodyHead(j) ? j + m_text.phrase(PersonWord::BodyHead, j) : 0;
        const bool isHead =
            head > 0 && head < m_text.size() && m_text.isJoined(head) && (m_text.at(head).capital || head > j + 1);
        // `Nguyễn Sinh Nhật Tân`: two given names may be those of a village.
        if (m_text.place(j) == 2 && j == first + 2 && m_text.isSurname(first) && m_text.body(j) == 0)
            return false;
        const bool known = m_text.body(j) > 0 || isPlace || isHead;
        return known && j - first >= 2;
    }

    /** The name that begins at @p first: words in capitals up to something else. */
    [[nodiscard]] Name nameAt(qsizetype first, bool isTitled = false) const
    {
        if (!m_text.at(first).capital || !isNamePart(first))
            return {};
        qsizetype end = first + 1;
        while (end < m_text.size() && end - first < longestName && !endsName(first, end))
            ++end;
        Name name{.first = first, .count = end - first};
        name.isVietnamese = name.count == 1 || m_text.isSurname(first);
        for (qsizetype j = first; j < end; ++j)
            name.isVietnamese = name.isVietnamese && looksVietnamese(m_text.at(j).word);
        if (name.isVietnamese)
            name.count = std::min(name.count, longestVietnameseName);
        // In capitals throughout, only a usual name that something ends is told from the words behind.
        if (!m_text.hasSmallLetters() && (!name.isVietnamese || name.count < 2 || name.count > usualVietnameseName ||
                                          (end < m_text.size() && !endsName(first, end))))
            return {};
        return isPerson(name, isTitled) ? name : Name{};
    }

    [[nodiscard]] bool isPerson(const Name &name, bool isTitled) const
    {
        const qsizetype first = name.first;
        if (m_text.isBodyHead(first) && !m_text.isSurname(first))
            return false;
        if (std::max(m_text.body(first), m_text.place(first)) > 1 || (m_text.place(first) == 1 && name.count == 1))
            return false;
        if (m_text.isFlowers(first))
            return false;
        // `thành phố Hạ Long`, but `Chủ tịch UBND huyện Nguyễn Văn A`
        if (name.count <= 2 && first > 0 && m_text.followsAddress(first))
            return false;
        const QStringView word = m_text.at(first).word;
        // `BfR`, `METAS`
        if (name.count == 1 && (word.size() < 2 || word.back().isUpper() || m_text.at(first).allCapitals))
            return false;
        // `bà Elizabeth Board`, `ông Nam Seung Woo`: whom a title announces may be called like a thing.
        const qsizetype skipped = name.count == 2 ? 2 : name.isVietnamese ? 0 : 1;
        const qsizetype begin = isTitled && name.count > 1 ? first + skipped : first;
        for (qsizetype j = begin; j < first + name.count; ++j)
            if (m_text.phrase(PersonWord::NotName, j) > (name.isVietnamese ? 1 : 0)) // `Châu Á` begins with a surname
                return false;
        return true;
    }

    /** A name without title or position before it: what stands behind it must speak for a person. */
    qsizetype readBare(qsizetype i)
    {
        const PersonToken &token = m_text.at(i);
        if (!token.capital || m_text.body(i) > 0 || m_text.isBodyHead(i) || (i > 0 && m_text.followsAddress(i)))
            return i + std::max<qsizetype>(1, m_text.body(i));
        const Name name = nameAt(i);
        if (name.count < 2)
            return i + 1;
        const qsizetype behind = name.first + name.count;
        const std::optional<RoleMention> role = roleBehind(m_text, behind);
        const bool isForeign = !name.isVietnamese && !looksVietnamese(token.word);
        if (role && (role->rank == RoleRank::Position || (isForeign && role->rank == RoleRank::Function)) &&
            ((name.isVietnamese && name.count > 2) || isForeign) && behind < m_text.size() && !m_text.isJoined(behind))
            return add(name, PersonCue::Role, {});
        if (!name.isVietnamese || name.count < 3)
            return i + 1;
        if (behind < m_text.size() && m_text.isJoined(behind) && m_text.phrase(PersonWord::Says, behind) > 0)
            return add(name, PersonCue::Speech, {});
        if (followsPerson(i))
            return add(name, PersonCue::List, m_shared);
        return i + 1;
    }

    [[nodiscard]] bool followsPerson(qsizetype i) const
    {
        if (m_found.isEmpty() || m_lastEnd == 0)
            return false;
        const QString &gap = m_text.at(i).gap;
        if (m_lastEnd == i)
            return gap == u"," || gap == u";";
        return m_lastEnd + 1 == i && m_text.isJoined(i) && m_text.isJoined(i - 1) &&
               (m_text.at(i - 1).lower == u"và" || m_text.at(i - 1).lower == u"and");
    }

    qsizetype add(const Name &name, PersonCue cue, const std::optional<RoleMention> &before)
    {
        const qsizetype behind = name.first + name.count;
        std::optional<RoleMention> role = before;
        if (const auto after = roleBehind(m_text, behind);
            after && (!role || after->rank > role->rank ||
                      (after->rank == role->rank && after->span.length() > role->span.length())))
            role = after;
        shareFunction(name, role);
        m_found += {.name = m_text.span(name.first, name.count),
                    .words = int(name.count),
                    .isVietnamese = name.isVietnamese,
                    .cue = cue,
                    .role = role};
        m_lastEnd = role && role != before ? tokenBehind(*role, behind) : behind;
        return m_lastEnd;
    }

    /** `Bà A và bà B, cán bộ Viện C`: what many are is said of both. */
    void shareFunction(const Name &name, const std::optional<RoleMention> &role)
    {
        if (!role || role->rank != RoleRank::Function || m_found.isEmpty() || m_found.last().role ||
            role->span.begin < m_text.at(name.first).span.begin)
            return;
        qsizetype before = name.first;
        while (before > m_lastEnd && m_text.titles(before - 1) > 0)
            --before;
        if (before == m_lastEnd + 1 && (m_text.at(m_lastEnd).lower == u"và" || m_text.at(m_lastEnd).lower == u"and"))
            m_found.last().role = role;
    }

    /** The role behind a name is not read again as that of the next person. */
    [[nodiscard]] qsizetype tokenBehind(const RoleMention &role, qsizetype from) const
    {
        while (from < m_text.size() && m_text.at(from).span.begin < role.span.end)
            ++from;
        return from;
    }

    const PersonText &m_text;
    QList<PersonMention> m_found;
    qsizetype m_lastEnd = 0;             ///< token behind the last person
    std::optional<RoleMention> m_shared; ///< of the last persons and of those that follow in their list
};

} // namespace

QList<PersonMention> findPersons(QStringView passage, const Authority &authority)
{
    const KnownNames names = authority.findNames(passage);
    QList<TextSpan> bodies;
    for (const NamedMention &mention : findNamedBodies(passage, names, authority))
        bodies += mention.span;
    return findPersons(passage, names, bodies, authority);
}

QList<PersonMention> findPersons(QStringView passage, const KnownNames &names, const QList<TextSpan> &bodies,
                                 const Authority &authority)
{
    const PersonText text(passage, names, bodies, authority);
    return PersonReader(text).read();
}

} // namespace Bantin
