// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "extract/bodygrammar.h"

#include "text/pattern.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

/** The part of the grammar that reads the places after which bodies are named. */
namespace Bantin
{

namespace
{

using Gap = NameToken::Gap;

constexpr qsizetype LongestPlace = 3; ///< words of a place that no file knows

} // namespace

/** The word behind the country or province that begins at word @p i; @p i where none does. */
qsizetype BodyGrammar::placeAt(qsizetype i) const
{
    if (i >= size())
        return i;
    const CountryMention *place = mentionAt(m_names.countries, token(i).span.begin);
    if (!place)
        return i;
    while (i < size() && token(i).span.begin < place->span.end)
        ++i;
    return i;
}

/** The word behind `tỉnh`, `thành phố`, `khu tự trị dân tộc Choang` and their like at the end of @p state; there where
 *  none stands. */
qsizetype BodyGrammar::placeSortEnd(const State &state) const
{
    static const QStringList sorts{u"tỉnh"_s, u"nước"_s, u"tp"_s,   u"châu"_s, u"bang"_s,
                                   u"vùng"_s, u"toàn"_s, u"quận"_s, u"huyện"_s};
    const qsizetype i = state.next;
    if (termEnd(i, 2) > i) // `Châu Á`, no prefecture
        return i;
    const auto pair = [&](QStringView a, QStringView b) { return isWord(i, a) && isWord(i + 1, b); };
    if (pair(u"khu", u"tự") && isWord(i + 2, u"trị"))
        return isWord(i + 3, u"dân") && isWord(i + 4, u"tộc") ? i + 6 : i + 3;
    if (pair(u"thành", u"phố") || pair(u"thị", u"xã") || pair(u"thủ", u"đô"))
        return i + 2;
    const bool seat = state.head && state.head->hasSeat && isWord(i, u"tại");
    return seat || sorts.contains(token(i).lower) ? i + 1 : i;
}

/** The word behind the name of a place that no file knows, where word @p i begins one behind `tỉnh`. */
qsizetype BodyGrammar::unknownPlaceEnd(qsizetype i) const
{
    const qsizetype limit = std::min(size(), i + LongestPlace);
    const qsizetype first = i;
    const auto belongs = [&](qsizetype j) {
        // `tỉnh Xê-kông`
        const bool spelled = j > first && token(j).gap == Gap::Tight && m_text[token(j).span.begin - 1] == u'-';
        return (token(j).capital || spelled) && !token(j).allCaps && token(j).gap <= Gap::Tight && !isBodyAt(j) &&
               !bodyHeadAt(m_tokens, j);
    };
    // `UBND tỉnh Nguyễn Thiên Văn` ends before the person; `Hồng Hà` is a place though `Hồng` is a surname.
    // `Thành ủy Hạ Long Vũ Quyết Tiến`: the town is named like a person, whom a second surname begins.
    const auto isTown = [&](qsizetype j) {
        return j + 4 < size() && isPerson(j + 2) && belongs(j + 3) && belongs(j + 4);
    };
    const auto isFullName = [&](qsizetype j) { return isPerson(j) && j + 2 < size() && belongs(j + 2) && !isTown(j); };
    while (i < limit && belongs(i) && (i == first ? !isFullName(i) : !isPerson(i)))
        ++i;
    // A person of another language may follow: `Sở Công Thương tỉnh Attapeu Bounmy Keo Savanh`.
    return i < size() && i == limit && belongs(i) ? first + 1 : i;
}

bool BodyGrammar::stepPlace(State &state) const
{
    qsizetype first = state.next;
    // `Bảo tàng Hải dương học` is of no province.
    if (placeAt(first) > first && termEnd(first, 2) > placeAt(first))
        return false;
    if (placeAt(first) == first)
        first = placeSortEnd(state);
    if (first >= size())
        return false;
    const bool sorted = first > state.next && !isWord(state.next, u"tại") && !isWord(state.next, u"toàn") &&
                        !isWord(state.next, u"nước") && !m_tokens.isCapitals;
    qsizetype end = placeAt(first);
    if (end == first && sorted)
        end = unknownPlaceEnd(first);
    // `UBND tỉnh` says all to its readers.
    const bool ofProvince =
        state.head && sorted && (state.head->ofPlace ? !state.substance : state.head->inProvince && state.substance);
    if (end == first && !ofProvince)
        return false;
    state.country = isCountryAt(first);
    state.next = end;
    state.substance = state.place = state.hasCapital = true;
    return true;
}

/** The word behind the second part of a company's name, two or three words in capitals behind a dash, which no full
 * name of a person are: `Công ty cổ phần May Minh Anh - Kim Liên`. */
qsizetype BodyGrammar::properPartEnd(const State &state) const
{
    constexpr qsizetype fewest = 2;
    constexpr qsizetype most = 3;
    if (!state.head || !state.head->company || !state.substance || state.place || m_tokens.isCapitals)
        return state.next;
    qsizetype i = state.next;
    while (i < size() && (i == state.next || token(i).gap == Gap::Space) && token(i).capital && !token(i).allCaps &&
           !token(i).number && !isBodyAt(i) && !bodyHeadAt(m_tokens, i))
        ++i;
    const qsizetype count = i - state.next;
    // `Giám đốc Công ty Sao Mai - Nguyễn Văn Hải`
    const bool isWhole = i >= size() || token(i).gap != Gap::Space || !token(i).capital;
    const bool isPart = count >= fewest && count <= most && isWhole && !(isPerson(state.next) && count > fewest);
    return isPart ? i : state.next;
}

qsizetype BodyGrammar::regionEnd(qsizetype i) const
{
    if (!isWord(i, u"khu") || !isWord(i + 1, u"vực") || token(i).gap != Gap::Space)
        return i;
    const QStringView rest = m_text.sliced(token(i + 1).span.end);
    static const QRegularExpression region(
        uR"(^ (?:[Cc]hâu (?:Á(?: ?[-–] ?Thái Bình Dương)?|Âu|Phi|Mỹ)|(?:Tây )?Thái Bình Dương|Đông Nam Á|Đông Á|Nam Á|Trung Đông|Mỹ La-?tinh|Bắc Phi|Mê Công|ASEAN)\b)"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    const QRegularExpressionMatch match = matchIn(region, rest);
    if (!match.hasMatch())
        return i;
    const qsizetype end = token(i + 1).span.end + match.capturedEnd();
    qsizetype j = i + 2;
    while (j < size() && token(j).span.begin < end)
        ++j;
    return j;
}

/** `Phái đoàn thường trực Việt Nam tại Geneva`, `… bên cạnh Liên hợp quốc`: where a mission sits. */
bool BodyGrammar::stepSeat(State &state) const
{
    // `Viện Quốc gia về Nguồn gốc và Chất lượng của Pháp (INAO)`
    if (state.substance && !state.place && isWord(state.next, u"của") && isCountryAt(state.next + 1)) {
        const qsizetype end = placeAt(state.next + 1);
        if (end >= size() || !declaresAt(end))
            return false;
        state.next = end;
        return state.place = state.country = state.hasCapital = true;
    }
    // `Công ty Giám định Trung Quốc - chi nhánh Vân Nam`
    if (state.head && state.head->company && state.substance && isWord(state.next, u"chi") &&
        isWord(state.next + 1, u"nhánh")) {
        const qsizetype end = std::max(placeAt(state.next + 2), unknownPlaceEnd(state.next + 2));
        if (end == state.next + 2)
            return false;
        state.next = end;
        return state.place = true;
    }
    if (!state.head || !state.place)
        return false;
    // `Phòng Thương mại Đức tại Việt Nam`
    if (state.country && isWord(state.next, u"tại") && isWord(state.next + 1, u"việt") &&
        isWord(state.next + 2, u"nam") && (state.head->words.startsWith(u"phòng") || state.head->inProvince)) {
        state.next += 3;
        return true;
    }
    // `Đại học Kỹ thuật Séc tại Praha (CTU)`
    if (isWord(state.next, u"tại") && !state.head->hasSeat) {
        const qsizetype end = std::max(placeAt(state.next + 1), unknownPlaceEnd(state.next + 1));
        if (end == state.next + 1 || end >= size() || !declaresAt(end))
            return false;
        state.next = end;
        return true;
    }
    if (!state.head->hasSeat)
        return false;
    // `Thương vụ Việt Nam tại Bỉ và EU`
    if (isWord(state.next, u"và") && state.next + 1 < size() && token(state.next + 1).allCaps &&
        isBodyAt(state.next + 1)) {
        state.next += 2;
        return true;
    }
    if (isWord(state.next, u"tại")) {
        qsizetype end = unknownPlaceEnd(state.next + 1);
        // `Phái đoàn thường trực Việt Nam tại IAEA`
        const BodyMention *body =
            state.next + 1 < size() ? mentionAt(m_bodies, token(state.next + 1).span.begin) : nullptr;
        while (body && end < size() && token(end).span.begin < body->span.end)
            ++end;
        if (end == state.next + 1)
            return false;
        state.next = end;
        return true;
    }
    if (!isWord(state.next, u"bên") || !isWord(state.next + 1, u"cạnh") || !isBodyAt(state.next + 2))
        return false;
    const qsizetype end = mentionAt(m_bodies, token(state.next + 2).span.begin)->span.end;
    while (state.next < size() && token(state.next).span.begin < end)
        ++state.next;
    return true;
}

/** `Tỉnh ủy`, `Thành ủy Hà Nội`: the word behind it; @p first where none stands. A `Tỉnh ủy viên` is a person. */
qsizetype BodyGrammar::partyCommitteeEnd(qsizetype first) const
{
    static const QStringList places{u"tỉnh"_s, u"thành"_s, u"huyện"_s, u"quận"_s, u"thị"_s};
    const bool committee = isWord(first + 1, u"ủy") || isWord(first + 1, u"uỷ");
    if (!committee || !token(first).capital || !places.contains(token(first).lower) || isWord(first + 2, u"viên") ||
        m_tokens.isCapitals)
        return first;
    const qsizetype end = placeEnd(first + 2);
    const bool town = end == first + 2 && end < size() && token(end).gap == Gap::Space && !isWord(first, u"tỉnh");
    return town ? std::max(end, unknownPlaceEnd(end)) : end;
}

qsizetype BodyGrammar::placeEnd(qsizetype end) const
{
    State state{.next = end, .substance = true};
    if (end < size() && token(end).gap <= Gap::Tight && !isBodyAt(end) && !isPerson(end))
        static_cast<void>(stepPlace(state));
    return state.next;
}

} // namespace Bantin
