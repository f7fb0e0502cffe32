// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "relate/spokenagreements.h"

#include "relate/quoting.h"
#include "text/fold.h"
#include "text/pattern.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Bantin
{

namespace
{

struct Word {
    QLatin1StringView folded;
    std::optional<AgreementKind> kind;
};

/** What agreements are called, folded; a longer name stands before its parts. */
constexpr std::array Words{
    Word{"ban ghi nho"_L1, AgreementKind::Mou},
    Word{"memorandum"_L1, AgreementKind::Mou},
    Word{"mou"_L1, AgreementKind::Mou},
    Word{"nghi dinh thu"_L1, AgreementKind::Agreement},
    Word{"thoa thuan"_L1, AgreementKind::Agreement},
    Word{"hiep dinh"_L1, AgreementKind::Agreement},
    Word{"protocol"_L1, AgreementKind::Agreement},
    Word{"agreement"_L1, AgreementKind::Agreement},
    Word{"ke hoach hop tac"_L1, AgreementKind::Plan},
    Word{"ke hoach hanh dong"_L1, AgreementKind::Plan},
    Word{"khung"_L1, AgreementKind::Programme},
    Word{"framework"_L1, AgreementKind::Programme},
    Word{"chuong trinh hop tac"_L1, AgreementKind::Programme},
    Word{"cooperation programme"_L1, AgreementKind::Programme},
    Word{"cooperation program"_L1, AgreementKind::Programme},
    Word{"van kien"_L1, std::nullopt},
};

/** How far behind its name an agreement's dates stand. */
constexpr qsizetype Reach = 110;

const QRegularExpression &naming()
{
    // 'Bản ghi nhớ hợp tác ký ...', not 'khung cửa': what is behind the word decides.
    static const QRegularExpression form = [] {
        QStringList words;
        for (const Word &word : Words)
            words << QString(word.folded);
        return QRegularExpression(u"\\b(%1)s?\\b"_s.arg(words.join(u'|')));
    }();
    return form;
}

/** 'giai đoạn 2018-2020', 'for 2018 - 2020'; not a row of digits of a phone number. */
const QRegularExpression &period()
{
    static const QRegularExpression form(
        u"(?<![\\d/.-])((?:19|20)\\d\\d) ?[-–] ?((?:19|20)\\d\\d)(?![\\d/-]|\\.\\d)"_s);
    return form;
}

/** 'ký tháng 9/2015', 'signed in Hanoi in September 2015', 'năm 2013', 'ký lần đầu năm 2016'; a whole date, and 'đến
 *  năm 2030', are none. */
const QRegularExpression &signing()
{
    static const QRegularExpression form(
        u"(?:\\b(?<until>den|toi|het|truoc|until|till|to|by|before) (?:cuoi )?)?\\b(?:"
        "thang (?<month>\\d{1,2}) ?(?:/|nam |-) ?(?<yearOfMonth>(?:19|20)\\d\\d)|"
        "(?<name>january|february|march|april|may|june|july|august|september|october|november|december),? "
        "(?<yearOfName>(?:19|20)\\d\\d)|(?:nam|in|since) (?<year>(?:19|20)\\d\\d))(?![\\d/-])"_s);
    return form;
}

int monthOf(QStringView name)
{
    static constexpr std::array Names{"january"_L1,   "february"_L1, "march"_L1,    "april"_L1,
                                      "may"_L1,       "june"_L1,     "july"_L1,     "august"_L1,
                                      "september"_L1, "october"_L1,  "november"_L1, "december"_L1};
    const auto hit = std::ranges::find_if(Names, [&](QLatin1StringView one) { return one == name; });
    return int(hit - Names.begin()) + 1;
}

/** The days of month @p month of @p year, of the whole year where it is 0; none where there is no such month. */
std::optional<DateSpan> spanOf(int year, int month)
{
    if (month == 0)
        return DateSpan{.first = QDate(year, 1, 1), .last = QDate(year, 12, 31)};
    const QDate first(year, month, 1);
    return first.isValid() ? std::optional(DateSpan{.first = first, .last = first.addMonths(1).addDays(-1)})
                           : std::nullopt;
}

/** Whether the match at @p at goes on a day: 'ngày 9 tháng 9 năm 2015', '9 September 2015'. */
bool isPartOfDate(QStringView sentence, qsizetype at)
{
    while (at > 0 && sentence[at - 1] == u' ')
        --at;
    return at > 0 && (sentence[at - 1].isDigit() || sentence[at - 1] == u'/');
}

std::optional<DateSpan> signingIn(QStringView words, QDate told)
{
    for (const QRegularExpressionMatch &match : matchesIn(signing(), words)) {
        if (match.hasCaptured(u"until"_s) || isPartOfDate(words, match.capturedStart()))
            continue;
        std::optional<DateSpan> span;
        if (match.hasCaptured(u"month"_s))
            span = spanOf(match.capturedView(u"yearOfMonth"_s).toInt(), match.capturedView(u"month"_s).toInt());
        else if (match.hasCaptured(u"name"_s))
            span = spanOf(match.capturedView(u"yearOfName"_s).toInt(), monthOf(match.capturedView(u"name"_s)));
        else
            span = spanOf(match.capturedView(u"year"_s).toInt(), 0);
        // What is to be signed, or is signed in this very month, is told by its day.
        if (span && (!told.isValid() || span->last < told))
            return span;
    }
    return std::nullopt;
}

class Reader
{
public:
    explicit Reader(const Bulletin &bulletin)
        : m_bulletin(bulletin), m_day(dayOf(bulletin)), m_text(bulletin.body ? bulletin.body->value : QString())
    {
    }

    QList<SpokenAgreement> agreements()
    {
        addReported();
        if (m_bulletin.title)
            read(m_bulletin.title->value, {});
        read(m_text, m_text);
        return m_found;
    }

private:
    /** @param printed  the same as it stands in the body; empty for a title */
    void read(const QString &text, const QString &printed)
    {
        const QString folded = fold(text).replace(u'\n', u' ');
        for (const QRegularExpressionMatch &match : matchesIn(naming(), folded))
            addNamed(folded, match, printed);
    }

    void addReported()
    {
        for (const auto &agreement : m_bulletin.agreements)
            if (agreement.value.date && agreement.value.date->value.first == m_day)
                m_found << SpokenAgreement{.signedWithin = DateSpan{.first = m_day, .last = m_day},
                                           .kind = agreement.value.kind,
                                           .evidence = agreement.evidence};
    }

    void addNamed(const QString &folded, const QRegularExpressionMatch &match, const QString &printed)
    {
        const qsizetype begin = match.capturedStart();
        QStringView behind = QStringView(folded).sliced(match.capturedEnd()).left(Reach);
        if (const qsizetype stop = behind.indexOf(u". "_s); stop >= 0)
            behind = behind.left(stop);
        // The next name has dates of its own.
        if (const auto next = matchIn(naming(), behind); next.hasMatch())
            behind = behind.left(next.capturedStart());
        SpokenAgreement agreement;
        for (const Word &word : Words)
            if (match.capturedView(1) == word.folded)
                agreement.kind = word.kind;
        if (const auto years = matchIn(period(), behind); years.hasMatch()) {
            agreement.fromYear = years.capturedView(1).toInt();
            agreement.untilYear = years.capturedView(2).toInt();
            behind = behind.left(years.capturedStart());
        }
        agreement.signedWithin = signingIn(behind, m_day);
        if (!agreement.signedWithin && agreement.fromYear == 0)
            return;
        if (!printed.isEmpty())
            agreement.evidence = passageOf(m_bulletin, printed.sliced(begin, match.capturedLength()), u"spoken"_s);
        m_found << agreement;
    }

    const Bulletin &m_bulletin;
    const QDate m_day;
    const QString m_text;
    QList<SpokenAgreement> m_found;
};

} // namespace

QList<SpokenAgreement> spokenAgreements(const Bulletin &bulletin)
{
    return Reader(bulletin).agreements();
}

} // namespace Bantin
