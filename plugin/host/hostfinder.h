// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include <QObject>
#include <QPointer>
#include <QWidget>

#include <chrono>

namespace Bantin
{

class ReaderHost;

/** Notices when a known reader shows a document view, in whatever program, window or tab.
 *
 *  It looks at nothing but the class name of widgets that are being shown, so a program that is no reader pays one
 *  comparison for each such event. */
class HostFinder : public QObject
{
    Q_OBJECT

public:
    explicit HostFinder(QObject *parent = nullptr);

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    /** @p host is a child of the reader's own object for the view. */
    void found(Bantin::ReaderHost *host);

private:
    void look(const QPointer<QWidget> &view, std::chrono::milliseconds wait);
};

} // namespace Bantin
