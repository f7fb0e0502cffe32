// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "authority/authority.h"

#include "authority/authoritydata.h"
#include "authority/countryfilter.h"
#include "text/spelling.h"

#include <QSet>
#include <QStandardPaths>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Bantin
{

namespace
{

struct KindKey {
    BodyKind kind;
    QLatin1StringView key;
    SourceKind source;
};

constexpr std::array Kinds{
    KindKey{BodyKind::Government, "government"_L1, SourceKind::Unknown},
    KindKey{BodyKind::Party, "party"_L1, SourceKind::Unit},
    KindKey{BodyKind::Ministry, "ministry"_L1, SourceKind::Ministry},
    KindKey{BodyKind::Department, "department"_L1, SourceKind::Department},
    KindKey{BodyKind::Unit, "unit"_L1, SourceKind::Unit},
    KindKey{BodyKind::Institute, "institute"_L1, SourceKind::Unit},
    KindKey{BodyKind::Centre, "centre"_L1, SourceKind::Unit},
    KindKey{BodyKind::Committee, "committee"_L1, SourceKind::Department},
    KindKey{BodyKind::University, "university"_L1, SourceKind::Unit},
    KindKey{BodyKind::Company, "company"_L1, SourceKind::Unit},
    KindKey{BodyKind::Association, "association"_L1, SourceKind::Unit},
    KindKey{BodyKind::International, "international"_L1, SourceKind::Unknown},
    KindKey{BodyKind::StandardsBody, "standards-body"_L1, SourceKind::Department},
    KindKey{BodyKind::Embassy, "embassy"_L1, SourceKind::Unit},
    KindKey{BodyKind::NewsAgency, "news-agency"_L1, SourceKind::Agency},
    KindKey{BodyKind::Newspaper, "newspaper"_L1, SourceKind::Newspaper},
    KindKey{BodyKind::Website, "website"_L1, SourceKind::Website},
};

} // namespace

Authority::Authority() : m_data(std::make_shared<const AuthorityData>())
{
}

Result<Authority> Authority::load(const QString &folder, const QString &userFolder)
{
    QStringList folders;
    if (!userFolder.isEmpty())
        folders << userFolder;
    folders << folder + "/authority"_L1;
    return readAuthorityData(folders).transform([](AuthorityData &&data) {
        Authority authority;
        authority.m_data = std::make_shared<const AuthorityData>(std::move(data));
        return authority;
    });
}

const PersonWords &Authority::personWords() const
{
    return m_data->personWords;
}

QString Authority::userFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + "/authority"_L1;
}

const Body *Authority::resolve(QStringView name) const
{
    const auto match = m_data->bodyNames.lookUp(name);
    return match ? &m_data->bodies[match->value] : nullptr;
}

const Body *Authority::body(const QString &id) const
{
    const auto found = m_data->bodyById.constFind(id);
    return found == m_data->bodyById.cend() ? nullptr : &m_data->bodies[*found];
}

const QList<Body> &Authority::bodies() const
{
    return m_data->bodies;
}

QList<BodyMention> Authority::bodiesIn(const NumberedText &text) const
{
    QList<BodyMention> mentions;
    for (const NameFinder::Match &match : m_data->bodyNames.find(text)) {
        mentions << BodyMention{.span = match.span, .body = &m_data->bodies[match.value], .likeness = match.likeness};
    }
    return mentions;
}

QString Authority::lineOf(const Body &body) const
{
    // A user's file may make a ring of successors.
    QSet<QString> seen;
    const Body *oldest = &body;
    while (!oldest->predecessors.isEmpty() && !seen.contains(oldest->id)) {
        seen << oldest->id;
        const Body *before = this->body(oldest->predecessors.first());
        if (before == nullptr)
            break;
        oldest = before;
    }
    return oldest->id;
}

bool Authority::isFormerOf(const Body &body, const Body &later) const
{
    QStringList open = later.predecessors;
    for (qsizetype i = 0; i < open.size(); ++i) {
        if (open[i] == body.id)
            return true;
        if (const Body *before = this->body(open[i]))
            for (const QString &id : before->predecessors)
                if (!open.contains(id))
                    open << id;
    }
    return false;
}

bool Authority::isNameTerm(QStringView words) const
{
    return m_data->nameTerms.contains(spellingKey(words));
}

QString Authority::country(QStringView name) const
{
    const auto match = m_data->placeNames.lookUp(name);
    if (!match || m_data->places[match->value].basis != CountryMention::Basis::Name)
        return {};
    return m_data->places[match->value].country;
}

const Country *Authority::countryByCode(const QString &code) const
{
    const auto found = m_data->countryByCode.constFind(code);
    return found == m_data->countryByCode.cend() ? nullptr : &m_data->countries[*found];
}

const QList<Country> &Authority::countries() const
{
    return m_data->countries;
}

QList<CountryMention> Authority::countriesIn(const NumberedText &text) const
{
    QList<CountryMention> mentions;
    for (const NameFinder::Match &match : m_data->placeNames.find(text)) {
        const PlaceName &place = m_data->places[match.value];
        const bool isPlace = place.basis == CountryMention::Basis::Place;
        if (!place.country.isEmpty() && (isPlace || meansCountry(text.text, match.span)))
            mentions << CountryMention{.span = match.span, .code = place.country, .basis = place.basis};
    }
    return mentions;
}

const KnownAgreement *Authority::agreement(QStringView name) const
{
    const auto match = m_data->agreementNames.lookUp(name);
    return match ? &m_data->agreements[match->value] : nullptr;
}

const KnownAgreement *Authority::agreementById(const QString &id) const
{
    const auto found = m_data->agreementById.constFind(id);
    return found == m_data->agreementById.cend() ? nullptr : &m_data->agreements[*found];
}

QList<AgreementMention> Authority::agreementsIn(const NumberedText &text) const
{
    QList<AgreementMention> mentions;
    for (const NameFinder::Match &match : m_data->agreementNames.find(text)) {
        mentions << AgreementMention{
            .span = match.span, .agreement = &m_data->agreements[match.value], .likeness = match.likeness};
    }
    return mentions;
}

QList<BodyMention> Authority::findBodies(QStringView text) const
{
    return bodiesIn(m_data->wordList->read(text));
}

QList<CountryMention> Authority::findCountries(QStringView text) const
{
    return countriesIn(m_data->wordList->read(text));
}

QList<AgreementMention> Authority::findAgreements(QStringView text) const
{
    return agreementsIn(m_data->wordList->read(text));
}

KnownNames Authority::findNames(QStringView text) const
{
    const NumberedText read = m_data->wordList->read(text);
    return {.bodies = bodiesIn(read), .countries = countriesIn(read), .agreements = agreementsIn(read)};
}

SourceKind sourceKind(BodyKind kind)
{
    return std::ranges::find(Kinds, kind, &KindKey::kind)->source;
}

QString bodyKindKey(BodyKind kind)
{
    return std::ranges::find(Kinds, kind, &KindKey::kind)->key;
}

std::optional<BodyKind> bodyKindOf(QStringView key)
{
    const auto found = std::ranges::find_if(Kinds, [key](const KindKey &k) { return key == k.key; });
    return found == Kinds.end() ? std::nullopt : std::optional(found->kind);
}

} // namespace Bantin
