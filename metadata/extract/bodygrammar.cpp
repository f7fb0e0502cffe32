// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "extract/bodygrammar.h"

#include "authority/personwords.h"
#include "text/pattern.h"
#include "text/spelling.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Bantin
{

namespace
{

using Gap = NameToken::Gap;

constexpr qsizetype LongestTerm = 5;  ///< words
constexpr qsizetype LongestName = 24; ///< words; a longer one is no name
constexpr qsizetype LongestList = 12; ///< words between a comma in a name and its `và`
constexpr int MaxNumber = 99;         ///< `Trung tâm Kỹ thuật 3`

/** Words in lower case that end a name though a capitalised word stands before them. */
const QSet<QString> &endWords()
{
    static const QSet<QString> words = [] {
        const QString list =
            u"đã sẽ đang vừa có là tại ở với do được bị cho trong ngày năm tháng nhằm để khi sau trước từ đến tới "
            u"cùng phối ký họp tiếp thăm làm cử đề gửi nêu nói phát cũng nhận tham dự giới trình chủ mong hy khẳng "
            u"thống của theo như này kia đó hai ba một các những phía bên ông bà vào ra lên xuống qua về hay hoặc "
            u"nhưng mà thì vẫn còn mới chưa không phải cần nên muốn giao lập mở tổ chức chúc cam hứa trao đổi trả "
            u"bày đánh hoan cảm thông diễn khai xem rà góp đồng thay đại điều gồm lần thứ nhân bàn chia tập sang "
            u"đón đứng thuộc trực hiện luôn rất ngay rồi lại đều bằng giữa trên dưới ngoài gặp hướng"_s;
        const QStringList parts = list.split(u' ');
        return QSet<QString>(parts.begin(), parts.end());
    }();
    return words;
}

constexpr std::array EnglishHeads{
    QStringView(u"institute"),   QStringView(u"bureau"),       QStringView(u"agency"),
    QStringView(u"ministry"),    QStringView(u"department"),   QStringView(u"centre"),
    QStringView(u"center"),      QStringView(u"organization"), QStringView(u"commission"),
    QStringView(u"association"), QStringView(u"council"),      QStringView(u"committee"),
    QStringView(u"academy"),     QStringView(u"university"),   QStringView(u"laboratory"),
    QStringView(u"forum"),       QStringView(u"authority"),    QStringView(u"administration"),
    QStringView(u"foundation"),  QStringView(u"federation"),   QStringView(u"organisation"),
    QStringView(u"corporation"), QStringView(u"laboratories"), QStringView(u"faculty"),
    QStringView(u"office"),      QStringView(u"division"),     QStringView(u"college")};
constexpr std::array CompanyEnds{QStringView(u"ltd"), QStringView(u"inc"),  QStringView(u"gmbh"), QStringView(u"llc"),
                                 QStringView(u"jsc"), QStringView(u"corp"), QStringView(u"plc"),  QStringView(u"bhd")};
constexpr std::array CompanyWords{QStringView(u"công ty"), QStringView(u"tập đoàn"), QStringView(u"doanh nghiệp")};
constexpr std::array EnglishLinks{QStringView(u"of"), QStringView(u"for"), QStringView(u"and"), QStringView(u"the"),
                                  QStringView(u"on")};

template <typename List>
bool contains(const List &list, const QString &word)
{
    return std::ranges::any_of(list, [&](QStringView item) { return word == item; });
}

} // namespace

bool isEnglishTail(QStringView text, TextSpan span)
{
    static const QRegularExpression tail(u"^\\p{Lu}[a-z]+(?: \\p{Lu}[a-z]+)* (?<head>[A-Z][a-z]+)$"_s);
    static const QRegularExpression before(u"(?<word>\\p{Lu}[a-z]+) $"_s);
    const QRegularExpressionMatch name = matchIn(tail, text.sliced(span.begin, span.length()));
    const qsizetype from = std::max<qsizetype>(0, span.begin - 24);
    const QRegularExpressionMatch word = matchIn(before, text.sliced(from, span.begin - from));
    if (!name.hasMatch() || !word.hasMatch() || !contains(EnglishHeads, name.captured(u"head"_s).toLower()))
        return false;
    static const QStringList openers{u"the"_s, u"at"_s, u"in"_s,  u"from"_s, u"on"_s,
                                     u"for"_s, u"of"_s, u"and"_s, u"by"_s,   u"with"_s};
    return !openers.contains(word.captured(u"word"_s).toLower());
}

BodyGrammar::BodyGrammar(QStringView text, const KnownNames &names, const Authority &authority)
    : m_text(text), m_authority(authority), m_tokens(nameTokens(text)), m_names(names), m_bodies(names.bodies)
{
    m_bodies.removeIf([&](const BodyMention &mention) { return isEnglishTail(text, mention.span); });
}

bool BodyGrammar::isWord(qsizetype i, QStringView lower) const
{
    return i < size() && token(i).lower == lower;
}

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

bool BodyGrammar::isCountryAt(qsizetype i) const
{
    const CountryMention *place = i < size() ? mentionAt(m_names.countries, token(i).span.begin) : nullptr;
    return place && place->basis == CountryMention::Basis::Name;
}

bool BodyGrammar::isBodyAt(qsizetype i) const
{
    return i < size() && mentionAt(m_bodies, token(i).span.begin);
}

/** The word behind the longest term that begins at word @p first and has @p atLeast words; @p first where none. */
qsizetype BodyGrammar::termEnd(qsizetype first, qsizetype atLeast) const
{
    qsizetype limit = first + 1;
    while (limit < size() && limit - first < LongestTerm && token(limit).gap <= Gap::Tight)
        ++limit;
    for (qsizetype end = std::min(limit, size()); end - first >= atLeast; --end) {
        const qsizetype begin = token(first).span.begin;
        if (m_authority.isNameTerm(m_text.sliced(begin, token(end - 1).span.end - begin)))
            return end;
    }
    return first;
}

bool BodyGrammar::isPerson(qsizetype first) const
{
    if (first + 1 >= size() || !token(first).capital || !token(first + 1).capital || token(first + 1).gap != Gap::Space)
        return false;
    if (placeAt(first) > first || termEnd(first, 2) > first)
        return false;
    return m_authority.personWords().contains(PersonWord::Surname, token(first).lower);
}

QStringView BodyGrammar::wordText(qsizetype i) const
{
    return m_text.sliced(token(i).span.begin, token(i).span.length());
}

/** `công ty Acme Testing`: behind these words in lower case stands the name of a company. */
bool BodyGrammar::followsCompanyWord(qsizetype i) const
{
    if (i == 0 || token(i).gap != Gap::Space)
        return false;
    const QString word = i > 1 ? token(i - 2).lower + u' ' + token(i - 1).lower : token(i - 1).lower;
    return token(i - 1).lower == u"hãng" || contains(CompanyWords, word);
}

bool BodyGrammar::endsAbroad(qsizetype first, qsizetype end) const
{
    const qsizetype last = end > first ? token(end - 1).span.end : 0;
    return std::ranges::any_of(m_names.countries, [&](const CountryMention &m) {
        return m.span.end == last && m.basis == CountryMention::Basis::Name && m.code != u"VN";
    });
}

/** Whether an English name may go on over what stands in front of word @p i: `Technology (Jiangsu) Co., Ltd`. */
bool BodyGrammar::englishGap(qsizetype i) const
{
    const qsizetype before = token(i - 1).span.end;
    const QStringView gap = m_text.sliced(before, token(i).span.begin - before);
    const bool place = gap == u" (" && !token(i).allCaps && m_text.sliced(token(i).span.end).startsWith(u')');
    return token(i).gap <= Gap::Tight || place || (gap == u") " && token(i).lower == u"co");
}

/** Whether word @p i may begin another part of a name, behind a comma, a dash or `và`. */
bool BodyGrammar::beginsPart(qsizetype i) const
{
    if (i >= size() || token(i).number || placeAt(i) > i || isPerson(i) || isBodyAt(i))
        return false;
    // `Khoa học` begins with a head noun, `Khoa`, and is a term.
    if (termEnd(i, 2) > i)
        return true;
    if (bodyHeadAt(m_tokens, i))
        return false;
    if (token(i).capital && termEnd(i, 1) > i)
        return true;
    // `Bộ Năng lượng và Mỏ Lào`
    if (token(i).capital && !token(i).allCaps && !token(i).foreign && isCountryAt(i + 1))
        return true;
    return token(i).capital && !m_tokens.isCapitals && !token(i).allCaps && !token(i).foreign && i + 1 < size() &&
           !token(i + 1).capital && token(i + 1).gap == Gap::Space && !endWords().contains(token(i + 1).lower);
}

bool BodyGrammar::andContinues(const State &state) const
{
    return state.substance && !state.place && beginsPart(state.next + 1);
}

bool BodyGrammar::listContinues(const State &state) const
{
    if (!state.substance || state.place || !beginsPart(state.next))
        return false;
    const qsizetype limit = std::min(size(), state.next + LongestList);
    for (qsizetype i = state.next; i < limit; ++i) {
        if (token(i).gap == Gap::Break || (token(i).gap == Gap::Comma && !beginsPart(i)))
            return false;
        if (token(i).lower == u"và")
            return beginsPart(i + 1);
    }
    return false;
}

bool BodyGrammar::dashContinues(const State &state) const
{
    if (state.country && isCountryAt(state.next))
        return true;
    return state.substance && !state.place && beginsPart(state.next);
}

bool BodyGrammar::stepPlace(State &state) const
{
    const bool sort = isWord(state.next, u"tỉnh") || isWord(state.next, u"nước") || isWord(state.next, u"tp");
    const bool city = isWord(state.next, u"thành") && isWord(state.next + 1, u"phố");
    const bool seat = state.head && state.head->hasSeat && isWord(state.next, u"tại");
    qsizetype first = state.next;
    if (placeAt(first) == first)
        first += city ? 2 : sort || seat ? 1 : 0;
    const qsizetype end = placeAt(first);
    if (end == first)
        return false;
    state.country = isCountryAt(first);
    state.next = end;
    state.substance = state.place = state.hasCapital = true;
    return true;
}

/** `Tiểu ban TBT Hiệp định VKFTA`: committees are named after the agreement that they look after. */
bool BodyGrammar::stepAgreement(State &state) const
{
    if (!state.head || !state.head->lowerFollows)
        return false;
    const AgreementMention *found = mentionAt(m_names.agreements, token(state.next).span.begin);
    if (!found)
        return false;
    while (state.next < size() && token(state.next).span.begin < found->span.end)
        ++state.next;
    state.substance = state.hasCapital = state.place = true;
    return true;
}

bool BodyGrammar::stepCapital(State &state) const
{
    const NameToken &word = token(state.next);
    const bool foreignHead = state.head && state.head->foreign;
    if (state.place || isPerson(state.next))
        return false;
    // `Liên đoàn các Phòng Thương mại`
    const bool nests = (state.head && state.head->nests) || isWord(state.next - 1, u"các");
    if (bodyHeadAt(m_tokens, state.next) && !nests && termEnd(state.next, 2) == state.next)
        return false;
    const qsizetype term = termEnd(state.next, m_tokens.isCapitals ? 1 : 2);
    if (m_tokens.isCapitals && term == state.next)
        return false;
    // `Ban điều phối chung dự án ACME`: a project's name may be of any language.
    const bool project = isWord(state.next - 1, u"án") || isWord(state.next - 1, u"trình");
    // `Ủy ban Hỗn hợp ASEAN - Ấn Độ`
    const bool committee = state.substance && word.allCaps && state.head && state.head->lowerFollows &&
                           isBodyAt(state.next) && state.next + 1 < size() && token(state.next + 1).gap == Gap::Dash &&
                           isCountryAt(state.next + 1);
    state.country = committee;
    const bool proper = (word.allCaps || word.foreign) && !project && !committee;
    if (!m_tokens.isCapitals && proper && state.substance && !foreignHead && word.gap != Gap::Tight)
        return false;
    state.next = std::max(term, state.next + 1);
    state.substance = state.hasCapital = true;
    return true;
}

bool BodyGrammar::stepLower(State &state) const
{
    if (m_tokens.isCapitals || state.place)
        return false;
    const bool first = !state.substance;
    if (first && state.head && token(state.next).lower == u"các" && state.next + 1 < size() &&
        token(state.next + 1).capital) {
        ++state.next;
        return true;
    }
    if (const qsizetype term = termEnd(state.next, 1); term > state.next && (!first || state.head->lowerFollows)) {
        state.next = term;
        state.substance = true;
        return true;
    }
    const NameToken &before = token(state.next - 1);
    const bool compound =
        !first && before.capital && !before.allCaps && !before.foreign && token(state.next).gap == Gap::Space;
    if (!compound)
        return false;
    if (const qsizetype term = termEnd(state.next - 1, 2); term > state.next) {
        state.next = term;
        return true;
    }
    if (endWords().contains(token(state.next).lower) || token(state.next).foreign || token(state.next).number)
        return false;
    ++state.next;
    return true;
}

bool BodyGrammar::step(State &state) const
{
    const NameToken &word = token(state.next);
    if (word.gap == Gap::Break || (word.gap == Gap::Comma && !listContinues(state)) ||
        (word.gap == Gap::Dash && !dashContinues(state)))
        return false;
    if (stepPlace(state) || stepAgreement(state))
        return true;
    if (word.lower == u"và") {
        if (!andContinues(state))
            return false;
        ++state.next;
        return true;
    }
    // `Ủy ban Tư vấn về Khối lượng`; but `làm việc với Cục Tiêu chuẩn Ấn Độ về …`
    if (word.lower == u"về" && state.head && state.head->lowerFollows && andContinues(state) &&
        token(state.next + 1).capital) {
        ++state.next;
        return true;
    }
    if (word.number) {
        if (!state.substance || word.gap != Gap::Space || word.lower.toInt() > MaxNumber)
            return false;
        ++state.next;
        state.place = true;
        return true;
    }
    return word.capital ? stepCapital(state) : stepLower(state);
}

qsizetype BodyGrammar::nameEnd(qsizetype first) const
{
    State state{.head = bodyHeadAt(m_tokens, first)};
    if (!state.head)
        return first;
    state.next = first + wordCount(*state.head);
    while (state.next < size() && state.next - first < LongestName && step(state)) {
    }
    return state.substance && state.hasCapital ? state.next : first;
}

qsizetype BodyGrammar::placeEnd(qsizetype end) const
{
    State state{.next = end, .substance = true};
    if (end < size() && token(end).gap <= Gap::Tight && !isBodyAt(end))
        static_cast<void>(stepPlace(state));
    return state.next;
}

bool BodyGrammar::headFollows(qsizetype i) const
{
    for (; i < size() && englishGap(i) && (token(i).capital || contains(EnglishLinks, token(i).lower)); ++i)
        if (contains(EnglishHeads, token(i).lower))
            return true;
    return false;
}

qsizetype BodyGrammar::englishEnd(qsizetype first) const
{
    if (m_tokens.isCapitals || !token(first).capital || contains(EnglishLinks, token(first).lower))
        return first;
    const bool company = token(first).foreign && placeAt(first) == first && followsCompanyWord(first);
    bool head = company;
    qsizetype end = first;
    for (qsizetype i = first; i < size() && i - first < LongestName; ++i) {
        const NameToken &word = token(i);
        const bool ends = contains(CompanyEnds, word.lower);
        const bool link = contains(EnglishLinks, word.lower);
        if (i > first && !link && isBodyAt(i))
            break;
        if ((i > first && !ends && !englishGap(i)) || !(link || word.capital) || hasMarks(wordText(i)))
            break;
        // `A University and B University` are two, `Institute of Standards and Technology` is one.
        if (head && word.lower == u"and" && headFollows(i + 1))
            break;
        head = head || ends || contains(EnglishHeads, word.lower);
        end = link ? end : i + 1;
        if (ends)
            break;
    }
    const bool foreign = std::any_of(m_tokens.all.begin() + first, m_tokens.all.begin() + end,
                                     [](const NameToken &t) { return t.foreign; });
    return head && foreign && (end - first >= 2 || company) ? end : first;
}

} // namespace Bantin
