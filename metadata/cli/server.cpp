// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "cli/server.h"

#include "cli/cataloguejson.h"
#include "library.h"
#include "links/relatedanswer.h"
#include "pipeline.h"
#include "relatedbulletins.h"
#include "types/json.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Bantin
{

namespace
{

constexpr int ProtocolVersion = 1;
constexpr int DefaultRelated = 10;
constexpr int DefaultHits = 20;
constexpr int MaxLimit = 1000;
/** Together well below the second after which a reader that has gone must have no child left. */
constexpr auto AnswerTime = 500ms;
constexpr auto StopTime = 300ms;

int limitOf(const JsonRpc::Request &request, int usual)
{
    return std::clamp(request.params[u"limit"_s].toInt(usual), 1, MaxLimit);
}

QStringList pathsOf(const JsonRpc::Request &request)
{
    QStringList paths;
    for (const QJsonValue &path : request.params[u"paths"_s].toArray())
        paths << path.toString();
    paths.removeAll(QString());
    return paths;
}

QJsonObject lacks(const JsonRpc::Request &request, const QString &parameter)
{
    return JsonRpc::errorMessage(request.id, JsonRpc::InvalidParams,
                                 u"%1 needs '%2' in its params"_s.arg(request.method, parameter));
}

} // namespace

Server::Server(Knowledge knowledge, QString catalogueFolder, AnalyseFiles analyse, Send send)
    : m_knowledge(std::move(knowledge), dataFolder()), m_catalogueFolder(std::move(catalogueFolder)),
      m_indexFolder(QFileInfo(m_catalogueFolder).isFile() ? Catalogue::defaultFolder() : m_catalogueFolder),
      m_links(UserLinks::fileFor(m_indexFolder)), m_send(std::move(send)),
      m_keeper(m_indexFolder, std::move(analyse), [this](const QString &method, const QJsonObject &params) {
          this->send(JsonRpc::notification(method, params));
      })
{
}

/** How a method is answered. */
struct Server::Method {
    Answer answer;
    QStringList files = {};  ///< the parameters that name one and must be there
    bool needsPaths = false; ///< `paths`, a list
    bool isIndexing = false; ///< changes the catalogue: waits its turn in the other lane
};

const QHash<QString, Server::Method> &Server::methods()
{
    static const QStringList file{u"path"_s};
    static const QStringList pair{u"path"_s, u"other"_s};
    static const QHash<QString, Method> all{
        {u"initialize"_s, {.answer = &Server::initialise}},
        {u"open"_s, {.answer = &Server::open, .files = file}},
        {u"describe"_s, {.answer = &Server::describe, .files = file}},
        {u"related"_s, {.answer = &Server::related, .files = file}},
        {u"compare"_s, {.answer = &Server::compare, .files = pair}},
        {u"link"_s, {.answer = &Server::link, .files = pair}},
        {u"unrelated"_s, {.answer = &Server::link, .files = pair}},
        {u"unlink"_s, {.answer = &Server::unlink, .files = pair}},
        {u"search"_s, {.answer = &Server::search}},
        {u"status"_s, {.answer = &Server::status}},
        {u"index"_s, {.answer = &Server::index, .needsPaths = true, .isIndexing = true}},
        {u"forget"_s, {.answer = &Server::forget, .needsPaths = true, .isIndexing = true}},
    };
    return all;
}

bool Server::handle(const QByteArray &line)
{
    if (line.trimmed().isEmpty())
        return true;
    auto request = JsonRpc::parseRequest(line);
    if (!request) {
        send(request.error());
        return true;
    }
    // A reader has open what `open` gave it.
    for (const QString &parameter : {u"path"_s, u"other"_s})
        if (const QJsonValue file = request->params[parameter]; file.isString())
            request->params[parameter] = m_members.originOf(file.toString());
    const QString &method = request->method;
    if (const auto known = methods().constFind(method); known != methods().constEnd())
        answerLater(*known, *request);
    else if (method == "cancel"_L1 || method == "$/cancelRequest"_L1)
        answerCancel(*request);
    else if (method == "shutdown"_L1 && !request->isNotification())
        send(JsonRpc::resultMessage(request->id, QJsonValue::Null));
    else if (method != "shutdown"_L1 && !request->isNotification())
        send(JsonRpc::errorMessage(request->id, JsonRpc::MethodNotFound, u"no method '%1'"_s.arg(method)));
    return method != "shutdown"_L1;
}

void Server::refuseLongLine()
{
    send(JsonRpc::errorMessage(QJsonValue::Null, JsonRpc::ParseError,
                               u"the line is longer than %1 bytes"_s.arg(JsonRpc::MaxLine)));
}

bool Server::finish()
{
    const auto start = std::chrono::steady_clock::now();
    const bool watches = !m_keeper.stopWatching(QDeadlineTimer(AnswerTime));
    const std::array lanes{&m_questions, &m_keeper.lane()};
    const auto areIdle = [&](auto deadline) {
        return std::ranges::all_of(lanes, [&](TaskLane *lane) { return lane->waitUntilIdle(deadline); });
    };
    if (areIdle(start + AnswerTime))
        return !watches;
    for (TaskLane *lane : lanes)
        lane->cancelAll();
    return areIdle(std::chrono::steady_clock::now() + StopTime) && !watches;
}

void Server::watchFolders(FolderWatchTimes times)
{
    m_keeper.watchFolders(times);
}

void Server::send(const QJsonObject &message)
{
    const std::scoped_lock lock(m_sendMutex);
    m_send(message);
}

void Server::answerLater(const Method &method, const JsonRpc::Request &request)
{
    const auto reply = [this, request](const QJsonObject &message) {
        if (!request.isNotification())
            send(message);
    };
    for (const QString &parameter : method.files)
        if (!request.params[parameter].isString())
            return reply(lacks(request, parameter));
    if (method.needsPaths && !request.params[u"paths"_s].isArray())
        return reply(lacks(request, u"paths"_s));
    TaskLane &lane = method.isIndexing ? m_keeper.lane() : m_questions;
    lane.add(
        request.id,
        [this, reply, request, answer = method.answer](const std::stop_token &stop) {
            reply((this->*answer)(request, stop));
        },
        [reply, request] { reply(JsonRpc::errorMessage(request.id, JsonRpc::RequestCancelled, u"cancelled"_s)); });
}

void Server::answerCancel(const JsonRpc::Request &request)
{
    const QJsonValue id = request.params[u"id"_s];
    if (id.isUndefined()) {
        if (!request.isNotification())
            send(lacks(request, u"id"_s));
        return;
    }
    const bool cancelled = m_questions.cancel(id) || m_keeper.lane().cancel(id);
    if (!request.isNotification())
        send(JsonRpc::resultMessage(request.id, QJsonObject{{u"cancelled"_s, cancelled}}));
}

QJsonObject Server::initialise(const JsonRpc::Request &request, const std::stop_token & /*stop*/)
{
    return JsonRpc::resultMessage(request.id, QJsonObject{{u"name"_s, u"bantin"_s},
                                                          {u"version"_s, QCoreApplication::applicationVersion()},
                                                          {u"protocol"_s, ProtocolVersion},
                                                          {u"catalogue"_s, m_catalogueFolder}});
}

QJsonObject Server::open(const JsonRpc::Request &request, const std::stop_token & /*stop*/)
{
    const QString path = request.params[u"path"_s].toString();
    const Result<QString> file = m_members.fileFor(path);
    return file ? JsonRpc::resultMessage(request.id, QJsonObject{{u"file"_s, *file}})
                : JsonRpc::errorMessage(request.id, path, file.error());
}

QJsonObject Server::describe(const JsonRpc::Request &request, const std::stop_token &stop)
{
    const QString path = request.params[u"path"_s].toString();
    const Result<Record> record = analyse(path, m_knowledge.now().authority, stop);
    return record ? JsonRpc::resultMessage(request.id, Json::fromRecord(*record))
                  : JsonRpc::errorMessage(request.id, path, record.error());
}

QJsonObject Server::related(const JsonRpc::Request &request, const std::stop_token &stop)
{
    const QString path = request.params[u"path"_s].toString();
    RelatedAnswer answer;
    // Before the first `index` there is no catalogue, and nothing wrong with that.
    if (const Result<const Catalogue *> open = catalogue()) {
        const auto found =
            answerRelated(path, **open, m_knowledge.now(), m_links, limitOf(request, DefaultRelated), stop);
        if (!found)
            return JsonRpc::errorMessage(request.id, path, found.error());
        answer = *found;
    } else if (open.error().code == ErrorCode::Malformed) {
        return JsonRpc::errorMessage(request.id, m_catalogueFolder, open.error());
    }
    return JsonRpc::resultMessage(request.id, withMissingParts(toJson(answer)));
}

QJsonObject Server::compare(const JsonRpc::Request &request, const std::stop_token &stop)
{
    const QString path = request.params[u"path"_s].toString();
    const auto row = compareBulletins(path, request.params[u"other"_s].toString(), m_knowledge.now(), stop);
    return row ? JsonRpc::resultMessage(request.id, Json::fromRelated(*row))
               : JsonRpc::errorMessage(request.id, path, row.error());
}

QJsonObject Server::link(const JsonRpc::Request &request, const std::stop_token &stop)
{
    const QString path = request.params[u"path"_s].toString();
    const Knowledge &knowledge = m_knowledge.now();
    const Result<LinkedFile> first = linkedFile(path, knowledge, stop);
    const Result<LinkedFile> second = linkedFile(request.params[u"other"_s].toString(), knowledge, stop);
    if (!first || !second)
        return JsonRpc::errorMessage(request.id, path, first ? second.error() : first.error());
    const Verdict verdict = request.method == "link"_L1 ? Verdict::Related : Verdict::Unrelated;
    const Result<void> done =
        m_links.set(*first, *second, verdict, request.params[u"note"_s].toString(), QDateTime::currentDateTimeUtc());
    return done ? JsonRpc::resultMessage(request.id, QJsonObject{{u"linked"_s, true}})
                : JsonRpc::errorMessage(request.id, path, done.error());
}

QJsonObject Server::unlink(const JsonRpc::Request &request, const std::stop_token & /*stop*/)
{
    const QString path = request.params[u"path"_s].toString();
    const Result<bool> removed =
        m_links.remove(contentHashOf(path), contentHashOf(request.params[u"other"_s].toString()));
    return removed ? JsonRpc::resultMessage(request.id, QJsonObject{{u"removed"_s, *removed}})
                   : JsonRpc::errorMessage(request.id, path, removed.error());
}

QJsonObject Server::search(const JsonRpc::Request &request, const std::stop_token & /*stop*/)
{
    if (!request.params[u"query"_s].isString())
        return lacks(request, u"query"_s);
    const std::optional<SearchOrder> order = searchOrderOf(request.params[u"sort"_s].toString(u"relevance"_s));
    if (!order)
        return JsonRpc::errorMessage(request.id, JsonRpc::InvalidParams, u"sort must be 'relevance' or 'date'"_s);
    const SearchOptions options{.limit = limitOf(request, DefaultHits),
                                .order = *order,
                                .countryCode = [&authority = m_knowledge.now().authority](const QString &name) {
                                    return authority.country(name);
                                }};
    const Result<QList<SearchHit>> hits = catalogue().and_then(
        [&](const Catalogue *open) { return open->search(request.params[u"query"_s].toString(), options); });
    if (!hits)
        return JsonRpc::errorMessage(request.id, m_catalogueFolder, hits.error());
    QJsonArray rows;
    for (const SearchHit &hit : *hits)
        rows << Json::fromSearchHit(hit);
    return JsonRpc::resultMessage(request.id, withMissingParts({{u"hits"_s, rows}}));
}

QJsonObject Server::status(const JsonRpc::Request &request, const std::stop_token & /*stop*/)
{
    const Result<CatalogueStatus> found = catalogue().and_then([](const Catalogue *open) { return open->status(); });
    return found ? JsonRpc::resultMessage(request.id, withMissingParts(toJson(*found)))
                 : JsonRpc::errorMessage(request.id, m_catalogueFolder, found.error());
}

QJsonObject Server::index(const JsonRpc::Request &request, const std::stop_token &stop)
{
    const auto progress = [&](int done, int total) {
        send(JsonRpc::notification(u"index/progress"_s,
                                   {{u"id"_s, request.id}, {u"done"_s, done}, {u"total"_s, total}}));
    };
    const Result<IndexCounts> counts = m_keeper.index(pathsOf(request), progress, stop);
    if (!counts)
        return JsonRpc::errorMessage(request.id, m_catalogueFolder, counts.error());
    if (counts->cancelled)
        return JsonRpc::errorMessage(request.id, JsonRpc::RequestCancelled, u"cancelled"_s);
    return JsonRpc::resultMessage(request.id, QJsonObject{{u"indexed"_s, counts->indexed},
                                                          {u"unchanged"_s, counts->unchanged},
                                                          {u"failed"_s, counts->failed},
                                                          {u"removed"_s, counts->removed}});
}

QJsonObject Server::forget(const JsonRpc::Request &request, const std::stop_token & /*stop*/)
{
    const Result<int> count = m_keeper.forget(pathsOf(request));
    return count ? JsonRpc::resultMessage(request.id, QJsonObject{{u"removed"_s, *count}})
                 : JsonRpc::errorMessage(request.id, m_catalogueFolder, count.error());
}

Result<const Catalogue *> Server::catalogue()
{
    if (m_catalogue && m_catalogue->refresh())
        return &*m_catalogue;
    m_catalogue.reset();
    Result<Catalogue> opened = Catalogue::open(m_catalogueFolder);
    if (!opened) {
        if (opened.error().code == ErrorCode::Malformed && m_catalogueFolder == m_indexFolder)
            m_keeper.makeAnew();
        return std::unexpected(opened.error());
    }
    m_catalogue = std::move(*opened);
    return &*m_catalogue;
}

/** @p result with what it lacks of a shared catalogue. */
QJsonObject Server::withMissingParts(QJsonObject result) const
{
    const QStringList parts = m_catalogue ? m_catalogue->missingParts() : QStringList();
    if (!parts.isEmpty())
        result[u"missing"_s] = QJsonArray::fromStringList(parts);
    return result;
}

} // namespace Bantin
