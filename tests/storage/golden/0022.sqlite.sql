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
INSERT INTO "alembic_version" VALUES('0022');
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
INSERT INTO "broadcasts" VALUES(1,24,'playground:p-admin','停水','','8 个群（观远里，1–5栋）','draft',0,1,'','9d2aee138f2e81f467c43dec2677af39f173787e32243e3e47e8ad8da228cf0f',0,1,0,NULL,NULL,1795914000000000,NULL,NULL,1795825130778522,NULL,NULL);
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
INSERT INTO "buttons" VALUES(1,'8vepsGGjKoHu8d7EUP_UGyiPuRwPdU-x',2,'playground:p-bai','playground:p-bai','接','接 1','',1796080728947902);
INSERT INTO "buttons" VALUES(2,'lUkUrCTmoNMc23dalwopSAkKpCpu6Wxn',2,'playground:p-bai','playground:p-bai','转','转 1','',1796080728947902);
INSERT INTO "buttons" VALUES(3,'jD7SANmA-d2vxzqaOrfY8VxIpkYyF585',2,'playground:p-bai','playground:p-bai','晚点','晚点','',1796080728947902);
INSERT INTO "buttons" VALUES(4,'SObzIWxE1246F7p-CvrCegojnb5Xvr5A',2,'playground:p-bai','playground:p-bai','不归我','不归我 1','',1796080728947902);
INSERT INTO "buttons" VALUES(5,'yIZp4yDvEVhGMVLeZ5gcqT9QYUnNTPDZ',4,'playground:p-lu','playground:p-lu','我去','我去','',1796080729034158);
INSERT INTO "buttons" VALUES(6,'0AxSHWmidtXcTTYWTz39W_kscI1VXKuY',5,'playground:p-fang','playground:p-fang','我去','我去','',1796080729034158);
INSERT INTO "buttons" VALUES(7,'mn46-HdWD_bcO6A3klzqMa_litlBq2f_',6,'playground:p-wang','playground:p-wang','我去','我去','',1796080729034158);
INSERT INTO "buttons" VALUES(8,'dl-CYg7AZP0oWoSPxx7GuVDXy7Uq-wo1',12,'playground:p-bai','playground:p-bai','接','接 3','',1796080729949404);
INSERT INTO "buttons" VALUES(9,'MDh4ggoAiDprWTlX3ziBkfyahttx1-FB',12,'playground:p-bai','playground:p-bai','转','转 3','',1796080729949404);
INSERT INTO "buttons" VALUES(10,'tdmgZtSrmwry2Iew40yIYK_mVBDRuIUi',12,'playground:p-bai','playground:p-bai','晚点','晚点','',1796080729949404);
INSERT INTO "buttons" VALUES(11,'QouuC8q6LDxngmu7dB17TzElFwbBCii7',12,'playground:p-bai','playground:p-bai','不归我','不归我 3','',1796080729949404);
INSERT INTO "buttons" VALUES(12,'YSs3ZMSmtk3yXnfxX35V1Zi1VBEnxVxc',14,'playground:p-su','playground:p-su','我去','我去','',1796084330090581);
INSERT INTO "buttons" VALUES(13,'hqVUoX-cpvS_ZHwNnhqDppsaNvBlw8Kd',15,'playground:p-zeng','playground:p-zeng','我去','我去','',1796084330090581);
INSERT INTO "buttons" VALUES(14,'Xfhlw5fPRTpO4LcPR18QCmQEWZrv1Fs_',16,'playground:p-jiang','playground:p-jiang','我去','我去','',1796084330090581);
INSERT INTO "buttons" VALUES(15,'L9SWc5RfYu2lRp-9vaAna0bQdken2aYH',17,'playground:p-lu','playground:p-lu','我去','我去','',1796084330090581);
INSERT INTO "buttons" VALUES(16,'sdq_gS2_pembvvuDtwHQ_3RJE6naPE0r',18,'playground:p-fang','playground:p-fang','我去','我去','',1796084330090581);
INSERT INTO "buttons" VALUES(17,'1DA41b3kueS_ReKuM_nyKors_-qrdS04',19,'playground:p-zhou','playground:p-zhou','我去','我去','',1796084330090581);
INSERT INTO "buttons" VALUES(18,'UtQyjVqNfTUMFhym3Oj4gdDkny3n-YrE',20,'playground:p-zhuang','playground:p-zhuang','我去','我去','',1796084330090581);
INSERT INTO "buttons" VALUES(19,'14eymEOL98vMPbkQmqCoHsvdaf13UG9D',21,'playground:p-wen','playground:p-wen','我去','我去','',1796084330090581);
INSERT INTO "buttons" VALUES(20,'-SSxg119lL9k1rusuyDQZ0VA_bKHZJTo',22,'playground:p-wang','playground:p-wang','我去','我去','',1796084330090581);
INSERT INTO "buttons" VALUES(21,'YMhxM0WSdJ2Bp_MO8HI-3pWcEh6Ttd_C',23,'playground:p-chen','playground:p-chen','我去','我去','',1796084330090581);
INSERT INTO "buttons" VALUES(22,'tm6EvykbQJThnV3xp2ZLgUSiC8waI40c',24,'playground:p-gao','playground:p-gao','我去','我去','',1796084330090581);
INSERT INTO "buttons" VALUES(23,'UcOiDhLymUk0d8-qT33zP-gaPBc9OdvW',25,'playground:p-admin','playground:p-admin','我去','我去','',1796084330090581);
INSERT INTO "buttons" VALUES(24,'4KmtLPr-bYexaLu5reIijPQix7ty5slS',26,'playground:p-duty','playground:p-duty','我去','我去','',1796084330090581);
INSERT INTO "buttons" VALUES(25,'34hk9YGKquzuiRhuHnvVVoGmj8OZNkVs',27,'playground:p-bai','playground:p-bai','接','接 3','',1796084330274998);
INSERT INTO "buttons" VALUES(26,'_C8bE0pWo89Khyu7CmI21R52i6FQH2e_',27,'playground:p-bai','playground:p-bai','转','转 3','',1796084330274998);
INSERT INTO "buttons" VALUES(27,'NxhDw3EG0D1eQIQuR55eypUlmjwklD-c',27,'playground:p-bai','playground:p-bai','晚点','晚点','',1796084330274998);
INSERT INTO "buttons" VALUES(28,'725wh3uoTL5ND0co4-D-tX_l-i1sAuUo',27,'playground:p-bai','playground:p-bai','不归我','不归我 3','',1796084330274998);
INSERT INTO "buttons" VALUES(29,'Cz8LbDkcqdvC1hh7LdAUBk7ApCPCs1PK',29,'playground:p-xu','playground:p-xu','愿意','愿意','disputes.join',1796084330362000);
INSERT INTO "buttons" VALUES(30,'RydcRo8ZPTm6OeTLrUZYbbnm-ECoJJVL',29,'playground:p-xu','playground:p-xu','不愿意','不愿意','disputes.join',1796084330362000);
INSERT INTO "buttons" VALUES(31,'R2m70ZutZp0DKTc-K-6oFySF51byp4dq',29,'playground:p-xu','playground:p-xu','换人','换人','disputes.join',1796084330362000);
INSERT INTO "buttons" VALUES(32,'wU9AxhB1MIDAJcOc70wJ93T1hVysrV4V',30,'playground:p-wen','playground:p-wen','接','接 4','',1796084330362000);
INSERT INTO "buttons" VALUES(33,'YRMGSOZT2CnfXB-W-Iyc7jh84edi23R5',30,'playground:p-wen','playground:p-wen','转','转 4','',1796084330362000);
INSERT INTO "buttons" VALUES(34,'dhI-3sgy42PbD9J6pfNJT1nBot4ithE_',30,'playground:p-wen','playground:p-wen','晚点','晚点','',1796084330362000);
INSERT INTO "buttons" VALUES(35,'1YRyNf22H82KgJxcghAqST3GHwl15CCd',30,'playground:p-wen','playground:p-wen','不归我','不归我 4','',1796084330362000);
INSERT INTO "buttons" VALUES(36,'ekV14r3xWNr2CTLsYCvjTBxslWFlBU-b',38,'playground:p-su','playground:p-su','我去','我去','',1796095130938329);
INSERT INTO "buttons" VALUES(37,'YWkM9MlsQZiUMOinl3trbO1-eKpqjtKb',39,'playground:p-zeng','playground:p-zeng','我去','我去','',1796095130938329);
INSERT INTO "buttons" VALUES(38,'0mian-jbkN4sSSqaDWNoCfqYOq8zA4Ch',40,'playground:p-jiang','playground:p-jiang','我去','我去','',1796095130938329);
INSERT INTO "buttons" VALUES(39,'OEmD2CtxDGTCLLRqS84jEXgXZDk3B048',41,'playground:p-lu','playground:p-lu','我去','我去','',1796095130938329);
INSERT INTO "buttons" VALUES(40,'RF3CLwx-BFWGhU9COzlCWfJLd1Ltcn1b',42,'playground:p-fang','playground:p-fang','我去','我去','',1796095130938329);
INSERT INTO "buttons" VALUES(41,'Ca-f6xBQPptkFQ_fxIlEj3zsFcSefONl',43,'playground:p-zhou','playground:p-zhou','我去','我去','',1796095130938329);
INSERT INTO "buttons" VALUES(42,'ud9okHh-FSVNa1qfLPNaZbLiNA8kmK0C',44,'playground:p-zhuang','playground:p-zhuang','我去','我去','',1796095130938329);
INSERT INTO "buttons" VALUES(43,'jI44HUyo6OK5PZ7I614QmaOGs52Jatge',45,'playground:p-wen','playground:p-wen','我去','我去','',1796095130938329);
INSERT INTO "buttons" VALUES(44,'YmavErf9i8lz0TSgRNkl5TSKYh9jCU0L',46,'playground:p-wang','playground:p-wang','我去','我去','',1796095130938329);
INSERT INTO "buttons" VALUES(45,'rs8OiWEqSyMKBZtYLolWfldQ1xD1gI3s',47,'playground:p-chen','playground:p-chen','我去','我去','',1796095130938329);
INSERT INTO "buttons" VALUES(46,'fV-OkO8hD_cy6glc4lngbtSTBU2f1XZT',48,'playground:p-gao','playground:p-gao','我去','我去','',1796095130938329);
INSERT INTO "buttons" VALUES(47,'WerHe_rTDW9Ay9XKCeRlwrZnRL8naWuK',49,'playground:p-admin','playground:p-admin','我去','我去','',1796095130938329);
INSERT INTO "buttons" VALUES(48,'3Sf4MBqLjE0qABih42X4F8OhzyqHa4E3',50,'playground:p-duty','playground:p-duty','我去','我去','',1796095130938329);
INSERT INTO "buttons" VALUES(49,'FYgiV3nsxCdK7yUvdcjcDsVfiet7Pn5U',51,'playground:p-ye','playground:p-ye','接','接 3','',1796095131119931);
INSERT INTO "buttons" VALUES(50,'VO-ipeTZw97H7Lb7JhNPQt32kX8mO-EL',51,'playground:p-ye','playground:p-ye','转','转 3','',1796095131119931);
INSERT INTO "buttons" VALUES(51,'LHFPsm-D8U7bz3CEd7_eyqhQyPEO6B9k',51,'playground:p-ye','playground:p-ye','晚点','晚点','',1796095131119931);
INSERT INTO "buttons" VALUES(52,'T3Ffe8RmMJPx0iJtcGifUKBuxcPLtw4F',51,'playground:p-ye','playground:p-ye','不归我','不归我 3','',1796095131119931);
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
INSERT INTO "disputes" VALUES(4,1,'asking','',0,1795825130362000,1798417130362000,NULL);
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
INSERT INTO "groups" VALUES('playground:g-estate',3,'观远里业主群','residents',1795821528704947,NULL,NULL,NULL);
INSERT INTO "groups" VALUES('playground:g-work',3,'观远里办事群','work',1795821528704947,NULL,NULL,NULL);
INSERT INTO "groups" VALUES('playground:g-1',4,'观远里1栋邻里群','residents',1795821528704947,NULL,NULL,NULL);
INSERT INTO "groups" VALUES('playground:g-2',5,'观远里2栋邻里群','residents',1795821528704947,NULL,NULL,NULL);
INSERT INTO "groups" VALUES('playground:g-3',6,'观远里3栋邻里群','residents',1795821528704947,NULL,NULL,NULL);
INSERT INTO "groups" VALUES('playground:g-4',7,'观远里4栋邻里群','residents',1795821528704947,NULL,NULL,NULL);
INSERT INTO "groups" VALUES('playground:g-5',8,'观远里5栋邻里群','residents',1795821528704947,NULL,NULL,NULL);
INSERT INTO "groups" VALUES('playground:g-3-1',13,'3栋1单元群','residents',1795821528704947,NULL,NULL,NULL);
INSERT INTO "groups" VALUES('playground:g-3-2',14,'3栋2单元群','residents',1795821528704947,NULL,NULL,NULL);
CREATE TABLE heard (
	message_id VARCHAR NOT NULL, 
	at INTEGER NOT NULL, 
	CONSTRAINT pk_heard PRIMARY KEY (message_id)
);
INSERT INTO "heard" VALUES('playground:0bfebd4ae91e442ab981f9269b54c0ad',1795821528947902);
INSERT INTO "heard" VALUES('playground:fef6b613f7594f8ca497d744f0d2e5f8',1795821529021187);
INSERT INTO "heard" VALUES('playground:b031ac315128425b8a2b5a24e8b8b35e',1795821529034158);
INSERT INTO "heard" VALUES('playground:f28552d63d8e480d91d1e637eef2ecda',1795821529837267);
INSERT INTO "heard" VALUES('playground:e65e919e20784bf7ac91952f292a0e4a',1795821529894523);
INSERT INTO "heard" VALUES('playground:309ec7de266246deb861d0aba5709ed8',1795821529949404);
INSERT INTO "heard" VALUES('playground:73d42f2f487d4f0d96027c44b125e29b',1795821530036593);
INSERT INTO "heard" VALUES('playground:d1929477175942c08f2bf1a1abb3aebb',1795825130362000);
INSERT INTO "heard" VALUES('playground:474bff41e6ca4a21a2c65ca002f58a50',1795825130484524);
INSERT INTO "heard" VALUES('playground:3112a4a042694c7cba60ce9d9a02471d',1795825130605744);
INSERT INTO "heard" VALUES('playground:174b8fe78a4f48438e339ef35eccf1b8',1795825130659477);
INSERT INTO "heard" VALUES('playground:ec99c4b8cf0842cc82228e6ebff591b7',1795825130697508);
INSERT INTO "heard" VALUES('playground:28e43a58525f4bee8a9f62040ad47647',1795825130778522);
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
INSERT INTO "journal" VALUES(1,'neighbourhood.imported',NULL,NULL,1795821528704947,'{"groups":9,"households":29,"people":25,"places":15,"roles":22,"services":5,"shifts":0}');
INSERT INTO "journal" VALUES(2,'ticket.opened',1,1,1795821528947902,'{"asked":false,"because":["楼道灯","坏"],"sure":0.99}');
INSERT INTO "journal" VALUES(3,'ticket.assigned',1,NULL,1795821528947902,'{"to":9,"why":"opened"}');
INSERT INTO "journal" VALUES(4,'ticket.joined',1,2,1795821529021187,'{"households":2}');
INSERT INTO "journal" VALUES(5,'ticket.opened',2,7,1795821529034158,'{"asked":false,"because":["电梯","困人","栋"],"sure":0.97}');
INSERT INTO "journal" VALUES(6,'ticket.assigned',2,NULL,1795821529034158,'{"to":16,"why":"opened"}');
INSERT INTO "journal" VALUES(7,'alarm.raised',2,NULL,1795821529034158,'{"danger":"trapped"}');
INSERT INTO "journal" VALUES(8,'ticket.taken',1,9,1795821529837267,'{"was":9}');
INSERT INTO "journal" VALUES(9,'round.postponed',NULL,9,1795821529894523,'{"minutes":120.0}');
INSERT INTO "journal" VALUES(10,'ticket.opened',3,1,1795821529949404,'{"asked":false,"because":["漏水"],"sure":0.97}');
INSERT INTO "journal" VALUES(11,'ticket.assigned',3,NULL,1795821529949404,'{"to":9,"why":"opened"}');
INSERT INTO "journal" VALUES(12,'talk.unheeded',NULL,NULL,1795821530036593,'{}');
INSERT INTO "journal" VALUES(13,'ticket.assigned',2,NULL,1795825130090581,'{"to":17,"was":16,"why":"silent"}');
INSERT INTO "journal" VALUES(14,'circle.widened',2,NULL,1795825130090581,'{"times":1}');
INSERT INTO "journal" VALUES(15,'ticket.opened',4,3,1795825130362000,'{"asked":false,"because":["半夜","楼上","有完没完"],"sure":1.0}');
INSERT INTO "journal" VALUES(16,'ticket.assigned',4,NULL,1795825130362000,'{"to":9,"why":"opened"}');
INSERT INTO "journal" VALUES(17,'dispute.cooled',4,NULL,1795825130362000,'{"room":"playground:g-3-2"}');
INSERT INTO "journal" VALUES(18,'ticket.done',1,9,1795825130484524,'{}');
INSERT INTO "journal" VALUES(19,'ticket.closed',1,1,1795825130605744,'{"judged":true}');
INSERT INTO "journal" VALUES(20,'command.refused',NULL,24,1795825130659477,'{}');
INSERT INTO "journal" VALUES(21,'person.left',NULL,24,1795825130697508,'{}');
INSERT INTO "journal" VALUES(22,'broadcast.drafted',NULL,24,1795825130778522,'{"broadcast":1}');
INSERT INTO "journal" VALUES(23,'ticket.assigned',2,NULL,1795835930938329,'{"to":23,"was":17,"why":"silent"}');
INSERT INTO "journal" VALUES(24,'circle.widened',2,NULL,1795835930938329,'{"times":2}');
INSERT INTO "journal" VALUES(25,'ticket.stuck',4,NULL,1795835931047581,'{"who":20}');
INSERT INTO "journal" VALUES(26,'ticket.assigned',3,NULL,1795835931119931,'{"to":10,"was":9,"why":"silent"}');
INSERT INTO "journal" VALUES(27,'ticket.assigned',3,NULL,1795929531217330,'{"to":11,"was":10,"why":"silent"}');
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
INSERT INTO "optouts" VALUES('4a627e30dc5cc24c06608e2ff533553150b5d211c0d2ff252d3a10965d0e47a9',1795821530036593);
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
INSERT INTO "outbox" VALUES(1,'playground:g-3-2','group','','playground:p-lan',NULL,1,'sent',1795821528947902,1795821528947902,0,'351cc63ba2b24cbfabfe06f5e637996e','playground','say',NULL,0,0,'status',NULL);
INSERT INTO "outbox" VALUES(2,'playground:p-bai','private','',NULL,NULL,1,'sent',1795821528947902,1795821528947902,0,'769e7720692a431996c83560eb1972f1','playground','say',NULL,0,0,'status',NULL);
INSERT INTO "outbox" VALUES(3,'playground:g-estate','group','','playground:p-guo',NULL,2,'sent',1795821529034158,1795821529034158,0,'cd9297b61e9f4c88a5889f86d6041b9c','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(4,'playground:p-lu','private','',NULL,NULL,2,'sent',1795821529034158,1795821529034158,0,'a116fb3311a642949406a0c4008c187a','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(5,'playground:p-fang','private','',NULL,NULL,2,'sent',1795821529034158,1795821529034158,0,'a35605abe8ef456c9522118c7893c942','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(6,'playground:p-wang','private','',NULL,NULL,2,'sent',1795821529034158,1795821529034158,0,'2cf379cb52a14898980ec18c036cfcc4','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(7,'playground:g-work','work','',NULL,NULL,2,'sent',1795821529034158,1795821529034158,0,'4513651eb50f424ba9e8818fc5ec96eb','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(8,'playground:p-guo','private','',NULL,NULL,2,'sent',1795821529034158,1795821529034158,0,'8273437c7bda4184b9dd3ce6f520fee9','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(9,'playground:p-bai','private','',NULL,NULL,NULL,'sent',1795821529837267,1795821529837267,0,'ab6923d118e949d59f5c2a522d3e3ec0','playground','say',NULL,0,0,'answer',NULL);
INSERT INTO "outbox" VALUES(10,'playground:p-bai','private','',NULL,NULL,NULL,'sent',1795821529894523,1795821529894523,0,'c1854a6911e84920b7eb070f12270f21','playground','say',NULL,0,0,'answer',NULL);
INSERT INTO "outbox" VALUES(11,'playground:p-lan','private','',NULL,NULL,NULL,'sent',1795821529949404,1795821529949404,0,'2e23918cb7b940c1961d47678affbe54','playground','say',NULL,0,0,'answer',NULL);
INSERT INTO "outbox" VALUES(12,'playground:p-bai','private','',NULL,NULL,3,'sent',1795821529949404,1795821529949404,0,'4073df7926ce4f7891e7436c9ee0fc7e','playground','say',NULL,0,0,'status',NULL);
INSERT INTO "outbox" VALUES(13,'playground:p-lan','private','',NULL,NULL,NULL,'sent',1795821530036593,1795821530036593,0,'487b5781bafd48019ee49190e95c6f4c','playground','say',NULL,0,0,'answer',NULL);
INSERT INTO "outbox" VALUES(14,'playground:p-su','private','',NULL,NULL,2,'sent',1795825130090581,1795825130090581,0,'015a15be64ed42a7886deb1e3c1f298b','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(15,'playground:p-zeng','private','',NULL,NULL,2,'sent',1795825130090581,1795825130090581,0,'7e65774671264ca6b5ad0b6acdcb7aa4','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(16,'playground:p-jiang','private','',NULL,NULL,2,'sent',1795825130090581,1795825130090581,0,'e366c5a11a384d3bb4182dd09626bc95','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(17,'playground:p-lu','private','',NULL,NULL,2,'sent',1795825130090581,1795825130090581,0,'5eaae16e47a840a1aa8b3ca75b64bcdc','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(18,'playground:p-fang','private','',NULL,NULL,2,'sent',1795825130090581,1795825130090581,0,'42cb1fc56e654f428b411ba69d526e42','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(19,'playground:p-zhou','private','',NULL,NULL,2,'sent',1795825130090581,1795825130090581,0,'507c362b96864e96a7df9cd30d895fde','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(20,'playground:p-zhuang','private','',NULL,NULL,2,'sent',1795825130090581,1795825130090581,0,'411864d664ef48828e7491b54a653f99','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(21,'playground:p-wen','private','',NULL,NULL,2,'sent',1795825130090581,1795825130090581,0,'73259ae786904f1bb9ff6cc8bb800ae2','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(22,'playground:p-wang','private','',NULL,NULL,2,'sent',1795825130090581,1795825130090581,0,'f155ea0289d84ee2bca47db2b12225f9','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(23,'playground:p-chen','private','',NULL,NULL,2,'sent',1795825130090581,1795825130090581,0,'c290fdcc64944adb942983ffa833b900','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(24,'playground:p-gao','private','',NULL,NULL,2,'sent',1795825130090581,1795825130090581,0,'59de8a24f6a04f9aaaeaf92db92a92ab','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(25,'playground:p-admin','private','',NULL,NULL,2,'sent',1795825130090581,1795825130090581,0,'2d22ca2d436b40078166e4485aac5898','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(26,'playground:p-duty','private','',NULL,NULL,2,'sent',1795825130090581,1795825130090581,0,'730497afe4914b07a1e8a22c6e2a8211','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(27,'playground:p-bai','private','',NULL,NULL,3,'sent',1795825130274998,1795825130274998,0,'cc8347952a244264873d07dd5282b804','playground','say',NULL,0,0,'status',NULL);
INSERT INTO "outbox" VALUES(28,'playground:g-3-2','group','',NULL,NULL,4,'sent',1795825130362000,1795825130362000,0,'dc449e92f57f4bd3a023db5f978cf12a','playground','say',NULL,0,0,'status',NULL);
INSERT INTO "outbox" VALUES(29,'playground:p-xu','private','',NULL,NULL,4,'sent',1795825130362000,1795825130362000,0,'41867cb253f4469d8c9fc4171ca21163','playground','say',NULL,0,0,'status',NULL);
INSERT INTO "outbox" VALUES(30,'playground:p-wen','private','',NULL,NULL,4,'sent',1795825130362000,1795825130362000,0,'0870abd437e8489eaa29d2f510a8974c','playground','say',NULL,0,0,'status',NULL);
INSERT INTO "outbox" VALUES(31,'playground:g-3-2','group','',NULL,NULL,1,'sent',1795825130484524,1795825130484524,0,'882116a1eb54415b9b26eaf5cac8ee74','playground','say',NULL,0,0,'status',NULL);
INSERT INTO "outbox" VALUES(32,'playground:p-bai','private','',NULL,NULL,NULL,'sent',1795825130484524,1795825130484524,0,'3bc896f379664f099289a68760a36beb','playground','say',NULL,0,0,'answer',NULL);
INSERT INTO "outbox" VALUES(33,'playground:p-lan','private','',NULL,NULL,NULL,'sent',1795825130605744,1795825130605744,0,'1bc9eaaaa8ec4b078dcab06ea3d5e826','playground','say',NULL,0,0,'answer',NULL);
INSERT INTO "outbox" VALUES(34,'playground:p-admin','private','',NULL,NULL,NULL,'sent',1795825130659477,1795825130659477,0,'037344da51394176ab5c02c60b76e977','playground','say',NULL,0,0,'answer',NULL);
INSERT INTO "outbox" VALUES(35,'playground:p-admin','private','',NULL,NULL,NULL,'sent',1795825130697508,1795825130697508,0,'4db1e6d71daa44608ee151682dd7a005','playground','say',NULL,0,0,'answer',NULL);
INSERT INTO "outbox" VALUES(36,'playground:p-fang','private','',NULL,NULL,NULL,'sent',1795825130778522,1795825130778522,0,'8e68f2fac8ea47f694589a74a808c278','playground','say',NULL,0,0,'status',NULL);
INSERT INTO "outbox" VALUES(37,'playground:p-admin','private','',NULL,NULL,NULL,'sent',1795825130778522,1795825130778522,0,'63e5045750c64f48812cdeb6ba12651c','playground','say',NULL,0,0,'answer',NULL);
INSERT INTO "outbox" VALUES(38,'playground:p-su','private','',NULL,NULL,2,'sent',1795835930938329,1795835930938329,0,'fa6ea8b2612b412790c4df82a2171c02','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(39,'playground:p-zeng','private','',NULL,NULL,2,'sent',1795835930938329,1795835930938329,0,'7daa601a4d194d2992b509214895de98','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(40,'playground:p-jiang','private','',NULL,NULL,2,'sent',1795835930938329,1795835930938329,0,'65ef9ed3f8554bd48e5af00bd05ed06c','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(41,'playground:p-lu','private','',NULL,NULL,2,'sent',1795835930938329,1795835930938329,0,'c126baef36ac416eb41fca1cdd480b82','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(42,'playground:p-fang','private','',NULL,NULL,2,'sent',1795835930938329,1795835930938329,0,'645e79cb7b3d46efbfbcdc47fe0eda97','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(43,'playground:p-zhou','private','',NULL,NULL,2,'sent',1795835930938329,1795835930938329,0,'d079cbc930ac43ec941c427b6ba449f7','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(44,'playground:p-zhuang','private','',NULL,NULL,2,'sent',1795835930938329,1795835930938329,0,'110bcae537ce4a23bda5d0d5443cc063','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(45,'playground:p-wen','private','',NULL,NULL,2,'sent',1795835930938329,1795835930938329,0,'6c2c0491e4af4e358854494bc3b2892d','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(46,'playground:p-wang','private','',NULL,NULL,2,'sent',1795835930938329,1795835930938329,0,'c2abbd982bd64bd082bdee0f2bd0b210','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(47,'playground:p-chen','private','',NULL,NULL,2,'sent',1795835930938329,1795835930938329,0,'8015869386ef44bd8c472d297f5f936d','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(48,'playground:p-gao','private','',NULL,NULL,2,'sent',1795835930938329,1795835930938329,0,'5c55f205fb784469b7d6d5e8a0f310eb','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(49,'playground:p-admin','private','',NULL,NULL,2,'sent',1795835930938329,1795835930938329,0,'010b9a45c5384d88b07ed1fbb2967610','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(50,'playground:p-duty','private','',NULL,NULL,2,'sent',1795835930938329,1795835930938329,0,'5fa20b464ea94a109bd2a95b4d62d87d','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(51,'playground:p-ye','private','',NULL,NULL,3,'sent',1795835931119931,1795835931119931,0,'a2b1ed4d34d7433995cbb4a5de314d04','playground','say',NULL,0,0,'status',NULL);
INSERT INTO "outbox" VALUES(52,'playground:p-admin','private','',NULL,NULL,NULL,'sent',1795835931149371,1795835931149371,0,'1b671abb71b048f4ba2f7e8dcfcfcff8','playground','say',NULL,0,0,'status',NULL);
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
INSERT INTO "people" VALUES(24,'小郑',NULL,1796084330697508);
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
INSERT INTO "questions" VALUES(2,3,'disputes.join','{"ticket":4}',1795825130362000,1798417130362000);
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
INSERT INTO "readings" VALUES(1,'e29412fe2a5bdfbd6ac0d251b27a56b38ed49089ba3f71b0dab5ad17c0741de7','d0135852e56219d4ab822e09fdbc68321c4fb74449fdff6fa64b8aef7ae76a84','3835722aea2d289a9b705ad3b08d21f7',1795821528947902,9,1,'words','#1',1);
INSERT INTO "readings" VALUES(2,'14d76ef1958adc1611ae2b070ac35131ee5ff30126be2256033133011d00d914','3e8ffbaaaec35f835c420e2956348d2e86189e9d46a42b378398991e524902b7','4b4ac8158e1d719cb1a5a21da658b749',1795821529034158,16,7,'words+name','#2',2);
INSERT INTO "readings" VALUES(3,'c9af194505b577582904533bf3bf4e7403dde7c8c851d9af20e7da607d4b8a9f','94763d6c103aa43736f2f36876e9adac300e4dfdbbfd788c4d15cd5b6d438390','ba7cb02acf097d26dc1a3feb3f865725',1795821529034158,17,7,'words+name','#2',3);
INSERT INTO "readings" VALUES(4,'472dc8c3debc1b1b6479ca7b95568b35b4b2ce68c485bec0d1e97a98749def12','34a824e55c04e5b5c5bd7b1d34cba37a4bda909ec2ae4fdcaf01b147e8460835','bc3c102eede3909cb6b67c09b062f817',1795821529034158,21,7,'words+name','#2',4);
INSERT INTO "readings" VALUES(5,'6b934e35303fcf7ec759140506933f59ade79aa2172ab41497fc8f8195a588b4','bff59c6a54a5e2618870c22a066c121d0775f5b47ade46bb33eb6291a1f6d4a8','0b63dfb9ed6c04fd20c55ff8f0aff458',1795821529837267,9,1,'words','#1',5);
INSERT INTO "readings" VALUES(6,'aa7b3ca169afca50a9b6b88c50954033aac9993737895c1a2f4c007d528e997b','1804c14e46fc3f11695d39c15c455cce08d3ab61f2506805abdfec9b4559f0ae','0ba6457524708c624068b871ca3b4805',1795821529949404,9,1,'words','#3',6);
INSERT INTO "readings" VALUES(7,'270868a3eaa146bf2a898675e267854e8c890ce84d8d46cd56cb00f2e41f5853','95531ca79be7a12cbe2c69119f32c52c2c2c53750e154b8783669b9ba9ab6201','8f9e7dc02154794744a537d9a7646f62',1795825130362000,20,3,'words','#4',7);
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
INSERT INTO "remarks" VALUES(1,1,9,'ticket.done','换了灯泡',1795825130484524);
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
INSERT INTO "reports" VALUES(1,1,1,1,'playground:g-3-2','playground:0bfebd4ae91e442ab981f9269b54c0ad',1,1795821528947902);
INSERT INTO "reports" VALUES(2,1,2,2,'playground:g-3-2','playground:fef6b613f7594f8ca497d744f0d2e5f8',1,1795821529021187);
INSERT INTO "reports" VALUES(3,2,7,7,'playground:g-estate','playground:b031ac315128425b8a2b5a24e8b8b35e',0,1795821529034158);
INSERT INTO "reports" VALUES(4,3,1,1,'playground:p-lan','playground:309ec7de266246deb861d0aba5709ed8',0,1795821529949404);
INSERT INTO "reports" VALUES(5,4,3,3,'playground:g-3-2','playground:d1929477175942c08f2bf1a1abb3aebb',0,1795825130362000);
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
INSERT INTO "residences" VALUES(10,10,'业主',NULL,1795821528704947);
INSERT INTO "residences" VALUES(2,2,'业主',NULL,1795821528704947);
INSERT INTO "residences" VALUES(9,9,'业主',NULL,1795821528704947);
INSERT INTO "residences" VALUES(1,1,'业主',NULL,1795821528704947);
INSERT INTO "residences" VALUES(3,3,'业主',NULL,1795821528704947);
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
INSERT INTO "roles" VALUES(1,9,'单元长',14,0,'',1795821528704947,NULL);
INSERT INTO "roles" VALUES(2,10,'单元长',14,1,'',1795821528704947,NULL);
INSERT INTO "roles" VALUES(3,11,'楼长',6,0,'',1795821528704947,NULL);
INSERT INTO "roles" VALUES(4,12,'楼长',6,1,'',1795821528704947,NULL);
INSERT INTO "roles" VALUES(5,12,'党员',3,0,'',1795821528704947,NULL);
INSERT INTO "roles" VALUES(6,13,'楼长',4,0,'',1795821528704947,NULL);
INSERT INTO "roles" VALUES(7,14,'楼长',5,0,'',1795821528704947,NULL);
INSERT INTO "roles" VALUES(8,14,'党员',3,0,'',1795821528704947,NULL);
INSERT INTO "roles" VALUES(9,15,'楼长',7,0,'',1795821528704947,NULL);
INSERT INTO "roles" VALUES(10,15,'党员',3,0,'',1795821528704947,NULL);
INSERT INTO "roles" VALUES(11,16,'楼长',8,0,'',1795821528704947,NULL);
INSERT INTO "roles" VALUES(12,17,'支部书记',3,0,'',1795821528704947,NULL);
INSERT INTO "roles" VALUES(13,17,'党员',3,0,'',1795821528704947,NULL);
INSERT INTO "roles" VALUES(14,18,'党员',3,0,'',1795821528704947,NULL);
INSERT INTO "roles" VALUES(15,19,'党员',3,0,'',1795821528704947,NULL);
INSERT INTO "roles" VALUES(16,20,'党员',3,0,'',1795821528704947,NULL);
INSERT INTO "roles" VALUES(17,20,'调解员',3,0,'',1795821528704947,NULL);
INSERT INTO "roles" VALUES(18,21,'物业',3,0,'维修',1795821528704947,NULL);
INSERT INTO "roles" VALUES(19,22,'服务队',3,0,'',1795821528704947,NULL);
INSERT INTO "roles" VALUES(20,23,'网格员',2,0,'',1795821528704947,NULL);
INSERT INTO "roles" VALUES(21,24,'管理员',1,0,'',1795821528704947,NULL);
INSERT INTO "roles" VALUES(22,25,'街道值班',1,0,'',1795821528704947,NULL);
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
INSERT INTO "tickets" VALUES(1,'need','facilities','楼道灯不亮','楼道灯坏了','已办结',0,1,14,'',14,1,9,0,NULL,'',1795821528947902,1795821528947902,1795828729894523,1795825130484524,1795825130605744,'good',NULL,3);
INSERT INTO "tickets" VALUES(2,'need','elevator','电梯困人','5栋电梯困人了','待接单',1,1,8,'',2,7,23,0,NULL,'',1795821529034158,NULL,1795821829034158,NULL,NULL,NULL,NULL,3);
INSERT INTO "tickets" VALUES(3,'need','housing','漏水','我家漏水了','待接单',0,0,14,'',6,1,11,0,NULL,'',1795821529949404,NULL,1795825200000000,NULL,NULL,NULL,NULL,3);
INSERT INTO "tickets" VALUES(4,'dispute','noise','噪声','楼上天天半夜拖椅子，吵死了，你有完没完','待接单',0,0,14,'',3,3,20,0,NULL,'',1795825130362000,1795825130362000,1795828800000000,NULL,NULL,NULL,NULL,3);
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
INSERT INTO "timers" VALUES('disputes.clock:4','disputes.clock',1798417130362000,'{"ticket":4}');
INSERT INTO "timers" VALUES('disputes.chase:4','disputes.chase',1796084330362000,'{"ticket":4}');
INSERT INTO "timers" VALUES('reminders.begin:11','reminders.begin',1795932000000000,'{"person":11}');
INSERT INTO "timers" VALUES('housekeeping.hourly:','housekeeping.hourly',1795932300000000,'{}');
INSERT INTO "timers" VALUES('handovers.hourly:','handovers.hourly',1795932600000000,'{}');
INSERT INTO "timers" VALUES('housekeeping.daily:','housekeeping.daily',1795981200000000,'{}');
INSERT INTO "timers" VALUES('rotas.tidy:','rotas.tidy',1795981200000000,'{}');
INSERT INTO "timers" VALUES('disputes.forget:','disputes.forget',1795983600000000,'{}');
INSERT INTO "timers" VALUES('ways.daily:','ways.daily',1795998600000000,'{}');
INSERT INTO "timers" VALUES('emergencies.review:2','emergencies.review',1796000400000000,'{"ticket":2}');
INSERT INTO "timers" VALUES('memberships.daily:','memberships.daily',1796000400000000,'{}');
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
CREATE INDEX ix_procedures_caller_id ON procedures (caller_id);
CREATE INDEX ix_procedures_place_id ON procedures (place_id);
CREATE INDEX ix_minutes_by_id ON minutes (by_id);
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('outbox',52);
INSERT INTO "sqlite_sequence" VALUES('tickets',4);
INSERT INTO "sqlite_sequence" VALUES('broadcasts',1);
COMMIT;
