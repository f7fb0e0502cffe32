// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "authority/bodyreader.h"

#include "authority/table.h"
#include "text/fold.h"

#include <array>

using namespace Qt::StringLiterals;

namespace Bantin
{

namespace
{

constexpr std::array Columns{"id"_L1,       "kind"_L1,   "country"_L1,  "name"_L1, "english"_L1, "abbreviations"_L1,
                             "variants"_L1, "parent"_L1, "successor"_L1};
constexpr QLatin1StringView ProvinceMark = "{province}"_L1;

/** Each of @p names with each form of the province's name in it, `tỉnh Nghệ An` before `Nghệ An`. */
QStringList filled(const QStringList &names, const Province &province)
{
    QStringList forms{province.name, bareName(province)};
    forms += province.variants;
    QStringList result;
    for (const QString &name : names) {
        for (const QString &form : std::as_const(forms))
            result << QString(name).replace(ProvinceMark, form);
    }
    result.removeDuplicates();
    return result;
}

Body inProvince(const Body &pattern, const Province &province)
{
    const QString bare = bareName(province);
    const QString key = fold(bare).replace(u' ', u'-');
    Body body = pattern;
    body.id += u'-' + key;
    body.english.replace(ProvinceMark, bare);
    QStringList names = filled({pattern.name}, province);
    body.name = names.takeFirst();
    body.variants = names + filled(pattern.variants, province);
    body.abbreviations = filled(pattern.abbreviations, province);
    return body;
}

void addBody(AuthorityData &data, const Body &body)
{
    if (data.bodyById.contains(body.id))
        return;
    const int index = int(data.bodies.size());
    data.bodyById.insert(body.id, index);
    data.bodies << body;
    for (const QString &name : QStringList{body.name, body.english} + body.abbreviations + body.variants) {
        if (const int holder = data.bodyNames.add(name, index); holder != index)
            data.faults << u"body %1: %2, %3"_s.arg(name, data.bodies[holder].id, body.id);
    }
    // Both spellings are in use; that of another body's name stays with it.
    for (const auto &[one, other] : {std::pair("Viet Nam"_L1, "Vietnam"_L1), std::pair("Vietnam"_L1, "Viet Nam"_L1)})
        if (body.english.contains(one))
            data.bodyNames.add(QString(body.english).replace(one, other), index);
}

} // namespace

QString bareName(const Province &province)
{
    for (const QString &sort : {u"tỉnh "_s, u"thành phố "_s}) {
        if (province.name.startsWith(sort))
            return province.name.sliced(sort.size());
    }
    return province.name;
}

Step readBodies(const QString &path, AuthorityData &data)
{
    const auto rows = readTable(path, Columns);
    if (!rows)
        return std::unexpected(rows.error());
    for (const TableRow &row : *rows) {
        const auto kind = bodyKindOf(row.cells[1]);
        if (!kind)
            return rowError(path, row.line, u"'%1' is no kind of body"_s.arg(row.cells[1]));
        if (row.cells[0].isEmpty() || row.cells[3].isEmpty())
            return rowError(path, row.line, u"a body needs an id and a name"_s);
        if (!row.cells[2].isEmpty() && !data.countryByCode.contains(row.cells[2]))
            return rowError(path, row.line,
                            u"no country has the code '%1'; use ISO 3166-1 alpha-2"_s.arg(row.cells[2]));
        const Body body{.id = row.cells[0],
                        .kind = *kind,
                        .country = row.cells[2],
                        .name = row.cells[3],
                        .english = row.cells[4],
                        .abbreviations = listOf(row.cells[5]),
                        .variants = listOf(row.cells[6]),
                        .parent = row.cells[7],
                        .successor = row.cells[8],
                        .predecessors = {}};
        if (!body.name.contains(ProvinceMark)) {
            addBody(data, body);
            continue;
        }
        for (const Province &province : std::as_const(data.provinces))
            addBody(data, inProvince(body, province));
    }
    return {};
}

void linkBodies(AuthorityData &data)
{
    for (qsizetype i = 0; i < data.bodies.size(); ++i) {
        const QString id = data.bodies[i].id;
        const QString parent = data.bodies[i].parent;
        const QString successor = data.bodies[i].successor;
        for (const QString &other : {parent, successor}) {
            if (!other.isEmpty() && !data.bodyById.contains(other))
                data.faults << u"body %1: no record has the id %2"_s.arg(id, other);
        }
        if (const auto found = data.bodyById.constFind(successor); found != data.bodyById.cend())
            data.bodies[*found].predecessors << id;
    }
}

} // namespace Bantin
