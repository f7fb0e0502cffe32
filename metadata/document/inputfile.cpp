// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "document/inputfile.h"

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Bantin
{

namespace
{

std::unexpected<Error> notReadable(const QString &path, const QString &why)
{
    return std::unexpected(Error{.code = ErrorCode::NotReadable, .detail = u"%1 cannot be read: %2."_s.arg(path, why)});
}

std::unexpected<Error> notReadable(const QString &path, int error)
{
    return notReadable(path, qt_error_string(error));
}

const QString NotRegular = u"it is a folder, a pipe or a device; name a regular file"_s;

} // namespace

Result<std::unique_ptr<QFile>> openRegularFile(const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    if (name.contains('\0'))
        return notReadable(path, u"its name holds a NUL"_s);
    struct stat status = {};
    if (::stat(name.constData(), &status) != 0)
        return notReadable(path, errno);
    if (!S_ISREG(status.st_mode))
        return notReadable(path, NotRegular);
    // The name may have been given to a FIFO since: without O_NONBLOCK opening that would wait for a writer.
    const int descriptor = ::open(name.constData(), O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC);
    if (descriptor < 0)
        return notReadable(path, errno);
    if (::fstat(descriptor, &status) != 0 || !S_ISREG(status.st_mode)) {
        ::close(descriptor);
        return notReadable(path, NotRegular);
    }
    auto file = std::make_unique<QFile>(path);
    if (!file->open(descriptor, QIODevice::ReadOnly, QFileDevice::AutoCloseHandle)) {
        ::close(descriptor);
        return notReadable(path, file->errorString());
    }
    return file;
}

Error tooLarge(const QString &path, qint64 limit)
{
    return {.code = ErrorCode::LimitExceeded,
            .detail =
                u"%1 is larger than the %2 MiB that are read of such a file; divide it."_s.arg(path).arg(limit >> 20)};
}

Result<QByteArray> readAll(QFile &file, const QString &path, qint64 limit)
{
    if (file.size() > limit)
        return std::unexpected(tooLarge(path, limit));
    const QByteArray bytes = file.read(limit + 1);
    if (file.error() != QFileDevice::NoError)
        return notReadable(path, file.errorString());
    if (bytes.size() > limit)
        return std::unexpected(tooLarge(path, limit));
    return bytes;
}

} // namespace Bantin
