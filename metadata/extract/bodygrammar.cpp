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

} // namespace

BodyGrammar::BodyGrammar(QStringView text, const KnownNames &names, const Authority &authority)
    : m_text(text), m_authority(authority), m_tokens(nameTokens(text)), m_names(names), m_bodies(names.bodies)
{
    m_bodies.removeIf([&](const BodyMention &mention) { return isEnglishTail(text, mention.span); });
}

bool BodyGrammar::isWord(qsizetype i, QStringView lower) const
{
    return i < size() && token(i).lower == lower;
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
    // `nông, lâm, thủy sản`
    while (limit < size() && limit - first < LongestTerm &&
           (token(limit).gap <= Gap::Tight || (token(limit).gap == Gap::Comma && !token(limit).capital)))
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

bool BodyGrammar::endsAbroad(qsizetype first, qsizetype end) const
{
    const qsizetype last = end > first ? token(end - 1).span.end : 0;
    return std::ranges::any_of(m_names.countries, [&](const CountryMention &m) {
        return m.span.end == last && m.basis == CountryMention::Basis::Name && m.code != u"VN";
    });
}

/** Whether word @p i may begin another part of a name, behind a comma, a dash or `và`. */
bool BodyGrammar::beginsPart(qsizetype i) const
{
    if (i >= size() || token(i).number || placeAt(i) > i || isPerson(i) || isBodyAt(i))
        return false;
    // `Khoa Văn và Giám đốc Lê Văn A`
    if (i + 1 < size() && m_authority.personWords().contains(PersonWord::Position, pairOf(token(i), token(i + 1))))
        return false;
    // `Khoa học` begins with a head noun, `Khoa`, and is a term; `Đại học` is a term and a head noun as long.
    const BodyHead *head = bodyHeadAt(m_tokens, i);
    const qsizetype term = termEnd(i, 2);
    if (head && wordCount(*head) >= term - i)
        return false;
    if (term > i)
        return true;
    if (token(i).capital && termEnd(i, 1) > i)
        return true;
    // `Bộ Năng lượng và Mỏ Lào`
    if (token(i).capital && !token(i).allCaps && !token(i).foreign && isCountryAt(i + 1))
        return true;
    return token(i).capital && !m_tokens.isCapitals && !token(i).allCaps && !token(i).foreign && i + 1 < size() &&
           !token(i + 1).capital && token(i + 1).gap == Gap::Space && !endsNameAt(i + 1);
}

bool BodyGrammar::andContinues(const State &state) const
{
    return state.substance && !state.place && beginsPart(state.next + 1);
}

bool BodyGrammar::listContinues(const State &state) const
{
    if (!state.substance || state.place || !beginsPart(state.next))
        return false;
    // `Trung tâm Kiểm nghiệm thuốc, mỹ phẩm`
    if (!token(state.next).capital && !state.known && termEnd(state.next, 2) > state.next)
        return true;
    const qsizetype limit = std::min(size(), state.next + LongestList);
    for (qsizetype i = state.next; i < limit; ++i) {
        if (token(i).gap == Gap::Break || (token(i).gap == Gap::Comma && !beginsPart(i)))
            return false;
        if (token(i).lower == u"và")
            return beginsPart(i + 1);
        // `Bộ Giáo dục, Nghiên cứu Ba Lan`
        const bool province = isWord(i, u"tỉnh") || placeAt(i) > i;
        if (i > state.next && (isCountryAt(i) || province) && token(i).gap == Gap::Space)
            return token(state.next).capital;
    }
    return false;
}

bool BodyGrammar::dashContinues(const State &state) const
{
    if (state.head && state.head->company && isWord(state.next, u"chi") && isWord(state.next + 1, u"nhánh"))
        return true;
    if ((state.country || isWord(state.next - 1, u"việt")) && isCountryAt(state.next))
        return true;
    // `Ban Quản lý Khu kinh tế cửa khẩu Đồng Đăng - Lạng Sơn`
    if (state.substance && state.head && state.head->words == u"ban quản lý" && placeAt(state.next) > state.next)
        return true;
    return state.substance && !state.place && beginsPart(state.next);
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

bool BodyGrammar::followedByCapital(qsizetype i) const
{
    return i + 1 < size() && token(i + 1).capital && token(i + 1).gap <= Gap::Tight;
}

bool BodyGrammar::stepCapital(State &state) const
{
    const NameToken &word = token(state.next);
    // `Chi cục Kiểm lâm vùng IV`
    static const QStringList roman{u"i"_s, u"ii"_s, u"iii"_s, u"iv"_s, u"v"_s, u"vi"_s, u"vii"_s, u"viii"_s};
    if (state.substance && !state.place && word.gap == Gap::Space && !m_tokens.isCapitals &&
        (word.allCaps || wordText(state.next) == u"I" || wordText(state.next) == u"V") && roman.contains(word.lower)) {
        ++state.next;
        return state.place = state.hasCapital = true;
    }
    // `Liên đoàn các tổ chức kỹ sư ASEAN`
    if (word.lower == u"asean" && word.allCaps && state.substance && !state.place && !state.known &&
        word.gap == Gap::Space && !m_tokens.isCapitals &&
        (state.next + 1 >= size() || token(state.next + 1).gap != Gap::Dash)) {
        ++state.next;
        return state.place = state.hasCapital = true;
    }
    const bool foreignHead = state.head && state.head->foreign;
    // `Đối thoại Hợp tác xã ASEAN`: those of all countries
    if (state.head && state.head->company && !state.substance && word.allCaps && word.lower == u"asean")
        return false;
    const bool namesake = state.head && (state.head->namesake || state.head->company) && !state.substance;
    // `Hiệp hội Hoa Đà Lạt`, `Công ty Cổ phần Rừng Hoa Bạch Cúc`; but `Giám đốc Công ty Sao Mai Lê Văn Hải`
    const bool crop = !state.substance && word.lower == u"hoa" && isWord(state.next - 1, u"hội");
    const bool named = state.head && state.head->company && !isLedByPosition(state);
    if (state.place || (isPerson(state.next) && !namesake && !crop && !named))
        return false;
    // `Liên đoàn các Phòng Thương mại`
    const bool nests = (state.head && state.head->nests) || isWord(state.next - 1, u"các");
    if (bodyHeadAt(m_tokens, state.next) && !nests && termEnd(state.next, 2) == state.next)
        return false;
    const qsizetype term = termEnd(state.next, m_tokens.isCapitals ? 1 : 2);
    // `VIỆN NGHIÊN CỨU VẬT LÝ HẠT NHÂN DUBNA`
    const bool last = state.next + 1 >= size() || token(state.next + 1).gap > Gap::Dash;
    if (m_tokens.isCapitals && term == state.next && !(word.foreign && last && state.substance))
        return false;
    // `Ban điều phối chung dự án ACME`: a project's name may be of any language.
    const bool project = isWord(state.next - 1, u"án") || isWord(state.next - 1, u"trình");
    // `Ủy ban Hỗn hợp ASEAN - Ấn Độ`
    const bool committee = state.substance && word.allCaps && state.head && state.head->lowerFollows &&
                           isBodyAt(state.next) && state.next + 1 < size() && token(state.next + 1).gap == Gap::Dash &&
                           isCountryAt(state.next + 1);
    state.country = committee;
    // `Cục Cấp thoát nước Kitakyushu`; but `Bộ Năng lượng John Smith`, `Bộ Công Thương UNIDO`.
    const bool alone = !word.allCaps && word.gap == Gap::Space && !followedByCapital(state.next);
    // `chứng nhận Halal Malaysia`
    const bool abroad = !word.allCaps && isCountryAt(state.next + 1) && token(state.next + 1).gap == Gap::Space;
    const bool proper = (word.allCaps || (word.foreign && !alone && !abroad)) && !project && !committee;
    if (!m_tokens.isCapitals && proper && state.substance && !foreignHead && word.gap != Gap::Tight)
        return false;
    noteJoint(state, std::max(term, state.next + 1));
    state.next = std::max(term, state.next + 1);
    state.substance = state.hasCapital = true;
    return true;
}

/** `Ủy ban hỗn hợp`, `Ủy ban liên chính phủ`: needs no words in capitals; @p term is the end of the term read now. */
void BodyGrammar::noteJoint(State &state, qsizetype term) const
{
    static const QStringList joint{u"hỗn hợp"_s, u"liên chính phủ"_s, u"hợp tác"_s};
    if (!state.head || !state.head->lowerFollows || !state.head->words.endsWith(u"ban"))
        return;
    const qsizetype begin = token(state.next).span.begin;
    const QString words = m_text.sliced(begin, token(term - 1).span.end - begin).toString().toLower();
    if (!joint.contains(words))
        return;
    state.joint = true;
    state.hasCapital = state.hasCapital || words != joint.last();
}

bool BodyGrammar::stepLower(State &state) const
{
    if (m_tokens.isCapitals || state.place)
        return false;
    if (stepMany(state) || stepTerms(state))
        return true;
    const bool first = !state.substance;
    if (!first && isVerbAt(state.next))
        return false;
    if (first && state.head && token(state.next).lower == u"các" && state.next + 1 < size() &&
        token(state.next + 1).capital) {
        ++state.next;
        return true;
    }
    // `Ủy ban phối hợp Việt Nam - Hungary`; but `Ủy ban phối hợp với Bộ A`
    if (first && state.head && state.head->words.endsWith(u"ban") && isWord(state.next, u"phối") &&
        isWord(state.next + 1, u"hợp") && placeAt(state.next + 2) > state.next + 2) {
        state.next += 2;
        return state.substance = true;
    }
    // `Đại học Purdue đánh giá`: what follows a name of another language is no part of it.
    const NameToken &before = token(state.next - 1);
    if (!first && before.foreign && !before.allCaps)
        return false;
    if (const qsizetype term = termEnd(state.next, 1); term > state.next && (!first || state.head->lowerFollows)) {
        noteJoint(state, term);
        state.next = term;
        state.substance = true;
        return true;
    }
    if (first || token(state.next).gap != Gap::Space)
        return false;
    if (const qsizetype end = state.known ? state.next : bridgeEnd(state.next); end > state.next) {
        state.next = end;
        return true;
    }
    // `Hiệp hội Quốc gia các Cơ quan Thử nghiệm`
    if (isWord(state.next, u"các") && state.head->inProvince && followedByCapital(state.next)) {
        ++state.next;
        return true;
    }
    // `Viện Hóa học các Hợp chất thiên nhiên`
    if (isWord(state.next, u"các") && state.head->lowerTerms && followedByCapital(state.next) && !state.known &&
        !bodyHeadAt(m_tokens, state.next + 1) && beginsPart(state.next + 1)) {
        ++state.next;
        return true;
    }
    // `Kiểm dịch Động thực vật`: the last syllable and this one are a term.
    if (const qsizetype term = termEnd(state.next - 1, 2); term > state.next) {
        state.next = term;
        return true;
    }
    if (!before.capital || before.allCaps || before.foreign)
        return false;
    // `Đại học Miền Đông lo nhân lực`: two words in capitals are a name of their own; a third is no part of the second.
    if (state.next - 2 >= state.begin && token(state.next - 2).capital && before.gap == Gap::Space)
        return false;
    // `Cơ quan Trao đổi Hàn lâm`: a word in capitals, though its second syllable ends names elsewhere.
    static const QStringList words{u"trao đổi"_s, u"điều phối"_s, u"điều hành"_s, u"tổ chức"_s, u"thông tin"_s};
    if (state.next - 1 == state.begin && words.contains(pairOf(before, token(state.next)))) {
        ++state.next;
        return true;
    }
    if (endsNameAt(state.next) || token(state.next).foreign || token(state.next).number)
        return false;
    ++state.next;
    return true;
}

bool BodyGrammar::step(State &state) const
{
    const NameToken &word = token(state.next);
    if (word.gap == Gap::Space && stepFields(state))
        return true;
    // `Ủy ban Lào - Việt`
    if (word.gap == Gap::Dash && state.country && word.capital && isWord(state.next, u"việt") &&
        !isWord(state.next + 1, u"nam")) {
        ++state.next;
        return true;
    }
    if (const qsizetype end = word.gap == Gap::Dash ? properPartEnd(state) : state.next; end > state.next) {
        state.next = end;
        return true;
    }
    if (word.gap == Gap::Break || (word.gap == Gap::Comma && !listContinues(state)) ||
        (word.gap == Gap::Dash && !dashContinues(state)))
        return false;
    if (stepPlace(state) || stepSeat(state) || stepAgreement(state) || stepNamesake(state))
        return true;
    if (word.lower == u"và") {
        if (!andContinues(state))
            return false;
        ++state.next;
        return true;
    }
    if (word.lower == u"về" && stepAbout(state))
        return true;
    if (word.number)
        return stepNumber(state);
    return word.capital ? stepCapital(state) : stepLower(state);
}

qsizetype BodyGrammar::nameEnd(qsizetype first) const
{
    if (const qsizetype end = partyCommitteeEnd(first); end > first)
        return end;
    State state{.head = bodyHeadAt(m_tokens, first), .known = isBodyAt(first)};
    // `Đài Loan` is a country though `Đài` is a head noun.
    if (!state.head || placeAt(first) > first)
        return first;
    state.next = first + wordCount(*state.head);
    if (state.head->company)
        state.next = legalFormEnd(state.next);
    state.begin = state.next;
    // `Nhà máy Ninh Thuận 1` is but a plant there.
    if (state.head->words == u"nhà máy" && placeAt(state.next) > state.next)
        return first;
    // `Phòng Thử nghiệm cà phê`: the head itself is written as a name.
    state.hasCapital = state.head->words.startsWith(u"phòng t") && token(first + 1).capital && !m_tokens.isCapitals;
    if (state.head->needsTerm && termEnd(state.next, 2) == state.next)
        return first;
    while (state.next < size() && state.next - first < LongestName && step(state)) {
    }
    return state.substance && state.hasCapital ? state.next : first;
}

} // namespace Bantin
