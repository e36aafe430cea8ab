BEGIN TRANSACTION;
CREATE TABLE addresses (
	address VARCHAR NOT NULL, 
	person_id INTEGER NOT NULL, failed_at INTEGER, suspended_at INTEGER, heard_by VARCHAR, 
	CONSTRAINT pk_addresses PRIMARY KEY (address), 
	CONSTRAINT fk_addresses_person_id FOREIGN KEY(person_id) REFERENCES people (id)
);
INSERT INTO "addresses" VALUES('playground:p-lan',1,NULL,NULL,NULL);
INSERT INTO "addresses" VALUES('playground:p-wei',2,NULL,NULL,NULL);
INSERT INTO "addresses" VALUES('playground:p-xu',3,NULL,NULL,NULL);
INSERT INTO "addresses" VALUES('playground:p-lin',4,NULL,NULL,NULL);
INSERT INTO "addresses" VALUES('playground:p-ding',5,NULL,NULL,NULL);
INSERT INTO "addresses" VALUES('playground:p-hong',6,NULL,NULL,NULL);
INSERT INTO "addresses" VALUES('playground:p-guo',7,NULL,NULL,NULL);
INSERT INTO "addresses" VALUES('playground:p-shen',8,NULL,NULL,NULL);
INSERT INTO "addresses" VALUES('playground:p-bai',9,NULL,NULL,NULL);
INSERT INTO "addresses" VALUES('playground:p-ye',10,NULL,NULL,NULL);
INSERT INTO "addresses" VALUES('playground:p-he',11,NULL,NULL,NULL);
INSERT INTO "addresses" VALUES('playground:p-su',12,NULL,NULL,NULL);
INSERT INTO "addresses" VALUES('playground:p-wu',13,NULL,NULL,NULL);
INSERT INTO "addresses" VALUES('playground:p-zeng',14,NULL,NULL,NULL);
INSERT INTO "addresses" VALUES('playground:p-jiang',15,NULL,NULL,NULL);
INSERT INTO "addresses" VALUES('playground:p-lu',16,NULL,NULL,NULL);
INSERT INTO "addresses" VALUES('playground:p-fang',17,NULL,NULL,NULL);
INSERT INTO "addresses" VALUES('playground:p-zhou',18,NULL,NULL,NULL);
INSERT INTO "addresses" VALUES('playground:p-zhuang',19,NULL,NULL,NULL);
INSERT INTO "addresses" VALUES('playground:p-wen',20,NULL,NULL,NULL);
INSERT INTO "addresses" VALUES('playground:p-wang',21,NULL,NULL,NULL);
INSERT INTO "addresses" VALUES('playground:p-chen',22,NULL,NULL,NULL);
INSERT INTO "addresses" VALUES('playground:p-gao',23,NULL,NULL,NULL);
INSERT INTO "addresses" VALUES('playground:p-admin',24,NULL,NULL,NULL);
INSERT INTO "addresses" VALUES('playground:p-duty',25,NULL,NULL,NULL);
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0025');
CREATE TABLE annoyances (
	address VARCHAR NOT NULL, 
	week VARCHAR NOT NULL, 
	times INTEGER NOT NULL, 
	CONSTRAINT pk_annoyances PRIMARY KEY (address, week)
);
CREATE TABLE asides (
	id INTEGER NOT NULL, 
	message_id VARCHAR NOT NULL, 
	channel VARCHAR NOT NULL, 
	reason VARCHAR NOT NULL, 
	sealed BLOB, 
	at INTEGER NOT NULL, 
	CONSTRAINT pk_asides PRIMARY KEY (id)
);
CREATE TABLE ballots (
	id INTEGER NOT NULL, 
	vote_id INTEGER NOT NULL, 
	place INTEGER NOT NULL, 
	elector INTEGER NOT NULL, 
	digest VARCHAR NOT NULL, 
	link VARCHAR NOT NULL, 
	salt VARCHAR, 
	choice VARCHAR, 
	paper BOOLEAN, 
	at INTEGER, 
	CONSTRAINT pk_ballots PRIMARY KEY (id), 
	CONSTRAINT fk_ballots_vote_id FOREIGN KEY(vote_id) REFERENCES votes (id), 
	CONSTRAINT uq_ballots_vote_id_place UNIQUE (vote_id, place)
);
CREATE TABLE broadcast_copies (
	id INTEGER NOT NULL, 
	broadcast_id INTEGER NOT NULL, 
	address VARCHAR NOT NULL, 
	place_id INTEGER NOT NULL, 
	kind VARCHAR NOT NULL, 
	outbox_id INTEGER, 
	CONSTRAINT pk_broadcast_copies PRIMARY KEY (id), 
	CONSTRAINT fk_broadcast_copies_broadcast_id FOREIGN KEY(broadcast_id) REFERENCES broadcasts (id), 
	CONSTRAINT fk_broadcast_copies_outbox_id FOREIGN KEY(outbox_id) REFERENCES outbox (id), 
	CONSTRAINT fk_broadcast_copies_place_id FOREIGN KEY(place_id) REFERENCES places (id)
);
INSERT INTO "broadcast_copies" VALUES(1,1,'playground:g-1',4,'notice',NULL);
INSERT INTO "broadcast_copies" VALUES(2,1,'playground:g-2',5,'notice',NULL);
INSERT INTO "broadcast_copies" VALUES(3,1,'playground:g-3',6,'notice',NULL);
INSERT INTO "broadcast_copies" VALUES(4,1,'playground:g-3-1',13,'notice',NULL);
INSERT INTO "broadcast_copies" VALUES(5,1,'playground:g-3-2',14,'notice',NULL);
INSERT INTO "broadcast_copies" VALUES(6,1,'playground:g-4',7,'notice',NULL);
INSERT INTO "broadcast_copies" VALUES(7,1,'playground:g-5',8,'notice',NULL);
INSERT INTO "broadcast_copies" VALUES(8,1,'playground:g-estate',3,'notice',NULL);
CREATE TABLE broadcasts (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	author_id INTEGER NOT NULL, 
	room VARCHAR NOT NULL, 
	title VARCHAR NOT NULL, 
	words VARCHAR NOT NULL, 
	scope VARCHAR NOT NULL, 
	stage VARCHAR NOT NULL, 
	asks BOOLEAN NOT NULL, 
	reminds BOOLEAN NOT NULL, 
	repeats VARCHAR NOT NULL, 
	code VARCHAR NOT NULL, 
	wrong INTEGER DEFAULT '0' NOT NULL, 
	needs_second BOOLEAN NOT NULL, 
	confirmed BOOLEAN DEFAULT 0 NOT NULL, 
	approver_id INTEGER, 
	corrects_id INTEGER, 
	begins_at INTEGER, 
	ends_at INTEGER, 
	send_at INTEGER, 
	made_at INTEGER NOT NULL, 
	sent_at INTEGER, 
	chased_at INTEGER, 
	CONSTRAINT fk_broadcasts_approver_id FOREIGN KEY(approver_id) REFERENCES people (id), 
	CONSTRAINT fk_broadcasts_author_id FOREIGN KEY(author_id) REFERENCES people (id), 
	CONSTRAINT fk_broadcasts_corrects_id FOREIGN KEY(corrects_id) REFERENCES broadcasts (id)
);
INSERT INTO "broadcasts" VALUES(1,24,'playground:p-admin','停水','','8 个群（观远里，1–5栋）','draft',0,1,'','f1c927787b07f3229d2ad65458e2eac4b73092e8e1b0f4e6e8bf0e4397705234',0,1,0,NULL,NULL,1795914000000000,NULL,NULL,1795825816683713,NULL,NULL);
CREATE TABLE buttons (
	id INTEGER NOT NULL, 
	token VARCHAR NOT NULL, 
	outbox_id INTEGER NOT NULL, 
	address VARCHAR NOT NULL, 
	room VARCHAR NOT NULL, 
	label VARCHAR NOT NULL, 
	words VARCHAR NOT NULL, 
	question VARCHAR NOT NULL, 
	until INTEGER NOT NULL, 
	CONSTRAINT pk_buttons PRIMARY KEY (id)
);
INSERT INTO "buttons" VALUES(1,'sEP8S2naYipOa38jyAnkjmDx-45TyAsz',2,'playground:p-bai','playground:p-bai','接','接 1','',1796081414626600);
INSERT INTO "buttons" VALUES(2,'akMDMtw-V5rkEBe41fgzc9UOoZt-_yC-',2,'playground:p-bai','playground:p-bai','转','转 1','',1796081414626600);
INSERT INTO "buttons" VALUES(3,'ZBKVa8j-jlX32wtPc5j6usPyS18hmD9G',2,'playground:p-bai','playground:p-bai','晚点','晚点','',1796081414626600);
INSERT INTO "buttons" VALUES(4,'Jx0NdVPx9kXGkhNSkekhOnRxxprb-Hp-',2,'playground:p-bai','playground:p-bai','不归我','不归我 1','',1796081414626600);
INSERT INTO "buttons" VALUES(5,'PDju2Q9UPicp31n0DtqcyeBhV328osbK',4,'playground:p-lu','playground:p-lu','我去','我去','',1796081414906914);
INSERT INTO "buttons" VALUES(6,'68zAj7mCXjhPugYCe6QciYM5P7VhWXHN',5,'playground:p-fang','playground:p-fang','我去','我去','',1796081414906914);
INSERT INTO "buttons" VALUES(7,'m5TZ37jQ0L4MFKS9k6k5pJoCRlKd8gxK',6,'playground:p-wang','playground:p-wang','我去','我去','',1796081414906914);
INSERT INTO "buttons" VALUES(8,'aesoqMmy-pqKqiKclP297iU3uNEakkka',12,'playground:p-bai','playground:p-bai','接','接 3','',1796081415871788);
INSERT INTO "buttons" VALUES(9,'KW5_CV89NbwyRdS4YrZ7VbeGFFz68Z6h',12,'playground:p-bai','playground:p-bai','转','转 3','',1796081415871788);
INSERT INTO "buttons" VALUES(10,'XMomfaozTYMYQ10kd7_msvTXuNLuWvsa',12,'playground:p-bai','playground:p-bai','晚点','晚点','',1796081415871788);
INSERT INTO "buttons" VALUES(11,'SezCFQnxV5lsyUmm83wYMpsYX3ZqPpxT',12,'playground:p-bai','playground:p-bai','不归我','不归我 3','',1796081415871788);
INSERT INTO "buttons" VALUES(12,'AffYCOZwGddXwsTA4KBk6DsnuzAQkwuD',14,'playground:p-su','playground:p-su','我去','我去','',1796085016018760);
INSERT INTO "buttons" VALUES(13,'TuW0H2_GenloeALFD2eMWufbY3msIIMp',15,'playground:p-zeng','playground:p-zeng','我去','我去','',1796085016018760);
INSERT INTO "buttons" VALUES(14,'uKmXz_omtq_MxcElqVDBezUSw5CZcEGA',16,'playground:p-jiang','playground:p-jiang','我去','我去','',1796085016018760);
INSERT INTO "buttons" VALUES(15,'f8stZZu6Ygpa4CqhLqdpRtmQzfwuda4x',17,'playground:p-lu','playground:p-lu','我去','我去','',1796085016018760);
INSERT INTO "buttons" VALUES(16,'mLCiK8M5si9eZdsvf8gRV5XUzXloY8jC',18,'playground:p-fang','playground:p-fang','我去','我去','',1796085016018760);
INSERT INTO "buttons" VALUES(17,'KOsUVb5mBiDfizw3Q5F6cYBCN29bDfGm',19,'playground:p-zhou','playground:p-zhou','我去','我去','',1796085016018760);
INSERT INTO "buttons" VALUES(18,'bHftvrZXbR4WlUNj8-Z6ef9oMNeipG0J',20,'playground:p-zhuang','playground:p-zhuang','我去','我去','',1796085016018760);
INSERT INTO "buttons" VALUES(19,'hjh_hUdb0TtsIakAH2OCjijFkhyGSHd3',21,'playground:p-wen','playground:p-wen','我去','我去','',1796085016018760);
INSERT INTO "buttons" VALUES(20,'ojKTmoUEFiqIG4pk6miBkNJsxWAYjksL',22,'playground:p-wang','playground:p-wang','我去','我去','',1796085016018760);
INSERT INTO "buttons" VALUES(21,'_I9zbB3jdROmVF6Oc7Rq-xwPSj64VU0o',23,'playground:p-chen','playground:p-chen','我去','我去','',1796085016018760);
INSERT INTO "buttons" VALUES(22,'azoicUco7PUgq2dzEthdIUdU6--EgUvP',24,'playground:p-gao','playground:p-gao','我去','我去','',1796085016018760);
INSERT INTO "buttons" VALUES(23,'PYJxpmjFwLgclRiWPe2RsZhOxeAlhlxk',25,'playground:p-admin','playground:p-admin','我去','我去','',1796085016018760);
INSERT INTO "buttons" VALUES(24,'ZUz2C0v71qSK6z_UZtr3Ut7Ggc8BUu4e',26,'playground:p-duty','playground:p-duty','我去','我去','',1796085016018760);
INSERT INTO "buttons" VALUES(25,'j6cXiqq_aDimVOcWL-NbK85zjsKSPrIz',27,'playground:p-bai','playground:p-bai','接','接 3','',1796085016192247);
INSERT INTO "buttons" VALUES(26,'m4AzY5dpmlaOhMQIGMNUJ19s21dQB4Mj',27,'playground:p-bai','playground:p-bai','转','转 3','',1796085016192247);
INSERT INTO "buttons" VALUES(27,'MqvSFbEDDASBLMb6k0sWheNYS16um5t4',27,'playground:p-bai','playground:p-bai','晚点','晚点','',1796085016192247);
INSERT INTO "buttons" VALUES(28,'Qne2aO_y9cVlcHNZJLOjtlKEx-tUBy5Q',27,'playground:p-bai','playground:p-bai','不归我','不归我 3','',1796085016192247);
INSERT INTO "buttons" VALUES(29,'4UbivLEBrch1whvMqTJRUzPSxjbj7-xB',29,'playground:p-xu','playground:p-xu','愿意','愿意','disputes.join',1796085016263246);
INSERT INTO "buttons" VALUES(30,'idCVpAH9hfwKS-4CSi-Pqa-H69bI_oSx',29,'playground:p-xu','playground:p-xu','不愿意','不愿意','disputes.join',1796085016263246);
INSERT INTO "buttons" VALUES(31,'XYpwq2DvYoXS0Aya9MwxkTpmwSZ3AoEK',29,'playground:p-xu','playground:p-xu','换人','换人','disputes.join',1796085016263246);
INSERT INTO "buttons" VALUES(32,'wphu51hoC_i8f5q4pfJ5CYpWm7FdKeXG',30,'playground:p-wen','playground:p-wen','接','接 4','',1796085016263246);
INSERT INTO "buttons" VALUES(33,'uE4rAVgeM7L24a3VOytfY8X9CyYHfDht',30,'playground:p-wen','playground:p-wen','转','转 4','',1796085016263246);
INSERT INTO "buttons" VALUES(34,'kaVbPhVyXbQCaDQbg1FpBru0HVPvuwRx',30,'playground:p-wen','playground:p-wen','晚点','晚点','',1796085016263246);
INSERT INTO "buttons" VALUES(35,'3oEbp4rPK_KgW1r_qx-klTCXhrmEc94P',30,'playground:p-wen','playground:p-wen','不归我','不归我 4','',1796085016263246);
INSERT INTO "buttons" VALUES(36,'kdyAbQeWAu8xxuZyQRdMy6WTsNTsPlqs',38,'playground:p-su','playground:p-su','我去','我去','',1796095816938269);
INSERT INTO "buttons" VALUES(37,'VzBQqYZn4GTs9liE7L5XU9OAL8Eh9RXw',39,'playground:p-zeng','playground:p-zeng','我去','我去','',1796095816938269);
INSERT INTO "buttons" VALUES(38,'YPk4MzISmt5KSiDWiORXHWGzX7chcnuY',40,'playground:p-jiang','playground:p-jiang','我去','我去','',1796095816938269);
INSERT INTO "buttons" VALUES(39,'Kyje1mgRE_f3Wa_d6zXD1ufv_mKtiPfd',41,'playground:p-lu','playground:p-lu','我去','我去','',1796095816938269);
INSERT INTO "buttons" VALUES(40,'q7UQracSiLr8DGTFiiOTAO1aUQQuNJ_O',42,'playground:p-fang','playground:p-fang','我去','我去','',1796095816938269);
INSERT INTO "buttons" VALUES(41,'iSI-dlaihKz_6j0arAUa_XhHyYS2BZJJ',43,'playground:p-zhou','playground:p-zhou','我去','我去','',1796095816938269);
INSERT INTO "buttons" VALUES(42,'255nrJJKj_wRGxEtKDn4nSkrFcAXmhpx',44,'playground:p-zhuang','playground:p-zhuang','我去','我去','',1796095816938269);
INSERT INTO "buttons" VALUES(43,'shyCQaAZMRQJlv1CPuVPmI4L3TnV9Mj8',45,'playground:p-wen','playground:p-wen','我去','我去','',1796095816938269);
INSERT INTO "buttons" VALUES(44,'Na9cTLRSggfAtNzLcqGxpfBLqcRyrIPJ',46,'playground:p-wang','playground:p-wang','我去','我去','',1796095816938269);
INSERT INTO "buttons" VALUES(45,'eMZNZyBHfjK9BSRomteLzzAg3SZFS4QC',47,'playground:p-chen','playground:p-chen','我去','我去','',1796095816938269);
INSERT INTO "buttons" VALUES(46,'n0ZZ3BJtb0U2QTjiuaS73dpcl8etK2XM',48,'playground:p-gao','playground:p-gao','我去','我去','',1796095816938269);
INSERT INTO "buttons" VALUES(47,'FQ6htEf1G8gKgN7CDMv1B2AcETv8g2-p',49,'playground:p-admin','playground:p-admin','我去','我去','',1796095816938269);
INSERT INTO "buttons" VALUES(48,'6OZ6oLJQADxNlLsHqJbZQAIwwkyxcHNz',50,'playground:p-duty','playground:p-duty','我去','我去','',1796095816938269);
INSERT INTO "buttons" VALUES(49,'UJ5aaO0atTHzX_wtzb0Cydd_weGzeGEG',51,'playground:p-ye','playground:p-ye','接','接 3','',1796095817310478);
INSERT INTO "buttons" VALUES(50,'WY3WEKVciHZmCJCy0WnH_lkelXjLSYqq',51,'playground:p-ye','playground:p-ye','转','转 3','',1796095817310478);
INSERT INTO "buttons" VALUES(51,'rlwRIaLvCDsN0X4brIJknm46YuQfOIOT',51,'playground:p-ye','playground:p-ye','晚点','晚点','',1796095817310478);
INSERT INTO "buttons" VALUES(52,'DsO-MQxYSevQbSj2VMfn3arY0tYCFB23',51,'playground:p-ye','playground:p-ye','不归我','不归我 3','',1796095817310478);
CREATE TABLE care_files (
	person_id INTEGER NOT NULL, 
	by_id INTEGER, 
	consent VARCHAR NOT NULL, 
	agreed_at INTEGER NOT NULL, 
	every INTEGER NOT NULL, 
	met_at INTEGER, 
	next_at INTEGER NOT NULL, 
	chased INTEGER NOT NULL, 
	stopped_at INTEGER, 
	CONSTRAINT pk_care_files PRIMARY KEY (person_id), 
	CONSTRAINT fk_care_files_by_id FOREIGN KEY(by_id) REFERENCES people (id), 
	CONSTRAINT fk_care_files_person_id FOREIGN KEY(person_id) REFERENCES people (id)
);
CREATE TABLE care_pairs (
	person_id INTEGER NOT NULL, 
	by_id INTEGER NOT NULL, 
	CONSTRAINT pk_care_pairs PRIMARY KEY (person_id, by_id), 
	CONSTRAINT fk_care_pairs_by_id FOREIGN KEY(by_id) REFERENCES people (id), 
	CONSTRAINT fk_care_pairs_person_id FOREIGN KEY(person_id) REFERENCES people (id)
);
CREATE TABLE care_todos (
	id INTEGER NOT NULL, 
	person_id INTEGER NOT NULL, 
	what VARCHAR NOT NULL, 
	until INTEGER, 
	ticket_id INTEGER, 
	at INTEGER NOT NULL, 
	CONSTRAINT pk_care_todos PRIMARY KEY (id), 
	CONSTRAINT fk_care_todos_person_id FOREIGN KEY(person_id) REFERENCES people (id), 
	CONSTRAINT fk_care_todos_ticket_id FOREIGN KEY(ticket_id) REFERENCES tickets (id)
);
CREATE TABLE care_visits (
	id INTEGER NOT NULL, 
	person_id INTEGER NOT NULL, 
	by_id INTEGER, 
	outcome VARCHAR NOT NULL, 
	at INTEGER NOT NULL, 
	message_id VARCHAR NOT NULL, 
	CONSTRAINT pk_care_visits PRIMARY KEY (id), 
	CONSTRAINT fk_care_visits_by_id FOREIGN KEY(by_id) REFERENCES people (id), 
	CONSTRAINT fk_care_visits_person_id FOREIGN KEY(person_id) REFERENCES people (id)
);
CREATE TABLE claims (
	ticket_id INTEGER NOT NULL, 
	person_id INTEGER NOT NULL, 
	unit VARCHAR NOT NULL, 
	unit_place_id INTEGER, 
	at INTEGER NOT NULL, 
	CONSTRAINT pk_claims PRIMARY KEY (ticket_id), 
	CONSTRAINT fk_claims_person_id FOREIGN KEY(person_id) REFERENCES people (id), 
	CONSTRAINT fk_claims_ticket_id FOREIGN KEY(ticket_id) REFERENCES tickets (id), 
	CONSTRAINT fk_claims_unit_place_id FOREIGN KEY(unit_place_id) REFERENCES places (id)
);
CREATE TABLE codes (
	hash VARCHAR NOT NULL, 
	purpose JSON NOT NULL, 
	until INTEGER NOT NULL, 
	CONSTRAINT pk_codes PRIMARY KEY (hash)
);
CREATE TABLE consults (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	asker_id INTEGER NOT NULL, 
	expert_id INTEGER, 
	skill VARCHAR NOT NULL, 
	place_id INTEGER NOT NULL, 
	ticket_id INTEGER, 
	words VARCHAR NOT NULL, 
	named BOOLEAN NOT NULL, 
	tried JSON NOT NULL, 
	asked_at INTEGER NOT NULL, 
	CONSTRAINT fk_consults_asker_id FOREIGN KEY(asker_id) REFERENCES people (id), 
	CONSTRAINT fk_consults_expert_id FOREIGN KEY(expert_id) REFERENCES people (id), 
	CONSTRAINT fk_consults_place_id FOREIGN KEY(place_id) REFERENCES places (id), 
	CONSTRAINT fk_consults_ticket_id FOREIGN KEY(ticket_id) REFERENCES tickets (id)
);
CREATE TABLE corrections (
	message_id VARCHAR NOT NULL, 
	words VARCHAR NOT NULL, 
	read_as VARCHAR NOT NULL, 
	label VARCHAR NOT NULL, 
	subject VARCHAR, 
	role VARCHAR NOT NULL, 
	level VARCHAR, 
	author_id INTEGER NOT NULL, 
	corrected_by INTEGER, 
	ticket_id INTEGER, 
	at INTEGER NOT NULL, 
	CONSTRAINT pk_corrections PRIMARY KEY (message_id), 
	CONSTRAINT fk_corrections_author_id FOREIGN KEY(author_id) REFERENCES people (id), 
	CONSTRAINT fk_corrections_corrected_by FOREIGN KEY(corrected_by) REFERENCES people (id)
);
CREATE TABLE dispute_points (
	ticket_id INTEGER NOT NULL, 
	draft INTEGER NOT NULL, 
	number INTEGER NOT NULL, 
	words VARCHAR NOT NULL, 
	CONSTRAINT pk_dispute_points PRIMARY KEY (ticket_id, draft, number), 
	CONSTRAINT fk_dispute_points_ticket_id FOREIGN KEY(ticket_id) REFERENCES tickets (id)
);
CREATE TABLE dispute_sides (
	id INTEGER NOT NULL, 
	ticket_id INTEGER NOT NULL, 
	person_id INTEGER NOT NULL, 
	answer VARCHAR NOT NULL, 
	words VARCHAR NOT NULL, 
	lent BOOLEAN NOT NULL, 
	refused_id INTEGER, 
	draft INTEGER NOT NULL, 
	level INTEGER NOT NULL, 
	CONSTRAINT pk_dispute_sides PRIMARY KEY (id), 
	CONSTRAINT fk_dispute_sides_person_id FOREIGN KEY(person_id) REFERENCES people (id), 
	CONSTRAINT fk_dispute_sides_refused_id FOREIGN KEY(refused_id) REFERENCES people (id), 
	CONSTRAINT fk_dispute_sides_ticket_id FOREIGN KEY(ticket_id) REFERENCES tickets (id), 
	CONSTRAINT uq_dispute_sides_ticket_id_person_id UNIQUE (ticket_id, person_id)
);
INSERT INTO "dispute_sides" VALUES(1,4,3,'','',0,NULL,0,1);
CREATE TABLE disputes (
	ticket_id INTEGER NOT NULL, 
	level INTEGER NOT NULL, 
	stage VARCHAR NOT NULL, 
	result VARCHAR NOT NULL, 
	draft INTEGER NOT NULL, 
	opened_at INTEGER NOT NULL, 
	due_at INTEGER NOT NULL, 
	ended_at INTEGER, 
	CONSTRAINT pk_disputes PRIMARY KEY (ticket_id), 
	CONSTRAINT fk_disputes_ticket_id FOREIGN KEY(ticket_id) REFERENCES tickets (id)
);
INSERT INTO "disputes" VALUES(4,1,'asking','',0,1795825816263246,1798417816263246,NULL);
CREATE TABLE electors (
	vote_id INTEGER NOT NULL, 
	number INTEGER NOT NULL, 
	household_id INTEGER, 
	area INTEGER, 
	voice INTEGER NOT NULL, 
	CONSTRAINT pk_electors PRIMARY KEY (vote_id, number), 
	CONSTRAINT fk_electors_household_id FOREIGN KEY(household_id) REFERENCES households (id), 
	CONSTRAINT fk_electors_vote_id FOREIGN KEY(vote_id) REFERENCES votes (id)
);
CREATE TABLE expert_turns (
	id INTEGER NOT NULL, 
	person_id INTEGER NOT NULL, 
	skill VARCHAR NOT NULL, 
	at INTEGER NOT NULL, 
	CONSTRAINT pk_expert_turns PRIMARY KEY (id), 
	CONSTRAINT fk_expert_turns_person_id FOREIGN KEY(person_id) REFERENCES people (id), 
	CONSTRAINT uq_expert_turns_person_id_skill UNIQUE (person_id, skill)
);
CREATE TABLE facts (
	name VARCHAR NOT NULL, 
	value JSON NOT NULL, 
	CONSTRAINT pk_facts PRIMARY KEY (name)
);
INSERT INTO "facts" VALUES('clock.ahead',108000);
INSERT INTO "facts" VALUES('erasing.nobody',26);
CREATE TABLE groups (
	address VARCHAR NOT NULL, 
	place_id INTEGER NOT NULL, 
	title VARCHAR NOT NULL, 
	purpose VARCHAR NOT NULL, 
	bound_at INTEGER NOT NULL, lost_at INTEGER, suspended_at INTEGER, heard_by VARCHAR, 
	CONSTRAINT pk_groups PRIMARY KEY (address), 
	CONSTRAINT fk_groups_place_id FOREIGN KEY(place_id) REFERENCES places (id)
);
INSERT INTO "groups" VALUES('playground:g-estate',3,'观远里业主群','residents',1795822214364354,NULL,NULL,NULL);
INSERT INTO "groups" VALUES('playground:g-work',3,'观远里办事群','work',1795822214364354,NULL,NULL,NULL);
INSERT INTO "groups" VALUES('playground:g-1',4,'观远里1栋邻里群','residents',1795822214364354,NULL,NULL,NULL);
INSERT INTO "groups" VALUES('playground:g-2',5,'观远里2栋邻里群','residents',1795822214364354,NULL,NULL,NULL);
INSERT INTO "groups" VALUES('playground:g-3',6,'观远里3栋邻里群','residents',1795822214364354,NULL,NULL,NULL);
INSERT INTO "groups" VALUES('playground:g-4',7,'观远里4栋邻里群','residents',1795822214364354,NULL,NULL,NULL);
INSERT INTO "groups" VALUES('playground:g-5',8,'观远里5栋邻里群','residents',1795822214364354,NULL,NULL,NULL);
INSERT INTO "groups" VALUES('playground:g-3-1',13,'3栋1单元群','residents',1795822214364354,NULL,NULL,NULL);
INSERT INTO "groups" VALUES('playground:g-3-2',14,'3栋2单元群','residents',1795822214364354,NULL,NULL,NULL);
CREATE TABLE heard (
	message_id VARCHAR NOT NULL, 
	at INTEGER NOT NULL, 
	CONSTRAINT pk_heard PRIMARY KEY (message_id)
);
INSERT INTO "heard" VALUES('playground:1ed0725f3c57469dbc6dc5e43c88352c',1795822214626600);
INSERT INTO "heard" VALUES('playground:a0b3879b7a0e4ad48fe427f8d75a382e',1795822214780895);
INSERT INTO "heard" VALUES('playground:d3db911ebf2041d09c6561b50a3d423b',1795822214822706);
INSERT INTO "heard" VALUES('playground:9b18b0428ef5412fb880d511f7d647c0',1795822214855339);
INSERT INTO "heard" VALUES('playground:2baa1f23c8d8467db6cd577f5e191d94',1795822214906914);
INSERT INTO "heard" VALUES('playground:7fc2d3f9fdac4e17903cd288a3140dc2',1795822215745605);
INSERT INTO "heard" VALUES('playground:19b49fb685594840bfdefe2f0d7c0932',1795822215813857);
INSERT INTO "heard" VALUES('playground:d23457c8d6064d1db87a5d845a831384',1795822215871788);
INSERT INTO "heard" VALUES('playground:362af844c7724302b7446dd3b06e3cae',1795822215942899);
INSERT INTO "heard" VALUES('playground:0a04d844af3d4fc7805053443c8a7b49',1795825816263246);
INSERT INTO "heard" VALUES('playground:ec1da34b7f5d446b84ad45659b5a68df',1795825816413763);
INSERT INTO "heard" VALUES('playground:88fe5e08aeda43458d95d537e947a9d5',1795825816535252);
INSERT INTO "heard" VALUES('playground:256e786a2a5c4f16a7c5de8816a9dcb9',1795825816587550);
INSERT INTO "heard" VALUES('playground:dc7f738f31b249e0bcf24bfffcafa208',1795825816637774);
INSERT INTO "heard" VALUES('playground:8866be7606324e16b1b185d99150a36d',1795825816683713);
CREATE TABLE households (
	id INTEGER NOT NULL, 
	place_id INTEGER NOT NULL, 
	room VARCHAR NOT NULL, area INTEGER, 
	CONSTRAINT pk_households PRIMARY KEY (id), 
	CONSTRAINT fk_households_place_id FOREIGN KEY(place_id) REFERENCES places (id), 
	CONSTRAINT uq_households_place_id_room UNIQUE (place_id, room)
);
INSERT INTO "households" VALUES(1,14,'502',8000);
INSERT INTO "households" VALUES(2,14,'301',10000);
INSERT INTO "households" VALUES(3,14,'602',8000);
INSERT INTO "households" VALUES(4,13,'201',NULL);
INSERT INTO "households" VALUES(5,13,'403',NULL);
INSERT INTO "households" VALUES(6,15,'102',NULL);
INSERT INTO "households" VALUES(7,8,'703',NULL);
INSERT INTO "households" VALUES(8,9,'401',NULL);
INSERT INTO "households" VALUES(9,14,'402',8000);
INSERT INTO "households" VALUES(10,14,'101',10000);
INSERT INTO "households" VALUES(11,13,'502',NULL);
INSERT INTO "households" VALUES(12,15,'301',NULL);
INSERT INTO "households" VALUES(13,10,'201',NULL);
INSERT INTO "households" VALUES(14,11,'302',NULL);
INSERT INTO "households" VALUES(15,7,'501',NULL);
INSERT INTO "households" VALUES(16,8,'201',NULL);
INSERT INTO "households" VALUES(17,9,'602',NULL);
INSERT INTO "households" VALUES(18,8,'402',NULL);
INSERT INTO "households" VALUES(19,12,'503',NULL);
INSERT INTO "households" VALUES(20,7,'302',NULL);
INSERT INTO "households" VALUES(21,14,'102',8000);
INSERT INTO "households" VALUES(22,14,'201',10000);
INSERT INTO "households" VALUES(23,14,'202',8000);
INSERT INTO "households" VALUES(24,14,'302',8000);
INSERT INTO "households" VALUES(25,14,'401',10000);
INSERT INTO "households" VALUES(26,14,'501',10000);
INSERT INTO "households" VALUES(27,14,'601',10000);
INSERT INTO "households" VALUES(28,14,'701',10000);
INSERT INTO "households" VALUES(29,14,'702',8000);
CREATE TABLE journal (
	id INTEGER NOT NULL, 
	verb VARCHAR NOT NULL, 
	ticket_id INTEGER, 
	person_id INTEGER, 
	at INTEGER NOT NULL, 
	detail JSON NOT NULL, 
	CONSTRAINT pk_journal PRIMARY KEY (id)
);
INSERT INTO "journal" VALUES(1,'neighbourhood.imported',NULL,NULL,1795822214364354,'{"groups":9,"households":29,"people":25,"places":15,"roles":22,"services":5,"shifts":0}');
INSERT INTO "journal" VALUES(2,'ticket.opened',1,1,1795822214626600,'{"asked":false,"because":["楼道灯","坏"],"sure":0.99}');
INSERT INTO "journal" VALUES(3,'ticket.assigned',1,NULL,1795822214626600,'{"to":9,"why":"opened"}');
INSERT INTO "journal" VALUES(4,'signup.opened',NULL,1,1795822214780895,'{"signup":1}');
INSERT INTO "journal" VALUES(5,'signup.joined',NULL,NULL,1795822214822706,'{"signup":1}');
INSERT INTO "journal" VALUES(6,'ticket.joined',1,2,1795822214855339,'{"households":2}');
INSERT INTO "journal" VALUES(7,'ticket.opened',2,7,1795822214906914,'{"asked":false,"because":["电梯","困人","栋"],"sure":0.97}');
INSERT INTO "journal" VALUES(8,'ticket.assigned',2,NULL,1795822214906914,'{"to":16,"why":"opened"}');
INSERT INTO "journal" VALUES(9,'alarm.raised',2,NULL,1795822214906914,'{"danger":"trapped"}');
INSERT INTO "journal" VALUES(10,'ticket.taken',1,9,1795822215745605,'{"was":9}');
INSERT INTO "journal" VALUES(11,'round.postponed',NULL,9,1795822215813857,'{"minutes":120.0}');
INSERT INTO "journal" VALUES(12,'ticket.opened',3,1,1795822215871788,'{"asked":false,"because":["漏水"],"sure":0.97}');
INSERT INTO "journal" VALUES(13,'ticket.assigned',3,NULL,1795822215871788,'{"to":9,"why":"opened"}');
INSERT INTO "journal" VALUES(14,'talk.unheeded',NULL,NULL,1795822215942899,'{}');
INSERT INTO "journal" VALUES(15,'ticket.assigned',2,NULL,1795825816018760,'{"to":17,"was":16,"why":"silent"}');
INSERT INTO "journal" VALUES(16,'circle.widened',2,NULL,1795825816018760,'{"times":1}');
INSERT INTO "journal" VALUES(17,'ticket.opened',4,3,1795825816263246,'{"asked":false,"because":["半夜","楼上","有完没完"],"sure":1.0}');
INSERT INTO "journal" VALUES(18,'ticket.assigned',4,NULL,1795825816263246,'{"to":9,"why":"opened"}');
INSERT INTO "journal" VALUES(19,'dispute.cooled',4,NULL,1795825816263246,'{"room":"playground:g-3-2"}');
INSERT INTO "journal" VALUES(20,'ticket.done',1,9,1795825816413763,'{}');
INSERT INTO "journal" VALUES(21,'ticket.closed',1,1,1795825816535252,'{"judged":true}');
INSERT INTO "journal" VALUES(22,'command.refused',NULL,24,1795825816587550,'{}');
INSERT INTO "journal" VALUES(23,'person.left',NULL,24,1795825816637774,'{}');
INSERT INTO "journal" VALUES(24,'broadcast.drafted',NULL,24,1795825816683713,'{"broadcast":1}');
INSERT INTO "journal" VALUES(25,'ticket.assigned',2,NULL,1795836616938269,'{"to":23,"was":17,"why":"silent"}');
INSERT INTO "journal" VALUES(26,'circle.widened',2,NULL,1795836616938269,'{"times":2}');
INSERT INTO "journal" VALUES(27,'ticket.stuck',4,NULL,1795836617246583,'{"who":20}');
INSERT INTO "journal" VALUES(28,'ticket.assigned',3,NULL,1795836617310478,'{"to":10,"was":9,"why":"silent"}');
INSERT INTO "journal" VALUES(29,'ticket.assigned',3,NULL,1795930217446130,'{"to":11,"was":10,"why":"silent"}');
CREATE TABLE lifelines (
	id INTEGER NOT NULL, 
	person_id INTEGER NOT NULL, 
	contact_id INTEGER NOT NULL, 
	phone VARCHAR DEFAULT '' NOT NULL, 
	asked_at INTEGER NOT NULL, 
	agreed_at INTEGER, 
	CONSTRAINT pk_lifelines PRIMARY KEY (id), 
	CONSTRAINT fk_lifelines_contact_id FOREIGN KEY(contact_id) REFERENCES people (id), 
	CONSTRAINT fk_lifelines_person_id FOREIGN KEY(person_id) REFERENCES people (id), 
	CONSTRAINT uq_lifelines_person_id_contact_id UNIQUE (person_id, contact_id)
);
CREATE TABLE mandates (
	vote_id INTEGER NOT NULL, 
	elector INTEGER NOT NULL, 
	person_id INTEGER NOT NULL, 
	by_id INTEGER, 
	at INTEGER NOT NULL, 
	CONSTRAINT pk_mandates PRIMARY KEY (vote_id, elector, person_id), 
	CONSTRAINT fk_mandates_by_id FOREIGN KEY(by_id) REFERENCES people (id), 
	CONSTRAINT fk_mandates_person_id FOREIGN KEY(person_id) REFERENCES people (id), 
	CONSTRAINT fk_mandates_vote_id FOREIGN KEY(vote_id) REFERENCES votes (id)
);
CREATE TABLE meeting_items (
	id INTEGER NOT NULL, 
	meeting_id INTEGER NOT NULL, 
	ticket_id INTEGER NOT NULL, decided BOOLEAN DEFAULT 0 NOT NULL, 
	CONSTRAINT pk_meeting_items PRIMARY KEY (id), 
	CONSTRAINT fk_meeting_items_meeting_id FOREIGN KEY(meeting_id) REFERENCES meetings (id), 
	CONSTRAINT fk_meeting_items_ticket_id FOREIGN KEY(ticket_id) REFERENCES tickets (id), 
	CONSTRAINT uq_meeting_items_meeting_id_ticket_id UNIQUE (meeting_id, ticket_id)
);
CREATE TABLE meetings (
	id INTEGER NOT NULL, 
	place_id INTEGER NOT NULL, 
	caller_id INTEGER, 
	begins_at INTEGER NOT NULL, 
	held_at INTEGER, 
	CONSTRAINT pk_meetings PRIMARY KEY (id), 
	CONSTRAINT fk_meetings_caller_id FOREIGN KEY(caller_id) REFERENCES people (id), 
	CONSTRAINT fk_meetings_place_id FOREIGN KEY(place_id) REFERENCES places (id)
);
CREATE TABLE minutes (
	procedure_id INTEGER NOT NULL, 
	number INTEGER NOT NULL, 
	people INTEGER NOT NULL, 
	words VARCHAR NOT NULL, 
	by_id INTEGER, 
	at INTEGER NOT NULL, 
	CONSTRAINT pk_minutes PRIMARY KEY (procedure_id, number), 
	CONSTRAINT fk_minutes_by_id FOREIGN KEY(by_id) REFERENCES people (id), 
	CONSTRAINT fk_minutes_procedure_id FOREIGN KEY(procedure_id) REFERENCES procedures (id)
);
CREATE TABLE objections (
	id INTEGER NOT NULL, 
	vote_id INTEGER NOT NULL, 
	person_id INTEGER NOT NULL, 
	words VARCHAR NOT NULL, 
	at INTEGER NOT NULL, 
	CONSTRAINT pk_objections PRIMARY KEY (id), 
	CONSTRAINT fk_objections_person_id FOREIGN KEY(person_id) REFERENCES people (id), 
	CONSTRAINT fk_objections_vote_id FOREIGN KEY(vote_id) REFERENCES votes (id)
);
CREATE TABLE optouts (
	hash VARCHAR NOT NULL, 
	at INTEGER NOT NULL, 
	CONSTRAINT pk_optouts PRIMARY KEY (hash)
);
INSERT INTO "optouts" VALUES('4a627e30dc5cc24c06608e2ff533553150b5d211c0d2ff252d3a10965d0e47a9',1795822215942899);
CREATE TABLE orders (
	ticket_id INTEGER NOT NULL, 
	service_id INTEGER NOT NULL, 
	CONSTRAINT pk_orders PRIMARY KEY (ticket_id), 
	CONSTRAINT fk_orders_service_id FOREIGN KEY(service_id) REFERENCES services (id), 
	CONSTRAINT fk_orders_ticket_id FOREIGN KEY(ticket_id) REFERENCES tickets (id)
);
CREATE TABLE outbox (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	address VARCHAR NOT NULL, 
	audience VARCHAR NOT NULL, 
	text VARCHAR NOT NULL, 
	mention VARCHAR, 
	picture VARCHAR, 
	ticket_id INTEGER, 
	state VARCHAR NOT NULL, 
	put_at INTEGER NOT NULL, 
	next_at INTEGER NOT NULL, 
	tries INTEGER NOT NULL, 
	receipt VARCHAR
, channel VARCHAR DEFAULT '' NOT NULL, deed VARCHAR DEFAULT 'say' NOT NULL, refers VARCHAR, urgent BOOLEAN DEFAULT false NOT NULL, once BOOLEAN DEFAULT false NOT NULL, purpose VARCHAR DEFAULT '' NOT NULL, until INTEGER);
INSERT INTO "outbox" VALUES(1,'playground:g-3-2','group','','playground:p-lan',NULL,1,'sent',1795822214626600,1795822214626600,0,'5c5e3c9d637345f898b9e9de29c3c5c6','playground','say',NULL,0,0,'status',NULL);
INSERT INTO "outbox" VALUES(2,'playground:p-bai','private','',NULL,NULL,1,'sent',1795822214626600,1795822214626600,0,'bda64131939d47f9b4c73bf62c10b3e1','playground','say',NULL,0,0,'status',NULL);
INSERT INTO "outbox" VALUES(3,'playground:g-estate','group','','playground:p-guo',NULL,2,'sent',1795822214906914,1795822214906914,0,'c84cad3e794d458d99dc24d360df9b06','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(4,'playground:p-lu','private','',NULL,NULL,2,'sent',1795822214906914,1795822214906914,0,'2f4d00760fb3420d84ad91619924104b','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(5,'playground:p-fang','private','',NULL,NULL,2,'sent',1795822214906914,1795822214906914,0,'329e8d87e53d4013a51dfee2afa494d3','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(6,'playground:p-wang','private','',NULL,NULL,2,'sent',1795822214906914,1795822214906914,0,'11679bc16b564cedb92b60035f609730','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(7,'playground:g-work','work','',NULL,NULL,2,'sent',1795822214906914,1795822214906914,0,'6cedfaebca494a67b2a12dc0879dcdad','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(8,'playground:p-guo','private','',NULL,NULL,2,'sent',1795822214906914,1795822214906914,0,'d3c34cd6f422454391be8a7c458703ef','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(9,'playground:p-bai','private','',NULL,NULL,NULL,'sent',1795822215745605,1795822215745605,0,'c004e951f1ab46429caf8c89b1a2ea32','playground','say',NULL,0,0,'answer',NULL);
INSERT INTO "outbox" VALUES(10,'playground:p-bai','private','',NULL,NULL,NULL,'sent',1795822215813857,1795822215813857,0,'0bb9a5195fd64e36a5f18e9474d5226d','playground','say',NULL,0,0,'answer',NULL);
INSERT INTO "outbox" VALUES(11,'playground:p-lan','private','',NULL,NULL,NULL,'sent',1795822215871788,1795822215871788,0,'9de8a993775d4f3c9c992bff520af3c2','playground','say',NULL,0,0,'answer',NULL);
INSERT INTO "outbox" VALUES(12,'playground:p-bai','private','',NULL,NULL,3,'sent',1795822215871788,1795822215871788,0,'d6eba0c343cd4a2ba9538332588bf5f5','playground','say',NULL,0,0,'status',NULL);
INSERT INTO "outbox" VALUES(13,'playground:p-lan','private','',NULL,NULL,NULL,'sent',1795822215942899,1795822215942899,0,'e4885af700134e67916ea739598a63dc','playground','say',NULL,0,0,'answer',NULL);
INSERT INTO "outbox" VALUES(14,'playground:p-su','private','',NULL,NULL,2,'sent',1795825816018760,1795825816018760,0,'675d178193b742a8b294c0091db8133f','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(15,'playground:p-zeng','private','',NULL,NULL,2,'sent',1795825816018760,1795825816018760,0,'ff651f3180764148bece21f7acb28b1f','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(16,'playground:p-jiang','private','',NULL,NULL,2,'sent',1795825816018760,1795825816018760,0,'08c3aa63d4154ef1a8d18b1262f3535e','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(17,'playground:p-lu','private','',NULL,NULL,2,'sent',1795825816018760,1795825816018760,0,'156e9051289e47d6b63e75c30a02d5fa','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(18,'playground:p-fang','private','',NULL,NULL,2,'sent',1795825816018760,1795825816018760,0,'6a9cb6c30c0843858823b8fd85660814','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(19,'playground:p-zhou','private','',NULL,NULL,2,'sent',1795825816018760,1795825816018760,0,'4fc85c0c587b4d54b9cd1b801791ae3e','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(20,'playground:p-zhuang','private','',NULL,NULL,2,'sent',1795825816018760,1795825816018760,0,'38c5b07ed8c24d4089a7adf888514182','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(21,'playground:p-wen','private','',NULL,NULL,2,'sent',1795825816018760,1795825816018760,0,'80d19938341547c99ae61d4dcf18e4ab','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(22,'playground:p-wang','private','',NULL,NULL,2,'sent',1795825816018760,1795825816018760,0,'39371d7e8bf1498baddae169b0c85309','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(23,'playground:p-chen','private','',NULL,NULL,2,'sent',1795825816018760,1795825816018760,0,'ea7e2a4652b94bd79fe23d17835ffd3a','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(24,'playground:p-gao','private','',NULL,NULL,2,'sent',1795825816018760,1795825816018760,0,'8aa212fb332a4a4ba1db8513f4967956','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(25,'playground:p-admin','private','',NULL,NULL,2,'sent',1795825816018760,1795825816018760,0,'429c840cd0a14cfdadfe3dc6030c1ad6','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(26,'playground:p-duty','private','',NULL,NULL,2,'sent',1795825816018760,1795825816018760,0,'e57329dca366496c92181d001534afa6','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(27,'playground:p-bai','private','',NULL,NULL,3,'sent',1795825816192247,1795825816192247,0,'43813fb59cd642e3ba4defff2adb398a','playground','say',NULL,0,0,'status',NULL);
INSERT INTO "outbox" VALUES(28,'playground:g-3-2','group','',NULL,NULL,4,'sent',1795825816263246,1795825816263246,0,'68357b84db664be089938461bcc1d209','playground','say',NULL,0,0,'status',NULL);
INSERT INTO "outbox" VALUES(29,'playground:p-xu','private','',NULL,NULL,4,'sent',1795825816263246,1795825816263246,0,'99645baaa43e4604b20e70989e28e0d8','playground','say',NULL,0,0,'status',NULL);
INSERT INTO "outbox" VALUES(30,'playground:p-wen','private','',NULL,NULL,4,'sent',1795825816263246,1795825816263246,0,'94405ab7c6964fd2a94bc3bb07498a5f','playground','say',NULL,0,0,'status',NULL);
INSERT INTO "outbox" VALUES(31,'playground:g-3-2','group','',NULL,NULL,1,'sent',1795825816413763,1795825816413763,0,'ce7699d8edf245ecb9e736998c2fa39f','playground','say',NULL,0,0,'status',NULL);
INSERT INTO "outbox" VALUES(32,'playground:p-bai','private','',NULL,NULL,NULL,'sent',1795825816413763,1795825816413763,0,'1a35f6c2875b42af920994fb60d19fff','playground','say',NULL,0,0,'answer',NULL);
INSERT INTO "outbox" VALUES(33,'playground:p-lan','private','',NULL,NULL,NULL,'sent',1795825816535252,1795825816535252,0,'0e93c17bef0f4865b5e0cdfda5314d7e','playground','say',NULL,0,0,'answer',NULL);
INSERT INTO "outbox" VALUES(34,'playground:p-admin','private','',NULL,NULL,NULL,'sent',1795825816587550,1795825816587550,0,'ed935ffe277b49c384c218a9054a2d43','playground','say',NULL,0,0,'answer',NULL);
INSERT INTO "outbox" VALUES(35,'playground:p-admin','private','',NULL,NULL,NULL,'sent',1795825816637774,1795825816637774,0,'9cf977be982a41458516e3c3763d4115','playground','say',NULL,0,0,'answer',NULL);
INSERT INTO "outbox" VALUES(36,'playground:p-fang','private','',NULL,NULL,NULL,'sent',1795825816683713,1795825816683713,0,'08e5427bdaef475cb6f0145db69e13af','playground','say',NULL,0,0,'status',NULL);
INSERT INTO "outbox" VALUES(37,'playground:p-admin','private','',NULL,NULL,NULL,'sent',1795825816683713,1795825816683713,0,'9401047c9d0c4d5493c811d3b579d1b5','playground','say',NULL,0,0,'answer',NULL);
INSERT INTO "outbox" VALUES(38,'playground:p-su','private','',NULL,NULL,2,'sent',1795836616938269,1795836616938269,0,'bbc88678d4ae42cbaad8a1f62231c8fc','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(39,'playground:p-zeng','private','',NULL,NULL,2,'sent',1795836616938269,1795836616938269,0,'c3db57d10dc3493da42a10b6f211ed5a','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(40,'playground:p-jiang','private','',NULL,NULL,2,'sent',1795836616938269,1795836616938269,0,'4d3ca7d4f4ad4e4bbf531b938b885bb0','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(41,'playground:p-lu','private','',NULL,NULL,2,'sent',1795836616938269,1795836616938269,0,'d64f32fbbada434093089fb6f6c3cf3e','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(42,'playground:p-fang','private','',NULL,NULL,2,'sent',1795836616938269,1795836616938269,0,'897cc5a02f224b08b6477a4257f448bb','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(43,'playground:p-zhou','private','',NULL,NULL,2,'sent',1795836616938269,1795836616938269,0,'7db57be7fe0e451498e21b6bc73c6faa','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(44,'playground:p-zhuang','private','',NULL,NULL,2,'sent',1795836616938269,1795836616938269,0,'64665030e1454e44810e22934e31558f','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(45,'playground:p-wen','private','',NULL,NULL,2,'sent',1795836616938269,1795836616938269,0,'0f396a37e59b4e3d87c8075b61db2116','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(46,'playground:p-wang','private','',NULL,NULL,2,'sent',1795836616938269,1795836616938269,0,'4461a56b995b4cc8af5ea2cea5c8fc17','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(47,'playground:p-chen','private','',NULL,NULL,2,'sent',1795836616938269,1795836616938269,0,'779c34f0178c4ba2b17366519f5b1316','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(48,'playground:p-gao','private','',NULL,NULL,2,'sent',1795836616938269,1795836616938269,0,'0d9c66a349ee45e1b5e675d2705c068d','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(49,'playground:p-admin','private','',NULL,NULL,2,'sent',1795836616938269,1795836616938269,0,'cdcfa4f224c74cfe9c68ccaa8074b458','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(50,'playground:p-duty','private','',NULL,NULL,2,'sent',1795836616938269,1795836616938269,0,'4bc8108022e74e24a9431a6daad42c9b','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(51,'playground:p-ye','private','',NULL,NULL,3,'sent',1795836617310478,1795836617310478,0,'d786b64c5f6c490c914e82d73beb9f13','playground','say',NULL,0,0,'status',NULL);
INSERT INTO "outbox" VALUES(52,'playground:p-admin','private','',NULL,NULL,NULL,'sent',1795836617333675,1795836617333675,0,'cfac69e12e074a4fb155ef2da9f81c15','playground','say',NULL,0,0,'status',NULL);
CREATE TABLE papers (
	vote_id INTEGER NOT NULL, 
	elector INTEGER NOT NULL, 
	by_id INTEGER NOT NULL, 
	choice VARCHAR NOT NULL, 
	at INTEGER NOT NULL, 
	CONSTRAINT pk_papers PRIMARY KEY (vote_id, elector, by_id), 
	CONSTRAINT fk_papers_by_id FOREIGN KEY(by_id) REFERENCES people (id), 
	CONSTRAINT fk_papers_vote_id FOREIGN KEY(vote_id) REFERENCES votes (id)
);
CREATE TABLE people (
	id INTEGER NOT NULL, 
	name VARCHAR NOT NULL, 
	household_id INTEGER, 
	away_until INTEGER, 
	CONSTRAINT pk_people PRIMARY KEY (id), 
	CONSTRAINT fk_people_household_id FOREIGN KEY(household_id) REFERENCES households (id)
);
INSERT INTO "people" VALUES(1,'蓝秋月',1,NULL);
INSERT INTO "people" VALUES(2,'郑阿伟',2,NULL);
INSERT INTO "people" VALUES(3,'许佳宁',3,NULL);
INSERT INTO "people" VALUES(4,'林素珍',4,NULL);
INSERT INTO "people" VALUES(5,'丁一帆',5,NULL);
INSERT INTO "people" VALUES(6,'洪小满',6,NULL);
INSERT INTO "people" VALUES(7,'郭有福',7,NULL);
INSERT INTO "people" VALUES(8,'沈知夏',8,NULL);
INSERT INTO "people" VALUES(9,'白玉兰',9,NULL);
INSERT INTO "people" VALUES(10,'叶青松',10,NULL);
INSERT INTO "people" VALUES(11,'何建平',11,NULL);
INSERT INTO "people" VALUES(12,'苏凤英',12,NULL);
INSERT INTO "people" VALUES(13,'吴德海',13,NULL);
INSERT INTO "people" VALUES(14,'曾美华',14,NULL);
INSERT INTO "people" VALUES(15,'江明远',15,NULL);
INSERT INTO "people" VALUES(16,'卢秀梅',16,NULL);
INSERT INTO "people" VALUES(17,'方致和',17,NULL);
INSERT INTO "people" VALUES(18,'周文彬',18,NULL);
INSERT INTO "people" VALUES(19,'庄雨晴',19,NULL);
INSERT INTO "people" VALUES(20,'温如玉',20,NULL);
INSERT INTO "people" VALUES(21,'王师傅',NULL,NULL);
INSERT INTO "people" VALUES(22,'陈师傅',NULL,NULL);
INSERT INTO "people" VALUES(23,'高敏',NULL,NULL);
INSERT INTO "people" VALUES(24,'小郑',NULL,1796085016637774);
INSERT INTO "people" VALUES(25,'魏晨',NULL,NULL);
INSERT INTO "people" VALUES(26,'',NULL,NULL);
CREATE TABLE pictures (
	id INTEGER NOT NULL, 
	handle VARCHAR NOT NULL, 
	ticket_id INTEGER, 
	message_id VARCHAR NOT NULL, 
	sender VARCHAR NOT NULL, 
	album VARCHAR, 
	state VARCHAR NOT NULL, 
	jpeg BLOB, 
	tries INTEGER NOT NULL, 
	next_at INTEGER NOT NULL, 
	kept_until INTEGER NOT NULL, 
	CONSTRAINT pk_pictures PRIMARY KEY (id), 
	CONSTRAINT fk_pictures_ticket_id FOREIGN KEY(ticket_id) REFERENCES tickets (id) ON DELETE CASCADE, 
	CONSTRAINT uq_pictures_handle UNIQUE (handle)
);
CREATE TABLE places (
	id INTEGER NOT NULL, 
	parent_id INTEGER, 
	kind VARCHAR NOT NULL, 
	name VARCHAR NOT NULL, 
	path VARCHAR NOT NULL, 
	ways JSON NOT NULL, 
	CONSTRAINT pk_places PRIMARY KEY (id), 
	CONSTRAINT fk_places_parent_id FOREIGN KEY(parent_id) REFERENCES places (id), 
	CONSTRAINT uq_places_parent_id_kind_name UNIQUE (parent_id, kind, name)
);
INSERT INTO "places" VALUES(1,NULL,'street','湖滨街道','/1/','{}');
INSERT INTO "places" VALUES(2,1,'community','莲花北社区','/1/2/','{}');
INSERT INTO "places" VALUES(3,2,'estate','观远里','/1/2/3/','{"spots":{"names":["小白楼","青石巷"]}}');
INSERT INTO "places" VALUES(4,3,'building','1栋','/1/2/3/4/','{}');
INSERT INTO "places" VALUES(5,3,'building','2栋','/1/2/3/5/','{}');
INSERT INTO "places" VALUES(6,3,'building','3栋','/1/2/3/6/','{}');
INSERT INTO "places" VALUES(7,3,'building','4栋','/1/2/3/7/','{"households":24}');
INSERT INTO "places" VALUES(8,3,'building','5栋','/1/2/3/8/','{"households":28}');
INSERT INTO "places" VALUES(9,4,'unit','1单元','/1/2/3/4/9/','{"households":12}');
INSERT INTO "places" VALUES(10,4,'unit','2单元','/1/2/3/4/10/','{"households":12}');
INSERT INTO "places" VALUES(11,5,'unit','1单元','/1/2/3/5/11/','{"households":14}');
INSERT INTO "places" VALUES(12,5,'unit','2单元','/1/2/3/5/12/','{"households":14}');
INSERT INTO "places" VALUES(13,6,'unit','1单元','/1/2/3/6/13/','{"households":14}');
INSERT INTO "places" VALUES(14,6,'unit','2单元','/1/2/3/6/14/','{"households":14}');
INSERT INTO "places" VALUES(15,6,'unit','3单元','/1/2/3/6/15/','{"households":12}');
CREATE TABLE posters (
	code VARCHAR NOT NULL, 
	place_id INTEGER NOT NULL, 
	made_at INTEGER NOT NULL, 
	CONSTRAINT pk_posters PRIMARY KEY (code), 
	CONSTRAINT fk_posters_place_id FOREIGN KEY(place_id) REFERENCES places (id)
);
CREATE TABLE procedures (
	id INTEGER NOT NULL, 
	place_id INTEGER NOT NULL, 
	caller_id INTEGER, 
	title VARCHAR NOT NULL, 
	template VARCHAR NOT NULL, 
	steps JSON NOT NULL, 
	opened_at INTEGER NOT NULL, 
	ended_at INTEGER, 
	CONSTRAINT pk_procedures PRIMARY KEY (id), 
	CONSTRAINT fk_procedures_caller_id FOREIGN KEY(caller_id) REFERENCES people (id), 
	CONSTRAINT fk_procedures_place_id FOREIGN KEY(place_id) REFERENCES places (id)
);
CREATE TABLE publications (
	id INTEGER NOT NULL, 
	place_id INTEGER NOT NULL, 
	week VARCHAR NOT NULL, 
	figures JSON NOT NULL, 
	at INTEGER NOT NULL, 
	CONSTRAINT pk_publications PRIMARY KEY (id), 
	CONSTRAINT fk_publications_place_id FOREIGN KEY(place_id) REFERENCES places (id), 
	CONSTRAINT uq_publications_place_id_week UNIQUE (place_id, week)
);
CREATE TABLE questions (
	id INTEGER NOT NULL, 
	person_id INTEGER NOT NULL, 
	name VARCHAR NOT NULL, 
	payload JSON NOT NULL, 
	asked_at INTEGER NOT NULL, 
	until INTEGER NOT NULL, 
	CONSTRAINT pk_questions PRIMARY KEY (id), 
	CONSTRAINT fk_questions_person_id FOREIGN KEY(person_id) REFERENCES people (id)
);
INSERT INTO "questions" VALUES(2,3,'disputes.join','{"ticket":4}',1795825816263246,1798417816263246);
CREATE TABLE readings (
	id INTEGER NOT NULL, 
	digest VARCHAR NOT NULL, 
	link VARCHAR NOT NULL, 
	salt VARCHAR, 
	at INTEGER, 
	by_id INTEGER, 
	about_id INTEGER, 
	field VARCHAR, 
	why VARCHAR, place INTEGER, 
	CONSTRAINT pk_readings PRIMARY KEY (id)
);
INSERT INTO "readings" VALUES(1,'8ec912fbb9032ba1b7b626d99380a5b86b21f123ca438ca2295cbbba10390ae0','d909a437aa2a80a1fe922a8f632b7c66973924dfb6b2681c74109eb5ffdc6041','2cc1787adf10b968d8e2833a1eeafa0a',1795822214626600,9,1,'words','#1',1);
INSERT INTO "readings" VALUES(2,'ffa7a8ff09c76481223b404737cfc4d205cac52b257d34b6809e94aa1b4c3ac0','e765bb2034925a4afcbfe98b2c7361e14713233094ad632bce731f0eddb5a224','966a660f64e36b1da67676bcb2c275c5',1795822214906914,16,7,'words+name','#2',2);
INSERT INTO "readings" VALUES(3,'8337be38ce026f9ddeb75771f8c9a801d56add2ceb2ee8eaeb61d71114a14a3b','61a48594a3c24d65bd68171b3ff2fb42acf89ad629bc1900b79695108121df83','4d8b4f8be37a254314a98119eb9f8457',1795822214906914,17,7,'words+name','#2',3);
INSERT INTO "readings" VALUES(4,'0db23182c6a611de486ca2c70f9ce29cb290119c6862ce7c7ae972cc34c4c85c','9c53d1da72e667a6bb5ef7196ae5862b91ec11048c6404f02033f5d3320ffc3a','da1a3094ec359e081931b30b9d93d729',1795822214906914,21,7,'words+name','#2',4);
INSERT INTO "readings" VALUES(5,'13dd78122e5440515cea70894e77ab9dfb0873f517b4753c30a31be1b6c469b7','4340bf50ecd6218b46cf4c1f2a504154b77ac3072875e85b7487791ec94ebdda','8356c6449295ec23bb42eb74e5743aaa',1795822215745605,9,1,'words','#1',5);
INSERT INTO "readings" VALUES(6,'da10561b69f5a6bfecfc300e061e2c831ded574295db460d18f472f7ac38a4ba','5dc46ddbea83ab17ce809079311ed127495a39244d58318b55a29346515ce997','47b8073c8c9e130aef75a8a70a32223a',1795822215871788,9,1,'words','#3',6);
INSERT INTO "readings" VALUES(7,'90ea07248af9c900a42b591d1fba285043721c92ce161a0b4b5c017e832c6242','d2f018c3b3f4a5f2873b248a9dd16e146b369fcb7e38fc8eaef1d46c623ec7e6','5e784af17daab3e48b2ba93d35ab29b6',1795825816263246,20,3,'words','#4',7);
CREATE TABLE receipts (
	broadcast_id INTEGER NOT NULL, 
	household_id INTEGER NOT NULL, 
	at INTEGER NOT NULL, 
	told_by INTEGER, 
	CONSTRAINT pk_receipts PRIMARY KEY (broadcast_id, household_id), 
	CONSTRAINT fk_receipts_broadcast_id FOREIGN KEY(broadcast_id) REFERENCES broadcasts (id), 
	CONSTRAINT fk_receipts_household_id FOREIGN KEY(household_id) REFERENCES households (id), 
	CONSTRAINT fk_receipts_told_by FOREIGN KEY(told_by) REFERENCES people (id)
);
CREATE TABLE remarks (
	id INTEGER NOT NULL, 
	ticket_id INTEGER NOT NULL, 
	person_id INTEGER NOT NULL, 
	verb VARCHAR NOT NULL, 
	words VARCHAR NOT NULL, 
	at INTEGER NOT NULL, 
	CONSTRAINT pk_remarks PRIMARY KEY (id), 
	CONSTRAINT fk_remarks_person_id FOREIGN KEY(person_id) REFERENCES people (id), 
	CONSTRAINT fk_remarks_ticket_id FOREIGN KEY(ticket_id) REFERENCES tickets (id)
);
INSERT INTO "remarks" VALUES(1,1,9,'ticket.done','换了灯泡',1795825816413763);
CREATE TABLE reports (
	id INTEGER NOT NULL, 
	ticket_id INTEGER NOT NULL, 
	person_id INTEGER NOT NULL, 
	household_id INTEGER, 
	room VARCHAR NOT NULL, 
	message_id VARCHAR NOT NULL, 
	settled BOOLEAN NOT NULL, 
	at INTEGER NOT NULL, 
	CONSTRAINT pk_reports PRIMARY KEY (id), 
	CONSTRAINT fk_reports_household_id FOREIGN KEY(household_id) REFERENCES households (id), 
	CONSTRAINT fk_reports_person_id FOREIGN KEY(person_id) REFERENCES people (id), 
	CONSTRAINT fk_reports_ticket_id FOREIGN KEY(ticket_id) REFERENCES tickets (id)
);
INSERT INTO "reports" VALUES(1,1,1,1,'playground:g-3-2','playground:1ed0725f3c57469dbc6dc5e43c88352c',1,1795822214626600);
INSERT INTO "reports" VALUES(2,1,2,2,'playground:g-3-2','playground:9b18b0428ef5412fb880d511f7d647c0',1,1795822214855339);
INSERT INTO "reports" VALUES(3,2,7,7,'playground:g-estate','playground:2baa1f23c8d8467db6cd577f5e191d94',0,1795822214906914);
INSERT INTO "reports" VALUES(4,3,1,1,'playground:p-lan','playground:d23457c8d6064d1db87a5d845a831384',0,1795822215871788);
INSERT INTO "reports" VALUES(5,4,3,3,'playground:g-3-2','playground:0a04d844af3d4fc7805053443c8a7b49',0,1795825816263246);
CREATE TABLE residences (
	person_id INTEGER NOT NULL, 
	household_id INTEGER NOT NULL, 
	tie VARCHAR NOT NULL, 
	until INTEGER, 
	at INTEGER NOT NULL, 
	CONSTRAINT pk_residences PRIMARY KEY (person_id, household_id), 
	CONSTRAINT fk_residences_household_id FOREIGN KEY(household_id) REFERENCES households (id), 
	CONSTRAINT fk_residences_person_id FOREIGN KEY(person_id) REFERENCES people (id)
);
INSERT INTO "residences" VALUES(10,10,'业主',NULL,1795822214364354);
INSERT INTO "residences" VALUES(2,2,'业主',NULL,1795822214364354);
INSERT INTO "residences" VALUES(9,9,'业主',NULL,1795822214364354);
INSERT INTO "residences" VALUES(1,1,'业主',NULL,1795822214364354);
INSERT INTO "residences" VALUES(3,3,'业主',NULL,1795822214364354);
CREATE TABLE roles (
	id INTEGER NOT NULL, 
	person_id INTEGER NOT NULL, 
	role VARCHAR NOT NULL, 
	place_id INTEGER NOT NULL, 
	deputy BOOLEAN NOT NULL, 
	post VARCHAR NOT NULL, 
	starts_at INTEGER NOT NULL, 
	ends_at INTEGER, 
	CONSTRAINT pk_roles PRIMARY KEY (id), 
	CONSTRAINT fk_roles_person_id FOREIGN KEY(person_id) REFERENCES people (id), 
	CONSTRAINT fk_roles_place_id FOREIGN KEY(place_id) REFERENCES places (id)
);
INSERT INTO "roles" VALUES(1,9,'单元长',14,0,'',1795822214364354,NULL);
INSERT INTO "roles" VALUES(2,10,'单元长',14,1,'',1795822214364354,NULL);
INSERT INTO "roles" VALUES(3,11,'楼长',6,0,'',1795822214364354,NULL);
INSERT INTO "roles" VALUES(4,12,'楼长',6,1,'',1795822214364354,NULL);
INSERT INTO "roles" VALUES(5,12,'党员',3,0,'',1795822214364354,NULL);
INSERT INTO "roles" VALUES(6,13,'楼长',4,0,'',1795822214364354,NULL);
INSERT INTO "roles" VALUES(7,14,'楼长',5,0,'',1795822214364354,NULL);
INSERT INTO "roles" VALUES(8,14,'党员',3,0,'',1795822214364354,NULL);
INSERT INTO "roles" VALUES(9,15,'楼长',7,0,'',1795822214364354,NULL);
INSERT INTO "roles" VALUES(10,15,'党员',3,0,'',1795822214364354,NULL);
INSERT INTO "roles" VALUES(11,16,'楼长',8,0,'',1795822214364354,NULL);
INSERT INTO "roles" VALUES(12,17,'支部书记',3,0,'',1795822214364354,NULL);
INSERT INTO "roles" VALUES(13,17,'党员',3,0,'',1795822214364354,NULL);
INSERT INTO "roles" VALUES(14,18,'党员',3,0,'',1795822214364354,NULL);
INSERT INTO "roles" VALUES(15,19,'党员',3,0,'',1795822214364354,NULL);
INSERT INTO "roles" VALUES(16,20,'党员',3,0,'',1795822214364354,NULL);
INSERT INTO "roles" VALUES(17,20,'调解员',3,0,'',1795822214364354,NULL);
INSERT INTO "roles" VALUES(18,21,'物业',3,0,'维修',1795822214364354,NULL);
INSERT INTO "roles" VALUES(19,22,'服务队',3,0,'',1795822214364354,NULL);
INSERT INTO "roles" VALUES(20,23,'网格员',2,0,'',1795822214364354,NULL);
INSERT INTO "roles" VALUES(21,24,'管理员',1,0,'',1795822214364354,NULL);
INSERT INTO "roles" VALUES(22,25,'街道值班',1,0,'',1795822214364354,NULL);
CREATE TABLE rounds (
	person_id INTEGER NOT NULL, 
	started_at INTEGER NOT NULL, 
	step INTEGER NOT NULL, 
	CONSTRAINT pk_rounds PRIMARY KEY (person_id), 
	CONSTRAINT fk_rounds_person_id FOREIGN KEY(person_id) REFERENCES people (id)
);
CREATE TABLE services (
	id INTEGER NOT NULL, 
	place_id INTEGER NOT NULL, 
	name VARCHAR NOT NULL, 
	words VARCHAR NOT NULL, 
	provider VARCHAR NOT NULL, 
	price VARCHAR NOT NULL, 
	about VARCHAR NOT NULL, capacity INTEGER DEFAULT '0' NOT NULL, 
	CONSTRAINT pk_services PRIMARY KEY (id), 
	CONSTRAINT fk_services_place_id FOREIGN KEY(place_id) REFERENCES places (id), 
	CONSTRAINT uq_services_place_id_name UNIQUE (place_id, name)
);
INSERT INTO "services" VALUES(1,3,'通下水道','下水道 马桶 堵了 疏通','近邻服务队','普通60元，疏通机120元','两小时内上门',0);
INSERT INTO "services" VALUES(2,3,'换灯泡水龙头','灯泡 灯管 水龙头 角阀','近邻服务队','30元，材料另算','自己买好材料也行',0);
INSERT INTO "services" VALUES(3,3,'开锁换锁','开锁 换锁 钥匙 锁在门外','近邻服务队','开锁80元，换锁芯150元起','要看身份证',0);
INSERT INTO "services" VALUES(4,3,'上门理发','理发 剪头发','近邻服务队','15元，七十岁以上免费','每周三',0);
INSERT INTO "services" VALUES(5,3,'家电清洗','洗空调 油烟机 洗衣机','近邻服务队','空调挂机70元，油烟机150元','提前一天约',0);
CREATE TABLE shifts (
	id INTEGER NOT NULL, 
	place_id INTEGER NOT NULL, 
	point VARCHAR NOT NULL, 
	person_id INTEGER NOT NULL, 
	starts_at INTEGER NOT NULL, 
	ends_at INTEGER NOT NULL, 
	CONSTRAINT pk_shifts PRIMARY KEY (id), 
	CONSTRAINT fk_shifts_person_id FOREIGN KEY(person_id) REFERENCES people (id), 
	CONSTRAINT fk_shifts_place_id FOREIGN KEY(place_id) REFERENCES places (id), 
	CONSTRAINT uq_shifts_place_id_point_starts_at_person_id UNIQUE (place_id, point, starts_at, person_id)
);
CREATE TABLE signup_entries (
	id INTEGER NOT NULL, 
	signup_id INTEGER NOT NULL, 
	person_id INTEGER NOT NULL, 
	message_id VARCHAR NOT NULL, 
	changed_in VARCHAR DEFAULT '' NOT NULL, 
	own BOOLEAN NOT NULL, 
	name VARCHAR NOT NULL, 
	adults INTEGER NOT NULL, 
	children INTEGER NOT NULL, 
	split BOOLEAN NOT NULL, 
	was INTEGER, 
	left_at INTEGER, 
	absent BOOLEAN DEFAULT 0 NOT NULL, 
	CONSTRAINT pk_signup_entries PRIMARY KEY (id), 
	CONSTRAINT fk_signup_entries_person_id FOREIGN KEY(person_id) REFERENCES people (id), 
	CONSTRAINT fk_signup_entries_signup_id FOREIGN KEY(signup_id) REFERENCES signups (id) ON DELETE CASCADE
);
INSERT INTO "signup_entries" VALUES(1,1,2,'playground:d3db911ebf2041d09c6561b50a3d423b','',1,'阿伟',3,0,0,NULL,NULL,0);
CREATE TABLE signups (
	id INTEGER NOT NULL, 
	room VARCHAR NOT NULL, 
	place_id INTEGER NOT NULL, 
	organiser_id INTEGER NOT NULL, 
	message_id VARCHAR NOT NULL, 
	words VARCHAR NOT NULL, 
	most INTEGER, 
	by_head BOOLEAN DEFAULT 0 NOT NULL, 
	begins_at INTEGER, 
	ends_at INTEGER, 
	touched_at INTEGER NOT NULL, 
	crowded BOOLEAN DEFAULT 0 NOT NULL, 
	closed_at INTEGER, 
	CONSTRAINT pk_signups PRIMARY KEY (id), 
	CONSTRAINT fk_signups_organiser_id FOREIGN KEY(organiser_id) REFERENCES people (id), 
	CONSTRAINT fk_signups_place_id FOREIGN KEY(place_id) REFERENCES places (id)
);
INSERT INTO "signups" VALUES(1,'playground:g-3-2',14,1,'playground:a0b3879b7a0e4ad48fe427f8d75a382e','周日早上9点包粽子',8,0,1795914000000000,1795924800000000,1795822214822706,0,NULL);
CREATE TABLE summonses (
	id INTEGER NOT NULL, 
	ticket_id INTEGER NOT NULL, 
	department VARCHAR NOT NULL, 
	person_id INTEGER, 
	response VARCHAR, 
	reason VARCHAR NOT NULL, 
	proposed_at INTEGER, 
	answered_at INTEGER, 
	raised_at INTEGER, 
	CONSTRAINT pk_summonses PRIMARY KEY (id), 
	CONSTRAINT fk_summonses_person_id FOREIGN KEY(person_id) REFERENCES people (id), 
	CONSTRAINT fk_summonses_ticket_id FOREIGN KEY(ticket_id) REFERENCES tickets (id), 
	CONSTRAINT uq_summonses_ticket_id_department UNIQUE (ticket_id, department)
);
CREATE TABLE tickets (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	kind VARCHAR NOT NULL, 
	subject VARCHAR NOT NULL, 
	matter VARCHAR NOT NULL, 
	words VARCHAR NOT NULL, 
	state VARCHAR NOT NULL, 
	urgent BOOLEAN NOT NULL, 
	public BOOLEAN NOT NULL, 
	place_id INTEGER NOT NULL, 
	spot VARCHAR NOT NULL, 
	level_id INTEGER NOT NULL, 
	reporter_id INTEGER NOT NULL, 
	owner_id INTEGER, 
	refusals INTEGER NOT NULL, 
	merged_into INTEGER, 
	price VARCHAR NOT NULL, 
	opened_at INTEGER NOT NULL, 
	told_at INTEGER, 
	due_at INTEGER NOT NULL, 
	done_at INTEGER, 
	closed_at INTEGER, 
	score VARCHAR, parent_id INTEGER CONSTRAINT fk_tickets_parent_id REFERENCES tickets (id), estate_id INTEGER, 
	CONSTRAINT fk_tickets_level_id FOREIGN KEY(level_id) REFERENCES places (id), 
	CONSTRAINT fk_tickets_merged_into FOREIGN KEY(merged_into) REFERENCES tickets (id), 
	CONSTRAINT fk_tickets_owner_id FOREIGN KEY(owner_id) REFERENCES people (id), 
	CONSTRAINT fk_tickets_place_id FOREIGN KEY(place_id) REFERENCES places (id), 
	CONSTRAINT fk_tickets_reporter_id FOREIGN KEY(reporter_id) REFERENCES people (id)
);
INSERT INTO "tickets" VALUES(1,'need','facilities','楼道灯不亮','楼道灯坏了','已办结',0,1,14,'',14,1,9,0,NULL,'',1795822214626600,1795822214626600,1795829415813857,1795825816413763,1795825816535252,'good',NULL,3);
INSERT INTO "tickets" VALUES(2,'need','elevator','电梯困人','5栋电梯困人了','待接单',1,1,8,'',2,7,23,0,NULL,'',1795822214906914,NULL,1795822514906914,NULL,NULL,NULL,NULL,3);
INSERT INTO "tickets" VALUES(3,'need','housing','漏水','我家漏水了','待接单',0,0,14,'',6,1,11,0,NULL,'',1795822215871788,NULL,1795825800000000,NULL,NULL,NULL,NULL,3);
INSERT INTO "tickets" VALUES(4,'dispute','noise','噪声','楼上天天半夜拖椅子，吵死了，你有完没完','待接单',0,0,14,'',3,3,20,0,NULL,'',1795825816263246,1795825816263246,1795829400000000,NULL,NULL,NULL,NULL,3);
CREATE TABLE timers (
	"key" VARCHAR NOT NULL, 
	name VARCHAR NOT NULL, 
	due_at INTEGER NOT NULL, 
	payload JSON NOT NULL, 
	CONSTRAINT pk_timers PRIMARY KEY ("key")
);
INSERT INTO "timers" VALUES('figures.monthly:','figures.monthly',1796086800000000,'{}');
INSERT INTO "timers" VALUES('figures.weekly:','figures.weekly',1796002200000000,'{}');
INSERT INTO "timers" VALUES('noises.weekly:','noises.weekly',1796000400000000,'{}');
INSERT INTO "timers" VALUES('signups.thank:1','signups.thank',1795932000000000,'{"signup":1}');
INSERT INTO "timers" VALUES('disputes.clock:4','disputes.clock',1798417816263246,'{"ticket":4}');
INSERT INTO "timers" VALUES('disputes.chase:4','disputes.chase',1796085016263246,'{"ticket":4}');
INSERT INTO "timers" VALUES('housekeeping.hourly:','housekeeping.hourly',1795932300000000,'{}');
INSERT INTO "timers" VALUES('handovers.hourly:','handovers.hourly',1795932600000000,'{}');
INSERT INTO "timers" VALUES('reminders.begin:11','reminders.begin',1795932000000000,'{"person":11}');
INSERT INTO "timers" VALUES('housekeeping.daily:','housekeeping.daily',1795981200000000,'{}');
INSERT INTO "timers" VALUES('rotas.tidy:','rotas.tidy',1795981200000000,'{}');
INSERT INTO "timers" VALUES('disputes.forget:','disputes.forget',1795983600000000,'{}');
INSERT INTO "timers" VALUES('ways.daily:','ways.daily',1795998600000000,'{}');
INSERT INTO "timers" VALUES('emergencies.review:2','emergencies.review',1796000400000000,'{"ticket":2}');
INSERT INTO "timers" VALUES('memberships.daily:','memberships.daily',1796000400000000,'{}');
INSERT INTO "timers" VALUES('visits.daily:','visits.daily',1796000400000000,'{}');
INSERT INTO "timers" VALUES('leftovers.daily:','leftovers.daily',1796002200000000,'{}');
INSERT INTO "timers" VALUES('bindings.told:','bindings.told',1796004000000000,'{}');
CREATE TABLE turns (
	person_id INTEGER NOT NULL, 
	place_in_line INTEGER NOT NULL, 
	CONSTRAINT pk_turns PRIMARY KEY (person_id), 
	CONSTRAINT fk_turns_person_id FOREIGN KEY(person_id) REFERENCES people (id)
);
CREATE TABLE versions (
	name VARCHAR NOT NULL, 
	number INTEGER NOT NULL, 
	CONSTRAINT pk_versions PRIMARY KEY (name)
);
CREATE TABLE volunteers (
	person_id INTEGER NOT NULL, 
	place_id INTEGER NOT NULL, 
	unit VARCHAR NOT NULL, 
	skills VARCHAR NOT NULL, 
	shown BOOLEAN DEFAULT 0 NOT NULL, 
	at INTEGER NOT NULL, 
	CONSTRAINT pk_volunteers PRIMARY KEY (person_id), 
	CONSTRAINT fk_volunteers_person_id FOREIGN KEY(person_id) REFERENCES people (id), 
	CONSTRAINT fk_volunteers_place_id FOREIGN KEY(place_id) REFERENCES places (id)
);
CREATE TABLE votes (
	id INTEGER NOT NULL, 
	place_id INTEGER NOT NULL, 
	caller_id INTEGER, 
	title VARCHAR NOT NULL, 
	formal BOOLEAN NOT NULL, 
	"plan" VARCHAR NOT NULL, 
	rules JSON NOT NULL, 
	opened_at INTEGER NOT NULL, 
	closes_at INTEGER NOT NULL, 
	salt VARCHAR, 
	register VARCHAR NOT NULL, 
	head VARCHAR NOT NULL, 
	counted_at INTEGER, 
	cancelled_at INTEGER, 
	result JSON, 
	code VARCHAR NOT NULL, 
	shown_until INTEGER, 
	kept_until INTEGER, 
	erased_at INTEGER, 
	CONSTRAINT pk_votes PRIMARY KEY (id), 
	CONSTRAINT fk_votes_caller_id FOREIGN KEY(caller_id) REFERENCES people (id), 
	CONSTRAINT fk_votes_place_id FOREIGN KEY(place_id) REFERENCES places (id)
);
CREATE TABLE whistles (
	id INTEGER NOT NULL, 
	ticket_id INTEGER NOT NULL, 
	caller_id INTEGER, 
	lead VARCHAR NOT NULL, 
	meets_at INTEGER NOT NULL, 
	due_at INTEGER NOT NULL, 
	blown_at INTEGER NOT NULL, 
	told_at INTEGER, 
	finding VARCHAR NOT NULL, 
	works_from INTEGER, 
	works_until INTEGER, 
	ended_at INTEGER, 
	CONSTRAINT pk_whistles PRIMARY KEY (id), 
	CONSTRAINT fk_whistles_caller_id FOREIGN KEY(caller_id) REFERENCES people (id), 
	CONSTRAINT fk_whistles_ticket_id FOREIGN KEY(ticket_id) REFERENCES tickets (id), 
	CONSTRAINT uq_whistles_ticket_id UNIQUE (ticket_id)
);
CREATE TABLE windows (
	id INTEGER NOT NULL, 
	person_id INTEGER NOT NULL, 
	workday BOOLEAN NOT NULL, 
	opens INTEGER NOT NULL, 
	closes INTEGER NOT NULL, 
	CONSTRAINT pk_windows PRIMARY KEY (id), 
	CONSTRAINT fk_windows_person_id FOREIGN KEY(person_id) REFERENCES people (id)
);
CREATE TABLE wires (
	account VARCHAR NOT NULL, 
	session VARCHAR NOT NULL, 
	since INTEGER NOT NULL, 
	CONSTRAINT pk_wires PRIMARY KEY (account)
);
CREATE INDEX ix_asides_at ON asides (at);
CREATE INDEX ix_heard_at ON heard (at);
CREATE INDEX ix_journal_ticket ON journal (ticket_id);
CREATE INDEX ix_journal_verb_at ON journal (verb, at);
CREATE INDEX ix_outbox_address_ticket ON outbox (address, ticket_id);
CREATE INDEX ix_places_path ON places (path);
CREATE INDEX ix_timers_due ON timers (due_at, "key");
CREATE INDEX ix_groups_place_id ON groups (place_id);
CREATE INDEX ix_people_household_id ON people (household_id);
CREATE INDEX ix_people_name ON people (name);
CREATE INDEX ix_addresses_person_id ON addresses (person_id);
CREATE INDEX ix_questions_person_id ON questions (person_id);
CREATE INDEX ix_questions_until ON questions (until);
CREATE INDEX ix_roles_person_id ON roles (person_id);
CREATE INDEX ix_roles_place_id ON roles (place_id);
CREATE INDEX ix_tickets_open_by_owner ON tickets (owner_id, told_at) WHERE state IN ('待接单', '已接单', '部分解决');
CREATE INDEX ix_tickets_open_by_place ON tickets (place_id, due_at) WHERE state IN ('待接单', '已接单', '部分解决');
CREATE INDEX ix_tickets_place_opened ON tickets (place_id, opened_at, state);
CREATE INDEX ix_tickets_reporter_id ON tickets (reporter_id);
CREATE INDEX ix_reports_message ON reports (message_id);
CREATE INDEX ix_reports_person_id ON reports (person_id);
CREATE INDEX ix_reports_room_at ON reports (room, at);
CREATE INDEX ix_reports_ticket_id ON reports (ticket_id);
CREATE INDEX ix_corrections_at ON corrections (at);
CREATE INDEX ix_corrections_author_id ON corrections (author_id);
CREATE INDEX ix_corrections_corrected_by ON corrections (corrected_by);
CREATE INDEX ix_tickets_parent_id ON tickets (parent_id);
CREATE INDEX ix_outbox_waiting ON outbox (channel, next_at, id) WHERE state = 'waiting';
CREATE INDEX ix_outbox_unasked ON outbox (address, put_at) WHERE purpose = 'unasked';
CREATE INDEX ix_broadcasts_author_id ON broadcasts (author_id);
CREATE INDEX ix_broadcasts_stage ON broadcasts (stage, made_at);
CREATE INDEX ix_broadcast_copies_broadcast_id ON broadcast_copies (broadcast_id);
CREATE INDEX ix_buttons_outbox_id ON buttons (outbox_id);
CREATE INDEX ix_buttons_address ON buttons (address);
CREATE INDEX ix_buttons_until ON buttons (until);
CREATE INDEX ix_pictures_state ON pictures (state, next_at);
CREATE INDEX ix_pictures_ticket_id ON pictures (ticket_id);
CREATE INDEX ix_pictures_message_id ON pictures (message_id);
CREATE INDEX ix_pictures_album ON pictures (album);
CREATE INDEX ix_pictures_kept_until ON pictures (kept_until);
CREATE INDEX ix_posters_place_id ON posters (place_id);
CREATE INDEX ix_readings_at ON readings (at);
CREATE INDEX ix_readings_by_id ON readings (by_id);
CREATE INDEX ix_readings_about_id ON readings (about_id);
CREATE INDEX ix_disputes_ended_at ON disputes (ended_at);
CREATE INDEX ix_dispute_sides_person_id ON dispute_sides (person_id);
CREATE INDEX ix_lifelines_contact_id ON lifelines (contact_id);
CREATE INDEX ix_windows_person_id ON windows (person_id);
CREATE INDEX ix_claims_person_id ON claims (person_id);
CREATE INDEX ix_orders_service ON orders (service_id);
CREATE INDEX ix_residences_household_id ON residences (household_id);
CREATE INDEX ix_volunteers_place_id ON volunteers (place_id);
CREATE INDEX ix_shifts_ends_at ON shifts (ends_at);
CREATE INDEX ix_shifts_person_id ON shifts (person_id);
CREATE INDEX ix_shifts_place ON shifts (place_id, ends_at);
CREATE INDEX ix_remarks_person_id ON remarks (person_id);
CREATE INDEX ix_remarks_ticket_id ON remarks (ticket_id);
CREATE INDEX ix_whistles_caller_id ON whistles (caller_id);
CREATE INDEX ix_summonses_person_id ON summonses (person_id);
CREATE INDEX ix_consults_asker_id ON consults (asker_id);
CREATE INDEX ix_consults_expert_id ON consults (expert_id);
CREATE INDEX ix_meetings_place_id ON meetings (place_id);
CREATE INDEX ix_tickets_estate_matter ON tickets (estate_id, kind, subject, opened_at);
CREATE INDEX ix_places_kind ON places (kind, path);
CREATE INDEX ix_people_long_names ON people (name) WHERE length(name) > 12;
CREATE INDEX ix_people_given_names ON people (substr(name, length(name) - 1));
CREATE INDEX ix_readings_place ON readings (place);
CREATE INDEX ix_votes_caller_id ON votes (caller_id);
CREATE INDEX ix_votes_place_id ON votes (place_id);
CREATE INDEX ix_electors_household_id ON electors (household_id);
CREATE INDEX ix_papers_by_id ON papers (by_id);
CREATE INDEX ix_mandates_by_id ON mandates (by_id);
CREATE INDEX ix_mandates_person_id ON mandates (person_id);
CREATE INDEX ix_objections_person_id ON objections (person_id);
CREATE INDEX ix_objections_vote_id ON objections (vote_id);
CREATE INDEX ix_signups_organiser_id ON signups (organiser_id);
CREATE INDEX ix_signups_place_id ON signups (place_id);
CREATE INDEX ix_signups_room ON signups (room);
CREATE INDEX ix_signup_entries_person_id ON signup_entries (person_id);
CREATE INDEX ix_signup_entries_signup_id ON signup_entries (signup_id);
CREATE INDEX ix_care_files_by_id ON care_files (by_id);
CREATE INDEX ix_care_pairs_by_id ON care_pairs (by_id);
CREATE INDEX ix_care_visits_by_id ON care_visits (by_id);
CREATE INDEX ix_care_visits_person_id ON care_visits (person_id);
CREATE INDEX ix_care_todos_person_id ON care_todos (person_id);
CREATE INDEX ix_procedures_caller_id ON procedures (caller_id);
CREATE INDEX ix_procedures_place_id ON procedures (place_id);
CREATE INDEX ix_minutes_by_id ON minutes (by_id);
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('outbox',52);
INSERT INTO "sqlite_sequence" VALUES('tickets',4);
INSERT INTO "sqlite_sequence" VALUES('broadcasts',1);
COMMIT;
