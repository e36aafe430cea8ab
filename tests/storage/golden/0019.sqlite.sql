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
INSERT INTO "alembic_version" VALUES('0019');
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
INSERT INTO "broadcasts" VALUES(1,24,'playground:p-admin','停水','','8 个群（观远里，1–5栋）','draft',0,1,'','addde718db04112287052906a70658a126b59d2e0c42463dbf72fd26bef06376',0,1,0,NULL,NULL,1795827600000000,NULL,NULL,1795733533661775,NULL,NULL);
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
INSERT INTO "buttons" VALUES(1,'5XSPEbIDY9NU1y10csfDu5CX4GDHEIGU',3,'playground:p-lu','playground:p-lu','我去','我去','',1795989131860168);
INSERT INTO "buttons" VALUES(2,'YJRXoXeV1C94F9zn0GHdL2jTByZspW1M',4,'playground:p-fang','playground:p-fang','我去','我去','',1795989131860168);
INSERT INTO "buttons" VALUES(3,'zeJWaZ2D3LZt0wkl5wEZfVKwhJt0WdQA',5,'playground:p-wang','playground:p-wang','我去','我去','',1795989131860168);
INSERT INTO "buttons" VALUES(4,'0CNcf95swBQjw7q93cFdOTqgW7kFeHXE',12,'playground:p-su','playground:p-su','我去','我去','',1795992732696474);
INSERT INTO "buttons" VALUES(5,'8AaBJegmcCSdWFgCJfMGUrsBetLdtRFE',13,'playground:p-zeng','playground:p-zeng','我去','我去','',1795992732696474);
INSERT INTO "buttons" VALUES(6,'60m59EC_gGqBr9jfBTO9yMThjk24kXM9',14,'playground:p-jiang','playground:p-jiang','我去','我去','',1795992732696474);
INSERT INTO "buttons" VALUES(7,'sY06XJkC14Gzc8mJpOca8y8hsBPBKJKZ',15,'playground:p-lu','playground:p-lu','我去','我去','',1795992732696474);
INSERT INTO "buttons" VALUES(8,'glpdF1MYwLaIU32gKQ1HMft5p82FHpom',16,'playground:p-fang','playground:p-fang','我去','我去','',1795992732696474);
INSERT INTO "buttons" VALUES(9,'fxCoaMBbSj9DWYtIdDm02wit37Lv36cJ',17,'playground:p-zhou','playground:p-zhou','我去','我去','',1795992732696474);
INSERT INTO "buttons" VALUES(10,'ln6TkLf63CN-AfrHByl6C3-iy9Y0c_na',18,'playground:p-zhuang','playground:p-zhuang','我去','我去','',1795992732696474);
INSERT INTO "buttons" VALUES(11,'1SvTZmtqeAYXxDAdw72peUoP9Zc7GEjm',19,'playground:p-wen','playground:p-wen','我去','我去','',1795992732696474);
INSERT INTO "buttons" VALUES(12,'xGgIthEihkKmgMNwwjOmDInqQiX2WeCY',20,'playground:p-wang','playground:p-wang','我去','我去','',1795992732696474);
INSERT INTO "buttons" VALUES(13,'AlURfqkkh4o8hRYq89_iOPYlczBZ7VCW',21,'playground:p-chen','playground:p-chen','我去','我去','',1795992732696474);
INSERT INTO "buttons" VALUES(14,'6gz5s2g_TlhORZ_Zgk3P9XG--OQ3kw6o',22,'playground:p-gao','playground:p-gao','我去','我去','',1795992732696474);
INSERT INTO "buttons" VALUES(15,'W9RHasCxeSqCNpqX5s-iH1_Z5jWmd1xG',23,'playground:p-admin','playground:p-admin','我去','我去','',1795992732696474);
INSERT INTO "buttons" VALUES(16,'ynM_iGYpCeN6I6kZXuHkxTdrBszcSVxc',24,'playground:p-duty','playground:p-duty','我去','我去','',1795992732696474);
INSERT INTO "buttons" VALUES(17,'V7Zau-ysc3A96cmOT1nOYrgNpB3_ak3V',26,'playground:p-xu','playground:p-xu','愿意','愿意','disputes.join',1795992732989246);
INSERT INTO "buttons" VALUES(18,'NjO0ealMCd5LnrXo2ghjgFhbFWgi5Xyg',26,'playground:p-xu','playground:p-xu','不愿意','不愿意','disputes.join',1795992732989246);
INSERT INTO "buttons" VALUES(19,'vQnFCqNj_jgUDK0kT0ogTby19725YND5',26,'playground:p-xu','playground:p-xu','换人','换人','disputes.join',1795992732989246);
INSERT INTO "buttons" VALUES(20,'S1s5r5Q5Xmo9ifskFmus4xP6eAIisW7l',34,'playground:p-su','playground:p-su','我去','我去','',1796003533851638);
INSERT INTO "buttons" VALUES(21,'YFVA0Qg9SADmgDQPZJ6DCKrEfjwpJBHx',35,'playground:p-zeng','playground:p-zeng','我去','我去','',1796003533851638);
INSERT INTO "buttons" VALUES(22,'Gmbk4TxEq_pCS-TKhCLX9d27TPJN4X3r',36,'playground:p-jiang','playground:p-jiang','我去','我去','',1796003533851638);
INSERT INTO "buttons" VALUES(23,'7Zzf0rS3rzQzDcVY7mrxmnXwoJ3etTOs',37,'playground:p-lu','playground:p-lu','我去','我去','',1796003533851638);
INSERT INTO "buttons" VALUES(24,'i81Bu5nk70mNVAmZbE-mabkOLqIyjSFn',38,'playground:p-fang','playground:p-fang','我去','我去','',1796003533851638);
INSERT INTO "buttons" VALUES(25,'814ofyWT4RNXJA0lGop_2k-vBsaxkeuc',39,'playground:p-zhou','playground:p-zhou','我去','我去','',1796003533851638);
INSERT INTO "buttons" VALUES(26,'lRE8wV6Wi7us2ZqAFnqlfnHVdz7Kk9eg',40,'playground:p-zhuang','playground:p-zhuang','我去','我去','',1796003533851638);
INSERT INTO "buttons" VALUES(27,'BVeV-a5cv8ZvVBElb5-jaur7xwUVVFZP',41,'playground:p-wen','playground:p-wen','我去','我去','',1796003533851638);
INSERT INTO "buttons" VALUES(28,'nRdTYIDrzfAH5nGT0zFX_chXGSxUqD3j',42,'playground:p-wang','playground:p-wang','我去','我去','',1796003533851638);
INSERT INTO "buttons" VALUES(29,'fMUR2DPJjCXw9Ee9sChwLeYEE8JemCNo',43,'playground:p-chen','playground:p-chen','我去','我去','',1796003533851638);
INSERT INTO "buttons" VALUES(30,'4PN-f1Qbn8cvontwvtlxdBdF7GlhrDg9',44,'playground:p-gao','playground:p-gao','我去','我去','',1796003533851638);
INSERT INTO "buttons" VALUES(31,'p_xSDHBYIXvaTc5ZGYLDE-Iq6hIvCO8R',45,'playground:p-admin','playground:p-admin','我去','我去','',1796003533851638);
INSERT INTO "buttons" VALUES(32,'cjR3qgjbngwBSJvrpdFplIiCthE44GWN',46,'playground:p-duty','playground:p-duty','我去','我去','',1796003533851638);
INSERT INTO "buttons" VALUES(33,'84axcMTEZMMxR1Su2fngFKCtLTeYxhO3',47,'playground:p-wen','playground:p-wen','接','接 4','',1796003533892152);
INSERT INTO "buttons" VALUES(34,'iDWp67P94_5wUAWMg1EoGD4ryhPsCUQn',47,'playground:p-wen','playground:p-wen','转','转 4','',1796003533892152);
INSERT INTO "buttons" VALUES(35,'KgC50LqYPMA-Xo87nrj1BUgzG7KPprF0',47,'playground:p-wen','playground:p-wen','晚点','晚点','',1796003533892152);
INSERT INTO "buttons" VALUES(36,'SohtpLd354sAwogVqV3oSg5WSklPn8cs',47,'playground:p-wen','playground:p-wen','不归我','不归我 4','',1796003533892152);
INSERT INTO "buttons" VALUES(37,'-h9Fqcexa6i9bva79fb3jXRIfTDP87Yh',48,'playground:p-bai','playground:p-bai','接','接 3','',1796003533977085);
INSERT INTO "buttons" VALUES(38,'1DOYZJe_Je5XlDqz9bCRM7q5Nj1_aU4v',48,'playground:p-bai','playground:p-bai','转','转 3','',1796003533977085);
INSERT INTO "buttons" VALUES(39,'9iheO7p8jipgS5_9D09pSry7mJ6qrcPk',48,'playground:p-bai','playground:p-bai','晚点','晚点','',1796003533977085);
INSERT INTO "buttons" VALUES(40,'s_1nN7HSOMkKRGLaBJ9PE31jnCR2jDLE',48,'playground:p-bai','playground:p-bai','不归我','不归我 3','',1796003533977085);
INSERT INTO "buttons" VALUES(41,'thufe2lbPPkgpqwCJKhsiiZ_qotdJ3Oo',49,'playground:p-wen','playground:p-wen','接','接 4','',1796097134150995);
INSERT INTO "buttons" VALUES(42,'r34UVs1fr1zore_Z0Ugr9ZlVxbvZyqoC',49,'playground:p-wen','playground:p-wen','转','转 4','',1796097134150995);
INSERT INTO "buttons" VALUES(43,'N4t9m7mYBd5yxUZtqpemzRzw5LPUme8L',49,'playground:p-wen','playground:p-wen','晚点','晚点','',1796097134150995);
INSERT INTO "buttons" VALUES(44,'D0YGlc7G5-QmkTpTOAKD2B37xrL8RrPG',49,'playground:p-wen','playground:p-wen','不归我','不归我 4','',1796097134150995);
INSERT INTO "buttons" VALUES(45,'voTRzfUAm53qHhrzFeF5pj9_tBSNoIMz',50,'playground:p-bai','playground:p-bai','接','接 3','',1796097134164415);
INSERT INTO "buttons" VALUES(46,'6wgPVH8gIjg9JXD2GTS3ApMGrWsncE0y',50,'playground:p-bai','playground:p-bai','转','转 3','',1796097134164415);
INSERT INTO "buttons" VALUES(47,'r8ndOepjBEYmgIYp6V8JGRLapyE2-eua',50,'playground:p-bai','playground:p-bai','晚点','晚点','',1796097134164415);
INSERT INTO "buttons" VALUES(48,'et8MQvD0EFcL01Q3bObqmogmW9swzbH9',50,'playground:p-bai','playground:p-bai','不归我','不归我 3','',1796097134164415);
INSERT INTO "buttons" VALUES(49,'O7u3IN4GMqE9cRAtlLeOGsFqJpHW7bjg',52,'playground:p-bai','playground:p-bai','收到','收到','',1796097134477425);
INSERT INTO "buttons" VALUES(50,'kPAEyqUxfbk-s6clwuwWMi0aHQRtT87f',53,'playground:p-ye','playground:p-ye','接','接 3','',1796097134553558);
INSERT INTO "buttons" VALUES(51,'hG0HLMggJJzqsePoJTbrkUfTR9lfE7Yt',53,'playground:p-ye','playground:p-ye','转','转 3','',1796097134553558);
INSERT INTO "buttons" VALUES(52,'RPysbQI_jjS_h9IK9pKHii59v9ldqfVK',53,'playground:p-ye','playground:p-ye','晚点','晚点','',1796097134553558);
INSERT INTO "buttons" VALUES(53,'aucC3cf-oqAvoA9f4ZhemBMyJSQ9kYsa',53,'playground:p-ye','playground:p-ye','不归我','不归我 3','',1796097134553558);
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
INSERT INTO "disputes" VALUES(4,1,'asking','',0,1795733532989246,1798325532989246,NULL);
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
INSERT INTO "groups" VALUES('playground:g-estate',3,'观远里业主群','residents',1795729930549446,NULL,NULL,NULL);
INSERT INTO "groups" VALUES('playground:g-work',3,'观远里办事群','work',1795729930549446,NULL,NULL,NULL);
INSERT INTO "groups" VALUES('playground:g-1',4,'观远里1栋邻里群','residents',1795729930549446,NULL,NULL,NULL);
INSERT INTO "groups" VALUES('playground:g-2',5,'观远里2栋邻里群','residents',1795729930549446,NULL,NULL,NULL);
INSERT INTO "groups" VALUES('playground:g-3',6,'观远里3栋邻里群','residents',1795729930549446,NULL,NULL,NULL);
INSERT INTO "groups" VALUES('playground:g-4',7,'观远里4栋邻里群','residents',1795729930549446,NULL,NULL,NULL);
INSERT INTO "groups" VALUES('playground:g-5',8,'观远里5栋邻里群','residents',1795729930549446,NULL,NULL,NULL);
INSERT INTO "groups" VALUES('playground:g-3-1',13,'3栋1单元群','residents',1795729930549446,NULL,NULL,NULL);
INSERT INTO "groups" VALUES('playground:g-3-2',14,'3栋2单元群','residents',1795729930549446,NULL,NULL,NULL);
CREATE TABLE heard (
	message_id VARCHAR NOT NULL, 
	at INTEGER NOT NULL, 
	CONSTRAINT pk_heard PRIMARY KEY (message_id)
);
INSERT INTO "heard" VALUES('playground:a62b5ebcc1c241f899bee791a092768d',1795729931333849);
INSERT INTO "heard" VALUES('playground:41f1ec194ee7439bbac83b47c7f377c4',1795729931736586);
INSERT INTO "heard" VALUES('playground:4e99445f439d4762836295d7d9248966',1795729931860168);
INSERT INTO "heard" VALUES('playground:7f29ccb4d5cf43549887d2556f1e106b',1795729932273939);
INSERT INTO "heard" VALUES('playground:75772cf177f042f5bf4195e4fb2d01cf',1795729932431691);
INSERT INTO "heard" VALUES('playground:34bcfaee02c4457eaa3e97aa8f693231',1795729932489480);
INSERT INTO "heard" VALUES('playground:516b210ec16b446a85c713f455c2de3c',1795729932564506);
INSERT INTO "heard" VALUES('playground:84200df798914dab9a2a500d97e49ef8',1795733532989246);
INSERT INTO "heard" VALUES('playground:78f1eee4d39b40f3a218a927eb877a3a',1795733533230787);
INSERT INTO "heard" VALUES('playground:2a4541eb9c524eabbc912381ca7fdfd9',1795733533406809);
INSERT INTO "heard" VALUES('playground:ce1a8fabeef843249591f2d132c6c9f8',1795733533528612);
INSERT INTO "heard" VALUES('playground:ea265aedd162498f8a285fa4f8353d6e',1795733533590961);
INSERT INTO "heard" VALUES('playground:0c550a3a1b1f4bd6a7df9514f575fb8d',1795733533661775);
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
INSERT INTO "journal" VALUES(1,'neighbourhood.imported',NULL,NULL,1795729930549446,'{"groups": 9, "households": 20, "people": 25, "places": 15, "roles": 22, "services": 5, "shifts": 0}');
INSERT INTO "journal" VALUES(2,'ticket.opened',1,1,1795729931333849,'{"asked": false, "because": ["楼道灯", "坏", "了"], "sure": 0.97}');
INSERT INTO "journal" VALUES(3,'ticket.assigned',1,NULL,1795729931333849,'{"to": 9, "why": "opened"}');
INSERT INTO "journal" VALUES(4,'ticket.joined',1,2,1795729931736586,'{"households": 2}');
INSERT INTO "journal" VALUES(5,'ticket.opened',2,7,1795729931860168,'{"asked": false, "because": ["电梯", "困人", "栋"], "sure": 0.89}');
INSERT INTO "journal" VALUES(6,'ticket.assigned',2,NULL,1795729931860168,'{"to": 16, "why": "opened"}');
INSERT INTO "journal" VALUES(7,'alarm.raised',2,NULL,1795729931860168,'{"danger": "trapped"}');
INSERT INTO "journal" VALUES(8,'ticket.taken',1,9,1795729932273939,'{"was": 9}');
INSERT INTO "journal" VALUES(9,'round.postponed',NULL,9,1795729932431691,'{"minutes": 120.0}');
INSERT INTO "journal" VALUES(10,'ticket.opened',3,1,1795729932489480,'{"asked": false, "because": ["漏水", "了"], "sure": 0.97}');
INSERT INTO "journal" VALUES(11,'ticket.assigned',3,NULL,1795729932489480,'{"to": 9, "why": "opened"}');
INSERT INTO "journal" VALUES(12,'talk.unheeded',NULL,NULL,1795729932564506,'{}');
INSERT INTO "journal" VALUES(13,'ticket.assigned',2,NULL,1795733532696474,'{"to": 17, "was": 16, "why": "silent"}');
INSERT INTO "journal" VALUES(14,'circle.widened',2,NULL,1795733532696474,'{"times": 1}');
INSERT INTO "journal" VALUES(15,'ticket.opened',4,3,1795733532989246,'{"asked": false, "because": ["有完没完", "楼上", "天天"], "sure": 1.0}');
INSERT INTO "journal" VALUES(16,'ticket.assigned',4,NULL,1795733532989246,'{"to": 9, "why": "opened"}');
INSERT INTO "journal" VALUES(17,'ticket.done',1,9,1795733533230787,'{}');
INSERT INTO "journal" VALUES(18,'ticket.closed',1,1,1795733533406809,'{"judged": true}');
INSERT INTO "journal" VALUES(19,'command.refused',NULL,24,1795733533528612,'{}');
INSERT INTO "journal" VALUES(20,'person.left',NULL,24,1795733533590961,'{}');
INSERT INTO "journal" VALUES(21,'broadcast.drafted',NULL,24,1795733533661775,'{"broadcast": 1}');
INSERT INTO "journal" VALUES(22,'ticket.assigned',2,NULL,1795744333851638,'{"to": 23, "was": 17, "why": "silent"}');
INSERT INTO "journal" VALUES(23,'circle.widened',2,NULL,1795744333851638,'{"times": 2}');
INSERT INTO "journal" VALUES(24,'ticket.stuck',4,NULL,1795837934450921,'{}');
INSERT INTO "journal" VALUES(25,'ticket.assigned',3,NULL,1795837934553558,'{"to": 10, "was": 9, "why": "silent"}');
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
CREATE TABLE optouts (
	hash VARCHAR NOT NULL, 
	at INTEGER NOT NULL, 
	CONSTRAINT pk_optouts PRIMARY KEY (hash)
);
INSERT INTO "optouts" VALUES('4a627e30dc5cc24c06608e2ff533553150b5d211c0d2ff252d3a10965d0e47a9',1795729932564506);
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
INSERT INTO "outbox" VALUES(1,'playground:g-3-2','group','','playground:p-lan',NULL,1,'sent',1795729931333849,1795729931333849,0,'7c71faa95ec944d88018a25f1914f54d','playground','say',NULL,0,0,'status',NULL);
INSERT INTO "outbox" VALUES(2,'playground:g-estate','group','','playground:p-guo',NULL,2,'sent',1795729931860168,1795729931860168,0,'7fdcf6c4155e4776bbab228064603557','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(3,'playground:p-lu','private','',NULL,NULL,2,'sent',1795729931860168,1795729931860168,0,'a4fc2af581a74fd5b7c929235d2ad07d','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(4,'playground:p-fang','private','',NULL,NULL,2,'sent',1795729931860168,1795729931860168,0,'d539f1f59a834280b67cb54f402c5fb5','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(5,'playground:p-wang','private','',NULL,NULL,2,'sent',1795729931860168,1795729931860168,0,'aa59381d1bbe48fbb63eb31afdb71248','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(6,'playground:g-work','work','',NULL,NULL,2,'sent',1795729931860168,1795729931860168,0,'509e279de38b43afa0592eb2d825364c','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(7,'playground:p-guo','private','',NULL,NULL,2,'sent',1795729931860168,1795729931860168,0,'d06dc0d4eb2b4595973217dabe87d206','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(8,'playground:p-bai','private','',NULL,NULL,NULL,'sent',1795729932273939,1795729932273939,0,'5bd6c508bbe54715a9d0bd3f7025fc6d','playground','say',NULL,0,0,'answer',NULL);
INSERT INTO "outbox" VALUES(9,'playground:p-bai','private','',NULL,NULL,NULL,'sent',1795729932431691,1795729932431691,0,'b4418e409c994e4a89ec0d6415d1b108','playground','say',NULL,0,0,'answer',NULL);
INSERT INTO "outbox" VALUES(10,'playground:p-lan','private','',NULL,NULL,NULL,'sent',1795729932489480,1795729932489480,0,'ed2e48cff17e4703a804012afded6cc0','playground','say',NULL,0,0,'answer',NULL);
INSERT INTO "outbox" VALUES(11,'playground:p-lan','private','',NULL,NULL,NULL,'sent',1795729932564506,1795729932564506,0,'cec666702c8e45b4b8c40d50f3b7d065','playground','say',NULL,0,0,'answer',NULL);
INSERT INTO "outbox" VALUES(12,'playground:p-su','private','',NULL,NULL,2,'sent',1795733532696474,1795733532696474,0,'6bf205783a7a4bf5a469ac5e9e4c36dd','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(13,'playground:p-zeng','private','',NULL,NULL,2,'sent',1795733532696474,1795733532696474,0,'98d7a08ec557400687e4cf4bd44e2a61','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(14,'playground:p-jiang','private','',NULL,NULL,2,'sent',1795733532696474,1795733532696474,0,'fcd05f0c089b4eb1b0523a61c871cf09','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(15,'playground:p-lu','private','',NULL,NULL,2,'sent',1795733532696474,1795733532696474,0,'fc8fc6c78caa4ddc90d066f98e67fcda','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(16,'playground:p-fang','private','',NULL,NULL,2,'sent',1795733532696474,1795733532696474,0,'aa8b9a3ed07a43ec80b3c1b0a5de3072','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(17,'playground:p-zhou','private','',NULL,NULL,2,'sent',1795733532696474,1795733532696474,0,'c89962e9826646b9b474728e10dbe445','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(18,'playground:p-zhuang','private','',NULL,NULL,2,'sent',1795733532696474,1795733532696474,0,'eff469f2fcb64db085844d8953256ecd','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(19,'playground:p-wen','private','',NULL,NULL,2,'sent',1795733532696474,1795733532696474,0,'a924b35d7a004876a59cb05388a37cfe','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(20,'playground:p-wang','private','',NULL,NULL,2,'sent',1795733532696474,1795733532696474,0,'6703945f384b40a192086609a2467327','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(21,'playground:p-chen','private','',NULL,NULL,2,'sent',1795733532696474,1795733532696474,0,'569641db2cd24e9ea1081852b90992c1','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(22,'playground:p-gao','private','',NULL,NULL,2,'sent',1795733532696474,1795733532696474,0,'c68d21aef5bb4e8392443d7c7da23454','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(23,'playground:p-admin','private','',NULL,NULL,2,'sent',1795733532696474,1795733532696474,0,'8a313e43f8a545a69373abc497fc15b4','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(24,'playground:p-duty','private','',NULL,NULL,2,'sent',1795733532696474,1795733532696474,0,'71496b1573074db494c20e8fe4ee323f','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(25,'playground:g-3-2','group','',NULL,NULL,4,'sent',1795733532989246,1795733532989246,0,'da79749a78984b538626e0ac78ca0169','playground','say',NULL,0,0,'status',NULL);
INSERT INTO "outbox" VALUES(26,'playground:p-xu','private','',NULL,NULL,4,'sent',1795733532989246,1795733532989246,0,'a08812d9b9ba40f9951f0d448e5f4291','playground','say',NULL,0,0,'status',NULL);
INSERT INTO "outbox" VALUES(27,'playground:g-3-2','group','',NULL,NULL,1,'sent',1795733533230787,1795733533230787,0,'a8623a14340e4c668e69c4dc734c6e07','playground','say',NULL,0,0,'status',NULL);
INSERT INTO "outbox" VALUES(28,'playground:p-bai','private','',NULL,NULL,NULL,'sent',1795733533230787,1795733533230787,0,'b3261db957f24b0f86186f26c59efeee','playground','say',NULL,0,0,'answer',NULL);
INSERT INTO "outbox" VALUES(29,'playground:p-lan','private','',NULL,NULL,NULL,'sent',1795733533406809,1795733533406809,0,'b6b3002e006448ae875a903586ff6c5f','playground','say',NULL,0,0,'answer',NULL);
INSERT INTO "outbox" VALUES(30,'playground:p-admin','private','',NULL,NULL,NULL,'sent',1795733533528612,1795733533528612,0,'032d5c38c6224d0f86256a496eabf0ca','playground','say',NULL,0,0,'answer',NULL);
INSERT INTO "outbox" VALUES(31,'playground:p-admin','private','',NULL,NULL,NULL,'sent',1795733533590961,1795733533590961,0,'2dedbf77735d4e97a9e120551cc90adb','playground','say',NULL,0,0,'answer',NULL);
INSERT INTO "outbox" VALUES(32,'playground:p-fang','private','',NULL,NULL,NULL,'sent',1795733533661775,1795733533661775,0,'89355b0a17df4f92ae4bd1abee41b8cf','playground','say',NULL,0,0,'status',NULL);
INSERT INTO "outbox" VALUES(33,'playground:p-admin','private','',NULL,NULL,NULL,'sent',1795733533661775,1795733533661775,0,'705fb9a1e2a8498a873bc7cad5778811','playground','say',NULL,0,0,'answer',NULL);
INSERT INTO "outbox" VALUES(34,'playground:p-su','private','',NULL,NULL,2,'sent',1795744333851638,1795744333851638,0,'8439e1a67a6b4b41b2d64bd432f69aaa','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(35,'playground:p-zeng','private','',NULL,NULL,2,'sent',1795744333851638,1795744333851638,0,'e16e9177c7f54797bb28d6c1f34131b7','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(36,'playground:p-jiang','private','',NULL,NULL,2,'sent',1795744333851638,1795744333851638,0,'ef0530cf14f34ed2bb939cd36e033919','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(37,'playground:p-lu','private','',NULL,NULL,2,'sent',1795744333851638,1795744333851638,0,'5d10d17555824454804f34e56469699d','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(38,'playground:p-fang','private','',NULL,NULL,2,'sent',1795744333851638,1795744333851638,0,'45dba337c2224666af291393a180bd9a','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(39,'playground:p-zhou','private','',NULL,NULL,2,'sent',1795744333851638,1795744333851638,0,'aa2700e9c58640da8b1a1986a326641c','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(40,'playground:p-zhuang','private','',NULL,NULL,2,'sent',1795744333851638,1795744333851638,0,'436f1d38e3a54842a64365f79fd24003','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(41,'playground:p-wen','private','',NULL,NULL,2,'sent',1795744333851638,1795744333851638,0,'f93b6895433b43bc945c3792f35d5976','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(42,'playground:p-wang','private','',NULL,NULL,2,'sent',1795744333851638,1795744333851638,0,'7309c6425aab4e2e868c6ad3b5299d23','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(43,'playground:p-chen','private','',NULL,NULL,2,'sent',1795744333851638,1795744333851638,0,'6e01a01143904024a4f4f713a3c006d2','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(44,'playground:p-gao','private','',NULL,NULL,2,'sent',1795744333851638,1795744333851638,0,'d261b7ff9dee4dd38ac572714b85676e','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(45,'playground:p-admin','private','',NULL,NULL,2,'sent',1795744333851638,1795744333851638,0,'e68f1225d1374776806ef672cf02ce6d','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(46,'playground:p-duty','private','',NULL,NULL,2,'sent',1795744333851638,1795744333851638,0,'f88b5196edf64ef3a63af243aab3d92d','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(47,'playground:p-wen','private','',NULL,NULL,4,'sent',1795744333892152,1795744333892152,0,'acc2fbd2a7da45dd87c64bd9be43ecce','playground','say',NULL,0,0,'status',NULL);
INSERT INTO "outbox" VALUES(48,'playground:p-bai','private','',NULL,NULL,3,'sent',1795744333977085,1795744333977085,0,'a1ed4cb1bb854fe69bf8c3029a9f35bc','playground','say',NULL,0,0,'status',NULL);
INSERT INTO "outbox" VALUES(49,'playground:p-wen','private','',NULL,NULL,4,'sent',1795837934150995,1795837934150995,0,'14bc146abab94063968ec551007401d2','playground','say',NULL,0,0,'status',NULL);
INSERT INTO "outbox" VALUES(50,'playground:p-bai','private','',NULL,NULL,3,'sent',1795837934164415,1795837934164415,0,'12ad688246b24c3cbe651b6f7988a380','playground','say',NULL,0,0,'status',NULL);
INSERT INTO "outbox" VALUES(51,'playground:p-admin','private','',NULL,NULL,4,'sent',1795837934450921,1795837934450921,0,'69681e8c28404ac6941080741f800353','playground','say',NULL,0,0,'status',NULL);
INSERT INTO "outbox" VALUES(52,'playground:p-bai','private','',NULL,NULL,3,'sent',1795837934477425,1795837934477425,0,'0b85a6d15ea4466388543ace3797d3c4','playground','say',NULL,0,0,'status',NULL);
INSERT INTO "outbox" VALUES(53,'playground:p-ye','private','',NULL,NULL,3,'sent',1795837934553558,1795837934553558,0,'d41d5e9b38914e7eb2f30509048027df','playground','say',NULL,0,0,'status',NULL);
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
INSERT INTO "people" VALUES(24,'小郑',NULL,1795992733590961);
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
INSERT INTO "questions" VALUES(2,3,'disputes.join','{"ticket": 4}',1795733532989246,1798325532989246);
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
INSERT INTO "readings" VALUES(1,'059cbf0fb34f5d53afec56a9ea0bdc8624b80153e29d84f431ee0b1bc56e1df3','9c3775c7842f0cba27019e784f26c9808fcb4c77f4999e24e53ec15f6d216ff3','2188c2e49e6e1d53c47733532c7d92c7',1795729931860168,16,7,'words+name','#2');
INSERT INTO "readings" VALUES(2,'e24c261b90d779f81f9668d6e41ade97f32ad9cded51b6fa54d7dcd1ea9a6423','09aa63ab313a4a1c8e2827d57ee3be238ae8df67fc6d968ca201bdba612f21b7','8456f101df249caa48a8a2a7d22ce6f5',1795729931860168,17,7,'words+name','#2');
INSERT INTO "readings" VALUES(3,'10aa2738fe7355f24f583ec7026b057a6dbcf4264143aa6d80cfbebfacda6107','6ea3edcc6639ea9d7447b2b044176d94a004c22383eabd310a9f38ba1445ea85','53dd745669201741a06f35782d01bdd1',1795729931860168,21,7,'words+name','#2');
INSERT INTO "readings" VALUES(4,'0a2b271aac1e40afa79e6bc13bf63d7503c39ba39070d0d40350b4068ab95d94','badb39772440784b5d9e1df8ba1cf80c8aa7c6bd715fdc85c988009a690caa3c','458e203549ced7be5b2aa99ffd90b167',1795729932273939,9,1,'words','#1');
INSERT INTO "readings" VALUES(5,'7c29cf290ae2e91f3178e2d1af2e2939410722f0040abeff98a2ba6f8177303c','8f84f45368fb6bf96694e0de425e7893c51c0815cb1dc69f698e71806ba39d5f','407410b7d725d29218e8e7ad8a9786db',1795744333892152,20,3,'words','#4');
INSERT INTO "readings" VALUES(6,'e1e6462aa0b515f6fed8c019269316db9ac1d4e6ed5614a2c919e83e5f5c6e3f','80ef88c291960600e01a36234d33ddb7e9f0cc7994ff6d8b27fc3bacc6272bad','8f4ea5ef0881f62329dd9c0e8f05f777',1795744333977085,9,1,'words','#3');
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
INSERT INTO "remarks" VALUES(1,1,9,'ticket.done','换了灯泡',1795733533230787);
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
INSERT INTO "reports" VALUES(1,1,1,1,'playground:g-3-2','playground:a62b5ebcc1c241f899bee791a092768d',1,1795729931333849);
INSERT INTO "reports" VALUES(2,1,2,2,'playground:g-3-2','playground:41f1ec194ee7439bbac83b47c7f377c4',1,1795729931736586);
INSERT INTO "reports" VALUES(3,2,7,7,'playground:g-estate','playground:4e99445f439d4762836295d7d9248966',0,1795729931860168);
INSERT INTO "reports" VALUES(4,3,1,1,'playground:p-lan','playground:34bcfaee02c4457eaa3e97aa8f693231',0,1795729932489480);
INSERT INTO "reports" VALUES(5,4,3,3,'playground:g-3-2','playground:84200df798914dab9a2a500d97e49ef8',0,1795733532989246);
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
INSERT INTO "roles" VALUES(1,9,'单元长',14,0,'',1795729930549446,NULL);
INSERT INTO "roles" VALUES(2,10,'单元长',14,1,'',1795729930549446,NULL);
INSERT INTO "roles" VALUES(3,11,'楼长',6,0,'',1795729930549446,NULL);
INSERT INTO "roles" VALUES(4,12,'楼长',6,1,'',1795729930549446,NULL);
INSERT INTO "roles" VALUES(5,12,'党员',3,0,'',1795729930549446,NULL);
INSERT INTO "roles" VALUES(6,13,'楼长',4,0,'',1795729930549446,NULL);
INSERT INTO "roles" VALUES(7,14,'楼长',5,0,'',1795729930549446,NULL);
INSERT INTO "roles" VALUES(8,14,'党员',3,0,'',1795729930549446,NULL);
INSERT INTO "roles" VALUES(9,15,'楼长',7,0,'',1795729930549446,NULL);
INSERT INTO "roles" VALUES(10,15,'党员',3,0,'',1795729930549446,NULL);
INSERT INTO "roles" VALUES(11,16,'楼长',8,0,'',1795729930549446,NULL);
INSERT INTO "roles" VALUES(12,17,'支部书记',3,0,'',1795729930549446,NULL);
INSERT INTO "roles" VALUES(13,17,'党员',3,0,'',1795729930549446,NULL);
INSERT INTO "roles" VALUES(14,18,'党员',3,0,'',1795729930549446,NULL);
INSERT INTO "roles" VALUES(15,19,'党员',3,0,'',1795729930549446,NULL);
INSERT INTO "roles" VALUES(16,20,'党员',3,0,'',1795729930549446,NULL);
INSERT INTO "roles" VALUES(17,20,'调解员',3,0,'',1795729930549446,NULL);
INSERT INTO "roles" VALUES(18,21,'物业',3,0,'维修',1795729930549446,NULL);
INSERT INTO "roles" VALUES(19,22,'服务队',3,0,'',1795729930549446,NULL);
INSERT INTO "roles" VALUES(20,23,'网格员',2,0,'',1795729930549446,NULL);
INSERT INTO "roles" VALUES(21,24,'管理员',1,0,'',1795729930549446,NULL);
INSERT INTO "roles" VALUES(22,25,'街道值班',1,0,'',1795729930549446,NULL);
CREATE TABLE rounds (
	person_id INTEGER NOT NULL, 
	started_at INTEGER NOT NULL, 
	step INTEGER NOT NULL, 
	CONSTRAINT pk_rounds PRIMARY KEY (person_id), 
	CONSTRAINT fk_rounds_person_id FOREIGN KEY(person_id) REFERENCES people (id)
);
INSERT INTO "rounds" VALUES(10,1795837934553558,0);
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
INSERT INTO "tickets" VALUES(1,'need','facilities','楼道灯不亮','楼道灯坏了','已办结',0,1,14,'',14,1,9,0,NULL,'',1795729931333849,NULL,1795737132431691,1795733533230787,1795733533406809,'good',NULL,3);
INSERT INTO "tickets" VALUES(2,'need','elevator','电梯困人','5栋电梯困人了','待接单',1,1,8,'',2,7,23,0,NULL,'',1795729931860168,NULL,1795730231860168,NULL,NULL,NULL,NULL,3);
INSERT INTO "tickets" VALUES(3,'need','housing','漏水','我家漏水了','待接单',0,0,14,'',14,1,10,0,NULL,'',1795729932489480,1795837934553558,1795737600000000,NULL,NULL,NULL,NULL,3);
INSERT INTO "tickets" VALUES(4,'dispute','noise','噪声','楼上天天半夜拖椅子，吵死了，你有完没完','待接单',0,0,14,'',3,3,20,0,NULL,'',1795733532989246,1795744333892152,1795737600000000,NULL,NULL,NULL,NULL,3);
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
INSERT INTO "timers" VALUES('disputes.clock:4','disputes.clock',1798325532989246,'{"ticket": 4}');
INSERT INTO "timers" VALUES('disputes.chase:4','disputes.chase',1795992732989246,'{"ticket": 4}');
INSERT INTO "timers" VALUES('bindings.told:','bindings.told',1795917600000000,'{}');
INSERT INTO "timers" VALUES('housekeeping.hourly:','housekeeping.hourly',1795838700000000,'{}');
INSERT INTO "timers" VALUES('handovers.hourly:','handovers.hourly',1795839000000000,'{}');
INSERT INTO "timers" VALUES('housekeeping.daily:','housekeeping.daily',1795894800000000,'{}');
INSERT INTO "timers" VALUES('rotas.tidy:','rotas.tidy',1795894800000000,'{}');
INSERT INTO "timers" VALUES('disputes.forget:','disputes.forget',1795897200000000,'{}');
INSERT INTO "timers" VALUES('ways.daily:','ways.daily',1795912200000000,'{}');
INSERT INTO "timers" VALUES('emergencies.review:2','emergencies.review',1795914000000000,'{"ticket": 2}');
INSERT INTO "timers" VALUES('memberships.daily:','memberships.daily',1795914000000000,'{}');
INSERT INTO "timers" VALUES('leftovers.daily:','leftovers.daily',1795915800000000,'{}');
INSERT INTO "timers" VALUES('reminders.step:10','reminders.step',1795846934553558,'{"person": 10}');
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
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('tickets',4);
INSERT INTO "sqlite_sequence" VALUES('outbox',53);
INSERT INTO "sqlite_sequence" VALUES('broadcasts',1);
COMMIT;
