// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "extract/persontokens.h"

#include "text/fold.h"
#include "text/syllable.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Bantin
{

namespace
{

bool isWordUnit(QChar c)
{
    return c.isLetterOrNumber() || c.isMark() || c == u'&' || c.isSurrogate();
}

bool joinsLetters(QChar c)
{
    return c == u'-' || c == u'\'' || c == u'’' || c == u'/';
}

/** `Pham Minh Chinh's`: the name ends before it. */
bool isGenitive(QStringView text, qsizetype apostrophe)
{
    const bool mark = text[apostrophe] == u'\'' || text[apostrophe] == u'’';
    const qsizetype s = apostrophe + 1;
    return mark && text[s] == u's' && (s + 1 == text.size() || !text[s + 1].isLetterOrNumber());
}

/** Marks of emphasis and invisible characters are no punctuation. */
bool isSilent(QChar c)
{
    return c.isSpace() || c == u'*' || c == u'_' || c == u'#' || c.category() == QChar::Other_Format;
}

/** `Thu truong tiep doan cua Vien`; English has no word of these. */
bool isUnmarkedVietnamese(QStringView text)
{
    if (std::ranges::any_of(text, [](QChar c) { return c.isLetter() && c.unicode() > 0x7f; }))
        return false;
    static const QRegularExpression expression(
        uR"(\b(?:cua|cac|va|ngay|duoc|trong|tai|voi|cung|nuoc|truong)\b.*\b(?:cua|cac|va|ngay|duoc|trong|tai|voi|cung|nuoc|truong)\b)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    return expression.matchView(text).hasMatch();
}

} // namespace

PersonText::PersonText(QStringView text, const KnownNames &names, const QList<TextSpan> &bodies,
                       const Authority &authority)
    : m_words(authority.personWords()), m_lower(lowerText(text))
{
    m_hasSmallLetters = std::ranges::any_of(text, [](QChar c) { return c.isLower(); });
    m_isUnmarked = isUnmarkedVietnamese(text);
    cut(text);
    QList<TextSpan> known;
    for (const BodyMention &mention : names.bodies)
        known += mention.span;
    m_bodies = counts(known);
    const QList<qsizetype> read = counts(bodies);
    for (qsizetype i = 0; i < m_bodies.size(); ++i)
        m_bodies[i] = std::max(m_bodies[i], read[i]);
    QList<TextSpan> places;
    for (const CountryMention &mention : names.countries)
        places += mention.span;
    m_places = counts(places);
}

void PersonText::cut(QStringView text)
{
    m_tokens.reserve(text.size() / 4);
    qsizetype gapFrom = 0;
    for (qsizetype begin = 0; begin < text.size();) {
        if (!isWordUnit(text[begin])) {
            ++begin;
            continue;
        }
        qsizetype end = begin + 1;
        while (end < text.size()) {
            const bool letterAfter = end + 1 < text.size() && text[end + 1].isLetterOrNumber();
            const bool joined = letterAfter && !isGenitive(text, end) &&
                                ((joinsLetters(text[end]) && !beginsPosition(text, end)) ||
                                 (text[end] == u'.' && isInnerDot(text, begin, end)));
            if (!isWordUnit(text[end]) && !joined)
                break;
            ++end;
        }
        append(text, {.begin = begin, .end = end}, gapFrom);
        gapFrom = begin = end;
    }
}

/** `ông Lâm Văn Tân-Giám đốc Sở`, `Mr. Tran Van Trong-Vice Rector`: the blanks around the dash are missing. */
bool PersonText::beginsPosition(QStringView text, qsizetype dash) const
{
    if (text[dash] != u'-' || !text[dash + 1].isLetter() || dash == 0 || !text[dash - 1].isLower())
        return false;
    qsizetype end = dash + 1;
    while (end < text.size() && text[end].isLetter())
        ++end;
    const QString first = text.sliced(dash + 1, end - dash - 1).toString().toLower();
    qsizetype next = end + 1;
    while (next < text.size() && text[next].isLetter())
        ++next;
    const QString both = end < text.size() ? text.sliced(dash + 1, next - dash - 1).toString().toLower() : first;
    return m_words.contains(PersonWord::Modifier, first) || m_words.contains(PersonWord::Position, first) ||
           m_words.contains(PersonWord::Position, both) || m_words.contains(PersonWord::Function, both);
}

/** `I.I.Su-va-lốp`, `PGS.TS`; not `TS.Hà`, where the title ends, and not `diễn ra.Đoàn`, where a blank is missing. */
bool PersonText::isInnerDot(QStringView text, qsizetype begin, qsizetype dot) const
{
    constexpr qsizetype longestInitial = 4;
    qsizetype end = dot + 1;
    while (end < text.size() && text[end].isLetter())
        ++end;
    if (m_words.contains(PersonWord::Title, text.sliced(begin, end - begin).toString().toLower()))
        return true;
    if (m_words.contains(PersonWord::Title, text.sliced(begin, dot - begin).toString().toLower()))
        return false;
    return dot - begin <= longestInitial || text[dot - 1].isUpper() || text[dot + 1].isLower();
}

void PersonText::append(QStringView text, TextSpan span, qsizetype gapFrom)
{
    PersonToken token{.span = span,
                      .word = text.sliced(span.begin, span.length()),
                      .lower = QStringView(m_lower).sliced(span.begin, span.length())};
    token.begins = m_isUnmarked ? m_words.beginningWithUnmarked(token.lower) : m_words.beginningWith(token.lower);
    for (const QChar c : text.sliced(gapFrom, span.begin - gapFrom))
        if (!isSilent(c))
            token.gap += c;
    token.capital = token.word[0].isUpper();
    token.allCapitals = token.word.size() > 1 && std::ranges::none_of(token.word, [](QChar c) { return c.isLower(); });
    m_tokens += std::move(token);
}

QList<qsizetype> PersonText::counts(const QList<TextSpan> &spans) const
{
    QList<qsizetype> result(m_tokens.size(), 0);
    for (const TextSpan &span : spans) {
        const auto first = std::ranges::partition_point(
            m_tokens, [&](const PersonToken &token) { return token.span.begin < span.begin; });
        qsizetype count = 0;
        for (auto token = first; token != m_tokens.end() && token->span.begin < span.end; ++token)
            ++count;
        if (first != m_tokens.end() && count > 0)
            result[first - m_tokens.begin()] = count;
    }
    return result;
}

bool PersonText::isJoined(qsizetype i) const
{
    const QString &gap = m_tokens[i].gap;
    if (gap.isEmpty())
        return true;
    if (gap != u"." || i == 0)
        return false;
    const PersonToken &before = m_tokens[i - 1]; // TS. Lê Văn A, Marc E. Knapper
    return m_words.contains(PersonWord::Title, before.lower) ||
           (before.word.size() == 1 && before.capital && before.word != u"Á" && before.word != u"Ý") ||
           (before.allCapitals && before.word.size() == 3 && before.word[1] == u'.'); // G.I. Budker
}

qsizetype PersonText::phrase(PersonWord sort, qsizetype i) const
{
    if (i >= size() || (m_tokens[i].begins & bitOf(sort)) == 0)
        return 0;
    QString words;
    qsizetype found = 0;
    for (qsizetype n = 1; n <= m_words.longest(sort) && i + n <= size(); ++n) {
        const PersonToken &token = m_tokens[i + n - 1];
        if (n > 1 && !isJoined(i + n - 1))
            break;
        if (n == 1)
            words = token.lower.toString();
        else
            words.append(u' ').append(token.lower);
        if (m_isUnmarked ? m_words.containsUnmarked(sort, words) : m_words.contains(sort, words))
            found = n;
        if (!(m_isUnmarked ? m_words.mayGoOnUnmarked(words) : m_words.mayGoOn(words)))
            break;
    }
    return found;
}

qsizetype PersonText::ends(qsizetype i) const
{
    const qsizetype found = phrase(PersonWord::Ends, i);
    constexpr qsizetype longestBefore = 2;
    for (qsizetype k = 0; found > 0 && k <= std::min(i, longestBefore); ++k) {
        // `công nhận` in small letters is a verb itself.
        const qsizetype inside = phrase(PersonWord::Inside, i - k);
        const bool isVerb = (inside == found || m_tokens[i].lower == u"nhận") && !m_tokens[i - k].capital;
        if (inside >= found + k && !isVerb)
            return 0;
    }
    return found;
}

qsizetype PersonText::titles(qsizetype i) const
{
    qsizetype count = 0;
    while (i + count < size() && (count == 0 || isJoined(i + count))) {
        const qsizetype n = phrase(PersonWord::Title, i + count);
        // `Anh` is a country, `CN` an abbreviation of many things; `anh Nguyễn`, `CN. Nguyễn` are titles.
        const QStringView word = at(i + count).word;
        if (n == 0 || word == u"Anh" || word == u"Cô" || word == u"cn" || word == u"ks" || word == u"bs")
            break;
        count += n;
    }
    return count;
}

bool PersonText::isSurname(qsizetype i) const
{
    const PersonToken &token = m_tokens[i];
    if (!token.capital)
        return false;
    // `ĐO LƯỜNG`, `châu Âu`
    const QStringView before = i > 0 ? m_tokens[i - 1].lower : QStringView();
    if ((token.lower == u"lường" && before == u"đo") || (token.lower == u"âu" && before == u"châu"))
        return false;
    if (m_words.contains(PersonWord::Surname, token.lower))
        return true;
    const bool isAscii = std::ranges::all_of(token.word, [](QChar c) { return c.unicode() < 0x80; });
    return isAscii && token.word.size() > 1 && m_words.containsUnmarked(PersonWord::Surname, token.lower);
}

bool PersonText::followsAddress(qsizetype i) const
{
    static const QStringList words{u"đường"_s, u"phố"_s,    u"ngõ"_s,    u"phường"_s, u"quận"_s,
                                   u"giải"_s,  u"mang"_s,   u"tên"_s,    u"quỹ"_s,    u"huyện"_s,
                                   u"xã"_s,    u"street"_s, u"trường"_s, u"tỉnh"_s,   u"vịnh"_s};
    const PersonToken &before = at(i - 1);
    return isJoined(i) && (words.contains(before.lower) || before.word.back().isDigit() || before.word[0].isDigit());
}

bool PersonText::isFlowers(qsizetype i) const
{
    return i > 0 && at(i).word == u"Hoa" && isJoined(i) && at(i - 1).lower == u"hội";
}

bool PersonText::isLikeBodyHead(qsizetype j) const
{
    if (!isSurname(j) || body(j) > 0 || j + 2 >= size())
        return false;
    const auto isGiven = [&](qsizetype i) {
        return isJoined(i) && at(i).capital && !at(i).allCapitals && body(i) == 0 && place(i) == 0 &&
               phrase(PersonWord::NotName, i) == 0 && looksVietnamese(at(i).word);
    };
    return isGiven(j + 1) && isGiven(j + 2);
}

bool PersonText::goesOnBehindParticles(qsizetype i) const
{
    constexpr qsizetype most = 3;
    qsizetype next = i;
    while (next < size() && next - i < most && isNameParticle(at(next).word) && (next == i || isJoined(next)))
        ++next;
    return next > i && next < size() && at(next).capital && isJoined(next);
}

TextSpan PersonText::span(qsizetype first, qsizetype count) const
{
    return {.begin = m_tokens[first].span.begin, .end = m_tokens[first + count - 1].span.end};
}

bool looksVietnamese(QStringView word)
{
    if (isVietnameseSyllable(word))
        return true;
    // Without its marks `Nguyễn` or `Việt` breaks the rules of spelling: here any onset, vowels and ending will do.
    static const QRegularExpression unmarked(
        uR"(^(?:ngh|ng|nh|ch|gh|gi|kh|ph|th|tr|qu|[bcdghklmnpqrstvx])?(?:[aeiou]|ai|ao|au|ay|eo|eu|ia|ie|ieu|iu|oa|oai|oao|oay|oe|oi|oo|ua|uai|uay|ue|ui|uo|uoi|uou|uu|uy|uya|uye|uyu|ye|yeu|y)(?:ch|ng|nh|[cmnpt])?$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return unmarked.matchView(word).hasMatch();
}

bool mayFollowPosition(QStringView word)
{
    static const QStringList words{u"phụ"_s,  u"thường"_s, u"danh"_s, u"điều"_s,  u"khu"_s,   u"nước"_s,   u"chính"_s,
                                   u"tỉnh"_s, u"thành"_s,  u"quận"_s, u"huyện"_s, u"quốc"_s,  u"cấp"_s,    u"kỹ"_s,
                                   u"kiêm"_s, u"của"_s,    u"cục"_s,  u"công"_s,  u"dự"_s,    u"toàn"_s,   u"of"_s,
                                   u"for"_s,  u"to"_s,     u"đo"_s,   u"về"_s,    u"người"_s, u"nông"_s,   u"thương"_s,
                                   u"khoa"_s, u"kinh"_s,   u"văn"_s,  u"quân"_s,  u"báo"_s,   u"lao"_s,    u"giáo"_s,
                                   u"năng"_s, u"môi"_s,    u"pháp"_s, u"tiêu"_s,  u"đối"_s,   u"nghiên"_s, u"chất"_s,
                                   u"tài"_s,  u"y"_s,      u"phía"_s, u"bên"_s,   u"thuộc"_s};
    return words.contains(word);
}

bool isNameParticle(QStringView word)
{
    static const QStringList particles{u"van"_s, u"von"_s,  u"de"_s,    u"der"_s, u"den"_s, u"del"_s,  u"da"_s,
                                       u"bin"_s, u"al"_s,   u"el"_s,    u"dos"_s, u"ter"_s, u"la"_s,   u"di"_s,
                                       u"das"_s, u"du"_s,   u"des"_s,   u"le"_s,  u"los"_s, u"zu"_s,   u"zur"_s,
                                       u"ten"_s, u"bint"_s, u"binti"_s, u"ibn"_s, u"af"_s,  u"della"_s};
    return particles.contains(word);
}

} // namespace Bantin
