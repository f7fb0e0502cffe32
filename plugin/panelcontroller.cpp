// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "panelcontroller.h"

#include "folderscontroller.h"
#include "linkscontroller.h"
#include "searchcontroller.h"
#include "sidebar/icon.h"
#include "types/json.h"

#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Bantin
{

namespace
{

constexpr int MaxRelated = 30;

} // namespace

PanelController::PanelController(ReaderHost *host, ServeClient &client, FolderIndex &folders)
    : QObject(host), m_host(host), m_client(&client), m_folders(folders), m_sidebar(new Sidebar)
{
    host->addPanel(m_sidebar, panelIcon(), tr("Bulletins"));
    connect(host, &ReaderHost::documentOpened, this, &PanelController::open);
    connect(host, &ReaderHost::documentFailed, this, &PanelController::open);
    connect(host, &ReaderHost::documentClosed, this, &PanelController::close);
    connect(m_sidebar, &Sidebar::shown, this, [this] {
        if (m_isWaiting)
            describe();
    });
    connect(m_sidebar, &Sidebar::passageChosen, host, &ReaderHost::showPassage);
    connect(m_sidebar, &Sidebar::documentChosen, this, &PanelController::openRelated);
    connect(m_sidebar, &Sidebar::retryRequested, this, [this] { open(std::exchange(m_path, {})); });
    connect(&folders, &FolderIndex::progress, this, &PanelController::showProgress);
    connect(&folders, &FolderIndex::finished, this, [this](const QString &target) {
        if (!m_path.isEmpty() && FolderIndex::target(m_origin) == target)
            askRelated();
    });
    connect(&client, &ServeClient::catalogueChanged, this, [this] {
        if (m_hasRelated)
            askRelated();
    });
    // The panel may outlive us while a reader takes its windows apart.
    const auto openPath = [self = QPointer(this)] { return self ? self->m_path : QString(); };
    const auto *links = new LinksController(m_sidebar, client, openPath);
    connect(links, &LinksController::changed, this, &PanelController::askRelated);
    new SearchController(m_sidebar, client);
    new FoldersController(m_sidebar, client, folders);
    if (const QString path = host->documentPath(); !path.isEmpty())
        open(path);
}

PanelController::~PanelController()
{
    cancelRequests();
}

void PanelController::open(const QString &path)
{
    cancelRequests();
    if (!m_sidebar || !m_client)
        return;
    // What is known of a file that is merely read again stays until the new description is there.
    m_hasRelated = false;
    if (std::exchange(m_path, path) != path) {
        m_origin = path;
        m_sidebar->showMessage(Wording::loading());
        m_sidebar->showRelated({});
        m_sidebar->showStatus({});
    }
    // Whoever does not look at the panel is to have no work done for it.
    m_isWaiting = !m_sidebar->isVisible();
    if (!m_isWaiting)
        describe();
}

void PanelController::describe()
{
    m_isWaiting = false;
    if (m_client)
        m_describing = m_client->send({.method = u"describe"_s, .params = {{u"path"_s, m_path}}, .file = m_path}, this,
                                      [this](const Reply &reply) { showDescription(reply); });
}

/** A member of an archive is opened as a copy; what the child cannot help with is left to the reader to refuse. */
void PanelController::openRelated(const QString &file)
{
    if (!m_client)
        return;
    m_client->send(
        {.method = u"open"_s, .params = {{u"path"_s, file}}, .file = {}}, this,
        [this, file](const Reply &reply) { m_host->openDocument(reply ? (*reply)[u"file"_s].toString(file) : file); });
}

void PanelController::close()
{
    cancelRequests();
    m_isWaiting = false;
    m_path.clear();
    m_hasRelated = false;
    if (m_sidebar)
        m_sidebar->showMessage(Wording::noDocument());
}

void PanelController::cancelRequests()
{
    for (int *number : {&m_describing, &m_relating})
        if (const int asked = std::exchange(*number, 0); asked && m_client)
            m_client->cancel(asked);
}

void PanelController::showDescription(const Reply &reply)
{
    m_describing = 0;
    if (!m_sidebar)
        return;
    if (!reply) {
        m_sidebar->showMessage(Wording::failure(reply.error()));
        return;
    }
    const Result<Record> record = Json::toRecord(*reply);
    if (!record) {
        m_sidebar->showMessage(Wording::failure({.cause = FailureCause::File, .error = record.error()}));
        return;
    }
    const Recognition &recognition = record->recognition;
    if (!recognition.isDescribed()) {
        m_sidebar->showMessage(Wording::notBulletin(recognition.reasons));
        return;
    }
    m_hasRelated = true;
    m_origin = record->file.isEmpty() ? m_path : record->file;
    if (recognition.isBulletin) {
        m_sidebar->showBulletin(record->bulletin, record->notices);
        m_folders.cover(m_origin);
    } else {
        // Why it is none, and below it the bulletins it belongs to.
        m_sidebar->showBulletin({}, QStringList{Wording::notBulletin({}).title} + recognition.reasons);
    }
    // What is known already is shown at once, and again when the folder has been looked through.
    askRelated();
}

void PanelController::askRelated()
{
    if (!m_client || !m_sidebar)
        return;
    if (m_relating)
        m_client->cancel(m_relating);
    m_sidebar->showStatus(folderStatus());
    m_relating = m_client->send(
        {.method = u"related"_s, .params = {{u"path"_s, m_path}, {u"limit"_s, MaxRelated}}, .file = m_path}, this,
        [this](const Reply &reply) { showRelated(reply); });
}

QString PanelController::folderStatus() const
{
    if (m_folders.isBusy(m_origin))
        return Wording::lookingThrough();
    return m_folders.hasFailed(m_origin) ? tr("The folder could not be looked through.") : QString();
}

void PanelController::showRelated(const Reply &reply)
{
    m_relating = 0;
    if (!m_sidebar)
        return;
    if (reply)
        showAnswer(RelatedAnswer::fromJson(*reply));
    else
        m_sidebar->showStatus(tr("The related bulletins could not be found out."));
}

void PanelController::showAnswer(const RelatedAnswer &answer)
{
    m_sidebar->showRelated(answer);
    if (answer.lacksPart)
        m_sidebar->showStatus(tr("A part of the shared catalogue cannot be reached; its bulletins are missing here."));
    else if (answer.lacksLinks)
        m_sidebar->showStatus(tr("Your own links could not be read."));
}

void PanelController::showProgress(const QString &target, int done, int total)
{
    if (m_sidebar && !m_path.isEmpty() && FolderIndex::target(m_origin) == target)
        m_sidebar->showStatus(Wording::lookingThrough(done, total));
}

} // namespace Bantin
