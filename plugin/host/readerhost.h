// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "types/field.h"

#include <QIcon>
#include <QObject>

namespace Bantin
{

/** All that Bantin asks of a reader: one object for each view of a document (an Okular tab). It dies with that view. */
class ReaderHost : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /** The file that is open, absolute; empty where none is, or where it is not a local file. */
    [[nodiscard]] virtual QString documentPath() const = 0;

    /** Puts @p panel into the reader's sidebar, which owns it from then on. */
    virtual void addPanel(QWidget *panel, const QIcon &icon, const QString &name) = 0;
    virtual void makePanelCurrent() = 0;

    /** Scrolls to the passage and lights it; goes to its page where the words cannot be found. */
    virtual void showPassage(const Evidence &evidence) = 0;

    /** Opens a local file as the reader's settings say: in a new tab, a new window or in this view. */
    virtual void openDocument(const QString &path) = 0;

Q_SIGNALS:
    void documentOpened(const QString &path); ///< also after a reload of a changed file
    void documentFailed(const QString &path); ///< the reader itself could not open it
    void documentClosed();
    void panelChosen(bool chosen); ///< the user turned to the panel, or away from it
};

} // namespace Bantin
