// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "types/vocabulary.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Bantin::Json
{

namespace
{

constexpr std::array AgreementKeys{
    std::pair{AgreementKind::Mou, "MoU"_L1},
    std::pair{AgreementKind::Agreement, "agreement"_L1},
    std::pair{AgreementKind::Treaty, "treaty"_L1},
    std::pair{AgreementKind::Plan, "plan"_L1},
    std::pair{AgreementKind::Minutes, "minutes"_L1},
    std::pair{AgreementKind::Programme, "programme"_L1},
    std::pair{AgreementKind::Declaration, "declaration"_L1},
};
constexpr std::array RelationKeys{
    std::pair{RelationType::SameEvent, "same-event"_L1},
    std::pair{RelationType::Republication, "republication"_L1},
    std::pair{RelationType::FollowUp, "follow-up"_L1},
    std::pair{RelationType::SameAgreement, "same-agreement"_L1},
    std::pair{RelationType::SameInitiative, "same-initiative"_L1},
    std::pair{RelationType::SamePartner, "same-partner"_L1},
    std::pair{RelationType::SameBody, "same-body"_L1},
    std::pair{RelationType::SamePerson, "same-person"_L1},
    std::pair{RelationType::SameTopic, "same-topic"_L1},
};
constexpr std::array DiscrepancyKeys{
    std::pair{DiscrepancyField::Title, "title"_L1},
    std::pair{DiscrepancyField::Date, "date"_L1},
    std::pair{DiscrepancyField::Name, "name"_L1},
    std::pair{DiscrepancyField::Number, "number"_L1},
};
constexpr std::array SourceKeys{
    std::pair{SourceKind::Unknown, "unknown"_L1},
    std::pair{SourceKind::Ministry, "ministry"_L1},
    std::pair{SourceKind::Department, "department"_L1},
    std::pair{SourceKind::Agency, "agency"_L1},
    std::pair{SourceKind::Newspaper, "newspaper"_L1},
    std::pair{SourceKind::Website, "website"_L1},
    std::pair{SourceKind::Unit, "unit"_L1},
    std::pair{SourceKind::Person, "person"_L1},
};

template <typename Keys, typename Enum>
QString keyOf(const Keys &keys, Enum value)
{
    const auto hit = std::ranges::find(keys, value, [](const auto &pair) { return pair.first; });
    Q_ASSERT(hit != keys.end());
    return hit->second;
}

template <typename Keys>
auto valueOf(const Keys &keys, const QString &key)
{
    const auto hit = std::ranges::find(keys, key, [](const auto &pair) { return pair.second; });
    return hit == keys.end() ? keys.front().first : hit->first;
}

} // namespace

QString key(AgreementKind kind)
{
    return keyOf(AgreementKeys, kind);
}
QString key(DiscrepancyField field)
{
    return keyOf(DiscrepancyKeys, field);
}
QString key(RelationType type)
{
    return keyOf(RelationKeys, type);
}
QString key(SourceKind kind)
{
    return keyOf(SourceKeys, kind);
}

AgreementKind agreementKind(const QString &key)
{
    return valueOf(AgreementKeys, key);
}
DiscrepancyField discrepancyField(const QString &key)
{
    return valueOf(DiscrepancyKeys, key);
}
RelationType relationType(const QString &key)
{
    return valueOf(RelationKeys, key);
}
SourceKind sourceKind(const QString &key)
{
    return valueOf(SourceKeys, key);
}

} // namespace Bantin::Json
