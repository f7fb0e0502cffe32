// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include <QDialog>

class QLabel;
class QListWidget;
class QPushButton;

namespace Bantin
{

/** What the catalogue holds, in numbers. */
struct CatalogueSummary {
    QStringList folders; ///< that are catalogued, absolute; single files among them
    int bulletins = 0;
    int others = 0; ///< papers that are no bulletins
    int unreadable = 0;
};

/** The folders in which Bantin looks for bulletins: shows them, and lets the user add and remove some. */
class FoldersDialog : public QDialog
{
    Q_OBJECT

public:
    explicit FoldersDialog(QWidget *parent);

    void showSummary(const CatalogueSummary &summary);
    /** What is going on, or what went wrong; empty for none. */
    void showStatus(const QString &status);

Q_SIGNALS:
    void folderAdded(const QString &folder);
    void folderRemoved(const QString &folder);

private:
    void chooseFolder();
    void removeSelected();

    QListWidget *m_folders = nullptr;
    QLabel *m_summary = nullptr;
    QLabel *m_status = nullptr;
    QPushButton *m_remove = nullptr;
};

} // namespace Bantin
