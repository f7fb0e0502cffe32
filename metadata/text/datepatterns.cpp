// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "text/datepatterns.h"

#include <algorithm>
#include <array>
#include <vector>

using namespace Qt::StringLiterals;

namespace Bantin
{

namespace
{

struct Month {
    QLatin1StringView name;
    int number;
};

constexpr std::array months{
    Month{"gieng"_L1, 1},     Month{"mot"_L1, 1},       Month{"hai"_L1, 2},   Month{"ba"_L1, 3},
    Month{"tu"_L1, 4},        Month{"bon"_L1, 4},       Month{"nam"_L1, 5},   Month{"sau"_L1, 6},
    Month{"bay"_L1, 7},       Month{"tam"_L1, 8},       Month{"chin"_L1, 9},  Month{"muoi"_L1, 10},
    Month{"muoi mot"_L1, 11}, Month{"muoi hai"_L1, 12}, Month{"chap"_L1, 12},
};

constexpr std::array englishMonths{"jan"_L1, "feb"_L1, "mar"_L1, "apr"_L1, "may"_L1, "jun"_L1,
                                   "jul"_L1, "aug"_L1, "sep"_L1, "oct"_L1, "nov"_L1, "dec"_L1};

/** The building blocks of the patterns below; a blank is one to nine spaces or line ends, `_` up to three. */
struct Block {
    QLatin1StringView name;
    QLatin1StringView pattern;
};

constexpr std::array blocks{
    Block{"{d1}"_L1, R"((?<d1>[0-3]?[0-9]))"_L1},
    Block{"{d2}"_L1, R"((?<d2>[0-3]?[0-9]))"_L1},
    Block{"{n1}"_L1, R"((?<m1>[0-9]{1,2}))"_L1},
    Block{"{n2}"_L1, R"((?<m2>[0-9]{1,2}))"_L1},
    Block{"{m1}"_L1, R"((?<m1>{month}))"_L1},
    Block{"{m2}"_L1, R"((?<m2>{month}))"_L1},
    Block{"{e1}"_L1, R"((?<m1>{english})\.?)"_L1},
    Block{"{e2}"_L1, R"((?<m2>{english})\.?)"_L1},
    Block{"{y1}"_L1, R"((?<y1>(?:19|20)[0-9]{2})(?![0-9]))"_L1},
    Block{"{y2}"_L1, R"((?<y2>(?:19|20)[0-9]{2})(?![0-9]))"_L1},
    Block{
        "{month}"_L1,
        R"((?:[0-9]{1,2}(?![0-9])|muoi (?:mot|hai)\b|(?:muoi|gieng|mot|hai|ba|tu|bon|nam|sau|bay|tam|chin|chap)\b))"_L1},
    Block{
        "{english}"_L1,
        R"((?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b)"_L1},
    Block{"{th}"_L1, R"((?:st|nd|rd|th)?)"_L1},
    // Words and signs between the two ends of a span, and between two listed days.
    Block{"{to}"_L1, R"((?:_-_(?:ngay )?|{until}| to | until | through ))"_L1},
    Block{"{until}"_L1, R"((?: den (?:het )?(?:ngay )?| toi (?:ngay )?))"_L1},
    Block{"{and}"_L1, R"((?:{listed}|{to}))"_L1},
    Block{"{listed}"_L1, R"((?<and>(?:_,_[0-3]?[0-9])*(?:,| va| and|_&) (?:ngay )?))"_L1},
    Block{"{year1}"_L1, R"((?:(?:_[,/.-]_| nam |,? nam | ){y1})?)"_L1},
    Block{"{year2}"_L1, R"((?:(?:_[,/.-]_| nam |,? nam | ){y2})?)"_L1},
    // Not in the middle of a number, a document's number or an address.
    Block{"{start}"_L1, R"((?<![0-9a-z+])(?<![0-9][./:-]))"_L1},
    Block{"{end}"_L1, R"((?![0-9])(?![./-][0-9a-z])(?!%))"_L1},
};

struct Template {
    QLatin1StringView pattern;
    DateCue cue;
    DateSigns needed;
};

constexpr DateSigns Slash{.slash = true};
constexpr DateSigns SlashAndYear{.slash = true, .year = true};
constexpr DateSigns SlashAndColon{.slash = true, .colon = true};
constexpr DateSigns SlashInSpan{.slash = true, .span = true};
constexpr DateSigns SlashInList{.slash = true, .list = true};
constexpr DateSigns SlashAndHyphen{.slash = true, .hyphen = true};
constexpr DateSigns SlashAndYearInSpan{.slash = true, .year = true, .span = true};
constexpr DateSigns Thang{.thang = true};
constexpr DateSigns ThangAndYear{.thang = true, .year = true};
constexpr DateSigns ThangInSpan{.thang = true, .span = true};
constexpr DateSigns ThangInList{.thang = true, .list = true};
constexpr DateSigns English{.english = true};
constexpr DateSigns EnglishAndSlash{.slash = true, .english = true, .year = true};
constexpr DateSigns EnglishInSpan{.english = true, .span = true};
constexpr DateSigns EnglishInList{.english = true, .list = true};
constexpr DateSigns Year{.year = true};
constexpr DateSigns YearAndHyphen{.year = true, .hyphen = true};
constexpr DateSigns YearInSpan{.year = true, .span = true};
constexpr DateSigns YearInList{.year = true, .list = true};
constexpr DateSigns Tight{.tight = true};
constexpr DateSigns TightInSpan{.span = true, .tight = true};
constexpr DateSigns TightInList{.list = true, .tight = true};

constexpr std::array templates{
    // 29/8 - 2/9/2023, 29/8/2023 đến ngày 2/9/2023; not 1/2-3/4
    Template{R"({start}{d1}/{n1}(?:/{y1})?{to}{d2}/{n2}/{y2}{end})"_L1, DateCue::None, SlashAndYearInSpan},
    // 29.8.2023 - 31.8.2023, 29-8-2023 đến 31-8-2023
    Template{R"({start}{d1}(?<s1>[.-]){n1}\k<s1>{y1}{to}{d2}\k<s1>{n2}\k<s1>{y2}{end})"_L1, DateCue::None, YearInSpan},
    // từ ngày 29/8 đến ngày 2/9; not 1/2 đến 3/4 quãng đường
    Template{R"({start}{d1}/{n1}{to}{d2}/{n2}{end})"_L1, DateCue::Word, SlashInSpan},
    // 29-31/8/2023; not 29-31/8
    Template{R"({start}{d1}_-_{d2}_(?<s1>[/.])_{n2}_\k<s1>_{y2}{end})"_L1, DateCue::None, YearAndHyphen},
    // từ 29 đến 31/8/2023, ngày 12 và 13/3, các ngày 11, 12 và 13/3; not tăng 12 và 13/3 số mẫu
    Template{R"({start}{d1}{and}{d2}_/_{n2}(?:_/_{y2})?{end})"_L1, DateCue::Word, SlashInList},
    // 29-31/8; not 2-3/4: a range of fractions has small numbers, see the finder
    Template{R"({start}{d1}_-_{d2}/{n2}{end})"_L1, DateCue::None, SlashAndHyphen},
    // từ ngày 29 tháng 8 đến ngày 1 tháng 9 năm 2023, 29 tháng 8 - 1 tháng 9
    Template{R"({start}{d1} thang {m1}{year1}{to}{d2} thang {m2}{year2}{end})"_L1, DateCue::None, ThangInSpan},
    // từ ngày 29 đến ngày 31 tháng 8 năm 2023, 29-31 tháng 8, các ngày 12, 13 tháng 3 năm 2023; not Thứ 6, 21 tháng 4
    Template{R"({start}(?<!\bthu\s){d1}{and}{d2} thang {m2}{year2}{end})"_L1, DateCue::None, ThangInList},
    // 05/6/2023, 5-6-2023, 5.6.2023, 05 / 06 / 2023; not 30/2020/NĐ-CP, not 0292.3820674
    Template{R"({start}{d1}_(?<s1>[/.-])_{n1}_\k<s1>_{y1}{end})"_L1, DateCue::None, Year},
    // 5/6 năm 2023
    Template{R"({start}{d1}/{n1},? nam {y1}{end})"_L1, DateCue::None, SlashAndYear},
    // 2023-06-05, 2023/06/05; not 2018-2021
    Template{R"({start}{y1}(?<s1>[/-]){n1}\k<s1>{d1}(?![0-9]))"_L1, DateCue::None, Year},
    // 11/23/24, 9:13 AM: the stamp of an American browser; not 11/23/24
    Template{R"({start}(?<m1>[0-9]{1,2})/(?<d1>[0-9]{1,2})/(?<yy>[0-9]{2})(?=, [0-9]{1,2}:[0-9]{2} [ap]m))"_L1,
             DateCue::None, SlashAndColon},
    // ngày 5 tháng 6 năm 2023, 12 Tháng Ba 2019, 5 tháng 6; not 6 tháng đầu năm
    Template{R"({start}{d1},? thang {m1}{year1}{end})"_L1, DateCue::None, Thang},
    // Tháng Bảy 26, 2020; Tháng 7 26, 2020; Tháng Bảy 5th, 2023
    Template{R"(\bthang {m1} {d1}{th}_,_{y1}{end})"_L1, DateCue::None, ThangAndYear},
    // Th10 25, 2022; Thg 10 25, 2022: a widespread blog system
    Template{R"(\bth(?:g\.?_)?(?<m1>[0-9]{1,2}) {d1}, {y1}{end})"_L1, DateCue::None, YearInList},
    // 12 Th11 2019, 12 Th11, 2019: the same blog system; 12/Thg11/2019, 12 thg 11, 2019
    Template{R"({start}{d1}(?: |_[/-]_)th(?:g\.?_)?(?<m1>[0-9]{1,2})_[,/-]?_{y1}{end})"_L1, DateCue::None, Year},
    // 29 August to 1 September 2023
    Template{R"({start}{d1}{th} (?:of )?{e1}{year1}{to}(?:the )?{d2}{th} (?:of )?{e2}{year2}{end})"_L1,
             DateCue::Capital, EnglishInSpan},
    // 29-31 August 2023, 12 and 13 March
    Template{R"({start}{d1}{th}{and}(?:the )?{d2}{th} (?:of )?{e2}{year2}{end})"_L1, DateCue::Capital, EnglishInList},
    // 5 June 2023, 5th of June, 2023
    Template{R"({start}{d1}{th}[\s-](?:of )?{e1}(?:[,\s-]{1,3}{y1})?{end})"_L1, DateCue::Capital, English},
    // August 29 to September 1, 2023
    Template{R"(\b{e1} {d1}{th}(?:, {y1})?{to}{e2} {d2}{th}(?:,? {y2})?{end})"_L1, DateCue::Capital, EnglishInSpan},
    // August 29-31, 2023; March 12 and 13
    Template{R"(\b{e1} {d1}{th}{and}{d2}{th}(?![0-9])(?:,? {y2})?{end})"_L1, DateCue::Capital, EnglishInList},
    // June 5, 2023; June 5,2023; June 5th
    Template{R"(\b{e1} {d1}{th}(?![0-9])(?:(?:,_| ){y1})?{end})"_L1, DateCue::Capital, English},
    // September, 17/2016 - 09:00: the older pages of an English daily
    Template{R"(\b{e1},? {d1}_/_{y1}{end})"_L1, DateCue::Capital, EnglishAndSlash},
    // tháng 9 năm 2016, tháng 9/2016, tháng 9 - 2016, Tháng Chín 2016
    Template{R"(\bthang {m1}(?:_[,/.-]_| nam |,? nam | ){y1}{end})"_L1, DateCue::None, ThangAndYear},
    // 9/2016; not 05/2020/TT-BKHCN, not số 12/2019
    Template{R"({start}(?<!so\s)(?<m1>0?[1-9]|1[0-2])/{y1}{end})"_L1, DateCue::None, SlashAndYear},
    // September 2016
    Template{R"(\b{e1},? {y1}{end})"_L1, DateCue::Capital, English},
    // sáng 5/6, ngày 5/6, (từ 5/6); not 2/3 số đại biểu, not 24/7
    Template{R"({start}{d1}_/_{n1}{end})"_L1, DateCue::Word, Slash},
    // từ ngày 23-10 đến 25-10, ngày 30.9 đến ngày 2.10
    Template{R"((?<=ngay\s){d1}(?<s1>[.-]){n1}{until}{d2}\k<s1>{n2}{end})"_L1, DateCue::None, TightInSpan},
    // từ ngày 23 đến 25-10, trong ba ngày 23, 24 và 25-10
    Template{R"((?<=ngay\s){d1}(?:{listed}|{until}){d2}-{n2}{end})"_L1, DateCue::None, TightInList},
    // từ ngày 23 - 25.10, các ngày 23, 24 và 25.10; not mỗi ngày 5 đến 7.8 tấn
    Template{R"((?<=ngay\s)(?<!mo[it]\sngay\s){d1}(?:{listed}|{until}|_-_){d2}\.{n2}{end})"_L1, DateCue::None,
             TightInList},
    // ngày 5.6, chiều 24-10, hôm 25-10; not 5.6 điểm
    Template{R"((?:(?<=ngay\s)|(?<=hom\s)|(?<=sang\s)|(?<=trua\s)|(?<=chieu\s)){d1}[.-]{n1}{end})"_L1, DateCue::None,
             Tight},
    // trong tháng 9, tháng Chín; not 9 tháng
    Template{R"((?<![0-9]\s)\bthang (?<m1>[1-9]|1[0-2])(?![0-9]){end})"_L1, DateCue::None, Thang},
};

QString expand(QLatin1StringView pattern)
{
    QString result(pattern);
    for (int depth = 0; depth < 3; ++depth) // blocks may hold blocks
        for (const Block &block : blocks)
            result.replace(block.name, QString(block.pattern));
    return result.replace(u' ', u"\\s{1,9}"_s).replace(u'_', u"\\s{0,3}"_s);
}

QRegularExpression compiled(const QString &pattern)
{
    QRegularExpression expression(pattern);
    Q_ASSERT_X(expression.isValid(), "datePatterns", qPrintable(pattern + expression.errorString()));
    expression.optimize();
    return expression;
}

} // namespace

std::span<const DatePattern> datePatterns()
{
    static const auto patterns = [] {
        std::vector<DatePattern> result;
        for (const Template &form : templates)
            result.push_back({.expression = compiled(expand(form.pattern)), .cue = form.cue, .needed = form.needed});
        return result;
    }();
    return patterns;
}

const QRegularExpression &timePattern()
{
    // 15:50, 08:30:11 AM, 15h30, 8 giờ 30 phút, 15h, 08:45', 9.45 AM, 10:33 SA, 15:50 [GMT+7], 15:50 ICT; not
    // 9001:2015, not 1:08:42:10
    static const auto expression = compiled(expand(
        R"((?:(?<=[0-9]t)|(?<![0-9a-z]))(?<![0-9][.,:/])(?<h>[0-9]{1,2})(?:(?:_[:hg]_|\.(?=[0-9]{2}_[ap]\.?m\b))(?<mi>[0-9]{2})(?::(?<s>[0-9]{2})(?:\.[0-9]{1,6})?)?|_(?:h|gio)(?:_(?<mi2>[0-9]{1,2})(?: phut|'|(?![0-9/.,-])))?)_'?(?:_(?<half>[ap]\.?m\b\.?|sa\b|ch\b))?(?![0-9a-z:])(?:_[\[(]?_(?:gmt|utc)_(?<zone>[+-]_[0-9]{1,2})?(?::?00)?_[\])]?| ict(?=\b|thu |chu |t[2-7]))?)"_L1));
    return expression;
}

const QRegularExpression &datePrefix()
{
    // `Thứ Bẩy, ngày `, `09:12 ICTThứ Tư, `, `T7, `, `CN `, `Chủ nhật - `, `Sunday, `
    static const auto expression = compiled(expand(
        R"((?:(?:(?:\b|(?<=\sict))thu (?:hai|ba|tu|nam|sau|bay|[2-7])|\bt[2-7]|(?<![&.-])\bcn|\bchu nhat|\b(?<english>(?:mon|tue|wed|thu|fri|sat|sun)(?:s?day|nesday|rsday|urday)?))[\s,.|-]{1,4})?(?:\bngay_:?_(?:(?:mong|mung) )?|\b(?:mong|mung) )?$)"_L1));
    return expression;
}

const QRegularExpression &dateCueBefore()
{
    // `sáng `, `từ `, `trong hai ngày `, `Thứ Ba, `, `chiều nay (`
    static const auto expression = compiled(expand(
        R"((?:\b(?:ngay|sang|trua|chieu|toi|dem|tu|vao|hom|nay|qua|mai|kia|(?:hom|ngay) (?:sau|truoc|do)|mong|mung|nhat|cn|t[2-7]|thu (?:hai|ba|tu|nam|sau|bay|[2-7])|den ngay|on|from|since)[\s,:(-]{1,3}|[0-9](?:h|gio|')_,?_)$)"_L1));
    return expression;
}

const QRegularExpression &betweenDateAndTime()
{
    static const auto expression = compiled(
        uR"(^(?:t|[ \t]{0,9}[,|;\-\x{2022}()\[\]/]{0,2}[ \t]{0,9}(?:(?:vao |luc|vao luc|at|thoi gian|gio(?= ?:))[ \t:]{1,3})?)$)"_s);
    return expression;
}

const QRegularExpression &betweenTimeAndDate()
{
    static const auto expression = compiled(uR"(^[ \t]{0,9}[,|;\-\x{2022}(\[]{0,2}[ \t]{0,9}$)"_s);
    return expression;
}

const QRegularExpression &betweenListedDates()
{
    static const auto expression =
        compiled(uR"(^\s{0,3}(?:,|va|and|den|den ngay|va ngay|-)?\s{0,3}(?:ngay)?\s{0,3}$)"_s);
    return expression;
}

bool beginsWithEnglishMonth(QStringView unmarked)
{
    return std::ranges::any_of(englishMonths, [&](QLatin1StringView month) { return unmarked.startsWith(month); });
}

int monthNumber(QStringView unmarked)
{
    bool isNumber = false;
    if (const int number = unmarked.toInt(&isNumber); isNumber)
        return number;
    const QString name = unmarked.toString().simplified();
    for (const Month &month : months)
        if (name == month.name)
            return month.number;
    for (std::size_t i = 0; i < englishMonths.size(); ++i)
        if (name.startsWith(englishMonths[i]))
            return static_cast<int>(i) + 1;
    return 0;
}

} // namespace Bantin
