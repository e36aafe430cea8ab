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
INSERT INTO "alembic_version" VALUES('0012');
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
INSERT INTO "broadcasts" VALUES(1,24,'playground:p-admin','停水','','8 个群（观远里，1–5栋）','draft',0,1,'','126a6b8fecd2b5236b7c7436f842ad467a8e2c4b0f0191a378ab46b30c0179dc',0,1,0,NULL,NULL,1795827600000000,NULL,NULL,1795786731009989,NULL,NULL);
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
INSERT INTO "buttons" VALUES(1,'1xfVpDA2gQbbHEPnab1abwAcxgJLPfMy',2,'playground:p-bai','playground:p-bai','接','接 1','',1796042329044403);
INSERT INTO "buttons" VALUES(2,'X8VlWQIGH6GGa9OykrqbmdtcO77xssCf',2,'playground:p-bai','playground:p-bai','转','转 1','',1796042329044403);
INSERT INTO "buttons" VALUES(3,'vye1VRPx01WQf5OZ5JSd-yb5f1XgRzx8',2,'playground:p-bai','playground:p-bai','晚点','晚点','',1796042329044403);
INSERT INTO "buttons" VALUES(4,'QcY3yITBIyt4iRyvTfD-IPmdySW8mgOW',2,'playground:p-bai','playground:p-bai','不归我','不归我 1','',1796042329044403);
INSERT INTO "buttons" VALUES(5,'LgEJD7aC_1e-xAPo9oL-c8z0KhMWwC60',4,'playground:p-lu','playground:p-lu','我去','我去','',1796042329439243);
INSERT INTO "buttons" VALUES(6,'NZfiXhs1XtA96gagoxChJP_ex-rryM_J',5,'playground:p-fang','playground:p-fang','我去','我去','',1796042329439243);
INSERT INTO "buttons" VALUES(7,'TN41Lcpy_TOkG7hci4fOx0hOc_52kDQ5',6,'playground:p-wang','playground:p-wang','我去','我去','',1796042329439243);
INSERT INTO "buttons" VALUES(8,'Q3uyK3sOMqzzhBxKsmFhXTME97we39HR',12,'playground:p-bai','playground:p-bai','接','接 3','',1796042329940321);
INSERT INTO "buttons" VALUES(9,'biPalXyJoxEa4wtHF-cSdrNij6ymnqFL',12,'playground:p-bai','playground:p-bai','转','转 3','',1796042329940321);
INSERT INTO "buttons" VALUES(10,'PBb_Xv_piqbaDQs9-JXKnrgggc_NFogb',12,'playground:p-bai','playground:p-bai','晚点','晚点','',1796042329940321);
INSERT INTO "buttons" VALUES(11,'BeYgTCh912-tsCIvEMBtyix_1Bh_XbAj',12,'playground:p-bai','playground:p-bai','不归我','不归我 3','',1796042329940321);
INSERT INTO "buttons" VALUES(12,'ezqGQIjoDyX3YF76jvyA_inOo6spG829',14,'playground:p-su','playground:p-su','我去','我去','',1796045930182576);
INSERT INTO "buttons" VALUES(13,'kYkSnrzr-QHU5Ni8eWI2lUtRgizII8yO',15,'playground:p-zeng','playground:p-zeng','我去','我去','',1796045930182576);
INSERT INTO "buttons" VALUES(14,'hOGEyXmIMvvTWBteBthlYssiDaEx0a5i',16,'playground:p-jiang','playground:p-jiang','我去','我去','',1796045930182576);
INSERT INTO "buttons" VALUES(15,'8Pl0g28fMFgvghJgsDpKGwFnALYd22PG',17,'playground:p-lu','playground:p-lu','我去','我去','',1796045930182576);
INSERT INTO "buttons" VALUES(16,'0IzUVmqpTaYKBPD1Lg4JFp7E7vc9uwFR',18,'playground:p-fang','playground:p-fang','我去','我去','',1796045930182576);
INSERT INTO "buttons" VALUES(17,'lYvdxJ5FEdwin0W-ivLqrzln3sFWelK6',19,'playground:p-zhou','playground:p-zhou','我去','我去','',1796045930182576);
INSERT INTO "buttons" VALUES(18,'Ute_qrFj4VnxTgN7-VhtJui_idt2KdQB',20,'playground:p-zhuang','playground:p-zhuang','我去','我去','',1796045930182576);
INSERT INTO "buttons" VALUES(19,'JbcxyQDvLfcKUSJgMArdpzLAwkGvhd4n',21,'playground:p-wen','playground:p-wen','我去','我去','',1796045930182576);
INSERT INTO "buttons" VALUES(20,'1Zmvwf6_AJlsWnjHd-8ZznZgOpkWEH9M',22,'playground:p-wang','playground:p-wang','我去','我去','',1796045930182576);
INSERT INTO "buttons" VALUES(21,'Hkeean9RjTzIrQFbMBtyT65j3wBzlT2n',23,'playground:p-chen','playground:p-chen','我去','我去','',1796045930182576);
INSERT INTO "buttons" VALUES(22,'H960i7XuTUNdoB0p4gC5dsf88ii2oCJ2',24,'playground:p-gao','playground:p-gao','我去','我去','',1796045930182576);
INSERT INTO "buttons" VALUES(23,'RpujI8F8Tj0IzJNPFT0bsO1CoMAS3xBO',25,'playground:p-admin','playground:p-admin','我去','我去','',1796045930182576);
INSERT INTO "buttons" VALUES(24,'pMBigR56PTs4WNN25hH2YW3R7epLpZeM',26,'playground:p-duty','playground:p-duty','我去','我去','',1796045930182576);
INSERT INTO "buttons" VALUES(25,'Cyx4FRwhuY1GGXSaPgDfLgXLoC9UUQHp',27,'playground:p-bai','playground:p-bai','接','接 3','',1796045930456156);
INSERT INTO "buttons" VALUES(26,'0K93Es8J7sqmJ0fZuBtCIaKruqmunShe',27,'playground:p-bai','playground:p-bai','转','转 3','',1796045930456156);
INSERT INTO "buttons" VALUES(27,'hCmvDXhusht7nzDg28bA5iF-910UGo68',27,'playground:p-bai','playground:p-bai','晚点','晚点','',1796045930456156);
INSERT INTO "buttons" VALUES(28,'paPARKji0d4u-TehuS2QWYeq4x8wmtk0',27,'playground:p-bai','playground:p-bai','不归我','不归我 3','',1796045930456156);
INSERT INTO "buttons" VALUES(29,'zsLzB-OGkgCt-JCxcNhUf57SP3zr5C9D',29,'playground:p-xu','playground:p-xu','愿意','愿意','disputes.join',1796045930574011);
INSERT INTO "buttons" VALUES(30,'cS-RUm3aI1Hynmuex8vAz2cDAzuDQkVv',29,'playground:p-xu','playground:p-xu','不愿意','不愿意','disputes.join',1796045930574011);
INSERT INTO "buttons" VALUES(31,'3Y3wF6eh6GQWXrzTqpZHurL_NbWbs-_W',29,'playground:p-xu','playground:p-xu','换人','换人','disputes.join',1796045930574011);
INSERT INTO "buttons" VALUES(32,'We2P0iqHdVJC6HjYulvUqvhT7_Ou1LP5',30,'playground:p-wen','playground:p-wen','接','接 4','',1796045930574011);
INSERT INTO "buttons" VALUES(33,'g2evgkAgOL5zP1vmtmIISsIlRVticI4h',30,'playground:p-wen','playground:p-wen','转','转 4','',1796045930574011);
INSERT INTO "buttons" VALUES(34,'ARbM5Bnnm4AOXaHlmkJTJhfNRkckoswK',30,'playground:p-wen','playground:p-wen','晚点','晚点','',1796045930574011);
INSERT INTO "buttons" VALUES(35,'uVspSW4C8ki4EwJzLX529SLAva4ElY_7',30,'playground:p-wen','playground:p-wen','不归我','不归我 4','',1796045930574011);
INSERT INTO "buttons" VALUES(36,'O0LGd7NEwl9t6AL7VyuqXrOg0dpa_L9C',38,'playground:p-su','playground:p-su','我去','我去','',1796056731197538);
INSERT INTO "buttons" VALUES(37,'ZVZkPBFEtPUiErpo0OOQFDCasndLS-61',39,'playground:p-zeng','playground:p-zeng','我去','我去','',1796056731197538);
INSERT INTO "buttons" VALUES(38,'lQALiePKQICzO-x-0Gs179bCRhZO178T',40,'playground:p-jiang','playground:p-jiang','我去','我去','',1796056731197538);
INSERT INTO "buttons" VALUES(39,'YlnEAZgUTB8XXzjaDRTSfabRw3ZsN_MI',41,'playground:p-lu','playground:p-lu','我去','我去','',1796056731197538);
INSERT INTO "buttons" VALUES(40,'1IH33cZOZe1DJLttAJ0Dj2U_HLX66Rbe',42,'playground:p-fang','playground:p-fang','我去','我去','',1796056731197538);
INSERT INTO "buttons" VALUES(41,'xG8GRW5NhDL0SLr3o6axk3GGtPWGMuqz',43,'playground:p-zhou','playground:p-zhou','我去','我去','',1796056731197538);
INSERT INTO "buttons" VALUES(42,'sURWN_NvXcGn3ds6X1DFGqEzFA6lSmSg',44,'playground:p-zhuang','playground:p-zhuang','我去','我去','',1796056731197538);
INSERT INTO "buttons" VALUES(43,'fAeHjRSjBq5abGj5Z_ixwZNzrm90pQBG',45,'playground:p-wen','playground:p-wen','我去','我去','',1796056731197538);
INSERT INTO "buttons" VALUES(44,'iNEUiBMvF2FPhN2_KB5b8IOt93XMfWoL',46,'playground:p-wang','playground:p-wang','我去','我去','',1796056731197538);
INSERT INTO "buttons" VALUES(45,'LfUVNqvLiDmYpL1Uk_EZjktWZG2lv_do',47,'playground:p-chen','playground:p-chen','我去','我去','',1796056731197538);
INSERT INTO "buttons" VALUES(46,'sVlyrMsgOgo1bdDokTPuKe9O4awOW2Px',48,'playground:p-gao','playground:p-gao','我去','我去','',1796056731197538);
INSERT INTO "buttons" VALUES(47,'6sxpNEWln-BC_exkYfDEd3CEw3G57Guq',49,'playground:p-admin','playground:p-admin','我去','我去','',1796056731197538);
INSERT INTO "buttons" VALUES(48,'gmkT17CzTbYAa-Hbod40YT_hQpDmrufi',50,'playground:p-duty','playground:p-duty','我去','我去','',1796056731197538);
INSERT INTO "buttons" VALUES(49,'CB-hi9_2RHuxNFSW7zrsaD8vMsyGrD2E',51,'playground:p-wen','playground:p-wen','接','接 4','',1796150331582381);
INSERT INTO "buttons" VALUES(50,'p9dkzQj_dGYiJLb3cyDnzBL_wgSgwetw',51,'playground:p-wen','playground:p-wen','转','转 4','',1796150331582381);
INSERT INTO "buttons" VALUES(51,'KFWrUh83G7Obk1jPwYDyCDMnYsJ1od05',51,'playground:p-wen','playground:p-wen','晚点','晚点','',1796150331582381);
INSERT INTO "buttons" VALUES(52,'RxN-QULejLDIr9cA1njdgaoL4oM_QyLD',51,'playground:p-wen','playground:p-wen','不归我','不归我 4','',1796150331582381);
INSERT INTO "buttons" VALUES(53,'zyP9juIK0aX7jN9zSzKxqK7dZL0dJTH3',52,'playground:p-bai','playground:p-bai','收到','收到','',1796150331702570);
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
INSERT INTO "disputes" VALUES(4,1,'asking','',0,1795786730574011,1798378730574011,NULL);
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
INSERT INTO "groups" VALUES('playground:g-estate',3,'观远里业主群','residents',1795783128076599,NULL,NULL);
INSERT INTO "groups" VALUES('playground:g-work',3,'观远里办事群','work',1795783128076599,NULL,NULL);
INSERT INTO "groups" VALUES('playground:g-1',4,'观远里1栋邻里群','residents',1795783128076599,NULL,NULL);
INSERT INTO "groups" VALUES('playground:g-2',5,'观远里2栋邻里群','residents',1795783128076599,NULL,NULL);
INSERT INTO "groups" VALUES('playground:g-3',6,'观远里3栋邻里群','residents',1795783128076599,NULL,NULL);
INSERT INTO "groups" VALUES('playground:g-4',7,'观远里4栋邻里群','residents',1795783128076599,NULL,NULL);
INSERT INTO "groups" VALUES('playground:g-5',8,'观远里5栋邻里群','residents',1795783128076599,NULL,NULL);
INSERT INTO "groups" VALUES('playground:g-3-1',13,'3栋1单元群','residents',1795783128076599,NULL,NULL);
INSERT INTO "groups" VALUES('playground:g-3-2',14,'3栋2单元群','residents',1795783128076599,NULL,NULL);
CREATE TABLE heard (
	message_id VARCHAR NOT NULL, 
	at INTEGER NOT NULL, 
	CONSTRAINT pk_heard PRIMARY KEY (message_id)
);
INSERT INTO "heard" VALUES('playground:fea56bb76833403e9b338b4143a0a0e2',1795783129044403);
INSERT INTO "heard" VALUES('playground:8400c2577fc24e8ab2a9c6ec5e673bd0',1795783129346532);
INSERT INTO "heard" VALUES('playground:1fae70746eb74c61b488fa3e8bbd9ff6',1795783129439243);
INSERT INTO "heard" VALUES('playground:cf958abaf08e4f90803d354cb0b96885',1795783129744388);
INSERT INTO "heard" VALUES('playground:fb551b1132574c3db259a20b1e03247b',1795783129835115);
INSERT INTO "heard" VALUES('playground:d29e1f0eeecc41e0b5ca86a4a341b7bf',1795783129940321);
INSERT INTO "heard" VALUES('playground:6293dc4c85d6423ca5298975cf9638ab',1795783130090923);
INSERT INTO "heard" VALUES('playground:3683ceda803f4176a6aef8451addec85',1795786730574011);
INSERT INTO "heard" VALUES('playground:216595ba17fe4e25b3a0c976cea334ff',1795786730733160);
INSERT INTO "heard" VALUES('playground:f983f01e486544279d6b1795ae813c86',1795786730838979);
INSERT INTO "heard" VALUES('playground:3d90d60c7ae441c8a09220e17e7aacef',1795786730922662);
INSERT INTO "heard" VALUES('playground:4d869ff390ad481493537b48ddbc6e97',1795786730956787);
INSERT INTO "heard" VALUES('playground:d866d11f75a14444a45628655da877b6',1795786731009989);
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
INSERT INTO "journal" VALUES(1,'neighbourhood.imported',NULL,NULL,1795783128076599,'{"groups": 9, "households": 20, "people": 25, "places": 15, "roles": 22, "services": 5}');
INSERT INTO "journal" VALUES(2,'ticket.opened',1,1,1795783129044403,'{"asked": false, "because": ["楼道灯", "坏", "了"], "sure": 0.97}');
INSERT INTO "journal" VALUES(3,'ticket.assigned',1,NULL,1795783129044403,'{"to": 9, "why": "opened"}');
INSERT INTO "journal" VALUES(4,'ticket.joined',1,2,1795783129346532,'{"households": 2}');
INSERT INTO "journal" VALUES(5,'ticket.opened',2,7,1795783129439243,'{"asked": false, "because": ["电梯", "困人", "栋"], "sure": 0.89}');
INSERT INTO "journal" VALUES(6,'ticket.assigned',2,NULL,1795783129439243,'{"to": 16, "why": "opened"}');
INSERT INTO "journal" VALUES(7,'alarm.raised',2,NULL,1795783129439243,'{"danger": "trapped"}');
INSERT INTO "journal" VALUES(8,'ticket.taken',1,9,1795783129744388,'{"was": 9}');
INSERT INTO "journal" VALUES(9,'round.postponed',NULL,9,1795783129835115,'{"minutes": 120.0}');
INSERT INTO "journal" VALUES(10,'ticket.opened',3,1,1795783129940321,'{"asked": false, "because": ["漏水", "了"], "sure": 0.97}');
INSERT INTO "journal" VALUES(11,'ticket.assigned',3,NULL,1795783129940321,'{"to": 9, "why": "opened"}');
INSERT INTO "journal" VALUES(12,'talk.unheeded',NULL,NULL,1795783130090923,'{}');
INSERT INTO "journal" VALUES(13,'ticket.assigned',2,NULL,1795786730182576,'{"to": 17, "was": 16, "why": "silent"}');
INSERT INTO "journal" VALUES(14,'circle.widened',2,NULL,1795786730182576,'{"times": 1}');
INSERT INTO "journal" VALUES(15,'ticket.opened',4,3,1795786730574011,'{"asked": false, "because": ["有完没完", "楼上", "天天"], "sure": 1.0}');
INSERT INTO "journal" VALUES(16,'ticket.assigned',4,NULL,1795786730574011,'{"to": 9, "why": "opened"}');
INSERT INTO "journal" VALUES(17,'ticket.done',1,9,1795786730733160,'{}');
INSERT INTO "journal" VALUES(18,'ticket.closed',1,1,1795786730838979,'{"judged": true}');
INSERT INTO "journal" VALUES(19,'command.refused',NULL,24,1795786730922662,'{}');
INSERT INTO "journal" VALUES(20,'person.left',NULL,24,1795786730956787,'{}');
INSERT INTO "journal" VALUES(21,'broadcast.drafted',NULL,24,1795786731009989,'{"broadcast": 1}');
INSERT INTO "journal" VALUES(22,'ticket.assigned',2,NULL,1795797531197538,'{"to": 23, "was": 17, "why": "silent"}');
INSERT INTO "journal" VALUES(23,'circle.widened',2,NULL,1795797531197538,'{"times": 2}');
INSERT INTO "journal" VALUES(24,'ticket.stuck',4,NULL,1795891131784381,'{}');
INSERT INTO "journal" VALUES(25,'ticket.assigned',3,NULL,1795891131851934,'{"to": 10, "was": 9, "why": "silent"}');
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
CREATE TABLE optouts (
	hash VARCHAR NOT NULL, 
	at INTEGER NOT NULL, 
	CONSTRAINT pk_optouts PRIMARY KEY (hash)
);
INSERT INTO "optouts" VALUES('4a627e30dc5cc24c06608e2ff533553150b5d211c0d2ff252d3a10965d0e47a9',1795783130090923);
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
INSERT INTO "outbox" VALUES(1,'playground:g-3-2','group','','playground:p-lan',NULL,1,'sent',1795783129044403,1795783129044403,0,'53e27913eedd4d9da248f7cb646db254','playground','say',NULL,0,0,'status',NULL);
INSERT INTO "outbox" VALUES(2,'playground:p-bai','private','',NULL,NULL,1,'sent',1795783129044403,1795783129044403,0,'71d0efb8fb4847c4a79093f6c3764a37','playground','say',NULL,0,0,'status',NULL);
INSERT INTO "outbox" VALUES(3,'playground:g-estate','group','','playground:p-guo',NULL,2,'sent',1795783129439243,1795783129439243,0,'caa016fe98d34901996336c9cff20b9e','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(4,'playground:p-lu','private','',NULL,NULL,2,'sent',1795783129439243,1795783129439243,0,'2d8846cbab7a4397a88fff74e2fa5a0d','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(5,'playground:p-fang','private','',NULL,NULL,2,'sent',1795783129439243,1795783129439243,0,'68bdaf52bd6048fa90f8b02565068b18','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(6,'playground:p-wang','private','',NULL,NULL,2,'sent',1795783129439243,1795783129439243,0,'c87f1ef234db405585c2c686a3ef501b','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(7,'playground:g-work','work','',NULL,NULL,2,'sent',1795783129439243,1795783129439243,0,'8375f090bfa749fda29f61444451c67e','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(8,'playground:p-guo','private','',NULL,NULL,2,'sent',1795783129439243,1795783129439243,0,'272fffa19d00466a937bdb26823d969b','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(9,'playground:p-bai','private','',NULL,NULL,NULL,'sent',1795783129744388,1795783129744388,0,'50ca0e309c344522ac29360c1c41fc94','playground','say',NULL,0,0,'answer',NULL);
INSERT INTO "outbox" VALUES(10,'playground:p-bai','private','',NULL,NULL,NULL,'sent',1795783129835115,1795783129835115,0,'03fc415de52c4a7797a3ae7c0275ce3b','playground','say',NULL,0,0,'answer',NULL);
INSERT INTO "outbox" VALUES(11,'playground:p-lan','private','',NULL,NULL,NULL,'sent',1795783129940321,1795783129940321,0,'7709850e6bf6425388b9d264281b6969','playground','say',NULL,0,0,'answer',NULL);
INSERT INTO "outbox" VALUES(12,'playground:p-bai','private','',NULL,NULL,3,'sent',1795783129940321,1795783129940321,0,'6ff8f24631b34c4a87c4926f97f94220','playground','say',NULL,0,0,'status',NULL);
INSERT INTO "outbox" VALUES(13,'playground:p-lan','private','',NULL,NULL,NULL,'sent',1795783130090923,1795783130090923,0,'fca1d87e91094f308485c8a7cdd6bb51','playground','say',NULL,0,0,'answer',NULL);
INSERT INTO "outbox" VALUES(14,'playground:p-su','private','',NULL,NULL,2,'sent',1795786730182576,1795786730182576,0,'29231ba9c29b4c8d8bbc06a2c90849c3','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(15,'playground:p-zeng','private','',NULL,NULL,2,'sent',1795786730182576,1795786730182576,0,'347d077fd2d0448b93568035d480c8b9','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(16,'playground:p-jiang','private','',NULL,NULL,2,'sent',1795786730182576,1795786730182576,0,'70159fffd27b4a2c9cba1816441ef156','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(17,'playground:p-lu','private','',NULL,NULL,2,'sent',1795786730182576,1795786730182576,0,'c70e2ac5d61648cd888fb662614fa145','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(18,'playground:p-fang','private','',NULL,NULL,2,'sent',1795786730182576,1795786730182576,0,'7ee4b0675e3146e8b8a008abc5a1f405','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(19,'playground:p-zhou','private','',NULL,NULL,2,'sent',1795786730182576,1795786730182576,0,'a1149f81a6f64fcaab8f75de85c73a80','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(20,'playground:p-zhuang','private','',NULL,NULL,2,'sent',1795786730182576,1795786730182576,0,'af8ee9bd591144c6900593b9d5e9e700','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(21,'playground:p-wen','private','',NULL,NULL,2,'sent',1795786730182576,1795786730182576,0,'1a22abfcbe024038a242ca4052c24b58','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(22,'playground:p-wang','private','',NULL,NULL,2,'sent',1795786730182576,1795786730182576,0,'25d0321c33464e2fb3fc72c8f78380b8','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(23,'playground:p-chen','private','',NULL,NULL,2,'sent',1795786730182576,1795786730182576,0,'5c4a49b148274886bbc2f8223b6e7af1','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(24,'playground:p-gao','private','',NULL,NULL,2,'sent',1795786730182576,1795786730182576,0,'8f506b04e4e24584993d5a9bada5018d','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(25,'playground:p-admin','private','',NULL,NULL,2,'sent',1795786730182576,1795786730182576,0,'13732474c4774441811b871359ea533a','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(26,'playground:p-duty','private','',NULL,NULL,2,'sent',1795786730182576,1795786730182576,0,'155836c541ec42538c9c6517595afbd4','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(27,'playground:p-bai','private','',NULL,NULL,3,'sent',1795786730456156,1795786730456156,0,'8d7f8f4aaaf14df7834eed5a6255f6c7','playground','say',NULL,0,0,'status',NULL);
INSERT INTO "outbox" VALUES(28,'playground:g-3-2','group','',NULL,NULL,4,'sent',1795786730574011,1795786730574011,0,'aa1afd13c4544ce386aa30acca8abfda','playground','say',NULL,0,0,'status',NULL);
INSERT INTO "outbox" VALUES(29,'playground:p-xu','private','',NULL,NULL,4,'sent',1795786730574011,1795786730574011,0,'d2ec01530d914dc4af8ccc39ebda70bd','playground','say',NULL,0,0,'status',NULL);
INSERT INTO "outbox" VALUES(30,'playground:p-wen','private','',NULL,NULL,4,'sent',1795786730574011,1795786730574011,0,'e5cbb4f8ebff4ef4ac3410c7171e9773','playground','say',NULL,0,0,'status',NULL);
INSERT INTO "outbox" VALUES(31,'playground:g-3-2','group','',NULL,NULL,1,'sent',1795786730733160,1795786730733160,0,'8c96de21412744689cfced7c6193d55b','playground','say',NULL,0,0,'status',NULL);
INSERT INTO "outbox" VALUES(32,'playground:p-bai','private','',NULL,NULL,NULL,'sent',1795786730733160,1795786730733160,0,'37bd8c8b594e4dec94de077a1487aebb','playground','say',NULL,0,0,'answer',NULL);
INSERT INTO "outbox" VALUES(33,'playground:p-lan','private','',NULL,NULL,NULL,'sent',1795786730838979,1795786730838979,0,'f8cfc5326b9e4e98a1a8c92263c91748','playground','say',NULL,0,0,'answer',NULL);
INSERT INTO "outbox" VALUES(34,'playground:p-admin','private','',NULL,NULL,NULL,'sent',1795786730922662,1795786730922662,0,'80ac6f48e693426694806fa7c1e10a54','playground','say',NULL,0,0,'answer',NULL);
INSERT INTO "outbox" VALUES(35,'playground:p-admin','private','',NULL,NULL,NULL,'sent',1795786730956787,1795786730956787,0,'f2d8f93f169d4a59854ecaf18cf5f440','playground','say',NULL,0,0,'answer',NULL);
INSERT INTO "outbox" VALUES(36,'playground:p-fang','private','',NULL,NULL,NULL,'sent',1795786731009989,1795786731009989,0,'d8a634a862b2486c9e2f2e27db75d640','playground','say',NULL,0,0,'status',NULL);
INSERT INTO "outbox" VALUES(37,'playground:p-admin','private','',NULL,NULL,NULL,'sent',1795786731009989,1795786731009989,0,'e9b629c2a2bf44c0b1f76027ff4b024a','playground','say',NULL,0,0,'answer',NULL);
INSERT INTO "outbox" VALUES(38,'playground:p-su','private','',NULL,NULL,2,'sent',1795797531197538,1795797531197538,0,'7c855b715e284fcebd934bb4d30351be','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(39,'playground:p-zeng','private','',NULL,NULL,2,'sent',1795797531197538,1795797531197538,0,'beb4109af601418aa9a8ebb04541f858','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(40,'playground:p-jiang','private','',NULL,NULL,2,'sent',1795797531197538,1795797531197538,0,'e1027cab81c3491e9a214833529e5759','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(41,'playground:p-lu','private','',NULL,NULL,2,'sent',1795797531197538,1795797531197538,0,'5b0a8d9da9074e32acf32bec64aa9814','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(42,'playground:p-fang','private','',NULL,NULL,2,'sent',1795797531197538,1795797531197538,0,'29824e8e3fb245c0993ba96987b160a9','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(43,'playground:p-zhou','private','',NULL,NULL,2,'sent',1795797531197538,1795797531197538,0,'888a2b711d74487995d24ec82f897c4d','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(44,'playground:p-zhuang','private','',NULL,NULL,2,'sent',1795797531197538,1795797531197538,0,'eb28a7cd992d452fa8793dd49c38e7cc','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(45,'playground:p-wen','private','',NULL,NULL,2,'sent',1795797531197538,1795797531197538,0,'6b3acf33ccb54b2bbb750a4565d154b3','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(46,'playground:p-wang','private','',NULL,NULL,2,'sent',1795797531197538,1795797531197538,0,'7a3f0f5483234fbab5ea2b0ce9a840fb','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(47,'playground:p-chen','private','',NULL,NULL,2,'sent',1795797531197538,1795797531197538,0,'a5990312f6c0447b8f4568d26e0c0115','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(48,'playground:p-gao','private','',NULL,NULL,2,'sent',1795797531197538,1795797531197538,0,'3376a5717f3745ff9d146bced47475f0','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(49,'playground:p-admin','private','',NULL,NULL,2,'sent',1795797531197538,1795797531197538,0,'f09ec97da77a49a3bdf296df70a3aea0','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(50,'playground:p-duty','private','',NULL,NULL,2,'sent',1795797531197538,1795797531197538,0,'2d5132381f824d9d90b28bce4189242f','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(51,'playground:p-wen','private','',NULL,NULL,4,'sent',1795891131582381,1795891131582381,0,'febca0e75faf4e38a78b76bae4c2b8b5','playground','say',NULL,0,0,'status',NULL);
INSERT INTO "outbox" VALUES(52,'playground:p-bai','private','',NULL,NULL,3,'sent',1795891131702570,1795891131702570,0,'48f7aa75f67e455388dfae94aa994b84','playground','say',NULL,0,0,'status',NULL);
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
INSERT INTO "people" VALUES(24,'小郑',NULL,1796045930956787);
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
INSERT INTO "questions" VALUES(2,3,'disputes.join','{"ticket": 4}',1795786730574011,1798378730574011);
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
INSERT INTO "readings" VALUES(1,'5f0305e38e7cbc36e877ad238e0a6ba6e83ae8d3b90dbe34a86ece95648e3a86','360f14f0a7715eb1071a754b307517e6084d3ca7574150aff911504b87af5f0b','d77e436703c8e8ad5b52f0974948b0a0',1795783129044403,9,1,'words','#1');
INSERT INTO "readings" VALUES(2,'f2580868d2f34631995d6df3a23d1b7335f3c8828967c756ae7296360bf472df','1ce1a31e27a6791c8fa5f89170b83caabb57c9b088d8741abd6507fcfba84061','48e7439c13d25183a286cc288153ad8f',1795783129439243,16,7,'words+name','#2');
INSERT INTO "readings" VALUES(3,'dcfe631ab9ea4fdb96b452d5dd5cfa08bbcf50672c5d317079c976e9fb761638','df0ccab5010da25e1e07bcd360d4b85cfa11b00f513f6b9d7dff9b1c93c00adb','a7d369647dbfa20a60d016dc99fbd890',1795783129439243,17,7,'words+name','#2');
INSERT INTO "readings" VALUES(4,'03dfe46e1a786c91fd929f65b888ba6196c712add34f170046ab0db6471a3c4b','f067ed79576864a141217bbc36e2673d1ca98fe3086d9823234299ae9389fabb','55595e494c89c2a6784794bff50c972f',1795783129439243,21,7,'words+name','#2');
INSERT INTO "readings" VALUES(5,'2bd5c6a88624b8d95ca3637a870cb531aec1827862f07ecab9d2db82fa8b9a50','9f155be310bb25eff7f541ec202cce5c9132104ee2a2034acfc7399c6fc66f4e','d7a27a02d69bc6ab4b571b8917c17ad4',1795783129744388,9,1,'words','#1');
INSERT INTO "readings" VALUES(6,'ecaf196eb82a79843e932be9b56d64392c5d49f7b18df7797c9f4e309ce140c6','44e1c33ce9ac817905dbd1ad67c585b20a2c5db256cb31d647f69085c8dd486b','839be4e8a48bff34e694bee0e5d36943',1795783129940321,9,1,'words','#3');
INSERT INTO "readings" VALUES(7,'9cd7f0c65094cf7d18952e664399e4c4d830f3107d5f6b543dd70533acbb5413','5eab67dd6922cfde22f3865e05e8955c9818941fdb13aa8e7985e5dc621ade11','93426a4c191d13bd284be31b3455e715',1795786730574011,20,3,'words','#4');
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
INSERT INTO "reports" VALUES(1,1,1,1,'playground:g-3-2','playground:fea56bb76833403e9b338b4143a0a0e2',1,1795783129044403);
INSERT INTO "reports" VALUES(2,1,2,2,'playground:g-3-2','playground:8400c2577fc24e8ab2a9c6ec5e673bd0',1,1795783129346532);
INSERT INTO "reports" VALUES(3,2,7,7,'playground:g-estate','playground:1fae70746eb74c61b488fa3e8bbd9ff6',0,1795783129439243);
INSERT INTO "reports" VALUES(4,3,1,1,'playground:p-lan','playground:d29e1f0eeecc41e0b5ca86a4a341b7bf',0,1795783129940321);
INSERT INTO "reports" VALUES(5,4,3,3,'playground:g-3-2','playground:3683ceda803f4176a6aef8451addec85',0,1795786730574011);
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
INSERT INTO "roles" VALUES(1,9,'单元长',14,0,'',1795783128076599,NULL);
INSERT INTO "roles" VALUES(2,10,'单元长',14,1,'',1795783128076599,NULL);
INSERT INTO "roles" VALUES(3,11,'楼长',6,0,'',1795783128076599,NULL);
INSERT INTO "roles" VALUES(4,12,'楼长',6,1,'',1795783128076599,NULL);
INSERT INTO "roles" VALUES(5,12,'党员',3,0,'',1795783128076599,NULL);
INSERT INTO "roles" VALUES(6,13,'楼长',4,0,'',1795783128076599,NULL);
INSERT INTO "roles" VALUES(7,14,'楼长',5,0,'',1795783128076599,NULL);
INSERT INTO "roles" VALUES(8,14,'党员',3,0,'',1795783128076599,NULL);
INSERT INTO "roles" VALUES(9,15,'楼长',7,0,'',1795783128076599,NULL);
INSERT INTO "roles" VALUES(10,15,'党员',3,0,'',1795783128076599,NULL);
INSERT INTO "roles" VALUES(11,16,'楼长',8,0,'',1795783128076599,NULL);
INSERT INTO "roles" VALUES(12,17,'支部书记',3,0,'',1795783128076599,NULL);
INSERT INTO "roles" VALUES(13,17,'党员',3,0,'',1795783128076599,NULL);
INSERT INTO "roles" VALUES(14,18,'党员',3,0,'',1795783128076599,NULL);
INSERT INTO "roles" VALUES(15,19,'党员',3,0,'',1795783128076599,NULL);
INSERT INTO "roles" VALUES(16,20,'党员',3,0,'',1795783128076599,NULL);
INSERT INTO "roles" VALUES(17,20,'调解员',3,0,'',1795783128076599,NULL);
INSERT INTO "roles" VALUES(18,21,'物业',3,0,'维修',1795783128076599,NULL);
INSERT INTO "roles" VALUES(19,22,'服务队',3,0,'',1795783128076599,NULL);
INSERT INTO "roles" VALUES(20,23,'网格员',2,0,'',1795783128076599,NULL);
INSERT INTO "roles" VALUES(21,24,'管理员',1,0,'',1795783128076599,NULL);
INSERT INTO "roles" VALUES(22,25,'街道值班',1,0,'',1795783128076599,NULL);
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
INSERT INTO "tickets" VALUES(1,'need','facilities','楼道灯不亮','楼道灯坏了','已办结',0,1,14,'',14,1,9,0,NULL,'',1795783129044403,1795783129044403,1795820400000000,1795786730733160,1795786730838979,'good',NULL);
INSERT INTO "tickets" VALUES(2,'need','elevator','电梯困人','5栋电梯困人了','待接单',1,1,8,'',2,7,23,0,NULL,'',1795783129439243,NULL,1795783429439243,NULL,NULL,NULL,NULL);
INSERT INTO "tickets" VALUES(3,'need','housing','漏水','我家漏水了','待接单',0,0,14,'',14,1,10,0,NULL,'',1795783129940321,NULL,1795786800000000,NULL,NULL,NULL,NULL);
INSERT INTO "tickets" VALUES(4,'dispute','noise','噪声','楼上天天半夜拖椅子，吵死了，你有完没完','待接单',0,0,14,'',3,3,20,0,NULL,'',1795786730574011,1795786730574011,1795822800000000,NULL,NULL,NULL,NULL);
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
INSERT INTO "timers" VALUES('disputes.clock:4','disputes.clock',1798378730574011,'{"ticket": 4}');
INSERT INTO "timers" VALUES('disputes.chase:4','disputes.chase',1796045930574011,'{"ticket": 4}');
INSERT INTO "timers" VALUES('housekeeping.hourly:','housekeeping.hourly',1795892700000000,'{}');
INSERT INTO "timers" VALUES('handovers.hourly:','handovers.hourly',1795893000000000,'{}');
INSERT INTO "timers" VALUES('housekeeping.daily:','housekeeping.daily',1795894800000000,'{}');
INSERT INTO "timers" VALUES('disputes.forget:','disputes.forget',1795897200000000,'{}');
INSERT INTO "timers" VALUES('ways.daily:','ways.daily',1795912200000000,'{}');
INSERT INTO "timers" VALUES('emergencies.review:2','emergencies.review',1795914000000000,'{"ticket": 2}');
INSERT INTO "timers" VALUES('memberships.daily:','memberships.daily',1795914000000000,'{}');
INSERT INTO "timers" VALUES('bindings.told:','bindings.told',1795917600000000,'{}');
INSERT INTO "timers" VALUES('letters.deliver:4:24:79e72812cd5545be95e9500809e84fa2','letters.deliver',1795906800000000,'{"answers": "", "offers": "", "person": 24, "picture": null, "text": "#4 噪声（3栋2单元）没有人可以接手了：温如玉已是最上一级，提醒过仍未联系上。请管理员安排人。", "ticket": 4}');
INSERT INTO "timers" VALUES('reminders.begin:10','reminders.begin',1795906800000000,'{"person": 10}');
CREATE TABLE turns (
	person_id INTEGER NOT NULL, 
	place_in_line INTEGER NOT NULL, 
	CONSTRAINT pk_turns PRIMARY KEY (person_id), 
	CONSTRAINT fk_turns_person_id FOREIGN KEY(person_id) REFERENCES people (id)
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
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('tickets',4);
INSERT INTO "sqlite_sequence" VALUES('outbox',52);
INSERT INTO "sqlite_sequence" VALUES('broadcasts',1);
COMMIT;
