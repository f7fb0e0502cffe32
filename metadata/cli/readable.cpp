// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "cli/readable.h"

#include "types/vocabulary.h"

using namespace Qt::StringLiterals;

namespace Bantin::Cli
{

namespace
{

constexpr int LabelWidth = 15;

QString words(const QString &value)
{
    return value;
}
QString words(int value)
{
    return QString::number(value);
}
QString words(const Moment &moment)
{
    return moment.toIso();
}
QString words(const DateSpan &span)
{
    return span.toIso();
}
QString words(const NamedBody &body)
{
    return body.canonical.isEmpty() || body.canonical == body.name ? body.name
                                                                   : u"%1 [%2]"_s.arg(body.name, body.canonical);
}
QString words(const SourceAttribution &source)
{
    return u"%1 (%2: \"%3\")"_s.arg(words(NamedBody{.name = source.name, .canonical = source.canonical}),
                                    Json::key(source.kind), source.marker);
}
QString words(const Organisation &body)
{
    const QString name = words(NamedBody{.name = body.name, .canonical = body.canonical});
    return body.abbreviation.isEmpty() || body.abbreviation == body.name ? name
                                                                         : u"%1 (%2)"_s.arg(name, body.abbreviation);
}
QString words(const Person &person)
{
    return person.role ? u"%1, %2"_s.arg(person.name, person.role->value) : person.name;
}
QString words(const Agreement &agreement)
{
    QStringList parts{Json::key(agreement.kind)};
    if (!agreement.name.isEmpty())
        parts << agreement.name;
    if (agreement.date)
        parts << agreement.date->value.toIso();
    if (!agreement.parties.isEmpty())
        parts << agreement.parties.join(u" - "_s);
    return parts.join(u"; "_s);
}

struct Printer {
    QString text;

    template <typename T>
    void add(const QString &label, const Field<T> &field)
    {
        text += u"%1 %2  (%3 %)\n"_s.arg(label + u':', -LabelWidth)
                    .arg(words(field.value))
                    .arg(qRound(field.confidence * 100));
    }
    template <typename T>
    void add(const QString &label, const std::optional<Field<T>> &field)
    {
        if (field)
            add(label, *field);
    }
    template <typename T>
    void add(const QString &label, const QList<Field<T>> &fields)
    {
        for (const Field<T> &field : fields)
            add(label, field);
    }
};

void addBulletin(Printer &printer, const Bulletin &bulletin)
{
    printer.add(u"Title"_s, bulletin.title);
    printer.add(u"Lead"_s, bulletin.lead);
    printer.add(u"Publisher"_s, bulletin.publisher);
    printer.add(u"Published"_s, bulletin.published);
    printer.add(u"Updated"_s, bulletin.updated);
    printer.add(u"Captured"_s, bulletin.captured);
    printer.add(u"Event"_s, bulletin.events);
    printer.add(u"Author"_s, bulletin.authors);
    printer.add(u"Source"_s, bulletin.sources);
    printer.add(u"Views"_s, bulletin.views);
    printer.add(u"Address"_s, bulletin.url);
    printer.add(u"Country"_s, bulletin.countries);
    printer.add(u"Organisation"_s, bulletin.organisations);
    printer.add(u"Person"_s, bulletin.people);
    printer.add(u"Agreement"_s, bulletin.agreements);
}

} // namespace

QString readable(const Record &record)
{
    Printer printer;
    const Recognition &recognition = record.recognition;
    printer.text = u"%1\n%2 (%3 %)\n"_s.arg(record.file, recognition.isBulletin ? u"A bulletin"_s : u"Not a bulletin"_s)
                       .arg(qRound(recognition.confidence * 100));
    for (const QString &reason : recognition.reasons)
        printer.text += u"  - %1\n"_s.arg(reason);
    if (recognition.isBorderline)
        printer.text += u"  - It is listed beside bulletins that it belongs to all the same.\n"_s;
    if (recognition.isBulletin)
        addBulletin(printer, record.bulletin);
    for (const QString &notice : record.notices)
        printer.text += u"Note: %1\n"_s.arg(notice);
    return printer.text;
}

} // namespace Bantin::Cli
