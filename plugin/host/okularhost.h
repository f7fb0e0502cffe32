// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "host/okularsearch.h"
#include "host/readerhost.h"

#include <QPointer>
#include <QTabWidget>

namespace Bantin
{

/** Okular's part, in Okular itself as in Kile or Konqueror.
 *
 *  Nothing of Okular is linked: the part is called through its public interface header, through the methods that it
 *  offers on D-Bus, and through signals by name. A child of the part. */
class OkularHost : public ReaderHost
{
    Q_OBJECT

public:
    OkularHost(QObject *part, QTabWidget *tabs);

    [[nodiscard]] QString documentPath() const override;
    void addPanel(QWidget *panel, const QIcon &icon, const QString &name) override;
    void makePanelCurrent() override;
    void showPassage(const Evidence &evidence) override;
    void openDocument(const QString &path) override;

private Q_SLOTS:
    void completed();
    void canceled();
    void urlChanged(const QUrl &url);

private:
    void currentChanged();
    [[nodiscard]] bool isPlainText() const;

    QObject *m_part;
    QPointer<QTabWidget> m_tabs;
    QPointer<QWidget> m_panel;
    OkularSearch m_search;
};

/** Joins each of Okular's parts in the window of @p view that has no host yet. */
[[nodiscard]] std::optional<QList<ReaderHost *>> attachToOkular(QWidget *view);

} // namespace Bantin
