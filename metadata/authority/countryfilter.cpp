// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "authority/countryfilter.h"

#include "text/fold.h"
#include "text/spelling.h"
#include "text/syllable.h"

#include <QSet>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Bantin
{

namespace
{

/** Words of a given name that are looked back over for a surname. */
constexpr int LongestName = 4;

/** The words are compared in lower case, so that titles in capitals are read alike. */
const QSet<QString> &ambiguous()
{
    static const QSet<QString> names{u"anh"_s, u"đức"_s, u"nga"_s, u"pháp"_s, u"mỹ"_s,  u"ý"_s,   u"áo"_s,
                                     u"bỉ"_s,  u"úc"_s,  u"lào"_s, u"nhật"_s, u"séc"_s, u"iran"_s};
    return names;
}

const QSet<QString> &noCountryAfter()
{
    static const QSet<QString> words{u"tiếng"_s, u"chữ"_s,    u"đô"_s,  u"la"_s,   u"bảng"_s, u"yên"_s,
                                     u"chủ"_s,   u"thẩm"_s,   u"vua"_s, u"chợ"_s,  u"quận"_s, u"huyện"_s,
                                     u"xã"_s,    u"phường"_s, u"phố"_s, u"đường"_s};
    return words;
}

const QSet<QString> &personTitles()
{
    static const QSet<QString> words{u"ông"_s, u"bà"_s,  u"anh"_s, u"chị"_s, u"cô"_s,    u"chú"_s, u"bác"_s,
                                     u"ts"_s,  u"pgs"_s, u"ths"_s, u"gs"_s,  u"kỹ sư"_s, u"em"_s};
    return words;
}

const QSet<QString> &surnames()
{
    static const QSet<QString> names = [] {
        const QString list = u"nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương đinh trịnh đào "
                             u"mai lưu tạ triệu chu lâm lương đoàn vương tô hà cao tăng thái quách kiều doãn phùng "
                             u"nghiêm từ tống trương đàm văn thị xuân tuấn minh hồng thanh lan kim việt"_s;
        QStringList words = list.split(u' ');
        words += fold(list).split(u' '); // pages without marks
        return QSet<QString>(words.begin(), words.end());
    }();
    return names;
}

/** Words with which a country's name makes another word: `Pháp luật`, `Ý kiến`, `Mỹ thuật`. */
const QSet<QString> &continuations()
{
    static const QSet<QString> words{
        u"pháp luật"_s,  u"pháp lệnh"_s, u"pháp định"_s, u"pháp chế"_s, u"pháp lý"_s,  u"pháp quy"_s, u"pháp nhân"_s,
        u"pháp quyền"_s, u"pháp y"_s,    u"pháp vân"_s,  u"pháp lí"_s,  u"mỹ thuật"_s, u"mỹ phẩm"_s,  u"mỹ nghệ"_s,
        u"mỹ quan"_s,    u"mỹ lệ"_s,     u"ý kiến"_s,    u"ý tưởng"_s,  u"ý nghĩa"_s,  u"ý thức"_s,   u"ý chí"_s,
        u"ý đồ"_s,       u"ý định"_s,    u"ý thức"_s,    u"áo dài"_s,   u"áo lạnh"_s,  u"áo mưa"_s,   u"anh em"_s,
        u"anh chị"_s,    u"anh hùng"_s,  u"anh ấy"_s,    u"nhật ký"_s,  u"nhật báo"_s, u"đức tính"_s, u"đức tin"_s};
    return words;
}

/** Words that a country's name ends: `GÓP Ý`, `CẬP NHẬT`, `GIẢI PHÁP`, `song ngữ Pháp`. */
const QSet<QString> &compounds()
{
    static const QSet<QString> words{
        u"góp ý"_s,     u"chú ý"_s,     u"lưu ý"_s,     u"đồng ý"_s,    u"tùy ý"_s,       u"tuỳ ý"_s,    u"gợi ý"_s,
        u"đại ý"_s,     u"cố ý"_s,      u"dụng ý"_s,    u"đắc ý"_s,     u"nhã ý"_s,       u"như ý"_s,    u"để ý"_s,
        u"cập nhật"_s,  u"sinh nhật"_s, u"chủ nhật"_s,  u"giải pháp"_s, u"phương pháp"_s, u"hợp pháp"_s, u"tư pháp"_s,
        u"hành pháp"_s, u"lập pháp"_s,  u"hiến pháp"_s, u"biện pháp"_s, u"thẩm mỹ"_s,     u"đạo đức"_s,  u"công đức"_s,
        u"thiên nga"_s, u"thuốc lào"_s, u"quần áo"_s,   u"ngữ anh"_s,   u"ngữ pháp"_s,    u"ngữ đức"_s,  u"ngữ nga"_s,
        u"ngữ nhật"_s,  u"ngữ lào"_s,   u"ngữ ý"_s};
    return words;
}

bool isWordUnit(QChar c)
{
    return c.isLetterOrNumber() || c.isMark();
}

/** The word that ends at @p end, blanks between passed over; empty at a punctuation mark or the start. */
QStringView wordBefore(QStringView text, qsizetype end)
{
    while (end > 0 && text[end - 1].isSpace())
        --end;
    qsizetype begin = end;
    while (begin > 0 && isWordUnit(text[begin - 1]))
        --begin;
    return text.sliced(begin, end - begin);
}

QStringView wordAfter(QStringView text, qsizetype begin)
{
    while (begin < text.size() && text[begin].isSpace())
        ++begin;
    qsizetype end = begin;
    while (end < text.size() && isWordUnit(text[end]))
        ++end;
    return text.sliced(begin, end - begin);
}

bool isCapitalised(QStringView word)
{
    return !word.isEmpty() && word[0].isUpper();
}

/** Whether the capitalised words in front of @p begin are the start of a Vietnamese person's name. */
bool followsSurname(QStringView text, qsizetype begin)
{
    for (int i = 0; i < LongestName; ++i) {
        const QStringView word = wordBefore(text, begin);
        if (!isCapitalised(word))
            return false;
        if (surnames().contains(word.toString().toLower()))
            return true;
        begin = word.data() - text.data();
    }
    return false;
}

/** Whether nothing of the sentence stands before @p begin. */
bool startsSentence(QStringView text, qsizetype begin)
{
    while (begin > 0 && (text[begin - 1].isSpace() || text[begin - 1] == u'"' || text[begin - 1] == u'“'))
        --begin;
    return begin == 0 || QStringView(u".!?:;-–•*").contains(text[begin - 1]);
}

bool isOneSyllableCountry(QStringView text, TextSpan span, const QString &name)
{
    const QStringView before = wordBefore(text, span.begin);
    const QStringView after = wordAfter(text, span.end);
    const QString next = after.toString().toLower();
    if (personTitles().contains(before.toString().toLower()) || followsSurname(text, span.begin))
        return false;
    if (name == u"anh" && text.sliced(span.end).trimmed().startsWith(u':'))
        return false; // `Anh: Hoc vien thuc hanh`, a caption that lost its marks
    if (continuations().contains(name + u' ' + next))
        return false;
    // `Anh Sơn`, `Đức Thọ`, `Mỹ Tho`; but `Tổng thống Mỹ Obama`: a foreign name has no marks.
    const bool capitals =
        text.sliced(span.begin, span.length()) == text.sliced(span.begin, span.length()).toString().toUpper();
    // `Mỹ Lam`: nor is it a Vietnamese syllable, unless another word goes on with it.
    const auto isVillage = [&] {
        return isVietnameseSyllable(fold(after)) &&
               !isCapitalised(wordAfter(text, after.data() + after.size() - text.data()));
    };
    if (isCapitalised(after) && !capitals && (hasMarks(after) || before.isEmpty() || isVillage()))
        return false;
    const bool pronoun = name == u"anh" || name == u"ý";
    return !pronoun || !startsSentence(text, span.begin) || next.isEmpty() || next == u"và";
}

} // namespace

bool meansCountry(QStringView text, TextSpan span)
{
    const QString name = text.sliced(span.begin, span.length()).toString().toLower();
    const QString before = wordBefore(text, span.begin).toString().toLower();
    if (noCountryAfter().contains(before) || compounds().contains(before + u' ' + name))
        return false;
    // `Viện Hàn quốc tế`
    if (name == u"hàn quốc" && wordAfter(text, span.end).compare(u"tế", Qt::CaseInsensitive) == 0)
        return false;
    // "Đại học Việt Đức", but "ThS. Đỗ Việt Đức"
    if (name.startsWith(u"việt "_s) && !name.startsWith(u"việt nam"_s))
        return !personTitles().contains(before) && !followsSurname(text, span.begin);
    return !ambiguous().contains(name) || isOneSyllableCountry(text, span, name);
}

} // namespace Bantin
