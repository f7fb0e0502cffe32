// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "authority/authoritydata.h"

#include "authority/bodyreader.h"
#include "authority/table.h"
#include "text/regions.h"
#include "text/spelling.h"
#include "types/vocabulary.h"

#include <QFileInfo>

#include <array>

using namespace Qt::StringLiterals;

namespace Bantin
{

namespace
{

constexpr std::array CountryColumns{"code"_L1, "variants"_L1, "places"_L1};
constexpr std::array BodyWordColumns{"field"_L1, "terms"_L1};
constexpr std::array PlaceColumns{"kind"_L1, "name"_L1, "variants"_L1};
constexpr std::array AgreementColumns{"id"_L1,       "kind"_L1,   "name"_L1, "english"_L1, "abbreviations"_L1,
                                      "variants"_L1, "parties"_L1};
constexpr std::array AgreementKinds{AgreementKind::Mou,        AgreementKind::Agreement, AgreementKind::Treaty,
                                    AgreementKind::Plan,       AgreementKind::Minutes,   AgreementKind::Programme,
                                    AgreementKind::Declaration};

std::optional<AgreementKind> agreementKindOf(const QString &key)
{
    for (const AgreementKind kind : AgreementKinds) {
        if (Json::key(kind) == key)
            return kind;
    }
    return std::nullopt;
}

void addPlace(AuthorityData &data, const QString &name, const PlaceName &place)
{
    const int index = int(data.places.size());
    if (const int holder = data.placeNames.add(name, index); holder != index) {
        if (data.places[holder].country != place.country)
            data.faults << u"place %1: %2, %3"_s.arg(name, data.places[holder].country, place.country);
        return;
    }
    data.places << place;
}

/** The countries of ICU, whose names need no file. */
void addRegions(AuthorityData &data)
{
    for (const Region &region : regions()) {
        data.countryByCode.insert(region.code, data.countries.size());
        data.countries << Country{.code = region.code, .name = region.vietnamese, .english = region.english};
        for (const QString &name : {region.vietnamese, region.english})
            addPlace(data, name, {.country = region.code, .basis = CountryMention::Basis::Name});
    }
}

Step readCountries(const QString &path, AuthorityData &data)
{
    const auto rows = readTable(path, CountryColumns);
    if (!rows)
        return std::unexpected(rows.error());
    for (const TableRow &row : *rows) {
        const QString &code = row.cells[0];
        if (!data.countryByCode.contains(code))
            return rowError(path, row.line, u"no country has the code '%1'; use ISO 3166-1 alpha-2"_s.arg(code));
        for (const QString &name : listOf(row.cells[1]))
            addPlace(data, name, {.country = code, .basis = CountryMention::Basis::Name});
        for (const QString &name : listOf(row.cells[2]))
            addPlace(data, name, {.country = code, .basis = CountryMention::Basis::Place});
    }
    return {};
}

Step readPlaces(const QString &path, AuthorityData &data)
{
    const auto rows = readTable(path, PlaceColumns);
    if (!rows)
        return std::unexpected(rows.error());
    for (const TableRow &row : *rows) {
        const bool known = row.cells[0] == "province"_L1 || row.cells[0] == "place"_L1;
        if (!known && row.cells[0] != "elsewhere"_L1)
            return rowError(path, row.line, u"'%1' is no kind of place"_s.arg(row.cells[0]));
        const PlaceName place{.country = known ? u"VN"_s : QString(), .basis = CountryMention::Basis::Place};
        addPlace(data, row.cells[1], place);
        for (const QString &name : listOf(row.cells[2]))
            addPlace(data, name, place);
        if (row.cells[0] == "province"_L1)
            data.provinces << Province{.name = row.cells[1], .variants = listOf(row.cells[2])};
        if (row.cells[0] == "province"_L1)
            addPlace(data, bareName(data.provinces.last()), place);
    }
    return {};
}

Step readAgreements(const QString &path, AuthorityData &data)
{
    const auto rows = readTable(path, AgreementColumns);
    if (!rows)
        return std::unexpected(rows.error());
    for (const TableRow &row : *rows) {
        const auto kind = agreementKindOf(row.cells[1]);
        if (!kind)
            return rowError(path, row.line, u"'%1' is no kind of agreement"_s.arg(row.cells[1]));
        if (data.agreementById.contains(row.cells[0]))
            continue;
        const KnownAgreement agreement{.id = row.cells[0],
                                       .kind = *kind,
                                       .name = row.cells[2],
                                       .english = row.cells[3],
                                       .abbreviations = listOf(row.cells[4]),
                                       .variants = listOf(row.cells[5]),
                                       .parties = listOf(row.cells[6])};
        const int index = int(data.agreements.size());
        data.agreementById.insert(agreement.id, index);
        data.agreements << agreement;
        for (const QString &name :
             QStringList{agreement.name, agreement.english} + agreement.abbreviations + agreement.variants) {
            if (const int holder = data.agreementNames.add(name, index); holder != index)
                data.faults << u"agreement %1: %2, %3"_s.arg(name, data.agreements[holder].id, agreement.id);
        }
    }
    return {};
}

Step readPersons(const QString &path, AuthorityData &data)
{
    return readPersonWords(path, data.personWords);
}

Step readBodyWords(const QString &path, AuthorityData &data)
{
    const auto rows = readTable(path, BodyWordColumns);
    if (!rows)
        return std::unexpected(rows.error());
    for (const TableRow &row : *rows) {
        for (const QString &term : listOf(row.cells[1]))
            data.nameTerms << spellingKey(term);
    }
    return {};
}

struct DataFile {
    QLatin1StringView name;
    Step (*read)(const QString &path, AuthorityData &data);
};

/** Places before bodies: a body's name may hold for every province. */
constexpr std::array Files{
    DataFile{"countries.tsv"_L1, readCountries},   DataFile{"places.tsv"_L1, readPlaces},
    DataFile{"bodies-vietnam.tsv"_L1, readBodies}, DataFile{"bodies-world.tsv"_L1, readBodies},
    DataFile{"bodies-media.tsv"_L1, readBodies},   DataFile{"agreements.tsv"_L1, readAgreements},
    DataFile{"persons.tsv"_L1, readPersons},       DataFile{"body-words.tsv"_L1, readBodyWords},
};

} // namespace

Result<AuthorityData> readAuthorityData(const QStringList &folders)
{
    AuthorityData data;
    addRegions(data);
    for (const DataFile &file : Files) {
        for (const QString &folder : folders) {
            const QString path = folder + u'/' + file.name;
            if (folder != folders.last() && !QFileInfo::exists(path))
                continue;
            if (const Step step = file.read(path, data); !step)
                return std::unexpected(step.error());
        }
    }
    linkBodies(data);
    return data;
}

} // namespace Bantin
