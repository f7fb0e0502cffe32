// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "authority/personwords.h"
#include "extract/bodygrammar.h"

#include <QSet>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

/** The part of the grammar that passes over words in lower case which no file knows. */
namespace Bantin
{

namespace
{

using Gap = NameToken::Gap;

constexpr qsizetype LongestBridge = 10; ///< words in lower case up to what shows that all of them were the name
constexpr qsizetype LongestToPlace = 7; ///< the same up to a country or province
constexpr int MaxNumber = 99;           ///< `Trung tâm Kỹ thuật 3`

/** Words in lower case that end a name though a capitalised word stands before them. */
const QSet<QStringView> &endWords()
{
    static const QSet<QStringView> words = [] {
        static const QString list =
            u"đã sẽ đang vừa có là tại ở với do được bị cho trong ngày năm tháng nhằm để khi sau trước từ đến tới "
            u"cùng phối ký họp tiếp thăm làm cử đề gửi nêu nói phát cũng nhận tham dự giới trình chủ mong hy khẳng "
            u"thống của theo như này kia đó hai ba một các những phía bên ông bà vào ra lên xuống qua về hay hoặc "
            u"nhưng mà thì vẫn còn mới chưa không phải cần nên muốn giao lập mở tổ chức chúc cam hứa trao đổi trả "
            u"bày đánh hoan cảm thông diễn khai xem rà góp đồng thay đại điều gồm lần thứ nhân bàn chia tập sang "
            u"đón đứng thuộc trực hiện luôn rất ngay rồi lại đều bằng giữa trên dưới ngoài gặp hướng"_s;
        const QList<QStringView> parts = QStringView(list).split(u' ');
        return QSet<QStringView>(parts.begin(), parts.end());
    }();
    return words;
}

/** What many of a kind are: `Hiệp hội các tổ chức phân cấp`. */
constexpr std::array ManyNouns{
    QStringView(u"tổ chức"),  QStringView(u"cơ quan"), QStringView(u"nhà"),          QStringView(u"viện"),
    QStringView(u"trường"),   QStringView(u"phòng"),   QStringView(u"hội"),          QStringView(u"đơn vị"),
    QStringView(u"công ty"),  QStringView(u"nước"),    QStringView(u"doanh nghiệp"), QStringView(u"trung tâm"),
    QStringView(u"quốc gia"), QStringView(u"đô thị"),  QStringView(u"thành phố"),    QStringView(u"cửa khẩu"),
    QStringView(u"khu"),      QStringView(u"vấn đề"),  QStringView(u"chương trình"), QStringView(u"dự án")};

/** Who is told of behind `các`, no part of the name before: `Bộ Y tế các nước`. */
const QStringList GroupsOfOthers{u"nước"_s,  u"tỉnh"_s, u"bộ"_s,    u"bên"_s,    u"cơ"_s,    u"đơn"_s,
                                 u"doanh"_s, u"tổ"_s,   u"thành"_s, u"địa"_s,    u"nội"_s,   u"văn"_s,
                                 u"biện"_s,  u"hoạt"_s, u"kết"_s,   u"chuyên"_s, u"cán"_s,   u"nhà"_s,
                                 u"thông"_s, u"quy"_s,  u"tiêu"_s,  u"dự"_s,     u"chương"_s};

/** Terms of names that are verbs as well, and the words that show it: `Viện Thú y hợp tác với …`. */
const QStringList Verbs{
    u"hợp tác"_s,   u"công nhận"_s,  u"chứng nhận"_s,  u"kiểm tra"_s,    u"đánh giá"_s,  u"nghiên cứu"_s,
    u"hỗ trợ"_s,    u"giới thiệu"_s, u"thẩm định"_s,   u"giám sát"_s,    u"đào tạo"_s,   u"tư vấn"_s,
    u"quản lý"_s,   u"phát triển"_s, u"kiểm định"_s,   u"thử nghiệm"_s,  u"đăng ký"_s,   u"bảo vệ"_s,
    u"xúc tiến"_s,  u"đầu tư"_s,     u"xuất bản"_s,    u"kiểm soát"_s,   u"phân tích"_s, u"thanh tra"_s,
    u"cảnh báo"_s,  u"ứng dụng"_s,   u"chuyển giao"_s, u"chế tạo"_s,     u"sản xuất"_s,  u"xuất khẩu"_s,
    u"nhập khẩu"_s, u"bảo đảm"_s,    u"đảm bảo"_s,     u"hướng dẫn"_s,   u"dự báo"_s,    u"thiết kế"_s,
    u"điều phối"_s, u"thông báo"_s,  u"hiệu chuẩn"_s,  u"kiểm nghiệm"_s, u"tổng hợp"_s,  u"xây dựng"_s,
    u"trao đổi"_s,  u"thực hiện"_s,  u"vận hành"_s,    u"tổ chức"_s};
const QStringList Objects{u"với"_s, u"cùng"_s, u"cho"_s,    u"các"_s,   u"một"_s,  u"những"_s, u"kết"_s,  u"hai"_s,
                          u"ba"_s,  u"bốn"_s,  u"sáu"_s,    u"nhiều"_s, u"thêm"_s, u"việc"_s,  u"nhau"_s, u"toàn"_s,
                          u"hơn"_s, u"gần"_s,  u"miễn"_s,   u"lẫn"_s,   u"lại"_s,  u"đoàn"_s,  u"lô"_s,   u"quy"_s,
                          u"hệ"_s,  u"mô"_s,   u"phương"_s, u"thí"_s,   u"báo"_s,  u"kinh"_s,  u"cán"_s};

bool contains(const QStringList &list, QStringView word)
{
    return list.contains(word);
}

} // namespace

/** Whether the term in lower case at word @p i is what the body does: something that is done to follows it. */
bool BodyGrammar::isVerbAt(qsizetype i) const
{
    if (i + 2 >= size() || token(i).capital || token(i + 1).capital || token(i + 2).gap != Gap::Space ||
        termEnd(i, 2) != i + 2 || !Verbs.contains(pairOf(token(i), token(i + 1))))
        return false;
    return token(i + 2).number || (!token(i + 2).capital && Objects.contains(token(i + 2).lower));
}

/** `Viện nghiên cứu cao su Campuchia`, `Công ty khai thác thủy lợi Liễn Sơn`: terms in lower case right behind the
 *  head, and what shows that they are its name. */
bool BodyGrammar::stepTerms(State &state) const
{
    constexpr int Fewest = 2;
    if (state.substance || !state.head || token(state.next).capital || token(state.next).gap != Gap::Space)
        return false;
    int terms = 0;
    qsizetype i = state.next;
    for (qsizetype end = termEnd(i, 1); i < size() && end > i && !isVerbAt(i); end = termEnd(i, 1)) {
        i = end;
        ++terms;
        if (i + 1 < size() && isWord(i, u"và") && termEnd(i + 1, 1) > i + 1)
            ++i;
        if (i >= size() || token(i).gap != Gap::Space)
            break;
    }
    // `Hợp tác xã sầu riêng Ngũ Hiệp`: what it grows may be anything.
    constexpr qsizetype longestCrop = 3;
    const bool cooperative = state.head->words == u"hợp tác xã";
    while (cooperative && i < size() && i - state.next < longestCrop && !token(i).capital &&
           token(i).gap == Gap::Space && !endsNameAt(i) && !token(i).number) {
        ++i;
        ++terms;
    }
    if (i >= size())
        return false;
    const qsizetype sort = isWord(i, u"tỉnh") ? i + 1 : i;
    const bool place = token(i).gap == Gap::Space && placeAt(sort) > sort;
    const bool named = state.head->company && terms > 0 && token(i).capital && token(i).gap == Gap::Space && !place &&
                       !bodyHeadAt(m_tokens, i) && !isBodyAt(i);
    if (!named && (!state.head->lowerTerms || terms < Fewest || !(place || declaresAt(i))))
        return false;
    state.next = i;
    state.substance = !named;
    state.hasCapital = state.hasCapital || declaresAt(i);
    return true;
}

/** `Ủy ban Nga - Việt về hợp tác trong lĩnh vực giáo dục, khoa học và công nghệ`: what a joint committee looks after.
 */
bool BodyGrammar::stepFields(State &state) const
{
    if (!state.head || !state.head->words.endsWith(u"ban") || !state.place || !isWord(state.next, u"về"))
        return false;
    qsizetype i = state.next + 1;
    if (!isWord(i, u"hợp") || !isWord(i + 1, u"tác"))
        return false;
    i += 2;
    if (isWord(i, u"trong") && isWord(i + 1, u"lĩnh") && isWord(i + 2, u"vực"))
        i += 3;
    const qsizetype first = i;
    qsizetype end = i;
    while (i < size() && (i == first || token(i).gap != Gap::Break)) {
        const qsizetype term = termEnd(i, 1);
        if (term == i)
            break;
        end = i = term;
        if (isWord(i, u"và"))
            ++i;
    }
    if (end == first)
        return false;
    state.next = end;
    return true;
}

bool BodyGrammar::endsNameAt(qsizetype i) const
{
    return endWords().contains(token(i).lower);
}

/** `… thủy sản (RIA1)`: behind word @p i - 1 a bracket opens with an abbreviation that the text declares. */
bool BodyGrammar::declaresAt(qsizetype i) const
{
    if (i >= size() || !token(i).allCaps || token(i).span.length() < 3)
        return false;
    const qsizetype before = token(i - 1).span.end;
    const QStringView gap = m_text.sliced(before, token(i).span.begin - before);
    const QStringView rest = m_text.sliced(token(i).span.end);
    return (gap == u" (" || gap == u" (“" || gap == u" (\"" || gap == u" (gọi tắt là ") &&
           (rest.startsWith(u')') || rest.startsWith(u';') || rest.startsWith(u',') || rest.startsWith(u" -") ||
            rest.startsWith(u"”)"));
}

/** The word behind the words in lower case from word @p i on, which no file knows, where what follows shows that they
 *  belong to the name: a country, a province, a declared abbreviation. `Hiệp hội Công nghiệp ghi âm Việt Nam`, but
 *  `Cục Đường thủy vinh dự đón …`. @p i where nothing shows it. */
qsizetype BodyGrammar::bridgeEnd(qsizetype i) const
{
    const qsizetype limit = std::min(size(), i + LongestBridge);
    qsizetype j = i;
    while (j < limit && !token(j).capital && token(j).gap == Gap::Space && !token(j).number && !token(j).foreign) {
        if (const qsizetype term = termEnd(j, 2); term > j) {
            j = term;
            continue;
        }
        const bool pair =
            j + 1 < size() && m_authority.personWords().contains(PersonWord::Ends, token(j).lower.toString() + u' ' +
                                                                                       token(j + 1).lower.toString());
        const bool link =
            (isWord(j, u"và") && j > i && beginsPart(j + 1)) || (isWord(j, u"vì") && isWord(j + 1, u"sự"));
        const bool about = isWord(j, u"về") && j == i; // `… về nghiên cứu nông nghiệp (CIRAD)`
        const bool many =
            j == i && isWord(j, u"các") && j + 1 < size() && !token(j + 1).capital &&
            !contains(GroupsOfOthers, token(j + 1).lower); // `Viện Quốc gia các bệnh truyền nhiễm Hàn Quốc`
        const bool metal = isWord(j, u"đồng") && placeAt(j + 1) > j + 1;
        if (!link && !about && !metal && !many &&
            (pair || isWord(j, u"và") || endsNameAt(j) ||
             m_authority.personWords().contains(PersonWord::Ends, token(j).lower)))
            return i;
        ++j;
    }
    if (j == i || j > limit)
        return i;
    const bool place = j < size() && token(j).gap == Gap::Space && placeAt(j) > j && !isPerson(j) &&
                       j - i <= LongestToPlace && !isWord(i, u"về");
    return place || declaresAt(j) ? j : i;
}

/** `Hiệp hội các tổ chức phân cấp quốc tế`, `Ban Quản lý các khu công nghiệp`. */
bool BodyGrammar::stepMany(State &state) const
{
    if (!state.head || !state.head->lowerFollows || state.substance || !isWord(state.next, u"các"))
        return false;
    const qsizetype first = state.next + 1;
    if (first >= size() || token(first).capital || token(first).gap != Gap::Space)
        return false;
    qsizetype end = termEnd(first, 1);
    for (const QStringView noun : ManyNouns) {
        const qsizetype words = noun.count(u' ') + 1;
        if (first + words > size() || end - first >= words)
            continue;
        const qsizetype begin = token(first).span.begin;
        if (m_text.sliced(begin, token(first + words - 1).span.end - begin).compare(noun, Qt::CaseInsensitive) == 0)
            end = first + words;
    }
    if (end == first)
        return false;
    state.next = end;
    state.substance = state.hasCapital = true;
    return true;
}

/** Behind a name with a country, `về` and what a bracket with the name's letters closes: the word before the bracket;
 *  @p i where none stands. `Ban Công nhận Sri Lanka về Đánh giá sự phù hợp (SLAB)` */
qsizetype BodyGrammar::declaredFieldEnd(qsizetype i) const
{
    constexpr qsizetype longest = 9;
    if (!isWord(i, u"về"))
        return i;
    for (qsizetype j = i + 1; j < size() && j - i <= longest; ++j) {
        if (j > i + 1 && declaresAt(j))
            return j;
        if (token(j).gap > Gap::Comma)
            break;
    }
    return i;
}

/** `Ủy ban Tư vấn về Khối lượng`; but `làm việc với Cục Tiêu chuẩn Ấn Độ về …` */
bool BodyGrammar::stepAbout(State &state) const
{
    if (const qsizetype end = state.country ? declaredFieldEnd(state.next) : state.next; end > state.next) {
        state.next = end;
        return state.hasCapital = true;
    }
    // `Ủy ban Quốc gia về chứng nhận Halal`, `Trung tâm Khoa học Quốc gia về Thực phẩm`
    const bool national =
        isWord(state.next - 1, u"gia") || isWord(state.next - 1, u"ương") ||
        (isWord(state.next - 1, u"tế") && isWord(state.next - 2, u"quốc") && state.head && state.head->lowerTerms);
    if (!state.head || !andContinues(state) ||
        !(state.head->lowerFollows || (national && token(state.next + 1).capital)))
        return false;
    if (!token(state.next + 1).capital && !state.joint && !national)
        return false;
    ++state.next;
    state.hasCapital = true;
    return true;
}

bool BodyGrammar::stepNumber(State &state) const
{
    const NameToken &word = token(state.next);
    if (!state.substance || word.gap != Gap::Space || word.lower.toInt() > MaxNumber)
        return false;
    ++state.next;
    return state.place = true;
}

/** `mang tên D.I. Mendeleev` */
bool BodyGrammar::stepNamesake(State &state) const
{
    if (!state.substance || !isWord(state.next, u"mang") || !isWord(state.next + 1, u"tên"))
        return false;
    qsizetype end = state.next + 2;
    while (end < size() && token(end).capital && token(end).gap <= Gap::Tight)
        ++end;
    if (end == state.next + 2)
        return false;
    state.next = end;
    return state.place = state.hasCapital = true;
}

qsizetype BodyGrammar::ownerEnd(qsizetype first) const
{
    constexpr qsizetype farthest = 7; ///< words back to the position
    constexpr qsizetype longest = 4;
    if (first < 2 || m_tokens.isCapitals || token(first - 1).lower != u"của" || token(first).gap != Gap::Space ||
        !token(first).capital || !token(first).foreign || placeAt(first) > first || isBodyAt(first))
        return first;
    const PersonWords &words = m_authority.personWords();
    static const QStringList functions{u"chuyên gia"_s, u"kỹ sư"_s, u"đại diện"_s, u"giảng viên"_s};
    bool isOwned = false;
    for (qsizetype i = first - 2; !isOwned && i >= 0 && first - i <= farthest && token(i + 1).gap == Gap::Space; --i) {
        const QString pair = pairOf(token(i), token(i + 1));
        isOwned = words.contains(PersonWord::Position, pair) || functions.contains(pair);
    }
    qsizetype end = first;
    while (isOwned && end < size() && end - first < longest && (end == first || token(end).gap == Gap::Space) &&
           token(end).capital && placeAt(end) == end && !isBodyAt(end))
        ++end;
    return end;
}

/** `Giám đốc Công ty …`: whether a position stands right before the name, so that a person may follow it. */
bool BodyGrammar::isLedByPosition(const State &state) const
{
    const PersonWords &words = m_authority.personWords();
    for (qsizetype i = state.begin - 1; i >= 1 && state.begin - i < LongestBridge; --i)
        if (words.contains(PersonWord::Position, pairOf(token(i - 1), token(i))) ||
            words.contains(PersonWord::Function, pairOf(token(i - 1), token(i))))
            return true;
    return false;
}

/** The word behind `TNHH`, `cổ phần` and the like from word @p i on. */
qsizetype BodyGrammar::legalFormEnd(qsizetype i) const
{
    static const QStringList forms{u"tnhh"_s, u"mtv"_s, u"cp"_s, u"tm"_s, u"dv"_s, u"sx"_s, u"xnk"_s};
    static const QStringList longForms{u"cổ phần"_s, u"trách nhiệm hữu hạn"_s, u"một thành viên"_s, u"liên doanh"_s};
    for (bool more = true; more && i < size() && token(i).gap <= Gap::Tight;) {
        const QStringView rest = m_text.sliced(token(i).span.begin);
        const auto found = std::ranges::find_if(
            longForms, [&](const QString &form) { return rest.startsWith(form, Qt::CaseInsensitive); });
        more = found != longForms.end() || forms.contains(token(i).lower);
        i += found != longForms.end() ? found->count(u' ') + 1 : more ? 1 : 0;
    }
    return i;
}

} // namespace Bantin
