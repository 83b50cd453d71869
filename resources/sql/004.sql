-- SPDX-FileCopyrightText: 2026 The Hot Papers authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Layout 4: what is equally hot is told apart by how far it leads its time (core/heat.h). After this script the program
-- computes all heats anew (migrations.cpp).

-- leads: a byte (0–255) for each entry, by position, as heats; where it is shorter, there is none.
ALTER TABLE digest ADD COLUMN leads BLOB NOT NULL DEFAULT x'';
