// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "host/okularsearch.h"

#include "host/searchphrases.h"

#include <QApplication>
#include <QSignalBlocker>
#include <QWidget>

#include <algorithm>

namespace Bantin
{

OkularSearch::OkularSearch(QObject *part) : m_part(part)
{
}

void OkularSearch::show(const Evidence &evidence, const QWidget *window, bool byWordsAlone)
{
    const bool isNextOfSame =
        evidence.quote == m_shown.quote && evidence.page == m_shown.page && evidence.span.begin > m_shown.span.begin;
    m_shown = evidence;
    if (!takeLineEdit(window)) {
        goToPage(byWordsAlone);
        return;
    }
    m_phrases = searchPhrases(evidence.quote);
    if (isNextOfSame && m_phrases.contains(m_line->text())) {
        m_phrases.clear();
        QMetaObject::invokeMethod(m_findBar, "findNext");
        return;
    }
    // Okular begins to search on the page that shows.
    goToPage(byWordsAlone);
    tryNext();
}

// Each tab has a find bar of its own, and the part does not tell which: it is the one in the tab that is on top.
bool OkularSearch::takeLineEdit(const QWidget *window)
{
    const QList<QWidget *> widgets = window->findChildren<QWidget *>();
    const auto isCurrent = [](const QWidget *widget) {
        return widget->inherits("FindBar") && widget->parentWidget() && widget->parentWidget()->isVisible();
    };
    const auto bar = std::ranges::find_if(widgets, isCurrent);
    if (bar == widgets.end())
        return false;
    if (m_findBar == *bar)
        return m_line;
    m_findBar = *bar;
    const QList<QLineEdit *> lines = m_findBar->findChildren<QLineEdit *>();
    const auto line =
        std::ranges::find_if(lines, [](const QLineEdit *edit) { return edit->inherits("SearchLineEdit"); });
    m_line = line == lines.end() ? nullptr : *line;
    if (m_line)
        connect(m_line, SIGNAL(searchStopped()), this, SLOT(searchStopped()));
    return m_line;
}

void OkularSearch::goToPage(bool first) const
{
    QMetaObject::invokeMethod(m_part, "goToPage", Q_ARG(uint, first ? 1u : uint(std::max(1, m_shown.page))));
}

void OkularSearch::tryNext()
{
    if (m_phrases.isEmpty() || !m_line)
        return;
    {
        // Without the signal Okular would search a second time, 0.7 s later, where "find as you type" is on.
        const QSignalBlocker blocker(m_line);
        m_line->setText(m_phrases.takeFirst());
    }
    QMetaObject::invokeMethod(m_findBar, "resetSearch");
    QMetaObject::invokeMethod(m_findBar, "findNext");
}

void OkularSearch::searchStopped()
{
    if (!m_phrases.isEmpty() && !isFound())
        tryNext();
    else
        m_phrases.clear();
}

// Okular tells by the colour of the line alone whether it found the words.
bool OkularSearch::isFound() const
{
    return m_line && m_line->palette().color(QPalette::Base) == QApplication::palette().color(QPalette::Base);
}

} // namespace Bantin
