-- 001 - all nouns of a family, its history, and the words to search
--
-- Never edit a migration that has been released: append the next one.
-- One table a noun (kring-noun.c); no UNIQUE but the id, no CHECK across
-- columns, no REAL and no BLOB in them, because two copies that each keep such
-- a rule can break it when they are merged. Dates are one cell each.
--
-- SPDX-FileCopyrightText: 2026 The Kring contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- One row for each thing somebody did; the undo step and the line in the history.
CREATE TABLE action (
  id INTEGER PRIMARY KEY,
  hlc INTEGER NOT NULL,              -- milliseconds << 16 | counter; never runs back, whatever the clock does
  at INTEGER NOT NULL,               -- the writer's own clock, seconds since 1970, for display
  who TEXT NOT NULL,
  what TEXT NOT NULL,                -- a code, never words of the family
  kind TEXT NOT NULL CHECK (kind IN ('do', 'undo')),
  ref INTEGER                        -- undo: the action that was turned back
) STRICT;
CREATE INDEX action_hlc ON action (hlc);

-- One row for each changed cell, with exact types. Written by triggers only.
CREATE TABLE change (
  action INTEGER NOT NULL REFERENCES action (id),
  seq INTEGER NOT NULL,
  tbl TEXT NOT NULL,
  row INTEGER NOT NULL,
  col TEXT NOT NULL,
  old ANY,
  new ANY,
  PRIMARY KEY (action, seq)
) STRICT, WITHOUT ROWID;
CREATE INDEX change_row ON change (row, tbl);

-- Ids of rows that were erased for good, so that no older copy brings them back.
CREATE TABLE erased (row INTEGER PRIMARY KEY) STRICT;

-- The action under way: NULL outside one (edits are refused), -1 while rows are made from the log.
CREATE TABLE log_now (id INTEGER PRIMARY KEY CHECK (id = 1), action INTEGER) STRICT;
INSERT INTO log_now VALUES (1, NULL);

-- Who opened, showed, printed or gave something; no contents and no names.
CREATE TABLE access (
  id INTEGER PRIMARY KEY,
  at INTEGER NOT NULL,
  who TEXT NOT NULL,
  what TEXT NOT NULL,
  object TEXT,
  n INTEGER
) STRICT;

-- Folded words of a row; no second copy of the text is kept.
CREATE VIRTUAL TABLE search USING fts5 (words, content='', contentless_delete=1, tokenize='unicode61 remove_diacritics 2');
INSERT INTO search (search, rank) VALUES ('pgsz', 3900);

CREATE TABLE family (
  id INTEGER PRIMARY KEY,
  ref TEXT,
  title TEXT NOT NULL,
  subtitle TEXT,
  template TEXT,
  template_nl TEXT,
  frame TEXT,
  phase TEXT,
  status TEXT,
  opened TEXT CHECK (opened GLOB '[0-9]*-[0-9]*;*'),
  closed TEXT CHECK (closed GLOB '[0-9]*-[0-9]*;*'),
  counsellor TEXT,
  organisation INTEGER REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED,
  contact INTEGER REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  contact_text TEXT,
  languages TEXT CHECK (json_valid (languages)),
  mandate TEXT,
  retention_rule TEXT,
  retention_until TEXT CHECK (retention_until GLOB '[0-9]*-[0-9]*;*'),
  retention_person INTEGER REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  retention_note TEXT,
  as_of TEXT CHECK (as_of GLOB '[0-9]*-[0-9]*;*'),
  lang TEXT,
  notice TEXT,
  fictitious INTEGER CHECK (fictitious IN (0, 1)),
  extra_file TEXT,
  pos TEXT NOT NULL DEFAULT '',
  extra TEXT,
  withdrawn INTEGER NOT NULL DEFAULT 0 CHECK (withdrawn IN (0, 1))
) STRICT;
CREATE INDEX family_organisation ON family (organisation);
CREATE INDEX family_contact ON family (contact);
CREATE INDEX family_retention_person ON family (retention_person);

CREATE TABLE person (
  id INTEGER PRIMARY KEY,
  ref TEXT,
  kind TEXT NOT NULL,
  given TEXT,
  family_name TEXT,
  call TEXT,
  label TEXT,
  name_status TEXT,
  life TEXT,
  sex TEXT,
  pronoun TEXT,
  birth TEXT CHECK (birth GLOB '[0-9]*-[0-9]*;*'),
  due TEXT CHECK (due GLOB '[0-9]*-[0-9]*;*'),
  death TEXT CHECK (death GLOB '[0-9]*-[0-9]*;*'),
  client INTEGER CHECK (client IN (0, 1)),
  centre INTEGER CHECK (centre IN (0, 1)),
  professional INTEGER CHECK (professional IN (0, 1)),
  volunteer INTEGER CHECK (volunteer IN (0, 1)),
  function TEXT,
  org INTEGER REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED,
  job TEXT,
  strengths TEXT CHECK (json_valid (strengths)),
  languages TEXT CHECK (json_valid (languages)),
  interpreter TEXT,
  phone TEXT,
  mail TEXT,
  note TEXT,
  visibility TEXT,
  pos TEXT NOT NULL DEFAULT '',
  extra TEXT,
  withdrawn INTEGER NOT NULL DEFAULT 0 CHECK (withdrawn IN (0, 1))
) STRICT;
CREATE INDEX person_org ON person (org);

CREATE TABLE organisation (
  id INTEGER PRIMARY KEY,
  ref TEXT,
  kind TEXT NOT NULL,
  name TEXT NOT NULL,
  roles TEXT CHECK (json_valid (roles)),
  role_text TEXT,
  limits TEXT,
  phone TEXT,
  "from" TEXT CHECK ("from" GLOB '[0-9]*-[0-9]*;*'),
  "to" TEXT CHECK ("to" GLOB '[0-9]*-[0-9]*;*'),
  pos TEXT NOT NULL DEFAULT '',
  extra TEXT,
  withdrawn INTEGER NOT NULL DEFAULT 0 CHECK (withdrawn IN (0, 1))
) STRICT;

CREATE TABLE place (
  id INTEGER PRIMARY KEY,
  ref TEXT,
  kind TEXT NOT NULL,
  name TEXT NOT NULL,
  town TEXT,
  address TEXT,
  pos TEXT NOT NULL DEFAULT '',
  extra TEXT,
  withdrawn INTEGER NOT NULL DEFAULT 0 CHECK (withdrawn IN (0, 1))
) STRICT;

CREATE TABLE parentage (
  id INTEGER PRIMARY KEY,
  child INTEGER NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  parent INTEGER NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  kind TEXT NOT NULL,
  authority TEXT,
  certainty TEXT,
  "from" TEXT CHECK ("from" GLOB '[0-9]*-[0-9]*;*'),
  "to" TEXT CHECK ("to" GLOB '[0-9]*-[0-9]*;*'),
  pos TEXT NOT NULL DEFAULT '',
  extra TEXT,
  withdrawn INTEGER NOT NULL DEFAULT 0 CHECK (withdrawn IN (0, 1))
) STRICT;
CREATE INDEX parentage_child ON parentage (child);
CREATE INDEX parentage_parent ON parentage (parent);

CREATE TABLE partnership (
  id INTEGER PRIMARY KEY,
  a INTEGER NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  b INTEGER NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  kind TEXT NOT NULL,
  "from" TEXT CHECK ("from" GLOB '[0-9]*-[0-9]*;*'),
  "to" TEXT CHECK ("to" GLOB '[0-9]*-[0-9]*;*'),
  pos TEXT NOT NULL DEFAULT '',
  extra TEXT,
  withdrawn INTEGER NOT NULL DEFAULT 0 CHECK (withdrawn IN (0, 1))
) STRICT;
CREATE INDEX partnership_a ON partnership (a);
CREATE INDEX partnership_b ON partnership (b);

CREATE TABLE tie (
  id INTEGER PRIMARY KEY,
  "from" INTEGER NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  "to" INTEGER NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  kind TEXT NOT NULL,
  label TEXT,
  from_date TEXT CHECK (from_date GLOB '[0-9]*-[0-9]*;*'),
  to_date TEXT CHECK (to_date GLOB '[0-9]*-[0-9]*;*'),
  note TEXT,
  visibility TEXT,
  pos TEXT NOT NULL DEFAULT '',
  extra TEXT,
  withdrawn INTEGER NOT NULL DEFAULT 0 CHECK (withdrawn IN (0, 1))
) STRICT;
CREATE INDEX tie_from ON tie ("from");
CREATE INDEX tie_to ON tie ("to");

CREATE TABLE tie_quality (
  id INTEGER PRIMARY KEY,
  tie INTEGER NOT NULL REFERENCES tie (id) DEFERRABLE INITIALLY DEFERRED,
  told_by INTEGER NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  value TEXT NOT NULL,
  date TEXT CHECK (date GLOB '[0-9]*-[0-9]*;*'),
  pos TEXT NOT NULL DEFAULT '',
  extra TEXT,
  withdrawn INTEGER NOT NULL DEFAULT 0 CHECK (withdrawn IN (0, 1))
) STRICT;
CREATE INDEX tie_quality_tie ON tie_quality (tie);
CREATE INDEX tie_quality_told_by ON tie_quality (told_by);

CREATE TABLE stay (
  id INTEGER PRIMARY KEY,
  person INTEGER NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  place INTEGER REFERENCES place (id) DEFERRABLE INITIALLY DEFERRED,
  kind TEXT NOT NULL,
  "from" TEXT CHECK ("from" GLOB '[0-9]*-[0-9]*;*'),
  "to" TEXT CHECK ("to" GLOB '[0-9]*-[0-9]*;*'),
  planned_end TEXT CHECK (planned_end GLOB '[0-9]*-[0-9]*;*'),
  extended TEXT CHECK (extended GLOB '[0-9]*-[0-9]*;*'),
  rhythm TEXT,
  share INTEGER,
  frame TEXT,
  reason TEXT,
  contact TEXT,
  view TEXT,
  view_feeling TEXT,
  visibility TEXT,
  pos TEXT NOT NULL DEFAULT '',
  extra TEXT,
  withdrawn INTEGER NOT NULL DEFAULT 0 CHECK (withdrawn IN (0, 1)),
  lo INTEGER GENERATED ALWAYS AS (CAST (substr ("from", 1, 8) AS INTEGER)) VIRTUAL,
  hi INTEGER GENERATED ALWAYS AS (CAST (substr ("from", 10, 8) AS INTEGER)) VIRTUAL
) STRICT;
CREATE INDEX stay_person ON stay (person);
CREATE INDEX stay_place ON stay (place);
CREATE INDEX stay_bounds ON stay (lo, hi);

CREATE TABLE event (
  id INTEGER PRIMARY KEY,
  ref TEXT,
  kind TEXT NOT NULL,
  date TEXT CHECK (date GLOB '[0-9]*-[0-9]*;*'),
  end TEXT CHECK (end GLOB '[0-9]*-[0-9]*;*'),
  title TEXT NOT NULL,
  text TEXT,
  child_text TEXT,
  place INTEGER REFERENCES place (id) DEFERRABLE INITIALLY DEFERRED,
  domain TEXT,
  certainty TEXT,
  told_by INTEGER REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  basis TEXT,
  visibility TEXT,
  access TEXT,
  moment TEXT,
  state TEXT,
  key_moment INTEGER CHECK (key_moment IN (0, 1)),
  pos TEXT NOT NULL DEFAULT '',
  extra TEXT,
  withdrawn INTEGER NOT NULL DEFAULT 0 CHECK (withdrawn IN (0, 1)),
  lo INTEGER GENERATED ALWAYS AS (CAST (substr (date, 1, 8) AS INTEGER)) VIRTUAL,
  hi INTEGER GENERATED ALWAYS AS (CAST (substr (date, 10, 8) AS INTEGER)) VIRTUAL
) STRICT;
CREATE INDEX event_place ON event (place);
CREATE INDEX event_told_by ON event (told_by);
CREATE INDEX event_bounds ON event (lo, hi);

CREATE TABLE event_person (
  id INTEGER PRIMARY KEY,
  event INTEGER NOT NULL REFERENCES event (id) DEFERRABLE INITIALLY DEFERRED,
  person INTEGER NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  role TEXT,
  pos TEXT NOT NULL DEFAULT '',
  extra TEXT,
  withdrawn INTEGER NOT NULL DEFAULT 0 CHECK (withdrawn IN (0, 1))
) STRICT;
CREATE INDEX event_person_event ON event_person (event);
CREATE INDEX event_person_person ON event_person (person);

CREATE TABLE event_view (
  id INTEGER PRIMARY KEY,
  event INTEGER NOT NULL REFERENCES event (id) DEFERRABLE INITIALLY DEFERRED,
  person INTEGER NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  text TEXT,
  feeling TEXT,
  pos TEXT NOT NULL DEFAULT '',
  extra TEXT,
  withdrawn INTEGER NOT NULL DEFAULT 0 CHECK (withdrawn IN (0, 1))
) STRICT;
CREATE INDEX event_view_event ON event_view (event);
CREATE INDEX event_view_person ON event_view (person);

CREATE TABLE support (
  id INTEGER PRIMARY KEY,
  ref TEXT,
  "from" INTEGER NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  kinds TEXT CHECK (json_valid (kinds)),
  status TEXT NOT NULL,
  what TEXT,
  "when" TEXT,
  since TEXT CHECK (since GLOB '[0-9]*-[0-9]*;*'),
  until TEXT CHECK (until GLOB '[0-9]*-[0-9]*;*'),
  told_by INTEGER REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  visibility TEXT,
  pos TEXT NOT NULL DEFAULT '',
  extra TEXT,
  withdrawn INTEGER NOT NULL DEFAULT 0 CHECK (withdrawn IN (0, 1))
) STRICT;
CREATE INDEX support_from ON support ("from");
CREATE INDEX support_told_by ON support (told_by);

CREATE TABLE support_person (
  id INTEGER PRIMARY KEY,
  support INTEGER NOT NULL REFERENCES support (id) DEFERRABLE INITIALLY DEFERRED,
  role TEXT NOT NULL,
  person INTEGER NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  pos TEXT NOT NULL DEFAULT '',
  extra TEXT,
  withdrawn INTEGER NOT NULL DEFAULT 0 CHECK (withdrawn IN (0, 1))
) STRICT;
CREATE INDEX support_person_support ON support_person (support);
CREATE INDEX support_person_person ON support_person (person);

CREATE TABLE circle (
  id INTEGER PRIMARY KEY,
  ref TEXT,
  title TEXT NOT NULL,
  date TEXT CHECK (date GLOB '[0-9]*-[0-9]*;*'),
  scheme TEXT NOT NULL,
  rings TEXT CHECK (json_valid (rings)),
  sectors TEXT,
  sector_labels TEXT CHECK (json_valid (sector_labels)),
  status TEXT,
  visibility TEXT,
  pos TEXT NOT NULL DEFAULT '',
  extra TEXT,
  withdrawn INTEGER NOT NULL DEFAULT 0 CHECK (withdrawn IN (0, 1))
) STRICT;

CREATE TABLE circle_person (
  id INTEGER PRIMARY KEY,
  circle INTEGER NOT NULL REFERENCES circle (id) DEFERRABLE INITIALLY DEFERRED,
  role TEXT NOT NULL,
  person INTEGER NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  pos TEXT NOT NULL DEFAULT '',
  extra TEXT,
  withdrawn INTEGER NOT NULL DEFAULT 0 CHECK (withdrawn IN (0, 1))
) STRICT;
CREATE INDEX circle_person_circle ON circle_person (circle);
CREATE INDEX circle_person_person ON circle_person (person);

CREATE TABLE placement (
  id INTEGER PRIMARY KEY,
  circle INTEGER NOT NULL REFERENCES circle (id) DEFERRABLE INITIALLY DEFERRED,
  person INTEGER NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  ring INTEGER NOT NULL,
  sector TEXT,
  angle INTEGER,
  wish_ring INTEGER,
  moved_from INTEGER,
  outside INTEGER CHECK (outside IN (0, 1)),
  note TEXT,
  visibility TEXT,
  pos TEXT NOT NULL DEFAULT '',
  extra TEXT,
  withdrawn INTEGER NOT NULL DEFAULT 0 CHECK (withdrawn IN (0, 1))
) STRICT;
CREATE INDEX placement_circle ON placement (circle);
CREATE INDEX placement_person ON placement (person);

CREATE TABLE circle_link (
  id INTEGER PRIMARY KEY,
  circle INTEGER NOT NULL REFERENCES circle (id) DEFERRABLE INITIALLY DEFERRED,
  a INTEGER NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  b INTEGER NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  quality TEXT NOT NULL,
  told_by INTEGER REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  pos TEXT NOT NULL DEFAULT '',
  extra TEXT,
  withdrawn INTEGER NOT NULL DEFAULT 0 CHECK (withdrawn IN (0, 1))
) STRICT;
CREATE INDEX circle_link_circle ON circle_link (circle);
CREATE INDEX circle_link_a ON circle_link (a);
CREATE INDEX circle_link_b ON circle_link (b);
CREATE INDEX circle_link_told_by ON circle_link (told_by);

CREATE TABLE meeting (
  id INTEGER PRIMARY KEY,
  ref TEXT,
  kind TEXT NOT NULL,
  date TEXT CHECK (date GLOB '[0-9]*-[0-9]*;*'),
  time TEXT,
  minutes INTEGER,
  place INTEGER REFERENCES place (id) DEFERRABLE INITIALLY DEFERRED,
  chair INTEGER REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  interpreter_lang TEXT,
  interpreter_by INTEGER REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  interpreter_note TEXT,
  language_note TEXT,
  summary TEXT,
  decisions TEXT,
  next TEXT CHECK (next GLOB '[0-9]*-[0-9]*;*'),
  visibility TEXT,
  pos TEXT NOT NULL DEFAULT '',
  extra TEXT,
  withdrawn INTEGER NOT NULL DEFAULT 0 CHECK (withdrawn IN (0, 1))
) STRICT;
CREATE INDEX meeting_place ON meeting (place);
CREATE INDEX meeting_chair ON meeting (chair);
CREATE INDEX meeting_interpreter_by ON meeting (interpreter_by);

CREATE TABLE attendance (
  id INTEGER PRIMARY KEY,
  meeting INTEGER NOT NULL REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED,
  person INTEGER NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  state TEXT NOT NULL,
  note TEXT,
  pos TEXT NOT NULL DEFAULT '',
  extra TEXT,
  withdrawn INTEGER NOT NULL DEFAULT 0 CHECK (withdrawn IN (0, 1))
) STRICT;
CREATE INDEX attendance_meeting ON attendance (meeting);
CREATE INDEX attendance_person ON attendance (person);

CREATE TABLE agenda (
  id INTEGER PRIMARY KEY,
  meeting INTEGER NOT NULL REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED,
  minutes INTEGER,
  text TEXT,
  view TEXT,
  pos TEXT NOT NULL DEFAULT '',
  extra TEXT,
  withdrawn INTEGER NOT NULL DEFAULT 0 CHECK (withdrawn IN (0, 1))
) STRICT;
CREATE INDEX agenda_meeting ON agenda (meeting);

CREATE TABLE perspective (
  id INTEGER PRIMARY KEY,
  meeting INTEGER REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED,
  person INTEGER NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  date TEXT CHECK (date GLOB '[0-9]*-[0-9]*;*'),
  good TEXT CHECK (json_valid (good)),
  worries TEXT CHECK (json_valid (worries)),
  needs TEXT CHECK (json_valid (needs)),
  in_own_words INTEGER CHECK (in_own_words IN (0, 1)),
  via TEXT,
  visibility TEXT,
  pos TEXT NOT NULL DEFAULT '',
  extra TEXT,
  withdrawn INTEGER NOT NULL DEFAULT 0 CHECK (withdrawn IN (0, 1))
) STRICT;
CREATE INDEX perspective_meeting ON perspective (meeting);
CREATE INDEX perspective_person ON perspective (person);

CREATE TABLE child_voice (
  id INTEGER PRIMARY KEY,
  person INTEGER NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  date TEXT CHECK (date GLOB '[0-9]*-[0-9]*;*'),
  kind TEXT NOT NULL,
  show TEXT,
  quotes TEXT CHECK (json_valid (quotes)),
  observed TEXT CHECK (json_valid (observed)),
  worries TEXT CHECK (json_valid (worries)),
  good TEXT CHECK (json_valid (good)),
  dreams TEXT CHECK (json_valid (dreams)),
  inside TEXT CHECK (json_valid (inside)),
  doing TEXT CHECK (json_valid (doing)),
  visitors TEXT CHECK (json_valid (visitors)),
  not_inside TEXT CHECK (json_valid (not_inside)),
  rules TEXT CHECK (json_valid (rules)),
  path INTEGER,
  asked_by INTEGER REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  agreed TEXT,
  pos TEXT NOT NULL DEFAULT '',
  extra TEXT,
  withdrawn INTEGER NOT NULL DEFAULT 0 CHECK (withdrawn IN (0, 1))
) STRICT;
CREATE INDEX child_voice_person ON child_voice (person);
CREATE INDEX child_voice_asked_by ON child_voice (asked_by);

CREATE TABLE scale (
  id INTEGER PRIMARY KEY,
  ref TEXT,
  kind TEXT NOT NULL,
  question TEXT,
  child_question TEXT,
  anchor0 TEXT,
  anchor10 TEXT,
  enough INTEGER,
  visibility TEXT,
  pos TEXT NOT NULL DEFAULT '',
  extra TEXT,
  withdrawn INTEGER NOT NULL DEFAULT 0 CHECK (withdrawn IN (0, 1))
) STRICT;

CREATE TABLE scale_person (
  id INTEGER PRIMARY KEY,
  scale INTEGER NOT NULL REFERENCES scale (id) DEFERRABLE INITIALLY DEFERRED,
  role TEXT NOT NULL,
  person INTEGER NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  pos TEXT NOT NULL DEFAULT '',
  extra TEXT,
  withdrawn INTEGER NOT NULL DEFAULT 0 CHECK (withdrawn IN (0, 1))
) STRICT;
CREATE INDEX scale_person_scale ON scale_person (scale);
CREATE INDEX scale_person_person ON scale_person (person);

CREATE TABLE score (
  id INTEGER PRIMARY KEY,
  scale INTEGER NOT NULL REFERENCES scale (id) DEFERRABLE INITIALLY DEFERRED,
  person INTEGER NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  date TEXT CHECK (date GLOB '[0-9]*-[0-9]*;*'),
  meeting INTEGER REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED,
  value INTEGER,
  why TEXT,
  plus_one TEXT,
  visibility TEXT,
  pos TEXT NOT NULL DEFAULT '',
  extra TEXT,
  withdrawn INTEGER NOT NULL DEFAULT 0 CHECK (withdrawn IN (0, 1))
) STRICT;
CREATE INDEX score_scale ON score (scale);
CREATE INDEX score_person ON score (person);
CREATE INDEX score_meeting ON score (meeting);

CREATE TABLE plan (
  id INTEGER PRIMARY KEY,
  ref TEXT,
  version INTEGER,
  previous INTEGER REFERENCES plan (id) DEFERRABLE INITIALLY DEFERRED,
  title TEXT NOT NULL,
  status TEXT,
  date TEXT CHECK (date GLOB '[0-9]*-[0-9]*;*'),
  meeting INTEGER REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED,
  valid_from TEXT CHECK (valid_from GLOB '[0-9]*-[0-9]*;*'),
  valid_to TEXT CHECK (valid_to GLOB '[0-9]*-[0-9]*;*'),
  review TEXT CHECK (review GLOB '[0-9]*-[0-9]*;*'),
  question TEXT,
  why TEXT,
  pos TEXT NOT NULL DEFAULT '',
  extra TEXT,
  withdrawn INTEGER NOT NULL DEFAULT 0 CHECK (withdrawn IN (0, 1))
) STRICT;
CREATE INDEX plan_previous ON plan (previous);
CREATE INDEX plan_meeting ON plan (meeting);

CREATE TABLE plan_person (
  id INTEGER PRIMARY KEY,
  plan INTEGER NOT NULL REFERENCES plan (id) DEFERRABLE INITIALLY DEFERRED,
  role TEXT NOT NULL,
  person INTEGER NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  pos TEXT NOT NULL DEFAULT '',
  extra TEXT,
  withdrawn INTEGER NOT NULL DEFAULT 0 CHECK (withdrawn IN (0, 1))
) STRICT;
CREATE INDEX plan_person_plan ON plan_person (plan);
CREATE INDEX plan_person_person ON plan_person (person);

CREATE TABLE plan_item (
  id INTEGER PRIMARY KEY,
  plan INTEGER NOT NULL REFERENCES plan (id) DEFERRABLE INITIALLY DEFERRED,
  ref TEXT,
  kind TEXT NOT NULL,
  text TEXT,
  child_text TEXT,
  translation_lang TEXT,
  translation TEXT,
  domain TEXT,
  "when" TEXT,
  rule TEXT,
  status TEXT,
  frame TEXT,
  review TEXT CHECK (review GLOB '[0-9]*-[0-9]*;*'),
  visibility TEXT,
  access TEXT,
  pos TEXT NOT NULL DEFAULT '',
  extra TEXT,
  withdrawn INTEGER NOT NULL DEFAULT 0 CHECK (withdrawn IN (0, 1))
) STRICT;
CREATE INDEX plan_item_plan ON plan_item (plan);

CREATE TABLE item_person (
  id INTEGER PRIMARY KEY,
  plan_item INTEGER NOT NULL REFERENCES plan_item (id) DEFERRABLE INITIALLY DEFERRED,
  role TEXT NOT NULL,
  person INTEGER NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  pos TEXT NOT NULL DEFAULT '',
  extra TEXT,
  withdrawn INTEGER NOT NULL DEFAULT 0 CHECK (withdrawn IN (0, 1))
) STRICT;
CREATE INDEX item_person_plan_item ON item_person (plan_item);
CREATE INDEX item_person_person ON item_person (person);

CREATE TABLE item_link (
  id INTEGER PRIMARY KEY,
  plan_item INTEGER NOT NULL REFERENCES plan_item (id) DEFERRABLE INITIALLY DEFERRED,
  "to" INTEGER NOT NULL REFERENCES plan_item (id) DEFERRABLE INITIALLY DEFERRED,
  pos TEXT NOT NULL DEFAULT '',
  extra TEXT,
  withdrawn INTEGER NOT NULL DEFAULT 0 CHECK (withdrawn IN (0, 1))
) STRICT;
CREATE INDEX item_link_plan_item ON item_link (plan_item);
CREATE INDEX item_link_to ON item_link ("to");

CREATE TABLE evaluation (
  id INTEGER PRIMARY KEY,
  plan_item INTEGER NOT NULL REFERENCES plan_item (id) DEFERRABLE INITIALLY DEFERRED,
  date TEXT CHECK (date GLOB '[0-9]*-[0-9]*;*'),
  text TEXT,
  status TEXT,
  pos TEXT NOT NULL DEFAULT '',
  extra TEXT,
  withdrawn INTEGER NOT NULL DEFAULT 0 CHECK (withdrawn IN (0, 1))
) STRICT;
CREATE INDEX evaluation_plan_item ON evaluation (plan_item);

CREATE TABLE signature (
  id INTEGER PRIMARY KEY,
  plan INTEGER NOT NULL REFERENCES plan (id) DEFERRABLE INITIALLY DEFERRED,
  person INTEGER NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  date TEXT CHECK (date GLOB '[0-9]*-[0-9]*;*'),
  way TEXT,
  pos TEXT NOT NULL DEFAULT '',
  extra TEXT,
  withdrawn INTEGER NOT NULL DEFAULT 0 CHECK (withdrawn IN (0, 1))
) STRICT;
CREATE INDEX signature_plan ON signature (plan);
CREATE INDEX signature_person ON signature (person);

CREATE TABLE not_agreed (
  id INTEGER PRIMARY KEY,
  plan INTEGER NOT NULL REFERENCES plan (id) DEFERRABLE INITIALLY DEFERRED,
  person INTEGER REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  date TEXT CHECK (date GLOB '[0-9]*-[0-9]*;*'),
  text TEXT,
  pos TEXT NOT NULL DEFAULT '',
  extra TEXT,
  withdrawn INTEGER NOT NULL DEFAULT 0 CHECK (withdrawn IN (0, 1))
) STRICT;
CREATE INDEX not_agreed_plan ON not_agreed (plan);
CREATE INDEX not_agreed_person ON not_agreed (person);

CREATE TABLE feedback (
  id INTEGER PRIMARY KEY,
  meeting INTEGER REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED,
  person INTEGER REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  date TEXT CHECK (date GLOB '[0-9]*-[0-9]*;*'),
  good TEXT,
  bad TEXT,
  effect TEXT,
  face TEXT,
  pos TEXT NOT NULL DEFAULT '',
  extra TEXT,
  withdrawn INTEGER NOT NULL DEFAULT 0 CHECK (withdrawn IN (0, 1))
) STRICT;
CREATE INDEX feedback_meeting ON feedback (meeting);
CREATE INDEX feedback_person ON feedback (person);

CREATE TABLE consent (
  id INTEGER PRIMARY KEY,
  person INTEGER NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  subject TEXT NOT NULL,
  state TEXT NOT NULL,
  date TEXT CHECK (date GLOB '[0-9]*-[0-9]*;*'),
  what TEXT,
  by INTEGER REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  pos TEXT NOT NULL DEFAULT '',
  extra TEXT,
  withdrawn INTEGER NOT NULL DEFAULT 0 CHECK (withdrawn IN (0, 1))
) STRICT;
CREATE INDEX consent_person ON consent (person);
CREATE INDEX consent_by ON consent (by);

CREATE TABLE share (
  id INTEGER PRIMARY KEY,
  what TEXT,
  hash TEXT,
  date TEXT CHECK (date GLOB '[0-9]*-[0-9]*;*'),
  way TEXT,
  profile TEXT,
  pos TEXT NOT NULL DEFAULT '',
  extra TEXT,
  withdrawn INTEGER NOT NULL DEFAULT 0 CHECK (withdrawn IN (0, 1))
) STRICT;

CREATE TABLE share_person (
  id INTEGER PRIMARY KEY,
  share INTEGER NOT NULL REFERENCES share (id) DEFERRABLE INITIALLY DEFERRED,
  role TEXT NOT NULL,
  person INTEGER NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  pos TEXT NOT NULL DEFAULT '',
  extra TEXT,
  withdrawn INTEGER NOT NULL DEFAULT 0 CHECK (withdrawn IN (0, 1))
) STRICT;
CREATE INDEX share_person_share ON share_person (share);
CREATE INDEX share_person_person ON share_person (person);

CREATE TABLE service (
  id INTEGER PRIMARY KEY,
  ref TEXT,
  name TEXT NOT NULL,
  org INTEGER REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED,
  what TEXT,
  age TEXT,
  "when" TEXT,
  cost TEXT,
  contact TEXT,
  pos TEXT NOT NULL DEFAULT '',
  extra TEXT,
  withdrawn INTEGER NOT NULL DEFAULT 0 CHECK (withdrawn IN (0, 1))
) STRICT;
CREATE INDEX service_org ON service (org);

CREATE TABLE signal (
  id INTEGER PRIMARY KEY,
  theme TEXT NOT NULL,
  date TEXT CHECK (date GLOB '[0-9]*-[0-9]*;*'),
  town TEXT,
  text TEXT,
  pos TEXT NOT NULL DEFAULT '',
  extra TEXT,
  withdrawn INTEGER NOT NULL DEFAULT 0 CHECK (withdrawn IN (0, 1))
) STRICT;

CREATE TABLE request (
  id INTEGER PRIMARY KEY,
  person INTEGER NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  kind TEXT NOT NULL,
  date TEXT CHECK (date GLOB '[0-9]*-[0-9]*;*'),
  answered TEXT CHECK (answered GLOB '[0-9]*-[0-9]*;*'),
  how TEXT,
  pos TEXT NOT NULL DEFAULT '',
  extra TEXT,
  withdrawn INTEGER NOT NULL DEFAULT 0 CHECK (withdrawn IN (0, 1))
) STRICT;
CREATE INDEX request_person ON request (person);
