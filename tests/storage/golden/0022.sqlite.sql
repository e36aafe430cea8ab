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
INSERT INTO "broadcasts" VALUES(1,24,'playground:p-admin','停水','','8 个群（观远里，1–5栋）','draft',0,1,'','5029758762031d335db941dc6f1603ae2df98ee01ed5ee53edc2d05181a82d46',0,1,0,NULL,NULL,1795914000000000,NULL,NULL,1795824920034515,NULL,NULL);
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
INSERT INTO "buttons" VALUES(1,'C7R7Me144NdMRpwA_Z7_N47Jv6YHyiGe',2,'playground:p-bai','playground:p-bai','接','接 1','',1796080518639064);
INSERT INTO "buttons" VALUES(2,'3RDg0XEd-taZbGFSxEUMTxW-qhoyPT5_',2,'playground:p-bai','playground:p-bai','转','转 1','',1796080518639064);
INSERT INTO "buttons" VALUES(3,'uTlcXZNEhvZmTyf2rznWRyskKVSC8EdH',2,'playground:p-bai','playground:p-bai','晚点','晚点','',1796080518639064);
INSERT INTO "buttons" VALUES(4,'cYI84P2uRlRW_5zzpJXy6rVeiKbhj72B',2,'playground:p-bai','playground:p-bai','不归我','不归我 1','',1796080518639064);
INSERT INTO "buttons" VALUES(5,'76oGTXuBpFoQyz6_aESNlYV2ucBuEEnu',4,'playground:p-lu','playground:p-lu','我去','我去','',1796080518807546);
INSERT INTO "buttons" VALUES(6,'6nLR-ZSHouWa_4AA4C79Jyq3j9aYFGEt',5,'playground:p-fang','playground:p-fang','我去','我去','',1796080518807546);
INSERT INTO "buttons" VALUES(7,'-whssdNhgAJNLeDxDgrtoESpkz70FHom',6,'playground:p-wang','playground:p-wang','我去','我去','',1796080518807546);
INSERT INTO "buttons" VALUES(8,'-owO0qziXlJPr48X_PJpP2hJNOqgRnAC',12,'playground:p-bai','playground:p-bai','接','接 3','',1796080519449447);
INSERT INTO "buttons" VALUES(9,'1mCgOM_F5ybW9ueuiJgKDnOZJtRLFOR8',12,'playground:p-bai','playground:p-bai','转','转 3','',1796080519449447);
INSERT INTO "buttons" VALUES(10,'k8PraerbT14BlDlOGzXHlbrLKOLXAARe',12,'playground:p-bai','playground:p-bai','晚点','晚点','',1796080519449447);
INSERT INTO "buttons" VALUES(11,'aHU-4vNER50IFd519rmiv0J_e4lFxFdM',12,'playground:p-bai','playground:p-bai','不归我','不归我 3','',1796080519449447);
INSERT INTO "buttons" VALUES(12,'_gGourfwNvEzBaSKR21unpbRtfEXDikm',14,'playground:p-su','playground:p-su','我去','我去','',1796084119562040);
INSERT INTO "buttons" VALUES(13,'Sit_T1D8aLHM5CoA3JlKJjuVNgbxq16G',15,'playground:p-zeng','playground:p-zeng','我去','我去','',1796084119562040);
INSERT INTO "buttons" VALUES(14,'FOlKp_owOqIR2DPNy3r4tn7O71kjL8F_',16,'playground:p-jiang','playground:p-jiang','我去','我去','',1796084119562040);
INSERT INTO "buttons" VALUES(15,'UkSLJRcu61VCKkvOC0FYHDZ6Wv2Wcmqo',17,'playground:p-lu','playground:p-lu','我去','我去','',1796084119562040);
INSERT INTO "buttons" VALUES(16,'DlIRFPeVdEFKGsitEGDS-h0Nq0muL_C1',18,'playground:p-fang','playground:p-fang','我去','我去','',1796084119562040);
INSERT INTO "buttons" VALUES(17,'nv53GuuqWD_0Dqv5TmN75MJHN9ed0W6n',19,'playground:p-zhou','playground:p-zhou','我去','我去','',1796084119562040);
INSERT INTO "buttons" VALUES(18,'gq7LDZnv7_LMovKvz3-4uW_7oqQkVjA_',20,'playground:p-zhuang','playground:p-zhuang','我去','我去','',1796084119562040);
INSERT INTO "buttons" VALUES(19,'mqScs86Qc6cEnXT6CEIacfJaUoyBnAYa',21,'playground:p-wen','playground:p-wen','我去','我去','',1796084119562040);
INSERT INTO "buttons" VALUES(20,'IMhNn33xHYWKRNeJ98aWxbi19C-boewJ',22,'playground:p-wang','playground:p-wang','我去','我去','',1796084119562040);
INSERT INTO "buttons" VALUES(21,'RbWSVjpCZPcIxAXElWlwq-LDPGjOVPJX',23,'playground:p-chen','playground:p-chen','我去','我去','',1796084119562040);
INSERT INTO "buttons" VALUES(22,'ygQWkKCwX84RPYHQcVCKCEDDcN65ti-4',24,'playground:p-gao','playground:p-gao','我去','我去','',1796084119562040);
INSERT INTO "buttons" VALUES(23,'6g5qt9kj4S-tEDDyQzBUJ5vGPQX8SzNc',25,'playground:p-admin','playground:p-admin','我去','我去','',1796084119562040);
INSERT INTO "buttons" VALUES(24,'4f99Bc0NRrpesWen1nXkgpvThxIzihXj',26,'playground:p-duty','playground:p-duty','我去','我去','',1796084119562040);
INSERT INTO "buttons" VALUES(25,'rFXxxk9tQxNVUjN8noIvixG5Fg9OT8Jc',27,'playground:p-bai','playground:p-bai','接','接 3','',1796084119731202);
INSERT INTO "buttons" VALUES(26,'LFj7skhFpHPu50iBvnRBujs4VvHUqNYG',27,'playground:p-bai','playground:p-bai','转','转 3','',1796084119731202);
INSERT INTO "buttons" VALUES(27,'0lvsznai3fccD0AsnzgIdwGhNGBrbvhL',27,'playground:p-bai','playground:p-bai','晚点','晚点','',1796084119731202);
INSERT INTO "buttons" VALUES(28,'2myGyOMyTbcKtCXuIxIrCCW3YNPwix4x',27,'playground:p-bai','playground:p-bai','不归我','不归我 3','',1796084119731202);
INSERT INTO "buttons" VALUES(29,'S_wTXyYuZOhiRE-3eOhYTx8-kAcb9V9K',29,'playground:p-xu','playground:p-xu','愿意','愿意','disputes.join',1796084119769388);
INSERT INTO "buttons" VALUES(30,'XuHSX8tQGsEz6YTfmh9e8D58CPgF0QsZ',29,'playground:p-xu','playground:p-xu','不愿意','不愿意','disputes.join',1796084119769388);
INSERT INTO "buttons" VALUES(31,'Kw9V-D3o6ZAEjKjpov5Yhc55dJ4sp2VZ',29,'playground:p-xu','playground:p-xu','换人','换人','disputes.join',1796084119769388);
INSERT INTO "buttons" VALUES(32,'Yr-LJE51VYfkLJq-T-qeOElrvL9Wd4Bs',30,'playground:p-wen','playground:p-wen','接','接 4','',1796084119769388);
INSERT INTO "buttons" VALUES(33,'8U1oDsggvpuYKcGS7GZTW2OCpyiokEPB',30,'playground:p-wen','playground:p-wen','转','转 4','',1796084119769388);
INSERT INTO "buttons" VALUES(34,'iAwIhr7PdSuAivUv1DudGnosCLYL85q4',30,'playground:p-wen','playground:p-wen','晚点','晚点','',1796084119769388);
INSERT INTO "buttons" VALUES(35,'L-LWlJSkmNg7iQt5NUNqaNir_PecQ27m',30,'playground:p-wen','playground:p-wen','不归我','不归我 4','',1796084119769388);
INSERT INTO "buttons" VALUES(36,'NbUfFDsfAn3uki63Cv7usq-jCAeZDMS0',38,'playground:p-su','playground:p-su','我去','我去','',1796094920194847);
INSERT INTO "buttons" VALUES(37,'fLrUdb1wcNDT3i2AEyUqVR-cYcO4g2Kl',39,'playground:p-zeng','playground:p-zeng','我去','我去','',1796094920194847);
INSERT INTO "buttons" VALUES(38,'M1zQTP2Mo0uosFJSn7Jti1rb8YmsNHMp',40,'playground:p-jiang','playground:p-jiang','我去','我去','',1796094920194847);
INSERT INTO "buttons" VALUES(39,'LSw79LkBUcEEAssqLEkzbUR7Lo9lXmyQ',41,'playground:p-lu','playground:p-lu','我去','我去','',1796094920194847);
INSERT INTO "buttons" VALUES(40,'zK5vZcQ_DgD2aBHpIkC68s88kWc8R0k7',42,'playground:p-fang','playground:p-fang','我去','我去','',1796094920194847);
INSERT INTO "buttons" VALUES(41,'9gZqkgjXdgSs1J77rYCnAQ_ePYj7bRs8',43,'playground:p-zhou','playground:p-zhou','我去','我去','',1796094920194847);
INSERT INTO "buttons" VALUES(42,'QFGYWxK993qQ1mJM92efvgvM9htME0w0',44,'playground:p-zhuang','playground:p-zhuang','我去','我去','',1796094920194847);
INSERT INTO "buttons" VALUES(43,'36aYBY4_CcbhuC8Yo6rI7-mDFMTnvQ1k',45,'playground:p-wen','playground:p-wen','我去','我去','',1796094920194847);
INSERT INTO "buttons" VALUES(44,'Kmy78sahqWxxHAstd7G83AgCulO7zqFb',46,'playground:p-wang','playground:p-wang','我去','我去','',1796094920194847);
INSERT INTO "buttons" VALUES(45,'Zfn97tkn2NC-kxxrODI4BiPV-h_ZXKld',47,'playground:p-chen','playground:p-chen','我去','我去','',1796094920194847);
INSERT INTO "buttons" VALUES(46,'P7Uoqf03ELslJkk_eu5tLSJUtM_JWoP-',48,'playground:p-gao','playground:p-gao','我去','我去','',1796094920194847);
INSERT INTO "buttons" VALUES(47,'SNhMYZwgNd3KBhPDHH2Nkd3t1fOfcKJU',49,'playground:p-admin','playground:p-admin','我去','我去','',1796094920194847);
INSERT INTO "buttons" VALUES(48,'WD49VBJyDqBnoFYYlmpmK0Gjt3JIrtJ3',50,'playground:p-duty','playground:p-duty','我去','我去','',1796094920194847);
INSERT INTO "buttons" VALUES(49,'71Dya7m2uabIWBgzo2EwyDVaXFMyns_s',51,'playground:p-ye','playground:p-ye','接','接 3','',1796094920424695);
INSERT INTO "buttons" VALUES(50,'SwB8N-24hvhe1PSGKgQ8SoNQVuOG86Ze',51,'playground:p-ye','playground:p-ye','转','转 3','',1796094920424695);
INSERT INTO "buttons" VALUES(51,'kYdItzYffF41Z6_KAmThJirRKzgWY-n9',51,'playground:p-ye','playground:p-ye','晚点','晚点','',1796094920424695);
INSERT INTO "buttons" VALUES(52,'LhBvUOWFI_qXVJJM3R_g8nf5btw_jvOR',51,'playground:p-ye','playground:p-ye','不归我','不归我 3','',1796094920424695);
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
INSERT INTO "disputes" VALUES(4,1,'asking','',0,1795824919769388,1798416919769388,NULL);
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
INSERT INTO "groups" VALUES('playground:g-estate',3,'观远里业主群','residents',1795821318285980,NULL,NULL,NULL);
INSERT INTO "groups" VALUES('playground:g-work',3,'观远里办事群','work',1795821318285980,NULL,NULL,NULL);
INSERT INTO "groups" VALUES('playground:g-1',4,'观远里1栋邻里群','residents',1795821318285980,NULL,NULL,NULL);
INSERT INTO "groups" VALUES('playground:g-2',5,'观远里2栋邻里群','residents',1795821318285980,NULL,NULL,NULL);
INSERT INTO "groups" VALUES('playground:g-3',6,'观远里3栋邻里群','residents',1795821318285980,NULL,NULL,NULL);
INSERT INTO "groups" VALUES('playground:g-4',7,'观远里4栋邻里群','residents',1795821318285980,NULL,NULL,NULL);
INSERT INTO "groups" VALUES('playground:g-5',8,'观远里5栋邻里群','residents',1795821318285980,NULL,NULL,NULL);
INSERT INTO "groups" VALUES('playground:g-3-1',13,'3栋1单元群','residents',1795821318285980,NULL,NULL,NULL);
INSERT INTO "groups" VALUES('playground:g-3-2',14,'3栋2单元群','residents',1795821318285980,NULL,NULL,NULL);
CREATE TABLE heard (
	message_id VARCHAR NOT NULL, 
	at INTEGER NOT NULL, 
	CONSTRAINT pk_heard PRIMARY KEY (message_id)
);
INSERT INTO "heard" VALUES('playground:eacb466c0dcc41618e9525e2603c1228',1795821318639064);
INSERT INTO "heard" VALUES('playground:694668b6c6844efe89bcd5b65a95a3fc',1795821318735315);
INSERT INTO "heard" VALUES('playground:1d27c16bd5164831bb985742cdc49f67',1795821318759921);
INSERT INTO "heard" VALUES('playground:0b749b2c23664aac814a2d98777f426c',1795821318786027);
INSERT INTO "heard" VALUES('playground:95100c1695ad4643a1097396cba95c8c',1795821318807546);
INSERT INTO "heard" VALUES('playground:398069ea0e9a419a9975347fb35eef46',1795821319325653);
INSERT INTO "heard" VALUES('playground:29b745f221f8414cadb71d794025a2e2',1795821319404561);
INSERT INTO "heard" VALUES('playground:f5aca099bd2a4078bab86e9a40173003',1795821319449447);
INSERT INTO "heard" VALUES('playground:06279dece46142debe46f643730f9a37',1795821319509367);
INSERT INTO "heard" VALUES('playground:3c7edb3f9459453195a41ce92796b28d',1795824919769388);
INSERT INTO "heard" VALUES('playground:3158cb7ce39947b594418a5a5677625d',1795824919867800);
INSERT INTO "heard" VALUES('playground:b482b6b1944a450d961619b25478cc03',1795824919940154);
INSERT INTO "heard" VALUES('playground:07cf2b1afcdd4c1789e93de6e54c4903',1795824919968246);
INSERT INTO "heard" VALUES('playground:c4f17f470c914ed4b24ef047d5005ce5',1795824919994416);
INSERT INTO "heard" VALUES('playground:8315b48fa3f046ed8452e41f915fdd99',1795824920034515);
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
INSERT INTO "journal" VALUES(1,'neighbourhood.imported',NULL,NULL,1795821318285980,'{"groups":9,"households":20,"people":25,"places":15,"roles":22,"services":5,"shifts":0}');
INSERT INTO "journal" VALUES(2,'ticket.opened',1,1,1795821318639064,'{"asked":false,"because":["楼道灯","坏"],"sure":0.99}');
INSERT INTO "journal" VALUES(3,'ticket.assigned',1,NULL,1795821318639064,'{"to":9,"why":"opened"}');
INSERT INTO "journal" VALUES(4,'signup.opened',NULL,1,1795821318735315,'{"signup":1}');
INSERT INTO "journal" VALUES(5,'signup.joined',NULL,NULL,1795821318759921,'{"signup":1}');
INSERT INTO "journal" VALUES(6,'ticket.joined',1,2,1795821318786027,'{"households":2}');
INSERT INTO "journal" VALUES(7,'ticket.opened',2,7,1795821318807546,'{"asked":false,"because":["电梯","困人","栋"],"sure":0.97}');
INSERT INTO "journal" VALUES(8,'ticket.assigned',2,NULL,1795821318807546,'{"to":16,"why":"opened"}');
INSERT INTO "journal" VALUES(9,'alarm.raised',2,NULL,1795821318807546,'{"danger":"trapped"}');
INSERT INTO "journal" VALUES(10,'ticket.taken',1,9,1795821319325653,'{"was":9}');
INSERT INTO "journal" VALUES(11,'round.postponed',NULL,9,1795821319404561,'{"minutes":120.0}');
INSERT INTO "journal" VALUES(12,'ticket.opened',3,1,1795821319449447,'{"asked":false,"because":["漏水"],"sure":0.97}');
INSERT INTO "journal" VALUES(13,'ticket.assigned',3,NULL,1795821319449447,'{"to":9,"why":"opened"}');
INSERT INTO "journal" VALUES(14,'talk.unheeded',NULL,NULL,1795821319509367,'{}');
INSERT INTO "journal" VALUES(15,'ticket.assigned',2,NULL,1795824919562040,'{"to":17,"was":16,"why":"silent"}');
INSERT INTO "journal" VALUES(16,'circle.widened',2,NULL,1795824919562040,'{"times":1}');
INSERT INTO "journal" VALUES(17,'ticket.opened',4,3,1795824919769388,'{"asked":false,"because":["半夜","楼上","有完没完"],"sure":1.0}');
INSERT INTO "journal" VALUES(18,'ticket.assigned',4,NULL,1795824919769388,'{"to":9,"why":"opened"}');
INSERT INTO "journal" VALUES(19,'dispute.cooled',4,NULL,1795824919769388,'{"room":"playground:g-3-2"}');
INSERT INTO "journal" VALUES(20,'ticket.done',1,9,1795824919867800,'{}');
INSERT INTO "journal" VALUES(21,'ticket.closed',1,1,1795824919940154,'{"judged":true}');
INSERT INTO "journal" VALUES(22,'command.refused',NULL,24,1795824919968246,'{}');
INSERT INTO "journal" VALUES(23,'person.left',NULL,24,1795824919994416,'{}');
INSERT INTO "journal" VALUES(24,'broadcast.drafted',NULL,24,1795824920034515,'{"broadcast":1}');
INSERT INTO "journal" VALUES(25,'ticket.assigned',2,NULL,1795835720194847,'{"to":23,"was":17,"why":"silent"}');
INSERT INTO "journal" VALUES(26,'circle.widened',2,NULL,1795835720194847,'{"times":2}');
INSERT INTO "journal" VALUES(27,'ticket.stuck',4,NULL,1795835720370347,'{"who":20}');
INSERT INTO "journal" VALUES(28,'ticket.assigned',3,NULL,1795835720424695,'{"to":10,"was":9,"why":"silent"}');
INSERT INTO "journal" VALUES(29,'ticket.assigned',3,NULL,1795929320491235,'{"to":11,"was":10,"why":"silent"}');
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
INSERT INTO "optouts" VALUES('4a627e30dc5cc24c06608e2ff533553150b5d211c0d2ff252d3a10965d0e47a9',1795821319509367);
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
INSERT INTO "outbox" VALUES(1,'playground:g-3-2','group','','playground:p-lan',NULL,1,'sent',1795821318639064,1795821318639064,0,'652429ee433847db8b2fb86b39e94a43','playground','say',NULL,0,0,'status',NULL);
INSERT INTO "outbox" VALUES(2,'playground:p-bai','private','',NULL,NULL,1,'sent',1795821318639064,1795821318639064,0,'f2470bc54c01403abe841cbccb1afaa9','playground','say',NULL,0,0,'status',NULL);
INSERT INTO "outbox" VALUES(3,'playground:g-estate','group','','playground:p-guo',NULL,2,'sent',1795821318807546,1795821318807546,0,'7a3d7339dedb4f5db8e85a1a1fe419ab','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(4,'playground:p-lu','private','',NULL,NULL,2,'sent',1795821318807546,1795821318807546,0,'471b49acc3c744dbbf9fd0f7b06ee8d3','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(5,'playground:p-fang','private','',NULL,NULL,2,'sent',1795821318807546,1795821318807546,0,'31ed0db4314046f7b9b060d88ad48bca','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(6,'playground:p-wang','private','',NULL,NULL,2,'sent',1795821318807546,1795821318807546,0,'055167e69ad24ecba4883ebef17afe57','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(7,'playground:g-work','work','',NULL,NULL,2,'sent',1795821318807546,1795821318807546,0,'259dd0a4af0e47c2aa9fa4c7229bd0c2','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(8,'playground:p-guo','private','',NULL,NULL,2,'sent',1795821318807546,1795821318807546,0,'55887aa1d42e4c0888c24a7cffad9130','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(9,'playground:p-bai','private','',NULL,NULL,NULL,'sent',1795821319325653,1795821319325653,0,'3ee493813fdb4999b25a904c35b0890a','playground','say',NULL,0,0,'answer',NULL);
INSERT INTO "outbox" VALUES(10,'playground:p-bai','private','',NULL,NULL,NULL,'sent',1795821319404561,1795821319404561,0,'320219d0adb94ca78e1eba761d1782e4','playground','say',NULL,0,0,'answer',NULL);
INSERT INTO "outbox" VALUES(11,'playground:p-lan','private','',NULL,NULL,NULL,'sent',1795821319449447,1795821319449447,0,'7513ebc782b44281984d058ff3e686cd','playground','say',NULL,0,0,'answer',NULL);
INSERT INTO "outbox" VALUES(12,'playground:p-bai','private','',NULL,NULL,3,'sent',1795821319449447,1795821319449447,0,'b712baddcf82463fab5e58c3a3ab1a7b','playground','say',NULL,0,0,'status',NULL);
INSERT INTO "outbox" VALUES(13,'playground:p-lan','private','',NULL,NULL,NULL,'sent',1795821319509367,1795821319509367,0,'c531f17e83e84a7597b6b0b7c9d1df31','playground','say',NULL,0,0,'answer',NULL);
INSERT INTO "outbox" VALUES(14,'playground:p-su','private','',NULL,NULL,2,'sent',1795824919562040,1795824919562040,0,'e2cd9781ab284bf494a5ffd03a228eee','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(15,'playground:p-zeng','private','',NULL,NULL,2,'sent',1795824919562040,1795824919562040,0,'4396abededec4bee9dcb675c55107f78','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(16,'playground:p-jiang','private','',NULL,NULL,2,'sent',1795824919562040,1795824919562040,0,'a87a534ae9664e1f857a6fd485273120','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(17,'playground:p-lu','private','',NULL,NULL,2,'sent',1795824919562040,1795824919562040,0,'736e09171bc1417fa8c4f175358b92d0','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(18,'playground:p-fang','private','',NULL,NULL,2,'sent',1795824919562040,1795824919562040,0,'08df8c9558564040a3cc583d9f417a9f','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(19,'playground:p-zhou','private','',NULL,NULL,2,'sent',1795824919562040,1795824919562040,0,'fcc88429b1db4afe9624d94219e3a1ff','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(20,'playground:p-zhuang','private','',NULL,NULL,2,'sent',1795824919562040,1795824919562040,0,'bc20a8980cc34da0940e538ffcd6555b','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(21,'playground:p-wen','private','',NULL,NULL,2,'sent',1795824919562040,1795824919562040,0,'061445c9c33c477a8f84b7e993428b0e','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(22,'playground:p-wang','private','',NULL,NULL,2,'sent',1795824919562040,1795824919562040,0,'a2369bc6796748c494f78553f3700124','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(23,'playground:p-chen','private','',NULL,NULL,2,'sent',1795824919562040,1795824919562040,0,'5315966c9ee34ed1be32f6b3886be458','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(24,'playground:p-gao','private','',NULL,NULL,2,'sent',1795824919562040,1795824919562040,0,'8ebeb66e60714c359363f781804a33a4','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(25,'playground:p-admin','private','',NULL,NULL,2,'sent',1795824919562040,1795824919562040,0,'591d42c3e2ea400984870a0d14f69650','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(26,'playground:p-duty','private','',NULL,NULL,2,'sent',1795824919562040,1795824919562040,0,'e8dac68e6f294ebb8bf06adacf8f0a32','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(27,'playground:p-bai','private','',NULL,NULL,3,'sent',1795824919731202,1795824919731202,0,'de8209d428d24899abea9483812729a0','playground','say',NULL,0,0,'status',NULL);
INSERT INTO "outbox" VALUES(28,'playground:g-3-2','group','',NULL,NULL,4,'sent',1795824919769388,1795824919769388,0,'a5463e0f929d44f88b5042531bff1ffa','playground','say',NULL,0,0,'status',NULL);
INSERT INTO "outbox" VALUES(29,'playground:p-xu','private','',NULL,NULL,4,'sent',1795824919769388,1795824919769388,0,'45a3f69565a44fc38e49cef646ac6032','playground','say',NULL,0,0,'status',NULL);
INSERT INTO "outbox" VALUES(30,'playground:p-wen','private','',NULL,NULL,4,'sent',1795824919769388,1795824919769388,0,'1e056823d8ae4584a69346818b8912e0','playground','say',NULL,0,0,'status',NULL);
INSERT INTO "outbox" VALUES(31,'playground:g-3-2','group','',NULL,NULL,1,'sent',1795824919867800,1795824919867800,0,'8d51cf6848154380bed474ba6856ecdd','playground','say',NULL,0,0,'status',NULL);
INSERT INTO "outbox" VALUES(32,'playground:p-bai','private','',NULL,NULL,NULL,'sent',1795824919867800,1795824919867800,0,'5b2722ad8dac45ae9256e4c6116b9944','playground','say',NULL,0,0,'answer',NULL);
INSERT INTO "outbox" VALUES(33,'playground:p-lan','private','',NULL,NULL,NULL,'sent',1795824919940154,1795824919940154,0,'766ecebf6f9b4fcbbf9de620a05ce1dd','playground','say',NULL,0,0,'answer',NULL);
INSERT INTO "outbox" VALUES(34,'playground:p-admin','private','',NULL,NULL,NULL,'sent',1795824919968246,1795824919968246,0,'f103682574044fd5ae4f309f442df9bb','playground','say',NULL,0,0,'answer',NULL);
INSERT INTO "outbox" VALUES(35,'playground:p-admin','private','',NULL,NULL,NULL,'sent',1795824919994416,1795824919994416,0,'4bc73674f9b748ed8d9261ebe80bc239','playground','say',NULL,0,0,'answer',NULL);
INSERT INTO "outbox" VALUES(36,'playground:p-fang','private','',NULL,NULL,NULL,'sent',1795824920034515,1795824920034515,0,'66ba709bb08d4d4391a16396891b37c4','playground','say',NULL,0,0,'status',NULL);
INSERT INTO "outbox" VALUES(37,'playground:p-admin','private','',NULL,NULL,NULL,'sent',1795824920034515,1795824920034515,0,'56dcd0434c744d42aab38b6877a8eb1a','playground','say',NULL,0,0,'answer',NULL);
INSERT INTO "outbox" VALUES(38,'playground:p-su','private','',NULL,NULL,2,'sent',1795835720194847,1795835720194847,0,'ce8c09be36674792adbae4a734dcae6f','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(39,'playground:p-zeng','private','',NULL,NULL,2,'sent',1795835720194847,1795835720194847,0,'a2d6ade639d54fe5bd5ec0f9f0cf9641','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(40,'playground:p-jiang','private','',NULL,NULL,2,'sent',1795835720194847,1795835720194847,0,'b089ceacdd094386a00ff3310f3e59c5','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(41,'playground:p-lu','private','',NULL,NULL,2,'sent',1795835720194847,1795835720194847,0,'0899c6bebcd8444d97e3914babaac323','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(42,'playground:p-fang','private','',NULL,NULL,2,'sent',1795835720194847,1795835720194847,0,'889e63af8f084cd6b619fb20f1238ac6','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(43,'playground:p-zhou','private','',NULL,NULL,2,'sent',1795835720194847,1795835720194847,0,'840f932bb5654b28b3d5b9a19de219f7','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(44,'playground:p-zhuang','private','',NULL,NULL,2,'sent',1795835720194847,1795835720194847,0,'c3e1b11ef99944efb3f071d2d9afd54a','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(45,'playground:p-wen','private','',NULL,NULL,2,'sent',1795835720194847,1795835720194847,0,'94fc4d10a4c6472b8a329563f250e9d4','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(46,'playground:p-wang','private','',NULL,NULL,2,'sent',1795835720194847,1795835720194847,0,'fa6f640d8fcf45d091e80ee3274bab43','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(47,'playground:p-chen','private','',NULL,NULL,2,'sent',1795835720194847,1795835720194847,0,'1fe35aec88f1441982142e399f8d9f8d','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(48,'playground:p-gao','private','',NULL,NULL,2,'sent',1795835720194847,1795835720194847,0,'7701f49e84874bb88a2b1eb2725e3356','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(49,'playground:p-admin','private','',NULL,NULL,2,'sent',1795835720194847,1795835720194847,0,'7dd0ae8d59104a1380cf0a6b42eddd48','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(50,'playground:p-duty','private','',NULL,NULL,2,'sent',1795835720194847,1795835720194847,0,'2ab304035b7847488519c27f8abc6dde','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(51,'playground:p-ye','private','',NULL,NULL,3,'sent',1795835720424695,1795835720424695,0,'44087d3cee4042c9afd332555ff3359d','playground','say',NULL,0,0,'status',NULL);
INSERT INTO "outbox" VALUES(52,'playground:p-admin','private','',NULL,NULL,NULL,'sent',1795835720431050,1795835720431050,0,'e19a68c3fc234d13ae828cdbd535e9df','playground','say',NULL,0,0,'status',NULL);
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
INSERT INTO "people" VALUES(24,'小郑',NULL,1796084119994416);
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
INSERT INTO "questions" VALUES(2,3,'disputes.join','{"ticket":4}',1795824919769388,1798416919769388);
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
INSERT INTO "readings" VALUES(1,'ef8fe3a63db80a1ca6c96616929a42576599ee7b94f7cf69c8a1937da6025445','ec5b5f923396365b9c1af9b53a62381bc1de8af5f232c26421a97ecb5fa11fc0','33f30a1d18111afce2be7edc48ef02bc',1795821318639064,9,1,'words','#1',1);
INSERT INTO "readings" VALUES(2,'b746c02dd2f0c696aac05536d599ef8f9dc97549f4da722b4b82cce5d27df81e','01f195c2afc684f7259823557e50d8f0dcfdb0f61596914c17f942a94634ad99','1493d4ecd164da2d5ea4dcb7b480ce3c',1795821318807546,16,7,'words+name','#2',2);
INSERT INTO "readings" VALUES(3,'699589edc954732e3871491f2731ce29ced7a43b57a0ff22cf9553956f60554a','84a81749c6931148a55e00096fd4a181a6fa7f803b7139dbc06b804e35e74aa4','4a08d57a6e50c6a6e13351ff8073a3da',1795821318807546,17,7,'words+name','#2',3);
INSERT INTO "readings" VALUES(4,'391b8a200e219f4ebf6255b27bc60b5fdb0fab04ea82bb2496dc2997d54594fd','a160a1009cd78f926e4c4a2673c6c6afad18f1733d8c69b680712a1687bc60e6','cacc9812875ceb74d31ac11f95497d9e',1795821318807546,21,7,'words+name','#2',4);
INSERT INTO "readings" VALUES(5,'425efad6220b9a74e8b14d7775174e973b6e5a29e7aa83e7e66a0ad4a21cc353','294b7b897d58804f1aa5f9ac47a2c91b0777eedbac6793a6219ed4ef819d3acb','149ab8a63b6fac66410f925c81002630',1795821319325653,9,1,'words','#1',5);
INSERT INTO "readings" VALUES(6,'2ab5aa78410a6f1f053b330b6f05ea4f4b8e1f79edec5200f9086ae1b7e2c9fa','f21b4644c140f5f450c5f552123fd261820bbda886907202bd1bbb5126d47c9c','d59e14bb5e9770d1e6ffc057692f89a6',1795821319449447,9,1,'words','#3',6);
INSERT INTO "readings" VALUES(7,'790da6780a2f24b5de4e032f096987d7904bad920b40d157b0dc89ace2b8e39f','55a38bf2c7d170a7c707c32520e616d64e12e1619639fca6fad95a8d914f96ae','57907f1b9dbc3446772abd816b4220c5',1795824919769388,20,3,'words','#4',7);
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
INSERT INTO "remarks" VALUES(1,1,9,'ticket.done','换了灯泡',1795824919867800);
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
INSERT INTO "reports" VALUES(1,1,1,1,'playground:g-3-2','playground:eacb466c0dcc41618e9525e2603c1228',1,1795821318639064);
INSERT INTO "reports" VALUES(2,1,2,2,'playground:g-3-2','playground:0b749b2c23664aac814a2d98777f426c',1,1795821318786027);
INSERT INTO "reports" VALUES(3,2,7,7,'playground:g-estate','playground:95100c1695ad4643a1097396cba95c8c',0,1795821318807546);
INSERT INTO "reports" VALUES(4,3,1,1,'playground:p-lan','playground:f5aca099bd2a4078bab86e9a40173003',0,1795821319449447);
INSERT INTO "reports" VALUES(5,4,3,3,'playground:g-3-2','playground:3c7edb3f9459453195a41ce92796b28d',0,1795824919769388);
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
INSERT INTO "roles" VALUES(1,9,'单元长',14,0,'',1795821318285980,NULL);
INSERT INTO "roles" VALUES(2,10,'单元长',14,1,'',1795821318285980,NULL);
INSERT INTO "roles" VALUES(3,11,'楼长',6,0,'',1795821318285980,NULL);
INSERT INTO "roles" VALUES(4,12,'楼长',6,1,'',1795821318285980,NULL);
INSERT INTO "roles" VALUES(5,12,'党员',3,0,'',1795821318285980,NULL);
INSERT INTO "roles" VALUES(6,13,'楼长',4,0,'',1795821318285980,NULL);
INSERT INTO "roles" VALUES(7,14,'楼长',5,0,'',1795821318285980,NULL);
INSERT INTO "roles" VALUES(8,14,'党员',3,0,'',1795821318285980,NULL);
INSERT INTO "roles" VALUES(9,15,'楼长',7,0,'',1795821318285980,NULL);
INSERT INTO "roles" VALUES(10,15,'党员',3,0,'',1795821318285980,NULL);
INSERT INTO "roles" VALUES(11,16,'楼长',8,0,'',1795821318285980,NULL);
INSERT INTO "roles" VALUES(12,17,'支部书记',3,0,'',1795821318285980,NULL);
INSERT INTO "roles" VALUES(13,17,'党员',3,0,'',1795821318285980,NULL);
INSERT INTO "roles" VALUES(14,18,'党员',3,0,'',1795821318285980,NULL);
INSERT INTO "roles" VALUES(15,19,'党员',3,0,'',1795821318285980,NULL);
INSERT INTO "roles" VALUES(16,20,'党员',3,0,'',1795821318285980,NULL);
INSERT INTO "roles" VALUES(17,20,'调解员',3,0,'',1795821318285980,NULL);
INSERT INTO "roles" VALUES(18,21,'物业',3,0,'维修',1795821318285980,NULL);
INSERT INTO "roles" VALUES(19,22,'服务队',3,0,'',1795821318285980,NULL);
INSERT INTO "roles" VALUES(20,23,'网格员',2,0,'',1795821318285980,NULL);
INSERT INTO "roles" VALUES(21,24,'管理员',1,0,'',1795821318285980,NULL);
INSERT INTO "roles" VALUES(22,25,'街道值班',1,0,'',1795821318285980,NULL);
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
INSERT INTO "signup_entries" VALUES(1,1,2,'playground:1d27c16bd5164831bb985742cdc49f67','',1,'阿伟',3,0,0,NULL,NULL,0);
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
INSERT INTO "signups" VALUES(1,'playground:g-3-2',14,1,'playground:694668b6c6844efe89bcd5b65a95a3fc','周日早上9点包粽子',8,0,1795914000000000,1795924800000000,1795821318759921,0,NULL);
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
INSERT INTO "tickets" VALUES(1,'need','facilities','楼道灯不亮','楼道灯坏了','已办结',0,1,14,'',14,1,9,0,NULL,'',1795821318639064,1795821318639064,1795828519404561,1795824919867800,1795824919940154,'good',NULL,3);
INSERT INTO "tickets" VALUES(2,'need','elevator','电梯困人','5栋电梯困人了','待接单',1,1,8,'',2,7,23,0,NULL,'',1795821318807546,NULL,1795821618807546,NULL,NULL,NULL,NULL,3);
INSERT INTO "tickets" VALUES(3,'need','housing','漏水','我家漏水了','待接单',0,0,14,'',6,1,11,0,NULL,'',1795821319449447,NULL,1795824900000000,NULL,NULL,NULL,NULL,3);
INSERT INTO "tickets" VALUES(4,'dispute','noise','噪声','楼上天天半夜拖椅子，吵死了，你有完没完','待接单',0,0,14,'',3,3,20,0,NULL,'',1795824919769388,1795824919769388,1795828500000000,NULL,NULL,NULL,NULL,3);
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
INSERT INTO "timers" VALUES('disputes.clock:4','disputes.clock',1798416919769388,'{"ticket":4}');
INSERT INTO "timers" VALUES('disputes.chase:4','disputes.chase',1796084119769388,'{"ticket":4}');
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
CREATE INDEX ix_signups_organiser_id ON signups (organiser_id);
CREATE INDEX ix_signups_place_id ON signups (place_id);
CREATE INDEX ix_signups_room ON signups (room);
CREATE INDEX ix_signup_entries_person_id ON signup_entries (person_id);
CREATE INDEX ix_signup_entries_signup_id ON signup_entries (signup_id);
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('outbox',52);
INSERT INTO "sqlite_sequence" VALUES('tickets',4);
INSERT INTO "sqlite_sequence" VALUES('broadcasts',1);
COMMIT;
