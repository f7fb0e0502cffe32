// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "catalogue/folderwalk.h"

#include "types/memberpath.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Bantin
{

namespace
{

constexpr std::array Suffixes{"txt"_L1, "text"_L1, "pdf"_L1, "okular"_L1};
/** Deeper than any folder of a person; a tree made to exhaust us ends here. */
constexpr int MaxDepth = 100;

FileStamp stampOf(const QFileInfo &file)
{
    return {.size = file.size(), .modifiedMs = file.lastModified(QTimeZone::UTC).toMSecsSinceEpoch()};
}

struct Walker {
    const std::stop_token &stop;
    FolderWalk walk = {};

    void passOver(const QFileInfo &file, ErrorCode code, const QString &reason)
    {
        walk.passedOver << PassedOver{.path = file.filePath(),
                                      .stamp = stampOf(file),
                                      .reason = {.code = code, .detail = reason.arg(file.filePath())}};
    }

    void visit(const QFileInfo &file, int depth, bool isRoot)
    {
        if (file.isDir())
            visitFolder(file, depth, isRoot);
        else if (file.isFile())
            visitFile(file, isRoot);
        else if (file.isSymLink())
            passOver(file, ErrorCode::NotReadable, u"%1 is a link that leads nowhere; mend or remove it"_s);
        else if (isRoot && !file.exists())
            walk.missing << file.filePath();
        else if (file.exists())
            passOver(file, ErrorCode::Unsupported, u"%1 is no file but a pipe, socket or device; it is never opened"_s);
        else
            passOver(file, ErrorCode::NotReadable, u"%1 does not exist, or its name is no UTF-8; rename it"_s);
    }

    void visitFile(const QFileInfo &file, bool isRoot)
    {
        const bool isArchive = isArchiveName(file.fileName());
        if (isRoot || isArchive || isDocumentName(file.fileName()))
            walk.files << FoundFile{.path = file.filePath(), .stamp = stampOf(file), .isArchive = isArchive};
    }

    void visitFolder(const QFileInfo &folder, int depth, bool isRoot)
    {
        if (folder.isSymLink() && !isRoot)
            return passOver(folder, ErrorCode::Unsupported,
                            u"%1 is a link to a folder; index that folder itself, if it is wanted"_s);
        if (depth > MaxDepth)
            return passOver(folder, ErrorCode::LimitExceeded, u"%1 lies too deep; index it by itself"_s);
        if (!folder.isReadable() || !folder.isExecutable()) {
            walk.closed << folder.filePath();
            return passOver(folder, ErrorCode::NotReadable, u"%1 may not be read; ask its owner for access"_s);
        }
        const QDir dir(folder.filePath());
        // Hidden names are left out: they are the machine's, not the reader's.
        for (const QFileInfo &child : dir.entryInfoList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot)) {
            if (stop.stop_requested())
                return;
            visit(child, depth + 1, false);
        }
    }
};

} // namespace

FileStamp stampOf(const QString &path)
{
    const std::optional<MemberPath> member = memberPathOf(path);
    return stampOf(QFileInfo(member ? member->archive : path));
}

bool isDocumentName(const QString &path)
{
    const QString suffix = QFileInfo(path).suffix();
    return std::ranges::any_of(
        Suffixes, [&](QLatin1StringView known) { return suffix.compare(known, Qt::CaseInsensitive) == 0; });
}

FolderWalk walkFolders(const QStringList &roots, const std::stop_token &stop)
{
    Walker walker{.stop = stop};
    for (const QString &root : roots)
        walker.visit(QFileInfo(root), 0, true);
    FolderWalk &walk = walker.walk;
    std::ranges::sort(walk.files, {}, &FoundFile::path);
    const auto repeated = std::ranges::unique(walk.files, {}, &FoundFile::path);
    walk.files.erase(repeated.begin(), repeated.end());
    return std::move(walk);
}

} // namespace Bantin
