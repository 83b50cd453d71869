// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "typeset/mathfont.h"
#include "ui/markhistory.h"
#include "ui/navigator.h"
#include "ui/spelling.h"

#include <QString>

#include <optional>

namespace hotpapers::ui {

/** Where the eye was in a window, for the one that takes its place. */
struct WindowView
{
    int rowOffset = 0; ///< of the current paper, below the first row that is seen
    int pagePlace = 0; ///< the reader's page is scrolled so far, in pixels
    QString search; ///< as typed: also what is no search
    bool hasSettings = false; ///< the settings stood open
};

/**
 * What the person did in a library since the program was started, and what is dear to make. It outlives the window, which
 * is made anew for another language.
 */
struct Session
{
    explicit Session(services::LibraryService &service) : library(service), marks(service) { }

    services::LibraryService &library; ///< must outlive it
    Navigator navigator;
    MarkHistory marks;
    Spelling spelling;
    std::optional<WindowView> view; ///< of the window before this one
    typeset::MathFont mathFont;
};

} // namespace hotpapers::ui
