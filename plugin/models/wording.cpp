// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "models/wording.h"

#include "models/plaintext.h"
#include "models/recordwords.h"

#include <QCoreApplication>
#include <QFile>
#include <QHash>

using namespace Qt::StringLiterals;

namespace Bantin::Wording
{

namespace
{

/** Below this a value is worth a second look. */
constexpr double Sure = 0.8;
constexpr double Doubtful = 0.5;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Bantin::Wording)
};

/** Empty where @p code names no country. */
QString vietnameseCountry(const QString &code)
{
    static const QHash<QString, QString> names = [] {
        QHash<QString, QString> read;
        QFile file(u":/bantin/i18n/territories_vi.tsv"_s);
        if (file.open(QIODevice::ReadOnly))
            for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n'))
                read.insert(line.section(u'\t', 0, 0), line.section(u'\t', 1));
        return read;
    }();
    return names.value(code);
}

} // namespace

bool isVietnamese()
{
    return Tr::tr("en", "the language of this translation: vi in the Vietnamese one") == "vi"_L1;
}

QString groupTitle(FieldGroup group)
{
    switch (group) {
    case FieldGroup::Title:
    case FieldGroup::Lead:
        return {};
    case FieldGroup::Publisher:
        return Tr::tr("Publisher");
    case FieldGroup::Dates:
        return Tr::tr("Dates");
    case FieldGroup::Authors:
        return Tr::tr("Authors");
    case FieldGroup::Sources:
        return Tr::tr("Sources");
    case FieldGroup::People:
        return Tr::tr("People");
    case FieldGroup::Bodies:
        return Tr::tr("Bodies");
    case FieldGroup::Countries:
        return Tr::tr("Countries");
    case FieldGroup::Agreements:
        return Tr::tr("Agreements");
    case FieldGroup::Other:
        return Tr::tr("Page");
    case FieldGroup::Notices:
        return Tr::tr("About this reading");
    }
    Q_UNREACHABLE_RETURN(QString());
}

QString groupTitle(BulletinGroup group)
{
    switch (group) {
    case BulletinGroup::Own:
        return Tr::tr("Your own links");
    case BulletinGroup::Found:
        return Tr::tr("Found by Bantin");
    case BulletinGroup::Refused:
        return Tr::tr("Not related, as you said");
    }
    Q_UNREACHABLE_RETURN(QString());
}

QString discrepancy(const Discrepancy &discrepancy)
{
    const auto sentence = [&] {
        switch (discrepancy.field) {
        case DiscrepancyField::Title:
            return Tr::tr("Title: here %1, there %2");
        case DiscrepancyField::Date:
            return Tr::tr("Date: here %1, there %2");
        case DiscrepancyField::Name:
            return Tr::tr("Name: here %1, there %2");
        case DiscrepancyField::Number:
            return Tr::tr("Number: here %1, there %2");
        }
        Q_UNREACHABLE_RETURN(QString());
    };
    const bool isDate = discrepancy.field == DiscrepancyField::Date;
    const auto words = [isDate](const QString &value) { return isDate ? isoDay(value) : u'“' + value + u'”'; };
    return sentence().arg(words(discrepancy.here), words(discrepancy.there));
}

QString fileIsGone()
{
    return Tr::tr("The file is not there any more.");
}

QString lookingThrough()
{
    return Tr::tr("Looking through the folder…");
}

QString lookingThrough(int done, int total)
{
    return Tr::tr("Looking through the folder… %1 of %2").arg(done).arg(total);
}

QString date(QDate date)
{
    const QLocale locale(isVietnamese() ? QLocale::Vietnamese : QLocale::English);
    return locale.toString(date, Tr::tr("d MMM yyyy", "form of a date, see QLocale::toString"));
}

QString moment(const Moment &moment)
{
    const QString day = date(moment.date);
    return moment.time ? day + u", "_s + moment.time->toString(u"HH:mm"_s) : day;
}

QString dateSpan(const DateSpan &span)
{
    return span.first == span.last ? date(span.first) : date(span.first) + u" – "_s + date(span.last);
}

QString isoDay(const QString &iso)
{
    const QDate day = QDate::fromString(iso.left(10), Qt::ISODate);
    return day.isValid() ? date(day) : iso;
}

QString country(const QString &code)
{
    if (isVietnamese())
        if (const QString name = vietnameseCountry(code); !name.isEmpty())
            return name;
    const QLocale::Territory territory = QLocale::codeToTerritory(code);
    return territory == QLocale::AnyTerritory ? code : QLocale::territoryToString(territory);
}

QString sourceKind(SourceKind kind)
{
    switch (kind) {
    case SourceKind::Unknown:
        return {};
    case SourceKind::Ministry:
        return Tr::tr("ministry");
    case SourceKind::Department:
        return Tr::tr("department");
    case SourceKind::Agency:
        return Tr::tr("news agency");
    case SourceKind::Newspaper:
        return Tr::tr("newspaper");
    case SourceKind::Website:
        return Tr::tr("website");
    case SourceKind::Unit:
        return Tr::tr("contributing unit");
    case SourceKind::Person:
        return Tr::tr("person");
    }
    Q_UNREACHABLE_RETURN(QString());
}

QString agreementKind(AgreementKind kind)
{
    switch (kind) {
    case AgreementKind::Mou:
        return Tr::tr("Memorandum of understanding");
    case AgreementKind::Agreement:
        return Tr::tr("Agreement");
    case AgreementKind::Treaty:
        return Tr::tr("Treaty");
    case AgreementKind::Plan:
        return Tr::tr("Plan");
    case AgreementKind::Minutes:
        return Tr::tr("Minutes");
    case AgreementKind::Programme:
        return Tr::tr("Programme");
    case AgreementKind::Declaration:
        return Tr::tr("Declaration");
    }
    Q_UNREACHABLE_RETURN(QString());
}

QString doubt(double confidence)
{
    if (confidence >= Sure)
        return {};
    return confidence >= Doubtful ? Tr::tr("not certain") : Tr::tr("doubtful");
}

Message noDocument()
{
    return {.title = Tr::tr("No document"),
            .text =
                Tr::tr("Open a bulletin to see its title, dates and sources here, and the bulletins related to it.")};
}

Message loading()
{
    return {.title = Tr::tr("Reading the document…"), .text = {}};
}

Message notBulletin(const QStringList &reasons)
{
    QStringList words;
    for (const QString &sentence : reasons)
        words << shownText(recordWords(sentence));
    return {.title = Tr::tr("Not a bulletin"),
            .text = words.isEmpty()
                        ? Tr::tr("This document does not look like a bulletin on international cooperation.")
                        : words.join(u"\n\n"_s)};
}

namespace
{

Message fileError(const Error &error)
{
    switch (error.code) {
    case ErrorCode::NotReadable:
        return {.title = Tr::tr("The file cannot be read"),
                .text = Tr::tr("It may have been moved or removed, or you may not have permission to read it."),
                .canRetry = true};
    case ErrorCode::Malformed:
        return {.title = Tr::tr("The file is damaged"),
                .text = Tr::tr(
                    "Its contents are not what its kind of file should hold. Fetch it again from where it came from.")};
    case ErrorCode::Encrypted:
        return {.title = Tr::tr("The file is protected by a password"),
                .text = Tr::tr("Save a copy without password to see its description here.")};
    case ErrorCode::Undecodable:
        return {.title = Tr::tr("The letters cannot be read"),
                .text = Tr::tr("The file is in no known encoding. Save it as UTF-8 to see its description here.")};
    case ErrorCode::NoText:
        return {.title = Tr::tr("There is no text"),
                .text =
                    Tr::tr("The file is empty, or a scan without a text layer. Text recognition (OCR) can add one.")};
    case ErrorCode::Unsupported:
        return {.title = Tr::tr("This kind of file is not read"),
                .text = Tr::tr("Bulletins are read from PDF and plain text files.")};
    case ErrorCode::LimitExceeded:
        return {.title = Tr::tr("The file is too large"), .text = Tr::tr("It goes beyond what is read of a bulletin.")};
    case ErrorCode::Cancelled:
        return {.title = Tr::tr("Reading was broken off"), .text = {}, .canRetry = true};
    }
    Q_UNREACHABLE_RETURN(Message());
}

} // namespace

Message failure(const Failure &failure)
{
    switch (failure.cause) {
    case FailureCause::File:
        return fileError(failure.error);
    case FailureCause::Crash:
        return {.title = Tr::tr("This file could not be analysed"),
                .text = Tr::tr("The analysis broke down over it. It is not tried again until the file changes.")};
    case FailureCause::Timeout:
        return {.title = Tr::tr("This file could not be analysed"),
                .text = Tr::tr("The analysis took too long. It is not tried again until the file changes.")};
    case FailureCause::Missing:
        return {.title = Tr::tr("Bantin is not installed completely"),
                .text = Tr::tr(
                    "The program “bantin”, which analyses documents, was not found. Install it, then try again."),
                .canRetry = true};
    case FailureCause::Unusable:
        return {.title = Tr::tr("The analysis does not start"),
                .text = Tr::tr("The program “bantin” ends as soon as it is started. It may belong to another version "
                               "than this plugin."),
                .canRetry = true};
    }
    Q_UNREACHABLE_RETURN(Message());
}

} // namespace Bantin::Wording
