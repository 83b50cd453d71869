-- SPDX-FileCopyrightText: 2026 The Hot Papers authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- A library of layout 1: two digests with a paper in both, one without an id, one that stands twice in its digest; and
-- what the person made, also of a paper that is gone.

INSERT INTO digest VALUES
 (1, 2459422, 2459422, 'First', 1627369832000, 'post', 0, 'first', 'arXiv', '["arXiv","a\"b"]', 'one', '/m.jpg',
  x'2d2d2d0aff', 0, 1, x'01', '/one.md', 1600000000),
 (2, 2459423, 2459424, 'Second', NULL, 'post', 1, 'second', 'arXiv', '[]', 'two', '', x'', 0, 0, x'02', '/two.md',
  1600000500);
INSERT INTO paper (id, arxiv_id) VALUES (3, '2107.00001'), (5, '2107.00002'), (8, 'hep-th/9901001');
INSERT INTO entry VALUES
 (11, 1, 0, 3, '2107.00001', 1, 10, 20, 1627456232000, 50, 'moss', 'ada brook', 'cs.lg'),
 (12, 1, 1, 5, '2107.00002', 2, 30, 40, NULL, 100, 'fern', '', ''),
 (13, 1, 2, NULL, '', 3, 0, 0, NULL, 0, 'nameless', '', ''),
 (21, 2, 0, NULL, '2107.00001', 1, 1, 1, NULL, 0, 'moss twice', '', ''),
 (22, 2, 1, 3, '2107.00001', 2, 7, 8, NULL, 33, 'moss, later', 'ada brook', 'cs.lg'),
 (23, 2, 2, 8, 'hep-th/9901001', 3, 5, 5, NULL, 66, 'math', 'jorn', 'stat.ml');
INSERT INTO entry_text VALUES
 (11, 'Moss', '["Ada Brook","Jörn Étoile"]', '["cs.LG","stat.ML"]', 'Of gardens.', 'https://arxiv.org/abs/2107.00001',
  'https://arxiv.org/pdf/2107.00001', NULL),
 (12, 'Fern', '[]', '[]', 'At github.com/made-up/fern.', 'https://arxiv.org/abs/2107.00002', '', NULL),
 (13, 'Nameless', '[]', '["cs.LG"]', '', '', '', x'23fe'),
 (21, 'Moss twice', '[]', '[]', '', '', '', NULL),
 (22, 'Moss  later', '["Ada Brook","Jörn Étoile"]', '["cs.LG"]', 'Of 𝗺𝗮𝘁𝗵 gardens.', '', '', NULL),
 (23, 'Math', '["Jörn"]', '["stat.ML","cs.AI","cs.LG"]', '', '', '', NULL);
INSERT INTO tweet (entry_id, position, status_id, author, handle, day, language, direction, text, links, url) VALUES
 (11, 0, '1', 'Mira', 'mira_quell', 2459422, 'en', 0, 'pumpernickel', '[[0,3,"https://t.co/a"]]', 'https://x/1'),
 (11, 1, '2', 'Nora', 'nora', NULL, 'ar', 1, 'two', '[]', 'https://x/2'),
 (11, 2, '3', 'Mira', 'MIRA_quell', NULL, 'en', 0, 'three', '[]', 'https://x/3'),
 (22, 0, '4', '', '', NULL, '', 0, 'four', '[]', ''),
 (23, 0, '5', 'Nora', 'nora', NULL, 'en', 0, 'https://gitlab.com/x', '[]', '');
INSERT INTO file_stamp VALUES ('/one.md', 5, 6);
INSERT INTO user_paper VALUES ('2107.00001', 1, 2, 1600000001), ('2107.99999', 1, 3, 1600000002);
INSERT INTO user_note VALUES ('2107.00002', 'liquorice', 1600000003), ('2107.99999', 'gone', 1600000004);
UPDATE paper SET latest_entry_id = 22 WHERE id = 3; UPDATE paper SET latest_entry_id = 12 WHERE id = 5;
UPDATE paper SET latest_entry_id = 23 WHERE id = 8;
INSERT INTO paper_search (rowid, title) VALUES (3, 'Moss later'), (5, 'Fern'), (8, 'Math');
