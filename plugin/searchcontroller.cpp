// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "searchcontroller.h"

#include "sidebar/searchpane.h"
#include "types/json.h"

#include <QJsonArray>

#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Bantin
{

namespace
{

constexpr auto Rest = 250ms;
constexpr int MaxHits = 100;

QList<SearchHit> hitsOf(const QJsonObject &answer)
{
    QList<SearchHit> list;
    for (const QJsonValue &value : answer[u"hits"_s].toArray())
        if (const Result<SearchHit> hit = Json::toSearchHit(value.toObject()))
            list << *hit;
    return list;
}

} // namespace

SearchController::SearchController(Sidebar *sidebar, ServeClient &client)
    : QObject(sidebar), m_sidebar(sidebar), m_client(&client)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(Rest);
    connect(&m_rest, &QTimer::timeout, this, &SearchController::ask);
    connect(sidebar, &Sidebar::queryChanged, this, &SearchController::queryChanged);
    connect(sidebar->searchPane(), &SearchPane::orderChanged, this, &SearchController::ask);
    connect(&client, &ServeClient::catalogueChanged, this, &SearchController::ask);
}

SearchController::~SearchController()
{
    cancel();
}

void SearchController::queryChanged(const QString &query)
{
    cancel();
    m_query = query;
    if (query.isEmpty()) {
        m_rest.stop();
        return;
    }
    // What was found for the words before stays until the answer is there: no flicker while one types.
    m_rest.start();
}

void SearchController::ask()
{
    cancel();
    if (m_query.isEmpty() || !m_client)
        return;
    const QString sort = m_sidebar->searchPane()->newestFirst() ? u"date"_s : u"relevance"_s;
    m_asked = m_client->send({.method = u"search"_s,
                              .params = {{u"query"_s, m_query}, {u"limit"_s, MaxHits}, {u"sort"_s, sort}},
                              .file = {}},
                             this, [this](const Reply &reply) { showAnswer(reply); });
}

void SearchController::cancel()
{
    if (const int asked = std::exchange(m_asked, 0); asked && m_client)
        m_client->cancel(asked);
}

void SearchController::showAnswer(const Reply &reply)
{
    m_asked = 0;
    SearchPane *pane = m_sidebar->searchPane();
    if (reply)
        pane->showHits(hitsOf(*reply));
    else if (reply.error().lacksCatalogue())
        pane->showNote(tr("No folder is catalogued yet. The folder of an opened bulletin is catalogued by itself."));
    else
        pane->showNote(tr("The catalogue could not be searched."));
}

} // namespace Bantin
