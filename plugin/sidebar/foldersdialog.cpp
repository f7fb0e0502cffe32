// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "sidebar/foldersdialog.h"

#include "models/plaintext.h"
#include "sidebar/label.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Bantin
{

namespace
{
constexpr QSize UsualSize(460, 320);
}

FoldersDialog::FoldersDialog(QWidget *parent) : QDialog(parent)
{
    setObjectName(u"bantinFoldersDialog"_s);
    setWindowTitle(tr("Folders of Bulletins"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *layout = new QVBoxLayout(this);
    QLabel *about = makeLabel(u"bantinFoldersAbout"_s, this);
    about->setText(tr("Bantin searches these folders, with all that is below them, for related bulletins. "
                      "The folder of an opened bulletin is added by itself."));
    m_folders = new QListWidget(this);
    m_folders->setObjectName(u"bantinFolders"_s);
    m_folders->setAccessibleName(tr("Folders"));
    m_folders->setTextElideMode(Qt::ElideMiddle);
    m_folders->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_summary = makeLabel(u"bantinFoldersSummary"_s, this);
    m_status = makeLabel(u"bantinFoldersStatus"_s, this);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton *add = buttons->addButton(tr("&Add Folder…"), QDialogButtonBox::ActionRole);
    m_remove = buttons->addButton(tr("&Remove"), QDialogButtonBox::ActionRole);
    m_remove->setEnabled(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    connect(add, &QPushButton::clicked, this, &FoldersDialog::chooseFolder);
    connect(m_remove, &QPushButton::clicked, this, &FoldersDialog::removeSelected);
    connect(m_folders, &QListWidget::itemSelectionChanged, this,
            [this] { m_remove->setEnabled(!m_folders->selectedItems().isEmpty()); });
    layout->addWidget(about);
    layout->addWidget(m_folders, 1);
    layout->addWidget(m_summary);
    layout->addWidget(m_status);
    layout->addWidget(buttons);
    showStatus({});
    resize(UsualSize);
}

void FoldersDialog::showSummary(const CatalogueSummary &summary)
{
    m_folders->clear();
    for (const QString &folder : summary.folders) {
        auto *item = new QListWidgetItem(shownText(QDir::toNativeSeparators(folder)), m_folders);
        item->setData(Qt::UserRole, folder);
        item->setToolTip(Bantin::toolTip({folder}));
    }
    m_summary->setText(tr("%1, %2, %3")
                           .arg(tr("%n bulletin(s)", "in the catalogue", summary.bulletins),
                                tr("%n other paper(s)", nullptr, summary.others),
                                tr("%n file(s) that cannot be read", nullptr, summary.unreadable)));
}

void FoldersDialog::showStatus(const QString &status)
{
    m_status->setText(status);
    m_status->setVisible(!status.isEmpty());
}

// Not exec(): the reader may close the document, and this dialog with it, while the chooser is open.
void FoldersDialog::chooseFolder()
{
    auto *chooser = new QFileDialog(this, tr("Add a Folder of Bulletins"), QDir::homePath());
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setFileMode(QFileDialog::Directory);
    chooser->setOption(QFileDialog::ShowDirsOnly);
    connect(chooser, &QFileDialog::fileSelected, this, &FoldersDialog::folderAdded);
    chooser->open();
}

void FoldersDialog::removeSelected()
{
    for (const QListWidgetItem *item : m_folders->selectedItems())
        Q_EMIT folderRemoved(item->data(Qt::UserRole).toString());
}

} // namespace Bantin
