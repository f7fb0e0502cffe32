// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include <stop_token>
#include <thread>

namespace Bantin::Cli
{

/** The exit code of a command that Ctrl-C ended, as shells report it. */
inline constexpr int Interrupted = 130;

/** Turns Ctrl-C and SIGTERM into a stop request while it lives; a second Ctrl-C ends the program at once. */
class Interrupt
{
public:
    Interrupt();
    ~Interrupt();
    Interrupt(const Interrupt &) = delete;
    Interrupt &operator=(const Interrupt &) = delete;

    [[nodiscard]] std::stop_token token() const { return m_source.get_token(); }

private:
    std::stop_source m_source;
    int m_signals = -1;
    int m_end = -1; ///< an event that ends m_thread
    std::jthread m_thread;
};

} // namespace Bantin::Cli
