// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "client/jsonlines.h"

#include <QObject>
#include <QStringList>

class QProcess;

namespace Bantin
{

/** One life of the child `bantin serve`: from its start until it ends, by itself or by us.
 *
 *  It ends with the reader in any case: its input closes, and the kernel kills it where it does not look there. */
class ServeProcess : public QObject
{
    Q_OBJECT

public:
    ServeProcess(const QString &program, const QStringList &arguments);
    /** Lets the child end by itself, without waiting for it. */
    ~ServeProcess() override;

    void start();
    void send(const QJsonObject &message);
    /** For a child that hangs. It is gone for the caller at once: no signal comes any more. */
    void kill();

Q_SIGNALS:
    void received(const QJsonObject &message);
    /** The child is gone, or talks nonsense. The last signal. */
    void ended(const QString &detail);

private:
    void read();
    void end(const QString &detail);
    QProcess *release();

    QProcess *m_process; ///< nullptr once released; outlives this object until the child has ended
    JsonLines m_lines;
};

} // namespace Bantin
