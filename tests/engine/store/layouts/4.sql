-- A store as layout 4 made it: tests/engine/store/layouts/dump DIR > N.sql. Never changed once its layout was released.
PRAGMA user_version=4;
PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE record (
  type INTEGER NOT NULL,     -- RecordType
  id TEXT NOT NULL,
  provider TEXT NOT NULL,    -- of an offer, else empty
  text TEXT NOT NULL,
  revision INTEGER NOT NULL REFERENCES change (sequence),
  PRIMARY KEY (type, id));
INSERT INTO record VALUES(0,'municipality.yaml','',replace('id: m\nname: Waterdam\n','\n',char(10)),1);
INSERT INTO record VALUES(1,'maan','','{"id":"maan","name":"Buurthuis De Maan"}',1);
INSERT INTO record VALUES(2,'soep','maan','{"id":"soep","title":"Snert","kinds":["communal-meal"],"summary":"Samen soep eten"}',3);
INSERT INTO record VALUES(2,'koek','maan','{"id":"koek","title":"Koek","kinds":["communal-meal"],"summary":"Samen koek bakken","status":"published"}',4);
INSERT INTO record VALUES(2,'thee','maan','{"id":"thee","title":"Thee","kinds":["communal-meal"],"summary":"Samen thee drinken","status":"withdrawn"}',5);
CREATE TABLE change (
  sequence INTEGER PRIMARY KEY,
  at TEXT NOT NULL,          -- RFC 3339, UTC
  by TEXT NOT NULL,          -- id of a key, or "import"
  what TEXT NOT NULL,
  why TEXT NOT NULL);
INSERT INTO change VALUES(1,'2026-11-22T20:04:53Z','import','import','');
INSERT INTO change VALUES(2,'2026-11-22T20:04:55Z','b6b3cb99f2','create','');
INSERT INTO change VALUES(3,'2026-11-22T20:04:55Z','b6b3cb99f2','patch','');
INSERT INTO change VALUES(4,'2026-11-22T20:04:56Z','178c28bbcc','published','prima');
INSERT INTO change VALUES(5,'2026-11-22T20:04:56Z','b6b3cb99f2','withdrawn','');
CREATE TABLE revision (
  type INTEGER NOT NULL,
  id TEXT NOT NULL,
  sequence INTEGER NOT NULL REFERENCES change (sequence),
  text TEXT NOT NULL,
  PRIMARY KEY (type, id, sequence));
INSERT INTO revision VALUES(0,'municipality.yaml',1,replace('id: m\nname: Waterdam\n','\n',char(10)));
INSERT INTO revision VALUES(1,'maan',1,'{"id":"maan","name":"Buurthuis De Maan"}');
INSERT INTO revision VALUES(2,'soep',1,'{"id":"soep","title":"Soep","kinds":["communal-meal"],"summary":"Samen soep eten"}');
INSERT INTO revision VALUES(2,'thee',1,'{"id":"thee","title":"Thee","kinds":["communal-meal"],"summary":"Samen thee drinken"}');
INSERT INTO revision VALUES(2,'koek',2,'{"id":"koek","title":"Koek","kinds":["communal-meal"],"summary":"Samen koek bakken","status":"draft"}');
INSERT INTO revision VALUES(2,'soep',3,'{"id":"soep","title":"Snert","kinds":["communal-meal"],"summary":"Samen soep eten"}');
INSERT INTO revision VALUES(2,'koek',4,'{"id":"koek","title":"Koek","kinds":["communal-meal"],"summary":"Samen koek bakken","status":"published"}');
INSERT INTO revision VALUES(2,'thee',5,'{"id":"thee","title":"Thee","kinds":["communal-meal"],"summary":"Samen thee drinken","status":"withdrawn"}');
CREATE TABLE access_key (
  id TEXT PRIMARY KEY NOT NULL,
  hash TEXT NOT NULL,        -- SHA-256 of the secret
  role TEXT NOT NULL,
  providers TEXT NOT NULL,   -- ids with a space between them
  label TEXT NOT NULL,
  created TEXT NOT NULL,     -- days: 2026-11-22
  expires TEXT NOT NULL,     -- empty: never
  last_used TEXT NOT NULL,   -- empty: never
  revoked TEXT NOT NULL);
INSERT INTO access_key VALUES('b6b3cb99f2','944c159d370e9dff87e36a7cd28a3831b4f0f6111611c98326f5fa583fdf904b','publisher','maan','Balie De Maan','2026-11-22','2999-12-31','2026-11-22','');
INSERT INTO access_key VALUES('178c28bbcc','8e8f9baba70e4f0d1068543351fcb7fc8a3747b2398bb890ac165797f590eec8','moderator','','Redactie','2026-11-22','','2026-11-22','');
INSERT INTO access_key VALUES('a2eaf1c645','a0f45e4071bd5586832c128e51bebd318629186dfeb0e74e036e37c346bc6934','admin','','Beheer, ingetrokken','2026-11-22','','','2026-11-22');
CREATE TABLE report (
  id INTEGER PRIMARY KEY,
  activity TEXT NOT NULL,
  field TEXT NOT NULL,       -- of the record; empty: none named
  message TEXT NOT NULL,     -- emptied a month after the decision
  made_at TEXT NOT NULL,     -- RFC 3339, UTC; also decided_at
  decided_at TEXT NOT NULL,  -- empty: waits; so are the next three
  outcome TEXT NOT NULL,     -- mended or rejected
  decided_by TEXT NOT NULL,  -- id of a key
  note TEXT NOT NULL);
INSERT INTO report VALUES(1,'soep','price','Het kost nu vier euro','2026-11-22T20:10:00Z','2026-11-22T20:20:00Z','mended','178c28bbcc','Prijs aangepast');
INSERT INTO report VALUES(2,'koek','','Deze groep bestaat niet meer','2026-11-22T20:11:00Z','','','','');
CREATE TABLE redirect (
  id TEXT PRIMARY KEY NOT NULL,   -- an offer that was merged
  target TEXT NOT NULL,           -- into this one
  sequence INTEGER NOT NULL REFERENCES change (sequence));
INSERT INTO redirect VALUES('thee','soep',5);
CREATE TABLE done (
  by TEXT NOT NULL,
  key TEXT NOT NULL,
  digest TEXT NOT NULL,
  sequence INTEGER NOT NULL, -- of a change; 0: of a decision about a report
  id TEXT NOT NULL,          -- of the record, or of the report
  answer TEXT NOT NULL,      -- of an import; emptied a day later
  PRIMARY KEY (by, key));
INSERT INTO done VALUES('b6b3cb99f2','eerste','1c4e0e0425c8ff1bb624645d98a62e5221bb9e3419456cdd9b97d23c6f8f97bb',2,'koek','');
INSERT INTO done VALUES('178c28bbcc','beslist','5feceb66ffc86f38d952786c6d696c79c2dbc239dd4e91b46729d73a27fb57e9',0,'1','');
INSERT INTO done VALUES('178c28bbcc','ingelezen','6b86b273ff34fce19d6b804eff5a3f5747ada4eaa22f1d49c01e52ddb7875b4b',5,'soep','{"state":"done"}');
CREATE TABLE distinct_offers (  -- a moderator says they are not the same
  one TEXT NOT NULL,         -- id of an offer, the first of the two
  other TEXT NOT NULL,
  by TEXT NOT NULL,          -- id of a key
  at TEXT NOT NULL,          -- RFC 3339, UTC
  PRIMARY KEY (one, other));
INSERT INTO distinct_offers VALUES('koek','soep','178c28bbcc','2026-11-23T17:40:00Z');
CREATE INDEX report_waiting ON report (activity) WHERE decided_at = '';
COMMIT;
