-- SPDX-FileCopyrightText: 2026 The Hot Papers authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- The tags of a paper: user_tag alone tells only the papers of a tag.
CREATE INDEX user_tag_by_paper ON user_tag (arxiv_id, tag);
