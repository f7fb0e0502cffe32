// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "cli/interrupt.h"

#include <csignal>
#include <cstdint>
#include <poll.h>
#include <sys/eventfd.h>
#include <sys/signalfd.h>
#include <unistd.h>

namespace Bantin::Cli
{

namespace
{

sigset_t interrupts()
{
    sigset_t set;
    sigemptyset(&set);
    sigaddset(&set, SIGINT);
    sigaddset(&set, SIGTERM);
    return set;
}

} // namespace

// A signal handler may do next to nothing; a descriptor that is read in a thread may do all we want.
Interrupt::Interrupt()
{
    const sigset_t set = interrupts();
    pthread_sigmask(SIG_BLOCK, &set, nullptr);
    m_signals = signalfd(-1, &set, SFD_CLOEXEC);
    m_end = eventfd(0, EFD_CLOEXEC);
    m_thread = std::jthread([this] {
        pollfd wanted[] = {{.fd = m_signals, .events = POLLIN, .revents = 0},
                           {.fd = m_end, .events = POLLIN, .revents = 0}};
        while (poll(wanted, 2, -1) >= 0 || errno == EINTR) {
            if (wanted[1].revents != 0)
                return;
            signalfd_siginfo info;
            if (wanted[0].revents == 0 || ::read(m_signals, &info, sizeof info) != sizeof info)
                continue;
            if (!m_source.request_stop())
                _exit(Interrupted);
        }
    });
}

Interrupt::~Interrupt()
{
    const std::uint64_t one = 1;
    static_cast<void>(::write(m_end, &one, sizeof one));
    m_thread.join();
    ::close(m_signals);
    ::close(m_end);
    const sigset_t set = interrupts();
    pthread_sigmask(SIG_UNBLOCK, &set, nullptr);
}

} // namespace Bantin::Cli
