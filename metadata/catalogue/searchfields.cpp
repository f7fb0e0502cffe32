// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "catalogue/searchfields.h"

#include "text/fold.h"
#include "text/pattern.h"
#include "text/syllables.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Bantin::Index
{

namespace
{

using Xapian::Query;
using Answer = std::function<Query(const QString &value)>;

/** No term of the catalogue begins so. */
constexpr char PassageMark = '\x01';

class Processor : public Xapian::FieldProcessor
{
public:
    explicit Processor(Answer answer) : m_answer(std::move(answer)) {}
    Query operator()(const std::string &value) override { return m_answer(QString::fromStdString(value)); }

private:
    Answer m_answer;
};

class DateRange : public Xapian::RangeProcessor
{
public:
    using Between = std::function<Query(const QString &from, const QString &to)>;
    DateRange(const std::string &prefix, Between between)
        : RangeProcessor(PublishedSlot, prefix), m_between(std::move(between))
    {
    }
    Query operator()(const std::string &begin, const std::string &end) override
    {
        return m_between(QString::fromStdString(begin), QString::fromStdString(end));
    }

private:
    Between m_between;
};

/** The days that @p value means: a year, a month or a day, as `2022`, `2022-04`, `4/2022`, `2022-04-14`, `14/4/2022`.
 */
std::optional<DateSpan> daysOf(const QString &value)
{
    static const QRegularExpression form(
        uR"(^(?:(?<y>\d{4})(?:-(?<m>\d{1,2})(?:-(?<d>\d{1,2}))?)?|(?:(?:(?<d2>\d{1,2})/)?(?<m2>\d{1,2})/)(?<y2>\d{4}))$)"_s);
    const QRegularExpressionMatch match = form.match(value.trimmed());
    if (!match.hasMatch())
        return std::nullopt;
    const auto number = [&](const QString &name) {
        const QString first = match.captured(name);
        return (first.isEmpty() ? match.captured(name + u'2') : first).toInt();
    };
    const int year = number(u"y"_s);
    const int month = number(u"m"_s);
    const int day = number(u"d"_s);
    const QDate first(year, std::max(month, 1), std::max(day, 1));
    if (!first.isValid())
        return std::nullopt;
    const QDate end = day > 0 ? first.addDays(1) : month > 0 ? first.addMonths(1) : first.addYears(1);
    return DateSpan{.first = first, .last = end.addDays(-1)};
}

} // namespace

SearchFields::SearchFields(std::function<QString(const QString &)> countryCode) : m_countryCode(std::move(countryCode))
{
}

void SearchFields::addTo(Xapian::QueryParser &parser)
{
    parser.add_prefix("", std::string(1, TextPrefix));
    const auto add = [&](std::initializer_list<const char *> names, const Answer &answer) {
        m_processors.push_back(std::make_unique<Processor>(answer));
        for (const char *name : names)
            // Not exclusive: two people mean both.
            parser.add_boolean_prefix(name, m_processors.back().get(), false);
    };
    const auto in = [this](Passage::Place place) {
        return [this, place](const QString &value) { return placeQuery(place, value); };
    };
    add({"nguon", "source"}, in(Passage::Place::Source));
    add({"nguoi", "person"}, in(Passage::Place::Person));
    add({"coquan", "body"}, in(Passage::Place::Body));
    add({"tieude", "title"}, in(Passage::Place::Title));
    add({"nuoc", "country"}, [this](const QString &value) { return countryQuery(value); });
    add({"tu", "from"}, [this](const QString &value) { return dateQuery(value, {}); });
    add({"den", "to"}, [this](const QString &value) { return dateQuery({}, value); });
    const auto between = [this](const QString &from, const QString &to) { return dateQuery(from, to); };
    m_vietnameseRange = std::make_unique<DateRange>("ngay:", between);
    m_englishRange = std::make_unique<DateRange>("date:", between);
    parser.add_rangeprocessor(m_vietnameseRange.get());
    parser.add_rangeprocessor(m_englishRange.get());
}

const Passage *SearchFields::passage(const std::string &term) const
{
    if (term.size() < 2 || term.front() != PassageMark)
        return nullptr;
    const std::size_t place = std::stoul(term.substr(1));
    return place < m_passages.size() ? &m_passages[place] : nullptr;
}

QString SearchFields::spelt(const QString &query)
{
    static const QRegularExpression names =
        caselessPattern(uR"((?<=^|[\s(+-])(nguồn|người|cơ ?quan|tiêu ?đề|nước|từ|đến|ngày|[A-Za-z]+):(?=\S))"_s);
    QString spelt = query;
    for (auto match = names.match(spelt); match.hasMatch(); match = names.match(spelt, match.capturedStart() + 1)) {
        const QString name = fold(match.captured(1)).remove(u' ');
        spelt.replace(match.capturedStart(1), match.capturedLength(1), name);
    }
    return spelt;
}

Query SearchFields::placeQuery(Passage::Place place, const QString &value)
{
    Passage passage{.place = place};
    for (const Syllable &word : syllables(value))
        passage.words << word.key;
    if (passage.words.isEmpty())
        m_fault = u"a field lacks its words"_s;
    m_passages.push_back(passage);
    return Query(PassageMark + std::to_string(m_passages.size() - 1));
}

Query SearchFields::countryQuery(const QString &value)
{
    constexpr qsizetype CodeLetters = 2;
    const QString code = value.size() == CodeLetters ? value.toUpper()
                         : m_countryCode             ? m_countryCode(value)
                                                     : QString();
    if (code.isEmpty())
        m_fault = u"no country is known as '%1'"_s.arg(value);
    return Query(countryTerm(code));
}

Query SearchFields::dateQuery(const QString &from, const QString &to)
{
    std::string first = publishedValue(QDate(1, 1, 1));
    std::string last = publishedValue(QDate(3000, 1, 1));
    const auto read = [this](const QString &value) {
        const std::optional<DateSpan> days = daysOf(value);
        if (!days)
            m_fault = u"'%1' is no date; write 2022, 2022-04 or 2022-04-14"_s.arg(value);
        return days.value_or(DateSpan());
    };
    if (!from.isEmpty())
        first = publishedValue(read(from).first);
    if (!to.isEmpty())
        last = publishedValue(read(to).last, QTime(23, 59));
    // A range, not a bound alone: what has no date would lie below any.
    return {Query::OP_VALUE_RANGE, PublishedSlot, first, last};
}

} // namespace Bantin::Index
