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

/** What many of a kind are: `Hiệp hội các tổ chức phân cấp`. */
constexpr std::array ManyNouns{
    QStringView(u"tổ chức"),  QStringView(u"cơ quan"), QStringView(u"nhà"),          QStringView(u"viện"),
    QStringView(u"trường"),   QStringView(u"phòng"),   QStringView(u"hội"),          QStringView(u"đơn vị"),
    QStringView(u"công ty"),  QStringView(u"nước"),    QStringView(u"doanh nghiệp"), QStringView(u"trung tâm"),
    QStringView(u"quốc gia"), QStringView(u"đô thị"),  QStringView(u"thành phố"),    QStringView(u"cửa khẩu"),
    QStringView(u"khu"),      QStringView(u"vấn đề"),  QStringView(u"chương trình"), QStringView(u"dự án")};

} // namespace

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
        const bool pair = j + 1 < size() && m_authority.personWords().contains(
                                                PersonWord::Ends, token(j).lower + u' ' + token(j + 1).lower);
        const bool link =
            (isWord(j, u"và") && j > i && beginsPart(j + 1)) || (isWord(j, u"vì") && isWord(j + 1, u"sự"));
        const bool about = isWord(j, u"về") && j == i; // `… về nghiên cứu nông nghiệp (CIRAD)`
        const bool metal = isWord(j, u"đồng") && placeAt(j + 1) > j + 1;
        if (!link && !about && !metal &&
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

} // namespace Bantin
