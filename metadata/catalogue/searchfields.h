// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "catalogue/searchquery.h"

#include <functional>
#include <memory>
#include <vector>

namespace Bantin::Index
{

/** The fields of a search (`nguon:VietQ`, `from:2022`), for Xapian's query parser. */
class SearchFields
{
public:
    /** Of words without a field, as the parser gives them back. */
    static constexpr char TextPrefix = 'S';

    explicit SearchFields(std::function<QString(const QString &)> countryCode);

    /** @p parser must not outlive this. */
    void addTo(Xapian::QueryParser &parser);

    /** The passage that @p term stands for in what the parser made; nullptr where it is an ordinary term. */
    [[nodiscard]] const Passage *passage(const std::string &term) const;
    /** What is wrong with a value; empty where nothing is. */
    [[nodiscard]] QString fault() const { return m_fault; }

    /** @p query with the names of its fields as the parser knows them: `nguồn:` as `nguon:`. */
    [[nodiscard]] static QString spelt(const QString &query);

private:
    Xapian::Query placeQuery(Passage::Place place, const QString &value);
    Xapian::Query countryQuery(const QString &value);
    Xapian::Query dateQuery(const QString &from, const QString &to);

    std::function<QString(const QString &)> m_countryCode;
    std::vector<Passage> m_passages;
    QString m_fault;
    std::vector<std::unique_ptr<Xapian::FieldProcessor>> m_processors;
    std::unique_ptr<Xapian::RangeProcessor> m_vietnameseRange;
    std::unique_ptr<Xapian::RangeProcessor> m_englishRange;
};

} // namespace Bantin::Index
