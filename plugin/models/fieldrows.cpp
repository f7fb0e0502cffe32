// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "models/fieldrows.h"

#include "models/recordwords.h"
#include "models/wording.h"

using namespace Qt::StringLiterals;

namespace Bantin
{

namespace
{

QString joined(QStringList parts, const QString &by = u" · "_s)
{
    parts.removeAll(QString());
    return parts.join(by);
}

/** Collects rows of one group after the other, and cuts the groups that nobody would read to the end. */
class Rows
{
public:
    template <typename T>
    void add(FieldGroup group, const Field<T> &field, const QString &value, const QString &detail = {})
    {
        m_rows << FieldRow{.group = group,
                           .value = value,
                           .detail = detail,
                           .confidence = field.confidence,
                           .evidence = field.evidence};
    }

    /** @param words  turns a value into what add() takes: value and detail. */
    template <typename T>
    void addAll(FieldGroup group, const QList<Field<T>> &fields, auto words)
    {
        for (const Field<T> &field : fields.first(std::min(fields.size(), FieldsModel::MaxRowsOfGroup))) {
            const auto [value, detail] = words(field.value);
            add(group, field, value, detail);
        }
        if (const qsizetype rest = fields.size() - FieldsModel::MaxRowsOfGroup; rest > 0)
            addText(group, FieldsModel::tr("and %n more", nullptr, int(rest)));
    }

    /** @p text, which is no field's value: there is nothing to jump to. */
    void addText(FieldGroup group, const QString &text)
    {
        m_rows << FieldRow{.group = group, .value = text, .detail = {}, .confidence = 1.0, .evidence = {}};
    }

    [[nodiscard]] const QList<FieldRow> &rows() const { return m_rows; }

private:
    QList<FieldRow> m_rows;
};

using Words = std::pair<QString, QString>;

Words wordsOf(const SourceAttribution &source)
{
    // The marker says how the source is meant, unless it is the name and nothing else.
    return {source.name,
            joined({source.marker == source.name ? QString() : source.marker,
                    source.canonical == source.name ? QString() : source.canonical, Wording::sourceKind(source.kind)})};
}

Words wordsOf(const Organisation &body)
{
    return {body.name, joined({body.abbreviation == body.name ? QString() : body.abbreviation,
                               body.canonical == body.name ? QString() : body.canonical})};
}

Words wordsOf(const Person &person)
{
    QString spellings;
    if (!person.aliases.isEmpty())
        spellings = FieldsModel::tr("also printed: %1").arg(person.aliases.join(u", "_s));
    return {person.name, joined({person.role ? person.role->value : QString(), spellings})};
}

Words wordsOf(const Agreement &agreement)
{
    const QString kind = Wording::agreementKind(agreement.kind);
    return {agreement.name.isEmpty() ? kind : agreement.name,
            joined({agreement.name.isEmpty() ? QString() : kind,
                    agreement.date ? Wording::dateSpan(agreement.date->value) : QString(),
                    agreement.parties.join(u", "_s)})};
}

void addDates(Rows &rows, const Bulletin &bulletin)
{
    const auto add = [&rows](const std::optional<Field<Moment>> &field, const QString &role) {
        if (field)
            rows.add(FieldGroup::Dates, *field, Wording::moment(field->value), role);
    };
    add(bulletin.published, FieldsModel::tr("published", "what a date is"));
    add(bulletin.updated, FieldsModel::tr("updated", "what a date is"));
    rows.addAll(FieldGroup::Dates, bulletin.events, [](const DateSpan &span) {
        return Words{Wording::dateSpan(span), FieldsModel::tr("event", "what a date is")};
    });
    add(bulletin.captured, FieldsModel::tr("page printed or saved", "what a date is"));
}

void addHead(Rows &rows, const Bulletin &bulletin)
{
    if (bulletin.title)
        rows.add(FieldGroup::Title, *bulletin.title, bulletin.title->value);
    if (bulletin.lead)
        rows.add(FieldGroup::Lead, *bulletin.lead, bulletin.lead->value);
    if (bulletin.publisher) {
        const NamedBody &body = bulletin.publisher->value;
        rows.add(FieldGroup::Publisher, *bulletin.publisher, body.name,
                 body.canonical == body.name ? QString() : body.canonical);
    }
}

} // namespace

QList<FieldRow> fieldRows(const Bulletin &bulletin, const QStringList &notices)
{
    Rows rows;
    const auto words = [](const auto &value) { return wordsOf(value); };
    const auto name = [](const QString &value) { return Words{value, QString()}; };
    addHead(rows, bulletin);
    addDates(rows, bulletin);
    rows.addAll(FieldGroup::Authors, bulletin.authors, name);
    rows.addAll(FieldGroup::Sources, bulletin.sources, words);
    rows.addAll(FieldGroup::People, bulletin.people, words);
    rows.addAll(FieldGroup::Bodies, bulletin.organisations, words);
    rows.addAll(FieldGroup::Countries, bulletin.countries,
                [](const QString &code) { return Words{Wording::country(code), QString()}; });
    rows.addAll(FieldGroup::Agreements, bulletin.agreements, words);
    if (bulletin.views)
        rows.add(FieldGroup::Other, *bulletin.views, QLocale().toString(bulletin.views->value),
                 FieldsModel::tr("views", "how often a page was read"));
    if (bulletin.url)
        rows.add(FieldGroup::Other, *bulletin.url, bulletin.url->value);
    for (const QString &notice : notices)
        rows.addText(FieldGroup::Notices, recordWords(notice));
    return rows.rows();
}

} // namespace Bantin
