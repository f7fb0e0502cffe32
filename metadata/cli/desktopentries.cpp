// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "cli/desktopentries.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace Bantin
{

namespace
{

/** Tells our entries from the user's own. */
constexpr QByteArrayView Mark = "X-Bantin=true";
constexpr auto BackupSuffix = ".before-bantin"_L1;

Error fileError(const QString &what, const QString &path, const QString &why)
{
    return {.code = ErrorCode::NotReadable, .detail = what.arg(path, why)};
}

Result<QByteArray> readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::unexpected(fileError(u"%1 cannot be read: %2"_s, path, file.errorString()));
    return file.readAll();
}

Result<void> writeFile(const QString &path, const QByteArray &content)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.commit())
        return std::unexpected(fileError(u"%1 cannot be written: %2"_s, path, file.errorString()));
    return {};
}

bool isOurs(const QByteArray &entry)
{
    return entry.split('\n').contains(Mark);
}

bool startsOkular(const QByteArray &command)
{
    const QByteArray program = command.trimmed().split(' ').first();
    return program == "okular" || program.endsWith("/okular");
}

/** One argument of an Exec line, quoted as the specification of desktop entries asks. */
QByteArray quoted(const QString &argument)
{
    static constexpr QByteArrayView Reserved = " \t\n\"'\\><~|&;$*?#()`";
    QByteArray bytes = QFile::encodeName(argument).replace('%', "%%");
    if (std::ranges::none_of(bytes, [](char c) { return Reserved.contains(c); }))
        return bytes;
    // Twice, as the value is first read as a string, then as a quoted argument.
    bytes.replace('\\', "\\\\\\\\").replace('"', "\\\\\"").replace('`', "\\\\`").replace('$', "\\\\$");
    return '"' + bytes + '"';
}

QStringList entryNames(const QString &folder)
{
    return QDir(folder).entryList({u"org.kde.okular.desktop"_s, u"okularApplication_*.desktop"_s}, QDir::Files);
}

} // namespace

QByteArray withPlugin(const QByteArray &entry, const QString &pluginPath)
{
    QByteArray prefix = "env QT_QPA_GENERIC_PLUGINS=bantin ";
    if (!pluginPath.isEmpty())
        prefix += quoted(u"QT_PLUGIN_PATH="_s + pluginPath) + ' ';
    QByteArrayList lines = entry.split('\n');
    bool isFound = false;
    for (QByteArray &line : lines) {
        if (line.startsWith("Exec=") && startsOkular(line.sliced(5))) {
            line.insert(5, prefix);
            isFound = true;
        } else if (line.trimmed() == "[Desktop Entry]") {
            line += '\n' + Mark.toByteArray();
        } else if (line.startsWith("DBusActivatable=")) {
            line = "DBusActivatable=false"; // a start over the bus would pass our Exec by
        }
    }
    return isFound ? lines.join('\n') : QByteArray();
}

Result<QString> pluginPathFor(const QString &programFolder, const QString &qtPluginFolder)
{
    const auto holdsPlugin = [](const QString &folder) { return QFile::exists(folder + u"/generic/bantin.so"_s); };
    if (holdsPlugin(qtPluginFolder))
        return QString();
    const QStringList places{u"/../plugins"_s, u"/../lib/qt6/plugins"_s, u"/../lib64/qt6/plugins"_s,
                             u"/../lib/x86_64-linux-gnu/qt6/plugins"_s, u"/../lib/aarch64-linux-gnu/qt6/plugins"_s};
    for (const QString &place : places)
        if (holdsPlugin(programFolder + place))
            return QDir::cleanPath(programFolder + place);
    return std::unexpected(Error{
        .code = ErrorCode::NotReadable,
        .detail = u"the plugin generic/bantin.so is neither in %1 nor beside %2; install or build Bantin first"_s.arg(
            qtPluginFolder, programFolder)});
}

DesktopEntries::DesktopEntries(QString userFolder, QStringList systemFolders)
    : m_userFolder(std::move(userFolder)), m_systemFolders(std::move(systemFolders))
{
}

DesktopEntries DesktopEntries::ofThisUser()
{
    const QString own = QStandardPaths::writableLocation(QStandardPaths::ApplicationsLocation);
    QStringList folders = QStandardPaths::standardLocations(QStandardPaths::ApplicationsLocation);
    folders.removeAll(own);
    return {own, folders};
}

Result<QStringList> DesktopEntries::enable(const QString &pluginPath) const
{
    std::map<QString, QString> sources;
    for (const QString &folder : m_systemFolders)
        for (const QString &name : entryNames(folder))
            sources.try_emplace(name, folder + u'/' + name);
    if (sources.empty())
        return std::unexpected(
            Error{.code = ErrorCode::NotReadable,
                  .detail = u"no Okular is installed (no org.kde.okular.desktop in %1); "
                            "install it, then call this again"_s.arg(m_systemFolders.join(u", "_s))});
    if (!QDir().mkpath(m_userFolder))
        return std::unexpected(fileError(u"the folder %1 cannot be made%2"_s, m_userFolder, {}));
    QStringList written;
    for (const auto &[name, source] : sources) {
        if (const Result<void> done = enableOne(name, source, pluginPath); !done)
            return std::unexpected(done.error());
        written << m_userFolder + u'/' + name;
    }
    return written;
}

Result<void> DesktopEntries::enableOne(const QString &name, const QString &source, const QString &pluginPath) const
{
    const QString target = m_userFolder + u'/' + name;
    const QString backup = target + BackupSuffix;
    const bool isTaken = QFile::exists(target);
    const Result<QByteArray> present = isTaken ? readFile(target) : QByteArray();
    if (!present)
        return std::unexpected(present.error());
    if (isTaken && !isOurs(*present)) {
        // The user's own entry is what is changed, and kept; an older copy of it is never lost.
        if (QFile::exists(backup))
            return std::unexpected(
                fileError(u"%1 was changed since the plugin was enabled, and %2 is there already; remove one of them"_s,
                          target, backup));
        if (const Result<void> kept = writeFile(backup, *present); !kept)
            return kept;
    }
    const Result<QByteArray> original = readFile(QFile::exists(backup) ? backup : source);
    if (!original)
        return std::unexpected(original.error());
    const QByteArray entry = withPlugin(*original, pluginPath);
    if (entry.isEmpty())
        return std::unexpected(fileError(
            u"%1 does not start okular itself, so the plugin cannot be put into it%2; start it as README.md tells"_s,
            source, {}));
    return *present == entry ? Result<void>() : writeFile(target, entry);
}

Result<QStringList> DesktopEntries::disable() const
{
    QStringList removed;
    for (const QString &name : entryNames(m_userFolder)) {
        const QString target = m_userFolder + u'/' + name;
        const Result<QByteArray> present = readFile(target);
        if (!present)
            return std::unexpected(present.error());
        if (!isOurs(*present))
            continue;
        const Result<QByteArray> before = readFile(target + BackupSuffix);
        if (before) {
            if (const Result<void> restored = writeFile(target, *before); !restored)
                return std::unexpected(restored.error());
            QFile::remove(target + BackupSuffix);
        } else if (!QFile::remove(target)) {
            return std::unexpected(fileError(u"%1 cannot be removed%2"_s, target, {}));
        }
        removed << target;
    }
    return removed;
}

} // namespace Bantin
