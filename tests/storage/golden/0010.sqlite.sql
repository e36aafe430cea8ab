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
INSERT INTO "alembic_version" VALUES('0010');
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
INSERT INTO "broadcasts" VALUES(1,24,'playground:p-admin','停水','','8 个群（观远里，1–5栋）','draft',0,1,'','68d095d119b8ea54940fb29bbb6add06f1023f43190d0083ac07c3207f67e760',0,1,0,NULL,NULL,1795827600000000,NULL,NULL,1795720198513249,NULL,NULL);
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
INSERT INTO "buttons" VALUES(1,'WbQG7lRvel6xHx1q2vHR-8--q_m11ndL',3,'playground:p-lu','playground:p-lu','我去','我去','',1795975797401862);
INSERT INTO "buttons" VALUES(2,'_phVW368cX5iPUnV37PMeIqJMevE6EFj',4,'playground:p-fang','playground:p-fang','我去','我去','',1795975797401862);
INSERT INTO "buttons" VALUES(3,'k5fReSs50YfJRxTmyCRu33sdpl65lLc7',5,'playground:p-wang','playground:p-wang','我去','我去','',1795975797401862);
INSERT INTO "buttons" VALUES(4,'cOOTLTxI3ef9o5q0BtLD7HHRp7B-qyI8',11,'playground:p-su','playground:p-su','我去','我去','',1795979397900307);
INSERT INTO "buttons" VALUES(5,'pcZhnVFtxpj9ahwg00jNmKEll5YNDzBE',12,'playground:p-zeng','playground:p-zeng','我去','我去','',1795979397900307);
INSERT INTO "buttons" VALUES(6,'acaFhZUcX4v6gLzZxRyR_yIH9EQASc_w',13,'playground:p-jiang','playground:p-jiang','我去','我去','',1795979397900307);
INSERT INTO "buttons" VALUES(7,'_4JEnEg_3bRH9yks4FUQx9NJcdGt_AYG',14,'playground:p-lu','playground:p-lu','我去','我去','',1795979397900307);
INSERT INTO "buttons" VALUES(8,'UG5j47AdVmDfp7N-ewc-Rka6Q6ZkEtqH',15,'playground:p-fang','playground:p-fang','我去','我去','',1795979397900307);
INSERT INTO "buttons" VALUES(9,'U22DyUsA1IT5vkTTOr_04A5Y4lhwpZbg',16,'playground:p-zhou','playground:p-zhou','我去','我去','',1795979397900307);
INSERT INTO "buttons" VALUES(10,'GWH96Vrrf4q9-qE3qaBQ5eYjDOCEx5rV',17,'playground:p-zhuang','playground:p-zhuang','我去','我去','',1795979397900307);
INSERT INTO "buttons" VALUES(11,'Ohd8cJRcrKhsaEwt9MNdLJYutUGFz_E3',18,'playground:p-wen','playground:p-wen','我去','我去','',1795979397900307);
INSERT INTO "buttons" VALUES(12,'j69dTG4OdebXe0ERRpoJ06DuAS12NVnD',19,'playground:p-wang','playground:p-wang','我去','我去','',1795979397900307);
INSERT INTO "buttons" VALUES(13,'TZQ_8JekNDYb6yiPGjap6EBjHXkktOgX',20,'playground:p-chen','playground:p-chen','我去','我去','',1795979397900307);
INSERT INTO "buttons" VALUES(14,'082FTulBqsgkS0GfYuMAtG5i9FQ9TPUf',21,'playground:p-gao','playground:p-gao','我去','我去','',1795979397900307);
INSERT INTO "buttons" VALUES(15,'WmrU0XlS21PhmjGjjCgc3XUzZveHMsUm',22,'playground:p-admin','playground:p-admin','我去','我去','',1795979397900307);
INSERT INTO "buttons" VALUES(16,'21FyLFctKfTX0urU5UBbI9vpKoHQhqL5',23,'playground:p-duty','playground:p-duty','我去','我去','',1795979397900307);
INSERT INTO "buttons" VALUES(17,'Ka2Qsf3Mp3XHxs2Yycuk5op7rZiDJ_VG',25,'playground:p-xu','playground:p-xu','愿意','愿意','disputes.join',1795979398089093);
INSERT INTO "buttons" VALUES(18,'ZvHB-EE0s1FhqHxZ_kyLore7V5eVVgN0',25,'playground:p-xu','playground:p-xu','不愿意','不愿意','disputes.join',1795979398089093);
INSERT INTO "buttons" VALUES(19,'vkVgtCUU_EUOi28Lf2NM1O29PKmoV6Je',25,'playground:p-xu','playground:p-xu','换人','换人','disputes.join',1795979398089093);
INSERT INTO "buttons" VALUES(20,'K3nEpJVMiKdEZms1DKaiOZvsCKwTStw3',33,'playground:p-su','playground:p-su','我去','我去','',1795990198692955);
INSERT INTO "buttons" VALUES(21,'gdnHSv4rCeQ5n7AbE1XZKqlatL3ktO_U',34,'playground:p-zeng','playground:p-zeng','我去','我去','',1795990198692955);
INSERT INTO "buttons" VALUES(22,'jzqephL9Lj0PCoi9al4fCESY4r0UtN22',35,'playground:p-jiang','playground:p-jiang','我去','我去','',1795990198692955);
INSERT INTO "buttons" VALUES(23,'Dd2yqsUP-PVnSigSaZGBJvmhnmhWZJRW',36,'playground:p-lu','playground:p-lu','我去','我去','',1795990198692955);
INSERT INTO "buttons" VALUES(24,'Dz4YUD0mKQE4AcYCQ8DDcWmH1vyDxeUe',37,'playground:p-fang','playground:p-fang','我去','我去','',1795990198692955);
INSERT INTO "buttons" VALUES(25,'8XElSLcPwmp7pnGbETAqY7uL3uEXidMv',38,'playground:p-zhou','playground:p-zhou','我去','我去','',1795990198692955);
INSERT INTO "buttons" VALUES(26,'zCBBcN10a21RlSQWAn4UuTGvjSNfGdGR',39,'playground:p-zhuang','playground:p-zhuang','我去','我去','',1795990198692955);
INSERT INTO "buttons" VALUES(27,'Et7E7i622pIzw3cR7yraJQgv-IUOtdJB',40,'playground:p-wen','playground:p-wen','我去','我去','',1795990198692955);
INSERT INTO "buttons" VALUES(28,'hGvodBd-R7Fx9VTZGHQU2L8NIhhxJEpd',41,'playground:p-wang','playground:p-wang','我去','我去','',1795990198692955);
INSERT INTO "buttons" VALUES(29,'vq1VkgvaD1If7eX1GxAY-eGgxfuxkEvA',42,'playground:p-chen','playground:p-chen','我去','我去','',1795990198692955);
INSERT INTO "buttons" VALUES(30,'7zx_F4u6xBfRq3IUV2nP3aXkCjKZ_OPs',43,'playground:p-gao','playground:p-gao','我去','我去','',1795990198692955);
INSERT INTO "buttons" VALUES(31,'mLiPHLwHzf7-z---5l-tnb7ffwlSKJ6C',44,'playground:p-admin','playground:p-admin','我去','我去','',1795990198692955);
INSERT INTO "buttons" VALUES(32,'qik2nR36MaaJ7sBXd7ED5EWS5cRsHb_s',45,'playground:p-duty','playground:p-duty','我去','我去','',1795990198692955);
INSERT INTO "buttons" VALUES(33,'CnX5kFnM6DWqX1ayzx1arUauHP-bvWgK',46,'playground:p-su','playground:p-su','我去','我去','',1796083798921595);
INSERT INTO "buttons" VALUES(34,'zR3MNUW_UavCWMqluVS4-DHbSuR-gktg',47,'playground:p-zeng','playground:p-zeng','我去','我去','',1796083798921595);
INSERT INTO "buttons" VALUES(35,'RfF5-3oEMfzir7_rG64KvOfNgg8Vl07v',48,'playground:p-jiang','playground:p-jiang','我去','我去','',1796083798921595);
INSERT INTO "buttons" VALUES(36,'pS_joBRipBWaea3c8vAk7mnJio1JBFDs',49,'playground:p-lu','playground:p-lu','我去','我去','',1796083798921595);
INSERT INTO "buttons" VALUES(37,'YOxC8Kv9d7j9tPXTZFORo41ko_E4cWOJ',50,'playground:p-fang','playground:p-fang','我去','我去','',1796083798921595);
INSERT INTO "buttons" VALUES(38,'FvVnOdI7WnyiCUQ8n0qonS_NQUrYtHPn',51,'playground:p-zhou','playground:p-zhou','我去','我去','',1796083798921595);
INSERT INTO "buttons" VALUES(39,'cTji5aEHBCAv4MCkcP_nJOS6-ZICapFB',52,'playground:p-zhuang','playground:p-zhuang','我去','我去','',1796083798921595);
INSERT INTO "buttons" VALUES(40,'5Aqrafhq55W-jWaSZ2wE4pIUL6MjoE-9',53,'playground:p-wen','playground:p-wen','我去','我去','',1796083798921595);
INSERT INTO "buttons" VALUES(41,'PITtMybjCfw5TqyVf4x4UyDNd30DN5Nf',54,'playground:p-wang','playground:p-wang','我去','我去','',1796083798921595);
INSERT INTO "buttons" VALUES(42,'v4Pv8C_EkJ50ECO33IUu14iJoh7opLqf',55,'playground:p-chen','playground:p-chen','我去','我去','',1796083798921595);
INSERT INTO "buttons" VALUES(43,'W8QMrzC3P4avcP7qr-da-20vRmfgOjMm',56,'playground:p-gao','playground:p-gao','我去','我去','',1796083798921595);
INSERT INTO "buttons" VALUES(44,'TXA68PN6aPtAzUf_tSV3x9Lb05J0ZrFr',57,'playground:p-admin','playground:p-admin','我去','我去','',1796083798921595);
INSERT INTO "buttons" VALUES(45,'IgWS597HPVvoGNrY8DVU7zs4OwPZ12bK',58,'playground:p-duty','playground:p-duty','我去','我去','',1796083798921595);
INSERT INTO "buttons" VALUES(46,'qVol7fcjqiJySvmYveDEvTZbZe4ak6lj',59,'playground:p-wen','playground:p-wen','接','接 4','',1796083798996991);
INSERT INTO "buttons" VALUES(47,'QLLLWWLuwKS29YQh2EX6OAWcKEuk57JC',59,'playground:p-wen','playground:p-wen','转','转 4','',1796083798996991);
INSERT INTO "buttons" VALUES(48,'BgkURmB9v_QiZhkWNgGPKftnagDjpOhH',59,'playground:p-wen','playground:p-wen','晚点','晚点','',1796083798996991);
INSERT INTO "buttons" VALUES(49,'Pjp9j-AkJCxscZp9r3fUbmE-OnIF2JAt',59,'playground:p-wen','playground:p-wen','不归我','不归我 4','',1796083798996991);
INSERT INTO "buttons" VALUES(50,'LXD2BhzQDVTV6C98RhzGeQt2sv1AQiFt',60,'playground:p-bai','playground:p-bai','接','接 3','',1796083799039679);
INSERT INTO "buttons" VALUES(51,'jsM3xaV8c6o2oNxzfXDxtlyiUpnG-zmF',60,'playground:p-bai','playground:p-bai','转','转 3','',1796083799039679);
INSERT INTO "buttons" VALUES(52,'ERevofmGQaoKYkgtjvXSCa5iDV0wIk5z',60,'playground:p-bai','playground:p-bai','晚点','晚点','',1796083799039679);
INSERT INTO "buttons" VALUES(53,'a6gi5U9OkEvRK8WYhes838PIhE8XABML',60,'playground:p-bai','playground:p-bai','不归我','不归我 3','',1796083799039679);
CREATE TABLE codes (
	hash VARCHAR NOT NULL, 
	purpose JSON NOT NULL, 
	until INTEGER NOT NULL, 
	CONSTRAINT pk_codes PRIMARY KEY (hash)
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
INSERT INTO "disputes" VALUES(4,1,'asking','',0,1795720198089093,1798312198089093,NULL);
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
INSERT INTO "groups" VALUES('playground:g-estate',3,'观远里业主群','residents',1795716596353598,NULL,NULL);
INSERT INTO "groups" VALUES('playground:g-work',3,'观远里办事群','work',1795716596353598,NULL,NULL);
INSERT INTO "groups" VALUES('playground:g-1',4,'观远里1栋邻里群','residents',1795716596353598,NULL,NULL);
INSERT INTO "groups" VALUES('playground:g-2',5,'观远里2栋邻里群','residents',1795716596353598,NULL,NULL);
INSERT INTO "groups" VALUES('playground:g-3',6,'观远里3栋邻里群','residents',1795716596353598,NULL,NULL);
INSERT INTO "groups" VALUES('playground:g-4',7,'观远里4栋邻里群','residents',1795716596353598,NULL,NULL);
INSERT INTO "groups" VALUES('playground:g-5',8,'观远里5栋邻里群','residents',1795716596353598,NULL,NULL);
INSERT INTO "groups" VALUES('playground:g-3-1',13,'3栋1单元群','residents',1795716596353598,NULL,NULL);
INSERT INTO "groups" VALUES('playground:g-3-2',14,'3栋2单元群','residents',1795716596353598,NULL,NULL);
CREATE TABLE heard (
	message_id VARCHAR NOT NULL, 
	at INTEGER NOT NULL, 
	CONSTRAINT pk_heard PRIMARY KEY (message_id)
);
INSERT INTO "heard" VALUES('playground:0a51cd92750248129f3e9753098d0984',1795716596889341);
INSERT INTO "heard" VALUES('playground:01bbba5ef975432093825c35874442c1',1795716597368156);
INSERT INTO "heard" VALUES('playground:b19c64de34ef4491a1e27acee33e3dac',1795716597401862);
INSERT INTO "heard" VALUES('playground:0ac383dd5c9b4c6ab77bc92c4fc2e47b',1795716597575484);
INSERT INTO "heard" VALUES('playground:4a22a1291ec64631baab65a80f89efb9',1795716597641640);
INSERT INTO "heard" VALUES('playground:b59ac5a969a34a42bf665589c379cf1a',1795716597698408);
INSERT INTO "heard" VALUES('playground:c432c88ecd0945c790a740a7c8cf6dac',1795716597808074);
INSERT INTO "heard" VALUES('playground:8e4a0c67b51241a1b26b8e292154c1fa',1795720198089093);
INSERT INTO "heard" VALUES('playground:9b27afb3e3c04cfdb216ddc340933a37',1795720198280065);
INSERT INTO "heard" VALUES('playground:4d752ac680b44b278f0a844f49494736',1795720198357502);
INSERT INTO "heard" VALUES('playground:0e76ed7e089f4df7acc0b599124fa47f',1795720198401090);
INSERT INTO "heard" VALUES('playground:9582557a6e944568bbff6a4dec2a5d2c',1795720198452720);
INSERT INTO "heard" VALUES('playground:036c0dac8ea645eaae86ac9969e231e5',1795720198513249);
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
INSERT INTO "journal" VALUES(1,'neighbourhood.imported',NULL,NULL,1795716596353598,'{"groups": 9, "households": 20, "people": 25, "places": 15, "roles": 22, "services": 5}');
INSERT INTO "journal" VALUES(2,'ticket.opened',1,1,1795716596889341,'{"asked": false, "because": ["楼道灯", "坏", "了"], "sure": 0.97}');
INSERT INTO "journal" VALUES(3,'ticket.assigned',1,NULL,1795716596889341,'{"to": 9, "why": "opened"}');
INSERT INTO "journal" VALUES(4,'ticket.joined',1,2,1795716597368156,'{"households": 2}');
INSERT INTO "journal" VALUES(5,'ticket.opened',2,7,1795716597401862,'{"asked": false, "because": ["电梯", "困人", "栋"], "sure": 0.89}');
INSERT INTO "journal" VALUES(6,'ticket.assigned',2,NULL,1795716597401862,'{"to": 16, "why": "opened"}');
INSERT INTO "journal" VALUES(7,'ticket.taken',1,9,1795716597575484,'{"was": 9}');
INSERT INTO "journal" VALUES(8,'round.postponed',NULL,9,1795716597641640,'{"minutes": 120.0}');
INSERT INTO "journal" VALUES(9,'ticket.opened',3,1,1795716597698408,'{"asked": false, "because": ["漏水", "了"], "sure": 0.56}');
INSERT INTO "journal" VALUES(10,'ticket.assigned',3,NULL,1795716597698408,'{"to": 9, "why": "opened"}');
INSERT INTO "journal" VALUES(11,'talk.unheeded',NULL,NULL,1795716597808074,'{}');
INSERT INTO "journal" VALUES(12,'ticket.assigned',2,NULL,1795720197900307,'{"to": 17, "was": 16, "why": "silent"}');
INSERT INTO "journal" VALUES(13,'ticket.opened',4,3,1795720198089093,'{"asked": false, "because": ["有完没完", "楼上", "天天"], "sure": 1.0}');
INSERT INTO "journal" VALUES(14,'ticket.assigned',4,NULL,1795720198089093,'{"to": 9, "why": "opened"}');
INSERT INTO "journal" VALUES(15,'ticket.done',1,9,1795720198280065,'{}');
INSERT INTO "journal" VALUES(16,'ticket.closed',1,1,1795720198357502,'{"judged": true}');
INSERT INTO "journal" VALUES(17,'command.refused',NULL,24,1795720198401090,'{}');
INSERT INTO "journal" VALUES(18,'broadcast.drafted',NULL,24,1795720198513249,'{"broadcast": 1}');
INSERT INTO "journal" VALUES(19,'ticket.assigned',2,NULL,1795730998692955,'{"to": 23, "was": 17, "why": "silent"}');
INSERT INTO "journal" VALUES(20,'ticket.assigned',2,NULL,1795824598921595,'{"to": 25, "was": 23, "why": "silent"}');
CREATE TABLE optouts (
	hash VARCHAR NOT NULL, 
	at INTEGER NOT NULL, 
	CONSTRAINT pk_optouts PRIMARY KEY (hash)
);
INSERT INTO "optouts" VALUES('4a627e30dc5cc24c06608e2ff533553150b5d211c0d2ff252d3a10965d0e47a9',1795716597808074);
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
INSERT INTO "outbox" VALUES(1,'playground:g-3-2','group','','playground:p-lan',NULL,1,'sent',1795716596889341,1795716596889341,0,'796cfb1504a64baaa5dcf8279641a116','playground','say',NULL,0,0,'status',NULL);
INSERT INTO "outbox" VALUES(2,'playground:g-estate','group','','playground:p-guo',NULL,2,'sent',1795716597401862,1795716597401862,0,'33c05c8ee51b458eb7b80cec80245d6a','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(3,'playground:p-lu','private','',NULL,NULL,2,'sent',1795716597401862,1795716597401862,0,'85fbbc556e6d4a3cb9f4367d7888652c','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(4,'playground:p-fang','private','',NULL,NULL,2,'sent',1795716597401862,1795716597401862,0,'edd4331f99e2449898a539ddeec327ff','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(5,'playground:p-wang','private','',NULL,NULL,2,'sent',1795716597401862,1795716597401862,0,'6dcab4dad8f1401d85729a400d2958df','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(6,'playground:g-work','work','',NULL,NULL,2,'sent',1795716597401862,1795716597401862,0,'98037d5d239c4486ae4e0dbc1364a197','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(7,'playground:p-bai','private','',NULL,NULL,NULL,'sent',1795716597575484,1795716597575484,0,'2bf730f2e2d44aa99d7c3986f1576382','playground','say',NULL,0,0,'answer',NULL);
INSERT INTO "outbox" VALUES(8,'playground:p-bai','private','',NULL,NULL,NULL,'sent',1795716597641640,1795716597641640,0,'5d2bde2d89464cd2bc11b861fbec97d2','playground','say',NULL,0,0,'answer',NULL);
INSERT INTO "outbox" VALUES(9,'playground:p-lan','private','',NULL,NULL,NULL,'sent',1795716597698408,1795716597698408,0,'19fca6246790451bad6a2c57567d1a28','playground','say',NULL,0,0,'answer',NULL);
INSERT INTO "outbox" VALUES(10,'playground:p-lan','private','',NULL,NULL,NULL,'sent',1795716597808074,1795716597808074,0,'45ce38457cbf4638989073f619d14ae3','playground','say',NULL,0,0,'answer',NULL);
INSERT INTO "outbox" VALUES(11,'playground:p-su','private','',NULL,NULL,2,'sent',1795720197900307,1795720197900307,0,'f7b39f425de54bf09c58168fef167107','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(12,'playground:p-zeng','private','',NULL,NULL,2,'sent',1795720197900307,1795720197900307,0,'c43533bcc48c4ba4b8e252ab4cdeeb02','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(13,'playground:p-jiang','private','',NULL,NULL,2,'sent',1795720197900307,1795720197900307,0,'739c9a56ce1f466d8a7ba6999ceb6605','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(14,'playground:p-lu','private','',NULL,NULL,2,'sent',1795720197900307,1795720197900307,0,'ff7069f000b648e0bb656718897287a7','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(15,'playground:p-fang','private','',NULL,NULL,2,'sent',1795720197900307,1795720197900307,0,'e7ce05ccac3849c591cc3e4091c7b9e0','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(16,'playground:p-zhou','private','',NULL,NULL,2,'sent',1795720197900307,1795720197900307,0,'7d40b299a83d495f947d32fc0e36a6bc','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(17,'playground:p-zhuang','private','',NULL,NULL,2,'sent',1795720197900307,1795720197900307,0,'9bd33e6bfb914b9da01befec60bee847','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(18,'playground:p-wen','private','',NULL,NULL,2,'sent',1795720197900307,1795720197900307,0,'350ebd87710040edb997af240a982d20','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(19,'playground:p-wang','private','',NULL,NULL,2,'sent',1795720197900307,1795720197900307,0,'490ff5f94c6d4eb19e4ec028c34c4562','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(20,'playground:p-chen','private','',NULL,NULL,2,'sent',1795720197900307,1795720197900307,0,'edb8224d151842e284f8de063ee2f35d','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(21,'playground:p-gao','private','',NULL,NULL,2,'sent',1795720197900307,1795720197900307,0,'5f6694a7a3204bfca4dff5b5bd72b87d','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(22,'playground:p-admin','private','',NULL,NULL,2,'sent',1795720197900307,1795720197900307,0,'9fd7e4ca4db44fdd858e9f07d938c6fa','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(23,'playground:p-duty','private','',NULL,NULL,2,'sent',1795720197900307,1795720197900307,0,'4c9cc4b48c0a4bca9093becc66577db8','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(24,'playground:g-3-2','group','',NULL,NULL,4,'sent',1795720198089093,1795720198089093,0,'631d2b482e6e4a3da2e89c59a7180621','playground','say',NULL,0,0,'status',NULL);
INSERT INTO "outbox" VALUES(25,'playground:p-xu','private','',NULL,NULL,4,'sent',1795720198089093,1795720198089093,0,'6f27fba8acb648e6bba606beeee2f6b7','playground','say',NULL,0,0,'status',NULL);
INSERT INTO "outbox" VALUES(26,'playground:g-3-2','group','',NULL,NULL,1,'sent',1795720198280065,1795720198280065,0,'d530e77821ca4e10a132e8b10780a564','playground','say',NULL,0,0,'status',NULL);
INSERT INTO "outbox" VALUES(27,'playground:p-bai','private','',NULL,NULL,NULL,'sent',1795720198280065,1795720198280065,0,'8c744c4be08b4dacbbf133cb1379e253','playground','say',NULL,0,0,'answer',NULL);
INSERT INTO "outbox" VALUES(28,'playground:p-lan','private','',NULL,NULL,NULL,'sent',1795720198357502,1795720198357502,0,'510ae18574864c52826d6d8c45bd48db','playground','say',NULL,0,0,'answer',NULL);
INSERT INTO "outbox" VALUES(29,'playground:p-admin','private','',NULL,NULL,NULL,'sent',1795720198401090,1795720198401090,0,'59eeeac0bbdb420fa261091e12b17fbf','playground','say',NULL,0,0,'answer',NULL);
INSERT INTO "outbox" VALUES(30,'playground:p-admin','private','',NULL,NULL,NULL,'sent',1795720198452720,1795720198452720,0,'ae3aba59aa584c2ab26c7b0b69257586','playground','say',NULL,0,0,'answer',NULL);
INSERT INTO "outbox" VALUES(31,'playground:p-fang','private','',NULL,NULL,NULL,'sent',1795720198513249,1795720198513249,0,'cb808fdd5f434db4ba510f2caeda8dc3','playground','say',NULL,0,0,'status',NULL);
INSERT INTO "outbox" VALUES(32,'playground:p-admin','private','',NULL,NULL,NULL,'sent',1795720198513249,1795720198513249,0,'767caf0fb04b4659a9d27bbc638bd5d0','playground','say',NULL,0,0,'answer',NULL);
INSERT INTO "outbox" VALUES(33,'playground:p-su','private','',NULL,NULL,2,'sent',1795730998692955,1795730998692955,0,'ff8be69593824369ad086ea8b77eac20','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(34,'playground:p-zeng','private','',NULL,NULL,2,'sent',1795730998692955,1795730998692955,0,'dd647480576a46bcadd5da05b6ab835e','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(35,'playground:p-jiang','private','',NULL,NULL,2,'sent',1795730998692955,1795730998692955,0,'c5582fcc9c7c4cd79c92d3004b871ff0','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(36,'playground:p-lu','private','',NULL,NULL,2,'sent',1795730998692955,1795730998692955,0,'7071f459059c40348f419f8028b50d8a','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(37,'playground:p-fang','private','',NULL,NULL,2,'sent',1795730998692955,1795730998692955,0,'1c976e42495049d5a1567a6083240980','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(38,'playground:p-zhou','private','',NULL,NULL,2,'sent',1795730998692955,1795730998692955,0,'38468744a6484ffc99b756f619fd430e','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(39,'playground:p-zhuang','private','',NULL,NULL,2,'sent',1795730998692955,1795730998692955,0,'59d793d24a9948f68622e91262e9610e','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(40,'playground:p-wen','private','',NULL,NULL,2,'sent',1795730998692955,1795730998692955,0,'639d0d222dad4afba53fb23759280467','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(41,'playground:p-wang','private','',NULL,NULL,2,'sent',1795730998692955,1795730998692955,0,'f64e5989be73490c8f0dc86ebe37c49e','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(42,'playground:p-chen','private','',NULL,NULL,2,'sent',1795730998692955,1795730998692955,0,'368ef7849dd94aabb07edc84723c1e9e','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(43,'playground:p-gao','private','',NULL,NULL,2,'sent',1795730998692955,1795730998692955,0,'d0b447c81e4f4295bbd76e04a55580ce','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(44,'playground:p-admin','private','',NULL,NULL,2,'sent',1795730998692955,1795730998692955,0,'ede16116ea4b4c3a8ed51d350bb854ee','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(45,'playground:p-duty','private','',NULL,NULL,2,'sent',1795730998692955,1795730998692955,0,'c2f0a6f9fd1c48c59b3e4a09776fd812','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(46,'playground:p-su','private','',NULL,NULL,2,'sent',1795824598921595,1795824598921595,0,'1bbd093d64ff4486b504531f04183f74','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(47,'playground:p-zeng','private','',NULL,NULL,2,'sent',1795824598921595,1795824598921595,0,'0b2dc4953d9f4e8ea8fce5f42fe170f5','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(48,'playground:p-jiang','private','',NULL,NULL,2,'sent',1795824598921595,1795824598921595,0,'c7810d2aa0db465ebe9c1ffed75ca763','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(49,'playground:p-lu','private','',NULL,NULL,2,'sent',1795824598921595,1795824598921595,0,'9f63bdb8751d49f5893e3fdc461dffec','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(50,'playground:p-fang','private','',NULL,NULL,2,'sent',1795824598921595,1795824598921595,0,'b00bb4cb8e6d4244867060491a2fc783','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(51,'playground:p-zhou','private','',NULL,NULL,2,'sent',1795824598921595,1795824598921595,0,'393ace632696477199d5ba2bd1b0f204','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(52,'playground:p-zhuang','private','',NULL,NULL,2,'sent',1795824598921595,1795824598921595,0,'d870e591949c4a948dab6856909d845a','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(53,'playground:p-wen','private','',NULL,NULL,2,'sent',1795824598921595,1795824598921595,0,'92b4ae13f31a4f468f0ee5d102cee153','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(54,'playground:p-wang','private','',NULL,NULL,2,'sent',1795824598921595,1795824598921595,0,'c8ec141aa5e64f1290c4bb007343a018','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(55,'playground:p-chen','private','',NULL,NULL,2,'sent',1795824598921595,1795824598921595,0,'db8bf76414984fd48d2a43579d8c290e','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(56,'playground:p-gao','private','',NULL,NULL,2,'sent',1795824598921595,1795824598921595,0,'28058f05f6084050a8f3d82392deeea9','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(57,'playground:p-admin','private','',NULL,NULL,2,'sent',1795824598921595,1795824598921595,0,'6b838c537fe04f7b892c03978e9f981b','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(58,'playground:p-duty','private','',NULL,NULL,2,'sent',1795824598921595,1795824598921595,0,'df41c77f602447418f809822d1d782b2','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(59,'playground:p-wen','private','',NULL,NULL,4,'sent',1795824598996991,1795824598996991,0,'104a4cd4503d445391b20c39654e661b','playground','say',NULL,0,0,'status',NULL);
INSERT INTO "outbox" VALUES(60,'playground:p-bai','private','',NULL,NULL,3,'sent',1795824599039679,1795824599039679,0,'66b25e7a6e6a4027a65974405ca285f2','playground','say',NULL,0,0,'status',NULL);
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
INSERT INTO "people" VALUES(24,'小郑',NULL,NULL);
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
INSERT INTO "questions" VALUES(1,3,'disputes.join','{"ticket": 4}',1795720198089093,1798312198089093);
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
INSERT INTO "readings" VALUES(1,'4637d00f4888145d37fcaba63bbbf7869a6865e6cfcd5c81161d7c5d239a5861','d90b412ac7801745509d9444d3c4294c6443faedb7a37b32274e1bdf0df6f11c','fc2bbce76b9c285359829d1ec64f91c7',1795716597401862,16,7,'words+name','#2');
INSERT INTO "readings" VALUES(2,'b41dd8d481538c8182bc05f3a3d8eaabf804fae6f22c373b0788e7b17b98c4ae','52448f2c8ff6b6f88f862f372b28d627ed313a492cc8c371336211870cae2190','e519df31aee902c8dfd614874419b197',1795716597401862,17,7,'words+name','#2');
INSERT INTO "readings" VALUES(3,'0171ba9b60682687fee2db0e03eb0a5780c099715cf0c993517049e3d71d1a31','d1ed93f7749a3fec6e190c4571818de3620d9b194b5e7211e143ee24c94927fc','1eb36c49b3025cfa2c45ffb6b0281559',1795716597401862,21,7,'words+name','#2');
INSERT INTO "readings" VALUES(4,'d887b1f01b2858fafbdad3e1492a5640ef9b1e308d8fbf8ca46b58bbe7ec1943','2d005ea27acbcd857bf4fc189186c5015243a97bc20fb5ba8e23be19cadaae4d','0e89dc20a01b786ece1c3ccedbd7e15e',1795716597575484,9,1,'words','#1');
INSERT INTO "readings" VALUES(5,'bd81a6a47703cd41e8572eaeb26de4256e27382d05d0bea8965088e2401d6fbc','d61805fd2cd567c52b983332232d1b41e3dd68a1516f8ae5439b355ae604924b','34ad893a57a61103836701c38b18f306',1795824598996991,20,3,'words','#4');
INSERT INTO "readings" VALUES(6,'5e29f215f6ad46c84106879b0223af4f56f970b75c0491d638ed0bdede012fd1','c4a602051da3f0909ec8ff9a1171ef1dba0ae22b995f1645d2c34544955251c0','8ab926a71f74fb725d9331dc05151aae',1795824599039679,9,1,'words','#3');
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
INSERT INTO "reports" VALUES(1,1,1,1,'playground:g-3-2','playground:0a51cd92750248129f3e9753098d0984',1,1795716596889341);
INSERT INTO "reports" VALUES(2,1,2,2,'playground:g-3-2','playground:01bbba5ef975432093825c35874442c1',1,1795716597368156);
INSERT INTO "reports" VALUES(3,2,7,7,'playground:g-estate','playground:b19c64de34ef4491a1e27acee33e3dac',0,1795716597401862);
INSERT INTO "reports" VALUES(4,3,1,1,'playground:p-lan','playground:b59ac5a969a34a42bf665589c379cf1a',0,1795716597698408);
INSERT INTO "reports" VALUES(5,4,3,3,'playground:g-3-2','playground:8e4a0c67b51241a1b26b8e292154c1fa',0,1795720198089093);
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
INSERT INTO "roles" VALUES(1,9,'单元长',14,0,'',1795716596353598,NULL);
INSERT INTO "roles" VALUES(2,10,'单元长',14,1,'',1795716596353598,NULL);
INSERT INTO "roles" VALUES(3,11,'楼长',6,0,'',1795716596353598,NULL);
INSERT INTO "roles" VALUES(4,12,'楼长',6,1,'',1795716596353598,NULL);
INSERT INTO "roles" VALUES(5,12,'党员',3,0,'',1795716596353598,NULL);
INSERT INTO "roles" VALUES(6,13,'楼长',4,0,'',1795716596353598,NULL);
INSERT INTO "roles" VALUES(7,14,'楼长',5,0,'',1795716596353598,NULL);
INSERT INTO "roles" VALUES(8,14,'党员',3,0,'',1795716596353598,NULL);
INSERT INTO "roles" VALUES(9,15,'楼长',7,0,'',1795716596353598,NULL);
INSERT INTO "roles" VALUES(10,15,'党员',3,0,'',1795716596353598,NULL);
INSERT INTO "roles" VALUES(11,16,'楼长',8,0,'',1795716596353598,NULL);
INSERT INTO "roles" VALUES(12,17,'支部书记',3,0,'',1795716596353598,NULL);
INSERT INTO "roles" VALUES(13,17,'党员',3,0,'',1795716596353598,NULL);
INSERT INTO "roles" VALUES(14,18,'党员',3,0,'',1795716596353598,NULL);
INSERT INTO "roles" VALUES(15,19,'党员',3,0,'',1795716596353598,NULL);
INSERT INTO "roles" VALUES(16,20,'党员',3,0,'',1795716596353598,NULL);
INSERT INTO "roles" VALUES(17,20,'调解员',3,0,'',1795716596353598,NULL);
INSERT INTO "roles" VALUES(18,21,'物业',3,0,'维修',1795716596353598,NULL);
INSERT INTO "roles" VALUES(19,22,'服务队',3,0,'',1795716596353598,NULL);
INSERT INTO "roles" VALUES(20,23,'网格员',2,0,'',1795716596353598,NULL);
INSERT INTO "roles" VALUES(21,24,'管理员',1,0,'',1795716596353598,NULL);
INSERT INTO "roles" VALUES(22,25,'街道值班',1,0,'',1795716596353598,NULL);
CREATE TABLE rounds (
	person_id INTEGER NOT NULL, 
	started_at INTEGER NOT NULL, 
	step INTEGER NOT NULL, 
	CONSTRAINT pk_rounds PRIMARY KEY (person_id), 
	CONSTRAINT fk_rounds_person_id FOREIGN KEY(person_id) REFERENCES people (id)
);
INSERT INTO "rounds" VALUES(9,1795824599039679,0);
INSERT INTO "rounds" VALUES(20,1795824598996991,0);
CREATE TABLE services (
	id INTEGER NOT NULL, 
	place_id INTEGER NOT NULL, 
	name VARCHAR NOT NULL, 
	words VARCHAR NOT NULL, 
	provider VARCHAR NOT NULL, 
	price VARCHAR NOT NULL, 
	about VARCHAR NOT NULL, 
	CONSTRAINT pk_services PRIMARY KEY (id), 
	CONSTRAINT fk_services_place_id FOREIGN KEY(place_id) REFERENCES places (id), 
	CONSTRAINT uq_services_place_id_name UNIQUE (place_id, name)
);
INSERT INTO "services" VALUES(1,3,'通下水道','下水道 马桶 堵了 疏通','近邻服务队','普通60元，疏通机120元','两小时内上门');
INSERT INTO "services" VALUES(2,3,'换灯泡水龙头','灯泡 灯管 水龙头 角阀','近邻服务队','30元，材料另算','自己买好材料也行');
INSERT INTO "services" VALUES(3,3,'开锁换锁','开锁 换锁 钥匙 锁在门外','近邻服务队','开锁80元，换锁芯150元起','要看身份证');
INSERT INTO "services" VALUES(4,3,'上门理发','理发 剪头发','近邻服务队','15元，七十岁以上免费','每周三');
INSERT INTO "services" VALUES(5,3,'家电清洗','洗空调 油烟机 洗衣机','近邻服务队','空调挂机70元，油烟机150元','提前一天约');
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
INSERT INTO "tickets" VALUES(1,'need','facilities','楼道灯不亮','楼道灯坏了','已办结',0,1,14,'',14,1,9,0,NULL,'',1795716596889341,NULL,1795734000000000,1795720198280065,1795720198357502,'good',NULL);
INSERT INTO "tickets" VALUES(2,'need','elevator','电梯困人','5栋电梯困人了','待接单',1,1,8,'',1,7,25,0,NULL,'',1795716597401862,NULL,1795716897401862,NULL,NULL,NULL,NULL);
INSERT INTO "tickets" VALUES(3,'need','housing','漏水','我家漏水了','待接单',0,0,14,'',14,1,9,0,NULL,'',1795716597698408,1795824599039679,1795737600000000,NULL,NULL,NULL,NULL);
INSERT INTO "tickets" VALUES(4,'dispute','noise','噪声','楼上天天半夜拖椅子，吵死了，你有完没完','待接单',0,0,14,'',3,3,20,0,NULL,'',1795720198089093,1795824598996991,1795737600000000,NULL,NULL,NULL,NULL);
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
INSERT INTO "timers" VALUES('disputes.clock:4','disputes.clock',1798312198089093,'{"ticket": 4}');
INSERT INTO "timers" VALUES('disputes.chase:4','disputes.chase',1795979398089093,'{"ticket": 4}');
INSERT INTO "timers" VALUES('handovers.hourly:','handovers.hourly',1795824600000000,'{}');
INSERT INTO "timers" VALUES('emergencies.widen:2','emergencies.widen',1795824778921595,'{"ticket": 2, "times": 4}');
INSERT INTO "timers" VALUES('reminders.step:20','reminders.step',1795828198996991,'{"person": 20}');
INSERT INTO "timers" VALUES('reminders.step:9','reminders.step',1795828199039679,'{"person": 9}');
INSERT INTO "timers" VALUES('housekeeping.hourly:','housekeeping.hourly',1795827900000000,'{}');
INSERT INTO "timers" VALUES('ways.daily:','ways.daily',1795825800000000,'{}');
INSERT INTO "timers" VALUES('memberships.daily:','memberships.daily',1795827600000000,'{}');
INSERT INTO "timers" VALUES('bindings.told:','bindings.told',1795831200000000,'{}');
INSERT INTO "timers" VALUES('housekeeping.daily:','housekeeping.daily',1795894800000000,'{}');
INSERT INTO "timers" VALUES('disputes.forget:','disputes.forget',1795897200000000,'{}');
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
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('tickets',4);
INSERT INTO "sqlite_sequence" VALUES('outbox',60);
INSERT INTO "sqlite_sequence" VALUES('broadcasts',1);
COMMIT;
