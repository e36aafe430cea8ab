BEGIN TRANSACTION;
CREATE TABLE addresses (
	address VARCHAR NOT NULL, 
	person_id INTEGER NOT NULL, failed_at INTEGER, suspended_at INTEGER, 
	CONSTRAINT pk_addresses PRIMARY KEY (address), 
	CONSTRAINT fk_addresses_person_id FOREIGN KEY(person_id) REFERENCES people (id)
);
INSERT INTO "addresses" VALUES('playground:p-lan',1,NULL,NULL);
INSERT INTO "addresses" VALUES('playground:p-wei',2,NULL,NULL);
INSERT INTO "addresses" VALUES('playground:p-xu',3,NULL,NULL);
INSERT INTO "addresses" VALUES('playground:p-lin',4,NULL,NULL);
INSERT INTO "addresses" VALUES('playground:p-ding',5,NULL,NULL);
INSERT INTO "addresses" VALUES('playground:p-hong',6,NULL,NULL);
INSERT INTO "addresses" VALUES('playground:p-guo',7,NULL,NULL);
INSERT INTO "addresses" VALUES('playground:p-shen',8,NULL,NULL);
INSERT INTO "addresses" VALUES('playground:p-bai',9,NULL,NULL);
INSERT INTO "addresses" VALUES('playground:p-ye',10,NULL,NULL);
INSERT INTO "addresses" VALUES('playground:p-he',11,NULL,NULL);
INSERT INTO "addresses" VALUES('playground:p-su',12,NULL,NULL);
INSERT INTO "addresses" VALUES('playground:p-wu',13,NULL,NULL);
INSERT INTO "addresses" VALUES('playground:p-zeng',14,NULL,NULL);
INSERT INTO "addresses" VALUES('playground:p-jiang',15,NULL,NULL);
INSERT INTO "addresses" VALUES('playground:p-lu',16,NULL,NULL);
INSERT INTO "addresses" VALUES('playground:p-fang',17,NULL,NULL);
INSERT INTO "addresses" VALUES('playground:p-zhou',18,NULL,NULL);
INSERT INTO "addresses" VALUES('playground:p-zhuang',19,NULL,NULL);
INSERT INTO "addresses" VALUES('playground:p-wen',20,NULL,NULL);
INSERT INTO "addresses" VALUES('playground:p-wang',21,NULL,NULL);
INSERT INTO "addresses" VALUES('playground:p-chen',22,NULL,NULL);
INSERT INTO "addresses" VALUES('playground:p-gao',23,NULL,NULL);
INSERT INTO "addresses" VALUES('playground:p-admin',24,NULL,NULL);
INSERT INTO "addresses" VALUES('playground:p-duty',25,NULL,NULL);
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0016');
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
INSERT INTO "broadcasts" VALUES(1,24,'playground:p-admin','停水','','8 个群（观远里，1–5栋）','draft',0,1,'','626bec5651860a4f82399efb58d2bc034d527c85108f72e16230449356a5e358',0,1,0,NULL,NULL,1795827600000000,NULL,NULL,1795786754807033,NULL,NULL);
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
INSERT INTO "buttons" VALUES(1,'pteucb1RBeL-Wa1a7LpJ_Adjz2MM7adS',2,'playground:p-bai','playground:p-bai','接','接 1','',1796042353624021);
INSERT INTO "buttons" VALUES(2,'-VTs53pXyZa4f4J5jvXTBL_Em38G4vn4',2,'playground:p-bai','playground:p-bai','转','转 1','',1796042353624021);
INSERT INTO "buttons" VALUES(3,'1iEEfqVzf1IXvUNpXAg-TGPEhY1xal-q',2,'playground:p-bai','playground:p-bai','晚点','晚点','',1796042353624021);
INSERT INTO "buttons" VALUES(4,'pFurriOhQB4uKWQ4ZOzSlh8yvSacz9vn',2,'playground:p-bai','playground:p-bai','不归我','不归我 1','',1796042353624021);
INSERT INTO "buttons" VALUES(5,'9GKi4_8dB2PG0qecwfFj3pORUaCcKw7F',4,'playground:p-lu','playground:p-lu','我去','我去','',1796042353826008);
INSERT INTO "buttons" VALUES(6,'_NuVMZqaYOK9qZG3nQ37YRxY-BPy9eFr',5,'playground:p-fang','playground:p-fang','我去','我去','',1796042353826008);
INSERT INTO "buttons" VALUES(7,'iEO6Bpw8t6qQPgv2iCVIu8w6wfypDgjX',6,'playground:p-wang','playground:p-wang','我去','我去','',1796042353826008);
INSERT INTO "buttons" VALUES(8,'p3wRZlEyTjbuEeRAB9KU3k8-fewqsXDM',12,'playground:p-bai','playground:p-bai','接','接 3','',1796042354058131);
INSERT INTO "buttons" VALUES(9,'6qaMXoAgahXFNOUDLvYGH2xqLVEE13ES',12,'playground:p-bai','playground:p-bai','转','转 3','',1796042354058131);
INSERT INTO "buttons" VALUES(10,'Ke7m_b640swdsQLDS3_nQPuXpnu_ORhP',12,'playground:p-bai','playground:p-bai','晚点','晚点','',1796042354058131);
INSERT INTO "buttons" VALUES(11,'kjw39IQBbppbrxafpKfEASAHAICdQWSZ',12,'playground:p-bai','playground:p-bai','不归我','不归我 3','',1796042354058131);
INSERT INTO "buttons" VALUES(12,'4qXAwI5RY5PMyji9jXtnBo7cB_YSXnhz',14,'playground:p-su','playground:p-su','我去','我去','',1796045954184151);
INSERT INTO "buttons" VALUES(13,'Af9jJFXEfJIUsQ4CcpRUp9JUidJEYGDL',15,'playground:p-zeng','playground:p-zeng','我去','我去','',1796045954184151);
INSERT INTO "buttons" VALUES(14,'jwUWGe0sWz7fBJrDUHfu3j6_CrevDbun',16,'playground:p-jiang','playground:p-jiang','我去','我去','',1796045954184151);
INSERT INTO "buttons" VALUES(15,'80-6MBFVOav9HYi2yBzPmpsiGFmYVKDO',17,'playground:p-lu','playground:p-lu','我去','我去','',1796045954184151);
INSERT INTO "buttons" VALUES(16,'FxoXZ6Ph6ASN9jfftEmp9YYJsbBzGzrW',18,'playground:p-fang','playground:p-fang','我去','我去','',1796045954184151);
INSERT INTO "buttons" VALUES(17,'djljkVVDUreiUpb3GOfJBcCaHDstjJ14',19,'playground:p-zhou','playground:p-zhou','我去','我去','',1796045954184151);
INSERT INTO "buttons" VALUES(18,'RQbhbOiznpBptozgnBIIg63oYaAxBKhC',20,'playground:p-zhuang','playground:p-zhuang','我去','我去','',1796045954184151);
INSERT INTO "buttons" VALUES(19,'2bH-tgbv8_F_QP9cjNvYxPmkK7_3-Ug1',21,'playground:p-wen','playground:p-wen','我去','我去','',1796045954184151);
INSERT INTO "buttons" VALUES(20,'lM3ybnBLexQlLA531Slzciugiffo1wOi',22,'playground:p-wang','playground:p-wang','我去','我去','',1796045954184151);
INSERT INTO "buttons" VALUES(21,'aC1LtmCt9qeIG9BGuiQHTsiHZK-GMawA',23,'playground:p-chen','playground:p-chen','我去','我去','',1796045954184151);
INSERT INTO "buttons" VALUES(22,'vVPiCHeZgvlGBapsBtMTl2piIVqC3Vgk',24,'playground:p-gao','playground:p-gao','我去','我去','',1796045954184151);
INSERT INTO "buttons" VALUES(23,'EaEvAxbtobsMseIOvEhnAzLhlyah68Z9',25,'playground:p-admin','playground:p-admin','我去','我去','',1796045954184151);
INSERT INTO "buttons" VALUES(24,'QiqT8z8fcwR5MCqzR6pgtHR58tVp4yTx',26,'playground:p-duty','playground:p-duty','我去','我去','',1796045954184151);
INSERT INTO "buttons" VALUES(25,'SAvbzdMDFZmVaX9k87fhzdkxVEKsqI_x',27,'playground:p-bai','playground:p-bai','接','接 3','',1796045954304417);
INSERT INTO "buttons" VALUES(26,'-zzyrOKrGSWgHIMEir1TURrs98ZC9_a7',27,'playground:p-bai','playground:p-bai','转','转 3','',1796045954304417);
INSERT INTO "buttons" VALUES(27,'SD3xcLCbcs2v1NbSgsnvhRs2nsFlii7-',27,'playground:p-bai','playground:p-bai','晚点','晚点','',1796045954304417);
INSERT INTO "buttons" VALUES(28,'zM76f0Z0OeGaT3seEAATD9CwjiwgcbPX',27,'playground:p-bai','playground:p-bai','不归我','不归我 3','',1796045954304417);
INSERT INTO "buttons" VALUES(29,'jIp8TC92T3lrrkgCWhq_8AVgyM5t5xxJ',29,'playground:p-xu','playground:p-xu','愿意','愿意','disputes.join',1796045954385977);
INSERT INTO "buttons" VALUES(30,'TvLMlNslgy1FWKBFxpdBYsPVkUqvu3dI',29,'playground:p-xu','playground:p-xu','不愿意','不愿意','disputes.join',1796045954385977);
INSERT INTO "buttons" VALUES(31,'-p55Zqk0_BX0QtIuKuP5afnuwQV8QtdB',29,'playground:p-xu','playground:p-xu','换人','换人','disputes.join',1796045954385977);
INSERT INTO "buttons" VALUES(32,'SubKj13ZFDSozMCCzCoLoBWwZDrE_GSY',30,'playground:p-wen','playground:p-wen','接','接 4','',1796045954385977);
INSERT INTO "buttons" VALUES(33,'apaI17T6gX3FxjOg8nUXJ7NybMOXQUhT',30,'playground:p-wen','playground:p-wen','转','转 4','',1796045954385977);
INSERT INTO "buttons" VALUES(34,'Y7jQjeBG3_oYev2q_Yctp7zZ0rgG-oEt',30,'playground:p-wen','playground:p-wen','晚点','晚点','',1796045954385977);
INSERT INTO "buttons" VALUES(35,'cau69YhQHE-qsL6qKzMHTwc_0UVkDuTg',30,'playground:p-wen','playground:p-wen','不归我','不归我 4','',1796045954385977);
INSERT INTO "buttons" VALUES(36,'qha3AxRxp_s6u7SBrvBJofVFwgaVXBr2',38,'playground:p-su','playground:p-su','我去','我去','',1796056754938997);
INSERT INTO "buttons" VALUES(37,'2n_HyUAhlUqyn2Zkd1CIbBVrcjlYt9Kp',39,'playground:p-zeng','playground:p-zeng','我去','我去','',1796056754938997);
INSERT INTO "buttons" VALUES(38,'OyoiXicEfXs7AXH4WHhUYk3qFuipCrpI',40,'playground:p-jiang','playground:p-jiang','我去','我去','',1796056754938997);
INSERT INTO "buttons" VALUES(39,'w3nR1HFCrAac50GvDFIRoUrmbgbqn6SC',41,'playground:p-lu','playground:p-lu','我去','我去','',1796056754938997);
INSERT INTO "buttons" VALUES(40,'Gdnivmk5rwDi-4x_1Pxp9mXL4UN2I29n',42,'playground:p-fang','playground:p-fang','我去','我去','',1796056754938997);
INSERT INTO "buttons" VALUES(41,'nxQV0fjdMe9SMpiEWlxBp2M-ZCYPinGg',43,'playground:p-zhou','playground:p-zhou','我去','我去','',1796056754938997);
INSERT INTO "buttons" VALUES(42,'AmjMkD1-OImkgPWUVZzX5NxIdT7nCaig',44,'playground:p-zhuang','playground:p-zhuang','我去','我去','',1796056754938997);
INSERT INTO "buttons" VALUES(43,'mnm1NoqcX1mzNY5GKgxmjKr-jr_nTRFD',45,'playground:p-wen','playground:p-wen','我去','我去','',1796056754938997);
INSERT INTO "buttons" VALUES(44,'jX5eYXS3MQQe-SEjlylfhLPCN2_6hjZw',46,'playground:p-wang','playground:p-wang','我去','我去','',1796056754938997);
INSERT INTO "buttons" VALUES(45,'Ii_WtAe9Imotj0cQpt-O6q3ylrh9lUYq',47,'playground:p-chen','playground:p-chen','我去','我去','',1796056754938997);
INSERT INTO "buttons" VALUES(46,'eO8CUpEwOmFd3loQr3PsQOuacbL7gNUl',48,'playground:p-gao','playground:p-gao','我去','我去','',1796056754938997);
INSERT INTO "buttons" VALUES(47,'YNGr7JDU2i8jCUcFAaRCzbpUoeoU8pFa',49,'playground:p-admin','playground:p-admin','我去','我去','',1796056754938997);
INSERT INTO "buttons" VALUES(48,'GADnMIeOxx0VJA2a-teHRWqpykhOw_j4',50,'playground:p-duty','playground:p-duty','我去','我去','',1796056754938997);
INSERT INTO "buttons" VALUES(49,'m0wbdpPWCgBNCGUJoZ732uEDw0s5dZam',51,'playground:p-wen','playground:p-wen','接','接 4','',1796150355217792);
INSERT INTO "buttons" VALUES(50,'QQDIwHQx_KSgjSa62dD_nxjzKRmTSZ5j',51,'playground:p-wen','playground:p-wen','转','转 4','',1796150355217792);
INSERT INTO "buttons" VALUES(51,'XGy6g9Kra7qtcBPYO5AGB_LqZ6aVhmEy',51,'playground:p-wen','playground:p-wen','晚点','晚点','',1796150355217792);
INSERT INTO "buttons" VALUES(52,'QchIJb6Fso61Q6CencMOq9UUEfyRv3VN',51,'playground:p-wen','playground:p-wen','不归我','不归我 4','',1796150355217792);
INSERT INTO "buttons" VALUES(53,'DfY7-L7LBZQ70CD0_XTYD0A-PL957Do-',52,'playground:p-bai','playground:p-bai','收到','收到','',1796150355282872);
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
INSERT INTO "disputes" VALUES(4,1,'asking','',0,1795786754385977,1798378754385977,NULL);
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
	bound_at INTEGER NOT NULL, lost_at INTEGER, suspended_at INTEGER, 
	CONSTRAINT pk_groups PRIMARY KEY (address), 
	CONSTRAINT fk_groups_place_id FOREIGN KEY(place_id) REFERENCES places (id)
);
INSERT INTO "groups" VALUES('playground:g-estate',3,'观远里业主群','residents',1795783152946464,NULL,NULL);
INSERT INTO "groups" VALUES('playground:g-work',3,'观远里办事群','work',1795783152946464,NULL,NULL);
INSERT INTO "groups" VALUES('playground:g-1',4,'观远里1栋邻里群','residents',1795783152946464,NULL,NULL);
INSERT INTO "groups" VALUES('playground:g-2',5,'观远里2栋邻里群','residents',1795783152946464,NULL,NULL);
INSERT INTO "groups" VALUES('playground:g-3',6,'观远里3栋邻里群','residents',1795783152946464,NULL,NULL);
INSERT INTO "groups" VALUES('playground:g-4',7,'观远里4栋邻里群','residents',1795783152946464,NULL,NULL);
INSERT INTO "groups" VALUES('playground:g-5',8,'观远里5栋邻里群','residents',1795783152946464,NULL,NULL);
INSERT INTO "groups" VALUES('playground:g-3-1',13,'3栋1单元群','residents',1795783152946464,NULL,NULL);
INSERT INTO "groups" VALUES('playground:g-3-2',14,'3栋2单元群','residents',1795783152946464,NULL,NULL);
CREATE TABLE heard (
	message_id VARCHAR NOT NULL, 
	at INTEGER NOT NULL, 
	CONSTRAINT pk_heard PRIMARY KEY (message_id)
);
INSERT INTO "heard" VALUES('playground:9695c4a48a22443590a6ff8a2d932038',1795783153624021);
INSERT INTO "heard" VALUES('playground:a8869a8f8cb44322a7b1c716a33b4a73',1795783153799125);
INSERT INTO "heard" VALUES('playground:ff5ab63194564c78ae9461f01cc349c3',1795783153826008);
INSERT INTO "heard" VALUES('playground:5ace25a6e9bc438eb143972d43c93d73',1795783153958284);
INSERT INTO "heard" VALUES('playground:56f260ee75894f8c8f5e8ed886bc5cc8',1795783154023473);
INSERT INTO "heard" VALUES('playground:1f700fc7dba04b9da489b3a7ebbcf2db',1795783154058131);
INSERT INTO "heard" VALUES('playground:e2ad0bc04fd34ff3b79e47ef7e847d24',1795783154148739);
INSERT INTO "heard" VALUES('playground:775253fb6f154dc1be7c3f3cee5e2530',1795786754385977);
INSERT INTO "heard" VALUES('playground:2b59f137f62e4985ad7505a9a60c89a6',1795786754559762);
INSERT INTO "heard" VALUES('playground:cebd798e86014f798179d7ad7ddb4228',1795786754649728);
INSERT INTO "heard" VALUES('playground:1a31abebe6294dd8b16cf9d57010bb35',1795786754721031);
INSERT INTO "heard" VALUES('playground:a6a5db0471934ec2b1a43f59f5a4e069',1795786754764819);
INSERT INTO "heard" VALUES('playground:b706b8178e4349cf8695d4f57a5491b2',1795786754807033);
CREATE TABLE households (
	id INTEGER NOT NULL, 
	place_id INTEGER NOT NULL, 
	room VARCHAR NOT NULL, 
	CONSTRAINT pk_households PRIMARY KEY (id), 
	CONSTRAINT fk_households_place_id FOREIGN KEY(place_id) REFERENCES places (id), 
	CONSTRAINT uq_households_place_id_room UNIQUE (place_id, room)
);
INSERT INTO "households" VALUES(1,14,'502');
INSERT INTO "households" VALUES(2,14,'301');
INSERT INTO "households" VALUES(3,14,'602');
INSERT INTO "households" VALUES(4,13,'201');
INSERT INTO "households" VALUES(5,13,'403');
INSERT INTO "households" VALUES(6,15,'102');
INSERT INTO "households" VALUES(7,8,'703');
INSERT INTO "households" VALUES(8,9,'401');
INSERT INTO "households" VALUES(9,14,'402');
INSERT INTO "households" VALUES(10,14,'101');
INSERT INTO "households" VALUES(11,13,'502');
INSERT INTO "households" VALUES(12,15,'301');
INSERT INTO "households" VALUES(13,10,'201');
INSERT INTO "households" VALUES(14,11,'302');
INSERT INTO "households" VALUES(15,7,'501');
INSERT INTO "households" VALUES(16,8,'201');
INSERT INTO "households" VALUES(17,9,'602');
INSERT INTO "households" VALUES(18,8,'402');
INSERT INTO "households" VALUES(19,12,'503');
INSERT INTO "households" VALUES(20,7,'302');
CREATE TABLE journal (
	id INTEGER NOT NULL, 
	verb VARCHAR NOT NULL, 
	ticket_id INTEGER, 
	person_id INTEGER, 
	at INTEGER NOT NULL, 
	detail JSON NOT NULL, 
	CONSTRAINT pk_journal PRIMARY KEY (id)
);
INSERT INTO "journal" VALUES(1,'neighbourhood.imported',NULL,NULL,1795783152946464,'{"groups": 9, "households": 20, "people": 25, "places": 15, "roles": 22, "services": 5}');
INSERT INTO "journal" VALUES(2,'ticket.opened',1,1,1795783153624021,'{"asked": false, "because": ["楼道灯", "坏", "了"], "sure": 0.97}');
INSERT INTO "journal" VALUES(3,'ticket.assigned',1,NULL,1795783153624021,'{"to": 9, "why": "opened"}');
INSERT INTO "journal" VALUES(4,'ticket.joined',1,2,1795783153799125,'{"households": 2}');
INSERT INTO "journal" VALUES(5,'ticket.opened',2,7,1795783153826008,'{"asked": false, "because": ["电梯", "困人", "栋"], "sure": 0.89}');
INSERT INTO "journal" VALUES(6,'ticket.assigned',2,NULL,1795783153826008,'{"to": 16, "why": "opened"}');
INSERT INTO "journal" VALUES(7,'alarm.raised',2,NULL,1795783153826008,'{"danger": "trapped"}');
INSERT INTO "journal" VALUES(8,'ticket.taken',1,9,1795783153958284,'{"was": 9}');
INSERT INTO "journal" VALUES(9,'round.postponed',NULL,9,1795783154023473,'{"minutes": 120.0}');
INSERT INTO "journal" VALUES(10,'ticket.opened',3,1,1795783154058131,'{"asked": false, "because": ["漏水", "了"], "sure": 0.97}');
INSERT INTO "journal" VALUES(11,'ticket.assigned',3,NULL,1795783154058131,'{"to": 9, "why": "opened"}');
INSERT INTO "journal" VALUES(12,'talk.unheeded',NULL,NULL,1795783154148739,'{}');
INSERT INTO "journal" VALUES(13,'ticket.assigned',2,NULL,1795786754184151,'{"to": 17, "was": 16, "why": "silent"}');
INSERT INTO "journal" VALUES(14,'circle.widened',2,NULL,1795786754184151,'{"times": 1}');
INSERT INTO "journal" VALUES(15,'ticket.opened',4,3,1795786754385977,'{"asked": false, "because": ["有完没完", "楼上", "天天"], "sure": 1.0}');
INSERT INTO "journal" VALUES(16,'ticket.assigned',4,NULL,1795786754385977,'{"to": 9, "why": "opened"}');
INSERT INTO "journal" VALUES(17,'ticket.done',1,9,1795786754559762,'{}');
INSERT INTO "journal" VALUES(18,'ticket.closed',1,1,1795786754649728,'{"judged": true}');
INSERT INTO "journal" VALUES(19,'command.refused',NULL,24,1795786754721031,'{}');
INSERT INTO "journal" VALUES(20,'person.left',NULL,24,1795786754764819,'{}');
INSERT INTO "journal" VALUES(21,'broadcast.drafted',NULL,24,1795786754807033,'{"broadcast": 1}');
INSERT INTO "journal" VALUES(22,'ticket.assigned',2,NULL,1795797554938997,'{"to": 23, "was": 17, "why": "silent"}');
INSERT INTO "journal" VALUES(23,'circle.widened',2,NULL,1795797554938997,'{"times": 2}');
INSERT INTO "journal" VALUES(24,'ticket.stuck',4,NULL,1795891155338651,'{}');
INSERT INTO "journal" VALUES(25,'ticket.assigned',3,NULL,1795891155385992,'{"to": 10, "was": 9, "why": "silent"}');
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
CREATE TABLE meeting_items (
	id INTEGER NOT NULL, 
	meeting_id INTEGER NOT NULL, 
	ticket_id INTEGER NOT NULL, 
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
CREATE TABLE optouts (
	hash VARCHAR NOT NULL, 
	at INTEGER NOT NULL, 
	CONSTRAINT pk_optouts PRIMARY KEY (hash)
);
INSERT INTO "optouts" VALUES('4a627e30dc5cc24c06608e2ff533553150b5d211c0d2ff252d3a10965d0e47a9',1795783154148739);
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
INSERT INTO "outbox" VALUES(1,'playground:g-3-2','group','','playground:p-lan',NULL,1,'sent',1795783153624021,1795783153624021,0,'04bfb1be789046efa5b9cee2dc9d4af1','playground','say',NULL,0,0,'status',NULL);
INSERT INTO "outbox" VALUES(2,'playground:p-bai','private','',NULL,NULL,1,'sent',1795783153624021,1795783153624021,0,'8590bea1724a445b82058f40d2ded647','playground','say',NULL,0,0,'status',NULL);
INSERT INTO "outbox" VALUES(3,'playground:g-estate','group','','playground:p-guo',NULL,2,'sent',1795783153826008,1795783153826008,0,'0b0491502ec644388d866f8bc8d25c19','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(4,'playground:p-lu','private','',NULL,NULL,2,'sent',1795783153826008,1795783153826008,0,'ac4924d35aa9461c882c0989b65157b2','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(5,'playground:p-fang','private','',NULL,NULL,2,'sent',1795783153826008,1795783153826008,0,'811d59d4204e44769b7ae8e3b4d88497','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(6,'playground:p-wang','private','',NULL,NULL,2,'sent',1795783153826008,1795783153826008,0,'86487f5164ab45ac85e361b591d15d17','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(7,'playground:g-work','work','',NULL,NULL,2,'sent',1795783153826008,1795783153826008,0,'bca98b5d77574fe4874dae79daf12b48','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(8,'playground:p-guo','private','',NULL,NULL,2,'sent',1795783153826008,1795783153826008,0,'58be113bad994568b9b769eb52b8a379','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(9,'playground:p-bai','private','',NULL,NULL,NULL,'sent',1795783153958284,1795783153958284,0,'c2e30721fd6340d0945485042209021c','playground','say',NULL,0,0,'answer',NULL);
INSERT INTO "outbox" VALUES(10,'playground:p-bai','private','',NULL,NULL,NULL,'sent',1795783154023473,1795783154023473,0,'a3e3cd75dc9e43008d6d00556befcb50','playground','say',NULL,0,0,'answer',NULL);
INSERT INTO "outbox" VALUES(11,'playground:p-lan','private','',NULL,NULL,NULL,'sent',1795783154058131,1795783154058131,0,'1c8b3c9387ef473b85532f290c210160','playground','say',NULL,0,0,'answer',NULL);
INSERT INTO "outbox" VALUES(12,'playground:p-bai','private','',NULL,NULL,3,'sent',1795783154058131,1795783154058131,0,'dc6e84f93c914dae859abf744e3c6785','playground','say',NULL,0,0,'status',NULL);
INSERT INTO "outbox" VALUES(13,'playground:p-lan','private','',NULL,NULL,NULL,'sent',1795783154148739,1795783154148739,0,'6cf3feb953fc41e880c8226a3f179f18','playground','say',NULL,0,0,'answer',NULL);
INSERT INTO "outbox" VALUES(14,'playground:p-su','private','',NULL,NULL,2,'sent',1795786754184151,1795786754184151,0,'4d170b7e0e004084ae5fec30f0d5d1ab','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(15,'playground:p-zeng','private','',NULL,NULL,2,'sent',1795786754184151,1795786754184151,0,'88712120811a42ee9491c72961e40848','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(16,'playground:p-jiang','private','',NULL,NULL,2,'sent',1795786754184151,1795786754184151,0,'2378e835c5e44dc5827fc8f9f0db8a90','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(17,'playground:p-lu','private','',NULL,NULL,2,'sent',1795786754184151,1795786754184151,0,'00628931e5684fcaaca4860c3e30ec09','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(18,'playground:p-fang','private','',NULL,NULL,2,'sent',1795786754184151,1795786754184151,0,'063a4387bdfa4618aebfd4528e2212bd','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(19,'playground:p-zhou','private','',NULL,NULL,2,'sent',1795786754184151,1795786754184151,0,'bec72431744b47658fa67df046951cc7','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(20,'playground:p-zhuang','private','',NULL,NULL,2,'sent',1795786754184151,1795786754184151,0,'2f68dda0107a4bd78f81e8d5291f3f50','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(21,'playground:p-wen','private','',NULL,NULL,2,'sent',1795786754184151,1795786754184151,0,'47ecb4c9dd7f4ddba21f898ddfd73d16','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(22,'playground:p-wang','private','',NULL,NULL,2,'sent',1795786754184151,1795786754184151,0,'a0d961c4f21a4a5fa79c0686b6998de7','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(23,'playground:p-chen','private','',NULL,NULL,2,'sent',1795786754184151,1795786754184151,0,'4174b20291784a1caa03995f323f535f','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(24,'playground:p-gao','private','',NULL,NULL,2,'sent',1795786754184151,1795786754184151,0,'7798c462276749a887c70c7c12b355b8','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(25,'playground:p-admin','private','',NULL,NULL,2,'sent',1795786754184151,1795786754184151,0,'7ae0421652b14f81a838b5bba68c8b08','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(26,'playground:p-duty','private','',NULL,NULL,2,'sent',1795786754184151,1795786754184151,0,'814d97b7f7014de8bb99ccad0db8f42a','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(27,'playground:p-bai','private','',NULL,NULL,3,'sent',1795786754304417,1795786754304417,0,'c8c82f8e0990407d8c46513d09cf5fff','playground','say',NULL,0,0,'status',NULL);
INSERT INTO "outbox" VALUES(28,'playground:g-3-2','group','',NULL,NULL,4,'sent',1795786754385977,1795786754385977,0,'601efd52b6b94bff917271066e401e57','playground','say',NULL,0,0,'status',NULL);
INSERT INTO "outbox" VALUES(29,'playground:p-xu','private','',NULL,NULL,4,'sent',1795786754385977,1795786754385977,0,'9b68ec977e3b485cb257a852d0468471','playground','say',NULL,0,0,'status',NULL);
INSERT INTO "outbox" VALUES(30,'playground:p-wen','private','',NULL,NULL,4,'sent',1795786754385977,1795786754385977,0,'6238231d68314d0fb0854d563425d1c5','playground','say',NULL,0,0,'status',NULL);
INSERT INTO "outbox" VALUES(31,'playground:g-3-2','group','',NULL,NULL,1,'sent',1795786754559762,1795786754559762,0,'4f9d5f436bc34ad18c0475c3ca95222d','playground','say',NULL,0,0,'status',NULL);
INSERT INTO "outbox" VALUES(32,'playground:p-bai','private','',NULL,NULL,NULL,'sent',1795786754559762,1795786754559762,0,'14cef1a83abd44d992c6790d91f86543','playground','say',NULL,0,0,'answer',NULL);
INSERT INTO "outbox" VALUES(33,'playground:p-lan','private','',NULL,NULL,NULL,'sent',1795786754649728,1795786754649728,0,'573dec210d0a40f8aa32751d9fb75aa5','playground','say',NULL,0,0,'answer',NULL);
INSERT INTO "outbox" VALUES(34,'playground:p-admin','private','',NULL,NULL,NULL,'sent',1795786754721031,1795786754721031,0,'31d1b12cb7794484a5e02ef07b92ea73','playground','say',NULL,0,0,'answer',NULL);
INSERT INTO "outbox" VALUES(35,'playground:p-admin','private','',NULL,NULL,NULL,'sent',1795786754764819,1795786754764819,0,'025abd41c4e641ad8e02b538a683b2e5','playground','say',NULL,0,0,'answer',NULL);
INSERT INTO "outbox" VALUES(36,'playground:p-fang','private','',NULL,NULL,NULL,'sent',1795786754807033,1795786754807033,0,'25d10415d79e457299df1a2eb6af1304','playground','say',NULL,0,0,'status',NULL);
INSERT INTO "outbox" VALUES(37,'playground:p-admin','private','',NULL,NULL,NULL,'sent',1795786754807033,1795786754807033,0,'04369638989646bb8613806df7b3f4c0','playground','say',NULL,0,0,'answer',NULL);
INSERT INTO "outbox" VALUES(38,'playground:p-su','private','',NULL,NULL,2,'sent',1795797554938997,1795797554938997,0,'4c29191e24f84ee6b14ce20bae971515','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(39,'playground:p-zeng','private','',NULL,NULL,2,'sent',1795797554938997,1795797554938997,0,'5458ab8bc27847d39aca5d22576af32b','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(40,'playground:p-jiang','private','',NULL,NULL,2,'sent',1795797554938997,1795797554938997,0,'7baeaaf1eb2a46919f359bc4f700e4b5','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(41,'playground:p-lu','private','',NULL,NULL,2,'sent',1795797554938997,1795797554938997,0,'43e3235904cc415caa8c73aa5e14aac4','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(42,'playground:p-fang','private','',NULL,NULL,2,'sent',1795797554938997,1795797554938997,0,'0249ab2b5a1147d5bfe72e5014daf834','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(43,'playground:p-zhou','private','',NULL,NULL,2,'sent',1795797554938997,1795797554938997,0,'c7df366bd4984fc18d63541ab402f140','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(44,'playground:p-zhuang','private','',NULL,NULL,2,'sent',1795797554938997,1795797554938997,0,'cad1935e71434842b6e376cecd189fa6','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(45,'playground:p-wen','private','',NULL,NULL,2,'sent',1795797554938997,1795797554938997,0,'d726d53ce7c1402b8e09a4b80b1a74a8','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(46,'playground:p-wang','private','',NULL,NULL,2,'sent',1795797554938997,1795797554938997,0,'2a19495ce11e42a68a5b4cce47c50813','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(47,'playground:p-chen','private','',NULL,NULL,2,'sent',1795797554938997,1795797554938997,0,'1c9f595e0d8947cb95bd103281a9233f','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(48,'playground:p-gao','private','',NULL,NULL,2,'sent',1795797554938997,1795797554938997,0,'9a61c0b1912d409f99ce68cad6168ddd','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(49,'playground:p-admin','private','',NULL,NULL,2,'sent',1795797554938997,1795797554938997,0,'136546436b034a258a1502f4517bf37e','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(50,'playground:p-duty','private','',NULL,NULL,2,'sent',1795797554938997,1795797554938997,0,'74769a076fb14c9c8de5e43584a38cbe','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(51,'playground:p-wen','private','',NULL,NULL,4,'sent',1795891155217792,1795891155217792,0,'5542f1138b154dfe82ae919ca7aa1455','playground','say',NULL,0,0,'status',NULL);
INSERT INTO "outbox" VALUES(52,'playground:p-bai','private','',NULL,NULL,3,'sent',1795891155282872,1795891155282872,0,'45738ece2c894f9ab400165efaf07e3a','playground','say',NULL,0,0,'status',NULL);
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
INSERT INTO "people" VALUES(24,'小郑',NULL,1796045954764819);
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
INSERT INTO "places" VALUES(3,2,'estate','观远里','/1/2/3/','{}');
INSERT INTO "places" VALUES(4,3,'building','1栋','/1/2/3/4/','{}');
INSERT INTO "places" VALUES(5,3,'building','2栋','/1/2/3/5/','{}');
INSERT INTO "places" VALUES(6,3,'building','3栋','/1/2/3/6/','{}');
INSERT INTO "places" VALUES(7,3,'building','4栋','/1/2/3/7/','{"households": 24}');
INSERT INTO "places" VALUES(8,3,'building','5栋','/1/2/3/8/','{"households": 28}');
INSERT INTO "places" VALUES(9,4,'unit','1单元','/1/2/3/4/9/','{"households": 12}');
INSERT INTO "places" VALUES(10,4,'unit','2单元','/1/2/3/4/10/','{"households": 12}');
INSERT INTO "places" VALUES(11,5,'unit','1单元','/1/2/3/5/11/','{"households": 14}');
INSERT INTO "places" VALUES(12,5,'unit','2单元','/1/2/3/5/12/','{"households": 14}');
INSERT INTO "places" VALUES(13,6,'unit','1单元','/1/2/3/6/13/','{"households": 14}');
INSERT INTO "places" VALUES(14,6,'unit','2单元','/1/2/3/6/14/','{"households": 14}');
INSERT INTO "places" VALUES(15,6,'unit','3单元','/1/2/3/6/15/','{"households": 12}');
CREATE TABLE posters (
	code VARCHAR NOT NULL, 
	place_id INTEGER NOT NULL, 
	made_at INTEGER NOT NULL, 
	CONSTRAINT pk_posters PRIMARY KEY (code), 
	CONSTRAINT fk_posters_place_id FOREIGN KEY(place_id) REFERENCES places (id)
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
INSERT INTO "questions" VALUES(2,3,'disputes.join','{"ticket": 4}',1795786754385977,1798378754385977);
CREATE TABLE readings (
	id INTEGER NOT NULL, 
	digest VARCHAR NOT NULL, 
	link VARCHAR NOT NULL, 
	salt VARCHAR, 
	at INTEGER, 
	by_id INTEGER, 
	about_id INTEGER, 
	field VARCHAR, 
	why VARCHAR, 
	CONSTRAINT pk_readings PRIMARY KEY (id)
);
INSERT INTO "readings" VALUES(1,'638b9e82fd5aad6e94d9ea994bf94a351fe908b26b0413cdc1acd102668d227e','b1c3df3bd0ed04352c6bb6fb0a50442591651290a922ddea9773168bf074d6c8','1302f2c44dfe01b37009bd4eda4cb312',1795783153624021,9,1,'words','#1');
INSERT INTO "readings" VALUES(2,'359f8f86433fd4a837384c72137656fb558c080499ff2dc863918c9bc8446989','0a242bd66a8ad497ddfb44c2902f07472e9134fd17802ebacbc334fc1644b521','ce17898b63acee322fb9b1f96747c0c7',1795783153826008,16,7,'words+name','#2');
INSERT INTO "readings" VALUES(3,'27ba8b2b439a3fdf1f3082ba17b26634c370d61b0d8fcff544bb8bd385e8a399','78f4c6c46c21e2e044f7a005d11fa037e4b484a3d3bf0005ee8a8892ecd4b674','f450cf54df5cb43c2c93f02c1a941d18',1795783153826008,17,7,'words+name','#2');
INSERT INTO "readings" VALUES(4,'68c79dac2c5905a8930afb51bf2f8c23476224829086f49f8fb80894bb1bb91e','e7d5d8719b111b590ae4387719c5a520b3d0e482511a77bfe40b9eb5eb1b70dc','d91c90e32caccd0e6e9f9afc27a8b757',1795783153826008,21,7,'words+name','#2');
INSERT INTO "readings" VALUES(5,'51c3231efceab9923f858c5554536673abef250e7ce14f1a934277bc7beb0610','7d2fd2cfd813d3012e1a8af6094eda752e1e4c3ac289adab85ddc9472ac588e9','6875818e207f18ac1ec868db95a0161e',1795783153958284,9,1,'words','#1');
INSERT INTO "readings" VALUES(6,'2b264cce270795278d8e9b7da67b39c661bd16067cfbd090a8075e86df8231fa','f68ab85f81c0a06dba3a329ede63e62b9fcb63c7aea2792050bb8fb542461cf8','07503e8990c67b3f63479734e77ab9ea',1795783154058131,9,1,'words','#3');
INSERT INTO "readings" VALUES(7,'0f5223e5a48927b2c976922115f4ed662a147e77c6690412cd36d73e6948d730','f0c7e334e1f4d8f62f55bd24e071afbf1a891fab5d730103329e1cb5558c82d8','6374b3fd515f99b7ad3143b6d5887e59',1795786754385977,20,3,'words','#4');
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
CREATE TABLE refusals (
	id INTEGER NOT NULL, 
	ticket_id INTEGER NOT NULL, 
	person_id INTEGER, 
	title VARCHAR NOT NULL, 
	why VARCHAR NOT NULL, 
	at INTEGER NOT NULL, 
	CONSTRAINT pk_refusals PRIMARY KEY (id), 
	CONSTRAINT fk_refusals_person_id FOREIGN KEY(person_id) REFERENCES people (id), 
	CONSTRAINT fk_refusals_ticket_id FOREIGN KEY(ticket_id) REFERENCES tickets (id)
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
INSERT INTO "reports" VALUES(1,1,1,1,'playground:g-3-2','playground:9695c4a48a22443590a6ff8a2d932038',1,1795783153624021);
INSERT INTO "reports" VALUES(2,1,2,2,'playground:g-3-2','playground:a8869a8f8cb44322a7b1c716a33b4a73',1,1795783153799125);
INSERT INTO "reports" VALUES(3,2,7,7,'playground:g-estate','playground:ff5ab63194564c78ae9461f01cc349c3',0,1795783153826008);
INSERT INTO "reports" VALUES(4,3,1,1,'playground:p-lan','playground:1f700fc7dba04b9da489b3a7ebbcf2db',0,1795783154058131);
INSERT INTO "reports" VALUES(5,4,3,3,'playground:g-3-2','playground:775253fb6f154dc1be7c3f3cee5e2530',0,1795786754385977);
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
INSERT INTO "roles" VALUES(1,9,'单元长',14,0,'',1795783152946464,NULL);
INSERT INTO "roles" VALUES(2,10,'单元长',14,1,'',1795783152946464,NULL);
INSERT INTO "roles" VALUES(3,11,'楼长',6,0,'',1795783152946464,NULL);
INSERT INTO "roles" VALUES(4,12,'楼长',6,1,'',1795783152946464,NULL);
INSERT INTO "roles" VALUES(5,12,'党员',3,0,'',1795783152946464,NULL);
INSERT INTO "roles" VALUES(6,13,'楼长',4,0,'',1795783152946464,NULL);
INSERT INTO "roles" VALUES(7,14,'楼长',5,0,'',1795783152946464,NULL);
INSERT INTO "roles" VALUES(8,14,'党员',3,0,'',1795783152946464,NULL);
INSERT INTO "roles" VALUES(9,15,'楼长',7,0,'',1795783152946464,NULL);
INSERT INTO "roles" VALUES(10,15,'党员',3,0,'',1795783152946464,NULL);
INSERT INTO "roles" VALUES(11,16,'楼长',8,0,'',1795783152946464,NULL);
INSERT INTO "roles" VALUES(12,17,'支部书记',3,0,'',1795783152946464,NULL);
INSERT INTO "roles" VALUES(13,17,'党员',3,0,'',1795783152946464,NULL);
INSERT INTO "roles" VALUES(14,18,'党员',3,0,'',1795783152946464,NULL);
INSERT INTO "roles" VALUES(15,19,'党员',3,0,'',1795783152946464,NULL);
INSERT INTO "roles" VALUES(16,20,'党员',3,0,'',1795783152946464,NULL);
INSERT INTO "roles" VALUES(17,20,'调解员',3,0,'',1795783152946464,NULL);
INSERT INTO "roles" VALUES(18,21,'物业',3,0,'维修',1795783152946464,NULL);
INSERT INTO "roles" VALUES(19,22,'服务队',3,0,'',1795783152946464,NULL);
INSERT INTO "roles" VALUES(20,23,'网格员',2,0,'',1795783152946464,NULL);
INSERT INTO "roles" VALUES(21,24,'管理员',1,0,'',1795783152946464,NULL);
INSERT INTO "roles" VALUES(22,25,'街道值班',1,0,'',1795783152946464,NULL);
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
	score VARCHAR, parent_id INTEGER CONSTRAINT fk_tickets_parent_id REFERENCES tickets (id), 
	CONSTRAINT fk_tickets_level_id FOREIGN KEY(level_id) REFERENCES places (id), 
	CONSTRAINT fk_tickets_merged_into FOREIGN KEY(merged_into) REFERENCES tickets (id), 
	CONSTRAINT fk_tickets_owner_id FOREIGN KEY(owner_id) REFERENCES people (id), 
	CONSTRAINT fk_tickets_place_id FOREIGN KEY(place_id) REFERENCES places (id), 
	CONSTRAINT fk_tickets_reporter_id FOREIGN KEY(reporter_id) REFERENCES people (id)
);
INSERT INTO "tickets" VALUES(1,'need','facilities','楼道灯不亮','楼道灯坏了','已办结',0,1,14,'',14,1,9,0,NULL,'',1795783153624021,1795783153624021,1795820400000000,1795786754559762,1795786754649728,'good',NULL);
INSERT INTO "tickets" VALUES(2,'need','elevator','电梯困人','5栋电梯困人了','待接单',1,1,8,'',2,7,23,0,NULL,'',1795783153826008,NULL,1795783453826008,NULL,NULL,NULL,NULL);
INSERT INTO "tickets" VALUES(3,'need','housing','漏水','我家漏水了','待接单',0,0,14,'',14,1,10,0,NULL,'',1795783154058131,NULL,1795786800000000,NULL,NULL,NULL,NULL);
INSERT INTO "tickets" VALUES(4,'dispute','noise','噪声','楼上天天半夜拖椅子，吵死了，你有完没完','待接单',0,0,14,'',3,3,20,0,NULL,'',1795786754385977,1795786754385977,1795822800000000,NULL,NULL,NULL,NULL);
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
INSERT INTO "timers" VALUES('disputes.clock:4','disputes.clock',1798378754385977,'{"ticket": 4}');
INSERT INTO "timers" VALUES('disputes.chase:4','disputes.chase',1796045954385977,'{"ticket": 4}');
INSERT INTO "timers" VALUES('housekeeping.hourly:','housekeeping.hourly',1795892700000000,'{}');
INSERT INTO "timers" VALUES('handovers.hourly:','handovers.hourly',1795893000000000,'{}');
INSERT INTO "timers" VALUES('housekeeping.daily:','housekeeping.daily',1795894800000000,'{}');
INSERT INTO "timers" VALUES('disputes.forget:','disputes.forget',1795897200000000,'{}');
INSERT INTO "timers" VALUES('ways.daily:','ways.daily',1795912200000000,'{}');
INSERT INTO "timers" VALUES('emergencies.review:2','emergencies.review',1795914000000000,'{"ticket": 2}');
INSERT INTO "timers" VALUES('memberships.daily:','memberships.daily',1795914000000000,'{}');
INSERT INTO "timers" VALUES('bindings.told:','bindings.told',1795917600000000,'{}');
INSERT INTO "timers" VALUES('letters.deliver:4:24:1c33961195864012bb24854380be301f','letters.deliver',1795906800000000,'{"answers": "", "offers": "", "person": 24, "picture": null, "text": "#4 噪声（3栋2单元）没有人可以接手了：温如玉已是最上一级，提醒过仍未联系上。请管理员安排人。", "ticket": 4}');
INSERT INTO "timers" VALUES('reminders.begin:10','reminders.begin',1795906800000000,'{"person": 10}');
CREATE TABLE turns (
	person_id INTEGER NOT NULL, 
	place_in_line INTEGER NOT NULL, 
	CONSTRAINT pk_turns PRIMARY KEY (person_id), 
	CONSTRAINT fk_turns_person_id FOREIGN KEY(person_id) REFERENCES people (id)
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
CREATE INDEX ix_refusals_person_id ON refusals (person_id);
CREATE INDEX ix_refusals_ticket_id ON refusals (ticket_id);
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
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('tickets',4);
INSERT INTO "sqlite_sequence" VALUES('outbox',52);
INSERT INTO "sqlite_sequence" VALUES('broadcasts',1);
COMMIT;
