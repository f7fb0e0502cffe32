// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "client/program.h"

#include <QDir>
#include <QFileInfo>
#include <QLibraryInfo>
#include <QStandardPaths>

#include <dlfcn.h>

using namespace Qt::StringLiterals;

namespace Bantin
{

namespace
{

/** The folder of the library that holds this function: the plugin's. */
QString ownFolder()
{
    Dl_info info{};
    if (!dladdr(reinterpret_cast<const void *>(&ownFolder), &info) || !info.dli_fname)
        return {};
    return QFileInfo(QString::fromLocal8Bit(info.dli_fname)).canonicalPath();
}

} // namespace

QString findProgram()
{
    const QString own = ownFolder();
    // <build>/plugins/generic/bantin.so has its program in <build>/bin, <prefix>/lib/<triplet>/qt6/plugins/generic one
    // in <prefix>/bin.
    const QStringList folders{own + u"/../../bin"_s, own + u"/../../../../../bin"_s, own + u"/../../../../bin"_s,
                              QLibraryInfo::path(QLibraryInfo::PrefixPath) + u"/bin"_s};
    for (const QString &folder : folders) {
        const QFileInfo program(QDir::cleanPath(folder + u"/bantin"_s));
        if (program.isFile() && program.isExecutable())
            return program.absoluteFilePath();
    }
    return QStandardPaths::findExecutable(u"bantin"_s);
}

} // namespace Bantin
