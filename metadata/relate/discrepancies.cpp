// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "relate/comparison.h"
#include "relate/facts.h"
#include "relate/quoting.h"
#include "text/fold.h"
#include "text/syllable.h"
#include "text/syllables.h"

#include <QMap>
#include <QSet>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace Bantin
{

namespace
{

/** Names that differ by more letters are two names. */
constexpr qsizetype MaxMisspelling = 2;
constexpr qsizetype ShortestName = 6;
constexpr qsizetype MaxDiscrepancies = 20;

/** How many letters must be changed to make @p b of @p a. */
qsizetype distance(const QString &a, const QString &b)
{
    std::vector<qsizetype> row(size_t(b.size()) + 1);
    for (size_t j = 0; j < row.size(); ++j)
        row[j] = qsizetype(j);
    for (qsizetype i = 0; i < a.size(); ++i) {
        qsizetype diagonal = row[0];
        row[0] = i + 1;
        for (size_t j = 1; j < row.size(); ++j) {
            const qsizetype replaced = diagonal + (a[i] == b[qsizetype(j) - 1] ? 0 : 1);
            diagonal = row[j];
            row[j] = std::min({replaced, row[j] + 1, row[j - 1] + 1});
        }
    }
    return row.back();
}

bool hasMarks(const QString &name)
{
    return fold(name) != name.toLower();
}

/** Whether two spellings may mean one person: a few letters, or marks alone, make the difference. */
bool isMisspelling(const QString &a, const QString &b)
{
    const QString x = fold(a).simplified();
    const QString y = fold(b).simplified();
    // A text that lost its marks differs in all names, which says nothing.
    if (x == y)
        return hasMarks(a) && hasMarks(b) && a.toLower() != b.toLower();
    if (std::min(x.size(), y.size()) < ShortestName)
        return false;
    const bool sameKey = x.count(u' ') == y.count(u' ') && personKey(a) == personKey(b);
    return sameKey || distance(x, y) <= MaxMisspelling ||
           (x.count(u' ') == 1 && y.count(u' ') == 1 && distance(x, y) <= 2 * MaxMisspelling &&
            x.front() == y.front() && distance(x.section(u' ', 0, 0), y.section(u' ', 0, 0)) <= MaxMisspelling &&
            distance(x.section(u' ', 1), y.section(u' ', 1)) <= MaxMisspelling);
}

/** A number with the word behind it, which says what is counted. */
struct Figure {
    QString number; ///< as printed
    QString words;  ///< with what it counts, as printed
};

bool isNumber(QStringView word)
{
    return !word.isEmpty() && std::ranges::all_of(word, [](QChar c) { return c.isDigit(); });
}

/** What stands behind a number in dates and names of documents. */
bool isCalendar(const QString &folded)
{
    static const QSet<QString> Words{u"thang"_s, u"nam"_s,  u"ngay"_s, u"gio"_s,   u"va"_s,  u"den"_s, u"tai"_s,
                                     u"o"_s,     u"cua"_s,  u"la"_s,   u"trong"_s, u"and"_s, u"of"_s,  u"the"_s,
                                     u"in"_s,    u"to"_s,   u"on"_s,   u"tu"_s,    u"voi"_s, u"se"_s,  u"da"_s,
                                     u"hai"_s,   u"theo"_s, u"co"_s,   u"duoc"_s,  u"cho"_s, u"khi"_s, u"ve"_s};
    return Words.contains(folded);
}

/** A number and the two words behind it are shorter. */
constexpr qsizetype FigureLength = 80;

/** The figure with which @p text begins, by what it counts: the next word, and where that may be one of many Vietnamese
 *  words that begin so, the two next; no unit where it counts nothing. */
std::pair<QString, Figure> figureAt(QStringView text)
{
    const QList<Syllable> words = syllables(text);
    qsizetype last = 0;
    // `400.000`: a point or comma with a digit on both sides goes on.
    while (last + 1 < words.size() && isNumber(words[last].key) && isNumber(words[last + 1].key) &&
           words[last + 1].span.begin == words[last].span.end + 1 &&
           (text[words[last].span.end] == u'.' || text[words[last].span.end] == u','))
        ++last;
    if (words.isEmpty() || !isNumber(words[0].key) || last + 1 >= words.size() || !words[last + 1].joinsPrevious)
        return {};
    const QString number = text.first(words[last].span.end).toString();
    QString unit = fold(words[last + 1].key);
    if (isNumber(unit) || isCalendar(unit))
        return {{}, {.number = number, .words = {}}};
    qsizetype end = words[last + 1].span.end;
    if (isVietnameseSyllable(words[last + 1].key) && last + 2 < words.size() && words[last + 2].joinsPrevious) {
        unit += u' ' + fold(words[last + 2].key);
        end = words[last + 2].span.end;
    }
    return {unit, {.number = number, .words = text.first(end).toString()}};
}

/** The figures of @p bulletin by what they count. */
QMap<QString, QList<Figure>> figuresOf(const Bulletin &bulletin)
{
    QMap<QString, QList<Figure>> figures;
    const QString text = bulletin.body ? bulletin.body->value : QString();
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar before = i > 0 ? text[i - 1] : u' ';
        if (!text[i].isDigit() || !(before.isSpace() || before == u'('))
            continue;
        const auto [unit, figure] = figureAt(QStringView(text).sliced(i).left(FigureLength));
        if (!unit.isEmpty())
            figures[unit] << figure;
        i += std::max<qsizetype>(figure.number.size() - 1, 0);
    }
    return figures;
}

class Finder
{
public:
    Finder(const Bulletin &here, const Bulletin &there) : m_here(here), m_there(there) {}

    QList<Discrepancy> all()
    {
        findTitle();
        findDay();
        findNames();
        findNumbers();
        return m_found.first(std::min(m_found.size(), MaxDiscrepancies));
    }

private:
    void add(DiscrepancyField field, const QString &here, const QString &there, const QList<Evidence> &hereEvidence,
             const QList<Evidence> &thereEvidence)
    {
        m_found << Discrepancy{
            .field = field, .here = here, .there = there, .hereEvidence = hereEvidence, .thereEvidence = thereEvidence};
    }

    void findTitle()
    {
        if (m_here.title && m_there.title &&
            fold(m_here.title->value).simplified() != fold(m_there.title->value).simplified())
            add(DiscrepancyField::Title, m_here.title->value, m_there.title->value, m_here.title->evidence,
                m_there.title->evidence);
    }

    static QList<Evidence> passagesOf(const Bulletin &bulletin, QDate day)
    {
        for (const auto &event : bulletin.events)
            if (event.value.first == day)
                return event.evidence;
        return passageOf(bulletin, day);
    }

    void findDay()
    {
        const QDate here = toldDay(m_here);
        const QDate there = toldDay(m_there);
        const auto holds = [](const Bulletin &bulletin, QDate day) {
            return std::ranges::any_of(bulletin.events, [&](const Field<DateSpan> &event) {
                // A span that only begins or ends within the other's is told by both in part.
                return event.value.first != event.value.last && event.value.first <= day && day <= event.value.last;
            });
        };
        if (here.isValid() && there.isValid() && here != there && !holds(m_here, there) && !holds(m_there, here))
            add(DiscrepancyField::Date, here.toString(Qt::ISODate), there.toString(Qt::ISODate),
                passagesOf(m_here, here), passagesOf(m_there, there));
    }

    void findNames()
    {
        const auto has = [](const Bulletin &bulletin, const QString &name) {
            return std::ranges::any_of(bulletin.people, [&](const Field<Person> &person) {
                return person.value.name.toLower() == name.toLower();
            });
        };
        for (const auto &mine : m_here.people)
            for (const auto &other : m_there.people)
                if (!has(m_there, mine.value.name) && !has(m_here, other.value.name) &&
                    isMisspelling(mine.value.name, other.value.name))
                    add(DiscrepancyField::Name, mine.value.name, other.value.name, mine.evidence, other.evidence);
    }

    void findNumbers()
    {
        const auto here = figuresOf(m_here);
        const auto there = figuresOf(m_there);
        for (auto it = here.begin(); it != here.end(); ++it) {
            const QList<Figure> others = there.value(it.key());
            const bool shares = std::ranges::any_of(it.value(), [&](const Figure &figure) {
                return std::ranges::any_of(others, [&](const Figure &o) { return o.number == figure.number; });
            });
            if (!others.isEmpty() && !shares)
                add(DiscrepancyField::Number, it.value().first().words, others.first().words,
                    passageOf(m_here, it.value().first().words, u"number"_s),
                    passageOf(m_there, others.first().words, u"number"_s));
        }
    }

    const Bulletin &m_here;
    const Bulletin &m_there;
    QList<Discrepancy> m_found;
};

} // namespace

QList<Discrepancy> discrepanciesOf(const Bulletin &here, const Bulletin &there)
{
    return Finder(here, there).all();
}

} // namespace Bantin
