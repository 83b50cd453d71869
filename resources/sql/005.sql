-- SPDX-FileCopyrightText: 2026 The Hot Papers authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Layout 5: when a paper came to its state is told apart from when it was starred. Until now each change of either wrote over
-- changed_at, which is the best that is known of older marks.
ALTER TABLE user_paper ADD COLUMN state_at INTEGER; -- seconds since 1970; NULL: the state never changed
ALTER TABLE user_paper ADD COLUMN starred_at INTEGER; -- the same of the star, put there or taken away
UPDATE user_paper SET
    state_at = iif(state <> 0, changed_at, NULL),
    starred_at = iif(starred <> 0, changed_at, NULL);
