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
INSERT INTO "alembic_version" VALUES('0006');
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
CREATE TABLE facts (
	name VARCHAR NOT NULL, 
	value JSON NOT NULL, 
	CONSTRAINT pk_facts PRIMARY KEY (name)
);
INSERT INTO "facts" VALUES('clock.ahead',108000);
CREATE TABLE groups (
	address VARCHAR NOT NULL, 
	place_id INTEGER NOT NULL, 
	title VARCHAR NOT NULL, 
	purpose VARCHAR NOT NULL, 
	bound_at INTEGER NOT NULL, lost_at INTEGER, suspended_at INTEGER, 
	CONSTRAINT pk_groups PRIMARY KEY (address), 
	CONSTRAINT fk_groups_place_id FOREIGN KEY(place_id) REFERENCES places (id)
);
INSERT INTO "groups" VALUES('playground:g-estate',3,'观远里业主群','residents',1795716466560153,NULL,NULL);
INSERT INTO "groups" VALUES('playground:g-work',3,'观远里办事群','work',1795716466560153,NULL,NULL);
INSERT INTO "groups" VALUES('playground:g-1',4,'观远里1栋邻里群','residents',1795716466560153,NULL,NULL);
INSERT INTO "groups" VALUES('playground:g-2',5,'观远里2栋邻里群','residents',1795716466560153,NULL,NULL);
INSERT INTO "groups" VALUES('playground:g-3',6,'观远里3栋邻里群','residents',1795716466560153,NULL,NULL);
INSERT INTO "groups" VALUES('playground:g-4',7,'观远里4栋邻里群','residents',1795716466560153,NULL,NULL);
INSERT INTO "groups" VALUES('playground:g-5',8,'观远里5栋邻里群','residents',1795716466560153,NULL,NULL);
INSERT INTO "groups" VALUES('playground:g-3-1',13,'3栋1单元群','residents',1795716466560153,NULL,NULL);
INSERT INTO "groups" VALUES('playground:g-3-2',14,'3栋2单元群','residents',1795716466560153,NULL,NULL);
CREATE TABLE heard (
	message_id VARCHAR NOT NULL, 
	at INTEGER NOT NULL, 
	CONSTRAINT pk_heard PRIMARY KEY (message_id)
);
INSERT INTO "heard" VALUES('playground:cdf75009ce204e7c81cb244e0b69aa7c',1795716467004168);
INSERT INTO "heard" VALUES('playground:99358826ea00401ab7058da341bbc20c',1795716467139169);
INSERT INTO "heard" VALUES('playground:d899716089ce444fba966b32c4a6cf50',1795716467197685);
INSERT INTO "heard" VALUES('playground:03c4b042561c44c6970ba8eb79ec0ece',1795716467397146);
INSERT INTO "heard" VALUES('playground:f99f76bcbe7f4dc491e46a8fdcd78db1',1795716467463502);
INSERT INTO "heard" VALUES('playground:0594cb0ecef04ae6b620b3b2fc2d75de',1795716467521592);
INSERT INTO "heard" VALUES('playground:b92092f16f234f968e9b38ff232bb648',1795716467609488);
INSERT INTO "heard" VALUES('playground:b754aaf0d74344a09fd651d51dad2557',1795720067932034);
INSERT INTO "heard" VALUES('playground:19886fd25986490db0530e8557b25e3d',1795720068095223);
INSERT INTO "heard" VALUES('playground:8c1db5fea7e1484c9e82248c6ea3698c',1795720068207272);
INSERT INTO "heard" VALUES('playground:cf071d88622345aaa31a381e1a515c92',1795720068303050);
INSERT INTO "heard" VALUES('playground:e33daad469324cf6bd1fccc5651fb999',1795720068354711);
INSERT INTO "heard" VALUES('playground:c06b8b1560ea44e8ad9689fbe6471ae8',1795720068428212);
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
INSERT INTO "journal" VALUES(1,'neighbourhood.imported',NULL,NULL,1795716466560153,'{"groups": 9, "households": 20, "people": 25, "places": 15, "roles": 22, "services": 5}');
INSERT INTO "journal" VALUES(2,'ticket.opened',1,1,1795716467004168,'{"asked": false, "because": ["楼道灯", "坏", "了"], "sure": 0.97}');
INSERT INTO "journal" VALUES(3,'ticket.assigned',1,NULL,1795716467004168,'{"to": 9, "why": "opened"}');
INSERT INTO "journal" VALUES(4,'ticket.joined',1,2,1795716467139169,'{"households": 2}');
INSERT INTO "journal" VALUES(5,'ticket.opened',2,7,1795716467197685,'{"asked": false, "because": ["电梯", "困人", "栋"], "sure": 0.89}');
INSERT INTO "journal" VALUES(6,'ticket.assigned',2,NULL,1795716467197685,'{"to": 16, "why": "opened"}');
INSERT INTO "journal" VALUES(7,'ticket.taken',1,9,1795716467397146,'{"was": 9}');
INSERT INTO "journal" VALUES(8,'round.postponed',NULL,9,1795716467463502,'{"minutes": 120.0}');
INSERT INTO "journal" VALUES(9,'ticket.opened',3,1,1795716467521592,'{"asked": false, "because": ["漏水", "了"], "sure": 0.56}');
INSERT INTO "journal" VALUES(10,'ticket.assigned',3,NULL,1795716467521592,'{"to": 9, "why": "opened"}');
INSERT INTO "journal" VALUES(11,'ticket.assigned',2,NULL,1795720067713328,'{"to": 17, "was": 16, "why": "silent"}');
INSERT INTO "journal" VALUES(12,'ticket.opened',4,3,1795720067932034,'{"asked": false, "because": ["有完没完", "楼上", "天天"], "sure": 1.0}');
INSERT INTO "journal" VALUES(13,'ticket.assigned',4,NULL,1795720067932034,'{"to": 9, "why": "opened"}');
INSERT INTO "journal" VALUES(14,'ticket.done',1,9,1795720068095223,'{}');
INSERT INTO "journal" VALUES(15,'ticket.closed',1,1,1795720068207272,'{"judged": true}');
INSERT INTO "journal" VALUES(16,'command.refused',NULL,24,1795720068303050,'{}');
INSERT INTO "journal" VALUES(17,'ticket.assigned',2,NULL,1795730868519446,'{"to": 23, "was": 17, "why": "silent"}');
INSERT INTO "journal" VALUES(18,'ticket.assigned',2,NULL,1795824468687407,'{"to": 25, "was": 23, "why": "silent"}');
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
, channel VARCHAR DEFAULT '' NOT NULL, deed VARCHAR DEFAULT 'say' NOT NULL, refers VARCHAR, urgent BOOLEAN DEFAULT false NOT NULL, once BOOLEAN DEFAULT false NOT NULL, purpose VARCHAR DEFAULT '' NOT NULL);
INSERT INTO "outbox" VALUES(1,'playground:g-3-2','group','','playground:p-lan',NULL,1,'sent',1795716467004168,1795716467004168,0,'bf0050bd5e19452fa697c96035277264','playground','say',NULL,0,0,'status');
INSERT INTO "outbox" VALUES(2,'playground:g-estate','group','','playground:p-guo',NULL,2,'sent',1795716467197685,1795716467197685,0,'69bcbeded37342c6a4c7c0b021f5d1fd','playground','say',NULL,1,0,'emergency');
INSERT INTO "outbox" VALUES(3,'playground:p-lu','private','',NULL,NULL,2,'sent',1795716467197685,1795716467197685,0,'47ad2db6de894964bf70a07859a91ced','playground','say',NULL,1,0,'emergency');
INSERT INTO "outbox" VALUES(4,'playground:p-fang','private','',NULL,NULL,2,'sent',1795716467197685,1795716467197685,0,'f55ee47b0d2245eb9354491183a8efc1','playground','say',NULL,1,0,'emergency');
INSERT INTO "outbox" VALUES(5,'playground:p-wang','private','',NULL,NULL,2,'sent',1795716467197685,1795716467197685,0,'2a2099b6dabf46bc8f8d7023dcb279b7','playground','say',NULL,1,0,'emergency');
INSERT INTO "outbox" VALUES(6,'playground:g-work','work','',NULL,NULL,2,'sent',1795716467197685,1795716467197685,0,'b9ccd2fb23614d589d772500820e92cc','playground','say',NULL,1,0,'emergency');
INSERT INTO "outbox" VALUES(7,'playground:p-bai','private','',NULL,NULL,NULL,'sent',1795716467397146,1795716467397146,0,'e353379c44d2491090b26ff77718d6d3','playground','say',NULL,0,0,'answer');
INSERT INTO "outbox" VALUES(8,'playground:p-bai','private','',NULL,NULL,NULL,'sent',1795716467463502,1795716467463502,0,'c67dc6ab666b4688a41fd9a3d4c73477','playground','say',NULL,0,0,'answer');
INSERT INTO "outbox" VALUES(9,'playground:p-lan','private','',NULL,NULL,NULL,'sent',1795716467521592,1795716467521592,0,'b54d4fafeeb74c8198e0bf7d5322d018','playground','say',NULL,0,0,'answer');
INSERT INTO "outbox" VALUES(10,'playground:p-lan','private','',NULL,NULL,NULL,'sent',1795716467609488,1795716467609488,0,'731ee5bc43454525874ae2b3d29d6241','playground','say',NULL,0,0,'answer');
INSERT INTO "outbox" VALUES(11,'playground:p-su','private','',NULL,NULL,2,'sent',1795720067713328,1795720067713328,0,'30586b6d94644c2ea28e640cf44f54a3','playground','say',NULL,1,0,'emergency');
INSERT INTO "outbox" VALUES(12,'playground:p-zeng','private','',NULL,NULL,2,'sent',1795720067713328,1795720067713328,0,'12fb070617ff4ec0875e5c6b890cd0bd','playground','say',NULL,1,0,'emergency');
INSERT INTO "outbox" VALUES(13,'playground:p-jiang','private','',NULL,NULL,2,'sent',1795720067713328,1795720067713328,0,'58a405c5244a4e9099539653a506e688','playground','say',NULL,1,0,'emergency');
INSERT INTO "outbox" VALUES(14,'playground:p-lu','private','',NULL,NULL,2,'sent',1795720067713328,1795720067713328,0,'1597c92dd62a4a5e8f8d778a40411ef8','playground','say',NULL,1,0,'emergency');
INSERT INTO "outbox" VALUES(15,'playground:p-fang','private','',NULL,NULL,2,'sent',1795720067713328,1795720067713328,0,'5dad0ce2a8db4dbf8f8ccc7af0831690','playground','say',NULL,1,0,'emergency');
INSERT INTO "outbox" VALUES(16,'playground:p-zhou','private','',NULL,NULL,2,'sent',1795720067713328,1795720067713328,0,'7d003d78ac8c4a58b60eaa8f7730977c','playground','say',NULL,1,0,'emergency');
INSERT INTO "outbox" VALUES(17,'playground:p-zhuang','private','',NULL,NULL,2,'sent',1795720067713328,1795720067713328,0,'30270bcef4fa4fde9ec817f0c3abcfc7','playground','say',NULL,1,0,'emergency');
INSERT INTO "outbox" VALUES(18,'playground:p-wen','private','',NULL,NULL,2,'sent',1795720067713328,1795720067713328,0,'3c80e5d581364a44b1ec3d9f2c6a8689','playground','say',NULL,1,0,'emergency');
INSERT INTO "outbox" VALUES(19,'playground:p-wang','private','',NULL,NULL,2,'sent',1795720067713328,1795720067713328,0,'1acbefa3136a4e8baa6e12e5d2803bbd','playground','say',NULL,1,0,'emergency');
INSERT INTO "outbox" VALUES(20,'playground:p-chen','private','',NULL,NULL,2,'sent',1795720067713328,1795720067713328,0,'acf3071266b3445e9e2daf86990a14b7','playground','say',NULL,1,0,'emergency');
INSERT INTO "outbox" VALUES(21,'playground:p-gao','private','',NULL,NULL,2,'sent',1795720067713328,1795720067713328,0,'54dada2cb7f046e88f1924347dce08b8','playground','say',NULL,1,0,'emergency');
INSERT INTO "outbox" VALUES(22,'playground:p-admin','private','',NULL,NULL,2,'sent',1795720067713328,1795720067713328,0,'e93b8570baf04737a5f8c2afefa1274f','playground','say',NULL,1,0,'emergency');
INSERT INTO "outbox" VALUES(23,'playground:p-duty','private','',NULL,NULL,2,'sent',1795720067713328,1795720067713328,0,'9abf7ec447634e11ae34abd040076a21','playground','say',NULL,1,0,'emergency');
INSERT INTO "outbox" VALUES(24,'playground:g-3-2','group','',NULL,NULL,4,'sent',1795720067932034,1795720067932034,0,'f8c2034b8a2e4f05afa4a521992cdd27','playground','say',NULL,0,0,'status');
INSERT INTO "outbox" VALUES(25,'playground:p-xu','private','',NULL,NULL,4,'sent',1795720067932034,1795720067932034,0,'c301b5d87a7d4d20a053d804e7fe82c8','playground','say',NULL,0,0,'status');
INSERT INTO "outbox" VALUES(26,'playground:g-3-2','group','',NULL,NULL,1,'sent',1795720068095223,1795720068095223,0,'ae2b4bab734e4b94ad182288d393be46','playground','say',NULL,0,0,'status');
INSERT INTO "outbox" VALUES(27,'playground:p-bai','private','',NULL,NULL,NULL,'sent',1795720068095223,1795720068095223,0,'c9235e28552845cc80e0711123d62690','playground','say',NULL,0,0,'answer');
INSERT INTO "outbox" VALUES(28,'playground:p-lan','private','',NULL,NULL,NULL,'sent',1795720068207272,1795720068207272,0,'a5a3ff500373459d99e21ae1c1bbc0fb','playground','say',NULL,0,0,'answer');
INSERT INTO "outbox" VALUES(29,'playground:p-admin','private','',NULL,NULL,NULL,'sent',1795720068303050,1795720068303050,0,'6c4f4bfc64df4fb4bb2f06395fef4e2d','playground','say',NULL,0,0,'answer');
INSERT INTO "outbox" VALUES(30,'playground:p-admin','private','',NULL,NULL,NULL,'sent',1795720068354711,1795720068354711,0,'99dad6e8b4a34a91a3adb9bd795a9e22','playground','say',NULL,0,0,'answer');
INSERT INTO "outbox" VALUES(31,'playground:p-admin','private','',NULL,NULL,NULL,'sent',1795720068428212,1795720068428212,0,'24374d48be2b4ed4811d3cc08fa866d2','playground','say',NULL,0,0,'answer');
INSERT INTO "outbox" VALUES(32,'playground:p-su','private','',NULL,NULL,2,'sent',1795730868519446,1795730868519446,0,'7c6eb55693b343eaa39d4a5e64c6344b','playground','say',NULL,1,0,'emergency');
INSERT INTO "outbox" VALUES(33,'playground:p-zeng','private','',NULL,NULL,2,'sent',1795730868519446,1795730868519446,0,'26507401352f486ba4e85d63b8b5691f','playground','say',NULL,1,0,'emergency');
INSERT INTO "outbox" VALUES(34,'playground:p-jiang','private','',NULL,NULL,2,'sent',1795730868519446,1795730868519446,0,'d792c3aa8b9d4f7cb17e2bb08d110b7d','playground','say',NULL,1,0,'emergency');
INSERT INTO "outbox" VALUES(35,'playground:p-lu','private','',NULL,NULL,2,'sent',1795730868519446,1795730868519446,0,'fb328b6f3ae14346a82e5fd75af347b8','playground','say',NULL,1,0,'emergency');
INSERT INTO "outbox" VALUES(36,'playground:p-fang','private','',NULL,NULL,2,'sent',1795730868519446,1795730868519446,0,'6cec4f94d0654578bd37b170c60823e1','playground','say',NULL,1,0,'emergency');
INSERT INTO "outbox" VALUES(37,'playground:p-zhou','private','',NULL,NULL,2,'sent',1795730868519446,1795730868519446,0,'cae234183fab43a5ac834555613db1f8','playground','say',NULL,1,0,'emergency');
INSERT INTO "outbox" VALUES(38,'playground:p-zhuang','private','',NULL,NULL,2,'sent',1795730868519446,1795730868519446,0,'d5a005c38da84b088747df739ad29f95','playground','say',NULL,1,0,'emergency');
INSERT INTO "outbox" VALUES(39,'playground:p-wen','private','',NULL,NULL,2,'sent',1795730868519446,1795730868519446,0,'d7c01f85dce64381891cb87e021908f9','playground','say',NULL,1,0,'emergency');
INSERT INTO "outbox" VALUES(40,'playground:p-wang','private','',NULL,NULL,2,'sent',1795730868519446,1795730868519446,0,'016edc8bf80e4d6e88fbb73f38e3db29','playground','say',NULL,1,0,'emergency');
INSERT INTO "outbox" VALUES(41,'playground:p-chen','private','',NULL,NULL,2,'sent',1795730868519446,1795730868519446,0,'9e22bab95c824e11bfbfd75eb18e5fc5','playground','say',NULL,1,0,'emergency');
INSERT INTO "outbox" VALUES(42,'playground:p-gao','private','',NULL,NULL,2,'sent',1795730868519446,1795730868519446,0,'a14f07f41292431abc2d60934222060b','playground','say',NULL,1,0,'emergency');
INSERT INTO "outbox" VALUES(43,'playground:p-admin','private','',NULL,NULL,2,'sent',1795730868519446,1795730868519446,0,'f08387badabb449db200479345f05e83','playground','say',NULL,1,0,'emergency');
INSERT INTO "outbox" VALUES(44,'playground:p-duty','private','',NULL,NULL,2,'sent',1795730868519446,1795730868519446,0,'ea8c1d68f3cb43cc82ec2010226efbc5','playground','say',NULL,1,0,'emergency');
INSERT INTO "outbox" VALUES(45,'playground:p-su','private','',NULL,NULL,2,'sent',1795824468687407,1795824468687407,0,'0b43957fff374e1789526e324c8fffb4','playground','say',NULL,1,0,'emergency');
INSERT INTO "outbox" VALUES(46,'playground:p-zeng','private','',NULL,NULL,2,'sent',1795824468687407,1795824468687407,0,'39df891162484192bc7c91e7cebf3e33','playground','say',NULL,1,0,'emergency');
INSERT INTO "outbox" VALUES(47,'playground:p-jiang','private','',NULL,NULL,2,'sent',1795824468687407,1795824468687407,0,'bad011e3471d4bfc89ef5727a27cdd0a','playground','say',NULL,1,0,'emergency');
INSERT INTO "outbox" VALUES(48,'playground:p-lu','private','',NULL,NULL,2,'sent',1795824468687407,1795824468687407,0,'0378f7d0ea244893a469db1446ab6a09','playground','say',NULL,1,0,'emergency');
INSERT INTO "outbox" VALUES(49,'playground:p-fang','private','',NULL,NULL,2,'sent',1795824468687407,1795824468687407,0,'003487af239e4ac495f913832a19166b','playground','say',NULL,1,0,'emergency');
INSERT INTO "outbox" VALUES(50,'playground:p-zhou','private','',NULL,NULL,2,'sent',1795824468687407,1795824468687407,0,'9cd393bd1843469d8da25c278d6ae2b8','playground','say',NULL,1,0,'emergency');
INSERT INTO "outbox" VALUES(51,'playground:p-zhuang','private','',NULL,NULL,2,'sent',1795824468687407,1795824468687407,0,'cfea886d8dcc4bb3b6eff021a9e67adb','playground','say',NULL,1,0,'emergency');
INSERT INTO "outbox" VALUES(52,'playground:p-wen','private','',NULL,NULL,2,'sent',1795824468687407,1795824468687407,0,'a0d6e14d330c4ebcb22c8580e82b774b','playground','say',NULL,1,0,'emergency');
INSERT INTO "outbox" VALUES(53,'playground:p-wang','private','',NULL,NULL,2,'sent',1795824468687407,1795824468687407,0,'2f374da2b4894d2a860065a30f1f22f5','playground','say',NULL,1,0,'emergency');
INSERT INTO "outbox" VALUES(54,'playground:p-chen','private','',NULL,NULL,2,'sent',1795824468687407,1795824468687407,0,'8182c060808346909214e4ef3415fac2','playground','say',NULL,1,0,'emergency');
INSERT INTO "outbox" VALUES(55,'playground:p-gao','private','',NULL,NULL,2,'sent',1795824468687407,1795824468687407,0,'4c398cb12480470394949715236bc124','playground','say',NULL,1,0,'emergency');
INSERT INTO "outbox" VALUES(56,'playground:p-admin','private','',NULL,NULL,2,'sent',1795824468687407,1795824468687407,0,'7d6929fc39364b55a5c65155e160fc0d','playground','say',NULL,1,0,'emergency');
INSERT INTO "outbox" VALUES(57,'playground:p-duty','private','',NULL,NULL,2,'sent',1795824468687407,1795824468687407,0,'2a5e839523a049778f0bfc1492194608','playground','say',NULL,1,0,'emergency');
INSERT INTO "outbox" VALUES(58,'playground:p-wen','private','',NULL,NULL,4,'sent',1795824468782101,1795824468782101,0,'7292ad8fe381446e935a3ace9dada8b6','playground','say',NULL,0,0,'status');
INSERT INTO "outbox" VALUES(59,'playground:p-bai','private','',NULL,NULL,3,'sent',1795824468821903,1795824468821903,0,'80749cda3d704e41bf40e82e2b713ad8','playground','say',NULL,0,0,'status');
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
INSERT INTO "reports" VALUES(1,1,1,1,'playground:g-3-2','playground:cdf75009ce204e7c81cb244e0b69aa7c',1,1795716467004168);
INSERT INTO "reports" VALUES(2,1,2,2,'playground:g-3-2','playground:99358826ea00401ab7058da341bbc20c',1,1795716467139169);
INSERT INTO "reports" VALUES(3,2,7,7,'playground:g-estate','playground:d899716089ce444fba966b32c4a6cf50',0,1795716467197685);
INSERT INTO "reports" VALUES(4,3,1,1,'playground:p-lan','playground:0594cb0ecef04ae6b620b3b2fc2d75de',0,1795716467521592);
INSERT INTO "reports" VALUES(5,4,3,3,'playground:g-3-2','playground:b754aaf0d74344a09fd651d51dad2557',0,1795720067932034);
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
INSERT INTO "roles" VALUES(1,9,'单元长',14,0,'',1795716466560153,NULL);
INSERT INTO "roles" VALUES(2,10,'单元长',14,1,'',1795716466560153,NULL);
INSERT INTO "roles" VALUES(3,11,'楼长',6,0,'',1795716466560153,NULL);
INSERT INTO "roles" VALUES(4,12,'楼长',6,1,'',1795716466560153,NULL);
INSERT INTO "roles" VALUES(5,12,'党员',3,0,'',1795716466560153,NULL);
INSERT INTO "roles" VALUES(6,13,'楼长',4,0,'',1795716466560153,NULL);
INSERT INTO "roles" VALUES(7,14,'楼长',5,0,'',1795716466560153,NULL);
INSERT INTO "roles" VALUES(8,14,'党员',3,0,'',1795716466560153,NULL);
INSERT INTO "roles" VALUES(9,15,'楼长',7,0,'',1795716466560153,NULL);
INSERT INTO "roles" VALUES(10,15,'党员',3,0,'',1795716466560153,NULL);
INSERT INTO "roles" VALUES(11,16,'楼长',8,0,'',1795716466560153,NULL);
INSERT INTO "roles" VALUES(12,17,'支部书记',3,0,'',1795716466560153,NULL);
INSERT INTO "roles" VALUES(13,17,'党员',3,0,'',1795716466560153,NULL);
INSERT INTO "roles" VALUES(14,18,'党员',3,0,'',1795716466560153,NULL);
INSERT INTO "roles" VALUES(15,19,'党员',3,0,'',1795716466560153,NULL);
INSERT INTO "roles" VALUES(16,20,'党员',3,0,'',1795716466560153,NULL);
INSERT INTO "roles" VALUES(17,20,'调解员',3,0,'',1795716466560153,NULL);
INSERT INTO "roles" VALUES(18,21,'物业',3,0,'维修',1795716466560153,NULL);
INSERT INTO "roles" VALUES(19,22,'服务队',3,0,'',1795716466560153,NULL);
INSERT INTO "roles" VALUES(20,23,'网格员',2,0,'',1795716466560153,NULL);
INSERT INTO "roles" VALUES(21,24,'管理员',1,0,'',1795716466560153,NULL);
INSERT INTO "roles" VALUES(22,25,'街道值班',1,0,'',1795716466560153,NULL);
CREATE TABLE rounds (
	person_id INTEGER NOT NULL, 
	started_at INTEGER NOT NULL, 
	step INTEGER NOT NULL, 
	CONSTRAINT pk_rounds PRIMARY KEY (person_id), 
	CONSTRAINT fk_rounds_person_id FOREIGN KEY(person_id) REFERENCES people (id)
);
INSERT INTO "rounds" VALUES(9,1795824468821903,0);
INSERT INTO "rounds" VALUES(20,1795824468782101,0);
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
INSERT INTO "tickets" VALUES(1,'need','facilities','楼道灯不亮','楼道灯坏了','已办结',0,1,14,'',14,1,9,0,NULL,'',1795716467004168,NULL,1795734000000000,1795720068095223,1795720068207272,'good',NULL);
INSERT INTO "tickets" VALUES(2,'need','elevator','电梯困人','5栋电梯困人了','待接单',1,1,8,'',1,7,25,0,NULL,'',1795716467197685,NULL,1795716767197685,NULL,NULL,NULL,NULL);
INSERT INTO "tickets" VALUES(3,'need','housing','漏水','我家漏水了','待接单',0,0,14,'',14,1,9,0,NULL,'',1795716467521592,1795824468821903,1795737600000000,NULL,NULL,NULL,NULL);
INSERT INTO "tickets" VALUES(4,'dispute','noise','噪声','楼上天天半夜拖椅子，吵死了，你有完没完','待接单',0,0,14,'',14,3,20,0,NULL,'',1795720067932034,1795824468782101,1795737600000000,NULL,NULL,NULL,NULL);
CREATE TABLE timers (
	"key" VARCHAR NOT NULL, 
	name VARCHAR NOT NULL, 
	due_at INTEGER NOT NULL, 
	payload JSON NOT NULL, 
	CONSTRAINT pk_timers PRIMARY KEY ("key")
);
INSERT INTO "timers" VALUES('noises.weekly:','noises.weekly',1796000400000000,'{}');
INSERT INTO "timers" VALUES('handovers.hourly:','handovers.hourly',1795824600000000,'{}');
INSERT INTO "timers" VALUES('emergencies.widen:2','emergencies.widen',1795824648687407,'{"ticket": 2, "times": 4}');
INSERT INTO "timers" VALUES('reminders.step:20','reminders.step',1795828068782101,'{"person": 20}');
INSERT INTO "timers" VALUES('reminders.step:9','reminders.step',1795828068821903,'{"person": 9}');
INSERT INTO "timers" VALUES('housekeeping.hourly:','housekeeping.hourly',1795827900000000,'{}');
INSERT INTO "timers" VALUES('ways.daily:','ways.daily',1795825800000000,'{}');
INSERT INTO "timers" VALUES('memberships.daily:','memberships.daily',1795827600000000,'{}');
INSERT INTO "timers" VALUES('bindings.told:','bindings.told',1795831200000000,'{}');
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
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('tickets',4);
INSERT INTO "sqlite_sequence" VALUES('outbox',59);
COMMIT;
