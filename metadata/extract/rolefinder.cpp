// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "extract/rolefinder.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Bantin
{

bool opensBracket(QStringView gap)
{
    return gap == u"(" || gap == u"[";
}

qsizetype behindBracket(const PersonText &text, qsizetype i)
{
    constexpr qsizetype longestBracket = 12;
    for (qsizetype j = i + 1; j <= text.size() && j - i <= longestBracket; ++j)
        if (j == text.size() || text.at(j).gap.startsWith(u')') || text.at(j).gap.startsWith(u']'))
            return j;
    return 0;
}

namespace
{

constexpr qsizetype longestRole = 24; ///< words
constexpr qsizetype listAhead = 7;    ///< words in which `và` must follow a comma inside a body's name

/** `(STAMEQ)`, `(Bộ KH&CN)`: names a body; not `(phải)`. */
bool bracketNamesBody(const PersonText &text, qsizetype i)
{
    return text.body(i) > 0 || text.isBodyHead(i) || (text.at(i).allCapitals && text.at(i).capital);
}

/** `Trung tâm Nghiên cứu, Phát triển và Dịch vụ`: a comma inside a name, told by the `và` that closes the list. */
bool commaInsideName(const PersonText &text, qsizetype i)
{
    if (!text.at(i).capital || text.isSurname(i) || text.isBodyHead(i) || text.titles(i) > 0 ||
        positionAt(text, i).count > 0)
        return false;
    for (qsizetype j = i + 1; j < std::min(i + listAhead, text.size() - 1); ++j) {
        if (!text.isJoined(j) || text.ends(j) > 0)
            return false;
        if (text.at(j).lower == u"và")
            return text.at(j + 1).capital && text.titles(j + 1) == 0 && !text.isSurname(j + 1) &&
                   positionAt(text, j + 1).count == 0;
    }
    return false;
}

class RoleWalk
{
public:
    explicit RoleWalk(const PersonText &text, qsizetype first, RoleRank rank = RoleRank::Position)
        : m_text(text), m_first(first), m_isFunction(rank == RoleRank::Function)
    {
    }

    /** The span from the position's first word to the last that belongs to it; nullopt where a name follows: then it is
     *  the role of the next person (`Viện trưởng Lê A, Chánh Văn phòng Trần B`). */
    [[nodiscard]] std::optional<TextSpan> span(qsizetype positionCount)
    {
        m_next = m_first + positionCount;
        while (m_next < m_text.size() && m_next - m_first < longestRole && step()) {
        }
        return m_hitName ? std::nullopt : std::optional(trimmed());
    }

private:
    bool step()
    {
        const PersonToken &token = m_text.at(m_next);
        const QString &gap = token.gap;
        if (opensBracket(gap))
            return takeBracket();
        if (gap == u"," || gap.startsWith(u"),"))
            return takeBehindComma();
        if (gap == u"-" || gap == u"–" || gap == u"—")
            return takeBehindDash();
        if (!m_text.isJoined(m_next) && gap != u")")
            return false;
        if (m_bracketEnd == m_next && gap == u")" && !token.capital && m_text.ends(m_next) > 0)
            return false;
        return takeWord();
    }

    /** `Trần Ngọc Chính`: a surname and what may be given names. */
    [[nodiscard]] bool beginsName() const
    {
        const qsizetype given = m_next + 1;
        return m_text.isSurname(m_next) && !m_text.isBodyHead(m_next) && given < m_text.size() &&
               m_text.isJoined(given) && m_text.at(given).capital && looksVietnamese(m_text.at(m_next).word) &&
               looksVietnamese(m_text.at(given).word) && m_text.phrase(PersonWord::NotName, m_next) == 0 &&
               m_text.body(given) == 0 && m_text.place(given) == 0;
    }

    /** `… tại Thành phố Hồ Chí Minh Ono Masuo`: two words of another language behind a place or body. */
    [[nodiscard]] bool beginsForeignName() const
    {
        const qsizetype next = m_next + 1;
        const auto isName = [&](qsizetype i) {
            const PersonToken &token = m_text.at(i);
            return token.capital && !token.allCapitals && m_text.body(i) == 0 && m_text.place(i) == 0 &&
                   m_text.phrase(PersonWord::NotName, i) == 0 && positionAt(m_text, i).count == 0;
        };
        return m_behindName && m_behindName == m_next && next < m_text.size() && m_text.isJoined(m_next) &&
               m_text.isJoined(next) && isName(m_next) && isName(next) && !looksVietnamese(m_text.at(m_next).word) &&
               m_text.hasSmallLetters() && hasVietnamese();
    }

    /** Whether the role is told in Vietnamese; in English a name may be followed by anything. */
    [[nodiscard]] bool hasVietnamese() const
    {
        return std::ranges::any_of(m_text.at(m_first).word, [](QChar c) { return c.unicode() > 0xff; }) ||
               std::ranges::any_of(m_text.at(m_first + 1).word, [](QChar c) { return c.unicode() > 0x7f; });
    }

    bool take(qsizetype count)
    {
        m_namesBody = m_namesBody || m_text.body(m_next) > 0 || m_text.isBodyHead(m_next);
        m_next += count;
        return true;
    }

    /** `đại diện tại Đông Nam Á`, `Giám đốc tại châu Âu` */
    [[nodiscard]] bool isRegion(qsizetype i) const
    {
        if (i + 1 >= m_text.size())
            return false;
        const QStringView word = m_text.at(i).lower;
        const bool isSide = word == u"đông" || word == u"nam" || word == u"bắc" || word == u"tây";
        const QStringView last =
            m_text.at(i + 2 < m_text.size() && isSide && m_text.at(i + 1).lower == u"nam" ? i + 2 : i + 1).word;
        return word == u"châu" || (isSide && (last == u"Á" || last == u"Âu" || last == u"Mỹ" || last == u"Phi"));
    }

    bool takeWord()
    {
        if (const qsizetype known = std::max(m_text.body(m_next), m_text.place(m_next))) {
            m_behindName = m_next + known;
            return take(known);
        }
        if (beginsName() || beginsForeignName()) {
            m_hitName = true;
            return false;
        }
        const QStringView word = m_text.at(m_next).lower;
        if (word == u"và" || word == u"and")
            return takeAnd();
        if ((word == u"tại" || word == u"at" || word == u"in") && m_next + 1 < m_text.size() &&
            (m_text.place(m_next + 1) > 0))
            return take(1);
        // `project leader at Keystone College`
        if (word == u"at" && m_next + 1 < m_text.size() && m_text.body(m_next + 1) > 0)
            return take(1 + m_text.body(m_next + 1));
        if (word == u"tại" && isRegion(m_next + 1))
            return take(1);
        // `chuyên gia JICA tại Bộ Y tế`: where one works who was sent by another body
        if (word == u"tại" && m_isFunction && m_namesBody && m_next + 1 < m_text.size() && m_text.body(m_next + 1) > 1)
            return take(1 + m_text.body(m_next + 1));
        if (word == u"tại" && m_text.at(m_next - 1).lower == u"sở") // quận sở tại
            return take(1);
        if (word == u"bên" && m_next + 2 < m_text.size() && m_text.at(m_next + 1).lower == u"cạnh" &&
            m_text.body(m_next + 2) > 0) // Đại sứ bên cạnh Liên hợp quốc
            return take(2 + m_text.body(m_next + 2));
        if (word == u"tại" || isEnglishVerb(m_next) || m_text.ends(m_next) > 0 || m_text.titles(m_next) > 0)
            return false;
        return take(1);
    }

    /** `Khoa học và Công nghệ` goes on, `và ông Lê Văn A`, `và Thứ trưởng ...`, `và Lê Văn A` do not. */
    bool takeAnd()
    {
        const qsizetype after = m_next + 1;
        if (after >= m_text.size() || !m_text.isJoined(after) || m_text.titles(after) > 0 ||
            positionAt(m_text, after).count > 0 || m_text.isBodyHead(after) || m_text.body(after) > 0 ||
            m_text.ends(after) > 0)
            return false;
        // `Director of A and representatives of B`, `Chủ tịch Hội A và đoàn công tác` go on with other people.
        static const QStringList others{u"đoàn"_s, u"các"_s, u"một"_s, u"nhiều"_s, u"đại"_s, u"lãnh"_s, u"hơn"_s,
                                        u"gần"_s,  u"phu"_s, u"cán"_s, u"hai"_s,   u"ba"_s,  u"những"_s};
        if ((m_text.at(m_next).lower == u"and" && !m_text.at(after).capital) ||
            (!m_text.at(after).capital && others.contains(m_text.at(after).lower)))
            return false;
        const bool isName =
            m_text.at(after).capital && after + 1 < m_text.size() && m_text.at(after + 1).capital && !runsToNoun(after);
        return !isName && take(2);
    }

    /** `Frequency Laboratory`: the words in capitals from token @p i on hold one that no person is called. */
    [[nodiscard]] bool runsToNoun(qsizetype i) const
    {
        for (; i < m_text.size() && m_text.at(i).capital; ++i)
            if (m_text.phrase(PersonWord::NotName, i) > 0)
                return true;
        return false;
    }

    /** `Vice Rector paid a visit`, `handed over`: a verb of English ends the role. */
    [[nodiscard]] bool isEnglishVerb(qsizetype i) const
    {
        static const QStringList verbs{u"paid"_s, u"held"_s, u"gave"_s, u"took"_s, u"made"_s, u"came"_s, u"went"_s};
        const PersonToken &token = m_text.at(i);
        constexpr qsizetype shortest = 5;
        return !token.capital &&
               (verbs.contains(token.word) || (token.word.size() >= shortest && token.word.endsWith(u"ed")));
    }

    bool takeBracket()
    {
        const qsizetype behind = behindBracket(m_text, m_next);
        if (behind == 0 || !bracketNamesBody(m_text, m_next))
            return false;
        m_next = m_bracketEnd = behind;
        return m_next < m_text.size();
    }

    /** `Phó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh`: one person's two positions, unless a name follows. */
    bool takeSecondPosition()
    {
        const PositionPhrase second = positionAt(m_text, m_next);
        const qsizetype behind = m_next + second.count;
        // `trưởng đoàn, giảng viên Đại học A`
        const bool isFunction = m_isFunction && second.count > 0 && !m_text.at(m_next).capital &&
                                behind < m_text.size() && m_text.isJoined(behind) && m_text.body(behind) > 0;
        if (second.count == 0 || m_text.titles(m_next) > 0 ||
            (!isFunction && (second.rank != RoleRank::Position || !m_text.at(m_next).capital)))
            return false;
        RoleWalk walk(m_text, m_next);
        const std::optional<TextSpan> span = walk.span(second.count);
        if (!span || walk.m_next - m_first > longestRole || walk.runsIntoPerson())
            return false;
        m_next = walk.m_next;
        m_bracketEnd = walk.m_bracketEnd;
        return true;
    }

    /** Whether a person comes right behind: the position was theirs. */
    [[nodiscard]] bool runsIntoPerson() const
    {
        if (m_next >= m_text.size())
            return false;
        const QString &gap = m_text.at(m_next).gap;
        const bool near = m_text.isJoined(m_next) || gap == u"," || gap == u"-" || gap == u"–" || gap == u":";
        return near && (m_text.titles(m_next) > 0 || m_text.isSurname(m_next));
    }

    /** `Giám đốc, Viện A và Viện B cùng dự`: the body that begins at @p i is but the first of several. */
    [[nodiscard]] bool isListed(qsizetype i) const
    {
        const auto isBody = [&](qsizetype j) {
            return j < m_text.size() && (m_text.body(j) > 0 || m_text.isBodyHead(j));
        };
        const qsizetype behind = i + m_text.body(i);
        if (behind + 1 >= m_text.size())
            return false;
        const bool isLast = m_text.at(behind).lower == u"và" || m_text.at(behind).lower == u"and";
        if (isLast)
            return isBody(behind + 1);
        if (m_text.at(behind).gap != u"," || !isBody(behind))
            return false;
        const qsizetype next = behind + std::max<qsizetype>(1, m_text.body(behind));
        return next + 1 < m_text.size() && (m_text.at(next).gap == u"," || m_text.at(next).lower == u"và") &&
               isBody(m_text.at(next).gap == u"," ? next : next + 1);
    }

    /** `Vụ trưởng Vụ A, Bộ B`: the body of which it is part. */
    bool takeBehindComma()
    {
        if (takeSecondPosition())
            return true;
        // `Tham tán khoa học, Văn phòng Kinh tế Đài Loan`: the body stands behind the comma.
        const bool owner = !m_namesBody && m_text.body(m_next) > 1 && !isListed(m_next);
        const bool isPart = owner || (m_namesBody && (m_text.body(m_next) > 0 || m_text.isBodyHead(m_next)));
        if (!isPart && !commaInsideName(m_text, m_next))
            return false;
        return take(std::max<qsizetype>(1, m_text.body(m_next)));
    }

    /** `Châu Á – Thái Bình Dương`, `Việt Nam - Lào`: two places; else a dash ends the role. */
    bool takeBehindDash()
    {
        const bool placeBefore = m_text.place(m_next - 1) > 0 || (m_next >= 2 && m_text.place(m_next - 2) > 1) ||
                                 m_text.at(m_next - 1).word == u"Á";
        const bool placeBehind = m_text.place(m_next) > 0 || m_text.at(m_next).word == u"Thái";
        // `Vụ trưởng Vụ Hợp tác quốc tế - Bộ Y tế`: the body of which it is part
        if (m_namesBody && m_text.at(m_next).capital && m_text.body(m_next) > 0 && m_text.isBodyHead(m_next))
            return take(m_text.body(m_next));
        // `Viện trưởng Viện Khoa học - Công nghệ mật mã`
        const qsizetype after = m_next + 1;
        const bool isTerm = m_namesBody && m_text.at(m_next).capital && !m_text.isBodyHead(m_next) &&
                            !m_text.isSurname(m_next) && m_text.titles(m_next) == 0 &&
                            positionAt(m_text, m_next).count == 0 && m_text.ends(m_next) == 0 &&
                            after < m_text.size() && m_text.isJoined(after) && !m_text.at(after).capital &&
                            m_text.ends(after) == 0 && looksVietnamese(m_text.at(m_next).word);
        if (isTerm)
            return take(2);
        return placeBefore && placeBehind && take(std::max<qsizetype>(1, m_text.place(m_next)));
    }

    [[nodiscard]] TextSpan trimmed() const
    {
        static const QStringList loose{u"của"_s, u"về"_s, u"of"_s, u"the"_s, u"for"_s, u"các"_s, u"này"_s};
        qsizetype end = m_next;
        while (end > m_first + 1 && loose.contains(m_text.at(end - 1).lower))
            --end;
        TextSpan result = m_text.span(m_first, end - m_first);
        if (m_bracketEnd == end) // the bracket closes right behind the last word
            ++result.end;
        return result;
    }

    const PersonText &m_text;
    qsizetype m_first;
    bool m_isFunction;
    qsizetype m_next = 0;
    qsizetype m_bracketEnd = -1;
    qsizetype m_behindName = 0; ///< the token behind the last body or place
    bool m_namesBody = false;
    bool m_hitName = false;
};

} // namespace

std::optional<TextSpan> roleSpan(const PersonText &text, qsizetype first, const PositionPhrase &position)
{
    return RoleWalk(text, first, position.rank).span(position.count);
}

} // namespace Bantin
